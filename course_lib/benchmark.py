"""How long a reply takes and how much memory it needs, with n and an interval beside each figure.

The terms (`metrics` has them in full), per request with n new tokens, all times in seconds:

- ttft, time to first token: from the call of `generate` to the first new token;
- tpot, time per output token: the mean gap between the tokens after the first;
- itl, inter-token latency: the gaps themselves, those of all requests in one pool;
- e2e, end to end: from the call to the last new token, so e2e = ttft + (n - 1) * tpot;
- output tokens per second: n / e2e, the prompt not counted.

Each request weighs the same in a mean, whatever its length; a gap of `itl` weighs the same as any
other. The work is fixed: prompt tokens are drawn by a seed and the reply is forced to its full
length. What the text says does not change the time of a matrix product (a mixture of experts
aside); a reply of another length does. The first call of all is kept apart as `cold`; warm-up calls
are thrown away, and how many there were is in the record. A request that raises is counted and is
in no mean. Memory is measured in calls of its own, so that watching it does not disturb the clock.
What happens before the first call, in a process that has loaded nothing: `cold_start`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from course_lib import peak_memory
from course_lib.bench_record import HEADINGS, Expected, Record, load_records
from course_lib.bench_request import cost_of_reading, fixed_prompt, timed_request
from course_lib.metrics import Goodput, Limits, Request
from course_lib.peak_memory import MIB, Memory
from course_lib.surroundings import environment
from course_lib.timing import (
    CLOCK,
    BenchmarkError,
    Clock,
    Failed,
    StopRule,
    WarmUp,
    collect,
    exactly,
    warm_up,
)

if TYPE_CHECKING:
    from course_lib.models import Gemma

__all__ = [
    "HEADINGS",
    "MIB",
    "BenchmarkError",
    "Expected",
    "Failed",
    "Goodput",
    "Limits",
    "Memory",
    "Record",
    "Request",
    "StopRule",
    "WarmUp",
    "environment",
    "fixed_prompt",
    "load_records",
    "measure",
]


def measure(
    gemma: Gemma,
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 32,
    rounds: int | StopRule | None = None,
    warmup: int | None = None,
    memory_rounds: int = 5,
    seed: int = 0,
    clock: Clock = CLOCK,
) -> Record:
    """Time replies of exactly `new_tokens` tokens to a prompt of `prompt_tokens` tokens.

    Every round has the same prompt and starts with an empty KV cache.

    rounds: so many; six or more give each figure an interval. None: until the 95% intervals of
        ttft and tpot are within 10%, or a cap is reached (`StopRule`, of which you can give one).
    warmup: calls thrown away after the first. None: until three in a row agree within 10%, at most
        ten.
    memory_rounds: further calls that measure peak memory; 0 leaves it out, and on an Apple GPU it
        is left out because torch keeps no peak there.

    Raises ValueError for counts that make no sense or a reply longer than the context, and
    BenchmarkError when no request succeeds or a reply does not have the length that was asked for.
    """
    check_counts(gemma, prompt_tokens, new_tokens, rounds, warmup, memory_rounds)
    prompt = fixed_prompt(gemma, prompt_tokens, seed)

    def once() -> Request:
        return timed_request(gemma, prompt, new_tokens, clock)

    cold = once()
    warm = warm_up(lambda: once().e2e, warmup)
    rule = exactly(rounds) if isinstance(rounds, int) else rounds or StopRule()
    found = collect(once, _ttft_and_tpot, rule, clock)
    return Record(
        model=gemma.card.id if gemma.card is not None else type(gemma.model).__name__,
        device=str(gemma.device),
        dtype=_dtype(gemma),
        prompt_tokens=prompt_tokens,
        new_tokens=new_tokens,
        warmup=len(warm.seconds),
        seed=seed,
        cold=cold,
        requests=found.samples,
        memory=peak_memory.measure(once, str(gemma.device), memory_rounds),
        environment=environment(),
        failures=found.failures,
        warm=warm,
        stopped=found.stopped,
        wall_s=found.seconds,
        reading_s=cost_of_reading(gemma),
        expected=expected_memory(gemma, prompt_tokens + new_tokens),
        engine=getattr(gemma, "engine", "plain"),
    )


def expected_memory(gemma: Gemma, tokens: int, batch: int = 1) -> Expected | None:
    """Weights and KV cache after `tokens` tokens by arithmetic; None where the card has no formula.

    Activations come on top, and in a CPU process Python, torch and transformers themselves, which
    are some hundred MiB before any weight is loaded: hold it against differences.
    """
    from course_lib.footprint import FootprintError, kv_cache_bytes, weight_bytes

    if gemma.card is None:
        return None
    dtype = _dtype(gemma)
    try:
        cache = kv_cache_bytes(gemma.card, tokens, batch, dtype)
        return Expected(weight_bytes(gemma.card, dtype), cache)
    except FootprintError:
        return None


def _dtype(gemma: Gemma) -> str:
    return str(gemma.model.dtype).removeprefix("torch.")


def _ttft_and_tpot(requests: Sequence[Request]) -> list[list[float]]:
    return [[r.ttft for r in requests], [r.tpot for r in requests]]


def check_counts(
    gemma: Gemma,
    prompt_tokens: int,
    new_tokens: int,
    rounds: int | StopRule | None = None,
    warmup: int | None = None,
    memory_rounds: int = 0,
) -> None:
    """Raises ValueError for counts that make no sense, or more tokens than the context holds."""
    least = {"prompt_tokens": 1, "new_tokens": 2, "rounds": 1, "warmup": 0, "memory_rounds": 0}
    counts = (prompt_tokens, new_tokens, rounds, warmup, memory_rounds)
    given = dict(zip(least, counts, strict=True))
    if rounds is None or isinstance(rounds, StopRule):
        del given["rounds"]
    if warmup is None:
        del given["warmup"]
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < least[name]:
            raise ValueError(f"{name} is a whole number from {least[name]} up, not {value!r}")
    context = getattr(gemma.model.config.get_text_config(), "max_position_embeddings", None)
    if context is not None and prompt_tokens + new_tokens > context:
        raise ValueError(
            f"{prompt_tokens} prompt tokens and {new_tokens} new ones do not fit in a context of "
            f"{context}: ask for fewer"
        )
