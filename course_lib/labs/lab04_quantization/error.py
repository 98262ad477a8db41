"""Exercise 5 of lab 04: what a format leaves of a matrix, in one number."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from math import fsum, sqrt

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.inputs import Row, matrix, near, rows
from course_lib.labs.lab04_quantization.restoring import restore_row
from course_lib.labs.lab04_quantization.rows import quantize_row


def matrices(rng: random.Random) -> list[Case]:
    """(rows, bits, group): rows of unlike size, a row of zeros, one group, zeros only."""

    def uneven(bits: int, group: int, shape: tuple[int, int]) -> list[Row]:
        made = rows(rng, bits, group, shape)
        return [[weight * 3**i for weight in row] for i, row in enumerate(made)]

    with_zeros = uneven(4, 4, (3, 3))
    with_zeros[1] = [0.0] * 12
    return [
        (uneven(4, 4, (2, 2)), 4, 4),
        (uneven(4, 12, (3, 1)), 4, 12),
        (with_zeros, 4, 4),
        (uneven(3, 8, (2, 3)), 3, 8),
        (uneven(5, 4, (4, 2)), 5, 4),
        ([[0.0] * 8, [0.0] * 8], 4, 4),
    ]


def relative_error(rows: Sequence[Row], bits: int, group: int) -> float:
    error = size = 0.0
    for row in rows:
        restored = restore_row(*quantize_row(row, bits, group))
        error += sum((w - r) ** 2 for w, r in zip(row, restored, strict=True))
        size += sum(w**2 for w in row)
    return sqrt(error / size) if size else 0.0


def restored_rows(rows: Sequence[Row], bits: int, group: int) -> list[Row]:
    return [restore_row(*quantize_row(row, bits, group)) for row in rows]


def _norm(values: Sequence[float]) -> float:
    return sqrt(fsum(value * value for value in values))


def _by_norms(rows: Sequence[Row], bits: int, group: int) -> float:
    """|W - W'| / |W| on one long row: groups never cross the end of a row, so nothing changes."""
    flat = [weight for row in rows for weight in row]
    codes, scales = quantize_row(flat, bits, group)
    if not any(flat):
        return 0.0
    return _norm([w - r for w, r in zip(flat, restore_row(codes, scales), strict=True)]) / _norm(
        flat
    )


def _with_numpy(rows: Sequence[Row], bits: int, group: int) -> float:
    import numpy as np

    exact = np.array(rows, dtype=float)
    top = 2 ** (bits - 1) - 1
    groups = exact.reshape(-1, group)
    scales = np.abs(groups).max(axis=1, keepdims=True) / top
    back = np.rint(groups / np.where(scales, scales, 1)) * scales
    size = np.linalg.norm(exact)
    return float(np.linalg.norm(groups - back) / size) if size else 0.0


def _measured(
    rows: Sequence[Row],
    bits: int,
    group: int,
    measure: Callable[[list[float], list[float], list[float]], float],
) -> float:
    """Something else of (errors, weights, restored weights), all rows in one list."""
    weights = [w for row in rows for w in row]
    restored = [w for row in restored_rows(rows, bits, group) for w in row]
    if not any(weights):
        return 0.0
    return measure([w - r for w, r in zip(weights, restored, strict=True)], weights, restored)


def _mean_of_rows(rows: Sequence[Row], bits: int, group: int) -> float:
    return sum(relative_error([row], bits, group) for row in rows) / len(rows)


def _mean_of_ratios(errors: list[float], weights: list[float], restored: list[float]) -> float:
    ratios = [abs(e / w) for e, w in zip(errors, weights, strict=True) if w]
    return sum(ratios) / len(ratios)


def _one_scale_per_row(rows: Sequence[Row], bits: int, group: int) -> float:
    return relative_error(rows, bits, len(rows[0]))


def _zeros_not_asked(rows: Sequence[Row], bits: int, group: int) -> float:
    errors = [
        (w - r) ** 2
        for row, back in zip(rows, restored_rows(rows, bits, group), strict=True)
        for w, r in zip(row, back, strict=True)
    ]
    return sqrt(sum(errors) / sum(w * w for row in rows for w in row))


def _way(rows: Sequence[Row], bits: int, group: int) -> str:
    weights = [w for row in rows for w in row]
    restored = [w for row in restored_rows(rows, bits, group) for w in row]
    error = sum((w - r) ** 2 for w, r in zip(weights, restored, strict=True))
    size = sum(w * w for w in weights)
    return (
        f"sum of (w - w')**2 over {len(weights)} weights: {error:.6g}; sum of w**2: {size:.6g}; "
        f"the root of their ratio: {relative_error(rows, bits, group):.6g}"
    )


RELATIVE_ERROR = Exercise(
    id="lab04.relative_error",
    prompt="Write relative_error(rows, bits, group): quantize each row, restore it, and return the "
    "root of (the sum of all squared errors / the sum of all squared weights), over the whole "
    "matrix. A matrix of zeros has the error 0.",
    draw=matrices,
    reference=relative_error,
    equivalents=(_by_norms, _with_numpy),
    mistakes=(
        Mistake(
            "the mean of the rows' errors",
            "A row of tiny weights would count as much as a large one. Add the squares of the "
            "whole matrix first, then divide once.",
            (_mean_of_rows,),
        ),
        Mistake(
            "the root is missing",
            "Squared errors over squared weights is a share of energy: take the root, so that it "
            "is a share of the weights.",
            (
                lambda rs, b, g: relative_error(rs, b, g) ** 2,
                lambda rs, b, g: _by_norms(rs, b, g) ** 2,
            ),
        ),
        Mistake(
            "absolute values in place of squares",
            "Sum the squares: one large error does more harm than many small ones of the same sum.",
            (
                lambda rs, b, g: _measured(
                    rs, b, g, lambda e, w, r: sum(map(abs, e)) / sum(map(abs, w))
                ),
            ),
        ),
        Mistake(
            "the errors cancel",
            "Errors up and down add to about nothing: square each of them before you sum.",
            (
                lambda rs, b, g: _measured(rs, b, g, lambda e, w, r: abs(sum(e)) / abs(sum(w))),
                lambda rs, b, g: _measured(
                    rs, b, g, lambda e, w, r: abs(sum(r) - sum(w)) / abs(sum(w))
                ),
            ),
        ),
        Mistake(
            "not divided by the weights",
            "That is the size of the error alone. Divide by the size of the weights: the same "
            "error is much for small weights and little for large ones.",
            (lambda rs, b, g: _measured(rs, b, g, lambda e, w, r: _norm(e)),),
        ),
        Mistake(
            "divided by the number of weights",
            "That is the mean error of a weight in its own unit. Divide by the squares of the "
            "weights, not by how many there are.",
            (lambda rs, b, g: _measured(rs, b, g, lambda e, w, r: _norm(e) / sqrt(len(w))),),
        ),
        Mistake(
            "divided by the restored weights",
            "What was there before is the measure: divide by the squares of the weights "
            "themselves.",
            (lambda rs, b, g: _measured(rs, b, g, lambda e, w, r: _norm(e) / _norm(r)),),
        ),
        Mistake(
            "the largest error alone",
            "The worst weight says little about a matrix: sum over all of them.",
            (
                lambda rs, b, g: _measured(
                    rs, b, g, lambda e, w, r: max(map(abs, e)) / max(map(abs, w))
                ),
            ),
        ),
        Mistake(
            "the mean of each weight's own ratio",
            "A weight next to 0 has a huge ratio and no weight. Sum the squares on both sides, "
            "then divide once.",
            (lambda rs, b, g: _measured(rs, b, g, _mean_of_ratios),),
        ),
        Mistake(
            "one scale for a whole row",
            "Give `group` on to quantize_row.",
            (_one_scale_per_row,),
        ),
        Mistake(
            "zeros stop it",
            "A matrix of zeros is restored exactly: its error is 0. Ask before you divide.",
            (_zeros_not_asked,),
        ),
        Mistake(
            "in percent",
            "Return the share itself; the printing multiplies by 100.",
            (
                lambda rs, b, g: 100 * relative_error(rs, b, g),
                lambda rs, b, g: _by_norms(rs, b, g) * 100,
            ),
        ),
    ),
    hints=(
        "Two sums over the whole matrix, and one division at the end.",
        "error: the sum of (w - restored)**2. size: the sum of w**2. The answer is the root of "
        "error / size, and 0 where size is 0.",
        "restored = restore_row(*quantize_row(row, bits, group)); for w, r in zip(row, restored): "
        "error += (w - r) ** 2; size += w ** 2. At the end: math.sqrt(error / size) if size else 0",
    ),
    expects="a number, 0 or more: 0.1 means a tenth of the weights",
    arithmetic=_way,
    compare=near,
    show=lambda rs, b, g: f"{matrix(rs)}, bits={b}, group={g}",
)
