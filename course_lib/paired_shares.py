"""The difference of two shares that were measured on the same cases, with an interval that holds.

A bootstrap of the cases is too narrow here. With one changed answer of two hundred it cannot draw
a sample with many more, and with none its interval has no width at all, as if nothing could ever
change. Wilson's interval knows better: none of two hundred is up to two in a hundred.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from statistics import NormalDist

from course_lib import stats
from course_lib.stats import Estimate, Interval

# (cases that changed in one direction, cases) of each cluster, such as a phrasing.
Counts = Sequence[tuple[int, int]]


def paired_difference(broke: Counts, mended: Counts, level: float = 0.95) -> Estimate:
    """Share mended minus share broken; n counts cases.

    broke, mended: of the same clusters in the same order. Each share has Wilson's interval, with as
    many independent cases as the clusters are worth (see `_worth`); the two are put together as
    Newcombe does for differences (Statistics in Medicine 17, 1998, method 10), with the correlation
    of two shares of one multinomial. `paired_difference(mended, broke)` is its mirror image.
    Raises ValueError for no cases, for clusters that differ and for counts that make no sense.
    """
    sizes = [trials for _, trials in broke]
    if not sizes or sizes != [trials for _, trials in mended]:
        raise ValueError("broke and mended count the same clusters, of one case or more")
    either = [(b + m, size) for (b, size), (m, _) in zip(broke, mended, strict=True)]
    if any(min(b, m) < 0 or not 0 <= b + m <= size or size < 1
           for (b, size), (m, _) in zip(broke, mended, strict=True)):  # fmt: skip
        raise ValueError("a cluster cannot have more changed cases than cases, nor fewer than none")
    n = sum(sizes)
    won, lost = (sum(hits for hits, _ in counts) for counts in (mended, broke))
    gain, loss, value = won / n, lost / n, (won - lost) / n
    up = stats.wilson_share(gain, _worth(mended, either, level), level)
    down = stats.wilson_share(loss, _worth(broke, either, level), level)
    correlation = _correlation(gain, loss)
    low = _joined(gain - up.low, down.high - loss, correlation)
    high = _joined(up.high - gain, loss - down.low, correlation)
    return Estimate(value, Interval(max(-1.0, value - low), min(1.0, value + high), level), n)


def _worth(counts: Counts, either: Counts, level: float) -> float:
    """How many independent cases a share of clustered ones is worth.

    At the least what they are where all cases of a cluster go together: (sum of sizes)^2 over the
    sum of their squares, which is the number of clusters where all are alike (Kish, Survey Sampling
    (1965), section 8.2). Above that the design effect tells. Where one direction has few changes
    its own is a guess: that of the changes in `either` direction counts as well, and the larger of
    both is used. Even that rests on the clusters with a change, so the sample counts for less once
    more, as Korn and Graubard do (Survey Methodology 24, 1998): by (normal quantile / Student's
    t)^2, here with two degrees of freedom for each of these clusters. The two is ours;
    tests/test_paired_shares.py shows by simulation that 95% stay 95%.
    """
    sizes = [size for _, size in counts]
    if len(sizes) == 1:
        return sizes[0]
    least = sum(sizes) ** 2 / sum(size * size for size in sizes)
    touched = sum(hits > 0 for hits, _ in either)
    if touched == 0:  # nothing changed, and nothing says how cases go together
        return least
    tail = (1 + level) / 2
    freedom = min(2 * touched, len(sizes) - 1)
    unsure = (NormalDist().inv_cdf(tail) / stats.student_t(tail, freedom)) ** 2
    known = stats.worth_of_clusters(either)
    if any(hits for hits, _ in counts):
        known = min(known, stats.worth_of_clusters(counts))
    return max(least, unsure * known)


def _correlation(gain: float, loss: float) -> float:
    """Of two shares of one multinomial: what is mended is not broken."""
    if max(gain, loss) == 1:
        return 0.0
    return -math.sqrt(gain * loss / ((1 - gain) * (1 - loss)))


def _joined(a: float, b: float, correlation: float) -> float:
    return math.sqrt(max(0.0, a * a + b * b - 2 * correlation * a * b))
