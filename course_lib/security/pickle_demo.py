"""A weight file that runs what its author wrote, opened where it can do no harm.

    shown = demonstrate()
    print(shown)

The "attack" writes one small text file into a folder that is made for it and thrown away. The
loading is done by a child process of its own: in that folder, with an empty environment, with
limits on time, processor and file size. A container or a virtual machine would be a real sandbox;
this is enough for a payload that we wrote ourselves, and for no other.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from course_lib.security.artifacts import ArtifactError, check_file

SECONDS = 120
NAME = "pytorch_model.bin"

_CHILD = """
import json, pathlib, sys
try:
    import resource
    for name, most in (("RLIMIT_CPU", 90), ("RLIMIT_FSIZE", 65536), ("RLIMIT_CORE", 0)):
        resource.setrlimit(getattr(resource, name), (most, most))
except ImportError:
    pass
import torch
here = pathlib.Path.cwd()
found = {}
for key, only in (("weights_only", True), ("everything", False)):
    try:
        torch.load(here / sys.argv[1], weights_only=only)
        found[key] = ""
    except Exception as error:
        found[key] = f"{type(error).__name__}: {error}".splitlines()[0]
    found[key + "_ran"] = (here / "marker.txt").exists()
print(json.dumps(found))
"""


class DemoError(RuntimeError):
    """The child process did not come back with an answer; the message says why."""


class _Payload:
    """An object that, unpickled, runs a line of Python: it writes ``marker.txt``."""

    def __reduce__(self) -> tuple[Any, ...]:
        line = "import pathlib; pathlib.Path('marker.txt').write_text('code of the file ran')"
        return exec, (line,)


@dataclass(frozen=True)
class PickleDemo:
    """What became of one malicious file.

    ran_when_loaded: `torch.load(weights_only=False)` ran the code in it. weights_only_error: what
    `torch.load(weights_only=True)` said; ran_with_weights_only: whether the code ran nevertheless.
    ours: what `artifacts.check_file` said, and ran_with_ours whether the code ran by then; renamed:
    what it said when the file was called model.safetensors. scanner: what picklescan found, None
    where it is not installed.
    """

    ran_when_loaded: bool
    weights_only_error: str
    ran_with_weights_only: bool
    ours: str
    ran_with_ours: bool
    renamed: str
    scanner: str | None

    def __str__(self) -> str:
        lines = [
            f"torch.load(weights_only=False): {_ran(self.ran_when_loaded)}",
            f"torch.load(weights_only=True): {_ran(self.ran_with_weights_only)}; "
            f"{self.weights_only_error or 'no error'}",
            f"check_file: {_ran(self.ran_with_ours)}; {self.ours or 'no error'}",
            f"check_file, renamed to model.safetensors: {self.renamed or 'no error'}",
            f"picklescan: {self.scanner if self.scanner is not None else 'not installed'}",
        ]
        return "\n".join(lines)


def demonstrate() -> PickleDemo:
    """Make the file, look at it, and load it in a child process. Raises DemoError."""
    with tempfile.TemporaryDirectory(prefix="gemma-measured-pickle-") as name:
        folder = Path(name)
        path = write_malicious(folder / NAME)
        # Ours comes first: the marker cannot be from anybody else.
        ours = _refused(path)
        ran_with_ours = (folder / "marker.txt").exists()
        copy = folder / "model.safetensors"
        copy.write_bytes(path.read_bytes())
        renamed, scanner = _refused(copy), scan(path)
        loaded = _load_in_child(folder)
        return PickleDemo(
            ran_when_loaded=loaded["everything_ran"],
            weights_only_error=loaded["weights_only"],
            ran_with_weights_only=loaded["weights_only_ran"],
            ours=ours,
            ran_with_ours=ran_with_ours,
            renamed=renamed,
            scanner=scanner,
        )


def write_malicious(path: Path) -> Path:
    """A file as `torch.save` writes it: a tensor, and beside it an object that runs a line.

    Loaded with ``weights_only=False`` it writes ``marker.txt`` into the current folder. Writing
    the file runs nothing.
    """
    import torch

    torch.save({"weight": torch.zeros(2, 2), "config": _Payload()}, path)
    return path


def scan(path: Path) -> str | None:
    """What picklescan, a scanner of pickles, says of a file; None where it is not installed.

    A scanner looks for names that it knows to be dangerous, so it can miss some. Not to open
    pickles at all needs no list.
    """
    try:
        from picklescan.scanner import scan_file_path
    except ImportError:
        return None
    found = scan_file_path(str(path))
    names = ", ".join(f"{one.module}.{one.name}" for one in found.globals if _is_bad(one))
    return f"{found.infected_files} infected file(s): {names or 'nothing named'}"


def _is_bad(found: Any) -> bool:
    return found.safety.name == "Dangerous"


def _refused(path: Path) -> str:
    try:
        check_file(path)
    except ArtifactError as error:
        return str(error)
    return ""


def _load_in_child(folder: Path) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [sys.executable, "-I", "-c", _CHILD, NAME],
            cwd=folder,
            env={"PATH": ""},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise DemoError(f"the child process was stopped after {SECONDS} s") from error
    try:
        return json.loads(done.stdout.strip().splitlines()[-1])
    except (ValueError, IndexError) as error:
        last = done.stderr.strip().splitlines()[-1:] or ["it said nothing"]
        raise DemoError(f"the child process did not answer: {last[0]}") from error


def _ran(ran: bool) -> str:
    return "the code in it RAN" if ran else "nothing ran"
