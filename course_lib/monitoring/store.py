"""Records on disk: SQLite in one file, safe when the process is killed, exported as lines or table.

SQLite writes to a log beside the file first (write-ahead log, WAL). A record is committed before
`write` returns, so killing the process, even with signal 9, loses none of them: the log lies with
the operating system by then. A power cut can lose the last moments, unless you ask for
`durable=True`, which waits for the disk at every record and costs what the disk takes.

What is forgotten is gone: SQLite would only mark its place as free, so it is told to write zeros
over it (`secure_delete`), and the log is emptied afterwards.
"""

from __future__ import annotations

import json
import sqlite3
import threading
from collections.abc import Iterator
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from course_lib.monitoring.record import Content, Feedback, RequestRecord, Score

FORMAT = 1
WAIT_S = 10.0  # for another process that writes to the same file

_TABLES = """
CREATE TABLE requests (
    id TEXT PRIMARY KEY, started REAL NOT NULL, model TEXT NOT NULL, version TEXT NOT NULL,
    user TEXT NOT NULL, task TEXT NOT NULL, record TEXT NOT NULL, content TEXT
);
CREATE INDEX by_time ON requests (started);
CREATE TABLE notes (
    number INTEGER PRIMARY KEY, kind TEXT NOT NULL, record TEXT NOT NULL, at REAL NOT NULL,
    note TEXT NOT NULL
);
CREATE INDEX by_record ON notes (record);
"""


class StoreError(RuntimeError):
    """The file cannot be used as a store, or the export is not possible; says what to do."""


class Store:
    """A sink that keeps records, scores and feedback in one SQLite file.

    path: the file; it is made with its folder when missing. durable: wait for the disk at every
    record. May be used from several threads, and the file by several processes.
    Raises StoreError for a file that is something else.
    """

    def __init__(self, path: str | Path, *, durable: bool = False) -> None:
        self.path = Path(path)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._lock = threading.Lock()
        self._base = _open(self.path, durable)

    def write(self, record: RequestRecord) -> None:
        """Add one record and commit it. Raises sqlite3.Error when the disk refuses."""
        values = asdict(record)
        content = values.pop("content")
        row = (
            record.id,
            record.started,
            record.model,
            record.version,
            record.user,
            record.task,
            _line(values),
            _line(content) if content else None,
        )
        self._change("INSERT INTO requests VALUES (?, ?, ?, ?, ?, ?, ?, ?)", row)

    def note(self, note: Score | Feedback) -> None:
        """Add a score or a feedback and commit it."""
        kind = type(note).__name__
        self._change(
            "INSERT INTO notes (kind, record, at, note) VALUES (?, ?, ?, ?)",
            (kind, note.record, note.at, _line(asdict(note))),
        )

    def records(
        self,
        since: float | None = None,
        until: float | None = None,
        *,
        model: str | None = None,
        version: str | None = None,
        user: str | None = None,
        task: str | None = None,
    ) -> list[RequestRecord]:
        """The records that started in [since, until), oldest first; None: no limit.

        user: a keyed hash.
        """
        return list(self._records(since, until, model=model, version=version, user=user, task=task))

    def scores(self, name: str | None = None) -> list[Score]:
        """The scores, oldest first; those of one name, or all."""
        found = [Score(**values) for values in self._notes("Score")]
        return [score for score in found if name is None or score.name == name]

    def feedback(self) -> list[Feedback]:
        """What people said, oldest first."""
        return [Feedback(**values) for values in self._notes("Feedback")]

    def forget(self, before: float, *, content_only: bool = False) -> int:
        """Delete what started before a time (seconds from 1970); returns how many requests.

        content_only: keep the records and delete the texts in them.
        """
        if content_only:
            change = "UPDATE requests SET content = NULL WHERE started < ? AND content IS NOT NULL"
            return self._forget([change], before)
        notes = "DELETE FROM notes WHERE record IN (SELECT id FROM requests WHERE started < ?)"
        return self._forget([notes, "DELETE FROM requests WHERE started < ?"], before)

    def forget_user(self, user: str) -> int:
        """Delete all of one user (a keyed hash); returns how many requests."""
        notes = "DELETE FROM notes WHERE record IN (SELECT id FROM requests WHERE user = ?)"
        return self._forget([notes, "DELETE FROM requests WHERE user = ?"], user)

    def export_jsonl(self, path: str | Path) -> int:
        """Write one JSON object per request, with its scores and feedback; returns how many.

        Texts are in it where they were kept; `forget(..., content_only=True)` takes them out.
        """
        count = 0
        with Path(path).open("w", encoding="utf-8") as file:
            for row in self._rows():
                file.write(_line(row) + "\n")
                count += 1
        return count

    def export_parquet(self, path: str | Path) -> int:
        """Write a table for data tools, nested fields as JSON text; returns how many rows.

        Texts are in it where they were kept. Raises StoreError without pyarrow, which comes with
        the course (`datasets` needs it), and when there is nothing to export: a table without rows
        has no types.
        """
        try:
            import pyarrow
            import pyarrow.parquet
        except ImportError as error:
            raise StoreError(
                "Parquet needs pyarrow, which is not installed: pip install pyarrow, or use "
                "export_jsonl, which needs nothing."
            ) from error
        rows = [_flat(row) for row in self._rows()]
        if not rows:
            raise StoreError("the store is empty: there is nothing to export yet")
        pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), str(path))
        return len(rows)

    def close(self) -> None:
        with self._lock:
            self._base.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def __len__(self) -> int:
        with self._lock:
            return self._base.execute("SELECT COUNT(*) FROM requests").fetchone()[0]

    # ---- inside --------------------------------------------------------------------------------

    def _change(self, statement: str, values: tuple[Any, ...]) -> int:
        # One connection for all threads, one statement at a time; leaving `with` commits.
        with self._lock, self._base:
            return self._base.execute(statement, values).rowcount

    def _forget(self, statements: list[str], value: float | str) -> int:
        """All of it or nothing; how many rows the last one changed. Then the log is emptied.

        Raises StoreError when somebody reads the file all the while: the log still holds the texts.
        """
        with self._lock:
            with self._base:
                counts = [self._base.execute(one, (value,)).rowcount for one in statements]
            busy, *_ = self._base.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise StoreError(
                f"forgotten, but {self.path.name} is being read, so the log beside it still holds "
                "what was deleted: forget again when the reader is done, or close the store"
            )
        return counts[-1]

    def _records(
        self, since: float | None, until: float | None, **equal: str | None
    ) -> Iterator[RequestRecord]:
        where, values = ["1"], []
        for condition, value in (("started >= ?", since), ("started < ?", until)):
            if value is not None:
                where.append(condition)
                values.append(value)
        for column, value in equal.items():
            if value is not None:
                where.append(f"{column} = ?")
                values.append(value)
        query = f"SELECT record, content FROM requests WHERE {' AND '.join(where)} "
        with self._lock:
            rows = self._base.execute(query + "ORDER BY started, id", values).fetchall()
        for record, content in rows:
            found = RequestRecord.from_dict(json.loads(record))
            yield _with_content(found, content)

    def _notes(self, kind: str) -> list[dict[str, Any]]:
        query = "SELECT note FROM notes WHERE kind = ? ORDER BY at, number"
        with self._lock:
            rows = self._base.execute(query, (kind,)).fetchall()
        return [json.loads(note) for (note,) in rows]

    def _rows(self) -> Iterator[dict[str, Any]]:
        """Each record as a dictionary, with `scores` (the last of each name) and `feedback`."""
        scores: dict[str, dict[str, float]] = {}
        for score in self.scores():
            scores.setdefault(score.record, {})[score.name] = score.value
        said: dict[str, list[dict[str, Any]]] = {}
        for one in self.feedback():
            said.setdefault(one.record, []).append({"helpful": one.helpful, "reason": one.reason})
        for record in self.records():
            extra = {"scores": scores.get(record.id, {}), "feedback": said.get(record.id, [])}
            yield {**asdict(record), **extra}


def read_jsonl(path: str | Path) -> list[RequestRecord]:
    """The records of an exported file. Raises ValueError naming the line that holds none."""
    from course_lib.surroundings import read_lines

    return read_lines(path, RequestRecord.from_json)


def _open(path: Path, durable: bool) -> sqlite3.Connection:
    base = sqlite3.connect(path, timeout=WAIT_S, check_same_thread=False)
    try:
        base.execute("PRAGMA journal_mode = WAL")
        base.execute(f"PRAGMA synchronous = {'FULL' if durable else 'NORMAL'}")
        base.execute("PRAGMA secure_delete = ON")
        with base:
            # Taking the lock first: of two processes that start together, one makes the tables.
            base.execute("BEGIN IMMEDIATE")
            version = base.execute("PRAGMA user_version").fetchone()[0]
            if version == 0:
                _make_tables(base, path)
            elif version != FORMAT:
                raise StoreError(
                    f"{path.name} has format {version} and this library reads {FORMAT}: use "
                    "another file, or the library that wrote it"
                )
    except sqlite3.DatabaseError as error:
        base.close()
        raise StoreError(
            f"{path.name} cannot be used as a store ({error}): name another file"
        ) from error
    except StoreError:
        base.close()
        raise
    return base


def _make_tables(base: sqlite3.Connection, path: Path) -> None:
    if base.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()[0]:
        raise StoreError(f"{path.name} is a database of something else: name another file")
    for statement in _TABLES.split(";"):
        if statement.strip():
            base.execute(statement)
    base.execute(f"PRAGMA user_version = {FORMAT}")


def _with_content(record: RequestRecord, content: str | None) -> RequestRecord:
    if content is None:
        return record
    return replace(record, content=Content(**json.loads(content)))


def _line(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _flat(row: dict[str, Any]) -> dict[str, Any]:
    nested = ("gaps_s", "guards", "scores", "feedback", "content")
    return {key: _line(value) if key in nested else value for key, value in row.items()}
