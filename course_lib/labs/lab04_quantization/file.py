"""Exercise 8 of lab 04: the bytes of a packed model, before there is a file."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from math import prod

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.records import PACKED, Weight

HIGH_BITS = 16  # of what is not packed


# ---- inputs ------------------------------------------------------------------------------------
def models(rng: random.Random) -> list[Case]:
    """(weights, bits, group, scale_bits): tied and untied heads, rows that no group divides."""
    return [
        (imagined(rng, group=32, layers=1), 4, 32, 16),
        (imagined(rng, group=16, layers=2, tied=False), 4, 16, 16),
        (imagined(rng, group=128, layers=3), 4, 128, 16),
        (imagined(rng, group=32, layers=2), 8, 32, 16),
        (imagined(rng, group=64, layers=2, bias=True), 4, 64, 32),
        (imagined(rng, group=16, layers=2, tied=False, bias=True), 3, 16, 16),
    ]


def imagined(
    rng: random.Random, group: int, layers: int, *, tied: bool = True, bias: bool = False
) -> list[Weight]:
    """A small Gemma 4: tables, layers with one matrix that the group does not divide, a head."""
    hidden, inner = group * rng.randint(2, 6), group * rng.randint(7, 12)
    words, narrow = 64 * rng.randint(5, 40), group // 2 * rng.choice((1, 3))
    made = [
        Weight("embed_tokens.weight", "embedding", (words, hidden)),
        Weight("embed_tokens_per_layer.weight", "per_layer_embedding", (words, narrow * layers)),
    ]
    for i in range(layers):
        name = f"layers.{i}."
        made += [
            Weight(f"{name}self_attn.q_proj.weight", "attention", (hidden * 2, hidden)),
            Weight(f"{name}self_attn.k_proj.weight", "attention", (narrow * 3, hidden)),
            Weight(f"{name}self_attn.o_proj.weight", "attention", (hidden, hidden * 2)),
            Weight(f"{name}mlp.down_proj.weight", "mlp", (hidden, inner)),
            Weight(f"{name}per_layer_projection.weight", "per_layer_projections", (hidden, narrow)),
            Weight(f"{name}input_layernorm.weight", "norms", (hidden,)),
        ]
        if bias:
            made.append(Weight(f"{name}self_attn.q_proj.bias", "attention", (hidden * 2,)))
    same = "embed_tokens.weight" if tied else None
    made.append(Weight("lm_head.weight", "head", (words, hidden), tied_to=same))
    return made


# ---- right answers ----------------------------------------------------------------------------
def file_bytes(weights: Sequence[Weight], bits: int, group: int, scale_bits: int) -> int:
    total = 0
    for weight in weights:
        if weight.tied_to is not None:
            continue
        size = prod(weight.shape)
        matrix = len(weight.shape) == 2
        if matrix and weight.part in PACKED and weight.shape[-1] % group == 0:
            total += size * bits + size // group * scale_bits
        else:
            total += size * 16
    return total // 8


def _is_packed(weight: Weight, group: int) -> bool:
    fits = weight.shape[-1] % group == 0
    return fits and len(weight.shape) > 1 and weight.part in PACKED


def _per_weight(weights: Sequence[Weight], bits: int, group: int, scale_bits: int) -> float:
    """Bits of one packed weight with its share of a scale, times how many there are."""
    packed = rest = 0
    for weight in weights:
        if weight.tied_to:
            continue
        if _is_packed(weight, group):
            packed += prod(weight.shape)
        else:
            rest += prod(weight.shape)
    return packed * (bits + scale_bits / group) / 8 + rest * 2


def _by_saving(weights: Sequence[Weight], bits: int, group: int, scale_bits: int) -> int:
    """Everything in 16 bits, less what packing saves, row by row."""
    own = [weight for weight in weights if weight.tied_to is None]
    total = 2 * sum(prod(weight.shape) for weight in own)
    for weight in own:
        if _is_packed(weight, group):
            rows, columns = weight.shape
            total -= 2 * rows * columns
            total += rows * (columns * bits // 8 + columns // group * (scale_bits // 8))
    return total


# ---- wrong answers ----------------------------------------------------------------------------
def _counted(
    weights: Sequence[Weight],
    bits: int,
    group: int,
    scale_bits: int,
    *,
    counts: Callable[[Weight], bool] = lambda weight: weight.tied_to is None,
    packed: Callable[[Weight, int], bool] = _is_packed,
    scales: Callable[[Weight, int], int] = lambda weight, group: prod(weight.shape) // group,
    high: int = HIGH_BITS,
) -> float:
    """The bytes with one decision changed."""
    total = 0
    for weight in filter(counts, weights):
        size = prod(weight.shape)
        if packed(weight, group):
            total += size * bits + scales(weight, group) * scale_bits
        else:
            total += size * high
    return total / 8


def _matrix(weight: Weight, group: int) -> bool:
    return len(weight.shape) > 1 and weight.shape[-1] % group == 0


def _scales_in_bits(weights: Sequence[Weight], bits: int, group: int, scale_bits: int) -> float:
    scales = sum(
        prod(w.shape) // group for w in weights if w.tied_to is None and _is_packed(w, group)
    )
    return _counted(weights, bits, group, 0) + scales * scale_bits


def _way(weights: Sequence[Weight], bits: int, group: int, scale_bits: int) -> str:
    own = [weight for weight in weights if weight.tied_to is None]
    packed = sum(prod(weight.shape) for weight in own if _is_packed(weight, group))
    rest = sum(prod(weight.shape) for weight in own) - packed
    total = file_bytes(weights, bits, group, scale_bits)
    return (
        f"({packed:,} packed weights * {bits} bits + {packed // group:,} scales * {scale_bits} "
        f"bits + {rest:,} others * 16 bits) / 8 = {total:,}; tied, and so stored once: "
        f"{len(weights) - len(own)}"
    )


FILE_BYTES = Exercise(
    id="lab04.file_bytes",
    prompt="Write file_bytes(weights, bits, group, scale_bits): the bytes of a model's packed "
    "weights. Packed are the matrices (two axes) whose part is in PACKED and whose rows the group "
    "divides: `bits` bits a weight, and `scale_bits` bits for each group. All else takes 16 bits a "
    "weight. A weight that is tied to another is stored once, with that other.",
    draw=models,
    reference=file_bytes,
    equivalents=(_per_weight, _by_saving),
    mistakes=(
        Mistake(
            "everything is packed",
            "Only matrices whose part is in PACKED are packed. Tables and heads stay in 16 bits: "
            "in a small model they are most of the file.",
            (lambda ws, b, g, s: _counted(ws, b, g, s, packed=_matrix),),
        ),
        Mistake(
            "the scales are forgotten",
            "Each group brings a scale along: size / group of them for a matrix.",
            (
                lambda ws, b, g, s: _counted(ws, b, g, 0),
                lambda ws, b, g, s: _per_weight(ws, b, g, 0),
            ),
        ),
        Mistake(
            "a scale for each row",
            "A row has columns / group scales, not one.",
            (lambda ws, b, g, s: _counted(ws, b, g, s, scales=lambda w, _: w.shape[0]),),
        ),
        Mistake(
            "the scales are left in bits",
            "The weights are in bytes, the scales are not: divide both by 8.",
            (_scales_in_bits,),
        ),
        Mistake(
            "a tied weight is counted twice",
            "A tied head is the token table itself, and lies in the file once: leave out what has "
            "a tied_to.",
            (
                lambda ws, b, g, s: _counted(ws, b, g, s, counts=lambda w: True),
                lambda ws, b, g, s: sum(_counted([w], b, g, s, counts=lambda w: True) for w in ws),
            ),
        ),
        Mistake(
            "every head is left out",
            "A head is left out where it is tied to the table. A model whose head is its own "
            "stores both: ask for tied_to, not for the part.",
            (lambda ws, b, g, s: _counted(ws, b, g, s, counts=lambda w: w.part != "head"),),
        ),
        Mistake(
            "rows that the group does not divide are packed too",
            "A group never runs over the end of a row. Where it does not divide the row, the "
            "matrix stays in 16 bits: shape[-1] % group.",
            (
                lambda ws, b, g, s: _counted(
                    ws, b, g, s, packed=lambda w, _: len(w.shape) > 1 and w.part in PACKED
                ),
            ),
        ),
        Mistake(
            "rows that the group does not divide are left out",
            "They are not packed, but they are in the file: 16 bits a weight.",
            (
                lambda ws, b, g, s: _counted(
                    ws,
                    b,
                    g,
                    s,
                    counts=lambda w: (
                        w.tied_to is None
                        and not (len(w.shape) > 1 and w.part in PACKED and w.shape[-1] % g)
                    ),
                ),
            ),
        ),
        Mistake(
            "the group is held against the wrong axis",
            "A group runs along a row, so it has to divide the number of columns: shape[-1], not "
            "shape[0].",
            (
                lambda ws, b, g, s: _counted(
                    ws,
                    b,
                    g,
                    s,
                    packed=lambda w, g: (
                        len(w.shape) > 1 and w.part in PACKED and w.shape[0] % g == 0
                    ),
                ),
            ),
        ),
        Mistake(
            "vectors are packed",
            "A bias belongs to attention and is a vector: it stays in 16 bits. Ask for two axes.",
            (
                lambda ws, b, g, s: _counted(
                    ws,
                    b,
                    g,
                    s,
                    packed=lambda w, g: w.part in PACKED and w.shape[-1] % g == 0,
                ),
            ),
        ),
        Mistake(
            "only what is packed is counted",
            "Norms, tables and heads are in the file as well, 2 bytes a weight.",
            (lambda ws, b, g, s: _counted(ws, b, g, s, high=0),),
        ),
        Mistake(
            "the rest takes 32 bits",
            "What is not packed stays in bfloat16: 16 bits a weight.",
            (lambda ws, b, g, s: _counted(ws, b, g, s, high=32),),
        ),
        Mistake(
            "bits are taken for bytes",
            "8 bits are one byte: divide by 8.",
            (lambda ws, b, g, s: 8 * file_bytes(ws, b, g, s),),
        ),
    ),
    hints=(
        "Three questions to each weight: is it stored at all? Is it packed? What does it cost "
        "then?",
        "Packed: two axes, part in PACKED, shape[-1] % group == 0; it costs size * bits + size / "
        "group * scale_bits bits. Else size * 16 bits. Tied: nothing.",
        "for w in weights: skip it if w.tied_to is not None; size = math.prod(w.shape); add its "
        "bits; return total // 8",
    ),
    expects="a whole number",
    unit="bytes",
    arithmetic=_way,
    show=lambda ws, b, g, s: (
        f"{len(ws)} weights ({ws[0].name} {ws[0].shape} ... {ws[-1].name} {ws[-1].shape}, "
        f"{'tied' if ws[-1].tied_to else 'not tied'}), bits={b}, group={g}, scale_bits={s}"
    ),
)
