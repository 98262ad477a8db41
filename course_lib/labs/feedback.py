"""What a lab notebook calls: `open_lab`, `check`, `hint`, `answered`, `report`.

They print text and remember what was solved (see `progress`). In strict mode `check` raises
`LabError` instead of being kind: nbgrader and CI count a cell by whether it raises. Strict mode is
on when nbgrader executes the notebook (it sets NBGRADER_EXECUTION), when COURSE_STRICT=1, or with
`strict=True`; nothing is remembered then, since it is not the learner who runs it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from course_lib.labs import exercises, progress
from course_lib.labs.exercises import HINTS, Exercise
from course_lib.labs.grading import examine

STRICT = "COURSE_STRICT"
_NBGRADER = "NBGRADER_EXECUTION"  # set by nbgrader's validate and autograde
_NO = ("", "0", "no", "false", "off")

_seeds: dict[str, int] = {}  # lab id -> the seed of this session, set by `open_lab`
_solved: dict[str, bool] = {}  # exercise id -> the last result in this session
_hints: dict[str, int] = {}  # exercise id -> hints shown in this session


class LabError(AssertionError):
    """Strict mode: an answer is wrong or missing. The message is the feedback."""


def is_strict(strict: bool | None = None) -> bool:
    """Whether `check` raises: the argument if given, else what the environment says."""
    if strict is not None:
        return strict
    if os.environ.get(STRICT, "").lower() not in _NO:
        return True
    return bool(os.environ.get(_NBGRADER))


def open_lab(lab_id: str, *, seed: int = 0) -> None:
    """Begin a lab: fix the seed of its inputs and print what is solved already.

    Raises:
        UnknownExerciseError: there is no such lab.
    """
    lab = exercises.lab(lab_id)
    if isinstance(seed, bool) or not isinstance(seed, int):
        raise TypeError(f"the seed is a whole number, not {seed!r}")
    _seeds[lab.id] = seed
    for each in lab.exercises:
        _solved.pop(each.id, None)
    print(f"{lab.id}: {lab.title}, {len(lab.exercises)} exercises, inputs drawn from seed {seed}")
    if not is_strict() and (before := progress.solved(lab)):
        print(f"solved before: {', '.join(each.name for each in before)}")


def check(name: str, value: Any, *, strict: bool | None = None, seed: int | None = None) -> None:
    """Judge an answer and print what the grader says.

    Args:
        name: the exercise, such as "lab01.weight_bytes".
        value: the answer: the function itself, not its result.
        strict: raise for an answer that is not right. None: ask the environment.
        seed: of the inputs; None takes that of `open_lab`.

    Raises:
        LabError: strict, and the answer is wrong or missing.
        UnknownExerciseError: there is no such exercise.
    """
    exercise = exercises.exercise(name)
    used = _seeds.get(exercise.lab_id, 0) if seed is None else seed
    feedback = examine(exercise, value, seed=used)
    raising = is_strict(strict)
    if seed is None:  # a check with a seed of its own is a test of the grader's, not the learner's
        _solved[exercise.id] = feedback.right
    if raising and not feedback.right:
        raise LabError(str(feedback))
    print(feedback)
    if not raising:
        if feedback.status != "missing":
            progress.note_attempt(exercise, feedback.right)
        if not feedback.right:
            print(_offer(exercise))


def hint(name: str, level: int | None = None) -> None:
    """Print the next hint of an exercise, or hint 1, 2 or 3.

    Raises:
        UnknownExerciseError: there is no such exercise.
        ValueError: there is no hint of that level.
    """
    exercise = exercises.exercise(name)
    shown = _hints.get(name, 0)
    wanted = min(shown + 1, HINTS) if level is None else level
    if wanted not in range(1, HINTS + 1):
        raise ValueError(f"hints have the levels 1 to {HINTS}, not {level!r}")
    _hints[name] = max(shown, wanted)
    print(f"{name}, hint {wanted} of {HINTS}: {exercise.hints[wanted - 1]}")
    if not is_strict():
        progress.note_hint(exercise, wanted)


@contextmanager
def answered() -> Iterator[None]:
    """Around code that calls your answers: as long as one is missing, it is skipped with a line.

    Only "not written yet" is caught. An error in an answer is shown as any other.
    """
    try:
        yield
    except NotImplementedError as error:
        print(f"Skipped for now: {error or 'an answer above is not written yet'}")


def report(lab_id: str) -> None:
    """Print how many exercises of a lab are solved, and which are open.

    Counts what this session checked; exercises not checked in it count if solved before.

    Raises:
        UnknownExerciseError: there is no such lab.
    """
    lab = exercises.lab(lab_id)
    before = () if is_strict() else progress.solved(lab)
    done = [e for e in lab.exercises if _solved.get(e.id, e in before)]
    print(f"{lab.id}: {len(done)} of {len(lab.exercises)} exercises solved")
    for each in lab.exercises:
        print(f"  [{'x' if each in done else ' '}] {each.name}")
    if len(done) < len(lab.exercises):
        following = next(each for each in lab.exercises if each not in done)
        print(f'Next: {following.name}. {following.prompt} Help: hint("{following.id}")')
    elif progress.path() is None or is_strict():
        print("All solved.")
    else:
        print(f"All solved. {progress.code_line()}")


def _offer(exercise: Exercise) -> str:
    shown = _hints.get(exercise.id, 0)
    if shown >= HINTS:
        return f'  All {HINTS} hints are shown; again: hint("{exercise.id}", 1)'
    return f'  Help: hint("{exercise.id}") shows hint {shown + 1} of {HINTS}'
