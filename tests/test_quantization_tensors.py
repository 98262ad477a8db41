"""One tensor into few bits and back: the largest error, the packing, the sizes that fit."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.precisions import PRECISIONS
from course_lib.quantization import (
    FORMATS,
    Format,
    QuantizationError,
    dequantize,
    error_bound,
    format_named,
    groups_that_fit,
    integer,
    nf4_levels,
    pack_bits,
    quantize_tensor,
    round_trip,
    unpack_bits,
)

# QLoRA, arXiv 2305.14314, appendix E: the oracle. The library derives its levels.
PUBLISHED_NF4 = (
    [-1.0, -0.6961928009986877, -0.5250730514526367, -0.39491748809814453]
    + [-0.28444138169288635, -0.18477343022823334, -0.09105003625154495, 0.0]
    + [0.07958029955625534, 0.16093020141124725, 0.24611230194568634, 0.33791524171829224]
    + [0.44070982933044434, 0.5626170039176941, 0.7229568362236023, 1.0]
)
ROWS, COLUMNS, GROUP = 3, 16, 8


def every_kind() -> list[Format]:
    """All grids, bits, granularities and scales, on groups that fit ROWS x COLUMNS."""
    made = []
    for bits, zero, scale in itertools.product(range(2, 9), (False, True), ("bf16", "fp32")):
        for granularity in ("tensor", "channel", "group", "block"):
            group = GROUP if granularity in ("group", "block") else None
            made.append(integer(bits, group, zero_point=zero, scale=scale, granularity=granularity))
    for granularity in ("tensor", "channel", "group", "block"):
        group = GROUP if granularity in ("group", "block") else None
        made.append(Format("nf4", 4, "nf4", granularity, group, "fp32"))
    return made


KINDS = every_kind()
# From 3.39e38 on a scale in bf16 is infinite, which is refused; see below.
number = st.floats(-(2.0**126), 2.0**126, width=32)
small = st.floats(-1.0, 1.0, width=32)
tensors = st.lists(st.one_of(number, small), min_size=48, max_size=48).map(
    lambda values: torch.tensor(values, dtype=torch.float32).reshape(ROWS, COLUMNS)
)


def in_groups(x: torch.Tensor, form: Format) -> torch.Tensor:
    """[groups, weights of a group], written down by hand."""
    if form.granularity == "tensor":
        return x.reshape(1, -1)
    if form.granularity == "channel":
        return x
    assert x.shape[-1] % GROUP == 0
    return torch.stack([x.flatten()[i : i + GROUP] for i in range(0, x.numel(), GROUP)])


# ---- the largest error -------------------------------------------------------------------------


@settings(max_examples=300, deadline=None)
@given(x=tensors, form=st.sampled_from(KINDS))
def test_no_weight_is_further_off_than_the_bound(x, form):
    packed = quantize_tensor(x, form)
    error = in_groups((dequantize(packed).double() - x.double()).abs(), form)
    bound = error_bound(packed).double().reshape(-1, 1)
    # A quotient and a product in float32 add a little to half a step of up to 255 steps.
    room = 1e-4 * bound + 1e-44
    assert (error <= bound + room).all(), (form.name, (error / bound).max())


@settings(max_examples=200, deadline=None)
@given(x=tensors, form=st.sampled_from(KINDS))
def test_the_scale_covers_the_largest_weight(x, form):
    """A scale rounded to the nearest bf16 would lie below half of the time."""
    packed = quantize_tensor(x, form)
    groups = in_groups(x, form).double()
    reach = groups.abs().amax(1)
    if form.grid == "zero-point":
        reach = groups.amax(1).clamp(min=0) - groups.amin(1).clamp(max=0)
    top = 1 if form.grid == "nf4" else form.top
    assert (packed.scales.double().flatten() * top >= reach * (1 - 1e-12)).all()


@settings(max_examples=200, deadline=None)
@given(x=tensors, form=st.sampled_from(KINDS))
def test_nought_stays_nought_and_signs_never_turn(x, form):
    x[1] = 0
    back = round_trip(x, form)
    assert (back[x == 0] == 0).all()
    assert (back * x.sign() >= 0).all()


@settings(max_examples=100, deadline=None)
@given(x=tensors, form=st.sampled_from(KINDS))
def test_the_short_way_is_the_long_way(x, form):
    assert torch.equal(round_trip(x, form), dequantize(quantize_tensor(x, form)))


@pytest.mark.parametrize(
    "form", [f for f in KINDS if f.scale == "bf16" or f.grid == "nf4"], ids=str
)
def test_the_bound_is_reached(form):
    """Half a step, and not twice as much: the bound is the smallest there is."""
    x = torch.randn(64, 1024, generator=torch.Generator().manual_seed(0))
    packed = quantize_tensor(x, form)
    error = (dequantize(packed) - x).abs().reshape(packed.scales.numel(), -1).amax(1)
    worst = (error / error_bound(packed).flatten()).max().item()
    # NF4's widest gap is the lowest one, where few weights lie.
    assert 0.9 < worst <= 1.0001


def test_a_shared_scale_pays_for_one_large_weight():
    x = torch.randn(32, 128, generator=torch.Generator().manual_seed(1))
    x[5, 7] = 100.0
    error = {
        form.granularity: (round_trip(x, form) - x)[10:].norm().item()
        for form in (integer(4, granularity="tensor"), integer(4), integer(4, 32))
    }
    # The rows below the large weight: lost with one scale for all, and not with one per row.
    assert error["tensor"] == pytest.approx(x[10:].norm().item(), rel=1e-6)
    assert error["channel"] < 0.15 * x[10:].norm().item()


def test_smaller_groups_and_more_bits_have_smaller_errors():
    x = torch.randn(64, 512, generator=torch.Generator().manual_seed(2))

    def error(form):
        return (round_trip(x, form) - x).norm().item()

    by_group = [error(integer(4, group)) for group in (16, 32, 64, 128, 512)]
    assert by_group == sorted(by_group)
    by_bits = [error(integer(bits, 32)) for bits in range(8, 1, -1)]
    assert by_bits == sorted(by_bits)
    # A bit more halves the step: 6.02 dB (fewer levels lose the spare code of absmax on top).
    gain = 20 * np.log10(by_bits[1] / by_bits[0])
    assert gain == pytest.approx(6.02, abs=0.25)


def test_a_zero_point_pays_where_the_weights_are_on_one_side():
    x = torch.rand(16, 64, generator=torch.Generator().manual_seed(3)) + 0.5
    plain = (round_trip(x, integer(4, 32)) - x).norm()
    shifted = (round_trip(x, integer(4, 32, zero_point=True)) - x).norm()
    assert shifted < 0.6 * plain


# ---- NF4 ---------------------------------------------------------------------------------------


def test_the_levels_of_nf4_are_the_published_ones():
    levels = nf4_levels()
    assert len(levels) == 16 and list(levels) == sorted(levels)
    assert (levels[0], levels[7], levels[-1]) == (-1.0, 0.0, 1.0)
    assert levels == pytest.approx(PUBLISHED_NF4, abs=2e-7)


@settings(max_examples=100, deadline=None)
@given(x=st.lists(small, min_size=16, max_size=16))
def test_nf4_takes_the_nearest_level(x):
    weights = torch.tensor([x, x[::-1]])
    packed = quantize_tensor(weights, Format("nf4", 4, "nf4", "channel", None, "fp32"))
    back = dequantize(packed)
    choices = packed.scales[:, :, None] * torch.tensor(nf4_levels())
    nearest = (weights[:, :, None] - choices).abs().amin(-1)
    assert torch.allclose((weights - back).abs(), nearest, rtol=1e-5, atol=1e-7)


def test_nf4_is_made_for_normal_weights_and_for_no_others():
    draw = torch.Generator().manual_seed(4)
    even = integer(4, 64, granularity="block", scale="fp32")

    def errors(x):
        return [(round_trip(x, form) - x).norm().item() for form in ("nf4", even)]

    nf4, uniform = errors(torch.randn(256, 256, generator=draw))
    assert nf4 < 0.95 * uniform
    nf4, uniform = errors(torch.rand(256, 256, generator=draw) * 2 - 1)
    assert nf4 > 1.05 * uniform


# ---- packing -----------------------------------------------------------------------------------


@settings(max_examples=100, deadline=None)
@given(data=st.data(), bits=st.integers(2, 8), rows=st.integers(1, 4), words=st.integers(1, 5))
def test_codes_come_out_as_they_went_in(data, bits, rows, words):
    per = 8 // np.gcd(8, bits)
    code = st.integers(0, 2**bits - 1)
    n = int(per * words)
    values = data.draw(st.lists(code, min_size=rows * n, max_size=rows * n))
    codes = torch.tensor(values, dtype=torch.uint8).reshape(rows, n)
    packed = pack_bits(codes, bits)
    assert packed.shape == (rows, n * bits // 8)  # not a bit wasted
    assert torch.equal(unpack_bits(packed, bits), codes)


def test_the_first_code_takes_the_lowest_bits():
    assert pack_bits(torch.tensor([[1, 2, 15, 0]], dtype=torch.uint8), 4).tolist() == [[0x21, 0x0F]]
    eight = torch.tensor([[7, 0, 0, 0, 0, 0, 0, 5]], dtype=torch.uint8)
    assert pack_bits(eight, 3).tolist() == [[0b111, 0, 0b10100000]]


def test_packing_refuses_what_it_cannot_hold():
    with pytest.raises(QuantizationError, match="multiple of 2"):
        pack_bits(torch.zeros(1, 3, dtype=torch.uint8), 4)
    with pytest.raises(QuantizationError, match="16 has more than 4 bits"):
        pack_bits(torch.tensor([[16, 1]], dtype=torch.uint8), 4)


# ---- sizes -------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", [*FORMATS.values(), integer(5, 8), integer(6, 4)])
def test_bytes_are_those_that_footprint_counts(form):
    sizes = [(64, 128), (8, 384), (16, 256), (128, 1024)]
    fitting = [shape for shape in sizes if form.fits(shape)]
    assert fitting
    for shape in fitting:
        packed = quantize_tensor(torch.randn(shape), form)
        assert packed.nbytes == form.precision().matrix_bytes(shape)
        assert packed.codes.dtype == torch.uint8
        assert packed.bits_per_weight == pytest.approx(8 * packed.nbytes / np.prod(shape))


@pytest.mark.parametrize("name", ["int8", "int4-g32", "int4-g128", "nf4"])
def test_the_formats_that_footprint_names_cost_the_same_there(name):
    form, known = FORMATS[name], PRECISIONS[name]
    assert form.bits_per_weight == known.bits_per_weight
    for shape in ((256, 256), (64, 1536)):
        assert form.precision().matrix_bytes(shape) == known.matrix_bytes(shape)


def test_scales_lie_in_their_own_type():
    x = torch.randn(4, 64)
    for scale, dtype in (
        ("bf16", torch.bfloat16),
        ("fp16", torch.float16),
        ("fp32", torch.float32),
    ):
        packed = quantize_tensor(x, integer(4, 32, scale=scale, zero_point=True))
        assert packed.scales.dtype == dtype and packed.scales.shape == (4, 2)
        assert packed.zeros.dtype == torch.uint8 and packed.zeros.shape == (4, 2)


# ---- what does not fit -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("form", "shape", "says"),
    [
        ("int4-g32", (4, 48), "These groups do: 2, 3, 4, 6, 8, 12, 16, 24, 48"),
        ("int4", (4, 7), "rows of 6 or 8 work"),
        ("int4", (4, 1), "rows of 2 work"),
        ("int3-g16", (4, 36), "rows of 32 or 40 work"),
        ("nf4", (3, 30), "These groups do: 2, 3, 5, 6"),
        ("int8", (16,), "vectors stay in high precision"),
        ("int8", (0, 4), "is empty"),
    ],
)
def test_a_shape_that_does_not_fit_is_told_which_do(form, shape, says):
    with pytest.raises(QuantizationError, match=re.escape(says)):
        quantize_tensor(torch.ones(shape), form)
    assert not format_named(form).fits(shape)


def test_the_sizes_that_are_named_work():
    tried = 0
    for columns in (48, 36, 20):
        with pytest.raises(QuantizationError) as caught:
            integer(8, 32).check((2, columns))
        named = re.search(r"These groups do: ([\d, ]+)\.", str(caught.value)).group(1)
        for group in map(int, named.split(", ")):
            integer(8, group).check((2, columns))
            tried += 1
    assert tried > 20
    assert groups_that_fit(7) == [7]


def test_values_that_no_scale_covers_are_refused():
    x = torch.ones(2, 32)
    for bad in (float("nan"), float("inf")):
        x[1, 3] = bad
        with pytest.raises(QuantizationError, match="nan or infinity"):
            quantize_tensor(x, "int4-g32")
        with pytest.raises(QuantizationError, match="nan or infinity"):
            round_trip(x, "int4-g32")
    with pytest.raises(QuantizationError, match="beyond the largest number of fp16"):
        quantize_tensor(torch.full((2, 32), 1e9), integer(4, 32, scale="fp16"))
    with pytest.raises(QuantizationError, match="beyond the largest number of bf16"):
        quantize_tensor(torch.full((2, 32), 3.4e38), integer(2, 32))


@pytest.mark.parametrize(
    "make",
    [
        lambda: integer(1, 32),
        lambda: integer(9),
        lambda: integer(4, 1),
        lambda: integer(4, True),
        lambda: integer(True),
        lambda: integer(4, 32, scale="fp8"),
        lambda: integer(4, 32, granularity="channel"),
        lambda: Format("x", 4, "nf4", "group", None),
        lambda: Format("x", 3, "nf4", "group", 64),
        lambda: Format("x", 4, "logarithm", "group", 64),
        lambda: Format("x", 4, "absmax", "column", None),
        lambda: format_named("int5"),
        lambda: format_named(4),
    ],
)
def test_a_format_that_makes_no_sense_is_refused(make):
    with pytest.raises(QuantizationError):
        make()


def test_names_say_what_a_format_is():
    assert len({form.name for form in FORMATS.values()}) == len(FORMATS)
    for name, form in FORMATS.items():
        assert format_named(f" {name.upper()} ") is form and format_named(form) is form
    assert integer(4, 32, scale="fp16").name == "int4-g32-fp16"
    assert integer(8, granularity="tensor", zero_point=True).name == "int8-tensor-zp"
