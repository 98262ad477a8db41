"""Write a Gemma 4 as a GGUF file: one file for llama.cpp, Ollama, LM Studio, a phone.

>>> from course_lib import gguf_export, models
>>> gemma = models.load("pocket-micro")
>>> print(gguf_export.plan_gguf(gemma, "Q8_0").nbytes)      # before anything is written
>>> print(gguf_export.export_gguf(gemma, "micro.gguf", "Q8_0"))

The file holds everything: weights, sizes, tokenizer, chat template. It is also the way to the fast
engine of this course: `models.load("pocket-micro", engine="llama.cpp")` (see `llama_cpp_engine`).

Text models of Gemma 4 only, from a pocket model, a folder or the Hub, with their weights unpacked.
The names and the traps are in `gguf_names`, `gguf_metadata` and `gguf_tokenizer`.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from course_lib.gguf_fields import Field, add_to, file_bytes, header_bytes, text
from course_lib.gguf_metadata import (
    ARCHITECTURE,
    check_config,
    geometry,
    model_fields,
    rope_factors,
)
from course_lib.gguf_names import (
    GGUFError,
    Shape,
    StoredTensor,
    check_type,
    data_bytes,
    shapes_of_card,
    stored,
)
from course_lib.gguf_tokenizer import tokenizer_fields

if TYPE_CHECKING:
    import numpy as np
    import torch

    from course_lib.card_types import Card

# What this course writes beside the keys of llama.cpp, to read a file back as it was.
OWN_CONFIG = "gemma_measured.config"
OWN_GENERATION = "gemma_measured.generation_config"
LARGEST_F16 = 65504.0


class Loaded(Protocol):
    """What the export needs of a `models.Gemma`."""

    name: str
    model: Any
    tokenizer: Any
    generation: str | None


@dataclass(frozen=True)
class GGUFPlan:
    """A file that is not written yet: its keys, its tensors, and its size."""

    name: str
    gguf_type: str
    fields: tuple[Field, ...] = field(repr=False)
    tensors: tuple[StoredTensor, ...] = field(repr=False)

    @property
    def nbytes(self) -> int:
        """Bytes of the whole file, by arithmetic."""
        return file_bytes(self.fields, self.tensors)

    @property
    def header(self) -> int:
        """Bytes before the first weight: sizes, tokenizer, template, names."""
        return header_bytes(self.fields, self.tensors)


@dataclass(frozen=True)
class Exported:
    """A GGUF file that was written.

    bytes: of the whole file; header: of them before the first weight, most of it the tokenizer.
    tensors: everything in it, each with its type and why that is not `gguf_type`.
    """

    path: Path
    name: str
    gguf_type: str
    bytes: int
    header: int
    tensors: tuple[StoredTensor, ...] = field(repr=False)

    @property
    def types(self) -> dict[str, str]:
        """The type of each tensor by its name in the file."""
        return {one.name: one.type for one in self.tensors}

    @property
    def fell_back(self) -> tuple[StoredTensor, ...]:
        """Matrices that did not get the type asked for; `why` says the reason."""
        return tuple(one for one in self.tensors if one.why and len(one.shape) > 1)

    @property
    def bits_per_weight(self) -> float:
        """Of all weights together, scales included."""
        weights = sum(prod(one.shape) for one in self.tensors)
        return 8 * sum(one.nbytes for one in self.tensors) / weights

    def __str__(self) -> str:
        lines = [
            f"{self.name} as {self.gguf_type} in {self.path.name}: {self.bytes:,} bytes "
            f"({self.header:,} of them tokenizer and names), {self.bits_per_weight:.2f} bits per "
            "weight"
        ]
        for kind in dict.fromkeys((one.type, one.why) for one in self.fell_back):
            some = [one.name for one in self.fell_back if (one.type, one.why) == kind]
            more = f" and {len(some) - 2} more" if len(some) > 2 else ""
            lines.append(f"  {kind[0]}: {', '.join(some[:2])}{more}: {kind[1]}")
        return "\n".join(lines)


def export_gguf(gemma: Loaded, path: str | os.PathLike[str], gguf_type: str = "F16") -> Exported:
    """Write a loaded Gemma 4 as one GGUF file.

    path: of the file; its folder is made if missing, a file of that name is replaced, and only
        when the new one is whole. gguf_type: "F32", "F16", "Q8_0" (8.5 bits per weight) or "Q4_0"
        (4.5). Vectors stay in F32; what a type cannot take falls back, and the record says so.

    Raises GGUFError: no gguf package, an unknown type, a model that llama.cpp's gemma4 cannot run
    or would run differently (towers, experts, other generations, packed weights, a tokenizer of
    another kind, a layout of shared keys and values that makes it abort).
    """
    _need_gguf()
    made = plan_gguf(gemma, gguf_type)
    target = Path(path)
    target.parent.mkdir(parents=True, exist_ok=True)
    draft = target.with_name(f"{target.name}.{os.getpid()}.part")
    try:
        _write(gemma, made, draft)
        size = draft.stat().st_size
        if size != made.nbytes:
            raise GGUFError(
                f"the file has {size:,} bytes and {made.nbytes:,} were counted beforehand: this "
                "version of the gguf package writes another layout than 0.19"
            )
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)
    return Exported(target, made.name, made.gguf_type, size, made.header, made.tensors)


def plan_gguf(gemma: Loaded, gguf_type: str = "F16") -> GGUFPlan:
    """What `export_gguf` would write, and its size, without reading a weight.

    Raises GGUFError as `export_gguf` does.
    """
    wanted = check_type(gguf_type)
    check_exportable(gemma)
    config = gemma.model.config
    shapes = {name: tuple(one.shape) for name, one in _weights(gemma.model).items()}
    tensors = stored(shapes, wanted)
    sizes = geometry(config, shapes)
    fields = [
        *model_fields(gemma.name, config, sizes, wanted),
        *tokenizer_fields(gemma.tokenizer, sizes.vocabulary),
        text(OWN_CONFIG, config.to_json_string()),
        text(OWN_GENERATION, gemma.model.generation_config.to_json_string()),
    ]
    return GGUFPlan(gemma.name, wanted, tuple(fields), tuple(tensors))


def predicted_data_bytes(card: Card, gguf_type: str) -> int:
    """Bytes of the weights of a Gemma 4 text decoder in a GGUF file, from its card alone.

    Without tokenizer, names and towers. Raises GGUFError, or FootprintError where the card says
    too little.
    """
    return data_bytes(stored(shapes_of_card(card), gguf_type))


def check_exportable(gemma: Loaded) -> None:
    """Raise GGUFError for a model that cannot be written as llama.cpp's gemma4."""
    name = getattr(gemma, "name", None) or str(gemma)
    if not hasattr(gemma, "tokenizer") or not hasattr(gemma, "model"):
        raise GGUFError(f"{name} runs behind a server, which holds its weights: load the model")
    if getattr(gemma, "engine", "plain") == "llama.cpp":
        raise GGUFError(f'{name} runs from a GGUF file already: load it with engine="plain"')
    if getattr(gemma, "packed", False):
        raise GGUFError(
            f"{name} has its weights packed in a format of this course: export the model it came "
            "from, or quantization.dequantized(...) of it"
        )
    if gemma.generation != "4":
        kind = f"a Gemma {gemma.generation}" if gemma.generation else "no Gemma"
        raise GGUFError(
            f"{name} is {kind}, and this export writes llama.cpp's {ARCHITECTURE} only. For "
            "others llama.cpp has its own converter (convert_hf_to_gguf.py)"
        )
    config = gemma.model.config
    towers = [k for k in ("vision_config", "audio_config") if getattr(config, k, None) is not None]
    if towers or config.model_type != "gemma4_text":
        raise GGUFError(
            f"{name} sees or hears ({', '.join(towers) or config.model_type}), and this export "
            "writes text models. llama.cpp's own converter makes two files of it, the second "
            "(mmproj) for the towers"
        )
    check_config(config)


# ---- writing -----------------------------------------------------------------------------------


def _need_gguf() -> None:
    try:
        import gguf  # noqa: F401
    except ImportError as error:
        raise GGUFError(
            'writing GGUF needs the small package gguf: pip install "gemma-measured[edge]", which '
            "brings llama.cpp too, or pip install gguf for the file alone"
        ) from error


def _weights(model: Any) -> dict[str, torch.Tensor]:
    """Name -> tensor without "model." in front; a head that is tied to the embedding left out."""
    state = model.state_dict()
    if model.config.tie_word_embeddings:
        state.pop("lm_head.weight", None)
    return {name.removeprefix("model."): tensor for name, tensor in state.items()}


def _write(gemma: Loaded, made: GGUFPlan, path: Path) -> None:
    """Keys and names first, then one tensor after the other: only one is in memory twice."""
    import gguf

    writer = gguf.GGUFWriter(path, ARCHITECTURE)
    try:
        add_to(writer, made.fields)
        kinds = gguf.GGMLQuantizationType
        for one in made.tensors:
            # float32 here only says: the shape is given in weights, not in bytes.
            writer.add_tensor_info(
                one.name, one.shape, _float32(), one.nbytes, raw_dtype=kinds[one.type]
            )
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
        for one, values in _values(gemma, made.tensors):
            writer.write_tensor_data(encoded(values, one))
    finally:
        writer.close()


def _float32() -> np.dtype:
    import numpy as np

    return np.dtype(np.float32)


def _values(
    gemma: Loaded, tensors: tuple[StoredTensor, ...]
) -> Iterator[tuple[StoredTensor, np.ndarray]]:
    """Each tensor with its values in float32, in the shape it has in torch."""
    import numpy as np

    weights = _weights(gemma.model)
    for one in tensors:
        if one.source:
            yield one, weights[one.source].detach().float().cpu().numpy()
        else:
            factors = rope_factors(gemma.model.config, 2 * one.shape[0])
            yield one, np.array(factors, dtype=np.float32)


def encoded(values: np.ndarray, one: StoredTensor) -> np.ndarray:
    """Values as the file holds them: float32, float16, or bytes of blocks.

    Raises GGUFError for a value that float16 cannot hold: rounded to infinity it would silence
    a whole row.
    """
    import gguf
    import numpy as np

    if one.type == "F32":
        return np.ascontiguousarray(values, dtype=np.float32)
    largest = float(np.abs(values).max())
    # A block's scale is a float16 too: the largest value of the block by 127 or by 8.
    if not largest <= LARGEST_F16:
        raise GGUFError(
            f"{one.name} holds a weight of {largest:g}, beyond float16's {LARGEST_F16:g}: export "
            "as F32"
        )
    if one.type == "F16":
        return np.ascontiguousarray(values, dtype=np.float16)
    return gguf.quants.quantize(values, gguf.GGMLQuantizationType[one.type])


__all__ = [
    "Exported",
    "GGUFError",
    "GGUFPlan",
    "Shape",
    "check_exportable",
    "export_gguf",
    "plan_gguf",
    "predicted_data_bytes",
]
