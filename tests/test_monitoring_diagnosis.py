"""Five incidents, told apart by what the records say; and remedies that are measured."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from _traffic import traffic

from course_lib import stats
from course_lib.monitoring.diagnosis import (
    NOTABLE,
    difference_of_shares,
    explain,
    helped,
    ratio_of_means,
)
from course_lib.monitoring.usage import Prices

HEALTHY = traffic(300, seed=1)


def figures(**change):
    """The findings of a stretch with this change, as (trouble, figure)."""
    return [(one.trouble, one.figure) for one in explain(HEALTHY, traffic(300, seed=2, **change))]


def test_a_healthy_stretch_gives_no_finding():
    quiet = [seed for seed in range(2, 14) if not explain(HEALTHY, traffic(300, seed=seed))]
    assert len(quiet) >= 10, "findings without a cause"


def test_a_slower_machine():
    (finding,) = explain(HEALTHY, traffic(300, seed=2, seconds_per_token=0.04))
    assert (finding.trouble, finding.figure) == ("latency", "seconds per token")
    assert 2.0 in finding.change.interval
    assert "machine" in finding.cause and "compile" in finding.remedy
    assert "2.0" in str(finding) and "try:" in str(finding)


def test_a_late_first_piece_has_the_cause_of_the_slow_tokens():
    """A slow machine is no queue: only where tokens are as fast as before is a queue likely."""

    def streamed(first, **change):
        records = traffic(300, blocked=0, failing=0, **change)
        return [replace(one, mode="stream", first_chunk_s=first) for one in records]

    before = streamed(0.05, seed=1)
    both = explain(before, streamed(0.2, seed=2, seconds_per_token=0.08))
    late = explain(before, streamed(0.2, seed=2))
    first = {one.figure: one for one in both}["seconds to the first piece"]
    assert "slows the tokens" in first.cause and "queue" not in first.remedy
    alone = {one.figure: one for one in late}
    assert "seconds per token" not in alone
    assert "wait for one another" in alone["seconds to the first piece"].cause


def test_a_wrong_template_after_an_upgrade():
    change = {"cut_off": 0.4, "prompt_tokens": 48.0, "version": "w1 t2"}
    broken = traffic(300, seed=2, **change)
    scores = [1.0] * 90 + [0.0] * 10, [1.0] * 40 + [0.0] * 60
    found = explain(HEALTHY, broken, scores_before=scores[0], scores_now=scores[1])
    named = {(one.trouble, one.figure): one for one in found}
    assert ("quality", "replies cut off") in named and ("quality", "mean score") in named
    assert "from pocket-micro w1 t1 to pocket-micro w1 t2" in named["quality", "mean score"].cause
    assert ("latency", "tokens per prompt") in named
    assert "template" in named["latency", "tokens per prompt"].cause


def test_a_language_shift_is_not_blamed_on_the_model():
    shifted = traffic(300, seed=2, languages={"en": 0.2, "tl": 0.8})
    scores = [1.0] * 90 + [0.0] * 10, [1.0] * 60 + [0.0] * 40
    found = explain(HEALTHY, shifted, scores_before=scores[0], scores_now=scores[1])
    named = {(one.trouble, one.figure): one for one in found}
    assert set(named) == {("quality", "mean score"), ("traffic", "language mix")}
    assert "the questions changed" in named["quality", "mean score"].cause
    assert "'tl'" in named["traffic", "language mix"].cause
    assert named["traffic", "language mix"].change.value == pytest.approx(0.75, abs=0.08)


def test_an_injection_wave_of_few_and_of_many():
    few = explain(HEALTHY, traffic(300, seed=2, blocked=0.3, attackers=2))
    many = explain(HEALTHY, traffic(300, seed=2, blocked=0.3, attackers=1000))
    assert [(one.trouble, one.figure) for one in few] == [("safety", "requests blocked")]
    assert "a few users" in few[0].cause and "limit the rate" in few[0].remedy
    assert "wave" in many[0].cause and "threshold" in many[0].remedy
    assert "injection" in few[0].says


def test_a_quantized_model_swapped_in():
    swapped = traffic(300, seed=2, version="w2 t1", seconds_per_token=0.012)
    scores = [1.0] * 380 + [0.0] * 20, [1.0] * 330 + [0.0] * 70
    found = explain(HEALTHY, swapped, scores_before=scores[0], scores_now=scores[1])
    assert [(one.trouble, one.figure) for one in found] == [("quality", "mean score")]
    assert "w2 t1" in found[0].cause and "gate.compare" in found[0].remedy


def test_cost_names_the_part_that_grew():
    prices = Prices("EUR", "an example", input_per_million=1.0, output_per_million=4.0)
    grown = traffic(300, seed=2, reply_tokens=45.0)
    found = [one for one in explain(HEALTHY, grown, prices=prices) if one.trouble == "cost"]
    assert len(found) == 1 and found[0].cause == "longer replies"
    assert ("latency", "tokens per reply") in figures(reply_tokens=45.0)
    longer = traffic(300, seed=2, prompt_tokens=120.0)
    found = [one for one in explain(HEALTHY, longer, prices=prices) if one.trouble == "cost"]
    assert found[0].cause == "longer prompts"


def test_a_sure_but_small_change_is_no_trouble():
    base, slower = traffic(1500, seed=1), traffic(1500, seed=2, seconds_per_token=0.0208)
    ratio = ratio_of_means(
        [one.seconds_per_token for one in slower if one.seconds_per_token],
        [one.seconds_per_token for one in base if one.seconds_per_token],
    )
    assert 1 < ratio.interval.low and ratio.value < NOTABLE
    assert explain(base, slower) == []


def test_too_few_records_are_no_diagnosis():
    with pytest.raises(stats.TooFewSamplesError, match="needs 20 requests"):
        explain(HEALTHY, traffic(19))


def test_a_remedy_is_measured():
    random = np.random.default_rng(0)
    slow, fast = random.lognormal(0, 0.2, 60), random.lognormal(-0.7, 0.2, 60)
    assert helped(slow, fast)[0] == "helped"
    assert helped(fast, slow)[0] == "made it worse"
    assert helped(fast, slow, less_is_better=False)[0] == "helped"
    verdict, ratio = helped(slow, random.lognormal(0, 0.2, 60))
    assert verdict == "no difference shown" and 1.0 in ratio.interval


def test_the_ratio_covers_the_truth():
    random = np.random.default_rng(1)
    covered = 0
    for round_ in range(60):
        a, b = random.lognormal(np.log(2), 0.5, 60), random.lognormal(0, 0.5, 60)
        covered += 2.0 in ratio_of_means(a, b, level=0.95, seed=round_).interval
    assert covered >= 51, "a 95% interval should cover about 57 of 60"
    with pytest.raises(ValueError, match="above 0"):
        ratio_of_means([0.0] * 30, [1.0] * 30)
    with pytest.raises(stats.TooFewSamplesError):
        ratio_of_means([1.0] * 3, [1.0] * 30)


def test_differences_of_shares_are_newcombes():
    """The worked example of Newcombe (1998): 56 of 70 against 48 of 80, method 10."""
    found = difference_of_shares((56, 70), (48, 80), level=0.95)
    assert found.value == pytest.approx(0.2)
    assert found.interval.low == pytest.approx(0.0524, abs=5e-5)
    assert found.interval.high == pytest.approx(0.3339, abs=5e-5)
    turned = difference_of_shares((48, 80), (56, 70), level=0.95)
    assert turned.interval.low == pytest.approx(-found.interval.high)


def test_batches_do_not_make_a_machine_slow():
    batched = [replace(one, batch=8, mode="batch", duration_s=9.0) for one in traffic(300, seed=2)]
    assert [f for f in explain(HEALTHY, batched) if f.figure == "seconds per token"] == []
