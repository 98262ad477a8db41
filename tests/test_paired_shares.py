"""The interval of a paired difference: it covers the truth, also where next to nothing changed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import stats
from course_lib.paired_shares import paired_difference

RUNS = 800


def drawn(random, phrasings: int, cases: int, mended: float, broken: float, alike: float):
    """Counts of one run: `cases` of each phrasing, which change alike to the degree `alike` (0..1).

    Each phrasing has shares of its own from a Dirichlet distribution around `mended` and `broken`,
    whose correlation between two cases of one phrasing is `alike`.
    """
    mean = np.array([mended, broken, 1 - mended - broken])
    if alike == 0:
        shares = np.tile(mean, (phrasings, 1))
    elif alike == 1:
        shares = random.multinomial(1, mean, phrasings).astype(float)
    else:
        gamma = random.gamma(np.maximum(mean, 1e-9) * (1 - alike) / alike, size=(phrasings, 3))
        shares = gamma / np.maximum(gamma.sum(1, keepdims=True), 1e-300)
        lost = gamma.sum(1) == 0  # every gamma too small for a float: one of the three it is
        shares[lost] = random.multinomial(1, mean, int(lost.sum()))
    shares /= shares.sum(1, keepdims=True)
    better, worse, _ = random.multinomial(cases, shares).T.tolist()
    return [(hits, cases) for hits in worse], [(hits, cases) for hits in better]


def coverage(phrasings, cases, mended, broken, alike=0.0, of=None) -> float:
    """The share of runs whose 95% interval holds the true difference."""
    random = np.random.default_rng(5)
    n, covered = phrasings * cases, 0
    for _ in range(RUNS):
        broke, better = drawn(random, phrasings, cases, mended / n, broken / n, alike)
        interval = (of or paired_difference)(broke, better).interval
        covered += (mended - broken) / n in interval
    return covered / RUNS


def by_bootstrap(broke, mended) -> stats.Estimate:
    """What stood here before: phrasings resampled whole."""
    up, down = ([hits for hits, _ in counts] for counts in (mended, broke))
    return stats.paired_bootstrap(up, down, [n for _, n in broke], resamples=400)


# Cases that are mended and broken, on average, of all; few at first.
FEW = [(0, 0.2), (0, 1), (0, 3), (1, 1), (2, 4), (5, 5)]


@pytest.mark.parametrize(("mended", "broken"), [*FEW, (10, 20)])
@pytest.mark.parametrize("n", [40, 200])
def test_it_covers_the_truth(n, mended, broken):
    assert coverage(n, 1, mended, broken) >= 0.94


@pytest.mark.parametrize("alike", [0.0, 0.4, 1.0])
@pytest.mark.parametrize(("mended", "broken"), [(0, 1), (0.5, 4), (5, 9)])
@pytest.mark.parametrize(("phrasings", "cases"), [(60, 3), (14, 14), (5, 10)])
def test_it_covers_where_cases_of_one_phrasing_go_together(phrasings, cases, mended, broken, alike):
    assert coverage(phrasings, cases, mended, broken, alike) >= 0.94


def test_it_is_not_merely_wide():
    """Where changes are many, the interval covers what it should and no more."""
    assert 0.93 <= coverage(300, 1, 30, 50) <= 0.97
    assert 0.93 <= coverage(100, 3, 30, 60, 0.3) <= 0.98


def test_a_bootstrap_does_not_cover():
    """Why this module exists: one answer in two hundred breaks, or in phrasings three of them."""
    few = coverage(200, 1, 0, 1, of=by_bootstrap)
    clustered = coverage(60, 3, 0.5, 4, 0.6, of=by_bootstrap)
    assert few < 0.85 and clustered < 0.85, (few, clustered)


def test_no_change_is_not_certainty():
    none = [(0, 1)] * 200
    found = paired_difference(none, none)
    assert (found.value, found.n) == (0, 200)
    assert found.interval.high == pytest.approx(stats.wilson(0, 200).high)
    assert found.interval.low == -found.interval.high
    # What a case is worth nobody can tell where none changed: then phrasings count.
    together = paired_difference([(0, 10)] * 20, [(0, 10)] * 20)
    assert together.interval.high == pytest.approx(stats.wilson(0, 20).high)


def test_one_broken_answer_leaves_both_open():
    """Of 200: the loss may be of several points, and there may be none at all."""
    found = paired_difference([(1, 1)] + [(0, 1)] * 199, [(0, 1)] * 200)
    assert found.value == -0.005
    assert found.interval.low < -0.02 and found.interval.high > 0


def test_a_few_phrasings_with_two_cases_change_little():
    """One broken of 60: three phrasings of two cases are nearly as good as none."""
    alone = paired_difference([(1, 1)] + [(0, 1)] * 59, [(0, 1)] * 60).interval
    shared = [(1, 1)] + [(0, 1)] * 53 + [(0, 2)] * 3
    nearly = paired_difference(shared, [(0, n) for _, n in shared]).interval
    assert alone.width < nearly.width < 1.1 * alone.width


def test_a_clear_loss_is_seen():
    """Eight broken and none mended, of 200, in phrasings of four that do not go together."""
    broke = [(1, 4)] * 8 + [(0, 4)] * 42
    assert paired_difference(broke, [(0, 4)] * 50).interval.high < 0
    # The same eight in two phrasings say far less.
    lumped = [(4, 4)] * 2 + [(0, 4)] * 48
    assert paired_difference(lumped, [(0, 4)] * 50).interval.high > 0


def test_without_clusters_it_is_newcombes():
    """By hand: 10 mended and 20 broken of 100, each Wilson's, joined with the correlation."""
    found = paired_difference([(1, 1)] * 20 + [(0, 1)] * 80, [(0, 1)] * 20 + [(1, 1)] * 10
                              + [(0, 1)] * 70)  # fmt: skip
    up, down = stats.wilson(10, 100), stats.wilson(20, 100)
    phi = -((0.1 * 0.2 / (0.9 * 0.8)) ** 0.5)
    a, b = 0.1 - up.low, down.high - 0.2
    assert found.value == pytest.approx(-0.1)
    assert found.interval.low == pytest.approx(-0.1 - (a * a + b * b - 2 * phi * a * b) ** 0.5)


# Clusters of cases: broken, mended and as they were.
CLUSTER = st.tuples(st.integers(0, 3), st.integers(0, 3), st.integers(0, 3)).filter(any)


@given(st.lists(CLUSTER, min_size=1, max_size=30))
@settings(max_examples=150, deadline=None)
def test_it_lies_on_the_scale_and_has_a_mirror_image(rows):
    broke = [(a, a + b + c) for a, b, c in rows]
    mended = [(b, a + b + c) for a, b, c in rows]
    found, turned = paired_difference(broke, mended), paired_difference(mended, broke)
    assert found.value in found.interval and found.interval.width > 0
    assert -1 <= found.interval.low and found.interval.high <= 1
    assert turned.value == -found.value
    assert turned.interval.low == pytest.approx(-found.interval.high)
    assert found.n == sum(map(sum, rows))


@pytest.mark.parametrize(
    ("broke", "mended"),
    [([], []), ([(1, 2)], [(1, 3)]), ([(1, 2)], [(1, 2), (0, 2)]), ([(2, 2)], [(1, 2)]),
     ([(-1, 2)], [(0, 2)]), ([(0, 0)], [(0, 0)])],
)  # fmt: skip
def test_counts_that_make_no_sense_are_refused(broke, mended):
    with pytest.raises(ValueError, match="cluster"):
        paired_difference(broke, mended)
