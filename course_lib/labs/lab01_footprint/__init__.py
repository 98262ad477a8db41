"""The exercises of lab 01: what a Gemma model weighs, worked out from its configuration.

The inputs are real architectures of the catalogue and imagined ones, drawn from a seed. The second
right answer of most exercises is the library's own (`course_lib.footprint`), which is tested
against the published figures.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab01_footprint.memory import FITS, GAP, KV_CACHE, WEIGHTS
from course_lib.labs.lab01_footprint.parameters import ATTENTION, EMBEDDING, MLP, TOTAL

LAB = Lab(
    id="lab01",
    title="What does a Gemma weigh?",
    exercises=(EMBEDDING, ATTENTION, MLP, TOTAL, WEIGHTS, KV_CACHE, FITS, GAP),
)
