"""`course doctor` on machines of several kinds, and on this one."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace

import pytest

from course_lib import catalog, doctor, hardware
from course_lib.hardware import GIB, Gpu, Machine

CARD = Gpu("Big Card", 80 * GIB, 78 * GIB, (9, 0), native_bf16=True, usable=True)


@pytest.fixture(scope="module")
def laptop() -> Machine:
    """8 GiB, of which 5 are free, and no GPU."""
    here = hardware.this_machine()
    ram = {"ram_bytes": 8 * GIB, "available_ram_bytes": 5 * GIB}
    return replace(here, **ram, gpus=(), apple_gpu=False, free_disk_bytes=50 * GIB)


def verdict(report: doctor.Report, name: str, precision: str) -> doctor.ModelFit:
    found = [m for m in report.models if m.name == name and m.precision == precision]
    assert len(found) == 1
    return found[0]


def test_a_laptop(laptop: Machine) -> None:
    report = doctor.examine(laptop)
    assert (report.choice.device, report.free_bytes) == ("cpu", 5 * GIB)
    assert verdict(report, "google/gemma-3-270m-it", "fp32").verdict == "fits"
    assert verdict(report, "google/gemma-4-31B-it", "q4_0").verdict == "too big"
    assert verdict(report, "google/gemma-4-31B-it", "q4_0").share > 1


def test_a_big_gpu_takes_its_own_memory(laptop: Machine) -> None:
    report = doctor.examine(replace(laptop, gpus=(CARD,)))
    assert (report.choice.device, report.free_bytes) == ("cuda", 78 * GIB)
    assert verdict(report, "google/gemma-4-31B-it", "bf16").verdict in ("fits", "tight")
    for model in report.models:
        assert model.device == ("cpu" if model.pocket else "cuda")


def test_every_gemma_of_the_catalogue_is_judged(laptop: Machine) -> None:
    report = doctor.examine(laptop)
    names = {model.name for model in report.models}
    assert len(names) > 60
    assert names == {card.id for card in catalog.cards()}
    for model in report.models:
        tight = model.share is not None and doctor.TIGHT < model.share <= 1
        assert (model.verdict == "tight") == tight
        assert (model.verdict == "not known") == (model.needed_bytes is None) == bool(model.why)


def test_a_longer_context_needs_more(laptop: Machine) -> None:
    short, long = doctor.examine(laptop, 1024), doctor.examine(laptop, 131_072)
    name = "google/gemma-4-E2B-it"
    needs = [verdict(report, name, "q4_0").needed_bytes for report in (short, long)]
    assert needs[0] < needs[1]


def test_what_is_missing_is_said(laptop: Machine) -> None:
    broken = replace(CARD, usable=False, why_not="torch is built for the CPU only")
    report = doctor.examine(replace(laptop, gpus=(broken,), free_disk_bytes=GIB))
    text = doctor.as_text(report)
    assert "Only 1.0 GiB of disk are free" in text
    assert "Big Card is there and cannot be used: torch is built for the CPU only." in text
    assert report.choice.device == "cpu"


def test_text_says_device_dtype_and_why(laptop: Machine) -> None:
    report = doctor.examine(laptop)
    text = doctor.as_text(report)
    assert f"cpu, float32: {report.choice.why}" in text
    assert "google/gemma-4-E2B-it" in text and "8,192 tokens" in text
    assert max(map(len, text.splitlines())) < 160


def test_json_is_the_whole_report(laptop: Machine) -> None:
    report = doctor.examine(laptop)
    content = json.loads(doctor.as_json(report))
    assert len(content["models"]) == len(report.models)
    assert content["choice"]["why"] == report.choice.why
    assert content["machine"]["ram_bytes"] == 8 * GIB


def test_the_command_on_this_machine() -> None:
    command = [sys.executable, "-m", "course_lib.cli", "doctor", "--json"]
    done = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert done.returncode == (1 if report["missing"] else 0)
    assert report["machine"]["python"] == sys.version.split()[0]
    assert report["choice"]["device"] in ("cpu", "cuda", "mps")


def test_the_packages_of_the_course_are_found() -> None:
    versions, missing = doctor.installed_packages()
    assert {"torch", "papermill", "pytest"} <= set(versions)
    assert missing == []
