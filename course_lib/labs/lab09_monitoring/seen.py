"""What `diagnose` of lab 09 looks at: requests in eight fields, and the figures made of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from course_lib.monitoring.record import BLOCKED, RequestRecord

FEWEST = 20  # values that a figure needs on either side, before anything is said of it
SURE = 4.0  # standard errors beyond which a difference is no chance any more


@dataclass(frozen=True, slots=True)
class Seen:
    """One request, as a monitor saw it. None: there is no such figure for it.

    Attributes:
        language: of what the user wrote.
        version: of the model.
        finish: "stop", "length" for a reply that was cut off, "blocked" where a guard stepped in
            and no model was asked.
        prompt_tokens, reply_tokens, seconds: of a request that was answered.
        score: 1.0 for a right reply, 0.0 for a wrong one, None where nobody looked.
    """

    language: str
    version: str
    finish: str
    prompt_tokens: int | None = None
    reply_tokens: int | None = None
    seconds: float | None = None
    score: float | None = None

    def __deepcopy__(self, memo: dict[int, Any]) -> Seen:
        return self  # it never changes


@dataclass(frozen=True)
class Figure:
    """One figure of a request. A figure moves for the worse when there is more, or less, of it.

    Attributes:
        trouble: what it is a sign of: "safety", "quality", "latency" or "cost".
        name: of the figure.
        of: a request -> its value; None for a request that has none.
        worse: "more" or "less".
        change: how a change is told: "times" (mean now / mean before) or "points" (now - before).
    """

    trouble: str
    name: str
    of: Callable[[Seen], float | None]
    worse: Literal["more", "less"]
    change: Literal["times", "points"]


def _seconds_per_token(one: Seen) -> float | None:
    if one.seconds is None or not one.reply_tokens:
        return None
    return one.seconds / one.reply_tokens


def _cut_off(one: Seen) -> float | None:
    return None if one.finish == BLOCKED else float(one.finish == "length")


# Causes before what they cause: replies that do not stop are longer, cost more and are wrong.
FIGURES = (
    Figure("safety", "requests blocked", lambda one: float(one.finish == BLOCKED), "more",
           "points"),
    Figure("quality", "replies cut off", _cut_off, "more", "points"),
    Figure("quality", "score", lambda one: one.score, "less", "times"),
    Figure("latency", "seconds per token", _seconds_per_token, "more", "times"),
    Figure("latency", "tokens per reply", lambda one: one.reply_tokens, "more", "times"),
    Figure("cost", "tokens per prompt", lambda one: one.prompt_tokens, "more", "times"),
)  # fmt: skip


def values(figure: Figure, requests: Sequence[Seen], language: str | None = None) -> list[float]:
    """The figure of all requests that have it, of one language or of all (None)."""
    found = (figure.of(one) for one in requests if language in (None, one.language))
    return [value for value in found if value is not None]


def seen(record: RequestRecord, score: float | None = None) -> Seen:
    """A record of `course_lib.monitoring` in the fields of this lab.

    Requests of a batch share one duration, which says nothing of one: their seconds are None.
    """
    if record.blocked:
        return Seen(record.language, record.version, BLOCKED)
    answered = record.answered
    return Seen(
        language=record.language,
        version=record.version,
        finish=record.finish_reason,
        prompt_tokens=record.prompt_tokens if answered else None,
        reply_tokens=record.completion_tokens if answered else None,
        seconds=record.duration_s if answered and record.batch == 1 else None,
        score=score,
    )
