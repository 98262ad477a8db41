"""Move bits and group size and see what becomes of a matrix: a widget, and the same as text.

>>> print(as_text(gemma, "layers.0.mlp.gate_proj", bits=3, group=16))
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_lib import widgets
from course_lib.quantization_errors import WeightError, weight_error
from course_lib.quantization_formats import Format, QuantizationError, groups_that_fit, integer
from course_lib.quantization_models import check_model
from course_lib.quantization_plan import PACKED, part_of
from course_lib.quantization_tensors import round_trip

if TYPE_CHECKING:
    import ipywidgets
    import torch

    from course_lib.models import Gemma

DEFAULT = "layers.0.mlp.gate_proj"
ROW = "a row"
WIDE = 92


@dataclass(frozen=True)
class Seen:
    """One matrix in one format: its weights before and after, and the figures."""

    name: str
    form: Format
    error: WeightError
    before: torch.Tensor
    after: torch.Tensor

    def __str__(self) -> str:
        rows, columns = self.before.shape
        packed = self.before.numel() * self.error.bits_per_weight / 8
        lines = [
            f"{self.name}, {rows} x {columns}, in {self.form.bits} bits, one scale per "
            f"{self.form.shares}: {self.error.bits_per_weight:.3f} bits per weight, "
            f"{packed:,.0f} bytes (bf16: {2 * self.before.numel():,})",
            f"off by {self.error.relative:.2%}, {self.error.snr_db:.1f} dB; an even spread of "
            f"errors would give {self.error.expected_snr_db:.1f} dB",
            f"{len(self.after.unique()):,} different values are left of "
            f"{len(self.before.unique()):,}; the largest weight is "
            f"{self.error.outliers.peak_to_rms:.1f} times the rms",
        ]
        return "\n".join(textwrap.fill(line, WIDE, subsequent_indent="  ") for line in lines)


def matrix_names(gemma: Gemma) -> list[str]:
    """The matrices that a plan packs, by the part of their name behind "model."."""
    from torch import nn

    check_model(gemma)
    return [
        name.removeprefix("model.")
        for name, one in gemma.model.named_modules()
        if isinstance(one, nn.Linear) and part_of(name) in PACKED
    ]


def look(gemma: Gemma, matrix: str = DEFAULT, bits: int = 4, group: int | None = 16) -> Seen:
    """One matrix in `bits` bits, `group` weights of a row to a scale, None for a whole row.

    Raises QuantizationError for a matrix there is none of, or a format its shape cannot take.
    """
    names = matrix_names(gemma)
    if matrix not in names:
        some = ", ".join(names[:4])
        raise QuantizationError(f"there is no matrix {matrix!r}; there are {some} and more")
    weight = gemma.model.get_submodule(f"model.{matrix}").weight.detach()
    form = integer(bits, group)
    return Seen(matrix, form, weight_error(weight, form, matrix), weight, round_trip(weight, form))


def as_text(gemma: Gemma, matrix: str = DEFAULT, bits: int = 4, group: int | None = 16) -> str:
    """`look` as text: the path without a widget, with the same figures, or what does not fit."""
    try:
        return str(look(gemma, matrix, bits, group))
    except QuantizationError as error:
        return str(error)


def explore(gemma: Gemma, matrix: str = DEFAULT, bits: int = 4, group: int | None = 16) -> None:
    """Choose matrix, bits and group; where no widget can be shown, print `as_text`."""
    if not widgets.is_live():
        print(as_text(gemma, matrix, bits, group))
        print("\nAnother choice: print(quantization_widget.as_text(gemma, bits=3, group=8))")
        return
    from IPython.display import display

    display(_panel(gemma, matrix, bits, group))


def _panel(gemma: Gemma, matrix: str, bits: int, group: int | None) -> ipywidgets.Widget:
    import ipywidgets

    columns = gemma.model.get_submodule(f"model.{matrix}").weight.shape[-1]
    groups = [(str(size), size) for size in groups_that_fit(columns) if size & (size - 1) == 0]
    style = {"description_width": "80px"}
    controls = {
        "matrix": ipywidgets.Dropdown(options=matrix_names(gemma), value=matrix),
        "bits": ipywidgets.IntSlider(min=2, max=8, value=bits, continuous_update=False),
        "group": ipywidgets.SelectionSlider(options=[*groups, (ROW, None)], value=group),
    }
    for name, control in controls.items():
        control.description, control.style = name, style
    shown = ipywidgets.interactive_output(_drawer(gemma), controls)
    return ipywidgets.VBox([*controls.values(), shown])


def _drawer(gemma: Gemma) -> Any:
    """A function of the controls that draws the matrix, or says what does not fit."""

    def draw(matrix: str, bits: int, group: int | None) -> None:
        from course_lib import plots
        from course_lib.plots import quantization as pictures

        try:
            seen = look(gemma, matrix, bits, group)
        except QuantizationError as error:
            print(error)
            return
        plots.show(pictures.weight_histograms(seen.before, {seen.form.name: seen.after}, matrix))
        print(seen)

    return draw
