"""Tools that are put together for one example: an action, a thing, one to three arguments.

A model that sees fifty tools remembers fifty tools. One that sees a new tool nearly every time
has to read the declaration. They serve training alone; the tools of a test are written by hand.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from functools import cache

from pocket.corpus.banks.made_tools_en import ACTIONS, KINDS, THINGS
from pocket.corpus.banks.tools_en_more import TOOLS, Argument, NewTool
from pocket.corpus.core import split_of

# Requests of one made-up tool; an example uses one of them.
REQUESTS = 4
_MOST_ARGUMENTS = 3
# Now and then a thing is named first: "canoe_cancel".
_THING_FIRST = 0.25


@dataclass(frozen=True)
class Action:
    """What can be done with the things of a group; the texts have {a}, {the}, {thing}, {with}."""

    group: str
    verbs: tuple[str, ...]
    descriptions: tuple[str, ...]
    kinds: tuple[str, ...]
    requests: tuple[str, ...]


@cache
def actions() -> tuple[Action, ...]:
    return tuple(_action(block.splitlines()) for block in ACTIONS.strip().split("\n\n"))


def _action(lines: list[str]) -> Action:
    group, verbs = lines[0].removeprefix("# ").split(": ")
    return Action(
        group,
        tuple(verbs.split("|")),
        tuple(lines[1].removeprefix("> ").split("|")),
        tuple(lines[2].removeprefix("= ").split()),
        tuple(lines[3:]),
    )


@cache
def held_out_words() -> frozenset[str]:
    """The words in the names of all tools that do not belong to training."""
    held = [tool for tool in TOOLS if split_of(tool.name) != "train"]
    return frozenset(word for tool in held for name in tool.names for word in name.split("_"))


def _things(group: str) -> list[str]:
    """The things of a group, without those that occur in the name of a held-out tool."""
    return [thing for thing in THINGS[group] if not held_out_words() & set(thing.split())]


def _with_article(thing: str) -> str:
    # "a uniform", "a UV index", "an x-ray": the letter alone does not tell.
    says_you = thing.startswith(("uni", "UV"))
    vowel = thing[0] in "aeiouAEIOU" and not says_you or thing.startswith("x-")
    return f"{'an' if vowel else 'a'} {thing}"


def made(rng: random.Random, group: str | None = None) -> NewTool:
    """A tool of training. group: one of `THINGS`, so that two tools can be near to each other."""
    while True:
        tool = _put_together(rng, group)
        # A tool belongs to the split of its name, whoever made it.
        if split_of(tool.name) == "train":
            return tool


def _put_together(rng: random.Random, group: str | None) -> NewTool:
    action = rng.choice([one for one in actions() if group in (None, one.group)])
    thing = rng.choice(_things(action.group))
    words = {"a": _with_article(thing), "the": f"the {thing}", "thing": thing}
    arguments = _arguments(rng, action)
    noun = re.sub("[^a-z]", "_", thing.lower())
    pairs = [
        (noun, verb) if rng.random() < _THING_FIRST else (verb, noun)
        for verb in rng.sample(action.verbs, 2)
    ]
    requests = rng.sample(action.requests, min(REQUESTS, len(action.requests)))
    return NewTool(
        names=tuple("_".join(pair) for pair in pairs),
        descriptions=tuple(text.format_map(words) for text in action.descriptions),
        arguments=arguments,
        phrasings=tuple(
            _sentence(text.format_map(words | {"with": _clauses(rng, arguments)}))
            for text in requests
        ),
    )


def _arguments(rng: random.Random, action: Action) -> tuple[Argument, ...]:
    kinds = rng.sample(action.kinds, rng.randint(1, min(_MOST_ARGUMENTS, len(action.kinds))))
    made = []
    for kind in kinds:
        names, descriptions, _ = KINDS[kind]
        order = rng.sample(names.split("|"), len(names.split("|")))
        taken = {argument.names[0] for argument in made}
        # The first name is the slot in the sentence, so two arguments must not share it.
        order.sort(key=lambda name: name in taken)
        made.append(Argument(tuple(order[:3]), kind, rng.choice(descriptions.split("|"))))
    return tuple(made)


def _clauses(rng: random.Random, arguments: tuple[Argument, ...]) -> str:
    """The arguments as parts of a sentence, in any order, each with its slot."""
    clauses = [
        rng.choice(KINDS[argument.pool][2].split("|")).format("{" + argument.names[0] + "}")
        for argument in rng.sample(arguments, len(arguments))
    ]
    return "".join(clauses)


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:]


def made_with_others(rng: random.Random, others: int) -> list[NewTool]:
    """A made-up tool, first, and `others` that cannot do what it does; half of them are near."""
    group = rng.choice(tuple(THINGS))
    found = [made(rng, group)]
    while len(found) <= others:
        other = made(rng, group if rng.random() < 0.5 else None)
        # Two verbs may mean the same: what a tool is said to do tells whether they clash.
        if not any(set(other.descriptions) & set(one.descriptions) for one in found):
            found.append(other)
    return found
