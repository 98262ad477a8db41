"""The exercises of lab 02: from the bytes of a decode step to a model for somebody else's brief.

What the learner writes is held against imagined models drawn from a seed; after each exercise the
notebook holds it against the library's own figures, real models of the catalogue, and a speed
measured on the reader's machine.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab02_selection.cache import KV_TERM
from course_lib.labs.lab02_selection.choice import CHOOSE
from course_lib.labs.lab02_selection.front import PARETO_FRONT
from course_lib.labs.lab02_selection.real import brief_of, models_for, rows_for, weights_of
from course_lib.labs.lab02_selection.records import CHECKS, Brief, Model, Row, Weights
from course_lib.labs.lab02_selection.roofline import DECODE_ROOF
from course_lib.labs.lab02_selection.rule import SHORTLIST
from course_lib.labs.lab02_selection.streaming import BYTES_PER_STEP

__all__ = [
    "CHECKS",
    "LAB",
    "Brief",
    "Model",
    "Row",
    "Weights",
    "brief_of",
    "models_for",
    "rows_for",
    "weights_of",
]

LAB = Lab(
    id="lab02",
    title="Choose a model by arithmetic",
    exercises=(KV_TERM, BYTES_PER_STEP, DECODE_ROOF, PARETO_FRONT, SHORTLIST, CHOOSE),
)
