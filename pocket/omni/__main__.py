"""The workshop of pocket-omni, the model that sees and hears.

python -m pocket.omni rows         draw and speak all examples; rows that are there are kept
python -m pocket.omni towers       teach the towers alone; resumes
python -m pocket.omni make         rows, training, weights, scores and card; resumes
torchrun --nproc-per-node 2 -m pocket.omni make     the same on two processes
python -m pocket.omni ship         ship what the last checkpoint holds, unfinished or not
python -m pocket.omni evaluate     the scores of the shipped model, with intervals
python -m pocket.omni scores       the scores of the card as tables, for the README
python -m pocket.omni sets         write the question sets that lesson 05 reads
python -m pocket.omni sample KIND  write a few examples of a kind into a folder, to look at
python -m pocket.omni speed        how many training steps fit into some minutes here

Rows take some 110 MB for 1,000 pictures and 35 MB for 1,000 sounds. The number of steps decides
the learning rate and the phases from the first step on: a run goes on with the number it began
with.
"""

from __future__ import annotations

import argparse
import datetime
import json
import time
from pathlib import Path

from pocket.card import WEIGHTS
from pocket.omni import config, plan
from pocket.omni.kinds import KINDS

TOWER_CHECKS = 200
RUN = Path(__file__).parents[1] / "runs" / "pocket-omni"


def _wanted(numbers: plan.Plan, split: str) -> dict[str, int]:
    """How many examples of each kind a split has."""
    if split == "train":
        return {kind: n for kind, n in numbers.rows.items() if n}
    return dict.fromkeys((kind for kind, n in numbers.rows.items() if n), numbers.validation_rows)


def draw_rows(workers: int | None = None) -> None:
    """Draw the training and validation rows that are not there yet."""
    from pocket.omni import fsdd, outside, rows

    for absent in filter(None, (outside.missing(), fsdd.missing())):
        print(f"training will do without: {absent}", flush=True)
    spec, numbers = config.read(), plan.read()
    for split in ("validation", "train"):
        for kind, n in _wanted(numbers, split).items():
            began = time.monotonic()
            made = rows.build(RUN, spec, kind, split, n, spec.seed, numbers.max_tokens, workers)
            size = rows.size_on_disk(RUN, kind, split)
            print(
                f"{split} {kind}: {len(made):,} rows ({made.index.left_out} too long), "
                f"{size / 1e6:,.0f} MB, {size / len(made) / 1e3:.0f} MB for 1,000, "
                f"{time.monotonic() - began:.0f} s",
                flush=True,
            )


def _opened(spec: config.Spec, numbers: plan.Plan, split: str) -> dict:
    from pocket.omni import rows

    return {
        kind: rows.opened(RUN, spec, kind, split, n, spec.seed, numbers.max_tokens)
        for kind, n in _wanted(numbers, split).items()
    }


def draw_tower_rows(workers: int | None = None) -> None:
    """Draw what the towers learn from, where it is not there yet."""
    from pocket.omni import tower_rows

    spec, numbers = config.read(), plan.read()
    for tower, lesson in numbers.towers.items():
        for split, n in (("validation", TOWER_CHECKS), ("train", lesson.examples)):
            began = time.monotonic()
            made = tower_rows.build(RUN, tower, split, n, spec.seed, workers)
            print(
                f"{split} for the {tower} tower: {len(made):,} examples, "
                f"{time.monotonic() - began:.0f} s",
                flush=True,
            )


def towers_learn(our, device: str) -> None:
    """One tower after the other; towers that have learned are left as they are."""
    from pocket.omni import tower_rows, towers

    spec, numbers = config.read(), plan.read()
    for tower, lesson in numbers.towers.items():
        rows = tower_rows.build(RUN, tower, "train", lesson.examples, spec.seed)
        held_out = tower_rows.build(RUN, tower, "validation", TOWER_CHECKS, spec.seed)
        towers.train(tower, spec, lesson, numbers.optimiser, rows, held_out, RUN, device, our)


def teach_towers() -> None:
    """Their examples and their training, and nothing else."""
    import torch

    from pocket import team

    our = team.from_environment()
    torch.set_num_threads(1)
    if our.leads:
        draw_tower_rows()
    our.wait()
    towers_learn(our, "cuda" if torch.cuda.is_available() else "cpu")


def make(device: str | None = None, steps: int | None = None, compiled: bool | None = None) -> None:
    """Rows, training, evaluation and card; each goes on where it stopped."""
    import torch

    from pocket import team
    from pocket.omni import train

    device = device or ("cuda" if torch.cuda.is_available() else "cpu")
    our = team.from_environment()
    if our.size > 1:
        # One thread for each process: more would take the cores from each other.
        torch.set_num_threads(1)
    spec, numbers = config.read(), plan.read()
    if our.leads:
        draw_rows()
        draw_tower_rows()
    our.wait()
    towers_learn(our, device)
    our.wait()
    given = numbers.budget(device)
    budget = plan.Budget(steps or given.steps, given.compiled if compiled is None else compiled)
    train.train(
        spec,
        numbers,
        _opened(spec, numbers, "train"),
        _opened(spec, numbers, "validation"),
        RUN,
        device,
        our,
        budget,
        first=WEIGHTS / numbers.begins_with if numbers.begins_with else None,
    )
    our.wait()
    if our.leads:
        ship(device)


def ship(device: str = "cpu", is_measured: bool = True, note: str = "") -> None:
    """Write the model to course_lib/weights, measure it there, and write its card.

    note: what a reader of the card must know about this run and cannot see in its numbers.
    """
    from course_lib import models
    from pocket.omni import card, measure, processor, towers, train

    spec, numbers = config.read(), plan.read()
    model, progress = train.from_checkpoint(spec, RUN)
    card.save(model, processor.build(spec))
    about = card.card_of(spec, model, datetime.date.today().isoformat())
    how = card.training_of(spec, numbers, progress, device, towers.curves(RUN))
    if note:
        how["note"] = note
    card.write(about, how, {})
    if is_measured:
        gemma = models.load(card.FOLDER, device="cpu", dtype="float32")
        scores = card.scores_of(*measure.everything(gemma, spec, numbers.test_rows))
        card.write(about, how, scores)
    print(f"shipped: {card.FOLDER}, after {progress.step:,} steps")


def sample(kind: str, split: str, n: int, folder: Path) -> None:
    """Write pictures and sounds into a folder and print what is asked about them."""
    import random
    import wave

    import numpy as np

    from pocket.omni.speech import RATE

    folder.mkdir(parents=True, exist_ok=True)
    rng = random.Random(0)
    for number in range(n):
        example = KINDS[kind].example(rng, split, number)
        messages = [*example.messages, example.target]
        for place, part in enumerate(example.media() if hasattr(example, "media") else ()):
            path = folder / f"{kind}-{number}-{place}"
            if isinstance(part, np.ndarray):
                with wave.open(f"{path}.wav", "wb") as file:
                    file.setnchannels(1)
                    file.setsampwidth(2)
                    file.setframerate(RATE)
                    file.writeframes((part * 32767).astype("<i2").tobytes())
            else:
                part.save(f"{path}.png")
        for message in messages:
            content = message.get("content")
            told = content if isinstance(content, str) else [
                part.get("text", f"<{part['type']}>") for part in content or ()
            ] or message.get("tool_calls")  # fmt: skip
            print(f"{message['role']}: {told}")
        print("---")
    print(f"pictures and sounds: {folder}")


def show_speed(minutes: float, processes: int, busy: bool, compiled: bool) -> None:
    """Print what a row of each kind costs, and how many steps fit."""
    import tempfile

    import torch

    from pocket.omni import rows, speed

    torch.set_num_threads(1)
    spec, numbers = config.read(), plan.read()
    kinds = _wanted(numbers, "train")
    with tempfile.TemporaryDirectory() as folder:
        some = {
            kind: rows.build(Path(folder), spec, kind, "train", 2 * speed.BATCH, 0, 512, 1)
            for kind in kinds
        }
        clock = time.process_time if busy else time.perf_counter
        found = speed.measured(spec, numbers, some, clock, compiled)
    for kind, seconds in found.row.items():
        print(f"{kind:10} {1000 * seconds:6.0f} ms a row, {1 / seconds:5.1f} rows a second")
    print(f"optimisers {1000 * found.optimisers:6.0f} ms a step")
    how = "compiled" if compiled else "not compiled"
    steps = found.steps_in(60 * minutes, numbers, processes)
    print(f"{steps:,} steps in {minutes:g} minutes on {processes} processes, {how}")


def main() -> None:
    parser = argparse.ArgumentParser(
        prog="python -m pocket.omni",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    drawing = commands.add_parser("rows")
    drawing.add_argument("--workers", type=int)
    commands.add_parser("towers")
    making = commands.add_parser("make")
    making.add_argument("--device")
    making.add_argument("--steps", type=int, help="another number than the recipe's")
    making.add_argument("--compiled", action=argparse.BooleanOptionalAction)
    shipping = commands.add_parser("ship")
    shipping.add_argument("--unmeasured", action="store_true", help="leave the scores out")
    shipping.add_argument("--note", default="", help="for the card: how this run went")
    measuring = commands.add_parser("evaluate")
    measuring.add_argument("--n", type=int, help="test examples of each kind")
    measuring.add_argument("--limit", type=int, help="cases of each text skill")
    commands.add_parser("scores")
    commands.add_parser("sets")
    showing = commands.add_parser("sample")
    showing.add_argument("kind", choices=KINDS)
    showing.add_argument("--split", default="train")
    showing.add_argument("--n", type=int, default=3)
    showing.add_argument("--folder", type=Path, default=Path("build") / "omni-sample")
    timing = commands.add_parser("speed")
    timing.add_argument("--minutes", type=float, default=110)
    timing.add_argument("--processes", type=int, default=2)
    timing.add_argument("--compiled", action="store_true", help="takes minutes")
    timing.add_argument("--busy", action="store_true", help="count this process's own time only")
    args = parser.parse_args()

    if args.command == "rows":
        draw_rows(args.workers)
        draw_tower_rows(args.workers)
    elif args.command == "towers":
        teach_towers()
    elif args.command == "make":
        make(args.device, args.steps, args.compiled)
    elif args.command == "ship":
        ship(is_measured=not args.unmeasured, note=args.note)
    elif args.command == "evaluate":
        from course_lib import models
        from pocket.omni import card, measure

        spec = config.read()
        n = args.n or plan.read().test_rows
        gemma = models.load(card.FOLDER, device="cpu", dtype="float32")
        measure.everything(gemma, spec, n, limit=args.limit)
    elif args.command == "scores":
        from pocket.omni import card, tables

        print(tables.tables(json.loads((card.FOLDER / "card.json").read_text())["scores"]))
    elif args.command == "sets":
        from pocket.omni import sets

        sets.write()
    elif args.command == "sample":
        sample(args.kind, args.split, args.n, args.folder)
    elif args.command == "speed":
        show_speed(args.minutes, args.processes, args.busy, args.compiled)


if __name__ == "__main__":
    main()
