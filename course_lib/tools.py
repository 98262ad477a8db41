"""Python functions that a model may call: declared, checked, executed, and answered.

>>> from course_lib import tools
>>> def add(a: int, b: int) -> int:
...     '''Add two numbers.
...
...     Args:
...         a: The first number.
...         b: The second number.
...     '''
...     return a + b
>>> conversation = tools.converse(gemma, "What is 2 + 3?", [tools.Tool.of(add)])
>>> print(conversation)

A model's call is a wish, not a command. Before anything runs, its arguments are checked against
the function's schema. What does not pass is not executed; the model is told why and may try again.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any, Literal

from course_lib import chat
from course_lib.answers import Reply
from course_lib.endpoint import EndpointGemma
from course_lib.messages import Conversation as Asked
from course_lib.messages import as_messages, control_token_in, without_control_tokens
from course_lib.replies import ToolCall

if TYPE_CHECKING:
    from course_lib.models import Gemma


class ToolDefinitionError(ValueError):
    """A function cannot be declared as a tool; the text says what its docstring or types lack."""


class ToolError(ValueError):
    """A call was refused or failed. The text is written for the model: it says what is wrong."""


@dataclass(frozen=True)
class Tool:
    """A function with its declaration.

    schema: ``{"type": "function", "function": {"name", "description", "parameters"}}``, the form
    that chat templates and OpenAI-compatible servers take.
    """

    function: Callable[..., Any] = field(repr=False)
    schema: dict[str, Any] = field(repr=False, hash=False)

    @classmethod
    def of(cls, function: Callable[..., Any]) -> Tool:
        """Declare a function by its type hints and its Google-style docstring.

        Raises ToolDefinitionError when a hint or the description of an argument is missing.
        """
        from transformers.utils import get_json_schema

        if not callable(function):
            raise ToolDefinitionError(f"A tool is made of a function, not of {function!r}.")
        try:
            schema = get_json_schema(function)
        except Exception as error:
            name = getattr(function, "__name__", repr(function))
            raise ToolDefinitionError(
                f"{name} cannot be a tool yet: {error} Every argument needs a type hint and a line "
                "under 'Args:' in the docstring."
            ) from error
        return cls(function, schema)

    @property
    def name(self) -> str:
        return self.schema["function"]["name"]

    @property
    def description(self) -> str:
        return self.schema["function"]["description"]

    def check(self, arguments: Mapping[str, Any]) -> None:
        """Raise ToolError that names each argument that is missing, unknown or of a wrong type."""
        problems = sorted(self._validator.iter_errors(arguments), key=lambda e: list(e.path))
        if problems:
            said = "; ".join(_problem(error) for error in problems)
            raise ToolError(f"{self.name} was not called: {said}")

    @cached_property
    def _validator(self) -> Any:
        from jsonschema import Draft202012Validator, validators

        # JSON Schema takes 3.0 for an integer and Python does not.
        strict = Draft202012Validator.TYPE_CHECKER.redefine(
            "integer", lambda _, value: isinstance(value, int) and not isinstance(value, bool)
        )
        validator = validators.extend(Draft202012Validator, type_checker=strict)
        parameters = self.schema["function"].get("parameters") or {"type": "object"}
        return validator(_with_nullable({"additionalProperties": False, **parameters}))


def _with_nullable(schema: Any) -> Any:
    """A schema in which ``nullable: true`` (not a word of JSON Schema) also allows null."""
    if isinstance(schema, list):
        return [_with_nullable(item) for item in schema]
    if not isinstance(schema, dict):
        return schema
    out = {key: _with_nullable(value) for key, value in schema.items()}
    if out.pop("nullable", False) is True:
        return {"anyOf": [out, {"type": "null"}]}
    return out


def _problem(error: Any) -> str:
    where = ".".join(str(step) for step in error.path)
    if error.validator == "additionalProperties":
        known = ", ".join(error.schema.get("properties", {})) or "none"
        return f"{error.message}; the arguments are: {known}"
    return f"argument {where}: {error.message}" if where else error.message


# ---- one call ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Executed:
    """What became of one call.

    status: "done"; "refused" (it did not pass the check, nothing ran) or "failed" (the function
    raised). result: what the function returned, as JSON values; None unless done. error: what the
    model is told otherwise.
    """

    call: ToolCall
    status: Literal["done", "refused", "failed"]
    result: Any = None
    error: str = ""

    def to_message(self, call_id: str | None = None) -> dict[str, Any]:
        """The tool message that answers the call; its content is the result as JSON text.

        Text is what servers with OpenAI's protocol expect, and what the pocket models have read.
        """
        content = self.result if self.status == "done" else {"error": self.error}
        if not isinstance(content, str):
            content = json.dumps(content, ensure_ascii=False)
        message = {"role": "tool", "name": self.call.name, "content": content}
        return message | ({"tool_call_id": call_id} if call_id else {})

    def __str__(self) -> str:
        arguments = ", ".join(f"{k}={v!r}" for k, v in self.call.arguments.items())
        if self.status == "done":
            return f"{self.call.name}({arguments}) -> {json.dumps(self.result, ensure_ascii=False)}"
        return f"{self.call.name}({arguments}) {self.status}: {self.error}"


def execute(call: ToolCall, tools: Iterable[Tool | Callable[..., Any]]) -> Executed:
    """Check a call and run it. Never raises for what the model or the function did."""
    by_name = {tool.name: tool for tool in as_tools(tools)}
    tool = by_name.get(call.name)
    if tool is None:
        known = ", ".join(sorted(by_name)) or "none"
        return Executed(call, "refused", error=f"there is no tool {call.name}; there are: {known}")
    try:
        tool.check(call.arguments)
    except ToolError as error:
        return Executed(call, "refused", error=_told(str(error)))
    try:
        returned = tool.function(**call.arguments)
        return Executed(call, "done", result=_as_json(call.name, returned))
    except Exception as error:  # a tool is anybody's code: what it raises is told to the model
        said = str(error) if isinstance(error, ToolError) else f"{type(error).__name__}: {error}"
        return Executed(call, "failed", error=_told(said))


def _as_json(name: str, returned: Any) -> Any:
    """The returned value in plain JSON types, without control tokens.

    A result comes from outside. A control token in it could end the tool's turn and put words
    into the user's mouth, so such a result is not shown to the model.
    """
    try:
        value = json.loads(json.dumps(returned, allow_nan=False))
    except (TypeError, ValueError) as error:
        raise ToolError(f"{name} returned something that is not JSON: {error}") from error
    if control_token_in(value, "4"):
        raise ToolError(f"the result of {name} was withheld: it contains a control token")
    return value


def _told(error: str) -> str:
    """An error text as the model may read it."""
    return without_control_tokens(error, "4")


def as_tools(tools: Iterable[Tool | Callable[..., Any]]) -> list[Tool]:
    """Tools and plain functions as a list of tools. Two tools of one name are an error."""
    if isinstance(tools, (Tool, Mapping, str)) or callable(tools):
        raise ToolDefinitionError("tools is a list: put the tool in a list.")
    made = [tool if isinstance(tool, Tool) else Tool.of(tool) for tool in tools]
    names = [tool.name for tool in made]
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise ToolDefinitionError(f"Two tools have the same name: {', '.join(twice)}. Rename one.")
    return made


# ---- the loop ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Step:
    """One round: what the model said, and what became of its calls."""

    reply: Reply
    executed: tuple[Executed, ...] = ()

    def __str__(self) -> str:
        lines = [f"thought: {self.reply.thinking}"] if self.reply.thinking else []
        lines += [f"call: {one}" for one in self.executed]
        lines += [f"malformed call: {m.raw} ({m.reason})" for m in self.reply.malformed]
        lines += [f"text: {self.reply.text}"] if self.reply.text else []
        return "\n".join(lines)


@dataclass(frozen=True)
class Conversation:
    """A finished tool loop.

    messages: the whole conversation, the model's turns and tool results included. steps: one per
    round. ended: "answer" (the model answered in text), "malformed" (its last reply held only
    calls that do not follow the notation), "length" (it ran out of tokens) or "max_rounds" (it
    still wanted to call).
    """

    messages: tuple[dict[str, Any], ...]
    steps: tuple[Step, ...]
    ended: Literal["answer", "malformed", "length", "max_rounds"]

    @property
    def text(self) -> str:
        """The text of the last reply; empty when the loop ended without an answer."""
        return self.steps[-1].reply.text

    @property
    def calls(self) -> tuple[Executed, ...]:
        return tuple(one for step in self.steps for one in step.executed)

    def __str__(self) -> str:
        rounds = [f"{number}. {step}" for number, step in enumerate(self.steps, start=1)]
        return "\n".join([*rounds, f"ended: {self.ended}"])


def converse(
    gemma: Gemma | EndpointGemma,
    conversation: Asked,
    tools: Sequence[Tool | Callable[..., Any]],
    *,
    max_rounds: int = 4,
    **options: Any,
) -> Conversation:
    """Let the model call tools until it answers in text.

    Each round: the model replies; if it calls tools, the calls are checked and executed, the
    results appended, and it is asked again, at most max_rounds times.
    options: those of `chat.reply` (thinking, max_new_tokens, temperature, ...).

    Raises MessageError and the other errors of `chat.reply`; a bad call raises nothing, see
    `Executed`.
    """
    if isinstance(max_rounds, bool) or not isinstance(max_rounds, int) or max_rounds < 1:
        raise ValueError(f"max_rounds must be a whole number of at least 1, not {max_rounds!r}")
    known = as_tools(tools)
    messages = as_messages(conversation)
    steps: list[Step] = []
    while True:
        reply = chat.reply(gemma, messages, tools=known, **options)
        executed = tuple(execute(call, known) for call in reply.tool_calls)
        steps.append(Step(reply, executed))
        messages += _turn(gemma, reply, executed, len(steps))
        if not executed:
            ended = "malformed" if reply.malformed else "answer"
            ended = "length" if reply.finish_reason == "length" and not reply.malformed else ended
            return Conversation(tuple(messages), tuple(steps), ended)
        if len(steps) == max_rounds:
            return Conversation(tuple(messages), tuple(steps), "max_rounds")


def _turn(
    gemma: Gemma | EndpointGemma, reply: Reply, executed: Sequence[Executed], round_number: int
) -> list[dict[str, Any]]:
    """What a round adds to the conversation: the model's words, its calls, their results."""
    # What the model wrote becomes input: a stray control token in it would derail the rest.
    said = without_control_tokens(reply.to_message(), "4")
    results = []
    for number, (one, call) in enumerate(zip(executed, said.get("tool_calls", []), strict=True)):
        # An id ties a result to its call; templates and servers both read it.
        call["id"] = f"call_{round_number}_{number}"
        results.append(one.to_message(call["id"]))
    if results and said["content"] and not isinstance(gemma, EndpointGemma):
        # Gemma 4's template writes the text of a message behind its tool results. The model said
        # it before its calls, so it becomes a message of its own in the same turn.
        calls = {"role": "assistant", "content": None, "tool_calls": said.pop("tool_calls")}
        return [said, calls, *results]
    return [said, *results]
