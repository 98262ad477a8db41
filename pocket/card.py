"""Ship a trained model: weights, tokenizer, and a card that says what it is.

The card is read by ``course_lib.catalog`` like the card of any Gemma. It holds
the measured scores, how the weights were made, and the sha256 of every file.
"""

from __future__ import annotations

import hashlib
import json
import platform
from dataclasses import asdict
from pathlib import Path
from typing import Any

from course_lib.evaluation import Score
from course_lib.stats import Estimate, Interval
from pocket.evaluate import THINKING, Measured, thinking_pays
from pocket.recipe import Recipe, config_of
from pocket.test_sets import TEST_SETS
from pocket.train import Progress

WEIGHTS = Path(__file__).parents[1] / "course_lib" / "weights"
SHIPPED = (
    "config.json generation_config.json model.safetensors tokenizer.json "
    "tokenizer_config.json chat_template.jinja"
).split()


def sha256(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def arch_of(recipe: Recipe) -> dict[str, Any]:
    """The architecture in the catalogue's terms (the names of the facts on real models)."""
    config, numbers = config_of(recipe), recipe.architecture
    kinds = list(config.layer_types)
    return {
        "num_hidden_layers": numbers["num_hidden_layers"],
        "hidden_size": numbers["hidden_size"],
        "intermediate_size": numbers["intermediate_size"],
        "num_attention_heads": numbers["num_attention_heads"],
        "num_key_value_heads": numbers["num_key_value_heads"],
        "head_dim": numbers["head_dim"],
        "global_head_dim": numbers["global_head_dim"],
        "sliding_window": numbers["sliding_window"],
        "layer_pattern": numbers["pattern"],
        "layer_types": kinds,
        "num_full_attention_layers": kinds.count("full_attention"),
        "num_sliding_attention_layers": kinds.count("sliding_attention"),
        "num_kv_shared_layers": numbers["num_kv_shared_layers"],
        "hidden_size_per_layer_input": numbers["hidden_size_per_layer_input"],
        "vocab_size": config.vocab_size,
        "vocab_size_per_layer_input": config.vocab_size_per_layer_input,
        "tie_word_embeddings": True,
        "max_position_embeddings": numbers["max_position_embeddings"],
        "rope_theta": 1_000_000.0,
        "rope_theta_local": 10_000.0,
        "final_logit_softcapping": numbers["final_logit_softcapping"],
        "qk_norm": True,
        "v_norm": True,
        "attention_k_eq_v": False,
        "use_double_wide_mlp": numbers.get("use_double_wide_mlp", False),
        "hidden_activation": "gelu_pytorch_tanh (GeGLU)",
        "partial_rotary_factor_global": 0.25,
    }


def card_of(recipe: Recipe, model, date: str) -> dict[str, Any]:
    total = sum(p.numel() for p in model.parameters())
    ple = model.model.embed_tokens_per_layer.weight.numel()
    return {
        "key": recipe.name,
        "id": recipe.name,
        "hub_ids": [],
        "family": "gemma",
        "member": "pocket",
        "generation": "4",
        "release_date": date,
        "total_params": total,
        # The same rule as for Gemma 4 E2B: the language model less its PLE table.
        "effective_params": total - ple,
        "active_params": None,
        "params_breakdown": {
            "embedding": model.model.embed_tokens.weight.numel(),
            "ple_table": ple,
        },
        "modalities_in": ["text"],
        "modalities_out": ["text"],
        "context_length": recipe.architecture["max_position_embeddings"],
        "licence": "Apache-2.0",
        "gated": False,
        "arch": arch_of(recipe),
        "vision_tower": None,
        "audio_tower": None,
        "model_type": "gemma4_text",
        "model_class": "Gemma4ForCausalLM",
        "pocket": True,
        "source": ["pocket"],
        "confidence": {"total_params": "computed", "arch": "computed"},
        "notes": [
            "A very small model of the true Gemma 4 architecture, trained for this course.",
            f"Trained on generated text in: {', '.join(recipe.langs)}. It knows one invented "
            "shop and nothing of the world.",
            f"Trained on texts of up to {recipe.max_tokens} tokens; longer ones are new to it.",
        ],
    }


def scores_of(measured: list[Measured]) -> dict[str, Any]:
    """The scores as the card holds them, by test set.

    Beside its own figures a set may have those of its cases "unlike_training" and of each of its
    "kinds". The judge has its "auc"; arithmetic with thinking the difference to arithmetic
    without, "against_direct", in all and for each kind.
    """
    table = {one.score.skill: _scores_of_set(one) for one in measured}
    if pays := thinking_pays(measured):
        table[THINKING]["against_direct"] = {what: _estimate(one) for what, one in pays.items()}
    return table


def _scores_of_set(one: Measured) -> dict[str, Any]:
    made = {"metric": f"exact match on held-out {TEST_SETS[one.score.skill].held_out}"}
    made |= _figures(one.score)
    if one.unlike:
        made["unlike_training"] = _figures(one.unlike)
    if one.kinds:
        made["kinds"] = {kind: _figures(score) for kind, score in one.kinds.items()}
    if one.auc:
        made["auc"] = _estimate(one.auc)
    return made


def _figures(score: Score) -> dict[str, Any]:
    return {
        "right": score.right,
        "n": score.n,
        "phrasings": score.phrasings,
        "rate": round(score.rate, 4),
        "interval_95": _ends(score.interval),
    }


def _estimate(estimate: Estimate) -> dict[str, Any]:
    return {
        "value": round(estimate.value, 4),
        "interval_95": _ends(estimate.interval),
        "phrasings": estimate.n,
    }


def _ends(interval: Interval) -> list[float]:
    return [round(interval.low, 4), round(interval.high, 4)]


def _command(recipe: Recipe, progress: Progress) -> str:
    make = f"-m pocket make {recipe.name}"
    several = progress.processes > 1
    return f"torchrun --nproc-per-node {progress.processes} {make}" if several else f"python {make}"


def training_of(recipe: Recipe, progress: Progress, device: str) -> dict[str, Any]:
    import torch
    import transformers

    chip = torch.cuda.get_device_name() if device == "cuda" else platform.processor() or "CPU"
    return {
        "recipe": f"pocket/recipes/{recipe.name}.toml",
        "command": _command(recipe, progress),
        "device": chip,
        "torch": torch.__version__,
        "transformers": transformers.__version__,
        "processes": progress.processes,
        "steps": progress.step,
        "tokens": progress.tokens,
        "tokens_note": "padding included",
        "examples": recipe.examples,
        "seconds": round(progress.seconds),
        "curve": progress.curve[:: max(1, len(progress.curve) // 60)],
        "optimiser": asdict(recipe.optimiser),
        "share_of_first": recipe.share_of_first,
        "seed": recipe.seed,
        "data": "generated by pocket/corpus; no outside data",
    }


def write(folder: Path, card: dict, training: dict, scores: dict) -> None:
    """Write card.json, last, over the files it vouches for."""
    missing = [name for name in SHIPPED if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{folder} lacks {', '.join(missing)}")
    content = {
        "card": card,
        "training": training,
        "scores": scores,
        "files": {name: sha256(folder / name) for name in SHIPPED},
    }
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (folder / "card.json").write_text(text, encoding="utf-8")


def save_model(model, tokenizer, folder: Path) -> None:
    """Write weights (bf16, as Gemma's are), configuration and tokenizer."""
    import torch
    from transformers import GenerationConfig

    from pocket.tokenizer import BOS, EOS, PAD, STOP_TOKENS

    folder.mkdir(parents=True, exist_ok=True)
    model.to(torch.bfloat16).save_pretrained(folder)
    GenerationConfig(
        bos_token_id=BOS, eos_token_id=[EOS, *STOP_TOKENS], pad_token_id=PAD, do_sample=False
    ).save_pretrained(folder)
    tokenizer.save_pretrained(folder)
