"""The records of the catalogue: what a model is. Plain data, no look-up; see `catalog`."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Arch:
    """The text decoder of a model, in the words of its configuration. None: it has no such thing.

    `layer_types` has one entry per layer. `num_kv_shared_layers` counts the last layers that
    compute no keys and values of their own and read those of an earlier layer.
    """

    num_hidden_layers: int
    hidden_size: int
    intermediate_size: int
    num_attention_heads: int
    num_key_value_heads: int
    head_dim: int
    vocab_size: int
    layer_types: tuple[str, ...]
    tie_word_embeddings: bool | None = None
    global_head_dim: int | None = None
    num_global_key_value_heads: int | None = None
    sliding_window: int | None = None
    layer_pattern: str | None = None
    num_full_attention_layers: int | None = None
    num_sliding_attention_layers: int | None = None
    num_linear_attention_layers: int | None = None
    num_chunked_attention_layers: int | None = None
    num_kv_shared_layers: int = 0
    attention_k_eq_v: bool | None = None
    hidden_size_per_layer_input: int | None = None
    vocab_size_per_layer_input: int | None = None
    ple_mode: str | None = None
    use_double_wide_mlp: bool | None = None
    double_wide_intermediate_size: int | None = None
    num_experts: int | None = None
    top_k_experts: int | None = None
    moe_intermediate_size: int | None = None
    shared_dense_mlp_intermediate_size: int | None = None
    max_position_embeddings: int | None = None
    rope_theta: float | None = None
    rope_theta_local: float | None = None
    rope_scaling_global: dict[str, Any] | None = field(default=None, hash=False)
    partial_rotary_factor: float | None = None
    partial_rotary_factor_global: float | None = None
    no_rope_every: int | None = None
    query_pre_attn_scalar: int | None = None
    attn_logit_softcapping: float | None = None
    final_logit_softcapping: float | None = None
    qk_norm: bool | None = None
    v_norm: bool | None = None
    hidden_activation: str | None = None
    altup_num_inputs: int | None = None
    laurel_rank: int | None = None
    activation_sparsity: str | None = None
    attention_window_size: int | None = None
    attention_chunk_size: int | None = None
    sliding_window_config_value: int | None = None
    lru_width: int | None = None
    conv1d_width: int | None = None
    effective_mlp_width: int | None = None
    backbone_hidden_size: int | None = None
    use_ordered_embeddings: bool | None = None
    num_centroids: int | None = None
    centroid_intermediate_top_k: int | None = None
    embedding_dim: int | None = None


@dataclass(frozen=True)
class Benchmark:
    """One published score. `variant` is "it" or "pt"; scores of different settings do not mix."""

    model_key: str
    benchmark: str
    score: float
    unit: str
    variant: str | None
    setting: str | None
    source: str
    confidence: str


@dataclass(frozen=True)
class OfficialMemory:
    """One cell of Google's memory tables, as printed. Read `note` before you use it.

    The printed "GB" of the Gemma 4 table are GiB and hold 20% for loading; the KV cache is not in
    it. The Gemma 3 BF16 figures are below the bytes of the weights alone.
    """

    model_key: str
    precision: str
    value: float
    unit: str
    source: str
    note: str
    confidence: str


@dataclass(frozen=True)
class Nonexistent:
    """A model that tutorials name and nobody released. `id` may end in `*`."""

    id: str
    why: str


@dataclass(frozen=True)
class Card:
    """What a model is. Counts are parameters, tied weights once; contexts are tokens.

    `effective_params` and `active_params` are the publisher's words (see `notes`: the 4.5 B of
    Gemma 4 E4B do not follow from its architecture). `text_params` is the decoder's count where a
    closed formula reproduces it. `kv_cache_bf16` is the fact file's own cache arithmetic.
    `source` lists keys of `sources()`, `confidence` gives a level of `confidence_levels()` per
    field. None means not known or not applicable.
    """

    key: str
    id: str
    hub_ids: tuple[str, ...]
    family: str
    member: str
    generation: str | None = None
    release_date: str | None = None
    total_params: int | None = None
    effective_params: int | None = None
    active_params: int | None = None
    params_breakdown: dict[str, int | None] = field(default_factory=dict, hash=False)
    modalities_in: tuple[str, ...] = ("text",)
    modalities_out: tuple[str, ...] = ("text",)
    context_length: int | None = None
    licence: str | None = None
    gated: bool | None = None
    arch: Arch | None = None
    vision_tower: dict[str, Any] | None = field(default=None, hash=False)
    audio_tower: dict[str, Any] | None = field(default=None, hash=False)
    model_type: str | None = None
    model_class: str | None = None
    is_peer: bool = False
    pocket: bool = False
    benchmarks: tuple[Benchmark, ...] = ()
    source: tuple[str, ...] = ()
    confidence: dict[str, str] = field(default_factory=dict, hash=False)
    notes: tuple[str, ...] = ()
    text_params: int | None = None
    kv_cache_bf16: dict[str, Any] | None = field(default=None, hash=False)
    training_tokens: str | None = None
    knowledge_cutoff: str | None = None
    cross_check: str | None = None
    release_date_confidence: str | None = None
    release_date_source: str | None = None
    gated_confidence: str | None = None
