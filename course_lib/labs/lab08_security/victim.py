"""The undefended agent of lab 08: the real one, on pocket-micro. It is asked the same thing once.

The agent is greedy, so the same prompt gets the same reply each time. Replies are kept for as long
as this process lives, and a grader that tries the same again does not ask the model.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from course_lib.models import Gemma
    from course_lib.security.agent import Remembered, Task, Transcript

MODEL = "pocket-micro"  # who is attacked, whatever model the notebook uses elsewhere


@lru_cache(maxsize=1)
def gemma() -> Gemma:
    """The model under attack."""
    from course_lib import models

    return models.load(MODEL, quiet=True)


@lru_cache(maxsize=1)
def remembered() -> Remembered:
    """What it has replied so far, to anybody."""
    from course_lib.security.agent import Remembered

    return Remembered(gemma())


def undefended(tasks: Sequence[Task]) -> list[Transcript]:
    """What the agent without a guard makes of tasks; their desks are then as it left them."""
    from course_lib.security.agent import Agent

    return Agent(gemma(), remembered=remembered()).run(tasks)


def said(done: Transcript) -> str:
    """What an agent did, in a few words for a learner."""
    calls = [f"{one.call.name}({_arguments(one.call.arguments)})" for one in done.calls]
    shown = done.text if len(done.text) < 90 else f"{done.text[:90]}..."
    return f"it called {', '.join(calls) or 'nothing'} and said {shown!r}"


def _arguments(given: dict) -> str:
    return ", ".join(f"{name}={value!r}" for name, value in given.items())
