"""The test sets hold what they say; what is measured on them reaches card and tables whole."""

from __future__ import annotations

import json
import random
import re
from collections import Counter

import pytest

from course_lib import evaluation, models, skill_names, stats
from course_lib.dummy import tiny_gemma
from course_lib.evaluation import Judged
from pocket import card, evaluate, score_tables, test_sets
from pocket.corpus import arithmetic, newtools
from pocket.evaluate import Measured
from pocket.test_sets import TEST_SETS

SHIPPED = {name: evaluation.held_out(name) for name in TEST_SETS}


def scored(name: str, share: float, seed: int = 0) -> evaluation.Score:
    """A score of the shipped cases in which about that share is right, by the draw of a seed."""
    rng = random.Random(seed)
    return evaluation.tally([Judged(case, "", rng.random() < share) for case in SHIPPED[name]])


def measured(name: str, share: float, **more) -> Measured:
    score = scored(name, share)
    return Measured(score, kinds=evaluate.by_kind(score, TEST_SETS[name]), **more)


# ---- the cases ---------------------------------------------------------------------------------


def test_every_set_ships_and_all_of_them_stay_small():
    assert set(evaluation.all_skills()) == set(TEST_SETS)
    counts = {name: len(cases) for name, cases in SHIPPED.items()}
    assert counts == {name: wanted.n for name, wanted in TEST_SETS.items()}
    assert 4_000 < sum(counts.values()) < 5_000
    sizes = [path.stat().st_size for path in evaluation.DATA.glob("*.jsonl")]
    assert len(sizes) == len(TEST_SETS) and sum(sizes) < 4e6


@pytest.mark.parametrize("name", TEST_SETS)
def test_cases_are_distinct_and_speak_the_language_of_their_name(name):
    cases = SHIPPED[name]
    asked = {json.dumps([case.messages, case.tools], sort_keys=True) for case in cases}
    assert len(asked) == len(cases) >= 40
    assert {case.skill for case in cases} == {name}
    lang = skill_names.parts(name)[1]
    expected = set(skill_names.LANGUAGES) if name == "translate" else {lang}
    assert {case.lang for case in cases} == expected


def test_both_arithmetic_sets_ask_the_same_in_the_same_order():
    thinking, direct = SHIPPED["arithmetic_thinking"], SHIPPED["arithmetic_direct"]
    assert len(thinking) == 200
    for one, other in zip(thinking, direct, strict=True):
        assert one.messages == other.messages
        assert one.target["content"] == other.target["content"]
        assert one.thinking and one.target["reasoning"]
        assert not other.thinking and "reasoning" not in other.target


def test_three_digit_sums_are_what_they_are_called():
    sums = [
        case
        for case in SHIPPED["arithmetic_direct"]
        if TEST_SETS["arithmetic_direct"].kind(case) == test_sets.THREE_DIGITS
    ]
    assert len(sums) == 120
    for case in sums:
        a, b = map(int, re.findall(r"\d+", case.messages[-1]["content"]))
        assert 100 <= min(a, b) and int(case.target["content"]) == a + b
        assert arithmetic.pair_split("add", a, b) == "test"


def test_translations_go_into_every_language_alike():
    into = Counter(case.lang for case in SHIPPED["translate"])
    assert len(into) == 4 and min(into.values()) > 60


def test_no_held_out_tool_is_a_training_tool():
    trained = {tool.name for tool in newtools.new_tools("en", "train")}
    tools = {case.phrasing for case in SHIPPED["newtools"]}
    assert len(tools) >= 5 and len(trained) > 20 and not tools & trained


def test_every_kind_occurs_and_none_is_forgotten():
    expected = {
        "tools": {"one call", "several calls", "no tool fits"},
        "read": {"in the text", "not in the text"},
        "read_tl": {"in the text", "not in the text"},
        "extract": {"messages", "contract clauses"},
        "judge": {"violations", "near misses", "other messages"},
        "untrusted": {"follow", "answer", "system", "form"},
        "newtools": {"one call", "no tool fits"},
    }
    for name, kinds in expected.items():
        found = Counter(map(TEST_SETS[name].kind, SHIPPED[name]))
        assert set(found) == kinds and min(found.values()) >= 20, name
    # Yes is right exactly for the violations.
    for case in SHIPPED["judge"]:
        yes = case.target["content"] == "Yes"
        assert yes == (TEST_SETS["judge"].kind(case) == "violations")


def test_the_first_cases_are_a_sample_of_all():
    """Lessons ask the first few: they must not be of one kind."""
    first = SHIPPED["arithmetic_thinking"][:40]
    kinds = Counter(map(TEST_SETS["arithmetic_thinking"].kind, first))
    assert len(kinds) == 2 and min(kinds.values()) >= 8


def test_too_few_distinct_examples_are_an_error(monkeypatch):
    nothing = test_sets.TestSet("smalltalk", (test_sets.Part(3, lambda example: False),))
    monkeypatch.setitem(TEST_SETS, "nothing", nothing)
    with pytest.raises(ValueError, match="only 0 distinct test examples, not 3"):
        test_sets.cases("nothing")


def test_cases_are_written_as_they_are_read(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(test_sets, "TEST_SETS", {"smalltalk_es": TEST_SETS["smalltalk_es"]})
    test_sets.write_cases(tmp_path)
    again = evaluation.held_out("smalltalk_es", folder=tmp_path)
    assert again == test_sets.cases("smalltalk_es") == SHIPPED["smalltalk_es"]
    assert "40 cases in 1 files" in capsys.readouterr().out


# ---- what is measured --------------------------------------------------------------------------


def test_kinds_add_up_to_the_whole():
    checked = 0
    for name in TEST_SETS:
        one = measured(name, 0.6)
        if one.kinds:
            assert sum(kind.n for kind in one.kinds.values()) == one.score.n
            assert sum(kind.right for kind in one.kinds.values()) == one.score.right
            checked += 1
    assert checked >= 15


def test_thinking_is_compared_on_the_same_questions():
    pays = evaluate.thinking_pays(
        [measured("arithmetic_thinking", 0.95), measured("arithmetic_direct", 0.4)]
    )
    assert set(pays) == {"all", test_sets.THREE_DIGITS, "others"}
    rates = [scored(name, share).rate for name, share in
             (("arithmetic_thinking", 0.95), ("arithmetic_direct", 0.4))]  # fmt: skip
    assert pays["all"].value == pytest.approx(rates[0] - rates[1])
    assert pays["all"].value in pays["all"].interval
    assert evaluate.thinking_pays([measured("arithmetic_thinking", 0.9)]) == {}


def test_a_small_model_is_measured_and_told_so(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "tiny", "4"))
    said = []
    names = ("smalltalk_pt", "newtools", "judge", *(f"arithmetic_{how}" for how in
             ("thinking", "direct")))  # fmt: skip
    found = evaluate.measure(gemma, said.append, limit=2, names=names)
    assert [one.score.skill for one in found] == list(names)
    assert all(one.score.n == 2 for one in found)
    text = "\n".join(said)
    assert "every tool is unlike training" in text
    assert "too few messages" in text and found[2].auc is None
    assert "points" not in text, "two questions are too few for a difference"


def test_the_judge_is_ranked_too(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "tiny", "4"))
    said = []
    (found,) = evaluate.measure(gemma, said.append, limit=24, names=("judge",))
    assert 0 < found.auc.value < 1 and found.auc.n == found.score.phrasings
    assert f"area under the ROC curve: {found.auc.value:.3f}" in said[-1]


# ---- card and tables ---------------------------------------------------------------------------

AREA = stats.Estimate(0.934, stats.Interval(0.9, 0.97), 121)


@pytest.fixture(scope="module")
def scores():
    all_of_them = [measured(name, 0.7) for name in TEST_SETS if name != "judge"]
    return card.scores_of([*all_of_them, measured("judge", 0.8, auc=AREA)])


def test_the_card_holds_every_set_with_its_kinds(scores):
    assert set(scores) == set(TEST_SETS)
    for name, row in scores.items():
        assert row["metric"].startswith("exact match on held-out ")
        low, high = row["interval_95"]
        assert low <= row["rate"] <= high and row["n"] == TEST_SETS[name].n
        assert ("kinds" in row) == (TEST_SETS[name].kind is not None)
    assert scores["newtools"]["metric"].endswith("held-out tools")
    assert json.loads(json.dumps(scores)) == scores


def test_the_card_holds_the_area_and_what_thinking_adds(scores):
    assert scores["judge"]["auc"] == {"value": 0.934, "interval_95": [0.9, 0.97], "phrasings": 121}
    added = scores["arithmetic_thinking"]["against_direct"]
    direct = scores["arithmetic_direct"]
    assert set(added) == {"all", *direct["kinds"]}
    difference = scores["arithmetic_thinking"]["rate"] - direct["rate"]
    assert added["all"]["value"] == pytest.approx(difference, abs=2e-4)
    assert "against_direct" not in direct


def test_the_tables_hold_every_set_once(scores):
    text = score_tables.tables(scores)
    english, languages, further, *sentences = text.split("\n\n")
    for name, row in scores.items():
        skill, lang = skill_names.parts(name)
        share = f"{row['rate']:.1%}"
        if skill_names.group(name) == skill_names.FURTHER:
            assert f"| {name} | {share} |" in further
        else:
            line = next(x for x in languages.splitlines() if x.startswith(f"| {skill} |"))
            place = list(skill_names.LANGUAGES).index(lang)
            assert line.split("|")[2 + place].strip().startswith(share)
            assert lang != "en" or f"| {name} | {share} |" in english
    widths = {len(line.split("|")) for line in languages.splitlines()}
    assert widths == {7}
    assert "0.934" in sentences[0] and len(sentences) == 4
    assert "percentage points" in sentences[1]


def test_a_card_of_english_alone_gets_one_table(scores):
    text = score_tables.tables({name: scores[name] for name in ("read", "tools")})
    assert "\n\n" not in text and text.count("\n") == 3


def test_what_was_not_measured_is_called_so(scores):
    text = score_tables.tables({name: scores[name] for name in ("read", "read_es", "tools")})
    _, languages = text.split("\n\n")
    # Two languages of which anything was measured, two skills: one of the four cells is empty.
    assert languages.count("not measured") == 1
    assert all(name not in languages for name in ("Portuguese", "Tagalog"))
