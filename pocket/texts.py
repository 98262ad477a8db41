"""The plain texts on which bits per byte are measured: held out, one file per language.

    python -m pocket texts

Every document is a paragraph of `plain`, of the test split. A sentence's English text, with
its slots, decides its split; so two sentences that differ only in the name of a slot may
fall on different sides, two English sentences may have one translation, and the banks of
other skills say some of them too. Paragraphs with such a twin of a training sentence are
left out, in all languages at once: document 7 says the same in each of them, but for the
names and numbers in it.
"""

from __future__ import annotations

import json
import random
import re
from collections import Counter
from functools import cache
from pathlib import Path

from course_lib.perplexity import Document
from pocket.corpus import plain
from pocket.corpus.translate import LANGS, Pattern, patterns

SEED = 777
# Paragraphs to look at, and how many of each theme are kept: about 20 kB in each language.
# Themes of one size count alike, which a bootstrap over nine themes can do with.
LOOKED_AT, PER_THEME = 1_500, 17
# Said in training by another skill, in some language; found in large samples of its examples.
# The test of this module looks for more.
ELSEWHERE = (
    "My brother lives in {city}.",
    "Delivery costs {n} euros.",
    "The contract starts on {date}.",
    "How can I help you?",
)
_SLOT = re.compile(r"\{[^}]*\}")


def bare(phrasing: str) -> str:
    """A phrasing without the names of its slots and without its capitals.

    >>> bare("The {worker} is at {place:the}.")
    'the {} is at {}.'
    """
    return _SLOT.sub("{}", phrasing).lower()


@cache
def twins() -> tuple[Pattern, ...]:
    """The sentences of the test split that training has too, bare, in some language or skill."""
    trained = {(lang, bare(one.text[lang])) for one in patterns("train") for lang in LANGS}
    return tuple(
        one
        for one in patterns("test")
        if one.text["en"] in ELSEWHERE
        or any((lang, bare(one.text[lang])) in trained for lang in LANGS)
    )


def is_in(pattern: Pattern, text: str, lang: str) -> bool:
    """Whether a sentence of the text was made from the pattern, whatever stands in its slots."""
    filled = ".+?".join(re.escape(part) for part in _SLOT.split(pattern.text[lang]))
    return re.search(rf"(?:^|(?<=[.?!] )){filled}(?= |$)", text, re.IGNORECASE) is not None


def _paragraph(number: int, lang: str) -> str:
    # A seed of its own for each number: theme and sentences are then the same in each language.
    return next(plain.texts(random.Random(f"{SEED}/{number}"), "test", lang))


def _theme(text: str) -> str:
    """The theme of an English paragraph: that of most of the patterns which are in it."""
    themes = [one.theme for one in patterns("test") if is_in(one, text, "en")]
    return max(sorted(set(themes)), key=themes.count)


@cache
def _kept() -> dict[int, str]:
    """The paragraphs that hold no twin and are new in every language: number to theme."""
    kept: dict[int, str] = {}
    seen: set[str] = set()
    for number in range(LOOKED_AT):
        texts = {lang: _paragraph(number, lang) for lang in LANGS}
        theme = _theme(texts["en"])
        if list(kept.values()).count(theme) == PER_THEME or not seen.isdisjoint(texts.values()):
            continue
        if not any(is_in(twin, texts[lang], lang) for twin in twins() for lang in LANGS):
            seen.update(texts.values())
            kept[number] = theme
    counts = Counter(kept.values())
    if short := {theme: n for theme, n in counts.items() if n < PER_THEME}:
        raise ValueError(f"too few distinct paragraphs, {PER_THEME} wanted of each theme: {short}")
    return kept


def documents(lang: str) -> list[Document]:
    """The held-out documents of a language; their group is their theme.

    Raises ValueError for a language that the bank does not have.
    """
    if lang not in LANGS:
        raise ValueError(f"no text in {lang!r}: choose one of {', '.join(LANGS)}")
    return [
        Document(f"{lang}-{place:03}", _paragraph(number, lang), theme)
        for place, (number, theme) in enumerate(_kept().items())
    ]


def write(folder: Path) -> None:
    """Write the documents that ship with the course, one JSONL file per language."""
    folder.mkdir(parents=True, exist_ok=True)
    for lang in LANGS:
        made = documents(lang)
        lines = [json.dumps(document.__dict__, ensure_ascii=False) for document in made]
        (folder / f"{lang}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        print(f"{lang}: {len(made)} documents, {sum(one.bytes for one in made):,} bytes of text")
