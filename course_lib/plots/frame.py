"""What the pictures of the course have in common: showing them, their size, colours and labels.

The colours are those of Okabe and Ito (jfly.uni-koeln.de/color), which stay apart for colour-blind
readers. `course_lib.plots` draws with what is here; a lesson imports only that.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.axis import Axis
    from matplotlib.figure import Figure

ORANGE, SKY, GREEN, YELLOW = "#E69F00", "#56B4E9", "#009E73", "#F0E442"
BLUE, RED, PINK, GREY, INK = "#0072B2", "#D55E00", "#CC79A7", "#9A9A9A", "#222222"
PALE = "#E8EDF2"
WIDTH = 9.0  # inches; at 100 dots an inch a figure is as wide as a notebook's text column
_DPI = 100


@dataclass(frozen=True)
class Point:
    """One model in a scatter plot. Horizontal and vertical values are positive."""

    name: str
    x: float
    y: float
    is_peer: bool


def show(fig: Figure, alt: str | None = None) -> None:
    """Display a figure as PNG with its text alternative, and close it.

    alt: the text; a figure made by `course_lib.plots` brings its own. It goes where screen
        readers and converters look for it, in the output's metadata
        (``{"image/png": {"alt": ...}}``), and is the plain-text form of the output as well.

    Raises ValueError without a text: a picture that says nothing to some readers is not finished.
    """
    text = " ".join((alt or str(fig.get_label())).split())
    if not text:
        raise ValueError("show(fig, alt): write what the figure shows, for readers who cannot see")
    import matplotlib.pyplot as plt
    from IPython.display import display

    bundle = {"image/png": png(fig), "text/plain": f"[figure] {text}"}
    display(bundle, raw=True, metadata={"image/png": {"alt": text}})
    plt.close(fig)


def png(fig: Figure) -> bytes:
    """The figure as PNG bytes. A palette of 256 colours keeps the notebook small."""
    from PIL import Image

    raw = io.BytesIO()
    fig.savefig(raw, format="png", dpi=_DPI, facecolor="white", bbox_inches="tight")
    small = io.BytesIO()
    Image.open(raw).convert("RGB").quantize(256).save(small, format="PNG", optimize=True)
    return small.getvalue()


def new_figure(
    height: float,
    columns: int = 1,
    widths: Sequence[float] | None = None,
    same_height: bool = False,
    rows: int = 1,
) -> tuple[Figure, list[Axes]]:
    """A figure of the course's width with `columns` panels side by side, without frames.

    With several rows the panels come row by row.
    """
    import matplotlib.pyplot as plt

    fig, grid = plt.subplots(
        rows,
        columns,
        figsize=(WIDTH, height),
        layout="constrained",
        squeeze=False,
        sharey=same_height,
        width_ratios=widths,
    )
    panels = list(grid.flat)
    for axes in panels:
        axes.spines[["top", "right"]].set_visible(False)
    return fig, panels


def described(fig: Figure, what: str, sentences: Iterable[str]) -> Figure:
    """The figure, with its text alternative kept as its label."""
    fig.set_label(" ".join([what, *sentences]))
    return fig


def write(axes: Axes, x: float, y: float, text: str, **look: object) -> None:
    """Text at a place in the data, in ink and centred on its line."""
    axes.text(x, y, text, **{"va": "center", "color": INK, **look})


def plain_numbers(axis: Axis) -> None:
    """0.1, 1, 10 on a logarithmic axis, where matplotlib writes powers of ten."""
    axis.set_major_formatter(lambda value, _position: f"{value:,g}")


def not_empty(things: object, what: str) -> None:
    """Raise ValueError when there is nothing to draw."""
    if not things:
        raise ValueError(f"there are no {what} to draw")


def label_shifts(points: Sequence[Point]) -> list[tuple[float, float]]:
    """Where each name stands, in points from its disc: a name that would lie on another moves.

    Works on the logarithms, as the axes do, and tries the right side first, then above and below.
    """
    x_low, x_high = (f(log(p.x) for p in points) for f in (min, max))
    y_low, y_high = (f(log(p.y) for p in points) for f in (min, max))
    across = 500 / ((x_high - x_low) or 1)
    up = 280 / ((y_high - y_low) or 1)
    places = [((log(p.x) - x_low) * across, (log(p.y) - y_low) * up) for p in points]
    taken = [(x - 4, y - 4, x + 4, y + 4) for x, y in places]
    shifts = []
    for point, (x, y) in zip(points, places, strict=True):
        width = 4.6 * len(point.name)
        options = [(6, 0), (-width - 6, 0)]
        for step in (9, -9, 16, -16, 24, -24, 32, -32):
            options += [(4, step), (-width - 4, step), (-width / 2, step)]
        boxes = [(x + dx, y + dy - 4, x + dx + width, y + dy + 4) for dx, dy in options]
        free = [i for i, box in enumerate(boxes) if not any(_overlap(box, t) for t in taken)]
        best = free[0] if free else 0
        shifts.append(options[best])
        taken.append(boxes[best])
    return shifts


def _overlap(a: tuple[float, ...], b: tuple[float, ...]) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
