"""What a model costs to run, predicted from its card: bytes, FLOPs, and the decode roofline.

>>> from course_lib.catalog import card
>>> round(weight_bytes(card("gemma-4-12B"), "bf16") / 1e9, 2)
23.92
>>> kv_cache_bytes(card("gemma-4-12B"), 131_072) / 2**30
2.3125

Units are bytes and tokens everywhere. A printed "GB" is 1e9 bytes and a "GiB" 2**30: Google's
Gemma 4 memory table prints GiB, with 20% for loading on top, and calls them GB.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from math import ceil

from course_lib.card_types import Card
from course_lib.decode import (
    Roofline,
    bytes_streamed_per_token,
    decode_roofline,
    flops_per_token,
)
from course_lib.memory import (
    GGUF_Q4_0,
    LINEAR_ONLY,
    cached_values,
    kv_cache_bytes,
    real_number,
    weight_bytes,
    weight_bytes_by_part,
    whole_number,
)
from course_lib.parameters import (
    LayerCount,
    ParameterCount,
    count_parameters,
    unused_kv_parameters,
)
from course_lib.precisions import PRECISIONS, Precision, precision_named
from course_lib.tensors import PARTS, FootprintError, Layer, layers_of

__all__ = [
    "GGUF_Q4_0",
    "LINEAR_ONLY",
    "OFFICIAL_OVERHEAD",
    "PARTS",
    "PRECISIONS",
    "Fit",
    "FootprintError",
    "Layer",
    "LayerCount",
    "ParameterCount",
    "Precision",
    "Roofline",
    "bytes_streamed_per_token",
    "cached_values",
    "count_parameters",
    "decode_roofline",
    "fit",
    "flops_per_token",
    "kv_cache_bytes",
    "largest_context",
    "layers_of",
    "precision_named",
    "unused_kv_parameters",
    "weight_bytes",
    "weight_bytes_by_part",
]

# ai.google.dev/gemma/docs/core: its memory table "includes 20% loading overhead".
OFFICIAL_OVERHEAD = 0.20


@dataclass(frozen=True)
class Fit:
    """Whether a model fits into a memory. All sizes in bytes.

    Attributes:
        fits: whether everything needed is in the memory. Says nothing about the context limit.
        needed_bytes, free_bytes: `free_bytes` is negative where it does not fit.
        share: needed / memory; 1.0 is full.
        parts: "weights", "kv_cache", "overhead" -> bytes.
        within_context: whether the model was made for so many tokens; None if not known.
    """

    card_key: str
    precision: str
    context: int
    batch: int
    memory_bytes: int
    fits: bool
    needed_bytes: int
    free_bytes: int
    share: float
    parts: dict[str, int] = field(hash=False)
    within_context: bool | None = None

    def __str__(self) -> str:
        gib = {name: f"{size / 2**30:.2f}" for name, size in self.parts.items()}
        verdict = "fits" if self.fits else "does not fit"
        text = (
            f"{self.card_key} in {self.precision} with {self.context:,} tokens {verdict} "
            f"{self.memory_bytes / 2**30:.1f} GiB: {self.share:.0%} "
            f"(weights {gib['weights']}, KV cache {gib['kv_cache']}, "
            f"overhead {gib['overhead']} GiB)"
        )
        if self.within_context is False:
            text += "; the model was not made for a context that long"
        return text


def fit(
    card: Card,
    memory_bytes: int,
    precision: str,
    context: int,
    batch: int = 1,
    *,
    overhead: float = OFFICIAL_OVERHEAD,
    kv_bytes_per_value: float | str = 2,
    keep: Mapping[str, str] | None = None,
) -> Fit:
    """Whether weights, KV cache and overhead fit into a memory, and how tightly.

    needed = weights * (1 + overhead) + KV cache.

    Args:
        memory_bytes: the memory that is free for the model, above 0.
        precision, keep: of the weights, see `weight_bytes`.
        overhead: share of the weights for loading, activations and the runtime. 0.20 is what
            Google's table adds; measure your own runtime if it matters.

    Raises:
        FootprintError: an input makes no sense, or a figure is not known for this model.
    """
    memory = whole_number(memory_bytes, "memory_bytes", 1, most=None)
    weights = weight_bytes(card, precision, keep)
    cache = kv_cache_bytes(card, context, batch, kv_bytes_per_value)
    extra = ceil(weights * real_number(overhead, "overhead"))
    needed = weights + cache + extra
    return Fit(
        card_key=card.key,
        precision=precision,
        context=context,
        batch=batch,
        memory_bytes=memory,
        fits=needed <= memory,
        needed_bytes=needed,
        free_bytes=memory - needed,
        share=needed / memory,
        parts={"weights": weights, "kv_cache": cache, "overhead": extra},
        within_context=None if card.context_length is None else context <= card.context_length,
    )


def largest_context(
    card: Card,
    memory_bytes: int,
    precision: str,
    batch: int = 1,
    *,
    overhead: float = OFFICIAL_OVERHEAD,
    kv_bytes_per_value: float | str = 2,
    keep: Mapping[str, str] | None = None,
) -> int | None:
    """The longest context (tokens) that fits, at most the model's own limit; None if none does.

    Raises:
        FootprintError: as `fit`, or the model's context limit is not known.
    """
    if card.context_length is None:
        raise FootprintError(f"the context limit of {card.key} is not known")
    empty = fit(card, memory_bytes, precision, 0, batch, overhead=overhead, keep=keep)
    if not empty.fits:
        return None
    low, high = 0, card.context_length
    while low < high:  # the cache only grows with the context, so halving finds the edge
        middle = (low + high + 1) // 2
        if kv_cache_bytes(card, middle, batch, kv_bytes_per_value) <= empty.free_bytes:
            low = middle
        else:
            high = middle - 1
    return low
