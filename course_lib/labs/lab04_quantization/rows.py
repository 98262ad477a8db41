"""Exercise 1 of lab 04: a row of weights into codes and the scales of its groups."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.inputs import (
    Row,
    below_zero,
    joined,
    near,
    numbers,
    run,
)

Coded = tuple[list[int], list[float]]


def rows_to_code(rng: random.Random) -> list[Case]:
    """(row, bits, group): zeros, one group, negative extremes, groups of very different size."""

    def row(bits: int, group: int, kinds: str) -> Row:
        made = {
            "+": lambda: run(rng, bits, group),
            "-": lambda: run(rng, bits, group, negative=True),
            "n": lambda: below_zero(rng, bits, group),
            "0": lambda: [0.0] * group,
        }
        return joined(made[kind]() for kind in kinds)

    outlier = row(4, 8, "+-+")
    outlier[8:16] = [20 * weight for weight in outlier[8:16]]
    return [
        (row(4, 4, "+-"), 4, 4),
        (row(4, 12, "-"), 4, 12),
        (outlier, 4, 8),
        (row(8, 6, "+0n"), 8, 6),
        (row(3, 6, "-n+"), 3, 6),
        (row(2, 4, "+n-"), 2, 4),
        (row(4, 8, "00"), 4, 8),
    ]


def quantize_row(row: Sequence[float], bits: int, group: int) -> Coded:
    top = 2 ** (bits - 1) - 1
    codes, scales = [], []
    for start in range(0, len(row), group):
        weights = row[start : start + group]
        scale = max(abs(weight) for weight in weights) / top
        scales.append(scale)
        codes += [round(weight / scale) if scale else 0 for weight in weights]
    return codes, scales


def _by_weight(row: Sequence[float], bits: int, group: int) -> Coded:
    """Scales first; then each weight looks up its own. Rounded with floor(x + 1/2)."""
    top = (1 << bits - 1) - 1
    largest = [max(map(abs, row[i : i + group])) for i in range(0, len(row), group)]
    codes = []
    for place, weight in enumerate(row):
        peak = largest[place // group]
        codes.append(0 if peak == 0 else math.floor(weight * top / peak + 0.5))
    return codes, [peak / top for peak in largest]


def _with_numpy(row: Sequence[float], bits: int, group: int) -> tuple:
    """In single precision, as weights are kept; arrays in place of lists."""
    import numpy as np

    groups = np.asarray(row, dtype=np.float32).reshape(-1, group)
    top = 2 ** (bits - 1) - 1
    scales = np.abs(groups).max(axis=1, keepdims=True) / top
    codes = np.round(groups / np.where(scales > 0, scales, 1)).clip(-top, top)
    return codes.astype(np.int8).ravel(), scales.ravel()


def _coded(
    row: Sequence[float],
    bits: int,
    group: int,
    *,
    peak: Callable[[Row], float] = lambda weights: max(map(abs, weights)),
    top: Callable[[int], float] = lambda bits: 2 ** (bits - 1) - 1,
    code: Callable[[float], int] = round,
    empty: float = 0.0,
) -> Coded:
    """Codes and scales with one decision changed: the wrong answers below."""
    codes, scales = [], []
    for start in range(0, len(row), group):
        weights = list(row[start : start + group])
        scale = peak(weights) / top(bits)
        scales.append(scale if any(weights) else empty)
        codes += [code(weight / scale) if any(weights) else 0 for weight in weights]
    return codes, scales


def _cut_off(row: Sequence[float], bits: int, group: int) -> Coded:
    """The largest weight decides, and what lies beyond the last code is clamped to it."""
    top = 2 ** (bits - 1) - 1
    codes, scales = _coded(row, bits, group, peak=max)
    return [max(-top, min(top, code)) for code in codes], scales


def _one_scale(row: Sequence[float], bits: int, group: int) -> Coded:
    codes, scales = quantize_row(row, bits, len(row))
    return codes, scales * (len(row) // group)


def _one_scale_alone(row: Sequence[float], bits: int, group: int) -> Coded:
    return quantize_row(row, bits, len(row))


def _zeros_not_asked(row: Sequence[float], bits: int, group: int) -> Coded:
    top = 2 ** (bits - 1) - 1
    codes, scales = [], []
    for start in range(0, len(row), group):
        weights = row[start : start + group]
        scales.append(max(map(abs, weights)) / top)
        codes += [round(weight / scales[-1]) for weight in weights]
    return codes, scales


def _interleaved(row: Sequence[float], bits: int, group: int) -> Coded:
    """Every n-th weight belongs to the same group."""
    count = len(row) // group
    codes, scales = [0] * len(row), []
    for start in range(count):
        codes[start::count], scale = quantize_row(row[start::count], bits, group)
        scales += scale
    return codes, scales


def _offset(row: Sequence[float], bits: int, group: int) -> Coded:
    codes, scales = quantize_row(row, bits, group)
    return [code + 2 ** (bits - 1) for code in codes], scales


def _upside_down(row: Sequence[float], bits: int, group: int) -> Coded:
    codes, scales = quantize_row(row, bits, group)
    return codes, [1 / scale if scale else 0.0 for scale in scales]


def _way_to_codes(row: Sequence[float], bits: int, group: int) -> str:
    codes, scales = quantize_row(row, bits, group)
    top = 2 ** (bits - 1) - 1
    said = []
    for i, scale in enumerate(scales[:3]):
        peak = max(map(abs, row[i * group : (i + 1) * group]))
        said.append(
            f"group {i}: largest |w| {peak:.4g} / {top} = {scale:.4g}, codes "
            f"{codes[i * group : (i + 1) * group]}"
        )
    return "; ".join(said) + ("; ..." if len(scales) > 3 else "")


QUANTIZE_ROW = Exercise(
    id="lab04.quantize_row",
    prompt="Write quantize_row(row, bits, group): two lists, the codes of all weights of the row "
    "and the scales of its groups. Each run of `group` weights shares a scale: its largest "
    "absolute value over 2**(bits - 1) - 1. A code is the whole number nearest to weight / scale. "
    "A group of zeros has the scale 0 and the codes 0. The group always divides the row.",
    draw=rows_to_code,
    reference=quantize_row,
    equivalents=(_by_weight, _with_numpy),
    mistakes=(
        Mistake(
            "the largest weight in place of the largest absolute value",
            "A group's extreme can be negative: take max(abs(weight)), or the codes run out of "
            "the grid (or the scale turns negative).",
            (
                lambda r, b, g: _coded(r, b, g, peak=max),
                lambda r, b, g: _coded(r, b, g, peak=lambda ws: sorted(ws)[-1]),
            ),
        ),
        Mistake(
            "a negative extreme is cut off",
            "The scale comes from the largest weight, so the codes of larger negative ones had to "
            "be clamped. Take the largest absolute value: then nothing lies beyond the last code.",
            (_cut_off,),
        ),
        Mistake(
            "the range in place of the largest absolute value",
            "(max - min) / (2**bits - 1) belongs to the grid with a zero point. Here the grid lies "
            "evenly around 0.",
            (
                lambda r, b, g: _coded(
                    r, b, g, peak=lambda w: max(w) - min(w), top=lambda bits: 2**bits - 1
                ),
            ),
        ),
        Mistake(
            "one step too many on the grid",
            "In 4 bits the codes run from -7 to 7: the scale is the largest absolute value over 7 "
            "(2**(bits - 1) - 1), not over 8. A code of +8 does not fit into 4 bits with a sign.",
            (lambda r, b, g: _coded(r, b, g, top=lambda bits: 2 ** (bits - 1)),),
        ),
        Mistake(
            "the sign has no bit",
            "2**bits - 1 would be the largest code if there were no negative ones. One bit goes "
            "to the sign: 2**(bits - 1) - 1.",
            (lambda r, b, g: _coded(r, b, g, top=lambda bits: 2**bits - 1),),
        ),
        Mistake(
            "cut off in place of rounded",
            "int() drops the fraction and doubles the largest error. Take the nearest code: "
            "round().",
            (
                lambda r, b, g: _coded(r, b, g, code=int),
                lambda r, b, g: _coded(r, b, g, code=math.trunc),
            ),
        ),
        Mistake(
            "rounded down in place of to the nearest",
            "// and floor() go down, so every restored weight would be too small. Take the nearest "
            "code: round().",
            (
                lambda r, b, g: _coded(r, b, g, code=math.floor),
                lambda r, b, g: _coded(r, b, g, code=lambda x: int(x // 1)),
            ),
        ),
        Mistake(
            "one scale for the whole row",
            "Each run of `group` weights has a scale of its own: that is what keeps one large "
            "weight from spoiling the others.",
            (_one_scale,),
        ),
        Mistake(
            "a single scale is returned",
            "There are len(row) / group scales, one for each group, in the order of the row.",
            (_one_scale_alone,),
        ),
        Mistake(
            "a group of zeros stops it",
            "A group of zeros has the scale 0: ask before you divide by it.",
            (_zeros_not_asked,),
        ),
        Mistake(
            "a group of zeros gets the scale 1",
            "It is restored to zeros all the same, but half a scale is the bound of an error, and "
            "zeros are kept exactly. Divide by something else, and return the scale 0.",
            (lambda r, b, g: _coded(r, b, g, empty=1.0),),
        ),
        Mistake(
            "every n-th weight makes a group",
            "A group is a run of neighbours: row[start : start + group].",
            (_interleaved,),
        ),
        Mistake(
            "the codes are moved up already",
            "Here codes have a sign, with 0 for a weight of 0. They are moved up when they are "
            "packed.",
            (_offset,),
        ),
        Mistake(
            "the scale is upside down",
            "The scale is what one step of the code is worth: largest absolute value / largest "
            "code.",
            (_upside_down,),
        ),
        Mistake(
            "codes and scales have changed places",
            "Return the codes first, then the scales.",
            (lambda r, b, g: quantize_row(r, b, g)[::-1],),
        ),
    ),
    hints=(
        "Go through the row in steps of `group`. What is the largest weight of a run worth, if it "
        "gets the largest code?",
        "scale = max(abs(w) for w in run) / (2**(bits - 1) - 1); code = round(w / scale), and 0 "
        "where the scale is 0.",
        "for start in range(0, len(row), group): run = row[start : start + group]; then the scale; "
        "scales.append(scale); codes += [round(w / scale) if scale else 0 for w in run]",
    ),
    expects="two lists: whole numbers, one per weight, and numbers, one per group",
    arithmetic=_way_to_codes,
    compare=near,
    show=lambda r, b, g: f"{numbers(r)}, bits={b}, group={g}",
)
