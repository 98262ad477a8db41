"""How long a training step takes on this machine, and how many of them fit.

    python -m pocket.omni speed --minutes 110

Each kind's rows are run forwards and backwards on one thread. The sum over a step's rows, shared by
the processes, and the optimisers' part that each does alone, make the step. Two processes that
share a memory are a little slower than that.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pocket.omni import train
from pocket.omni.batches import batch_of
from pocket.omni.config import Spec, new_model
from pocket.omni.kinds import KINDS
from pocket.omni.plan import Plan
from pocket.omni.rows import Rows

BATCH = 8


@dataclass(frozen=True)
class Speed:
    """row: seconds of each kind's row. optimisers: seconds of one step of both."""

    row: dict[str, float]
    optimisers: float

    def step(self, rows: Mapping[str, int], processes: int) -> float:
        """Seconds of a step that takes so many rows of each kind."""
        return sum(n * self.row[kind] for kind, n in rows.items()) / processes + self.optimisers

    def steps_in(self, seconds: float, plan: Plan, processes: int) -> int:
        """How many steps of the plan's phases fit, without validation and checkpoints."""
        mean, begin = 0.0, 0.0
        for phase in plan.phases:
            mean += (phase.until - begin) * self.step(phase.rows, processes)
            begin = phase.until
        return int(seconds / mean)


def measured(
    spec: Spec,
    plan: Plan,
    rows: Mapping[str, Rows],
    clock: Callable[[], float] = time.perf_counter,
    compiled: bool = False,
) -> Speed:
    """The speed here and now. rows: some of each kind, 8 or more.

    clock: `time.process_time` counts only this process's own time, on a machine that is busy.
    compiled: as training would be; this takes minutes before anything is measured.
    """
    model = new_model(spec).train()
    scorer, optims = train.Scorer(model, "cpu", compiled), train.optimisers(model, plan)
    train._zero(list(model.parameters()))
    row = {}
    for kind, some in rows.items():
        batch = batch_of([some[i] for i in range(BATCH)], KINDS[kind].medium, spec)
        scorer(batch).backward()  # the first time is slower, much slower when compiled
        began = clock()
        scorer(batch).backward()
        row[kind] = (clock() - began) / BATCH
    for optim in optims:
        optim.step()
    began = clock()
    for optim in optims:
        optim.step()
    return Speed(row, clock() - began)
