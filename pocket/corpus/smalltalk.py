"""The skill of small talk: a greeting is greeted, and "who are you?" gets an honest answer.

There is one reply for each intent, and no tools.
"""

from __future__ import annotations

import importlib
import random
from functools import cache
from types import ModuleType

from pocket.corpus import variety, wording, world
from pocket.corpus.core import Example, Skill, Split, in_split

LANGS = ("en", "es", "pt", "tl")


@cache
def bank(lang: str) -> ModuleType:
    """The bank of a language, ``banks/smalltalk_<lang>.py``.

    Raises ValueError for a language that has none.
    """
    if lang not in LANGS:
        raise ValueError(f"small talk has no bank for {lang!r}; it has: {', '.join(LANGS)}")
    return importlib.import_module(f"pocket.corpus.banks.smalltalk_{lang}")


def phrasings(lang: str) -> dict[str, list[str]]:
    return bank(lang).REQUESTS


@cache
def _held(lang: str, intent: str, split: Split) -> list[str]:
    return in_split(phrasings(lang)[intent], split)


def _typed(rng: random.Random, text: str) -> str:
    """Now and then without capitals, or without the last stop: as people type."""
    if rng.random() < 0.15:
        text = text.lower()
    if rng.random() < 0.15 and len(text) > 3:
        text = text.rstrip(".?!")
    return text


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    intent = rng.choice(list(phrasings(lang)))
    phrasing = rng.choice(_held(lang, intent, split))
    values = {
        "name": rng.choice(world.FIRST_NAMES),
        "day": wording.say("day", rng.choice(world.DAYS), lang),
    }
    content = _typed(rng, variety.varied(rng, phrasing, split, lang).format(**values))
    return Example(
        skill="smalltalk",
        lang=lang,
        phrasing=phrasing,
        messages=({"role": "user", "content": content},),
        target={"role": "assistant", "content": bank(lang).REPLIES[intent]},
        metric="text",
        intent=intent,
    )


def converse(rng: random.Random, split: Split, lang: str) -> Example:
    """Two to six turns of small talk."""
    first, *others = (generate(rng, split, lang) for _ in range(rng.randrange(2, 7)))
    return first.followed_by(others)


SKILL = Skill("smalltalk", LANGS, generate, phrasings, converse)
