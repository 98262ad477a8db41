"""Judging a split of lab 06: what leaks through it, how large the test is, what the seed does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from course_lib.labs.exercises import Case, Finding
from course_lib.labs.grading import Raised, call
from course_lib.labs.lab06_fine_tuning.linked import Row, alike, crossing, linked_groups

TRAIN, TEST = "train", "test"

ROWS, PAIRS = "the rows are dealt out one by one", "rows are held together by pairs of names"
TEMPLATE, CUSTOMER = "only the template is held together", "only the customer is held together"
NEAR, FURTHER = "near duplicates stand on both sides", "the links are not followed further"
TOO_FEW, TOO_MANY = "the test is too small", "the test takes more than it needs"
SWAPPED, SEED = "train and test have changed places", "the seed is not used"
ALL_LINKED, GIVES_UP = "a split where there is none", "no split where there is one"


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    made = [call(answer, case) for case in cases]
    for case, sides in zip(cases, made, strict=True):
        if finding := _no_split(sides, case[0]):
            return finding
    pairs = list(zip(cases, made, strict=True))
    leaks = [(case, crossing(case[0], sides)) for case, sides in pairs if sides is not None]
    return _about_leaks(leaks) or _about_sizes(pairs) or _about_seed(answer, pairs)


def _no_split(sides: Any, rows: Sequence[Row]) -> Finding | None:
    """None for a list with a side for each row, or for a None where it belongs."""
    groups = linked_groups(rows)
    if isinstance(sides, Raised):
        return Finding(f"With {len(rows)} rows it stops with {sides}.")
    if sides is None:
        if len(groups) == 1:
            return None
        text = f"It returns None for {len(rows)} rows that fall into {len(groups)} groups."
        return Finding(text, GIVES_UP)
    if not isinstance(sides, list | tuple) or len(sides) != len(rows):
        return Finding(f"For {len(rows)} rows it returns {str(sides)[:80]}, not a side for each.")
    if set(sides) - {TRAIN, TEST}:
        return Finding(f"Sides are {TRAIN!r} and {TEST!r}, not {set(sides)}.")
    if len(groups) == 1:
        text = f"All {len(rows)} rows hang together, and it splits them all the same."
        return Finding(text, ALL_LINKED)
    return None


def _about_leaks(found: Iterable[tuple[Case, list[tuple[int, int, frozenset[str]]]]]) -> Any:
    """What stands on both sides, and which mistake lets it through."""
    found = list(found)
    first = next(((case, pairs[0]) for case, pairs in found if pairs), None)
    if first is None:
        return None
    (rows, *_), (i, j, how) = first
    what = " and ".join(sorted(how))
    text = (
        f"Row {i} stands in the {TRAIN} and row {j} in the {TEST}, with the same {what}: "
        f"{rows[i].text!r} and {rows[j].text!r}."
        if how != {"likeness"}
        else f"Row {i} and row {j} are near duplicates on two sides: {rows[i].text!r} and "
        f"{rows[j].text!r}."
    )
    in_cliques = any(pairs for case, pairs in found if _is_cliques(case[0]))
    broken = {how for _, pairs in found for _, _, how in pairs}
    return Finding(text, _which_leak(broken) if in_cliques else FURTHER)


def _is_cliques(rows: Sequence[Row]) -> bool:
    """Whether rows of a group are all linked to each other, so that no link needs following."""
    return all(
        one.template == other.template or one.customer == other.customer
        or alike(one.text, other.text)
        for group in linked_groups(rows)
        for one in (rows[i] for i in group)
        for other in (rows[j] for j in group)
    )  # fmt: skip


def _which_leak(broken: set[frozenset[str]]) -> str:
    if any({"template", "customer"} <= how for how in broken):
        return ROWS
    kinds = {kind for how in broken for kind in how}
    if {"template", "customer"} <= kinds:
        return PAIRS
    return CUSTOMER if "template" in kinds else TEMPLATE if "customer" in kinds else NEAR


def _about_sizes(pairs: Iterable[tuple[Case, Any]]) -> Finding | None:
    for (rows, share, _), sides in pairs:
        if sides is None:
            continue
        least, largest = share * len(rows), max(map(len, linked_groups(rows)))
        test = list(sides).count(TEST)
        if least <= test < least + largest:
            continue
        text = (
            f"{test} of {len(rows)} rows are in the test. A share of {share} is {least:g}, and the "
            f"last group that is needed for it has at most {largest}."
        )
        train = len(rows) - test
        if test > least and least <= train < least + largest:
            return Finding(text, SWAPPED)
        return Finding(text, TOO_FEW if test < least else TOO_MANY)
    return None


def _about_seed(answer: Any, pairs: Sequence[tuple[Case, Any]]) -> Finding | None:
    same = []
    for (rows, share, seed), sides in pairs:
        if sides is None:
            continue
        if list(call(answer, (rows, share, seed))) != list(sides):
            return Finding("Two calls with one seed give two splits.", SEED)
        same.append(list(call(answer, (rows, share, seed + 1))) == list(sides))
    return Finding("Every seed gives the same split.", SEED) if all(same) else None


def as_good(answer: Any, cases: Sequence[Case]) -> str | None:
    """Other rows, shares and seeds."""
    some = cases[:60]
    if judge(answer, some) is not None:
        return None
    return f"no leak, the same on {len(some)} further sets of rows: the order of groups is free"
