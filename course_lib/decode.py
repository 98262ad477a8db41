"""The work of one decode step, and the best speed that it allows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import ceil

from course_lib.card_types import Card
from course_lib.memory import (
    bytes_per_kv_value,
    checked_keep,
    has_no_cache,
    kv_cache_bytes,
    real_number,
    whole_number,
)
from course_lib.parameters import count_parameters, tensors_of
from course_lib.precisions import precision_named
from course_lib.tensors import FootprintError, Tensor, layers_of, need_arch, why_no_formula


def _need_split(card: Card) -> None:
    if why := why_no_formula(card):
        raise FootprintError(f"the work per token of {card.key} cannot be worked out: {why}")


def _share_of_experts(card: Card, batch: int) -> float:
    """Share of the experts that one step of `batch` tokens touches, if routing were even.

    1 - (1 - k/E)^batch, exact for one token.
    """
    arch = need_arch(card)
    if not (arch.num_experts and arch.top_k_experts):
        return 1.0
    return 1 - (1 - arch.top_k_experts / arch.num_experts) ** batch


def _shape_read(tensor: Tensor, batch: int, *, tied: bool) -> tuple[int, ...] | None:
    """The shape of what one decode step reads of a weight; None: nothing.

    Of a PLE table it reads one row per token, of a tower nothing. The token table is read in
    full where it is the output head too; an untied one gives one row per token.
    """
    if tensor.opaque:
        return None
    if tensor.part == "per_layer_embedding" or (tensor.part == "embedding" and not tied):
        return (min(batch, tensor.shape[0]), tensor.shape[1])
    return tensor.shape


def bytes_streamed_per_token(
    card: Card,
    precision: str,
    context: int,
    batch: int = 1,
    *,
    kv_bytes_per_value: float | str = 2,
    keep: Mapping[str, str] | None = None,
) -> int:
    """Bytes that one decode step must read from memory: the numerator of the memory roofline.

    - every weight of the decoder once, whatever the batch; towers not at all;
    - the tied token table in full, as the output head; an untied one only a row per sequence;
    - of a PLE table one row per sequence: this is why it may sit in slow memory;
    - of the experts those the tokens are routed to (for batch > 1 the expected share under even
      routing);
    - the KV cache of every sequence, by every layer that attends: a KV-shared layer holds no
      cache but reads one, so sharing saves memory and not traffic.

    Activations and the write of one new K and V are left out: under a thousandth.

    Raises:
        FootprintError: an input makes no sense, or the weights cannot be listed.
    """
    context, batch = whole_number(context, "context", 0), whole_number(batch, "batch", 1)
    _need_split(card)
    wanted, kept = precision_named(precision), checked_keep(keep)
    tied = bool(need_arch(card).tie_word_embeddings)
    total = 0.0
    for tensor in tensors_of(card):
        shape = _shape_read(tensor, batch, tied=tied)
        if shape is None:
            continue
        size = kept.get(tensor.part, wanted).matrix_bytes(shape)
        total += size * (_share_of_experts(card, batch) if tensor.part == "experts" else 1)
    return ceil(total + _kv_bytes_read(card, context, batch, kv_bytes_per_value))


def _kv_bytes_read(card: Card, context: int, batch: int, bytes_per_value: float | str) -> float:
    each = bytes_per_kv_value(bytes_per_value)
    if has_no_cache(card):
        return 0.0
    values = sum(
        2 * layer.kv_heads * layer.head_dim * min(context, layer.window or context)
        for layer in layers_of(card)
        if layer.kind != "recurrent"
    )
    return values * batch * each


def flops_per_token(card: Card, context: int) -> int:
    """Floating-point operations to decode one token after `context` tokens, one sequence.

        2 * (matrix parameters a token passes through)
        + per attending layer: 4 * query_heads * head_dim * min(context, window)

    Two operations (multiply, add) per weight, and for attention 2 * d for the scores and 2 * d
    for the weighted sum, per query head and visible token (Kaplan et al. 2020, arXiv 2001.08361,
    section 2.1). Matrix parameters are those of attention, the MLP, the routed experts, the
    router, PLE projections, AltUp and LAuReL, and the output head (the token table if tied). The
    look-ups of embeddings, norms and activations are left out.

    Raises:
        FootprintError: the context makes no sense, or the weights cannot be listed.
    """
    context = whole_number(context, "context", 0)
    _need_split(card)
    arch, count = need_arch(card), count_parameters(card)
    head = count.embedding if arch.tie_word_embeddings else count.head
    experts = count.experts * _share_of_experts(card, 1)
    matrices = (
        count.attention
        + count.mlp
        + count.router
        + count.per_layer_projections
        + count.residual_streams
        + head
        + round(experts)
    )
    attended = sum(
        layer.head_dim * min(context, layer.window or context)
        for layer in layers_of(card)
        if layer.kind != "recurrent"
    )
    return 2 * matrices + 4 * arch.num_attention_heads * attended


def prefill_flops(card: Card, prompt: int, batch: int = 1) -> int:
    """Operations to read a prompt and give its first token.

        per sequence: sum over positions t = 1..prompt of flops_per_token(t), the output head once

    Only the last position needs logits, so the head, of a small model the greater part, is counted
    once. A position attends to those before it and itself, in a local layer to `window` at most.
    No cache from an earlier turn. Routed experts are those of each token.

    Raises:
        FootprintError: an input makes no sense, or the weights cannot be listed.
    """
    prompt, batch = whole_number(prompt, "prompt", 1), whole_number(batch, "batch", 1)
    arch, count = need_arch(card), count_parameters(card)
    head = 2 * (count.embedding if arch.tie_word_embeddings else count.head)
    seen = 0
    for layer in layers_of(card):
        if layer.kind != "recurrent":
            window = min(layer.window or prompt, prompt)
            # 1 + 2 + ... + window, then `window` for every later position
            pairs = window * (window + 1) // 2 + (prompt - window) * window
            seen += layer.head_dim * pairs
    alone = prompt * (flops_per_token(card, 0) - head) + head
    return batch * (alone + 4 * arch.num_attention_heads * seen)


def prefill_bytes(
    card: Card,
    precision: str,
    prompt: int,
    batch: int = 1,
    *,
    kv_bytes_per_value: float | str = 2,
    keep: Mapping[str, str] | None = None,
) -> int:
    """Bytes that must move to read a prompt: every weight once, and the cache that is written.

    - every weight of the decoder once, however many positions share it: that is why a long prompt
      is bound by arithmetic and a single token by memory;
    - the tied token table in full, for the logits of the last position;
    - of a PLE table one row per position;
    - of the experts those that prompt * batch tokens touch, if routing were even;
    - the keys and values of the prompt, written once; a kernel that keeps scores on the chip reads
      them from there.

    Raises:
        FootprintError: an input makes no sense, or the weights cannot be listed.
    """
    prompt, batch = whole_number(prompt, "prompt", 1), whole_number(batch, "batch", 1)
    weights = bytes_streamed_per_token(card, precision, 0, prompt * batch, keep=keep)
    return weights + kv_cache_bytes(card, prompt, batch, kv_bytes_per_value)


@dataclass(frozen=True)
class Roofline:
    """The best decode speed a machine allows: neither memory nor arithmetic can be faster.

    Attributes:
        seconds_per_step: the longer of the two times below; a step makes `batch` tokens.
        tokens_per_second: of all sequences together.
        bound: "memory" or "compute", whichever takes longer.
    """

    card_key: str
    batch: int
    bytes_per_step: int
    flops_per_step: int
    memory_seconds: float
    compute_seconds: float
    seconds_per_step: float
    tokens_per_second: float
    bound: str


def decode_roofline(
    card: Card,
    precision: str,
    context: int,
    bytes_per_second: float,
    flops_per_second: float,
    batch: int = 1,
    *,
    kv_bytes_per_value: float | str = 2,
    keep: Mapping[str, str] | None = None,
) -> Roofline:
    """An upper limit on decode speed from measured bandwidth and arithmetic.

    time of a step >= max(bytes streamed / bandwidth, operations / rate) (Williams, Waterman and
    Patterson 2009, "Roofline"). A real run is slower: launches, caches, sampling.

    Args:
        bytes_per_second, flops_per_second: of this machine, as `hardware.measure()` finds them.

    Raises:
        FootprintError: as `bytes_streamed_per_token`; a rate that is not above 0.
    """
    bandwidth = real_number(bytes_per_second, "bytes_per_second", above_zero=True)
    rate = real_number(flops_per_second, "flops_per_second", above_zero=True)
    streamed = bytes_streamed_per_token(
        card, precision, context, batch, kv_bytes_per_value=kv_bytes_per_value, keep=keep
    )
    work = flops_per_token(card, context) * batch
    memory, compute = streamed / bandwidth, work / rate
    step = max(memory, compute)
    return Roofline(
        card_key=card.key,
        batch=batch,
        bytes_per_step=streamed,
        flops_per_step=work,
        memory_seconds=memory,
        compute_seconds=compute,
        seconds_per_step=step,
        tokens_per_second=batch / step,
        bound="memory" if memory >= compute else "compute",
    )
