"""Five kinds of trouble for the desk, each brought about and not pretended.

    hidden = blind(seed)                       # A to E, in an order that you do not know
    staged = stage(hidden["A"], gemma, Shape())
    with staged.machine():
        run = Desk(staged.gemma, users=users).run(staged.questions(seed, start, seconds))

A slower machine has other programs running on it; a wrong template is another template; a quantized
model has its weights rounded; the crowd changes by asking in other languages, and an attack by
planting orders. The model's name never changes: what an operator swapped by mistake keeps its name.
"""

from __future__ import annotations

import copy
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from course_lib import hardware
from course_lib.monitoring import traffic
from course_lib.monitoring.traffic import Question, Shape, TrafficError

if TYPE_CHECKING:
    from course_lib.models import Gemma
    from course_lib.quantization_formats import Format

# Few bits, and one scale for a whole row: coarser than anybody should ship.
BITS, TABLE_BITS = 3, 4
# Requests with a planted order for every honest one.
ATTACKS = 1.5
# Other programs on the machine, per core that this process may use, and at most.
NEIGHBOURS_PER_CORE, MOST_NEIGHBOURS = 1, 16
# A program that computes for as long as the one that started it is there, an hour at most.
_NEIGHBOUR = """
import os, sys, time
# Told, not asked: who started it may be gone before it could ask, and then it would never end.
parent = int(sys.argv[1]) if os.name != "nt" else os.getppid()
end = time.monotonic() + 3600
while os.getppid() == parent and time.monotonic() < end:
    sum(range(100_000))
"""
# In front of a template: what the caller asks of it is not heard any more.
_DEAF = "{%- set add_generation_prompt = false -%}"


@dataclass(frozen=True)
class Kind:
    """One kind of trouble. what: what really happened. remedy: what ends it."""

    name: str
    what: str
    remedy: str


KINDS = (
    Kind(
        "slower machine",
        "other programs compute on all cores of this machine",
        "free the machine",
    ),
    Kind(
        "wrong template",
        "an upgrade brought a template that no longer opens the model's turn",
        "take the template back",
    ),
    Kind(
        "language shift",
        "another crowd writes: most of it in the language that was rarest",
        "hand over to a person what the model is least sure of",
    ),
    Kind(
        "injection wave",
        "a few people send texts with orders planted in them",
        "lock out who was blocked again and again",
    ),
    Kind(
        "quantized model",
        "the weights were swapped for a copy of few bits, under the same name",
        "go back to the weights before",
    ),
)
NAMES = tuple(kind.name for kind in KINDS)


@dataclass(frozen=True, eq=False)
class Staged:
    """A trouble, ready to happen. gemma: the model that answers while it lasts. shape: who asks.

    machine: call it for a context in which the machine is as the trouble wants it.
    """

    kind: Kind
    gemma: Gemma
    shape: Shape
    machine: Callable[[], AbstractContextManager[object]]

    def questions(self, seed: int, start: float, seconds: float) -> list[Question]:
        """What is asked in a stretch of the trouble."""
        came = traffic.arrivals(self.shape, seed=seed, start=start, seconds=seconds)
        return traffic.questions(came, seed=seed)


def kind_named(name: str) -> Kind:
    """Raises TrafficError that names the five."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise TrafficError(f"there is no trouble {name!r}; there are: {', '.join(NAMES)}")


def stage(
    name: str, gemma: Gemma, shape: Shape | None = None, *, form: str | Format | None = None
) -> Staged:
    """Prepare one kind of trouble for a desk with this model and this traffic.

    form: of the quantized model; see `swapped`. The model that you give is
    left as it is. Raises TrafficError for an unknown name.
    """
    kind = kind_named(name)
    staged = Staged(kind, gemma, shape or Shape(), nullcontext)
    if name == "slower machine":
        return replace(staged, machine=noisy_neighbours)
    if name == "wrong template":
        return replace(staged, gemma=with_wrong_template(gemma))
    if name == "language shift":
        return replace(staged, shape=shifted(staged.shape))
    if name == "injection wave":
        return replace(staged, shape=replace(staged.shape, attacks=ATTACKS))
    return replace(staged, gemma=swapped(gemma, form))


def blind(seed: int = 0) -> dict[str, str]:
    """The five names behind the letters A to E, in an order drawn from the seed."""
    order = np.random.default_rng([seed, 9]).permutation(len(NAMES))
    return {letter: NAMES[place] for letter, place in zip("ABCDE", order, strict=True)}


def said_of(guess: str | None, letter: str, hidden: dict[str, str]) -> str:
    """What became of a guess. Raises TrafficError for a guess that is none of the five."""
    truth = kind_named(hidden[letter])
    if guess is None:
        return f"{letter}: {truth.name} ({truth.what}); you made no guess"
    verdict = "right" if kind_named(guess) is truth else f"not {guess}"
    return f"{letter}: {truth.name} ({truth.what}); your guess: {verdict}"


# ---- how each is brought about -----------------------------------------------------------------


@contextmanager
def noisy_neighbours(count: int | None = None) -> Iterator[tuple[int, ...]]:
    """Other programs that compute and do nothing else; gives their process numbers.

    count: one per usable core if None, 16 at most. They end with the block, and by themselves when
    this process is gone.
    """
    wanted = count or NEIGHBOURS_PER_CORE * hardware.this_machine().usable_cores
    command = [sys.executable, "-S", "-c", _NEIGHBOUR, str(os.getpid())]
    running: list[subprocess.Popen[bytes]] = []
    try:
        for _ in range(min(wanted, MOST_NEIGHBOURS)):
            running.append(subprocess.Popen(command, stdin=subprocess.DEVNULL))
        yield tuple(one.pid for one in running)
    finally:
        for one in running:
            one.kill()
        for one in running:
            one.wait()


def with_wrong_template(gemma: Gemma) -> Gemma:
    """The same weights behind a template that ends with the user's turn.

    It ignores add_generation_prompt, so the model has to open its own turn before it can answer.
    Raises TrafficError for a template that knows no such switch.
    """
    old = str(gemma.tokenizer.chat_template or "")
    if "add_generation_prompt" not in old:
        raise TrafficError(f"the template of {gemma.name} has no add_generation_prompt to ignore")
    tokenizer = copy.copy(gemma.tokenizer)
    tokenizer.chat_template = _DEAF + old
    return replace(gemma, tokenizer=tokenizer)


def shifted(shape: Shape) -> Shape:
    """The same number of requests, six of ten of them in the language that was rarest."""
    rarest = min(shape.languages, key=lambda language: shape.languages[language])
    others = sum(share for language, share in shape.languages.items() if language != rarest)
    mix = {
        language: 0.6 if language == rarest else 0.4 * share / others
        for language, share in shape.languages.items()
    }
    return replace(shape, languages=mix)


def swapped(gemma: Gemma, form: str | Format | None = None) -> Gemma:
    """A copy with its matrices and tables rounded to a few bits, under the old name.

    form: of both; if None, 3 bits for matrices and 4 for tables, one scale per row. The weights are
    unpacked again, so that the copy is as fast as the original: its answers and its fingerprint
    tell.
    """
    from course_lib import quantization

    matrices = quantization.integer(BITS) if form is None else form
    tables = quantization.integer(TABLE_BITS) if form is None else form
    packed = quantization.quantized_copy(gemma, matrices, tables=tables, misfits="keep")
    return replace(quantization.dequantized(packed), name=gemma.name)


def locked_out(blocked_by_user: list[tuple[str, bool]], after: int) -> list[bool]:
    """The remedy for a wave: who was blocked `after` times is not served any more.

    blocked_by_user: (user, whether a guard blocked it) of each request, in order of time. Returns,
    for each, whether it would have been turned away at the door.
    """
    strikes: dict[str, int] = {}
    away = []
    for user, blocked in blocked_by_user:
        away.append(strikes.get(user, 0) >= after)
        strikes[user] = strikes.get(user, 0) + int(blocked)
    return away
