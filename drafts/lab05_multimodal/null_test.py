"""Judging a resampler by null tests: take away what must come out, and see what is left.

The reference is no other resampler: a tone can be worked out at any rate. A tone that the new rate
can hold must come out as itself, one that it cannot hold must be gone.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Finding

SECONDS = 0.12  # a whole number of samples at every rate that is drawn
BAR = -60.0  # decibels of the tone: a thousandth of its amplitude
FEW = 40  # drawn tones that are enough to show that another answer is as good

LINES, NEAREST, FOLDED = (
    "straight lines between the samples",
    "samples are dropped or repeated",
    "there is no low-pass",
)
LOST, GAIN, LATE, ROUGH = (
    "the low-pass takes away what should stay",
    "the loudness changes",
    "it comes late",
    "the weights are too few or end too suddenly",
)
SAME, UPSIDE_DOWN = "the samples are as they were", "the two rates are swapped"


def tone(hertz: float, rate: int) -> np.ndarray:
    """A tone that swells and fades, so that nothing begins or ends suddenly."""
    time = np.arange(round(SECONDS * rate)) / rate
    return 0.5 * np.sin(2 * np.pi * hertz * time) * np.sin(np.pi * time / SECONDS) ** 2


def in_lines(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    places = np.arange(round(len(samples) * wanted / rate)) * rate / wanted
    return np.interp(places, np.arange(len(samples)), samples)


def the_nearest(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """The last sample before each place."""
    places = np.arange(round(len(samples) * wanted / rate)) * rate / wanted
    return samples[np.floor(places + 1e-9).astype(int)]


@dataclass(frozen=True)
class Heard:
    """What an answer made of one tone. share: how much of the tone is in it, as a complex number
    whose angle is the delay; rest: everything else, in decibels of the tone."""

    hertz: int
    rate: int
    wanted: int
    got: np.ndarray
    left: float
    share: complex
    rest: float

    @property
    def stays(self) -> bool:
        """Whether the new rate can hold the tone: two samples for each wave, and some more."""
        return self.hertz < self.wanted / 2

    @property
    def fails(self) -> bool:
        return self.left > BAR

    def is_what(self, other: Callable[..., np.ndarray]) -> bool:
        """Whether another resampler makes the same of the tone."""
        theirs = other(tone(self.hertz, self.rate), self.rate, self.wanted)
        n = min(len(theirs), len(self.got))
        return _decibels(self.got[:n] - theirs[:n], tone(self.hertz, self.rate)) < BAR

    def __str__(self) -> str:
        told = f"A tone of {self.hertz:,} Hz, from {self.rate:,} to {self.wanted:,} Hz: "
        if self.stays:
            return f"{told}the null test leaves {self.left:.0f} dB, and {BAR:.0f} dB are allowed."
        back = abs(self.hertz - round(self.hertz / self.wanted) * self.wanted)
        return (
            f"{told}the new rate cannot hold it, so it must be gone. {self.left:.0f} dB of it are "
            f"still there (as {back:,} Hz), and {BAR:.0f} dB are allowed."
        )


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    heard = []
    for case in cases:
        got = answer(tone(case[0], case[1]), *case[1:])
        if finding := _about_shape(got, *case):
            return finding
        heard.append(_heard(np.asarray(got, float), *case))
    failing = [one for one in heard if one.fails]
    return Finding(str(failing[0]), _mistake(heard, failing)) if failing else None


def _about_shape(got: Any, hertz: int, rate: int, wanted: int) -> Finding | None:
    told = f"From {rate:,} to {wanted:,} Hz it returns"
    if got is None:
        return Finding(f"{told} nothing: is there a `return`?")
    try:
        array = np.asarray(got, float)
    except (TypeError, ValueError):
        return Finding(f"{told} a {type(got).__name__}, not an array of numbers.")
    if array.ndim != 1:
        return Finding(f"{told} an array of shape {array.shape}, not one row of samples.")
    before = round(SECONDS * rate)
    after = round(SECONDS * wanted)
    if abs(len(array) - after) > 1:
        text = f"{told} {len(array):,} samples; {before:,} must become {after:,}."
        swapped = abs(len(array) - before * rate / wanted) <= 1
        return Finding(text, SAME if len(array) == before else UPSIDE_DOWN if swapped else None)
    return None if np.isfinite(array).all() else Finding(f"{told} values that are not finite.")


def _heard(got: np.ndarray, hertz: int, rate: int, wanted: int) -> Heard:
    n = min(len(got), round(SECONDS * wanted))
    right = tone(hertz, wanted)[:n] if hertz < wanted / 2 else np.zeros(n)
    waves = _quarter_apart(hertz, wanted)[:n]
    (sine, cosine), *_ = np.linalg.lstsq(waves, got[:n], rcond=None)
    source = tone(hertz, rate)
    left = _decibels(got[:n] - right, source)
    rest = _decibels(got[:n] - waves @ (sine, cosine), source)
    return Heard(hertz, rate, wanted, got, left, complex(sine, cosine), rest)


def _quarter_apart(hertz: float, rate: int) -> np.ndarray:
    """The tone, and the same a quarter of a wave later: together they make any delay of it."""
    time = np.arange(round(SECONDS * rate)) / rate
    swell = 0.5 * np.sin(np.pi * time / SECONDS) ** 2
    turns = 2 * np.pi * hertz * time
    return np.stack([swell * np.sin(turns), swell * np.cos(turns)], axis=1)


def _decibels(rest: np.ndarray, source: np.ndarray) -> float:
    """The mean power of what is left over that of the tone."""
    power = float((rest**2).mean() / (source**2).mean())
    return 10 * math.log10(power) if power else -math.inf


def _mistake(heard: Sequence[Heard], failing: Sequence[Heard]) -> str | None:
    for name, other in ((LINES, in_lines), (NEAREST, the_nearest)):
        if all(one.is_what(other) for one in failing):
            return name
    kept = [one for one in heard if one.stays]
    wrong = [one for one in kept if one.fails]
    if not wrong:
        return FOLDED
    if all(abs(one.share.imag) < 0.02 for one in kept):
        return _about_loudness(kept) or (ROUGH if max(one.rest for one in wrong) > BAR else None)
    late = all(abs(abs(one.share) - 1) < 0.05 and one.rest < -30 for one in kept)
    return LATE if late else ROUGH


def _about_loudness(kept: Sequence[Heard]) -> str | None:
    """GAIN where low and high tones are changed alike, LOST where high ones are weaker."""
    by_rates: dict[tuple[int, int], list[float]] = {}
    for one in kept:
        by_rates.setdefault((one.rate, one.wanted), []).append(one.share.real)
    if any(max(some) - min(some) > 0.13 for some in by_rates.values()):
        return LOST
    shares = [share for some in by_rates.values() for share in some]
    off = max(abs(share - 1) for share in shares)
    return GAIN if off > 0.15 and min(shares) > 0.1 else None


def as_good(answer: Any, cases: Sequence[Case]) -> str | None:
    """Other tones and rates."""
    some = cases[:FEW]
    if judge(answer, some) is not None:
        return None
    return f"passes the same on {len(some)} further drawn tones"
