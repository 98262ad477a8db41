"""The tools and small-talk corpora: banks wide enough, splits clean, calls valid and copied."""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from functools import cache
from unicodedata import combining, normalize

import jsonschema
import pytest

from course_lib import shop
from pocket.corpus import newtools, smalltalk, tools, wording, world
from pocket.corpus.banks import tools_en_more as more
from pocket.corpus.core import SPLITS, Example, in_split, split_of

LANGS = tools.LANGS
OTHERS = [lang for lang in LANGS if lang != "en"]
N = 700
SKILLS = {skill.name: skill for skill in (tools.SKILL, newtools.SKILL, smalltalk.SKILL)}
SPOKEN = [(name, lang) for name, skill in SKILLS.items() for lang in skill.langs]


@cache
def made(skill: str, split: str, lang: str, seed: int = 0) -> tuple[Example, ...]:
    rng = random.Random(f"test/{skill}/{split}" + (f"/{seed}" if seed else ""))
    return tuple(SKILLS[skill].generate(rng, split, lang) for _ in range(N))


def folded(phrasing: str) -> str:
    """A phrasing without case, blanks, accents, punctuation, and slot names."""
    text = re.sub(r"\{\w+(:\w+)?\}", "{}", phrasing.lower())
    text = "".join(one for one in normalize("NFD", text) if not combining(one))
    return " ".join(re.sub(r"[^\w{}]+", " ", text).split())


def request(example: Example) -> str:
    return example.messages[0]["content"]


def calls_of(example: Example) -> list[dict]:
    """The calls of an example, also when they are already answered."""
    message = next((m for m in example.messages if m.get("tool_calls")), example.target)
    return [call["function"] for call in message.get("tool_calls", [])]


def said(kind: str, value, lang: str) -> str:
    """A value of a call or a result in the words of the user, without an article."""
    if kind == "error":
        return wording.say_error(value, lang, tools.bank(lang))
    return format(wording.say(kind, value, lang, tools.bank(lang).SAYS), "")


# --- the banks ----------------------------------------------------------------------------------

BANKS = [(name, lang) for name, lang in SPOKEN if name != "newtools"]
INTENTS = [(*one, intent) for one in BANKS for intent in SKILLS[one[0]].phrasings(one[1])]


@pytest.mark.parametrize("name, lang, intent", INTENTS)
def test_each_intent_has_sixty_phrasings_in_three_splits(name, lang, intent):
    phrasings = SKILLS[name].phrasings(lang)[intent]
    assert len(phrasings) >= (100 if intent == "no_tool" else 66)
    for split in SPLITS:
        assert in_split(phrasings, split)


@pytest.mark.parametrize("name, lang", BANKS)
def test_no_phrasing_stands_twice(name, lang):
    where: dict[str, list[str]] = {}
    for intent, phrasings in SKILLS[name].phrasings(lang).items():
        for phrasing in phrasings:
            where.setdefault(folded(phrasing), []).append(intent)
    assert len(where) > 300
    assert {text: found for text, found in where.items() if len(found) > 1} == {}


@pytest.mark.parametrize("lang", LANGS)
def test_the_intents_are_the_tools_of_the_shop(lang):
    assert set(tools.phrasings(lang)) == {*shop.TOOL_NAMES, "no_tool"}
    assert set(smalltalk.phrasings(lang)) == set(smalltalk.bank(lang).REPLIES)
    assert set(smalltalk.phrasings(lang)) == set(smalltalk.phrasings("en"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("name", shop.TOOL_NAMES)
def test_a_phrasing_names_each_argument_once(name, lang):
    arguments = tools.arguments_of(tools.declarations()[name])
    known = {*arguments, "name", "product", "day", "date"}
    for phrasing in tools.phrasings(lang)[name]:
        slots = tools.slots(phrasing)
        assert all(slots.count(argument) == 1 for argument in arguments), phrasing
        assert set(slots) <= known, phrasing


@pytest.mark.parametrize("lang", LANGS)
def test_every_phrasing_can_be_filled(lang):
    """A form that the language does not have, as in "{city:of}", is refused."""
    words = tools.bank(lang)
    rng = random.Random(1)
    around = [*words.OPENERS, *words.CLOSERS, *words.JOINERS]
    for phrasing in [one for some in tools.phrasings(lang).values() for one in some] + around:
        values = {slot: tools.draw(rng, slot, lang) for slot in tools.slots(phrasing)}
        assert "{" not in tools.fill(phrasing, values, lang)


@pytest.mark.parametrize("lang", OTHERS)
def test_a_bank_has_words_for_all_that_the_tools_say(lang):
    english, words = tools.bank("en"), tools.bank(lang)
    declared = tools.declarations()
    said_in_english = {
        "status": {*tools.STATUSES, "cancelled"},
        "sky": set(tools.SKIES),
        "currency": set(shop.load_data()["rates"]),
    }
    for tool, argument in (("convert_currency", "to"), ("request_refund", "reason")):
        field = declared[tool]["function"]["parameters"]["properties"][argument]
        said_in_english[argument] = set(field["enum"])
    assert {kind: set(table) for kind, table in words.SAYS.items()} == said_in_english
    for table in words.SAYS.values():
        assert len(set(table.values())) == len(table)
    assert set(words.ERRORS) == set(tools.bank("es").ERRORS)
    assert set(words.ANSWERS) == set(english.ANSWERS)
    assert not set(words.ANSWERS.values()) & set(english.ANSWERS.values())
    assert words.REFUSAL != english.REFUSAL


@pytest.mark.parametrize("lang", LANGS)
def test_openers_closers_and_joiners_reach_every_split(lang):
    words = tools.bank(lang)
    for surround in (words.OPENERS, words.CLOSERS, words.JOINERS):
        assert len({folded(text) for text in surround}) >= 0.8 * len(surround) > 15
        assert all(in_split(surround, split) for split in SPLITS)


def test_a_language_without_a_bank_is_refused():
    for module in (tools, smalltalk):
        with pytest.raises(ValueError, match="'xx'.*en"):
            module.bank("xx")
    with pytest.raises(ValueError, match="'xx'.*en"):
        newtools.phrasings("xx")


def test_an_article_fits_its_product():
    two = {"product": "iron", "product_b": "mug"}
    assert tools.fill("A {product}, or a {product_b}?", two, "en") == "An iron, or a mug?"
    assert tools.fill("{product} a", two, "en") == "iron a"
    two = {"product": "taza roja", "product_b": "casco rojo"}
    filled = tools.fill("{product:the}, {product_b:of}, {product_b}", two, "es")
    assert filled == "la taza roja, del casco rojo, casco rojo"
    two = {"product": "caneca vermelha", "product_b": "capacete vermelho"}
    filled = tools.fill("n{product:the}, pel{product_b:the}, {product_b:of}", two, "pt")
    assert filled == "na caneca vermelha, pelo capacete vermelho, do capacete vermelho"


def test_values_are_said_in_the_words_of_the_user():
    assert said("day", "Saturday", "es") == "sábado"
    assert said("date", "14 March", "es") == "14 de marzo"
    assert said("colour", "red", "es") == "rojo"
    assert said("to", "pounds", "es") == "libras"
    assert said("city", "Lima", "es") == "Lima"
    assert said("day", "Saturday", "pt") == "sábado"
    assert said("date", "14 March", "pt") == "14 de março"
    assert said("colour", "red", "pt") == "vermelho"
    assert said("to", "pounds", "pt") == "libras"
    assert said("day", "Saturday", "tl") == "Sabado"
    assert said("date", "14 March", "tl") == "ika-14 ng Marso"
    assert said("colour", "red", "tl") == "pula"
    assert said("reason", "unwanted", "tl") == "hindi na kailangan"
    assert said("day", "Saturday", "en") == "Saturday"
    assert said("error", "no repairs on Monday", "es") == "no hay reparaciones el lunes"
    assert said("error", "no repairs on Monday", "pt") == "não há consertos na segunda-feira"
    assert said("error", "no repairs on Monday", "tl") == "walang repair sa Lunes"
    with pytest.raises(KeyError):
        said("to", "roubles", "es")
    with pytest.raises(ValueError, match="no such thing"):
        said("error", "no such thing", "es")


@pytest.mark.parametrize(
    "lang, text, goes_on",
    [
        ("en", "Where is it?", "where is it?"),
        ("en", "I'm late.", "I'm late."),
        ("es", "¿Dónde está?", "¿dónde está?"),
        ("es", "Finch & Alder en Lima", "Finch & Alder en Lima"),
        ("pt", "É aí que fica?", "é aí que fica?"),
        ("pt", "Finch & Alder em Lima", "Finch & Alder em Lima"),
        ("tl", "Nasaan na iyon?", "nasaan na iyon?"),
        ("tl", "Finch & Alder sa Lima", "Finch & Alder sa Lima"),
    ],
)
def test_a_sentence_goes_on_in_lower_case_after_a_comma(lang, text, goes_on):
    after = {True: set(), False: set()}
    for seed in range(600):
        dressed = tools.dress(random.Random(seed), text, "train", lang)
        found = re.search(re.escape(text.strip(".?")), dressed, re.I)
        before = dressed[: found.start()].strip()
        if before and dressed != dressed.lower():
            after[before.endswith(("!", ".", "?", ":"))].add(found[0])
    assert after[True] == {text.strip(".?")} and after[False] == {goes_on.strip(".?")}


# --- the examples -------------------------------------------------------------------------------


@pytest.mark.parametrize("skill, lang", SPOKEN)
def test_a_seed_fixes_the_examples(skill, lang):
    rng = random.Random(f"test/{skill}/train")
    first = [SKILLS[skill].generate(rng, "train", lang) for _ in range(60)]
    assert [e.to_json() for e in first] == [e.to_json() for e in made(skill, "train", lang)[:60]]
    assert len({e.key() for e in first}) > 20
    assert {e.lang for e in first} == {lang}


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("skill, lang", BANKS)
def test_every_example_is_made_from_its_split(skill, lang, split):
    examples = made(skill, split, lang)
    assert {split_of(example.phrasing) for example in examples} == {split}


@pytest.mark.parametrize("skill, lang", BANKS)
def test_a_conversation_has_several_turns_in_one_language(skill, lang):
    """Every user turn is followed by an answer in the language: the refusal, a reply, ..."""
    rng = random.Random(5)
    turns = [SKILLS[skill].converse(rng, "train", lang) for _ in range(40)]
    assert {example.lang for example in turns} == {lang}
    asked = [sum(m["role"] == "user" for m in example.messages) for example in turns]
    assert min(asked) >= 2 and max(asked) == 6
    if skill == "tools":
        last = [example.target["content"] for example in turns]
        assert tools.bank(lang).REFUSAL in last and len(set(last)) > 20
    else:
        replies = set(smalltalk.bank(lang).REPLIES.values())
        assert all(example.target["content"] in replies for example in turns)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("split", SPLITS)
def test_what_surrounds_a_request_comes_from_its_split(split, lang):
    words = tools.bank(lang)
    openers = {folded(one) for one in in_split(words.OPENERS, split)} | {""}
    closers = {folded(one) for one in in_split(words.CLOSERS, split)} | {""}
    before, after = Counter(), Counter()
    for seed in range(600):
        dressed = tools.dress(random.Random(seed), "Xyzzy.", split, lang)
        opener, closer = folded(dressed).split("xyzzy")
        before[opener.strip()] += 1
        after[closer.strip()] += 1
    assert 0.15 < 1 - before[""] / 600 < 0.35 and 0.1 < 1 - after[""] / 600 < 0.3
    assert set(before) <= openers and set(after) <= closers


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("split", SPLITS)
def test_both_requests_of_a_pair_come_from_the_split(split, lang):
    """A pair's second request is recognised by its wording without slots."""
    checked = 0
    shapes = {
        phrasing: re.compile(
            re.sub(r"\\{\w+(:\w+)?\\}", ".+", re.escape(phrasing[1:].rstrip(".?"))), re.I
        )
        for phrasings in tools.phrasings(lang).values()
        for phrasing in phrasings
        if len(phrasing) > 35
    }
    for example in made("tools", split, lang):
        if "+" not in example.intent:
            continue
        second = example.intent.split("+")[1]
        fitting = [p for p in tools.phrasings(lang)[second] if p in shapes]
        matched = [p for p in fitting if shapes[p].search(request(example))]
        checked += bool(matched)
        assert not matched or any(split_of(p) == split for p in matched), request(example)
    assert checked > 12


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("skill, lang", [one for one in SPOKEN if one[0] != "smalltalk"])
def test_calls_are_valid_and_copied_from_the_request(skill, lang, split):
    """Copied, or in another language than English: the English word for what is asked."""
    checked = Counter()
    for example in made(skill, split, lang):
        offered = {tool["function"]["name"]: tool["function"] for tool in example.tools}
        assert 2 <= len(offered) == len(example.tools) <= 4
        for call in calls_of(example):
            parameters = offered[call["name"]]["parameters"]
            strict = {**parameters, "additionalProperties": False}
            jsonschema.Draft202012Validator(strict).validate(call["arguments"])
            asked = request(example).lower()
            if skill == "tools" and "day" in call["arguments"]:
                assert call["arguments"]["day"] in world.DAYS
            for kind, value in call["arguments"].items():
                value = said(kind, value, lang)
                assert str(value).lower() in asked, (value, request(example))
                if not str(value).islower():
                    assert str(value) in request(example)
            checked[call["name"]] += 1
        assert "{" not in request(example)
    assert sum(checked.values()) > N / 2
    if skill == "tools":
        assert set(checked) == set(shop.TOOL_NAMES)


@pytest.mark.parametrize("lang", LANGS)
def test_shares_are_as_stated(lang):
    kinds = Counter()
    for example in made("tools", "train", lang):
        if example.metric == "text":
            kinds["answer"] += 1
        else:
            kinds[len(example.target.get("tool_calls", []))] += 1
    for kind, share in {0: 0.20, 2: 0.10, "answer": 0.15, 1: 0.55}.items():
        # Five standard errors: seeded, so this can only fail when a share is changed.
        assert abs(kinds[kind] / N - share) < 5 * (share * (1 - share) / N) ** 0.5, kinds


@pytest.mark.parametrize("lang", LANGS)
def test_no_tool_means_that_no_offered_tool_fits(lang):
    by_phrasing = {p: intent for intent, ps in tools.phrasings(lang).items() for p in ps}
    kinds = Counter()
    for example in made("tools", "train", lang):
        if example.intent != "no_tool":
            continue
        assert example.target == {"role": "assistant", "content": tools.bank(lang).REFUSAL}
        assert example.metric == "tool_calls"
        fits = by_phrasing[example.phrasing]
        assert fits not in {tool["function"]["name"] for tool in example.tools}
        kinds["outside" if fits == "no_tool" else "absent"] += 1
    assert min(kinds.values()) > 0.35 * sum(kinds.values()) > 35


@pytest.mark.parametrize("lang", LANGS)
def test_the_right_tool_stands_in_every_place(lang):
    places = Counter()
    for example in made("tools", "train", lang):
        names = [tool["function"]["name"] for tool in example.tools]
        if len(names) == 4 and len(calls_of(example)) == 1:
            places[names.index(calls_of(example)[0]["name"])] += 1
    assert set(places) == {0, 1, 2, 3}
    assert min(places.values()) > 0.15 * sum(places.values()) > 12  # a quarter each


@pytest.mark.parametrize("lang", LANGS)
def test_answers_say_what_the_tool_said(lang):
    errors = two = 0
    months = [month for month in world.MONTHS if said("date", f"1 {month}", lang) != f"1 {month}"]
    days = [day for day in world.DAYS if said("day", day, lang) != day]
    answered = [example for example in made("tools", "train", lang) if example.metric == "text"]
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
                answer = example.target["content"]
                quiet = message["name"] == "cancel_order" and key == "status"
                assert quiet or said(key, value, lang) in answer, (result, answer)
                assert not any(word in answer.split() for word in (*months, *days)), answer
    assert len(answered) > 60 and errors > 5 and two > 5


@pytest.mark.parametrize("lang", LANGS)
def test_two_requests_are_about_one_thing_now_and_then(lang):
    pairs = [calls_of(e) for e in made("tools", "train", lang) if len(calls_of(e)) == 2]
    shared = [set(a["arguments"]) & set(b["arguments"]) for a, b in pairs]
    same = [
        all(a["arguments"][key] == b["arguments"][key] for key in keys)
        for (a, b), keys in zip(pairs, shared, strict=True)
        if keys
    ]
    assert any(same) and not all(same)
    assert all(a["name"] != b["name"] for a, b in pairs)


@pytest.mark.parametrize("lang", LANGS)
def test_values_are_wide(lang):
    calls = [call["arguments"] for e in made("tools", "train", lang) for call in calls_of(e)]
    products = {given["product"] for given in calls if "product" in given}
    orders = {given["order_id"] for given in calls if "order_id" in given}
    assert len(products) > 100 and len(orders) > 200
    if lang == "en":
        assert all(any(p.endswith(known) for known in world.PRODUCTS) for p in products)
    else:
        assert products <= set(wording.products(lang))


@pytest.mark.parametrize("lang", smalltalk.LANGS)
@pytest.mark.parametrize("split", SPLITS)
def test_small_talk_is_answered_with_the_reply_of_its_intent(split, lang):
    where = {p: i for i, ps in smalltalk.phrasings(lang).items() for p in ps}
    seen = set()
    for example in made("smalltalk", split, lang):
        assert example.intent == where[example.phrasing]
        assert example.target["content"] == smalltalk.bank(lang).REPLIES[example.intent]
        assert not example.tools and example.metric == "text" and request(example).strip()
        assert "{" not in request(example)
        seen.add(example.intent)
    assert seen == set(smalltalk.phrasings(lang))


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
        for example in made("newtools", split, "en"):
            offered[split] |= {tool["function"]["name"] for tool in example.tools}
            described[split] |= {tool["function"]["description"] for tool in example.tools}
            assert split_of(example.phrasing) == split
    shops = {one["function"]["description"] for one in tools.declarations().values()}
    for one, two in (("train", "test"), ("train", "validation"), ("validation", "test")):
        assert described[one] & described[two] <= shops
    own = {tool.name for tool in newtools.new_tools("en", "test")}
    assert len(own) >= 5 and own <= offered["test"] and not own & offered["train"]


def test_new_tools_are_refused_when_they_are_not_offered():
    refused = [e for e in made("newtools", "train", "en") if e.intent == "no_tool"]
    assert abs(len(refused) / N - newtools.NO_TOOL_SHARE) < 0.05
    names_of = {tool.name: set(tool.names) for tool in more.TOOLS}
    assert any(example.phrasing in names_of for example in refused)
    for example in refused:
        assert example.target["content"] == "None of my tools can do that."
        own = names_of.get(example.phrasing, {example.phrasing})  # the second: it was made up
        assert not own & {tool["function"]["name"] for tool in example.tools}


def test_new_tools_change_their_names():
    called, written = {}, {tool.name for tool in more.TOOLS}
    for seed in range(3):
        for example in made("newtools", "train", "en", seed):
            for call in calls_of(example):
                called.setdefault(example.phrasing, set()).add(call["name"])
    called = {name: names for name, names in called.items() if name in written}
    assert len(called) > 40
    assert sum(len(names) >= 3 for names in called.values()) > 0.5 * len(called)
