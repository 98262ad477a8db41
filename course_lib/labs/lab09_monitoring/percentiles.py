"""Exercises 1 and 2 of lab 09: how many samples a percentile takes, and one that knows its n."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from statistics import NormalDist, fmean, stdev
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake

Found = tuple[float, float, float] | None


# ---- how many it takes -------------------------------------------------------------------------


def quantiles(rng: random.Random) -> list[Case]:
    """(q, level): the usual ones, the lower half, and drawn ones on either side of the median."""
    drawn = [
        (round(rng.uniform(0.9, 0.995), 3), rng.choice([0.8, 0.9, 0.95, 0.99])),
        (round(rng.uniform(0.55, 0.9), 3), round(rng.uniform(0.8, 0.99), 2)),
        (round(rng.uniform(0.01, 0.2), 3), round(rng.uniform(0.8, 0.99), 2)),
        (round(rng.uniform(0.2, 0.4), 3), 0.95),
        (round(rng.uniform(0.6, 0.95), 3), 0.9),
    ]
    rng.shuffle(drawn)
    return [*drawn, (0.5, 0.95), (0.95, 0.95), (0.99, 0.95)]


def samples_needed(q: float, level: float) -> int:
    tail = (1 - level) / 2
    n = 1
    while max(q, 1 - q) ** n > tail:
        n += 1
    return n


def _by_logarithms(q: float, level: float) -> int:
    return math.ceil(math.log((1 - level) / 2) / math.log(max(q, 1 - q)))


def _both_sides_apart(q: float, level: float) -> int:
    n = 1
    while q**n > (1 - level) / 2 or (1 - q) ** n > (1 - level) / 2:
        n += 1
    return n


def _count(q: float, level: float, share: Callable[[float], float] = lambda q: max(q, 1 - q),
           tail: Callable[[float], float] = lambda level: (1 - level) / 2) -> float:  # fmt: skip
    """The number before it is rounded up."""
    return math.log(tail(level)) / math.log(share(q))


def _way_needed(q: float, level: float) -> str:
    share, tail, n = max(q, 1 - q), (1 - level) / 2, samples_needed(q, level)
    return (
        f"each tail may hold (1 - {level}) / 2 = {tail:.4g}; {share:.4g}**{n} = {share**n:.4g} is "
        f"at most that, {share:.4g}**{n - 1} = {share ** (n - 1):.4g} is not: {n}"
    )


SAMPLES_NEEDED = Exercise(
    id="lab09.samples_needed",
    prompt="Write samples_needed(q, level): the smallest n for which quantile q can have a "
    "two-sided interval of this level that ends at a sample on either side. All n samples lie "
    "below the quantile with probability q**n, all above it with (1-q)**n; each of the two may be "
    "(1-level)/2 at most.",
    draw=quantiles,
    reference=samples_needed,
    equivalents=(_by_logarithms, _both_sides_apart),
    mistakes=(
        Mistake(
            "one tail gets everything",
            "A two-sided interval may miss on either side: (1 - level) / 2 for each, not "
            "1 - level for one.",
            (lambda q, level: math.ceil(_count(q, level, tail=lambda level: 1 - level)),),
        ),
        Mistake(
            "the lower half is forgotten",
            "For a quantile below the median the danger is that all samples lie above it: "
            "(1 - q)**n. The larger of q and 1 - q decides.",
            (lambda q, level: math.ceil(_count(q, level, share=lambda q: q)),),
        ),
        Mistake(
            "the nearer end decides",
            "The end that is easy to miss is the one the quantile lies close to: take "
            "max(q, 1 - q), not the smaller of the two.",
            (lambda q, level: math.ceil(_count(q, level, share=lambda q: min(q, 1 - q))),),
        ),
        Mistake(
            "one sample too few",
            "At this n the probability is still above the tail. Round up, and stop the loop only "
            "when it is at most (1 - level) / 2.",
            (
                lambda q, level: math.floor(_count(q, level)),
                lambda q, level: samples_needed(q, level) - 1,
            ),
        ),
        Mistake(
            "one sample too many",
            "The one before is enough already: exactly at the tail, or below it, will do.",
            (lambda q, level: math.floor(_count(q, level)) + 2,),
        ),
        Mistake(
            "1 / (1 - q) is taken for enough",
            "With 20 samples one of them is the slowest 5%, so there is a p95. Whether it is near "
            "the truth nobody knows then: the interval asks for more.",
            (lambda q, level: math.ceil(round(1 / (1 - max(q, 1 - q)), 6)),),
        ),
        Mistake(
            "30 is enough for everything",
            "30 is a rule of thumb for means. A quantile far out needs more, the median less.",
            (lambda q, level: 30,),
        ),
        Mistake(
            "the number is not rounded",
            "There are no fractions of a sample: return the next whole number.",
            (_count,),
        ),
        Mistake(
            "the level is taken for the tail",
            "Rare is what should be small: the probability that all samples lie on one side must "
            "fall to (1 - level) / 2, not to the level.",
            (lambda q, level: math.ceil(_count(q, level, tail=lambda level: level / 2)),),
        ),
    ),
    hints=(
        "When does a sample say nothing about a quantile? When all of it lies on one side.",
        "Count n up from 1 until both q**n and (1-q)**n are at most (1-level)/2.",
        "n = 1; while max(q, 1 - q) ** n > (1 - level) / 2: n += 1; return n",
    ),
    expects="a whole number",
    unit="samples",
    arithmetic=_way_needed,
    show=lambda q, level: f"q={q}, level={level}",
)


# ---- the percentile ----------------------------------------------------------------------------


def latencies(rng: random.Random) -> list[Case]:
    """(samples, q, level): none, one, one too few, exactly enough, and more; in no order."""
    q, level = rng.choice([0.9, 0.95]), rng.choice([0.9, 0.95])
    low = round(rng.uniform(0.06, 0.3), 2)
    needed = samples_needed(q, level)
    wanted = [
        (0, 0.5, 0.95),
        (1, 0.95, 0.95),
        (rng.randint(7, 19), 0.5, 0.9),
        (rng.randint(25, 60), 0.5, 0.95),
        (needed - 1, q, level),
        (needed, q, level),
        (needed + rng.randint(10, 30), q, level),
        (rng.randint(95, 110), low, level),
        (rng.randint(40, 70), 0.75, 0.8),
    ]
    cases = []
    for n, share, sure in wanted:
        cases.append(([round(rng.lognormvariate(-1, 0.8), 4) for _ in range(n)], share, sure))
    rng.shuffle(cases)
    return cases


def percentile(samples: Sequence[float], q: float, level: float) -> Found:
    n = len(samples)
    if n < samples_needed(q, level):
        return None
    ordered = sorted(samples)
    tail = (1 - level) / 2
    low = high = 0
    at_most = 0.0
    for k in range(n + 1):
        at_most += math.comb(n, k) * q**k * (1 - q) ** (n - k)
        if at_most <= tail:
            low = k + 1
        if at_most < 1 - tail:
            high = k + 1
    value = float(np.quantile(ordered, q, method="median_unbiased"))
    return value, ordered[low - 1], ordered[high]


def _ranks(n: int, q: float, tail: float) -> tuple[int, int]:
    """The ends' places from 1, with the binomial probabilities one from the other."""
    one, below, places = (1 - q) ** n, [], range(n + 1)
    for k in places:
        below.append((below[-1] if below else 0.0) + one)
        one *= (n - k) / (k + 1) * q / (1 - q)
    low = sum(p <= tail for p in below)
    return low, 1 + sum(p < 1 - tail for p in below)


def _value(ordered: Sequence[float], q: float) -> float:
    """Type 8 of Hyndman and Fan (1996), by hand."""
    place = (len(ordered) + 1 / 3) * q + 1 / 3
    below = min(max(int(place), 1), len(ordered))
    above = min(below + 1, len(ordered))
    share = min(max(place - below, 0.0), 1.0)
    return ordered[below - 1] + share * (ordered[above - 1] - ordered[below - 1])


def _by_hand(samples: Sequence[float], q: float, level: float) -> Found:
    if len(samples) < _by_logarithms(q, level):
        return None
    ordered = sorted(samples)
    low, high = _ranks(len(ordered), q, (1 - level) / 2)
    return _value(ordered, q), ordered[low - 1], ordered[high - 1]


def _by_the_library(samples: Sequence[float], q: float, level: float) -> Found:
    from course_lib import stats

    try:
        found = stats.quantile(samples, q, level)
    except ValueError:  # too few, or none at all
        return None
    return found.value, found.interval.low, found.interval.high


def _answer(
    *,
    needed: Callable[[float, float], float] = samples_needed,
    sort: Callable[[Sequence[float]], list[float]] = sorted,
    value: Callable[[Sequence[float], float], float] = _value,
    tail: Callable[[float], float] = lambda level: (1 - level) / 2,
    inwards: int = 0,
    refuse: Any = None,
) -> Callable[..., Any]:
    """The right percentile with one decision changed."""

    def answer(samples: Sequence[float], q: float, level: float) -> Any:
        n = len(samples)
        if n < max(1, needed(q, level)):
            return refuse
        low, high = _ranks(n, q, tail(level))
        low, high = max(1, low + inwards), min(n, high - inwards)
        ordered = sort(samples)
        return value(sorted(samples), q), ordered[low - 1], ordered[high - 1]

    return answer


def _normal(samples: Sequence[float], q: float, level: float) -> Found:
    if len(samples) < samples_needed(q, level):
        return None
    z = NormalDist().inv_cdf((1 + level) / 2)
    value = fmean(samples) + NormalDist().inv_cdf(q) * stdev(samples)
    half = z * stdev(samples) / math.sqrt(len(samples))
    return value, value - half, value + half


def _value_alone(samples: Sequence[float], q: float, level: float) -> float | None:
    return None if len(samples) < samples_needed(q, level) else _value(sorted(samples), q)


def _whole_sample(samples: Sequence[float], q: float, level: float) -> Found:
    if len(samples) < samples_needed(q, level):
        return None
    return _value(sorted(samples), q), min(samples), max(samples)


def _stops_at_few(samples: Sequence[float], q: float, level: float) -> Found:
    found = percentile(samples, q, level)
    if found is None:
        raise ValueError("too few samples")
    return found


def _way(samples: Sequence[float], q: float, level: float) -> str:
    n, needed = len(samples), samples_needed(q, level)
    if n < needed:
        return f"quantile {q} at level {level} needs {needed} samples, there are {n}: None"
    low, high = _ranks(n, q, (1 - level) / 2)
    value, start, end = percentile(samples, q, level)
    return (
        f"{needed} samples are needed, there are {n}. With {(1 - level) / 2:.4g} on either side "
        f"the interval goes from sample {low} to sample {high} of the sorted ones: {start:g} to "
        f"{end:g}, around {value:.4f}"
    )


def _shown(samples: Sequence[float], q: float, level: float) -> str:
    some = ", ".join(f"{one:g}" for one in samples[:6])
    more = ", ..." if len(samples) > 6 else ""
    return f"[{some}{more}] (n={len(samples)}), q={q}, level={level}"


PERCENTILE = Exercise(
    id="lab09.percentile",
    prompt="Write percentile(samples, q, level): None where the sample is smaller than "
    "samples_needed(q, level), else (value, low, high). value: "
    'numpy.quantile(samples, q, method="median_unbiased"). With P(k) the probability that at most '
    "k of n samples lie below the quantile (binomial), low is the r-th smallest sample, where r is "
    "how many k from 0 to n have P(k) <= (1-level)/2; high is the s-th, where s is 1 + how many k "
    "have P(k) < 1 - (1-level)/2.",
    draw=latencies,
    reference=percentile,
    equivalents=(_by_hand, _by_the_library),
    mistakes=(
        Mistake(
            "it answers what the sample cannot support",
            "The p95 of a handful of requests is one of them, and its interval would have no end. "
            "Return None below samples_needed(q, level).",
            (_answer(needed=lambda q, level: 1), _answer(needed=lambda q, level: 0)),
        ),
        Mistake(
            "it asks for more than is needed",
            "Exactly samples_needed(q, level) is enough: refuse with <, not with <=.",
            (_answer(needed=lambda q, level: samples_needed(q, level) + 1),),
        ),
        Mistake(
            "20 samples are enough for it",
            "How many it takes depends on q and on the level: ask samples_needed.",
            (_answer(needed=lambda q, level: 20),),
        ),
        Mistake(
            "it refuses with a number",
            "On a dashboard 0 looks like a very fast service, and no alert ever rings. Return "
            "None, which nobody takes for a latency.",
            (_answer(refuse=(0.0, 0.0, 0.0)),),
        ),
        Mistake(
            "it stops where there are too few",
            "A service has few requests every morning; that is no error. Return None.",
            (_stops_at_few,),
        ),
        Mistake(
            "another definition of the quantile",
            "numpy.quantile has nine of them. Its own default leans inwards in small samples: say "
            'method="median_unbiased".',
            (
                _answer(value=lambda ordered, q: float(np.quantile(ordered, q))),
                _answer(value=lambda ordered, q: float(np.percentile(ordered, 100 * q))),
            ),
        ),
        Mistake(
            "the slowest is taken for the percentile",
            "max(samples) is p100: it grows with every request that comes.",
            (_answer(value=lambda ordered, q: ordered[-1]),),
        ),
        Mistake(
            "the samples are not sorted",
            "Requests do not arrive by speed: the r-th smallest is sorted(samples)[r - 1].",
            (_answer(sort=list),),
        ),
        Mistake(
            "latencies are taken for a bell curve",
            "Mean plus so many standard deviations holds for a normal distribution. Latencies lean "
            "to the right; count ranks, which hold for any.",
            (_normal,),
        ),
        Mistake(
            "both tails are put into one",
            "A level of 0.95 leaves 0.025 on either side: (1 - level) / 2, not 1 - level.",
            (_answer(tail=lambda level: 1 - level),),
        ),
        Mistake(
            "the interval ends one sample too early",
            "Ranks count from 1 and lists from 0: sample r is ordered[r - 1]. And high is one "
            "sample beyond those with P(k) < 1 - tail.",
            (_answer(inwards=1),),
        ),
        Mistake(
            "the interval is the whole sample",
            "From the fastest to the slowest is nearly always too wide. Count the ranks at which "
            "the binomial probability passes the tails.",
            (_whole_sample,),
        ),
        Mistake(
            "the interval is missing",
            "Return three numbers: (value, low, high).",
            (_value_alone,),
        ),
    ),
    hints=(
        "First the question whether the sample is large enough. Then sort, then two ranks.",
        "P(k) is a running sum of math.comb(n, k) * q**k * (1 - q)**(n - k). Count how many k have "
        "P(k) <= tail, and how many have P(k) < 1 - tail.",
        "below = list(itertools.accumulate(math.comb(n, k) * q**k * (1-q)**(n-k) for k in "
        "range(n + 1))); low = ordered[sum(p <= tail for p in below) - 1]; high = "
        "ordered[sum(p < 1 - tail for p in below)].",
    ),
    expects="(value, low, high), or None",
    unit="that of the samples",
    arithmetic=_way,
    show=_shown,
)
