"""Sentences to be written down, in training only: far more than the parallel bank has.

What is held out are sentences of the parallel bank. A model that has heard only the two hundred
that it leaves for training learns those by heart: on 250 steps of them its loss fell, and the loss
on unseen ones rose to 4.5 nats a token. Here notices, letters, orders and small talk of the text
skills are cut into sentences of a few words each; there are thousands in every language.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from functools import cache

from pocket.corpus import translate
from pocket.corpus.core import Split
from pocket.corpus.skills import SKILLS
from pocket.omni import outside

TAKEN = ("read", "extract", "tools", "smalltalk")
EXAMPLES = 1500  # of each skill
SHORTEST, LONGEST = 3, 9  # words
# The texts have slips of the pen, on purpose; a word that stands in fewer sentences may be one.
LEAST_SEEN = 3
MOST_TOGETHER = 4  # words of a phrase
# Letters and commas only: numbers, signs and addresses are read in many ways.
_PLAIN = re.compile(r"[^\W\d_]+(?:,? [^\W\d_]+)*")
_LIST = re.compile(r",.*,")  # the names of fields, mostly, which stay English in all languages


@cache
def sayings(lang: str) -> tuple[str, ...]:
    """All distinct sentences of a sample of the training texts in that language, sorted."""
    rng = random.Random(f"sayings/{lang}")
    found: set[str] = set()
    for skill in TAKEN:
        for _ in range(EXAMPLES):
            example = SKILLS[skill].generate(rng, "train", lang)
            for message in example.messages:
                if message["role"] == "user":
                    found |= set(sentences_of(message["content"]))
    seen = Counter(word for one in found for word in set(_words(one)))
    return tuple(
        sorted(one for one in found if all(seen[word] >= LEAST_SEEN for word in _words(one)))
    )


def _words(sentence: str) -> list[str]:
    return sentence.lower().replace(",", "").split()


def sentences_of(text: str) -> list[str]:
    """The sentences of a text that can be spoken without doubt, without their full stops.

    >>> sentences_of("Tea costs 3 euros. The shop, they say, is open.")
    ['The shop, they say, is open']
    """
    parts = (part.strip() for part in re.split(r"[.!?;:\n]+", text))
    return [
        part
        for part in parts
        if SHORTEST <= len(part.split()) <= LONGEST
        and _PLAIN.fullmatch(part)
        and not _LIST.search(part)
    ]


def phrase(rng: random.Random, split: Split, lang: str) -> str:
    """One to four neighbouring words of a sentence of the split, as they stand there.

    In training half of them are from outside, where there is something, and a quarter from our
    texts. All others are from the parallel bank, with every slot that it has: words alone can be
    spoken where the sentence could not.
    """
    others = outside.sentences(lang) if split == "train" else ()
    while True:
        if others and rng.random() < 0.5:
            sentence = rng.choice(others).text
        elif split == "train" and rng.random() < 0.5:
            sentence = rng.choice(sayings(lang))
        else:
            pattern = rng.choice(translate.patterns(split))
            sentence = translate.fill(pattern.text[lang], lang, translate.draw(pattern, rng))
        words = sentence.split()
        n = rng.randint(1, min(MOST_TOGETHER, len(words)))
        first = rng.randint(0, len(words) - n)
        if words[0] != "I":
            words[0] = words[0].lower()  # nobody hears that a sentence began here
        found = " ".join(words[first : first + n]).strip("¿¡.,;:?!")
        if _PLAIN.fullmatch(found.replace("'", "")):
            return found
