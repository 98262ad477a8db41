"""A policy judge: a model asked whether a message breaks a rule, cut at a chosen threshold.

>>> from course_lib.security.policy import Policy, choose
>>> chosen = choose(judging.labelled(gemma, evaluation.held_out("judge")), most_false_alarms=0.05)
>>> print(chosen)
>>> stage = Policy(gemma, ["Insults against people are not allowed."], chosen.threshold)

The method is ShieldGemma's (`course_lib.judging`): the probability of Yes against No at the first
token. ShieldGemma itself goes through the same code: load it with `models.load`, and give the
prompt of its model card with ``prompt=``. The threshold belongs to a model and a set of messages:
it is chosen on one half of the phrasings and reported on the other, on which it was not chosen.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib import judging
from course_lib.judging import Labelled, Rates
from course_lib.messages import without_control_tokens
from course_lib.security.decisions import Decision, allow, block
from course_lib.security.stages import BaseStage, GuardRequest

if TYPE_CHECKING:
    from course_lib.models import Gemma


class PolicyError(ValueError):
    """A judge that cannot be used like this; the message says what to change."""


@dataclass(frozen=True)
class Chosen:
    """A threshold and what it is worth.

    chosen_on: the rates on the messages it was chosen on, which flatter it. held_out: those on the
    others, which is what to expect. auc: of the others.
    """

    threshold: float
    chosen_on: Rates
    held_out: Rates
    auc: float

    def __str__(self) -> str:
        return f"held out: {self.held_out}; chosen on: {self.chosen_on}"


def choose(rows: Sequence[Labelled], *, most_false_alarms: float = 0.05, seed: int = 0) -> Chosen:
    """The lowest threshold with at most so many false alarms, chosen on half of the phrasings.

    Which half a phrasing falls into is fixed by its hash with the seed. Raises ValueError where a
    half has too few messages of a label (see `judging.rates`), and for a share that is none.
    """
    halves: tuple[list[Labelled], list[Labelled]] = ([], [])
    for row in rows:
        digest = hashlib.sha256(f"{seed} {row.violates} {row.cluster}".encode()).digest()
        halves[digest[0] % 2].append(row)
    on, held = halves
    curve = judging.roc(on, seed=seed)
    best = curve.at_false_positive_rate(most_false_alarms)
    return Chosen(
        best.threshold,
        best,
        judging.rates(held, best.threshold),
        judging.auc(held, seed=seed).value,
    )


class Policy(BaseStage):
    """Asks a model about the last question and about the answer.

    gemma: the judge; it may be another model than the one that answers. rules: each is judged by
    itself. threshold: from which `yes` on a rule counts as broken; see `choose`. prompt: as in
    `judging.judge`. on_input, on_untrusted, on_output: where it looks. Each look costs one pass of
    the model per rule.

    Raises PolicyError for no rules and a threshold that is no probability.
    """

    name = "policy"

    def __init__(
        self,
        gemma: Gemma,
        rules: Sequence[str],
        threshold: float,
        *,
        prompt: str = judging.PROMPT,
        on_input: bool = True,
        on_untrusted: bool = False,
        on_output: bool = True,
    ) -> None:
        if isinstance(rules, str) or not rules or not all(rule.strip() for rule in rules):
            raise PolicyError("rules is a list of sentences: give one or more")
        # A curve's strictest threshold is infinity: nothing breaks a rule.
        if not threshold >= 0:
            raise PolicyError(f"the threshold is a probability, not {threshold}")
        self.gemma, self.rules, self.threshold = gemma, tuple(rules), threshold
        self.prompt = prompt
        self.on_input, self.on_untrusted, self.on_output = on_input, on_untrusted, on_output

    def check_input(self, request: GuardRequest) -> Decision:
        texts = request.user_texts
        if not self.on_input or not texts:
            return allow(self.name)
        return self._judged(texts[-1], "the request")

    def check_untrusted(self, text: str, source: str) -> tuple[str, Decision]:
        return text, self._judged(text, source) if self.on_untrusted else allow(self.name)

    def check_output(self, text: str) -> tuple[str, Decision]:
        if not self.on_output or not text.strip():
            return text, allow(self.name)
        return text, self._judged(text, "the answer")

    def _judged(self, text: str, what: str) -> Decision:
        if self.gemma.generation is not None:
            text = without_control_tokens(text, self.gemma.generation)
        verdicts = judging.judge(self.gemma, self.rules, text, prompt=self.prompt)
        worst = max(range(len(verdicts)), key=lambda i: verdicts[i].yes)
        score = verdicts[worst].yes
        if not verdicts[worst].violates(self.threshold):
            return allow(self.name, score=score)
        return block(
            self.name,
            f"rule_{worst + 1}",
            f"{what} breaks rule {worst + 1}",
            score=score,
            text=text,
        )
