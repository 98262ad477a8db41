"""The skill of calling tools never seen before: a whole tool belongs to one split.

An example is made as those of `pocket.corpus.tools` are, but asks for an invented tool
whose declaration is drawn anew each time, so that a model learns to read it. Most training
examples use tools that are put together on the spot.
"""

from __future__ import annotations

import importlib
import random
from functools import cache
from types import ModuleType
from typing import Any

from course_lib import shop
from pocket.corpus import made_tools, tools
from pocket.corpus.core import Example, Skill, Split, in_split

LANGS = ("en",)

# Of the examples: the fitting tool is not offered; its name says nothing.
NO_TOOL_SHARE = 0.15
NONSENSE_SHARE = 0.15
# Of the training examples: the tools are put together on the spot (`made_tools`).
MADE_SHARE = 0.75
# Tools of the shop that could do what an invented tool is asked for.
TOO_CLOSE = ("set_reminder", "get_price")


@cache
def new_tools(lang: str, split: Split) -> list[Any]:
    """The invented tools of a split: a tool belongs to one split, with all its requests."""
    found = _more(lang).TOOLS
    kept = set(in_split((tool.name for tool in found), split))
    return [tool for tool in found if tool.name in kept]


def phrasings(lang: str) -> dict[str, list[str]]:
    """Every request of the invented tools, by the name that decides the tool's split."""
    return {tool.name: list(tool.phrasings) for tool in _more(lang).TOOLS}


def _more(lang: str) -> ModuleType:
    if lang not in LANGS:
        raise ValueError(f"no invented tools in {lang!r}; they speak: {', '.join(LANGS)}")
    return importlib.import_module(f"pocket.corpus.banks.tools_{lang}_more")


def _invented_name(rng: random.Random) -> str:
    """A name that says nothing, such as "velora": only the description tells what it does."""
    syllables = [rng.choice("bdfklmnprstvz") + rng.choice("aeiou") for _ in range(3)]
    return "".join(syllables) + rng.choice(("", "", "_a", "_b", "_run"))


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One call of an invented tool, or none where the fitting tool is not offered.

    ``phrasing`` is the tool's name: not the sentence but the whole tool is held out. Tools
    offered beside it are of the same split, or the shop's.
    """
    more = _more(lang)
    if split == "train" and rng.random() < MADE_SHARE:
        beside = made_tools.made_with_others(rng, 5)
    else:
        known = new_tools(lang, split)
        beside = rng.sample(known, min(7, len(known)))
    tool = beside[0]
    declared = [more.declare(rng, one)[0] for one in beside[1:]]
    right, arguments, names = more.declare(rng, tool)
    if rng.random() < NONSENSE_SHARE:
        right["function"]["name"] = _invented_name(rng)
    values = {argument.names[0]: more.draw(rng, argument) for argument in arguments}
    shops = rng.sample([one for one in shop.TOOL_NAMES if one not in TOO_CLOSE], 2)
    pool = [right, *declared, *(tools.declarations()[one] for one in shops)]
    if rng.random() < NO_TOOL_SHARE:
        target, intent = tools.refusal(lang), "no_tool"
        offered = tools.offer(rng, pool[1:], (), names)
    else:
        given = dict(zip(names, values.values(), strict=True))
        target = {"role": "assistant", "tool_calls": [tools.call(right["function"]["name"], given)]}
        intent = tool.name
        offered = tools.offer(rng, pool, (right,), names)
    return tools.example_of(
        rng, split, lang, rng.choice(tool.phrasings), values,
        skill="newtools", phrasing=tool.name, target=target, tools=offered, intent=intent,
    )  # fmt: skip


SKILL = Skill("newtools", LANGS, generate, phrasings)
