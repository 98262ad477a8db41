"""The exercises of lab 04: from one row of weights to a file whose size was known beforehand.

What the learner writes takes plain lists and is held against weights drawn from a seed; after each
exercise the notebook holds it against course_lib.quantization on a real model's weights.
"""

from __future__ import annotations

from course_lib.labs.exercises import Lab
from course_lib.labs.lab04_quantization.budget import CHOOSE_GROUPS
from course_lib.labs.lab04_quantization.error import RELATIVE_ERROR
from course_lib.labs.lab04_quantization.file import FILE_BYTES
from course_lib.labs.lab04_quantization.hurt import LAYER_THAT_HURTS
from course_lib.labs.lab04_quantization.packing import PACK_INT4, UNPACK_INT4
from course_lib.labs.lab04_quantization.real import layers_with_inputs, matrix, weights_of
from course_lib.labs.lab04_quantization.records import PACKED, Weight
from course_lib.labs.lab04_quantization.restoring import RESTORE_ROW
from course_lib.labs.lab04_quantization.rows import QUANTIZE_ROW

__all__ = ["LAB", "PACKED", "Weight", "layers_with_inputs", "matrix", "weights_of"]

LAB = Lab(
    id="lab04",
    title="Quantize it yourself",
    exercises=(
        QUANTIZE_ROW,
        RESTORE_ROW,
        PACK_INT4,
        UNPACK_INT4,
        RELATIVE_ERROR,
        CHOOSE_GROUPS,
        LAYER_THAT_HURTS,
        FILE_BYTES,
    ),
)
