"""Judging the LoRA layer of lab 06 against peft's own, on the same random weights."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course_lib.labs.exercises import Case, Finding

if TYPE_CHECKING:
    from torch import Tensor, nn

NEAR = 1e-5  # of the largest value compared

FREE, BIAS, FROZEN = (
    "the base is free to move",
    "the bias is free to move",
    "the adapter is frozen too",
)
AT_START, NEVER = "B does not begin at zero", "A begins at zero too"
NO_RANK, ROOT, TIMES, INVERSE = (
    "not divided by the rank",
    "divided by the root of the rank",
    "multiplied by the rank",
    "the scale is upside down",
)
NO_SCALE, ALONE, DROPOUT = "there is no scale", "the base is left out", "a dropout is on"
UNSCALED, TWICE, NO_BIAS, NOT_MERGED = (
    "merged without the scale",
    "merging changes the layer itself",
    "the bias is lost in merging",
    "merging gives back the base",
)
SHAPES = "A and B have changed places"


@dataclass(frozen=True)
class Theirs:
    """peft's layer for one case: its base, random A and B, an input, and what comes out."""

    base: nn.Linear
    a: Tensor
    b: Tensor
    x: Tensor
    y: Tensor
    grads: tuple[Tensor, Tensor]
    merged: Tensor


@lru_cache(maxsize=512)
def theirs(columns: int, rows: int, rank: int, alpha: float, bias: bool, seed: int) -> Theirs:
    """peft itself, with weights drawn from the seed. The caller's random state is kept."""
    import torch
    from peft import LoraConfig, inject_adapter_in_model
    from torch import nn

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        base = nn.Linear(columns, rows, bias=bias)
        model = nn.ModuleDict({"linear": copy.deepcopy(base)})
        config = LoraConfig(
            r=rank,
            lora_alpha=alpha,
            lora_dropout=0.0,
            target_modules=["linear"],
            init_lora_weights=False,
        )
        layer = inject_adapter_in_model(config, model)["linear"]
        a, b = layer.lora_A["default"].weight, layer.lora_B["default"].weight
        nn.init.normal_(a)
        nn.init.normal_(b)
        x = torch.randn(3, 5, columns)
        y = layer(x)
        y.square().sum().backward()
        found = [one.detach().clone() for one in (a, b, x, y, a.grad, b.grad)]
        layer.merge()
    a, b, x, y, *grads = found
    return Theirs(base, a, b, x, y, tuple(grads), layer.base_layer.weight.detach().clone())


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    for case in cases:
        if finding := _judged(answer, case):
            return finding
    return None


def _judged(answer: Any, case: Case) -> Finding | None:
    import torch
    from torch import nn

    columns, rows, rank, alpha, bias, _ = case
    peft = theirs(*case)
    told = f"For nn.Linear({columns}, {rows}, bias={bias}), rank {rank} and alpha {alpha:g}"
    layer = answer(copy.deepcopy(peft.base), rank, alpha)
    if not isinstance(layer, nn.Module):
        return Finding(f"{told} it returns a {type(layer).__name__}, not an nn.Module.")
    for name, wanted in (("lora_A", peft.a), ("lora_B", peft.b)):
        got = getattr(layer, name, None)
        if not isinstance(got, nn.Parameter):
            return Finding(f"{told} the layer has no nn.Parameter called {name}.")
        if got.shape != wanted.shape:
            text = f"{told} {name} is {list(got.shape)}, peft's is {list(wanted.shape)}."
            return Finding(text, SHAPES if got.shape == wanted.T.shape else None)
    found = _about_freedom(layer, told) or _about_start(layer, peft, told)
    if found:
        return found
    with torch.no_grad():
        layer.lora_A.copy_(peft.a)
        layer.lora_B.copy_(peft.b)
    return _about_output(layer, peft, case, told) or _about_merging(layer, peft, case, told)


def _about_freedom(layer: Any, told: str) -> Finding | None:
    free = [name for name, one in layer.named_parameters() if one.requires_grad]
    more = sorted(set(free) - {"lora_A", "lora_B"})
    if more:
        only_biases = all(name.rpartition(".")[2] == "bias" for name in more)
        return Finding(f"{told} {', '.join(more)} can move.", BIAS if only_biases else FREE)
    if {"lora_A", "lora_B"} - set(free):
        return Finding(f"{told} only {free or 'nothing'} can move.", FROZEN)
    return None


def _about_start(layer: Any, peft: Theirs, told: str) -> Finding | None:
    import torch

    with torch.no_grad():
        apart = _apart(layer.eval()(peft.x), peft.base(peft.x))
    if not layer.lora_A.any() and not layer.lora_B.any():
        return Finding(f"{told} A and B are both zero, so neither gets a gradient.", NEVER)
    if layer.lora_B.any():
        text = f"{told} a new layer is {apart:.2g} away from its base."
        return Finding(text, AT_START)
    return None


def _about_output(layer: Any, peft: Theirs, case: Case, told: str) -> Finding | None:
    import torch

    layer.train()
    y = layer(peft.x)
    if not isinstance(y, torch.Tensor) or y.shape != peft.y.shape:
        return Finding(
            f"{told} an input of {list(peft.x.shape)} does not give {list(peft.y.shape)}."
        )
    if _apart(y, peft.y) > NEAR:
        text = (
            f"{told}, with peft's A and B, the output is {_apart(y, peft.y):.2g} away from peft's."
        )
        if _apart(y, layer.eval()(peft.x)) > NEAR:
            return Finding(text, DROPOUT)
        return Finding(text, _why(y, peft, case))
    y.square().sum().backward()
    for name, wanted in zip(("lora_A", "lora_B"), peft.grads, strict=True):
        got = getattr(layer, name).grad
        if got is None or _apart(got, wanted) > NEAR:
            return Finding(f"{told} the gradient of {name} is not peft's.")
    return None


def _why(y: Tensor, peft: Theirs, case: Case) -> str | None:
    """The mistake that gives this output, by trying them."""
    _, _, rank, alpha, _, _ = case
    small, base = peft.x @ peft.a.T @ peft.b.T, peft.base(peft.x)
    scales = {
        NO_SCALE: 1.0,
        NO_RANK: alpha,
        ROOT: alpha / rank**0.5,
        TIMES: alpha * rank,
        INVERSE: rank / alpha,
    }
    for name, scale in scales.items():
        if _apart(y, base + scale * small) <= NEAR:
            return name
    return ALONE if _apart(y, alpha / rank * small) <= NEAR else None


def _about_merging(layer: Any, peft: Theirs, case: Case, told: str) -> Finding | None:
    import torch
    from torch import nn

    if not callable(getattr(layer, "merged", None)):
        return Finding(f"{told} the layer has no method merged().")
    made = layer.merged()
    if not isinstance(made, nn.Linear):
        return Finding(f"{told} merged() returns a {type(made).__name__}, not an nn.Linear.")
    with torch.no_grad():
        if _apart(layer(peft.x), peft.y) > NEAR:
            text = f"{told} the layer says something else after merged() than before."
            return Finding(text, TWICE)
        if (made.bias is None) != (peft.base.bias is None):
            return Finding(f"{told} merged() and the base differ in having a bias.", NO_BIAS)
        apart = _apart(made.weight, peft.merged)
        if apart <= NEAR and _apart(made(peft.x), peft.y) <= 10 * NEAR:
            return None
        text = f"{told} the merged weight is {apart:.2g} away from peft's."
        if _apart(made.weight, peft.base.weight + peft.b @ peft.a) <= NEAR:
            return Finding(text, UNSCALED)
        return Finding(text, NOT_MERGED if _apart(made.weight, peft.base.weight) <= NEAR else None)


def _apart(got: Tensor, wanted: Tensor) -> float:
    """The largest difference, as a share of the largest value."""
    got, wanted = got.detach(), wanted.detach()
    return float((got - wanted).abs().max() / wanted.abs().max())


def as_good(answer: Any, cases: Sequence[Case]) -> str | None:
    """Other weights, shapes and ranks, forty of them."""
    some = cases[:: max(1, len(cases) // 40)]
    if judge(answer, some) is not None:
        return None
    return f"does the same on {len(some)} further shapes as peft: A may begin at any random numbers"
