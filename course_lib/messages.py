"""What a conversation must look like before any model reads it, checked in one place.

Templates are forgiving: they drop what they do not know and let a user's text open a new turn. A
conversation that is not what you think it is gives a reply that means nothing, so it is refused
here, with a sentence that says what to change.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from course_lib.templates import control_tokens

Message = Mapping[str, Any]
Conversation = str | Sequence[Message]

ROLES = ("system", "developer", "user", "assistant", "model", "tool")


class MessageError(ValueError):
    """The conversation cannot be asked; the text says which message is wrong and what to do."""


def as_messages(conversation: Conversation) -> list[dict[str, Any]]:
    """A plain string as one user message; a list of messages as a list of plain dictionaries.

    Raises MessageError for anything else.
    """
    if isinstance(conversation, str):
        return [{"role": "user", "content": conversation}]
    if isinstance(conversation, Mapping):
        raise MessageError("A conversation is a list of messages: put this message in a list.")
    if not isinstance(conversation, Sequence) or isinstance(conversation, (bytes, bytearray)):
        raise MessageError(
            "A conversation is a string or a list of messages "
            f'({{"role": ..., "content": ...}}), not {type(conversation).__name__}.'
        )
    messages = []
    for number, message in enumerate(conversation, start=1):
        if not isinstance(message, Mapping):
            raise MessageError(
                f'Message {number} is {type(message).__name__}: write {{"role": "user", '
                '"content": "..."}.'
            )
        messages.append(dict(message))
    return messages


def check(conversation: Conversation, generation: str | None) -> list[dict[str, Any]]:
    """The messages of a conversation that a model of this generation can be asked.

    generation: "1" to "4" for a Gemma model, None for any other (then only the form is checked).

    Raises MessageError. Control tokens such as ``<turn|>`` in a text are refused: the tokenizer
    would read them as the real thing, and whoever wrote the text could end the turn and open a
    system turn of their own.
    """
    messages = as_messages(conversation)
    if not messages:
        raise MessageError("The conversation is empty: give at least one user message.")
    for number, message in enumerate(messages, start=1):
        _check_form(number, message)
        if generation is not None:
            _check_control_tokens(number, message, generation)
    if messages[-1]["role"] in ("system", "developer"):
        raise MessageError("The last message is a system message: add a user message after it.")
    if not any(message["role"] == "user" for message in messages):
        raise MessageError("There is no user message: the model would answer nobody. Add one.")
    for number, message in enumerate(messages[1:], start=2):
        if message["role"] in ("system", "developer"):
            raise MessageError(
                f"Message {number} is a system message: only the first message can be one."
            )
    if generation is not None and generation != "4":
        _check_turns_1_to_3(messages, generation)
    return messages


def _check_form(number: int, message: Message) -> None:
    role = message.get("role")
    if role not in ROLES:
        raise MessageError(
            f"Message {number} has the role {role!r}: use system, user, assistant or tool."
        )
    content = message.get("content")
    calls = message.get("tool_calls")
    if calls:
        _check_calls(number, calls)
        if role not in ("assistant", "model"):
            raise MessageError(f"Message {number}: only an assistant message has tool_calls.")
    if content is None and calls:
        return
    if role == "tool" and isinstance(content, Mapping):
        return
    if not isinstance(content, str):
        raise MessageError(
            f"The content of message {number} must be text, not {type(content).__name__}."
        )
    if role == "user" and not content.strip():
        raise MessageError(f"Message {number} is empty: write something for the model to answer.")


def _check_calls(number: int, calls: Any) -> None:
    for call in calls if isinstance(calls, (list, tuple)) else [calls]:
        function = call.get("function") if isinstance(call, Mapping) else None
        if not isinstance(function, Mapping) or not isinstance(function.get("name"), str):
            raise MessageError(
                f"The tool_calls of message {number} must be a list of "
                '{"type": "function", "function": {"name": ..., "arguments": {...}}}.'
            )
        if not isinstance(function.get("arguments", {}), Mapping):
            raise MessageError(
                f"Message {number}: the arguments of the call to {function['name']!r} must be a "
                "dictionary. If you have a JSON string, json.loads it first."
            )
    if not isinstance(calls, (list, tuple)):
        raise MessageError(f"The tool_calls of message {number} must be a list.")


def control_token_in(value: Any, generation: str) -> str | None:
    """The first control token of the generation in a text, or in any text inside a value."""
    if isinstance(value, str):
        return next((token for token in control_tokens(generation) if token in value), None)
    if isinstance(value, Mapping):
        value = [*value.keys(), *value.values()]
    if isinstance(value, (list, tuple)):
        found = (control_token_in(item, generation) for item in value)
        return next((token for token in found if token), None)
    return None


def without_control_tokens(value: Any, generation: str) -> Any:
    """A value in whose texts each control token is replaced by ``(control token)``."""
    if isinstance(value, str):
        while token := control_token_in(value, generation):
            value = value.replace(token, "(control token)")
        return value
    if isinstance(value, Mapping):
        return {
            without_control_tokens(key, generation): without_control_tokens(item, generation)
            for key, item in value.items()
        }
    if isinstance(value, (list, tuple)):
        return [without_control_tokens(item, generation) for item in value]
    return value


def _check_control_tokens(number: int, message: Message, generation: str) -> None:
    parts = [message.get("content"), message.get("reasoning"), message.get("reasoning_content")]
    parts += [call["function"].get("arguments") for call in message.get("tool_calls") or []]
    for part in parts:
        token = control_token_in(part, generation)
        if token:
            raise MessageError(
                f"Message {number} contains the control token {token}, which would change who is "
                "speaking. Remove it from the text, or use chat.complete to give the model a raw "
                "prompt."
            )


def _check_turns_1_to_3(messages: Sequence[Message], generation: str) -> None:
    turns = list(messages)
    if turns[0]["role"] in ("system", "developer"):
        if generation in ("1", "2"):
            raise MessageError(
                f"Gemma {generation} does not know the system role: put the instruction at the "
                "start of the first user message."
            )
        turns = turns[1:]
    offset = len(messages) - len(turns)
    for index, message in enumerate(turns):
        if message["role"] == "tool" or message.get("tool_calls"):
            raise MessageError(
                f"Gemma {generation} has no tool tokens (message {index + 1 + offset}): describe "
                "the tools in the text of a message, or use a Gemma 4 model."
            )
        role = "assistant" if message["role"] == "model" else message["role"]
        expected = "user" if index % 2 == 0 else "assistant"
        if role != expected:
            raise MessageError(
                f"Gemma {generation} wants user and assistant in turn, starting with the user: "
                f"message {index + 1 + offset} should be from the {expected}, but its role is "
                f"{message['role']!r}. Merge or reorder the messages."
            )
