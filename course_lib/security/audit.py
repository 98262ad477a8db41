"""A log that shows when it was changed: a chain of hashes, and no word of what anybody said.

    with AuditLog(path, key) as log:
        log.append("call.blocked", user="ana", content=question, stage="permissions")
        head = log.head                       # keep it where the log is not
    verify(path, head).ok                     # or: python -m course_lib.security.audit verify FILE

Each line holds the hash of the line before it and ends in a hash of itself, so a line cannot be
changed, dropped, added or moved without breaking the chain behind it. Users and texts stand in it
as keyed hashes (HMAC-SHA-256): whoever has the key can tie an entry to a text they already have,
nobody can read one out of it.

What a chain cannot do: whoever can write the whole file can write another one that fits together,
or leave out its end. Only a `Head` that was kept elsewhere shows that. Send it away from time to
time: to another machine, to a printer, to the people who are audited.

The idea is that of Schneier and Kelsey, "Secure Audit Logs to Support Computer Forensics", ACM
TISSEC 2(2), 1999, without their evolving keys.
"""

from __future__ import annotations

import argparse
import hashlib
import hmac
import math
import os
import re
import secrets
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from filelock import FileLock, Timeout

from course_lib.monitoring.usage import KeyedHash, UsageError
from course_lib.security.audit_chain import (
    FIRST,
    AuditError,
    Entry,
    Head,
    Problem,
    Report,
    Word,
    entries,
    verify,
    with_hash,
)
from course_lib.security.decisions import Decision

__all__ = ["AuditError", "AuditLog", "Entry", "Head", "Keys", "Problem", "Report", "entries",
           "verify"]  # fmt: skip

FORMAT = "gemma-measured-audit-1"
_WORD = re.compile(r"[A-Za-z0-9_.:/+-]{1,80}")
WHOLE, BROKEN, UNREADABLE, HALF_WRITTEN = range(4)  # exit codes of the command


# ---- writing -----------------------------------------------------------------------------------


class AuditLog:
    """A log to write to. One process at a time; its threads may share it.

    key: of 16 bytes or more (`monitoring.usage.new_key`), kept where the log is not. sync: force
    each entry to the disk before `append` returns; without it a power cut may take the last ones.
    A log that was cut off in the middle of a line goes on: the half line is put aside in a file of
    its own, and an entry says so.

    Raises AuditError for a bad key, a log that another process writes, and one whose chain is
    broken: appending to it would bury what happened.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        key: bytes,
        *,
        sync: bool = True,
        now: Callable[[], float] = time.time,
    ) -> None:
        self.path = Path(path)
        self._keys = Keys(key)
        self._sync, self._now = sync, now
        self._threads = threading.Lock()
        self._file_lock = FileLock(f"{self.path}.lock")
        self.path.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._file_lock.acquire(timeout=0)
        except Timeout as error:
            raise AuditError(f"{self.path.name} is being written by another process") from error
        try:
            self._begin()
        except BaseException:
            self._file_lock.release()
            raise

    def _begin(self) -> None:
        new = not self.path.exists() or self.path.stat().st_size == 0
        report = Report(0, None, None) if new else verify(self.path)
        aside = None
        if report.problem and report.problem.kind == "half-written":
            aside = _put_aside(self.path)
        elif report.problem:
            raise AuditError(
                f"{self.path.name} is not as it was written: {report.problem} Keep the file as it "
                "is, and begin a new log beside it."
            )
        self.head = report.head or Head(0, FIRST)
        self._file = self.path.open("ab", buffering=0)
        if self.head.number == 0:
            words = {"format": FORMAT, "log": secrets.token_hex(8)}
            self.append("log.begun", **words, key=self._keys.name)
        if aside:
            name, size, digest = aside
            self.append("log.half_line_put_aside", file=name, bytes=size, sha256=digest)

    def append(self, event: str, *, user: str = "", content: str = "", **details: Word) -> Entry:
        """Write one entry and return it. `user` and `content` go in as keyed hashes.

        Raises AuditError for a detail that is not a number or a code word (letters, digits and
        _.:/+- with no blank): a text belongs into `content`. Raises OSError when the disk refuses;
        nothing of the entry is then left in the log.
        """
        _check_words({"event": event, **details})
        with self._threads:
            if self._file.closed:
                raise AuditError("the log is closed: open it again")
            entry = Entry(
                number=self.head.number + 1,
                at=datetime.fromtimestamp(self._now(), UTC).isoformat(timespec="microseconds"),
                event=event,
                user=self._keys.user(user) if user else "",
                content=self._keys.content(content) if content else "",
                size=len(content),
                details=dict(details),
                before=self.head.hash,
            )
            entry = with_hash(entry)
            self._write(entry.line())
            self.head = Head(entry.number, entry.hash)
            return entry

    def record(self, decision: Decision, *, user: str = "", content: str = "") -> Entry:
        """Write what a stage of a guard decided; its reason, a sentence, is left out."""
        words = {"stage": _as_word(decision.stage), "code": _as_word(decision.code)}
        where = decision.where or None
        event = f"guard.{decision.action}"
        return self.append(event, user=user, content=content, where=where, **words)

    def is_of(self, entry: Entry, *, user: str | None = None, content: str | None = None) -> bool:
        """Whether an entry is about this user and this very text, as far as they are given."""
        users = user is None or hmac.compare_digest(entry.user, self._keys.user(user))
        return users and (
            content is None or hmac.compare_digest(entry.content, self._keys.content(content))
        )

    def close(self) -> None:
        with self._threads:
            self._file.close()
            self._file_lock.release()

    def __enter__(self) -> AuditLog:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def _write(self, line: bytes) -> None:
        before = os.fstat(self._file.fileno()).st_size
        try:
            written = self._file.write(line)
            if written != len(line):
                raise OSError(
                    f"only {written} of {len(line)} bytes were written: is the disk full?"
                )
            if self._sync:
                os.fsync(self._file.fileno())
        except OSError:
            os.truncate(self.path, before)
            raise


class Keys:
    """Keyed hashes of users and texts. A user and a text of the same letters have different ones.

    Raises AuditError for a key of fewer than 16 bytes: it could be guessed.
    """

    def __init__(self, key: bytes) -> None:
        try:
            KeyedHash(key)
        except UsageError as error:
            raise AuditError(str(error)) from error
        derived = {use: hmac.digest(key, use.encode(), "sha256") for use in ("user", "content")}
        self.user = KeyedHash(derived["user"])
        self._content = derived["content"]
        # Tells keys apart without telling the key.
        self.name = hmac.digest(key, b"name", "sha256").hex()[:16]

    def content(self, text: str) -> str:
        """The keyed hash of a text, 64 hexadecimal digits."""
        return hmac.digest(self._content, text.encode("utf-8", "surrogatepass"), "sha256").hex()


def _check_words(words: Mapping[str, Word]) -> None:
    for name, value in words.items():
        fits = isinstance(value, (int, bool, type(None)))
        fits |= isinstance(value, float) and math.isfinite(value)
        fits |= isinstance(value, str) and _WORD.fullmatch(value) is not None
        if not fits or not _WORD.fullmatch(name):
            raise AuditError(
                f"{name} must be a number or a code word without blanks: a text goes into "
                "content=, where only its keyed hash is kept"
            )


def _put_aside(path: Path) -> tuple[str, int, str]:
    """Move the bytes behind the last whole line into a file beside the log: name, size, sha256."""
    data = path.read_bytes()
    whole = data.rfind(b"\n") + 1
    half = data[whole:]
    digest = hashlib.sha256(half).hexdigest()
    other = path.with_name(f"{path.name}.half-{digest[:12]}")
    other.write_bytes(half)
    os.truncate(path, whole)
    return _as_word(other.name), len(half), digest


def _as_word(name: str) -> str:
    """A file name as a code word: the end of it, with other characters as _."""
    return re.sub(r"[^A-Za-z0-9_.:/+-]", "_", name)[-80:]


# ---- the command -------------------------------------------------------------------------------


def main(argv: Sequence[str] | None = None) -> int:
    """Exit code 0: whole. 1: broken. 2: cannot be read. 3: whole but for a half last line."""
    parser = argparse.ArgumentParser(
        prog="python -m course_lib.security.audit",
        description="Check a tamper-evident log.",
        epilog="Exit code 0: whole; 1: broken or incomplete; 2: cannot be read; "
        "3: whole up to a half-written last line.",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("verify", help="follow the chain of hashes")
    check.add_argument("file", type=Path)
    check.add_argument("--head", help="a head known from before, NUMBER:HASH")
    given = parser.parse_args(argv)
    try:
        known = Head.of(given.head) if given.head else None
        report = verify(given.file, known)
    except (OSError, AuditError) as error:
        print(f"{given.file.name}: {error}", file=sys.stderr)
        return UNREADABLE
    print(report)
    if report.ok:
        return WHOLE
    return HALF_WRITTEN if report.problem.kind == "half-written" else BROKEN


if __name__ == "__main__":
    sys.exit(main())
