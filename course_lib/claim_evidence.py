"""What a check of a claim saw: the record that every check gives back."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Evidence:
    """What a check saw, and the verdict that follows from it."""

    verdict: str
    shown: str
