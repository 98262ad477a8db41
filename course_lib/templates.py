"""Conversations as the exact text each Gemma generation was trained on, and back again.

Gemma 1, 2, 3 and 3n share one turn format, ``<start_of_turn>user\\n…<end_of_turn>\\n``. Gemma 4
brought new tokens (``<|turn>…<turn|>``), a system turn, tool calls and thoughts. `render` writes
these strings in plain Python, so that you can read how they come about; `gemma4_jinja` is the same
thing as a chat template for a tokenizer; `parse_reply` takes a Gemma 4 reply apart.

Source of the strings: the model cards and Google's chat template of 2026-07-09.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

from course_lib.notation import (
    THOUGHT_END,
    THOUGHT_START,
    TemplateError,
    declaration,
    write_value,
)
from course_lib.replies import MalformedCall, Parsed, ToolCall, parse_reply

__all__ = [
    "EMPTY_THOUGHT",
    "GENERATIONS",
    "MalformedCall",
    "Parsed",
    "TemplateError",
    "ToolCall",
    "control_tokens",
    "declaration",
    "gemma4_jinja",
    "parse_reply",
    "render",
    "stop_tokens",
]

Message = Mapping[str, Any]

GENERATIONS = ("1", "2", "3", "3n", "4")
EMPTY_THOUGHT = THOUGHT_START + THOUGHT_END

_CONTROL_TOKENS_4 = (
    "<bos> <eos> <pad> <|turn> <turn|> <|tool> <tool|> <|tool_call> <tool_call|> <|tool_response> "
    '<tool_response|> <|"|> <|think|> <|channel> <channel|> <|image|> <|audio|> <|video|>'
).split()
_CONTROL_TOKENS_1_TO_3 = "<bos> <eos> <pad> <start_of_turn> <end_of_turn>".split()
# How a picture, a sound or a video in the content is marked in the text.
_MEDIA = {
    "3": {"image": "<start_of_image>"},
    "3n": {"image": "<image_soft_token>", "audio": "<audio_soft_token>"},
    "4": {"image": "<|image|>", "audio": "<|audio|>", "video": "<|video|>"},
}
_PART_NAMES = {"image_url": "image", "input_audio": "audio"}


def control_tokens(generation: str) -> tuple[str, ...]:
    """The tokens that steer the format. In a user's text they would end or start a turn."""
    _check_generation(generation)
    return tuple(_CONTROL_TOKENS_4 if generation == "4" else _CONTROL_TOKENS_1_TO_3)


def stop_tokens(generation: str) -> tuple[str, ...]:
    """The tokens after which a reply is over.

    Gemma 4 also stops on ``<|tool_response>``: it waits there for the result of its call.
    """
    _check_generation(generation)
    if generation == "4":
        return ("<eos>", "<turn|>", "<|tool_response>")
    return ("<eos>", "<end_of_turn>")


@cache
def gemma4_jinja() -> str:
    """Our chat template for Gemma 4 (jinja), for ``tokenizer.chat_template``.

    Variables beside the messages: ``tools``, ``add_generation_prompt``, ``enable_thinking`` and
    ``empty_thought``. ``{% generation %}`` blocks mark the model's own tokens, so
    ``apply_chat_template(..., return_assistant_tokens_mask=True)`` works.
    """
    return files("course_lib").joinpath("data/gemma4_template.jinja").read_text(encoding="utf-8")


def render(
    messages: Sequence[Message],
    generation: str,
    *,
    tools: Sequence[Mapping[str, Any]] | None = None,
    thinking: bool = False,
    add_generation_prompt: bool = True,
    empty_thought: bool = False,
) -> str:
    """Write a conversation as the text that a Gemma model reads, ``<bos>`` included.

    messages: dictionaries with ``role`` (system, user, assistant, tool) and ``content``.
        An assistant message may have ``tool_calls`` (``{"type": "function", "function": {"name",
        "arguments": {...}}}``) and ``reasoning``; a tool message answers the calls before it.
    generation: "1", "2", "3", "3n" or "4".
    tools: function declarations as JSON schemas, as ``transformers.utils.get_json_schema`` makes
        them. Gemma 4 only: earlier generations have no tool tokens.
    thinking: ask for a thought before the answer. Gemma 4 only.
    add_generation_prompt: end with the start of the model's turn.
    empty_thought: put an empty thought before the answer when thinking is off. The 12B, 26B and
        31B sizes of Gemma 4 were trained that way; E2B and E4B were not.

    The text already holds its one BOS: tokenize it with ``add_special_tokens=False``.
    Raises TemplateError when the conversation does not fit the format.
    """
    _check_generation(generation)
    if isinstance(messages, (str, Mapping)) or not isinstance(messages, Sequence):
        raise TemplateError(
            'messages must be a list of {"role": ..., "content": ...} dictionaries, '
            f"not {type(messages).__name__}."
        )
    if not messages:
        raise TemplateError("There are no messages: a conversation starts with a user message.")
    for message in messages:
        _check_role(message)
    if generation == "4":
        return _render_4(messages, tools or (), thinking, add_generation_prompt, empty_thought)
    if tools or any(_role(message) == "tool" or message.get("tool_calls") for message in messages):
        raise TemplateError(
            f"Gemma {generation} has no tool tokens. Describe the tools in the text of a message, "
            "or use a Gemma 4 model."
        )
    if thinking:
        raise TemplateError(f"Gemma {generation} has no thinking mode. Use a Gemma 4 model.")
    return _render_1_to_3(messages, generation, add_generation_prompt)


# ---- Gemma 1, 2, 3, 3n -------------------------------------------------------------------------


def _render_1_to_3(
    messages: Sequence[Message], generation: str, add_generation_prompt: bool
) -> str:
    prefix = ""
    if _role(messages[0]) == "system":
        if generation in ("1", "2"):
            raise TemplateError(
                f"Gemma {generation} does not know the system role. "
                "Put the instruction at the start of the first user message."
            )
        # Gemma 3 reads the system text as the beginning of the first user turn.
        prefix = _first_text(messages[0]) + "\n\n"
        messages = messages[1:]
        if not messages:
            raise TemplateError("There is only a system message: add a user message after it.")
    out = ["<bos>"]
    for index, message in enumerate(messages):
        expected = "user" if index % 2 == 0 else "assistant"
        if _role(message) != expected:
            raise TemplateError(
                f"Gemma {generation} wants user and assistant in turn, starting with the user: "
                f"message {index + 1} should be from the {expected}, "
                f"but its role is {message['role']!r}. Merge or reorder the messages."
            )
        name = "user" if expected == "user" else "model"
        text = _content(message, generation)
        out.append(f"<start_of_turn>{name}\n{prefix}{text}<end_of_turn>\n")
        prefix = ""
    if add_generation_prompt:
        out.append("<start_of_turn>model\n")
    return "".join(out)


# ---- Gemma 4 -----------------------------------------------------------------------------------


def _render_4(
    messages: Sequence[Message],
    tools: Sequence[Mapping[str, Any]],
    thinking: bool,
    add_generation_prompt: bool,
    empty_thought: bool,
) -> str:
    out = ["<bos>"]
    has_system = _role(messages[0]) == "system"
    turns = messages[1:] if has_system else messages
    if has_system or tools or thinking:
        out.append("<|turn>system\n")
        out.append("<|think|>\n" if thinking else "")
        out.append(_system_text(messages[0]) if has_system else "")
        out.extend(declaration(tool) for tool in tools)
        out.append("<turn|>\n")

    user_positions = [i for i, message in enumerate(turns) if _role(message) == "user"]
    last_user = user_positions[-1] if user_positions else -1
    spoke_last = ""  # user or assistant: tool messages are part of the assistant's turn
    turn_open = False  # the model's turn goes on after what has been written
    waits_for_model = False  # ... behind a tool result, so the model speaks next
    for index, message in enumerate(turns):
        role = _role(message)
        if role == "system":
            raise TemplateError("A system message can only be the first message.")
        if role == "tool":
            if spoke_last != "assistant":
                raise TemplateError(_ORPHAN_RESULT)
            continue  # written together with its call
        if role == "user":
            out.append(f"<|turn>user\n{_content(message, '4')}<turn|>\n")
            turn_open = False
        else:
            if spoke_last != "assistant":
                out.append("<|turn>model\n")
            text, turn_open, waits_for_model = _model_turn(turns, index, index > last_user)
            out.append(text)
        spoke_last = role

    if add_generation_prompt and not turn_open:
        out.append("<|turn>model\n")
        out.append(EMPTY_THOUGHT if empty_thought and not thinking else "")
    elif add_generation_prompt and waits_for_model and thinking:
        out.append(THOUGHT_START)
    return "".join(out)


_ORPHAN_RESULT = (
    "A tool message answers no tool call: put an assistant message with tool_calls before it."
)


def _model_turn(
    turns: Sequence[Message], index: int, after_last_user: bool
) -> tuple[str, bool, bool]:
    """One assistant message with the tool results behind it.

    Returns the text, whether the turn stays open, and whether it holds tool results.
    """
    message = turns[index]
    calls = message.get("tool_calls") or []
    results, next_role = _results_behind(turns, index)
    embedded = message.get("tool_responses") or []
    if results and not calls:
        raise TemplateError(_ORPHAN_RESULT)
    if results and embedded:
        raise TemplateError(
            "An assistant message has tool_responses and tool messages after it: "
            "use one of the two."
        )
    blocks = [_response(r.get("name") or "unknown", r["response"]) for r in embedded]
    blocks += [_tool_result(r, calls, position) for position, r in enumerate(results)]

    # Thoughts of earlier turns are dropped: the model never saw them in its history.
    thought = message.get("reasoning") or message.get("reasoning_content")
    start = f"{THOUGHT_START}{thought}\n{THOUGHT_END}" if thought and after_last_user else ""
    start += "".join(_call(call["function"]) for call in calls)
    said = _content(message, "4", from_model=True)
    if calls and not blocks:
        # The model itself writes <|tool_response> to say that it waits.
        return start + said + "<|tool_response>", True, False
    text = start + "".join(blocks) + said
    if next_role == "assistant" or (blocks and not said and next_role is None):
        return text, True, bool(blocks)
    return text + "<turn|>\n", False, bool(blocks)


def _results_behind(turns: Sequence[Message], index: int) -> tuple[list[Message], str | None]:
    """The tool messages right after message `index`, and the role of the message after them."""
    results = []
    for later in turns[index + 1 :]:
        if _role(later) != "tool":
            return results, _role(later)
        results.append(later)
    return results, None


def _call(function: Mapping[str, Any]) -> str:
    arguments = function.get("arguments")
    if arguments is None:
        arguments = {}
    if not isinstance(arguments, Mapping):
        raise TemplateError(
            f"The arguments of the call to {function['name']!r} must be a dictionary, "
            f"not {type(arguments).__name__}. If you have a JSON string, json.loads it first."
        )
    return f"<|tool_call>call:{function['name']}{write_value(arguments)}<tool_call|>"


def _response(name: str, body: Any) -> str:
    value = write_value(body) if isinstance(body, Mapping) else "{value:" + write_value(body) + "}"
    return f"<|tool_response>response:{name}{value}<tool_response|>"


def _tool_result(message: Message, calls: Sequence[Mapping[str, Any]], position: int) -> str:
    name = None
    if message.get("tool_call_id") is not None:
        matching = [c for c in calls if c.get("id") == message["tool_call_id"]]
        name = matching[-1]["function"]["name"] if matching else None
    if name is None:
        in_order = calls[position]["function"]["name"] if position < len(calls) else "unknown"
        name = message.get("name") or in_order
    body = message.get("content")
    if not isinstance(body, (list, tuple)):
        return _response(name, body)
    text = "".join(part["text"] for part in body if part.get("type") == "text")
    media = [part for part in body if part.get("type") != "text"]
    return _response(name, text) + _content({"content": media}, "4")


# ---- messages ----------------------------------------------------------------------------------


def _check_generation(generation: str) -> None:
    if generation not in GENERATIONS:
        raise TemplateError(
            f"There is no turn format for generation {generation!r}: "
            f"choose one of {', '.join(GENERATIONS)}."
        )


def _check_role(message: Any) -> None:
    if not isinstance(message, Mapping) or "role" not in message:
        raise TemplateError(
            f'A message must be a dictionary with "role" and "content", not {message!r}.'
        )
    if message["role"] not in _ROLES:
        raise TemplateError(
            f"Unknown role {message['role']!r}: use system, user, assistant or tool."
        )


_ROLES = {
    "system": "system",
    "developer": "system",
    "user": "user",
    "assistant": "assistant",
    "model": "assistant",
    "tool": "tool",
}


def _role(message: Message) -> str:
    return _ROLES[message["role"]]


def _content(message: Message, generation: str, from_model: bool = False) -> str:
    """The text of a message. White space at both ends goes, as in the official templates."""
    body = message.get("content")
    if body is None:
        return ""
    if isinstance(body, str):
        return _without_thoughts(body) if from_model else body.strip()
    if not isinstance(body, (list, tuple)):
        raise TemplateError(
            f"The content of a message must be text or a list of parts, not {type(body).__name__}."
        )
    out = []
    for part in body:
        kind = _PART_NAMES.get(part.get("type"), part.get("type"))
        if kind == "text":
            text = part["text"]
            out.append(_without_thoughts(text) if from_model else text.strip())
        elif kind in _MEDIA.get(generation, {}):
            out.append(_MEDIA[generation][kind])
        else:
            known = ", ".join(["text", *_MEDIA.get(generation, {})])
            raise TemplateError(
                f"A content part of type {part.get('type')!r} is unknown to Gemma {generation}: "
                f"use {known}."
            )
    return "".join(out)


def _without_thoughts(text: str) -> str:
    """Model text without the ``<|channel>…<channel|>`` blocks written into it."""
    return "".join(piece.split("<|channel>")[0] for piece in text.split(THOUGHT_END)).strip()


def _first_text(system: Message) -> str:
    body = system.get("content")
    if isinstance(body, str):
        return body
    return body[0]["text"]


def _system_text(system: Message) -> str:
    body = system.get("content")
    if isinstance(body, str):
        return body.strip()
    # The official template leaves a space behind each part of a system message.
    return "".join(part["text"].strip() + " " for part in body)
