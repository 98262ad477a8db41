"""Preference tuning: from pairs of a better and a worse answer, by DPO through trl.

>>> pairs = [Pair("How do I pay?", "By card.", "Whatever you like, mate.")]
>>> run = prefer(gemma, pairs, steps=50)
>>> print(agreement(run.gemma, held_out_pairs, against=gemma))

DPO (Rafailov et al. 2023, arXiv 2305.18290) needs no reward model: it raises the probability of the
better answer against the worse one, and holds the model near the one that it started from. With

    h = beta * [(ln p(better) - ln p0(better)) - (ln p(worse) - ln p0(worse))]

the loss of a pair is -ln sigmoid(h), where p0 is the model before. With an adapter p0 costs no
memory: it is the same model with the adapter off.

A pair teaches a difference. What both answers have in common, or what neither says, it does not.
"""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import finetuning_running as running
from course_lib import finetuning_trainer as training
from course_lib import stats
from course_lib.finetuning_data import DatasetError, Encoded, encode
from course_lib.finetuning_methods import (
    Settings,
    Trainable,
    TuningError,
    count_trainable,
    prepared,
)
from course_lib.messages import Conversation, as_messages

if TYPE_CHECKING:
    from course_lib.models import Gemma


@dataclass(frozen=True)
class Pair:
    """One question with an answer that is wanted and one that is not, as texts."""

    asked: Conversation
    better: str
    worse: str

    def conversation(self, answer: str) -> dict[str, Any]:
        """The question with one of the answers, as an example of `finetuning_data`."""
        said = {"role": "assistant", "content": answer}
        return {"messages": [*as_messages(self.asked), said]}


@dataclass(frozen=True)
class PreferencePoint:
    """One logged step: the loss, the share of pairs in the right order, and their mean margin h."""

    step: int
    loss: float
    right: float
    margin: float


@dataclass(frozen=True, eq=False)
class PreferenceRun:
    """What `prefer` made: the tuned model and its curve."""

    gemma: Gemma = field(repr=False)
    curve: tuple[PreferencePoint, ...] = field(repr=False)
    pairs: int
    beta: float
    trainable: Trainable
    seconds: float

    def __str__(self) -> str:
        last = self.curve[-1]
        return (
            f"{self.gemma.name}: {self.pairs} pairs, beta {self.beta}, {last.step} steps in "
            f"{self.seconds:.0f} s, loss {last.loss:.4f} (ln 2 = 0.6931 is no preference), "
            f"{last.right:.0%} of the training pairs in order"
        )


def prefer(
    gemma: Gemma,
    pairs: Sequence[Pair],
    *,
    beta: float = 0.1,
    progress: bool = True,
    **settings: Any,
) -> PreferenceRun:
    """Tune an adapter on pairs of answers. settings: as for `finetuning.tune` (lora, qlora, dora).

    beta: how dear it is to move away from the model before; 0.1 is trl's default. Train on answers
    first (`tune`) if the model cannot give the better one at all: DPO orders, it hardly teaches.

    Raises DatasetError for pairs that cannot be compared, TuningError as `tune`.
    """
    training.need_trl()
    settings = {"learning_rate": 5e-4, **settings}
    chosen = Settings(**settings)
    if chosen.method == "full":
        raise TuningError('DPO here has an adapter, so that its reference is free: method="lora"')
    if not 0 < beta < 10:
        raise ValueError(f"beta lies above 0 and below 10, not at {beta!r}")
    check_pairs(gemma, pairs)
    model = prepared(gemma, chosen)
    counted = count_trainable(model)
    with tempfile.TemporaryDirectory() as folder, running.random_state_kept():
        trainer = _trainer(gemma, model, pairs, chosen, beta, Path(folder), progress=progress)
        begun = time.monotonic()
        running.plain_run(trainer, chosen)
        seconds = time.monotonic() - begun
    tuned = replace(gemma, name=f"{gemma.name} (dpo)", model=running.plain_forward(model))
    return PreferenceRun(tuned, _curve(trainer), len(pairs), beta, counted, seconds)


def check_pairs(gemma: Gemma, pairs: Sequence[Pair]) -> list[tuple[Encoded, Encoded]]:
    """Encode both answers of each pair. Raises DatasetError that names the first bad pair."""
    if not pairs:
        raise DatasetError("there are no pairs to prefer anything in")
    made = []
    for number, pair in enumerate(pairs, start=1):
        if " ".join(pair.better.split()) == " ".join(pair.worse.split()):
            raise DatasetError(f"pair {number}: both answers are the same, nothing is preferred")
        try:
            both = [encode(gemma, pair.conversation(one)) for one in (pair.better, pair.worse)]
        except DatasetError as error:
            raise DatasetError(f"pair {number}: {error}") from error
        made.append((both[0], both[1]))
    return made


def _trainer(
    gemma: Gemma,
    model: Any,
    pairs: Sequence[Pair],
    settings: Settings,
    beta: float,
    folder: Path,
    *,
    progress: bool,
) -> Any:
    from datasets import Dataset
    from trl import DPOConfig, DPOTrainer

    class Quiet(DPOTrainer):
        def _send_telemetry(self) -> None:
            """Left out, as in finetuning_trainer."""

    def said(text: str) -> list[dict[str, str]]:
        return [{"role": "assistant", "content": text}]

    rows = [
        {"prompt": as_messages(p.asked), "chosen": said(p.better), "rejected": said(p.worse)}
        for p in pairs
    ]
    with training.quiet_datasets():
        shared = training.arguments(
            gemma, settings, folder, len(pairs), evaluated=False, longest=_longest(gemma, settings)
        ).to_dict()
    known = set(DPOConfig.__dataclass_fields__) - {"loss_type", "pad_token", "hub_token"}
    args = {key: value for key, value in shared.items() if key in known}
    args |= {"beta": beta, "max_length": None, "disable_tqdm": not progress, "report_to": "none"}
    with training.quiet_datasets():
        return Quiet(
            model=model,
            args=DPOConfig(**args),
            train_dataset=Dataset.from_list(rows),
            processing_class=gemma.tokenizer,
        )


def _longest(gemma: Gemma, settings: Settings) -> int:
    """Tokens that a row may have."""
    from course_lib.generation import context_length

    return settings.max_length or context_length(gemma)


def _curve(trainer: Any) -> tuple[PreferencePoint, ...]:
    logged = [one for one in trainer.state.log_history if "rewards/accuracies" in one]
    return tuple(
        PreferencePoint(
            one["step"],
            float(one["loss"]),
            float(one["rewards/accuracies"]),
            float(one["rewards/margins"]),
        )
        for one in logged
    )


# ---- measured ----------------------------------------------------------------------------------


def agreement(
    gemma: Gemma, pairs: Sequence[Pair], *, against: Gemma | None = None
) -> stats.Estimate:
    """The share of pairs whose better answer the model finds likelier, with Wilson's interval.

    The log probability of the whole answer, not divided by its length: a longer answer is less
    likely whatever it says, so let the two be of like length. against: count a pair as right when
    the *difference* has grown against that model, as DPO itself does.
    """
    lean = [_lean(gemma, *both) for both in check_pairs(gemma, pairs)]
    if against is not None:
        before = [_lean(against, *both) for both in check_pairs(against, pairs)]
        lean = [now - old for now, old in zip(lean, before, strict=True)]
    right = sum(value > 0 for value in lean)
    return stats.Estimate(right / len(lean), stats.wilson(right, len(lean)), len(lean))


def _lean(gemma: Gemma, better: Encoded, worse: Encoded) -> float:
    """ln p(better) - ln p(worse), nats."""
    found = log_probability(gemma, better) - log_probability(gemma, worse)
    if not math.isfinite(found):
        raise ValueError(f'{gemma.name} gives no finite probabilities: load it in "float32"')
    return found


def log_probability(gemma: Gemma, row: Encoded) -> float:
    """ln of the probability of the labelled tokens of a row, each given all before it."""
    import torch

    ids = torch.tensor([row.ids], device=gemma.model.device)
    labels = torch.tensor(row.labels[1:], device=gemma.model.device)
    with torch.inference_mode():
        logits = gemma.model(input_ids=ids, use_cache=False).logits[0, :-1]
    wanted = labels != -100
    return -torch.nn.functional.cross_entropy(
        logits[wanted].double(), labels[wanted], reduction="sum"
    ).item()
