"""The store: nothing that was committed is lost, whatever happens to the process."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import threading
from dataclasses import replace

import pytest
from _traffic import HOUR, START, traffic

from course_lib.monitoring import store as stores
from course_lib.monitoring.record import Content, Feedback, Score
from course_lib.monitoring.store import Store, StoreError, read_jsonl

DAY = traffic(60)
WITH_TEXT = replace(DAY[0], id="told", content=Content('[{"role": "user"}]', "the reply"))


@pytest.fixture
def path(tmp_path):
    return tmp_path / "deep" / "requests.sqlite"


@pytest.fixture
def store(path):
    with Store(path) as made:
        for record in DAY:
            made.write(record)
        yield made


def test_what_was_written_is_read(store, path):
    assert store.records() == DAY and len(store) == 60
    with Store(path) as other:  # a second reader of the same file
        assert other.records() == DAY


def test_records_are_found_by_time_and_by_what_they_are(store):
    store.write(replace(DAY[5], id="x", model="other", version="w2", user="ana", task="desk"))
    half = START + 30 * 30
    assert store.records(until=half) + store.records(since=half) == store.records()
    for wanted in ({"model": "other"}, {"version": "w2"}, {"user": "ana"}, {"task": "desk"}):
        assert [record.id for record in store.records(**wanted)] == ["x"]
    assert store.records(user="' OR 1=1 --") == []


def test_content_is_kept_apart_and_comes_back(store):
    store.write(WITH_TEXT)
    assert WITH_TEXT in store.records()
    assert sum(record.content is not None for record in store.records()) == 1
    assert store.forget(START + 10 * HOUR, content_only=True) == 1
    assert len(store) == 61 and all(record.content is None for record in store.records())


def _bytes(store):
    """Everything that lies on the disk: the file, and the log beside it."""
    beside = store.path.with_name(store.path.name + "-wal")
    return store.path.read_bytes() + (beside.read_bytes() if beside.exists() else b"")


@pytest.mark.parametrize("emptied", [False, True], ids=["in the log", "in the file"])
def test_what_is_forgotten_is_nowhere_on_the_disk(store, emptied):
    """SQLite marks a place as free and leaves the text there, unless it is told otherwise."""
    for number in range(30):
        store.write(replace(WITH_TEXT, id=f"told {number}", user="u1"))
    if emptied:
        store._base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"the reply" in _bytes(store), "this test must have seen the text"
    store.forget(START + 10 * HOUR, content_only=True)
    assert b"the reply" not in _bytes(store)
    assert b'"told 3"' in _bytes(store)
    assert store.forget_user("u1") == 30
    assert b'"told 3"' not in _bytes(store)


def test_one_record_per_id(store):
    with pytest.raises(sqlite3.IntegrityError):
        store.write(DAY[0])
    assert len(store) == 60


def test_scores_and_feedback(store):
    store.note(Score(DAY[0].id, "exact_match", 1.0, START + 5))
    store.note(Score(DAY[1].id, "rougeL", 0.5, START + 4))
    store.note(Feedback(DAY[0].id, False, START, reason="slow"))
    assert [score.name for score in store.scores()] == ["rougeL", "exact_match"]
    assert [score.value for score in store.scores("exact_match")] == [1.0]
    assert [said.reason for said in store.feedback()] == ["slow"]


def test_forgetting_takes_the_notes_along(store):
    user = DAY[3].user
    mine = [record for record in DAY if record.user == user]
    for record in DAY:
        store.note(Score(record.id, "exact_match", 1.0, record.started))
    assert store.forget_user(user) == len(mine) > 0
    assert all(record.user != user for record in store.records())
    assert len(store.scores()) == 60 - len(mine)
    left = len(store)
    gone = store.forget(START + 15 * 30)
    assert 0 < gone < left and len(store) == left - gone == len(store.scores())


# ---- kill -9 -----------------------------------------------------------------------------------

WRITER = """
import sys
from _traffic import traffic
from course_lib.monitoring.store import Store

store = Store(sys.argv[1])
for record in traffic(100_000, seed=7):
    store.write(record)
    print(record.id, flush=True)  # only what was committed is announced
"""


def test_no_committed_record_is_lost_by_kill_9(path, tmp_path):
    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([root, os.path.join(root, "tests")])}
    child = subprocess.Popen(
        [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True, env=env
    )
    announced = [child.stdout.readline().strip() for _ in range(200)]
    child.send_signal(signal.SIGKILL)
    announced += child.stdout.read().split()
    assert child.wait() == -signal.SIGKILL
    child.stdout.close()
    assert len(announced) >= 200 and "" not in announced
    with Store(path) as after:
        kept = {record.id for record in after.records()}
        # The last line may have been cut in the middle by the kill.
        whole = announced[:-1]
        assert set(whole) <= kept
        assert after._base.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        after.write(replace(DAY[0], id="life goes on"))
        assert len(after) == len(kept) + 1


def test_two_processes_and_four_threads_write_into_one_file(path):
    first, second = Store(path), Store(path)

    def write(store, name):
        for record in DAY:
            store.write(replace(record, id=f"{name}-{record.id}"))

    threads = [
        threading.Thread(target=write, args=(store, name))
        for name, store in enumerate((first, first, second, second))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(first) == len(second) == 240
    first.close()
    second.close()


def test_the_log_is_written_ahead(store):
    mode = store._base.execute("PRAGMA journal_mode").fetchone()[0]
    assert mode == "wal"
    assert store._base.execute("PRAGMA synchronous").fetchone()[0] == 1  # NORMAL
    with Store(store.path, durable=True) as careful:
        assert careful._base.execute("PRAGMA synchronous").fetchone()[0] == 2  # FULL


# ---- other files -------------------------------------------------------------------------------


def test_other_files_are_refused_and_left_alone(tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("these are notes, and not a few of them " * 20)
    with pytest.raises(StoreError, match="cannot be used as a store"):
        Store(text)
    assert text.read_text().startswith("these are notes")
    other = tmp_path / "other.sqlite"
    with sqlite3.connect(other) as base:
        base.execute("CREATE TABLE mine (x)")
    with pytest.raises(StoreError, match="database of something else"):
        Store(other)
    newer = tmp_path / "newer.sqlite"
    with sqlite3.connect(newer) as base:
        base.execute(f"PRAGMA user_version = {stores.FORMAT + 1}")
    with pytest.raises(StoreError, match="format 2"):
        Store(newer)


# ---- export ------------------------------------------------------------------------------------


def test_lines_hold_records_scores_and_feedback(store, tmp_path):
    store.note(Score(DAY[0].id, "exact_match", 0.0, START))
    store.note(Score(DAY[0].id, "exact_match", 1.0, START + 1))
    store.note(Feedback(DAY[0].id, True, START))
    out = tmp_path / "out.jsonl"
    assert store.export_jsonl(out) == 60
    assert read_jsonl(out) == DAY
    first = json.loads(out.read_text().splitlines()[0])
    assert first["scores"] == {"exact_match": 1.0}
    assert first["feedback"] == [{"helpful": True, "reason": ""}]
    out.write_text("{}\n")
    with pytest.raises(ValueError, match="out.jsonl, line 1"):
        read_jsonl(out)


def test_parquet_without_pyarrow_says_what_to_do(store, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(StoreError, match="pip install pyarrow.*export_jsonl"):
        store.export_parquet(tmp_path / "out.parquet")


def test_parquet_holds_the_same(store, tmp_path):
    import pyarrow.parquet as parquet  # comes with the course: no excuse to skip this

    out = tmp_path / "out.parquet"
    assert store.export_parquet(out) == 60
    table = parquet.read_table(out)
    assert table.column("id").to_pylist() == [record.id for record in DAY]
    assert table.column("duration_s").to_pylist() == [record.duration_s for record in DAY]
    assert json.loads(table.column("guards").to_pylist()[0]) == []
    with Store(tmp_path / "empty.sqlite") as empty, pytest.raises(StoreError, match="empty"):
        empty.export_parquet(out)
