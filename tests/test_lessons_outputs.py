"""Every lesson says again what it said before.

nbval runs each lesson and compares the outputs of the cells tagged `nbval-check-output` with those
in the repository. The long lessons run with smaller amounts, none of which a compared output may
depend on: one that does differs here. At full size each runs in test_lessons.py.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

import nbformat
import pytest

from course_lib import execution

LESSONS = execution.lesson_files()
# A lesson in which almost nothing is compared could say anything.
FEWEST_COMPARED = {
    "00_start_here": 5,
    "01_family_overview": 15,
    "02_model_selection": 15,
    "04_quantization": 8,
    "08_security": 10,
    "09_monitoring": 10,
}
# Parameters of the long lessons for this run.
LIGHTER = {
    "02_model_selection": {"CASES": "10"},
    "04_quantization": {"CASES": "10", "TEXTS": "16", "QAT_STEPS": "8"},
    "08_security": {"HONEST_EACH": "2", "QUERIES": "12", "EPOCHS": "1.0", "JUDGED": "120"},
    "09_monitoring": {"TROUBLE": "60", "DAYS": "2", "CASES": "8"},
}


def as_run(path, folder):
    """The notebook that nbval runs: the lesson, or a copy of it with smaller amounts."""
    smaller = LIGHTER.get(path.stem, {})
    if not smaller:
        return path
    book = nbformat.read(path, as_version=4)
    (cell,) = [c for c in book.cells if "parameters" in c.metadata.get("tags", [])]
    for name, value in smaller.items():
        cell.source, changed = re.subn(
            rf"^({name}: \w+ = )\S+", rf"\g<1>{value}", cell.source, flags=re.MULTILINE
        )
        assert changed == 1, f"{path.stem} has no parameter {name}"
    copied = folder / path.name
    nbformat.write(book, copied)
    return copied


def names(path):
    return path.stem


def test_the_floors_name_every_lesson():
    assert set(FEWEST_COMPARED) == {path.stem for path in LESSONS}


@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_nbval_finds_the_outputs_that_are_stored(path, tmp_path):
    tagged = [
        cell
        for cell in nbformat.read(path, as_version=4).cells
        if "nbval-check-output" in cell.metadata.get("tags", [])
    ]
    assert len(tagged) >= FEWEST_COMPARED[path.stem]
    assert all(cell.outputs for cell in tagged)
    command = [sys.executable, "-m", "pytest", "--nbval-lax", "-p", "no:cacheprovider", "-q"]
    book = as_run(path, tmp_path)
    command += ["--nbval-cell-timeout=600", f"--rootdir={book.parent}", book.name]
    # A copy outside the clone finds the course as any program does.
    there = os.pathsep.join(filter(None, [str(execution.ROOT), os.environ.get("PYTHONPATH")]))
    with execution.own_kernel():
        done = subprocess.run(
            command,
            cwd=book.parent,
            env={**os.environ, "PYTHONPATH": there},
            capture_output=True,
            text=True,
        )
    assert done.returncode == 0, done.stdout[-4000:]
    passed = int(re.search(r"(\d+) passed", done.stdout).group(1))
    assert passed >= len(tagged)


@pytest.mark.slow
def test_nbval_goes_red_when_a_stored_output_changes(tmp_path):
    """The claim behind the test above, on one small notebook with the same tag."""
    cell = nbformat.v4.new_code_cell("print(6 * 7)", metadata={"tags": ["nbval-check-output"]})
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}

    def verdict(stored: str) -> int:
        cell.outputs = [nbformat.v4.new_output("stream", name="stdout", text=stored)]
        cell.execution_count = 1
        nbformat.write(
            nbformat.v4.new_notebook(cells=[cell], metadata=kernel), tmp_path / "n.ipynb"
        )
        command = [sys.executable, "-m", "pytest", "--nbval-lax", "-q", "n.ipynb"]
        with execution.own_kernel():
            return subprocess.run(command, cwd=tmp_path, capture_output=True).returncode

    assert verdict("42\n") == 0
    assert verdict("43\n") == 1
