"""Widgets and their text paths: both say the same, and no widget is left in a stored notebook."""

from __future__ import annotations

import json

import nbformat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib import catalog, footprint, widgets
from course_lib.widgets import Question

QUESTION = Question("Which?", ("this", "that"), 1, "Because <b>that</b> is it.")


# ---- predictions -------------------------------------------------------------------------------


def test_compare_says_what_was_measured_and_how_far_off():
    assert "you made no prediction" in widgets.compare(None, 62.6, "%")
    assert widgets.compare(31.3, 62.6, "%").endswith("too low by a factor of 2.00")
    assert widgets.compare(125.2, 62.6, "%").endswith("too high by a factor of 2.00")
    assert widgets.compare(42, 42, "pairs").endswith("right")
    assert widgets.compare(10, 0, "%").endswith("off by 10 %")


def test_compare_refuses_what_is_no_number():
    for wrong in ("42", True, [42]):
        with pytest.raises(TypeError, match="a number or None"):
            widgets.compare(wrong, 42)


@given(
    st.floats(1e-6, 1e9, allow_nan=False),
    st.floats(1e-6, 1e9, allow_nan=False),
)
def test_compare_names_the_right_side(guess, measured):
    text = widgets.compare(guess, measured)
    if guess > 1.01 * measured:
        assert "too high" in text
    elif measured > 1.01 * guess:
        assert "too low" in text
    else:
        assert "right" in text or "1.0" in text


# ---- footprint ---------------------------------------------------------------------------------


def test_footprint_text_has_the_figures_of_the_footprint_room():
    card = catalog.card("gemma-4-12B")
    text = widgets.footprint_text("gemma-4-12B", "q4_0", 32_768, 4)
    weights = footprint.weight_bytes(card, "q4_0") / 1e9
    cache = footprint.kv_cache_bytes(card, 32_768, 4) / 1e9
    assert f"weights   {weights:9.2f} GB" in text
    assert f"KV cache  {cache:9.2f} GB" in text
    assert text.count(" GB: ") == len(widgets.MEMORIES) == 4


def test_a_memory_that_is_too_small_is_called_so():
    text = widgets.footprint_text("gemma-4-12B", "bf16", 8192)
    assert "in  24 GB: too small" in text
    assert "in  80 GB: fits" in text


def test_a_context_beyond_the_model_is_named():
    assert "not made for a context" in widgets.footprint_text("gemma-2b", "bf16", 131_072)
    assert "not made for a context" not in widgets.footprint_text("gemma-2b", "bf16", 8192)


def test_bad_choices_get_the_library_s_own_errors():
    with pytest.raises(catalog.UnknownModelError):
        widgets.footprint_text("gemma-3-8b")
    with pytest.raises(footprint.FootprintError, match="unknown precision"):
        widgets.footprint_text("gemma-3-4b", "int3")


def test_explorer_shows_what_the_text_path_says():
    pytest.importorskip("ipywidgets")
    box = widgets._explorer("gemma-4-12B", "q4_0", 32_768, 1)
    model, precision, context, batch, shown = box.children
    assert "gemma-4-12B" in model.options and "llama-3.1-8b" in model.options
    assert precision.value == "q4_0" and context.value == 32_768 and batch.value == 1
    assert set(precision.options) == set(footprint.PRECISIONS)


def test_every_model_of_the_explorer_can_be_shown():
    names = widgets.models_to_explore()
    assert len(names) > 25
    for name in names:
        assert "KV cache" in widgets.footprint_text(name, "bf16", 2048)


# ---- questions ---------------------------------------------------------------------------------


def test_a_question_must_be_answerable():
    with pytest.raises(ValueError, match="none of the choices"):
        Question("?", ("a", "b"), 2, "because")
    with pytest.raises(ValueError, match="two choices"):
        Question("?", ("a",), 0, "because")
    with pytest.raises(ValueError, match="the same"):
        Question("?", ("a", "a"), 0, "because")
    with pytest.raises(ValueError, match="teaches nothing"):
        Question("?", ("a", "b"), 0, " ")


def test_text_and_html_hold_every_question_choice_and_reason():
    asked = widgets.questions("01")
    assert len(asked) == 5
    text, page = widgets.quiz_text(asked), widgets.quiz_html(asked)
    for one in asked:
        for piece in (one.text, *one.choices):
            assert piece in text
        assert " ".join(one.why.split()[:4]) in " ".join(text.split())
    assert page.count("<details>") == 5
    assert "&lt;b&gt;that&lt;/b&gt;" in widgets.quiz_html([QUESTION])


def test_the_answers_are_not_all_in_one_place():
    places = {one.answer for one in widgets.questions("01")}
    assert len(places) >= 3


def test_the_widget_explains_the_right_choice_and_does_not_give_it_away():
    pytest.importorskip("ipywidgets")
    (block,) = widgets._quiz_widget([QUESTION]).children
    _title, radio, said = block.children
    radio.value = 0
    assert "Think again" in said.value and "Because" not in said.value
    radio.value = 1
    assert said.value.startswith("Right.") and "&lt;b&gt;" in said.value


def test_unknown_lesson_names_those_there_are():
    with pytest.raises(LookupError, match="01"):
        widgets.questions("99")


# ---- tables ------------------------------------------------------------------------------------


def test_table_as_text_and_html():
    table = widgets.table(("model", "n"), [("a<b", 1234567), ("c", None)])
    assert "1,234,567" in repr(table) and "a<b" in repr(table)
    assert repr(table).splitlines()[-1].split() == ["c", "-"]
    html = table._repr_html_()
    assert "a&lt;b" in html and 'scope="col"' in html and "text-align:right" in html


def test_a_cell_of_several_lines_keeps_its_lines():
    table = widgets.table(("old", "new"), [("a\nb", "c")])
    lines = repr(table).splitlines()
    assert lines[2].split() == ["a", "c"] and lines[3].split() == ["b"]
    assert "white-space:pre" in table._repr_html_()


def test_a_row_of_the_wrong_length_is_refused():
    with pytest.raises(ValueError, match="3 cells for 2"):
        widgets.table(("a", "b"), [(1, 2, 3)])


# ---- live or stored ----------------------------------------------------------------------------


def test_outside_a_notebook_nothing_is_live():
    assert widgets.is_live() is False


def _request(allow_stdin):
    class Shell:
        def get_parent(self):
            return {"content": {"allow_stdin": allow_stdin}}

    return Shell()


@pytest.mark.parametrize("allowed", [True, False])
def test_live_is_what_the_front_end_says(monkeypatch, allowed):
    import IPython

    monkeypatch.setattr(IPython, "get_ipython", lambda: _request(allowed))
    assert widgets.is_live() is allowed


def test_a_stored_notebook_holds_text_and_no_widget(tmp_path):
    """Runs a real kernel as papermill does: the quiz and the explorer must leave plain outputs."""
    nbclient = pytest.importorskip("nbclient")
    source = (
        "from course_lib import widgets\n"
        "widgets.explore_footprint()\n"
        "widgets.quiz(widgets.questions('01'))"
    )
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    root = str(__import__("pathlib").Path(widgets.__file__).parents[1])
    client = nbclient.NotebookClient(notebook, kernel_name="python3", timeout=120)
    client.execute(cwd=root)
    stored = json.dumps(notebook)
    assert "widget-view" not in stored and "widgets" not in notebook.metadata
    assert "KV cache" in stored and "<details>" in stored
