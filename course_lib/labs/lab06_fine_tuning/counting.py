"""Exercise 4 of lab 06: the parameters of a LoRA, for a real architecture, from its card."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence

from course_lib import catalog
from course_lib.card_types import Arch, Card
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.tensors import Layer, decoder_tensors, layers_of

ATTENTION = ("q_proj", "k_proj", "v_proj", "o_proj")
MLP = ("gate_proj", "up_proj", "down_proj")
ALL = ATTENTION + MLP
# Layers that share keys and values; one matrix for both; wide layers; experts; none of these.
SHARED = ("gemma-4-E2B", "gemma-4-E4B", "pocket-micro")
ONE_FOR_BOTH = ("gemma-4-12B", "gemma-4-31B")
DOUBLE_WIDE, EXPERTS, PLAIN = "gemma-4-E2B", "gemma-4-26B-A4B", ("gemma-3-1b", "gemma-3-4b")


def models(rng: random.Random) -> list[Case]:
    """(card, rank, targets): each peculiarity, with all matrices and with a few."""

    def rank() -> int:
        return rng.choice((2, 3, 4, 6, 8, 12, 16, 32, 64)) * rng.choice((1, 3, 5))

    few = [tuple(rng.sample(ALL, rng.randint(2, 4))) for _ in range(2)]
    drawn = [
        (DOUBLE_WIDE, rank(), ALL),
        (rng.choice(SHARED), rank(), ("q_proj", "v_proj")),
        (rng.choice(ONE_FOR_BOTH), rank(), ALL),
        (EXPERTS, rank(), ALL),
        (rng.choice(PLAIN), rank(), ALL),
        (rng.choice(SHARED), rank(), few[0]),
        (rng.choice(ONE_FOR_BOTH), rank(), few[1]),
    ]
    return [(catalog.card(name), size, targets) for name, size, targets in drawn]


# ---- right answers -----------------------------------------------------------------------------


def lora_parameters(card: Card, rank: int, targets: Sequence[str]) -> int:
    hidden, total = card.arch.hidden_size, 0
    for layer in layers_of(card):
        query = card.arch.num_attention_heads * layer.head_dim
        key = layer.kv_heads * layer.head_dim
        outputs = {"q_proj": query, "o_proj": query}
        outputs |= dict.fromkeys(("gate_proj", "up_proj", "down_proj"), layer.mlp_width)
        if layer.reads_kv_of is None:
            outputs["k_proj"] = key
            if not layer.k_eq_v:
                outputs["v_proj"] = key
        total += sum(rank * (hidden + outputs[name]) for name in targets if name in outputs)
    return total


def _from_the_tensors(card: Card, rank: int, targets: Sequence[str]) -> int:
    """From the list of every weight of the decoder, by name and shape."""
    total = 0
    for tensor in decoder_tensors(card):
        if tensor.part in ("attention", "mlp") and tensor.name.split(".")[-2] in targets:
            rows, columns = tensor.shape
            total += rank * rows + rank * columns
    return total


def _by_kind(card: Card, rank: int, targets: Sequence[str]) -> int:
    """Matrix after matrix: how many layers have it, and how wide it is in them."""
    every = layers_of(card)
    own = [one for one in every if one.reads_kv_of is None]
    heads = card.arch.num_attention_heads

    def sides(name: str) -> list[int]:
        if name in ("q_proj", "o_proj"):
            return [heads * one.head_dim for one in every]
        if name == "k_proj":
            return [one.kv_heads * one.head_dim for one in own]
        if name == "v_proj":
            return [one.kv_heads * one.head_dim for one in own if not one.k_eq_v]
        return [one.mlp_width for one in every]

    widths = [side + card.arch.hidden_size for name in targets for side in sides(name)]
    return rank * sum(widths)


# ---- wrong answers -----------------------------------------------------------------------------

Shape = tuple[int, int]


def _count(
    *,
    layer_as: Callable[[Layer, Sequence[Layer]], Layer] = lambda layer, every: layer,
    has_kv: Callable[[Layer], bool] = lambda layer: layer.reads_kv_of is None,
    has_v: Callable[[Layer], bool] = lambda layer: not layer.k_eq_v,
    kv_heads: Callable[[Arch, Layer], int] = lambda arch, layer: layer.kv_heads,
    query: Callable[[Arch, Layer], int] = lambda arch, layer: (
        arch.num_attention_heads * layer.head_dim
    ),
    mlp: Callable[[Arch, Layer], int] = lambda arch, layer: layer.mlp_width,
    size: Callable[[int, Shape], int] = lambda rank, shape: rank * sum(shape),
    more: Callable[[Card, int], int] = lambda card, rank: 0,
) -> Callable[..., int]:
    """The right count with one decision changed."""

    def answer(card: Card, rank: int, targets: Sequence[str]) -> int:
        arch, every = card.arch, layers_of(card)
        total = more(card, rank)
        for one in every:
            layer = layer_as(one, every)
            key = kv_heads(arch, layer) * layer.head_dim
            sides = dict.fromkeys(MLP, mlp(arch, layer))
            sides |= dict.fromkeys(("q_proj", "o_proj"), query(arch, layer))
            if has_kv(layer):
                sides["k_proj"] = key
                if has_v(layer):
                    sides["v_proj"] = key
            for name in targets:
                if name in sides:
                    total += size(rank, (sides[name], arch.hidden_size))
        return total

    return answer


def _routed(card: Card, rank: int, targets: Sequence[str]) -> int:
    """Names that end alike: experts.gate_up_proj is taken for up_proj."""
    total = 0
    for tensor in decoder_tensors(card):
        name = tensor.name.removesuffix(".weight")
        if tensor.part in ("attention", "mlp", "experts") and name.endswith(tuple(targets)):
            count = tensor.shape[0] if len(tensor.shape) == 3 else 1
            total += count * rank * sum(tensor.shape[-2:])
    return total


def _shapes(card: Card, targets: Sequence[str]) -> list[Shape]:
    """(rows, columns) of every matrix that is a target."""
    every = (one for one in decoder_tensors(card) if one.part in ("attention", "mlp"))
    return [one.shape for one in every if one.name.split(".")[-2] in targets]


def _way(card: Card, rank: int, targets: Sequence[str]) -> str:
    found: dict[str, dict[Shape, int]] = {}
    for tensor in decoder_tensors(card):
        last = tensor.name.removesuffix(".weight").rpartition(".")[2]
        if last in targets and tensor.part in ("attention", "mlp"):
            shapes = found.setdefault(last, {})
            shapes[tensor.shape] = shapes.get(tensor.shape, 0) + 1
    said = []
    for name in targets:
        shapes = found.get(name, {})
        parts = [f"{n} of {rows} x {columns}" for (rows, columns), n in shapes.items()]
        said.append(f"{name}: {', '.join(parts) or 'none'}")
    total = lora_parameters(card, rank, targets)
    return f"{'; '.join(said)}; each is worth {rank} * (rows + columns), together {total:,}"


LORA_PARAMETERS = Exercise(
    id="lab06.lora_parameters",
    prompt="Write lora_parameters(card, rank, targets): how many parameters a LoRA of this rank "
    "has, beside the matrices of the text decoder named in `targets` (of q_proj, k_proj, v_proj, "
    "o_proj, gate_proj, up_proj, down_proj), in all layers that have them. layers_of(card) gives "
    "each layer's head_dim, kv_heads, mlp_width, reads_kv_of (not None: no k_proj and no v_proj) "
    "and k_eq_v (no v_proj); card.arch has hidden_size and num_attention_heads. Experts get none.",
    draw=models,
    reference=lora_parameters,
    equivalents=(_from_the_tensors, _by_kind),
    mistakes=(
        Mistake(
            "every layer is taken for the first",
            "Global layers have wider heads than local ones, and late layers may have a wider MLP. "
            "Go through layers_of(card), layer by layer.",
            (_count(layer_as=lambda layer, every: every[0]),),
        ),
        Mistake(
            "every layer is taken for the last",
            "The last layer is a global one and may share its keys and values. Go through "
            "layers_of(card), layer by layer.",
            (_count(layer_as=lambda layer, every: every[-1]),),
        ),
        Mistake(
            "shared layers get k_proj and v_proj",
            "A layer whose reads_kv_of is not None reads the keys and values of another: it has "
            "neither matrix, so neither adapter.",
            (_count(has_kv=lambda layer: True),),
        ),
        Mistake(
            "one matrix for keys and values is counted twice",
            "With k_eq_v the keys' matrix makes the values too: there is no v_proj.",
            (_count(has_v=lambda layer: True),),
        ),
        Mistake(
            "as many key heads as query heads",
            "Keys and values have layer.kv_heads heads, fewer than the queries.",
            (_count(kv_heads=lambda arch, layer: arch.num_attention_heads),),
        ),
        Mistake(
            "the heads are taken to make up the hidden size",
            "q_proj has num_attention_heads * head_dim rows; in a Gemma that is seldom the hidden "
            "size.",
            (_count(query=lambda arch, layer: arch.hidden_size),),
        ),
        Mistake(
            "all MLPs have the width of the configuration",
            "The shared layers of some models have an MLP of twice the width: layer.mlp_width.",
            (_count(mlp=lambda arch, layer: arch.intermediate_size),),
        ),
        Mistake(
            "the matrix itself is counted",
            "A matrix of m x n gets A of rank x n and B of m x rank: rank * (m + n), not m * n.",
            (_count(size=lambda rank, shape: shape[0] * shape[1]),),
        ),
        Mistake(
            "rank times rows times columns",
            "A has rank * columns parameters and B rows * rank; they are added.",
            (_count(size=lambda rank, shape: rank * shape[0] * shape[1]),),
        ),
        Mistake(
            "only A is counted",
            "A takes a token's columns down to the rank, B brings it up to the rows: rank * (rows "
            "+ columns).",
            (lambda card, rank, targets: rank * sum(c for _, c in _shapes(card, targets)),),
        ),
        Mistake(
            "only B is counted",
            "B brings the rank up to the rows; A, rank x columns, stands before it: rank * (rows + "
            "columns).",
            (lambda card, rank, targets: rank * sum(r for r, _ in _shapes(card, targets)),),
        ),
        Mistake(
            "bytes in place of parameters",
            "Count parameters. In float32 each is worth four bytes, in bfloat16 two.",
            (
                lambda card, rank, targets: 4 * lora_parameters(card, rank, targets),
                lambda card, rank, targets: lora_parameters(card, rank, targets) * 4.0,
            ),
        ),
        Mistake(
            "the experts get adapters",
            "experts.gate_up_proj ends in up_proj and is one tensor for all experts, no linear "
            "layer. Compare the whole last name.",
            (_routed,),
        ),
    ),
    hints=(
        "Write the shapes of the seven matrices of one layer. Which figures change from layer to "
        "layer, and which matrices are missing in some?",
        "Each matrix is hidden_size on one side. On the other: heads * head_dim for q and o, "
        "kv_heads * head_dim for k and v, mlp_width for the MLP. An adapter is worth rank * (both "
        "sides together).",
        "for layer in layers_of(card): sides = {'q_proj': heads * layer.head_dim, ...}; add k_proj "
        "where layer.reads_kv_of is None, and v_proj if also not layer.k_eq_v; total += sum(rank * "
        "(hidden + sides[name]) for name in targets if name in sides)",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=_way,
    show=lambda card, rank, targets: f'card("{card.key}"), rank={rank}, targets={targets}',
)
