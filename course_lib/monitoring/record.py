"""One record per request: what it took, how it ended, who decided what. No content unless asked.

A record holds numbers and words from fixed lists. The text of a conversation is in it only if the
monitor was told to keep it, and a user only as a keyed hash (`usage.KeyedHash`). So records can be
kept, counted and shown where the conversations themselves could not.
"""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, field, fields
from typing import Any, Literal, Protocol, get_args

Stage = Literal["input", "output", "tool"]
Action = Literal["allowed", "changed", "blocked"]
Mode = Literal["reply", "stream", "batch", "none"]
STAGES, ACTIONS, MODES = get_args(Stage), get_args(Action), get_args(Mode)
# How a request ends, besides the model's own "stop", "length" and "tool_calls".
BLOCKED, ERROR, ABANDONED = "blocked", "error", "abandoned"
FINISHES = ("stop", "length", "tool_calls", BLOCKED, ERROR, ABANDONED)
# Errors of who asks, not of who answers: a conversation that is none, or one that is too long.
ASKERS_ERRORS = ("ContextError", "MessageError")
# Why a person was not content. A list, not free text: free text is content.
REASONS = ("wrong", "incomplete", "unsafe", "slow", "language", "other")
FEEDBACK = "feedback"


class RecordError(ValueError):
    """Values that no request can have; the message says which."""


@dataclass(frozen=True)
class GuardDecision:
    """What one guard decided at one stage. guard: its name, such as "injection"."""

    stage: Stage
    guard: str
    action: Action

    def __post_init__(self) -> None:
        _one_of("stage", self.stage, STAGES)
        _one_of("action", self.action, ACTIONS)
        if not self.guard:
            raise RecordError("a guard needs a name")


@dataclass(frozen=True)
class Content:
    """The texts of a request. conversation: JSON of its messages; reply: as the model wrote it."""

    conversation: str
    reply: str


@dataclass(frozen=True)
class RequestRecord:
    """One request. Times are in seconds; `started` counts from 1970, in UTC.

    model, version: which one answered; see `fingerprint`. local: it ran in this process.
    mode: "reply", "stream", "batch" (then `batch` requests share one duration) or "none" (the
    model was not asked). duration_s: of the model's part; what guards took is not in it.
    first_chunk_s, gaps_s: of a stream only, the time to its first piece and
    those between pieces; a piece of a local model is a token, a server's may hold several.
    prompt_tokens, completion_tokens: as counted by the model or told by the server, else None.
    finish_reason: one of FINISHES, or what a server said. error_type: the class of the exception,
    "" if there was none. guards: what guards decided. refused: whether the reply declines; None if
    nobody looked. language, prompt_chars: of what the user wrote last; "" if nobody looked.
    user: a keyed hash, or "".
    task: what the application was doing, in a word of its own. content: None unless kept.

    Raises RecordError for values that no request can have.
    """

    id: str
    started: float
    model: str
    version: str = ""
    provider: str = ""
    local: bool = True
    mode: Mode = "reply"
    batch: int = 1
    duration_s: float = 0.0
    first_chunk_s: float | None = None
    gaps_s: tuple[float, ...] = ()
    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    finish_reason: str = "stop"
    error_type: str = ""
    tool_calls: int = 0
    malformed_calls: int = 0
    guards: tuple[GuardDecision, ...] = ()
    refused: bool | None = None
    language: str = ""
    prompt_chars: int = 0
    reply_chars: int = 0
    user: str = ""
    task: str = ""
    content: Content | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        _one_of("mode", self.mode, MODES)
        times = [self.started, self.duration_s, *self.gaps_s]
        if self.first_chunk_s is not None:
            times.append(self.first_chunk_s)
        if not all(math.isfinite(value) and value >= 0 for value in times):
            raise RecordError(f"times are finite and not negative: {times[:4]}")
        counts = (self.prompt_tokens or 0, self.completion_tokens or 0, self.batch - 1)
        if min(counts) < 0:
            raise RecordError("counts are not negative, and a batch holds a request or more")

    @property
    def failed(self) -> bool:
        """The request ended in an error. One that a guard blocked did not fail."""
        return bool(self.error_type)

    @property
    def blocked(self) -> bool:
        return any(decision.action == "blocked" for decision in self.guards)

    @property
    def answered(self) -> bool:
        """The model gave a whole reply."""
        return not self.failed and self.mode != "none" and self.finish_reason != ABANDONED

    @property
    def seconds_per_token(self) -> float | None:
        """Duration over tokens written; None for a batch, whose requests share one duration."""
        if not self.answered or not self.completion_tokens or self.batch > 1:
            return None
        return self.duration_s / self.completion_tokens

    @property
    def time_per_output_token_s(self) -> float | None:
        """Mean seconds per token after the first, of a local stream; else None."""
        if not (self.local and self.answered and self.gaps_s):
            return None
        return sum(self.gaps_s) / len(self.gaps_s)

    def to_json(self) -> str:
        """One line of JSON."""
        return json.dumps(asdict(self), ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, line: str) -> RequestRecord:
        """The record of one line. Raises RecordError when the line is not one."""
        try:
            return cls.from_dict(json.loads(line))
        except (json.JSONDecodeError, TypeError, AttributeError) as error:
            raise RecordError(f"this is not a request record: {error!r}") from error

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> RequestRecord:
        """The record of a dictionary as `asdict` makes it; other keys are left out."""
        known = {one.name for one in fields(cls)}
        own = {key: value for key, value in values.items() if key in known}
        own["gaps_s"] = tuple(own.get("gaps_s") or ())
        own["guards"] = tuple(GuardDecision(**one) for one in own.get("guards") or ())
        own["content"] = Content(**own["content"]) if own.get("content") else None
        return cls(**own)


@dataclass(frozen=True)
class Score:
    """A figure between 0 and 1 that was given to a reply afterwards: right is 1, wrong is 0.

    record: the id of the request. name: what was judged and by what, such as "exact_match".
    at: when, in seconds from 1970. model and version: those of the request.
    Raises RecordError for a value outside 0 and 1.
    """

    record: str
    name: str
    value: float
    at: float
    model: str = ""
    version: str = ""

    def __post_init__(self) -> None:
        if not self.name:
            raise RecordError("a score needs a name")
        if not 0 <= self.value <= 1:
            raise RecordError(f"the score {self.name} is {self.value}: it lies between 0 and 1")


@dataclass(frozen=True)
class Feedback:
    """What a person said of a reply: helpful or not, and why not, from REASONS ("" for no reason).

    user: a keyed hash, or "". model and version: those of the request.
    Raises RecordError for a reason that is not in the list.
    """

    record: str
    helpful: bool
    at: float
    reason: str = ""
    user: str = ""
    model: str = ""
    version: str = ""

    def __post_init__(self) -> None:
        if self.reason:
            _one_of("reason", self.reason, REASONS)
        if self.helpful and self.reason:
            raise RecordError("a reason says what was not helpful: give none with helpful=True")


class Sink(Protocol):
    """A place that records go to: a store, an exporter, a list of your own.

    `write` is called once per request, `note` once per score or feedback, from any thread.
    """

    def write(self, record: RequestRecord) -> None: ...

    def note(self, note: Score | Feedback) -> None: ...


class Memory:
    """A sink that keeps everything in lists, for notebooks and tests."""

    def __init__(self) -> None:
        self.records: list[RequestRecord] = []
        self.notes: list[Score | Feedback] = []

    def write(self, record: RequestRecord) -> None:
        self.records.append(record)

    def note(self, note: Score | Feedback) -> None:
        self.notes.append(note)


def _one_of(name: str, value: str, known: tuple[str, ...]) -> None:
    if value not in known:
        raise RecordError(f"{name} is one of {', '.join(known)}, not {value!r}")
