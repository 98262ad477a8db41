"""Limits on tokens, not on requests: what a model costs is what it reads and writes.

>>> from course_lib.security.rate_limits import RateLimits
>>> stage = RateLimits(["2000/minute", "20000/day"], together=["50000/minute"])

Before a pass of the model its prompt and the most that it may write are reserved; afterwards what
was not used goes back. So a limit holds at every moment and for every window of its length, even
while 32 clients ask at once: nobody is let in on the hope that a reply will be short.

The windows and their bookkeeping are those of the library `limits` (strategy "moving window",
storage in memory). Two things are ours. One lock around a decision, because asking several limits
is not one step there. And giving back: the library keeps one entry per token and has no way to
take one out, so `_storage` adds it. The fixed window of the library would not do: what it refuses
it counts all the same, and around the end of a window it lets twice the limit through.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from course_lib.security.decisions import Decision, allow, block
from course_lib.security.stages import BaseStage, GuardRequest

_EVERYBODY = "everybody"
_ONE = "user"


class LimitError(ValueError):
    """A limit that cannot be; the message says how to write one."""


@dataclass(frozen=True)
class Refused:
    """More tokens than a limit leaves. limit: such as "2000 per 1 minute". wait_s: seconds until
    so many could be given; None where the limit is below what was asked for.
    """

    limit: str
    wait_s: float | None


@dataclass
class Reservation:
    """Tokens that were taken and can be given back, once."""

    tokens: int
    _limits: RateLimits = field(repr=False)
    _held: list[tuple[str, Any]] = field(repr=False)  # the key and the entry in each window
    _settled: bool = field(default=False, repr=False)

    def settle(self, used: int) -> None:
        """Give back what was not used. More than was reserved cannot be charged any more.

        Raises LimitError for a negative number, and the second time.
        """
        if used < 0:
            raise LimitError(f"tokens used are not negative: {used}")
        self._limits._give_back(self, max(self.tokens - used, 0))


class RateLimits(BaseStage):
    """Token limits per user and for everybody together, in memory, for one process.

    per_user: limits such as "2000/minute" or "500 per 10 seconds", each for every user alone; who
    gives no name shares one budget with all who give none. together: limits over all users.
    A window of a hundred thousand tokens takes about a megabyte per user.

    For several processes the windows must live in one place (the library has storages for Redis
    and others); giving back would have to be written for it.
    Raises LimitError for a limit that cannot be read, and where there is none.
    """

    name = "rate_limits"

    def __init__(self, per_user: Sequence[str] = (), *, together: Sequence[str] = ()) -> None:
        from limits.strategies import MovingWindowRateLimiter

        self._items = [(item, _ONE) for item in _parsed(per_user)]
        self._items += [(item, _EVERYBODY) for item in _parsed(together)]
        if not self._items:
            raise LimitError('give a limit, such as per_user=["2000/minute"]')
        self._storage = _storage()()
        self._window = MovingWindowRateLimiter(self._storage)
        self._lock = threading.Lock()
        self._open: dict[int, list[Reservation]] = {}

    # -- the limits themselves -------------------------------------------------------------------

    def take(self, user: str, tokens: int) -> Reservation | Refused:
        """Reserve tokens for a user under every limit, or under none.

        Raises LimitError unless tokens is a whole number of at least 1.
        """
        if isinstance(tokens, bool) or not isinstance(tokens, int) or tokens < 1:
            raise LimitError(f"tokens are a whole number of at least 1, not {tokens!r}")
        with self._lock:
            held: list[tuple[str, Any]] = []
            for item, scope in self._items:
                who = _who(scope, user)
                if not self._window.hit(item, *who, cost=tokens):
                    for key, entry in held:
                        self._storage.release(key, entry, tokens)
                    key = item.key_for(*who)
                    wait = self._storage.wait(key, item.amount, item.get_expiry(), tokens)
                    return Refused(str(item), wait)
                key = item.key_for(*who)
                held.append((key, self._storage.newest(key)))
            return Reservation(tokens, self, held)

    def left(self, user: str) -> int:
        """The most that this user could reserve now, in tokens."""
        with self._lock:
            return min(
                self._window.get_window_stats(item, *_who(scope, user)).remaining
                for item, scope in self._items
            )

    def _give_back(self, reservation: Reservation, unused: int) -> None:
        with self._lock:
            if reservation._settled:
                raise LimitError("this reservation was settled already")
            reservation._settled = True
            for key, entry in reservation._held:
                self._storage.release(key, entry, unused)

    # -- as a stage ------------------------------------------------------------------------------

    def reserve(self, request: GuardRequest, tokens: int) -> Decision:
        taken = self.take(request.user, tokens)
        if isinstance(taken, Refused):
            wait = "never" if taken.wait_s is None else f"in {taken.wait_s:.0f} s"
            return block(
                self.name,
                "too_much" if taken.wait_s is None else "rate",
                f"{tokens} tokens are more than {taken.limit} leaves; possible again: {wait}",
            )
        with self._lock:
            self._open.setdefault(id(request), []).append(taken)
        return allow(self.name, "reserved", f"{tokens} tokens reserved")

    def settle(self, request: GuardRequest, reserved: int, used: int) -> None:
        with self._lock:
            waiting = self._open[id(request)]
            reservation = next(one for one in waiting if one.tokens == reserved)
            waiting.remove(reservation)
            if not waiting:
                del self._open[id(request)]
        reservation.settle(used)


def _who(scope: str, user: str) -> tuple[str, ...]:
    """Whose window it is. In hexadecimal: the library joins names with a slash."""
    return (scope, user.encode("utf-8").hex()) if scope == _ONE else (scope,)


def _parsed(limits: Sequence[str]) -> list[Any]:
    from limits import parse

    if isinstance(limits, str):
        raise LimitError(f"limits are a list: write [{limits!r}]")
    found = []
    for one in limits:
        try:
            found.append(parse(one))
        except ValueError as error:
            raise LimitError(
                f'{one!r} is no limit: write it like "2000/minute" or "500 per 10 seconds"'
            ) from error
    return found


@cache
def _storage() -> type:
    """The library's storage in memory, with a way to take entries out again."""
    from limits.storage import MemoryStorage

    class Returning(MemoryStorage):
        # The library finds storages by these names; this one is only made by hand.
        STORAGE_SCHEME = ["gemma-measured-memory"]

        def newest(self, key: str) -> Any:
            """The entry that stands for all tokens of the last hit."""
            return self.events[key][0]

        def release(self, key: str, entry: Any, amount: int) -> None:
            """Take `amount` tokens of that hit out of the window, as far as they are still in."""
            with self.locks[key]:
                events = self.events.get(key, [])
                if entry in events:
                    # The tokens of one hit stand together.
                    first, amount = events.index(entry), min(amount, events.count(entry))
                    self.events[key] = events[:first] + events[first + amount :]

        def wait(self, key: str, limit: int, expiry: int, amount: int) -> float | None:
            """Seconds until `amount` tokens fit; None if they never will."""
            if amount > limit:
                return None
            with self.locks[key]:
                events = self.events.get(key, [])
                if len(events) <= limit - amount:
                    return 0.0
                # The entries are ordered from the newest; this one has to leave the window.
                return max(events[limit - amount].atime + expiry - time.time(), 0.0)

    return Returning
