"""The held-out questions of every skill: how many, in which languages, and of which kinds.

    python -m pocket cases

writes them to ``course_lib/data/eval``, one file for each test set. Their names are those of
`course_lib.skill_names`: ``read`` is English, ``read_es`` Spanish.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields, replace
from pathlib import Path
from typing import Any

from course_lib.evaluation import TestCase
from course_lib.skill_names import named
from pocket import data
from pocket.corpus import read
from pocket.corpus.core import Example, Split

# Test examples have seeds of their own; training never draws from the test split at all.
TEST_SEED = 777
# How many examples are looked at for each one that is wanted.
PATIENCE = 60

Kind = Callable[[TestCase], str]
THREE_DIGITS = "three-digit sums"


@dataclass(frozen=True)
class Part:
    """So many examples of a test set, of those that `fits` takes."""

    n: int
    fits: Callable[[Example], bool] = lambda example: True


@dataclass(frozen=True)
class TestSet:
    """A file of test cases: which skill makes them, which of its examples count, and as what.

    asked: changes each example that was chosen, such as to ask it without thinking.
    kind: the kind of a case, None for one kind only; each kind gets a score of its own.
    held_out: what no training example shares with a case.
    """

    __test__ = False  # the name starts with "Test": pytest must not collect it

    skill: str
    parts: tuple[Part, ...]
    langs: tuple[str, ...] = ("en",)
    asked: Callable[[Example], Example] = lambda example: example
    kind: Kind | None = None
    held_out: str = "phrasings"

    @property
    def n(self) -> int:
        return sum(part.n for part in self.parts)


# ---- kinds of cases ----------------------------------------------------------------------------


def _calls(case: TestCase) -> str:
    calls = len(case.target.get("tool_calls") or ())
    return ("no tool fits", "one call")[calls] if calls < 2 else "several calls"


def _document(case: TestCase) -> str:
    return "contract clauses" if case.intent == "clause" else "messages"


def _answerable(case: TestCase) -> str:
    missing = case.target["content"] == read.load_bank(case.lang).NOT_STATED
    return "not in the text" if missing else "in the text"


def _into(case: TestCase) -> str:
    return f"into {case.lang}"


def _verdict(case: TestCase) -> str:
    """Whether a policy is broken; if not, whether the message looks as if it were."""
    names = {"violates": "violations", "complies": "near misses", "other": "other messages"}
    return names[case.intent.rpartition(".")[2]]


def _instruction(case: TestCase) -> str:
    """ "follow", "answer", "system" or "form": see `pocket.corpus.untrusted`."""
    return case.intent.partition(".")[0]


def is_three_digit_sum(intent: str, messages: Sequence[Mapping[str, Any]]) -> bool:
    """Whether two numbers of three digits are to be added; a phrasing holds no digit itself."""
    numbers = re.findall(r"\d+", messages[-1]["content"])
    return intent == "add" and [len(number) for number in numbers] == [3, 3]


def _sum(case: TestCase) -> str:
    return THREE_DIGITS if is_three_digit_sum(case.intent, case.messages) else "others"


# ---- the sets ----------------------------------------------------------------------------------


def _makes_calls(example: Example) -> bool:
    return example.metric == "tool_calls"


def _answers(example: Example) -> bool:
    return example.metric == "text"


def _directly(example: Example) -> Example:
    """The same question, to be answered without a thought."""
    target = {key: value for key, value in example.target.items() if key != "reasoning"}
    return replace(example, thinking=False, target=target)


# Both arithmetic sets are made of the examples that think, so they ask the same questions.
_SUMS = (
    Part(120, lambda e: e.thinking and is_three_digit_sum(e.intent, e.messages)),
    Part(80, lambda e: e.thinking and not is_three_digit_sum(e.intent, e.messages)),
)


def _in_each_language(lang: str) -> dict[str, TestSet]:
    many, few = (400, 100) if lang == "en" else (200, 40)
    # Calling a tool and answering from its result are two abilities of one skill; two scores.
    sets = {
        "tools": TestSet("tools", (Part(many, _makes_calls),), (lang,), kind=_calls),
        "tool_answers": TestSet("tools", (Part(few, _answers),), (lang,)),
        "read": TestSet("read", (Part(many),), (lang,), kind=_answerable),
        "extract": TestSet("extract", (Part(many),), (lang,), kind=_document),
        "smalltalk": TestSet("smalltalk", (Part(few),), (lang,)),
    }
    return {named(name, lang): wanted for name, wanted in sets.items()}


TEST_SETS: dict[str, TestSet] = {
    **_in_each_language("en"),
    **_in_each_language("es"),
    **_in_each_language("pt"),
    **_in_each_language("tl"),
    "translate": TestSet(
        "translate", (Part(300),), ("en", "es", "pt", "tl"), kind=_into, held_out="sentences"
    ),
    "newtools": TestSet("newtools", (Part(200),), kind=_calls, held_out="tools"),
    "arithmetic_thinking": TestSet(
        "arithmetic", _SUMS, kind=_sum, held_out="phrasings and pairs of numbers"
    ),
    "arithmetic_direct": TestSet(
        "arithmetic", _SUMS, asked=_directly, kind=_sum, held_out="phrasings and pairs of numbers"
    ),
    "judge": TestSet("judge", (Part(300),), kind=_verdict, held_out="messages and wordings"),
    # "plain" is left out: it is small talk without a system turn, a control for training.
    "untrusted": TestSet(
        "untrusted", (Part(300, lambda example: example.intent != "plain"),), kind=_instruction
    ),
}


def _drawn(wanted: TestSet, part: Part, split: Split) -> Iterator[Example]:
    """The examples of a part, all distinct; fewer where the generator makes no more."""
    kept: set[str] = set()
    looked_at = PATIENCE * part.n
    for example in data.examples(wanted.skill, wanted.langs, split, looked_at, TEST_SEED):
        if part.fits(example) and example.key() not in kept:
            kept.add(example.key())
            yield example
        if len(kept) == part.n:
            return


def cases(name: str, split: Split = "test") -> list[TestCase]:
    """The held-out cases of a test set, all distinct.

    The parts are mixed, so that the first hundred cases are a sample of all of them.
    Raises ValueError when the generator cannot make that many distinct ones.
    """
    wanted = TEST_SETS[name]
    chosen = [one for part in wanted.parts for one in _drawn(wanted, part, split)]
    if len(chosen) < wanted.n:
        raise ValueError(f"{name}: only {len(chosen)} distinct {split} examples, not {wanted.n}")
    if len(wanted.parts) > 1:
        random.Random(TEST_SEED).shuffle(chosen)
    return [TestCase(**{**wanted.asked(one).to_json(), "skill": name}) for one in chosen]


_DEFAULTS = {
    field.name: field.default if field.default_factory is MISSING else field.default_factory()
    for field in fields(TestCase)
}


def _line(case: TestCase) -> str:
    """A case as a line of JSON, without the fields that have their default value."""
    said = {name: value for name, value in case.__dict__.items() if value != _DEFAULTS[name]}
    return json.dumps(said, ensure_ascii=False, separators=(",", ":"))


def write_cases(folder: Path) -> None:
    """Write the test cases that ship with the course, one JSONL file per test set."""
    folder.mkdir(parents=True, exist_ok=True)
    total = size = 0
    for name in TEST_SETS:
        made = cases(name)
        path = folder / f"{name}.jsonl"
        path.write_text("".join(f"{_line(case)}\n" for case in made), encoding="utf-8")
        total, size = total + len(made), size + path.stat().st_size
    print(f"{total:,} cases in {len(TEST_SETS)} files, {size / 1e6:.2f} MB -> {folder}")
