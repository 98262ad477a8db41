"""trl's SFTTrainer as this course uses it: what goes in, what is recorded, what can go wrong.

The loop, the optimiser, the schedule, checkpoints and several processes are trl's and transformers'
own. Three things are ours:

- On a processor the loss looks only at positions that have a label, and rows are padded on the
  right without a mask, where a causal model never looks. trl 1.16 does the first only on a GPU. The
  loss is the same (a test holds the two together), and a step is quicker.
- The curve keeps seconds and tokens beside the loss.
- Nothing is sent anywhere: trl reports each training to its makers unless it is told not to.
"""

from __future__ import annotations

import functools
import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.finetuning_data import Encoded
from course_lib.finetuning_methods import Settings, TuningError

if TYPE_CHECKING:
    from torch import nn

    from course_lib.models import Gemma

MISSING = (
    "fine-tuning needs trl, datasets and accelerate, which belong to the course: "
    "python3 course.py setup, or pip install trl datasets accelerate"
)
# Padded to a multiple of this: few distinct shapes, little padding.
LENGTH_STEP = 16


def need_trl() -> None:
    """Raise TuningError where trl or datasets is missing."""
    import importlib.util

    if any(importlib.util.find_spec(name) is None for name in ("trl", "datasets", "accelerate")):
        raise TuningError(MISSING)


# ---- the trainer -------------------------------------------------------------------------------


def make_trainer(
    gemma: Gemma,
    model: nn.Module,
    rows: Sequence[Encoded],
    held_out: Sequence[Encoded],
    settings: Settings,
    folder: Path,
    *,
    progress: bool = True,
    longest: int,
) -> Any:
    """An SFTTrainer for rows that are encoded already. longest: the width of a packed row."""
    need_trl()
    from transformers.trainer_callback import PrinterCallback, ProgressCallback

    with quiet_datasets():
        args = arguments(
            gemma, settings, folder, len(rows), evaluated=bool(held_out), longest=longest
        )
        trainer = _trainer_class()(
            model=model,
            args=args,
            train_dataset=_dataset(rows),
            eval_dataset=_dataset(held_out) if held_out else None,
            processing_class=gemma.tokenizer,
        )
    for one in (PrinterCallback, ProgressCallback):
        trainer.remove_callback(one)
    _drop_notebook_bar(trainer)
    if progress:
        trainer.add_callback(_bar())
    return trainer


def arguments(
    gemma: Gemma, settings: Settings, folder: Path, rows: int, *, evaluated: bool, longest: int
) -> Any:
    """trl's SFTConfig for our settings: the place where names change between versions."""
    from trl import SFTConfig

    on_cpu = gemma.device == "cpu"
    save = settings.save_every
    steps = planned_steps(settings, rows)
    return SFTConfig(
        output_dir=str(folder),
        max_steps=settings.steps if settings.steps is not None else -1,
        num_train_epochs=settings.epochs,
        per_device_train_batch_size=settings.batch_size,
        per_device_eval_batch_size=settings.batch_size,
        gradient_accumulation_steps=settings.accumulate,
        learning_rate=settings.rate,
        lr_scheduler_type="cosine",
        warmup_steps=max(1, round(settings.warm_up * steps)) if settings.warm_up else 0,
        weight_decay=settings.weight_decay,
        max_grad_norm=1.0,
        logging_steps=max(1, steps // 50),
        eval_strategy="steps" if evaluated and settings.eval_every else "no",
        eval_steps=settings.eval_every or None,
        save_strategy="steps" if save else "no",
        save_steps=save or 500,
        save_total_limit=2,
        bf16=uses_bf16(gemma, settings),
        fp16=False,
        gradient_checkpointing=settings.gradient_checkpointing,
        max_length=longest if settings.packing else None,  # too long was refused before
        packing=settings.packing,
        eval_packing=False,
        pad_to_multiple_of=None if settings.packing else LENGTH_STEP,
        use_cpu=on_cpu,
        dataloader_pin_memory=not on_cpu,
        train_sampling_strategy="sequential" if settings.order == "as given" else "random",
        seed=settings.seed,
        data_seed=settings.seed,
        report_to="none",
        disable_tqdm=True,
    )


def planned_steps(settings: Settings, rows: int) -> int:
    """Steps that a training has, as far as it is known before rows are packed."""
    if settings.steps is not None:
        return settings.steps
    return max(1, round(settings.epochs * rows / (settings.batch_size * settings.accumulate)))


def uses_bf16(gemma: Gemma, settings: Settings) -> bool:
    """Mixed precision: bfloat16 for products, float32 for sums and for what is trained.

    On a processor only where it is asked for: it helps those that have AMX or AVX512-BF16.
    """
    if settings.precision != "auto":
        return settings.precision == "bf16"
    if not gemma.device.startswith("cuda"):
        return False
    from course_lib import hardware

    found = hardware.this_machine().gpu
    return bool(found and found.native_bf16)


@functools.cache
def _trainer_class() -> type:
    import torch
    from torch.nn.functional import cross_entropy
    from transformers import Trainer
    from trl import SFTTrainer

    class CourseTrainer(SFTTrainer):
        """SFTTrainer with the loss of labelled positions alone, and a curve with time and tokens.

        seen: tokens so far; before: seconds of earlier parts of a resumed run.
        """

        seen, before, begun = 0, 0.0, None

        def compute_loss(
            self, model: Any, inputs: dict, return_outputs: bool = False, num_items_in_batch=None
        ) -> Any:
            if self.model.training:
                self.seen += inputs["input_ids"].numel() * self.accelerator.num_processes
            if return_outputs or not is_plain(self):
                return super().compute_loss(model, inputs, return_outputs, num_items_in_batch)
            whole = self.accelerator.unwrap_model(model)
            base = whole.get_base_model() if hasattr(whole, "get_base_model") else whole
            given = {key: inputs[key] for key in ("input_ids", "position_ids") if key in inputs}
            hidden = base.model(**given, use_cache=False).last_hidden_state[:, :-1]
            labels = inputs["labels"][:, 1:]
            wanted = labels != -100
            logits = base.lm_head(hidden[wanted]).float()
            cap = getattr(base.config, "final_logit_softcapping", None)
            if cap:
                logits = torch.tanh(logits / cap) * cap
            total = cross_entropy(logits, labels[wanted], reduction="sum")
            count = wanted.sum() if num_items_in_batch is None else num_items_in_batch
            return total / torch.as_tensor(count).clamp(min=1)

        def log(self, logs: dict[str, float], start_time: float | None = None) -> None:
            now = time.monotonic()
            logs["seconds"] = self.before + now - (self.begun or now)
            logs["seen"] = self.seen
            if is_plain(self):  # trl's own log adds what its own loss counted
                Trainer.log(self, logs, start_time)
            else:
                super().log(logs, start_time)

        def create_model_card(self, *args: Any, **kwargs: Any) -> None:
            """Left out: a checkpoint is no publication."""

        def _send_telemetry(self) -> None:
            """Left out: trl would tell its makers the kind of model, data and machine."""

    return CourseTrainer


def is_plain(trainer: Any) -> bool:
    """One process on a processor, a text model without experts: the cases our loss is written for.

    Several processes must go through the wrapped model, which adds up their gradients."""
    config = trainer.accelerator.unwrap_model(trainer.model).config
    text = getattr(config, "model_type", "") in (
        "gemma", "gemma2", "gemma3_text", "gemma3n_text", "gemma4_text", "gemma4_unified_text",
    )  # fmt: skip
    one = trainer.accelerator.num_processes == 1 and trainer.args.device.type == "cpu"
    return one and text and not trainer.aux_loss_enabled


def _dataset(rows: Sequence[Encoded]) -> Any:
    from datasets import Dataset

    return Dataset.from_dict(
        {"input_ids": [list(one.ids) for one in rows], "labels": [list(one.labels) for one in rows]}
    )


def _drop_notebook_bar(trainer: Any) -> None:
    try:
        from transformers.utils.notebook import NotebookProgressCallback
    except ImportError:  # no IPython here, so no such bar either
        return
    trainer.remove_callback(NotebookProgressCallback)


@functools.cache
def _bar_class() -> type:
    from tqdm.auto import tqdm
    from transformers import TrainerCallback

    class Bar(TrainerCallback):
        """A progress bar of steps, with the loss beside it."""

        bar: Any = None

        def on_train_begin(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if state.is_world_process_zero:
                first = state.global_step
                self.bar = tqdm(total=state.max_steps, initial=first, unit="step", mininterval=0.5)

        def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if self.bar is not None:
                self.bar.update(1)

        def on_log(self, args: Any, state: Any, control: Any, logs: dict, **_: Any) -> None:
            known = {key: logs[key] for key in ("loss", "eval_loss") if key in logs}
            if self.bar is not None and known:
                self.bar.set_postfix({key: f"{float(value):.4f}" for key, value in known.items()})

        def on_train_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
            if self.bar is not None:
                self.bar.close()

    return Bar


def _bar() -> Any:
    return _bar_class()()


@contextmanager
def quiet_datasets() -> Iterator[None]:
    """datasets draws a bar for each of its own steps, which are few and quick here, and trl still
    uses arguments that transformers has renamed: nothing that a reader could act on."""
    import datasets

    shown = datasets.utils.logging.is_progress_bar_enabled()
    datasets.disable_progress_bars()
    try:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", ".*gradient_checkpointing", FutureWarning)
            yield
    finally:
        if shown:
            datasets.enable_progress_bars()
