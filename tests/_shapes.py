"""Models so small that a test can build them: shapes of prediction_shapes with everything tiny."""

from __future__ import annotations

from course_lib.prediction_shapes import Shape, narrowed

TINY = {"hidden_size": 64, "intermediate_size": 128, "head_dim": 16, "vocab_size": 2048}
# Of three models to calibrate on: operator calls and bytes of a step.
CALLS, SIZES = (1700, 1100, 240), (13_000_000, 7_000_000, 840_000_000)


def tiny(layers: int = 4, form: str = "fp32", **more: int) -> Shape:
    fields = {**TINY, "num_hidden_layers": layers, **more}
    return narrowed("gemma-3-1b", form, name=f"tiny Gemma 3 with {layers} layers", **fields)
