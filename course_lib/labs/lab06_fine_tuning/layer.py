"""Exercise 3 of lab 06: a LoRA layer that does what peft's does, to five digits."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab06_fine_tuning.layer_judge import (
    ALONE,
    AT_START,
    BIAS,
    DROPOUT,
    FREE,
    FROZEN,
    INVERSE,
    NEVER,
    NO_BIAS,
    NO_RANK,
    NO_SCALE,
    NOT_MERGED,
    ROOT,
    TIMES,
    TWICE,
    UNSCALED,
    as_good,
    judge,
)

if TYPE_CHECKING:
    from torch import Tensor, nn


def layers(rng: random.Random) -> list[Case]:
    """(columns, rows, rank, alpha, bias, seed): wide, tall, square, rank 1, small alpha."""
    wide, tall = rng.randint(20, 40), rng.randint(6, 14)
    square = rng.choice((16, 24))
    shapes = (
        (wide, tall, rng.choice((2, 4)), 16.0, False),
        (tall, wide, 8, 4.0, True),
        (square, square, 4, float(rng.choice((6, 12))), False),
        (square, wide, 1, 3.0, True),
    )
    return [(*shape, rng.randrange(10**6)) for shape in shapes]


# ---- right answers -----------------------------------------------------------------------------


def lora_layer(base: nn.Linear, rank: int, alpha: float) -> nn.Module:
    import copy

    import torch
    from torch import nn

    class Lora(nn.Module):
        def __init__(self):
            super().__init__()
            self.base = base.requires_grad_(False)
            begin = torch.randn(rank, base.in_features) / base.in_features**0.5
            self.lora_A = nn.Parameter(begin.to(base.weight))
            self.lora_B = nn.Parameter(torch.zeros(base.out_features, rank).to(base.weight))
            self.scale = alpha / rank

        def forward(self, x):
            return self.base(x) + x @ self.lora_A.T @ self.lora_B.T * self.scale

        def merged(self):
            made = copy.deepcopy(self.base)
            made.weight.data += self.lora_B.detach() @ self.lora_A.detach() * self.scale
            return made

    return Lora()


def _as_two_layers(base: nn.Linear, rank: int, alpha: float) -> nn.Module:
    """Two small products by F.linear; merged into a new layer."""
    import math

    import torch
    from torch import nn
    from torch.nn import functional

    class Beside(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inner = base
            for one in self.inner.parameters():
                one.requires_grad = False
            self.lora_A = nn.Parameter(torch.empty(rank, base.in_features))
            self.lora_B = nn.Parameter(torch.zeros(base.out_features, rank))
            nn.init.kaiming_uniform_(self.lora_A, a=math.sqrt(5))

        def forward(self, x: Tensor) -> Tensor:
            small = functional.linear(functional.linear(x, self.lora_A), self.lora_B)
            return self.inner(x) + alpha * small / rank

        def merged(self) -> nn.Linear:
            made = nn.Linear(base.in_features, base.out_features, bias=base.bias is not None)
            with torch.no_grad():
                made.weight.copy_(base.weight + (alpha / rank) * (self.lora_B @ self.lora_A))
                if base.bias is not None:
                    made.bias.copy_(base.bias)
            return made

    return Beside()


def _with_buffers(base: nn.Linear, rank: int, alpha: float) -> nn.Module:
    """The base's numbers as buffers, which no optimiser sees, and one product with W + B A."""
    import torch
    from torch import nn

    class Whole(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("weight", base.weight.detach())
            self.register_buffer("bias", None if base.bias is None else base.bias.detach())
            self.lora_A = nn.Parameter(0.02 * torch.randn(rank, base.in_features))
            self.lora_B = nn.Parameter(torch.zeros(base.out_features, rank))

        def whole(self) -> Tensor:
            return self.weight + alpha / rank * self.lora_B @ self.lora_A

        def forward(self, x: Tensor) -> Tensor:
            return nn.functional.linear(x, self.whole(), self.bias)

        def merged(self) -> nn.Linear:
            made = nn.Linear(base.in_features, base.out_features, bias=self.bias is not None)
            made.weight.data = self.whole().detach().clone()
            if self.bias is not None:
                made.bias.data = self.bias.clone()
            return made

    return Whole()


# ---- wrong answers -----------------------------------------------------------------------------


def _layer(
    *,
    scale: Callable[[float, int], float] = lambda alpha, rank: alpha / rank,
    free: Sequence[str] = (),
    begins: tuple[float, float] = (0.1, 0.0),
    adapters: bool = True,
    beside: bool = True,
    dropout: float = 0.0,
    small: Callable[..., Any] = lambda x, a, b: x @ a.T @ b.T,
    merged: Callable[..., Any] | None = None,
) -> Callable[..., nn.Module]:
    """The right layer with one decision changed."""

    def answer(base: nn.Linear, rank: int, alpha: float) -> nn.Module:
        import torch
        from torch import nn

        class Wrong(nn.Module):
            def __init__(self) -> None:
                super().__init__()
                self.base = base.requires_grad_(False)
                for name in free:
                    if getattr(base, name) is not None:
                        getattr(base, name).requires_grad_(True)
                a = begins[0] * torch.randn(rank, base.in_features)
                b = begins[1] * torch.randn(base.out_features, rank)
                self.lora_A = nn.Parameter(a, requires_grad=adapters)
                self.lora_B = nn.Parameter(b, requires_grad=adapters)
                self.dropout = nn.Dropout(dropout)
                self.scale = scale(alpha, rank)

            def forward(self, x: Tensor) -> Tensor:
                change = small(self.dropout(x), self.lora_A, self.lora_B) * self.scale
                return self.base(x) + change if beside else change

            def merged(self) -> nn.Linear:
                if merged is not None:
                    return merged(self)
                return _merged(self)

        return Wrong()

    return answer


def _merged(layer: Any, *, scale: float | None = None, bias: bool = True) -> nn.Linear:
    made = copy.deepcopy(layer.base)
    by = layer.scale if scale is None else scale
    made.weight.data = made.weight.data + by * (layer.lora_B @ layer.lora_A).detach()
    if not bias:
        made.bias = None
    return made


def _in_place(layer: Any) -> nn.Linear:
    layer.base.weight.data += layer.scale * (layer.lora_B @ layer.lora_A).detach()
    return layer.base


LORA_LAYER = Exercise(
    id="lab06.lora_layer",
    prompt="Write lora_layer(base, rank, alpha): an nn.Module around the nn.Linear `base`. It has "
    "the parameters lora_A [rank, in] and lora_B [out, rank], which alone can move; A begins with "
    "random numbers, B with zeros. Its output is base(x) + alpha / rank * B A x. Its method "
    "merged() returns a new nn.Linear that does the same, and leaves the layer as it is.",
    draw=layers,
    reference=lora_layer,
    equivalents=(_as_two_layers, _with_buffers),
    mistakes=(
        Mistake(
            FREE,
            "Only A and B are trained: requires_grad_(False) on the base. Else this is full "
            "fine-tuning with an adapter beside it.",
            (_layer(free=("weight", "bias")), _layer(free=("weight",))),
        ),
        Mistake(
            BIAS,
            "The base's bias is part of the base: requires_grad_(False) on the whole of it.",
            (_layer(free=("bias",)),),
        ),
        Mistake(
            FROZEN,
            "A and B are what is trained: nn.Parameter, with its gradient.",
            (_layer(adapters=False),),
        ),
        Mistake(
            AT_START,
            "With B = 0 the first step begins at the base. Random B and A throw the model away "
            "before training has begun.",
            (_layer(begins=(0.1, 0.1)), _layer(begins=(0.0, 0.1))),
        ),
        Mistake(
            NEVER,
            "The gradient of A holds B and that of B holds A: with both at zero nothing ever "
            "moves. Let A begin with random numbers.",
            (_layer(begins=(0.0, 0.0)),),
        ),
        Mistake(
            NO_SCALE,
            "B A x is multiplied with alpha / rank.",
            (_layer(scale=lambda alpha, rank: 1.0),),
        ),
        Mistake(
            NO_RANK,
            "The scale is alpha / rank: with it a larger rank needs no other learning rate.",
            (_layer(scale=lambda alpha, rank: alpha),),
        ),
        Mistake(
            ROOT,
            "alpha / sqrt(rank) is rank-stabilised LoRA, another method (use_rslora in peft). Here "
            "it is alpha / rank.",
            (_layer(scale=lambda alpha, rank: alpha / rank**0.5),),
        ),
        Mistake(
            TIMES,
            "A sum over more ranks is larger already: divide by the rank.",
            (_layer(scale=lambda alpha, rank: alpha * rank),),
        ),
        Mistake(
            INVERSE,
            "alpha / rank, not rank / alpha: more alpha, more of the adapter.",
            (_layer(scale=lambda alpha, rank: rank / alpha),),
        ),
        Mistake(
            ALONE,
            "The adapter stands beside the base: add base(x).",
            (_layer(beside=False),),
        ),
        Mistake(
            DROPOUT,
            "No dropout was asked for: the output in training and in use must be the same.",
            (_layer(dropout=0.2),),
        ),
        Mistake(
            UNSCALED,
            "The scale belongs to what is merged: W + alpha / rank * B A.",
            (_layer(merged=lambda layer: _merged(layer, scale=1.0)),),
        ),
        Mistake(
            TWICE,
            "Merging must not touch the base: the layer would add the adapter a second time. Copy "
            "first.",
            (_layer(merged=_in_place),),
        ),
        Mistake(
            NO_BIAS,
            "Take the base's bias along into the merged layer, and make none where it has none.",
            (_layer(merged=lambda layer: _merged(layer, bias=False)),),
        ),
        Mistake(
            NOT_MERGED,
            "What is merged is W + alpha / rank * B A, not W.",
            (_layer(merged=lambda layer: copy.deepcopy(layer.base)),),
        ),
    ),
    hints=(
        "Which numbers are new, and which must never move? What does the layer say when B is zero?",
        "In __init__: the frozen base, lora_A = nn.Parameter(torch.randn(rank, in) / in**0.5), "
        "lora_B = nn.Parameter(torch.zeros(out, rank)). x @ A.T is [..., rank].",
        "forward: return self.base(x) + x @ self.lora_A.T @ self.lora_B.T * (alpha / rank). "
        "merged: made = copy.deepcopy(self.base); made.weight.data += (alpha / rank) * "
        "self.lora_B.detach() @ self.lora_A.detach(); return made",
    ),
    expects="an nn.Module with lora_A, lora_B, forward and merged()",
    arithmetic=lambda columns, rows, rank, alpha, bias, seed: (
        f"A is [{rank}, {columns}], B is [{rows}, {rank}], and B A x counts {alpha:g} / {rank} = "
        f"{alpha / rank:g} times; output, gradients and merged weight are peft's"
    ),
    show=lambda columns, rows, rank, alpha, bias, seed: (
        f"nn.Linear({columns}, {rows}, bias={bias}), rank={rank}, alpha={alpha:g}"
    ),
    judge=judge,
    as_good=as_good,
    points=2,
)
