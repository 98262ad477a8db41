"""The pictures of model selection: scores per skill, the Pareto front, tiers of two models."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from course_lib.plots.frame import (
    BLUE,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PALE,
    RED,
    SKY,
    described,
    new_figure,
    not_empty,
    write,
)

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

    from course_lib.evaluation import Score
    from course_lib.pareto import Standing
    from course_lib.tiers import TierCurve, TierPoint

_LOOKS = tuple(zip((BLUE, ORANGE, GREEN, RED, SKY), "osD^v", strict=True))


def skill_scores(models: Mapping[str, Mapping[str, Score]]) -> Figure:
    """Right answers per skill, a dot with its interval for each model.

    models: name -> {skill: score}. Raises ValueError for no models, or more than can be told apart.
    """
    not_empty(models, "models")
    if len(models) > len(_LOOKS):
        raise ValueError(f"at most {len(_LOOKS)} models can be told apart, not {len(models)}")
    skills = list(dict.fromkeys(skill for scores in models.values() for skill in scores))
    not_empty(skills, "scores")
    fig, (axes,) = new_figure(0.32 * len(skills) * len(models) + 1.4)
    for place, (name, scores) in enumerate(models.items()):
        colour, marker = _LOOKS[place]
        beside = 0.6 * ((place + 0.5) / len(models) - 0.5)
        for skill, score in scores.items():
            row = skills.index(skill) + beside
            ends = [100 * score.interval.low, 100 * score.interval.high]
            axes.plot(ends, [row, row], color=colour, linewidth=2)
            label = name if skill == next(iter(scores)) else None
            axes.plot(100 * score.rate, row, marker, color=colour, markersize=7, label=label)
            write(axes, ends[1] + 1.2, row, f"{score.right} of {score.n}", ha="left", size=8)
    axes.set_yticks(range(len(skills)), skills)
    axes.set_ylim(len(skills) - 0.5, -0.5)
    axes.set_xlim(0, 116)
    axes.set_xticks([0, 25, 50, 75, 100])
    axes.grid(True, axis="x", color=PALE)
    axes.set_xlabel("answers that are exactly right (%), line: 95% interval")
    fig.legend(loc="outside upper center", ncols=len(models), fontsize=9, frameon=False)
    return described(fig, "Dots with intervals: right answers per skill.", _told(models))


def _told(models: Mapping[str, Mapping[str, Score]]) -> list[str]:
    sentences = []
    for name, scores in models.items():
        parts = (
            f"{skill} {score.rate:.0%}, {score.right} of {score.n}, "
            f"{score.interval.low:.0%} to {score.interval.high:.0%}"
            for skill, score in scores.items()
        )
        sentences.append(f"{name}: {'; '.join(parts)}.")
    return sentences


def pareto_front(standings: Sequence[Standing], xlabel: str, ylabel: str) -> Figure:
    """Options by cost and score with both intervals; a staircase along those that nothing beats.

    A staircase and no straight line: between two options there is none to buy. Hollow squares are
    beaten by the figures, crosses by whole intervals.
    """
    not_empty(standings, "options")
    fig, (axes,) = new_figure(4.4)
    on_front = [one.option for one in standings if one.on_front]
    path = ([one.cost.value for one in on_front], [one.score.value for one in on_front])
    look = {"color": BLUE, "linewidth": 1, "linestyle": "--", "drawstyle": "steps-post"}
    axes.plot(*path, **look, zorder=0, label="the front")
    for one in standings:
        cost, score = one.option.cost, one.option.score
        colour = BLUE if one.on_front else RED
        if cost.interval is not None:
            axes.plot([cost.interval.low, cost.interval.high], [score.value] * 2, color=colour)
        if score.interval is not None:
            axes.plot([cost.value] * 2, [score.interval.low, score.interval.high], color=colour)
        marker = "o" if one.on_front else "X" if one.surely_by else "s"
        face = "white" if marker == "s" else colour
        look = {"color": colour, "markerfacecolor": face, "markersize": 9}
        axes.plot(cost.value, score.value, marker, **look)
        axes.annotate(
            one.option.name,
            (cost.value, score.value),
            xytext=(9, -13),
            textcoords="offset points",
            fontsize=9,
            color=INK,
            bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 0.5},
        )
    _key(axes)
    fig.legend(loc="outside upper center", ncols=4, fontsize=8, frameon=False)
    axes.set_xlabel(xlabel)
    axes.set_ylabel(ylabel)
    axes.margins(x=0.25, y=0.12)
    axes.set_xlim(left=0)
    axes.grid(True, color=PALE)
    sentences = (
        f"{one.option.name}: {one.option.cost.value:.4g}{_ends(one.option.cost)} and "
        f"{one.option.score.value:.4g}{_ends(one.option.score)}, {one.verdict}."
        for one in standings
    )
    return described(fig, f"Points with intervals: {xlabel} against {ylabel}.", sentences)


def _key(axes: Axes) -> None:
    """What the marks mean: shapes, so that nobody needs the colours."""
    axes.plot([], [], "o", color=BLUE, label="on the front")
    axes.plot([], [], "s", color=RED, markerfacecolor="white", label="beaten by the figures")
    axes.plot([], [], "X", color=RED, label="beaten beyond the intervals")


def _ends(estimate: object) -> str:
    interval = estimate.interval  # type: ignore[attr-defined]
    return "" if interval is None else f" ({interval.low:.4g} to {interval.high:.4g})"


def tier_curve(
    curve: TierCurve, chosen: TierPoint | None = None, reported: TierPoint | None = None
) -> Figure:
    """Quality against cost as the threshold moves, between the two models alone.

    The dashed line is what passing questions on at random would give. chosen: a point of this
    curve. reported: the same threshold on questions that had no part in choosing it.
    """
    fig, (axes,) = new_figure(4.4)
    points, last = curve.points, curve.points[-1]
    xs, ys = [p.cost for p in points], [100 * p.score.rate for p in points]
    axes.plot(xs, ys, color=BLUE, linewidth=1.5, label="tiers, as the threshold moves")
    ends = [curve.small, last]
    chance = ([p.cost for p in ends], [100 * p.score.rate for p in ends])
    axes.plot(*chance, color=GREY, linestyle="--", label="passed on at random")
    marks = [
        (curve.small, "o", ORANGE, "small model alone"),
        (curve.large, "s", INK, "large model alone"),
        (curve.oracle, "*", GREEN, "passed on only where it helps"),
        (chosen, "D", BLUE, "threshold chosen here"),
        (reported, "P", RED, "that threshold on the other half"),
    ]
    for point, marker, colour, label in marks:
        if point is not None:
            rate, low, high = _percent(point)
            axes.plot([point.cost] * 2, [low, high], color=colour, linewidth=1, alpha=0.7)
            look = {"color": colour, "markersize": 10, "label": label}
            axes.plot(point.cost, rate, marker, **look)
    axes.set_xlabel(f"mean cost of a question ({points[0].unit})")
    axes.set_ylabel("right answers (%), line: 95% interval")
    axes.margins(x=0.1)
    axes.set_xlim(left=0)
    axes.grid(True, color=PALE)
    fig.legend(loc="outside upper center", ncols=3, fontsize=8, frameon=False)
    sentences = [
        f"{label}: {point.score.rate:.1%} right, {point.cost:.4g} {point.unit}."
        for point, _marker, _colour, label in marks
        if point is not None
    ]
    sentences.append(f"The curve has {len(points)} points up to {last.cost:.4g} {last.unit}.")
    return described(fig, "Right answers against cost, for two models in tiers.", sentences)


def _percent(point: TierPoint) -> tuple[float, float, float]:
    interval = point.score.interval
    return 100 * point.score.rate, 100 * interval.low, 100 * interval.high
