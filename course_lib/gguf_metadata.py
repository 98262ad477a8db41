"""What llama.cpp must be told about a Gemma 4, read from its configuration and its shapes.

The head of a GGUF file replaces config.json. llama.cpp has the architecture `gemma4` built in;
what differs between models stands in keys `gemma4.*`. Some of it is not in the file but in the
program: then a model that is built differently must be refused here, because llama.cpp would run
it and be wrong, or stop the whole process (facts/gguf_gemma4.md, traps 3 to 6; llama.cpp b-series
of llama-cpp-python 0.3.36, src/models/gemma4.cpp and src/llama-model.cpp).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from course_lib.gguf_fields import Field, number, per_layer, real, text
from course_lib.gguf_names import GGUFError, Shape

ARCHITECTURE = "gemma4"
# general.file_type: what most of the matrices are.
_FILE_TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q8_0": 7}
QUANTIZATION_VERSION = 2
# A divisor for angles that stand still: angle / 1e30 is 0.
STILL = 1e30
LOCAL, GLOBAL = "sliding_attention", "full_attention"


@dataclass(frozen=True)
class Geometry:
    """Sizes that follow from the shapes of the weights. One entry per layer in each tuple.

    A layer that shares keys and values has no k_proj; its kv_heads are those of the layer it reads.
    """

    kinds: tuple[str, ...]
    heads: tuple[int, ...]
    kv_heads: tuple[int, ...]
    mlp: tuple[int, ...]
    hidden: int
    vocabulary: int
    per_layer_input: int
    local_head: int
    global_head: int
    shared: int


def geometry(config: Any, shapes: Mapping[str, Shape]) -> Geometry:
    """Read the sizes from name -> shape (without "model."). Raises GGUFError where they clash.

    Shapes and not the configuration, because transformers 5.23 saves what differs between layers
    in other keys than it reads (`per_layer_config` against `global_head_dim`).
    """
    kinds = tuple(config.layer_types)
    reads = _layers_read(kinds, config.num_kv_shared_layers)

    def rows(layer: int, name: str) -> int:
        try:
            return shapes[f"layers.{layer}.{name}.weight"][0]
        except KeyError:
            raise GGUFError(
                f"layer {layer} has no {name}: this is no dense text model of Gemma 4, or the "
                "weights are packed"
            ) from None

    sizes = [rows(layer, "self_attn.q_norm") for layer in range(len(kinds))]
    ple = shapes.get("per_layer_projection_norm.weight", (0,))[0]
    return Geometry(
        kinds=kinds,
        heads=tuple(rows(n, "self_attn.q_proj") // size for n, size in enumerate(sizes)),
        kv_heads=tuple(rows(n, "self_attn.k_proj") // sizes[n] for n in reads),
        mlp=tuple(rows(n, "mlp.gate_proj") for n in range(len(kinds))),
        hidden=shapes["embed_tokens.weight"][1],
        vocabulary=shapes["embed_tokens.weight"][0],
        per_layer_input=ple,
        local_head=_one_size(sizes, kinds, LOCAL),
        global_head=_one_size(sizes, kinds, GLOBAL),
        shared=config.num_kv_shared_layers,
    )


def _one_size(sizes: list[int], kinds: tuple[str, ...], kind: str) -> int:
    found = {size for size, one in zip(sizes, kinds, strict=True) if one == kind}
    if len(found) != 1:
        raise GGUFError(
            f"the layers of kind {kind} have head sizes {sorted(found) or 'none'}: llama.cpp's "
            "gemma4 needs layers of both kinds, and one head size for each kind"
        )
    return found.pop()


def _layers_read(kinds: tuple[str, ...], shared: int) -> list[int]:
    """For each layer the one whose keys and values it uses: itself, or an earlier one.

    Raises GGUFError where llama.cpp would read another one than transformers does. It takes the
    last layer before the shared ones for a global layer and the one before that for a local one,
    whatever these are; where the sizes then differ it aborts the process.
    """
    first = len(kinds) - shared
    reads = list(range(first))
    for layer in range(first, len(kinds)):
        own = [n for n in range(first) if kinds[n] == kinds[layer]]
        theirs = first - (2 if kinds[layer] == LOCAL else 1)
        if not own or own[-1] != theirs:
            raise GGUFError(
                f"layer {layer} ({kinds[layer]}) shares the keys and values of layer "
                f"{own[-1] if own else 'none'}, and llama.cpp would take those of layer {theirs}. "
                f"Its gemma4 needs a global layer right before the {shared} shared ones, and a "
                "local one before that"
            )
        reads.append(own[-1])
    return reads


def check_config(config: Any) -> None:
    """Raise GGUFError for a Gemma 4 that llama.cpp's gemma4 would compute differently."""
    problems = [
        (config.enable_moe_block, "is a mixture of experts: the export writes dense models"),
        (config.attention_bias, "has biases in its attention"),
        (
            config.hidden_activation != "gelu_pytorch_tanh",
            f"has the activation {config.hidden_activation}; llama.cpp's gemma4 computes "
            "gelu_pytorch_tanh",
        ),
        (
            config.use_bidirectional_attention == "all",
            "reads in both directions; llama.cpp's gemma4 looks back only",
        ),
        (
            config.hidden_size_per_layer_input
            and config.vocab_size_per_layer_input != config.vocab_size,
            f"has {config.vocab_size_per_layer_input} rows of per-layer embeddings for "
            f"{config.vocab_size} tokens; llama.cpp's gemma4 needs one row per token",
        ),
    ]
    for wrong, what in problems:
        if wrong:
            raise GGUFError(f"the model {what}")
    _check_rope(config.rope_parameters)


def _check_rope(rope: Mapping[str, Mapping[str, Any]]) -> None:
    """Only what the key rope_freqs and a base can express."""
    for kind, known in ((LOCAL, ("default",)), (GLOBAL, ("default", "proportional"))):
        one = rope.get(kind) or {}
        share = one.get("partial_rotary_factor", 1.0)
        if (
            one.get("rope_type") not in known
            or one.get("factor", 1.0) != 1.0
            or (kind == LOCAL and share != 1.0)
            or (one.get("rope_type") == "default" and share != 1.0)
        ):
            raise GGUFError(
                f"the rotation of the layers of kind {kind} is {dict(one)}; the export writes "
                "plain rotation for both kinds, and proportional rotation for global layers"
            )


def rope_factors(config: Any, global_head: int) -> list[float]:
    """Divisors of the angles of a global layer: 1 for those that turn, 1e30 for the rest.

    Gemma 4 turns the first int(factor * head / 2) of head / 2 pairs ("proportional" rotation of
    transformers), and llama.cpp turns all of them: so the others are made to stand still.
    """
    share = config.rope_parameters[GLOBAL].get("partial_rotary_factor", 1.0)
    turning = int(share * global_head // 2)
    return [1.0] * turning + [STILL] * (global_head // 2 - turning)


def model_fields(name: str, config: Any, sizes: Geometry, gguf_type: str) -> list[Field]:
    """The keys of a file, all but the tokenizer's. gguf_type: as in `gguf_names.TYPES`."""
    rope = config.rope_parameters
    fields = [
        text("general.architecture", ARCHITECTURE),
        text("general.type", "model"),
        text("general.name", name),
        number("general.file_type", _FILE_TYPES[gguf_type]),
    ]
    if gguf_type.startswith("Q"):
        fields.append(number("general.quantization_version", QUANTIZATION_VERSION))
    keys = [
        number("context_length", config.max_position_embeddings),
        number("embedding_length", sizes.hidden),
        number("block_count", len(sizes.kinds)),
        per_layer("feed_forward_length", sizes.mlp),
        number("embedding_length_per_layer_input", sizes.per_layer_input),
        per_layer("attention.head_count", sizes.heads),
        per_layer("attention.head_count_kv", sizes.kv_heads),
        number("attention.key_length", sizes.global_head),
        number("attention.value_length", sizes.global_head),
        number("attention.key_length_swa", sizes.local_head),
        number("attention.value_length_swa", sizes.local_head),
        real("attention.layer_norm_rms_epsilon", config.rms_norm_eps),
        number("attention.sliding_window", config.sliding_window),
        Field("attention.sliding_window_pattern", [kind == LOCAL for kind in sizes.kinds], "bools"),
        number("attention.shared_kv_layers", sizes.shared),
        real("rope.freq_base", rope[GLOBAL]["rope_theta"]),
        real("rope.freq_base_swa", rope[LOCAL]["rope_theta"]),
        # Full head sizes, also where a part of the head stands still: rope_freqs says which.
        number("rope.dimension_count", sizes.global_head),
        number("rope.dimension_count_swa", sizes.local_head),
        # 0 means none. Without the key llama.cpp would cap at its own default.
        real("final_logit_softcapping", config.final_logit_softcapping or 0.0),
    ]
    return fields + [Field(f"{ARCHITECTURE}.{one.key}", one.value, one.kind) for one in keys]
