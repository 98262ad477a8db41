"""Judging a threshold by what it promises: how often chance alone goes beyond it.

Two right answers draw other random numbers and find other thresholds, so the figures themselves
cannot be compared. What can be measured is the rate of false alarms: the grader draws thousands of
fresh samples in which nothing has changed and counts how many exceed the answer.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from numbers import Real
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Finding
from course_lib.labs.grading import Raised, call, plain

FRESH = 4000  # samples without a change that the grader draws for one call
SURE = 4.5  # standard errors between a rate and its promise that are no longer chance
FEW = 30  # draws, where only the seed is in question
SEED_IGNORED = "the seed is not used"
NEAR = 0.2  # how far, in logarithms, a wrong threshold may lie from a mistake's to be named
LOOSE = 0.08  # for mistakes whose threshold rests on few of the draws: how far in rates

Null = Callable[..., np.ndarray]
Guess = Callable[..., float]
Apart = Callable[[Sequence[float], Sequence[float]], float]


@dataclass(frozen=True)
class Promise:
    """What a threshold of an exercise promises.

    null: a call's arguments -> FRESH values of the statistic when nothing has changed.
    alpha, draws: where these stand among the arguments. what: one such sample, in words.
    mistakes: name -> thresholds that the mistake finds, each from a call's arguments.
    loose: names of mistakes whose thresholds vary much from seed to seed.
    """

    null: Null
    alpha: int
    draws: int
    what: str
    mistakes: Mapping[str, tuple[Guess, ...]]
    loose: tuple[str, ...]

    def judge(self, answer: Any, cases: Sequence[Case]) -> Finding | None:
        if not callable(answer):
            return Finding("The grader wants the function itself: leave the brackets out.")
        found = [plain(call(answer, case)) for case in cases]
        for got in found:
            if finding := _no_threshold(got):
                return finding
        if finding := self._unsteady(answer, cases):
            return finding
        errors = [self.error(case, got) for case, got in zip(cases, found, strict=True)]
        together = abs(sum(errors)) / math.sqrt(len(errors))
        if max(map(abs, errors)) <= SURE and together <= SURE:
            return None
        worst = max(range(len(cases)), key=lambda i: abs(errors[i]))
        return Finding(self._says(cases[worst], found[worst]), self._named(cases, found))

    def _unsteady(self, answer: Any, cases: Sequence[Case]) -> Finding | None:
        """Two calls with one seed, which stands last among the arguments, must agree.

        Statistics of small samples have few values, so that chance makes one pair equal now and
        then; several pairs of few draws each cost little.
        """
        for case in cases:
            for seed in (case[-1], case[-1] + 1):
                few = (*case[: self.draws], FEW, *case[self.draws + 1 : -1], seed)
                if plain(call(answer, few)) != plain(call(answer, few)):
                    text = f"Called twice with {FEW} draws and seed {seed} it returns two figures."
                    return Finding(text, SEED_IGNORED)
        return None

    def rate(self, case: Case, threshold: float) -> float:
        """The share of fresh samples without a change that exceed the threshold.

        Small samples have values in common: what differs by a rounding does not exceed it.
        """
        return float((self.null(*case) > threshold + 1e-9).mean())

    def error(self, case: Case, threshold: float) -> float:
        """How many standard errors the rate lies from alpha: the answer's draws and ours."""
        alpha = case[self.alpha]
        variance = alpha * (1 - alpha) * (1 / case[self.draws] + 1 / FRESH)
        return (self.rate(case, threshold) - alpha) / math.sqrt(variance)

    def as_good(self, answer: Any, cases: Sequence[Case]) -> str | None:
        """Evidence for a changed reference: the rate over many more calls, pooled."""
        some = cases[:60]
        found = [plain(call(answer, case)) for case in some]
        if any(_no_threshold(got) for got in found):
            return None
        errors = [self.error(case, got) for case, got in zip(some, found, strict=True)]
        if abs(sum(errors)) / math.sqrt(len(errors)) > 3:
            return None
        return f"rings at the same rate as promised, on {len(some)} drawn calls"

    def _says(self, case: Case, got: float) -> str:
        rate, alpha = self.rate(case, got), case[self.alpha]
        right = float(np.quantile(self.null(*case), 1 - alpha))
        return (
            f"Your threshold is {got:.4g}, and {rate:.1%} of {FRESH:,} {self.what} lie above it. "
            f"{alpha:.0%} was promised; a threshold near {right:.3g} keeps that."
        )

    def _named(self, cases: Sequence[Case], found: Sequence[float]) -> str | None:
        """The mistake that finds thresholds like these; None if none does."""
        theirs = {
            name: [[guess(*case) for case in cases] for guess in guesses]
            for name, guesses in self.mistakes.items()
        }

        def nearest(names: Iterable[str], apart: Apart, limit: float) -> str | None:
            far = {name: min(apart(one, found) for one in theirs[name]) for name in names}
            name = min(far, key=lambda name: far[name])
            return name if far[name] <= limit else None

        def apart_in_rates(one: Sequence[float], other: Sequence[float]) -> float:
            pairs = zip(cases, one, other, strict=True)
            return max(abs(self.rate(case, a) - self.rate(case, b)) for case, a, b in pairs)

        steady = [name for name in self.mistakes if name not in self.loose]
        return nearest(steady, _distance, NEAR) or nearest(self.loose, apart_in_rates, LOOSE)


def _no_threshold(got: Any) -> Finding | None:
    if isinstance(got, Raised):
        return Finding(f"It stops with {got}.")
    if isinstance(got, bool) or not isinstance(got, Real):
        return Finding(f"It returns a {type(got).__name__}. One number is expected.")
    if not math.isfinite(got):
        return Finding(f"It returns {got}. A finite number is expected.")
    return None


def _distance(theirs: Sequence[float], mine: Sequence[float]) -> float:
    """The largest difference of logarithms over the calls; 0 for two thresholds of 0."""
    tiny = 1e-6
    return max(
        abs(math.log(max(a, tiny) / max(b, tiny))) for a, b in zip(theirs, mine, strict=True)
    )
