"""The stretches of traffic that the burn-rate alert of lab 09 is tried on.

Times are whole minutes, so that what lies on the edge of a window lies there exactly.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from typing import Any

from course_lib.labs.exercises import Case
from course_lib.monitoring.alerts import SHORT, fewest_requests

HOUR, DAY = 60, 24 * 60  # minutes


@dataclass(frozen=True)
class _Promise:
    """target over period, and the patience: ring when `spend` of the budget goes in `window`."""

    target: float
    period: int
    spend: float
    window: int

    @property
    def limit(self) -> float:
        return self.spend * self.period / self.window

    @property
    def edge(self) -> float:
        """The bad share at which the alert rings."""
        return self.limit * (1 - self.target)


_PERIODS, _SPENDS, _WINDOWS = (7 * DAY, 28 * DAY, 30 * DAY), (0.02, 0.05, 0.1), (1, 2, 3, 6, 12)
_NEVER = _Promise(0.9, 30 * DAY, 0.02, HOUR)  # 14.4 times a budget of 10% is more than everything


def _promise(rng: random.Random) -> _Promise:
    """One whose alert can ring, of a bad share between 14% and 45%."""
    while True:
        made = _Promise(
            rng.choice((0.95, 0.98, 0.99, 0.995)),
            rng.choice(_PERIODS),
            rng.choice(_SPENDS),
            HOUR * rng.choice(_WINDOWS),
        )
        rings = 0.14 <= made.edge <= 0.45 and made.limit > 2 and abs(made.limit - 14.4) > 0.1
        if rings and fewest_requests(made.limit, 1 - made.target) >= 5:
            return made


def scenes(rng: random.Random) -> list[Case]:
    """Trouble, trouble that is over, a blip, too few, none, silence now, and no hope of ringing."""
    cases = []
    # (requests in the long window as a multiple of what is needed, bad share there and just now
    #  as multiples of the edge, share of the requests that are just now, requests not counted)
    wanted = (
        (1.0, 1.5, 1.6, 0.4, 0.0),
        (2.0, 1.4, 0.4, 0.2, 0.0),
        (3.0, 0.5, 1.8, 0.2, 0.0),
        (0.6, 1.6, 1.7, 0.5, 0.0),
        (2.0, 1.5, 1.6, 0.4, 2.5),
        (2.0, 0.6, 0.6, 0.3, 2.0),
        (2.0, 1.5, 0.0, 0.0, 0.0),
        (0.0, 0.0, 0.0, 0.0, 0.0),
    )
    for total, long, short, recent, skipped in wanted:
        made = _promise(rng)
        needed = fewest_requests(made.limit, 1 - made.target)
        n = math.ceil(total * needed) if total >= 1 else int(total * needed)
        requests = _requests(rng, made, n, round(recent * n), (long, short), round(skipped * n))
        cases.append(_case(rng, requests, made))
    alone = [(0, rng.random() < 0.5) for _ in range(rng.randint(20, 40))]
    now = rng.randint(40, 50) * DAY
    cases.append(([(now - 1 - rng.randint(0, 50), good) for _, good in alone], now, _NEVER))
    rng.shuffle(cases)
    return [(sorted(requests, key=lambda r: r[0]), now, p.target, p.period, p.spend, p.window)
            for requests, now, p in cases]  # fmt: skip


def _requests(
    rng: random.Random,
    made: _Promise,
    n: int,
    recent: int,
    factors: tuple[float, float],
    skipped: int,
) -> list[tuple[int, bool | None]]:
    """Minutes before `now`, and verdicts: n that count in the long window, `recent` of them now."""
    bad_long, bad_short = (
        _bad(made.edge * factor, size, factor > 1)
        for factor, size in zip(factors, (n, recent), strict=True)
    )
    bad_short = min(bad_short, recent)
    bad_before = min(max(0, bad_long - bad_short), n - recent)
    short = made.window // SHORT
    found = _spread(rng, recent, bad_short, 1, short)
    found += _spread(rng, n - recent, bad_before, short + 1, made.window)
    found += [(rng.randint(1, made.window), None) for _ in range(skipped)]
    return found


def _bad(share: float, n: int, above: bool) -> int:
    return math.ceil(share * n) if above else math.floor(share * n)


def _spread(
    rng: random.Random, n: int, bad: int, first: int, last: int
) -> list[tuple[int, bool | None]]:
    """n requests first to last minutes ago, at least one on the far edge."""
    ago = [rng.randint(first, last) for _ in range(n - 1)] + [last] * min(n, 1)
    verdicts = [False] * bad + [True] * (n - bad)
    rng.shuffle(verdicts)
    return list(zip(ago, verdicts, strict=True))


def _case(rng: random.Random, ago: list[tuple[int, bool | None]], made: _Promise) -> Any:
    """Minutes ago become minutes; before the window and from `now` on other things happened."""
    now = rng.randint(40, 50) * DAY + rng.randint(0, DAY)
    older = [(now - made.window - rng.randint(1, 300), rng.random() < 0.5) for _ in range(25)]
    # What comes at `now` itself or later is not before now.
    later = [(now + later, rng.random() < 0.5) for later in (0, 0, 0, rng.randint(1, 9))]
    return [(now - minutes, good) for minutes, good in ago] + older + later, now, made
