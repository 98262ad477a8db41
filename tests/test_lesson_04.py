"""Lesson 04: its prose says what its outputs show, and all that it must show is there.

Arithmetic is held to the figure. What is measured differs from machine to machine, so there the
tests ask for n, for intervals, for signs that no machine changes, for every model and format.
"""

from __future__ import annotations

import re

import pytest
from _lesson import Lesson

from course_lib import catalog, claims, notebook, plots, quantization, widgets

LESSON = Lesson("04_quantization")
cell, shown = LESSON.cell, LESSON.shown
FORMS = ("int8", "int4-g16", "nf4", "int3-g16")
CLAIMS = ("8-bit-is-free", "4-bit-4-times", "load-in-8bit", "4-e2b-in-2gb")


def family() -> list[str]:
    return list(dict.fromkeys(("pocket-micro", plots.rungs()[0].name)))


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_stands_in_an_output():
    assert len(LESSON.figures()) >= 4, "this test must have seen the figures of the prose"
    assert LESSON.unsupported() == []


@pytest.mark.parametrize(("right", "wrong"), [("2.87 GB", "2.78 GB"), ("3.56 times", "3.65 times")])
def test_a_changed_figure_in_the_prose_is_found(right, wrong):
    assert LESSON.unsupported(LESSON.with_prose(right, wrong))


# ---- arithmetic --------------------------------------------------------------------------------


def test_the_eight_numbers_stay_within_half_a_step():
    found = re.findall(r"largest error ([\d.]+), allowed ([\d.]+)", shown("s1-hand"))
    assert len(found) == 3
    assert all(float(error) <= float(most) for error, most in found)


def test_every_format_stands_in_the_first_table():
    for name, form in quantization.FORMATS.items():
        assert re.search(rf"^{re.escape(name)} +{form.bits} ", shown("s1-bits"), re.M), name


def test_the_bytes_of_e2b_are_those_of_the_plan():
    card = catalog.card("gemma-4-E2B")
    for name in ("int8", "int4-g32"):
        plan = quantization.make_plan(name, misfits="keep")
        size = quantization.predicted_bytes(card, plan) / 1e9
        assert re.search(rf"^{name} +{size:.2f} ", shown("s1-e2b"), re.M), name


def test_bytes_agree_three_ways_for_every_model_and_format():
    rows = re.findall(
        r"^(pocket-\w+) +(\S+) +([\d,]+) +([\d,]+) +([\d,]+) +(-?[\d.]+)$", shown("s4-count"), re.M
    )
    assert {(name, form) for name, form, *_ in rows} == {(n, f) for n in family() for f in FORMS}
    for name, form, predicted, _, resident, apart in rows:
        a, b = (int(text.replace(",", "")) for text in (predicted, resident))
        assert abs(a / b - 1) < 0.02 and abs(float(apart)) < 2, (name, form)


def test_googles_tables_have_the_ratios_that_the_prose_names():
    text = shown("s11-table")
    fours = [card for card in catalog.cards(family="gemma", member="core", generation="4")]
    checked = 0
    for card in fours:
        row = next(line for line in text.splitlines() if line.startswith(card.key))
        printed, by_arithmetic = (float(row.split()[place]) for place in (3, 6))
        assert 3.9 < printed < 4.1 and by_arithmetic <= 3.56, card.key
        checked += 1
    assert checked == 5


# ---- measured ----------------------------------------------------------------------------------


def test_every_model_and_format_has_a_row_with_its_figures():
    table = shown("s5-table")
    for name in family():
        for form in ("bf16", *FORMS):
            (row,) = re.findall(rf"^{name} +{re.escape(form)} +([\d,]+) .*$", table, re.M)
            assert int(row.replace(",", "")) > 100_000
    ends = re.findall(r"\d \(-?[\d.]+ to -?[\d.]+\)", table)
    assert len(ends) >= 3 * len(family()) * len(FORMS), "text, speed and loading have intervals"


def test_every_skill_is_asked_in_every_format():
    table = shown("s5-points")
    for name in family():
        for form in FORMS:
            (row,) = re.findall(rf"^{name} +{re.escape(form)} +(.*)$", table, re.M)
            assert len(re.findall(r"\d+%, [+-]\d+", row)) == 5, (name, form)


def test_eight_bits_lose_at_most_half_a_point_and_three_lose_more():
    found = dict(re.findall(r"^(\S+) measured: (-?[\d.]+) points lost", shown("s5-worst"), re.M))
    assert float(found["int8"]) <= 0.5
    assert float(found["int3-g16"]) > float(found["int8"])


def test_fewer_bits_move_a_model_further():
    table = shown("s5-table")
    for name in family():
        nats = {}
        for form in FORMS:
            row = next(x for x in table.splitlines() if re.match(rf"{name} +{form} ", x))
            nats[form] = float(re.search(r" (\d\.\d{4}) ", row).group(1))
        assert 0 < nats["int8"] < nats["int4-g16"] < nats["int3-g16"], name


def test_packed_layers_are_slower_here_and_the_lesson_says_so():
    table = shown("s5-table")
    for form in FORMS:
        row = next(x for x in table.splitlines() if re.match(rf"pocket-micro +{form} ", x))
        assert float(re.findall(r"([\d.]+) \([\d.]+ to ([\d.]+)\)", row)[-2][1]) < 1, form
    assert "*slower*" in cell("s6").source


def test_a_matrix_is_raced_in_every_way_with_intervals():
    text = shown("s6-race")
    for how in ("float32", "bfloat16", "int4, unpacked first"):
        assert re.search(rf"^{re.escape(how)}.*\([\d.]+ to [\d.]+\)", text, re.M), how


def test_the_cache_holds_what_was_predicted():
    lines = shown("s7-cache").splitlines()
    rows = [re.match(r"(plain|int\d-g32.*?)  +([\d,]{5,}) +([\d,]{5,}) ", x) for x in lines]
    found = [row for row in rows if row]
    assert len(found) == 5
    for row in found:
        assert row[2] == row[3], row[1]


def test_training_for_the_rounding_wins_something_back():
    text, highs = shown("s8-compare"), {}
    for form in ("int4-g16", "int3-g16"):
        found = re.search(rf"{form}: ([\d.]+) nats.*rounded, ([\d.]+) when trained\n +(.*)", text)
        highs[form] = float(re.search(r"to ([\d.]+)\)% of it is left", found[3])[1])
    assert highs["int3-g16"] < 100, "beyond chance"
    assert highs["int3-g16"] < highs["int4-g16"], "the fewer bits, the more there is to win"


def test_the_table_of_engines_was_made_by_trying():
    table, why = shown("s9-try"), shown("s9-why")
    for engine in ("ours", "torchao", "bitsandbytes", "gguf"):
        assert re.search(rf"^{engine} ", table, re.M), engine
    assert re.search(r"^ours +int8 +cpu +float32 +works ", table, re.M)
    assert re.search(r"^torchao .*(refused|not installed)", table, re.M)
    assert "falls back:" in why and "no such device" in table
    assert len(shown("s9-refused").strip().splitlines()) >= 3


def test_the_file_of_llama_cpp_is_written_and_run_or_said_to_be_missing():
    assert "Q4_0" in shown("s10-export") or "no file was written" in shown("s10-export")
    run = shown("s10-run")
    assert "times the tokens/s" in run or "pip install" in run


def test_the_cell_for_accelerators_says_where_it_ran():
    text = shown("s12-gpu")
    assert "has not been run on an accelerator" in text or "random weights, on cuda" in text


@pytest.mark.parametrize("claim_id", CLAIMS)
def test_a_claim_is_tested_in_the_lesson_and_agrees_with_the_file(claim_id):
    one = claims.claim(claim_id)
    everything = " ".join(LESSON.printed().split())
    assert f"claim: {one.text}" in everything
    said = re.search(
        rf"{re.escape(one.text)}.*?verdict: ([a-z ]+?) *(claim:|$|[^a-z ])", everything
    )
    assert said and said.group(1).startswith(one.verdict), claim_id


def test_exactly_one_headline_with_n_and_interval():
    (found,) = notebook.headlines(LESSON.book)
    assert found.n >= 20 and found.interval is not None and found.unit == "%"


# ---- text paths and quiz -------------------------------------------------------------------------


def test_the_text_paths_of_the_widgets_are_stored():
    assert "Another choice" in shown("s2-widget")
    assert "off by" in shown("s2-text") and "do not divide" in shown("s2-text")


def test_the_quiz_uses_figures_of_the_library():
    asked = widgets.questions("04")
    assert f"{quantization.format_named('int4-g32').bits_per_weight} bits" in asked[0].choices
