"""Counts in buckets, and what can be said of a quantile when only the buckets are left.

A histogram forgets the values and keeps how many fell into each bucket, so its quantile is a guess
inside one bucket. The guess here is PromQL's, so that a dashboard, an alert and a notebook give
the same figure. `widest_error` says how far off it can be, which no dashboard shows.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

Bucket = tuple[float, float]


@dataclass(frozen=True)
class Histogram:
    """Cumulative counts: `counts[i]` values were at most `ends[i]`. The last end is infinity."""

    ends: tuple[float, ...]
    counts: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.ends) != len(self.counts) or not self.ends or self.ends[-1] != math.inf:
            raise ValueError("a histogram has one count per end, and its last end is infinity")

    @classmethod
    def of(cls, values: Iterable[float], ends: Sequence[float]) -> Histogram:
        """Values counted into buckets with these upper ends; infinity is added."""
        every = sorted(values)
        full = (*ends, math.inf)
        counts, place = [], 0
        for end in full:
            while place < len(every) and every[place] <= end:
                place += 1
            counts.append(float(place))
        return cls(full, tuple(counts))

    @property
    def n(self) -> float:
        return self.counts[-1]

    def quantile(self, q: float) -> float:
        """As `histogram_quantile`."""
        return histogram_quantile(q, list(zip(self.ends, self.counts, strict=True)))

    def bucket_of(self, q: float) -> tuple[float, float]:
        """The ends between which the quantile's sample lies; 0 below the first end.

        Raises ValueError for an empty histogram.
        """
        if not self.n or not 0 <= q <= 1:
            raise ValueError("a bucket needs values and a quantile between 0 and 1")
        place = next(i for i, count in enumerate(self.counts) if count >= q * self.n)
        return (self.ends[place - 1] if place else 0.0), self.ends[place]

    def widest_error(self, q: float) -> float:
        """By what factor the truth can differ from `quantile(q)`, at worst.

        The sample lies somewhere in its bucket, and the guess too. Infinity in the first bucket,
        which starts at 0, and in the last, which has no end.
        """
        low, high = self.bucket_of(q)
        guess = self.quantile(q)
        if low <= 0 or high == math.inf or guess <= 0:
            return math.inf
        return max(guess / low, high / guess)


def histogram_quantile(q: float, buckets: Sequence[Bucket]) -> float:
    """PromQL's histogram_quantile for one classic histogram: (upper end, cumulative count) pairs.

    The values of a bucket are taken to lie evenly in it, the first bucket to begin at 0 where its
    end is positive. Special cases, as PromQL has them: nan without values, without a bucket that
    ends at infinity, with one bucket only or for q = nan; -inf for q < 0, inf for q > 1; a
    quantile in the last bucket gives the end of the last but one; one in a first bucket that ends
    at or below 0 gives that end. Counts that fall are lifted to the highest so far.
    Source: Prometheus, promql/quantile.go, bucketQuantile, and the table of its tests.
    """
    if math.isnan(q):
        return math.nan
    if not 0 <= q <= 1:
        return -math.inf if q < 0 else math.inf
    ends, counts = _tidy(buckets)
    if len(ends) < 2 or ends[-1] != math.inf or counts[-1] == 0:
        return math.nan
    rank = q * counts[-1]
    place = next((i for i, count in enumerate(counts[:-1]) if count >= rank), len(counts) - 1)
    if place == len(counts) - 1:
        return ends[-2]
    if place == 0 and ends[0] <= 0:
        return ends[0]
    start, before = (ends[place - 1], counts[place - 1]) if place else (0.0, 0.0)
    inside = counts[place] - before
    if inside == 0:  # q = 0 in an empty first bucket; PromQL divides 0 by 0 there
        return math.nan
    return start + (ends[place] - start) * (rank - before) / inside


def _tidy(buckets: Sequence[Bucket]) -> tuple[list[float], list[float]]:
    """Ends in order, equal ones added up, counts that never fall."""
    sums: dict[float, float] = {}
    for end, count in buckets:
        sums[end] = sums.get(end, 0.0) + count
    ends = sorted(sums)
    counts: list[float] = []
    for end in ends:
        counts.append(max(sums[end], counts[-1] if counts else 0.0))
    return ends, counts
