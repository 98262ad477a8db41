"""May the new version go live? Both answer the same cases, and the difference decides, paired.

Two scores side by side look different by chance, or the same although half of the answers changed.
Asked of the same cases, what makes a case hard for both drops out. The gate does not ask "is it
better?" but "is it not worse by more than `margin`?", and it has three answers: pass, fail, and not
settled, which means more cases, not more courage.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from course_lib import evaluation
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import Score, TestCase
from course_lib.paired_shares import paired_difference
from course_lib.stats import Estimate

if TYPE_CHECKING:
    from course_lib.models import Gemma

Verdict = Literal["pass", "fail", "not settled"]
MARGIN = 0.03


@dataclass(frozen=True)
class SkillGate:
    """One skill under both versions.

    difference: share right of the new minus the old, on the same cases; see `paired_difference`.
    broke, mended: cases that only the old, only the new got right. p: how often chance alone
    splits these as unevenly (McNemar's exact test). verdict: see `compare`.
    """

    skill: str
    old: Score
    new: Score
    difference: Estimate
    broke: int
    mended: int
    p: float
    margin: float

    @property
    def verdict(self) -> Verdict:
        low, high = self.difference.interval.low, self.difference.interval.high
        if low >= -self.margin:
            return "pass"
        # Surely worse, and by more than the margin as far as anybody can tell.
        return "fail" if high < 0 and self.difference.value < -self.margin else "not settled"

    def __str__(self) -> str:
        interval = self.difference.interval
        ends = f"{100 * interval.low:+.1f} to {100 * interval.high:+.1f}"
        return (
            f"{self.skill}: {self.old.rate:.1%} to {self.new.rate:.1%}, "
            f"{100 * self.difference.value:+.1f} points ({ends}); {self.broke} broke, "
            f"{self.mended} mended (p {self.p:.2g}): {self.verdict}"
        )


@dataclass(frozen=True)
class Gate:
    """All skills; the whole passes only if each does."""

    skills: tuple[SkillGate, ...]

    @property
    def verdict(self) -> Verdict:
        """fail if any skill fails, pass if all pass, else not settled."""
        verdicts = {one.verdict for one in self.skills}
        if "fail" in verdicts:
            return "fail"
        return "pass" if verdicts == {"pass"} else "not settled"

    def __str__(self) -> str:
        return "\n".join([*map(str, self.skills), f"gate: {self.verdict}"])


def compare(old: Mapping[str, Score], new: Mapping[str, Score], *, margin: float = MARGIN) -> Gate:
    """The gate over scores of both versions, by skill, on the same cases.

    pass: the whole 95% interval of the difference lies at -margin or above. fail: all of it lies
    below 0, and the difference itself beyond the margin. Otherwise not settled.
    Raises ValueError for a margin that is no share, different skills or different cases.
    """
    if not 0 < margin < 1:
        raise ValueError(f"the margin is a share such as 0.03, not {margin!r}")
    if not old or old.keys() != new.keys():
        raise ValueError("score the same skills, one or more, with both versions")
    return Gate(tuple(_skill(name, old[name], new[name], margin) for name in old))


def run(
    old: Gemma | EndpointGemma,
    new: Gemma | EndpointGemma,
    cases: Mapping[str, Sequence[TestCase]],
    *,
    margin: float = MARGIN,
    tick: Callable[[str], None] | None = None,
) -> Gate:
    """Ask both versions all cases, greedily, and compare. tick: called with each skill's name."""
    scores: tuple[dict[str, Score], dict[str, Score]] = ({}, {})
    for skill, members in cases.items():
        if tick:
            tick(skill)
        for side, gemma in zip(scores, (old, new), strict=True):
            side[skill] = evaluation.score(gemma, members)
    return compare(*scores, margin=margin)


def _skill(name: str, old: Score, new: Score, margin: float) -> SkillGate:
    broke, mended = evaluation.changed(old, new)
    difference = paired_difference(broke, mended)
    totals = [sum(hits for hits, _ in counts) for counts in (broke, mended)]
    return SkillGate(name, old, new, difference, *totals, mcnemar(*totals), margin)


def mcnemar(broke: int, mended: int) -> float:
    """McNemar's exact p: if neither version were better, each change would be a fair coin.

    Two-sided: twice the smaller tail of the binomial distribution, at most 1.
    """
    n, k = broke + mended, min(broke, mended)
    if n == 0:
        return 1.0
    tail = sum(math.comb(n, i) for i in range(k + 1)) / 2**n
    return min(1.0, 2 * tail)
