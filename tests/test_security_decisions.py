"""Decisions: what they need, and that no text gets out of them unasked."""

from __future__ import annotations

import json

import pytest

from course_lib.security.decisions import (
    Decision,
    DecisionError,
    allow,
    ask,
    block,
    redact,
    stopping,
)

SECRET = "the code is banana"


def test_no_text_unless_asked_and_then_redacted_first():
    one = block("injection", "injection", "reads like an order", score=0.98765, text=SECRET)
    assert "banana" not in repr(one) and "banana" not in one.line()
    shown = json.loads(one.line(lambda text: text.replace("banana", "[x]")))
    assert shown["text"] == "the code is [x]" and shown["score"] == 0.9877
    assert json.loads(one.line(str))["text"] == SECRET
    changed = redact("pii", "hidden", "1 NAME", messages=({"role": "user", "content": SECRET},))
    assert "banana" not in repr(changed) + changed.line(str)


def test_redaction_comes_before_the_cut():
    """Cut first, and a number that straddles the end is half shown and not recognized."""
    long = block("a", "b", "c", text="x" * 195 + "4111111111111111")
    line = json.loads(long.line(lambda text: text.replace("4111111111111111", "[CARD]")))
    assert "4111" not in line["text"]


def test_a_line_is_one_line():
    assert "\n" not in block("a", "b", "c", text="one\ntwo\u2028three").line(str)


@pytest.mark.parametrize(
    "fields",
    [
        ("forbid", "a", "b", "c"),
        ("block", "", "b", "c"),
        ("block", "a", "", "c"),
        ("ask", "a", "b", ""),
    ],
)
def test_a_decision_needs_its_parts(fields):
    with pytest.raises(DecisionError):
        Decision(*fields)


def test_which_decisions_stop():
    made = [allow("a"), redact("a", "b", "c"), ask("a", "b", "c"), block("a", "b", "c")]
    assert [one.stops for one in made] == [False, False, True, True]
    assert stopping(made) is made[2] and stopping(made[:2]) is None


def test_monitoring_counts_them():
    seen = Decision("redact", "pii", "hidden", "1 NAME", where="untrusted").for_monitoring()
    assert (seen.stage, seen.guard, seen.action) == ("tool", "pii", "changed")
    with pytest.raises(DecisionError, match="which check"):
        allow("pii").for_monitoring()
