"""The record of one measurement: what was asked, every raw sample, where, and the table of it."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from course_lib import metrics
from course_lib.metrics import Goodput, Limits, Request
from course_lib.peak_memory import MIB, Memory
from course_lib.stats import Estimate, Interval, Summary, summarise
from course_lib.surroundings import append_line, read_lines
from course_lib.timing import Failed, WarmUp

HEADINGS = ("figure", "mean", "95% interval", "median", "n")


@dataclass(frozen=True)
class Expected:
    """Bytes that arithmetic gives: weights in the dtype in use, and the KV cache at its longest."""

    weights: int
    kv_cache: int

    @property
    def total(self) -> int:
        return self.weights + self.kv_cache


@dataclass(frozen=True)
class Record:
    """The result of `benchmark.measure`: what was asked, the raw samples, where they were taken.

    cold: the first call of all. warm: the calls thrown away after it. failures: requests that
    raised; no mean holds them. stopped: why there were no more requests. wall_s: seconds of all
    requests. reading_s: what one reading of the clock costs, once per token. expected: None for a
    model without a card. engine: "plain" is transformers' `generate`.
    """

    model: str
    device: str
    dtype: str
    prompt_tokens: int
    new_tokens: int
    warmup: int
    seed: int
    cold: Request
    requests: tuple[Request, ...]
    memory: Memory | None
    environment: dict[str, str]
    failures: tuple[Failed, ...] = ()
    warm: WarmUp | None = None
    stopped: str = ""
    wall_s: float | None = None
    reading_s: float | None = None
    expected: Expected | None = None
    engine: str = "plain"

    @property
    def rounds(self) -> int:
        """Requests that succeeded: those that the figures are about."""
        return len(self.requests)

    @property
    def ttft(self) -> Summary:
        """Seconds."""
        return metrics.summary(self.requests, "ttft")

    @property
    def tpot(self) -> Summary:
        """Seconds per token, each request with the same weight."""
        return metrics.summary(self.requests, "tpot")

    @property
    def itl(self) -> Summary:
        """Seconds from token to token, all gaps in one pool; n counts gaps."""
        return metrics.summary(self.requests, "itl")

    @property
    def e2e(self) -> Summary:
        """Seconds."""
        return metrics.summary(self.requests, "e2e")

    @property
    def output_tokens_per_s(self) -> Summary:
        """n / e2e of each request."""
        return metrics.summary(self.requests, "output_tokens_per_s")

    @property
    def throughput(self) -> float:
        """Output tokens of all requests per second of the run, failures and all."""
        tokens = sum(len(request.token_s) for request in self.requests)
        seconds = self.wall_s or sum(request.e2e for request in self.requests)
        return tokens / seconds

    @property
    def overhead(self) -> float | None:
        """Share of the time per token that the harness takes to read its clock."""
        return None if self.reading_s is None else self.reading_s / self.tpot.median

    @property
    def peak_memory(self) -> Summary | None:
        """Bytes; None when memory was not measured."""
        return summarise(self.memory.peaks) if self.memory else None

    def percentile(self, figure: str, q: float) -> Estimate:
        """Quantile q of ttft, tpot, itl, e2e or output_tokens_per_s, see `metrics.percentile`.

        Raises TooFewSamplesError when the sample cannot support it: p99 takes 368 requests.
        """
        return metrics.percentile(self.requests, figure, q)

    def goodput(self, limits: Limits) -> Goodput:
        """The requests that met every limit, failed ones counted as not good."""
        seconds = self.wall_s or sum(request.e2e for request in self.requests)
        return metrics.goodput(self.requests, self.failures, limits, seconds)

    # ---- faces -----------------------------------------------------------------------------

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        """(figure with unit, mean, interval, median, n) as text, ready for a table."""
        rows = [
            _row("time to first token, ms", self.ttft, 1e3),
            _row("time per output token, ms", self.tpot, 1e3),
            _row("gap between tokens, pooled, ms", self.itl, 1e3),
            _row("end to end, ms", self.e2e, 1e3),
            _row("output tokens per second", self.output_tokens_per_s, 1),
        ]
        if self.memory and self.peak_memory:
            names = {"rss": "process", "cuda": "GPU, allocated"}
            label = f"peak memory ({names[self.memory.kind]}), MiB"
            rows.append(_row(label, self.peak_memory, 1 / MIB))
        if self.memory and self.memory.reserved:
            label = "peak memory (GPU, reserved), MiB"
            rows.append(_row(label, summarise(self.memory.reserved), 1 / MIB))
        return rows

    def caption(self) -> str:
        warm = f"{self.warmup} more for warm-up" if self.warm is None else str(self.warm)
        failed = f", {len(self.failures)} failed" if self.failures else ""
        engine = "" if self.engine == "plain" else f", {self.engine}"
        return (
            f"{self.model} on {self.device}, {self.dtype}{engine}: "
            f"{self.prompt_tokens} prompt tokens, {self.new_tokens} new tokens, "
            f"{self.rounds} rounds{failed}, {warm}"
        )

    def cold_line(self) -> str:
        ttft, e2e = self.cold.ttft * 1e3, self.cold.e2e * 1e3
        return f"first call, kept apart: {ttft:.1f} ms to the first token, {e2e:.1f} ms in all"

    def notes(self) -> list[str]:
        """What belongs beside the table, one sentence each."""
        notes = [self.cold_line()]
        if self.failures:
            notes.append(f"failed requests: {len(self.failures)}, first {self.failures[0].error}")
        if self.expected is not None:
            weights, cache = self.expected.weights / MIB, self.expected.kv_cache / MIB
            notes.append(f"by arithmetic: weights {weights:.4g} MiB, KV cache {cache:.3g} MiB")
        if self.memory:
            added = max(self.memory.added) / MIB
            notes.append(f"a call adds at most {added:.3g} MiB to what is there before it")
        if self.overhead is not None and self.reading_s is not None:
            notes.append(
                f"the harness reads its clock once per token: {self.reading_s * 1e6:.2g} us, "
                f"{self.overhead:.2%} of the time per token"
            )
        if self.stopped:
            notes.append(f"stopped: {self.stopped}")
        return notes

    def __str__(self) -> str:
        table = [HEADINGS, *self.rows()]
        widths = [max(len(row[i]) for row in table) for i in range(len(HEADINGS))]
        lines = [
            row[0].ljust(widths[0])
            + "".join("  " + cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))
            for row in table
        ]
        return "\n".join([self.caption(), *lines, *self.notes()])

    def _repr_markdown_(self) -> str:
        rule = "|:---|---:|---:|---:|---:|"
        table = ["| " + " | ".join(row) + " |" for row in [HEADINGS, *self.rows()]]
        notes = "  \n".join(self.notes())
        return "\n".join([self.caption(), "", table[0], rule, *table[1:], "", notes])

    # ---- files -----------------------------------------------------------------------------

    def to_json(self) -> str:
        """One line of JSON with every raw sample."""
        return json.dumps(asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, line: str) -> Record:
        """The record of one line. Raises ValueError when the line is not one."""
        try:
            fields: dict[str, Any] = json.loads(line)
            fields["cold"] = Request(tuple(fields["cold"]["token_s"]))
            fields["requests"] = tuple(Request(tuple(r["token_s"])) for r in fields["requests"])
            fields["failures"] = tuple(Failed(**one) for one in fields.get("failures", ()))
            if (memory := fields["memory"]) is not None:
                lists = {k: tuple(v) for k, v in memory.items() if k != "kind"}
                fields["memory"] = Memory(kind=memory["kind"], **lists)
            if (warm := fields.get("warm")) is not None:
                fields["warm"] = WarmUp(tuple(warm["seconds"]), warm["stable"])
            if (expected := fields.get("expected")) is not None:
                fields["expected"] = Expected(**expected)
            return cls(**fields)
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
            raise ValueError(f"this is not a benchmark record: {error!r}") from error

    def save(self, path: str | Path) -> None:
        """Append this record to a JSONL file; the folder is made when missing."""
        append_line(path, self.to_json())


def load_records(path: str | Path) -> list[Record]:
    """All records of a JSONL file. Raises ValueError naming the line that is not a record."""
    return read_lines(path, Record.from_json)


def _row(label: str, summary: Summary, unit: float) -> tuple[str, str, str, str, str]:
    interval: Interval | None = summary.mean_interval
    shown = str(interval.scaled(unit)) if interval else "too few rounds"
    mean, median = summary.mean * unit, summary.median * unit
    return label, f"{mean:.4g}", shown, f"{median:.4g}", str(summary.n)
