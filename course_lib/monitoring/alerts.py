"""Alerts on a promise: service level objectives, error budgets and how fast they burn.

An objective such as "99% of requests in 30 days are answered" leaves a budget: 1% may go wrong.
The burn rate says how fast the budget goes: bad share / budget. At 1 it lasts exactly the period.

When should somebody be woken? Say so in budget: "if 2% of the month's budget went in one hour".
At a burn rate b, a stretch w of a period T uses b * w / T of the budget. So that sentence means

    b = spend * T / w = 0.02 * 720 h / 1 h = 14.4

and 5% in 6 hours is 6, 10% in 3 days is 1. The numbers that everybody copies are these, and they
change with the period and the patience. A second window, a twelfth as long, must burn as fast: it
ends the alert soon after the trouble has ended. Source: The Site Reliability Workbook (2018),
chapter 5, "Alerting on SLOs".

With few requests a rate means nothing: one failure of three is a burn rate of 33. How many it
takes is derived too, see `fewest_requests`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Literal, Protocol

from course_lib.monitoring.history import Counted, Good, History
from course_lib.monitoring.record import ASKERS_ERRORS, RequestRecord

Severity = Literal["page", "ticket"]
HOUR, DAY = 3600.0, 86400.0
MONTH = 30 * DAY
SHORT = 12  # the short window is so many times shorter than the long one
# What counts as healthy for the guard: half the budget is used, at an even pace.
HEALTHY = 0.5
# How often, at most, a look at a healthy service may ring.
RISK = 1e-3


@dataclass(frozen=True)
class Alert:
    """Something rings: what was seen, what to look at, what to do.

    value and limit: what was compared, in the words of `says`. n: requests or scores it rests on.
    """

    name: str
    severity: Severity
    at: float
    value: float
    limit: float
    n: int
    says: str
    look_at: str
    do: str

    def __str__(self) -> str:
        return (
            f"[{self.severity}] {self.name}: {self.says}\n"
            f"  look at: {self.look_at}\n  do: {self.do}"
        )


class Rule(Protocol):
    """Anything that looks at a history and rings or does not."""

    name: str

    def check(self, history: History, now: float) -> Alert | None: ...


@dataclass(frozen=True)
class Objective:
    """A promise about requests: at least `target` of those that count are good, over a period.

    good: True or False for a record, None for one that does not count. look_at, do: what to tell
    whoever is called. Raises ValueError for a target that leaves no budget, or nothing but budget.
    """

    name: str
    target: float
    good: Good
    look_at: str
    do: str
    period_s: float = MONTH

    def __post_init__(self) -> None:
        if not 0 < self.target < 1:
            raise ValueError(
                f"a target of {self.target} cannot be watched: 1 leaves no budget to burn, and "
                "promises lie between 0 and 1 (write 0.99)"
            )
        if not self.period_s > 0:
            raise ValueError("the period lasts more than 0 seconds")

    @property
    def budget(self) -> float:
        """The share of requests that may be bad."""
        return 1 - self.target

    def burn(self, counted: Counted) -> float:
        """How many times as fast as allowed the budget goes; nan where nothing counted."""
        return counted.bad_share / self.budget


def availability(target: float = 0.99, *, period_s: float = MONTH) -> Objective:
    """Requests get a reply.

    What a guard blocked, what the reader dropped and what could not be asked (`ASKERS_ERRORS`) does
    not count: whoever sends nonsense must not be able to wake anybody.
    """
    return Objective(
        "availability",
        target,
        _was_answered,
        "errors by type and by version, and when the first one came; then the server's log",
        "if they began with a new version, go back to the one before; if they are timeouts or "
        "memory errors, send less at a time (batch_size, max_new_tokens) or add a machine",
        period_s,
    )


def latency(target: float, limit_s: float, *, period_s: float = MONTH) -> Objective:
    """Replies are complete within `limit_s` seconds; failed requests are the other objective's."""

    def in_time(record: RequestRecord) -> bool | None:
        return record.duration_s <= limit_s if record.answered else None

    return Objective(
        f"latency {limit_s:g} s",
        target,
        in_time,
        "seconds per token, tokens per reply and time to the first piece, each against yesterday "
        "(`diagnosis.explain`): one of the three has moved",
        "slower tokens: free the machine, compile the model or take a smaller one; longer replies: "
        "cap max_new_tokens and look at the prompt; a late first piece: shorter prompts",
        period_s,
    )


def _was_answered(record: RequestRecord) -> bool | None:
    if record.failed:
        return None if record.error_type in ASKERS_ERRORS else False
    return True if record.answered and not record.blocked else None


# ---- windows, derived --------------------------------------------------------------------------


@dataclass(frozen=True)
class BurnWindow:
    """Ring when `spend` of the period's budget would go within `share` of the period."""

    spend: float
    share: float
    severity: Severity

    @property
    def burn(self) -> float:
        """The burn rate that does that: spend / share."""
        return self.spend / self.share

    def long_s(self, period_s: float) -> float:
        return self.share * period_s

    def short_s(self, period_s: float) -> float:
        return self.share * period_s / SHORT


# As shares of the period, so that they hold for a month and for a day in a notebook alike.
WINDOWS = (
    BurnWindow(0.02, HOUR / MONTH, "page"),
    BurnWindow(0.05, 6 * HOUR / MONTH, "page"),
    BurnWindow(0.10, 3 * DAY / MONTH, "ticket"),
)


@cache
def fewest_requests(
    burn: float, budget: float, *, healthy: float = HEALTHY, risk: float = RISK
) -> int:
    """So many requests must be in the long window before a burn rate means anything.

    Of m requests of a healthy service, each bad with probability healthy * budget, k or more are
    bad with a binomial probability. The alert rings when k >= burn * budget * m. The answer is the
    smallest n such that for every m >= n this happens with probability `risk` at most. For each k
    the worst case is the largest m that k bad requests can make ring, k / (burn * budget), so only
    those are looked at; the probability falls with k, since burn > healthy (Chernoff).

    Raises ValueError where the alert could never ring (burn * budget above 1), or would ring of a
    healthy service (burn not above healthy).
    """
    limit = burn * budget
    if limit > 1:
        raise ValueError(
            f"a budget of {budget:.3g} can never burn at {burn:g}: all requests would have to be "
            "bad and more. Choose a smaller spend, a longer window or a stricter target"
        )
    if not burn > healthy:
        raise ValueError(f"a burn rate of {burn:g} is no trouble where {healthy:g} is healthy")
    fewest_bad, safe_in_a_row, k = 1, 0, 0
    while safe_in_a_row < 20:
        k += 1
        if _tail(k, _most(k, limit), healthy * budget) <= risk:
            safe_in_a_row += 1
        else:
            fewest_bad, safe_in_a_row = k + 1, 0
    return _most(fewest_bad - 1, limit) + 1


def _most(k: int, limit: float) -> int:
    """The largest number of requests of which k bad ones still reach the limit."""
    return math.floor(k / limit + 1e-9)


def _tail(k: int, m: int, p: float) -> float:
    """P(k or more of m), each with probability p."""
    below = math.fsum(
        math.exp(
            math.lgamma(m + 1) - math.lgamma(i + 1) - math.lgamma(m - i + 1)
            + i * math.log(p) + (m - i) * math.log1p(-p)
        )
        for i in range(min(k, m + 1))
    )  # fmt: skip
    return max(0.0, 1 - below)


# ---- the alert ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class BurnState:
    """What a burn-rate alert sees at one moment. A burn rate without requests is nan."""

    long: Counted
    short: Counted
    burn_long: float
    burn_short: float
    limit: float
    needed: int

    @property
    def enough(self) -> bool:
        return self.long.total >= self.needed

    @property
    def rings(self) -> bool:
        """Both windows burn at the limit or faster, and the long one holds enough requests."""
        return self.enough and self.burn_long >= self.limit and self.burn_short >= self.limit

    def __str__(self) -> str:
        if not self.enough:
            return f"{self.long.total} requests, {self.needed} are needed to speak of a rate"
        return (
            f"{self.long.bad} of {self.long.total} bad: the budget burns {self.burn_long:.3g} "
            f"times as fast as allowed, {self.burn_short:.3g} times just now; the limit is "
            f"{self.limit:.3g}"
        )


@dataclass(frozen=True)
class BurnRate:
    """A rule: one objective in one pair of windows.

    Raises ValueError where it could never ring; see `fewest_requests`.
    """

    objective: Objective
    window: BurnWindow

    def __post_init__(self) -> None:
        fewest_requests(self.window.burn, self.objective.budget)

    @property
    def name(self) -> str:
        hours = self.window.long_s(self.objective.period_s) / HOUR
        return f"{self.objective.name}, {hours:.3g} h"

    def state(self, history: History, now: float) -> BurnState:
        """What the rule sees of the requests before `now`."""
        objective, period = self.objective, self.objective.period_s
        long, short = (
            history.counted(objective.good, now - seconds, now)
            for seconds in (self.window.long_s(period), self.window.short_s(period))
        )
        needed = fewest_requests(self.window.burn, objective.budget)
        burns = objective.burn(long), objective.burn(short)
        return BurnState(long, short, *burns, self.window.burn, needed)

    def check(self, history: History, now: float) -> Alert | None:
        state = self.state(history, now)
        if not state.rings:
            return None
        left = self.objective.period_s / state.burn_long
        return Alert(
            self.name,
            self.window.severity,
            now,
            state.burn_long,
            state.limit,
            state.long.total,
            f"{state}. At this pace the whole budget lasts {left / HOUR:.3g} h",
            self.objective.look_at,
            self.objective.do,
        )

    def seconds_to_ring(self, bad_share: float) -> float:
        """How long a trouble of this size goes on before the rule rings; infinity if never.

        The long window fills with bad requests at an even pace: it reaches the limit after
        limit * budget / bad_share of its length. Before the trouble all was well.
        """
        reached = self.window.burn * self.objective.budget / bad_share if bad_share > 0 else 2.0
        return self.window.long_s(self.objective.period_s) * reached if reached <= 1 else math.inf


def burn_rates(
    objective: Objective, windows: Sequence[BurnWindow] = WINDOWS
) -> tuple[BurnRate, ...]:
    """The rules of one objective. Raises ValueError naming what can never ring."""
    return tuple(BurnRate(objective, window) for window in windows)
