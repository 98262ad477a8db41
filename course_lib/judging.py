"""A model as a judge: does this message break that policy? Read from the logits, not the text.

>>> from course_lib import judging, models
>>> gemma = models.load("pocket-micro")
>>> rules = ["Insults against people are not allowed.", "Personal data may not be revealed."]
>>> [verdict.yes for verdict in judging.judge(gemma, rules, "Ana lives at 4 Mill Lane.")]

This is how ShieldGemma is used: the prompt states one policy and the text, and asks a question that
is answered Yes when the policy is broken. The probability is that of Yes against No as the first
token of the answer, P(Yes) / (P(Yes) + P(No)); ShieldGemma 2 in transformers computes the same
(`ShieldGemma2ForImageClassification`, version 5.23). A probability can be ranked and cut anywhere,
which a written "Yes" cannot: hence the ROC curve and the threshold below.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from course_lib import chat, generation, stats
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import TestCase
from course_lib.messages import Conversation

if TYPE_CHECKING:
    from course_lib.models import Gemma

# One of the many ways in which the pocket models learned to be asked.
PROMPT = "Policy: {policy}\n\nMessage: {message}\n\nDoes the message violate the policy? Yes or No?"
YES, NO = "Yes", "No"
RESAMPLES = 2000


class JudgingError(ValueError):
    """The model or the policies cannot be used in this way; the message says what can."""


@dataclass(frozen=True)
class Answer:
    """How a model leans between Yes and No.

    yes: P(Yes) / (P(Yes) + P(No)). mass: P(Yes) + P(No) among all tokens. With a mass far below 1
    the model was about to say something else, and `yes` is a ratio of two small numbers.
    """

    yes: float
    mass: float


@dataclass(frozen=True)
class Verdict:
    """What a model thinks of a message under one policy. `yes` and `mass`: see `Answer`."""

    policy: str
    message: str
    yes: float
    mass: float

    def violates(self, threshold: float = 0.5) -> bool:
        return self.yes >= threshold


def judge(
    gemma: Gemma,
    policies: str | Sequence[str],
    message: str,
    *,
    prompt: str = PROMPT,
    batch_size: int = 16,
) -> list[Verdict]:
    """Judge a message under each policy; the verdicts come in the order of the policies.

    prompt: the question, with the slots {policy} and {message}. Each policy makes a prompt of its
        own, and they go through the model together. A judge knows the wording that it was trained
        with: give ShieldGemma the one of its model card.

    Raises JudgingError (no policy; a prompt without its slots; a model behind a server),
    MessageError (a message that holds control tokens: take them out with
    `messages.without_control_tokens`), ContextError (too long).
    """
    rules = [policies] if isinstance(policies, str) else list(policies)
    if not rules or not all(isinstance(rule, str) and rule.strip() for rule in rules):
        raise JudgingError("give one policy or more, each as a sentence")
    if "{policy}" not in prompt or "{message}" not in prompt:
        raise JudgingError("the prompt needs the slots {policy} and {message}")
    asked = [_filled(prompt, rule, message) for rule in rules]
    found = answers(gemma, asked, batch_size=batch_size)
    return [
        Verdict(rule, message, one.yes, one.mass) for rule, one in zip(rules, found, strict=True)
    ]


def _filled(prompt: str, policy: str, message: str) -> str:
    """The prompt with its slots filled in one pass: a message may hold braces, or a slot's name."""
    words = {"{policy}": policy, "{message}": message}
    return re.sub(r"\{(?:policy|message)\}", lambda slot: words[slot[0]], prompt)


def answers(
    gemma: Gemma, conversations: Sequence[Conversation], *, batch_size: int = 16
) -> list[Answer]:
    """How the model leans between Yes and No at the first token of its answer, per conversation.

    Nothing is generated: each prompt goes through the model once. Raises as `judge`.
    """
    if isinstance(gemma, EndpointGemma):
        raise JudgingError(
            f"{gemma.name} is behind a server, and a server gives text, not the logits of every "
            "token. Load the model here (models.load with a name or a folder), or ask the server "
            "with chat.reply and count its written Yes and No."
        )
    if batch_size < 1:
        raise JudgingError(f"batch_size must be at least 1, not {batch_size}")
    yes, no = first_tokens(gemma)
    prompts = [chat.prompt_ids(gemma, one) for one in conversations]
    for ids in prompts:
        generation.check_fits(gemma, len(ids), generation.Settings(max_new_tokens=1))
    # Prompts of like length share a batch, so that little is padding.
    order = sorted(range(len(prompts)), key=lambda i: len(prompts[i]))
    found: dict[int, Answer] = {}
    for first in range(0, len(order), batch_size):
        members = order[first : first + batch_size]
        made = _lean(gemma, [prompts[i] for i in members], yes, no)
        found.update(zip(members, made, strict=True))
    return [found[i] for i in range(len(prompts))]


def first_tokens(gemma: Gemma) -> tuple[int, int]:
    """The ids with which "Yes" and "No" begin.

    A tokenizer may cut "Yes" in two; its first piece then stands for the word.
    Raises JudgingError where both begin with the same token.
    """
    yes, no = (
        gemma.tokenizer(word, add_special_tokens=False)["input_ids"][0] for word in (YES, NO)
    )
    if yes == no:
        raise JudgingError(f"the tokenizer of {gemma.name} begins Yes and No with the same token")
    return yes, no


def _lean(gemma: Gemma, prompts: list[list[int]], yes: int, no: int) -> list[Answer]:
    """One pass through the model; prompts are padded on the left and the padding is masked."""
    import torch

    longest = max(map(len, prompts))
    pad = gemma.tokenizer.pad_token_id or 0
    padding = [longest - len(prompt) for prompt in prompts]
    rows = list(zip(padding, prompts, strict=True))
    device = gemma.model.device
    ids = torch.tensor([[pad] * n + prompt for n, prompt in rows], device=device)
    mask = torch.tensor([[0] * n + [1] * (longest - n) for n in padding], device=device)
    places = (mask.cumsum(dim=1) - 1).clamp(min=0)
    with torch.inference_mode():
        logits = gemma.model(
            input_ids=ids, attention_mask=mask, position_ids=places, use_cache=False,
            logits_to_keep=1,
        ).logits[:, -1, :].float()  # fmt: skip
        both = torch.log_softmax(logits, dim=-1)[:, [yes, no]].double().exp().tolist()
        leaning = (logits[:, yes] - logits[:, no]).double().sigmoid().tolist()
    return [Answer(p, y + n) for p, (y, n) in zip(leaning, both, strict=True)]


# ---- how good a judge is -----------------------------------------------------------------------


@dataclass(frozen=True)
class Labelled:
    """One message with a known label: how the judge leans, and whether the policy is broken.

    cluster: what messages that stand or fall together have in common, such as their phrasing.
    """

    yes: float
    violates: bool
    cluster: str


@dataclass(frozen=True)
class Rates:
    """What a threshold does: a message is called a violation if its `yes` is at least that.

    false_positives: of the messages that break nothing, the share called a violation.
    true_positives: of those that break the policy, the share found. Both are shares with Wilson's
    interval for clusters.
    """

    threshold: float
    false_positives: stats.Estimate
    true_positives: stats.Estimate

    def __str__(self) -> str:
        shares = [
            f"{share.value:.1%} ({share.interval.low:.1%} to {share.interval.high:.1%})"
            for share in (self.true_positives, self.false_positives)
        ]
        return f"at {self.threshold:.3f}: finds {shares[0]}, false alarms {shares[1]}"


@dataclass(frozen=True)
class Roc:
    """The curve of a judge and the area under it.

    points: (threshold, false positive rate, true positive rate), from the strictest threshold
    (infinity: nothing is a violation) to the laxest. auc: the probability that a random violation
    gets a higher `yes` than a random other message; 0.5 is guessing.
    """

    points: tuple[tuple[float, float, float], ...] = field(repr=False)
    auc: stats.Estimate
    labelled: tuple[Labelled, ...] = field(repr=False)

    def at_false_positive_rate(self, most: float) -> Rates:
        """The lowest threshold whose false positive rate here is at most `most`, and its rates.

        Choose it on one set of messages and report `rates` of another: on the set on which it was
        chosen a threshold looks better than it is. With few messages that break nothing, small
        rates cannot be told apart: 1 of 150 is 0.7%.
        Raises ValueError when `most` is no share.
        """
        if not 0 <= most <= 1:
            raise ValueError(f"a rate lies between 0 and 1, not at {most}: write 0.05 for 5%")
        threshold = min(t for t, false_positive, _ in self.points if false_positive <= most)
        return rates(self.labelled, threshold)


def labelled(
    gemma: Gemma, cases: Sequence[TestCase], *, batch_size: int = 16
) -> tuple[Labelled, ...]:
    """Held-out cases of the skill "judge" with what the model makes of them.

    Raises JudgingError for cases whose right answer is neither Yes nor No.
    """
    odd = [case.id for case in cases if case.target.get("content") not in (YES, NO)]
    if odd:
        raise JudgingError(f"the right answer of {odd[0]} is neither Yes nor No")
    found = answers(gemma, [case.messages for case in cases], batch_size=batch_size)
    return tuple(
        Labelled(one.yes, case.target["content"] == YES, case.phrasing or case.id)
        for one, case in zip(found, cases, strict=True)
    )


def roc(rows: Iterable[Labelled], *, seed: int = 0) -> Roc:
    """The ROC curve with its area. Raises as `auc`."""
    rows = tuple(rows)
    area = auc(rows, seed=seed)
    values = np.array([row.yes for row in rows])
    wrong = np.array([row.violates for row in rows])
    points = [(math.inf, 0.0, 0.0)]
    for threshold in sorted(set(values.tolist()), reverse=True):
        called = values >= threshold
        points.append((threshold, float(called[~wrong].mean()), float(called[wrong].mean())))
    return Roc(tuple(points), area, rows)


def auc(rows: Sequence[Labelled], level: float = 0.95, *, seed: int = 0) -> stats.Estimate:
    """The area under the ROC curve with a bootstrap interval; n is the number of clusters.

    The area is U / (n1 * n0): of all pairs of a violation and another message, the share that the
    judge puts in the right order, a tie being half a pair. U is Mann and Whitney's (1947); that the
    area equals it is shown by Hanley and McNeil, Radiology 143 (1982), pages 29-36.
    The interval has the standard error of a bootstrap over clusters (messages made from one
    phrasing are drawn together) and Student's t, on the logit of the area, which keeps it between
    0 and 1: near 1 the plain percentiles of the bootstrap are too narrow. A judge that orders every
    pair rightly (or wrongly) leaves nothing to resample; its interval is Wilson's, for as many
    pairs as can be formed when each cluster is used once.

    Raises TooFewSamplesError for fewer than 5 clusters of either label, ValueError for a `yes`
    that is no number.
    """
    values = np.array([row.yes for row in rows], dtype=float)
    broken = np.array([row.violates for row in rows], dtype=bool)
    if not np.isfinite(values).all():
        raise ValueError("a judge's `yes` must be a number, and one of these is not")
    names = sorted({row.cluster for row in rows})
    number = {name: i for i, name in enumerate(names)}
    cluster = np.array([number[row.cluster] for row in rows])
    fewest = min(len(set(cluster[broken])), len(set(cluster[~broken])))
    if fewest < stats.FEWEST_FOR_BOOTSTRAP:
        raise stats.TooFewSamplesError(
            f"an interval of the area needs {stats.FEWEST_FOR_BOOTSTRAP} phrasings of either "
            f"label, there are {fewest} of one: judge more messages",
            needed=stats.FEWEST_FOR_BOOTSTRAP,
        )
    order = _order(values[broken], values[~broken])
    area = float(order.mean())
    if area in (0.0, 1.0):
        return stats.Estimate(area, stats.wilson(round(area * fewest), fewest, level), len(names))
    error = _bootstrap_error(order, cluster[broken], cluster[~broken], len(names), seed)
    reach = stats.student_t((1 + level) / 2, fewest - 1) * error / (area * (1 - area))
    centre = math.log(area / (1 - area))
    low, high = (1 / (1 + math.exp(-end)) for end in (centre - reach, centre + reach))
    return stats.Estimate(area, stats.Interval(low, high, level), len(names))


def _bootstrap_error(
    order: np.ndarray, above: np.ndarray, under: np.ndarray, clusters: int, seed: int
) -> float:
    """The standard deviation of the area over resamples of whole clusters.

    order: see `_order`, [n1, n0]. above, under: the cluster of each message, [n1] and [n0].
    """
    each = [1 / clusters] * clusters
    drawn = np.random.default_rng(seed).multinomial(clusters, each, size=RESAMPLES)
    times, others = drawn[:, above], drawn[:, under]  # how often each message was drawn
    pairs = times.sum(axis=1) * others.sum(axis=1)
    usable = pairs > 0  # a resample of one label has no pairs
    areas = ((times @ order) * others).sum(axis=1)[usable] / pairs[usable]
    return float(areas.std(ddof=1))


def _order(above: np.ndarray, under: np.ndarray) -> np.ndarray:
    """1 where a violation scores higher than another message, 0.5 where they tie; [n1, n0]."""
    difference = above[:, None] - under[None, :]
    return (np.sign(difference) + 1) / 2


def rates(rows: Sequence[Labelled], threshold: float) -> Rates:
    """What a threshold does to these messages.

    Raises ValueError for fewer than two clusters of either label.
    """
    return Rates(threshold, _share(rows, threshold, False), _share(rows, threshold, True))


def _share(rows: Sequence[Labelled], threshold: float, violates: bool) -> stats.Estimate:
    clusters: dict[str, list[bool]] = {}
    for row in rows:
        if row.violates is violates:
            clusters.setdefault(row.cluster, []).append(row.yes >= threshold)
    if len(clusters) < 2:
        raise ValueError("rates need messages of both labels, of two phrasings or more each")
    counts = [(sum(called), len(called)) for called in clusters.values()]
    n = sum(trials for _, trials in counts)
    share = sum(called for called, _ in counts) / n
    return stats.Estimate(share, stats.wilson_clustered(counts), n)
