"""Measure a pocket model on held-out examples, skill by skill.

    python -m pocket evaluate pocket-micro

prints for each test set its exact match, n, and a 95% interval: on all cases, on those whose
phrasing resembles none of training (`novelty`), and on each kind of case. The judge also gets
the area under its ROC curve, and arithmetic the difference that thinking makes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from course_lib import evaluation, judging, stats
from course_lib.evaluation import Score, TestCase
from pocket import novelty
from pocket.test_sets import TEST_SETS, TestSet, cases, write_cases

__all__ = ["TEST_SETS", "Measured", "TestSet", "cases", "measure", "thinking_pays", "write_cases"]

THINKING, DIRECT = "arithmetic_thinking", "arithmetic_direct"
BATCH = 32


@dataclass(frozen=True)
class Measured:
    """What a model scores on a test set.

    unlike: on its cases that are unlike all training phrasings, None where there are none.
    kinds: on each kind of case. auc: of the judge alone, the area under its ROC curve.
    """

    score: Score
    unlike: Score | None = None
    kinds: dict[str, Score] = field(default_factory=dict)
    auc: stats.Estimate | None = None


def measure(
    gemma,
    show: Callable[[str], object] = print,
    limit: int | None = None,
    names: Iterable[str] = TEST_SETS,
) -> list[Measured]:
    """The scores of a model on the shipped test files, printed as they are known.

    limit: only the first so many cases of each. names: some of the test sets.
    """
    found = []
    for name in names:
        found.append(_measured(gemma, name, limit))
        for line in lines(found[-1]):
            show(line)
    if pays := thinking_pays(found):
        for what, estimate in pays.items():
            show(f"thinking against direct, {what}: {in_points(estimate)}")
    return found


def _measured(gemma, name: str, limit: int | None) -> Measured:
    asked = evaluation.held_out(name, limit)
    score = evaluation.score(gemma, asked, batch_size=BATCH)
    wanted = TEST_SETS[name]
    # A whole tool is held out: how new the words of its name are says nothing.
    unlike = novelty.on_unlike(score, wanted.skill) if wanted.skill != "newtools" else None
    auc = _area_under_curve(gemma, asked) if name == "judge" else None
    return Measured(score, unlike, by_kind(score, wanted), auc)


def _area_under_curve(gemma, asked: list[TestCase]) -> stats.Estimate | None:
    """The judge's area under the ROC curve; None where a small limit leaves too few messages."""
    try:
        return judging.auc(judging.labelled(gemma, asked, batch_size=BATCH))
    except stats.TooFewSamplesError:
        return None


def by_kind(score: Score, wanted: TestSet) -> dict[str, Score]:
    """The score on each kind of case, in the order of their names."""
    if wanted.kind is None:
        return {}
    kinds = sorted({wanted.kind(one.case) for one in score.judged})
    return {
        kind: evaluation.tally([one for one in score.judged if wanted.kind(one.case) == kind], kind)
        for kind in kinds
    }


def thinking_pays(measured: Iterable[Measured]) -> dict[str, stats.Estimate]:
    """How much thinking adds to the share of right answers, on the same questions.

    On all of them and on each kind; empty unless both arithmetic sets were measured.
    """
    found = {one.score.skill: one for one in measured}
    if not {THINKING, DIRECT} <= found.keys():
        return {}
    with_it, without = found[THINKING], found[DIRECT]
    pairs = {"all": (with_it.score, without.score)}
    pairs |= {kind: (with_it.kinds[kind], without.kinds[kind]) for kind in with_it.kinds}
    # With a small limit a kind may have too few phrasings for an interval.
    return {
        what: evaluation.paired(*pair)
        for what, pair in pairs.items()
        if pair[0].phrasings >= evaluation.FEWEST_PHRASINGS
    }


def lines(one: Measured) -> list[str]:
    """What was measured on one test set, in words."""
    made = [str(one.score)]
    if one.unlike:
        made.append(str(one.unlike))
    elif TEST_SETS[one.score.skill].skill == "newtools":
        made.append("every tool is unlike training: whole tools are held out")
    else:
        made.append("no phrasing is unlike those of training")
    made += [str(score) for score in one.kinds.values()]
    if one.auc:
        made.append(f"area under the ROC curve: {_area(one.auc)}")
    elif one.score.skill == "judge":
        made.append("area under the ROC curve: too few messages for an interval")
    return [made[0], *(f"  {line}" for line in made[1:])]


def _area(auc: stats.Estimate) -> str:
    low, high = auc.interval.low, auc.interval.high
    return f"{auc.value:.3f}, 95% interval {low:.3f} to {high:.3f}, {auc.n} phrasings"


def in_points(difference: stats.Estimate) -> str:
    """A difference of two shares, in percentage points.

    >>> in_points(stats.Estimate(0.5, stats.Interval(0.4, 0.6), 9))
    '+50.0 points, 95% interval +40.0 to +60.0, 9 phrasings'
    """
    low, high = 100 * difference.interval.low, 100 * difference.interval.high
    points = f"{100 * difference.value:+.1f} points"
    return f"{points}, 95% interval {low:+.1f} to {high:+.1f}, {difference.n} phrasings"
