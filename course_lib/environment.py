"""Set-up behind course.py: an environment that holds the course, made or repaired when needed.

Standard library only: this runs before anything is installed. `ready_python` is the way in. What
it makes is `.venv` in the project, or, inside a virtual environment, conda or Colab, an
installation there that replaces no torch and no numpy. A stamp, written last, says that all is
done; without it the next start goes on where this one stopped.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.metadata
import json
import os
import platform
import shlex
import shutil
import signal
import subprocess
import sys
import threading
import time
import urllib.request
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
VENV = ROOT / ".venv"
BUILD = ROOT / "build"
LOG = BUILD / "setup.log"
CONSTRAINTS = ROOT / "constraints.txt"
STAMP = "gemma-measured.stamp"
TORCH_INDEX = os.environ.get("COURSE_TORCH_INDEX", "https://download.pytorch.org/whl/cpu")
AGAIN = " Then run the same command again: it goes on where it stopped."

# What pip or the system says, and what it means.
CAUSES = (
    (
        ("No space left", "Errno 28", "quota exceeded", "WinError 112", "not enough space on"),
        "The disk, or your quota on it, is full. Free about 3 GB." + AGAIN,
    ),
    (
        ("Permission denied", "Errno 13", "WinError 5]", "Read-only file system"),
        "No permission to write under {root}. Move the folder to a place that is yours, or close "
        "programs that use its .venv." + AGAIN,
    ),
    (
        ("CERTIFICATE_VERIFY_FAILED",),
        "pip does not trust the certificate of the package server. Behind a company proxy, set "
        "PIP_CERT to its certificate file." + AGAIN,
    ),
    (
        ("NewConnectionError", "NameResolutionError", "ConnectTimeoutError", "ProxyError",
         "Max retries exceeded", "Read timed out", "ConnectionResetError", "IncompleteRead"),
        "No network, or the package index does not answer. Check the connection or the proxy "
        "(HTTPS_PROXY)." + AGAIN,
    ),
    (
        ("No matching distribution found for torch",),
        "pip finds no build of torch for this machine ({machine}). PyTorch has builds for 64-bit "
        "Python 3.11 to 3.14 on Linux, Windows and Apple silicon. Use one of these, or open a "
        "lesson in Colab.",
    ),
    (
        ("ResolutionImpossible",),
        "pip cannot fit the versions together. In an environment of your own, what it holds is not "
        "replaced: leave it (deactivate), then run the same command again.",
    ),
)  # fmt: skip


class Stop(Exception):
    """Set-up cannot go on; the message says why and what to do next."""


def ready_python(force: bool = False) -> Path:
    """The Python of an environment that holds the course. Makes or repairs what is missing.

    With `force` it looks again although the stamp says that all is done. Raises Stop.
    """
    prefix = active_environment() or VENV
    python = venv_python() if prefix == VENV else Path(sys.executable)
    stamp = prefix / STAMP
    if not force and python.exists() and read(stamp) == fingerprint(prefix):
        return python
    started = time.time()
    print(f"Setting up the course in {prefix} (once; Ctrl-C is safe).", flush=True)
    try:
        BUILD.mkdir(exist_ok=True)
        LOG.write_text("")
        if prefix == VENV:
            check_disk()
            make_venv(python)
        elif not has_pip(python):
            raise Stop(f"This environment has no pip. Add it: {python} -m ensurepip")
        install(python, prefix)
        stamp.write_text(fingerprint(prefix))  # last: an interrupted set-up has no stamp
    except OSError as error:
        raise Stop(explain(str(error))) from error
    print(f"Set-up done in {time.time() - started:.0f} s.", flush=True)
    return python


# ---- The environment --------------------------------------------------------------------------
def active_environment() -> Path | None:
    """The prefix of the environment we run in, or None where a .venv of our own is right."""
    prefix = Path(sys.prefix)
    if prefix.resolve() == VENV.resolve():
        return None
    conda = (prefix / "conda-meta").is_dir()
    conda_base = (prefix / "condabin").is_dir()  # everyone's: leave it alone
    colab = "COLAB_RELEASE_TAG" in os.environ
    ours = sys.prefix != sys.base_prefix or (conda and not conda_base) or colab
    return prefix if ours else None


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def fingerprint(prefix: Path) -> str:
    """Changes when the pins, the Python of the environment or the place of this folder change."""
    python = read(prefix / "pyvenv.cfg") if prefix == VENV else sys.version
    parts = [read(ROOT / "pyproject.toml"), read(CONSTRAINTS), python, str(ROOT)]
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def check_disk() -> None:
    needed = float(os.environ.get("COURSE_NEEDS_GB", "12" if has_nvidia() else "3"))
    free = shutil.disk_usage(ROOT).free / 1e9
    if free < needed and not venv_python().exists():
        text = (
            f"The disk is too full: set-up needs {needed:g} GB free and {ROOT} has {free:.1f} GB."
        )
        raise Stop(text + " Free some." + AGAIN)


def make_venv(python: Path) -> None:
    """A .venv with a working pip and a Python that is new enough. Keeps a sound one."""
    recent = "import sys; sys.exit(sys.version_info[:2] < (3, 11))"
    sound = python.exists() and attempt(python, "-c", recent)[0] == 0
    if sound and not has_pip(python):
        print("The .venv here has no working pip: adding it.")
        add_pip(python)
        sound = has_pip(python)
    if sound:
        return drop_half_installed()
    if os.path.lexists(VENV):
        print("The .venv here is half-made or too old: making it anew.")
        if VENV.is_dir() and not VENV.is_symlink():
            shutil.rmtree(VENV)
        else:
            VENV.unlink()
    status, text = attempt(sys.executable, "-m", "venv", "--without-pip", VENV)
    if status == 0:
        status, text = add_pip(python)
    if "No module named" in text or "ensurepip is not" in text:
        missing = "Python's venv module is missing. On Debian: sudo apt install python3-venv."
        raise Stop(missing + AGAIN)
    if status != 0:
        raise Stop(explain(text))


def add_pip(python: Path) -> tuple[int, str]:
    return attempt(python, "-m", "ensurepip", "--upgrade", "--default-pip")


def has_pip(python: Path) -> bool:
    return attempt(python, "-c", "import pip._internal.cli.main")[0] == 0


def drop_half_installed() -> None:
    """Forget packages whose installation was cut off, or pip would take them for complete.

    pip writes INSTALLER after a package's files, so its absence marks an unfinished package.
    """
    for record in package_records():
        if not (record / "INSTALLER").exists():
            shutil.rmtree(record)


def package_records() -> list[Path]:
    site = "Lib/site-packages" if os.name == "nt" else "lib/python*/site-packages"
    return list(VENV.glob(f"{site}/*.dist-info"))


# ---- Installing -------------------------------------------------------------------------------
def install(python: Path, prefix: Path) -> None:
    constraints, torch = CONSTRAINTS, ["torch"]
    here = {} if prefix == VENV else installed_versions()
    if prefix != VENV:
        constraints = constraints_that_keep(here)
    if "torch" not in here:
        torch = torch_arguments(python, pinned("torch"), constraints)
    # setuptools comes first: it builds the course itself, without another download.
    pip(python, "torch", "-c", constraints, "setuptools>=77", *torch)
    pip(python, "the course", "-c", constraints, "--no-build-isolation", "-e", ".[test]")


def torch_arguments(python: Path, pin: str, constraints: Path) -> list[str]:
    """What to ask pip for. On Linux without an NVIDIA GPU: a CPU build, never CUDA."""
    plain = f"torch=={pin}"
    if sys.platform != "linux" or has_nvidia() or os.environ.get("COURSE_ALLOW_CUDA"):
        return [plain]
    if answers(f"{TORCH_INDEX}/torch/"):
        return [f"{plain}+cpu", "--extra-index-url", TORCH_INDEX]
    print("PyTorch's CPU index does not answer; asking pip what it would install instead.")
    plan = BUILD / "torch-plan.json"
    pip(python, "the plan for torch", "-c", constraints, "--dry-run", "--report", plan, plain)
    names = [item["metadata"]["name"].lower() for item in json.loads(read(plan))["install"]]
    cuda = [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]
    if cuda:
        raise Stop(
            f"Stopped before a download of gigabytes: {TORCH_INDEX} does not answer, and the torch "
            f"that pip finds brings CUDA ({len(cuda)} packages such as {cuda[0]}), which this "
            f"machine cannot use. Check the network or proxy and run the same command again; or "
            f"put PyTorch's CPU wheel in a folder and set PIP_FIND_LINKS to it; or set "
            f"COURSE_ALLOW_CUDA=1 to download CUDA all the same."
        )
    return [plain]


def has_nvidia() -> bool:
    return Path("/proc/driver/nvidia/version").exists() or attempt("nvidia-smi", "-L")[0] == 0


def answers(url: str) -> bool:
    try:
        urllib.request.urlopen(url, timeout=5).close()
    except (OSError, ValueError):
        return False
    return True


def pinned(name: str) -> str:
    for line in read(CONSTRAINTS).splitlines():
        if line.startswith(f"{name}=="):
            return line.split("==")[1].strip()
    raise Stop(f"constraints.txt does not pin {name}: restore it with git checkout.")


def installed_versions() -> dict[str, str]:
    named = [(d.metadata["Name"] or "", d.version) for d in importlib.metadata.distributions()]
    return {name.lower().replace("_", "-"): version for name, version in named}


def constraints_that_keep(installed: dict[str, str]) -> Path:
    """Pins for an environment that is not ours: what is there stays where the course allows it."""
    pins = [line for line in read(CONSTRAINTS).splitlines() if "==" in line]
    kept = [line for line in pins if line.split("==")[0] not in installed]
    for name in ("torch", "torchvision", "torchaudio", "numpy"):
        if name in installed:
            kept.append(f"{name}=={installed[name]}")
    path = BUILD / "constraints-here.txt"
    path.write_text("\n".join(kept) + "\n")
    return path


def pip(python: Path, what: str, *arguments: str | Path) -> None:
    """pip install with a line of progress. The whole output goes to build/setup.log."""
    more = shlex.split(os.environ.get("COURSE_PIP_ARGS", ""))
    options = ["--no-input", "--progress-bar", "off"]
    command = [python, "-m", "pip", "install", *options, *arguments, *more]
    output: list[str] = []
    # A session of its own: on Ctrl-C pip hears it once, from us.
    process = subprocess.Popen(
        [str(word) for word in command],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        start_new_session=True,
    )
    reader = threading.Thread(target=copy_lines, args=(process.stdout, output))
    reader.start()
    try:
        watch(process, output, what)
    except KeyboardInterrupt:
        process.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGINT)
        process.wait()
        raise
    finally:
        reader.join()
    if process.returncode != 0:
        raise Stop(explain("".join(output)))


def copy_lines(stream: IO[str], output: list[str]) -> None:
    for line in stream:
        output.append(line)
        # Where the disk is full, pip says so itself, and that is what we explain.
        with contextlib.suppress(OSError), LOG.open("a", encoding="utf-8") as log:
            log.write(line)


def watch(process: subprocess.Popen[str], output: list[str], what: str) -> None:
    """Show what pip is doing until it ends: redrawn on a terminal, now and then in a log."""
    started, shown = time.time(), float("-inf")
    terminal = sys.stdout.isatty()
    while process.poll() is None:
        seconds = time.time() - started
        told = [line.strip() for line in output if not line.startswith("WARNING")]
        doing = told[-1] if told else "starting pip"
        count = f"{sum(line.startswith('Collecting ') for line in output)} found"
        if doing.startswith("Installing collected"):
            doing, count = "unpacking", f"{len(package_records())} installed"
        text = f"{what}: {seconds:.0f} s, {count}, {doing}"
        if terminal:
            print("\r" + text[:78].ljust(79), end="", flush=True)
        elif seconds - shown >= 15:
            print(text[:90], flush=True)
            shown = seconds
        time.sleep(0.2)
    if terminal:
        print("\r" + " " * 79 + "\r", end="", flush=True)


# ---- Small things -----------------------------------------------------------------------------
def explain(text: str) -> str:
    """One paragraph: the cause as far as the text shows it, and the next step."""
    machine = f"Python {platform.python_version()}, {platform.platform()}"
    for signs, meaning in CAUSES:
        if any(sign in text for sign in signs):
            return meaning.format(root=ROOT, machine=machine) + " Details: build/setup.log."
    lines = [line for line in text.strip().splitlines() if line.strip()][-4:]
    return "Set-up failed:\n  " + "\n  ".join(lines) + "\nThe whole story is in build/setup.log."


def read(path: Path) -> str:
    """The text of a file; empty where there is none."""
    try:
        return path.read_text(encoding="utf-8")
    except OSError:
        return ""


def attempt(*command: str | Path) -> tuple[int, str]:
    """Run a short command: its exit status and all it printed. A missing program is status 127."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(words, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except OSError:
        return 127, ""
    return done.returncode, done.stdout.decode("utf-8", "replace")
