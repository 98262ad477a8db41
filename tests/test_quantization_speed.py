"""Time: what is compared does the same work, and the arithmetic around the clock is right."""

from __future__ import annotations

import pytest
import torch

from course_lib import models, quantization_accelerator, quantization_speed, stats
from course_lib.comparison import Block, Comparison
from course_lib.prediction_shapes import Shape, narrowed
from course_lib.quantization import QuantizationError, integer, quantize_tensor, quantized_copy
from course_lib.quantization_speed import UNPACKED, load_times, matrix_race, tokens_ratio
from course_lib.timing import StopRule, WarmUp


@pytest.fixture(scope="module")
def race():
    return {one.how: one for one in matrix_race(256, 512, rounds=3)}


def test_every_way_gives_the_product(race):
    assert {"float32", "bfloat16", UNPACKED} <= set(race)
    assert race["float32"].error == 0 and race["float32"].speed_up.value == pytest.approx(1)
    for how, one in race.items():
        limit = 0.01 if "int" not in how else 0.03 if "int8" in how else 0.15
        assert one.error < limit, how
        assert one.speed_up.n == (2 if how == UNPACKED else 3)
    assert race[UNPACKED].error > race["bfloat16"].error


def test_the_bytes_are_those_of_the_format(race):
    weights = 256 * 512
    assert race["float32"].bytes == 4 * weights == 2 * race["bfloat16"].bytes
    assert race[UNPACKED].bytes == weights // 2 + 2 * weights // 32
    if fused := race.get("int8, own kernel"):
        assert fused.bytes == weights + 2 * 256
    if fused := race.get("int4, own kernel"):  # a zero point in bfloat16 beside each scale
        assert fused.bytes == weights // 2 + 4 * weights // 32


@pytest.mark.skipif(
    not hasattr(torch, "_weight_int4pack_mm_for_cpu"), reason="this torch has no such kernel"
)
def test_torchs_kernel_and_our_layers_mean_the_same_codes(race):
    weight = torch.randn(64, 128, generator=torch.Generator().manual_seed(1))
    packed = quantize_tensor(weight, integer(4, 32))
    x = torch.randn(1, 128, generator=torch.Generator().manual_seed(2))
    _, run = quantization_speed._int4_kernel(packed, x.bfloat16())
    from course_lib.quantization import dequantize

    ours = x.bfloat16().float() @ dequantize(packed).T
    assert (run().float() - ours).norm() < 0.01 * ours.norm()


def test_a_size_that_does_not_fit_is_refused():
    with pytest.raises(QuantizationError, match="groups of 32"):
        matrix_race(16, 48)


def test_tokens_per_second_are_one_over_the_time():
    blocks = tuple(Block((2.0 + d, 2.0), (1.0, 1.0 + d)) for d in (0.0, 0.1, 0.2))
    one = Comparison(("small", "plain"), blocks, (WarmUp((), True),) * 2, "", {})
    found = tokens_ratio(one)
    assert found.value == pytest.approx(1 / one.ratio.value)
    assert found.interval.low == pytest.approx(1 / one.ratio.interval.high)
    assert found.interval.low < found.value < found.interval.high


def test_a_race_runs_both_models_for_the_same_tokens():
    gemma = models.load("pocket-nano", quiet=True)
    small = quantized_copy(gemma, "int8")
    rule = StopRule(precision=None, least=2, most=2, seconds=60)
    found = quantization_speed.decode_race(gemma, small, prompt=8, new=2, rule=rule)
    assert found.names == (small.name, gemma.name) and len(found.blocks) == 2
    assert found.ratio.value > 0


def test_loading_is_timed_in_turns_and_the_first_round_thrown_away():
    calls: list[str] = []
    loaders = {"a": lambda: calls.append("a"), "b": lambda: calls.append("b")}
    found = load_times(loaders, rounds=6)
    assert calls == ["a", "b"] * 7
    assert [one.what for one in found] == ["a", "b"] and all(x.seconds.n == 6 for x in found)
    with pytest.raises(QuantizationError, match="6 rounds"):
        load_times(loaders, rounds=5)
    assert isinstance(found[0].seconds, stats.Estimate)


# ---- real shapes, here on the processor --------------------------------------------------------


def test_a_shape_of_random_weights_holds_what_was_predicted():
    pytest.importorskip("torchao")
    thin = narrowed(
        "gemma-3-1b", "bf16", name="two thin layers", num_hidden_layers=2, hidden_size=128,
        intermediate_size=256, vocab_size=512,
    )  # fmt: skip
    found = quantization_accelerator.measure(thin, "cpu", prompt=8, new=2)
    bf16, int8, int4 = found.rows
    assert bf16.held == pytest.approx(bf16.predicted, rel=0.02)
    assert int8.held == pytest.approx(int8.predicted, rel=0.02)
    assert int8.predicted < bf16.predicted and int8.at_most > bf16.at_most
    assert int8.measured.interval is not None
    if not torch.cuda.is_available():
        assert int4.held is None and "CUDA" in int4.why
    assert "two thin layers" in str(found)


def test_only_shapes_in_bf16_are_taken():
    with pytest.raises(QuantizationError, match="bf16"):
        quantization_accelerator.measure(Shape("pocket-nano"), "cpu")
    with pytest.raises(QuantizationError, match="no format 'int3'"):
        quantization_accelerator.measure("gemma-4-E2B", "cpu", ["int3"])
