"""Executing one lesson: its file, its parameters, its own kernel, its peak memory.

Lessons are `notebooks/NN_name.ipynb`. They always run in the Python that runs this module: a user's
own kernels, of whatever name, are never used.
"""

from __future__ import annotations

import ast
import contextlib
import difflib
import json
import logging
import os
import re
import sys
import tempfile
import threading
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
NOTEBOOKS = ROOT / "notebooks"
SOLUTIONS = ROOT / "solutions"
KERNEL = "python3"
_KINDS = ("str", "int", "float", "bool")
_LESSON = re.compile(r"^(\d\d)_\w+\.ipynb$")


class UsageError(Exception):
    """What was asked for cannot be done; the message says what can."""


def lesson_files(only: Sequence[str] = (), folder: Path = NOTEBOOKS) -> list[Path]:
    """The lessons in order, or those named in `only`: by number ("01", "1") or by file name.

    Raises UsageError when there are no lessons or a name fits none.
    """
    found = sorted(path for path in folder.glob("*.ipynb") if _LESSON.match(path.name))
    if not found:
        raise UsageError(f"no lessons in {folder.name}/: run this command in a clone of the course")
    if not only:
        return found
    wanted = []
    for name in only:
        matches = [path for path in found if _is_called(path, name)]
        if not matches:
            names = ", ".join(path.stem for path in found)
            raise UsageError(f"no lesson is called {name!r}. There are: {names}")
        wanted += matches
    return sorted(set(wanted))


def _is_called(path: Path, name: str) -> bool:
    number = path.name[:2]
    if name.isdigit():
        return int(name) == int(number)
    return name.removesuffix(".ipynb") in (path.stem, path.stem[3:])


# ---- Parameters -------------------------------------------------------------------------------
@dataclass(frozen=True)
class Parameter:
    """One name of the cell tagged `parameters`.

    `kind` is the declared type, or else that of the default: "str", "int", "float", "bool"; None
    where neither tells. `source` is the default as it is written in the lesson.
    """

    name: str
    kind: str | None
    source: str


def parameters_of(path: Path) -> dict[str, Parameter]:
    """The parameters that this notebook declares."""
    import nbformat
    from papermill.translators import papermill_translators

    # papermill.inspect_notebook does the same, and refuses a notebook that names no kernel.
    inspect = papermill_translators.find_translator(KERNEL, "python").inspect
    for cell in nbformat.read(path, as_version=4).cells:
        if "parameters" in cell.metadata.get("tags", []):
            return {p.name: Parameter(p.name, _kind_of(p), p.default) for p in inspect(cell)}
    return {}


def _kind_of(declared: Any) -> str | None:
    if declared.inferred_type_name in _KINDS:
        return declared.inferred_type_name
    try:
        kind = type(ast.literal_eval(declared.default)).__name__
    except (ValueError, SyntaxError):
        return None
    return kind if kind in _KINDS else None


def typed_value(parameter: Parameter, text: str) -> Any:
    """The text of the command line as a value of the parameter's type. Raises UsageError."""
    if parameter.kind == "str":
        return text
    try:
        value = ast.literal_eval(text)
    except (ValueError, SyntaxError):
        value = text
    if parameter.kind is None:
        return value
    if parameter.kind == "float" and type(value) is int:
        value = float(value)
    if type(value).__name__ != parameter.kind:
        raise UsageError(
            f"{parameter.name} is of type {parameter.kind} (it is {parameter.source} in the "
            f"lesson), and {text!r} is not"
        )
    return value


def plan(lessons: Sequence[Path], asked: dict[str, str]) -> dict[Path, dict[str, Any]]:
    """Which parameters each lesson gets. A name that no lesson declares is an error.

    papermill only warns about an unknown parameter and runs with the default all the same.
    """
    declared = {path: parameters_of(path) for path in lessons}
    known = sorted({name for parameters in declared.values() for name in parameters})
    for name in asked:
        if name not in known:
            near = difflib.get_close_matches(name.upper(), known, n=1)
            hint = f" Did you mean {near[0]}?" if near else ""
            names = ", ".join(known) or "none"
            raise UsageError(f"no lesson here has a parameter {name!r}.{hint} There are: {names}")
    return {
        path: {
            name: typed_value(parameters[name], text)
            for name, text in asked.items()
            if name in parameters
        }
        for path, parameters in declared.items()
    }


# ---- The kernel -------------------------------------------------------------------------------
def write_kernelspec(folder: Path) -> None:
    """A kernel named python3 that is this very Python, under `folder`/kernels."""
    spec = folder / "kernels" / KERNEL
    spec.mkdir(parents=True, exist_ok=True)
    launch = ["-Xfrozen_modules=off", "-m", "ipykernel_launcher", "-f", "{connection_file}"]
    launch.append("--IPKernelApp.log_level=CRITICAL")  # its remarks are not about the lesson
    about = {
        "argv": [sys.executable, *launch],
        "display_name": "Python 3 (ipykernel)",
        "language": "python",
        "metadata": {"debugger": True},
    }
    (spec / "kernel.json").write_text(json.dumps(about, indent=1), encoding="utf-8")


def with_kernel_first(folder: Path) -> str:
    """The value of JUPYTER_PATH under which the kernel in `folder` wins over all others."""
    return os.pathsep.join([str(folder), *filter(None, [os.environ.get("JUPYTER_PATH")])])


@contextlib.contextmanager
def own_kernel() -> Iterator[None]:
    """Within this block, kernel python3 is this very Python."""
    before = os.environ.get("JUPYTER_PATH")
    with tempfile.TemporaryDirectory(prefix="gemma-measured-") as folder:
        write_kernelspec(Path(folder))
        os.environ["JUPYTER_PATH"] = with_kernel_first(Path(folder))
        try:
            yield
        finally:
            if before is None:
                del os.environ["JUPYTER_PATH"]
            else:
                os.environ["JUPYTER_PATH"] = before


class MemoryWatch(threading.Thread):
    """Watches the kernels below this process, from outside, until `stop`.

    `peak_bytes` is the largest resident size a kernel had. Linux and Windows keep that high-water
    mark themselves (VmHWM, peak working set); elsewhere it is the largest of the samples taken
    every `seconds`, which can miss a short peak. `how` says which it was.
    """

    def __init__(self, seconds: float = 0.05) -> None:
        super().__init__(daemon=True)
        self._seconds = seconds
        self._ended = threading.Event()
        self.peak_bytes: int | None = None
        self.how = "no kernel seen"

    def __enter__(self) -> MemoryWatch:
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self.join()

    def run(self) -> None:
        import psutil

        me = psutil.Process()
        kernels: list[psutil.Process] = []
        while not self._ended.is_set():
            kernels = [kernel for kernel in kernels if kernel.is_running()] or _kernels_below(me)
            for kernel in kernels:
                with contextlib.suppress(psutil.Error, OSError):
                    self._note(*_peak_of(kernel))
            self._ended.wait(self._seconds)

    def _note(self, size: int, how: str) -> None:
        self.peak_bytes = max(size, self.peak_bytes or 0)
        self.how = how


def _kernels_below(process: Any) -> list[Any]:
    import psutil

    found = []
    for child in process.children(recursive=True):
        with contextlib.suppress(psutil.Error):
            if any("ipykernel_launcher" in word for word in child.cmdline()):
                found.append(child)
    return found


def _peak_of(process: Any) -> tuple[int, str]:
    """The largest resident size so far in bytes, and where that number comes from.

    Raises ProcessLookupError for a process that is about to end, which has no memory any more.
    """
    status = Path(f"/proc/{process.pid}/status")
    if status.exists():
        for line in status.read_text().splitlines():
            if line.startswith("VmHWM:"):  # "high water mark", in KiB
                return int(line.split()[1]) * 1024, "VmHWM"
        raise ProcessLookupError(process.pid)
    memory = process.memory_info()
    if hasattr(memory, "peak_wset"):
        return memory.peak_wset, "peak working set"
    return memory.rss, "sampled resident size"


# ---- Executing --------------------------------------------------------------------------------
@contextlib.contextmanager
def quiet(*loggers: str) -> Iterator[None]:
    """Without warnings and the remarks of these loggers; the runner says the same in one line."""
    before = {name: logging.getLogger(name).level for name in loggers}
    for name in loggers:
        logging.getLogger(name).setLevel(logging.CRITICAL)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            yield
    finally:
        for name, level in before.items():
            logging.getLogger(name).setLevel(level)


def execute(
    path: Path,
    target: Path,
    parameters: dict[str, Any],
    *,
    seconds_per_cell: int,
    progress: dict[str, Any] | bool = False,
) -> None:
    """Run a lesson with papermill; the executed notebook is in `target`, also when it fails.

    Call it within `own_kernel`. Raises what papermill and nbclient raise, and NameError for a magic
    that does not exist, about which IPython only prints a line.
    """
    import nbformat
    import papermill

    try:
        with quiet("papermill"):
            papermill.execute_notebook(
                str(path),
                str(target),
                parameters=parameters,
                kernel_name=KERNEL,
                language="python",
                cwd=str(path.parent),
                progress_bar=progress,
                execution_timeout=seconds_per_cell,
            )
    finally:
        if target.exists():
            refuse_unknown_magic(nbformat.read(target, as_version=4))


def refuse_unknown_magic(notebook: Any) -> None:
    """IPython prints a UsageError for a magic it does not know, and counts the cell as done."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            text = output.get("text", "")
            if output.output_type == "stream" and text.lstrip().startswith("UsageError:"):
                raise NameError(f"{text.strip()} (In [{cell.execution_count}])")
