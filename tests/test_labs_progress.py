"""Progress: one local file, a code that restores it, and the report of a class."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.labs import codes, exercises, progress

LAB = exercises.lab("lab01")
IDS = [each.id for each in LAB.exercises]
ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(autouse=True)
def place(monkeypatch, tmp_path) -> Path:
    path = tmp_path / "deep" / "progress.json"
    monkeypatch.setenv("COURSE_PROGRESS", str(path))
    monkeypatch.setattr(progress, "_session", {})
    monkeypatch.setattr(progress, "_complained", set())
    return path


def passed() -> list[str]:
    return [each.id for each in progress.solved(LAB)]


# ---- the file ---------------------------------------------------------------------------------
def test_attempts_are_counted_and_solved_stays_solved(place):
    first = LAB.exercises[0]
    for right in (False, True, False):
        progress.note_attempt(first, right)
    progress.note_hint(first, 2)
    progress.note_hint(first, 1)
    stored = json.loads(place.read_text())["exercises"][first.id]
    assert stored.pop("first_passed")[:2] == "20"
    assert stored == {"passed": True, "attempts": 3, "hints": 2}
    assert passed() == [first.id]
    assert [p.name for p in place.parent.iterdir() if p.suffix == ".tmp"] == []


def test_without_a_file_nothing_is_solved(place):
    assert progress.read() == {} and passed() == [] and not place.exists()


def test_off_remembers_the_session_and_writes_nothing(monkeypatch, place):
    monkeypatch.setenv("COURSE_PROGRESS", "off")
    progress.note_attempt(LAB.exercises[0], True)
    assert passed() == IDS[:1] and not place.exists()


@pytest.mark.parametrize(
    "text", ["", "{", "[]", '{"version": 2, "exercises": {}}', '{"version": 1, "exercises": [1]}']
)
def test_a_broken_file_is_kept_and_said_once(place, text, capsys):
    place.parent.mkdir()
    place.write_text(text)
    with pytest.raises(progress.ProgressError, match="progress reset"):
        progress.read()
    progress.note_attempt(LAB.exercises[0], True)
    progress.note_attempt(LAB.exercises[1], True)
    assert passed() == IDS[:2] and place.read_text() == text
    assert capsys.readouterr().err.count("Progress is kept for this session only") == 1
    kept = progress.reset()
    assert kept.read_text() == text and progress.read() == {}


def test_a_place_that_cannot_be_written_is_said(monkeypatch, tmp_path, capsys):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "file" / "progress.json"))
    progress.note_attempt(LAB.exercises[0], True)
    assert "cannot be" in capsys.readouterr().err and passed() == IDS[:1]


def test_two_notebooks_at_once_lose_nothing(place):
    code = (
        "from course_lib.labs import exercises, progress\n"
        "each = exercises.exercise('lab01.weight_bytes')\n"
        "for _ in range(25): progress.note_attempt(each, False)"
    )
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    runs = [subprocess.Popen([sys.executable, "-c", code], env=env) for _ in range(2)]
    assert [run.wait() for run in runs] == [0, 0]
    assert progress.read()["lab01.weight_bytes"]["attempts"] == 50


# ---- the code ---------------------------------------------------------------------------------
@given(st.sets(st.sampled_from(IDS)))
@settings(max_examples=60, deadline=None)
def test_a_code_says_what_was_solved(chosen):
    assert codes.decode(codes.encode(chosen)) == chosen


def test_a_code_is_short_and_restores_on_another_machine(monkeypatch, tmp_path):
    for each in LAB.exercises[:3]:
        progress.note_attempt(each, True)
    code = progress.code()
    assert len(code) < 30
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "other.json"))
    progress.note_attempt(LAB.exercises[7], True)
    assert list(progress.restore(f"Ana, workshop: {code}\n")) == sorted(IDS[:3])
    assert passed() == [*IDS[:3], IDS[7]]
    assert progress.restore(code) == ()


def test_a_typing_mistake_is_noticed():
    code = codes.encode(IDS[:5])
    changed = 0
    for at, old in enumerate(code):
        for new in "A7":
            if new != old:
                changed += 1
                with pytest.raises((codes.CodeError, exercises.UnknownExerciseError)):
                    codes.decode(code[:at] + new + code[at + 1 :])
    assert changed > 30
    for text in ("", "hello", code[:-1], code[1:]):
        with pytest.raises(codes.CodeError):
            codes.decode(codes.find(text))
    with pytest.raises(codes.CodeError, match="2 different codes"):
        codes.find(f"{code} and {codes.encode(IDS)}")


def _versioned(monkeypatch, exercises_of_the_lab):
    from dataclasses import replace

    other = replace(LAB, exercises=tuple(exercises_of_the_lab))
    monkeypatch.setattr(exercises, "labs", lambda: [other])
    monkeypatch.setattr(exercises, "lab", lambda _: other)


def test_a_code_survives_new_exercises_and_refuses_other_names(monkeypatch):
    with monkeypatch.context() as older:
        _versioned(older, LAB.exercises[:5])
        code = codes.encode(IDS[:4])
    assert codes.decode(code) == set(IDS[:4])
    for changed in (LAB.exercises[:3], LAB.exercises[::-1]):
        with monkeypatch.context() as newer:
            _versioned(newer, changed)
            with pytest.raises(codes.CodeError, match="another version of lab01"):
                codes.decode(code)


def test_nothing_solved_has_a_code_too():
    assert codes.decode(codes.encode([])) == set()
    assert codes.find(codes.encode([])) == codes.encode([])


# ---- a class ----------------------------------------------------------------------------------
@pytest.fixture
def folder(tmp_path) -> Path:
    made = tmp_path / "class"
    made.mkdir()
    (made / "ana.txt").write_text(f"Ana here\n{codes.encode(IDS)}\n")
    (made / "=cmd.txt").write_text(codes.encode(IDS[:2]))
    (made / "mia.txt").write_bytes(b"\xef\xbb\xbf" + codes.encode(IDS[:1]).encode())
    (made / "tom.txt").write_text("I lost it")
    (made / "notes.md").write_text("not a code")
    return made


def test_a_class_report_counts_learners_and_exercises(folder):
    report = codes.class_report(folder)
    assert {name: len(done) for name, done in report.solved.items()} == {
        "ana": 8,
        "=cmd": 2,
        "mia": 1,
    }
    assert list(report.unreadable) == ["tom.txt"]
    text = str(report)
    assert "embedding_parameters: 3 of 3" in text and "gap_to_published: 1 of 3" in text
    assert "xx......  2/8" in text and "tom.txt: there is no progress code" in text


def test_the_csv_has_a_row_per_learner_and_runs_no_formula(folder):
    rows = codes.class_report(folder).as_csv().splitlines()
    assert rows[0].split(",") == ["learner", *IDS]
    assert rows[1] == "'=cmd,1,1,0,0,0,0,0,0" and rows[2] == "ana,1,1,1,1,1,1,1,1"
    assert len(rows) == 4


def test_a_folder_without_codes_is_an_error(tmp_path):
    with pytest.raises(codes.CodeError, match="no .txt file"):
        codes.class_report(tmp_path)
    with pytest.raises(NotADirectoryError):
        codes.class_report(tmp_path / "none")


# ---- the commands -----------------------------------------------------------------------------
def run(*words: str) -> int:
    import argparse

    from course_lib.labs.commands import add_commands

    parser = argparse.ArgumentParser()
    add_commands(parser.add_subparsers(dest="command", required=True))
    options = parser.parse_args(words)
    return options.act(options)


def test_the_progress_commands(folder, capsys):
    from course_lib.execution import UsageError

    assert run("progress", "restore", codes.encode(IDS[:2])) == 0
    assert "2 exercises are new here" in capsys.readouterr().out
    assert run("progress") == 0
    assert "lab01: 2 of 8" in capsys.readouterr().out
    assert run("progress", "code") == 0
    assert capsys.readouterr().out.strip() == codes.encode(IDS[:2])
    assert run("progress", "class", str(folder)) == 1  # one code cannot be read
    assert "3 learners, 1 codes" in capsys.readouterr().out
    assert run("progress", "reset") == 0
    assert "kept as progress.old1.json" in capsys.readouterr().out
    with pytest.raises(UsageError, match="no progress code"):
        run("progress", "restore", "nonsense")
