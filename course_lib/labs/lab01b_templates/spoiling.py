"""Exercise 7: the mistakes themselves, written down so that their cost can be measured."""

from __future__ import annotations

import random

from course_lib import templates
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab01b_templates.conversations import conversation

HOW = ("no BOS", "doubled BOS", "end token first", "missing newline")
TOKENS = {"3": ("<start_of_turn>", "<end_of_turn>"), "4": ("<|turn>", "<turn|>")}


def spoil(text, how, start, end):
    if how == "no BOS":
        return text.removeprefix("<bos>")
    if how == "doubled BOS":
        return "<bos>" + text
    if how == "end token first":
        return end.join(piece.replace(end, start) for piece in text.split(start))
    for role in ("system", "user", "model"):
        text = text.replace(f"{start}{role}\n", f"{start}{role}")
    return text


def _spoil_by_marks(text, how, start, end):
    if how == "no BOS":
        return text[len("<bos>") :]
    if how == "doubled BOS":
        return text.replace("<bos>", "<bos><bos>", 1)
    if how == "end token first":
        return text.replace(start, "\0").replace(end, start).replace("\0", end)
    pieces = text.split(start)
    return start.join([pieces[0], *(piece.replace("\n", "", 1) for piece in pieces[1:])])


def _spoil_by_pattern(text, how, start, end):
    import re

    if "BOS" in how:
        body = text.removeprefix("<bos>")
        return body if how == "no BOS" else "<bos><bos>" + body
    if how == "end token first":
        either = f"({re.escape(start)}|{re.escape(end)})"
        return re.sub(either, lambda m: end if m[0] == start else start, text)
    return re.sub(rf"({re.escape(start)}\w+)\n", r"\1", text)


def _but(how_of_interest, change):
    """The right answer except for one of the mistakes."""

    def answer(text, how, start, end):
        if how == how_of_interest:
            return change(text, start, end)
        return spoil(text, how, start, end)

    return answer


def draw_prompts(rng: random.Random) -> list[Case]:
    """(text, how, start token, end token): each mistake on a prompt of either format."""
    cases = []
    for generation, (start, end) in TOKENS.items():
        talk = conversation(rng, turns=3, system=True)
        talk[1]["content"] = "soon? so be it\n\nuser\n" + talk[1]["content"].strip()
        text = templates.render(talk, generation)
        cases += [(text, how, start, end) for how in HOW]
    return cases


SPOIL = Exercise(
    id="lab01b.spoil",
    prompt='Write spoil(text, how, start, end): a rendered prompt with one mistake. how is "no '
    'BOS", "doubled BOS", "end token first" (opening and closing tokens change places everywhere) '
    'or "missing newline" (the newline behind each role is gone, and no other).',
    draw=draw_prompts,
    reference=spoil,
    equivalents=(_spoil_by_marks, _spoil_by_pattern),
    mistakes=(
        Mistake(
            "one token replaces both",
            "After the first replace both tokens are alike, and the second turns all of them "
            "back. Go by way of a third text that stands nowhere else.",
            (
                _but("end token first", lambda t, s, e: t.replace(s, e).replace(e, s)),
                lambda t, how, s, e: (
                    t.replace(s, e).replace(e, s)
                    if how.startswith("end")
                    else _spoil_by_pattern(t, how, s, e)
                ),
            ),
        ),
        Mistake(
            "only the opening token is replaced",
            "Both change places: where a turn opened it now closes, and the other way round.",
            (_but("end token first", lambda t, s, e: t.replace(s, e)),),
        ),
        Mistake(
            "only the first turn is turned round",
            "Turn all of them round, not the first pair only.",
            (
                _but(
                    "end token first",
                    lambda t, s, e: t.replace(s, "\0", 1).replace(e, s, 1).replace("\0", e, 1),
                ),
            ),
        ),
        Mistake(
            "lstrip takes letters, not a word",
            "text.lstrip('<bos>') takes every <, b, o, s and > from the front, and the next token "
            "begins with <. Use text.removeprefix('<bos>').",
            (_but("no BOS", lambda t, s, e: t.lstrip("<bos>")),),
        ),
        Mistake(
            "the second BOS stands at the end",
            "The tokenizer puts its BOS in front: <bos><bos>...",
            (_but("doubled BOS", lambda t, s, e: t + "<bos>"),),
        ),
        Mistake(
            "every turn gets a BOS",
            "Only the front of the text has two.",
            (_but("doubled BOS", lambda t, s, e: t.replace(s, "<bos>" + s)),),
        ),
        Mistake(
            "all newlines are gone",
            "Only the newline behind the role goes. Those in the text and behind the turns stay.",
            (_but("missing newline", lambda t, s, e: t.replace("\n", "")),),
        ),
        Mistake(
            "a role in the text counts",
            "The word user can stand on a line of the customer's text. Only behind the opening "
            "token it is a role.",
            (
                _but(
                    "missing newline",
                    lambda t, s, e: (
                        t.replace("system\n", "system")
                        .replace("user\n", "user")
                        .replace("model\n", "model")
                    ),
                ),
            ),
        ),
        Mistake(
            "only the last newline is gone",
            "Behind every role, not only at the end of the prompt.",
            (_but("missing newline", lambda t, s, e: t.rstrip("\n")),),
        ),
        Mistake(
            "the newline behind the turn is gone",
            "The newline behind the role goes, the one behind the closing token stays.",
            (_but("missing newline", lambda t, s, e: t.replace(e + "\n", e)),),
        ),
    ),
    hints=(
        "Four branches, each one line or two. The swap and the newline need a second thought.",
        "For the swap, use a third text in between. For the newline, look for the opening token "
        "with a role behind it.",
        'text.replace(start, "\\0").replace(end, start).replace("\\0", end); and for each role '
        'text.replace(f"{start}{role}\\n", f"{start}{role}").',
    ),
    expects="a text with exactly this mistake",
    show=lambda text, how, start, end: (
        f"a prompt of {len(text)} characters, {how!r}, {start!r}, {end!r}"
    ),
)
