"""Every weight of a text decoder, by name and shape, worked out from its card alone.

Nothing is downloaded and no library is asked: the list follows from some twenty numbers of the
architecture. The names are those of transformers' modules (the part after `model.`), so the list
can be held against a real model, tensor by tensor; `architectures.count_on_meta` does that.

Sources: the modules of transformers 5.23 and, for Gemma 4, the per-layer formula of the fact
file, which a closed formula reproduces for 68 of 68 text decoders.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import prod

from course_lib.card_types import Arch, Card

# What a weight is for. The order is the order of tables and plots.
PARTS = (
    "embedding",
    "per_layer_embedding",
    "per_layer_projections",
    "attention",
    "mlp",
    "experts",
    "router",
    "residual_streams",
    "norms",
    "head",
    "vision",
    "audio",
    "embedders",
    "other",
)

# Families whose layers have an RMSNorm before each block and none after it.
_TWO_NORM_TYPES = {"gemma", "llama", "mistral", "phi3", "qwen3", "smollm3", "vaultgemma"}
_TEXT_TYPE_OF_GENERATION = {
    "1": "gemma",
    "1.1": "gemma",
    "2": "gemma2",
    "3": "gemma3",
    "3n": "gemma3n",
    "4": "gemma4",
}
_NO_FORMULA = {
    "recurrentgemma": "recurrent layers (RG-LRU) are not in the formula",
    "t5gemma": "an encoder and cross-attention are not in the formula",
    "t5gemma2": "an encoder and merged attention are not in the formula",
}


class FootprintError(ValueError):
    """A figure cannot be worked out from what is known of the model, or an input makes no sense."""


@dataclass(frozen=True)
class Layer:
    """The geometry of one decoder layer.

    Attributes:
        index: counted from 0.
        kind: "global" (sees the whole context), "local" (sees `window` tokens) or "recurrent"
            (a state of constant size, no cache).
        window: tokens a local layer sees, else None.
        head_dim, kv_heads: of this layer; global layers of Gemma 4 differ from local ones.
        reads_kv_of: the layer whose keys and values this one reads, None if it has its own.
            -1 stands for another model: a drafter reads its target's cache.
        k_eq_v: one projection makes keys and values. The cache still holds both, because only
            the keys are rotated and the two are normalised differently.
        mlp_width: inner width of the dense MLP.
    """

    index: int
    kind: str
    window: int | None
    head_dim: int
    kv_heads: int
    reads_kv_of: int | None
    k_eq_v: bool
    mlp_width: int


@dataclass(frozen=True)
class Tensor:
    """One weight. `layer` is None outside the layers.

    `opaque` marks a tower of which only the number of weights is known: its shape is (count,).
    """

    name: str
    part: str
    shape: tuple[int, ...]
    layer: int | None = None
    opaque: bool = False

    @property
    def size(self) -> int:
        return prod(self.shape)


def need_arch(card: Card) -> Arch:
    """The card's architecture, or a FootprintError that says it is not known."""
    if card.arch is None:
        raise FootprintError(
            f"the architecture of {card.key} is not known (see its notes): nothing beyond the "
            "published total can be worked out"
        )
    return card.arch


def text_type(card: Card) -> str:
    """The kind of text decoder: "gemma3" for MedGemma 4B, "llama" for Llama Guard 3, ..."""
    if card.member == "vaultgemma":
        return "vaultgemma"
    if card.family == "gemma" and card.generation in _TEXT_TYPE_OF_GENERATION:
        return _TEXT_TYPE_OF_GENERATION[card.generation]
    return str(card.model_type)


def why_no_formula(card: Card) -> str | None:
    """Why the decoder's weights cannot be listed from the card; None if they can."""
    if card.arch is None:
        return "its architecture is not known"
    if card.member in _NO_FORMULA:
        return _NO_FORMULA[card.member]
    if "linear_attention" in card.arch.layer_types:
        return "the sizes of its linear-attention layers are not known"
    if "chunked_attention" in card.arch.layer_types:
        return "the layout of its expert layers is not known in detail"
    return None


def layers_of(card: Card) -> tuple[Layer, ...]:
    """The geometry of every decoder layer.

    A KV-shared layer reads the cache of the last layer of its own kind before the shared ones
    (transformers `kv_sharing_modes`).

    Raises:
        FootprintError: the architecture is not known.
    """
    arch = need_arch(card)
    first_shared = arch.num_hidden_layers - arch.num_kv_shared_layers
    layers: list[Layer] = []
    for index, layer_type in enumerate(arch.layer_types):
        is_global = layer_type == "full_attention"
        kind = {"linear_attention": "recurrent", "recurrent": "recurrent"}.get(layer_type, "local")
        kind = "global" if is_global else kind
        reads = None
        if index >= first_shared:
            own = [x.index for x in layers if x.kind == kind and x.index < first_shared]
            reads = own[-1] if own else -1
        wide = bool(arch.use_double_wide_mlp) and index >= first_shared
        local_window = arch.attention_chunk_size or arch.sliding_window
        layers.append(
            Layer(
                index=index,
                kind=kind,
                window=local_window if kind == "local" else None,
                head_dim=(arch.global_head_dim if is_global else None) or arch.head_dim,
                kv_heads=(arch.num_global_key_value_heads if is_global else None)
                or arch.num_key_value_heads,
                reads_kv_of=reads,
                k_eq_v=bool(arch.attention_k_eq_v) and is_global,
                mlp_width=arch.intermediate_size * (2 if wide else 1),
            )
        )
    return tuple(layers)


def decoder_tensors(card: Card) -> list[Tensor]:
    """Every weight of the text decoder, tied weights once.

    Raises:
        FootprintError: the architecture is not known or has parts that the formula does not cover.
    """
    if why := why_no_formula(card):
        raise FootprintError(f"the weights of {card.key} cannot be listed: {why}")
    arch, kind = need_arch(card), text_type(card)
    tensors = [Tensor("embed_tokens.weight", "embedding", (arch.vocab_size, arch.hidden_size))]
    tensors += _model_level(arch)
    for layer in layers_of(card):
        for name, part, shape in _layer(arch, kind, layer):
            tensors.append(Tensor(f"layers.{layer.index}.{name}", part, shape, layer.index))
    tensors.append(Tensor("norm.weight", "norms", (arch.hidden_size,)))
    if not arch.tie_word_embeddings:
        tensors.append(Tensor("lm_head.weight", "head", (arch.vocab_size, arch.hidden_size)))
    return tensors


def _model_level(arch: Arch) -> list[Tensor]:
    """Weights beside the layers: per-layer embeddings (PLE), AltUp, a drafter's projections."""
    h, made = arch.hidden_size, []
    if ple := arch.hidden_size_per_layer_input:
        width = arch.num_hidden_layers * ple
        if arch.vocab_size_per_layer_input:
            shape = (arch.vocab_size_per_layer_input, width)
            made.append(Tensor("embed_tokens_per_layer.weight", "per_layer_embedding", shape))
        made.append(
            Tensor("per_layer_model_projection.weight", "per_layer_projections", (width, h))
        )
        made.append(Tensor("per_layer_projection_norm.weight", "norms", (ple,)))
    if streams := arch.altup_num_inputs:
        for table in ("altup_projections", "altup_unembed_projections"):
            for i in range(streams - 1):
                made.append(Tensor(f"{table}.{i}.weight", "residual_streams", (h, h)))
    if arch.embedding_dim:  # EmbeddingGemma 2 ends in a projection instead of a language head
        made.append(Tensor("embedding_projection.weight", "other", (arch.embedding_dim, h)))
    if backbone := arch.backbone_hidden_size:
        made.append(Tensor("pre_projection.weight", "other", (h, 2 * backbone)))
        made.append(Tensor("post_projection.weight", "other", (backbone, h)))
        if arch.num_centroids:
            made.append(
                Tensor("masked_embedding.centroids.weight", "other", (arch.num_centroids, h))
            )
    return made


Row = tuple[str, str, tuple[int, ...]]


def _layer(arch: Arch, kind: str, layer: Layer) -> Iterator[Row]:
    """Name, part and shape of one layer's weights."""
    yield from _attention(arch, kind, layer)
    yield from _mlp(arch.hidden_size, layer.mlp_width, fused=kind == "phi3")
    yield from _norms(arch, kind)
    if arch.num_experts:
        yield from _experts(arch)
    if ple := arch.hidden_size_per_layer_input:
        h = arch.hidden_size
        yield "per_layer_input_gate.weight", "per_layer_projections", (ple, h)
        yield "per_layer_projection.weight", "per_layer_projections", (h, ple)
        yield "post_per_layer_input_norm.weight", "norms", (h,)
    if arch.altup_num_inputs:
        yield from _altup_and_laurel(arch)


def _attention(arch: Arch, kind: str, layer: Layer) -> Iterator[Row]:
    h, hd = arch.hidden_size, layer.head_dim
    q_rows, kv_rows = arch.num_attention_heads * hd, layer.kv_heads * hd
    owns_kv = layer.reads_kv_of is None
    if kind == "phi3":
        yield "self_attn.qkv_proj.weight", "attention", (q_rows + 2 * kv_rows, h)
    else:
        yield "self_attn.q_proj.weight", "attention", (q_rows, h)
        if owns_kv:
            yield "self_attn.k_proj.weight", "attention", (kv_rows, h)
            if not layer.k_eq_v:
                yield "self_attn.v_proj.weight", "attention", (kv_rows, h)
    yield "self_attn.o_proj.weight", "attention", (h, q_rows)
    if arch.qk_norm:
        yield "self_attn.q_norm.weight", "norms", (hd,)
        if owns_kv:
            yield "self_attn.k_norm.weight", "norms", (hd,)


def _mlp(h: int, width: int, *, fused: bool) -> Iterator[Row]:
    if fused:
        yield "mlp.gate_up_proj.weight", "mlp", (2 * width, h)
    else:
        yield "mlp.gate_proj.weight", "mlp", (width, h)
        yield "mlp.up_proj.weight", "mlp", (width, h)
    yield "mlp.down_proj.weight", "mlp", (h, width)


def _norms(arch: Arch, kind: str) -> Iterator[Row]:
    names = ["input_layernorm", "post_attention_layernorm"]
    if kind == "vaultgemma":
        names = ["input_layernorm", "pre_feedforward_layernorm"]
    elif kind not in _TWO_NORM_TYPES:
        names += ["pre_feedforward_layernorm", "post_feedforward_layernorm"]
    if arch.num_experts:
        names += ["pre_feedforward_layernorm_2"]
        names += ["post_feedforward_layernorm_1", "post_feedforward_layernorm_2"]
    for name in names:
        yield f"{name}.weight", "norms", (arch.hidden_size,)


def _experts(arch: Arch) -> Iterator[Row]:
    """A mixture of experts beside the dense MLP, as in Gemma 4 26B-A4B."""
    h, count, width = arch.hidden_size, arch.num_experts or 0, arch.moe_intermediate_size or 0
    yield "experts.gate_up_proj", "experts", (count, 2 * width, h)
    yield "experts.down_proj", "experts", (count, h, width)
    yield "router.proj.weight", "router", (count, h)
    yield "router.scale", "router", (h,)
    yield "router.per_expert_scale", "router", (count,)


def _altup_and_laurel(arch: Arch) -> Iterator[Row]:
    """Gemma 3n's four residual streams (AltUp) and its low-rank side path (LAuReL)."""
    h, streams, rank = arch.hidden_size, arch.altup_num_inputs or 0, arch.laurel_rank or 0
    part = "residual_streams"
    yield "altup.correct_output_scale", part, (h,)
    yield "altup.correction_coefs.weight", part, (streams, streams)
    yield "altup.prediction_coefs.weight", part, (streams**2, streams)
    yield "altup.modality_router.weight", part, (streams, h)
    yield "altup.router_norm.weight", "norms", (h,)
    yield "laurel.linear_left.weight", part, (rank, h)
    yield "laurel.linear_right.weight", part, (h, rank)
    yield "laurel.post_laurel_norm.weight", "norms", (h,)
