"""Exercise 2 of lab 04: from codes and scales back to weights."""

from __future__ import annotations

import random
from collections.abc import Sequence

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.inputs import Row, near, numbers
from course_lib.labs.lab04_quantization.rows import quantize_row, rows_to_code


def codes_to_restore(rng: random.Random) -> list[Case]:
    """(codes, scales): several groups, one group, zeros, groups of unlike size."""
    cases = [quantize_row(*case) for case in rows_to_code(rng)]
    return [*cases, ([rng.randint(1, 7)], [rng.uniform(0.1, 0.9)])]


def restore_row(codes: Sequence[int], scales: Sequence[float]) -> Row:
    group = len(codes) // len(scales)
    return [code * scales[place // group] for place, code in enumerate(codes)]


def _by_groups(codes: Sequence[int], scales: Sequence[float]) -> Row:
    group = len(codes) // len(scales)
    left = list(codes)
    restored = []
    for scale in scales:
        run, left = left[:group], left[group:]
        restored.extend(scale * code for code in run)
    return restored


def _restored_with_numpy(codes: Sequence[int], scales: Sequence[float]):
    import numpy as np

    return np.array(codes) * np.repeat(np.array(scales, dtype=np.float32),
                                       len(codes) // len(scales))  # fmt: skip


def _divided(codes: Sequence[int], scales: Sequence[float]) -> Row:
    group = len(codes) // len(scales)
    return [code / (scales[place // group] or 1) for place, code in enumerate(codes)]


def _nested(codes: Sequence[int], scales: Sequence[float]) -> list[Row]:
    group = len(codes) // len(scales)
    flat = restore_row(codes, scales)
    return [flat[start : start + group] for start in range(0, len(flat), group)]


def _way_back(codes: Sequence[int], scales: Sequence[float]) -> str:
    group = len(codes) // len(scales)
    return (
        f"{len(codes)} codes / {len(scales)} scales = groups of {group}; the first: {codes[0]} * "
        f"{scales[0]:.4g} = {codes[0] * scales[0]:.4g}, the last: {codes[-1]} * {scales[-1]:.4g} = "
        f"{codes[-1] * scales[-1]:.4g}"
    )


RESTORE_ROW = Exercise(
    id="lab04.restore_row",
    prompt="Write restore_row(codes, scales): the weights that the codes stand for, as one list. "
    "The groups are equally long, so their length follows from the two lists.",
    draw=codes_to_restore,
    reference=restore_row,
    equivalents=(_by_groups, _restored_with_numpy),
    mistakes=(
        Mistake(
            "the scales take turns",
            "Neighbours share a scale: the weight at `place` has the scale place // group, not "
            "place % len(scales).",
            (
                lambda cs, ss: [c * ss[i % len(ss)] for i, c in enumerate(cs)],
                lambda cs, ss: [c * s for c, s in zip(cs, list(ss) * len(cs), strict=False)],
            ),
        ),
        Mistake(
            "one scale for all",
            "Each group has a scale of its own: scales[place // group].",
            (lambda cs, ss: [c * ss[0] for c in cs],),
        ),
        Mistake(
            "it stops with the last scale",
            "zip(codes, scales) ends with the shorter list. There are more codes than scales: "
            "group = len(codes) // len(scales).",
            (lambda cs, ss: [c * s for c, s in zip(cs, ss, strict=False)],),
        ),
        Mistake(
            "divided by the scale",
            "A code counts steps and the scale is the size of a step: multiply.",
            (_divided,),
        ),
        Mistake(
            "an offset is taken off that is not there",
            "These codes have a sign already; only packed ones are moved up by 8.",
            (
                lambda cs, ss: restore_row([c - 8 for c in cs], ss),
                lambda cs, ss: _by_groups([c - 8 for c in cs], ss),
            ),
        ),
        Mistake(
            "the number of groups is taken for their length",
            "len(scales) is how many groups there are; each is len(codes) // len(scales) long.",
            (lambda cs, ss: [c * ss[i // len(ss)] for i, c in enumerate(cs)],),
        ),
        Mistake(
            "a list of lists",
            "Return one flat list, as long as the row was.",
            (_nested,),
        ),
        Mistake(
            "rounded to whole numbers",
            "Restored weights are fractions: code * scale as it is.",
            (
                lambda cs, ss: [round(x) for x in restore_row(cs, ss)],
                lambda cs, ss: [int(round(x)) for x in _by_groups(cs, ss)],
            ),
        ),
    ),
    hints=(
        "How many codes does one scale serve?",
        "group = len(codes) // len(scales). The weight at `place` is in group place // group.",
        "[code * scales[place // group] for place, code in enumerate(codes)]",
    ),
    expects="a list of numbers, one per code",
    arithmetic=_way_back,
    compare=near,
    show=lambda cs, ss: f"codes={list(cs)}, scales={numbers(ss)}",
)
