"""Pictures and sounds in one question: a number seen and a number heard, a question spoken."""

from __future__ import annotations

import random
from typing import Any

from pocket.corpus.core import Split, in_split
from pocket.omni import charts, speech
from pocket.omni.asks import ASKS, draw_ask
from pocket.omni.drawing import draw_style
from pocket.omni.example import MediaExample, asked, said

# What may be asked aloud. Labels are left out: voices read "Q3" and "Apr" in ways of their own.
SPOKEN = ("number", "count", "highest", "lowest", "trend")


def _sound(rng: random.Random, split: Split, lang: str, aloud: str) -> tuple[dict[str, Any], str]:
    """The part of a message that is spoken, and the name of the voice."""
    voice = speech.draw_voice(rng, split, lang)
    spoken = speech.Spoken(aloud, aloud, aloud, voice, rng.getrandbits(32))
    return {"type": "audio", "audio": speech.sound_of(spoken)}, voice.name


def _number(rng: random.Random) -> str:
    return "".join(rng.choices("0123456789", k=rng.randint(2, 5)))


def _other_number(rng: random.Random, number: str) -> str:
    """The number with one digit changed: the picture and the voice nearly agree."""
    place = rng.randrange(len(number))
    digit = rng.choice([one for one in "0123456789" if one != number[place]])
    return number[:place] + digit + number[place + 1 :]


def two_numbers(rng: random.Random, split: Split, lang: str) -> MediaExample:
    """A number in a picture and a spoken one: are they the same, or which are they?"""
    shown = _number(rng)
    intent = rng.choice(("same_number", "both_numbers"))
    if intent == "both_numbers":
        spoken = _number(rng)
        answer = f"{shown}, {spoken}"
    else:
        spoken = shown if rng.random() < 0.5 else _other_number(rng, shown)
        # Neither yes nor no: some ask whether they agree, others whether they differ.
        same = f"The same: {shown}."
        answer = same if spoken == shown else f"Not the same: {shown} and {spoken}."
    style = draw_style(rng, split)
    picture = {"type": "image", "image": charts.draw_text(shown, style, rng)}
    sound, voice = _sound(rng, split, lang, speech.in_words(spoken, lang))
    phrasing, question = draw_ask(rng, split, intent)
    return MediaExample(
        skill="mixed",
        intent=intent,
        lang=lang,
        split=split,
        style=f"{style.name} {voice}",
        phrasing=phrasing,
        messages=(asked([picture, sound], question, rng),),
        target=said(answer),
        truth=(shown, spoken),
    )


def spoken_question(rng: random.Random, split: Split) -> MediaExample:
    """A picture, and the question about it in an English voice."""
    while True:
        intent = rng.choice(SPOKEN)
        shown = {"number": charts.reading, "count": charts.counting}.get(intent, charts.chart)(
            rng, split
        )
        if shown.intent == intent:
            break
    detail = shown.truth[1]
    aloud = rng.choice(in_split(ASKS[intent], split)).format(things=f"{detail}s")
    sound, voice = _sound(rng, split, "en", aloud)
    phrasing, question = draw_ask(rng, split, "spoken_question")
    picture = {"type": "image", "image": shown.media()[0]}
    return MediaExample(
        skill="mixed",
        intent="spoken_question",
        lang="en",
        split=split,
        style=f"{shown.style} {voice}",
        phrasing=phrasing,
        messages=(asked([picture, sound], question, rng),),
        target=shown.target,
        truth=(shown.truth, aloud),
    )


def mixed(rng: random.Random, split: Split, lang: str) -> MediaExample:
    if lang == "en" and rng.random() < 0.5:
        return spoken_question(rng, split)
    return two_numbers(rng, split, lang)
