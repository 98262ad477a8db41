"""Every lesson really runs, offline, within its budget: papermill runs each from nothing.

Whether it says again what it said before is the matter of test_lessons_outputs.py.
"""

from __future__ import annotations

import re

import nbformat
import pytest

from course_lib import execution, runner

LESSONS = execution.lesson_files()
# The first test waits until all lessons have run, one after the other.
pytestmark = pytest.mark.timeout(3000)


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """All lessons, run once as `course.py run` does; by name."""
    out = tmp_path_factory.mktemp("course")
    return {outcome.lesson: outcome for outcome in runner.run(out=out)}, out


def names(path):
    return path.stem


@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_a_lesson_runs_to_its_end(path, outcomes):
    outcome = outcomes[0][path.stem]
    assert outcome.result == "ok", outcome.failure
    assert outcome.headlines, "a lesson measures something: it needs a headline figure"
    assert (outcomes[1] / outcome.html).stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_a_lesson_keeps_to_its_memory_budget(path, outcomes):
    budget = nbformat.read(path, as_version=4).metadata["course"]["memory_budget_mb"]
    peak = outcomes[0][path.stem].peak_memory_bytes
    assert peak is not None and 50e6 < peak < budget * 1e6


@pytest.mark.slow
@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_the_html_of_a_lesson_keeps_the_text_of_its_pictures(path, outcomes):
    page = (outcomes[1] / outcomes[0][path.stem].html).read_text(encoding="utf-8")
    pictures = re.findall(r"<img[^>]*>", page)
    drawn = [tag for tag in pictures if "base64" in tag]
    assert all(re.search(r'alt="(?!No description)[^"]{15,}"', tag) for tag in drawn), drawn[:1]
    notebook = nbformat.read(path, as_version=4)
    stored = [
        o for c in notebook.cells for o in c.get("outputs", []) if "image/png" in o.get("data", {})
    ]
    assert len(drawn) == len(stored)
