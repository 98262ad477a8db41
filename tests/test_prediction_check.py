"""The check of the predictions: constants come back, errors are seen, nobody is his own judge."""

from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
import torch
from _shapes import CALLS, SIZES, tiny

from course_lib import prediction_check, prediction_speed
from course_lib.catalog import card
from course_lib.hardware import Speed
from course_lib.metrics import Request
from course_lib.prediction_check import Report, as_text, verdict
from course_lib.prediction_memory import MemoryCheck, Weighed, check_memory
from course_lib.prediction_shapes import (
    LeftOut,
    PredictionError,
    Shape,
    calibration_shapes,
    full_test_set,
    narrowed,
    shape_of,
    small_test_set,
)
from course_lib.prediction_speed import (
    Calibration,
    SpeedCheck,
    Timed,
    check_speed,
    predicted_speeds,
)
from course_lib.prediction_step import (
    StepModel,
    count_calls,
    step_bytes,
)
from course_lib.roof import Roof, RoofError
from course_lib.selection import (
    CalibratedSpeed,
    Device,
    MeasuredSpeed,
    Requirements,
    SelectionError,
    select,
)
from course_lib.selection_forms import FORMS, Need, activation_bytes
from course_lib.selection_needs import ACCEPTED_OPEN
from course_lib.timing import BenchmarkError

MIB = 2**20


# ---- nobody is his own judge -------------------------------------------------------------------


@pytest.mark.parametrize(
    "base",
    [
        Shape("gemma-3-270m"),
        Shape("gemma-3-270m", name="another name"),
        Shape("functiongemma-270m"),
    ],
)
def test_a_tested_model_may_not_be_calibrated_on(base, monkeypatch) -> None:
    def never(*given: object) -> None:
        raise AssertionError("refuse before anything is built")

    monkeypatch.setattr(prediction_speed, "build", never)
    monkeypatch.setattr("course_lib.prediction_memory._in_a_process", never)
    for check in (check_speed, check_memory):
        with pytest.raises(PredictionError, match="checked against itself"):
            check([Shape("gemma-3-270m")], calibrate_on=[tiny(), base])


def test_there_must_be_something_to_calibrate_on_in_the_same_form() -> None:
    for check in (check_speed, check_memory):
        with pytest.raises(PredictionError, match="models to calibrate on"):
            check([Shape("gemma-3-270m", "bf16")], calibrate_on=[tiny()])


@pytest.mark.parametrize(
    "wrong", [{"prompt_tokens": 0}, {"new_tokens": 1}, {"rounds": 1}, {"runs": 1}]
)
def test_counts_that_make_no_sense_are_refused(wrong) -> None:
    for check, own in ((check_speed, "rounds"), (check_memory, "runs")):
        if next(iter(wrong)) in ("prompt_tokens", "new_tokens", own):
            with pytest.raises(ValueError, match="or more of each"):
                check([Shape("pocket-micro")], **wrong)
    with pytest.raises(PredictionError, match="no peak on mps"):
        check_memory([Shape("pocket-micro")], device="mps")


# ---- speed -------------------------------------------------------------------------------------


class Bench:
    """Models that take the time of a formula, on a machine that is slower in some rounds."""

    def __init__(self, monkeypatch, truth: StepModel, drift=lambda call: 1.0) -> None:
        self.truth, self.drift, self.order, self.built = truth, drift, [], []
        monkeypatch.setattr(prediction_speed, "build", self.build)
        monkeypatch.setattr(prediction_speed, "fixed_prompt", lambda gemma, n, seed: n)
        monkeypatch.setattr(prediction_speed, "timed_request", self.request)

    def build(self, shape, device) -> Shape:
        self.built.append(shape.label)
        return shape

    def request(self, shape, prompt, new, clock) -> Request:
        self.order.append(shape.label)
        size = step_bytes(shape.card, shape.form, prompt + new // 2)
        gap = self.truth.seconds(count_calls(shape.card, shape.form), size)
        gap *= self.drift(len(self.order))
        return Request(tuple(gap * i for i in range(1, new + 1)))


TESTED = [tiny(5), "pocket-micro", Shape("gemma-3-270m")]


def test_a_machine_that_follows_the_formula_is_predicted_exactly(monkeypatch) -> None:
    bench = Bench(monkeypatch, StepModel(4e-6, 15e9, "sum"))
    checks = check_speed(TESTED, rounds=6)
    assert [c.model for c in checks] == [shape_of(one).label for one in TESTED]
    base = [shape.label for shape in calibration_shapes()]
    for check in checks:
        assert check.ratio.value == pytest.approx(1, abs=1e-6) and check.within
        assert check.ratio.n == check.measured.n == 6
        found = check.calibration
        assert [model.model for model in found.models] == base and check.model not in base
        assert found.seconds_per_call.value == pytest.approx(4e-6)
        assert found.bytes_per_second.value == pytest.approx(15e9)
        together = check.dispatch_s + check.memory_s
        assert check.predicted.value == pytest.approx(1 / together)
    # Warm-up first; then rounds that turn round, so that nobody is always the last.
    turns = bench.order[-2 * 6 :]
    assert turns[:6] == turns[:5:-1] and set(turns) == {*base, *(c.model for c in checks)}


def test_a_machine_that_slows_down_is_slow_for_both(monkeypatch) -> None:
    """Constants from an hour ago would be off by a factor; those of the same round are not."""
    Bench(monkeypatch, StepModel(4e-6, 15e9, "sum"), drift=lambda call: 1 + call / 20)
    for check in check_speed(TESTED, rounds=6):
        slowest, fastest = max(check.timed.seconds), min(check.timed.seconds)
        assert slowest > 1.5 * fastest
        assert check.ratio.value == pytest.approx(1, abs=0.1) and check.within


def test_each_form_is_calibrated_by_itself_and_a_large_model_is_alone(monkeypatch) -> None:
    bench = Bench(monkeypatch, StepModel(4e-6, 15e9, "sum"))
    checks = check_speed(["gemma-3-270m", "gemma-3-1b, bf16", "gemma-3-1b"], rounds=2)
    forms = [check.calibration.form for check in checks]
    assert forms == ["fp32", "fp32", "bf16"]
    base = {form: [s.label for s in calibration_shapes(form)] for form in ("fp32", "bf16")}
    assert bench.built == [
        *(*base["fp32"], "gemma-3-270m, fp32"),
        *(*base["fp32"], "gemma-3-1b, fp32"),
        *(*base["bf16"], "gemma-3-1b, bf16"),
    ]


def timed(model: str, calls: int, size: int, *seconds: float) -> Timed:
    return Timed(model, calls, size, seconds)


def a_check(factor: float = 1.0, scatter: float = 0.0, model: str = "some model") -> SpeedCheck:
    """Measured `factor` times as long as predicted, more and less in turns by `scatter`."""
    step, rounds = StepModel(4e-6, 15e9, "sum"), 4
    base = tuple(
        timed(f"base {n}", n, size, *[step.seconds(n, size)] * rounds)
        for n, size in zip(CALLS, SIZES, strict=True)
    )
    calibration = Calibration("cpu", "fp32", 2, 40, base)
    seconds = step.seconds(2000, 10**9) * factor
    times = [seconds * (1 + scatter * (-1) ** i) for i in range(rounds)]
    return SpeedCheck(timed(model, 2000, 10**9, *times), calibration)


@pytest.mark.parametrize(
    ("factor", "within", "words"),
    [
        (1.0, True, "within 25% (0.0% too"),
        (1.24, True, "within 25% (24.0% too much)"),
        (1.26, False, "NOT within 25% (26.0% too much)"),
        (0.76, True, "within 25% (24.0% too little)"),
        (0.74, False, "NOT within 25% (26.0% too little)"),
        (30.0, False, "NOT within 25% (2900.0% too much)"),
    ],
)
def test_a_wrong_speed_is_flagged_on_either_side(factor, within, words) -> None:
    """Predicted / measured in tokens per second is measured / predicted in seconds."""
    check = a_check(factor)
    assert check.within is within and check.ratio.value == pytest.approx(factor)
    assert verdict(check).startswith(words)


def test_an_interval_over_the_line_is_said() -> None:
    assert "reaches over the line" in verdict(a_check(1.2, scatter=0.2))
    assert "reaches over the line" in verdict(a_check(1.3, scatter=0.2))
    assert "reaches" not in verdict(a_check(1.1, scatter=0.01))


def test_the_roof_alone_would_be_wrong_by_orders_of_magnitude() -> None:
    """Why there are calls in the formula: of pocket-micro's time the bytes are next to nothing."""
    c, step = card("pocket-micro"), StepModel(4e-6, 15e9, "sum")
    calls, size = count_calls(c, "fp32"), step_bytes(c, "fp32", 40)
    assert step.seconds(calls, size) > 5 * size / step.bytes_per_second
    assert step.bound(calls, size) == "dispatch"


def test_really_timed_models_give_positive_figures() -> None:
    """No time is asserted: machines differ. The calibration must only work on real timings."""
    wide = narrowed("gemma-3-4b", name="wide", num_hidden_layers=1, vocab_size=8192)
    checks = check_speed([tiny(8)], calibrate_on=[tiny(12), wide], rounds=2, new_tokens=6)
    assert len(checks) == 1 and len(checks[0].calibration.models) == 2
    assert checks[0].predicted.value > 0 and checks[0].measured.value > 0
    assert len(checks[0].timed.seconds) == checks[0].measured.n == 2
    assert checks[0].calibration.threads == torch.get_num_threads()


def a_roof(gb_per_s: float) -> Roof:
    speed = Speed("cpu", "float32", 2, 2**28, (gb_per_s,) * 6, 256, (100.0,) * 6, 3)
    return Roof(speed, 2**28, (gb_per_s,) * 6)


def test_what_is_read_is_a_share_of_the_roof_and_never_more() -> None:
    found = a_check().calibration
    assert found.share_of(a_roof(20.0)) == pytest.approx(0.75)
    with pytest.raises(RoofError, match="1.50 of the roof"):
        found.share_of(a_roof(10.0))


# ---- memory ------------------------------------------------------------------------------------


def weighed(name: str, total: int, *beyond: int) -> Weighed:
    need = Need(1, total - 30, 20, 10)
    return Weighed(name, need, (1000,) * len(beyond), tuple(1000 + total + b for b in beyond))


def a_memory_check(*beyond: int, tolerance: float = 0.05) -> MemoryCheck:
    base = (weighed("thin", 100, 400, 410), weighed("thinner", 50, 420, 430))
    return MemoryCheck(weighed("tested", 600, *beyond), base, "cpu", 256, 16, tolerance)


def test_memory_is_weights_cache_activations_and_a_runtime_from_other_models() -> None:
    check = a_memory_check(415, 415)
    assert check.weighed.added == (1015, 1015) and check.calibration[0].beyond == (400, 410)
    assert check.runtime.value == 415 and check.runtime.n == 2
    assert check.predicted.value == 600 + 415 and check.measured.value == 1015
    assert check.ratio.value == pytest.approx(1, abs=1e-4) and check.within


@pytest.mark.parametrize(
    ("beyond", "within"), [(370, True), (362, False), (465, True), (472, False)]
)
def test_a_wrong_memory_is_flagged_on_either_side(beyond, within) -> None:
    check = a_memory_check(beyond, beyond)
    assert check.within is within and ("NOT" in verdict(check)) is not within


@pytest.fixture(scope="module")
def really_weighed() -> list[MemoryCheck]:
    """A model of some 130 MiB, of another width and generation than the one it is predicted by."""
    fields = {"hidden_size": 1024, "intermediate_size": 2048, "num_hidden_layers": 2}
    tested = narrowed("gemma-3-1b", name="some 130 MiB", vocab_size=16_384, **fields)
    base = calibration_shapes()[:1]
    return check_memory([tested], calibrate_on=base, prompt_tokens=64, new_tokens=4)


def test_memory_of_a_small_model_is_predicted_within_5_percent(really_weighed) -> None:
    (check,) = really_weighed
    assert 100 * MIB < check.need.weights < 160 * MIB
    assert check.measured.n == 2 and min(check.weighed.baselines) > 50 * MIB
    assert check.within, as_text([check])


def test_that_check_would_have_seen_a_mistake(really_weighed) -> None:
    """Bytes of bfloat16 for weights in float32, and a cache that somebody forgot to divide."""
    (check,) = really_weighed
    need = check.need
    for wrong in (replace(need, weights=need.weights // 2), replace(need, kv_cache=80 * MIB)):
        assert not replace(check, weighed=replace(check.weighed, need=wrong)).within


def test_the_parts_are_selections_own_figures() -> None:
    need = Shape("gemma-3-270m").need(256, 16)
    c, form = card("gemma-3-270m"), FORMS["fp32"]
    assert need.weights == 4 * c.total_params
    assert need.activations == activation_bytes(c, 256, value_bytes=form.value_bytes, held=272)


def test_a_process_that_fails_gives_its_last_words(monkeypatch) -> None:
    from course_lib import prediction_memory

    order = {"shape": tiny().to_json(), "prompt": 8, "new": 4, "folder": None}
    order["device"] = "no such device"
    with pytest.raises(BenchmarkError, match="tiny Gemma 3.*was not weighed:.*no such device"):
        prediction_memory._in_a_process(order)


# ---- selection ---------------------------------------------------------------------------------


def test_a_calibration_predicts_what_its_formula_says() -> None:
    checks = [a_check(1.1, model="one"), a_check(0.9, model="two")]
    c = card("gemma-3-270m")
    (found,) = predicted_speeds([c], checks, context=512)
    calls, size = count_calls(Shape(c.key).card, "fp32"), step_bytes(c, "fp32", 512)
    assert found.tokens_per_second == pytest.approx(1 / (calls * 4e-6 + size / 15e9))
    assert (found.model, found.form, found.users, found.limit) == (c.key, "fp32", 1, "memory")
    assert "base 240" not in found.source and "one: 1.10, two: 0.90" in found.source


def test_selection_uses_it_in_place_of_a_share_of_the_roof() -> None:
    c = card("pocket-micro")
    wanted = Requirements(
        "shop",
        Device("pc", 2**34, 15e9, 1e11, "made up by a test", reached=0.9),
        task="shop",
        context=512,
        tokens_per_second=1.0,
        accept_open=ACCEPTED_OPEN,
    )
    alone = select(wanted, [c]).best.chosen.speed
    (mine,) = predicted_speeds([c], [a_check()], context=512)
    found = select(wanted, [c], speeds=[mine]).best.chosen.speed
    assert (alone.basis, alone.bound) == ("predicted", "memory")
    assert (found.basis, found.bound) == ("predicted", "dispatch")
    assert found.tokens_per_second == mine.tokens_per_second < alone.tokens_per_second / 5
    assert found.source == mine.source
    slow = select(replace(wanted, tokens_per_second=1e5), [c], speeds=[mine])
    assert "predicted" in slow.excluded[0].reasons[0]
    assert "dispatch-bound" in slow.excluded[0].reasons[0]


@pytest.mark.parametrize("turned", [False, True])
def test_a_measurement_goes_before_it(turned) -> None:
    c = card("gemma-3-270m")
    wanted = Requirements(
        "x", Device("pc", 2**34, 15e9, 1e12, "made up by a test"), context=512, forms=("fp32",)
    )
    speeds = [
        CalibratedSpeed(c.key, "fp32", 1, 9.0, "arithmetic"),
        MeasuredSpeed(c.key, "fp32", 1, 8.0, "stopwatch"),
    ]
    found = select(wanted, [c], speeds=speeds[::-1] if turned else speeds).best.chosen.speed
    assert (found.basis, found.bound, found.tokens_per_second) == ("measured", "", 8.0)
    above = CalibratedSpeed(c.key, "fp32", 1, 900.0, "arithmetic")
    with pytest.raises(SelectionError, match="900 tokens/s were predicted .* the roof"):
        select(wanted, [c], speeds=[above])
    with pytest.raises(SelectionError, match="source of a predicted speed"):
        CalibratedSpeed(c.key, "fp32", 1, 9.0, " ")


def test_a_calibration_that_failed_its_check_predicts_nothing() -> None:
    with pytest.raises(PredictionError, match="missed two: measure the speed instead"):
        predicted_speeds([card("gemma-3-270m")], [a_check(), a_check(2.0, model="two")], 512)
    with pytest.raises(PredictionError, match="here are 0 kinds"):
        predicted_speeds([card("gemma-3-270m")], [], 512)


# ---- the report --------------------------------------------------------------------------------


@pytest.fixture
def measured(monkeypatch) -> SimpleNamespace:
    """`run` with measurements that take no time: what it does with them is what is tested."""
    asked = SimpleNamespace(memory=[], speed=[], checks=([a_memory_check(415, 416)], [a_check()]))

    def memory(shapes, **more):
        asked.memory.append((tuple(shapes), more))
        return asked.checks[0]

    def speed(shapes, **more):
        asked.speed.append((tuple(shapes), more))
        return asked.checks[1]

    monkeypatch.setattr(prediction_check, "check_memory", memory)
    monkeypatch.setattr(prediction_check, "check_speed", speed)
    monkeypatch.setattr(prediction_check.roof, "measure", lambda *a, **b: a_roof(20.0))
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    return asked


def test_the_report_says_what_was_not_run_here(measured) -> None:
    report = prediction_check.run()
    assert measured.memory[0][0] == measured.speed[0][0] == small_test_set()
    out = {one.model: one.why for one in report.left_out}
    assert out["gemma-4-E2B, bf16 on cuda"] == "not run here: no CUDA GPU"
    assert "gemma-4-12B, bf16 on cuda" in out
    assert report.all_within and report.reached[0].share == pytest.approx(0.75)
    text = prediction_check.report_text(report)
    assert "left out: gemma-4-12B, bf16 on cuda: not run here" in text
    assert "2 of 2 predictions held" in text and "75% of the roof" in text


def test_the_full_form_asks_for_more(measured, monkeypatch) -> None:
    monkeypatch.setattr("course_lib.prediction_shapes.free_bytes", lambda device: 2**40)
    prediction_check.run(full=True)
    assert measured.memory[0][0] == full_test_set()
    assert measured.memory[0][1]["runs"] > 2 and measured.speed[0][1]["rounds"] > 6


def test_the_text_keeps_calibration_and_test_apart_and_gives_n_and_interval() -> None:
    text = as_text([a_memory_check(415, 416), a_check(1.1, scatter=0.01)])
    tested, speed = text.split("\n\n")
    above, below = tested.split("runtime, from models that are not tested")
    assert "tested" in above and "thinner" not in above and "thinner" in below
    above, below = speed.split("from models that are not tested")
    assert "some model" in above and "base 1700" not in above and "base 1700" in below
    assert "within 25% (10.0% too much)" in above and "[" in above and "  4  " in above
    assert "4 [4, 4] us" in above and "15 [15, 15] GB/s (n=4)" in above
    assert as_text([]) == "nothing was checked"


def test_json_holds_every_figure_and_the_exit_status_tells(measured, capsys) -> None:
    assert prediction_check.main(["--json"]) == 0
    content = json.loads(capsys.readouterr().out)
    memory, speed = content["checks"]
    assert content["all_within"] and memory["within"] and speed["within"]
    assert memory["parts"]["runtime"] == 415 and memory["calibrated_on"] == ["thin", "thinner"]
    assert speed["ratio"]["n"] == 4 and len(speed["raw"]["timed"]["seconds"]) == 4
    assert speed["parts"]["dispatch_s"] == pytest.approx(2000 * 4e-6)
    assert any(one["why"].startswith("not run here") for one in content["left_out"])
    measured.checks = (measured.checks[0], [a_check(1.5)])
    assert prediction_check.main([]) == 1
    assert "1 of 2 predictions held" in capsys.readouterr().out
    assert prediction_check.main(["--fast"]) == 2


def test_a_report_of_nothing_or_with_an_error_is_no_success() -> None:
    empty = Report((), (), (), (LeftOut("x", "why"),), {})
    assert not empty.all_within
    good = replace(empty, speed=(a_check(),))
    assert good.all_within and not replace(good, errors=("above the roof",)).all_within
