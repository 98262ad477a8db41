"""Exercise 4 of lab 02: the Pareto front, with ties, equal points, one point and none."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import groupby

from course_lib.labs.exercises import Case, Exercise, Mistake

Point = tuple[str, float, float]
_NAMES = ("ash", "birch", "cedar", "elm", "fir", "hazel", "larch", "maple", "oak", "pine", "rowan",
          "spruce", "willow", "yew")  # fmt: skip


def _named(rng: random.Random, pairs: Sequence[tuple[float, float]]) -> list[Point]:
    """The pairs under drawn names, in a drawn order."""
    points = [
        (name, *pair) for name, pair in zip(rng.sample(_NAMES, len(pairs)), pairs, strict=True)
    ]
    rng.shuffle(points)
    return points


def clouds(rng: random.Random) -> list[Case]:
    """(points,): none, one, equal ones, ties on either side, a cost of 0, and many on a grid."""
    cost, score = rng.randint(2, 30) / 2, rng.randint(40, 80)
    tied_cost = [(cost, score), (cost, score - 7), (cost + 3, score + 9), (cost + 5, score + 8)]
    tied_score = [(cost, score), (cost + 4, score), (cost - 1, score - 20), (cost + 9, score + 1)]
    equal = [(cost, score), (cost, score), (cost + 1, score - 1), (cost + 2, score + 5)]
    free = [(0.0, 31.5), (0.0, 12.0), (cost, score), (cost + 20, score - 1)]
    grid = [(rng.randint(1, 6), rng.randint(40, 46)) for _ in range(11)]
    stairs = [(3 * i + rng.randint(0, 2), 30 + 8 * i + rng.randint(0, 6)) for i in range(6)]
    inside = [(c + rng.randint(4, 9), s - rng.randint(1, 3)) for c, s in stairs[1:4]]
    shapes = [equal, tied_cost, tied_score, free, grid, [*stairs, *inside]]
    rng.shuffle(shapes)
    return [*((_named(rng, pairs),) for pairs in shapes), (_named(rng, [(cost, score)]),), ([],)]


def pareto_front(points: Sequence[Point]) -> list[str]:
    front = []
    for name, cost, score in points:
        beaten = any(c <= cost and s >= score and (c < cost or s > score) for _, c, s in points)
        if not beaten:
            front.append(name)
    return front


def _by_sweeping(points: Sequence[Point]) -> list[str]:
    """From cheap to dear: of each cost the best, if it is better than all that is cheaper."""
    front, best = [], float("-inf")
    for _, group in groupby(sorted(points, key=lambda p: p[1]), key=lambda p: p[1]):
        group = list(group)
        top = max(p[2] for p in group)
        if top > best:
            front += [p[0] for p in group if p[2] == top]
            best = top
    return front


def _by_two_questions(points: Sequence[Point]) -> list[str]:
    """Nothing cheaper is as good, and nothing as cheap is better."""
    return [
        name
        for name, cost, score in points
        if not [1 for _, c, s in points if c < cost and s >= score]
        and not [1 for _, c, s in points if c <= cost and s > score]
    ]


def _front(points: Sequence[Point], beats) -> list[str]:
    """The names of the points that no *other* point beats."""
    return [
        p[0]
        for i, p in enumerate(points)
        if not any(beats(q, p) for j, q in enumerate(points) if i != j)
    ]


def _sweep(points: Sequence[Point], better, key) -> list[str]:
    kept: list[Point] = []
    for point in sorted(points, key=key):
        if not kept or better(point[2], kept[-1][2]):
            kept.append(point)
    return [p[0] for p in kept]


def _corners(points: Sequence[Point]) -> list[str]:
    if not points:
        return []
    cheap = min(points, key=lambda p: (p[1], -p[2]))
    good = min(points, key=lambda p: (-p[2], p[1]))
    return [cheap[0]] if cheap[0] == good[0] else [cheap[0], good[0]]


def _best_ratio(points: Sequence[Point]) -> list[str]:
    if not points:
        return []
    return [max(points, key=lambda p: p[2] / p[1] if p[1] else float("inf"))[0]]


def _first_of_equals(points: Sequence[Point]) -> list[str]:
    front = set(pareto_front(points))
    kept = {p[1:]: p[0] for p in reversed(points) if p[0] in front}
    return list(kept.values())


def _stops_at_none(points: Sequence[Point]) -> list[str]:
    best = points[0][2]  # no first point: IndexError
    return _by_sweeping(points) if best is not None else []


def _same_names(got: list, wanted: list) -> bool:
    """In any order: a front is a set of points."""
    return isinstance(got, list | tuple | set | frozenset) and sorted(got) == sorted(wanted)


def _way(points: Sequence[Point]) -> str:
    front = pareto_front(points)
    made = [f"on the front: {', '.join(front) or 'nothing'}"]
    for name, cost, score in points:
        by = [n for n, c, s in points if c <= cost and s >= score and (c < cost or s > score)]
        if by:
            made.append(f"{name} is beaten by {', '.join(by)}")
    return "; ".join(made)


PARETO_FRONT = Exercise(
    id="lab02.pareto_front",
    prompt="Write pareto_front(points): the names of the points that no other point beats, in any "
    "order. A point is (name, cost, score). One point beats another if it costs no more and scores "
    "no less, and is really better in at least one. Equal points do not beat each other.",
    draw=clouds,
    reference=pareto_front,
    equivalents=(_by_sweeping, _by_two_questions),
    mistakes=(
        Mistake(
            "equal points beat each other",
            "Of two equal points neither is better, so both stay: ask for better in at least one.",
            (lambda ps: _front(ps, lambda q, p: q[1] <= p[1] and q[2] >= p[2]),),
        ),
        Mistake(
            "only one of two equal points stays",
            "Two models may be equal in both figures. Neither beats the other: keep both.",
            (
                lambda ps: _sweep(ps, lambda s, best: s > best, lambda p: (p[1], -p[2])),
                _first_of_equals,
            ),
        ),
        Mistake(
            "a point has to be better in both to beat another",
            "At the same cost a better score is enough, and at the same score a lower cost: no "
            "worse in both, better in one.",
            (lambda ps: _front(ps, lambda q, p: q[1] < p[1] and q[2] > p[2]),),
        ),
        Mistake(
            "a tie in cost is overlooked",
            "Of two points with the same cost the one with the higher score beats the other.",
            (lambda ps: _front(ps, lambda q, p: q[1] < p[1] and q[2] >= p[2]),),
        ),
        Mistake(
            "a tie in score is overlooked",
            "Of two points with the same score the cheaper one beats the other.",
            (
                lambda ps: _front(ps, lambda q, p: q[1] <= p[1] and q[2] > p[2]),
                lambda ps: [n for n, c, s in ps if not any(x <= c and y > s for _, x, y in ps)],
            ),
        ),
        Mistake(
            "a high cost is taken for good",
            "Cost is better when it is lower, score when it is higher.",
            (lambda ps: _front(ps, lambda q, p: q[1] >= p[1] and q[2] >= p[2] and q[1:] != p[1:]),),
        ),
        Mistake(
            "a low score is taken for good",
            "Score is better when it is higher, cost when it is lower.",
            (lambda ps: _front(ps, lambda q, p: q[1] <= p[1] and q[2] <= p[2] and q[1:] != p[1:]),),
        ),
        Mistake(
            "only the cheapest and the best are kept",
            "Between them stand points that cost more for a better score: every one that nobody "
            "beats is on the front.",
            (_corners,),
        ),
        Mistake(
            "the best score per cost wins",
            "A ratio chooses one point, and one that costs next to nothing always wins. The front "
            "holds every point that nobody beats.",
            (_best_ratio,),
        ),
        Mistake(
            "those that are beaten are returned",
            "Turn it round: the front are the points that nobody beats.",
            (lambda ps: [p[0] for p in ps if p[0] not in pareto_front(ps)],),
        ),
        Mistake(
            "whole points in place of names",
            "Return the names alone: point[0].",
            (lambda ps: [p for p in ps if p[0] in pareto_front(ps)],),
        ),
        Mistake(
            "no points at all stop it",
            "An empty list has an empty front: look before you take points[0].",
            (
                _stops_at_none,
                lambda ps: _by_sweeping(ps) if ps[0] else [],
            ),
        ),
    ),
    hints=(
        "For one point: is there another that beats it? A point that nobody beats stays.",
        "q beats p if q costs no more, scores no less, and costs less or scores more.",
        "[name for name, cost, score in points if not any(c <= cost and s >= score and (c < cost "
        "or s > score) for _, c, s in points)]",
    ),
    expects="a list of names, in any order",
    arithmetic=_way,
    compare=_same_names,
    show=lambda ps: ", ".join(f"({n}, {c:g}, {s:g})" for n, c, s in ps) or "no points: []",
)
