"""Form before meaning: roles, sizes in tokens, nesting, invisible characters, template tokens.

>>> from course_lib.security.validation import Validation
>>> stage = Validation(gemma, most_tokens=512)

Nothing here asks what a text means, so nothing here can be talked around. Sizes are in tokens,
because tokens are what a model reads and what it costs: 8,192 characters of English are some two
thousand tokens of a real Gemma, and of emoji many times as many. Template tokens such as
``<|turn>`` in a text would be read as the real thing: they are refused in what a user writes, and
made harmless in what others wrote (`harmless`), after invisible characters are gone, since
``<|tu`` + zero-width space + ``rn>`` is a template token as soon as somebody cleans it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from course_lib.endpoint import EndpointGemma
from course_lib.messages import MessageError, check
from course_lib.replies import ToolCall
from course_lib.security.characters import invisible, visible
from course_lib.security.decisions import Decision, allow, block, redact
from course_lib.security.stages import BaseStage, CallContext, GuardRequest
from course_lib.templates import GENERATIONS, control_tokens

if TYPE_CHECKING:
    from course_lib.models import Gemma

MOST_MESSAGES = 50
DEEPEST = 8
# What stands for "<" and ">" in a template token that was made harmless: like them, and not them.
_LIKE = str.maketrans("<>", "‹›")

Handling = Literal["block", "harmless"]


class ValidationError(ValueError):
    """The stage cannot be built like this; the message says what to change."""


def template_tokens(gemma: Gemma | None = None) -> tuple[str, ...]:
    """Every token that steers a format: of all Gemma generations, and special to this tokenizer.

    A text is often written for one model and read by another, so no generation is left out.
    """
    found = {token for generation in GENERATIONS for token in control_tokens(generation)}
    if gemma is not None:
        added = gemma.tokenizer.added_tokens_decoder.values()
        found |= {token.content for token in added if token.special}
    # The longest first: one may be a part of another.
    return tuple(sorted(found, key=lambda token: (-len(token), token)))


def harmless(text: str, tokens: Sequence[str]) -> str:
    """The text with the angle brackets of each template token replaced by ones that look alike.

    People still read what stood there; a tokenizer finds no token in it. Replacing makes no new
    one: a token holds ``<`` only as its first character, and that is what is taken away.
    """
    for token in tokens:
        if token in text:
            text = text.replace(token, token.translate(_LIKE))
    return text


def depth(value: Any) -> int:
    """How deeply lists and mappings are nested: 0 for a text or a number."""
    deepest, queue = 0, [(value, 0)]
    while queue:  # no recursion: a value nested a million times must not end this process
        item, level = queue.pop()
        inner: Sequence[Any] = ()
        if isinstance(item, Mapping):
            inner = list(item.values())
        elif isinstance(item, (list, tuple)):
            inner = item
        else:
            continue
        deepest = max(deepest, level + 1)
        queue += [(one, level + 1) for one in inner]
    return deepest


class Validation(BaseStage):
    """The first stage. What it lets through has the form that the others expect.

    gemma: whose tokens are counted. most_tokens: of all messages together, most_text_tokens (the
    same unless given): of one document or result. system: the one system text that is yours; any
    other system message is refused. None refuses every one. roles: those that may speak besides.
    tokens_in_input: "block" refuses template tokens in a message, "harmless" makes them so, as is
    always done in documents and results.

    Raises ValidationError for limits that allow nothing and for a model behind a server, whose
    tokenizer is not here.
    """

    name = "validation"

    def __init__(
        self,
        gemma: Gemma,
        *,
        most_tokens: int,
        most_text_tokens: int | None = None,
        most_messages: int = MOST_MESSAGES,
        deepest: int = DEEPEST,
        system: str | None = None,
        roles: Sequence[str] = ("user", "assistant", "tool"),
        tokens_in_input: Handling = "block",
    ) -> None:
        if isinstance(gemma, EndpointGemma):
            raise ValidationError(
                f"{gemma.name or gemma.url} is behind a server and its tokenizer is not here: "
                "load a model of the same family to count with"
            )
        most_text_tokens = most_tokens if most_text_tokens is None else most_text_tokens
        if min(most_tokens, most_text_tokens, most_messages, deepest) < 1:
            raise ValidationError("limits are at least 1: these would allow nothing")
        self.gemma, self.system, self.roles = gemma, system, tuple(roles)
        self.most_tokens, self.most_text_tokens = most_tokens, most_text_tokens
        self.most_messages, self.deepest = most_messages, deepest
        self.tokens_in_input = tokens_in_input
        self.tokens = template_tokens(gemma)

    def tokens_of(self, text: str) -> int:
        """How many tokens the text is, or a number above every limit where it must be more.

        No token is longer than the longest of the vocabulary, so a text of more bytes than
        that many tokens can hold is refused without tokenizing it.
        """
        most = max(self.most_tokens, self.most_text_tokens)
        least = len(text.encode("utf-8", errors="replace")) // self._longest_token
        if least > most:
            return least
        return len(self.gemma.tokenizer(text, add_special_tokens=False)["input_ids"])

    @cached_property
    def _longest_token(self) -> int:
        return max(len(token.encode("utf-8")) for token in self.gemma.tokenizer.get_vocab())

    def check_input(self, request: GuardRequest) -> Decision:
        against = self._form(request)
        if against is not None:
            return against
        changed = [self._clean_message(message) for message in request.messages]
        if self.tokens_in_input == "block":
            steering = [n for n, one in enumerate(changed, 1) if _holds(one, self.tokens)]
            if steering:
                return block(
                    self.name, "template_token",
                    f"message {steering[0]} holds a token that could change who is speaking",
                )  # fmt: skip
        changed = [_each_text(one, lambda t: harmless(t, self.tokens)) for one in changed]
        try:
            check(changed, self.gemma.generation)
        except MessageError:
            # Its text may quote the message, and this one must not.
            return block(self.name, "form", "the model cannot be asked in this form")
        total = sum(self.tokens_of(text) for one in changed for text in _said(one))
        if total > self.most_tokens:
            return block(
                self.name, "too_long", f"{total} tokens or more, {self.most_tokens} are allowed"
            )
        if changed != list(request.messages):
            return redact(
                self.name, "cleaned", "characters were removed that nobody sees, or tokens "
                "made harmless that steer the format", messages=tuple(changed),
            )  # fmt: skip
        return allow(self.name)

    def check_untrusted(self, text: str, source: str) -> tuple[str, Decision]:
        clean = harmless(visible(text), self.tokens)
        tokens = self.tokens_of(clean)
        if tokens > self.most_text_tokens:
            return "", block(
                self.name, "too_long",
                f"{source} has {tokens} tokens or more, {self.most_text_tokens} are allowed",
            )  # fmt: skip
        if clean == text:
            return text, allow(self.name)
        kinds = ", ".join(invisible(text)) or "template tokens"
        return clean, redact(self.name, "cleaned", f"removed or made harmless: {kinds}", text=text)

    def check_call(self, call: ToolCall, context: CallContext) -> Decision:
        if depth(call.arguments) > self.deepest:
            return block(self.name, "too_deep", f"arguments are nested more than {self.deepest}")
        tokens = sum(self.tokens_of(text) for text in _texts(call.arguments))
        if tokens > self.most_text_tokens:
            return block(self.name, "too_long", f"the arguments have {tokens} tokens or more")
        return allow(self.name)

    def _form(self, request: GuardRequest) -> Decision | None:
        messages = request.messages
        if len(messages) > self.most_messages:
            reason = f"{len(messages)} messages, {self.most_messages} are allowed"
            return block(self.name, "too_many_messages", reason)
        for number, message in enumerate(messages, start=1):
            if depth(message) > self.deepest:
                reason = f"message {number} is nested more than {self.deepest} deep"
                return block(self.name, "too_deep", reason)
            role = message.get("role")
            ours = role == "system" and number == 1 and self.system is not None
            if ours and message.get("content") == self.system:
                continue
            if role not in self.roles:
                reason = f"message {number} has a role that may not speak here"
                return block(self.name, "role", reason)
        return None

    def _clean_message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        return _each_text(message, visible)


def _each_text(value: Any, change: Any) -> Any:
    """A copy of a value in which every text, keys included, is changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, Mapping):
        return {_each_text(k, change): _each_text(v, change) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_each_text(item, change) for item in value]
    return value


def _texts(value: Any) -> list[str]:
    """Every text in a value, keys included."""
    found: list[str] = []
    _each_text(value, lambda text: found.append(text) or text)
    return found


def _said(message: Mapping[str, Any]) -> list[str]:
    """The texts of a message that take up tokens: all but the names of its fields and its role."""
    return [text for name, value in message.items() if name != "role" for text in _texts(value)]


def _holds(value: Any, tokens: Sequence[str]) -> bool:
    return any(token in text for text in _texts(value) for token in tokens)
