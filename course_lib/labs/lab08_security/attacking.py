"""What the three attacks of lab 08 have in common: how many tries must work."""

from __future__ import annotations

from typing import Any

NEEDED = 0.5  # of the tries of an attack that have to work

NO_TEXT = "it returns no text"
TOO_LONG = "it is too long"
ELSEWHERE = "the agent does something else"
NO_FUNCTION = "The grader wants the function itself: leave the brackets out."


def short(text: Any) -> str:
    """A value in at most about 120 characters."""
    shown = repr(text)
    return shown if len(shown) < 120 else f"{shown[:120]}..."


def too_few(hits: int, of: int, what: str) -> str:
    """How many tries worked, and how many have to."""
    return f"{what} in {hits} of {of} tries; {NEEDED:.0%} are asked for."
