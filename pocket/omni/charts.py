"""Pictures and questions: charts, numbers and words to read, shapes to count, two to compare.

Everything is drawn from what is decided first, so every answer is exact: the numbers come first,
the picture is made of them, and the answer is computed from them alone.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Any

from PIL import Image

from pocket.corpus import world
from pocket.corpus.core import Split, in_split
from pocket.omni.asks import draw_ask
from pocket.omni.drawing import Canvas, Style, draw_style
from pocket.omni.example import MediaExample, asked, said

WORDS = (
    "tea lamp mug rug vase tent iron fan soap desk bell door key box cup pan hat coat shoe sock "
    "bag pen book card ring belt rope tape glue nail saw axe drill bolt wire tube pipe pump tank "
    "sink bath tap tile wall roof gate yard path lake hill road bus tram train boat ship port map "
    "sun rain snow wind cloud storm fish egg milk rice bean corn salt plum pear lime nut bread "
    "soup meat cake jam oil fork spoon bowl plate knife green red blue gold open stop exit shop "
    "sale new free hot cold left right up down push pull yes no in out day week hour late early"
).split()
# Labels of a chart; those in ORDERED follow each other in time, so they can have a trend.
ORDERED = (
    tuple(day[:3] for day in world.DAYS),
    tuple(month[:3] for month in world.MONTHS),
    ("Q1", "Q2", "Q3", "Q4"),
    tuple(str(year) for year in range(2015, 2027)),
)
THINGS = (
    "tea lamps mugs rugs vases tents irons fans soap drills bikes radios desks bags pans Lima Oslo "
    "Porto Cebu Leeds Turin Quito Natal Ana Ben Grace Hugo Ines Kira Liam Marta Omar Rosa"
).split()
TITLES = "Sales Orders Visits Returns Calls Repairs Guests Parcels Hours Stock".split()
STEPS = (1, 2, 5, 10, 20, 25, 50, 100)
SHAPES = ("circle", "square", "triangle")
TRENDS = ("rises", "falls", "stays level", "rises, then falls", "falls, then rises")


@dataclass(frozen=True)
class Chart:
    """What a chart shows.

    printed: the numbers stand at the bars or points; else each value lies on a grid line.
    step: between grid lines. top: where the axis ends, a multiple of step.
    """

    kind: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    step: int
    top: int
    printed: bool
    title: str


@dataclass(frozen=True)
class Shapes:
    """Which shapes lie in which cell of a grid of columns by rows; at most one in each."""

    columns: int
    rows: int
    cells: dict[tuple[int, int], str]

    def count(self, shape: str) -> int:
        return sum(found == shape for found in self.cells.values())


def trend_of(values: tuple[int, ...], top: int) -> str | None:
    """The trend of values on an axis that ends at `top`; None where it could be disputed.

    Level: all within a tenth of the axis. Rising: no step down, and a rise of 0.3 or more of the
    axis from first to last. Rising, then falling: one peak inside, at least a quarter of the axis
    above both ends. The others are the same, turned over.
    """
    if max(values) - min(values) <= 0.1 * top:
        return "stays level"
    for flip, (one, two) in ((1, ("rises", "falls")), (-1, ("falls", "rises"))):
        turned = [flip * value for value in values]
        peak = turned.index(max(turned))
        up = all(a <= b for a, b in zip(turned[:peak], turned[1:], strict=False))
        down = all(a >= b for a, b in zip(turned[peak:], turned[peak + 1 :], strict=False))
        if turned == sorted(turned) and turned[-1] - turned[0] >= 0.3 * top:
            return one
        if up and down and 0 < peak < len(turned) - 1:
            if turned[peak] - max(turned[0], turned[-1]) >= 0.25 * top:
                return f"{one}, then {two}"
    return None


def extreme(values: tuple[int, ...], top: int, highest: bool) -> int | None:
    """Where the highest (lowest) value stands; None if the next one is too near to tell."""
    ranked = sorted(range(len(values)), key=lambda i: values[i], reverse=highest)
    gap = abs(values[ranked[0]] - values[ranked[1]])
    return ranked[0] if gap >= 0.08 * top else None


def _course(rng: random.Random, trend: str, n: int, low: int, high: int) -> list[int]:
    """`n` numbers from `low` to `high` that may have that trend."""
    drawn = sorted(rng.randint(low, high) for _ in range(n))
    if trend == "stays level":
        middle = rng.randint(low, high)
        return [min(high, middle + rng.randint(0, max(0, (high - low) // 12))) for _ in range(n)]
    if "then" in trend:
        # The two slopes share the drawn numbers; the largest is their peak.
        left = [value for value in drawn[:-1] if rng.random() < 0.5] or drawn[:1]
        right = list(drawn[:-1])
        for value in left:
            right.remove(value)
        drawn = [*left, drawn[-1], *reversed(right)]
    if trend.startswith("falls"):
        drawn = [low + high - value for value in drawn]
    return drawn


def draw_data(rng: random.Random, trend: str | None = None) -> Chart:
    """A chart's labels and values; with that trend, where one is asked for."""
    while True:
        step, ticks = rng.choice(STEPS), rng.randint(4, 8)
        top, printed = step * ticks, rng.random() < 0.5
        names = rng.choice(ORDERED) if trend or rng.random() < 0.5 else THINGS
        n = rng.randint(4 if trend else 3, min(6, len(names)))
        if names is THINGS:
            labels = rng.sample(THINGS, n)
        else:
            first = rng.randrange(len(names) - n + 1)
            labels = list(names[first : first + n])
        unit = max(1, step // 10) if printed else step
        low, high = max(1, round(0.05 * top / unit)), top // unit
        levels = _course(rng, trend, n, low, high) if trend else rng.choices(
            range(low, high + 1), k=n
        )  # fmt: skip
        values = tuple(unit * level for level in levels)
        chart = Chart(
            kind=rng.choice(("bars", "line")),
            labels=tuple(labels),
            values=values,
            step=step,
            top=top,
            printed=printed,
            title=rng.choice(TITLES) if rng.random() < 0.5 else "",
        )
        if trend is None or trend_of(values, top) == trend:
            return chart


def draw_chart(chart: Chart, style: Style, rng: random.Random) -> Image.Image:
    canvas = Canvas(style, rng.uniform(205, 250), rng.uniform(145, 190))
    palette = style.palette
    written = 10.5
    left = 8 + canvas.text_width(str(chart.top), written)
    top, bottom, right = (26 if chart.title else 14), canvas.height - 20, canvas.width - 6
    if chart.title:
        canvas.text(canvas.width / 2, 9, chart.title, 12)

    def height_of(value: float) -> float:
        return bottom - (bottom - top) * value / chart.top

    ruled = not chart.printed or rng.random() < 0.5
    for tick in range(0, chart.top + 1, chart.step):
        y = height_of(tick)
        if ruled:
            canvas.line([(left, y), (right, y)], palette.grid, 0.7)
        canvas.text(left - 3, y, str(tick), written * 0.9, "rm")
    canvas.line([(left, top), (left, bottom), (right, bottom)], palette.ink, 1)

    slot = (right - left) / len(chart.labels)
    widest = max(canvas.text_width(label, written) for label in chart.labels)
    small = min(written, written * (slot - 2) / widest)
    places = [left + slot * (i + 0.5) for i in range(len(chart.labels))]
    main = rng.choice(palette.fills)
    several = chart.kind == "bars" and rng.random() < 0.3
    half = slot * rng.uniform(0.25, 0.4)
    edge = palette.ink if rng.random() < 0.3 else ""
    points = [(x, height_of(value)) for x, value in zip(places, chart.values, strict=True)]
    if chart.kind == "line":
        canvas.line(points, main, style.stroke * 1.2)
    for i, (x, y) in enumerate(points):
        if chart.kind == "bars":
            fill = palette.fills[i % len(palette.fills)] if several else main
            canvas.box(x - half, y, x + half, bottom, fill, edge)
        else:
            canvas.dot(x, y, 2 + style.stroke * 0.6, main)
        if chart.printed:
            above = max(y - (7 if chart.kind == "bars" else 9), 6)
            halo = 0 if chart.kind == "bars" else 1.2
            canvas.text(x, above, str(chart.values[i]), written * 0.95, halo=halo)
        canvas.text(x, bottom + 10, chart.labels[i], small)
    return canvas.finished(rng)


def draw_text(text: str, style: Style, rng: random.Random) -> Image.Image:
    """A number or a word, somewhere on a plain ground."""
    canvas = Canvas(style, rng.uniform(130, 240), rng.uniform(90, 180))
    size = rng.uniform(16, 44)
    size *= min(1, (canvas.width - 24) / canvas.text_width(text, size))
    across = canvas.text_width(text, size) / 2
    x = rng.uniform(across + 8, canvas.width - across - 8)
    y = rng.uniform(size * 0.7 + 4, canvas.height - size * 0.7 - 4)
    if rng.random() < 0.25:
        fill = style.palette.grid
        canvas.box(x - across - 6, y - size * 0.75, x + across + 6, y + size * 0.75, fill)
    canvas.text(x, y, text, size)
    return canvas.finished(rng)


def shape_data(rng: random.Random) -> Shapes:
    """One to nine shapes, of one kind or several."""
    columns, rows = rng.randint(3, 5), rng.randint(3, 4)
    cells = [(x, y) for x in range(columns) for y in range(rows)]
    kinds = rng.sample(SHAPES, rng.randint(1, 3))
    places = rng.sample(cells, rng.randint(1, 9))
    return Shapes(columns, rows, {place: rng.choice(kinds) for place in places})


def draw_shapes(shapes: Shapes, style: Style, rng: random.Random) -> Image.Image:
    canvas = Canvas(style, rng.uniform(150, 230), rng.uniform(120, 180))
    wide, high = canvas.width / shapes.columns, canvas.height / shapes.rows
    one_colour = rng.choice(style.palette.fills) if rng.random() < 0.4 else ""
    for (column, row), shape in shapes.cells.items():
        r = min(wide, high) * rng.uniform(0.26, 0.42)
        x = (column + 0.5) * wide + rng.uniform(-1, 1) * (wide / 2 - r - 1)
        y = (row + 0.5) * high + rng.uniform(-1, 1) * (high / 2 - r - 1)
        colour = one_colour or rng.choice(style.palette.fills)
        if shape == "circle":
            canvas.dot(x, y, r, colour)
        elif shape == "square":
            canvas.box(x - 0.85 * r, y - 0.85 * r, x + 0.85 * r, y + 0.85 * r, colour)
        else:
            across, foot = 0.95 * r, y + 0.8 * r
            canvas.polygon([(x, y - r), (x + across, foot), (x - across, foot)], colour)
    return canvas.finished(rng)


def _picture(image: Image.Image) -> dict[str, Any]:
    return {"type": "image", "image": image}


def answer(intent: str, truth: Any, detail: str = "") -> str | None:
    """The exact answer, from what was drawn; None where there is none that all would give.

    detail: the label or the shape that is asked for. Of two pictures, truth is the pair.
    """
    if intent in ("highest", "lowest"):
        place = extreme(truth.values, truth.top, intent == "highest")
        return None if place is None else truth.labels[place]
    if intent == "value":
        return str(truth.values[truth.labels.index(detail)])
    if intent == "trend":
        trend = trend_of(truth.values, truth.top)
        return trend and f"It {trend}."
    if intent == "table":
        return ", ".join(map("{} {}".format, truth.labels, truth.values))
    if intent in ("number", "word"):
        return truth
    if intent == "count":
        return str(len(truth.cells) if detail == "shape" else truth.count(detail))
    first, second = _compared(intent, truth, detail)
    if first == second:
        return "Both the same."
    if intent == "compare_value" and abs(first - second) < 0.08 * truth[0].top:
        return None
    return "The first." if first > second else "The second."


def _compared(intent: str, truth: Any, detail: str) -> tuple[int, int]:
    """The two numbers that a comparison of two pictures is about."""
    numbers = {
        "compare_value": lambda one: one.values[one.labels.index(detail)],
        "compare_count": lambda one: one.count(detail),
        "compare_number": int,
    }
    first, second = map(numbers[intent], truth)
    return first, second


def thought(intent: str, truth: Any, detail: str) -> str:
    """What has to be read before the question can be answered: all of a chart, or both numbers."""
    if intent.startswith("compare"):
        return "{}, {}".format(*_compared(intent, truth, detail))
    whole = answer("table", truth)
    assert whole is not None
    return whole


def question(rng: random.Random, split: Split, intent: str, detail: str) -> tuple[str, str]:
    """A phrasing and the question made of it; detail as in `answer`."""
    return draw_ask(rng, split, intent, label=detail, things=f"{detail}s")


def draw_digits(rng: random.Random) -> str:
    """One to seven digits; leading zeros too, as order numbers have them."""
    return "".join(rng.choices("0123456789", k=rng.choice((1, 2, 3, 3, 4, 4, 5, 5, 6, 7))))


def made(
    rng: random.Random, split: Split, skill: str, intent: str, detail: str, truth: Any, draw
) -> MediaExample:
    """The example itself: draw every picture of it in a style of its own, and ask."""
    several = truth if isinstance(truth, tuple) else (truth,)
    styles = [draw_style(rng, split) for _ in several]
    pictures = [_picture(draw(one, style, rng)) for one, style in zip(several, styles, strict=True)]
    phrasing, asking = question(rng, split, intent, detail)
    right = answer(intent, truth, detail)
    assert right is not None
    return MediaExample(
        skill=skill,
        intent=intent,
        lang="en",
        split=split,
        style=" ".join(style.name for style in styles),
        phrasing=phrasing,
        messages=(asked(pictures, asking, rng),),
        target=said(right),
        truth=(truth, detail),
    )


def chart(rng: random.Random, split: Split) -> MediaExample:
    intent = rng.choice(("highest", "lowest", "value", "trend"))
    return made(rng, split, "chart", intent, *reversed(answerable(rng, intent)), draw_chart)


def answerable(rng: random.Random, intent: str) -> tuple[Chart, str]:
    """A chart that answers such a question without dispute, and the label that is asked for."""
    while True:
        data = draw_data(rng, rng.choice(TRENDS) if intent == "trend" else None)
        detail = rng.choice(data.labels) if intent == "value" else ""
        if answer(intent, data, detail) is not None:
            return data, detail


def table(rng: random.Random, split: Split) -> MediaExample:
    """A whole chart to be written down: of all questions, the one with the longest answer."""
    return made(rng, split, "table", "table", "", draw_data(rng), draw_chart)


def reading(rng: random.Random, split: Split) -> MediaExample:
    intent = rng.choice(("number", "number", "word"))
    # Words are held out by themselves: a model that knows forty words has not learned to read.
    text = draw_digits(rng) if intent == "number" else rng.choice(in_split(WORDS, split))
    return made(rng, split, "reading", intent, "", text, draw_text)


def counting(rng: random.Random, split: Split) -> MediaExample:
    data = shape_data(rng)
    kinds = sorted(set(data.cells.values()))
    detail = rng.choice([*kinds, "shape"])
    return made(rng, split, "counting", "count", detail, data, draw_shapes)


def comparing(rng: random.Random, split: Split) -> MediaExample:
    """Two pictures and a question about both."""
    intent = rng.choice(("compare_value", "compare_count", "compare_number"))
    while True:
        detail = ""
        if intent == "compare_value":
            one, other = draw_data(rng), draw_data(rng)
            if other.top != one.top or len(other.values) != len(one.values):
                continue  # two charts that compare have one axis
            other = Chart(**{**other.__dict__, "labels": one.labels, "title": one.title})
            truth, draw, detail = (one, other), draw_chart, rng.choice(one.labels)
        elif intent == "compare_count":
            truth, draw = (shape_data(rng), shape_data(rng)), draw_shapes
            detail = rng.choice(sorted({*truth[0].cells.values(), *truth[1].cells.values()}))
        else:
            length = rng.randint(1, 5)
            truth = tuple(str(rng.randrange(10 ** (length - 1), 10**length)) for _ in range(2))
            draw = draw_text
        if answer(intent, truth, detail) is not None:
            return made(rng, split, "comparing", intent, detail, truth, draw)


SKILLS = {
    "chart": chart,
    "table": table,
    "reading": reading,
    "counting": counting,
    "comparing": comparing,
}
