"""QLoRA on a real shape with random weights: memory and tokens per second against prediction.

    python -m course_lib.finetuning_accelerator                      # E2B's decoder, on CUDA
    python -m course_lib.finetuning_accelerator --batch 4 --length 1024

What a training holds, and how quick a step is, do not depend on what the weights say. So the text
decoder is built from its card with noise in it (`prediction_shapes`): no download, no licence.
Two predictions are held against it. *Memory* is the plan of `finetuning_memory`, without the
towers, which are not built here. *Speed* is a ceiling: a step is a forward pass, a backward pass of
the same products (frozen weights need no gradient of their own), and the forward pass once more
where layers are computed again; and no device does more of them a second than of its best product
of two matrices (`roof`).

It needs a device with CUDA. On a processor `main` says that nothing was run, and prints the
prediction alone; a pocket model can be measured there all the same, to see that the code works.
"""

from __future__ import annotations

import argparse
import gc
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import finetuning_memory, hardware, peak_memory, roof, surroundings
from course_lib.finetuning_data import IGNORED, Encoded
from course_lib.finetuning_methods import Method, TuningError
from course_lib.prediction_shapes import Shape, build

if TYPE_CHECKING:
    from course_lib.finetuning_memory import MemoryPlan
    from course_lib.models import Gemma

MODEL, LENGTH, BATCH = "gemma-4-E2B", 512, 1
STEPS = 6
GIB = 2**30


@dataclass(frozen=True)
class Measured:
    """One training. predicted, seen: bytes at the peak, weights included, towers left out.

    at_most: tokens per second at the device's best matrix product. tokens: measured, the first
    step left out. exact: whether the peak is the allocator's own figure.
    """

    plan: MemoryPlan
    device: str
    predicted: int
    seen: int
    at_most: float
    tokens: float
    exact: bool
    environment: dict[str, str] = field(repr=False)

    def __str__(self) -> str:
        where = ", ".join(f"{name} {value}" for name, value in self.environment.items())
        return (
            f"{self.plan.model}, {self.plan.settings.method}, random weights, on {self.device}: "
            f"{self.predicted / GIB:.2f} GiB predicted, {self.seen / GIB:.2f} GiB seen "
            f"({self.seen / self.predicted:.2f} times); at most {self.at_most:,.0f} tokens/s, "
            f"{self.tokens:,.0f} measured\n{where}"
        )


def plan(
    model: str = MODEL,
    method: Method = "qlora",
    *,
    length: int = LENGTH,
    batch_size: int = BATCH,
    dtype: str = "bfloat16",
    **settings: Any,
) -> MemoryPlan:
    """The prediction, a quarter of each row learned and layers computed again."""
    chosen = {"gradient_checkpointing": True, **settings}
    return finetuning_memory.predict(
        model, method, length=length, dtype=dtype, learned=batch_size * (length // 4),
        batch_size=batch_size, **chosen,
    )  # fmt: skip


def measure(
    model: str = MODEL,
    device: str = "cuda",
    method: Method = "qlora",
    *,
    length: int = LENGTH,
    batch_size: int = BATCH,
    steps: int = STEPS,
    **settings: Any,
) -> Measured:
    """Build the shape on the device, train a few steps on rows of noise, and compare.

    steps: 3 or more; the first is not timed. Raises TuningError: no such device, no kernels for 4
    bits, memory that ends (with what to change).
    """
    from course_lib import catalog, finetuning

    if steps < 3:
        raise TuningError("steps is 3 or more: the first one is not timed")
    _check_device(device)
    pocket = catalog.card(model).pocket
    gemma = _built(model, device, method, pocket)
    expected = plan(
        model, method, length=length, batch_size=batch_size,
        dtype="float32" if pocket else "bfloat16", **settings,
    )  # fmt: skip
    rows = noise_rows(gemma.model.config.get_text_config().vocab_size, length, steps * batch_size)
    chosen = {"gradient_checkpointing": True, "batch_size": batch_size, **settings}
    runs: list[Any] = []

    def work(count: int = steps) -> None:
        run = finetuning.tune_encoded(
            gemma, rows, method, steps=count, in_place=not pocket, progress=False, **chosen
        )
        runs.append(run)
        run.gemma.model.unload()  # the base as it was, for the next time

    seen, exact = _peak(work, device)
    limit = roof.measure(hardware.Choice(gemma.device, gemma.dtype, gemma.why), rounds=10)
    timed = [one for one in runs[-1].curve if one.loss is not None]
    quick = (timed[-1].tokens - timed[0].tokens) / (timed[-1].seconds - timed[0].seconds)
    passes = 2 + expected.settings.gradient_checkpointing
    each = roof.prefill_work(gemma.card, "bf16", length, batch_size).flops / (length * batch_size)
    return Measured(
        plan=expected,
        device=device,
        predicted=expected.total - finetuning_memory.tower_bytes(model, expected.dtype),
        seen=seen,
        at_most=limit.flops_per_second / (passes * each),
        tokens=quick,
        exact=exact,
        environment=surroundings.environment(),
    )


def noise_rows(vocabulary: int, length: int, count: int, seed: int = 0) -> list[Encoded]:
    """Rows of random tokens, the last quarter of each learned."""
    rng = random.Random(f"noise {seed}")
    rows = []
    for _ in range(count):
        ids = tuple(rng.randrange(16, vocabulary) for _ in range(length))
        asked = length - length // 4
        rows.append(Encoded(ids, (IGNORED,) * asked + ids[asked:]))
    return rows


def _check_device(device: str) -> None:
    import torch

    if device.startswith("cuda") and not torch.cuda.is_available():
        raise TuningError(
            f"there is no CUDA device on this machine ({hardware.this_machine().cpu}): nothing "
            "was run. Run it where there is one, or measure a pocket model on the processor"
        )


def _built(model: str, device: str, method: Method, pocket: bool) -> Gemma:
    """The model on the device, its matrices in 4 bits for "qlora", nothing else held."""
    from course_lib import quantization_engines

    plain = build(Shape(model, "fp32" if pocket else "bf16"), device)
    if method != "qlora":
        return plain
    return quantization_engines.quantize(plain, "nf4-double", "bitsandbytes", misfits="keep")


def _peak(work: Any, device: str) -> tuple[int, int]:
    """Bytes at the peak of a training, and whether that is exact. One step goes before it."""
    work(1)
    if device.startswith("cuda"):
        import torch

        gc.collect()
        torch.cuda.empty_cache()
        return peak_memory.measure(work, device, 1).peaks[0], True
    trimmed = finetuning_memory.give_back()
    seen = peak_memory.watch(work)
    return seen.added, seen.exact and trimmed


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, or say that nothing was run. Returns 0 where it ran, 2 where it could not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--model", default=MODEL)
    parser.add_argument("--method", default="qlora", choices=("qlora", "lora"))
    parser.add_argument("--batch", type=int, default=BATCH)
    parser.add_argument("--length", type=int, default=LENGTH)
    parser.add_argument("--device", default="cuda")
    options = parser.parse_args(arguments)
    shape = {"length": options.length, "batch_size": options.batch}
    print("predicted:", plan(options.model, options.method, **shape))
    try:
        print(measure(options.model, options.device, options.method, **shape))
    except TuningError as error:
        print(f"not run: {error}")
        return 2
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
