"""The Pareto front: nothing on it is beaten, all else is, and only whole intervals make it sure."""

from __future__ import annotations

import doctest

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import pareto
from course_lib.pareto import Option, beats, front, settled, standings, surely_beats
from course_lib.stats import Estimate, Interval


def option(name: str, cost: float, score: float, half: float | None = None, **more) -> Option:
    """An option whose two figures have intervals of this half width, or none."""

    def estimate(value: float) -> Estimate:
        interval = None if half is None else Interval(value - half, value + half)
        return Estimate(value, interval, 30)

    return Option(name, estimate(cost), estimate(score), **more)


# Whole numbers, so that ties and equal points are drawn often.
points = st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6)), max_size=12)
halves = st.none() | st.floats(0, 3)


def options(drawn, half=None) -> list[Option]:
    return [option(f"m{i}", cost, score, half) for i, (cost, score) in enumerate(drawn)]


@settings(deadline=None)
@given(points, halves)
def test_no_point_on_the_front_is_beaten_and_every_other_is_beaten_by_one_on_it(drawn, half):
    everything = options(drawn, half)
    best = front(everything)
    assert bool(best) == bool(everything)
    for one in everything:
        on_it = one in best
        assert on_it == (not any(beats(other, one) for other in everything))
        if not on_it:
            assert any(beats(other, one) for other in best)


@settings(deadline=None)
@given(points, halves)
def test_sure_is_a_part_of_beaten(drawn, half):
    everything = options(drawn, half)
    for one in standings(everything):
        assert set(one.surely_by) <= set(one.beaten_by)
        assert one.on_front == (not one.beaten_by)
        assert one.option.name not in one.beaten_by


@settings(deadline=None)
@given(points)
def test_without_intervals_whatever_is_beaten_in_both_is_surely_beaten(drawn):
    everything = options(drawn)
    for a in everything:
        for b in everything:
            both = a.cost.value < b.cost.value and a.score.value > b.score.value
            assert not both or surely_beats(a, b)
            assert surely_beats(a, b) == beats(a, b), "exact figures leave no doubt"


@settings(deadline=None)
@given(points, st.permutations(range(12)))
def test_the_order_of_the_options_does_not_matter(drawn, places):
    everything = options(drawn)
    turned = [everything[i] for i in places if i < len(everything)]
    assert {o.name for o in front(everything)} == {o.name for o in front(turned)}


def test_equal_options_stay_together_and_one_or_none_is_no_error():
    twins = [option("a", 1, 1), option("b", 1, 1)]
    assert [one.name for one in front(twins)] == ["a", "b"]
    assert front([]) == ()
    assert front(twins[:1]) == (twins[0],)


def test_overlapping_intervals_make_no_domination_sure():
    cheap_and_good, other = option("a", 10, 80, 3), option("b", 14, 76, 3)
    (_, behind) = standings([other, cheap_and_good])
    assert behind.beaten_by == ("a",) and behind.surely_by == ()
    assert behind.verdict == "behind a, not beyond the intervals"
    apart = standings([option("a", 10, 80, 1.9), option("b", 14, 76, 1.9)])
    assert [one.verdict for one in apart] == ["on the front", "dominated by a"]


def test_the_same_answers_have_the_same_score_whatever_its_interval():
    """One model on two engines: the wide interval of their common score takes no part."""
    fast, slow = (option(n, c, 80, 2, answers="micro") for n, c in (("fast", 3), ("slow", 9)))
    assert surely_beats(fast, slow) and not surely_beats(slow, fast)
    strangers = (option(n, c, 80, 2) for n, c in (("fast", 3), ("slow", 9)))
    assert not surely_beats(*strangers)
    # Without a label nothing is assumed equal, two empty labels included.
    assert not surely_beats(option("a", 1, 80, 2, answers=""), option("b", 9, 80, 2, answers=""))


def ratio_of(low: float, high: float):
    return lambda a, b: Estimate((low + high) / 2, Interval(low, high), 8)


def test_paired_ratios_take_the_place_of_the_intervals_of_the_costs():
    """Taken one after the other the two times overlap; round by round one is always slower."""
    fast, slow = (option(n, c, 80, 5, answers="micro") for n, c in (("fast", 8), ("slow", 11)))
    assert [one.surely_by for one in standings([fast, slow])] == [(), ()]
    paired = standings([fast, slow], ratio_of(1.2, 1.4))
    assert [one.surely_by for one in paired] == [(), ("fast",)]
    doubt = standings([fast, slow], ratio_of(0.9, 1.9))
    assert [one.surely_by for one in doubt] == [(), ()]


def test_a_paired_ratio_is_asked_for_the_right_way_round():
    asked = []

    def times_as_dear(a: str, b: str) -> Estimate:
        asked.append((a, b))
        return Estimate(2.0, Interval(1.5, 2.5), 8)

    fast, slow = (option(n, c, 80, 1, answers="x") for n, c in (("fast", 3), ("slow", 9)))
    standings([slow, fast], times_as_dear)
    assert asked == [("slow", "fast")], "slow is so many times as dear as fast"


def test_two_options_of_one_name_are_refused():
    with pytest.raises(ValueError, match="one name"):
        standings([option("a", 1, 1), option("a", 2, 2)])


@pytest.mark.parametrize(
    ("cost", "gain", "verdict"),
    [
        ((0.5, 0.9), (0.01, 0.1), "the first dominates"),
        ((1.1, 2.0), (-0.1, -0.01), "the second dominates"),
        ((1.1, 2.0), (0.01, 0.1), "a trade: dearer and better"),
        ((0.5, 0.9), (-0.1, -0.01), "a trade: cheaper and worse"),
        ((0.9, 1.1), (0.01, 0.1), "not settled: the interval of the cost"),
        ((1.1, 2.0), (-0.01, 0.1), "not settled: the interval of the score"),
    ],
)
def test_what_two_paired_intervals_settle(cost, gain, verdict):
    given_ = [Estimate(sum(ends) / 2, Interval(*ends), 20) for ends in (cost, gain)]
    assert settled(*given_).startswith(verdict)


def test_a_verdict_without_an_interval_is_refused():
    known = Estimate(1.0, Interval(0.9, 1.1), 20)
    with pytest.raises(ValueError, match="two intervals"):
        settled(known, Estimate(0.1, None, 1))


def test_the_example_in_the_file_is_true():
    found = doctest.testmod(pareto)
    assert found.attempted >= 2 and found.failed == 0
