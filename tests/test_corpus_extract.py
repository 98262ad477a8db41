"""The claims of the skill "extract": valid JSON, copied values, null only where nothing stands."""

from __future__ import annotations

import json
import random
import re

import pytest

from pocket.corpus import extract
from pocket.corpus.core import SPLITS, Example, split_of

LANGS = extract.LANGS
# Examples of each language and split: more languages must not make the tests slower.
COUNT = 1500 // len(LANGS)
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

NOTICE = {
    "en": r"\b\d+ days\b",
    "es": r"\b\d+ días\b",
    "pt": r"\b\d+ dias\b",
    "tl": r"\b\d+ araw\b",
}
# Words before a product that tell its gender: those of the first, those of the second.
ARTICLES = {
    "es": ("el un del al este otro", "la una esta otra"),
    "pt": ("o um do ao no pelo este outro meu", "a uma da à na pela esta outra minha"),
}
SLOT = re.compile(r"\{(\w+)(?::([^}]*))?\}")


def looks_like(lang: str) -> dict[str, re.Pattern]:
    """What a value looks like, found without help from the generator."""
    bank = extract.load_bank(lang)
    months, weekdays = ("(?:" + "|".join(names) + ")" for names in (bank.MONTHS, bank.WEEKDAYS))
    numbered = rf"(?:{weekdays} )?(?:ika-)?\d+ (?:de |ng )?{months}"
    day = rf"{numbered}|(?:{weekdays}, )?{months} \d+|{weekdays}"
    # A city such as Lima is a family name too; those say nothing here.
    cities = sorted(set(bank.CITIES) - set(bank.LAST_NAMES) - set(bank.FIRST_NAMES))
    return {
        "order": re.compile(r"\b[A-Z]\d{4,5}\b"),
        "amount": re.compile(r"€|\bEUR\b|\d euros?\b"),
        "date": re.compile(rf"\b(?:{day})\b"),
        "notice_days": re.compile(NOTICE[lang]),
        "city": re.compile(rf"\b({'|'.join(cities)})\b"),
    }


def fold(phrasing: str) -> str:
    without_slots = SLOT.sub(" ", phrasing.lower())
    return " ".join(re.sub(r"[^\w]+", " ", without_slots).split())


@pytest.fixture(scope="module", params=LANGS)
def lang(request) -> str:
    return request.param


@pytest.fixture(scope="module")
def made(lang) -> dict[str, list[tuple[Example, extract.Extraction]]]:
    rng = random.Random(11)
    return {split: [extract.make(rng, split, lang) for _ in range(COUNT)] for split in SPLITS}


def test_every_intent_has_sixty_phrasings_and_three_splits(lang):
    banks = extract.phrasings(lang)
    assert set(banks) == ISSUES | {"none", "clause"}
    for intent, bank in [*banks.items(), ("instructions", extract.load_bank(lang).INSTRUCTIONS)]:
        assert len(bank) >= 60, intent
        assert {split_of(text) for text in bank} == set(SPLITS), intent


def test_no_phrasing_stands_twice(lang):
    bank = extract.load_bank(lang)
    texts = [text for lines in extract.phrasings(lang).values() for text in lines]
    for lines in (*bank.DETAILS.values(), *bank.CLAUSE_DETAILS.values()):
        # "{order_id}" and "$ {name}" are nothing but a slot.
        texts += [text for text in lines if fold(text)]
    folded = [fold(text) for text in texts]
    doubles = {text for text in folded if folded.count(text) > 1}
    across = {fold(text) for lines in extract.phrasings(lang).values() for text in lines}
    assert len(across) == sum(len(lines) for lines in extract.phrasings(lang).values())
    # A detail such as "Date: {date}." may serve messages and clauses alike.
    assert not doubles & across


def test_slots_are_known(lang):
    message = {"name", "order_id", "product", "date", "amount", "city"}
    clause = {"provider", "client", "amount", "date", "days"}
    for intent, bank in extract.phrasings(lang).items():
        allowed = clause if intent == "clause" else message
        filled = 0
        for text in bank:
            slots = {slot for slot, _ in SLOT.findall(text)}
            assert slots <= allowed, text
            filled += bool(slots)
        assert filled > len(bank) / 2, f"{intent}: too few phrasings with a value in them"


def test_agreement_is_the_article_of_the_gender(lang):
    bank = extract.load_bank(lang)
    texts = [text for lines in extract.phrasings(lang).values() for text in lines]
    for details in (bank.DETAILS, bank.CLAUSE_DETAILS):
        texts += [text for lines in details.values() for text in lines]
    used = [(slot, form) for text in texts for slot, form in SLOT.findall(text) if form]
    marks = getattr(bank, "PARTY_AGREEMENT", {})
    forms_of = {"product": bank.AGREEMENT, "provider": marks, "client": marks}
    assert {slot for slot, _ in used} <= set(forms_of)
    for slot, forms in forms_of.items():
        assert {form.lower() for name, form in used if name == slot} == set(forms), slot
    assert all(len(forms) == len(bank.ARTICLES) for forms in bank.AGREEMENT.values())
    assert all(len(forms) == len(("company", "person")) for forms in marks.values())


@pytest.mark.parametrize("lang", ARTICLES)
def test_no_article_is_written_by_hand_before_a_product(lang):
    words = "|".join(" ".join(ARTICLES[lang]).split())
    texts = [text for lines in extract.phrasings(lang).values() for text in lines]
    texts += [text for lines in extract.load_bank(lang).DETAILS.values() for text in lines]
    bare = [text for text in texts if "{product}" in text]
    assert len(bare) >= 5
    for text in bare:
        assert not re.search(rf"\b(?:{words}) {{product}}", text, re.IGNORECASE), text


@pytest.mark.parametrize("lang", ARTICLES)
def test_products_keep_their_articles(lang):
    bank = extract.load_bank(lang)
    articles = [words.split() for words in ARTICLES[lang]]
    gender_of = {name.split(" ", 1)[1]: name.split(" ", 1)[0] for name in bank.PRODUCTS}
    colours = {gender: set() for gender in bank.ARTICLES}
    for forms in bank.COLOURS:
        man, woman = forms.split("/")
        assert man == woman or (man.endswith("o") and woman.endswith("a"))
        for gender, colour in zip(bank.ARTICLES, (man, woman), strict=True):
            colours[gender].add(colour)
    rng, seen = random.Random(5), dict.fromkeys(bank.ARTICLES, 0)
    for _ in range(500):
        _, extraction = extract.make(rng, "train", lang)
        product = extraction.said.get("product")
        if product is None:
            continue
        noun = product if product in gender_of else product.rsplit(" ", 1)[0]
        gender = gender_of[noun]
        assert noun == product or product.rsplit(" ", 1)[1] in colours[gender]
        before = re.search(rf"(\w+) {product}", extraction.document)
        if before and before[1].lower() in sum(articles, []):
            seen[gender] += 1
            assert before[1].lower() in articles[bank.ARTICLES.index(gender)], before[0]
    assert min(seen.values()) > 50, seen


def test_tagalog_parties_keep_their_markers():
    bank = extract.load_bank("tl")
    rng, seen = random.Random(5), dict.fromkeys("ang ng sa si ni kay".split(), 0)
    for _ in range(900):
        _, extraction = extract.make(rng, "train", "tl")
        for key in {"provider", "client"} & set(extraction.said):
            party = extraction.said[key]
            markers = ("ang", "ng", "sa") if party in bank.COMPANIES else ("si", "ni", "kay")
            for before in re.findall(rf"(\S+) {re.escape(party)}", extraction.document):
                if before.lower() in seen:
                    seen[before.lower()] += 1
                    assert before.lower() in markers, f"{before} {party}"
                else:
                    assert before.endswith(":"), f"{before} {party}"
    assert min(seen.values()) > 5, seen


def test_a_capital_form_begins_a_sentence():
    noun = extract._Noun("tetera roja", {"el": "la {}", "o": "a"})
    assert f"{noun:El} está rot{noun:o}." == "La tetera roja está rota."
    assert f"{noun}" == "tetera roja"
    with pytest.raises(KeyError):
        f"{noun:nuestro}"


def test_a_seed_fixes_the_corpus(lang):
    for split in SPLITS:
        one, two, other = random.Random(3), random.Random(3), random.Random(4)
        first = [extract.generate(one, split, lang).to_json() for _ in range(20)]
        assert [extract.generate(two, split, lang).to_json() for _ in range(20)] == first
        assert [extract.generate(other, split, lang).to_json() for _ in range(20)] != first


@pytest.mark.parametrize("split", SPLITS)
def test_the_answer_is_json_with_the_asked_keys_in_order(made, lang, split):
    conjunction = extract.load_bank(lang).AND
    for example, extraction in made[split]:
        content = example.target["content"]
        answer = json.loads(content)
        allowed = extract.CLAUSE_KEYS if extraction.kind == "clause" else extract.MESSAGE_KEYS
        assert tuple(answer) == extraction.keys
        assert 2 <= len(answer) <= 5 and set(answer) <= set(allowed)
        assert content == json.dumps(answer, ensure_ascii=False, separators=(",", ":"))
        # The prompt names the keys in this order, one after another.
        prompt = example.messages[0]["content"].replace(extraction.document, "")
        names = rf"\W+(?:{conjunction} )?".join(re.escape(key) for key in extraction.keys)
        assert re.search(rf"\b{names}\b", prompt), prompt


@pytest.mark.parametrize("split", SPLITS)
def test_values_are_copied_from_the_document(made, lang, split):
    looks, decimal = looks_like(lang), extract.load_bank(lang).DECIMAL
    cents = 0
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
                written = re.escape(str(value).replace(".", decimal))
                assert re.search(rf"(?<![\d.,]){written}(?![.,]?\d)", extraction.document)
                cents += isinstance(value, float)
            else:
                assert isinstance(value, str) and value in extraction.document
            if key in looks and key != "city":
                assert looks[key].search(extraction.document)
    assert min(seen.values()) > COUNT / 75 and cents > COUNT / 75, seen


@pytest.mark.parametrize("split", SPLITS)
def test_null_only_where_nothing_stands(made, lang, split):
    looks = looks_like(lang)
    nulls = dict.fromkeys((*extract.MESSAGE_KEYS, *extract.CLAUSE_KEYS), 0)
    for example, extraction in made[split]:
        for key, value in json.loads(example.target["content"]).items():
            if value is None:
                nulls[key] += 1
                if key in looks:
                    assert not looks[key].search(extraction.document), extraction.document
            elif key in looks and key not in ("city", "amount", "notice_days"):
                # One value of each type only, so that the key has one right answer.
                assert set(looks[key].findall(extraction.document)) == {value}
    total = sum(len(extraction.keys) for _, extraction in made[split])
    assert sum(nulls.values()) > COUNT / 3
    assert 0.25 < sum(nulls.values()) / total < 0.55


def test_every_key_is_null_somewhere(made):
    answers = [json.loads(one.target["content"]) for split in SPLITS for one, _ in made[split]]
    for key in (*extract.MESSAGE_KEYS, *extract.CLAUSE_KEYS):
        assert sum(answer.get(key, "") is None for answer in answers) > 2, key


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
def test_size_and_form(made, lang, split):
    for example, extraction in made[split]:
        prompt = example.messages[0]["content"]
        assert [turn["role"] for turn in example.messages] == ["user"]
        assert extraction.document in prompt
        assert "{" not in prompt and "$ " not in prompt
        assert len(prompt) + len(example.target["content"]) <= 1100
        assert example.metric == "json" and split_of(example.phrasing) == split
    assert {example.intent for example, _ in made[split]} == set(extract.phrasings(lang))
    keys = {example.key() for example, _ in made[split]}
    assert len(keys) > 0.99 * len(made[split])


def test_held_out_details_stay_out_of_training(made, lang):
    bank = extract.load_bank(lang)
    lines = [text for texts in bank.DETAILS.values() for text in texts]
    held = [
        re.compile(".+?".join(re.escape(part) for part in re.split(r"\{[^}]*\}", text)))
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
    assert hits["train"] == 0 and hits["test"] > COUNT / 30, hits


def test_a_language_without_a_bank_is_an_error():
    with pytest.raises(ValueError, match="extract_xx.py"):
        extract.generate(random.Random(1), "train", "xx")
