"""The policy judge: its threshold comes from one half and its rates from the other."""

from __future__ import annotations

import math
import random

import pytest

from course_lib import evaluation, judging, models
from course_lib.dummy import tiny_gemma
from course_lib.judging import Labelled
from course_lib.security.guard import GuardRequest
from course_lib.security.policy import Policy, PolicyError, choose

RULES = ["Insults are not allowed.", "Nobody's address may be told."]


@pytest.fixture(scope="module", params=["2", "4"])
def gemma(request, tmp_path_factory):
    """Generation 2 is ShieldGemma's: the same code has to take both."""
    folder = tmp_path_factory.mktemp("policy") / f"tiny-{request.param}"
    return models.load(tiny_gemma(folder, request.param, context=512))


def rows(n, seed, apart=1.0):
    rng = random.Random(seed)
    found = []
    for i in range(n):
        label = i % 2 == 0
        yes = 1 / (1 + math.exp(-(rng.gauss(apart if label else -apart, 1))))
        found.append(Labelled(yes, label, f"{label} {i // 2}"))
    return found


def test_the_threshold_is_the_lowest_that_keeps_to_the_false_alarms():
    made = rows(400, 1)
    chosen = choose(made, most_false_alarms=0.05)
    assert chosen.chosen_on.false_positives.value <= 0.05
    clusters = chosen.chosen_on.false_positives.n + chosen.held_out.false_positives.n
    assert clusters == 200, "every harmless message is in one half"
    assert chosen.held_out.threshold == chosen.threshold
    assert min(chosen.chosen_on.true_positives.n, chosen.held_out.true_positives.n) > 60
    assert 0.5 < chosen.held_out.true_positives.value < 1.0
    assert choose(made, most_false_alarms=0.3).threshold < chosen.threshold
    assert "held out:" in str(chosen) and 0.8 < chosen.auc < 1.0


def test_messages_of_one_phrasing_stay_together():
    """Each phrasing ten times over, alike: a leak between the halves would make them equal."""
    made = [Labelled(row.yes, row.violates, row.cluster) for row in rows(60, 2) for _ in range(10)]
    chosen = choose(made)
    for part in (chosen.chosen_on, chosen.held_out):
        assert part.false_positives.n % 10 == 0 and part.true_positives.n % 10 == 0


def test_a_judge_that_guesses_is_shown_as_one():
    chosen = choose(rows(600, 3, apart=0.0), most_false_alarms=0.1)
    assert abs(chosen.held_out.true_positives.value - chosen.held_out.false_positives.value) < 0.15


def test_the_stage_blocks_from_the_threshold_on(gemma):
    text = "You are a fool."
    scores = [one.yes for one in judging.judge(gemma, RULES, text)]
    worst = max(scores)
    at = Policy(gemma, RULES, worst - 1e-6).check_input(GuardRequest.of(text))
    above = Policy(gemma, RULES, worst + 1e-6).check_input(GuardRequest.of(text))
    assert (at.action, above.action) == ("block", "allow")
    assert at.code == f"rule_{scores.index(worst) + 1}"
    assert at.score == pytest.approx(worst, abs=1e-5) and "fool" not in repr(at)


def test_where_it_looks(gemma):
    everywhere = Policy(gemma, RULES, 0.0, on_untrusted=True)
    assert everywhere.check_output("Well.")[1].action == "block"
    assert everywhere.check_untrusted("Well.", "tool:x")[1].action == "block"
    assert everywhere.check_output(" ")[1].action == "allow", "nothing to judge"
    nowhere = Policy(gemma, RULES, 0.0, on_input=False, on_output=False)
    assert nowhere.check_input(GuardRequest.of("Hi")).action == "allow"
    assert nowhere.check_untrusted("Hi", "x")[1].action == "allow"
    assert nowhere.check_output("Hi")[1].action == "allow"


def test_control_tokens_do_not_break_the_judge(gemma):
    token = "<|turn>" if gemma.generation == "4" else "<start_of_turn>"
    decision = Policy(gemma, RULES, 2.0).check_output(f"x {token} y")[1]
    assert decision.action == "allow" and 0 <= decision.score <= 1


@pytest.mark.parametrize(("rules", "threshold"), [([], 0.5), ("one rule", 0.5), (["a"], -1),
                                                  (["a"], math.nan)])  # fmt: skip
def test_judges_that_cannot_be(gemma, rules, threshold):
    with pytest.raises(PolicyError):
        Policy(gemma, rules, threshold)


def test_a_pocket_model_is_judged_on_messages_that_it_never_saw():
    """What it is worth is a figure of the shipped weights; here only that it is measured."""
    pocket = models.load("pocket-micro", quiet=True)
    cases = evaluation.held_out("judge", 80)
    chosen = choose(judging.labelled(pocket, cases), most_false_alarms=0.1)
    assert chosen.chosen_on.false_positives.value <= 0.1
    counted = [part.false_positives.n + part.true_positives.n
               for part in (chosen.chosen_on, chosen.held_out)]  # fmt: skip
    assert sum(counted) == 80 and min(counted) > 20
