"""Nouns and their genders, from the parallel lexicon or from a list with articles.

For the banks of the skill "read" in languages whose nouns carry their article in
``parallel_lexicon`` (Spanish, Portuguese).
"""

from __future__ import annotations

from collections.abc import Iterable

COLUMNS = {"en": 0, "es": 1, "pt": 2, "tl": 3}
_ARTICLES = {"el": "m", "la": "f", "o": "m", "a": "f"}


def column(table: str, lang: str) -> list[str]:
    """The words of one language in a table of ``parallel_lexicon`` with a column for each."""
    rows = [line.split("|") for line in table.strip().splitlines()]
    return [row[COLUMNS[lang]].strip() for row in rows]


def gendered(words: Iterable[str]) -> dict[str, str]:
    """Noun -> "m" or "f", from words with their article: "la taza" gives {"taza": "f"}.

    Raises KeyError for a word without an article.
    """
    found = {}
    for word in words:
        article, noun = word.split(" ", 1)
        found[noun] = _ARTICLES[article]
    return found


def heads(nouns: dict[str, str]) -> dict[str, str]:
    """First word -> gender, so that "taza roja" has the gender of "taza".

    Raises ValueError when one first word would have two genders.
    """
    found: dict[str, str] = {}
    for noun, gender in nouns.items():
        head = noun.split(" ", 1)[0]
        if found.setdefault(head, gender) != gender:
            raise ValueError(f"{head!r} has two genders")
    return found
