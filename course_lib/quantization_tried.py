"""Which engine takes which format on which device: found by trying, on this machine, today.

>>> table = try_all(gemma)
>>> print(table)                          # or let a notebook show it

A format either works, or falls back (it runs, but part of the model stayed as it was, or nothing
was saved), or is refused, with the engine's own reason.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import TYPE_CHECKING, Any, Literal

from course_lib import surroundings
from course_lib.quantization_engines import check_engine_model, exported, matrices, quantize
from course_lib.quantization_errors import LogitError, logit_change
from course_lib.quantization_formats import QuantizationError
from course_lib.quantization_held import held_bytes, weight_bytes
from course_lib.quantization_recipes import (
    ENGINES,
    PACKAGES,
    Engine,
    formats,
    is_installed,
    recipe_of,
)

if TYPE_CHECKING:
    from torch import nn

    from course_lib.models import Gemma

Outcome = Literal["works", "falls back", "refused", "not installed", "no such device"]
# A packed weight may cost this many times its nominal bits, for scales and padding.
WORTH = 1.6
TEXTS = (
    "The shop opens at 09:30 and closes at 18:00. Parcels leave every day at noon.",
    "A refund is paid within 14 days. The delivery costs 4 euros and 90 cents.",
)


@dataclass(frozen=True)
class Tried:
    """What became of one format.

    outcome: see `Outcome`; why: the reason, or what fell back. packed, matrices: how many matrices
    are in few bits, of how many. bits_per_weight: that a weight of these takes in memory, scales
    included. resident_bytes: of the whole model. logits: against the model it was made from, None
    where nothing runs.
    """

    engine: Engine
    form: str
    device: str
    dtype: str
    outcome: Outcome
    why: str = ""
    packed: int | None = None
    matrices: int | None = None
    bits_per_weight: float | None = None
    resident_bytes: int | None = None
    logits: LogitError | None = None

    def __str__(self) -> str:
        head = f"{self.engine} {self.form} on {self.device} in {self.dtype}: {self.outcome}"
        if self.resident_bytes is None:
            return f"{head}: {self.why}"
        found = f"{head}, {self.resident_bytes:,} bytes"
        if self.bits_per_weight is not None:
            found += f", {self.bits_per_weight:.2f} bits per packed weight"
        if self.logits is not None:
            found += f", logits move by {self.logits.relative:.1%} of their spread"
        return found + (f" ({self.why})" if self.why else "")


@dataclass(frozen=True)
class TriedTable:
    """All of them, for one model: text in a terminal, a table in a notebook."""

    model: str
    plain_bytes: int
    rows: tuple[Tried, ...]
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        said = [str(one) for one in self.rows]
        return "\n".join([f"{self.model} as it is: {self.plain_bytes:,} bytes", *said])

    def cells(self) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
        """Headings and rows, for `widgets.table`."""
        heads = ("engine", "format", "device", "dtype", "outcome", "bits/weight")
        rows = []
        for one in self.rows:
            size = one.resident_bytes
            rows.append(
                (
                    one.engine,
                    one.form,
                    one.device,
                    one.dtype,
                    one.outcome,
                    one.bits_per_weight,
                    None if size is None else 100 * size / self.plain_bytes,
                    None if one.logits is None else 100 * one.logits.relative,
                    one.why,
                )
            )
        return (*heads, "bytes (% of plain)", "logits moved (% of spread)", "why"), rows


def try_all(
    gemma: Gemma,
    engines: Sequence[Engine] = ENGINES,
    *,
    devices: Sequence[str] | None = None,
    dtypes: Sequence[str] = ("float32", "bfloat16"),
    texts: Sequence[str] = TEXTS,
    tick: Callable[[Tried], None] | None = None,
) -> TriedTable:
    """Try every format of every engine on a model.

    devices: "cpu" and "cuda" if None; one that this machine lacks is a row that says so. dtypes: a
    format is tried in the model's own dtype first, then in the others, until one runs. texts: whose
    logits are compared. tick is called with each row.

    Matrices whose shape a format cannot take stay as they are here, and the row says how many.
    Raises QuantizationError for a model that cannot be quantized at all, or an unknown engine.
    """
    check_engine_model(gemma)
    rows: list[Tried] = []

    def keep(row: Tried) -> None:
        rows.append(row)
        if tick:
            tick(row)

    for engine in engines:
        for device in devices or ("cpu", "cuda"):
            if not _is_here(device):
                keep(Tried(engine, "any", device, "any", "no such device", "torch sees none here"))
                continue
            if not is_installed(engine):
                keep(_missing(engine, device))
                continue
            for form in formats(engine):
                keep(_first_that_runs(gemma, engine, form, device, dtypes, texts))
    return TriedTable(gemma.name, held_bytes(gemma.model), tuple(rows), surroundings.environment())


def _is_here(device: str) -> bool:
    import torch

    return device == "cpu" or (device.startswith("cuda") and torch.cuda.is_available())


def _missing(engine: Engine, device: str) -> Tried:
    package, how = PACKAGES[engine]
    return Tried(engine, "any", device, "any", "not installed", f"no {package} here: {how}")


def _first_that_runs(
    gemma: Gemma,
    engine: Engine,
    form: str,
    device: str,
    dtypes: Sequence[str],
    texts: Sequence[str],
) -> Tried:
    """The row of the first dtype that runs, or of the last refusal."""
    recipe = recipe_of(engine, form)
    wanted = list(dict.fromkeys((gemma.dtype, *(dtypes if recipe else ()))))
    if recipe and recipe.dtype:
        wanted = [recipe.dtype]
    refused: dict[str, None] = {}
    for dtype in wanted:
        try:
            return _try(gemma, engine, form, device, dtype, texts)
        except QuantizationError as error:
            known = f"{engine} {form} on {device} in {dtype}: "
            refused[str(error).removeprefix(known)] = None
    return Tried(engine, form, device, ", ".join(wanted), "refused", "; ".join(refused))


def _try(
    gemma: Gemma, engine: Engine, form: str, device: str, dtype: str, texts: Sequence[str]
) -> Tried:
    if engine == "gguf":
        return _try_gguf(gemma, form, device, texts)
    there = gemma if device == gemma.device else _moved(gemma, device)
    made = quantize(there, form, engine, dtype=dtype, misfits="keep")
    logits = _logits(there, made, texts)
    packed, total, bits = packed_matrices(made.model)
    recipe = recipe_of(engine, form)
    why = _fell_back(packed, total, bits, recipe.bits if recipe else made.plan.matrices.bits)
    outcome = "falls back" if why else "works"
    measured = (packed, total, bits, held_bytes(made.model), logits)
    return Tried(engine, form, device, made.dtype, outcome, why, *measured)


def _logits(gemma: Gemma, made: Gemma, texts: Sequence[str]) -> LogitError:
    try:
        return logit_change(gemma, made, texts)
    except (RuntimeError, AssertionError, NotImplementedError, ImportError, TypeError) as error:
        said = f"{type(error).__name__}: {str(error).splitlines()[0][:160]}"
        raise QuantizationError(f"it was made, and does not run: {said}") from error


def _try_gguf(gemma: Gemma, form: str, device: str, texts: Sequence[str]) -> Tried:
    """llama.cpp reads a file, so the file is what is counted."""
    from course_lib import models

    if device != "cpu":
        raise QuantizationError("llama-cpp-python is built for the processor here")
    file = exported(gemma, form)
    made = models.load(file.path, engine="llama.cpp", quiet=True)
    wide = [one for one in file.tensors if len(one.shape) > 1]
    asked = [one for one in wide if not one.why]
    bits = 8 * sum(one.nbytes for one in asked) / sum(prod(one.shape) for one in asked)
    kinds = ", ".join(sorted({one.type for one in file.fell_back}))
    why = f"{len(file.fell_back)} of {len(wide)} tables and matrices in {kinds}" if kinds else ""
    outcome = "falls back" if why else "works"
    measured = (len(asked), len(wide), bits, file.bytes, _logits(gemma, made, texts))
    return Tried("gguf", f"{form} ({file.gguf_type})", device, "float32", outcome, why, *measured)


def _moved(gemma: Gemma, device: str) -> Gemma:
    import copy
    from dataclasses import replace

    return replace(gemma, model=copy.deepcopy(gemma.model).to(device), device=device)


def _fell_back(packed: int, total: int, bits: float, nominal: int) -> str:
    said = []
    if packed < total:
        said.append(f"{total - packed} of {total} matrices stay as they are: their shape")
    if bits > WORTH * nominal:
        said.append(f"{nominal}-bit values held in {bits:.1f} bits")
    return "; ".join(said)


def packed_matrices(model: nn.Module) -> tuple[int, int, float]:
    """How many matrices are in few bits, of how many, and the bits that a weight of them takes."""
    from course_lib.quantization_layers import PackedLinear

    count = weights = size = 0
    every = matrices(model)
    for _, one in every:
        shape = (one.out_features, one.in_features)
        if isinstance(one, PackedLinear):
            held = one.held.packed.nbytes
        else:
            held = weight_bytes(one)
            if type(one.weight).__name__ == "Parameter" and one.weight.is_floating_point():
                continue  # an ordinary weight
        count, weights, size = count + 1, weights + prod(shape), size + held
    return count, len(every), 8 * size / weights if weights else 0.0
