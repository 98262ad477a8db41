"""Decode fast with torch: one step, compiled once, over a KV cache of fixed size.

>>> gemma = models.load("pocket-micro", engine="compiled")     # the first time takes a minute
>>> chat.reply(gemma, "Hello!").text                           # the same tokens, sooner

Plain `generate` hands each small operation of each layer from Python to torch, a few thousand for
every token. In a small model that costs more than the arithmetic. `torch.compile` makes one piece
of machine code of a whole decode step (see `compiled_step`), and the loop here calls it once per
token. The prompt goes through the plain model: that is one call, and each length of a prompt would
need a compilation of its own.
"""

from __future__ import annotations

import hashlib
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.compiled_step import (
    compiled_step,
    fill,
    new_store,
    read_prompt,
    say_what_varies,
)
from course_lib.hub import LoadError

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

    from course_lib.compiled_step import Store

    # logits [batch, vocabulary] -> token ids [batch]
    Choose = Callable[[torch.Tensor], torch.Tensor]

LONGEST_DEFAULT = 2048
_ADVICE = {
    "num_beams": "it follows one text per prompt",
    "num_return_sequences": "it follows one text per prompt",
    "output_hidden_states": "only the logits leave the compiled step",
    "output_attentions": "only the logits leave the compiled step",
}


class CacheLengthError(ValueError):
    """Prompt and reply have more tokens than the compiled cache has slots."""


@dataclass(frozen=True)
class Compilation:
    """One compilation: for which batches ("1 row", "2 rows or more") and its seconds."""

    batch: str
    seconds: float


class CompiledDecoder:
    """The decode step of one model, compiled, and the loop around it.

    cache_length: the most tokens, padding, prompt and reply together, that one row may have.
    compilations: what was compiled and how long that took; `compile_s` is their sum in seconds.

    The step shares the weights of the model, so training in place shows. Changes to the model's
    configuration or modules after loading do not: load it again. On the CPU there are two
    compilations, one for a single row and, when it is first needed, one for all larger batches.
    On a CUDA GPU the step runs as a CUDA graph, what mode="reduce-overhead" does; that part has
    not been run on the machine this was written on.
    """

    def __init__(
        self,
        model: PreTrainedModel,
        name: str,
        cache_length: int | None = None,
        *,
        quiet: bool = False,
        disable: bool = False,
    ) -> None:
        """Nothing is compiled yet: that is `warm_up`, or the first token.

        disable: run the same step uncompiled, to tell a fault of the step from one of the compiler.

        Raises LoadError for a model whose step cannot be compiled, or a bad cache_length.
        """
        _check_model(model, name)
        name_torch_without_spaces()
        if model.device.type == "cpu" and not disable:
            _check_compiler()
        context = model.config.get_text_config().max_position_embeddings
        self.cache_length = _checked_length(cache_length, context, name)
        self.name = name
        self.quiet = quiet
        self.compilations: list[Compilation] = []
        self._model = model
        self._spare: tuple[int, Store] | None = None
        self._disabled = disable
        self._step = compiled_step(model, self.cache_length, disable=disable)

    @property
    def compile_s(self) -> float:
        """Seconds spent in all compilations so far; no token time is in it but the first."""
        return sum(one.seconds for one in self.compilations)

    def warm_up(self) -> None:
        """Compile for one row now. Raises LoadError when torch.compile cannot."""
        import torch

        config = self._model.config.get_text_config()
        ids = torch.tensor([[config.bos_token_id or 0]], device=self._model.device)
        # Three steps: CUDA graphs run once as they are, record at the second, replay from then on.
        self.generate(ids, max_new_tokens=min(4, self.cache_length - 1))

    def generate(
        self,
        ids: torch.Tensor,
        mask: torch.Tensor | None = None,
        *,
        max_new_tokens: int,
        stops: Sequence[int] = (),
        choose: Choose | None = None,
        **settings: Any,
    ) -> list[list[int]]:
        """The new token ids of each row, the stop token included, until every row has stopped.

        ids: token ids [batch, columns]; mask: the same shape, 0 where a row is padded (on the
        left), None for no padding. stops: ids that end a row. choose: from logits [batch,
        vocabulary] to ids [batch]; the most likely one if None.

        Raises CacheLengthError when the cache has too few slots, ValueError for any other
        setting of transformers' `generate`: the plain engine takes those.
        """
        _refuse(settings, self.name)
        self.check_length(ids.shape[1], max_new_tokens)
        rows: list[list[int]] = [[] for _ in ids]
        open_rows = set(range(len(rows)))
        with closing(self.follow(ids, choose or _most_likely, mask)) as steps:
            for _, token in zip(range(max_new_tokens), steps, strict=False):
                chosen = token.tolist()
                for row in list(open_rows):
                    rows[row].append(chosen[row])
                    if chosen[row] in stops:
                        open_rows.remove(row)
                if not open_rows:
                    break
        return rows

    def follow(
        self, ids: torch.Tensor, choose: Choose, mask: torch.Tensor | None = None
    ) -> Iterator[torch.Tensor]:
        """The next token of every row, [batch], one after the other, for as long as you ask.

        Takes what `generate` takes. Raises CacheLengthError when the cache is full.
        """
        import torch

        batch, columns = ids.shape
        mask = torch.ones_like(ids) if mask is None else mask
        padding = (mask == 0).sum(dim=1)
        self.check_length(columns, 0)
        with torch.inference_mode():
            logits, cache = read_prompt(self._model, ids, mask)
            store = self._borrow(batch, cache)
            fill(store, cache, columns)
            token = choose(logits)
            column = torch.tensor(columns, device=ids.device)
        try:
            yield token
            for used in range(columns, self.cache_length):
                with torch.inference_mode():
                    token = choose(self._run(token, column, padding, store).float())
                    column = torch.tensor(used + 1, device=ids.device)
                yield token
        finally:
            self._spare = (batch, store)
        self.check_length(self.cache_length, 1)

    def check_length(self, prompt_tokens: int, new_tokens: int) -> None:
        """Raise CacheLengthError when prompt and reply together do not fit the cache."""
        room = self.cache_length - prompt_tokens
        if new_tokens <= room:
            return
        advice = f"set max_new_tokens to at most {room}, shorten" if room > 0 else "shorten"
        needed = prompt_tokens + new_tokens
        raise CacheLengthError(
            f"The prompt has {prompt_tokens} tokens and the reply may have {new_tokens}, but the "
            f"compiled cache of {self.name} holds {self.cache_length}: {advice} the prompt, or "
            f'load with engine="compiled", cache_length={needed}.'
        )

    def _run(
        self, token: torch.Tensor, column: torch.Tensor, padding: torch.Tensor, store: Store
    ) -> torch.Tensor:
        """One decode step: logits [batch, vocabulary]. Times and announces a compilation."""
        import torch

        batch = "1 row" if len(token) == 1 else "2 rows or more"
        if token.device.type == "cuda":
            batch = f"{len(token)} rows"
            torch.compiler.cudagraph_mark_step_begin()
        if self._disabled or any(one.batch == batch for one in self.compilations):
            return self._step(token, column, padding, store)
        if not self.quiet:
            print(
                f"Compiling one decode step of {self.name} for {batch}. That takes up to a minute "
                "or two the first time; torch keeps the result for the next.",
                flush=True,
            )
        start = time.perf_counter()
        say_what_varies(token, padding, store)
        try:
            logits = self._step(token, column, padding, store)
        except RuntimeError as error:  # every error of torch.compile is one
            raise LoadError(_why_not(error, self.name)) from error
        self.compilations.append(Compilation(batch, time.perf_counter() - start))
        if not self.quiet:
            print(f"Compiled in {self.compilations[-1].seconds:.0f} s.", flush=True)
        return logits

    def _borrow(self, batch: int, cache: Any) -> Store:
        """An empty store for this batch: the one left by the last text if it fits, else a new one.

        Two texts may be under way at a time (two streams), so a store belongs to one of them. The
        same store is used again because a CUDA graph is tied to addresses.
        """
        spare, self._spare = self._spare, None
        if spare is not None and spare[0] == batch:
            for keys, values in spare[1].values():
                keys.zero_()
                values.zero_()
            return spare[1]
        return new_store(cache, self.cache_length)


def cache_folder() -> Path:
    """Where torch keeps compiled code: TORCHINDUCTOR_CACHE_DIR, or a folder in the temporary one.

    It may be deleted at any time; then the next load compiles again.
    """
    from torch._inductor.runtime.cache_dir_utils import cache_dir

    return Path(cache_dir())


def _most_likely(logits: torch.Tensor) -> torch.Tensor:
    return logits.argmax(dim=-1)


# ---- what it does not take ---------------------------------------------------------------------


def name_torch_without_spaces() -> None:
    """Give the compiler a name for torch's libraries that has no space in it.

    torch (2.13) writes that folder into the linker's command without quotes, so in a path with a
    space nothing compiles. A link in torch's own compile cache stands for it, for this process.
    """
    from torch._inductor.runtime import cache_dir_utils
    from torch.utils import cpp_extension

    libraries = cpp_extension.TORCH_LIB_PATH
    if " " not in libraries:
        return
    name = f"torch-lib-{hashlib.sha256(libraries.encode()).hexdigest()[:12]}"
    link = Path(cache_dir_utils.cache_dir()) / name
    link.parent.mkdir(parents=True, exist_ok=True)
    # Another process may make the same link at the same time: then it is there, as wanted.
    with suppress(FileExistsError):
        link.symlink_to(libraries, target_is_directory=True)
    cpp_extension.TORCH_LIB_PATH = str(link)


def check_engine(engine: str, cache_length: int | None, *, here: bool) -> None:
    """Raise LoadError unless `engine` is one, and the other arguments of `load` go with it.

    here: whether the model runs in this process and not behind a server.
    """
    if engine not in ("plain", "compiled", "llama.cpp"):
        raise LoadError(f'engine is "plain", "compiled" or "llama.cpp", not {engine!r}.')
    if cache_length is not None and engine == "plain":
        raise LoadError(
            'cache_length= goes with engine="compiled" and "llama.cpp"; the plain cache grows.'
        )
    if engine != "plain" and not here:
        raise LoadError(
            f"engine={engine!r} is for models that run here, and a server decodes with an engine "
            "of its own: leave engine out, or load the model by its name."
        )


def _check_model(model: PreTrainedModel, name: str) -> None:
    plain = 'Load it without engine="compiled".'
    config = model.config.get_text_config()
    if model.device.type not in ("cpu", "cuda"):
        raise LoadError(
            f'engine="compiled" runs on cpu and cuda, not on {model.device.type}. {plain}'
        )
    if config._attn_implementation != "sdpa":
        raise LoadError(
            f'engine="compiled" needs the attention "sdpa", and {name} has '
            f'"{config._attn_implementation}" (Gemma 2 caps its attention scores). {plain}'
        )
    if getattr(config, "output_hidden_states", False):
        raise LoadError(
            f'The configuration of {name} asks for output_hidden_states, and engine="compiled" '
            f"gives logits only. {plain}"
        )
    kinds = set(getattr(config, "layer_types", None) or ())
    if not kinds <= {"full_attention", "sliding_attention"}:
        raise LoadError(
            f'engine="compiled" knows full and sliding attention; {name} has '
            f"{', '.join(sorted(kinds))}. {plain}"
        )


def _checked_length(asked: int | None, context: int, name: str) -> int:
    if asked is None:
        return min(context, LONGEST_DEFAULT)
    if isinstance(asked, bool) or not isinstance(asked, int) or not 2 <= asked <= context:
        raise LoadError(
            f"cache_length is a whole number from 2 to {context}, the context of {name}, not "
            f"{asked!r}."
        )
    return asked


def _refuse(settings: dict[str, Any], name: str) -> None:
    """Raise ValueError for settings that would change the result; those that say "off" pass."""
    for setting, value in settings.items():
        if value is None or value is False or (setting, value) == ("num_beams", 1):
            continue
        why = _ADVICE.get(setting, "it knows max_new_tokens, stops and choose")
        raise ValueError(
            f'engine="compiled" does not take {setting}={value!r}: {why}. Use '
            f"gemma.model.generate({setting}={value!r}, ...), which is the plain engine of {name}."
        )


def _check_compiler() -> None:
    """Raise LoadError where torch finds no C++ compiler, before a minute of tracing has passed."""
    from torch._inductor.cpp_builder import get_cpp_compiler

    try:
        get_cpp_compiler()
    except RuntimeError as error:
        raise LoadError(
            f'engine="compiled" needs a C++ compiler: {error}. Install g++ (Linux), clang++ '
            "(macOS: xcode-select --install) or Visual Studio's cl (Windows), or load without "
            'engine="compiled".'
        ) from error


def _why_not(error: RuntimeError, name: str) -> str:
    first = str(error).strip().partition("\n")[0]
    return (
        f"torch.compile could not compile the decode step of {name}: {type(error).__name__}: "
        f'{first}. Load it without engine="compiled".'
    )
