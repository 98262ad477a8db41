"""Train one pocket model from its recipe: Muon and AdamW, bf16, checkpoints.

The loop is plain on purpose. What is chosen, and why, is printed when it starts.
"""

from __future__ import annotations

import json
import math
import os
import time
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
import torch
from tqdm import tqdm

from pocket.data import Rows
from pocket.recipe import Budget, Optimiser, Recipe, config_of

# Row lengths are rounded up to a multiple of this: few distinct shapes, little padding.
LENGTH_STEP = 16
IGNORED = -100


@dataclass(frozen=True)
class Batch:
    """Right-padded rows. ids, labels: [rows, length]; weights: [rows, length] float.

    labels[:, i] is the token that should follow ids[:, i].
    """

    ids: torch.Tensor
    labels: torch.Tensor
    weights: torch.Tensor


class Batches:
    """Batches in an order that depends on the seed and the step alone.

    Rows of similar length share a batch. A run that resumes at step n therefore
    sees what an unbroken run would have seen from step n on.
    """

    def __init__(self, rows: Rows, tokens_per_step: int, prompt_weight: float, seed: int) -> None:
        self.rows, self.prompt_weight, self.seed = rows, prompt_weight, seed
        widths = (np.ceil(rows.lengths / LENGTH_STEP) * LENGTH_STEP).astype(int)
        self.groups: list[np.ndarray] = []
        self.per_batch: list[int] = []
        for width in np.unique(widths):
            self.groups.append(np.flatnonzero(widths == width))
            self.per_batch.append(max(1, tokens_per_step // int(width)))
        self._epoch, self._plan = -1, []

    def _plan_of(self, epoch: int) -> list[np.ndarray]:
        rng = np.random.default_rng([self.seed, epoch])
        plan = []
        for members, size in zip(self.groups, self.per_batch, strict=True):
            order = rng.permutation(members)
            plan += [order[i : i + size] for i in range(0, len(order), size)]
        return [plan[i] for i in rng.permutation(len(plan))]

    def per_epoch(self) -> int:
        pairs = zip(self.groups, self.per_batch, strict=True)
        return sum(math.ceil(len(members) / size) for members, size in pairs)

    def at(self, step: int) -> Batch:
        epoch, position = divmod(step, self.per_epoch())
        if epoch != self._epoch:
            self._epoch, self._plan = epoch, self._plan_of(epoch)
        return self._batch(self._plan[position])

    def _batch(self, members: np.ndarray) -> Batch:
        rows = self.rows
        length = int(rows.lengths[members].max())
        width = math.ceil(length / LENGTH_STEP) * LENGTH_STEP
        ids = np.zeros((len(members), width), np.int64)
        labels = np.full((len(members), width), IGNORED, np.int64)
        weights = np.zeros((len(members), width), np.float32)
        for i, row in enumerate(members):
            tokens = rows.ids[rows.starts[row] : rows.starts[row + 1]]
            n, prompt = len(tokens), rows.prompts[row]
            ids[i, :n] = tokens
            labels[i, : n - 1] = tokens[1:]
            weights[i, : prompt - 1] = self.prompt_weight
            weights[i, prompt - 1 : n - 1] = 1.0
        return Batch(torch.from_numpy(ids), torch.from_numpy(labels), torch.from_numpy(weights))


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
    return [
        torch.optim.Muon(
            matrices, lr=plan.muon_lr, weight_decay=plan.weight_decay, momentum=0.95, nesterov=True
        ),
        torch.optim.AdamW(others, lr=plan.adamw_lr, weight_decay=0.0, betas=(0.9, 0.98)),
    ]


def new_model(recipe: Recipe) -> torch.nn.Module:
    """A model of the recipe's architecture with fresh weights.

    Gemma 4 scales attention by its trained q_norm alone, not by 1/sqrt(head size). A norm
    that starts at one gives scores with a deviation of sqrt(head size): attention then
    sees one token at a time and learns slowly. So q_norm starts at 1/sqrt(head size).
    """
    from transformers import AutoModelForCausalLM

    torch.manual_seed(recipe.seed)
    model = AutoModelForCausalLM.from_config(config_of(recipe))
    for layer in model.model.layers:
        q_norm = layer.self_attn.q_norm
        torch.nn.init.constant_(q_norm.weight, q_norm.weight.numel() ** -0.5)
    return model


def weighted_loss(model: torch.nn.Module, batch: Batch, device: str) -> torch.Tensor:
    """Cross entropy in nats per token, prompt and answer tokens weighed apart."""
    ids, labels, weights = (t.to(device) for t in (batch.ids, batch.labels, batch.weights))
    with torch.autocast(device, dtype=torch.bfloat16):
        # No attention mask: padding stands on the right, where a causal model never looks.
        logits = model(input_ids=ids, use_cache=False).logits
    loss = torch.nn.functional.cross_entropy(
        logits.float().flatten(0, 1), labels.flatten(), ignore_index=IGNORED, reduction="none"
    )
    return (loss * weights.flatten()).sum() / weights.sum()


@torch.no_grad()
def validation_loss(model: torch.nn.Module, batches: Batches, device: str) -> float:
    """Mean loss on the answers alone, over at most 20 validation batches."""
    model.eval()
    losses = [
        weighted_loss(model, batches.at(i), device).item()
        for i in range(min(20, batches.per_epoch()))
    ]
    model.train()
    return float(np.mean(losses))


@dataclass
class Progress:
    """What a run has done so far; kept in the checkpoint and in the model card."""

    step: int = 0
    seconds: float = 0.0
    tokens: int = 0
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


def train(
    recipe: Recipe,
    rows: Rows,
    held_out: Rows,
    folder: Path,
    device: str,
    budget: Budget | None = None,
    checkpoint_every: int = 500,
) -> tuple[torch.nn.Module, Progress]:
    """Train to the end of the budget, going on from `folder`'s checkpoint if it has one.

    Returns the model in float32 on the CPU and the record of the run. The loss
    curve depends on recipe, seed and machine alone.
    """
    budget = budget or recipe.budget(device)
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_float32_matmul_precision("high")
    model = new_model(recipe).to(device).train()
    optims = optimisers(model, recipe.optimiser)
    batches = Batches(rows, budget.tokens_per_step, recipe.prompt_loss_weight, recipe.seed)
    checks = Batches(held_out, budget.tokens_per_step, 0.0, recipe.seed)
    progress = Progress(curve=[])
    if (folder / "checkpoint.pt").is_file():
        state = torch.load(folder / "checkpoint.pt", map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        for optim, saved in zip(optims, state["optimisers"], strict=True):
            optim.load_state_dict(saved)
        progress = Progress(**state["progress"])

    parameters = sum(p.numel() for p in model.parameters())
    print(
        f"{recipe.name}: {parameters:,} parameters on {device}, bf16 autocast; {len(rows):,} rows "
        f"({rows.left_out:,} too long), {batches.per_epoch():,} steps an epoch, "
        f"{budget.steps:,} steps in all, starting at {progress.step:,}"
    )
    base = [recipe.optimiser.muon_lr, recipe.optimiser.adamw_lr]
    bar = tqdm(total=budget.steps, initial=progress.step, unit="step", mininterval=5)
    last, losses = time.monotonic(), []
    while progress.step < budget.steps:
        share = learning_rate_share(progress.step, budget.steps, recipe.optimiser)
        for optim, rate in zip(optims, base, strict=True):
            for group in optim.param_groups:
                group["lr"] = rate * share
        batch = batches.at(progress.step)
        loss = weighted_loss(model, batch, device)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        for optim in optims:
            optim.step()
            optim.zero_grad(set_to_none=True)
        progress.step += 1
        progress.tokens += batch.ids.numel()
        losses.append(loss.detach())
        if progress.step % 50 == 0 or progress.step == budget.steps:
            now = time.monotonic()
            progress.seconds, last = progress.seconds + now - last, now
            point = {"step": progress.step, "loss": round(torch.stack(losses).mean().item(), 4)}
            losses = []
            if progress.step % checkpoint_every == 0 or progress.step == budget.steps:
                point["validation_loss"] = round(validation_loss(model, checks, device), 4)
            progress.curve.append(point)
            if "validation_loss" in point:
                _save(folder, model, optims, progress)
            speed = progress.tokens / max(progress.seconds, 1e-9)
            bar.set_postfix(**point, tokens_s=f"{speed:,.0f}")
        bar.update(1)
    bar.close()
    (folder / "progress.json").write_text(json.dumps(asdict(progress), indent=1) + "\n")
    return model.float().cpu().eval(), progress
