"""Exercise 5 of lab 09: a threshold for the index that keeps a promised rate of false alarms."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab09_monitoring.index import psi
from course_lib.labs.lab09_monitoring.promise import FRESH, SEED_IGNORED, Promise

DRAWS = 300


def sizes(rng: random.Random) -> list[Case]:
    """(n_reference, n_current, bins, alpha, draws, seed): a large reference, a large current."""
    cases = []
    for (low, high), (least, most), bins, alpha in (
        ((100, 140), (22, 30), (4, 5), 0.05),
        ((28, 36), (80, 110), (5, 6), 0.1),
        ((110, 150), (34, 44), (16, 20), 0.2),
    ):
        n, m = rng.randint(low, high), rng.randint(least, most)
        cases.append((n, m, rng.choice(bins), alpha, DRAWS, rng.randint(0, 10**6)))
    rng.shuffle(cases)
    return cases


@cache
def nothing_changed(n_reference: int, n_current: int, bins: int) -> np.ndarray:
    """FRESH indices of two samples from one source: uniform numbers stand for any without ties."""
    random_numbers = np.random.default_rng([n_reference, n_current, bins])
    reference = random_numbers.random((FRESH, n_reference))
    current = random_numbers.random((FRESH, n_current))
    edges = np.quantile(reference, np.arange(1, bins) / bins, axis=1).T
    shares = []
    for values in (reference, current):
        below = np.stack([(values <= edge[:, None]).sum(axis=1) for edge in edges.T], axis=1)
        full = np.full((FRESH, 1), values.shape[1])
        counts = np.diff(np.hstack([np.zeros_like(full), below, full]), axis=1) + 0.5
        shares.append(counts / counts.sum(axis=1, keepdims=True))
    p, q = shares
    return ((q - p) * np.log(q / p)).sum(axis=1)


# ---- answers -----------------------------------------------------------------------------------


def psi_threshold(
    n_reference: int, n_current: int, bins: int, alpha: float, draws: int, seed: int
) -> float:
    chance = np.random.default_rng(seed)
    found = [psi(chance.random(n_reference), chance.random(n_current), bins) for _ in range(draws)]
    return float(np.quantile(found, 1 - alpha))


def _by_counting(
    n_reference: int, n_current: int, bins: int, alpha: float, draws: int, seed: int
) -> float:
    """From a bell curve, since the source does not matter; by place in the sorted row."""
    chance = random.Random(seed)
    found = sorted(
        psi(
            [chance.gauss(0, 1) for _ in range(n_reference)],
            [chance.gauss(0, 1) for _ in range(n_current)],
            bins,
        )
        for _ in range(draws)
    )
    return found[int((1 - alpha) * draws)]


def _by_the_library(
    n_reference: int, n_current: int, bins: int, alpha: float, draws: int, seed: int
) -> float:
    from course_lib.monitoring import drift

    return drift.psi_threshold(n_reference, n_current, bins, alpha=alpha, draws=draws, seed=seed)


def _answer(
    *,
    of: Callable[[Sequence[float], float], float] = lambda found, alpha: np.quantile(
        found, 1 - alpha
    ),
    sizes_of: Callable[[int, int], tuple[int, int]] = lambda n, m: (n, m),
    bins_of: Callable[[int], int] = lambda bins: bins,
    seed_of: Callable[[int], Any] = lambda seed: seed,
) -> Callable[..., float]:
    """The right simulation with one decision changed."""

    def answer(
        n_reference: int, n_current: int, bins: int, alpha: float, draws: int, seed: int
    ) -> float:
        chance = np.random.default_rng(seed_of(seed))
        n, m = sizes_of(n_reference, n_current)
        found = [psi(chance.random(n), chance.random(m), bins_of(bins)) for _ in range(draws)]
        return float(of(found, alpha))

    return answer


def _at(of: Callable[[np.ndarray, float], float]) -> Callable[..., float]:
    """What a mistake makes of the values that chance gives."""
    return lambda n, m, bins, alpha, draws, seed: float(of(nothing_changed(n, m, bins), alpha))


FAMOUS, WRONG_END, MIDDLE = (
    "a famous number in place of a simulation",
    "the wrong end of the row",
    "the usual index is taken for the limit",
)
LARGEST, PERCENT = "the largest of all draws is taken", "a share is taken for a percentage"
AS_REFERENCE, AS_CURRENT = (
    "both samples are as large as the reference",
    "both samples are as large as the current one",
)
TEN_BINS = "the number of bins is not passed on"

PROMISE = Promise(
    null=lambda n, m, bins, alpha, draws, seed: nothing_changed(n, m, bins),
    alpha=3,
    draws=4,
    what="pairs of samples from one source",
    mistakes={
        FAMOUS: (lambda *_: 0.25, lambda *_: 0.1, lambda *_: 0.2),
        WRONG_END: (_at(lambda null, alpha: np.quantile(null, alpha)),),
        MIDDLE: (
            _at(lambda null, alpha: null.mean()),
            _at(lambda null, alpha: np.median(null)),
        ),
        LARGEST: (_at(lambda null, alpha: np.quantile(null, 1 - 1 / DRAWS)),),
        PERCENT: (_at(lambda null, alpha: np.quantile(null, (1 - alpha) / 100)),),
        AS_REFERENCE: (
            lambda n, m, bins, alpha, *_: np.quantile(nothing_changed(n, n, bins), 1 - alpha),
        ),
        AS_CURRENT: (
            lambda n, m, bins, alpha, *_: np.quantile(nothing_changed(m, m, bins), 1 - alpha),
        ),
        TEN_BINS: (
            lambda n, m, bins, alpha, *_: np.quantile(nothing_changed(n, m, 10), 1 - alpha),
        ),
    },
    loose=(LARGEST, PERCENT, WRONG_END),
)

PSI_THRESHOLD = Exercise(
    id="lab09.psi_threshold",
    prompt="Write psi_threshold(n_reference, n_current, bins, alpha, draws, seed): the index that "
    "two samples of these sizes exceed in a share alpha of cases when nothing has changed. Draw "
    "`draws` pairs of samples from one source (any without ties: random numbers), take psi of "
    "each pair, and return the quantile 1 - alpha of what you found. The same seed gives the same "
    "figure.",
    draw=sizes,
    reference=psi_threshold,
    equivalents=(_by_counting, _by_the_library),
    mistakes=(
        Mistake(
            FAMOUS,
            "0.1 and 0.25 do not know how many requests they look at. Simulate with these sizes "
            "and these bins.",
            (lambda *_: 0.25, lambda *_: 0.1),
        ),
        Mistake(
            WRONG_END,
            "The quantile alpha is what nearly every pair exceeds. A share alpha exceeds the "
            "quantile 1 - alpha.",
            (_answer(of=lambda found, alpha: np.quantile(found, alpha)),),
        ),
        Mistake(
            MIDDLE,
            "About half of all pairs lie above the mean or the median. Take the quantile "
            "1 - alpha.",
            (
                _answer(of=lambda found, alpha: np.mean(found)),
                _answer(of=lambda found, alpha: np.median(found)),
            ),
        ),
        Mistake(
            LARGEST,
            "The largest grows with the number of draws and rings nearly never. Take the quantile "
            "1 - alpha.",
            (_answer(of=lambda found, alpha: np.max(found)),),
        ),
        Mistake(
            PERCENT,
            "numpy.percentile wants 95 and numpy.quantile 0.95: numpy.quantile(found, 1 - alpha).",
            (_answer(of=lambda found, alpha: np.percentile(found, 1 - alpha)),),
        ),
        Mistake(
            AS_REFERENCE,
            "The small sample makes most of the noise. Draw n_current values for the second "
            "sample.",
            (_answer(sizes_of=lambda n, m: (n, n)),),
        ),
        Mistake(
            AS_CURRENT,
            "Draw n_reference values for the first sample: how well its bins are known matters.",
            (_answer(sizes_of=lambda n, m: (m, m)),),
        ),
        Mistake(
            TEN_BINS,
            "The more bins, the larger the index by chance alone: call psi with `bins`.",
            (_answer(bins_of=lambda bins: 10),),
        ),
        Mistake(
            SEED_IGNORED,
            "A threshold that changes with every run cannot be looked up afterwards. Make the "
            "generator from the seed: numpy.random.default_rng(seed), once, before the loop.",
            (_answer(seed_of=lambda seed: None),),
        ),
    ),
    hints=(
        "What does the index look like when nothing has changed? Make that happen, many times.",
        "Two rows of random numbers, of the two sizes, from the same generator; psi of both; again "
        "and again. Then a quantile of what you found.",
        "rng = numpy.random.default_rng(seed); found = [psi(rng.random(n_reference), "
        "rng.random(n_current), bins) for _ in range(draws)]; float(numpy.quantile(found, "
        "1 - alpha))",
    ),
    expects="a number that a share alpha of pairs without a change exceeds",
    judge=PROMISE.judge,
    as_good=PROMISE.as_good,
)
