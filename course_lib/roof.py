"""The roof: the most a machine can do, what a model asks of it, and the share that was reached.

Decoding one token reads every weight that takes part once, so memory bounds it; reading a prompt
uses each weight for every position, so arithmetic does. Of a Gemma one decode step streams

- all layers, and the tied token table in full, because it is the output head;
- of the PLE tables (Gemma 3n and 4) one row per token, which is next to nothing;
- the KV cache, in a local layer `window` tokens of it at most.

MBU, model bandwidth utilisation: bytes that had to move / seconds / bandwidth of the roof.
MFU, model FLOP utilisation: operations / seconds / FLOP rate of the roof (Chowdhery et al. 2022,
PaLM, arXiv 2204.02311, section 4.1). Neither can be above 1. A little above may be noise in the
roof; above `MOST` somebody's arithmetic is wrong, and `RoofError` looks for the mistake.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib import hardware
from course_lib.card_types import Card
from course_lib.decode import (
    bytes_streamed_per_token,
    flops_per_token,
    prefill_bytes,
    prefill_flops,
)
from course_lib.machine_speed import Speed, stream_bytes, time_streams
from course_lib.memory import real_number
from course_lib.precisions import precision_named
from course_lib.roof_mistakes import Claim, likely_mistakes
from course_lib.stats import Summary, summarise

if TYPE_CHECKING:
    from course_lib.hardware import Choice

# Above this share of the roof a measurement is refused.
MOST = 1.05
MIB = 2**20
LARGEST_BUFFER = 256 * MIB


class RoofError(ValueError):
    """A figure above the roof. `mistakes` holds the likely errors, the likeliest first."""

    def __init__(self, message: str, mistakes: tuple[str, ...] = ()):
        super().__init__(message)
        self.mistakes = mistakes


@dataclass(frozen=True)
class Roof:
    """Measured limits of one device at one dtype, with the samples behind them.

    speed: copy and matrix product, as `hardware.measure` finds them. stream_gb_per_s: a matrix
    times a vector, 10**9 bytes of the matrix per second: the access of decoding, which only reads.
    """

    speed: Speed
    stream_bytes: int
    stream_gb_per_s: tuple[float, ...]

    @property
    def stream(self) -> Summary:
        return summarise(self.stream_gb_per_s)

    @property
    def bytes_per_second(self) -> float:
        """The faster of copy and stream, by their medians: a roof is the most that was seen."""
        return 1e9 * max(self.speed.copy.median, self.stream.median)

    @property
    def flops_per_second(self) -> float:
        """The median of the matrix products."""
        return 1e9 * self.speed.matmul.median

    @property
    def ridge(self) -> float:
        """Operations per byte above which arithmetic is the limit, and memory below."""
        return self.flops_per_second / self.bytes_per_second

    def seconds(self, work: Work) -> float:
        """The least time that the work can take."""
        return max(work.bytes / self.bytes_per_second, work.flops / self.flops_per_second)

    def bound(self, work: Work) -> str:
        """ "memory" or "compute", whichever takes longer."""
        return "memory" if work.intensity <= self.ridge else "compute"

    def __str__(self) -> str:
        which = "copy" if self.speed.copy.median >= self.stream.median else "matrix times vector"
        stream = self.stream
        interval = stream.median_interval or "no interval: too few rounds"
        return "\n".join(
            [
                str(self.speed),
                f"matrix of {self.stream_bytes / MIB:.3g} MiB times a vector: {stream.median:.4g} "
                f"GB/s read {interval} (median, n={stream.n})",
                f"the roof: {self.bytes_per_second / 1e9:.4g} GB/s ({which}), "
                f"{self.flops_per_second / 1e9:.4g} GFLOP/s; they meet at {self.ridge:.3g} "
                "operations per byte",
            ]
        )


@dataclass(frozen=True)
class Work:
    """What one step must do at the least: bytes to move and operations."""

    what: str
    bytes: int
    flops: int

    @property
    def intensity(self) -> float:
        """Operations per byte."""
        return self.flops / self.bytes


def measure(
    choice: Choice | None = None,
    *,
    working_set: int | None = None,
    rounds: int = 20,
    warmup: int = 3,
    matmul_size: int = 1024,
) -> Roof:
    """Measure copy, stream and matrix product at the dtype in use.

    working_set: bytes that the model streams per step. Weights that fit into a cache are read from
        it, step after step, so a small model has the cache's roof and not the memory's: buffers
        are then as large as the working set. None, or more than 256 MiB: 256 MiB.

    Raises ValueError and MemoryError as `hardware.measure`.
    """
    import torch

    choice = choice or hardware.choose()
    size = LARGEST_BUFFER if working_set is None else min(working_set, LARGEST_BUFFER)
    # A copy of N bytes touches 2 N.
    copied = size if size == LARGEST_BUFFER else max(size // 2, 2**16)
    speed = hardware.measure(
        choice, rounds=rounds, warmup=warmup, copy_bytes=copied, matmul_size=matmul_size
    )
    dtype = getattr(torch, choice.dtype)
    streamed = stream_bytes(size, dtype.itemsize)
    seconds = time_streams(choice.device, dtype, size, rounds, warmup)
    return Roof(speed, streamed, tuple(streamed / one / 1e9 for one in seconds))


# ---- what a model asks -------------------------------------------------------------------------


def decode_work(
    card: Card,
    precision: str,
    context: int,
    batch: int = 1,
    *,
    keep: Mapping[str, str] | None = None,
) -> Work:
    """One decode step after `context` tokens: `batch` tokens, one per sequence.

    The cache is in the precision's own type, or bf16 under quantised weights.

    Raises FootprintError as `bytes_streamed_per_token`.
    """
    moved = bytes_streamed_per_token(
        card, precision, context, batch, kv_bytes_per_value=cache_bytes(precision), keep=keep
    )
    return Work(
        f"{card.key}, a decode step at {context:,} tokens, batch {batch}",
        moved,
        flops_per_token(card, context) * batch,
    )


def prefill_work(
    card: Card,
    precision: str,
    prompt: int,
    batch: int = 1,
    *,
    keep: Mapping[str, str] | None = None,
) -> Work:
    """Reading a prompt of `prompt` tokens, up to the first new token's logits.

    Raises FootprintError as `prefill_bytes`.
    """
    moved = prefill_bytes(
        card, precision, prompt, batch, kv_bytes_per_value=cache_bytes(precision), keep=keep
    )
    return Work(
        f"{card.key}, a prompt of {prompt:,} tokens, batch {batch}",
        moved,
        prefill_flops(card, prompt, batch),
    )


def cache_bytes(precision: str) -> int:
    """Bytes per cached value: those of the weights' type, 2 (bf16) where they are quantised."""
    bits = precision_named(precision).bits_per_weight
    return int(bits // 8) if bits >= 16 else 2


# ---- what was reached --------------------------------------------------------------------------


@dataclass(frozen=True)
class Utilisation:
    """Shares of the roof that one measured step reached."""

    work: Work
    seconds: float
    mbu: float
    mfu: float
    bound: str

    @property
    def share(self) -> float:
        """Least possible time / measured time: the share of the limit that binds."""
        return max(self.mbu, self.mfu)

    def __str__(self) -> str:
        return (
            f"{self.work.what}: {self.seconds * 1e3:.4g} ms, MBU {self.mbu:.1%}, "
            f"MFU {self.mfu:.1%} ({self.bound}-bound)"
        )


def utilisation(
    work: Work, seconds: float, roof: Roof, *, claim: Claim | None = None
) -> Utilisation:
    """MBU and MFU of a step that took `seconds`.

    claim: where the bytes come from (card, precision, context, batch); it lets the error name the
        mistake in bytes that somebody worked out by hand.

    Raises RoofError when either is above `MOST`, and FootprintError when seconds is not above 0.
    """
    seconds = real_number(seconds, "seconds", above_zero=True)
    mbu = work.bytes / seconds / roof.bytes_per_second
    mfu = work.flops / seconds / roof.flops_per_second
    if mbu > MOST or mfu > MOST:
        mistakes = likely_mistakes(work.bytes, mbu, mfu, MOST, claim)
        raise RoofError(_above(work, seconds, mbu, mfu, roof, mistakes), mistakes)
    return Utilisation(work, seconds, mbu, mfu, roof.bound(work))


def check_decode(
    card: Card,
    precision: str,
    context: int,
    seconds: float,
    roof: Roof,
    batch: int = 1,
    *,
    bytes_per_step: int | None = None,
) -> Utilisation:
    """Utilisation of one decode step, with the bytes of the formula or those you worked out.

    Raises as `utilisation`; the error names the term that was counted wrong where it can tell.
    """
    work = decode_work(card, precision, context, batch)
    if bytes_per_step is not None:
        work = Work(work.what, bytes_per_step, work.flops)
    return utilisation(work, seconds, roof, claim=Claim(card, precision, context, batch))


def _above(
    work: Work, seconds: float, mbu: float, mfu: float, roof: Roof, mistakes: tuple[str, ...]
) -> str:
    """The message of the error: the figures, then what to look at."""
    if mbu > MOST:
        found = (
            f"MBU {mbu:.2f}: {work.bytes / 1e6:,.3g} MB in {seconds * 1e3:.4g} ms would be "
            f"{work.bytes / seconds / 1e9:,.4g} GB/s, and the roof is "
            f"{roof.bytes_per_second / 1e9:,.4g}"
        )
    else:
        found = (
            f"MFU {mfu:.2f}: {work.flops / 1e9:,.3g} GFLOP in {seconds * 1e3:.4g} ms, and the roof "
            f"is {roof.flops_per_second / 1e9:,.4g} GFLOP/s"
        )
    listed = "".join(f"\n- {mistake}" for mistake in mistakes)
    return f"{work.what}: {found}. No step beats the roof. Look at:{listed}"
