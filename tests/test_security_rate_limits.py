"""Rate limits: never exceeded in any window, with any order of requests, and with 32 threads."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from limits.storage import memory

from course_lib import models
from course_lib.dummy import tiny_gemma
from course_lib.security.guard import Guard, GuardRequest
from course_lib.security.rate_limits import LimitError, RateLimits, Refused, Reservation


class FakeTime:
    """The library's clock, moved by hand; everything else of the module `time` stays."""

    def __init__(self):
        self.now = 1_000_000.0

    def time(self):
        return self.now

    def __getattr__(self, name):
        return getattr(time, name)


@pytest.fixture
def clock(monkeypatch):
    fake = FakeTime()
    monkeypatch.setattr(memory, "time", fake)
    monkeypatch.setattr("course_lib.security.rate_limits.time", fake)
    return fake


# (seconds that pass, user, tokens wanted, share of them that is used in the end)
STEPS = st.lists(
    st.tuples(st.integers(0, 12), st.sampled_from("ab"), st.integers(1, 130), st.floats(0, 1)),
    min_size=1,
    max_size=40,
)


@settings(max_examples=150, deadline=None)
@given(steps=STEPS)
def test_no_window_ever_holds_more_than_the_limit(steps):
    """Charged at the time of asking: of all tokens used, those asked for in any 10 s fit."""
    fake = FakeTime()
    before = memory.time
    memory.time = fake
    try:
        limits = RateLimits(["100 per 10 seconds"], together=["150 per 10 seconds"])
        charged: list[tuple[float, str, int]] = []
        for passed, user, tokens, share in steps:
            fake.now += passed * 1.0371  # never exactly at the end of a window
            taken = limits.take(user, tokens)
            if isinstance(taken, Reservation):
                used = int(tokens * share)
                taken.settle(used)
                charged.append((fake.now, user, used))
            else:
                assert tokens > limits.left(user), "refused although it would have fitted"
        for start, _, _ in charged:
            # The library counts an entry as still in the window at its very end.
            inside = [(u, n) for at, u, n in charged if start <= at <= start + 10]
            assert sum(n for _, n in inside) <= 150
            assert all(sum(n for u, n in inside if u == user) <= 100 for user in "ab")
    finally:
        memory.time = before


def test_reserved_tokens_count_before_they_are_settled(clock):
    limits = RateLimits(["100 per 10 seconds"])
    open_one = limits.take("a", 60)
    assert limits.left("a") == 40 and isinstance(limits.take("a", 41), Refused)
    assert isinstance(limits.take("b", 100), Reservation), "another user, another budget"
    open_one.settle(10)
    assert limits.left("a") == 90
    with pytest.raises(LimitError, match="settled already"):
        open_one.settle(10)


def test_a_refused_request_costs_nothing(clock):
    limits = RateLimits(["100 per 10 seconds"], together=["120 per 10 seconds"])
    limits.take("a", 60)
    assert [type(limits.take("b", 90)) for _ in range(5)] == [Refused] * 5
    assert limits.left("b") == 60, "refused together, so given back to the user"


def test_the_wait_is_long_enough_and_not_too_long(clock):
    limits = RateLimits(["100 per 10 seconds"])
    limits.take("a", 50)
    clock.now += 4
    limits.take("a", 50)
    refused = limits.take("a", 60)
    assert refused.wait_s == pytest.approx(10.0)
    assert limits.take("a", 40).wait_s == pytest.approx(6.0)
    clock.now += 6.001
    assert isinstance(limits.take("a", 40), Reservation)
    assert limits.take("a", 101).wait_s is None


def test_what_is_given_back_late_is_not_given_twice(clock):
    limits = RateLimits(["100 per 10 seconds"])
    late = limits.take("a", 100)
    clock.now += 10.001
    limits.take("a", 100)
    late.settle(0)
    assert limits.left("a") == 0


def test_32_clients_at_once_stay_within_the_limit():
    limits = RateLimits(["3000 per 1 hour"], together=["20000 per 1 hour"])
    start = threading.Barrier(32)
    inside, most_inside, lock = {"now": 0}, [0], threading.Lock()

    def client(number):
        used = 0
        start.wait()
        for turn in range(40):
            taken = limits.take(f"user {number % 8}", 100 + turn)
            if isinstance(taken, Refused):
                continue
            with lock:
                inside["now"] += taken.tokens
                most_inside[0] = max(most_inside[0], inside["now"])
            taken.settle(60)
            with lock:
                inside["now"] -= taken.tokens
            used += 60
        return number % 8, used

    with ThreadPoolExecutor(32) as pool:
        done = list(pool.map(client, range(32)))
    total = sum(used for _, used in done)
    for user in range(8):
        assert sum(used for who, used in done if who == user) <= 3000
    assert total <= 20_000 and most_inside[0] <= 20_000
    assert total > 10_000, "the limits refused nearly everybody"


def test_as_a_stage_it_reserves_and_settles(clock):
    stage = RateLimits(["100 per 10 seconds"])
    one, two = (GuardRequest.of("Hi", user="a") for _ in range(2))
    assert stage.reserve(one, 30).action == "allow" and stage.reserve(two, 30).action == "allow"
    refused = stage.reserve(one, 50)
    assert (refused.action, refused.code) == ("block", "rate") and "in 10 s" in refused.reason
    assert stage.reserve(one, 500).code == "too_much"
    stage.settle(one, 30, 5)
    stage.settle(two, 30, 30)
    assert stage.take("a", 65).tokens == 65 and stage.left("a") == 0


def test_users_cannot_be_confused():
    limits = RateLimits(["10 per 1 hour"])
    limits.take("a", 10)
    for other in ("a/", "A", "a ", "61", ""):
        assert limits.left(other) == 10, other


@pytest.mark.parametrize("tokens", [0, -1, 1.5, True])
def test_tokens_are_whole_numbers(tokens):
    with pytest.raises(LimitError):
        RateLimits(["10/minute"]).take("a", tokens)


@pytest.mark.parametrize("limits", [["many"], [], ["10 per fortnight"], "10/minute"])
def test_limits_that_cannot_be_read(limits):
    with pytest.raises(LimitError):
        RateLimits(limits)


def test_a_guarded_turn_is_charged_what_it_used(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "tiny", "4"))
    stage = RateLimits(["400 per 1 hour"])
    guard = Guard([stage])
    done = guard.reply(gemma, "Where is my order?", user="ana", max_new_tokens=8)
    used = done.prompt_tokens + done.completion_tokens
    assert used > 10 and stage.left("ana") == 400 - used
    while (last := guard.reply(gemma, "Where is my order?", user="ana", max_new_tokens=8)).steps:
        used += last.prompt_tokens + last.completion_tokens
    assert last.ended == "blocked" and last.stopped_by.code == "rate"
    assert stage.left("ana") == 400 - used >= 0
    assert guard.reply(gemma, "Where is my order?", user="ben", max_new_tokens=8).steps
