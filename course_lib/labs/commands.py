"""`course.py labs ...` and `course.py progress ...`.

In course_lib/cli.py, at the end of `_parser`:

    from course_lib.labs.commands import add_commands

    add_commands(commands)
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib.execution import ROOT, UsageError

if TYPE_CHECKING:
    from collections.abc import Callable

    from course_lib.labs.exercises import Lab


def add_commands(subparsers: argparse._SubParsersAction) -> None:
    """Add `labs` and `progress` to the subparsers of the course's command line."""
    labs = subparsers.add_parser("labs", help="the labs: list, build, check, audit, execute, new")
    what = labs.add_subparsers(dest="what", metavar="WHAT", required=True)
    _add(what, "list", "a table of the labs, as Markdown", _list)
    for name, help_text, act in (
        ("build", "make labs/ from solutions/", _build),
        ("check", "is labs/ as generated? exit code 1 if not", _check),
        ("audit", "test the graders with right and wrong answers", _audit),
        ("execute", "run solutions and keep their outputs, then build", _execute),
    ):
        _add(what, name, help_text, act).add_argument(
            "only", nargs="*", metavar="LAB", help="these only, such as lab01 (default: all)"
        )
    new = _add(what, "new", "begin a lab: exercises and solution notebook", _new)
    new.add_argument("name", help="such as lab07_sampling")
    new.add_argument("--title", default="A new lab")

    progress = subparsers.add_parser("progress", help="what you solved in the labs")
    progress.set_defaults(act=_show)
    how = progress.add_subparsers(dest="how", metavar="HOW")
    _add(how, "show", "what is solved (the same as without a word)", _show)
    _add(how, "code", "a short code to copy to another machine", _code)
    restore = _add(how, "restore", "take over what a code says", _restore)
    restore.add_argument("code")
    _add(how, "reset", "begin anew; the old file is kept", _reset)
    group = _add(how, "class", "a table of a class, from a folder with one .txt each", _class)
    group.add_argument("folder", type=Path)
    group.add_argument("--csv", action="store_true", help="as CSV")


def _add(parent, name: str, help_text: str, act: Callable) -> argparse.ArgumentParser:
    made = parent.add_parser(name, help=help_text, description=help_text)
    made.set_defaults(act=act)
    return made


def _lab_choice(names: list[str]) -> list[Lab]:
    from course_lib.labs import exercises

    try:
        return [exercises.lab(name) for name in names] or exercises.labs()
    except exercises.UnknownExerciseError as error:
        raise UsageError(str(error)) from error


# ---- labs -------------------------------------------------------------------------------------
def _list(options: argparse.Namespace) -> int:
    from course_lib.labs import build, catalogue

    try:
        print(catalogue.table(ROOT))
    except build.BuildError as error:
        raise UsageError(str(error)) from error
    return 0


def _build(options: argparse.Namespace) -> int:
    for lab in _built(options.only, write=True):
        print(f"labs/{lab.name}: {'written' if lab.changed else 'as it was'}")
    return 0


def _check(options: argparse.Namespace) -> int:
    stale = [lab for lab in _built(options.only, write=False) if lab.changed]
    for lab in stale:
        print(f"labs/{lab.name} is not as generated: run `course.py labs build`")
    print(f"{len(stale)} labs are not as generated.")
    return 1 if stale else 0


def _built(only: list[str], *, write: bool) -> list:
    from course_lib.labs import build

    try:
        return build.build(ROOT, only, write=write)
    except build.BuildError as error:
        raise UsageError(str(error)) from error


def _audit(options: argparse.Namespace) -> int:
    from course_lib.labs import audit

    results = audit.audit(_lab_choice(options.only))
    for result in results:
        print(result)
    print(audit.summary(results))
    return 1 if not results or any(result.problems for result in results) else 0


def _execute(options: argparse.Namespace) -> int:
    from course_lib import committed, execution
    from course_lib.labs import build, progress

    try:
        files = build.solution_files(ROOT, options.only)
    except build.BuildError as error:
        raise UsageError(str(error)) from error
    os.environ[progress.PLACE] = progress.OFF  # the kernels inherit it: this is nobody's progress
    failed = 0
    with execution.own_kernel():
        for path in files:
            print(f"{path.name} ...", flush=True)
            try:
                committed.execute_in_place(path)
            except Exception as error:  # whatever one notebook does, the next one runs
                print(f"{path.name}: not written, it fails: {error}", file=sys.stderr)
                failed += 1
    return 1 if failed else _build(options)


def _new(options: argparse.Namespace) -> int:
    from course_lib.labs import scaffold

    try:
        written = scaffold.new(ROOT, options.name, options.title)
    except scaffold.ScaffoldError as error:
        raise UsageError(str(error)) from error
    for path in written:
        print(f"{path.relative_to(ROOT)}: written")
    lab = options.name.partition("_")[0]
    print(f"Next: labs/ADDING_A_LAB.md, then `course.py labs execute {lab}`")
    return 0


# ---- progress ---------------------------------------------------------------------------------
def _show(options: argparse.Namespace) -> int:
    from course_lib.labs import exercises, progress

    stored = _reading(progress.read)
    for lab in exercises.labs():
        done = [each.name for each in lab.exercises if stored.get(each.id, {}).get("passed")]
        print(f"{lab.id}: {len(done)} of {len(lab.exercises)}  {lab.title}")
        if done:
            print(f"  solved: {', '.join(done)}")
    return 0


def _code(options: argparse.Namespace) -> int:
    from course_lib.labs import progress

    print(_reading(progress.code))
    return 0


def _restore(options: argparse.Namespace) -> int:
    from course_lib.labs import progress

    added = _reading(lambda: progress.restore(options.code))
    print(f"{len(added)} exercises are new here{': ' if added else '.'}{', '.join(added)}")
    return 0


def _reset(options: argparse.Namespace) -> int:
    from course_lib.labs import progress

    kept = progress.reset()
    print("There was nothing to reset." if kept is None else f"Begun anew; kept as {kept.name}.")
    return 0


def _class(options: argparse.Namespace) -> int:
    from course_lib.labs import codes

    report = _reading(lambda: codes.class_report(options.folder))
    print(report.as_csv() if options.csv else report, end="" if options.csv else "\n")
    if options.csv and report.unreadable:
        for name, why in report.unreadable.items():
            print(f"{name}: {why}", file=sys.stderr)
    return 1 if report.unreadable else 0


def _reading(act: Callable):
    """What `act` returns; its complaints become the command's."""
    from course_lib.labs import codes, exercises, progress

    known = (
        progress.ProgressError,
        codes.CodeError,
        exercises.UnknownExerciseError,
        NotADirectoryError,
    )
    try:
        return act()
    except known as error:
        raise UsageError(str(error)) from error
