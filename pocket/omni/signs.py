"""Signs of several lines: words and numbers in the small writing that charts have too.

One picture of a sign teaches as much reading as four pictures of one word. Training also reads
invented words: a model that has read only real ones knows words by their looks, and cannot spell
one that it has never seen.
"""

from __future__ import annotations

import random

from PIL import Image

from pocket.corpus.core import Split, in_split, split_of
from pocket.omni.asks import draw_ask
from pocket.omni.charts import THINGS, WORDS
from pocket.omni.drawing import Canvas, Style, draw_style
from pocket.omni.example import MediaExample, asked, said

_FIRST = "b c d f g h j k l m n p r s t v w y z br cl dr fl gr pl sh st th tr".split()
_VOWELS = "a e i o u a e i o ee oo ea ai ou".split()
_LAST = [*"b d g k l m n p r s t x y".split(), "ck", "ll", "nd", "ng", "nt", "rt", "sh", "st", ""]


def invented(rng: random.Random) -> str:
    """A word that nobody knows, of one syllable or two; never a held-out word."""
    while True:
        syllables = rng.choice((1, 1, 2))
        word = "".join(rng.choice(_FIRST) + rng.choice(_VOWELS) for _ in range(syllables))
        word += rng.choice(_LAST)
        if split_of(word) == "train":
            return word.capitalize() if rng.random() < 0.3 else word


def draw_word(rng: random.Random, split: Split) -> str:
    """A real word of the split; in training as often an invented one."""
    if split == "train" and rng.random() < 0.5:
        return invented(rng)
    # The labels of charts are no held-out words: charts of all splits have them.
    return rng.choice(in_split(WORDS, split) + (list(THINGS) if split == "train" else []))


def _line(rng: random.Random, split: Split) -> str:
    digits = "".join(rng.choices("0123456789", k=rng.randint(1, 5)))
    return rng.choice((digits, draw_word(rng, split), f"{draw_word(rng, split)} {digits}"))


def draw_sign(lines: tuple[str, ...], style: Style, rng: random.Random) -> Image.Image:
    """Lines one below the other, all from the left or all in the middle."""
    canvas = Canvas(style, rng.uniform(140, 230), rng.uniform(110, 170))
    size = rng.uniform(9.5, 22)
    widest = max(canvas.text_width(line, size) for line in lines)
    size *= min(1, (canvas.width - 16) / widest)
    widest = max(canvas.text_width(line, size) for line in lines)
    pitch = min(size * rng.uniform(1.4, 2.2), (canvas.height - 12) / len(lines))
    left = rng.uniform(8, max(8, canvas.width - widest - 8))
    top = rng.uniform(6, max(6, canvas.height - pitch * len(lines) - 6))
    middle = rng.random() < 0.4
    for i, line in enumerate(lines):
        place = left + widest / 2 if middle else left
        canvas.text(place, top + pitch * (i + 0.5), line, size, "mm" if middle else "lm")
    return canvas.finished(rng)


def sign(rng: random.Random, split: Split) -> MediaExample:
    """Everything that stands on a sign, line by line."""
    lines = tuple(_line(rng, split) for _ in range(rng.randint(2, 4)))
    style = draw_style(rng, split)
    phrasing, question = draw_ask(rng, split, "lines")
    picture = {"type": "image", "image": draw_sign(lines, style, rng)}
    return MediaExample(
        skill="sign",
        intent="lines",
        lang="en",
        split=split,
        style=style.name,
        phrasing=phrasing,
        messages=(asked([picture], question, rng),),
        target=said("\n".join(lines)),
        truth=lines,
    )
