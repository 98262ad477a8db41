"""Which rows each step of pocket-omni takes, and how they become tensors.

A step takes so many rows of every kind as its phase says, and cuts them into batches of one
medium: all pictures, all sounds, both, or text alone. A batch is padded to few different shapes.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np
import torch

from pocket.omni.config import Spec
from pocket.omni.kinds import KINDS, MEDIA, Medium
from pocket.omni.plan import Plan
from pocket.omni.rows import Row, Rows, patch_values

# Lengths are rounded up to multiples of these: few distinct shapes, little padding.
LENGTH_STEP = 16
FRAME_STEP = 64
# A process's rows of one medium are cut into this many batches of like length. Of text some rows
# are ten times as long as others: in one batch most positions would be padding.
CUTS = {"picture": 1, "sound": 1, "mixed": 1, "text": 2}


@dataclass(frozen=True)
class Batch:
    """Rows of one medium, as transformers' model takes them, and the places that are scored.

    inputs: input_ids [rows, length], padded on the right, and what the medium needs of
        pixel_values [pictures, patches, values] as bytes, image_position_ids
        [pictures, patches, 2], input_features [sounds, frames, bands] and
        input_features_mask [sounds, frames].
    places: positions in the flattened ids whose next token is predicted, [targets].
    labels: that next token, [targets]. share: what the mean loss of this batch counts in the loss
        of the whole step; the shares of a step add up to 1.
    soft: what the towers make of it, where the rows have that stored: seen [tokens, width],
    heard [sounds, tokens, width] and heard_mask [sounds, tokens]. Pixels and frames are then left
    out, and pixel_values and input_features hold nothing but their shape.
    """

    medium: Medium
    inputs: dict[str, torch.Tensor]
    places: torch.Tensor
    labels: torch.Tensor
    share: float
    soft: dict[str, torch.Tensor] = field(default_factory=dict)

    @property
    def tokens(self) -> int:
        """Positions of the text part, padding and soft tokens included."""
        return self.inputs["input_ids"].numel()


def batch_of(
    rows: Sequence[Row],
    medium: Medium,
    spec: Spec,
    prompt_share: float = 0.0,
    rng: np.random.Generator | None = None,
    share: float = 1.0,
) -> Batch:
    """One batch of rows that are all of one medium.

    prompt_share: how many of the prompt's tokens are scored too, drawn with rng.
    """
    width = _up(max(len(row.ids) for row in rows), LENGTH_STEP)
    ids = np.zeros((len(rows), width), np.int64)
    scored = np.zeros(ids.shape, bool)
    for i, row in enumerate(rows):
        n = len(row.ids)
        ids[i, :n] = row.ids
        scored[i, : n - 1] = row.said[1:]
        if prompt_share and rng is not None:
            scored[i, : n - 1] |= rng.random(n - 1) < prompt_share
    places = np.flatnonzero(scored)
    inputs = {"input_ids": ids}
    soft = {}
    if pictures := [pair for row in rows for pair in zip(row.patches, row.columns, strict=True)]:
        if seen := [one for row in rows for one in row.seen]:
            soft["seen"] = np.concatenate(seen).astype(np.float32)
        inputs |= padded_pictures(pictures, spec, is_drawn=not seen)
    if sounds := [frames for row in rows for frames in row.frames]:
        if heard := [one for row in rows for one in row.heard]:
            soft |= stacked(heard)
            inputs["input_features"] = np.zeros((len(sounds), 0, 0), np.float32)
            inputs["input_features_mask"] = np.zeros((len(sounds), 0), bool)
        else:
            inputs |= padded_sounds(sounds)
    tensors, given = (
        {name: torch.from_numpy(array) for name, array in arrays.items()}
        for arrays in (inputs, soft)
    )
    labels = ids.reshape(-1)[places + 1]
    return Batch(medium, tensors, torch.from_numpy(places), torch.from_numpy(labels), share, given)


def _up(n: int, step: int) -> int:
    return -(-n // step) * step


def padded_pictures(
    pictures: Sequence[tuple[np.ndarray, int]], spec: Spec, is_drawn: bool = True
) -> dict[str, np.ndarray]:
    """Every picture padded to its whole budget, and the column and row of each patch.

    is_drawn: false to leave the pixels out.
    """
    most = spec.budget * spec.vision["pooling_kernel_size"] ** 2
    values = np.zeros((len(pictures), most, patch_values(spec) if is_drawn else 0), np.uint8)
    places = np.full((len(pictures), most, 2), -1, np.int64)
    for i, (patches, columns) in enumerate(pictures):
        if is_drawn:
            values[i, : len(patches)] = patches
        rows, column = np.divmod(np.arange(len(patches)), columns)
        places[i, : len(patches)] = np.stack([column, rows], -1)
    return {"pixel_values": values, "image_position_ids": places}


def stacked(sounds: Sequence[np.ndarray]) -> dict[str, np.ndarray]:
    """The soft tokens of sounds, padded to the longest, and which are none."""
    most = max(map(len, sounds))
    heard = np.zeros((len(sounds), most, sounds[0].shape[1]), np.float32)
    mask = np.zeros((len(sounds), most), bool)
    for i, one in enumerate(sounds):
        heard[i, : len(one)], mask[i, : len(one)] = one, True
    return {"heard": heard, "heard_mask": mask}


def padded_sounds(sounds: Sequence[np.ndarray]) -> dict[str, np.ndarray]:
    most = _up(max(map(len, sounds)), FRAME_STEP)
    values = np.zeros((len(sounds), most, sounds[0].shape[1]), np.float32)
    mask = np.zeros((len(sounds), most), bool)
    for i, frames in enumerate(sounds):
        values[i, : len(frames)] = frames
        mask[i, : len(frames)] = True
    return {"input_features": values, "input_features_mask": mask}


class Batches:
    """The batches of each step, in an order that depends on seed, step and team alone.

    A run that resumes at step n takes what an unbroken run would have taken.
    """

    def __init__(
        self, rows: Mapping[str, Rows], plan: Plan, spec: Spec, steps: int, team_size: int = 1
    ) -> None:
        self.rows, self.plan, self.spec, self.steps = rows, plan, spec, steps
        self.cuts = {medium: cuts * team_size for medium, cuts in CUTS.items()}
        self._orders: dict[tuple[str, int], np.ndarray] = {}

    def rest(self, is_resting: bool) -> None:
        """From now on rows come with what the towers make of them, or with pixels and frames."""
        for rows in self.rows.values():
            rows.is_soft = is_resting

    def at(self, step: int) -> list[Batch]:
        """The batches of a step: for each medium as many as there are cuts, one after another.

        So of a team every process gets its part of every medium.
        """
        first, end = (self.plan.before(at, self.steps) for at in (step, step + 1))
        rng = np.random.default_rng([self.spec.seed, step, 1])
        members: dict[Medium, list[Row]] = {medium: [] for medium in MEDIA}
        for kind in self.rows:
            numbers = range(first[kind], end[kind])
            members[KINDS[kind].medium] += [self._row(kind, number) for number in numbers]
        present = [medium for medium in MEDIA if members[medium]]
        # A phase may leave a medium out; what is there then counts for all.
        whole = sum(self.plan.weights[medium] for medium in present)
        return [
            batch
            for medium in present
            for batch in self._cut(members[medium], medium, self.plan.weights[medium] / whole, rng)
        ]

    def _row(self, kind: str, number: int) -> Row:
        """Row `number` of an endless run through a kind, shuffled anew each time round."""
        rows = self.rows[kind]
        epoch, place = divmod(number, len(rows))
        if (kind, epoch) not in self._orders:
            self._orders = {key: one for key, one in self._orders.items() if key[0] != kind}
            which = np.random.default_rng([self.spec.seed, list(KINDS).index(kind), epoch])
            self._orders[kind, epoch] = which.permutation(len(rows))
        return rows[int(self._orders[kind, epoch][place])]

    def _cut(
        self, rows: list[Row], medium: Medium, weight: float, rng: np.random.Generator
    ) -> Iterable[Batch]:
        """Rows of like length together, each batch with about as many positions."""
        rows = sorted(rows, key=lambda row: len(row.ids))
        reached = np.cumsum([len(row.ids) for row in rows])
        cuts = self.cuts[medium]
        marks = np.arange(1, cuts) / cuts
        ends = np.searchsorted(reached / reached[-1], marks, side="right")
        if len(rows) >= 2 * cuts:
            # For a batch of one row the compiler makes another graph, which takes it minutes.
            places = np.arange(1, cuts)
            ends = np.clip(ends, 2 * places, len(rows) - 2 * (cuts - places))
        parts = [rows[a:b] for a, b in zip([0, *ends], [*ends, len(rows)], strict=True)]
        share = self.plan.prompt_share if medium == "text" else 0.0
        made = [batch_of(part, medium, self.spec, share, rng) for part in parts if part]
        targets = sum(len(one.places) for one in made)
        for one in made:
            yield replace(one, share=weight * len(one.places) / targets)
