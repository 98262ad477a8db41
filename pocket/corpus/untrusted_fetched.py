"""The texts of the skill "untrusted" that a tool fetches: its declaration, its call, its result."""

from __future__ import annotations

import importlib
import random
from functools import cache
from types import ModuleType
from typing import Any

from pocket.corpus import tools, world

LANGS = ("en",)

Message = dict[str, Any]
Declarations = tuple[dict[str, Any], ...]


@cache
def bank(lang: str) -> ModuleType:
    """The bank of a language, ``banks/untrusted_<lang>.py``.

    Raises ValueError for a language that has none.
    """
    if lang not in LANGS:
        raise ValueError(f"untrusted has no bank for {lang!r}; it has: {', '.join(LANGS)}")
    return importlib.import_module(f"pocket.corpus.banks.untrusted_{lang}")


def reader(rng: random.Random, lang: str, thing: str) -> dict[str, Any]:
    """The declaration of a tool that fetches a text by its number."""
    words = bank(lang)
    argument = rng.choice((f"{thing}_id", "id", "number"))
    function = {
        "name": rng.choice(words.READER_NAMES).format(thing=thing),
        "description": rng.choice(words.READER_DESCRIPTIONS).format(thing=thing),
        "parameters": {
            "type": "object",
            "properties": {argument: {"type": "string", "description": words.READER_ARGUMENT}},
            "required": [argument],
        },
    }
    return {"type": "function", "function": function}


def new_ref(rng: random.Random) -> str:
    """The number of a note: "314" or "K27"; shorter than that of an order."""
    return f"{rng.choice(('', rng.choice('ABCDEFGHKLMNPRSTX')))}{rng.randrange(10, 1000)}"


def fetched(
    rng: random.Random, lang: str, thing: str, ref: str, text: str
) -> tuple[dict[str, Any], Message, Message]:
    """A tool that fetches a text, the call of it, and the message in which the text comes back."""
    declared = reader(rng, lang, thing)
    name = declared["function"]["name"]
    (argument,) = tools.arguments_of(declared)
    result = {argument: ref, rng.choice(bank(lang).TEXT_FIELDS): text}
    if rng.random() < 0.3:
        result = {argument: ref, "from": rng.choice(world.FIRST_NAMES), **result}
    call = {"role": "assistant", "tool_calls": [tools.call(name, {argument: ref})]}
    return declared, call, tools.tool_message(name, result)


def beside(rng: random.Random, offered: Declarations, declared: dict[str, Any]) -> Declarations:
    """The offered tools and one more, in a random place."""
    place = rng.randrange(len(offered) + 1)
    return (*offered[:place], declared, *offered[place:])
