"""The formats of the tools people use, as data: what each is called there and what it asks for.

>>> formats("torchao")["int8"]
'one scale per row'

A common name means the same idea and not the same bits: "int4" is evenly spaced numbers of 4 bits,
32 to a scale, with every engine that has that. `quantization_engines` makes models with these.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal

from course_lib.quantization_formats import QuantizationError

Engine = Literal["ours", "torchao", "bitsandbytes", "gguf"]
GROUP = 32
# What has to be installed, and how. "ours" needs nothing that the course does not bring.
PACKAGES = {
    "torchao": ("torchao", 'pip install "gemma-measured[quantization]"'),
    "bitsandbytes": ("bitsandbytes", 'pip install "gemma-measured[quantization]"'),
    "gguf": ("llama_cpp", 'pip install "gemma-measured[edge]"'),
}


class MissingPackageError(QuantizationError):
    """The engine's package is not installed; the message says how to get it."""


@dataclass(frozen=True)
class Recipe:
    """One format of one engine.

    says: what it is, in words. bits: of one weight, without scales. config: makes what transformers
    takes as `quantization_config`, given the names of the matrices that stay. columns, rows: what
    a matrix's columns and rows have to be a multiple of. dtype: the only type it computes in, None
    for any.
    """

    says: str
    bits: int
    config: Callable[[list[str]], Any] | None = None
    columns: int = 1
    rows: int = 1
    dtype: str | None = None

    def refuses(self, shape: tuple[int, int]) -> str:
        """Why a matrix [rows, columns] cannot be packed; "" if it can."""
        for size, of, what in ((shape[1], self.columns, "columns"), (shape[0], self.rows, "rows")):
            if size % of:
                return f"{size} {what}, and the format wants a multiple of {of}"
        return ""


OURS = {"int8": "int8", "int4": f"int4-g{GROUP}", "int4-g16": "int4-g16", "nf4": "nf4"}
GGUF = {"int8": "Q8_0", "int4": "Q4_0"}


def _torchao() -> dict[str, Recipe]:
    def config(name: str, **arguments: Any) -> Callable[[list[str]], Any]:
        def make(stay: list[str]) -> Any:
            import torch
            from torchao import quantization
            from transformers import TorchAoConfig

            given = {key: value(torch, quantization) for key, value in arguments.items()}
            return TorchAoConfig(getattr(quantization, name)(**given), modules_to_not_convert=stay)

        return make

    # torchao would set options of torch.compile for the whole process; nothing here is compiled.
    quiet = {"set_inductor_config": lambda torch, ao: False}
    four = {**quiet, "group_size": lambda torch, ao: GROUP}
    whole = {
        "weight_dtype": lambda torch, ao: torch.int4,
        "granularity": lambda torch, ao: ao.PerGroup(GROUP),
    }
    tiles = {"int4_packing_format": lambda torch, ao: "tile_packed_to_4d"}
    return {
        "int8": Recipe("one scale per row", 8, config("Int8WeightOnlyConfig", **quiet)),
        "int8-dynamic": Recipe(
            "weights and activations in 8 bits, an integer product",
            8,
            config("Int8DynamicActivationInt8WeightConfig", **quiet),
        ),
        "int4": Recipe(
            f"groups of {GROUP}, two codes to a byte",
            4,
            config("Int4WeightOnlyConfig", **four),
            columns=GROUP,
        ),
        "int4-tiles": Recipe(
            f"groups of {GROUP}, laid out for a GPU's tiles, bfloat16 only",
            4,
            config("Int4WeightOnlyConfig", **four, **tiles),
            columns=GROUP,
            dtype="bfloat16",
        ),
        "int4-unpacked": Recipe(
            f"groups of {GROUP}, each code in a byte of its own, for export",
            4,
            config("IntxWeightOnlyConfig", **whole),
            columns=GROUP,
        ),
        "fp8": Recipe("8-bit floats, one scale", 8, config("Float8WeightOnlyConfig")),
    }


def _bitsandbytes() -> dict[str, Recipe]:
    def config(**arguments: Any) -> Callable[[list[str]], Any]:
        def make(stay: list[str]) -> Any:
            from transformers import BitsAndBytesConfig

            return BitsAndBytesConfig(**arguments, llm_int8_skip_modules=stay)

        return make

    # bitsandbytes' kernel for processors with AVX512-BF16 takes rows in blocks of 32 and wants a
    # row to be whole blocks of 64; without it a slower path takes every shape.
    rows, columns = (32, 64) if _has_cpu_kernel() else (1, 1)
    found = {
        "int8": Recipe("LLM.int8(): one scale per row", 8, config(load_in_8bit=True)),
    }
    for name, kind, double in (
        ("nf4", "nf4", False),
        ("nf4-double", "nf4", True),
        ("fp4", "fp4", False),
    ):
        says = f"{kind.upper()}, blocks of 64" + (", scales in 8 bits" if double else "")
        make = config(load_in_4bit=True, bnb_4bit_quant_type=kind, bnb_4bit_use_double_quant=double)
        found[name] = Recipe(says, 4, make, columns=columns, rows=rows)
    return found


def _has_cpu_kernel() -> bool:
    """Whether bitsandbytes would use its own 4-bit kernel on this machine's processor."""
    if not is_installed("bitsandbytes"):
        return False
    import torch
    from bitsandbytes.functional import has_avx512bf16

    return bool(has_avx512bf16()) and not torch.cuda.is_available()


RECIPES: dict[str, Callable[[], dict[str, Recipe]]] = {
    "torchao": _torchao,
    "bitsandbytes": _bitsandbytes,
}
ENGINES: tuple[Engine, ...] = ("ours", "torchao", "bitsandbytes", "gguf")


def formats(engine: Engine) -> dict[str, str]:
    """The formats of an engine by name, each with what it is. Raises QuantizationError."""
    if engine == "ours":
        return {name: f"our own layers, {form}" for name, form in OURS.items()}
    if engine == "gguf":
        return {name: f"llama.cpp's {kind}" for name, kind in GGUF.items()}
    if engine in RECIPES:
        return {name: recipe.says for name, recipe in RECIPES[engine]().items()}
    raise QuantizationError(f"engine is {', '.join(ENGINES)}, not {str(engine)[:40]!r}")


def recipe_of(engine: Engine, form: str) -> Recipe | None:
    """The recipe of a format that goes through transformers, None for the other engines."""
    return RECIPES[engine]()[form] if engine in RECIPES else None


def is_installed(engine: Engine) -> bool:
    """Whether the package of an engine is there, without importing it."""
    return engine not in PACKAGES or importlib.util.find_spec(PACKAGES[engine][0]) is not None


def check_installed(engine: Engine) -> None:
    """Raise MissingPackageError, with the command that installs it."""
    if not is_installed(engine):
        package, how = PACKAGES[engine]
        raise MissingPackageError(f"{package} is not installed: {how}")
