"""The audit log: a change of any byte is noticed, no words are in it, a kill is survived."""

from __future__ import annotations

import dataclasses
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.monitoring.usage import new_key
from course_lib.security import audit
from course_lib.security.audit import AuditError, AuditLog, Head, entries, verify
from course_lib.security.decisions import block

KEY = bytes(range(32))
SECRET = "My card is 4111 1111 1111 1111 and I live in Port Alder."


def written(path: Path, count: int = 6) -> Head:
    with AuditLog(path, KEY, sync=False, now=lambda: 1_795_000_000.25) as log:
        for number in range(count - 1):
            log.append("turn.done", user=f"user {number}", content=f"text {number}", tokens=number)
        return log.head


@pytest.fixture(scope="module")
def whole(tmp_path_factory) -> bytes:
    path = tmp_path_factory.mktemp("audit") / "log.jsonl"
    written(path)
    return path.read_bytes()


def report_of(data: bytes, folder: Path, head: Head | None = None) -> audit.Report:
    path = folder / "changed.jsonl"
    path.write_bytes(data)
    return verify(path, head)


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("changed")


# ---- what is written ---------------------------------------------------------------------------


def test_a_log_as_written_is_whole(tmp_path):
    head = written(tmp_path / "log.jsonl", 9)
    report = verify(tmp_path / "log.jsonl", head)
    assert report.ok and report.entries == 9 == head.number and report.head == head
    assert str(head) in str(report) and Head.of(str(head)) == head
    found = list(entries(tmp_path / "log.jsonl"))
    assert [one.number for one in found] == list(range(1, 10))
    assert found[0].event == "log.begun" and found[0].before == "0" * 64
    assert all(one.before == before.hash for before, one in zip(found, found[1:], strict=False))


def test_nobodys_words_are_in_it(tmp_path):
    path = tmp_path / "log.jsonl"
    with AuditLog(path, KEY) as log:
        one = log.append("turn.done", user="Ana Silva", content=SECRET)
        log.record(block("policy", "broken", "It breaks a rule."), user="Ana Silva", content=SECRET)
        assert log.is_of(one, user="Ana Silva", content=SECRET)
        assert not log.is_of(one, content=SECRET + " ") and not log.is_of(one, user="Ana Silvo")
        again = log.append("turn.done", user=SECRET, content="Ana Silva")
    data = path.read_text()
    assert not any(word in data for word in ("Ana", "Silva", "4111 1", "card", "Alder", "rule"))
    assert one.size == len(SECRET) and len({one.user, one.content, again.user, again.content}) == 4
    with AuditLog(tmp_path / "other.jsonl", new_key()) as other:
        assert other.append("turn.done", user="Ana Silva").user != one.user
    assert list(entries(path))[2].event == "guard.block"


@pytest.mark.parametrize("detail", ["two words", "", "a\n", "ñ", float("nan"), [1], "x" * 81])
def test_a_detail_is_a_number_or_a_code_word(tmp_path, detail):
    with AuditLog(tmp_path / "log.jsonl", KEY) as log:
        with pytest.raises(AuditError, match="code word"):
            log.append("turn.done", why=detail)
        assert log.head.number == 1  # nothing of it was written
    assert verify(tmp_path / "log.jsonl").ok


def test_it_goes_on_where_it_ended(tmp_path):
    path = tmp_path / "log.jsonl"
    before = written(path)
    with AuditLog(path, KEY) as log:
        assert log.head == before
        entry = log.append("turn.done", share=0.1, fine=True, nothing=None)
    assert entry.number == before.number + 1 and entry.before == before.hash
    assert verify(path, before).ok  # it has grown since
    with pytest.raises(AuditError, match="closed"):
        log.append("turn.done")


def test_threads_share_it_and_processes_do_not(tmp_path):
    path = tmp_path / "log.jsonl"
    with AuditLog(path, KEY, sync=False) as log:
        threads = [
            threading.Thread(target=lambda: [log.append("turn.done") for _ in range(25)])
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        with pytest.raises(AuditError, match="another process"):
            AuditLog(path, KEY)
    assert verify(path).entries == 201
    AuditLog(path, KEY).close()


@pytest.mark.parametrize("key", [b"short", "a text of many letters", b""])
def test_a_weak_key_is_refused(tmp_path, key):
    with pytest.raises(AuditError, match="16 bytes"):
        AuditLog(tmp_path / "log.jsonl", key)


# ---- what is noticed ---------------------------------------------------------------------------


def test_a_change_of_every_single_byte_is_noticed(whole, folder):
    """Every byte in turn, by one bit: none goes unnoticed, and the line is named."""
    tried = 0
    for place in range(len(whole)):
        data = bytearray(whole)
        data[place] ^= 1
        report = report_of(bytes(data), folder)
        line = whole[:place].count(b"\n") + 1
        assert not report.ok and report.problem.line in (line, line + 1), place
        assert report.entries <= line
        tried += 1
    assert tried == len(whole) > 1000


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_edit_is_noticed(whole, folder, data):
    """Bytes exchanged, taken out or put in anywhere; only a clean cut at the end needs the head."""
    first = data.draw(st.integers(0, len(whole)))
    last = data.draw(st.integers(first, min(len(whole), first + 400)))
    new = data.draw(st.binary(max_size=60) | st.sampled_from([b"\n", b" ", b"\\u0041", b"0"]))
    changed = whole[:first] + new + whole[last:]
    report = report_of(changed, folder)
    if changed == whole:
        assert report.ok
        return
    clean_cut = changed and whole.startswith(changed) and changed.endswith(b"\n")
    assert report.ok is bool(clean_cut)
    lines = whole.splitlines()
    head = Head(len(lines), json.loads(lines[-1])["hash"])
    assert not report_of(changed, folder, head).ok


def test_lines_taken_out_doubled_moved_or_from_elsewhere(whole, folder, tmp_path):
    lines = whole.splitlines(keepends=True)
    written(tmp_path / "other.jsonl")
    other = (tmp_path / "other.jsonl").read_bytes().splitlines(keepends=True)
    assert lines[0] != other[0]  # each log has a name of its own
    tried = 0
    for wrong, line, kind in (
        ([*lines[:2], *lines[3:]], 3, "number"),
        ([*lines[:3], lines[2], *lines[3:]], 4, "number"),
        ([lines[0], lines[2], lines[1], *lines[3:]], 2, "number"),
        ([*lines[:3], other[3], *lines[4:]], 4, "link"),
        (lines[1:], 1, "number"),
    ):
        report = report_of(b"".join(wrong), folder)
        assert report.problem.kind == kind and report.problem.line == line
        assert f"Line {line}" in str(report) and report.entries == line - 1
        tried += 1
    assert tried == 5


def rewritten(lines: list[bytes], place: int, **changes) -> list[bytes]:
    """The lines with one entry changed, and its own hash and those behind it made to fit."""
    made = [audit.Entry(**json.loads(line)) for line in lines]
    before = made[place].before
    for at in range(place, len(made)):
        entry = dataclasses.replace(made[at], before=before, **(changes if at == place else {}))
        entry = dataclasses.replace(entry, hash=entry.own_hash())
        made[at], before = entry, entry.hash
    return [entry.line() for entry in made]


def test_a_forged_hash_is_found_at_the_next_line(whole, folder):
    lines = whole.splitlines(keepends=True)
    forged = rewritten(lines, 2, event="turn.never")
    report = report_of(b"".join([*lines[:2], forged[2], *lines[3:]]), folder)
    assert report.problem.kind == "link" and report.problem.line == 4


def test_only_a_known_head_shows_a_log_that_was_written_anew(whole, folder):
    lines = whole.splitlines(keepends=True)
    head = Head(len(lines), json.loads(lines[-1])["hash"])
    anew = b"".join(rewritten(lines, 2, event="turn.never"))
    assert report_of(anew, folder).ok
    report = report_of(anew, folder, head)
    assert report.problem.kind == "rewritten" and report.problem.line == head.number


@pytest.mark.parametrize("kept", range(1, 6))
def test_a_cut_end_shows_against_the_head(whole, folder, kept):
    lines = whole.splitlines(keepends=True)
    head = Head(len(lines), json.loads(lines[-1])["hash"])
    cut = b"".join(lines[:kept])
    assert report_of(cut, folder).ok
    report = report_of(cut, folder, head)
    assert report.problem.kind == "missing" and f"{6 - kept} or more" in str(report)
    torn = report_of(cut + lines[kept][:40], folder, head)
    assert torn.problem.kind == "missing"


# ---- a kill in the middle of a line ------------------------------------------------------------


@pytest.mark.parametrize("left", [1, 40, -1])
def test_a_half_line_is_told_put_aside_and_survived(tmp_path, left):
    path = tmp_path / "log.jsonl"
    written(path)
    lines = path.read_bytes().splitlines(keepends=True)
    half = lines[-1][:left]
    path.write_bytes(b"".join(lines[:-1]) + half)
    report = verify(path)
    assert report.problem.kind == "half-written" and report.problem.line == 6
    assert report.entries == 5 and "puts the half line aside" in str(report)
    with AuditLog(path, KEY) as log:
        log.append("turn.done")
    assert verify(path).ok
    said = list(entries(path))[5]
    assert said.event == "log.half_line_put_aside" and said.details["bytes"] == len(half)
    (aside,) = tmp_path.glob("*.half-*")
    assert aside.read_bytes() == half and aside.name == said.details["file"]


def test_a_broken_log_is_not_written_on(tmp_path, whole):
    path = tmp_path / "log.jsonl"
    path.write_bytes(whole.replace(b"turn.done", b"turn.gone", 1))
    with pytest.raises(AuditError, match="Line 2 was changed.*begin a new log"):
        AuditLog(path, KEY)
    AuditLog(tmp_path / "new.jsonl", KEY).close()
    assert path.read_bytes().count(b"turn.gone") == 1


def test_a_disk_that_refuses_leaves_no_half_line(tmp_path, monkeypatch):
    path = tmp_path / "log.jsonl"
    with AuditLog(path, KEY) as log:

        def refuses(_):
            raise OSError("no space left")

        monkeypatch.setattr(os, "fsync", refuses)
        with pytest.raises(OSError, match="no space"):
            log.append("turn.done")
        monkeypatch.undo()
        assert log.append("turn.done").number == 2
    assert verify(path).entries == 2


def test_a_killed_writer_leaves_a_log_that_can_be_trusted(tmp_path):
    """A real process, killed while it writes: whole, or whole up to a half line."""
    path = tmp_path / "log.jsonl"
    code = (
        "import sys; from course_lib.security.audit import AuditLog\n"
        "log = AuditLog(sys.argv[1], bytes(range(32)), sync=False)\n"
        "while True:\n    print(log.append('turn.done').number, flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(path)], stdout=subprocess.PIPE, text=True
    ) as child:
        told = [int(child.stdout.readline()) for _ in range(50)]
        child.kill()
    report = verify(path)
    assert report.entries >= told[-1] >= 50
    assert report.ok or report.problem.kind == "half-written"
    with AuditLog(path, KEY) as log:
        log.append("turn.done")
    assert verify(path).ok


# ---- the command -------------------------------------------------------------------------------


def test_the_command_and_its_exit_codes(tmp_path, capsys):
    path = tmp_path / "log.jsonl"
    head = written(path)
    data = path.read_bytes()
    run = ["verify", str(path)]
    assert audit.main(run) == 0 and str(head) in capsys.readouterr().out
    assert audit.main([*run, "--head", str(head)]) == 0
    path.write_bytes(data[:-3])
    assert audit.main(run) == 3 and "Line 6 has no end" in capsys.readouterr().out
    path.write_bytes(b"\n".join(data.split(b"\n")[:4]) + b"\n")
    assert audit.main(run) == 0 and audit.main([*run, "--head", str(head)]) == 1
    assert "2 or more are missing" in capsys.readouterr().out
    path.write_bytes(data.replace(b"2", b"3", 1))
    assert audit.main(run) == 1
    path.write_bytes(b"")
    assert audit.main(run) == 1 and "empty" in capsys.readouterr().out
    assert audit.main(["verify", str(tmp_path / "none")]) == 2
    assert audit.main([*run, "--head", "7"]) == 2
    assert "NUMBER:HASH" in capsys.readouterr().err


def test_the_command_runs_as_a_module(tmp_path):
    written(tmp_path / "log.jsonl")
    done = subprocess.run(
        [sys.executable, "-m", "course_lib.security.audit", "verify", str(tmp_path / "log.jsonl")],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0 and "6 entries are whole" in done.stdout
    assert done.stderr == ""
