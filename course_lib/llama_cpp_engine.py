"""Decode with llama.cpp, from one GGUF file: the engine of laptops and phones, one argument away.

>>> gemma = models.load("pocket-micro", engine="llama.cpp")                     # exported once
>>> gemma = models.load("pocket-micro", engine="llama.cpp", gguf_type="Q4_0")
>>> gemma = models.load("micro.gguf", engine="llama.cpp")                       # from a file
>>> chat.reply(gemma, "Hello!").text

Template, token ids, the choice of the next token, stops and the taking apart of a reply are those
of every other engine here; llama.cpp gets ids and gives logits. So a prompt has exactly one BOS,
and a seed draws the same tokens as far as the logits agree. How far: `python -m
course_lib.gguf_measured`.

F16 is the type if none is named: it holds the values of a bfloat16 checkpoint with next to nothing
lost (eight bits of mantissa go into eleven; only values below 6e-5 lose some), in half the bytes of
F32. F32 is for comparisons: it keeps keys and values in float32 too. Q8_0 and Q4_0 change answers.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.compiled import LONGEST_DEFAULT, CacheLengthError
from course_lib.gguf_export import OWN_CONFIG, OWN_GENERATION, Loaded, export_gguf
from course_lib.gguf_names import GGUFError, check_type
from course_lib.gguf_reading import Head, read_head
from course_lib.gguf_tokenizer import tokenizer_from
from course_lib.hub import LoadError
from course_lib.llama_cpp_model import LlamaCppModel
from course_lib.llama_cpp_runtime import MOST_ROWS, NotInstalledError, Weights, library

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedTokenizerBase

    from course_lib.card_types import Card
    from course_lib.compiled import Choose

DEFAULT_TYPE = "F16"
SUFFIX = ".gguf"
CACHE = "COURSE_CACHE"
# Of a checkpoint: what the file is made of. card.json and README are not.
_HASHED = ("*.safetensors", "*.json", "*.jinja")
# Part of the name of an exported file: another layout is another file.
_LAYOUT = "1"


class LlamaCppDecoder:
    """The decode loop over llama.cpp, with the methods of `compiled.CompiledDecoder`.

    cache_length: the most tokens that prompt and reply of one row have together. Rows of a batch
    have different lengths without padding, and a row that has stopped costs nothing more.
    """

    def __init__(self, weights: Weights, name: str, cache_length: int) -> None:
        self.weights = weights
        self.name = name
        self.cache_length = cache_length

    def generate(
        self,
        ids: torch.Tensor,
        mask: torch.Tensor | None = None,
        *,
        max_new_tokens: int,
        stops: Sequence[int] = (),
        choose: Choose | None = None,
    ) -> list[list[int]]:
        """The new token ids of each row, the stop token included.

        ids: token ids [batch, columns]; mask: the same shape, 0 where a row is padded, None for
        no padding. stops: ids that end a row. choose: from logits [rows that go on, vocabulary]
        to ids; the most likely one if None.

        Raises CacheLengthError when prompt and reply are longer than `cache_length`.
        """
        prompts = unpadded(ids, mask)
        for prompt in prompts:
            self.check_length(len(prompt), max_new_tokens)
        made: list[list[int]] = [[] for _ in prompts]
        for first in range(0, len(prompts), MOST_ROWS):
            group = range(first, min(first + MOST_ROWS, len(prompts)))
            room = max_new_tokens + max(len(prompts[row]) for row in group)
            done: set[int] = set()
            steps = self._steps([prompts[r] for r in group], choose or _most_likely, room, done)
            with closing(steps):
                for rows, chosen in steps:
                    for row, token in zip(rows, chosen.tolist(), strict=True):
                        reply = made[first + row]
                        reply.append(token)
                        if token in stops or len(reply) == max_new_tokens:
                            done.add(row)
        return made

    def follow(
        self, ids: torch.Tensor, choose: Choose, mask: torch.Tensor | None = None
    ) -> Iterator[torch.Tensor]:
        """The next token of every row, [batch], one after the other, for as long as you ask.

        Takes what `generate` takes. Raises CacheLengthError when the cache is full, ValueError
        for more than 64 rows.
        """
        prompts = unpadded(ids, mask)
        for prompt in prompts:
            self.check_length(len(prompt), 0)
        with closing(self._steps(prompts, choose, self.cache_length, set())) as steps:
            for _, chosen in steps:
                yield chosen
        self.check_length(self.cache_length, 1)

    def check_length(self, prompt_tokens: int, new_tokens: int) -> None:
        """Raise CacheLengthError when prompt and reply together are longer than the cache."""
        room = self.cache_length - prompt_tokens
        if new_tokens <= room:
            return
        advice = f"set max_new_tokens to at most {room}, shorten" if room > 0 else "shorten"
        raise CacheLengthError(
            f"The prompt has {prompt_tokens} tokens and the reply may have {new_tokens}, but the "
            f"cache of {self.name} holds {self.cache_length}: {advice} the prompt, or load with "
            f'engine="llama.cpp", cache_length={prompt_tokens + new_tokens}.'
        )

    def _steps(
        self, prompts: list[list[int]], choose: Choose, room: int, done: set[int]
    ) -> Iterator[tuple[list[int], torch.Tensor]]:
        """Rows that go on and the token chosen for each, until all are `done` or the room is full.

        The caller puts rows into `done` between two steps.
        """
        import torch

        # One text at a time is the usual case: its cache has one size, so that it is kept.
        length = self.cache_length if len(prompts) == 1 else min(room, self.cache_length)
        reader = self.weights.borrow(len(prompts), length)
        try:
            used = [len(prompt) for prompt in prompts]
            rows = list(range(len(prompts)))
            logits = reader.read(
                [
                    (row, at, token, at == used[row] - 1)
                    for row, prompt in enumerate(prompts)
                    for at, token in enumerate(prompt)
                ]
            )
            while True:
                chosen = choose(torch.from_numpy(logits))
                yield rows, chosen
                pairs = zip(rows, chosen.tolist(), strict=True)
                going = [(row, token) for row, token in pairs if row not in done]
                rows = [row for row, _ in going]
                if not rows or max(used[row] for row in rows) >= length:
                    return
                logits = reader.read([(row, used[row], token, True) for row, token in going])
                for row in rows:
                    used[row] += 1
        finally:
            self.weights.hand_back(reader)


def unpadded(ids: torch.Tensor, mask: torch.Tensor | None) -> list[list[int]]:
    """The rows of ids [batch, columns] without what the mask (1: a token) hides."""
    if mask is None:
        return ids.tolist()
    return [row[keep].tolist() for row, keep in zip(ids, mask.bool(), strict=True)]


def _most_likely(logits: torch.Tensor) -> torch.Tensor:
    return logits.argmax(dim=-1)


# ---- opening a file ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Opened:
    """A GGUF file, ready to run: the parts of a `models.Gemma`."""

    name: str
    model: LlamaCppModel
    tokenizer: PreTrainedTokenizerBase
    decoder: LlamaCppDecoder
    dtype: str
    how: str


def check_arguments(
    device: str | None,
    dtype: str | None,
    gguf_type: str | None,
    *,
    card: Card | None,
    from_file: bool,
) -> None:
    """Raise LoadError for arguments of `models.load` that this engine cannot follow.

    Also for a card that says that the model cannot be exported, and where llama-cpp-python is
    missing: better before a model is fetched than after it.
    """
    if device not in (None, "cpu"):
        raise LoadError(
            f'engine="llama.cpp" runs on the CPU here, not on {device}: leave device out. With a '
            "GPU, build llama.cpp's server for it and load the server's address."
        )
    if dtype is not None:
        raise LoadError(
            'dtype= is for torch. With engine="llama.cpp" the numbers are those of the file: '
            "give gguf_type=, one of F32, F16, Q8_0 and Q4_0."
        )
    if card is not None and (card.generation != "4" or card.modalities_in != ("text",)):
        raise LoadError(
            f'engine="llama.cpp" is for text models of Gemma 4 here, and {card.key} is Gemma '
            f"{card.generation or '(none)'} and takes {', '.join(card.modalities_in)}. llama.cpp's "
            "own server runs it from a GGUF file: load the server's address."
        )
    if gguf_type is not None and from_file:
        raise LoadError("gguf_type= is for a model by its name; a file has the type it has.")
    try:
        if gguf_type is not None:
            check_type(gguf_type)
        library()
    except (GGUFError, NotInstalledError) as error:
        raise LoadError(f'engine="llama.cpp": {error}.') from error


def open_file(path: Path, *, name: str | None = None, cache_length: int | None = None) -> Opened:
    """Open a file that `export_gguf` wrote.

    name: what the model is called; the name in the file if None. cache_length: the most tokens of
    prompt and reply together; the model's context, at most 2048, if None.

    Raises LoadError: no GGUF file, one that this course did not write, a bad cache_length.
    """
    try:
        head = read_head(path)
        tokenizer = tokenizer_from(head.fields)
        config, generation = _configs(head)
        weights = Weights(path, exact=head.gguf_type == "F32")
    except (GGUFError, NotInstalledError) as error:
        raise LoadError(f'engine="llama.cpp": {error}.') from error
    called = name or head.fields["general.name"]
    length = _checked_length(cache_length, config.max_position_embeddings, called)
    return Opened(
        name=called,
        model=LlamaCppModel(weights, head, config, generation),
        tokenizer=tokenizer,
        decoder=LlamaCppDecoder(weights, called, length),
        dtype={"F32": "float32", "F16": "float16"}.get(head.gguf_type, head.gguf_type.lower()),
        how=f"{path.name}, GGUF {head.gguf_type}, {path.stat().st_size:,} bytes, in llama.cpp",
    )


def _configs(head: Head) -> tuple[Any, Any]:
    """The configuration that the model had, and its generation settings."""
    from transformers import Gemma4TextConfig, GenerationConfig

    if OWN_CONFIG not in head.fields or OWN_GENERATION not in head.fields:
        raise GGUFError(f"{head.path.name} was not written by this course: it has no {OWN_CONFIG}")
    config = Gemma4TextConfig.from_dict(json.loads(head.fields[OWN_CONFIG]))
    return config, GenerationConfig.from_dict(json.loads(head.fields[OWN_GENERATION]))


def _checked_length(asked: int | None, context: int, name: str) -> int:
    if asked is None:
        return min(context, LONGEST_DEFAULT)
    if isinstance(asked, bool) or not isinstance(asked, int) or not 2 <= asked <= context:
        raise LoadError(
            f"cache_length is a whole number from 2 to {context}, the context of {name}, not "
            f"{asked!r}."
        )
    return asked


# ---- a model by its name: exported once --------------------------------------------------------


def cache_folder() -> Path:
    """Where exported files are kept: COURSE_CACHE, or gemma-measured in the user's cache folder.

    It may be deleted at any time; then the next load writes the file again.
    """
    if CACHE in os.environ:
        return Path(os.environ[CACHE]) / "gguf"
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "gemma-measured" / "gguf"


def exported(
    folder: Path,
    name: str,
    gguf_type: str | None,
    load: Callable[[], Loaded],
    *,
    quiet: bool = False,
) -> Path:
    """The GGUF file of a checkpoint: the one in the cache, or a new one.

    The name of the file holds a sha256 over weights, configuration, tokenizer and template, so a
    changed model is another file. load: loads the checkpoint, in float32; called only when the
    file is not there yet.

    Raises LoadError for a model that cannot be exported.
    """
    wanted = check_type(gguf_type or DEFAULT_TYPE)
    path = cache_folder() / f"{name.replace('/', '--')}-{_digest(folder)}-{wanted}{SUFFIX}"
    if path.is_file():
        return path
    if not quiet:
        print(f"Writing {name} as GGUF {wanted} into {path.parent}, once.", flush=True)
    try:
        export_gguf(load(), path, wanted)
    except GGUFError as error:
        raise LoadError(f'engine="llama.cpp": {error}.') from error
    except OSError as error:
        raise LoadError(
            f"{path.name} cannot be written into {path.parent} ({error.strerror}): free some disk, "
            f"or name another folder in the environment variable {CACHE}."
        ) from error
    return path


def _digest(folder: Path) -> str:
    """Sixteen hexadecimal digits over the checkpoint's files, by name and content."""
    digest = hashlib.sha256(_LAYOUT.encode())
    for path in sorted({path for pattern in _HASHED for path in folder.glob(pattern)}):
        if path.name != "card.json":
            digest.update(path.name.encode())
            with path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "sha256").digest())
    return digest.hexdigest()[:16]
