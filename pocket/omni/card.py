"""Ship pocket-omni: weights, tokenizer, processor, and a card that says what it is.

The card has the form of `pocket.card`'s, with the two towers and with the scores of what is seen
and heard.
"""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

from course_lib.evaluation import Score
from course_lib.stats import Interval
from pocket import card as text_card
from pocket import recipe
from pocket.card import WEIGHTS, sha256
from pocket.omni import fsdd, outside, speech
from pocket.omni.config import MAX_SECONDS, Spec, parameters_by_part
from pocket.omni.measure import Measured
from pocket.omni.plan import Plan
from pocket.omni.words import WordErrors
from pocket.train import Progress

SHIPPED = (*text_card.SHIPPED, "processor_config.json")
FOLDER = WEIGHTS / "pocket-omni"


def text_recipe(spec: Spec) -> recipe.Recipe:
    """The text part as a recipe of a text model, for the code that reads recipes."""
    return dataclasses.replace(
        recipe.read("pocket-micro"), name=spec.name, seed=spec.seed, architecture=spec.text
    )


def card_of(spec: Spec, model, date: str) -> dict[str, Any]:
    """What the model is, in the fields of `course_lib.catalog`."""
    core, parts = model.model, parameters_by_part(model)
    ple = core.language_model.embed_tokens_per_layer.weight.numel()
    language = sum(weight.numel() for weight in core.language_model.parameters())

    def count(*modules) -> int:
        return sum(weight.numel() for module in modules for weight in module.parameters())

    return {
        "key": spec.name,
        "id": spec.name,
        "hub_ids": [],
        "family": "gemma",
        "member": "pocket",
        "generation": "4",
        "release_date": date,
        "total_params": parts["all"],
        # The same rule as for Gemma 4 E2B: the language model less its PLE table.
        "effective_params": language - ple,
        "active_params": None,
        "params_breakdown": {
            "language_model": language,
            "ple_table": ple,
            "embedding": core.language_model.embed_tokens.weight.numel(),
            "language_model_minus_ple": language - ple,
            "vision_tower": count(core.vision_tower),
            "audio_tower": count(core.audio_tower),
            "embed_vision": count(core.embed_vision),
            "embed_audio": count(core.embed_audio),
        },
        "modalities_in": ["text", "image", "audio"],
        "modalities_out": ["text"],
        "context_length": spec.text["max_position_embeddings"],
        "licence": "Apache-2.0",
        "gated": False,
        "arch": text_card.arch_of(text_recipe(spec)),
        "vision_tower": {
            "type": "Gemma 4 ViT, very small",
            **{key: spec.vision[key] for key in (
                "num_hidden_layers", "hidden_size", "intermediate_size", "num_attention_heads",
                "head_dim", "patch_size", "pooling_kernel_size",
            )},
            "tokens_per_image_default": spec.budget,
            "params": count(core.vision_tower),
        },
        "audio_tower": {
            "type": "USM-style conformer, very small",
            **{key: spec.audio[key] for key in (
                "num_hidden_layers", "hidden_size", "num_attention_heads", "output_proj_dims",
            )},
            "sampling_rate": spec.sound["sampling_rate"],
            "mel_bins": spec.sound["feature_size"],
            "ms_per_token": 40,
            "max_seconds": MAX_SECONDS,
            "params": count(core.audio_tower),
        },
        "model_type": "gemma4",
        "model_class": "Gemma4ForConditionalGeneration",
        "pocket": True,
        "source": ["pocket"],
        "confidence": {"total_params": "computed", "arch": "computed"},
        "notes": [
            "A very small model of the true Gemma 4 architecture, trained for this course.",
            "It has seen only pictures that our code draws (charts, numbers, words, shapes), and "
            "heard the synthetic voices of espeak-ng, in English, Spanish and Portuguese, and "
            "four real speakers of English digits.",
            "It knows one invented shop and nothing of the world.",
        ],
    }  # fmt: skip


def training_of(
    spec: Spec, plan: Plan, progress: Progress, device: str, towers: dict[str, list] | None = None
) -> dict[str, Any]:
    """How the weights were made; towers: the curve of each tower that learned alone before."""
    how = text_card.training_of(text_recipe(spec), progress, device)
    make = "-m pocket.omni make"
    several = progress.processes > 1
    how |= {
        "recipe": "pocket/omni/pocket-omni.toml",
        "command": f"torchrun --nproc-per-node {progress.processes} {make}"
        if several
        else f"python {make}",
        "began_with": plan.begins_with or "fresh weights",
        "tokens_note": "positions of the text part: padding and soft tokens included",
        "examples": plan.rows,
        "phases": [dataclasses.asdict(phase) for phase in plan.phases],
        "optimiser": dataclasses.asdict(plan.optimiser)
        | {"text_share": plan.text_share, "tower_share": plan.tower_share},
        "towers_alone": {
            name: dataclasses.asdict(plan.towers[name]) | {"curve": curve}
            for name, curve in (towers or {}).items()
        },
        "data": "; ".join(["generated by pocket/omni and pocket/corpus", *_from_outside()]),
        "voices": "" if speech.missing() else speech.version(),
    }
    return how


def _from_outside() -> list[str]:
    """The sets from outside that training reads or hears, with their licences."""
    texts = [] if outside.missing() else [f"sentences to be spoken: {name}" for name in
                                          outside.SETS.values()]  # fmt: skip
    voices = [] if fsdd.missing() else [f"spoken digits: {fsdd.NAME}"]
    return texts + voices or ["no outside data"]


def scores_of(measured: list[Measured], texts: list[Score]) -> dict[str, Any]:
    """The scores as the card holds them. Beside its rate a kind may have word error rates."""
    table = {one.score.skill: _scores_of_kind(one) for one in measured}
    for score in texts:
        table[score.skill] = {"metric": "exact match on held-out phrasings", **_figures(score)}
        table[score.skill]["phrasings"] = score.phrasings
    return table


def _scores_of_kind(one: Measured) -> dict[str, Any]:
    made = {
        "metric": f"exact match on held-out {one.held_out}",
        **_figures(one.score),
        "clusters": one.score.phrasings,
        "phrasings": one.phrasings,
    }
    if one.intents:
        made["kinds"] = {name: _figures(score) for name, score in one.intents.items()}
    if one.gained:
        made["against_direct"] = {
            "value": round(one.gained.value, 4),
            "interval_95": one.gained.interval and _ends(one.gained.interval),
        }
    if one.heard:
        made["word_error_rate"] = {name: _errors(errors) for name, errors in one.heard.items()}
    return made


def _figures(score: Score) -> dict[str, Any]:
    return {
        "right": score.right,
        "n": score.n,
        "rate": round(score.rate, 4),
        "interval_95": _ends(score.interval),
    }


def _errors(errors: WordErrors) -> dict[str, Any]:
    return {
        "value": round(errors.rate, 4),
        "interval_95": errors.interval and _ends(errors.interval),
        "errors": errors.errors,
        "words": errors.words,
        "speakers": errors.speakers,
    }


def _ends(interval: Interval) -> list[float]:
    return [round(interval.low, 4), round(interval.high, 4)]


def save(model, omni, folder: Path = FOLDER) -> None:
    """Write weights (bf16, as Gemma's are), configuration, tokenizer and processor.

    The model itself stays in float32.
    """
    import copy

    import torch

    text_card.save_model(copy.deepcopy(model).to(torch.bfloat16), omni, folder)


def write(card: dict, training: dict, scores: dict, folder: Path = FOLDER) -> None:
    """Write card.json, last, over the files it vouches for."""
    missing = [name for name in SHIPPED if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{folder} lacks {', '.join(missing)}")
    files = {name: sha256(folder / name) for name in SHIPPED}
    content = {"card": card, "training": training, "scores": scores, "files": files}
    text = json.dumps(content, indent=1, ensure_ascii=False) + "\n"
    (folder / "card.json").write_text(text, encoding="utf-8")
