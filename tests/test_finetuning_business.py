"""The business data: disjoint by sentence, right answers, and enough of everything."""

from __future__ import annotations

import json
from collections import Counter
from difflib import SequenceMatcher

import pytest

from course_lib import finetuning_business as business

SPLITS = business.SPLITS
TASKS = {"clauses": business.clause_cases, "credit": business.credit_cases}


@pytest.mark.parametrize("name", list(business.BANKS))
def test_every_label_has_sentences_in_every_split(name: str) -> None:
    bank = business.sentences(name)
    assert sum(map(len, bank.values())) > 150
    for label in bank:
        for split in SPLITS:
            assert business.in_split(name, label, split)


def test_there_are_two_risks_of_every_kind() -> None:
    assert len(business.kinds()) >= 8
    labels = {f"{kind} {risk}" for kind in business.kinds() for risk in business.RISKS}
    assert labels == set(business.sentences("free"))
    assert {f"risk {risk}" for risk in business.RISKS} <= set(business.sentences("clauses"))


def test_the_clauses_are_tested_on_a_bank_that_nothing_else_uses() -> None:
    """All of it is test, of each kind as much, and no sentence of the training is nearly it."""
    fresh, bank = business.sentences(business.FRESH), business.sentences("clauses")
    assert set(fresh) == {f"kind {kind}" for kind in business.kinds()}
    assert len({len(lines) for lines in fresh.values()}) == 1
    compared = 0
    for kind, lines in fresh.items():
        assert business.in_split("clauses", kind, "test") == lines
        kept = {split: set(business.in_split("clauses", kind, split)) for split in SPLITS[:2]}
        assert not kept["train"] & kept["validation"]
        assert kept["train"] | kept["validation"] == set(bank[kind])
        for line in lines:
            likest = max(likeness(line, other) for other in bank[kind])
            assert likest < 0.75, line
            compared += 1
    assert compared > 100
    assert likeness("{They} may raise the price", "{They} may lift the price") > 0.75


def test_a_third_of_the_training_begins_with_a_thing_of_another_kind() -> None:
    openings = business.sentences(business.OPENINGS)
    assert set(openings) == set(business.kinds())
    begins = {line.partition("{")[0]: kind for kind, lines in openings.items() for line in lines}
    opened = Counter()
    for split in SPLITS:
        for case in business.clause_cases(split, 320):
            text = case.messages[0]["content"].partition("\n")[2].lstrip("0123456789. ")
            for begin, kind in begins.items():
                if text.startswith(begin) and case.phrasing.partition(" ")[0] != begin.split()[0]:
                    opened[split] += 1
                    assert kind != json.loads(case.target["content"])["clause"]
    assert 70 < opened["train"] < 150 and not opened["validation"] + opened["test"]


def likeness(one: str, other: str) -> float:
    """Share of words that two sentences have in the same order; 1 if they are the same."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


@pytest.mark.parametrize("name", TASKS)
def test_splits_share_no_sentence_and_no_question(name: str) -> None:
    cases = {split: TASKS[name](split, 200) for split in SPLITS}
    sentences = {split: {one.phrasing for one in made} for split, made in cases.items()}
    asked = {split: {one.id for one in made} for split, made in cases.items()}
    for one, other in (("train", "validation"), ("train", "test"), ("validation", "test")):
        assert not sentences[one] & sentences[other]
        assert not asked[one] & asked[other]
    for split, made in cases.items():
        assert len(asked[split]) == 200 == len(made)
        own = name == "clauses" and split != "validation"  # these have a test of their own
        assert own or all(business.split_of(one.phrasing) == split for one in made)


@pytest.mark.parametrize("name", TASKS)
def test_the_same_seed_gives_the_same_cases(name: str) -> None:
    make = TASKS[name]
    assert make("train", 40, 3) == make("train", 40, 3)
    assert make("train", 40, 3) != make("train", 40, 4)


def test_answers_of_clauses_are_in_the_text() -> None:
    cases = business.clause_cases("train", 320)
    found = Counter()
    for case in cases:
        text = case.messages[0]["content"]
        answer = json.loads(case.target["content"])
        assert f"{answer['clause']} {answer['risk']}" == case.intent
        assert "{" not in text and "[" not in text and text.startswith(business.CLAUSE_TASK)
        for name in ("days", "amount"):
            if answer[name] is not None:
                found[name] += 1
                assert str(answer[name]) in text
        found[case.intent] += 1
    assert found["days"] > 20 and found["amount"] > 20
    assert {found[label] for label in business.sentences("free")} == {20}


def test_the_free_clauses_share_no_sentence_with_the_training() -> None:
    train = {one.phrasing for one in business.clause_cases("train", 400)}
    free = business.free_clause_cases(160)
    assert {one.intent for one in free} == set(business.sentences("free"))
    assert not train & {one.phrasing for one in free}


def test_decisions_follow_the_rule() -> None:
    both = business.decision(["history on time", "security given"])
    assert both == ({"history": "on time", "security": "given"}, "approve")
    assert business.decision(["history late"]) == ({"history": "late"}, "refer")
    assert {fact.partition(" ")[0] for fact in business.REASONS} == set(business.FACTS)
    assert len({reason for reason, _ in business.REASONS.values()}) == len(business.REASONS) == 7
    assert business.decision(["security none", "sales falling"])[1] == "decline"
    assert business.decision(["history missed", "security given"])[1] == "decline"
    found = Counter(json.loads(c.target["content"])["decision"]
                    for c in business.credit_cases("train", 120))  # fmt: skip
    assert set(found) == {"approve", "refer", "decline"} and min(found.values()) >= 10


def test_terms_come_last_and_are_held_out() -> None:
    questions = business.term_questions("test")
    assert len(questions) >= 30
    pages = " ".join(one.text for one in business.domain_texts("train", 200))
    for one in questions:
        assert "\0" not in one.start and one.term not in one.start.lower().split()
        assert f"{one.start} {one.term}" not in pages


def test_a_prompt_that_explains_names_every_label() -> None:
    case = business.clause_cases("test", 1)
    shots = business.clause_cases("train", 2)
    (made,) = business.explained(case, shots)
    text = made.messages[0]["content"]
    assert all(kind in text for kind in business.kinds()) and len(made.messages) == 5
    assert made.messages[-1] == case[0].messages[0] and made.target == case[0].target


def test_what_cannot_be_made_is_refused() -> None:
    with pytest.raises(ValueError, match="1 or more"):
        business.clause_cases("test", 0)
    with pytest.raises(ValueError, match="no bank"):
        business.sentences("novels")
