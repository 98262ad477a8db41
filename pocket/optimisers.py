"""Which optimiser suits a small model? Muon for the matrices against AdamW for everything.

    torchrun --nproc-per-node 2 -m pocket optimisers

trains the smallest of the ladder for a few hundred steps, again and again, on the same rows in the
same order. Each optimiser tries three learning rates; the better one of each then runs with two
further seeds, because one run against one run says little. Written to ``optimisers.json`` beside
this file, with every curve; a run that is there already is not made again.
"""

from __future__ import annotations

import dataclasses
import json
import shutil
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from pocket import recipe as recipes
from pocket.recipe import Budget, Recipe

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from pocket.data import Rows
    from pocket.team import Team

RECORD = Path(__file__).with_name("optimisers.json")
BUDGET = Budget(tokens_per_step=4_096, steps=500, compiled=True)
CHECK_EVERY = 100
MUON_RATES = (0.01, 0.02, 0.04)
ADAMW_RATES = (0.001, 0.003, 0.01)
SEEDS = (1, 2, 3)


@dataclass(frozen=True)
class Run:
    """One short training run. rate: of the matrices. curve: (step, validation loss in nats)."""

    matrices: str
    rate: float
    seed: int
    tokens: int = 0
    curve: tuple[tuple[int, float], ...] = field(default=(), compare=False)

    @property
    def key(self) -> tuple[str, float, int]:
        return (self.matrices, self.rate, self.seed)

    @property
    def loss(self) -> float:
        """The validation loss at the end, in nats per token of the answers."""
        return self.curve[-1][1]


def first_round() -> list[Run]:
    """Every optimiser with every learning rate, once."""
    rates = {"muon": MUON_RATES, "adamw": ADAMW_RATES}
    return [Run(name, rate, SEEDS[0]) for name, some in rates.items() for rate in some]


def second_round(done: Iterable[Run]) -> list[Run]:
    """The best learning rate of each optimiser, with the other seeds."""
    first = [run for run in done if run.seed == SEEDS[0]]
    best = [
        min((run for run in first if run.matrices == name), key=lambda run: run.loss)
        for name in ("muon", "adamw")
    ]
    return [dataclasses.replace(run, seed=seed, curve=()) for run in best for seed in SEEDS[1:]]


def recipe_of(run: Run, base: Recipe) -> Recipe:
    """The base recipe with this run's optimiser and seed (of the weights and of the order)."""
    rates = {"muon_lr": run.rate} if run.matrices == "muon" else {"adamw_lr": run.rate}
    optimiser = dataclasses.replace(base.optimiser, matrices=run.matrices, **rates)
    return dataclasses.replace(base, seed=run.seed, optimiser=optimiser)


def compare(rows: Rows, held_out: Rows, folder: Path, team: Team, record: Path = RECORD,
            base: Recipe | None = None, budget: Budget = BUDGET,
            check_every: int = CHECK_EVERY) -> list[Run]:  # fmt: skip
    """Make all runs that the record lacks, and return all of them."""
    base = base or recipes.read("pocket-nano")
    done = load(record)
    for make_round in (first_round, lambda: second_round(done)):
        for run in make_round():
            if run.key in {one.key for one in done}:
                continue
            made = _made(run, base, rows, held_out, folder, team, budget, check_every)
            done.append(made)
            if team.leads:
                save(done, record, base, budget)
    return done


def _made(run, base, rows, held_out, folder, team, budget, check_every) -> Run:
    from pocket import train

    place = folder / f"{run.matrices}-{run.rate}-{run.seed}"
    if team.leads:
        shutil.rmtree(place, ignore_errors=True)
    team.wait()
    _, progress = train.train(
        recipe_of(run, base), rows, held_out, place, "cpu", budget, check_every, team
    )
    points = [(p["step"], p["validation_loss"]) for p in progress.curve if "validation_loss" in p]
    # Only the first process measures the validation loss; the others learn it from the file.
    team.wait()
    if not team.leads:
        points = _points(place)
    team.wait()
    return dataclasses.replace(run, tokens=progress.tokens, curve=tuple(points))


def _points(place: Path) -> list[tuple[int, float]]:
    import torch

    progress = torch.load(place / "checkpoint.pt", weights_only=True)["progress"]
    return [(p["step"], p["validation_loss"]) for p in progress["curve"] if "validation_loss" in p]


def save(done: Iterable[Run], record: Path, base: Recipe, budget: Budget) -> None:
    content = {
        "model": base.name,
        "optimiser": asdict(base.optimiser),
        "tokens_per_step": budget.tokens_per_step,
        "steps": budget.steps,
        "runs": [asdict(run) for run in done],
    }
    record.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def load(record: Path = RECORD) -> list[Run]:
    """The runs of a record; none where there is no record yet."""
    if not record.is_file():
        return []
    rows = json.loads(record.read_text(encoding="utf-8"))["runs"]
    return [Run(**{**row, "curve": tuple(map(tuple, row["curve"]))}) for row in rows]


def as_text(done: Iterable[Run]) -> str:
    """One line for each run, best first."""
    ordered = sorted(done, key=lambda run: run.loss)
    return "\n".join(
        f"{run.matrices:6s} rate {run.rate:<6g} seed {run.seed}: validation loss {run.loss:.4f} "
        f"after {run.curve[-1][0]} steps"
        for run in ordered
    )


def curves(done: Iterable[Run]) -> Figure:
    """Validation loss against steps: a line for each run, a look for each optimiser."""
    from course_lib.plots.frame import BLUE, ORANGE, described, new_figure, plain_numbers

    done = list(done)
    fig, (axes,) = new_figure(3.6)
    looks = {"muon": (BLUE, "-", "o"), "adamw": (ORANGE, "--", "s")}
    for run in sorted(done, key=lambda one: one.key):
        colour, line, marker = looks[run.matrices]
        name = f"{run.matrices}, rate {run.rate:g}, seed {run.seed}"
        look = {"color": colour, "linestyle": line, "marker": marker, "markersize": 4}
        axes.plot(*zip(*run.curve, strict=True), label=name, **look)
    axes.set_yscale("log")
    plain_numbers(axes.yaxis)
    axes.set_xlabel("steps")
    axes.set_ylabel("validation loss (nats a token)")
    axes.legend(fontsize=7, frameon=False)
    return described(fig, "Validation loss against steps.", as_text(done).splitlines())
