"""What a training holds in memory, part by part: by arithmetic on shapes, then measured.

>>> print(predict("gemma-4-E2B", "qlora", batch_size=1, length=512, dtype="bfloat16"))
>>> print(measured(gemma, train, "lora", batch_size=8))       # predicted and seen, side by side

    weights      every parameter of the base in its format
    adapters     sum over matrices of rank * (in + out), and out more with DoRA; float32, with
                 "qlora" bfloat16 as trl does it
    gradients    one number per trained parameter, in its format
    optimizer    two: AdamW's mean and mean square
    activations  what the backward pass needs of the forward pass
    logits       learned tokens x vocabulary, float32, four times: before and after the cap, their
                 probabilities, their gradient

The activations are not guessed: the real architecture runs once on torch's meta device, where a
tensor has a shape and no memory, and every tensor that autograd keeps is counted. With gradient
checkpointing it keeps the input of each layer and the inside of one layer at a time. Attention is
counted as torch's plain kernel does it, which keeps a probability for each pair of tokens; a fused
kernel, where the GPU and the size of the heads allow one, keeps less.

Not in it: the Python process and CUDA's own context, fragments, and what the optimiser needs while
it steps. A prediction that fills more than nine tenths of a memory is a risk.
"""

from __future__ import annotations

import ctypes
import functools
import gc
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import architectures, catalog, peak_memory, surroundings
from course_lib.finetuning_data import Example
from course_lib.finetuning_methods import (
    Method,
    Settings,
    TuningError,
    lora_config,
    quiet_peft,
)
from course_lib.precisions import PRECISIONS

if TYPE_CHECKING:
    from torch import nn

    from course_lib.card_types import Card
    from course_lib.models import Gemma

GIB = 2**30
IN_4_BITS = "nf4-double"
LOGIT_COPIES = 4
_PACKED = ("attention", "mlp", "per_layer_projections")


@dataclass(frozen=True)
class MemoryPlan:
    """A training's memory in bytes, part by part, and the parameters behind it.

    parameters: of the base; trainable: of them or of the adapters, what moves. adapter_bytes: of
    the file that is kept. length: tokens per row; learned: tokens with a label per batch.
    """

    model: str
    settings: Settings
    dtype: str
    length: int
    learned: int
    parameters: int
    trainable: int
    adapter_bytes: int
    parts: dict[str, int] = field(hash=False)

    @property
    def total(self) -> int:
        return sum(self.parts.values())

    def fits(self, memory_bytes: int, share: float = 0.9) -> bool:
        """Whether it stays within a share of a memory."""
        return self.total <= share * memory_bytes

    def __str__(self) -> str:
        parts = ", ".join(f"{name} {size / GIB:.2f}" for name, size in self.parts.items())
        again = ", checkpointed" if self.settings.gradient_checkpointing else ""
        return (
            f"{self.model}, {self.settings.method} in {self.dtype}, {self.settings.batch_size} x "
            f"{self.length} tokens{again}: {self.total / GIB:.2f} GiB ({parts}); "
            f"{self.trainable:,} of {self.parameters:,} parameters train, "
            f"{self.adapter_bytes:,} bytes to keep"
        )


def predict(
    model: str | Card,
    method: Method = "lora",
    *,
    length: int = 512,
    dtype: str = "bfloat16",
    learned: int | None = None,
    **settings: Any,
) -> MemoryPlan:
    """The memory of a training, from a card alone: nothing is loaded or downloaded.

    length: tokens of a row, padding included. dtype: of what is not in 4 bits, "bfloat16" or
    "float32". learned: tokens with a label in a batch; all of them if None, which is the worst
    case. settings: as in `finetuning_methods.Settings`; batch_size counts, accumulate does not.

    Raises TuningError; FootprintError for a card that does not say enough.
    """
    if dtype not in ("bfloat16", "float32"):
        raise TuningError(f'dtype is "bfloat16" or "float32", not {dtype!r}')
    card = catalog.card(model) if isinstance(model, str) else model
    chosen = Settings(method=method, **settings)
    if method == "full" and dtype != "float32":
        raise TuningError("all weights are trained in float32: small steps vanish in bfloat16")
    tokens = learned if learned is not None else chosen.batch_size * length
    base = _on_meta(card.key, dtype)
    weights = _weight_bytes(base, 2 if dtype == "bfloat16" else 4, in_4_bits=method == "qlora")
    parameters = sum(one.numel() for one in base.parameters())
    adapted = _adapted(card.key, dtype, chosen)
    added = 0 if method == "full" else sum(
        one.numel() for one in adapted.parameters() if one.requires_grad
    )  # fmt: skip
    trained = parameters if method == "full" else added
    vocabulary = base.config.get_text_config().vocab_size
    kept = _activations(adapted, dtype, chosen, length)
    each = 2 if method == "qlora" else 4
    parts = {
        "weights": weights,
        "adapters": each * added,
        "gradients": each * trained,
        "optimizer": 2 * each * trained,
        "activations": kept,
        "logits": LOGIT_COPIES * 4 * tokens * vocabulary,
    }
    keep = weights if method == "full" else each * added
    return MemoryPlan(card.key, chosen, dtype, length, tokens, parameters, trained, keep, parts)


def tower_bytes(model: str | Card, dtype: str = "bfloat16") -> int:
    """Of the weights in a plan, those outside the text decoder: towers and what joins them to it.

    A training on text keeps them in memory and never asks them anything.
    """
    card = catalog.card(model) if isinstance(model, str) else model
    whole = _on_meta(card.key, dtype)
    text = {id(one) for one in _decoder(whole).parameters()}
    if (head := whole.get_output_embeddings()) is not None:
        text |= {id(one) for one in head.parameters()}
    return sum(one.numel() * one.element_size() for one in whole.parameters()
               if id(one) not in text)  # fmt: skip


def _weight_bytes(model: nn.Module, each: int, *, in_4_bits: bool) -> int:
    from torch import nn

    packed = {
        f"{name}.weight"
        for name, one in model.named_modules()
        if isinstance(one, nn.Linear) and architectures.part_of(f"{name}.weight") in _PACKED
    }
    small = PRECISIONS[IN_4_BITS]
    return sum(
        small.matrix_bytes(tuple(one.shape)) if in_4_bits and name in packed else each * one.numel()
        for name, one in model.named_parameters()
    )


# ---- on the meta device ------------------------------------------------------------------------


@functools.lru_cache(maxsize=4)
def _on_meta(key: str, dtype: str) -> Any:
    import torch

    model = architectures.build_on_meta(catalog.card(key)).to(getattr(torch, dtype))
    # As `tune` runs it: eager on a processor, sdpa elsewhere. Towers keep their own.
    _decoder(model).set_attn_implementation("eager" if key.startswith("pocket") else "sdpa")
    return model


def _adapted(key: str, dtype: str, settings: Settings) -> Any:
    """A fresh meta model with its adapters; nothing of it has memory."""
    from peft import get_peft_model

    model = _on_meta.__wrapped__(key, dtype)
    if settings.method == "full":
        return model.requires_grad_(True)
    with quiet_peft():
        return get_peft_model(model, lora_config(model, settings))


def _activations(model: Any, dtype: str, settings: Settings, length: int) -> int:
    """Bytes that autograd keeps of the decoder's forward pass over one batch."""
    import torch

    decoder = _decoder(model)
    ids = torch.zeros(settings.batch_size, length, dtype=torch.long, device="meta")
    own = {_storage(one) for one in (*model.parameters(), *model.buffers())}
    kept = _Kept(own)
    layers: list[int] = []  # what was kept when each layer had run
    hooks = [one.register_forward_hook(lambda *_: layers.append(kept.bytes))
             for one in decoder.layers]  # fmt: skip
    model.train()
    with torch.autograd.graph.saved_tensors_hooks(kept.add, lambda tensor: tensor):
        decoder(input_ids=ids, attention_mask=_no_mask(decoder, ids), use_cache=False)
    for hook in hooks:
        hook.remove()
    if not settings.gradient_checkpointing:
        return kept.bytes
    wide = decoder.config.hidden_size * (2 if dtype == "bfloat16" else 4)
    inside = max(b - a for a, b in zip(layers, layers[1:], strict=False))
    around = layers[0] - inside + (kept.bytes - layers[-1])  # embedding and last norm
    return max(0, around) + inside + len(layers) * ids.numel() * wide


def _decoder(model: Any) -> Any:
    """The text decoder: the module that holds the layers."""
    whole = model.get_base_model() if hasattr(model, "get_base_model") else model
    inner = whole.model
    return getattr(inner, "language_model", inner)


def _no_mask(decoder: Any, ids: Any) -> Any:
    """Masks that are made already: making them looks at values, and meta tensors have none."""
    import torch

    kinds = getattr(decoder.config, "layer_types", None)
    if kinds:
        return dict.fromkeys(kinds)
    rows, length = ids.shape
    return torch.zeros(rows, 1, length, length, dtype=torch.bool, device="meta")


class _Kept:
    """Counts what autograd saves; a storage that several operations save counts once."""

    def __init__(self, own: set[int]) -> None:
        self.bytes, self._seen, self._alive = 0, set(own), []

    def add(self, tensor: Any) -> Any:
        mark = _storage(tensor)
        if mark not in self._seen:
            self._seen.add(mark)
            self._alive.append(tensor)  # or its storage's address would be used again
            self.bytes += tensor.untyped_storage().nbytes()
        return tensor


def _storage(tensor: Any) -> int:
    return tensor.untyped_storage()._cdata  # the only identity that a meta tensor has


# ---- measured ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class MeasuredMemory:
    """A prediction and what was seen. seen: bytes that the training added to the process at its
    peak; predicted: the same from the plan. On a processor the copy of the base that `tune` makes
    counts among them. exact: whether no spike can have been missed, and none been filled into
    memory that the process had freed before (`give_back`)."""

    plan: MemoryPlan
    predicted: int
    seen: int
    exact: bool
    environment: dict[str, str] = field(repr=False)

    @property
    def ratio(self) -> float:
        return self.seen / self.predicted

    def __str__(self) -> str:
        return (
            f"{self.plan.model}, {self.plan.settings.method}: {self.predicted / 2**20:,.0f} MiB "
            f"predicted, {self.seen / 2**20:,.0f} MiB seen, {self.ratio:.2f} times"
        )


def give_back() -> bool:
    """Hand memory that Python and torch have freed back to the system; whether that was possible.

    A process keeps what it has freed, and the next training fills that first without growing: then
    the process shows a fraction of what the training holds. glibc (Linux) has malloc_trim(3) for
    it; elsewhere nothing is done, and what is seen afterwards may be too little.
    """
    gc.collect()
    try:
        ctypes.CDLL(None).malloc_trim(0)
    except (AttributeError, OSError, TypeError):
        return False
    return True


def measured(
    gemma: Gemma, dataset: Sequence[Example], method: Method = "lora", **settings: Any
) -> MeasuredMemory:
    """Train a few steps and hold the peak of memory against the prediction.

    settings: as for `tune`; 3 steps unless steps is given. A first training of one step goes
    before, so that imports and torch's own buffers are not counted. Raises TuningError for a model
    without a card in the catalogue, and as `tune`.
    """
    from course_lib import finetuning

    if gemma.card is None:
        raise TuningError(f"{gemma.name} has no card, so nothing can be predicted for it")
    options = {"steps": 3, "progress": False, **settings}
    first = finetuning.tune(gemma, dataset, method, **{**options, "steps": 1})
    longest, mean_learned = first.report.longest, first.report.learned / first.report.rows
    step = finetuning.training.LENGTH_STEP
    length = -(-longest // step) * step
    given = {key: value for key, value in settings.items() if key in Settings.__dataclass_fields__}
    given.pop("steps", None)
    learned = round(mean_learned * Settings(method=method, **given).batch_size)
    plan = predict(gemma.card, method, length=length, dtype=gemma.dtype, learned=learned, **given)
    work = functools.partial(finetuning.tune, gemma, dataset, method, **options)
    if gemma.device.startswith("cuda"):
        found = peak_memory.measure(work, gemma.device, 1)
        seen, exact = found.added[0], True
    else:
        trimmed = give_back()
        peak = peak_memory.watch(work)
        seen, exact = peak.added, peak.exact and trimmed
    return MeasuredMemory(plan, plan.total, seen, exact, surroundings.environment())
