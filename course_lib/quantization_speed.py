"""What fewer bits do to time: a model against itself, one matrix in four ways, and loading.

>>> print(decode_race(gemma, small))                   # tokens per second, as a paired ratio
>>> for one in matrix_race(8192, 4096):
...     print(one)

Fewer bits are fewer bytes to read. Whether that saves time depends on what the time goes to. A
packed weight that is unpacked first costs more than it saves; one with a kernel of its own, which
unpacks in registers while it multiplies, saves time where reading was the limit, and there only.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any

from course_lib import stats
from course_lib.comparison import Comparison, compare
from course_lib.quantization_formats import QuantizationError, integer
from course_lib.quantization_tensors import dequantize, quantize_tensor
from course_lib.timing import StopRule

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

GROUP = 32
SHORT = StopRule(precision=None, least=5, most=5, seconds=30.0)


def decode_race(
    gemma: Gemma,
    small: Gemma,
    *,
    prompt: int = 64,
    new: int = 8,
    rule: StopRule = SHORT,
    control: bool = False,
    seed: int = 0,
) -> Comparison:
    """A quantized model against the one it was made from: the same tokens, in turns.

    Both write `new` tokens greedily behind a random prompt of `prompt` tokens and cannot stop
    early. The ratio says how many times as long the quantized one takes; 1 over it is the ratio of
    tokens per second. rule, control: see `comparison.compare`.

    Raises BenchmarkError when a model makes another number of tokens than asked.
    """
    from course_lib.bench_request import fixed_prompt, untimed_request
    from course_lib.timing import BenchmarkError

    ids = fixed_prompt(gemma, prompt, seed)

    def run(one: Gemma) -> None:
        made = untimed_request(one, ids, new)
        if made != new:
            raise BenchmarkError(f"{one.name} made {made} of {new} tokens")

    names = (small.name, gemma.name)
    return compare(
        lambda: run(small), lambda: run(gemma), names=names, rule=rule, control=control, warmup=2
    )


def tokens_ratio(race: Comparison) -> stats.Estimate:
    """Tokens per second of the first over those of the second: 1 / `race.ratio`, ends swapped."""
    ends = race.ratio.interval
    assert ends is not None
    return stats.Estimate(
        1 / race.ratio.value, stats.Interval(1 / ends.high, 1 / ends.low, ends.level), race.ratio.n
    )


@dataclass(frozen=True)
class MatrixTime:
    """One way of multiplying a matrix with a vector.

    bytes: that hold the matrix. seconds: the median. speed_up: over the float32 product, in pairs.
    gb_per_s: bytes over seconds. error: relative, of the result.
    """

    how: str
    bytes: int
    seconds: float
    speed_up: stats.Estimate
    error: float

    @property
    def gb_per_s(self) -> float:
        return self.bytes / self.seconds / 1e9

    def __str__(self) -> str:
        ends = self.speed_up.interval
        within = f" [{ends.low:.2f}, {ends.high:.2f}]" if ends else ""
        return (
            f"{self.how}: {self.bytes / 1e6:.1f} MB in {self.seconds * 1e3:.2f} ms, "
            f"{self.speed_up.value:.2f}{within} times as fast as float32, off by {self.error:.1%}"
        )


def matrix_race(
    rows: int = 8192, columns: int = 4096, *, rounds: int = 10, unpacked_rounds: int = 2
) -> list[MatrixTime]:
    """A random matrix [rows, columns] times one vector, in every way this machine has.

    The ways: float32; bfloat16; 8 and 4 bits with torch's own CPU kernels, which unpack in
    registers; 4 bits unpacked first, as our layers do. The last is slow, so it gets fewer rounds.
    A kernel that this torch lacks is left out. They run in turns, and each is compared with the
    float32 product of its own round.

    Raises QuantizationError for sizes that 4 bits in groups of 32 cannot take.
    """
    import torch

    generator = torch.Generator().manual_seed(0)
    weight = torch.randn(rows, columns, generator=generator) / sqrt(columns)
    x = torch.randn(1, columns, generator=generator)
    integer(4, GROUP).check((rows, columns))
    ways = _ways(weight, x)
    with torch.inference_mode():
        exact = ways["float32"][1]()
        errors = {name: _relative(run(), exact) for name, (_, run) in ways.items()}  # warms up too
        seconds: dict[str, list[float]] = {name: [] for name in ways}
        for number in range(rounds):
            for name, (_, run) in ways.items():
                if name != UNPACKED or number < unpacked_rounds:
                    seconds[name].append(_seconds(run))
    base = seconds["float32"]
    return [
        MatrixTime(
            name,
            size,
            sorted(seconds[name])[len(seconds[name]) // 2],
            stats.paired_ratio(base[: len(seconds[name])], seconds[name]),
            errors[name],
        )
        for name, (size, _) in ways.items()
    ]


UNPACKED = "int4, unpacked first (our layers)"
_Ways = dict[str, tuple[int, Callable[[], Any]]]


def _ways(weight: torch.Tensor, x: torch.Tensor) -> _Ways:
    import torch

    half, wide = weight.bfloat16(), x.bfloat16()
    packed = quantize_tensor(weight, integer(4, GROUP))
    ways: _Ways = {
        "float32": (weight.nbytes, lambda: x @ weight.T),
        "bfloat16": (half.nbytes, lambda: wide @ half.T),
    }
    if hasattr(torch, "_weight_int8pack_mm"):
        eight = quantize_tensor(weight, integer(8))
        codes, scales = (eight.codes.int() - 128).to(torch.int8), eight.scales.flatten()
        size = codes.nbytes + scales.nbytes
        ways["int8, own kernel"] = (size, lambda: torch._weight_int8pack_mm(wide, codes, scales))
    if hasattr(torch, "_weight_int4pack_mm_for_cpu"):
        ways["int4, own kernel"] = _int4_kernel(packed, wide)
    ways[UNPACKED] = (packed.nbytes, lambda: x @ dequantize(packed).T)
    return ways


def _int4_kernel(packed: Any, x: torch.Tensor) -> tuple[int, Callable[[], Any]]:
    """torch's kernel: two codes to a byte, a scale and a zero point in bfloat16 per group."""
    import torch

    from course_lib.quantization_tensors import unpack_bits

    codes = unpack_bits(packed.codes, 4).to(torch.int32)
    made = torch._convert_weight_to_int4pack_for_cpu(codes, 1)
    scales = packed.scales.reshape(packed.shape[0], -1).T
    both = torch.stack([scales, torch.zeros_like(scales)], dim=-1).contiguous()
    size = made.nbytes + both.nbytes
    return size, lambda: torch._weight_int4pack_mm_for_cpu(x, made, GROUP, both)


def _relative(found: torch.Tensor, exact: torch.Tensor) -> float:
    return ((found.float() - exact).norm() / exact.norm()).item()


def _seconds(run: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    run()
    return time.perf_counter() - begun


@dataclass(frozen=True)
class LoadTime:
    """Seconds that loading takes, again and again: the first load on a machine reads the disk."""

    what: str
    seconds: stats.Estimate

    def __str__(self) -> str:
        ends = self.seconds.interval
        within = f" ({1e3 * ends.low:.0f} to {1e3 * ends.high:.0f})" if ends else ""
        return f"{self.what}: {1e3 * self.seconds.value:.0f} ms{within}, n={self.seconds.n}"


def load_times(loaders: dict[str, Callable[[], Any]], rounds: int = 6) -> list[LoadTime]:
    """Median seconds of each loader with its interval, in turns; the first round is thrown away.

    The median, since one load that waits for the disk would decide a mean. Raises
    QuantizationError for fewer than 6 rounds: the 95% interval of a median needs them.
    """
    if rounds < 6:
        raise QuantizationError(f"the interval of a median needs 6 rounds or more, not {rounds}")
    seconds: dict[str, list[float]] = {what: [] for what in loaders}
    for number in range(rounds + 1):
        for what, load in loaders.items():
            took = _seconds(load)
            if number:
                seconds[what].append(took)
    return [LoadTime(what, stats.median(several)) for what, several in seconds.items()]
