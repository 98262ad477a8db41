"""How fast a device copies and multiplies: the measurements behind `hardware.measure`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.timing import timed

if TYPE_CHECKING:
    import torch

    from course_lib.stats import Summary


@dataclass(frozen=True)
class Speed:
    """What `hardware.measure` found. Rates in 10**9 per second, raw samples beside their summary.

    copy_gb_per_s counts bytes read plus bytes written: a copy of N bytes moves 2 N.
    matmul_gflop_per_s counts 2 n**3 operations for a product of two n-by-n matrices.
    """

    device: str
    dtype: str
    threads: int
    copy_bytes: int
    copy_gb_per_s: tuple[float, ...]
    matmul_size: int
    matmul_gflop_per_s: tuple[float, ...]
    warmup: int

    @property
    def copy(self) -> Summary:
        return _summarise(self.copy_gb_per_s)

    @property
    def matmul(self) -> Summary:
        return _summarise(self.matmul_gflop_per_s)

    def __str__(self) -> str:
        def row(label: str, unit: str, summary: Summary) -> str:
            interval = summary.median_interval or "no interval: too few rounds"
            return f"{label}: {summary.median:.4g} {unit} {interval} (median, n={summary.n})"

        return "\n".join(
            [
                f"{self.device}, {self.dtype}, {self.threads} threads, {self.warmup} warm-ups",
                row(f"copy of {self.copy_bytes / 2**20:.3g} MiB", "GB/s read + written", self.copy),
                row(f"matmul {self.matmul_size} x {self.matmul_size}", "GFLOP/s", self.matmul),
            ]
        )


def copy_rate(size: int, seconds: float) -> float:
    """GB/s of a copy of `size` bytes: each byte is read once and written once."""
    return 2 * size / seconds / 1e9


def matmul_rate(n: int, seconds: float) -> float:
    """GFLOP/s of a product of two n-by-n matrices: n**3 multiplications and as many additions."""
    return 2 * n**3 / seconds / 1e9


def rounds_of(
    work: Callable[[], object], device: str, rounds: int, warmup: int, repeat: int = 1
) -> list[float]:
    """Seconds of each of `rounds` runs, after `warmup` runs that are thrown away.

    repeat: so many runs are timed together and divided; for work shorter than a clock's reading.
    """

    def repeated() -> None:
        for _ in range(repeat):
            work()

    seconds = [timed(repeated, device) / repeat for _ in range(warmup + rounds)]
    return seconds[warmup:]


def time_copies(
    device: str, dtype: torch.dtype, size: int, rounds: int, warmup: int
) -> list[float]:
    """Seconds of each copy of `size` bytes from one buffer to another."""
    import torch

    source = torch.ones(size // dtype.itemsize, dtype=dtype, device=device)
    target = torch.empty_like(source)
    return rounds_of(lambda: target.copy_(source), device, rounds, warmup, repeat=_repeat(2 * size))


def time_streams(
    device: str, dtype: torch.dtype, size: int, rounds: int, warmup: int
) -> list[float]:
    """Seconds to read about `size` bytes as decoding does: a matrix times a vector.

    The matrix is read once and next to nothing is written. It has 1,024 columns, so that there are
    rows enough for every core. Its size in bytes is `stream_bytes`.
    """
    import torch

    rows = stream_bytes(size, dtype.itemsize) // (STREAM_COLUMNS * dtype.itemsize)
    matrix = torch.full((rows, STREAM_COLUMNS), 0.5, dtype=dtype, device=device)
    vector = torch.ones(STREAM_COLUMNS, dtype=dtype, device=device)
    product = torch.empty(rows, dtype=dtype, device=device)
    return rounds_of(
        lambda: torch.mv(matrix, vector, out=product),
        device,
        rounds,
        warmup,
        repeat=_repeat(size),
    )


STREAM_COLUMNS = 1024


def stream_bytes(size: int, itemsize: int) -> int:
    """`size` rounded down to whole rows of the matrix, at least one."""
    row = STREAM_COLUMNS * itemsize
    return max(1, size // row) * row


def time_products(
    device: str, dtype: torch.dtype, size: int, rounds: int, warmup: int
) -> list[float]:
    """Seconds of each product of two size-by-size matrices."""
    import torch

    left = torch.full((size, size), 0.5, dtype=dtype, device=device)
    product = torch.empty_like(left)
    return rounds_of(lambda: torch.mm(left, left, out=product), device, rounds, warmup)


def _summarise(samples: tuple[float, ...]) -> Summary:
    from course_lib.stats import summarise  # here, because `hardware` must work before numpy does

    return summarise(samples)


def _repeat(moved: int) -> int:
    """How many runs to time together so that at least 64 MiB are moved."""
    return max(1, 64 * 2**20 // moved)
