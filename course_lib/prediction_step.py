"""What one decode step costs: so many operator calls, so many bytes, and a constant for each.

    seconds of a token = calls * seconds per call  +  bytes / bytes per second      (CPU)
    seconds of a token = the longer of the two                                      (accelerator)

A CPU computes inside the call, so the two add up. An accelerator computes while the next call is
being made, so the slower of the two hides the other. Calls are counted on the graph of the model,
without running it; bytes are those of `decode.bytes_streamed_per_token`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import exp, inf, log
from typing import Literal

from course_lib.card_types import Card
from course_lib.decode import bytes_streamed_per_token
from course_lib.prediction_shapes import DTYPES, PredictionError, skeleton
from course_lib.selection_forms import FORMS

Join = Literal["sum", "max"]
# What `generate` itself calls for each token, the model aside: it chooses the token, appends it and
# asks whether to stop. Counted on transformers 5.23; the tests count it again.
LOOP_CALLS = 24
# Models that differ by less in what they are made of cannot tell the two constants apart.
ALIKE = 0.1


def join_of(device: str) -> Join:
    """How the two costs of a token go together on this device."""
    return "sum" if device == "cpu" else "max"


# ---- the two constants -------------------------------------------------------------------------


@dataclass(frozen=True)
class StepModel:
    """What one decode step costs at batch 1, see the formula above. Seconds, and bytes per second.

    >>> StepModel(1e-6, 1e9, "sum").seconds(calls=2000, size=3_000_000)
    0.005
    """

    seconds_per_call: float
    bytes_per_second: float
    join: Join

    def seconds(self, calls: int, size: int) -> float:
        dispatch, memory = calls * self.seconds_per_call, size / self.bytes_per_second
        return dispatch + memory if self.join == "sum" else max(dispatch, memory)

    def bound(self, calls: int, size: int) -> Literal["dispatch", "memory"]:
        """Which of the two takes longer."""
        longer = calls * self.seconds_per_call > size / self.bytes_per_second
        return "dispatch" if longer else "memory"


def fit_step(
    calls: Sequence[int], sizes: Sequence[int], seconds: Sequence[float], join: Join
) -> StepModel:
    """The constants that come closest to the measured seconds of two models or more.

    "sum": least squares of the relative errors, which is a linear problem. "max": of all ways to
    part the models, in the order of bytes per call, into those that wait for calls and those that
    wait for bytes, the one with the smallest squared error of the logarithms.

    Raises PredictionError for fewer than two models, or models so alike (or so noisy) that a
    constant comes out at 0 or below.
    """
    if len(calls) < 2 or not len(calls) == len(sizes) == len(seconds):
        raise PredictionError("two constants need two models or more to be fitted to")
    found = (_fit_sum if join == "sum" else _fit_max)(calls, sizes, seconds)
    if found is None:
        raise PredictionError(
            "the models to calibrate on do not tell a call from a byte: take one with many calls "
            "and few bytes and one with few calls and many bytes, or measure on a quieter machine"
        )
    return StepModel(found[0], found[1], join)


Constants = tuple[float, float]


def _fit_sum(
    calls: Sequence[int], sizes: Sequence[int], seconds: Sequence[float]
) -> Constants | None:
    import numpy as np

    shares = np.column_stack([calls, sizes]) / np.asarray(seconds, dtype=float)[:, None]
    unit = shares.max(axis=0)  # bytes are millions and calls thousands: solve in like units
    found, _, rank, _ = np.linalg.lstsq(shares / unit, np.ones(len(seconds)), rcond=ALIKE)
    per_call, per_byte = (found / unit).tolist()
    return (per_call, 1 / per_byte) if rank == 2 and per_call > 0 and per_byte > 0 else None


def _fit_max(
    calls: Sequence[int], sizes: Sequence[int], seconds: Sequence[float]
) -> Constants | None:
    rows = sorted(zip(calls, sizes, seconds, strict=True), key=lambda row: row[1] / row[0])
    best, least = None, inf
    for cut in range(1, len(rows)):
        per_call = exp(_mean([log(t / n) for n, _, t in rows[:cut]]))
        rate = exp(_mean([log(size / t) for _, size, t in rows[cut:]]))
        step = StepModel(per_call, rate, "max")
        error = sum(log(step.seconds(n, size) / t) ** 2 for n, size, t in rows)
        # A model that waits as long for its calls as for its bytes says nothing of either.
        most = 1 - ALIKE
        told_apart = all(size / rate <= most * t for _, size, t in rows[:cut])
        told_apart &= all(n * per_call <= most * t for n, _, t in rows[cut:])
        if told_apart and error < least:
            best, least = (per_call, rate), error
    return best


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)


# ---- what a step has to do ---------------------------------------------------------------------


@lru_cache(maxsize=128)
def count_calls(card: Card, form: str) -> int:
    """Operator calls of one decode step at batch 1, `generate`'s own included.

    Counted on the graph itself: transformers' model of the full size, built on torch's meta device
    without memory, is given a prompt and then one token, and every operator it asks for is counted.
    Operators that an operator makes of itself are not. Takes a second or a few.

    Raises PredictionError for a model that transformers cannot build from its card, or cannot run
    on the meta device in this form.
    """
    import torch

    with torch.device("meta"):
        model = skeleton(card, DTYPES[form]).eval()
        prompt = torch.zeros(1, 8, dtype=torch.long)
    step = {"use_cache": True, "logits_to_keep": 1}
    try:
        with torch.inference_mode():
            cache = model(input_ids=prompt, **step).past_key_values
            with _calls_counted() as counted:
                model(input_ids=prompt[:, :1], past_key_values=cache, **step)
    except RuntimeError as error:  # torch has no meta form of some kernels
        raise PredictionError(f"the calls of {card.key} cannot be counted: {error}") from error
    return counted.calls + LOOP_CALLS


def _calls_counted():  # noqa: ANN202 - a class of torch's, imported only here
    from torch.utils._python_dispatch import TorchDispatchMode

    class Counted(TorchDispatchMode):
        calls = 0

        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            self.calls += 1
            return func(*args, **(kwargs or {}))

    return Counted()


def step_bytes(card: Card, form: str, context: int) -> int:
    """Bytes that one decode step reads after `context` tokens: selection's own figure."""
    stored = FORMS[form]
    return bytes_streamed_per_token(
        card, stored.precision, context, kv_bytes_per_value=stored.value_bytes
    )
