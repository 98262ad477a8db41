"""What a stage costs and what it blocks wrongly: the two figures that its finds are paid with.

>>> from course_lib.security import measures
>>> print(measures.over_blocking(Injection(), harmless_texts, "untrusted"))
>>> print(measures.cost(Injection(), harmless_texts, "untrusted"))
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.security.decisions import Decision, Where, stopping
from course_lib.security.guard import Guard, GuardedReply, GuardRequest, Stage
from course_lib.timing import CLOCK, Clock

# The text checks; a call is judged with its context, which `Guard.check_call` takes.
TEXT_CHECKS = ("input", "untrusted", "output")


@dataclass(frozen=True)
class Cost:
    """What one check of a stage takes, in seconds: mean with its interval (None below five calls),
    and the total of n calls.
    """

    stage: str
    where: Where
    seconds: stats.Estimate
    total_s: float

    def __str__(self) -> str:
        mean = self.seconds
        reach = f" ({mean.interval.low:.2g} to {mean.interval.high:.2g})" if mean.interval else ""
        return f"{self.stage} on {self.where}: {mean.value:.3g} s per call{reach}, n={mean.n}"


def decided(stage: Stage | Guard, text: str, where: Where) -> tuple[Decision, ...]:
    """What a stage or a whole guard decides about one text at one place.

    Raises ValueError for a place where texts are not checked.
    """
    guard = stage if isinstance(stage, Guard) else Guard([stage])
    if where == "input":
        return guard.check_input(GuardRequest.of(text))[1]
    if where == "untrusted":
        return guard.check_untrusted(text, "document:text")[1]
    if where == "output":
        return guard.check_output(text)[1]
    raise ValueError(f"texts are checked at {', '.join(TEXT_CHECKS)}, not at {where!r}")


def stopped_share(
    stage: Stage | Guard, texts: Sequence[str], where: Where, clusters: Sequence[str] | None = None
) -> stats.Estimate:
    """The share of these texts that is stopped (blocked, or a person asked), with its interval.

    clusters: what texts of one origin have in common, such as their phrasing; the interval is then
    Wilson's for clusters. Raises ValueError without texts.
    """
    if not texts:
        raise ValueError("there are no texts to count")
    stopped = [stopping(decided(stage, text, where)) is not None for text in texts]
    share = sum(stopped) / len(texts)
    if clusters is None:
        return stats.Estimate(share, stats.wilson(sum(stopped), len(texts)), len(texts))
    groups: dict[str, list[bool]] = {}
    for name, one in zip(clusters, stopped, strict=True):
        groups.setdefault(name, []).append(one)
    counts = [(sum(group), len(group)) for group in groups.values()]
    return stats.Estimate(share, stats.wilson_clustered(counts), len(texts))


def over_blocking(
    stage: Stage | Guard,
    harmless: Sequence[str],
    where: Where = "input",
    clusters: Sequence[str] | None = None,
) -> stats.Estimate:
    """The share of harmless texts that is stopped: what honest users pay. As `stopped_share`."""
    return stopped_share(stage, harmless, where, clusters)


def cost(
    stage: Stage, texts: Sequence[str], where: Where = "input", *, clock: Clock = CLOCK
) -> Cost:
    """Seconds per call of one stage on these texts. The first text is checked once before, untimed:
    what is loaded or fitted on first use is no cost of a call.

    Raises ValueError without texts.
    """
    if not texts:
        raise ValueError("there are no texts to time")
    decided(stage, texts[0], where)
    taken = []
    for text in texts:
        start = clock()
        decided(stage, text, where)
        taken.append(clock() - start)
    return _cost(stage.name, where, taken)


def costs(replies: Iterable[GuardedReply]) -> list[Cost]:
    """What each stage took in these turns, at each place, the dearest in sum first."""
    groups: dict[tuple[str, Where], list[float]] = {}
    for reply in replies:
        for one in reply.times:
            groups.setdefault((one.stage, one.where), []).append(one.seconds)
    found = [_cost(stage, where, taken) for (stage, where), taken in groups.items()]
    return sorted(found, key=lambda one: -one.total_s)


def _cost(stage: str, where: Where, taken: Sequence[float]) -> Cost:
    mean = sum(taken) / len(taken)
    estimate = stats.Estimate(mean, None, len(taken))
    if len(taken) >= stats.FEWEST_FOR_BOOTSTRAP:
        estimate = stats.bootstrap_mean(taken)
    return Cost(stage, where, estimate, sum(taken))
