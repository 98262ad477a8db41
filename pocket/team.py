"""Training on several processes: each takes a part of every step, and all add up what they found.

    torchrun --nproc-per-node 2 -m pocket make pocket-micro

The layers of a pocket model are too small for one process to keep two cores busy; two
processes do. The parts of a step's loss add up to its mean, so the sum of the gradients
is the gradient of the whole step, whoever computed which part.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TypeVar

import torch
import torch.distributed as dist

Job = TypeVar("Job")
# While the first process measures the validation loss, the others wait for it.
PATIENCE = timedelta(hours=1)


@dataclass(frozen=True)
class Team:
    """The processes of one run: this one's place among them, from 0, and how many they are."""

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        """Whether this process writes checkpoints and reports."""
        return self.rank == 0

    def share_of(self, parts: Sequence) -> Sequence:
        """This process's parts of a step: every `size`-th."""
        return parts[self.rank :: self.size]

    def share_of_weights(self, weights: Mapping[Job, float]) -> list[Job]:
        """This process's part of some jobs of unlike size: the next largest goes to whoever has
        the least. Every process works out the same."""
        loads, mine = [0.0] * self.size, []
        for name, weight in sorted(weights.items(), key=lambda one: (-one[1], str(one[0]))):
            least = loads.index(min(loads))
            loads[least] += weight
            if least == self.rank:
                mine.append(name)
        return mine

    def add_up(self, tensors: Sequence[torch.Tensor]) -> None:
        """Replace each tensor by its sum over all processes."""
        if self.size == 1:
            return
        flat = torch.cat([tensor.flatten() for tensor in tensors])
        dist.all_reduce(flat)
        pieces = flat.split([tensor.numel() for tensor in tensors])
        for tensor, piece in zip(tensors, pieces, strict=True):
            tensor.copy_(piece.view_as(tensor))

    def wait(self) -> None:
        """Go on when every process has come here."""
        if self.size > 1:
            dist.barrier()


ALONE = Team()


def from_environment() -> Team:
    """The team that torchrun has started this process in; a team of one without torchrun."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1:
        return ALONE
    if not dist.is_initialized():
        dist.init_process_group("gloo", timeout=PATIENCE)
    return Team(dist.get_rank(), size)
