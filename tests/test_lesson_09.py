"""Lesson 09: its prose says what its outputs show, and all that it must show is there.

What is computed is held to the figure. What is measured differs from machine to machine and from
model to model, so there the tests ask for n, for intervals, and for what no machine can change.
"""

from __future__ import annotations

import re

import pytest
from _lesson import Lesson, texts_of

from course_lib import claims, notebook, stats
from course_lib.monitoring import incidents, traffic
from course_lib.monitoring.desk import EXACT

LESSON = Lesson("09_monitoring")
cell, shown = LESSON.cell, LESSON.shown
CLAIMS = ("p95-of-twenty", "page-at-14.4", "psi-quarter", "sounds-sourced", "word-overlap")


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_stands_in_an_output():
    assert len(LESSON.figures()) >= 15, "this test must have seen the figures of the prose"
    assert LESSON.unsupported() == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("takes 72 requests", "takes 71 requests"),
        ("p99 takes 368", "p99 takes 386"),
        ("in 36% of", "in 63.6% of"),
        ("is 3.36", "is 3.63"),
        ("14.4 is 2%", "14.6 is 2%"),
    ],
)
def test_a_changed_figure_in_the_prose_is_found(right, wrong):
    assert LESSON.unsupported(LESSON.with_prose(right, wrong))


def test_a_missing_output_is_found():
    assert len(LESSON.unsupported(LESSON.without_outputs())) > 8


def test_no_figure_of_a_model_stands_in_the_prose():
    """Scores and times change with weights and machines, so the prose may not name any."""
    prose = LESSON.prose()
    assert not re.search(r"\d\s?(?:ms|MB|tokens)\b", prose)


# ---- one record --------------------------------------------------------------------------------


def test_a_record_holds_no_words_and_a_hash():
    text = shown("s1-record")
    assert "words of the question in it: []" in text
    assert re.search(r"^user +[0-9a-f]{16}$", text, re.MULTILINE)
    assert re.search(r"^version +w[0-9a-f]{8} t[0-9a-f]{8} ", text, re.MULTILINE)
    assert re.search(r"^content +None$", text, re.MULTILINE)
    opened = re.findall(r": +(\[.*\])$", shown("s1-hash"), re.MULTILINE)
    assert opened == ["['ana']", "[]", "[]"] and "refused: users" in shown("s1-hash")


def test_the_monitor_is_a_small_part_of_a_reply():
    (found,) = notebook.headlines(LESSON.book)
    assert found.unit == "%" and found.n >= 50
    low, high = found.interval
    assert 0 < low <= found.value <= high
    assert found.value < 1, "the promise of the monitoring wing"


def test_nothing_that_was_confirmed_is_lost_when_killed():
    found = re.search(
        r"(\d+) records said to be written, (\d+) of them missing", shown("s1-killed")
    )
    assert int(found.group(1)) >= 200 and int(found.group(2)) == 0


def test_percentiles_know_their_n():
    text = shown("s2-needed")
    assert f"p99 needs {stats.samples_needed(0.99)} requests" in text
    rows = dict(re.findall(r"^ *(\d+) requests: (.*)$", text, re.MULTILINE))
    assert list(rows) == ["1", "20", "72", "400"]
    assert [row.count("needs") for row in rows.values()] == [3, 2, 1, 0]
    factors = [float(line.split()[-1]) for line in shown("s2-buckets").splitlines()[-3:]]
    assert all(1 <= factor <= 2 for factor in factors)


# ---- the day -----------------------------------------------------------------------------------


def test_the_day_has_four_languages_bursts_and_a_score():
    asked = int(re.search(r"(\d+) requests from \d+ people", shown("s3-shape")).group(1))
    answered = int(re.search(r"(\d+) requests answered", shown("s3-answer")).group(1))
    assert asked == answered > 150
    assert re.search(r"right: [\d.]+% \([\d.]+% to [\d.]+%\)", shown("s3-answer"))
    for language in traffic.LANGUAGES:
        assert f"{language}, expected" in shown("s3-shape")


def test_the_dashboard_is_a_picture_with_its_text():
    (output,) = [o for o in cell("s3-dashboard").outputs if "image/png" in o.get("data", {})]
    alt = output.metadata["image/png"]["alt"]
    for said in ("Six panels", "load:", "seconds per token", "language tl", EXACT):
        assert said in alt, said
    assert "p95: too few requests per window" in alt


def test_page_and_file_agree():
    text = shown("s3-scrape")
    page, file = re.search(r"(\d+) on the page, (\d+) in the file", text).groups()
    assert page == file and int(page) > 150
    rows = [line for line in text.splitlines() if re.match(r"^p(50|95) ", line)]
    assert len(rows) == 2 and all("yes" in row for row in rows)
    assert "label values outside the list: 0" in shown("s3-labels")


def test_the_day_can_be_taken_along():
    text = shown("s3-export")
    asked = int(re.search(r"(\d+) requests answered", shown("s3-answer")).group(1))
    files = re.findall(r"^(\d+) requests in day\.(\w+), ([\d,]+) bytes", text, re.MULTILINE)
    assert [kind for _, kind, _ in files] == ["jsonl", "parquet"]
    assert all(int(n) == asked for n, _, _ in files)


def test_an_outage_rings_about_when_the_arithmetic_says():
    text = shown("s4-outage")
    rows = re.findall(r"^availability, (\d+) h +([\d.]+) +([\d.]+|-) +(\d+)$", text, re.MULTILINE)
    assert [row[0] for row in rows] == ["1", "6", "72"]
    hour = rows[0]
    assert 0 < float(hour[2]) <= 2 * float(hour[1])
    assert rows[2][2] == "-", "the prose says that the window of three days holds too few"
    assert all(row[3] == "0" for row in rows), "healthy hours came first"


def test_false_alarms_and_power_are_shown_with_intervals():
    rates = re.findall(r"^(\w+) +(\d+)% false alarms \((\d+)% to (\d+)%\)", shown("s5-false"), re.M)
    assert [row[0] for row in rates] == ["uncorrected", "corrected"]
    assert int(rates[1][1]) <= int(rates[0][1]) and int(rates[1][2]) <= 5
    alt = re.search(r"\[figure\].*", shown("s5-power")).group()
    points = re.findall(r"At ([\d.]+): (\d+)%", alt)
    assert len(points) == 5 and float(points[0][0]) == 0
    assert int(points[-1][1]) >= 80 > int(points[0][1])


def test_a_night_is_no_drift_against_a_night():
    text = shown("s5-hours")
    assert re.search(r"a night against the day before: .*language", text)
    assert "a night against its night: no drift found" in text


# ---- is it right? ------------------------------------------------------------------------------


def test_scores_stand_side_by_side_with_intervals():
    rows = re.findall(r"^(\S.*?) +(\d+) +([\d.]+) +([\d.]+) to ([\d.]+)$", shown("s6-scores"), re.M)
    assert [row[0] for row in rows] == ["exact match", "ROUGE-L", "BLEU", "chrF"]
    for _, n, value, low, high in rows:
        assert int(n) > 50 and float(low) <= float(value) <= float(high)


def test_popular_metrics_prefer_the_liar():
    honest = re.findall(r"AUC ([\d.]+), 95% [\d.]+ to [\d.]+, \d+ replies", shown("s6-popular"))
    liars = re.findall(r"its liar, AUC ([\d.]+), (\d+) replies", shown("s6-liars"))
    assert len(honest) == len(liars) == 2
    assert all(float(area) <= 0.1 and int(n) > 50 for area, n in liars)


def test_judge_and_doubt_have_a_score_sheet():
    text = shown("s6-judge")
    for said in ("would be chance", "AUC", "ECE", "Brier", "of a constant", "[figure]"):
        assert said in text, said
    assert shown("s6-again").count("AUC") == 2


# ---- five troubles -----------------------------------------------------------------------------


def test_the_five_are_hidden_and_found():
    hidden = incidents.blind(0)
    table = shown("s7-table")
    assert [letter for letter in "ABCDE" if re.search(rf"^{letter} ", table, re.M)] == list("ABCDE")
    for letter, name in hidden.items():
        assert f"[{letter}]" in shown("s7-explain")
        assert f"{letter}: {name}" in shown("s7-reveal")
    before = "\n".join(texts_of(one) for one in LESSON.book.cells[: place_of("s7-reveal")]
                       if one.cell_type == "code")  # fmt: skip
    for letter, name in hidden.items():
        assert f"{letter}: {name}" not in before, "the outputs before the guess give it away"


def place_of(cell_id: str) -> int:
    return [one.id for one in LESSON.book.cells].index(cell_id)


def test_each_trouble_left_its_trace():
    rows = {row[0]: row for row in (line.split() for line in shown("s7-table").splitlines()) if row}
    letter_of = {name: letter for letter, name in incidents.blind(0).items()}
    usual = rows["usual"]

    def of(name, column):
        return float(rows[letter_of[name]][column])

    assert of("slower machine", 3) > 1.3 * float(usual[3])
    assert of("injection wave", 6) > float(usual[6]) + 10
    assert of("language shift", 7) > float(usual[7]) + 20
    assert of("wrong template", 2) < float(usual[2]) - 10
    assert of("quantized model", 2) < float(usual[2]) - 10
    tails = {name: " ".join(rows[letter][8:]) for name, letter in letter_of.items()}
    assert tails["wrong template"] == "as before other"
    assert tails["quantized model"] == "other as before"
    assert tails["slower machine"] == tails["language shift"] == "as before as before"


def test_every_trouble_is_found_and_false_alarms_are_counted():
    lines = shown("s7-healthy").splitlines()
    heads = next(line for line in lines if line.startswith("rule"))
    assert all(name in heads for name in incidents.NAMES) and "false alarms a day" in heads
    rows = [re.split(r" {2,}", line.strip()) for line in lines[lines.index(heads) + 2 :]]
    rows = [row for row in rows if len(row) == 7]
    assert len(rows) >= 12
    for column, name in enumerate(incidents.NAMES, start=1):
        quiet = [row for row in rows if row[column] != "-" and float(row[6]) <= 1]
        assert quiet, f"no rule with few false alarms finds the {name}"
    alarms = {row[0]: float(row[6]) for row in rows}
    assert alarms["drift, against a whole day"] > alarms["drift, against the same hours"]


def test_the_slow_machine_is_a_trouble_of_money_too():
    hidden = {name: letter for letter, name in incidents.blind(0).items()}
    parts = re.split(r"^\[([A-E])\]$", shown("s7-explain"), flags=re.MULTILINE)
    said = dict(zip(parts[1::2], parts[2::2], strict=True))
    assert len(said) == 5
    assert re.search(
        r"^cost: cost per request: [\d.]+ times as before.*\n  likely: slower replies$",
        said[hidden["slower machine"]],
        re.MULTILINE,
    )
    (row,) = re.findall(r"^cost, 2 h .*$", shown("s7-healthy"), re.MULTILINE)
    waited = dict(zip(incidents.NAMES, row.split()[3:], strict=False))
    assert waited["slower machine"] != "-" and float(row.split()[-1]) <= 1


def test_remedies_are_measured():
    text = shown("s7-back") + shown("s7-serve")
    for figure in ("seconds per token", "cost per request"):
        found = re.search(
            rf"machine freed: {figure} times [\d.]+ \([\d.]+ to ([\d.]+), n=(\d+)\)", text
        )
        assert float(found.group(1)) < 1 and int(found.group(2)) >= 20
    assert text.count(": helped") == 2
    costs = re.search(r"a request costs (\S+) EUR instead of (\S+)\n", text)
    assert 0 < float(costs.group(1)) < float(costs.group(2))
    said = r"^([\w ]+), taken back: right \+\d+ points \(([+-]\d+) to ([+-]\d+)"
    found = re.findall(said, text, re.MULTILINE)
    ends = {name: (int(low), int(high)) for name, low, high in found}
    assert set(ends) == {"wrong template", "quantized model"}, "both point upwards"
    assert ends["wrong template"][0] > 0 and ends["quantized model"][1] > 0
    assert re.search(r"those kept are right\s+[+-]\d+ points", text)
    found = re.search(r"past the guard: (\d+).*?you are out: (\d+) reach", text, re.DOTALL)
    assert int(found.group(2)) < int(found.group(1))
    assert "honest people locked out: 0" in text
    fewer = re.search(r"that reach the model: -\d+ points \(-\d+ to ([+-]\d+), n=\d+\)", text)
    assert int(fewer.group(1)) < 0


def test_the_gate_lets_nothing_worse_pass():
    """What a verdict takes is printed, and there are cases enough for a version to pass."""
    text = shown("s8-gate")
    enough, asked = map(int, re.search(r"from (\d+) .* cases on; here: (\d+)", text).groups())
    assert asked >= enough > 100
    int8, swapped = text.split("[swapped]")
    assert re.search(r"gate: (fail|not settled)", swapped) and "gate: fail" not in int8
    assert int8.count("broke") == swapped.count("broke") == 3


# ---- shipped -----------------------------------------------------------------------------------


def test_the_shipped_files_name_what_we_emit():
    text = shown("s9-files")
    assert text.count("unknown to us: []") == 2 and text.count("as shipped: True") == 2
    named = [int(n) for n in re.findall(r": (\d+) metrics named", text)]
    assert min(named) >= 4
    assert "gen_ai.client.operation.duration (s)" in shown("s9-names")


# ---- claims and text paths -----------------------------------------------------------------------


def test_the_claims_of_the_file_are_run_and_agree():
    printed = LESSON.printed()
    flat = " ".join(printed.split())
    titles = cell("title").source
    for claim_id in CLAIMS:
        one = claims.claim(claim_id)
        assert f"claim: {one.text}" in flat and one.text in titles
    assert flat.count("verdict:") == len(CLAIMS) and "beware:" not in flat


def test_the_text_paths_of_the_widgets_are_stored():
    assert "Was this reply helpful?" in shown("s3-feedback")
