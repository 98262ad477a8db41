"""The number formats that this room packs weights into, as data: bits, grid, groups, scales.

>>> format_named("int4-g32").bits_per_weight
4.5
>>> integer(3, 16).name
'int3-g16'

A format says how a run of weights becomes small whole numbers and one scale. Three grids:

- absmax: levels -(2^(b-1) - 1) .. 2^(b-1) - 1, evenly spaced around 0; scale = max|x| / top level.
- zero-point: 2^b levels from the smallest weight to the largest, 0 among them; scale =
  (max - min) / (2^b - 1), and a whole number, the zero point, says which code stands for 0.
  Source of both: Jacob et al., arXiv 1712.05877, section 2.1; Krishnamoorthi, arXiv 1806.08342.
- nf4: 16 levels at quantiles of the normal distribution; scale = max|x|. Source: QLoRA,
  arXiv 2305.14314, section 3. See `nf4_levels`.

Needs no torch: a prediction is made before anything is loaded.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from math import gcd
from statistics import NormalDist
from typing import Literal

from course_lib.precisions import Precision

Grid = Literal["absmax", "zero-point", "nf4"]
Granularity = Literal["tensor", "channel", "group", "block"]
SCALES = {"bf16": 16, "fp16": 16, "fp32": 32}
FEWEST_BITS, MOST_BITS = 2, 8
# A zero point is one of at most 256 codes: a byte holds it. (GPTQ packs it into `bits` bits.)
ZERO_POINT_BITS = 8


class QuantizationError(ValueError):
    """A format, a shape or a model that do not go together; the message says what does."""


@dataclass(frozen=True)
class Format:
    """How weights are stored.

    Attributes:
        name: for tables; `integer` makes it from the rest.
        bits: of one weight, 2 to 8, without its share of a scale.
        grid: "absmax", "zero-point" or "nf4", see the module.
        granularity: what shares a scale. "tensor": everything; "channel": a row, which makes one
            output; "group": `group` weights along a row; "block": `group` weights of the
            flattened matrix, across the ends of rows.
        group: weights per scale for "group" and "block", else None.
        scale: the number format of a stored scale: "bf16", "fp16" or "fp32".
    """

    name: str
    bits: int
    grid: Grid = "absmax"
    granularity: Granularity = "group"
    group: int | None = None
    scale: str = "bf16"

    def __post_init__(self) -> None:
        if not _whole(self.bits) or not FEWEST_BITS <= self.bits <= MOST_BITS:
            raise QuantizationError(
                f"bits is a whole number from {FEWEST_BITS} to {MOST_BITS}, not {self.bits!r}"
            )
        if self.grid not in ("absmax", "zero-point", "nf4"):
            raise QuantizationError(f"grid is absmax, zero-point or nf4, not {self.grid!r}")
        if self.grid == "nf4" and self.bits != 4:
            raise QuantizationError(f"nf4 has 16 levels, so 4 bits, not {self.bits}")
        if self.granularity not in ("tensor", "channel", "group", "block"):
            raise QuantizationError(
                f"granularity is tensor, channel, group or block, not {self.granularity!r}"
            )
        grouped = self.granularity in ("group", "block")
        if grouped != (self.group is not None) or (grouped and not _whole(self.group, least=2)):
            raise QuantizationError(
                "group= is a whole number of 2 or more with granularity group or block, and left "
                f"out with tensor and channel; here granularity is {self.granularity} and group is "
                f"{self.group!r}"
            )
        if self.scale not in SCALES:
            raise QuantizationError(f"scale is {', '.join(SCALES)}, not {self.scale!r}")

    @property
    def top(self) -> int:
        """The largest code of the evenly spaced grids: 7 in 4 bits with absmax, 15 with a zero."""
        return 2 ** (self.bits - 1) - 1 if self.grid == "absmax" else 2**self.bits - 1

    @property
    def scale_bits(self) -> int:
        """Bits that one group costs beside its weights: the scale, and a zero point if any."""
        return SCALES[self.scale] + (ZERO_POINT_BITS if self.grid == "zero-point" else 0)

    @property
    def bits_per_weight(self) -> float:
        """Bits of a weight with its share of a scale. Per row and per tensor: without."""
        return self.bits + (self.scale_bits / self.group if self.group else 0.0)

    @property
    def bytes_step(self) -> int:
        """Weights that fill whole bytes: 2 in 4 bits, 8 in 3 bits, 1 in 8 bits."""
        return 8 // gcd(8, self.bits)

    def precision(self, vector_bits: int = 16) -> Precision:
        """The same format as `footprint` counts it. vector_bits: of what stays as it is."""
        grouping = {"channel": "row", "group": "along row", "block": "flat", "tensor": "flat"}
        return Precision(
            self.name,
            self.bits,
            group=self.group,
            grouping=grouping[self.granularity],
            scale_bits=self.scale_bits,
            vector_bits=vector_bits,
            formula=f"{self.bits} bits + {self.scale_bits} bits per {self.shares}",
            source="course_lib.quantization",
        )

    @property
    def shares(self) -> str:
        """What has a scale of its own, in words."""
        return {
            "tensor": "matrix",
            "channel": "row",
            "group": f"{self.group} weights of a row",
            "block": f"{self.group} weights",
        }[self.granularity]

    def check(self, shape: Sequence[int], what: str = "this tensor") -> None:
        """Raise a QuantizationError that names the sizes that work, if the shape does not fit.

        shape: of at least two axes, [rows, columns]; a row runs along the last axis. Rows must
        fill whole bytes, and a group must divide a row ("group") or the matrix ("block").
        """
        if len(shape) < 2:
            raise QuantizationError(
                f"{what} has {len(shape)} axes: vectors stay in high precision, because they are "
                "few and each of their values scales a whole channel"
            )
        if any(size < 1 for size in shape):
            raise QuantizationError(f"{what} is empty: its shape is {tuple(shape)}")
        columns, size = shape[-1], 1
        for one in shape:
            size *= one
        if columns % self.bytes_step:
            below = columns - columns % self.bytes_step
            works = [n for n in (below, below + self.bytes_step) if n]
            raise QuantizationError(
                f"{what} has rows of {columns} weights. In {self.bits} bits, {self.bytes_step} "
                f"weights fill whole bytes: rows of {' or '.join(map(str, works))} work, or 8 bits"
            )
        run = {"group": columns, "block": size}.get(self.granularity)
        if run is not None and run % self.group:
            where = "rows" if self.granularity == "group" else "a matrix"
            raise QuantizationError(
                f"{what} has {where} of {run} weights, which groups of {self.group} do not divide. "
                f"These groups do: {', '.join(map(str, groups_that_fit(run)))}. Or keep it in high "
                "precision"
            )

    def fits(self, shape: Sequence[int]) -> bool:
        """Whether `check` accepts the shape."""
        try:
            self.check(shape)
        except QuantizationError:
            return False
        return True


def _whole(value: object, least: int = 1) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= least


def groups_that_fit(run: int, most: int = 256) -> list[int]:
    """The group sizes from 2 to `most` that divide a run of weights."""
    return [size for size in range(2, min(run, most) + 1) if run % size == 0]


def integer(
    bits: int,
    group: int | None = None,
    *,
    zero_point: bool = False,
    scale: str = "bf16",
    granularity: Granularity | None = None,
) -> Format:
    """An evenly spaced format, with the name it has in tables.

    group: weights of a row that share a scale; None means one scale per row.
    granularity: "tensor" for one scale in all, "block" for groups across rows.

    >>> integer(4, 32).name, integer(8).name, integer(4, 32, zero_point=True).name
    ('int4-g32', 'int8', 'int4-g32-zp')
    """
    chosen = granularity or ("group" if group is not None else "channel")
    name = f"int{bits}"
    name += {"tensor": "-tensor", "channel": "", "group": f"-g{group}", "block": f"-b{group}"}[
        chosen
    ]
    name += "-zp" if zero_point else ""
    name += "" if scale == "bf16" else f"-{scale}"
    return Format(name, bits, "zero-point" if zero_point else "absmax", chosen, group, scale)


_ALL = (
    # The layout that `precisions` calls int8, from LLM.int8(): a row has one fp32 scale.
    Format("int8", 8, "absmax", "channel", None, "fp32"),
    Format("int8-tensor", 8, "absmax", "tensor", None, "fp32"),
    integer(8, 32),
    integer(4),
    integer(4, 128),
    integer(4, 32),
    integer(4, 16),
    integer(4, 32, zero_point=True),
    integer(3, 32),
    integer(3, 16),
    integer(2, 16),
    Format("nf4", 4, "nf4", "block", 64, "fp32"),
)
FORMATS: dict[str, Format] = {one.name: one for one in _ALL}


def format_named(name: str | Format) -> Format:
    """The format of that name; a Format is given back as it is.

    Raises QuantizationError that names the known ones; `integer` makes others.
    """
    if isinstance(name, Format):
        return name
    if isinstance(name, str) and (found := FORMATS.get(name.strip().lower())):
        return found
    raise QuantizationError(
        f"unknown format {str(name)[:60]!r}; known are: {', '.join(FORMATS)}. integer(bits, group) "
        "makes others"
    )


@cache
def nf4_levels() -> tuple[float, ...]:
    """The 16 levels of NF4, ascending from -1 to 1, 0 among them: quantiles of the normal.

    If weights are normal, levels at equally likely quantiles are used equally often. A symmetric
    set of 16 would have no exact 0, so QLoRA takes 7 levels below 0 and 8 above it (section 3,
    "4-bit NormalFloat"): the normal quantiles at equally spaced probabilities from 1/2 to p,
    divided by the largest. The quantile at probability 1 would be infinite; p leaves out half a
    step: 1 - (1/32 + 1/30) / 2 = 0.96771, the mean of half a step of 16 and of 15 intervals. So
    does the authors' code, with p cut to 7 digits, and the result is the table of the paper's
    appendix to 2e-7. Equation 4 of the paper leaves the ends open.
    """
    last = 1 - (1 / 32 + 1 / 30) / 2
    normal = NormalDist().inv_cdf
    above = [normal(0.5 + (last - 0.5) * i / 8) for i in range(1, 9)]
    below = [-normal(0.5 + (last - 0.5) * i / 7) for i in range(7, 0, -1)]
    return tuple(level / above[-1] for level in (*below, 0.0, *above))
