"""Memory predicted from a card, and held against a process that really runs the model.

    peak of the process = interpreter with torch and transformers  (measured, the baseline)
                        + weights + KV cache + activations         (selection's own figures)
                        + runtime                                  (measured on other models)

The runtime is what a first reply brings along whatever the model: modules of transformers that are
imported when needed, the code of kernels, their buffers, what the allocator keeps. Of a model of
some MB it is nearly everything, so it is a term of the prediction with a figure of its own,
calibrated on models that are not tested.

Every figure comes from a fresh process, seen from outside (`peak_memory`): it imports, loads the
model, gives a few replies and ends. The peak is that of the replies; loading a checkpoint may take
more for a moment. A small model is written to a folder first and loaded from there, because loading
imports code as well; of a large one that is next to nothing, and it is built where it is weighed.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from course_lib import models, peak_memory
from course_lib.prediction_shapes import (
    DTYPES,
    GIB,
    PredictionError,
    Shape,
    build,
    calibration_shapes,
    check_apart,
    shape_of,
    small_test_set,
)
from course_lib.selection_forms import Need
from course_lib.stats import Estimate, Interval, paired_ratio, student_t
from course_lib.timing import BenchmarkError

MEMORY_WITHIN = 0.05
REPLIES = 3
# Two processes at a time, but for models above this size, which have the machine to themselves.
SIDE_BY_SIDE = GIB * 3 // 2
# Models up to this size are loaded from a folder.
WRITTEN = GIB // 8


@dataclass(frozen=True)
class Weighed:
    """One model, weighed in several processes. All in bytes.

    need: what selection predicts for it. baselines: of each process, before the model; peaks: the
    most it held while it replied. On a GPU torch's own count, whose baseline is 0.
    """

    model: str
    need: Need
    baselines: tuple[int, ...]
    peaks: tuple[int, ...]

    @property
    def added(self) -> tuple[int, ...]:
        """What each process held beyond its baseline."""
        return tuple(p - b for p, b in zip(self.peaks, self.baselines, strict=True))

    @property
    def beyond(self) -> tuple[int, ...]:
        """What each held beyond baseline and prediction: the runtime, seen through this model."""
        return tuple(added - self.need.total for added in self.added)


@dataclass(frozen=True)
class MemoryCheck:
    """One prediction of memory against its measurement, in bytes above the baseline.

    `ratio` is predicted / measured, paired by run.
    """

    weighed: Weighed
    calibration: tuple[Weighed, ...]
    device: str
    prompt_tokens: int
    new_tokens: int
    tolerance: float = MEMORY_WITHIN

    @property
    def model(self) -> str:
        return self.weighed.model

    @property
    def need(self) -> Need:
        """The parts of the prediction that come from the card."""
        return self.weighed.need

    @property
    def _runtimes(self) -> list[float]:
        """Of each run: the mean over the calibration models."""
        runs = zip(*(model.beyond for model in self.calibration), strict=True)
        return [sum(run) / len(run) for run in runs]

    @property
    def runtime(self) -> Estimate:
        return _mean(self._runtimes)

    @property
    def predicted(self) -> Estimate:
        return _mean([self.need.total + runtime for runtime in self._runtimes])

    @property
    def measured(self) -> Estimate:
        return _mean(self.weighed.added)

    @property
    def ratio(self) -> Estimate:
        predicted = [self.need.total + runtime for runtime in self._runtimes]
        return paired_ratio(predicted, self.weighed.added)

    @property
    def within(self) -> bool:
        """Whether the ratio lies within the tolerance of 1; the interval is for the reader."""
        return abs(self.ratio.value - 1) <= self.tolerance


def _mean(values: Sequence[float]) -> Estimate:
    """The mean with Student's t interval: a few runs that differ by little."""
    n, centre = len(values), sum(values) / len(values)
    spread = sqrt(sum((value - centre) ** 2 for value in values) / (n - 1))
    half = student_t(0.975, n - 1) * spread / sqrt(n)
    return Estimate(centre, Interval(centre - half, centre + half), n)


def check_memory(
    models: Sequence[str | Shape] | None = None,
    *,
    calibrate_on: Sequence[Shape] | None = None,
    runs: int = 2,
    prompt_tokens: int = 256,
    new_tokens: int = 8,
    device: str = "cpu",
    tolerance: float = MEMORY_WITHIN,
) -> list[MemoryCheck]:
    """Predict what models occupy and measure it, each `runs` times in a process of its own.

    models: names or shapes; the small test set if None. calibrate_on: shapes that give the runtime,
        one or more per form; the two thin ones of `calibration_shapes` if None.

    Raises PredictionError when a tested model is among the calibrated ones, ValueError for counts
    that make no sense, BenchmarkError with a process' own last words when one fails.
    """
    if runs < 2 or prompt_tokens < 1 or new_tokens < 2:
        raise ValueError("need 2 runs, 1 prompt token and 2 new tokens, or more of each")
    if not device.startswith(("cpu", "cuda")):
        raise PredictionError(f"torch keeps no peak on {device}: take cpu or cuda")
    shapes = [shape_of(m) for m in (small_test_set() if models is None else models)]
    forms = dict.fromkeys(shape.form for shape in shapes)
    bases = {
        form: [s for s in calibrate_on or calibration_shapes(form)[:2] if s.form == form]
        for form in forms
    }
    for form in forms:
        check_apart([shape for shape in shapes if shape.form == form], bases[form])
    everything = [*(base for form in forms for base in bases[form]), *shapes]
    weighed = _weigh_all(everything, runs, prompt_tokens, new_tokens, device)
    return [
        MemoryCheck(
            weighed[shape],
            tuple(weighed[base] for base in bases[shape.form]),
            device,
            prompt_tokens,
            new_tokens,
            tolerance,
        )
        for shape in shapes
    ]


def _weigh_all(
    shapes: Sequence[Shape], runs: int, prompt: int, new: int, device: str
) -> dict[Shape, Weighed]:
    """Every shape in `runs` processes: small ones two at a time, then the large ones alone."""

    orders = [shape for shape in shapes for _ in range(runs)]
    small = [shape for shape in orders if shape.need(prompt, new).total <= SIDE_BY_SIDE]
    with TemporaryDirectory() as folder:
        folders = _written(shapes, Path(folder))

        def once(shape: Shape) -> dict[str, int]:
            order = {"prompt": prompt, "new": new, "device": device, "folder": folders.get(shape)}
            return _in_a_process({"shape": shape.to_json(), **order})

        with ThreadPoolExecutor(max_workers=1 if device.startswith("cuda") else 2) as pool:
            seen = list(zip(small, pool.map(once, small), strict=True))
        seen += [(shape, once(shape)) for shape in orders if shape not in small]
    found = {}
    for shape in shapes:
        mine = [answer for of, answer in seen if of == shape]
        found[shape] = Weighed(
            shape.label,
            shape.need(prompt, new),
            tuple(answer["baseline"] for answer in mine),
            tuple(answer["peak"] for answer in mine),
        )
    return found


def _written(shapes: Sequence[Shape], folder: Path) -> dict[Shape, str]:
    """The small random models among them, each written to a folder of its own."""
    from transformers.utils import logging

    places, shown = {}, logging.is_progress_bar_enabled()
    logging.disable_progress_bar()
    try:
        for number, shape in enumerate(shapes):
            if not shape.card.pocket and shape.need(1, 1).weights <= WRITTEN:
                place, gemma = folder / str(number), build(shape)
                gemma.model.save_pretrained(place)
                gemma.tokenizer.save_pretrained(place)
                places[shape] = str(place)
    finally:
        if shown:
            logging.enable_progress_bar()
    return places


_MARK = "@weighed "


def _in_a_process(order: dict[str, Any]) -> dict[str, int]:
    """What a fresh Python answers to this order. Raises BenchmarkError when it fails."""
    command = [sys.executable, "-m", "course_lib.prediction_memory", json.dumps(order)]
    # Two processes side by side have more threads than cores: those that wait should sleep.
    quiet = {**os.environ, "OMP_WAIT_POLICY": "passive"}
    done = subprocess.run(command, capture_output=True, text=True, env=quiet)
    for line in done.stdout.splitlines():
        if line.startswith(_MARK):
            return json.loads(line[len(_MARK) :])
    said = done.stderr.strip().splitlines()
    raise BenchmarkError(
        f"{Shape.from_json(order['shape']).label} was not weighed: "
        f"{said[-1] if said else 'the process ended without a word (killed for its memory?)'}"
    )


# ---- in the child ------------------------------------------------------------------------------


def _child(order: dict[str, Any]) -> dict[str, int]:
    import torch
    import transformers  # noqa: F401 - a part of the baseline

    from course_lib.bench_request import timed_request

    shape, device = Shape.from_json(order["shape"]), order["device"]
    on_cpu = device == "cpu"
    baseline = peak_memory.resident(os.getpid())[0] if on_cpu else 0
    if order["folder"]:
        dtype = DTYPES[shape.form]
        gemma = models.load(Path(order["folder"]), device=device, dtype=dtype, quiet=True)
    else:
        gemma = build(shape, device)
    generator = torch.Generator().manual_seed(0)
    vocabulary = shape.card.arch.vocab_size
    prompt = torch.randint(vocabulary, (1, order["prompt"]), generator=generator).to(device)
    seen = peak_memory.measure(lambda: timed_request(gemma, prompt, order["new"]), device, REPLIES)
    return {"baseline": baseline, "peak": max(seen.peaks)}


if __name__ == "__main__":
    print(_MARK + json.dumps(_child(json.loads(sys.argv[1]))), flush=True)
