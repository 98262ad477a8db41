"""Who used what: users stay hidden, and every token is paid once."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace

import pytest
from _traffic import START, traffic
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.monitoring import usage
from course_lib.monitoring.usage import KeyedHash, Prices, UsageError

KEY = b"0123456789abcdef0123456789abcdef"
PRICES = Prices("EUR", "an example, 2026-11-21", input_per_million=1.0, output_per_million=4.0)
names = st.text(min_size=1, max_size=40).filter(lambda name: name.isprintable())
keys = st.binary(min_size=16, max_size=64)


# ---- keyed hashes ------------------------------------------------------------------------------


@settings(deadline=None)
@given(keys, names)
def test_the_hash_is_hmac_and_shows_nothing_of_name_or_key(key, name):
    hashed = KeyedHash(key)
    found = hashed(name)
    assert found == hmac.new(key, name.encode(), hashlib.sha256).hexdigest()[:16]
    assert found == KeyedHash(key)(name)
    assert len(found) == 16 and set(found) <= set("0123456789abcdef")
    if len(name) > 6:
        assert name not in found
    assert str(key) not in repr(hashed) and key.hex() not in repr(hashed)


@settings(deadline=None)
@given(keys, names, names)
def test_two_names_have_two_hashes(key, one, other):
    hashed = KeyedHash(key)
    assert (hashed(one) == hashed(other)) == (one == other)


@settings(deadline=None)
@given(keys, keys, names)
def test_another_key_gives_another_hash(one, other, name):
    assert (KeyedHash(one)(name) == KeyedHash(other)(name)) == (one == other)


def test_a_list_of_names_does_not_open_it_without_the_key():
    users = [f"user{i}" for i in range(200)]
    hidden = KeyedHash(KEY)(users[17])
    plain = {hashlib.sha256(name.encode()).hexdigest()[:16] for name in users}
    wrong = {KeyedHash(usage.new_key())(name) for name in users}
    assert hidden not in plain | wrong
    assert hidden in {KeyedHash(KEY)(name) for name in users}


def test_half_a_character_in_a_name_is_no_error():
    hashed = KeyedHash(KEY)
    assert len(hashed("ana \ud83d")) == 16 and hashed("ana \ud83d") != hashed("ana ")


def test_keys_and_names_are_checked():
    for short in (b"", b"x" * 15, "a text of sixteen bytes"):
        with pytest.raises(UsageError, match="16 bytes"):
            KeyedHash(short)
    with pytest.raises(UsageError, match="no hash"):
        KeyedHash(KEY)("")
    assert len({usage.new_key() for _ in range(20)}) == 20


# ---- prices ------------------------------------------------------------------------------------


def test_the_price_of_one_request():
    record = replace(traffic(1, blocked=0)[0], prompt_tokens=1000, completion_tokens=500)
    assert PRICES.of(record) == pytest.approx(1000 * 1e-6 + 500 * 4e-6)
    machine = Prices("EUR", "an example", machine_hour=3.6)
    assert machine.of(replace(record, duration_s=2.0)) == pytest.approx(0.002)
    assert machine.of(replace(record, duration_s=2.0, batch=4)) == pytest.approx(0.0005)
    assert PRICES.of(replace(record, mode="none")) == 0.0


def test_a_price_needs_a_count():
    record = replace(traffic(1, blocked=0)[0], completion_tokens=None)
    assert PRICES.of(record) is None
    only_input = Prices("EUR", "an example", input_per_million=1.0)
    assert only_input.of(record) == pytest.approx(record.prompt_tokens * 1e-6)
    assert PRICES.of(replace(record, error_type="TimeoutError", prompt_tokens=None)) == 0.0


def test_prices_are_checked():
    for wrong in (
        {},
        {"input_per_million": -1.0},
        {"machine_hour": float("nan")},
    ):
        with pytest.raises(UsageError):
            Prices("EUR", "somewhere", **wrong)
    with pytest.raises(UsageError, match="where they come from"):
        Prices("EUR", " ", machine_hour=1.0)


def test_idle_hours_have_a_price_too():
    machine = Prices("EUR", "an example", machine_hour=2.0)
    day = [replace(one, duration_s=36.0) for one in traffic(50, blocked=0)]
    busy = sum(machine.of(record) for record in day)
    assert busy + machine.idle_cost(day, 3600) == pytest.approx(2.0)


# ---- sums --------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def days():
    """Three days of traffic, one request every ten minutes."""
    return traffic(432, every_s=600.0, failing=0.05)


@pytest.mark.parametrize("group", [usage.by_user, usage.by_day, usage.by_model])
def test_groups_add_up_to_the_total(days, group):
    rows, everything = group(days, PRICES), usage.total(days, PRICES)
    assert len({row.name for row in rows}) == len(rows) >= 1
    for field in ("requests", "failed", "input_tokens", "output_tokens", "uncounted"):
        assert sum(getattr(row, field) for row in rows) == getattr(everything, field)
    assert sum(row.cost for row in rows) == pytest.approx(everything.cost)
    assert everything.requests == len(days)
    assert everything.cost == pytest.approx(
        everything.input_tokens * 1e-6 + everything.output_tokens * 4e-6
    )


def test_days_are_those_of_utc(days):
    rows = usage.by_day(days)
    assert [row.name for row in rows] == ["2027-01-15", "2027-01-16", "2027-01-17", "2027-01-18"]
    midnight = replace(days[0], started=START + 16 * 3600)
    assert usage.day_of(replace(midnight, started=midnight.started - 0.001)) == "2027-01-15"
    assert usage.day_of(midnight) == "2027-01-16"


def test_users_are_ranked_and_the_nameless_are_one_row(days):
    rows = usage.by_user([replace(one, user="") for one in days[:5]] + days)
    assert [row.output_tokens for row in rows] == sorted(
        (row.output_tokens for row in rows), reverse=True
    )
    assert sum(row.name == usage.NOBODY for row in rows) == 1
    assert all(row.cost is None and row.cost_per_request is None for row in rows)


def test_uncounted_requests_are_told(days):
    untold = [replace(one, completion_tokens=None) for one in days[:7] if one.answered]
    row = usage.total(untold + days, PRICES)
    assert row.uncounted == len(untold) > 0
    assert row.cost_per_request == pytest.approx(row.cost / (row.requests - row.uncounted))
