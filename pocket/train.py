"""Train one pocket model from its recipe: Muon and AdamW, bf16, checkpoints.

The loop is plain on purpose. What is chosen, and why, is printed when it starts.
"""

from __future__ import annotations

import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from pocket.data import Rows
from pocket.grow import begin
from pocket.recipe import Budget, Optimiser, Recipe, config_of
from pocket.team import ALONE, Team

# Row lengths are rounded up to a multiple of this: few distinct shapes, little padding.
LENGTH_STEP = 16
# A process's part of a step is cut into this many batches of rows of like length.
CUTS = 3


@dataclass(frozen=True)
class Batch:
    """Right-padded rows and the places where a prediction is scored.

    ids: [rows, length]. places: positions in the flattened ids whose next token is
    predicted, [targets]. labels: that next token, [targets]. share: of the whole step's
    targets, the part that is in this batch; the shares of a step add up to 1.
    """

    ids: torch.Tensor
    places: torch.Tensor
    labels: torch.Tensor
    share: float


class Batches:
    """The rows of each step, in an order that depends on the seed and the step alone.

    A step takes rows as the shuffle brings them, so every step sees every skill. (Steps of
    rows of one length are steps of one skill: the model then forgets one while it learns
    another.) A run that resumes at step n sees what an unbroken run would have seen.
    """

    def __init__(
        self, rows: Rows, tokens_per_step: int, prompt_share: float, seed: int, cuts: int = CUTS
    ) -> None:
        self.rows, self.prompt_share, self.seed, self.cuts = rows, prompt_share, seed, cuts
        self.widths = np.ceil(rows.lengths / LENGTH_STEP).astype(int) * LENGTH_STEP
        if not len(rows) or self.widths.max() > tokens_per_step:
            raise ValueError("a step must have room for the longest row, and there must be rows")
        # Counted by the mean, so that every epoch has the same number of steps.
        self.rows_per_step = max(1, int(tokens_per_step / self.widths.mean()))
        self._epoch, self._order = -1, np.arange(0)

    def per_epoch(self) -> int:
        """Steps in an epoch; the few rows that do not fill a step wait for the next shuffle."""
        return max(1, len(self.rows) // self.rows_per_step)

    def at(self, step: int) -> list[Batch]:
        epoch, position = divmod(step, self.per_epoch())
        if epoch != self._epoch:
            self._epoch = epoch
            self._order = np.random.default_rng([self.seed, epoch]).permutation(len(self.rows))
        first = position * self.rows_per_step
        members = self._order[first : first + self.rows_per_step]
        members = members[np.argsort(self.widths[members], kind="stable")]
        # Cut where equal parts of the tokens are reached.
        reached = np.cumsum(self.widths[members]) / self.widths[members].sum()
        cuts = np.searchsorted(reached, np.arange(1, self.cuts) / self.cuts)
        rng = np.random.default_rng([self.seed, step, 1])
        parts = [self._targets(part, rng) for part in np.split(members, cuts) if len(part)]
        total = sum(len(places) for _, places in parts)
        return [self._batch(ids, places, total) for ids, places in parts]

    def _targets(
        self, members: np.ndarray, rng: np.random.Generator
    ) -> tuple[np.ndarray, np.ndarray]:
        """The padded ids of some rows, and the places that are scored in them."""
        rows = self.rows
        ids = np.zeros((len(members), self.widths[members].max()), np.int64)
        scored = np.zeros(ids.shape, bool)
        for i, row in enumerate(members):
            tokens = rows.ids[rows.starts[row] : rows.starts[row + 1]]
            n, said = len(tokens), rows.said[rows.starts[row] : rows.starts[row + 1]]
            ids[i, :n] = tokens
            # Every token that the model says, and a share of the others drawn anew each time.
            scored[i, : n - 1] = said[1:] | (rng.random(n - 1) < self.prompt_share)
        return ids, np.flatnonzero(scored)

    def _batch(self, ids: np.ndarray, places: np.ndarray, total: int) -> Batch:
        labels = ids.reshape(-1)[places + 1]
        tensors = (torch.from_numpy(array) for array in (ids, places, labels))
        return Batch(*tensors, share=len(places) / total)


def learning_rate_share(step: int, steps: int, plan: Optimiser) -> float:
    """The share of the full learning rate at a step: rise, plateau, fall to zero."""
    cooldown = max(1, round(plan.cooldown_share * steps))
    return min(1.0, (step + 1) / plan.warmup_steps, (steps - step) / cooldown)


def optimisers(model: torch.nn.Module, plan: Optimiser) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside the layers; AdamW for embeddings, norms and scalars.

    Muon makes every direction of a matrix update equally large, which suits the
    dense matrices of a layer and not a look-up table, of which a step touches few rows.
    """
    matrices, others = [], []
    for name, parameter in model.named_parameters():
        inside = ".layers." in name and parameter.ndim == 2
        (matrices if inside else others).append(parameter)
    adamw = {"lr": plan.adamw_lr, "betas": (0.9, 0.98)}
    if plan.matrices == "adamw":
        first = torch.optim.AdamW(matrices, weight_decay=plan.weight_decay, **adamw)
    else:
        first = torch.optim.Muon(
            matrices, lr=plan.muon_lr, weight_decay=plan.weight_decay, momentum=0.95, nesterov=True
        )
    return [first, torch.optim.AdamW(others, weight_decay=0.0, **adamw)]


def new_model(recipe: Recipe) -> torch.nn.Module:
    """A model of the recipe's architecture with fresh weights.

    Gemma 4 scales attention by its trained q_norm alone, not by 1/sqrt(head size). A norm
    that starts at one gives scores with a deviation of sqrt(head size): attention then
    sees one token at a time and learns slowly. So q_norm starts at 1/sqrt(head size).
    """
    from transformers import AutoModelForCausalLM

    torch.manual_seed(recipe.seed)
    # Eager attention: its backward pass is the faster one for short rows on a CPU.
    config = config_of(recipe)
    model = AutoModelForCausalLM.from_config(config, attn_implementation="eager")
    for layer in model.model.layers:
        q_norm = layer.self_attn.q_norm
        torch.nn.init.constant_(q_norm.weight, q_norm.weight.numel() ** -0.5)
    return model


class Scorer:
    """The loss of a batch: cross entropy in nats per target.

    Only the targets go through the output layer. With 4,096 possible tokens it is the
    dearest layer of a small model, and most positions of a prompt teach little.
    """

    def __init__(self, model: torch.nn.Module, device: str, compiled: bool) -> None:
        self.model, self.device = model, device
        self.cap = model.config.final_logit_softcapping
        # Half of the time of a plain step goes into small elementwise operations, which
        # the compiler fuses. One graph with open sizes serves batches of every length.
        self._run = torch.compile(self._loss, dynamic=True) if compiled else self._loss

    def _loss(self, ids, places, labels) -> torch.Tensor:
        with torch.autocast(self.device, dtype=torch.bfloat16):
            # No attention mask: padding stands on the right, where a causal model never looks.
            hidden = self.model.model(input_ids=ids, use_cache=False).last_hidden_state
            logits = self.model.lm_head(hidden.flatten(0, 1)[places]).float()
        logits = torch.tanh(logits / self.cap) * self.cap
        return torch.nn.functional.cross_entropy(logits, labels)

    def __call__(self, batch: Batch) -> torch.Tensor:
        """The part of the step's mean loss that this batch contributes."""
        parts = (batch.ids, batch.places, batch.labels)
        return self._run(*(part.to(self.device) for part in parts)) * batch.share


@torch.no_grad()
def validation_loss(scorer: Scorer, batches: Batches) -> float:
    """Mean loss on the answers alone, over at most 20 steps' worth of validation rows."""
    steps = range(min(20, batches.per_epoch()))
    return float(np.mean([sum(scorer(b).item() for b in batches.at(step)) for step in steps]))


@dataclass
class Progress:
    """What a run has done so far; kept in the checkpoint and in the model card."""

    step: int = 0
    seconds: float = 0.0
    tokens: int = 0
    processes: int = 1
    curve: list[dict[str, float]] | None = None


def _save(folder: Path, model, optims, progress: Progress) -> None:
    """Write the checkpoint beside the old one, then swap: a kill leaves a whole file."""
    half = folder / "checkpoint.part.pt"
    state = {
        "model": model.state_dict(),
        "optimisers": [optim.state_dict() for optim in optims],
        "progress": asdict(progress),
    }
    torch.save(state, half)
    os.replace(half, folder / "checkpoint.pt")


def from_checkpoint(recipe: Recipe, folder: Path) -> tuple[torch.nn.Module, Progress]:
    """The model and the record of the run in `folder`, as its last checkpoint has them."""
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=True)
    model = new_model(recipe)
    model.load_state_dict(state["model"])
    return model.eval(), Progress(**state["progress"])


def shipped(recipe: Recipe, runs: Path) -> tuple[torch.nn.Module, Progress]:
    """The model that a finished run ships: its last weights, or their mean with the first ones.

    runs: the folder of all runs, by the name of their recipes.
    """
    model, progress = from_checkpoint(recipe, runs / recipe.name)
    if recipe.share_of_first:
        first = torch.load(
            runs / recipe.begins_with / "checkpoint.pt", map_location="cpu", weights_only=True
        )["model"]
        # Not in place: the tied head is in here twice, and would be moved twice.
        last, share = model.state_dict(), recipe.share_of_first
        model.load_state_dict({name: torch.lerp(last[name], first[name], share) for name in last})
    return model, progress


def train(
    recipe: Recipe,
    rows: Rows,
    held_out: Rows,
    folder: Path,
    device: str,
    budget: Budget | None = None,
    checkpoint_every: int = 500,
    team: Team = ALONE,
    first: Path | None = None,
) -> tuple[torch.nn.Module, Progress]:
    """Train to the end of the budget, going on from `folder`'s checkpoint if it has one.

    first: the folder of an earlier run; a run that begins takes the weights of its last
    checkpoint, and nothing else of it.
    Returns the model in float32 on the CPU and the record of the run. The loss
    curve depends on recipe, seed, team size and machine alone. Of a team, the first
    process writes the checkpoints.
    """
    budget = budget or recipe.budget(device)
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_float32_matmul_precision("high")
    model = new_model(recipe).to(device).train()
    optims = optimisers(model, recipe.optimiser)
    base = [optim.param_groups[0]["lr"] for optim in optims]
    cuts = CUTS * team.size
    batches = Batches(rows, budget.tokens_per_step, recipe.prompt_share, recipe.seed, cuts)
    checks = Batches(held_out, budget.tokens_per_step, 0.0, recipe.seed)
    scorer, slow = Scorer(model, device, budget.compiled), Scorer(model, device, False)
    progress = Progress(curve=[])
    if (folder / "checkpoint.pt").is_file():
        state = torch.load(folder / "checkpoint.pt", map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        for optim, saved in zip(optims, state["optimisers"], strict=True):
            optim.load_state_dict(saved)
        progress = Progress(**state["progress"])
    elif first is not None:
        begin(model, recipe.layers_from, first)

    progress.processes = team.size
    parameters = sum(p.numel() for p in model.parameters())
    print(
        f"{recipe.name}: {parameters:,} parameters on {device}, bf16 autocast, "
        f"process {team.rank + 1} of {team.size}, "
        f"{'compiled (the first step takes minutes)' if budget.compiled else 'not compiled'}; "
        f"{len(rows):,} rows "
        f"({rows.left_out:,} too long), {batches.per_epoch():,} steps an epoch, "
        f"{budget.steps:,} steps in all, starting at {progress.step:,}"
    )
    bar = tqdm(
        total=budget.steps, initial=progress.step, unit="step", mininterval=5,
        disable=not team.leads,
    )  # fmt: skip
    last, losses = time.monotonic(), []
    while progress.step < budget.steps:
        share = learning_rate_share(progress.step, budget.steps, recipe.optimiser)
        for optim, rate in zip(optims, base, strict=True):
            for group in optim.param_groups:
                group["lr"] = rate * share
        loss = torch.zeros((), device=device)
        step = batches.at(progress.step)
        progress.tokens += sum(batch.ids.numel() for batch in step)
        for batch in team.share_of(step):
            part = scorer(batch)
            part.backward()
            loss += part.detach()
        team.add_up([loss, *(p.grad for p in model.parameters() if p.grad is not None)])
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optim in optims:
            optim.step()
            optim.zero_grad(set_to_none=True)
        progress.step += 1
        losses.append(loss)
        if progress.step % 50 == 0 or progress.step == budget.steps:
            now = time.monotonic()
            progress.seconds, last = progress.seconds + now - last, now
            point = {"step": progress.step, "loss": round(torch.stack(losses).mean().item(), 4)}
            losses = []
            checked = progress.step % checkpoint_every == 0 or progress.step == budget.steps
            if checked and team.leads:
                point["validation_loss"] = round(validation_loss(slow, checks), 4)
            progress.curve.append(point)
            if "validation_loss" in point:
                _save(folder, model, optims, progress)
            speed = progress.tokens / max(progress.seconds, 1e-9)
            bar.set_postfix(**point, tokens_s=f"{speed:,.0f}")
        bar.update(1)
    bar.close()
    return model.float().cpu().eval(), progress
