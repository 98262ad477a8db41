"""Adapters: save and load as plain PEFT, merge, keep several on one base, export to GGUF.

>>> save(run, "contracts")                               # two files, any PEFT program reads them
>>> gemma = load(models.load("pocket-micro"), "contracts")
>>> both = add(gemma, "credit", name="credit")           # a second adapter on the same base
>>> chat.reply(switched(both, "credit"), "...").text
>>> export_gguf(gemma, "contracts.gguf", "Q8_0")         # merged, for llama.cpp
"""

from __future__ import annotations

import copy
import hashlib
import json
import os
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.finetuning_methods import TuningError, quiet_peft

if TYPE_CHECKING:
    from collections.abc import Iterator

    import torch
    from torch import nn

    from course_lib.gguf_export import Exported
    from course_lib.models import Gemma

# Beside PEFT's own files: which weights the adapter was trained on.
BASE_FILE = "course_base.json"
FIRST = "default"  # PEFT's name of the first adapter


def is_adapted(model: nn.Module) -> bool:
    """Whether a model carries a PEFT adapter."""
    return hasattr(model, "peft_config") and hasattr(model, "get_base_model")


def adapters(gemma: Gemma) -> list[str]:
    """The names of the adapters that a model carries; the one in use comes first."""
    _need_adapter(gemma)
    used = gemma.model.active_adapter
    return sorted(gemma.model.peft_config, key=lambda name: name != used)


def adapter_bytes(model: nn.Module) -> int:
    """Bytes of what has to be kept of a training: the adapter in use, or the whole model."""
    if not is_adapted(model):
        return sum(one.numel() * one.element_size() for one in model.parameters())
    return sum(one.numel() * one.element_size() for one in _adapter_state(model).values())


def base_fingerprint(model: nn.Module) -> str:
    """A hash of the base's shapes and of its embedding: another base gives another one.

    The embedding stays as it is under every adapter and in every 4-bit format, so it tells a
    model apart without reading all of it.
    """
    import torch

    base = model.get_base_model() if is_adapted(model) else model
    table = base.get_input_embeddings().weight.detach()
    digest = hashlib.sha256(f"{base.config.model_type} {tuple(table.shape)}".encode())
    digest.update(table[:4096].to(torch.bfloat16).view(torch.int16).cpu().numpy().tobytes())
    return digest.hexdigest()[:32]


# ---- files -------------------------------------------------------------------------------------


def save(run: Any, folder: str | os.PathLike[str], *, name: str | None = None) -> Path:
    """Write the adapter of a run (or of an adapted Gemma) as plain PEFT files; returns the folder.

    name: which one, of several; the one in use if None. A run of method "full" has no adapter: its
    model is written whole, with its tokenizer, and `models.load(folder)` reads it.
    """
    gemma = getattr(run, "gemma", run)
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    if not is_adapted(gemma.model):
        gemma.model.save_pretrained(place)
        gemma.tokenizer.save_pretrained(place)
        return place
    chosen = _known(gemma, name) if name else gemma.model.active_adapter
    # PEFT puts every adapter but "default" into a folder of its own name; here the folder is it.
    _write_adapter(gemma.model, chosen, place)
    base = gemma.name.partition(" (")[0]
    about = {"base": base, "fingerprint": base_fingerprint(gemma.model)}
    (place / BASE_FILE).write_text(json.dumps(about, indent=1) + "\n", encoding="utf-8")
    return place


def load(gemma: Gemma, folder: str | os.PathLike[str], *, name: str = FIRST) -> Gemma:
    """A copy of a loaded model with the adapter of a folder beside it.

    Raises TuningError: no adapter there, one of a mother that is not this model, or a model that
    carries one already (`add` puts a second beside it).
    """
    from peft import PeftModel

    if is_adapted(gemma.model):
        raise TuningError(f"{gemma.name} carries an adapter already: use add, or load the base")
    place = _checked_folder(gemma, folder)
    with _one_line_errors(place):
        model = PeftModel.from_pretrained(copy.deepcopy(gemma.model), place, adapter_name=name)
    return replace(gemma, name=f"{gemma.name} ({place.name})", model=model.eval())


def add(gemma: Gemma, folder: str | os.PathLike[str], *, name: str) -> Gemma:
    """Put a further adapter beside those of an adapted model; it is not in use until `switched`.

    The base is in memory once for all of them. The model itself changes; what comes back is the
    same one. Raises TuningError as `load`, and for a name that is taken.
    """
    _need_adapter(gemma)
    if name in gemma.model.peft_config:
        raise TuningError(f"there is an adapter {name!r} already: give this one another name")
    place = _checked_folder(gemma, folder)
    with _one_line_errors(place):
        gemma.model.load_adapter(place, adapter_name=name)
    return gemma


def switched(gemma: Gemma, name: str) -> Gemma:
    """The same model with another of its adapters in use. Raises TuningError: unknown name."""
    gemma.model.set_adapter(_known(gemma, name))
    gemma.model.eval()
    return replace(gemma, name=f"{gemma.name.partition(' (')[0]} ({name})")


@contextmanager
def without(gemma: Gemma) -> Iterator[Gemma]:
    """The base as it was before any adapter, for as long as the block runs: no second copy."""
    _need_adapter(gemma)
    with gemma.model.disable_adapter():
        yield replace(gemma, name=gemma.name.partition(" (")[0])


def _write_adapter(model: Any, name: str, place: Path) -> None:
    """PEFT's two files. save_embedding_layers=False: nothing of the embedding is trained, and PEFT
    would ask the Hub for the base's vocabulary size to find that out."""
    model.save_pretrained(place, selected_adapters=[name], save_embedding_layers=False)
    inner = place / name
    if name != FIRST and inner.is_dir():
        for file in inner.iterdir():
            os.replace(file, place / file.name)
        inner.rmdir()


def _adapter_state(model: Any) -> dict[str, torch.Tensor]:
    from peft import get_peft_model_state_dict

    name = model.active_adapter
    return get_peft_model_state_dict(model, adapter_name=name, save_embedding_layers=False)


def _checked_folder(gemma: Gemma, folder: str | os.PathLike[str]) -> Path:
    place = Path(folder)
    if not (place / "adapter_config.json").is_file():
        raise TuningError(
            f"there is no adapter in {place}: a folder has adapter_config.json and "
            "adapter_model.safetensors"
        )
    if not (place / "adapter_model.safetensors").is_file():
        raise TuningError(
            f"{place.name} has no adapter_model.safetensors. A pickled adapter_model.bin can run "
            "code when it is read: convert it, or ask its makers for safetensors"
        )
    about = place / BASE_FILE
    if about.is_file():  # an adapter of other makers has none
        told = json.loads(about.read_text(encoding="utf-8"))
        if told["fingerprint"] != base_fingerprint(gemma.model):
            raise TuningError(
                f"{place.name} was trained on {told['base']}, whose weights are not those of "
                f"{gemma.name}: an adapter means nothing beside another base"
            )
    return place


@contextmanager
def _one_line_errors(place: Path) -> Iterator[None]:
    try:
        with quiet_peft():
            yield
    except (ValueError, RuntimeError, KeyError) as error:
        said = str(error).splitlines()[0][:200]
        raise TuningError(f"{place.name} does not fit this model: {said}") from error


def _known(gemma: Gemma, name: str) -> str:
    _need_adapter(gemma)
    if name not in gemma.model.peft_config:
        there = ", ".join(sorted(gemma.model.peft_config))
        raise TuningError(f"there is no adapter {name!r} beside this model; there are: {there}")
    return name


def _need_adapter(gemma: Gemma) -> None:
    if not is_adapted(gemma.model):
        raise TuningError(f"{gemma.name} carries no adapter: load one with finetuning.load")


# ---- merging -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Merge:
    """What merging changed. largest: the largest change of a logit, relative: against the spread of
    the logits. tied: whether head and embedding are one tensor, before and after."""

    largest: float
    relative: float
    tied_before: bool
    tied_after: bool

    def __str__(self) -> str:
        tie = "still tied" if self.tied_after else "NOT tied" if self.tied_before else "never tied"
        return (
            f"logits move by at most {self.largest:.2g} ({self.relative:.2g} of their spread); "
            f"embedding and head are {tie}"
        )


def merged(gemma: Gemma) -> Gemma:
    """A plain copy with the adapter in use added into the weights.

    The logits are those of base and adapter, but for rounding (`compare_merge`). Raises TuningError
    for a base in 4 bits: rounding B A into four bits loses most of it; merge into the plain base.
    """
    if not is_adapted(gemma.model):
        return gemma
    base = gemma.model.get_base_model()
    if getattr(base, "is_loaded_in_4bit", False):
        raise TuningError(
            f"{gemma.name} has its base in 4 bits: load the plain base, finetuning.load the saved "
            "adapter beside it, and merge there"
        )
    tied = is_tied(base)
    model = copy.deepcopy(gemma.model).merge_and_unload()
    if tied and not is_tied(model):
        raise TuningError(
            "merging separated the head from the embedding: the adapter trained one of them alone "
            "(modules_to_save); train without it"
        )
    model.requires_grad_(False)
    return replace(gemma, name=f"{gemma.name}, merged", model=model.eval())


def is_tied(model: nn.Module) -> bool:
    """Whether the output head is the embedding table itself."""
    head, table = model.get_output_embeddings(), model.get_input_embeddings()
    return head is not None and head.weight.data_ptr() == table.weight.data_ptr()


def compare_merge(gemma: Gemma, plain: Gemma, texts: list[str]) -> Merge:
    """Logits of an adapted model against those of its merged copy, at every position of texts."""
    import torch

    moved, spread = 0.0, 0.0
    for text in texts:
        ids = gemma.tokenizer(text, return_tensors="pt").input_ids.to(gemma.model.device)
        with torch.inference_mode():
            ours, theirs = (
                one.model(input_ids=ids, use_cache=False).logits.float() for one in (gemma, plain)
            )
        moved = max(moved, (ours - theirs).abs().max().item())
        spread = max(spread, ours.std().item())
    before = is_tied(gemma.model.get_base_model())
    return Merge(moved, moved / spread, before, is_tied(plain.model))


def export_gguf(gemma: Gemma, path: str | os.PathLike[str], gguf_type: str = "F16") -> Exported:
    """The tuned model as one GGUF file for llama.cpp: merged, then `gguf_export.export_gguf`."""
    from course_lib import gguf_export

    return gguf_export.export_gguf(merged(gemma), path, gguf_type)
