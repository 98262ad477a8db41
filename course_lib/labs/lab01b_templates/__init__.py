"""Write the template yourself, for Gemma 1 to 4, and measure what each mistake in it costs."""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab01b_templates.measuring import (
    against_known_strings,
    conformance,
    cost,
    held_out_cases,
    score_prompts,
)
from course_lib.labs.lab01b_templates.new_notation import DECLARE, WEATHER, WRITE_VALUE
from course_lib.labs.lab01b_templates.new_tools import RENDER_TOOLS
from course_lib.labs.lab01b_templates.new_turns import RENDER_NEW
from course_lib.labs.lab01b_templates.old_turns import RENDER_OLD, TURN
from course_lib.labs.lab01b_templates.spoiling import HOW, SPOIL, TOKENS

__all__ = [
    "HOW",
    "LAB",
    "TOKENS",
    "WEATHER",
    "against_known_strings",
    "conformance",
    "cost",
    "held_out_cases",
    "score_prompts",
]

EXERCISES = (TURN, RENDER_OLD, RENDER_NEW, WRITE_VALUE, DECLARE, RENDER_TOOLS, SPOIL)
LAB = Lab(
    id="lab01b",
    title="The template, character by character",
    exercises=EXERCISES,
)
