"""The forms in which weights are really stored and served, and the memory a model then needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from math import ceil

from course_lib.card_types import Card
from course_lib.footprint import GGUF_Q4_0, LINEAR_ONLY
from course_lib.memory import kv_cache_bytes, weight_bytes_by_part, whole_number
from course_lib.precisions import precision_named
from course_lib.tensors import FootprintError, layers_of, need_arch, why_no_formula

TOWERS = ("vision", "audio", "embedders")


@dataclass(frozen=True)
class Form:
    """One way to store a model. Activations and the KV cache keep `value_bytes` per value.

    Attributes:
        precision, keep: of the weights, see `footprint.weight_bytes`.
        runtime: what serves such weights.
        separate_towers: llama.cpp keeps the towers in a file of their own (mmproj) and loads it
            only for pictures or sound.
        mark: how the hub id of an official checkpoint in this form ends.
    """

    name: str
    precision: str
    runtime: str
    keep: Mapping[str, str] | None = field(default=None, hash=False)
    value_bytes: int = 2
    separate_towers: bool = False
    mark: str = ""

    @property
    def bits(self) -> float:
        return precision_named(self.precision).bits_per_weight

    @property
    def as_trained(self) -> bool:
        """Whether a published score speaks for these weights: they are not quantised."""
        return self.bits >= 16


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("fp32", "fp32", "transformers", value_bytes=4),
        Form("bf16", "bf16", "transformers, vLLM"),
        Form("q8_0", "q8_0", "llama.cpp", GGUF_Q4_0, separate_towers=True),
        Form("int8", "int8", "transformers with bitsandbytes", LINEAR_ONLY),
        Form("w4a16", "int4-g32", "vLLM", LINEAR_ONLY, mark="-it-qat-w4a16-ct"),
        Form("q4_0", "q4_0", "llama.cpp", GGUF_Q4_0, separate_towers=True, mark="-qat-q4_0-gguf"),
        Form("nf4", "nf4-double", "transformers with bitsandbytes", LINEAR_ONLY),
    )
}


@dataclass(frozen=True)
class Need:
    """Bytes that one device must hold to serve `users` conversations of `context` tokens."""

    users: int
    weights: int
    kv_cache: int
    activations: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache + self.activations

    def __str__(self) -> str:
        parts = (self.weights, self.kv_cache, self.activations)
        weights, cache, live = (f"{size / 2**30:.2f}" for size in parts)
        return (
            f"{self.total / 2**30:.2f} GiB (weights {weights}, KV cache {cache}, "
            f"activations {live})"
        )


def activation_bytes(
    card: Card, tokens: int, sequences: int = 1, *, value_bytes: int = 2, held: int | None = None
) -> int:
    """Bytes alive beside weights and cache at the worst moment of one forward pass.

        tokens * value_bytes * (4 h + max(3 I + k (3 E + 5 h), 4 (q + kv) d) + 5 A h + L p)
        + sequences * vocabulary * (value_bytes + 4)
        + one sequence's K and V that local layers hold beyond their window while a chunk is read

    4 h: the residual, its sum, the normed copy and one more of the hidden width h. 3 I: gate, up
    and their product; k routed experts of width E copy a token's state several times. 4 (q + kv) d:
    queries, keys, and the temporaries of their rotation. 5 A h: the A streams of AltUp (Gemma 3n).
    L p: the PLE inputs of all layers. The logits exist twice, once in fp32 to sample from.

    The multipliers 4, 3 and 5 were read off six decoders; on twelve others, at full size, cache and
    activations together come within 12% of the tensors that transformers 5.23 really makes
    (tests/test_selection.py counts them on the meta device). Attention masks and kernels that
    store the score matrix are left out: both grow with the square of a prompt taken whole.

    Args:
        tokens: that go through together: a prompt's chunk, or one per sequence when decoding.
        sequences: that need logits in that pass.
        held: tokens of the sequence after the pass; `tokens` if None.

    Raises:
        FootprintError: the architecture is not known.
    """
    tokens = whole_number(tokens, "tokens", 1)
    sequences = whole_number(sequences, "sequences", 1)
    arch, layers = need_arch(card), layers_of(card)
    h = arch.hidden_size
    routed = (arch.top_k_experts or 0) * (3 * (arch.moe_intermediate_size or 0) + 5 * h)
    heads = arch.num_attention_heads
    widest = max(
        4 * h + max(3 * layer.mlp_width + routed, 4 * (heads + layer.kv_heads) * layer.head_dim)
        for layer in layers
    )
    widest += len(layers) * (arch.hidden_size_per_layer_input or 0)
    widest += 5 * h * (arch.altup_num_inputs or 0)
    logits = sequences * arch.vocab_size * (value_bytes + 4)
    held = tokens if held is None else held
    beyond = sum(
        2 * layer.kv_heads * layer.head_dim * (min(held, layer.window + tokens) - layer.window)
        for layer in layers
        if layer.window and layer.reads_kv_of is None and held > layer.window
    )
    return ceil((tokens * widest + beyond) * value_bytes + logits)


@lru_cache(maxsize=2048)
def _parts(card: Card, form: Form) -> Mapping[str, int]:
    """Bytes per part; kept, because a selection asks again for each number of users."""
    why = why_no_formula(card)
    if why is None:
        return weight_bytes_by_part(card, form.precision, form.keep)
    if form.keep is None:
        return weight_bytes_by_part(card, form.precision)
    if form.keep.get("other"):
        raise FootprintError(
            f"which of its weights {form.name} would leave in bf16 is not known: {why}"
        )
    # Of the whole, the tables' size is known: vocabulary x width, twice where the head is untied.
    arch, whole = need_arch(card), weight_bytes_by_part(card, "fp32")["other"] // 4
    tables = arch.vocab_size * arch.hidden_size * (1 if arch.tie_word_embeddings else 2)
    kept = precision_named(form.keep["embedding"]).bits_per_weight
    bits = (whole - min(tables, whole)) * form.bits + min(tables, whole) * kept
    return {"other": ceil(bits / 8)}


def loaded_weight_bytes(
    card: Card, form: Form, modalities: Iterable[str], *, ple_elsewhere: bool = False
) -> int:
    """Bytes of the weights that must sit in the device's memory.

    Where a model's weights cannot be listed one by one, a llama.cpp file is reckoned as its token
    tables in q8_0 and all the rest in the form's precision; other forms are then not known.

    Raises:
        FootprintError: nothing is known of the model's size, or of what the form leaves alone.
    """
    left_out = set(TOWERS) if form.separate_towers and set(modalities) == {"text"} else set()
    if ple_elsewhere:
        left_out.add("per_layer_embedding")
    return sum(size for part, size in _parts(card, form).items() if part not in left_out)


def need(
    card: Card,
    form: Form,
    *,
    context: int,
    users: int,
    chunk: int,
    modalities: Iterable[str] = ("text",),
    ple_elsewhere: bool = False,
) -> Need:
    """What one device must hold for `users` full conversations, one of them being read in.

    `footprint.fit` asks for a fifth of the weights on top, which is Google's rule for loading.
    Here the activations are worked out and what stays free is the caller's choice, because a
    62 GB model does not load in 75, and a 3 MB model with 200 users needs far more than a fifth.

    Raises:
        FootprintError: the architecture or a cache figure is not known.
    """
    return Need(
        users=users,
        weights=loaded_weight_bytes(card, form, modalities, ple_elsewhere=ple_elsewhere),
        kv_cache=kv_cache_bytes(card, context, users, form.value_bytes),
        activations=activation_bytes(
            card, max(min(context, chunk), users), users, value_bytes=form.value_bytes, held=context
        ),
    )
