"""The Pareto front: what is left when everything that something else beats is struck out.

>>> a, b = (Option(n, Estimate(c, None, 1), Estimate(s, None, 1)) for n, c, s in
...         (("a", 10.0, 0.9), ("b", 12.0, 0.8)))
>>> [(one.option.name, one.beaten_by) for one in standings([a, b])]
[('a', ()), ('b', ('a',))]

An option beats another if it costs no more, scores no less, and is better in one of the two. That
is said of the figures. Figures have intervals, and where those overlap, another day may turn them
round: `surely_by` names only what beats an option with whole intervals. Two intervals that do not
touch are more than needed to tell two figures apart, so "not beyond doubt" is not "equal". And
times that were taken one after the other compare moments too: give `standings` the paired ratios
of `side_by_side.Race.ratio`, and its verdict on cost rests on those instead.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from course_lib.stats import Estimate

# (a, b) -> how many times as much a costs as b, measured in pairs.
TimesAsDear = Callable[[str, str], Estimate]


@dataclass(frozen=True)
class Option:
    """One thing to choose. Of cost, less is better; of score, more is.

    An estimate without an interval counts as exact. answers: options with the same label gave the
    same answers (one model on two engines), so their scores are equal whatever the interval; ""
    for none.
    """

    name: str
    cost: Estimate
    score: Estimate
    answers: str = ""


@dataclass(frozen=True)
class Standing:
    """An option and what beats it: by the figures, and with whole intervals."""

    option: Option
    beaten_by: tuple[str, ...]
    surely_by: tuple[str, ...]

    @property
    def on_front(self) -> bool:
        return not self.beaten_by

    @property
    def verdict(self) -> str:
        if self.surely_by:
            return f"dominated by {', '.join(self.surely_by)}"
        if self.beaten_by:
            return f"behind {', '.join(self.beaten_by)}, not beyond the intervals"
        return "on the front"


def standings(
    options: Sequence[Option], times_as_dear: TimesAsDear | None = None
) -> tuple[Standing, ...]:
    """Every option with what beats it, cheapest first.

    times_as_dear: (a, b) -> how many times as much `a` costs as `b`, from pairs; None compares the
    intervals of the two costs.
    Raises ValueError when two options have one name.
    """
    if len({option.name for option in options}) != len(options):
        raise ValueError("two options have one name: the verdicts could not be told apart")
    ordered = sorted(options, key=lambda one: (one.cost.value, -one.score.value, one.name))
    return tuple(
        Standing(
            one,
            tuple(other.name for other in ordered if beats(other, one)),
            tuple(other.name for other in ordered if surely_beats(other, one, times_as_dear)),
        )
        for one in ordered
    )


def front(options: Sequence[Option]) -> tuple[Option, ...]:
    """The options that nothing beats by the figures, cheapest first; equal ones stay together."""
    return tuple(one.option for one in standings(options) if one.on_front)


def beats(a: Option, b: Option) -> bool:
    """Whether `a` costs no more and scores no less than `b`, and is better in one of the two."""
    cost, score = b.cost.value - a.cost.value, a.score.value - b.score.value
    if _same_answers(a, b):
        score = 0.0
    return cost >= 0 and score >= 0 and cost + score > 0


def surely_beats(a: Option, b: Option, times_as_dear: TimesAsDear | None = None) -> bool:
    """Whether `a` beats `b`, and whole intervals say so. times_as_dear: as for `standings`."""
    if not beats(a, b):
        return False
    better, same_score = _above(a.score, b.score), _exactly_equal(a.score, b.score)
    if _same_answers(a, b):
        better, same_score = False, True
    if times_as_dear is None:
        cheaper = _above(b.cost, a.cost)
    else:
        paired = times_as_dear(b.name, a.name).interval
        cheaper = paired is not None and paired.low > 1
    return (cheaper and (better or same_score)) or (better and _exactly_equal(a.cost, b.cost))


def _exactly_equal(a: Estimate, b: Estimate) -> bool:
    """Two figures without intervals, counted and not measured, that are the same."""
    return a.interval is None and b.interval is None and a.value == b.value


def settled(cost_ratio: Estimate, score_gain: Estimate) -> str:
    """What two paired measurements say of a first option against a second, in words.

    cost_ratio: how many times as much the first costs; score_gain: how much more often it is right.
    Both need an interval. Raises ValueError without.
    """
    if cost_ratio.interval is None or score_gain.interval is None:
        raise ValueError("a verdict needs two intervals: measure more often")
    cost, gain = _side(cost_ratio, 1.0), _side(score_gain, 0.0)
    if 0 in (cost, gain):
        open_one = "cost" if cost == 0 else "score"
        return f"not settled: the interval of the {open_one} holds both sides"
    if cost == gain:
        return "a trade: dearer and better" if cost > 0 else "a trade: cheaper and worse"
    return "the first dominates" if gain > 0 else "the second dominates"


def _side(estimate: Estimate, middle: float) -> int:
    """1 where the whole interval lies above the middle, -1 where below, 0 where it holds it."""
    return (estimate.interval.low > middle) - (estimate.interval.high < middle)


def _same_answers(a: Option, b: Option) -> bool:
    return bool(a.answers) and a.answers == b.answers


def _above(a: Estimate, b: Estimate) -> bool:
    """Whether the whole interval of `a` lies above the whole interval of `b`."""
    low = a.value if a.interval is None else a.interval.low
    high = b.value if b.interval is None else b.interval.high
    return low > high
