"""Exercise 7 of lab 09: the calibration error that perfect confidences have by chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab09_monitoring.calibration import confidence, ece
from course_lib.labs.lab09_monitoring.promise import FRESH, SEED_IGNORED, Promise

DRAWS = 300


def confidences_of(rng: random.Random) -> list[Case]:
    """(confidences, bins, alpha, draws, seed): of all sizes, and of a model that is mostly sure."""
    cases = []
    for (low, high), least, few_or_many, alpha in (
        ((30, 40), 0.02, (4, 5), 0.05),
        ((45, 60), 0.75, (16, 20), 0.1),
        ((35, 50), 0.02, (5, 6), 0.2),
    ):
        bins = rng.choice(few_or_many)
        p = [confidence(rng, bins, least) for _ in range(rng.randint(low, high))]
        cases.append((p, bins, alpha, DRAWS, rng.randint(0, 10**6)))
    rng.shuffle(cases)
    return cases


def exactly_right(
    confidences: Sequence[float], bins: int, says: Callable[[np.ndarray], Any] = lambda p: p
) -> np.ndarray:
    """FRESH calibration errors where outcomes have the chances that `says` makes of them."""
    return _errors(tuple(confidences), bins, tuple(np.broadcast_to(
        says(np.array(confidences)), len(confidences)).tolist()))  # fmt: skip


@cache
def _errors(confidences: tuple[float, ...], bins: int, chances: tuple[float, ...]) -> np.ndarray:
    p = np.array(confidences)
    drawn = np.random.default_rng([len(p), bins]).random((FRESH, len(p))) < np.array(chances)
    places = np.minimum((p * bins).astype(int), bins - 1)
    members = (places[:, None] == np.arange(bins)).astype(float)
    return np.abs((p - drawn) @ members).sum(axis=1) / len(p)


# ---- answers -----------------------------------------------------------------------------------


def ece_by_chance(
    confidences: Sequence[float], bins: int, alpha: float, draws: int, seed: int
) -> float:
    chance = random.Random(seed)
    found = []
    for _ in range(draws):
        right = [chance.random() < confidence for confidence in confidences]
        found.append(ece(confidences, right, bins))
    return float(np.quantile(found, 1 - alpha))


def _by_arrays(
    confidences: Sequence[float], bins: int, alpha: float, draws: int, seed: int
) -> float:
    p = np.array(confidences)
    right = np.random.default_rng(seed).random((draws, len(p))) <= p
    found = sorted(ece(confidences, row.tolist(), bins) for row in right)
    return float(found[int((1 - alpha) * draws)])


def _by_binomials(
    confidences: Sequence[float], bins: int, alpha: float, draws: int, seed: int
) -> float:
    chance = np.random.default_rng([seed, 1])
    rows = chance.binomial(1, list(confidences), size=(draws, len(confidences))).astype(bool)
    errors = [ece(confidences, row, bins) for row in rows]
    return float(np.percentile(errors, 100 * (1 - alpha)))


def _answer(
    *,
    of: Callable[[Sequence[float], float], float] = lambda found, alpha: np.quantile(
        found, 1 - alpha
    ),
    chance_of: Callable[[float, Sequence[float]], float] = lambda p, confidences: p,
    bins_of: Callable[[int], int] = lambda bins: bins,
    seed_of: Callable[[int], Any] = lambda seed: seed,
) -> Callable[..., float]:
    """The right simulation with one decision changed."""

    def answer(
        confidences: Sequence[float], bins: int, alpha: float, draws: int, seed: int
    ) -> float:
        chance = random.Random(seed_of(seed))
        chances = [chance_of(p, confidences) for p in confidences]
        found = [
            ece(confidences, [chance.random() < p for p in chances], bins_of(bins))
            for _ in range(draws)
        ]
        return float(of(found, alpha))

    return answer


def _at(of: Callable[[np.ndarray, float], float]) -> Callable[..., float]:
    """What a mistake makes of the errors that chance gives."""
    return lambda p, bins, alpha, draws, seed: float(of(exactly_right(p, bins), alpha))


def _from(says: Callable[[np.ndarray], Any]) -> Callable[..., float]:
    return lambda p, bins, alpha, *_: float(np.quantile(exactly_right(p, bins, says), 1 - alpha))


ZERO, WRONG_END, MIDDLE = (
    "perfect confidences are thought to have an error of 0",
    "the wrong end of the row",
    "the usual error is taken for the limit",
)
LARGEST, PERCENT = "the largest of all draws is taken", "a share is taken for a percentage"
OVERALL, COIN, CERTAIN = (
    "all cases get the same chance",
    "outcomes are drawn from a coin",
    "a confidence is taken for a verdict",
)
TEN_BINS = "the number of bins is not passed on"

PROMISE = Promise(
    null=lambda p, bins, alpha, draws, seed: exactly_right(p, bins),
    alpha=2,
    draws=3,
    what="draws with confidences that are exactly right",
    mistakes={
        ZERO: (lambda *_: 0.0,),
        WRONG_END: (_at(lambda null, alpha: np.quantile(null, alpha)),),
        MIDDLE: (
            _at(lambda null, alpha: null.mean()),
            _at(lambda null, alpha: np.median(null)),
        ),
        LARGEST: (_at(lambda null, alpha: np.quantile(null, 1 - 1 / DRAWS)),),
        PERCENT: (_at(lambda null, alpha: np.quantile(null, (1 - alpha) / 100)),),
        OVERALL: (_from(lambda p: p.mean()),),
        COIN: (_from(lambda p: 0.5),),
        CERTAIN: (_from(lambda p: (p >= 0.5).astype(float)),),
        TEN_BINS: (lambda p, bins, alpha, *_: float(np.quantile(exactly_right(p, 10), 1 - alpha)),),
    },
    loose=(LARGEST, PERCENT, WRONG_END),
)

ECE_BY_CHANCE = Exercise(
    id="lab09.ece_by_chance",
    prompt="Write ece_by_chance(confidences, bins, alpha, draws, seed): the ece that confidences "
    "which are exactly right exceed in a share alpha of cases. `draws` times, let each case come "
    "out right with the probability that is its confidence, take ece, and return the quantile "
    "1 - alpha of what you found. The same seed gives the same figure.",
    draw=confidences_of,
    reference=ece_by_chance,
    equivalents=(_by_arrays, _by_binomials),
    mistakes=(
        Mistake(
            ZERO,
            "Of ten cases at 0.75, 7.5 cannot be right. With few cases the error of the best "
            "model is far from 0: simulate how far.",
            (lambda *_: 0.0,),
        ),
        Mistake(
            WRONG_END,
            "The quantile alpha is what nearly every draw exceeds. A share alpha exceeds the "
            "quantile 1 - alpha.",
            (_answer(of=lambda found, alpha: np.quantile(found, alpha)),),
        ),
        Mistake(
            MIDDLE,
            "About half of all perfect models lie above the mean or the median. Take the quantile "
            "1 - alpha.",
            (
                _answer(of=lambda found, alpha: np.mean(found)),
                _answer(of=lambda found, alpha: np.median(found)),
            ),
        ),
        Mistake(
            LARGEST,
            "The largest grows with the number of draws, and no model ever exceeds it. Take the "
            "quantile 1 - alpha.",
            (_answer(of=lambda found, alpha: np.max(found)),),
        ),
        Mistake(
            PERCENT,
            "numpy.percentile wants 95 and numpy.quantile 0.95: numpy.quantile(found, 1 - alpha).",
            (_answer(of=lambda found, alpha: np.percentile(found, 1 - alpha)),),
        ),
        Mistake(
            OVERALL,
            "A case at 0.95 and a case at 0.3 do not come out right equally often: draw each with "
            "its own confidence, not with the mean of all.",
            (_answer(chance_of=lambda p, confidences: sum(confidences) / len(confidences)),),
        ),
        Mistake(
            COIN,
            "Exactly right means: right with the probability that the confidence says. Compare "
            "each random number with the case's own confidence.",
            (_answer(chance_of=lambda p, confidences: 0.5),),
        ),
        Mistake(
            CERTAIN,
            "A case at 0.6 is right in 60 of 100 worlds, not in all. Draw: random() < confidence.",
            (_answer(chance_of=lambda p, confidences: float(p >= 0.5)),),
        ),
        Mistake(
            TEN_BINS,
            "The more bins, the larger the error by chance alone: call ece with `bins`.",
            (_answer(bins_of=lambda bins: 10),),
        ),
        Mistake(
            SEED_IGNORED,
            "A limit that changes with every run cannot be looked up afterwards. Make the "
            "generator from the seed: random.Random(seed), once, before the loop.",
            (_answer(seed_of=lambda seed: None),),
        ),
    ),
    hints=(
        "What would the outcomes look like if every confidence were exactly right? Make them, many "
        "times.",
        "A case comes out right if a random number is below its confidence. ece of these outcomes, "
        "again and again; then a quantile of what you found.",
        "rng = random.Random(seed); found = [ece(confidences, [rng.random() < p for p in "
        "confidences], bins) for _ in range(draws)]; float(numpy.quantile(found, 1 - alpha))",
    ),
    expects="a number that a share alpha of perfect models exceeds",
    judge=PROMISE.judge,
    as_good=PROMISE.as_good,
)
