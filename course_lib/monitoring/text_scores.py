"""A reply against a reference: exact match, ROUGE (ours), BLEU and chrF (sacrebleu's).

All of them compare letters and words, none of them meaning: a right answer in other words scores
low, and "not delivered" is close to "delivered". Use them where the reference says it in the only
way, and read some of the worst before you believe a mean.

BLEU and chrF are scores of a whole set; ROUGE and exact match are means over replies, so they have
an interval of a mean. All are shares between 0 and 1 here (sacrebleu writes them from 0 to 100).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import numpy as np

from course_lib import stats
from course_lib.stats import Estimate, Interval

RESAMPLES = 1000
Kind = Literal["rouge1", "rouge2", "rougeL"]


@dataclass(frozen=True)
class Rouge:
    """Overlap of a reply with its reference: precision, recall, and F1, their harmonic mean."""

    precision: float
    recall: float

    @property
    def f1(self) -> float:
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


def words(text: str) -> list[str]:
    """Letters and digits in lower case; everything else separates. No stemming: four languages."""
    return re.findall(r"\w+", text.casefold())


def rouge(reply: str, reference: str, kind: Kind = "rougeL") -> Rouge:
    """ROUGE-1, ROUGE-2 or ROUGE-L of one reply.

    rouge1 and rouge2 count words and pairs of neighbours that both have, each at most as often as
    the other has it; rougeL the longest sequence of words that both have in the same order, gaps
    allowed. Divided by the reply's number for precision, by the reference's for recall; 0 where
    there is nothing to divide by. Source: Lin, ROUGE: a package for automatic evaluation of
    summaries (2004), sections 2 and 3, for one reference and sentence level.
    """
    a, b = words(reply), words(reference)
    if kind == "rougeL":
        return _overlap(_longest_common(a, b), len(a), len(b))
    size = {"rouge1": 1, "rouge2": 2}.get(kind)
    if size is None:
        raise ValueError(f"there is no {kind!r}: choose rouge1, rouge2 or rougeL")
    of_a, of_b = _groups(a, size), _groups(b, size)
    return _overlap((of_a & of_b).total(), of_a.total(), of_b.total())


def exact(reply: str, reference: str) -> bool:
    """Equal after white space is folded, as `evaluation` compares texts."""
    return " ".join(reply.split()) == " ".join(reference.split())


def _groups(tokens: list[str], size: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens[i : i + size]) for i in range(len(tokens) - size + 1))


def _overlap(shared: int, of_reply: int, of_reference: int) -> Rouge:
    return Rouge(
        shared / of_reply if of_reply else 0.0, shared / of_reference if of_reference else 0.0
    )


def _longest_common(a: Sequence[str], b: Sequence[str]) -> int:
    """Length of the longest common subsequence, row by row."""
    row = [0] * (len(b) + 1)
    for one in a:
        above = row
        row = [0]
        for i, other in enumerate(b):
            row.append(above[i] + 1 if one == other else max(above[i + 1], row[i]))
    return row[-1]


# ---- over many replies -------------------------------------------------------------------------


def exact_match(replies: Sequence[str], references: Sequence[str]) -> Estimate:
    """The share of replies that equal their reference, with Wilson's interval."""
    _paired(replies, references)
    hits = sum(exact(a, b) for a, b in zip(replies, references, strict=True))
    n = len(replies)
    return Estimate(hits / n, stats.wilson(hits, n), n)


def mean_rouge(
    replies: Sequence[str], references: Sequence[str], kind: Kind = "rougeL"
) -> Estimate:
    """The mean F1, with the bootstrap interval of a mean kept inside 0 and 1.

    The interval is None for fewer than 5 replies.
    """
    _paired(replies, references)
    values = [rouge(a, b, kind).f1 for a, b in zip(replies, references, strict=True)]
    if len(values) < stats.FEWEST_FOR_BOOTSTRAP:
        return Estimate(sum(values) / len(values), None, len(values))
    found = stats.bootstrap_mean(values)
    low, high = max(0.0, found.interval.low), min(1.0, found.interval.high)
    return Estimate(found.value, Interval(low, high), found.n)


def bleu(replies: Sequence[str], references: Sequence[str], *, seed: int = 0) -> Estimate:
    """Corpus BLEU as sacrebleu computes it (its default tokens and smoothing), from 0 to 1."""
    from sacrebleu.metrics import BLEU

    return _corpus(lambda: BLEU(), replies, references, seed)


def chrf(replies: Sequence[str], references: Sequence[str], *, seed: int = 0) -> Estimate:
    """Corpus chrF as sacrebleu computes it (groups of up to six characters), from 0 to 1.

    Needs no words, so it is the fairer one between languages that inflect differently.
    """
    from sacrebleu.metrics import CHRF

    return _corpus(lambda: CHRF(), replies, references, seed)


def signature(metric: Literal["bleu", "chrf"]) -> str:
    """sacrebleu's own description of the settings, to be quoted with a score."""
    from sacrebleu.metrics import BLEU, CHRF

    made = {"bleu": BLEU, "chrf": CHRF}[metric]()
    made.corpus_score(["a"], [["a"]])  # it knows the number of references only afterwards
    return str(made.get_signature())


def _corpus(
    make: Callable[[], Any], replies: Sequence[str], references: Sequence[str], seed: int
) -> Estimate:
    """A corpus score with a percentile bootstrap over replies; None below 5."""
    _paired(replies, references)
    n = len(replies)

    def of(places: Sequence[int]) -> float:
        chosen = [replies[i] for i in places], [[references[i] for i in places]]
        # A perfect score comes out one rounding above 100.
        return min(1.0, make().corpus_score(*chosen).score / 100)

    value = of(range(n))
    if n < stats.FEWEST_FOR_BOOTSTRAP:
        return Estimate(value, None, n)
    random = np.random.default_rng(seed)
    resamples = min(RESAMPLES, max(200, 20_000 // n))  # each scores the whole set again
    drawn = [of(random.integers(0, n, n).tolist()) for _ in range(resamples)]
    low, high = np.quantile(drawn, [0.025, 0.975]).tolist()
    return Estimate(value, Interval(min(low, value), max(high, value)), n)


def _paired(replies: Sequence[str], references: Sequence[str]) -> None:
    if not replies or len(replies) != len(references):
        raise ValueError(
            f"each reply needs its reference: there are {len(replies)} and {len(references)}"
        )
