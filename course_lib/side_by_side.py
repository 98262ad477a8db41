"""Several models timed side by side: every round asks each of them once, in an order that turns.

>>> race = side_by_side.measure({"small": small, "large": large, "fast": compiled})
>>> race.summary("small").mean                # seconds per token
>>> race.ratio("large", "small")              # how many times as long, round by round

Figures taken one after the other compare two moments of a machine as well as two models: another
program starts, and the later one looks slow. In a round all have the same moment, near enough, and
what slows a whole round down falls out of the round's ratio. For two options `comparison.compare`
is the finer instrument, with runs in the order A B B A and a control; this one takes any number.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_lib import metrics
from course_lib.bench_request import fixed_prompt, timed_request
from course_lib.metrics import Request
from course_lib.stats import Estimate, Summary, paired_ratio
from course_lib.timing import CLOCK, Clock

if TYPE_CHECKING:
    from course_lib.models import Gemma


@dataclass(frozen=True)
class Race:
    """The result of `measure`: `rounds` has one request per name, in the order of `names`."""

    names: tuple[str, ...]
    prompt_tokens: int
    new_tokens: int
    warmup: int
    rounds: tuple[tuple[Request, ...], ...] = field(repr=False)

    def requests(self, name: str) -> tuple[Request, ...]:
        """The requests of one model, round by round. Raises ValueError that names the models."""
        if name not in self.names:
            raise ValueError(f"{name!r} was not timed; these were: {', '.join(self.names)}")
        place = self.names.index(name)
        return tuple(one[place] for one in self.rounds)

    def summary(self, name: str, figure: str = "tpot") -> Summary:
        """Seconds of one figure ("ttft", "tpot", "e2e"; see `metrics`) over the rounds."""
        return metrics.summary(self.requests(name), figure)

    def ratio(self, a: str, b: str, figure: str = "tpot") -> Estimate:
        """How many times as long `a` takes as `b`, in pairs of one round; n counts rounds."""
        above, below = (
            [getattr(request, figure) for request in self.requests(name)] for name in (a, b)
        )
        return paired_ratio(above, below)


def measure(
    models: Mapping[str, Gemma],
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 16,
    rounds: int = 8,
    warmup: int = 2,
    seed: int = 0,
    clock: Clock = CLOCK,
) -> Race:
    """Time replies of exactly `new_tokens` tokens, `rounds` times each; warm-up rounds are dropped.

    The prompt has ordinary tokens drawn by the seed, the same for models of one vocabulary. Each
    round starts with another model, and every other round runs backwards.

    Raises ValueError for no models or counts that make no sense, BenchmarkError when a reply has
    another length than was asked for.
    """
    if not models:
        raise ValueError("there are no models to time")
    least = {"prompt_tokens": (prompt_tokens, 1), "new_tokens": (new_tokens, 2)}
    least |= {"rounds": (rounds, 2), "warmup": (warmup, 0)}
    for what, (value, lowest) in least.items():
        if isinstance(value, bool) or not isinstance(value, int) or value < lowest:
            raise ValueError(f"{what} is a whole number from {lowest} up, not {value!r}")
    names = tuple(models)
    prompts = {name: fixed_prompt(models[name], prompt_tokens, seed) for name in names}
    made = []
    for number in range(warmup + rounds):
        one = {
            name: timed_request(models[name], prompts[name], new_tokens, clock)
            for name in _order(names, number)
        }
        made.append(tuple(one[name] for name in names))
    return Race(names, prompt_tokens, new_tokens, warmup, tuple(made[warmup:]))


def _order(names: tuple[str, ...], number: int) -> tuple[str, ...]:
    """The order of round `number`: it starts one place further on; odd rounds run backwards."""
    start = number // 2 % len(names)
    turned = names[start:] + names[:start]
    return turned[::-1] if number % 2 else turned
