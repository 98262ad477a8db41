"""Answers of a base and a tuned model to the same cases, for the release gate of lab 06."""

from __future__ import annotations

import random
from typing import Any

from course_lib.labs.exercises import Case

TASK = "clauses"
NAMES = ("read", "extract", "smalltalk", "tools", "refusals")


class Answers(tuple[tuple[str, bool, bool], ...]):
    """(phrasing, base right, tuned right) of each case. It never changes, so a copy is itself."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Answers:
        return self


def answers(
    rng: random.Random, n: int, *, right: float, broke: int, mended: int, size: int = 1
) -> Answers:
    """n cases of which `broke` were lost and `mended` won, in phrasings of `size` cases that
    change together; of the others `right` are right for both."""
    made = [(True, False)] * broke + [(False, True)] * mended
    steady = round(right * (n - broke - mended))
    made += [(True, True)] * steady + [(False, False)] * (n - len(made) - steady)
    phrasings = [f"phrasing {place // size}" for place in range(n)]
    found = [(phrasing, *one) for phrasing, one in zip(phrasings, made, strict=True)]
    rng.shuffle(found)
    return Answers(found)


def scenes(rng: random.Random) -> list[Case]:
    """(skills, task, margin): skills that pass, fail and are not settled, each for its reason."""

    def some(low: int, high: int) -> int:
        return rng.randint(low, high)

    def kept() -> Answers:
        """Many cases, hardly a change: passes."""
        return answers(rng, some(170, 220), right=0.8, broke=some(1, 2), mended=some(2, 4))

    def lost() -> Answers:
        """Fails: a sixth of the answers are gone."""
        n = some(110, 150)
        return answers(rng, n, right=0.8, broke=n // 6, mended=some(0, 2))

    def few() -> Answers:
        """Not settled: nothing changed, in twenty cases."""
        return answers(rng, some(18, 26), right=0.9, broke=0, mended=0)

    def busy() -> Answers:
        """Passes only in pairs: half of all are wrong for both, and few change."""
        return answers(rng, 170, right=0.5, broke=1, mended=3)

    def together() -> Answers:
        """Not settled: the sixteen cases that change come from two phrasings."""
        return answers(rng, 200, right=0.9, broke=8, mended=8, size=8)

    def unsure() -> Answers:
        """Not settled: worse by more than the margin, and maybe not at all."""
        return answers(rng, some(36, 44), right=0.8, broke=some(6, 7), mended=some(2, 3))

    def surely_a_little() -> Answers:
        """Not settled: surely worse, by less than the margin, and more cannot be ruled out."""
        return answers(rng, 180, right=0.8, broke=some(8, 9), mended=0)

    def better() -> Answers:
        return answers(rng, some(60, 90), right=0.4, broke=1, mended=some(25, 35))

    def hardly() -> Answers:
        """A task of which nobody can say that it is better."""
        return answers(rng, some(170, 200), right=0.6, broke=2, mended=some(4, 5))

    def worse() -> Answers:
        return answers(rng, some(60, 90), right=0.4, broke=some(20, 30), mended=2)

    def called(*found: Answers) -> dict[str, Answers]:
        names = rng.sample(NAMES, len(found))
        return dict(zip(names, found, strict=True))

    drawn = [
        ({TASK: better(), **called(kept(), busy())}, 0.06),
        ({TASK: better(), **called(kept(), lost())}, 0.06),
        ({TASK: better(), **called(kept(), few())}, 0.06),
        ({TASK: better(), **called(together(), kept())}, 0.06),
        ({TASK: better(), **called(unsure())}, 0.06),
        ({TASK: better(), **called(kept(), surely_a_little())}, 0.06),
        ({TASK: hardly(), **called(kept())}, 0.06),
        ({TASK: worse(), **called(kept(), kept())}, 0.06),
        ({TASK: better(), **called(kept(), Answers())}, 0.06),
        ({TASK: better(), **called(lost(), kept(), kept(), few())}, 0.07),
        ({TASK: better(), **called(kept())}, rng.choice((0.05, 0.08))),
    ]
    rng.shuffle(drawn)
    return [(skills, TASK, margin) for skills, margin in drawn]
