"""The chain of a tamper-evident log: what a line is, and whether every line follows the one before.

`course_lib.security.audit` is the way in; it writes the log and has the command.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

FIRST = "0" * 64  # what the first line has in place of the hash before it
# A line holds hashes and code words; what is longer was not written here.
MOST_BYTES = 8192
Word = str | int | float | bool | None
_FIELDS = ("number", "at", "event", "user", "content", "size", "details", "before", "hash")

Kind = Literal["empty", "half-written", "form", "number", "link", "hash", "missing", "rewritten"]


class AuditError(ValueError):
    """The log cannot be opened or the entry cannot be written; the message says what to do."""


@dataclass(frozen=True)
class Head:
    """The end of a log at some moment: how many entries, and the hash of the last one."""

    number: int
    hash: str

    def __str__(self) -> str:
        return f"{self.number}:{self.hash}"

    @classmethod
    def of(cls, text: str) -> Head:
        """A head from the form in which it is printed. Raises AuditError for any other text."""
        number, _, digest = text.strip().partition(":")
        if not (number.isascii() and number.isdigit()) or not re.fullmatch("[0-9a-f]{64}", digest):
            raise AuditError(f"a head is NUMBER:HASH as `verify` prints it, not {text[:80]!r}")
        return cls(int(number), digest)


@dataclass(frozen=True)
class Entry:
    """One line of the log.

    number: from 1. at: when, in UTC. event: a code word. user, content: keyed hashes, "" for
    none. size: characters of the content. details: code words and numbers. before: the hash of the
    entry before. hash: SHA-256 of everything else in the line.
    """

    number: int
    at: str
    event: str
    user: str
    content: str
    size: int
    details: Mapping[str, Word] = field(hash=False)
    before: str
    hash: str = ""

    def line(self) -> bytes:
        """The entry as it stands in the file: one way to write it, and no other."""
        return _json({name: getattr(self, name) for name in _FIELDS}) + b"\n"

    def own_hash(self) -> str:
        """What `hash` has to be."""
        body = {name: getattr(self, name) for name in _FIELDS if name != "hash"}
        return hashlib.sha256(_json(body)).hexdigest()


@dataclass(frozen=True)
class Problem:
    """The first thing in a log that is not as it was written. line: from 1, or None at its end."""

    kind: Kind
    line: int | None
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True)
class Report:
    """What `verify` found. head: of the part that is whole, None if there is none."""

    entries: int
    head: Head | None
    problem: Problem | None

    @property
    def ok(self) -> bool:
        return self.problem is None

    def __str__(self) -> str:
        whole = f"{self.entries} entries are whole"
        if self.head:
            whole += f"; head {self.head}"
        return f"{self.problem}\n{whole}" if self.problem else whole


def with_hash(entry: Entry) -> Entry:
    words = {name: getattr(entry, name) for name in _FIELDS}
    return Entry(**{**words, "hash": entry.own_hash()})


def _json(value: Mapping[str, Any]) -> bytes:
    text = json.dumps(value, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return text.encode("ascii")


# ---- reading -----------------------------------------------------------------------------------


def entries(path: str | os.PathLike[str]) -> Iterator[Entry]:
    """The entries of a log. Raises AuditError at the first line that is not as it was written."""
    for entry in _walk(Path(path)):
        if isinstance(entry, Problem):
            raise AuditError(str(entry))
        yield entry


def verify(path: str | os.PathLike[str], head: Head | None = None) -> Report:
    """Follow the chain from the first line to the last, and name the first link that is broken.

    head: a known one, from before. Without it an end that was cut off cleanly, or a log that was
    written anew from its first line, cannot be told from a whole one.
    Raises OSError when the file cannot be read.
    """
    count, last, at_head, problem = 0, FIRST, None, None
    for found in _walk(Path(path)):
        if isinstance(found, Problem):
            problem = found
            break
        count, last = found.number, found.hash
        if head and count == head.number:
            at_head = last
    if problem is None or problem.kind == "half-written":
        problem = _against(head, count, at_head) or problem
    return Report(count, Head(count, last) if count else None, problem)


def _against(head: Head | None, count: int, at_head: str | None) -> Problem | None:
    """What a known head says against a chain of `count` entries that is whole in itself."""
    if head is None or head.number == 0:
        return None
    if count < head.number:
        return Problem(
            "missing",
            None,
            f"The log is whole up to entry {count}, but entry {head.number} is known: "
            f"{head.number - count} or more are missing from its end.",
        )
    if at_head == head.hash:
        return None
    return Problem(
        "rewritten",
        head.number,
        f"Entry {head.number} is not the one that is known: the log was written anew, from there "
        "or from further up.",
    )


def _walk(path: Path) -> Iterator[Entry | Problem]:
    """Entries in order, and at most one problem, which is the last thing."""
    number, before = 0, FIRST
    with path.open("rb") as file:
        while raw := file.readline(MOST_BYTES + 1):
            number += 1
            found = _checked(raw, number, before)
            yield found
            if isinstance(found, Problem):
                return
            before = found.hash
    if number == 0:
        yield Problem("empty", None, "The log is empty: even a new one has its first entry.")


def _checked(raw: bytes, number: int, before: str) -> Entry | Problem:
    if not raw.endswith(b"\n"):
        if len(raw) > MOST_BYTES:
            return Problem("form", number, f"Line {number} is longer than any that is written.")
        return Problem(
            "half-written",
            number,
            f"Line {number} has no end ({len(raw)} bytes): the writer was stopped in the middle, "
            "or something was cut off. Opening the log with AuditLog puts the half line aside.",
        )
    entry = _read(raw)
    if entry is None:
        return Problem("form", number, f"Line {number} is not in the form in which it is written.")
    if entry.number != number:
        return Problem(
            "number",
            number,
            f"Line {number} holds entry {entry.number}: entries are missing, doubled or moved.",
        )
    if entry.before != before:
        return Problem(
            "link",
            number,
            f"Line {number} does not follow the line before it: one of the two was changed.",
        )
    if entry.own_hash() != entry.hash:
        return Problem("hash", number, f"Line {number} was changed: its hash does not fit.")
    return entry


def _read(raw: bytes) -> Entry | None:
    """The entry of a line; None unless the line is, byte for byte, how that entry is written."""
    try:
        values = json.loads(raw)
        entry = Entry(**values)
        texts = (entry.at, entry.event, entry.user, entry.content, entry.before, entry.hash)
        right = type(entry.number) is int and type(entry.details) is dict
        right = right and all(type(text) is str for text in texts)
        return entry if right and entry.line() == raw else None
    except (ValueError, TypeError, RecursionError):
        return None
