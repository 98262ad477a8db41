"""Was this row among those that the model was trained on? Guessed from what it costs the model.

    found = membership(before=gemma, after=tuned.gemma, members=inside, others=outside)
    print(found.calibrated.auc, found.calibrated.caught)

Two attacks. By loss: a row that costs little was seen (Yeom and others, CSF 2018, arXiv
1709.01604). Calibrated: a row that costs less than it did before the training, so that a row that
is easy for every model does not count (Watson and others, arXiv 2111.08440; the model before is the
reference). An average over all rows hides that a few are found for certain, so the share of members
that are found at 1% false alarms stands beside the area under the curve (Carlini and others,
"Membership Inference Attacks From First Principles", arXiv 2112.03570).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from course_lib import judging, stats
from course_lib.security.short_training import Row, mean_losses

if TYPE_CHECKING:
    from course_lib.models import Gemma

FALSE_ALARMS = 0.01


@dataclass(frozen=True)
class Attack:
    """How well one attack tells members from others.

    auc: 0.5 is guessing. caught: the share of members found where at most 1% of the others are
    called members, Wilson's interval; the threshold is chosen on the same rows, as the papers do.
    false_alarms: that share as it came out. Both count rows of one phrasing together.
    """

    name: Literal["loss", "calibrated"]
    auc: stats.Estimate
    caught: stats.Estimate
    false_alarms: stats.Estimate
    roc: judging.Roc

    def __str__(self) -> str:
        return (
            f"{self.name}: AUC {self.auc.value:.3f} {self.auc.interval}, finds "
            f"{self.caught.value:.1%} {self.caught.interval} of the members at "
            f"{self.false_alarms.value:.1%} false alarms (n={self.auc.n})"
        )


@dataclass(frozen=True)
class Membership:
    """Both attacks on the same rows."""

    by_loss: Attack
    calibrated: Attack


def membership(
    before: Gemma,
    after: Gemma,
    members: Sequence[Row],
    others: Sequence[Row],
    clusters: tuple[Sequence[str], Sequence[str]] | None = None,
    *,
    seed: int = 0,
) -> Membership:
    """Attack a tuned model.

    before: the model as it was, the reference. members: rows it was tuned on; others: rows of the
    same kind that it was not. clusters: for each member and each other, what rows that stand or
    fall together have in common, such as a phrasing; every row for itself if None.

    Raises ValueError when clusters do not fit, TooFewSamplesError for fewer than 5 of either.
    """
    rows = [*members, *others]
    named = (
        [*clusters[0], *clusters[1]] if clusters else [str(number) for number in range(len(rows))]
    )
    if len(named) != len(rows):
        raise ValueError(f"there are {len(rows)} rows and {len(named)} names of clusters")
    inside = np.arange(len(rows)) < len(members)
    tuned, reference = mean_losses(after, rows), mean_losses(before, rows)
    return Membership(
        _attack("loss", -tuned, inside, named, seed),
        _attack("calibrated", reference - tuned, inside, named, seed),
    )


def _attack(
    name: Literal["loss", "calibrated"],
    scores: np.ndarray,
    inside: np.ndarray,
    clusters: Sequence[str],
    seed: int,
) -> Attack:
    labelled = [
        judging.Labelled(float(score), bool(member), cluster)
        for score, member, cluster in zip(scores, inside, clusters, strict=True)
    ]
    roc = judging.roc(labelled, seed=seed)
    rates = roc.at_false_positive_rate(FALSE_ALARMS)
    return Attack(name, roc.auc, rates.true_positives, rates.false_positives, roc)
