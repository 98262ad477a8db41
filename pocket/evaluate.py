"""Measure a pocket model on held-out examples, skill by skill.

    python -m pocket evaluate pocket-micro

prints one line per skill: exact match, n, and a 95% interval.
"""

from __future__ import annotations

import json
from pathlib import Path

from course_lib import evaluation
from course_lib.evaluation import Score, TestCase
from pocket import data
from pocket.corpus.core import Split

# Test examples have seeds of their own; training never draws from the test split at all.
TEST_SEED = 777


def cases(skill: str, langs: tuple[str, ...], n: int, split: Split = "test") -> list[TestCase]:
    """`n` distinct held-out cases of a skill.

    Raises ValueError when the generator cannot make that many distinct ones.
    """
    kept: dict[str, TestCase] = {}
    for example in data.examples(skill, langs, split, 3 * n, TEST_SEED):
        kept.setdefault(example.key(), TestCase(**example.to_json()))
        if len(kept) == n:
            return list(kept.values())
    raise ValueError(f"{skill}: only {len(kept)} distinct {split} examples, {n} wanted")


def write_cases(folder: Path, langs: tuple[str, ...], counts: dict[str, int]) -> None:
    """Write the test cases that ship with the course, one JSONL file per skill."""
    folder.mkdir(parents=True, exist_ok=True)
    for skill, n in counts.items():
        lines = [json.dumps(case.__dict__, ensure_ascii=False) for case in cases(skill, langs, n)]
        (folder / f"{skill}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")


def measure(gemma, show=print, limit: int | None = None) -> list[Score]:
    """The score of a model on every shipped test file, printed as it is known."""
    scores = []
    for skill in evaluation.skills():
        scores.append(evaluation.score(gemma, evaluation.held_out(skill, limit), batch_size=32))
        show(str(scores[-1]))
    return scores
