"""The pictures of quantization: weights before and after, error by layer, size, quality, speed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.plots.frame import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE,
    PINK,
    RED,
    SKY,
    described,
    new_figure,
    not_empty,
    write,
)

if TYPE_CHECKING:
    import torch
    from matplotlib.figure import Figure

    from course_lib.quantization_errors import LogitError, WeightError
    from course_lib.stats import Estimate

_LOOKS = tuple(zip((BLUE, ORANGE, GREEN, RED, SKY, PINK, GREY), "osD^vPX", strict=True))
_BINS = 101


@dataclass(frozen=True)
class MapPoint:
    """One model in one format on the map.

    megabytes: of its weights. quality: a figure with its interval, such as right answers in
    percent. tokens: its tokens per second over those of the unquantized model, None where nobody
    timed it.
    """

    model: str
    form: str
    megabytes: float
    quality: Estimate
    tokens: float | None = None


def weight_histograms(
    weight: torch.Tensor, after: Mapping[str, torch.Tensor], title: str = "a weight matrix"
) -> Figure:
    """How often each value occurs: before as a grey outline, after as bars, one panel per format.

    weight: of any shape. after: format -> the same weight after a round trip. Raises ValueError
    for nothing to draw, or another shape.
    """
    import numpy as np

    not_empty(after, "formats")
    values = weight.detach().float().flatten().numpy()
    edges = np.linspace(-abs(values).max(), abs(values).max(), _BINS)
    fig, panels = new_figure(2.5, columns=len(after), same_height=True)
    sentences = []
    for axes, (name, rounded) in zip(panels, after.items(), strict=True):
        if rounded.shape != weight.shape:
            raise ValueError(f"{name} has shape {tuple(rounded.shape)}, not {tuple(weight.shape)}")
        found = rounded.detach().float().flatten().numpy()
        counts, _ = np.histogram(found, edges)
        axes.bar(edges[:-1], counts, width=np.diff(edges), align="edge", color=BLUE)
        before, _ = np.histogram(values, edges)
        axes.step(edges[:-1], before, where="post", color=GREY, linewidth=1)
        axes.set_yscale("symlog", linthresh=10)
        axes.set_title(name, fontsize=10, color=INK)
        axes.set_xlabel("value")
        levels = len(np.unique(found))
        error = float(np.sqrt(((found - values) ** 2).mean() / (values**2).mean()))
        sentences.append(f"{name}: {levels:,} different values, off by {error:.2%}.")
    panels[0].set_ylabel("weights")
    told = [f"{title}, {len(values):,} weights, the largest {abs(values).max():.3f}.", *sentences]
    return described(fig, "Histograms of weights before (outline) and after (bars).", told)


def layer_errors(errors: Mapping[str, Sequence[WeightError]]) -> Figure:
    """Signal-to-noise ratio of each packed matrix over the layers; one panel per format.

    errors: format -> its errors. Lower is worse; 6 dB are a factor of two in the error.
    """
    not_empty(errors, "formats")
    kinds = list(dict.fromkeys(_kind(one.name) for several in errors.values() for one in several))
    fig, panels = new_figure(3.4, columns=len(errors), same_height=True)
    sentences = []
    for axes, (name, several) in zip(panels, errors.items(), strict=True):
        for place, kind in enumerate(kinds):
            of_kind = [one for one in several if _kind(one.name) == kind]
            colour, marker = _LOOKS[place % len(_LOOKS)]
            face = colour if place < len(_LOOKS) else "white"
            label = kind if axes is panels[0] else None
            look = {"color": colour, "markerfacecolor": face, "markersize": 6, "label": label}
            where = [_layer(one.name) for one in of_kind]
            axes.plot(where, [one.snr_db for one in of_kind], marker, **look)
        axes.set_title(name, fontsize=10, color=INK)
        axes.set_xlabel("layer (-1: before the first)")
        axes.grid(True, axis="y", color=PALE)
        worst = min(several, key=lambda one: one.snr_db)
        best = max(several, key=lambda one: one.snr_db)
        sentences.append(
            f"{name}: {len(several)} matrices, worst {worst.name} with {worst.snr_db:.1f} dB, best "
            f"{best.name} with {best.snr_db:.1f} dB."
        )
    panels[0].set_ylabel("signal to noise (dB)")
    fig.legend(loc="outside upper center", ncols=5, fontsize=8, frameon=False)
    return described(fig, "Points: error of each matrix by layer.", sentences)


def logit_shares(errors: Sequence[LogitError], most: int = 12) -> Figure:
    """What each matrix alone does to the logits: bars, the largest first, and all together on top.

    errors: as `quantization.logit_errors` gives them, "everything" first.
    """
    not_empty(errors, "errors")
    whole, *single = errors
    shown = [whole, *sorted(single, key=lambda one: -one.relative)[:most]]
    fig, (axes,) = new_figure(0.27 * len(shown) + 0.9)
    for row, one in enumerate(shown):
        axes.barh(row, 100 * one.relative, color=GREY if row == 0 else BLUE, height=0.7)
        text = f" {100 * one.relative:.2f}%, {one.changed:.1%} of top tokens change"
        write(axes, 100 * one.relative, row, text, ha="left", size=8)
    axes.set_yticks(range(len(shown)), [_short(one.name) for one in shown], fontsize=8)
    axes.set_ylim(len(shown) - 0.4, -0.6)
    axes.set_xlim(0, 145 * max(one.relative for one in shown))
    axes.set_xlabel("logits move by (% of their spread)")
    sentences = (
        f"{one.name}: {one.relative:.2%}, {one.changed:.1%} of {one.positions} top tokens change."
        for one in shown
    )
    return described(fig, "Bars: what each matrix alone does to the logits.", sentences)


def size_quality_speed(points: Sequence[MapPoint], ylabel: str = "right answers (%)") -> Figure:
    """The map: bytes across, quality up, tokens per second beside the name of the format.

    One colour and mark per model; formats of a model are joined in order of size.
    """
    not_empty(points, "models")
    models = list(dict.fromkeys(one.model for one in points))
    fig, (axes,) = new_figure(4.6)
    sentences = []
    for place, model in enumerate(models):
        own = sorted((one for one in points if one.model == model), key=lambda one: one.megabytes)
        colour, marker = _LOOKS[place % len(_LOOKS)]
        across = [one.megabytes for one in own]
        axes.plot(across, [one.quality.value for one in own], color=colour, linewidth=0.8)
        for number, one in enumerate(own):
            ends, value = one.quality.interval, one.quality.value
            if ends:
                axes.plot([one.megabytes] * 2, [ends.low, ends.high], color=colour, alpha=0.35)
            label = model if number == 0 else None
            axes.plot(one.megabytes, value, marker, color=colour, markersize=7, label=label)
            speed = "" if one.tokens is None else f" ({one.tokens:.2f}×)"
            shift, side = ((-8, 3), "right") if number % 2 else ((8, -10), "left")
            axes.annotate(
                f"{one.form}{speed}",
                (one.megabytes, value),
                xytext=shift,
                textcoords="offset points",
                fontsize=8,
                color=INK,
                ha=side,
            )
            timed = "" if one.tokens is None else f", {one.tokens:.2f} times the tokens per second"
            sentences.append(
                f"{model} in {one.form}: {one.megabytes:.2f} MB, {ylabel} {value:.4g}{timed}."
            )
    axes.set_xlabel("weights (MB)")
    axes.set_ylabel(f"{ylabel}, line: 95% interval")
    axes.margins(x=0.12, y=0.15)
    axes.grid(True, color=PALE)
    fig.legend(loc="outside upper center", ncols=len(models), fontsize=9, frameon=False)
    what = "Points with intervals: size against quality; in brackets tokens per second over bf16."
    return described(fig, what, sentences)


def lost_bits(rows: Mapping[str, Estimate], xlabel: str = "bits per byte more than bf16") -> Figure:
    """Differences with their intervals, one below the other; 0 is the unquantized model."""
    not_empty(rows, "differences")
    fig, (axes,) = new_figure(0.34 * len(rows) + 0.9)
    axes.axvline(0, color=GREY, linewidth=1)
    sentences = []
    for row, (name, one) in enumerate(rows.items()):
        ends = one.interval
        if ends:
            axes.plot([ends.low, ends.high], [row, row], color=BLUE, linewidth=2)
        axes.plot(one.value, row, "o", color=BLUE, markersize=6)
        edge = ends.high if ends else one.value
        write(axes, edge, row, f"  {one.value:+.3f}", ha="left", size=8)
        within = f", 95% {ends.low:+.3f} to {ends.high:+.3f}" if ends else ""
        sentences.append(f"{name}: {one.value:+.3f}{within}, n={one.n}.")
    axes.set_yticks(range(len(rows)), list(rows), fontsize=9)
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.margins(x=0.18)
    axes.set_xlabel(xlabel)
    axes.grid(True, axis="x", color=PALE)
    return described(fig, f"Dots with intervals: {xlabel}.", sentences)


def _kind(name: str) -> str:
    """The kind of a matrix: the last part of its name."""
    return name.rsplit(".", 1)[-1]


def _layer(name: str) -> int:
    found = re.search(r"layers\.(\d+)\.", name)
    return int(found.group(1)) if found else -1


def _short(name: str) -> str:
    return name.removeprefix("model.").replace("self_attn.", "").replace("mlp.", "")
