"""Exercise 6: a conversation for Gemma 4 with tools, a call and its result."""

from __future__ import annotations

import json
import random

from course_lib import templates
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab01b_templates.conversations import Message, talk_with_tools
from course_lib.labs.lab01b_templates.new_notation import QUOTE, declare, write_value
from course_lib.labs.lab01b_templates.new_turns import render_new


def render_tools(messages, tools):
    names = {"assistant": "model", "developer": "system"}
    out, rest = "<bos>", messages
    if tools:
        system, rest = "", messages
        if messages[0]["role"] in ("system", "developer"):
            system, rest = messages[0]["content"].strip(), messages[1:]
        out += f"<|turn>system\n{system}{''.join(declare(tool) for tool in tools)}<turn|>\n"
    open_turn = called = False
    for message in rest:
        role = names.get(message["role"], message["role"])
        if role == "tool":
            body = message["content"]
            if isinstance(body, str):
                body = {"value": body}
            out += f"<|tool_response>response:{called}{write_value(body)}<tool_response|>"
            continue
        if not open_turn:
            out += f"<|turn>{role}\n"
        calls = message.get("tool_calls") or []
        for call in calls:
            called = call["function"]["name"]
            out += f"<|tool_call>call:{called}{write_value(call['function']['arguments'])}"
            out += "<tool_call|>"
        open_turn = bool(calls)
        out += (message.get("content") or "").strip()
        out += "" if open_turn else "<turn|>\n"
    return out if open_turn else out + "<|turn>model\n"


def _tools_by_blocks(messages, tools):
    """The model's turn is made of three blocks: call, response, text."""
    blocks, n = ["<bos>"], 0
    if tools:
        has_system = messages[0]["role"] in ("system", "developer")
        said = messages[0]["content"].strip() if has_system else ""
        blocks += ["<|turn>system\n", said, *map(declare, tools), "<turn|>\n"]
        n = int(has_system)
    while n < len(messages):
        message = messages[n]
        if message.get("tool_calls"):
            function = message["tool_calls"][0]["function"]
            given = messages[n + 1]["content"]
            given = given if isinstance(given, dict) else {"value": given}
            name = function["name"]
            blocks.append("<|turn>model\n")
            blocks.append(f"<|tool_call>call:{name}{write_value(function['arguments'])}")
            blocks.append(f"<tool_call|><|tool_response>response:{name}{write_value(given)}")
            blocks.append("<tool_response|>")
            if n + 2 == len(messages):
                return "".join(blocks)
            blocks.append(messages[n + 2]["content"].strip() + "<turn|>\n")
            n += 3
        else:
            role = {"assistant": "model", "developer": "system"}.get(message["role"])
            text = message["content"].strip()
            blocks.append(f"<|turn>{role or message['role']}\n{text}<turn|>\n")
            n += 1
    return "".join(blocks) + "<|turn>model\n"


def _tools_by_library(messages, tools):
    return templates.render(messages, "4", tools=tools)


# ---- wrong versions ---------------------------------------------------------------------------


def _replaced(*pairs):
    def answer(messages, tools):
        text = render_tools(messages, tools)
        for old, new in pairs:
            text = text.replace(old, new)
        return text

    return answer


def _no_tools(messages, tools):
    return render_tools(messages, [])


def _only_one_tool(messages, tools):
    return render_tools(messages, tools[:1])


def _only_with_system(messages, tools):
    has_system = messages[0]["role"] in ("system", "developer")
    return render_tools(messages, tools if has_system else [])


def _own_turn_for_tools(messages, tools):
    text = render_tools(messages, [])
    system = f"<|turn>system\n{''.join(declare(tool) for tool in tools)}<turn|>\n" if tools else ""
    if not text.startswith("<bos><|turn>system"):
        return text.replace("<bos>", "<bos>" + system, 1)
    end = text.index("<turn|>\n") + len("<turn|>\n")
    return text[:end] + system + text[end:]


def _newline_before_tools(messages, tools):
    text = render_tools(messages, tools)
    return text.replace("<|tool>", "\n<|tool>", 1)


def _turn_for_the_result(messages, tools):
    text = render_tools(messages, tools)
    text = text.replace("<|tool_response>", "<turn|>\n<|turn>tool\n<|tool_response>")
    if text.endswith("<tool_response|>"):
        return text + "<turn|>\n<|turn>model\n"
    return text.replace("<tool_response|>", "<tool_response|><turn|>\n<|turn>model\n")


def _turn_behind_the_result(messages, tools):
    text = render_tools(messages, tools)
    if text.endswith("<tool_response|>"):
        return text + "<turn|>\n<|turn>model\n"
    return text.replace("<tool_response|>", "<tool_response|><turn|>\n<|turn>model\n")


def _opens_again(messages, tools):
    text = render_tools(messages, tools)
    return text if text.endswith("model\n") else text + "<|turn>model\n"


def _bare_text_result(messages, tools):
    bare = [
        m | {"content": f"\0{m['content']}\0"}
        if m["role"] == "tool" and isinstance(m["content"], str)
        else m
        for m in messages
    ]
    text = render_tools(bare, tools)
    return text.replace("{value:" + QUOTE + "\0", QUOTE).replace("\0" + QUOTE + "}", QUOTE)


def _arguments_as_json(messages, tools):
    changed = []
    for message in messages:
        if message.get("tool_calls"):
            function = message["tool_calls"][0]["function"]
            own = "\1" + json.dumps(function["arguments"]) + "\1"
            called = {"type": "function", "function": function | {"arguments": own}}
            message = message | {"tool_calls": [called]}
        changed.append(message)
    return render_tools(changed, tools).replace(QUOTE + "\1", "").replace("\1" + QUOTE, "")


def _results_dropped(messages, tools):
    text = render_tools(messages, tools)
    start, end = text.find("<|tool_response>"), text.find("<tool_response|>")
    return text if start < 0 else text[:start] + text[end + len("<tool_response|>") :]


def _text_first(messages, tools):
    """The text of the assistant and its call are two turns."""
    text = render_tools(messages, tools)
    return text.replace("<tool_call|>", "<tool_call|><turn|>\n<|turn>model\n")


def _needs_content(messages, tools):
    for message in messages:
        message["content"]
    return render_tools(messages, tools)


def draw_talks(rng: random.Random) -> list[Case]:
    """(messages, tools): asked, answered by the tool, answered by the model; and without tools."""

    def talk(system: bool, stage: str, as_text: bool = False) -> Case:
        return talk_with_tools(rng, system=system, stage=stage, as_text=as_text)

    plain: list[Message] = [{"role": "user", "content": "Hi"}]
    two = talk(True, "asked")
    while len(two[1]) < 2:
        two = talk(True, "asked")
    return [
        talk(False, "asked"),
        two,
        talk(False, "answered"),
        talk(True, "answered", as_text=True),
        talk(False, "said", as_text=True),
        talk(True, "said"),
        (plain, []),
    ]


RENDER_TOOLS = Exercise(
    id="lab01b.render_tools",
    prompt="Write render_tools(messages, tools): as render_new, with the tools declared in the "
    "system turn, and call, result and answer in one and the same turn of the model. A call has "
    "one result, which follows it.",
    draw=draw_talks,
    reference=render_tools,
    equivalents=(_tools_by_blocks, _tools_by_library),
    mistakes=(
        Mistake(
            "the tools are not declared",
            "The model can only call what it has read about: declare every tool in the system "
            "turn.",
            (_no_tools,),
        ),
        Mistake(
            "only the first tool is declared",
            "Declare all of them, one behind the other, with nothing in between.",
            (_only_one_tool,),
        ),
        Mistake(
            "no system message, no tools",
            "Where there are tools there is a system turn, even if nobody wrote a system message.",
            (_only_with_system,),
        ),
        Mistake(
            "the tools have a turn of their own",
            "System text and declarations share one system turn.",
            (_own_turn_for_tools,),
        ),
        Mistake(
            "a newline before the declarations",
            "The declarations follow the system text at once, without a newline.",
            (_newline_before_tools,),
        ),
        Mistake(
            "the result has a turn of its own",
            "There is no tool role in Gemma 4's text. The result stands in the model's turn, right "
            "behind the call.",
            (_turn_for_the_result,),
        ),
        Mistake(
            "the model's turn ends behind the result",
            "The model goes on in the turn in which it called: leave it open behind "
            "<tool_response|>.",
            (_turn_behind_the_result,),
        ),
        Mistake(
            "the model's turn is opened twice",
            "Behind a result the model's turn is still open: a prompt that ends there needs no "
            "<|turn>model.",
            (_opens_again,),
        ),
        Mistake(
            "the model's turn ends behind the call",
            "Call and result are one turn: nothing closes between them.",
            (_text_first,),
        ),
        Mistake(
            "a text result is not wrapped",
            'A result is always an object. A text becomes {value:<|"|>...<|"|>}.',
            (_bare_text_result,),
        ),
        Mistake(
            "the arguments are JSON",
            "The arguments follow Gemma 4's notation: write_value(arguments).",
            (_arguments_as_json,),
        ),
        Mistake(
            "the result is dropped",
            "The model asked for it: write <|tool_response>response:name{...}<tool_response|>.",
            (_results_dropped,),
        ),
        Mistake(
            "a call without content stops it",
            "An assistant message that calls a tool often has no content at all: "
            'message.get("content") or "".',
            (_needs_content,),
        ),
        Mistake(
            "the word call is missing",
            "Write call: in front of the name: <|tool_call>call:name{...}<tool_call|>.",
            (_replaced(("<|tool_call>call:", "<|tool_call>")),),
        ),
    ),
    hints=(
        "Begin with render_new. Two things are new: what the system turn holds, and that a turn "
        "with a call stays open.",
        "Keep in mind whether the model's turn is open. A tool message never opens or closes a "
        "turn; an assistant message behind it goes on where the result ended.",
        "Behind <bos>, if tools: the system turn with the system text and all declare(tool). In "
        "the loop: role tool appends the response; an assistant message appends <|turn>model only "
        "if no turn is open, its calls, its text, and <turn|> only if it made no call.",
    ),
    expects="a text with one <bos>, open at the end",
    points=3,
    show=lambda messages, tools: (
        f"roles {', '.join(m['role'] for m in messages)}; "
        f"tools {', '.join(t['function']['name'] for t in tools) or 'none'}"
    ),
)

__all__ = ["RENDER_TOOLS", "render_new", "render_tools"]
