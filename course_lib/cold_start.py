"""From nothing to the first token, in a process of its own: import, load, first call, warm calls.

A process that has already imported torch and loaded a model cannot be measured cold. So a new
Python is started for it. After each stage it stops and waits, and this process reads its memory
from outside. The disk stays warm: what was read lately, the system holds in memory (after a restart
of the machine loading takes longer).
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from typing import IO, Any

from course_lib.metrics import Request
from course_lib.peak_memory import MIB, resident
from course_lib.timing import CLOCK, BenchmarkError

STAGES = ("import", "load", "first call", "warm calls")


@dataclass(frozen=True)
class Stage:
    """One stage: its seconds, and the process' resident and highest resident bytes at its end."""

    name: str
    seconds: float
    resident: int
    peak: int


@dataclass(frozen=True)
class ColdStart:
    """One cold start. first: the first request; warm: those after it, in order.

    start_s: from the call that starts Python to its first line.
    """

    model: str
    start_s: float
    stages: tuple[Stage, ...]
    first: Request
    warm: tuple[Request, ...]

    def stage(self, name: str) -> Stage:
        return next(stage for stage in self.stages if stage.name == name)

    @property
    def to_first_token(self) -> float:
        """Seconds from nothing to the first token."""
        before = sum(self.stage(name).seconds for name in ("import", "load"))
        return self.start_s + before + self.first.ttft

    @property
    def loaded_bytes(self) -> int:
        """What loading added to the process: the weights, and the code that was imported for them.

        For a model of some MB the code is the larger part.
        """
        return self.stage("load").resident - self.stage("import").resident

    def __str__(self) -> str:
        warm = sorted(request.ttft for request in self.warm)
        middle = warm[len(warm) // 2]
        lines = [
            f"{self.model}, {self.to_first_token:.2f} s from nothing to the first token: Python "
            f"{self.start_s:.2f} s, imports {self.stage('import').seconds:.2f} s, load "
            f"{self.stage('load').seconds:.2f} s, first token {self.first.ttft * 1e3:.1f} ms "
            f"(warm: {middle * 1e3:.1f} ms)"
        ]
        sizes = ", ".join(f"{s.name} {s.resident / MIB:.0f}" for s in self.stages)
        lines.append(f"resident MiB after: {sizes}; peak {self.stages[-1].peak / MIB:.0f}")
        return "\n".join(lines)


def measure(
    name: str,
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 32,
    warm_calls: int = 3,
    load: Mapping[str, Any] | None = None,
    seed: int = 0,
) -> ColdStart:
    """Start a new Python, load the model there and ask it once and then `warm_calls` times more.

    name: as for `models.load`, but no server. load: further arguments of `models.load`.
    Raises BenchmarkError with the child's own last words when it fails.
    """
    if warm_calls < 1:
        raise ValueError(
            f"warm_calls must be 1 or more, not {warm_calls}: one call is the cold one"
        )
    order = {
        "name": str(name),
        "prompt_tokens": prompt_tokens,
        "new_tokens": new_tokens,
        "warm_calls": warm_calls,
        "load": dict(load or {}),
        "seed": seed,
    }
    command = [sys.executable, "-m", "course_lib.cold_start", json.dumps(order)]
    pipe = subprocess.PIPE
    begin = CLOCK()
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True) as child:
        assert child.stdin is not None and child.stdout is not None and child.stderr is not None
        try:
            _read(child.stdout, "started")
            start_s = CLOCK() - begin
            _answer(child.stdin)
            stages, answers = [], {}
            for stage in STAGES:
                answers[stage] = _read(child.stdout, stage)
                now, peak = resident(child.pid)
                stages.append(Stage(stage, answers[stage]["seconds"], now, peak))
                _answer(child.stdin)
        except EOFError:
            said = child.stderr.read().strip().splitlines()
            raise BenchmarkError(
                f"{name} did not start cold: {said[-1] if said else 'it ended without a word'}"
            ) from None
    requests = {stage: _requests(answers[stage]) for stage in STAGES[2:]}
    return ColdStart(
        str(name), start_s, tuple(stages), requests["first call"][0], requests["warm calls"]
    )


def _read(stream: IO[str], stage: str) -> dict[str, Any]:
    """The child's line for this stage; other lines (a library's remarks) are passed over."""
    for line in stream:
        if line.startswith(_MARK):
            answer = json.loads(line[len(_MARK) :])
            if answer["stage"] == stage:
                return answer
    raise EOFError(stage)


def _answer(stream: IO[str]) -> None:
    stream.write("\n")
    stream.flush()


def _requests(answer: dict[str, Any]) -> tuple[Request, ...]:
    return tuple(Request(tuple(times)) for times in answer["requests"])


# ---- in the child ------------------------------------------------------------------------------

_MARK = "@cold-start "


def _say(stage: str, **what: Any) -> None:
    """Tell the parent, and wait until it has looked at our memory."""
    print(_MARK + json.dumps({"stage": stage, **what}), flush=True)
    sys.stdin.readline()


def _child(order: dict[str, Any]) -> None:
    _say("started")
    begin = CLOCK()
    import torch
    import transformers  # noqa: F401

    from course_lib.bench_request import fixed_prompt, timed_request
    from course_lib.models import Gemma, load

    _say("import", seconds=CLOCK() - begin, torch=torch.__version__)
    begin = CLOCK()
    gemma = load(order["name"], quiet=True, **order["load"])
    if not isinstance(gemma, Gemma):
        raise BenchmarkError("a server's cold start happens on the server: name a local model")
    _say("load", seconds=CLOCK() - begin)
    prompt = fixed_prompt(gemma, order["prompt_tokens"], order["seed"])
    for stage, calls in (("first call", 1), ("warm calls", order["warm_calls"])):
        begin = CLOCK()
        made = [timed_request(gemma, prompt, order["new_tokens"]).token_s for _ in range(calls)]
        _say(stage, seconds=CLOCK() - begin, requests=made)


if __name__ == "__main__":
    _child(json.loads(sys.argv[1]))
