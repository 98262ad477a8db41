"""Intervals, quantiles that know their n, paired ratios. Needs numpy and nothing else.

Which method stands where, and why:

- a share of successes: Wilson's score interval (Wilson 1927). It stays inside 0..1 and keeps its
  coverage near 0 % and 100 %, where the textbook interval collapses to nothing.
- a mean: the studentised bootstrap (Efron and Tibshirani 1993, chapter 12). Latencies lean to the
  right and n is small; the percentile bootstrap is then too narrow, this one corrects for it.
- a quantile: order statistics and the binomial distribution. Exact for every distribution, and it
  says when the sample is too small to say anything.
- a ratio of two sums, and the difference of two paired series: the same bootstrap, of whole units;
  of two shares of the same cases: `course_lib.paired_shares`.
- a ratio of two paired series: Student's t on the logarithms, turned back into a ratio.

Every random step takes a seed, so the same samples give the same interval.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from statistics import NormalDist

import numpy as np

Samples = Sequence[float] | np.ndarray

# Below five samples a resample often holds one value only and has no spread to studentise by.
FEWEST_FOR_BOOTSTRAP = 5


class TooFewSamplesError(ValueError):
    """The sample cannot support the figure asked for. `needed` is the n that would."""

    def __init__(self, message: str, needed: int):
        super().__init__(message)
        self.needed = needed


@dataclass(frozen=True)
class Interval:
    """A confidence interval: both ends belong to it. `level` is the confidence, 0.95 for 95 %."""

    low: float
    high: float
    level: float = 0.95

    def __post_init__(self) -> None:
        _check_level(self.level)
        if not self.low <= self.high:
            raise ValueError(f"an interval needs low <= high, not {self.low} and {self.high}")

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    @property
    def width(self) -> float:
        return self.high - self.low

    def scaled(self, factor: float) -> Interval:
        """The same interval in another unit, for example seconds to milliseconds."""
        if not factor > 0:
            raise ValueError(f"a change of unit is a positive factor, not {factor}")
        return Interval(self.low * factor, self.high * factor, self.level)

    def __str__(self) -> str:
        return f"[{self.low:.4g}, {self.high:.4g}]"


@dataclass(frozen=True)
class Estimate:
    """One figure with what it rests on. `interval` is None when n is too small for one."""

    value: float
    interval: Interval | None
    n: int

    def scaled(self, factor: float) -> Estimate:
        """The same estimate in another unit, for example shares to percentage points."""
        interval = self.interval and self.interval.scaled(factor)
        return Estimate(self.value * factor, interval, self.n)

    def __str__(self) -> str:
        interval = self.interval or "no interval: too few samples"
        return f"{self.value:.4g} {interval} (n={self.n})"


@dataclass(frozen=True)
class Summary:
    """A sample in one row: mean and median, each with its interval where n supports one."""

    n: int
    mean: float
    mean_interval: Interval | None
    median: float
    median_interval: Interval | None
    sd: float
    minimum: float
    maximum: float


def wilson(successes: int, n: int, level: float = 0.95) -> Interval:
    """Wilson's score interval for a share of `successes` out of `n` trials.

    Raises ValueError when the counts are not whole numbers with 0 <= successes <= n and n > 0.
    """
    _check_level(level)
    if int(successes) != successes or int(n) != n:
        raise ValueError(f"successes and n are whole numbers, not {successes} and {n}")
    if n <= 0 or not 0 <= successes <= n:
        raise ValueError(f"need 0 <= successes <= n and n > 0, not {successes} of {n}")
    return wilson_share(successes / n, n, level)


def wilson_clustered(counts: Sequence[tuple[int, int]], level: float = 0.95) -> Interval:
    """Wilson's interval for a share when trials come in clusters that succeed or fail together.

    counts: (successes, trials) of each cluster. Ten cases made from one question are not ten
    independent trials: a model that misreads the question fails all ten. Wilson's formula is used
    with `worth_of_clusters` in place of their number.
    Raises ValueError for fewer than two clusters or counts that do not make sense.
    """
    _check_level(level)
    worth = worth_of_clusters(counts)
    share = sum(successes for successes, _ in counts) / sum(trials for _, trials in counts)
    return wilson_share(share, worth, level)


def worth_of_clusters(counts: Sequence[tuple[int, int]]) -> float:
    """How many independent trials the (successes, trials) of clusters are worth.

    All trials over the design effect: the variance of the share between clusters (the ratio
    estimator's, m / (m - 1) * sum((k_i - p * n_i)^2) / n^2) over that of independent trials,
    p * (1 - p) / n, and never below 1. Source: Kish, Survey Sampling (1965), sections 6.5 and 8.2.
    Raises as `wilson_clustered`.
    """
    if len(counts) < 2:
        raise ValueError(f"clusters are compared: there must be two or more, not {len(counts)}")
    if any(trials < 1 or not 0 <= successes <= trials for successes, trials in counts):
        raise ValueError("each cluster needs 0 <= successes <= trials and at least one trial")
    n = sum(trials for _, trials in counts)
    share = sum(successes for successes, _ in counts) / n
    independent = share * (1 - share) / n
    if independent == 0:  # all right or all wrong: the clusters say nothing about their spread,
        return len(counts)  # so each counts once, which is the safe side
    m = len(counts)
    spread = sum((successes - share * trials) ** 2 for successes, trials in counts)
    between = m / (m - 1) * spread / n**2
    return n / max(1.0, between / independent)


def wilson_share(share: float, n: float, level: float = 0.95) -> Interval:
    """Wilson's interval for a share that is worth `n` independent trials, whole or not."""
    z = NormalDist().inv_cdf((1 + level) / 2)
    centre = (share + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * math.sqrt(share * (1 - share) / n + z * z / (4 * n * n))
    # At 0 and n the exact ends are 0 and 1; the subtraction above misses them by one rounding.
    low = 0.0 if share == 0 else max(0.0, centre - half)
    high = 1.0 if share == 1 else min(1.0, centre + half)
    return Interval(low, high, level)


def bootstrap_mean(
    samples: Samples, level: float = 0.95, *, resamples: int = 4000, seed: int = 0
) -> Estimate:
    """The mean with a studentised bootstrap interval.

    Each resample gives t = (its mean - the mean) / its standard error; the quantiles of t then
    take the place of the normal ones: [m - t_high * se, m - t_low * se].
    Raises TooFewSamplesError for fewer than 5 samples.
    """
    _check_level(level)
    values = _finite(samples)
    n = len(values)
    if n < FEWEST_FOR_BOOTSTRAP:
        raise TooFewSamplesError(
            f"an interval of a mean needs {FEWEST_FOR_BOOTSTRAP} samples or more, there are {n}",
            needed=FEWEST_FOR_BOOTSTRAP,
        )
    if resamples < 200:
        raise ValueError(f"{resamples} resamples cannot place the ends of an interval: use 200+")
    mean = float(values.mean())
    standard_error = float(values.std(ddof=1)) / math.sqrt(n)
    if np.ptp(values) == 0:  # all alike: nothing to resample
        return Estimate(mean, Interval(mean, mean, level), n)
    drawn = values[np.random.default_rng(seed).integers(0, n, size=(resamples, n))]
    spread = drawn.std(axis=1, ddof=1) / math.sqrt(n)
    usable = np.ptp(drawn, axis=1) > 0  # a resample of one repeated value has no t
    t = (drawn.mean(axis=1)[usable] - mean) / spread[usable]
    t_low, t_high = np.quantile(t, [(1 - level) / 2, (1 + level) / 2])
    low, high = mean - t_high * standard_error, mean - t_low * standard_error
    return Estimate(mean, Interval(min(low, mean), max(high, mean), level), n)


def bootstrap_ratio(
    numerators: Samples,
    denominators: Samples,
    level: float = 0.95,
    *,
    resamples: int = 4000,
    seed: int = 0,
) -> Estimate:
    """The ratio of two sums, such as all bits over all bytes, with its bootstrap interval.

    One pair per unit that was drawn at random: a document, or a cluster of documents that belong
    together, summed. Units are resampled whole. The ratio is not the mean of the ratios: a large
    unit counts for more. The interval is studentised, as in `bootstrap_mean`, by the linearised
    standard error sqrt(n / (n - 1) * sum((y_i - ratio * x_i)^2)) / sum(x_i) (Cochran, Sampling
    Techniques, 1977, section 6.4); with all denominators equal it is that of a mean.
    Raises ValueError for unequal lengths or denominators that are not positive, TooFewSamplesError
    for fewer than 5 units.
    """
    _check_level(level)
    y, x = _finite(numerators), _finite(denominators)
    n = len(y)
    if len(x) != n:
        raise ValueError(f"a ratio needs two series of one length, not {n} and {len(x)}")
    if (x <= 0).any():
        raise ValueError("the denominators of a ratio must be positive")
    if n < FEWEST_FOR_BOOTSTRAP:
        raise TooFewSamplesError(
            f"an interval of a ratio needs {FEWEST_FOR_BOOTSTRAP} units or more, there are {n}",
            needed=FEWEST_FOR_BOOTSTRAP,
        )
    if resamples < 200:
        raise ValueError(f"{resamples} resamples cannot place the ends of an interval: use 200+")
    ratio = float(y.sum() / x.sum())
    # Units of one ratio differ by rounding alone; below this there is nothing to studentise by.
    alike = 1e-12 * float(np.abs(y).max())
    if np.abs(y - ratio * x).max() <= alike:
        return Estimate(ratio, Interval(ratio, ratio, level), n)
    chosen = np.random.default_rng(seed).integers(0, n, size=(resamples, n))
    above, below = y[chosen], x[chosen]
    ratios = above.sum(axis=1) / below.sum(axis=1)
    off = above - ratios[:, None] * below
    usable = np.abs(off).max(axis=1) > alike
    t = (ratios[usable] - ratio) / _ratio_error(off[usable], below[usable])
    t_low, t_high = np.quantile(t, [(1 - level) / 2, (1 + level) / 2]).tolist()
    error = float(_ratio_error(y - ratio * x, x))
    low, high = ratio - t_high * error, ratio - t_low * error
    return Estimate(ratio, Interval(min(low, ratio), max(high, ratio), level), n)


def _ratio_error(off: np.ndarray, below: np.ndarray) -> np.ndarray:
    """The standard error of a ratio of sums; `off` is how far each unit lies from the ratio."""
    n = off.shape[-1]
    return np.sqrt(n / (n - 1) * (off**2).sum(axis=-1)) / below.sum(axis=-1)


def paired_bootstrap(
    a: Samples,
    b: Samples,
    sizes: Samples | None = None,
    level: float = 0.95,
    *,
    resamples: int = 4000,
    seed: int = 0,
) -> Estimate:
    """How much more `a` is than `b`, measured on the same units: (sum a - sum b) / sum sizes.

    sizes: what each unit counts, its bytes for example; 1 each if None, which gives the mean
    difference. Units are resampled with both their values, so that what makes a unit hard for
    both takes no part in the interval. `paired_bootstrap(b, a)` has the opposite sign.
    Raises as `bootstrap_ratio`.
    """
    above, under = _finite(a), _finite(b)
    if len(above) != len(under):
        raise ValueError(f"pairs need two series of one length, not {len(above)} and {len(under)}")
    size = np.ones(len(above)) if sizes is None else sizes
    return bootstrap_ratio(above - under, size, level, resamples=resamples, seed=seed)


def samples_needed(q: float, level: float = 0.95) -> int:
    """How many samples a two-sided interval of quantile `q` needs.

    The interval must end at a sample on either side. All n samples fall below the true quantile
    with probability q**n, all above with (1-q)**n; each may be (1-level)/2 at the most. So
    n = ceil(ln((1-level)/2) / ln(max(q, 1-q))): 6 for the median, 368 for p99 (at 95 %).
    Source: order-statistic intervals, David and Nagaraja, Order Statistics (2003), section 7.1.
    """
    _check_level(level)
    if not 0 < q < 1:
        raise ValueError(f"a quantile lies between 0 and 1, not at {q}: write 0.99 for p99")
    tail, share = (1 - level) / 2, max(q, 1 - q)
    n = max(1, math.floor(math.log(tail) / math.log(share)) - 1)
    while share**n > tail:
        n += 1
    return n


def quantile(samples: Samples, q: float, level: float = 0.95) -> Estimate:
    """Quantile `q` of the samples with its order-statistic interval.

    The value is the median-unbiased estimate (Hyndman and Fan 1996, type 8); at q = 0.5 it is the
    ordinary median. The interval ends at two of the samples and covers the true quantile with at
    least `level`, whatever the distribution.
    Raises TooFewSamplesError, with the n it would take, when the sample cannot support the answer.
    """
    values = np.sort(_finite(samples))
    n, needed = len(values), samples_needed(q, level)
    if n < needed:
        raise TooFewSamplesError(
            f"quantile {q:g} with a {level:.0%} interval needs {needed} samples, there are {n}: "
            f"measure more often or ask for a quantile nearer to the middle",
            needed=needed,
        )
    below = _binomial_cdf(n, q)  # below[k] = P(at most k of n samples lie below the quantile)
    tail = (1 - level) / 2
    # Sample number r (from 1) lies above the quantile with probability P(at most r-1 below).
    low_rank = int(np.searchsorted(below, tail, side="right"))
    high_rank = int(np.searchsorted(below, 1 - tail, side="left")) + 1
    interval = Interval(float(values[low_rank - 1]), float(values[high_rank - 1]), level)
    return Estimate(float(np.quantile(values, q, method="median_unbiased")), interval, n)


def median(samples: Samples, level: float = 0.95) -> Estimate:
    """The median with its order-statistic interval. Needs 6 samples at 95 %."""
    return quantile(samples, 0.5, level)


def paired_ratio(a: Samples, b: Samples, level: float = 0.95) -> Estimate:
    """How many times as large `a` is as `b`: the geometric mean of the ratios a[i] / b[i].

    Pairs must have been measured under the same conditions (same round, same prompt); that is what
    takes the drift of the machine out of the comparison. The interval is Student's t on the
    logarithms. `paired_ratio(b, a)` is exactly one over `paired_ratio(a, b)`.
    Raises ValueError for unequal lengths or values that are not positive, TooFewSamplesError for
    fewer than two pairs.
    """
    _check_level(level)
    above, under = _finite(a), _finite(b)
    if len(above) != len(under):
        raise ValueError(f"pairs need two series of one length, not {len(above)} and {len(under)}")
    if len(above) < 2:
        raise TooFewSamplesError("a ratio with an interval needs two pairs or more", needed=2)
    if (above <= 0).any() or (under <= 0).any():
        raise ValueError("ratios need positive values in both series")
    logs = np.log(above) - np.log(under)
    n = len(logs)
    centre = float(logs.mean())
    half = student_t((1 + level) / 2, n - 1) * float(logs.std(ddof=1)) / math.sqrt(n)
    interval = Interval(math.exp(centre - half), math.exp(centre + half), level)
    return Estimate(math.exp(centre), interval, n)


def summarise(samples: Samples, level: float = 0.95, *, seed: int = 0) -> Summary:
    """Mean, median, spread and range of one sample or more.

    An interval that n cannot support is None; nothing is put in its place.
    """
    values = _finite(samples)
    for_mean = len(values) >= FEWEST_FOR_BOOTSTRAP
    for_median = len(values) >= samples_needed(0.5, level)
    return Summary(
        n=len(values),
        mean=float(values.mean()),
        mean_interval=bootstrap_mean(values, level, seed=seed).interval if for_mean else None,
        median=float(np.median(values)),
        median_interval=median(values, level).interval if for_median else None,
        sd=float(values.std(ddof=1)) if len(values) > 1 else math.nan,
        minimum=float(values.min()),
        maximum=float(values.max()),
    )


@cache
def student_t(probability: float, degrees: int) -> float:
    """The quantile of Student's t distribution, to about 7 digits.

    t = sqrt(degrees) * tan(angle) turns the density into cos(angle)**(degrees-1), which is smooth
    on a finite range, so a plain trapezium sum gives the distribution function.
    """
    if not 0.5 < probability < 1 or degrees < 1:
        raise ValueError("student_t wants a probability in (0.5, 1) and 1 degree of freedom up")
    angle = np.linspace(0, math.pi / 2, 200_001)
    density = np.cos(angle) ** (degrees - 1)
    if degrees == 1:
        density[:] = 1.0  # 0**0 at the end of the range
    area = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2)])
    wanted = (probability - 0.5) * 2 * area[-1]
    return math.sqrt(degrees) * math.tan(float(np.interp(wanted, area, angle)))


def _binomial_cdf(n: int, q: float) -> np.ndarray:
    """P(at most k of n), for k = 0..n, with probability q each. Logarithms keep large n safe."""
    log_factorial = np.concatenate([[0.0], np.cumsum(np.log(np.arange(1, n + 1)))])
    k = np.arange(n + 1)
    log_choose = log_factorial[n] - log_factorial[k] - log_factorial[n - k]
    return np.cumsum(np.exp(log_choose + k * math.log(q) + (n - k) * math.log1p(-q)))


def _finite(samples: Samples) -> np.ndarray:
    values = np.asarray(samples, dtype=float)
    if values.ndim != 1 or values.size == 0:
        raise ValueError(f"need a flat series of one sample or more, not shape {values.shape}")
    if not np.isfinite(values).all():
        raise ValueError("the samples hold nan or infinity: find out why before summarising them")
    return values


def _check_level(level: float) -> None:
    if not 0 < level < 1:
        raise ValueError(f"a confidence level lies between 0 and 1, not at {level}: write 0.95")
