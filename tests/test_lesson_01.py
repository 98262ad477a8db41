"""Lesson 01: its prose says what its outputs show, and its parts are all there.

A figure in the prose must stand in an output of the executed lesson, in claims.json or in
models.json. So a number that somebody changes in one place only turns this red.
"""

from __future__ import annotations

import ast
import copy
import html
import json
import re
from functools import cache
from pathlib import Path

import nbformat
import pytest

from course_lib import catalog, claims, notebook

ROOT = Path(__file__).resolve().parents[1]
LESSON = ROOT / "notebooks" / "01_family_overview.ipynb"
DATA = ROOT / "course_lib" / "data"

# What is written with digits and is no figure: names, dates, headings, formulas.
NAMES = (
    r"`[^`]*`",  # code
    r"\]\([^)]*\)",  # addresses of links
    r"\b\d{4}-\d{2}-\d{2}\b",  # dates
    r"^#+ .*$",  # headings
    r"^\*\*Time:.*$",
    r"^\d+\. ",  # numbered lists
    r"\b(?:lesson|section|claim|Claim|Gemma|Llama|BF|generation) ?\d+(?:\.\d+)?n?\b",
    r"\b(?:Phi|Qwen)-?\d+(?:\.\d+)?",  # families
    r"\b[EA]?\d+(?:\.\d+)?[BM]\b",  # 7B, E2B, A4B, 270M: names of sizes
    r"\b(?:8|32|128|256)k\b",  # contexts, as they are called
    r"\([123n, and]+\)",  # generations in brackets
    r"\b(?:19|20)\d\d\b",  # years
    r"2³⁰",
    r"\b\w+ ?[·−+*/] ?[\w(][^.,]*",  # formulas
)
FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
SMALL = 12  # counts up to here may be written in digits without being measured


@cache
def lesson() -> nbformat.NotebookNode:
    return nbformat.read(LESSON, as_version=4)


def cells(kind: str, book=None) -> list[nbformat.NotebookNode]:
    return [cell for cell in (book or lesson()).cells if cell.cell_type == kind]


def cell(cell_id: str) -> nbformat.NotebookNode:
    (found,) = [one for one in lesson().cells if one.id == cell_id]
    return found


def tags(one: nbformat.NotebookNode) -> list[str]:
    return one.metadata.get("tags", [])


def texts_of(one: nbformat.NotebookNode) -> str:
    """All that a code cell printed or showed, as text."""
    found = []
    for output in one.outputs:
        if output.output_type == "stream":
            found.append(output.text)
        for kind, data in output.get("data", {}).items():
            if kind.startswith("text/"):
                found.append(html.unescape(re.sub(r"<[^>]+>", " ", data)))
    return "\n".join(found)


def figures_in(text: str) -> list[str]:
    """The figures of a text of prose: no names, dates, formulas or small counts."""
    for pattern in NAMES:
        text = re.sub(pattern, " ", text, flags=re.MULTILINE)
    found = (match.group().rstrip(",").replace(",", "") for match in FIGURE.finditer(text))
    return [figure for figure in found if "." in figure or int(figure) > SMALL]


def numbers_in(text: str) -> set[str]:
    found = re.finditer(r"\d[\d,]*(?:\.\d+)?", text)
    return {match.group().rstrip(",").replace(",", "") for match in found}


def known_figures(book) -> set[str]:
    """Every number in the outputs and the claims file, and the long ones of the catalogue.

    The catalogue holds nearly every short number somewhere, so it may only vouch for figures that
    nobody hits by chance.
    """
    shown = "\n".join(texts_of(one) for one in cells("code", book))
    catalogue = numbers_in((DATA / "models.json").read_text())
    long = {number for number in catalogue if len(number) >= 6}
    return numbers_in(shown) | numbers_in((DATA / "claims.json").read_text()) | long


def unsupported(book) -> list[str]:
    """Figures of the prose that stand in no output and in no data file."""
    known = known_figures(book)
    found = []
    for one in cells("markdown", book):
        found += [f"{one.id}: {figure}" for figure in figures_in(one.source) if figure not in known]
    return found


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_is_measured_or_on_file():
    checked = sum(len(figures_in(one.source)) for one in cells("markdown"))
    assert checked >= 25, "the lesson has figures in its prose; this test must have seen them"
    assert unsupported(lesson()) == []


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
    book = copy.deepcopy(lesson())
    changed = 0
    for one in cells("markdown", book):
        if right in one.source:
            one.source = one.source.replace(right, wrong)
            changed += 1
    assert changed, f"{right} is no longer in the prose: choose another figure for this test"
    assert unsupported(book)


def test_a_changed_output_is_found():
    book = copy.deepcopy(lesson())
    for one in cells("code", book):
        one.outputs = []
    assert unsupported(book)


def test_the_quiz_uses_figures_of_the_lesson():
    known = known_figures(lesson())
    entries = json.loads((DATA / "quiz" / "01.json").read_text())
    # The quiz cell shows these figures itself, so it must not vouch for them.
    book = copy.deepcopy(lesson())
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
    shown = texts_of(cell("s1-all"))
    core = [c for c in catalog.cards(member="core", pocket=False) if c.generation != "1.1"]
    assert f"decoders equal to the formula: {len(core)} of {len(core)}" in shown
    assert f"whole models equal to the published total: {len(core) - 2} of {len(core) - 2}" in shown
    for card in core:
        assert f"{card.total_params:,}" in shown


def test_published_cache_figures_are_all_met():
    assert "within 0.01 GiB: 6 of 6" in texts_of(cell("s3-published"))


def test_real_tensors_equal_the_prediction():
    shown = texts_of(cell("s3-tensors-explain"))
    assert "static cache equals the prediction: 4 of 4 lengths" in shown
    missing = ast.literal_eval(re.search(r"\{.*\}", shown).group())
    one_token = int(re.search(r"hold a cache: ([\d,]+)", shown).group(1).replace(",", ""))
    assert missing[64] == 0
    assert all(missing[tokens] == one_token for tokens in (128, 256, 512))


def test_masks_are_the_real_ones_and_counted():
    assert "create_sliding_window_causal_mask" in cell("s2-masks").source
    shown = texts_of(cell("s2-real"))
    pairs = re.findall(r"counted ([\d,]+), formula ([\d,]+)", shown)
    assert len(pairs) == 2
    assert all(counted == formula for counted, formula in pairs)


def test_four_languages_with_n_and_interval():
    shown = texts_of(cell("s4-count"))
    samples = json.loads((DATA / "samples.json").read_text())
    assert set(samples["languages"]) == {"en", "es", "pt", "tl"}
    assert len(samples["sentences"]) >= 20
    for language in samples["languages"].values():
        row = re.search(rf"{language}\s+{len(samples['sentences'])}\s+[\d.]+\s+[\d.]+ to", shown)
        assert row, language


def test_the_right_format_beats_the_wrong_ones():
    """From the stored run: n and interval in every row, and the right format on top."""
    rows = re.findall(
        r"^(.+): ([\d.]+)% \((\d+) of (\d+)\), 95% interval", texts_of(cell("s5-ask")), re.MULTILINE
    )
    assert len(rows) == 5
    name, best, _right, n = rows[0]
    assert name.startswith("right") and int(n) >= 50
    gemma_3 = next(row for row in rows if "Gemma 3" in row[0])
    assert float(gemma_3[1]) < float(best), "a wrong turn format must show in the score"


def test_the_cost_of_a_wrong_format_is_beyond_chance():
    """The paired interval of Gemma 3's turn markers lies below zero as a whole."""
    row = next(x for x in texts_of(cell("s5-pairs")).splitlines() if x.startswith("Gemma 3"))
    low, high = re.search(r"(-?[\d.]+) to (-?[\d.]+)\s*$", row).groups()
    assert float(low) <= float(high) < 0


def test_every_verdict_is_shown_by_the_run_and_agrees_with_the_file():
    shown = texts_of(cell("s8-all"))
    everything = claims.claims()
    assert len(everything) >= 12
    for one in everything:
        assert one.text in shown
    summary = texts_of(cell("s8-summary"))
    assert f"{len(everything)} claims tested" in summary
    assert "verdicts as in the claims file: True" in summary


def test_exactly_one_headline_with_n_and_interval():
    (found,) = notebook.headlines(lesson())
    assert found.n >= 50 and found.interval is not None and found.unit == "%"


# ---- form --------------------------------------------------------------------------------------


def test_every_claim_is_predicted_measured_and_judged():
    prose = "\n\n".join(one.source for one in cells("markdown"))
    listed = re.findall(r"^(\d)\. ", cell("title").source, re.MULTILINE)
    assert listed == ["1", "2", "3", "4", "5", "6"]
    for number in listed:
        assert f"**Verdict on claim {number}:" in prose
    assert prose.count("**Predict:**") >= len(listed)
    assert prose.count("**What did you see?**") >= 8
    guesses = [one for one in cells("code") if re.match(r"my_\w+ = None", one.source)]
    assert len(guesses) >= len(listed)


def test_most_code_cells_are_compared_by_nbval():
    checked = [one for one in cells("code") if "nbval-check-output" in tags(one)]
    assert len(checked) >= 20
    for one in checked:
        assert one.outputs, one.id
        for output in one.outputs:
            assert "image/png" not in output.get("data", {}), f"{one.id} compares a picture"


def test_cells_fit_a_screen():
    for one in cells("code"):
        if "bootstrap" not in tags(one):
            assert len(one.source.splitlines()) <= 32, one.id


def test_every_figure_has_a_text_with_its_numbers():
    checked = 0
    for one in cells("code"):
        for output in one.outputs:
            if "image/png" in output.get("data", {}):
                alt = output.metadata["image/png"]["alt"]
                assert len(re.findall(r"\d", alt)) >= 6, f"{one.id}: {alt}"
                checked += 1
    assert checked >= 8


def test_no_widget_is_stored_and_the_text_paths_are():
    text = LESSON.read_text()
    assert "widget-view" not in text and "widgets" not in lesson().metadata
    assert "too small" in texts_of(cell("s9-widget"))
    assert "fits" in texts_of(cell("s9-text"))
    assert "Answers" in texts_of(cell("quiz"))
    assert len(text.encode()) < 1_000_000
