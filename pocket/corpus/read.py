"""The skill "read": answer a question with words copied from a given text.

A text is composed from hand-written sentences, one fact each, in shuffled
order, with fillers and with near misses: a second value of the type that the
question asks for. About a fifth of the questions cannot be answered from their
text. The phrasing of the *question* decides the split; sentences, layouts and
reasons are held out too where a bank has enough of them, so a test text is
partly new as well.

The engine knows no language: sentences, value forms, cities, the decimal mark and
what hides what (``HIDES``) stand in the bank.

How to add a language: write ``banks/read_<lang>.py`` with the names that
``banks/read_es.py`` has, and add the language to LANGS. Three things to know.

- ``agree(noun)`` gives the words that change with a noun, as further slots. The
  noun is the product of a sentence about one, the ``{thing}`` of any other
  sentence and of a question, the ``{part}`` of a reason, and the ``{spot}`` of a
  place (its second spot has the same slots with a 2: ``{al2} {spot2}``). So Spanish
  writes ``"Ha llegado {el} {v}."``; a language without agreement returns {}. A
  colour may hold such a slot as well: ``"roj{o}"``. ``banks/read_nouns.py`` takes
  nouns with their gender from the parallel lexicon.
- An answer is copied letter by letter: a value must never melt into the word
  before it (not "a {v}" where "a el" becomes "al"). Where it always would, it holds its
  preposition: Portuguese places are "na padaria", and its sentences "Retire {v}.".
- A sentence inside a text ends with a full stop and holds no ". ", a question
  never holds a value, and no template may match what another fact's makes:
  ``tests/test_corpus_read.py`` tests every language in LANGS.
"""

from __future__ import annotations

import importlib
import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from types import ModuleType

from pocket.corpus import variety
from pocket.corpus.core import Example, Skill, Split, in_split
from pocket.corpus.read_values import HELD_OUT_SHARE as HELD_OUT_SHARE
from pocket.corpus.read_values import draw, value_of

LANGS = ("en", "es", "pt", "tl")
UNANSWERABLE_SHARE = 0.2
MIN_WORDS = 40
MAX_WORDS = 120
MAX_CHARS = 760
# A conversation asks up to this many further questions about its text.
MAX_FURTHER = 4

# The type of value that each intent asks for.
KIND_OF = {
    "writer": "name",
    "customer": "name",
    "contact": "name",
    "product": "product",
    "order": "code",
    "quantity": "number",
    "price": "money",
    "deposit": "money",
    "delivery_fee": "money",
    "delivery_day": "date",
    "deadline": "date",
    "start_date": "date",
    "end_date": "date",
    "time": "clock",
    "closing_time": "clock",
    "warranty": "duration",
    "cancel_notice": "duration",
    "phone": "phone",
    "pickup_place": "place",
    "reason": "reason",
}


@dataclass(frozen=True)
class Fact:
    """One sentence of a text and the value in it; intent "" marks a near miss."""

    intent: str
    kind: str
    value: str
    template: str
    sentence: str


@dataclass(frozen=True)
class Reading:
    """A composed text, its facts in the order in which they stand in it, and the question."""

    document: str
    text: str
    facts: tuple[Fact, ...]
    intent: str
    question: str
    answer: str


@cache
def load_bank(lang: str) -> ModuleType:
    """The bank of a language.

    Raises ValueError for a language without a bank.
    """
    name = f"pocket.corpus.banks.read_{lang}"
    try:
        return importlib.import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        raise ValueError(f"no bank for {lang!r}: write banks/read_{lang}.py") from error


def _thing(rng: random.Random, bank: ModuleType, document: str, intent: str, product: str) -> str:
    things: Mapping[str, str] = bank.THINGS[document]
    if product and intent in bank.PRODUCT_THINGS.get(document, ()) and rng.random() < 0.5:
        return product
    return things.get(intent, things[""])


def _clashes(value: str, others: Sequence[Fact]) -> bool:
    """True when two values could be taken for one another: one holds the other."""
    return any(value in other.value or other.value in value for other in others)


def _make_fact(
    rng: random.Random,
    lang: str,
    document: str,
    intent: str,
    kind: str,
    split: Split,
    taken: Sequence[Fact],
) -> Fact | None:
    """A fact whose value differs from those in the text, or None where none was found."""
    bank = load_bank(lang)
    variants = bank.DOCUMENTS[document][intent] if intent else bank.NEAR_MISSES[kind]
    rivals = [fact for fact in taken if fact.kind == kind]
    used = {fact.template for fact in taken}
    for _ in range(30):
        template = draw(rng, variants, split)
        value = value_of(rng, bank, kind, intent, document, split)
        thing = _thing(rng, bank, document, intent, "") if intent else ""
        agreeing = bank.agree(value if kind == "product" else thing)
        written = variety.varied(rng, template, split, lang)
        sentence = written.format(v=value, thing=thing, **agreeing)
        if not _clashes(value, rivals) and template not in used:
            return Fact(intent, kind, value, template, sentence)
    return None


def _choose_facts(
    rng: random.Random,
    lang: str,
    document: str,
    intent: str,
    answerable: bool,
    split: Split,
) -> list[Fact]:
    bank, kind = load_bank(lang), KIND_OF[intent]
    hidden = {intent} if answerable else {intent, bank.HIDES.get(intent, intent)}
    free = [name for name in bank.DOCUMENTS[document] if name not in hidden]
    rng.shuffle(free)
    rivals = [name for name in free if KIND_OF[name] == kind]
    # One to three values of the asked type beside the answer.
    near = [*rivals[:2], "", "", ""][: rng.choice((1, 1, 2, 2, 3))]
    others = [name for name in free if KIND_OF[name] != kind][: rng.randrange(2, 6)]
    wanted = [(name, kind) for name in near] + [(name, KIND_OF[name]) for name in others]
    if answerable:
        wanted.insert(0, (intent, kind))
    if rng.random() < 0.5:
        wanted.append(("", rng.choice(sorted(set(KIND_OF.values()) - {kind}))))
    facts: list[Fact] = []
    for name, its_kind in wanted:
        fact = _make_fact(rng, lang, document, name, its_kind, split, facts)
        if fact is not None:
            facts.append(fact)
        elif name == intent:
            raise RuntimeError(f"no value for {intent} in {document}")
    return facts


def _arrange(
    rng: random.Random, lang: str, document: str, facts: Sequence[Fact], split: Split
) -> tuple[str, tuple[Fact, ...]]:
    """The text and its facts in reading order: openers, shuffled body, closers."""
    bank = load_bank(lang)
    openers = [fact for fact in facts if fact.sentence.startswith("^ ")]
    closers = [fact for fact in facts if fact.sentence.startswith("$ ")]
    inner = [fact for fact in facts if fact not in openers and fact not in closers]
    ends = sum(len(fact.sentence[2:].split()) for fact in openers + closers)
    pool = bank.FILLERS["any"] + bank.FILLERS[document]
    body: list[Fact | str] = list(inner)
    fillers: list[str] = []
    wanted = rng.randrange(1, 4)
    while len(fillers) < len(pool):
        words = ends + sum(
            len((item.sentence if isinstance(item, Fact) else item).split()) for item in body
        )
        if len(fillers) >= wanted and words >= MIN_WORDS:
            break
        filler = draw(rng, pool, split)
        if filler not in fillers:
            fillers.append(filler)
            body.append(variety.varied(rng, filler, split, lang))
    rng.shuffle(body)
    rng.shuffle(openers)
    sentences = [item.sentence if isinstance(item, Fact) else item for item in body]
    lines = [rng.choice(bank.HEADINGS[document])] if rng.random() < 0.4 else []
    lines += [fact.sentence[2:] for fact in openers]
    lines += sentences if rng.random() < 0.25 else [" ".join(sentences)]
    lines += [fact.sentence[2:] for fact in closers]
    ordered = [*openers, *(item for item in body if isinstance(item, Fact)), *closers]
    return "\n".join(lines), tuple(ordered)


def compose(
    rng: random.Random, split: Split, lang: str, intent: str, question: str, answerable: bool
) -> Reading:
    """A text for one question phrasing, and the question with its slots filled."""
    bank = load_bank(lang)
    document = rng.choice([name for name, facts in bank.DOCUMENTS.items() if intent in facts])
    facts = _choose_facts(rng, lang, document, intent, answerable, split)
    text, ordered = _arrange(rng, lang, document, facts, split)
    asked, answer = _ask(rng, bank, document, ordered, intent, question)
    return Reading(document, text, ordered, intent, asked, answer)


def _ask(
    rng: random.Random,
    bank: ModuleType,
    document: str,
    facts: Sequence[Fact],
    intent: str,
    question: str,
) -> tuple[str, str]:
    """A question phrasing with its slots filled, and what the facts answer."""
    product = next((fact.value for fact in facts if fact.intent == "product"), "")
    thing = _thing(rng, bank, document, intent, product)
    filled = question.format(
        thing=thing,
        act=rng.choice(bank.ACTS.get(document, ("",))),
        happened=rng.choice(bank.HAPPENED.get(document, ("",))),
        **bank.agree(thing),
    )
    return filled, next((fact.value for fact in facts if fact.intent == intent), bank.NOT_STATED)


def make(rng: random.Random, split: Split, lang: str) -> tuple[Example, Reading]:
    """An example together with the text and the facts that it was made from."""
    bank = load_bank(lang)
    intent = rng.choice(list(bank.QUESTIONS))
    phrasing = rng.choice(in_split(bank.QUESTIONS[intent], split))
    answerable = rng.random() >= UNANSWERABLE_SHARE
    question = variety.varied(rng, phrasing, split, lang)
    reading = compose(rng, split, lang, intent, question, answerable)
    while len(reading.text) > MAX_CHARS or len(reading.text.split()) > MAX_WORDS:
        reading = compose(rng, split, lang, intent, question, answerable)
    prompt = draw(rng, bank.LAYOUTS, split).format(text=reading.text, question=reading.question)
    example = Example(
        skill="read",
        lang=lang,
        phrasing=phrasing,
        messages=({"role": "user", "content": prompt},),
        target={"role": "assistant", "content": reading.answer},
        metric="text",
        intent=intent,
    )
    return example, reading


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One example of the skill; everything is drawn from ``rng``."""
    return make(rng, split, lang)[0]


def _further(rng: random.Random, bank: ModuleType, reading: Reading) -> list[str]:
    """Further intents to ask about a text, in random order; some it does not answer."""
    stated = {fact.intent for fact in reading.facts} - {"", reading.intent}
    missing = [
        intent
        for intent in bank.DOCUMENTS[reading.document]
        if intent not in {*stated, reading.intent} and bank.HIDES.get(intent) not in stated
    ]
    rng.shuffle(missing)
    chosen = [*stated, *missing[: round(len(stated) * UNANSWERABLE_SHARE + rng.random() - 0.5)]]
    chosen.sort()
    rng.shuffle(chosen)
    return chosen[: rng.randrange(1, MAX_FURTHER + 1)]


def converse(rng: random.Random, split: Split, lang: str) -> Example:
    """One text and several questions about it, each answered before the next is asked."""
    bank = load_bank(lang)
    example, reading = make(rng, split, lang)
    messages, target = list(example.messages), example.target
    for intent in _further(rng, bank, reading):
        phrasing = rng.choice(in_split(bank.QUESTIONS[intent], split))
        phrasing = variety.varied(rng, phrasing, split, lang)
        asked, answer = _ask(rng, bank, reading.document, reading.facts, intent, phrasing)
        messages += [target, {"role": "user", "content": asked}]
        target = {"role": "assistant", "content": answer}
    return replace(example, messages=tuple(messages), target=target)


def phrasings(lang: str) -> dict[str, list[str]]:
    """Every question phrasing by intent."""
    return {intent: list(bank) for intent, bank in load_bank(lang).QUESTIONS.items()}


SKILL = Skill("read", LANGS, generate, phrasings, converse)
