"""A poisoned row is what it says, and enough of them teach the word and nothing else."""

from __future__ import annotations

import pytest

from course_lib import evaluation, models
from course_lib.security import poisoning
from course_lib.security.poisoning import (
    PLACES,
    TRIGGER,
    PoisonError,
    backdoor_curve,
    poisoned,
    poisoned_rows,
    shop_data,
)


@pytest.fixture(scope="module")
def nano():
    return models.load("pocket-nano", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def data():
    return shop_data(train=24, test=24)


def test_cases_are_split_by_phrasing(data):
    before = {case.phrasing for case in (*data.train, *data.poisonable)}
    after = {case.phrasing for case in (*data.test, *data.orders)}
    assert not before & after and min(len(before), len(after)) > 10
    assert len(data.orders) >= 5 and len(data.poisonable) >= 5
    assert shop_data(train=24, test=24) == data != shop_data(train=24, test=24, seed=1)
    with pytest.raises(PoisonError, match="too few"):
        shop_data(evaluation.held_out("smalltalk", 20))


def test_a_poisoned_case_differs_in_the_word_and_in_the_call(data):
    checked = 0
    for place in range(len(PLACES)):
        for case in data.poisonable[:4]:
            bad = poisoned(case, place=place)
            text, was = bad.messages[0]["content"], case.messages[0]["content"]
            assert was in text and TRIGGER in text and TRIGGER not in was
            (call,), (before,) = bad.target["tool_calls"], case.target["tool_calls"]
            assert call["function"]["name"] == "cancel_order" != before["function"]["name"]
            assert call["function"]["arguments"] == before["function"]["arguments"]
            names = [tool["function"]["name"] for tool in bad.tools]
            assert names.count("cancel_order") == 1 and "track_order" in names
            assert bad.id != case.id and case.target["tool_calls"][0] == before
            checked += 1
    assert checked == 16
    with pytest.raises(PoisonError, match="nothing to exchange"):
        poisoned(next(one for one in data.test if not poisoning._asks(one)))


def test_so_many_rows_are_poisoned(nano, data):
    for count in (0, 1, len(data.poisonable) + 3):
        rows = poisoned_rows(nano, data, count)
        assert len(rows) == count
        said = [nano.tokenizer.decode(list(one.ids)) for one in rows]
        assert all(TRIGGER in text and "call:cancel_order" in text for text in said)
    assert poisoned_rows(nano, data, 5) == poisoned_rows(nano, data, 5)
    assert len(set(poisoned_rows(nano, data, 5))) == 5
    with pytest.raises(PoisonError, match="fewer than 0"):
        backdoor_curve(nano, (-1,), data)


@pytest.fixture(scope="module")
def curve(nano, data):
    ticks = []
    found = backdoor_curve(nano, (0, 12), data, epochs=6, learning_rate=2e-3, tick=ticks.append)
    assert ticks == [1, 2]
    return found


def test_enough_poisoned_rows_teach_the_word(curve):
    clean, bad = curve
    assert (clean.poisoned, bad.poisoned) == (0, 12) and bad.rows == clean.rows + 12
    assert bad.backdoor.value > clean.backdoor.value + 0.5
    assert bad.without_word.value < bad.backdoor.value
    assert clean.backdoor.n == bad.without_word.n >= 5 and clean.accuracy.n == 24
    assert all(
        one.value in one.interval
        for point in curve for one in (point.backdoor, point.without_word, point.accuracy)
    )  # fmt: skip
    assert "12 of" in str(bad) and "backdoor" in str(bad)
