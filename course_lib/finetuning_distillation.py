"""Distillation: a small model learns the probabilities of a larger one, not only its answers.

>>> run = distil(teacher, student, questions, steps=100)
>>> print(run)

At each position of the answers the student is moved towards the teacher's distribution over all
tokens (Hinton, Vinyals and Dean 2015, arXiv 1503.02531):

    loss = T^2 * KL(softmax(teacher / T) || softmax(student / T)), a mean over positions

A label says which token came; the teacher also says what else could have come, and how likely. Both
need the same tokenizer, because the same number must mean the same token: the models of one ladder
share one.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from course_lib.finetuning_data import IGNORED, Encoded, Example, check, usable
from course_lib.finetuning_methods import Settings, TuningError, check_tunable
from course_lib.generation import context_length

if TYPE_CHECKING:
    import torch
    from torch import nn

    from course_lib.models import Gemma

WARM_UP = 0.1


@dataclass(frozen=True)
class DistilStep:
    """One step: its number, the loss in nats per position, and the learned positions in it."""

    number: int
    loss: float
    positions: int


@dataclass(frozen=True, eq=False)
class Distilled:
    """What `distil` made: the student after it, and one record per step."""

    gemma: Gemma = field(repr=False)
    teacher: str
    steps: tuple[DistilStep, ...] = field(repr=False)
    seconds: float

    def __str__(self) -> str:
        tenth = max(1, len(self.steps) // 10)
        first, last = (
            sum(one.loss for one in part) / tenth
            for part in (self.steps[:tenth], self.steps[-tenth:])
        )
        return (
            f"{self.gemma.name}: {len(self.steps)} steps in {self.seconds:.0f} s, divergence from "
            f"{self.teacher} {first:.4f} -> {last:.4f} nats per position"
        )


def distil(
    teacher: Gemma,
    student: Gemma,
    dataset: Sequence[Example],
    *,
    steps: int = 100,
    temperature: float = 2.0,
    learning_rate: float = 1e-3,
    batch_size: int = 16,
    seed: int = 0,
    tick: Callable[[DistilStep], None] | None = None,
) -> Distilled:
    """Train a copy of the student on the teacher's probabilities at the answers of a dataset.

    dataset: as for `finetuning.tune`; the answers in it can be the teacher's own (`own_answers`).
    temperature: above 1 it shows more of what the teacher thinks unlikely. All weights are trained,
    with AdamW; the rate rises over the first tenth and falls to 0. tick is called after each step.

    Raises TuningError for models that do not share a tokenizer or cannot be trained, DatasetError.
    """
    import torch

    _check_pair(teacher, student)
    for name, value, least in (("steps", steps, 1), ("batch_size", batch_size, 1)):
        if isinstance(value, bool) or not isinstance(value, int) or value < least:
            raise TuningError(f"{name} is a whole number of {least} or more, not {value!r}")
    if not 0 < temperature <= 100 or not 0 < learning_rate < 1:
        raise TuningError("temperature lies above 0, learning_rate between 0 and 1")
    rows = usable(check(student, dataset, max_length=_longest(teacher, student)), "refuse")
    model = copy.deepcopy(student.model).requires_grad_(True).train()
    optimiser = torch.optim.AdamW(model.parameters(), lr=learning_rate, weight_decay=0.0)
    order = torch.Generator().manual_seed(seed)
    begun, done = time.perf_counter(), []
    for number in range(1, steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * _share(number, steps)
        members = torch.randint(len(rows), (batch_size,), generator=order).tolist()
        loss, positions = _loss(teacher.model, model, [rows[i] for i in members], temperature)
        if not math.isfinite(loss.item()):
            raise TuningError(f"the loss of step {number} is {loss.item()}: lower learning_rate")
        optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        done.append(DistilStep(number, loss.item(), positions))
        if tick:
            tick(done[-1])
    seconds = time.perf_counter() - begun
    name = f"{student.name} taught by {teacher.name}"
    tuned = replace(student, name=name, model=model.eval().requires_grad_(False))
    return Distilled(tuned, teacher.name, tuple(done), seconds)


def own_answers(
    teacher: Gemma, dataset: Sequence[Example], *, max_new_tokens: int = 128, batch_size: int = 32
) -> list[dict]:
    """The questions of a dataset with the teacher's own greedy answers: no right answer needed.

    Answers that ran out of tokens are left out.
    """
    from course_lib import chat
    from course_lib.finetuning_data import conversation_of

    asked = [conversation_of(one)[:-1] for one in dataset]
    replies = chat.batch(teacher, asked, max_new_tokens=max_new_tokens, batch_size=batch_size)
    return [
        {"messages": [*question, reply.to_message()]}
        for question, reply in zip(asked, replies, strict=True)
        if reply.finish_reason != "length"
    ]


def _loss(
    teacher: nn.Module, student: nn.Module, rows: Sequence[Encoded], temperature: float
) -> tuple[torch.Tensor, int]:
    import torch
    from torch.nn.functional import kl_div

    device = next(student.parameters()).device
    width = max(len(row.ids) for row in rows)
    # Padding stands on the right, where a causal model never looks: no mask is needed.
    ids = torch.tensor([[*row.ids, *[0] * (width - len(row.ids))] for row in rows], device=device)
    labels = torch.tensor(
        [[*row.labels, *[IGNORED] * (width - len(row.labels))] for row in rows], device=device
    )
    wanted = labels[:, 1:] != IGNORED
    with torch.no_grad():
        known = teacher(input_ids=ids, use_cache=False).logits[:, :-1][wanted].float()
    given = student(input_ids=ids, use_cache=False).logits[:, :-1][wanted].float()
    soft, hard = ((one / temperature).log_softmax(-1) for one in (known, given))
    loss = temperature**2 * kl_div(hard, soft, reduction="batchmean", log_target=True)
    return loss, int(wanted.sum())


def _share(number: int, steps: int) -> float:
    """The share of the learning rate at a step: up in a line, then down in a line."""
    rise = max(1, math.ceil(WARM_UP * steps))
    return min(number / rise, (steps - number + 1) / (steps - rise + 1))


def _longest(teacher: Gemma, student: Gemma) -> int:
    return min(context_length(teacher), context_length(student))


def _check_pair(teacher: Gemma, student: Gemma) -> None:
    for one in (teacher, student):
        check_tunable(one, Settings(method="lora"))
    check_tunable(student, Settings(method="full"))
    if teacher.tokenizer.get_vocab() != student.tokenizer.get_vocab():
        raise TuningError(
            f"{teacher.name} and {student.name} have different tokenizers: the same number means "
            "another token. Distil between models of one family, or tune on the teacher's texts"
        )
