"""Full-size models built on torch's meta device: shapes without memory, from a card alone.

A meta tensor has a shape and no data, so the 31B model is built in seconds on a laptop. Its
parameters are then counted for real. The arithmetic of `parameters` must agree to the last one.

torch and transformers are imported when a function needs them.
"""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass, field, fields
from typing import TYPE_CHECKING, Any

from course_lib.card_types import Arch, Card
from course_lib.tensors import PARTS, FootprintError, need_arch, text_type, why_no_formula

if TYPE_CHECKING:
    from transformers import PretrainedConfig

# Fields of Arch that a transformers text config calls by the same name.
_SAME_NAME = (
    "num_hidden_layers hidden_size intermediate_size num_attention_heads num_key_value_heads "
    "head_dim vocab_size tie_word_embeddings max_position_embeddings"
).split()

# text type -> (config class, model class with a language head)
_TEXT_CLASSES = {
    "gemma": ("GemmaConfig", "GemmaForCausalLM"),
    "gemma2": ("Gemma2Config", "Gemma2ForCausalLM"),
    "gemma3": ("Gemma3TextConfig", "Gemma3ForCausalLM"),
    "gemma3n": ("Gemma3nTextConfig", "Gemma3nForCausalLM"),
    "gemma4": ("Gemma4TextConfig", "Gemma4ForCausalLM"),
    "vaultgemma": ("VaultGemmaConfig", "VaultGemmaForCausalLM"),
    "llama": ("LlamaConfig", "LlamaForCausalLM"),
    "mistral": ("MistralConfig", "MistralForCausalLM"),
    "phi3": ("Phi3Config", "Phi3ForCausalLM"),
    "qwen3": ("Qwen3Config", "Qwen3ForCausalLM"),
    "smollm3": ("SmolLM3Config", "SmolLM3ForCausalLM"),
}

# What a parameter's name says about its part; the first match wins.
_PART_PATTERNS = (
    (r"(^|\.)vision_tower\.|vision_model\.", "vision"),
    (r"(^|\.)audio_tower\.", "audio"),
    (r"(^|\.)(embed_vision|embed_audio|vision_embedder|multi_modal_projector)\b", "embedders"),
    (r"embed_tokens_per_layer\.", "per_layer_embedding"),
    (r"embed_tokens\.", "embedding"),
    (r"per_layer_(model_projection|projection|input_gate)\.", "per_layer_projections"),
    (r"(norm|layernorm)(_\d)?\.", "norms"),
    (r"\.self_attn\.", "attention"),
    (r"\.experts\.", "experts"),
    (r"\.router\.", "router"),
    (r"altup|laurel", "residual_streams"),
    (r"\.mlp\.", "mlp"),
    (r"lm_head\.", "head"),
)


@dataclass(frozen=True)
class MetaCount:
    """Parameters of a model that transformers built on the meta device.

    Attributes:
        card_key: of which model.
        model_class: the transformers class that was built.
        parts: part (as in `tensors.PARTS`) -> parameters; tied weights once.
        shapes: name -> shape of every distinct parameter.
        not_built: what the published model has beside it, and why it is not here.
    """

    card_key: str
    model_class: str
    parts: dict[str, int] = field(hash=False)
    shapes: dict[str, tuple[int, ...]] = field(hash=False, repr=False)
    not_built: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        return sum(self.parts.values())

    @property
    def text(self) -> int:
        """The decoder alone: all but towers and embedders."""
        return self.total - sum(self.parts[p] for p in ("vision", "audio", "embedders"))


def part_of(name: str) -> str:
    """The part a parameter belongs to, by its name in transformers; "other" if none is known."""
    for pattern, part in _PART_PATTERNS:
        if re.search(pattern, name):
            return part
    return "other"


def text_config_of(card: Card) -> PretrainedConfig:
    """transformers' configuration of the text decoder.

    Raises:
        FootprintError: the card lacks what the configuration needs, or transformers has no class
            for this decoder that the card's fields describe.
    """
    import transformers

    kind = text_type(card)
    if why := why_no_formula(card):
        raise FootprintError(f"no configuration for {card.key}: {why}")
    if card.member in ("mtp-drafter", "embeddinggemma") and card.generation == "4":
        raise FootprintError(
            f"no configuration for {card.key}: transformers 5.23 cannot build it from these fields"
        )
    if kind not in _TEXT_CLASSES:
        raise FootprintError(f"no configuration for {card.key}: {kind!r} is not covered here")
    class_name = "Gemma4UnifiedTextConfig" if _is_unified(card) else _TEXT_CLASSES[kind][0]
    return getattr(transformers, class_name)(**_text_fields(card, kind))


def _is_unified(card: Card) -> bool:
    return card.model_type == "gemma4_unified"


def _text_fields(card: Card, kind: str) -> dict[str, Any]:
    """Arch -> keyword arguments of the text config, without what the card does not know."""
    arch = need_arch(card)
    made: dict[str, Any] = {name: getattr(arch, name) for name in _SAME_NAME}
    made = {name: value for name, value in made.items() if value is not None}
    if kind in ("gemma2", "gemma3", "gemma3n", "gemma4", "vaultgemma"):
        made["layer_types"] = list(arch.layer_types)
        made["final_logit_softcapping"] = arch.final_logit_softcapping
        made["sliding_window"] = arch.sliding_window or arch.sliding_window_config_value
    if kind == "gemma2":
        made["attn_logit_softcapping"] = arch.attn_logit_softcapping
    if kind in ("gemma2", "gemma3", "vaultgemma") and arch.query_pre_attn_scalar:
        made["query_pre_attn_scalar"] = arch.query_pre_attn_scalar
    if kind in ("gemma3n", "gemma4"):
        made["num_kv_shared_layers"] = arch.num_kv_shared_layers
        made["hidden_size_per_layer_input"] = arch.hidden_size_per_layer_input or 0
        if arch.vocab_size_per_layer_input:
            made["vocab_size_per_layer_input"] = arch.vocab_size_per_layer_input
    if kind == "gemma3n":
        made |= {"altup_num_inputs": arch.altup_num_inputs, "laurel_rank": arch.laurel_rank}
    if kind == "gemma4":
        made |= _gemma4_fields(arch)
    if kind == "mistral":
        made["sliding_window"] = arch.sliding_window
    rope = _rope(arch, kind)
    # Token ids of the class defaults may lie outside a small vocabulary; counting needs none.
    ids = {"pad_token_id": None} if kind in ("phi3", "smollm3") else {}
    return {**made, **({"rope_parameters": rope} if rope else {}), **ids}


def _gemma4_fields(arch: Arch) -> dict[str, Any]:
    made: dict[str, Any] = {
        "global_head_dim": arch.global_head_dim or arch.head_dim,
        "num_global_key_value_heads": arch.num_global_key_value_heads,
        "attention_k_eq_v": bool(arch.attention_k_eq_v),
        "use_double_wide_mlp": bool(arch.use_double_wide_mlp),
    }
    if arch.num_experts:
        made |= {
            "enable_moe_block": True,
            "num_experts": arch.num_experts,
            "top_k_experts": arch.top_k_experts,
            "moe_intermediate_size": arch.moe_intermediate_size,
        }
    return made


def _rope(arch: Arch, kind: str) -> dict[str, Any] | None:
    """Rotary embedding parameters in transformers 5's form; None leaves the class default."""
    if arch.rope_theta is None:
        return None
    if kind not in ("gemma3", "gemma3n", "gemma4"):
        partial = arch.partial_rotary_factor
        extra = {"partial_rotary_factor": partial} if partial else {}
        return {"rope_type": "default", "rope_theta": arch.rope_theta, **extra}
    wide: dict[str, Any] = {"rope_type": "default", "rope_theta": arch.rope_theta}
    wide |= arch.rope_scaling_global or {}
    if kind == "gemma4":
        factor = arch.partial_rotary_factor_global or 0.25
        wide |= {"rope_type": "proportional", "partial_rotary_factor": factor}
    local = {"rope_type": "default", "rope_theta": arch.rope_theta_local or arch.rope_theta}
    return {"full_attention": wide, "sliding_attention": local}


def _chosen(tower: dict[str, Any], names: str) -> dict[str, Any]:
    return {name: tower[name] for name in names.split() if name in tower}


def config_of(card: Card) -> PretrainedConfig:
    """transformers' configuration of the whole model: decoder and, where it has them, towers.

    Gemma 3n comes back as its text decoder: its vision tower (MobileNetV5) needs the library
    timm, which this course does not install.

    Raises:
        FootprintError: see `text_config_of`.
    """
    import transformers as tf

    text, vision, audio = text_config_of(card), card.vision_tower, card.audio_tower
    kind = text_type(card)
    if not vision or kind == "gemma3n":
        return text
    if _is_unified(card):
        h = need_arch(card).hidden_size
        return tf.Gemma4UnifiedConfig(
            text_config=text,
            vision_config={"mm_embed_dim": h, "output_proj_dims": h},
            audio_config={},
            tie_word_embeddings=True,
        )
    shape = "hidden_size intermediate_size num_hidden_layers num_attention_heads patch_size "
    if kind == "gemma4":
        fields_4 = _chosen(vision, shape + "head_dim pooling_kernel_size")
        fields_4["num_key_value_heads"] = vision["num_attention_heads"]
        sound = "hidden_size num_hidden_layers num_attention_heads output_proj_dims"
        return tf.Gemma4Config(
            text_config=text,
            vision_config=tf.Gemma4VisionConfig(**fields_4),
            audio_config=tf.Gemma4AudioConfig(**_chosen(audio, sound)) if audio else None,
        )
    siglip = tf.SiglipVisionConfig(**_chosen(vision, shape + "image_size"), vision_use_head=False)
    if kind == "gemma3":
        return tf.Gemma3Config(text_config=text, vision_config=siglip)
    return tf.PaliGemmaConfig(
        text_config=text, vision_config=siglip, projection_dim=text.hidden_size
    )


def model_class_of(card: Card) -> type:
    """The transformers class for `config_of(card)`."""
    import transformers as tf

    kind = text_type(card)
    if not card.vision_tower or kind == "gemma3n":
        return getattr(tf, _TEXT_CLASSES[kind][1])
    if _is_unified(card):
        return tf.Gemma4UnifiedForConditionalGeneration
    if card.member in ("paligemma", "paligemma2"):
        return tf.PaliGemmaForConditionalGeneration
    # ShieldGemma 2, MedGemma and TranslateGemma wrap the very same network.
    return {
        "gemma3": tf.Gemma3ForConditionalGeneration,
        "gemma4": tf.Gemma4ForConditionalGeneration,
    }[kind]


def build_on_meta(card: Card) -> Any:
    """The full-size model on the meta device: every shape, no memory, no weights (nn.Module)."""
    import torch

    config = config_of(card)
    with torch.device("meta"):
        return model_class_of(card)(config)


def _not_built(card: Card) -> tuple[str, ...]:
    missing = []
    if text_type(card) == "gemma3n":
        missing.append("vision and audio towers: the vision tower needs the library timm")
    for name in ("dense_heads", "self_conditioning"):
        if extra := card.params_breakdown.get(name):
            missing.append(f"{name.replace('_', ' ')}: {extra:,} parameters")
    return tuple(missing)


def count_on_meta(card: Card) -> MetaCount:
    """Build the model on the meta device and count its distinct parameters (tied ones once).

    Takes seconds and little memory for any size.

    Raises:
        FootprintError: see `text_config_of`.
    """
    model = build_on_meta(card)
    parts = dict.fromkeys(PARTS, 0)
    shapes: dict[str, tuple[int, ...]] = {}
    for name, parameter in model.named_parameters():  # yields a tied parameter once
        parts[part_of(name)] += parameter.numel()
        shapes[name] = tuple(parameter.shape)
    return MetaCount(card.key, type(model).__name__, parts, shapes, _not_built(card))


def decoder_shapes(count: MetaCount) -> dict[str, tuple[int, ...]]:
    """The decoder's shapes under the names that `tensors.decoder_tensors` uses."""
    prefix = re.compile(r"^(model\.)?(language_model\.)?(model\.)?")
    return {
        prefix.sub("", name): shape
        for name, shape in count.shapes.items()
        if part_of(name) not in ("vision", "audio", "embedders")
    }


def arch_from_config(config: PretrainedConfig) -> Arch:
    """The Arch of a Gemma 4 text configuration: what a pocket model's card holds.

    Raises:
        FootprintError: it is the configuration of something else.
    """
    if config.model_type != "gemma4_text":
        raise FootprintError(
            f"arch_from_config reads gemma4_text configurations, not {config.model_type!r}"
        )
    types = tuple(config.layer_types)
    globals_ = [config.per_layer_config[i] for i, t in enumerate(types) if t == "full_attention"]
    known = {f.name for f in fields(Arch)}
    made = {k: v for k, v in config.to_dict().items() if k in known and v is not None}
    made |= {
        "layer_types": types,
        "num_full_attention_layers": types.count("full_attention"),
        "num_sliding_attention_layers": types.count("sliding_attention"),
        "qk_norm": True,
        "v_norm": True,
    }
    if globals_:
        made["global_head_dim"] = globals_[0].head_dim
        if config.attention_k_eq_v:
            made["num_global_key_value_heads"] = globals_[0].num_key_value_heads
    if not config.hidden_size_per_layer_input:
        made["hidden_size_per_layer_input"] = made["vocab_size_per_layer_input"] = None
    rope = config.rope_parameters or {}
    made["rope_theta"] = rope.get("full_attention", {}).get("rope_theta")
    made["rope_theta_local"] = rope.get("sliding_attention", {}).get("rope_theta")
    factor = rope.get("full_attention", {}).get("partial_rotary_factor")
    made["partial_rotary_factor_global"] = factor
    return Arch(**made)


def arch_to_json(arch: Arch) -> dict[str, Any]:
    """An Arch as JSON values without its empty fields: what stands in a card.json."""
    return {k: v for k, v in asdict(arch).items() if v is not None}
