"""Rewording: the slots stay, the words change, and no held-out sentence comes into training."""

from __future__ import annotations

import random
import re
import string
from functools import cache

import pytest

from pocket.corpus import variety
from pocket.corpus.core import split_of
from pocket.corpus.skills import LANGS, SKILLS

REWORDED = ("tools", "read", "extract", "smalltalk")


@cache
def phrasings(lang: str) -> list[str]:
    found = [
        text
        for skill in REWORDED
        for bank in SKILLS[skill].phrasings(lang).values()
        for text in bank
    ]
    return random.Random(lang).sample(found, 800)


def slots(template: str) -> list[tuple[str, str]]:
    parsed = string.Formatter().parse(template)
    return [(name, form) for _, name, form, _ in parsed if name is not None]


@pytest.mark.parametrize("lang", LANGS)
def test_a_reworded_sentence_keeps_its_slots(lang):
    rng = random.Random(1)
    changed = 0
    for text in phrasings(lang):
        other = variety.varied(rng, text, "train", lang)
        assert slots(other) == slots(text), (text, other)
        changed += other != text
    assert changed > 0.25 * len(phrasings(lang))


@pytest.mark.parametrize("split", ["validation", "test"])
def test_a_held_out_sentence_is_left_alone(split):
    rng = random.Random(1)
    state = rng.getstate()
    assert all(variety.varied(rng, text, split, "en") == text for text in phrasings("en"))
    assert rng.getstate() == state


@pytest.mark.parametrize("lang", LANGS)
def test_no_rewording_is_a_held_out_sentence(lang):
    rng = random.Random(2)
    held_out = {text for text in phrasings(lang) if split_of(text) != "train"}
    trained = [text for text in phrasings(lang) if split_of(text) == "train"]
    made = {variety.varied(rng, text, "train", lang) for text in trained for _ in range(5)}
    assert len(made) > 2 * len(trained) and held_out and not made & held_out


def test_a_rewording_that_is_held_out_is_not_used(monkeypatch):
    """Only when the one possible rewording may be used does the sentence change."""
    text, other = "Alpha {name}.", "Beta {name}."
    group = ("alpha", "beta")
    pair = variety.Synonyms(dict.fromkeys(group, group), re.compile("alpha|beta", re.IGNORECASE))
    monkeypatch.setattr(variety, "synonyms", lambda lang: pair)
    monkeypatch.setattr(variety, "MISTYPED_SHARE", 0.0)

    def seen(held: set[str]) -> set[str]:
        monkeypatch.setattr(variety, "held_out", lambda lang: frozenset(held))
        rng = random.Random(1)
        return {variety.varied(rng, text, "train", "en") for _ in range(50)}

    assert seen(set()) == {text, other} and seen({other}) == {text}


@pytest.mark.parametrize("lang", LANGS)
def test_the_held_out_lines_hold_every_held_out_phrasing(lang):
    held_out = variety.held_out(lang)
    phrased = {text for text in phrasings(lang) if split_of(text) != "train"}
    assert phrased and {variety._bare(text) for text in phrased} <= held_out


@pytest.mark.parametrize("lang", LANGS)
def test_synonyms_are_whole_words_and_stand_in_one_group(lang):
    known = variety.synonyms(lang)
    assert len(set(known.group_of.values())) >= 100
    for member, group in known.group_of.items():
        assert member == member.lower().strip() and "{" not in member and len(group) > 1
        assert known.pattern.fullmatch(member)
        assert member.count(" ") or not known.pattern.search(f"x{member}x"), member


@pytest.mark.parametrize("lang", LANGS)
def test_canonical_text_does_not_depend_on_the_synonym(lang):
    groups = set(variety.synonyms(lang).group_of.values())
    one_word = [group for group in groups if all(member.isalpha() for member in group)]
    assert one_word
    for group in one_word:
        assert len({variety.canonical(f"{{name}}: {member}!", lang) for member in group}) == 1


def test_a_slip_changes_one_word_outside_the_slots():
    rng, text = random.Random(3), "Where is {product}, which I ordered yesterday?"
    seen = {variety.mistyped(rng, text) for _ in range(200)}
    assert len(seen) > 10
    for slip in seen - {text}:
        changed = set(re.findall(r"\S+", text)) - set(re.findall(r"\S+", slip))
        assert len(changed) == 1 and "{product}" in slip
    assert variety.mistyped(rng, "{order_id} now") == "{order_id} now"
