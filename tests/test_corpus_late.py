"""Phrasings that came after the tests were drawn: training alone, and nobody's double."""

from __future__ import annotations

import ast
import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from unicodedata import combining, normalize

import pytest

from pocket.corpus import banks, late
from pocket.corpus.core import SPLITS, split_of
from pocket.corpus.skills import SKILLS

BANKS = Path(banks.__path__[0])
CASES = Path(__file__).parents[1] / "course_lib" / "data" / "eval"
# The skills whose English banks have grown a fourth time.
GROWN = ("tools", "read", "extract", "arithmetic", "judge")


def texts_of(value: ast.expr) -> Iterator[str]:
    """Every line of every string in the source of a value."""
    for node in ast.walk(value):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (line.strip() for line in node.value.splitlines())


@cache
def written_in(path: Path) -> frozenset[str]:
    """The lines that stand in a bank's own source, read without importing it.

    What a bank gathers from others is not its own; a table that only names topics
    (``NO_TOOL = {"goods": GOODS}``) holds no phrasing.
    """
    found: set[str] = set()
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        value = getattr(node, "value", None)
        if isinstance(node, ast.Assign | ast.AugAssign | ast.AnnAssign) and value is not None:
            found.update([] if isinstance(value, ast.Dict) and _names(value) else texts_of(value))
    return frozenset(found - {""})


def _names(table: ast.Dict) -> bool:
    return all(isinstance(value, ast.Name) for value in table.values)


def late_banks() -> list[Path]:
    return sorted(path for path in BANKS.glob("*.py") if "_fourth" in path.stem)


def older_banks() -> list[Path]:
    names = re.compile(r"_en(_|$)")
    return sorted(
        path for path in BANKS.glob("*.py") if names.search(path.stem) and path not in late_banks()
    )


def folded(phrasing: str) -> str:
    """A phrasing without case, accents, slot names and marks that change nothing.

    Signs of arithmetic and money stay: "{a} + {b}" is not "{a} - {b}", nor "{a}+{b}", which
    a tokenizer cuts otherwise.
    """
    text = re.sub(r"^[\^$] ", "", phrasing.lower())
    text = re.sub(r"\{\w+(:\w+)?\}", "{}", text)
    text = "".join(one for one in normalize("NFD", text) if not combining(one))
    return " ".join(re.sub(r"[^\w{}+=$%/*-]+", " ", text).split())


def by_hash(phrasing: str) -> str:
    """The split as the oldest rule has it, computed here without the corpus."""
    digit = int(hashlib.sha256(phrasing.encode()).hexdigest()[:16], 16) % 10
    return "test" if digit == 0 else "validation" if digit == 1 else "train"


def test_late_phrasings_are_all_that_stands_in_the_fourth_banks():
    written = set().union(*(written_in(path) for path in late_banks()))
    assert len(late_banks()) > 10 and len(written) > 3_000
    assert late.phrasings() == written


def test_every_late_phrasing_is_training():
    assert late.phrasings()
    assert {split_of(text) for text in late.phrasings()} == {"train"}
    # By its hash a fifth would be held out, so the rule above is no accident.
    held = sum(by_hash(text) != "train" for text in late.phrasings())
    assert 0.15 < held / len(late.phrasings()) < 0.25


@pytest.mark.parametrize("skill", GROWN)
def test_a_skill_draws_on_its_late_phrasings(skill):
    drawn = [text for bank in SKILLS[skill].phrasings("en").values() for text in bank]
    assert len(late.phrasings() & set(drawn)) > 100


def test_no_late_phrasing_serves_nobody():
    drawn = {
        text for name in GROWN for bank in SKILLS[name].phrasings("en").values() for text in bank
    }
    assert drawn and not late.phrasings() - drawn


def test_no_late_phrasing_is_an_older_one():
    """Else an older phrasing would become training, or a test would be seen in training."""
    older = {folded(text): path.stem for path in older_banks() for text in written_in(path)}
    assert len(older) > 15_000
    again = {text: older[folded(text)] for text in late.phrasings() if folded(text) in older}
    assert again == {}


def test_no_late_phrasing_is_a_held_out_one():
    """Held out is what the shipped cases ask, whatever the banks say today."""
    held, cases = set(), 0
    for path in sorted(CASES.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            held.add(folded(json.loads(line)["phrasing"]))
            cases += 1
    assert cases > 4_000 and len(held) > 1_500
    assert not {text for text in late.phrasings() if folded(text) in held}


def test_older_phrasings_kept_their_split():
    counted: Counter[str] = Counter()
    for name, skill in SKILLS.items():
        for lang in skill.langs:
            for bank in skill.phrasings(lang).values():
                for text in set(bank) - late.phrasings():
                    assert split_of(text) == by_hash(text), (name, lang, text)
                    counted[split_of(text)] += 1
    assert set(counted) == set(SPLITS) and min(counted.values()) > 1_000


@pytest.mark.parametrize(
    "phrasing, split",
    [
        ("My {product} is late.", "test"),
        ("Howdy", "test"),
        ("The delivery is overdue.", "validation"),
        ("Yo!", "validation"),
        ("What is the price?", "train"),
        ("How much is the {product}?", "train"),
    ],
)
def test_the_rule_itself_has_not_moved(phrasing, split):
    """Phrasings of the first banks, their split as it was when the tests were drawn."""
    digest = hashlib.sha256(phrasing.encode()).hexdigest()
    assert {"0": "test", "1": "validation"}.get(str(int(digest[:16], 16))[-1], "train") == split
    assert split_of(phrasing) == split
