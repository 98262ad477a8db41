"""Phrasings written after the tests were drawn: they serve training alone.

A test that changes with each new bank cannot compare two models. So the tests were
frozen when the fourth banks came: whatever stands in a module named ``..._fourth...``
is training, whatever its hash says. What was validation or test before stays so.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache

from pocket.corpus import banks


def _texts(value: object) -> Iterator[str]:
    """The lines of a bank's text, or the items of its tuple or list."""
    if isinstance(value, str):
        yield from (line.strip() for line in value.splitlines())
    elif isinstance(value, list | tuple):
        yield from value


@cache
def phrasings() -> frozenset[str]:
    """Every phrasing that is for training only."""
    found: set[str] = set()
    for module in pkgutil.iter_modules(banks.__path__):
        if "_fourth" in module.name:
            bank = importlib.import_module(f"{banks.__name__}.{module.name}")
            for name, value in vars(bank).items():
                if name.isupper():
                    found.update(_texts(value))
    return frozenset(found - {""})
