"""What an exercise is, and where the labs are found.

A lab is a module `course_lib/labs/labNN_name.py` with `LAB = Lab(...)`, beside a notebook of the
same name in solutions/. An exercise is data: how inputs are drawn, the right answer, other right
answers, and the wrong answers people really give, each with the sentence that helps.
"""

from __future__ import annotations

import difflib
import importlib
import pkgutil
import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

Case = tuple[Any, ...]  # the arguments of one call
HINTS = 3
_EXERCISE_ID = re.compile(r"^lab\w+\.[a-z][a-z0-9_]*$")
_LAB_ID = re.compile(r"^lab\w+$")


class UnknownExerciseError(LookupError):
    """No lab or exercise has that name; the message names the nearest."""


@dataclass(frozen=True)
class Mistake:
    """A way to be wrong that people really take.

    Attributes:
        name: a few words, shown to the learner ("bits taken for bytes").
        says: what went wrong and what to do next, in one or two sentences.
        answers: wrong answers that make this mistake, at least one. The grader recognises the
            mistake by the results of the first; the audit submits every one of them.
    """

    name: str
    says: str
    answers: tuple[Any, ...]

    def __post_init__(self) -> None:
        if not self.answers:
            raise ValueError(f"the mistake {self.name!r} needs at least one wrong answer")
        if not self.says.strip():
            raise ValueError(f"the mistake {self.name!r} says nothing to the learner")


@dataclass(frozen=True)
class Finding:
    """What a judge says of a wrong answer: the text, and which `Mistake` it is (its name)."""

    text: str
    mistake: str | None = None


@dataclass(frozen=True)
class Exercise:
    """One exercise. The learner writes a function (or any object that `judge` understands).

    Attributes:
        id: "lab01.weight_bytes": the lab's id and the name of what the learner writes.
        prompt: what to write, in one or two sentences.
        draw: a seeded generator -> the calls to make, each a tuple of arguments. Put the edge
            cases in always and draw the rest, so that no answer can be hard-coded.
        reference: the right answer.
        equivalents: other right answers, at least two, written differently.
        mistakes: the wrong answers, at least five of them together.
        hints: three, from a nudge to nearly the answer.
        expects: shape of the result in words ("a whole number").
        unit: unit of the result ("bytes"); "" where there is none.
        arithmetic: the calculation for one call in text; it gets that call's arguments.
        compare: (got, wanted) -> right or not. The default compares numbers (relative 1e-9),
            texts, lists, dicts and dataclasses by value.
        judge: judges the whole answer where comparing results is not enough (a test that the
            learner writes, a fix that must behave). It gets the answer and the drawn calls, and
            returns None if right, else a Finding. Exceptions it lets through count as wrong.
        show: arguments of a call -> text; the default shows cards by their key.
        points: for nbgrader.
        as_good: for the audit. It gets a changed reference that `judge` accepts, and drawn calls;
            it returns a sentence that says why that answer is right too, or None. Without a judge
            the audit compares results by itself.
    """

    id: str
    prompt: str
    draw: Callable[[random.Random], Sequence[Case]]
    reference: Any
    equivalents: tuple[Any, ...]
    mistakes: tuple[Mistake, ...]
    hints: tuple[str, str, str]
    expects: str
    unit: str = ""
    arithmetic: Callable[..., str] | None = None
    compare: Callable[[Any, Any], bool] | None = None
    judge: Callable[[Any, Sequence[Case]], Finding | None] | None = None
    show: Callable[..., str] | None = None
    points: int = 1
    as_good: Callable[[Any, Sequence[Case]], str | None] | None = None

    def __post_init__(self) -> None:
        if not _EXERCISE_ID.match(self.id):
            raise ValueError(f"an exercise is called labNN.name, in lower case, not {self.id!r}")
        if len(self.hints) != HINTS or not all(hint.strip() for hint in self.hints):
            raise ValueError(f"{self.id} needs {HINTS} hints, it has {len(self.hints)}")
        names = [mistake.name for mistake in self.mistakes]
        if len(set(names)) != len(names):
            raise ValueError(f"{self.id}: two mistakes have the same name")

    @property
    def name(self) -> str:
        """The part after the dot: what the learner's function is called."""
        return self.id.partition(".")[2]

    @property
    def lab_id(self) -> str:
        return self.id.partition(".")[0]

    def cases(self, seed: int) -> list[Case]:
        """The calls for a seed: always the same for the same seed, on every machine."""
        drawn = [tuple(case) for case in self.draw(random.Random(f"{self.id}:{seed}"))]
        if not drawn:
            raise ValueError(f"{self.id} draws no inputs for seed {seed}: nothing would be checked")
        return drawn


@dataclass(frozen=True)
class Lab:
    """A lab: its id, title and exercises in order.

    New exercises go to the end: a learner's progress code counts them by position.
    """

    id: str
    title: str
    exercises: tuple[Exercise, ...] = field(default=())

    def __post_init__(self) -> None:
        if not _LAB_ID.match(self.id):
            raise ValueError(f"a lab's id starts with lab and has no dot, not {self.id!r}")
        ids = [exercise.id for exercise in self.exercises]
        if len(set(ids)) != len(ids):
            raise ValueError(f"{self.id}: two exercises have the same id")
        for exercise_id in ids:
            if not exercise_id.startswith(f"{self.id}."):
                raise ValueError(f"{exercise_id} is not an exercise of {self.id}")


@lru_cache(maxsize=1)
def lab_modules() -> tuple[str, ...]:
    """The modules of this package that hold a lab, in order: "lab01_footprint", ..."""
    import course_lib.labs as package

    names = (module.name for module in pkgutil.iter_modules(package.__path__))
    return tuple(sorted(name for name in names if name.startswith("lab")))


def lab_in(module: str) -> Lab:
    """The lab of one module. Raises TypeError where the module holds no `LAB`."""
    made = getattr(importlib.import_module(f"course_lib.labs.{module}"), "LAB", None)
    if not isinstance(made, Lab):
        raise TypeError(f"course_lib/labs/{module}.py has no LAB = Lab(...)")
    if not f"{module}_".startswith(f"{made.id}_"):
        raise TypeError(f"the lab in {module}.py calls itself {made.id}")
    return made


def labs() -> list[Lab]:
    """All labs of the course, in order."""
    return [lab_in(module) for module in lab_modules()]


def lab(lab_id: str) -> Lab:
    """One lab by its id ("lab01") or its module's name ("lab01_footprint").

    Raises:
        UnknownExerciseError: there is no such lab.
    """
    # Only modules whose name begins with the id: another lab may need what is not installed here.
    for module in lab_modules():
        if f"{module}_".startswith(f"{lab_id}_"):
            found = lab_in(module)
            if lab_id in (found.id, module):
                return found
    known = ", ".join(found.id for found in labs())
    raise UnknownExerciseError(f"there is no lab {lab_id!r}. There are: {known}")


def exercise(name: str) -> Exercise:
    """One exercise by its id, such as "lab01.weight_bytes".

    Raises:
        UnknownExerciseError: there is no such exercise; the message names the nearest.
    """
    if not isinstance(name, str) or "." not in name:
        raise UnknownExerciseError(
            f'{name!r} is not the name of an exercise; write it as text, like "lab01.weight_bytes"'
        )
    found = lab(name.partition(".")[0])
    known = {each.id: each for each in found.exercises}
    if name not in known:
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.5)
        hint = f" Did you mean {near[0]}?" if near else ""
        raise UnknownExerciseError(
            f"{found.id} has no exercise {name!r}.{hint} There are: {', '.join(known)}"
        )
    return known[name]
