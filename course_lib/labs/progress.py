"""What was solved, in one local JSON file: no account, no network, no telemetry.

The file is `~/.gemma-measured/progress.json`, or what COURSE_PROGRESS names; `COURSE_PROGRESS=off`
remembers nothing beyond the session. It holds, per exercise: passed or not, attempts, hints shown,
and the day it was first solved. `codes` turns it into a short code and back.
"""

from __future__ import annotations

import datetime
import json
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from course_lib.labs import codes
from course_lib.labs.exercises import Exercise, Lab

PLACE = "COURSE_PROGRESS"
OFF = "off"
VERSION = 1

_session: dict[str, dict[str, Any]] = {}  # used instead of the file where that is off or broken
_complained: set[str] = set()


class ProgressError(Exception):
    """The progress file cannot be read or written; the message says what to do."""


def path() -> Path | None:
    """Where progress is kept; None where COURSE_PROGRESS=off."""
    named = os.environ.get(PLACE, "")
    if named.lower() == OFF:
        return None
    return Path(named) if named else Path.home() / ".gemma-measured" / "progress.json"


def read() -> dict[str, dict[str, Any]]:
    """Exercise id -> {"passed", "attempts", "hints", "first_passed"}.

    Raises:
        ProgressError: the file is there and cannot be read.
    """
    place = path()
    if place is None:
        return _session
    try:
        stored = json.loads(place.read_text(encoding="utf-8"))
        if stored["version"] != VERSION:
            raise ValueError(f"it is of version {stored['version']!r}, this course reads {VERSION}")
        return {str(name): _record(values) for name, values in stored["exercises"].items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ProgressError(
            f"the progress file {place.name} cannot be read ({error}). Put it right, or run "
            "`course.py progress reset`, which keeps a copy and begins anew."
        ) from error


def _record(values: dict[str, Any]) -> dict[str, Any]:
    first = values.get("first_passed")
    if first is not None:
        datetime.date.fromisoformat(first)
    return {
        "passed": bool(values["passed"]),
        "attempts": int(values.get("attempts", 0)),
        "hints": int(values.get("hints", 0)),
        "first_passed": first,
    }


def update(change: Callable[[dict[str, dict[str, Any]]], None]) -> None:
    """Read, change and write as one step, safe against a second notebook that does the same.

    Raises:
        ProgressError: the file cannot be read or written.
    """
    place = path()
    if place is None:
        change(_session)
        return
    from filelock import FileLock, Timeout

    try:
        place.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(place.with_suffix(".lock"), timeout=5):
            stored = read()
            change(stored)
            _write(place, stored)
    except Timeout as error:
        raise ProgressError(
            "another notebook holds the progress file; run the cell again"
        ) from error
    except OSError as error:
        raise ProgressError(
            f"the progress file cannot be written ({error.strerror}). Set {PLACE} to a file in a "
            f"folder of yours, or to {OFF}."
        ) from error


def _write(place: Path, stored: dict[str, dict[str, Any]]) -> None:
    """All or nothing: a new file takes the place of the old one."""
    text = json.dumps({"version": VERSION, "exercises": stored}, indent=1, sort_keys=True) + "\n"
    handle, name = tempfile.mkstemp(dir=place.parent, suffix=".tmp")
    try:
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text)
        os.replace(name, place)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


# ---- what feedback calls: never stops a learner ------------------------------------------------
def note_attempt(exercise: Exercise, right: bool) -> None:
    """Count an attempt, and keep that it was right. Once solved stays solved."""

    def change(stored: dict[str, dict[str, Any]]) -> None:
        record = _record_of(stored, exercise.id)
        record["attempts"] += 1
        if right and not record["passed"]:
            record["passed"] = True
            record["first_passed"] = datetime.date.today().isoformat()

    _try(change)


def note_hint(exercise: Exercise, level: int) -> None:
    """Keep the highest hint that was shown."""

    def change(stored: dict[str, dict[str, Any]]) -> None:
        record = _record_of(stored, exercise.id)
        record["hints"] = max(record["hints"], level)

    _try(change)


def _record_of(stored: dict[str, dict[str, Any]], exercise_id: str) -> dict[str, Any]:
    empty = {"passed": False, "attempts": 0, "hints": 0, "first_passed": None}
    return stored.setdefault(exercise_id, empty)


def _try(change: Callable[[dict[str, dict[str, Any]]], None]) -> None:
    """Where the file fails: say so once, and remember for this session only."""
    try:
        update(change)
    except ProgressError as error:
        _complain(error)
        change(_session)


def _complain(error: ProgressError) -> None:
    if str(error) not in _complained:
        _complained.add(str(error))
        print(f"Progress is kept for this session only: {error}", file=sys.stderr)


def solved(lab: Lab) -> tuple[Exercise, ...]:
    """The exercises of a lab that are solved, as far as can be read."""
    try:
        stored = {**_session, **read()}
    except ProgressError as error:
        _complain(error)
        stored = _session
    return tuple(e for e in lab.exercises if stored.get(e.id, {}).get("passed"))


# ---- codes ------------------------------------------------------------------------------------
def code() -> str:
    """The short code of everything solved; `restore` takes it on another machine.

    Raises:
        ProgressError: the file cannot be read.
    """
    return codes.encode({name for name, record in read().items() if record["passed"]})


def code_line() -> str:
    """The code in a sentence, or why there is none."""
    try:
        return f"Your progress code: {code()}"
    except ProgressError as error:
        return f"There is no progress code: {error}"


def restore(text: str) -> tuple[str, ...]:
    """Add what a code says to this machine's progress; the exercises that are new here.

    Raises:
        codes.CodeError: it is no progress code, or has a typing mistake.
        ProgressError: the file cannot be read or written.
    """
    passed = codes.decode(codes.find(text))
    added: list[str] = []

    def change(stored: dict[str, dict[str, Any]]) -> None:
        for name in sorted(passed):
            record = _record_of(stored, name)
            if not record["passed"]:
                record["passed"] = True
                record["first_passed"] = datetime.date.today().isoformat()
                added.append(name)

    update(change)
    return tuple(added)


def reset() -> Path | None:
    """Begin anew; the old file is kept beside it and returned. None if there was none."""
    place = path()
    _session.clear()
    if place is None or not place.exists():
        return None
    number = 1
    while (kept := place.with_suffix(f".old{number}.json")).exists():
        number += 1
    place.rename(kept)
    return kept
