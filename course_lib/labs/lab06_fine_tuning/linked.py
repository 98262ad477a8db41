"""Rows for the split of lab 06: what links two rows, and which rows hang together."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from course_lib.labs.exercises import Case

ALIKE = 0.8  # of the words of both texts together
_WORD = re.compile(r"[^\W\d_]+|\d+")


@dataclass(frozen=True, slots=True)
class Row:
    """One example. template: the sentence it was made from. customer: whom it is about."""

    text: str
    template: str
    customer: str

    def __deepcopy__(self, memo: dict[int, Any]) -> Row:
        return self  # it never changes


@lru_cache(maxsize=4096)
def _words(text: str) -> frozenset[str]:
    return frozenset("#" if one.isdigit() else one for one in _WORD.findall(text.lower()))


def alike(one: str, other: str) -> bool:
    """Near duplicates: four fifths of the words of both stand in both; all numbers are one word."""
    a, b = _words(one), _words(other)
    return len(a & b) >= ALIKE * len(a | b)


def links(one: Row, other: Row, near: Callable[[str, str], bool] = alike) -> frozenset[str]:
    """What ties two rows together: "template", "customer", "likeness"; empty if nothing does."""
    found = {
        "template": one.template == other.template,
        "customer": one.customer == other.customer,
        "likeness": near(one.text, other.text),
    }
    return frozenset(name for name, holds in found.items() if holds)


def linked_groups(
    rows: Sequence[Row], near: Callable[[str, str], bool] = alike
) -> list[tuple[int, ...]]:
    """The places of rows that hang together, over however many others."""
    return _groups(tuple(rows), near)


@lru_cache(maxsize=512)
def _groups(rows: tuple[Row, ...], near: Callable[[str, str], bool]) -> list[tuple[int, ...]]:
    parts: list[set[int]] = []
    for place, row in enumerate(rows):
        touched = [part for part in parts if any(links(row, rows[i], near) for i in part)]
        parts = [part for part in parts if part not in touched]
        parts.append({place}.union(*touched))
    return [tuple(sorted(part)) for part in sorted(parts, key=min)]


def crossing(rows: Sequence[Row], sides: Sequence[str]) -> list[tuple[int, int, frozenset[str]]]:
    """Linked rows on two sides: (row in train, row in test, what links them)."""
    found = []
    for group in linked_groups(rows):
        for i in group:
            for j in group:
                if sides[i] == "train" and sides[j] == "test" and (how := links(rows[i], rows[j])):
                    found.append((i, j, how))
    return found


# ---- what is drawn ------------------------------------------------------------------------------

_SYLLABLES = "ka lo mi ru te so na be di fu ga ho ju pe ri tu".split()
_FILLING = "the a of to for".split()


class _Maker:
    """Rows with names and words that nobody else has, unless they are asked to share them."""

    def __init__(self, rng: random.Random) -> None:
        self.rng, self.made = rng, 0
        self.used: set[str] = set()

    def name(self, kind: str) -> str:
        self.made += 1
        return f"{kind} {self.made}"

    def words(self, count: int) -> list[str]:
        found: list[str] = []
        while len(found) < count:
            word = "".join(self.rng.choices(_SYLLABLES, k=3))
            if word not in self.used:
                self.used.add(word)
                found.append(word)
        return found

    def text(self) -> str:
        """Ten words: eight of its own, one that others have, and a number."""
        words = [*self.words(8), self.rng.choice(_FILLING), str(self.rng.randint(10, 999))]
        self.rng.shuffle(words)
        return " ".join(words)

    def row(self, template: str = "", customer: str = "", text: str = "") -> Row:
        return Row(text or self.text(), template or self.name("t"), customer or self.name("c"))

    def twin(self, text: str) -> str:
        """The text with another number and one word more: nine or ten words of eleven."""
        words = [str(self.rng.randint(10, 999)) if w.isdigit() else w for w in text.split()]
        if self.rng.random() < 0.5:
            words.append(self.words(1)[0])
        return " ".join(words).capitalize()

    def edge(self, text: str) -> str:
        """A text that shares exactly eight words of the ten that both have together."""
        words = [word for word in text.split() if not word.isdigit()]
        return " ".join(words[:-1])

    def clique(self, kind: str, size: int) -> list[Row]:
        """Rows that are all linked to each other in one way."""
        first = self.row()
        if kind == "template":
            return [first, *(self.row(template=first.template) for _ in range(size - 1))]
        if kind == "customer":
            return [first, *(self.row(customer=first.customer) for _ in range(size - 1))]
        if kind == "likeness":
            return [first, *(self.row(text=self.twin(first.text)) for _ in range(size - 1))]
        return [
            first,
            *(self.row(template=first.template, customer=first.customer) for _ in range(size - 1)),
        ]

    def chain(self, size: int) -> list[Row]:
        """Each row is linked to the one before it, and to no other."""
        made, kinds = [self.row()], ["template", "customer", "likeness"]
        for number in range(size - 1):
            last, kind = made[-1], kinds[number % 3]
            if kind == "template":
                made.append(self.row(template=last.template))
            elif kind == "customer":
                made.append(self.row(customer=last.customer))
            else:
                made.append(self.row(text=self.twin(last.text)))
        return made


def rows_to_split(rng: random.Random) -> list[Case]:
    """(rows, share, seed): groups linked in each way, chains, both, and rows that all hang
    together."""

    def cliques() -> list[Row]:
        maker, made = _Maker(rng), []
        for kind in ("template", "customer", "likeness", "both"):
            for _ in range(5):
                made += maker.clique(kind, rng.randint(3, 4))
        first = maker.row()
        made += [first, maker.row(text=maker.edge(first.text))]
        return [*made, *(maker.row() for _ in range(6))]

    def chains() -> list[Row]:
        maker = _Maker(rng)
        made = [row for _ in range(4) for row in maker.chain(rng.randint(4, 6))]
        return [*made, *(maker.row() for _ in range(8))]

    def mixed() -> list[Row]:
        maker = _Maker(rng)
        made = [*maker.chain(7), *maker.clique("both", 4), *maker.clique("likeness", 3)]
        return [*made, *(maker.row() for _ in range(5))]

    def pairs() -> list[Row]:
        maker = _Maker(rng)  # a fifth of these rows is two groups exactly
        return [row for _ in range(10) for row in maker.clique("template", 2)]

    cases = []
    for rows, share in (
        (pairs(), 0.2),
        (cliques(), 0.25),
        (chains(), 0.3),
        (mixed(), rng.choice((0.15, 0.2))),
        (_Maker(rng).chain(9), 0.2),
    ):
        rng.shuffle(rows)
        cases.append((rows, share, rng.randrange(10**6)))
    return cases
