"""Lesson 05: its prose says what its outputs show, and all that it must show is there.

Arithmetic is held to the figure. What the model answers is measured and may change with its
weights, so there the tests ask for n, for intervals, and for what every verdict rests on.
"""

from __future__ import annotations

import re

import pytest
from _lesson import Lesson

from course_lib import catalog, notebook, widgets
from course_lib.multimodal import attack, cost, image_rule, image_tokens, members, sound_rule

LESSON = Lesson("05_multimodal")
cell, shown = LESSON.cell, LESSON.shown
BETWEEN = r"\(?(-?[+\d.]+)%? to (-?[+\d.]+)%?"


def row(cell_id: str, begins: str) -> list[str]:
    """The cells of the row of a text table that begins so."""
    (line,) = [one for one in shown(cell_id).splitlines() if one.startswith(begins)]
    return re.split(r" {2,}", line.strip())


def integer(text: str) -> int:
    return int(text.replace(",", ""))


def alt(cell_id: str) -> str:
    (output,) = [one for one in cell(cell_id).outputs if "image/png" in one.get("data", {})]
    return output.metadata["image/png"]["alt"]


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_stands_in_an_output():
    assert len(LESSON.figures()) >= 4, "this test must have seen the figures of the prose"
    assert LESSON.unsupported() == []


# ---- arithmetic --------------------------------------------------------------------------------


def test_the_table_of_members_is_the_catalogues():
    family = [one for one in members.table("4") if not catalog.card(one.name).pocket]
    hear = sum("audio" in catalog.card(one.name).modalities_in for one in family)
    assert len(family) >= 5 and 0 < hear < len(family)
    assert re.search(rf"{hear} of {len(family)} models", shown("s1-takes"))
    for one in family:
        takes = catalog.card(one.name).modalities_in
        said = ["yes" if what in takes else "no" for what in ("image", "audio")]
        assert row("s1-takes", f"{one.name} ")[2:4] == said
    assert "gemma-4-31B" in shown("s1-error") and "gemma-4-E2B" in shown("s1-error")


def test_soft_tokens_of_pictures_follow_the_shape_and_not_the_size():
    rule, checked = image_rule("gemma-4-E2B"), 0
    for name, size in (("photo", (4000, 3000)), ("its thumbnail", (400, 300)),
                       ("receipt", (600, 2400))):  # fmt: skip
        assert integer(row("s2-sizes", name)[2]) == rule.tokens(*size)
        checked += 1
    assert checked == 3
    photo, thumbnail = (integer(row("s2-sizes", one)[2]) for one in ("photo", "its thumbnail"))
    assert abs(photo / thumbnail - 1) < 0.1


def test_the_rule_and_the_processor_count_the_same():
    ruled, counted = re.search(
        r"by the rule: (\d+), by the processor: (\d+)", shown("s2-counted")
    ).groups()
    assert int(ruled) == int(counted) > 40


def test_the_cost_of_each_budget_is_the_librarys():
    for budget in (70, 140, 280, 560, 1120):
        made = cost.cost("gemma-4-E2B", pictures=[(1600, 1200)], text_tokens=20, budget=budget)
        assert integer(row("s3-real", f"{budget} ")[1]) == made.prompt_tokens
    assert "soft tokens" in shown("s3-real")


def test_soft_tokens_of_sounds_are_the_rules():
    for seconds in (1, 5, 12, 30):
        cells = row("s7-tokens", f"{seconds} ")
        for place, name in ((1, "gemma-4-E2B"), (2, "gemma-3n-E2B")):
            assert integer(cells[place]) == sound_rule(name).of_seconds(seconds)


def test_a_video_is_frames_of_a_small_budget():
    rule = image_rule("gemma-4-E2B")
    each = rule.tokens(640, 360, image_tokens.video_budget(rule))
    assert f"30 frames of {each};" in shown("s14-video")
    assert f"{30 * each:,}" in shown("s14-video") or str(30 * each) in shown("s14-video")


# ---- measured ----------------------------------------------------------------------------------


def test_a_picture_makes_the_first_token_later():
    low, high, n = re.search(
        r"95% interval ([\d.]+) to ([\d.]+), n=(\d+) pairs", shown("s3-measured")
    ).groups()
    assert 1 < float(low) < float(high) and int(n) >= 5


def test_charts_are_scored_by_kind_and_against_the_wrong_chart():
    for kind in ("highest", "lowest", "value", "trend"):
        assert kind in alt("s4-score")
        assert len(row("s4-blind-run", kind)) == 4
    found = re.search(rf"what looking adds: ([+-][\d.]+) points {BETWEEN}", shown("s4-blind-run"))
    assert float(found[2]) > 0, "the model must look, or the lesson teaches nothing"


def test_lost_detail_costs_answers():
    assert len(re.findall(r"\d+%", alt("s5-smaller-drawn"))) >= 6
    assert re.search(rf"measured: ([+-][\d.]+) points {BETWEEN}", shown("s5-budget-run"))


def test_skills_are_measured_apart():
    for kind in ("number", "word", "count", "compare"):
        assert kind in alt("s6-score")
    assert "hardest here:" in shown("s6-score")


def test_a_wrong_sampling_rate_raises_no_error_and_costs_words():
    text = shown("s7-rate-run")
    well, false = (
        float(re.search(rf"{said}\s+.*?([\d.]+)%", text, re.S)[1])
        for said in ("as it was recorded:", "called 12,000 Hz:")
    )
    assert well < false
    assert "no rate:" in shown("s7-rate-caught")
    assert "against the length:" in shown("s7-rate-caught")


def test_word_errors_are_given_by_language_beside_broken_recordings():
    for name in ("digits", "phrases", "sentences"):
        rows = [one for one in shown("s8-errors").splitlines() if one.startswith(name)]
        assert len(rows) == 3 and all(re.search(r"\d+ of \d+", one) for one in rows)
    assert re.search(rf"BLEU \d+ of 100 {BETWEEN}", shown("s8-translated"))


def test_noise_and_speed_have_a_curve_each():
    assert all(len(re.findall(r"\d", alt(one))) > 20 for one in ("s9-noise", "s9-speed"))


def test_real_people_stand_beside_made_voices_as_the_card_has_them():
    scores = catalog.pocket_details("pocket-omni").scores
    for name, who in (("digits", "synthetic voices"), ("fsdd", "real people")):
        errors = scores[name]["word_error_rate"]["all"]
        said = f"{who}: word error rate {errors['value']:.1%} of {errors['words']} words"
        assert said in shown("s9-real")
    assert scores["fsdd"]["word_error_rate"]["all"]["speakers"] == 2


def test_a_path_in_a_text_is_refused_and_the_picture_is_not():
    assert shown("s10-path").count("refused:") == 1 and shown("s10-path").count("reply:") == 1


def test_the_revenue_chart_is_counted_kind_by_kind():
    for kind in ("highest", "lowest", "value", "trend", "dip", "recovery"):
        cells = row("s11-run", kind)
        assert re.fullmatch(r"\d+ of \d+", cells[1]) and re.fullmatch(r"\d+% to \d+%", cells[2])


@pytest.mark.parametrize("cell_id", ["s12-run", "s12-two"])
def test_forms_are_counted_beside_plain_questions(cell_id):
    whole, n = re.search(r"complete: (\d+) of (\d+)", shown(cell_id)).groups()
    plain, form, of = re.search(r"plain (\d+), form (\d+) of (\d+)", shown(cell_id)).groups()
    assert int(n) == int(of) >= 30 and int(whole) <= int(n) and max(int(plain), int(form)) <= int(n)


def test_orders_in_the_picture_are_counted_for_every_hiding():
    for name in attack.HIDINGS:
        cells = row("s13-run", name)
        assert re.fullmatch(r"\d+ of \d+", cells[1]) and re.fullmatch(r"\d+% to \d+%", cells[2])


def test_exactly_one_headline_with_n_and_interval():
    (found,) = notebook.headlines(LESSON.book)
    assert found.n >= 60 and found.interval is not None and found.unit == "%"


# ---- text paths and quiz -----------------------------------------------------------------------


@pytest.mark.parametrize("cell_id", ["s14-upload", "s14-microphone"])
def test_the_widgets_have_a_text_path(cell_id):
    assert cell(cell_id).outputs and len(shown(cell_id)) > 20


def test_the_quiz_has_five_questions():
    assert len(widgets.questions("05")) == 5
