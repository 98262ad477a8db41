"""Decode speed predicted before the model is run, and held against the measurement.

The formula is that of `prediction_step`: operator calls and bytes, each with a constant. The two
constants belong to this machine, this precision and this engine (plain `generate`). They are fitted
to models that are not tested, in the very rounds in which the tested ones are timed, so that a
machine that is slow today is slow for both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from course_lib.bench_request import fixed_prompt, timed_request
from course_lib.card_types import Card
from course_lib.prediction_shapes import (
    PredictionError,
    Shape,
    build,
    calibration_shapes,
    check_apart,
    shape_of,
    small_test_set,
)
from course_lib.prediction_step import StepModel, count_calls, fit_step, join_of, step_bytes
from course_lib.roof import MOST, Roof, RoofError
from course_lib.selection_needs import CalibratedSpeed
from course_lib.stats import Estimate, paired_ratio
from course_lib.timing import CLOCK, Clock

SPEED_WITHIN = 0.25
WARM_CALLS = 2
# Models that are timed in turns are all in memory; larger sets are split.
GROUP_BYTES = 2 * 2**30


@dataclass(frozen=True)
class Timed:
    """One model: what a step asks, and its seconds in each round (the median of a reply's gaps)."""

    model: str
    calls: int
    bytes: int
    seconds: tuple[float, ...]

    @property
    def tokens_per_second(self) -> Estimate:
        return _centre([1 / s for s in self.seconds])


@dataclass(frozen=True)
class Calibration:
    """Models that were timed to find the two constants, and where. No tested model is among them.

    context: tokens that the cache holds in the middle of a reply, where the bytes are counted.
    """

    device: str
    form: str
    threads: int
    context: int
    models: tuple[Timed, ...]

    @property
    def steps(self) -> tuple[StepModel, ...]:
        """The constants of each round."""
        calls, sizes = [m.calls for m in self.models], [m.bytes for m in self.models]
        rounds = zip(*(m.seconds for m in self.models), strict=True)
        return tuple(fit_step(calls, sizes, seconds, join_of(self.device)) for seconds in rounds)

    @property
    def step(self) -> StepModel:
        """The constants over all rounds: their geometric means."""
        rate = self.bytes_per_second.value
        return StepModel(self.seconds_per_call.value, rate, join_of(self.device))

    @property
    def seconds_per_call(self) -> Estimate:
        return _centre([step.seconds_per_call for step in self.steps])

    @property
    def bytes_per_second(self) -> Estimate:
        return _centre([step.bytes_per_second for step in self.steps])

    def share_of(self, roof: Roof) -> float:
        """Bytes per second as a share of the roof: `selection.Device.reached`.

        Raises RoofError where it is above `roof.MOST`: nothing reads faster than the roof.
        """
        share = self.bytes_per_second.value / roof.bytes_per_second
        if share > MOST:
            raise RoofError(
                f"the calibrated {self.bytes_per_second.value / 1e9:.4g} GB/s are {share:.2f} of "
                f"the roof, {roof.bytes_per_second / 1e9:.4g} GB/s: measure both again, in a quiet "
                "minute"
            )
        return share

    def fitted(self, model: Timed) -> float:
        """Tokens per second that the constants give for a model: of one of these, no test."""
        return 1 / self.step.seconds(model.calls, model.bytes)


@dataclass(frozen=True)
class SpeedCheck:
    """One prediction of decode speed against its measurement, in tokens per second.

    Round by round the constants are fitted to the calibration models and the tested one is
    predicted with them; `ratio` is predicted / measured, paired by round.
    """

    timed: Timed
    calibration: Calibration
    tolerance: float = SPEED_WITHIN

    @property
    def model(self) -> str:
        return self.timed.model

    @property
    def _predicted(self) -> list[float]:
        size = (self.timed.calls, self.timed.bytes)
        return [1 / step.seconds(*size) for step in self.calibration.steps]

    @property
    def predicted(self) -> Estimate:
        return _centre(self._predicted)

    @property
    def measured(self) -> Estimate:
        return self.timed.tokens_per_second

    @property
    def ratio(self) -> Estimate:
        return paired_ratio(self._predicted, [1 / s for s in self.timed.seconds])

    @property
    def dispatch_s(self) -> float:
        """Seconds of one step that go into operator calls."""
        return self.timed.calls * self.calibration.step.seconds_per_call

    @property
    def memory_s(self) -> float:
        """Seconds of one step that go into reading weights and cache."""
        return self.timed.bytes / self.calibration.step.bytes_per_second

    @property
    def within(self) -> bool:
        """Whether the ratio lies within the tolerance of 1; the interval is for the reader."""
        return abs(self.ratio.value - 1) <= self.tolerance


def _centre(values: Sequence[float]) -> Estimate:
    """The geometric mean with Student's t interval of the logarithms, as of a ratio to 1."""
    return paired_ratio(values, [1.0] * len(values))


# ---- the check ---------------------------------------------------------------------------------


def check_speed(
    models: Sequence[str | Shape] | None = None,
    *,
    calibrate_on: Sequence[Shape] | None = None,
    rounds: int = 6,
    prompt_tokens: int = 32,
    new_tokens: int = 12,
    device: str = "cpu",
    tolerance: float = SPEED_WITHIN,
    clock: Clock = CLOCK,
) -> list[SpeedCheck]:
    """Predict the decode speed of models and measure it, the plain engine, one user.

    models: names or shapes; the small test set if None. calibrate_on: shapes for the two constants,
        two or more per form; `calibration_shapes` if None. rounds: two or more; in each, every
        model gives one reply of `new_tokens` tokens, in an order that turns round each time.

    Raises PredictionError when a tested model is among the calibrated ones or the constants cannot
    be told apart, ValueError for counts that make no sense.
    """
    if rounds < 2 or prompt_tokens < 1 or new_tokens < 2:
        raise ValueError("need 2 rounds, 1 prompt token and 2 new tokens, or more of each")
    shapes = [shape_of(m) for m in (small_test_set() if models is None else models)]
    checks: list[SpeedCheck] = []
    for form in dict.fromkeys(shape.form for shape in shapes):
        tested = [shape for shape in shapes if shape.form == form]
        base = [s for s in calibrate_on or calibration_shapes(form, device) if s.form == form]
        check_apart(tested, base)
        context = prompt_tokens + new_tokens // 2
        for group in _groups(tested, prompt_tokens, new_tokens):
            together = [*base, *group]
            seconds = _time_in_turns(together, rounds, prompt_tokens, new_tokens, device, clock)
            timed = [
                Timed(
                    shape.label,
                    count_calls(shape.card, form),
                    step_bytes(shape.card, form, context),
                    times,
                )
                for shape, times in zip(together, seconds, strict=True)
            ]
            found = Calibration(device, form, _threads(), context, tuple(timed[: len(base)]))
            checks += [SpeedCheck(one, found, tolerance) for one in timed[len(base) :]]
    return checks


def _groups(shapes: Sequence[Shape], prompt: int, new: int) -> list[list[Shape]]:
    """The shapes in order, so many together as `GROUP_BYTES` hold; a larger one is alone."""
    groups: list[list[Shape]] = []
    room = 0
    for shape in shapes:
        size = shape.need(prompt, new).total
        if size > room or not groups:
            groups.append([])
            room = GROUP_BYTES
        groups[-1].append(shape)
        room -= size
    return groups


def _time_in_turns(
    shapes: Sequence[Shape], rounds: int, prompt: int, new: int, device: str, clock: Clock
) -> list[tuple[float, ...]]:
    """Seconds per token of each model and round; they are all in memory, and gone afterwards."""
    loaded = [build(shape, device) for shape in shapes]
    prompts = [fixed_prompt(gemma, prompt, seed=0) for gemma in loaded]

    def once(place: int) -> float:
        # The middle gap of a reply: a token that another program interrupted does not move it.
        return median(timed_request(loaded[place], prompts[place], new, clock).gaps)

    places = range(len(shapes))
    for place in places:
        for _ in range(WARM_CALLS):
            once(place)
    seconds: list[list[float]] = [[] for _ in places]
    for number in range(rounds):
        for place in places if number % 2 == 0 else reversed(places):
            seconds[place].append(once(place))
    return [tuple(times) for times in seconds]


def _threads() -> int:
    import torch

    return torch.get_num_threads()


# ---- for selection -----------------------------------------------------------------------------


def predicted_speeds(
    cards: Sequence[Card], checks: Sequence[SpeedCheck], context: int
) -> tuple[CalibratedSpeed, ...]:
    """What a checked calibration predicts for models on this device: input of `selection.select`.

    One conversation of `context` tokens, the plain engine of transformers, the form of the checks.
    Of models in the catalogue the text decoder counts. The newest calibration is used.

    Raises PredictionError without a check, for checks of different devices or forms, and when a
    check failed: constants that miss the models they were tried on say nothing of another.
    """
    where = {(check.calibration.device, check.calibration.form) for check in checks}
    if len(where) != 1:
        raise PredictionError(
            "give the checks of one device and one form: a prediction stands on the checks of its "
            f"calibration, and here are {len(where)} kinds of them"
        )
    if failed := [check.model for check in checks if not check.within]:
        raise PredictionError(
            f"the calibration missed {', '.join(failed)}: measure the speed instead (MeasuredSpeed)"
        )
    calibration = checks[-1].calibration
    return tuple(_predicted_speed(card, calibration, checks, context) for card in cards)


def _predicted_speed(
    card: Card, calibration: Calibration, checks: Sequence[SpeedCheck], context: int
) -> CalibratedSpeed:
    decoder = Shape(card.key, calibration.form).card
    calls = count_calls(decoder, calibration.form)
    size = step_bytes(decoder, calibration.form, context)
    step = calibration.step
    tried = ", ".join(f"{check.model}: {check.ratio.value:.2f}" for check in checks)
    return CalibratedSpeed(
        model=card.key,
        form=calibration.form,
        users=1,
        tokens_per_second=1 / step.seconds(calls, size),
        limit=step.bound(calls, size),
        source=f"calibrated on this {calibration.device}, plain engine, {calibration.threads} "
        f"threads: {calls:,} calls at {step.seconds_per_call * 1e6:.3g} us, {size / 1e6:,.4g} MB "
        f"at {step.bytes_per_second / 1e9:.3g} GB/s; predicted / measured elsewhere: {tried}",
    )
