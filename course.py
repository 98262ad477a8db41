#!/usr/bin/env python3
"""Gemma, measured: one command that sets itself up.

    python3 course.py run        execute the lessons and write build/course/index.html
    python3 course.py test       run the whole test suite
    python3 course.py lab        open the lessons in JupyterLab
    python3 course.py doctor     this machine, its device, and which models fit
    python3 course.py setup      only make (or repair) the environment
    python3 course.py notebooks  execute | check: keep the committed lessons fresh
    python3 course.py lint       ruff, on code and notebooks

Every command has --help. The first one makes .venv in this folder, or installs into the virtual
environment, conda environment or Colab session it runs in. An existing torch is never replaced.

Environment variables: PIP_* (all of pip's own), COURSE_PIP_ARGS (more arguments for pip install),
COURSE_TORCH_INDEX (where the CPU build of torch is), COURSE_ALLOW_CUDA=1 (take the CUDA build
although there is no NVIDIA GPU), COURSE_NEEDS_GB (the free disk to insist on).
"""

# This file uses the standard library only. Its syntax is plain enough for Python 2.7 and 3.6 to
# read it all, so that an old Python can say what is wrong instead of showing a SyntaxError.
from __future__ import print_function

import glob
import hashlib
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

OLDEST_PYTHON = (3, 11)
ROOT = os.path.dirname(os.path.abspath(__file__))
VENV = os.path.join(ROOT, ".venv")
LOG = os.path.join(ROOT, "build", "setup.log")
CONSTRAINTS = os.path.join(ROOT, "constraints.txt")
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


# ---- The environment --------------------------------------------------------------------------
def check_python():
    if sys.version_info[:2] >= OLDEST_PYTHON:
        return
    names = ("python3.13", "python3.12", "python3.11")
    newer = [name for name in names if attempt([name, "-c", "0"])[0] == 0]
    advice = "Install Python 3.11 or newer from https://www.python.org/downloads/"
    if newer:
        advice = "This machine has {0}: type {0} in place of your present command".format(newer[0])
    text = "This Python is too old: it is {0}, and the course needs 3.11 or newer. {1}."
    raise Stop(text.format(platform.python_version(), advice))


def active_environment():
    """The prefix of the environment we run in, or None where a .venv of our own is right."""
    if os.path.realpath(sys.prefix) == os.path.realpath(VENV):
        return None
    conda = os.path.isdir(os.path.join(sys.prefix, "conda-meta"))
    conda_base = os.path.isdir(os.path.join(sys.prefix, "condabin"))  # everyone's: leave it alone
    colab = "COLAB_RELEASE_TAG" in os.environ
    if sys.prefix != sys.base_prefix or (conda and not conda_base) or colab:
        return sys.prefix
    return None


def ready_python(force=False):
    """The Python of an environment that holds the course. Makes or repairs what is missing."""
    prefix = active_environment() or VENV
    python = sys.executable if prefix != VENV else venv_python()
    stamp = os.path.join(prefix, STAMP)
    if not force and os.path.exists(python) and read(stamp) == fingerprint(prefix):
        return python
    started = time.time()
    say("Setting up the course in {0} (once; Ctrl-C is safe).".format(prefix))
    try:
        if not os.path.isdir(os.path.dirname(LOG)):
            os.makedirs(os.path.dirname(LOG))
        open(LOG, "w").close()
        if prefix == VENV:
            check_disk()
            make_venv(python)
        elif attempt([python, "-m", "pip", "--version"])[0] != 0:
            raise Stop("This environment has no pip. Add it: {0} -m ensurepip".format(python))
        install(python, prefix)
        with open(stamp, "w") as file:
            file.write(fingerprint(prefix))  # written last: an interrupted set-up has no stamp
    except (IOError, OSError) as error:
        raise Stop(explain(str(error)))  # noqa: B904 (Python 2 has no "from")
    say("Set-up done in {0:.0f} s.".format(time.time() - started))
    return python


def venv_python():
    windows = os.path.join(VENV, "Scripts", "python.exe")
    return windows if os.name == "nt" else os.path.join(VENV, "bin", "python")


def fingerprint(prefix):
    """Changes when the pins, the Python of the environment or the place of this folder change."""
    python = read(os.path.join(prefix, "pyvenv.cfg")) if prefix == VENV else sys.version
    parts = [read(os.path.join(ROOT, "pyproject.toml")), read(CONSTRAINTS), python, ROOT]
    return hashlib.sha256("\0".join(parts).encode("utf-8")).hexdigest()


def make_venv(python):
    """A .venv with a working pip and a Python that is new enough. Keeps a sound one."""
    recent = "import sys; sys.exit(sys.version_info[:2] < {0})".format(OLDEST_PYTHON)
    sound = os.path.exists(python) and attempt([python, "-c", recent])[0] == 0
    if sound and not has_pip(python):
        say("The .venv here has no working pip: adding it.")
        add_pip(python)
        sound = has_pip(python)
    if sound:
        return drop_half_installed()
    if os.path.lexists(VENV):
        say("The .venv here is half-made or too old: making it anew.")
        if os.path.isdir(VENV) and not os.path.islink(VENV):
            shutil.rmtree(VENV)
        else:
            os.remove(VENV)
    status, text = attempt([sys.executable, "-m", "venv", "--without-pip", VENV])
    if status == 0:
        status, text = add_pip(python)
    if "No module named" in text or "ensurepip is not" in text:
        missing = "Python's venv module is missing. On Debian: sudo apt install python3-venv."
        raise Stop(missing + AGAIN)
    if status != 0:
        raise Stop(explain(text))


def add_pip(python):
    return attempt([python, "-m", "ensurepip", "--upgrade", "--default-pip"])


def has_pip(python):
    return attempt([python, "-c", "import pip._internal.cli.main"])[0] == 0


def drop_half_installed():
    """Forget packages whose installation was cut off, or pip would take them for complete.

    pip writes INSTALLER after a package's files, so its absence marks an unfinished package.
    """
    for info in package_records():
        if not os.path.exists(os.path.join(info, "INSTALLER")):
            shutil.rmtree(info)


def package_records():
    lib = ("Lib",) if os.name == "nt" else ("lib", "python*")
    return glob.glob(os.path.join(glob.escape(VENV), *(lib + ("site-packages", "*.dist-info"))))


def check_disk():
    needed = float(os.environ.get("COURSE_NEEDS_GB", "12" if has_nvidia() else "3"))
    free = shutil.disk_usage(ROOT).free / 1e9
    if free < needed and not os.path.exists(venv_python()):
        text = "The disk is too full: set-up needs {0:g} GB free and {1} has {2:.1f} GB. Free some."
        raise Stop(text.format(needed, ROOT, free) + AGAIN)


# ---- Installing -------------------------------------------------------------------------------
def install(python, prefix):
    constraints = CONSTRAINTS if prefix == VENV else constraints_that_keep(installed_versions())
    pin = pinned("torch")
    torch = ["torch"]
    if prefix == VENV or "torch" not in installed_versions():
        torch = torch_arguments(python, pin, constraints)
    # setuptools comes first: it builds the course itself, without another download.
    pip(python, ["-c", constraints, "setuptools>=77"] + torch, "torch")
    course = ["--no-build-isolation", "-e", ".[test]"]
    pip(python, ["-c", constraints] + course, "the course")


def torch_arguments(python, pin, constraints):
    """What to ask pip for. On Linux without an NVIDIA GPU: a CPU build, never CUDA."""
    plain = ["torch==" + pin]
    if sys.platform != "linux" or has_nvidia() or os.environ.get("COURSE_ALLOW_CUDA"):
        return plain
    if answers(TORCH_INDEX + "/torch/"):
        return ["torch=={0}+cpu".format(pin), "--extra-index-url", TORCH_INDEX]
    say("PyTorch's CPU index does not answer; asking pip what it would install instead.")
    plan = os.path.join(ROOT, "build", "torch-plan.json")
    pip(python, ["-c", constraints, "--dry-run", "--report", plan] + plain, "the plan for torch")
    names = [item["metadata"]["name"].lower() for item in json.loads(read(plan))["install"]]
    cuda = [name for name in names if name.startswith(("nvidia", "cuda", "triton"))]
    if cuda:
        raise Stop(
            "Stopped before a download of gigabytes: {0} does not answer, and the torch that pip "
            "finds brings CUDA ({1} packages such as {2}), which this machine cannot use. Check "
            "the network or proxy and run the same command again; or put PyTorch's CPU wheel in a "
            "folder and set PIP_FIND_LINKS to it; or set COURSE_ALLOW_CUDA=1 to download CUDA "
            "all the same.".format(TORCH_INDEX, len(cuda), cuda[0])
        )
    return plain


def has_nvidia():
    if os.path.exists("/proc/driver/nvidia/version"):
        return True
    return bool(shutil.which("nvidia-smi")) and attempt(["nvidia-smi", "-L"])[0] == 0


def answers(url):
    from urllib.request import urlopen

    try:
        urlopen(url, timeout=5).close()
    except (OSError, ValueError):
        return False
    return True


def pinned(name):
    for line in read(CONSTRAINTS).splitlines():
        if line.startswith(name + "=="):
            return line.split("==")[1].split()[0]
    raise Stop("constraints.txt does not pin {0}: restore it with git checkout.".format(name))


def installed_versions():
    from importlib.metadata import distributions

    named = [(d.metadata["Name"] or "", d.version) for d in distributions()]
    return {name.lower().replace("_", "-"): version for name, version in named}


def constraints_that_keep(installed):
    """Pins for an environment that is not ours: what is there stays where the course allows it."""
    pins = [line for line in read(CONSTRAINTS).splitlines() if "==" in line]
    kept = [line for line in pins if line.split("==")[0] not in installed]
    for name in ("torch", "torchvision", "torchaudio", "numpy"):
        if name in installed:
            kept.append("{0}=={1}".format(name, installed[name]))
    path = os.path.join(ROOT, "build", "constraints-here.txt")
    with open(path, "w") as file:
        file.write("\n".join(kept) + "\n")
    return path


def pip(python, arguments, what):
    """pip install with a line of progress. The whole output goes to build/setup.log."""
    command = [python, "-m", "pip", "install", "--no-input", "--progress-bar", "off"] + arguments
    command += shlex.split(os.environ.get("COURSE_PIP_ARGS", ""))
    output = []
    # A session of its own: on Ctrl-C pip hears it once, from us, and can tidy up.
    process = subprocess.Popen(
        command,
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
        process.send_signal(signal.SIGINT if os.name != "nt" else signal.SIGTERM)
        process.wait()
        raise
    finally:
        reader.join()
    if process.returncode != 0:
        raise Stop(explain("".join(output)))


def copy_lines(stream, output):
    for line in stream:
        output.append(line)
        try:
            with open(LOG, "a") as log:
                log.write(line)
        except (IOError, OSError):
            pass  # the disk is full: pip says so itself, and that is what we explain


def watch(process, output, what):
    """Show what pip is doing until it ends: redrawn on a terminal, now and then in a log."""
    started, last = time.time(), -15
    terminal = sys.stdout.isatty()
    while process.poll() is None:
        seconds = time.time() - started
        doing = output[-1].strip() if output else "starting pip"
        count = "{0} found".format(sum(line.startswith("Collecting ") for line in output))
        if doing.startswith("Installing collected"):
            doing, count = "unpacking", "{0} installed".format(len(package_records()))
        text = "{0}: {1:.0f} s, {2}, {3}".format(what, seconds, count, doing)
        if terminal:
            print("\r" + text[:78].ljust(79), end="")
        elif seconds - last >= 15:
            print(text[:90])
            last = seconds
        sys.stdout.flush()
        time.sleep(0.2)
    if terminal:
        print("\r" + " " * 79 + "\r", end="")


# ---- Saying what went wrong -------------------------------------------------------------------
def explain(text):
    """One paragraph: the cause as far as the text shows it, and the next step."""
    machine = "Python {0}, {1}".format(platform.python_version(), platform.platform())
    for signs, meaning in CAUSES:
        if any(sign in text for sign in signs):
            return meaning.format(root=ROOT, machine=machine) + " Details: build/setup.log."
    lines = [line for line in text.strip().splitlines() if line.strip()][-4:]
    return "Set-up failed:\n  " + "\n  ".join(lines) + "\nThe whole story is in build/setup.log."


# ---- Small things -----------------------------------------------------------------------------
def say(text):
    print(text)
    sys.stdout.flush()


def read(path):
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (IOError, OSError):
        return ""


def attempt(command):
    """Run a short command: its exit status and all it printed. A missing program is status 127."""
    try:
        process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    except OSError:
        return 127, ""
    text = process.communicate()[0].decode("utf-8", "replace")
    return process.returncode, text


def hand_over(python, arguments):
    """Become the course's own program. -P keeps a stray module in this folder from being taken."""
    command = [python, "-P", "-m", "course_lib.cli"] + arguments
    if os.name == "nt":  # no exec that keeps the console
        return subprocess.call(command)
    os.execv(python, command)


def main(arguments):
    if not arguments or arguments[0] in ("-h", "--help", "help"):
        print(__doc__.strip())
        return 0
    for number in (getattr(signal, name, None) for name in ("SIGTERM", "SIGHUP")):
        if number and signal.getsignal(number) != signal.SIG_IGN:  # nohup ignores SIGHUP
            signal.signal(number, signal.default_int_handler)
    try:
        check_python()
        python = ready_python(force=arguments[0] == "setup")
    except Stop as stop:
        print("\n" + str(stop), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nStopped." + AGAIN.replace("Then run", "Run"), file=sys.stderr)
        return 130
    return 0 if arguments[0] == "setup" else hand_over(python, arguments)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
