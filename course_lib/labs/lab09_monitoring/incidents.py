"""Days of traffic with one incident or none, drawn from a seed, for exercise 8 of lab 09.

Every drawn incident is clear: the figure that answers has moved by far more than the limit, and
every figure before it by far less. So an answer does not fail for its way to compute a variance.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from course_lib.labs.exercises import Case
from course_lib.labs.lab09_monitoring.seen import FEWEST, FIGURES, Figure, Seen, values

LANGUAGES = ("en", "es", "pt", "tl")
QUIET, LOUD = 2.5, 6.0  # standard errors: below the one nothing moved, above the other it did
OLD, NEW = "v1", "v2"


@dataclass(frozen=True)
class World:
    """What the requests of a stretch are drawn from. Shares, factors and means.

    Attributes:
        mix: language -> share.
        right: language -> share of right replies.
        blocked, by: share that guards block, and the language that attacks come in ("" for all).
    """

    mix: dict[str, float]
    right: dict[str, float]
    prompt: dict[str, float]
    version: str = OLD
    reply: float = 20.0
    per_token: float = 0.02
    cut_off: float = 0.03
    scored: float = 0.7
    blocked: float = 0.02
    by: str = ""

    def requests(self, rng: random.Random, n: int) -> tuple[Seen, ...]:
        return tuple(self._one(rng) for _ in range(n))

    def _one(self, rng: random.Random) -> Seen:
        language = rng.choices(list(self.mix), list(self.mix.values()))[0]
        if rng.random() < self.blocked:
            return Seen(self.by or language, self.version, "blocked")
        tokens = max(2, round(self.reply * rng.lognormvariate(0, 0.25)))
        return Seen(
            language=language,
            version=self.version,
            finish="length" if rng.random() < self.cut_off else "stop",
            prompt_tokens=max(5, round(self.prompt[language] * rng.lognormvariate(0, 0.2))),
            reply_tokens=tokens,
            seconds=round(tokens * self.per_token * rng.lognormvariate(0, 0.15), 4),
            score=float(rng.random() < self.right[language])
            if rng.random() < self.scored
            else None,
        )


def usual(rng: random.Random) -> tuple[World, str]:
    """A healthy world, and its weak language: few write in it, it takes more tokens and fails."""
    weak = rng.choice(LANGUAGES[1:])
    others = [language for language in LANGUAGES[1:] if language != weak]
    mix = {"en": 0.5, others[0]: 0.3, others[1]: 0.14, weak: 0.06}
    right = {"en": 0.92, others[0]: 0.85, others[1]: 0.85, weak: 0.35}
    prompt = {"en": 40.0, others[0]: 44.0, others[1]: 44.0, weak: 70.0}
    return World(mix, right, prompt), weak


# ---- what happens ------------------------------------------------------------------------------


def _weaker(world: World, factor: float) -> dict[str, float]:
    return {language: factor * share for language, share in world.right.items()}


def slower_machine(rng: random.Random, world: World, weak: str) -> World:
    return replace(world, per_token=world.per_token * rng.uniform(1.4, 2.2))


def longer_replies(rng: random.Random, world: World, weak: str) -> World:
    return replace(world, reply=world.reply * rng.uniform(1.6, 2.3))


def longer_prompts(rng: random.Random, world: World, weak: str) -> World:
    factor = rng.uniform(1.6, 2.4)
    return replace(world, prompt={name: factor * n for name, n in world.prompt.items()})


def wrong_template(rng: random.Random, world: World, weak: str) -> World:
    """After an upgrade: replies that miss their end run into the limit."""
    return replace(
        world,
        version=NEW,
        cut_off=rng.uniform(0.5, 0.8),
        reply=world.reply * 2.2,
        right=_weaker(world, 0.4),
    )


def quantized(rng: random.Random, world: World, weak: str) -> World:
    """Another model swapped in: faster, and wrong more often in every language."""
    return replace(
        world,
        version=NEW,
        per_token=world.per_token * 0.7,
        right=_weaker(world, rng.uniform(0.35, 0.5)),
        scored=0.9,
    )


def language_shift(rng: random.Random, world: World, weak: str) -> World:
    """Many more write in the weak language; no answer has become worse."""
    share = rng.uniform(0.5, 0.6)
    others = 1 - world.mix[weak]
    mix = {name: part / others * (1 - share) for name, part in world.mix.items()}
    return replace(world, mix=mix | {weak: share}, scored=0.9)


def injection_wave(rng: random.Random, world: World, weak: str) -> World:
    second = sorted(world.mix, key=lambda name: -world.mix[name])[1]
    return replace(world, blocked=rng.uniform(0.3, 0.45), by=second)


def nothing(rng: random.Random, world: World, weak: str) -> World:
    return world


def harmless_upgrade(rng: random.Random, world: World, weak: str) -> World:
    """A new version, as good as the old one; and fewer replies are scored."""
    return replace(world, version=NEW, scored=0.35)


def faster_machine(rng: random.Random, world: World, weak: str) -> World:
    return replace(world, per_token=world.per_token * rng.uniform(0.5, 0.7), reply=16.0)


Incident = Callable[[random.Random, World, str], World]
# Incident -> the figure that tells it; "" for the language mix, None for nothing.
INCIDENTS: dict[Incident, str | None] = {
    slower_machine: "seconds per token",
    longer_replies: "tokens per reply",
    longer_prompts: "tokens per prompt",
    wrong_template: "replies cut off",
    quantized: "score",
    language_shift: "",
    injection_wave: "requests blocked",
    nothing: None,
    harmless_upgrade: None,
    faster_machine: None,
}


# ---- cases -------------------------------------------------------------------------------------


def days(rng: random.Random) -> list[Case]:
    """(before, now) for every incident, in a drawn order, and one of too few requests."""
    return list(_days(rng.getstate()))


@lru_cache(maxsize=128)
def _days(state: Any) -> tuple[Case, ...]:
    """Drawing takes as long as judging, and the audit draws the same days hundreds of times."""
    rng = random.Random()
    rng.setstate(state)
    cases = [incident(rng, one) for one in INCIDENTS]
    world, weak = usual(rng)
    few = (rng.randint(9, 15), rng.randint(9, 15))
    slow = replace(world, per_token=3 * world.per_token, reply=3 * world.reply)
    cases.append((world.requests(rng, few[0]), slow.requests(rng, few[1])))
    rng.shuffle(cases)
    return tuple(cases)


def incident(rng: random.Random, happens: Incident) -> tuple[tuple[Seen, ...], tuple[Seen, ...]]:
    """A healthy stretch and one with an incident, drawn until the incident is clear."""
    while True:
        world, weak = usual(rng)
        before = world.requests(rng, rng.randint(130, 150))
        after = happens(rng, world, weak)
        now = after.requests(rng, rng.randint(130, 150))
        if _clear(before, now, INCIDENTS[happens]):
            return before, now


def _clear(before: Sequence[Seen], now: Sequence[Seen], tells: str | None) -> bool:
    for figure in FIGURES:
        moved = worst(figure, before, now)
        if figure.name == tells:
            return moved > LOUD
        if moved > QUIET:
            return False
    moved = max(errors_of_shares(before, now).values())
    return moved > LOUD if tells == "" else moved < QUIET


def worst(figure: Figure, before: Sequence[Seen], now: Sequence[Seen]) -> float:
    """By how many standard errors a figure is worse now, in the language where it is most."""
    found = [0.0]
    for language in {one.language for one in before}:
        sides = [values(figure, side, language) for side in (before, now)]
        if min(map(len, sides)) >= FEWEST:
            found.append(errors(*sides) * (1 if figure.worse == "more" else -1))
    return max(found)


def errors(before: Sequence[float], now: Sequence[float]) -> float:
    """How many standard errors the mean now lies above the mean before."""
    means, parts = [], 0.0
    for side in (before, now):
        mean = sum(side) / len(side)
        means.append(mean)
        parts += sum((value - mean) ** 2 for value in side) / (len(side) - 1) / len(side)
    apart = means[1] - means[0]
    if not parts:
        return math.copysign(math.inf, apart) if apart else 0.0
    return apart / math.sqrt(parts)


def errors_of_shares(before: Sequence[Seen], now: Sequence[Seen]) -> dict[str, float]:
    """Of every language, by how many standard errors its share of answered requests has grown."""
    then, today = (answered(side) for side in (before, now))
    names = {*then, *today}
    if min(len(then), len(today)) < FEWEST:
        return dict.fromkeys(names, 0.0)
    return {
        name: errors([float(x == name) for x in then], [float(x == name) for x in today])
        for name in names
    }


def answered(requests: Sequence[Seen]) -> list[str]:
    """The languages of the requests that no guard blocked."""
    return [one.language for one in requests if one.finish != "blocked"]
