"""What a project asks of a model, and what it is to run on: the input of `selection.select`.

Bytes, tokens, seconds and US dollars everywhere.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isfinite
from numbers import Integral, Real
from typing import TYPE_CHECKING, ClassVar

from course_lib import catalog
from course_lib.selection_forms import FORMS

if TYPE_CHECKING:
    from course_lib.hardware import Speed

TASKS: dict[str, str] = {
    "chat": "answer people in free text",
    "extraction": "read a text and give back fields",
    "tools": "call functions and use what they return",
    "documents": "read long documents and answer about them",
    "code": "write and explain programs",
    "translation": "translate",
    "medicine": "read and explain medical text",
    "pictures": "answer about pictures",
    "moderation": "judge whether a text or picture breaks a rule",
    "embedding": "turn texts into vectors for search",
    "drafting": "draft tokens for a larger model to check",
    "shop": "the invented shop of this course",
}
MODALITIES = ("text", "image", "audio", "video")
OPEN_LICENCES = ("Apache-2.0", "MIT")
PREFERENCES = ("quality", "cost", "speed")
# Checks that may stay open. No catalogue says which languages a model is good at, and a roof is
# a limit, not a measurement: to insist on either would leave no model at all.
ACCEPTED_OPEN = ("languages", "speed", "first token")
CHECKS = (
    "task",
    "modalities",
    "languages",
    "context",
    "licence",
    "access",
    "score",
    "memory",
    "speed",
    "first token",
    "budget",
)
MOST_DEVICES = 64
MOST = 10**9  # tokens, users: far beyond any real case
MOST_REAL = 1e30


class SelectionError(ValueError):
    """A requirement makes no sense or does not hold together; the message says what to do."""


def _whole(value: object, name: str, least: int, most: int) -> None:
    if isinstance(value, bool) or not isinstance(value, Integral) or not least <= value <= most:
        raise SelectionError(
            f"{name} is a whole number from {least:,} to {most:,}, not {value!r}; "
            f"write an int such as {max(least, 1)}"
        )


def _real(value: object, name: str, unit: str) -> None:
    """A finite number above 0, or None, which means: not given."""
    if value is None:
        return
    good = isinstance(value, Real) and not isinstance(value, bool) and isfinite(value)
    if not good or not 0 < value <= MOST_REAL:
        raise SelectionError(
            f"{name} is a number of {unit} above 0, not {value!r}; leave it out (None) if not known"
        )


def _text(value: object, name: str) -> None:
    if not isinstance(value, str) or not value.strip():
        raise SelectionError(f"{name} is a text with at least one letter, not {value!r}")


def _chosen(values: object, name: str, known: Iterable[str], *, empty: bool = True) -> None:
    known = tuple(known)
    if isinstance(values, str) or not isinstance(values, tuple):
        raise SelectionError(f"{name} is a tuple, not {values!r}; write ({values!r},) for one")
    if not values and not empty:
        raise SelectionError(f"{name} is empty; choose from: {', '.join(known)}")
    if unknown := [v for v in values if v not in known]:
        raise SelectionError(f"unknown in {name}: {unknown}; known are: {', '.join(known)}")


@dataclass(frozen=True)
class Device:
    """What a model is to run on.

    Attributes:
        memory_bytes: of one device; `Requirements.headroom` of it stays free.
        bytes_per_second, flops_per_second: its roof, at the dtype in use. None: not known, and
            then no speed is predicted. This course ships no table of accelerators, because its
            facts hold none: measure (`Device.measured`) or give figures and say whose they are.
        source: where those two figures come from; required as soon as one is given.
        reached: the share of the roof that decoding was measured to reach here (MBU where memory
            is the limit); None: not measured, and predictions are upper limits.
        price_per_hour: dollars for one device.
        ple_elsewhere: whether a PLE table may stay in flash or host memory (one row per token is
            read), as Google's mobile runtimes do.
    """

    name: str
    memory_bytes: int
    bytes_per_second: float | None = None
    flops_per_second: float | None = None
    source: str = ""
    reached: float | None = None
    price_per_hour: float | None = None
    ple_elsewhere: bool = False

    def __post_init__(self) -> None:
        _text(self.name, "the device's name")
        _whole(self.memory_bytes, "memory_bytes", 1, 10**18)
        _real(self.bytes_per_second, "bytes_per_second", "bytes per second")
        _real(self.flops_per_second, "flops_per_second", "operations per second")
        _real(self.price_per_hour, "price_per_hour", "dollars")
        _real(self.reached, "reached", "parts of the roof")
        if self.reached is not None and self.reached > 1.05:
            raise SelectionError(
                f"reached is {self.reached}: more than 1.05 of the roof is an error in somebody's "
                "arithmetic; measure the roof and the decode speed again"
            )
        if (self.bytes_per_second or self.flops_per_second) and not self.source.strip():
            raise SelectionError(
                f"say in `source` where the speed of {self.name} comes from, for example "
                '"hardware.measure(), 2026-11-21" or the page of its data sheet'
            )

    @classmethod
    def measured(cls, name: str, memory_bytes: int, speed: Speed, **more: object) -> Device:
        """A device with the roof that `hardware.measure()` found: medians of copy and matmul.

        A copy's rate counts bytes read and bytes written; decoding mostly reads.
        """
        return cls(
            name=name,
            memory_bytes=memory_bytes,
            bytes_per_second=speed.copy.median * 1e9,
            flops_per_second=speed.matmul.median * 1e9,
            source=f"measured: copy of {speed.copy_bytes / 2**20:.0f} MiB and matmul of "
            f"{speed.matmul_size}, {speed.dtype}, {speed.threads} threads, n={speed.copy.n}",
            **more,  # type: ignore[arg-type]
        )


@dataclass(frozen=True)
class Needed:
    """A score to reach: "MMLU-Pro", 60 (percent), or a pocket skill, "tools", 60 (percent).

    Where a benchmark is better when lower (an error rate), `score` is the most it may be. Units
    are those of the published table.
    """

    benchmark: str
    score: float

    def __post_init__(self) -> None:
        _text(self.benchmark, "a benchmark")
        good = isinstance(self.score, Real) and not isinstance(self.score, bool)
        if not good or not isfinite(self.score):
            raise SelectionError(f"the score to reach in {self.benchmark} is not {self.score!r}")


@dataclass(frozen=True)
class MeasuredScore:
    """A score that you measured yourself, in percent, with its 95% interval if you have one."""

    model: str
    benchmark: str
    score: float
    n: int
    source: str
    interval: tuple[float, float] | None = None

    def __post_init__(self) -> None:
        _text(self.model, "the model of a measured score")
        _text(self.source, "the source of a measured score")
        _real(self.score or 1e-9, "a measured score", "percent")
        _whole(self.n, "n of a measured score", 1, MOST)


@dataclass(frozen=True)
class MeasuredSpeed:
    """Decode speed that you measured on this device: tokens per second of all `users` together."""

    model: str
    form: str
    users: int
    tokens_per_second: float
    source: str
    basis: ClassVar[str] = "measured"

    def __post_init__(self) -> None:
        _text(self.model, f"the model of a {self.basis} speed")
        _text(self.source, f"the source of a {self.basis} speed")
        _whole(self.users, f"users of a {self.basis} speed", 1, MOST)
        if self.tokens_per_second is None:
            raise SelectionError(f"tokens_per_second of a {self.basis} speed is missing")
        _real(self.tokens_per_second, "tokens_per_second", "tokens per second")

    @property
    def bound(self) -> str:
        """What the speed is limited by; a stopwatch does not tell."""
        return ""


@dataclass(frozen=True)
class CalibratedSpeed(MeasuredSpeed):
    """Decode speed by arithmetic, with constants that were measured on this device with other
    models and checked on yet others (`prediction_check.predicted_speeds`).

    Where there is a MeasuredSpeed of the same model, that goes before it. `limit` is "dispatch"
    (operator calls take longer) or "memory".
    """

    limit: str = "memory"
    basis: ClassVar[str] = "predicted"

    @property
    def bound(self) -> str:
        return self.limit


@dataclass(frozen=True)
class Requirements:
    """What a project asks of a model. All but name and device have a default that asks little.

    Attributes:
        task: a key of `TASKS`.
        scores: every one must be reached, by a published or a measured score.
        languages: codes such as "es". No catalogue knows them (but for pocket models), so this
            stays an open question to be tested.
        modalities: what goes in: of "text", "image", "audio", "video".
        context: tokens that one conversation holds, answer included.
        users: conversations that are held at the same time, each with its full context.
        prompt: tokens read before the first answer token; None: a whole context.
        first_token_seconds: the longest wait for the first token.
        tokens_per_second: the least each user is to see, all users being served at once.
        memory_bytes: a limit of your own per device, beside what the device has.
        headroom: share of the device's memory that stays free, for the runtime and fragmentation.
        licences: accepted names, as `catalog` writes them up to " ("; None: any.
        ungated: True: no click-through gate on the hub.
        budget_per_hour: dollars for all devices together; needs `device.price_per_hour`.
        max_devices: devices that each hold the whole model and share the users. No model is split.
        forms: of `selection_forms.FORMS`, what the weights may be stored as.
        prefill_chunk: prompt tokens that go through the model together. Servers set a limit
            (vLLM: max_num_batched_tokens); plain transformers takes the prompt whole.
        accept_open: checks whose answer may stay unknown; every other unknown excludes.
        prefer: what ranks those that meet all: "quality", "cost" or "speed".
        peers: whether models of other families are looked at.
    """

    name: str
    device: Device
    task: str = "chat"
    scores: tuple[Needed, ...] = ()
    languages: tuple[str, ...] = ()
    modalities: tuple[str, ...] = ("text",)
    context: int = 8192
    users: int = 1
    prompt: int | None = None
    first_token_seconds: float | None = None
    tokens_per_second: float | None = None
    memory_bytes: int | None = None
    headroom: float = 0.10
    licences: tuple[str, ...] | None = None
    ungated: bool = False
    budget_per_hour: float | None = None
    max_devices: int = 1
    forms: tuple[str, ...] = ("bf16", "q8_0", "w4a16", "q4_0")
    prefill_chunk: int = 2048
    accept_open: tuple[str, ...] = ACCEPTED_OPEN
    prefer: str = "quality"
    peers: bool = True

    def __post_init__(self) -> None:
        _text(self.name, "the name")
        if not isinstance(self.device, Device):
            raise SelectionError(
                f"device is a Device, not {self.device!r}; write Device('laptop', 8 * 2**30)"
            )
        _chosen((self.task,), "task", TASKS)
        _chosen(self.modalities, "modalities", MODALITIES, empty=False)
        _chosen(self.accept_open, "accept_open", CHECKS)
        _chosen((self.prefer,), "prefer", PREFERENCES)
        _chosen(self.forms, "forms", FORMS, empty=False)
        for values, name in ((self.scores, "scores"), (self.languages, "languages")):
            if not isinstance(values, tuple):
                raise SelectionError(f"{name} is a tuple, not {values!r}")
        if not all(isinstance(needed, Needed) for needed in self.scores):
            raise SelectionError("scores holds Needed(benchmark, score) and nothing else")
        for code in self.languages:
            _text(code, "a language")
        self._check_numbers()
        if self.licences is not None:
            names = {short_licence(c.licence) for c in catalog.cards(peers=True) if c.licence}
            _chosen(self.licences, "licences", sorted(names), empty=False)
        if self.budget_per_hour is not None and self.device.price_per_hour is None:
            raise SelectionError(
                "a budget per hour needs a price: give device.price_per_hour, or leave the budget "
                "out"
            )

    def _check_numbers(self) -> None:
        _whole(self.context, "context", 1, MOST)
        _whole(self.users, "users", 1, MOST)
        _whole(self.max_devices, "max_devices", 1, MOST_DEVICES)
        _whole(self.prefill_chunk, "prefill_chunk", 1, MOST)
        if self.prompt is not None:
            _whole(self.prompt, "prompt", 1, MOST)
            if self.prompt > self.context:
                raise SelectionError(
                    f"a prompt of {self.prompt:,} tokens does not go into a context of "
                    f"{self.context:,}: raise context to hold prompt and answer"
                )
        if self.memory_bytes is not None:
            _whole(self.memory_bytes, "memory_bytes", 1, 10**18)
        _real(self.first_token_seconds, "first_token_seconds", "seconds")
        _real(self.tokens_per_second, "tokens_per_second", "tokens per second")
        _real(self.budget_per_hour, "budget_per_hour", "dollars")
        good = isinstance(self.headroom, Real) and not isinstance(self.headroom, bool)
        if not good or not 0 <= self.headroom < 1:
            raise SelectionError(f"headroom is a share from 0 up to 1, not {self.headroom!r}")

    @property
    def prompt_tokens(self) -> int:
        return self.context if self.prompt is None else self.prompt

    @property
    def allowed_bytes(self) -> int:
        """What the model may take on one device."""
        room = int(self.device.memory_bytes * (1 - self.headroom))
        return room if self.memory_bytes is None else min(room, self.memory_bytes)


def short_licence(licence: str) -> str:
    """A licence's name without the catalogue's remark in brackets."""
    return licence.split(" (")[0]
