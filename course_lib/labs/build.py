"""labs/ is made from solutions/: nobody edits a lab by hand.

    python3 course.py labs build            write labs/ (and labs check only looks)

What changes on the way: each solution region becomes a stub that raises NotImplementedError, hidden
tests and outputs go, cells tagged `solution-only` go, and the badge points to the lab. nbgrader's
own metadata (schema 3) stays, so a teacher can assign and grade the very same files.

A solution that breaks the form of a lab is refused with a sentence that says where.
"""

from __future__ import annotations

import ast
import copy
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import bootstrap
from course_lib.labs import exercises
from course_lib.labs.exercises import Exercise, Lab

if TYPE_CHECKING:
    from nbformat import NotebookNode

SCHEMA = 3
BEGIN_SOLUTION, END_SOLUTION = "### BEGIN SOLUTION", "### END SOLUTION"
BEGIN_HIDDEN, END_HIDDEN = "### BEGIN HIDDEN TESTS", "### END HIDDEN TESTS"
SOLUTION_ONLY = "solution-only"
DIFFICULTIES = ("easy", "medium", "hard")
HEADINGS = ("What did you observe?", "Recap")
_OWN_METADATA = "gemma_measured"  # the hash of executed code, see course_lib.committed


class BuildError(ValueError):
    """A solution notebook that cannot become a lab; the message names the cell and what to do."""


@dataclass(frozen=True)
class Built:
    """One lab: its file's name, and whether it was not as generated."""

    name: str
    changed: bool


# ---- metadata of cells ------------------------------------------------------------------------
def solution_metadata(exercise: Exercise) -> dict[str, Any]:
    """nbgrader's metadata of the cell that the learner writes."""
    return _metadata(exercise.name, grade=False, locked=False, solution=True)


def check_metadata(exercise: Exercise) -> dict[str, Any]:
    """nbgrader's metadata of the cell that grades."""
    made = _metadata(f"check_{exercise.name}", grade=True, locked=True, solution=False)
    return made | {"points": exercise.points}


def _metadata(grade_id: str, **flags: bool) -> dict[str, Any]:
    return {"schema_version": SCHEMA, "grade_id": grade_id, "task": False, **flags}


def nbgrader_of(cell: NotebookNode) -> dict[str, Any]:
    return dict(cell.metadata.get("nbgrader", {}))


def lab_of_notebook(path: Path) -> Lab:
    """The lab whose exercises a notebook holds: the module has the notebook's name."""
    try:
        return exercises.lab(path.stem)
    except exercises.UnknownExerciseError as error:
        raise BuildError(
            f"{path.name}: there is no module course_lib.labs.{path.stem} with its exercises "
            f"({error})"
        ) from error


# ---- building ---------------------------------------------------------------------------------
def build(root: Path, only: Sequence[str] = (), *, write: bool = True) -> list[Built]:
    """Make labs/ from solutions/ below `root`; `write=False` only compares.

    Args:
        only: names of labs ("lab01" or "lab01_footprint"); all if empty.

    Raises:
        BuildError: a solution breaks the form of a lab, `only` names no solution, or labs/ holds
            a notebook that has no solution.
    """
    import nbformat

    done = []
    for source in solution_files(root, only):
        lab = lab_of_notebook(source)
        made = student_copy(nbformat.read(source, as_version=4), lab, source.name)
        text = nbformat.writes(made) + "\n"
        target = root / "labs" / source.name
        before = target.read_text(encoding="utf-8") if target.is_file() else None
        if write and text != before:
            target.parent.mkdir(exist_ok=True)
            target.write_text(text, encoding="utf-8")
        done.append(Built(source.name, text != before))
    return done


def solution_files(root: Path, only: Sequence[str] = ()) -> list[Path]:
    """The solutions of labs, all or those named.

    Raises:
        BuildError: see `build`.
    """
    found = sorted((root / "solutions").glob("lab*.ipynb"))
    if not found:
        raise BuildError("there are no solutions (solutions/lab*.ipynb) here")
    orphans = {p.name for p in (root / "labs").glob("*.ipynb")} - {p.name for p in found}
    if orphans:
        names = ", ".join(sorted(orphans))
        raise BuildError(f"labs/ holds notebooks without a solution: {names}. Remove them.")
    if not only:
        return found
    chosen = []
    for name in only:
        matches = [p for p in found if name in (p.stem, p.name, lab_of_notebook(p).id)]
        if not matches:
            raise BuildError(f"no solution is called {name}: {', '.join(p.stem for p in found)}")
        chosen += matches
    return chosen


def student_copy(solution: NotebookNode, lab: Lab, name: str) -> NotebookNode:
    """The lab of a solution notebook: a new notebook; the solution is not changed.

    Args:
        name: of the file, for the badge and for messages.

    Raises:
        BuildError: the solution breaks the form of a lab.
    """
    if wrong := problems(solution, lab):
        raise BuildError("\n".join(f"{name}: {problem}" for problem in wrong))
    made = copy.deepcopy(solution)
    made.metadata.pop(_OWN_METADATA, None)
    made.cells = [cell for cell in made.cells if SOLUTION_ONLY not in tags(cell)]
    for cell in made.cells:
        if "badge" in tags(cell):
            cell.source = bootstrap.badge(f"labs/{name}")
        if cell.cell_type != "code":
            continue
        cell.outputs, cell.execution_count = [], None
        about = nbgrader_of(cell)
        if about.get("solution"):
            cell.source = _with_stub(cell.source, lab, about["grade_id"])
        if about.get("grade"):
            cell.source = without_region(cell.source, BEGIN_HIDDEN, END_HIDDEN).rstrip()
    return made


def stub_lines(exercise_id: str) -> tuple[str, ...]:
    """What stands where the learner's code goes."""
    name = exercise_id.partition(".")[2]
    return (
        f'# Your code goes here. Stuck? hint("{exercise_id}")',
        f'raise NotImplementedError("{name} is not written yet: replace this line")',
    )


def _with_stub(source: str, lab: Lab, name: str) -> str:
    return without_region(source, BEGIN_SOLUTION, END_SOLUTION, stub_lines(f"{lab.id}.{name}"))


def without_region(source: str, begin: str, end: str, instead: Sequence[str] = ()) -> str:
    """The source without the lines from `begin` to `end`, with `instead` in their place.

    The new lines get the indentation of the begin marker. Raises BuildError for markers that do
    not pair.
    """
    lines: list[str] = []
    inside = False
    for line in source.split("\n"):
        marker = line.strip()
        if marker in (begin, end):
            if (marker == begin) == inside:
                raise BuildError(f"{marker!r} without its partner")
            inside = marker == begin
            indent = line[: len(line) - len(line.lstrip())]
            lines += [indent + text for text in instead] if inside else []
        elif not inside:
            lines.append(line)
    if inside:
        raise BuildError(f"{begin!r} without {end!r}")
    return "\n".join(lines)


# ---- the form of a lab -------------------------------------------------------------------------
def problems(solution: NotebookNode, lab: Lab) -> list[str]:
    """What is wrong with the form of a solution notebook, as sentences; empty if nothing is."""
    return [
        *_about_course(solution, lab),
        *_about_prose(solution),
        *_about_exercises(solution, lab),
        *_about_guards(solution, lab),
    ]


def tags(cell: NotebookNode) -> list[str]:
    return list(cell.metadata.get("tags", []))


def _about_course(solution: NotebookNode, lab: Lab) -> Iterator[str]:
    course = solution.metadata.get("course", {})
    if course.get("id") != lab.id or course.get("title") != lab.title:
        yield f"metadata.course says {course.get('id')!r}, {course.get('title')!r}; the module " \
              f"says {lab.id!r}, {lab.title!r}"  # fmt: skip
    if course.get("difficulty") not in DIFFICULTIES:
        yield f"metadata.course.difficulty is none of {', '.join(DIFFICULTIES)}"
    for name, least in (("objectives", 1), ("prerequisites", 0)):
        value = course.get(name)
        if not isinstance(value, list) or len(value) < least or not all(map(_is_text, value)):
            yield f"metadata.course.{name} must be a list of texts"
    for name in ("minutes_reading", "minutes_computing", "minutes_working"):
        if not isinstance(course.get(name), int | float) or isinstance(course.get(name), bool):
            yield f"metadata.course.{name} must be a number"


def _is_text(value: Any) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _about_prose(solution: NotebookNode) -> Iterator[str]:
    text = "\n".join(cell.source for cell in solution.cells if cell.cell_type == "markdown")
    for heading in HEADINGS:
        if not re.search(rf"^#+ {re.escape(heading)}", text, flags=re.MULTILINE):
            yield f'there is no heading "{heading}"'


def _about_exercises(solution: NotebookNode, lab: Lab) -> Iterator[str]:
    cells: dict[str, list[tuple[int, NotebookNode]]] = {}
    for number, cell in enumerate(solution.cells):
        if grade_id := nbgrader_of(cell).get("grade_id"):
            cells.setdefault(grade_id, []).append((number, cell))
        elif BEGIN_SOLUTION in cell.source or BEGIN_HIDDEN in cell.source:
            yield f"cell {number} has a region but no nbgrader metadata"
    wanted = {e.name for e in lab.exercises} | {f"check_{e.name}" for e in lab.exercises}
    for grade_id in sorted(set(cells) - wanted):
        yield f"cell {cells[grade_id][0][0]}: the grade_id {grade_id!r} belongs to no exercise"
    for each in lab.exercises:
        answer, grade = cells.get(each.name, []), cells.get(f"check_{each.name}", [])
        if len(answer) != 1 or len(grade) != 1:
            yield (
                f"{each.id} has {len(answer)} solution cells (grade_id {each.name}) and "
                f"{len(grade)} check cells (grade_id check_{each.name}); it needs one of each"
            )
            continue
        if answer[0][0] > grade[0][0]:
            yield f"{each.id}: the check stands above the solution"
        yield from _about_solution_cell(each, *answer[0])
        yield from _about_check_cell(each, *grade[0])


def _about_solution_cell(exercise: Exercise, number: int, cell: NotebookNode) -> Iterator[str]:
    if nbgrader_of(cell) != solution_metadata(exercise):
        yield f"cell {number}: its nbgrader metadata must be {solution_metadata(exercise)}"
    if exercise.name not in _defined(cell.source):
        yield f"cell {number}: it does not define {exercise.name}"
    begins = [line for line in cell.source.split("\n") if line.strip() == BEGIN_SOLUTION]
    if not begins:
        yield f"cell {number}: there is no {BEGIN_SOLUTION!r}, so the answer would stand in the lab"
    if any(not line.startswith(" ") for line in begins):
        yield (
            f"cell {number}: the region is outside a function. There its stub would raise and stop "
            '"run all"; put it inside one'
        )
    try:
        ast.parse(
            without_region(cell.source, BEGIN_SOLUTION, END_SOLUTION, stub_lines(exercise.id))
        )
    except BuildError as error:
        yield f"cell {number}: {error}"
    except SyntaxError as error:
        yield f"cell {number}: with the stub it is no Python any more ({error.msg})"


def _about_check_cell(exercise: Exercise, number: int, cell: NotebookNode) -> Iterator[str]:
    if nbgrader_of(cell) != check_metadata(exercise):
        yield f"cell {number}: its nbgrader metadata must be {check_metadata(exercise)}"
    visible = f'check("{exercise.id}", {exercise.name})'
    try:
        outside = without_region(cell.source, BEGIN_HIDDEN, END_HIDDEN)
    except BuildError as error:
        yield f"cell {number}: {error}"
        return
    if visible not in outside:
        yield f"cell {number}: it must call {visible}"
    kept = set(outside.split("\n"))
    hidden = "\n".join(line for line in cell.source.split("\n") if line not in kept)
    if not _grades_anew(hidden, exercise):
        yield (
            f"cell {number}: it needs hidden tests (between {BEGIN_HIDDEN!r} and {END_HIDDEN!r}) "
            "that import check again, in case the learner has a function of that name, and call "
            f'check("{exercise.id}", {exercise.name}, seed=N, strict=True) with a seed other than 0'
        )


def _grades_anew(hidden: str, exercise: Exercise) -> bool:
    """Whether hidden tests import `check` and call it strictly, with a seed that is not 0."""
    try:
        tree = ast.parse(hidden)
    except SyntaxError:
        return False
    imported = any(
        isinstance(node, ast.ImportFrom)
        and node.module == "course_lib.labs"
        and "check" in [alias.name for alias in node.names]
        for node in tree.body
    )
    for node in ast.walk(tree):
        if not (isinstance(node, ast.Call) and _name_of(node.func) == "check"):
            continue
        given = {k.arg: k.value.value for k in node.keywords if isinstance(k.value, ast.Constant)}
        what = [ast.unparse(argument) for argument in node.args]
        if what == [repr(exercise.id), exercise.name] and given.get("strict") is True:
            return imported and bool(given.get("seed"))
    return False


def _about_guards(solution: NotebookNode, lab: Lab) -> Iterator[str]:
    """Code that calls an answer must be skipped while there is none."""
    answers = {each.name for each in lab.exercises}
    calls: set[str] = set()
    for number, cell in enumerate(solution.cells):
        if cell.cell_type != "code" or SOLUTION_ONLY in tags(cell):
            continue
        try:
            tree = ast.parse(re.sub(r"(?m)^\s*%.*$", "", cell.source))
        except SyntaxError as error:
            yield f"cell {number} is no Python ({error.msg})"
            continue
        calls |= {_name_of(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
        if nbgrader_of(cell).get("grade"):
            continue
        used = sorted({name for node in tree.body for name in _used_unguarded(node)} & answers)
        if used:
            yield (
                f"cell {number} uses {', '.join(used)} unguarded: in an untouched lab it would "
                "stop. Put it below `with answered():`"
            )
    for name in ("open_lab", "report"):
        if name not in calls:
            yield f'no cell calls {name}("{lab.id}")'


def _used_unguarded(node: ast.AST) -> Iterator[str]:
    """Names read when a cell runs, but for those in functions and below `with answered():`."""
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda):
        return
    if isinstance(node, ast.With) and any(_is_guard(item.context_expr) for item in node.items):
        return
    if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load):
        yield node.id
    for child in ast.iter_child_nodes(node):
        yield from _used_unguarded(child)


def _is_guard(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and _name_of(node.func) == "answered"


def _name_of(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")


def _defined(source: str) -> set[str]:
    try:
        return {n.name for n in ast.parse(source).body if isinstance(n, ast.FunctionDef)}
    except SyntaxError:
        return set()
