"""Where and with what a measurement was taken, and the JSONL files that keep raw samples."""

from __future__ import annotations

import importlib.metadata
import os
import platform
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from course_lib.hardware import this_machine

T = TypeVar("T")
# Above this share of the cores something else is running, and times mean little.
BUSY = 0.5


def environment() -> dict[str, str]:
    """Machine, load and versions. No paths, no names of people or hosts."""
    import torch

    machine = this_machine()
    versions = {
        name: importlib.metadata.version(name) for name in ("torch", "transformers", "numpy")
    }
    load = load_per_core()
    return {
        "taken": datetime.now(UTC).isoformat(timespec="seconds"),
        "os": machine.os,
        "cpu": machine.cpu,
        "usable_cores": str(machine.usable_cores),
        "threads": str(torch.get_num_threads()),
        "load_per_core": "not told" if load is None else f"{load:.2f}",
        "ram_gib": f"{machine.ram_bytes / 2**30:.1f}",
        "gpu": machine.gpu.name if machine.gpu else "none",
        "python": platform.python_version(),
        **versions,
    }


def load_per_core() -> float | None:
    """Programs that wanted to run in the last minute, per core; None where no system tells."""
    if not hasattr(os, "getloadavg"):
        return None
    return os.getloadavg()[0] / (os.cpu_count() or 1)


def append_line(path: str | Path, line: str) -> None:
    """Add one line to a file; the folder is made when missing."""
    path = Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("a", encoding="utf-8") as file:
        file.write(line + "\n")


def read_lines(path: str | Path, parse: Callable[[str], T]) -> list[T]:
    """What `parse` makes of each line. Raises ValueError naming the line that it refuses."""
    parsed = []
    with Path(path).open(encoding="utf-8") as file:
        for number, line in enumerate(file, start=1):
            if line.strip():
                try:
                    parsed.append(parse(line))
                except ValueError as error:
                    raise ValueError(f"{Path(path).name}, line {number}: {error}") from error
    return parsed
