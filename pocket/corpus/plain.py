"""Running text in one language, made from the sentences of the translation bank.

For training the tokenizer, for language modelling, and for the text on which
bits per byte are measured.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from pocket.corpus.core import Split
from pocket.corpus.translate import LANGS, Pattern, Value, fill, patterns, slots, value


def paragraph(rng: random.Random, split: Split, lang: str) -> str:
    """Three to six sentences of one theme, in the order of the bank.

    A slot keeps its value through the paragraph, so that it speaks of one order,
    one place, one person.
    """
    theme = rng.choice(_themes(split))
    count = min(rng.randrange(3, 7), len(theme))
    chosen = sorted(rng.sample(range(len(theme)), count))
    values: dict[str, Value] = {}
    sentences = []
    for i in chosen:
        for slot in slots(theme[i].text[lang]):
            if slot not in values:
                values[slot] = value(slot, rng, values)
        sentences.append(fill(theme[i].text[lang], lang, values))
    return " ".join(sentences)


def _themes(split: Split) -> list[list[Pattern]]:
    """The patterns of one split by theme; a theme with fewer than three is left out."""
    by_theme: dict[str, list[Pattern]] = {}
    for pattern in patterns(split):
        by_theme.setdefault(pattern.theme, []).append(pattern)
    return [theme for theme in by_theme.values() if len(theme) >= 3]


def texts(rng: random.Random, split: Split, lang: str) -> Iterator[str]:
    """Paragraphs without end: take as many as you need with itertools.islice.

    Raises ValueError for a language that the bank does not have.
    """
    if lang not in LANGS:
        raise ValueError(f"no text in {lang!r}: choose one of {', '.join(LANGS)}")
    while True:
        yield paragraph(rng, split, lang)
