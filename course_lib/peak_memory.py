"""Peak memory while some work runs: the process seen from outside, or what torch holds on a GPU.

On a CPU there is no allocator to ask: a child process reads this process's resident size. Linux
keeps a high-water mark (VmHWM) that no spike escapes; the child sets it back first. Elsewhere, and
where the mark may not be set back, the peak is the largest sample, and a spike between two samples
is missed; `Peak.exact` says which it was.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

MIB = 2**20
SAMPLE_EVERY_S = 0.002

# Runs in a process of its own, so that neither the GIL nor the model's threads hold it up. Writing
# 5 to clear_refs sets the high-water mark back to the present size (proc_pid_clear_refs(5)).
_WATCHER = """
import sys, threading, time, psutil
pid, every, stop = int(sys.argv[1]), float(sys.argv[2]), threading.Event()
process = psutil.Process(pid)

def high_water_mark():
    with open(f"/proc/{pid}/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM:"))

try:
    with open(f"/proc/{pid}/clear_refs", "w") as file:
        file.write("5")
    exact = high_water_mark() > 0
except (OSError, StopIteration):
    exact = False
threading.Thread(target=lambda: (sys.stdin.read(1), stop.set()), daemon=True).start()
first = peak = process.memory_info().rss
print("watching", flush=True)
while not stop.is_set():
    peak = max(peak, process.memory_info().rss)
    time.sleep(every)
if exact:
    peak = max(peak, high_water_mark())
print(first, peak, int(exact))
"""


@dataclass(frozen=True)
class Peak:
    """Resident bytes at the start of the work and at most during it; see `exact` above."""

    before: int
    peak: int
    exact: bool

    @property
    def added(self) -> int:
        return self.peak - self.before


@dataclass(frozen=True)
class Memory:
    """Peak memory of several calls, in bytes.

    kind "rss": resident memory of the whole Python process, seen from another process. kind
    "cuda": `peaks` are torch's allocated bytes, `reserved` what its allocator held back from the
    GPU; the CUDA context is in neither. `before` is the level at the start of each call.
    """

    kind: Literal["rss", "cuda"]
    before: tuple[int, ...]
    peaks: tuple[int, ...]
    reserved: tuple[int, ...] = ()

    @property
    def added(self) -> tuple[int, ...]:
        """What each call needed on top of the level it started from."""
        return tuple(p - b for p, b in zip(self.peaks, self.before, strict=True))


def resident(pid: int) -> tuple[int, int]:
    """Resident bytes of another process now, and the most it ever had.

    Linux and Windows keep that high-water mark; elsewhere it is the present size again.
    Raises psutil.NoSuchProcess when the process is gone.
    """
    import psutil

    seen = psutil.Process(pid).memory_info()
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        marks = [line for line in status.read_text().splitlines() if line.startswith("VmHWM:")]
        if marks:
            return seen.rss, int(marks[0].split()[1]) * 1024  # the system writes KiB
    return seen.rss, getattr(seen, "peak_wset", seen.rss)


def watch(work: Callable[[], object]) -> Peak:
    """Run `work` while another process watches this one's resident memory.

    Raises what `work` raises, and RuntimeError when the watcher cannot be started.
    """
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
    first, peak, exact = map(int, answer.split())
    return Peak(first, peak, bool(exact))


def measure(once: Callable[[], object], device: str, rounds: int) -> Memory | None:
    """Peak memory of `rounds` calls; None for 0 rounds and where torch keeps no peak (Apple)."""
    kind = device.partition(":")[0]
    if rounds == 0 or kind not in ("cpu", "cuda"):
        return None
    if kind == "cpu":
        seen = [watch(once) for _ in range(rounds)]
        return Memory("rss", tuple(s.before for s in seen), tuple(s.peak for s in seen))
    import torch

    before, peaks, reserved = [], [], []
    for _ in range(rounds):
        torch.cuda.synchronize(device)
        torch.cuda.reset_peak_memory_stats(device)
        before.append(torch.cuda.memory_allocated(device))
        once()
        torch.cuda.synchronize(device)
        peaks.append(torch.cuda.max_memory_allocated(device))
        reserved.append(torch.cuda.max_memory_reserved(device))
    return Memory("cuda", tuple(before), tuple(peaks), tuple(reserved))
