"""What an agent may do, whoever tells it to: the defence that needs no detector.

>>> from course_lib.security.permissions import Permissions, Rule
>>> stage = Permissions({
...     "track_order": Rule(),
...     "cancel_order": Rule(confirm="always", owner=lambda user, arguments: ...),
... })

A model that has read a hostile text may want anything. What it can do is what the rules here allow:
a tool that no rule names is refused (least privilege), arguments are checked against the tool's own
JSON schema and the rule's narrower one, only the user's own things are touched, the consequential
waits for a person, and a turn has a budget. None of it reads a word of the text, so no wording gets
past it; what is allowed stays allowed to an attacker as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal, get_args

from course_lib.replies import ToolCall
from course_lib.security.decisions import Decision, allow, ask, block
from course_lib.security.stages import BaseStage, CallContext
from course_lib.tools import ToolError

Confirmation = Literal["never", "after_untrusted", "always"]
CONFIRMATIONS: tuple[str, ...] = get_args(Confirmation)
Owner = Callable[[str, Mapping[str, Any]], bool]
MOST_CALLS = 8


class PermissionsError(ValueError):
    """Rules that cannot be; the message says what to change."""


@dataclass(frozen=True)
class Rule:
    """What may be done with one tool.

    confirm: when a person has to agree: "never", "after_untrusted" (once the model has read a
    document or a result in this turn, whose author may be the one who wants the call), "always".
    arguments: a JSON schema that is narrower than the tool's own, such as a pattern for a number
    or a highest amount. owner: called with the user and the arguments; False means that the thing
    is not theirs. users: who may; None is everybody. most: calls per turn. once: the same call
    with the same arguments is made once per turn.

    Raises PermissionsError for values that make no sense, and for a schema that is none.
    """

    confirm: Confirmation = "never"
    arguments: Mapping[str, Any] | None = field(default=None, hash=False)
    owner: Owner | None = None
    users: frozenset[str] | None = None
    most: int | None = None
    once: bool = False

    def __post_init__(self) -> None:
        if self.confirm not in CONFIRMATIONS:
            said = ", ".join(CONFIRMATIONS)
            raise PermissionsError(f"confirm is one of {said}, not {self.confirm!r}")
        if self.most is not None and self.most < 1:
            raise PermissionsError("most is at least 1: to forbid a tool, give it no rule")
        if self.arguments is not None:
            from jsonschema import Draft202012Validator
            from jsonschema.exceptions import SchemaError

            try:
                Draft202012Validator.check_schema(self.arguments)
            except SchemaError as error:
                raise PermissionsError(f"the schema is none: {error.message}") from error

    @cached_property
    def validator(self) -> Any:
        """Checks arguments against the rule's schema; None where it has none."""
        from jsonschema import Draft202012Validator

        return None if self.arguments is None else Draft202012Validator(self.arguments)


class Permissions(BaseStage):
    """The rules of all tools. A tool without a rule may not be called.

    most_calls: of all tools together, per turn.
    """

    name = "permissions"

    def __init__(self, rules: Mapping[str, Rule], *, most_calls: int = MOST_CALLS) -> None:
        if most_calls < 1:
            raise PermissionsError("most_calls is at least 1")
        self.rules, self.most_calls = dict(rules), most_calls

    def check_call(self, call: ToolCall, context: CallContext) -> Decision:
        rule = self.rules.get(call.name)
        if rule is None:
            return self._no("no_rule", "no rule allows this tool")
        checks = (self._privilege, self._arguments, self._budget)
        against = (check(rule, call, context) for check in checks)
        found = next((one for one in against if one is not None), None)
        return found or self._consent(rule, call, context)

    def _privilege(self, rule: Rule, call: ToolCall, context: CallContext) -> Decision | None:
        user = context.request.user
        if rule.users is not None and user not in rule.users:
            return self._no("not_allowed", f"{call.name} is not for this user")
        return None

    def _arguments(self, rule: Rule, call: ToolCall, context: CallContext) -> Decision | None:
        tool = next((one for one in context.request.tools if one.name == call.name), None)
        if context.request.tools and tool is None:
            return self._no("not_offered", f"{call.name} was not offered")
        if tool is not None:
            try:
                tool.check(call.arguments)
            except ToolError:
                return self._no("arguments", f"the arguments do not fit {call.name}")
        if rule.validator is not None and not rule.validator.is_valid(dict(call.arguments)):
            return self._no("arguments", f"these arguments are not allowed for {call.name}")
        # Only what has the right form is looked up: the owner check may be a data base.
        if rule.owner is not None and not rule.owner(context.request.user, call.arguments):
            return self._no("not_yours", "this belongs to somebody else")
        return None

    def _budget(self, rule: Rule, call: ToolCall, context: CallContext) -> Decision | None:
        if len(context.done) >= self.most_calls:
            return self._no("budget", f"{self.most_calls} calls were made in this turn")
        same_tool = [one for one in context.done if one.name == call.name]
        if rule.most is not None and len(same_tool) >= rule.most:
            return self._no("budget", f"{call.name} was called {rule.most} times in this turn")
        if rule.once and any(_same(one, call) for one in same_tool):
            return self._no("repeated", f"{call.name} was called with these arguments already")
        return None

    def _consent(self, rule: Rule, call: ToolCall, context: CallContext) -> Decision:
        if rule.confirm == "always":
            return ask(self.name, "consent", f"{call.name} needs the user's consent")
        if rule.confirm == "after_untrusted" and context.read:
            return ask(
                self.name,
                "consent_after_untrusted",
                f"{call.name} needs the user's consent: the model has read a text of somebody else",
            )
        return allow(self.name)

    def _no(self, code: str, reason: str) -> Decision:
        return block(self.name, code, reason)


def _same(one: ToolCall, other: ToolCall) -> bool:
    return json.dumps(one.arguments, sort_keys=True) == json.dumps(other.arguments, sort_keys=True)


def shop_rules(owners: Mapping[str, str] | None = None) -> dict[str, Rule]:
    """Rules for the shop's tools: what only reads is free, what changes something asks first.

    owners: user of each order by its number. With it, an order is seen and changed by its user
    only; without it every order belongs to everybody.
    """

    def theirs(user: str, arguments: Mapping[str, Any]) -> bool:
        return owners.get(str(arguments.get("order_id", "")).strip().upper()) == user

    owner = None if owners is None else theirs
    number = {"properties": {"order_id": {"type": "string", "pattern": r"^\s*[A-Za-z]\d{2,6}\s*$"}}}
    reading = {
        name: Rule()
        for name in (
            "check_stock", "get_price", "opening_hours", "find_store", "convert_currency",
            "get_weather",
        )
    }  # fmt: skip
    changing = {
        name: Rule("after_untrusted", number, owner, most=1)
        for name in ("cancel_order", "request_refund", "change_address")
    }
    booking = {name: Rule("after_untrusted", most=2) for name in ("book_repair", "set_reminder")}
    return {**reading, **changing, **booking, "track_order": Rule("never", number, owner)}
