"""The tools and small-talk corpora: banks wide enough, splits clean, calls valid and copied."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from functools import cache

import jsonschema
import pytest

from course_lib import shop
from pocket.corpus import smalltalk, tools, world
from pocket.corpus.banks import tools_en_more as more
from pocket.corpus.core import SPLITS, Example, in_split, split_of

REFUSAL = "None of my tools can do that."
N = 1500


@cache
def made(skill: str, split: str, n: int = N) -> tuple[Example, ...]:
    skills = {"tools": tools.SKILL, "newtools": tools.SKILL_NEW, "smalltalk": smalltalk.SKILL}
    rng = random.Random(f"test/{skill}/{split}")
    return tuple(skills[skill].generate(rng, split, "en") for _ in range(n))


def folded(phrasing: str) -> str:
    """A phrasing without case, blanks, punctuation, and slot names."""
    text = re.sub(r"\{\w+\}", "{}", phrasing.lower())
    return " ".join(re.sub(r"[^\w{}]+", " ", text).split())


def request(example: Example) -> str:
    return example.messages[0]["content"]


def calls_of(example: Example) -> list[dict]:
    """The calls of an example, also when they are already answered."""
    message = next((m for m in example.messages if m.get("tool_calls")), example.target)
    return [call["function"] for call in message.get("tool_calls", [])]


# --- the banks ----------------------------------------------------------------------------------

BANKS = [("tools", tools.SKILL), ("smalltalk", smalltalk.SKILL)]
INTENTS = [(name, skill, intent) for name, skill in BANKS for intent in skill.phrasings("en")]


@pytest.mark.parametrize("name, skill, intent", INTENTS, ids=[f"{n}-{i}" for n, _, i in INTENTS])
def test_each_intent_has_sixty_phrasings_in_three_splits(name, skill, intent):
    phrasings = skill.phrasings("en")[intent]
    assert len(phrasings) >= (90 if intent == "no_tool" else 60)
    for split in SPLITS:
        assert in_split(phrasings, split)


@pytest.mark.parametrize("name, skill", BANKS, ids=["tools", "smalltalk"])
def test_no_phrasing_stands_twice(name, skill):
    where: dict[str, list[str]] = {}
    for intent, phrasings in skill.phrasings("en").items():
        for phrasing in phrasings:
            where.setdefault(folded(phrasing), []).append(intent)
    assert len(where) > 300
    assert {text: found for text, found in where.items() if len(found) > 1} == {}


def test_the_intents_are_the_tools_of_the_shop():
    assert set(tools.phrasings("en")) == {*shop.TOOL_NAMES, "no_tool"}


@pytest.mark.parametrize("name", shop.TOOL_NAMES)
def test_a_phrasing_names_each_argument_once(name):
    arguments = tools.arguments_of(tools.declarations()[name])
    known = {*arguments, "name", "product", "day", "date"}
    for phrasing in tools.phrasings("en")[name]:
        slots = tools.slots(phrasing)
        assert all(slots.count(argument) == 1 for argument in arguments), phrasing
        assert set(slots) <= known, phrasing


def test_openers_closers_and_joiners_reach_every_split():
    words = tools.bank("en")
    for surround in (words.OPENERS, words.CLOSERS, words.JOINERS):
        assert len({folded(text) for text in surround}) >= 0.8 * len(surround) > 15
        assert all(in_split(surround, split) for split in SPLITS)


def test_a_language_without_a_bank_is_refused():
    for module in (tools, smalltalk):
        with pytest.raises(ValueError, match="'tl'.*en"):
            module.bank("tl")


def test_an_article_fits_its_product():
    assert tools.fill(
        "A {product}, or a {product_b}?", {"product": "iron", "product_b": "mug"}
    ) == ("An iron, or a mug?")
    assert tools.fill("{product} a", {"product": "iron"}) == "iron a"


# --- the examples -------------------------------------------------------------------------------


@pytest.mark.parametrize("skill", ["tools", "newtools", "smalltalk"])
def test_a_seed_fixes_the_examples(skill):
    again = {"tools": tools.SKILL, "newtools": tools.SKILL_NEW, "smalltalk": smalltalk.SKILL}[skill]
    rng = random.Random(f"test/{skill}/train")
    first = [again.generate(rng, "train", "en") for _ in range(60)]
    assert [e.to_json() for e in first] == [e.to_json() for e in made(skill, "train")[:60]]
    assert len({e.key() for e in first}) > 20


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("skill", ["tools", "smalltalk"])
def test_every_example_is_made_from_its_split(skill, split):
    examples = made(skill, split)
    assert {split_of(example.phrasing) for example in examples} == {split}


@pytest.mark.parametrize("split", SPLITS)
def test_what_surrounds_a_request_comes_from_its_split(split):
    words = tools.bank("en")
    openers = {folded(one) for one in in_split(words.OPENERS, split)} | {""}
    closers = {folded(one) for one in in_split(words.CLOSERS, split)} | {""}
    before, after = Counter(), Counter()
    for seed in range(600):
        dressed = tools.dress(random.Random(seed), "Xyzzy.", split, "en")
        opener, closer = folded(dressed).split("xyzzy")
        before[opener.strip()] += 1
        after[closer.strip()] += 1
    assert 0.15 < 1 - before[""] / 600 < 0.35 and 0.1 < 1 - after[""] / 600 < 0.3
    assert set(before) <= openers and set(after) <= closers


@pytest.mark.parametrize("split", SPLITS)
def test_both_requests_of_a_pair_come_from_the_split(split):
    """A pair's second request is recognised by its wording without slots."""
    checked = 0
    shapes = {
        phrasing: re.compile(re.sub(r"\\{\w+\\}", ".+", re.escape(phrasing[1:].rstrip(".?"))), re.I)
        for phrasings in tools.phrasings("en").values()
        for phrasing in phrasings
        if len(phrasing) > 35
    }
    for example in made("tools", split):
        if "+" not in example.intent:
            continue
        second = example.intent.split("+")[1]
        fitting = [p for p in tools.phrasings("en")[second] if p in shapes]
        matched = [p for p in fitting if shapes[p].search(request(example))]
        checked += bool(matched)
        assert not matched or any(split_of(p) == split for p in matched), request(example)
    assert checked > 30


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("skill", ["tools", "newtools"])
def test_calls_are_valid_and_copied_from_the_request(skill, split):
    checked = Counter()
    for example in made(skill, split):
        offered = {tool["function"]["name"]: tool["function"] for tool in example.tools}
        assert 2 <= len(offered) == len(example.tools) <= 4
        for call in calls_of(example):
            parameters = offered[call["name"]]["parameters"]
            strict = {**parameters, "additionalProperties": False}
            jsonschema.Draft202012Validator(strict).validate(call["arguments"])
            asked = request(example).lower()
            for value in call["arguments"].values():
                assert str(value).lower() in asked, (value, request(example))
                if not str(value).islower():
                    assert str(value) in request(example)
            checked[call["name"]] += 1
        assert "{" not in request(example)
    assert sum(checked.values()) > N / 2
    if skill == "tools":
        assert set(checked) == set(shop.TOOL_NAMES)


def test_shares_are_as_stated():
    kinds = Counter()
    for example in made("tools", "train"):
        if example.metric == "text":
            kinds["answer"] += 1
        else:
            kinds[len(example.target.get("tool_calls", []))] += 1
    for kind, share in {0: 0.20, 2: 0.10, "answer": 0.15, 1: 0.55}.items():
        # Five standard errors: seeded, so this can only fail when a share is changed.
        assert abs(kinds[kind] / N - share) < 5 * (share * (1 - share) / N) ** 0.5, kinds


def test_no_tool_means_that_no_offered_tool_fits():
    by_phrasing = {p: intent for intent, ps in tools.phrasings("en").items() for p in ps}
    kinds = Counter()
    for example in made("tools", "train"):
        if example.intent != "no_tool":
            continue
        assert example.target == {"role": "assistant", "content": REFUSAL}
        assert example.metric == "tool_calls"
        fits = by_phrasing[example.phrasing]
        assert fits not in {tool["function"]["name"] for tool in example.tools}
        kinds["outside" if fits == "no_tool" else "absent"] += 1
    assert min(kinds.values()) > 0.35 * sum(kinds.values()) > 50


def test_the_right_tool_stands_in_every_place():
    places = Counter()
    for example in made("tools", "train"):
        names = [tool["function"]["name"] for tool in example.tools]
        if len(names) == 4 and len(calls_of(example)) == 1:
            places[names.index(calls_of(example)[0]["name"])] += 1
    assert set(places) == {0, 1, 2, 3}
    assert min(places.values()) > 0.15 * sum(places.values()) > 30  # a quarter each


def test_answers_say_what_the_tool_said():
    errors = two = 0
    answered = [example for example in made("tools", "train") if example.metric == "text"]
    for example in answered:
        user, assistant, *results = example.messages
        assert [m["role"] for m in example.messages[:2]] == ["user", "assistant"]
        assert [m["role"] for m in results] == ["tool"] * len(calls_of(example))
        assert [m["name"] for m in results] == [call["name"] for call in calls_of(example)]
        two += len(results) == 2
        for message in results:
            result = json.loads(message["content"])
            errors += "error" in result
            for key, value in result.items():
                if key == "closed" or value == 0:
                    continue
                said = example.target["content"]
                quiet = message["name"] == "cancel_order" and key == "status"
                assert quiet or str(value) in said, (result, said)
    assert len(answered) > 100 and errors > 10 and two > 10


def test_two_requests_are_about_one_thing_now_and_then():
    pairs = [calls_of(e) for e in made("tools", "train") if len(calls_of(e)) == 2]
    shared = [set(a["arguments"]) & set(b["arguments"]) for a, b in pairs]
    same = [
        all(a["arguments"][key] == b["arguments"][key] for key in keys)
        for (a, b), keys in zip(pairs, shared, strict=True)
        if keys
    ]
    assert any(same) and not all(same)
    assert all(a["name"] != b["name"] for a, b in pairs)


def test_values_are_wide():
    train = made("tools", "train")
    products = {
        c["arguments"]["product"] for e in train for c in calls_of(e) if "product" in c["arguments"]
    }
    orders = {
        c["arguments"]["order_id"]
        for e in train
        for c in calls_of(e)
        if "order_id" in c["arguments"]
    }
    assert len(products) > 200 and len(orders) > 400
    assert all(any(p.endswith(known) for known in world.PRODUCTS) for p in products)


@pytest.mark.parametrize("split", SPLITS)
def test_small_talk_is_answered_with_the_reply_of_its_intent(split):
    where = {p: i for i, ps in smalltalk.phrasings("en").items() for p in ps}
    seen = set()
    for example in made("smalltalk", split):
        assert example.intent == where[example.phrasing]
        assert example.target["content"] == smalltalk.bank("en").REPLIES[example.intent]
        assert not example.tools and example.metric == "text" and request(example).strip()
        assert "{" not in request(example)
        seen.add(example.intent)
    assert seen == set(smalltalk.phrasings("en"))


# --- tools never seen before --------------------------------------------------------------------


def test_the_bank_of_new_tools_is_wide():
    found = more.TOOLS
    assert len(found) >= 40
    names = [name for tool in found for name in tool.names]
    assert len(set(names) | set(shop.TOOL_NAMES)) == len(names) + len(shop.TOOL_NAMES)
    texts = Counter(folded(phrasing) for tool in found for phrasing in tool.phrasings)
    assert [text for text, count in texts.items() if count > 1] == []
    for tool in found:
        assert len(tool.phrasings) >= 12 and 1 <= len(tool.arguments) <= 2, tool.name
        assert len(tool.descriptions) >= 2 and all(len(text) < 60 for text in tool.descriptions)
        needed = [argument.names[0] for argument in tool.arguments]
        for phrasing in tool.phrasings:
            slots = tools.slots(phrasing)
            assert all(slots.count(one) == 1 for one in needed), phrasing
            assert set(slots) <= {*needed, "name"}, phrasing


def test_a_tool_of_the_test_split_is_never_seen_in_training():
    offered = {split: set() for split in SPLITS}
    described = {split: set() for split in SPLITS}
    for split in SPLITS:
        for example in made("newtools", split):
            offered[split] |= {tool["function"]["name"] for tool in example.tools}
            described[split] |= {tool["function"]["description"] for tool in example.tools}
            assert split_of(example.phrasing) == split
    shops = {one["function"]["description"] for one in tools.declarations().values()}
    for one, two in (("train", "test"), ("train", "validation"), ("validation", "test")):
        assert described[one] & described[two] <= shops
    own = {tool.name for tool in tools.new_tools("en", "test")}
    assert len(own) >= 5 and own <= offered["test"] and not own & offered["train"]


def test_new_tools_are_refused_when_they_are_not_offered():
    refused = [e for e in made("newtools", "train") if e.intent == "no_tool"]
    assert abs(len(refused) / N - tools.NEW_NO_TOOL_SHARE) < 0.05
    names_of = {tool.name: set(tool.names) for tool in more.TOOLS}
    for example in refused:
        assert example.target["content"] == REFUSAL
        assert not names_of[example.phrasing] & {t["function"]["name"] for t in example.tools}


def test_new_tools_change_their_names():
    called = {}
    for example in made("newtools", "train"):
        for call in calls_of(example):
            called.setdefault(example.phrasing, set()).add(call["name"])
    assert len(called) > 40
    assert sum(len(names) >= 3 for names in called.values()) > 0.8 * len(called)
