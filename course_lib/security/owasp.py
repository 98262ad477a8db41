"""The OWASP Top 10 for LLM Applications, edition of 2026, and where this course shows each entry.

    for risk in TOP_10:
        print(risk)
    shown = demonstration("LLM09")                    # a function: see `owasp_demos`

Ids, titles and the date are those of the canonical source; the ids of 2025 are set beside them, and
where two titles differ the sentence that ties them is named. Neither list is a law of nature: its
preface says that votes count for three quarters of the order and incidents for one.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

RELEASED_2026 = "2026-08-04"
SOURCE_2026 = (
    "OWASP Top 10 for LLM Applications 2026, released 2026-08-04: "
    "github.com/GenAI-Security-Project/GenAI-LLM-Top10, 2026/README.md and 2026/final"
)
SOURCE_2025 = (
    "OWASP Top 10 for LLM Applications 2025 (version 2.0, released 2024-11-18): "
    "the folder 2025 of the same repository"
)
# Who says that an entry of 2026 is one of 2025 under another number or name.
SAME_TITLE = "the titles are the same"
PREFACE = (
    "preface of the 2026 edition (2026/final/LLM00_Preface.md): what used to be System Prompt "
    "Leakage is now Hidden Context Exposure, with a wider scope"
)
UNKNOWN = "unknown"


@dataclass(frozen=True)
class Risk:
    """One entry. id_2025, title_2025: "unknown" where no source says so; mapped_by: who says it.

    shows: what is run for it here, in one sentence. demo: the function in `owasp_demos`. rooms:
    modules of this wing that do the work.
    """

    id: str
    title: str
    id_2025: str
    title_2025: str
    mapped_by: str
    shows: str
    demo: str
    rooms: tuple[str, ...]

    def __str__(self) -> str:
        return f"{self.id}:2026 {self.title} (2025: {self.id_2025} {self.title_2025})"


def _same(id: str, title: str, id_2025: str, shows: str, demo: str, *rooms: str) -> Risk:
    return Risk(id, title, id_2025, title, SAME_TITLE, shows, demo, rooms)


TOP_10: tuple[Risk, ...] = (
    _same(
        "LLM01", "Prompt Injection", "LLM01",
        "A sentence in an email or a document makes the agent cancel somebody's order.",
        "prompt_injection", "agent", "attacks", "redteam", "adaptive",
    ),
    _same(
        "LLM02", "Sensitive Information Disclosure", "LLM02",
        "A secret that stood in a few training rows is asked for, and said.",
        "sensitive_information", "memorization", "membership",
    ),
    _same(
        "LLM03", "Excessive Agency", "LLM06",
        "The same attack on an agent that holds a tool it does not need, and on one that does not.",
        "excessive_agency", "agent", "permissions",
    ),
    _same(
        "LLM04", "Supply Chain", "LLM03",
        "A weight file runs code when it is loaded; ours is refused before it is opened.",
        "supply_chain", "artifacts", "pickle_demo",
    ),
    _same(
        "LLM05", "Data and Model Poisoning", "LLM04",
        "A few rows of a fine-tune teach a word that turns a question into a cancellation.",
        "poisoned_data", "poisoning",
    ),
    _same(
        "LLM06", "Unbounded Consumption", "LLM10",
        "Two emails send the agent in a ring, and 32 clients flood a limit that holds.",
        "unbounded_consumption", "attacks", "rate_limits",
    ),
    _same(
        "LLM07", "Misinformation", "LLM09",
        "Questions whose answer is not in the text: how often it answers all the same.",
        "misinformation", "abstention",
    ),
    Risk(
        "LLM08", "Hidden Context Exposure", "LLM07", "System Prompt Leakage", PREFACE,
        "A price that the shop puts before the question is asked for, and sometimes told.",
        "hidden_context", ("attacks",),
    ),
    _same(
        "LLM09", "Vector and Embedding Weaknesses", "LLM08",
        "A planted text lies nearer to the question than the text that answers it.",
        "vector_weaknesses", "retrieval",
    ),
    _same(
        "LLM10", "Improper Output Handling", "LLM05",
        "An answer holds a script, a picture or a formula, and comes to where it would run.",
        "output_handling", "attacks", "output",
    ),
)  # fmt: skip


def risk(id: str) -> Risk:
    """An entry by its id, "LLM01" to "LLM10". Raises ValueError that names them."""
    for one in TOP_10:
        if one.id == id:
            return one
    raise ValueError(f"there is no {id!r}; there are: {', '.join(one.id for one in TOP_10)}")


def demonstration(id: str) -> Callable[..., Any]:
    """The function that shows an entry; it takes a model, except where none is needed."""
    demos = importlib.import_module("course_lib.security.owasp_demos")
    return getattr(demos, risk(id).demo)
