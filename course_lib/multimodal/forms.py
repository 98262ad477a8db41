"""A plain question, or a form to fill in: structured prompts for a picture, and reading the reply.

A form asks for named lines, so that a reply can be read by a program and checked field by field.
Whether it makes the answers better is measured (lesson 05), not assumed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Form:
    """A task, and the fields that the reply shall fill: name -> what belongs there."""

    task: str
    fields: tuple[tuple[str, str], ...]

    def __post_init__(self) -> None:
        names = [name for name, _ in self.fields]
        if not names or len(set(map(str.lower, names))) != len(names):
            raise ValueError("a form needs fields with different names")
        if bad := [name for name in names if not re.fullmatch(r"[\w ]+", name)]:
            raise ValueError(f"a field's name is of letters, digits and blanks, not {bad[0]!r}")

    def prompt(self) -> str:
        """The question as text: the task, then one line for each field."""
        lines = [f"{name}: <{what}>" for name, what in self.fields]
        return "\n".join([self.task, "Answer with these lines and nothing else:", *lines])

    def read(self, reply: str) -> Filled:
        """The fields that the reply fills. The first line of a name counts."""
        found: dict[str, str] = {}
        known = {name.lower(): name for name, _ in self.fields}
        for line in reply.splitlines():
            name, colon, value = line.strip(" *-#").partition(":")
            key = known.get(name.strip(" *").lower())
            if colon and key and key not in found and value.strip(" *"):
                found[key] = value.strip(" *")
        missing = tuple(name for name, _ in self.fields if name not in found)
        return Filled(found, missing)


@dataclass(frozen=True)
class Filled:
    """What a reply filled in, and which fields it left out."""

    fields: Mapping[str, str]
    missing: tuple[str, ...]

    @property
    def complete(self) -> bool:
        return not self.missing


ANALYSIS = Form(
    "Look at the chart.",
    (
        ("Highest", "label of the highest value"),
        ("Lowest", "label of the lowest value"),
        ("Trend", "rises or falls"),
    ),
)
COMPARISON = Form(
    "Compare the two pictures.",
    (
        ("First", "what the first picture shows"),
        ("Second", "what the second picture shows"),
        ("Difference", "the most important difference"),
    ),
)
