"""Dictations: many plain sentences, none of them held out, and whole examples of their own."""

from __future__ import annotations

import random

import pytest

from pocket.corpus import translate
from pocket.corpus.core import split_of
from pocket.omni import dictation, heard, speech, talks
from pocket.omni.kinds import KINDS

needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


@pytest.mark.parametrize("lang", speech.LANGS)
def test_there_are_thousands_of_plain_sentences_and_none_is_held_out(lang) -> None:
    sayings = dictation.sayings(lang)
    assert len(sayings) == len(set(sayings)) > 2000
    words = {word.lower().strip(",") for one in sayings for word in one.split()}
    texts = [pattern.text[lang] for pattern in speech.sentences("train")]
    bank = {word.lower().strip(",.?!") for text in texts for word in text.split()}
    assert len(words) > 3 * len(bank), "the reason why there are dictations at all"
    held_out = {
        pattern.text[lang].rstrip(".!?").lower()
        for split in ("validation", "test")
        for pattern in translate.patterns(split)
    }
    assert len(held_out) > 50 and not held_out & {one.lower() for one in sayings}
    for one in sayings:
        assert dictation.SHORTEST <= len(one.split()) <= dictation.LONGEST
        assert not any(letter.isdigit() for letter in one)


def test_what_is_read_in_several_ways_is_left_out() -> None:
    text = "Call 555 now. Mail a@b.c please. Tea, milk and bread: two\nShort. The shop is open!"
    assert dictation.sentences_of(text) == ["Tea, milk and bread", "The shop is open"]


@needs_espeak
def test_most_spoken_sentences_of_training_are_dictations() -> None:
    bank = {pattern.text["en"] for pattern in speech.sentences("train")}
    rng, dictated, alone = random.Random(0), 0, 0
    for number in range(60):
        lang = speech.LANGS[number % 3]
        example = talks.sound(rng, "train", lang, "commands")
        assert split_of(example.phrasing) == "train"
        dictated += example.phrasing not in bank
        if not example.truth.english:
            alone += 1
            assert example.intent == "transcribe" and example.answer == example.truth.text
            assert len(example.conversation) == 2, "nobody has translated it: nothing follows"
    assert 28 <= dictated <= 52 and 10 <= alone <= dictated


def test_towers_hear_dictations_in_training_only() -> None:
    rng = random.Random(0)
    drawn = {split: [heard.draw(rng, split) for _ in range(80)] for split in ("train", "test")}
    assert 20 <= sum(not one.english for one in drawn["train"]) <= 60
    assert all(one.english for one in drawn["test"])


@pytest.mark.parametrize("lang", speech.LANGS)
@pytest.mark.parametrize("split", ["train", "test"])
def test_phrases_are_words_of_the_sentences_of_their_split(lang, split) -> None:
    rng = random.Random(0)
    found = [dictation.phrase(rng, split, lang) for _ in range(300)]
    assert {len(one.split()) for one in found} == set(range(1, dictation.MOST_TOGETHER + 1))
    assert all(letter.isalpha() or letter in " ,'" for one in found for letter in one)
    bank = {
        word.strip("¿¡.,;:?!").lower()
        for pattern in translate.patterns(split)
        for word in pattern.text[lang].split()
    }
    words = [word.lower().strip(",") for one in found for word in one.split()]
    from_bank = sum(word in bank for word in words) / len(words)
    # The rest are what fills the slots, and in training the dictations.
    assert from_bank > (0.6 if split == "test" else 0.3)


@needs_espeak
def test_phrases_are_only_written_down() -> None:
    rng = random.Random(0)
    for lang in speech.LANGS:
        for make in (KINDS["phrases"].train, KINDS["phrases"].held_out):
            split = "train" if make is KINDS["phrases"].train else "test"
            example = make(rng, split, lang)
            assert example.intent == "transcribe" and example.answer == example.truth.text
            assert len(example.conversation) == 2, "nobody has translated it: nothing follows"
            assert example.phrasing and "{" not in example.phrasing
