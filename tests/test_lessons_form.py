"""The form that all lessons share: claims predicted, measured and judged, on cells of a screen."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

import pytest
from _lesson import Lesson, tags

from course_lib import execution, widgets


@dataclass(frozen=True)
class Form:
    """What a lesson has at least: so each check below proves that it checked something."""

    claims: int
    predictions: int
    seen: int  # sentences on what was seen
    guesses: int  # cells in which the learner writes a prediction down
    pictures: int
    compared: int  # cells whose outputs nbval compares


FORMS = {
    "01_family_overview": Form(6, 6, 8, 6, pictures=8, compared=20),
    "02_model_selection": Form(6, 9, 12, 10, pictures=3, compared=15),
    "04_quantization": Form(8, 8, 9, 9, pictures=6, compared=8),
    "06_fine_tuning": Form(8, 18, 18, 18, pictures=7, compared=9),
    "08_security": Form(8, 12, 15, 14, pictures=4, compared=10),
    "09_monitoring": Form(6, 10, 12, 10, pictures=4, compared=10),
}
# Lesson 00 is the way in: it puts no claims to the test.
LESSONS = [Lesson(name) for name in FORMS]
ALL = [Lesson(path.stem) for path in execution.lesson_files()]
# How a cell that times something says so. Such outputs cannot be compared.
MEASURED = re.compile(r"\d ms\b|ms per token|measured in this")


def test_the_table_names_every_lesson_but_the_first():
    assert ["00_start_here", *FORMS] == [str(lesson) for lesson in ALL]


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_every_claim_is_predicted_measured_and_judged(lesson):
    form, prose = FORMS[lesson.name], lesson.prose()
    listed = re.findall(r"^(\d)\. ", lesson.cell("title").source, re.MULTILINE)
    assert listed == [str(number) for number in range(1, form.claims + 1)]
    for number in listed:
        assert prose.count(f"**Verdict on claim {number}:") == 1
    assert prose.count("**Predict:**") >= form.predictions
    assert prose.count("**What did you see?**") >= form.seen


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_predictions_come_before_what_they_predict(lesson):
    checked = 0
    for place, one in enumerate(lesson.book.cells):
        for name in re.findall(r"^(my_\w+) = None", one.source, re.MULTILINE):
            after = lesson.book.cells[place + 1 :]
            assert any(name in other.source for other in after), f"{name} is compared with nothing"
            checked += 1
    assert checked >= FORMS[lesson.name].guesses


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_stable_cells_are_compared_and_measured_ones_are_not(lesson):
    assert len(lesson.compared()) >= FORMS[lesson.name].compared
    for one in lesson.compared():
        assert one.outputs and "image/png" not in json.dumps(one.outputs), one.id
        said = "\n".join(str(output.get("text", "")) for output in one.outputs)
        assert not MEASURED.search(said), f"{one.id} compares what was measured"


@pytest.mark.parametrize("lesson", ALL, ids=str)
def test_cells_fit_a_screen(lesson):
    cells = [one for one in lesson.cells("code") if "bootstrap" not in tags(one)]
    assert cells and all(len(one.source.splitlines()) <= 32 for one in cells)


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_every_picture_has_a_text_with_its_numbers(lesson):
    texts = lesson.pictures()
    assert len(texts) >= FORMS[lesson.name].pictures
    for text in texts:
        assert len(re.findall(r"\d", text)) >= 6, text


@pytest.mark.parametrize("lesson", ALL, ids=str)
def test_no_widget_is_stored(lesson):
    text = lesson.path.read_text()
    assert "widget-view" not in text and "widgets" not in lesson.book.metadata
    assert not re.search(r"Failed to load|Enum subclass", text), "noise of other packages is stored"
    assert len(text.encode()) < 1_000_000


@pytest.mark.parametrize("lesson", LESSONS, ids=str)
def test_five_questions_with_reasons_and_answers_in_several_places(lesson):
    asked = widgets.questions(lesson.name[:2])
    assert len(asked) == 5 and len({one.answer for one in asked}) >= 2
    assert all(one.why.strip() and one.text in lesson.shown("quiz") for one in asked)
    assert "Answers" in lesson.shown("quiz")
