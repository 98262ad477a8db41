"""The pictures of a model at work: a day of traffic, calibration, and the power of a drift test.

from course_lib.plots import watch
plots.show(watch.day(records, every_s=600, episodes=found))
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from math import isnan, nan
from typing import TYPE_CHECKING

from course_lib.monitoring.calibration import Calibration
from course_lib.monitoring.drift_report import PowerPoint
from course_lib.monitoring.record import RequestRecord, Score
from course_lib.monitoring.replay import Episode, Incident
from course_lib.monitoring.rules import FEWEST
from course_lib.monitoring.summary import Window, figure, percentile, windows
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
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

_LOOKS = ((BLUE, "-"), (ORANGE, "--"), (GREEN, "-."), (PINK, ":"), (SKY, "-"), (RED, "--"))
# Values of a window: a name per line, and one value per window (nan where there is none).
_Lines = dict[str, list[float]]


def day(
    records: Sequence[RequestRecord],
    every_s: float,
    *,
    scores: Sequence[Score] = (),
    episodes: Sequence[Episode] = (),
    incident: Incident | None = None,
) -> Figure:
    """Six panels over time: load, duration, speed, trouble, languages, scores.

    every_s: the width of a window. A percentile that a window cannot support, or a mean of fewer
    than ten scores, is not drawn.
    episodes: alerts, as lines; incident: as a grey stretch. Times are UTC.
    Raises ValueError without records.
    """
    not_empty(records, "requests")
    cut = list(windows(records, every_s))
    midnight = 86400 * (cut[0].start // 86400)
    hours = [_hour(window.start, midnight) for window in cut]
    panels = _panels(cut, scores, every_s)
    fig, axes = new_figure(8.4, columns=2, rows=3)
    for one, (title, unit, lines) in zip(axes, panels, strict=True):
        _draw(one, hours, title, unit, lines)
        _mark(one, episodes, incident, midnight)
    what = f"Six panels over {len(cut)} windows of {every_s / 60:g} minutes."
    return described(fig, what, _sentences(panels, episodes, incident))


def reliability(found: Calibration, title: str = "") -> Figure:
    """Confidence against the share right, a point with its interval per bin, and the diagonal."""
    not_empty(found.bins, "bins")
    fig, (axes,) = new_figure(4.2)
    axes.plot([0, 1], [0, 1], color=GREY, linestyle="--", linewidth=1, label="as sure as right")
    for place, one in enumerate(found.bins):
        ends = [one.right.interval.low, one.right.interval.high]
        axes.plot([one.confidence] * 2, ends, color=BLUE, linewidth=1.5, alpha=0.6)
        label = "a bin, with its 95% interval" if place == 0 else None
        axes.plot(one.confidence, one.right.value, "o", color=BLUE, label=label)
        write(axes, one.confidence + 0.012, one.right.value, f"{one.right.n}", fontsize=7.5)
    axes.set_xlim(-0.02, 1.05)
    axes.set_ylim(-0.02, 1.02)
    axes.set_xlabel("mean confidence of the bin (the number: cases in it)")
    axes.set_ylabel("share right")
    axes.set_title(title or str(found), fontsize=9, loc="left")
    axes.grid(True, color=PALE)
    axes.legend(frameon=False, loc="lower right", fontsize=8)
    sentences = [
        f"Confidence {one.confidence:.2f}: {one.right.value:.0%} right, n = {one.right.n}."
        for one in found.bins
    ]
    return described(fig, f"Points: confidence against share right. {found}.", sentences)


def power(points: Sequence[PowerPoint], label: str, alpha: float = 0.05) -> Figure:
    """How often a change is found, by its size, with intervals; the line is the promised alpha."""
    not_empty(points, "points")
    ordered = sorted(points, key=lambda point: point.size)
    fig, (axes,) = new_figure(3.6)
    for point in ordered:
        ends = [100 * point.found.interval.low, 100 * point.found.interval.high]
        axes.plot([point.size] * 2, ends, color=BLUE, linewidth=1.5, alpha=0.6)
    axes.plot(
        [point.size for point in ordered],
        [100 * point.found.value for point in ordered],
        "o-",
        color=BLUE,
        linewidth=1,
    )
    axes.axhline(100 * alpha, color=RED, linestyle="--", linewidth=1)
    edge = ordered[-1].size
    write(axes, edge, 100 * alpha + 4, f"false alarms allowed: {alpha:.0%}", ha="right", fontsize=8)
    axes.set_ylim(-2, 103)
    axes.set_xlabel(label)
    axes.set_ylabel("drift found (%)")
    axes.grid(True, color=PALE)
    sentences = [
        f"At {point.size:g}: {point.found.value:.0%} ({point.found.interval.low:.0%} to "
        f"{point.found.interval.high:.0%}, {point.found.n} rounds)."
        for point in ordered
    ]
    return described(fig, f"Share of rounds in which drift is found, against {label}.", sentences)


# ---- the panels of a day -----------------------------------------------------------------------


def _panels(
    cut: Sequence[Window], scores: Sequence[Score], every_s: float
) -> list[tuple[str, str, _Lines]]:
    per_minute = 60 / every_s
    shares: dict[str, Callable[[RequestRecord], bool]] = {
        "failed": lambda one: one.failed,
        "blocked": lambda one: one.blocked,
        "cut off": lambda one: one.finish_reason == "length",
    }
    languages = sorted({one.language for window in cut for one in window.records if one.language})
    return [
        ("load", "requests a minute", {"": [len(w.records) * per_minute for w in cut]}),
        ("duration", "s", {f"p{q * 100:g}": _quantiles(cut, "duration", q) for q in (0.5, 0.95)}),
        ("seconds per token, median", "s", {"": _quantiles(cut, "per token", 0.5)}),
        (
            "trouble",
            "% of requests",
            {name: _percents(cut, holds) for name, holds in shares.items()},
        ),
        (
            "language",
            "% of requests",
            {
                name: _percents(cut, lambda one, name=name: one.language == name)
                for name in languages
            },
        ),
        ("mean score", "%", _score_lines(cut, scores)),
    ]


def _quantiles(cut: Sequence[Window], name: str, q: float) -> list[float]:
    found = []
    for window in cut:
        values = figure(window.records, name)
        estimate = percentile(values, q).estimate if values else None
        found.append(nan if estimate is None else estimate.value)
    return found


def _percents(cut: Sequence[Window], holds: Callable[[RequestRecord], bool]) -> list[float]:
    return [
        100 * sum(map(holds, window.records)) / len(window.records) if window.records else nan
        for window in cut
    ]


def _score_lines(cut: Sequence[Window], scores: Sequence[Score]) -> _Lines:
    lines: _Lines = {}
    for name in sorted({score.name for score in scores}):
        lines[name] = []
        for window in cut:
            mine = (s for s in scores if s.name == name and window.start <= s.at < window.end)
            values = [score.value for score in mine]
            enough = len(values) >= FEWEST
            lines[name].append(100 * sum(values) / len(values) if enough else nan)
    return lines


def _draw(axes: Axes, hours: Sequence[float], title: str, unit: str, lines: _Lines) -> None:
    for place, (name, values) in enumerate(lines.items()):
        colour, style = _LOOKS[place % len(_LOOKS)]
        label = name if _known(values) else f"{name}: too few"
        axes.plot(hours, values, style, color=colour, linewidth=1.3, label=label, marker=".")
    known = [value for values in lines.values() for value in _known(values)]
    if not known:
        axes.text(0.5, 0.5, "not measured", transform=axes.transAxes, ha="center", color=GREY)
    elif set(lines) != {""}:
        axes.legend(frameon=False, fontsize=7, loc="upper left", ncols=4)
    axes.set_title(title, fontsize=9, loc="left")
    axes.set_ylabel(unit, fontsize=8)
    axes.set_xlabel("hour (UTC)", fontsize=8)
    axes.set_xlim(hours[0], max(hours[-1], hours[0] + 1e-6))
    # Room for the legend above the lines. Where nothing happened all day, the axis goes to one.
    axes.set_ylim(0, 1.25 * (max(known, default=0.0) or 1.0))
    axes.grid(True, axis="y", color=PALE)


def _known(values: Sequence[float]) -> list[float]:
    return [value for value in values if not isnan(value)]


def _mark(
    axes: Axes, episodes: Sequence[Episode], incident: Incident | None, midnight: float
) -> None:
    if incident is not None:
        first, last = (_hour(time, midnight) for time in (incident.start, incident.end))
        axes.axvspan(first, last, color=PALE, zorder=0)
    for episode in episodes:
        start = _hour(episode.start, midnight)
        axes.axvline(start, color=INK, linewidth=0.8, linestyle=(0, (1, 2)))


def _hour(seconds: float, midnight: float) -> float:
    """Hours since midnight (UTC) of the first day; those of the days after count on from 24."""
    return (seconds - midnight) / 3600


def _sentences(
    panels: Sequence[tuple[str, str, _Lines]],
    episodes: Sequence[Episode],
    incident: Incident | None,
) -> Iterator[str]:
    for title, unit, lines in panels:
        for name, values in lines.items():
            known = _known(values)
            if known:
                yield (
                    f"{' '.join([title, name]).strip()}: {min(known):.3g} to {max(known):.3g} "
                    f"{unit}, last {known[-1]:.3g}."
                )
            else:
                yield f"{' '.join([title, name]).strip()}: too few requests per window."
    if incident is not None:
        yield f"Incident {incident.name}, {_clock(incident.start)} to {_clock(incident.end)}."
    for episode in episodes:
        yield f"{_clock(episode.start)}: {episode.rule} rings."


def _clock(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).strftime("%H:%M")
