"""The experiments of lesson 06, from the command line, each with its n and its interval.

    python -m course_lib.finetuning_measured target           the task: before, prompted, LoRA
    python -m course_lib.finetuning_measured methods          LoRA, DoRA, full, a prompt alone
    python -m course_lib.finetuning_measured ranks rates data sweeps
    python -m course_lib.finetuning_measured domain           terms and bits per byte, in and out
    python -m course_lib.finetuning_measured credit           memos: alone, and after single facts
    python -m course_lib.finetuning_measured retention        what is kept, with replay, lower rank
    python -m course_lib.finetuning_measured mistakes         what tutorials get wrong

Seconds are of the training alone, on this machine, as it is loaded now: let nothing else run.
"""

from __future__ import annotations

import argparse
import dataclasses
import hashlib
import json
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import evaluation, finetuning, surroundings
from course_lib import finetuning_business as business
from course_lib.evaluation import Score, TestCase
from course_lib.finetuning_domain import DomainScore, measure_domain

if TYPE_CHECKING:
    from course_lib.finetuning import Run
    from course_lib.models import Gemma

# For pocket-micro, meant for less than two minutes on two quiet cores, and chosen on validation
# clauses: many small steps taught it more than half as many of twice the size. The sweeps look
# around it; on which side of TARGET a training ends hangs on a few sentences.
RECIPE: dict[str, Any] = {"rank": 16, "learning_rate": 4e-3, "steps": 400, "batch_size": 8}
ROWS, TEST = 3200, 400
# For memos, chosen on validation memos: steps on single facts, then steps on memos; and the steps
# on memos alone that take about as long.
MEMO_RECIPE: dict[str, Any] = {"rank": 8, "learning_rate": 7e-3, "batch_size": 8}
NOTE_STEPS, MEMO_STEPS, ALONE_STEPS = 230, 240, 390
TARGET = 0.95
BATCH = 64  # questions asked at a time


@dataclass(frozen=True)
class Row:
    """One way of solving a task. seconds, trainable, bytes: of its training, None without one.

    kinds: the share of replies whose kind of clause (or decision) is right, whatever the rest says.
    """

    name: str
    score: Score
    kinds: float
    seconds: float | None = None
    trainable: int | None = None
    bytes: int | None = None
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        low, high = self.score.interval.low, self.score.interval.high
        text = (
            f"{self.name:28} {self.score.rate:6.1%} ({low:.1%} to {high:.1%}, "
            f"{self.score.n} cases of {self.score.phrasings} phrasings)"
        )
        if self.seconds is None:
            return text
        return (
            f"{text}, {self.seconds:.0f} s, {self.trainable:,} parameters trained, "
            f"{self.bytes:,} bytes"
        )


def cells(rows: Sequence[Row]) -> tuple[tuple[str, ...], list[tuple[Any, ...]]]:
    """Headings and rows, for `widgets.table`."""
    heads = ("way", "right (%)", "from", "to", "cases", "phrasings", "first key right (%)",
             "seconds", "parameters trained", "bytes to keep")  # fmt: skip
    return heads, [
        (one.name, 100 * one.score.rate, 100 * one.score.interval.low,
         100 * one.score.interval.high, one.score.n, one.score.phrasings, 100 * one.kinds,
         one.seconds, one.trainable, one.bytes)
        for one in rows
    ]  # fmt: skip


# ---- one task ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Task:
    """Cases of a task by split. key: the field whose right value alone is counted too."""

    name: str
    train: list[TestCase]
    validation: list[TestCase]
    test: list[TestCase]
    key: str


def task(name: str = "clauses", rows: int = ROWS, test: int = TEST, seed: int = 0) -> Task:
    """The data of a task: "clauses" or "credit"."""
    make = {"clauses": business.clause_cases, "credit": business.credit_cases}.get(name)
    if make is None:
        raise ValueError(f'there is no task {name!r}: it is "clauses" or "credit"')
    key = "clause" if name == "clauses" else "decision"
    return Task(
        name, make("train", rows, seed), make("validation", 64, seed), make("test", test, seed), key
    )


def asked(
    gemma: Gemma, cases: Sequence[TestCase], name: str, key: str, run: Run | None = None
) -> Row:
    """Ask a model every case and make a row of it."""
    score = evaluation.score(gemma, cases, batch_size=BATCH)
    kinds = sum(_field(one.raw, key) == _field(one.case.target["content"], key)
                for one in score.judged) / score.n  # fmt: skip
    if run is None:
        return Row(name, score, kinds)
    return Row(
        name, score, kinds, run.seconds, run.trainable.trainable, run.adapter_bytes, run.environment
    )


def _field(text: str, key: str) -> Any:
    """A field of a reply's JSON; the text itself where it is none, which equals nothing."""
    start, end = text.find("{"), text.rfind("}")
    try:
        return json.loads(text[start : end + 1])[key]
    except (ValueError, KeyError, TypeError):
        return text


def tuned(
    gemma: Gemma, data: Task, name: str, method: str = "lora", **settings: Any
) -> tuple[Row, Run]:
    """Train and ask; settings beside RECIPE's."""
    chosen = {**RECIPE, **settings}
    run = finetuning.tune(gemma, data.train, method, evaluation=data.validation, **chosen)
    return asked(run.merged(), data.test, name, data.key, run), run


def target(gemma: Gemma, data: Task | None = None) -> list[Row]:
    """Clauses before, by the best prompt we know, and after LoRA; also those written freely.

    A score on sentences of the training's own making says little about a lawyer's: the last row is
    the same model on clauses that share no sentence and no stock phrase with the training.
    """
    data = data or task()
    rows = [asked(gemma, data.test, "as it is", data.key)]
    row, run = tuned(gemma, data, "LoRA")
    free = business.free_clause_cases(200)
    after = asked(run.merged(), free, "LoRA, written freely", data.key)
    return [*rows, *prompted(gemma, data), row, after]


def credit(gemma: Gemma) -> list[Row]:
    """Memos: as it is, after memos alone, after notes and then memos; and those written freely."""
    size = MEMO_RECIPE["batch_size"]
    alone = task("credit", rows=size * ALONE_STEPS)
    notes = business.credit_notes(size * NOTE_STEPS)
    taught = dataclasses.replace(alone, train=notes + alone.train[: size * MEMO_STEPS])
    rows = [asked(gemma, alone.test, "as it is", alone.key)]
    rows.append(tuned(gemma, alone, "memos alone", **MEMO_RECIPE, steps=ALONE_STEPS)[0])
    settings = {**MEMO_RECIPE, "steps": NOTE_STEPS + MEMO_STEPS, "order": "as given"}
    row, run = tuned(gemma, taught, "notes, then memos", **settings)
    free = asked(
        run.merged(), business.free_credit_cases(200), "the same, written freely", "decision"
    )
    return [*rows, row, free]


def prompted(gemma: Gemma, data: Task, shots: Sequence[int] = (0, 4)) -> list[Row]:
    """A prompt that names every label, with worked examples in front of it."""
    made = []
    for count in shots:
        cases = business.explained(data.test, data.train[:count])
        made.append(asked(gemma, cases, f"prompt, {count} examples", data.key))
    return made


def methods(gemma: Gemma, data: Task | None = None) -> list[Row]:
    """LoRA against DoRA against full against a prompt alone."""
    data = data or task()
    rows = prompted(gemma, data, (4,))
    for method in ("lora", "dora", "full"):
        rate = RECIPE["learning_rate"] if method != "full" else None
        rows.append(tuned(gemma, data, method, method, learning_rate=rate)[0])
    return rows


def sweep(gemma: Gemma, setting: str, values: Sequence[Any], data: Task | None = None) -> list[Row]:
    """One setting changed, everything else as in RECIPE."""
    data = data or task()
    return [tuned(gemma, data, f"{setting} {one}", **{setting: one})[0] for one in values]


def data_sizes(gemma: Gemma, sizes: Sequence[int] = (30, 120, 480, ROWS)) -> list[Row]:
    """Fewer rows, the same number of steps: what more examples buy."""
    rows = []
    for size in sizes:
        some = task(rows=max(size, 64))
        some = dataclasses.replace(some, train=some.train[:size])
        rows.append(tuned(gemma, some, f"{size:,} rows")[0])
    return rows


# ---- the language of contracts -----------------------------------------------------------------


@dataclass(frozen=True)
class DomainRow:
    """Domain adaptation, before and after: terms, and bits per byte in the domain and out of it."""

    name: str
    score: DomainScore

    def __str__(self) -> str:
        return f"{self.name:10} {self.score}"


def domain(gemma: Gemma, pages: int = 2400, **settings: Any) -> list[DomainRow]:
    """Continue the training on pages of contracts, as plain text."""
    chosen = {**RECIPE, "steps": 150, **settings}
    texts = [{"text": one.text} for one in business.domain_texts("train", pages)]
    run = finetuning.tune(gemma, texts, **chosen)
    return [
        DomainRow("before", measure_domain(gemma)),
        DomainRow("after", measure_domain(run.merged())),
    ]


# ---- what is kept ------------------------------------------------------------------------------


@dataclass(frozen=True)
class RetentionRow:
    """A way of tuning: the task, and each general skill after it."""

    name: str
    task: Score
    skills: dict[str, Score]

    def __str__(self) -> str:
        parts = ", ".join(f"{name} {one.rate:.1%}" for name, one in self.skills.items())
        return f"{self.name:24} task {self.task.rate:.1%} of {self.task.n}; {parts}"


def general(
    skills: Sequence[str] | None = None, limit: int | None = None
) -> tuple[list[TestCase], dict[str, list[TestCase]]]:
    """Shipped test cases cut in two by phrasing: rows to replay, and by skill what is asked.

    Cases of one phrasing never stand on both sides, so replay does not train on what is asked.
    limit: cases that are asked per skill.
    """
    replay: list[TestCase] = []
    ask: dict[str, list[TestCase]] = {}
    for skill in evaluation.skills() if skills is None else skills:
        for case in evaluation.held_out(skill):
            first = hashlib.sha256((case.phrasing or case.id).encode()).digest()[0]
            (replay if first % 2 else ask.setdefault(skill, [])).append(case)
    return replay, {skill: cases[:limit] for skill, cases in ask.items()}


def replayed(data: Task, old: Sequence[TestCase], share: float, seed: int = 0) -> list[Any]:
    """The task's rows with rows of the general skills among them, a share of the whole."""
    if not 0 < share < 1:
        raise ValueError(f"share lies between 0 and 1, not at {share!r}")
    rng = random.Random(f"replay {seed}")
    count = round(len(data.train) * share / (1 - share))
    return [*data.train, *(rng.choice(list(old)) for _ in range(count))]


def retention(gemma: Gemma, data: Task | None = None, limit: int = 100) -> list[RetentionRow]:
    """General skills after tuning: plainly, with replay, with a lower rank, with fewer matrices."""
    data = data or task()
    old, cases = general(limit=limit)
    rows = [_kept("as it is", gemma, data, cases)]
    ways: dict[str, tuple[list[Any], dict[str, Any]]] = {
        "LoRA": (data.train, {}),
        "a fifth of replay": (replayed(data, old, 0.2), {}),
        "rank 2": (data.train, {"rank": 2}),
        "attention alone": (data.train, {"targets": "attention"}),
    }
    for name, (train, settings) in ways.items():
        chosen = {**RECIPE, **settings}
        run = finetuning.tune(gemma, train, evaluation=data.validation, **chosen)
        rows.append(_kept(name, run.merged(), data, cases))
    return rows


def _kept(name: str, gemma: Gemma, data: Task, cases: dict[str, list[TestCase]]) -> RetentionRow:
    scores = {skill: evaluation.score(gemma, members) for skill, members in cases.items()}
    return RetentionRow(name, evaluation.score(gemma, data.test, batch_size=BATCH), scores)


def mistakes(gemma: Gemma, data: Task | None = None) -> list[Any]:
    """Removed arguments, then every comparison with a shorter training."""
    from course_lib import finetuning_mistakes as wrong

    data = data or task(rows=1280, test=200)
    settings = {**RECIPE, "steps": 80}
    held_out = {"held_out": data.validation}
    found: list[Any] = [*wrong.removed_arguments(), wrong.trained_head(gemma)]
    for name, make in wrong.COMPARISONS.items():
        more = {} if name == "evaluated on training data" else held_out
        found.append(make(gemma, data.train, data.test, **settings, **more))
    general = evaluation.held_out("read", 100)
    found.append(wrong.destroying_rate(gemma, data.train, data.test, general, **settings))
    return found


# ---- the command line --------------------------------------------------------------------------


EXPERIMENTS: dict[str, Callable[[Any], Sequence[Any]]] = {
    "target": target,
    "methods": methods,
    "ranks": lambda gemma: sweep(gemma, "rank", (1, 2, 4, 8, 16, 32)),
    "rates": lambda gemma: sweep(gemma, "learning_rate", (3e-4, 1.25e-3, 2.5e-3, 5e-3, 1e-2, 2e-2)),
    "data": data_sizes,
    "domain": domain,
    "credit": credit,
    "retention": retention,
    "mistakes": mistakes,
}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("experiments", nargs="+", choices=[*EXPERIMENTS, "all"])
    parser.add_argument("--model", default="pocket-micro")
    options = parser.parse_args(arguments)
    from course_lib import models

    gemma = models.load(options.model, quiet=True)
    names = list(EXPERIMENTS) if "all" in options.experiments else options.experiments
    for name in names:
        print(f"\n== {name}: {gemma.name}")
        for row in EXPERIMENTS[name](gemma):
            print(row, flush=True)
    print("\n" + ", ".join(f"{k} {v}" for k, v in surroundings.environment().items()))


if __name__ == "__main__":
    main()
