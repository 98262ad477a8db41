"""Running a trainer: memory that ends, random states, resuming, and the curve that is kept."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_lib.finetuning_methods import Settings, TuningError
from course_lib.finetuning_trainer import is_plain, quiet_datasets


class TrainingMemoryError(TuningError):
    """The training did not fit into memory; the text says what to change, most useful first."""


@dataclass(frozen=True)
class Point:
    """The curve at one step. loss: nats per learned token, of the steps since the point before.

    evaluation: the same on the evaluation set, None where it was not asked. learning_rate: at that
    step. tokens: seen so far, padding included. seconds: of training so far, evaluation included.
    """

    step: int
    loss: float | None
    evaluation: float | None
    learning_rate: float | None
    tokens: int
    seconds: float


def run(trainer: Any, settings: Settings, checkpoint: Path | None = None) -> None:
    """Train to the end, from a checkpoint if there is one.

    On a processor attention is "eager" meanwhile: its backward pass is the quicker one there for
    short rows. Raises TrainingMemoryError where memory runs out.
    """
    if checkpoint is not None:
        last = json.loads((checkpoint / "trainer_state.json").read_text())["log_history"]
        trainer.before = last[-1].get("seconds", 0.0) if last else 0.0
        trainer.seen = last[-1].get("seen", 0) if last else 0
    trainer.begun = time.monotonic()
    with _eager(trainer), quiet_datasets(), memory_advice(settings):
        trainer.train(resume_from_checkpoint=str(checkpoint) if checkpoint else None)
    trainer.model.eval()


def plain_run(trainer: Any, settings: Settings) -> None:
    """Train a trainer of trl as it is, with memory advice."""
    with quiet_datasets(), memory_advice(settings):
        trainer.train()
    trainer.model.eval()


def plain_forward(model: Any) -> Any:
    """Take trl's own forward off again, so that a model can be copied and saved like any other."""
    for one in (model, model.get_base_model() if hasattr(model, "get_base_model") else model):
        one.__dict__.pop("forward", None)  # trl's, and the one of mixed precision
    return model.eval()


@contextmanager
def _eager(trainer: Any) -> Iterator[None]:
    model = trainer.accelerator.unwrap_model(trainer.model)
    base = model.get_base_model() if hasattr(model, "get_base_model") else model
    before = base.config._attn_implementation
    if not is_plain(trainer) or before == "eager":
        yield
        return
    base.set_attn_implementation("eager")
    try:
        yield
    finally:
        base.set_attn_implementation(before)


@contextmanager
def random_state_kept() -> Iterator[None]:
    """A trainer seeds Python, NumPy and torch for the whole process; the notebook's draws stay."""
    import random

    import numpy as np
    import torch

    ours, theirs = random.getstate(), np.random.get_state()
    with torch.random.fork_rng():
        try:
            yield
        finally:
            random.setstate(ours)
            np.random.set_state(theirs)


@contextmanager
def memory_advice(settings: Settings) -> Iterator[None]:
    """Turn running out of memory into what to change."""
    import torch

    try:
        yield
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise TrainingMemoryError(advice(settings, error)) from error
    except RuntimeError as error:
        if not re.search(r"out of memory|can't allocate memory|not enough memory", str(error)):
            raise
        raise TrainingMemoryError(advice(settings, error)) from error


def advice(settings: Settings, error: BaseException) -> str:
    """What to change, in the order of what it costs."""
    tips = []
    if settings.batch_size > 1:
        tips.append(
            f"batch_size={settings.batch_size // 2} with accumulate={2 * settings.accumulate}: the "
            "same step in half the activations"
        )
    if not settings.gradient_checkpointing:
        tips.append("gradient_checkpointing=True: one activation per layer, about a third slower")
    tips.append("a smaller max_length, or shorter rows")
    if settings.method != "qlora":
        tips.append('method="qlora": the base in 4 bits; finetuning_memory.predict says what fits')
    tips.append("a smaller rank saves little: adapters are a few hundredths of the model")
    said = str(error).splitlines()[0][:160]
    return f"The training ran out of memory ({said}). Change, in this order: {'; '.join(tips)}."


def curve(history: Sequence[dict[str, Any]]) -> tuple[Point, ...]:
    """transformers' log_history as points, loss and evaluation of one step together."""
    merged: dict[int, dict[str, Any]] = {}
    for one in history:
        if {"loss", "eval_loss"} & set(one):
            merged.setdefault(one["step"], {}).update(one)
    return tuple(
        Point(
            step=step,
            loss=one.get("loss"),
            evaluation=one.get("eval_loss"),
            learning_rate=one.get("learning_rate"),
            tokens=int(one.get("seen", 0)),
            seconds=float(one.get("seconds", 0.0)),
        )
        for step, one in sorted(merged.items())
    )
