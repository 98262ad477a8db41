"""The pictures of attack and defence: a judge's ROC curve, and shares against a count.

from course_lib.plots import security
plots.show(security.roc(curve, chosen))
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from course_lib.plots.frame import (
    BLUE,
    GREEN,
    GREY,
    ORANGE,
    PALE,
    PINK,
    RED,
    described,
    new_figure,
    not_empty,
    write,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from course_lib.judging import Roc
    from course_lib.security.policy import Chosen
    from course_lib.stats import Estimate

_LOOKS = tuple(zip((RED, BLUE, GREEN, ORANGE, PINK), "osD^v", strict=True))
_TOLD = (0.01, 0.05, 0.1, 0.2)  # false positive rates that the text names


def roc(curve: Roc, chosen: Chosen | None = None) -> Figure:
    """False alarms against violations found, in percent; the dashed line is guessing.

    chosen: marked where it was chosen, and with both its intervals where it was not.
    """
    not_empty(curve.points, "points")
    fig, (axes,) = new_figure(3.8)
    axes.plot([0, 100], [0, 100], color=GREY, linestyle="--", linewidth=1, label="guessing")
    xs, ys = ([100 * point[place] for point in curve.points] for place in (1, 2))
    axes.step(xs, ys, where="post", color=BLUE, label=f"the judge, area {curve.auc.value:.3f}")
    sentences = []
    for most in _TOLD:
        found = max(true for _, false, true in curve.points if false <= most)
        sentences.append(f"At most {most:.0%} false alarms: {found:.0%} found.")
    if chosen is not None:
        false, true = chosen.held_out.false_positives, chosen.held_out.true_positives
        x, y = 100 * false.value, 100 * true.value
        for ends, line in (
            ([[100 * false.interval.low, 100 * false.interval.high], [y, y]], "-"),
            ([[x, x], [100 * true.interval.low, 100 * true.interval.high]], "-"),
        ):
            axes.plot(*ends, line, color=RED, linewidth=1.5)
        label = f"threshold {chosen.threshold:.3f}, on messages it was not chosen on"
        axes.plot(x, y, "o", color=RED, label=label)
        sentences.append(f"{label}: {y:.0f}% found at {x:.0f}% false alarms.")
    axes.set_xlabel("harmless messages called a violation (%)")
    axes.set_ylabel("violations found (%)")
    axes.set_xlim(-1, 101)
    axes.set_ylim(-2, 103)
    axes.grid(True, color=PALE)
    axes.legend(frameon=False, loc="lower right", fontsize=8)
    return described(fig, f"ROC curve, area {curve.auc.value:.3f}.", sentences)


def against_count(
    lines: Mapping[str, Sequence[tuple[float, Estimate]]], xlabel: str, ylabel: str
) -> Figure:
    """Shares in percent by a count, each point with its interval, one line per name."""
    not_empty(lines, "lines")
    fig, (axes,) = new_figure(3.6)
    sentences = []
    for place, (name, points) in enumerate(lines.items()):
        not_empty(points, f"points in {name}")
        colour, marker = _LOOKS[place % len(_LOOKS)]
        values = [100 * one.value for _, one in points]
        # Each line a little aside, so that intervals at one count can be told apart.
        reach = max(x for x, _ in points) or 1
        xs = [x + 0.008 * reach * (place - (len(lines) - 1) / 2) for x, _ in points]
        for x, (_, one) in zip(xs, points, strict=True):
            ends = [100 * one.interval.low, 100 * one.interval.high]
            axes.plot([x, x], ends, color=colour, linewidth=1.5, alpha=0.5)
        axes.plot(xs, values, color=colour, marker=marker, markersize=5, label=name)
        write(axes, xs[-1] + 0.015 * reach, values[-1], f"{values[-1]:.0f}", size=8)
        told = ", ".join(f"{x:g}: {one.value:.0%} (n = {one.n})" for x, one in points)
        sentences.append(f"{name}, by {xlabel}: {told}.")
    axes.set_xticks(sorted({x for points in lines.values() for x, _ in points}))
    axes.set_ylim(-3, 103)
    axes.set_xlabel(xlabel)
    axes.set_ylabel(f"{ylabel} (%), with 95% interval")
    axes.grid(True, color=PALE)
    axes.legend(frameon=False, fontsize=8)
    return described(fig, f"Lines with intervals: {ylabel}.", sentences)
