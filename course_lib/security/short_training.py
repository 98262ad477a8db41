"""A short fine-tune of a small model, to see what it keeps of the rows that it was given.

    rows = [row(gemma, case.messages, case.target, case.tools) for case in cases]
    tuned = fine_tune(gemma, rows, epochs=3)
    tuned.gemma                                   # a copy; the original is as it was

All weights are trained, in float32, with Adam; the loss is that of the model's own words alone, as
in `finetuning`. This is for experiments of a minute: what a secret leaves behind (`memorization`)
and what a poisoned row does (`poisoning`).
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from course_lib import templates

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

WARM_UP = 0.1  # share of the steps in which the learning rate rises


class TrainingError(ValueError):
    """Rows or settings that cannot be trained with; the message says what to change."""


@dataclass(frozen=True)
class Row:
    """One example as token ids. said: the position from which on the model speaks."""

    ids: tuple[int, ...] = field(repr=False)
    said: int

    def __len__(self) -> int:
        return len(self.ids)


@dataclass(frozen=True, eq=False)
class Tuned:
    """What `fine_tune` made. losses: nats per token of each step, before it."""

    gemma: Gemma
    losses: tuple[float, ...] = field(repr=False)

    def __str__(self) -> str:
        tenth = max(1, len(self.losses) // 10)
        first, last = (np.mean(part) for part in (self.losses[:tenth], self.losses[-tenth:]))
        return (
            f"{self.gemma.name}: {len(self.losses)} steps, loss {first:.3f} -> {last:.3f} nats "
            "per token"
        )


def row(
    gemma: Gemma,
    messages: Sequence[Mapping[str, Any]],
    target: Mapping[str, Any],
    tools: Sequence[Mapping[str, Any]] = (),
) -> Row:
    """A conversation and what the model is to say next, as the chat template writes them."""
    asked = templates.render(messages, "4", tools=list(tools))
    both = templates.render(
        [*messages, target], "4", tools=list(tools), add_generation_prompt=False
    ).rstrip("\n")
    if not both.startswith(asked):
        raise TrainingError("the template does not continue its own prompt with this target")
    prompt, answer = (
        gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
        for text in (asked, both[len(asked) :])
    )
    return Row((*prompt, *answer), len(prompt))


def fine_tune(
    gemma: Gemma,
    rows: Sequence[Row],
    *,
    epochs: float = 1.0,
    learning_rate: float = 1e-3,
    tokens_per_step: int = 1024,
    seed: int = 0,
    tick: Callable[[int, int], None] | None = None,
) -> Tuned:
    """Train a copy of a model on rows. Repeatable on one machine from `seed`.

    epochs: how often every row is seen, on the average. learning_rate: at its highest; it rises
    over the first tenth of the steps and falls to 0. tokens_per_step: about how many, padding not
    counted. tick is called with the steps done and all steps.

    Raises TrainingError for a model that does not compute in float32, no rows, settings out of
    range, and a loss that is no number.
    """
    import torch

    _check(gemma, rows, epochs, learning_rate, tokens_per_step)
    model = copy.deepcopy(gemma.model).train()
    optimiser = torch.optim.Adam(model.parameters(), lr=learning_rate, betas=(0.9, 0.98))
    batches = _batches(rows, epochs, tokens_per_step, seed)
    losses = []
    for number, batch in enumerate(batches, start=1):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * _share(number, len(batches))
        loss = said_losses(model, batch)
        mean = torch.cat(loss).mean()
        if not math.isfinite(mean.item()):
            raise TrainingError(f"the loss of step {number} is {mean.item()}: learn more slowly")
        optimiser.zero_grad(set_to_none=True)
        mean.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimiser.step()
        losses.append(mean.item())
        if tick:
            tick(number, len(batches))
    model.eval()
    tuned = replace(gemma, model=model, name=f"{gemma.name} (tuned)", card=None)
    return Tuned(tuned, tuple(losses))


def said_losses(model: Any, rows: Sequence[Row]) -> list[torch.Tensor]:
    """The cost of every token that the model says, in nats: per row [tokens].

    Rows are padded on the right, behind what they hold, so that nothing changes in front. Logits
    are made where something is said and nowhere else: of a small model they are most of the work.
    """
    import torch
    from torch.nn.functional import cross_entropy

    device = next(model.parameters()).device
    width = max(map(len, rows))
    ids = torch.tensor([[*one.ids, *[0] * (width - len(one))] for one in rows], device=device)
    said = torch.zeros_like(ids, dtype=torch.bool)
    for place, one in enumerate(rows):
        said[place, one.said : len(one)] = True
    # Each token is predicted at the place before it; the kept places come row by row.
    logits = model(input_ids=ids, use_cache=False, logits_to_keep=said.roll(-1, dims=1)).logits
    costs = cross_entropy(logits.float(), ids[said], reduction="none")
    return list(costs.split([len(one) - one.said for one in rows]))


def mean_losses(gemma: Gemma, rows: Sequence[Row], *, batch_size: int = 32) -> np.ndarray:
    """What each row costs the model, in nats per token that it says, [rows]."""
    import torch

    order = sorted(range(len(rows)), key=lambda i: len(rows[i]))
    found = np.empty(len(rows))
    for first in range(0, len(order), batch_size):
        members = order[first : first + batch_size]
        with torch.inference_mode():
            costs = said_losses(gemma.model, [rows[i] for i in members])
        found[members] = [cost.mean().item() for cost in costs]
    return found


def _batches(
    rows: Sequence[Row], epochs: float, tokens_per_step: int, seed: int
) -> list[list[Row]]:
    """The rows of every step: whole shuffles, and a part of one at the end."""
    random = np.random.default_rng(seed)
    order: list[int] = []
    wanted = max(1, round(epochs * len(rows)))
    while len(order) < wanted:
        order += random.permutation(len(rows)).tolist()
    batches: list[list[Row]] = [[]]
    for index in order[:wanted]:
        if batches[-1] and sum(map(len, batches[-1])) + len(rows[index]) > tokens_per_step:
            batches.append([])
        batches[-1].append(rows[index])
    return batches


def _share(number: int, steps: int) -> float:
    """The share of the learning rate at a step: up in a line, then down in a line."""
    rise = max(1, math.ceil(WARM_UP * steps))
    return min(number / rise, (steps - number + 1) / (steps - rise + 1))


def _check(
    gemma: Gemma, rows: Sequence[Row], epochs: float, learning_rate: float, tokens_per_step: int
) -> None:
    if gemma.dtype != "float32":
        raise TrainingError(
            f"{gemma.name} computes in {gemma.dtype}, where small steps vanish: load it with "
            'dtype="float32"'
        )
    if not rows or not all(0 < one.said < len(one) for one in rows):
        raise TrainingError("give rows in which something is asked and something said: see row()")
    if not epochs > 0 or not 0 < learning_rate < 1 or tokens_per_step < 1:
        raise TrainingError(
            "epochs and tokens_per_step are positive, learning_rate lies between 0 and 1"
        )
