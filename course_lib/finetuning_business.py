"""The business of lesson 06: a small firm that reads contracts and decides on credit. Data by code.

>>> train = clause_cases("train", 4000)
>>> test = clause_cases("test", 400)
>>> print(test[0].messages[0]["content"], test[0].target["content"])

Everything is made from sentences written by hand (`data/finetuning/*.txt`), with choices and slots.
The *sentence* decides whether it belongs to training, validation or test, before choices and slots
are filled: whatever a held-out case says, no training case was made from the same sentence. If
finished cases were split at random, every test case would have a twin in training with another
number in it.

A clause says what is regulated ("{They} may raise the price") and on which terms ("without the
consent of {we}."). The terms are stock phrases, as in real contracts, and all splits share them.
The first part is held out, and its test is a bank of its own: the first one, by hash as above, wore
out while its wrong answers were read and sentences were written because of them. It is trained on
now. `free_clause_cases` has neither part: clauses written freely, where the risk has to be
understood; it is the harder test, and none of it is in the training data.

Three tasks: clauses (kind, risk for the customer, and the figures, as JSON), credit memos (a
decision with its reasons, as JSON), and the language of contracts as plain text, with terms and
fixed phrases that a model can be asked for.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from course_lib.evaluation import TestCase
from course_lib.perplexity import Document

DATA = Path(__file__).parent / "data" / "finetuning"
Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")
RISKS = ("low", "high")
BANKS = ("clauses", "free", "credit", "terms", "phrases")
# Banks that are not split: the test of the clauses, and what may stand in front of one in training.
FRESH, OPENINGS = "fresh_clauses", "openings"
OPENED = 1 / 3  # of the clauses that are trained on
THEY = ("the supplier", "the provider", "the seller", "the contractor")
WE = ("the customer", "the client", "the buyer")
CITIES = ("Lisbon", "Porto", "Madrid", "Manila", "Recife", "Cebu", "Seville", "Port Alder")
MONTHS = (
    "January February March April May June July August September October November December"
).split()
FIRMS = (
    "Abel Paints|Cedar Books|Delta Bikes|Ember Bakery|Fern Optics|Grove Tools|Hill Motors|"
    "Iris Prints|Juno Toys|Kite Travel|Lark Music|Mill Foods|North Boats|Oak Chairs|Pine Tiles"
).split("|")
CLAUSE_TASK = "Read the clause. Give clause, risk, days and amount as JSON."
CREDIT_TASK = "Read the memo. Give reasons and decision as JSON."
# What a fact is called among the reasons, and how much it speaks against a credit: 3 and more is
# declined, 1 and more is referred. What speaks for it is named too, so that nothing goes unread.
REASONS = {
    "history on time": ("paid on time", 0),
    "history late": ("paid late", 1),
    "history missed": ("did not pay", 3),
    "security given": ("security", 0),
    "security none": ("no security", 2),
    "sales rising": ("sales rise", 0),
    "sales falling": ("sales fall", 1),
}
FACTS = {
    "history": ("on time", "late", "missed"),
    "security": ("given", "none"),
    "sales": ("rising", "falling"),
}


# ---- sentences and their split -----------------------------------------------------------------


def split_of(sentence: str) -> Split:
    """Where a sentence belongs: of ten two test, one validates, seven train.

    A hash of the text decides, so that a new sentence never moves another one out of the test.
    """
    bucket = int.from_bytes(hashlib.sha256(sentence.encode()).digest()[:8], "big") % 10
    return "test" if bucket < 2 else "validation" if bucket == 2 else "train"


@cache
def sentences(name: str) -> Mapping[str, tuple[str, ...]]:
    """The sentences of a bank by their label; its name is one of BANKS, FRESH or OPENINGS.

    Raises ValueError for another name, and for a sentence that stands in a bank twice.
    """
    files = sorted(DATA.glob(f"{name}*.txt"))
    known = (*BANKS, FRESH, OPENINGS)
    if name not in known or not files:
        raise ValueError(f"there is no bank {name!r}: it is one of {', '.join(known)}")
    found: dict[str, list[str]] = {}
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            if line.startswith("=="):
                label = line.removeprefix("==").strip()
            elif line and not line.startswith("#"):
                found.setdefault(label, []).append(line)
    every = [line for lines in found.values() for line in lines]
    if twice := {line for line in every if every.count(line) > 1}:
        raise ValueError(f"a sentence stands twice in {name}: {sorted(twice)[0]!r}")
    return {label: tuple(lines) for label, lines in found.items()}


@cache
def in_split(name: str, label: str, split: Split) -> tuple[str, ...]:
    """The sentences of a label that belong to a split. Raises ValueError if there are none.

    The kinds of clause are tested with FRESH; of their own bank what does not validate is trained.
    """
    own_test = label in sentences(FRESH) and name == "clauses"
    if own_test and split == "test":
        return sentences(FRESH)[label]
    wanted = {"train", "test"} if own_test and split == "train" else {split}
    kept = tuple(one for one in sentences(name)[label] if split_of(one) in wanted)
    if not kept:
        raise ValueError(f"no sentence of {name}, {label} falls into {split}: write more of them")
    return kept


def kinds() -> list[str]:
    """The kinds of clause."""
    labels = sentences("clauses")
    return sorted(one.removeprefix("kind ") for one in labels if one.startswith("kind "))


@dataclass(frozen=True)
class Filled:
    """A sentence with its choices made, and the figures that stand in it now."""

    text: str
    figures: Mapping[str, int]


def fill(rng: random.Random, sentence: str, **given: str) -> Filled:
    """Make every choice and fill every slot of a sentence. given: slots that are settled."""
    chosen = re.sub(r"\[([^\]]*)\]", lambda m: rng.choice(m[1].split("|")), sentence)
    days, amount = rng.choice((5, 7, 10, 14, 15, 20, 21, 30, 45, 60, 90)), rng.randrange(50, 9951)
    they, we = rng.choice(THEY), rng.choice(WE)
    slots = {
        "days": str(days),
        "amount": rng.choice(("EUR {}", "{} euros", "€{}")).format(amount),
        "percent": str(rng.randrange(2, 26)),
        "year": str(rng.randrange(2, 11)),
        "city": rng.choice(CITIES),
        "month": rng.choice(MONTHS),
        "n": str(rng.randrange(2, 13)),
        "they": they,
        "We": we[0].upper() + we[1:],
        "They": they[0].upper() + they[1:],
        "we": we,
        **given,
    }
    text = chosen.format(**slots)
    figures = {"days": days, "amount": amount}
    return Filled(text, {name: n for name, n in figures.items() if "{" + name + "}" in chosen})


# ---- clauses -----------------------------------------------------------------------------------


def clause_cases(split: Split, n: int, seed: int = 0) -> list[TestCase]:
    """Clauses to be read into JSON: kind, risk for the customer, days and amount (null if none).

    Every kind and risk equally often, so guessing gets one of sixteen. Two cases never ask the
    same. Some that are trained on begin with a thing of another kind ("Because of a dispute, the
    price ..."), which is not what they regulate: wrong answers on the validation set showed that
    a model takes the first word it knows for the kind. Raises ValueError when the sentences do not
    give so many.
    """
    rng = random.Random(f"clauses {split} {seed}")
    labels = [(kind, risk) for kind in kinds() for risk in RISKS]

    def make(i: int) -> TestCase:
        kind, risk = labels[i % len(labels)]
        sentence = rng.choice(in_split("clauses", f"kind {kind}", split))
        terms = rng.choice(sentences("clauses")[f"risk {risk}"])
        made = fill(rng, f"{sentence} {terms}")
        if split == "train" and rng.random() < OPENED:
            made = _opened(rng, made, kind)
        return _clause_case(rng, kind, risk, made, sentence)

    return _distinct(n, make)


def _opened(rng: random.Random, made: Filled, kind: str) -> Filled:
    """The clause behind an opening that names a thing of another kind."""
    other = rng.choice([one for one in kinds() if one != kind])
    opening = fill(rng, rng.choice(sentences(OPENINGS)[other])).text
    return Filled(f"{opening} {made.text[0].lower()}{made.text[1:]}", made.figures)


def free_clause_cases(n: int, seed: int = 0, split: Split = "test") -> list[TestCase]:
    """The same task on clauses written freely, none of which has a stock phrase of the training."""
    rng = random.Random(f"free {split} {seed}")
    labels = [(kind, risk) for kind in kinds() for risk in RISKS]

    def make(i: int) -> TestCase:
        kind, risk = labels[i % len(labels)]
        sentence = rng.choice(in_split("free", f"{kind} {risk}", split))
        return _clause_case(rng, kind, risk, fill(rng, sentence), sentence)

    return _distinct(n, make)


def _clause_case(rng: random.Random, kind: str, risk: str, made: Filled, sentence: str) -> TestCase:
    number = rng.choice(("", "", f"{rng.randrange(1, 30)}. "))
    answer = {"clause": kind, "risk": risk, "days": None, "amount": None, **made.figures}
    asked = f"{CLAUSE_TASK}\n{number}{made.text}"
    return _case("clauses", asked, answer, sentence, f"{kind} {risk}")


def explained(cases: Sequence[TestCase], shots: Sequence[TestCase] = ()) -> list[TestCase]:
    """The same clause cases for a model that was not tuned: every label named, examples in front.

    What a prompt alone can do has to be measured with a prompt that says all there is to know.
    """
    rules = (
        f"{CLAUSE_TASK} clause must be one of: {', '.join(kinds())}. risk must be high or low. "
        "days and amount are numbers or null."
    )
    before = [m for shot in shots for m in (*shot.messages, shot.target)]
    made = []
    for case in cases:
        messages = [dict(one) for one in (*before, *case.messages)]
        messages[0]["content"] = messages[0]["content"].replace(CLAUSE_TASK, rules)
        made.append(TestCase(**{**case.__dict__, "messages": messages}))
    return made


# ---- credit memos ------------------------------------------------------------------------------


def credit_cases(split: Split, n: int, seed: int = 0) -> list[TestCase]:
    """Memos with three facts, to be decided: a reason of each fact, then approve, refer or decline.

    The twelve combinations of facts come equally often. Cases of one sentence on payments count as
    one phrasing, the other two vary within it. Raises ValueError as `clause_cases`.
    """
    rng = random.Random(f"credit {split} {seed}")
    combinations = [
        (history, security, sales)
        for history in FACTS["history"]
        for security in FACTS["security"]
        for sales in FACTS["sales"]
    ]
    return _distinct(n, lambda i: _credit_case(rng, split, combinations[i % 12]))


def decision(facts: Sequence[str]) -> tuple[list[str], str]:
    """(a reason for each fact, the decision) for facts such as "history late"."""
    found = [REASONS[fact] for fact in facts]
    weight = sum(points for _, points in found)
    verdict = "decline" if weight >= 3 else "refer" if weight else "approve"
    return [reason for reason, _ in found], verdict


def _credit_case(rng: random.Random, split: Split, values: tuple[str, ...]) -> TestCase:
    facts = [f"{name} {value}" for name, value in zip(FACTS, values, strict=True)]
    firm = rng.choice(FIRMS)
    chosen = [rng.choice(in_split("credit", fact, split)) for fact in facts]
    told = [fill(rng, one, name=firm, year=str(rng.randrange(2012, 2026))).text for one in chosen]
    rng.shuffle(told)
    wanted = f"{firm} asks for {rng.randrange(5, 200) * 1000} euros."
    reasons, verdict = decision(facts)
    answer = {"reasons": reasons, "decision": verdict}
    asked = f"{CREDIT_TASK}\n{wanted} {' '.join(told)}"
    return _case("credit", asked, answer, chosen[0], "; ".join(facts))


# ---- the language of contracts -----------------------------------------------------------------


def domain_texts(split: Split, n: int, seed: int = 0) -> list[Document]:
    """Pages of contracts as plain text: clauses, and sentences that use the terms of the law and
    its fixed phrases.

    For domain adaptation, and for bits per byte in the domain. Each page is a group of its own.
    """
    rng = random.Random(f"domain {split} {seed}")
    labels, terms = sorted(sentences("free")), sorted(sentences("terms"))
    phrases = sorted(sentences("phrases"))
    pages = []
    for number in range(n):
        lines = [
            fill(rng, rng.choice(in_split("free", rng.choice(labels), split))).text
            for _ in range(2)
        ]
        for term in rng.sample(terms, 2):
            line = rng.choice(in_split("terms", term, split))
            lines.append(fill(rng, line, term=term).text)
        for phrase in rng.sample(phrases, 2):
            line = rng.choice(in_split("phrases", phrase, split))
            lines.append(fill(rng, line, phrase=phrase.replace(" |", "")).text)
        rng.shuffle(lines)
        pages.append(Document(f"{split}-{seed}-{number}", " ".join(lines)))
    return pages


@dataclass(frozen=True)
class TermQuestion:
    """A sentence up to its last word, a term of the law, and that term. sentence: the held-out
    one that it was made from."""

    start: str
    term: str
    sentence: str


def term_questions(split: Split = "test", seed: int = 0) -> list[TermQuestion]:
    """One question for each sentence about a term; choices in it are made by the seed."""
    rng = random.Random(f"terms {split} {seed}")
    made = []
    for term in sorted(sentences("terms")):
        for sentence in in_split("terms", term, split):
            text = fill(rng, sentence, term="\0").text
            made.append(TermQuestion(text.partition("\0")[0].rstrip(), term, sentence))
    return made


def phrase_questions(split: Split = "test", seed: int = 0) -> list[TermQuestion]:
    """One question for each sentence that ends with a fixed phrase, asked for its last word.

    "The parties perform the contract in good", and "faith" is meant.
    """
    rng = random.Random(f"phrases {split} {seed}")
    made = []
    for phrase in sorted(sentences("phrases")):
        begun, last = phrase.split(" | ")
        for sentence in in_split("phrases", phrase, split):
            start = fill(rng, sentence, phrase="\0").text.partition("\0")[0]
            made.append(TermQuestion(f"{start}{begun}", last, sentence))
    return made


# ---- cases -------------------------------------------------------------------------------------


def _case(skill: str, asked: str, answer: dict, sentence: str, label: str) -> TestCase:
    key = hashlib.sha256(asked.encode()).hexdigest()[:16]
    written = json.dumps(answer, separators=(",", ":"), ensure_ascii=False)
    return TestCase(
        id=f"{skill}-{key}",
        skill=skill,
        lang="en",
        messages=[{"role": "user", "content": asked}],
        target={"role": "assistant", "content": written},
        metric="json",
        intent=label,
        phrasing=sentence,
    )


def _distinct(n: int, make) -> list[TestCase]:  # noqa: ANN001 - a function of the case's number
    if n < 1:
        raise ValueError(f"n is 1 or more, not {n}")
    found: dict[str, TestCase] = {}
    for _ in range(20 * n):
        case = make(len(found))  # one that was made before is made again, of the same label
        found.setdefault(case.id, case)
        if len(found) == n:
            return list(found.values())
    raise ValueError(f"the sentences give {len(found)} different cases, and {n} were asked for")
