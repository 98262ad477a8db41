"""One guarded turn while it runs, and what is left of it: `Turn` and `GuardedReply`.

`course_lib.security.guard` is the way in; this is the loop behind `Guard.reply`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Literal

from course_lib import chat
from course_lib.endpoint import EndpointGemma
from course_lib.replies import ToolCall
from course_lib.security.decisions import Action, Decision, Where, stopping
from course_lib.security.stages import CallContext, GuardRequest, Metered, Stage
from course_lib.tools import Executed, Step, Tool, ToolError, converse

if TYPE_CHECKING:
    from course_lib.security.guard import Guard

Confirm = Callable[[Decision, ToolCall | None], bool]
Ended = Literal["answer", "malformed", "length", "max_rounds", "blocked", "ask"]
# What is shown instead of an answer. The reason is for the log: it would teach an attacker.
REFUSAL = "I cannot help with this request."
WAITING = "This needs your consent first."
# Template and notation around the texts of a conversation, in tokens per message: only used for a
# model behind a server, whose tokenizer is not here.
AROUND_A_MESSAGE = 64


@dataclass(frozen=True)
class StageTime:
    """How long one check of one stage took, in seconds."""

    stage: str
    where: Where
    seconds: float


@dataclass(frozen=True)
class GuardedReply:
    """What came of one guarded turn.

    text: what may be shown: the answer, or the guard's refusal. ended: as in
    `tools.Conversation`, or "blocked" or "ask" (a stage wants a person's consent and got none;
    `pending` is the call in question, if it is one). decisions: all of them, in order. steps: the
    rounds of the model. messages: the conversation as the model knows it, not as it was shown.
    times: what each check took.
    prompt_tokens, completion_tokens: of all rounds; None when a server does not say.
    """

    text: str
    ended: Ended
    decisions: tuple[Decision, ...]
    steps: tuple[Step, ...] = field(default=(), repr=False)
    messages: tuple[dict[str, Any], ...] = field(default=(), repr=False)
    pending: ToolCall | None = None
    times: tuple[StageTime, ...] = field(default=(), repr=False)
    prompt_tokens: int | None = 0
    completion_tokens: int | None = 0

    @property
    def blocked(self) -> bool:
        return self.ended == "blocked"

    @property
    def calls(self) -> tuple[Executed, ...]:
        return tuple(one for step in self.steps for one in step.executed)

    @property
    def stopped_by(self) -> Decision | None:
        """The decision that ended the turn."""
        return stopping(reversed(self.decisions)) if self.ended in ("blocked", "ask") else None


class Turn:
    """One turn while it runs: what was decided, what it took, what the model has read."""

    def __init__(self, guard: Guard, request: GuardRequest, confirm: Confirm | None = None) -> None:
        self.guard, self.request, self.confirm = guard, request, confirm
        self.decisions: list[Decision] = []
        self.times: list[StageTime] = []
        self.steps: list[Step] = []
        self.done: list[ToolCall] = []
        self.read: list[str] = []
        self.messages: list[dict[str, Any]] = []
        self.stop: Action | None = None
        self.pending: ToolCall | None = None
        self.broken: Exception | None = None  # what a stage raised while a tool was called

    # -- one check of every stage ----------------------------------------------------------------

    def input(self) -> bool:
        """Ask all stages about the request; True when none stops."""
        for stage in self.guard.stages:
            decision = self._timed(stage, "input", lambda s=stage: s.check_input(self.request))
            if decision.messages is not None:
                changed = tuple(dict(message) for message in decision.messages)
                self.request = replace(self.request, messages=changed)
            if not self._goes_on(decision):
                return False
        return True

    def passed(self, where: Where, text: str, source: str = "") -> str:
        """The text behind all stages; empty, with `stop` set, when one of them stops it."""
        for stage in self.guard.stages:
            if where == "untrusted":
                text, decision = self._pair(
                    stage, where, lambda s=stage, t=text: s.check_untrusted(t, source)
                )
            else:
                text, decision = self._pair(stage, where, lambda s=stage, t=text: s.check_output(t))
            if not self._goes_on(decision):
                return ""
        return text

    def judge_call(self, call: ToolCall, context: CallContext) -> Decision | None:
        """The decision that stops the call, or None."""
        for stage in self.guard.stages:
            decision = self._timed(stage, "call", lambda s=stage: s.check_call(call, context))
            if decision.stops and not (decision.action == "ask" and self._agreed(decision, call)):
                return decision
        return None

    def _pair(
        self, stage: Stage, where: Where, check: Callable[[], tuple[str, Decision]]
    ) -> tuple[str, Decision]:
        kept: list[str] = []

        def decided() -> Decision:
            text, decision = check()
            kept.append(text)
            return decision

        decision = self._timed(stage, where, decided)
        return kept[0], decision

    def _timed(self, stage: Stage, where: Where, check: Callable[[], Decision]) -> Decision:
        start = self.guard.clock()
        decision = replace(check(), where=where)
        self.times.append(StageTime(stage.name, where, self.guard.clock() - start))
        self.decisions.append(decision)
        return decision

    def _goes_on(self, decision: Decision) -> bool:
        if not decision.stops or (decision.action == "ask" and self._agreed(decision, None)):
            return True
        self.stop = decision.action
        return False

    def _agreed(self, decision: Decision, call: ToolCall | None) -> bool:
        return self.confirm is not None and self.confirm(decision, call) is True

    # -- the turn --------------------------------------------------------------------------------

    def run(self, max_rounds: int, options: Mapping[str, Any]) -> GuardedReply:
        self.messages = [dict(message) for message in self.request.messages]
        if not self.input() or not self.documents():
            return self._ended(None)
        self.messages = self.request.filled()
        tools = [self.guarded(tool) for tool in self.request.tools]
        for number in range(1, max_rounds + 1):
            ended = self._round(number, tools, options)
            if self.stop or ended != "max_rounds":
                break
        if self.stop:
            return self._ended(None)
        text = self.passed("output", self.steps[-1].reply.text)
        return self._ended(ended, text)

    def documents(self) -> bool:
        """Ask all stages about the documents; False when one of them stops the turn."""
        checked = {}
        for name, text in self.request.documents.items():
            self.read.append(f"document:{name}")
            checked[name] = self.passed("untrusted", text, f"document:{name}")
            if self.stop:
                return False
        self.request = replace(self.request, documents=checked)
        return True

    def _round(self, number: int, tools: Sequence[Tool], options: Mapping[str, Any]) -> str:
        """One pass of the model and its calls; how it ended, as `tools.Conversation` says it."""
        reserved: list[tuple[Metered, int]] = []
        if self.metered:
            tokens = self._prompt_tokens(options)
            reserved = self.reserve(tokens + options.get("max_new_tokens", chat.MAX_NEW_TOKENS))
        if self.stop:
            return "max_rounds"
        used: int | None = None
        try:
            found = converse(self.request.gemma, self.messages, tools, max_rounds=1, **options)
            step = found.steps[0]
            counts = (step.reply.prompt_tokens, step.reply.completion_tokens)
            used = None if None in counts else sum(counts)
        except (chat.MessageError, chat.ContextError):
            used = 0  # refused before the model saw a token
            raise
        finally:
            self.settle(reserved, used)
        if self.broken is not None:
            raise self.broken
        self.steps.append(step)
        before = len(self.messages)
        self.messages = [*self.messages, *_numbered(found.messages[before:], number)]
        return found.ended

    @property
    def metered(self) -> list[Metered]:
        """The stages that count tokens."""
        return [stage for stage in self.guard.stages if isinstance(stage, Metered)]

    def reserve(self, tokens: int) -> list[tuple[Metered, int]]:
        """Ask the stages that count tokens, before a pass of the model: what they gave.

        What the first gave goes back if a later one refuses; `stop` is set then.
        """
        taken: list[tuple[Metered, int]] = []
        for stage in self.metered:
            decision = self._timed(stage, "input", lambda s=stage: s.reserve(self.request, tokens))
            if not self._goes_on(decision):
                for other, reserved in taken:
                    other.settle(self.request, reserved, 0)
                return []
            taken.append((stage, tokens))
        return taken

    def settle(self, taken: Sequence[tuple[Metered, int]], used: int | None) -> None:
        """Say what was used of what `reserve` gave; all of it if None."""
        for stage, tokens in taken:
            stage.settle(self.request, tokens, tokens if used is None else used)

    def _prompt_tokens(self, options: Mapping[str, Any]) -> int:
        gemma, tools = self.request.gemma, self.request.tools
        if not isinstance(gemma, EndpointGemma):
            thinking = options.get("thinking", False)
            return len(chat.prompt_ids(gemma, self.messages, tools=tools, thinking=thinking))
        # A token is at least one byte of text, so this is never too little.
        texts = json.dumps([self.messages, [tool.schema for tool in tools]], ensure_ascii=False)
        return len(texts.encode("utf-8")) + AROUND_A_MESSAGE * (len(self.messages) + len(tools))

    def guarded(self, tool: Tool) -> Tool:
        """The tool with the guard around it: its call is checked before, its result behind.

        A loop of its own (an agent's) gives the model's calls to these tools, and looks at `stop`
        and `broken` after each.
        """

        def checked(**arguments: Any) -> Any:
            try:
                return self._called(tool, arguments)
            except ToolError:
                raise
            except Exception as error:  # `tools.execute` would tell the model, and go on
                self.broken = error
                raise

        return Tool(checked, tool.schema)

    def _called(self, tool: Tool, arguments: dict[str, Any]) -> Any:
        call = ToolCall(tool.name, arguments)
        if self.stop or self.broken:
            raise ToolError(f"{tool.name} was not called: the turn is over")
        context = CallContext(self.request, tuple(self.done), tuple(self.read))
        against = self.judge_call(call, context)
        if against is not None:
            if against.action == "ask":
                self.stop, self.pending = "ask", call
            raise ToolError(f"{tool.name} was not called: {against.reason}")
        self.done.append(call)
        return self._result(tool, arguments)

    def _result(self, tool: Tool, arguments: Mapping[str, Any]) -> Any:
        """What the tool returns, or raises, as the model may read it."""
        failed = None
        try:
            returned = tool.function(**arguments)
        except Exception as error:  # a tool is anybody's code, and what it raises is its text
            failed = error
            said = (
                str(error) if isinstance(error, ToolError) else f"{type(error).__name__}: {error}"
            )
        source = f"tool:{tool.name}"
        fields = self.guard.outside.get(tool.name)
        if failed is not None:
            passed: Any = self._read(said, source)
        elif fields is None or not isinstance(returned, Mapping):
            passed = self._read(returned, source)
        else:
            passed = {
                name: self._read(value, f"{source}.{name}") if name in fields else value
                for name, value in returned.items()
            }
        if self.stop:
            raise ToolError(f"the result of {tool.name} was withheld")
        if failed is not None:
            raise ToolError(passed) from failed
        return passed

    def _read(self, value: Any, source: str) -> Any:
        """An untrusted value behind all stages: itself where nothing was changed, else its text."""
        try:
            text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        except (TypeError, ValueError) as error:
            raise ToolError(f"{source} gave something that is not JSON: {error}") from error
        self.read.append(source)
        passed = "" if self.stop else self.passed("untrusted", text, source)
        return value if passed == text else passed

    def _ended(self, ended: Ended | None, text: str = "") -> GuardedReply:
        if self.stop == "block":
            ended, text = "blocked", self.guard.refusal
        elif self.stop == "ask":
            ended, text = "ask", WAITING
        replies = [step.reply for step in self.steps]
        return GuardedReply(
            text=text,
            ended=ended,
            decisions=tuple(self.decisions),
            steps=tuple(self.steps),
            messages=tuple(self.messages),
            pending=self.pending,
            times=tuple(self.times),
            prompt_tokens=_total(reply.prompt_tokens for reply in replies),
            completion_tokens=_total(reply.completion_tokens for reply in replies),
        )


def _total(counts: Iterable[int | None]) -> int | None:
    counts = list(counts)
    return None if None in counts else sum(counts)


def _numbered(messages: Sequence[dict[str, Any]], number: int) -> list[dict[str, Any]]:
    """The messages of one round with call ids that no other round has."""

    def renamed(call_id: str) -> str:
        return call_id.replace("call_1_", f"call_{number}_", 1)

    found = []
    for message in messages:
        message = dict(message)
        if "tool_call_id" in message:
            message["tool_call_id"] = renamed(message["tool_call_id"])
        if message.get("tool_calls"):
            message["tool_calls"] = [
                call | {"id": renamed(call["id"])} for call in message["tool_calls"]
            ]
        found.append(message)
    return found
