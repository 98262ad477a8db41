"""The credit memos of lesson 06: three facts about a firm, a reason of each, and a decision.

>>> train, test = credit_cases("train", 1200), credit_cases("test", 64)
>>> print(test[0].messages[0]["content"], test[0].target["content"])

A fact is a stock finding ("30 days past due, then paid", "secured by a land charge") in a sentence
that brings it up ("Loan for the van, taken out in {year}: {finding}."). The findings are the words
of bureaus, lenders and accountants; as in real files, all splits share them, with other figures.
The sentences are held out, and so is everything else that stands in a memo: what the money is for,
and now and then a sentence that says nothing of the three facts. No sentence tells the value of its
fact, and each goes with every finding of it.

So know what is asked: whether a model finds the known findings in text that it has not seen, tells
what each of them speaks for, and follows the rule. Findings in other words are not asked there.
`free_credit_cases` asks that: facts written freely, with neither part; it is the harder test, and
none of it is in the training data.
"""

from __future__ import annotations

import random
from collections.abc import Sequence

from course_lib.evaluation import TestCase
from course_lib.finetuning_sentences import (
    FINDINGS,
    Split,
    distinct,
    fill,
    in_split,
    json_case,
    sentences,
)

FIRMS = (
    "Abel Paints|Cedar Books|Delta Bikes|Ember Bakery|Fern Optics|Grove Tools|Hill Motors|"
    "Iris Prints|Juno Toys|Kite Travel|Lark Music|Mill Foods|North Boats|Oak Chairs|Pine Tiles"
).split("|")
CREDIT_TASK = "Read the memo. Give history, security, sales and decision as JSON."
NOTE_TASK = "Read the memo. Give {name} as JSON."
# What a fact is called among the reasons, and how much it speaks against a credit: 3 and more is
# declined, 1 and more is referred. What speaks for it is named too, so that nothing goes unread.
# Each reason stands under the name of its fact: the name asks for it, and can be looked up.
REASONS = {
    "history on time": ("on time", 0),
    "history late": ("late", 1),
    "history missed": ("missed", 3),
    "security given": ("given", 0),
    "security none": ("none", 2),
    "sales rising": ("up", 0),
    "sales falling": ("down", 1),
}
FACTS = {
    "history": ("on time", "late", "missed"),
    "security": ("given", "none"),
    "sales": ("rising", "falling"),
}
COMBINATIONS = [
    tuple(f"{name} {value}" for name, value in zip(FACTS, (history, security, sales), strict=True))
    for history in FACTS["history"]
    for security in FACTS["security"]
    for sales in FACTS["sales"]
]
PURPOSED, FILLED = 1 / 3, 1 / 4  # of the memos: say what the money is for; hold an idle sentence


def credit_cases(split: Split, n: int, seed: int = 0) -> list[TestCase]:
    """Memos with three facts, to be decided: a reason of each fact, then approve, refer or decline.

    The twelve combinations of facts come equally often, the facts in any order. Cases of one
    sentence on an earlier credit count as one phrasing; all else varies within it. Two cases never
    ask the same. Raises ValueError when the sentences do not give so many.
    """
    rng = random.Random(f"credit {split} {seed}")
    return distinct(n, lambda i: _memo(rng, split, COMBINATIONS[i % len(COMBINATIONS)]))


def credit_notes(n: int, seed: int = 0) -> list[TestCase]:
    """Single facts of training memos, each asked for by its name: the parts before the whole.

    For the beginning of a training (order="as given"). A memo has three findings, and an answer
    teaches little until the model looks at the right one; a note has one.
    """
    rng = random.Random(f"credit notes {seed}")
    facts = list(REASONS)
    return distinct(n, lambda i: _note(rng, facts[i % len(facts)]))


def free_credit_cases(n: int, seed: int = 0, split: Split = "test") -> list[TestCase]:
    """The same task on facts written freely, none of which has a stock finding of the training."""
    rng = random.Random(f"free credit {split} {seed}")
    return distinct(n, lambda i: _free_memo(rng, split, COMBINATIONS[i % len(COMBINATIONS)]))


def decision(facts: Sequence[str]) -> tuple[dict[str, str], str]:
    """(the reason by the name of its fact, the decision) for facts such as "history late"."""
    weight = sum(REASONS[fact][1] for fact in facts)
    verdict = "decline" if weight >= 3 else "refer" if weight else "approve"
    return {fact.partition(" ")[0]: REASONS[fact][0] for fact in facts}, verdict


def _memo(rng: random.Random, split: Split, facts: Sequence[str]) -> TestCase:
    firm, wanted = rng.choice(FIRMS), _thousands(rng, 5, 200)
    chosen = [rng.choice(in_split("memos", name, split)) for name in FACTS]
    told = [
        _told(rng, sentence, firm, finding=_finding(rng, fact, wanted))
        for sentence, fact in zip(chosen, facts, strict=True)
    ]
    if rng.random() < FILLED:
        told.append(_told(rng, rng.choice(in_split("memos", "filler", split)), firm))
    purpose = ""
    if rng.random() < PURPOSED:
        purpose = " " + _told(rng, rng.choice(in_split("memos", "purpose", split)), firm)
    return _case(rng, f"{firm} asks for {wanted} euros{purpose}.", told, facts, chosen[0])


def _note(rng: random.Random, fact: str) -> TestCase:
    name = fact.partition(" ")[0]
    sentence = rng.choice(in_split("memos", name, "train"))
    finding = _finding(rng, fact, _thousands(rng, 5, 200))
    told = _told(rng, sentence, rng.choice(FIRMS), finding=finding)
    asked = NOTE_TASK.format(name=name)
    return json_case("credit", f"{asked}\n{told}", {name: REASONS[fact][0]}, sentence, fact)


def _free_memo(rng: random.Random, split: Split, facts: Sequence[str]) -> TestCase:
    firm, wanted = rng.choice(FIRMS), _thousands(rng, 5, 200)
    chosen = [rng.choice(in_split("credit", fact, split)) for fact in facts]
    told = [fill(rng, one, name=firm, year=_year(rng)).text for one in chosen]
    return _case(rng, f"{firm} asks for {wanted} euros.", told, facts, chosen[0])


def _finding(rng: random.Random, fact: str, wanted: int) -> str:
    """A stock finding of a fact; what is pledged is worth what is asked for, or somewhat more."""
    worth = wanted + _thousands(rng, 0, 1 + wanted // 2000)
    chosen = rng.choice(sentences(FINDINGS)[fact])
    return fill(rng, chosen, amount=f"{worth} euros", year=_year(rng)).text


def _told(rng: random.Random, sentence: str, firm: str, **given: str) -> str:
    amount = f"{_thousands(rng, 2, 100)} euros"
    return fill(rng, sentence, name=firm, year=_year(rng), amount=amount, **given).text


def _year(rng: random.Random) -> str:
    return str(rng.randrange(2012, 2026))


def _thousands(rng: random.Random, low: int, below: int) -> int:
    return 1000 * rng.randrange(low, below)


def _case(
    rng: random.Random, request: str, told: list[str], facts: Sequence[str], sentence: str
) -> TestCase:
    """The memo with its facts in any order; reasons stand in the order of FACTS."""
    rng.shuffle(told)
    reasons, verdict = decision(facts)
    answer = {**reasons, "decision": verdict}
    asked = f"{CREDIT_TASK}\n{request} {' '.join(told)}"
    return json_case("credit", asked, answer, sentence, "; ".join(facts))
