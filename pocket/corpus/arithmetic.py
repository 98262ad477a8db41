"""Sums and differences of numbers below 1,000, with and without thinking.

Thinking is school arithmetic, one line for each digit, in one fixed form, so that
each number a line needs stands in the line itself or a few tokens before it:

    348 + 057
    ones 8+7+0=15, 5 carry 1: 5
    tens 4+5+1=10, 0 carry 1: 05
    hundreds 3+0+1=4, 4 carry 0: 405

The digits after the colon are the result so far. A difference borrows in the same way;
the value before the comma may be negative (``4-5-0=-1, 9 borrow 1``).
"""

from __future__ import annotations

import random

from pocket.corpus import world
from pocket.corpus.banks import arithmetic_en_fourth as fourth
from pocket.corpus.banks.arithmetic_en import ADD, SUBTRACT, THINGS
from pocket.corpus.core import Example, Skill, Split, in_split, split_of

BANK = {"add": ADD + fourth.ADD, "subtract": SUBTRACT + fourth.SUBTRACT}
_PLACES = ("ones", "tens", "hundreds")
_LARGEST = {1: 9, 2: 99, 3: 999}


def pair_split(intent: str, a: int, b: int) -> Split:
    """The split of two operands, whatever the phrasing: 3 + 5 and 5 + 3 are one pair."""
    low, high = sorted((a, b))
    return split_of(f"{intent} {low} {high}")


def operands(rng: random.Random, split: Split, intent: str) -> tuple[int, int]:
    """Two numbers below 1,000 whose pair belongs to `split`; for a difference a >= b.

    The number of digits is drawn first, so that small numbers are not rare.
    """
    while True:
        a, b = (rng.randint(0, _LARGEST[rng.choice((1, 2, 3, 3))]) for _ in range(2))
        if intent == "subtract" and a < b:
            a, b = b, a
        if pair_split(intent, a, b) == split:
            return a, b


def steps(intent: str, a: int, b: int) -> str:
    """The thought that leads from two numbers to the answer, digit by digit.

    Raises ValueError for numbers outside 0 to 999 and for a negative result.
    """
    if not (0 <= a <= 999 and 0 <= b <= 999):
        raise ValueError(f"the operands must lie between 0 and 999, not {a} and {b}")
    if intent == "subtract" and a < b:
        raise ValueError(f"{a} - {b} is negative: swap the operands")
    sign, kept_name = ("+", "carry") if intent == "add" else ("-", "borrow")
    lines = [f"{a:03d} {sign} {b:03d}"]
    kept, so_far = 0, ""
    for place, x, y in zip(_PLACES, reversed(f"{a:03d}"), reversed(f"{b:03d}"), strict=True):
        value = int(x) + int(y) + kept if intent == "add" else int(x) - int(y) - kept
        sum_text = f"{x}{sign}{y}{sign}{kept}={value}"
        digit, kept = value % 10, abs(value // 10)
        so_far = f"{digit}{so_far}"
        lines.append(f"{place} {sum_text}, {digit} {kept_name} {kept}: {so_far}")
    if kept:
        lines.append(f"thousands {kept}: {kept}{so_far}")
    return "\n".join(lines)


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """A sum or a difference to work out; half of the examples think first."""
    if lang != "en":
        raise ValueError(f"arithmetic is asked in English only, not {lang!r}")
    intent = rng.choice(tuple(BANK))
    phrasing = rng.choice(in_split(BANK[intent], split))
    a, b = operands(rng, split, intent)
    question = phrasing.format(
        a=a, b=b, name=rng.choice(world.FIRST_NAMES), things=rng.choice(THINGS)
    )
    thinking = rng.random() < 0.5
    target = {"role": "assistant", "content": str(a + b if intent == "add" else a - b)}
    if thinking:
        target["reasoning"] = steps(intent, a, b)
    return Example(
        skill="arithmetic",
        lang=lang,
        phrasing=phrasing,
        messages=({"role": "user", "content": question},),
        target=target,
        metric="text",
        thinking=thinking,
        intent=intent,
    )


def phrasings(lang: str) -> dict[str, list[str]]:
    return {intent: list(bank) for intent, bank in BANK.items()}


SKILL = Skill("arithmetic", ("en",), generate, phrasings)
