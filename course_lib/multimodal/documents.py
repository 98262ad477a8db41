"""A chart as a report has it: a title, an axis with money, a year of months, a story in it.

The story comes first (a rise, a dip, a recovery), the picture is drawn from it, and the answers
are computed from the numbers alone. Tutorials ask a model "What is the trend?" and print whatever
comes; here the reply can be checked.
"""

from __future__ import annotations

import io
import random
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from course_lib.multimodal.transcripts import words

if TYPE_CHECKING:
    from PIL import Image

MONTHS = tuple("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())
Look = Literal["bars", "line"]
_INK, _FILL = "#222222", "#0072B2"


@dataclass(frozen=True)
class Asked:
    """One question about a chart, and what a right reply must name.

    kind: "highest", "lowest", "dip", "recovery", "value" or "trend". answer: a label, a number as
    it is printed, or one of the words of a trend. choices: everything that could be named instead;
    a reply that names two of them names none.
    """

    kind: str
    question: str
    answer: str
    choices: tuple[str, ...]

    def is_right(self, reply: str) -> bool:
        """Whether the reply names the answer, and no other of the choices."""
        named = {one for one in self.choices if _named(one, reply)}
        return named == {self.answer}


@dataclass(frozen=True)
class RevenueChart:
    """Revenue by month in thousands, with a dip in the middle and a recovery after it."""

    title: str
    values: tuple[int, ...]
    labels: tuple[str, ...] = MONTHS

    def __post_init__(self) -> None:
        if len(self.values) != len(self.labels) or len(self.values) < 5:
            raise ValueError("a chart needs a value for each label, and five or more")
        if len(set(self.values)) != len(self.values) or min(self.values) <= 0:
            raise ValueError("the values must be positive and differ: one answer to each question")

    @property
    def dip(self) -> int:
        """Where the deepest fall from one month to the next ends."""
        falls = [b - a for a, b in zip(self.values, self.values[1:], strict=False)]
        return 1 + falls.index(min(falls))

    @property
    def recovery(self) -> int | None:
        """The first month after the dip that is above the month before the dip; None for none."""
        before = self.values[self.dip - 1]
        later = (i for i in range(self.dip, len(self.values)) if self.values[i] > before)
        return next(later, None)

    @property
    def trend(self) -> str:
        """Whether the year as a whole rises or falls: the last quarter against the first."""
        return "rises" if sum(self.values[-3:]) > sum(self.values[:3]) else "falls"

    def questions(self) -> tuple[Asked, ...]:
        """What a report's reader would ask; every answer is computed from the values."""
        by_value = sorted(range(len(self.values)), key=self.values.__getitem__)
        numbers = tuple(str(value) for value in self.values)
        shown = self.labels[by_value[len(by_value) // 2]]
        asked = [
            Asked("highest", "Which month is the highest?", self.labels[by_value[-1]], self.labels),
            Asked("lowest", "Which month is the lowest?", self.labels[by_value[0]], self.labels),
            Asked("dip", "In which month does revenue dip most against the month before?",
                  self.labels[self.dip], self.labels),
            Asked("value", f"What is the value of {shown}?",
                  numbers[self.labels.index(shown)], numbers),
            Asked("trend", "Over the whole year, what does revenue do? Answer: rises or falls.",
                  self.trend, ("rises", "falls")),
        ]  # fmt: skip
        if self.recovery is not None:
            question = "After the dip, which month is the first above the month before the dip?"
            asked.append(Asked("recovery", question, self.labels[self.recovery], self.labels))
        return tuple(asked)

    def draw(self, look: Look = "bars", width: int = 960, height: int = 600) -> Image.Image:
        """The chart as a picture of that many pixels, with the values printed."""
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
        from PIL import Image

        fig = Figure(figsize=(width / 100, height / 100), dpi=100, layout="constrained")
        canvas = FigureCanvasAgg(fig)
        axes = fig.add_subplot()
        axes.spines[["top", "right"]].set_visible(False)
        places = range(len(self.values))
        if look == "bars":
            axes.bar(places, self.values, color=_FILL)
        elif look == "line":
            axes.plot(places, self.values, "o-", color=_FILL, linewidth=2)
        else:
            raise ValueError(f"look is bars or line, not {look!r}")
        for place, value in zip(places, self.values, strict=True):
            axes.annotate(str(value), (place, value), (0, 6), textcoords="offset points",
                          ha="center", color=_INK, fontsize=11)  # fmt: skip
        axes.set_xticks(places, self.labels)
        axes.set_ylim(0, 1.15 * max(self.values))
        axes.set_title(self.title, fontsize=15, color=_INK)
        axes.set_ylabel("thousand")
        buffer = io.BytesIO()
        canvas.print_png(buffer)
        return Image.open(buffer).convert("RGB")


def revenue(seed: int, rises: bool = True) -> RevenueChart:
    """A year with a dip and a recovery, drawn by a seed; the values all differ."""
    rng = random.Random(f"revenue/{seed}/{rises}")
    step = rng.randint(3, 7)
    values = [80 + step * month + rng.randint(0, 2) for month in range(len(MONTHS))]
    dip = rng.randint(4, 6)
    for offset, share in enumerate((0.62, 0.78, 0.92)):
        values[dip + offset] = round(values[dip + offset] * share)
    if not rises:
        # The same slope downwards; the dip stays a dip and is made up for in part only.
        values = [v - 2 * step * month for month, v in enumerate(values)]
        values = [v + max(0, 20 - min(values)) for v in values]
    taken: set[int] = set()
    for place, value in enumerate(values):
        while value in taken:
            value += 1
        values[place] = value
        taken.add(value)
    return RevenueChart(rng.choice(("Revenue", "Sales revenue", "Shop revenue")), tuple(values))


def _named(choice: str, reply: str) -> bool:
    """Whether a reply names a choice: months by name or by three letters, words in all forms."""
    found = words(reply)
    if choice in ("rises", "falls"):
        stems = {"rises": ("rise", "ris", "grow", "increas", "up"), "falls": ("fall", "decreas",
                 "down", "declin")}[choice]  # fmt: skip
        return any(word.startswith(stem) for word in found for stem in stems)
    if choice in MONTHS:
        return any(word.startswith(choice.lower()) for word in found)
    return choice.lower() in found
