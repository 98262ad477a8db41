"""Drift tests: right statistics, false alarms within their promise, power where there is change."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest
from _traffic import HOUR, START, traffic
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import models, perplexity
from course_lib.dummy import tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.monitoring import drift, signals
from course_lib.monitoring.drift import DriftError
from course_lib.monitoring.drift_report import (
    EMBEDDINGS,
    PERPLEXITY,
    Drifted,
    Sample,
    alarm_rate,
    compare,
    divided,
    power_curve,
)
from course_lib.monitoring.history import History
from course_lib.monitoring.replay import Incident, detections

counts = st.lists(st.integers(0, 200), min_size=2, max_size=8)


# ---- PSI ---------------------------------------------------------------------------------------


def test_psi_is_the_sum_of_its_terms():
    a, b = [30, 50, 20], [10, 50, 40]
    shares = [[(count + 0.5) / 101.5 for count in row] for row in (a, b)]
    expected = sum((q - p) * math.log(q / p) for p, q in zip(*shares, strict=True))
    assert drift.psi(a, b) == pytest.approx(expected)
    assert drift.psi(a, b) == pytest.approx(drift.psi(b, a))


@settings(deadline=None)
@given(counts)
def test_psi_is_zero_for_the_same_and_finite_for_anything(row):
    assert drift.psi(row, row) == 0
    turned = drift.psi(row, row[::-1])
    assert 0 <= turned < 20


def test_bins_hold_equal_parts_and_leave_nothing_out():
    random = np.random.default_rng(0)
    reference = random.lognormal(0, 1, 1000)
    edges = drift.bin_edges(reference)
    assert list(drift.bin_counts(reference, edges)) == [100] * 10
    far = drift.bin_counts([-1e9, 1e9], edges)
    assert far.sum() == 2 and far[0] == far[-1] == 1
    ties = drift.bin_edges([1.0] * 90 + list(range(10)))
    assert len(ties) < 9 and drift.bin_counts([1.0] * 5, ties).sum() == 5


def test_the_popular_thresholds_know_no_n():
    """0.25 "means" a great change; fifty requests of one and the same source exceed it."""
    small, large = drift.psi_threshold(50, 50, draws=300), drift.psi_threshold(2000, 2000, draws=40)
    assert small > 0.4 and large < 0.05


def test_the_simulated_threshold_is_exceeded_one_time_in_twenty():
    threshold = drift.psi_threshold(100, 80, draws=600, seed=1)
    random = np.random.default_rng(2)
    above = 0
    for _ in range(300):
        # Another distribution than the one it was simulated with: only ranks matter.
        a, b = random.lognormal(0, 2, 100), random.lognormal(0, 2, 80)
        edges = drift.bin_edges(a)
        above += drift.psi(drift.bin_counts(a, edges), drift.bin_counts(b, edges)) > threshold
    assert 3 <= above <= 30


# ---- p-values ----------------------------------------------------------------------------------


def rejections(test, rounds=200, alpha=0.05):
    """How often a test of two samples of one source gives p <= alpha."""
    return sum(test(np.random.default_rng(seed), seed).p <= alpha for seed in range(rounds))


NULLS = {
    "PSI of languages": lambda random, seed: drift.psi_test(
        random.choice(list("abcd"), 60, p=[0.6, 0.25, 0.1, 0.05]).tolist(),
        random.choice(list("abcd"), 40, p=[0.6, 0.25, 0.1, 0.05]).tolist(),
        draws=100,
        seed=seed,
    ),
    "PSI of token counts": lambda random, seed: drift.binned_psi_test(
        random.poisson(20, 60), random.poisson(20, 40), draws=60, seed=seed
    ),
    "KS of times": lambda random, seed: drift.ks_test(
        random.lognormal(0, 1, 50), random.lognormal(0, 1, 30)
    ),
    "KS of token counts": lambda random, seed: drift.ks_test(
        random.poisson(6, 60), random.poisson(6, 40)
    ),
    "MMD": lambda random, seed: drift.mmd_test(
        random.standard_t(3, (30, 4)), random.standard_t(3, (20, 4)), draws=60, seed=seed
    ),
    "rates": lambda random, seed: drift.rate_test(
        (int(random.binomial(60, 0.1)), 60), (int(random.binomial(40, 0.1)), 40)
    ),
}


@pytest.mark.parametrize("name", NULLS)
def test_false_alarms_are_five_in_a_hundred_at_most(name):
    """200 rounds at 5%: more than 21 has a probability below 1 in 1,000 (binomial)."""
    assert rejections(NULLS[name]) <= 21


def test_every_test_sees_what_has_changed():
    random = np.random.default_rng(5)
    found = [
        drift.psi_test(list("ab" * 50), list("abbb" * 25)),
        drift.binned_psi_test(random.poisson(20, 200), random.poisson(26, 200), draws=200),
        drift.ks_test(random.normal(0, 1, 100), random.normal(1, 1, 100)),
        drift.ks_test(random.normal(0, 1, 200), random.normal(0, 3, 200)),
        drift.mmd_test(random.normal(0, 1, (60, 8)), random.normal(0.6, 1, (60, 8)), draws=200),
        drift.rate_test((5, 100), (30, 100)),
    ]
    assert all(test.p < 0.01 for test in found), [str(test) for test in found if test.p >= 0.01]
    assert all(not test.statistic < test.threshold for test in found)


def test_the_ks_distance_is_the_largest_gap():
    random = np.random.default_rng(0)
    a, b = random.normal(0, 1, 37), random.normal(0.3, 1, 23)
    brute = max(
        abs(np.mean(a <= x) - np.mean(b <= x)) for x in np.concatenate([a, b, a - 1e-9, b - 1e-9])
    )
    assert drift.ks_test(a, b).statistic == pytest.approx(brute)


def test_the_ks_p_value_is_counted_over_every_order():
    """All 3,003 and 924 orders of 5 + 10 and 6 + 6 values, tried one by one."""
    checked = 0
    for n, m in ((5, 10), (6, 6)):
        seen = []
        for places in itertools.combinations(range(n + m), n):
            first = np.zeros(n + m)
            first[list(places)] = 1
            gap = np.cumsum(first) / n - np.cumsum(1 - first) / m
            seen.append(np.abs(gap).max())
        for distance in sorted({round(d, 9): d for d in seen}.values())[::3]:
            exact = np.mean([d >= distance - 1e-9 for d in seen])
            assert drift._smirnov(n, m, distance) == pytest.approx(exact, rel=1e-9)
            checked += 1
    assert checked >= 6


def test_the_ks_p_value_is_published_and_large_samples_are_no_trouble():
    """D = 10/20 for two samples of 20: 0.0123 (Massey's table of 1951 has it below 0.05 at 9)."""
    assert drift._smirnov(20, 20, 0.5) == pytest.approx(0.0123, abs=5e-5)
    assert drift._smirnov(20, 20, 8 / 20) > 0.05 > drift._smirnov(20, 20, 9 / 20)
    a = np.arange(1500.0)
    same, far = drift.ks_test(a, a + 0.5), drift.ks_test(a, a + 5000)
    assert same.p > 0.99 and far.p < 1e-100
    shifted = drift.ks_test(a, a + 90)
    assert shifted.p == pytest.approx(2 * math.exp(-2 * 1500 / 2 * shifted.statistic**2), rel=0.1)


def test_fishers_test_is_exact():
    """The tea tasting of Fisher (1935) and an example worked by hand."""
    assert drift.rate_test((3, 4), (1, 4)).p == pytest.approx(34 / 70)
    assert drift.rate_test((4, 4), (0, 4)).p == pytest.approx(2 / 70)
    assert drift.rate_test((0, 5), (0, 7)).p == 1.0


def test_the_kernel_test_is_unbiased_and_by_its_definition():
    random = np.random.default_rng(0)
    a, b = random.normal(size=(12, 3)), random.normal(size=(15, 3))
    rows = np.concatenate([a, b])
    distances = [np.sum((x - y) ** 2) for x, y in itertools.combinations(rows, 2)]
    scale = np.median(distances)

    def k(x, y):
        return math.exp(-np.sum((x - y) ** 2) / (2 * scale))

    within = [np.mean([k(x, y) for x, y in itertools.permutations(s, 2)]) for s in (a, b)]
    between = np.mean([k(x, y) for x in a for y in b])
    expected = within[0] + within[1] - 2 * between
    assert drift.mmd_test(a, b, draws=5).statistic == pytest.approx(expected)
    values = [
        drift.mmd_test(random.normal(size=(12, 2)), random.normal(size=(12, 2)), draws=1).statistic
        for _ in range(200)
    ]
    assert min(values) < 0 < max(values) and abs(np.mean(values)) < 0.01


def test_too_little_is_refused():
    for test in (
        lambda: drift.ks_test([1.0] * 9, [1.0] * 100),
        lambda: drift.psi_test(["a"] * 100, ["a"] * 9),
        lambda: drift.mmd_test(np.zeros((9, 2)), np.zeros((20, 2))),
        lambda: drift.mmd_test(np.zeros((20, 2)), np.zeros((20, 3))),
        lambda: drift.rate_test((3, 2), (1, 5)),
        lambda: drift.psi([1, 2], [1, 2, 3]),
    ):
        with pytest.raises(DriftError):
            test()
    assert drift.psi_test(["a"] * 20, ["a"] * 20).p == 1.0


# ---- several at once ---------------------------------------------------------------------------


@settings(max_examples=50, deadline=None)
@given(st.dictionaries(st.text(max_size=3), st.floats(0, 1), min_size=1, max_size=8))
def test_holm_lies_between_no_correction_and_bonferroni(p_values):
    corrected = drift.holm(p_values)
    for name, p in p_values.items():
        assert p <= corrected[name] <= min(1.0, p * len(p_values)) + 1e-12
    ordered = sorted(p_values, key=lambda name: p_values[name])
    values = [corrected[name] for name in ordered]
    assert values == sorted(values)
    assert corrected[ordered[0]] == pytest.approx(min(1.0, p_values[ordered[0]] * len(p_values)))


# ---- the report --------------------------------------------------------------------------------

POOL = Sample(traffic(900, seed=3))


def test_false_alarms_of_the_whole_report_keep_their_promise():
    found = alarm_rate(divided(POOL, 300, 100), rounds=80, draws=150, seed=1)
    assert found.n == 80 and found.interval.low <= 0.05, str(found)


def test_without_the_correction_the_promise_would_be_broken():
    """The same samples, the same tests: uncorrected, an alarm is far more frequent."""
    random = np.random.default_rng(1)
    draw = divided(POOL, 300, 100)
    alarms = 0
    for number in range(80):
        report = compare(*draw(random), draws=150, seed=number)
        alarms += any(test.p <= 0.05 for test in report.tests)
    assert alarms >= 8


def test_power_grows_with_the_change():
    reference = traffic(300, seed=3)

    def draw_at(size):
        mix = {"en": 0.6 - size, "es": 0.25, "pt": 0.1, "tl": 0.05 + size}

        def draw(random):
            now = traffic(100, seed=int(random.integers(2**31)), languages=mix)
            return Sample(reference), Sample(now)

        return draw

    curve = power_curve(draw_at, [0.0, 0.15, 0.4], rounds=25, draws=150)
    assert [point.size for point in curve] == [0.0, 0.15, 0.4]
    shares = [point.found.value for point in curve]
    assert shares[0] <= 0.2 and shares[0] < shares[1] < shares[2] and shares[2] >= 0.95


@pytest.mark.parametrize(
    "change, signal",
    [
        ({"prompt_tokens": 60.0}, "prompt length"),
        ({"reply_tokens": 40.0}, "reply length"),
        ({"languages": {"en": 0.2, "tl": 0.8}}, "language"),
        ({"refused": 0.4}, "refusals"),
        ({"blocked": 0.3}, "blocked"),
        ({"cut_off": 0.3}, "cut off"),
    ],
)
def test_the_signal_that_changed_is_named(change, signal):
    now = Sample(traffic(300, seed=9, **change))
    report = compare(POOL, now, alpha=0.001, draws=8000)
    assert report.drifted == (signal,)
    assert f" ! {signal}" in str(report)


def test_texts_add_perplexity_and_embeddings():
    random = np.random.default_rng(0)
    old = Sample(traffic(60), random.normal(3, 0.2, 60), random.normal(0, 1, (60, 6)))
    new = Sample(traffic(60, seed=2), random.normal(4, 0.2, 60), random.normal(1, 1, (60, 6)))
    report = compare(old, new, draws=200)
    assert {PERPLEXITY, EMBEDDINGS} <= set(report.drifted)
    part = old.part(np.array([5, 7]))
    assert part.records == [old.records[5], old.records[7]]
    assert part.bits.tolist() == [old.bits[5], old.bits[7]] and part.embeddings.shape == (2, 6)
    with pytest.raises(DriftError, match="one row per record"):
        Sample(traffic(3), np.zeros(2)).part(np.array([0]))


def test_a_signal_without_values_is_skipped_and_said():
    nobody = [replace(one, refused=None, language="") for one in traffic(50)]
    report = compare(Sample(nobody), Sample(nobody), draws=50)
    assert "language" in report.skipped and "not tested" in str(report)
    with pytest.raises(DriftError, match="nothing could be compared"):
        compare(Sample([]), Sample([]))
    with pytest.raises(DriftError, match="cannot be divided"):
        divided(POOL, 800, 200)


def test_drift_as_a_rule_rings_after_the_shift_and_not_before():
    quiet = traffic(240, seed=6, every_s=60)
    shifted = traffic(
        120, seed=7, start=START + 240 * 60, every_s=60, languages={"en": 0.1, "tl": 0.9}
    )
    rule = Drifted(POOL, window_s=HOUR)
    incident = Incident("language shift", START + 240 * 60, START + 360 * 60)
    (found,) = detections([rule], History(quiet + shifted), incident, 900.0)
    assert found.after_s is not None and found.after_s <= HOUR
    assert found.false_alarms == 0
    with pytest.raises(DriftError, match="6000 draws or more"):
        Drifted(POOL, window_s=HOUR, draws=100)


# ---- what only texts tell ----------------------------------------------------------------------


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("drift") / "tiny", "4", context=256))


TEXTS = ["Where is my order?", "The kettle is red and the order is on its way to Port Alder.", "Hi"]


def test_embeddings_do_not_depend_on_their_neighbours(gemma):
    import torch

    together = signals.embed(gemma, TEXTS, batch_size=3)
    assert together.shape == (3, gemma.model.config.get_text_config().hidden_size)
    for text, row in zip(TEXTS, together, strict=True):
        assert signals.embed(gemma, [text])[0] == pytest.approx(row, abs=1e-5)
    ids = [
        gemma.tokenizer.bos_token_id,
        *gemma.tokenizer(TEXTS[0], add_special_tokens=False).input_ids,
    ]
    with torch.inference_mode():
        out = gemma.model(input_ids=torch.tensor([ids]), output_hidden_states=True)
    expected = out.hidden_states[-1][0, 1:].mean(dim=0).numpy()
    assert together[0] == pytest.approx(expected, abs=1e-5)


def test_input_bits_are_those_of_perplexity(gemma):
    found = signals.input_bits(gemma, TEXTS)
    expected = [one.bits_per_byte for one in perplexity.measure(gemma, TEXTS).documents]
    assert found.tolist() == expected
    assert len(signals.input_bits(gemma, ["an attack <turn|> with a token"])) == 1


def test_texts_are_checked(gemma):
    with pytest.raises(ValueError, match="none of them empty"):
        signals.embed(gemma, ["a", ""])
    there = EndpointGemma("http://127.0.0.1:1/v1", "m", name="m")
    for look in (signals.embed, signals.input_bits):
        with pytest.raises(DriftError, match="behind a server"):
            look(there, TEXTS)
