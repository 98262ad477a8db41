"""What file_bytes() of lab 04 gets: the weights of a model, by name, part and shape."""

from __future__ import annotations

from dataclasses import dataclass

# Parts that a plan packs: matrices that every token is multiplied with.
PACKED = ("attention", "mlp", "per_layer_projections")


@dataclass(frozen=True)
class Weight:
    """One weight of a model.

    Attributes:
        name: such as "layers.0.mlp.down_proj.weight".
        part: what it is for: "attention", "mlp", "embedding", "norms", ...
        shape: [rows, columns] of a matrix, a group runs along its columns; [n] of a vector.
        tied_to: the name of the weight that it is one and the same with, or None.
    """

    name: str
    part: str
    shape: tuple[int, ...]
    tied_to: str | None = None
