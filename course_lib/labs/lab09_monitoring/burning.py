"""Exercise 3 of lab 09: a burn-rate alert with derived figures, two windows and a guard."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab09_monitoring.burn_scenes import HOUR, scenes
from course_lib.monitoring.alerts import SHORT, fewest_requests

Requests = Sequence[tuple[int, bool | None]]


# ---- right answers -----------------------------------------------------------------------------


def burn_alert(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> dict[str, Any]:
    budget = 1 - target
    limit = spend * period / window
    totals, burns = [], []
    for length in (window, window // 12):
        counted = [
            good for time, good in requests if now - length <= time < now and good is not None
        ]
        totals.append(len(counted))
        burns.append(counted.count(False) / len(counted) / budget if counted else None)
    needed = fewest_requests(limit, budget) if limit * budget <= 1 else None
    rings = (
        needed is not None
        and totals[0] >= needed
        and all(burn is not None and burn >= limit for burn in burns)
    )
    return {"limit": limit, "long": burns[0], "short": burns[1], "needed": needed, "rings": rings}


def _by_sums(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> dict[str, Any]:
    """Two running counts per window, in one pass."""
    bad, total = {window: 0, window / SHORT: 0}, {window: 0, window / SHORT: 0}
    for time, good in requests:
        for length in bad:
            if good is not None and 0 < now - time <= length:
                total[length] += 1
                bad[length] += not good
    found: dict[str, Any] = {"limit": spend / (window / period), "needed": None, "rings": False}
    for name, length in zip(("long", "short"), bad, strict=True):
        share = bad[length] / total[length] if total[length] else None
        found[name] = None if share is None else share / (1 - target)
    try:
        found["needed"] = fewest_requests(found["limit"], 1 - target)
    except ValueError:  # it could never ring
        return found
    if total[window] >= found["needed"] and total[window / SHORT]:
        found["rings"] = min(found["long"], found["short"]) >= found["limit"]
    return found


def _by_the_library(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> dict[str, Any]:
    """The library's own rule, on records; it works in seconds."""
    from course_lib.monitoring.alerts import BurnRate, BurnWindow, Objective
    from course_lib.monitoring.history import History
    from course_lib.monitoring.record import RequestRecord

    verdicts = {str(place): good for place, (_, good) in enumerate(requests)}
    records = [
        RequestRecord(id=str(place), started=60.0 * minute, model="")
        for place, (minute, _) in enumerate(requests)
    ]
    objective = Objective("answered", target, lambda one: verdicts[one.id], "", "", 60.0 * period)
    shape = BurnWindow(spend, window / period, "page")
    history = History(records)
    try:
        state = BurnRate(objective, shape).state(history, 60.0 * now)
    except ValueError:
        long, short = (
            history.counted(objective.good, 60.0 * (now - length), 60.0 * now)
            for length in (window, window // SHORT)
        )
        burns = [objective.burn(one) if one.total else None for one in (long, short)]
        return _said(shape.burn, *burns, None, False)
    burns = [None if math.isnan(burn) else burn for burn in (state.burn_long, state.burn_short)]
    return _said(state.limit, *burns, state.needed, state.rings)


def _said(
    limit: float, long: float | None, short: float | None, needed: int | None, rings: bool
) -> dict[str, Any]:
    return {"limit": limit, "long": long, "short": short, "needed": needed, "rings": rings}


# ---- wrong answers -----------------------------------------------------------------------------


def _alert(
    *,
    limit_of: Callable[[float, int, int], float] = lambda spend, period, window: (
        spend * period / window
    ),
    budget_of: Callable[[float], float] = lambda target: 1 - target,
    counts: Callable[[bool | None], bool] = lambda good: good is not None,
    bad: Callable[[bool | None], bool] = lambda good: good is False,
    inside: Callable[[int, int], bool] = lambda ago, length: 0 < ago <= length,
    short_of: Callable[[int], float] = lambda window: window / SHORT,
    silent: float | None = None,
    needed_of: Callable[[float, float], int | None] = lambda limit, budget: (
        fewest_requests(limit, budget) if limit * budget <= 1 else None
    ),
    enough: Callable[[int, int, int], bool] = lambda long, short, needed: long >= needed,
    both: Callable[[Sequence[bool]], bool] = all,
) -> Callable[..., dict[str, Any]]:
    """The right alert with one decision changed."""

    def answer(
        requests: Requests, now: int, target: float, period: int, spend: float, window: int
    ) -> dict[str, Any]:
        limit, budget = limit_of(spend, period, window), budget_of(target)
        burns, totals = [], []
        for length in (window, short_of(window)):
            seen = [good for time, good in requests if inside(now - time, length) and counts(good)]
            totals.append(len(seen))
            share = sum(map(bad, seen)) / len(seen) if seen else None
            burns.append(silent if share is None else share / budget)
        needed = needed_of(limit, 1 - target)
        rings = needed is not None and enough(*totals, needed)
        rings = rings and both([burn is not None and burn >= limit for burn in burns])
        return _said(limit, *burns, needed, rings)

    return answer


def _stops(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> dict[str, Any]:
    found = burn_alert(requests, now, target, period, spend, window)
    if found["long"] is None or found["short"] is None:
        return {"long": 0 / 0}
    return found


def _never_stops(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> dict[str, Any]:
    needed = fewest_requests(spend * period / window, 1 - target)
    return burn_alert(requests, now, target, period, spend, window) | {"needed": needed}


def _only_rings(*arguments: Any) -> bool:
    return burn_alert(*arguments)["rings"]


# ---- words -------------------------------------------------------------------------------------


def _way(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> str:
    found = burn_alert(requests, now, target, period, spend, window)
    budget = 1 - target
    said = [f"budget 1 - {target} = {budget:.3g}, limit {spend} * {period} / {window} = "
            f"{found['limit']:.4g}"]  # fmt: skip
    for name, length in (("long", window), ("short", window // SHORT)):
        counted = [g for t, g in requests if now - length <= t < now and g is not None]
        burn = found[name]
        rate = "None" if burn is None else f"{burn:.4g}"
        said.append(f"{name}: {counted.count(False)} bad of {len(counted)}, burn rate {rate}")
    if found["needed"] is None:
        share = found["limit"] * budget
        said.append(f"the limit is a bad share of {share:.3g}, more than all: never rings")
    else:
        said.append(f"{found['needed']} requests are needed: {'rings' if found['rings'] else 'no'}")
    return "; ".join(said)


def _shown(
    requests: Requests, now: int, target: float, period: int, spend: float, window: int
) -> str:
    return (
        f"{len(requests)} requests, now={now}, target={target}, period={period}, spend={spend}, "
        f"window={window}"
    )


BURN_ALERT = Exercise(
    id="lab09.burn_alert",
    prompt="Write burn_alert(requests, now, target, period, spend, window): a dict with limit, "
    "long, short, needed and rings. A request is (minute, good); good is True, False, or None for "
    "one that does not count. limit is the burn rate that uses `spend` of the budget in `window`; "
    "long and short are the burn rates in the last `window` and the last `window // 12` minutes "
    "before now (now - length <= minute < now), None where nothing counts. needed is "
    "fewest_requests(limit, 1 - target), or None if not even all requests being bad would reach "
    "the limit. rings: the long window has the requests needed, and both burn at the limit or "
    "faster.",
    draw=scenes,
    reference=burn_alert,
    equivalents=(_by_sums, _by_the_library),
    mistakes=(
        Mistake(
            "nobody counts the requests",
            "One failure of three is a burn rate of 33 at 99%. Ring only if the long window holds "
            "`needed` requests or more.",
            (_alert(enough=lambda long, short, needed: True),),
        ),
        Mistake(
            "exactly enough requests are not enough",
            "`needed` requests are enough: >=, not >.",
            (_alert(enough=lambda long, short, needed: long > needed),),
        ),
        Mistake(
            "the guard looks at the short window",
            "The requests that are needed are those of the long window; the short one would "
            "silence every quiet service.",
            (_alert(enough=lambda long, short, needed: short >= needed),),
        ),
        Mistake(
            "only the long window is asked",
            "Then the alert goes on ringing long after the trouble has ended. The short window "
            "must burn too.",
            (_alert(both=lambda burning: burning[0]),),
        ),
        Mistake(
            "only the short window is asked",
            "Then every blip of five minutes wakes somebody. The long window must burn too.",
            (_alert(both=lambda burning: burning[1]),),
        ),
        Mistake(
            "one window is enough to ring",
            "Both must burn: the long one says it matters, the short one that it goes on.",
            (_alert(both=any),),
        ),
        Mistake(
            "14.4 is taken for a law of nature",
            "14.4 is 0.02 * 720 hours / 1 hour. With another period, window or spend the limit is "
            "another: spend * period / window.",
            (_alert(limit_of=lambda spend, period, window: 14.4),),
        ),
        Mistake(
            "window and period are the wrong way round",
            "At the limit, `spend` of the budget goes in the window: limit * window / period = "
            "spend. Solve that for the limit.",
            (
                _alert(
                    limit_of=lambda spend, period, window: spend * window / period,
                    needed_of=lambda limit, budget: None,
                ),
            ),
        ),  # fmt: skip
        Mistake(
            "the bad share is taken for the burn rate",
            "A burn rate is the bad share over the budget, 1 - target: at 1 the budget lasts "
            "exactly the period.",
            (_alert(budget_of=lambda target: 1.0),),
        ),
        Mistake(
            "the target is taken for the budget",
            "What may go wrong is 1 - target.",
            (_alert(budget_of=lambda target: target),),
        ),
        Mistake(
            "requests that do not count are taken for bad",
            "None is neither good nor bad: what a guard blocked must not wake anybody. Leave it "
            "out of both counts.",
            (_alert(counts=lambda good: True, bad=lambda good: not good),),
        ),
        Mistake(
            "requests that do not count are taken for good",
            "None is neither good nor bad: in the total it hides what is bad. Leave it out of "
            "both counts.",
            (_alert(counts=lambda good: True),),
        ),
        Mistake(
            "what comes at now is looked at",
            "A window holds what came before now: now - length <= minute < now.",
            (_alert(inside=lambda ago, length: 0 <= ago <= length),),
        ),
        Mistake(
            "the window's first minute is left out",
            "A window begins with now - length itself: <=, not <.",
            (_alert(inside=lambda ago, length: 0 < ago < length),),
        ),
        Mistake(
            "everything since the beginning is counted",
            "An alert looks at the last `window` minutes; what happened before is over.",
            (_alert(inside=lambda ago, length: 0 < ago),),
        ),
        Mistake(
            "the short window has another length",
            "It is a twelfth of the long one: window // 12.",
            (_alert(short_of=lambda window: 5 if window > HOUR else 10),),
        ),
        Mistake(
            "silence is taken for health",
            "Without a request nobody knows the burn rate: None. With 0.0 a service that is down "
            "looks well.",
            (_alert(silent=0.0),),
        ),
        Mistake(
            "silence stops it",
            "At night no request may come at all. Ask whether anything counts before you divide.",
            (_stops,),
        ),
        Mistake(
            "an alert that can never ring stops it",
            "With a budget of 10% a burn rate of 14.4 would take 144% bad requests, and "
            "fewest_requests says so with an error. needed is None then, and it does not ring.",
            (_never_stops,),
        ),
        Mistake(
            "only the verdict is returned",
            "Return the dict: whoever is woken wants to know what was compared with what.",
            (_only_rings,),
        ),
    ),
    hints=(
        "Three small questions: what is the limit, how fast does each window burn, are there "
        "enough requests?",
        "limit = spend * period / window. burn = bad / total / (1 - target), with total the "
        "requests of the window whose verdict is not None.",
        "counted = [good for minute, good in requests if now - length <= minute < now and good is "
        "not None]; burn = counted.count(False) / len(counted) / (1 - target) if counted else "
        "None. needed is None if limit * (1 - target) > 1.",
    ),
    expects='a dict {"limit": number, "long": number or None, "short": number or None, "needed": '
    'whole number or None, "rings": True or False}',
    arithmetic=_way,
    show=_shown,
)
