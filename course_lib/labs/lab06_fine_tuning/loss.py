"""Exercise 2 of lab 06: the loss of a batch, over the tokens that have a label."""

from __future__ import annotations

import math
import random
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab06_fine_tuning.rows import IGNORED

if TYPE_CHECKING:
    from torch import Tensor

NEAR = 1e-5  # relative, in float32


def batches(rng: random.Random) -> list[Case]:
    """(logits [rows, length, vocabulary], labels [rows, length]): uneven rows, one without any
    label, a first token that has one, logits whose exponential overflows, and bfloat16."""
    import torch

    def batch(lengths: tuple[int, ...], *, scale: float = 2.0, first: bool = False) -> Case:
        generator = torch.Generator().manual_seed(rng.randrange(10**9))
        rows, width, vocabulary = len(lengths), max(lengths) + 4, rng.randint(7, 12)
        logits = scale * torch.randn(rows, width, vocabulary, generator=generator)
        labels = torch.full((rows, width), IGNORED)
        for row, length in enumerate(lengths):
            start = 2 + int(torch.randint(0, 2, (), generator=generator))
            said = torch.randint(1, vocabulary, (length,), generator=generator)
            labels[row, start : start + length] = said
        if first:
            labels[:, 0] = torch.randint(1, vocabulary, (rows,), generator=generator)
        return logits.requires_grad_(True), labels

    logits, labels = batch((5, 2, 4))
    half = logits.detach().to(torch.bfloat16).requires_grad_(True)
    return [
        batch((rng.randint(3, 5),)),
        batch((1, rng.randint(7, 9), 3)),
        batch((4, 0, 2)),
        batch((3, 6), first=True),
        batch((6, 2), scale=90.0),
        (half, labels),
    ]


# ---- right answers -----------------------------------------------------------------------------


def answer_loss(logits: Tensor, labels: Tensor) -> Tensor:
    from torch.nn.functional import cross_entropy

    said, wanted = logits[:, :-1].float(), labels[:, 1:]
    return cross_entropy(said.reshape(-1, said.shape[-1]), wanted.reshape(-1), ignore_index=-100)


def _by_gathering(logits: Tensor, labels: Tensor) -> Tensor:
    """ln p of each label, picked out, over how many there are."""
    wanted = labels[:, 1:]
    counts = wanted != IGNORED
    chances = logits[:, :-1].float().log_softmax(dim=-1)
    picked = chances.gather(2, wanted.clamp(min=0)[:, :, None])[:, :, 0]
    return -(picked * counts).sum() / counts.sum()


def _token_by_token(logits: Tensor, labels: Tensor) -> Tensor:
    """In a loop, in double precision: logsumexp minus the label's own logit."""
    lost = [
        logits[row, place - 1].double().logsumexp(0)
        - logits[row, place - 1, labels[row, place]].double()
        for row in range(len(labels))
        for place in range(1, labels.shape[1])
        if labels[row, place] != IGNORED
    ]
    return sum(lost) / len(lost)


# ---- wrong answers -----------------------------------------------------------------------------


def _loss(
    *,
    shift: Callable[[Tensor, Tensor], tuple[Tensor, Tensor]] = lambda logits, labels: (
        logits[:, :-1],
        labels[:, 1:],
    ),
    chance: Callable[[Tensor], Tensor] = lambda logits: logits.float().log_softmax(-1),
    counts: Callable[[Tensor], Tensor] = lambda wanted: wanted != IGNORED,
    mean: Callable[[Tensor, Tensor], Tensor] = lambda lost, counts: lost.sum() / counts.sum(),
    made: Callable[[Tensor], Any] = lambda loss: loss,
) -> Callable[..., Any]:
    """The right loss with one decision changed."""

    def answer(logits: Tensor, labels: Tensor) -> Any:
        said, wanted = shift(logits, labels)
        kept = counts(wanted)
        picked = chance(said).gather(2, wanted.clamp(min=0)[:, :, None])[:, :, 0]
        return made(mean(-(picked * kept), kept))

    return answer


def _of_rows(lost: Tensor, counts: Tensor) -> Tensor:
    some = counts.sum(1) > 0
    return (lost.sum(1)[some] / counts.sum(1)[some]).mean()


def _of_all_rows(lost: Tensor, counts: Tensor) -> Tensor:
    return (lost.sum(1) / counts.sum(1).clamp(min=1)).mean()


def _alike(got: Any, wanted: Any) -> bool:
    """Whether two losses are the same: both with a gradient or both without, and of one value.

    What a mistake gives is compared in the same way, and may be no number at all.
    """
    mine, theirs = (bool(getattr(one, "requires_grad", False)) for one in (got, wanted))
    if mine is not theirs:
        return False
    a, b = (float(one.detach() if with_gradient else one)
            for one, with_gradient in ((got, mine), (wanted, theirs)))  # fmt: skip
    return math.isclose(a, b, rel_tol=NEAR) or (math.isnan(a) and math.isnan(b))


def _way(logits: Tensor, labels: Tensor) -> str:
    wanted = labels[:, 1:]
    picked = logits[:, :-1].detach().double().log_softmax(-1)
    picked = picked.gather(2, wanted.clamp(min=0)[:, :, None])[:, :, 0]
    count = int((wanted != IGNORED).sum())
    total = -float(picked[wanted != IGNORED].sum())
    return (
        f"{count} labels have a position before them; their -ln p sum to {total:.6g}, the mean is "
        f"{total / count:.6g}"
    )


ANSWER_LOSS = Exercise(
    id="lab06.answer_loss",
    prompt="Write answer_loss(logits, labels): the mean of -ln p(label) over all labels of the "
    "batch that are not -100, as a torch scalar that has a gradient. logits are [rows, length, "
    "vocabulary], labels [rows, length]; the logits at position t say what comes at t + 1. "
    "Compute in float32, whatever the logits are in.",
    draw=batches,
    reference=answer_loss,
    equivalents=(_by_gathering, _token_by_token),
    mistakes=(
        Mistake(
            "nothing is shifted",
            "The logits at a token say what comes after it: compare logits[:, :-1] with "
            "labels[:, 1:]. Unshifted, the model learns to repeat what it just read.",
            (_loss(shift=lambda logits, labels: (logits, labels)),),
        ),
        Mistake(
            "shifted the wrong way",
            "logits[:, 1:] with labels[:, :-1] asks for the token before. Drop the last logits and "
            "the first label.",
            (_loss(shift=lambda logits, labels: (logits[:, 1:], labels[:, :-1])),),
        ),
        Mistake(
            "-100 is taken for token 0",
            "Labels of -100 do not count: leave them out, do not clamp them to a token and count "
            "them in.",
            (_loss(counts=lambda wanted: wanted > -1000),),
        ),
        Mistake(
            "divided by all positions",
            "Divide by the number of labels that count. Else a long question makes its answer "
            "cheap.",
            (_loss(mean=lambda lost, counts: lost.sum() / counts.numel()),),
        ),
        Mistake(
            "the mean of the rows' means",
            "Then a token of a short answer weighs more than one of a long answer. One sum and one "
            "count for the batch.",
            (_loss(mean=_of_rows),),
        ),
        Mistake(
            "the mean of the rows' means, with rows that teach nothing",
            "A row without labels has no mean, and one token should weigh like another. One sum "
            "and one count for the batch.",
            (_loss(mean=_of_all_rows),),
        ),
        Mistake(
            "a sum in place of the mean",
            "The sum grows with the batch, and the learning rate with it. Divide by the number of "
            "labels that count.",
            (_loss(mean=lambda lost, counts: lost.sum()),),
        ),
        Mistake(
            "the sign is missing",
            "ln p is negative; the loss is -ln p, so that less is better.",
            (_loss(made=lambda loss: -loss),),
        ),
        Mistake(
            "exp overflows",
            "exp of a large logit is infinite. log_softmax and cross_entropy take the largest "
            "away first.",
            (
                _loss(
                    chance=lambda logits: (
                        logits.float().exp() / logits.float().exp().sum(-1, keepdim=True)
                    ).log()
                ),
            ),
        ),
        Mistake(
            "computed in bfloat16",
            "bfloat16 keeps three digits: .float() before the softmax.",
            (_loss(chance=lambda logits: logits.log_softmax(-1)),),
        ),
        Mistake(
            "a number without a gradient",
            ".item() and .detach() cut the way back to the weights: return the tensor itself.",
            (_loss(made=lambda loss: loss.item()), _loss(made=lambda loss: loss.detach())),
        ),
    ),
    hints=(
        "Which logits speak of which label? Write down a row of three tokens.",
        "logits[:, :-1] and labels[:, 1:], made flat; torch.nn.functional.cross_entropy leaves out "
        "ignore_index and divides by the rest.",
        "said, wanted = logits[:, :-1].float(), labels[:, 1:]; cross_entropy(said.reshape(-1, "
        "said.shape[-1]), wanted.reshape(-1), ignore_index=-100)",
    ),
    expects="a torch scalar with a gradient",
    unit="nats per token",
    arithmetic=_way,
    compare=_alike,
    show=lambda logits, labels: (
        f"logits {list(logits.shape)} in {str(logits.dtype).removeprefix('torch.')}, labels of "
        f"which {int((labels != IGNORED).sum())} count"
    ),
)
