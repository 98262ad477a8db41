"""The business of lesson 06: a small firm that reads contracts and decides on credit. Data by code.

>>> train = clause_cases("train", 4000)
>>> test = clause_cases("test", 400)
>>> print(test[0].messages[0]["content"], test[0].target["content"])

Everything is made from sentences written by hand (`data/finetuning/*.txt`), with choices and slots.
The sentence decides its split, before these are filled (`finetuning_sentences`).

A clause says what is regulated ("{They} may raise the price") and on which terms ("without the
consent of {we}."). The terms are stock phrases, as in real contracts, and all splits share them.
The first part is held out, and its test is a bank of its own: the first one, by hash, wore out
while its wrong answers were read and sentences were written because of them. It is trained on
now. `free_clause_cases` has neither part: clauses written freely, where the risk has to be
understood; it is the harder test, and none of it is in the training data.

Three tasks: clauses (kind, risk for the customer, and the figures, as JSON), credit memos (a
decision with its reasons, as JSON), and the language of contracts as plain text, with terms and
fixed phrases that a model can be asked for. The memos are made in `finetuning_credit`, in the same
way: stock findings that all splits share, in sentences that are held out, and `free_credit_cases`
with neither.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass

from course_lib.evaluation import TestCase
from course_lib.finetuning_credit import (
    CREDIT_TASK,
    FACTS,
    FIRMS,
    REASONS,
    credit_cases,
    credit_notes,
    decision,
    free_credit_cases,
)
from course_lib.finetuning_sentences import (
    BANKS,
    DATA,
    FRESH,
    OPENINGS,
    SPLITS,
    Filled,
    Split,
    distinct,
    fill,
    in_split,
    json_case,
    sentences,
    split_of,
)
from course_lib.perplexity import Document

__all__ = [
    "BANKS",
    "CLAUSE_TASK",
    "CREDIT_TASK",
    "DATA",
    "FACTS",
    "FIRMS",
    "FRESH",
    "OPENINGS",
    "REASONS",
    "RISKS",
    "SPLITS",
    "Filled",
    "Split",
    "TermQuestion",
    "clause_cases",
    "credit_cases",
    "credit_notes",
    "decision",
    "domain_texts",
    "explained",
    "fill",
    "free_clause_cases",
    "free_credit_cases",
    "in_split",
    "kinds",
    "phrase_questions",
    "sentences",
    "split_of",
    "term_questions",
]

RISKS = ("low", "high")
OPENED = 1 / 3  # of the clauses that are trained on
CLAUSE_TASK = "Read the clause. Give clause, risk, days and amount as JSON."


# ---- clauses -----------------------------------------------------------------------------------


def kinds() -> list[str]:
    """The kinds of clause."""
    labels = sentences("clauses")
    return sorted(one.removeprefix("kind ") for one in labels if one.startswith("kind "))


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

    return distinct(n, make)


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

    return distinct(n, make)


def _clause_case(rng: random.Random, kind: str, risk: str, made: Filled, sentence: str) -> TestCase:
    number = rng.choice(("", "", f"{rng.randrange(1, 30)}. "))
    answer = {"clause": kind, "risk": risk, "days": None, "amount": None, **made.figures}
    asked = f"{CLAUSE_TASK}\n{number}{made.text}"
    return json_case("clauses", asked, answer, sentence, f"{kind} {risk}")


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
