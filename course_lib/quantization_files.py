"""A packed model as a file, and its bytes counted three ways that must agree.

>>> save(small, folder)                    # quantized.safetensors, config, tokenizer
>>> gemma = load(folder)                   # the same model to the last bit
>>> print(count_bytes(small))

The file is this course's own, and plain: safetensors with `NAME.codes`, `NAME.scales` and, where
the grid has one, `NAME.zeros` for each packed weight, `NAME` for the rest, and the plan in the
header. No other program reads it. For a file that llama.cpp and Ollama read there is GGUF.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import catalog, placement
from course_lib.catalog import Card, UnknownModelError
from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_models import QuantizedGemma, chosen_formats, put_packed
from course_lib.quantization_plan import Plan, predicted_bytes

if TYPE_CHECKING:
    import os

    import torch
    from torch import nn

WEIGHTS = "quantized.safetensors"
LAYOUT = "course_lib.quantization 1"
_PRECISIONS = {"bfloat16": "bf16", "float16": "fp16", "float32": "fp32"}


@dataclass(frozen=True)
class ByteCount:
    """The bytes of a packed model, counted three ways.

    predicted: from the card by arithmetic; None for a model without a card. on_disk: the weight
    file. header: the part of the file that names the tensors; a small model has as many names as a
    large one. resident: every tensor of the model loaded from that file, buffers included.
    high: the number format of what stays, "bf16" or "fp32".
    """

    plan: str
    high: str
    predicted: int | None
    on_disk: int
    header: int
    resident: int

    @property
    def apart(self) -> float:
        """How far the counts lie apart: (largest - smallest) / smallest."""
        counts = [n for n in (self.predicted, self.on_disk, self.resident) if n is not None]
        return max(counts) / min(counts) - 1

    def __str__(self) -> str:
        predicted = "not known" if self.predicted is None else f"{self.predicted:,}"
        return (
            f"{self.plan}, the rest in {self.high}: predicted {predicted}, on disk "
            f"{self.on_disk:,} (names and plan: {self.header:,}), resident {self.resident:,} "
            f"bytes; {self.apart:.1%} apart"
        )


def save(
    gemma: QuantizedGemma, folder: str | os.PathLike[str], *, dtype: str | None = None
) -> Path:
    """Write a packed model into a folder, made if missing; returns the weight file.

    dtype: of what stays in high precision, "bfloat16" or "float32". None: bfloat16 where that
    changes no value, as in a model that came in bfloat16, else the type the model has.

    Raises QuantizationError for a model that is not packed, or a dtype that makes no sense.
    """
    import torch
    from safetensors.torch import save_file

    if not isinstance(gemma, QuantizedGemma) or not gemma.packed:
        raise QuantizationError("only a packed model is saved here: see quantized_copy")
    if dtype not in (None, "bfloat16", "float32"):
        raise QuantizationError(f'dtype is "bfloat16", "float32" or None, not {dtype!r}')
    rest = dict(_rest(gemma.model))
    high = getattr(torch, dtype) if dtype else _lossless(rest, gemma.model.dtype)
    tensors = {**dict(_packed_tensors(gemma.model)), **_cast(rest, high)}
    place = Path(folder)
    place.mkdir(parents=True, exist_ok=True)
    gemma.model.config.save_pretrained(place)
    gemma.model.generation_config.save_pretrained(place)
    (gemma.processor or gemma.tokenizer).save_pretrained(place)
    header = {"layout": LAYOUT, "about": json.dumps(_about(gemma))}
    save_file(tensors, place / WEIGHTS, metadata=header)
    return place / WEIGHTS


def load(
    folder: str | os.PathLike[str], *, device: str | None = None, dtype: str | None = None
) -> QuantizedGemma:
    """Load what `save` wrote.

    device, dtype: where it runs and in which numbers it computes, as in `models.load`. The packed
    weights stay packed, whatever the dtype.

    Raises QuantizationError for a folder or a file that `save` did not write.
    """
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM, AutoTokenizer, GenerationConfig

    place = Path(folder)
    about, tensors = _read(place / WEIGHTS)
    card = _card(about["card"])
    choice = placement.choose(card, device, dtype)
    config = AutoConfig.from_pretrained(place, local_files_only=True)
    with torch.random.fork_rng(devices=[]):  # its first weights are drawn, and all thrown away
        model = AutoModelForCausalLM.from_config(
            config, dtype=getattr(torch, choice.dtype), attn_implementation=about["attention"]
        )
    plan = _plan(about["plan"])
    _fill(model, plan, tensors)
    model.generation_config = GenerationConfig.from_pretrained(place, local_files_only=True)
    return QuantizedGemma(
        name=about["name"],
        card=card,
        model=model.to(choice.device).eval(),
        tokenizer=AutoTokenizer.from_pretrained(place, local_files_only=True),
        processor=None,
        device=choice.device,
        dtype=choice.dtype,
        why=choice.why,
        generation=about["generation"],
        source="folder",
        origin=f"files in {place.resolve().name}",
        plan=plan,
    )


def count_bytes(gemma: QuantizedGemma, *, high: str = "bf16") -> ByteCount:
    """Save the model, load it again, and count: arithmetic, file, tensors in memory.

    high: the number format of what stays, "bf16" as Gemma ships or "fp32".
    """
    dtype = {"bf16": "bfloat16", "fp32": "float32"}.get(high)
    if dtype is None:
        raise QuantizationError(f'high is "bf16" or "fp32", not {high!r}')
    with tempfile.TemporaryDirectory() as folder:
        file = save(gemma, folder, dtype=dtype)
        on_disk, header = file.stat().st_size, header_bytes(file)
        resident = resident_bytes(load(folder, device="cpu", dtype=dtype).model)
    predicted = None if gemma.card is None else predicted_bytes(gemma.card, gemma.plan, high)
    return ByteCount(gemma.plan.name, high, predicted, on_disk, header, resident)


def header_bytes(file: Path) -> int:
    """Bytes of a safetensors file before its first value: a length of 8 bytes, and the names."""
    with file.open("rb") as opened:
        return 8 + int.from_bytes(opened.read(8), "little")


def resident_bytes(model: nn.Module) -> int:
    """Bytes of all parameters and buffers of a model; what is shared counts once."""
    tensors = [*model.parameters(), *model.buffers()]
    stored = {one.untyped_storage().data_ptr(): one.untyped_storage().nbytes() for one in tensors}
    return sum(stored.values())


# ---- writing -----------------------------------------------------------------------------------


def _packed_tensors(model: nn.Module) -> Iterator[tuple[str, torch.Tensor]]:
    """Codes, scales and zero points under the name of the first layer that holds them."""
    for name, one in _first_holders(model).items():
        packed = one.held.packed
        yield f"{name}.codes", packed.codes.contiguous()
        yield f"{name}.scales", packed.scales.contiguous()
        if packed.zeros is not None:
            yield f"{name}.zeros", packed.zeros.contiguous()


def _first_holders(model: nn.Module) -> dict[str, Any]:
    """Name -> packed layer, without the tied head, whose weight an embedding before it holds."""
    from course_lib.quantization_layers import packed_modules

    first: dict[int, str] = {}
    modules = packed_modules(model)
    for name, one in modules.items():
        first.setdefault(id(one.held), name)
    return {name: modules[name] for name in first.values()}


def _rest(model: nn.Module) -> Iterator[tuple[str, torch.Tensor]]:
    """Everything a checkpoint holds that is not packed, tied weights once."""
    from course_lib.quantization_layers import packed_modules

    held = tuple(f"{name}.held." for name in packed_modules(model))
    seen: set[int] = set()
    for name, tensor in model.state_dict().items():
        if not name.startswith(held) and tensor.data_ptr() not in seen:
            seen.add(tensor.data_ptr())
            yield name, tensor


def _lossless(tensors: dict[str, torch.Tensor], own: torch.dtype) -> torch.dtype:
    """bfloat16 if it holds every value exactly, else the model's own type."""
    import torch

    exact = all(
        torch.equal(one, one.bfloat16().to(one.dtype))
        for one in tensors.values()
        if one.is_floating_point()
    )
    return torch.bfloat16 if exact else own


def _cast(tensors: dict[str, torch.Tensor], dtype: torch.dtype) -> dict[str, torch.Tensor]:
    return {
        name: (one.to(dtype) if one.is_floating_point() else one).contiguous()
        for name, one in tensors.items()
    }


def _about(gemma: QuantizedGemma) -> dict[str, Any]:
    return {
        "name": gemma.name,
        "card": None if gemma.card is None else gemma.card.key,
        "generation": gemma.generation,
        "attention": gemma.model.config._attn_implementation,
        "plan": asdict(gemma.plan),
    }


# ---- reading -----------------------------------------------------------------------------------


def _read(file: Path) -> tuple[dict[str, Any], dict[str, torch.Tensor]]:
    from safetensors import SafetensorError, safe_open

    if not file.is_file():
        raise QuantizationError(
            f"the folder {file.parent.name!r} has no {WEIGHTS}: give the folder that `save` wrote"
        )
    try:
        with safe_open(file, framework="pt") as opened:
            header = opened.metadata() or {}
            if header.get("layout") != LAYOUT:
                raise QuantizationError(
                    f"{file.name} was not written by `save` of this version ({LAYOUT}), but by "
                    f"{header.get('layout', 'something else')}: save the model again"
                )
            tensors = {name: opened.get_tensor(name) for name in opened.keys()}  # noqa: SIM118
    except SafetensorError as error:
        raise QuantizationError(
            f"{file.name} is cut off or no safetensors file ({error}): save the model again"
        ) from error
    return json.loads(header["about"]), tensors


def _plan(stored: dict[str, Any]) -> Plan:
    tables = stored["tables"]
    return Plan(
        Format(**stored["matrices"]),
        None if tables is None else Format(**tables),
        tuple(stored["keep"]),
        stored["misfits"],
    )


def _card(key: str | None) -> Card | None:
    try:
        return None if key is None else catalog.card(key)
    except UnknownModelError:
        return None


def _fill(model: nn.Module, plan: Plan, tensors: dict[str, torch.Tensor]) -> None:
    """Put packed layers where the plan has them, and the file's values everywhere.

    Raises QuantizationError unless the file holds every weight of the model, and nothing else.
    """
    import torch

    from course_lib.quantization_layers import empty_weight

    chosen = chosen_formats(model, plan)
    put_packed(
        model,
        {
            name: empty_weight(form, model.get_submodule(name).weight.shape)
            for name, form in chosen.items()
        },
    )
    targets = {**dict(_packed_tensors(model)), **dict(_rest(model))}
    wrong = sorted(
        name
        for name in {*targets, *tensors}
        if name not in targets
        or name not in tensors
        or tensors[name].shape != targets[name].shape
        or (name.endswith(".scales") and tensors[name].dtype != targets[name].dtype)
    )
    if wrong:
        raise QuantizationError(
            f"{len(wrong)} of {len(targets)} tensors of the file and the model do not match "
            f"({', '.join(wrong[:3])}): save the model again"
        )
    with torch.no_grad():
        for name, target in targets.items():
            target.copy_(tensors[name])
