"""The stopwatch: one clock, the device waited for, warm-up until stable, samples until precise.

The clock is `time.perf_counter`: monotonic, so that a correction of the calendar cannot make a
time negative. An accelerator works on after a call has returned, so it is waited for at both ends
of whatever is timed. A clock can be passed in, which is how the tests know the right answer.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    import torch

Clock = Callable[[], float]
CLOCK: Clock = time.perf_counter
T = TypeVar("T")

# Warm-up ends when so many calls in a row differ by no more than this, or at the cap.
STEADY_CALLS = 3
STEADY_WITHIN = 0.10
MOST_WARM_UP = 10
# Between two looks at the interval the sample grows by a quarter: each look is one more chance to
# stop on a sample that is narrow by luck, so there must not be many.
GROWTH = 1.25


class BenchmarkError(RuntimeError):
    """What was measured would not mean what its name says; the message says why."""


@dataclass(frozen=True)
class Failed:
    """One request that raised: seconds until it did, and the error as "Type: message"."""

    seconds: float
    error: str


def synchronize(device: str | torch.device) -> None:
    """Wait until the device has done all it was given; on a CPU there is nothing to wait for."""
    kind = str(device).partition(":")[0]
    if kind in ("cuda", "mps"):
        import torch

        getattr(torch, kind).synchronize()


def timed(work: Callable[[], object], device: str = "cpu", clock: Clock = CLOCK) -> float:
    """Seconds that `work` takes, with the device waited for before and after."""
    synchronize(device)
    start = clock()
    work()
    synchronize(device)
    return clock() - start


# ---- warm-up -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class WarmUp:
    """The calls that were thrown away: seconds of each, and whether the last ones were steady."""

    seconds: tuple[float, ...]
    stable: bool

    def __str__(self) -> str:
        n = len(self.seconds)
        return f"{n} more for warm-up" + (
            "" if self.stable or n < STEADY_CALLS else ", not steady yet"
        )


def warm_up(once: Callable[[], float], calls: int | None = None) -> WarmUp:
    """Call `once` (which returns its seconds) until it is steady, at most `MOST_WARM_UP` times.

    Steady: the slowest of the last three calls took at most a tenth longer than the fastest.
    calls: exactly so many instead. The calls must do the work that is measured afterwards, shape
    for shape: a new length is a new kernel choice, a new allocation, a new compilation.
    """
    seconds: list[float] = []
    while len(seconds) < (MOST_WARM_UP if calls is None else calls):
        seconds.append(once())
        if calls is None and steady(seconds):
            break
    return WarmUp(tuple(seconds), steady(seconds))


def steady(seconds: Sequence[float]) -> bool:
    """Whether the last three calls agree within a tenth."""
    last = seconds[-STEADY_CALLS:]
    return len(last) == STEADY_CALLS and max(last) <= (1 + STEADY_WITHIN) * min(last)


# ---- how many samples --------------------------------------------------------------------------


@dataclass(frozen=True)
class StopRule:
    """When there are enough samples.

    precision: stop when the 95% interval of the mean of every watched figure lies within this
        share of the mean (0.10: both ends at most 10% away). None: take `most`.
    least, most: never fewer, never more requests. seconds: a limit to the time of all requests.

    Raises ValueError for a rule that makes no sense.
    """

    precision: float | None = 0.10
    least: int = 15
    most: int = 60
    seconds: float = 60.0

    def __post_init__(self) -> None:
        whole = all(type(count) is int for count in (self.least, self.most))
        if not whole or not 1 <= self.least <= self.most:
            raise ValueError(
                f"need whole numbers with 1 <= least <= most, not {self.least!r} and {self.most!r}"
            )
        if self.precision is not None and not 0 < self.precision < 1:
            raise ValueError(f"precision is a share such as 0.10, not {self.precision!r}")
        if not self.seconds > 0:
            raise ValueError(f"seconds must be above 0, not {self.seconds!r}")

    def looks(self) -> frozenset[int]:
        """The sample sizes at which the interval is looked at: `least`, then a quarter more."""
        sizes, size = [], self.least
        while size <= self.most:
            sizes.append(size)
            size = max(size + 1, math.ceil(size * GROWTH))
        return frozenset(sizes)


def exactly(count: int) -> StopRule:
    """The rule "so many requests, however wide the interval"."""
    return StopRule(None, count, count, math.inf)


@dataclass(frozen=True)
class Collected(Generic[T]):
    """The samples of `collect`, the requests that failed, all seconds, and why it stopped."""

    samples: tuple[T, ...]
    failures: tuple[Failed, ...]
    seconds: float
    stopped: str


def collect(
    once: Callable[[], T],
    watched: Callable[[Sequence[T]], Sequence[Sequence[float]]],
    rule: StopRule,
    clock: Clock = CLOCK,
) -> Collected[T]:
    """Call `once` until the rule says that there are enough samples.

    watched: from the samples so far to the series whose means must be precise.
    A call that raises is a failed request: it counts, its time is kept, and the next one runs. So
    a mean over the others must be read together with the number of failures.
    Raises BenchmarkError when `once` does, or when no request at all succeeds.
    """
    samples: list[T] = []
    failures: list[Failed] = []
    begin = clock()
    looks, stopped = rule.looks(), ""
    while not stopped:
        start, before = clock(), len(samples)
        try:
            samples.append(once())
        except BenchmarkError:
            raise
        except Exception as error:  # whatever a request dies of, it is a failed request
            failures.append(Failed(clock() - start, f"{type(error).__name__}: {error}"))
        look = len(samples) > before and len(samples) in looks and rule.precision is not None
        made = len(samples) + len(failures)
        if made >= rule.most:
            stopped = "as asked" if rule.precision is None else f"the cap of {rule.most} requests"
        elif clock() - begin >= rule.seconds and made >= rule.least:
            stopped = f"the cap of {rule.seconds:g} s"
        elif look and all(precise(series, rule.precision) for series in watched(samples)):
            stopped = f"the interval is within {rule.precision:.0%}"
    if not samples:
        raise BenchmarkError(
            f"all {len(failures)} requests failed, the first with {failures[0].error}"
        )
    return Collected(tuple(samples), tuple(failures), clock() - begin, stopped)


def precise(series: Sequence[float], share: float) -> bool:
    """Whether both ends of the mean's 95% interval lie within `share` of the mean."""
    from course_lib.stats import FEWEST_FOR_BOOTSTRAP, bootstrap_mean

    if len(series) < FEWEST_FOR_BOOTSTRAP:
        return False
    estimate = bootstrap_mean(series, resamples=1000)
    low, high = estimate.interval.low, estimate.interval.high
    return max(high - estimate.value, estimate.value - low) <= share * abs(estimate.value)


# ---- what the stopwatch itself costs -----------------------------------------------------------


def reading_cost(read: Callable[[], Any], repeats: int = 20, reads: int = 100) -> float:
    """Seconds of one reading: the least of `repeats` rounds of `reads` calls.

    The least, because what else the machine does can only add to it.
    """
    rounds = []
    for _ in range(repeats):
        start = CLOCK()
        for _ in range(reads):
            read()
        rounds.append((CLOCK() - start) / reads)
    return min(rounds)
