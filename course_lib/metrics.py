"""What a request took, in the words of the trade, and how many requests were good enough.

Per request with n new tokens, in seconds from the call:

- ttft, time to first token;
- tpot, time per output token: the mean gap after the first token, (e2e - ttft) / (n - 1). A mean
  of tpot gives each request the same weight, however long its reply;
- itl, inter-token latency: the gaps themselves, those of all requests in one pool. Here a long
  reply weighs more, and a single stall is seen, which tpot spreads over the whole reply;
- e2e, end to end: the last token, so e2e = ttft + (n - 1) * tpot;
- output tokens per second: n / e2e, the prompt not counted.

`course_lib.metric_names` has the names that other tools give to these. A percentile that the
sample cannot support is refused: see `stats.samples_needed`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from math import isfinite, nan

import numpy as np

from course_lib import stats
from course_lib.stats import Estimate, Interval, Summary, TooFewSamplesError
from course_lib.timing import Failed

FIGURES = ("ttft", "tpot", "itl", "e2e", "output_tokens_per_s")


@dataclass(frozen=True)
class Request:
    """One answered request: seconds from the call to each new token, in order."""

    token_s: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.token_s) < 2:
            raise ValueError("a time per output token needs two new tokens or more")

    @property
    def ttft(self) -> float:
        return self.token_s[0]

    @property
    def gaps(self) -> tuple[float, ...]:
        """Seconds between one token and the next: n - 1 of them."""
        later = self.token_s[1:]
        return tuple(b - a for a, b in zip(self.token_s, later, strict=False))

    @property
    def tpot(self) -> float:
        return (self.token_s[-1] - self.token_s[0]) / (len(self.token_s) - 1)

    @property
    def e2e(self) -> float:
        return self.token_s[-1]

    @property
    def output_tokens_per_s(self) -> float:
        return len(self.token_s) / self.e2e


def summary(requests: Sequence[Request], figure: str) -> Summary:
    """One figure of `FIGURES` over all requests; for itl n counts gaps, else requests."""
    _known(figure)
    if figure == "itl":
        return pooled([request.gaps for request in requests])
    return stats.summarise([getattr(request, figure) for request in requests])


def percentile(requests: Sequence[Request], figure: str, q: float) -> Estimate:
    """Quantile `q` of one figure (0.99 for p99) with its distribution-free interval.

    Raises TooFewSamplesError, with the n it takes, when there are too few: 368 requests for p99.
    Where that number comes from: the interval may end no further out than the largest sample, and
    all n samples lie below the true p99 with probability 0.99**n. That must be 2.5% at most, so
    n >= ln(0.025) / ln(0.99) = 367.04.
    """
    _known(figure)
    if figure == "itl":
        return pooled_quantile([request.gaps for request in requests], q)
    return stats.quantile([getattr(request, figure) for request in requests], q)


def _known(figure: str) -> None:
    if figure not in FIGURES:
        raise ValueError(f"there is no figure {figure!r}: choose one of {', '.join(FIGURES)}")


# ---- gaps in one pool --------------------------------------------------------------------------


def pooled(groups: Sequence[Sequence[float]]) -> Summary:
    """Mean and median of all values together, with intervals that know of the groups.

    The gaps of one request resemble each other (the same slow second hit them all), so a thousand
    gaps of ten requests are not a thousand independent samples: whole requests are resampled for
    the mean, and the median's interval is `pooled_quantile`'s.
    """
    values = np.concatenate([np.asarray(group, dtype=float) for group in groups])
    mean_interval: Interval | None = None
    if len(groups) >= stats.FEWEST_FOR_BOOTSTRAP:
        sums, counts = [sum(group) for group in groups], [len(group) for group in groups]
        mean_interval = stats.bootstrap_ratio(sums, counts).interval
    median_interval: Interval | None = None
    with suppress(TooFewSamplesError):
        median_interval = pooled_quantile(groups, 0.5).interval
    return Summary(
        n=len(values),
        mean=float(values.mean()),
        mean_interval=mean_interval,
        median=float(np.median(values)),
        median_interval=median_interval,
        sd=float(values.std(ddof=1)) if len(values) > 1 else nan,
        minimum=float(values.min()),
        maximum=float(values.max()),
    )


def pooled_quantile(groups: Sequence[Sequence[float]], q: float, level: float = 0.95) -> Estimate:
    """Quantile `q` of all values together, with an interval that knows of the groups.

    A value v belongs to the interval when the share of values up to v, with its clustered interval
    (`stats.wilson_clustered`), is compatible with q. Source: Woodruff, Confidence intervals for
    medians and other position measures (Journal of the American Statistical Association, 1952).
    Raises TooFewSamplesError when the largest (or smallest) value seen is still compatible: the
    interval would then have no end.
    """
    arrays = [np.sort(np.asarray(group, dtype=float)) for group in groups]
    values = np.unique(np.concatenate(arrays))
    n, needed = sum(map(len, arrays)), stats.samples_needed(q, level)
    refused = TooFewSamplesError(
        f"quantile {q:g} needs {needed} independent values or more; {n} values from "
        f"{len(arrays)} requests do not make as many: measure more requests, or ask for a quantile "
        "nearer to the middle",
        needed=needed,
    )
    if n < needed or len(arrays) < 2:
        raise refused

    def share_up_to(value: float) -> Interval:
        counts = [(int(np.searchsorted(a, value, side="right")), len(a)) for a in arrays]
        return stats.wilson_clustered(counts, level)

    low = _first(len(values), lambda i: share_up_to(values[i]).high >= q)
    high = _first(len(values), lambda i: share_up_to(values[i]).low >= q)
    # What lies below the smallest value: nothing. If that, too, is compatible, there is no end.
    nothing = stats.wilson_clustered([(0, len(a)) for a in arrays], level)
    if high == len(values) or (low == 0 and nothing.high >= q):
        raise refused
    value = float(np.quantile(np.concatenate(arrays), q, method="median_unbiased"))
    return Estimate(value, Interval(float(values[low]), float(values[high]), level), n)


def _first(n: int, holds: Callable[[int], bool]) -> int:
    """The first of 0..n-1 where `holds` becomes true, by halving; n where it never does."""
    low, high = 0, n
    while low < high:
        middle = (low + high) // 2
        low, high = (low, middle) if holds(middle) else (middle + 1, high)
    return low


# ---- good enough -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Limits:
    """What a request may take, in seconds, to count as good; None: no limit. A limit is inclusive.

    Raises ValueError when no limit is given, or one is not above 0.
    """

    ttft: float | None = None
    tpot: float | None = None
    e2e: float | None = None

    def __post_init__(self) -> None:
        given = self.given()
        if not given:
            raise ValueError("goodput needs a limit: give ttft, tpot or e2e, in seconds")
        for name, limit in given.items():
            if not (isfinite(limit) and limit > 0):
                raise ValueError(f"the limit of {name} is {limit!r}: give seconds above 0")

    def given(self) -> dict[str, float]:
        """The limits that were set."""
        return {name: limit for name, limit in vars(self).items() if limit is not None}

    def met_by(self, request: Request) -> bool:
        return all(getattr(request, name) <= limit for name, limit in self.given().items())


@dataclass(frozen=True)
class Goodput:
    """How many requests met every limit. `share` counts failed requests as not good."""

    limits: Limits
    good: int
    completed: int
    failed: int
    seconds: float

    @property
    def share(self) -> Estimate:
        """Good requests among all that were made, with Wilson's interval."""
        made = self.completed + self.failed
        return Estimate(self.good / made, stats.wilson(self.good, made), made)

    @property
    def per_second(self) -> float:
        """Good requests per second of the whole run."""
        return self.good / self.seconds

    def __str__(self) -> str:
        limits = ", ".join(f"{k} <= {v * 1e3:g} ms" for k, v in self.limits.given().items())
        return (
            f"goodput ({limits}): {self.good} of {self.completed + self.failed} requests, "
            f"{self.per_second:.3g} per second, share {self.share}; {self.failed} failed"
        )


def goodput(
    requests: Sequence[Request], failures: Sequence[Failed], limits: Limits, seconds: float
) -> Goodput:
    """Requests that met every limit, of all that were made in `seconds`.

    Raises ValueError when there were no requests or `seconds` is not above 0.
    """
    if not requests and not failures:
        raise ValueError("there were no requests: there is no goodput to speak of")
    if not (isfinite(seconds) and seconds > 0):
        raise ValueError(f"the run took {seconds!r} seconds: give the time of all requests")
    good = sum(limits.met_by(request) for request in requests)
    return Goodput(limits, good, len(requests), len(failures), seconds)
