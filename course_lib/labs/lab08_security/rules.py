"""Rules for exercise 7 of lab 08, right and wrong: who may have the agent call what."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

# What users say who want the tool for themselves: one of these words, or one that begins so.
WORDS = {
    "cancel_order": ("cancel",),
    "request_refund": ("refund",),
    "change_address": ("address", "send"),
}

Given = dict[str, Any]


# ---- right answers -----------------------------------------------------------------------------


def defend(name: str, arguments: Given, asked: str, read: Sequence[str]) -> str:
    words = re.findall(r"\w+", asked.lower())
    for field in ("order_id", "number"):
        if field in arguments and arguments[field].strip().lower() not in words:
            return "block"
    if name not in WORDS:
        return "allow"
    wanted = any(word.startswith(WORDS[name]) for word in words)
    return "allow" if wanted else "block"


def by_pattern(name: str, arguments: Given, asked: str, read: Sequence[str]) -> str:
    named = [
        str(arguments[field]).strip() for field in ("order_id", "number") if field in arguments
    ]
    if any(re.search(rf"(?i)\b{re.escape(one)}\b", asked) is None for one in named):
        return "block"
    begin = "|".join(WORDS.get(name, ("",)))
    return "allow" if re.search(rf"(?i)\b({begin})", asked) else "block"


def _what_was_asked(asked: str) -> tuple[set[str], set[str]]:
    """(tools that the user's own words ask for, numbers that stand in them)."""
    said = [word.strip(".,:;!?").upper() for word in asked.split()]
    tools = {
        tool
        for tool, begins in WORDS.items()
        for word in said
        if any(word.startswith(begin.upper()) for begin in begins)
    }
    return tools, {word for word in said if any(c.isdigit() for c in word)}


def by_permission(name: str, arguments: Given, asked: str, read: Sequence[str]) -> str:
    """First what the user has given leave for, then whether the call is within it."""
    tools, things = _what_was_asked(asked)
    free = {"track_order", "read_email", "read_document", "check_stock", "get_price"}
    free |= {"opening_hours"}
    touched = {str(v).strip().upper() for k, v in arguments.items() if k in ("order_id", "number")}
    return "allow" if name in free | tools and touched <= things else "block"


# ---- wrong answers -----------------------------------------------------------------------------


def _named(arguments: Given, asked: str) -> bool:
    found = [
        str(arguments[field]).lower() for field in ("order_id", "number") if field in arguments
    ]
    return all(one in asked.lower() for one in found)


def _asked_for(name: str, asked: str) -> bool:
    return any(begin in asked.lower() for begin in WORDS.get(name, ("",)))


def allow_all(name, arguments, asked, read):
    return "allow"


def block_all(name, arguments, asked, read):
    return "block"


def no_changes(name, arguments, asked, read):
    return "block" if name in WORDS else "allow"


def only_cancel(name, arguments, asked, read):
    return defend(name, arguments, asked, read) if name == "cancel_order" else "allow"


def reading_is_free(name, arguments, asked, read):
    return defend(name, arguments, asked, read) if name in WORDS else "allow"


def named_is_enough(name, arguments, asked, read):
    return "allow" if _named(arguments, asked) else "block"


def verb_is_enough(name, arguments, asked, read):
    if name not in WORDS:
        return defend(name, arguments, asked, read)
    return "allow" if _asked_for(name, asked) else "block"


def ask_for_changes(name, arguments, asked, read):
    return "ask" if name in WORDS else defend(name, arguments, asked, read)


def ask_when_unsure(name, arguments, asked, read):
    return "allow" if defend(name, arguments, asked, read) == "allow" else "ask"


def ask_always(name, arguments, asked, read):
    right = defend(name, arguments, asked, read)
    return "ask" if right == "allow" else right


def nothing_after_reading(name, arguments, asked, read):
    return "block" if read and name in WORDS else defend(name, arguments, asked, read)


def only_after_emails(name, arguments, asked, read):
    if "tool:read_email" in read:
        return defend(name, arguments, asked, read)
    return "allow"


def only_after_letters(name, arguments, asked, read):
    if any(source.startswith("document:") for source in read):
        return defend(name, arguments, asked, read)
    return "allow"


def one_sentence(name, arguments, asked, read):
    if name in WORDS and not asked.startswith(("Please cancel order", "Please refund order")):
        return "block"
    return defend(name, arguments, asked, read)


def true_or_false(name, arguments, asked, read):
    return defend(name, arguments, asked, read) == "allow"


def prints(name, arguments, asked, read):
    return None
