"""Made-up tools: many, whole, apart from those of the tests, and never two that do the same."""

from __future__ import annotations

import random
import re
import string

from pocket.corpus import made_tools, newtools
from pocket.corpus.banks import tools_en_more
from pocket.corpus.banks.made_tools_en import KINDS, THINGS
from pocket.corpus.core import split_of

N = 1_500


def drawn(seed: int = 0) -> list[tools_en_more.NewTool]:
    rng = random.Random(seed)
    return [made_tools.made(rng) for _ in range(N)]


def slots(text: str) -> list[str]:
    return [name for _, name, _, _ in string.Formatter().parse(text) if name is not None]


def test_hardly_two_are_alike() -> None:
    assert len({name for tool in drawn() for name in tool.names}) > N


def test_each_action_is_whole() -> None:
    assert {action.group for action in made_tools.actions()} == set(THINGS)
    for action in made_tools.actions():
        assert len(action.requests) >= 6 and len(set(action.requests)) == len(action.requests)
        assert len(action.verbs) >= 3 and len(action.descriptions) >= 2
        assert set(action.kinds) <= set(KINDS)
        for text in action.requests:
            assert text.count("{with}") == 1
            assert set(slots(text)) <= {"a", "the", "thing", "with"}


def test_a_request_brings_in_each_argument_once_and_its_value_can_be_drawn() -> None:
    rng, seen = random.Random(1), set()
    for tool in drawn():
        first_names = [argument.names[0] for argument in tool.arguments]
        assert len(set(first_names)) == len(first_names) >= 1
        assert len(tool.phrasings) >= 4
        for text in tool.phrasings:
            assert sorted(slots(text)) == sorted(first_names)
        for argument in tool.arguments:
            value = tools_en_more.draw(rng, argument)
            assert value or value == 0
            seen.add(argument.pool)
        assert all(re.fullmatch(r"[a-z_]+", name) for name in tool.names), tool.names
    assert seen == {kind for action in made_tools.actions() for kind in action.kinds}


def test_nothing_is_taken_from_a_held_out_tool() -> None:
    held = [tool for tool in tools_en_more.TOOLS if split_of(tool.name) != "train"]
    assert len(held) >= 10
    words = {word for tool in held for name in tool.names for word in name.split("_")}
    left = {thing for group in THINGS for thing in made_tools._things(group)}
    everything = {thing for things in THINGS.values() for thing in things}
    assert left < everything, "no thing was left out: the guard guards nothing"
    assert not {word for thing in left for word in thing.split()} & words
    names = {name for tool in held for name in tool.names}
    assert not names & {name for tool in drawn(2) for name in tool.names}


def test_tools_offered_together_do_different_things() -> None:
    rng, near = random.Random(3), 0
    for _ in range(300):
        tool, *others = made_tools.made_with_others(rng, 5)
        said = [text for one in (tool, *others) for text in one.descriptions]
        assert len(others) == 5 and len(set(said)) == len(said)
        near += any(
            set(a.split("_")) & set(b.split("_"))
            for one in others
            for a in one.names
            for b in tool.names
        )
    assert near > 50, "hardly ever is a tool near to another: choosing is too easy"


def test_training_has_them_and_the_tests_have_none() -> None:
    written = {tool.name for tool in tools_en_more.TOOLS}
    counts = {}
    for split in ("train", "validation", "test"):
        rng = random.Random(4)
        names = [newtools.generate(rng, split, "en").phrasing for _ in range(400)]
        counts[split] = sum(name not in written for name in names) / len(names)
    assert counts["validation"] == counts["test"] == 0
    assert abs(counts["train"] - newtools.MADE_SHARE) < 0.08


def test_the_article_fits() -> None:
    found = {
        thing: made_tools._with_article(thing) for things in THINGS.values() for thing in things
    }
    assert found["ice rink"] == "an ice rink" and found["uniform"] == "a uniform"
    assert found["UV index"] == "a UV index" and found["x-ray"] == "an x-ray"
