"""Sentences to be written down, in training only: far more than the parallel bank has.

What is held out are sentences of the parallel bank. A model that has heard only the two hundred
that it leaves for training learns those by heart: on 250 steps of them its loss fell, and the loss
on unseen ones rose to 4.5 nats a token. Here the notices and letters of the reading skill are cut
into sentences of a few words each; there are thousands in every language.
"""

from __future__ import annotations

import random
import re
from functools import cache

from pocket.corpus.skills import SKILLS

SKILL = "read"
EXAMPLES = 1500
SHORTEST, LONGEST = 3, 9  # words
# Letters and commas only: numbers, signs and addresses are read in many ways.
_PLAIN = re.compile(r"[^\W\d_]+(?:,? [^\W\d_]+)*")


@cache
def sayings(lang: str) -> tuple[str, ...]:
    """All distinct sentences of a sample of the training texts in that language, sorted."""
    rng = random.Random(f"sayings/{lang}")
    found: set[str] = set()
    for _ in range(EXAMPLES):
        example = SKILLS[SKILL].generate(rng, "train", lang)
        for message in example.messages:
            if message["role"] == "user":
                found |= set(sentences_of(message["content"]))
    return tuple(sorted(found))


def sentences_of(text: str) -> list[str]:
    """The sentences of a text that can be spoken without doubt, without their full stops.

    >>> sentences_of("Tea costs 3 euros. The shop, they say, is open.")
    ['The shop, they say, is open']
    """
    parts = (part.strip() for part in re.split(r"[.!?;:\n]+", text))
    return [
        part
        for part in parts
        if SHORTEST <= len(part.split()) <= LONGEST and _PLAIN.fullmatch(part)
    ]
