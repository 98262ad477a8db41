"""The exercises of lab 06: every part of a fine-tuning that can go wrong unseen.

What the learner writes is held against peft, torch and this course's own library; the last exercise
puts the parts together and tunes a real model with them.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab06_fine_tuning.counting import ALL, LORA_PARAMETERS
from course_lib.labs.lab06_fine_tuning.gating import RELEASE_GATE
from course_lib.labs.lab06_fine_tuning.layer import LORA_LAYER
from course_lib.labs.lab06_fine_tuning.linked import Row, alike
from course_lib.labs.lab06_fine_tuning.loss import ANSWER_LOSS
from course_lib.labs.lab06_fine_tuning.mask import LOSS_LABELS
from course_lib.labs.lab06_fine_tuning.reading import READ_CURVE
from course_lib.labs.lab06_fine_tuning.rows import Marks, ids_of, learned_parts, marks_of
from course_lib.labs.lab06_fine_tuning.splitting import LEAK_FREE_SPLIT
from course_lib.labs.lab06_fine_tuning.tuning import FINE_TUNE

__all__ = ["ALL", "LAB", "Marks", "Row", "alike", "ids_of", "learned_parts", "marks_of"]

LAB = Lab(
    id="lab06",
    title="Fine-tune it yourself",
    exercises=(
        LOSS_LABELS,
        ANSWER_LOSS,
        LORA_LAYER,
        LORA_PARAMETERS,
        LEAK_FREE_SPLIT,
        READ_CURVE,
        RELEASE_GATE,
        FINE_TUNE,
    ),
)
