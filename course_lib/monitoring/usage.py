"""Who used what, and what it cost: per request, per user (a keyed hash) and per day.

A plain hash of a name is no secret: whoever has a list of names can hash them all. With a key that
is kept elsewhere (HMAC) that takes the key. The key is never written beside the records; throw it
away and no list of names opens the hashes any more. What one user did still stands together, and
may tell who it was: delete old records all the same (`Store.forget`).
"""

from __future__ import annotations

import hashlib
import hmac
import math
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from course_lib.monitoring.record import RequestRecord

LEAST_KEY_BYTES = 16
# Hexadecimal digits, 64 bits: that any two of n users share a hash has the probability
# n**2 / 2**65, for a million users 3 in 100 million.
HASH_LENGTH = 16
NOBODY = "(nobody named)"


class UsageError(ValueError):
    """Prices or a key that cannot be used; the message says what to do."""


def new_key() -> bytes:
    """A fresh key of 32 random bytes. Keep it where the records are not."""
    return secrets.token_bytes(32)


@dataclass(frozen=True)
class KeyedHash:
    """Users as keyed hashes: HMAC-SHA-256, cut to 16 hexadecimal digits.

    Raises UsageError for a key of fewer than 16 bytes: it could be guessed.
    """

    key: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not isinstance(self.key, bytes) or len(self.key) < LEAST_KEY_BYTES:
            raise UsageError(
                f"the key must be {LEAST_KEY_BYTES} bytes or more: make one with usage.new_key()"
            )

    def __call__(self, user: str) -> str:
        """The hash of a user's name; the same name gives the same hash under one key.

        Raises UsageError for an empty name: all the nameless would become one user.
        """
        if not user:
            raise UsageError("an empty name has no hash: leave the user out")
        # Half a character, as broken JSON brings it, must not fail the request.
        digest = hmac.new(self.key, user.encode("utf-8", "surrogatepass"), hashlib.sha256)
        return digest.hexdigest()[:HASH_LENGTH]


@dataclass(frozen=True)
class Prices:
    """What a model costs: per million tokens, per hour of the machine, or both added up.

    currency: a word of yours, such as "EUR". source: where the prices come from, with its date; a
    figure without one is not to be believed. machine_hour is shared out by time: a request pays
    for the seconds that it took, and the hours in which nobody asks are paid by nobody here (see
    `idle_cost`).

    Raises UsageError for prices that are not finite or negative, and when no source is given.
    """

    currency: str
    source: str
    input_per_million: float = 0.0
    output_per_million: float = 0.0
    machine_hour: float = 0.0

    def __post_init__(self) -> None:
        given = (self.input_per_million, self.output_per_million, self.machine_hour)
        if not all(math.isfinite(price) and price >= 0 for price in given):
            raise UsageError("prices are finite and not negative")
        if not any(given):
            raise UsageError("give a price: per million tokens, or per hour of the machine")
        if not self.source.strip() or not self.currency.strip():
            raise UsageError("say in which currency the prices are and where they come from")

    def of(self, record: RequestRecord) -> float | None:
        """What one request cost; None when its price needs a token count that nobody told.

        A batch of n requests shares its time: each pays for an n-th.
        """
        if record.mode == "none":
            return 0.0
        counted = (
            (self.input_per_million, record.prompt_tokens),
            (self.output_per_million, record.completion_tokens),
        )
        total = self.machine_hour * record.duration_s / record.batch / 3600
        for price, tokens in counted:
            if price and tokens is None:
                if record.failed:  # what failed before it was counted was not charged by the token
                    continue
                return None
            total += price * (tokens or 0) / 1e6
        return total

    def idle_cost(self, records: Iterable[RequestRecord], seconds: float) -> float:
        """What the machine cost in `seconds` while it answered nobody (requests one at a time)."""
        busy = sum(record.duration_s / record.batch for record in records)
        return self.machine_hour * max(0.0, seconds - busy) / 3600


@dataclass(frozen=True)
class Usage:
    """What one user, day or model used. cost: None without prices.

    uncounted: requests whose tokens nobody told; they are in `requests` and nowhere else.
    """

    name: str
    requests: int
    failed: int
    input_tokens: int
    output_tokens: int
    seconds: float
    uncounted: int
    cost: float | None

    @property
    def cost_per_request(self) -> float | None:
        """The mean over the requests that have a cost."""
        priced = self.requests - self.uncounted
        return None if self.cost is None or not priced else self.cost / priced


def by_user(records: Sequence[RequestRecord], prices: Prices | None = None) -> list[Usage]:
    """Usage per keyed hash, the largest number of output tokens first."""
    found = _grouped(records, lambda record: record.user or NOBODY, prices)
    return sorted(found, key=lambda usage: (-usage.output_tokens, usage.name))


def by_day(records: Sequence[RequestRecord], prices: Prices | None = None) -> list[Usage]:
    """Usage per day in UTC, in order."""
    return sorted(_grouped(records, day_of, prices), key=lambda usage: usage.name)


def by_model(records: Sequence[RequestRecord], prices: Prices | None = None) -> list[Usage]:
    """Usage per model and version."""
    found = _grouped(records, lambda one: f"{one.model} {one.version}".strip(), prices)
    return sorted(found, key=lambda usage: usage.name)


def total(records: Sequence[RequestRecord], prices: Prices | None = None) -> Usage:
    """Everything in one row."""
    return _usage("all", list(records), prices)


def day_of(record: RequestRecord) -> str:
    """The day of a request in UTC, such as 2026-11-21."""
    return datetime.fromtimestamp(record.started, UTC).date().isoformat()


def _grouped(
    records: Sequence[RequestRecord],
    name_of: Callable[[RequestRecord], str],
    prices: Prices | None,
) -> list[Usage]:
    groups: dict[str, list[RequestRecord]] = {}
    for record in records:
        groups.setdefault(name_of(record), []).append(record)
    return [_usage(name, members, prices) for name, members in groups.items()]


def _usage(name: str, records: list[RequestRecord], prices: Prices | None) -> Usage:
    costs = [prices.of(record) for record in records] if prices else []
    untold = [one for one in records if _is_untold(one)]
    return Usage(
        name=name,
        requests=len(records),
        failed=sum(record.failed for record in records),
        input_tokens=sum(record.prompt_tokens or 0 for record in records),
        output_tokens=sum(record.completion_tokens or 0 for record in records),
        seconds=sum(record.duration_s / record.batch for record in records),
        uncounted=costs.count(None) if prices else len(untold),
        cost=sum(cost for cost in costs if cost is not None) if prices else None,
    )


def _is_untold(record: RequestRecord) -> bool:
    return record.answered and None in (record.prompt_tokens, record.completion_tokens)
