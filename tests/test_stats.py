"""Intervals must cover what they say they cover, and refuse what n cannot support."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from course_lib import stats

positive = st.floats(1e-3, 1e6, allow_nan=False)


@pytest.mark.parametrize(
    ("successes", "n", "low", "high"),
    # 81 of 263 is the worked example of Newcombe (1998), method 3; 0 of n is z^2 / (n + z^2).
    [(0, 10, 0.0, 0.2775), (10, 10, 0.7225, 1.0), (81, 263, 0.2553, 0.3662), (1, 1, 0.2065, 1.0)],
)
def test_wilson_known_values(successes, n, low, high):
    interval = stats.wilson(successes, n)
    assert interval.low == pytest.approx(low, abs=5e-4)
    assert interval.high == pytest.approx(high, abs=5e-4)


@given(st.integers(1, 5000), st.data())
def test_wilson_stays_inside_holds_the_share_and_is_symmetric(n, data):
    successes = data.draw(st.integers(0, n))
    interval = stats.wilson(successes, n)
    assert 0 <= interval.low <= successes / n <= interval.high <= 1
    mirror = stats.wilson(n - successes, n)
    assert mirror.low == pytest.approx(1 - interval.high)
    assert interval.width <= stats.wilson(successes, n, level=0.99).width


@pytest.mark.parametrize("bad", [(1, 0), (-1, 5), (6, 5), (0.5, 5)])
def test_wilson_refuses(bad):
    with pytest.raises(ValueError):
        stats.wilson(*bad)


@pytest.mark.parametrize("level", [0, 1, 95, -0.5])
def test_levels_are_shares_not_percent(level):
    for ask in (
        lambda: stats.wilson(1, 2, level),
        lambda: stats.bootstrap_mean([1.0, 2, 3, 4, 5], level),
        lambda: stats.samples_needed(0.5, level),
        lambda: stats.paired_ratio([1, 2], [1, 2], level),
    ):
        with pytest.raises(ValueError, match="0.95"):
            ask()


@pytest.mark.parametrize(
    ("probability", "degrees", "value"),
    # Published table of Student's t.
    [(0.975, 1, 12.7062), (0.975, 2, 4.3027), (0.975, 5, 2.5706), (0.975, 10, 2.2281),
     (0.975, 30, 2.0423), (0.995, 4, 4.6041), (0.95, 9, 1.8331), (0.975, 1000, 1.9623)],
)  # fmt: skip
def test_student_t_table(probability, degrees, value):
    assert stats.student_t(probability, degrees) == pytest.approx(value, abs=1e-4)


def test_samples_needed_known_values():
    assert stats.samples_needed(0.5) == 6
    assert stats.samples_needed(0.9) == 36
    assert stats.samples_needed(0.99) == 368
    assert stats.samples_needed(0.999) == 3688
    assert stats.samples_needed(0.01) == 368
    assert stats.samples_needed(0.99, level=0.99) == 528


@given(st.floats(0.001, 0.999), st.sampled_from([0.8, 0.9, 0.95, 0.99]))
def test_samples_needed_is_the_smallest(q, level):
    needed, share, tail = stats.samples_needed(q, level), max(q, 1 - q), (1 - level) / 2
    assert share**needed <= tail
    assert needed == 1 or share ** (needed - 1) > tail


@given(st.lists(st.floats(-1e6, 1e6), min_size=6, max_size=60))
def test_median_is_the_median_and_its_interval_ends_at_samples(samples):
    estimate = stats.median(samples)
    assert estimate.value == pytest.approx(float(np.median(samples)), rel=1e-9, abs=1e-6)
    assert estimate.interval.low in samples and estimate.interval.high in samples
    assert estimate.interval.low - 1e-6 <= estimate.value <= estimate.interval.high + 1e-6
    assert estimate.n == len(samples)


def test_quantile_interval_has_at_least_its_level_and_no_narrower_tail_would():
    # Exact check with the binomial sum in whole-number arithmetic.
    checked = 0
    for n, q in [(6, 0.5), (25, 0.5), (60, 0.9), (400, 0.99), (40, 0.1)]:
        interval = stats.quantile(np.arange(1, n + 1), q).interval
        low, high = int(interval.low), int(interval.high)
        pmf = [math.comb(n, k) * q**k * (1 - q) ** (n - k) for k in range(n + 1)]
        assert sum(pmf[low:high]) >= 0.95 - 1e-12
        assert sum(pmf[:low]) <= 0.025 + 1e-12 < sum(pmf[: low + 1])
        assert sum(pmf[high:]) <= 0.025 + 1e-12 < sum(pmf[high - 1 :])
        checked += 1
    assert checked == 5


def test_quantile_refuses_and_says_how_many_it_needs():
    with pytest.raises(stats.TooFewSamplesError, match="368") as refused:
        stats.quantile(np.arange(367), 0.99)
    assert refused.value.needed == 368
    assert stats.quantile(np.arange(368), 0.99).interval.high == 367
    with pytest.raises(ValueError, match="0.99 for p99"):
        stats.quantile(np.arange(500), 99)


@given(st.lists(positive, min_size=5, max_size=40), st.floats(0.1, 10))
def test_bootstrap_mean_holds_the_mean_repeats_and_follows_the_unit(samples, factor):
    one = stats.bootstrap_mean(samples, resamples=200, seed=3)
    assert one == stats.bootstrap_mean(samples, resamples=200, seed=3)
    assert one.value == pytest.approx(float(np.mean(samples)))
    assert one.value in one.interval
    scaled = stats.bootstrap_mean([s * factor for s in samples], resamples=200, seed=3)
    assert scaled.value == pytest.approx(one.value * factor)


@pytest.mark.parametrize("bad", [[], [1.0, math.nan] * 5, [[1.0, 2.0]] * 5, [math.inf] * 6])
def test_bad_samples_are_refused(bad):
    with pytest.raises(ValueError):
        stats.bootstrap_mean(bad)
    with pytest.raises(ValueError):
        stats.summarise(bad)


def test_bootstrap_mean_refuses_four_samples_and_allows_equal_ones():
    with pytest.raises(stats.TooFewSamplesError):
        stats.bootstrap_mean([1, 2, 3, 4])
    assert stats.bootstrap_mean([7.0] * 5).interval == stats.Interval(7.0, 7.0)


@given(st.lists(st.tuples(positive, positive), min_size=2, max_size=30))
def test_paired_ratio_turns_over_exactly(pairs):
    a, b = (list(side) for side in zip(*pairs, strict=True))
    forth, back = stats.paired_ratio(a, b), stats.paired_ratio(b, a)
    assert forth.value == pytest.approx(1 / back.value)
    if math.isfinite(forth.interval.high) and back.interval.low > 0:
        assert forth.interval.high == pytest.approx(1 / back.interval.low)


def test_paired_ratio_takes_out_the_drift():
    drift = np.linspace(1, 50, 20)  # the machine gets 50 times slower meanwhile
    estimate = stats.paired_ratio(2 * drift, drift)
    assert estimate.value == pytest.approx(2)
    assert estimate.interval.width < 1e-9


@pytest.mark.parametrize("pair", [([1, 2], [1]), ([1], [1]), ([1, 0], [1, 1]), ([1, 2], [1, -2])])
def test_paired_ratio_refuses(pair):
    with pytest.raises(ValueError):
        stats.paired_ratio(*pair)


def test_summary_keeps_back_what_n_cannot_support():
    small, large = stats.summarise([3.0, 1.0, 2.0]), stats.summarise(range(1, 12))
    assert small.mean_interval is None and small.median_interval is None
    assert (small.n, small.median, small.minimum, small.maximum) == (3, 2.0, 1.0, 3.0)
    assert large.median == 6 and 6 in large.median_interval and large.mean in large.mean_interval
    assert math.isnan(stats.summarise([1.0]).sd)


# Coverage: draw many samples from a known distribution and count how often the interval holds the
# true value. 2,000 rounds place the share within about one point, so 93 to 97 is a real test.
ROUNDS = 2000


def _coverage(draw, interval_of, truth) -> float:
    rng = np.random.default_rng(20261120)
    return sum(truth in interval_of(draw(rng)) for _ in range(ROUNDS)) / ROUNDS


def test_wilson_covers():
    covered = _coverage(lambda r: r.binomial(80, 0.9), lambda s: stats.wilson(s, 80), 0.9)
    assert 0.93 <= covered <= 0.97


@pytest.mark.parametrize(
    "draw", [lambda r: r.normal(1, 1, 15), lambda r: r.gamma(4, 0.25, 15)], ids=["normal", "gamma"]
)
def test_bootstrap_mean_covers(draw):
    def interval_of(samples):
        return stats.bootstrap_mean(samples, resamples=400).interval

    assert 0.93 <= _coverage(draw, interval_of, 1.0) <= 0.97


def test_quantile_covers():
    # n = 1,000 so that the steps of the binomial are small and the cover is near its level.
    covered = _coverage(
        lambda r: r.exponential(1, 1000), lambda s: stats.quantile(s, 0.9).interval, math.log(10)
    )
    assert 0.94 <= covered <= 0.97


def test_paired_ratio_covers():
    def interval_of(pairs):
        return stats.paired_ratio(*pairs).interval

    def draw(rng):
        machine = rng.lognormal(0, 1, 8)
        noise = rng.lognormal(0, 0.2, (2, 8))
        return 1.5 * machine * noise[0], machine * noise[1]

    assert 0.93 <= _coverage(draw, interval_of, 1.5) <= 0.97


# --- clustered shares ---------------------------------------------------------------------------


def test_clusters_of_one_give_the_plain_interval():
    counts = [(1, 1)] * 30 + [(0, 1)] * 10
    plain, clustered = stats.wilson(30, 40), stats.wilson_clustered(counts)
    # With clusters of one the design effect is m / (m - 1): a hair above 1.
    assert clustered.low == pytest.approx(plain.low, abs=0.01)
    assert clustered.high == pytest.approx(plain.high, abs=0.01)


def test_clusters_that_stand_or_fall_together_count_about_once_each():
    counts = [(10, 10)] * 15 + [(0, 10)] * 5
    clustered, by_cluster = stats.wilson_clustered(counts), stats.wilson(15, 20)
    assert clustered.width == pytest.approx(by_cluster.width, rel=0.05)
    assert clustered.width > 2 * stats.wilson(150, 200).width


def test_all_right_is_no_narrower_than_the_number_of_clusters_allows():
    assert stats.wilson_clustered([(10, 10)] * 8) == stats.wilson(8, 8)


def test_the_clustered_interval_covers_where_the_plain_one_does_not():
    """400 simulated tests: 25 phrasings of 8 cases, each phrasing with its own chance."""
    rng = np.random.default_rng(5)
    covered = {"plain": 0, "clustered": 0}
    for _ in range(400):
        chances = rng.beta(2, 1, size=25)  # the mean chance is 2/3
        right = rng.binomial(8, chances)
        counts = [(int(k), 8) for k in right]
        covered["plain"] += 2 / 3 in stats.wilson(int(right.sum()), 200)
        covered["clustered"] += 2 / 3 in stats.wilson_clustered(counts)
    assert covered["clustered"] / 400 > 0.92
    assert covered["plain"] / 400 < 0.85


@pytest.mark.parametrize(
    "counts", [[], [(1, 2)], [(3, 2), (1, 2)], [(0, 0), (1, 2)], [(-1, 2), (1, 2)]]
)
def test_bad_clusters_are_refused(counts):
    with pytest.raises(ValueError, match="cluster"):
        stats.wilson_clustered(counts)


def test_an_estimate_in_another_unit_keeps_what_it_rests_on():
    share = stats.Estimate(0.12, stats.Interval(0.1, 0.2), 9)
    points = share.scaled(100)
    assert points.value == pytest.approx(12) and points.n == 9
    assert (points.interval.low, points.interval.high) == pytest.approx((10, 20))
    assert points.interval.level == share.interval.level
    assert stats.Estimate(0.12, None, 2).scaled(100).interval is None
