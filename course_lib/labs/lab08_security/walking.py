"""What the agent does under a defence, as a tree: which call it makes depends on verdicts alone.

The agent is greedy and its shop is its own, so the same verdicts lead to the same calls. Each path
through a task is run once with the real model and then remembered: a grader that tries a hundred
defences asks the model about the paths that are new, and about nothing twice.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib.labs.grading import Raised, call
from course_lib.labs.lab08_security import unseen, victim

if TYPE_CHECKING:
    from course_lib.security.agent import Transcript

VERDICTS = ("allow", "ask", "block")
Defence = Callable[[str, dict, str, list], str]
Path = tuple[bool, ...]  # per call: it went on


@dataclass(frozen=True)
class Wanted:
    """A call that the agent wants to make: what a defence is told."""

    name: str
    arguments: dict[str, Any]
    asked: str
    read: tuple[str, ...]

    def __str__(self) -> str:
        given = ", ".join(f"{name}={value!r}" for name, value in self.arguments.items())
        return f"{self.name}({given})"


@dataclass(frozen=True)
class End:
    """How a path ended. ok: the attack succeeded, or the user was served."""

    ok: bool
    said: str


@dataclass
class Walk:
    """One case under one defence.

    calls: what the agent wanted. verdicts: what the defence said to each. end: None on the way.
    error: what the defence raised, or a verdict that is none.
    """

    case: unseen.Case
    defence: Defence
    calls: list[Wanted] = field(default_factory=list)
    verdicts: list[Any] = field(default_factory=list)
    end: End | None = None
    error: Raised | None = None
    missing: NotImplementedError | None = None

    @property
    def path(self) -> Path:
        return tuple(verdict != "block" for verdict in self.verdicts)

    @property
    def asked(self) -> int:
        """How often the user was asked."""
        return self.verdicts.count("ask")

    @property
    def stopped(self) -> bool:
        return "block" in self.verdicts

    def decide(self, wanted: Wanted) -> bool:
        """Ask the defence about a call; whether it goes on. The user agrees to everything."""
        self.calls.append(wanted)
        given = (wanted.name, wanted.arguments, wanted.asked, list(wanted.read))
        try:
            verdict = call(self.defence, copy.deepcopy(given))
        except NotImplementedError as error:  # the agent would take it for a tool that failed
            self.missing, verdict = error, "block"
        if isinstance(verdict, Raised):
            self.error, verdict = verdict, "block"
        self.verdicts.append(verdict)
        return verdict != "block"


_known: dict[unseen.Case, dict[Path, Wanted | End]] = {}


def walk(cases: Sequence[unseen.Case], defence: Defence) -> list[Walk]:
    """Every case under a defence, to its end.

    Raises NotImplementedError where the defence does.
    """
    return walk_each(cases, [defence])[0]


def walk_each(cases: Sequence[unseen.Case], defences: Sequence[Defence]) -> list[list[Walk]]:
    """Every case under each defence, side by side: paths that several take are run once.

    Raises NotImplementedError where one of them does.
    """
    walks = [[Walk(case, defence) for case in cases] for defence in defences]
    every = [one for some in walks for one in some]
    new = [one for one in every if not _along_what_is_known(one)]
    if new:
        _run(new)
    for one in every:
        if one.missing is not None:
            raise one.missing
    return walks


def _along_what_is_known(one: Walk) -> bool:
    """Follow the remembered path; whether it led to an end."""
    known = _known.setdefault(one.case, {})
    while one.path in known:
        step = known[one.path]
        if isinstance(step, End):
            one.end = step
            return True
        one.decide(step)
    return False


def _run(walks: Sequence[Walk]) -> None:
    """Let the agent run the cases, and remember where they led."""
    from dataclasses import replace

    from course_lib.security.agent import Agent
    from course_lib.security.guard import Guard

    made = [unseen.made(one.case) for one in walks]
    tasks = [replace(task, user=str(number)) for number, (task, _) in enumerate(made)]
    gate = Guard([_gate(walks)])
    agent = Agent(victim.gemma(), gate, template="pasted", remembered=victim.remembered())
    done = agent.run(tasks)
    for one, task, (_, test), transcript in zip(walks, tasks, made, done, strict=True):
        one.end = _end(test(task, transcript), transcript)
        _known[one.case][one.path] = one.end


def _end(ok: bool, done: Transcript) -> End:
    return End(ok, victim.said(done))


def _gate(walks: Sequence[Walk]):
    """A stage of a guard that asks each walk's defence. The user of a task is its number."""
    from course_lib.security.decisions import allow, block
    from course_lib.security.stages import BaseStage

    walked: dict[int, int] = {}  # calls of a task so far; those on a known path are not asked again

    class Gate(BaseStage):
        name = "yours"

        def check_call(self, call, context):
            number = int(context.request.user)
            one, place = walks[number], walked.get(number, 0)
            walked[number] = place + 1
            wanted = Wanted(
                call.name,
                dict(call.arguments),
                context.request.user_texts[-1],
                tuple(context.read),
            )
            if place == len(one.verdicts):
                _known[one.case][one.path] = wanted
                one.decide(wanted)
            goes_on = one.path[place]
            return allow(self.name) if goes_on else block(self.name, "refused", "not allowed")

    return Gate()
