"""Plain against compiled decoding: how many times as fast, and what a token costs either.

>>> gemma = models.load("pocket-micro", engine="compiled")
>>> print(engines.compare(gemma))            # plain takes so many times as long, with an interval
>>> print(engines.profile_decode(gemma))     # what one token costs the compiled engine
>>> print(engines.profile_decode(engines.plain(gemma)))

`python -m course_lib.engines [MODEL]` prints all of it.

Both engines get the same prompt and make a fixed number of tokens: no stop token ends a reply here,
so nobody wins by saying less. What compiling took is in no ratio; `gemma.decoder.compile_s` has it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING, Any

from course_lib import comparison
from course_lib.bench_request import fixed_prompt
from course_lib.comparison import BLOCKS, Comparison
from course_lib.timing import CLOCK, BenchmarkError, Clock, StopRule, timed

if TYPE_CHECKING:
    import torch

    from course_lib.models import Engine, Gemma

# Operators that multiply matrices. Attention is two products with a softmax in between.
_MATRIX = ("mm", "addmm", "bmm", "baddbmm", "mv", "addmv")
_ATTENTION = "_scaled_dot_product"
_TINY_CALLS = 2000


def plain(gemma: Gemma) -> Gemma:
    """The same model in memory, with the plain engine."""
    return replace(gemma, decoder=None)


def compare(
    gemma: Gemma,
    *,
    prompt_tokens: int = 35,
    new_tokens: int = 128,
    batch: int = 1,
    rule: StopRule = BLOCKS,
    control: bool = True,
    warmup: int | None = None,
    seed: int = 0,
    clock: Clock = CLOCK,
) -> Comparison:
    """Plain `generate` against the compiled engine: `ratio` is how many times as long plain takes.

    Each of `batch` rows has the same `prompt_tokens` tokens, drawn by the seed, and gets exactly
    `new_tokens` new ones. For rule, control and warmup see `comparison.compare`. clock:
    `time.process_time` counts the work of this process only, which helps on a busy machine as
    long as torch has one thread.

    Raises BenchmarkError when the two do not make the same tokens (in float32; in coarser numbers
    near ties may fall either way, and only the count is checked), ValueError for a model without
    a compiled engine.
    """
    if gemma.decoder is None:
        raise ValueError(f'load it with models.load("{gemma.name}", engine="compiled") to compare')
    ids = fixed_prompt(gemma, prompt_tokens, seed).expand(batch, -1).contiguous()
    other = plain(gemma)
    made = [_reply(one, ids, new_tokens) for one in (other, gemma)]
    if gemma.dtype == "float32" and made[0] != made[1]:
        raise BenchmarkError(
            "the two engines made different tokens: a comparison of their times would compare "
            "different work"
        )
    return comparison.compare(
        lambda: _reply(other, ids, new_tokens),
        lambda: _reply(gemma, ids, new_tokens),
        names=("plain generate", "compiled"),
        device=gemma.device,
        rule=rule,
        control=control,
        warmup=warmup,
        clock=clock,
    )


@dataclass(frozen=True)
class DecodeProfile:
    """What one new token costs, on average over `tokens` of them, at batch 1.

    wall_ms: with nobody watching, the median of the rounds. watched_ms: under torch's profiler,
    which slows each call down. Its parts: matrix_ms, inside matrix products and attention;
    other_ms, inside all other operators of torch ("aten"); rest_ms, outside any operator: Python,
    transformers, torch on the way to an operator. Compiled code calls its matrix products past
    the profiler, so with the compiled engine they are in the rest.
    calls: operator calls, those that operators make of each other included; outer_calls: without.
    call_us: one call of an operator that has next to nothing to do, in microseconds.
    """

    model: str
    engine: Engine
    tokens: int
    wall_ms: float
    watched_ms: float
    matrix_ms: float
    other_ms: float
    calls: float
    outer_calls: float
    call_us: float

    @property
    def rest_ms(self) -> float:
        return self.watched_ms - self.matrix_ms - self.other_ms

    @property
    def dispatch_ms(self) -> float:
        """What the outer calls would cost if none of them had anything to compute."""
        return self.outer_calls * self.call_us / 1e3

    def __str__(self) -> str:
        rest = {
            "plain": "the rest: Python, transformers, the way to an operator",
            "compiled": "the rest: compiled code with its matrix products, Python",
        }
        return "\n".join(
            [
                f"{self.model}, {self.engine} engine, per token (mean of {self.tokens}):",
                f"{self.wall_ms:8.3f} ms  in all",
                f"{self.calls:8.0f}     operator calls, {self.outer_calls:.0f} of them not made by "
                "another operator;",
                f"{self.dispatch_ms:8.3f} ms  is what these alone cost when there is nothing to "
                f"compute ({self.call_us:.2f} us each)",
                f"under the profiler {self.watched_ms:.3f} ms, and of that",
                f"{self.matrix_ms:8.3f} ms  in matrix products and attention",
                f"{self.other_ms:8.3f} ms  in all other operators",
                f"{self.rest_ms:8.3f} ms  {rest[self.engine]}",
            ]
        )


def profile_decode(gemma: Gemma, *, new_tokens: int = 32, rounds: int = 7) -> DecodeProfile:
    """Where the time of one token goes: arithmetic, operator calls, the rest.

    The prompt is one token long, so that the first pass costs what every other one does. Works
    with both engines. Raises ValueError for counts below 2 and 1.
    """
    from torch.profiler import ProfilerActivity, profile

    if new_tokens < 2 or rounds < 1:
        raise ValueError("a profile needs 2 new tokens and 1 round, or more")
    ids = fixed_prompt(gemma, 1, seed=0)
    _reply(gemma, ids, new_tokens)  # the first call of a shape is slower than those after it
    walls = [timed(lambda: _reply(gemma, ids, new_tokens), gemma.device) for _ in range(rounds)]
    with _no_log_lines(), profile(activities=[ProfilerActivity.CPU]) as watch:
        watched = timed(lambda: _reply(gemma, ids, new_tokens), gemma.device)
    operators = [event for event in watch.events() if event.name.startswith("aten::")]
    matrix = sum(e.self_cpu_time_total for e in operators if _is_matrix(e.name))
    others = sum(e.self_cpu_time_total for e in operators if not _is_matrix(e.name))
    outer = sum(not any(p.name.startswith("aten::") for p in _parents(e)) for e in operators)
    return DecodeProfile(
        model=gemma.name,
        engine=gemma.engine,
        tokens=new_tokens,
        wall_ms=median(walls) / new_tokens * 1e3,
        watched_ms=watched / new_tokens * 1e3,
        matrix_ms=matrix / new_tokens / 1e3,
        other_ms=others / new_tokens / 1e3,
        calls=len(operators) / new_tokens,
        outer_calls=outer / new_tokens,
        call_us=_cost_of_a_call(gemma.device) * 1e6,
    )


@contextmanager
def _no_log_lines() -> Iterator[None]:
    """The profiler's C++ part logs its start and stop to the process's error stream, unasked."""
    sys.stderr.flush()
    kept, nowhere = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


def _is_matrix(name: str) -> bool:
    short = name.removeprefix("aten::")
    return short in _MATRIX or short.startswith(_ATTENTION)


def _parents(event: Any) -> Iterator[Any]:
    while (event := event.cpu_parent) is not None:
        yield event


def _cost_of_a_call(device: str) -> float:
    """Seconds of one addition of two single numbers: the least of a few rounds."""
    import torch

    with torch.inference_mode():
        one = torch.ones(1, device=device)

        def many() -> None:
            for _ in range(_TINY_CALLS):
                torch.add(one, one)

        return min(timed(many, device) for _ in range(5)) / _TINY_CALLS


def _reply(gemma: Gemma, ids: torch.Tensor, new_tokens: int) -> list[list[int]]:
    """Exactly `new_tokens` new ids for each row, greedily, with the engine of `gemma`."""
    if gemma.decoder is not None:
        return gemma.decoder.generate(ids, max_new_tokens=new_tokens)
    import torch
    from transformers import GenerationConfig

    pad = gemma.tokenizer.pad_token_id or 0
    # transformers takes "no stop token" for "the checkpoint's own", so there must be one: the
    # padding, which no model writes. The count below shows if one does.
    config = GenerationConfig(
        max_new_tokens=new_tokens,
        do_sample=False,
        num_beams=1,
        repetition_penalty=1.0,
        eos_token_id=pad,
        pad_token_id=pad,
    )
    with torch.inference_mode():
        out = gemma.model.generate(
            input_ids=ids, attention_mask=torch.ones_like(ids), generation_config=config
        )
    new = out[:, ids.shape[1] :]
    if new.shape[1] != new_tokens:
        raise BenchmarkError(
            f"{gemma.name} wrote its padding token after {new.shape[1]} of {new_tokens} tokens: "
            "take another seed"
        )
    return new.tolist()


def main(arguments: Sequence[str] | None = None) -> int:
    """Load one model (pocket-micro by default), compare its engines, and profile both."""
    from course_lib import models

    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) > 1 or any(one.startswith("-") for one in given):
        print("usage: python -m course_lib.engines [MODEL]", file=sys.stderr)
        return 2
    start = time.perf_counter()
    gemma = models.load(given[0] if given else models.DEFAULT, engine="compiled")
    loaded = time.perf_counter() - start
    print(f"loaded in {loaded:.1f} s, of which compiling took {gemma.decoder.compile_s:.1f} s\n")
    for one in (plain(gemma), gemma):
        print(profile_decode(one), end="\n\n")
    print(compare(gemma))
    return 0


if __name__ == "__main__":
    sys.exit(main())
