"""The scores of a shipped model as Markdown tables, as its card has them.

English in full; the other languages beside it, skill by skill; then the further skills, with the
judge's area under the ROC curve and what thinking adds to arithmetic.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from course_lib.skill_names import EVERYWHERE, FURTHER, LANGUAGES, grouped, named
from pocket.card import WEIGHTS

Scores = Mapping[str, Mapping[str, Any]]


def scores_table(name: str) -> str:
    """All tables of one model, with a blank line between them."""
    return tables(json.loads((WEIGHTS / name / "card.json").read_text(encoding="utf-8"))["scores"])


def tables(scores: Scores) -> str:
    """The tables of the scores of a card; what was not measured is left out."""
    names = grouped(scores)
    made = [_in_full("skill", names[one], scores) for one in ("English", FURTHER) if one in names]
    if set(names) - {"English", FURTHER}:
        made.insert(1, by_language(scores))
    return "\n\n".join([*made, *_sentences(scores)])


def row(cells: Iterable[str]) -> str:
    """A row of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def _in_full(first: str, names: Iterable[str], scores: Scores) -> str:
    head = (first, "exact match", "95% interval", "cases", "phrasings", "unlike any in training")
    return "\n".join(
        [row(head), "|---" * len(head) + "|", *(row(_cells(name, scores)) for name in names)]
    )


def _cells(name: str, scores: Scores) -> list[str]:
    score = scores[name]
    low, high = score["interval_95"]
    unlike = score.get("unlike_training")
    rest = f"{unlike['rate']:.1%} of {unlike['n']}" if unlike else "none such"
    if score.get("metric", "").endswith("tools"):
        rest = "all: whole tools are held out"
    interval = f"{low:.1%} to {high:.1%}"
    return [name, f"{score['rate']:.1%}", interval, str(score["n"]), str(score["phrasings"]), rest]


def by_language(scores: Scores) -> str:
    """One row for each skill, one column for each language; in brackets the 95% interval."""
    there = [lang for lang in LANGUAGES if any(named(one, lang) in scores for one in EVERYWHERE)]
    skills = [one for one in EVERYWHERE if any(named(one, lang) in scores for lang in there)]
    rows = [
        [skill, *(_short(scores.get(named(skill, lang))) for lang in there)] for skill in skills
    ]
    head = ["skill", *(LANGUAGES[lang] for lang in there)]
    return "\n".join([row(head), "|---" * len(head) + "|", *map(row, rows)])


def _short(score: Mapping[str, Any] | None) -> str:
    if score is None:
        return "not measured"
    low, high = score["interval_95"]
    return f"{score['rate']:.1%} ({low:.0%} to {high:.0%})"


def _sentences(scores: Scores) -> list[str]:
    made = []
    if auc := scores.get("judge", {}).get("auc"):
        low, high = auc["interval_95"]
        made.append(
            f"The judge's area under the ROC curve is {auc['value']:.3f} "
            f"(95% interval {low:.3f} to {high:.3f}, {auc['phrasings']} messages)."
        )
    for what, one in scores.get("arithmetic_thinking", {}).get("against_direct", {}).items():
        low, high = (100 * end for end in one["interval_95"])
        made.append(
            f"Thinking changes arithmetic ({what}) by {100 * one['value']:+.1f} percentage points "
            f"(95% interval {low:+.1f} to {high:+.1f}), on the same questions."
        )
    return made
