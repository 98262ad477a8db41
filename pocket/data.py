"""From a corpus to arrays of token ids, the same arrays from the same seed.

Examples are made in chunks, each from its own seed, so that two processes and
sixteen make the same corpus. An example becomes one row: prompt ids, then the
ids of the answer; the loss weighs the two apart.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

import numpy as np

from course_lib import templates
from pocket.corpus.core import Example, Split
from pocket.corpus.skills import SKILLS

CHUNK = 2_000


def texts(example: Example) -> tuple[str, str]:
    """The prompt of an example, and the model's turn up to the token that stops it.

    The chat template writes both, so training sees exactly what inference sends.
    """
    asked = list(example.messages)
    options = {"tools": list(example.tools), "thinking": example.thinking}
    prompt = templates.render(asked, "4", **options)
    whole = templates.render(
        [*asked, example.target], "4", add_generation_prompt=False, **options
    ).rstrip("\n")
    if not whole.startswith(prompt):
        raise ValueError(f"the template does not continue its own prompt: {whole!r}")
    return prompt, whole[len(prompt) :]


def examples(
    skill: str, langs: tuple[str, ...], split: Split, n: int, seed: int
) -> Iterator[Example]:
    """`n` examples of one skill, spread evenly over those of `langs` that it has."""
    chosen = SKILLS[skill]
    spoken = [lang for lang in langs if lang in chosen.langs]
    if not spoken:
        raise ValueError(f"the skill {skill!r} has none of the languages {', '.join(langs)}")
    rng = random.Random(f"{seed}/{skill}/{split}")
    for i in range(n):
        yield chosen.generate(rng, split, spoken[i % len(spoken)])


@dataclass(frozen=True)
class Rows:
    """Token rows laid end to end.

    ids: all token ids, [tokens]. starts: where each row begins, [rows + 1].
    prompts: the number of prompt tokens of each row, [rows].
    keys: a hash of each row's prompt, [rows]: the leakage test compares these.
    """

    ids: np.ndarray
    starts: np.ndarray
    prompts: np.ndarray
    keys: np.ndarray
    left_out: int

    def __len__(self) -> int:
        return len(self.prompts)

    @property
    def lengths(self) -> np.ndarray:
        return np.diff(self.starts)

    def save(self, path: Path) -> None:
        half = path.with_suffix(".part.npz")
        np.savez(half, **self.__dict__)
        os.replace(half, path)

    @classmethod
    def load(cls, path: Path) -> Rows:
        with np.load(path) as stored:
            arrays = {name: stored[name] for name in stored.files}
        return cls(**{**arrays, "left_out": int(arrays["left_out"])})


def _chunk(job: tuple[str, tuple[str, ...], Split, int, int, str, int]) -> Rows:
    """The rows of one chunk; runs in a worker process."""
    from tokenizers import Tokenizer

    skill, langs, split, n, seed, tokenizer_file, max_tokens = job
    tokenizer = Tokenizer.from_file(tokenizer_file)
    ids: list[int] = []
    starts, prompts, keys, left_out = [0], [], [], 0
    for example in examples(skill, langs, split, n, seed):
        # encode() adds no <bos> of its own: the rendered prompt already holds the only one.
        prompt, answer = (tokenizer.encode(text).ids for text in texts(example))
        if len(prompt) + len(answer) > max_tokens:
            left_out += 1
            continue
        ids += prompt + answer
        starts.append(len(ids))
        prompts.append(len(prompt))
        keys.append(int(example.key(), 16))
    return Rows(
        np.array(ids, np.uint16),
        np.array(starts, np.int64),
        np.array(prompts, np.int32),
        np.array(keys, np.uint64),
        left_out,
    )


def _joined(parts: list[Rows]) -> Rows:
    offsets = np.cumsum([0, *(len(part.ids) for part in parts)])
    starts = [part.starts[:-1] + offset for part, offset in zip(parts, offsets, strict=False)]
    return Rows(
        np.concatenate([part.ids for part in parts]),
        np.concatenate([*starts, offsets[-1:]]),
        np.concatenate([part.prompts for part in parts]),
        np.concatenate([part.keys for part in parts]),
        sum(part.left_out for part in parts),
    )


def build(
    counts: dict[str, int],
    langs: tuple[str, ...],
    split: Split,
    seed: int,
    tokenizer_file: Path,
    max_tokens: int,
    workers: int | None = None,
) -> Rows:
    """All rows of a corpus: `counts[skill]` examples of each skill, in a fixed order."""
    jobs = []
    for skill, total in counts.items():
        for number, first in enumerate(range(0, total, CHUNK)):
            n = min(CHUNK, total - first)
            chunk_seed = seed * 1_000_003 + number
            jobs.append((skill, langs, split, n, chunk_seed, str(tokenizer_file), max_tokens))
    with ProcessPoolExecutor(workers or os.cpu_count()) as pool:
        parts = list(pool.map(_chunk, jobs))
    return _joined(parts)


def tokenizer_texts(n: int, seed: int) -> Iterator[str]:
    """Training text for the tokenizer: `n` examples of every skill, `n` paragraphs a language.

    The paragraphs say the same in each language, so that none is favoured by the
    amount or the subject of its text. Control tokens are left out.
    """
    from pocket.corpus import plain
    from pocket.tokenizer import CONTROL_TOKENS

    for skill in SKILLS.values():
        for example in examples(skill.name, skill.langs, "train", n, seed):
            text = "".join(texts(example))
            for token in CONTROL_TOKENS:
                text = text.replace(token, "\n")
            yield text
    for lang in plain.LANGS:
        yield from islice(plain.texts(random.Random(f"{seed}/{lang}"), "train", lang), n)
