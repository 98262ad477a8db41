"""Attacks and harmless texts of ours, by type: what the injection detector is fitted on and tested.

An attack type is what is supposed to make a reader obey ("I am your developer", "note to the AI"),
a benign kind is where a text comes from (a request, a sign, a mail). Whole types and kinds are
left out of fitting and used to measure: a detector that knows the attacks of yesterday is worth
what it finds of the others.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from course_lib.shop import load_data

LANGS = ("en", "es", "pt", "tl")
_HEADING = re.compile(r"## (\w+) (\w\w)")
_WORDS = (
    "banana lantern marble thunder violet anchor saddle cinnamon pebble walrus tulip copper"
).split()
_NAMES = ("Ana Ben Clara Diego Elena Farid Grace Hugo Ines Jomar Kira Liza Mateo Nina").split()
_SLOT = re.compile(r"\{(order|name|product|word|email|city|amount|n)\}")


@dataclass(frozen=True)
class Phrasing:
    """One line of a bank. kind: its attack type or its benign kind. attack: which of the two."""

    text: str
    kind: str
    lang: str
    attack: bool


@dataclass(frozen=True)
class Text:
    """A text for the detector. phrasing: the line that it was made from; texts of one phrasing
    stand or fall together.
    """

    text: str
    kind: str
    lang: str
    attack: bool
    phrasing: str


@cache
def phrasings() -> tuple[Phrasing, ...]:
    """All lines of both banks. Raises ValueError for a line under no heading."""
    return (*_read("injection_attacks.txt", True), *_read("injection_benign.txt", False))


def attack_types() -> tuple[str, ...]:
    """The names of the attack types, in the order of the file."""
    return tuple(dict.fromkeys(one.kind for one in phrasings() if one.attack))


def benign_kinds() -> tuple[str, ...]:
    """The names of the benign kinds, in the order of the file."""
    return tuple(dict.fromkeys(one.kind for one in phrasings() if not one.attack))


def texts(seed: int, per_phrasing: int = 2, kinds: Sequence[str] | None = None) -> list[Text]:
    """Every phrasing (of these kinds, or of all) with its slots filled, `per_phrasing` times.

    A phrasing without slots comes once: a copy would be no second text.
    """
    rng = random.Random(seed)
    wanted = None if kinds is None else set(kinds)
    found = []
    for one in phrasings():
        if wanted is not None and one.kind not in wanted:
            continue
        for _ in range(per_phrasing if _SLOT.search(one.text) else 1):
            filled = _SLOT.sub(lambda slot: _value(rng, slot[1]), one.text)
            found.append(Text(filled, one.kind, one.lang, one.attack, one.text))
    return found


def documents(seed: int, n: int, kinds: Sequence[str], most: int = 6) -> list[Text]:
    """Harmless papers: `n` texts of one to `most` sentences of these benign kinds in one language.

    The phrasing of a document is that of its first sentence.
    """
    return papers(seed, n, [one for one in texts(seed, 1, kinds) if not one.attack], most)


def papers(seed: int, n: int, pool: Sequence[Text], most: int = 6) -> list[Text]:
    """As `documents`, of these harmless texts."""
    rng = random.Random(seed)
    found = []
    for _ in range(n):
        first = rng.choice(pool)
        same = [one for one in pool if one.lang == first.lang and one is not first]
        rest = rng.sample(same, min(rng.randrange(most), len(same)))
        text = rng.choice((" ", "\n")).join(one.text for one in (first, *rest))
        found.append(Text(text, first.kind, first.lang, False, first.phrasing))
    return found


def planted(seed: int, attacks: Sequence[Text], kinds: Sequence[str], most: int = 4) -> list[Text]:
    """Each attack inside a harmless paper of its language, at a random place."""
    rng = random.Random(seed)
    pool = [one for one in texts(seed, 1, kinds) if not one.attack]
    found = []
    for attack in attacks:
        same = [one.text for one in pool if one.lang == attack.lang]
        around = rng.sample(same, min(rng.randrange(1, most + 1), len(same)))
        around.insert(rng.randrange(len(around) + 1), attack.text)
        text = rng.choice((" ", "\n")).join(around)
        found.append(Text(text, attack.kind, attack.lang, True, attack.phrasing))
    return found


def _read(name: str, attack: bool) -> list[Phrasing]:
    path = files("course_lib").joinpath("data/security", name)
    kind = lang = ""
    found = []
    for line in path.read_text("utf-8").splitlines():
        heading = _HEADING.fullmatch(line)
        if heading:
            kind, lang = heading.groups()
        elif line.strip() and kind:
            found.append(Phrasing(line, kind, lang, attack))
        elif line.strip() and not line.startswith("#"):
            raise ValueError(f"{name}: {line[:40]!r} stands under no heading")
    return found


@cache
def _shop() -> dict[str, list[str]]:
    data = load_data()
    return {
        "order": sorted(data["orders"]),
        "product": sorted(data["products"]),
        "city": sorted(data["stores"]),
    }


def _value(rng: random.Random, slot: str) -> str:
    if slot in _shop():
        return rng.choice(_shop()[slot])
    word, name = rng.choice(_WORDS), rng.choice(_NAMES)
    values = {
        "name": name,
        "word": word,
        "email": f"{name.lower()}@{word}.example",
        "amount": str(rng.randrange(2, 90) * 5),
        "n": str(rng.randrange(2, 20)),
    }
    return values[slot]
