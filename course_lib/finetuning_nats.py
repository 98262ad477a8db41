"""How likely a model finds the right answers to held-out questions, and two models held together.

>>> ours, theirs = answer_nats(tuned, validation), answer_nats(gemma, validation)
>>> print(dearer(ours, theirs))            # nats per learned token, negative is better

After a short training hardly any whole answer is right, and a share of nearly zero tells nothing
apart. The right answers are the same for every model, whatever form or labels it was trained with,
so their loss is a fair measure of who is ahead: in the model's own template, with one <bos>, on the
answer alone. It says who is ahead in learning, not who is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib import stats
from course_lib.finetuning_data import Encoded, encode

if TYPE_CHECKING:
    from course_lib.evaluation import TestCase
    from course_lib.models import Gemma

_ROWS = 32


@dataclass(frozen=True)
class AnswerNats:
    """phrasings: of the cases, in the order of the rest. nats: of their right answers, summed by
    phrasing; tokens: of these answers."""

    phrasings: tuple[str, ...]
    nats: tuple[float, ...]
    tokens: tuple[int, ...]

    @property
    def mean(self) -> float:
        """Nats per token of an answer: the held-out loss."""
        return sum(self.nats) / sum(self.tokens)


def answer_nats(gemma: Gemma, cases: Sequence[TestCase]) -> AnswerNats:
    """The loss of the right answers. Raises ValueError for no cases, DatasetError of `encode`."""
    if not cases:
        raise ValueError("give one held-out case or more")
    rows = [encode(gemma, case) for case in cases]
    sums: dict[str, list[float]] = {}
    tokens: dict[str, int] = {}
    for case, row, nats in zip(cases, rows, _nats(gemma, rows), strict=True):
        name = case.phrasing or case.id
        sums.setdefault(name, []).append(nats)
        tokens[name] = tokens.get(name, 0) + row.learned
    return AnswerNats(tuple(sums), tuple(sum(one) for one in sums.values()), tuple(tokens.values()))


def dearer(ours: AnswerNats, theirs: AnswerNats, seed: int = 0) -> stats.Estimate:
    """Nats per token more than another model, on the same answers, paired by phrasing.

    Raises ValueError where the two were asked something else.
    """
    if (ours.phrasings, ours.tokens) != (theirs.phrasings, theirs.tokens):
        raise ValueError("the two were not measured on the same cases")
    return stats.paired_bootstrap(ours.nats, theirs.nats, ours.tokens, seed=seed)


def _nats(gemma: Gemma, rows: Sequence[Encoded]) -> list[float]:
    """-ln p of the labelled tokens of each row; padding stands on the right, so no mask."""
    import torch
    from torch.nn.functional import cross_entropy

    found = []
    for first in range(0, len(rows), _ROWS):
        part = rows[first : first + _ROWS]
        width = max(len(one.ids) for one in part)
        ids = torch.tensor([[*one.ids, *[0] * (width - len(one.ids))] for one in part])
        labels = torch.tensor([[*one.labels, *[-100] * (width - len(one.ids))] for one in part])
        ids, labels = ids.to(gemma.model.device), labels[:, 1:].to(gemma.model.device)
        with torch.inference_mode():
            logits = gemma.model(input_ids=ids, use_cache=False).logits[:, :-1].float()
        lost = cross_entropy(logits.transpose(1, 2), labels, reduction="none", ignore_index=-100)
        found += lost.double().sum(-1).tolist()
    return found
