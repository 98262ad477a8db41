"""Lesson 01: its prose says what its outputs show, and its parts are all there.

A figure in the prose must stand in an output of the executed lesson, in claims.json or in
models.json. So a number that somebody changes in one place only turns this red.
"""

from __future__ import annotations

import ast
import copy
import json
import re

import pytest
from _lesson import DATA, Lesson, figures_in, long_numbers, numbers_in, texts_of

from course_lib import catalog, claims, notebook

LESSON = Lesson("01_family_overview")
cell, shown = LESSON.cell, LESSON.shown


def known_figures(book) -> set[str]:
    """Every number in the outputs and the claims file, and the long ones of the catalogue."""
    everything = "\n".join(texts_of(one) for one in LESSON.cells("code", book))
    on_file = numbers_in((DATA / "claims.json").read_text())
    return numbers_in(everything) | on_file | long_numbers(DATA / "models.json")


def unsupported(book) -> list[str]:
    """Figures of the prose that stand in no output and in no data file."""
    known = known_figures(book)
    found = []
    for one in LESSON.cells("markdown", book):
        found += [f"{one.id}: {figure}" for figure in figures_in(one.source) if figure not in known]
    return found


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_is_measured_or_on_file():
    assert len(LESSON.figures()) >= 25, "this test must have seen the figures of the prose"
    assert unsupported(LESSON.book) == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("62.6%", "62.7%"),
        ("8,537,680,896", "8,537,680,986"),
        ("2.31 GiB", "2.41 GiB"),
        ("1.56%", "1.65%"),
        ("448 KiB", "449 KiB"),
    ],
)
def test_a_changed_figure_in_the_prose_is_found(right, wrong):
    assert unsupported(LESSON.with_prose(right, wrong))


def test_a_changed_output_is_found():
    assert unsupported(LESSON.without_outputs())


def test_the_quiz_uses_figures_of_the_lesson():
    entries = json.loads((DATA / "quiz" / "01.json").read_text())
    # The quiz cell shows these figures itself, so it must not vouch for them.
    book = copy.deepcopy(LESSON.book)
    book.cells = [one for one in book.cells if one.id != "quiz"]
    known = known_figures(book)
    rounded = {f"{float(figure):.3g}" for figure in known if figure.count(".") <= 1}
    rounded |= {f"{float(figure) / 1e9:.3g}" for figure in known if len(figure) > 9}
    checked = 0
    for entry in entries:
        for figure in figures_in(f"{entry['text']} {entry['why']}"):
            assert figure in known or f"{float(figure):.3g}" in rounded, figure
            checked += 1
    assert checked >= 5


# ---- what the lesson must show -----------------------------------------------------------------


def test_counts_agree_to_the_last_parameter():
    text = shown("s1-all")
    core = [c for c in catalog.cards(member="core", pocket=False) if c.generation != "1.1"]
    assert f"decoders equal to the formula: {len(core)} of {len(core)}" in text
    assert f"whole models equal to the published total: {len(core) - 2} of {len(core) - 2}" in text
    for card in core:
        assert f"{card.total_params:,}" in text


def test_published_cache_figures_are_all_met():
    assert "within 0.01 GiB: 6 of 6" in shown("s3-published")


def test_real_tensors_equal_the_prediction():
    text = shown("s3-tensors-explain")
    assert "static cache equals the prediction: 4 of 4 lengths" in text
    missing = ast.literal_eval(re.search(r"\{.*\}", text).group())
    one_token = int(re.search(r"hold a cache: ([\d,]+)", text).group(1).replace(",", ""))
    assert missing[64] == 0
    assert all(missing[tokens] == one_token for tokens in (128, 256, 512))


def test_masks_are_the_real_ones_and_counted():
    assert "create_sliding_window_causal_mask" in cell("s2-masks").source
    text = shown("s2-real")
    pairs = re.findall(r"counted ([\d,]+), formula ([\d,]+)", text)
    assert len(pairs) == 2
    assert all(counted == formula for counted, formula in pairs)


def test_four_languages_with_n_and_interval():
    text = shown("s4-count")
    samples = json.loads((DATA / "samples.json").read_text())
    assert set(samples["languages"]) == {"en", "es", "pt", "tl"}
    assert len(samples["sentences"]) >= 20
    for language in samples["languages"].values():
        row = re.search(rf"{language}\s+{len(samples['sentences'])}\s+[\d.]+\s+[\d.]+ to", text)
        assert row, language


def test_the_right_format_beats_the_wrong_ones():
    """From the stored run: n and interval in every row, and the right format on top."""
    rows = re.findall(
        r"^(.+): ([\d.]+)% \((\d+) of (\d+)\), 95% interval", shown("s5-ask"), re.MULTILINE
    )
    assert len(rows) == 5
    name, best, _right, n = rows[0]
    assert name.startswith("right") and int(n) >= 50
    gemma_3 = next(row for row in rows if "Gemma 3" in row[0])
    assert float(gemma_3[1]) < float(best), "a wrong turn format must show in the score"


def test_the_cost_of_a_wrong_format_is_beyond_chance():
    """The paired interval of Gemma 3's turn markers lies below zero as a whole."""
    row = next(x for x in shown("s5-pairs").splitlines() if x.startswith("Gemma 3"))
    low, high = re.search(r"(-?[\d.]+) to (-?[\d.]+)\s*$", row).groups()
    assert float(low) <= float(high) < 0


def test_every_verdict_is_shown_by_the_run_and_agrees_with_the_file():
    text = shown("s8-all")
    everything = claims.claims()
    assert len(everything) >= 12
    for one in everything:
        assert one.text in text
    summary = shown("s8-summary")
    assert f"{len(everything)} claims tested" in summary
    assert "verdicts as in the claims file: True" in summary


def test_exactly_one_headline_with_n_and_interval():
    (found,) = notebook.headlines(LESSON.book)
    assert found.n >= 50 and found.interval is not None and found.unit == "%"


# ---- text paths ----------------------------------------------------------------------------------


def test_the_text_paths_of_the_widgets_are_stored():
    assert "too small" in shown("s9-widget")
    assert "fits" in shown("s9-text")
