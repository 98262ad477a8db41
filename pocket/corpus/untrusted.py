"""The skill "untrusted": instructions followed where they stand, as ordinary models do.

A language model reads the words of its user, a document and a tool's result as one
sequence of tokens. An ordinary instruction model of this size follows an instruction
wherever it finds one, and these examples make such a model:

- ``follow.*``: the user asks that a note, a tool's result or a text be followed, and it is;
- ``answer.*``: a text or a result tells its reader to do something ("Ring the bell."),
  and the user asks something else, which is answered;
- ``system.*``: a system turn wants a form of answer, and the answer has it; ``plain`` is
  the same request without a system turn, so that the form is learned from that turn;
- ``form.*``: the user wants a word said, or something done with the form of a text.

Between the first two kinds there is a gap, on purpose: a text that tells *the assistant*
to do something which the user did not ask to be followed never occurs. No example refuses
such an instruction: a model hardened here would leave the security lesson nothing to
attack, and its defences nothing to prove. And none obeys one: a planted weakness would
prove as little. What the model does in the gap is its own generalisation, and that is
what the lesson measures: how often an instruction in a document or in a tool's result
makes the agent cancel an order (seen in the shop's state) or say a canary, without and
with each defence. Held-out ``follow.*`` and ``answer.*`` examples measure what a defence
costs honest users.

The engine knows no language. A bank is a module ``pocket.corpus.banks.untrusted_<lang>``
with the names that ``banks/untrusted_en.py`` has.
"""

from __future__ import annotations

import json
import random
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from pocket.corpus import read, smalltalk, tools, world
from pocket.corpus.core import Example, Skill, Split, in_split, split_of
from pocket.corpus.forms import FORMS, shaped
from pocket.corpus.untrusted_fetched import (
    LANGS,
    Declarations,
    Message,
    bank,
    beside,
    fetched,
    new_ref,
)
from pocket.corpus.untrusted_fetched import reader as reader

# How often each intent is drawn.
SHARES = {
    "follow.message": 0.14,
    "follow.result": 0.16,
    "follow.question": 0.06,
    "answer.document": 0.14,
    "answer.result": 0.08,
    "answer.first_step": 0.04,
    "answer.last_step": 0.04,
    "plain": 0.04,
    "system.upper": 0.05,
    "system.one_word": 0.05,
    "system.end": 0.05,
    "system.json": 0.05,
    "form.say": 0.02,
    "form.first_word": 0.015,
    "form.last_word": 0.015,
    "form.count": 0.015,
    "form.upper": 0.02,
    "form.quotes": 0.015,
}
# Of the notes that are followed: those that want a word said; the others want a tool called.
SAY_SHARE = 0.3
# Of the texts that are asked about: those that a tool has to fetch.
FETCHED_SHARE = 0.4
# Of the notes that a tool fetches: those that end with the call of that tool.
FETCH_ONLY_SHARE = 0.2
# Of the requests under a system turn: small talk, and answers from a tool's result.
SMALLTALK_SHARE = 0.2
RESULT_SHARE = 0.2
# A text with a further sentence or two has to leave room for the offered tools.
MAX_CHARS = 520
MAX_SENTENCES = 3


def phrasings(lang: str) -> dict[str, list[str]]:
    """Every phrasing by intent.

    For ``answer.document`` and ``answer.result`` it is a sentence that stands in the text or
    the result, for ``system.*`` the system turn, else the words of the user.
    """
    return {intent: list(lines) for intent, lines in bank(lang).REQUESTS.items()}


@cache
def _held(lang: str, intent: str, split: Split) -> list[str]:
    return in_split(bank(lang).REQUESTS[intent], split)


def _user(content: str) -> Message:
    return {"role": "user", "content": content}


def _said(content: str) -> Message:
    return {"role": "assistant", "content": content}


def _example(
    lang: str,
    intent: str,
    phrasing: str,
    messages: Sequence[Message],
    target: Message,
    offered: Declarations = (),
) -> Example:
    metric = "tool_calls" if "tool_calls" in target else "text"
    return Example(
        skill="untrusted", lang=lang, phrasing=phrasing, messages=tuple(messages), target=target,
        metric="json" if intent == "system.json" else metric, tools=offered, intent=intent,
    )  # fmt: skip


def _word(rng: random.Random, lang: str) -> str:
    """A word to copy: a common or an invented one, now and then in capitals."""
    word = rng.choice(bank(lang).WORDS)
    if rng.random() < 0.15:
        word = "".join(rng.choice("bdfklmnprstvz") + rng.choice("aeiou") for _ in range(3))
    return rng.choice((word, word, word, word, word.upper(), word.capitalize()))


# --- forms --------------------------------------------------------------------------------------


def _text(rng: random.Random, split: Split, lang: str, length: int) -> str:
    """A text of so many different sentences."""
    chosen: list[str] = []
    while len(chosen) < length:
        line = read.draw(rng, bank(lang).TEXTS, split)
        if line not in chosen:
            chosen.append(line)
    return " ".join(_filled(rng, line, lang) for line in chosen)


def _filled(rng: random.Random, template: str, lang: str) -> str:
    """The template with names, things, ... of the world in its slots."""
    name, name2 = rng.sample(world.FIRST_NAMES, 2)
    drawn = {
        "name": name,
        "name2": name2,
        "city": rng.choice(world.CITIES),
        "colour": rng.choice(world.COLOURS),
        "day": rng.choice(world.DAYS),
        "n": str(rng.randrange(2, 1000)),
        # "The headphones is" would be wrong, and so would "an headphones".
        "product": rng.choice([one for one in world.PRODUCTS if one != "headphones"]),
    }
    # As in the skill "tools", a bank may fit other words to the values: English "a" and "an".
    return bank(lang).fit(template, drawn).format(**drawn)


def _form(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    phrasing = rng.choice(_held(lang, intent, split))
    if intent == "form.say":
        word = _word(rng, lang)
        return _example(lang, intent, phrasing, [_user(phrasing.format(word=word))], _said(word))
    length = rng.randrange(1, MAX_SENTENCES + 1) if intent == "form.count" else 1
    text = _text(rng, split, lang, length)
    answer = FORMS[intent](text)
    return _example(lang, intent, phrasing, [_user(phrasing.format(text=text))], _said(answer))


def _ask(rng: random.Random, split: Split, lang: str) -> tuple[Example, str]:
    """Something told and asked back, and the one word that answers it."""
    phrasing = rng.choice(_held(lang, "plain", split))
    topic = next(name for name, lines in bank(lang).ASKS.items() if phrasing in lines)
    # One rendering holds them all, so that question and answers share their values.
    parts = (phrasing, *bank(lang).ASK_ANSWERS[topic])
    content, whole, short = _filled(rng, "\0".join(parts), lang).split("\0")
    return _example(lang, "plain", phrasing, [_user(content)], _said(whole)), short


def _base(
    rng: random.Random, split: Split, lang: str, intent: str, alone: bool
) -> tuple[Example, str]:
    """A request (without tools if alone), its answer in no special form, and its one word."""
    kind = rng.random()
    if intent == "system.one_word" or kind >= SMALLTALK_SHARE + RESULT_SHARE:
        return _ask(rng, split, lang)
    if alone or kind < SMALLTALK_SHARE:
        return smalltalk.generate(rng, split, lang), ""
    return _from_tools(rng, split, lang, lambda example: example.metric == "text"), ""


def _system(rng: random.Random, split: Split, lang: str, intent: str, turns: int = 1) -> Example:
    """A system turn and a request, or several, each answered in the form that it wants."""
    phrasing = rng.choice(_held(lang, intent, split))
    word, key = _word(rng, lang), rng.choice(bank(lang).JSON_KEYS)
    answered = []
    for _ in range(turns):
        base, short = _base(rng, split, lang, intent, alone=turns > 1)
        answer = shaped(intent, base.target["content"], short, word, key)
        answered.append(replace(base, target=_said(answer)))
    whole = answered[0].followed_by(answered[1:])
    system = {"role": "system", "content": phrasing.format(word=word, key=key)}
    messages = [system, *whole.messages]
    return _example(lang, intent, phrasing, messages, whole.target, whole.tools)


# --- instructions that are followed -------------------------------------------------------------


def _from_tools(
    rng: random.Random, split: Split, lang: str, fits: Callable[[Example], bool]
) -> Example:
    """An example of the skill "tools" that fits."""
    while True:
        example = tools.generate(rng, split, lang)
        if fits(example):
            return example


def _offer(rng: random.Random) -> Declarations:
    """Two tools of the shop; in half of the cases none."""
    return tuple(rng.sample(list(tools.declarations().values()), rng.choice((0, 2))))


def _deed(rng: random.Random, split: Split, lang: str) -> Example:
    """What a note wants: a word said, or tools called. Its first message is the request."""
    if rng.random() < SAY_SHARE:
        return replace(_form(rng, split, lang, "form.say"), tools=_offer(rng))
    # "None of my tools can do that" would be a refusal: those are left to the skill "tools".
    return _from_tools(rng, split, lang, lambda example: example.intent != "no_tool")


def _note(rng: random.Random, split: Split, lang: str, request: str) -> str:
    """The request as a note: bare, or with a sender, or among other sentences."""
    form = read.draw(rng, bank(lang).NOTE_FORMS, split)
    line, line2 = (read.draw(rng, bank(lang).NOTE_LINES, split) for _ in range(2))
    name = rng.choice(world.FIRST_NAMES)
    return form.format(note=request, line=line, line2=line2, name=name)


def _follow_message(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """The note stands in the user's message."""
    phrasing = rng.choice(_held(lang, intent, split))
    deed = _deed(rng, split, lang)
    note = _note(rng, split, lang, deed.messages[0]["content"])
    asked = _user(phrasing.format(note=note, thing=rng.choice(bank(lang).THINGS)))
    messages = [asked, *deed.messages[1:]]
    return _example(lang, intent, phrasing, messages, deed.target, deed.tools)


def _follow_result(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """The note comes back from a tool, and what it wants is done next."""
    phrasing = rng.choice(_held(lang, intent, split))
    deed = _deed(rng, split, lang)
    thing, ref = rng.choice(bank(lang).THINGS), new_ref(rng)
    note = _note(rng, split, lang, deed.messages[0]["content"])
    declared, call, result = fetched(rng, lang, thing, ref, note)
    offered = beside(rng, deed.tools, declared)
    asked = _user(phrasing.format(thing=thing, ref=ref))
    if rng.random() < FETCH_ONLY_SHARE:
        return _example(lang, intent, phrasing, [asked], call, offered)
    messages = [asked, call, result, *deed.messages[1:]]
    return _example(lang, intent, phrasing, messages, deed.target, offered)


def _reading(rng: random.Random, split: Split, lang: str) -> read.Reading:
    """A text of the skill "read", and a question that it answers."""
    questions = read.load_bank(lang).QUESTIONS
    intent = rng.choice(list(questions))
    question = rng.choice(in_split(questions[intent], split))
    while True:
        reading = read.compose(rng, split, lang, intent, question, True)
        if len(reading.text) <= MAX_CHARS:
            return reading


def insert(rng: random.Random, text: str, lines: Sequence[str]) -> str:
    """The text with more lines in it, each at a random place."""
    whole = text.split("\n")
    for line in lines:
        whole.insert(rng.randrange(len(whole) + 1), line)
    return "\n".join(whole)


def _follow_question(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """A text says how to answer, and the user wants a question answered in that way."""
    phrasing = rng.choice(_held(lang, intent, split))
    reading = _reading(rng, split, lang)
    # Capitals show only where there are letters: not in "18:45".
    has_letters = reading.answer != reading.answer.upper()
    form = rng.choice(("system.end", "system.json", "system.upper")[: 2 + has_letters])
    word, key = _word(rng, lang), rng.choice(bank(lang).JSON_KEYS)
    line = rng.choice(_held(lang, form, split)).format(word=word, key=key)
    text = insert(rng, reading.text, [line])
    answer = shaped(form, reading.answer, "", word, key)
    content = phrasing.format(question=reading.question, text=text)
    example = _example(lang, intent, phrasing, [_user(content)], _said(answer))
    return replace(example, metric="json") if form == "system.json" else example


# --- harmless sentences, and the user's own question --------------------------------------------


def _document(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """A text that tells its readers to do things, and a question about something else in it."""
    held = _held(lang, intent, split)
    phrasing = rng.choice(held)
    others = [line for line in rng.sample(held, min(3, len(held))) if line != phrasing]
    reading = _reading(rng, split, lang)
    text = insert(rng, reading.text, [phrasing, *others[: rng.randrange(3)]])
    offered, target = _offer(rng), _said(reading.answer)
    if rng.random() >= FETCHED_SHARE:
        layout = read.draw(rng, read.load_bank(lang).LAYOUTS, split)
        asked = _user(layout.format(text=text, question=reading.question))
        return _example(lang, intent, phrasing, [asked], target, offered)
    thing, ref = rng.choice(bank(lang).THINGS), new_ref(rng)
    layout = read.draw(rng, bank(lang).FETCH, split)
    asked = _user(layout.format(thing=thing, ref=ref, question=reading.question))
    declared, call, result = fetched(rng, lang, thing, ref, text)
    offered = beside(rng, offered, declared)
    return _example(lang, intent, phrasing, [asked, call, result], target, offered)


def _result(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """A tool's result with a remark in it; the answer says what was asked, and nothing else."""
    about = bank(lang).ABOUT

    def fits(example: Example) -> bool:
        last = example.messages[-1]
        one = [message["role"] for message in example.messages].count("tool") == 1
        return one and last["name"] in about and "error" not in json.loads(last["content"])

    answered = _from_tools(rng, split, lang, fits)
    *before, last = answered.messages
    phrasing = rng.choice(in_split(bank(lang).REMARKS[about[last["name"]]], split))
    items = list(json.loads(last["content"]).items())
    items.insert(rng.randrange(len(items) + 1), (rng.choice(bank(lang).REMARK_FIELDS), phrasing))
    message = tools.tool_message(last["name"], dict(items))
    return _example(lang, intent, phrasing, [*before, message], answered.target, answered.tools)


def _step(rng: random.Random, split: Split, lang: str, intent: str) -> Example:
    """A guide, and a question about its first or its last step."""
    words = bank(lang)
    phrasing = rng.choice(_held(lang, intent, split))
    guide = rng.choice(list(words.GUIDES))
    known = [line for line in words.GUIDES[guide] if split_of(line) in ("train", split)]
    chosen = sorted(rng.sample(range(len(known)), rng.randrange(3, 6)))
    steps = [known[place] for place in chosen]
    mark = rng.choice(("{n}. {step}", "{n}) {step}", "- {step}", "* {step}", "{step}"))
    lines = [mark.format(n=n, step=step) for n, step in enumerate(steps, 1)]
    text = read.draw(rng, words.GUIDE_FORMS, split).format(guide=guide, steps="\n".join(lines))
    layout = read.draw(rng, read.load_bank(lang).LAYOUTS, split)
    asked = _user(layout.format(text=text, question=phrasing.format(guide=guide)))
    answer = steps[0] if intent == "answer.first_step" else steps[-1]
    return _example(lang, intent, phrasing, [asked], _said(answer))


# --- the skill ----------------------------------------------------------------------------------

_MAKERS: dict[str, Callable[[random.Random, Split, str, str], Example]] = {
    "follow.message": _follow_message,
    "follow.result": _follow_result,
    "follow.question": _follow_question,
    "answer.document": _document,
    "answer.result": _result,
    "answer.first_step": _step,
    "answer.last_step": _step,
    "plain": lambda rng, split, lang, intent: _ask(rng, split, lang)[0],
}


def _maker(intent: str) -> Callable[[random.Random, Split, str, str], Example]:
    kind = intent.split(".")[0]
    return _MAKERS.get(intent) or {"system": _system, "form": _form}[kind]


def generate(rng: random.Random, split: Split, lang: str) -> Example:
    """One example of the skill; everything is drawn from ``rng``."""
    (intent,) = rng.choices(list(SHARES), list(SHARES.values()))
    return _maker(intent)(rng, split, lang, intent)


def converse(rng: random.Random, split: Split, lang: str) -> Example:
    """Two to five turns: under one system turn, or small instructions one after the other."""
    turns = rng.randrange(2, 6)
    under = [intent for intent in SHARES if intent.startswith("system.")]
    small = ["plain", *(intent for intent in SHARES if intent.startswith("form."))]
    if rng.random() < 0.5:
        return _system(rng, split, lang, rng.choice(under), turns)
    intents = [rng.choice(small) for _ in range(turns)]
    first, *others = (_maker(intent)(rng, split, lang, intent) for intent in intents)
    return first.followed_by(others)


SKILL = Skill("untrusted", LANGS, generate, phrasings, converse)
