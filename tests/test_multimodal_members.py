"""Who takes what is the catalogue's answer, and a refusal names a model that can."""

from __future__ import annotations

import dataclasses
import doctest
import importlib

import pytest

from course_lib import catalog
from course_lib.multimodal import TakesError, check_takes, members, takes
from tests._omni import fresh_omni, tiny_gemma3


def test_the_catalogue_decides() -> None:
    rows = members.table()
    assert len(rows) > 15
    for row in rows:
        entries = {entry.split(" ")[0] for entry in catalog.card(row.name).modalities_in}
        assert row.image == ("image" in entries) and row.audio == ("audio" in entries)


def test_the_members_that_hear_nothing_and_the_one_without_towers() -> None:
    for deaf in ("gemma-4-26B-A4B", "gemma-4-31B"):
        assert takes(deaf).image and not takes(deaf).audio and takes(deaf).video_as_frames
    whole = takes("gemma-4-12B")
    assert whole.audio and whole.vision_tower.startswith("none") and "none" in whole.audio_tower
    assert takes("gemma-3n-E2B").media == ("text", "image", "audio", "video")
    assert takes("gemma-3-1b").media == ("text",)


@pytest.mark.parametrize(
    ("model", "wanted"),
    [("gemma-4-31B", "audio"), ("gemma-3-27b", "audio"), ("gemma-3-270m", "image"),
     ("pocket-micro", "image"), ("pocket-micro", "video")],
)  # fmt: skip
def test_a_refusal_names_a_model_that_can(model: str, wanted: str) -> None:
    with pytest.raises(TakesError) as caught:
        check_takes(model, [wanted])
    named = str(caught.value).partition("These take it: ")[2].rstrip(".")
    names = [name for part in named.split(", ") for name in part.split(" and ")]
    assert len(names) >= 2
    for name in names:
        assert getattr(takes(name), wanted), name
    assert model not in names


def test_all_that_is_wanted_must_be_taken_by_one() -> None:
    assert check_takes("gemma-4-E2B", ["image", "audio", "image"]).audio
    for card in members.others(["image", "audio"]):
        assert takes(card).image and takes(card).audio
    with pytest.raises(ValueError, match="no medium 'smell'"):
        check_takes("gemma-4-E2B", ["smell"])


def test_a_model_without_a_card_is_asked_itself() -> None:
    fresh = dataclasses.replace(fresh_omni(), card=None)
    assert takes(fresh).image and takes(fresh).audio
    assert takes(tiny_gemma3()).image and not takes(tiny_gemma3()).audio
    blind = dataclasses.replace(fresh, processor=None)
    assert takes(blind).media == ("text",)
    with pytest.raises(TakesError, match="takes text, but no sound"):
        check_takes(blind, ["audio"])


@pytest.mark.parametrize("room", ["members", "image_tokens", "sound_tokens", "cost", "transcripts"])
def test_the_examples_in_the_docstrings_are_true(room: str) -> None:
    module = importlib.import_module(f"course_lib.multimodal.{room}")
    found = doctest.testmod(module)
    assert found.attempted >= 1 and found.failed == 0
