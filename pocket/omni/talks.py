"""Several questions about one picture or one sound, for training.

What is seen or heard is the dear part of an example: a picture costs the model some seventy
positions, a question and its answer twenty. So most training examples ask several things. What is
held out is asked one thing at a time.
"""

from __future__ import annotations

import dataclasses
import random

from pocket.corpus.core import Split
from pocket.omni import charts, fsdd, signs, speech
from pocket.omni.asks import draw_ask
from pocket.omni.example import MediaExample, asked, said

# The share of charts and comparisons of training that are asked about with a thought first.
THINKING = 0.4


def followed(first: MediaExample, turns: list[tuple[str, str]]) -> MediaExample:
    """The example and, after it, further questions with their answers, about the same thing."""
    messages, target = list(first.messages), first.target
    for question, answer in turns:
        messages += [target, {"role": "user", "content": question}]
        target = said(answer)
    return dataclasses.replace(first, messages=tuple(messages), target=target)


def _turns(
    rng: random.Random, first: MediaExample, asks: list[tuple[str, str]]
) -> list[tuple[str, str]]:
    """Questions and answers for those (intent, detail) that have an answer all would give."""
    truth, _ = first.truth
    turns = []
    for intent, detail in asks:
        right = charts.answer(intent, truth, detail)
        if right is not None:
            turns.append((charts.question(rng, first.split, intent, detail)[1], right))
    return turns


def thoughtful(first: MediaExample) -> MediaExample:
    """The same question, with a thought before the answer: what is read, as text.

    "Which one is the highest?" asks a model to read, to compare and to name, all in one token. With
    the values written down the rest is a question about text.
    """
    truth, detail = first.truth
    thought = charts.thought(first.intent, truth, detail)
    return dataclasses.replace(first, thinking=True, target=first.target | {"reasoning": thought})


def chart(rng: random.Random, split: Split) -> MediaExample:
    """Up to four questions about a chart, and then, mostly, all of it; or one with a thought.

    The list of all values comes last: before a question it would give the answer away.
    """
    first = charts.chart(rng, split)
    if rng.random() < THINKING:
        return thoughtful(first)
    listed = [("table", "")] if rng.random() < 0.7 else []
    return followed(
        first, _turns(rng, first, [*_further(rng, first)[: rng.randint(1, 3)], *listed])
    )


def _further(rng: random.Random, first: MediaExample) -> list[tuple[str, str]]:
    """All other questions about a chart, in any order."""
    data, detail = first.truth
    asks = [(intent, label) for intent in ("value",) for label in data.labels]
    asks += [("highest", ""), ("lowest", "")]
    # A trend needs labels that follow each other in time.
    asks += [] if data.labels[0] in charts.THINGS else [("trend", "")]
    asks = [ask for ask in asks if ask != (first.intent, detail)]
    rng.shuffle(asks)
    return asks


def values(rng: random.Random, split: Split, lang: str) -> MediaExample:
    """What a chart shows, as text, and questions about that; or two numbers to compare.

    After 4,600 steps twelve of twenty thoughts held the right values, and nine of the answers
    after these were wrong: asked for one label the model named the value before it, asked for
    the highest it named any. That is a question about text, so it is practised on text, without
    the dear picture.
    """
    if rng.random() < 0.2:
        one = charts.draw_digits(rng)
        other = one if rng.random() < 0.3 else charts.draw_digits(rng)
        intent, detail, truth, shown = "compare_number", "", (one, other), f"{one}, {other}"
    else:
        intent = rng.choice(("highest", "lowest", "value", "value", "trend"))
        truth, detail = charts.answerable(rng, intent)
        shown = charts.answer("table", truth)
    phrasing, wording = charts.question(rng, split, intent, detail)
    first = MediaExample(
        skill="values",
        intent=intent,
        lang=lang,
        split=split,
        style="text",
        phrasing=phrasing,
        messages=(asked([], f"{shown}\n{wording}", rng),),
        target=said(charts.answer(intent, truth, detail)),
        truth=(truth, detail),
    )
    if rng.random() < 0.5:
        return thoughtful(first)
    if intent == "compare_number":
        return first
    return followed(first, _turns(rng, first, _further(rng, first)[:6]))


def reading(rng: random.Random, split: Split) -> MediaExample:
    """A number or a word; in training some words are invented (see `pocket.omni.signs`)."""
    intent = rng.choice(("number", "number", "word"))
    text = charts.draw_digits(rng) if intent == "number" else signs.draw_word(rng, split)
    return charts.made(rng, split, "reading", intent, "", text, charts.draw_text)


def counting(rng: random.Random, split: Split) -> MediaExample:
    """Each shape of a picture counted, and all of them, in any order."""
    first = charts.counting(rng, split)
    shapes, detail = first.truth
    asks = [("count", kind) for kind in (*charts.SHAPES, "shape") if kind != detail]
    rng.shuffle(asks)
    return followed(first, _turns(rng, first, asks))


def comparing(rng: random.Random, split: Split) -> MediaExample:
    """Two charts compared at several labels, two pictures by several shapes; or with a thought."""
    first = charts.comparing(rng, split)
    if rng.random() < THINKING:
        return thoughtful(first)
    (one, _), detail = first.truth
    details = {"compare_value": getattr(one, "labels", ()), "compare_count": charts.SHAPES}
    others = [each for each in details.get(first.intent, ()) if each != detail]
    rng.shuffle(others)
    return followed(first, _turns(rng, first, [(first.intent, each) for each in others[:3]]))


def sound(rng: random.Random, split: Split, lang: str, skill: str) -> MediaExample:
    """A recording written down and then put into English, or the other way round.

    Two of three sentences are dictations. What nobody has translated, as the phrases, is a whole
    example, and nothing follows it. A fifth of the English digits are real recordings, where
    there are some.
    """
    if skill == "commands" and rng.random() < 2 / 3:
        spoken = speech.draw_dictation(rng, lang)
        first = speech.made(rng, split, lang, skill, "{dictation}", spoken)
    elif skill == "digits" and lang == "en" and rng.random() < 0.2 and not fsdd.missing():
        first = speech.made(rng, split, lang, skill, "{digits}", *fsdd.spoken(rng))
    else:
        first = speech.SKILLS[skill](rng, split, lang)
    spoken = first.truth
    if lang == "en" or not spoken.english:
        return first
    answers = {"transcribe": spoken.text, "translate": spoken.english}
    del answers[first.intent]
    turns = [(draw_ask(rng, split, intent)[1], answer) for intent, answer in answers.items()]
    return followed(first, turns)
