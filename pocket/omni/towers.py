"""The towers learn alone first: what stands where, and which phoneme sounds when.

Trained from end to end, a model of this size finds out late that its pictures and sounds say
anything: one answer for a whole picture is a faint signal, and the text part has learned to
answer without. With an answer for every few pixels and every 20 ms there is no such plateau.
A linear layer on the soft tokens, each set to length one, gives the answers, and is thrown away.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn import functional as F
from tqdm import tqdm

from pocket.omni import heard, seen
from pocket.omni.batches import padded_pictures, padded_sounds
from pocket.omni.config import Spec, new_model
from pocket.omni.plan import Lesson
from pocket.omni.tower_rows import Example, Examples, Tower
from pocket.recipe import Optimiser
from pocket.team import ALONE, Team
from pocket.train import learning_rate_share

POOL = "pooling_kernel_size"
SLOTS = {"vision": seen.SLOTS, "audio": heard.SLOTS}
# Nine slots of ten of a picture are empty: with full weight, "nothing" would be learned first.
EMPTY = {"vision": 0.15, "audio": 1.0}
# Soft tokens say where they lie, too: a chart's label stands below its bar, in the same column.
PLACES, PLACE_WEIGHT = 24, 0.1
REPORT_EVERY = 50
CHECK_BATCH = 20


class Lone(torch.nn.Module):
    """One tower with its projection into the text part's space, and a head over its soft tokens."""

    def __init__(self, tower: Tower, spec: Spec, classes: int, compiled: bool = False) -> None:
        super().__init__()
        core = new_model(spec).model
        self.kind, self.spec, self.classes = tower, spec, classes
        if tower == "vision":
            self.tower, self.projection = core.vision_tower, core.embed_vision
            if compiled:  # always the same shapes: half a minute of the compiler, a third saved
                self.tower.encoder.compile()
        else:
            self.tower, self.projection = core.audio_tower, core.embed_audio
        hidden = spec.text["hidden_size"]
        self.head = torch.nn.Linear(hidden, SLOTS[tower] * classes)
        if tower == "vision":
            self.place = torch.nn.Linear(hidden, 2 * PLACES)

    def soft_tokens(self, some: Sequence[Example]) -> torch.Tensor:
        """The soft tokens of all examples end to end, [tokens, hidden]."""
        device = self.head.weight.device
        if self.kind == "vision":
            arrays = padded_pictures([(one.inputs, one.columns) for one in some], self.spec)
            values, places = (torch.from_numpy(a).to(device) for a in arrays.values())
            found = self.tower(values.float() / 255, places).last_hidden_state
            return self.projection(inputs_embeds=found)
        arrays = padded_sounds([one.inputs for one in some])
        values, mask = (torch.from_numpy(a).to(device) for a in arrays.values())
        found = self.tower(values, mask)
        kept = found.last_hidden_state[found.attention_mask.bool()]
        return self.projection(inputs_embeds=kept)

    def forward(self, some: Sequence[Example]) -> tuple[torch.Tensor, torch.Tensor]:
        """The loss in nats a slot (weighted), and the share of the slots' answers that are right.

        Of pictures only what is there counts in the share: a letter or a shape. Their loss has a
        part for the place of each token.
        """
        device = self.head.weight.device
        with torch.autocast(device.type, dtype=torch.bfloat16):
            tokens = self.soft_tokens(some).float()
        tokens = F.rms_norm(tokens, tokens.shape[-1:])
        logits = self.head(tokens).reshape(-1, self.classes)
        right = torch.from_numpy(np.concatenate([one.answers for one in some])).long().to(device)
        right = right.reshape(-1)
        weights = torch.ones(self.classes, device=device)
        weights[0] = EMPTY[self.kind]
        counted = right > 0 if self.kind == "vision" else torch.ones_like(right, dtype=torch.bool)
        hits = (logits.argmax(-1) == right)[counted].float().mean()
        loss = F.cross_entropy(logits, right, weights)
        if self.kind == "vision":
            loss = loss + PLACE_WEIGHT * self._place_loss(tokens, some)
        return loss, hits

    def _place_loss(self, tokens: torch.Tensor, some: Sequence[Example]) -> torch.Tensor:
        """How badly the tokens [tokens, hidden] tell their columns and rows, in nats for both.

        In a strip with more than PLACES columns or rows, those beyond are not asked.
        """
        places = [
            np.divmod(np.arange(len(one.answers)), one.columns // self.spec.vision[POOL])
            for one in some
        ]
        right = torch.from_numpy(np.concatenate(places, axis=1)).to(tokens.device)
        right[right >= PLACES] = -100
        told = self.place(tokens).reshape(-1, 2, PLACES)
        return sum(F.cross_entropy(told[:, i], right[i]) for i in range(2))


@torch.no_grad()
def whiten(model: Lone, rows: Examples, n: int = 200) -> None:
    """Begin the first layer of the vision tower with the principal parts of real patches.

    A patch is mostly its ground: one colour, much larger than the strokes on it. Random weights
    pass on little else. Here each of the directions in which patches differ most is a dimension,
    all of them made equally large (but for the smallest, which are noise).
    """
    layer = model.tower.patch_embedder.input_proj
    chosen = range(0, len(rows), max(1, len(rows) // n))
    patches = torch.from_numpy(np.concatenate([rows[i].inputs for i in chosen])).float()
    patches = 2 * (patches / 255 - 0.5)  # as the tower does
    sizes, directions = torch.linalg.eigh(patches.T @ patches / len(patches))
    kept = slice(-layer.out_features, None)
    # What is smaller than a thousandth of a shade stays small.
    layer.weight.copy_((directions[:, kept] / (sizes[kept] + 1e-3).sqrt()).T)


def optimisers(model: Lone, rates: Optimiser) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the layers, AdamW for the rest, as in all our training."""
    named = list(model.named_parameters())
    inside = [w for name, w in named if ".layers." in name and w.ndim == 2]
    rest = [w for name, w in named if not (".layers." in name and w.ndim == 2)]
    return [
        torch.optim.Muon(
            inside, lr=rates.muon_lr, weight_decay=rates.weight_decay, momentum=0.95, nesterov=True
        ),
        torch.optim.AdamW(rest, lr=rates.adamw_lr, weight_decay=0.0, betas=(0.9, 0.98)),
    ]


@torch.no_grad()
def measured(model: Lone, held_out: Examples) -> tuple[float, float]:
    """The mean loss and the share of right answers over all held-out examples."""
    model.eval()
    found = [
        model([held_out[i] for i in range(first, min(first + CHECK_BATCH, len(held_out)))])
        for first in range(0, len(held_out), CHECK_BATCH)
    ]
    model.train()
    loss, hits = (torch.stack(some).mean().item() for some in zip(*found, strict=True))
    return loss, hits


def train(
    tower: Tower,
    spec: Spec,
    lesson: Lesson,
    rates: Optimiser,
    rows: Examples,
    held_out: Examples,
    folder: Path,
    device: str = "cpu",
    team: Team = ALONE,
    compiled: bool = True,
    check_every: int = 200,
) -> list[dict[str, float]]:
    """Train one tower to the end of its lesson; goes on from its checkpoint in `folder`.

    Of each batch every process of a team takes its part.

    Returns the curve: at each check the step, the seconds, and of what is held out the loss and
    the share of right answers. The tower's weights are in ``tower-NAME.pt``. Raises ValueError
    where rows, held-out rows and checkpoint do not have the same classes of answers.
    """
    if rows.classes != held_out.classes:
        raise ValueError(f"what the {tower} tower learns and is asked differ: draw both anew")
    folder.mkdir(parents=True, exist_ok=True)
    path = _path(folder, tower)
    model = Lone(tower, spec, len(rows.classes), compiled).to(device).train()
    if tower == "vision":
        whiten(model, rows)
    optims = optimisers(model, rates)
    step, curve, before = 0, [], 0.0
    if path.is_file():
        state = torch.load(path, map_location=device, weights_only=True)
        if tuple(state.get("classes", rows.classes)) != rows.classes:
            raise ValueError(f"{path} has learned other classes of answers: delete it")
        model.load_state_dict(state["model"])
        for optim, saved in zip(optims, state["optimisers"], strict=False):
            optim.load_state_dict(saved)
        step, curve = state["step"], state["curve"]
        before = curve[-1]["seconds"]
    began = time.monotonic()
    bar = tqdm(total=lesson.steps, initial=step, unit="step", mininterval=5, desc=tower,
               disable=not team.leads)  # fmt: skip
    while step < lesson.steps:
        share = learning_rate_share(step, lesson.steps, rates)
        for optim, rate in zip(optims, (rates.muon_lr, rates.adamw_lr), strict=True):
            for group in optim.param_groups:
                group["lr"] = rate * share
        loss, hits = model(team.share_of(_batch(rows, lesson.batch, spec.seed, step)))
        (loss / team.size).backward()
        # A weight without a gradient has none in any process: all have the same layers.
        team.add_up([weight.grad for weight in model.parameters() if weight.grad is not None])
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optim in optims:
            optim.step()
            optim.zero_grad()
        step += 1
        bar.update(1)
        if step % REPORT_EVERY == 0:
            bar.set_postfix(loss=round(loss.item(), 3), right=round(hits.item(), 3))
        if (step % check_every == 0 or step == lesson.steps) and team.leads:
            found, right = measured(model, held_out)
            seconds = round(before + time.monotonic() - began, 1)
            curve.append(
                {
                    "step": step,
                    "seconds": seconds,
                    "loss": round(found, 4),
                    "right": round(right, 4),
                }
            )
            bar.write(f"{tower} {curve[-1]}")
            _save(path, model, optims, step, curve, rows.classes)
    bar.close()
    return curve


def _batch(rows: Examples, n: int, seed: int, step: int) -> list[Example]:
    """The examples of a step: an endless run through all, shuffled anew each time round."""
    chosen = []
    for number in range(step * n, step * n + n):
        epoch, place = divmod(number, len(rows))
        order = np.random.default_rng([seed, epoch]).permutation(len(rows))
        chosen.append(rows[int(order[place])])
    return chosen


def _save(path: Path, model: Lone, optims, step: int, curve: list, classes: tuple) -> None:
    half = path.with_suffix(".part.pt")
    state = {
        "model": model.state_dict(),
        "optimisers": [optim.state_dict() for optim in optims],
        "step": step,
        "curve": curve,
        "classes": list(classes),
    }
    torch.save(state, half)
    os.replace(half, path)


def curves(folder: Path) -> dict[str, list[dict[str, float]]]:
    """What each tower of `folder` had learned at each check, as `train` returns it."""
    found = {name: _path(folder, name) for name in SLOTS}
    return {
        name: torch.load(path, map_location="cpu", weights_only=True)["curve"]
        for name, path in found.items()
        if path.is_file()
    }


def _path(folder: Path, tower: str) -> Path:
    return folder / f"tower-{tower}.pt"


@torch.no_grad()
def take_over(model: torch.nn.Module, folder: Path) -> list[str]:
    """Put the towers of `folder` that have learned into a whole model; returns their names.

    Each projection is scaled so that soft tokens are about as large as the text part's own
    embeddings: the head did not care, the text part's first layers do.
    """
    core = model.model
    table = core.language_model.embed_tokens
    wanted = table(torch.arange(table.num_embeddings)).pow(2).mean().sqrt()
    parts = {
        "vision": (core.vision_tower, core.embed_vision),
        "audio": (core.audio_tower, core.embed_audio),
    }
    taken = []
    for name, (tower, projection) in parts.items():
        path = _path(folder, name)
        if not path.is_file():
            continue
        state = torch.load(path, map_location="cpu", weights_only=True)
        stored = state["model"]
        for part, prefix in ((tower, "tower."), (projection, "projection.")):
            part.load_state_dict(
                {key.removeprefix(prefix): w for key, w in stored.items() if key.startswith(prefix)}
            )
        weight = projection.embedding_projection.weight
        # The projection's input has length one in each dimension (an RMS norm without weights).
        size = (weight.pow(2).sum(1)).mean().sqrt()
        weight *= wanted / size
        taken.append(name)
    return taken
