"""Exercise 1 of lab 02: the KV cache twice, as bytes that lie in memory and bytes that are read."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import replace

from course_lib import catalog
from course_lib.footprint import Layer, layers_of
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab01_footprint.inputs import GENERATION_4, imagined_layers

Both = dict[str, int]


def caches(rng: random.Random) -> list[Case]:
    """(layers, context, batch, value_bytes): shared layers, short and long contexts, 1 to 4 bytes.

    Imagined layers always hold one that reads layer 0, and keys that are made with the values.
    """
    real = layers_of(catalog.card(rng.choice(GENERATION_4[:2])))
    large = layers_of(catalog.card(rng.choice(GENERATION_4[2:])))
    return [
        (imagined_layers(rng), rng.randint(20, 100), rng.randint(2, 5), 2),  # below every window
        (imagined_layers(rng), rng.randrange(1000, 9000), rng.randint(2, 8), 4),
        (imagined_layers(rng), rng.randrange(1000, 9000), 1, 1),
        (real, rng.choice([8192, 32768, 131072]), 1, 2),
        (large, rng.randrange(2000, 100_000), rng.randint(2, 64), 2),
        (imagined_layers(rng), 0, 3, 2),
    ]


def kv_term(layers: tuple[Layer, ...], context: int, batch: int, value_bytes: int) -> Both:
    held = read = 0
    for layer in layers:
        tokens = context if layer.window is None else min(context, layer.window)
        numbers = 2 * layer.kv_heads * layer.head_dim * tokens
        read += numbers
        if layer.reads_kv_of is None:
            held += numbers
    return {"held": held * batch * value_bytes, "read": read * batch * value_bytes}


def _by_sums(layers: Sequence[Layer], context: int, batch: int, value_bytes: int) -> Both:
    def of(chosen: Sequence[Layer]) -> int:
        each = [
            x.kv_heads * x.head_dim * min(context, x.window or context) for x in chosen if context
        ]
        return sum(each) * 2 * batch * value_bytes

    return {"held": of([x for x in layers if x.reads_kv_of is None]), "read": of(layers)}


def _by_owner(layers: Sequence[Layer], context: int, batch: int, value_bytes: int) -> Both:
    """Held is read without the layers that read another's."""
    size = 2 * value_bytes * batch
    seen = {None: context}
    read = borrowed = 0
    for x in layers:
        tokens = seen.setdefault(x.window, min(context, x.window or context))
        read += size * x.kv_heads * x.head_dim * tokens
        if x.reads_kv_of is not None:
            borrowed += size * x.kv_heads * x.head_dim * tokens
    return {"read": read, "held": read - borrowed}


def _both(
    layers: Sequence[Layer],
    context: int,
    batch: int,
    value_bytes: int,
    *,
    window: bool = True,
    sides: Callable[[Layer], int] = lambda layer: 2,
    own: Callable[[Layer], bool] = lambda layer: layer.reads_kv_of is None,
) -> Both:
    """Both figures with one decision changed: the wrong answers below."""

    def of(chosen: Sequence[Layer]) -> int:
        return sum(sides(x) * x.kv_heads * x.head_dim * _tokens(x, context, window) for x in chosen)

    factor = batch * value_bytes
    return {"held": of([x for x in layers if own(x)]) * factor, "read": of(layers) * factor}


def _tokens(layer: Layer, context: int, window: bool) -> int:
    return context if layer.window is None or not window else min(context, layer.window)


def _full_windows(layers: Sequence[Layer], context: int, batch: int, value_bytes: int) -> Both:
    def of(chosen: Sequence[Layer]) -> int:
        each = (x.kv_heads * x.head_dim * (x.window or context) for x in chosen)
        return 2 * sum(each) * batch * value_bytes

    return {"held": of([x for x in layers if x.reads_kv_of is None]), "read": of(layers)}


def _read_is_held(layers: Sequence[Layer], *rest: int) -> Both:
    held = kv_term(tuple(layers), *rest)["held"]
    return {"held": held, "read": held}


def _held_is_read(layers: Sequence[Layer], *rest: int) -> Both:
    read = kv_term(tuple(layers), *rest)["read"]
    return {"held": read, "read": read}


def _swapped(layers: Sequence[Layer], *rest: int) -> Both:
    right = kv_term(tuple(layers), *rest)
    return {"held": right["read"], "read": right["held"]}


def _one_sequence_read(layers: Sequence[Layer], context: int, batch: int, size: int) -> Both:
    right = kv_term(tuple(layers), context, batch, size)
    return right | {"read": kv_term(tuple(layers), context, 1, size)["read"]}


def _way(layers: Sequence[Layer], context: int, batch: int, value_bytes: int) -> str:
    right = kv_term(tuple(layers), context, batch, value_bytes)
    own = sum(x.reads_kv_of is None for x in layers)
    return (
        f"2 (K and V) * kv_heads * head_dim * tokens, * batch {batch} * {value_bytes} bytes; over "
        f"the {own} layers with a cache of their own: held {right['held']:,}; over all "
        f"{len(layers)} layers: read {right['read']:,}"
    )


KV_TERM = Exercise(
    id="lab02.kv_term",
    prompt="Write kv_term(layers, context, batch, value_bytes): a dict with two figures in bytes, "
    '"held" (what the KV cache takes in memory) and "read" (what one decode step reads of it). '
    "Each layer looks at the last `window` tokens, or at all where window is None. A layer whose "
    "reads_kv_of is not None holds nothing and reads another layer's cache.",
    draw=caches,
    reference=kv_term,
    equivalents=(_by_sums, _by_owner),
    mistakes=(
        Mistake(
            "the window is ignored",
            "A local layer keeps and reads its window at most: min(context, layer.window).",
            (lambda ls, c, b, v: _both(ls, c, b, v, window=False),),
        ),
        Mistake(
            "the window is not capped by the context",
            "With a context shorter than the window there is only the context to keep: "
            "min(context, layer.window).",
            (_full_windows,),
        ),
        Mistake(
            "a shared cache is not read",
            "A layer that shares holds nothing, but it attends like any other: it reads the other "
            "layer's cache in every step. Sharing saves memory, not traffic.",
            (
                _read_is_held,
                lambda ls, c, b, v: dict.fromkeys(("held", "read"), _by_sums(ls, c, b, v)["held"]),
            ),
        ),
        Mistake(
            "a shared cache is held twice",
            "A layer with reads_kv_of keeps nothing of its own: leave it out of `held`.",
            (_held_is_read,),
        ),
        Mistake(
            "layer 0 is taken for no layer",
            "reads_kv_of can be 0, and 0 is not None: ask `is None`, not `not`.",
            (lambda ls, c, b, v: _both(ls, c, b, v, own=lambda x: not x.reads_kv_of),),
        ),
        Mistake(
            "a factor of 2 is missing",
            "Each layer keeps keys and values: two numbers for every head, dimension and token.",
            (
                lambda ls, c, b, v: _both(ls, c, b, v, sides=lambda x: 1),
                lambda ls, c, b, v: {k: n // 2 for k, n in kv_term(ls, c, b, v).items()},
            ),
        ),
        Mistake(
            "keys and values from one projection are counted as one",
            "k_eq_v says that one matrix makes both. Both are kept and read: keys are rotated, "
            "values are not.",
            (lambda ls, c, b, v: _both(ls, c, b, v, sides=lambda x: 1 if x.k_eq_v else 2),),
        ),
        Mistake(
            "the batch is forgotten",
            "Every sequence of the batch has a cache of its own, and a step reads them all.",
            (lambda ls, c, b, v: _both(ls, c, 1, v),),
        ),
        Mistake(
            "one sequence is read, all are held",
            "A decode step makes one token for every sequence, so it reads the cache of each.",
            (_one_sequence_read,),
        ),
        Mistake(
            "numbers are taken for bytes",
            "Multiply by value_bytes: 2 for bfloat16, 4 for float32.",
            (lambda ls, c, b, v: _both(ls, c, b, 1),),
        ),
        Mistake(
            "held and read have changed places",
            "`held` leaves out the layers that share; `read` counts all of them.",
            (_swapped,),
        ),
        Mistake(
            "every layer is taken to be like the first",
            "Local and global layers differ in window, heads and head_dim: go through all of them.",
            (
                lambda ls, c, b, v: _both(
                    [replace(ls[0], reads_kv_of=x.reads_kv_of) for x in ls], c, b, v
                ),
            ),
        ),
    ),
    hints=(
        "One loop, two sums. Which layers belong into `held`, which into `read`?",
        "tokens = context, or min(context, layer.window) where there is a window; each layer has "
        "2 * kv_heads * head_dim * tokens numbers.",
        "All layers add to read; those with reads_kv_of None add to held. Multiply both by "
        "batch * value_bytes.",
    ),
    expects='a dict with whole numbers under "held" and "read"',
    unit="bytes",
    arithmetic=_way,
    show=lambda ls, c, b, v: (
        f"{len(ls)} layers ({sum(x.kind == 'local' for x in ls)} local with window "
        f"{next(x.window for x in ls if x.window)}, {sum(x.reads_kv_of is not None for x in ls)} "
        f"that read another's cache), context={c}, batch={b}, value_bytes={v}"
    ),
)
