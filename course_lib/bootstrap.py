"""The cell every notebook opens with, the Colab badge above it, and what that cell calls.

    python -m course_lib.bootstrap --check      is every notebook as generated? (exit code 1 if not)
    python -m course_lib.bootstrap --write      make it so

A notebook begins like this:

1. a markdown cell tagged `badge` (the first cell of all);
2. the code cell tagged `bootstrap` (the first code cell): it finds or installs the course, then
   calls `begin()`, which looks at the machine, picks a model and shows a report. The cell leaves
   two names behind: `start`, the report, and `SUGGESTED_MODEL`, the name of the model;
3. the code cell tagged `parameters`, with `MODEL: str = SUGGESTED_MODEL` (or the name of a model,
   where a lesson only makes sense on that one) and `SEED: int = 0`.

So `MODEL` always wins: papermill (`-p MODEL pocket-micro`) or the learner sets it after the
suggestion was made, and nothing else in the notebook asks what machine this is.

In a clone the cell installs nothing and suggests the pocket model, so that everybody sees the same
lesson; if real weights would fit on the GPU it says so. On Colab it suggests real weights where
hardware and licence allow. The weights themselves come when the lesson calls `load(MODEL)`.
"""

from __future__ import annotations

import argparse
import html
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

from course_lib import catalog, hardware
from course_lib.hardware import GIB, Choice, Machine

if TYPE_CHECKING:
    from nbformat import NotebookNode

    from course_lib.catalog import Card

# The one place that knows where the course lives.
REPOSITORY = "https://github.com/gemma-measured/gemma-measured"
BRANCH = "main"

POCKET = "pocket-micro"
# Real models to suggest, best first. Gemma 4 has no gate; the two others have one.
REAL_CANDIDATES = ("google/gemma-4-E2B-it", "google/gemma-3-1b-it", "google/gemma-3-270m-it")
CONTEXT = 8192  # tokens a lesson may use; decides how much KV cache must fit beside the weights
TOKEN = "HF_TOKEN"
NO_GPU = "there is no GPU that torch can use, and a lesson would take far too long without one"
NOTEBOOK_FOLDERS = ("notebooks", "labs", "solutions")

_CELL = """\
# Set-up, the same in every notebook (python -m course_lib.bootstrap --write makes it).
import importlib.metadata
import importlib.util
import os
import subprocess
import sys
import tempfile
from pathlib import Path

near = [f for f in (Path.cwd(), *Path.cwd().parents) if (f / "course_lib/bootstrap.py").is_file()]
sys.path[:0] = map(str, near[:1])  # a clone around this notebook: nothing to install
loaded = sys.modules.get("numpy")
if loaded and loaded.__version__ != importlib.metadata.version("numpy"):
    raise RuntimeError(
        f"numpy {loaded.__version__} is loaded, but another version has been installed since. "
        "Restart the session, then run this cell again. Nothing was downloaded."
    )
if importlib.util.find_spec("course_lib") is None:
    home = "@REPOSITORY@"
    if "COLAB_RELEASE_TAG" not in os.environ and "COURSE_SOURCE" not in os.environ:
        raise RuntimeError(f"No course around this notebook. First: git clone {home}")
    source = os.environ.get("COURSE_SOURCE", f"{home}/archive/refs/heads/@BRANCH@.zip")
    keep = ("numpy", "torch", "torchaudio", "torchvision")  # never replaced, whatever pip thinks
    found = reversed([*importlib.metadata.distributions()])  # the first on the path wins
    there = {str(package.name).lower(): package.version for package in found}
    with tempfile.TemporaryDirectory() as folder:
        pins = Path(folder, "pins.txt")
        pins.write_text("".join(f"{name}=={there[name]}\\n" for name in keep if name in there))
        pip = [sys.executable, "-m", "pip", "install", "--no-input", "-c", str(pins), source]
        done = subprocess.run(pip, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    if done.returncode:
        raise RuntimeError(f"The course could not be installed. pip says:\\n{done.stdout[-2000:]}")
    importlib.invalidate_caches()
from course_lib.bootstrap import begin

start = begin()
SUGGESTED_MODEL = start.model
start"""


@dataclass(frozen=True)
class Start:
    """What a notebook starts with. Shown as text, and as HTML in a notebook.

    `banner` is set where real weights were wanted and a pocket model came instead.
    `token_from` says where a Hugging Face token was found; the token itself is never kept here.
    """

    machine: Machine
    choice: Choice
    model: str
    pocket: bool
    token_from: str | None = None
    banner: str | None = None
    notes: tuple[str, ...] = ()

    def __str__(self) -> str:
        lines = [self._report()]
        if self.banner:
            rule = "=" * 72
            lines = [rule, self.banner, rule, *lines]
        return "\n".join(lines)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        banner = ""
        if self.banner:
            style = "border:2px solid #b45309;background:#fffbeb;color:#1f2937;padding:0.7em"
            banner = f'<div role="note" style="{style}">{html.escape(self.banner)}</div>'
        return f"{banner}<pre>{html.escape(self._report())}</pre>"

    def _report(self) -> str:
        kind = "a pocket model, made for this course" if self.pocket else "real weights"
        return "\n".join(
            [
                str(self.machine),
                f"device: {self.choice.device}, {self.choice.dtype} ({self.choice.why})",
                f"model: {self.model} ({kind})",
                *self.notes,
            ]
        )


def begin(model: str | None = None) -> Start:
    """Look at the machine, settle on a model, and report both.

    With `model` given there is nothing to settle. Otherwise Colab gets real weights where hardware
    and licence allow, and every other place gets the pocket model. Nothing is downloaded here.
    Raises UnknownModelError for a model that is not in the catalogue.
    """
    machine = hardware.this_machine()
    token_from, token_note = find_token(machine)
    notes = [token_note] if token_note else []
    banner = None
    if model is None and machine.in_colab:
        model, refused = suggest(machine, may_read=_may_read if token_from else None)
        if model == POCKET:
            banner = _banner(refused)
    elif model is None:
        model = POCKET
        fits = (name for name in REAL_CANDIDATES if _misfit(catalog.card(name), machine) is None)
        if fitting := next(fits, None):
            notes.append(f'real weights fit here too: set MODEL = "{fitting}" in the next cell')
    card = catalog.card(model)
    return Start(
        machine=machine,
        choice=hardware.choose(machine, card),
        model=model,
        pocket=card.pocket,
        token_from=token_from,
        banner=banner,
        notes=tuple(notes),
    )


def suggest(
    machine: Machine, may_read: Callable[[str], str | None] | None = None
) -> tuple[str, tuple[str, ...]]:
    """The best real model for this machine, or the pocket model, and why each other was refused.

    `may_read` asks the Hub whether the token opens a gated model: None is yes, a sentence is no
    with the reason. Without it (no token) every gated model is refused.
    """
    if machine.gpu is None:
        return POCKET, (NO_GPU,)
    refused = []
    for name in REAL_CANDIDATES:
        card = catalog.card(name)
        reason = _misfit(card, machine)
        if reason is None and card.gated:
            reason = (
                f"its licence must be accepted at huggingface.co/{name}, and {TOKEN} set to a token"
                if may_read is None
                else may_read(name)
            )
        if reason is None:
            return name, tuple(refused)
        refused.append(f"{name}: {reason}")
    return POCKET, tuple(refused)


def find_token(machine: Machine) -> tuple[str | None, str | None]:
    """Where a Hugging Face token is, and a line for the report. The token itself is not returned.

    One found among Colab's secrets is put into the environment, where huggingface_hub looks for
    it. Colab raises its own errors for a secret that is missing, not shared with this notebook or
    not answered for; none of them is a reason to stop, since the course runs without a token.
    """
    if os.environ.get(TOKEN):
        return "environment", f"token: {TOKEN} is set in the environment"
    if not machine.in_colab:
        return None, None
    try:
        from google.colab import userdata

        secret = userdata.get(TOKEN)
    except Exception as error:  # see above: whatever it is, the answer is the same
        return None, f"token: none (the Colab secret {TOKEN}: {type(error).__name__})"
    if not secret:
        return None, f"token: none (the Colab secret {TOKEN} is empty)"
    os.environ[TOKEN] = secret
    return "Colab secret", f"token: from the Colab secret {TOKEN}"


def cell_source() -> str:
    """The source of the bootstrap cell."""
    return _CELL.replace("@REPOSITORY@", REPOSITORY).replace("@BRANCH@", BRANCH)


def badge(path: str) -> str:
    """The markdown of the Colab badge of one notebook. `path` is relative to the repository."""
    where = Path(path)
    if where.is_absolute() or ".." in where.parts or where.suffix != ".ipynb":
        raise ValueError(f"a badge needs a notebook's path inside the repository, not {path!r}")
    owner_and_name = REPOSITORY.removeprefix("https://github.com/")
    target = f"{owner_and_name}/blob/{BRANCH}/{quote(where.as_posix())}"
    return (
        "[![Open in Colab](https://colab.research.google.com/assets/colab-badge.svg)]"
        f"(https://colab.research.google.com/github/{target})"
    )


def refresh(notebook: Path, root: Path | None = None, *, write: bool = True) -> bool:
    """Put badge and bootstrap cell into a notebook; True if that changes it.

    The badge becomes the first cell and the bootstrap the first code cell. A bootstrap cell whose
    source changes loses its outputs: they came from other code. `write=False` only looks.
    Raises ValueError when the notebook is not inside `root` (default: the clone around it).
    """
    import nbformat

    notebook = notebook.resolve()
    root = (root or _clone_around(notebook)).resolve()
    if not notebook.is_relative_to(root):
        raise ValueError(f"{notebook.name} lies outside of the repository, so it has no badge")
    content = nbformat.read(notebook, as_version=4)
    before = nbformat.writes(content)
    _place_badge(content, badge(notebook.relative_to(root).as_posix()))
    _place_bootstrap(content)
    changed = nbformat.writes(content) != before
    if changed and write:
        nbformat.write(content, notebook)
    return changed


def notebooks(root: Path) -> list[Path]:
    """Every notebook of the course: lessons, labs and solutions, in order."""
    found = (p for folder in NOTEBOOK_FOLDERS for p in sorted((root / folder).rglob("*.ipynb")))
    return [path for path in found if ".ipynb_checkpoints" not in path.parts]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="python -m course_lib.bootstrap",
        description="Check or write the bootstrap cell and the badge of every notebook.",
    )
    mode = parser.add_mutually_exclusive_group(required=True)
    mode.add_argument("--check", action="store_true", help="only look; exit code 1 if any is stale")
    mode.add_argument("--write", action="store_true", help="bring every notebook up to date")
    parser.add_argument("notebook", nargs="*", type=Path, help="these only (default: all)")
    given = parser.parse_args(arguments)
    chosen = given.notebook or notebooks(_clone_around(Path(__file__)))
    if not chosen:
        parser.error(f"there is no notebook in {', '.join(NOTEBOOK_FOLDERS)}")
    stale = [path for path in chosen if refresh(path, write=given.write)]
    for path in stale:
        print(f"{path.name}: {'written' if given.write else 'not as generated'}")
    print(f"{len(chosen)} notebooks, {len(stale)} {'changed' if given.write else 'stale'}")
    return 1 if stale and given.check else 0


def _misfit(card: Card, machine: Machine) -> str | None:
    """Why a real model cannot run here at a bearable speed, or None if it can."""
    from course_lib import footprint

    gpu = machine.gpu
    if gpu is None or gpu.free_bytes is None:
        return NO_GPU
    dtype = hardware.choose(machine, card).dtype
    cache_value = 4 if dtype == "float32" else 2
    fit = footprint.fit(card, gpu.free_bytes, dtype, CONTEXT, kv_bytes_per_value=cache_value)
    if not fit.fits:
        needed, free = fit.needed_bytes / GIB, gpu.free_bytes / GIB
        return f"needs {needed:.1f} GiB of GPU memory in {dtype}, {free:.1f} GiB are free"
    on_disk = footprint.weight_bytes(card, "bfloat16")  # the files on the Hub are in bfloat16
    if on_disk > machine.free_disk_bytes:
        free = machine.free_disk_bytes / GIB
        return f"its files take {on_disk / GIB:.1f} GiB of disk, {free:.1f} GiB are free"
    return None


def _may_read(name: str) -> str | None:
    """Ask the Hub whether the token opens this model; a sentence if it does not."""
    from huggingface_hub import HfApi
    from huggingface_hub.errors import GatedRepoError, HfHubHTTPError, RepositoryNotFoundError

    try:
        HfApi().auth_check(name)
    except GatedRepoError:
        return f"your token has not accepted its licence: do so at huggingface.co/{name}"
    except RepositoryNotFoundError:
        return f"the Hub does not show it to your token: is {TOKEN} valid?"
    except HfHubHTTPError as error:
        return f"the Hub refused to answer ({error.response.status_code})"
    except Exception as error:  # no network, offline mode, time-out: each has a class of its own
        return f"the Hub could not be asked ({type(error).__name__})"
    return None


def _banner(refused: tuple[str, ...]) -> str:
    reasons = "; ".join(refused)
    return (
        f"POCKET MODEL. This notebook runs on {POCKET}, a very small Gemma trained for this "
        f"course on a made-up shop; it is not a released Gemma and knows nothing else. "
        f"Why no real weights: {reasons}."
    )


def _place_badge(content: NotebookNode, markdown: str) -> None:
    import nbformat

    cell = _take_out(content, "badge") or nbformat.v4.new_markdown_cell()
    cell.cell_type, cell.source = "markdown", markdown
    cell.metadata["tags"] = ["badge"]
    content.cells.insert(0, cell)


def _place_bootstrap(content: NotebookNode) -> None:
    import nbformat

    cell = _take_out(content, "bootstrap")
    if cell is None or cell.cell_type != "code":
        cell = nbformat.v4.new_code_cell()
    if cell.source != cell_source():
        cell.source, cell.outputs, cell.execution_count = cell_source(), [], None
    cell.metadata["tags"] = ["bootstrap"]
    codes = (i for i, other in enumerate(content.cells) if other.cell_type == "code")
    content.cells.insert(next(codes, len(content.cells)), cell)


def _take_out(content: NotebookNode, tag: str) -> NotebookNode | None:
    """Remove all cells with this tag and return the first of them."""
    tagged = [cell for cell in content.cells if tag in cell.metadata.get("tags", [])]
    content.cells = [cell for cell in content.cells if cell not in tagged]
    return tagged[0] if tagged else None


def _clone_around(path: Path) -> Path:
    for folder in path.resolve().parents:
        if (folder / "course_lib" / "bootstrap.py").is_file():
            return folder
    raise ValueError(f"{path.name} does not lie in a clone of the course")


if __name__ == "__main__":
    sys.exit(main())
