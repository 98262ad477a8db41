"""What fine-tuning tutorials get wrong, each run beside the right way on the installed versions.

>>> for one in removed_arguments(): print(one)
>>> print(loss_on_the_prompt(gemma, train, test, steps=60))

Nothing here is told from memory. The removed arguments are found by looking at the installed
packages and by calling them; every other mistake is a training of its own, and its consequence a
score on the same held-out questions as the right way.
"""

from __future__ import annotations

import dataclasses
import importlib
import importlib.metadata
import inspect
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import evaluation, finetuning, stats
from course_lib.evaluation import Score, TestCase
from course_lib.finetuning_data import IGNORED, Encoded, encode
from course_lib.finetuning_nats import answer_nats, dearer

if TYPE_CHECKING:
    from course_lib.finetuning import Run
    from course_lib.models import Gemma

# What tutorials write -> where, and what stands there now. Whether that is so is found out below.
WRITTEN = (
    ("trl", "SFTTrainer", "tokenizer", "processing_class="),
    ("trl", "SFTTrainer", "max_seq_length", "SFTConfig(max_length=)"),
    ("trl", "SFTTrainer", "dataset_text_field", "SFTConfig(dataset_text_field=)"),
    ("trl", "SFTTrainer", "packing", "SFTConfig(packing=)"),
    ("trl", "SFTConfig", "max_seq_length", "max_length="),
    ("trl", "SFTConfig", "evaluation_strategy", "eval_strategy="),
    ("trl", "SFTConfig", "overwrite_output_dir", "nothing: an old folder is continued or refused"),
    ("transformers", "TrainingArguments", "evaluation_strategy", "eval_strategy="),
    ("transformers", "Trainer", "tokenizer", "processing_class="),
)
ALPACA = "### Instruction:\n{asked}\n\n### Response:\n{answer}"


@dataclass(frozen=True)
class Argument:
    """One argument that tutorials use. there: whether the installed version takes it; error: what
    it says when it is called with it. instead: what takes its place."""

    package: str
    version: str
    where: str
    name: str
    there: bool
    error: str
    instead: str

    def __str__(self) -> str:
        call = f"{self.where}({self.name}=...)"
        if self.there:
            return f"{self.package} {self.version}: {call} is taken"
        return f"{self.package} {self.version}: {call}: {self.error}. Write {self.instead}"


def removed_arguments() -> list[Argument]:
    """Look for each argument of WRITTEN in the installed package, and call with it."""
    return [_looked_up(*one) for one in WRITTEN]


def _looked_up(package: str, where: str, name: str, instead: str) -> Argument:
    target = getattr(importlib.import_module(package), where)
    if dataclasses.is_dataclass(target):
        there = name in {one.name for one in dataclasses.fields(target)}
    else:
        parameters = inspect.signature(target.__init__).parameters
        takes_any = any(one.kind is one.VAR_KEYWORD for one in parameters.values())
        there = name in parameters or takes_any
    error = ""
    if not there:
        try:
            target(**{name: None})
        except TypeError as raised:
            error = f"TypeError: {raised}"
    version = importlib.metadata.version(package)
    return Argument(package, version, where, name, there, error, instead)


# ---- wrong against right -----------------------------------------------------------------------


@dataclass(frozen=True, eq=False)
class Comparison:
    """One mistake beside the right way. difference: right minus wrong, on the same questions.

    notes: what else was measured, name -> value. dearer: nats per token by which the right answers
    to held-out questions cost more after the mistake; None where no held-out cases were given.
    """

    mistake: str
    right: Score
    wrong: Score
    difference: stats.Estimate | None
    notes: dict[str, float] = field(default_factory=dict)
    runs: tuple[Run, ...] = field(default=(), repr=False)
    dearer: stats.Estimate | None = None

    def __str__(self) -> str:
        lines = [f"{self.mistake}", f"  right  {self.right}", f"  wrong  {self.wrong}"]
        if self.difference is not None:
            ends = self.difference.interval
            lines.append(
                f"  the mistake costs {100 * self.difference.value:+.1f} points "
                f"({100 * ends.low:+.1f} to {100 * ends.high:+.1f})"
            )
        if self.dearer is not None:
            ends = self.dearer.interval
            lines.append(
                f"  right answers cost {self.dearer.value:+.3f} nats a token more "
                f"({ends.low:+.3f} to {ends.high:+.3f})"
            )
        lines += [f"  {name}: {value:.4g}" for name, value in self.notes.items()]
        return "\n".join(lines)


def loss_on_the_prompt(
    gemma: Gemma,
    train: Sequence[TestCase],
    test: Sequence[TestCase],
    *,
    held_out: Sequence[TestCase] = (),
    **settings: Any,
) -> Comparison:
    """The loss of every token, questions included: most of the learning goes into the questions."""
    right = _rows(gemma, train)
    wrong = [Encoded(one.ids, (IGNORED, *one.ids[1:])) for one in right]
    made = _compared("loss on the prompt", gemma, right, wrong, test, held_out, settings)
    share = sum(one.learned for one in right) / sum(one.learned for one in wrong)
    return dataclasses.replace(made, notes={"share of the loss that is the answer": share})


def wrong_template(
    gemma: Gemma,
    train: Sequence[TestCase],
    test: Sequence[TestCase],
    *,
    held_out: Sequence[TestCase] = (),
    **settings: Any,
) -> Comparison:
    """Trained in the Alpaca form, asked in the model's own: what it learned is never called up."""
    right = _rows(gemma, train)
    wrong = [alpaca_row(gemma, case) for case in train]
    return _compared(
        "Alpaca's template instead of the model's", gemma, right, wrong, test, held_out, settings
    )


def double_bos(
    gemma: Gemma,
    train: Sequence[TestCase],
    test: Sequence[TestCase],
    *,
    held_out: Sequence[TestCase] = (),
    **settings: Any,
) -> Comparison:
    """apply_chat_template(tokenize=False), then tokenizer(text): the <bos> stands there twice."""
    right = _rows(gemma, train)
    bos = gemma.tokenizer.bos_token_id
    wrong = [Encoded((bos, *one.ids), (IGNORED, *one.labels)) for one in right]
    return _compared("two <bos>", gemma, right, wrong, test, held_out, settings)


def destroying_rate(
    gemma: Gemma,
    train: Sequence[TestCase],
    test: Sequence[TestCase],
    general: Sequence[TestCase],
    *,
    times: float = 30.0,
    **settings: Any,
) -> Comparison:
    """The right learning rate times `times`: the task, and a general skill as a note."""
    rows = _rows(gemma, train)
    right = finetuning.tune_encoded(gemma, rows, progress=False, **settings)
    high = min(0.9, right.settings.rate * times)
    wrong = finetuning.tune_encoded(
        gemma, rows, progress=False, **{**settings, "learning_rate": high}
    )
    scores = [evaluation.score(run.merged(), test) for run in (right, wrong)]
    kept = [evaluation.score(run.merged(), general).rate for run in (right, wrong)]
    before = evaluation.score(gemma, general).rate
    notes = {
        "learning rate": high,
        "last loss, right": right.loss,
        "last loss, wrong": wrong.loss,
        "general skill before": before,
        "general skill, right": kept[0],
        "general skill, wrong": kept[1],
    }
    name = f"a learning rate {times:g} times too high"
    return Comparison(name, *scores, _difference(*scores), notes, (right, wrong))


def evaluated_on_training(
    gemma: Gemma, train: Sequence[TestCase], test: Sequence[TestCase], **settings: Any
) -> Comparison:
    """One training, scored on held-out questions (right) and on rows it was trained on (wrong).

    The two are other questions, so there is no paired difference: the note says how much better
    the model looks on what it knows by heart.
    """
    run = finetuning.tune_encoded(gemma, _rows(gemma, train), progress=False, **settings)
    plain = run.merged()
    right = evaluation.score(plain, test)
    wrong = evaluation.score(plain, list(train)[: len(test)])
    notes = {"looks better by (points)": 100 * (wrong.rate - right.rate)}
    return Comparison("evaluation on training data", right, wrong, None, notes, (run,))


def _compared(
    name: str,
    gemma: Gemma,
    right: Sequence[Encoded],
    wrong: Sequence[Encoded],
    test: Sequence[TestCase],
    held_out: Sequence[TestCase],
    settings: dict[str, Any],
) -> Comparison:
    """Both trainings. The held-out cases are always encoded as they will be asked."""
    asked = _rows(gemma, held_out)
    runs = [
        finetuning.tune_encoded(gemma, rows, held_out=asked, progress=False, **settings)
        for rows in (right, wrong)
    ]
    plain = [run.merged() for run in runs]
    scores = [evaluation.score(one, test) for one in plain]
    more = None
    if held_out:
        more = dearer(answer_nats(plain[1], held_out), answer_nats(plain[0], held_out))
    return Comparison(name, *scores, _difference(*scores), runs=tuple(runs), dearer=more)


def _difference(right: Score, wrong: Score) -> stats.Estimate | None:
    try:
        return evaluation.paired(right, wrong)
    except stats.TooFewSamplesError:
        return None


def _rows(gemma: Gemma, cases: Sequence[TestCase]) -> list[Encoded]:
    return [encode(gemma, case) for case in cases]


def alpaca_row(gemma: Gemma, case: TestCase) -> Encoded:
    """A case in the form of Alpaca, the answer and <eos> learned."""
    asked = "\n".join(message["content"] for message in case.messages)
    answer = case.target["content"]
    given, said = ALPACA.format(asked=asked, answer="\0").split("\0")[0], answer
    tokenizer = gemma.tokenizer
    before, after = (tokenizer(text, add_special_tokens=False)["input_ids"]
                     for text in (given, said))  # fmt: skip
    ids = [tokenizer.bos_token_id, *before, *after, tokenizer.eos_token_id]
    labels = [IGNORED] * (1 + len(before)) + [*after, tokenizer.eos_token_id]
    return Encoded(tuple(ids), tuple(labels))


# ---- the head that is trained alone ------------------------------------------------------------


@dataclass(frozen=True)
class TrainedHead:
    """modules_to_save=["embed_tokens", "lm_head"], as guides have it, on a model whose head is its
    embedding. plain_bytes, bytes: of the adapter without and with it. tied: whether head and
    embedding are one tensor in the model that is trained."""

    plain_bytes: int
    bytes: int
    tied_before: bool
    tied: bool

    def __str__(self) -> str:
        tie = "still one tensor" if self.tied else "two tensors that drift apart"
        return (
            f"modules_to_save with the head: {self.bytes:,} bytes instead of "
            f"{self.plain_bytes:,} ({self.bytes / self.plain_bytes:.1f} times); head and embedding "
            f"are {tie}"
        )


def trained_head(gemma: Gemma, rank: int = 16) -> TrainedHead:
    """What the setting does to a tied model; nothing has to be trained to see it."""
    import copy

    from peft import LoraConfig, get_peft_model

    from course_lib.finetuning_adapters import is_tied
    from course_lib.finetuning_methods import quiet_peft, target_modules

    def made(**more: Any) -> Any:
        model = copy.deepcopy(gemma.model)
        config = LoraConfig(
            task_type="CAUSAL_LM", r=rank, target_modules=target_modules(model), **more
        )
        with quiet_peft():
            # peft warns of the tie that breaks here: to see it is what this is for
            warnings.filterwarnings("ignore", ".*tie_word_embeddings", UserWarning)
            return get_peft_model(model, config)

    def free(model: Any) -> int:
        seen = {one.data_ptr(): one for one in model.parameters() if one.requires_grad}
        return sum(one.numel() * one.element_size() for one in seen.values())

    plain, headed = made(), made(modules_to_save=["embed_tokens", "lm_head"])
    head = headed.get_base_model().get_output_embeddings()
    table = headed.get_base_model().get_input_embeddings()
    active = [getattr(one, "modules_to_save", {"default": one})["default"].weight
              for one in (head, table)]  # fmt: skip
    tied = active[0].data_ptr() == active[1].data_ptr()
    return TrainedHead(free(plain), free(headed), is_tied(gemma.model), tied)


COMPARISONS: dict[str, Callable[..., Comparison]] = {
    "loss on the prompt": loss_on_the_prompt,
    "wrong template": wrong_template,
    "double BOS": double_bos,
    "evaluated on training data": evaluated_on_training,
}
