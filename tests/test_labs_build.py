"""labs/ is what solutions/ make of it, and a solution that breaks the form is refused."""

from __future__ import annotations

import importlib.util
import json
import shutil
import sys
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from course_lib import bootstrap, committed
from course_lib.labs import audit, build, catalogue, exercises, scaffold

ROOT = Path(__file__).resolve().parents[1]
SOLUTIONS = sorted((ROOT / "solutions").glob("lab*.ipynb"))
LABS = sorted((ROOT / "labs").glob("*.ipynb"))
LAB01 = exercises.lab("lab01")


def read(path: Path) -> NotebookNode:
    return nbformat.read(path, as_version=4)


def lab01() -> NotebookNode:
    return read(ROOT / "solutions" / "lab01_footprint.ipynb")


# ---- the labs of the course ---------------------------------------------------------------------
def test_every_lab_is_as_generated():
    made = build.build(ROOT, write=False)
    assert len(made) == len(SOLUTIONS) == len(LABS) >= 1
    assert [lab.name for lab in made if lab.changed] == []


def test_every_module_has_its_solution_and_every_solution_its_module():
    assert [path.stem for path in SOLUTIONS] == list(exercises.lab_modules())


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_every_solution_was_executed_after_its_last_edit(path):
    assert committed.problems(path) == []


@pytest.mark.parametrize("path", LABS, ids=lambda p: p.stem)
def test_no_solution_and_no_hidden_test_is_left_in_a_lab(path):
    text = path.read_text(encoding="utf-8")
    for marker in ("BEGIN SOLUTION", "END SOLUTION", "HIDDEN", f"seed={scaffold.HIDDEN_SEED}"):
        assert marker not in text
    stubs = [c for c in read(path).cells if "raise NotImplementedError(" in c.source]
    assert len(stubs) == len(build.lab_of_notebook(path).exercises)
    solved = read(ROOT / "solutions" / path.name)
    answers = 0
    for cell in solved.cells:
        inside = False
        for line in cell.source.split("\n"):
            if line.strip() in (build.BEGIN_SOLUTION, build.END_SOLUTION):
                inside = line.strip() == build.BEGIN_SOLUTION
            elif inside and len(line.strip()) > 25:
                answers += 1
                assert json.dumps(line)[1:-1] not in text, f"a line of the solution: {line}"
    assert answers >= len(stubs) // 2


def test_the_map_names_every_lab():
    table = catalogue.table(ROOT)
    for path in SOLUTIONS:
        assert f"(labs/{path.name})" in table
    assert "?" not in "".join(line.split("|")[4] for line in table.splitlines()[2:])


# ---- against nbgrader ---------------------------------------------------------------------------
@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_nbgrader_clears_the_same_lines(path):
    """Our student copy is what nbgrader's own preprocessors make, but for the words of the stub."""
    from nbgrader.preprocessors import CheckCellMetadata, ClearHiddenTests, ClearSolutions
    from traitlets.config import Config

    config = Config()
    config.ClearSolutions.code_stub = {"python": "STUB"}
    made = read(path)
    for preprocessor in (CheckCellMetadata, ClearSolutions, ClearHiddenTests):
        made, _ = preprocessor(config=config).preprocess(made, {})
    theirs = {c.id: c.source.rstrip() for c in made.cells if "nbgrader" in c.metadata}
    ours = {}
    for cell in read(ROOT / "labs" / path.name).cells:
        if "nbgrader" in cell.metadata:
            lines = cell.source.split("\n")
            lines = [line for line in lines if "# Your code goes here." not in line]
            lines = [_stub(line) for line in lines]
            ours[cell.id] = "\n".join(lines)
    assert len(ours) > 1 and ours == theirs


def _stub(line: str) -> str:
    bare = line.lstrip()
    is_stub = bare.startswith("raise NotImplementedError(") and "not written yet" in bare
    return line[: len(line) - len(bare)] + "STUB" if is_stub else line


# ---- building -----------------------------------------------------------------------------------
def test_building_leaves_the_solution_alone_and_is_repeatable():
    solution = lab01()
    before = nbformat.writes(solution)
    first = build.student_copy(solution, LAB01, "lab01_footprint.ipynb")
    again = build.student_copy(solution, LAB01, "lab01_footprint.ipynb")
    assert nbformat.writes(solution) == before
    assert nbformat.writes(first) == nbformat.writes(again)
    assert first.cells[0].source == bootstrap.badge("labs/lab01_footprint.ipynb")
    assert all(not c.get("outputs") and not c.get("execution_count") for c in first.cells)


def test_cells_for_the_solution_only_stay_there():
    solution = lab01()
    note = nbformat.v4.new_markdown_cell("For teachers.", metadata={"tags": ["solution-only"]})
    solution.cells.insert(3, note)
    made = build.student_copy(solution, LAB01, "lab01_footprint.ipynb")
    assert len(made.cells) == len(solution.cells) - 1


def test_several_regions_in_one_cell_become_several_stubs():
    region = "  ### BEGIN SOLUTION\n  x\n  ### END SOLUTION"
    source = f"a\n{region}\nb\n{region}"
    made = build.without_region(source, build.BEGIN_SOLUTION, build.END_SOLUTION, ["one", "two"])
    assert made == "a\n  one\n  two\nb\n  one\n  two"


@pytest.mark.parametrize(
    "source",
    ["### BEGIN SOLUTION", "### END SOLUTION", "### BEGIN SOLUTION\n### BEGIN SOLUTION"],
)
def test_markers_that_do_not_pair_are_refused(source):
    with pytest.raises(build.BuildError, match="without"):
        build.without_region(source, build.BEGIN_SOLUTION, build.END_SOLUTION)


def cell(name: str) -> Callable[[NotebookNode], NotebookNode]:
    return lambda nb: next(c for c in nb.cells if c.id == name)


def edit(name: str, old: str, new: str) -> Callable[[NotebookNode], Any]:
    def change(nb: NotebookNode) -> None:
        found = cell(name)(nb)
        assert old in found.source, "the sample has changed"
        found.source = found.source.replace(old, new)

    return change


def course(**fields: Any) -> Callable[[NotebookNode], Any]:
    return lambda nb: nb.metadata.course.update(fields)


def move_up(nb: NotebookNode) -> None:
    check = cell("check-mlp-parameters")(nb)
    nb.cells.remove(check)
    nb.cells.insert(5, check)


BROKEN: list[tuple[str, Callable[[NotebookNode], Any]]] = [
    ("metadata.course says", course(id="lab02")),
    ("metadata.course says", course(title="Another")),
    ("difficulty is none of", course(difficulty="brutal")),
    ("objectives must be", course(objectives=[])),
    ("objectives must be", course(objectives="all")),
    ("prerequisites must be", course(prerequisites=[3])),
    ("minutes_working must be", course(minutes_working="long")),
    ('no heading "What did you observe?"', edit("observe", "What did you observe?", "Think")),
    ('no heading "Recap"', edit("recap", "## Recap", "## End")),
    ("has 0 solution cells", lambda nb: nb.cells.remove(cell("solution-mlp-parameters")(nb))),
    ("and 0 check cells", lambda nb: nb.cells.remove(cell("check-mlp-parameters")(nb))),
    ("belongs to no exercise",
     lambda nb: cell("check-mlp-parameters")(nb).metadata.nbgrader.update(grade_id="check_x")),
    ("the check stands above", move_up),
    ("its nbgrader metadata must be",
     lambda nb: cell("check-mlp-parameters")(nb).metadata.nbgrader.update(points=7)),
    ("its nbgrader metadata must be",
     lambda nb: cell("check-mlp-parameters")(nb).metadata.nbgrader.update(locked=False)),
    ("its nbgrader metadata must be",
     lambda nb: cell("solution-mlp-parameters")(nb).metadata.nbgrader.update(schema_version=2)),
    ("has a region but no nbgrader metadata",
     lambda nb: cell("solution-mlp-parameters")(nb).metadata.pop("nbgrader")),
    ("does not define mlp_parameters", edit("solution-mlp-parameters", "def mlp_", "def m_")),
    ("there is no '### BEGIN SOLUTION'",
     edit("solution-mlp-parameters", "### BEGIN SOLUTION", "# here")),
    ("the region is outside a function",
     lambda nb: cell("solution-mlp-parameters")(nb).update(
         source="### BEGIN SOLUTION\ndef mlp_parameters(a): return 1\n### END SOLUTION")),
    ("it must call check", edit("check-mlp-parameters", ", mlp_parameters)", ", max)")),
    ("without its partner", edit("check-mlp-parameters", "### BEGIN HIDDEN TESTS\n", "\n")),
    ("it needs hidden tests", edit("check-mlp-parameters", "seed=7351", "seed=0")),
    ("it needs hidden tests", edit("check-mlp-parameters", ", strict=True", "")),
    ("it needs hidden tests",
     edit("check-mlp-parameters", "from course_lib.labs import check", "pass")),
    ("unguarded", edit("totals", "with answered():", "if True:")),
    ("unguarded", edit("look", "arch = ", "mlp_parameters(1)\narch = ")),
    ("no cell calls open_lab", edit("open-lab", "open_lab(", "print(")),
    ("no cell calls report", edit("report", "report(", "print(")),
]  # fmt: skip


@pytest.mark.parametrize(("says", "change"), BROKEN, ids=[f"{i}" for i in range(len(BROKEN))])
def test_a_solution_that_breaks_the_form_is_refused(says, change):
    solution = lab01()
    assert build.problems(solution, LAB01) == []
    broken = deepcopy(solution)
    change(broken)
    with pytest.raises(build.BuildError) as refused:
        build.student_copy(broken, LAB01, "lab01_footprint.ipynb")
    assert says in str(refused.value)


@pytest.fixture
def clone(tmp_path) -> Path:
    """A clone with one lab and nothing else."""
    for folder in ("solutions", "labs", "course_lib/labs"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / "lab01_footprint.ipynb", tmp_path / "solutions")
    return tmp_path


def test_build_writes_once_and_sees_edits(clone):
    lab = clone / "labs" / "lab01_footprint.ipynb"
    assert [b.changed for b in build.build(clone, write=False)] == [True] and not lab.exists()
    assert [b.changed for b in build.build(clone)] == [True]
    assert [b.changed for b in build.build(clone, ["lab01"])] == [False]
    lab.write_text(lab.read_text().replace("gated", "gilded", 1))
    assert [b.changed for b in build.build(clone, write=False)] == [True]
    (clone / "labs" / "lab77_gone.ipynb").write_text("{}")
    with pytest.raises(build.BuildError, match="without a solution: lab77_gone"):
        build.build(clone)


def test_unknown_names_and_missing_modules_are_refused(clone, tmp_path):
    with pytest.raises(build.BuildError, match="no solution is called lab99"):
        build.build(clone, ["lab99"])
    with pytest.raises(build.BuildError, match="there are no solutions"):
        build.build(tmp_path / "nothing")
    shutil.copy(ROOT / "solutions" / "lab01_footprint.ipynb", clone / "solutions/lab98_x.ipynb")
    with pytest.raises(build.BuildError, match="no module course_lib.labs.lab98_x"):
        build.build(clone)


# ---- a new lab ----------------------------------------------------------------------------------
def test_a_new_lab_builds_and_its_grader_passes_the_audit(clone):
    module, notebook = scaffold.new(clone, "lab07_sampling", 'How "random" is it?')
    spec = importlib.util.spec_from_file_location("_lab07_sampling", module)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    (result,) = audit.audit([made.LAB])
    assert result.problems == () and result.kill_rate == 1.0 and result.wrong >= 5
    solution = read(notebook)
    assert build.problems(solution, made.LAB) == []
    student = build.student_copy(solution, made.LAB, notebook.name)
    assert solution.metadata.course.title == made.LAB.title == 'How "random" is it?'
    for nb, folder in ((solution, "solutions"), (student, "labs")):
        nbformat.validate(nb)
        assert nb.cells[0].source == bootstrap.badge(f"{folder}/lab07_sampling.ipynb")
    space: dict[str, Any] = {}
    source = next(c.source for c in solution.cells if c.id.startswith("solution-"))
    exec(source, space)
    assert space["tokens_per_second"](10, 2) == 5


def test_a_new_lab_never_writes_over_another(clone):
    with pytest.raises(scaffold.ScaffoldError, match="is there already"):
        scaffold.new(clone, "lab01_footprint")
    scaffold.new(clone, "lab07_sampling")
    with pytest.raises(scaffold.ScaffoldError, match="lab07 is taken by lab07_sampling"):
        scaffold.new(clone, "lab07_other")
    for name in ("sampling", "lab7_x", "lab07", "../lab07_x", "lab07_X"):
        with pytest.raises(scaffold.ScaffoldError, match="called like"):
            scaffold.new(clone, name)


# ---- the commands -------------------------------------------------------------------------------
def run(*words: str) -> int:
    import argparse

    from course_lib.labs.commands import add_commands

    parser = argparse.ArgumentParser()
    add_commands(parser.add_subparsers(dest="command", required=True))
    options = parser.parse_args(words)
    return options.act(options)


def test_the_labs_commands(clone, monkeypatch, capsys):
    from course_lib.execution import UsageError
    from course_lib.labs import commands

    monkeypatch.setattr(commands, "ROOT", clone)
    assert run("labs", "check") == 1
    assert run("labs", "build", "lab01") == 0
    assert run("labs", "check") == 0
    assert "0 labs are not as generated" in capsys.readouterr().out
    assert run("labs", "list") == 0
    assert "What does a Gemma weigh?" in capsys.readouterr().out
    with pytest.raises(UsageError, match="no solution is called"):
        run("labs", "build", "lab99")
    with pytest.raises(UsageError, match="there is no lab"):
        run("labs", "audit", "lab99")


def test_the_audit_command_prints_the_kill_rate_and_fails_for_a_bad_grader(monkeypatch, capsys):
    from dataclasses import replace

    small = replace(LAB01, exercises=LAB01.exercises[2:3])
    monkeypatch.setattr(exercises, "lab", lambda name: small)
    assert run("labs", "audit", "lab01") == 0
    assert "kill rate 100.0% (8 of 8 wrong answers)" in capsys.readouterr().out
    from course_lib.labs import grading

    right = grading.agree
    monkeypatch.setattr(grading, "agree", lambda got, wanted: not right(got, wanted))
    assert run("labs", "audit", "lab01") == 1
    assert "kill rate 0.0%" in capsys.readouterr().out


def test_the_labs_commands_are_part_of_the_course():
    """Fails until cli.py calls add_commands; see course_lib/labs/commands.py."""
    from course_lib import cli

    options = cli._parser().parse_args(["labs", "check"])
    assert options.what == "check" and "commands" in sys.modules[options.act.__module__].__name__
