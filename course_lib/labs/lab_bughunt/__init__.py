"""A clinic of real-world mistakes: reproduce each one, write the failing test, fix it.

Seven pieces of code as people really ship them, written anew for this course. Each has a module of
its own with the code as found, right versions, wrong versions and a judge. `proof` judges the
tests that a learner writes.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any

from course_lib.labs.exercises import Lab
from course_lib.labs.lab_bughunt import (
    accuracy,
    bos,
    filtering,
    memory,
    percentile,
    sanitizing,
    timing,
)
from course_lib.labs.lab_bughunt.accuracy import found_factual_accuracy
from course_lib.labs.lab_bughunt.bos import TOKENIZERS, found_prompt_ids, tokenizer_of
from course_lib.labs.lab_bughunt.device import Device, example_device
from course_lib.labs.lab_bughunt.filtering import found_allows
from course_lib.labs.lab_bughunt.memory import cards_with_a_count, found_weight_gb
from course_lib.labs.lab_bughunt.percentile import found_p95
from course_lib.labs.lab_bughunt.request_bank import NOTE, draw_requests
from course_lib.labs.lab_bughunt.sanitizing import found_sanitize
from course_lib.labs.lab_bughunt.timing import found_time_calls

__all__ = [
    "LAB",
    "NOTE",
    "TOKENIZER_NAMES",
    "Device",
    "cards_with_a_count",
    "draw_requests",
    "example_device",
    "found_allows",
    "found_factual_accuracy",
    "found_p95",
    "found_prompt_ids",
    "found_sanitize",
    "found_time_calls",
    "found_weight_gb",
    "show",
    "tokenizer_of",
]

TOKENIZER_NAMES = tuple(name for name, _, _ in TOKENIZERS)
CLINICS = (accuracy, percentile, timing, filtering, sanitizing, bos, memory)


def show(function: Callable[..., Any]) -> None:
    """Print the source of a function: the code as it was found."""
    print(inspect.getsource(function).rstrip())


LAB = Lab(
    id="lab_bughunt",
    title="Bug hunt: seven mistakes from real tutorials",
    exercises=tuple(each for clinic in CLINICS for each in clinic.EXERCISES),
)
