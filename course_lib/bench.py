"""`course bench`: the table for this machine, and what the library adds to plain transformers.

The same report as text and as JSON. Everything in it was measured in the run that printed it; the
only arithmetic is the bytes and operations that the roof is held against.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any

from course_lib import benchmark, cold_start, overhead, roof
from course_lib.bench_record import Record
from course_lib.cold_start import ColdStart
from course_lib.comparison import BLOCKS, Comparison
from course_lib.decode import bytes_streamed_per_token
from course_lib.hardware import Choice, Machine, this_machine
from course_lib.roof import Roof, RoofError, Utilisation
from course_lib.stats import Estimate, Summary, TooFewSamplesError
from course_lib.surroundings import BUSY, load_per_core
from course_lib.tensors import FootprintError
from course_lib.timing import BenchmarkError, StopRule

if TYPE_CHECKING:
    from course_lib.models import Gemma

PERCENTILES = (0.5, 0.9, 0.99)
# What the library may add: at most this in a reply, nothing in a batch.
REPLY_LIMIT, BATCH_LIMIT = 1.02, 1.00


@dataclass(frozen=True)
class Amount:
    """How much is measured: the whole, or just enough to see that everything runs."""

    rounds: StopRule
    blocks: StopRule
    warmup: int | None
    memory_rounds: int
    roof_rounds: int
    matmul_size: int


FULL = Amount(StopRule(), BLOCKS, None, 5, 20, 1024)
QUICK = Amount(StopRule(None, 6, 6), StopRule(None, 2, 2), 1, 1, 6, 256)


@dataclass(frozen=True)
class Report:
    """What `run` measured. `reached`: decode step and prompt against the roof.

    warnings: what makes the figures doubtful. errors: what cannot be true, such as a speed above
    the roof; with any of these the report fails.
    """

    machine: Machine
    record: Record
    cold: ColdStart
    roof: Roof
    reached: tuple[Utilisation, ...]
    overheads: tuple[Comparison, ...]
    warnings: tuple[str, ...]
    errors: tuple[str, ...]


def run(
    name: str = "pocket-micro",
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 32,
    engine: str = "plain",
    quick: bool = False,
    say: Callable[[str], object] = lambda line: None,
) -> Report:
    """Measure one local model on this machine. `say` is told what is being measured.

    engine: as for `models.load`. quick: a handful of samples each, good for nothing but seeing that
        it runs.
    Raises what `models.load` and `benchmark.measure` raise.
    """
    from course_lib.models import load

    amount = QUICK if quick else FULL
    busy = load_per_core()
    if name.startswith(("http://", "https://")):
        raise BenchmarkError("course bench measures this machine: name a local model")
    how = {"engine": engine, "quiet": True}
    gemma = load(name, **how)
    benchmark.check_counts(gemma, prompt_tokens, new_tokens)
    sizes = {"prompt_tokens": prompt_tokens, "new_tokens": new_tokens}
    say("cold start, in a process of its own ...")
    cold = cold_start.measure(name, load={"engine": engine}, **sizes)
    say("requests ...")
    record = benchmark.measure(
        gemma,
        **sizes,
        rounds=amount.rounds,
        warmup=amount.warmup,
        memory_rounds=amount.memory_rounds,
    )
    say("the roof ...")
    limits = _roof(gemma, record, amount)
    reached, errors = _reached(gemma, record, limits)
    say("the library against plain transformers, and the harness against no harness ...")
    overheads = _overheads(gemma, record, amount)
    return Report(
        machine=this_machine(),
        record=record,
        cold=cold,
        roof=limits,
        reached=reached,
        overheads=overheads,
        warnings=tuple(_warnings(busy, record, overheads, quick)),
        errors=errors,
    )


def _roof(gemma: Gemma, record: Record, amount: Amount) -> Roof:
    """The roof at the size of this model, so that a small one is held against the cache."""
    try:
        if gemma.card is None:
            raise FootprintError("no card")
        size = bytes_streamed_per_token(gemma.card, record.dtype, 0)
    except FootprintError:  # then what it has in memory
        size = sum(p.numel() * p.element_size() for p in gemma.model.parameters())
    choice = Choice(gemma.device, record.dtype, "where the model runs")
    return roof.measure(
        choice, working_set=size, rounds=amount.roof_rounds, matmul_size=amount.matmul_size
    )


def _reached(
    gemma: Gemma, record: Record, limits: Roof
) -> tuple[tuple[Utilisation, ...], tuple[str, ...]]:
    """MBU and MFU of a decode step and of the prompt, and what cannot be true."""
    if gemma.card is None:
        return (), ()
    # The cache grows by one token per step: the middle of the reply stands for all of it.
    middle = record.prompt_tokens + record.new_tokens // 2
    reached, errors = [], []
    try:
        decode = roof.decode_work(gemma.card, record.dtype, middle)
        prompt = roof.prefill_work(gemma.card, record.dtype, record.prompt_tokens)
    except FootprintError:
        return (), ()
    for work, seconds in ((decode, record.tpot.median), (prompt, record.ttft.median)):
        try:
            claim = roof.Claim(gemma.card, record.dtype, middle) if work is decode else None
            reached.append(roof.utilisation(work, seconds, limits, claim=claim))
        except RoofError as error:
            errors.append(str(error))
    return tuple(reached), tuple(errors)


def _overheads(gemma: Gemma, record: Record, amount: Amount) -> tuple[Comparison, ...]:
    how: dict[str, Any] = {"rule": amount.blocks, "warmup": amount.warmup}
    found = []
    if gemma.tokenizer.chat_template:
        tokens = record.new_tokens
        found += [
            overhead.of_reply(gemma, max_new_tokens=tokens, **how),
            overhead.of_batch(gemma, max_new_tokens=tokens, **how),
        ]
    sizes = {"prompt_tokens": record.prompt_tokens, "new_tokens": record.new_tokens}
    return (*found, overhead.of_harness(gemma, **sizes, **how))


def _warnings(
    busy: float | None, record: Record, overheads: tuple[Comparison, ...], quick: bool
) -> list[str]:
    warnings = []
    if quick:
        warnings.append("a quick run: these figures show that it works and nothing else")
    if busy is not None and busy > BUSY:
        warnings.append(
            f"something else was running ({busy:.1f} programs per core in the minute before): "
            "repeat this on a quiet machine before you use a figure"
        )
    if record.warm is not None and not record.warm.stable and not quick:
        warnings.append("the warm-up never became steady: the machine is noisy")
    if record.failures:
        warnings.append(f"{len(record.failures)} requests failed: {record.failures[0].error}")
    warnings += [
        f"{c.names[0]} against itself differs: the instrument is not to be trusted here"
        for c in overheads
        if c.control is not None and c.control.interval and 1.0 not in c.control.interval
    ]
    return warnings


# ---- faces -------------------------------------------------------------------------------------


def as_text(report: Report) -> str:
    """The report for a terminal."""
    parts = [
        ("This machine", str(report.machine)),
        ("Requests", str(report.record)),
        ("Percentiles, ms", "\n".join(_percentile_lines(report.record))),
        ("From nothing", str(report.cold)),
        ("The roof", str(report.roof)),
        ("Reached of it", "\n".join(map(str, report.reached)) or "unknown: no formula for it"),
        ("What the library and the harness add", "\n".join(_overhead_lines(report.overheads))),
        ("Warnings", "\n".join(report.warnings) or "none"),
    ]
    if report.errors:
        parts.append(("Errors", "\n".join(report.errors)))
    return "\n\n".join(
        title + "\n" + "\n".join(f"  {line}" for line in body.splitlines()) for title, body in parts
    )


def _percentile_lines(record: Record) -> list[str]:
    """p50, p90 and p99 of each time, or how many requests it would take."""
    lines = []
    for figure in ("ttft", "tpot", "itl", "e2e"):
        cells = []
        for q in PERCENTILES:
            try:
                found = record.percentile(figure, q)
                cells.append(f"p{q * 100:g} {found.value * 1e3:.4g}")
            except TooFewSamplesError as error:
                cells.append(f"p{q * 100:g} needs {error.needed}")
        lines.append(f"{figure}: {', '.join(cells)} (n={len(record.requests)} requests)")
    return lines


def _overhead_lines(overheads: tuple[Comparison, ...]) -> list[str]:
    lines = []
    limits = {"chat.reply": REPLY_LIMIT, "chat.batch": BATCH_LIMIT}
    for one in overheads:
        lines += str(one).splitlines()
        if (limit := limits.get(one.names[0])) is not None:
            lines.append(f"aim, at most {limit:.2f} times as long: {one.at_most(limit)}")
    return lines


def as_json(report: Report) -> str:
    """Everything, raw samples included, with the derived figures beside them."""
    record, limits = report.record, report.roof
    figures = ("ttft", "tpot", "itl", "e2e", "output_tokens_per_s")
    content = {
        "machine": asdict(report.machine),
        "figures": {name: _plain(getattr(record, name)) for name in figures},
        "peak_memory_bytes": _plain(record.peak_memory),
        "harness_share": record.overhead,
        "to_first_token_from_nothing_s": report.cold.to_first_token,
        "roof": {
            "bytes_per_second": limits.bytes_per_second,
            "flops_per_second": limits.flops_per_second,
            "flops_per_byte_at_the_ridge": limits.ridge,
        },
        "reached": [asdict(one) for one in report.reached],
        "overheads": [
            {
                "of": one.names[0],
                "against": one.names[1],
                "ratio": _plain(one.ratio),
                "control": _plain(one.control),
                "verdict": one.verdict,
            }
            for one in report.overheads
        ],
        "warnings": report.warnings,
        "errors": report.errors,
        "raw": {
            "record": asdict(record),
            "cold_start": asdict(report.cold),
            "roof": asdict(limits),
            "overheads": [asdict(one) for one in report.overheads],
        },
    }
    return json.dumps(content, indent=1, ensure_ascii=False)


def _plain(figure: Summary | Estimate | None) -> dict[str, Any] | None:
    """A figure as data; JSON has no nan, so an unknown spread is null."""
    if figure is None:
        return None
    return {k: None if v != v else v for k, v in asdict(figure).items()}
