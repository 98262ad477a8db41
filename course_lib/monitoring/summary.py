"""What a stretch of traffic was like: counts, shares with intervals, percentiles where n allows.

A p95 of twenty requests is the second slowest of them and says little about the next; of one
request it is that request. A percentile stands here with its interval or not at all, and then the
number of requests that it would take stands in its place.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.monitoring.record import RequestRecord
from course_lib.stats import Estimate, TooFewSamplesError

QUANTILES = (0.5, 0.95, 0.99)


@dataclass(frozen=True)
class Percentile:
    """Quantile `q` of one figure. `estimate` is None where n is below `needed`."""

    q: float
    n: int
    needed: int
    estimate: Estimate | None

    def __str__(self) -> str:
        name = f"p{self.q * 100:g}"
        if self.estimate is None:
            return f"{name}: needs {self.needed} requests, there are {self.n}"
        low, high = self.estimate.interval.low, self.estimate.interval.high
        return f"{name} {self.estimate.value:.3g} ({low:.3g} to {high:.3g})"


@dataclass(frozen=True)
class Summary:
    """One stretch of traffic. Shares are Estimates with Wilson's interval, None for no requests.

    percentiles: per figure of FIGURES, in seconds. input_tokens and output_tokens: sums over the
    requests that were counted; uncounted: answered requests that were not.
    """

    n: int
    failed: Estimate | None
    blocked: Estimate | None
    refused: Estimate | None
    malformed: Estimate | None
    finishes: dict[str, int]
    errors: dict[str, int]
    languages: dict[str, int]
    versions: dict[str, int]
    percentiles: dict[str, tuple[Percentile, ...]]
    input_tokens: int
    output_tokens: int
    uncounted: int

    def __str__(self) -> str:
        lines = [f"{self.n} requests, {self.input_tokens:,} tokens in, {self.output_tokens:,} out"]
        if self.uncounted:
            lines.append(f"  {self.uncounted} replies without a token count")
        shares = ("failed", "blocked", "refused", "malformed")
        lines += [f"  {name}: {_percent(getattr(self, name))}" for name in shares]
        for figure, found in self.percentiles.items():
            if found:
                lines.append(f"  {figure} (s): {'; '.join(map(str, found))}")
        for name in ("finishes", "errors", "languages", "versions"):
            counts = getattr(self, name)
            if counts:
                said = ", ".join(f"{value or '(not known)'} {n}" for value, n in counts.items())
                lines.append(f"  {name}: {said}")
        return "\n".join(lines)


# A batch has one duration for all its requests, which says nothing of one: it is left out.
FIGURES: dict[str, Callable[[RequestRecord], float | None]] = {
    "duration": lambda one: one.duration_s if one.answered and one.batch == 1 else None,
    "first chunk": lambda one: one.first_chunk_s if one.answered else None,
    "per token": lambda one: one.seconds_per_token,
}


def summarise(records: Sequence[RequestRecord], quantiles: Sequence[float] = QUANTILES) -> Summary:
    """A summary of any number of records, none included."""
    looked = [record for record in records if record.refused is not None]
    replied = [record for record in records if record.answered]
    counted = [one for one in replied if one.completion_tokens is not None]
    return Summary(
        n=len(records),
        failed=share(records, lambda one: one.failed),
        blocked=share(records, lambda one: one.blocked),
        refused=share(looked, lambda one: bool(one.refused)),
        malformed=share(replied, lambda one: one.malformed_calls > 0),
        finishes=_counts(record.finish_reason for record in records),
        errors=_counts(record.error_type for record in records if record.failed),
        languages=_counts(record.language for record in records),
        versions=_counts(record.version for record in records),
        percentiles={
            name: tuple(percentile(values, q) for q in quantiles) if values else ()
            for name, values in ((name, figure(records, name)) for name in FIGURES)
        },
        input_tokens=sum(record.prompt_tokens or 0 for record in records),
        output_tokens=sum(record.completion_tokens or 0 for record in records),
        uncounted=len(replied) - len(counted),
    )


def figure(records: Iterable[RequestRecord], name: str) -> list[float]:
    """One figure of FIGURES, of the records that have it. Raises ValueError for another name."""
    if name not in FIGURES:
        raise ValueError(f"there is no figure {name!r}: choose one of {', '.join(FIGURES)}")
    found = (FIGURES[name](record) for record in records)
    return [value for value in found if value is not None]


def percentile(values: Sequence[float], q: float) -> Percentile:
    """A percentile that knows its n: with an interval (`stats.quantile`), or none at all."""
    needed = stats.samples_needed(q)
    try:
        estimate = stats.quantile(values, q)
    except TooFewSamplesError:
        estimate = None
    return Percentile(q, len(values), needed, estimate)


def share(records: Sequence[RequestRecord], of: Callable[[RequestRecord], bool]) -> Estimate | None:
    """The share of records for which `of` holds, with Wilson's interval; None for no records."""
    n = len(records)
    if not n:
        return None
    hits = sum(of(record) for record in records)
    return Estimate(hits / n, stats.wilson(hits, n), n)


@dataclass(frozen=True)
class Window:
    """The records that started in [start, end), in seconds from 1970."""

    start: float
    end: float
    records: tuple[RequestRecord, ...]


def windows(
    records: Sequence[RequestRecord], every_s: float, *, start: float | None = None
) -> Iterator[Window]:
    """The records cut into stretches of `every_s` seconds, in order; empty ones are there too.

    start: of the first stretch; a multiple of `every_s` if None, so that windows of two runs of a
    day lie on each other. Raises ValueError when `every_s` is not above 0.
    """
    if not (math.isfinite(every_s) and every_s > 0):
        raise ValueError(f"a window lasts more than 0 seconds, not {every_s!r}")
    if not records:
        return
    ordered = sorted(records, key=lambda record: record.started)
    begin = every_s * (ordered[0].started // every_s) if start is None else start
    place = 0
    while place < len(ordered):
        members = []
        while place < len(ordered) and ordered[place].started < begin + every_s:
            if ordered[place].started >= begin:
                members.append(ordered[place])
            place += 1
        yield Window(begin, begin + every_s, tuple(members))
        begin += every_s


def _counts(values: Iterable[str]) -> dict[str, int]:
    """How often each value came, the most frequent first."""
    return dict(sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])))


def _percent(estimate: Estimate | None) -> str:
    if estimate is None:
        return "nobody looked"
    low, high = estimate.interval.low, estimate.interval.high
    return f"{estimate.value:.1%} ({low:.1%} to {high:.1%}, n={estimate.n})"
