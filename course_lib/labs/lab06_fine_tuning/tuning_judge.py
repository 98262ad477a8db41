"""Judging the training of lab 06 on layers of a real model: two small steps, two large."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from course_lib.labs.exercises import Case, Finding
from course_lib.labs.lab06_fine_tuning.loss import answer_loss
from course_lib.labs.lab06_fine_tuning.mask import loss_labels
from course_lib.labs.lab06_fine_tuning.rows import IGNORED, POCKET, pocket_marks

if TYPE_CHECKING:
    from torch import Tensor, nn

Batch = tuple["Tensor", "Tensor"]
FIRST, OTHER = 0, 1  # the two batches that are drawn
STEPS = 2  # on one batch: the second loss is the smaller one
LAYERS = 2  # of the model's decoder: what can go wrong shows in two, in a third of the time

ALL_MOVE, MORE, FEWER = (
    "the base moves too",
    "more matrices than the targets",
    "some of the targets have no adapter",
)
DECAY = "the weights decay"
NOTHING, COPY, COLLECTED = (
    "nothing moves",
    "a copy was trained",
    "the gradients are never cleared",
)
PLAIN, RATE, WHOLE = "plain gradient descent", "another learning rate", "the labels are not used"
AT_ONCE, TENSOR, LAST = (
    "everything is trained before the first loss comes out",
    "the losses keep their graphs",
    "only the last loss",
)


def batch_of(rows: Sequence[Sequence[int]]) -> Batch:
    """Ids and labels of rows as tensors; shorter rows are filled up behind their end."""
    import torch

    labels = [loss_labels(ids, pocket_marks(), 999) for ids in rows]
    long = max(map(len, rows))
    return (
        torch.tensor([[*ids, *[0] * (long - len(ids))] for ids in rows]),
        torch.tensor([[*one, *[IGNORED] * (long - len(one))] for one in labels]),
    )


@cache
def pocket_model() -> nn.Module:
    """The model that the grader tunes copies of: tables, head and first LAYERS of the smallest."""
    from course_lib import models

    whole = models.load(POCKET, device="cpu", dtype="float32", quiet=True).model
    model = copy.deepcopy(whole)
    model.model.layers = model.model.layers[:LAYERS]
    return model


@lru_cache(maxsize=64)
def _before(rows: tuple[tuple[int, ...], ...]) -> tuple[float, float]:
    """The untouched model's loss on a batch, and what it is with all ids as labels."""
    import torch

    ids, labels = batch_of(rows)
    with torch.no_grad():
        logits = pocket_model()(input_ids=ids, use_cache=False).logits
    return float(answer_loss(logits, labels)), float(answer_loss(logits, ids))


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    import torch

    for case in cases:
        found: list[Finding | None] = []
        begun: list[list[Tensor]] = []  # every A after the first step, at two rates
        for look in (_about_two_steps, _about_learning):
            with torch.random.fork_rng(devices=[]):
                torch.manual_seed(0)
                found.append(look(answer, case, begun))
            if found[-1]:
                return found[-1]
        if finding := _about_decay(*begun):
            return finding
    return None


def _about_two_steps(answer: Any, case: Case, begun: list[list[Tensor]]) -> Finding | None:
    """Two steps, one at a time: which weights can move, which did, how far, by which gradient."""
    talks, targets, rank, alpha, rate = case
    rate /= 1000  # so small that the second gradient can be taken again afterwards
    model = copy.deepcopy(pocket_model())
    base = [(one, one.detach().clone()) for one in model.parameters()]
    batches = [batch_of(rows) for rows in talks]
    losses = answer(model, batches, targets, rank, alpha, rate)
    if isinstance(losses, float | int):
        return Finding(f"It returns {losses!r}, not one loss after the other.", LAST)
    if isinstance(losses, list | tuple):
        return Finding(f"It returns a {type(losses).__name__} when all is over.", AT_ONCE)
    losses = iter(losses)
    found = _about_loss(next(losses, None), talks[FIRST]) or _about_free(model, case, base)
    found = found or _about_first_step(model, rate)
    if found:
        return found
    begun.append(_every_a(model))
    next(losses, None)
    return _about_gradient(model, batches[OTHER])


def _every_a(model: Any) -> list[Tensor]:
    return [one.detach().clone() for name, one in model.named_parameters()
            if name.endswith("lora_A")]  # fmt: skip


def _about_decay(small: Sequence[Tensor], large: Sequence[Tensor]) -> Finding | None:
    """In the first step A has no gradient, since B is zero: only a weight decay moves it.

    The same random numbers at two rates: with a decay one A is a multiple of the other.
    """
    import torch

    one, other = (torch.cat([a.flatten() for a in found]) for found in (small, large))
    ratio = float((one * other).sum() / (one * one).sum())
    if torch.allclose(other, ratio * one, rtol=1e-5, atol=1e-7) and 1e-6 < 1 - ratio < 0.5:
        return Finding(f"A has shrunk by {1 - ratio:.1g} of itself, without a gradient.", DECAY)
    return None


def _about_loss(loss: Any, rows: Sequence[Sequence[int]]) -> Finding | None:
    right, whole = _before(tuple(map(tuple, rows)))
    if hasattr(loss, "requires_grad"):
        return Finding("It yields a tensor, not a number.", TENSOR)
    if not isinstance(loss, float):
        return Finding(f"The first loss is {loss!r}, not a number.")
    if abs(loss - right) <= 1e-3 * right:
        return None
    text = f"The first loss is {loss:.4f}; the untouched model's is {right:.4f}."
    return Finding(text, WHOLE if abs(loss - whole) <= 1e-3 * whole else None)


def _about_free(model: Any, case: Case, base: Sequence[tuple[Any, Any]]) -> Finding | None:
    """Adapters beside all targets and nothing else, and a base that has not moved."""
    import torch

    _, targets, rank, _, _ = case
    if not any(name.endswith("lora_A") for name, _ in model.named_parameters()):
        return Finding("The model that it was given has no adapter in it.", COPY)
    if any(one.requires_grad for one, _ in base):
        count = sum(one.numel() for one, _ in base if one.requires_grad)
        return Finding(f"{count:,} parameters of the base can move.", ALL_MOVE)
    if not all(torch.equal(one, was) for one, was in base):
        return Finding("Weights of the base have changed.", ALL_MOVE)
    free = sum(one.numel() for one in model.parameters() if one.requires_grad)
    right = adapter_size(rank, targets)
    if free == right:
        return None
    text = f"{free:,} parameters can move, for rank {rank} beside {targets} it must be {right:,}."
    return Finding(text, MORE if free > right else FEWER)


def adapter_size(rank: int, targets: Sequence[str]) -> int:
    """Parameters of the adapters beside the grader's model, from its own matrices."""
    from torch import nn

    return rank * sum(
        one.in_features + one.out_features
        for name, one in pocket_model().named_modules()
        if isinstance(one, nn.Linear) and name.rpartition(".")[2] in targets
    )


def _about_first_step(model: Any, rate: float) -> Finding | None:
    """The first step of AdamW moves every number by the rate, in the direction of its gradient."""
    import torch

    moved = [one.detach().abs().flatten() for name, one in model.named_parameters()
             if name.endswith("lora_B")]  # fmt: skip
    far = torch.cat(moved) / rate
    if not far.any():
        return Finding("After a step every B is still zero.", NOTHING)
    if 0.99 < float(far.max()) < 1.01:
        return None
    text = (
        f"The first step of AdamW moves B by the rate; here it moves it by up to "
        f"{float(far.max()):.3g} times the rate."
    )
    even = float(far.median()) > 0.9 * float(far.max())
    return Finding(text, RATE if even else PLAIN)


def _about_gradient(model: Any, batch: Batch) -> Finding | None:
    """The gradients that are left must be those of the last batch, or none at all."""
    import torch

    free = [one for one in model.parameters() if one.requires_grad]
    left = [one.grad for one in free]
    if any(one is None for one in left) or not any(one.any() for one in left):
        return None
    ids, labels = batch
    loss = answer_loss(model(input_ids=ids, use_cache=False).logits, labels)
    right = torch.autograd.grad(loss, free)
    apart = max(float((a - b).abs().max()) for a, b in zip(left, right, strict=True))
    if apart <= 0.05 * max(float(one.abs().max()) for one in right):
        return None
    return Finding("After the second step the gradients are not those of its batch.", COLLECTED)


def _about_learning(answer: Any, case: Case, begun: list[list[Tensor]]) -> Finding | None:
    """On one batch again and again the loss must fall."""
    talks, targets, rank, alpha, rate = case
    model = copy.deepcopy(pocket_model())
    batches = [batch_of(talks[FIRST])] * STEPS
    losses = []
    for loss in answer(model, batches, targets, rank, alpha, rate):
        if not losses:
            begun.append(_every_a(model))
        losses.append(loss)
    if len(losses) != STEPS:
        return Finding(f"For {STEPS} batches it yields {len(losses)} losses.")
    if losses[-1] >= losses[0]:
        return Finding(f"On one batch the loss went from {losses[0]:.4f} to {losses[-1]:.4f}.")
    return None


def as_good(answer: Any, cases: Sequence[Case]) -> str | None:
    """Other rows, targets, ranks and rates."""
    some = cases[:12]
    if judge(answer, some) is not None:
        return None
    return f"trains as it should, the same on {len(some)} further drawn adapters"
