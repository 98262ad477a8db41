"""Train pocket-omni: transformers' own model, with pictures and sounds in the batches.

The loop is that of `pocket.train`, with three differences. A step is cut by medium. Both parts
have learned before: the text part starts from a shipped pocket model, the towers from what they
learned alone (`pocket.omni.towers`); each has its share of the learning rate. And every weight has
a gradient in every step, be it zero: one process of a team may have had no sound, and all must
add up the same tensors.
"""

from __future__ import annotations

import os
import time
from collections.abc import Mapping
from dataclasses import asdict, replace
from pathlib import Path

import torch
from tqdm import tqdm

from pocket.omni import soft, towers
from pocket.omni.batches import Batch, Batches, batch_of
from pocket.omni.config import Spec, new_model
from pocket.omni.kinds import KINDS
from pocket.omni.plan import Budget, Plan
from pocket.omni.rows import Rows
from pocket.team import ALONE, Team
from pocket.train import Progress, learning_rate_share

TEXT_PART = "model.language_model."
TOWERS = ("model.vision_tower.", "model.audio_tower.")
REPORT_EVERY = 25
CHECK_BATCH = 16


class Scorer:
    """The loss of a batch: cross entropy in nats per target, times the batch's share of the step.

    transformers' own forward pass puts the soft tokens where they belong. The vision tower's layers
    and the text part are compiled, one by one: between them the number of soft tokens decides the
    shapes, which no compiler foresees. The audio tower is not. Its blocks of twelve frames make
    the compiler start anew for every other length of a sound.
    """

    def __init__(self, model: torch.nn.Module, device: str, compiled: bool) -> None:
        self.model, self.device = model, device
        self.cap = model.config.text_config.final_logit_softcapping
        self.resting: soft.Resting | None = None
        if compiled:
            core = model.model
            for part in (core.vision_tower.encoder, core.language_model):
                part.compile(dynamic=True)

    def rest(self, is_resting: bool) -> None:
        """Let the towers rest, or learn."""
        if is_resting and not self.resting:
            self.resting = soft.Resting(self.model)
        elif self.resting and not is_resting:
            self.resting.wake()
            self.resting = None

    def __call__(self, batch: Batch) -> torch.Tensor:
        inputs = {name: value.to(self.device) for name, value in batch.inputs.items()}
        if self.resting and batch.medium != "text":
            self.resting.give({name: one.to(self.device) for name, one in batch.soft.items()})
        elif "pixel_values" in inputs:
            inputs["pixel_values"] = inputs["pixel_values"].float() / 255
        places, labels = batch.places.to(self.device), batch.labels.to(self.device)
        with torch.autocast(self.device, dtype=torch.bfloat16):
            # No attention mask: padding stands on the right, where a causal model never looks.
            hidden = self.model.model(**inputs, use_cache=False).last_hidden_state
            # Only the targets go through the output layer, the dearest of a small model.
            logits = self.model.lm_head(hidden.flatten(0, 1)[places]).float()
        logits = torch.tanh(logits / self.cap) * self.cap
        return torch.nn.functional.cross_entropy(logits, labels) * batch.share


def begin_with(model: torch.nn.Module, folder: Path) -> None:
    """Take the weights of the text part from a shipped text model of the same architecture.

    folder: with model.safetensors and tokenizer.json. Raises ValueError where a shape or the
    vocabulary is another one: then the numbers would mean something else.
    """
    from safetensors.torch import load_file

    from pocket.omni import processor

    stored = load_file(folder / "model.safetensors")
    given = {name.replace("model.", TEXT_PART, 1): value for name, value in stored.items()}
    ours = {name: w for name, w in model.state_dict().items() if name.startswith(TEXT_PART)}
    other = {name for name in ours if name not in given or given[name].shape != ours[name].shape}
    if other or set(given) - set(ours):
        raise ValueError(
            f"{folder.name} has another architecture than the text part ({len(other)} weights "
            "differ): make [text] in pocket-omni.toml equal to its recipe, or begin with none"
        )
    plain = processor.load_tokenizer()
    theirs = processor.load_tokenizer(folder / "tokenizer.json")
    if plain.get_vocab() != theirs.get_vocab():
        raise ValueError(f"{folder.name} has another tokenizer: its weights cannot be used")
    model.load_state_dict(given, strict=False)


def optimisers(model: torch.nn.Module, plan: Plan) -> list[torch.optim.Optimizer]:
    """Muon for the matrices inside all layers, towers too; AdamW for the rest.

    Each has two groups, the towers and all else; a group's "share" is what it takes of the
    learning rate.
    """
    groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = {}
    for name, weight in model.named_parameters():
        inside = ".layers." in name and weight.ndim == 2
        groups.setdefault((inside, not name.startswith(TOWERS)), []).append(weight)

    def grouped(inside: bool) -> list[dict]:
        shares = {True: plan.text_share, False: plan.tower_share}
        return [
            {"params": groups[inside, text], "share": share}
            for text, share in shares.items()
            if (inside, text) in groups
        ]

    rates = plan.optimiser
    return [
        torch.optim.Muon(
            grouped(True), lr=rates.muon_lr, weight_decay=rates.weight_decay,
            momentum=0.95, nesterov=True,
        ),
        torch.optim.AdamW(
            grouped(False), lr=rates.adamw_lr, weight_decay=0.0, betas=(0.9, 0.98)
        ),
    ]  # fmt: skip


@torch.no_grad()
def validation_losses(
    scorer: Scorer, held_out: Mapping[str, Rows], spec: Spec, team: Team = ALONE
) -> dict[str, float]:
    """The mean loss on the answers of each kind, in nats per token; a team shares the kinds."""
    found = torch.zeros(len(held_out), device=scorer.device)
    with torch.compiler.set_stance("force_eager"):
        for place in team.share_of(range(len(held_out))):
            kind, rows = list(held_out.items())[place]
            order = sorted(range(len(rows)), key=lambda i, rows=rows: rows.lengths[i])
            parts = [order[i : i + CHECK_BATCH] for i in range(0, len(order), CHECK_BATCH)]
            batches = [
                batch_of([rows[i] for i in part], KINDS[kind].medium, spec) for part in parts
            ]
            targets = sum(len(batch.places) for batch in batches)
            for batch in batches:
                found[place] += scorer(replace(batch, share=len(batch.places) / targets))
    team.add_up([found])
    return dict(zip(held_out, (round(loss, 4) for loss in found.tolist()), strict=True))


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


def from_checkpoint(spec: Spec, folder: Path) -> tuple[torch.nn.Module, Progress]:
    """The model and the record of the run in `folder`, as its last checkpoint has them."""
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=True)
    model = new_model(spec)
    model.load_state_dict(state["model"])
    return model.eval(), Progress(**state["progress"])


def train(
    spec: Spec,
    plan: Plan,
    rows: Mapping[str, Rows],
    held_out: Mapping[str, Rows],
    folder: Path,
    device: str = "cpu",
    team: Team = ALONE,
    budget: Budget | None = None,
    first: Path | None = None,
    check_every: int = 250,
    stop_at: int | None = None,
) -> tuple[torch.nn.Module, Progress]:
    """Train to the end of the budget, going on from `folder`'s checkpoint if it has one.

    first: the folder of the text model that a run begins with; the towers begin with what they
    have learned alone, if it lies in `folder`. check_every: steps between checkpoints, each with
    its validation losses. stop_at: stop after this step all the same; the next call goes on.
    Returns the model in float32 on the CPU and the record of the run. The loss curve depends on
    the numbers, the seed, the team's size and the machine alone.
    """
    budget = budget or plan.budget(device)
    folder.mkdir(parents=True, exist_ok=True)
    torch.set_float32_matmul_precision("high")
    model = new_model(spec)
    progress = Progress(curve=[])
    state = None
    if (folder / "checkpoint.pt").is_file():
        state = torch.load(folder / "checkpoint.pt", map_location=device, weights_only=True)
        model.load_state_dict(state["model"])
        progress = Progress(**state["progress"])
    else:
        if first is not None:
            begin_with(model, first)
        taken = towers.take_over(model, folder)
        if team.leads:
            print(f"towers that have learned alone: {', '.join(taken) or 'none'}", flush=True)
    model = model.to(device).train()
    if progress.step < plan.rest_until * budget.steps:
        soft.build([*rows.values(), *held_out.values()], model, spec, team)
    optims = optimisers(model, plan)
    for optim, saved in zip(optims, state["optimisers"] if state else (), strict=False):
        optim.load_state_dict(saved)
    batches = Batches(rows, plan, spec, budget.steps, team.size)
    scorer = Scorer(model, device, budget.compiled)
    progress.processes = team.size
    last = min(budget.steps, stop_at or budget.steps)
    _announce(spec, model, rows, budget, progress, device, team)
    bar = tqdm(total=budget.steps, initial=progress.step, unit="step", mininterval=5,
               disable=not team.leads)  # fmt: skip
    clock, losses = time.monotonic(), []
    while progress.step < last:
        losses.append(_step(progress, batches, scorer, optims, plan, team))
        if progress.step % REPORT_EVERY == 0 or progress.step == last:
            now = time.monotonic()
            progress.seconds, clock = progress.seconds + now - clock, now
            point = {"step": progress.step, "loss": round(torch.stack(losses).mean().item(), 4)}
            losses = []
            if progress.step % check_every == 0 or progress.step == last:
                model.eval()
                for some in held_out.values():
                    some.is_soft = scorer.resting is not None
                found = validation_losses(scorer, held_out, spec, team)
                model.train()
                point |= {f"validation_{kind}": loss for kind, loss in found.items()}
                progress.curve.append(point)
                if team.leads:
                    _save(folder, model, optims, progress)
                    bar.write("  ".join(f"{kind} {loss:.3f}" for kind, loss in found.items()))
            else:
                progress.curve.append(point)
            speed = progress.tokens / max(progress.seconds, 1e-9)
            bar.set_postfix(loss=point["loss"], tokens_s=f"{speed:,.0f}")
        bar.update(1)
    bar.close()
    return model.float().cpu().eval(), progress


def _zero(weights: list[torch.nn.Parameter]) -> None:
    for weight in weights:
        weight.grad = torch.zeros_like(weight)


def _step(
    progress: Progress, batches: Batches, scorer: Scorer, optims, plan: Plan, team: Team
) -> torch.Tensor:
    """One step of the optimisers; returns the loss of the whole step, [] on the device."""
    share = learning_rate_share(progress.step, batches.steps, plan.optimiser)
    rates = (plan.optimiser.muon_lr, plan.optimiser.adamw_lr)
    for optim, rate in zip(optims, rates, strict=True):
        for group in optim.param_groups:
            group["lr"] = rate * share * group["share"]
    is_resting = progress.step < plan.rest_until * batches.steps
    scorer.rest(is_resting)
    batches.rest(is_resting)
    # A resting tower has no gradient: the optimisers leave it alone, its decay too.
    weights = [weight for weight in scorer.model.parameters() if weight.requires_grad]
    _zero(weights)
    loss = torch.zeros((), device=scorer.device)
    step = batches.at(progress.step)
    progress.tokens += sum(batch.tokens for batch in step)
    for batch in team.share_of(step):
        part = scorer(batch)
        part.backward()
        loss += part.detach()
    team.add_up([loss, *(weight.grad for weight in weights)])
    torch.nn.utils.clip_grad_norm_(weights, 1.0)
    for optim in optims:
        optim.step()
        optim.zero_grad()
    progress.step += 1
    return loss


def _announce(spec, model, rows, budget, progress, device, team) -> None:
    parameters = sum(weight.numel() for weight in model.parameters())
    many = ", ".join(f"{len(one):,} {kind}" for kind, one in rows.items())
    print(
        f"{spec.name}: {parameters:,} parameters on {device}, bf16 autocast, process "
        f"{team.rank + 1} of {team.size}, "
        f"{'compiled (the first steps take minutes)' if budget.compiled else 'not compiled'}; "
        f"rows: {many}; {budget.steps:,} steps in all, starting at {progress.step:,}",
        flush=True,
    )
