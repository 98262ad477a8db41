"""What a stage of a guard is: four questions that it may answer, and what it is told.

A stage answers those that concern it and inherits "allow, unchanged" for the others from
`BaseStage`. It knows nothing of the stages beside it, so each can be tested, timed and left out
alone.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from course_lib.messages import Conversation, as_messages
from course_lib.replies import ToolCall
from course_lib.security.decisions import Decision, allow
from course_lib.tools import Tool

if TYPE_CHECKING:
    from course_lib.endpoint import EndpointGemma
    from course_lib.models import Gemma


@dataclass(frozen=True)
class GuardRequest:
    """What somebody asks, before a model reads it. No text of it is in its `repr`.

    messages: the conversation, with a slot ``{name}`` for each document in its last user message.
    documents: texts by name that somebody else wrote: untrusted. tools: those offered. user: who
    asks, for limits and permissions. gemma: the model that will be asked (stages count its tokens).
    """

    messages: tuple[dict[str, Any], ...] = field(repr=False)
    tools: tuple[Tool, ...] = field(default=(), repr=False)
    documents: Mapping[str, str] = field(default_factory=dict, repr=False)
    user: str = ""
    gemma: Gemma | EndpointGemma | None = field(default=None, repr=False)

    @classmethod
    def of(cls, conversation: Conversation, **more: Any) -> GuardRequest:
        """A request from a string or from messages. Raises MessageError for anything else."""
        return cls(tuple(as_messages(conversation)), **more)

    @property
    def user_texts(self) -> tuple[str, ...]:
        """The texts of the user messages that are texts; what is none is left to validation."""
        said = (one.get("content") for one in self.messages if one.get("role") == "user")
        return tuple(text for text in said if isinstance(text, str))

    def filled(self) -> list[dict[str, Any]]:
        """The messages as the model will read them, with the documents in their slots."""
        messages = [dict(message) for message in self.messages]
        if not self.documents:
            return messages
        last = max(n for n, one in enumerate(messages) if one.get("role") == "user")
        # In one pass: a document may hold what looks like the slot of another.
        slots = re.compile("|".join(re.escape("{" + name + "}") for name in self.documents))
        messages[last]["content"] = slots.sub(
            lambda slot: self.documents[slot[0][1:-1]], messages[last]["content"]
        )
        return messages


@dataclass(frozen=True)
class CallContext:
    """What a stage may know when it judges a call: the request, and the turn so far.

    done: calls that ran in this turn. read: where the untrusted texts came from that the model has
    read in this turn ("document:note", "tool:read_note").
    """

    request: GuardRequest
    done: tuple[ToolCall, ...] = ()
    read: tuple[str, ...] = ()


class Stage(Protocol):
    """One named stage. Each check returns what it decided; two of them return the text as well."""

    name: str

    def check_input(self, request: GuardRequest) -> Decision:
        """Look at what was asked, before anything else happens."""
        ...

    def check_untrusted(self, text: str, source: str) -> tuple[str, Decision]:
        """Look at a document or a tool's result before the model reads it; it may be changed."""
        ...

    def check_call(self, call: ToolCall, context: CallContext) -> Decision:
        """Look at a call before it runs."""
        ...

    def check_output(self, text: str) -> tuple[str, Decision]:
        """Look at the answer before it is shown; it may be changed."""
        ...


@runtime_checkable
class Metered(Protocol):
    """A stage that counts tokens: asked before each pass of the model, told after it."""

    def reserve(self, request: GuardRequest, tokens: int) -> Decision:
        """May `tokens` more be used? If so they are taken now."""
        ...

    def settle(self, request: GuardRequest, reserved: int, used: int) -> None:
        """Of `reserved` tokens `used` were used; the others go back."""
        ...


class BaseStage:
    """Allows everything and changes nothing. Stages override the checks that concern them."""

    name = "base"

    def check_input(self, request: GuardRequest) -> Decision:
        return allow(self.name)

    def check_untrusted(self, text: str, source: str) -> tuple[str, Decision]:
        return text, allow(self.name)

    def check_call(self, call: ToolCall, context: CallContext) -> Decision:
        return allow(self.name)

    def check_output(self, text: str) -> tuple[str, Decision]:
        return text, allow(self.name)
