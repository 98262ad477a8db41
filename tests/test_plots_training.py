"""The pictures of a training: every line is drawn and said in words, and the turn is marked."""

from __future__ import annotations

import re

import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

from course_lib.finetuning_running import Point  # noqa: E402
from course_lib.plots import training  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


def curve(held_out):
    """A curve of one loss per step; held_out: step -> evaluation."""
    return [Point(n, 3.0 / n, held_out.get(n), 1e-3, 100 * n, float(n)) for n in range(1, 31)]


def test_the_lowest_held_out_loss_is_marked_and_said():
    fig = training.training_curves({"few rows": curve({5: 2.0, 15: 1.5, 30: 1.9})})
    (axes,) = fig.axes
    drawn = {line.get_label(): line.get_xydata() for line in axes.get_lines()}
    assert len(drawn[training.TRAINED]) == 30 and len(drawn[training.HELD_OUT]) == 3
    ring = [line for line in axes.get_lines() if line.get_markersize() > 10]
    assert [tuple(one.get_xydata()[0]) for one in ring] == [(15, 1.5)]
    assert "lowest on held-out rows at step 15" in fig.get_label()


def test_a_long_line_is_said_from_first_to_last_in_few_points():
    said = training.training_curves({"run": curve({})}).get_label()
    points = re.search(rf"run: {training.TRAINED}, by step: (.*)\.", said)[1].split(", ")
    assert len(points) == 8 and points[0] == "1: 3" and points[-1] == "30: 0.1"
    assert training.HELD_OUT not in said


def test_a_sweep_has_a_tick_for_each_value_that_was_tried():
    lines = {"held out": [(2, 0.5), (16, 0.2), (64, 0.3)], "task": [(2, 0.4), (64, 0.1)]}
    fig = training.sweep_curves({"rank": lines, "rate": lines}, "loss", log_x=True)
    assert len(fig.axes) == 2
    for axes in fig.axes:
        assert [one.get_text() for one in axes.get_xticklabels()] == ["2", "16", "64"]
        assert axes.get_xscale() == axes.get_yscale() == "log"
    assert "held out, by rank: 2: 0.5, 16: 0.2, 64: 0.3." in fig.get_label()
    flat = training.sweep_curves({"rank": lines}, "score", log_y=False)
    assert flat.axes[0].get_yscale() == "linear" and "log" not in flat.axes[0].get_ylabel()


def test_nothing_to_draw_is_refused():
    with pytest.raises(ValueError, match="no trainings"):
        training.training_curves({})
    with pytest.raises(ValueError, match="no points in held out"):
        training.sweep_curves({"rank": {"held out": []}}, "loss")
    with pytest.raises(ValueError, match="no lines in rank"):
        training.sweep_curves({"rank": {}}, "loss")
