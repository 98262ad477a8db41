"""Which weights of a model are packed, which stay as they are and why, and what that costs.

>>> from course_lib.catalog import card
>>> plan = make_plan("int4-g32")
>>> round(predicted_bytes(card("gemma-4-E2B"), plan) / 1e9, 2)  # bf16: 10.21
7.51

Everything here is arithmetic on names and shapes: it works before a model is loaded, on the card
alone, and `quantization_files` holds it against the file and the tensors that come out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Literal

from course_lib.card_types import Card
from course_lib.parameters import tensors_of
from course_lib.precisions import precision_named
from course_lib.quantization_formats import Format, QuantizationError, format_named
from course_lib.tensors import Tensor

# Matrices that a token is multiplied with: nearly all the arithmetic, most of the bytes.
PACKED = ("attention", "mlp", "per_layer_projections")
# Tables that rows are looked up in. They stay unless a format is named for them.
TABLES = ("embedding", "per_layer_embedding", "head")

WHY_HIGH: dict[str, str] = {
    "norms": "vectors, a few thousandths of the weights; each value scales a whole channel, so an "
    "error in it touches everything behind it",
    "embedding": "where it is the output head too, an error in a row moves the logit of that token "
    "in every answer; quantize it with tables=",
    "per_layer_embedding": "one row is looked up per token and none is multiplied, so it costs no "
    "time; it is half the weights of Gemma 4 E2B, so it costs bytes; quantize it with tables=",
    "head": "its outputs are the logits themselves; quantize it with tables=",
    "router": "tiny, and a small error sends a token to another expert",
    "residual_streams": "tiny matrices of Gemma 3n that its own code reads in place",
    "vision": "a tower of its own, with other activations than the decoder",
    "audio": "a tower of its own, with other activations than the decoder",
    "embedders": "small, and all that a picture or a sound says passes through them",
    "experts": "held in one tensor for all experts, which these layers do not pack",
    "other": "not part of every decoder",
}
_BY_NAME = (  # the first that occurs in a module's name decides
    ("vision_tower", "vision"),
    ("audio_tower", "audio"),
    ("embed_vision", "embedders"),
    ("embed_audio", "embedders"),
    ("multi_modal_projector", "embedders"),
    ("altup_", "residual_streams"),
    ("altup.router_norm", "norms"),
    ("laurel.post_laurel_norm", "norms"),
    ("altup.", "residual_streams"),
    ("laurel.", "residual_streams"),
    ("norm", "norms"),
    ("embed_tokens_per_layer", "per_layer_embedding"),
    ("embed_tokens", "embedding"),
    ("lm_head", "head"),
    ("router", "router"),
    ("experts.", "experts"),
    ("self_attn.", "attention"),
    ("mlp.", "mlp"),
    ("per_layer_", "per_layer_projections"),
)


def part_of(name: str) -> str:
    """What a weight is for, one of `tensors.PARTS`, from the name of its module or tensor."""
    return next((part for piece, part in _BY_NAME if piece in name), "other")


@dataclass(frozen=True)
class Plan:
    """What is packed and how. Made by `make_plan`.

    matrices: the format of the matrices of attention, MLP and per-layer projections.
    tables: the format of the embedding tables and the head, None to leave them alone.
    keep: pieces of names; a weight whose name holds one of them stays in high precision.
    misfits: what to do with a shape that the format cannot take: "refuse" raises, "keep" leaves
        it in high precision.
    """

    matrices: Format
    tables: Format | None = None
    keep: tuple[str, ...] = ()
    misfits: Literal["refuse", "keep"] = "refuse"

    @property
    def name(self) -> str:
        text = self.matrices.name
        text += f", tables {self.tables.name}" if self.tables else ""
        return text + (f", without {', '.join(self.keep)}" if self.keep else "")

    def format_of(self, name: str, shape: Sequence[int]) -> Format | None:
        """The format of the weight of that name and shape [rows, columns], None if it stays.

        Raises QuantizationError for a shape that the format cannot take, unless misfits="keep".
        """
        part = part_of(name)
        form = self.matrices if part in PACKED else self.tables if part in TABLES else None
        if form is None or any(piece in name for piece in self.keep):
            return None
        if self.misfits == "keep":
            return form if form.fits(shape) else None
        try:
            form.check(shape, name.removesuffix(".weight"))
        except QuantizationError as error:
            last = name.removesuffix(".weight").rsplit(".", 1)[-1]
            raise QuantizationError(f'{error}: keep=("{last}",) or misfits="keep".') from None
        return form

    def check_keep(self, names: Iterable[str]) -> None:
        """Raise a QuantizationError for a piece in `keep` that no weight's name holds: a typo."""
        plain = [name.removesuffix(".weight") for name in names]
        packable = [name for name in plain if part_of(name) in (*PACKED, *TABLES)]
        for piece in self.keep:
            if not any(piece in name for name in packable):
                some = ", ".join(sorted({name.rsplit(".", 1)[-1] for name in packable}))
                raise QuantizationError(
                    f"keep names {piece!r}, but no matrix or table has that in its name. There "
                    f"are: {some}; a whole layer is 'layers.0.'"
                )


def make_plan(
    matrices: str | Format | Plan,
    *,
    tables: str | Format | None = None,
    keep: Sequence[str] = (),
    misfits: Literal["refuse", "keep"] = "refuse",
) -> Plan:
    """A plan from the names of formats; see `Plan`. A Plan is given back as it is.

    Raises QuantizationError for an unknown format, a table format whose groups run across rows
    (rows are looked up one by one), and arguments that do not go together.
    """
    if isinstance(matrices, Plan):
        if tables is not None or keep or misfits != "refuse":
            raise QuantizationError("a Plan says everything: give tables, keep and misfits to it")
        return matrices
    if isinstance(keep, str):
        raise QuantizationError(f"keep is a list of names: write keep=({keep!r},)")
    if misfits not in ("refuse", "keep"):
        raise QuantizationError(f'misfits is "refuse" or "keep", not {misfits!r}')
    for_tables = None if tables is None else format_named(tables)
    if for_tables and for_tables.granularity not in ("channel", "group"):
        raise QuantizationError(
            f"{for_tables.name} has one scale per {for_tables.shares}, across rows; a table is "
            "read row by row, so its format needs scales of rows, such as int8 or int4-g32"
        )
    return Plan(format_named(matrices), for_tables, tuple(keep), misfits)


# ---- arithmetic on a card ----------------------------------------------------------------------


def predicted_bytes(card: Card, plan: Plan, high: str = "bf16") -> int:
    """Bytes of a model's weights under a plan, scales included, from its card alone.

    high: the number format of what stays, "bf16" or "fp32". Tied weights count once.

    Raises QuantizationError where a shape does not fit the plan, FootprintError where the weights
    cannot be listed from the card.
    """
    return sum(size for size, _ in _counted(card, plan, high))


def predicted_packed(card: Card, plan: Plan) -> tuple[int, int]:
    """Of what the plan packs: (bytes, weights), from the card alone."""
    packed = [size for size in _counted(card, plan, "bf16") if size[1]]
    return sum(size for size, _ in packed), sum(weights for _, weights in packed)


def _counted(card: Card, plan: Plan, high: str) -> list[tuple[int, int]]:
    """(bytes, weights that are packed) of every tensor of the card."""
    tensors = tensors_of(card)
    plan.check_keep([tensor.name for tensor in tensors if not tensor.opaque])
    bits = precision_named(high).bits
    return [_one(tensor, plan, bits) for tensor in tensors]


def _one(tensor: Tensor, plan: Plan, high_bits: int) -> tuple[int, int]:
    named = not tensor.opaque and len(tensor.shape) > 1
    if form := plan.format_of(tensor.name, tensor.shape) if named else None:
        return form.precision().matrix_bytes(tensor.shape), tensor.size
    return ceil(tensor.size * high_bits / 8), 0
