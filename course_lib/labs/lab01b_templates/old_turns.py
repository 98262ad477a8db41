"""Exercises 1 and 2: a turn, and a whole conversation, for Gemma 1, 2, 3 and 3n."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from course_lib import templates
from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, call
from course_lib.labs.lab01b_templates.conversations import TEXTS, conversation, padded

# ---- one turn ---------------------------------------------------------------------------------


def turn(role, text):
    name = "model" if role == "assistant" else role
    return f"<start_of_turn>{name}\n{text.strip()}<end_of_turn>\n"


def _turn_by_parts(role, text):
    names = {"user": "user", "assistant": "model"}
    return "".join(["<start_of_turn>", names[role], "\n", text.strip(), "<end_of_turn>", "\n"])


def _turn_by_library(role, text):
    question = {"role": "user", "content": "?"}
    talk = [{"role": role, "content": text}]
    rendered = templates.render(
        talk if role == "user" else [question, *talk], "3", add_generation_prompt=False
    )
    return rendered[rendered.rindex("<start_of_turn>") :]


def draw_turns(rng: random.Random) -> list[Case]:
    """(role, text): both roles, texts with blanks around them and with lines."""
    texts = rng.sample(TEXTS, 4)
    lines = "\n".join(rng.sample(TEXTS, 2))
    return [
        ("user", texts[0]),
        ("assistant", texts[1]),
        ("user", padded(rng, texts[2])),
        ("assistant", padded(rng, texts[3])),
        ("user", lines),
    ]


TURN = Exercise(
    id="lab01b.turn",
    prompt="Write turn(role, text): one turn as Gemma 1, 2 and 3 read it. The role is user or "
    "assistant.",
    draw=draw_turns,
    reference=turn,
    equivalents=(_turn_by_parts, _turn_by_library),
    mistakes=(
        Mistake(
            "the assistant keeps its name",
            "In the template the assistant is called `model`. The model has never seen a turn of "
            "an `assistant`.",
            (lambda role, text: f"<start_of_turn>{role}\n{text.strip()}<end_of_turn>\n",),
        ),
        Mistake(
            "no newline behind the role",
            "The role and the text are apart by one newline: <start_of_turn>user\\nHi.",
            (
                lambda role, text: turn(role, text).replace("\n", "", 1),
                lambda role, text: f"<start_of_turn>{_name(role)}{text.strip()}<end_of_turn>\n",
            ),
        ),
        Mistake(
            "no newline behind the turn",
            "Each turn ends with <end_of_turn> and a newline; the next one begins on a new line.",
            (
                lambda role, text: turn(role, text)[:-1],
                lambda role, text: turn(role, text).rstrip("\n"),
            ),
        ),
        Mistake(
            "the end token comes first",
            "<start_of_turn> opens a turn, <end_of_turn> closes it. Turned round, the first thing "
            "the model reads is that something ended.",
            (lambda role, text: f"<end_of_turn>{_name(role)}\n{text.strip()}<start_of_turn>\n",),
        ),
        Mistake(
            "blanks around the text are kept",
            "The official templates trim the text of every message: text.strip().",
            (lambda role, text: f"<start_of_turn>{_name(role)}\n{text}<end_of_turn>\n",),
        ),
        Mistake(
            "a blank behind the role",
            "A colon or a blank is the habit of other formats. Here only the newline stands there.",
            (lambda role, text: turn(role, text).replace("\n", " \n", 1),),
        ),
        Mistake(
            "a newline before the end token",
            "<end_of_turn> follows the text at once, without a newline.",
            (lambda role, text: turn(role, text).replace("<end_of_turn>", "\n<end_of_turn>"),),
        ),
        Mistake(
            "the tokens of Gemma 4",
            "<|turn> and <turn|> came with Gemma 4. For Gemma 1 to 3 they are ordinary text.",
            (lambda role, text: f"<|turn>{_name(role)}\n{text.strip()}<turn|>\n",),
        ),
    ),
    hints=(
        "Five pieces: the opening token, the role, the text, the closing token, and the newlines.",
        "The assistant is called model. One newline behind the role, one behind the closing token, "
        "and the text trimmed.",
        'f"<start_of_turn>{name}\\n{text.strip()}<end_of_turn>\\n", with name "model" for the '
        "assistant.",
    ),
    expects="a text that begins with <start_of_turn> and ends with a newline",
)


def _name(role):
    return "model" if role == "assistant" else role


# ---- a conversation ---------------------------------------------------------------------------


def render_old(messages, generation):
    prefix = ""
    if messages[0]["role"] == "system":
        if generation in ("1", "2"):
            raise ValueError(f"Gemma {generation} knows no system role")
        prefix = messages[0]["content"] + "\n\n"
        messages = messages[1:]
    out = "<bos>"
    for message in messages:
        out += turn(message["role"], prefix + message["content"].strip())
        prefix = ""
    return out + "<start_of_turn>model\n"


def _old_by_list(messages, generation):
    system = [m["content"] for m in messages if m["role"] == "system"]
    rest = [dict(m) for m in messages if m["role"] != "system"]
    if system and generation in "12":
        raise templates.TemplateError("no system role: put it into the user's message")
    if system:
        rest[0]["content"] = system[0] + "\n\n" + rest[0]["content"].strip()
    return "<bos>" + "".join(turn(**_named(m)) for m in rest) + "<start_of_turn>model\n"


def _old_by_library(messages, generation):
    return templates.render(messages, generation)


def _named(message):
    return {"role": message["role"], "text": message["content"]}


def _turns(messages):
    return "".join(turn(m["role"], m["content"]) for m in messages)


def _own_system_turn(messages, generation):
    return "<bos>" + _turns(messages) + "<start_of_turn>model\n"


def _one_newline(messages, generation):
    return render_old(messages, generation).replace("\n\n", "\n", 1)


def _system_dropped(messages, generation):
    return _own_system_turn([m for m in messages if m["role"] != "system"], generation)


def _system_everywhere(messages, generation):
    if messages[0]["role"] != "system":
        return render_old(messages, generation)
    system, *rest = messages
    if generation in "12":
        raise ValueError("no system role")
    said = [
        m | {"content": f"{system['content']}\n\n{m['content'].strip()}"}
        if m["role"] == "user"
        else m
        for m in rest
    ]
    return "<bos>" + _turns(said) + "<start_of_turn>model\n"


def _accepts_system(messages, generation):
    return render_old(messages, "3")


def _refuses_everywhere(messages, generation):
    if messages[0]["role"] == "system":
        raise ValueError("no system role")
    return render_old(messages, generation)


def _only_3(messages, generation):
    if messages[0]["role"] == "system" and generation != "3":
        raise ValueError("no system role")
    return render_old(messages, generation)


def _no_bos(messages, generation):
    return render_old(messages, generation).removeprefix("<bos>")


def _bos_each_turn(messages, generation):
    return render_old(messages, generation).replace(
        "<start_of_turn>user", "<bos><start_of_turn>user"
    )[len("<bos>") :]


def _two_bos(messages, generation):
    return "<bos>" + render_old(messages, generation)


def _no_model_turn(messages, generation):
    return render_old(messages, generation).removesuffix("<start_of_turn>model\n")


def _model_turn_closed(messages, generation):
    return render_old(messages, generation) + "<end_of_turn>\n"


def _stripped(messages, generation):
    return render_old(messages, generation).strip()


def draw_old(rng: random.Random) -> list[Case]:
    """(messages, generation): each generation with and without a system message."""
    cases = []
    for generation in ("1", "2", "3", "3n"):
        cases.append((conversation(rng, turns=rng.choice((3, 5)), system=False), generation))
        cases.append((conversation(rng, turns=3, system=True), generation))
    return [*cases, ([{"role": "user", "content": rng.choice(TEXTS)}], "2")]


# (name of the mistake, a model of it): the first that explains every failing call is named.
_KNOWN = (
    ("there is no BOS", _no_bos),
    ("there are two BOS", _two_bos),
    ("every user turn has a BOS", _bos_each_turn),
    ("Gemma 1 and 2 get a system message", _accepts_system),
    ("Gemma 3n is forgotten", _only_3),
    ("Gemma 3 refuses a system message", _refuses_everywhere),
    ("the system text gets a turn of its own", _own_system_turn),
    ("one newline behind the system text", _one_newline),
    ("the system text is dropped", _system_dropped),
    ("the system text is repeated", _system_everywhere),
    ("the model's turn is not opened", _no_model_turn),
    ("the last newline is stripped", _stripped),
    ("the model's turn is closed", _model_turn_closed),
)
_SAYS = {
    "there is no BOS": "Every Gemma was trained with <bos> in front of the whole text.",
    "there are two BOS": "One <bos>, in front of the first turn.",
    "every user turn has a BOS": "<bos> stands in front of the whole conversation, once.",
    "Gemma 1 and 2 get a system message": "Their templates raise an error: they were never trained "
    "with a system text. Raise ValueError, so that the caller decides what to do.",
    "Gemma 3n is forgotten": 'Gemma 3n ("3n") treats a system message as Gemma 3 does.',
    "Gemma 3 refuses a system message": "Gemma 3 and 3n have no system turn, but their templates "
    "take a system message: its text opens the first user turn.",
    "the system text gets a turn of its own": "Gemma 1 to 3 know the roles user and model. The "
    "system text stands at the beginning of the first user turn.",
    "one newline behind the system text": "A blank line parts the system text from the question: "
    "two newlines.",
    "the system text is dropped": "Somebody wrote it to be read: put it in front of the first "
    "user text.",
    "the system text is repeated": "Only the first user turn begins with the system text.",
    "the model's turn is not opened": "A prompt ends with <start_of_turn>model and a newline, or "
    "the model has to guess whose turn it is.",
    "the last newline is stripped": "The newline behind <start_of_turn>model belongs to the "
    "prompt. Without it the model has to write it first.",
    "the model's turn is closed": "The model writes into its turn and closes it itself: leave it "
    "open.",
}


def judge_old(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    got = [call(answer, case) for case in cases]
    wanted = [call(render_old, case) for case in cases]
    failing = [i for i in range(len(cases)) if not _same(got[i], wanted[i])]
    if not failing:
        return None
    named = next((name for name, model in _KNOWN if _explains(model, cases, got, failing)), None)
    at = failing[0]
    messages, generation = cases[at]
    text = (
        f"{len(failing)} of {len(cases)} conversations differ. The first, for Gemma {generation}, "
        f"has the roles {', '.join(m['role'] for m in messages)}.\n"
        f"  yours:     {_shown(got[at])}\n  should be: {_shown(wanted[at])}"
    )
    return Finding(text, named)


def _explains(model: Any, cases: Sequence[Case], got: list[Any], failing: list[int]) -> bool:
    return all(_same(got[i], call(model, cases[i])) for i in failing)


def _same(got: Any, wanted: Any) -> bool:
    """The same text; or both refuse, with a ValueError of any kind."""
    if isinstance(got, Raised) or isinstance(wanted, Raised):
        return (
            isinstance(got, Raised)
            and isinstance(wanted, Raised)
            and isinstance(got.error, ValueError)
        )
    return isinstance(got, str) and got == wanted


def _shown(result: Any) -> str:
    return f"it stops with {result}" if isinstance(result, Raised) else repr(result)


RENDER_OLD = Exercise(
    id="lab01b.render_old",
    prompt="Write render_old(messages, generation): one <bos>, every turn, and the model's turn "
    "opened. Gemma 3 and 3n read a system text as the beginning of the first user turn, with a "
    "blank line behind it; for Gemma 1 and 2 raise ValueError.",
    draw=draw_old,
    reference=render_old,
    equivalents=(_old_by_list, _old_by_library),
    mistakes=tuple(Mistake(name, _SAYS[name], (model,)) for name, model in _KNOWN),
    hints=(
        "Three pieces: <bos>, the turns, the opening of the model's turn. The system message is "
        "not a turn here.",
        "Take the system message off first and keep its text with two newlines as a prefix of "
        "the first user text. For generation 1 and 2 raise ValueError at that point.",
        'out = "<bos>"; for each message: out += turn(message["role"], prefix + '
        'message["content"].strip()); prefix = ""; at the end + "<start_of_turn>model\\n".',
    ),
    expects="a text with one <bos>, open at the end; ValueError where there is no system role",
    judge=judge_old,
    points=2,
)
