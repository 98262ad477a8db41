"""From examples to arrays on disk: drawing and speaking are done once, training reads.

The examples of each kind are made in chunks, each from its own seed, so one process and sixteen
make the same rows. What the model is given comes from the processor that also serves at inference;
here it is only packed: pixels as the bytes they were, sounds as half-precision mel features.

    SPLIT-KIND.npz       everything small: token ids, what the model says, where things begin
    SPLIT-KIND.pixels    the patches of all pictures end to end, uint8 [patches, 3 * side**2]
    SPLIT-KIND.frames    the mel frames of all sounds end to end, float16 [frames, bands]
"""

from __future__ import annotations

import hashlib
import json
import multiprocessing
import os
import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, fields
from functools import cache
from pathlib import Path

import numpy as np

from pocket import data
from pocket.corpus.core import Split
from pocket.omni import processor
from pocket.omni.config import Spec
from pocket.omni.example import MediaExample
from pocket.omni.kinds import KINDS

CHUNK = 200
SOFT_KIND = np.float16


@dataclass(frozen=True)
class Row:
    """One conversation as the model takes it.

    ids, said: [tokens]. patches: of each picture, uint8 [patches, values]. columns: patches along
    the upper edge of each picture. frames: of each sound, float16 [frames, bands]. key: its hash.
    seen, heard: what the towers make of each picture and sound, float16 [soft tokens, width], where
    that has been stored (`pocket.omni.soft`).
    """

    ids: np.ndarray
    said: np.ndarray
    patches: tuple[np.ndarray, ...] = ()
    columns: tuple[int, ...] = ()
    frames: tuple[np.ndarray, ...] = ()
    key: int = 0
    seen: tuple[np.ndarray, ...] = ()
    heard: tuple[np.ndarray, ...] = ()


@dataclass(frozen=True)
class Index:
    """The small arrays of a file of rows.

    starts, pictures, sounds: where each row's ids, pictures and sounds begin, [rows + 1].
    patches, frames: where each picture's patches and each sound's frames begin, [n + 1].
    columns: [pictures]. keys: a hash of each example, [rows]. left_out: examples too long.
    made_by: a hash of all that decides the rows.
    """

    ids: np.ndarray
    said: np.ndarray
    starts: np.ndarray
    pictures: np.ndarray
    sounds: np.ndarray
    patches: np.ndarray
    frames: np.ndarray
    columns: np.ndarray
    keys: np.ndarray
    left_out: int
    made_by: str


class Rows:
    """The rows of one kind and split. Pixels and frames stay on disk until a row is asked for."""

    def __init__(self, path: Path, spec: Spec) -> None:
        """path: the .npz file. Raises FileNotFoundError where there is none."""
        with np.load(path) as stored:
            arrays = {name: stored[name] for name in stored.files}
        arrays |= {"left_out": int(arrays["left_out"]), "made_by": str(arrays["made_by"])}
        self.index = Index(**arrays)
        self._pixels = _mapped(path.with_suffix(".pixels"), np.uint8, patch_values(spec))
        self._frames = _mapped(path.with_suffix(".frames"), np.float16, spec.sound["feature_size"])
        self.path, self._seen, self._heard = path, None, None
        self.is_soft = False  # whether rows come with their soft tokens, once they have some

    def open_soft(self, spec: Spec) -> None:
        """Give the rows their stored soft tokens too. Raises FileNotFoundError where there are none
        and ValueError where there are too few."""
        index, pooled = self.index, spec.vision["pooling_kernel_size"] ** 2
        tokens = (np.diff(index.frames) + 3) // 4
        self._seen_at = index.patches // pooled
        self._heard_at = np.concatenate([[0], np.cumsum(tokens)])
        seen = _mapped(soft_path(self.path, "seen"), SOFT_KIND, spec.vision["hidden_size"])
        heard = _mapped(soft_path(self.path, "heard"), SOFT_KIND, spec.audio["output_proj_dims"])
        if len(seen) != self._seen_at[-1] or len(heard) != self._heard_at[-1]:
            raise ValueError(f"the soft tokens of {self.path.stem} are not all there: delete them")
        self._seen, self._heard, self.is_soft = seen, heard, True

    @property
    def size(self) -> int:
        """About what it costs to look at and listen to all of it, in patches."""
        return int(self.index.patches[-1] + self.index.frames[-1])

    def picture(self, number: int) -> tuple[np.ndarray, int]:
        """The patches of one of all pictures, and how many lie along its upper edge."""
        index = self.index
        return self._pixels[slice(*index.patches[number : number + 2])], int(index.columns[number])

    def sound(self, number: int) -> np.ndarray:
        """The frames of one of all sounds."""
        return self._frames[slice(*self.index.frames[number : number + 2])]

    def __len__(self) -> int:
        return len(self.index.keys)

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.index.starts)

    def __getitem__(self, number: int) -> Row:
        index = self.index
        ids = slice(*index.starts[number : number + 2])
        seen = range(*index.pictures[number : number + 2])
        heard = range(*index.sounds[number : number + 2])
        return Row(
            index.ids[ids],
            index.said[ids],
            tuple(self._pixels[slice(*index.patches[i : i + 2])] for i in seen),
            tuple(int(index.columns[i]) for i in seen),
            tuple(self.sound(i) for i in heard),
            int(index.keys[number]),
            *(self._soft(seen, heard) if self.is_soft else ()),
        )

    def _soft(self, seen: range, heard: range) -> tuple[tuple[np.ndarray, ...], ...]:
        return (
            tuple(self._seen[slice(*self._seen_at[i : i + 2])] for i in seen),
            tuple(self._heard[slice(*self._heard_at[i : i + 2])] for i in heard),
        )


def soft_path(path: Path, sense: str) -> Path:
    """Where the soft tokens of a file of rows are stored; sense: "seen" or "heard"."""
    return path.with_suffix(f".{sense}")


def patch_values(spec: Spec) -> int:
    """The numbers in one patch: red, green and blue of each of its pixels."""
    return 3 * spec.vision["patch_size"] ** 2


def _mapped(path: Path, kind: type, width: int) -> np.ndarray:
    if not path.stat().st_size:  # an empty file cannot be mapped
        return np.zeros((0, width), kind)
    return np.memmap(path, kind, mode="r").reshape(-1, width)


# ---- one example -------------------------------------------------------------------------------


def row_of(example: MediaExample, omni: processor.OmniProcessor, spec: Spec) -> Row:
    """The row of an example with pictures or sounds."""
    batch = processor.training_inputs(omni, [example.conversation], spec, thinking=example.thinking)
    patches, columns, frames = [], [], []
    if "pixel_values" in batch:
        for values, places in zip(batch["pixel_values"], batch["image_position_ids"], strict=True):
            there = (places >= 0).all(-1)
            # The processor divides bytes by 255, so the bytes come back exactly.
            patches.append((values[there] * 255).round().byte().numpy())
            columns.append(int(places[:, 0].max()) + 1)
    if "input_features" in batch:
        pairs = zip(batch["input_features"], batch["input_features_mask"], strict=True)
        frames = [values[mask.bool()].half().numpy() for values, mask in pairs]
    return Row(
        batch["input_ids"][0].numpy().astype(np.uint16),
        batch["said"][0].numpy(),
        tuple(patches),
        tuple(columns),
        tuple(frames),
        int(example.key(), 16),
    )


@cache
def _tools(spec_text: str):
    """The processor, the plain tokenizer and the spec of a worker process."""
    from tokenizers import Tokenizer

    spec = Spec(**json.loads(spec_text))
    plain = Tokenizer.from_file(str(processor.TOKENIZER_FILE))
    return processor.build(spec), plain, spec


def _seed(seed: int, kind: str, split: Split, chunk: int) -> str:
    return f"{seed}/omni/{kind}/{split}/{chunk}"


def examples(kind: str, split: Split, n: int, seed: int, chunk: int = 0) -> Iterator:
    """`n` examples of a kind, those of one chunk."""
    rng = random.Random(_seed(seed, kind, split, chunk))
    for number in range(n):
        yield KINDS[kind].example(rng, split, number)


def _chunk(job: tuple[str, Split, int, int, int, int, str]) -> tuple[list[Row], int]:
    """The rows of one chunk, and how many examples were too long; runs in a worker process."""
    kind, split, n, seed, chunk, max_tokens, spec_text = job
    omni, plain, spec = _tools(spec_text)
    made = []
    for example in examples(kind, split, n, seed, chunk):
        if isinstance(example, MediaExample):
            made.append(row_of(example, omni, spec))
        else:
            ids, said = data.row_of(example, plain, max_tokens)
            key = int(example.key(), 16)
            made.append(Row(np.array(ids, np.uint16), np.array(said, bool), key=key))
    kept = [row for row in made if 0 < len(row.ids) <= max_tokens]
    return kept, len(made) - len(kept)


# ---- whole files -------------------------------------------------------------------------------


def made_by(spec: Spec, kind: str, split: Split, n: int, seed: int, max_tokens: int) -> str:
    """A hash of the numbers that decide a file of rows, and of the tokenizer.

    The code of the generators is not in it: after a change there, delete the rows.
    """
    tokenizer = hashlib.sha256(processor.TOKENIZER_FILE.read_bytes()).hexdigest()
    shapes = {**spec.vision, **spec.image, **spec.sound}
    numbers = [kind, split, n, seed, max_tokens, tokenizer, sorted(map(str, shapes.items()))]
    return hashlib.sha256(json.dumps(numbers).encode()).hexdigest()


def opened(
    folder: Path, spec: Spec, kind: str, split: Split, n: int, seed: int, max_tokens: int
) -> Rows:
    """Rows that were built before. Raises FileNotFoundError, or ValueError for other numbers."""
    rows = Rows(_path(folder, kind, split), spec)
    if rows.index.made_by != made_by(spec, kind, split, n, seed, max_tokens):
        raise ValueError(
            f"the rows of {split} {kind} in {folder} were made with other numbers than those of "
            "pocket-omni.toml: delete the folder and run `python -m pocket.omni rows`"
        )
    return rows


def _path(folder: Path, kind: str, split: Split) -> Path:
    return folder / f"{split}-{kind}.npz"


def build(
    folder: Path,
    spec: Spec,
    kind: str,
    split: Split,
    n: int,
    seed: int,
    max_tokens: int,
    workers: int | None = None,
) -> Rows:
    """Draw `n` examples of a kind and write their rows; rows that are there are kept.

    The index is written last, so a broken run leaves nothing that looks finished.
    """
    path = _path(folder, kind, split)
    if path.is_file():
        return opened(folder, spec, kind, split, n, seed, max_tokens)
    folder.mkdir(parents=True, exist_ok=True)
    spec_text = json.dumps(spec.__dict__)
    jobs = [
        (kind, split, min(CHUNK, n - first), seed, first // CHUNK, max_tokens, spec_text)
        for first in range(0, n, CHUNK)
    ]
    with (
        path.with_suffix(".pixels").open("wb") as pixels,
        path.with_suffix(".frames").open("wb") as frames,
    ):
        if workers == 1:
            index = _written(map(_chunk, jobs), pixels, frames)
        else:
            # Fresh processes: a fork of one whose torch has worked in threads may wait forever.
            fresh = multiprocessing.get_context("spawn")
            with ProcessPoolExecutor(workers or os.cpu_count(), mp_context=fresh) as pool:
                index = _written(pool.map(_chunk, jobs), pixels, frames)
    half = path.with_suffix(".part.npz")
    index["made_by"] = np.array(made_by(spec, kind, split, n, seed, max_tokens))
    np.savez(half, **index)
    os.replace(half, path)
    return Rows(path, spec)


def _written(chunks: Iterator[tuple[list[Row], int]], pixels, frames) -> dict[str, np.ndarray]:
    """Write pixels and frames as they come; return the index, without `made_by`."""
    ids, said, keys, columns, left_out = [], [], [], [], 0
    counts: dict[str, list[int]] = {
        name: [0] for name in ("starts", "pictures", "sounds", "patches", "frames")
    }
    for rows, too_long in chunks:
        left_out += too_long
        for row in rows:
            for patches in row.patches:
                pixels.write(patches.tobytes())
                counts["patches"].append(len(patches))
            for heard in row.frames:
                frames.write(heard.tobytes())
                counts["frames"].append(len(heard))
            counts["starts"].append(len(row.ids))
            counts["pictures"].append(len(row.patches))
            counts["sounds"].append(len(row.frames))
            ids.append(row.ids)
            said.append(row.said)
            keys.append(row.key)
            columns += row.columns
    if not ids:
        raise ValueError("no example fits into max_tokens: make it larger")
    index = {name: np.cumsum(numbers, dtype=np.int64) for name, numbers in counts.items()}
    index |= {
        "ids": np.concatenate(ids),
        "said": np.concatenate(said),
        "columns": np.array(columns, np.int64),
        "keys": np.array(keys, np.uint64),
        "left_out": np.array(left_out),
    }
    assert set(index) == {field.name for field in fields(Index)} - {"made_by"}
    return index


def size_on_disk(folder: Path, kind: str, split: Split) -> int:
    """The bytes of all files of a kind and split."""
    path = _path(folder, kind, split)
    return sum(path.with_suffix(end).stat().st_size for end in (".npz", ".pixels", ".frames"))
