"""The figures of a request, the pool of gaps, percentiles that are refused, and goodput."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import metric_names, metrics, stats
from course_lib.metrics import FIGURES, Limits, Request, goodput
from course_lib.timing import Failed

times = st.lists(st.floats(1e-4, 10), min_size=2, max_size=40).map(
    lambda gaps: Request(tuple(np.cumsum(gaps).tolist()))
)


def request(first: float, *gaps: float) -> Request:
    return Request(tuple(np.cumsum([first, *gaps]).tolist()))


@settings(deadline=None)
@given(times)
def test_end_to_end_is_the_first_token_and_the_gaps(one: Request) -> None:
    n = len(one.token_s)
    assert len(one.gaps) == n - 1
    assert one.e2e == pytest.approx(one.ttft + (n - 1) * one.tpot)
    assert one.e2e == pytest.approx(one.ttft + sum(one.gaps))
    assert one.output_tokens_per_s == pytest.approx(n / one.e2e)


def test_tpot_weighs_requests_and_itl_weighs_gaps() -> None:
    """One short fast reply, one long slow one: 0.1 s once and 0.3 s nine times."""
    both = [request(1.0, 0.1), request(1.0, *[0.3] * 9)]
    assert metrics.summary(both, "tpot").mean == pytest.approx((0.1 + 0.3) / 2)
    itl = metrics.summary(both, "itl")
    assert itl.mean == pytest.approx((0.1 + 9 * 0.3) / 10)
    assert itl.n == 10 and itl.median == pytest.approx(0.3)


def test_a_stall_is_seen_in_itl_and_spread_out_in_tpot() -> None:
    stalled = [request(0.1, *[0.01] * 50, 1.0, *[0.01] * 49)] * 6
    assert metrics.summary(stalled, "itl").maximum == pytest.approx(1.0)
    assert metrics.summary(stalled, "tpot").maximum < 0.03


@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_can_be_summed_up(figure: str) -> None:
    found = metrics.summary([request(0.1 + i / 100, 0.02, 0.03) for i in range(8)], figure)
    assert found.mean > 0 and found.mean in found.mean_interval
    with pytest.raises(ValueError, match="choose one of ttft"):
        metrics.summary([request(1, 1)], figure + "s")


def test_p99_takes_368_requests_and_says_so() -> None:
    few = [request(0.1 + i / 1000, 0.01) for i in range(367)]
    with pytest.raises(stats.TooFewSamplesError, match="368") as refused:
        metrics.percentile(few, "ttft", 0.99)
    assert refused.value.needed == 368
    enough = metrics.percentile([*few, request(0.467, 0.01)], "ttft", 0.99)
    assert enough.interval.high == pytest.approx(0.467)  # the largest of the 368, and no further


def test_where_368_comes_from() -> None:
    """With n samples the largest lies below the true p99 with probability 0.99**n."""
    rng = np.random.default_rng(0)
    missed = {n: np.mean(rng.random((4000, n)).max(axis=1) < 0.99) for n in (367, 368)}
    assert 0.99**368 <= 0.025 < 0.99**367
    assert missed[368] == pytest.approx(0.99**368, abs=0.008)


# --- gaps in one pool ---------------------------------------------------------------------------


def test_a_pool_of_alike_requests_gives_the_plain_quantile() -> None:
    rng = np.random.default_rng(1)
    groups = rng.exponential(1, (60, 30))
    found = metrics.pooled_quantile(groups.tolist(), 0.9)
    plain = stats.quantile(groups.ravel(), 0.9)
    assert found.value == pytest.approx(plain.value)
    assert found.interval.width == pytest.approx(plain.interval.width, rel=0.25)
    assert found.value in found.interval and found.n == 1800


def test_gaps_of_a_slow_request_do_not_count_as_many() -> None:
    """Ten requests, each with 100 equal gaps: a thousand values, but ten observations."""
    groups = [[0.01 * (i + 1)] * 100 for i in range(10)]
    pooled = metrics.pooled_quantile(groups, 0.5).interval
    naive = stats.quantile(np.concatenate(groups), 0.5).interval
    assert pooled.width > 3 * max(naive.width, 0.005)
    with pytest.raises(stats.TooFewSamplesError, match="do not make as many"):
        metrics.pooled_quantile(groups, 0.99)


def test_one_request_alone_has_no_interval() -> None:
    with pytest.raises(stats.TooFewSamplesError):
        metrics.pooled_quantile([[0.1] * 500], 0.5)
    alone = metrics.pooled([[0.1, 0.2, 0.3]])
    assert alone.mean_interval is None and alone.median_interval is None and alone.n == 3


def test_pooled_intervals_cover_where_requests_differ() -> None:
    """Each of 20 requests has a speed of its own; the mean and the p90 of the mixture are known."""
    rng, covered = np.random.default_rng(4), {"mean": 0, "p90": 0}
    truth = np.quantile(
        (np.random.default_rng(9).lognormal(0, 0.3, 400_000)
         * np.random.default_rng(8).exponential(1, 400_000)), 0.9)  # fmt: skip
    mean = float(np.exp(0.3**2 / 2))
    for _ in range(300):
        speeds = rng.lognormal(0, 0.3, 20)
        groups = (speeds[:, None] * rng.exponential(1, (20, 20))).tolist()
        covered["mean"] += mean in metrics.pooled(groups).mean_interval
        covered["p90"] += truth in metrics.pooled_quantile(groups, 0.9).interval
    assert 0.92 <= covered["mean"] / 300 <= 0.98
    assert 0.92 <= covered["p90"] / 300 <= 0.99


# --- goodput ------------------------------------------------------------------------------------


def test_goodput_wants_every_limit_met_and_counts_the_failed() -> None:
    made = [request(0.1, 0.02), request(0.3, 0.02), request(0.1, 0.20), request(0.2, 0.05)]
    found = goodput(made, [Failed(0.1, "x")], Limits(ttft=0.2, tpot=0.05), seconds=2.0)
    assert (found.good, found.completed, found.failed) == (2, 4, 1)  # limits are inclusive
    assert found.share.value == pytest.approx(2 / 5) and found.share.value in found.share.interval
    assert found.per_second == pytest.approx(1.0)
    assert "1 failed" in str(found) and "ttft <= 200 ms" in str(found)


@settings(deadline=None)
@given(st.lists(times, min_size=1, max_size=8), st.floats(1e-3, 50), st.floats(1e-3, 50))
def test_a_stricter_limit_never_lets_more_through(requests, one, other) -> None:
    loose, strict = max(one, other), min(one, other)
    counts = [goodput(requests, [], Limits(e2e=limit), 1.0).good for limit in (strict, loose)]
    assert counts[0] <= counts[1] <= len(requests)


@pytest.mark.parametrize("bad", [{}, {"ttft": 0.0}, {"e2e": float("inf")}, {"tpot": -1}])
def test_limits_that_limit_nothing_are_refused(bad) -> None:
    with pytest.raises(ValueError):
        Limits(**bad)


def test_goodput_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="no requests"):
        goodput([], [], Limits(ttft=1), 1.0)
    with pytest.raises(ValueError, match="seconds"):
        goodput([request(1, 1)], [], Limits(ttft=1), 0.0)


# --- names --------------------------------------------------------------------------------------


def test_the_table_of_names_has_a_row_for_every_figure() -> None:
    named = {name.ours for name in metric_names.NAMES}
    assert set(FIGURES) <= named
    text = metric_names.table()
    rows = [line for line in text.splitlines() if line.startswith("| `")]
    assert len(rows) == len(metric_names.NAMES) == len(named)
    assert all(row.count("|") == 8 for row in rows)
    assert all(tool in text for tool in metric_names.SOURCES) and metric_names.READ in text


def test_what_others_call_itl_is_our_tpot() -> None:
    rows = {name.ours: name for name in metric_names.NAMES}
    assert rows["tpot"].aiperf == "inter_token_latency" != rows["itl"].aiperf
    assert rows["tpot"].guidellm == "inter_token_latency_ms" and rows["itl"].guidellm == ""
