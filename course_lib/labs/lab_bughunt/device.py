"""A simulated accelerator for the timing clinic."""

from __future__ import annotations

from collections.abc import Sequence


class Device:
    """A simulated accelerator with a clock of its own, so that a timing has one right answer.

    As on a real one, `work` only puts a job into a queue and comes back at once; `sync` waits
    until the queue is empty; and the first call compiles, which holds up the caller.

    jobs: seconds that call 1, 2, 3, ... needs; the last one repeats.
    """

    def __init__(self, jobs: Sequence[float], compile_s: float, launch_s: float = 0.001) -> None:
        self.jobs = tuple(jobs)
        self.compile_s = compile_s
        self.launch_s = launch_s
        self.calls = 0
        self.clock_reads = 0
        self._now = 100.0
        self._idle_from = 0.0

    def work(self) -> None:
        """Queue one job. Compiles at the first call."""
        self._now += self.launch_s + (self.compile_s if self.calls == 0 else 0.0)
        self._idle_from = max(self._now, self._idle_from) + self.cost(self.calls)
        self.calls += 1

    def sync(self) -> None:
        """Wait until every queued job is done."""
        self._now = max(self._now, self._idle_from)

    def clock(self) -> float:
        """Seconds, from an arbitrary start."""
        self.clock_reads += 1
        return self._now

    def cost(self, call: int) -> float:
        """Seconds of job number `call`, counted from 0, without launch and compilation."""
        return self.jobs[min(call, len(self.jobs) - 1)]


def example_device() -> Device:
    """The device that tests are given: 8 s to compile, then 0.2 s a job."""
    return Device((0.2,), compile_s=8.0)
