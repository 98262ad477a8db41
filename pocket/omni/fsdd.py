"""Real speakers: the Free Spoken Digit Dataset, as a test from outside.

Single English digits by six people, 8 kHz. Nothing is trained on it and nothing of it is copied
into the repository; its README in ../shared/data has the licence (CC BY-SA 4.0).
"""

from __future__ import annotations

import io
import random
import wave
import zipfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from pocket.omni.speech import DIGITS, RATE, resampled

FILE = Path(__file__).parents[3] / "shared" / "data" / "fsdd.zip"
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


def recordings(n: int, seed: int = 0, file: Path = FILE) -> list[Recording]:
    """About `n` recordings, as many of every digit and speaker, drawn by the seed.

    Raises FileNotFoundError without the file, ValueError for a sound of another form.
    """
    if problem := missing(file):
        raise FileNotFoundError(problem)
    with zipfile.ZipFile(file) as archive:
        names = sorted(name for name in archive.namelist() if name.endswith(".wav"))
        groups: dict[tuple[str, str], list[str]] = {}
        for name in names:
            digit, speaker, _ = Path(name).stem.split("_")
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
