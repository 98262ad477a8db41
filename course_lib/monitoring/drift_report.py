"""Has the traffic drifted? All signals at once, corrected; and how often the answer is wrong.

    report = compare(Sample(last_week), Sample(today))
    print(report)

The reference must be like the current sample in all that is allowed to differ: take the same hours
of the day, or a daily curve will be found every time.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from course_lib import stats
from course_lib.monitoring import drift
from course_lib.monitoring.alerts import Alert, Severity
from course_lib.monitoring.drift import ALPHA, DRAWS, DriftError, Test
from course_lib.monitoring.history import History
from course_lib.monitoring.record import RequestRecord
from course_lib.monitoring.rules import was_blocked, was_cut_off, was_refused

Kind = Literal["number", "category", "rate"]


@dataclass(frozen=True)
class Signal:
    """One thing to watch. of: its value for a record, None where the record has none.

    number: KS. category: PSI with a permutation test. rate: Fisher's test; of gives True or False.
    """

    name: str
    kind: Kind
    of: Callable[[RequestRecord], Any]


SIGNALS = (
    Signal("prompt length", "number", lambda one: one.prompt_tokens),
    Signal("reply length", "number", lambda one: one.completion_tokens if one.answered else None),
    Signal("language", "category", lambda one: one.language or None),
    Signal("refusals", "rate", was_refused),
    Signal("blocked", "rate", was_blocked),
    Signal("cut off", "rate", was_cut_off),
)
PERPLEXITY, EMBEDDINGS = "input perplexity", "embeddings"


@dataclass(frozen=True, eq=False)
class Sample:
    """A stretch of traffic, and what was computed from its texts where they are at hand.

    bits: bits per byte of each input ([n], see `signals.input_bits`). embeddings: a vector per
    input ([n, dimensions], see `signals.embed`). Both may cover a part of the records only.
    """

    records: Sequence[RequestRecord]
    bits: np.ndarray | None = field(default=None, repr=False)
    embeddings: np.ndarray | None = field(default=None, repr=False)

    def part(self, places: np.ndarray) -> Sample:
        """The records at these places, with their own bits and vectors.

        Raises DriftError where these cover only a part of the records.
        """
        for rows in (self.bits, self.embeddings):
            if rows is not None and len(rows) != len(self.records):
                raise DriftError("bits and embeddings must have one row per record to be divided")
        return Sample(
            [self.records[i] for i in places],
            None if self.bits is None else self.bits[places],
            None if self.embeddings is None else self.embeddings[places],
        )


@dataclass(frozen=True)
class Report:
    """All tests with their corrected p-values. skipped: signals with too few values, and why."""

    tests: tuple[Test, ...]
    corrected: dict[str, float]
    skipped: dict[str, str]
    alpha: float

    @property
    def drifted(self) -> tuple[str, ...]:
        """The signals that changed, the surest first."""
        changed = [name for name, p in self.corrected.items() if p <= self.alpha]
        return tuple(sorted(changed, key=lambda name: self.corrected[name]))

    def __str__(self) -> str:
        lines = [f"drift: {', '.join(self.drifted) or 'none found'} (alpha {self.alpha:g})"]
        for test in self.tests:
            mark = "!" if test.name in self.drifted else " "
            lines.append(f" {mark} {test}, corrected p {self.corrected[test.name]:.2g}")
        lines += [f"   {name}: not tested, {why}" for name, why in self.skipped.items()]
        return "\n".join(lines)


def compare(
    reference: Sample,
    current: Sample,
    signals: Iterable[Signal] = SIGNALS,
    *,
    alpha: float = ALPHA,
    draws: int = DRAWS,
    seed: int = 0,
) -> Report:
    """Test every signal and correct for their number (Holm).

    If nothing has changed, the chance that any signal is said to have drifted is at most alpha, per
    comparison: whoever compares every hour compares 24 times a day.
    Raises DriftError when no signal at all could be tested.
    """
    tests: list[Test] = []
    skipped: dict[str, str] = {}
    for name, test in _tests(reference, current, signals, draws, seed):
        try:
            tests.append(test())
        except DriftError as error:
            skipped[name] = str(error)
    if not tests:
        raise DriftError(f"nothing could be compared: {'; '.join(skipped.values())}")
    corrected = drift.holm({test.name: test.p for test in tests})
    return Report(tuple(tests), corrected, skipped, alpha)


def _tests(
    reference: Sample, current: Sample, signals: Iterable[Signal], draws: int, seed: int
) -> Iterable[tuple[str, Callable[[], Test]]]:
    for signal in signals:
        old, new = (_values(sample, signal) for sample in (reference, current))
        yield signal.name, _test_of(signal, old, new, draws, seed)
    if reference.bits is not None and current.bits is not None:
        a, b = reference.bits, current.bits
        yield PERPLEXITY, lambda: drift.ks_test(a, b, name=PERPLEXITY)
    if reference.embeddings is not None and current.embeddings is not None:
        x, y = reference.embeddings, current.embeddings
        yield EMBEDDINGS, lambda: drift.mmd_test(x, y, draws=draws, seed=seed, name=EMBEDDINGS)


def _values(sample: Sample, signal: Signal) -> list[Any]:
    found = (signal.of(record) for record in sample.records)
    return [value for value in found if value is not None]


def _test_of(
    signal: Signal, old: list[Any], new: list[Any], draws: int, seed: int
) -> Callable[[], Test]:
    if signal.kind == "number":
        return lambda: drift.ks_test(old, new, name=signal.name)
    if signal.kind == "category":
        return lambda: drift.psi_test(old, new, draws=draws, seed=seed, name=signal.name)
    hits = (sum(old), len(old)), (sum(new), len(new))
    return lambda: drift.rate_test(*hits, name=signal.name)


# ---- how often it is wrong ---------------------------------------------------------------------

Draw = Callable[[np.random.Generator], tuple[Sample, Sample]]


def alarm_rate(
    draw: Draw,
    rounds: int = 200,
    *,
    signals: Iterable[Signal] = SIGNALS,
    alpha: float = ALPHA,
    draws: int = 200,
    seed: int = 0,
) -> stats.Estimate:
    """How often `compare` finds drift in pairs of samples that `draw` makes, with its interval.

    With two samples of one source this is the rate of false alarms; with a changed one, the power.
    """
    random = np.random.default_rng(seed)
    chosen = tuple(signals)
    alarms = 0
    for number in range(rounds):
        reference, current = draw(random)
        report = compare(reference, current, chosen, alpha=alpha, draws=draws, seed=number)
        alarms += bool(report.drifted)
    return stats.Estimate(alarms / rounds, stats.wilson(alarms, rounds), rounds)


def divided(pool: Sample, n_reference: int, n_current: int) -> Draw:
    """Two samples without a difference: one healthy pool, divided at random.

    Raises DriftError when the pool is too small for both.
    """
    total = len(pool.records)
    if n_reference + n_current > total:
        raise DriftError(
            f"{total} records cannot be divided into {n_reference} and {n_current}: collect more, "
            "or ask for less"
        )

    def draw(random: np.random.Generator) -> tuple[Sample, Sample]:
        order = random.permutation(total)
        return (
            pool.part(order[:n_reference]),
            pool.part(order[n_reference : n_reference + n_current]),
        )

    return draw


@dataclass(frozen=True)
class PowerPoint:
    """How often a change of this size is found."""

    size: float
    found: stats.Estimate


def power_curve(
    draw_at: Callable[[float], Draw],
    sizes: Sequence[float],
    rounds: int = 100,
    **options: Any,
) -> list[PowerPoint]:
    """The power for changes of several sizes; size 0 should be the false alarm rate.

    draw_at: from a size to a `Draw`. options: as for `alarm_rate`.
    """
    return [PowerPoint(size, alarm_rate(draw_at(size), rounds, **options)) for size in sizes]


# ---- as an alert -------------------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Drifted:
    """A rule: the last `window_s` seconds against a reference.

    Looks are many, so alpha is small: at 0.001, one false alarm in a thousand looks.
    """

    reference: Sample
    window_s: float
    signals: tuple[Signal, ...] = SIGNALS
    alpha: float = 0.001
    draws: int = 7000
    severity: Severity = "ticket"
    name: str = "drift"

    def __post_init__(self) -> None:
        # The smallest p of a permutation test is 1 / (draws + 1); Holm multiplies it.
        if len(self.signals) / (self.draws + 1) > self.alpha:
            raise DriftError(
                f"with {self.draws} draws and {len(self.signals)} signals no p-value can get down "
                f"to {self.alpha:g}: use {int(len(self.signals) / self.alpha)} draws or more"
            )

    def check(self, history: History, now: float) -> Alert | None:
        records = history.between(now - self.window_s, now)
        try:
            report = compare(
                self.reference,
                Sample(records),
                self.signals,
                alpha=self.alpha,
                draws=self.draws,
            )
        except DriftError:  # too few requests to say anything
            return None
        if not report.drifted:
            return None
        surest = report.drifted[0]
        return Alert(
            self.name,
            self.severity,
            now,
            report.corrected[surest],
            self.alpha,
            len(records),
            str(report),
            f"{', '.join(report.drifted)}: by language, task and user; was there a campaign, a new "
            "client, an attack?",
            "score a sample of the new requests; if quality holds, take them into the reference; "
            "if not, the model needs data of this kind, or another prompt",
        )
