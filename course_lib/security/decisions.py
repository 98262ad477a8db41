"""What a stage of a guard decides, and why, in a form that can be logged without a word of text.

>>> from course_lib.security.decisions import block
>>> block("validation", "too_long", "the message has 900 tokens, 512 are allowed")

A decision is kept longer than the conversation it is about, and is read by more people. So it
holds a code and a sentence that stages write themselves, without quoting; the text in question
may ride along, but neither `repr` nor `line` shows it. Who wants to see it gives a function that
takes out what others must not read, and sees what is left.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, get_args

from course_lib.monitoring.record import GuardDecision

Action = Literal["allow", "redact", "block", "ask"]
Where = Literal["", "input", "untrusted", "call", "output"]
ACTIONS: tuple[str, ...] = get_args(Action)
Redactor = Callable[[str], str]
# How much of a text a log line shows, in characters, when it is asked to.
SHOWN = 200


class DecisionError(ValueError):
    """A decision that cannot be; the message says what it lacks."""


@dataclass(frozen=True)
class Decision:
    """What one stage decided about one thing.

    action: "allow"; "redact" (go on with a changed text); "block" (stop here); "ask" (stop unless
    a person agrees). stage: the name of the stage. code: one word for programs. reason: one
    sentence for people that quotes nothing. score: what the stage measured, if it measures.
    where: which check it was; a `Guard` writes it in. text: what it is about, never shown unless
    asked for. messages: the conversation to go on with, where a stage changed it.

    Raises DecisionError for an unknown action, and without a stage, a code or (unless it is
    "allow") a reason.
    """

    action: Action
    stage: str
    code: str = "ok"
    reason: str = ""
    score: float | None = None
    where: Where = ""
    text: str = field(default="", repr=False)
    messages: tuple[Mapping[str, Any], ...] | None = field(default=None, repr=False, hash=False)

    def __post_init__(self) -> None:
        if self.action not in ACTIONS:
            raise DecisionError(f"an action is one of {', '.join(ACTIONS)}, not {self.action!r}")
        if not self.stage or not self.code:
            raise DecisionError("a decision names its stage and a code")
        if self.action != "allow" and not self.reason:
            raise DecisionError(f"say why: a decision to {self.action} needs a reason")

    @property
    def stops(self) -> bool:
        """Nothing goes on, unless (for "ask") somebody agrees."""
        return self.action in ("block", "ask")

    def line(self, redactor: Redactor | None = None) -> str:
        """One line of JSON for a log. The text is in it only after `redactor` has been over it.

        To see all of it, pass ``str``: that is a choice, and it can be found in the code.
        """
        found: dict[str, Any] = {
            "stage": self.stage,
            "where": self.where,
            "action": self.action,
            "code": self.code,
            "reason": self.reason,
        }
        if self.score is not None:
            found["score"] = round(self.score, 4)
        if redactor is not None:
            found["text"] = redactor(self.text)[:SHOWN]
        return json.dumps(found, ensure_ascii=True)

    def for_monitoring(self) -> GuardDecision:
        """The decision as `course_lib.monitoring` counts it."""
        stages = {"input": "input", "untrusted": "tool", "call": "tool", "output": "output"}
        actions = {"allow": "allowed", "redact": "changed", "block": "blocked", "ask": "blocked"}
        if self.where not in stages:
            raise DecisionError("which check was this? Only a decision made in a Guard says so")
        return GuardDecision(stages[self.where], self.stage, actions[self.action])


def allow(stage: str, code: str = "ok", reason: str = "", **more: Any) -> Decision:
    """Go on, with nothing changed (or with ``messages=`` of the stage's own)."""
    return Decision("allow", stage, code, reason, **more)


def redact(stage: str, code: str, reason: str, **more: Any) -> Decision:
    """Go on with a changed text."""
    return Decision("redact", stage, code, reason, **more)


def block(stage: str, code: str, reason: str, **more: Any) -> Decision:
    """Stop here."""
    return Decision("block", stage, code, reason, **more)


def ask(stage: str, code: str, reason: str, **more: Any) -> Decision:
    """Stop unless a person agrees."""
    return Decision("ask", stage, code, reason, **more)


def stopping(decisions: Iterable[Decision]) -> Decision | None:
    """The first decision that stops, or None."""
    return next((one for one in decisions if one.stops), None)
