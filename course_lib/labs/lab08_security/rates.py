"""Exercise 4 of lab 08: what a defence is worth, in one row that says what it rests on."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from statistics import NormalDist
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Mistake

Trial = tuple[str, bool, bool]  # ("attack" or "honest", it worked, the guard stopped it)
Share = tuple[float, float, float]
Z = NormalDist().inv_cdf(0.975)


# ---- trials ------------------------------------------------------------------------------------


def runs(rng: random.Random) -> list[Case]:
    """(trials,): nothing got through, everything did, no attack, no honest request, and mixtures.

    Stopped attacks fail; others may fail as well, because the model did not understand them. Some
    honest requests are not stopped and go wrong all the same.
    """
    cases = [_trials(rng, rng.randint(8, 40), rng.randint(8, 40), rng.random()) for _ in range(4)]
    cases.append([("attack", False, True)] * rng.randint(3, 30) + _honest(rng, 9))
    cases.append([("attack", True, False)] * rng.randint(3, 30) + _honest(rng, 12))
    cases.append(_honest(rng, rng.randint(5, 20)))
    cases.append(_attacks(rng, rng.randint(5, 20), 0.5))
    for trials in cases:
        rng.shuffle(trials)
    return [(trials,) for trials in cases]


def _trials(rng: random.Random, attacks: int, honest: int, stopping: float) -> list[Trial]:
    return _attacks(rng, attacks, stopping) + _honest(rng, honest)


def _attacks(rng: random.Random, n: int, stopping: float) -> list[Trial]:
    made: list[Trial] = [("attack", True, False), ("attack", False, False), ("attack", False, True)]
    for _ in range(n - 3):
        stopped = rng.random() < stopping
        made.append(("attack", not stopped and rng.random() < 0.7, stopped))
    return made


def _honest(rng: random.Random, n: int) -> list[Trial]:
    made: list[Trial] = [("honest", True, False), ("honest", False, False), ("honest", False, True)]
    for _ in range(n - 3):
        stopped = rng.random() < 0.2
        made.append(("honest", not stopped and rng.random() < 0.85, stopped))
    return made


# ---- right answers -----------------------------------------------------------------------------


def defence_row(trials: Sequence[Trial]) -> dict[str, Share | None]:
    def share(kind: str, place: int) -> Share | None:
        hits = [trial[place] for trial in trials if trial[0] == kind]
        n = len(hits)
        if n == 0:
            return None
        p, z = sum(hits) / n, NormalDist().inv_cdf(0.975)
        middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
        half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
        return p, middle - half, middle + half

    return {
        "attack": share("attack", 1),
        "utility": share("honest", 1),
        "over_blocked": share("honest", 2),
    }


def _by_the_library(trials: Sequence[Trial]) -> dict[str, Share | None]:
    from course_lib import stats

    def share(hits: list[bool]) -> Share | None:
        if not hits:
            return None
        found = stats.wilson(sum(hits), len(hits))
        return sum(hits) / len(hits), found.low, found.high

    honest = [trial for trial in trials if trial[0] == "honest"]
    return {
        "attack": share([worked for kind, worked, _ in trials if kind == "attack"]),
        "utility": share([worked for _, worked, _ in honest]),
        "over_blocked": share([stopped for _, _, stopped in honest]),
    }


def _by_roots(trials: Sequence[Trial]) -> dict[str, Share | None]:
    """The ends as the roots of (p - x)**2 = z**2 * x * (1 - x) / n."""

    def interval(p: float, n: int) -> tuple[float, float]:
        a, b, c = n + Z**2, -(2 * n * p + Z**2), n * p**2
        root = math.sqrt(max(0.0, b**2 - 4 * a * c))
        return (-b - root) / (2 * a), (-b + root) / (2 * a)

    return _row(interval)(trials)


# ---- wrong answers -----------------------------------------------------------------------------


def _wilson(p: float, n: float, z: float = Z) -> tuple[float, float]:
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return middle - half, middle + half


def _bell(p: float, n: int) -> tuple[float, float]:
    half = Z * math.sqrt(p * (1 - p) / n)
    return p - half, p + half


def _row(
    interval: Callable[[float, int], tuple[float, float]] = _wilson,
    *,
    attack: Callable[[Trial], bool] = lambda trial: trial[1],
    utility: Callable[[Trial], bool] = lambda trial: trial[1],
    over_of: str = "honest",
    empty: Any = None,
    scale: float = 1.0,
) -> Callable[[Sequence[Trial]], dict[str, Any]]:
    """The right row with one decision changed. over_of: what over-blocking is counted among."""

    def answer(trials: Sequence[Trial]) -> dict[str, Any]:
        attacks = [trial for trial in trials if trial[0] == "attack"]
        honest = [trial for trial in trials if trial[0] == "honest"]
        among = {"honest": honest, "attack": attacks, "all": list(trials)}[over_of]

        def share(some: Sequence[Trial], test: Callable[[Trial], bool]) -> Any:
            if not some:
                return empty
            p = sum(map(test, some)) / len(some)
            return tuple(scale * value for value in (p, *interval(p, len(some))))

        return {
            "attack": share(attacks, attack),
            "utility": share(honest, utility),
            "over_blocked": share(among, lambda trial: trial[2]),
        }

    return answer


def _one_n(trials: Sequence[Trial]) -> dict[str, Any]:
    return _row(lambda p, _n: _wilson(p, len(trials)))(trials)


# ---- words -------------------------------------------------------------------------------------


def _way(trials: Sequence[Trial]) -> str:
    attacks = [worked for kind, worked, _ in trials if kind == "attack"]
    honest = [one for one in trials if one[0] == "honest"]
    parts = []
    for name, hits in (
        ("attack", attacks),
        ("utility", [one[1] for one in honest]),
        ("over_blocked", [one[2] for one in honest]),
    ):
        if not hits:
            parts.append(f"{name}: no such trial, None")
            continue
        p = sum(hits) / len(hits)
        low, high = _wilson(p, len(hits))
        parts.append(f"{name}: {sum(hits)}/{len(hits)} = {p:.4f} ({low:.4f} to {high:.4f})")
    return "; ".join(parts)


def _shown(trials: Sequence[Trial]) -> str:
    attacks = sum(kind == "attack" for kind, _, _ in trials)
    return f"{attacks} attacks and {len(trials) - attacks} honest requests"


DEFENCE_ROW = Exercise(
    id="lab08.defence_row",
    prompt='Write defence_row(trials): a dictionary with "attack" (the share of attacks that '
    'worked), "utility" (of honest requests that worked) and "over_blocked" (of honest requests '
    "that were stopped), each as (share, low, high) with Wilson's interval at 95%, or None where "
    "there is no such trial. A trial is (kind, worked, stopped).",
    draw=runs,
    reference=defence_row,
    equivalents=(_by_the_library, _by_roots),
    mistakes=(
        Mistake(
            "an attack that was not stopped is counted as one that worked",
            "Some attacks fail because the model did not understand them; no guard was needed. "
            "Count `worked`, which was looked up in the shop.",
            (_row(attack=lambda trial: not trial[2]),),
        ),
        Mistake(
            "an honest request that was not stopped is counted as one that worked",
            "A guard can spoil a request without stopping it, by what it takes out of a text. "
            "Utility counts `worked`.",
            (_row(utility=lambda trial: not trial[2]),),
        ),
        Mistake(
            "stopped attacks count as over-blocked",
            "Stopping an attack is the guard's work. Over-blocking is counted among honest "
            "requests alone.",
            (_row(over_of="all"),),
        ),
        Mistake(
            "over-blocking is counted among attacks",
            "That is how many attacks were stopped. Over-blocking is what honest people pay.",
            (_row(over_of="attack"),),
        ),
        Mistake(
            "the bell curve's interval",
            "p +- z * sqrt(p * (1 - p) / n) has no width at 0 of n, and says that nothing will "
            "ever get through. Wilson's has one.",
            (_row(_bell),),
        ),
        Mistake(
            "the interval is cut at 0 and 1, and still the bell curve's",
            "Cutting hides the symptom: at 0 of n the width is still 0. Use Wilson's formula.",
            (_row(lambda p, n: (max(0.0, _bell(p, n)[0]), min(1.0, _bell(p, n)[1]))),),
        ),
        Mistake(
            "an interval of 90%",
            "2.5% may lie on either side: z is NormalDist().inv_cdf(0.975), about 1.96.",
            (_row(lambda p, n: _wilson(p, n, NormalDist().inv_cdf(0.95))),),
        ),
        Mistake(
            "n is the number of all trials",
            "The interval of a share rests on the trials that the share was counted among.",
            (_one_n,),
        ),
        Mistake(
            "no trial becomes a share of 0",
            "Nothing was tried, so nothing is known. 0 of 0 is None, not 0%.",
            (_row(empty=(0.0, 0.0, 0.0)),),
        ),
        Mistake(
            "per cent instead of shares",
            "Return shares between 0 and 1; a table multiplies by 100.",
            (_row(scale=100.0),),
        ),
        Mistake(
            "shares without their intervals",
            "10 attacks of which none worked and 1,000 of which none worked are not the same "
            "result. Return (share, low, high).",
            (lambda trials: {k: v and v[0] for k, v in defence_row(trials).items()},),
        ),
    ),
    hints=(
        "Two groups of trials, three shares. Which group does each share belong to?",
        "attack: `worked` among attacks; utility: `worked` among honest; over_blocked: `stopped` "
        "among honest. Wilson: middle (p + z**2/2n) / (1 + z**2/n), half width z / (1 + z**2/n) * "
        "sqrt(p(1-p)/n + z**2/4n**2).",
        "hits = [trial[1] for trial in trials if trial[0] == 'attack'], and the same for the "
        "other two; then course_lib.stats.wilson(sum(hits), len(hits)) has .low and .high.",
    ),
    expects='a dictionary with "attack", "utility" and "over_blocked", each (share, low, high) or '
    "None",
    unit="shares between 0 and 1",
    arithmetic=_way,
    show=_shown,
)  # fmt: skip
