"""The Gemma family as data: one card per model size, and what does not exist.

>>> from course_lib import catalog
>>> catalog.card("google/gemma-3-4b-it").total_params
4300079472

Every figure was gathered once, with its source and a level of confidence; `facts_date()` says
when. A name that is in nobody's catalogue gets an `UnknownModelError` that names the nearest real
ones. The pocket models that ship with this course are cards like any other.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import MISSING, dataclass, field, fields
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from course_lib import model_names
from course_lib.card_types import Arch, Benchmark, Card, Nonexistent, OfficialMemory
from course_lib.model_names import UnknownModelError

__all__ = [
    "Arch",
    "Benchmark",
    "Card",
    "CardFileError",
    "Nonexistent",
    "OfficialMemory",
    "PocketDetails",
    "UnknownModelError",
    "benchmarks",
    "card",
    "card_from_dict",
    "cards",
    "confidence_levels",
    "facts_date",
    "file_sizes",
    "kv_cross_check",
    "nonexistent",
    "official_memory",
    "pocket_details",
    "sampling",
    "sources",
    "vllm_loaded_gb",
]

POCKET_DIR = Path(__file__).parent / "weights"


class CardFileError(ValueError):
    """A pocket model's card.json cannot be read; the message names the file and the reason."""


@dataclass(frozen=True)
class PocketDetails:
    """What a pocket model's card.json holds beside the card: how it was made and how it scores."""

    card: Card
    folder: Path
    training: dict[str, Any] = field(hash=False)
    scores: dict[str, Any] = field(hash=False)
    files: dict[str, str] = field(hash=False)


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    text = files("course_lib").joinpath("data/models.json").read_text(encoding="utf-8")
    return json.loads(text)


@lru_cache(maxsize=1)
def _index() -> dict[str, int]:
    """Every name a real model answers to -> its place in the list. A clash is an error."""
    data = _data()
    index: dict[str, int] = {}
    places = {m["key"]: i for i, m in enumerate(data["models"])}
    for place, m in enumerate(data["models"]):
        for name in (
            m["key"],
            *m["hub_ids"],
            *(i.split("/")[-1] for i in m["hub_ids"]),
        ):
            taken = index.setdefault(model_names.normal(name), place)
            if taken != place:
                raise ValueError(f"models.json: two models answer to {name!r}")
    for alias, key in data["aliases"].items():
        index[model_names.normal(alias)] = places[key]
    return index


def _build(cls: type, values: dict[str, Any], what: str) -> Any:
    """A dataclass from JSON: lists become tuples, unknown and missing fields are named."""
    known = {f.name: f for f in fields(cls)}
    required = [
        n for n, f in known.items() if f.default is MISSING and f.default_factory is MISSING
    ]
    unknown = sorted(set(values) - set(known))
    missing = sorted(set(required) - set(values))
    if unknown or missing:
        raise ValueError(f"{what}: unknown fields {unknown}, missing fields {missing}")
    given = {k: v for k, v in values.items() if v is not None or k in required}
    copied = {k: tuple(v) if isinstance(v, list) else v for k, v in given.items()}
    return cls(**{k: dict(v) if isinstance(v, dict) else v for k, v in copied.items()})


def _arch_from_dict(values: dict[str, Any], what: str) -> Arch:
    values = dict(values)
    types = values.get("layer_types")
    if isinstance(types, str):
        letters = _data()["layer_letters"]
        values["layer_types"] = [letters[letter] for letter in types]
    arch = _build(Arch, values, f"{what}, arch")
    if len(arch.layer_types) != arch.num_hidden_layers:
        raise ValueError(
            f"{what}: {len(arch.layer_types)} layer types for {arch.num_hidden_layers} layers"
        )
    return arch


def card_from_dict(values: dict[str, Any], what: str = "card") -> Card:
    """A Card from JSON values (a real model's entry, or "card" in a pocket model's card.json).

    Raises:
        ValueError: a field is unknown or missing; the message starts with `what`.
    """
    values = dict(values)
    if values.get("arch") is not None:
        values["arch"] = _arch_from_dict(values["arch"], what)
    rows = values.get("benchmarks") or ()
    values["benchmarks"] = tuple(
        row if isinstance(row, Benchmark) else _build(Benchmark, row, f"{what}, benchmarks")
        for row in rows
    )
    return _build(Card, values, what)


def _real_card(place: int) -> Card:
    data = _data()
    entry = data["models"][place]
    rows = [row for row in data["benchmarks"] if row["model_key"] == entry["key"]]
    return card_from_dict({**entry, "benchmarks": rows}, entry["key"])


def _pocket_names(folder: Path) -> dict[str, Path]:
    """Name in lower case -> folder, of every pocket model present. Reads no card."""
    if not folder.is_dir():
        return {}
    found = (path for path in sorted(folder.iterdir()) if (path / "card.json").is_file())
    return {model_names.normal(path.name): path for path in found}


def _read_pocket(folder: Path) -> PocketDetails:
    path = folder / "card.json"
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
        entry = {
            "id": folder.name,
            "hub_ids": [],
            "family": "gemma",
            "member": "pocket",
        }
        entry |= {"key": folder.name, **values["card"], "pocket": True}
        made = card_from_dict(entry, folder.name)
        extra = {name: dict(values.get(name) or {}) for name in ("training", "scores", "files")}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise CardFileError(
            f"cannot read the card of pocket model {folder.name!r} ({path.name}): {error}. "
            "Restore the file (git checkout) or remove the model's folder."
        ) from error
    if made.key != folder.name:
        raise CardFileError(f"the card in folder {folder.name!r} says it is {made.key!r}")
    return PocketDetails(card=made, folder=folder, **extra)


def pocket_details(name: str, *, pocket_dir: Path | None = None) -> PocketDetails:
    """Card, training record, scores and file hashes of one pocket model.

    Raises:
        UnknownModelError: no pocket model of that name is in the folder.
        CardFileError: its card.json is broken.
    """
    folders = _pocket_names(pocket_dir or POCKET_DIR)
    folder = folders.get(model_names.normal(name))
    if folder is None:
        raise _unknown(name, folders)
    return _read_pocket(folder)


def card(name: str, *, pocket_dir: Path | None = None) -> Card:
    """The card of one model, by key, hub id or short name; upper and lower case are alike.

    Args:
        name: "gemma-4-E2B", "google/gemma-4-E2B-it", "Gemma 4 E2B", "gemma4:e2b", "pocket-micro".
            With an owner ("google/..."), it must be a hub id that exists.
        pocket_dir: where the pocket models are; the shipped ones if None.

    Raises:
        UnknownModelError: there is no such model. The message says why, where that is known, and
            names the nearest real ones.
        CardFileError: a pocket model of that name is there and its card.json is broken.
    """
    wanted = model_names.normal(name)
    if (place := _index().get(wanted)) is not None:
        return _real_card(place)
    folders = _pocket_names(pocket_dir or POCKET_DIR)
    if wanted in folders:
        return _read_pocket(folders[wanted]).card
    raise _unknown(name, folders)


def _unknown(name: object, pocket_folders: dict[str, Path]) -> UnknownModelError:
    known = [
        model_names.Known(
            key=m["key"],
            id=m["id"],
            hub_ids=tuple(m["hub_ids"]),
            core=m["member"] == "core",
            generation=m["generation"] if not m["is_peer"] and "generation" in m else None,
            image="image" in m["modalities_in"],
        )
        for m in _data()["models"]
    ]
    pocket = [path.name for path in pocket_folders.values()]
    reasons = [(row["id"], row["why"]) for row in _data()["do_not_exist"]]
    return model_names.unknown_model(name, known, pocket, reasons)


def cards(
    family: str | None = None,
    generation: str | None = None,
    member: str | None = None,
    modality: str | None = None,
    pocket: bool | None = None,
    peers: bool = False,
    *,
    pocket_dir: Path | None = None,
) -> list[Card]:
    """Cards in the order of the catalogue, pocket models last.

    Args:
        family: "gemma", "llama", "mistral", "phi", "qwen" or "smollm". Naming another family than
            gemma brings its peers in by itself.
        generation: "1", "1.1", "2", "3", "3n" or "4".
        member: "core", "paligemma", "mtp-drafter", ...; see `Card.member`.
        modality: an input: "text", "image", "audio" or "video".
        pocket: True for pocket models only, False for none; None for both.
        peers: whether to include models of other families.
    """
    found = [_real_card(i) for i in range(len(_data()["models"]))] if pocket is not True else []
    if pocket is not False:
        folders = _pocket_names(pocket_dir or POCKET_DIR)
        found += [_read_pocket(folder).card for folder in folders.values()]
    peers = peers or family not in (None, "gemma")
    return [
        c
        for c in found
        if (peers or not c.is_peer)
        and family in (None, c.family)
        and generation in (None, c.generation)
        and member in (None, c.member)
        and (modality is None or any(m.split(" ")[0] == modality for m in c.modalities_in))
    ]


def benchmarks(of: Card, name: str | None = None) -> tuple[Benchmark, ...]:
    """The published scores of a model, all or those of one benchmark (exact name)."""
    return tuple(row for row in of.benchmarks if name in (None, row.benchmark))


def _rows(table: str, of: Card) -> Iterable[dict[str, Any]]:
    return (row for row in _data()[table] if row["model_key"] == of.key)


def official_memory(of: Card) -> tuple[OfficialMemory, ...]:
    """What Google's memory tables print for a model: current and superseded rows; see `note`."""
    return tuple(_build(OfficialMemory, row, of.key) for row in _rows("official_memory", of))


def file_sizes(of: Card) -> dict[str, int]:
    """Published files of a model -> bytes (a size printed in GB is taken as 1e9 bytes)."""
    rows = _rows("published_file_sizes", of)
    return {row["file"]: row.get("bytes") or round(row["gb"] * 1e9) for row in rows}


def kv_cross_check() -> tuple[dict[str, Any], ...]:
    """KV cache sizes that others published: model_key, context (tokens), published_gib."""
    return tuple(dict(row) for row in _data()["kv_cross_check"])


def vllm_loaded_gb(of: Card) -> tuple[float, float] | None:
    """What vLLM's recipe prints as GB for the loaded weights, (bf16, w4a16); None if it does not.

    The arithmetic says that these are GiB (31B: 62.5 GB of bf16 weights, printed as 59.0).
    """
    found = _data()["vllm_loaded_gb_bf16_w4a16"].get(of.key)
    return tuple(found) if found else None


def sampling(of: Card) -> dict[str, Any] | None:
    """The publisher's sampling values (temperature, top_p, top_k) with their source, or None."""
    table = _data()["sampling_defaults"]
    found = table.get(of.member) or table.get(f"{of.family}-{of.generation}")
    return dict(found) if found else None


def nonexistent() -> tuple[Nonexistent, ...]:
    """Models that tutorials name and that were never released."""
    return tuple(Nonexistent(**row) for row in _data()["do_not_exist"])


def sources() -> dict[str, str]:
    """Source key, as in `Card.source` -> what it is."""
    return dict(_data()["sources"])


def confidence_levels() -> dict[str, str]:
    """Level, as in `Card.confidence` -> what it means."""
    return dict(_data()["confidence_levels"])


def facts_date() -> str:
    """The day (ISO date) on which the figures were checked."""
    return _data()["generated"]
