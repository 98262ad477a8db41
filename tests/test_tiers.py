"""Tiers: costs add up, thresholds pass on what they say, and no half vouches for itself."""

from __future__ import annotations

import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import evaluation, tiers
from course_lib.confidence import Answered
from course_lib.evaluation import Judged, TestCase
from course_lib.tiers import ALWAYS, NEVER, Price, against_large, at, cheapest, curve, halves

CHEAP, DEAR = Price("ms", 10, 1), Price("ms", 40, 4)


def case(number: int, skill: str = "read", per_phrasing: int = 1) -> TestCase:
    asked = [{"role": "user", "content": f"{skill} {number}"}]
    return TestCase(f"{skill}-{number}", skill, "en", asked, {"content": "yes"}, "text",
                    phrasing=f"{skill} phrasing {number // per_phrasing}")  # fmt: skip


def answered(one: TestCase, right: bool, sure: float = -0.1, tokens: int = 3) -> Answered:
    """An answer of so many tokens, of which the last has this log-probability and is the least."""
    return Answered(Judged(one, "", right), 20, (*[sure / 2] * (tokens - 1), sure))


def made(rows, **price) -> tuple[tiers.Turn, ...]:
    """Turns from rows of (confidence, small right, large right), one phrasing each."""
    small = [answered(case(i), s, sure) for i, (sure, s, _) in enumerate(rows)]
    large = [answered(case(i), g) for i, (_, _, g) in enumerate(rows)]
    return tiers.turns(small, large, CHEAP, DEAR, **price)


rows = st.lists(
    st.tuples(st.floats(-5, 0, allow_nan=False), st.booleans(), st.booleans()),
    min_size=1,
    max_size=25,
)

# ---- prices ------------------------------------------------------------------------------------


def test_a_price_counts_the_first_token_once_and_the_others_each():
    assert CHEAP.of(answered(case(0), True, tokens=1)) == 10
    assert CHEAP.of(answered(case(0), True, tokens=6)) == 15


@pytest.mark.parametrize("wrong", [(-1, 1), (0, 0), (math.nan, 1), (1, math.inf)])
def test_a_price_that_is_none_is_refused(wrong):
    with pytest.raises(ValueError, match="a price is above 0"):
        Price("ms", *wrong)


def test_two_units_are_refused():
    one = [answered(case(0), True)]
    with pytest.raises(ValueError, match="two units, ms and MB"):
        tiers.turns(one, one, CHEAP, Price("MB", 1, 1))


def test_other_questions_or_another_order_are_refused():
    two = [answered(case(i), True) for i in range(2)]
    for other in (two[:1], two[::-1], []):
        with pytest.raises(ValueError, match="the same cases in the same order"):
            tiers.turns(two, other, CHEAP, DEAR)
    with pytest.raises(ValueError, match="the same cases"):
        tiers.turns([], [], CHEAP, DEAR)


def test_the_signal_is_the_one_that_was_asked_for():
    one = [Answered(Judged(case(0), "", True), 20, (-0.2, -1.0, -0.3))]
    assert tiers.turns(one, one, CHEAP, DEAR)[0].confidence == -1.0
    assert tiers.turns(one, one, CHEAP, DEAR, "mean")[0].confidence == pytest.approx(-0.5)
    with pytest.raises(ValueError, match="there are: least, mean"):
        tiers.turns(one, one, CHEAP, DEAR, "most")


# ---- thresholds --------------------------------------------------------------------------------


@settings(deadline=None)
@given(rows)
def test_the_ends_of_the_curve_are_the_models_alone(drawn):
    found = curve(made(drawn))
    first, last = found.points[0], found.points[-1]
    assert first.escalated == 0 and last.escalated == len(drawn)
    assert first.score.right == sum(s for _, s, _ in drawn)
    assert last.score.right == found.large.score.right == sum(g for _, _, g in drawn)
    # Passing everything on costs both models, so the large one alone is cheaper.
    assert last.cost == pytest.approx(found.small.cost + found.large.cost)


@settings(deadline=None)
@given(rows, st.floats(-6, 1, allow_nan=False))
def test_a_threshold_does_what_it_says(drawn, threshold):
    turns = made(drawn)
    point = at(turns, threshold)
    passed = [sure < threshold for sure, _, _ in drawn]
    assert point.escalated == sum(passed)
    right = [g if on else s for on, (_, s, g) in zip(passed, drawn, strict=True)]
    assert point.score.right == sum(right)
    cost = sum(t.small_cost + t.large_cost * on for t, on in zip(turns, passed, strict=True))
    assert point.cost == pytest.approx(cost / len(drawn))


@settings(deadline=None)
@given(rows)
def test_the_curve_holds_every_outcome_that_a_threshold_can_have(drawn):
    turns = made(drawn)
    known = [(p.escalated, p.score.right) for p in curve(turns).points]
    assert [escalated for escalated, _ in known] == sorted({escalated for escalated, _ in known})
    for threshold in (*{sure for sure, _, _ in drawn}, NEVER, ALWAYS, -2.5):
        point = at(turns, threshold)
        assert (point.escalated, point.score.right) in known


@settings(deadline=None)
@given(rows)
def test_nothing_is_right_more_often_than_the_oracle_and_it_wastes_nothing(drawn):
    found = curve(made(drawn))
    assert all(point.score.right <= found.oracle.score.right for point in found.points)
    assert found.oracle.escalated == sum(g and not s for _, s, g in drawn)


@settings(deadline=None)
@given(rows, st.floats(0, 1))
def test_the_cheapest_good_point_is_that(drawn, give_up):
    found = curve(made(drawn))
    best = cheapest(found, give_up)
    wanted = found.large.score.right - give_up * len(drawn)
    good = [point for point in found.points if point.score.right >= wanted - 1e-9]
    assert best in good
    assert best.cost == min(point.cost for point in good)


def test_giving_up_everything_passes_nothing_on():
    drawn = [(-0.1 * i, False, True) for i in range(8)]
    assert cheapest(curve(made(drawn)), give_up=1.0).escalated == 0
    assert cheapest(curve(made(drawn))).escalated == 8
    for wrong in (-0.1, 1.1):
        with pytest.raises(ValueError, match="a share from 0 to 1"):
            cheapest(curve(made(drawn)), wrong)


def test_doubt_that_falls_on_the_mistakes_gives_the_large_models_score_at_a_fraction():
    """Planted: 6 of 20 small answers are wrong and least sure; the large model is always right."""
    drawn = [(-3.0 + 0.1 * i, i >= 6, True) for i in range(20)]
    best = cheapest(curve(made(drawn)))
    assert best.escalated == 6 and best.score.rate == 1.0
    assert best.threshold == pytest.approx(-2.4)
    assert "30% passed on (6 of 20)" in str(best) and "nats" in str(best)


def test_doubt_that_knows_nothing_gains_nothing_over_chance():
    """Confidence drawn without regard to right and wrong: the curve keeps to the straight line."""
    draw = random.Random(3)
    drawn = [(-draw.random(), draw.random() < 0.5, draw.random() < 0.9) for _ in range(2000)]
    found = curve(made(drawn))
    low, high = found.points[0].score.rate, found.points[-1].score.rate
    off = [p.score.rate - (low + p.share_escalated * (high - low)) for p in found.points]
    assert len(off) > 1000 and max(map(abs, off)) < 0.04


# ---- break-even --------------------------------------------------------------------------------


def test_at_the_break_even_the_tiers_cost_what_the_large_model_costs():
    turns = made([(-1.0 - i, False, True) for i in range(100)])
    even = tiers.break_even(turns)
    assert even == pytest.approx(1 - 12 / 48)
    large = curve(turns).large.cost
    below, above = (at(turns, -1.0 - (100 - n) + 0.5) for n in (round(100 * even) - 1, 76))
    assert below.share_escalated == 0.74 and above.share_escalated == 0.76
    assert below.cost < large < above.cost


def test_a_small_model_that_is_dearer_has_no_break_even():
    one = [answered(case(0), True)]
    assert tiers.break_even(tiers.turns(one, one, DEAR, CHEAP)) < 0
    with pytest.raises(ValueError, match="no questions"):
        tiers.break_even([])


# ---- halves ------------------------------------------------------------------------------------


def many(skills=("read", "tools", "extract"), n=30, per_phrasing=2) -> tuple[tiers.Turn, ...]:
    cases = [case(i, skill, per_phrasing) for skill in skills for i in range(n)]
    answers = [answered(one, i % 3 > 0, -0.01 * i) for i, one in enumerate(cases)]
    return tiers.turns(answers, answers, CHEAP, DEAR)


@pytest.mark.parametrize("seed", range(5))
def test_halves_share_no_phrasing_and_have_all_skills(seed):
    turns = many()
    here, there = halves(turns, seed)
    assert sorted(t.small.case.id for t in (*here, *there)) == sorted(
        t.small.case.id for t in turns
    )
    assert not {t.cluster for t in here} & {t.cluster for t in there}
    for half in (here, there):
        assert {t.small.case.skill for t in half} == {"read", "tools", "extract"}
        assert abs(len(half) - len(turns) / 2) <= 2


def test_halves_are_the_same_each_time_and_another_seed_cuts_otherwise():
    turns = many()
    assert halves(turns, 1) == halves(turns, 1) == halves(turns, 1)
    assert halves(turns, 1) != halves(turns, 2)


def test_one_phrasing_cannot_be_cut():
    with pytest.raises(ValueError, match="two phrasings"):
        halves(many(skills=("read",), n=2, per_phrasing=2))


# ---- against the large model -------------------------------------------------------------------


def test_always_passing_on_differs_from_the_large_model_by_nothing():
    turns = made([(-0.1 * i, i % 2 == 0, i % 3 == 0) for i in range(20)])
    same = against_large(turns, ALWAYS)
    assert same.value == 0 and 0 in same.interval and same.n == 20


def test_the_loss_against_the_large_model_is_counted_question_by_question():
    turns = made([(-0.1 * i, False, i < 15) for i in range(20)])
    never = against_large(turns, NEVER)
    assert never.value == pytest.approx(-0.75) and never.interval.high < 0


def test_a_point_says_its_rule_in_words():
    turns = made([(-1.0, True, True), (-0.5, False, True)])
    found = curve(turns)
    assert str(found.points[0]).startswith("never passed on")
    assert str(found.points[-1]).startswith("always passed on")
    assert "below -0.500 nats (probability 60.7%)" in str(found.points[1])
    assert str(found.oracle).startswith("passed on where it helps")
    assert "ms a question" in str(found.large)


def test_scores_of_tiers_are_scores_like_any_other():
    turns = many()
    point = at(turns, -0.3)
    assert isinstance(point.score, evaluation.Score) and point.score.n == len(turns)
    assert point.score.phrasings == len({t.cluster for t in turns})
