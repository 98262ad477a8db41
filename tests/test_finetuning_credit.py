"""The credit memos: what they say is their answer, and nothing but the stock findings is shared."""

from __future__ import annotations

import itertools
import json
import random
import re
from collections import Counter

import pytest

from course_lib import finetuning_credit as credit
from course_lib.finetuning_sentences import FINDINGS, SPLITS, fill, in_split, sentences, split_of

MEMOS = {split: credit.credit_cases(split, 240) for split in SPLITS}
# What a reader goes by, written here and not taken from the banks: whichever label a finding stands
# under there, this says what it means.
READ_AS = {
    "history on time": "as agreed|on schedule|due date|agreed days|ahead of schedule|on time"
    "|a day late|past due$|in good|up to date|free of|served without",
    "history late": "days late|paid late|reminders?|with a delay|then paid|then settled|yet paid"
    "|weeks late|late by",
    "history missed": "charged off|written off|in default|defaulted|unpaid|never paid|then closed"
    "|cancelled|collection|collector|at a loss|never made up",
    "security given": "^secured|^covered by (?!nothing)|^backed by (?!no)|^guaranteed",
    "security none": "unsecured|^without",
    "sales rising": "^up (?!to)|well up|rising|growing|growth|climbing|higher|high$|rise|increase",
    "sales falling": "^down|well down|falling|shrinking|sinking|lower|low$|decline|decrease",
}
AGAINST = {"late": 1, "missed": 3, "given": 0, "none": 2, "on time": 0, "rising": 0, "falling": 1}
# Words that would tell a fact, or look as if they did, outside of a finding.
GIVE_AWAY = (
    "on time|late|later|due|overdue|reminders?|delays?|arrears|default|paid|unpaid|pays?|punctual"
    "|off|collector|collection|loss|missed|behind|standing|settled|slow|always|often|secured"
    "|unsecured|security|collateral|guarantees?|guaranteed|guarantors?|mortgage|pledged?|backed"
    "|covers?|covered|trust|up|down|ris(?:es?|ing)|rose|falls?|fell|falling|grow(?:s|ing|n)?|grew"
    "|shrink(?:s|ing)?|shrank|higher|lower|high|low|above|below|records?|better|worse|well|fast"
    "|sinking|climbing|increase|decrease|growth|declin(?:e|es|ing)|not|no|nothing|never|nobody|without|unless|more|less"
    "|fewer|good|bad|weak|strong"
)


def text_of(case) -> str:
    return case.messages[0]["content"].partition("\n")[2]


def choices(sentence: str) -> list[str]:
    """A sentence of a bank in all its wordings, with its slots still open."""
    parts = re.split(r"\[([^\]]*)\]", sentence)
    options = [one.split("|") if i % 2 else [one] for i, one in enumerate(parts)]
    return ["".join(one) for one in itertools.product(*options)]


ANY = r"\w+(?: \w+)?"
SLOTS = {"{finding}": "(?P<finding>.+)", **dict.fromkeys(("{year}", "{n}", "{percent}"), r"\d+")}


def pattern(sentence: str) -> str:
    """What a sentence can read as, slots filled; that of the finding takes anything."""
    wordings = []
    for wording in choices(sentence):
        parts = re.split(r"(\{\w+\})", wording)
        wordings.append("".join(SLOTS.get(one, ANY if one[:1] == "{" else re.escape(one))
                                for one in parts))  # fmt: skip
    return "|".join(wordings)


FINDING = {
    finding: re.compile(rf"\b(?:{pattern(finding)})(?!\w)", re.IGNORECASE)
    for lines in sentences(FINDINGS).values()
    for finding in lines
}
LINES = [
    (line, label, re.compile(pattern(line)))
    for label, lines in sentences("memos").items()
    for line in lines
]


def meaning(finding: str) -> str:
    """The fact that a finding states, by READ_AS; there must be one."""
    (fact,) = (fact for fact, cues in READ_AS.items() if re.search(cues, finding))
    return fact


def parts(case) -> tuple[str, list[tuple[str, str, str | None]]]:
    """(the request, (sentence of the bank, its label, its finding) of every other sentence)."""
    request, *told = re.split(r"(?<=\.) ", text_of(case))
    return request, [way_of(sentence) for sentence in told]


def way_of(sentence: str) -> tuple[str, str, str | None]:
    """The one sentence of the bank that it was made from, with its label, and its finding."""
    ways = [(line, label, m.groupdict().get("finding"))
            for line, label, way in LINES if (m := way.fullmatch(sentence))]  # fmt: skip
    (way,) = (one for one in ways if one[2] is None
              or any(reading.fullmatch(one[2]) for reading in FINDING.values()))  # fmt: skip
    return way


# ---- the banks ---------------------------------------------------------------------------------


def test_there_are_enough_sentences_and_findings() -> None:
    for fact, values in credit.FACTS.items():
        lines = sentences("memos")[fact]
        assert len(lines) >= 120
        assert all(line.count("{finding}") == 1 and line.endswith(".") for line in lines)
        assert all(len(sentences(FINDINGS)[f"{fact} {value}"]) >= 15 for value in values)
    assert len(FINDING) == sum(len(one) for one in sentences(FINDINGS).values()), "none twice"
    assert set(sentences(FINDINGS)) == set(credit.REASONS) == set(sentences("credit"))
    assert set(sentences("memos")) == {*credit.FACTS, "purpose", "filler"}


def test_no_sentence_tells_a_fact_before_its_finding() -> None:
    for line, _, _ in LINES:
        told = line.replace("{finding}", "")
        assert not re.search(rf"\b(?:{GIVE_AWAY})\b", told, re.IGNORECASE), line
        assert not any(reading.search(told) for reading in FINDING.values()), line


@pytest.mark.parametrize("told", ["the loan that is never late", "sales go up to {amount}"])
def test_a_sentence_that_tells_would_be_found(told: str) -> None:
    assert re.search(rf"\b(?:{GIVE_AWAY})\b", told)


def test_every_finding_stands_under_the_fact_that_it_states() -> None:
    for fact, lines in sentences(FINDINGS).items():
        for finding in lines:
            for wording in choices(finding):
                assert meaning(wording) == fact, wording


def test_no_finding_reads_as_one_of_another_value() -> None:
    """Nor as a part of one: whoever looks findings up in a memo finds one meaning."""
    for fact, lines in sentences(FINDINGS).items():
        for finding in lines:
            others = [one for other, more in sentences(FINDINGS).items() if other != fact
                      for one in more if FINDING[one].search(finding)]  # fmt: skip
            assert not others, (finding, others)


# ---- the memos ---------------------------------------------------------------------------------


@pytest.mark.parametrize("split", SPLITS)
def test_a_memo_is_made_of_its_own_split(split) -> None:
    """Every sentence of it, and its purpose, belong there; so no split shares any of them."""
    labels = Counter()
    for case in MEMOS[split][:120]:
        request, found = parts(case)
        purpose = re.fullmatch(r"[A-Z]\w+ [A-Z]\w+ asks for \d+000 euros( .+)?\.", request)[1]
        if purpose:
            lines = [line for line, label, reading in LINES
                     if label == "purpose" and reading.fullmatch(purpose[1:])]  # fmt: skip
            found += [(line, "purpose", None) for line in lines]
        for line, label, _ in found:
            assert split_of(line) == split, line
            assert line in in_split("memos", label, split)
            labels[label] += 1
    assert [labels[fact] for fact in credit.FACTS] == [120] * 3
    assert 20 < labels["purpose"] < 60 and 12 < labels["filler"] < 50


@pytest.mark.parametrize("split", SPLITS)
def test_the_answer_is_what_the_findings_say(split) -> None:
    for case in MEMOS[split][:120]:
        facts = read(case)
        assert json.loads(case.target["content"]) == answer_to(facts), text_of(case)
        assert case.intent == "; ".join(facts[name] for name in ("history", "security", "sales"))


def read(case) -> dict[str, str]:
    """The facts of a memo, by what its findings mean."""
    found = [(label, meaning(finding)) for _, label, finding in parts(case)[1] if finding]
    assert sorted(label for label, _ in found) == ["history", "sales", "security"]
    assert all(fact.startswith(label) for label, fact in found), "a finding of another fact"
    return dict(found)


def answer_to(facts: dict[str, str]) -> dict:
    """Reasons and decision, by the rule as lesson 06 states it."""
    says = {"history on time": "on time", "history late": "late", "history missed": "missed",
            "security given": "given", "security none": "none", "sales rising": "up",
            "sales falling": "down"}  # fmt: skip
    weight = sum(AGAINST[fact.partition(" ")[2]] for fact in facts.values())
    verdict = "approve" if weight == 0 else "refer" if weight < 3 else "decline"
    order = ("history", "security", "sales")
    return {**{name: says[facts[name]] for name in order}, "decision": verdict}


@pytest.mark.parametrize("fact", ["history on time", "security given", "sales rising"])
def test_swapped_labels_are_found(fact: str, monkeypatch) -> None:
    other = {"history on time": "history late", "security given": "security none",
             "sales rising": "sales falling"}[fact]  # fmt: skip
    bank = dict(sentences(FINDINGS))
    bank[fact], bank[other] = bank[other], bank[fact]
    monkeypatch.setattr(credit, "sentences", lambda name: bank)
    wrong = sum(json.loads(case.target["content"]) != answer_to(read(case))
                for case in credit.credit_cases("test", 24))  # fmt: skip
    assert wrong >= 16, "every memo that holds one of the two"


def test_every_combination_is_asked_as_often_and_in_every_order() -> None:
    for cases in MEMOS.values():
        assert set(Counter(one.intent for one in cases).values()) == {20}
        orders = Counter(
            tuple(label for _, label, finding in parts(one)[1] if finding) for one in cases[:120]
        )
        assert len(orders) == 6
        said = Counter(json.loads(one.target["content"])["decision"] for one in cases)
        assert min(said[one] for one in ("approve", "refer", "decline")) >= 20


def test_what_is_pledged_is_worth_what_is_asked_for() -> None:
    found = 0
    for case in MEMOS["train"]:
        text = text_of(case)
        assert "{" not in text and "[" not in text and case.messages[0]["content"].startswith(
            credit.CREDIT_TASK)  # fmt: skip
        wanted = int(re.search(r"asks for (\d+) euros", text)[1])
        for worth in re.findall(r"(?:savings of|collateral of|worth) (\d+) euros", text):
            assert wanted <= int(worth) <= 1.5 * wanted
            found += 1
    assert found


def test_what_a_firm_asks_for_stands_first() -> None:
    """Lab 06 takes the firm from there."""
    for case in MEMOS["test"]:
        assert text_of(case).partition(" asks for ")[0] in credit.FIRMS


# ---- notes ----


def test_a_note_is_one_fact_of_a_training_memo_asked_for_by_its_name() -> None:
    notes = credit.credit_notes(70)
    assert notes == credit.credit_notes(70) != credit.credit_notes(70, 1)
    assert set(Counter(one.intent for one in notes).values()) == {10}
    for note in notes:
        (line, label, finding) = way_of(text_of(note))
        assert split_of(line) == "train" and note.phrasing == line
        fact = meaning(finding)
        assert note.intent == fact and fact.startswith(label)
        assert note.messages[0]["content"].startswith(f"Read the memo. Give {label} as JSON.\n")
        reasons, _ = credit.decision([fact])
        assert json.loads(note.target["content"]) == reasons and list(reasons) == [label]


# ---- the free memos ----------------------------------------------------------------------------


def test_free_memos_share_no_sentence_and_no_finding_with_the_training() -> None:
    free = [line for lines in sentences("credit").values() for line in lines]
    assert not set(free) & {line for line, _, _ in LINES}
    for line in free:
        for wording in choices(line):
            assert not any(reading.search(wording) for reading in FINDING.values()), wording
    trained = {sentence for case in MEMOS["train"] for sentence in sentences_of(case)}
    for case in credit.free_credit_cases(120):
        assert not trained & sentences_of(case)
        assert not any(reading.search(text_of(case)) for reading in FINDING.values())


def sentences_of(case) -> set[str]:
    return set(re.split(r"(?<=\.) ", text_of(case))[1:])


def test_free_memos_are_made_of_held_out_sentences_of_their_facts(monkeypatch) -> None:
    cases = credit.free_credit_cases(48)
    assert cases == credit.free_credit_cases(48) != credit.free_credit_cases(48, 1)
    assert set(Counter(one.intent for one in cases).values()) == {4}
    for case in cases:
        facts = case.intent.split("; ")
        named = {"history": facts[0], "security": facts[1], "sales": facts[2]}
        assert json.loads(case.target["content"]) == answer_to(named)
        assert len(sentences_of(case)) == 3
        for sentence in sentences_of(case):
            assert any(re.fullmatch(pattern_of_free(line), sentence) for fact in facts
                       for line in in_split("credit", fact, "test")), sentence  # fmt: skip


def pattern_of_free(line: str) -> str:
    return pattern(line).replace(r"\w+(?: \w+)?", r"[\w €]+")


def test_any_sentence_takes_any_finding() -> None:
    rng = random.Random(0)
    for line, label, _ in LINES:
        if label in credit.FACTS:
            made = fill(rng, line, name="Abel Paints", finding="at a record high").text
            assert "at a record high" in made and "{" not in made
