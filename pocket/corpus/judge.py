"""Judging a message against one policy: "Yes" when it breaks the policy, else "No".

The way ShieldGemma works: the prompt states a policy and a message, and the answer is
one token, so that its probability can be read as a score. Half of the messages break
the policy. Of the others most are near misses, which share words with those that break
it; the rest break a different policy.
"""

from __future__ import annotations

import random
from dataclasses import replace
from functools import cache

from pocket.corpus import variety, world
from pocket.corpus.banks import (
    judge_en_care,
    judge_en_fourth,
    judge_en_fourth_more,
    judge_en_people,
    judge_en_rules,
    judge_en_trade,
)
from pocket.corpus.banks.judge_en import ASKS, FURTHER, WORDINGS
from pocket.corpus.core import Example, Skill, Split, in_split

POLICIES = tuple(WORDINGS)


def _lines(*texts: str) -> tuple[str, ...]:
    return tuple(line for text in texts for line in text.strip().splitlines())


VIOLATING = {
    "harassment": _lines(judge_en_people.HARASSMENT_YES, judge_en_fourth.HARASSMENT_YES),
    "personal_data": _lines(judge_en_people.PERSONAL_DATA_YES, judge_en_fourth.PERSONAL_DATA_YES),
    "dosage": _lines(judge_en_care.DOSAGE_YES, judge_en_fourth.DOSAGE_YES),
    "refunds": _lines(judge_en_care.REFUNDS_YES, judge_en_fourth.REFUNDS_YES),
    "injection": _lines(judge_en_rules.INJECTION_YES, judge_en_fourth_more.INJECTION_YES),
    "profanity": _lines(judge_en_rules.PROFANITY_YES, judge_en_fourth_more.PROFANITY_YES),
    "discounts": _lines(judge_en_trade.DISCOUNTS_YES, judge_en_fourth_more.DISCOUNTS_YES),
    "legal": _lines(judge_en_trade.LEGAL_YES, judge_en_fourth_more.LEGAL_YES),
}
COMPLYING = {
    "harassment": _lines(judge_en_people.HARASSMENT_NO, judge_en_fourth.HARASSMENT_NO),
    "personal_data": _lines(judge_en_people.PERSONAL_DATA_NO, judge_en_fourth.PERSONAL_DATA_NO),
    "dosage": _lines(judge_en_care.DOSAGE_NO, judge_en_fourth.DOSAGE_NO),
    "refunds": _lines(judge_en_care.REFUNDS_NO, judge_en_fourth.REFUNDS_NO),
    "injection": _lines(judge_en_rules.INJECTION_NO, judge_en_fourth_more.INJECTION_NO),
    "profanity": _lines(judge_en_rules.PROFANITY_NO, judge_en_fourth_more.PROFANITY_NO),
    "discounts": _lines(judge_en_trade.DISCOUNTS_NO, judge_en_fourth_more.DISCOUNTS_NO),
    "legal": _lines(judge_en_trade.LEGAL_NO, judge_en_fourth_more.LEGAL_NO),
}
# (policy, other): a message that breaks `other` may well break `policy` too, so such a
# pair never serves as a "No": a curse can be an insult, a threat can be harassment.
_OVERLAP = {
    ("harassment", "profanity"),
    ("profanity", "harassment"),
    ("harassment", "legal"),
}
_SHARE_YES = 0.5
_SHARE_NEAR_MISS = 0.35
MOST_FURTHER = 8


def _email(rng: random.Random) -> str:
    first, last = rng.choice(world.FIRST_NAMES), rng.choice(world.LAST_NAMES)
    return f"{first}.{last}@mail.example".lower()


_SLOTS = {
    "name": lambda rng: rng.choice(world.FIRST_NAMES),
    "product": world.product,
    "order_id": world.order_id,
    "amount": world.amount,
    "address": world.address,
    "date": world.date,
    "time": world.clock,
    "email": _email,
    "city": lambda rng: rng.choice(world.CITIES),
    "day": lambda rng: rng.choice(world.DAYS),
    "month": lambda rng: rng.choice(world.MONTHS),
    "phone": lambda rng: f"555-{rng.randrange(10_000):04d}",
    "card": lambda rng: f"{rng.randrange(1000, 10_000)} {rng.randrange(1000, 10_000)}",
    "n": lambda rng: rng.randrange(2, 13),
    "small": lambda rng: rng.randrange(1, 11),
    "big": lambda rng: rng.randrange(11, 96),
}


def fill(message: str, rng: random.Random) -> str:
    """A message with its slots filled. Raises KeyError for a slot that does not exist."""
    return message.format_map({slot: draw(rng) for slot, draw in _SLOTS.items()})


@cache
def others(policy: str) -> tuple[str, ...]:
    """Messages that break another policy and surely not this one."""
    return tuple(
        message
        for other in POLICIES
        if other != policy and (policy, other) not in _OVERLAP
        for message in VIOLATING[other]
    )


@cache
def _bank(policy: str, kind: str, split: Split) -> tuple[str, ...]:
    banks = {"violates": VIOLATING, "complies": COMPLYING}
    messages = others(policy) if kind == "other" else banks[kind][policy]
    return tuple(in_split(messages, split))


def _drawn(rng: random.Random, split: Split, policy: str) -> tuple[str, str]:
    """A kind of message and a phrasing of that kind."""
    dice = rng.random()
    if dice < _SHARE_YES:
        kind = "violates"
    else:
        kind = "complies" if dice < _SHARE_YES + _SHARE_NEAR_MISS else "other"
    return kind, rng.choice(_bank(policy, kind, split))


def _message(rng: random.Random, split: Split, phrasing: str) -> str:
    return fill(variety.varied(rng, phrasing, split, "en"), rng)


def _verdict(kind: str) -> dict[str, str]:
    return {"role": "assistant", "content": "Yes" if kind == "violates" else "No"}


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One policy, one message, and the verdict."""
    if lang != "en":
        raise ValueError(f"policies are judged in English only, not {lang!r}")
    policy = rng.choice(POLICIES)
    kind, phrasing = _drawn(rng, split, policy)
    question = rng.choice(in_split(ASKS, split)).format(
        policy=rng.choice(in_split(WORDINGS[policy], split)),
        message=_message(rng, split, phrasing),
    )
    return Example(
        skill="judge",
        lang=lang,
        phrasing=phrasing,
        messages=({"role": "user", "content": question},),
        target=_verdict(kind),
        metric="text",
        intent=f"{policy}.{kind}",
    )


def converse(rng: random.Random, split: Split, lang: str) -> Example:
    """One policy and several messages in turn: the policy is read once and judged by often."""
    example = generate(rng, split, lang)
    policy = example.intent.split(".")[0]
    messages, target = list(example.messages), example.target
    for _ in range(rng.randint(3, MOST_FURTHER)):
        kind, phrasing = _drawn(rng, split, policy)
        asked = rng.choice(in_split(FURTHER, split)).format(message=_message(rng, split, phrasing))
        messages += [target, {"role": "user", "content": asked}]
        target = _verdict(kind)
    return replace(example, messages=tuple(messages), target=target)


def phrasings(lang: str) -> dict[str, list[str]]:
    """Messages by policy and kind: violates, complies (near misses) and other."""
    found: dict[str, list[str]] = {}
    for policy in POLICIES:
        found[f"{policy}.violates"] = list(VIOLATING[policy])
        found[f"{policy}.complies"] = list(COMPLYING[policy])
        found[f"{policy}.other"] = list(others(policy))
    return found


SKILL = Skill("judge", ("en",), generate, phrasings, converse)
