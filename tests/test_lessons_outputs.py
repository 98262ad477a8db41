"""nbval on its own: it passes the first lesson as it is stored, and goes red when it changes."""

from __future__ import annotations

import re
import subprocess
import sys

import nbformat
import pytest
from _lesson import Lesson

from course_lib import execution

NBVAL = [sys.executable, "-m", "pytest", "--nbval-lax", "-p", "no:cacheprovider", "-q"]


@pytest.mark.slow
def test_nbval_finds_the_outputs_that_are_stored():
    lesson = Lesson("00_start_here")
    assert lesson.compared() and all(cell.outputs for cell in lesson.compared())
    folder = lesson.path.parent
    command = [*NBVAL, "--nbval-cell-timeout=600", f"--rootdir={folder}", lesson.path.name]
    with execution.own_kernel():
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-4000:]
    passed = int(re.search(r"(\d+) passed", done.stdout).group(1))
    assert passed == len(lesson.cells("code"))


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
        with execution.own_kernel():
            return subprocess.run([*NBVAL, "n.ipynb"], cwd=tmp_path, capture_output=True).returncode

    assert verdict("42\n") == 0
    assert verdict("43\n") == 1
