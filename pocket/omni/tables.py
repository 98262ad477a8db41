"""The scores of pocket-omni as Markdown tables, as its card has them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pocket.score_tables import by_language, row

Scores = Mapping[str, Mapping[str, Any]]
REAL = "fsdd"
SAYS = {
    "reading": "one number or word in a picture",
    "sign": "signs of several lines, word for word",
    "chart": "bar and line charts",
    "chart_thinking": "the same questions, with a thought first",
    "table": "all values of a chart",
    "counting": "shapes",
    "comparing": "two pictures",
    "comparing_thinking": "the same questions, with a thought first",
    "digits": "spoken digits",
    "phrases": "one to four spoken words",
    "commands": "spoken sentences",
    "mixed": "a picture and a sound",
    REAL: "single digits by real speakers",
}


def tables(scores: Scores) -> str:
    """What is seen and heard, kind by kind, then the text skills by language."""
    head = ("what", "exact match", "95% interval", "examples", "word error rate (95% interval)")
    seen = [name for name in SAYS if name in scores]
    rows = [line for name in seen for line in _lines(SAYS[name], scores[name])]
    table = "\n".join([row(head), "|---" * len(head) + "|", *map(row, rows)])
    return f"{table}\n\n{by_language(scores)}"


def _lines(says: str, score: Mapping[str, Any]) -> list[list[str]]:
    """The row of a kind, and a row for each thing that is asked about it."""
    heard = score.get("word_error_rate", {}).get("all")
    parts = score.get("kinds", {})
    return [
        [f"**{says}**", *_figures(score), _errors(heard)],
        *([name.replace("_", " "), *_figures(part), ""] for name, part in parts.items()),
    ]


def _figures(score: Mapping[str, Any]) -> list[str]:
    low, high = score["interval_95"]
    return [f"{score['rate']:.1%}", f"{low:.1%} to {high:.1%}", str(score["n"])]


def _errors(heard: Mapping[str, Any] | None) -> str:
    if not heard:
        return ""
    if not heard["interval_95"]:
        return f"{heard['value']:.1%}"
    low, high = heard["interval_95"]
    return f"{heard['value']:.1%} ({low:.1%} to {high:.1%})"
