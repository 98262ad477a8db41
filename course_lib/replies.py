"""A reply taken apart: the thought, the text, the tool calls, and the calls that are no calls.

Gemma 4 writes a call as ``<|tool_call>call:name{city:<|"|>Paris<|"|>,days:3}<tool_call|>``. The
parser here is strict on purpose. A small model sometimes writes half a call; guessing what it
meant would hide the mistake that you want to measure, and could run a tool with arguments that
nobody asked for. What does not follow the notation is reported as malformed, with the reason.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from typing import Any

from course_lib.notation import QUOTE, THOUGHT_END

_CALL_START = "<|tool_call>"
_CALL_END = "<tool_call|>"
_CHANNEL_START = "<|channel>"
_STOPS = {
    "4": ("<turn|>", "<eos>", "<|tool_response>"),
    "1": ("<end_of_turn>", "<eos>"),
}
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.\-]*")
# A key runs up to its colon; the signs of the notation itself cannot stand in it.
_KEY = re.compile(r"[^\s:,{}\[\]<>|\"](?:[^:,{}\[\]<>|\"]*[^\s:,{}\[\]<>|\"])?")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?")
_MAX_DEPTH = 32


@dataclass(frozen=True)
class ToolCall:
    """A call the model asks for. Nothing has been checked against the tool's schema yet."""

    name: str
    arguments: dict[str, Any] = field(default_factory=dict)

    def to_message(self) -> dict[str, Any]:
        """The call as it stands in the ``tool_calls`` of an assistant message."""
        return {
            "type": "function",
            "function": {"name": self.name, "arguments": self.arguments},
        }


@dataclass(frozen=True)
class MalformedCall:
    """Text that starts as a tool call and does not follow the notation.

    raw: the text as written. reason: what is wrong, and at which character of ``raw``.
    """

    raw: str
    reason: str


@dataclass(frozen=True)
class Parsed:
    """A reply in its parts. ``text`` and ``thinking`` are stripped of white space at both ends."""

    text: str
    thinking: str
    tool_calls: tuple[ToolCall, ...] = ()
    malformed: tuple[MalformedCall, ...] = ()

    def to_message(self) -> dict[str, Any]:
        """The reply as an assistant message, ready to be appended to the conversation."""
        message: dict[str, Any] = {"role": "assistant", "content": self.text}
        if self.thinking:
            message["reasoning"] = self.thinking
        if self.tool_calls:
            message["tool_calls"] = [call.to_message() for call in self.tool_calls]
        return message


def parse_reply(text: str, generation: str = "4") -> Parsed:
    """Take the text of one model turn apart, control tokens included.

    text: what the model wrote, decoded with its special tokens. Everything from the first stop
        token on is ignored: what stands behind it was not meant for anybody.
    generation: "4" knows thoughts and calls. "1", "2", "3" and "3n" have no tokens for them, so
        there the whole text is the reply.

    Never raises on what a model wrote: a broken call is returned in ``malformed``.
    """
    if generation != "4":
        end = _first(text, _STOPS["1"], 0)
        return Parsed(text=text[:end].strip(), thinking="")
    said: list[str] = []
    thoughts: list[str] = []
    calls: list[ToolCall] = []
    malformed: list[MalformedCall] = []
    at = 0
    while at < len(text):
        event = _first(text, (_CALL_START, _CHANNEL_START, THOUGHT_END, *_STOPS["4"]), at)
        said.append(text[at:event])
        if text.startswith(_CHANNEL_START, event):
            thought, at = _thought(text, event)
            thoughts.append(thought)
        elif text.startswith(_CALL_START, event):
            call, at = _call(text, event)
            (calls if isinstance(call, ToolCall) else malformed).append(call)
        elif text.startswith(THOUGHT_END, event):
            at = event + len(THOUGHT_END)  # an end without a start carries no text
        else:
            break
    return Parsed(
        text="".join(said).strip(),
        thinking="\n".join(thought for thought in thoughts if thought),
        tool_calls=tuple(calls),
        malformed=tuple(malformed),
    )


def _first(text: str, needles: tuple[str, ...], start: int) -> int:
    """The position of the first needle at or after start, or the length of the text."""
    found = [text.find(needle, start) for needle in needles]
    return min((position for position in found if position >= 0), default=len(text))


def _thought(text: str, start: int) -> tuple[str, int]:
    """The thought that starts at `start`, and the position behind it.

    A thought without an end (the model ran out of tokens) goes on to the end of the reply.
    """
    body = start + len(_CHANNEL_START)
    end = _first(text, (THOUGHT_END, "<turn|>", "<eos>"), body)
    name, _, thought = text[body:end].partition("\n")
    if name.strip() != "thought":
        thought = text[body:end]
    behind = end + len(THOUGHT_END) if text.startswith(THOUGHT_END, end) else end
    return thought.strip(), behind


def _call(text: str, start: int) -> tuple[ToolCall | MalformedCall, int]:
    """The call that starts at `start`, and the position behind it."""
    reader = _Reader(text, start)
    try:
        reader.expect(_CALL_START)
        reader.expect("call:")
        name = reader.match(_NAME, "the name of a tool")
        arguments = reader.object(depth=0)
        reader.expect(_CALL_END)
        return ToolCall(name, arguments), reader.at
    except _NotTheNotation as error:
        # Go on behind the end of this call, or where the next one starts, or at the stop.
        behind = start + len(_CALL_START)
        end = _first(text, (_CALL_END, _CALL_START, "<turn|>", "<eos>"), behind)
        if text.startswith(_CALL_END, end):
            end += len(_CALL_END)
        return MalformedCall(text[start:end], str(error)), end


class _NotTheNotation(Exception):
    pass


class _Reader:
    """Reads one call from left to right; each method moves `at` behind what it has read."""

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self.at = start

    def fail(self, expected: str) -> _NotTheNotation:
        found = repr(self.text[self.at : self.at + 12]) if self.at < len(self.text) else "the end"
        return _NotTheNotation(
            f"expected {expected} at character {self.at - self.start}, found {found}"
        )

    def next_is(self, literal: str) -> bool:
        if self.text.startswith(literal, self.at):
            self.at += len(literal)
            return True
        return False

    def expect(self, literal: str) -> None:
        if not self.next_is(literal):
            raise self.fail(repr(literal))

    def match(self, pattern: re.Pattern[str], what: str) -> str:
        found = pattern.match(self.text, self.at)
        if not found:
            raise self.fail(what)
        self.at = found.end()
        return found.group()

    def value(self, depth: int) -> Any:
        if depth > _MAX_DEPTH:
            raise self.fail(f"at most {_MAX_DEPTH} levels of nesting")
        if self.text.startswith(QUOTE, self.at):
            return self.string()
        if self.text.startswith("{", self.at):
            return self.object(depth + 1)
        if self.text.startswith("[", self.at):
            return self.array(depth + 1)
        for word, value in (("true", True), ("false", False), ("null", None)):
            if self.next_is(word):
                return value
        return self.number()

    def string(self) -> str:
        self.expect(QUOTE)
        end = self.text.find(QUOTE, self.at)
        if end < 0:
            self.at = len(self.text)
            raise self.fail(f"{QUOTE} to close the string")
        value = self.text[self.at : end]
        self.at = end + len(QUOTE)
        return value

    def number(self) -> int | float:
        found = _NUMBER.match(self.text, self.at)
        if not found:
            raise self.fail("a value")
        self.at = found.end()
        is_whole = found.group(1) is None and found.group(2) is None
        # Neither is a value anybody means, and Python refuses integers of thousands of digits.
        if len(found.group()) > 400 or math.isinf(float(found.group())):
            raise _NotTheNotation(f"the number {found.group()[:20]}... is too large")
        return int(found.group()) if is_whole else float(found.group())

    def array(self, depth: int) -> list[Any]:
        self.expect("[")
        values: list[Any] = []
        if self.next_is("]"):
            return values
        while True:
            values.append(self.value(depth))
            if self.next_is("]"):
                return values
            self.expect(",")

    def object(self, depth: int) -> dict[str, Any]:
        self.expect("{")
        values: dict[str, Any] = {}
        if self.next_is("}"):
            return values
        while True:
            key = self.match(_KEY, "a key")
            if key in values:
                raise _NotTheNotation(f"the key {key!r} stands there twice")
            self.expect(":")
            values[key] = self.value(depth)
            if self.next_is("}"):
                return values
            self.expect(",")
