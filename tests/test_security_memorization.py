"""A planted secret is found again, an unplanted one is not; both estimators are right."""

from __future__ import annotations

import copy
import dataclasses
import math

import numpy as np
import pytest
import torch

from course_lib import evaluation, models, stats
from course_lib.dummy import tiny_gemma
from course_lib.security import memorization, skew_normal
from course_lib.security.membership import membership
from course_lib.security.memorization import (
    Canary,
    CanaryError,
    against_repeats,
    by_rank,
    by_sampling,
    canary_rows,
    exposure,
    plant,
    secret_costs,
)
from course_lib.security.short_training import (
    Row,
    TrainingError,
    _batches,
    _share,
    fine_tune,
    mean_losses,
    row,
)


@pytest.fixture(scope="module")
def nano():
    return models.load("pocket-nano", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / "tiny-gemma-4"
    return models.load(tiny_gemma(folder, "4"), dtype="float32")


@pytest.fixture(scope="module")
def cases():
    return evaluation.held_out("extract", 120)


@pytest.fixture(scope="module")
def canaries():
    return plant((0, 12), each=4, digits=3, seed=3)


@pytest.fixture(scope="module")
def tuned(nano, canaries, cases):
    rows = [row(nano, case.messages, case.target) for case in cases[:60]]
    return fine_tune(nano, rows + canary_rows(nano, canaries), epochs=6, learning_rate=2e-3)


@pytest.fixture(scope="module")
def found(tuned, canaries):
    return [exposure(tuned.gemma, one, sample=400) for one in canaries]


# ---- canaries ----------------------------------------------------------------------------------


def test_planted_canaries_are_repeatable_and_all_different():
    one, again, other = plant(seed=1), plant(seed=1), plant(seed=2)
    assert one == again != other
    assert len({canary.name for canary in one}) == len({canary.secret for canary in one}) == 30
    assert [canary.repeats for canary in one[::5]] == [0, 1, 2, 4, 8, 16]
    assert all(len(canary.secret) == 4 and canary.secret in canary.answer for canary in one)
    with pytest.raises(CanaryError, match="names for"):
        plant((1, 2), each=30)


def test_a_canary_stands_in_the_rows_as_often_as_it_says(nano):
    canaries = plant((0, 1, 3), each=2, seed=1)
    rows = canary_rows(nano, canaries)
    assert len(rows) == 2 * (0 + 1 + 3)
    said = [nano.tokenizer.decode(list(one.ids[one.said :])) for one in rows]
    for canary in canaries:
        assert sum(canary.secret in text for text in said) == canary.repeats
    assert all(text.endswith("<turn|>") for text in said)


def test_costs_are_those_of_the_whole_answer(nano):
    """The cost of a number, put together from digits, is what the written-out answers differ by."""
    canary = Canary("Ilse", "407", 0)
    costs = secret_costs(nano, canary)
    assert costs.shape == (1000,)
    assert 0 < (2.0**-costs).sum() <= 1.0 + 1e-6  # what is left are answers that are no digits
    others = [dataclasses.replace(canary, secret=f"{n:03d}") for n in (407, 0, 999, 123)]
    rows = [canary_rows(nano, [dataclasses.replace(one, repeats=1)])[0] for one in others]
    with torch.inference_mode():
        for one, whole in zip(others, rows, strict=True):
            scores = nano.model(torch.tensor([whole.ids])).logits[0].log_softmax(-1)
            places = [p for p in range(whole.said, len(whole)) if whole.ids[p] in digits_of(nano)]
            assert len(places) == 3
            cost = -sum(scores[p - 1, whole.ids[p]].item() for p in places) / math.log(2)
            assert cost == pytest.approx(costs[int(one.secret)], abs=1e-3)


def digits_of(gemma):
    return {gemma.tokenizer.convert_tokens_to_ids(str(digit)) for digit in range(10)}


# ---- exposure ----------------------------------------------------------------------------------


def test_what_was_planted_is_exposed_and_what_was_not_is_not(found):
    planted = [one for one in found if one.canary.repeats]
    unplanted = [one for one in found if not one.canary.repeats]
    assert len(planted) == len(unplanted) == 4
    assert np.mean([one.exact for one in planted]) > np.mean([one.exact for one in unplanted]) + 3
    assert all(0 <= one.exact <= one.most for one in found)
    assert sum(one.extracted for one in planted) > sum(one.extracted for one in unplanted) == 0
    rows = against_repeats(found)
    assert [one.repeats for one in rows] == [0, 12] and rows[0].exposure.n == 4
    assert rows[1].extracted.value > rows[0].extracted.value == 0
    with pytest.raises(ValueError, match="no exposure"):
        against_repeats([])


def test_no_interval_reaches_beyond_the_bits_that_there_are(found):
    one = found[0]
    ranks = (900, 800, 700, 600, 1)  # four unexposed and one found: the plain interval is too wide
    exact = [math.log2(1000 / rank) for rank in ranks]
    made = [
        dataclasses.replace(one, canary=dataclasses.replace(one.canary, secret="123"), exact=bits)
        for bits in exact
    ]
    assert stats.bootstrap_mean(exact).interval.high > made[0].most
    (row,) = against_repeats(made)
    assert row.exposure.value == pytest.approx(np.mean(exact))
    assert row.exposure.interval.high == made[0].most and row.exposure.interval.low >= 0


def test_the_estimators_agree_where_both_can_see(found):
    compared = 0
    for one in found:
        if one.exact < 5:  # 400 samples of 999 place this well
            assert one.sampled.value == pytest.approx(one.exact, abs=1.0)
            assert abs(one.fitted - one.exact) < 2.5
            compared += 1
    assert compared >= 3


def test_exposure_by_rank_and_by_sampling():
    costs = np.arange(1024, dtype=float)
    assert by_rank(costs, 0) == 1 and by_rank(costs, 1023) == 1024
    assert by_rank(np.zeros(8), 3) == 8  # ties tell the attacker nothing
    inside = by_sampling(255.0, costs)
    assert inside.value == pytest.approx(2, abs=0.01) and inside.value in inside.interval
    far = by_sampling(-1.0, costs)
    assert far.value == far.interval.high == pytest.approx(math.log2(1025))
    assert 7 < far.interval.low < 9  # Wilson: 0 of 1024 is up to 0.37%


def test_rank_exposure_of_a_random_secret_is_about_1_over_ln2():
    """For an unplanted secret the rank is uniform, so the mean exposure is 1/ln 2 = 1.44 bits."""
    random = np.random.default_rng(0)
    bits = []
    for _ in range(400):
        costs = random.normal(size=500)
        bits.append(math.log2(500) - math.log2(by_rank(costs, int(random.integers(500)))))
    estimate = stats.bootstrap_mean(bits)
    assert 1 / math.log(2) in stats.Interval(estimate.interval.low - 0.05, estimate.interval.high)


# ---- the skew-normal ---------------------------------------------------------------------------


def drawn(shape: float, n: int, seed: int = 0) -> np.ndarray:
    """Azzalini's own way to draw from it: d |u| + sqrt(1 - d^2) v with d = a / sqrt(1 + a^2)."""
    random = np.random.default_rng(seed)
    d = shape / math.sqrt(1 + shape * shape)
    return d * np.abs(random.normal(size=n)) + math.sqrt(1 - d * d) * random.normal(size=n)


@pytest.mark.parametrize("shape", [4.0, 0.0, -3.0])
def test_the_fit_finds_the_distribution_back(shape):
    sample = 20 + 3 * drawn(shape, 6000)
    curve = skew_normal.fit(sample)
    assert curve.distance(sample) < 1.63 / math.sqrt(6000)  # Kolmogorov's 1% point
    if shape:
        assert curve.centre == pytest.approx(20, abs=0.5)
        assert curve.scale == pytest.approx(3, abs=0.4)
        assert curve.shape == pytest.approx(shape, rel=0.35)


def test_shares_are_those_of_the_normal_where_it_is_one():
    plain = skew_normal.SkewNormal(0.0, 1.0, 0.0)
    for value, share in ((0.0, 0.5), (-1.0, 0.158655254), (1.0, 0.841344746), (-5.0, 2.8665157e-7)):
        assert 2 ** plain.log2_share_below(value) == pytest.approx(share, rel=2e-4)
    # log Phi(-40), by the asymptotic series: -804.608 nats
    assert plain.log2_share_below(-40) == pytest.approx(-804.608442 / math.log(2), rel=1e-3)
    assert plain.log2_share_below(60.0) == 0.0


def test_shares_are_those_of_a_sample_that_leans():
    curve, sample = skew_normal.SkewNormal(0.0, 1.0, 3.0), drawn(3.0, 200_000, seed=1)
    for value in (-0.4, 0.2, 1.0, 2.0):
        assert 2 ** curve.log2_share_below(value) == pytest.approx(
            (sample <= value).mean(), abs=4e-3
        )
        assert curve.shares_below([value])[0] == pytest.approx(
            2 ** curve.log2_share_below(value), abs=1e-4
        )


@pytest.mark.parametrize("bad", [[1.0] * 100, [1.0, 2.0], [math.nan, *range(60)]])
def test_what_cannot_be_fitted_is_refused(bad):
    with pytest.raises(ValueError, match="50 different finite values"):
        skew_normal.fit(bad)


# ---- membership --------------------------------------------------------------------------------


def test_members_are_told_from_others_after_training_and_not_before(nano, tuned, cases):
    rows = [row(nano, case.messages, case.target) for case in cases]
    inside, outside = rows[:60], rows[60:]
    after = membership(nano, tuned.gemma, inside, outside)
    before = membership(nano, nano, inside, outside)
    assert after.calibrated.auc.value > 0.7 and after.calibrated.auc.interval.low > 0.6
    assert 0.5 in before.by_loss.auc.interval and before.calibrated.auc.value == 0.5
    assert after.calibrated.auc.value > after.by_loss.auc.value
    for attack in (after.by_loss, after.calibrated):
        assert attack.false_alarms.value <= 0.01 and attack.caught.value in attack.caught.interval
        assert attack.caught.n == attack.false_alarms.n == 60 and "AUC" in str(attack)
    with pytest.raises(ValueError, match="names of clusters"):
        membership(nano, nano, inside, outside, clusters=(["a"], ["b"]))


# ---- short training ----------------------------------------------------------------------------


def test_training_lowers_the_loss_of_its_rows_and_leaves_the_original(nano, tuned, cases):
    rows = [row(nano, case.messages, case.target) for case in cases[:20]]
    assert mean_losses(tuned.gemma, rows).mean() < 0.8 * mean_losses(nano, rows).mean()
    again = models.load("pocket-nano", dtype="float32", quiet=True).model.state_dict()
    assert all(torch.equal(one, again[name]) for name, one in nano.model.state_dict().items())
    assert not tuned.gemma.model.training and "nats" in str(tuned)


def test_training_is_repeatable(tiny):
    rows = [Row(tuple(range(10, 30 + n)), 8) for n in range(12)]
    losses = [
        fine_tune(tiny, rows, epochs=1.5, tokens_per_step=64, seed=seed).losses
        for seed in (0, 0, 1)
    ]
    assert losses[0] == losses[1] != losses[2] and len(losses[0]) >= 4


def test_loss_counts_what_is_said_and_padding_changes_nothing(tiny):
    rows = [Row((5, 6, 7, 8, 9), 3), Row(tuple(range(20, 60)), 10)]
    together, alone = mean_losses(tiny, rows), [mean_losses(tiny, [one])[0] for one in rows]
    assert together == pytest.approx(alone, rel=1e-4)
    with torch.inference_mode():
        scores = tiny.model(torch.tensor([rows[0].ids])).logits[0].log_softmax(-1)
    assert together[0] == pytest.approx(-(scores[2, 8] + scores[3, 9]).item() / 2, rel=1e-4)


def test_every_row_comes_before_any_comes_again():
    rows = [Row((n, n, n, n), 2) for n in range(1, 11)]
    seen = [one.ids[0] for batch in _batches(rows, 2.5, 8, seed=0) for one in batch]
    assert sorted(seen[:10]) == sorted(seen[10:20]) == list(range(1, 11)) and len(seen) == 25
    assert max(_share(number, 40) for number in range(1, 41)) == 1.0


def test_bad_rows_and_settings_are_refused(tiny):
    good = [Row((5, 6, 7), 1)]
    with pytest.raises(TrainingError, match='dtype="float32"'):
        fine_tune(dataclasses.replace(tiny, dtype="bfloat16"), good)
    for rows in ([], [Row((5, 6), 0)], [Row((5, 6), 2)]):
        with pytest.raises(TrainingError, match="something is asked and something said"):
            fine_tune(tiny, rows)
    for wrong in ({"epochs": 0}, {"learning_rate": 1.0}, {"tokens_per_step": 0}):
        with pytest.raises(TrainingError, match="positive"):
            fine_tune(tiny, good, **wrong)
    broken = dataclasses.replace(tiny, model=copy.deepcopy(tiny.model))
    with torch.no_grad():
        broken.model.model.norm.weight[0] = float("nan")
    with pytest.raises(TrainingError, match="loss of step 1"):
        fine_tune(broken, good)


def test_a_tokenizer_without_digits_is_told(nano):
    class Odd:
        unk_token_id = 3

        def convert_tokens_to_ids(self, token):
            return 3

    odd = dataclasses.replace(nano, tokenizer=Odd())
    with pytest.raises(CanaryError, match="no token for every digit"):
        memorization._digit_ids(odd)
