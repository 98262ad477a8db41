"""The pictures of a training: its loss step by step, and what a setting changes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from course_lib.plots.frame import (
    BLUE,
    GREEN,
    ORANGE,
    PALE,
    PINK,
    RED,
    SKY,
    described,
    new_figure,
    not_empty,
    plain_numbers,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from course_lib.finetuning_running import Point

Lines = Mapping[str, Sequence[tuple[float, float]]]
TRAINED, HELD_OUT = "training rows", "held-out rows"
_LOOKS = tuple(zip((BLUE, RED, GREEN, ORANGE, PINK, SKY), "osD^vP", strict=True))
_MOST_SAID = 8  # points of a line that its text names: first, last, and some between


def training_curves(
    runs: Mapping[str, Sequence[Point]], ylabel: str = "loss, nats per learned token"
) -> Figure:
    """The loss by step, one panel per training: on the rows it learns from and on held-out ones.

    runs: what is written above a panel -> `Run.curve`. The lowest held-out loss is ringed: where
    the line rises after it, the training learns by heart. Raises ValueError for nothing to draw.
    """
    not_empty(runs, "trainings")
    panels = {}
    for title, curve in runs.items():
        lines = {
            TRAINED: [(one.step, one.loss) for one in curve if one.loss is not None],
            HELD_OUT: [(one.step, one.evaluation) for one in curve if one.evaluation is not None],
        }
        panels[title] = {name: points for name, points in lines.items() if points}
    fig, sentences = _drawn(panels, dict.fromkeys(panels, "step"), ylabel)
    for axes, (title, lines) in zip(fig.axes, panels.items(), strict=True):
        axes.set_title(title, fontsize=10)
        if len(lines.get(HELD_OUT, ())) > 1:
            best = min(lines[HELD_OUT], key=lambda point: point[1])
            axes.plot(*best, "o", markersize=13, markerfacecolor="none", markeredgecolor=RED)
            sentences.append(f"{title}: lowest on held-out rows at step {best[0]:g}.")
    return described(fig, f"Lines by step: {ylabel}.", sentences)


def sweep_curves(
    panels: Mapping[str, Lines], ylabel: str, *, log_x: bool = False, log_y: bool = True
) -> Figure:
    """Lines side by side with one vertical axis: what a setting does to a loss or a score.

    panels: the name of the setting -> {name of a line: [(value, figure), ...]}. log_x, log_y:
    logarithmic axes, for values above zero. Raises ValueError for nothing to draw.
    """
    fig, sentences = _drawn(panels, dict(zip(panels, panels, strict=True)), ylabel, log_x, log_y)
    return described(fig, f"Lines: {ylabel}.", sentences)


def _drawn(
    panels: Mapping[str, Lines],
    xlabels: Mapping[str, str],
    ylabel: str,
    log_x: bool = False,
    log_y: bool = True,
) -> tuple[Figure, list[str]]:
    """The panels, and a sentence for each line."""
    not_empty(panels, "panels")
    fig, axes = new_figure(3.2, columns=len(panels), same_height=True)
    sentences = []
    for one, (title, lines) in zip(axes, panels.items(), strict=True):
        not_empty(lines, f"lines in {title}")
        for (name, points), (colour, marker) in zip(lines.items(), _LOOKS, strict=False):
            not_empty(points, f"points in {name}")
            xs, ys = zip(*points, strict=True)
            size = 4 if len(points) <= 20 else 2
            one.plot(xs, ys, color=colour, marker=marker, markersize=size, label=name)
            where = "" if title == xlabels[title] else f"{title}: "
            sentences.append(f"{where}{name}, by {xlabels[title]}: {_in_words(points)}.")
        if log_x:
            one.set_xscale("log")
            one.set_xticks(*_ticks(lines))
            one.minorticks_off()
        if log_y:
            one.set_yscale("log")
            plain_numbers(one.yaxis)
            one.yaxis.set_minor_formatter(lambda _value, _position: "")
        one.set_xlabel(xlabels[title])
        one.grid(True, color=PALE)
        one.legend(frameon=False, fontsize=8)
    axes[0].set_ylabel(f"{ylabel}{' (log scale)' if log_y else ''}")
    return fig, sentences


def _ticks(lines: Lines) -> tuple[list[float], list[str]]:
    """A tick at each value that was tried, and nowhere else."""
    values = sorted({x for points in lines.values() for x, _ in points})
    return values, [f"{value:g}" for value in values]


def _in_words(points: Sequence[tuple[float, float]]) -> str:
    few = points
    if len(points) > _MOST_SAID:
        last = len(points) - 1
        few = [points[round(i * last / (_MOST_SAID - 1))] for i in range(_MOST_SAID)]
    return ", ".join(f"{x:g}: {y:.3g}" for x, y in few)
