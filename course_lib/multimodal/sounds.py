"""A sound from anywhere, as the models want it: 16,000 samples a second, one channel, at most 30 s.

>>> from course_lib.multimodal.sounds import sound
>>> print(sound("message.flac"))

An array of samples does not know its rate, and a wrong one is the commonest mistake: the voice
comes out too high or too low, nothing complains, and the model writes nonsense. So an array needs
its rate, a rate that contradicts the file is refused, and `seconds` checks what you know of the
length. Feature extractors cut off what is longer than 30 s without a word; here it is an error.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.sound_files import (
    LEAST_SECONDS,
    MOST_CHANNELS,
    MOST_SECONDS,
    bounds,
    check_limits,
    checked_rate,
    file_of,
    read,
    soxr_module,
)

if TYPE_CHECKING:
    import numpy as np

__all__ = ["LEAST_SECONDS", "MOST_SECONDS", "RATE", "Sound", "difference_db", "resampled", "sound"]

RATE = 16_000
# The loudest sample of a sound below this, in decibels under full scale, is no sound.
SILENT_DB = -70.0
# So many samples in a row at full scale are no peak: the top of the wave was cut off.
CLIPPED_RUN = 3
COMMON_RATES = (8_000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000)


@dataclass(frozen=True, eq=False)
class Sound:
    """Mono samples at 16 kHz, float32, -1 to 1, and what they were before.

    rate, channels: of the source. clipped: the share of its samples in runs at full scale.
    peak: the loudest sample of the source, 1.0 at full scale.
    """

    samples: np.ndarray = field(repr=False)
    rate: int = RATE
    channels: int = 1
    clipped: float = 0.0
    peak: float = 0.0
    name: str = "a sound"

    @property
    def seconds(self) -> float:
        return len(self.samples) / RATE

    @property
    def level_db(self) -> float:
        """The mean power in decibels under full scale; minus infinity for silence."""
        power = float((self.samples.astype(float) ** 2).mean())
        return 10 * math.log10(power) if power else -math.inf

    def notes(self) -> tuple[str, ...]:
        """What a listener should know of the recording, in sentences; empty if all is well."""
        found = []
        if self.clipped > 0:
            found.append(
                f"{self.clipped:.1%} of the samples are cut off at full scale: record it quieter."
            )
        if self.rate < RATE:
            found.append(
                f"Recorded at {self.rate:,} Hz, so there is nothing above {self.rate // 2:,} Hz."
            )
        if self.level_db < -45:
            found.append(f"Very quiet: {self.level_db:.0f} dB under full scale on average.")
        return tuple(found)

    def __str__(self) -> str:
        one = "1 channel" if self.channels == 1 else f"{self.channels} channels"
        told = f"{self.name}: {self.seconds:.2f} s, {self.rate:,} Hz and {one} before, "
        return " ".join([f"{told}{self.level_db:.0f} dB.", *self.notes()])


def sound(
    source: Any,
    rate: int | None = None,
    *,
    part: tuple[float, float] | None = None,
    seconds: float | None = None,
    allow_silence: bool = False,
) -> Sound:
    """A sound from a path, bytes or an open file (WAV, FLAC, OGG, MP3), or from an array.

    rate: samples a second; an array must have it, a file says it itself. An array is [samples],
        [samples, channels] or [channels, samples], of floats from -1 to 1 or of whole numbers
        (int16, int32, uint8), which are scaled by their type. Channels are averaged.
    part: from and to, in seconds; of a file only that is read.
    seconds: how long you know it to last (before `part`): a sound that does not is refused, with
        the rate that would explain it.
    allow_silence: take a sound without anything in it.

    Raises MediaError for what is no sound, is cut off, silent or not finite, is longer than 30 s
    or shorter than 0.05 s, or whose rate cannot be right.
    """
    if isinstance(source, Sound):
        _check_given_rate(rate, RATE, "a Sound")
        name, true_rate, length = source.name, RATE, len(source.samples)
        samples = _cut(source.samples[:, None], RATE, part)
    elif hasattr(source, "__array__") and not hasattr(source, "read"):
        name = "the array"
        if rate is None:
            raise MediaError(
                "an array does not say its sampling rate: give sound(samples, rate=44_100), or "
                "whatever it was recorded at. A wrong rate makes another voice, and no error"
            )
        true_rate = checked_rate(rate)
        whole = _columns(source)
        length = len(whole)
        samples = _cut(whole, true_rate, part)
    else:
        name, data = file_of(source)
        samples, true_rate, length = read(data, name, part)
        _check_given_rate(rate, true_rate, name)
    _check_length(length / true_rate, seconds, true_rate, name)
    return _made(samples, true_rate, name, allow_silence)


def _made(samples: np.ndarray, rate: int, name: str, allow_silence: bool) -> Sound:
    """samples: [n, channels], floats."""
    import numpy as np

    check_limits(len(samples) / rate, name)
    if not np.isfinite(samples).all():
        raise MediaError(f"{name}: it holds values that are not finite")
    peak = float(np.abs(samples).max())
    if 20 * math.log10(peak + 1e-12) < SILENT_DB and not allow_silence:
        raise MediaError(
            f"{name} is silent: check the microphone and the channel. allow_silence=True takes it "
            "all the same; models tend to invent words for silence"
        )
    mono = samples.mean(axis=1)
    loud = float(np.sqrt((samples**2).mean()))
    if loud > 0 and float(np.sqrt((mono**2).mean())) < 0.02 * loud:
        raise MediaError(
            f"{name}: the channels cancel each other out (one is the other turned over): choose "
            "one of them, sound(samples[:, 0], rate=...)"
        )
    return Sound(
        samples=resampled(mono, rate),
        rate=rate,
        channels=samples.shape[1],
        clipped=_clipped(samples),
        peak=peak,
        name=name,
    )


def resampled(samples: np.ndarray, rate: int, wanted: int = RATE) -> np.ndarray:
    """The same sound at another rate, float32; libsoxr at its high quality, by `soxr`.

    samples: [n] floats. What lies above half of the lower rate is filtered out, or it would come
    back folded down as another tone.
    """
    import numpy as np

    flat = np.ascontiguousarray(samples, dtype=np.float32)
    if rate == wanted:
        return flat
    return soxr_module().resample(flat, rate, wanted, quality="HQ").astype(np.float32)


def difference_db(one: np.ndarray, other: np.ndarray, skip: int = 0) -> float:
    """The null test: the power of the difference over that of `other`, in decibels.

    Subtract the two; what is left is what one of them does differently. -60 dB is a thousandth of
    the amplitude, minus infinity is equality. skip: samples at both ends that do not count, where
    filters run in and out. Raises ValueError for unequal lengths.
    """
    import numpy as np

    if len(one) != len(other):
        raise ValueError(f"a null test needs two of one length, not {len(one)} and {len(other)}")
    inner = slice(skip, len(one) - skip)
    a, b = (np.asarray(x, dtype=float)[inner] for x in (one, other))
    power, rest = float((b**2).sum()), float(((a - b) ** 2).sum())
    if not power:
        raise ValueError("the reference of the null test is silent: nothing can be compared")
    return 10 * math.log10(rest / power) if rest else -math.inf


# ---- arrays ------------------------------------------------------------------------------------


def _columns(source: Any) -> np.ndarray:
    """The samples as [n, channels] floats, full scale at 1."""
    import numpy as np

    array = np.asarray(source)
    if array.ndim == 1:
        array = array[:, None]
    if array.ndim != 2 or not array.size:
        raise MediaError(
            f"a sound's array is [samples], [samples, channels] or [channels, samples], not "
            f"{array.shape}"
        )
    if array.shape[0] < array.shape[1]:
        array = array.T
    if array.shape[1] > MOST_CHANNELS:
        raise MediaError(f"a sound has one or two channels, not {array.shape[1]}: check the shape")
    if array.dtype.kind == "f":
        largest = float(np.abs(array).max())
        if largest > 2.0:  # a filter may overshoot 1 a little; nothing overshoots by this much
            raise MediaError(
                f"the sound's floats reach {largest:,.4g}: they must lie from -1 to 1. Whole "
                "numbers that became floats are divided by 32768 (16 bits)"
            )
        return array.astype(np.float32)
    if array.dtype == np.uint8:  # 8-bit sound has its zero at 128
        return (array.astype(np.float32) - 128) / 128
    if array.dtype in (np.int8, np.int16, np.int32):
        return array.astype(np.float32) / -float(np.iinfo(array.dtype).min)
    raise MediaError(f"a sound's array is of floats, int16, int32 or uint8, not {array.dtype}")


def _cut(samples: np.ndarray, rate: int, part: tuple[float, float] | None) -> np.ndarray:
    start, stop = bounds(len(samples), rate, part, "the sound")
    return samples[start:stop]


# ---- checks ------------------------------------------------------------------------------------


def _check_given_rate(given: int | None, true: int, name: str) -> None:
    if given is not None and given != true:
        raise MediaError(
            f"{name} says {true:,} Hz and you say {given:,} Hz: played at yours it would be "
            f"{given / true:.2f} times as fast. Leave rate out, the file knows it"
        )


def _check_length(found: float, expected: float | None, rate: int, name: str) -> None:
    if expected is None or abs(found - expected) <= max(0.02 * expected, 0.02):
        return
    likely = rate * found / expected
    near = min(COMMON_RATES, key=lambda common: abs(math.log(common / likely)))
    explained = abs(math.log(near / likely)) < 0.03
    why = f"A rate of {near:,} Hz would explain it" if explained else "No common rate explains it"
    raise MediaError(
        f"{name} lasts {found:.2f} s at {rate:,} Hz and you know it to last {expected:.2f} s. {why}"
    )


def _clipped(samples: np.ndarray) -> float:
    """The share of samples in runs of three or more, in one channel, at 99.9% of full scale."""
    import numpy as np

    full = np.abs(samples) >= 0.999
    runs = full.copy()
    for shift in range(1, CLIPPED_RUN):
        runs[: len(full) - shift] &= full[shift:]
        runs[len(full) - shift :] = False
    spread = runs.copy()
    for shift in range(1, CLIPPED_RUN):
        spread[shift:] |= runs[: len(full) - shift]
    return float(spread.mean())
