"""Sentences from outside: plain ones, of the parts for training, and nothing where a set lacks."""

from __future__ import annotations

import gzip
import json
import random

import pytest

from pocket.corpus import translate
from pocket.omni import dictation, outside, speech

needs_sets = pytest.mark.skipif(bool(outside.missing()), reason=outside.missing() or "there")


def _write(folder, name: str, records: list[dict]) -> None:
    with gzip.open(folder / f"{name}.jsonl.gz", "wt", encoding="utf-8") as file:
        file.writelines(json.dumps(one) + "\n" for one in records)


@pytest.fixture
def sets(tmp_path):
    pair = {"lang": "es", "text": "El gato duerme aquí.", "en": "The cat sleeps here."}
    half = {"lang": "es", "text": "Ven aquí ahora. Son las 3.", "en": "Come here now. It is 3."}
    _write(tmp_path, "tatoeba_pairs", [pair, half])
    story = "It’s a small house! “Who are you?” said the fox.\nNo. He had 4 eggs in it"
    _write(tmp_path, "stories_cc_by", [{"lang": "en", "text": story}])
    parts = [("train", "The king was\nvery old"), ("test", "The queen was young"),
             ("val", "The prince was tall")]  # fmt: skip
    tales = [{"split": split, "sections": {"1": text}} for split, text in parts]
    _write(tmp_path, "fairytaleqa", tales)
    return tmp_path


def test_plain_sentences_are_cut_out_and_whole_ones_keep_their_translation(sets) -> None:
    spanish = {one.text: one.english for one in outside.sentences("es", sets)}
    assert spanish == {"El gato duerme aquí": "The cat sleeps here", "Ven aquí ahora": ""}
    english = {one.text for one in outside.sentences("en", sets)}
    assert english == {
        "The cat sleeps here", "Come here now", "It's a small house", "Who are you",
        "said the fox", "The king was very old",
    }  # fmt: skip
    assert outside.sentences("pt", sets) == ()


def test_a_missing_set_is_named_and_nothing_is_read(sets) -> None:
    assert outside.missing(sets) == ""
    (sets / "fairytaleqa.jsonl.gz").unlink()
    assert "fairytaleqa" in outside.missing(sets) and "tatoeba" not in outside.missing(sets)
    assert outside.sentences.__wrapped__("en", sets) == ()


@needs_sets
@pytest.mark.parametrize("lang", speech.LANGS)
def test_the_real_sets_have_words_that_ours_lack_and_nothing_held_out(lang) -> None:
    found = outside.sentences(lang)
    words = {word.lower().strip(",") for one in found for word in one.text.split()}
    ours = {word.lower().strip(",") for one in dictation.sayings(lang) for word in one.split()}
    assert len(words - ours) > 1000
    held_out = {
        pattern.text[each].strip("¿¡.!?").lower()
        for split in ("validation", "test")
        for pattern in translate.patterns(split)
        for each in (lang, "en")
    }
    assert len(held_out) > 50
    assert not held_out & {text.lower() for one in found for text in (one.text, one.english)}
    if lang != "en":
        assert sum(bool(one.english) for one in found) > 500


def test_without_the_sets_dictations_are_ours_alone(monkeypatch) -> None:
    monkeypatch.setattr(outside, "sentences", lambda lang: ())
    rng = random.Random(0)
    drawn = [speech.draw_dictation(rng, "es") for _ in range(40)]
    assert {one.text.rstrip(".") for one in drawn} <= set(dictation.sayings("es"))
    assert all(not one.english for one in drawn)
