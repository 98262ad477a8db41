"""The pictures of lesson 08: what is drawn is what is said."""

from __future__ import annotations

import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

from course_lib import judging, stats  # noqa: E402
from course_lib.judging import Labelled  # noqa: E402
from course_lib.plots import security  # noqa: E402
from course_lib.security.policy import choose  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


ROWS = [
    Labelled((n % 10) / 20 + 0.45 * (n % 2) * (n % 3 > 0), bool(n % 2), f"phrasing {n}")
    for n in range(120)
]


def test_the_curve_and_the_chosen_point_are_drawn_and_said():
    curve, chosen = judging.roc(ROWS), choose(ROWS, most_false_alarms=0.1)
    fig = security.roc(curve, chosen)
    (axes,) = fig.axes
    steps = max(axes.get_lines(), key=lambda line: len(line.get_xdata()))
    assert len(steps.get_xdata()) == len(curve.points)
    assert list(steps.get_ydata()) == pytest.approx([100 * true for _, _, true in curve.points])
    (dot,) = [line for line in axes.get_lines() if line.get_marker() == "o"]
    held = chosen.held_out
    assert float(dot.get_xdata()[0]) == pytest.approx(100 * held.false_positives.value)
    assert float(dot.get_ydata()[0]) == pytest.approx(100 * held.true_positives.value)
    said = fig.get_label()
    assert f"area {curve.auc.value:.3f}" in said and f"threshold {chosen.threshold:.3f}" in said
    within = max(true for _, false, true in curve.points if false <= 0.1)
    assert f"At most 10% false alarms: {within:.0%} found" in said
    assert not [x for x in security.roc(curve).axes[0].get_lines() if x.get_marker() == "o"]


def estimate(hits, n=20):
    return stats.Estimate(hits / n, stats.wilson(hits, n), n)


def test_shares_by_count_have_their_intervals_and_their_n():
    lines = {
        "with": [(0, estimate(1)), (8, estimate(10)), (24, estimate(19))],
        "without": [(0, estimate(0)), (8, estimate(2)), (24, estimate(3))],
    }
    fig = security.against_count(lines, "poisoned rows", "questions")
    (axes,) = fig.axes
    drawn = [line for line in axes.get_lines() if line.get_marker() != "None"]
    assert [list(line.get_ydata()) for line in drawn] == [[5, 50, 95], [0, 10, 15]]
    assert len({line.get_marker() for line in drawn}) == 2
    ends = [line for line in axes.get_lines() if line.get_marker() == "None"]
    assert len(ends) == 6, "one interval for each point"
    assert list(axes.get_xticks()) == [0, 8, 24]
    for name, points in lines.items():
        for x, one in points:
            assert name in fig.get_label() and f"{x}: {one.value:.0%} (n = 20)" in fig.get_label()


@pytest.mark.parametrize("lines", [{}, {"with": []}])
def test_nothing_is_not_drawn(lines):
    with pytest.raises(ValueError):
        security.against_count(lines, "rows", "share")
