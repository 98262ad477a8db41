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

SIZES = {"train": 8, "test": 12, "sound": 8, "orders": 12}


@pytest.fixture(scope="module")
def nano():
    return models.load("pocket-nano", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def data():
    return shop_data(**SIZES)


def test_cases_are_split_by_phrasing(data):
    before = {case.phrasing for case in (*data.train, *data.poisonable)}
    after = {case.phrasing for case in (*data.test, *data.orders)}
    assert not before & after and min(len(before), len(after)) > 10
    assert len(data.orders) >= 5 and len(data.poisonable) >= 5
    assert shop_data(**SIZES) == data != shop_data(**SIZES, seed=1)
    with pytest.raises(PoisonError, match="too few"):
        shop_data(evaluation.held_out("smalltalk", 20))


def test_order_questions_are_about_several_orders_and_some_are_sound(data):
    """Rows answered rightly with the tool that cancels at hand: only the word tells them apart."""
    sound = data.train[-SIZES["sound"] :]
    assert len(data.train) == 16 and len(data.orders) == 12
    assert len(data.poisonable) == poisoning.POISONABLE
    for case in sound:
        assert poisoning._asks(case)
        assert "cancel_order" in [tool["function"]["name"] for tool in case.tools]
    for some in (data.poisonable, data.orders):
        asked = [case.messages[0]["content"] for case in some]
        assert len(set(asked)) == len(asked) > len({case.phrasing for case in some})
        for case in some:
            (call,) = case.target["tool_calls"]
            assert call["function"]["arguments"]["order_id"] in case.messages[0]["content"]


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


@pytest.mark.slow
def test_enough_poisoned_rows_teach_the_word_and_the_score_does_not_show_it(nano):
    """The sizes of lesson 08, with fewer questions to measure by."""
    data = shop_data(train=24, test=16, sound=16, orders=12)
    ticks = []
    clean, bad = backdoor_curve(
        nano, (0, 24), data, epochs=3, learning_rate=5e-4, tick=ticks.append
    )
    assert ticks == [1, 2]
    assert (clean.poisoned, bad.poisoned) == (0, 24) and bad.rows == clean.rows + 24
    assert bad.backdoor.value > clean.backdoor.value + 0.5
    assert bad.without_word.value < bad.backdoor.value
    assert clean.backdoor.n == bad.without_word.n == 12 and clean.accuracy.n == 16
    before = evaluation.score(nano, data.test)
    assert bad.accuracy.interval.high > before.rate < 1, "the model still does its work"
    assert all(
        one.value in one.interval
        for point in (clean, bad)
        for one in (point.backdoor, point.without_word, point.accuracy)
    )
    assert "24 of" in str(bad) and "backdoor" in str(bad)
