"""`course bench`: the command as one types it, the cold start, and same work on both sides."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys

import pytest

from course_lib import bench, benchmark, cold_start, models, overhead
from course_lib.dummy import tiny_gemma
from course_lib.timing import BenchmarkError, StopRule

TWO = StopRule(None, 2, 2)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tiny_gemma(tmp_path_factory.mktemp("tiny"), context=512)


@pytest.fixture(scope="module")
def gemma(folder):
    return models.load(folder, device="cpu", quiet=True)


@pytest.fixture(scope="module")
def told() -> list[str]:
    return []


@pytest.fixture(scope="module")
def report(told):
    return bench.run("pocket-micro", prompt_tokens=12, new_tokens=4, quick=True, say=told.append)


def test_the_command_gives_json_and_saves_the_samples(tmp_path) -> None:
    saved = tmp_path / "bench.jsonl"
    words = [sys.executable, "-m", "course_lib", "bench", "--quick", "--json"]
    words += ["--prompt-tokens", "8", "--new-tokens", "3", "--save", str(saved)]
    done = subprocess.run(words, capture_output=True, text=True)
    content = json.loads(done.stdout)
    assert done.returncode == (1 if content["errors"] else 0), done.stderr
    assert content["figures"]["ttft"]["n"] == 6 == len(content["raw"]["record"]["requests"])
    assert {one["of"] for one in content["overheads"]} >= {"chat.reply", "chat.batch"}
    assert all(one["ratio"]["interval"] for one in content["overheads"])
    assert content["roof"]["bytes_per_second"] > 0
    [record] = benchmark.load_records(saved)
    assert len(record.requests) == 6 and record.environment["torch"]


@pytest.mark.parametrize(
    ("words", "reason"),
    [(["--model", "gemma-3-8b"], "gemma-3-8b"), (["--new-tokens", "1", "--quick"], "new_tokens"),
     (["--prompt-tokens", "5000", "--quick"], "context"),
     (["--model", "http://localhost:9/v1"], "local model")],
)  # fmt: skip
def test_what_makes_no_sense_is_said_in_one_line(words, reason) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "course_lib", "bench", *words], capture_output=True, text=True
    )
    assert done.returncode == 2, done.stderr
    assert done.stderr.splitlines()[-1].startswith("course: ") and reason in done.stderr
    assert "Traceback" not in done.stderr


def test_the_text_holds_every_part(report, told) -> None:
    text = bench.as_text(report)
    for title in ("This machine", "Requests", "Percentiles", "From nothing", "The roof", "Warnings",
                  "Reached of it", "What the library and the harness add"):  # fmt: skip
        assert f"\n{title}" in "\n" + text
    assert "p99 needs 368" in text and "a quick run" in text
    assert text.count("aim, at most") == 2
    assert len(told) == 4


def test_the_report_holds_what_it_says(report) -> None:
    assert report.record.rounds == 6 and report.errors == ()
    assert [one.names[0] for one in report.overheads] == [
        "chat.reply", "chat.batch", "a timed request",
    ]  # fmt: skip
    assert all(one.control is not None for one in report.overheads)
    assert [one.bound for one in report.reached][0] == "memory"
    assert all(0 < one.share < 1.05 for one in report.reached)


def test_a_speed_above_the_roof_is_an_error_of_the_report(report, gemma) -> None:
    low = dataclasses.replace(
        report.roof,
        speed=dataclasses.replace(report.roof.speed, copy_gb_per_s=(1e-3,) * 6),
        stream_gb_per_s=(1e-3,) * 6,
    )
    micro = models.load("pocket-micro", quiet=True)
    reached, errors = bench._reached(micro, report.record, low)
    assert errors and "MBU" in errors[0] and "Look at" in errors[0]
    broken = dataclasses.replace(report, reached=reached, errors=errors)
    assert "Errors" in bench.as_text(broken)
    assert json.loads(bench.as_json(broken))["errors"]


def test_a_control_that_differs_is_a_warning(report) -> None:
    one = report.overheads[0]
    blocks = tuple(
        dataclasses.replace(b, control_a=(2.0, 2.0 + i / 100), control_b=(1.0, 1.0))
        for i, b in enumerate(one.blocks)
    )
    skewed = dataclasses.replace(one, blocks=blocks)
    warnings = bench._warnings(0.9, report.record, (skewed,), quick=False)
    assert any("not to be trusted" in line for line in warnings)
    assert any("something else was running" in line for line in warnings)


# --- cold start ---------------------------------------------------------------------------------


def test_a_cold_start_has_its_stages_apart(folder) -> None:
    found = cold_start.measure(str(folder), prompt_tokens=6, new_tokens=3, warm_calls=2)
    assert [stage.name for stage in found.stages] == list(cold_start.STAGES)
    assert all(stage.seconds > 0 and stage.peak >= stage.resident > 0 for stage in found.stages)
    assert len(found.first.token_s) == 3 and len(found.warm) == 2
    parts = found.start_s + found.stage("import").seconds + found.stage("load").seconds
    assert found.to_first_token == pytest.approx(parts + found.first.ttft)
    assert found.loaded_bytes == found.stage("load").resident - found.stage("import").resident
    assert "from nothing to the first token" in str(found)


def test_a_cold_start_that_fails_says_why() -> None:
    with pytest.raises(BenchmarkError, match="no_such_folder"):
        cold_start.measure("./no_such_folder")
    with pytest.raises(ValueError, match="warm_calls"):
        cold_start.measure("pocket-micro", warm_calls=0)


# --- the same work on both sides ----------------------------------------------------------------


def test_both_sides_make_the_same_tokens_alone_and_in_a_batch(gemma) -> None:
    from course_lib import chat

    questions = ["Where is my order?", "The kettle is red. Send the money back please, and soon."]
    plain = overhead.plain_transformers(gemma, questions, 8)
    ours = [list(r.token_ids) for r in chat.batch(gemma, questions, max_new_tokens=8)]
    assert plain == ours and len(plain) == 2 and all(plain)
    assert overhead.plain_transformers(gemma, questions[1:], 8) == plain[1:]


def test_different_work_is_not_compared(gemma, monkeypatch) -> None:
    monkeypatch.setattr(overhead, "plain_transformers", lambda *_: [[1, 2, 3]])
    with pytest.raises(BenchmarkError, match="different tokens for question 1"):
        overhead.of_reply(gemma, max_new_tokens=3, rule=TWO)


def test_the_harness_is_held_against_no_harness(gemma) -> None:
    found = overhead.of_harness(gemma, prompt_tokens=6, new_tokens=3, rule=TWO, warmup=0)
    assert len(found.blocks) == 2 and found.ratio.value > 0 and found.environment["torch"]
