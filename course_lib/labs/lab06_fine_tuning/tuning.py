"""Exercise 8 of lab 06: adapters into a real model, and the steps that train them."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab06_fine_tuning.counting import ALL
from course_lib.labs.lab06_fine_tuning.layer import lora_layer
from course_lib.labs.lab06_fine_tuning.loss import answer_loss
from course_lib.labs.lab06_fine_tuning.rows import POCKET, encoded, short_talk
from course_lib.labs.lab06_fine_tuning.tuning_judge import (
    ALL_MOVE,
    AT_ONCE,
    COLLECTED,
    COPY,
    DECAY,
    FEWER,
    LAST,
    LAYERS,
    MORE,
    NOTHING,
    PLAIN,
    RATE,
    TENSOR,
    WHOLE,
    Batch,
    adapter_size,
    as_good,
    judge,
)

if TYPE_CHECKING:
    from torch import Tensor, nn


def trainings(rng: random.Random) -> list[Case]:
    """(rows of two batches, targets, rank, alpha, rate), one each, for the grader's model."""
    talks = [[encoded(short_talk(rng)) for _ in range(2)] for _ in range(2)]
    targets = tuple(rng.sample(ALL, 4))
    return [(talks, targets, rng.choice((2, 4, 8)), 8.0, rng.choice((0.004, 0.007)))]


# ---- right answers -----------------------------------------------------------------------------


def fine_tune(
    model: nn.Module,
    batches: Sequence[Batch],
    targets: Sequence[str],
    rank: int,
    alpha: float,
    rate: float,
) -> Iterator[float]:
    import torch
    from torch import nn

    model.requires_grad_(False)
    for name, module in list(model.named_modules()):
        place, _, last = name.rpartition(".")
        if last in targets and isinstance(module, nn.Linear):
            setattr(model.get_submodule(place), last, lora_layer(module, rank, alpha))
    free = [one for one in model.parameters() if one.requires_grad]
    optimizer = torch.optim.AdamW(free, lr=rate, weight_decay=0.0)
    for ids, labels in batches:
        loss = answer_loss(model(input_ids=ids, use_cache=False).logits, labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        yield loss.item()


def _layer_by_layer(
    model: nn.Module,
    batches: Sequence[Batch],
    targets: Sequence[str],
    rank: int,
    alpha: float,
    rate: float,
) -> Iterator[float]:
    """Through the decoder's layers; the adapters are collected on the way; Adam in place of AdamW,
    which without weight decay is the same."""
    import torch

    for one in model.parameters():
        one.requires_grad = False
    moving = []
    for layer in model.model.layers:
        for part in (layer.self_attn, layer.mlp):
            for name in targets:
                if getattr(part, name, None) is not None:
                    made = lora_layer(getattr(part, name), rank, alpha)
                    setattr(part, name, made)
                    moving += [made.lora_A, made.lora_B]
    optimizer = torch.optim.Adam(moving, lr=rate)
    for ids, labels in batches:
        loss = answer_loss(model(input_ids=ids).logits, labels)
        loss.backward()
        optimizer.step()
        model.zero_grad()
        yield float(loss.detach())


def _by_hand(
    model: nn.Module,
    batches: Sequence[Batch],
    targets: Sequence[str],
    rank: int,
    alpha: float,
    rate: float,
) -> Iterator[float]:
    """AdamW written out, and gradients asked for instead of collected."""
    import torch

    model.requires_grad_(False)
    where = [name for name, _ in model.named_modules() if name.split(".")[-1] in targets]
    for name in where:
        owner, last = model.get_submodule(name.rpartition(".")[0]), name.split(".")[-1]
        setattr(owner, last, lora_layer(getattr(owner, last), rank, alpha))
    free = [one for one in model.parameters() if one.requires_grad]
    first, second = ([torch.zeros_like(one) for one in free] for _ in range(2))
    for step, (ids, labels) in enumerate(batches, start=1):
        loss = answer_loss(model(input_ids=ids).logits, labels)
        grads = torch.autograd.grad(loss, free)
        with torch.no_grad():
            for one, m, v, grad in zip(free, first, second, grads, strict=True):
                m += 0.1 * (grad - m)
                v += 0.001 * (grad * grad - v)
                size = (v / (1 - 0.999**step)).sqrt() + 1e-8
                one -= rate * m / (1 - 0.9**step) / size
        yield loss.item()


# ---- wrong answers -----------------------------------------------------------------------------


def _tuned(
    *,
    frozen: bool = True,
    wanted: Callable[[str, Sequence[str]], bool] = lambda last, targets: last in targets,
    most: int | None = None,
    late: bool = False,
    rate_of: Callable[[float], float] = lambda rate: rate,
    optimizer_of: Callable[..., Any] | None = None,
    clears: bool = True,
    steps: bool = True,
    labels_of: Callable[[Tensor, Tensor], Tensor] = lambda ids, labels: labels,
    said: Callable[[Tensor], Any] = lambda loss: loss.item(),
) -> Callable[..., Iterator[Any]]:
    """The right training with one decision changed. late: the optimiser is made first."""

    def answer(
        model: nn.Module,
        batches: Sequence[Batch],
        targets: Sequence[str],
        rank: int,
        alpha: float,
        rate: float,
    ) -> Iterator[Any]:
        import torch
        from torch import nn

        if frozen:
            model.requires_grad_(False)
        before = list(model.parameters())
        found = [
            name
            for name, module in model.named_modules()
            if isinstance(module, nn.Linear) and wanted(name.rpartition(".")[2], targets)
        ]
        for name in found[:most]:
            owner, last = model.get_submodule(name.rpartition(".")[0]), name.rpartition(".")[2]
            setattr(owner, last, lora_layer(getattr(owner, last), rank, alpha))
        free = before if late else [one for one in model.parameters() if one.requires_grad]
        make = optimizer_of or (lambda free, lr: torch.optim.AdamW(free, lr=lr, weight_decay=0.0))
        optimizer = make(free, rate_of(rate))
        for ids, labels in batches:
            loss = answer_loss(model(input_ids=ids, use_cache=False).logits, labels_of(ids, labels))
            if clears:
                optimizer.zero_grad()
            loss.backward()
            if steps:
                optimizer.step()
            yield said(loss)

    return answer


def _sgd(free: list[Any], lr: float) -> Any:
    import torch

    return torch.optim.SGD(free, lr=lr)


def _with_decay(free: list[Any], lr: float) -> Any:
    import torch

    return torch.optim.AdamW(free, lr=lr)


def _all_at_once(*arguments: Any) -> list[float]:
    return list(fine_tune(*arguments))


def _in_the_end(*arguments: Any) -> float:
    return list(fine_tune(*arguments))[-1]


def _on_a_copy(model: nn.Module, *arguments: Any) -> Iterator[float]:
    return fine_tune(copy.deepcopy(model), *arguments)


FINE_TUNE = Exercise(
    id="lab06.fine_tune",
    prompt="Write fine_tune(model, batches, targets, rank, alpha, rate), a generator. Freeze the "
    "model; put your lora_layer in the place of every nn.Linear whose last name is in `targets` "
    '("model.layers.0.self_attn.q_proj" is called q_proj). Then, for each (ids, labels) of '
    "batches: the answer_loss of model(input_ids=ids, use_cache=False).logits, its gradient alone, "
    "a step of AdamW at this rate without weight decay, for what can move; and yield the loss as a "
    "number, so that whoever called you can look at the model before the next step.",
    draw=trainings,
    reference=fine_tune,
    equivalents=(_layer_by_layer, _by_hand),
    mistakes=(
        Mistake(
            ALL_MOVE,
            "Only the adapters train: model.requires_grad_(False) before they are put in.",
            (_tuned(frozen=False),),
        ),
        Mistake(
            MORE,
            "Compare the last part of the name with the targets. Other linear layers (the output "
            "head, the per-layer projections) stay as they are.",
            (_tuned(wanted=lambda last, targets: last != "lm_head"),),
        ),
        Mistake(
            FEWER,
            "Every layer has its own matrices of these names: go through all named_modules().",
            (
                _tuned(most=3),
                _tuned(wanted=lambda last, targets: last == targets[0]),
            ),
        ),
        Mistake(
            NOTHING,
            "The optimiser moves what it was given when it was made: put the adapters in first, "
            "collect what requires a gradient, then make it; and call step().",
            (_tuned(late=True), _tuned(steps=False)),
        ),
        Mistake(
            COPY,
            "The caller looks at its own model between the steps. Change that one.",
            (_on_a_copy,),
        ),
        Mistake(
            COLLECTED,
            "backward() adds to what is there. Clear the gradients once per step: "
            "optimizer.zero_grad().",
            (_tuned(clears=False),),
        ),
        Mistake(
            PLAIN,
            "Plain gradient descent needs another rate for every matrix. Take torch.optim.AdamW.",
            (_tuned(optimizer_of=_sgd),),
        ),
        Mistake(
            RATE,
            "Pass `rate` to the optimiser as lr: AdamW's own is 0.001.",
            (_tuned(rate_of=lambda rate: 1e-3), _tuned(rate_of=lambda rate: 10 * rate)),
        ),
        Mistake(
            DECAY,
            "AdamW shrinks all weights a little in every step unless you say weight_decay=0.0; its "
            "own is 0.01.",
            (_tuned(optimizer_of=_with_decay),),
        ),
        Mistake(
            WHOLE,
            "The labels of a batch say what counts: answer_loss(logits, labels), not the ids.",
            (_tuned(labels_of=lambda ids, labels: ids),),
        ),
        Mistake(
            AT_ONCE,
            "A generator stops at `yield` until it is asked for the next loss. A list comes when "
            "the best checkpoint is long gone.",
            (_all_at_once, lambda *arguments: tuple(_all_at_once(*arguments))),
        ),
        Mistake(
            TENSOR,
            "A loss that is kept as a tensor keeps all activations of its step: loss.item().",
            (_tuned(said=lambda loss: loss), _tuned(said=lambda loss: loss.detach())),
        ),
        Mistake(
            LAST,
            "One loss for every batch, in order: yield it inside the loop.",
            (_in_the_end,),
        ),
    ),
    hints=(
        "Three parts: freeze and put in; collect what can move; the loop of steps. In which order "
        "must they come?",
        "place, _, last = name.rpartition('.'); setattr(model.get_submodule(place), last, "
        "lora_layer(module, rank, alpha)). Go through list(model.named_modules()): the model "
        "changes on the way.",
        "free = [p for p in model.parameters() if p.requires_grad]; optimizer = "
        "torch.optim.AdamW(free, lr=rate, weight_decay=0.0); for ids, labels in batches: loss = "
        "answer_loss(...); optimizer.zero_grad(); loss.backward(); optimizer.step(); yield "
        "loss.item()",
    ),
    expects="one number for each batch, yielded",
    arithmetic=lambda talks, targets, rank, alpha, rate: (
        f"{adapter_size(rank, targets):,} parameters move and the base "
        "does not; the first step moves B by the rate, and the loss falls"
    ),
    show=lambda talks, targets, rank, alpha, rate: (
        f"{LAYERS} layers of {POCKET}, {len(talks)} batches, {targets}, rank={rank}, "
        f"alpha={alpha:g}, rate={rate}"
    ),
    unit="nats per token",
    judge=judge,
    as_good=as_good,
    points=2,
)
