"""`course run` and `course notebooks` on small real lessons, run by papermill in real kernels."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import nbformat
import psutil
import pytest

from course_lib import committed, execution, runner
from course_lib.execution import UsageError
from course_lib.notebook import HEADLINE_MIME, Headline, headline, headlines
from course_lib.stats import wilson

MIB = 2**20
PARAMETERS = 'MODEL: str = SUGGESTED  # any\nSEED: int = 0\nRATE = 0.5\nNOTE = "none"\nSHOW = False'


def write_lesson(folder: Path, name: str, *cells: str, parameters: str = PARAMETERS) -> Path:
    """A lesson: a title, a cell before the parameters, the parameters, then `cells`."""
    new = nbformat.v4
    declared = new.new_code_cell(parameters)
    declared.metadata["tags"] = ["parameters"]
    notebook = new.new_notebook(
        cells=[
            new.new_markdown_cell(f"# The lesson {name}\n\nText."),
            new.new_code_cell('SUGGESTED = "pocket-micro"'),
            declared,
            *[new.new_code_cell(cell) for cell in cells],
        ]
    )
    folder.mkdir(exist_ok=True)
    path = folder / f"{name}.ipynb"
    nbformat.write(notebook, path)
    return path


FIGURE = """
from course_lib.notebook import headline
figure = headline("Seed found", SEED, "seeds", n=20, interval=(1, 9))
"""
PICTURE = """
import matplotlib.pyplot as plt
plt.plot([1, 2]); plt.show()
"""


@pytest.fixture(scope="module")
def ran(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[runner.Outcome], Path]:
    """Six lessons in one run: two good ones, and four that fail each in its own way."""
    base = tmp_path_factory.mktemp("a course")
    lessons, out = base / "lessons", base / "out put"
    write_lesson(lessons, "01_good", FIGURE, PICTURE, "print('1 < 2', '<b>')")
    write_lesson(lessons, "02_raises", "1 / 0", FIGURE)
    write_lesson(lessons, "03_dies", "import os; os._exit(3)")
    write_lesson(lessons, "04_magic", "%no_such_magic", FIGURE)
    write_lesson(lessons, "05_hangs", "while True: pass")
    write_lesson(lessons, "06_large", f"block = bytearray(b'x' * {300 * MIB})\nSEED")
    outcomes = runner.run(folder=lessons, out=out, parameters=[("SEED", "7")], seconds_per_cell=20)
    return outcomes, out


def test_one_failing_lesson_does_not_stop_the_others(ran) -> None:
    outcomes, _ = ran
    assert [outcome.lesson[:2] for outcome in outcomes] == ["01", "02", "03", "04", "05", "06"]
    results = [outcome.result for outcome in outcomes]
    assert results == ["ok", "failed", "failed", "failed", "failed", "ok"]


def test_a_failure_is_told_in_one_line(ran) -> None:
    outcomes, _ = ran
    assert str(outcomes[1].failure) == "In [4]: ZeroDivisionError: division by zero"
    assert outcomes[2].failure.name == "DeadKernelError"
    assert "no_such_magic" in str(outcomes[3].failure)
    assert outcomes[4].failure.name == "CellTimeoutError"
    failures = [outcome.failure for outcome in outcomes if outcome.failure]
    assert len(failures) == 4
    assert not any("\n" in str(failure) for failure in failures)


def test_parameters_reach_the_lesson_and_the_headline_comes_back(ran) -> None:
    outcomes, _ = ran
    assert outcomes[0].parameters == {"SEED": 7}
    assert outcomes[0].headlines == [Headline("Seed found", 7, "seeds", 20, (1, 9))]
    assert outcomes[1].headlines == []


def test_memory_is_that_of_the_kernel(ran) -> None:
    outcomes, _ = ran
    small, large = outcomes[0].peak_memory_bytes, outcomes[5].peak_memory_bytes
    assert small > 20 * MIB
    assert large - small > 200 * MIB
    if sys.platform == "linux":
        assert outcomes[5].peak_memory_from == "VmHWM"


def test_results_json(ran) -> None:
    outcomes, out = ran
    report = json.loads((out / "results.json").read_text())
    assert report["failed"] == 4
    first = report["lessons"][0]
    assert first["title"] == "The lesson 01_good"
    assert first["headlines"][0]["interval"] == [1, 9]
    assert first["seconds"] == outcomes[0].seconds
    assert report["lessons"][1]["failure"]["name"] == "ZeroDivisionError"


def test_html_stands_alone(ran) -> None:
    outcomes, out = ran
    page = (out / outcomes[0].html).read_text()
    assert "data:image/png;base64," in page
    assert "<script src=" not in page and "https://cdnjs" not in page
    assert "<title>The lesson 01_good</title>" in page


def test_index_links_what_is_there(ran) -> None:
    outcomes, out = ran
    page = (out / "index.html").read_text()
    linked = [outcome.html for outcome in outcomes if outcome.html]
    assert len(linked) == 6
    missing = [name for name in linked if f'href="{name}"' not in page or not (out / name).exists()]
    assert missing == []
    assert "6 lessons, 4 failed" in page and "ZeroDivisionError" in page


def test_rows_for_the_terminal(ran) -> None:
    outcomes, _ = ran
    good, bad = runner.row(outcomes[0]), runner.row(outcomes[1])
    assert good.startswith("ok ") and "01_good" in good
    assert "Seed found: 7 seeds (interval 1 to 9, n = 20)" in good and " MiB" in good
    assert bad.startswith("failed ")


def test_budget_is_reported(ran) -> None:
    from dataclasses import replace

    outcome = replace(ran[0][5], budget={"seconds": 1e6, "memory_mib": 100})
    assert outcome.over_budget == ["memory_mib"]
    assert "over budget: memory_mib" in runner.row(outcome)


# ---- Asked wrongly ----------------------------------------------------------------------------
@pytest.fixture
def lessons(tmp_path: Path) -> Path:
    """Two lessons that leave a file behind when they run."""
    folder = tmp_path / "lessons"
    trace = "open('ran.txt', 'w').close()"
    write_lesson(folder, "01_first", trace)
    write_lesson(folder, "02_second", trace, parameters="DEPTH = 3")
    return folder


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ({"parameters": [("SEDE", "1")]}, "has a parameter 'SEDE'. Did you mean SEED?"),
        ({"parameters": [("SEED", "many")]}, "SEED is of type int"),
        ({"parameters": [("SEED", "1.5")]}, "SEED is of type int"),
        ({"parameters": [("SEED", "True")]}, "SEED is of type int"),
        ({"parameters": [("SHOW", "1")]}, "SHOW is of type bool"),
        ({"parameters": [("RATE", "high")]}, "RATE is of type float"),
        ({"parameters": [("SEED", "1"), ("SEED", "2")]}, "SEED is given twice"),
        ({"only": ["03"]}, "no lesson is called '03'"),
        ({"only": ["first.py"]}, "There are: 01_first, 02_second"),
        ({"only": ["02"], "parameters": [("SEED", "1")]}, "There are: DEPTH"),
        ({"model": "google/gemma-3-8b-it"}, "gemma-3-8b"),
    ],
)  # fmt: skip
def test_a_wrong_request_is_refused_before_anything_runs(
    lessons: Path, tmp_path: Path, asked: dict, words: str
) -> None:
    with pytest.raises(UsageError) as refused:
        runner.run(folder=lessons, out=tmp_path / "out", **asked)
    assert words in str(refused.value)
    assert not (lessons / "ran.txt").exists()


def test_no_lessons_at_all(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="run this command in a clone"):
        runner.run(folder=tmp_path, out=tmp_path / "out")


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("SEED", "7", 7),
        ("SEED", "-1", -1),
        ("RATE", "1", 1.0),
        ("RATE", "1e-3", 0.001),
        ("NOTE", "12", "12"),
        ("NOTE", "", ""),
        ("MODEL", "3", "3"),
        ("SHOW", "True", True),
    ],
)
def test_values_take_the_declared_type(lessons: Path, name: str, text: str, value: object) -> None:
    parameter = execution.parameters_of(lessons / "01_first.ipynb")[name]
    found = execution.typed_value(parameter, text)
    assert found == value and type(found) is type(value)


def test_a_parameter_goes_to_the_lessons_that_have_it(lessons: Path) -> None:
    files = execution.lesson_files((), lessons)
    plan = execution.plan(files, {"SEED": "3", "DEPTH": "4"})
    assert [plan[path] for path in files] == [{"SEED": 3}, {"DEPTH": 4}]


@pytest.mark.parametrize("name", ["02", "2", "02_second", "second", "02_second.ipynb"])
def test_a_lesson_has_several_names(lessons: Path, name: str) -> None:
    assert [path.stem for path in execution.lesson_files([name], lessons)] == ["02_second"]


# ---- The command, in a process of its own -----------------------------------------------------
def command(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "course_lib.cli", *arguments],
        capture_output=True,
        text=True,
        env={**os.environ, **environment},
        cwd=execution.ROOT,
    )


def test_exit_codes(tmp_path: Path) -> None:
    lessons = tmp_path / "lessons"
    write_lesson(lessons, "01_good", FIGURE)
    write_lesson(lessons, "02_bad", "raise ValueError('no')")
    given = ("run", "--lessons", str(lessons), "--out", str(tmp_path / "out"))
    both = command(*given)
    assert both.returncode == 1 and "ValueError: no" in both.stdout
    assert "2 lessons, 1 failed" in both.stdout
    good = command(*given, "--only", "01", "--model", "gemma-3-270m-it")
    assert good.returncode == 0, good.stdout + good.stderr
    assert not (tmp_path / "out" / "02_bad.html").exists()  # nothing left of the run before
    unknown = command(*given, "-p", "NOPE", "1")
    assert unknown.returncode == 2 and unknown.stderr.startswith("course: no lesson here has")
    assert command("run", "--", "-x").returncode == 2
    assert command("nonsense").returncode == 2


@pytest.mark.skipif(os.name == "nt", reason="Windows delivers Ctrl-C to a whole console only")
def test_ctrl_c_keeps_what_was_done_and_leaves_no_kernel(tmp_path: Path) -> None:
    lessons, out = tmp_path / "lessons", tmp_path / "out"
    write_lesson(lessons, "01_good", FIGURE)
    hang = "import os, time; open('pid', 'w').write(str(os.getpid())); time.sleep(300)"
    write_lesson(lessons, "02_hangs", hang)
    words = [sys.executable, "-m", "course_lib.cli", "run", "--lessons", str(lessons)]
    child = subprocess.Popen([*words, "--out", str(out)], stderr=subprocess.PIPE, text=True)
    pid = lessons / "pid"
    for _ in range(600):
        if pid.exists() and pid.read_text():
            break
        time.sleep(0.1)
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 130 and errors.strip().endswith("Stopped.")
    report = json.loads((out / "results.json").read_text())
    assert [lesson["result"] for lesson in report["lessons"]] == ["ok"]
    assert not psutil.pid_exists(int(pid.read_text()))


def test_the_users_own_kernels_are_never_used(tmp_path: Path) -> None:
    """A broken kernel of the same name, where Jupyter looks first, changes nothing."""
    spec = tmp_path / "theirs" / "kernels" / "python3"
    spec.mkdir(parents=True)
    broken = {"argv": ["/bin/false"], "display_name": "theirs", "language": "python"}
    (spec / "kernel.json").write_text(json.dumps(broken))
    lessons, out = tmp_path / "lessons", tmp_path / "out"
    write_lesson(lessons, "01_where", "import sys; print(sys.executable)")
    theirs = str(tmp_path / "theirs")
    done = command(
        "run",
        "--lessons",
        str(lessons),
        "--out",
        str(out),
        JUPYTER_PATH=theirs,
        JUPYTER_DATA_DIR=theirs,
        JUPYTER_PREFER_ENV_PATH="0",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    executed = nbformat.read(out / "01_where.ipynb", as_version=4)
    printed = [output.text for cell in executed.cells for output in cell.get("outputs", [])]
    assert printed == [f"{sys.executable}\n"]


def test_lab_opens_the_lessons_with_our_kernel() -> None:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    options = ["--no-browser", "--allow-root", "--ServerApp.ip=127.0.0.1"]
    options += [f"--ServerApp.port={port}", "--IdentityProvider.token=secret"]
    words = [sys.executable, "-m", "course_lib.cli", "lab", "--", *options]
    lab = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        specs = get_json(f"http://127.0.0.1:{port}/api/kernelspecs?token=secret", lab)
        folder = get_json(f"http://127.0.0.1:{port}/api/contents/?token=secret", lab)
        place = f"http://127.0.0.1:{port}/?token=secret"
        with urllib.request.urlopen(place, timeout=10) as page:
            assert page.url.split("?")[0].endswith("/lab/tree/notebooks")
    finally:
        lab.terminate()
        lab.wait(30)
    assert specs["kernelspecs"]["python3"]["spec"]["argv"][0] == sys.executable
    assert {"notebooks", "course.py"} <= {entry["name"] for entry in folder["content"]}


def get_json(url: str, server: subprocess.Popen) -> dict:
    """The answer, once the server is up."""
    for _ in range(240):
        assert server.poll() is None, "JupyterLab stopped"
        try:
            with urllib.request.urlopen(url, timeout=10) as answer:
                return json.load(answer)
        except OSError:
            time.sleep(0.25)
    raise TimeoutError(url)


# ---- Headlines --------------------------------------------------------------------------------
def test_headline_takes_an_interval_of_stats_and_numpy_numbers() -> None:
    import numpy

    figure = headline("Right", numpy.float64(0.9), "of 1", n=100, interval=wilson(90, 100))
    assert figure.value == 0.9 and figure.level == 0.95
    assert figure.interval[0] < 0.9 < figure.interval[1]
    assert "95% interval" in str(figure) and "n = 100" in str(figure)


@pytest.mark.parametrize(
    "wrong",
    [
        {"value": float("nan")},
        {"value": True},
        {"value": "3"},
        {"label": ""},
        {"unit": 3},
        {"n": 0},
        {"n": 2.5},
        {"interval": (2, 1)},
        {"interval": (1,)},
        {"interval": (0, float("inf"))},
    ],
)
def test_a_headline_that_was_not_measured_is_refused(wrong: dict) -> None:
    with pytest.raises((ValueError, TypeError)):
        headline(**{"label": "x", "value": 1.0, "unit": "ms", **wrong})


def test_headlines_survive_the_file(tmp_path: Path) -> None:
    stored = {"label": "a", "value": 1.5, "unit": "ms", "n": 3, "interval": [1, 2], "level": 0.9}
    output = nbformat.v4.new_output("display_data", data={HEADLINE_MIME: stored})
    cell = nbformat.v4.new_code_cell("x", outputs=[output])
    nbformat.write(nbformat.v4.new_notebook(cells=[cell]), tmp_path / "a.ipynb")
    read = nbformat.read(tmp_path / "a.ipynb", as_version=4)
    assert headlines(read) == [Headline("a", 1.5, "ms", 3, (1, 2), 0.9)]


# ---- Committed notebooks ----------------------------------------------------------------------
NOISY = """
import sys, warnings
print(object())
print(sys.argv[0] and __import__("course_lib").__file__)
warnings.warn("look here")
"""


@pytest.fixture
def fresh(tmp_path: Path) -> Path:
    path = write_lesson(tmp_path / "notebooks", "01_noisy", NOISY, FIGURE, "print(1)\nprint(2)")
    with execution.own_kernel():
        committed.execute_in_place(path)
    return path


def test_execute_in_place_leaves_nothing_of_this_machine(fresh: Path) -> None:
    text = fresh.read_text()
    assert committed.problems(fresh) == []
    assert "at 0x..." in text and "look here" in text
    assert str(execution.ROOT) not in text
    notebook = nbformat.read(fresh, as_version=4)
    assert headlines(notebook)[0].label == "Seed found"
    assert "papermill" not in notebook.metadata


def test_executing_again_changes_nothing(fresh: Path) -> None:
    before = fresh.read_bytes()
    with execution.own_kernel():
        committed.execute_in_place(fresh)
    assert fresh.read_bytes() == before


def test_a_failing_notebook_is_not_written(tmp_path: Path) -> None:
    path = write_lesson(tmp_path, "01_bad", "1 / 0")
    before = path.read_bytes()
    with execution.own_kernel(), pytest.raises(Exception, match="ZeroDivisionError"):
        committed.execute_in_place(path)
    assert path.read_bytes() == before


def _edit_code(notebook) -> None:
    notebook.cells[-1].source = "print(3)"


def _drop_outputs(notebook) -> None:
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.outputs, cell.execution_count = [], None


def _add_widgets(notebook) -> None:
    notebook.metadata["widgets"] = {"state": {}}


def _add_path(notebook) -> None:
    notebook.cells[-1].outputs[0].text = f"{execution.ROOT}/x"


def _rename_tag(notebook) -> None:
    notebook.cells[2].metadata["tags"] = ["parameter"]


def _add_error(notebook) -> None:
    error = nbformat.v4.new_output("error", ename="KeyError", evalue="x", traceback=[])
    notebook.cells[-1].outputs = [error]


def _other_kernel(notebook) -> None:
    notebook.metadata["kernelspec"]["name"] = "mine"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_edit_code, "edited after its outputs"),
        (_drop_outputs, "not run once each from the top"),
        (_add_widgets, "holds widgets metadata"),
        (_add_path, "names a place"),
        (_rename_tag, "0 cells tagged parameters"),
        (_add_error, "is an error: KeyError"),
        (_other_kernel, "not the plain python3"),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_check_finds(fresh: Path, change, words: str) -> None:
    notebook = nbformat.read(fresh, as_version=4)
    change(notebook)
    nbformat.write(notebook, fresh)
    assert words in " ".join(committed.problems(fresh))


@pytest.mark.parametrize(
    ("given", "asked", "seen"),
    [(None, ["-n", "1"], "1"), ("3", ["-n", "1"], "3"), (None, ["-p", "no:xdist"], "none")],
)
def test_processes_of_the_suite_get_one_thread_each(tmp_path, given, asked, seen) -> None:
    """Asked for processes, `course.py test` sets one thread for each, unless the reader has."""
    told = tmp_path / "told"
    probe = tmp_path / "test_probe.py"
    probe.write_text(
        "import os, pathlib\n"
        "def test_threads():\n"
        f"    pathlib.Path({str(told)!r}).write_text(os.environ.get('OMP_NUM_THREADS', 'none'))\n"
    )
    settings = {name: value for name, value in os.environ.items() if name != "OMP_NUM_THREADS"}
    settings |= {"OMP_NUM_THREADS": given} if given else {}
    words = [sys.executable, "-m", "course_lib.cli", "test", "--", *asked, "--rootdir", tmp_path]
    done = subprocess.run(
        [*map(str, words), "-c", os.devnull, str(probe)],
        env=settings,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert told.read_text() == seen
