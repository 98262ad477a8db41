"""More alerts: quality, safety, speed and money; each waits until its interval is sure.

A figure that moved may have moved by chance. These rules ring when the whole interval lies beyond
the limit, so their patience grows by itself when there are few requests, and they never ring
below `FEWEST` samples.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.monitoring.alerts import MONTH, WINDOWS, Alert, BurnWindow, Severity
from course_lib.monitoring.history import History, Value
from course_lib.monitoring.record import RequestRecord
from course_lib.monitoring.usage import Prices

FEWEST = 10
# A rule that looks every few minutes gets many chances to be wrong: its interval is a wide one.
LEVEL = 0.999
Holds = Callable[[RequestRecord], bool | None]


@dataclass(frozen=True)
class QualityBelow:
    """Rings when the mean of a score over the last `window_s` seconds lies below `target`.

    score: the name under which replies were scored, "exact_match" for example.
    """

    score: str
    target: float
    window_s: float
    severity: Severity = "ticket"
    level: float = LEVEL

    @property
    def name(self) -> str:
        return f"quality, {self.score}"

    def check(self, history: History, now: float) -> Alert | None:
        values = history.values(self.score, now - self.window_s, now)
        if len(values) < FEWEST:
            return None
        mean, interval = mean_score(values, self.level)
        if not interval.high < self.target:
            return None
        return Alert(
            self.name,
            self.severity,
            now,
            mean,
            self.target,
            len(values),
            f"{self.score} is {mean:.1%} ({interval.low:.1%} to {interval.high:.1%}, "
            f"n={len(values)}) and should be {self.target:.1%} or more",
            "scores by version, language and task, and the prompt tokens per request: a new "
            "version, a new template and a new crowd of users each leave their own trace",
            "run the regression gate (`gate.compare`) of the version before against this one on "
            "the held-out cases; if this one fails, go back; if both hold, the questions changed",
        )


@dataclass(frozen=True)
class ShareAbove:
    """Rings when the share of requests for which `holds` lies above `limit`.

    holds: True or False, None for a request that does not count. limit: see `limit_of`.
    """

    name: str
    holds: Holds
    limit: float
    window_s: float
    look_at: str
    do: str
    severity: Severity = "page"
    level: float = LEVEL

    def check(self, history: History, now: float) -> Alert | None:
        # `History` counts what is bad: here that is where `holds`.
        found = history.counted(_Not(self.holds), now - self.window_s, now)
        if found.total < FEWEST:
            return None
        interval = stats.wilson(found.bad, found.total, self.level)
        if not interval.low > self.limit:
            return None
        return Alert(
            self.name,
            self.severity,
            now,
            found.bad_share,
            self.limit,
            found.total,
            f"{found.bad} of {found.total} requests ({found.bad_share:.1%}, at least "
            f"{interval.low:.1%}); usual is up to {self.limit:.1%}",
            self.look_at,
            self.do,
        )


@dataclass(frozen=True)
class _Not:
    """A verdict turned round; equal for equal verdicts, so that a history counts once."""

    holds: Holds

    def __call__(self, record: RequestRecord) -> bool | None:
        verdict = self.holds(record)
        return None if verdict is None else not verdict


def limit_of(records: Sequence[RequestRecord], holds: Holds, level: float = LEVEL) -> float:
    """The most that a share usually is: the upper end of its interval in these records.

    Raises ValueError when no record counts.
    """
    verdicts = [verdict for verdict in map(holds, records) if verdict is not None]
    if not verdicts:
        raise ValueError("no record counts here: there is no usual share to compare with")
    return stats.wilson(sum(verdicts), len(verdicts), level).high


def attacks(usual: Sequence[RequestRecord], window_s: float) -> ShareAbove:
    """Guards block more than usual."""
    return ShareAbove(
        "safety, blocked by guards",
        was_blocked,
        limit_of(usual, was_blocked),
        window_s,
        "which guard blocks, at which stage, and how many users (hashes) are behind it: one user "
        "is an attack, many are a guard that has become too strict or a wave",
        "limit the rate of the users behind it; score a sample of what was not blocked; if the "
        "blocked ones are harmless, move the guard's threshold and measure both error rates again",
    )


def refusals(usual: Sequence[RequestRecord], window_s: float) -> ShareAbove:
    """The model declines more than usual."""
    return ShareAbove(
        "safety, refusals",
        was_refused,
        limit_of(usual, was_refused),
        window_s,
        "refusals by version, language and task",
        "if they came with a version or a system prompt, take it back; if with a language or a "
        "task, give that a prompt of its own or a person",
        severity="ticket",
    )


def cut_off(usual: Sequence[RequestRecord], window_s: float) -> ShareAbove:
    """More replies than usual run into max_new_tokens: replies no longer find their end.

    Some broken templates do that, and so do badly rounded weights; others only spoil the answers.
    """
    return ShareAbove(
        "quality, replies cut off",
        was_cut_off,
        limit_of(usual, was_cut_off),
        window_s,
        "the chat template's fingerprint in the version, prompt tokens per request, and whether "
        "the stop token is the model's",
        "compare the rendered prompt with the one of the last good version (`chat.render`); take "
        "the template back",
    )


def was_blocked(record: RequestRecord) -> bool | None:
    return record.blocked


def was_refused(record: RequestRecord) -> bool | None:
    return record.refused


def was_cut_off(record: RequestRecord) -> bool | None:
    return record.finish_reason == "length" if record.answered else None


@dataclass(frozen=True)
class SlowTokens:
    """Rings when the median of seconds per token in the window lies above `limit_s`."""

    limit_s: float
    window_s: float
    severity: Severity = "page"
    level: float = LEVEL
    name: str = "latency, seconds per token"

    def check(self, history: History, now: float) -> Alert | None:
        records = history.between(now - self.window_s, now)
        values = [one.seconds_per_token for one in records if one.seconds_per_token is not None]
        if len(values) < max(FEWEST, stats.samples_needed(0.5, self.level)):
            return None
        found = stats.median(values, self.level)
        if not found.interval.low > self.limit_s:
            return None
        return Alert(
            self.name,
            self.severity,
            now,
            found.value,
            self.limit_s,
            found.n,
            f"a token takes {found.value * 1e3:.3g} ms (at least "
            f"{found.interval.low * 1e3:.3g} ms, n={found.n}); the limit is "
            f"{self.limit_s * 1e3:.3g} ms",
            "what else runs on the machine (load, temperature), and whether engine or dtype in "
            "the version have changed",
            "free the machine or move to another; if it stays slow, compile the model "
            '(engine="compiled"), take a smaller one, or hand the traffic to a server',
        )


# ---- money -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class CostBurn:
    """Rings when money goes too fast: the burn rate of a budget, as for objectives.

    prices: what requests cost. amount: the budget of one period, in the same currency.
    """

    prices: Prices
    amount: float
    window: BurnWindow
    period_s: float = MONTH

    def __post_init__(self) -> None:
        if not self.amount > 0:
            raise ValueError("a budget of nothing burns at once: give an amount above 0")

    @property
    def name(self) -> str:
        return f"cost, {self.window.long_s(self.period_s) / 3600:.3g} h"

    def check(self, history: History, now: float) -> Alert | None:
        long_s, short_s = self.window.long_s(self.period_s), self.window.short_s(self.period_s)
        cost: Value = self.prices.of
        spent = history.summed(cost, now - long_s, now)
        recent = history.summed(cost, now - short_s, now)
        burn = spent / self.amount / (long_s / self.period_s)
        burn_now = recent / self.amount / (short_s / self.period_s)
        if min(burn, burn_now) < self.window.burn:
            return None
        count = len(history.between(now - long_s, now))
        return Alert(
            self.name,
            self.window.severity,
            now,
            burn,
            self.window.burn,
            count,
            f"{spent:.4g} {self.prices.currency} in {long_s / 3600:.3g} h, {burn:.3g} times as "
            f"fast as the budget of {self.amount:g} allows; at this pace it lasts "
            f"{self.period_s / burn / 3600:.3g} h",
            "cost by user and by model (`usage.by_user`, `usage.by_model`), and tokens per "
            "request: more requests, longer ones, or one user",
            "limit tokens per user; cap max_new_tokens; shorten the prompt that every request "
            "carries; send easy questions to a smaller model and measure the loss of quality",
        )


def cost_burns(
    prices: Prices,
    amount: float,
    windows: Sequence[BurnWindow] = WINDOWS,
    *,
    period_s: float = MONTH,
) -> tuple[CostBurn, ...]:
    """The rules of one budget, one per pair of windows."""
    return tuple(CostBurn(prices, amount, window, period_s) for window in windows)


def mean_score(values: Sequence[float], level: float = 0.95) -> tuple[float, stats.Interval]:
    """The mean of scores with its interval: Wilson's for rights and wrongs, else the bootstrap's.

    The bootstrap of scores in between is kept inside 0 and 1, where scores lie.
    """
    n, total = len(values), sum(values)
    if all(value in (0, 1) for value in values):
        return total / n, stats.wilson(round(total), n, level)
    found = stats.bootstrap_mean(values, level)
    low, high = max(0.0, found.interval.low), min(1.0, found.interval.high)
    return found.value, stats.Interval(low, high, level)
