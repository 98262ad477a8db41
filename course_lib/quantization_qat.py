"""Quantization-aware training in miniature: train the weights where the format will put them.

>>> texts = own_texts(gemma, 64)
>>> trained = qat(gemma, texts, "int4-g16", steps=100)
>>> trained.gemma                                    # packed, like that of quantized_copy

Post-training quantization rounds weights that never knew they would be rounded. Here the forward
pass uses the rounded weights from the first step on (`FakeQuantized`), and the gradient goes
through the rounding as if it were not there: the straight-through estimator (Bengio et al. 2013,
arXiv 1308.3432; Jacob et al. 2017, arXiv 1712.05877). The weights behind are full floats and drift
until their *rounded* values do well.

What is learned is the original model: its probabilities for every next token are the target, not a
new text. Google made the Gemma 3 QAT models so, in about 5,000 steps (Gemma 3 technical report,
arXiv 2503.19786, section 2.3). The texts can be the model's own (`own_texts`), as in LLM-QAT, arXiv
2305.17888: then it needs no data at all.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from course_lib.generation import context_length
from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_models import (
    QuantizedGemma,
    as_quantized,
    check_model,
    chosen_formats,
    quantized_copy,
)
from course_lib.quantization_plan import Plan, make_plan

if TYPE_CHECKING:
    import torch
    from torch import nn

    from course_lib.models import Gemma

WARM_UP = 0.1  # share of the steps in which the learning rate rises


@dataclass(frozen=True)
class Step:
    """One training step: its number from 1, the loss in nats per token, tokens seen in it."""

    number: int
    loss: float
    tokens: int


@dataclass(frozen=True, eq=False)
class Trained:
    """What `qat` made.

    gemma: packed, as `quantized_copy` makes it. steps: one per training step; the loss is the
    Kullback-Leibler divergence from the original model. seconds: of all steps.
    """

    gemma: QuantizedGemma
    steps: tuple[Step, ...] = field(repr=False)
    seconds: float

    @property
    def tokens(self) -> int:
        return sum(one.tokens for one in self.steps)

    def __str__(self) -> str:
        tenth = max(1, len(self.steps) // 10)
        first = sum(one.loss for one in self.steps[:tenth]) / tenth
        last = sum(one.loss for one in self.steps[-tenth:]) / tenth
        return (
            f"{self.gemma.name}: {len(self.steps)} steps on {self.tokens:,} tokens in "
            f"{self.seconds:.0f} s, divergence {first:.4f} -> {last:.4f} nats per token"
        )


def qat(
    gemma: Gemma,
    texts: Sequence[Sequence[int]],
    plan: str | Format | Plan,
    steps: int = 100,
    *,
    learning_rate: float = 3e-4,
    tokens_per_step: int = 1024,
    seed: int = 0,
    tick: Callable[[Step], None] | None = None,
) -> Trained:
    """Train a copy of a model for a format, and pack it.

    texts: token ids, each text from `<bos>` on, of at least two tokens. They are shuffled, and used
        again when all were seen. plan: what will be packed; only that is trained, so everything
        else stays as it shipped. learning_rate: of Adam, at its highest; it rises over the first
        tenth of the steps and falls to 0. tokens_per_step: about how many, padding not counted.
    tick is called after each step.

    The original is left as it was. Repeatable on one machine from `seed`.

    Raises QuantizationError as `quantized_copy`, and for a model that does not compute in float32
    (small steps vanish in bfloat16), texts that do not fit, a loss that is no number.
    """
    import torch

    wanted = make_plan(plan)
    check_model(gemma)
    _check(gemma, texts, steps, learning_rate, tokens_per_step)
    model = copy.deepcopy(gemma.model)
    weights = fake_quantize(model, wanted)
    optimiser = torch.optim.Adam(weights, lr=learning_rate, betas=(0.9, 0.95))
    batches = _batches(texts, tokens_per_step, seed)
    begun, done = time.perf_counter(), []
    for number in range(1, steps + 1):
        for group in optimiser.param_groups:
            group["lr"] = learning_rate * _share(number, steps)
        done.append(_step(number, gemma.model, model, optimiser, next(batches)))
        if tick:
            tick(done[-1])
    seconds = time.perf_counter() - begun
    packed = quantized_copy(replace(gemma, model=plain_again(model)), wanted)
    small = as_quantized(packed, packed.model, wanted, packed=True, how="after training")
    return Trained(small, tuple(done), seconds)


def own_texts(
    gemma: Gemma, count: int, tokens: int = 128, *, seed: int = 0, batch_size: int = 32
) -> list[list[int]]:
    """Texts that the model says by itself: drawn from `<bos>` on, at temperature 1.

    tokens: of each, `<bos>` included. The end of a turn does not end a text. Sampling is that of
    `generation.tokens`: the same seed gives the same texts on one machine.

    Raises QuantizationError for numbers that make no sense.
    """
    import torch

    longest = context_length(gemma)
    if count < 1 or not 2 <= tokens <= longest:
        raise QuantizationError(f"count is 1 or more and tokens is 2 to {longest}")
    generator = torch.Generator(device=gemma.model.device).manual_seed(seed)
    found: list[list[int]] = []
    for first in range(0, count, batch_size):
        rows = min(batch_size, count - first)
        ids = torch.full((rows, 1), gemma.tokenizer.bos_token_id, device=gemma.model.device)
        said, cache = [ids], None
        for _ in range(tokens - 1):
            with torch.inference_mode():
                out = gemma.model(input_ids=said[-1], past_key_values=cache, use_cache=True)
            cache = out.past_key_values
            chances = out.logits[:, -1].float().softmax(-1)
            said.append(torch.multinomial(chances, 1, generator=generator))
        found += torch.cat(said, dim=1).tolist()
    return found


# ---- fake quantization -------------------------------------------------------------------------


def fake_quantize(model: nn.Module, plan: Plan) -> list[nn.Parameter]:
    """Make a model compute with rounded weights; returns the float weights behind, to be trained.

    Every other parameter is frozen. `torch.nn.utils.parametrize` puts `FakeQuantized` between the
    stored weight and everyone who reads it, so the model's own code need not know.
    """
    from torch.nn.utils import parametrize

    from course_lib.quantization_layers import FakeQuantized

    chosen = chosen_formats(model, plan)
    model.requires_grad_(False)
    behind = []
    for name, form in chosen.items():
        weight = model.get_submodule(name).weight.requires_grad_(True)
        for one in list(model.modules()):  # a tied head reads the same weight
            if getattr(one, "weight", None) is weight:
                parametrize.register_parametrization(one, "weight", FakeQuantized(form))
        behind.append(weight)
    return behind


def plain_again(model: nn.Module) -> nn.Module:
    """Undo `fake_quantize`: ordinary layers, with the float weights as they are now."""
    from torch.nn.utils import parametrize

    for one in list(model.modules()):
        if parametrize.is_parametrized(one, "weight"):
            parametrize.remove_parametrizations(one, "weight", leave_parametrized=False)
    return model.requires_grad_(True)


# ---- training ----------------------------------------------------------------------------------


def _step(
    number: int,
    teacher: nn.Module,
    student: nn.Module,
    optimiser: torch.optim.Optimizer,
    rows: list[Sequence[int]],
) -> Step:
    import torch
    from torch.nn.functional import kl_div

    device = next(student.parameters()).device
    width = max(map(len, rows))
    ids = torch.tensor([[*row, *[0] * (width - len(row))] for row in rows], device=device)
    real = torch.tensor([[1] * len(row) + [0] * (width - len(row)) for row in rows], device=device)
    real = real.bool()
    with torch.no_grad():
        target = teacher(input_ids=ids, use_cache=False).logits[real].float().log_softmax(-1)
    given = student(input_ids=ids, use_cache=False).logits[real].float().log_softmax(-1)
    loss = kl_div(given, target, reduction="batchmean", log_target=True)
    if not math.isfinite(loss.item()):
        raise QuantizationError(
            f"the loss of step {number} is {loss.item()}: take a smaller learning_rate"
        )
    optimiser.zero_grad(set_to_none=True)
    loss.backward()
    optimiser.step()
    return Step(number, loss.item(), len(given))


def _share(number: int, steps: int) -> float:
    """The share of the learning rate at a step: up in a line, then down in a line."""
    rise = max(1, math.ceil(WARM_UP * steps))
    return min(number / rise, (steps - number + 1) / (steps - rise + 1))


def _batches(
    texts: Sequence[Sequence[int]], tokens_per_step: int, seed: int
) -> Iterator[list[Sequence[int]]]:
    """Batches for ever: a new shuffle each time around."""
    import numpy as np

    random = np.random.default_rng(seed)
    batch: list[Sequence[int]] = []
    while True:
        for index in random.permutation(len(texts)):
            batch.append(texts[index])
            if sum(map(len, batch)) >= tokens_per_step:
                yield batch
                batch = []


def _check(
    gemma: Gemma,
    texts: Sequence[Sequence[int]],
    steps: int,
    learning_rate: float,
    tokens_per_step: int,
) -> None:
    if gemma.dtype != "float32":
        raise QuantizationError(
            f"{gemma.name} computes in {gemma.dtype}, where small steps vanish: load it with "
            'dtype="float32" to train it'
        )
    longest = context_length(gemma)
    if not texts or not all(2 <= len(text) <= longest for text in texts):
        raise QuantizationError(
            f"give texts of 2 to {longest} tokens each, as lists of ids: see own_texts"
        )
    for name, value in (("steps", steps), ("tokens_per_step", tokens_per_step)):
        if isinstance(value, bool) or not isinstance(value, int) or value < 1:
            raise QuantizationError(f"{name} is a whole number of 1 or more, not {value!r}")
    if not 0 < learning_rate < 1:
        raise QuantizationError(f"learning_rate lies between 0 and 1, not at {learning_rate!r}")
