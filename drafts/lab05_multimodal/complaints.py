"""Pictures that a customer sends and a careless program misreads, each with what is known of it."""

from __future__ import annotations

import io
import random
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib.labs.lab05_multimodal.causes import WHITE, Facts

if TYPE_CHECKING:
    from PIL import Image

SIZE, LETTERS = (216, 168), 34  # an ordinary picture, and its letters, in pixels
INK, GROUND = 25, 245
QUESTION = "What number is this?"
_EXIF = 0x0112  # where a file says how it is turned
# How a picture lies in its file so that a viewer who reads that number shows it upright.
_LYING = {3: "ROTATE_180", 6: "ROTATE_90", 8: "ROTATE_270"}


@dataclass(frozen=True)
class Complaint:
    """A picture's file, the number written on it, and what is known of it.

    box: where the number is, with some room: left, top, right, bottom in stored pixels.
    """

    name: str
    number: str
    data: bytes = field(repr=False)
    facts: Facts
    box: tuple[int, int, int, int]


def carelessly(data: bytes) -> Image.Image:
    """The picture as many programs read it: EXIF is ignored, and white is put behind it."""
    from PIL import Image

    stored = Image.open(io.BytesIO(data)).convert("RGBA")
    ground = Image.new("RGBA", stored.size, (WHITE, WHITE, WHITE, WHITE))
    return Image.alpha_composite(ground, stored).convert("RGB")


def complaints(seed: int) -> list[Complaint]:
    """A sound picture, one for each cause, and one out of focus, for which no cause is named."""
    from course_lib.multimodal.changed import blurred

    rng = random.Random(f"complaints/{seed}")
    side = rng.choice(("right", "middle"))
    return [
        _complaint("as it should be", rng),
        _complaint("lying on its side", rng, orientation=rng.choice((6, 8))),
        _complaint("upside down", rng, orientation=3),
        _complaint("white on nothing", rng, ink=WHITE, see_through=True),
        _complaint("grey on grey", rng, ink=204, ground=222),
        _complaint("a photo of the whole wall", rng, size=(1700, 1300), letters=30, place=side),
        _complaint("a till roll", rng, size=(9000, 120)),
        _complaint("out of focus", rng, after=lambda image: blurred(image, 9)),
    ]


def two_causes(seed: int) -> Complaint:
    """White letters on nothing, lying on their side."""
    rng = random.Random(f"two/{seed}")
    return _complaint("two at once", rng, ink=WHITE, see_through=True, orientation=6)


def _complaint(
    name: str,
    rng: random.Random,
    *,
    size: tuple[int, int] = SIZE,
    letters: int = LETTERS,
    ink: int = INK,
    ground: int = GROUND,
    see_through: bool = False,
    orientation: int | None = None,
    place: str = "middle",
    after: Any = None,
) -> Complaint:
    """Draw a number, and store it as a camera or a drawing program would."""
    from PIL import Image

    number = "".join(rng.choices("123456789", k=4))
    image, box = _drawn(number, size, letters, ink, None if see_through else ground, place)
    if after is not None:
        image = after(image)
    if orientation is not None:
        image = image.transpose(Image.Transpose[_LYING[orientation]])
        box = (0, 0, *image.size)
    facts = Facts(*image.size, orientation, ink, 0 if see_through else ground, see_through, letters)
    return Complaint(name, number, _stored(image, orientation), facts, box)


def _drawn(
    number: str, size: tuple[int, int], letters: int, ink: int, ground: int | None, place: str
) -> tuple[Image.Image, tuple[int, int, int, int]]:
    """The number on its ground (None: see-through), and the box around it."""
    from PIL import Image, ImageDraw, ImageFont

    font = ImageFont.load_default(round(letters / 0.72))  # digits are so much of a font's size
    mode, behind = ("RGBA", (0, 0, 0, 0)) if ground is None else ("RGB", (ground,) * 3)
    image = Image.new(mode, size, behind)
    middle = (size[0] // 2 if place == "middle" else size[0] * 3 // 4, size[1] // 2)
    pen = ImageDraw.Draw(image)
    pen.text(middle, number, (ink,) * 3, font, anchor="mm")
    left, top, right, bottom = pen.textbbox(middle, number, font, anchor="mm")
    box = (max(0, left - 3 * letters), max(0, top - 2 * letters),
           min(size[0], right + 3 * letters), min(size[1], bottom + 2 * letters))  # fmt: skip
    return image, tuple(round(end) for end in box)


def _stored(image: Image.Image, orientation: int | None) -> bytes:
    from PIL import Image

    buffer, exif = io.BytesIO(), Image.Exif()
    if orientation is not None:
        exif[_EXIF] = orientation
    image.save(buffer, format="PNG", exif=exif)
    return buffer.getvalue()
