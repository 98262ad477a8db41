"""Weights drawn for lab 04, such that rounding has one answer only, and comparing that knows it.

A weight that lies in the middle between two codes may go either way: Python, NumPy and `floor(x +
0.5)` differ there. So weights are drawn around whole steps, at most 0.4 of a step away from one,
and every careful way to round gives the same code, in single precision too.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Sequence
from numbers import Integral, Real
from typing import Any

from course_lib.labs.grading import agree, plain

Row = list[float]
FAR = 0.4  # steps that a weight may lie away from its code
SINGLE = 1e-5  # how near two numbers are that one of us computed in single precision


def run(rng: random.Random, bits: int, length: int, *, negative: bool = False) -> Row:
    """Weights that share a scale. The largest of them by far is negative if `negative`."""
    top = 2 ** (bits - 1) - 1
    step = rng.uniform(0.05, 2.0) / top
    # A negative extreme stands alone: no positive weight comes near it.
    high = (top - 1) // 2 if negative else top - 1
    steps = [rng.randint(1 - top, high) + rng.uniform(-FAR, FAR) for _ in range(length)]
    steps[rng.randrange(length)] = -top if negative else rng.choice((top, -top))
    return [step * one for one in steps]


def below_zero(rng: random.Random, bits: int, length: int) -> Row:
    """Weights that share a scale and are all negative."""
    return [-abs(weight) for weight in run(rng, bits, length, negative=True)]


def joined(runs: Iterable[Row]) -> Row:
    return [weight for one in runs for weight in one]


def rows(rng: random.Random, bits: int, group: int, shape: tuple[int, int]) -> list[Row]:
    """A matrix of `shape` [rows, groups of a row]; every third group has a negative extreme."""
    return [
        joined(run(rng, bits, group, negative=(i + j) % 3 == 1) for j in range(shape[1]))
        for i in range(shape[0])
    ]


# ---- comparing ---------------------------------------------------------------------------------
def near(got: Any, wanted: Any) -> bool:
    """As `labs.grading.agree`, but fractions may come from single precision. Codes are exact."""
    got, wanted = plain(got), plain(wanted)
    if isinstance(wanted, Sequence) and not isinstance(wanted, str | bytes):
        return (
            isinstance(got, Sequence)
            and not isinstance(got, str | bytes)
            and len(got) == len(wanted)
            and all(near(mine, theirs) for mine, theirs in zip(got, wanted, strict=True))
        )
    if isinstance(wanted, bool | Integral) or not isinstance(wanted, Real):
        return agree(got, wanted)
    if isinstance(got, bool) or not isinstance(got, Real):
        return False
    return math.isclose(got, wanted, rel_tol=SINGLE, abs_tol=1e-12)


def as_numbers(value: Any) -> list[int] | None:
    """Bytes, or a sequence of whole numbers, as a list; None for anything else."""
    value = plain(value)
    if isinstance(value, bytes | bytearray):
        return list(value)
    if not isinstance(value, Sequence) or isinstance(value, str):
        return None
    whole = all(isinstance(one, Integral) and not isinstance(one, bool) for one in value)
    return [int(one) for one in value] if whole else None


def same_bytes(got: Any, wanted: Any) -> bool:
    """bytes, bytearray, a list of whole numbers and an array of them may all say the same."""
    mine = as_numbers(got)
    return mine is not None and mine == as_numbers(wanted)


# ---- words -------------------------------------------------------------------------------------
def numbers(values: Iterable[float], most: int = 24) -> str:
    """A list of numbers for people: four digits each."""
    shown = list(values)
    text = ", ".join(f"{value:.4g}" for value in shown[:most])
    return f"[{text}{', ...' if len(shown) > most else ''}]"


def matrix(values: Sequence[Row]) -> str:
    return f"{len(values)} rows of {len(values[0])} weights, the first {numbers(values[0])}"
