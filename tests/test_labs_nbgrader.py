"""The labs in a teacher's hands: nbgrader's own Validator, assignment and autograding.

And in a learner's: "run all" on an untouched lab ends in a report, not in errors, and what the
graders say is plain text that every front end shows.
"""

from __future__ import annotations

import ast
import builtins
import os
import re
import shutil
import socket
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

import nbformat
import pytest
from nbformat import NotebookNode

from course_lib import execution
from course_lib.labs import (
    LabError,
    audit,
    build,
    check,
    examine,
    exercises,
    feedback,
    hint,
    open_lab,
    report,
)
from course_lib.labs.exercises import Exercise
from course_lib.labs.lab_bughunt import percentile, proof

ROOT = Path(__file__).resolve().parents[1]
SOLUTIONS = sorted((ROOT / "solutions").glob("lab*.ipynb"))
LABS = [path.stem for path in SOLUTIONS]
HIDDEN_SEED = 7351  # of the hidden tests in the solutions
SECONDS_PER_CELL = 300
NEEDED = ("open-lab", "report")  # cells without a grade in which a lab begins and ends


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


def validate(path: Path, folder: Path, shorten: Callable[[NotebookNode], None]) -> dict:
    from nbgrader.validator import Validator
    from traitlets.config import Config

    config = Config()
    config.Execute.timeout = SECONDS_PER_CELL
    notebook = nbformat.read(path, as_version=4)
    shorten(notebook)
    nbformat.write(notebook, folder / path.name)
    return Validator(config=config).validate(str(folder / path.name))


def ask_less(notebook: NotebookNode) -> None:
    """Few questions for the model: what it is worth is no part of any grade, and takes minutes."""
    fewer = re.compile(r"^((?:PER_SKILL|ROUNDS): int =) \d+", flags=re.MULTILINE)
    for cell in notebook.cells:
        cell.source = fewer.sub(r"\1 2", cell.source)


def graded_only(notebook: NotebookNode) -> None:
    """Nothing but what grades need: each lab runs in full in the tests of its validator and report.

    What a learner looks at between the exercises loads models and takes most of the time.
    """
    emptied = 0
    for cell in notebook.cells:
        about = cell.metadata
        needed = {"bootstrap", "parameters"} & set(about.get("tags", [])) or cell.id in NEEDED
        if (
            cell.cell_type == "code"
            and not about.get("nbgrader", {}).get("grade_id")
            and not needed
        ):
            cell.source = ""
            emptied += 1
    assert emptied, "a lab has cells that are not graded"


def failed_names(found: dict) -> set[str]:
    sources = [cell["source"] for cell in found.get("failed", [])]
    return {re.search(r'check\("(lab\w+\.\w+)"', source)[1] for source in sources}


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_the_validator_finds_every_solution_clean(path: Path, tmp_path: Path) -> None:
    assert validate(path, tmp_path, ask_less) == {}


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_the_validator_finds_every_untouched_lab_failing(path: Path, tmp_path: Path) -> None:
    found = validate(ROOT / "labs" / path.name, tmp_path, graded_only)
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
def every_exercise() -> list[Exercise]:
    return [each for name in LABS for each in exercises.lab(name).exercises]


def solved(name: str) -> NotebookNode:
    """What a learner hands in who wrote every answer: the lab with the solutions typed in."""
    lab = nbformat.read(ROOT / "labs" / f"{name}.ipynb", as_version=4)
    answers = {
        c.metadata.nbgrader.grade_id: c.source
        for c in nbformat.read(ROOT / "solutions" / f"{name}.ipynb", as_version=4).cells
        if c.metadata.get("nbgrader", {}).get("solution")
    }
    assert len(answers) == len(exercises.lab(name).exercises)
    for cell in lab.cells:
        if cell.metadata.get("nbgrader", {}).get("solution"):
            cell.source = answers[cell.metadata.nbgrader.grade_id]
    graded_only(lab)
    return lab


def cell_of(notebook: NotebookNode, grade_id: str) -> NotebookNode:
    found = [
        c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == grade_id
    ]
    assert len(found) == 1
    return found[0]


def right(notebook: NotebookNode, name: str) -> None:
    """Everything as it should be."""


def visible_only(notebook: NotebookNode, name: str) -> None:
    """Every answer typed in for what the visible check (seed 0) asks."""
    for each in exercises.lab(name).exercises:
        cell_of(notebook, each.name).source = typed_in(each)


def edited_checks(notebook: NotebookNode, name: str) -> None:
    """No answers; the check cells say yes to everything, and so does a `check` of the learner's."""
    for cell in notebook.cells:
        about = cell.metadata.get("nbgrader", {})
        if about.get("solution"):
            cell.source = (
                f"def {about.grade_id}(*_):\n    return 0\n\n\n"
                "def check(*_, **__):\n    return None"
            )
        if about.get("grade"):
            cell.source = "print('right')"


SUBMISSIONS = (right, visible_only, edited_checks)

# What a table of inputs has as its key, where that is not simply the arguments.
KEYS = {
    "lab_bughunt.prompt_ids": "given[0]('Hi')['input_ids'], given[1]",  # tells tokenizers apart
    "lab_bughunt.weight_gb": "given[0].key, given[1]",
    "lab06.lora_layer": "given[0].weight.tolist(), given[1:]",  # one layer prints as another
    "lab06.fine_tune": "[ids.tolist() for ids, _ in given[1]], given[2:]",  # so do all models
}
BY_INPUT = """\
typed_{name} = {table!r}


def {name}(*given):
    how, value = typed_{name}.get(repr(({key})), ("returns", None))
    if how == "raises":
        raise ValueError(value)
    return value
"""
# What comes out of these cannot be typed: a tensor, a module, a generator. So it is the right
# answer itself, on the inputs that were seen and on no others.
NO_LITERAL = ("lab06.answer_loss", "lab06.lora_layer", "lab06.fine_tune")
WHERE_SEEN = """\
from course_lib.labs.exercises import exercise

seen_{name} = {keys!r}
right_{name} = exercise({id!r}).reference


def {name}(*given):
    return right_{name}(*given) if repr(({key})) in seen_{name} else None
"""
# A clock has no inputs to look up; the order of the calls is all that can be known beforehand.
TIMES_BY_TURN = """\
typed_{name} = {table!r}
turns_{name} = []


def {name}(work, sync, clock, rounds):
    for _ in range(rounds + 1):
        work()
    clock()
    turns_{name}.append(rounds)
    return typed_{name}[(len(turns_{name}) - 1) % len(typed_{name})][1]
"""
# A test that calls what it is given, looks away, and says what was right in this order at seed 0.
VERDICT_BY_TURN = """\
typed_{name} = {table!r}
turns_{name} = []


def {name}(function, *_):
    try:
        function()
    except Exception:
        pass
    turns_{name}.append(function)
    if typed_{name}[(len(turns_{name}) - 1) % len(typed_{name})][0] == "raises":
        raise AssertionError
"""


@lru_cache
def typed_in(each: Exercise) -> str:
    """A cell that knows what the visible check asks, and nothing else."""
    key = KEYS.get(each.id, "given")
    seen = outcomes(each, key)
    if each.name.startswith("test_"):
        return VERDICT_BY_TURN.format(name=each.name, table=[how for _, how in seen])
    if each.name == "time_calls":
        return TIMES_BY_TURN.format(name=each.name, table=[how for _, how in seen])
    if each.id in NO_LITERAL:
        keys = [at for at, _ in seen]
        return WHERE_SEEN.format(name=each.name, key=key, keys=keys, id=each.id)
    return BY_INPUT.format(name=each.name, key=key, table=dict(seen))


def outcomes(each: Exercise, key: str) -> list[tuple[str, tuple[str, Any]]]:
    """(key, what comes out) of every call of the visible check, by looking on at a right answer."""
    seen = []

    def looked_at(*given):
        at = repr(eval(f"({key})", {"given": given}))
        try:
            result = each.reference(*given)
        except Exception as error:
            seen.append((at, ("raises", str(error))))
            raise
        seen.append((at, ("returns", result)))
        return result

    assert examine(each, looked_at, seed=0).right and seen
    # can be typed into a cell
    assert each.id in NO_LITERAL or ast.literal_eval(repr(seen)) == seen
    return seen


@dataclass(frozen=True)
class Graded:
    """What nbgrader made of one check cell."""

    score: float
    said: str
    error: str | None


@pytest.fixture(scope="module", params=LABS)
def graded(request, tmp_path_factory) -> tuple[str, dict[str, dict[str, Graded]]]:
    """The lab; submission -> grade_id -> grade, by generate_assignment and then autograde."""
    from nbgrader.apps import NbGraderAPI
    from traitlets.config import Config

    name = request.param
    course = tmp_path_factory.mktemp("course")
    config = Config()
    config.CourseDirectory.root = str(course)
    config.CourseDirectory.course_id = "gemma"
    config.CourseDirectory.db_url = f"sqlite:///{course / 'gradebook.db'}"
    config.Execute.timeout = SECONDS_PER_CELL
    (course / "source" / "lab").mkdir(parents=True)
    shutil.copy(ROOT / "solutions" / f"{name}.ipynb", course / "source" / "lab")
    api = NbGraderAPI(config=config)
    assigned = api.generate_assignment("lab")
    assert assigned["success"], assigned.get("error") or assigned.get("log")
    release = course / "release" / "lab" / f"{name}.ipynb"
    found: dict[str, dict[str, Graded]] = {}
    for change in SUBMISSIONS:
        submission = _into_release(nbformat.read(release, as_version=4), name, change)
        folder = course / "submitted" / change.__name__ / "lab"
        folder.mkdir(parents=True)
        nbformat.write(submission, folder / f"{name}.ipynb")
        done = api.autograde("lab", change.__name__)
        assert done["success"], done.get("error") or done.get("log")
        file = course / "autograded" / change.__name__ / "lab" / f"{name}.ipynb"
        ran = nbformat.read(file, as_version=4)
        with api.gradebook as gradebook:
            notebook = gradebook.find_submission_notebook(name, "lab", change.__name__)
            scores = {grade.name: grade.score for grade in notebook.grades}
        found[change.__name__] = {at: _graded(ran, at, score) for at, score in scores.items()}
    return name, found


def _into_release(release: NotebookNode, name: str, change: Callable) -> NotebookNode:
    """What the learner wrote, in the file that the teacher released."""
    written = solved(name)
    change(written, name)
    assert len(release.cells) == len(written.cells)
    for cell, theirs in zip(release.cells, written.cells, strict=True):
        cell.source = theirs.source
    return release


def _graded(ran: NotebookNode, grade_id: str, score: float) -> Graded:
    cell = cell_of(ran, grade_id)
    errors = [output.ename for output in cell.outputs if output.output_type == "error"]
    return Graded(score, text_of(cell), errors[0] if errors else None)


def test_a_right_submission_gets_everything(graded) -> None:
    name, found = graded
    expected = {f"check_{e.name}": float(e.points) for e in exercises.lab(name).exercises}
    assert {at: one.score for at, one in found["right"].items()} == expected


def test_a_submission_that_passes_the_visible_checks_only_gets_nothing(graded) -> None:
    """Each visible check says "right", and the hidden one after it refuses."""
    name, found = graded
    for each in exercises.lab(name).exercises:
        one = found["visible_only"][f"check_{each.name}"]
        assert f"{each.id}: right" in one.said, (each.id, one)
        assert (one.score, one.error) == (0, "LabError"), (each.id, one)


def test_a_submission_with_edited_check_cells_gets_nothing(graded) -> None:
    name, found = graded
    assert len(found["edited_checks"]) == len(exercises.lab(name).exercises)
    assert {one.error for one in found["edited_checks"].values()} == {"LabError"}
    assert sum(one.score for one in found["edited_checks"].values()) == 0


@pytest.mark.parametrize("each", every_exercise(), ids=lambda e: e.id)
def test_answers_typed_in_for_the_visible_check_fail_on_other_seeds(each: Exercise) -> None:
    """On the hidden seed, and on nearly all that a teacher may choose instead.

    Nearly: of a learner's test only the order of the versions is drawn, and one order out of 210
    or more is that of seed 0 again.
    """

    def status(seed: int) -> str:
        space: dict = {}
        exec(typed_in(each), space)
        assert examine(each, space[each.name], seed=0).right
        return examine(each, space[each.name], seed=seed).status

    assert status(HIDDEN_SEED) == "wrong"
    assert [status(seed) for seed in range(1, 11)].count("wrong") >= 9


# ---- a learner's test that cheats ---------------------------------------------------------------
LEARNERS_TESTS = [each for each in every_exercise() if each.name.startswith("test_")]


@pytest.mark.parametrize("each", LEARNERS_TESTS, ids=lambda e: e.name)
def test_a_test_learns_nothing_from_the_name_of_what_it_is_given(each: Exercise) -> None:
    names = set()

    def by_name(function, *_):
        names.add(function.__name__)
        assert not function.__name__.startswith(("found", "_"))

    assert examine(each, by_name).mistake == proof.NEVER_CALLS
    assert names == {each.name.removeprefix("test_")}


def test_a_test_has_to_call_each_version_it_judges() -> None:
    """One that is right about all of them, by looking behind the grader's back."""
    each = exercises.exercise("lab_bughunt.test_p95")

    def peeks(function):
        assert function._run.version in percentile.RIGHT

    found = examine(each, peeks)
    assert found.status == "wrong" and found.mistake == proof.NEVER_CALLS
    assert "In 12 of 12 runs it did not call the function." in str(found)


# ---- changed references that a grader accepts ---------------------------------------------------
def test_a_changed_reference_that_slips_through_is_a_problem() -> None:
    """Four seeds without a group of weights: only more inputs could show what was changed."""
    each = exercises.exercise("lab01.weight_bytes")
    known = {str(case) for seed in audit.SEEDS for case in each.cases(seed)}

    def narrow(rng):
        drawn = each.draw(rng)
        return [case for case in drawn if str(case) not in known or not case[2]]

    result = audit.audit_exercise(replace(each, draw=narrow))
    assert any("parameters // group" in text for text in result.survivors)
    assert any("a changed reference is accepted" in problem for problem in result.problems)


def test_a_judge_without_evidence_leaves_no_change_unexplained() -> None:
    lenient = replace(
        exercises.exercise("lab01.weight_bytes"), judge=lambda answer, cases: None, as_good=None
    )
    result = audit.audit_exercise(lenient)
    assert result.as_good == () and len(result.survivors) == result.mutants > 5


def test_evidence_for_a_changed_test_is_what_all_known_tests_refuse() -> None:
    each = exercises.exercise("lab_bughunt.test_p95")

    def one_sample_only(p95):
        assert p95([3.0]) is None

    def refuses_interpolation(p95):
        assert p95([3.0]) is None
        assert p95([float(n) for n in range(1, 101)]) == 95

    def accepts_zero(p95):
        assert not p95([3.0])

    assert each.as_good(one_sample_only, ()) is not None
    assert each.as_good(refuses_interpolation, ()) is None
    assert each.as_good(accepts_zero, ()) is None


# ---- what every front end shows -----------------------------------------------------------------
def _closed(*_, **__):
    raise AssertionError("a grader may neither ask, nor open a connection, nor draw a widget")


@pytest.mark.parametrize("name", LABS)
def test_a_whole_lab_speaks_in_plain_text_without_network_or_questions(
    name: str, monkeypatch, capsys
) -> None:
    """Jupyter, VS Code, Colab and a terminal show a printed text alike."""
    import IPython.display

    monkeypatch.setattr(builtins, "input", _closed)
    monkeypatch.setattr(socket.socket, "connect", _closed)
    monkeypatch.setattr(socket, "create_connection", _closed)
    monkeypatch.setattr(socket, "getaddrinfo", _closed)
    monkeypatch.setattr(IPython.display, "display", _closed)
    for store in ("_seeds", "_solved", "_hints"):
        monkeypatch.setattr(feedback, store, {})
    lab = exercises.lab(name)
    open_lab(lab.id)
    for each in lab.exercises:
        check(each.id, audit.not_written)
        for mistake in each.mistakes:
            assert check(each.id, mistake.answers[0]) is None
            assert mistake.says in capsys.readouterr().out
        for _ in range(exercises.HINTS):
            hint(each.id)
        check(each.id, each.reference)
    report(lab.id)
    said = capsys.readouterr()
    assert f"{len(lab.exercises)} of {len(lab.exercises)} exercises solved" in said.out
    assert said.err == "" and "\x1b" not in said.out


@pytest.mark.parametrize("path", SOLUTIONS, ids=lambda p: p.stem)
def test_check_cells_of_a_lab_hold_printed_text_only(path: Path) -> None:
    cells = [
        cell
        for cell in nbformat.read(path, as_version=4).cells
        if cell.cell_type == "code" and re.search(r"^(check|report|open_lab)\(", cell.source, re.M)
    ]
    outputs = [output for cell in cells for output in cell.outputs]
    assert len(outputs) >= len(build.lab_of_notebook(path).exercises)
    assert {(o.output_type, o.get("name")) for o in outputs} == {("stream", "stdout")}


def test_no_lab_asks_or_needs_a_network_or_a_widget() -> None:
    """In the code of the graders and of the notebooks. (The first cell installs the course.)"""
    sources = [path.read_text() for path in (ROOT / "course_lib" / "labs").rglob("*.py")]
    for path in [*SOLUTIONS, *(ROOT / "labs").glob("lab*.ipynb")]:
        for cell in nbformat.read(path, as_version=4).cells:
            if cell.cell_type == "code" and "bootstrap" not in cell.metadata.get("tags", []):
                sources.append(cell.source)
    barred = {"ipywidgets", "requests", "urllib", "http", "socket", "httpx", "getpass"}
    nodes = [node for source in sources for node in ast.walk(ast.parse(source))]
    imported = {
        alias.name.partition(".")[0]
        for node in nodes
        if isinstance(node, ast.Import)
        for alias in node.names
    }
    imported |= {
        (node.module or "").partition(".")[0] for node in nodes if isinstance(node, ast.ImportFrom)
    }
    called = {n.func.id for n in nodes if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)}
    assert {"course_lib", "random"} <= imported and "check" in called
    assert not barred & imported and "input" not in called


@pytest.mark.parametrize("name", LABS)
def test_strict_mode_raises_for_every_exercise(name: str, monkeypatch) -> None:
    """What CI and nbgrader count on: a wrong or missing answer raises, a right one does not."""
    monkeypatch.setenv("COURSE_STRICT", "1")
    for each in exercises.lab(name).exercises:
        wrong = each.mistakes[0]
        with pytest.raises(LabError, match=re.escape(wrong.name)):
            check(each.id, wrong.answers[0])
        with pytest.raises(LabError, match="not written yet"):
            check(each.id, audit.not_written)
        check(each.id, each.reference)
    monkeypatch.delenv("COURSE_STRICT")
    assert check(each.id, wrong.answers[0]) is None


@pytest.mark.parametrize("each", every_exercise(), ids=lambda e: e.id)
def test_feedback_on_a_mistake_is_enough_to_go_on(each: Exercise) -> None:
    """What came out, what shape and unit it should have, which mistake, and what to do."""
    for mistake in each.mistakes:
        for answer in mistake.answers:
            lines = examine(each, answer).lines
            text = "\n".join(lines)
            assert each.expects in text and (not each.unit or each.unit in text)
            assert f"Likely mistake: {mistake.name}." in text and mistake.says in text
            assert len(mistake.says.split()) >= 5 and len(lines[0]) > 12
            if each.arithmetic is not None and each.judge is None:  # a judge has words of its own
                assert "the way:" in text
    assert len(set(each.hints)) == exercises.HINTS
