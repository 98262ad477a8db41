"""The exercises of lab 01: what a Gemma model weighs, worked out from its configuration.

The inputs are real architectures of the catalogue and imagined ones, drawn from a seed. The second
right answer of most exercises is the library's own (`course_lib.footprint`), which is tested
against the published figures.
"""

from __future__ import annotations

import random
from dataclasses import replace

from course_lib import catalog, footprint
from course_lib.card_types import Arch
from course_lib.footprint import Layer, layers_of
from course_lib.labs.exercises import Case, Exercise, Lab, Mistake

GENERATION_3 = ("gemma-3-270m", "gemma-3-1b", "gemma-3-4b", "gemma-3-12b", "gemma-3-27b")
GENERATION_4 = ("gemma-4-E2B", "gemma-4-E4B", "gemma-4-12B", "gemma-4-26B-A4B", "gemma-4-31B")
MEMORIES = (8, 16, 24, 80)  # GB of 1e9 bytes: a laptop, a T4, a large gaming card, an A100 or H100
OVERHEAD = 0.20  # of the weights, for loading; what Google's Gemma 4 table adds
GIB = 2**30


# ---- inputs -----------------------------------------------------------------------------------
def real_arch(name: str) -> Arch:
    return catalog.card(name).arch


def imagined_arch(rng: random.Random, *, tied: bool = True) -> Arch:
    """The configuration of a Gemma 3 that nobody has built.

    The heads never make up the hidden size, and the numbers differ, so that a mistake shows.
    """
    heads = rng.choice([6, 8, 10, 12])
    head_dim = rng.choice([64, 96, 128])
    hidden = heads * head_dim + 32 * rng.randint(3, 40)
    layers = rng.randint(5, 40)
    kinds = tuple("full_attention" if i % 6 == 5 else "sliding_attention" for i in range(layers))
    return replace(
        real_arch("gemma-3-1b"),
        num_hidden_layers=layers,
        hidden_size=hidden,
        intermediate_size=hidden * 5 + 64 * rng.randint(1, 30),
        num_attention_heads=heads,
        num_key_value_heads=heads // 2,
        head_dim=head_dim,
        vocab_size=1000 * rng.randint(20, 300),
        tie_word_embeddings=tied,
        layer_types=kinds,
        sliding_window=rng.choice([256, 512, 1024]),
    )


def some_archs(rng: random.Random) -> list[Case]:
    """Two real Gemma 3 and three imagined ones."""
    real = [real_arch(name) for name in rng.sample(GENERATION_3, 2)]
    return [(arch,) for arch in [*real, *(imagined_arch(rng) for _ in range(3))]]


def tied_and_untied(rng: random.Random) -> list[Case]:
    return [*some_archs(rng), *((imagined_arch(rng, tied=False),) for _ in range(2))]


def quantised_sizes(rng: random.Random) -> list[Case]:
    """(parameters, bits, group, scale_bits): bf16 and q4_0 always, the rest drawn."""

    def parameters() -> int:
        return 4096 * rng.randint(40_000, 3_000_000)

    formats = [(8, 0, 0), (8, 32, 16), (4, 64, 32), (4, 128, 16), (2, 64, 16), (32, 0, 0)]
    drawn = [(16, 0, 0), (4, 32, 16), *rng.sample(formats, 4)]
    return [(parameters(), *form) for form in drawn]


def imagined_layers(rng: random.Random) -> tuple[Layer, ...]:
    """A small decoder with local and global layers; one shared layer reads layer 0."""
    window, head_dim = rng.choice([128, 256, 512]), rng.choice([32, 64, 96])
    own = [
        Layer(
            index=i,
            kind="global" if i % 3 == 2 else "local",
            window=None if i % 3 == 2 else window,
            head_dim=2 * head_dim if i % 3 == 2 else head_dim,
            kv_heads=rng.choice([1, 2]) if i % 3 == 2 else rng.choice([3, 4]),
            reads_kv_of=None,
            k_eq_v=i % 3 == 2,
            mlp_width=1024,
        )
        for i in range(rng.randint(6, 12))
    ]
    shared = [replace(own[at], index=len(own) + n, reads_kv_of=at) for n, at in enumerate((0, 2))]
    return tuple(own + shared)


def caches(rng: random.Random) -> list[Case]:
    """(layers, context, batch): an E model, a larger one, and imagined ones; short and long."""
    shared = layers_of(catalog.card(rng.choice(GENERATION_4[:2])))
    same_kv = layers_of(catalog.card(rng.choice(GENERATION_4[2:])))
    return [
        (shared, rng.choice([8192, 32768, 131072]), 1),
        (same_kv, rng.randrange(2000, 100_000), rng.randint(2, 16)),
        (imagined_layers(rng), rng.randint(1, 100), 1),  # shorter than every window
        (imagined_layers(rng), rng.randrange(1000, 9000), rng.randint(2, 8)),
        (imagined_layers(rng), 0, 3),
    ]


def loads(rng: random.Random) -> list[Case]:
    """(weights, cache) in bytes: some fill a memory to the last byte, some just miss."""
    gb = 10**9
    full = [(5 * gb, 2 * gb), (10 * gb, 4 * gb), (15 * gb, 6 * gb), (50 * gb, 20 * gb)]
    # The weights alone would fit; 20% more, or the cache, decides.
    tight = [(int(size * gb * 0.9), rng.randrange(gb // 10, gb // 2)) for size in MEMORIES]
    cached = [(int(size * gb * 0.6), int(size * gb * 0.45)) for size in MEMORIES]
    # Between 1e9 and 2**30 bytes per GB, and between overhead on the weights and on everything.
    between = [(int(size * gb * 0.75), int(size * gb * 0.14)) for size in MEMORIES]
    cache_heavy = [(int(size * gb * 0.4), int(size * gb * 0.5)) for size in MEMORIES]
    drawn = [(rng.randrange(gb, 90 * gb), rng.randrange(gb // 10, 5 * gb)) for _ in range(2)]
    groups = (full, tight, cached, between, cache_heavy)
    return [*(rng.choice(group) for group in groups), *drawn, (0, 0), (99 * gb, gb)]


def printed_figures(rng: random.Random) -> list[Case]:
    """(weights in bytes, figure as printed): near the truth and far from it."""
    made = []
    for _ in range(5):
        weights = rng.randrange(10**9, 60 * 10**9)
        printed = round(weights * 1.2 / GIB * rng.uniform(0.6, 1.5), 1)
        made.append((weights, printed))
    return made


def brief(*names: str):
    """Show of an architecture only what the exercise is about."""

    def show(arch: Arch, *_: object) -> str:
        return "arch with " + ", ".join(f"{name}={getattr(arch, name)}" for name in names)

    return show


# ---- 1 ----------------------------------------------------------------------------------------
def embedding_parameters(arch: Arch) -> int:
    table = arch.vocab_size * arch.hidden_size
    return table if arch.tie_word_embeddings else 2 * table


def _embedding_from_library(arch: Arch) -> int:
    table = footprint.count_parameters(_card_with(arch)).embedding
    return table + (0 if arch.tie_word_embeddings else table)


EMBEDDING = Exercise(
    id="lab01.embedding_parameters",
    prompt="Write embedding_parameters(arch): the parameters of the embedding table and of the "
    "output head. Where arch.tie_word_embeddings is true the head is the same table.",
    draw=tied_and_untied,
    reference=embedding_parameters,
    equivalents=(
        _embedding_from_library,
        lambda a: sum(a.vocab_size * a.hidden_size for _ in range(2 - int(a.tie_word_embeddings))),
    ),
    mistakes=(
        Mistake(
            "the tied head is counted again",
            "With tied weights the head is the embedding table itself: count it once.",
            (
                lambda a: 2 * a.vocab_size * a.hidden_size,
                lambda a: a.vocab_size * a.hidden_size + a.hidden_size * a.vocab_size,
            ),
        ),
        Mistake(
            "an untied head is forgotten",
            "Some of these models have a head of their own, of the same size: look at "
            "arch.tie_word_embeddings.",
            (lambda a: a.vocab_size * a.hidden_size,),
        ),
        Mistake(
            "tied and untied are the wrong way round",
            "Tied means one table for both, so the tied model has the fewer parameters.",
            (lambda a: a.vocab_size * a.hidden_size * (2 if a.tie_word_embeddings else 1),),
        ),
        Mistake(
            "the MLP's width is taken for the hidden size",
            "A token becomes a vector of hidden_size numbers; intermediate_size is inside the MLP.",
            (lambda a: a.vocab_size * a.intermediate_size * (1 if a.tie_word_embeddings else 2),),
        ),
        Mistake(
            "vocabulary and hidden size are added",
            "A table with vocab_size rows of hidden_size numbers: multiply.",
            (lambda a: (a.vocab_size + a.hidden_size) * (1 if a.tie_word_embeddings else 2),),
        ),
        Mistake(
            "bytes in place of parameters",
            "This exercise counts parameters. What one of them weighs comes later.",
            (lambda a: 2 * embedding_parameters(a), lambda a: embedding_parameters(a) * 16 // 8),
        ),
    ),
    hints=(
        "The table has one row per token of the vocabulary.",
        "vocab_size * hidden_size, once if the head is tied and twice if it is not.",
        "table = arch.vocab_size * arch.hidden_size; then look at arch.tie_word_embeddings.",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"{a.vocab_size} tokens * {a.hidden_size} numbers each, "
        f"{'once (tied)' if a.tie_word_embeddings else 'twice (not tied)'} "
        f"= {embedding_parameters(a):,}"
    ),
    show=brief("vocab_size", "hidden_size", "tie_word_embeddings"),
)


# ---- 2 ----------------------------------------------------------------------------------------
def attention_parameters(arch: Arch) -> int:
    queries = arch.num_attention_heads * arch.head_dim
    keys_or_values = arch.num_key_value_heads * arch.head_dim
    return arch.hidden_size * (queries + 2 * keys_or_values) + queries * arch.hidden_size


def _attention_by_matrix(arch: Arch) -> int:
    rows = {
        "q": arch.num_attention_heads,
        "k": arch.num_key_value_heads,
        "v": arch.num_key_value_heads,
        "o": arch.num_attention_heads,
    }
    return sum(heads * arch.head_dim * arch.hidden_size for heads in rows.values())


ATTENTION = Exercise(
    id="lab01.attention_parameters",
    prompt="Write attention_parameters(arch): the parameters of the four matrices (queries, keys, "
    "values, output) in one attention layer. Gemma has no biases there.",
    draw=some_archs,
    reference=attention_parameters,
    equivalents=(
        _attention_by_matrix,
        lambda a: footprint.count_parameters(_card_with(a)).layers[0].parts["attention"],
    ),
    mistakes=(
        Mistake(
            "keys and values counted with the query heads",
            "Several query heads share one key/value head: keys and values have "
            "num_key_value_heads heads.",
            (
                lambda a: 4 * a.hidden_size * a.num_attention_heads * a.head_dim,
                lambda a: sum(a.hidden_size * a.head_dim * a.num_attention_heads for _ in "qkvo"),
            ),
        ),
        Mistake(
            "the output matrix is forgotten",
            "After the heads, one more matrix brings their outputs back to hidden_size.",
            (
                lambda a: (
                    a.hidden_size * a.head_dim * (a.num_attention_heads + 2 * a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "keys and values are counted as one matrix",
            "In these models keys and values have a matrix each.",
            (
                lambda a: (
                    a.hidden_size * a.head_dim * (2 * a.num_attention_heads + a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "the head width is hidden_size / heads",
            "In Gemma the heads need not add up to the hidden size: read arch.head_dim.",
            (
                lambda a: (
                    2
                    * a.hidden_size
                    * (a.hidden_size // a.num_attention_heads)
                    * (a.num_attention_heads + a.num_key_value_heads)
                ),
            ),
        ),
        Mistake(
            "four square matrices",
            "4 * hidden_size squared holds for the first transformers. Here the heads have a width "
            "of their own, and there are fewer for keys and values.",
            (lambda a: 4 * a.hidden_size**2, lambda a: 4 * a.hidden_size * a.hidden_size),
        ),
        Mistake(
            "biases are counted",
            "Gemma's attention matrices have no bias: count the weights alone.",
            (
                lambda a: (
                    attention_parameters(a)
                    + a.head_dim * (a.num_attention_heads + 2 * a.num_key_value_heads)
                    + a.hidden_size
                ),
            ),
        ),
    ),
    hints=(
        "Each matrix joins hidden_size numbers with heads * head_dim numbers.",
        "Queries and output have num_attention_heads heads, keys and values num_key_value_heads.",
        "hidden_size * head_dim * (heads + kv_heads + kv_heads + heads).",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"hidden {a.hidden_size} * head_dim {a.head_dim} * (q {a.num_attention_heads} + k "
        f"{a.num_key_value_heads} + v {a.num_key_value_heads} + o {a.num_attention_heads} heads) "
        f"= {attention_parameters(a):,}"
    ),
    show=brief("hidden_size", "head_dim", "num_attention_heads", "num_key_value_heads"),
)


# ---- 3 ----------------------------------------------------------------------------------------
def mlp_parameters(arch: Arch) -> int:
    return 3 * arch.hidden_size * arch.intermediate_size


MLP = Exercise(
    id="lab01.mlp_parameters",
    prompt="Write mlp_parameters(arch): the parameters of the MLP in one layer. Gemma's MLP is "
    "gated: a gate and an up matrix side by side, then a down matrix. No biases.",
    draw=some_archs,
    reference=mlp_parameters,
    equivalents=(
        lambda a: footprint.count_parameters(_card_with(a)).layers[0].parts["mlp"],
        lambda a: 2 * a.intermediate_size * a.hidden_size + a.hidden_size * a.intermediate_size,
    ),
    mistakes=(
        Mistake(
            "two matrices, as without a gate",
            "A gated MLP has three: gate and up go to intermediate_size, down comes back.",
            (
                lambda a: 2 * a.hidden_size * a.intermediate_size,
                lambda a: a.hidden_size * (a.intermediate_size + a.intermediate_size),
            ),
        ),
        Mistake(
            "one matrix only",
            "That is the size of one of the three matrices.",
            (lambda a: a.hidden_size * a.intermediate_size,),
        ),
        Mistake(
            "the width is taken as 4 * hidden_size",
            "Read arch.intermediate_size; four times is a habit of other models.",
            (lambda a: 3 * a.hidden_size * 4 * a.hidden_size, lambda a: 12 * a.hidden_size**2),
        ),
        Mistake(
            "all layers are counted",
            "This exercise asks for one layer; the layers come in total_parameters.",
            (lambda a: a.num_hidden_layers * mlp_parameters(a),),
        ),
        Mistake(
            "biases are counted",
            "Gemma's MLP has no biases: count the three matrices alone.",
            (lambda a: mlp_parameters(a) + 2 * a.intermediate_size + a.hidden_size,),
        ),
        Mistake(
            "the sizes are added",
            "A matrix between two widths has width * width numbers: multiply.",
            (lambda a: 3 * (a.hidden_size + a.intermediate_size),),
        ),
    ),
    hints=(
        "How many matrices are there, and what does each one join?",
        "Each of the three joins hidden_size with intermediate_size.",
        "3 * arch.hidden_size * arch.intermediate_size.",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"3 matrices * {a.hidden_size} * {a.intermediate_size} = {mlp_parameters(a):,}"
    ),
    show=brief("hidden_size", "intermediate_size"),
)


# ---- 4 ----------------------------------------------------------------------------------------
def norm_parameters(arch: Arch) -> int:
    return 4 * arch.hidden_size + 2 * arch.head_dim


def total_parameters(arch: Arch) -> int:
    layer = attention_parameters(arch) + mlp_parameters(arch) + norm_parameters(arch)
    return embedding_parameters(arch) + arch.num_hidden_layers * layer + arch.hidden_size


def _total_without(arch: Arch, per_layer: int = 0, once: int = 0) -> int:
    return total_parameters(arch) - arch.num_hidden_layers * per_layer - once


TOTAL = Exercise(
    id="lab01.total_parameters",
    prompt="Write total_parameters(arch): every parameter of a Gemma 3 text model. Per layer: "
    "attention, MLP, four norms of hidden_size, and two norms of head_dim (for queries and keys). "
    "Once: embedding and head, and a last norm of hidden_size.",
    draw=some_archs,
    reference=total_parameters,
    equivalents=(
        lambda a: footprint.count_parameters(_card_with(a)).text,
        lambda a: (
            a.hidden_size * (a.vocab_size + 1)
            + sum(
                a.hidden_size
                * (
                    2 * a.head_dim * (a.num_attention_heads + a.num_key_value_heads)
                    + 3 * a.intermediate_size
                    + 4
                )
                + 2 * a.head_dim
                for _ in a.layer_types
            )
        ),
    ),
    mistakes=(
        Mistake(
            "all norms are forgotten",
            "Small, but published totals count them: four per layer, two more for queries and "
            "keys, and one at the end.",
            (lambda a: _total_without(a, norm_parameters(a), a.hidden_size),),
        ),
        Mistake(
            "the last norm is forgotten",
            "One norm of hidden_size stands after the last layer.",
            (
                lambda a: _total_without(a, once=a.hidden_size),
                lambda a: (
                    embedding_parameters(a)
                    + (attention_parameters(a) + mlp_parameters(a) + norm_parameters(a))
                    * len(a.layer_types)
                ),
            ),
        ),
        Mistake(
            "two norms per layer",
            "Gemma 3 has four of hidden_size per layer: before and after attention, before and "
            "after the MLP.",
            (lambda a: _total_without(a, 2 * a.hidden_size),),
        ),
        Mistake(
            "the norms of queries and keys are forgotten",
            "Gemma 3 normalises queries and keys: two norms of head_dim per layer, shared by the "
            "heads.",
            (lambda a: _total_without(a, 2 * a.head_dim),),
        ),
        Mistake(
            "the embedding is forgotten",
            "In a small Gemma the embedding is more than half of all parameters.",
            (lambda a: _total_without(a, once=embedding_parameters(a)),),
        ),
        Mistake(
            "the embedding is counted per layer",
            "Only what is inside a layer is multiplied by the number of layers.",
            (lambda a: total_parameters(a) + (a.num_hidden_layers - 1) * embedding_parameters(a),),
        ),
        Mistake(
            "one layer only",
            "Multiply what is inside a layer by arch.num_hidden_layers.",
            (
                lambda a: (
                    embedding_parameters(a)
                    + attention_parameters(a)
                    + mlp_parameters(a)
                    + norm_parameters(a)
                    + a.hidden_size
                ),
            ),
        ),
        Mistake(
            "the head is counted beside the embedding",
            "The head is tied: embedding_parameters has counted it.",
            (lambda a: total_parameters(a) + a.vocab_size * a.hidden_size,),
        ),
    ),
    hints=(
        "Use your three functions. What is inside a layer, and what stands once?",
        "layer = attention + mlp + 4 * hidden_size + 2 * head_dim.",
        "embedding + num_hidden_layers * layer + hidden_size (the last norm).",
    ),
    expects="a whole number",
    unit="parameters",
    arithmetic=lambda a: (
        f"embedding {embedding_parameters(a):,} + {a.num_hidden_layers} layers * (attention "
        f"{attention_parameters(a):,} + MLP {mlp_parameters(a):,} + norms {norm_parameters(a):,}) "
        f"+ last norm {a.hidden_size:,} = {total_parameters(a):,}"
    ),
    show=brief("num_hidden_layers", "hidden_size", "intermediate_size", "vocab_size", "head_dim"),
)


# ---- 5 ----------------------------------------------------------------------------------------
def weight_bytes(parameters: int, bits: int, group: int, scale_bits: int) -> int:
    scales = parameters // group * scale_bits if group else 0
    return (parameters * bits + scales) // 8


def _weight_bytes_per_weight(parameters: int, bits: int, group: int, scale_bits: int) -> float:
    per_weight = bits + (scale_bits / group if group else 0)
    return parameters * per_weight / 8


def _weight_bytes_in_steps(parameters: int, bits: int, group: int, scale_bits: int) -> int:
    total = parameters * bits // 8
    if group > 0:
        total += (parameters // group) * (scale_bits // 8)
    return total


WEIGHTS = Exercise(
    id="lab01.weight_bytes",
    prompt="Write weight_bytes(parameters, bits, group, scale_bits): the bytes of the weights. "
    "Every `group` weights share one scale of `scale_bits` bits; group 0 means there are no "
    "scales.",
    draw=quantised_sizes,
    reference=weight_bytes,
    equivalents=(_weight_bytes_per_weight, _weight_bytes_in_steps),
    mistakes=(
        Mistake(
            "bits are taken for bytes",
            "8 bits are one byte: divide by 8.",
            (lambda p, b, g, s: p * b + (p // g * s if g else 0),),
        ),
        Mistake(
            "the scales are forgotten",
            "Each group brings a scale along: a 4-bit weight in groups of 32 with 16-bit scales "
            "costs 4.5 bits.",
            (lambda p, b, g, s: p * b // 8, lambda p, b, g, s: p * (b / 8)),
        ),
        Mistake(
            "a scale for every weight",
            "One scale serves a whole group: divide the number of weights by the group first.",
            (lambda p, b, g, s: p * (b + s) // 8,),
        ),
        Mistake(
            "the scales are left in bits",
            "The weights are in bytes, the scales are not: divide both by 8.",
            (lambda p, b, g, s: p * b // 8 + (p // g * s if g else 0),),
        ),
        Mistake(
            "the group's size is taken for the number of groups",
            "There are parameters / group scales, not `group` scales.",
            (lambda p, b, g, s: p * b // 8 + g * s // 8,),
        ),
        Mistake(
            "GB in place of bytes",
            "Return bytes; the printing divides by 1e9.",
            (
                lambda p, b, g, s: weight_bytes(p, b, g, s) / 1e9,
                lambda p, b, g, s: (p * b / 8 + (p / g * s / 8 if g else 0)) / 10**9,
            ),
        ),
        Mistake(
            "a model without scales divides by zero",
            "group is 0 where there are no scales: ask for that before you divide.",
            (lambda p, b, g, s: (p * b + p // g * s) // 8,),
        ),
    ),
    hints=(
        "Weights first: how many bits are they all together, and how many bytes is that?",
        "Then the scales: parameters / group of them, scale_bits bits each; none if group is 0.",
        "(parameters * bits + parameters / group * scale_bits) / 8",
    ),
    expects="a number without rounding",
    unit="bytes",
    arithmetic=lambda p, b, g, s: (
        f"({p:,} weights * {b} bits + {p // g if g else 0:,} scales * {s} bits) / 8 "
        f"= {weight_bytes(p, b, g, s):,}"
    ),
    show=lambda p, b, g, s: f"parameters={p:,}, bits={b}, group={g}, scale_bits={s}",
)


# ---- 6 ----------------------------------------------------------------------------------------
def kv_cache_bytes(layers: tuple[Layer, ...], context: int, batch: int) -> int:
    values = 0
    for layer in layers:
        if layer.reads_kv_of is not None:
            continue
        tokens = context if layer.window is None else min(context, layer.window)
        values += 2 * layer.kv_heads * layer.head_dim * tokens
    return values * batch * 2


def _cache(layers, context, batch, *, shared=False, window=True, sides=lambda layer: 2) -> int:
    """The cache with one decision changed: the wrong answers below."""
    return (
        2
        * batch
        * sum(
            sides(layer)
            * layer.kv_heads
            * layer.head_dim
            * (min(context, layer.window) if window and layer.window else context)
            for layer in layers
            if shared or layer.reads_kv_of is None
        )
    )


def _cache_by_token(layers: tuple[Layer, ...], context: int, batch: int) -> int:
    """Another right answer: what the last token adds, grouped by window."""
    own = [layer for layer in layers if layer.reads_kv_of is None]
    per_token = {layer.index: 4 * layer.kv_heads * layer.head_dim for layer in own}
    kept = {layer.index: context if layer.kind == "global" else layer.window for layer in own}
    return batch * sum(per_token[i] * min(context, kept[i]) for i in per_token)


KV_CACHE = Exercise(
    id="lab01.kv_cache_bytes",
    prompt="Write kv_cache_bytes(layers, context, batch): the bytes of the KV cache in bfloat16 "
    "(2 bytes a number). Each layer keeps keys and values for kv_heads heads of head_dim numbers, "
    "for the last `window` tokens, or for all where window is None. A layer whose reads_kv_of is "
    "not None keeps nothing.",
    draw=caches,
    reference=kv_cache_bytes,
    equivalents=(
        _cache_by_token,
        lambda ls, c, b: sum(
            4 * b * x.kv_heads * x.head_dim * (c if x.window is None or c < x.window else x.window)
            for x in ls
            if x.reads_kv_of is None
        ),
    ),
    mistakes=(
        Mistake(
            "the window is ignored",
            "A local layer stops growing at its window: min(context, layer.window).",
            (lambda ls, c, b: _cache(ls, c, b, window=False),),
        ),
        Mistake(
            "only keys or only values are counted",
            "Each layer keeps keys and values: twice kv_heads * head_dim numbers per token.",
            (lambda ls, c, b: _cache(ls, c, b, sides=lambda x: 1),),
        ),
        Mistake(
            "layers that share a cache are counted",
            "A layer with reads_kv_of reads another layer's cache and keeps none of its own.",
            (lambda ls, c, b: _cache(ls, c, b, shared=True),),
        ),
        Mistake(
            "layer 0 is taken for no layer",
            "reads_kv_of can be 0, and 0 is not None: ask `is None`, not `not`.",
            (
                lambda ls, c, b: _cache([x for x in ls if not x.reads_kv_of], c, b, shared=True),
                lambda ls, c, b: kv_cache_bytes(
                    [replace(x, reads_kv_of=x.reads_kv_of or None) for x in ls], c, b
                ),
            ),
        ),
        Mistake(
            "the batch is forgotten",
            "Every sequence of the batch has a cache of its own.",
            (lambda ls, c, b: _cache(ls, c, 1),),
        ),
        Mistake(
            "numbers are taken for bytes, or bits for bytes",
            "In bfloat16 every number takes 2 bytes.",
            (
                lambda ls, c, b: _cache(ls, c, b) // 2 if b > 1 else _cache(ls, c, b) / 2,
                lambda ls, c, b: kv_cache_bytes(ls, c, b) / 2,
            ),
        ),
        Mistake(
            "keys and values from one projection are counted as one",
            "k_eq_v says that one matrix makes both. The cache still keeps both: keys are rotated, "
            "values are not.",
            (lambda ls, c, b: _cache(ls, c, b, sides=lambda x: 1 if x.k_eq_v else 2),),
        ),
        Mistake(
            "every layer is taken to be like the first",
            "Local and global layers differ in window, heads and head_dim: go through all of them.",
            (lambda ls, c, b: _cache([replace(ls[0]) for x in ls if x.reads_kv_of is None], c, b),),
        ),
        Mistake(
            "the window is added where it should cap",
            "A local layer keeps the smaller of context and window, never more than the context.",
            (
                lambda ls, c, b: sum(
                    4 * b * x.kv_heads * x.head_dim * (x.window or c)
                    for x in ls
                    if x.reads_kv_of is None
                ),
            ),
        ),
    ),
    hints=(
        "Go through the layers. How many tokens does each of them keep?",
        "tokens = context, or min(context, layer.window) where there is a window; 2 * kv_heads * "
        "head_dim numbers for each.",
        "Leave out layers with reads_kv_of; multiply the sum by batch and by 2 bytes.",
    ),
    expects="a whole number",
    unit="bytes",
    arithmetic=lambda ls, c, b: (
        f"2 (K and V) * kv_heads * head_dim * tokens, summed over the "
        f"{sum(x.reads_kv_of is None for x in ls)} layers with a cache of their own, "
        f"* batch {b} * 2 bytes = {kv_cache_bytes(ls, c, b):,}"
    ),
    show=lambda ls, c, b: (
        f"{len(ls)} layers ({sum(x.kind == 'local' for x in ls)} local with window "
        f"{next(x.window for x in ls if x.window)}, {sum(x.reads_kv_of is not None for x in ls)} "
        f"that read another's cache), context={c}, batch={b}"
    ),
)


# ---- 7 ----------------------------------------------------------------------------------------
def memories_that_fit(weights: int, cache: int) -> list[int]:
    needed = weights * (1 + OVERHEAD) + cache
    return [size for size in MEMORIES if needed <= size * 10**9]


def _memories_in_gb(weights: int, cache: int) -> tuple[int, ...]:
    free = [(size, size - weights / 1e9 * 1.2 - cache / 1e9) for size in MEMORIES]
    return tuple(size for size, left in free if left >= -1e-9)


def _memories_by_skipping(weights: int, cache: int) -> list[int]:
    sizes = list(MEMORIES)
    while sizes and 5 * sizes[0] * 10**9 < 6 * weights + 5 * cache:
        del sizes[0]
    return sizes


def _that_hold(needed: float, unit: int = 10**9) -> list[int]:
    return [size for size in MEMORIES if needed <= size * unit]


FITS = Exercise(
    id="lab01.memories_that_fit",
    prompt="Write memories_that_fit(weights, cache): which of 8, 16, 24 and 80 GB (1e9 bytes each) "
    "hold the weights, 20% of the weights on top for loading, and the cache? Both are bytes; "
    "return the sizes as a list of numbers, smallest first.",
    draw=loads,
    reference=memories_that_fit,
    equivalents=(_memories_in_gb, _memories_by_skipping),
    mistakes=(
        Mistake(
            "the 20% for loading are forgotten",
            "Add a fifth of the weights before you compare.",
            (lambda w, c: _that_hold(w + c),),
        ),
        Mistake(
            "the cache is forgotten",
            "The cache lies in the same memory as the weights: add it.",
            (lambda w, c: _that_hold(w * 1.2),),
        ),
        Mistake(
            "20% on top of the cache too",
            "The 20% are for loading the weights; the cache is added as it is.",
            (lambda w, c: _that_hold((w + c) * 1.2), lambda w, c: _that_hold(1.2 * w + 1.2 * c)),
        ),
        Mistake(
            "a memory that is filled exactly is refused",
            "It fits if the memory is at least as large: <=, not <.",
            (lambda w, c: [size for size in MEMORIES if w * 1.2 + c < size * 10**9],),
        ),
        Mistake(
            "the comparison is turned",
            "These are the memories that are too small.",
            (
                lambda w, c: [size for size in MEMORIES if w * 1.2 + c > size * 10**9],
                lambda w, c: [s for s in MEMORIES if s not in memories_that_fit(w, c)],
            ),
        ),
        Mistake(
            "GiB in place of GB",
            "Here a GB is 1e9 bytes; 2**30 bytes are 7% more.",
            (lambda w, c: _that_hold(w * 1.2 + c, GIB),),
        ),
        Mistake(
            "only the smallest is returned",
            "Return all that fit, as a list.",
            (lambda w, c: memories_that_fit(w, c)[:1],),
        ),
        Mistake(
            "the largest comes first",
            "Smallest first, please: 8, 16, 24, 80.",
            (lambda w, c: memories_that_fit(w, c)[::-1],),
        ),
    ),
    hints=(
        "First one number: how many bytes are needed together?",
        "needed = weights * 1.2 + cache. Then compare it with each size * 1e9.",
        "[size for size in (8, 16, 24, 80) if needed <= size * 1e9]",
    ),
    expects="a list of numbers out of 8, 16, 24, 80, smallest first",
    unit="GB",
    arithmetic=lambda w, c: (
        f"{w / 1e9:.3f} GB * 1.2 + {c / 1e9:.3f} GB = {(w * 1.2 + c) / 1e9:.3f} GB; "
        f"at least as large are {memories_that_fit(w, c)}"
    ),
    show=lambda w, c: f"weights={w:_}, cache={c:_}",
)


# ---- 8 ----------------------------------------------------------------------------------------
def gap_to_published(weights: int, printed: float) -> float:
    ours = weights * (1 + OVERHEAD) / GIB
    return (ours - printed) / printed


GAP = Exercise(
    id="lab01.gap_to_published",
    prompt="Write gap_to_published(weights, printed): by what share is your figure above (+) or "
    "below (-) the printed one? Google's Gemma 4 table prints the weights with 20% for loading, "
    "in units of 2**30 bytes, and calls them GB. 0.05 means that you are 5% above.",
    draw=printed_figures,
    reference=gap_to_published,
    equivalents=(
        lambda w, p: w * 1.2 / 2**30 / p - 1,
        lambda w, p: (w * 6 / 5 - p * 1024**3) / (p * 1024**3),
    ),
    mistakes=(
        Mistake(
            "GB in place of GiB",
            "This table's GB are 2**30 bytes; with 1e9 you end 7% too high.",
            (lambda w, p: (w * 1.2 / 1e9 - p) / p, lambda w, p: w * 1.2 / 10**9 / p - 1),
        ),
        Mistake(
            "the 20% for loading are forgotten",
            "The printed figure holds them, so yours must too: weights * 1.2.",
            (lambda w, p: (w / GIB - p) / p,),
        ),
        Mistake(
            "the sign is the wrong way round",
            "Yours minus the printed one: above is positive.",
            (lambda w, p: -gap_to_published(w, p), lambda w, p: 1 - w * 1.2 / GIB / p),
        ),
        Mistake(
            "divided by your own figure",
            "A gap to the published figure is a share of the published figure.",
            (lambda w, p: (w * 1.2 / GIB - p) / (w * 1.2 / GIB),),
        ),
        Mistake(
            "a percentage in place of a share",
            "Return 0.05 for 5%.",
            (lambda w, p: 100 * gap_to_published(w, p),),
        ),
        Mistake(
            "the difference is not divided",
            "A difference of 1 GiB is a lot for a small model and little for a large one: divide "
            "by the printed figure.",
            (lambda w, p: w * 1.2 / GIB - p,),
        ),
        Mistake(
            "the ratio in place of the gap",
            "Equal figures have a gap of 0: take 1 from the ratio.",
            (lambda w, p: w * 1.2 / GIB / p,),
        ),
        Mistake(
            "the sign is lost",
            "Below the printed figure is negative: no abs().",
            (lambda w, p: abs(gap_to_published(w, p)),),
        ),
    ),
    hints=(
        "Bring your figure into the unit of the table first.",
        "ours = weights * 1.2 / 2**30.",
        "(ours - printed) / printed",
    ),
    expects="a number, negative where yours is below",
    unit="parts of the printed figure",
    arithmetic=lambda w, p: (
        f"({w:,} bytes * 1.2 / 2**30 - {p}) / {p} = {gap_to_published(w, p):.4f}"
    ),
    show=lambda w, p: f"weights={w:_}, printed={p}",
)


def _card_with(arch: Arch):
    return replace(catalog.card("gemma-3-1b"), arch=arch)


LAB = Lab(
    id="lab01",
    title="What does a Gemma weigh?",
    exercises=(EMBEDDING, ATTENTION, MLP, TOTAL, WEIGHTS, KV_CACHE, FITS, GAP),
)
