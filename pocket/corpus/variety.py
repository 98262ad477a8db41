"""The same request in other words: synonyms and slips of the typing hand, for training alone.

A bank has a few hundred sentences for an intent, and a model that has seen each of them
a thousand times knows the sentences and not the words. So a training sentence is
reworded each time it is drawn: some of its words are replaced by words that mean the
same (``banks/synonyms_<lang>.py``), and now and then one is misspelt. Validation and
test sentences stay as they were written, and a rewording that would be a held-out
sentence is not used.
"""

from __future__ import annotations

import importlib
import pkgutil
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from pocket.corpus import banks
from pocket.corpus.core import Split, split_of

# Of the words that have synonyms, those that are replaced.
REPLACED_SHARE = 0.7
# Of the training sentences, those with one misspelt word.
MISTYPED_SHARE = 0.1
# A shorter word is not misspelt: it would often become another word.
MISTYPED_LETTERS = 5

_SLOT = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True)
class Synonyms:
    """The synonyms of a language: for each word or phrase all that can stand for it.

    group_of: each member, in lower case, with its group. pattern: finds slots, and
    members, the longest first, whole words only.
    """

    group_of: dict[str, tuple[str, ...]]
    pattern: re.Pattern[str]


@cache
def synonyms(lang: str) -> Synonyms:
    """The groups of ``banks/synonyms_<lang>.py``.

    Raises ValueError for a word in two groups: replacing would depend on their order.
    """
    lines = importlib.import_module(f"pocket.corpus.banks.synonyms_{lang}").GROUPS
    group_of: dict[str, tuple[str, ...]] = {}
    for line in lines:
        group = tuple(line.split("|"))
        for member in group:
            if member in group_of:
                raise ValueError(f"the {lang} synonyms hold {member!r} twice")
            group_of[member] = group
    longest_first = sorted(group_of, key=len, reverse=True)
    either = "|".join(map(re.escape, longest_first))
    # Not beside a slot either: "devolver{product:lo}" is one word in the end.
    whole = rf"(?<![\w'}}-])(?:{either})(?![\w'{{-])"
    return Synonyms(group_of, re.compile(rf"{_SLOT.pattern}|{whole}", re.IGNORECASE))


def _like(word: str, other: str, lang: str) -> str:
    """`other` with a capital where `word` has one, and "I" as English writes it."""
    if lang == "en":
        other = re.sub(r"\bi\b", "I", other)
    return other[0].upper() + other[1:] if word[0].isupper() else other


def reworded(rng: random.Random, template: str, lang: str) -> str:
    """The template with some of its words replaced; slots stay as they are."""
    known = synonyms(lang)

    def other(found: re.Match[str]) -> str:
        word = found[0]
        if word.startswith("{") or rng.random() >= REPLACED_SHARE:
            return word
        group = known.group_of[word.lower()]
        return _like(word, rng.choice([one for one in group if one != word.lower()]), lang)

    return known.pattern.sub(other, template)


def canonical(text: str, lang: str) -> str:
    """The text in lower case with every synonym written as the first of its group.

    Two texts that differ in synonyms alone become one: so "new" stays an honest word.
    """
    known = synonyms(lang)

    def first(found: re.Match[str]) -> str:
        return known.group_of.get(found[0], (found[0],))[0]

    return known.pattern.sub(first, text.lower())


def mistyped(rng: random.Random, template: str) -> str:
    """The template with one of its longer words misspelt; as it is where there is none."""
    # The slots are blanked out, so that places in the two texts are the same.
    plain = _SLOT.sub(lambda slot: " " * len(slot[0]), template)
    words = [found for found in _WORD.finditer(plain) if len(found[0]) >= MISTYPED_LETTERS]
    if not words:
        return template
    start, end = rng.choice(words).span()
    at = rng.randrange(start + 1, end - 1)
    this, following = template[at], template[at + 1]
    slip = rng.choice((following + this, this, this + this + following))
    return template[:at] + slip + template[at + 2 :]


def _bare(line: str) -> str:
    """A line of a bank without the mark of a text's first or last sentence."""
    return line.strip().removeprefix("^ ").removeprefix("$ ")


def _lines(value: object) -> Iterator[str]:
    """Every line of text in a value of a bank, however deep it lies."""
    if isinstance(value, str):
        yield from value.splitlines()
    elif isinstance(value, dict):
        yield from _lines([*value.keys(), *value.values()])
    elif isinstance(value, list | tuple | set):
        for one in value:
            yield from _lines(one)


@cache
def held_out(lang: str) -> frozenset[str]:
    """All lines in the banks of a language that belong to validation or test."""
    found = set()
    for module in pkgutil.iter_modules(banks.__path__):
        if re.search(rf"_{lang}(_|$)", module.name):
            bank = importlib.import_module(f"{banks.__name__}.{module.name}")
            texts = _lines([value for name, value in vars(bank).items() if name[:2] != "__"])
            found |= {_bare(line) for line in texts if split_of(line) != "train"}
    return frozenset(found)


def varied(rng: random.Random, template: str, split: Split, lang: str) -> str:
    """A training template in other words; a held-out one as it stands."""
    if split != "train":
        return template
    other = reworded(rng, template, lang)
    if rng.random() < MISTYPED_SHARE:
        other = mistyped(rng, other)
    # By chance it may be a sentence that is held out: then training keeps its own.
    return template if _bare(other) in held_out(lang) else other
