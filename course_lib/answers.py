"""What comes back from a model: a whole `Reply`, or a `Stream` that ends in one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from course_lib.replies import MalformedCall, Parsed, ToolCall, parse_reply


@dataclass(frozen=True)
class Reply:
    """What a model answered.

    text, thinking: the parts, without control tokens. tool_calls: calls that follow the notation;
    malformed: those that do not. prompt_tokens and completion_tokens count tokens, the stop token
    included; None when an endpoint does not say. finish_reason: "stop", "length" (it ran out of
    max_new_tokens) or "tool_calls". token_ids: the generated ids, empty for an endpoint. raw: the
    reply as generated, control tokens included.
    """

    text: str
    thinking: str
    tool_calls: tuple[ToolCall, ...]
    prompt_tokens: int | None
    completion_tokens: int | None
    finish_reason: str
    token_ids: tuple[int, ...]
    raw: str
    malformed: tuple[MalformedCall, ...] = ()

    def __str__(self) -> str:
        return self.text

    def to_message(self) -> dict[str, Any]:
        """The reply as an assistant message, ready to be appended to the conversation."""
        return Parsed(self.text, self.thinking, self.tool_calls, self.malformed).to_message()


class Stream:
    """Pieces of text while the model writes; ``reply`` holds the whole when they have ended."""

    def __init__(self, events: Iterator[str | Reply]) -> None:
        self._events = events
        self._reply: Reply | None = None

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        for event in self._events:
            if isinstance(event, Reply):
                self._reply = event
            elif event:
                return event
        raise StopIteration

    @property
    def reply(self) -> Reply:
        """The whole reply. Raises RuntimeError before the stream has ended."""
        if self._reply is None:
            raise RuntimeError("the stream has not ended: iterate over it to the end first")
        return self._reply

    def close(self) -> None:
        """Stop generating; the reply is then never complete."""
        self._events.close()


_MARKERS = (
    "<|channel>",
    "<channel|>",
    "<|tool_call>",
    "<|tool_response>",
    "<turn|>",
    "<end_of_turn>",
    "<eos>",
)


def settled_text(raw: str, generation: str | None) -> str:
    """The part of the text of an unfinished reply that no later token can change.

    raw: what the model has written so far, control tokens included. Held back: white space at the
    end (it may turn out to be the end of the reply), a character that is still incomplete, what
    may become a control token, and everything behind a call that is not complete yet.
    """
    raw = raw.rstrip("\ufffd")
    held = max(
        (n for marker in _MARKERS for n in range(1, len(marker)) if raw.endswith(marker[:n])),
        default=0,
    )
    raw = raw[: len(raw) - held]
    if generation is None:
        return raw.strip()
    parsed = parse_reply(raw, generation)
    if parsed.malformed:
        # It may be the beginning of a good call, and what looks like text a part of it.
        parsed = parse_reply(raw[: raw.index(parsed.malformed[0].raw)], generation)
    return parsed.text


def whole_ids(tokens: Sequence[str]) -> int:
    """How many tokens stand before an unfinished run of byte tokens (<0xE2> <0x82> ...).

    A rare character comes as several byte tokens, and what they mean is known when the run ends.
    """
    end = len(tokens)
    while end and _is_byte(tokens[end - 1]):
        end -= 1
    return end


def _is_byte(token: str | None) -> bool:
    return token is not None and len(token) == 6 and token.startswith("<0x") and token[-1] == ">"
