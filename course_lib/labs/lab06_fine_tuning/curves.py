"""Curves of trainings for lab 06: the losses of the same held-out rows at every checkpoint."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from statistics import fmean, stdev

from course_lib.labs.exercises import Case

Checkpoints = list[tuple[int, list[float]]]
ROWS, NOISE = 20, 0.06  # held-out rows; of one row's loss, between two checkpoints, in nats
HARD = 0.6  # how far the rows lie apart by themselves, in nats
STEP = 20


def noisy(
    rng: random.Random, means: Sequence[float], *, rows: int = ROWS, noise: float = NOISE
) -> Checkpoints:
    """Rows of different difficulty at every checkpoint; a mean of NaN makes some losses NaN."""
    rows_lie = [rng.gauss(0, HARD) for _ in range(rows)]
    made = []
    for number, mean in enumerate(means):
        if math.isnan(mean):
            made.append((STEP * number, [math.nan if i % 3 else 9.0 for i in range(rows)]))
            continue
        at = [rng.gauss(0, noise) for _ in range(rows)]
        off = sum(at) / rows  # the mean is where it is meant to be: only the rows are noisy
        losses = [round(mean + lie + one - off, 4) for lie, one in zip(rows_lie, at, strict=True)]
        made.append((STEP * number, losses))
    return made


def _falling(rng: random.Random, steps: int) -> list[float]:
    start, floor, speed = rng.uniform(2.2, 2.8), rng.uniform(0.7, 1.0), rng.uniform(0.35, 0.5)
    return [floor + (start - floor) * math.exp(-speed * step) for step in range(steps)]


def curves(rng: random.Random) -> list[Case]:
    """One training each: overfitting (early, late, after a bump), still falling, level after a
    fall, nothing learned, thrown away at once, slowly or at the end, and ended in NaN."""
    # An error of a difference is about noise * sqrt(2 / rows): the unit of the small steps below.
    unit = NOISE * math.sqrt(2 / ROWS)
    shapes: list[list[float]] = [
        # clear fall, three that nobody can tell apart, clear rise
        [*_falling(rng, 4), *_level(rng, 3, unit), *_rising(rng, 4)],
        # a bump between two that are as good, as single checkpoints have them
        [*_falling(rng, 3), 0.6 + 0.5 * unit, rng.uniform(0.8, 0.95), 0.6, *_rising(rng, 3)],
        # falling to the end
        _falling(rng, rng.randint(5, 7)),
        # level: the last is as good as the best
        [*_falling(rng, 4), *_level(rng, 5, unit)],
        # nothing happens, and the end is a little above the beginning
        [2.0, *(2.0 + unit * by for by in (0.15, rng.uniform(0.3, 0.7), 0.5, 1.0))],
        # thrown away
        [2.4, rng.uniform(1.4, 1.7), rng.uniform(2.8, 3.2), rng.uniform(4, 5), 6.0],
        # thrown away by the last steps alone
        [2.4, rng.uniform(1.6, 1.8), rng.uniform(1.2, 1.4), rng.uniform(2.9, 3.3)],
        # thrown away at once, and on its way back
        [1.5, rng.uniform(2.9, 3.3), rng.uniform(2.4, 2.6), rng.uniform(1.9, 2.1)],
        # NaN at the end
        [2.4, rng.uniform(1.8, 2.0), rng.uniform(1.4, 1.6), math.nan, math.nan],
    ]
    found = [(noisy(rng, means),) for means in shapes]
    # The last lies above the lowest: by less than two errors, and by more.
    found += [(_ending(rng, errors, unit),) for errors in (1.5, 2.5)]
    rng.shuffle(found)
    return found


def _ending(rng: random.Random, errors: float, unit: float) -> Checkpoints:
    """A curve that ends so many standard errors above its lowest point, to a fifth of them."""
    while True:
        made = noisy(rng, [*_falling(rng, 3), 0.6, 0.6 + errors * unit])
        apart = [a - b for a, b in zip(made[-1][1], made[-2][1], strict=True)]
        if abs(fmean(apart) / (stdev(apart) / math.sqrt(ROWS)) - errors) < 0.2 * errors:
            return made


def _level(rng: random.Random, count: int, unit: float) -> list[float]:
    """Means that differ by less than one error, around 0.6; the middle one is the lowest."""
    made = [0.6 + unit * rng.uniform(0.3, 0.8) for _ in range(count)]
    made[count // 2] = 0.6
    return made


def _rising(rng: random.Random, count: int) -> list[float]:
    return [0.6 + 0.12 * (step + 1) + rng.uniform(0, 0.03) for step in range(count)]
