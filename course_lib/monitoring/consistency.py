"""Two ways to doubt a reply without knowing the answer: ask again, or ask a judge.

Whether the doubt is worth anything is measured: against the truth, where it is known.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib import chat, stats
from course_lib.answers import Reply
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import TestCase, is_right
from course_lib.judging import Labelled, auc
from course_lib.monitoring.calibration import Calibration, calibrate
from course_lib.stats import Estimate

if TYPE_CHECKING:
    from course_lib.models import Gemma

# ---- asking again ------------------------------------------------------------------------------


@dataclass(frozen=True)
class Consistency:
    """Several draws of one question. answer: the most frequent; agreement: its share of them."""

    answer: str
    agreement: float
    answers: tuple[str, ...]
    reply: Reply


def self_consistency(
    gemma: Gemma | EndpointGemma,
    case: TestCase,
    draws: int = 5,
    *,
    temperature: float = 0.7,
    max_new_tokens: int = 64,
    seed: int = 0,
) -> Consistency:
    """Ask the same question several times at a temperature and count what agrees.

    Two replies agree when text and tool calls are the same, blanks folded. Of answers that are
    equally frequent the one that came first counts. Source of the idea: Wang and others,
    Self-consistency improves chain of thought reasoning in language models (2022).
    Raises ValueError for fewer than two draws or a temperature of 0: greedy always agrees.
    """
    if draws < 2 or not temperature > 0:
        raise ValueError("ask twice or more, at a temperature above 0: greedy always agrees")
    replies = [
        chat.reply(
            gemma,
            case.messages,
            tools=case.tools or None,
            thinking=case.thinking,
            max_new_tokens=max_new_tokens,
            temperature=temperature,
            seed=seed + number,
        )
        for number in range(draws)
    ]
    answers = [_as_answer(reply) for reply in replies]
    best, count = Counter(answers).most_common(1)[0]
    return Consistency(best, count / draws, tuple(answers), replies[answers.index(best)])


def consistency_as_confidence(
    found: Sequence[Consistency], cases: Sequence[TestCase], *, seed: int = 0
) -> tuple[Calibration, Estimate | None]:
    """Agreement as a confidence: its calibration, and the AUC with which it tells right from wrong.

    The AUC (`judging.auc`, phrasings drawn together) is None where nearly all are right or wrong.
    Raises ValueError for unequal lengths or fewer than 10 cases.
    """
    right = [is_right(case, one.reply) for case, one in zip(cases, found, strict=True)]
    shares = [one.agreement for one in found]
    rows = [
        Labelled(share, verdict, case.phrasing or case.id)
        for share, verdict, case in zip(shares, right, cases, strict=True)
    ]
    try:
        area = auc(rows, seed=seed)
    except stats.TooFewSamplesError:
        area = None
    return calibrate(shares, right, seed=seed), area


def _as_answer(reply: Reply) -> str:
    calls = [f"{call.name}({sorted(call.arguments.items())})" for call in reply.tool_calls]
    return " ".join([*reply.text.split(), *calls])


# ---- asking a judge ----------------------------------------------------------------------------


@dataclass(frozen=True)
class Agreement:
    """How two raters agree on Yes and No, or one rater and the truth.

    share: of cases with the same verdict, with Wilson's interval for clusters. kappa: agreement
    beyond what their rates of Yes alone give, 1 for always and 0 for by chance; None where one
    of them always says the same. by_chance: that agreement.
    """

    share: Estimate
    kappa: float | None
    by_chance: float
    both_yes: int
    both_no: int
    only_first: int
    only_second: int

    def __str__(self) -> str:
        low, high = self.share.interval.low, self.share.interval.high
        kappa = "no kappa" if self.kappa is None else f"kappa {self.kappa:.2f}"
        return (
            f"they agree on {self.share.value:.1%} ({low:.1%} to {high:.1%}, n={self.share.n}), "
            f"{self.by_chance:.1%} would be chance: {kappa}"
        )


def agreement(
    first: Sequence[bool], second: Sequence[bool], clusters: Sequence[str] | None = None
) -> Agreement:
    """Agreement of two rows of verdicts. clusters: what belongs together, such as a phrasing.

    kappa = (share - by_chance) / (1 - by_chance). Source: Cohen, A coefficient of agreement for
    nominal scales, Educational and Psychological Measurement 20 (1960).
    Raises ValueError for rows of unequal length or without cases.
    """
    pairs = list(zip(map(bool, first), map(bool, second), strict=True))
    if not pairs:
        raise ValueError("there are no verdicts to compare")
    n = len(pairs)
    groups: dict[str, list[bool]] = {}
    names = [str(i) for i in range(n)] if clusters is None else list(clusters)
    for name, (a, b) in zip(names, pairs, strict=True):
        groups.setdefault(name, []).append(a == b)
    same = sum(a == b for a, b in pairs)
    counts = [(sum(group), len(group)) for group in groups.values()]
    interval = stats.wilson_clustered(counts) if len(counts) > 1 else stats.wilson(same, n)
    yes_first, yes_second = (sum(row) / n for row in zip(*pairs, strict=True))
    chance = yes_first * yes_second + (1 - yes_first) * (1 - yes_second)
    constant = yes_first in (0, 1) or yes_second in (0, 1)
    return Agreement(
        share=Estimate(same / n, interval, n),
        kappa=None if constant else (same / n - chance) / (1 - chance),
        by_chance=chance,
        both_yes=pairs.count((True, True)),
        both_no=pairs.count((False, False)),
        only_first=pairs.count((True, False)),
        only_second=pairs.count((False, True)),
    )


def judge_agreement(rows: Sequence[Labelled], threshold: float = 0.5) -> Agreement:
    """A judge by logits (`judging.labelled`) at a threshold against the truth; truth is first."""
    return agreement(
        [row.violates for row in rows],
        [row.yes >= threshold for row in rows],
        [row.cluster for row in rows],
    )


def popular_metric(
    score: Callable[[str, str], float], pairs: Sequence[tuple[str, str]], right: Sequence[bool]
) -> Estimate:
    """What a metric without a reference is worth: the AUC with which it tells right from wrong.

    score: from question and reply to a number, higher for better. 0.5 is worth nothing.
    Raises TooFewSamplesError for fewer than 5 right or 5 wrong replies, ValueError for unequal
    lengths.
    """
    rows = [
        Labelled(float(score(*pair)), bool(verdict), str(i))
        for i, (pair, verdict) in enumerate(zip(pairs, right, strict=True))
    ]
    return auc(rows)
