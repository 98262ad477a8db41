"""How the pictures look: fonts, palettes, sizes and blemishes, and a canvas to draw on.

Whole font families and palettes are held out: what a test picture is written in, training has
never seen. All fonts come with matplotlib or Pillow, so the same seed draws the same picture
wherever the pinned versions are installed.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from pocket.corpus.core import Split

# Aileron is the font inside Pillow; the others are files of matplotlib.
BUILT_IN = "Aileron"
FONTS: dict[Split, tuple[str, ...]] = {
    "train": (
        "DejaVuSans",
        "DejaVuSans-Bold",
        "DejaVuSans-Oblique",
        "DejaVuSansMono",
        "DejaVuSansMono-Bold",
        "DejaVuSerif",
        "DejaVuSerif-Bold",
        "DejaVuSerif-Italic",
        "STIXGeneral",
        "STIXGeneralBol",
        "STIXGeneralItalic",
        "cmtt10",
    ),
    "validation": ("cmss10",),
    "test": ("cmr10", "cmb10", BUILT_IN),
}


@dataclass(frozen=True)
class Palette:
    """Colours as "#rrggbb": the ground, what is written, the grid lines, and the fillings."""

    ground: str
    ink: str
    grid: str
    fills: tuple[str, ...]


def _palette(ground: str, ink: str, grid: str, *fills: str) -> Palette:
    return Palette(ground, ink, grid, fills)


PALETTES: dict[Split, dict[str, Palette]] = {
    "train": {
        "office": _palette("#ffffff", "#222222", "#d5d5d5", "#1f77b4", "#ff7f0e", "#2ca02c"),
        "brick": _palette("#fffaf5", "#3b2a20", "#e3d5c8", "#b03a2e", "#cb8347", "#6e5a4b"),
        "sea": _palette("#f3fafd", "#0b2a3a", "#c7dfe8", "#0a6ea8", "#18a999", "#5d89ba"),
        "meadow": _palette("#f8fbf2", "#1e2d12", "#d6e2c6", "#4d8b31", "#a3b18a", "#806443"),
        "grape": _palette("#fbf8fd", "#25133a", "#ddd0ea", "#6a3d9a", "#b15fb5", "#4363a8"),
        "slate": _palette("#e9ecef", "#212529", "#bfc6cc", "#495057", "#868e96", "#343a40"),
        "night": _palette("#14181f", "#e8ecf2", "#3a4250", "#4dabf7", "#ffd43b", "#69db7c"),
        "board": _palette("#12372a", "#f1f5ea", "#35604f", "#f2e394", "#e27d60", "#9bd1c0"),
        "paper": _palette("#f4efe3", "#101010", "#d0c9b8", "#101010", "#6b6b6b", "#9c4a1a"),
        "candy": _palette("#fff5f8", "#4a1030", "#f0cbd9", "#e64980", "#f08c00", "#ae3ec9"),
    },
    "validation": {
        "moss": _palette("#f1f3ea", "#262b18", "#cfd4bd", "#5c6b2e", "#8a7d2c", "#3e5641"),
        "dusk": _palette("#2b2138", "#f3e9f7", "#55476b", "#e8a0bf", "#90c8e8", "#f2c078"),
    },
    "test": {
        "copper": _palette("#fdf6ee", "#2e1a0f", "#e6cdb8", "#b5651d", "#3a6b6e", "#7b3f00"),
        "frost": _palette("#eef4fb", "#102040", "#c3d3e8", "#2f5fd0", "#d0532f", "#2f9fb0"),
        "lamp": _palette("#1d1a12", "#f7f0d8", "#4d4630", "#f4b942", "#6fb98f", "#e4572e"),
    },
}


@dataclass(frozen=True)
class Style:
    """The look of one picture.

    size: of the writing, times its ordinary size. scale: pixels for each unit of the canvas.
    stretch: the width of everything, writing too, over what the font has. stroke: of lines.
    tilt: degrees. blur and noise: as a poor copy has them, in pixels and in shades of 255.
    """

    font: str
    palette_name: str
    palette: Palette
    size: float
    scale: float
    stretch: float
    stroke: float
    tilt: float
    blur: float
    noise: float

    @property
    def name(self) -> str:
        return f"{self.font}/{self.palette_name}"


def draw_style(rng: random.Random, split: Split) -> Style:
    name = rng.choice(list(PALETTES[split]))
    return Style(
        font=rng.choice(FONTS[split]),
        palette_name=name,
        palette=PALETTES[split][name],
        size=rng.uniform(0.92, 1.15),
        scale=rng.uniform(1.0, 2.4),
        stretch=rng.uniform(0.9, 1.12),
        stroke=rng.uniform(1.0, 2.2),
        tilt=rng.uniform(-1.5, 1.5) if rng.random() < 0.3 else 0.0,
        blur=rng.uniform(0.2, 0.6) if rng.random() < 0.25 else 0.0,
        noise=rng.uniform(1.0, 8.0) if rng.random() < 0.3 else 0.0,
    )


@cache
def _folder() -> Path:
    import matplotlib

    return Path(matplotlib.get_data_path()) / "fonts" / "ttf"


@cache
def font(name: str, size: int) -> ImageFont.FreeTypeFont:
    """A font by name and height in pixels; raises FileNotFoundError if matplotlib lost it."""
    if name == BUILT_IN:
        return ImageFont.load_default(size)
    path = _folder() / f"{name}.ttf"
    if not path.is_file():
        raise FileNotFoundError(f"matplotlib no longer brings the font {name}: {path}")
    # Basic layout: the same letters in the same places, whether or not Raqm is installed.
    return ImageFont.truetype(str(path), size, layout_engine=ImageFont.Layout.BASIC)


@dataclass(frozen=True)
class Mark:
    """One letter or one shape of a picture, and where its middle lies.

    name: the letter itself, or what was drawn. x, y: 0 to 1, from the left and from the top.
    """

    name: str
    x: float
    y: float


class Canvas:
    """A picture measured in units of about a pixel, drawn larger and then made smaller.

    That softens edges and lets the whole be stretched. (0, 0) is at the top left.
    It remembers what it has drawn and where: the finished picture's info holds its "marks".
    """

    OVER = 2

    def __init__(self, style: Style, width: float, height: float) -> None:
        self.style, self.width, self.height = style, width, height
        self._k = style.scale * self.OVER
        pixels = (round(width * self._k), round(height * self._k))
        self._image = Image.new("RGB", pixels, style.palette.ground)
        self._pen = ImageDraw.Draw(self._image)
        self._marks: list[Mark] = []

    def _mark(self, name: str, x: float, y: float) -> None:
        self._marks.append(Mark(name, x / self.width, y / self.height))

    def _at(self, *numbers: float) -> list[float]:
        return [number * self._k for number in numbers]

    def box(self, x0: float, y0: float, x1: float, y1: float, fill: str, edge: str = "") -> None:
        pen = max(1, round(0.8 * self._k)) if edge else 0
        self._pen.rectangle(self._at(x0, y0, x1, y1), fill, edge or None, pen)
        self._mark("box", (x0 + x1) / 2, (y0 + y1) / 2)
        self._mark("top of a box", (x0 + x1) / 2, y0)

    def line(self, points: list[tuple[float, float]], colour: str, width: float) -> None:
        flat = [tuple(self._at(*point)) for point in points]
        self._pen.line(flat, colour, max(1, round(width * self._k)), joint="curve")

    def dot(self, x: float, y: float, radius: float, colour: str) -> None:
        self._pen.ellipse(self._at(x - radius, y - radius, x + radius, y + radius), colour)
        self._mark("dot", x, y)

    def polygon(self, points: list[tuple[float, float]], colour: str) -> None:
        self._pen.polygon([tuple(self._at(*point)) for point in points], colour)
        across, down = zip(*points, strict=True)
        self._mark("polygon", (min(across) + max(across)) / 2, (min(down) + max(down)) / 2)

    def text_width(self, text: str, size: float) -> float:
        return font(self.style.font, self._pixels(size)).getlength(text) / self._k

    def _pixels(self, size: float) -> int:
        return max(4, round(size * self.style.size * self._k))

    def text(
        self, x: float, y: float, text: str, size: float, anchor: str = "mm", halo: float = 0
    ) -> None:
        """Write with Pillow's anchors: "mm" is centred on (x, y).

        halo: units of ground around the letters, so that a line behind them spoils none.
        """
        chosen = font(self.style.font, self._pixels(size))
        palette = self.style.palette
        place, around = tuple(self._at(x, y)), round(halo * self._k)
        if around:
            self._pen.text(
                place, text, palette.ground, chosen, anchor,
                stroke_width=around, stroke_fill=palette.ground,
            )  # fmt: skip
        self._pen.text(place, text, palette.ink, chosen, anchor)
        ends = [chosen.getlength(text[:n]) / self._k for n in range(len(text) + 1)]
        left = x - ends[-1] * {"l": 0, "m": 0.5, "r": 1}[anchor[0]]
        for letter, begin, end in zip(text, ends[:-1], ends[1:], strict=True):
            self._mark(letter, left + (begin + end) / 2, y)

    def _tilted(self, mark: Mark) -> Mark:
        """Where a mark comes to lie when the picture is tilted around its middle."""
        turn = math.radians(self.style.tilt)
        across, down = (mark.x - 0.5) * self.width, (mark.y - 0.5) * self.height
        x = across * math.cos(turn) + down * math.sin(turn)
        y = down * math.cos(turn) - across * math.sin(turn)
        return Mark(mark.name, x / self.width + 0.5, y / self.height + 0.5)

    def finished(self, rng: random.Random) -> Image.Image:
        """The picture in its final size, with its blemishes."""
        style, image = self.style, self._image
        if style.tilt:
            image = image.rotate(
                style.tilt, Image.Resampling.BICUBIC, fillcolor=style.palette.ground
            )
        width = round(self.width * style.scale * style.stretch)
        image = image.resize((width, round(self.height * style.scale)), Image.Resampling.BOX)
        if style.blur:
            image = image.filter(ImageFilter.GaussianBlur(style.blur * style.scale))
        if style.noise:
            grain = np.random.default_rng(rng.getrandbits(64))
            pixels = np.asarray(image, np.float32)
            pixels = pixels + grain.normal(0, style.noise, pixels.shape)
            image = Image.fromarray(pixels.clip(0, 255).round().astype(np.uint8))
        image.info["marks"] = tuple(map(self._tilted, self._marks))
        return image
