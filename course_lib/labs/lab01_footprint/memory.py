"""Exercises 5 to 8 of lab 01: bytes, the KV cache, what fits, and the published tables."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from course_lib.footprint import Layer
from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab01_footprint.inputs import (
    GIB,
    MEMORIES,
    caches,
    loads,
    printed_figures,
    quantised_sizes,
)

OVERHEAD = 0.20  # of the weights, for loading; what Google's Gemma 4 table adds


# ---- 5 ----
def weight_bytes(parameters: int, bits: int, group: int, scale_bits: int) -> int:
    all_bits = parameters * bits
    if group:
        all_bits += parameters // group * scale_bits
    return all_bits // 8


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


# ---- 6 ----
def kv_cache_bytes(layers: tuple[Layer, ...], context: int, batch: int) -> int:
    values = 0
    for layer in layers:
        if layer.reads_kv_of is not None:
            continue
        tokens = context if layer.window is None else min(context, layer.window)
        values += 2 * layer.kv_heads * layer.head_dim * tokens
    return values * batch * 2


def _cache(
    layers: Sequence[Layer],
    context: int,
    batch: int,
    *,
    shared: bool = False,
    window: bool = True,
    sides: Callable[[Layer], int] = lambda layer: 2,
) -> int:
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
            "a factor of 2 is missing",
            "There are two of them: each layer keeps keys and values, and each number takes "
            "2 bytes.",
            (
                lambda ls, c, b: _cache(ls, c, b, sides=lambda x: 1),
                lambda ls, c, b: kv_cache_bytes(ls, c, b) / 2,
            ),
        ),
        Mistake(
            "both factors of 2 are missing",
            "kv_heads * head_dim * tokens counts one side in numbers: twice for keys and values, "
            "and 2 bytes for each number.",
            (
                lambda ls, c, b: _cache(ls, c, b) // 4,
                lambda ls, c, b: (
                    b
                    * sum(
                        x.kv_heads * x.head_dim * min(c, x.window or c)
                        for x in ls
                        if x.reads_kv_of is None
                    )
                ),
            ),
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
            "bits are taken for bytes",
            "bfloat16 has 16 bits, and these are 2 bytes.",
            (lambda ls, c, b: 8 * _cache(ls, c, b),),
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


# ---- 7 ----
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


# ---- 8 ----
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
            "A share is a part of 1: return 0.05 for 5%.",
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
