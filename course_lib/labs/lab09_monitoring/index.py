"""Exercise 4 of lab 09: the population stability index, with its bins and its smoothing said."""

from __future__ import annotations

import math
import random
import statistics
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake

HALF = 0.5


# ---- samples -----------------------------------------------------------------------------------


def pairs(rng: random.Random) -> list[Case]:
    """(reference, current, bins): one source, another source, ties, and bins that stay empty."""
    cases = []
    for sizes, shift, spread in (
        ((50, 80), 0.0, 1.0),
        ((30, 60), 0.9, 0.6),
        ((60, 90), -0.4, 2.2),
        ((14, 24), 0.3, 1.0),
    ):
        bins = rng.choice((4, 5, 8, 10))
        n, m = _size(rng, bins, *sizes), rng.randint(20, 45)
        reference = [rng.lognormvariate(0, 1) for _ in range(n)]
        current = [rng.lognormvariate(shift, spread) for _ in range(m)]
        cases.append((reference, current, bins))
    bins = rng.choice((8, 10))
    cases.append((_tokens(rng, _size(rng, bins, 60, 90), 1), _tokens(rng, 35, 2), bins))
    high = [40 + rng.random() for _ in range(rng.randint(12, 18))]
    low = [rng.random() / 100 for _ in range(rng.randint(12, 18))]
    cases += [(list(cases[1][0]), values, cases[1][2]) for values in (high, low)]
    rng.shuffle(cases)
    return cases


def _size(rng: random.Random, bins: int, low: int, high: int) -> int:
    """A size for which no edge falls on a sample: there definitions differ by a rounding."""
    return rng.choice([n for n in range(low, high) if math.gcd(n - 1, bins) == 1])


def _tokens(rng: random.Random, n: int, most: int) -> list[int]:
    """Counts with many ties, of every whole number from 1 to 8 at least one."""
    counts = [*range(1, 9), *(min(8, 1 + int(rng.expovariate(1 / most))) for _ in range(n - 8))]
    rng.shuffle(counts)
    return counts


# ---- right answers -----------------------------------------------------------------------------


def psi(reference: Sequence[float], current: Sequence[float], bins: int) -> float:
    edges = np.unique(np.quantile(reference, np.arange(1, bins) / bins))
    shares = []
    for values in (reference, current):
        counts = np.bincount(np.searchsorted(edges, values), minlength=len(edges) + 1) + 0.5
        shares.append(counts / counts.sum())
    p, q = shares
    return float(((q - p) * np.log(q / p)).sum())


def _edges(reference: Sequence[float], bins: int) -> list[float]:
    return sorted(set(statistics.quantiles(reference, n=bins, method="inclusive")))


def _counts(values: Sequence[float], edges: Sequence[float], find: Any = bisect_left) -> list[int]:
    counts = [0] * (len(edges) + 1)
    for value in values:
        counts[find(edges, value)] += 1
    return counts


def _shares(counts: Sequence[float]) -> list[float]:
    total = sum(counts) + HALF * len(counts)
    return [(count + HALF) / total for count in counts]


def _index(p: Sequence[float], q: Sequence[float]) -> float:
    return sum((b - a) * math.log(b / a) for a, b in zip(p, q, strict=True))


def _by_hand(reference: Sequence[float], current: Sequence[float], bins: int) -> float:
    edges = _edges(reference, bins)
    return _index(*(_shares(_counts(values, edges)) for values in (reference, current)))


def _by_the_library(reference: Sequence[float], current: Sequence[float], bins: int) -> float:
    from course_lib.monitoring import drift

    edges = drift.bin_edges(reference, bins)
    return drift.psi(drift.bin_counts(reference, edges), drift.bin_counts(current, edges))


# ---- wrong answers -----------------------------------------------------------------------------


def _psi(
    *,
    edges_of: Callable[[Sequence[float], Sequence[float], int], list[float]] = (
        lambda reference, current, bins: _edges(reference, bins)
    ),
    find: Any = bisect_left,
    shares: Callable[[Sequence[float]], list[float]] = _shares,
    index: Callable[[Sequence[float], Sequence[float]], float] = _index,
) -> Callable[[Sequence[float], Sequence[float], int], float]:
    """The right index with one decision changed."""

    def answer(reference: Sequence[float], current: Sequence[float], bins: int) -> float:
        edges = edges_of(reference, current, bins)
        return index(*(shares(_counts(v, edges, find)) for v in (reference, current)))

    return answer


def _equal_width(reference: Sequence[float], current: Sequence[float], bins: int) -> list[float]:
    low, high = min(reference), max(reference)
    return [low + (high - low) * i / bins for i in range(1, bins)]


def _plain(counts: Sequence[float]) -> list[float]:
    return [count / sum(counts) for count in counts]


def _without_empty(p: Sequence[float], q: Sequence[float]) -> float:
    return sum((b - a) * math.log(b / a) for a, b in zip(p, q, strict=True) if a and b)


def _outside_dropped(reference: Sequence[float], current: Sequence[float], bins: int) -> float:
    low, high = min(reference), max(reference)
    kept = [value for value in current if low <= value <= high]
    return _by_hand(reference, kept, bins)


def _share_plus_half(counts: Sequence[float]) -> list[float]:
    return [count / sum(counts) + HALF for count in counts]


def _old_total(counts: Sequence[float]) -> list[float]:
    return [(count + HALF) / sum(counts) for count in counts]


def _only_empty(counts: Sequence[float]) -> list[float]:
    filled = [count or HALF for count in counts]
    return [count / sum(filled) for count in filled]


def _raw(counts: Sequence[float]) -> list[float]:
    return [count + HALF for count in counts]


def _kl(p: Sequence[float], q: Sequence[float]) -> float:
    return sum(b * math.log(b / a) for a, b in zip(p, q, strict=True))


# ---- words -------------------------------------------------------------------------------------


def _way(reference: Sequence[float], current: Sequence[float], bins: int) -> str:
    edges = _edges(reference, bins)
    then, now = (_counts(values, edges) for values in (reference, current))
    return (
        f"edges {', '.join(f'{edge:.4g}' for edge in edges)}; reference counts {then}, current "
        f"{now}; with half a count more in every bin, sum of (q - p) * ln(q / p) = "
        f"{psi(reference, current, bins):.4f}"
    )


def _some(values: Sequence[float]) -> str:
    return f"[{', '.join(f'{value:.3g}' for value in values[:4])}, ...] (n={len(values)})"


PSI = Exercise(
    id="lab09.psi",
    prompt="Write psi(reference, current, bins): the sum over bins of (q - p) * ln(q / p), with p "
    "the reference's share of a bin and q that of current. The edges between bins are "
    "numpy.quantile(reference, i / bins) for i from 1 to bins - 1, each edge once; the first and "
    "the last bin are open, and a value on an edge belongs below it. Add 0.5 to every count of "
    "both samples before you make shares.",
    draw=pairs,
    reference=psi,
    equivalents=(_by_hand, _by_the_library),
    mistakes=(
        Mistake(
            "an empty bin makes it infinite",
            "ln(0) is minus infinity, and one bin that nobody fell into decides everything. Add "
            "0.5 to every count.",
            (_psi(shares=_plain),),
        ),
        Mistake(
            "empty bins are left out",
            "A bin that emptied is the clearest sign of drift. Keep it, and add 0.5 to every "
            "count.",
            (_psi(shares=_plain, index=_without_empty),),
        ),
        Mistake(
            "only empty bins are smoothed",
            "A count of 0 becomes 0.5 and a count of 1 stays 1: that bends the shares. Add 0.5 to "
            "every count of both samples.",
            (_psi(shares=_only_empty),),
        ),
        Mistake(
            "0.5 is added to the shares",
            "Half a request is little, half of all requests is nearly everything: add 0.5 to the "
            "counts, then divide.",
            (_psi(shares=_share_plus_half),),
        ),
        Mistake(
            "the shares do not add up to 1",
            "With 0.5 more in every bin the total is larger too: divide by the sum of the new "
            "counts.",
            (_psi(shares=_old_total),),
        ),
        Mistake(
            "counts are compared, not shares",
            "Twice as many requests are no drift. Divide each count by its sample's total.",
            (_psi(shares=_raw),),
        ),
        Mistake(
            "the bins are equally wide",
            "Latencies and lengths lean to one side: nearly all of them land in one such bin. Use "
            "quantiles of the reference, so that every bin holds as much.",
            (_psi(edges_of=_equal_width),),
        ),
        Mistake(
            "the bins are those of current",
            "The reference is the ruler; a ruler that moves along hides what moved.",
            (_psi(edges_of=lambda reference, current, bins: _edges(current, bins)),),
        ),
        Mistake(
            "the bins are made of both samples",
            "The edges are quantiles of the reference alone: then they stay the same tomorrow.",
            (_psi(edges_of=lambda reference, current, bins: _edges([*reference, *current], bins)),),
        ),  # fmt: skip
        Mistake(
            "values outside the reference's range are dropped",
            "They are the drift. The first bin is open to the left and the last to the right.",
            (_outside_dropped,),
        ),
        Mistake(
            "the same edge stands there twice",
            "Where values repeat, several quantiles are equal, and between two equal edges no "
            "value can fall. Take each edge once.",
            (
                _psi(
                    edges_of=lambda reference, current, bins: statistics.quantiles(
                        reference, n=bins, method="inclusive"
                    )
                ),
            ),
        ),  # fmt: skip
        Mistake(
            "a value on an edge goes above it",
            "It belongs below: numpy.searchsorted(edges, value) or bisect_left, not the right "
            "side.",
            (_psi(find=bisect_right),),
        ),
        Mistake(
            "one direction only",
            "q * ln(q / p) alone is another measure (Kullback and Leibler's). The index weighs "
            "with q - p, so it is the same in both directions.",
            (_psi(index=_kl),),
        ),
        Mistake(
            "another logarithm",
            "ln is the natural logarithm: math.log or numpy.log.",
            (_psi(index=lambda p, q: _index(p, q) / math.log(10)),),
        ),
    ),
    hints=(
        "Four steps: edges of the reference, counts of both samples in the same bins, shares, the "
        "sum.",
        "edges = numpy.unique(numpy.quantile(reference, numpy.arange(1, bins) / bins)). The bin of "
        "a value is numpy.searchsorted(edges, value); there are len(edges) + 1 bins.",
        "counts = numpy.bincount(numpy.searchsorted(edges, values), minlength=len(edges) + 1) + "
        "0.5; p = counts / counts.sum(). Then ((q - p) * numpy.log(q / p)).sum().",
    ),
    expects="a number, 0 or more",
    arithmetic=_way,
    show=lambda reference, current, bins: f"{_some(reference)}, {_some(current)}, bins={bins}",
)
