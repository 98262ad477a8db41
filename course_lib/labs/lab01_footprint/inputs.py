"""The inputs of lab 01: real architectures of the catalogue, and imagined ones."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

from course_lib import catalog
from course_lib.card_types import Arch, Card
from course_lib.footprint import Layer, layers_of
from course_lib.labs.exercises import Case

GENERATION_3 = ("gemma-3-270m", "gemma-3-1b", "gemma-3-4b", "gemma-3-12b", "gemma-3-27b")
GENERATION_4 = ("gemma-4-E2B", "gemma-4-E4B", "gemma-4-12B", "gemma-4-26B-A4B", "gemma-4-31B")
MEMORIES = (8, 16, 24, 80)  # GB of 1e9 bytes: a laptop, a T4, a large gaming card, an A100 or H100
GIB = 2**30


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
    """(weights in bytes, figure as printed): some above the truth and some below it."""
    made = []
    for low, high in ((0.6, 0.9), (1.1, 1.5), (0.6, 0.9), (1.1, 1.5), (0.99, 1.01)):
        weights = rng.randrange(10**9, 60 * 10**9)
        made.append((weights, round(weights * 1.2 / GIB * rng.uniform(low, high), 1)))
    return made


def brief(*names: str) -> Callable[..., str]:
    """Show of an architecture only what the exercise is about."""

    def show(arch: Arch, *_: object) -> str:
        return "arch with " + ", ".join(f"{name}={getattr(arch, name)}" for name in names)

    return show


def card_with(arch: Arch) -> Card:
    """A card for an imagined architecture, so that the library can count it."""
    return replace(catalog.card("gemma-3-1b"), arch=arch)
