"""What stands where in a picture: the first thing that the vision tower learns to say.

A soft token stands for 24 x 24 pixels, and small writing puts four letters into it. So each has
eight slots, four across and two down, and a slot holds the letter or the shape whose middle lies
in it, or nothing. That is one answer for every 6 x 12 pixels, where a question has one answer for
a whole picture: a tower learns from it within minutes.
"""

from __future__ import annotations

import math
import random
import string
from dataclasses import replace

import numpy as np
from PIL import Image

from pocket.corpus.core import Split
from pocket.omni import charts, signs, talks
from pocket.omni.config import Spec, grid
from pocket.omni.drawing import FONTS, Canvas, draw_style

ACROSS, DOWN = 4, 2
SLOTS = ACROSS * DOWN
NOTHING = "nothing"
CLASSES = (
    NOTHING,
    *string.digits,
    *string.ascii_letters,
    *("dot", "box", "top of a box", "polygon"),
)
_NUMBER = {name: number for number, name in enumerate(CLASSES)}
# How many of eleven pictures are of each kind. Posters teach letters, charts all else.
_KINDS = {"poster": 5, "chart": 3, "sign": 1, "reading": 1, "counting": 1}
_MAKERS = {
    "chart": charts.chart,
    "sign": signs.sign,
    "reading": talks.reading,
    "counting": charts.counting,
}
_LETTERS = string.digits * 3 + string.ascii_lowercase * 2 + string.ascii_uppercase


def draw(rng: random.Random, split: Split) -> Image.Image:
    """A picture of any kind; its info holds the marks."""
    kind = rng.choices(list(_KINDS), list(_KINDS.values()))[0]
    if kind == "poster":
        return poster(rng, split)
    return _MAKERS[kind](rng, split).media()[0]


def poster(rng: random.Random, split: Split) -> Image.Image:
    """A picture full of letters, of any size that is asked about elsewhere, in no order.

    A picture of one number has four letters in 280 patches. This one has as many as fit. Every line
    has a font of its own, and the whole is stretched more than elsewhere: fonts that are held out
    are narrower and wider than those of training, too.
    """
    style = replace(draw_style(rng, split), stretch=math.exp(rng.uniform(-0.25, 0.25)))
    canvas = Canvas(style, rng.uniform(130, 250), rng.uniform(90, 190))
    y = rng.uniform(4, 12)
    while True:
        size = math.exp(rng.uniform(math.log(9), math.log(44)))
        if y + 1.3 * size > canvas.height:
            break
        canvas.style = replace(style, font=rng.choice(FONTS[split]))
        x = rng.uniform(4, 20)
        while True:
            word = "".join(rng.choices(_LETTERS, k=rng.randint(1, 7)))
            wide = canvas.text_width(word, size)
            if x + wide > canvas.width - 4:
                break
            canvas.text(x, y + 0.65 * size, word, size, "lm")
            x += wide + size * rng.uniform(0.25, 1.5)
        y += size * rng.uniform(1.1, 1.8)
    return canvas.finished(rng)


def answers_of(picture: Image.Image, spec: Spec) -> np.ndarray:
    """The class of each slot of each soft token, uint8 [tokens, SLOTS]; tokens line by line.

    Where two middles share a slot, the first one drawn keeps it.
    Raises KeyError for a picture that does not know what was drawn in it.
    """
    columns, rows = grid(*picture.size, spec)
    found = np.zeros((rows * DOWN, columns * ACROSS), np.uint8)
    for mark in picture.info["marks"]:
        across, down = int(mark.x * columns * ACROSS), int(mark.y * rows * DOWN)
        inside = 0 <= mark.x < 1 and 0 <= mark.y < 1
        if inside and mark.name in _NUMBER and not found[down, across]:
            found[down, across] = _NUMBER[mark.name]
    cells = found.reshape(rows, DOWN, columns, ACROSS).swapaxes(1, 2)
    return cells.reshape(rows * columns, SLOTS)
