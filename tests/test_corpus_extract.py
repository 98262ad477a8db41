"""The claims of the skill "extract": valid JSON, copied values, null only where nothing stands."""

from __future__ import annotations

import json
import random
import re

import pytest

from pocket.corpus import extract, world
from pocket.corpus.core import SPLITS, Example, split_of

LANG = "en"
COUNT = 1500
ISSUES = {
    "late",
    "damaged",
    "wrong item",
    "missing part",
    "refund",
    "warranty",
    "billing",
    "return",
}

# What a value looks like, found without help from the generator.
_MONTH = "|".join(world.MONTHS)
LOOKS_LIKE = {
    "order": re.compile(r"\b[A-Z]\d{4,5}\b"),
    "amount": re.compile(r"€|\bEUR\b|\d euros"),
    "date": re.compile(rf"\b\d+ ({_MONTH})\b|\b({_MONTH}) \d+\b|\b({'|'.join(world.DAYS)})\b"),
    "notice_days": re.compile(r"\b\d+ days\b"),
    # A city such as Lima is a family name too; those say nothing here.
    "city": re.compile(
        r"\b(" + "|".join(sorted(set(world.CITIES) - set(world.LAST_NAMES))) + r")\b"
    ),
}


def fold(phrasing: str) -> str:
    without_slots = re.sub(r"\{\w+\}", " ", phrasing.lower())
    return " ".join(re.sub(r"[^\w]+", " ", without_slots).split())


@pytest.fixture(scope="module")
def made() -> dict[str, list[tuple[Example, extract.Extraction]]]:
    rng = random.Random(11)
    return {split: [extract.make(rng, split, LANG) for _ in range(COUNT)] for split in SPLITS}


def test_every_intent_has_sixty_phrasings_and_three_splits():
    banks = extract.phrasings(LANG)
    assert set(banks) == ISSUES | {"none", "clause"}
    for intent, bank in [*banks.items(), ("instructions", extract.load_bank(LANG).INSTRUCTIONS)]:
        assert len(bank) >= 60, intent
        assert {split_of(text) for text in bank} == set(SPLITS), intent


def test_no_phrasing_stands_twice():
    bank = extract.load_bank(LANG)
    texts = [text for lines in extract.phrasings(LANG).values() for text in lines]
    for lines in (*bank.DETAILS.values(), *bank.CLAUSE_DETAILS.values()):
        # "{order_id}" and "$ {name}" are nothing but a slot.
        texts += [text for text in lines if fold(text)]
    folded = [fold(text) for text in texts]
    doubles = {text for text in folded if folded.count(text) > 1}
    across = {fold(text) for lines in extract.phrasings(LANG).values() for text in lines}
    assert len(across) == sum(len(lines) for lines in extract.phrasings(LANG).values())
    # A detail such as "Date: {date}." may serve messages and clauses alike.
    assert not doubles & across


def test_slots_are_known():
    message = {"name", "order_id", "product", "date", "amount", "city"}
    clause = {"provider", "client", "amount", "date", "days"}
    for intent, bank in extract.phrasings(LANG).items():
        allowed = clause if intent == "clause" else message
        filled = 0
        for text in bank:
            slots = set(re.findall(r"\{(\w+)\}", text))
            assert slots <= allowed, text
            filled += bool(slots)
        assert filled > len(bank) / 2, f"{intent}: too few phrasings with a value in them"


def test_a_seed_fixes_the_corpus():
    for split in SPLITS:
        one, two, other = random.Random(3), random.Random(3), random.Random(4)
        first = [extract.generate(one, split, LANG).to_json() for _ in range(20)]
        assert [extract.generate(two, split, LANG).to_json() for _ in range(20)] == first
        assert [extract.generate(other, split, LANG).to_json() for _ in range(20)] != first


@pytest.mark.parametrize("split", SPLITS)
def test_the_answer_is_json_with_the_asked_keys_in_order(made, split):
    for example, extraction in made[split]:
        content = example.target["content"]
        answer = json.loads(content)
        allowed = extract.CLAUSE_KEYS if extraction.kind == "clause" else extract.MESSAGE_KEYS
        assert tuple(answer) == extraction.keys
        assert 2 <= len(answer) <= 5 and set(answer) <= set(allowed)
        assert content == json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        # The prompt names the keys in this order, one after another.
        prompt = example.messages[0]["content"].replace(extraction.document, "")
        names = r"\W+(?:and )?".join(re.escape(key) for key in extraction.keys)
        assert re.search(rf"\b{names}\b", prompt), prompt


@pytest.mark.parametrize("split", SPLITS)
def test_values_are_copied_from_the_document(made, split):
    seen = dict.fromkeys((*extract.MESSAGE_KEYS, *extract.CLAUSE_KEYS), 0)
    for example, extraction in made[split]:
        for key, value in json.loads(example.target["content"]).items():
            if value is None:
                continue
            seen[key] += 1
            if key == "issue":
                assert value in ISSUES and value in extraction.labels
            elif key in ("amount", "notice_days"):
                assert isinstance(value, int | float) and not isinstance(value, bool)
                assert re.search(rf"(?<![\d.]){re.escape(str(value))}(?!\d)", extraction.document)
            else:
                assert isinstance(value, str) and value in extraction.document
            if key in LOOKS_LIKE and key != "city":
                assert LOOKS_LIKE[key].search(extraction.document)
    assert min(seen.values()) > 20, seen


@pytest.mark.parametrize("split", SPLITS)
def test_null_only_where_nothing_stands(made, split):
    nulls = dict.fromkeys((*extract.MESSAGE_KEYS, *extract.CLAUSE_KEYS), 0)
    for example, extraction in made[split]:
        for key, value in json.loads(example.target["content"]).items():
            if value is None:
                nulls[key] += 1
                if key in LOOKS_LIKE:
                    assert not LOOKS_LIKE[key].search(extraction.document), extraction.document
            elif key in LOOKS_LIKE and key not in ("city", "amount", "notice_days"):
                # One value of each type only, so that the key has one right answer.
                assert len(set(LOOKS_LIKE[key].findall(extraction.document))) == 1
    total = sum(len(extraction.keys) for _, extraction in made[split])
    assert min(nulls.values()) > 5, nulls
    assert 0.25 < sum(nulls.values()) / total < 0.55


@pytest.mark.parametrize("split", SPLITS)
def test_the_issue_comes_from_a_named_closed_set(made, split):
    asked = 0
    for example, extraction in made[split]:
        if "issue" not in extraction.keys:
            assert not extraction.labels
            continue
        asked += 1
        prompt = example.messages[0]["content"]
        assert len(extraction.labels) >= 4 and set(extraction.labels) <= ISSUES
        assert ", ".join(extraction.labels) in prompt
        expected = None if example.intent == "none" else example.intent
        assert extraction.answer["issue"] == expected
    assert asked > COUNT / 4


@pytest.mark.parametrize("split", SPLITS)
def test_size_and_form(made, split):
    for example, extraction in made[split]:
        prompt = example.messages[0]["content"]
        assert [turn["role"] for turn in example.messages] == ["user"]
        assert extraction.document in prompt
        assert "{" not in prompt and "$ " not in prompt
        assert len(prompt) + len(example.target["content"]) <= 1100
        assert example.metric == "json" and split_of(example.phrasing) == split
    assert {example.intent for example, _ in made[split]} == set(extract.phrasings(LANG))
    keys = {example.key() for example, _ in made[split]}
    assert len(keys) > 0.99 * len(made[split])


def test_held_out_details_stay_out_of_training(made):
    bank = extract.load_bank(LANG)
    lines = [text for texts in bank.DETAILS.values() for text in texts]
    held = [
        re.compile(".+?".join(re.escape(part) for part in re.split(r"\{\w+\}", text)))
        for text in lines
        if split_of(text) == "test" and not text.startswith("$") and len(fold(text)) > 12
    ]
    assert len(held) >= 5
    hits = {
        split: sum(
            any(pattern.search(extraction.document) for pattern in held)
            for _, extraction in made[split]
            if extraction.kind == "message"
        )
        for split in ("train", "test")
    }
    assert hits["train"] == 0 and hits["test"] > 50, hits


def test_a_language_without_a_bank_is_an_error():
    with pytest.raises(ValueError, match="extract_xx.py"):
        extract.generate(random.Random(1), "train", "xx")
