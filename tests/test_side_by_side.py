"""Side by side: what slows a whole round takes no part in the ratios; nobody is always last."""

from __future__ import annotations

from collections import Counter

import pytest

from course_lib import models, side_by_side
from course_lib.dummy import tiny_gemma
from course_lib.metrics import Request
from course_lib.side_by_side import Race, measure


def request(tpot: float, ttft: float = 1.0, tokens: int = 4) -> Request:
    return Request(tuple(ttft + tpot * i for i in range(tokens)))


def drifting(factor: float = 3.0, rounds: int = 8) -> Race:
    """`b` takes a fifth longer than `a`, and from the middle on the machine is much slower."""
    slow = [1.0] * (rounds // 2) + [factor] * (rounds - rounds // 2)
    made = tuple((request(0.01 * s), request(0.012 * s)) for s in slow)
    return Race(("a", "b"), 64, 4, 0, made)


def test_the_ratio_within_rounds_survives_a_drift_that_hides_it_otherwise():
    race = drifting()
    a, b = race.summary("a").mean_interval, race.summary("b").mean_interval
    assert a.high > b.low, "taken apart, the two overlap"
    ratio = race.ratio("b", "a")
    assert ratio.value == pytest.approx(1.2) and ratio.n == 8
    assert 1.19 < ratio.interval.low <= ratio.interval.high < 1.21
    assert race.ratio("a", "b").value == pytest.approx(1 / 1.2)


def test_other_figures_have_their_own_ratio():
    race = Race(("a", "b"), 64, 4, 0, ((request(0.1, 1.0), request(0.1, 3.0)),) * 6)
    assert race.ratio("b", "a", "ttft").value == pytest.approx(3.0)
    assert race.ratio("b", "a").value == pytest.approx(1.0)
    assert race.summary("b", "ttft").mean == pytest.approx(3.0)


def test_a_model_that_was_not_timed_is_named_with_those_that_were():
    with pytest.raises(ValueError, match="'c' was not timed; these were: a, b"):
        drifting().ratio("a", "c")


@pytest.fixture
def order(monkeypatch):
    """The names in the order in which they were asked; no model runs."""
    asked: list[str] = []

    def timed(gemma, prompt, new_tokens, clock):
        asked.append(gemma)
        return request(0.01 * (1 + len(asked)))

    monkeypatch.setattr(side_by_side, "fixed_prompt", lambda gemma, length, seed: None)
    monkeypatch.setattr(side_by_side, "timed_request", timed)
    return asked


def test_every_model_runs_once_a_round_and_at_every_place(order):
    measure({"x": "x", "y": "y", "z": "z"}, rounds=6, warmup=0)
    rounds = [order[i : i + 3] for i in range(0, len(order), 3)]
    assert len(rounds) == 6 and all(sorted(one) == ["x", "y", "z"] for one in rounds)
    for place in range(3):
        assert Counter(one[place] for one in rounds) == {"x": 2, "y": 2, "z": 2}


def test_nobody_runs_before_another_more_often_than_behind(order):
    measure({"x": "x", "y": "y", "z": "z"}, rounds=4, warmup=0)
    rounds = [order[i : i + 3] for i in range(0, len(order), 3)]
    for a, b in ("xy", "xz", "yz"):
        assert sum(one.index(a) < one.index(b) for one in rounds) == 2


def test_the_warm_up_is_not_in_the_result(order):
    race = measure({"x": "x", "y": "y"}, rounds=3, warmup=2)
    assert len(order) == 10 and len(race.rounds) == 3 and race.warmup == 2
    # The planted times grow with every call, so the first four belong to the warm-up.
    assert min(one.tpot for rows in race.rounds for one in rows) == pytest.approx(0.06)


def test_each_request_is_filed_under_its_own_model(order):
    race = measure({"x": "x", "y": "y"}, rounds=4, warmup=0)
    places = {name: [i + 1 for i, who in enumerate(order) if who == name] for name in "xy"}
    for name in "xy":
        assert [r.tpot for r in race.requests(name)] == pytest.approx(
            [0.01 * (1 + i) for i in places[name]]
        )


def test_real_models_make_the_tokens_that_were_asked_for(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "tiny", "4"))
    race = measure({"one": gemma, "two": gemma}, prompt_tokens=5, new_tokens=3, rounds=2, warmup=0)
    assert [len(r.token_s) for rows in race.rounds for r in rows] == [3] * 4
    assert race.summary("one").n == 2 and race.ratio("one", "two").value > 0


@pytest.mark.parametrize(
    ("wrong", "says"),
    [({"rounds": 1}, "rounds"), ({"new_tokens": 1}, "new_tokens"), ({"warmup": -1}, "warmup"),
     ({"prompt_tokens": True}, "prompt_tokens")],
)  # fmt: skip
def test_counts_that_make_no_sense_are_refused(wrong, says, order):
    with pytest.raises(ValueError, match=f"{says} is a whole number"):
        measure({"x": "x"}, **wrong)
    assert order == []


def test_nobody_to_time_is_an_error():
    with pytest.raises(ValueError, match="no models"):
        measure({})
