"""Exercise 6 of lab 09: the expected calibration error of confidences and outcomes."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake

Pair = tuple[float, bool]


def judged(rng: random.Random) -> list[Case]:
    """(confidences, right, bins): too sure, too modest, both, only sure ones, one case, none."""
    cases: list[Case] = []
    for n, bend in ((rng.randint(30, 60), 0.25), (rng.randint(25, 50), -0.2), (40, 0.0)):
        bins = rng.choice((5, 8, 10, 12))
        p = [confidence(rng, bins) for _ in range(n)] + [1.0, 0.0]
        cases.append(_outcomes(rng, p, bins, lambda one, bend=bend: one - bend))
    bins = rng.choice((10, 15))
    sure = [confidence(rng, bins, 0.85) for _ in range(rng.randint(15, 30))] + [1.0, 1.0, 1.0]
    p, right, _ = _outcomes(rng, sure, bins, lambda one: 0.6)
    cases.append(([*p, 1.0], [*right, False], bins))
    # Too sure of the easy half, too modest in the other: the two cancel in the mean.
    both = [confidence(rng, bins) for _ in range(40)]
    cases.append(_outcomes(rng, both, bins, lambda one: 0.5))
    cases.append(_outcomes(rng, [confidence(rng, bins)], bins, lambda one: 1.0))
    rng.shuffle(cases)
    return [*cases, ([], [], 10)]


def confidence(rng: random.Random, bins: int, least: float = 0.02) -> float:
    """One that does not lie on the edge of a bin: which side that belongs to is a convention."""
    while True:
        made = round(least + (0.99 - least) * rng.betavariate(1.6, 0.9), 3)
        if abs(made * bins - round(made * bins)) > 1e-3:
            return made


def _outcomes(
    rng: random.Random, p: list[float], bins: int, chance: Callable[[float], float]
) -> Case:
    rng.shuffle(p)
    return p, [rng.random() < chance(one) for one in p], bins


# ---- right answers -----------------------------------------------------------------------------


def ece(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
    if not confidences:
        return None
    gaps = [0.0] * bins
    for confidence, was_right in zip(confidences, right, strict=True):
        place = min(int(confidence * bins), bins - 1)
        gaps[place] += confidence - was_right
    return sum(abs(gap) for gap in gaps) / len(confidences)


def _by_arrays(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
    if len(confidences) == 0:
        return None
    p, y = np.array(confidences), np.array(right, dtype=float)
    places = np.clip(np.ceil(p * bins).astype(int) - 1, 0, bins - 1)
    parts = [(places == place) for place in range(bins)]
    return float(sum(m.mean() * abs(p[m].mean() - y[m].mean()) for m in parts if m.any()))


def _by_the_definition(
    confidences: Sequence[float], right: Sequence[bool], bins: int
) -> float | None:
    """Weight times gap, bin after bin; the last holds 1 too."""
    found = [
        len(inside) / len(confidences) * abs(_mean(p for p, _ in inside) - _mean(
            y for _, y in inside))
        for inside in _bins(list(zip(confidences, right, strict=True)), bins)
        if inside
    ]  # fmt: skip
    return sum(found) if confidences else None


def _mean(values: Any) -> float:
    listed = list(values)
    return sum(listed) / len(listed)


def _bins(pairs: Sequence[Pair], bins: int) -> list[list[Pair]]:
    places = range(bins)
    return [[one for one in pairs if min(int(one[0] * bins), bins - 1) == i] for i in places]


# ---- wrong answers -----------------------------------------------------------------------------


def _ece(
    *,
    gap: Callable[[list[Pair], int, int], float] = lambda inside, place, bins: abs(
        _mean(p for p, _ in inside) - _mean(y for _, y in inside)
    ),
    weight: Callable[[list[Pair], int, int], float] = lambda inside, n, filled: len(inside) / n,
    join: Callable[[Sequence[float]], float] = sum,
    split: Callable[[Sequence[Pair], int], list[list[Pair]]] = _bins,
    none: float | None = None,
) -> Callable[..., float | None]:
    """The right error with one decision changed."""

    def answer(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
        pairs = list(zip(confidences, right, strict=True))
        if not pairs:
            return none
        parts = split(pairs, bins)
        filled = sum(map(bool, parts))
        return join(
            [
                weight(inside, len(pairs), filled) * gap(inside, place, bins)
                for place, inside in enumerate(parts)
                if inside
            ]
        )

    return answer


def _no_place_for_one(pairs: Sequence[Pair], bins: int) -> list[list[Pair]]:
    return [[one for one in pairs if int(one[0] * bins) == i] for i in range(bins)]


def _one_bin_too_many(confidences: Sequence[float], right: Sequence[bool], bins: int) -> Any:
    gaps = [0.0] * bins
    for p, y in zip(confidences, right, strict=True):
        gaps[int(p * bins)] += p - y
    return sum(map(abs, gaps)) / len(confidences) if confidences else None


def _empty_bins_stop(confidences: Sequence[float], right: Sequence[bool], bins: int) -> Any:
    if not confidences:
        return None
    parts = _bins(list(zip(confidences, right, strict=True)), bins)
    gaps = [abs(_mean(p for p, _ in one) - _mean(y for _, y in one)) * len(one) for one in parts]
    return sum(gaps) / len(confidences)


def _per_case(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
    gaps = [abs(p - y) for p, y in zip(confidences, right, strict=True)]
    return sum(gaps) / len(gaps) if gaps else None


def _brier(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
    squares = [(p - y) ** 2 for p, y in zip(confidences, right, strict=True)]
    return sum(squares) / len(squares) if squares else None


def _nothing_stops(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float:
    found = ece(confidences, right, bins)
    return 0 / 0 if found is None else found


def _percent(confidences: Sequence[float], right: Sequence[bool], bins: int) -> float | None:
    found = ece(confidences, right, bins)
    return None if found is None else 100 * found


# ---- words -------------------------------------------------------------------------------------


def _way(confidences: Sequence[float], right: Sequence[bool], bins: int) -> str:
    n = len(confidences)
    said = []
    for inside in _bins(list(zip(confidences, right, strict=True)), bins):
        if inside:
            p, y = _mean(p for p, _ in inside), _mean(y for _, y in inside)
            said.append(f"{len(inside)}/{n} * |{p:.3f} - {y:.3f}|")
    if not said:
        return "no cases: None"
    return f"{' + '.join(said)} = {ece(confidences, right, bins):.4f}"


def _shown(confidences: Sequence[float], right: Sequence[bool], bins: int) -> str:
    some = ", ".join(f"{p:g}" for p in confidences[:4])
    more = ", ..." if len(confidences) > 4 else ""
    return f"[{some}{more}] (n={len(confidences)}), {sum(right)} of them right, bins={bins}"


ECE = Exercise(
    id="lab09.ece",
    prompt="Write ece(confidences, right, bins): the expected calibration error over bins of equal "
    "width from 0 to 1 (a confidence of 1 belongs to the last). Of every bin that holds a case "
    "take |mean confidence - share right|, weigh it with the bin's share of all cases, and add up. "
    "Without any case return None.",
    draw=judged,
    reference=ece,
    equivalents=(_by_arrays, _by_the_definition),
    mistakes=(
        Mistake(
            "every bin counts the same",
            "A bin of two cases must not weigh as much as one of two hundred: weigh each gap with "
            "len(bin) / n.",
            (_ece(weight=lambda inside, n, filled: 1 / filled),),
        ),
        Mistake(
            "the gaps cancel each other",
            "Too sure here and too modest there is wrong twice. Take the absolute value of each "
            "bin's gap before you add.",
            (
                _ece(
                    gap=lambda inside, place, bins: (
                        _mean(p for p, _ in inside) - _mean(y for _, y in inside)
                    ),
                    join=lambda gaps: abs(sum(gaps)),
                ),
            ),
        ),  # fmt: skip
        Mistake(
            "the absolute value is forgotten",
            "An error of two bins with opposite signs is no error at all then, and the sum can be "
            "negative. Take abs() of each bin's gap.",
            (
                _ece(
                    gap=lambda inside, place, bins: (
                        _mean(p for p, _ in inside) - _mean(y for _, y in inside)
                    )
                ),
            ),
        ),  # fmt: skip
        Mistake(
            "each case is judged by itself",
            "Of one case nobody can say whether 0.8 was right. Take means within a bin first, then "
            "the gap.",
            (_per_case,),
        ),
        Mistake(
            "that is Brier's score",
            "The mean of (confidence - outcome) squared is another measure: it also counts what "
            "nobody could know. ECE compares means within bins.",
            (_brier,),
        ),
        Mistake(
            "the largest gap is taken",
            "That is the maximum calibration error. The expected one is the weighted mean of the "
            "gaps.",
            (_ece(weight=lambda inside, n, filled: 1.0, join=max),),
        ),
        Mistake(
            "the middle of the bin is taken for the confidence",
            "The cases of a bin need not lie around its middle. Take their mean confidence.",
            (
                _ece(
                    gap=lambda inside, place, bins: abs(
                        (place + 0.5) / bins - _mean(y for _, y in inside)
                    )
                ),
            ),
        ),  # fmt: skip
        Mistake(
            "a confidence of 1 is lost",
            "int(1.0 * bins) is one bin too far, and cases that fall into no bin are left out. "
            "Put them into the last: min(..., bins - 1).",
            (_ece(split=_no_place_for_one),),
        ),
        Mistake(
            "a confidence of 1 stops it",
            "int(1.0 * bins) is bins, and the last bin has the number bins - 1: use "
            "min(int(p * bins), bins - 1).",
            (_one_bin_too_many,),
        ),
        Mistake(
            "an empty bin stops it",
            "A bin without cases has no mean, and no weight either: leave it out.",
            (_empty_bins_stop,),
        ),
        Mistake(
            "no cases, and it stops",
            "Nobody has been judged yet; that is no error. Return None.",
            (_nothing_stops,),
        ),
        Mistake(
            "no cases are taken for a perfect score",
            "0.0 says that the confidences are exactly right. Without a case nobody knows: None.",
            (_ece(none=0.0),),
        ),
        Mistake(
            "it is given in percent",
            "Confidences are shares, and so is their error: do not multiply by 100.",
            (_percent,),
        ),
    ),
    hints=(
        "Sort the cases into bins. What does each bin say it is, and what is it really?",
        "The bin of p is min(int(p * bins), bins - 1). Per bin: abs(mean confidence - share "
        "right), times len(bin) / n.",
        "gaps = [0.0] * bins; for p, y in zip(confidences, right): gaps[min(int(p * bins), "
        "bins - 1)] += p - y. Then sum(abs(gap) for gap in gaps) / len(confidences): the weights "
        "are in it already.",
    ),
    expects="a number from 0 to 1, or None",
    arithmetic=_way,
    show=_shown,
)
