"""How the parts of a "read" bank come together: the same in Spanish, Portuguese and Tagalog.

A bank ``read_<lang>`` has six modules of questions, ``read_<lang>_ask_*``, and six of
texts, ``read_<lang>_texts_*``, with the same names in every language. (English grew in
another order and puts its own together.)
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass
from types import ModuleType

# Where the questions of an intent stand: the module, then the intents in it.
ASKED_IN = {
    "people": ("writer", "customer", "contact"),
    "things": ("product", "order", "quantity"),
    "money": ("price", "deposit", "delivery_fee"),
    "dates": ("delivery_day", "deadline", "start_date", "end_date"),
    "hours": ("time", "closing_time", "warranty", "cancel_notice"),
    "rest": ("phone", "pickup_place", "reason"),
}
# Where the sentences of a document stand, and which intents it has from the shared ones.
WRITTEN_IN = {
    "email": ("shop", ("phone",)),
    "delivery": ("shop", ("phone", "contact")),
    "repair": ("shop_b", ("phone", "closing_time")),
    "story": ("shop_b", ()),
    "notice": ("town", ("phone", "contact", "closing_time")),
    "leaflet": ("town", ("phone", "contact", "closing_time")),
    "contract": ("hire", ("contact",)),
    "clinic": ("hire", ("phone", "contact", "closing_time")),
}


@dataclass(frozen=True)
class Parts:
    """What a bank of the skill holds in lines of text, under the names that the engine asks for."""

    questions: dict[str, list[str]]
    documents: dict[str, dict[str, list[str]]]
    near_misses: dict[str, list[str]]
    fillers: dict[str, list[str]]
    headings: dict[str, list[str]]
    reasons: dict[str, list[str]]
    layouts: list[str]


def load(lang: str) -> Parts:
    """The parts of a language's bank; raises ModuleNotFoundError where a module is missing."""
    extra, frame = _module(lang, "texts_extra"), _module(lang, "texts_frame")
    shared = _by_line(_module(lang, "texts_town").SHARED)
    return Parts(
        questions={
            intent: getattr(_module(lang, f"ask_{name}"), intent.upper())
            for name, intents in ASKED_IN.items()
            for intent in intents
        },
        documents={
            document: _by_line(getattr(_module(lang, f"texts_{name}"), document.upper()))
            | {intent: shared[intent] for intent in intents}
            for document, (name, intents) in WRITTEN_IN.items()
        },
        near_misses=_by_line(extra.NEAR_MISSES),
        fillers=_by_line(extra.FILLERS),
        headings={name: heads.split("|") for name, heads in frame.HEADINGS.items()},
        reasons=_by_line(frame.REASONS),
        layouts=[line.replace("\\n", "\n") for line in frame.LAYOUTS.strip().splitlines()],
    )


def _module(lang: str, name: str) -> ModuleType:
    return importlib.import_module(f"pocket.corpus.banks.read_{lang}_{name}")


def _by_line(bank: dict[str, str]) -> dict[str, list[str]]:
    return {name: lines.strip().splitlines() for name, lines in bank.items()}
