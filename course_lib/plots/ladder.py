"""The ladder of the pocket models: what more parameters buy, skill by skill.

Drawn from the cards of the shipped models, so it grows when a model is added.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import catalog
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
)
from course_lib.skill_names import EVERYWHERE, grouped, parts

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# The looks of the skills of a panel: neither colour nor shape alone tells two of them apart.
_LOOKS = tuple(zip((BLUE, RED, GREEN, ORANGE, PINK, SKY, GREY, INK), "osD^vPX*", strict=True))
# Points of one model would lie on one another: each skill stands a little beside the next.
_STEP = 1.045
_COLUMNS = 3


@dataclass(frozen=True)
class Rung:
    """One model: its name, its parameters, and the scores of its card by test set.

    A score has at least "rate" and "interval_95", shares of 1.
    """

    name: str
    params: int
    scores: Mapping[str, Mapping[str, Any]] = field(hash=False)


def rungs() -> list[Rung]:
    """The shipped pocket models that were asked the skills of the text ladder, smallest first."""
    found = []
    for card in catalog.cards(pocket=True):
        scores = catalog.pocket_details(card.key).scores
        if card.total_params and set(scores) & set(EVERYWHERE):
            found.append(Rung(card.key, card.total_params, scores))
    return sorted(found, key=lambda rung: rung.params)


def ladder(models: Sequence[Rung]) -> Figure:
    """Parameters against the share of right answers: one panel per language, one for the rest.

    Each point carries its 95% interval; a line joins the scores of one skill. A model that was not
    asked a skill has no point there.
    Raises ValueError without models, or where none has a score.
    """
    not_empty(models, "models")
    models = sorted(models, key=lambda rung: rung.params)
    groups = grouped(sorted({name for rung in models for name in rung.scores}))
    not_empty(groups, "scores")
    columns = min(_COLUMNS, len(groups))
    rows = -(-len(groups) // columns)
    fig, panels = new_figure(3.8 * rows, columns=columns, rows=rows, same_height=True)
    for axes, (group, names) in zip(panels, groups.items(), strict=False):
        _panel(axes, group, names, models)
    for axes in panels[len(groups) :]:
        axes.remove()
    what = "Points with 95% intervals: share of right answers against parameters."
    return described(fig, what, _sentences(groups, models))


def _panel(axes: Axes, group: str, names: Sequence[str], models: Sequence[Rung]) -> None:
    for place, name in enumerate(names):
        colour, marker = _LOOKS[place % len(_LOOKS)]
        mine = [rung for rung in models if name in rung.scores]
        beside = _STEP ** (place - (len(names) - 1) / 2)
        xs = [rung.params / 1e6 * beside for rung in mine]
        ys = [100 * rung.scores[name]["rate"] for rung in mine]
        for x, rung in zip(xs, mine, strict=True):
            ends = [100 * end for end in rung.scores[name]["interval_95"]]
            axes.plot([x, x], ends, color=colour, linewidth=1.5, alpha=0.6)
        look = {"color": colour, "marker": marker, "markersize": 5, "linewidth": 1}
        axes.plot(xs, ys, label=parts(name)[0], **look)
    axes.set_xscale("log")
    axes.set_xlim(models[0].params / 1e6 / 1.6, models[-1].params / 1e6 * 1.6)
    axes.set_xticks([rung.params / 1e6 for rung in models], [_millions(r) for r in models])
    axes.minorticks_off()
    axes.set_ylim(0, 103)
    axes.grid(True, axis="y", color=PALE)
    axes.set_xlabel("parameters (log scale)")
    axes.set_ylabel("right answers (%)")
    axes.tick_params(labelleft=True)
    axes.set_title(group, fontsize=10)
    # Below the panel: inside it would lie on the scores of some model.
    below = {"loc": "upper center", "bbox_to_anchor": (0.5, -0.2)}
    axes.legend(fontsize=7, frameon=False, ncols=2, **below)


def _millions(rung: Rung) -> str:
    return f"{rung.params / 1e6:.1f} M"


def _sentences(groups: Mapping[str, Sequence[str]], models: Sequence[Rung]) -> Iterator[str]:
    for group, names in groups.items():
        for rung in models:
            said = [_said(name, rung) for name in names if name in rung.scores]
            if said:
                yield f"{group}, {rung.name} ({_millions(rung)}): {', '.join(said)}."


def _said(name: str, rung: Rung) -> str:
    score = rung.scores[name]
    low, high = score["interval_95"]
    return f"{parts(name)[0]} {score['rate']:.0%} ({low:.0%} to {high:.0%})"
