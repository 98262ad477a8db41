"""A real shape with random weights in bf16, 8 and 4 bits: memory and decode speed, as predicted?

>>> print(measure("gemma-4-E2B", "cuda"))

On a GPU reading is the limit and the formats have kernels, so fewer bytes should be less time. The
weights are noise (`prediction_shapes`), because neither bytes nor time depend on what they say.
Written for accelerators; on a processor it measures the same with the formats that run there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_lib import footprint, roof, stats, surroundings
from course_lib.prediction_shapes import Shape, build
from course_lib.quantization_engines import quantize
from course_lib.quantization_formats import QuantizationError, integer
from course_lib.quantization_held import held_bytes
from course_lib.quantization_plan import make_plan, predicted_bytes
from course_lib.quantization_speed import decode_race, tokens_ratio

if TYPE_CHECKING:
    from course_lib.card_types import Card
    from course_lib.models import Gemma
    from course_lib.roof import Roof

# torchao's name of a format -> ours with the same bits and scales, for the arithmetic.
FORMS = {"int8": integer(8), "int4-tiles": integer(4, 32, zero_point=True)}


@dataclass(frozen=True)
class Row:
    """One format. predicted, held: bytes of all weights. at_most: tokens per second at the roof.

    measured: tokens per second over those of bf16, in pairs; None for bf16. why: of a format that
    was refused, and then the rest is None.
    """

    form: str
    predicted: int
    held: int | None = None
    at_most: float | None = None
    measured: stats.Estimate | None = None
    why: str = ""

    def __str__(self) -> str:
        if self.held is None:
            return f"{self.form}: refused, {self.why}"
        text = (
            f"{self.form}: {self.held:,} bytes held, {self.predicted:,} predicted "
            f"({self.held / self.predicted - 1:+.1%}); at the roof {self.at_most:,.0f} tokens/s"
        )
        if self.measured is None:
            return text
        return f"{text}; {self.measured.value:.2f} {self.measured.interval} times bf16"


@dataclass(frozen=True)
class Measured:
    """All formats of one shape on one device, with where and when it was taken."""

    model: str
    device: str
    rows: tuple[Row, ...]
    environment: dict[str, str] = field(repr=False)

    def __str__(self) -> str:
        where = ", ".join(f"{name} {value}" for name, value in self.environment.items())
        lines = [f"{self.model}, random weights, on {self.device}", *map(str, self.rows), where]
        return "\n".join(lines)


def measure(
    model: str | Shape = "gemma-4-E2B",
    device: str = "cuda",
    forms: Sequence[str] = tuple(FORMS),
    *,
    prompt: int = 128,
    new: int = 32,
) -> Measured:
    """Build the shape in bf16, quantize it with torchao, and hold both figures of each format
    against the prediction.

    model: of the catalogue, or a `Shape` in bf16. prompt, new: tokens of the timed requests.
    Raises QuantizationError for a shape that is not in bf16 or an unknown format.
    """
    shape = model if isinstance(model, Shape) else Shape(model, "bf16")
    if shape.form != "bf16" or shape.card.pocket:
        raise QuantizationError("give a shape of the catalogue in bf16, as real weights ship")
    if unknown := [form for form in forms if form not in FORMS]:
        raise QuantizationError(f"no format {unknown[0]!r} here; there are: {', '.join(FORMS)}")
    plain = build(shape, device)
    limit = roof.measure(_choice(plain), rounds=10)
    predicted = footprint.weight_bytes(shape.card, "bf16")
    rows = [Row("bf16", predicted, held_bytes(plain.model), _at_most(predicted, 0, limit, plain))]
    for form in forms:
        rows.append(_row(plain, shape.card, form, predicted, limit, prompt, new))
    return Measured(shape.label, device, tuple(rows), surroundings.environment())


def _row(plain: Gemma, card: Card, form: str, full: int, limit: Roof, prompt: int, new: int) -> Row:
    size = predicted_bytes(card, make_plan(FORMS[form], misfits="keep"))
    try:
        small = quantize(plain, form, "torchao", misfits="keep")
        race = decode_race(plain, small, prompt=prompt, new=new)
    except (QuantizationError, RuntimeError) as error:
        return Row(form, size, why=str(error).splitlines()[0][:200])
    at_most = _at_most(full, full - size, limit, plain)
    return Row(form, size, held_bytes(small.model), at_most, tokens_ratio(race))


def _at_most(full: int, saved: int, limit: Roof, plain: Gemma) -> float:
    """Tokens per second if a step only reads: what bf16 reads, less what the format saves.

    Only matrices are packed, and all of them are read, so every byte saved is one not read.
    """
    read = roof.decode_work(plain.card, "bf16", 512).bytes - saved
    return limit.bytes_per_second / read


def _choice(gemma: Gemma):  # noqa: ANN202 - hardware.Choice, as roof.measure takes it
    from course_lib.hardware import Choice

    return Choice(gemma.device, gemma.dtype, gemma.why)
