"""Are these two samples of one kind? Four tests, each with a p-value that holds at small n.

- PSI, the population stability index, for categories and for numbers in bins:
  sum((q - p) * ln(q / p)), shares p of the reference and q of now. It is famous for two thresholds,
  0.1 and 0.25, that do not know how many requests they look at: two samples of 50 from one source,
  in ten bins, differ by more than 0.25 more often than not. Here the threshold is simulated.
- KS, Kolmogorov and Smirnov's largest distance of two distribution functions, for numbers.
- MMD, the maximum mean discrepancy with a Gaussian kernel, for vectors such as hidden states.
- Fisher's exact test, for rates.

Several tests at once are several chances to be wrong: `holm` corrects for that. And a p-value says
how sure a change is, not how large: with enough requests the smallest change is sure.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

BINS = 10
SMOOTHING = 0.5  # added to the count of every bin: an empty one would make the index infinite
DRAWS = 1000
ALPHA = 0.05
FEWEST = 10


class DriftError(ValueError):
    """The samples cannot be compared; the message says why."""


@dataclass(frozen=True)
class Test:
    """One comparison. statistic: how far apart; threshold: beyond this in 5% of draws by chance
    (nan where the test has none); p: how often chance alone gives as much; n: of both samples."""

    __test__ = False  # the name starts with "Test": pytest must not collect it

    name: str
    statistic: float
    threshold: float
    p: float
    n_reference: int
    n_current: int

    def __str__(self) -> str:
        return (
            f"{self.name} {self.statistic:.3f} (p {self.p:.2g}, n={self.n_reference} and "
            f"{self.n_current})"
        )


# ---- PSI ---------------------------------------------------------------------------------------


def psi(
    reference: Sequence[float], current: Sequence[float], smoothing: float = SMOOTHING
) -> float:
    """The index of two rows of counts over the same bins.

    `smoothing` is added to every count of both. Raises DriftError for unequal rows.
    """
    a, b = np.asarray(reference, dtype=float), np.asarray(current, dtype=float)
    if a.shape != b.shape or a.ndim != 1 or len(a) < 2:
        raise DriftError("PSI compares two rows of counts over the same two bins or more")
    return float(_psi_rows(a[None], b[None], smoothing)[0])


def bin_edges(reference: Sequence[float], bins: int = BINS) -> np.ndarray:
    """Edges between bins that hold equal parts of the reference; fewer where values repeat.

    The first bin is open to the left, the last to the right: no value of now falls outside.
    """
    if bins < 2:
        raise DriftError("give two bins or more")
    inner = np.quantile(np.asarray(reference, dtype=float), np.arange(1, bins) / bins)
    return np.unique(inner)


def bin_counts(values: Sequence[float], edges: np.ndarray) -> np.ndarray:
    """How many values lie in each of len(edges) + 1 bins; a value on an edge belongs below it."""
    places = np.searchsorted(edges, np.asarray(values, dtype=float), side="left")
    return np.bincount(places, minlength=len(edges) + 1)


def psi_threshold(
    n_reference: int,
    n_current: int,
    bins: int = BINS,
    *,
    alpha: float = ALPHA,
    draws: int = DRAWS,
    seed: int = 0,
) -> float:
    """What PSI exceeds in a share `alpha` of cases when nothing has changed.

    For numbers without ties, whatever their distribution: ranks are all that the bins see, so
    uniform numbers stand for any. Both samples are drawn anew, and the bins are made anew from
    the reference.
    """
    random = np.random.default_rng(seed)
    found = []
    for _ in range(draws):
        a, b = random.random(n_reference), random.random(n_current)
        edges = bin_edges(a, bins)
        found.append(psi(bin_counts(a, edges), bin_counts(b, edges)))
    return float(np.quantile(found, 1 - alpha))


def psi_test(
    reference: Sequence[Hashable],
    current: Sequence[Hashable],
    *,
    draws: int = DRAWS,
    seed: int = 0,
    name: str = "PSI",
) -> Test:
    """PSI of categories, such as languages, with a permutation test.

    If nothing has changed, every division of all values into samples of these sizes is equally
    likely. Raises DriftError for fewer than 10 values of either.
    """
    _enough(name, reference, current)
    categories = sorted(set(reference) | set(current), key=str)
    if len(categories) == 1:
        return Test(name, 0.0, 0.0, 1.0, len(reference), len(current))
    place = {category: i for i, category in enumerate(categories)}
    a = np.bincount([place[one] for one in reference], minlength=len(place))
    b = np.bincount([place[one] for one in current], minlength=len(place))
    random = np.random.default_rng(seed)
    drawn = random.multivariate_hypergeometric(a + b, len(current), size=draws)
    null = _psi_rows((a + b) - drawn, drawn, SMOOTHING)
    return _against(name, psi(a, b), null, len(reference), len(current))


def binned_psi_test(
    reference: Sequence[float],
    current: Sequence[float],
    bins: int = BINS,
    *,
    draws: int = DRAWS,
    seed: int = 0,
    name: str = "PSI",
) -> Test:
    """PSI of numbers in bins of the reference, with a permutation test; ties do no harm.

    Raises DriftError for fewer than 10 values of either.
    """
    _enough(name, reference, current)

    def statistic(a: np.ndarray, b: np.ndarray) -> float:
        edges = bin_edges(a, bins)
        return psi(bin_counts(a, edges), bin_counts(b, edges))

    a, b = np.asarray(reference, dtype=float), np.asarray(current, dtype=float)
    pool, random = np.concatenate([a, b]), np.random.default_rng(seed)
    null = []
    for _ in range(draws):
        random.shuffle(pool)
        null.append(statistic(pool[: len(a)], pool[len(a) :]))
    return _against(name, statistic(a, b), np.array(null), len(a), len(b))


def _psi_rows(a: np.ndarray, b: np.ndarray, smoothing: float) -> np.ndarray:
    p, q = ((rows + smoothing) / (rows + smoothing).sum(axis=1, keepdims=True) for rows in (a, b))
    return ((q - p) * np.log(q / p)).sum(axis=1)


# ---- KS ----------------------------------------------------------------------------------------


def ks_test(reference: Sequence[float], current: Sequence[float], *, name: str = "KS") -> Test:
    """The two-sample test of Kolmogorov and Smirnov, exact.

    p is counted, not approximated: if nothing has changed, every order of the n1 + n2 values is
    equally likely, and an order is a path over a lattice that stays near its diagonal or does not
    (Hodges, The significance probability of the Smirnov two-sample test, Arkiv foer Matematik 3,
    1958). The formula that is usual for small samples (Stephens, 1970) is up to a third too small
    where both samples are equally large. With ties, as counts of tokens have, p is too large
    rather than too small. threshold: the limit for large samples, c * sqrt(1 / n1 + 1 / n2).
    Raises DriftError for fewer than 10 values of either.
    """
    _enough(name, reference, current)
    a, b = np.sort(np.asarray(reference, dtype=float)), np.sort(np.asarray(current, dtype=float))
    values = np.concatenate([a, b])
    of_a = np.searchsorted(a, values, side="right") / len(a)
    of_b = np.searchsorted(b, values, side="right") / len(b)
    distance = float(np.abs(of_a - of_b).max())
    root = math.sqrt(len(a) * len(b) / (len(a) + len(b)))
    threshold = math.sqrt(-math.log(ALPHA / 2) / 2) / root
    p = _smirnov(len(a), len(b), distance)
    if p < 1e-9:  # the subtraction in the exact one leaves no digits there
        p = min(1.0, 2 * math.exp(-2 * (root * distance) ** 2))
    return Test(name, distance, threshold, p, len(a), len(b))


def _smirnov(n: int, m: int, distance: float) -> float:
    """P(D >= distance) for two samples of n and m values without ties.

    Row by row over the paths from (0, 0) to (n, m): `ways` counts those that have stayed inside
    |i / n - j / m| < distance. The counts are scaled down as they grow; `scale` is the logarithm.
    """
    columns = np.arange(m + 1) / m
    ways, scale = np.zeros(m + 1), 0.0
    ways[0] = 1.0
    for i in range(n + 1):
        inside = np.abs(i / n - columns) < distance - 1e-12
        # From the left along the row: sums of what came from above, inside the band only.
        ways = np.cumsum(np.where(inside, ways, 0.0)) * inside if i else np.where(inside, 1.0, 0.0)
        top = float(ways.max())
        if top == 0:  # no path gets any further
            return 1.0
        ways, scale = ways / top, scale + math.log(top)
    if ways[m] <= 0:
        return 1.0
    stayed = math.log(ways[m]) + scale - _log_choose(n + m, n)
    return min(1.0, max(0.0, -math.expm1(stayed)))


# ---- MMD ---------------------------------------------------------------------------------------


def mmd_test(
    reference: np.ndarray,
    current: np.ndarray,
    *,
    draws: int = DRAWS,
    seed: int = 0,
    name: str = "MMD",
) -> Test:
    """The squared maximum mean discrepancy of two sets of vectors, with a permutation test.

    reference, current: [n, dimensions]. The unbiased estimate with the kernel
    exp(-|x - y|^2 / (2 s^2)), s the median distance of all pairs. Source: Gretton and others, A
    kernel two-sample test, Journal of Machine Learning Research 13 (2012), lemma 6 and section 8.
    Memory and time grow with (n1 + n2)^2: some hundreds of vectors are enough.
    Raises DriftError for fewer than 10 vectors of either, or of different dimensions.
    """
    _enough(name, reference, current)
    a, b = np.asarray(reference, dtype=float), np.asarray(current, dtype=float)
    if a.ndim != 2 or b.ndim != 2 or a.shape[1] != b.shape[1]:
        raise DriftError(f"MMD compares rows of equal length, not {a.shape} and {b.shape}")
    kernel = _kernel(np.concatenate([a, b]))
    n, total = len(a), len(a) + len(b)
    random = np.random.default_rng(seed)
    chosen = np.zeros((draws + 1, total))
    chosen[0, :n] = 1  # the first row is what was observed
    for row in chosen[1:]:
        row[random.permutation(total)[:n]] = 1
    found = _mmd_rows(kernel, chosen, n, total - n)
    return _against(name, float(found[0]), found[1:], n, total - n)


def _kernel(rows: np.ndarray) -> np.ndarray:
    """Similarities [n, n] with an empty diagonal."""
    squares = (rows**2).sum(axis=1)
    distances = np.maximum(squares[:, None] + squares[None, :] - 2 * rows @ rows.T, 0)
    middle = float(np.median(distances[np.triu_indices(len(rows), 1)]))
    kernel = np.exp(-distances / (2 * middle if middle > 0 else 1.0))
    np.fill_diagonal(kernel, 0)
    return kernel


def _mmd_rows(kernel: np.ndarray, chosen: np.ndarray, n: int, m: int) -> np.ndarray:
    """The estimate for each row of `chosen`, where 1 marks the first sample."""
    others = 1 - chosen
    of_chosen, of_others = chosen @ kernel, others @ kernel
    within = (of_chosen * chosen).sum(axis=1) / (n * (n - 1))
    within += (of_others * others).sum(axis=1) / (m * (m - 1))
    return within - 2 * (of_chosen * others).sum(axis=1) / (n * m)


# ---- rates -------------------------------------------------------------------------------------


def rate_test(reference: tuple[int, int], current: tuple[int, int], *, name: str = "rate") -> Test:
    """Fisher's exact test of two rates, each as (hits, n); two-sided.

    statistic: the difference of the rates. p: all tables with these margins that are at most as
    likely as the one observed. Raises DriftError for counts that make no sense.
    """
    (k0, n0), (k1, n1) = reference, current
    if min(n0, n1) < 1 or not (0 <= k0 <= n0 and 0 <= k1 <= n1):
        raise DriftError(f"rates are (hits, n) with 0 <= hits <= n, not {reference}, {current}")
    hits = k0 + k1
    possible = range(max(0, hits - n0), min(hits, n1) + 1)
    logs = {k: _log_choose(n1, k) + _log_choose(n0, hits - k) for k in possible}
    top = max(logs.values())
    likely = {k: math.exp(value - top) for k, value in logs.items()}
    # Equal likelihoods may differ by a rounding; they belong to the observed table.
    limit = likely[k1] * (1 + 1e-9)
    p = math.fsum(v for v in likely.values() if v <= limit) / math.fsum(likely.values())
    return Test(name, k1 / n1 - k0 / n0, math.nan, min(1.0, p), n0, n1)


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


# ---- several at once ---------------------------------------------------------------------------


def holm(p_values: Mapping[str, float]) -> dict[str, float]:
    """Corrected p-values: if nothing has changed, the chance of any below alpha is alpha at most.

    The smallest is multiplied by the number of tests, the next by one less, and so on, and none
    may be smaller than the one before. Source: Holm, A simple sequentially rejective multiple test
    procedure, Scandinavian Journal of Statistics 6 (1979).
    """
    ordered = sorted(p_values.items(), key=lambda pair: pair[1])
    corrected, floor = {}, 0.0
    for place, (name, p) in enumerate(ordered):
        floor = max(floor, min(1.0, p * (len(ordered) - place)))
        corrected[name] = floor
    return {name: corrected[name] for name in p_values}


def _against(name: str, seen: float, null: np.ndarray, n: int, m: int) -> Test:
    """A statistic held against what chance gives; the observed case counts as one of the draws."""
    reached = int((null >= seen - 1e-12).sum())
    p = (reached + 1) / (len(null) + 1)
    return Test(name, seen, float(np.quantile(null, 1 - ALPHA)), p, n, m)


def _enough(name: str, reference: Sequence, current: Sequence) -> None:
    fewest = min(len(reference), len(current))
    if fewest < FEWEST:
        raise DriftError(
            f"{name} needs {FEWEST} values of either sample, there are {fewest}: wait for more "
            "requests, or take a longer stretch"
        )
