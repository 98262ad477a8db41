"""All kinds of examples of pocket-omni: what makes one, and what it makes the model take in.

A kind has a name, a medium and the languages it is spoken in. Training draws conversations of
several turns where a kind has them (`pocket.omni.talks`); what is held out has one turn.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from pocket.corpus.core import Example, Split
from pocket.corpus.skills import SKILLS
from pocket.omni import charts, mixed, signs, speech, talks
from pocket.omni.example import MediaExample

Medium = Literal["picture", "sound", "mixed", "text"]
MEDIA: tuple[Medium, ...] = ("picture", "sound", "mixed", "text")
Maker = Callable[[random.Random, Split, str], MediaExample | Example]
# The skills that keep pocket-omni a chat model; each in those of the languages that it has.
TEXT_SKILLS = ("smalltalk", "read", "translate", "tools", "extract")


@dataclass(frozen=True)
class Kind:
    """held_out(rng, split, lang) makes an example of one turn, train an example for training."""

    name: str
    medium: Medium
    held_out: Maker
    train: Maker
    langs: tuple[str, ...] = ("en",)

    def example(self, rng: random.Random, split: Split, number: int) -> MediaExample | Example:
        """An example of that split; its number decides its language."""
        make = self.train if split == "train" else self.held_out
        return make(rng, split, self.langs[number % len(self.langs)])


def _seen(make: Callable[[random.Random, Split], MediaExample]) -> Maker:
    """A maker of pictures, which have no language."""
    return lambda rng, split, lang: make(rng, split)


def _picture(name: str, talk: Callable[[random.Random, Split], MediaExample] | None = None) -> Kind:
    plain = charts.SKILLS[name]
    return Kind(name, "picture", _seen(plain), _seen(talk or plain))


def _sound(name: str) -> Kind:
    return Kind(name, "sound", speech.SKILLS[name], partial(talks.sound, skill=name), speech.LANGS)


def _text(rng: random.Random, split: Split, lang: str) -> Example:
    skill = SKILLS[rng.choice([name for name in TEXT_SKILLS if lang in SKILLS[name].langs])]
    several = split == "train" and skill.converse and rng.random() < 0.8
    return (skill.converse if several else skill.generate)(rng, split, lang)


KINDS: dict[str, Kind] = {
    kind.name: kind
    for kind in (
        _picture("reading", talks.reading),
        Kind("sign", "picture", _seen(signs.sign), _seen(signs.sign)),
        _picture("chart", talks.chart),
        _picture("table"),
        _picture("counting", talks.counting),
        _picture("comparing", talks.comparing),
        _sound("digits"),
        _sound("phrases"),
        _sound("commands"),
        Kind("mixed", "mixed", mixed.mixed, mixed.mixed, speech.LANGS),
        Kind("text", "text", _text, _text, ("en", "es", "pt")),
        Kind("values", "text", talks.values, talks.values),
    )
}
