"""Pictures and sounds made worse on purpose: how much worse may they be before a model fails?"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from course_lib.multimodal.sounds import RATE, Sound, resampled

if TYPE_CHECKING:
    from PIL import Image


def with_noise(sound: Sound, db: float, seed: int = 0) -> Sound:
    """The sound with white noise `db` decibels below it (0: as strong as the sound itself).

    Both are measured as mean power over the whole sound, pauses included. Scaled down where the
    sum would leave full scale. Raises ValueError for a silent sound.
    """
    import numpy as np

    power = float((sound.samples.astype(float) ** 2).mean())
    if not power:
        raise ValueError("a silent sound has no level to set noise against")
    noise = np.random.default_rng(seed).normal(0, 1, len(sound.samples))
    made = sound.samples + noise * np.sqrt(power) * 10 ** (-db / 20)
    made = made / max(1.0, float(np.abs(made).max()))
    return replace(sound, samples=made.astype(np.float32), name=f"{sound.name}, noise {db:g} dB")


def at_speed(sound: Sound, factor: float) -> Sound:
    """The sound played `factor` times as fast, like a tape: the voice gets higher as well.

    Raises ValueError for a factor outside 0.25 to 4.
    """
    if not 0.25 <= factor <= 4:
        raise ValueError(f"a speed from 0.25 to 4 times, not {factor!r}")
    made = resampled(sound.samples, round(RATE * factor), RATE)
    return replace(sound, samples=made, name=f"{sound.name}, {factor:g} times as fast")


def smaller(image: Image.Image, share: float) -> Image.Image:
    """The picture at that share of its sides, and back: what a small copy has lost is gone.

    Raises ValueError for a share that is not above 0 and at most 1.
    """
    from PIL import Image

    if not 0 < share <= 1:
        raise ValueError(f"a share of the sides above 0 and at most 1, not {share!r}")
    size = tuple(max(1, round(side * share)) for side in image.size)
    return image.resize(size, Image.Resampling.BOX).resize(image.size, Image.Resampling.BICUBIC)


def blurred(image: Image.Image, radius: float) -> Image.Image:
    """The picture out of focus by so many pixels."""
    from PIL import ImageFilter

    if not radius >= 0:
        raise ValueError(f"a radius from 0 pixels up, not {radius!r}")
    return image.filter(ImageFilter.GaussianBlur(radius))
