"""The pictures of lesson 04 and its widget: every record is drawn and said in words."""

from __future__ import annotations

import re

import pytest

matplotlib = pytest.importorskip("matplotlib")
matplotlib.use("agg")

import torch  # noqa: E402

from course_lib import models, quantization, quantization_widget, widgets  # noqa: E402
from course_lib.plots import quantization as pictures  # noqa: E402
from course_lib.quantization_errors import LogitError  # noqa: E402
from course_lib.stats import Estimate, Interval  # noqa: E402


@pytest.fixture(autouse=True)
def _close_figures():
    yield
    import matplotlib.pyplot as plt

    plt.close("all")


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-nano", quiet=True)


def estimate(value, reach=0.1, n=9):
    return Estimate(value, Interval(value - reach, value + reach), n)


def test_a_histogram_holds_every_weight():
    weight = torch.randn(16, 32, generator=torch.Generator().manual_seed(0))
    after = {name: quantization.round_trip(weight, name) for name in ("int8", "int4")}
    fig = pictures.weight_histograms(weight, after, "a test")
    assert len(fig.axes) == 2
    for axes in fig.axes:
        assert sum(bar.get_height() for bar in axes.patches) >= weight.numel() - 2
    said = fig.get_label()
    for name, one in after.items():
        assert f"{name}: {len(one.unique()):,} different values" in said
    with pytest.raises(ValueError, match="shape"):
        pictures.weight_histograms(weight, {"int8": weight[:2]})


def test_every_matrix_is_a_point_and_the_worst_is_named(gemma):
    errors = {
        name: quantization.weight_errors(gemma, quantization.make_plan(name, misfits="keep"))
        for name in ("int8", "int4")
    }
    fig = pictures.layer_errors(errors)
    for axes, (name, several) in zip(fig.axes, errors.items(), strict=True):
        assert sum(len(line.get_xdata()) for line in axes.get_lines()) == len(several) > 20
        worst = min(several, key=lambda one: one.snr_db)
        assert f"{name}: {len(several)} matrices, worst {worst.name}" in fig.get_label()


def test_the_bars_of_logits_are_sorted_below_everything():
    moved = {"everything": 0.9, "a": 0.1, "b": 0.3}
    errors = [LogitError(name, r, r, 0.0, r / 10, 50) for name, r in moved.items()]
    fig = pictures.logit_shares(errors)
    widths = [bar.get_width() for bar in fig.axes[0].patches]
    assert widths == pytest.approx([90, 30, 10])
    assert "b: 30.00%" in fig.get_label()


def test_the_map_says_size_quality_and_speed():
    points = [
        pictures.MapPoint("micro", "bf16", 5.5, estimate(2.0)),
        pictures.MapPoint("micro", "int4", 2.5, estimate(2.2), 0.3),
        pictures.MapPoint("nano", "bf16", 1.5, estimate(2.6)),
    ]
    fig = pictures.size_quality_speed(points)
    (axes,) = fig.axes
    texts = [one.get_text() for one in axes.texts]
    assert texts == ["int4 (0.30×)", "bf16", "bf16"]
    assert "micro in int4: 2.50 MB, right answers (%) 2.2, 0.30 times" in fig.get_label()


def test_differences_are_drawn_with_their_ends():
    fig = pictures.lost_bits({"int8": estimate(0.01), "int3": estimate(0.5)})
    ends = [line.get_xdata() for line in fig.axes[0].get_lines() if len(line.get_xdata()) == 2]
    assert [list(x) for x in ends[1:]] == [pytest.approx([-0.09, 0.11]), pytest.approx([0.4, 0.6])]
    assert "int3: +0.500, 95% +0.400 to +0.600, n=9" in fig.get_label()


@pytest.mark.parametrize(
    "draw", ["layer_errors", "logit_shares", "size_quality_speed", "lost_bits"]
)
def test_nothing_is_not_drawn(draw):
    with pytest.raises(ValueError, match="no .* to draw"):
        getattr(pictures, draw)({} if draw in ("layer_errors", "lost_bits") else [])


# ---- the widget --------------------------------------------------------------------------------


def test_the_text_follows_bits_and_group(gemma):
    errors = {}
    for bits, group in ((8, None), (4, 16), (3, 16), (3, 8)):
        text = quantization_widget.as_text(gemma, bits=bits, group=group)
        errors[bits, group] = float(re.search(r"off by ([\d.]+)%", text).group(1))
        assert f"in {bits} bits" in text
    assert errors[8, None] < errors[4, 16] < errors[3, 8] < errors[3, 16]


def test_what_does_not_fit_is_said_and_not_raised(gemma):
    assert "groups of 7 do not divide" in quantization_widget.as_text(gemma, group=7)
    assert "there is no matrix 'x'" in quantization_widget.as_text(gemma, "x")


def test_without_a_notebook_the_text_is_printed(gemma, capsys):
    assert not widgets.is_live()
    quantization_widget.explore(gemma)
    said = capsys.readouterr().out
    assert quantization_widget.as_text(gemma) in said and "Another choice" in said


def test_the_panel_has_a_control_per_choice_and_redraws(gemma, monkeypatch):
    pytest.importorskip("ipywidgets")
    panel = quantization_widget._panel(gemma, quantization_widget.DEFAULT, 4, 16)
    names = [child.description for child in panel.children[:3]]
    assert names == ["matrix", "bits", "group"]
    assert set(panel.children[0].options) == set(quantization_widget.matrix_names(gemma))
    drawn = []
    from course_lib import plots

    monkeypatch.setattr(plots, "show", drawn.append)
    quantization_widget._drawer(gemma)(quantization_widget.DEFAULT, 3, 8)
    assert len(drawn) == 1 and "int3-g8" in drawn[0].get_label()
