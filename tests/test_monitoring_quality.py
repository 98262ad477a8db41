"""Quality: scores against other implementations, calibration against its definition, the gate."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import evaluation, models, stats
from course_lib.answers import Reply
from course_lib.dummy import tiny_gemma
from course_lib.evaluation import Judged, TestCase
from course_lib.judging import Labelled
from course_lib.monitoring import calibration, consistency, gate, popular, text_scores
from course_lib.monitoring.calibration import brier_parts, calibrate
from course_lib.monitoring.consistency import agreement, judge_agreement, popular_metric
from course_lib.monitoring.text_scores import rouge

text = st.text(alphabet="abc ", max_size=24)

# ---- ROUGE -------------------------------------------------------------------------------------


def test_rouge_is_lins_worked_example():
    """Lin (2004), section 3.1: "police kill the gunman" has ROUGE-L 3/4, "the gunman kill police"
    2/4, for the reference "police killed the gunman" (which has no stemming)."""
    reference = "police killed the gunman"
    first, second = "police kill the gunman", "the gunman kill police"
    assert rouge(first, reference).f1 == 0.75
    assert rouge(second, reference).f1 == 0.5
    assert rouge(first, reference, "rouge2").f1 == rouge(second, reference, "rouge2").f1
    assert rouge("the gunman police killed", reference).f1 == 0.5


def test_rouge_counts_by_hand():
    reply, reference = "The order, the ORDER is late!", "the order is not late"
    one = rouge(reply, reference, "rouge1")  # the, order, is, late of 6 and of 5
    assert (one.precision, one.recall) == (4 / 6, 4 / 5)
    two = rouge(reply, reference, "rouge2")  # "the order" and "order is" of 5 and of 4
    assert (two.precision, two.recall) == (2 / 5, 2 / 4)
    longest = rouge(reply, reference)
    assert (longest.precision, longest.recall) == (4 / 6, 4 / 5)


@settings(deadline=None)
@given(text, text)
def test_rouge_keeps_its_order(a, b):
    one, longest = rouge(a, b, "rouge1"), rouge(a, b)
    assert 0 <= longest.f1 <= one.f1 <= 1
    assert rouge(b, a).recall == longest.precision
    assert rouge(a, a).f1 == (1.0 if text_scores.words(a) else 0.0)


@settings(deadline=None)
@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_the_longest_common_sequence_is_the_longest(a, b):
    """Against every subsequence of a, tried one by one."""

    def within(small, large):
        rest = iter(large)
        return all(one in rest for one in small)

    best = max(
        sum(bits)
        for bits in ([(n >> i) & 1 for i in range(len(a))] for n in range(2 ** len(a)))
        if within([one for one, bit in zip(a, bits, strict=True) if bit], b)
    )
    assert text_scores._longest_common(a, b) == best


def test_an_unknown_kind_is_refused():
    with pytest.raises(ValueError, match="rouge1, rouge2 or rougeL"):
        rouge("a", "a", "rouge9")


# ---- over many replies -------------------------------------------------------------------------

REPLIES = ["The order is late.", "It is red.", "Two days.", "I do not know.", "No.", "Yes, it is."]
GOLD = ["The order is late.", "It is blue.", "Two days.", "Not stated.", "No.", "Yes, it is!"]


def test_exact_match_has_wilsons_interval():
    found = text_scores.exact_match([" It  is red. ", *REPLIES[1:]], ["It is red.", *GOLD[1:]])
    assert found.value == 3 / 6 and found.interval == stats.wilson(3, 6)


def test_bleu_and_chrf_are_sacrebleus():
    import sacrebleu

    bleu, chrf = text_scores.bleu(REPLIES, GOLD), text_scores.chrf(REPLIES, GOLD)
    assert bleu.value == pytest.approx(sacrebleu.corpus_bleu(REPLIES, [GOLD]).score / 100)
    assert chrf.value == pytest.approx(sacrebleu.corpus_chrf(REPLIES, [GOLD]).score / 100)
    for found in (bleu, chrf):
        assert found.value in found.interval and found.interval.width > 0
        assert 0 <= found.interval.low and found.interval.high <= 1
    assert text_scores.bleu(GOLD, GOLD).value == pytest.approx(1.0)
    assert "tok:13a" in text_scores.signature("bleu") and "nc:6" in text_scores.signature("chrf")


def test_few_replies_have_no_interval():
    for score in (text_scores.bleu, text_scores.mean_rouge):
        assert score(REPLIES[:3], GOLD[:3]).interval is None
    mean = text_scores.mean_rouge(REPLIES, GOLD)
    by_hand = sum(rouge(a, b).f1 for a, b in zip(REPLIES, GOLD, strict=True)) / 6
    assert mean.value == pytest.approx(by_hand) and mean.value in mean.interval
    with pytest.raises(ValueError, match="needs its reference"):
        text_scores.exact_match(REPLIES, GOLD[:2])


# ---- calibration -------------------------------------------------------------------------------


def test_ece_and_brier_by_their_definition():
    p = [0.95, 0.95, 0.95, 0.95, 0.65, 0.65, 0.65, 0.15, 0.15, 0.15]
    y = [1, 1, 1, 0, 1, 0, 0, 0, 0, 1]
    found = calibrate(p, y)
    gaps = {0.95: 4 / 10 * abs(0.95 - 3 / 4), 0.65: 3 / 10 * abs(0.65 - 1 / 3)}
    gaps[0.15] = 3 / 10 * abs(0.15 - 1 / 3)
    assert found.ece == pytest.approx(sum(gaps.values()))
    assert found.brier.value == pytest.approx(np.mean((np.array(p) - y) ** 2))
    assert [one.right.n for one in found.bins] == [3, 3, 4]
    assert found.bins[-1].gap == pytest.approx(0.2)
    assert found.brier_of_rate == pytest.approx(0.25)


def test_an_honest_forecaster_is_not_called_miscalibrated():
    """An ECE is above 0 for everyone; by chance only 5 in 100 are called miscalibrated."""
    random = np.random.default_rng(0)
    called, eces = 0, []
    for seed in range(60):
        p = random.beta(2, 1, 80)
        found = calibrate(p, random.random(80) < p, draws=200, seed=seed)
        called += found.miscalibrated
        eces.append(found.ece)
    assert min(eces) > 0 and called <= 8


def test_a_boaster_is_caught():
    random = np.random.default_rng(1)
    p = random.uniform(0.8, 1.0, 200)
    found = calibrate(p, random.random(200) < 0.6)
    assert found.miscalibrated and all(one.gap > 0 for one in found.bins)
    assert found.brier.value > found.brier_of_rate
    assert "more than chance" in str(found)


@settings(deadline=None)
@given(st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=10, max_size=40))
def test_the_parts_of_brier_add_up(rows):
    p, y = [row[0] for row in rows], [row[1] for row in rows]
    parts = brier_parts(p, y)
    total = parts.reliability - parts.resolution + parts.uncertainty + parts.within
    assert total == pytest.approx(np.mean((np.array(p) - np.array(y, float)) ** 2), abs=1e-9)
    rounded = [math.floor(min(v, 0.999) * 10) / 10 + 0.05 for v in p]
    assert brier_parts(rounded, y).within == pytest.approx(0, abs=1e-9)


def test_both_binnings_hold_every_case_once():
    random = np.random.default_rng(2)
    p, y = random.beta(8, 1, 100), random.random(100) < 0.7
    for binning in ("equal width", "equal count"):
        assert sum(one.right.n for one in calibrate(p, y, binning=binning).bins) == 100
    sizes = [one.right.n for one in calibrate(p, y, binning="equal count").bins]
    assert max(sizes) - min(sizes) <= 1 and len(sizes) == 10


def test_calibration_is_checked():
    good = [0.5] * 10, [True] * 10
    assert calibrate(*good).n == 10
    for p, y in ([[0.5] * 9, [True] * 9], [[50.0] * 10, [True] * 10], [[0.5] * 10, [2] * 10]):
        with pytest.raises(ValueError):
            calibrate(p, y)
    with pytest.raises(ValueError, match="equal width or equal count"):
        calibrate(*good, binning="odd")
    assert calibration.BINS == 10


# ---- asking again, asking a judge --------------------------------------------------------------


def case(number, target="yes", phrasing=""):
    return TestCase(
        id=str(number),
        skill="read",
        lang="en",
        messages=[{"role": "user", "content": f"Question {number}?"}],
        target={"role": "assistant", "content": target},
        metric="text",
        phrasing=phrasing or f"p{number}",
    )


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("quality") / "tiny", "4", context=128))


def test_self_consistency_counts_what_agrees(gemma):
    found = consistency.self_consistency(gemma, case(1), 4, temperature=1.0, max_new_tokens=4)
    again = consistency.self_consistency(gemma, case(1), 4, temperature=1.0, max_new_tokens=4)
    assert found == again, "the same seed draws the same"
    assert len(found.answers) == 4
    assert found.agreement == found.answers.count(found.answer) / 4
    assert found.agreement == max(found.answers.count(one) for one in found.answers) / 4
    for draws, temperature in ((1, 1.0), (3, 0.0)):
        with pytest.raises(ValueError, match="greedy always agrees"):
            consistency.self_consistency(gemma, case(1), draws, temperature=temperature)


def reply(said):
    return Reply(said, "", (), 1, 1, "stop", (), said)


def test_agreement_as_confidence_is_measured_against_the_truth():
    random = np.random.default_rng(0)
    cases = [case(i) for i in range(60)]
    shares = random.choice([0.4, 0.6, 0.8, 1.0], 60)
    right = random.random(60) < shares
    found = [
        consistency.Consistency("x", float(s), ("x",), reply("yes" if ok else "no"))
        for s, ok in zip(shares, right, strict=True)
    ]
    measured, area = consistency.consistency_as_confidence(found, cases)
    assert measured.n == 60 and not measured.miscalibrated
    assert area.value > 0.6 and 0.5 < area.interval.high
    all_right = [replace(one, reply=reply("yes")) for one in found]
    assert consistency.consistency_as_confidence(all_right, cases)[1] is None


def test_agreement_is_cohens():
    """Two raters, 50 cases: 20 and 15 the same, 5 and 10 not (kappa 0.4)."""
    first = [True] * 20 + [True] * 5 + [False] * 10 + [False] * 15
    second = [True] * 20 + [False] * 5 + [True] * 10 + [False] * 15
    found = agreement(first, second)
    assert (found.both_yes, found.only_first, found.only_second, found.both_no) == (20, 5, 10, 15)
    assert found.share.value == 0.7 and found.by_chance == pytest.approx(0.5)
    assert found.kappa == pytest.approx(0.4)
    assert "kappa 0.40" in str(found)
    together = agreement(first, second, [str(i // 10) for i in range(50)])
    assert together.share.interval.width > found.share.interval.width
    always = agreement([True] * 10, [True] * 10)
    assert always.kappa is None and always.share.value == 1.0
    with pytest.raises(ValueError, match="no verdicts"):
        agreement([], [])


def test_a_judge_is_held_against_the_truth():
    rows = [Labelled(0.9, True, "a"), Labelled(0.2, True, "b"), Labelled(0.6, False, "c")]
    rows += [Labelled(0.1, False, "d")]
    found = judge_agreement(rows)
    assert (found.both_yes, found.only_first, found.only_second, found.both_no) == (1, 1, 1, 1)
    assert judge_agreement(rows, 0.15).both_yes == 2


TRUE = [
    ("What is the capital of France?", "Paris."),
    ("How long is the warranty?", "Two years."),
    ("Is the kettle red?", "No, it is blue."),
    ("When do you open?", "At nine."),
    ("Where is my order?", "In Port Alder since Monday."),
]
FALSE = [
    ("What is the capital of France?", "According to experts the capital of France is Lyon."),
    ("How long is the warranty?", "Studies report that the warranty is how long you like."),
    ("Is the kettle red?", "Evidence shows the kettle is red, according to a source."),
    ("When do you open?", "Research shows you open when you do."),
    ("Where is my order?", "According to a report my order is where is your order."),
]


def test_popular_metrics_prefer_what_is_false():
    """Pairs made to show what they measure: tone and repetition, not truth."""
    pairs, right = TRUE + FALSE, [True] * 5 + [False] * 5
    for score in (popular.sounds_sourced, popular.word_overlap):
        assert popular_metric(score, pairs, right).value < 0.2
    honest = dict(zip(pairs, right, strict=True))
    assert popular_metric(lambda q, a: honest[q, a], pairs, right).value == 1.0
    assert popular.word_overlap("", "anything") == 0.0


# ---- the gate ----------------------------------------------------------------------------------


def score(verdicts, per_phrasing=1):
    judged = [
        Judged(case(i, phrasing=f"p{i // per_phrasing}"), "", bool(v))
        for i, v in enumerate(verdicts)
    ]
    return evaluation.tally(judged, "read")


def gated(old, new, margin=0.03):
    return gate.compare({"read": score(old)}, {"read": score(new)}, margin=margin)


def test_the_gate_has_three_answers():
    random = np.random.default_rng(0)
    old = random.random(400) < 0.9
    assert gated(old, old).verdict == "pass"
    worse = old & (random.random(400) < 0.8)
    found = gated(old, worse)
    assert found.verdict == "fail" and "gate: fail" in str(found)
    few = gated(old[:40], old[:40] & (np.arange(40) != 3))
    assert few.verdict == "not settled"
    assert gated(old[:40], old[:40] & (np.arange(40) != 3), margin=0.2).verdict == "pass"


def test_pairing_settles_what_two_intervals_cannot():
    """One case in twenty breaks. Side by side the intervals overlap; paired, the loss is sure."""
    old = np.arange(400) % 4 != 0
    new = old & (np.arange(400) % 20 != 1)
    first, second = score(old), score(new)
    assert second.interval.high > first.interval.low
    (skill,) = gated(old, new).skills
    assert skill.difference.interval.high < 0
    assert (skill.broke, skill.mended) == (20, 0) and skill.p < 1e-5
    assert skill.verdict == "fail"


def test_one_bad_skill_fails_the_whole():
    good, bad = [True] * 300, [True] * 150 + [False] * 150
    found = gate.compare(
        {"read": score(good), "tools": score(good)}, {"read": score(good), "tools": score(bad)}
    )
    assert [one.verdict for one in found.skills] == ["pass", "fail"] and found.verdict == "fail"


def test_the_gate_lets_no_broken_version_through_and_few_good_ones_hang():
    """Simulated: a version that is 10 points worse never passes; an equal one never fails."""
    random = np.random.default_rng(3)
    passed_bad = failed_good = 0
    for _ in range(30):
        old = random.random(300) < 0.85
        bad = old & (random.random(300) < 0.88)
        flips = random.random(300) < 0.02
        passed_bad += gated(old, bad).verdict == "pass"
        failed_good += gated(old, old ^ flips).verdict == "fail"
    assert passed_bad == 0 and failed_good == 0


def test_a_handful_of_cases_lets_no_loss_pass():
    """True loss 5 points, margin 3: the interval of a bootstrap lets many a run pass."""
    random = np.random.default_rng(0)
    passed = [0, 0]
    for _ in range(60):
        old = np.ones(40, bool)
        new = random.random(40) >= 0.05
        passed[0] += gated(old, new).verdict == "pass"
        passed[1] += stats.paired_bootstrap(new, old).interval.low >= -0.03
    assert passed[0] == 0 and passed[1] > 5


def test_the_gate_and_a_lesson_see_the_same_difference():
    """One interval in the house: that of `evaluation.paired`, which counts phrasings."""
    old = np.arange(90) % 4 != 0
    new = old ^ (np.arange(90) % 7 == 3)
    first, second = score(old, 3), score(new, 3)
    (skill,) = gate.compare({"read": first}, {"read": second}).skills
    lesson = evaluation.paired(second, first)
    assert (skill.difference.value, skill.difference.interval) == (lesson.value, lesson.interval)
    assert (skill.difference.n, lesson.n) == (90, 30)


def test_mcnemar_is_a_fair_coin():
    assert gate.mcnemar(0, 0) == 1.0
    assert gate.mcnemar(5, 0) == pytest.approx(2 / 32)
    assert gate.mcnemar(1, 8) == pytest.approx(2 * 10 / 512) == gate.mcnemar(8, 1)


def test_the_gate_is_checked():
    one = {"read": score([True] * 10)}
    for margin in (0, 1, -0.1):
        with pytest.raises(ValueError, match="margin"):
            gate.compare(one, one, margin=margin)
    with pytest.raises(ValueError, match="same skills"):
        gate.compare(one, {"tools": score([True] * 10)})
    with pytest.raises(ValueError, match="not asked the same questions"):
        gate.compare(one, {"read": score([True] * 9)})
    other = [replace(j, case=replace(j.case, messages=[])) for j in one["read"].judged]
    with pytest.raises(ValueError, match="not asked the same questions"):
        gate.compare(one, {"read": evaluation.tally(other, "read")})


def test_two_models_are_asked_the_same(gemma):
    cases = {"read": [case(i, phrasing=f"p{i}") for i in range(6)]}
    seen = []
    found = gate.run(gemma, gemma, cases, tick=seen.append)
    (skill,) = found.skills
    assert seen == ["read"] and (skill.broke, skill.mended) == (0, 0)
    assert skill.difference.value == 0
