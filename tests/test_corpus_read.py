"""The claims of the skill "read": copied answers, honest gaps, questions that matter."""

from __future__ import annotations

import random
import re
import string

import pytest

from pocket.corpus import read, variety, world
from pocket.corpus.core import SPLITS, Example, split_of

# Texts made for each language and split.
COUNT = 600


def fold(phrasing: str) -> str:
    """Lower-cased, without slots, punctuation and doubled blanks."""
    without_slots = re.sub(r"\{\w+\}", " ", phrasing.lower())
    return " ".join(re.sub(r"[^\w]+", " ", without_slots).split())


Made = dict[str, list[tuple[Example, read.Reading]]]


def sample(lang: str, split: str, seed: int = 5) -> list[tuple[Example, read.Reading]]:
    rng = random.Random(seed)
    return [read.make(rng, split, lang) for _ in range(COUNT)]


@pytest.fixture(scope="module", params=read.LANGS)
def lang(request: pytest.FixtureRequest) -> str:
    """The language of ``made``."""
    return request.param


@pytest.fixture(scope="module")
def made(lang: str) -> Made:
    return {split: sample(lang, split) for split in SPLITS}


@pytest.fixture(scope="module")
def as_written(lang: str) -> Made:
    """The same without rewording: each sentence can be traced to its line in the bank."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(variety, "REPLACED_SHARE", 0.0)
        patch.setattr(variety, "MISTYPED_SHARE", 0.0)
        return {split: sample(lang, split) for split in SPLITS}


def slots_of(template: str) -> set[str]:
    return {slot for _, slot, _, _ in string.Formatter().parse(template) if slot}


def pattern_of(template: str) -> re.Pattern[str]:
    """Matches what a sentence template makes, within one sentence."""
    bare = template.removeprefix("^ ").removeprefix("$ ")
    parts = []
    for literal, slot, _, _ in string.Formatter().parse(bare):
        parts.append(re.escape(literal))
        parts.append(r"(?:(?!\. |\n).)+?" if slot else "")
    return re.compile(r"(?:(?<=^)|(?<=\. )|(?<=\n))" + "".join(parts), re.MULTILINE)


def test_every_intent_has_enough_phrasings_and_three_splits(lang):
    banks = read.phrasings(lang)
    assert len(banks) >= 14
    assert set(banks) == set(read.KIND_OF)
    for intent, bank in banks.items():
        assert len(bank) >= 66, intent
        assert {split_of(text) for text in bank} == set(SPLITS), intent


def test_no_phrasing_stands_twice(lang):
    folded = [fold(text) for bank in read.phrasings(lang).values() for text in bank]
    doubles = {text for text in folded if folded.count(text) > 1}
    # Keyword questions such as "Price?" are short, but none may be empty.
    assert all(folded) and not doubles


def test_banks_are_deep_enough(lang):
    bank = read.load_bank(lang)
    assert len(bank.DOCUMENTS) >= 8
    for document, facts in bank.DOCUMENTS.items():
        assert 8 <= len(facts) <= 14, document
        for intent, variants in facts.items():
            where = f"{document}/{intent}"
            assert len(set(variants)) == len(variants) >= 8, where
            assert sum(split_of(text) == "train" for text in variants) >= 5, where
            assert all("{v}" in text for text in variants), where
    for kind in set(read.KIND_OF.values()):
        assert len(bank.NEAR_MISSES[kind]) >= 8, kind


def test_no_sentence_states_two_different_facts(lang):
    bank = read.load_bank(lang)
    for document, facts in bank.DOCUMENTS.items():
        near = {text: "near miss" for lines in bank.NEAR_MISSES.values() for text in lines}
        filler = {text: "filler" for text in bank.FILLERS["any"] + bank.FILLERS[document]}
        owner = near | filler
        for intent, variants in facts.items():
            for text in variants:
                assert text not in owner, f"{document}: {text!r} is {intent} and {owner[text]}"
                owner[text] = intent


@pytest.mark.parametrize("split", SPLITS)
def test_a_seed_fixes_the_corpus(lang, split):
    one, two, other = random.Random(3), random.Random(3), random.Random(4)
    first = [read.generate(one, split, lang).to_json() for _ in range(20)]
    assert [read.generate(two, split, lang).to_json() for _ in range(20)] == first
    assert [read.generate(other, split, lang).to_json() for _ in range(20)] != first


@pytest.mark.parametrize("split", SPLITS)
def test_answers_are_copied_or_truly_absent(lang, as_written, split):
    bank = read.load_bank(lang)
    patterns = {
        document: {intent: [pattern_of(text) for text in lines] for intent, lines in facts.items()}
        for document, facts in bank.DOCUMENTS.items()
    }
    copied = absent = 0
    for example, reading in as_written[split]:
        stated = patterns[reading.document][reading.intent]
        found = [pattern for pattern in stated if pattern.search(reading.text)]
        answer = example.target["content"]
        if answer == bank.NOT_STATED:
            absent += 1
            assert not found, f"{reading.intent} is stated: {reading.text!r}"
        else:
            copied += 1
            assert answer in reading.text and answer not in reading.question
            assert found, f"no sentence of {reading.intent} in {reading.text!r}"
            others = [fact for fact in reading.facts if fact.intent != reading.intent]
            assert answer not in {fact.value for fact in others}
    assert copied > 0.7 * COUNT and absent > 0.13 * COUNT


@pytest.mark.parametrize("split", SPLITS)
def test_a_fifth_cannot_be_answered(lang, made, split):
    gaps = [reading.answer == read.load_bank(lang).NOT_STATED for _, reading in made[split]]
    assert 0.15 <= sum(gaps) / len(gaps) <= 0.25


@pytest.mark.parametrize("split", SPLITS)
def test_the_question_matters(made, split):
    """Taking the first, or the last, value of the asked type is a poor answer."""
    first = last = 0
    for _, reading in made[split]:
        kind = read.KIND_OF[reading.intent]
        values = [fact.value for fact in reading.facts if fact.kind == kind]
        # A near miss always stands in the text, also where the answer does not.
        answered = reading.answer in values
        assert len(values) >= 1 + answered, reading.text
        assert [reading.text.find(value) >= 0 for value in values] == [True] * len(values)
        first += values[0] == reading.answer
        last += values[-1] == reading.answer
    count = len(made[split])
    assert 0 < first / count < 0.6 and 0 < last / count < 0.6


def test_position_in_the_text_does_not_give_the_answer_away(made):
    """The asked fact stands first, in the middle and last."""
    places = {"first": 0, "inside": 0, "last": 0}
    for _, reading in made["train"]:
        intents = [fact.intent for fact in reading.facts]
        if reading.intent in intents:
            index = intents.index(reading.intent)
            name = {0: "first", len(intents) - 1: "last"}.get(index, "inside")
            places[name] += 1
    assert min(places.values()) > 0.1 * sum(places.values())


@pytest.mark.parametrize("split", SPLITS)
def test_size_and_form(made, split):
    for example, reading in made[split]:
        prompt = example.messages[0]["content"]
        assert [turn["role"] for turn in example.messages] == ["user"]
        assert reading.text in prompt and reading.question in prompt
        assert "{" not in prompt and "}" not in prompt
        # A mark of an opener or closer; "R$ 20" is money.
        assert not re.search(r"(?<!\w)[\^$] ", reading.text), reading.text
        assert len(prompt) + len(example.target["content"]) <= 1100
        assert 40 <= len(reading.text.split()) <= 120
        assert example.metric == "text" and split_of(example.phrasing) == split


def test_held_out_sentences_stay_out_of_training(lang, made):
    bank = read.load_bank(lang)
    held = {
        document: [
            pattern_of(text)
            for lines in (*facts.values(), bank.FILLERS["any"], bank.FILLERS[document])
            for text in lines
            # A template of bare slots would match any sentence.
            if split_of(text) == "test" and len(fold(text)) > 12
        ]
        for document, facts in bank.DOCUMENTS.items()
    }
    hits = {
        split: sum(
            any(pattern.search(reading.text) for pattern in held[reading.document])
            for _, reading in made[split]
        )
        for split in ("train", "test")
    }
    assert hits["train"] == 0
    assert hits["test"] > 0.5 * len(made["test"])


def test_every_intent_and_document_is_drawn(lang, made):
    bank = read.load_bank(lang)
    for split in SPLITS:
        assert {reading.intent for _, reading in made[split]} == set(bank.QUESTIONS)
        assert {reading.document for _, reading in made[split]} == set(bank.DOCUMENTS)


def test_prompts_are_diverse(made):
    keys = {example.key() for example, _ in made["train"]}
    assert len(keys) == len(made["train"])


@pytest.mark.parametrize("split", SPLITS)
def test_a_conversation_asks_on_about_one_text(lang, split):
    """Each answer is copied from the text or says that the text is silent."""
    bank = read.load_bank(lang)
    rng = random.Random(8)
    turns = 0
    for _ in range(60):
        example = read.converse(rng, split, lang)
        text = example.messages[0]["content"]
        answers = [*example.messages[1::2], example.target]
        assert len(example.messages) == 2 * len(answers) - 1
        for answer in answers:
            assert answer["role"] == "assistant"
            assert answer["content"] == bank.NOT_STATED or answer["content"] in text
        for asked in example.messages[2::2]:
            assert asked["role"] == "user" and "{" not in asked["content"]
        turns += len(answers)
    assert turns > 2 * 60


def test_every_noun_of_a_bank_agrees(lang):
    """Nouns of every kind have the same agreeing slots, and no template asks for another."""
    bank = read.load_bank(lang)
    slots = set(bank.agree(""))
    things = [thing for names in bank.THINGS.values() for thing in names.values()]
    for noun in (*bank.PRODUCTS, *bank.PARTS, *bank.SPOTS, *things):
        assert set(bank.agree(noun)) == slots, noun
    sentences = [text for facts in bank.DOCUMENTS.values() for x in facts.values() for text in x]
    near = [text for lines in bank.NEAR_MISSES.values() for text in lines]
    assert {name for text in sentences + near for name in slots_of(text)} <= slots | {"v", "thing"}
    asked = {name for lines in bank.QUESTIONS.values() for text in lines for name in slots_of(text)}
    assert "thing" in asked and asked <= slots | {"thing", "act", "happened"}


# What a preposition, an article and a value must not make side by side: "de el" is no
# Spanish, "em a" no Portuguese, "the the" no English, and in Tagalog a person takes "si",
# "ni", "kay" and nothing else does.
PERSONS = "|".join(world.FIRST_NAMES).lower()
UNMELTED = {
    "en": r"\b(?:an?|the) (?:an?|the)\b",
    "es": r"\b(?:a|de) el\b",
    "pt": r"\b(?:a|de|em|por) (?:n?[oa]s?)\b|\bn[oa]s? (?:dia|sábado|domingo|\w+-feira)\b",
    "tl": r"\b(?:ang|ng|sa|si|ni|kay) (?:ang|ng|sa|si|ni|kay)\b|\b(?:si|ni|kay) finch\b"
    rf"|\b(?:ang|ng|sa) (?:{PERSONS})\b",
}


def test_a_value_keeps_its_article_and_preposition_apart(lang, made):
    count = 0
    for some in made.values():
        for example, reading in some:
            said = f" {reading.text} {example.messages[0]['content']} ".lower()
            assert not re.search(UNMELTED[lang], said), said
            count += 1
    assert count == COUNT * len(SPLITS)


def test_no_tagalog_linker_follows_a_slot():
    """Linkers depend on the letter before them: "tasang asul", "payong na asul"."""
    bank = read.load_bank("tl")
    facts = [text for x in bank.DOCUMENTS.values() for lines in x.values() for text in lines]
    asked = [text for lines in bank.QUESTIONS.values() for text in lines]
    near = [text for lines in bank.NEAR_MISSES.values() for text in lines]
    linked = [text for text in facts + asked + near if re.search(r"\}(?:n?g\b| na\b)", text)]
    assert len(facts) > 700 and not linked
    assert all(re.search(r"(?:ng| na)$", colour) for colour in bank.COLOURS)


def test_a_language_without_a_bank_is_an_error():
    with pytest.raises(ValueError, match="read_xx.py"):
        read.generate(random.Random(1), "train", "xx")
