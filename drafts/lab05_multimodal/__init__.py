"""The exercises of lab 05: count soft tokens, write a message, resample, score, find a cause.

Nothing here asks a model. The pictures that somebody complains about (`complaints`) are what the
notebook shows to pocket-omni before and after a repair.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab05_multimodal.causes import WHY_IT_FAILS, Eye, Facts
from course_lib.labs.lab05_multimodal.complaints import (
    Complaint,
    carelessly,
    complaints,
    two_causes,
)
from course_lib.labs.lab05_multimodal.grids import PICTURE_TOKENS
from course_lib.labs.lab05_multimodal.kinds import BY_KIND
from course_lib.labs.lab05_multimodal.messages import AS_MESSAGE
from course_lib.labs.lab05_multimodal.null_test import tone
from course_lib.labs.lab05_multimodal.resampling import RESAMPLED
from course_lib.labs.lab05_multimodal.seconds import SOUND_TOKENS
from course_lib.labs.lab05_multimodal.spoken import WORD_ERROR_RATE

__all__ = [
    "LAB",
    "Complaint",
    "Eye",
    "Facts",
    "carelessly",
    "complaints",
    "tone",
    "two_causes",
]

LAB = Lab(
    id="lab05",
    title="Seen, heard and counted",
    exercises=(
        PICTURE_TOKENS,
        SOUND_TOKENS,
        AS_MESSAGE,
        RESAMPLED,
        WORD_ERROR_RATE,
        BY_KIND,
        WHY_IT_FAILS,
    ),
)
