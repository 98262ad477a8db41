"""How people ask about pictures and sounds. A question's hash decides its split, as everywhere."""

from __future__ import annotations

import random

from pocket.corpus import variety
from pocket.corpus.core import Split, in_split, split_of
from pocket.omni import asks_charts, asks_further, asks_pictures, asks_sounds

ASKS: dict[str, list[str]] = {
    intent: [*lines.splitlines(), *asks_further.ASKS.get(intent, "").splitlines()]
    for bank in (asks_charts, asks_pictures, asks_sounds)
    for intent, lines in bank.ASKS.items()
}
_HELD_OUT = frozenset(ask for lines in ASKS.values() for ask in lines if split_of(ask) != "train")


def draw_ask(rng: random.Random, split: Split, intent: str, **slots: str) -> tuple[str, str]:
    """A phrasing of the split, and the question made of it.

    In training some of its words are replaced, as in the text skills (`pocket.corpus.variety`).
    """
    phrasing = rng.choice(in_split(ASKS[intent], split))
    worded = variety.varied(rng, phrasing, split, "en")
    if split == "train" and worded in _HELD_OUT:
        worded = phrasing
    filled = worded.format(**slots)
    return phrasing, filled[0].upper() + filled[1:]
