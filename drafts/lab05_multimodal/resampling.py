"""Exercise 4 of lab 05: a sound at another rate, judged by null tests."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab05_multimodal.null_test import (
    BAR,
    FOLDED,
    GAIN,
    LATE,
    LINES,
    LOST,
    NEAREST,
    ROUGH,
    SAME,
    UPSIDE_DOWN,
    as_good,
    in_lines,
    judge,
    the_nearest,
)

DOWN = ((44_100, 16_000), (22_050, 16_000))
THIRD, UP, ALIKE = (48_000, 16_000), (8_000, 16_000), (16_000, 16_000)


def tones(rng: random.Random) -> list[Case]:
    """(hertz, rate, wanted): low and high tones that stay, and tones that must go."""
    cases: list[Case] = []
    for rate, wanted in (rng.choice(DOWN), UP, THIRD):
        holds = min(rate, wanted) / 2  # Nyquist: half of the lower rate
        cases.append((rng.randint(100, 500), rate, wanted))
        cases.append((round(holds * rng.uniform(0.65, 0.8)), rate, wanted))
        if rate > wanted:
            highest = min(1.8 * holds, 0.95 * rate / 2)
            cases.append((round(rng.uniform(1.2 * holds, highest)), rate, wanted))
    return [*cases, (rng.randint(300, 3000), *ALIKE)]


# ---- right answers -----------------------------------------------------------------------------


def resampled(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    cut = min(1.0, wanted / rate)
    reach = math.ceil(32 / cut)
    places = np.arange(0, len(samples), rate / wanted)
    near = np.floor(places).astype(int)[:, None] + np.arange(1 - reach, 1 + reach)
    away = near - places[:, None]
    weights = cut * np.sinc(cut * away) * np.cos(np.pi * away / (2 * reach)) ** 2
    return (np.pad(samples, reach)[near + reach] * weights).sum(axis=1)


def _by_spectrum(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """The spectrum, cut off or filled up with zeros, and back."""
    count = round(len(samples) * wanted / rate)
    spectrum = np.fft.rfft(samples)[: count // 2]
    return np.fft.irfft(spectrum, count) * count / len(samples)


def _one_by_one(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """Sample after sample, with the sinc faded out by another sinc (Lanczos)."""
    slow, made = max(1.0, rate / wanted), []
    for number in range(round(len(samples) * wanted / rate)):
        place = number * rate / wanted
        first = max(0, math.ceil(place - 32 * slow))
        known = np.arange(first, min(len(samples), math.floor(place + 32 * slow) + 1))
        waves = (known - place) / slow
        made.append(samples[known] @ (np.sinc(waves) * np.sinc(waves / 32)) / slow)
    return np.array(made)


# ---- wrong answers -----------------------------------------------------------------------------


def _sinc(
    *,
    cut_of: Callable[[int, int], float] = lambda rate, wanted: min(1.0, wanted / rate),
    waves: int = 32,
    window: bool = True,
    gain_of: Callable[[float], float] = lambda cut: cut,
    shift: float = 0.0,
) -> Callable[[np.ndarray, int, int], np.ndarray]:
    """The right answer with one decision changed. shift: how late the output is, in its samples."""

    def answer(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
        cut = cut_of(rate, wanted)
        reach = math.ceil(waves / cut)
        places = np.arange(0, len(samples), rate / wanted) - shift * rate / wanted
        near = np.floor(places).astype(int)[:, None] + np.arange(1 - reach, 1 + reach)
        away = near - places[:, None]
        weights = gain_of(cut) * np.sinc(cut * away)
        if window:
            weights = weights * np.cos(np.pi * away / (2 * reach)) ** 2
        padded = np.pad(samples, reach + 2)
        return (padded[near + reach + 2] * weights).sum(axis=1)

    return answer


def _unscaled(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    count = round(len(samples) * wanted / rate)
    return np.fft.irfft(np.fft.rfft(samples)[: count // 2], count)


def _averaged(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """The mean of the samples around each place: a low-pass, and a poor one."""
    width = max(1, round(rate / wanted))
    smooth = np.convolve(samples, np.ones(width) / width, mode="same")
    return _sinc()(smooth, rate, wanted)


def _filtered_late(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    """Filtered, and the delay of the filter left in."""
    late = np.concatenate([np.zeros(3), samples])[: len(samples)]
    return _sinc()(late, rate, wanted)


def _swapped(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    return resampled(samples, wanted, rate)


def _lines_swapped(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    return in_lines(samples, wanted, rate)


def _every_kth(samples: np.ndarray, rate: int, wanted: int) -> np.ndarray:
    count = round(len(samples) * wanted / rate)
    return np.array([samples[number * rate // wanted] for number in range(count)])


def _in_a_loop(samples: np.ndarray, rate: int, wanted: int) -> list[float]:
    """Lines again, by hand."""
    made = []
    for number in range(round(len(samples) * wanted / rate)):
        place = number * rate / wanted
        one = int(place)
        other = min(one + 1, len(samples) - 1)
        made.append(samples[one] + (place - one) * (samples[other] - samples[one]))
    return made


def _way(hertz: int, rate: int, wanted: int) -> str:
    holds = min(rate, wanted) / 2
    after = "it must come out as itself" if hertz < holds else "it must be gone"
    return f"half of the lower rate is {holds:,.0f} Hz, so of {hertz:,} Hz {after}"


RESAMPLED = Exercise(
    id="lab05.resampled",
    prompt="Write resampled(samples, rate, wanted): the same sound with `wanted` samples a second, "
    "as a numpy array of len(samples) * wanted / rate numbers. Tones below half of the lower rate "
    f"must come out as they are, to {BAR:.0f} dB in a null test; tones above it must be gone.",
    draw=tones,
    reference=resampled,
    equivalents=(_by_spectrum, _one_by_one),
    mistakes=(
        Mistake(
            LINES,
            "A line is right for slow waves. A high tone has two or three samples a wave, and "
            "lines cut its tops off. Weigh the samples around each place with np.sinc.",
            (in_lines, _in_a_loop),
        ),
        Mistake(
            NEAREST,
            "Every k-th sample has the tones that you hear, and false ones that were never there. "
            "Weigh the samples around each place with np.sinc.",
            (the_nearest, _every_kth),
        ),
        Mistake(
            FOLDED,
            "Going down, what the new rate cannot hold comes back as another tone. Make the sinc "
            "slower: cut * np.sinc(cut * away), with cut = min(1, wanted / rate).",
            (_sinc(cut_of=lambda rate, wanted: 1.0),),
        ),
        Mistake(
            LOST,
            "The low-pass begins too early. It must let everything through below half of the "
            "lower rate: cut = min(1, wanted / rate).",
            (
                _sinc(cut_of=lambda rate, wanted: 0.5 * min(1.0, wanted / rate)),
                _averaged,
            ),
        ),
        Mistake(
            GAIN,
            "A slower sinc reaches more samples, so each must count less: multiply the weights by "
            "cut. With a spectrum: by the new count over the old one.",
            (_sinc(gain_of=lambda cut: 1.0), _unscaled),
        ),
        Mistake(
            LATE,
            "It sounds alike and is not the same: the output lags behind. Output sample n belongs "
            "to the place n * rate / wanted, and the weights are centred there.",
            (_sinc(shift=0.5), _filtered_late),
        ),
        Mistake(
            ROUGH,
            "Take 24 samples or more to either side (more still when going down), and let the "
            "weights fade out: multiply the sinc by a window, such as a cosine squared.",
            (_sinc(waves=10, window=False), _sinc(waves=16, window=False)),
        ),
        Mistake(
            SAME,
            "Only the label changes: played at the new rate it is another voice. There must be "
            "len(samples) * wanted / rate samples.",
            (lambda samples, rate, wanted: samples, lambda samples, *rates: list(samples)),
        ),
        Mistake(
            UPSIDE_DOWN,
            "From 48,000 to 16,000 there must be a third of the samples, not three times as many: "
            "output n belongs to the place n * rate / wanted.",
            (_swapped, _lines_swapped),
        ),
    ),
    hints=(
        "Output n lies at the place n * rate / wanted among the old samples. Which old samples "
        "decide its value, and with which weights?",
        "weight = cut * sinc(cut * away) * cos(pi * away / (2 * reach))**2, away being how far an "
        "old sample is from the place, cut = min(1, wanted / rate), reach = ceil(32 / cut) samples "
        "to either side.",
        "Or by spectrum: count = round(len(samples) * wanted / rate); np.fft.irfft(np.fft.rfft("
        "samples)[: count // 2], count) * count / len(samples). For a sound that begins and ends "
        "in silence that is as good.",
    ),
    expects="a numpy array of len(samples) * wanted / rate numbers",
    arithmetic=_way,
    judge=judge,
    as_good=as_good,
    show=lambda hertz, rate, wanted: f"a tone of {hertz:,} Hz, {rate:_}, {wanted:_}",
    points=2,
)
