"""Make course_lib/data/models.json from the project's fact file.

    python tools/make_catalogue.py [--facts FILE] [--out FILE]

The fact file (../shared/facts/gemma_models.json, checked on the date it carries) is the only
source. This script copies; it computes nothing. It keeps every model with its source and
confidence, shortens what is long (the list of layer types becomes one letter per layer), drops
what the library does not use, and prints what it kept and what it dropped.
"""

from __future__ import annotations

import argparse
import json
from itertools import groupby
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
DEFAULT_FACTS = ROOT.parent / "shared" / "facts" / "gemma_models.json"
DEFAULT_OUT = ROOT / "course_lib" / "data" / "models.json"

# Written into the file too, so that a reader of the data needs no other file.
LAYER_LETTERS = {
    "sliding_attention": "s",
    "full_attention": "f",
    "linear_attention": "l",
    "chunked_attention": "c",
    "recurrent": "r",
    "attention": "a",
}

COPIED = (
    "key id hub_ids family member generation release_date release_date_confidence "
    "release_date_source total_params effective_params active_params params_breakdown "
    "modalities_in modalities_out context_length licence gated gated_confidence vision_tower "
    "audio_tower training_tokens knowledge_cutoff cross_check source confidence"
).split()
# Remarks on one field are worth a line in the notes, where a reader meets them.
REMARKS = ("effective_params_note", "active_params_note", "gated_note")
# In `arch` these repeat a field of the card or are remarks on how the facts were gathered.
ARCH_DROPPED = ("layer_types", "_status", "intermediate_size_note")

TABLES = ("benchmarks", "official_memory", "kv_cross_check", "published_file_sizes")


def compact_arch(arch: dict | None) -> dict | None:
    """The decoder's fields that are set, with the layer types as a string of letters."""
    if arch is None:
        return None
    kept = {k: v for k, v in arch.items() if v is not None and k not in ARCH_DROPPED}
    if arch.get("layer_types"):
        kept["layer_types"] = "".join(LAYER_LETTERS[t] for t in arch["layer_types"])
    return kept


def kv_reference(kv: dict | None) -> dict | None:
    """The fact file's own KV cache figures: what the library's arithmetic is held to."""
    if kv is None:
        return None
    kept = {k: v for k, v in kv.items() if v is not None and k != "formula"}
    return kept


def model_entry(model: dict) -> dict:
    entry = {k: model[k] for k in COPIED if model.get(k) is not None}
    entry["notes"] = list(model["notes"]) + [model[k] for k in REMARKS if model.get(k)]
    entry["arch"] = compact_arch(model["arch"])
    entry["model_type"] = model["transformers"]["model_type"]
    entry["model_class"] = model["transformers"]["model_class"]
    entry["is_peer"] = bool(model.get("is_peer"))
    if model.get("closed_form_matches"):
        entry["text_params"] = model["text_params_closed_form"]
    if kv := kv_reference(model["kv_cache_bf16"]):
        entry["kv_cache_bf16"] = kv
    return entry


def ollama_aliases(file_sizes: list[dict]) -> dict[str, str]:
    """Names such as `gemma4:e2b`, as far as the fact file lists them."""
    aliases = {}
    for row in file_sizes:
        words = row["file"].split()
        if words[0] == "ollama":
            aliases[words[1]] = row["model_key"]
            if "latest" in row["file"]:
                aliases[words[1].split(":")[0]] = row["model_key"]
    return aliases


def build(facts: dict) -> dict:
    """The catalogue, ready to be written."""
    qat = {
        k: gb for row in facts["official_qat"] for k, gb in row.get("vllm_weight_gb", {}).items()
    }
    return {
        "generated": facts["generated"],
        "layer_letters": {letter: name for name, letter in LAYER_LETTERS.items()},
        "confidence_levels": facts["confidence_levels"],
        "sources": facts["sources"],
        "aliases": ollama_aliases(facts["published_file_sizes"]),
        "do_not_exist": facts["do_not_exist"],
        "sampling_defaults": facts["sampling_defaults"],
        "vllm_loaded_gb_bf16_w4a16": qat,
        **{table: facts[table] for table in TABLES},
        "models": [model_entry(m) for m in facts["models"]],
    }


def dump(catalogue: dict) -> str:
    """JSON with one model or table row per line, so that a change shows as one changed line."""

    def line(value: object) -> str:
        return json.dumps(value, ensure_ascii=False)

    parts = []
    for key, value in catalogue.items():
        if isinstance(value, list):
            rows = ",\n".join(f"  {line(row)}" for row in value)
            parts.append(f" {line(key)}: [\n{rows}\n ]")
        elif isinstance(value, dict):
            rows = ",\n".join(f"  {line(k)}: {line(v)}" for k, v in value.items())
            parts.append(f" {line(key)}: {{\n{rows}\n }}")
        else:
            parts.append(f" {line(key)}: {line(value)}")
    return "{\n" + ",\n".join(parts) + "\n}\n"


def report(facts: dict, catalogue: dict, size: int) -> str:
    models = sorted(m["family"] for m in catalogue["models"])
    families = ", ".join(f"{name} {len(list(group))}" for name, group in groupby(models))
    ids = sum(len(m["hub_ids"]) for m in catalogue["models"])
    counted = sum("text_params" in m for m in catalogue["models"])
    dropped = sorted(set(facts) - set(catalogue) - {"schema_version", "readme", "official_qat"})
    fields = sorted({k for m in facts["models"] for k in m} - set(COPIED) - set(REMARKS))
    return "\n".join(
        [
            f"facts of {facts['generated']}: {len(catalogue['models'])} models ({families})",
            f"kept: {ids} hub ids, {counted} text decoders with a closed form, "
            + ", ".join(f"{len(catalogue[t])} {t}" for t in TABLES),
            f"dropped tables: {', '.join(dropped)}",
            f"dropped or renamed model fields: {', '.join(fields)}",
            f"{size:,} bytes",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--facts", type=Path, default=DEFAULT_FACTS)
    parser.add_argument("--out", type=Path, default=DEFAULT_OUT)
    args = parser.parse_args()
    if not args.facts.is_file():
        parser.error(f"no fact file at {args.facts}: name it with --facts")
    facts = json.loads(args.facts.read_text(encoding="utf-8"))
    catalogue = build(facts)
    text = dump(catalogue)
    args.out.parent.mkdir(parents=True, exist_ok=True)
    args.out.write_text(text, encoding="utf-8", newline="\n")
    print(report(facts, catalogue, len(text.encode("utf-8"))))


if __name__ == "__main__":
    main()
