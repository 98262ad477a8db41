"""The skill "extract": a JSON object with the asked keys from a message or a clause.

A message tells one issue in one hand-written phrasing, which decides the split;
detail sentences from further banks add a name, an order number and so on. What
is not said is null. A contract clause is the second kind of document.

The engine knows no language. How to add one:

1. Write ``banks/extract_<lang>.py`` with every name that ``banks/extract_en.py`` has
   (``extract_es`` is the one to copy for a language with genders) and add it to LANGS.
   The keys of the JSON and the labels of ISSUES stay English.
2. Numbers: DECIMAL is written between euros and cents; the JSON holds a number.
3. Slots are copied as they stand, so each sentence must fit each value: write the
   article of a date in the sentence and let DATE_FORMS hold only forms that fit it;
   let no word agree with a person, a company or one of the DOC_NAMES. Where a party is
   marked by what it is, as in Tagalog, PARTY_AGREEMENT says how ``{client:ang}`` is
   written for a company and for a person; a bank without it writes ``{client}``.
4. Products: where ARTICLES names one article per gender, a product is listed with its
   article ("la tetera") and a colour as "rojo/roja" in the order of ARTICLES. AGREEMENT
   says what ``{product:el}`` or ``{product:lo}`` becomes for each gender; with a capital
   (``{product:El}``) it begins a sentence. Empty ARTICLES: only ``{product}``.
5. ``tests/test_corpus_extract.py`` runs for all LANGS; give NOTICE there the pattern
   of a notice period ("30 days"), and see that ``looks_like`` knows the forms of a date.
"""

from __future__ import annotations

import importlib
import json
import random
import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from types import ModuleType

from pocket.corpus import variety, world
from pocket.corpus.core import Example, Skill, Split, in_split
from pocket.corpus.read import draw

LANGS = ("en", "es", "pt", "tl")
MESSAGE_KEYS = ("name", "order", "product", "issue", "date", "amount", "city")
CLAUSE_KEYS = ("provider", "client", "amount", "date", "notice_days")
CLAUSE_SHARE = 0.2
NO_ISSUE = "none"
CLAUSE = "clause"
MAX_CHARS = 1000

# Where a key of the JSON is called differently in the phrasings.
_SLOT_OF = {"order": "order_id", "notice_days": "days"}

JsonValue = str | int | float | None


@dataclass(frozen=True)
class Extraction:
    """A document, what was asked about it, and the right answer (keys in the asked order).

    ``said`` holds the value of every slot that the document fills, asked for or not.
    """

    kind: str
    document: str
    keys: tuple[str, ...]
    labels: tuple[str, ...]
    said: dict[str, JsonValue]
    answer: dict[str, JsonValue]


@cache
def load_bank(lang: str) -> ModuleType:
    """The bank of a language.

    Raises ValueError for a language without a bank.
    """
    name = f"pocket.corpus.banks.extract_{lang}"
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise ValueError(f"no bank for {lang!r}: write banks/extract_{lang}.py") from error


class _Noun(str):
    """A product or a party in a sentence; ``{product:el}`` writes what its gender asks for."""

    agreement: Mapping[str, str]

    def __new__(cls, text: str, agreement: Mapping[str, str]) -> _Noun:
        noun = super().__new__(cls, text)
        noun.agreement = agreement
        return noun

    def __format__(self, form: str) -> str:
        if not form:
            return str(self)
        written = self.agreement[form.lower()].format(str(self))
        return written[0].upper() + written[1:] if form[0].isupper() else written


def _slots(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def _amount(rng: random.Random, bank: ModuleType) -> tuple[str, int | float]:
    """An amount as written and as a number; cents never end in 0, so both read alike."""
    number: int | float = world.amount(rng)
    if rng.random() < 0.25:
        number = float(f"{number}.{rng.choice(('25', '45', '49', '75', '95', '99'))}")
    written = str(number).replace(".", bank.DECIMAL)
    return rng.choice(bank.AMOUNT_FORMS).format(n=written), number


def _product(rng: random.Random, bank: ModuleType) -> _Noun:
    """A product, with or without a colour, that knows its gender where there is one."""
    form = rng.choice(bank.PRODUCT_FORMS)
    noun, colour = rng.choice(bank.PRODUCTS), rng.choice(bank.COLOURS)
    agreement = {}
    if bank.ARTICLES:
        article, noun = noun.split(" ", 1)
        gender = bank.ARTICLES.index(article)
        colour = colour.split("/")[gender]
        agreement = {name: forms[gender] for name, forms in bank.AGREEMENT.items()}
    return _Noun(form.format(product=noun, colour=colour), agreement)


def _party(rng: random.Random, bank: ModuleType, company: str, person: str) -> _Noun:
    """A party to a contract, a company or a person, that knows how it is marked."""
    kind = 0 if rng.random() < 0.6 else 1
    marks = getattr(bank, "PARTY_AGREEMENT", {})
    return _Noun((company, person)[kind], {name: forms[kind] for name, forms in marks.items()})


def _person(rng: random.Random, bank: ModuleType) -> str:
    """A full name, or now and then the first name alone."""
    if rng.random() < 0.8:
        return f"{rng.choice(bank.FIRST_NAMES)} {rng.choice(bank.LAST_NAMES)}"
    return rng.choice(bank.FIRST_NAMES)


def _values(
    rng: random.Random, bank: ModuleType, wanted: Sequence[str]
) -> tuple[dict[str, str], dict[str, JsonValue]]:
    """For each slot its text in the document and its value in the JSON."""
    companies = rng.sample(bank.COMPANIES, 2)
    people = [
        f"{first} {last}"
        for first, last in zip(
            rng.sample(bank.FIRST_NAMES, 2), rng.sample(bank.LAST_NAMES, 2), strict=True
        )
    ]
    texts = {
        "name": _person(rng, bank),
        "order_id": world.order_id(rng),
        "product": _product(rng, bank),
        "city": rng.choice(bank.CITIES),
        "date": rng.choice(bank.DATE_FORMS).format(
            day=rng.randrange(1, 29),
            month=rng.choice(bank.MONTHS),
            weekday=rng.choice(bank.WEEKDAYS),
        ),
        "provider": _party(rng, bank, companies[0], people[0]),
        "client": _party(rng, bank, companies[1], people[1]),
        "days": str(rng.choice((5, 7, 10, 14, 15, 20, 21, 28, 30, 45, 60, 75, 90))),
    }
    numbers: dict[str, JsonValue] = {"days": int(texts["days"])}
    texts["amount"], numbers["amount"] = _amount(rng, bank)
    filled = {slot: texts[slot] for slot in wanted}
    return filled, {slot: numbers.get(slot, str(text)) for slot, text in filled.items()}


def _assemble(rng: random.Random, opening: Sequence[str], main: str, details: Sequence[str]) -> str:
    """One text: opening, then the main sentence among its details, then closing lines."""
    closing = [line[2:] for line in details if line.startswith("$ ")]
    inner = [line for line in details if not line.startswith("$ ")]
    inner.insert(rng.randrange(len(inner) + 1), main)
    body = "\n".join(inner) if rng.random() < 0.15 else " ".join(inner)
    glue = " " if rng.random() < 0.3 else "\n"
    return glue.join([*opening, body, *closing])


def _key_list(rng: random.Random, keys: Sequence[str], conjunction: str) -> str:
    style = rng.randrange(4)
    names = [f'"{key}"' for key in keys] if style == 1 else list(keys)
    if style == 2:
        return "[" + ", ".join(names) + "]"
    if style == 3:
        return ", ".join(names[:-1]) + f" {conjunction} " + names[-1]
    return ", ".join(names)


def _labels(rng: random.Random, bank: ModuleType, issue: str) -> tuple[str, ...]:
    """The closed set that the instruction names: all labels, or some with the right one."""
    labels = [label for label in bank.ISSUES if label]
    rng.shuffle(labels)
    if rng.random() < 0.5:
        return tuple(labels)
    kept = labels[: rng.randrange(4, len(labels))]
    if issue and issue not in kept:
        kept[rng.randrange(len(kept))] = issue
    return tuple(kept)


def _extra_slots(rng: random.Random, main: str, slots: Sequence[str]) -> list[str]:
    free = [slot for slot in slots if slot not in _slots(main)]
    rng.shuffle(free)
    return free[: rng.choice((0, 1, 1, 2, 2, 3))]


def _document(
    rng: random.Random, lang: str, kind: str, main: str, split: Split
) -> tuple[str, dict[str, JsonValue]]:
    """A message or a clause around its main phrasing, and the values that it states."""
    bank = load_bank(lang)
    details = bank.CLAUSE_DETAILS if kind == CLAUSE else bank.DETAILS
    fillers = bank.CLAUSE_FILLERS if kind == CLAUSE else bank.FILLERS
    extra = _extra_slots(rng, main, list(details))
    lines = [draw(rng, details[slot], split) for slot in extra]
    lines += sorted({draw(rng, fillers, split) for _ in range(rng.choice((0, 1, 1, 2)))})
    rng.shuffle(lines)
    greet = kind != CLAUSE and rng.random() < 0.5
    opening = [draw(rng, bank.GREETINGS, split)] if greet else []
    opening, lines = (
        [variety.varied(rng, x, split, lang) for x in some] for some in (opening, lines)
    )
    main = variety.varied(rng, main, split, lang)
    template = _assemble(rng, opening, main, lines)
    texts, said = _values(rng, bank, sorted(_slots(template)))
    return template.format(**texts), said


def _instruction(
    rng: random.Random, lang: str, kind: str, keys: Sequence[str], issue: str, split: Split
) -> tuple[str, tuple[str, ...]]:
    bank = load_bank(lang)
    template = variety.varied(rng, rng.choice(in_split(bank.INSTRUCTIONS, split)), split, lang)
    text = template.format(
        keys=_key_list(rng, keys, bank.AND), doc=rng.choice(bank.DOC_NAMES[kind])
    )
    if "issue" not in keys:
        return text, ()
    labels = _labels(rng, bank, issue)
    line = draw(rng, bank.LABEL_LINES, split).format(labels=", ".join(labels))
    return f"{text}{rng.choice((' ', chr(10)))}{line}", labels


def _try_make(
    rng: random.Random, lang: str, intent: str, phrasing: str, split: Split
) -> tuple[str, Extraction]:
    bank = load_bank(lang)
    kind = CLAUSE if intent == CLAUSE else "message"
    issue = "" if intent in (CLAUSE, NO_ISSUE) else intent
    document, said = _document(rng, lang, kind, phrasing, split)
    keys = rng.sample(CLAUSE_KEYS if kind == CLAUSE else MESSAGE_KEYS, rng.randrange(2, 6))
    if kind == "message" and "issue" not in keys and rng.random() < 0.4:
        keys[rng.randrange(len(keys))] = "issue"
    if issue:
        said = said | {"issue": issue}
    answer = {key: said.get(_SLOT_OF.get(key, key)) for key in keys}
    instruction, labels = _instruction(rng, lang, kind, keys, issue, split)
    prompt = draw(rng, bank.LAYOUTS, split).format(instruction=instruction, document=document)
    return prompt, Extraction(kind, document, tuple(keys), labels, said, answer)


def make(rng: random.Random, split: Split, lang: str) -> tuple[Example, Extraction]:
    """An example together with the document and the values that it was made from."""
    banks = phrasings(lang)
    issues = [intent for intent in banks if intent != CLAUSE]
    intent = CLAUSE if rng.random() < CLAUSE_SHARE else rng.choice(issues)
    phrasing = rng.choice(in_split(banks[intent], split))
    prompt, extraction = _try_make(rng, lang, intent, phrasing, split)
    while len(prompt) > MAX_CHARS:
        prompt, extraction = _try_make(rng, lang, intent, phrasing, split)
    content = json.dumps(extraction.answer, ensure_ascii=False, separators=(",", ":"))
    example = Example(
        skill="extract",
        lang=lang,
        phrasing=phrasing,
        messages=({"role": "user", "content": prompt},),
        target={"role": "assistant", "content": content},
        metric="json",
        intent=intent,
    )
    return example, extraction


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One example of the skill; everything is drawn from ``rng``."""
    return make(rng, split, lang)[0]


def phrasings(lang: str) -> dict[str, list[str]]:
    """Every message and clause phrasing by intent ("none": a message without an issue)."""
    bank = load_bank(lang)
    by_intent = {issue or NO_ISSUE: list(bank_) for issue, bank_ in bank.ISSUES.items()}
    return by_intent | {CLAUSE: list(bank.CLAUSES)}


SKILL = Skill(name="extract", langs=LANGS, generate=generate, phrasings=phrasings)
