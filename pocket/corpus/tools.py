"""The skill of calling tools: the shop's tools with new phrasings.

An example offers two to four tools and asks for one of them, for two in one
message, or for something none of them can do; or the tool has already answered
and the target is the answer in words. The shares below say how often. Tool results
are not written by hand: a `course_lib.shop.Shop` with data drawn for the example
is really called.

The messages have the form ``apply_chat_template`` takes: a call stands in
``tool_calls`` of an assistant message, its result in a ``tool`` message whose
content is JSON text. Gemma 4's template wraps such a text as
``response:NAME{value:<|"|>...<|"|>}``.

The tools speak English in every language: their declarations, their results, and in a
call the weekday, the currency and the reason. What the user says and reads is in the
user's language; `pocket.corpus.wording` stands between the two. Products, cities,
addresses, times and reminders go into the call as the user wrote them.

How to add a language: write ``banks/tools_<lang>.py`` and ``banks/smalltalk_<lang>.py``
with the names that their Spanish siblings have (``SAYS`` needs every word that ``SAYS`` has
there, ``ERRORS`` every pattern), add the language to ``LANGS`` here and in smalltalk.py, and
run tests/test_corpus_tools.py, which tries each language. Weekdays, months, colours and
products come from ``banks/parallel_lexicon.py``; a slot may ask for a form of them, as
``{product:the}`` or ``{day:on}`` does: see `pocket.corpus.translate.Word`.
"""

from __future__ import annotations

import importlib
import json
import random
import re
import string
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import Any

from course_lib import shop
from pocket.corpus import variety, wording, world
from pocket.corpus.core import Example, Skill, Split, in_split
from pocket.corpus.made_shop import SKIES as SKIES
from pocket.corpus.made_shop import STATUSES as STATUSES
from pocket.corpus.made_shop import UNKNOWN_SHARE as UNKNOWN_SHARE
from pocket.corpus.made_shop import shop_for

LANGS = ("en", "es", "pt", "tl")

# Shares of the kinds of examples; what is left over asks for one call.
NO_TOOL_SHARE = 0.20
TWO_CALL_SHARE = 0.10
ANSWER_SHARE = 0.15
# Of the no-tool examples: the fitting tool exists in the shop, but it is not offered.
ABSENT_SHARE = 0.5

# Of two requests in one message, none is longer than this.
JOINABLE_CHARS = 70

Values = dict[str, Any]
Declaration = dict[str, Any]
# The tools that are offered; none where a generator is to choose them itself.
Offered = tuple[Declaration, ...]


@cache
def bank(lang: str) -> ModuleType:
    """The bank of a language, ``banks/tools_<lang>.py``.

    Raises ValueError for a language that has none.
    """
    if lang not in LANGS:
        raise ValueError(f"the tools skill has no bank for {lang!r}; it has: {', '.join(LANGS)}")
    return importlib.import_module(f"pocket.corpus.banks.tools_{lang}")


@cache
def phrasings(lang: str) -> dict[str, list[str]]:
    """Every request of the bank, by tool; those that no tool can answer under "no_tool"."""
    words = bank(lang)
    return {
        **words.REQUESTS,
        "no_tool": [line for topic in words.NO_TOOL.values() for line in topic],
    }


@cache
def _held(lang: str, intent: str, split: Split) -> list[str]:
    """The phrasings of an intent in a split; openers, closers and joiners are split as well."""
    words = bank(lang)
    around = {"openers": words.OPENERS, "closers": words.CLOSERS, "joiners": words.JOINERS}
    return in_split({**phrasings(lang), **around}[intent], split)


@cache
def declarations() -> dict[str, Declaration]:
    """The shop's tool declarations by name. Examples share them: do not change them."""
    return {schema["function"]["name"]: schema for schema in shop.schemas()}


def arguments_of(declaration: Declaration) -> tuple[str, ...]:
    return tuple(declaration["function"]["parameters"]["properties"])


# --- from phrasings to a request ----------------------------------------------------------------


def slots(template: str) -> list[str]:
    """The slot names in a template, in order."""
    return [name for _, name, _, _ in string.Formatter().parse(template) if name]


def draw(rng: random.Random, slot: str, lang: str) -> Any:
    """A value for a slot, as a call carries it: in English, but for products and reminders."""
    drawers: dict[str, Callable[[], Any]] = {
        "order_id": lambda: world.order_id(rng),
        "product": lambda: wording.product(rng, lang),
        "city": lambda: rng.choice(world.CITIES),
        "day": lambda: rng.choice(world.DAYS),
        "address": lambda: world.address(rng),
        "amount": lambda: world.amount(rng),
        "to": lambda: rng.choice(_enum("convert_currency", "to")),
        "reason": lambda: rng.choice(_enum("request_refund", "reason")),
        "time": lambda: world.clock(rng),
        "text": lambda: _reminder(rng, lang),
        "name": lambda: _person(rng),
        "date": lambda: world.date(rng),
        "colour": lambda: rng.choice(world.COLOURS),
    }
    return drawers[_kind(slot)]()


def _kind(slot: str) -> str:
    """What a slot holds: "{name2}" and "{name_b}" are further values of the kind "name"."""
    return slot.removesuffix("_b").rstrip("2")


def _enum(tool: str, argument: str) -> list[str]:
    return declarations()[tool]["function"]["parameters"]["properties"][argument]["enum"]


def _person(rng: random.Random) -> str:
    return world.full_name(rng) if rng.random() < 0.3 else rng.choice(world.FIRST_NAMES)


def _reminder(rng: random.Random, lang: str) -> str:
    verb, objects = rng.choice(list(bank(lang).REMINDERS.items()))
    return f"{verb} {rng.choice(objects.split('|'))}"


def fill(template: str, values: Values, lang: str) -> str:
    """The template with its slots filled, in the user's words."""
    words = bank(lang)
    # A bank that has to fit other words to the values does so first: English "a" and "an".
    if hasattr(words, "fit"):
        template = words.fit(template, values)
    said = {
        slot: wording.say(_kind(slot), value, lang, words.SAYS) for slot, value in values.items()
    }
    return template.format(**said)


def _goes_on(opening: str) -> bool:
    """Whether a sentence goes on after these words: after "Hi," and "And", not after "Hi!"."""
    return opening[-1] == "," or opening[-1].isalpha()


def _after(opening: str, template: str, lang: str) -> str:
    """The template behind some opening words, in lower case where the sentence goes on."""
    stays = re.match(bank(lang).KEEPS_CAPITAL, template.lstrip("¿¡"))
    if _goes_on(opening) and not stays:
        template = re.sub(r"^[¿¡]*\w", lambda found: found[0].lower(), template)
    return f"{opening} {template}"


def _ended(template: str) -> str:
    return template if template[-1] in ".!?" else f"{template}."


def dress(rng: random.Random, template: str, split: Split, lang: str) -> str:
    """The template as somebody types it: a greeting, thanks, sloppy capitals and full stops."""
    if rng.random() < 0.25:
        template = _after(rng.choice(_held(lang, "openers", split)), template, lang)
    if rng.random() < 0.2:
        template = f"{_ended(template)} {rng.choice(_held(lang, 'closers', split))}"
    if rng.random() < 0.15 and template[-1] in ".?":
        template = template[:-1]
    return template.lower() if rng.random() < 0.08 else template


# --- what is offered, called and answered -------------------------------------------------------


def offer(
    rng: random.Random,
    pool: Sequence[Declaration],
    right: Sequence[Declaration],
    near_to: Sequence[str],
) -> tuple[Declaration, ...]:
    """Two to four declarations in random order: the right ones, and others from `pool`.

    Six in ten of the others have an argument in `near_to`, where there is such a tool:
    a cancellation is harder to tell from a refund than from a weather report.
    """
    others = [tool for tool in pool if tool not in right]
    rng.shuffle(others)
    chosen = list(right)
    size = max(rng.randrange(2, 5), len(right))
    while len(chosen) < size and others:
        near = [tool for tool in others if set(near_to) & set(arguments_of(tool))]
        pick = near[0] if near and rng.random() < 0.6 else others[0]
        others.remove(pick)
        chosen.append(pick)
    rng.shuffle(chosen)
    return tuple(chosen)


def call(name: str, arguments: Values) -> dict[str, Any]:
    """One entry of ``tool_calls``."""
    return {"type": "function", "function": {"name": name, "arguments": arguments}}


def tool_message(name: str, result: Values) -> dict[str, Any]:
    """What a tool gave back, as a message whose content is JSON text."""
    return {"role": "tool", "name": name, "content": json.dumps(result, ensure_ascii=False)}


def answer(name: str, result: Values, lang: str) -> str:
    """The one wording of the answer to a tool's result."""
    key = name
    if "error" in result:
        key = "error"
    elif result.get("closed"):
        key = "opening_hours.closed"
    elif result.get("in_stock") == 0:
        key = "check_stock.none"
    words = bank(lang)
    said = {kind: wording.say(kind, value, lang, words.SAYS) for kind, value in result.items()}
    if "error" in result:
        said["error"] = wording.say_error(result["error"], lang, words)
    return words.ANSWERS[key].format(**said)


# --- the examples -------------------------------------------------------------------------------


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One example of the shop's tools: one call, two calls, none, or the answer after them."""
    kind = rng.random()
    if kind < NO_TOOL_SHARE:
        return _no_tool(rng, split, lang)
    if kind < NO_TOOL_SHARE + TWO_CALL_SHARE:
        return _two_calls(rng, split, lang)
    if kind < NO_TOOL_SHARE + TWO_CALL_SHARE + ANSWER_SHARE:
        asked = _two_calls if rng.random() < 0.2 else _one_call
        return _answered(rng, asked(rng, split, lang))
    return _one_call(rng, split, lang)


def example_of(
    rng: random.Random,
    split: Split,
    lang: str,
    template: str,
    values: Values,
    skill: str = "tools",
    **fields: Any,
) -> Example:
    """The example of a dressed and filled template; `values` are kept, other slots are drawn."""
    template = dress(rng, variety.varied(rng, template, split, lang), split, lang)
    values = values | {
        slot: draw(rng, slot, lang) for slot in slots(template) if slot not in values
    }
    message = {"role": "user", "content": fill(template, values, lang)}
    return Example(skill=skill, lang=lang, messages=(message,), metric="tool_calls", **fields)


def refusal(lang: str) -> dict[str, Any]:
    return {"role": "assistant", "content": bank(lang).REFUSAL}


def _no_tool(rng: random.Random, split: Split, lang: str, offered: Offered = ()) -> Example:
    """Nothing fits: no tool of the shop could, or the one that could is not offered."""
    pool = list(declarations().values())
    intent = "no_tool"
    if rng.random() < ABSENT_SHARE:
        names = {tool["function"]["name"] for tool in offered}
        intent = rng.choice([name for name in shop.TOOL_NAMES if name not in names])
        pool.remove(declarations()[intent])
    phrasing = rng.choice(_held(lang, intent, split))
    tools = offered or offer(rng, pool, (), slots(phrasing))
    return example_of(
        rng, split, lang, phrasing, {},
        phrasing=phrasing, target=refusal(lang), tools=tools, intent="no_tool",
    )  # fmt: skip


def _one_call(rng: random.Random, split: Split, lang: str, offered: Offered = ()) -> Example:
    tool = rng.choice(offered or list(declarations().values()))
    name = tool["function"]["name"]
    phrasing = rng.choice(_held(lang, name, split))
    arguments = {key: draw(rng, key, lang) for key in arguments_of(tool)}
    target = {"role": "assistant", "tool_calls": [call(name, arguments)]}
    if not offered:
        offered = offer(rng, list(declarations().values()), (tool,), arguments_of(tool))
    return example_of(
        rng, split, lang, phrasing, arguments,
        phrasing=phrasing, target=target, tools=offered, intent=name,
    )  # fmt: skip


def _two_calls(rng: random.Random, split: Split, lang: str, offered: Offered = ()) -> Example:
    """Two different requests in one message, in four of ten about the same order or thing."""
    tools = rng.sample(offered or list(declarations().values()), 2)
    names = [tool["function"]["name"] for tool in tools]
    first, second = (_short(rng, split, lang, name) for name in names)
    arguments = [{key: draw(rng, key, lang) for key in arguments_of(tool)} for tool in tools]
    if rng.random() < 0.4:
        arguments[1] |= {key: value for key, value in arguments[0].items() if key in arguments[1]}
    # The second request's slots get names of their own: "{product_b}".
    renamed = re.sub(r"\{(\w+)(:\w+)?\}", r"{\1_b\2}", second)
    values = arguments[0] | {f"{key}_b": value for key, value in arguments[1].items()}
    joined = _after(rng.choice(_held(lang, "joiners", split)), renamed, lang)
    template = f"{_ended(first)} {joined}"
    calls = [call(name, given) for name, given in zip(names, arguments, strict=True)]
    if not offered:
        near_to = [*arguments[0], *arguments[1]]
        offered = offer(rng, list(declarations().values()), tools, near_to)
    return example_of(
        rng, split, lang, template, values,
        phrasing=first, target={"role": "assistant", "tool_calls": calls}, intent="+".join(names),
        tools=offered,
    )  # fmt: skip


def converse(rng: random.Random, split: Split, lang: str) -> Example:
    """Two to six requests to one offer of tools; what is called is also answered."""
    offered = offer(rng, list(declarations().values()), (), ())
    turns = []
    for _ in range(rng.randrange(2, 7)):
        kind = rng.random()
        if kind < NO_TOOL_SHARE:
            turns.append(_no_tool(rng, split, lang, offered))
            continue
        asked = _two_calls if kind < NO_TOOL_SHARE + TWO_CALL_SHARE else _one_call
        turns.append(_answered(rng, asked(rng, split, lang, offered)))
    return turns[0].followed_by(turns[1:])


def _short(rng: random.Random, split: Split, lang: str, intent: str) -> str:
    choice = _held(lang, intent, split)
    return rng.choice([one for one in choice if len(one) <= JOINABLE_CHARS] or choice)


def _answered(rng: random.Random, asked: Example) -> Example:
    """The example one step later: the calls are made, and what is left is to say it."""
    calls = asked.target["tool_calls"]
    functions = {tool.__name__: tool for tool in shop_for(rng, calls).tools()}
    messages = [*asked.messages, asked.target]
    said = []
    for function in (one["function"] for one in calls):
        result = functions[function["name"]](**function["arguments"])
        messages.append(tool_message(function["name"], result))
        said.append(answer(function["name"], result, asked.lang))
    return replace(
        asked,
        messages=tuple(messages),
        target={"role": "assistant", "content": " ".join(said)},
        metric="text",
    )


SKILL = Skill("tools", LANGS, generate, phrasings, converse)
