"""The values that stand in the texts of the skill "read", as they are written there.

Everything is drawn from a bank and a split; `pocket.corpus.read` puts them into sentences.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from functools import cache
from types import ModuleType

from pocket.corpus import world
from pocket.corpus.core import Split, split_of

HELD_OUT_SHARE = 0.5

_split_of = cache(split_of)


def draw(rng: random.Random, variants: Sequence[str], split: Split) -> str:
    """One variant of a small bank, without showing a held-out one in training.

    A small bank may have no variant in the test split. So training draws from
    the training variants only, and a test text takes a held-out variant half of
    the time where there is one, and a training variant otherwise.
    """
    held = [variant for variant in variants if _split_of(variant) == split]
    if split == "train" or (held and rng.random() < HELD_OUT_SHARE):
        return rng.choice(held)
    return rng.choice([variant for variant in variants if _split_of(variant) == "train"])


def _number_text(rng: random.Random, decimal_mark: str) -> str:
    """An amount of money: whole, or with cents in a quarter of the cases."""
    whole = world.amount(rng)
    if rng.random() >= 0.25:
        return str(whole)
    return f"{whole}{decimal_mark}{rng.choice(('20', '50', '90', '95', '99'))}"


def _phone(rng: random.Random) -> str:
    form = rng.choice(("555-####", "0## 555 ###", "+351 21# ### ###", "07## ### ###", "555 ## ##"))
    return "".join(str(rng.randrange(10)) if char == "#" else char for char in form)


def _reason(rng: random.Random, bank: ModuleType, document: str, split: Split) -> str:
    variants = bank.REASONS.get(document) or bank.REASONS["other"]
    # In a reason a colour stands by itself, so it agrees with no noun.
    colour, colour2 = (colour.format(**bank.agree("")) for colour in rng.sample(bank.COLOURS, 2))
    template = draw(rng, variants, split)
    city, street = rng.choice(bank.CITIES), rng.choice(bank.STREETS)
    part = rng.choice(bank.PARTS)
    return template.format(
        city=city, street=street, colour=colour, colour2=colour2, part=part, **bank.agree(part)
    )


def _product(rng: random.Random, bank: ModuleType) -> str:
    form = rng.choice(bank.PRODUCT_FORMS)
    product, colour = rng.choice(bank.PRODUCTS), rng.choice(bank.COLOURS)
    return form.format(product=product, colour=colour.format(**bank.agree(product)))


def _place(rng: random.Random, bank: ModuleType) -> str:
    spot, spot2 = rng.sample(bank.SPOTS, 2)
    beside = bank.agree(spot) | {f"{slot}2": word for slot, word in bank.agree(spot2).items()}
    form, street = rng.choice(bank.PLACE_FORMS), rng.choice(bank.STREETS)
    return form.format(spot=spot, spot2=spot2, street=street, n=rng.randrange(1, 90), **beside)


def value_of(
    rng: random.Random, bank: ModuleType, kind: str, intent: str, document: str, split: Split
) -> str:
    """A value of a kind as it is written in the text."""
    if kind == "name":
        return world.full_name(rng) if rng.random() < 0.85 else rng.choice(world.FIRST_NAMES)
    if kind == "product":
        return _product(rng, bank)
    if kind == "code":
        return world.order_id(rng)
    if kind == "number":
        return str(rng.randrange(2, 90))
    if kind == "money":
        return rng.choice(bank.MONEY_FORMS).format(n=_number_text(rng, bank.DECIMAL_MARK))
    if kind == "date":
        return rng.choice(bank.DATE_FORMS).format(
            day=rng.randrange(1, 29),
            month=rng.choice(bank.MONTHS),
            weekday=rng.choice(bank.WEEKDAYS),
        )
    if kind == "clock":
        hour, minutes = world.clock(rng).split(":")
        # A house that shuts does so between noon and ten in the evening.
        return f"{rng.randrange(12, 23) if intent == 'closing_time' else hour}:{minutes}"
    if kind == "duration":
        forms = bank.DURATION_FORMS.get(intent) or bank.DURATION_FORMS[""]
        return rng.choice(forms).format(
            n=rng.randrange(2, 11),
            m=rng.choice((3, 6, 9, 12, 18, 24, 30, 36, 48)),
            d=rng.choice((3, 5, 7, 10, 14, 15, 20, 21, 30, 45, 60, 90)),
            w=rng.randrange(2, 13),
            h=rng.choice((6, 12, 24, 36, 48, 72)),
        )
    if kind == "phone":
        return _phone(rng)
    if kind == "place":
        return _place(rng, bank)
    if kind == "reason":
        return _reason(rng, bank, document if intent else "other", split)
    raise ValueError(f"unknown kind of value: {kind!r}")
