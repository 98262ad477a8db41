"""Lab 01b: the strings are the published ones, wrong renderers are seen, and costs are measured.

That the graders kill all listed wrong answers is tested for every lab in test_labs_grading.py.
"""

from __future__ import annotations

import random

import pytest

from course_lib import evaluation, models, templates
from course_lib.dummy import tiny_gemma
from course_lib.evaluation import Judged, TestCase
from course_lib.labs import lab01b_templates as lab
from course_lib.labs.exercises import exercise
from course_lib.labs.grading import examine
from course_lib.labs.lab01b_templates import (
    conversations,
    measuring,
    new_notation,
    new_tools,
    new_turns,
    old_turns,
    spoiling,
)

RIGHT = {
    "render_old": old_turns.render_old,
    "render_new": new_turns.render_new,
    "render_tools": new_tools.render_tools,
}
FUNCTIONS = RIGHT | {"declare": new_notation.declare}


# ---- known strings and drawn conversations ----------------------------------------------------


def test_the_references_write_every_published_string():
    assert {known.function for known in measuring.KNOWN} == set(FUNCTIONS)
    for known in measuring.KNOWN:
        assert FUNCTIONS[known.function](*known.arguments) == known.text, known.what


def test_the_published_strings_are_those_of_the_library_too():
    """Two sources: the strings are typed in here, `templates` has its own tests."""
    checked = 0
    for known in measuring.KNOWN:
        if known.function == "render_old":
            assert templates.render(*known.arguments) == known.text
        elif known.function == "render_new":
            assert templates.render(known.arguments[0], "4") == known.text
        elif known.function == "render_tools":
            talk, tools = known.arguments
            assert templates.render(talk, "4", tools=tools) == known.text
        else:
            assert templates.declaration(*known.arguments) == known.text
        checked += 1
    assert checked >= 5


def test_a_changed_string_is_reported(capsys):
    lab.against_known_strings(render_new=lambda messages: "<bos>")
    assert "yours is '<bos>'" in capsys.readouterr().out
    lab.against_known_strings(render_new=new_turns.render_new)
    assert "the same" in capsys.readouterr().out


@pytest.mark.parametrize("name", RIGHT)
def test_the_references_conform_on_fresh_conversations(name):
    for seed in (0, 11):
        found = lab.conformance(name, RIGHT[name], n=150, seed=seed)
        assert (found.equal, found.n, found.first) == (150, 150, None)


def test_conformance_sees_a_renderer_that_is_off_now_and_then():
    def off(messages):
        return new_turns.render_new(messages).replace("system", "sys")

    found = lab.conformance("render_new", off, n=100, seed=0)
    assert 0 < found.equal < 100 and "sys" in found.first
    crash = lab.conformance("render_new", lambda messages: 1 / 0, n=5, seed=0)
    assert crash.equal == 0 and "ZeroDivisionError" in str(crash)
    with pytest.raises(ValueError, match="render_old, render_new"):
        lab.conformance("turn", old_turns.turn, seed=0)


def test_drawn_conversations_cover_what_the_lab_teaches():
    rng = random.Random(0)
    drawn = [measuring._drawn("render_tools", rng) for _ in range(200)]
    text = "".join(wanted for _, wanted in drawn)
    assert "{value:" in text and "<|tool_response>response:" in text and "enum:[" in text
    assert any(wanted.endswith("<tool_response|>") for _, wanted in drawn)
    assert any("<|turn>system\n<|tool>" in wanted for _, wanted in drawn)
    assert sum(wanted.count("<bos>") for _, wanted in drawn) == 200


# ---- graders ----------------------------------------------------------------------------------


def test_any_value_error_refuses_a_system_message_of_gemma_1():
    class NoSystem(ValueError):
        pass

    def answer(error):
        def render_old(messages, generation):
            if generation in ("1", "2") and messages[0]["role"] == "system":
                raise error("no system role")
            return old_turns.render_old(messages, generation)

        return render_old

    graded = exercise("lab01b.render_old")
    assert examine(graded, answer(NoSystem)).right
    assert examine(graded, answer(templates.TemplateError)).right
    assert examine(graded, answer(KeyError)).status == "wrong"


def test_declare_may_call_the_learners_own_functions():
    """An answer whose helper is not written yet is missing, not wrong."""

    def write_value(value):
        raise NotImplementedError("write_value is not written yet")

    def declare(tool):
        return "<|tool>" + write_value(tool) + "<tool|>"

    feedback = examine(exercise("lab01b.declare"), declare)
    assert feedback.status == "missing" and "write_value" in str(feedback)


def test_answers_typed_in_for_one_seed_fail_on_another():
    checked = 0
    for graded in lab.LAB.exercises:
        known = {}
        for case in graded.cases(0):
            try:
                known[repr(case)] = graded.reference(*case)
            except ValueError as error:
                known[repr(case)] = error

        def typed(*arguments, known=known):
            result = known.get(repr(arguments), "")
            if isinstance(result, Exception):
                raise result
            return result

        assert examine(graded, typed, seed=0).right, graded.id
        assert examine(graded, typed, seed=7351).status == "wrong", graded.id
        checked += 1
    assert checked == 7


# ---- mistakes and their cost ------------------------------------------------------------------


@pytest.mark.parametrize("how", lab.HOW)
@pytest.mark.parametrize("generation", ["3", "4"])
def test_spoiling_changes_what_it_says_and_nothing_else(how, generation):
    start, end = lab.TOKENS[generation]
    talk = conversations.conversation(random.Random(1), turns=3, system=True)
    text = templates.render(talk, generation)
    bad = spoiling.spoil(text, how, start, end)
    assert bad != text
    if "BOS" in how:
        assert bad.count("<bos>") == (0 if how == "no BOS" else 2)
        assert bad.replace("<bos>", "") == text.replace("<bos>", "")
    elif how == "end token first":
        assert (bad.count(start), bad.count(end)) == (text.count(end), text.count(start))
        assert spoiling.spoil(bad, how, start, end) == text
    else:
        turns = text.count(start)
        assert len(text) - len(bad) == turns >= 4


def cases_of(n: int, skill: str = "read") -> list[TestCase]:
    return [
        TestCase(
            id=f"{skill}-{i}",
            skill=skill,
            lang="en",
            messages=[{"role": "user", "content": f"What is {i}?"}],
            target={"role": "assistant", "content": str(i)},
            metric="text",
            phrasing=f"what is {i}",
        )
        for i in range(n)
    ]


def score_of(rights: list[bool]) -> evaluation.Score:
    cases = cases_of(len(rights))
    pairs = zip(cases, rights, strict=True)
    return evaluation.tally([Judged(case, "", right) for case, right in pairs])


def test_a_cost_is_the_difference_on_the_same_cases_in_points():
    right = score_of([True] * 8 + [False] * 2)
    spoilt = score_of([True] * 3 + [False] * 6 + [True])
    found = lab.cost(right, spoilt)
    assert found.value == pytest.approx(100 * (5 - 1) / 10) and found.n == 10
    assert found.interval.low < found.value < found.interval.high
    assert lab.cost(right, right).value == 0
    assert lab.cost(right, right).interval.width > 5  # ten cases prove little, even if all agree
    with pytest.raises(ValueError, match="same cases"):
        lab.cost(right, score_of([True]))


def test_the_interval_of_a_cost_covers_what_it_should():
    """400 experiments with a known cost of 0.2: the interval holds it in about 95% of them."""
    rng = random.Random(3)
    inside = 0
    for _ in range(400):
        counts = [0, 0, 0, 0]  # both, lost, gained, neither
        for kind in rng.choices(range(4), weights=(0.5, 0.25, 0.05, 0.2), k=60):
            counts[kind] += 1
        inside += 0.2 in measuring.paired_interval(*counts)
    assert 0.92 <= inside / 400 <= 0.985


def test_the_interval_turns_round_with_the_question():
    one, other = measuring.paired_interval(30, 9, 2, 9), measuring.paired_interval(30, 2, 9, 9)
    assert one.low == pytest.approx(-other.high) and one.high == pytest.approx(-other.low)


# ---- with a model -----------------------------------------------------------------------------


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "4", "4"), quiet=True)


def test_prompts_reach_the_model_as_they_are(gemma, monkeypatch):
    """No BOS is added and none taken away: the ids are those of the text alone."""
    from course_lib import generation

    seen = []
    real = generation.generate

    def spy(model, prompts, settings):
        seen.extend(prompts)
        return real(model, prompts, settings)

    monkeypatch.setattr(generation, "generate", spy)
    monkeypatch.setattr(measuring, "MAX_NEW_TOKENS", 3)
    cases = cases_of(3)
    text = new_turns.render_new(cases[0].messages)
    prompts = [spoiling.spoil(text, how, "<|turn>", "<turn|>") for how in lab.HOW[:2]] + [text]
    score = lab.score_prompts(gemma, cases, prompts)
    assert score.n == 3 and {one.case.id for one in score.judged} == {c.id for c in cases}
    bos = gemma.tokenizer.bos_token_id
    assert sorted(ids[:2].count(bos) for ids in seen) == [0, 1, 2]


def test_a_right_reply_counts_and_a_wrong_one_does_not(gemma, monkeypatch):
    from course_lib import generation

    cases = cases_of(4)
    replies = {"0": "0", "1": "1", "2": "two", "3": "3 <"}

    def answer(model, prompts, settings):
        asked = [gemma.tokenizer.decode(ids) for ids in prompts]
        said = [replies[text.split("What is ")[1][0]] + "<turn|>" for text in asked]
        return [gemma.tokenizer(s, add_special_tokens=False)["input_ids"] for s in said]

    monkeypatch.setattr(generation, "generate", answer)
    prompts = [new_turns.render_new(case.messages) for case in cases]
    score = lab.score_prompts(gemma, cases, prompts)
    assert (score.right, score.n) == (2, 4)
    assert {one.case.id for one in score.judged if one.right} == {"read-0", "read-1"}


def test_held_out_cases_have_a_phrasing_each(gemma):
    cases = lab.held_out_cases(gemma, ("read", "tools"), 12)
    assert len(cases) == 24
    assert len({(case.skill, case.phrasing) for case in cases}) == 24
    assert not any(case.thinking for case in cases)


def test_old_generations_get_no_cases_with_tools(tmp_path):
    old = models.load(tiny_gemma(tmp_path / "3", "3"), quiet=True)
    cases = lab.held_out_cases(old, ("read", "tools"), 5)
    assert len(cases) == 5 and not any(case.tools for case in cases)
    with pytest.raises(ValueError, match="no case of tools"):
        lab.held_out_cases(old, ("tools",), 5)
