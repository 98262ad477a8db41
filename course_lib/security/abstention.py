"""Answers to questions that the text does not answer: how often a model makes one up.

    found = measure(gemma, evaluation.held_out("read", 120))
    print(found.plain, found.grounded)

A quarter or so of the held-out cases of the skill "read" ask for something that their text does not
say, and the right answer says so. Whatever else comes is invented, and reads just as well. Beside
the model as it is stands a gate that lets an answer through only if it stands in the text word for
word, and only if the model was sure enough; what it stops becomes "The text does not say." A gate
has a price: answers that were right and are withheld.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_lib import confidence, stats
from course_lib.confidence import Answered
from course_lib.evaluation import TestCase

if TYPE_CHECKING:
    from course_lib.models import Gemma


ABSTAINS = "The text does not say."


@dataclass(frozen=True)
class Abstention:
    """One way of answering. invented: of the questions that cannot be answered, the share answered.

    right: of those that can, the share answered rightly. withheld: of those that can, the share
    met with "The text does not say." Intervals are Wilson's, cases of one phrasing together.
    """

    name: str
    invented: stats.Estimate
    right: stats.Estimate
    withheld: stats.Estimate

    def __str__(self) -> str:
        parts = [
            f"{label} {one.value:.0%} ({one.interval.low:.0%} to {one.interval.high:.0%})"
            for label, one in (
                ("invents", self.invented), ("right", self.right), ("withholds", self.withheld),
            )
        ]  # fmt: skip
        return f"{self.name}: {', '.join(parts)}"


@dataclass(frozen=True)
class Measured:
    """The model as it is, with the gate on words, and with the gate on words and sureness."""

    plain: Abstention
    grounded: Abstention
    sure: Abstention
    answered: tuple[Answered, ...] = field(repr=False)


def measure(
    gemma: Gemma,
    cases: Sequence[TestCase],
    *,
    least: float = -1.0,
    tick: Callable[[int], None] | None = None,
) -> Measured:
    """Ask every case once and look at the answers in three ways.

    least: the log-probability, in nats, that the least sure token of an answer must reach; choose
    it on other cases than those that you report. tick is called with the number of cases done.
    Raises ValueError unless there are cases with and cases without an answer in their text.
    """
    there = [case for case in cases if case.target.get("content") != ABSTAINS]
    if not there or len(there) == len(cases):
        raise ValueError("give cases of both kinds: with and without an answer in their text")
    answered = confidence.ask(gemma, cases, tick=tick)
    return Measured(
        _counted("as it is", answered, lambda _: True),
        _counted("in the text", answered, is_grounded),
        _counted("in the text and sure", answered, lambda a: is_grounded(a) and a.least >= least),
        tuple(answered),
    )


def is_grounded(answer: Answered) -> bool:
    """Whether the words of an answer stand in what the model was given, in this order."""
    said = _folded(said_by(answer))
    given = _folded(" ".join(str(m.get("content") or "") for m in answer.judged.case.messages))
    return bool(said) and said in given


def said_by(answer: Answered) -> str:
    """The text of an answer, without the token that ends it."""
    return answer.judged.raw.removesuffix("<turn|>").strip()


def _counted(
    name: str, answered: Sequence[Answered], passes: Callable[[Answered], bool]
) -> Abstention:
    """What the user sees when only the answers that pass are shown."""
    rows = []
    for one in answered:
        case = one.judged.case
        abstains = said_by(one) == ABSTAINS or not passes(one)
        can = case.target["content"] != ABSTAINS
        rows.append((can, abstains, one.judged.right, case.phrasing or case.id))
    able = [row for row in rows if row[0]]
    return Abstention(
        name,
        _share([(not stays, key) for can, stays, _, key in rows if not can]),
        _share([(right and not stays, key) for _, stays, right, key in able]),
        _share([(stays, key) for _, stays, _, key in able]),
    )


def _share(verdicts: Sequence[tuple[bool, str]]) -> stats.Estimate:
    clusters: dict[str, list[bool]] = {}
    for hit, key in verdicts:
        clusters.setdefault(key, []).append(hit)
    counts = [(sum(hits), len(hits)) for hits in clusters.values()]
    n, hits = len(verdicts), sum(hit for hit, _ in verdicts)
    interval = stats.wilson_clustered(counts) if len(counts) > 1 else stats.wilson(hits, n)
    return stats.Estimate(hits / n, interval, n)


def _folded(text: str) -> str:
    return " ".join(text.casefold().split())
