"""Lesson 08: its prose says what its outputs show, and all that it must show is there.

What is computed is held to the figure. What a model did changes with its weights, so there the
tests ask for n, for intervals, and for what the lesson is about: that the attacks work undefended,
that each verdict is what the outputs show, and that honest requests stand in every row.
"""

from __future__ import annotations

import re

import pytest
from _lesson import Lesson

from course_lib import notebook, stats, widgets
from course_lib.security import owasp
from course_lib.security.agent_scenes import DELEGATED, KINDS
from course_lib.security.attack_types import TYPES
from course_lib.security.attacks import MARKUP

LESSON = Lesson("08_security")
cell, shown = LESSON.cell, LESSON.shown
POPULAR = (
    "none", "system prompt", "usual words", "and 'cancel'", "delimiters", "a sign per word",
)  # fmt: skip
LADDER = (
    "none", "checked template", "+ validation", "+ injection", "+ permissions", "+ output",
    "+ policy", "+ spotlighting",
)  # fmt: skip
WHOLE = "+ policy"  # the last step without marks
SHARE = r"(\d+)% \((\d+)% to (\d+)%, n=(\d+)\)"


def plain(cell_id: str) -> str:
    """What a cell shows as plain text only: tables stand in it line by line."""
    found = []
    for output in cell(cell_id).outputs:
        found.append(output.get("text") or output.get("data", {}).get("text/plain", ""))
    return "\n".join(found)


def table(cell_id: str) -> list[list[str]]:
    """The rows of the table in a cell, without the headings; cells by their two blanks."""
    lines = plain(cell_id).splitlines()
    (ruler,) = [n for n, line in enumerate(lines) if re.fullmatch("-{10,}", line)]
    return [re.split(r" {2,}", line.strip()) for line in lines[ruler + 1 :] if line.strip()]


def shares(text: str) -> list[tuple[int, int, int, int]]:
    """Every share in a text, in percent: value, low, high, n. Each lies in its interval."""
    found = [tuple(map(int, one)) for one in re.findall(SHARE, text)]
    assert all(low <= value <= high and n > 0 for value, low, high, n in found)
    return found


# ---- prose and outputs -------------------------------------------------------------------------


def test_every_figure_in_the_prose_stands_in_an_output():
    assert len(LESSON.figures()) >= 5, "this test must have seen the figures of the prose"
    assert LESSON.unsupported() == []


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("There are 20 attack types", "There are 17 attack types"),
        ("200 notes", "207 notes"),
        ("32 clients", "37 clients"),
        ("limit of 20,000 tokens", "limit of 26,000 tokens"),
    ],
)
def test_a_changed_figure_in_the_prose_is_found(right, wrong):
    assert LESSON.unsupported(LESSON.with_prose(right, wrong))


def test_a_missing_output_is_found():
    assert len(LESSON.unsupported(LESSON.without_outputs())) >= 5


def test_no_figure_of_a_model_stands_in_the_prose():
    """Shares change with weights, so the prose may not name any, but for rules of its own."""
    assert not re.search(r"\d\s?ms\b", LESSON.prose())
    assert set(re.findall(r"\d[\d.]*%", LESSON.prose())) <= {"1%"}, (
        "1% false alarms is a definition"
    )


# ---- the ten risks -----------------------------------------------------------------------------


def test_the_ten_stand_in_order_with_their_map():
    rows = table("list")
    assert [row[0] for row in rows] == [one.id for one in owasp.TOP_10]
    for row, one in zip(rows, owasp.TOP_10, strict=True):
        assert row[1:3] == [one.title, one.id_2025]
    assert owasp.RELEASED_2026 in shown("imports")
    assert "LLM08 was called System Prompt Leakage" in shown("list")


def test_every_risk_has_a_section_in_order_and_is_run():
    heads = [re.match(r"## (\d+)\. (LLM\d\d): (.+)", one.source.strip()) for one in
             LESSON.cells("markdown")]  # fmt: skip
    found = [match.groups() for match in heads if match]
    assert found == [(str(n), one.id, one.title) for n, one in enumerate(owasp.TOP_10, start=1)]
    said = {"s3-run": "LLM03", "s6-ring": "LLM06", "s9-run": "LLM09",
            "s10-model": "LLM10"}  # fmt: skip
    for cell_id, id in said.items():
        one = owasp.risk(id)
        assert f"{id} {one.title}: {one.shows}" in shown(cell_id)


# ---- 1: injection ------------------------------------------------------------------------------


def test_an_order_is_cancelled_by_a_letter_and_by_an_email():
    for cell_id in ("s1-letter", "s1-email"):
        assert re.search(r"changed: order \w+ status: '[^']+' -> 'cancelled'", shown(cell_id))
        assert "call: cancel_order" in shown(cell_id)
    assert "call: read_email" in shown("s1-email") and "email says:" in shown("s1-email")


def test_undefended_half_of_the_attacks_or_more_work():
    (found,) = notebook.headlines(LESSON.book)
    low, high = found.interval
    assert found.unit == "%" and found.n >= 2 * len(TYPES)
    assert found.value >= 50 and low <= found.value <= high
    rows = shares(shown("s1-undefended"))
    assert [kind for kind in DELEGATED if f"{kind} (" in shown("s1-undefended")] == [*DELEGATED]
    assert len(rows) == 3 and rows[2][0] >= 75, "honest requests must work, or it is no agent"


def test_every_type_is_in_the_table_and_counted():
    rows = {row[0]: row for row in table("s1-types")}
    assert list(rows) == list(TYPES)
    hits = {}
    for name, row in rows.items():
        assert row[1] == TYPES[name].family
        counts = [re.fullmatch(r"(\d+) of (\d+)", text) for text in row[-2:]]
        hits[name] = sum(int(one[1]) for one in counts)
    # The prose: what the model cannot read it does not obey.
    assert hits["base64"] + hits["hex"] == 0 < max(hits.values())


def test_the_same_words_work_in_one_place_and_not_in_another():
    alt = re.search(r"\[figure\].*", plain("s1-places-run")).group()
    found = {kind: float(re.search(rf"{kind}: ([\d.]+),", alt)[1]) for kind in KINDS}
    told = min(found[kind] for kind in DELEGATED)
    asked = max(share for kind, share in found.items() if kind not in DELEGATED)
    assert asked < told, "claim 1 and its verdict say so"
    assert "n = 8" in alt


def test_popular_defences_leave_attacks_or_cost_honest_users():
    rows = {row[0]: [shares(text)[0] for text in row[1:]] for row in table("s1-popular-table")}
    assert list(rows) == [*POPULAR]
    assert all(row[0][3] == 12 and row[1][3] == row[2][3] == 8 for row in rows.values())
    for name in ("system prompt", "usual words", "delimiters"):
        assert rows[name][0][0] > 0, f"verdict: attacks get through {name}"
    for name in ("delimiters", "a sign per word"):
        assert rows[name][1][0] < rows["none"][1][0], f"the prose says that {name} costs"
    longer, none = rows["and 'cancel'"], rows["none"]
    assert longer[2][0] > none[2][0] == 0, "honest users pay for the longer list"
    assert longer[0][0] > 0 and "through it: " in shown("s1-popular-table")


def test_disguises_are_undone():
    rows = {row[0]: row for row in table("s1-disguise-run")}
    assert len(rows) == 7 and all(name in TYPES for name in rows)
    undone = [row for row in rows.values() if "not read" not in row[-1]]
    assert len(undone) >= 6


def ladder() -> dict[str, list[str]]:
    rows = {row[0]: row for row in table("s1-ladder-table")}
    assert list(rows) == [*LADDER]
    return rows


def test_the_judge_is_cut_where_its_curve_says():
    text = shown("s1-policy-run")
    rates = re.findall(r"(held out|chosen on): +at ([\d.]+): finds ([\d.]+)% \(([\d.]+)% to "
                       r"([\d.]+)%\), false alarms ([\d.]+)%", text)  # fmt: skip
    assert [name for name, *_ in rates] == ["held out", "chosen on"]
    held, chosen = (list(map(float, row[1:])) for row in rates)
    assert held[0] == chosen[0] and chosen[4] <= 5, "one threshold, chosen for 1 in 20"
    assert held[2] <= held[1] <= held[3]
    found = re.search(r"measured: (\d+) % of the violations found, held out", text)
    assert abs(int(found[1]) - held[1]) <= 0.5
    alt = re.search(r"\[figure\] ROC curve, area (0?[\d]*\.?\d+)", plain("s1-policy-run"))
    assert 0.5 < float(alt[1]) <= 1


def test_the_ladder_has_its_shares_at_every_step():
    test_types = sum(one.family == "test" for one in TYPES.values())
    checked = 0
    for row in ladder().values():
        attack, kept, blocked = (shares(text)[0] for text in row[2:])
        assert attack[3] == 2 * test_types and kept[3] >= 30 and blocked[3] >= 30
        checked += 1
    assert checked == len(LADDER)
    first, last = ladder()["none"], ladder()[WHOLE]
    assert shares(first[2])[0][0] >= 50 and shares(first[3])[0][0] == 100
    assert shares(last[2])[0][0] <= 10 and shares(first[4])[0][0] == 0


def test_the_pipeline_keeps_what_honest_users_have_and_marks_do_not():
    """The issue asks for 95% of the utility; the prose says that marks on top cost more."""
    kept = {name: shares(row[3])[0][0] for name, row in ladder().items()}
    assert kept[WHOLE] >= 95 and shares(ladder()[WHOLE][4])[0][0] <= 5
    assert kept["+ spotlighting"] < 95
    said = re.search(r"measured: (\d+) % of the honest requests are kept", shown("s1-ladder-run"))
    assert int(said[1]) == kept[WHOLE]


def test_each_step_has_its_price():
    rows = {row[0]: row for row in table("s1-ladder-cost")}
    assert list(rows) == [*LADDER[1:]]
    factor = r"([\d.]+) \(([\d.]+) to ([\d.]+)\)"
    tokens, time = ({name: [float(x) for x in re.fullmatch(factor, row[place]).groups()]
                     for name, row in rows.items()} for place in (1, 2))  # fmt: skip
    assert all(
        low <= value <= high for some in (tokens, time) for value, low, high in some.values()
    )
    assert time["checked template"][0] == 1.0 < time["+ validation"][0]
    steps = ("+ validation", "+ injection", "+ permissions", "+ output", "+ policy")
    # The prose calls the judge the dearest check.
    grown = [time[b][0] - time[a][0] for a, b in zip(steps, steps[1:], strict=False)]
    assert max(grown) == grown[-1]
    assert tokens["+ spotlighting"][0] > tokens[WHOLE][0], "marks are tokens"


def test_what_came_through_and_who_stopped_it_is_named():
    text = shown("s1-ladder-through")
    steps = len(LADDER) - 1
    assert text.count("attacks stopped by:") == text.count("honest requests stopped by:") == steps
    assert "'template'" in text and "'permissions'" in text and "'injection'" in text


def test_the_attacker_who_adapts_is_reported_on_fresh_scenes():
    text = shown("s1-adaptive-run")
    found = re.findall(r"(\d+) texts in (\d+) queries; .*cancels " + SHARE, text)
    assert len(found) == 2
    words, everything = found
    assert int(words[-1]) == int(everything[-1]) == 12 and int(words[1]) <= 36
    assert int(everything[2]) == 0 <= int(words[2])
    assert int(words[2]) > 0, "the prose says that a text gets past the stages that read words"


def test_consent_is_worth_what_the_user_does():
    nobody, clicking, careful = shares(shown("s1-consent"))
    assert careful[0] <= 10 and clicking[0] > careful[0]
    assert nobody[3] == clicking[3] == 12


# ---- 2: what a model keeps, and what is personal -----------------------------------------------


def test_exposure_rises_with_the_repeats():
    rows = table("s2-repeats")
    assert [row[0] for row in rows] == ["0", "1", "2", "8"]
    exposure = [float(row[1]) for row in rows]
    assert exposure[0] < exposure[-1] and exposure[-1] > 5
    told = [shares(row[3])[0] for row in rows]
    assert told[0][0] == 0 < told[-1][0] and all(n == 5 for *_, n in told)
    alt = re.search(r"\[figure\].*", plain("s2-exposure")).group()
    assert all(f"in {n} rows: " in alt for n in (0, 1, 2, 8))


def test_members_are_told_from_others_with_their_false_alarms():
    found = re.findall(r"(loss|calibrated): AUC ([\d.]+) .*at ([\d.]+)% false alarms",
                       shown("s2-members"))  # fmt: skip
    assert [name for name, *_ in found] == ["loss", "calibrated"]
    assert float(found[1][1]) > 0.6 and all(float(alarms) <= 1 for *_, alarms in found)


def test_names_are_not_all_that_is_personal():
    text = shown("s2-names-run")
    left = float(re.search(r"computed: ([\d.]+) % of the notes", text)[1])
    assert left > 50, "the verdict says that most notes still lead to a person"
    alone = int(re.search(r"(\d+) of 200 notes are the only one", text)[1])
    assert alone > 0


def test_the_clinic_hides_answers_and_gives_back():
    text = shown("s2-clinic-one")
    note, hidden = (re.search(rf"{name}: +(.*)", text)[1] for name in ("note", "model reads"))
    assert note != hidden and "re-identify" in text and "ended: answered" in text
    worth = shares(shown("s2-clinic-worth"))
    assert len(worth) == 6 and [row[3] for row in worth].count(24) == 4
    assert all(row[0] <= 5 for row in (worth[0], worth[3])), "what the model was shown"
    assert worth[2][0] >= worth[5][0], "the prose: labels are harder to read than lookalikes"


def test_recognizers_are_measured():
    text = shown("s2-pii")
    assert re.search(r"ours, all kinds, all: recall [\d.]+% \(.*n=\d+\), precision", text)
    assert "NAME: recall" in text
    assert "Presidio is not installed" in text or "Presidio, shared kinds, all:" in text


# ---- 3 to 10 -----------------------------------------------------------------------------------


def before_and_after(cell_id: str, name: str) -> tuple[int, int]:
    line = next(x for x in shown(cell_id).splitlines() if name in x)
    values = [int(n) for n in re.findall(r"(\d+)% \(", line)]
    assert len(values) == 2, line
    return values[0], values[1]


def test_what_an_agent_may_not_do_it_does_not_do():
    before, after = before_and_after("s3-run", "attacks that succeed")
    assert before >= 50 and after == 0


def test_a_pickle_runs_and_is_refused():
    text = shown("s4-pickle")
    assert "weights_only=False): the code in it RAN" in text
    assert "weights_only=True): nothing ran" in text and "measured: 1 of 4" in text
    assert re.search(r"check_file: nothing ran; .*pickle", text)
    assert re.search(r"renamed to model.safetensors: .*zip archive", text)


def test_a_changed_file_is_refused_by_its_hash():
    lines = shown("s4-manifest").splitlines()
    assert lines[0] == "as it was sent: ('model.safetensors',)"
    assert [line.split(": ")[-1] for line in lines[1:]] == [
        "not the file that was sent", "not the file that was sent", "not in the manifest",
    ]  # fmt: skip


def test_poisoned_rows_teach_the_word_and_the_test_set_does_not_show_it():
    share = r"(\w+) (\d+)% \[([\d.]+), ([\d.]+)\] \(n=(\d+)\)"
    lines = [line for line in shown("s5-curve").splitlines() if " rows, " in line]
    points = [re.findall(share, line) for line in lines]
    assert len(points) == 4 and all([x[0] for x in one] == ["backdoor", "without_word", "accuracy"]
                                    for one in points)  # fmt: skip
    word = [int(one[0][1]) for one in points]
    assert word[0] < 50 <= word[-1]
    assert int(points[-1][1][1]) < word[-1], "without the word fewer are cancelled"
    clean, bad = points[0][2], points[-1][2]
    apart = abs(float(clean[1]) - float(bad[1])) / 100
    widest = float(clean[3]) - float(clean[2])
    assert apart <= widest, "the verdict: the score does not tell the two apart"
    before = re.search(r"before any fine-tune: (\d+)% \(n=(\d+)\)", shown("s5-curve"))
    assert int(before[2]) == int(clean[4])
    n = int(before[2])
    low = stats.wilson(round(int(before[1]) / 100 * n), n).low
    spoiled = [one for one in points if float(one[2][3]) < low]
    assert not spoiled, "a rate and a number of steps at which the small model unlearns its work"


def test_the_poisoning_is_reported_on_a_seed_that_nothing_was_picked_on():
    said = re.search(r"picked on seeds \(([\d, ]+)\), measured on seed (\d+)", shown("s5-curve"))
    picked = set(map(int, said[1].split(", ")))
    assert len(picked) >= 3 and int(said[2]) not in picked
    assert "seed=unseen" in cell("s5-curve").source and "seed=SEED" not in cell("s5-curve").source


def test_the_flood_is_served_as_far_as_it_fits():
    text = shown("s6-flood-count")
    assert "computed" not in text and "measured: 66 requests served" in text
    assert "32 clients ask 256 times: 66 of 300 tokens fit into 20,000" in text
    assert "4 users behind 32 clients, 2,000 tokens each: 24 served" in text
    assert "reserved 900: 1100 left; 250 used: 1750 left" in text and "wait_s=None" in text
    before, after = before_and_after("s6-ring", "attacks that succeed")
    assert after < before


def test_made_up_answers_are_counted_with_their_price():
    way = r"^(.+): invents (\d+)% .*, right (\d+)% .*, withholds (\d+)% "
    found = re.findall(way, shown("s7-run"), re.MULTILINE)
    assert [name for name, *_ in found] == ["as it is", "in the text", "in the text and sure"]
    invents, right, withholds = ([int(row[place]) for row in found] for place in (1, 2, 3))
    assert invents == sorted(invents, reverse=True) and invents[0] > 0
    assert right == sorted(right, reverse=True) and withholds == sorted(withholds)
    said = r"(\d+) questions without an answer in their text, (\d+) with"
    counts = re.search(said, shown("s7-run"))
    assert min(map(int, counts.groups())) >= 10


def test_a_forbidden_secret_is_told():
    alone, forbidden = shares(shown("s8-run"))
    assert alone[0] > 0 and forbidden[0] > 0, "the verdict says that it does not stay secret"
    assert alone[3] == forbidden[3] >= 20


def test_the_planted_text_comes_first_and_sources_help():
    before, after = before_and_after("s9-run", "the planted text comes first")
    assert before >= 50 and after == 0
    plain, safe = before_and_after("s9-run", "the true text comes first")
    assert safe > plain


def test_nothing_runs_behind_the_output_stage():
    rows = {row[0]: row for row in table("s10-texts")}
    assert list(rows) == list(MARKUP)
    assert all(row[1:3] == ["yes", "no"] for row in rows.values())
    assert "measured: 0 still run" in shown("s10-texts")
    assert "https://shop.example/hours" in shown("s10-texts"), "own links stay"
    assert "repeats the text from a document" in shown("s10-model")


# ---- 11: written down --------------------------------------------------------------------------


def test_the_guard_ran_and_its_log_holds_no_request():
    turns, ended = re.search(r"(\d+) turns: (\{.*\})", shown("s11-guard")).groups()
    assert int(turns) == 12 and "'answer'" in ended
    text = shown("s11-cost")
    assert "s per call" in text and "requests that stand in it: 0" in text
    assert int(re.search(r"(\d+) entries", text)[1]) > 50


def test_what_a_chain_shows_and_what_only_a_head_shows():
    rows = table("s11-verify")
    assert rows == [
        ["as written", "whole", "whole"],
        ["one altered", "hash", "hash"],
        ["one left out", "number", "number"],
        ["end cut off", "whole", "missing"],
        ["written anew", "whole", "rewritten"],
    ]


# ---- form --------------------------------------------------------------------------------------


def test_every_claim_stands_in_the_words_of_its_section():
    listed = re.findall(r"^(\d)\. (.*)$", cell("title").source, re.MULTILINE)
    assert [number for number, _ in listed] == list("12345678")
    for _, text in listed:
        said = f"**Claim:** *{text[0].lower() if text[:2] != 'I ' else 'I'}{text[1:]}*"
        assert said in LESSON.prose()


def test_what_a_model_does_is_compared_with_no_stored_output():
    for one in LESSON.compared():
        assert "(gemma" not in one.source and "(small" not in one.source, one.id


def test_the_quiz_says_what_ten_failures_leave_open():
    first = widgets.questions("08")[0]
    assert round(100 * stats.wilson(0, 10).high) == 28 and "28%" in first.why
