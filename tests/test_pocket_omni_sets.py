"""The question sets of lesson 05: held out, answerable, equally many of each kind, small files."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from PIL import Image

from course_lib.multimodal import picture_sets
from course_lib.multimodal.sounds import Sound
from pocket.corpus.core import split_of
from pocket.omni import charts, sets, speech

needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


def test_a_chart_is_asked_once_for_each_question_it_answers() -> None:
    rng, intents = random.Random(0), Counter()
    for _ in range(30):
        example = charts.chart(rng, "test")
        chart, _ = example.truth
        asked = list(sets.all_asked(example))
        assert len({one.intent for one in asked}) == len(asked)
        assert {one.intent for one in asked} >= {"value"}
        for one in asked:
            again, detail = one.truth
            assert again is chart and one.media()[0] is example.media()[0]
            # The answer follows from what was drawn, and the wording is held out.
            assert one.answer == charts.answer(one.intent, chart, detail)
            assert split_of(one.phrasing) == "test"
            if one.intent == "trend":
                assert chart.labels[0] not in charts.THINGS
        intents.update(one.intent for one in asked)
    assert set(intents) == {"highest", "lowest", "value", "trend"}


def test_other_pictures_are_asked_as_they_are() -> None:
    example = charts.counting(random.Random(0), "test")
    assert list(sets.all_asked(example)) == [example]


def test_a_case_shows_first_and_asks_last_in_a_small_picture() -> None:
    example = charts.comparing(random.Random(4), "test")
    case = sets.case_of(example, 7)
    *media, question = case.messages[-1]["content"]
    assert len(media) == 2 and isinstance(question, str) and question
    for picture in media:
        assert isinstance(picture, Image.Image) and max(picture.size) <= sets.LONGEST
    assert case.id == "comparing-007" and case.intent == example.intent


@needs_espeak
@pytest.mark.parametrize("kind", ["chart", "digits"])
def test_sets_are_written_with_equally_many_of_each_kind_and_read_again(
    kind, tmp_path, monkeypatch
) -> None:
    monkeypatch.setattr(sets, "SIZES", {"chart": 3} if kind == "chart" else {})
    monkeypatch.setattr(sets, "SPOKEN", {"digits": 2} if kind == "digits" else {})
    monkeypatch.setattr(sets, "DRAWN", 40)
    sets.write(tmp_path)
    read = picture_sets.read(tmp_path / kind)
    counts = Counter(case.intent for case in read)
    wanted = {"chart": (4, 3), "digits": (5, 2)}[kind]  # English digits are not translated
    assert (len(counts), min(counts.values())) == wanted and len(set(counts.values())) == 1
    heard = sum(isinstance(part, Sound) for one in read for part in one.messages[-1]["content"])
    assert heard == (len(read) if kind == "digits" else 0)


def test_too_few_examples_are_an_error_and_not_a_smaller_set(monkeypatch) -> None:
    monkeypatch.setattr(sets, "DRAWN", 3)
    with pytest.raises(ValueError, match="fewer than"):
        sets.cases("counting")
