"""Are the predictions of selection true here? Memory within 5%, decode speed within 25%.

>>> checks = prediction_check.check_memory() + prediction_check.check_speed()
>>> print(prediction_check.as_text(checks))

`python -m course_lib.prediction_check [--full] [--json]` does both and prints every figure; its
exit status is 1 when a prediction was off. The models that are tested had no part in the
calibration: that is what makes it a check. What was left out on this machine is listed, with why.

With `--full` larger shapes are built, up to what the memory holds, and on a CUDA GPU those of
accelerators. That part has not been run on the machine this was written on.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from course_lib import roof
from course_lib.hardware import Choice
from course_lib.peak_memory import MIB
from course_lib.prediction_memory import MEMORY_WITHIN, MemoryCheck, Weighed, check_memory
from course_lib.prediction_shapes import (
    DTYPES,
    LeftOut,
    PredictionError,
    Shape,
    calibration_shapes,
    full_test_set,
    narrowed,
    small_test_set,
    that_fit,
)
from course_lib.prediction_speed import (
    SPEED_WITHIN,
    Calibration,
    SpeedCheck,
    check_speed,
    predicted_speeds,
)
from course_lib.roof import Roof, RoofError
from course_lib.stats import Estimate
from course_lib.surroundings import BUSY, environment, load_per_core

__all__ = [
    "MEMORY_WITHIN",
    "SPEED_WITHIN",
    "Calibration",
    "LeftOut",
    "MemoryCheck",
    "PredictionError",
    "Report",
    "Shape",
    "SpeedCheck",
    "as_text",
    "calibration_shapes",
    "check_memory",
    "check_speed",
    "full_test_set",
    "narrowed",
    "predicted_speeds",
    "run",
    "small_test_set",
    "verdict",
]

Check = MemoryCheck | SpeedCheck


@dataclass(frozen=True)
class Amount:
    """How often each model is weighed and timed."""

    runs: int
    rounds: int


SMALL, FULL = Amount(2, 6), Amount(4, 12)


@dataclass(frozen=True)
class Reached:
    """What the calibration reads of its roof: the share that `selection.Device.reached` takes."""

    device: str
    form: str
    share: float
    roof: Roof


@dataclass(frozen=True)
class Report:
    """What `run` found. errors: what cannot be true, such as a rate above the roof."""

    memory: tuple[MemoryCheck, ...]
    speed: tuple[SpeedCheck, ...]
    reached: tuple[Reached, ...]
    left_out: tuple[LeftOut, ...]
    environment: dict[str, str]
    warnings: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    @property
    def checks(self) -> tuple[Check, ...]:
        return (*self.memory, *self.speed)

    @property
    def all_within(self) -> bool:
        """Whether there was something to check, and every prediction held."""
        return bool(self.checks) and not self.errors and all(c.within for c in self.checks)


def run(*, full: bool = False, say: Callable[[str], object] = lambda line: None) -> Report:
    """Check memory and speed with the models that this machine holds.

    full: the larger shapes too, more rounds, and the accelerator where there is one.
    """
    amount, busy = (FULL if full else SMALL), load_per_core()
    memory: list[MemoryCheck] = []
    speed: list[SpeedCheck] = []
    left_out: list[LeftOut] = []
    for device in ("cpu", "cuda"):
        wanted = full_test_set(device) if full or device == "cuda" else small_test_set()
        if why := _why_not(device, full):
            left_out += [LeftOut(f"{shape.label} on {device}", why) for shape in wanted]
            continue
        kept, too_large = that_fit(wanted, device, 256, 8)
        left_out += too_large
        if kept:
            say(f"memory on {device}, in processes of their own ...")
            memory += check_memory(kept, runs=amount.runs, device=device)
            say(f"speed on {device} ...")
            speed += check_speed(kept, rounds=amount.rounds, device=device)
    say("the roof ...")
    reached, errors = _reached(speed)
    return Report(
        memory=tuple(memory),
        speed=tuple(speed),
        reached=reached,
        left_out=tuple(left_out),
        environment=environment(),
        warnings=_warnings(busy),
        errors=errors,
    )


def _why_not(device: str, full: bool) -> str:
    """Why nothing is run on a device; "" where something is."""
    if device == "cpu":
        return ""
    import torch

    if not torch.cuda.is_available():
        return "not run here: no CUDA GPU"
    return "" if full else "not run: the small form is for the CPU, ask for the full one"


def _reached(speed: Sequence[SpeedCheck]) -> tuple[tuple[Reached, ...], tuple[str, ...]]:
    """The last calibration of each device and form against the roof, and what cannot be true."""
    newest = {(c.calibration.device, c.calibration.form): c.calibration for c in speed}
    found, errors = [], []
    for (device, form), calibration in newest.items():
        choice = Choice(device, DTYPES[form], "where the models ran")
        limits = roof.measure(choice, rounds=6, matmul_size=256)
        try:
            found.append(Reached(device, form, calibration.share_of(limits), limits))
        except RoofError as error:
            errors.append(f"{form} on {device}: {error}")
    return tuple(found), tuple(errors)


def _warnings(busy: float | None) -> tuple[str, ...]:
    if busy is None or busy <= BUSY:
        return ()
    return (
        f"something else was running ({busy:.1f} programs per core in the minute before): memory "
        "does not mind, but repeat the speeds on a quiet machine before you use one",
    )


# ---- faces -------------------------------------------------------------------------------------


def verdict(check: Check) -> str:
    """One prediction in words: "within 5% (2.1% too little)"."""
    ratio, limit = check.ratio, f"{check.tolerance:.0%}"
    off = f"{abs(ratio.value - 1):.1%} too {'much' if ratio.value > 1 else 'little'}"
    said = f"within {limit} ({off}" if check.within else f"NOT within {limit} ({off}"
    low, high = 1 - check.tolerance, 1 + check.tolerance
    interval = ratio.interval
    settled = interval is not None and (
        (low <= interval.low and interval.high <= high)
        if check.within
        else (interval.high < low or interval.low > high)
    )
    return f"{said})" if settled else f"{said}; the interval reaches over the line)"


def as_text(checks: Sequence[Check]) -> str:
    """Every prediction with its parts, its measurement, n and interval, and what calibrated it."""
    parts = []
    weighed = [check for check in checks if isinstance(check, MemoryCheck)]
    timed = [check for check in checks if isinstance(check, SpeedCheck)]
    if weighed:
        parts.append(_memory_text(weighed))
    if timed:
        parts.append(_speed_text(timed))
    return "\n\n".join(parts) or "nothing was checked"


def _memory_text(checks: Sequence[MemoryCheck]) -> str:
    rows = [("tested", "weights", "KV cache", "activations", "runtime", "predicted", *_HEADINGS)]
    for check in checks:
        need = check.need
        sizes = (need.weights, need.kv_cache, need.activations)
        figures = [*sizes, check.runtime.value, check.predicted.value]
        cells = [f"{size / MIB:.1f}" for size in figures]
        rows.append((check.model, *cells, *_result_cells(check, 1 / MIB)))
    first = checks[0]
    baseline = first.weighed.baselines[0] / MIB
    lines = [
        f"Memory in MiB, beside {baseline:.0f} of Python with torch and transformers; "
        f"{first.prompt_tokens} prompt tokens and {first.new_tokens} new ones on {first.device}, "
        "a fresh process each time",
        *_table(rows),
        "runtime, from models that are not tested (what each held beyond its own prediction):",
    ]
    for model in dict.fromkeys(m for check in checks for m in check.calibration):
        lines.append("  " + _runtime_line(model))
    return "\n".join(lines)


def _runtime_line(model: Weighed) -> str:
    seen = ", ".join(f"{beyond / MIB:.1f}" for beyond in model.beyond)
    return f"{model.model}: predicted {model.need.total / MIB:.1f}, beyond it {seen}"


def _speed_text(checks: Sequence[SpeedCheck]) -> str:
    rows = [("tested", "calls", "MB read", "calls, ms", "bytes, ms", "predicted", *_HEADINGS)]
    for check in checks:
        rows.append(
            (
                check.model,
                f"{check.timed.calls:,}",
                f"{check.timed.bytes / 1e6:,.1f}",
                f"{check.dispatch_s * 1e3:.2f}",
                f"{check.memory_s * 1e3:.2f}",
                f"{check.predicted.value:.4g}",
                *_result_cells(check, 1.0),
            )
        )
    lines = ["Decode speed in tokens per second, one user, plain generate", *_table(rows)]
    for calibration in dict.fromkeys(check.calibration for check in checks):
        lines += _calibration_lines(calibration)
    return "\n".join(lines)


def _calibration_lines(found: Calibration) -> list[str]:
    call, rate = found.seconds_per_call, found.bytes_per_second
    together = "added up" if found.step.join == "sum" else "whichever takes longer"
    lines = [
        f"calibrated in {found.form} on {found.device} ({found.threads} threads), {together}: a "
        f"call {_scaled(call, 1e6)} us, bytes at {_scaled(rate, 1e-9)} GB/s (n={call.n}); from "
        "models that are not tested:"
    ]
    for model in found.models:
        seen = model.tokens_per_second
        lines.append(
            f"  {model.model}: {model.calls:,} calls, {model.bytes / 1e6:,.1f} MB, "
            f"{_scaled(seen, 1.0)} tokens/s (n={seen.n}), fitted {found.fitted(model):.4g}"
        )
    return lines


_HEADINGS = ("measured", "95% interval", "predicted / measured", "n", "")


def _result_cells(check: Check, unit: float) -> tuple[str, ...]:
    measured, ratio = check.measured, check.ratio
    interval = measured.interval.scaled(unit) if measured.interval else "none"
    return (
        f"{measured.value * unit:.4g}",
        str(interval),
        f"{ratio.value:.3f} {ratio.interval}",
        str(ratio.n),
        verdict(check),
    )


def _scaled(figure: Estimate, unit: float) -> str:
    interval = figure.interval.scaled(unit) if figure.interval else "(no interval)"
    return f"{figure.value * unit:.4g} {interval}"


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Columns side by side, the first and the last to the left."""
    widths = [max(len(row[i]) for row in rows) for i in range(len(rows[0]))]
    lines = []
    for row in rows:
        middle = [cell.rjust(w) for cell, w in zip(row[1:-1], widths[1:-1], strict=True)]
        lines.append("  ".join([row[0].ljust(widths[0]), *middle, row[-1]]).rstrip())
    return lines


def report_text(report: Report) -> str:
    """The whole report for a terminal."""
    lines = [as_text(report.checks), ""]
    for one in report.reached:
        lines.append(
            f"{one.form} on {one.device}: bytes are read at {one.share:.0%} of the roof, "
            f"{one.roof.bytes_per_second / 1e9:.4g} GB/s"
        )
    lines += [f"left out: {one.model}: {one.why}" for one in report.left_out]
    lines += [f"warning: {one}" for one in report.warnings]
    lines += [f"error: {one}" for one in report.errors]
    held = sum(check.within for check in report.checks)
    lines.append(f"{held} of {len(report.checks)} predictions held")
    return "\n".join(lines)


def to_json(report: Report) -> str:
    """The report as JSON, every raw sample with it."""
    content = {
        "all_within": report.all_within,
        "checks": [_plain(check) for check in report.checks],
        "reached": [asdict(one) for one in report.reached],
        "left_out": [asdict(one) for one in report.left_out],
        "environment": report.environment,
        "warnings": report.warnings,
        "errors": report.errors,
    }
    return json.dumps(content, indent=1, ensure_ascii=False)


def _plain(check: Check) -> dict[str, Any]:
    if isinstance(check, MemoryCheck):
        sizes = asdict(check.need)
        names = ("weights", "kv_cache", "activations")
        parts = {name: sizes[name] for name in names} | {"runtime": check.runtime.value}
        kind, unit = "memory", "bytes"
        models = check.calibration
    else:
        parts = {"dispatch_s": check.dispatch_s, "memory_s": check.memory_s}
        kind, unit = "speed", "tokens per second"
        models = check.calibration.models
    return {
        "kind": kind,
        "model": check.model,
        "unit": unit,
        "parts": parts,
        "predicted": asdict(check.predicted),
        "measured": asdict(check.measured),
        "ratio": asdict(check.ratio),
        "within": check.within,
        "in_words": verdict(check),
        "calibrated_on": [model.model for model in models],
        "raw": asdict(check),
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """0: every prediction held. 1: one was off. 2: asked wrongly."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if unknown := [one for one in given if one not in ("--full", "--json")]:
        print(f"unknown: {' '.join(unknown)}", file=sys.stderr)
        print("usage: python -m course_lib.prediction_check [--full] [--json]", file=sys.stderr)
        return 2
    report = run(full="--full" in given, say=lambda line: print(line, file=sys.stderr))
    print(to_json(report) if "--json" in given else report_text(report))
    return 0 if report.all_within else 1


if __name__ == "__main__":
    sys.exit(main())
