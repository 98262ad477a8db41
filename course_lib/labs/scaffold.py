"""A new lab that works from the first minute: `python3 course.py labs new lab07_sampling`.

It writes course_lib/labs/lab07_sampling.py with one real exercise (replace it), and
solutions/lab07_sampling.ipynb from the module's exercises. Where the module exists already, only
the notebook is made: one task, solution and check cell per exercise, with the reference as the
solution.
"""

from __future__ import annotations

import ast
import importlib.util
import inspect
import re
import textwrap
from pathlib import Path
from typing import TYPE_CHECKING

from course_lib import bootstrap
from course_lib.labs import build, exercises
from course_lib.labs.exercises import Exercise, Lab

if TYPE_CHECKING:
    from nbformat import NotebookNode

HIDDEN_SEED = 7351
_NAME = re.compile(r"^(lab\d\d[a-z]?)_[a-z0-9_]+$")

_MODULE = '''\
"""The exercises of @LAB@: say here what the learner works out."""

from __future__ import annotations

import random

from course_lib.labs.exercises import Case, Exercise, Lab, Mistake


def runs(rng: random.Random) -> list[Case]:
    """(tokens, seconds) of a run, the first token apart; a run of one token always."""
    drawn = [(rng.randint(2, 500), round(rng.uniform(0.5, 30), 3)) for _ in range(4)]
    return [(1, 0.25), *drawn]


def tokens_per_second(tokens: int, seconds: float) -> float:
    return tokens / seconds


SPEED = Exercise(
    id="@LAB@.tokens_per_second",
    prompt="Write tokens_per_second(tokens, seconds): how many tokens come in one second?",
    draw=runs,
    reference=tokens_per_second,
    equivalents=(
        lambda tokens, seconds: 1 / (seconds / tokens),
        lambda tokens, seconds: tokens * seconds**-1,
    ),
    mistakes=(
        Mistake(
            "seconds per token",
            "That is the time of one token. Here tokens are divided by seconds.",
            (lambda tokens, seconds: seconds / tokens,),
        ),
        Mistake(
            "the two are multiplied",
            "Twice the time for the same tokens is half the speed: divide.",
            (lambda tokens, seconds: tokens * seconds,),
        ),
        Mistake(
            "one token too few",
            "The first token is not in `seconds` and not in `tokens`: take nothing away.",
            (lambda tokens, seconds: (tokens - 1) / seconds,),
        ),
        Mistake(
            "seconds are taken for milliseconds",
            "The time is in seconds already.",
            (lambda tokens, seconds: tokens / (seconds / 1000),),
        ),
        Mistake(
            "the fraction is cut off",
            "Keep the decimals: divide with /, not with //.",
            (lambda tokens, seconds: tokens // seconds,),
        ),
    ),
    hints=(
        "What is the unit of the result, and what must be divided by what?",
        "Tokens divided by seconds.",
        "return tokens / seconds",
    ),
    expects="a number",
    unit="tokens per second",
    arithmetic=lambda tokens, seconds: f"{tokens} tokens / {seconds} s = {tokens / seconds:.3f}",
)

LAB = Lab(id="@LAB@", title=@TITLE@, exercises=(SPEED,))
'''


class ScaffoldError(ValueError):
    """A new lab cannot be made; the message says why."""


def new(root: Path, name: str, title: str = "A new lab") -> list[Path]:
    """Write what a new lab needs; the files written.

    Raises:
        ScaffoldError: the name is not like lab07_sampling, or the lab is there already.
    """
    import nbformat

    match = _NAME.match(name)
    if not match:
        raise ScaffoldError(f"a lab is called like lab07_sampling, not {name!r}")
    module = root / "course_lib" / "labs" / f"{name}.py"
    notebook = root / "solutions" / f"{name}.ipynb"
    if notebook.exists():
        raise ScaffoldError(f"solutions/{name}.ipynb is there already")
    written = []
    package = module.with_suffix("") / "__init__.py"
    if package.exists():
        module = package
    if not module.exists():
        others = [p.stem for p in module.parent.glob(f"{match[1]}_*") if p.stem != name]
        if others:
            raise ScaffoldError(f"{match[1]} is taken by {others[0]}")
        text = _MODULE.replace("@LAB@", match[1]).replace("@TITLE@", _quoted(title))
        module.write_text(text, encoding="utf-8")
        written.append(module)
    made = notebook_for(_lab_from(module, name), name)
    notebook.parent.mkdir(exist_ok=True)
    nbformat.write(made, notebook)
    return [*written, notebook]


def _quoted(title: str) -> str:
    return '"' + title.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _lab_from(module: Path, name: str) -> Lab:
    """The lab of a module that may have been written a moment ago, or lie in another clone."""
    importlib.invalidate_caches()
    exercises.lab_modules.cache_clear()
    if module.is_relative_to(Path(exercises.__file__).parent):
        return exercises.lab_in(name)
    spec = importlib.util.spec_from_file_location(f"_new_{name}", module)
    loaded = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(loaded)
    return loaded.LAB


def notebook_for(lab: Lab, name: str) -> NotebookNode:
    """A solution notebook for a lab, not executed, with the reference as every solution."""
    from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

    cells = [
        new_markdown_cell(
            bootstrap.badge(f"solutions/{name}.ipynb"), id="badge", metadata={"tags": ["badge"]}
        ),
        new_markdown_cell(_opening(lab), id="opening"),
        new_code_cell(bootstrap.cell_source(), id="bootstrap", metadata={"tags": ["bootstrap"]}),
        new_code_cell(_PARAMETERS, id="parameters", metadata={"tags": ["parameters"]}),
        new_code_cell(_OPEN.replace("@LAB@", lab.id), id="open-lab"),
    ]
    for number, each in enumerate(lab.exercises, start=1):
        cells += exercise_cells(each, number)
    cells += [
        new_markdown_cell("## What did you observe?\n\n1. Say what to look at.", id="observe"),
        new_markdown_cell("## Recap\n\n- Say what was learned.", id="recap"),
        new_code_cell(f'report("{lab.id}")', id="report"),
    ]
    metadata = {
        "kernelspec": {
            "display_name": "Python 3 (ipykernel)", "language": "python", "name": "python3"
        },
        "language_info": {
            "name": "python", "file_extension": ".py", "mimetype": "text/x-python"
        },
        "course": {
            "id": lab.id,
            "title": lab.title,
            "minutes_reading": 10,
            "minutes_computing": 0.5,
            "minutes_working": 30,
            "time_budget_s": 90,
            "memory_budget_mb": 900,
            "difficulty": "easy",
            "objectives": ["Say what the learner can do afterwards."],
            "prerequisites": [],
        },
    }  # fmt: skip
    return new_notebook(cells=cells, metadata=metadata)


def exercise_cells(exercise: Exercise, number: int) -> list[NotebookNode]:
    """Task, solution and check of one exercise."""
    from nbformat.v4 import new_code_cell, new_markdown_cell

    name = exercise.name.replace("_", "-")
    task = f"## {number}. `{exercise.name}`\n\n{exercise.prompt}"
    check = "\n".join(
        [
            f'check("{exercise.id}", {exercise.name})',
            build.BEGIN_HIDDEN,
            "from course_lib.labs import check",
            "",
            f'check("{exercise.id}", {exercise.name}, seed={HIDDEN_SEED}, strict=True)',
            build.END_HIDDEN,
        ]
    )
    return [
        new_markdown_cell(task, id=f"task-{name}"[:64]),
        new_code_cell(
            solution_source(exercise),
            id=f"solution-{name}"[:64],
            metadata={"nbgrader": build.solution_metadata(exercise)},
        ),
        new_code_cell(
            check,
            id=f"check-{name}"[:64],
            metadata={"nbgrader": build.check_metadata(exercise)},
        ),
    ]


def solution_source(exercise: Exercise) -> str:
    """The reference's source with its body between the markers.

    A reference of another name, or one that is no plain function, leaves a body to be written.
    """
    reference = exercise.reference
    if inspect.isfunction(reference) and reference.__name__ == exercise.name:
        source = textwrap.dedent(inspect.getsource(reference)).rstrip()
        function = ast.parse(source).body[0]
        body = function.body
        if ast.get_docstring(function) is not None and len(body) > 1:
            body = body[1:]
        lines = source.split("\n")
        at = body[0].lineno - 1
        head, inner = lines[:at], lines[at:]
    else:
        head, inner = [f"def {exercise.name}(*arguments):"], ["    return None"]
    return "\n".join([*head, f"    {build.BEGIN_SOLUTION}", *inner, f"    {build.END_SOLUTION}"])


def _opening(lab: Lab) -> str:
    return (
        f"# {lab.title}\n\n"
        "Say what the learner finds out, and why it matters.\n\n"
        "You write small functions; after each one a cell checks it, and names the likely mistake "
        f'if it is not right yet. `hint("{lab.id}.name")` shows the next of three hints. '
        "Run all cells at any time: what is not written yet is skipped."
    )


_PARAMETERS = """\
MODEL: str = SUGGESTED_MODEL  # any model of the catalogue
SEED: int = 0  # the inputs of the checks are drawn from it"""

_OPEN = """\
from course_lib.labs import answered, check, hint, open_lab, report  # noqa: F401

open_lab("@LAB@", seed=SEED)"""
