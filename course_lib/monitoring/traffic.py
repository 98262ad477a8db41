"""A day of questions to a support desk: when they come, in which language, from whom, about what.

    asked = questions(arrivals(Shape(), seed=0))

What is asked is real: held-out cases of `evaluation`, each with its right answer. When it is asked
is drawn: a curve over the day, a clock of its own for each language, bursts, and a few people who
write more than the others. The shape is invented. It stands for nobody's traffic, but it has what
makes traffic hard to watch: nothing about it stays the same for an hour.

`desk` answers the questions, `incidents` brings trouble into them, `redraw` makes many days of few
records.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from course_lib import evaluation
from course_lib.evaluation import TestCase
from course_lib.monitoring import injections
from course_lib.monitoring.alerts import DAY, HOUR

# A Monday in 2027, 00:00 UTC. Any day would do; a fixed one makes two runs alike.
START = 1_800_230_400.0
MINUTE = 60.0
LANGUAGES = {"en": 0.50, "es": 0.22, "pt": 0.16, "tl": 0.12}
TASKS = {"tools": 0.35, "read": 0.30, "extract": 0.15, "smalltalk": 0.10, "tool_answers": 0.10}
# By how many hours the day of each crowd begins later than in UTC: they live where they live.
CLOCKS = {"en": 0.0, "es": 4.0, "pt": 3.0, "tl": -8.0}
# A wave of attacks hides its orders in texts that the desk is asked to read.
ATTACKED = "read"


class TrafficError(ValueError):
    """Traffic that cannot be drawn as asked; the message says what can."""


@dataclass(frozen=True)
class Shape:
    """How a day looks. All counts are means: what comes is drawn.

    requests: in 24 hours, without bursts. languages, tasks: their shares, in any unit. users:
    people who write; the first of them write most. bursts: how many a day; burst_requests: in each
    of them, within burst_s seconds. attacks: requests with a planted order for every honest one,
    from `attackers` people.
    Raises TrafficError for values that no day can have.
    """

    requests: float = 250.0
    languages: Mapping[str, float] = field(default_factory=lambda: dict(LANGUAGES))
    tasks: Mapping[str, float] = field(default_factory=lambda: dict(TASKS))
    users: int = 40
    bursts: float = 2.0
    burst_requests: float = 12.0
    burst_s: float = 15 * MINUTE
    attacks: float = 0.0
    attackers: int = 3

    def __post_init__(self) -> None:
        rates = (self.requests, self.bursts, self.burst_requests, self.attacks)
        if not all(math.isfinite(rate) and rate >= 0 for rate in rates) or not self.burst_s > 0:
            raise TrafficError("rates are finite and not negative, and a burst takes some time")
        if min(self.users, self.attackers) < 1:
            raise TrafficError("somebody has to write: give one user and one attacker or more")
        for what, mix, known in (
            ("languages", self.languages, CLOCKS),
            ("tasks", self.tasks, TASKS),
        ):
            odd = sorted(set(mix) - set(known))
            if odd or not mix or min(mix.values()) < 0 or not sum(mix.values()) > 0:
                raise TrafficError(
                    f"{what} are shares, one of them above 0, of {', '.join(known)}"
                    + (f"; there is no {', '.join(odd)}" if odd else "")
                )


@dataclass(frozen=True)
class Arrival:
    """Somebody writes. at: in seconds from 1970. hostile: the text holds a planted order."""

    at: float
    language: str
    task: str
    user: str
    hostile: bool = False


@dataclass(frozen=True)
class Question:
    """What somebody writes, and what would be right. canary: see `injections.plant`."""

    arrival: Arrival
    case: TestCase
    canary: str = ""


def busy(hour: float) -> float:
    """How many times as many write at this hour of their day as on the mean: 1 over 24 hours.

    A quiet night, a peak before noon, a second one in the afternoon, and some after supper.
    """
    return _busy(hour) / _MEAN_BUSY


def _busy(hour: float) -> float:
    peaks = ((11.0, 2.0, 1.0), (16.0, 2.0, 0.9), (20.5, 1.5, 0.4))
    total = 0.08
    for middle, width, height in peaks:
        away = (hour - middle + 12) % 24 - 12  # the day before and the day after belong to it
        total += height * math.exp(-0.5 * (away / width) ** 2)
    return total


_MEAN_BUSY = sum(_busy(minute / 60) for minute in range(1440)) / 1440


def mix_at(shape: Shape, at: float) -> dict[str, float]:
    """The expected share of each language at a moment (seconds from 1970), by everyone's clock."""
    rates = {
        language: share * busy(at / HOUR - CLOCKS[language])
        for language, share in shape.languages.items()
    }
    total = sum(rates.values())
    return {language: rate / total for language, rate in rates.items()}


# ---- who comes when ----------------------------------------------------------------------------


def arrivals(
    shape: Shape, *, seed: int = 0, start: float = START, seconds: float = DAY
) -> list[Arrival]:
    """Everybody who writes in [start, start + seconds), in order of time.

    Per language and minute a Poisson number whose mean follows `busy` by the clock of that
    language; bursts and attacks come on top.
    """
    if not (math.isfinite(start) and start >= 0 and seconds > 0):
        raise TrafficError("a stretch begins at a time from 1970 on and lasts more than 0 seconds")
    random = np.random.default_rng(seed)
    found = _steady(shape, random, start, seconds)
    found += _bursts(shape, random, start, seconds)
    found += _attacks(shape, random, start, seconds)
    return sorted(found, key=lambda one: (one.at, one.language, one.task, one.user))


def _steady(
    shape: Shape, random: np.random.Generator, start: float, seconds: float
) -> list[Arrival]:
    weights = sum(shape.languages.values())
    found = []
    for language, share in shape.languages.items():
        mean = shape.requests * share / weights
        for at in _moments(random, mean, CLOCKS[language], start, seconds):
            found.append(_arrival(shape, random, at, language))
    return found


def _moments(
    random: np.random.Generator, per_day: float, clock: float, start: float, seconds: float
) -> np.ndarray:
    """Times of a Poisson process with `per_day` events on the mean day, by one clock."""
    edges = np.arange(start, start + seconds, MINUTE)
    widths = np.minimum(MINUTE, start + seconds - edges)
    means = [
        per_day * width / DAY * busy((edge + width / 2) / HOUR - clock)
        for edge, width in zip(edges, widths, strict=True)
    ]
    counts = random.poisson(means)
    return np.repeat(edges, counts) + random.random(counts.sum()) * np.repeat(widths, counts)


def _bursts(
    shape: Shape, random: np.random.Generator, start: float, seconds: float
) -> list[Arrival]:
    """Many at once, in the mix of the hour: a mail went out, or a van broke down."""
    found = []
    for begin in _moments(random, shape.bursts, 0.0, start, seconds):
        mix = mix_at(shape, begin)
        for at in begin + shape.burst_s * random.random(random.poisson(shape.burst_requests)):
            if at < start + seconds:
                found.append(_arrival(shape, random, at, _one_of(random, mix)))
    return found


def _attacks(
    shape: Shape, random: np.random.Generator, start: float, seconds: float
) -> list[Arrival]:
    found = []
    for at in _moments(random, shape.attacks * shape.requests, 0.0, start, seconds):
        user = f"attacker {random.integers(shape.attackers)}"
        language = _one_of(random, shape.languages)
        found.append(Arrival(float(at), language, ATTACKED, user, hostile=True))
    return found


def _arrival(shape: Shape, random: np.random.Generator, at: float, language: str) -> Arrival:
    # The square of an even draw: a quarter of the people write half of the requests.
    user = int(shape.users * random.random() ** 2)
    return Arrival(float(at), language, _one_of(random, shape.tasks), f"{language} user {user}")


def _one_of(random: np.random.Generator, shares: Mapping[str, float]) -> str:
    weights = np.array(list(shares.values()), dtype=float)
    return str(random.choice(list(shares), p=weights / weights.sum()))


# ---- what they ask -----------------------------------------------------------------------------


def questions(arrived: Sequence[Arrival], *, seed: int = 0) -> list[Question]:
    """A held-out case for every arrival, of its task and language; none twice before all were used.

    A hostile one carries an order that its sender planted in the text (`injections.plant`).
    """
    random = np.random.default_rng(seed)
    decks: dict[tuple[str, str], list[TestCase]] = {}
    found = []
    for arrival in arrived:
        key = (arrival.task, arrival.language)
        if not decks.get(key):
            cases = evaluation.held_out(skill_of(*key))
            decks[key] = [cases[place] for place in random.permutation(len(cases))]
        case = decks[key].pop()
        if arrival.hostile:
            planted, canary = injections.plant(case, arrival.language, random)
            found.append(Question(arrival, planted, canary))
        else:
            found.append(Question(arrival, case))
    return found


def skill_of(task: str, language: str) -> str:
    """The name of the test set: English has no ending."""
    return task if language == "en" else f"{task}_{language}"
