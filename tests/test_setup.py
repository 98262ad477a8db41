"""course.py sets itself up: real venv, real pip, on an index of our own on loopback.

The index holds a wheel for each package that pyproject.toml asks for, of the pinned version and
almost empty, so that a whole set-up takes seconds and downloads nothing. `test_a_real_set_up`, the
last one, installs the real thing.
"""

from __future__ import annotations

import ast
import contextlib
import functools
import importlib.metadata
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
import tomllib
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from course_lib import environment as setting_up

ROOT = Path(__file__).resolve().parents[1]
CLOSED = "http://127.0.0.1:9"  # the discard port: nobody listens
NEEDED = ("course.py", "pyproject.toml", "constraints.txt", "README.md", "LICENSE")
TORCH = setting_up.pinned("torch")

pytestmark = pytest.mark.skipif(
    (Path(sys.prefix) / "conda-meta").is_dir(),
    reason="inside conda, set-up would install into this very environment",
)
without_gpu = pytest.mark.skipif(
    sys.platform != "linux" or setting_up.has_nvidia(),
    reason="the CPU build of torch is asked for on Linux without an NVIDIA GPU",
)


# ---- A package index --------------------------------------------------------------------------
def make_wheel(folder: Path, name: str, version: str, requires: tuple[str, ...] = ()) -> Path:
    """A wheel with one module and, like any wheel, a dist-info folder."""
    stem = f"{name.replace('-', '_')}-{version}"
    info = f"{stem}.dist-info"
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    files = {
        f"stub_{name.replace('-', '_')}.py": f"version = {version!r}\n",
        f"{info}/METADATA": metadata + "".join(f"Requires-Dist: {r}\n" for r in requires),
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in [*files, f"{info}/RECORD"])
    place = folder / re.sub(r"[-_.]+", "-", name).lower()
    place.mkdir(parents=True, exist_ok=True)
    wheel = place / f"{stem}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
    return wheel


def pack_setuptools(folder: Path) -> None:
    """The real setuptools of this environment as a wheel: it must build the course."""
    package = importlib.metadata.distribution("setuptools")
    place = folder / "setuptools"
    place.mkdir(parents=True)
    wheel = place / f"setuptools-{package.version}-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        for file in package.files:
            if "__pycache__" not in file.parts and ".." not in file.parts:
                archive.write(file.locate(), str(file))


def pins() -> dict[str, str]:
    lines = (ROOT / "constraints.txt").read_text().splitlines()
    return dict(line.split("==") for line in lines if "==" in line)


def direct_requirements() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    # Set-up leaves these extras to those who ask for them.
    extras = project["optional-dependencies"]
    asked = [extras[name] for name in extras if name not in ("edge", "quantization", "security")]
    lines = [*project["dependencies"], *sum(asked, [])]
    names = [re.match(r"[\w-]+", line)[0] for line in lines]
    return [name for name in names if name != project["name"]]


class Index:
    """Folders of wheels over HTTP. `hold` keeps one package waiting until `let_go`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[str] = []
        self.held: str | None = None
        self.waiting, self.let_go = threading.Event(), threading.Event()
        index = self

        class Handler(SimpleHTTPRequestHandler):
            def do_GET(self) -> None:
                index.asked.append(self.path)
                if index.held and self.path.rstrip("/").endswith(index.held):
                    index.waiting.set()
                    index.let_go.wait(60)
                with contextlib.suppress(ConnectionError):
                    super().do_GET()

            def log_message(self, *_: object) -> None:
                pass

        handler = functools.partial(Handler, directory=str(folder))
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self) -> None:
        self.let_go.set()
        self.server.shutdown()
        self.server.server_close()


@pytest.fixture(scope="module")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """simple/: every pinned package. cpu/: torch as PyTorch's CPU index has it."""
    folder = tmp_path_factory.mktemp("index")
    pack_setuptools(folder / "simple")
    for name in direct_requirements():
        make_wheel(folder / "simple", name, pins()[name])
    assert len(list((folder / "simple").glob("*/*.whl"))) > 20
    make_wheel(folder / "cpu", "torch", f"{TORCH}+cpu")
    make_wheel(folder / "cuda", "torch", TORCH, ("nvidia-cublas>=1", "cuda-toolkit"))
    make_wheel(folder / "cuda", "nvidia-cublas", "13.0")
    make_wheel(folder / "cuda", "cuda-toolkit", "13.0")
    for path in (folder / "simple").iterdir():
        if path.name != "torch":
            (folder / "cuda" / path.name).symlink_to(path, target_is_directory=True)
    return folder


@pytest.fixture
def index(wheels: Path) -> Iterator[Index]:
    server = Index(wheels)
    yield server
    server.close()


# ---- A clone, and course.py run in it ---------------------------------------------------------
def copy_course(target: Path) -> Path:
    """What set-up needs of a clone, in a folder whose path has spaces."""
    target.mkdir(parents=True)
    for name in NEEDED:
        shutil.copy2(ROOT / name, target / name)
    skip = shutil.ignore_patterns("__pycache__", "weights", "data")
    shutil.copytree(ROOT / "course_lib", target / "course_lib", ignore=skip)
    return target


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    return copy_course(tmp_path / "my course (copy)")


def environment(outside: dict[str, str], **changes: str) -> dict[str, str]:
    """No pip settings of the user, no active environment, no retries; then the changes."""
    dropped = ("PIP_", "COURSE_", "VIRTUAL_ENV", "CONDA", "COLAB", "PYTHONPATH")
    kept = {name: value for name, value in outside.items() if not name.startswith(dropped)}
    quick = {"PIP_CONFIG_FILE": os.devnull, "PIP_RETRIES": "0", "PIP_NO_CACHE_DIR": "1"}
    quick |= {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_COMPILE": "1"}
    return {**kept, **quick, "COURSE_TORCH_INDEX": CLOSED, "COURSE_NEEDS_GB": "0.1", **changes}


@pytest.fixture
def settings(outside: dict[str, str], index: Index) -> dict[str, str]:
    return environment(outside, PIP_INDEX_URL=f"{index.url}/simple")


def plain_python() -> str:
    """The Python that this environment was made with: course.py must make its own .venv."""
    return getattr(sys, "_base_executable", None) or sys.executable


def run(
    clone: Path,
    settings: dict[str, str],
    *arguments: str,
    python: str | None = None,
    cwd: Path | None = None,
) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [python or plain_python(), str(clone / "course.py"), *(arguments or ["setup"])],
        cwd=cwd or clone,
        env=settings,
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
    )


def installed(clone: Path) -> dict[str, str]:
    """Names and versions in the clone's .venv, read from its dist-info folders."""
    found = (clone / ".venv").glob("[lL]ib/**/site-packages/*.dist-info")
    split = (path.name.removesuffix(".dist-info").rsplit("-", 1) for path in found)
    return {name.replace("_", "-").lower(): version for name, version in split}


def stamp(clone: Path) -> Path:
    return clone / ".venv" / setting_up.STAMP


def check_paragraph(done: subprocess.CompletedProcess[str], *words: str) -> None:
    """One clear paragraph on stderr, no traceback."""
    assert done.returncode == 1, done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "\n\n" not in done.stderr.strip()
    for word in words:
        assert word in done.stderr


# ---- It works ---------------------------------------------------------------------------------
@dataclass(frozen=True)
class Ready:
    """A clone that is set up, how that went, and the settings it was done with."""

    clone: Path
    done: subprocess.CompletedProcess[str]
    settings: dict[str, str]
    index: Index


@pytest.fixture(scope="module")
def ready(
    wheels: Path, outside: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Ready]:
    """Shared by the tests that need a clone already set up; each leaves it set up."""
    base = tmp_path_factory.mktemp("ready")
    clone = copy_course(base / "my course (copy)")
    server = Index(wheels)
    settings = environment(outside, PIP_INDEX_URL=f"{server.url}/simple")
    yield Ready(clone, run(clone, settings, cwd=base), settings, server)  # from another folder
    server.close()


def test_one_command_sets_everything_up(ready: Ready) -> None:
    assert ready.done.returncode == 0, ready.done.stdout + ready.done.stderr
    packages = installed(ready.clone)
    names = direct_requirements()
    assert len(names) > 20
    assert {name: packages.get(name) for name in names} == {name: pins()[name] for name in names}
    assert packages["setuptools"] == pins()["setuptools"]
    assert "gemma-measured" in packages


def test_it_shows_progress_and_keeps_the_log(ready: Ready) -> None:
    assert re.search(r"^torch: \d+ s, \d+ found, ", ready.done.stdout, re.MULTILINE)
    assert re.search(r"^the course: \d+ s, \d+ found, ", ready.done.stdout, re.MULTILINE)
    assert "Set-up done" in ready.done.stdout
    assert "Successfully installed" in (ready.clone / "build" / "setup.log").read_text()


def test_the_second_start_does_nothing_more(ready: Ready) -> None:
    written, asked = stamp(ready.clone).stat().st_mtime_ns, len(ready.index.asked)
    again = run(ready.clone, {**ready.settings, "PIP_INDEX_URL": CLOSED}, "lint", "--help")
    assert again.returncode == 0, again.stderr
    assert "ruff" in again.stdout and "Setting up" not in again.stdout
    assert asked > 0
    assert (stamp(ready.clone).stat().st_mtime_ns, len(ready.index.asked)) == (written, asked)


def test_changed_pins_are_installed(ready: Ready) -> None:
    constraints = ready.clone / "constraints.txt"
    constraints.write_text(constraints.read_text() + "# changed\n")
    again = run(ready.clone, ready.settings, "lint", "--help")
    assert again.returncode == 0 and "Set-up done" in again.stdout


def test_a_package_cut_off_in_the_middle_is_installed_again(ready: Ready) -> None:
    module = next((ready.clone / ".venv").glob("[lL]ib/**/stub_transformers.py"))
    module.unlink()
    next(module.parent.glob("transformers-*.dist-info/INSTALLER")).unlink()
    stamp(ready.clone).unlink()
    assert run(ready.clone, ready.settings).returncode == 0
    assert module.exists()


def test_a_venv_broken_after_set_up_is_made_anew(ready: Ready) -> None:
    place = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    (ready.clone / ".venv" / place).unlink()  # as when the system's Python was upgraded under it
    done = run(ready.clone, ready.settings, "lint", "--help")
    assert done.returncode == 0 and "making it anew" in done.stdout


@without_gpu
def test_takes_the_cpu_build_where_its_index_answers(
    clone: Path, settings: dict[str, str], index: Index
) -> None:
    done = run(clone, {**settings, "COURSE_TORCH_INDEX": f"{index.url}/cpu"})
    assert done.returncode == 0, done.stdout + done.stderr
    assert installed(clone)["torch"] == f"{TORCH}+cpu"


def test_no_arguments_shows_the_commands_and_sets_nothing_up(
    clone: Path, settings: dict[str, str]
) -> None:
    done = subprocess.run(
        [plain_python(), str(clone / "course.py")], env=settings, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "course.py run" in done.stdout and "course.py test" in done.stdout
    assert not (clone / ".venv").exists()


# ---- It never brings CUDA, and never replaces torch -------------------------------------------
@without_gpu
def test_refuses_cuda_before_downloading_it(
    clone: Path, settings: dict[str, str], index: Index
) -> None:
    cuda = {**settings, "PIP_INDEX_URL": f"{index.url}/cuda"}
    done = run(clone, cuda)
    check_paragraph(done, "CUDA", "nvidia-cublas", "COURSE_ALLOW_CUDA=1", "PIP_FIND_LINKS")
    assert not any(name.startswith(("torch", "nvidia")) for name in installed(clone))


def test_cuda_can_be_allowed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COURSE_ALLOW_CUDA", "1")
    assert setting_up.torch_arguments(Path(sys.executable), "9.9", ROOT / "x") == ["torch==9.9"]


def make_environment(folder: Path, wheels: Path, torch: str) -> Path:
    """Somebody's own environment, with a torch and a numpy in it. Returns its Python."""
    subprocess.run([plain_python(), "-m", "venv", str(folder)], check=True)
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    own = folder.parent / "own wheels"
    for name, version in (("torch", torch), ("numpy", "2.0.2"), ("tqdm", "4.67.0")):
        wheel = make_wheel(own, name, version)
        command = [str(python), "-m", "pip", "install", "-q", "--no-index", str(wheel)]
        subprocess.run(command, check=True, env={**os.environ, "PIP_CONFIG_FILE": os.devnull})
    return python


def versions(python: Path, *names: str) -> list[str]:
    code = f"from importlib.metadata import version; print(*map(version, {names!r}))"
    return subprocess.check_output([str(python), "-c", code], text=True).split()


def test_an_active_environment_keeps_its_torch(
    clone: Path, settings: dict[str, str], wheels: Path, tmp_path: Path
) -> None:
    python = make_environment(tmp_path / "theirs", wheels, "2.10.0")
    done = run(clone, settings, python=str(python))
    assert done.returncode == 0, done.stdout + done.stderr
    assert versions(python, "torch", "numpy", "tqdm") == ["2.10.0", "2.0.2", "4.67.0"]
    assert versions(python, "transformers") == [pins()["transformers"]]
    assert not (clone / ".venv").exists()
    again = run(clone, {**settings, "PIP_INDEX_URL": CLOSED}, "lint", "--help", python=str(python))
    assert again.returncode == 0 and "Setting up" not in again.stdout


def test_an_active_environment_with_too_old_a_torch_is_left_alone(
    clone: Path, settings: dict[str, str], wheels: Path, tmp_path: Path
) -> None:
    python = make_environment(tmp_path / "theirs", wheels, "2.0.1")
    done = run(clone, settings, python=str(python))
    check_paragraph(done, "not replaced", "deactivate")
    assert versions(python, "torch") == ["2.0.1"]


# ---- It goes on after an interruption ---------------------------------------------------------
@pytest.mark.skipif(os.name == "nt", reason="Windows delivers Ctrl-C to a whole console only")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["ctrl-c", "terminate"])
def test_goes_on_after_ctrl_c(
    clone: Path, settings: dict[str, str], index: Index, number: signal.Signals
) -> None:
    index.held = "/transformers"
    child = subprocess.Popen(
        [plain_python(), str(clone / "course.py"), "setup"],
        env=settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert index.waiting.wait(120), "set-up never asked for transformers"
    child.send_signal(number)
    _, errors = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "Stopped. Run the same command again" in errors and "Traceback" not in errors
    assert not stamp(clone).exists()
    assert "torch" in installed(clone)

    if number == signal.SIGTERM:
        return  # the way on is the same
    index.held = None
    index.let_go.set()
    again = run(clone, settings)
    assert again.returncode == 0, again.stdout + again.stderr
    assert installed(clone)["transformers"] == pins()["transformers"]


def _empty(venv: Path) -> None:
    venv.mkdir()


def _python_gone(venv: Path) -> None:
    (venv / "bin").mkdir(parents=True)
    (venv / "bin" / "python").symlink_to("/nowhere/python3")


def _without_pip(venv: Path) -> None:
    subprocess.run([plain_python(), "-m", "venv", "--without-pip", str(venv)], check=True)


def _broken_pip(venv: Path) -> None:
    subprocess.run([plain_python(), "-m", "venv", str(venv)], check=True)
    shutil.rmtree(next(venv.glob("[lL]ib/**/site-packages/pip/_internal/cli")))


def _old_python(venv: Path) -> None:
    _without_pip(venv)
    python = venv / "bin" / "python"
    python.unlink()
    python.write_text("#!/bin/sh\nexit 1\n")  # says no to every question
    python.chmod(0o755)


@pytest.mark.skipif(os.name == "nt", reason="makes symbolic links")
@pytest.mark.parametrize(
    "damage", [_python_gone, _without_pip, _broken_pip, _old_python], ids=lambda f: f.__name__
)
def test_a_half_made_venv_is_repaired(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], damage
) -> None:
    venv = tmp_path / "with space" / ".venv"
    damage(venv)
    monkeypatch.setattr(setting_up, "VENV", venv)
    monkeypatch.setattr(sys, "executable", plain_python())
    setting_up.make_venv(setting_up.venv_python())
    assert ".venv here" in capsys.readouterr().out  # it says what it repairs
    pip = [setting_up.venv_python(), "-m", "pip", "--version"]
    assert subprocess.run(pip, capture_output=True).returncode == 0


def test_an_empty_venv_folder_is_no_obstacle(clone: Path, settings: dict[str, str]) -> None:
    _empty(clone / ".venv")
    done = run(clone, settings)
    assert done.returncode == 0, done.stdout + done.stderr
    assert installed(clone)["torch"].startswith(TORCH)


# ---- It says what is wrong --------------------------------------------------------------------
def old_pythons() -> list[str]:
    """Pythons below 3.11 on this machine: on PATH, or kept by pyenv."""
    kept = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = [str(path) for path in sorted(kept.glob("[23].*/bin/python"))]
    names = ("python2.7", "python3.6", "python3.7", "python3.8", "python3.9", "python3.10")
    found += filter(None, map(shutil.which, names))
    code = "import sys; print(sys.version_info[:2] < (3, 11))"
    old = []
    for python in found:
        done = subprocess.run([python, "-c", code], capture_output=True, text=True)
        if done.stdout.strip() == "True":
            old.append(python)
    return old


OLD = old_pythons()


@pytest.mark.skipif(not OLD, reason="no Python older than 3.11 on this machine")
@pytest.mark.parametrize("python", OLD or ["none"])
def test_an_old_python_says_so(clone: Path, settings: dict[str, str], python: str) -> None:
    done = run(clone, settings, "run", python=python)
    check_paragraph(done, "too old", "3.11 or newer")
    assert "SyntaxError" not in done.stderr
    assert not (clone / ".venv").exists()


def test_no_network(clone: Path, settings: dict[str, str]) -> None:
    done = run(clone, {**settings, "PIP_INDEX_URL": f"{CLOSED}/simple", "PIP_RETRIES": "1"})
    check_paragraph(done, "No network", "Check the connection", "run the same command")
    assert not stamp(clone).exists()


def test_too_little_disk_is_said_before_anything_is_made(
    clone: Path, settings: dict[str, str]
) -> None:
    done = run(clone, {**settings, "COURSE_NEEDS_GB": "1e9"})
    check_paragraph(done, "The disk is too full", "1e+09 GB")
    assert not (clone / ".venv").exists()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A file system of 24 MB: room for a venv and not for more."""
    place = tmp_path / "small disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=24m", "tmpfs", str(place)]
    if sys.platform != "linux" or subprocess.run(mount, capture_output=True).returncode != 0:
        pytest.skip("this user may not mount a small file system")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_full_disk(small_disk: Path, settings: dict[str, str]) -> None:
    clone = copy_course(small_disk / "course")
    filler = small_disk / "filler"
    filler.write_bytes(b"x" * (10 * 2**20))
    done = run(clone, {**settings, "COURSE_NEEDS_GB": "0"})
    check_paragraph(done, "The disk, or your quota on it, is full", "run the same command")

    filler.unlink()
    for path in (clone / ".venv", clone / "build"):
        shutil.rmtree(path, ignore_errors=True)
    shutil.rmtree(clone)


def test_a_folder_that_may_not_be_written(small_disk: Path, settings: dict[str, str]) -> None:
    clone = copy_course(small_disk / "course")
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    done = run(clone, {**settings, "COURSE_NEEDS_GB": "0"})
    check_paragraph(done, "No permission to write")


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device",
         "The disk, or your quota"),
        ("OSError: [WinError 112] There is not enough space on the disk", "The disk, or your"),
        ("ERROR: [Errno 13] Permission denied: '/opt/x'", "No permission to write"),
        ("PermissionError: [WinError 5] Access is denied", "No permission to write"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]", "pip does not"),
        ("WARNING: Retrying after connection broken by 'NewConnectionError('<HTTPSConnection...",
         "No network"),
        ("HTTPSConnectionPool(host='pypi.org'): Read timed out.", "No network"),
        ("ERROR: No matching distribution found for torch==1", "pip finds no build of torch"),
        ("ERROR: something else", "Set-up failed:\n  ERROR: something else"),
    ],
)  # fmt: skip
def test_explanations_of_what_pip_says(text: str, start: str) -> None:
    assert setting_up.explain(text).startswith(start)


# ---- What it is made of -----------------------------------------------------------------------
@pytest.mark.parametrize("name", ["course.py", "course_lib/environment.py"])
def test_set_up_needs_the_standard_library_only(name: str) -> None:
    nodes = list(ast.walk(ast.parse((ROOT / name).read_text())))
    names = {a.name.split(".")[0] for n in nodes if isinstance(n, ast.Import) for a in n.names}
    names |= {n.module.split(".")[0] for n in nodes if isinstance(n, ast.ImportFrom)}
    assert len(names) > 4
    assert names - set(sys.stdlib_module_names) <= {"course_lib"}


def test_course_py_stays_short() -> None:
    assert len((ROOT / "course.py").read_text().splitlines()) <= 100


# ---- The real thing ---------------------------------------------------------------------------
@pytest.mark.slow
@pytest.mark.online
@pytest.mark.timeout(580)
def test_a_real_set_up(tmp_path: Path, outside: dict[str, str]) -> None:
    """The real packages into a fresh clone, then a real command; needs a package index."""
    probe = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", str(tmp_path / "p")]
    if subprocess.run([*probe, "tqdm"], env=outside, capture_output=True).returncode != 0:
        pytest.skip("no package index answers here")
    clone = copy_course(tmp_path / "a fresh clone")
    for name in ("data", "weights"):
        shutil.copytree(ROOT / "course_lib" / name, clone / "course_lib" / name)
    settings = {k: v for k, v in outside.items() if k not in ("VIRTUAL_ENV", "PYTHONPATH")}
    started = time.monotonic()
    done = run(clone, settings, "doctor", "--json")
    if "COURSE_ALLOW_CUDA" in done.stderr:
        pytest.skip("no CPU build of torch can be had here")
    assert done.returncode == 0, done.stdout + done.stderr
    print(f"set-up and doctor took {time.monotonic() - started:.0f} s")
    report = json.loads(done.stdout[done.stdout.index("{") :])
    assert report["choice"]["device"]
    if sys.platform == "linux" and not setting_up.has_nvidia():
        assert not any(name.startswith(("nvidia", "triton")) for name in installed(clone))
