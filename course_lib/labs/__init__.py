"""Labs that grade themselves: what a learner calls in a lab notebook.

    from course_lib.labs import answered, check, hint, open_lab, report

    open_lab("lab01", seed=SEED)                fix the inputs; what is solved already?
    check("lab01.weight_bytes", weight_bytes)   is my answer right? if not, what is the mistake?
    hint("lab01.weight_bytes")                  the next of three hints
    with answered(): ...                        code that needs answers; skipped without them
    report("lab01")                             how many exercises are solved

Everything is plain text: it reads the same in Jupyter, VS Code, Colab and a terminal. Nothing here
needs a network, an account or nbgrader. How to write a lab: labs/ADDING_A_LAB.md.
"""

from __future__ import annotations

from course_lib.labs.exercises import (
    Exercise,
    Finding,
    Lab,
    Mistake,
    UnknownExerciseError,
    exercise,
    lab,
    labs,
)
from course_lib.labs.feedback import LabError, answered, check, hint, open_lab, report
from course_lib.labs.grading import Feedback, examine

__all__ = [
    "Exercise",
    "Feedback",
    "Finding",
    "Lab",
    "LabError",
    "Mistake",
    "UnknownExerciseError",
    "answered",
    "check",
    "examine",
    "exercise",
    "hint",
    "lab",
    "labs",
    "open_lab",
    "report",
]
