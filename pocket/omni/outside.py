"""Sentences from outside, read aloud in training: thousands of words that our own texts lack.

Our phrase banks have some 1,300 words in each language. A model that has heard only those
learns them as wholes, and writes one of them when it hears another. Nothing from outside is copied
into the repository; `../shared/data/README.md` names the licences, and the card names the sets.
Nothing here is measured on: of what has held-out parts, the part for training is read.
"""

from __future__ import annotations

import gzip
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pocket.corpus import translate

FOLDER = Path(__file__).parents[3] / "shared" / "data"
SETS = {
    "tatoeba_pairs": "Tatoeba sentence pairs (CC BY 2.0 FR)",
    "stories_cc_by": "Pratham, African and Global Storybooks (CC BY)",
    "fairytaleqa": "FairytaleQA, its training part (Apache-2.0)",
}
SHORTEST, LONGEST = 3, 9  # words
_WORD = r"[^\W\d_]+(?:'[^\W\d_]+)?"
_PLAIN = re.compile(rf"{_WORD}(?:,? {_WORD})*")
_ENDS = re.compile(r'[.!?;:\n"“”«»]+')


@dataclass(frozen=True)
class Sentence:
    """A sentence without its full stop, and what it means in English, "" where nobody said."""

    text: str
    english: str = ""


def missing(folder: Path = FOLDER) -> str:
    """Why there are no sentences from outside; empty if all sets are there."""
    absent = [name for name in SETS if not (folder / f"{name}.jsonl.gz").is_file()]
    return f"no sentences from outside: {', '.join(absent)} not in {folder}" if absent else ""


@cache
def sentences(lang: str, folder: Path = FOLDER) -> tuple[Sentence, ...]:
    """All distinct plain sentences of three to nine words, sorted; none where a set is missing.

    People say the same plain things everywhere: what our parallel bank holds out is left out.
    """
    if missing(folder):
        return ()
    held_out = _held_out()
    found: dict[str, Sentence] = {}
    for text, english in _texts(lang, folder):
        whole = _plain(english)
        for part in _ENDS.split(text.replace("’", "'")):
            if one := _plain(part):
                # A translation is of the whole text: of a part of it we have none.
                is_whole = one == _plain(text)
                found.setdefault(one, Sentence(one, whole if is_whole else ""))
    return tuple(
        one
        for _, one in sorted(found.items())
        if held_out.isdisjoint((one.text.lower(), one.english.lower()))
    )


@cache
def _held_out() -> frozenset[str]:
    """The sentences of the parallel bank, in all languages, that training must not meet."""
    return frozenset(
        _bare(text).lower()
        for split in ("validation", "test")
        for pattern in translate.patterns(split)
        for text in pattern.text.values()
    )


def _texts(lang: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Texts of a language, with their English where there is one."""
    for one in _records(folder / "tatoeba_pairs.jsonl.gz"):
        if one["lang"] == lang:
            yield one["text"], one["en"]
        elif lang == "en":
            yield one["en"], ""
    for one in _records(folder / "stories_cc_by.jsonl.gz"):
        if one["lang"] == lang:
            yield one["text"], ""
    if lang == "en":
        for one in _records(folder / "fairytaleqa.jsonl.gz"):
            if one["split"] == "train":
                # Their lines are broken in the middle of sentences.
                yield from ((text.replace("\n", " "), "") for text in one["sections"].values())


def _records(file: Path) -> Iterator[dict]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _bare(text: str) -> str:
    """The text without the marks and the space around it."""
    return text.replace("’", "'").strip(" .!?¿¡\n\"“”«»'-—,")


def _plain(text: str) -> str:
    """The text without what stands around it, if it has words alone and not too many; else ""."""
    text = _bare(text)
    fits = SHORTEST <= len(text.split()) <= LONGEST and _PLAIN.fullmatch(text)
    return text if fits else ""
