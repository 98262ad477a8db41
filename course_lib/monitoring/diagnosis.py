"""Four troubles told apart by the data, latency, quality, safety and cost; and did a remedy help?

Tutorials list causes and remedies side by side; which one it is stays open. Here a stretch of
traffic is held against an earlier, healthy one. Each finding carries its figures with intervals,
names the most likely cause, and says what to try. After you have tried, `helped` measures it in
the same way: a remedy without a measurement is a guess.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np

from course_lib import stats
from course_lib.monitoring.drift import psi_test
from course_lib.monitoring.record import RequestRecord
from course_lib.monitoring.rules import was_blocked, was_cut_off
from course_lib.monitoring.usage import Prices
from course_lib.stats import Estimate, Interval

Trouble = Literal["latency", "quality", "safety", "cost", "traffic"]
RISK = 0.01
FEWEST = 20
RESAMPLES = 2000
# A ratio must differ by this much to be called a trouble: what is sure may still be small.
NOTABLE = 1.10


@dataclass(frozen=True)
class Finding:
    """One thing that changed. figure: what was compared; change: see `says`."""

    trouble: Trouble
    figure: str
    change: Estimate
    says: str
    cause: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.trouble}: {self.says}\n  likely: {self.cause}\n  try: {self.remedy}"


def explain(
    before: Sequence[RequestRecord],
    now: Sequence[RequestRecord],
    *,
    scores_before: Sequence[float] = (),
    scores_now: Sequence[float] = (),
    prices: Prices | None = None,
    seed: int = 0,
) -> list[Finding]:
    """What changed from the healthy stretch to this one, largest first within a trouble.

    scores_before, scores_now: scores of replies of the two stretches, where there are any.
    Raises TooFewSamplesError for fewer than 20 records of either: nothing could be told.
    """
    fewest = min(len(before), len(now))
    if fewest < FEWEST:
        raise stats.TooFewSamplesError(
            f"a diagnosis needs {FEWEST} requests of either stretch, there are {fewest}: take a "
            "longer one",
            needed=FEWEST,
        )
    found = [*_latency(before, now, seed), *_quality(before, now, scores_before, scores_now, seed)]
    found += _safety(before, now)
    if prices is not None:
        found += _cost(before, now, prices, seed)
    return [*found, *_traffic(before, now, seed)]


# ---- comparing ---------------------------------------------------------------------------------


def ratio_of_means(
    after: Sequence[float], before: Sequence[float], *, level: float = 1 - RISK, seed: int = 0
) -> Estimate:
    """How many times as large the mean is now, with a percentile bootstrap interval.

    The two samples are resampled apart: these are different requests. n is the smaller of both.
    Raises TooFewSamplesError for fewer than 20 values of either, ValueError where a mean is 0.
    """
    a, b = np.asarray(after, dtype=float), np.asarray(before, dtype=float)
    fewest = min(len(a), len(b))
    if fewest < FEWEST:
        raise stats.TooFewSamplesError(
            f"a ratio of means needs {FEWEST} values of either, there are {fewest}", needed=FEWEST
        )
    if not (a.mean() > 0 and b.mean() > 0):
        raise ValueError("a ratio needs means above 0")
    random = np.random.default_rng(seed)
    means = [
        sample[random.integers(0, len(sample), (RESAMPLES, len(sample)))].mean(axis=1)
        for sample in (a, b)
    ]
    usable = (means[0] > 0) & (means[1] > 0)
    ends = np.quantile(means[0][usable] / means[1][usable], [(1 - level) / 2, (1 + level) / 2])
    value = float(a.mean() / b.mean())
    low, high = min(float(ends[0]), value), max(float(ends[1]), value)
    return Estimate(value, Interval(low, high, level), fewest)


def difference_of_shares(
    after: tuple[int, int], before: tuple[int, int], level: float = 1 - RISK
) -> Estimate:
    """How much larger a share (hits, n) is now: Newcombe's interval, from two Wilson intervals.

    Source: Newcombe, Interval estimation for the difference between independent proportions,
    Statistics in Medicine 17 (1998), method 10.
    """
    (k1, n1), (k0, n0) = after, before
    p1, p0 = k1 / n1, k0 / n0
    w1, w0 = stats.wilson(k1, n1, level), stats.wilson(k0, n0, level)
    down = math.hypot(p1 - w1.low, w0.high - p0)
    up = math.hypot(w1.high - p1, p0 - w0.low)
    value = p1 - p0
    return Estimate(value, Interval(value - down, value + up, level), min(n1, n0))


def helped(
    before: Sequence[float], after: Sequence[float], *, less_is_better: bool = True, seed: int = 0
) -> tuple[Literal["helped", "made it worse", "no difference shown"], Estimate]:
    """Whether a remedy moved a figure: the verdict, and the ratio of means after to before."""
    ratio = ratio_of_means(after, before, level=0.95, seed=seed)
    if 1.0 in ratio.interval:
        return "no difference shown", ratio
    fell = ratio.interval.high < 1
    return ("helped" if fell == less_is_better else "made it worse"), ratio


# ---- the troubles ------------------------------------------------------------------------------

_TOKEN, _FIRST = "seconds per token", "seconds to the first piece"
# Duration = tokens written * seconds per token, and both come with the time to the first piece.
_LATENCY: tuple[tuple[str, Callable[[RequestRecord], float | None], str, str], ...] = (
    (
        _TOKEN,
        lambda one: one.seconds_per_token,
        "the machine or the way the model runs on it: load, heat, another engine or dtype",
        'free the machine; compile the model (engine="compiled"); take a smaller or quantized one',
    ),
    (
        "tokens per reply",
        lambda one: one.completion_tokens if one.answered else None,
        "longer replies: a changed prompt, another crowd, or replies that no longer stop",
        "cap max_new_tokens, ask for short answers, and look at how replies end",
    ),
    (
        "tokens per prompt",
        lambda one: one.prompt_tokens if one.answered else None,
        "longer prompts: more history, more retrieved text, or another template",
        "cut history and retrieved text; compare the rendered prompt with yesterday's",
    ),
    (
        _FIRST,
        lambda one: one.first_chunk_s if one.answered else None,
        "longer prompts, or requests that wait for one another",
        "shorten prompts; if they did not grow, requests queue: add a worker or a machine",
    ),
)


def _latency(
    before: Sequence[RequestRecord], now: Sequence[RequestRecord], seed: int
) -> list[Finding]:
    found = []
    for figure, value, cause, remedy in _LATENCY:
        change = _ratio(before, now, value, seed)
        if change is None or change.interval.low < NOTABLE:
            continue
        says = f"{figure}: {_times(change)}"
        if figure == _FIRST and any(one.figure == _TOKEN for one in found):
            # A slower machine reads prompts more slowly as well: no second cause is needed.
            cause = "what slows the tokens slows the first piece too; longer prompts add to it"
            remedy = "end that first, then measure this again"
        found.append(Finding("latency", figure, change, says, cause, remedy))
    return sorted(found, key=lambda finding: -finding.change.value)


def _quality(
    before: Sequence[RequestRecord],
    now: Sequence[RequestRecord],
    scores_before: Sequence[float],
    scores_now: Sequence[float],
    seed: int,
) -> list[Finding]:
    versions = _versions(before), _versions(now)
    changed = versions[0] != versions[1]
    cause = (
        f"the version changed, from {_names(versions[0])} to {_names(versions[1])}"
        if changed
        else "the version is the same, so the questions changed: look at language and length"
    )
    remedy = (
        "go back to the version before; then `gate.compare` the two on the held-out cases"
        if changed
        else "score by language and task; give the weak ones a prompt, data or a model of their own"
    )
    found = []
    if min(len(scores_before), len(scores_now)) >= FEWEST and sum(scores_now) * sum(scores_before):
        change = ratio_of_means(scores_now, scores_before, seed=seed)
        if change.interval.high < 1:
            says = f"mean score: {_times(change)}"
            found.append(Finding("quality", "mean score", change, says, cause, remedy))
    signs = (
        ("replies cut off", was_cut_off),
        ("malformed tool calls", lambda one: one.malformed_calls > 0 if one.answered else None),
    )
    for figure, holds in signs:
        change = _share_change(before, now, holds)
        if change is not None and change.interval.low > 0:
            says = f"{figure}: {_points(change)}"
            found.append(Finding("quality", figure, change, says, cause, remedy))
    return found


def _safety(before: Sequence[RequestRecord], now: Sequence[RequestRecord]) -> list[Finding]:
    change = _share_change(before, now, was_blocked)
    if change is None or change.interval.low <= 0:
        return []
    blocked = [one for one in now if one.blocked]
    users = {one.user for one in blocked if one.user}
    guards = sorted({d.guard for one in blocked for d in one.guards if d.action == "blocked"})
    few = 0 < len(users) <= max(1, len(blocked) // 10)
    said = f"by {', '.join(guards)}; {len(users)} users behind {len(blocked)} blocked requests"
    cause = "an attack by a few users" if few else "a wave, or a guard that became too strict"
    remedy = (
        "limit the rate of these users, and score what of theirs was not blocked"
        if few
        else "score a sample of the blocked: if they are harmless, move the guard's threshold"
    )
    says = f"requests blocked: {_points(change)} {said}"
    return [Finding("safety", "requests blocked", change, says, cause, remedy)]


def _cost(
    before: Sequence[RequestRecord], now: Sequence[RequestRecord], prices: Prices, seed: int
) -> list[Finding]:
    change = _ratio(before, now, prices.of, seed)
    if change is None or change.interval.low < NOTABLE:
        return []
    cause = _dearest(before, now, prices)
    remedies = {
        "longer prompts": "shorten what every prompt carries; cache it where the server can",
        "longer replies": "cap max_new_tokens and ask for short answers",
        "slower replies": "a faster engine or a smaller model: the machine is paid by the hour",
    }
    says = f"cost per request: {_times(change)}"
    return [Finding("cost", "cost per request", change, says, cause, remedies[cause])]


def _dearest(before: Sequence[RequestRecord], now: Sequence[RequestRecord], prices: Prices) -> str:
    """Which part of the mean cost grew by the most money."""
    parts: dict[str, Callable[[RequestRecord], float]] = {
        "longer prompts": lambda one: prices.input_per_million * (one.prompt_tokens or 0) / 1e6,
        "longer replies": lambda one: (
            prices.output_per_million * (one.completion_tokens or 0) / 1e6
        ),
        "slower replies": lambda one: prices.machine_hour * one.duration_s / one.batch / 3600,
    }
    growth = {
        name: sum(map(part, now)) / len(now) - sum(map(part, before)) / len(before)
        for name, part in parts.items()
    }
    return max(growth, key=lambda name: growth[name])


def _traffic(
    before: Sequence[RequestRecord], now: Sequence[RequestRecord], seed: int
) -> list[Finding]:
    """A change of the language mix is no trouble by itself; it explains the others."""
    mixes = [[one.language for one in records if one.language] for records in (before, now)]
    if min(map(len, mixes)) < FEWEST:
        return []
    test = psi_test(mixes[0], mixes[1], seed=seed)
    if test.p > RISK:
        return []
    shares = [{lang: mix.count(lang) / len(mix) for lang in set(mix)} for mix in mixes]
    grown = max(shares[1], key=lambda lang: shares[1][lang] - shares[0].get(lang, 0.0))
    hits = [(mix.count(grown), len(mix)) for mix in mixes]
    change = difference_of_shares(hits[1], hits[0])
    return [
        Finding(
            "traffic",
            "language mix",
            change,
            f"language mix: PSI {test.statistic:.3f} (p {test.p:.2g}); {grown} {_points(change)}",
            f"other people ask: more in {grown!r}",
            "score by language before you change anything; the weak language needs data or a model",
        )
    ]


# ---- helpers -----------------------------------------------------------------------------------


def _ratio(
    before: Sequence[RequestRecord],
    now: Sequence[RequestRecord],
    value: Callable[[RequestRecord], float | None],
    seed: int,
) -> Estimate | None:
    """The ratio of means, None where too few records have the figure."""
    old, new = ([v for v in map(value, side) if v is not None] for side in (before, now))
    if min(len(old), len(new)) < FEWEST or not (sum(old) > 0 and sum(new) > 0):
        return None
    return ratio_of_means(new, old, seed=seed)


def _share_change(
    before: Sequence[RequestRecord],
    now: Sequence[RequestRecord],
    holds: Callable[[RequestRecord], bool | None],
) -> Estimate | None:
    sides = []
    for records in (now, before):
        verdicts = [verdict for verdict in map(holds, records) if verdict is not None]
        sides.append((sum(verdicts), len(verdicts)))
    if min(n for _, n in sides) < FEWEST:
        return None
    return difference_of_shares(*sides)


def _versions(records: Sequence[RequestRecord]) -> frozenset[tuple[str, str]]:
    return frozenset((record.model, record.version) for record in records)


def _names(versions: frozenset[tuple[str, str]]) -> str:
    return " and ".join(sorted(f"{model} {version}".strip() for model, version in versions))


def _times(change: Estimate) -> str:
    low, high = change.interval.low, change.interval.high
    return f"{change.value:.2f} times as before ({low:.2f} to {high:.2f}, n={change.n})"


def _points(change: Estimate) -> str:
    low, high = 100 * change.interval.low, 100 * change.interval.high
    return f"{100 * change.value:+.1f} percentage points ({low:+.1f} to {high:+.1f})"
