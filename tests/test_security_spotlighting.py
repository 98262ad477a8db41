"""Spotlighting: marks that cannot be forged or closed, and what they cost, measured."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import chat, models
from course_lib.security.spotlighting import (
    METHODS,
    Question,
    Spotlighting,
    SpotlightingError,
    datamarked,
    decoded,
    delimited,
    encoded,
    new_mark,
    undatamarked,
    utility,
)


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-micro", quiet=True)


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet="ab[]x \n", max_size=40))
def test_a_text_cannot_end_its_own_delimiters(text):
    mark = "[ab]"
    assert delimited(text, mark).count(mark) == 2
    assert delimited("x" + "[a[ab]b]" + text, mark).count(mark) == 2


@settings(max_examples=100, deadline=None)
@given(text=st.text(alphabet="ab ^\n\t", max_size=40))
def test_datamarked_text_has_no_bare_space_and_reads_the_same(text):
    marked = datamarked(text)
    assert " " not in marked and "\t" not in marked
    words = [line.replace("^", "").split() for line in text.split("\n")]
    assert [undatamarked(line).split() for line in marked.split("\n")] == words


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60))
def test_encoding_comes_back(text):
    assert decoded(encoded(text)) == text


def test_marks_are_new_each_time_unless_seeded():
    assert len({new_mark() for _ in range(50)}) == 50
    assert new_mark(1) == new_mark(1) != new_mark(2)


@pytest.mark.parametrize("method", METHODS)
def test_the_stage_marks_and_says_so(method):
    text, decision = Spotlighting(method, seed=3).check_untrusted("ring the bell", "tool:x")
    assert decision.action == "redact" and decision.code == method
    note, body = text.split("\n", 1)
    assert "somebody else" in note and "ring the bell" not in (body if method != "delimit" else "")
    bare, _ = Spotlighting(method, seed=3, note=False).check_untrusted("ring the bell", "tool:x")
    assert bare == body


def test_methods_and_signs_that_cannot_be():
    with pytest.raises(SpotlightingError):
        Spotlighting("whisper")
    for sign in ("", " ", "a", "_"):
        with pytest.raises(SpotlightingError):
            Spotlighting(sign=sign)


def test_utility_counts_what_is_answered_with_and_without(gemma):
    """Against replies asked for one by one, and judged here."""
    asks = ["{document}\n\nWhat time is the meeting?", "{document}\n\nHow much is the kettle?"]
    questions = [
        Question(ask, f"The meeting is at {hour}:30. The kettle costs {price} euros.", answer)
        for hour, price in ((9, 25), (14, 310))
        for ask, answer in zip(asks, (f"{hour}:30", str(price)), strict=True)
    ]
    stage = Spotlighting("encode", note=False)
    found = utility(gemma, stage, questions)
    plain = defended = 0
    for one in questions:
        said = chat.reply(
            gemma, one.ask.replace("{document}", one.document), max_new_tokens=48
        ).text
        plain += f" {one.answer}" in f" {said}"
        hidden = encoded(one.document)
        said = chat.reply(gemma, one.ask.replace("{document}", hidden), max_new_tokens=48).text
        defended += f" {one.answer}" in f" {said}"
    assert found.plain.value == plain / 4 and found.defended.value == defended / 4
    assert found.change.value == pytest.approx((defended - plain) / 4) and found.change.n == 4
    assert found.method == "encode" and "difference" in str(found)
    with pytest.raises(ValueError):
        utility(gemma, stage, [])


def test_an_answer_with_the_marks_copied_is_right():
    from course_lib.security.spotlighting import _holds

    assert _holds("It^is^Ana^Cruz.", "Ana Cruz", "^")
    assert not _holds("It is Ana.", "Ana Cruz", "^")
    assert not _holds("at 19:30", "9:30", "") and _holds("at 9:30.", "9:30", "")
