"""Real speakers: the Free Spoken Digit Dataset, for training and as a test from outside.

Single English digits by six people, 8 kHz. Four of them are heard in training, as strings of
digits in rooms and noise; two are held out, and measured on. Nothing of it is copied into the
repository; its README in ../shared/data has the licence (CC BY-SA 4.0).
"""

from __future__ import annotations

import io
import random
import wave
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

import numpy as np

from pocket.omni import speech
from pocket.omni.speech import DIGITS, RATE, resampled

FILE = Path(__file__).parents[3] / "shared" / "data" / "fsdd.zip"
NAME = "Free Spoken Digit Dataset, four of its six speakers (CC BY-SA 4.0)"
HELD_OUT = ("theo", "yweweler")
# Between the digits of a string, in seconds.
SHORTEST_GAP, LONGEST_GAP = 0.02, 0.25
# The recordings are cut close; our voices begin and end in a pause.
PAUSE = 0.1


@dataclass(frozen=True)
class Recording:
    """sound: 16 kHz, mono, float32, from -1 to 1, with a pause at both ends."""

    digit: int
    speaker: str
    sound: np.ndarray

    @property
    def word(self) -> str:
        return DIGITS["en"][self.digit]


def missing(file: Path = FILE) -> str:
    """Why the recordings cannot be read; empty if they are there."""
    return "" if file.is_file() else f"no recordings of real speakers: {file} is not there"


def recordings(
    n: int, seed: int = 0, file: Path = FILE, speakers: Sequence[str] = HELD_OUT
) -> list[Recording]:
    """About `n` recordings, as many of every digit and speaker, drawn by the seed.

    speakers: by default those whom no training example holds. Raises FileNotFoundError without the
    file, ValueError for a sound of another form.
    """
    if problem := missing(file):
        raise FileNotFoundError(problem)
    with zipfile.ZipFile(file) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".wav"))
        groups: dict[tuple[str, str], list[str]] = {}
        for name in names:
            digit, speaker, _ = Path(name).stem.split("_")
            if speaker in speakers:
                groups.setdefault((speaker, digit), []).append(name)
        each = max(1, round(n / len(groups)))
        rng = random.Random(seed)
        chosen = [name for group in groups.values() for name in rng.sample(group, each)]
        return [_read(name, archive.read(name)) for name in chosen]


def _read(name: str, content: bytes) -> Recording:
    with wave.open(io.BytesIO(content)) as file:
        if file.getnchannels() != 1 or file.getsampwidth() != 2:
            raise ValueError(f"{name} is not mono with 16 bits a sample")
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
        sound = resampled(samples, file.getframerate())
    pause = int(PAUSE * RATE)
    digit, speaker, _ = Path(name).stem.split("_")
    return Recording(int(digit), speaker, np.pad(sound, pause).astype(np.float32))


@cache
def _for_training() -> dict[str, dict[int, list[np.ndarray]]]:
    """All recordings of the speakers of training, by speaker and digit, without their pauses."""
    with zipfile.ZipFile(FILE) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".wav"))
        found: dict[str, dict[int, list[np.ndarray]]] = {}
        for name in names:
            if Path(name).stem.split("_")[1] not in HELD_OUT:
                one = _read(name, archive.read(name))
                pause = int(PAUSE * RATE)
                of_speaker = found.setdefault(one.speaker, {})
                of_speaker.setdefault(one.digit, []).append(one.sound[pause:-pause])
    return found


def spoken(rng: random.Random) -> tuple[speech.Spoken, np.ndarray]:
    """One to six digits by one real speaker of training, in a room with noise, at 16 kHz.

    The speaker is made larger or smaller and cut to a telephone's band as synthetic ones are.
    Raises FileNotFoundError where there are no recordings.
    """
    if problem := missing():
        raise FileNotFoundError(problem)
    speaker = rng.choice(sorted(_for_training()))
    digits = rng.choices(range(10), k=rng.randint(1, 6))
    parts = []
    for digit in digits:
        one = rng.choice(_for_training()[speaker][digit])
        gap = np.zeros(int(RATE * rng.uniform(SHORTEST_GAP, LONGEST_GAP)))
        parts += [one / np.abs(one).max(), gap]
    voice = replace(speech.draw_voice(rng, "train", "en"), accent="fsdd", variant=speaker)
    text = speech.in_words("".join(map(str, digits)), "en")
    said = speech.Spoken(text, text, text, voice, rng.getrandbits(32))
    clean = resampled(np.concatenate(parts), speech.rate_of(RATE, voice))
    return said, speech.in_place(clean, said)[0]
