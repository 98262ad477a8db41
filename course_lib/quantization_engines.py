"""The tools people use, behind one call: torchao, bitsandbytes and GGUF beside our own layers.

>>> small = quantize(gemma, "int8", engine="torchao")
>>> small = quantize(gemma, "nf4", engine="bitsandbytes", misfits="keep")
>>> chat.reply(small, "Hello!").text

torchao and bitsandbytes work through transformers' `quantization_config`, on a folder of the model;
"gguf" exports a file that llama.cpp runs (`gguf_export`). What works on which machine is not
written down here: `quantization_tried.try_all` tries it.

Their formats: `quantization_recipes`.
"""

from __future__ import annotations

import re
import tempfile
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from course_lib.models import Gemma
from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_models import QuantizedGemma, check_local, quantized_copy
from course_lib.quantization_plan import PACKED, part_of
from course_lib.quantization_recipes import (
    GGUF,
    OURS,
    Engine,
    Recipe,
    check_installed,
    formats,
    recipe_of,
)

if TYPE_CHECKING:
    from torch import nn

    from course_lib.gguf_export import Exported


def quantize(
    gemma: Gemma,
    form: str | Format,
    engine: Engine = "ours",
    *,
    dtype: str | None = None,
    misfits: Literal["refuse", "keep"] = "refuse",
    folder: str | Path | None = None,
) -> Gemma:
    """A copy of a loaded model in few bits, made by one of the engines.

    form: one of `formats(engine)`; with "ours" also every format of `quantization_formats`.
    dtype: of what stays and of the computing; the model's own if None. misfits: "keep" leaves
    matrices whose shape the format cannot take as they are, instead of refusing. folder: with the
    files of this very model, as `hub.fetch` gives it; None writes the model into a temporary one,
    which takes the disk and the time of its weights once more.

    Raises MissingPackageError; QuantizationError for an unknown engine or format, a shape that the
    format cannot take, and whatever the engine itself refuses, with its reason.
    """
    check_engine_model(gemma)
    if misfits not in ("refuse", "keep"):
        raise QuantizationError(f'misfits is "refuse" or "keep", not {misfits!r}')
    known = formats(engine)
    if engine == "ours":
        if dtype is not None and dtype != gemma.dtype:
            raise QuantizationError(f"{gemma.name} computes in {gemma.dtype}: load it in {dtype}")
        return quantized_copy(gemma, OURS.get(form, form), misfits=misfits)
    if not isinstance(form, str) or form not in known:
        raise QuantizationError(
            f"{engine} has no format {form!r} here; it has: {', '.join(known)}. A Format goes with "
            'engine="ours"'
        )
    check_installed(engine)
    if engine == "gguf":
        return _through_gguf(gemma, form)
    return _through_transformers(gemma, form, engine, dtype, misfits, folder)


def check_engine_model(gemma: Gemma) -> None:
    """Raise QuantizationError for a model behind a server, compiled, or quantized already."""
    check_local(gemma)
    hidden = getattr(gemma.model.config, "quantization_config", None) is not None
    if isinstance(gemma, QuantizedGemma) or hidden:
        raise QuantizationError(
            f"{gemma.name} has been through a format already: quantize the model it came from"
        )


# ---- through transformers ----------------------------------------------------------------------


def _through_transformers(
    gemma: Gemma,
    form: str,
    engine: str,
    dtype: str | None,
    misfits: str,
    folder: str | Path | None,
) -> Gemma:
    recipe = recipe_of(engine, form)
    assert recipe is not None
    chosen = dtype or gemma.dtype
    if recipe.dtype not in (None, chosen):
        raise QuantizationError(
            f"{engine}'s {form} computes in {recipe.dtype} only, and this model in {chosen}: "
            f'dtype="{recipe.dtype}"'
        )
    refused = misfit_matrices(gemma.model, recipe)
    if refused and misfits == "refuse":
        name, why = next(iter(refused.items()))
        raise QuantizationError(
            f"{engine}'s {form} cannot take {len(refused)} matrices, such as {name}: {why}. "
            'misfits="keep" leaves these as they are'
        )
    stay = [*refused, *_always_stay(gemma.model)]
    with tempfile.TemporaryDirectory() as made:
        if folder is None:
            with heard("transformers"):
                gemma.model.save_pretrained(made)
        model = _load(Path(folder or made), recipe.config(stay), chosen, gemma, f"{engine} {form}")
    return replace(
        gemma, name=f"{gemma.name} {form} ({engine})", model=model, dtype=chosen, decoder=None
    )


def misfit_matrices(model: nn.Module, recipe: Recipe) -> dict[str, str]:
    """Name -> reason, for every matrix that the format cannot take."""
    reasons = {name: recipe.refuses(tuple(one.weight.shape)) for name, one in matrices(model)}
    return {name: why for name, why in reasons.items() if why}


def matrices(model: nn.Module) -> list[tuple[str, Any]]:
    """The linear layers of attention, MLP and per-layer projections: what is to be packed."""
    from torch import nn

    from course_lib.quantization_layers import PackedLinear

    return [
        (name, one)
        for name, one in model.named_modules()
        if isinstance(one, (nn.Linear, PackedLinear)) and part_of(name) in PACKED
    ]


def _always_stay(model: nn.Module) -> list[str]:
    """The head, and the towers of a model that sees or hears: as in our own plan."""
    from torch import nn

    return [
        name
        for name, one in model.named_modules()
        if isinstance(one, nn.Linear) and part_of(name) not in PACKED
    ]


def _load(folder: Path, config: Any, dtype: str, gemma: Gemma, what: str) -> nn.Module:
    import torch
    from transformers import AutoModelForCausalLM

    where = {} if gemma.device == "cpu" else {"device_map": {"": gemma.device}}
    with heard("transformers") as said:
        try:
            model = AutoModelForCausalLM.from_pretrained(
                folder,
                quantization_config=config,
                dtype=getattr(torch, dtype),
                attn_implementation=gemma.model.config._attn_implementation,
                local_files_only=True,
                **where,
            )
        except (ImportError, RuntimeError, ValueError, AssertionError, TypeError) as error:
            reason = reason_of(error, said)
            raise QuantizationError(f"{what} on {gemma.device} in {dtype}: {reason}") from error
    return model.eval()


def reason_of(error: Exception, said: list[str]) -> str:
    """What went wrong, in one line.

    transformers hides the exception of a failed conversion in a report that it logs, so the last
    line of a traceback in there comes first.
    """
    lines = "\n".join(said).splitlines()
    inner = [line for line in lines if re.match(r"(ImportError|\w+Error|\w+Exception): \S", line)]
    inner = [line for line in inner if not line.startswith("Error:")]
    text = inner[0] if inner else f"{type(error).__name__}: {error}"
    return re.sub(r"(/[\w.@+-]+)+/", "", text.splitlines()[0])[:200]


class heard:
    """Collect what a package logs inside, instead of printing it."""

    def __init__(self, name: str) -> None:
        self.name, self.said = name, []

    def __enter__(self) -> list[str]:
        import logging

        said = self.said

        class Keeper(logging.Handler):
            def emit(self, record: logging.LogRecord) -> None:
                said.append(record.getMessage())

        from transformers.utils import logging as bars

        self.logger = logging.getLogger(self.name)
        self.before = (self.logger.handlers, self.logger.propagate)
        self.bars = bars.is_progress_bar_enabled()
        bars.disable_progress_bar()
        self.logger.handlers, self.logger.propagate = [Keeper()], False
        return said

    def __exit__(self, *_: object) -> None:
        from transformers.utils import logging as bars

        self.logger.handlers, self.logger.propagate = self.before
        if self.bars:
            bars.enable_progress_bar()


# ---- through llama.cpp -------------------------------------------------------------------------


def _through_gguf(gemma: Gemma, form: str) -> Gemma:
    """Export, and load what was exported. The file lies in a folder of its own, and is kept."""
    from course_lib import models

    return models.load(exported(gemma, form).path, engine="llama.cpp", quiet=True)


def exported(gemma: Gemma, form: str) -> Exported:
    """A GGUF file of the model in a new folder for temporary files.

    Raises QuantizationError with the reason for a model that llama.cpp's gemma4 cannot run.
    """
    from course_lib import gguf_export
    from course_lib.gguf_names import GGUFError

    folder = Path(tempfile.mkdtemp(prefix="gemma-measured-"))
    path = folder / f"{re.sub(r'[^A-Za-z0-9._-]+', '-', gemma.name)}-{GGUF[form]}.gguf"
    try:
        return gguf_export.export_gguf(gemma, path, GGUF[form])
    except GGUFError as error:
        raise QuantizationError(f"gguf {form}: {error}") from error
