"""What the functions of lab 02 get: weights by what a step reads of them, models, briefs, rows.

All are frozen, so the copies that the grader makes of its arguments may be the things themselves.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from course_lib.tensors import Layer

# What a brief can ask for, in the order in which reasons are given.
CHECKS = ("licence", "languages", "context", "memory", "speed", "score")


class Frozen:
    """A record that never changes: a copy is itself."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Frozen:
        return self


@dataclass(frozen=True)
class Weights(Frozen):
    """Bytes of a model's weights in one form, parted by what a decode step reads of them.

    Attributes:
        layers: attention, MLP, norms and all else in the layers, without routed experts.
        experts: all routed experts together; 0 where there are none.
        active: the share of the experts that one token is routed to.
        table, table_row: the token table, and one row of it.
        head: an output head of its own; None where the token table is the head ("tied").
        ple, ple_row: the per-layer embedding (PLE) table that must lie in memory, and the bytes
            that one token looks up in it.
        towers: vision, audio and other weights that are loaded and that decoding does not read.
    """

    layers: int
    experts: int
    active: float
    table: int
    table_row: int
    head: int | None
    ple: int
    ple_row: int
    towers: int

    @property
    def total(self) -> int:
        """Bytes that lie in memory: everything, whether a step reads it or not."""
        own_head = self.head or 0
        return self.layers + self.experts + self.table + own_head + self.ple + self.towers


@dataclass(frozen=True)
class Brief(Frozen):
    """What a client asks, and the device there is. None: not asked, or not known of the device.

    Attributes:
        memory_bytes: of one device, what the model may take.
        bytes_per_second, flops_per_second: the roof of one device. flops_per_second may be None:
            not known.
        forms: what the device can load, the one that loses least first.
        context, users: tokens that one conversation holds; conversations at the same time.
        tokens_per_second: the least for each user.
        price_per_hour, budget_per_hour: dollars for one device, and for all. No budget: one device.
        may_stay_unknown: checks (of CHECKS) that an unknown figure passes.
    """

    memory_bytes: int
    bytes_per_second: float
    flops_per_second: float | None
    forms: tuple[str, ...]
    context: int
    users: int
    score: float | None = None
    languages: tuple[str, ...] | None = None
    licences: tuple[str, ...] | None = None
    tokens_per_second: float | None = None
    price_per_hour: float | None = None
    budget_per_hour: float | None = None
    may_stay_unknown: tuple[str, ...] = ()


@dataclass(frozen=True)
class Row(Frozen):
    """A model in one form on the device of a brief. None: not known.

    tokens_per_second is what each user sees.
    """

    name: str
    licence: str | None
    languages: tuple[str, ...] | None
    context: int | None
    memory_bytes: int | None
    tokens_per_second: float | None
    score: float | None


@dataclass(frozen=True)
class Model(Frozen):
    """A model that may be chosen. None: not known.

    Attributes:
        flops_per_token: operations to decode one token.
        layers: as `footprint.layers_of` gives them; keys and values take 2 bytes a number.
        weights: form -> Weights, for the forms that this model comes in.
    """

    name: str
    licence: str | None
    languages: tuple[str, ...] | None
    context: int | None
    score: float | None
    flops_per_token: int
    layers: tuple[Layer, ...]
    weights: Mapping[str, Weights]

    def __post_init__(self) -> None:
        object.__setattr__(self, "weights", MappingProxyType(dict(self.weights)))

    def __hash__(self) -> int:
        return hash((self.name, self.layers, *self.weights.items()))
