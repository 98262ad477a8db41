"""A figure above the roof: which mistake in the arithmetic would explain it.

Each candidate is worked out and held against the bytes that were claimed; one that gives those very
bytes is named first. What no arithmetic can tell from the outside comes after, most frequent first.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isclose

from course_lib.card_types import Card
from course_lib.decode import bytes_streamed_per_token
from course_lib.memory import bytes_per_kv_value, weight_bytes, weight_bytes_by_part
from course_lib.precisions import PRECISIONS, precision_named
from course_lib.tensors import FootprintError, layers_of

# A candidate explains a claim when it comes this near to it.
NEAR = 0.02


@dataclass(frozen=True)
class Claim:
    """What the bytes of a decode step are said to be about."""

    card: Card
    precision: str
    context: int
    batch: int = 1


def likely_mistakes(
    claimed: float, mbu: float, mfu: float, most: float, claim: Claim | None
) -> tuple[str, ...]:
    """Sentences that say what to look at, the likeliest first."""
    found: list[str] = []
    if claim is not None and mbu > most:
        found += [
            sentence
            for size, sentence in _candidates(claim)
            if isclose(size, claimed, rel_tol=NEAR)
        ]
    return (*found, *_from_outside(claimed, mbu, mfu, most))


def _candidates(claim: Claim) -> Iterator[tuple[float, str]]:
    """Bytes that a usual mistake gives, and the sentence for it; the right sum is left out."""
    card, precision, context, batch = claim.card, claim.precision, claim.context, claim.batch
    value = _value_bytes(precision)
    right = bytes_streamed_per_token(card, precision, context, batch, kv_bytes_per_value=value)
    bare = bytes_streamed_per_token(card, precision, 0, batch)
    cache = right - bare
    parts = weight_bytes_by_part(card, precision)
    mistakes: list[tuple[float, str]] = []
    if parts["per_layer_embedding"]:
        counted = right + parts["per_layer_embedding"]
        sentence = (
            "the PLE tables were counted as streamed: a step reads one row per token of them "
            f"(leave out {parts['per_layer_embedding'] / 1e6:,.4g} MB)"
        )
        mistakes += [(counted, sentence), (counted - cache, sentence)]
    everything = weight_bytes(card, precision)
    towers = parts["vision"] + parts["audio"] + parts["embedders"]
    if towers:
        mistakes.append(
            (everything + cache, "every weight was counted, also those of the vision and audio "
             "towers and of tables that are only looked up: a step reads the decoder alone")
        )  # fmt: skip
    if parts["experts"]:
        dense = right + parts["experts"] * _idle_experts(card, batch)
        mistakes.append((dense, "all experts were counted: a step reads those it routes to"))
    if batch > 1:
        mistakes.append(
            (bare * batch + cache,
             "the weights were counted once per sequence: one step reads them once for the batch")
        )  # fmt: skip
    full = _uncapped_cache(card, context, batch, value)
    if full > cache:
        mistakes.append(
            (bare + full, "the whole context was counted for every layer: a local layer reads its "
             "window at most")
        )  # fmt: skip
    mistakes += [
        (bytes_streamed_per_token(card, other, context, batch, kv_bytes_per_value=value_of),
         f"these are the bytes in {other}, and the model runs in {precision}")
        for other, value_of in _other_precisions(precision)
    ]  # fmt: skip
    mistakes.append((right * 2**30 / 1e9, "GiB were taken for GB: 1 GiB is 1.074e9 bytes"))
    mistakes.append((right * 8, "bits were taken for bytes"))
    yield from (pair for pair in mistakes if not isclose(pair[0], right, rel_tol=NEAR))


def _from_outside(claimed: float, mbu: float, mfu: float, most: float) -> Iterator[str]:
    """What the bytes cannot tell, with what the figures say for or against it."""
    if mbu > most:
        if mbu <= 2 * most:
            yield (
                "the roof counted a copy one way: each byte is read and written, so N bytes copied "
                "are 2 N moved (hardware.copy_rate)"
            )
        yield (
            f"the {claimed / 1e6:,.3g} MB may fit into a cache while the roof was measured in main "
            "memory: measure it with roof.measure(working_set=...)"
        )
    if mfu > most:
        yield (
            "the roof was measured with a product too small to fill the device: measure it with a "
            "larger matmul_size"
        )
        yield "the output head was counted for every position of the prompt: only the last needs it"
    if max(mbu, mfu) > 500:
        yield "the time is in milliseconds and was taken for seconds, or the other way round"
    yield (
        "the roof was measured at another dtype or with other threads, or while the machine was "
        "busy: measure roof and model in one go on a quiet machine"
    )
    yield (
        "the clock was read before the device had finished: synchronise at both ends "
        "(timing.timed does)"
    )
    yield "the time per token is e2e / n or includes the first token: use tpot"


def _value_bytes(precision: str) -> float:
    bits = precision_named(precision).bits_per_weight
    return bits // 8 if bits >= 16 else 2


def _other_precisions(precision: str) -> Iterator[tuple[str, float]]:
    """The plain types other than the model's own, each with the bytes of its cached values."""
    own = precision_named(precision).bits_per_weight
    for name in ("fp32", "bf16", "int8"):
        if name in PRECISIONS and precision_named(name).bits_per_weight != own:
            yield name, _value_bytes(name)


def _idle_experts(card: Card, batch: int) -> float:
    """Share of the experts that a step leaves alone (even routing)."""
    arch = card.arch
    if arch is None or not (arch.num_experts and arch.top_k_experts):
        return 0.0
    return (1 - arch.top_k_experts / arch.num_experts) ** batch


def _uncapped_cache(card: Card, context: int, batch: int, value: float) -> float:
    """Bytes of the cache as if no layer had a window."""
    try:
        layers = layers_of(card)
    except FootprintError:
        return 0.0
    values = sum(2 * la.kv_heads * la.head_dim * context for la in layers if la.kind != "recurrent")
    return values * batch * bytes_per_kv_value(value)
