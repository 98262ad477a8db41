"""Exercise 8 of lab 09: an incident that nobody has seen, told from the records alone."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from statistics import fmean
from typing import Any

import numpy as np

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab09_monitoring.incidents import (
    answered,
    days,
    errors,
    errors_of_shares,
    worst,
)
from course_lib.labs.lab09_monitoring.seen import FEWEST, FIGURES, SURE, Figure, Seen, values

Requests = Sequence[Seen]
Diagnosis = tuple[str, str, float] | None


def diagnose(before: Requests, now: Requests) -> Diagnosis:
    def moved(then, today):
        if min(len(then), len(today)) < FEWEST:
            return False
        error = (np.var(then, ddof=1) / len(then) + np.var(today, ddof=1) / len(today)) ** 0.5
        return np.mean(today) - np.mean(then) > SURE * error

    languages = {one.language for one in before}
    for figure in FIGURES:
        for language in languages:
            sides = [values(figure, before, language), values(figure, now, language)]
            if figure.worse == "less":
                sides = [[-value for value in side] for side in sides]
            if moved(*sides):
                then, today = (fmean(values(figure, side)) for side in (before, now))
                change = today / then if figure.change == "times" else today - then
                return figure.trouble, figure.name, change
    asked = [[one.language for one in side if one.finish != "blocked"] for side in (before, now)]
    shares = [{x: side.count(x) / len(side) for x in set(side)} for side in asked]
    grown = max(shares[1], key=lambda x: shares[1][x] - shares[0].get(x, 0))
    if moved(*([float(x == grown) for x in side] for side in asked)):
        return "traffic", grown, shares[1][grown] - shares[0].get(grown, 0)
    return None


# ---- other right answers -----------------------------------------------------------------------


def _by_arrays(before: Requests, now: Requests) -> Diagnosis:
    """Every comparison first, with NumPy; then the first that counts."""
    for figure in FIGURES:
        sign = 1 if figure.worse == "more" else -1
        sides = [
            [(one.language, figure.of(one)) for one in side if figure.of(one) is not None]
            for side in (before, now)
        ]
        for language in sorted({name for name, _ in sides[0]}):
            a, b = (np.array([v for name, v in side if name == language]) for side in sides)
            if min(len(a), len(b)) < FEWEST:
                continue
            error = np.hypot(a.std() / len(a) ** 0.5, b.std() / len(b) ** 0.5)
            if sign * (b.mean() - a.mean()) > SURE * error:
                means = [float(np.mean([value for _, value in side])) for side in sides]
                ratio = figure.change == "times"
                change = means[1] / means[0] if ratio else means[1] - means[0]
                return figure.trouble, figure.name, change
    counts = [Counter(answered(side)) for side in (before, now)]
    n, m = (sum(side.values()) for side in counts)
    if min(n, m) < FEWEST:
        return None
    growth = {name: counts[1][name] / m - counts[0][name] / n for name in counts[1]}
    grown = max(growth, key=growth.__getitem__)
    p, q = counts[0][grown] / n, counts[1][grown] / m
    if growth[grown] > SURE * math.sqrt(p * (1 - p) / n + q * (1 - q) / m):
        return "traffic", grown, growth[grown]
    return None


def _answer(
    *,
    figures: Sequence[Figure] = FIGURES,
    far: Callable[[Figure, Requests, Requests], float] = worst,
    sure: float = SURE,
    change: Callable[[Figure, Requests, Requests], float] | None = None,
    largest: bool = False,
    mix: Callable[[Requests, Requests], Diagnosis] | None = None,
    mix_first: bool = False,
) -> Callable[[Requests, Requests], Any]:
    """The right diagnosis with one decision changed; with none a right one.

    far: by how many standard errors a figure is worse. largest: the figure that moved most wins.
    """

    def answer(before: Requests, now: Requests) -> Any:
        shift = (mix or _shift)(before, now)
        if mix_first and shift:
            return shift
        found = [(far(figure, before, now), figure) for figure in figures]
        found = [one for one in found if one[0] > sure]
        if not found:
            return shift
        best = max(found, key=lambda one: one[0]) if largest else found[0]
        figure = best[1]
        return figure.trouble, figure.name, (change or _change)(figure, before, now)

    return answer


def _change(figure: Figure, before: Requests, now: Requests) -> float:
    then, today = (values(figure, side) for side in (before, now))
    return _told(figure, sum(then) / len(then), sum(today) / len(today))


def _told(figure: Figure, then: float, today: float) -> float:
    return today / then if figure.change == "times" else today - then


def _shift(before: Requests, now: Requests) -> Diagnosis:
    return _grown(answered(before), answered(now), errors_of_shares(before, now))


def _grown(then: list[str], today: list[str], apart: dict[str, float]) -> Diagnosis:
    growth = {name: today.count(name) / len(today) - then.count(name) / len(then)
              for name in apart}  # fmt: skip
    grown = max(growth, key=lambda name: growth[name])
    return ("traffic", grown, growth[grown]) if apart[grown] > SURE else None


# ---- wrong answers -----------------------------------------------------------------------------


def _sign(figure: Figure) -> int:
    return 1 if figure.worse == "more" else -1


def _over_all(figure: Figure, before: Requests, now: Requests) -> float:
    sides = [values(figure, side) for side in (before, now)]
    return errors(*sides) * _sign(figure) if min(map(len, sides)) >= FEWEST else 0.0


def _however_few(figure: Figure, before: Requests, now: Requests) -> float:
    found = [0.0]
    for language in {one.language for one in before}:
        sides = [values(figure, side, language) for side in (before, now)]
        if min(map(len, sides)) >= 2:
            found.append(errors(*sides) * _sign(figure))
    return max(found)


def _either_way(figure: Figure, before: Requests, now: Requests) -> float:
    other = replace(figure, worse="less" if figure.worse == "more" else "more")
    return max(worst(figure, before, now), worst(other, before, now))


def _ten_percent(figure: Figure, before: Requests, now: Requests) -> float:
    """10% more or less, sure or not."""
    then, today = (values(figure, side) for side in (before, now))
    if min(len(then), len(today)) < FEWEST or not sum(then):
        return 0.0
    ratio = fmean(today) / fmean(then)
    moved = ratio > 1.1 if figure.worse == "more" else ratio < 0.9
    return 9.0 if moved else 0.0


def _missing_is_zero(figure: Figure) -> Figure:
    return replace(figure, of=lambda one: figure.of(one) or 0.0)


def _whole_seconds(figure: Figure) -> Figure:
    if figure.name != "seconds per token":
        return figure
    return replace(figure, of=lambda one: one.seconds)


def _everybody(before: Requests, now: Requests) -> Diagnosis:
    """The mix of all requests, attacks included."""
    unblocked = [[replace(one, finish="stop") for one in side] for side in (before, now)]
    return _shift(*unblocked)


def _backwards(figure: Figure, before: Requests, now: Requests) -> float:
    return _change(figure, now, before)


def _always_points(figure: Figure, before: Requests, now: Requests) -> float:
    return _change(replace(figure, change="points"), before, now)


def _of_one_language(figure: Figure, before: Requests, now: Requests) -> float:
    """The change within the language where most requests are, in place of all of them."""
    sides = [values(figure, side, "en") for side in (before, now)]
    return _told(figure, *(sum(side) / len(side) for side in sides))


def _blames_the_version(before: Requests, now: Requests) -> Diagnosis:
    found = diagnose(before, now)
    if found is None and {one.version for one in before} != {one.version for one in now}:
        return "quality", "score", _change(FIGURES[2], before, now)
    return found


def _always_something(before: Requests, now: Requests) -> Diagnosis:
    found = diagnose(before, now)
    if found is None:
        figure = max(FIGURES, key=lambda one: worst(one, before, now))
        return figure.trouble, figure.name, _change(figure, before, now)
    return found


def _without_change(before: Requests, now: Requests) -> tuple[str, str] | None:
    found = diagnose(before, now)
    return found and found[:2]


# ---- words -------------------------------------------------------------------------------------


def _way(before: Requests, now: Requests) -> str:
    said = [f"{figure.name} {_way_of(figure, before, now)}" for figure in FIGURES]
    then, today = (Counter(answered(side)) for side in (before, now))
    mixes = [", ".join(f"{x} {n}" for x, n in side.most_common()) for side in (then, today)]
    found = diagnose(before, now)
    told = "None" if found is None else f"({found[0]!r}, {found[1]!r}, {found[2]:.4g})"
    return (
        "worse by so many standard errors, in the language where it is most: "
        f"{'; '.join(said)}; languages answered: {mixes[0]} before, {mixes[1]} now; so {told}"
    )


def _way_of(figure: Figure, before: Requests, now: Requests) -> str:
    far = worst(figure, before, now)
    return "inf" if math.isinf(far) else f"{far:.1f}"


def _shown(before: Requests, now: Requests) -> str:
    versions = sorted({one.version for one in now})
    return f"before: {len(before)} requests, now: {len(now)} of version {', '.join(versions)}"


DIAGNOSE = Exercise(
    id="lab09.diagnose",
    prompt="Write diagnose(before, now): (trouble, figure, change) for an incident that you have "
    "not seen, or None. Go through FIGURES in order. A figure has moved if in any language, with "
    "FEWEST values or more on both sides, its mean is worse by more than SURE standard errors, "
    "sqrt(variance/n before + variance/n now). Return the first that moved, with its change over "
    "all requests: mean now / mean before, or now - before where figure.change is 'points'. If "
    "none moved, compare the languages of the requests that were not blocked: if the share of the "
    'one that grew most has grown by more than SURE standard errors, return ("traffic", language, '
    "share now - share before).",
    draw=days,
    reference=diagnose,
    equivalents=(_by_arrays, _answer()),
    mistakes=(
        Mistake(
            "languages are thrown together",
            "When more people write in a language that goes badly, the mean falls and no answer "
            "has become worse. Compare within a language.",
            (_answer(far=_over_all),),
        ),
        Mistake(
            "ten percent are taken for trouble",
            "Of few requests ten percent is chance, and of many even less may be sure. Divide by "
            "the standard error, and compare with SURE.",
            (_answer(far=_ten_percent),),
        ),
        Mistake(
            "a few requests are enough to judge",
            "With fewer than FEWEST values on either side nothing can be told: go on to the next.",
            (_answer(far=_however_few),),
        ),
        Mistake(
            "better is taken for worse",
            "A faster machine is no incident. Look at figure.worse: more of it, or less?",
            (_answer(far=_either_way),),
        ),
        Mistake(
            "the figure that moved most wins",
            "What moves most is often a consequence: replies that do not stop are long first of "
            "all. FIGURES has causes first; take the first that moved.",
            (_answer(largest=True),),
        ),
        Mistake(
            "attackers are taken for the crowd",
            "An attack in one language is no change of who asks. Look at what was blocked first, "
            "and leave blocked requests out of the mix.",
            (_answer(mix=_everybody, mix_first=True),),
        ),
        Mistake(
            "long replies are taken for a slow machine",
            "Seconds per request grow with the reply. Divide by its tokens: the figure is seconds "
            "per token.",
            (_answer(figures=[_whole_seconds(figure) for figure in FIGURES]),),
        ),
        Mistake(
            "what is missing is taken for 0",
            "A reply that nobody scored is not wrong, and a blocked request took no time. Leave "
            "None out: values() does.",
            (_answer(figures=[_missing_is_zero(figure) for figure in FIGURES]),),
        ),
        Mistake(
            "a new version is blamed unheard",
            "That a version came at the same time proves nothing. If no figure moved, say None.",
            (_blames_the_version,),
        ),
        Mistake(
            "it always finds something",
            "On most days nothing is wrong. Return None when nothing moved by more than SURE "
            "standard errors.",
            (_always_something,),
        ),
        Mistake(
            "who asks is never looked at",
            "If no figure moved within a language, the crowd may have: compare the shares of the "
            "languages last.",
            (_answer(mix=lambda before, now: None),),
        ),
        Mistake(
            "before and now are swapped in the change",
            "2.0 means twice as much now: mean now / mean before, and now - before.",
            (_answer(change=_backwards),),
        ),
        Mistake(
            "every change is told in points",
            "figure.change says how: a difference for shares, a ratio ('times') for amounts.",
            (_answer(change=_always_points),),
        ),
        Mistake(
            "the change is that of one language",
            "The language showed that the figure moved; how far it moved is told over all "
            "requests.",
            (_answer(change=_of_one_language),),
        ),
        Mistake(
            "the change is missing",
            "Name the trouble, the figure, and by how much it moved: three things.",
            (_without_change,),
        ),
    ),
    hints=(
        "Write a small function first: do these two lists of values differ by more than SURE "
        "standard errors, and are there enough of them?",
        "Two loops: for figure in FIGURES, for language in the languages before. values(figure, "
        "before, language) gives the list; turn the sign where figure.worse is 'less'. The "
        "language mix comes last.",
        "moved = min(len(a), len(b)) >= FEWEST and fmean(b) - fmean(a) > SURE * sqrt(variance(a) / "
        "len(a) + variance(b) / len(b)). For a language: a = [float(one.language == x) for one in "
        "before if one.finish != 'blocked'], b the same of now.",
    ),
    expects="(trouble, figure, change): two texts and a number, or None",
    arithmetic=_way,
    show=_shown,
    points=2,
)
