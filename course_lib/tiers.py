"""Two models in a row: the small one answers first, the large one where the small one was unsure.

>>> turns = tiers.turns(small_answers, large_answers, small_price, large_price)
>>> here, there = tiers.halves(turns)
>>> chosen = tiers.cheapest(tiers.curve(here))     # the threshold is chosen on one half
>>> print(tiers.at(there, chosen.threshold))       # and reported on the other

A question always pays for the small model, and for the large one on top where it is passed on. With
a share e passed on, the mean cost is small + e * large. That is less than the large model alone
only while e < 1 - small / large: `break_even`. Whether the answers stay as good is not arithmetic;
it hangs on whether the small model's doubt falls on its mistakes.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence
from dataclasses import dataclass, field

from course_lib import evaluation
from course_lib.confidence import Answered, signal
from course_lib.evaluation import Judged, Score
from course_lib.stats import Estimate

NEVER, ALWAYS = -math.inf, math.inf


@dataclass(frozen=True)
class Price:
    """What an answer costs: `per_reply` up to its first token, `per_token` for each one after it.

    unit: of both, such as "ms" (measured: time to first token and time per output token) or "MB"
    (by arithmetic: bytes that must be read from memory).
    """

    unit: str
    per_reply: float
    per_token: float

    def __post_init__(self) -> None:
        good = all(math.isfinite(cost) and cost >= 0 for cost in (self.per_reply, self.per_token))
        if not good or self.per_reply + self.per_token <= 0:
            raise ValueError(
                f"a price is above 0, not {self.per_reply!r} per reply and {self.per_token!r} per "
                "token"
            )

    def of(self, answer: Answered) -> float:
        return self.per_reply + self.per_token * (answer.tokens - 1)


@dataclass(frozen=True)
class Turn:
    """One question, answered by both models. confidence: of the small one. Costs: in `unit`."""

    small: Judged
    large: Judged
    confidence: float
    small_cost: float
    large_cost: float
    unit: str

    @property
    def cluster(self) -> str:
        """Questions made from one phrasing tend to stand or fall together."""
        return self.small.case.phrasing or self.small.case.id


@dataclass(frozen=True)
class TierPoint:
    """What a threshold does: answers of less confidence (nats) are asked again of the large model.

    score: of the answers that reach the reader. escalated: how many questions were passed on.
    cost: the mean over the questions, in `unit`.
    """

    threshold: float
    score: Score
    escalated: int
    cost: float
    unit: str

    @property
    def share_escalated(self) -> float:
        return self.escalated / self.score.n

    def __str__(self) -> str:
        low, high = self.score.interval.low, self.score.interval.high
        return (
            f"{_rule(self.threshold)}: {self.score.rate:.1%} right ({low:.1%} to {high:.1%}), "
            f"{self.share_escalated:.0%} passed on ({self.escalated} of {self.score.n}), "
            f"{self.cost:.4g} {self.unit} a question"
        )


@dataclass(frozen=True)
class TierCurve:
    """Every threshold that makes a difference, from never passing on to always, and both ends.

    small, large: each model alone on the same questions; `large.cost` is without the small model,
    so it is less than the cost of the last point.
    """

    points: tuple[TierPoint, ...]
    small: TierPoint
    large: TierPoint
    turns: tuple[Turn, ...] = field(repr=False)

    @property
    def oracle(self) -> TierPoint:
        """What a signal that knew every mistake would reach: passed on only where it helps."""
        helped = [turn.large.right and not turn.small.right for turn in self.turns]
        return _point(self.turns, helped, math.nan)


def turns(
    small: Sequence[Answered],
    large: Sequence[Answered],
    small_price: Price,
    large_price: Price,
    name: str = "least",
) -> tuple[Turn, ...]:
    """Both models' answers to the same questions, side by side. name: the small one's signal.

    Raises ValueError when the questions differ, there are none, or the units of the prices do.
    """
    if small_price.unit != large_price.unit:
        raise ValueError(f"two units, {small_price.unit} and {large_price.unit}: give both in one")
    ids = [[one.judged.case.id for one in answers] for answers in (small, large)]
    if not small or ids[0] != ids[1]:
        raise ValueError("both models need the same cases in the same order, one or more")
    return tuple(
        Turn(
            one.judged,
            other.judged,
            signal(one, name),
            small_price.of(one),
            large_price.of(other),
            small_price.unit,
        )
        for one, other in zip(small, large, strict=True)
    )


def halves(given: Sequence[Turn], seed: int = 0) -> tuple[tuple[Turn, ...], tuple[Turn, ...]]:
    """The questions in two halves of all skills; no phrasing is in both.

    A threshold looks better on the questions on which it was chosen than it is. The halves are
    made by a hash, so they are the same on every machine. Raises ValueError for fewer than two
    phrasings.
    """
    sides: dict[tuple[str, str], int] = {}
    by_skill: dict[str, set[str]] = {}
    for turn in given:
        by_skill.setdefault(turn.small.case.skill, set()).add(turn.cluster)
    if sum(map(len, by_skill.values())) < 2:
        raise ValueError("two halves need questions of two phrasings or more")
    place = 0
    for skill in sorted(by_skill):
        for cluster in sorted(by_skill[skill], key=lambda name: _hash(f"{seed}:{skill}:{name}")):
            sides[skill, cluster] = place % 2
            place += 1
    made: tuple[list[Turn], list[Turn]] = ([], [])
    for turn in given:
        made[sides[turn.small.case.skill, turn.cluster]].append(turn)
    return tuple(made[0]), tuple(made[1])


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def at(given: Sequence[Turn], threshold: float) -> TierPoint:
    """What this threshold does to these questions. Raises ValueError without questions."""
    return _point(given, [turn.confidence < threshold for turn in given], threshold)


def _point(given: Sequence[Turn], passed_on: Sequence[bool], threshold: float) -> TierPoint:
    if not given:
        raise ValueError("there are no questions")
    pairs = list(zip(given, passed_on, strict=True))
    score = evaluation.tally([turn.large if on else turn.small for turn, on in pairs], "tiers")
    cost = sum(turn.small_cost + (turn.large_cost if on else 0.0) for turn, on in pairs)
    return TierPoint(threshold, score, sum(passed_on), cost / len(given), given[0].unit)


def curve(given: Sequence[Turn]) -> TierCurve:
    """One point per set of questions that a threshold can pass on. Raises ValueError for none."""
    levels = sorted({turn.confidence for turn in given})
    points = [at(given, threshold) for threshold in (NEVER, *levels[1:], ALWAYS)]
    large = evaluation.tally([turn.large for turn in given], "large")
    cost = sum(turn.large_cost for turn in given) / len(given)
    alone = TierPoint(ALWAYS, large, len(given), cost, given[0].unit)
    return TierCurve(tuple(points), points[0], alone, tuple(given))


def cheapest(found: TierCurve, give_up: float = 0.0) -> TierPoint:
    """The cheapest point that is right as often as the large model alone, less `give_up`.

    give_up: a share of 1 that may be lost: 0.02 for two points. Of equal cost, the better one.
    There always is one: passing everything on gives the large model's answers.
    Raises ValueError when give_up is no share.
    """
    if not 0 <= give_up <= 1:
        raise ValueError(f"give_up is a share from 0 to 1, not {give_up}: 0.02 for two points")
    wanted = found.large.score.right - give_up * found.large.score.n
    good = [point for point in found.points if point.score.right >= wanted - 1e-9]
    return min(good, key=lambda point: (point.cost, -point.score.right))


def break_even(given: Sequence[Turn]) -> float:
    """The share passed on at which the tiers cost as much as the large model alone.

    1 - small / large, of the mean costs. At 0 or below the tiers can only cost more.
    """
    if not given:
        raise ValueError("there are no questions")
    return 1 - sum(turn.small_cost for turn in given) / sum(turn.large_cost for turn in given)


def against_large(given: Sequence[Turn], threshold: float) -> Estimate:
    """How much higher the share right is with tiers than with the large model alone, in pairs.

    Raises as `evaluation.paired`: TooFewSamplesError for fewer than 5 phrasings.
    """
    large = evaluation.tally([turn.large for turn in given], "large")
    return evaluation.paired(at(given, threshold).score, large)


def _rule(threshold: float) -> str:
    if math.isnan(threshold):
        return "passed on where it helps"
    if threshold == NEVER:
        return "never passed on"
    if threshold == ALWAYS:
        return "always passed on"
    return f"passed on below {threshold:.3f} nats (probability {math.exp(threshold):.1%})"
