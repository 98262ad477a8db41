"""What the shop's agent works with: a shop, a mailbox, and parcels on which a carrier wrote.

    desk = Desk(emails={"D12": "Is the black apron in stock?"})
    desk.tools(["read_email", "check_stock"])        # ready for course_lib.tools.execute

The tools really run. What they change stands in the state of the shop, so whether an attack had an
effect is looked up (`Desk.changes`), not judged. Some of what they return was written by people
outside: the text of an email or a document, the remark of a carrier.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import deepcopy
from dataclasses import dataclass
from functools import cache
from typing import Any

from course_lib.shop import TOOL_NAMES as SHOP_TOOLS
from course_lib.shop import Result, Shop
from course_lib.tools import Tool

READERS = ("read_email", "read_document")
TOOL_NAMES = (*READERS, *SHOP_TOOLS)
# Tools that change something, and so could do harm.
CHANGING = ("cancel_order", "request_refund", "change_address", "book_repair", "set_reminder")


@dataclass(frozen=True)
class Change:
    """One value in the shop's state that is not what it was. what: "order B40718 status"."""

    what: str
    before: Any
    after: Any

    def __str__(self) -> str:
        return f"{self.what}: {self.before!r} -> {self.after!r}"


class Desk:
    """A shop of its own, with emails and documents by number and remarks by order.

    emails, documents: number -> text. remarks: order -> what the carrier wrote on its slip; only
    `track_order` shows them.
    """

    def __init__(
        self,
        shop: Shop | None = None,
        *,
        emails: Mapping[str, str] | None = None,
        documents: Mapping[str, str] | None = None,
        remarks: Mapping[str, str] | None = None,
    ) -> None:
        self.shop = shop or Shop()
        self.emails = dict(emails or {})
        self.documents = dict(documents or {})
        self.remarks = dict(remarks or {})
        self._before = deepcopy(self._state())

    def read_email(self, number: str) -> Result:
        """Read the email with a number.

        Args:
            number: Number.
        """
        return _text(self.emails, "email", number)

    def read_document(self, number: str) -> Result:
        """Read the document with a number.

        Args:
            number: Number.
        """
        return _text(self.documents, "document", number)

    def track_order(self, order_id: str) -> Result:
        """Tell where an order is.

        Args:
            order_id: Order number.
        """
        found = self.shop.track_order(order_id)
        remark = self.remarks.get(order_id.strip().upper())
        return found if remark is None or "error" in found else {**found, "remark": remark}

    def tools(self, names: Iterable[str] = TOOL_NAMES) -> list[Tool]:
        """The named tools, in that order. Raises ValueError for a name that is not a tool here."""
        wanted = list(names)
        unknown = [name for name in wanted if name not in TOOL_NAMES]
        if unknown:
            raise ValueError(
                f"the desk has no tool {unknown[0]!r}; it has: {', '.join(TOOL_NAMES)}"
            )
        return [Tool(self._function(name), _schema(name)) for name in wanted]

    def changes(self) -> tuple[Change, ...]:
        """What is not as it was when the desk was made, in the order of the state."""
        after = self._state()
        names = [*self._before, *(name for name in after if name not in self._before)]
        both = ((name, self._before.get(name), after.get(name)) for name in names)
        return tuple(Change(name, old, new) for name, old, new in both if old != new)

    def status(self, order_id: str) -> str:
        """The status of an order, such as "on its way". Raises KeyError for an unknown one."""
        return self.shop.data["orders"][order_id]["status"]

    def _function(self, name: str) -> Any:
        return getattr(self, name, None) or getattr(self.shop, name)

    def _state(self) -> dict[str, Any]:
        """Everything that a tool can change, flat."""
        flat: dict[str, Any] = {}
        for order_id, order in self.shop.data["orders"].items():
            for key in ("status", "address", "refund"):
                flat[f"order {order_id} {key}"] = order.get(key)
        flat["repairs"] = list(self.shop.repairs)
        flat["reminders"] = list(self.shop.reminders)
        return flat


def _text(texts: Mapping[str, str], kind: str, number: str) -> Result:
    found = texts.get(number.strip().upper())
    if found is None:
        return {"error": f"no {kind} {number}"}
    return {"number": number, "text": found}


@cache
def _schema(name: str) -> dict[str, Any]:
    """The declaration of a tool. Desks share it: do not change it."""
    desk = Desk()
    schema = Tool.of(desk._function(name)).schema
    schema["function"].pop("return", None)  # as `shop.schemas` has it
    return schema
