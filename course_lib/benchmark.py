"""How long a reply takes and how much memory it needs, with n and an interval beside each figure.

The terms, per request with n new tokens (all times in seconds):

- ttft, time to first token: from the call of `generate` to the first new token;
- tpot, time per output token: the mean gap between the tokens after the first;
- e2e, end to end: from the call to the last new token, so e2e = ttft + (n - 1) * tpot;
- output tokens per second: n / e2e, the prompt not counted.

Each request weighs the same in a mean, whatever its length. The work is fixed: prompt tokens are
drawn by a seed and the reply is forced to its full length. What the text says does not change the
time of a matrix product (a mixture of experts aside); a reply of another length does. The first
call of all is kept apart as `cold`; warm-up calls are thrown away. Memory is measured in calls of
its own, so that watching it does not disturb the clock.
"""

from __future__ import annotations

import dataclasses
import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from course_lib.hardware import synchronize, this_machine
from course_lib.stats import Interval, Summary, summarise

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

MIB = 2**20
SAMPLE_EVERY_S = 0.002

# Runs in a process of its own, so that neither the GIL nor the model's threads hold it up: a peak
# is the largest resident size seen, looked at every SAMPLE_EVERY_S until told to stop.
_WATCHER = """
import sys, threading, time, psutil
process, every, stop = psutil.Process(int(sys.argv[1])), float(sys.argv[2]), threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(1), stop.set()), daemon=True).start()
first = peak = process.memory_info().rss
samples = 1
print("watching", flush=True)
while not stop.is_set():
    peak = max(peak, process.memory_info().rss)
    samples += 1
    time.sleep(every)
print(first, peak, samples)
"""


@dataclass(frozen=True)
class Request:
    """One call of `generate`: seconds from the call to each new token, in order."""

    token_s: tuple[float, ...]

    def __post_init__(self) -> None:
        if len(self.token_s) < 2:
            raise ValueError("a time per output token needs two new tokens or more")

    @property
    def ttft(self) -> float:
        return self.token_s[0]

    @property
    def tpot(self) -> float:
        return (self.token_s[-1] - self.token_s[0]) / (len(self.token_s) - 1)

    @property
    def e2e(self) -> float:
        return self.token_s[-1]

    @property
    def output_tokens_per_s(self) -> float:
        return len(self.token_s) / self.e2e


@dataclass(frozen=True)
class Memory:
    """Peak memory of several calls, in bytes.

    kind "rss": resident memory of the whole Python process, seen from another process every few
    milliseconds (a shorter spike can be missed). kind "cuda": `peaks` are torch's allocated bytes,
    `reserved` what its allocator held back from the GPU; the CUDA context is in neither.
    `before` is the level at the start of each call.
    """

    kind: Literal["rss", "cuda"]
    before: tuple[int, ...]
    peaks: tuple[int, ...]
    reserved: tuple[int, ...] = ()


@dataclass(frozen=True)
class Record:
    """The result of `measure`: what was asked, the raw samples, and where they were taken."""

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

    @property
    def rounds(self) -> int:
        return len(self.requests)

    @property
    def ttft(self) -> Summary:
        """Seconds."""
        return summarise([request.ttft for request in self.requests])

    @property
    def tpot(self) -> Summary:
        """Seconds per token, each request with the same weight."""
        return summarise([request.tpot for request in self.requests])

    @property
    def e2e(self) -> Summary:
        """Seconds."""
        return summarise([request.e2e for request in self.requests])

    @property
    def output_tokens_per_s(self) -> Summary:
        return summarise([request.output_tokens_per_s for request in self.requests])

    @property
    def peak_memory(self) -> Summary | None:
        """Bytes; None when memory was not measured."""
        return summarise(self.memory.peaks) if self.memory else None

    def rows(self) -> list[tuple[str, str, str, str, str]]:
        """(figure with unit, mean, interval, median, n) as text, ready for a table."""
        rows = [
            _row("time to first token, ms", self.ttft, 1e3),
            _row("time per output token, ms", self.tpot, 1e3),
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
        return (
            f"{self.model} on {self.device}, {self.dtype}: {self.prompt_tokens} prompt tokens, "
            f"{self.new_tokens} new tokens, {self.rounds} rounds, {self.warmup} more for warm-up"
        )

    def cold_line(self) -> str:
        ttft, e2e = self.cold.ttft * 1e3, self.cold.e2e * 1e3
        return f"first call, kept apart: {ttft:.1f} ms to the first token, {e2e:.1f} ms in all"

    def __str__(self) -> str:
        table = [HEADINGS, *self.rows()]
        widths = [max(len(row[i]) for row in table) for i in range(len(HEADINGS))]
        lines = [
            row[0].ljust(widths[0])
            + "".join("  " + cell.rjust(w) for cell, w in zip(row[1:], widths[1:], strict=True))
            for row in table
        ]
        return "\n".join([self.caption(), *lines, self.cold_line()])

    def _repr_markdown_(self) -> str:
        rule = "|:---|---:|---:|---:|---:|"
        table = ["| " + " | ".join(row) + " |" for row in [HEADINGS, *self.rows()]]
        return "\n".join([self.caption(), "", table[0], rule, *table[1:], "", self.cold_line()])

    def to_json(self) -> str:
        """One line of JSON with every raw sample."""
        return json.dumps(dataclasses.asdict(self), sort_keys=True)

    @classmethod
    def from_json(cls, line: str) -> Record:
        """The record of one line. Raises ValueError when the line is not one."""
        try:
            fields: dict[str, Any] = json.loads(line)
            fields["cold"] = Request(tuple(fields["cold"]["token_s"]))
            fields["requests"] = tuple(Request(tuple(r["token_s"])) for r in fields["requests"])
            if (memory := fields["memory"]) is not None:
                lists = {k: tuple(v) for k, v in memory.items() if k != "kind"}
                fields["memory"] = Memory(kind=memory["kind"], **lists)
            return cls(**fields)
        except (KeyError, TypeError, AttributeError, json.JSONDecodeError) as error:
            raise ValueError(f"this is not a benchmark record: {error!r}") from error

    def save(self, path: str | Path) -> None:
        """Append this record to a JSONL file; the folder is made when missing."""
        path = Path(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("a", encoding="utf-8") as file:
            file.write(self.to_json() + "\n")


HEADINGS = ("figure", "mean", "95% interval", "median", "n")


def load_records(path: str | Path) -> list[Record]:
    """All records of a JSONL file. Raises ValueError naming the line that is not a record."""
    records = []
    with Path(path).open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    records.append(Record.from_json(line))
                except ValueError as error:
                    raise ValueError(f"{Path(path).name}, line {number}: {error}") from error
    return records


def measure(
    gemma: Gemma,
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 32,
    rounds: int = 10,
    warmup: int = 2,
    memory_rounds: int = 5,
    seed: int = 0,
) -> Record:
    """Time `rounds` replies of exactly `new_tokens` tokens to a prompt of `prompt_tokens` tokens.

    Every round has the same prompt and starts with an empty KV cache. Six rounds or more give
    each figure an interval. `memory_rounds` further calls measure peak memory; 0 leaves it out,
    and on an Apple GPU it is left out because torch keeps no peak there.
    Raises ValueError for counts that make no sense or a reply longer than the context.
    """
    _check(gemma, prompt_tokens, new_tokens, rounds, warmup, memory_rounds)
    prompt = fixed_prompt(gemma, prompt_tokens, seed)

    def once() -> Request:
        return _timed_request(gemma, prompt, new_tokens)

    cold = once()
    for _ in range(warmup):
        once()
    requests = tuple(once() for _ in range(rounds))
    return Record(
        model=gemma.card.id if gemma.card is not None else type(gemma.model).__name__,
        device=str(gemma.device),
        dtype=str(gemma.model.dtype).removeprefix("torch."),
        prompt_tokens=prompt_tokens,
        new_tokens=new_tokens,
        warmup=warmup,
        seed=seed,
        cold=cold,
        requests=requests,
        memory=_peak_memory(once, str(gemma.device), memory_rounds),
        environment=environment(),
    )


def fixed_prompt(gemma: Gemma, length: int, seed: int) -> torch.Tensor:
    """Token ids of shape (1, length): BOS, then ordinary tokens drawn by the seed."""
    import torch

    config = gemma.model.config.get_text_config()
    special = {i for i in _as_ids(config.eos_token_id) + _as_ids(config.pad_token_id)}
    if gemma.tokenizer is not None:
        special |= set(gemma.tokenizer.all_special_ids)
    special |= set(_as_ids(config.bos_token_id))
    ordinary = torch.tensor([i for i in range(config.vocab_size) if i not in special])
    drawn = torch.randint(len(ordinary), (length,), generator=torch.Generator().manual_seed(seed))
    ids = ordinary[drawn]
    if config.bos_token_id is not None:
        ids[0] = config.bos_token_id
    return ids.unsqueeze(0).to(gemma.device)


def environment() -> dict[str, str]:
    """Where and with what a record was taken. No paths, no names of people or hosts."""
    import torch

    machine = this_machine()
    versions = {
        name: importlib.metadata.version(name) for name in ("torch", "transformers", "numpy")
    }
    return {
        "taken": datetime.now(UTC).isoformat(timespec="seconds"),
        "os": machine.os,
        "cpu": machine.cpu,
        "usable_cores": str(machine.usable_cores),
        "threads": str(torch.get_num_threads()),
        "ram_gib": f"{machine.ram_bytes / 2**30:.1f}",
        "gpu": machine.gpu.name if machine.gpu else "none",
        "python": platform.python_version(),
        **versions,
    }


def _timed_request(gemma: Gemma, prompt: torch.Tensor, new_tokens: int) -> Request:
    """One greedy reply of exactly `new_tokens` tokens, the clock read after each of them."""
    import torch
    from transformers import StoppingCriteria, StoppingCriteriaList

    device, reads = str(gemma.device), []

    class ReadTheClock(StoppingCriteria):
        """Called once per new token. A streamer would be one token late on Apple GPUs."""

        def __call__(self, input_ids: torch.Tensor, scores: Any, **kwargs: Any) -> torch.Tensor:
            synchronize(device)
            reads.append(time.perf_counter())
            return torch.zeros(input_ids.shape[0], dtype=torch.bool, device=input_ids.device)

    synchronize(device)
    start = time.perf_counter()
    ids = gemma.model.generate(
        input_ids=prompt,
        attention_mask=torch.ones_like(prompt),
        do_sample=False,
        # Settings that only matter for sampling; a model that brings them gets a warning each call.
        temperature=None,
        top_p=None,
        top_k=None,
        min_new_tokens=new_tokens,
        max_new_tokens=new_tokens,
        stopping_criteria=StoppingCriteriaList([ReadTheClock()]),
    )
    made = ids.shape[1] - prompt.shape[1]
    if not made == len(reads) == new_tokens:
        raise RuntimeError(
            f"asked for {new_tokens} tokens, the model made {made} and the clock was read "
            f"{len(reads)} times: these times would not mean what their names say"
        )
    return Request(tuple(read - start for read in reads))


def _peak_memory(once: Callable[[], object], device: str, rounds: int) -> Memory | None:
    kind = device.partition(":")[0]
    if rounds == 0 or kind not in ("cpu", "cuda"):
        return None
    if kind == "cpu":
        seen = [_watched_from_outside(once) for _ in range(rounds)]
        return Memory("rss", tuple(s[0] for s in seen), tuple(s[1] for s in seen))
    import torch

    before, peaks, reserved = [], [], []
    for _ in range(rounds):
        torch.cuda.reset_peak_memory_stats(device)
        before.append(torch.cuda.memory_allocated(device))
        once()
        peaks.append(torch.cuda.max_memory_allocated(device))
        reserved.append(torch.cuda.max_memory_reserved(device))
    return Memory("cuda", tuple(before), tuple(peaks), tuple(reserved))


def _watched_from_outside(work: Callable[[], object]) -> tuple[int, int]:
    """Resident bytes of this process at the start of `work` and at its peak."""
    command = [sys.executable, "-c", _WATCHER, str(os.getpid()), str(SAMPLE_EVERY_S)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True) as watcher:
        assert watcher.stdout is not None
        if watcher.stdout.readline().strip() != "watching":
            raise RuntimeError("the process that watches memory did not start; is psutil there?")
        try:
            work()
        finally:
            answer, _ = watcher.communicate("x")
    first, peak, _samples = map(int, answer.split())
    return first, peak


def _check(
    gemma: Gemma, prompt_tokens: int, new_tokens: int, rounds: int, warmup: int, memory_rounds: int
) -> None:
    least = {"prompt_tokens": 1, "new_tokens": 2, "rounds": 1, "warmup": 0, "memory_rounds": 0}
    counts = (prompt_tokens, new_tokens, rounds, warmup, memory_rounds)
    given = dict(zip(least, counts, strict=True))
    for name, value in given.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < least[name]:
            raise ValueError(f"{name} is a whole number from {least[name]} up, not {value!r}")
    context = getattr(gemma.model.config.get_text_config(), "max_position_embeddings", None)
    if context is not None and prompt_tokens + new_tokens > context:
        raise ValueError(
            f"{prompt_tokens} prompt tokens and {new_tokens} new ones do not fit in a context of "
            f"{context}: ask for fewer"
        )


def _row(label: str, summary: Summary, unit: float) -> tuple[str, str, str, str, str]:
    interval: Interval | None = summary.mean_interval
    shown = str(interval.scaled(unit)) if interval else "too few rounds"
    mean, median = summary.mean * unit, summary.median * unit
    return label, f"{mean:.4g}", shown, f"{median:.4g}", str(summary.n)


def _as_ids(value: int | list[int] | None) -> list[int]:
    if value is None:
        return []
    return [value] if isinstance(value, int) else list(value)


__all__ = [
    "Memory",
    "Record",
    "Request",
    "environment",
    "fixed_prompt",
    "load_records",
    "measure",
]
