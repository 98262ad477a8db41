"""The labs in a teacher's hands: nbgrader's own Validator, assignment and autograding.

And in a learner's: "run all" on an untouched lab ends in a report, not in errors.
"""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import nbformat
import pytest
from nbformat import NotebookNode

from course_lib import execution
from course_lib.labs import build, exercises

ROOT = Path(__file__).resolve().parents[1]
SOLUTIONS = sorted((ROOT / "solutions").glob("lab*.ipynb"))
NAME = "lab01_footprint"
SECONDS_PER_CELL = 300


@pytest.fixture(scope="module", autouse=True)
def kernels(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Kernels are this Python, see this clone, and keep nobody's progress."""
    patch = pytest.MonkeyPatch()
    path = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
    patch.setenv("PYTHONPATH", os.pathsep.join(path))
    # nbgrader starts `alembic` by name, which lies beside this Python.
    programs = [str(Path(sys.executable).parent), os.environ.get("PATH", "")]
    patch.setenv("PATH", os.pathsep.join(programs))
    patch.setenv("COURSE_PROGRESS", "off")
    patch.delenv("COURSE_STRICT", raising=False)
    with execution.own_kernel():
        yield
    patch.undo()


def validate(path: Path, folder: Path) -> dict:
    from nbgrader.validator import Validator
    from traitlets.config import Config

    config = Config()
    config.Execute.timeout = SECONDS_PER_CELL
    shutil.copy(path, folder)
    return Validator(config=config).validate(str(folder / path.name))


def failed_names(found: dict) -> set[str]:
    sources = [cell["source"] for cell in found.get("failed", [])]
    return {re.search(r'check\("(lab\w+\.\w+)"', source)[1] for source in sources}


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_the_validator_finds_every_solution_clean(path: Path, tmp_path: Path) -> None:
    assert validate(path, tmp_path) == {}


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_the_validator_finds_every_untouched_lab_failing(path: Path, tmp_path: Path) -> None:
    found = validate(ROOT / "labs" / path.name, tmp_path)
    every = {each.id for each in build.lab_of_notebook(path).exercises}
    assert set(found) == {"failed"} and failed_names(found) == every
    assert all("not written yet" in cell["raw_error"] for cell in found["failed"])


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_run_all_on_an_untouched_lab_ends_in_a_report(path: Path, tmp_path: Path) -> None:
    from nbclient import NotebookClient

    notebook = nbformat.read(ROOT / "labs" / path.name, as_version=4)
    where = {"metadata": {"path": str(tmp_path)}}
    NotebookClient(
        notebook, timeout=SECONDS_PER_CELL, kernel_name=execution.KERNEL, resources=where
    ).execute()
    lab = build.lab_of_notebook(path)
    said = [text_of(cell) for cell in notebook.cells]
    assert f"{lab.id}: 0 of {len(lab.exercises)} exercises solved" in said[-1]
    assert sum("not written yet" in text for text in said) >= len(lab.exercises)
    assert not any(
        "stderr" in o.get("name", "") for c in notebook.cells for o in c.get("outputs", [])
    )


def text_of(cell: NotebookNode) -> str:
    return "".join(output.get("text", "") for output in cell.get("outputs", []))


# ---- an assignment ------------------------------------------------------------------------------
def solved() -> NotebookNode:
    """What a learner hands in who wrote every answer: the lab with the solutions typed in."""
    lab = nbformat.read(ROOT / "labs" / f"{NAME}.ipynb", as_version=4)
    answers = {
        c.metadata.nbgrader.grade_id: c.source
        for c in nbformat.read(ROOT / "solutions" / f"{NAME}.ipynb", as_version=4).cells
        if c.metadata.get("nbgrader", {}).get("solution")
    }
    assert len(answers) == len(exercises.lab("lab01").exercises)
    for cell in lab.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = answers[cell.metadata.nbgrader.grade_id]
    return lab


def cell_of(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    found = [
        c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    ]
    assert len(found) == 1
    return found[0]


def right(notebook: NotebookNode) -> None:
    """Everything as it should be."""


def visible_only(notebook: NotebookNode) -> None:
    """One answer typed in for the inputs of the visible check (seed 0)."""
    each = exercises.exercise("lab01.gap_to_published")
    table = {case: each.reference(*case) for case in each.cases(0)}
    source = (
        f"def gap_to_published(weights, printed):\n    return {table!r}.get((weights, printed))"
    )
    cell_of(notebook, "gap_to_published").source = source


def edited_checks(notebook: NotebookNode) -> None:
    """No answers; the check cells say yes to everything, and so does a `check` of the learner's."""
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader", {})
        if about.get("solution"):
            name = about.grade_id
            cell.source = (
                f"def {name}(*_):\n    return 0\n\n\ndef check(*_, **__):\n    return None"
            )
        if about.get("grade"):
            cell.source = "print('right')"


SUBMISSIONS = (right, visible_only, edited_checks)


@pytest.fixture(scope="module")
def scores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, float]]:
    """Submission -> grade_id -> score, by nbgrader: generate_assignment, then autograde."""
    from nbgrader.apps import NbGraderAPI
    from traitlets.config import Config

    course = tmp_path_factory.mktemp("course")
    config = Config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.course_id = "gemma"
    config.CourseDirectory.db_url = f"sqlite:///{course / 'gradebook.db'}"
    config.Execute.timeout = SECONDS_PER_CELL
    (course / "source" / "lab01").mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / f"{NAME}.ipynb", course / "source" / "lab01")
    api = NbGraderAPI(config=config)
    assigned = api.generate_assignment("lab01")
    assert assigned["success"], assigned.get("error") or assigned.get("log")
    release = course / "release" / "lab01" / f"{NAME}.ipynb"
    found: dict[str, dict[str, float]] = {}
    for change in SUBMISSIONS:
        submission = _into_release(nbformat.read(release, as_version=4), change)
        folder = course / "submitted" / change.__name__ / "lab01"
        folder.mkdir(parents=True)
        nbformat.write(submission, folder / f"{NAME}.ipynb")
        graded = api.autograde("lab01", change.__name__)
        assert graded["success"], graded.get("error") or graded.get("log")
        with api.gradebook as gradebook:
            notebook = gradebook.find_submission_notebook(NAME, "lab01", change.__name__)
            found[change.__name__] = {grade.name: grade.score for grade in notebook.grades}
    return found


def _into_release(release: NotebookNode, change) -> NotebookNode:
    """What the learner wrote, in the file that the teacher released."""
    written = solved()
    change(written)
    for cell in release.cells:
        if "nbgrader" in cell.metadata and cell.metadata.nbgrader.get("grade_id"):
            cell.source = cell_of(written, cell.metadata.nbgrader.grade_id).source
    return release


def test_a_right_submission_gets_everything(scores) -> None:
    expected = {f"check_{e.name}": float(e.points) for e in exercises.lab("lab01").exercises}
    assert scores["right"] == expected


def test_a_submission_that_passes_the_visible_checks_only_does_not(scores) -> None:
    zero = {name for name, score in scores["visible_only"].items() if score == 0}
    assert zero == {"check_gap_to_published"}


def test_a_submission_with_edited_check_cells_gets_nothing(scores) -> None:
    assert len(scores["edited_checks"]) == len(exercises.lab("lab01").exercises)
    assert sum(scores["edited_checks"].values()) == 0


def test_the_visible_check_alone_would_have_been_passed() -> None:
    """So that the refusal above is the work of the hidden tests."""
    from course_lib.labs import examine

    notebook = solved()
    visible_only(notebook)
    space: dict = {}
    exec(cell_of(notebook, "gap_to_published").source, space)
    each = exercises.exercise("lab01.gap_to_published")
    assert examine(each, space["gap_to_published"], seed=0).right
    assert not examine(each, space["gap_to_published"], seed=7351).right
