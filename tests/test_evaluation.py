"""Test sets have names that say skill and language; scores are compared question by question."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from course_lib import chat, evaluation, models, pocket_files, skill_names, stats
from course_lib.dummy import tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import Judged, TestCase


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "tiny", "4"))


def case(number: int, phrasing: str = "", **changes) -> TestCase:
    asked = [{"role": "user", "content": f"question {number}"}]
    made = TestCase(f"id-{number}", "read", "en", asked, {"role": "assistant", "content": "yes"},
                    "text", phrasing=phrasing)  # fmt: skip
    return replace(made, **changes)


def score(rights: dict[int, bool], per_phrasing: int = 1, **changes) -> evaluation.Score:
    """A score of these questions; so many neighbours were made from one phrasing."""
    return evaluation.tally(
        [
            Judged(case(number, f"phrasing {number // per_phrasing}", **changes), "", right)
            for number, right in rights.items()
        ]
    )


# ---- names -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "parts", "group"),
    [
        ("read", ("read", "en"), "English"),
        ("tool_answers_tl", ("tool_answers", "tl"), "Tagalog"),
        ("translate", ("translate", "en"), "further skills"),
        ("arithmetic_direct", ("arithmetic_direct", "en"), "further skills"),
        # No such skill in that language, no such language: then it is a name of its own.
        ("translate_es", ("translate_es", "en"), "further skills"),
        ("read_en", ("read_en", "en"), "further skills"),
        ("read_xx", ("read_xx", "en"), "further skills"),
    ],
)
def test_a_name_says_skill_language_and_group(name, parts, group):
    assert skill_names.parts(name) == parts
    assert skill_names.group(name) == group
    if parts != (name, "en"):
        assert skill_names.named(*parts) == name


def test_groups_come_in_order_and_lose_no_name():
    names = ["judge", "tools_tl", "read", "tools_es", "newtools", "extract"]
    found = skill_names.grouped(names)
    assert list(found) == ["English", "Spanish", "Tagalog", "further skills"]
    assert found["English"] == ["extract", "read"]
    assert sorted(sum(found.values(), [])) == sorted(names)


def test_the_first_look_is_english_and_everything_is_more():
    assert evaluation.skills() == ["extract", "read", "smalltalk", "tool_answers", "tools"]
    everything = evaluation.all_skills()
    assert set(evaluation.skills()) < set(everything) and "judge" in everything
    assert set(skill_names.grouped(everything)) == {
        *skill_names.LANGUAGES.values(), skill_names.FURTHER
    }  # fmt: skip


def test_an_unknown_skill_is_answered_with_those_there_are(tmp_path):
    (tmp_path / "read.jsonl").write_text("", encoding="utf-8")
    with pytest.raises(ValueError, match="'write'; there are: read"):
        evaluation.held_out("write", folder=tmp_path)


def test_fields_with_their_default_may_be_left_out(tmp_path):
    """The shipped files leave them out, to stay small."""
    made = case(1)
    needed = {name: getattr(made, name) for name in "id skill lang messages target metric".split()}
    (tmp_path / "read.jsonl").write_text(json.dumps(needed) + "\n", encoding="utf-8")
    assert evaluation.held_out("read", folder=tmp_path) == [made]


# ---- room for the reply ------------------------------------------------------------------------


def test_there_is_room_for_the_longest_reply_with_its_thought(gemma):
    short, long = case(1), case(2, target={"role": "assistant", "content": "word " * 60})
    thought = {"role": "assistant", "content": "7", "reasoning": "one and one are two. " * 30}
    thinking = case(3, target=thought, thinking=True)

    def said(one: TestCase) -> int:
        """Counted by the model's own template, as a reply is."""
        options = {"tools": one.tools, "thinking": one.thinking}
        prompt = chat.prompt_ids(gemma, one.messages, **options)
        both = [*one.messages, one.target]
        return len(chat.prompt_ids(gemma, both, add_generation_prompt=False, **options)) - len(
            prompt
        )

    needed = [said(one) for one in (short, long, thinking)]
    assert 1 < needed[0] < needed[1] < needed[2]
    room = [evaluation.reply_room(gemma, [one]) for one in (short, long, thinking)]
    for least, given in zip(needed, room, strict=True):
        assert least <= given <= 1.5 * least + 1
    assert evaluation.reply_room(gemma, [short, thinking, long]) == room[2]


def test_a_server_gets_room_by_the_letter():
    server = EndpointGemma("http://localhost:1/v1", "m", name="m")
    long = case(2, target={"role": "assistant", "content": "x" * 300})
    assert 300 < evaluation.reply_room(server, [case(1), long]) < 340


def test_scoring_uses_that_room_unless_told_otherwise(gemma, monkeypatch):
    used = []
    real = chat.batch
    monkeypatch.setattr(
        chat, "batch", lambda *a, **k: used.append(k["max_new_tokens"]) or real(*a, **k)
    )
    cases = [case(1), case(2)]
    evaluation.score(gemma, cases)
    evaluation.score(gemma, cases, max_new_tokens=3)
    assert used == [evaluation.reply_room(gemma, cases), 3]


# ---- pairs -------------------------------------------------------------------------------------


def test_a_paired_difference_is_that_of_the_rates():
    a = score({n: n % 4 != 0 for n in range(40)})
    b = score({n: n % 2 == 0 for n in range(40)}, skill="other", thinking=True)
    found = evaluation.paired(a, b)
    assert found.value == pytest.approx(a.rate - b.rate) == 0.25 and found.n == 40
    assert found.value in found.interval and found.interval.width > 0
    turned = evaluation.paired(b, a)
    assert turned.value == -found.value


def test_what_is_hard_for_both_takes_no_part_in_the_interval():
    """The same two rates; one pair differs on a few questions, the other on many."""
    base = {n: n < 30 for n in range(60)}
    close = evaluation.paired(score(base | {n: True for n in range(30, 36)}), score(base))
    mixed = {n: 24 <= n for n in range(60)}
    far = evaluation.paired(score(mixed), score(base))
    assert close.value == far.value == pytest.approx(0.1)
    assert close.interval.low > 0 > far.interval.low


def test_one_changed_answer_of_many_is_no_certainty():
    """A bootstrap of it would end at nothing, or never reach below the one that changed."""
    base = dict.fromkeys(range(200), True)
    lost = evaluation.paired(score(base | {7: False}), score(base))
    assert lost.value == -0.005
    assert lost.interval.low < -0.02 and lost.interval.high > 0


def test_questions_of_one_phrasing_count_together():
    first = {n: n % 8 < 4 for n in range(48)}
    second = dict.fromkeys(range(48), False)
    alone = evaluation.paired(score(first), score(second))
    together = evaluation.paired(score(first, 4), score(second, 4))
    assert (alone.n, together.n) == (48, 12) and alone.value == together.value == 0.5
    assert together.interval.width > 1.5 * alone.interval.width


def test_an_interval_stays_where_differences_can_be():
    """Five phrasings of which one disagrees with the rest: the ends are kept inside -1 and 1."""
    first = {n: n < 40 or n % 2 == 0 for n in range(50)}
    second = dict.fromkeys(range(50), False) | {n: True for n in range(40, 50)}
    found = evaluation.paired(score(first, 10), score(second, 10))
    assert found.n == 5 and found.value in found.interval
    assert -1 <= found.interval.low < found.interval.high <= 1


@pytest.mark.parametrize(("a", "b", "value"), [(1, 1, 0), (0, 0, 0), (1, 0, 1), (0, 1, -1)])
def test_where_all_differ_alike_the_interval_still_knows_its_n(a, b, value):
    few, many = (
        evaluation.paired(score(dict.fromkeys(range(n), bool(a))),
                          score(dict.fromkeys(range(n), bool(b))))
        for n in (10, 100)
    )  # fmt: skip
    assert few.value == many.value == value
    assert few.interval.width > many.interval.width > 0
    assert -1 <= few.interval.low <= value <= few.interval.high <= 1


def test_only_the_same_questions_make_pairs():
    with pytest.raises(ValueError, match="same questions"):
        evaluation.paired(score({1: True, 2: True}), score({1: True, 3: True}))
    twice = evaluation.tally([Judged(case(1), "", True), Judged(case(1), "", False)])
    with pytest.raises(ValueError, match="each once"):
        evaluation.paired(twice, twice)
    with pytest.raises(stats.TooFewSamplesError):
        evaluation.paired(score({1: True}), score({1: False}))


# ---- the banner --------------------------------------------------------------------------------


def a_score(rate: float) -> dict:
    return {"rate": rate, "n": 40, "right": round(40 * rate), "interval_95": [0.0, 1.0]}


def test_a_long_card_is_shown_in_a_few_lines():
    names = evaluation.all_skills()
    scores = {name: a_score(0.25 + 0.02 * place) for place, name in enumerate(names)}
    lines = pocket_files._scores_in_words(scores)
    assert len(names) > 20 and len(lines) <= 7
    assert [line.split(":")[0] for line in lines[:5]] == evaluation.skills()
    tagalog = [scores[name]["rate"] for name in names if name.endswith("_tl")]
    assert f"Tagalog {min(tagalog):.0%} to {max(tagalog):.0%}" in lines[5]
    for name in ("translate", "judge", "arithmetic_direct"):
        assert f"{name} {scores[name]['rate']:.0%}" in lines[6]


def test_a_short_card_is_shown_in_full():
    lines = pocket_files._scores_in_words({"talk": a_score(0.25), "read_es": a_score(0.5)})
    assert [line.split(" right")[0] for line in lines] == ["talk: 25%", "read_es: 50%"]
