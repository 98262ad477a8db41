"""Rows for exercise 5 of lab 02: met and just met, failed and unknown, one by one and together."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

from course_lib.labs.exercises import Case
from course_lib.labs.lab02_selection.records import CHECKS, Brief, Row

# The field of a row that each check looks at.
FIELDS = dict(
    zip(
        CHECKS,
        ("licence", "languages", "context", "memory_bytes", "tokens_per_second", "score"),
        strict=True,
    )
)
_NAMES = ("amber", "basalt", "coral", "delta", "ember", "flint", "garnet", "harbour", "indigo",
          "jasper", "kelp", "lagoon")  # fmt: skip
_CODES = ("en", "es", "pt", "tl", "de", "fr")


def some_brief(rng: random.Random) -> Brief:
    """A brief that asks for everything."""
    return Brief(
        memory_bytes=10**9 * rng.randint(8, 80),
        bytes_per_second=1e12,
        flops_per_second=None,
        forms=("bf16", "q4_0"),
        context=1024 * rng.randint(4, 64),
        users=rng.randint(1, 20),
        score=float(rng.randint(40, 80)),
        languages=tuple(rng.sample(_CODES, 3)),
        licences=("Apache-2.0", "MIT"),
        tokens_per_second=float(rng.randint(8, 30)),
    )


def exact_row(brief: Brief, name: str) -> Row:
    """A row that meets everything asked, to the last byte and token."""
    return Row(
        name=name,
        licence=(brief.licences or ("MIT",))[0],
        languages=brief.languages,
        context=brief.context,
        memory_bytes=brief.memory_bytes,
        tokens_per_second=brief.tokens_per_second,
        score=brief.score,
    )


def good_row(brief: Brief, name: str, rng: random.Random) -> Row:
    """A row that meets everything with room to spare, and speaks one language more."""
    exact = exact_row(brief, name)
    return replace(
        exact,
        licence=rng.choice(brief.licences or ("MIT",)),
        languages=(*(brief.languages or ()), "it"),
        context=exact.context + rng.randint(1, 9000),
        memory_bytes=exact.memory_bytes - rng.randint(1, 10**9),
        tokens_per_second=(exact.tokens_per_second or 5.0) + rng.randint(1, 9),
        score=(exact.score or 50.0) + rng.randint(1, 9),
    )


def failing(brief: Brief, check: str, row: Row) -> Row:
    """The row with one check not met, by little."""
    worse: dict[str, Any] = {
        "licence": "research only",
        "languages": (brief.languages or ())[:-1],
        "context": brief.context - 1,
        "memory": brief.memory_bytes + 1,
        "speed": (brief.tokens_per_second or 0.0) - 0.5,
        "score": (brief.score or 0.0) - 0.5,
    }
    return replace(row, **{FIELDS[check]: worse[check]})


def unknown(check: str, row: Row) -> Row:
    return replace(row, **{FIELDS[check]: None})


def offers(rng: random.Random) -> list[Case]:
    """(brief, rows): exactly met, each check failed, each unknown, several at once, zeros, none."""
    return [*_at_the_edges(rng), *_one_check_each(rng)]


def _at_the_edges(rng: random.Random) -> list[Case]:
    brief, names = some_brief(rng), rng.sample(_NAMES, 6)
    bad = good_row(brief, names.pop(), rng)
    for check in rng.sample(CHECKS, 3):
        bad = failing(brief, check, bad)
    nothing_known = exact_row(brief, names.pop())
    for check in CHECKS:
        nothing_known = unknown(check, nothing_known)
    zero = replace(good_row(brief, names.pop(), rng), score=0.0, tokens_per_second=0.0)
    lenient = replace(brief, may_stay_unknown=("languages", "speed"))
    gaps = unknown("score", unknown("languages", good_row(brief, names.pop(), rng)))
    slow = failing(brief, "speed", unknown("languages", good_row(brief, names.pop(), rng)))
    little = replace(brief, score=None, languages=None, licences=None, tokens_per_second=None)
    return [
        (brief, [exact_row(brief, names.pop()), bad]),
        (replace(brief, score=0.0), [nothing_known, zero]),
        (lenient, [gaps, slow]),
        (little, [nothing_known, replace(bad, memory_bytes=1)]),
        (brief, []),
    ]


def _one_check_each(rng: random.Random) -> list[Case]:
    cases: list[Case] = []
    for first in (0, 3):  # three checks a call: a learner can read three rows, not twelve
        brief, names = some_brief(rng), rng.sample(_NAMES, 7)
        checks = CHECKS[first : first + 3]
        rows = [failing(brief, c, good_row(brief, names.pop(), rng)) for c in checks]
        cases.append((brief, [*rows, good_row(brief, names.pop(), rng)]))
        rows = [unknown(c, good_row(brief, names.pop(), rng)) for c in checks]
        rng.shuffle(rows)
        cases.append((brief, rows))
    return cases
