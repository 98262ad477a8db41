"""Measure a pocket model on held-out examples, skill by skill.

    python -m pocket evaluate pocket-micro

prints two lines per skill: exact match, n, and a 95% interval, on all held-out phrasings
and on those that resemble no training phrasing (`novelty`).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from course_lib import evaluation
from course_lib.evaluation import Score, TestCase
from pocket import data, novelty
from pocket.corpus.core import Split

# Test examples have seeds of their own; training never draws from the test split at all.
TEST_SEED = 777


@dataclass(frozen=True)
class TestSet:
    """A file of test cases: which skill makes them, how many, and which of its examples count."""

    skill: str
    n: int
    metric: str | None = None


# Calling a tool and answering from its result are two abilities of one skill; two scores.
TEST_SETS = {
    "tools": TestSet("tools", 400, "tool_calls"),
    "tool_answers": TestSet("tools", 100, "text"),
    "read": TestSet("read", 400),
    "extract": TestSet("extract", 400),
    "smalltalk": TestSet("smalltalk", 100),
}


def cases(name: str, langs: tuple[str, ...] = ("en",), split: Split = "test") -> list[TestCase]:
    """The held-out cases of a test set, all distinct.

    Raises ValueError when the generator cannot make that many distinct ones.
    """
    wanted = TEST_SETS[name]
    kept: dict[str, TestCase] = {}
    for example in data.examples(wanted.skill, langs, split, 20 * wanted.n, TEST_SEED):
        if wanted.metric in (None, example.metric):
            kept.setdefault(example.key(), TestCase(**{**example.to_json(), "skill": name}))
        if len(kept) == wanted.n:
            return list(kept.values())
    raise ValueError(f"{name}: only {len(kept)} distinct {split} examples, {wanted.n} wanted")


def write_cases(folder: Path) -> None:
    """Write the test cases that ship with the course, one JSONL file per test set."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in TEST_SETS:
        lines = [json.dumps(case.__dict__, ensure_ascii=False) for case in cases(name)]
        (folder / f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


@dataclass(frozen=True)
class Measured:
    """The score on a test set, and on its cases that are unlike all training phrasings."""

    score: Score
    unlike: Score | None


def measure(gemma, show=print, limit: int | None = None) -> list[Measured]:
    """The scores of a model on every shipped test file, printed as they are known."""
    found = []
    for name in evaluation.skills():
        score = evaluation.score(gemma, evaluation.held_out(name, limit), batch_size=32)
        unlike = novelty.on_unlike(score, TEST_SETS[name].skill)
        show(str(score))
        show(f"  {unlike}" if unlike else f"  {name}: no phrasing unlike those of training")
        found.append(Measured(score, unlike))
    return found
