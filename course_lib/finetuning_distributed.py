"""Several processes: the same `tune`, started by accelerate. No engine of our own.

    accelerate launch --multi_gpu --num_processes 2 -m course_lib.finetuning_distributed \\
        --model pocket-micro --rows rows.jsonl --out tuned --steps 50 --batch-size 8 --device cpu

(--multi_gpu is accelerate's name for "several processes by torchrun", GPUs or not. What its help
offers for processors, --cpu, starts one process and leaves the others to MPI: accelerate 1.15,
`launch_command`. The record therefore says how many there were.)

Each process takes its rows of every step, and after the backward pass they add up their gradients
(gloo on processors, NCCL on GPUs). Two processes with 8 rows each are one process with 16: the same
rows in a step, the same mean over all learned tokens, the same loss (a test holds them together).

On processors this is for seeing how it works: two processes on the cores of one are no faster. For
a model that does not fit on one GPU `fsdp_config()` has a configuration, explained line by line.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from course_lib.finetuning_data import Example
from course_lib.finetuning_methods import METHODS, TuningError

CONFIG = Path(__file__).parent / "data" / "finetuning" / "fsdp.yaml"
RECORD = "run.json"


def fsdp_config() -> Path:
    """The configuration for accelerate that shards a model over the GPUs of a machine."""
    return CONFIG


def write_rows(dataset: Sequence[Example], path: str | Path) -> Path:
    """Examples as JSON lines, which every process reads for itself."""
    from course_lib.finetuning_data import as_mapping

    place = Path(path)
    lines = [json.dumps(as_mapping(one), ensure_ascii=False) for one in dataset]
    place.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return place


def launch(
    processes: int,
    *,
    model: str,
    rows: str | Path,
    out: str | Path,
    timeout: float | None = None,
    **settings: Any,
) -> dict[str, Any]:
    """Start a training on this machine's processor with `accelerate launch`, and read its record.

    settings: steps, batch_size (of each process), learning_rate, method, rank, seed.
    Raises TuningError with the end of what the processes said when one of them fails.
    """
    if isinstance(processes, bool) or not isinstance(processes, int) or processes < 1:
        raise TuningError(f"processes is a whole number of 1 or more, not {processes!r}")
    given = [word for name, value in settings.items()
             for word in (f"--{name.replace('_', '-')}", str(value))]  # fmt: skip
    command = [
        sys.executable, "-m", "accelerate.commands.launch", *(["--multi_gpu"] * (processes > 1)),
        "--num_processes", str(processes), "--num_machines", "1", "--mixed_precision", "no",
        "--dynamo_backend", "no", "--main_process_port", "0",
        "-m", "course_lib.finetuning_distributed", "--device", "cpu",
        "--model", str(model), "--rows", str(rows), "--out", str(out), *given,
    ]  # fmt: skip
    # One thread each: the layers are small, and two processes share the cores as it is.
    env = {**os.environ, "OMP_NUM_THREADS": "1"}
    done = subprocess.run(command, capture_output=True, text=True, env=env, timeout=timeout)
    if done.returncode != 0:
        raise TuningError(f"the processes ended with {done.returncode}:\n{done.stderr[-2000:]}")
    record = json.loads((Path(out) / RECORD).read_text(encoding="utf-8"))
    if record["processes"] != processes:
        raise TuningError(f"{record['processes']} of {processes} processes took part")
    return record


def main(arguments: Sequence[str] | None = None) -> None:
    """What runs in each process: load, tune, and in the first one save the adapter and a record."""
    options = _options(arguments)
    from course_lib import finetuning, models

    rows = [json.loads(line) for line in Path(options.rows).read_text("utf-8").splitlines()]
    gemma = models.load(options.model, quiet=True, device=options.device or _own_gpu())
    run = finetuning.tune(
        gemma,
        rows,
        options.method,
        progress=False,
        in_place=True,
        steps=options.steps,
        batch_size=options.batch_size,
        learning_rate=options.learning_rate,
        rank=options.rank,
        seed=options.seed,
    )
    if int(os.environ.get("RANK", "0")) == 0:
        place = finetuning.save(run, options.out)
        record = {
            "processes": int(os.environ.get("WORLD_SIZE", "1")),
            "settings": {**vars(options)},
            "seconds": run.seconds,
            "curve": [{"step": p.step, "loss": p.loss, "tokens": p.tokens} for p in run.curve],
        }
        (place / RECORD).write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")


def _own_gpu() -> str | None:
    """The GPU of this process; None where there is none, or one process alone."""
    import torch

    if "LOCAL_RANK" not in os.environ or not torch.cuda.is_available():
        return None
    return f"cuda:{os.environ['LOCAL_RANK']}"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--model", required=True)
    parser.add_argument("--rows", required=True, help="JSON lines, as write_rows makes them")
    parser.add_argument("--out", required=True, help="folder for the adapter and its record")
    parser.add_argument("--device", default=None, help="cpu to leave GPUs alone")
    parser.add_argument("--method", choices=METHODS, default="lora")
    parser.add_argument("--steps", type=int, default=50)
    parser.add_argument("--batch-size", type=int, default=8, help="rows of each process")
    parser.add_argument("--learning-rate", type=float, default=None)
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--seed", type=int, default=0)
    return parser.parse_args(arguments)


if __name__ == "__main__":
    main()
