"""The record itself: what it may hold, and that it comes back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.monitoring.record import (
    Content,
    Feedback,
    GuardDecision,
    RecordError,
    RequestRecord,
    Score,
)

words = st.text(min_size=0, max_size=12)
durations = st.floats(0, 1e6, allow_nan=False)
decisions = st.builds(
    GuardDecision,
    st.sampled_from(["input", "output", "tool"]),
    st.text(min_size=1, max_size=8),
    st.sampled_from(["allowed", "changed", "blocked"]),
)
records = st.builds(
    RequestRecord,
    id=words,
    started=durations,
    model=words,
    mode=st.sampled_from(["reply", "stream", "batch", "none"]),
    duration_s=durations,
    first_chunk_s=st.none() | durations,
    gaps_s=st.lists(durations, max_size=3).map(tuple),
    prompt_tokens=st.none() | st.integers(0, 10**6),
    guards=st.lists(decisions, max_size=2).map(tuple),
    refused=st.none() | st.booleans(),
    content=st.none() | st.builds(Content, words, words),
)


@settings(deadline=None)
@given(records)
def test_a_record_survives_json(record):
    assert RequestRecord.from_json(record.to_json()) == record


def test_what_no_request_can_have_is_refused():
    good = {"id": "x", "started": 0.0, "model": "m"}
    refused = [
        {"duration_s": -1.0},
        {"duration_s": float("nan")},
        {"gaps_s": (0.1, float("inf"))},
        {"mode": "guess"},
        {"prompt_tokens": -1},
        {"batch": 0},
    ]
    assert RequestRecord(**good).answered
    for wrong in refused:
        with pytest.raises(RecordError):
            RequestRecord(**good, **wrong)
    for line in ("", "[]", "{}", '{"id": 3'):
        with pytest.raises(RecordError):
            RequestRecord.from_json(line)


def test_notes_are_checked():
    with pytest.raises(RecordError, match="between 0 and 1"):
        Score("x", "exact_match", 1.2, 0.0)
    with pytest.raises(RecordError, match="reason is one of"):
        Feedback("x", False, 0.0, reason="My card is 4111 1111 1111 1111")
    with pytest.raises(RecordError, match="not helpful"):
        Feedback("x", True, 0.0, reason="wrong")
    with pytest.raises(RecordError, match="stage"):
        GuardDecision("before", "injection", "blocked")
