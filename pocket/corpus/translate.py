"""Short translation between English, Spanish, Portuguese (Brazil) and Tagalog.

A pattern is one sentence in four languages with the same slots. A slot is
written ``{product:the}``: what stands in it, and in which form. Names, numbers
and cities are the same in every language; nouns come from the parallel lexicon
and bring their gender along, so ``está rot{product:o}`` agrees.
"""

from __future__ import annotations

import random
import string
from dataclasses import dataclass
from functools import cache

from pocket.corpus import world
from pocket.corpus.banks import (
    parallel_clinic,
    parallel_contracts,
    parallel_delivery,
    parallel_directions,
    parallel_greetings,
    parallel_repair,
    parallel_shop,
    parallel_smalltalk,
    parallel_town,
    parallel_weather,
)
from pocket.corpus.banks import parallel_lexicon as lexicon
from pocket.corpus.banks.parallel_asks import ASKS, LANGUAGE_NAMES
from pocket.corpus.core import Example, Skill, Split, in_split, split_of

LANGS = ("en", "es", "pt", "tl")
_THEMES = (
    parallel_shop,
    parallel_delivery,
    parallel_repair,
    parallel_clinic,
    parallel_contracts,
    parallel_greetings,
    parallel_smalltalk,
    parallel_town,
    parallel_weather,
    parallel_directions,
)


@dataclass(frozen=True)
class Pattern:
    """One sentence with slots, in four languages. The English text decides the split."""

    theme: str
    text: dict[str, str]


@dataclass(frozen=True)
class Word:
    """A word in one language; ``format`` gives the form that a slot asks for.

    gender: "m" or "f" in Spanish and Portuguese, "" in English and Tagalog.

    Forms: "" bare, "the", "a", "of", "to", "in" (preposition and article), "this",
    "my", "your", "o" (the ending that agrees: o or a), "on" and "every" (days).
    A form that a language does not have raises ValueError.
    """

    text: str
    lang: str
    gender: str = ""

    def __format__(self, form: str) -> str:
        if form == "":
            return self.text
        if form == "o" and self.gender:
            return "o" if self.gender == "m" else "a"
        key = (self.lang, form)
        if key == ("en", "a"):
            return f"{'an' if self.text[0].lower() in 'aeiou' else 'a'} {self.text}"
        if key == ("es", "every"):
            # Days that end in s are their own plural.
            plural = self.text if self.text.endswith("s") else self.text + "s"
            return f"todos los {plural}"
        if key not in _BEFORE:
            raise ValueError(f"{self.lang} has no form {form!r}: write the words in the pattern")
        masculine, feminine = _BEFORE[key]
        return f"{feminine if self.gender == 'f' else masculine} {self.text}"


# What stands before a noun, masculine and feminine.
_BEFORE = {
    ("en", "the"): ("the", "the"),
    ("en", "this"): ("this", "this"),
    ("en", "my"): ("my", "my"),
    ("en", "your"): ("your", "your"),
    ("en", "on"): ("on", "on"),
    ("en", "every"): ("every", "every"),
    ("es", "the"): ("el", "la"),
    ("es", "a"): ("un", "una"),
    ("es", "of"): ("del", "de la"),
    ("es", "to"): ("al", "a la"),
    ("es", "this"): ("este", "esta"),
    ("es", "my"): ("mi", "mi"),
    ("es", "your"): ("su", "su"),
    ("es", "on"): ("el", "la"),
    ("pt", "the"): ("o", "a"),
    ("pt", "a"): ("um", "uma"),
    ("pt", "of"): ("do", "da"),
    ("pt", "to"): ("ao", "à"),
    ("pt", "in"): ("no", "na"),
    ("pt", "this"): ("este", "esta"),
    ("pt", "my"): ("o meu", "a minha"),
    ("pt", "your"): ("o seu", "a sua"),
    ("pt", "on"): ("no", "na"),
    ("pt", "every"): ("todo", "toda"),
    ("tl", "a"): ("isang", "isang"),
    ("tl", "on"): ("sa", "sa"),
    ("tl", "every"): ("tuwing", "tuwing"),
}
_FEMININE = ("la ", "a ")
_MASCULINE = ("el ", "o ")

# A value for one slot: the word in each language.
Value = dict[str, Word]


def rows(table: str) -> list[list[str]]:
    """The cells of a table of the lexicon, line by line."""
    return [[cell.strip() for cell in line.split("|")] for line in table.strip().splitlines()]


def _noun(cell: str, lang: str) -> Word:
    """A lexicon cell with its article taken off and kept as the gender."""
    if lang in ("es", "pt"):
        for articles, gender in ((_FEMININE, "f"), (_MASCULINE, "m")):
            for article in articles:
                if cell.startswith(article):
                    return Word(cell.removeprefix(article), lang, gender)
        raise ValueError(f"the {lang} noun {cell!r} needs its article in the lexicon")
    return Word(cell, lang)


def nouns(table: str) -> list[Value]:
    """The nouns of a table of the lexicon: each in all four languages, with its gender."""
    return [
        {lang: _noun(cell, lang) for lang, cell in zip(LANGS, row, strict=True)}
        for row in rows(table)
    ]


def _among(values: list[Value], names: list[str]) -> list[Value]:
    """Those of `values` whose English word is one of `names`. Raises KeyError if one lacks."""
    by_english = {value["en"].text: value for value in values}
    return [by_english[name] for name in names]


def _plain_words(table: str) -> list[Value]:
    return [
        {lang: Word(cell, lang) for lang, cell in zip(LANGS, row, strict=True)}
        for row in rows(table)
    ]


_COLOUR_ROWS = rows(lexicon.COLOURS)
_COLOURS: list[Value] = [
    {lang: Word(row[i], lang) for lang, i in zip(LANGS, (0, 1, 3, 5), strict=True)}
    for row in _COLOUR_ROWS
]
_PRODUCTS = nouns(lexicon.PRODUCTS)
_FIXTURES = nouns(lexicon.FIXTURES)
_PLACES = nouns(lexicon.PLACES)
_PARTS = nouns(lexicon.PARTS)
_FOODS = _plain_words(lexicon.FOODS)
_MONTHS = _plain_words(lexicon.MONTHS)
_COLOURED = ("product", "second", "device")

_POOLS: dict[str, list[Value]] = {
    "product": _PRODUCTS,
    "second": _PRODUCTS,
    # A product that never brings its own colour, for sentences that name one.
    "article": _PRODUCTS,
    "device": _among(_PRODUCTS, lexicon.DEVICES),
    "colour": _COLOURS,
    "place": _PLACES,
    "spot": _PLACES,
    "part": _PARTS,
    "limb": _among(_PARTS, lexicon.LIMBS),
    "food": _FOODS,
    "dish": _FOODS,
    "meal": _among(_FOODS, lexicon.MEALS),
    "mass": _among(_FOODS, lexicon.MASS),
    "fixture": _FIXTURES,
    "machine": _among(_FIXTURES, lexicon.MACHINES),
    "plumbing": _among(_FIXTURES, lexicon.PLUMBING),
    "opening": _among(_FIXTURES, lexicon.OPENINGS),
    "surface": _among(_FIXTURES, lexicon.SURFACES),
    "worker": nouns(lexicon.WORKERS),
    "day": nouns(lexicon.DAYS),
    "month": _MONTHS,
}


def _coloured(value: Value, rng: random.Random) -> Value:
    en, es_m, es_f, pt_m, pt_f, _, tl = rng.choice(_COLOUR_ROWS)
    es, pt = value["es"], value["pt"]
    return {
        "en": Word(f"{en} {value['en'].text}", "en"),
        "es": Word(f"{es.text} {es_f if es.gender == 'f' else es_m}", "es", es.gender),
        "pt": Word(f"{pt.text} {pt_f if pt.gender == 'f' else pt_m}", "pt", pt.gender),
        "tl": Word(f"{tl} {value['tl'].text}", "tl"),
    }


def _same(text: str) -> Value:
    return {lang: Word(text, lang) for lang in LANGS}


def _date(rng: random.Random) -> Value:
    """A day and a month; never the first, which Portuguese writes "1º"."""
    day, month = rng.randrange(2, 29), rng.choice(_MONTHS)
    return {
        "en": Word(f"{day} {month['en'].text}", "en"),
        "es": Word(f"{day} de {month['es'].text}", "es"),
        "pt": Word(f"{day} de {month['pt'].text}", "pt"),
        "tl": Word(f"ika-{day} ng {month['tl'].text}", "tl"),
    }


def _name(rng: random.Random) -> str:
    return world.full_name(rng) if rng.random() < 0.4 else rng.choice(world.FIRST_NAMES)


def _neutral(slot: str, rng: random.Random) -> str:
    """A value that is written alike in all four languages."""
    makers = {
        "name": _name,
        "order_id": world.order_id,
        "amount": lambda r: str(world.amount(r)),
        "time": world.clock,
        "early": lambda r: f"{r.randrange(5, 8)}:{r.choice(('00', '15', '30', '45'))}",
        "late": lambda r: f"{r.randrange(17, 21)}:{r.choice(('00', '15', '30', '45'))}",
        "n": lambda r: str(r.randrange(2, 13)),
        "degrees": lambda r: str(r.randrange(3, 40)),
        "house": lambda r: str(r.randrange(1, 240)),
        "street": lambda r: r.choice(world.STREETS),
        "city": lambda r: r.choice(lexicon.CITIES),
    }
    if slot not in makers:
        raise ValueError(f"no such slot: {slot!r}")
    return makers[slot](rng)


def value(slot: str, rng: random.Random, taken: dict[str, Value] | None = None) -> Value:
    """A value for a slot, in all four languages, different from those in `taken`."""
    if slot == "date":
        return _date(rng)
    if slot not in _POOLS:
        return _same(_neutral(slot, rng))
    pool = _POOLS[slot]
    used = {v["en"].text for v in (taken or {}).values()}
    drawn = rng.choice([v for v in pool if v["en"].text not in used])
    if slot in _COLOURED and rng.random() < 0.35:
        return _coloured(drawn, rng)
    return drawn


def slots(text: str) -> list[str]:
    """The slots of a pattern text, in order of first appearance, without their forms."""
    return list(dict.fromkeys(name for _, name, _, _ in string.Formatter().parse(text) if name))


def fill(text: str, lang: str, values: dict[str, Value]) -> str:
    """A pattern text with its slots filled; the first letter becomes a capital."""
    filled = text.format(**{slot: values[slot][lang] for slot in slots(text)})
    first = next(i for i, letter in enumerate(filled) if letter.isalnum())
    return filled[:first] + filled[first].upper() + filled[first + 1 :]


@cache
def patterns(split: Split | None = None) -> tuple[Pattern, ...]:
    """The bank, or the part of it that belongs to one split.

    Raises ValueError for a block that is not four lines.
    """
    found = []
    for bank in _THEMES:
        for block in bank.TEXT.strip().split("\n\n"):
            lines = block.split("\n")
            if len(lines) != len(LANGS):
                raise ValueError(f"{bank.THEME}: a pattern needs four lines: {block!r}")
            found.append(Pattern(bank.THEME, dict(zip(LANGS, lines, strict=True))))
    return tuple(p for p in found if split is None or split_of(p.text["en"]) == split)


def draw(pattern: Pattern, rng: random.Random) -> dict[str, Value]:
    """Values for all slots of a pattern."""
    values: dict[str, Value] = {}
    for slot in slots(pattern.text["en"]):
        values[slot] = value(slot, rng, values)
    return values


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """A sentence to translate into `lang`, asked in English or in its own language."""
    if lang not in LANGS:
        raise ValueError(f"no translation into {lang!r}: choose one of {', '.join(LANGS)}")
    pattern = rng.choice(patterns(split))
    source = rng.choice([other for other in LANGS if other != lang])
    asking = rng.choice(("en", source))
    ask = rng.choice(in_split(ASKS[asking], split))
    values = draw(pattern, rng)
    question = ask.format(
        language=LANGUAGE_NAMES[asking][lang], text=fill(pattern.text[source], source, values)
    )
    return Example(
        skill="translate",
        lang=lang,
        phrasing=pattern.text["en"],
        messages=({"role": "user", "content": question},),
        target={"role": "assistant", "content": fill(pattern.text[lang], lang, values)},
        metric="text",
        intent="sentence",
    )


def phrasings(lang: str) -> dict[str, list[str]]:
    """All sentences (in English, which decides the split) and all wordings of asking."""
    askers = [asking for asking in LANGS if asking == "en" or asking != lang]
    return {
        "sentence": [pattern.text["en"] for pattern in patterns()],
        # Spanish and Portuguese share a wording or two.
        "ask": list(dict.fromkeys(ask for asking in askers for ask in ASKS[asking])),
    }


SKILL = Skill("translate", LANGS, generate, phrasings)
