"""What a decode step asks and costs: constants come back, calls are counted, shapes are true."""

from __future__ import annotations

import doctest
import json

import numpy as np
import pytest
import torch
from _shapes import CALLS, SIZES, tiny

from course_lib import catalog, engines, models, prediction_step
from course_lib.catalog import card
from course_lib.decode import bytes_streamed_per_token
from course_lib.parameters import count_parameters
from course_lib.prediction_shapes import (
    PredictionError,
    Shape,
    build,
    calibration_shapes,
    check_apart,
    full_test_set,
    narrowed,
    shape_of,
    small_test_set,
    that_fit,
)
from course_lib.prediction_step import (
    LOOP_CALLS,
    StepModel,
    count_calls,
    fit_step,
    join_of,
    step_bytes,
)
from course_lib.timing import BenchmarkError

MIB = 2**20


# ---- the two constants -------------------------------------------------------------------------


def test_what_a_step_costs_by_hand() -> None:
    both, longer = StepModel(2e-6, 1e9, "sum"), StepModel(2e-6, 1e9, "max")
    assert both.seconds(1000, 5_000_000) == pytest.approx(0.007)
    assert longer.seconds(1000, 5_000_000) == pytest.approx(0.005)
    assert longer.seconds(1000, 1_000_000) == pytest.approx(0.002)
    assert both.bound(1000, 5_000_000) == "memory" and both.bound(1000, 1_000_000) == "dispatch"
    assert (join_of("cpu"), join_of("cuda"), join_of("cuda:1")) == ("sum", "max", "max")


@pytest.mark.parametrize("join", ["sum", "max"])
@pytest.mark.parametrize("per_call, rate", [(4e-6, 15e9), (0.5e-6, 200e9), (30e-6, 60e9)])
def test_the_fit_finds_known_constants(join, per_call, rate) -> None:
    truth = StepModel(per_call, rate, join)
    sizes = [size * (100 if join == "max" else 1) for size in SIZES]
    sizes[:2] = SIZES[:2]
    seconds = [truth.seconds(n, size) for n, size in zip(CALLS, sizes, strict=True)]
    found = fit_step(CALLS, sizes, seconds, join)
    assert found.seconds_per_call == pytest.approx(per_call, rel=1e-6)
    assert found.bytes_per_second == pytest.approx(rate, rel=1e-6)
    assert found.join == join


def test_the_fit_finds_them_through_noise() -> None:
    """Timings that scatter by 3% give constants that are off by as little."""
    truth, rng = StepModel(4e-6, 15e9, "sum"), np.random.default_rng(7)
    exact = np.array([truth.seconds(n, size) for n, size in zip(CALLS, SIZES, strict=True)])
    found = [
        fit_step(CALLS, SIZES, exact * rng.lognormal(0, 0.03, len(exact)), "sum")
        for _ in range(200)
    ]
    calls = [step.seconds_per_call / truth.seconds_per_call for step in found]
    rates = [step.bytes_per_second / truth.bytes_per_second for step in found]
    assert np.mean(calls) == pytest.approx(1, abs=0.01) and np.std(calls) < 0.05
    assert np.mean(rates) == pytest.approx(1, abs=0.01) and np.std(rates) < 0.05


@pytest.mark.parametrize("join", ["sum", "max"])
def test_models_that_tell_nothing_apart_are_refused(join) -> None:
    with pytest.raises(PredictionError, match="two models"):
        fit_step([1000], [10**6], [0.01], join)
    step = StepModel(4e-6, 15e9, join)
    alike = [(1000, 10**6), (2000, 2 * 10**6), (3000, 3 * 10**6)]
    times = [step.seconds(*one) for one in alike]
    with pytest.raises(PredictionError, match="few calls and many bytes"):
        fit_step(*zip(*alike, strict=True), times, join)


def test_models_that_all_wait_for_bytes_do_not_tell_what_a_call_costs() -> None:
    step = StepModel(0.5e-6, 2e9, "max")
    times = [step.seconds(n, size) for n, size in zip(CALLS, SIZES, strict=True)]
    assert all(step.bound(n, size) == "memory" for n, size in zip(CALLS, SIZES, strict=True))
    with pytest.raises(PredictionError, match="do not tell a call from a byte"):
        fit_step(CALLS, SIZES, times, "max")


def test_a_constant_below_zero_is_no_constant() -> None:
    # The larger model was faster: as if bytes gave time back.
    with pytest.raises(PredictionError, match="quieter machine"):
        fit_step([1000, 1000], [10**6, 10**9], [0.02, 0.01], "sum")


# ---- what a step asks --------------------------------------------------------------------------


def test_calls_are_those_that_the_profiler_sees() -> None:
    """Counted without running it, against torch's profiler while the model really writes."""
    gemma = models.load("pocket-micro", quiet=True)
    few, more = (engines.profile_decode(gemma, new_tokens=n, rounds=1) for n in (8, 24))
    # What a reply costs once is in both, so the difference is that of sixteen tokens.
    seen = (24 * more.outer_calls - 8 * few.outer_calls) / 16
    counted = count_calls(gemma.card, "fp32")
    assert counted == pytest.approx(seen, abs=4)
    assert counted - LOOP_CALLS < seen - 12


def test_calls_grow_with_layers_and_not_with_width() -> None:
    counts = [count_calls(tiny(layers).card, "fp32") for layers in (2, 3, 4)]
    assert counts[1] - counts[0] == counts[2] - counts[1] > 50
    wide = tiny(4, hidden_size=256, intermediate_size=512).card
    assert count_calls(wide, "fp32") == count_calls(tiny(4).card, "fp32") == counts[2]


def test_full_size_models_are_counted_without_their_memory() -> None:
    """E2B makes more calls than the 270M, which has fewer layers; bytes are selection's own."""
    large, small = Shape("gemma-4-E2B", "bf16"), Shape("gemma-3-270m", "bf16")
    assert count_calls(large.card, "bf16") > 1.5 * count_calls(small.card, "bf16") > 1000
    assert step_bytes(large.card, "bf16", 40) == bytes_streamed_per_token(
        card("gemma-4-E2B"), "bf16", 40
    )


# ---- shapes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("shape", [tiny(), *calibration_shapes()[:2], *calibration_shapes("bf16")])
def test_a_shape_is_built_as_its_card_says(shape) -> None:
    gemma = build(shape)
    parameters = list(gemma.model.parameters())
    assert sum(p.numel() for p in parameters) == count_parameters(shape.card).total
    stored = sum(p.numel() * p.element_size() for p in parameters)
    assert stored == shape.need(8, 8).weights
    matrices = [p for p in parameters if p.ndim > 1]
    assert len(matrices) > 10 and all(p.std() > 0 for p in matrices)
    assert gemma.model.get_input_embeddings().weight is gemma.model.lm_head.weight
    ids = torch.randint(5, 500, (1, 6))
    with torch.inference_mode():
        assert torch.isfinite(gemma.model(input_ids=ids).logits).all()


def test_a_model_that_is_not_its_card_is_refused(monkeypatch) -> None:
    from course_lib import prediction_shapes

    monkeypatch.setattr(prediction_shapes, "skeleton", lambda c, d: torch.nn.Linear(3, 3))
    monkeypatch.setattr(prediction_shapes, "_fill", lambda model: None)
    with pytest.raises(BenchmarkError, match="12 parameters"):
        build(tiny())


def test_the_sets_hold_real_models_and_their_counterparts_do_not_exist() -> None:
    pockets = {c.key for c in catalog.cards() if c.pocket and c.modalities_in == ("text",)}
    small, full = small_test_set(), full_test_set()
    assert {shape.key for shape in small} == pockets | {
        "gemma-3-270m"
    } and "pocket-micro" in pockets
    assert set(small) < set(full) and not any(shape.changes for shape in full)
    assert {"gemma-4-E2B", "gemma-4-12B"} <= {shape.key for shape in full_test_set("cuda")}
    for device in ("cpu", "cuda"):
        for form in ("fp32", "bf16"):
            base = calibration_shapes(form, device)
            check_apart(full_test_set(device), base)
            decoders = {c.arch for c in catalog.cards(peers=True)}
            assert len(base) == 3 and not {shape.card.arch for shape in base} & decoders


def test_a_shape_takes_a_name_and_travels_as_json() -> None:
    shape = shape_of("google/gemma-3-1b-it, bf16")
    assert (shape.key, shape.form, shape.label) == ("gemma-3-1b", "bf16", "gemma-3-1b, bf16")
    for one in (shape, tiny(), *calibration_shapes()):
        assert Shape.from_json(json.loads(json.dumps(one.to_json()))) == one
    with pytest.raises(catalog.UnknownModelError):
        shape_of("gemma-3-2b")
    with pytest.raises(PredictionError, match="fp32, bf16"):
        shape_of("gemma-3-1b, q4_0")
    with pytest.raises(PredictionError, match="hidden_sise"):
        narrowed("gemma-3-1b", name="x", hidden_sise=3)
    with pytest.raises(PredictionError, match="as it ships"):
        Shape("pocket-micro", "bf16")


def test_models_for_which_there_is_no_memory_are_left_out_with_the_reason(monkeypatch) -> None:
    from course_lib import prediction_shapes

    shapes = (Shape("pocket-micro"), Shape("gemma-3-1b"), Shape("gemma-4-E2B", "bf16"))
    monkeypatch.setattr(prediction_shapes, "free_bytes", lambda device: 8 * 2**30)
    kept, out = that_fit(shapes, "cpu", 256, 16)
    assert kept == shapes[:2]
    assert [one.model for one in out] == ["gemma-4-E2B, bf16 on cpu"]
    assert "needs 10." in out[0].why and "8.0 are free" in out[0].why


def test_the_examples_in_the_docstrings_are_true() -> None:
    from course_lib import prediction_shapes

    for module in (prediction_shapes, prediction_step):
        result = doctest.testmod(module)
        assert result.attempted > 0 and result.failed == 0, module.__name__
