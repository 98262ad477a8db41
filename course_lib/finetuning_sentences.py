"""Sentences written by hand, each in one split, and cases made of them: what lesson 06 is asked.

>>> frame = in_split("memos", "sales", "test")[0]          # no training case was made from it
>>> fill(random.Random(0), frame, name="Abel Paints", finding="at a record high").text

The *sentence* decides whether it belongs to training, validation or test, before choices
("[two|three]") are made and slots ("{month}") are filled: whatever a held-out case says, no
training case was made from the same sentence. If finished cases were split at random, every test
case would have a twin in training with another number in it.
"""

from __future__ import annotations

import hashlib
import json
import random
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

from course_lib.evaluation import TestCase

DATA = Path(__file__).parent / "data" / "finetuning"
Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")
BANKS = ("clauses", "free", "memos", "credit", "terms", "phrases")
# Banks that are not split: the test of the clauses, what may stand in front of one in training, and
# the stock findings of memos.
FRESH, OPENINGS, FINDINGS = "fresh_clauses", "openings", "findings"
THEY = ("the supplier", "the provider", "the seller", "the contractor")
WE = ("the customer", "the client", "the buyer")
CITIES = ("Lisbon", "Porto", "Madrid", "Manila", "Recife", "Cebu", "Seville", "Port Alder")
MONTHS = (
    "January February March April May June July August September October November December"
).split()


# ---- sentences and their split -----------------------------------------------------------------


def split_of(sentence: str) -> Split:
    """Where a sentence belongs: of ten two test, one validates, seven train.

    A hash of the text decides, so that a new sentence never moves another one out of the test.
    """
    bucket = int.from_bytes(hashlib.sha256(sentence.encode()).digest()[:8], "big") % 10
    return "test" if bucket < 2 else "validation" if bucket == 2 else "train"


@cache
def sentences(name: str) -> Mapping[str, tuple[str, ...]]:
    """The sentences of a bank by their label.

    name: one of BANKS, FRESH, OPENINGS or FINDINGS. Raises ValueError for another name, and for a
    sentence that stands in a bank twice.
    """
    files = sorted(DATA.glob(f"{name}*.txt"))
    known = (*BANKS, FRESH, OPENINGS, FINDINGS)
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


# ---- cases -------------------------------------------------------------------------------------


def json_case(skill: str, asked: str, answer: dict, sentence: str, label: str) -> TestCase:
    """A question with its answer as JSON. sentence: the one that cases are counted together by."""
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


def distinct(n: int, make: Callable[[int], TestCase]) -> list[TestCase]:
    """n cases of which no two ask the same; make: the case of a number.

    Raises ValueError when the sentences do not give so many.
    """
    if n < 1:
        raise ValueError(f"n is 1 or more, not {n}")
    found: dict[str, TestCase] = {}
    for _ in range(20 * n):
        case = make(len(found))  # one that was made before is made again, of the same label
        found.setdefault(case.id, case)
        if len(found) == n:
            return list(found.values())
    raise ValueError(f"the sentences give {len(found)} different cases, and {n} were asked for")
