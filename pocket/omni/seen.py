"""What stands where in a picture: the first thing that the vision tower learns to say.

A soft token stands for 24 x 24 pixels, and small writing puts four letters into it. So each has
eight slots, four across and two down, and a slot holds the letter or the shape whose middle lies
in it, or nothing. That is one answer for every 6 x 12 pixels, where a question has one answer for
a whole picture: a tower learns from it within minutes.
"""

from __future__ import annotations

import random
import string

import numpy as np
from PIL import Image

from pocket.corpus.core import Split
from pocket.omni import charts, signs, talks
from pocket.omni.config import Spec, grid

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
# Signs have the most to read; charts and shapes are what the lessons ask about.
_MAKERS = {signs.sign: 4, charts.chart: 4, talks.reading: 2, charts.counting: 1}


def draw(rng: random.Random, split: Split) -> Image.Image:
    """A picture of any kind; its info holds the marks."""
    make = rng.choices(list(_MAKERS), list(_MAKERS.values()))[0]
    return make(rng, split).media()[0]


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
