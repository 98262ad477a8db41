"""What the monitor itself costs: its processor time per request, beside that of a reply.

Processor time of this thread, not the clock on the wall: another program that runs at the same
time makes a request wait, but it does not make the monitor work more.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from course_lib import chat, stats
from course_lib.answers import Reply
from course_lib.messages import Conversation
from course_lib.monitoring.monitor import Monitor

TASK = "overhead"


@dataclass(frozen=True)
class Overhead:
    """Median processor seconds per request: of the monitor with its sinks, and of one reply."""

    monitor_s: stats.Estimate
    reply_s: stats.Estimate
    sinks: tuple[str, ...]

    @property
    def share(self) -> float:
        """The monitor's part of a reply; 0.01 is one percent."""
        return self.monitor_s.value / self.reply_s.value

    @property
    def worst_share(self) -> float:
        """The same with the upper end for the monitor and the lower end for the reply."""
        return self.monitor_s.interval.high / self.reply_s.interval.low

    def __str__(self) -> str:
        into = " and ".join(self.sinks) or "no sink"
        monitor, reply = self.monitor_s, self.reply_s
        return (
            f"the monitor takes {monitor.value * 1e3:.3f} ms of processor time per request "
            f"({_ms(monitor)}, into {into}); a reply takes {reply.value * 1e3:.1f} ms "
            f"({_ms(reply)}): {self.share:.2%}, at worst {self.worst_share:.2%}"
        )


def measure(
    monitor: Monitor,
    conversation: Conversation,
    *,
    rounds: int = 100,
    replies: int = 8,
    max_new_tokens: int = 32,
) -> Overhead:
    """Measure the monitor around a reply that is already there, and the reply by itself.

    The monitor's part is measured alone: the difference of two replies would be smaller than what
    one reply differs from the next. Everything it does is in it, writing to its sinks too, so
    `rounds` records of the task "overhead" are in them afterwards. The first tenth of either is
    thrown away.
    Raises ValueError for a model behind a server (its processor is elsewhere) and for fewer than
    10 rounds or 7 replies.
    """
    if not monitor.local:
        raise ValueError("a server's processor time cannot be read here: measure a local model")
    if rounds < 10 or replies < 7:
        raise ValueError(f"use 10 rounds and 7 replies or more, not {rounds} and {replies}")
    answered: list[Reply] = []

    def one_reply() -> None:
        made = chat.reply(monitor.gemma, conversation, max_new_tokens=max_new_tokens)
        answered.append(made)

    def one_record() -> None:
        with monitor.request(task=TASK) as request:
            request.ask(conversation, lambda: answered[0])

    of_reply = _timed(one_reply, replies)
    of_monitor = _timed(one_record, rounds)
    sinks = tuple(type(sink).__name__ for sink in monitor.sinks)
    return Overhead(stats.median(of_monitor), stats.median(of_reply), sinks)


def _timed(work: Callable[[], None], times: int) -> list[float]:
    """Processor seconds of each call, the first tenth left out."""
    seconds = []
    for _ in range(times):
        start = time.thread_time()
        work()
        seconds.append(time.thread_time() - start)
    return seconds[max(1, times // 10) :]


def _ms(estimate: stats.Estimate) -> str:
    interval = estimate.interval
    return f"{interval.low * 1e3:.3g} to {interval.high * 1e3:.3g}"
