"""Exercise 3: a conversation for Gemma 4, which has a system turn and other tokens."""

from __future__ import annotations

import random

from course_lib import templates
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab01b_templates.conversations import TEXTS, conversation


def render_new(messages):
    names = {"assistant": "model", "developer": "system"}
    out = "<bos>"
    for message in messages:
        role = names.get(message["role"], message["role"])
        out += f"<|turn>{role}\n{message['content'].strip()}<turn|>\n"
    return out + "<|turn>model\n"


def _new_by_join(messages):
    roles = {"system": "system", "developer": "system", "user": "user", "assistant": "model"}
    turns = [f"<|turn>{roles[m['role']]}\n{m['content'].strip()}<turn|>\n" for m in messages]
    return "".join(["<bos>", *turns, "<|turn>model\n"])


def _new_by_library(messages):
    return templates.render(messages, "4")


def draw_new(rng: random.Random) -> list[Case]:
    """(messages,): with and without a system message, with a developer, one message, many."""
    developer = conversation(rng, turns=3, system=True)
    developer[0]["role"] = "developer"
    return [
        ([{"role": "user", "content": rng.choice(TEXTS)}],),
        (conversation(rng, turns=3, system=True),),
        (conversation(rng, turns=5, system=False),),
        (developer,),
        (conversation(rng, turns=rng.choice((1, 3, 5)), system=True),),
    ]


def _changed(*pairs):
    """The right text with pieces replaced, as an answer."""

    def answer(messages):
        text = render_new(messages)
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return answer


def _swapped(messages):
    text = render_new(messages).replace("<|turn>", "\0").replace("<turn|>", "<|turn>")
    return text.replace("\0", "<turn|>")


def _folded(messages):
    if messages[0]["role"] not in ("system", "developer"):
        return render_new(messages)
    system, first, *rest = messages
    text = f"{system['content']}\n\n{first['content'].strip()}"
    return render_new([first | {"content": text}, *rest])


def _system_dropped(messages):
    return render_new([m for m in messages if m["role"] not in ("system", "developer")])


def _developer_kept(messages):
    text = render_new(messages)
    if messages[0]["role"] == "developer":
        text = text.replace("<|turn>system", "<|turn>developer", 1)
    return text


def _assistant_kept(messages):
    opening = "<|turn>model\n"
    text = render_new(messages).removesuffix(opening)
    return text.replace("<|turn>model", "<|turn>assistant") + opening


def _not_trimmed(messages):
    names = {"assistant": "model", "developer": "system"}
    turns = [f"<|turn>{names.get(m['role'], m['role'])}\n{m['content']}<turn|>\n" for m in messages]
    return "<bos>" + "".join(turns) + "<|turn>model\n"


RENDER_NEW = Exercise(
    id="lab01b.render_new",
    prompt="Write render_new(messages): the conversation as Gemma 4 reads it. A system message "
    "(or developer, which means the same) is a turn of its own.",
    draw=draw_new,
    reference=render_new,
    equivalents=(_new_by_join, _new_by_library),
    mistakes=(
        Mistake(
            "the tokens of Gemma 3",
            "Gemma 4 opens a turn with <|turn> and closes it with <turn|>. The old tokens are "
            "ordinary text for it.",
            (_changed(("<|turn>", "<start_of_turn>"), ("<turn|>", "<end_of_turn>")),),
        ),
        Mistake(
            "the end token comes first",
            "<|turn> opens, with the bar on the left; <turn|> closes, with the bar on the right.",
            (_swapped,),
        ),
        Mistake(
            "one token for both ends",
            "Opening and closing are two tokens: <|turn> and <turn|>.",
            (_changed(("<turn|>", "<|turn>")),),
        ),
        Mistake(
            "the system text is folded into the user turn",
            "That was Gemma 3. Gemma 4 was trained with a system turn: <|turn>system.",
            (_folded,),
        ),
        Mistake(
            "the system text is dropped",
            "A system message, or a developer's, is the first turn of the conversation.",
            (_system_dropped,),
        ),
        Mistake(
            "a developer keeps its name",
            "Gemma 4 takes the role developer and writes system for it.",
            (_developer_kept,),
        ),
        Mistake(
            "the assistant keeps its name",
            "The model's own turns are called model, here as in Gemma 3.",
            (_assistant_kept,),
        ),
        Mistake(
            "there is no BOS",
            "One <bos> in front of everything.",
            (lambda messages: render_new(messages).removeprefix("<bos>"),),
        ),
        Mistake(
            "there are two BOS",
            "One <bos> is enough; the second is a token the model never saw there.",
            (lambda messages: "<bos>" + render_new(messages),),
        ),
        Mistake(
            "no newline behind the role",
            "A newline parts the role from the text: <|turn>user\\nHi. The model's open turn ends "
            "with it too.",
            (
                _changed(
                    ("<|turn>user\n", "<|turn>user"),
                    ("<|turn>model\n", "<|turn>model"),
                    ("<|turn>system\n", "<|turn>system"),
                ),
            ),
        ),
        Mistake(
            "no newline behind the turn",
            "Each turn ends with <turn|> and a newline.",
            (_changed(("<turn|>\n", "<turn|>")),),
        ),
        Mistake(
            "the model's turn is not opened",
            "A prompt ends with <|turn>model and a newline.",
            (lambda messages: render_new(messages).removesuffix("<|turn>model\n"),),
        ),
        Mistake(
            "the last newline is stripped",
            "The newline behind <|turn>model belongs to the prompt: do not strip the whole text.",
            (lambda messages: render_new(messages).strip(),),
        ),
        Mistake(
            "blanks around the text are kept",
            "Trim the text of every message: content.strip().",
            (_not_trimmed,),
        ),
    ),
    hints=(
        "It is simpler than Gemma 3: every message is a turn, the system message too.",
        "Two names change (assistant is model, developer is system), the tokens are <|turn> and "
        "<turn|>, and the newlines stand where they stood.",
        "out = '<bos>'; for each message: out += f\"<|turn>{role}\\n{content.strip()}<turn|>\\n\"; "
        'at the end + "<|turn>model\\n".',
    ),
    expects="a text with one <bos>, open at the end",
)
