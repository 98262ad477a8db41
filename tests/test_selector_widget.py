"""The selector: a knob changes one requirement, and widget and text say the same."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest

from course_lib import catalog, selector_widget
from course_lib.selection import Excluded, SelectionError, select
from course_lib.selection_briefs import BRIEFS
from course_lib.selector_widget import Knobs, as_text, choose, requirements, what_became_of

GIB = 2**30


def test_without_a_knob_it_is_the_brief_itself():
    for name, brief in BRIEFS.items():
        assert requirements(name, Knobs()) == brief.requirements
    found = choose("clinic")
    assert found.found is found.before
    assert found.came == found.went == ()
    assert "new on the list" not in str(found)


KNOBS = {
    "memory_gib": (24.0, lambda wanted: wanted.device.memory_bytes, 24 * GIB),
    "context": (32_768, lambda wanted: wanted.context, 32_768),
    "users": (7, lambda wanted: wanted.users, 7),
    "score": (55.5, lambda wanted: wanted.scores[0].score, 55.5),
    "prefer": ("speed", lambda wanted: wanted.prefer, "speed"),
    "any_licence": (True, lambda wanted: (wanted.licences, wanted.ungated), (None, False)),
    "unknown_scores": (True, lambda wanted: "score" in wanted.accept_open, True),
}


def test_every_knob_is_tried_here():
    assert set(KNOBS) == {field.name for field in fields(Knobs)}


@pytest.mark.parametrize("knob", KNOBS)
def test_a_knob_changes_its_requirement(knob):
    value, read, expected = KNOBS[knob]
    before = BRIEFS["contracts"].requirements
    after = requirements("contracts", Knobs(**{knob: value}))
    assert read(before) != expected and read(after) == expected
    assert after != before


def test_any_licence_opens_the_gate_too():
    before = BRIEFS["clinic"].requirements
    after = requirements("clinic", Knobs(any_licence=True))
    assert before.licences and before.ungated
    assert after.licences is None and not after.ungated


def test_a_short_context_shortens_the_prompt_with_it():
    short = requirements("contracts", Knobs(context=4096))
    assert short.context == short.prompt == 4096
    long = requirements("contracts", Knobs(context=131_072))
    assert long.prompt == BRIEFS["contracts"].requirements.prompt


def test_a_smaller_card_costs_the_law_firm_its_largest_model():
    found = choose("contracts", memory_gib=24)
    brief = BRIEFS["contracts"].requirements
    same = select(replace(brief, device=replace(brief.device, memory_bytes=24 * GIB)))
    assert [c.card.key for c in found.found.candidates] == [c.card.key for c in same.candidates]
    assert found.went and found.came == ()
    for name in found.went:
        assert isinstance(found.found.find(name), Excluded)
        assert f"no longer on it: {name}: memory" in str(found)


def test_unknown_scores_let_models_in_and_out_nobody():
    found = choose("support", unknown_scores=True)
    assert found.came and not found.went
    for name in found.came:
        reasons = found.before.find(name).reasons
        assert all(reason.startswith("score") and "no score" in reason for reason in reasons)
    assert f"new on the list: {found.came[0]}" in str(found)


def test_lines_fit_a_screen():
    text = as_text("support", unknown_scores=True)
    assert len(text.splitlines()) > 10
    assert max(map(len, text.splitlines())) <= selector_widget.WIDE


@pytest.mark.parametrize(
    ("brief", "knobs", "says"),
    [
        ("hospital", {}, "there are: clinic, support, contracts"),
        ("clinic", {"users": 0}, "users is a whole number"),
        ("clinic", {"prefer": "luck"}, "quality, cost, speed"),
    ],
)
def test_what_makes_no_sense_is_refused_with_what_does(brief, knobs, says):
    with pytest.raises(SelectionError, match=says):
        as_text(brief, **knobs)


def test_an_unknown_knob_is_an_error():
    with pytest.raises(TypeError):
        as_text("clinic", volume=11)


# ---- predictions -------------------------------------------------------------------------------


def test_what_became_of_a_prediction():
    found = choose("contracts").found
    best = found.best
    assert f"{best.card.key} is on the list, number 1 of" in what_became_of(found, best.card.id)
    assert best.chosen.form.name in what_became_of(found, best.card.key)
    out = found.excluded[0]
    said = what_became_of(found, out.card.key)
    assert said.startswith(f"{out.card.key} is excluded: ") and all(r in said for r in out.reasons)
    assert "no prediction" in what_became_of(found, None)
    invented = what_became_of(found, "gemma-3-8b")
    assert "is no" in invented and "gemma-3-4b" in invented


def test_a_model_that_was_not_looked_at_is_said_to_be_so():
    only = select(BRIEFS["clinic"].requirements, [catalog.card("gemma-4-E2B")])
    assert "was not looked at" in what_became_of(only, "gemma-3-4b")


# ---- the widget --------------------------------------------------------------------------------


@pytest.mark.parametrize("brief", BRIEFS)
def test_the_panel_starts_where_the_brief_stands(brief):
    pytest.importorskip("ipywidgets")
    _title, *controls, shown = selector_widget._panel(brief).children
    wanted = BRIEFS[brief].requirements
    memory, context, users, score, prefer, licence, unknown = (c.value for c in controls)
    assert memory == pytest.approx(wanted.device.memory_bytes / GIB)
    assert (context, users, prefer) == (wanted.context, wanted.users, wanted.prefer)
    assert score == wanted.scores[0].score and not licence and not unknown
    assert all(control.description for control in controls)
    assert type(shown).__name__ == "Output"


def test_the_panel_answers_as_the_text_does(capsys):
    memory = BRIEFS["contracts"].requirements.device.memory_bytes / GIB
    answer = selector_widget._printer("contracts", memory)
    untouched = {"memory_gib": memory, "context": None, "users": None, "score": None}
    answer(**untouched, prefer=None, any_licence=False, unknown_scores=False)
    assert capsys.readouterr().out.strip() == as_text("contracts")
    answer(**{**untouched, "memory_gib": 24.0}, prefer=None, any_licence=False)
    assert capsys.readouterr().out.strip() == as_text("contracts", memory_gib=24)
    answer(**{**untouched, "users": 0}, prefer=None)
    assert "users is a whole number" in capsys.readouterr().out


def test_outside_a_notebook_it_prints_the_text_path(capsys):
    selector_widget.explore("clinic")
    printed = capsys.readouterr().out
    assert printed.startswith(as_text("clinic"))
    hint = re.search(r"print\(selector_widget\.(as_text\(.*\))\)", printed).group(1)
    assert eval(hint, {"as_text": as_text}).startswith(BRIEFS["clinic"].title)
