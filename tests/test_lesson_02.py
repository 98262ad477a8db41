"""Lesson 02: its prose says what its outputs show, and all that it must show is there.

What is said of the catalogue is held to the figure. What is measured differs from machine to
machine, so there the tests ask for n, for intervals, and for what no machine can change.
"""

from __future__ import annotations

import re

import pytest
from _lesson import DATA, Lesson, figures_in, long_numbers

from course_lib import catalog, footprint, notebook, plots, widgets
from course_lib.selection import select
from course_lib.selection_briefs import BRIEFS

LESSON = Lesson("02_model_selection")
cell, shown = LESSON.cell, LESSON.shown
ALSO = long_numbers(DATA / "models.json")
GIB = 2**30


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_stands_in_an_output():
    assert len(LESSON.figures()) >= 25, "this test must have seen the figures of the prose"
    assert LESSON.unsupported(also=ALSO) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("46.4 GB", "46.7 GB"),
        ("54.86 GB", "54.68 GB"),
        ("75.1 GB", "71.5 GB"),
        ("175.6 GiB", "157.6 GiB"),
        ("448 MiB", "444 MiB"),
        ("82.5 in", "81.7 in"),
        ("27,432,406,640 ×", "27,432,406,460 ×"),
    ],
)
def test_a_changed_figure_in_the_prose_is_found(right, wrong):
    assert LESSON.unsupported(LESSON.with_prose(right, wrong), ALSO)


def test_a_missing_output_is_found():
    assert len(LESSON.unsupported(LESSON.without_outputs(), ALSO)) > 10


# ---- the catalogue's half ----------------------------------------------------------------------


def test_the_lesson_starts_from_the_three_briefs():
    text = " ".join(shown("s1-briefs").split())
    assert len(BRIEFS) == 3
    for brief in BRIEFS.values():
        assert brief.title in text and " ".join(brief.story.split()) in text


def test_the_gemma_3_table_is_below_the_weights_in_every_row():
    assert "below the weights, even if they were GiB: 5 of 5" in shown("s2-gemma-3")
    checked = 0
    for card in catalog.cards(family="gemma", member="core", generation="3"):
        (value,) = [m.value for m in catalog.official_memory(card) if m.precision == "BF16"]
        assert value < footprint.weight_bytes(card, "bf16") / GIB
        assert f"{footprint.weight_bytes(card, 'bf16') / 1e9:.2f}" in shown("s2-gemma-3")
        checked += 1
    assert checked == 5


def test_the_gemma_4_table_prints_gib():
    assert "0 of 5 as GB, 4 of 5 as GiB" in shown("s2-gemma-4-table")


def test_the_shortlists_are_those_of_the_selector():
    text = shown("s3-select")
    listed = 0
    for brief in BRIEFS.values():
        found = select(brief.requirements)
        for candidate in found.candidates:
            assert str(candidate) in text
            listed += 1
    assert listed == len(re.findall(r"^\d+\. ", text, re.MULTILINE)) >= 3


def test_all_families_stand_in_one_frame():
    text = shown("s4-table")
    for family in ("gemma-4", "llama", "mistral", "phi", "qwen"):
        assert re.search(rf"^{family}", text, re.MULTILINE), family
    assert "Unknown is not zero" in cell("s4-verdict").source
    assert "new on the list: qwen" in shown("s4-unknown")


# ---- the measured half -------------------------------------------------------------------------


def rungs() -> list[str]:
    return [rung.name for rung in plots.rungs()]


def test_every_model_that_ships_is_measured_on_every_skill_with_an_interval():
    ladder, scores = shown("s5-ladder"), shown("s5-ask")
    assert rungs()
    for name in rungs():
        count = catalog.card(name).total_params
        assert f"{name}: {count:,} parameters" in ladder
        assert re.search(rf"^{name} +all: [\d.]+% \(\d+ of \d+\), 95% interval", scores, re.M)
        for skill in ("extract", "read", "smalltalk", "tool_answers", "tools"):
            said = rf"{name}: [^.]*{skill} \d+%, \d+ of \d+, \d+% to \d+%"
            assert re.search(said, scores), (name, skill)


def test_what_needs_two_models_is_there_or_is_said_to_be_missing():
    needs_two = ("s5-pairs", "s6-compare", "s7-settled", "s8-break-even", "s8-curve", "s8-report")
    for cell_id in needs_two:
        missing = "needs two models" in shown(cell_id)
        assert missing == (len(rungs()) < 2), cell_id


def test_speeds_are_compared_in_pairs_with_a_control():
    if len(rungs()) < 2:
        assert "needs two models" in shown("s6-compare")
        return
    text = shown("s6-compare")
    assert re.search(r"takes [\d.]+ \[[\d.]+, [\d.]+\] times as long as", text)
    assert re.search(r"control, .* against itself: [\d.]+ \[[\d.]+, [\d.]+\]", text)


def test_the_compiled_engine_is_faster_beyond_doubt_and_dominates():
    text = shown("s6-engine")
    low = float(re.search(r"plain generate takes [\d.]+ \[([\d.]+),", text).group(1))
    assert low > 1.5
    front = shown("s7-front")
    (plain,) = re.findall(r"^pocket-micro: (.*)$", front, re.MULTILINE)
    assert plain.startswith("dominated by") and "pocket-micro, compiled" in plain


def test_the_front_shows_every_option_with_its_verdict():
    names = [*rungs(), "pocket-micro, compiled"]
    front = shown("s7-front")
    verdict = r"(on the front|dominated by .*|behind .*, not beyond the intervals)"
    for name in names:
        assert re.search(rf"^{re.escape(name)}: {verdict}$", front, re.MULTILINE), name


def test_the_threshold_is_chosen_on_one_half_and_reported_on_the_other():
    if len(rungs()) < 2:
        assert "needs two models" in shown("s8-curve")
        return
    text = shown("s8-curve")
    points = re.findall(r"^(chosen|reported) +(.*?): [\d.]+% right .* of (\d+)\)", text, re.M)
    assert [name for name, _, _ in points] == ["chosen", "reported"]
    assert points[0][1] == points[1][1], "one and the same threshold"
    sizes = [int(n) for _, _, n in points]
    assert min(sizes) >= 40 and abs(sizes[0] - sizes[1]) <= 10
    assert "against large alone:" in shown("s8-report")


def test_predicted_weights_are_exact_to_the_byte():
    text = shown("s9-prediction")
    rows = re.findall(r"^(pocket-\w+) +([\d,]+) +([\d,]+) +(-?[\d.]+)$", text, re.MULTILINE)
    assert [name for name, *_ in rows] == rungs()
    for name, predicted, held, apart in rows:
        assert predicted == held and float(apart) == 0, name
        card = catalog.card(name)
        assert int(held.replace(",", "")) == 4 * card.total_params


CHECKED = re.compile(
    r"^(pocket-\w+), fp32 +(memory \(MiB\)|tokens/s) +([\d.]+) +([\d.]+) +([\d.]+) +"
    r"([\d.]+) to ([\d.]+) +(\d+) +((NOT )?within (\d+)% \(.*\))$",
    re.MULTILINE,
)


def test_memory_and_speed_of_the_ladder_are_predicted_and_measured():
    """No machine changes this: the rows, their arithmetic, and verdicts that follow from them."""
    rows = CHECKED.findall(shown("s9-check"))
    asked = [(name, what) for what in ("memory (MiB)", "tokens/s") for name in rungs()]
    assert rungs() and [row[:2] for row in rows] == asked
    for _, _, predicted, measured, ratio, low, high, n, _, missed, limit in rows:
        assert float(ratio) == pytest.approx(float(predicted) / float(measured), rel=0.02)
        assert float(low) - 0.005 <= float(ratio) <= float(high) + 0.005 and int(n) >= 2
        beyond = abs(float(ratio) - 1) - int(limit) / 100
        assert beyond >= -0.005 if missed else beyond <= 0.005
    held = sum(not row[-2] for row in rows)
    assert f"measured: {held} of {len(rows)} predictions held" in shown("s9-check")
    assert f"{held} of {len(rows)} held." in shown("s9-seen")
    furthest = re.search(r"(pocket-\w+), fp32: predicted / measured", shown("s9-seen")).group(1)
    assert furthest in rungs()


def test_the_prose_around_the_check_names_no_measured_figure():
    for cell_id in ("s9-run", "s9-check-what"):
        assert not re.search(r"\d", cell(cell_id).source), cell_id
    assert "**Predict:**" in cell("s9-run").source
    assert "calibration_shapes" in cell("s9-check").source


def test_the_decision_record_names_a_model_and_what_is_open():
    text = shown("s10-record")
    best = select(BRIEFS["contracts"].requirements).best
    assert f"**{best.card.key} in {best.chosen.form.name}**" in text
    for heading in ("## What is asked", "## Decision", "## Still open", "## On the list"):
        assert heading in text


def test_exactly_one_headline_with_n_and_interval():
    (found,) = notebook.headlines(LESSON.book)
    assert found.n >= 6 and found.interval is not None and found.unit == "times"


# ---- text paths and quiz -------------------------------------------------------------------------


def test_the_headings_that_others_build_on_are_there():
    headings = re.findall(r"^## (.*)$", LESSON.prose(),
                          re.MULTILINE)  # fmt: skip
    assert any(heading.endswith("Does the prediction hold?") for heading in headings)


def test_the_text_paths_of_the_widgets_are_stored():
    assert "Turn a knob" in shown("s3-widget")
    assert "no longer on it: gemma-4-31B" in shown("s3-text")


def test_the_quiz_uses_figures_of_the_lesson():
    asked = widgets.questions("02")
    first = f"{asked[0].text} {asked[0].why} {' '.join(asked[0].choices)}"
    known = LESSON.known(also=ALSO)
    figures = [figure for figure in figures_in(first) if figure != "27.4"]
    assert len(figures) >= 3 and all(float(figure) in known for figure in figures)
