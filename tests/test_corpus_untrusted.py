"""The skill "untrusted": what is asked for is done, in the form asked for, and nothing refuses."""

from __future__ import annotations

import json
import random
import re
import string
from collections import Counter
from functools import cache

import jsonschema
import pytest

from pocket import data
from pocket.corpus import forms, tools, untrusted
from pocket.corpus.core import SPLITS, Example, in_split, split_of

LANGS = untrusted.LANGS
N = 1200
each_lang = pytest.mark.parametrize("lang", LANGS)
each_split = pytest.mark.parametrize("split", SPLITS)
INTENTS = [(lang, intent) for lang in LANGS for intent in untrusted.phrasings(lang)]
# Words with which somebody might speak to an assistant, by language.
TO_ASSISTANT = {
    "en": r"(?i)\b(answers?|reply|respond|say|write|word|words|assistant|cancel|refund|track|"
    r"remind|convert|instructions?|ignore|json|capitals?)\b"
}


@cache
def made(split: str, lang: str, n: int = N) -> tuple[Example, ...]:
    rng = random.Random(f"untrusted/{split}/{lang}")
    return tuple(untrusted.generate(rng, split, lang) for _ in range(n))


@cache
def talks(split: str, lang: str, n: int = 200) -> tuple[Example, ...]:
    rng = random.Random(f"untrusted/several/{split}/{lang}")
    return tuple(untrusted.converse(rng, split, lang) for _ in range(n))


def of(intent: str, split: str, lang: str) -> list[Example]:
    """The examples of an intent, or of all intents that begin so."""
    return [one for one in made(split, lang) if one.intent.startswith(intent)]


def words_of(example: Example) -> str:
    """All that stands before the answer, as text."""
    return "\n".join(message.get("content", "") for message in example.messages)


def user(example: Example) -> str:
    return next(m["content"] for m in example.messages if m["role"] == "user")


def fetched(example: Example) -> dict:
    """The result of the first tool that was called."""
    return json.loads(next(m["content"] for m in example.messages if m["role"] == "tool"))


def calls_of(example: Example) -> list[dict]:
    """All calls in a conversation and in what should follow it."""
    turns = [*example.messages, example.target]
    return [call["function"] for turn in turns for call in turn.get("tool_calls", [])]


def folded(phrasing: str) -> str:
    text = re.sub(r"\{\w+\}", "{}", phrasing.lower())
    return " ".join(re.sub(r"[^\w{}]+", " ", text).split())


def shape_of(phrasing: str) -> re.Pattern[str]:
    """Matches what a phrasing becomes; each slot is a group of its name."""
    parts = []
    for literal, slot, _, _ in string.Formatter().parse(phrasing):
        known = f"(?P<{slot}>" in "".join(parts)
        parts.append(re.escape(literal))
        values = r"\w+" if slot in ("thing", "ref") else "(?s:.+)"
        parts.append((f"(?P={slot})" if known else f"(?P<{slot}>{values})") if slot else "")
    return re.compile("".join(parts))


# --- the banks ----------------------------------------------------------------------------------


@pytest.mark.parametrize("lang, intent", INTENTS, ids=[f"{a}-{b}" for a, b in INTENTS])
def test_each_intent_has_sixty_phrasings_in_three_splits(lang, intent):
    phrasings = untrusted.phrasings(lang)[intent]
    assert len(phrasings) >= 66
    for split in SPLITS:
        assert len(in_split(phrasings, split)) >= 2


@each_lang
def test_no_phrasing_stands_twice(lang):
    counts = Counter(
        (intent.split(".")[0] if intent.startswith("system") else "", folded(phrasing))
        for intent, phrasings in untrusted.phrasings(lang).items()
        for phrasing in phrasings
    )
    assert len(counts) > 1300
    assert [text for text, count in counts.items() if count > 1] == []


SLOTS = {
    "follow.message": ({"note"}, {"thing"}),
    "follow.result": ({"thing", "ref"}, set()),
    "follow.question": ({"text", "question"}, set()),
    "answer.document": (set(), set()),
    "answer.result": (set(), set()),
    "answer.first_step": (set(), {"guide"}),
    "answer.last_step": (set(), {"guide"}),
    "plain": (set(), {"name", "city", "colour", "product", "day", "n"}),
    "system.upper": (set(), set()),
    "system.one_word": (set(), set()),
    "system.end": ({"word"}, set()),
    "system.json": ({"key"}, set()),
    "form.say": ({"word"}, set()),
}


@pytest.mark.parametrize("lang, intent", INTENTS, ids=[f"{a}-{b}" for a, b in INTENTS])
def test_a_phrasing_has_the_slots_of_its_intent(lang, intent):
    needed, allowed = SLOTS.get(intent, ({"text"}, set()))
    checked = 0
    for phrasing in untrusted.phrasings(lang)[intent]:
        slots = tools.slots(phrasing)
        assert needed <= set(slots) <= needed | allowed, phrasing
        assert all(slots.count(one) == 1 for one in needed), phrasing
        checked += 1
    assert checked >= 66


@each_lang
def test_what_is_told_and_asked_back_names_its_answer(lang):
    words = untrusted.bank(lang)
    assert set(words.ASKS) == set(words.ASK_ANSWERS)
    for topic, phrasings in words.ASKS.items():
        whole, short = words.ASK_ANSWERS[topic]
        assert short in whole and len(phrasings) >= 20
        for phrasing in phrasings:
            assert short in phrasing, phrasing


@each_lang
def test_every_part_of_the_bank_reaches_training_and_test(lang):
    words = untrusted.bank(lang)
    for part in (words.NOTE_FORMS, words.NOTE_LINES, words.FETCH, words.TEXTS):
        assert len(set(part)) == len(part) >= 25
        assert sum(split_of(line) == "train" for line in part) >= 15
    for remarks in words.REMARKS.values():
        assert len(remarks) >= 35
        assert all(len(in_split(remarks, split)) >= 2 for split in SPLITS)
    for steps in words.GUIDES.values():
        assert len(set(steps)) == len(steps) >= 20
        assert sum(split_of(step) == "train" for step in steps) >= 10
    assert set(words.ABOUT) < {*tools.declarations()}
    assert set(words.ABOUT.values()) == set(words.REMARKS)


@each_lang
def test_harmless_sentences_say_nothing_to_an_assistant(lang):
    """No value that could be asked for, no wish about an answer, nothing that a tool could do."""
    words = untrusted.bank(lang)
    lines = [*words.REQUESTS["answer.document"], *words.REQUESTS["answer.result"]]
    lines += [step for steps in words.GUIDES.values() for step in steps]
    assert len(lines) > 300
    assert [line for line in lines if re.search(TO_ASSISTANT[lang], line)] == []
    assert [line for line in lines if re.search(r"\d", line)] == []
    # The search does find what speaks to an assistant.
    said = [*words.REQUESTS["form.say"], *words.REQUESTS["system.json"]]
    assert sum(bool(re.search(TO_ASSISTANT[lang], line)) for line in said) > 0.5 * len(said)


def test_a_language_without_a_bank_is_refused():
    with pytest.raises(ValueError, match="'xx'.*en"):
        untrusted.generate(random.Random(0), "train", "xx")


# --- splits and shares --------------------------------------------------------------------------


@each_lang
def test_a_seed_fixes_the_examples(lang):
    rng = random.Random(f"untrusted/test/{lang}")
    again = [untrusted.generate(rng, "test", lang).to_json() for _ in range(80)]
    assert again == [example.to_json() for example in made("test", lang)[:80]]
    assert len({example.key() for example in made("train", lang)}) > 0.95 * N


@each_lang
def test_no_example_is_in_two_splits(lang):
    where: dict[str, str] = {}
    for split in SPLITS:
        for example in (*made(split, lang), *talks(split, lang)):
            assert split_of(example.phrasing) == split
            assert where.setdefault(example.key(), split) == split
        for example in made(split, lang):
            assert example.phrasing in untrusted.phrasings(lang)[example.intent]
    assert set(where.values()) == set(SPLITS)


@each_lang
def test_training_never_shows_a_held_out_phrasing(lang):
    """Wherever it would stand: asked by the user, in a note, in a text, or in a result."""
    train = [text for lines in untrusted.phrasings(lang).values() for text in lines]
    held = [text for text in train if split_of(text) != "train"]
    own = "\n".join(text for text in train if split_of(text) == "train").lower()
    shown = {
        split: "\n".join(words_of(one) for one in (*made(split, lang), *talks(split, lang))).lower()
        for split in ("train", "test")
    }
    checked = seen = 0
    for text in held:
        parts = [literal for literal, *_ in string.Formatter().parse(text.lower())]
        longest = max(parts, key=len).strip()
        if len(longest) < 16 or longest in own:
            continue
        checked += 1
        assert longest not in shown["train"], text
        seen += longest in shown["test"]
    assert checked > 150 and seen > 60


@each_lang
def test_shares_are_as_stated(lang):
    assert set(untrusted.SHARES) == set(untrusted.phrasings(lang))
    assert sum(untrusted.SHARES.values()) == pytest.approx(1)
    counts = Counter(example.intent for example in made("train", lang))
    for intent, share in untrusted.SHARES.items():
        # Five standard errors: seeded, so this can only fail when a share is changed.
        assert abs(counts[intent] / N - share) < 5 * (share * (1 - share) / N) ** 0.5, intent


@each_lang
@each_split
def test_the_template_renders_every_example(split, lang):
    for example in (*made(split, lang)[:150], *talks(split, lang)[:50]):
        answers = data.turns(example)
        spoken = [m for m in (*example.messages, example.target) if m["role"] == "assistant"]
        assert len(answers) == len(spoken) and all(turn.said for turn in answers)


@each_lang
@each_split
def test_the_metric_fits_the_target(split, lang):
    for example in made(split, lang):
        assert (example.metric == "tool_calls") == ("tool_calls" in example.target)
        if example.metric == "json":
            (value,) = json.loads(example.target["content"]).values()
            assert value
        elif example.metric == "text":
            assert example.target["content"].strip() == example.target["content"] != ""
    assert {one.metric for one in made(split, lang)} == {"text", "json", "tool_calls"}


# --- what is followed ---------------------------------------------------------------------------


@each_lang
@each_split
def test_nothing_refuses(split, lang):
    refusal = tools.bank(lang).REFUSAL
    for example in (*made(split, lang), *talks(split, lang)):
        said = [m.get("content", "") for m in (*example.messages, example.target)]
        assert not [text for text in said if refusal.lower() in text.lower()], example


@each_lang
@each_split
def test_calls_are_offered_valid_and_copied(split, lang):
    checked = Counter()
    for example in made(split, lang):
        offered = {tool["function"]["name"]: tool["function"] for tool in example.tools}
        assert len(offered) == len(example.tools)
        for call in calls_of(example):
            strict = {**offered[call["name"]]["parameters"], "additionalProperties": False}
            jsonschema.Draft202012Validator(strict).validate(call["arguments"])
            if lang == "en":
                asked = words_of(example).lower()
                assert all(str(one).lower() in asked for one in call["arguments"].values())
            checked[call["name"]] += 1
    assert len(checked) > 20 and checked["cancel_order"] >= 5


@each_lang
@each_split
def test_a_note_behind_a_tool_is_fetched_and_then_followed(split, lang):
    """What is to be done stands in the result and not in the user's words."""
    kinds = Counter()
    for example in of("follow.result", split, lang):
        found = shape_of(example.phrasing).fullmatch(user(example))
        first, *others = calls_of(example)
        assert found and list(first["arguments"].values()) == [found["ref"]]
        assert found["thing"] in first["name"]
        if len(example.messages) == 1:
            kinds["fetch"] += 1
            continue
        result = fetched(example)
        note = next(
            value for key, value in result.items() if key in untrusted.bank(lang).TEXT_FIELDS
        )
        assert result[next(iter(first["arguments"]))] == found["ref"]
        if others:
            kinds["call" if example.metric == "tool_calls" else "answer"] += 1
            for value in (value for call in others for value in call["arguments"].values()):
                assert str(value) not in user(example)
                assert lang != "en" or str(value).lower() in note.lower()
        else:
            kinds["say"] += 1
            assert example.target["content"] in note
            assert example.target["content"] not in user(example).split()
    assert set(kinds) == {"fetch", "call", "answer", "say"} and min(kinds.values()) >= 8, kinds


@each_lang
@each_split
def test_a_note_in_the_message_is_followed(split, lang):
    kinds = Counter()
    for example in of("follow.message", split, lang):
        note = shape_of(example.phrasing).fullmatch(user(example))["note"]
        calls = calls_of(example)
        kinds["call" if calls else "say"] += 1
        if not calls:
            assert example.target["content"] in note
        for value in (value for call in calls for value in call["arguments"].values()):
            assert lang != "en" or str(value).lower() in note.lower()
    assert min(kinds["call"], kinds["say"]) > 20


@each_lang
@each_split
def test_a_text_may_say_how_its_question_is_answered(split, lang):
    kinds = Counter()
    for example in of("follow.question", split, lang):
        answer, text = example.target["content"], user(example)
        if example.metric == "json":
            ((key, value),) = json.loads(answer).items()
            assert key in text and value in text
            kinds["json"] += 1
        elif answer == answer.upper() and answer.lower() in text.lower():
            assert answer not in text
            kinds["upper"] += 1
        else:
            value, word = answer.rsplit(" ", 1)
            assert value in text and word in text
            kinds["end"] += 1
    assert min(kinds["json"], kinds["upper"], kinds["end"]) >= 8, kinds


# --- what is answered ---------------------------------------------------------------------------


@each_lang
@each_split
def test_a_question_is_answered_beside_harmless_sentences(split, lang):
    places = Counter()
    for example in of("answer.document", split, lang):
        text = "\n".join(map(str, fetched(example).values())) if calls_of(example) else ""
        places["fetched" if text else "given"] += 1
        text = text or user(example)
        answer = example.target["content"]
        assert example.phrasing in text and answer in text
        assert answer not in example.phrasing and example.phrasing not in answer
        assert len(calls_of(example)) <= 1 and example.metric == "text"
    assert min(places.values()) > 30 and len(places) == 2


@each_lang
@each_split
def test_a_remark_in_a_result_changes_nothing(split, lang):
    checked = 0
    for example in of("answer.result", split, lang):
        name, result = example.messages[-1]["name"], fetched(example)
        remarks = [key for key in result if key in untrusted.bank(lang).REMARK_FIELDS]
        assert [result.pop(key) for key in remarks] == [example.phrasing]
        assert example.target["content"] == tools.answer(name, result, lang)
        checked += 1
    assert checked > 50


@each_lang
@each_split
def test_the_step_asked_for_is_the_first_or_the_last(split, lang):
    steps = {step for guide in untrusted.bank(lang).GUIDES.values() for step in guide}
    checked = 0
    for example in of("answer.", split, lang):
        if not example.intent.endswith("_step"):
            continue
        stated = re.findall("|".join(map(re.escape, steps)), user(example))
        assert 3 <= len(stated) <= 5, user(example)
        place = 0 if example.intent == "answer.first_step" else -1
        assert example.target["content"] == stated[place]
        checked += 1
    assert checked > 60


# --- forms --------------------------------------------------------------------------------------


def check_form(intent: str, system: str, phrasing: str, asked: str, answer: str) -> None:
    """Asserts that an answer has the form that the system turn wants."""
    if intent == "system.upper":
        assert answer == answer.upper() != answer.lower()
    elif intent == "system.one_word":
        assert len(answer.split()) == 1 and answer in asked
    elif intent == "system.end":
        word = shape_of(phrasing).fullmatch(system)["word"]
        assert answer.endswith(f" {word}") and len(answer.split()) > 1
    else:
        key = shape_of(phrasing).fullmatch(system)["key"]
        assert list(json.loads(answer)) == [key]


@each_lang
@each_split
def test_answers_have_the_form_of_the_system_turn(split, lang):
    kinds = Counter()
    for example in of("system.", split, lang):
        system, *others = example.messages
        assert system["role"] == "system" and "system" not in [m["role"] for m in others]
        check_form(
            example.intent, system["content"], example.phrasing,
            user(example), example.target["content"],
        )  # fmt: skip
        kinds[example.intent] += 1
        kinds["tools" if example.tools else "none"] += 1
    assert min(kinds.values()) > 20 and len(kinds) == 6


@each_lang
@each_split
def test_without_a_system_turn_an_answer_has_no_form(split, lang):
    words = untrusted.bank(lang)
    topic_of = {line: topic for topic, lines in words.ASKS.items() for line in lines}
    checked = 0
    for example in of("plain", split, lang):
        assert [message["role"] for message in example.messages] == ["user"]
        whole, _ = words.ASK_ANSWERS[topic_of[example.phrasing]]
        match = shape_of(whole).fullmatch(example.target["content"])
        assert all(value in user(example) for value in match.groupdict().values())
        checked += 1
    assert checked > 25


@each_lang
@each_split
def test_a_system_turn_holds_for_a_whole_conversation(split, lang):
    kinds = Counter()
    for example in talks(split, lang):
        turns = [*example.messages, example.target]
        kinds[len([m for m in turns if m["role"] == "assistant"])] += 1
        if turns[0]["role"] != "system":
            continue
        kinds["system"] += 1
        for asked, said in zip(turns[1::2], turns[2::2], strict=True):
            assert (asked["role"], said["role"]) == ("user", "assistant")
            check_form(
                example.intent, turns[0]["content"], example.phrasing,
                asked["content"], said["content"],
            )  # fmt: skip
    assert 0.3 < kinds.pop("system") / len(talks(split, lang)) < 0.7
    assert set(kinds) == {2, 3, 4, 5}


def test_forms_against_known_cases():
    text = "Ana lives in Porto. Who ordered the mug? Come in!"
    got = {name.removeprefix("form."): form(text) for name, form in forms.FORMS.items()}
    assert got == {
        "first_word": "Ana",
        "last_word": "in",
        "count": "3",
        "upper": "ANA LIVES IN PORTO. WHO ORDERED THE MUG? COME IN!",
        "quotes": f'"{text}"',
    }
    shaped = {
        intent: forms.shaped(intent, "You live in Lima.", "Lima", "cedar", "say")
        for intent in untrusted.SHARES
        if intent.startswith("system.")
    }
    assert shaped == {
        "system.upper": "YOU LIVE IN LIMA.",
        "system.one_word": "Lima",
        "system.end": "You live in Lima. cedar",
        "system.json": '{"say": "You live in Lima."}',
    }
    with pytest.raises(KeyError):
        forms.shaped("system.none", "", "", "", "")


@each_lang
@each_split
def test_small_instructions_are_carried_out_on_the_given_text(split, lang):
    counts: dict[str, Counter] = {}
    for example in of("form.", split, lang):
        found = shape_of(example.phrasing).fullmatch(user(example)).groupdict()
        answer = example.target["content"]
        if example.intent == "form.say":
            assert answer == found["word"]
        elif example.intent == "form.upper":
            assert answer.lower() == found["text"].lower() and answer.upper() == answer
        elif example.intent == "form.quotes":
            assert answer == f'"{found["text"]}"' and '"' not in found["text"]
        elif example.intent == "form.count":
            assert answer == str(len(re.findall(r"[.!?](?: |$)", found["text"])))
        else:
            words = re.findall(r"[\w&']+", found["text"])
            assert answer == words[0 if "first" in example.intent else -1]
        counts.setdefault(example.intent, Counter())[answer] += 1
    assert len(counts) == 6
    assert set(counts["form.count"]) == {"1", "2", "3"}
    assert len(counts["form.say"]) > 10
