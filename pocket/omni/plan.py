"""How pocket-omni is trained, in numbers: the table [training] of pocket-omni.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

from pocket.omni.config import FILE
from pocket.omni.kinds import KINDS, MEDIA
from pocket.recipe import Optimiser


@dataclass(frozen=True)
class Phase:
    """A part of a run: until that share of all steps, so many rows of each kind in every step."""

    until: float
    rows: dict[str, int]


@dataclass(frozen=True)
class Budget:
    """How long one device trains. compiled: whether torch.compile is used; it costs minutes."""

    steps: int
    compiled: bool = False


@dataclass(frozen=True)
class Lesson:
    """What a tower learns alone before all: from so many examples, so many steps of a batch."""

    examples: int
    steps: int
    batch: int


@dataclass(frozen=True)
class Plan:
    """Everything but the architecture that decides what pocket-omni becomes.

    begins_with: the shipped pocket model whose weights the text part starts from; "" for fresh
        weights.
    max_tokens: an example with more is left out (and counted).
    prompt_share: of text rows, the share of prompt tokens that count in the loss.
    validation_rows, test_rows: examples of each kind that are held out.
    rows: examples of each kind drawn for training.
    weights: what each medium counts in the loss of a step, whatever the length of its answers;
        together 1.
    text_share, tower_share: the text part and the towers learn with these shares of the
        optimiser's learning rates, once they learn together.
    phases: in their order; the last one ends at 1.
    rest_until: until this share of all steps the towers rest (`pocket.omni.soft`) and only the
        rest of the model learns; 0 for no rest, 1 for nothing else.
    towers: what each tower learns alone before (`pocket.omni.towers`); one that is not named
        begins with fresh weights.
    """

    begins_with: str
    max_tokens: int
    prompt_share: float
    validation_rows: int
    test_rows: int
    rows: dict[str, int]
    weights: dict[str, float]
    optimiser: Optimiser
    text_share: float
    tower_share: float
    phases: tuple[Phase, ...]
    rest_until: float
    towers: dict[str, Lesson]
    budgets: dict[str, Budget]

    def budget(self, device: str) -> Budget:
        """The budget for a torch device type; every accelerator takes the "cuda" one."""
        return self.budgets["cpu" if device == "cpu" else "cuda"]

    def before(self, step: int, steps: int) -> dict[str, int]:
        """How many rows of each kind the steps before `step` take, of a run of `steps`."""
        taken, begin = dict.fromkeys(self.rows, 0), 0
        for phase in self.phases:
            end = round(phase.until * steps)
            for kind, n in phase.rows.items():
                taken[kind] += n * max(0, min(step, end) - begin)
            begin = end
        return taken


def read(file: Path = FILE) -> Plan:
    """The plan of pocket-omni.toml; raises ValueError where its numbers do not fit together."""
    raw = tomllib.loads(file.read_text(encoding="utf-8"))["training"]
    optimiser = dict(raw.pop("optimiser"))
    return checked(
        Plan(
            text_share=optimiser.pop("text_share"),
            tower_share=optimiser.pop("tower_share"),
            optimiser=Optimiser(**optimiser),
            phases=tuple(Phase(**phase) for phase in raw.pop("phases")),
            towers={name: Lesson(**one) for name, one in raw.pop("towers", {}).items()},
            budgets={device: Budget(**one) for device, one in raw.pop("budget").items()},
            **raw,
        )
    )


def checked(plan: Plan) -> Plan:
    """The plan itself; raises ValueError where its numbers do not fit together."""
    if other := set(plan.towers) - {"vision", "audio"}:
        raise ValueError(f"no such tower: {', '.join(sorted(other))}; there are vision and audio")
    unknown = {kind for part in (plan, *plan.phases) for kind in part.rows} - set(KINDS)
    if unknown:
        raise ValueError(
            f"no such kind: {', '.join(sorted(unknown))}; there are {', '.join(KINDS)}"
        )
    for phase in plan.phases:
        missing = {kind for kind, n in phase.rows.items() if n and not plan.rows.get(kind)}
        if missing:
            raise ValueError(f"a phase takes rows that are not drawn: {', '.join(sorted(missing))}")
    ends = [phase.until for phase in plan.phases]
    if ends != sorted(set(ends)) or not ends or ends[-1] != 1:
        raise ValueError(f"the phases end at {ends}: these must rise, and the last must be 1")
    if set(plan.weights) != set(MEDIA) or abs(sum(plan.weights.values()) - 1) > 1e-9:
        raise ValueError(f"the weights must add up to 1 over {', '.join(MEDIA)}")
    return plan
