"""Values in the words of the user's language.

A generator draws a value as a tool's call carries it, and the shop's tools speak English:
"Monday", "dollars", "14 March". `say` turns such a value into what the user writes and
reads: "lunes", "dólares", "14 de marzo". Products are not translated: they are drawn in
the user's language and looked up here for their gender.

The words come from the lexicon of the translation skill, and those that only one skill
needs from the bank of that skill.
"""

from __future__ import annotations

import random
import re
from collections.abc import Mapping
from functools import cache
from types import ModuleType
from typing import Any

from pocket.corpus import world
from pocket.corpus.banks import parallel_lexicon as lexicon
from pocket.corpus.translate import LANGS, Word, nouns, rows

Says = Mapping[str, Mapping[str, str]]

_DATES = {"es": "{day} de {month}", "pt": "{day} de {month}", "tl": "ika-{day} ng {month}"}
# The column of a colour in the lexicon: beside a noun of that gender, and alone.
_COLOUR_BESIDE = {("es", "m"): 1, ("es", "f"): 2, ("pt", "m"): 3, ("pt", "f"): 4, ("tl", ""): 6}
_COLOUR_ALONE = {"es": 1, "pt": 3, "tl": 5}
_COLOURS = rows(lexicon.COLOURS)


def _coloured(noun: Word, colour: list[str]) -> Word:
    word = colour[_COLOUR_BESIDE[noun.lang, noun.gender]]
    # Tagalog puts the colour first, as English does.
    text = f"{word} {noun.text}" if noun.lang == "tl" else f"{noun.text} {word}"
    return Word(text, noun.lang, noun.gender)


@cache
def _bare(lang: str) -> tuple[Word, ...]:
    return tuple(noun[lang] for noun in nouns(lexicon.PRODUCTS))


@cache
def products(lang: str) -> dict[str, Word]:
    """Every product of the lexicon by its text, bare and in each colour."""
    coloured = (_coloured(noun, colour) for noun in _bare(lang) for colour in _COLOURS)
    return {word.text: word for word in (*_bare(lang), *coloured)}


def product(rng: random.Random, lang: str) -> str:
    """A product in the user's language, half the time with a colour."""
    if lang == "en":
        return world.product(rng)
    noun = rng.choice(_bare(lang))
    return _coloured(noun, rng.choice(_COLOURS)).text if rng.random() < 0.5 else noun.text


@cache
def _days(lang: str) -> dict[str, Word]:
    return {day["en"].text: day[lang] for day in nouns(lexicon.DAYS)}


@cache
def _months(lang: str) -> dict[str, str]:
    return {row[0]: row[LANGS.index(lang)] for row in rows(lexicon.MONTHS)}


@cache
def _colours(lang: str) -> dict[str, str]:
    return {row[0]: row[_COLOUR_ALONE[lang]] for row in _COLOURS}


def say(kind: str, value: Any, lang: str, says: Says | None = None) -> Any:
    """A value as the user says it, which for English is the value itself.

    says: the words of a bank, by kind and English word; a kind that stands neither here
    nor there (a city, a time) is said as it is. Products and days become a `Word`, whose
    forms a slot can ask for.

    Raises KeyError for a word that the language lacks.
    """
    if lang == "en":
        return value
    if kind == "date":
        day, month = value.split()
        return _DATES[lang].format(day=day, month=_months(lang)[month])
    tables = {"product": products, "day": _days, "colour": _colours}
    if kind in tables:
        return tables[kind](lang)[value]
    return says[kind][value] if says and kind in says else value


def say_error(error: str, lang: str, bank: ModuleType) -> str:
    """An error of a tool in the user's words, by ``bank.ERRORS`` and ``bank.SAYS``.

    Raises ValueError for an error that no pattern of the bank fits.
    """
    if lang == "en":
        return error
    for english, local in bank.ERRORS.items():
        shape = re.sub(r"\{(\w+)\}", r"(?P<\1>.+)", english)
        if found := re.fullmatch(shape, error):
            values = found.groupdict().items()
            return local.format(**{kind: say(kind, one, lang, bank.SAYS) for kind, one in values})
    raise ValueError(f"the {lang} bank has no words for the error {error!r}")
