"""Summaries say no more than n allows; histogram quantiles are PromQL's."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from _traffic import START, traffic
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import stats
from course_lib.monitoring import semconv
from course_lib.monitoring.histogram import Histogram, histogram_quantile
from course_lib.monitoring.record import RequestRecord
from course_lib.monitoring.summary import (
    figure,
    percentile,
    share,
    summarise,
    windows,
)

INF = math.inf

# ---- PromQL ------------------------------------------------------------------------------------

# Buckets and expected quantiles as Prometheus itself tests them: promql/promqltest/testdata/
# histograms.test in github.com/prometheus/prometheus, read on 2026-11-21 in a stored copy.
POSITIVE = [(0.1, 50), (0.2, 70), (1.0, 110), (INF, 120)]
NEGATIVE = [(-0.2, 10), (-0.1, 20), (0.3, 20), (INF, 30)]
EVEN = [(0.0, 0), (2.0, 1), (4.0, 2), (6.0, 3), (INF, 3)]
THIRD = [(0.0, 0), (0.1, 50), (0.2, 70), (1.0, 110), (INF, 110)]
THIRD_NEGATIVE = [(-0.25, 0), (-0.2, 10), (-0.1, 20), (0.3, 20), (INF, 20)]
JOB1_INS1 = [(0.1, 1), (0.2, 3), (INF, 4)]
PROMETHEUS = [
    (POSITIVE, 0, 0),
    (POSITIVE, 0.2, 0.048),
    (POSITIVE, 0.5, 0.15),
    (POSITIVE, 0.8, 0.72),
    (POSITIVE, 1, 1),
    (POSITIVE, -0.1, -INF),
    (POSITIVE, 1.01, INF),
    (NEGATIVE, 0, -0.2),
    (NEGATIVE, 0.2, -0.2),
    (NEGATIVE, 0.5, -0.15),
    (NEGATIVE, 0.8, 0.3),
    (NEGATIVE, 1, 0.3),
    (EVEN, 1 / 6, 1),
    (EVEN, 0.5, 3),
    (EVEN, 5 / 6, 5),
    (THIRD, 0, 0),
    (THIRD, 0.25, 0.055),
    (THIRD, 0.5, 0.125),
    (THIRD, 0.75, 0.45),
    (THIRD, 1, 1),
    (THIRD_NEGATIVE, 0, -0.25),
    (THIRD_NEGATIVE, 0.25, -0.225),
    (THIRD_NEGATIVE, 0.75, -0.15),
    (JOB1_INS1, 0.3, 0.11),
    (JOB1_INS1, 0.5, 0.15),
    # ClickHouse's documentation of its own copy of the function has this one.
    ([(0, 6), (0.5, 11), (1, 14), (INF, 19)], 0.5, 0.35),
]


@pytest.mark.parametrize("buckets, q, expected", PROMETHEUS)
def test_quantiles_are_those_that_prometheus_expects(buckets, q, expected):
    assert histogram_quantile(q, buckets) == pytest.approx(expected, rel=1e-12)


def test_quantiles_without_an_answer_are_nan():
    none = [
        ([(0.1, 0), (INF, 0)], 0.5),
        ([(INF, 5)], 0.5),
        ([(0.1, 1), (0.2, 2)], 0.5),
        (POSITIVE, math.nan),
    ]
    for buckets, q in none:
        assert math.isnan(histogram_quantile(q, buckets))


def test_buckets_are_put_in_order_and_equal_ends_added_up():
    mixed = [(0.2, 1), (INF, 4), (0.1, 1), (0.2, 1), (0.2, 1)]
    assert histogram_quantile(0.5, mixed) == histogram_quantile(0.5, [(0.1, 1), (0.2, 3), (INF, 4)])
    falling = [(0.1, 3), (0.2, 1), (INF, 4)]
    lifted = [(0.1, 3), (0.2, 3), (INF, 4)]
    assert histogram_quantile(0.6, falling) == histogram_quantile(0.6, lifted)


@settings(deadline=None)
@given(
    st.lists(st.floats(0.011, 81.0), min_size=1, max_size=60),
    st.sampled_from([0.1, 0.5, 0.9, 0.95, 0.99]),
)
def test_the_sample_lies_in_the_bucket_and_the_guess_too(values, q):
    found = Histogram.of(values, semconv.DURATION_BUCKETS)
    assert found.n == len(values)
    low, high = found.bucket_of(q)
    rank = max(1, math.ceil(q * len(values) - 1e-9))
    sample = sorted(values)[rank - 1]
    guess = found.quantile(q)
    assert low <= sample <= high and low <= guess <= high
    factor = max(sample / guess, guess / sample)
    assert factor <= found.widest_error(q) * (1 + 1e-12) <= 2 * (1 + 1e-9)


def test_a_histogram_is_checked():
    with pytest.raises(ValueError, match="last end is infinity"):
        Histogram((0.1,), (3,))
    with pytest.raises(ValueError, match="needs values"):
        Histogram.of([], (1.0,)).bucket_of(0.5)
    assert Histogram.of([200.0], (1.0, 2.0)).widest_error(0.5) == INF


# ---- percentiles that know their n -------------------------------------------------------------


def test_a_percentile_needs_its_n():
    values = list(np.random.default_rng(0).lognormal(0, 1, 400))
    for q, needed in ((0.5, 6), (0.95, 72), (0.99, 368)):
        assert stats.samples_needed(q) == needed
        few = percentile(values[: needed - 1], q)
        assert few.estimate is None and few.needed == needed
        assert str(few) == f"p{q * 100:g}: needs {needed} requests, there are {needed - 1}"
        enough = percentile(values[:needed], q)
        assert enough.estimate == stats.quantile(values[:needed], q)
        assert enough.estimate.interval.low <= enough.estimate.value


def test_one_request_has_no_percentile_and_crashes_nothing():
    """The p95 of a popular tutorial fails on a single request."""
    one = summarise(traffic(1, blocked=0))
    assert one.n == 1
    assert [p.estimate for p in one.percentiles["duration"]] == [None, None, None]
    assert "p95: needs 72 requests, there are 1" in str(one)
    none = summarise([])
    assert none.n == 0 and none.failed is None and none.percentiles["duration"] == ()
    assert "nobody looked" in str(none)


# ---- counts ------------------------------------------------------------------------------------


def test_a_summary_counts_what_is_there():
    day = traffic(500, failing=0.1, refused=0.3)
    day[0] = replace(day[0], completion_tokens=None)
    found = summarise(day)
    assert found.failed.value == sum(one.failed for one in day) / 500
    assert found.failed.interval == stats.wilson(sum(one.failed for one in day), 500)
    looked = [one for one in day if one.refused is not None]
    assert 0 < len(looked) < 500
    assert found.refused.n == len(looked)
    assert found.refused.value == sum(one.refused for one in looked) / len(looked)
    assert sum(found.finishes.values()) == 500
    assert found.errors == {"TimeoutError": sum(one.failed for one in day)}
    assert found.uncounted == 1
    assert found.output_tokens == sum(one.completion_tokens or 0 for one in day)
    durations = [one.duration_s for one in day if one.answered]
    assert figure(day, "duration") == durations
    assert found.percentiles["duration"][1].estimate == stats.quantile(durations, 0.95)


def test_a_batch_is_left_out_of_durations():
    day = traffic(20, blocked=0)
    day[3] = replace(day[3], mode="batch", batch=8)
    assert len(figure(day, "duration")) == 19
    with pytest.raises(ValueError, match="no figure 'speed'"):
        figure(day, "speed")


def test_a_share_of_nothing_is_none():
    assert share([], lambda one: True) is None
    assert share(traffic(10), lambda one: True).value == 1.0


@settings(deadline=None)
@given(st.lists(st.floats(0, 10_000), max_size=30), st.floats(1, 5000))
def test_windows_hold_every_record_once(times, every):
    day = [RequestRecord(id=str(i), started=time, model="m") for i, time in enumerate(times)]
    found = list(windows(day, every))
    assert sum(len(window.records) for window in found) == len(day)
    for before, after in zip(found, found[1:], strict=False):
        assert before.end == after.start
    for window in found:
        assert all(window.start <= one.started < window.end for one in window.records)


def test_empty_windows_are_there_and_start_can_be_given():
    day = [replace(one, started=START + 100 * i) for i, one in enumerate(traffic(3))]
    found = list(windows(day, 50, start=START))
    assert [len(window.records) for window in found] == [1, 0, 1, 0, 1]
    assert [len(w.records) for w in windows(day, 50, start=START + 60)] == [1, 0, 1]
    with pytest.raises(ValueError, match="more than 0 seconds"):
        list(windows(day, 0))
