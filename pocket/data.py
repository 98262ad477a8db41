"""From a corpus to arrays of token ids, the same arrays from the same seed.

Examples are made in chunks, each from its own seed, so that two processes and
sixteen make the same corpus. An example becomes one row of ids and, for each id,
whether it belongs to an answer of the model; the loss weighs the two kinds apart.
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


@dataclass(frozen=True)
class Turn:
    """What the model is given, and what it should say up to the token that stops it."""

    given: str
    said: str


def turns(example: Example) -> list[Turn]:
    """A conversation cut where the model begins and where it stops, turn by turn.

    The chat template writes it, so training sees exactly what inference sends.
    """
    messages = [*example.messages, example.target]
    options = {"tools": list(example.tools), "thinking": example.thinking}
    cut, done = [], ""
    for i, message in enumerate(messages):
        if message["role"] != "assistant":
            continue
        prompt = templates.render(messages[:i], "4", **options)
        whole = templates.render(
            messages[: i + 1], "4", add_generation_prompt=False, **options
        ).rstrip("\n")
        if not (prompt.startswith(done) and whole.startswith(prompt)):
            raise ValueError(f"the template does not continue its own prompt: {whole!r}")
        cut.append(Turn(prompt[len(done) :], whole[len(prompt) :]))
        done = whole
    return cut


def examples(
    skill: str,
    langs: tuple[str, ...],
    split: Split,
    n: int,
    seed: int,
    conversations: float = 0.0,
) -> Iterator[Example]:
    """`n` examples of one skill, spread evenly over those of `langs` that it has.

    conversations: the share of them that have several turns, where the skill has such.
    """
    chosen = SKILLS[skill]
    spoken = [lang for lang in langs if lang in chosen.langs]
    if not spoken:
        raise ValueError(f"the skill {skill!r} has none of the languages {', '.join(langs)}")
    rng = random.Random(f"{seed}/{skill}/{split}")
    for i in range(n):
        several = chosen.converse and rng.random() < conversations
        make = chosen.converse if several else chosen.generate
        yield make(rng, split, spoken[i % len(spoken)])


@dataclass(frozen=True)
class Rows:
    """Token rows laid end to end.

    ids: all token ids, [tokens]. said: which of them the model says, [tokens].
    starts: where each row begins, [rows + 1].
    keys: a hash of each row's prompt, [rows]: the leakage test compares these.
    left_out: examples whose first turn alone is too long.
    """

    ids: np.ndarray
    said: np.ndarray
    starts: np.ndarray
    keys: np.ndarray
    left_out: int

    def __len__(self) -> int:
        return len(self.keys)

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


def row_of(example: Example, tokenizer, max_tokens: int) -> tuple[list[int], list[bool]]:
    """The ids of an example and which of them the model says; as many turns as there is room."""
    ids: list[int] = []
    said: list[bool] = []
    for turn in turns(example):
        # encode() adds no <bos> of its own: the rendered prompt already holds the only one.
        given, answer = (tokenizer.encode(text).ids for text in (turn.given, turn.said))
        if len(ids) + len(given) + len(answer) > max_tokens:
            break
        ids += given + answer
        said += [False] * len(given) + [True] * len(answer)
    return ids, said


def _chunk(
    job: tuple[str, tuple[str, ...], Split, int, int, float, str, int],
) -> Rows:
    """The rows of one chunk; runs in a worker process."""
    from tokenizers import Tokenizer

    skill, langs, split, n, seed, conversations, tokenizer_file, max_tokens = job
    tokenizer = Tokenizer.from_file(tokenizer_file)
    all_ids: list[int] = []
    all_said: list[bool] = []
    starts, keys, left_out = [0], [], 0
    for example in examples(skill, langs, split, n, seed, conversations):
        ids, said = row_of(example, tokenizer, max_tokens)
        if not ids:
            left_out += 1
            continue
        all_ids += ids
        all_said += said
        starts.append(len(all_ids))
        keys.append(int(example.key(), 16))
    return Rows(
        np.array(all_ids, np.uint16),
        np.array(all_said, bool),
        np.array(starts, np.int64),
        np.array(keys, np.uint64),
        left_out,
    )


def _joined(parts: list[Rows]) -> Rows:
    offsets = np.cumsum([0, *(len(part.ids) for part in parts)])
    starts = [part.starts[:-1] + offset for part, offset in zip(parts, offsets, strict=False)]
    return Rows(
        np.concatenate([part.ids for part in parts]),
        np.concatenate([part.said for part in parts]),
        np.concatenate([*starts, offsets[-1:]]),
        np.concatenate([part.keys for part in parts]),
        sum(part.left_out for part in parts),
    )


def build(
    counts: dict[str, dict[str, int]],
    split: Split,
    seed: int,
    tokenizer_file: Path,
    max_tokens: int,
    workers: int | None = None,
    conversations: float = 0.0,
) -> Rows:
    """All rows of a corpus: `counts[skill][lang]` examples of each skill, in a fixed order."""
    if max_tokens <= 0:
        raise ValueError("max_tokens must be positive: no row has room")
    jobs = []
    for skill, by_lang in counts.items():
        chunks = [
            (lang, min(CHUNK, total - first))
            for lang, total in by_lang.items()
            for first in range(0, total, CHUNK)
        ]
        for number, (lang, n) in enumerate(chunks):
            chunk_seed = seed * 1_000_003 + number
            where = (str(tokenizer_file), max_tokens)
            jobs.append((skill, (lang,), split, n, chunk_seed, conversations, *where))
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
            text = "".join(turn.given + turn.said for turn in turns(example))
            for token in CONTROL_TOKENS:
                text = text.replace(token, "\n")
            yield text
    for lang in plain.LANGS:
        yield from islice(plain.texts(random.Random(f"{seed}/{lang}"), "train", lang), n)
