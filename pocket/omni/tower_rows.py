"""What the towers learn from first: pictures and sounds, with an answer for every small part.

towers-SPLIT-vision.npz   everything small: where each example begins, and all answers
towers-SPLIT-vision.raw   the patches of all pictures end to end, uint8
towers-SPLIT-audio.npz, towers-SPLIT-audio.raw    the same of sounds; mel frames, float16
"""

from __future__ import annotations

import multiprocessing
import os
import random
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np

from pocket.corpus.core import Split
from pocket.omni import config, heard, processor, seen

Tower = Literal["vision", "audio"]
CHUNK = 100


@dataclass(frozen=True)
class Example:
    """inputs: patches [n, values] or mel frames [n, bands]. columns: patches along a picture's
    upper edge, 0 for a sound. answers: the class of each slot of each soft token, [tokens, slots].
    """

    inputs: np.ndarray
    columns: int
    answers: np.ndarray


class Examples:
    """The examples of one tower and split; inputs stay on disk until an example is asked for."""

    def __init__(self, path: Path) -> None:
        """path: the .npz file. Raises FileNotFoundError where there is none."""
        with np.load(path) as stored:
            self._small = {name: stored[name] for name in stored.files}
        self.classes = tuple(self._small["classes"].tolist())
        kind = np.dtype(str(self._small["kind"]))
        raw = np.memmap(path.with_suffix(".raw"), kind, mode="r")
        self._inputs = raw.reshape(-1, int(self._small["width"]))

    def __len__(self) -> int:
        return len(self._small["columns"])

    def __getitem__(self, number: int) -> Example:
        small = self._small
        inputs = slice(*small["inputs"][number : number + 2])
        tokens = slice(*small["tokens"][number : number + 2])
        return Example(
            self._inputs[inputs], int(small["columns"][number]), small["answers"][tokens]
        )


@cache
def _tools():
    spec = config.read()
    return processor.build(spec), spec


def picture(rng: random.Random, split: Split) -> Example:
    omni, spec = _tools()
    image = seen.draw(rng, split)
    made = omni.image_processor(image, return_tensors="np")
    places = made["image_position_ids"][0]
    there = (places >= 0).all(-1)
    patches = (made["pixel_values"][0][there] * 255).round().astype(np.uint8)
    return Example(patches, int(places[:, 0].max()) + 1, seen.answers_of(image, spec))


def sound(rng: random.Random, split: Split) -> Example:
    omni, spec = _tools()
    samples, answers = heard.sound_and_answers(heard.draw(rng, split), spec)
    rate = spec.sound["sampling_rate"]
    made = omni.feature_extractor([samples], sampling_rate=rate, return_tensors="np")
    frames = made["input_features"][0][made["input_features_mask"][0].astype(bool)]
    return Example(frames.astype(np.float16), 0, answers)


MAKERS = {"vision": picture, "audio": sound}


def _chunk(job: tuple[Tower, Split, int, int, int]) -> list[Example]:
    tower, split, n, seed, chunk = job
    rng = random.Random(f"{seed}/towers/{tower}/{split}/{chunk}")
    return [MAKERS[tower](rng, split) for _ in range(n)]


def build(
    folder: Path, tower: Tower, split: Split, n: int, seed: int, workers: int | None = None
) -> Examples:
    """Draw or speak `n` examples; those that are there are kept. The index is written last."""
    path = folder / f"towers-{split}-{tower}.npz"
    if path.is_file():
        found = Examples(path)
        if len(found) != n:
            raise ValueError(f"{path} holds {len(found)} examples, not {n}: delete it")
        return found
    folder.mkdir(parents=True, exist_ok=True)
    jobs = [
        (tower, split, min(CHUNK, n - first), seed, first // CHUNK) for first in range(0, n, CHUNK)
    ]
    # Fresh processes: a fork of one whose torch has worked in threads may wait forever.
    fresh = multiprocessing.get_context("spawn")
    inputs, tokens, columns, answers = [0], [0], [], []
    with (
        path.with_suffix(".raw").open("wb") as raw,
        ProcessPoolExecutor(workers or os.cpu_count(), mp_context=fresh) as pool,
    ):
        for chunk in pool.map(_chunk, jobs):
            for one in chunk:
                raw.write(one.inputs.tobytes())
                inputs.append(len(one.inputs))
                tokens.append(len(one.answers))
                columns.append(one.columns)
                answers.append(one.answers)
    half = path.with_suffix(".part.npz")
    np.savez(
        half,
        inputs=np.cumsum(inputs),
        tokens=np.cumsum(tokens),
        columns=np.array(columns),
        answers=np.concatenate(answers),
        classes=np.array(seen.CLASSES if tower == "vision" else heard.phonemes()),
        kind=np.array(one.inputs.dtype.str),
        width=np.array(one.inputs.shape[1]),
    )
    os.replace(half, path)
    return Examples(path)
