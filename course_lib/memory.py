"""Bytes that a model occupies: weights in any precision, and the KV cache."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil, isfinite
from numbers import Integral, Real

from course_lib.card_types import Card
from course_lib.parameters import count_parameters, tensors_of
from course_lib.precisions import Precision, precision_named
from course_lib.tensors import PARTS, FootprintError, Tensor, layers_of, why_no_formula

# What bitsandbytes, GPTQ and w4a16 leave alone: all that is no linear layer of the decoder.
# With int4-g32 it saves, against bf16, what vLLM's recipe reports for the four Gemma 4 w4a16
# models, to 0.1 GiB; the figures printed there as GB are GiB.
LINEAR_ONLY: Mapping[str, str] = {
    "embedding": "bf16",
    "per_layer_embedding": "bf16",
    "router": "bf16",
    "head": "bf16",
    "vision": "bf16",
    "audio": "bf16",
    "embedders": "bf16",
    "other": "bf16",
}
# A llama.cpp Q4_0 file keeps both embeddings in Q8_0 (facts/gguf_gemma4.md, trap 7).
GGUF_Q4_0: Mapping[str, str] = {
    "embedding": "q8_0",
    "per_layer_embedding": "q8_0",
    "vision": "fp16",
    "audio": "fp16",
    "embedders": "fp16",
}


MOST = 10**12  # tokens, sequences: far beyond any model, and far below where floats overflow


def whole_number(value: object, name: str, least: int, most: int | None = MOST) -> int:
    """The value as an int, or a FootprintError that says what is wrong with it."""
    if isinstance(value, bool) or not isinstance(value, Integral):
        raise FootprintError(
            f"{name} is a whole number, not {value!r} ({type(value).__name__}); "
            f"write an int such as {max(least, 1)}"
        )
    if value < least:
        raise FootprintError(f"{name} is {value}; it must be {least} or more")
    if most is not None and value > most:
        raise FootprintError(f"{name} is more than {most:,}: that is no real case")
    return int(value)


def real_number(value: object, name: str, *, above_zero: bool = False) -> float:
    if isinstance(value, bool) or not isinstance(value, Real) or not isfinite(value):
        raise FootprintError(f"{name} is a finite number, not {value!r}")
    if value < 0 or (above_zero and value == 0):
        raise FootprintError(
            f"{name} is {value}; it must be {'above' if above_zero else 'at least'} 0"
        )
    return float(value)


def checked_keep(keep: Mapping[str, str] | None) -> dict[str, Precision]:
    unknown = sorted(set(keep or ()) - set(PARTS))
    if unknown:
        raise FootprintError(f"unknown parts {unknown} in keep; known are: {', '.join(PARTS)}")
    return {part: precision_named(name) for part, name in (keep or {}).items()}


def weight_bytes_by_part(
    card: Card, precision: str, keep: Mapping[str, str] | None = None
) -> dict[str, int]:
    """Bytes of the weights per part; see `weight_bytes`."""
    wanted, kept = precision_named(precision), checked_keep(keep)
    made = dict.fromkeys(PARTS, 0)
    if why_no_formula(card):
        total = count_parameters(card).total
        made["other"] = ceil(total * kept.get("other", wanted).bits_per_weight / 8)
        return made
    for tensor in tensors_of(card):
        made[tensor.part] += tensor_bytes(tensor, kept.get(tensor.part, wanted))
    return made


def weight_bytes(card: Card, precision: str, keep: Mapping[str, str] | None = None) -> int:
    """Bytes of a model's weights in a precision, scales included; tied weights once.

    Every matrix costs `Precision.matrix_bytes` of its own shape; vectors stay unquantised. By
    default everything is in one precision, which is the ideal of most tables. Real tools leave
    parts alone: `keep=LINEAR_ONLY` is what bitsandbytes, GPTQ and w4a16 do, `keep=GGUF_Q4_0` a
    llama.cpp file. For Gemma 4 E2B in 4 bits that is 2.9 GB against 7.4 GB, because half of its
    parameters are the PLE table.

    Where only a published total is known, the result is total * bits per weight (per-row scales
    and vectors are then not told apart).

    Args:
        precision: a key of `PRECISIONS`, or float32, bfloat16, float16.
        keep: part (of `PARTS`) -> the precision it is kept in.

    Raises:
        FootprintError: unknown precision or part, or nothing is known of the model's size.
    """
    return sum(weight_bytes_by_part(card, precision, keep).values())


def tensor_bytes(tensor: Tensor, form: Precision) -> int:
    """Bytes of one weight. Of a tower only the count is known: count * bits per weight."""
    if tensor.opaque:
        return ceil(tensor.size * form.bits_per_weight / 8)
    return form.matrix_bytes(tensor.shape)


def bytes_per_kv_value(bytes_per_value: float | str) -> float:
    """Bytes of one cached value; a precision's name counts its scales."""
    if not isinstance(bytes_per_value, str):
        return real_number(bytes_per_value, "bytes_per_value", above_zero=True)
    wanted = precision_named(bytes_per_value)
    if wanted.grouping == "row":
        raise FootprintError(
            f"{wanted.name} has one scale per matrix row, which a cache has not; "
            "use q8_0, q4_0 or a number of bytes"
        )
    return wanted.bits_per_weight / 8


def _why_no_cache_figure(card: Card) -> str | None:
    if card.arch is None:
        return "its architecture is not known"
    if card.member in ("t5gemma", "t5gemma2"):
        return "an encoder-decoder also caches cross-attention, which the facts do not give"
    return None


def has_no_cache(card: Card) -> bool:
    """Embedding models see the whole text at once and keep nothing."""
    return card.member == "embeddinggemma"


def cached_values(card: Card, context: int) -> list[int]:
    """Keys and values that each layer holds after `context` tokens of one sequence.

    2 * kv_heads * head_dim * min(context, window) where a layer has keys and values of its own,
    else 0. A global layer has no window.

    Raises:
        FootprintError: the context makes no sense, or the architecture is not known.
    """
    context = whole_number(context, "context", 0)
    if why := _why_no_cache_figure(card):
        raise FootprintError(f"no cache figure for {card.key}: {why}")
    held = []
    for layer in layers_of(card):
        if layer.kind == "recurrent" or layer.reads_kv_of is not None or has_no_cache(card):
            held.append(0)
        else:
            held.append(2 * layer.kv_heads * layer.head_dim * min(context, layer.window or context))
    return held


def kv_cache_bytes(
    card: Card, context: int, batch: int = 1, bytes_per_value: float | str = 2
) -> int:
    """Bytes of the KV cache after `context` tokens.

        sum over layers with own K and V: 2 * kv_heads * head_dim * min(context, window)

    times batch and bytes per value. Local layers stop growing at their window. KV-shared layers
    hold nothing. Where one projection makes keys and values (global layers of Gemma 4 12B and
    up), the cache is *not* halved: keys are rotated and normalised, values are not. Drafters read
    their target's cache and embedding models keep none: 0. Layers with a constant state
    (RG-LRU, linear attention) are not in the figure.

    The formula gives the six figures published for Gemma 4. transformers 5.23 keeps window - 1
    tokens in a local layer, one less than counted here.

    Args:
        context: tokens, 0 or more. More than the model was made for is computed all the same.
        batch: sequences.
        bytes_per_value: 2 for bf16, or a precision's name ("q8_0": 8.5 bits, scales included).

    Raises:
        FootprintError: an input makes no sense, or the architecture is not known.
    """
    batch = whole_number(batch, "batch", 1)
    return ceil(sum(cached_values(card, context)) * batch * bytes_per_kv_value(bytes_per_value))
