"""Exercise 5 of lab 06: a split in which the test shares nothing with the training."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab06_fine_tuning.linked import Row, alike, linked_groups, rows_to_split
from course_lib.labs.lab06_fine_tuning.splitting_judge import (
    ALL_LINKED,
    CUSTOMER,
    FURTHER,
    GIVES_UP,
    NEAR,
    PAIRS,
    ROWS,
    SEED,
    SWAPPED,
    TEMPLATE,
    TEST,
    TOO_FEW,
    TOO_MANY,
    TRAIN,
    as_good,
    judge,
)

Sides = list[str] | None


# ---- right answers -----------------------------------------------------------------------------


def leak_free_split(rows: Sequence[Row], share: float, seed: int) -> Sides:
    group = list(range(len(rows)))
    for i, one in enumerate(rows):
        for j in range(i):
            other = rows[j]
            same = one.template == other.template or one.customer == other.customer
            if same or alike(one.text, other.text):
                joined, into = group[i], group[j]
                group = [into if number == joined else number for number in group]
    order = sorted(set(group))
    if len(order) == 1:
        return None
    random.Random(seed).shuffle(order)
    held = set()
    for number in order:
        if sum(one in held for one in group) >= share * len(rows):
            break
        held.add(number)
    return ["test" if number in held else "train" for number in group]


def _by_walking(rows: Sequence[Row], share: float, seed: int) -> Sides:
    """From a row to all it is linked with, and on from these."""
    left, parts = set(range(len(rows))), []
    while left:
        part, waiting = set(), [min(left)]
        while waiting:
            at = waiting.pop()
            part.add(at)
            left.discard(at)
            waiting += [
                other
                for other in left
                if rows[at].template == rows[other].template
                or rows[at].customer == rows[other].customer
                or alike(rows[at].text, rows[other].text)
            ]
        parts.append(part)
    if len(parts) < 2:
        return None
    test: set[int] = set()
    for part in random.Random(seed).sample(parts, len(parts)):
        if len(test) < share * len(rows):
            test |= part
    return [TEST if place in test else TRAIN for place in range(len(rows))]


def _by_labels(rows: Sequence[Row], share: float, seed: int) -> Any:
    """Labels that flow along the links until none changes; a tuple in place of a list."""
    import numpy as np

    labels, changed = np.arange(len(rows)), True
    links = [
        (i, j)
        for i, a in enumerate(rows)
        for j, b in enumerate(rows)
        if a.template == b.template or a.customer == b.customer or alike(a.text, b.text)
    ]
    while changed:
        changed = False
        for i, j in links:
            if labels[i] > labels[j]:
                labels[i], changed = labels[j], True
    names, counts = np.unique(labels, return_counts=True)
    if len(names) == 1:
        return None
    order = np.random.default_rng(seed).permutation(len(names))
    before = np.cumsum(counts[order]) - counts[order]
    test = names[order[before < share * len(rows)]]
    return tuple(np.where(np.isin(labels, test), TEST, TRAIN).tolist())


# ---- wrong answers -----------------------------------------------------------------------------


def _dealt(
    keys: Callable[[Sequence[Row]], Sequence[Any]],
    *,
    enough: Callable[[int, float, int], bool] = lambda held, share, n: held >= share * n,
    sides: tuple[str, str] = (TEST, TRAIN),
    none: bool = True,
    random_of: Callable[[int], random.Random] = random.Random,
) -> Callable[..., Sides]:
    """Rows with one key go to one side; the right dealing, with the keys or a decision changed."""

    def answer(rows: Sequence[Row], share: float, seed: int) -> Sides:
        if none and len(linked_groups(rows)) == 1:
            return None
        group = list(keys(rows))
        order = sorted(set(group), key=str)
        random_of(seed).shuffle(order)
        held: set[Any] = set()
        for key in order:
            if enough(sum(one in held for one in group), share, len(rows)):
                break
            held.add(key)
        return [sides[0] if key in held else sides[1] for key in group]

    return answer


def _linked(rows: Sequence[Row]) -> list[int]:
    """The number of the group that each row is linked to."""
    number = {place: n for n, group in enumerate(linked_groups(rows)) for place in group}
    return [number[place] for place in range(len(rows))]


def _without_likeness(rows: Sequence[Row]) -> list[int]:
    number = {
        place: n
        for n, group in enumerate(linked_groups(rows, near=lambda a, b: False))
        for place in group
    }
    return [number[place] for place in range(len(rows))]


def _exact_twins(rows: Sequence[Row]) -> list[int]:
    number = {
        place: n
        for n, group in enumerate(linked_groups(rows, near=lambda a, b: a == b))
        for place in group
    }
    return [number[place] for place in range(len(rows))]


def _first_neighbour(rows: Sequence[Row]) -> list[int]:
    """Each row goes where the first row that it is linked with stands; nobody looks further."""
    return [
        next(
            j
            for j, other in enumerate(rows)
            if one.template == other.template
            or one.customer == other.customer
            or alike(one.text, other.text)
        )
        for one in rows
    ]


def _first_always(rows: Sequence[Row], share: float, seed: int) -> Sides:
    groups = linked_groups(rows)
    if len(groups) == 1:
        return None
    held: set[int] = set()
    for group in groups:
        if len(held) < share * len(rows):
            held |= set(group)
    return [TEST if place in held else TRAIN for place in range(len(rows))]


def _from_the_clock() -> Callable[[int], random.Random]:
    """A generator that goes on from call to call, whatever the seed."""
    state = random.Random(99)
    return lambda seed: state


def _way(rows: Sequence[Row], share: float, seed: int) -> str:
    groups = linked_groups(rows)
    if len(groups) == 1:
        return f"all {len(rows)} rows hang together: None"
    largest = max(map(len, groups))
    return (
        f"they hang together in {len(groups)} groups of up to {largest} rows; the test needs "
        f"{share} * {len(rows)} = {share * len(rows):g} rows, in whole groups"
    )


LEAK_FREE_SPLIT = Exercise(
    id="lab06.leak_free_split",
    prompt='Write leak_free_split(rows, share, seed): a list with "train" or "test" for each row. '
    "Rows of one template, rows of one customer and rows whose texts are alike(one.text, "
    "other.text) belong to one side; so do rows that hang together over others. Draw these groups "
    "in an order that the seed decides, and take them into the test until it has at least a share "
    "`share` of the rows; the last group taken is the one that reaches it. Return None if all rows "
    "hang together: there is no such split.",
    draw=rows_to_split,
    reference=leak_free_split,
    equivalents=(_by_walking, _by_labels),
    mistakes=(
        Mistake(
            ROWS,
            "A random row of the test has its twin in the training, with another number in it. "
            "Deal out groups, not rows.",
            (_dealt(lambda rows: range(len(rows))),),
        ),
        Mistake(
            PAIRS,
            "Template and customer each tie rows together by themselves: rows of one template with "
            "two customers still belong to one side.",
            (_dealt(lambda rows: [(one.template, one.customer) for one in rows]),),
        ),
        Mistake(
            TEMPLATE,
            "A customer's other letters stand in the training too. Link rows of one customer as "
            "well.",
            (_dealt(lambda rows: [one.template for one in rows]),),
        ),
        Mistake(
            CUSTOMER,
            "The same sentence with another name in it is no new question. Link rows of one "
            "template as well.",
            (_dealt(lambda rows: [one.customer for one in rows]),),
        ),
        Mistake(
            NEAR,
            "Two templates can say nearly the same. Link rows whose texts are alike, not only "
            "those that are equal.",
            (_dealt(_without_likeness), _dealt(_exact_twins)),
        ),
        Mistake(
            FURTHER,
            "If a and b share a template, and b and c a customer, then a and c belong together "
            "too. Follow the links until no group grows.",
            (_dealt(_first_neighbour),),
        ),
        Mistake(
            TOO_FEW,
            "A test of a few rows settles nothing. Go on taking groups until the test has at least "
            "share * len(rows) rows; count rows, not groups.",
            (
                _dealt(_linked, enough=lambda held, share, n: held >= 0.5 * share * n),
                _dealt(_linked, enough=lambda held, share, n: True),
            ),
        ),
        Mistake(
            TOO_MANY,
            "What is in the test cannot be learned from. Stop as soon as the share is reached.",
            (
                _dealt(_linked, enough=lambda held, share, n: held >= min(0.9, 2.2 * share) * n),
                _dealt(_linked, enough=lambda held, share, n: False),
            ),
        ),
        Mistake(
            SWAPPED,
            "`share` is the test's part; the rest is for the training.",
            (_dealt(_linked, sides=(TRAIN, TEST)),),
        ),
        Mistake(
            SEED,
            "Shuffle the groups with random.Random(seed): one seed, one split; another seed, "
            "another.",
            (_first_always, _dealt(_linked, random_of=_from_the_clock())),
        ),
        Mistake(
            ALL_LINKED,
            "One group cannot lie on two sides. Return None, and collect other rows.",
            (_dealt(_linked, none=False),),
        ),
        Mistake(
            GIVES_UP,
            "None is for rows that all hang together. Here are several groups.",
            (lambda rows, share, seed: None,),
        ),
    ),
    hints=(
        "Draw the rows as points and a line between any two that must not be parted. What is the "
        "smallest thing you can move to the other side?",
        "Give each row a number of its own. For every linked pair, give all rows with the one "
        "number the other number. Then shuffle the numbers, and take them until the test is large "
        "enough.",
        "for each linked i, j: group = [group[j] if number == group[i] else number for number in "
        "group], with both read before; order = sorted(set(group)); random.Random(seed)"
        ".shuffle(order); held = set(); for number in order: stop if enough rows are in held, else "
        "held.add(number)",
    ),
    expects='a list of "train" and "test", one for each row, or None',
    arithmetic=_way,
    show=lambda rows, share, seed: f"{len(rows)} rows, share={share}, seed={seed}",
    judge=judge,
    as_good=as_good,
    points=2,
)
