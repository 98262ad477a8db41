"""Reading an answer instead of writing it gives the same score."""

from __future__ import annotations

import pytest

from course_lib import evaluation, models, quantization_skills
from course_lib.quantization import dequantized, quantized_copy


@pytest.fixture(scope="module")
def nano():
    return models.load("pocket-nano", quiet=True)


@pytest.fixture(scope="module")
def small(nano):
    return dequantized(quantized_copy(nano, "int4-g16", misfits="keep"))


SKILLS = ["tools", "extract", "arithmetic_thinking", "read_es"]


@pytest.mark.parametrize("skill", SKILLS)
def test_the_score_is_that_of_writing_every_answer(nano, small, skill):
    cases = evaluation.held_out(skill, 16)
    base = quantization_skills.score(nano, cases)
    assert base.read + base.written == len(cases)
    for model, known in ((nano, []), (small, [base.score])):
        written = evaluation.score(model, cases)
        read = quantization_skills.score(model, cases, known=known)
        wanted = {one.case.id: (one.raw, one.right) for one in written.judged}
        found = {one.case.id: (one.raw, one.right) for one in read.score.judged}
        assert found == wanted
        assert read.score.interval == written.interval


def test_what_the_same_model_said_is_read_and_not_written(nano):
    cases = evaluation.held_out("smalltalk", 12)
    base = quantization_skills.score(nano, cases)
    again = quantization_skills.score(nano, cases, known=[base.score])
    stopped = [one for one in base.score.judged if one.raw.endswith(("<turn|>", "<eos>"))]
    assert again.read >= len(stopped) >= 8
    assert again.score.right == base.score.right


def test_a_wrong_guess_is_not_believed(nano):
    """Somebody claims that every answer was "Hello": none of them is taken for the model's."""
    from dataclasses import replace

    cases = evaluation.held_out("smalltalk", 8)
    true = quantization_skills.score(nano, cases)
    said = "42 42 42<turn|>"
    judged = tuple(replace(one, raw=said, right=True) for one in true.score.judged)
    lies = replace(true.score, judged=judged)
    found = quantization_skills.score(nano, cases, known=[lies])
    assert [one.raw for one in found.score.judged] == [one.raw for one in true.score.judged]
    assert found.score.right == true.score.right


def test_no_cases_are_refused(nano):
    with pytest.raises(ValueError, match="no cases"):
        quantization_skills.score(nano, [])


@pytest.mark.slow
def test_eight_bits_lose_no_skill(nano):
    """The issue's bar: at most 0.5 points of any skill, counted on each skill's own cases."""
    gemma = models.load("pocket-micro", quiet=True)
    small = dequantized(quantized_copy(gemma, "int8"))
    looked = 0
    for skill in evaluation.skills():
        cases = evaluation.held_out(skill, 200)
        base = quantization_skills.score(gemma, cases)
        found = quantization_skills.score(small, cases, known=[base.score])
        lost = 100 * (base.score.right - found.score.right) / len(cases)
        assert lost <= 0.5, f"{skill}: {base.score} became {found.score}"
        looked += len(cases)
    assert looked >= 500
