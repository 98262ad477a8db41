"""Every lesson really runs, offline, within its budget, and says again what it said before.

papermill runs each from nothing; nbval compares the outputs of the cells tagged
`nbval-check-output` with those in the repository. Both on one run: a lesson that nbval ran once
more would cost minutes and could not be compared any better. That nbval on its own does the same
is shown on the first lesson (test_lessons_outputs.py).

All run at full size but those of `LIGHTER`, whose trainings take minutes: no compared output may
depend on these amounts, and one that does differs here. `course.py run` runs them in full.
"""

from __future__ import annotations

import re

import nbformat
import pytest
from _lesson import Lesson, tags
from test_lessons_form import FORMS

from course_lib import execution, runner

LESSONS = execution.lesson_files()
LIGHTER = {
    "06_fine_tuning": {
        "STEPS": "12", "NOTE_STEPS": "4", "CREDIT_STEPS": "4", "SWEEP_STEPS": "8", "TEST": "32",
        "CASES": "3",
    },
}  # fmt: skip
# The first test waits until all lessons have run, one after the other.
pytestmark = [pytest.mark.slow, pytest.mark.timeout(3000)]


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory):
    """All lessons, run once as `course.py run` does; by name."""
    out = tmp_path_factory.mktemp("course")
    whole = [path.stem for path in LESSONS if path.stem not in LIGHTER]
    found = runner.run(whole, out=out)
    for name, smaller in LIGHTER.items():
        # A folder holds the reports of one run, so these get their own and move in afterwards.
        apart = tmp_path_factory.mktemp(name)
        found += runner.run([name], parameters=list(smaller.items()), out=apart)
        for file in apart.glob(f"{name}.*"):
            file.rename(out / file.name)
    return {outcome.lesson: outcome for outcome in found}, out


def names(path):
    return path.stem


@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_a_lesson_runs_to_its_end(path, outcomes):
    outcome = outcomes[0][path.stem]
    assert outcome.result == "ok", outcome.failure
    assert outcome.headlines, "a lesson measures something: it needs a headline figure"
    assert (outcomes[1] / outcome.html).stat().st_size > 10_000


@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_a_lesson_keeps_to_its_memory_budget(path, outcomes):
    budget = nbformat.read(path, as_version=4).metadata["course"]["memory_budget_mb"]
    peak = outcomes[0][path.stem].peak_memory_bytes
    assert peak is not None and 50e6 < peak < budget * 1e6


@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_the_html_of_a_lesson_keeps_the_text_of_its_pictures(path, outcomes):
    page = (outcomes[1] / outcomes[0][path.stem].html).read_text(encoding="utf-8")
    pictures = re.findall(r"<img[^>]*>", page)
    drawn = [tag for tag in pictures if "base64" in tag]
    assert all(re.search(r'alt="(?!No description)[^"]{15,}"', tag) for tag in drawn), drawn[:1]
    assert len(drawn) == len(Lesson(path.stem).pictures())


# ---- what it says again ------------------------------------------------------------------------


def differences(session, path, ran) -> tuple[int, list[str]]:
    """How many tagged cells nbval compared, and what it says of those that differ."""
    from nbval.plugin import IPyNbFile, coalesce_streams

    again = {cell.id: cell for cell in ran.cells}
    compared, differing = 0, []
    for item in IPyNbFile.from_parent(session, path=path).collect():
        if "nbval-check-output" not in tags(item.cell):
            continue
        stored, new = (coalesce_streams(one.outputs) for one in (item.cell, again[item.cell.id]))
        compared += 1
        if not item.compare_outputs(new, stored):
            differing.append("\n".join((item.cell.id, *item.comparison_traceback)))
    return compared, differing


@pytest.mark.parametrize("path", LESSONS, ids=names)
def test_a_lesson_says_again_what_it_said_before(path, outcomes, request):
    ran = nbformat.read(outcomes[1] / outcomes[0][path.stem].notebook, as_version=4)
    compared, differing = differences(request.session, path, ran)
    assert not differing, "\n\n".join(differing)
    # A lesson in which almost nothing is compared could say anything.
    assert compared >= (FORMS[path.stem].compared if path.stem in FORMS else 5)


def test_a_changed_output_is_a_difference(request):
    """The claim behind the test above, on a stored lesson: one figure of one output is another."""
    lesson = Lesson("00_start_here")
    ran = lesson.without_outputs()
    for one, stored in zip(ran.cells, lesson.book.cells, strict=True):
        if one.cell_type == "code":
            one.outputs = nbformat.from_dict([dict(output) for output in stored.outputs])
    assert differences(request.session, lesson.path, ran)[1] == []
    changed = next(
        output
        for one in lesson.compared(ran)
        for output in one.outputs
        if output.get("name") == "stdout" and re.search(r"\d", output.text)
    )
    changed.text = re.sub(r"\d", lambda digit: str(9 - int(digit.group())), changed.text, count=1)
    compared, differing = differences(request.session, lesson.path, ran)
    assert compared >= 5 and len(differing) == 1
