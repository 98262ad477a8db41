"""A guard around a Gemma: named stages in a row, asked at four places of a turn.

>>> from course_lib import models
>>> from course_lib.security.guard import Guard
>>> from course_lib.security.validation import Validation
>>> gemma = models.load("pocket-micro")
>>> guard = Guard([Validation(gemma, most_tokens=512)])
>>> answer = guard.reply(gemma, "Hello!")
>>> answer.text, [str(decision.action) for decision in answer.decisions]

The four places are: what the user asks; a text that somebody else wrote (a document, a tool's
result); a call that the model wants to make; the answer. At each, the stages are asked in their
order until one stops. A stage that raises stops the turn with its exception: a broken guard lets
nothing through.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.endpoint import EndpointGemma
from course_lib.messages import Conversation
from course_lib.replies import ToolCall
from course_lib.security.decisions import Action, Decision, stopping
from course_lib.security.stages import BaseStage, CallContext, GuardRequest, Metered, Stage
from course_lib.security.turn import REFUSAL, Confirm, GuardedReply, StageTime, Turn
from course_lib.timing import CLOCK, Clock
from course_lib.tools import Tool, as_tools

if TYPE_CHECKING:
    from course_lib.models import Gemma

__all__ = [
    "BaseStage",
    "CallContext",
    "CheckedText",
    "Guard",
    "GuardError",
    "GuardRequest",
    "GuardedReply",
    "Metered",
    "Stage",
    "StageTime",
]


class GuardError(ValueError):
    """A guard that cannot be built or asked in this way; the message says what to change."""


class CheckedText(tuple):
    """What became of a text: the pair (text, decisions), as before, and how it ended.

    ended: "allow" (the text may go on, changed or not), "block", or "ask" (a stage wants a
    person's consent and got none). In the last two cases `text` is empty, because nothing of it may
    go on; an empty text that was allowed is one that was empty, or of which nothing was left.
    """

    text: str
    decisions: tuple[Decision, ...]
    ended: Action

    def __new__(cls, text: str, decisions: tuple[Decision, ...], ended: Action) -> CheckedText:
        made = super().__new__(cls, (text, decisions))
        made.text, made.decisions, made.ended = text, decisions, ended
        return made

    @property
    def stopped_by(self) -> Decision | None:
        """The decision that withheld the text; None where it goes on."""
        return None if self.ended == "allow" else stopping(reversed(self.decisions))

    def __repr__(self) -> str:  # the text is somebody's: see `decisions`
        by = f", stopped_by={self.stopped_by.stage!r}" if self.stopped_by else ""
        return f"CheckedText(ended={self.ended!r}, chars={len(self.text)}{by})"


class Guard:
    """Stages in a row. It holds no state of its own, so threads may share it if its stages may.

    refusal: what is shown when a stage blocks. outside: for tools whose results are partly ours,
        the fields that somebody else wrote ({"track_order": ["remark"]}); only those are checked
        and changed as untrusted. The result of a tool that is not named is untrusted as a whole.
    Raises GuardError when two stages have one name: their decisions could not be told apart.
    """

    def __init__(
        self,
        stages: Sequence[Stage],
        *,
        refusal: str = REFUSAL,
        outside: Mapping[str, Sequence[str]] | None = None,
        clock: Clock = CLOCK,
    ) -> None:
        names = [stage.name for stage in stages]
        twice = sorted({name for name in names if names.count(name) > 1})
        if twice:
            raise GuardError(f"two stages are named {', '.join(twice)}: give one another name")
        self.stages = tuple(stages)
        self.refusal = refusal
        self.outside = {name: tuple(fields) for name, fields in (outside or {}).items()}
        self.clock = clock

    def check_input(self, request: GuardRequest) -> tuple[GuardRequest, tuple[Decision, ...]]:
        """The request as the stages leave it, and what they decided up to the first that stops."""
        turn = Turn(self, request)
        turn.input()
        return turn.request, tuple(turn.decisions)

    def check_untrusted(
        self, text: str, source: str, *, confirm: Confirm | None = None
    ) -> CheckedText:
        """A text of somebody else as the model may read it, and what the stages decided.

        confirm: asked when a stage decides "ask", as in `reply`; True goes on.
        """
        turn = Turn(self, GuardRequest(()), confirm)
        passed = turn.passed("untrusted", text, source)
        return CheckedText(passed, tuple(turn.decisions), turn.stop or "allow")

    def check_call(self, call: ToolCall, context: CallContext) -> tuple[Decision, ...]:
        """What the stages decided about a call, up to the first that stops."""
        turn = Turn(self, context.request)
        turn.judge_call(call, context)
        return tuple(turn.decisions)

    def check_output(self, text: str, *, confirm: Confirm | None = None) -> CheckedText:
        """An answer as it may be shown, and what the stages decided. confirm: as above."""
        turn = Turn(self, GuardRequest(()), confirm)
        passed = turn.passed("output", text)
        return CheckedText(passed, tuple(turn.decisions), turn.stop or "allow")

    def reply(
        self,
        gemma: Gemma | EndpointGemma,
        messages: Conversation,
        *,
        tools: Sequence[Tool | Callable[..., Any]] = (),
        documents: Mapping[str, str] | None = None,
        user: str = "",
        confirm: Confirm | None = None,
        max_rounds: int = 4,
        **options: Any,
    ) -> GuardedReply:
        """One whole turn: the question checked, tools run under guard, the answer checked.

        documents: untrusted texts by name; the last user message holds a slot ``{name}`` for each.
        user: who asks. confirm: asked when a stage decides "ask", with the call if it is about
        one; True goes on. Without it the turn ends there. max_rounds, options: as in
        `tools.converse` and `chat.reply`.

        Raises GuardError (a document without its slot) and what `chat.reply` raises. A refused
        call raises nothing: the model is told, and `GuardedReply` says so.
        """
        if max_rounds < 1:
            raise GuardError(f"max_rounds must be at least 1, not {max_rounds}")
        request = GuardRequest.of(
            messages,
            tools=tuple(as_tools(tools)),
            documents=dict(documents or {}),
            user=user,
            gemma=gemma,
        )
        _check_slots(request)
        return Turn(self, request, confirm).run(max_rounds, options)


def _check_slots(request: GuardRequest) -> None:
    last = request.user_texts[-1] if request.user_texts else ""
    missing = [name for name in request.documents if "{" + name + "}" not in last]
    if missing:
        raise GuardError(
            f"the last user message has no slot for {', '.join(missing)}: write "
            f"{{{missing[0]}}} where the document belongs"
        )
