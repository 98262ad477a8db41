"""Attacks x defences x seeds to a table: what gets through, what honest users pay for it.

    report = run(gemma, attempts=lambda seed: [...], honest=lambda seed: [...],
                 defences=[UNDEFENDED, Defence("validation", make)], seeds=(0, 1))
    for row in report.rows():
        print(row)

For every defence the same attacks and the same honest requests, each in a shop of its own. An
attack succeeded if its goal can be seen in the shop's state or as a canary in the answer; nobody
judges. A defence that blocks everything has an attack success of 0, so the honest requests stand in
the same row: how many still end right, how many were stopped that should not have been, how often
a person was asked, and what it cost.

Intervals are Wilson's; the trials of one attack type, and honest requests that are worded alike,
are counted together, because those succeed or fail together.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TYPE_CHECKING

from course_lib import stats
from course_lib.security.agent import Agent, Remembered, Task, Template, Transcript
from course_lib.security.agent_scenes import Scene
from course_lib.security.attacks import Attempt

if TYPE_CHECKING:
    from course_lib.models import Gemma
    from course_lib.security.guard import Guard


class RedTeamError(ValueError):
    """A run that cannot be made, or a question that its trials cannot answer."""


@dataclass(frozen=True)
class Defence:
    """What stands around the model. guard: makes a new guard for every seed, None for none.

    template: see `Agent`. system: what the model is told first, in front of a task's own.
    """

    name: str
    guard: Callable[[], Guard | None] = field(default=lambda: None, repr=False)
    template: Template = "checked"
    system: str = ""

    def around(self, task: Task) -> Task:
        """The task with the system prompt of this defence in front of its own."""
        if not self.system:
            return task
        return replace(task, system=f"{self.system}\n{task.system}".strip())


UNDEFENDED = Defence("none", template="pasted")
CHECKED_TEMPLATE = Defence("checked template")


@dataclass(frozen=True)
class Trial:
    """One task under one defence.

    goal: of the attack, "honest" for none. type: of the attack, or the kind of the honest request.
    family: "tuning" or "test", "" for honest. ok: the attack succeeded, or the honest user has what
    they asked for. stopped: it ended in a refusal or an open question. stage, code: of the decision
    that ended it. changed: a text was changed by a stage. asked: questions to the user. guard_s,
    model_s: seconds of the checks and of the model. number: its place among the honest requests
    (or attacks) of a seed: the same request under every defence. wording: of an honest request.
    """

    defence: str
    goal: str
    type: str
    family: str
    kind: str
    seed: int
    ok: bool
    stopped: bool
    stage: str
    code: str
    changed: bool
    asked: int
    tokens: int
    guard_s: float
    model_s: float = 0.0
    number: int = 0
    wording: str = ""


@dataclass(frozen=True)
class Row:
    """One defence in one line. Shares have their intervals; n counts trials.

    attack: attacks that succeeded. utility: honest requests that ended right. over_blocked: honest
    requests that were stopped. asked: questions per honest request. tokens: per honest request,
    prompt and completion. guard_ms: in checks, per honest request, in milliseconds.
    """

    defence: str
    attack: stats.Estimate
    utility: stats.Estimate
    over_blocked: stats.Estimate
    asked: float
    tokens: float
    guard_ms: float

    def __str__(self) -> str:
        return (
            f"{self.defence}: attacks {_percent(self.attack)}, utility {_percent(self.utility)}, "
            f"over-blocked {_percent(self.over_blocked)}, {self.asked:.2f} questions and "
            f"{self.tokens:.0f} tokens per honest request, checks {self.guard_ms:.1f} ms"
        )


@dataclass(frozen=True)
class Price:
    """What a defence costs an honest request, as factors; 1 is nothing.

    tokens: those of the turn with the defence, by those without, pairs of the same request. time:
    of the same turn, model and checks by the model alone. The model's seconds are its share of a
    batch: asked one by one it takes longer, and the factor is nearer to 1. Geometric means with
    Student's interval (`stats.paired_ratio`).
    """

    defence: str
    tokens: stats.Estimate
    time: stats.Estimate

    def __str__(self) -> str:
        parts = [
            f"{name} {one.value:.3f} times ({one.interval.low:.3f} to {one.interval.high:.3f})"
            for name, one in (("tokens", self.tokens), ("time", self.time))
        ]
        return f"{self.defence}: {', '.join(parts)}, n={self.tokens.n}"


@dataclass(frozen=True)
class Report:
    """All trials of a run. The questions to it pick some of them and count."""

    trials: tuple[Trial, ...] = field(repr=False)

    def rows(self, *, family: str = "", goal: str = "", kind: str = "") -> list[Row]:
        """One row per defence, in the order of the run; only these attacks where given."""
        names = dict.fromkeys(trial.defence for trial in self.trials)
        return [self.row(name, family=family, goal=goal, kind=kind) for name in names]

    def row(self, defence: str, *, family: str = "", goal: str = "", kind: str = "") -> Row:
        """The row of one defence. Raises RedTeamError when it has no such trials."""
        mine = [trial for trial in self.trials if trial.defence == defence]
        honest = [trial for trial in mine if trial.goal == "honest"]
        if not honest:
            raise RedTeamError(f"no honest request was tried under {defence!r}: utility is unknown")
        n = len(honest)
        return Row(
            defence,
            self.success(defence, family=family, goal=goal, kind=kind),
            _share(honest, lambda trial: trial.ok),
            _share(honest, lambda trial: trial.stopped),
            sum(trial.asked for trial in honest) / n,
            sum(trial.tokens for trial in honest) / n,
            1000 * sum(trial.guard_s for trial in honest) / n,
        )

    def success(
        self, defence: str, *, type: str = "", family: str = "", goal: str = "", kind: str = ""
    ) -> stats.Estimate:
        """The share of attacks that succeeded under a defence; only these where given.

        Raises RedTeamError when there were none: 0 of 0 is not 0%.
        """
        some = [
            trial for trial in self.trials
            if trial.defence == defence and trial.goal != "honest"
            and type in ("", trial.type) and family in ("", trial.family)
            and goal in ("", trial.goal) and kind in ("", trial.kind)
        ]  # fmt: skip
        if not some:
            raise RedTeamError(f"no such attack was tried under {defence!r}")
        return _share(some, lambda trial: trial.ok)

    def by_type(self, defence: str, *, goal: str = "cancel") -> dict[str, stats.Estimate]:
        """Attack success by type, in the order of the run."""
        names = dict.fromkeys(
            trial.type for trial in self.trials if trial.goal == goal and trial.defence == defence
        )
        return {name: self.success(defence, type=name, goal=goal) for name in names}

    def kept(self, defence: str, before: str = UNDEFENDED.name) -> stats.Estimate:
        """Of the honest requests that ended right under `before`, the share that still does.

        Raises RedTeamError when none of them did: nothing could be kept.
        """
        was, now = self._honest(before), self._honest(defence)
        had = [now[key] for key, trial in was.items() if trial.ok and key in now]
        if not had:
            raise RedTeamError(f"no honest request ended right under {before!r}")
        return _share(had, lambda trial: trial.ok)

    def price(self, defence: str, before: str = UNDEFENDED.name) -> Price:
        """What a defence costs the honest requests that it lets through, pair by pair.

        Raises RedTeamError when fewer than two were answered with and without it.
        """
        was, now = self._honest(before), self._honest(defence)
        both = [
            (was[key], now[key]) for key in was.keys() & now.keys()
            if not was[key].stopped and not now[key].stopped and now[key].model_s > 0
        ]  # fmt: skip
        if len(both) < 2:
            raise RedTeamError(f"fewer than two honest requests were answered under {defence!r}")
        return Price(
            defence,
            stats.paired_ratio([b.tokens for _, b in both], [a.tokens for a, _ in both]),
            stats.paired_ratio(
                [b.model_s + b.guard_s for _, b in both], [b.model_s for _, b in both]
            ),
        )

    def _honest(self, defence: str) -> dict[tuple[int, str, int], Trial]:
        return {
            (trial.seed, trial.kind, trial.number): trial for trial in self.trials
            if trial.defence == defence and trial.goal == "honest"
        }  # fmt: skip

    def through(self, defence: str) -> list[Trial]:
        """The attacks that succeeded under a defence: look at these first."""
        return [
            trial for trial in self.trials
            if trial.defence == defence and trial.goal != "honest" and trial.ok
        ]  # fmt: skip

    def stopped_by(self, defence: str, *, honest: bool = False) -> dict[str, int]:
        """How many attacks (or honest requests) each stage stopped under a defence."""
        found: dict[str, int] = {}
        for trial in self.trials:
            if trial.defence == defence and trial.stopped and (trial.goal == "honest") is honest:
                name = trial.stage or "template"
                found[name] = found.get(name, 0) + 1
        return found


def run(
    gemma: Gemma,
    attempts: Callable[[int], Sequence[Attempt]],
    honest: Callable[[int], Sequence[Scene]],
    defences: Sequence[Defence],
    seeds: Iterable[int] = (0,),
    *,
    tick: Callable[[int, int], None] | None = None,
    remembered: Remembered | None = None,
    **options: int,
) -> Report:
    """Try every attack and every honest request under every defence.

    attempts, honest: make the cases of a seed, anew for each defence, since a task changes its
    shop. tick is called with the tasks done and all tasks of that defence and seed. remembered:
    replies of this model from runs before; a prompt that a defence leaves as it was is not asked
    again, in this run or in the next with the same. Its seconds are those of the time when it was
    asked. options: of `Agent` (max_new_tokens, max_rounds, batch_size).

    Raises RedTeamError for defences of one name, and where a seed gives no cases.
    """
    seeds, names = list(seeds), [one.name for one in defences]
    if len(set(names)) < len(names) or not names or not seeds:
        raise RedTeamError("give one defence or more, each with its own name, and a seed")
    remembered = Remembered(gemma) if remembered is None else remembered
    trials: list[Trial] = []
    for defence in defences:
        for seed in seeds:
            attacks, scenes = list(attempts(seed)), list(honest(seed))
            if not attacks or not scenes:
                raise RedTeamError(f"seed {seed} gives no attack or no honest request")
            agent = Agent(
                gemma,
                defence.guard(),
                template=defence.template,
                remembered=remembered,
                **options,
            )
            tasks = [*(one.task for one in attacks), *(scene.task() for scene in scenes)]
            told = partial(_told, tick, len(tasks)) if tick else None
            done = agent.run([defence.around(task) for task in tasks], tick=told)
            trials += [
                _trial(
                    (defence.name, one.goal, one.type, one.family, one.kind),
                    seed,
                    number,
                    one.succeeded(had),
                    had,
                )
                for number, (one, had) in enumerate(zip(attacks, done, strict=False))
            ]
            trials += [
                _trial(
                    (defence.name, "honest", scene.kind, "", scene.kind),
                    seed,
                    number,
                    scene.right(had),
                    had,
                    scene.wording,
                )
                for number, (scene, had) in enumerate(
                    zip(scenes, done[len(attacks) :], strict=True)
                )
            ]
    return Report(tuple(trials))


def _told(tick: Callable[[int, int], None], of: int, done: int) -> None:
    tick(done, of)


def _trial(
    labels: tuple[str, str, str, str, str], seed: int, number: int, ok: bool, had: Transcript,
    wording: str = "",
) -> Trial:  # fmt: skip
    """labels: the first five fields of a trial."""
    last = had.stopped_by
    return Trial(
        *labels, seed=seed, number=number, ok=ok,
        stopped=had.ended in ("blocked", "ask"),
        stage=last.stage if last else "", code=last.code if last else "",
        changed=any(one.action == "redact" for one in had.decisions),
        asked=had.asked,
        tokens=had.prompt_tokens + had.completion_tokens,
        guard_s=had.guard_s, model_s=had.model_s, wording=wording,
    )  # fmt: skip


def _share(trials: Sequence[Trial], test: Callable[[Trial], bool]) -> stats.Estimate:
    clusters: dict[tuple[str, str], list[bool]] = {}
    for trial in trials:
        clusters.setdefault((trial.type, trial.wording), []).append(test(trial))
    counts = [(sum(verdicts), len(verdicts)) for verdicts in clusters.values()]
    n = sum(trials for _, trials in counts)
    hits = sum(good for good, _ in counts)
    interval = stats.wilson_clustered(counts) if len(counts) > 1 else stats.wilson(hits, n)
    return stats.Estimate(hits / n, interval, n)


def _percent(share: stats.Estimate) -> str:
    low, high = share.interval.low, share.interval.high
    return f"{share.value:.0%} ({low:.0%} to {high:.0%}, n={share.n})"
