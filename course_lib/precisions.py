"""What a stored weight costs, scales included, in the number formats people really use.

Bytes of one matrix of R rows and C columns:

    R * C * bits / 8  +  (number of groups) * scale_bits / 8

A group is a run of weights that shares a scale: `group` weights along a row, a whole row, or a
run of the flattened matrix. Vectors (norms, single scales) are never quantised.

Sources: ggml's block layouts (q8_0: 32 int8 and one fp16 scale = 8.5 bits; q4_0: 32 four-bit
values and one fp16 scale = 4.5 bits); QLoRA, arXiv 2305.14314, section 3 (NF4, blocks of 64;
double quantisation: scales in 8 bits, one fp32 per 256 of them); LLM.int8(), arXiv 2208.07339
(one fp32 scale per output row); GPTQ/compressed-tensors w4a16 (groups of 32 or 128 along a row
with one 16-bit scale).
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, prod

from course_lib.tensors import FootprintError


@dataclass(frozen=True)
class Precision:
    """A number format for weights.

    Attributes:
        name: as the functions of `footprint` take it.
        bits: of one stored weight, without its share of a scale.
        group: weights that share a scale, or None where there is none.
        grouping: "row" (one group is a row), "along row" (`group` weights of a row), "flat"
            (`group` weights of the flattened matrix) or "none".
        scale_bits: of one group's scale.
        vector_bits: of one value of a vector, which this format leaves alone.
        formula: in words, for a lesson.
        source: where the layout is described.
        ragged: what happens to rows whose length is no multiple of the group: "pad" (the last
            group is shorter) or "fp16" (the matrix stays in fp16, as in GGUF).
    """

    name: str
    bits: int
    group: int | None = None
    grouping: str = "none"
    scale_bits: float = 0.0
    vector_bits: int = 16
    formula: str = ""
    source: str = ""
    ragged: str = "pad"

    @property
    def bits_per_weight(self) -> float:
        """Bits of one weight with its share of a scale, in long rows. Per-row scales: without."""
        return self.bits + (self.scale_bits / self.group if self.group else 0.0)

    def matrix_bytes(self, shape: tuple[int, ...]) -> int:
        """Bytes of one weight of this shape; the last axis runs along a row.

        A vector (one axis) costs `vector_bits` per value.
        """
        size, columns = prod(shape), shape[-1]
        if len(shape) < 2:
            return ceil(size * self.vector_bits / 8)
        rows = size // columns
        if self.ragged == "fp16" and self.group and columns % self.group:
            return size * 2
        groups = {
            "none": 0,
            "row": rows,
            "along row": rows * ceil(columns / (self.group or columns)),
            "flat": ceil(size / (self.group or size)),
        }[self.grouping]
        return ceil(size * self.bits / 8) + ceil(groups * self.scale_bits / 8)


_GGML = "ggml block formats; facts/gguf_gemma4.md (rows that are no multiple of 32 stay fp16)"
_QLORA = "QLoRA, arXiv 2305.14314, section 3"
_W4A16 = "compressed-tensors / GPTQ layout, symmetric"

_ALL = (
    Precision("fp32", 32, vector_bits=32, formula="4 bytes", source="IEEE 754"),
    Precision("bf16", 16, formula="2 bytes", source="bfloat16"),
    Precision("fp16", 16, formula="2 bytes", source="IEEE 754"),
    Precision("fp8", 8, formula="1 byte, no scales (Google's SFP8)", source="core-g4"),
    Precision(
        "int8",
        8,
        grouping="row",
        scale_bits=32,
        formula="1 byte + one fp32 scale per output row",
        source="LLM.int8(), arXiv 2208.07339",
    ),
    Precision(
        "q8_0",
        8,
        group=32,
        grouping="along row",
        scale_bits=16,
        vector_bits=32,
        formula="blocks of 32: 32 bytes + fp16 scale = 8.5 bits per weight",
        source=_GGML,
        ragged="fp16",
    ),
    Precision(
        "q4_0",
        4,
        group=32,
        grouping="along row",
        scale_bits=16,
        vector_bits=32,
        formula="blocks of 32: 16 bytes + fp16 scale = 4.5 bits per weight",
        source=_GGML,
        ragged="fp16",
    ),
    Precision(
        "nf4",
        4,
        group=64,
        grouping="flat",
        scale_bits=32,
        formula="blocks of 64: 32 bytes + fp32 absmax = 4.5 bits per weight",
        source=_QLORA,
    ),
    Precision(
        "nf4-double",
        4,
        group=64,
        grouping="flat",
        scale_bits=8 + 32 / 256,
        formula="blocks of 64: 32 bytes + 8-bit absmax + fp32 per 256 blocks = 4.127 bits",
        source=_QLORA,
    ),
    Precision(
        "int4-g32",
        4,
        group=32,
        grouping="along row",
        scale_bits=16,
        formula="groups of 32 along a row: 16 bytes + 16-bit scale = 4.5 bits per weight",
        source=_W4A16,
    ),
    Precision(
        "int4-g128",
        4,
        group=128,
        grouping="along row",
        scale_bits=16,
        formula="groups of 128 along a row: 64 bytes + 16-bit scale = 4.125 bits per weight",
        source=_W4A16,
    ),
)

PRECISIONS: dict[str, Precision] = {p.name: p for p in _ALL}
_ALIASES = {"float32": "fp32", "bfloat16": "bf16", "float16": "fp16", "sfp8": "fp8"}


def precision_named(name: str) -> Precision:
    """The format of that name ("bf16", "float16", "q4_0", "nf4", ...); case does not matter.

    Raises:
        FootprintError: no such format; the message names the known ones.
    """
    if isinstance(name, str):
        wanted = name.strip().lower()
        if found := PRECISIONS.get(_ALIASES.get(wanted, wanted)):
            return found
    shown = repr(name) if len(repr(name)) <= 60 else repr(name)[:60] + "..."
    raise FootprintError(f"unknown precision {shown}; known are: {', '.join(PRECISIONS)}")
