"""Fine-tune a Gemma on your own examples, over peft and trl, with what it gains and costs recorded.

>>> from course_lib import finetuning, models
>>> gemma = models.load("pocket-micro")
>>> run = finetuning.tune(gemma, train, "lora", evaluation=validation, rank=16, steps=200)
>>> print(run)                                     # loss, seconds, parameters, bytes
>>> chat.reply(run.gemma, "...").text              # the tuned model, adapter beside the base
>>> finetuning.save(run, "my-adapter")             # a plain PEFT adapter

The rows are checked before anything is trained (`finetuning_data.check`), only what the model says
is learned, and the loaded model is left as it was. With a folder, the training leaves checkpoints
there, and the same call goes on where a killed one stopped.

Side rooms: `finetuning_methods` (LoRA, DoRA, QLoRA, full), `finetuning_adapters` (save, load,
merge, switch, GGUF), `finetuning_memory` (what it takes), `finetuning_preference` (DPO),
`finetuning_distillation`, `finetuning_gate` (ship or not), `finetuning_distributed` (several
processes), `finetuning_business` (the data of the lesson), `finetuning_mistakes`.
"""

from __future__ import annotations

import hashlib
import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import finetuning_running as running
from course_lib import finetuning_trainer as training
from course_lib import surroundings
from course_lib.finetuning_adapters import adapter_bytes, load, merged, save
from course_lib.finetuning_data import (
    DatasetError,
    DatasetReport,
    Encoded,
    Example,
    check,
    encode,
    learned_texts,
    shown,
    usable,
)
from course_lib.finetuning_methods import (
    METHODS,
    Method,
    Settings,
    Trainable,
    TuningError,
    check_tunable,
    count_trainable,
    prepared,
    target_modules,
    with_rate,
)
from course_lib.finetuning_running import Point, TrainingMemoryError
from course_lib.generation import context_length

if TYPE_CHECKING:
    from course_lib.models import Gemma

__all__ = [
    "METHODS",
    "DatasetError",
    "DatasetReport",
    "Encoded",
    "Example",
    "Point",
    "Run",
    "Settings",
    "Trainable",
    "TrainingMemoryError",
    "TuningError",
    "check",
    "encode",
    "learned_texts",
    "load",
    "merged",
    "save",
    "shown",
    "target_modules",
    "tune",
    "tune_encoded",
]

FINGERPRINT = "course_run.json"


@dataclass(frozen=True, eq=False)
class Run:
    """A training that is done.

    gemma: the tuned model: the base with its adapter beside it, or all new weights (method "full").
    base: the name of what it was tuned from. report: what was found in the dataset. rows: trained
    on. curve: loss and evaluation by step. seconds: of training, those of a resumed run together.
    adapter_bytes: of the adapter's weights as a file holds them, of the whole model for "full".
    resumed_at: the step at which it went on from a checkpoint, 0 if it ran through.
    """

    gemma: Gemma = field(repr=False)
    base: str
    settings: Settings
    report: DatasetReport = field(repr=False)
    rows: int
    curve: tuple[Point, ...] = field(repr=False)
    trainable: Trainable
    seconds: float
    adapter_bytes: int
    resumed_at: int = 0
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    @property
    def steps(self) -> int:
        return self.curve[-1].step if self.curve else 0

    @property
    def loss(self) -> float:
        """Of the last part of the training, nats per learned token."""
        return next(p.loss for p in reversed(self.curve) if p.loss is not None)

    @property
    def evaluation(self) -> float | None:
        """The last loss on the evaluation set; None where there was none."""
        return next((p.evaluation for p in reversed(self.curve) if p.evaluation is not None), None)

    def merged(self) -> Gemma:
        """The tuned model as a plain one, its adapter added into the weights: quicker to ask."""
        return merged(self.gemma)

    def __str__(self) -> str:
        held = f", {self.evaluation:.4f} on held-out rows" if self.evaluation is not None else ""
        again = f" (resumed at step {self.resumed_at})" if self.resumed_at else ""
        return (
            f"{self.base}, {self.settings.method}: {self.steps} steps on {self.rows:,} rows in "
            f"{self.seconds:.0f} s{again}, loss {self.loss:.4f}{held}; {self.trainable}; "
            f"{self.adapter_bytes:,} bytes to keep"
        )


def tune(
    gemma: Gemma,
    dataset: Sequence[Example],
    method: Method = "lora",
    *,
    evaluation: Sequence[Example] | None = None,
    folder: str | Path | None = None,
    on_problems: str = "refuse",
    in_place: bool = False,
    progress: bool = True,
    **settings: Any,
) -> Run:
    """Train a model on examples: supervised fine-tuning, loss on the model's own turns alone.

    dataset: conversations ``{"messages": [...]}`` ("tools", "thinking"), cases of `evaluation`, or
        plain texts ``{"text": ...}``. method: "lora", "qlora", "dora" or "full".
    evaluation: held-out examples for the curve, with other questions than the dataset.
    folder: for checkpoints; with `save_every` above 0 the same call goes on where it stopped. None
        keeps nothing on disk. on_problems: "refuse" a dataset with bad rows, or "drop" these rows.
    in_place: train the loaded model itself, not a copy. progress: a bar of steps.
    settings: rank, learning_rate, steps, batch_size, ... as in `finetuning_methods.Settings`.

    The same seed gives the same adapter on one machine. The caller's random state is kept.
    Raises DatasetError, TuningError (TrainingMemoryError with what to change).
    """
    chosen = Settings(method=method, **settings)
    training.need_trl()
    chosen = _rated(gemma, chosen)
    longest = chosen.max_length or context_length(gemma)
    report = check(gemma, dataset, evaluation, max_length=longest)
    rows = usable(report, on_problems)
    held_out = [encode(gemma, one) for one in evaluation or ()]
    if folder is None and chosen.save_every:
        raise TuningError("save_every needs a folder= to save to")
    with tempfile.TemporaryDirectory() as temporary:
        place = Path(folder or temporary)
        place.mkdir(parents=True, exist_ok=True)
        _same_run(place, fingerprint(gemma, rows, chosen))
        with running.random_state_kept(), running.memory_advice(chosen):
            model = prepared(gemma, chosen, in_place=in_place)
            return _trained(
                gemma, model, rows, held_out, chosen, place, report,
                longest=longest, progress=progress,
            )  # fmt: skip


def tune_encoded(
    gemma: Gemma,
    rows: Sequence[Encoded],
    method: Method = "lora",
    *,
    held_out: Sequence[Encoded] = (),
    in_place: bool = False,
    progress: bool = True,
    **settings: Any,
) -> Run:
    """Train on rows whose ids and labels you made yourself, unchecked: for what `tune` refuses.

    Lesson 06 uses it to show what wrong labels do. settings: as for `tune`. Raises TuningError.
    """
    chosen = Settings(method=method, **settings)
    training.need_trl()
    chosen = _rated(gemma, chosen)
    rows = list(rows)
    report = DatasetReport(
        rows=len(rows),
        tokens=sum(len(one.ids) for one in rows),
        learned=sum(one.learned for one in rows),
        longest=max((len(one.ids) for one in rows), default=0),
        problems=(),
        encoded=tuple(rows),
    )
    if not rows:
        raise DatasetError("there are no rows to train on", report)
    longest = chosen.max_length or context_length(gemma)
    with tempfile.TemporaryDirectory() as temporary:
        with running.random_state_kept(), running.memory_advice(chosen):
            model = prepared(gemma, chosen, in_place=in_place)
            return _trained(
                gemma, model, rows, list(held_out), chosen, Path(temporary), report,
                longest=longest, progress=progress,
            )  # fmt: skip


def _trained(
    gemma: Gemma,
    model: Any,
    rows: list[Encoded],
    held_out: list[Encoded],
    settings: Settings,
    place: Path,
    report: DatasetReport,
    *,
    longest: int,
    progress: bool,
) -> Run:
    counted = count_trainable(model)
    trainer = training.make_trainer(
        gemma, model, rows, held_out, settings, place, progress=progress, longest=longest
    )
    checkpoint = last_checkpoint(place)
    begun = time.monotonic()
    running.run(trainer, settings, checkpoint)
    seconds = trainer.before + time.monotonic() - begun
    if held_out and _not_evaluated(trainer.state.log_history, trainer.state.global_step):
        trainer.evaluate()
    named = f"{gemma.name} ({settings.method})"
    tuned = replace(gemma, name=named, model=running.plain_forward(trainer.model))
    return Run(
        gemma=tuned,
        base=gemma.name,
        settings=settings,
        report=report,
        rows=len(rows),
        curve=running.curve(trainer.state.log_history),
        trainable=counted,
        seconds=seconds,
        adapter_bytes=adapter_bytes(trainer.model),
        resumed_at=int(checkpoint.name.rpartition("-")[2]) if checkpoint else 0,
        environment=surroundings.environment(),
    )


def _rated(gemma: Gemma, settings: Settings) -> Settings:
    check_tunable(gemma, settings)
    return with_rate(settings, gemma.model)


def _not_evaluated(history: list[dict[str, Any]], step: int) -> bool:
    return not any("eval_loss" in one and one["step"] == step for one in history)


# ---- going on after a kill ---------------------------------------------------------------------


def fingerprint(gemma: Gemma, rows: Sequence[Encoded], settings: Settings) -> str:
    """What makes two trainings the same: the model's name, every token and label, every setting."""
    digest = hashlib.sha256(json.dumps([gemma.name, asdict(settings)], default=str).encode())
    for one in rows:
        digest.update(repr((one.ids, one.labels)).encode())
    return digest.hexdigest()[:32]


def last_checkpoint(folder: Path) -> Path | None:
    """The newest whole checkpoint of a folder; a kill in the middle of writing leaves half a one.

    trainer_state.json is written last, so a checkpoint that has it is whole.
    """
    whole = []
    for path in folder.glob("checkpoint-*"):
        try:
            json.loads((path / "trainer_state.json").read_text(encoding="utf-8"))
        except (OSError, ValueError):
            continue
        whole.append(path)
    return max(whole, key=lambda path: int(path.name.rpartition("-")[2]), default=None)


def _same_run(folder: Path, mark: str) -> None:
    """Refuse a folder with the checkpoints of another training."""
    file = folder / FINGERPRINT
    if file.is_file() and json.loads(file.read_text(encoding="utf-8"))["fingerprint"] != mark:
        raise TuningError(
            f"{folder} holds the checkpoints of another training (other rows, settings or model): "
            "give another folder, or delete this one"
        )
    if not file.is_file() and any(folder.glob("checkpoint-*")):
        raise TuningError(f"{folder} holds checkpoints that tune did not make: give another folder")
    file.write_text(json.dumps({"fingerprint": mark}), encoding="utf-8")
