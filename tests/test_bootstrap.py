"""The bootstrap cell, run as Colab would run it: one notebook, an empty folder, no clone near.

What stands in for Colab is real where it can be: a virtual environment of its own, a wheel built
from this clone, pip itself (with no index, so nothing can come over the network). Only the package
`google.colab` is a stand-in, and its secrets raise as the real ones do.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
import subprocess
import sys
import threading
import zipfile
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

from course_lib import bootstrap, hardware
from course_lib.bootstrap import Start, badge, begin, cell_source, refresh

ROOT = Path(__file__).resolve().parents[1]
GIB = 2**30
SECRET = "hf_" + "".join(["this", "must", "never", "be", "printed"])
# Runs the cell as IPython would: in an empty namespace, showing the value of the last line.
RUN_CELL = """
import ast, json, pathlib, sys
before = {name: __import__(name).__version__ for name in json.loads(sys.argv[2])}
tree = ast.parse(pathlib.Path(sys.argv[1]).read_text())
last = ast.Expression(tree.body.pop().value)
space = {}
exec(compile(tree, "cell", "exec"), space)
shown = eval(compile(last, "cell", "eval"), space)
print(shown)
print(shown._repr_html_())
import course_lib, importlib.metadata
print("FACTS" + json.dumps({
    "model": space["SUGGESTED_MODEL"], "from": course_lib.__file__, "banner": shown.banner,
    "token_from": shown.token_from, "before": before, "torch": "torch" in sys.modules,
    "after": {name: importlib.metadata.version(name) for name in before},
}))
"""


def bare_environment(**extra: str) -> dict[str, str]:
    """No token, no index, no network (tests/offline), and nothing of ours on the Python path.

    Where a test sets PIP_LOG, pip leaves a trace, so that the test can prove it never started.
    """
    dropped = ("PIP_", "PYTHON", "COURSE_", "HF_", "COLAB_", "VIRTUAL_ENV")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    fixed = {"PIP_NO_INDEX": "1", "PIP_NO_CACHE_DIR": "1", "OMP_NUM_THREADS": "1"}
    fixed |= {"PYTHONPATH": str(ROOT / "tests" / "offline"), "HF_HOME": os.environ["HF_HOME"]}
    return {**kept, **fixed, **extra}


def build_wheel(folder: Path, requires: tuple[str, ...] = ()) -> Path:
    """A wheel of nothing but requirements, to see what pip does about them."""
    info = "needy-1.0.dist-info"
    lines = ["Metadata-Version: 2.1", "Name: needy", "Version: 1.0"]
    files = {
        "needy.py": "",
        f"{info}/METADATA": "\n".join(lines + [f"Requires-Dist: {r}" for r in requires]) + "\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    path = folder / "needy-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        record = []
        for name, text in files.items():
            digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
            record.append(f"{name},sha256={digest.decode()},{len(text)}")
            archive.writestr(name, text)
        archive.writestr(f"{info}/RECORD", "\n".join([*record, f"{info}/RECORD,,"]) + "\n")
    return path


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    """The course as a wheel, built from a copy so that no build folder is left in the clone."""
    copy, out = tmp_path_factory.mktemp("copy"), tmp_path_factory.mktemp("wheel")
    skip = shutil.ignore_patterns("__pycache__")
    shutil.copytree(ROOT / "course_lib", copy / "course_lib", ignore=skip)
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, copy)
    flags = ["--no-deps", "--no-build-isolation", "--quiet", "-w", str(out)]
    subprocess.run(
        [sys.executable, "-m", "pip", "wheel", *flags, str(copy)],
        check=True,
        env=bare_environment(),
        timeout=300,
    )
    (found,) = out.glob("*.whl")
    return found


class Colab:
    """A virtual environment that sees our packages, all but the course, and a folder of its own."""

    def __init__(self, folder: Path, python: str = sys.executable):
        self.folder, self.venv = folder, folder / "venv"
        subprocess.run([python, "-m", "venv", "--without-pip", str(self.venv)], check=True)
        scripts = "Scripts" if os.name == "nt" else "bin"
        self.python = str(self.venv / scripts / ("python.exe" if os.name == "nt" else "python"))
        ask = "import sysconfig; print(sysconfig.get_path('purelib'))"
        self.site = Path(self.out(["-c", ask]).strip())
        # A folder of links, not our site-packages itself: an editable install of the course lies
        # there too. pip sees the links as a foreign place and removes nothing from it.
        base = folder / "base"
        base.mkdir()
        for entry in Path(nbformat.__file__).parents[1].iterdir():
            if not any(name in entry.name for name in ("gemma_measured", "course_lib")):
                (base / entry.name).symlink_to(entry)
        (self.site / "base.pth").write_text(str(base))
        self.home = folder / "content"
        self.home.mkdir()
        stand_in = self.site / "google" / "colab"
        stand_in.mkdir(parents=True)
        (stand_in / "__init__.py").write_text("")
        self.secrets("raise SecretNotFoundError(key)")

    def secrets(self, body: str) -> None:
        (self.site / "google" / "colab" / "userdata.py").write_text(
            f"class SecretNotFoundError(Exception): pass\ndef get(key):\n    {body}\n"
        )

    def out(self, arguments: list[str]) -> str:
        run = [self.python, *arguments]
        env = bare_environment()
        return subprocess.run(run, check=True, capture_output=True, text=True, env=env).stdout

    def run_cell(self, source: Path | str, before: tuple[str, ...] = (), **env: str):
        """Run the cell from the saved notebook; the finished process, and the facts it printed."""
        cell = self.home.parent / "cell.py"
        notebook = nbformat.read(self.home / "one.ipynb", as_version=4)
        cell.write_text(next(c.source for c in notebook.cells if c.cell_type == "code"))
        settings = {"COLAB_RELEASE_TAG": "release-colab_20261101", "COURSE_SOURCE": str(source)}
        settings["PIP_LOG"] = str(self.folder / "pip.log")
        done = subprocess.run(
            [self.python, "-c", RUN_CELL, str(cell), json.dumps(before)],
            cwd=self.home,
            env=bare_environment(**{**settings, **env}),
            capture_output=True,
            text=True,
            timeout=300,
        )
        facts = [line for line in done.stdout.splitlines() if line.startswith("FACTS")]
        return done, json.loads(facts[0][5:]) if facts else None

    @property
    def pip_ran(self) -> bool:
        return (self.folder / "pip.log").exists()

    def packages(self) -> set[str]:
        return {p.name for p in self.site.iterdir()}


@pytest.fixture
def colab(tmp_path) -> Colab:
    if os.name == "nt":
        pytest.skip("Colab is Linux; links need rights on Windows")
    place = Colab(tmp_path)
    write_notebook(place.home / "one.ipynb")
    return place


def write_notebook(path: Path) -> Path:
    """A lesson of two cells, with the bootstrap put in by our own tool."""
    cells = [nbformat.v4.new_markdown_cell("# One"), nbformat.v4.new_code_cell("1 + 1")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    assert refresh(path, root=path.parent)
    return path


# --- on Colab ---------------------------------------------------------------------------------


def test_a_lone_notebook_on_colab_installs_the_course_and_starts(colab, wheel):
    done, facts = colab.run_cell(wheel, before=("numpy", "torch"))
    assert done.returncode == 0, done.stderr
    assert Path(facts["from"]).is_relative_to(colab.site)  # installed here, no clone found
    assert facts["model"] == "pocket-micro"
    assert facts["before"] == facts["after"] and set(facts["before"]) == {"numpy", "torch"}
    assert "POCKET MODEL" in facts["banner"] and "no GPU" in facts["banner"]
    assert facts["banner"] in done.stdout and 'role="note"' in done.stdout
    assert facts["token_from"] is None and "SecretNotFoundError" in done.stdout
    assert "cpu, float32" in done.stdout
    new = {name for name in colab.packages() if "torch" in name or "numpy" in name}
    assert new == set()  # neither was put in front of the ones that were there


def test_nothing_heavy_is_imported_to_start(colab, wheel):
    if Path("/dev/nvidia0").exists() or Path("/dev/kfd").exists():
        pytest.skip("with a GPU torch has to be asked")
    _, facts = colab.run_cell(wheel)
    assert facts["torch"] is False


def test_the_second_run_does_not_start_pip_again(colab, wheel):
    assert colab.run_cell(wheel)[0].returncode == 0 and colab.pip_ran
    (colab.folder / "pip.log").unlink()
    done, facts = colab.run_cell("a source that does not exist")
    assert done.returncode == 0 and facts["model"] == "pocket-micro"
    assert not colab.pip_ran


def test_numpy_swapped_under_the_session_stops_before_any_download(colab, wheel):
    """Metadata of another version in front: what an install of numpy leaves in a live session."""
    swapped = colab.site / "numpy-2.4.5.dist-info"
    swapped.mkdir()
    (swapped / "METADATA").write_text("Metadata-Version: 2.1\nName: numpy\nVersion: 2.4.5\n")
    done, facts = colab.run_cell(wheel, before=("numpy",))
    assert done.returncode != 0 and facts is None
    assert "Restart the session" in done.stderr and "Nothing was downloaded" in done.stderr
    assert not colab.pip_ran
    # Before numpy is loaded there is nothing to be at odds with, so the install goes on.
    assert colab.run_cell(wheel)[0].returncode == 0 and colab.pip_ran


def test_a_course_that_wants_another_numpy_does_not_get_it(colab, tmp_path):
    before = colab.packages()
    done, _ = colab.run_cell(build_wheel(tmp_path, ("numpy<2",)), before=("numpy",))
    assert done.returncode != 0
    assert "could not be installed" in done.stderr and "numpy" in done.stderr
    assert colab.packages() == before


def test_pins_hold_pip_back_where_an_index_offers_another_numpy(colab, tmp_path):
    """Without the pins pip would take this newer numpy; with them it must refuse."""
    index = tmp_path / "index"
    index.mkdir()
    other = build_wheel(index).rename(index / "numpy-99.0-py3-none-any.whl")
    text = {"needy-1.0.dist-info": "numpy-99.0.dist-info", "Name: needy": "Name: numpy"}
    with zipfile.ZipFile(other) as archive:
        parts = {name: archive.read(name).decode() for name in archive.namelist()}
    with zipfile.ZipFile(other, "w") as archive:
        for name, body in parts.items():
            for old, new in text.items():
                name, body = name.replace(old, new), body.replace(old, new)
            archive.writestr(name, body.replace("Version: 1.0\n", "Version: 99.0\n")
                             if name.endswith("METADATA") else body)  # fmt: skip
    needy = build_wheel(tmp_path, ("numpy>=99",))
    done, _ = colab.run_cell(needy, PIP_FIND_LINKS=str(index))
    assert done.returncode != 0 and "could not be installed" in done.stderr
    assert not any("numpy" in name for name in colab.packages())
    # The proof that the pins did it: pip alone takes the other numpy.
    subprocess.run([colab.python, "-m", "pip", "install", "-q", str(needy)], check=True,
                   env=bare_environment(PIP_FIND_LINKS=str(index)))  # fmt: skip
    assert any("numpy-99.0" in name for name in colab.packages())


def test_no_network_gives_the_words_of_pip_and_leaves_nothing(colab):
    before = colab.packages()
    done, _ = colab.run_cell("gemma-measured")
    assert done.returncode != 0
    assert "could not be installed" in done.stderr and "No matching distribution" in done.stderr
    assert colab.packages() == before


def test_a_token_from_the_environment_is_named_and_never_shown(colab, wheel):
    done, facts = colab.run_cell(wheel, HF_TOKEN=SECRET)
    assert facts["token_from"] == "environment"
    assert SECRET not in done.stdout + done.stderr
    assert "HF_TOKEN is set in the environment" in done.stdout


def test_a_colab_secret_is_used_and_never_shown(colab, wheel):
    colab.secrets(f"return {SECRET!r} if key == 'HF_TOKEN' else None")
    done, facts = colab.run_cell(wheel)
    assert facts["token_from"] == "Colab secret"
    assert SECRET not in done.stdout + done.stderr


def test_an_empty_colab_secret_counts_as_none(colab, wheel):
    colab.secrets("return ''")
    done, facts = colab.run_cell(wheel)
    assert facts["token_from"] is None and "is empty" in done.stdout


@pytest.mark.parametrize("version", ["3.12", "3.13"])
def test_the_cell_on_other_pythons(version, tmp_path, wheel):
    """The whole cell and `begin` on a Python without torch; pip is told to leave the rest out."""
    python = other_python(version)
    if python is None:
        pytest.skip(f"no Python {version} on this machine")
    place = Colab(tmp_path, python)
    write_notebook(place.home / "one.ipynb")
    done, facts = place.run_cell(wheel, PIP_NO_DEPS="1")
    assert done.returncode == 0, done.stderr
    assert facts["model"] == "pocket-micro" and f"Python {version}." in done.stdout


def other_python(version: str) -> str | None:
    """A Python of this version: on the path, or among those of pyenv."""
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    candidates = sorted(pyenv.glob(f"{version}.*/bin/python"), reverse=True)
    if found := shutil.which(f"python{version}"):
        candidates.append(Path(found))
    for candidate in candidates:
        ask = [str(candidate), "-c", "import sys, venv; print('%d.%d' % sys.version_info[:2])"]
        done = subprocess.run(ask, capture_output=True, text=True)
        if done.returncode == 0 and done.stdout.strip() == version:
            return str(candidate)
    return None


# --- elsewhere --------------------------------------------------------------------------------


def test_outside_of_colab_and_of_a_clone_it_says_what_to_do(colab):
    env = {"COLAB_RELEASE_TAG": "", "COURSE_SOURCE": ""}
    cell = colab.folder / "cell.py"
    cell.write_text(cell_source())
    clean = {k: v for k, v in bare_environment().items() if k not in env}
    clean["PIP_LOG"] = str(colab.folder / "pip.log")
    done = subprocess.run([colab.python, str(cell)], cwd=colab.home, env=clean,
                          capture_output=True, text=True)  # fmt: skip
    assert done.returncode != 0 and f"git clone {bootstrap.REPOSITORY}" in done.stderr
    assert not colab.pip_ran


def test_in_a_clone_the_cell_finds_it_from_below_and_installs_nothing(tmp_path):
    """A notebook in a folder of the clone, before `pip install -e`: the clone itself is used."""
    clone = tmp_path / "a clone"
    deep = clone / "notebooks" / "deep"
    deep.mkdir(parents=True)
    (clone / "course_lib").symlink_to(ROOT / "course_lib")
    cell = tmp_path / "cell.py"
    cell.write_text(cell_source())
    env = bare_environment(PIP_LOG=str(tmp_path / "pip.log"))
    done = subprocess.run(
        [sys.executable, "-c", RUN_CELL, str(cell), '["numpy"]'],
        cwd=deep, env=env, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    facts = json.loads(done.stdout.partition("FACTS")[2])
    assert Path(facts["from"]).parent.parent == clone
    assert facts["model"] == "pocket-micro" and facts["banner"] is None
    assert not (tmp_path / "pip.log").exists()


def test_in_jupyter_the_cell_shows_its_report_as_text_and_html(tmp_path):
    (tmp_path / "course_lib").symlink_to(ROOT / "course_lib")
    path = write_notebook(tmp_path / "one.ipynb")
    content = nbformat.read(path, as_version=4)
    NotebookClient(content, timeout=120, resources={"metadata": {"path": str(tmp_path)}}).execute()
    (shown,) = content.cells[2].outputs
    assert shown.output_type == "execute_result"
    assert "model: pocket-micro" in shown.data["text/plain"]
    assert shown.data["text/html"].startswith("<pre>") and "pocket-micro" in shown.data["text/html"]


def test_begin_in_a_clone_reports_machine_device_reason_and_model(monkeypatch):
    for name in ("COLAB_RELEASE_TAG", "HF_TOKEN"):
        monkeypatch.delenv(name, raising=False)
    start = begin()
    assert (start.model, start.pocket, start.banner) == ("pocket-micro", True, None)
    text = str(start)
    assert all(part in text for part in (str(start.machine), start.choice.why, start.choice.device))
    assert str(Path.home()) not in text and "pocket-micro" in start._repr_html_()


def test_a_model_asked_for_is_taken_without_discussion(monkeypatch):
    monkeypatch.setenv("COLAB_RELEASE_TAG", "x")
    start = begin("google/gemma-3-270m-it")
    assert start.model == "google/gemma-3-270m-it" and not start.pocket and start.banner is None
    with pytest.raises(LookupError):
        begin("google/gemma-3-8b-it")


def test_html_of_the_report_is_escaped(machine):
    choice = hardware.Choice("cpu", "float32", "a < b & c")
    start = Start(machine, choice, "m", pocket=True, banner="<script>")
    assert "<script>" not in start._repr_html_() and "a &lt; b &amp; c" in start._repr_html_()


# --- which model ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def machine():
    return replace(hardware.this_machine(), gpus=(), apple_gpu=False, in_colab=True,
                   available_ram_bytes=12 * GIB, free_disk_bytes=70 * GIB)  # fmt: skip


def with_gpu(machine, name, free_gib, capability):
    native = capability >= hardware.FIRST_NATIVE_BF16
    free = int(free_gib * GIB)
    gpu = hardware.Gpu(name, free, free, capability, native, usable=True)
    return replace(machine, gpus=(gpu,))


def test_without_a_gpu_the_pocket_model_is_suggested(machine):
    model, refused = bootstrap.suggest(machine, may_read=lambda name: None)
    assert model == "pocket-micro" and len(refused) == 1 and "no GPU" in refused[0]


def test_a_t4_gets_a_gemma_that_fits_in_float32_if_the_licence_allows(machine):
    t4 = with_gpu(machine, "Tesla T4", 14.7, (7, 5))
    model, refused = bootstrap.suggest(t4, may_read=lambda name: None)
    assert model == "google/gemma-3-1b-it"
    assert len(refused) == 1 and "float32" in refused[0] and "14.7 GiB are free" in refused[0]
    model, refused = bootstrap.suggest(t4)
    assert model == "pocket-micro" and len(refused) == 3
    assert sum("licence must be accepted" in reason for reason in refused) == 2


def test_a_gpu_with_bfloat16_and_room_gets_gemma_4_which_has_no_gate(machine):
    l4 = with_gpu(machine, "NVIDIA L4", 22.2, (8, 9))
    asked = []
    assert bootstrap.suggest(l4, may_read=asked.append) == ("google/gemma-4-E2B-it", ())
    assert bootstrap.suggest(l4)[0] == "google/gemma-4-E2B-it" and asked == []


def test_a_full_disk_or_a_full_gpu_is_a_reason(machine):
    l4 = with_gpu(machine, "NVIDIA L4", 22.2, (8, 9))
    _, refused = bootstrap.suggest(replace(l4, free_disk_bytes=2 * GIB))
    assert "of disk" in refused[0]
    model, refused = bootstrap.suggest(with_gpu(machine, "L4", 0.5, (8, 9)), lambda name: None)
    assert model == "pocket-micro" and all("of GPU memory" in reason for reason in refused)
    assert len(refused) == 3


class Hub(BaseHTTPRequestHandler):
    """Speaks the one request of the Hub that asks whether a token opens a model."""

    answers: dict[str, tuple[int, str]] = {}
    asked: list[tuple[str, str]] = []

    def do_GET(self):
        self.asked.append((self.path, self.headers.get("authorization", "")))
        model = self.path.removeprefix("/api/models/").removesuffix("/auth-check")
        status, code = self.answers.get(model, (404, "RepoNotFound"))
        self.send_response(status)
        if code:
            self.send_header("X-Error-Code", code)
        self.send_header("Content-Length", "2")
        self.end_headers()
        self.wfile.write(b"{}")

    def log_message(self, *_):
        pass


ASK = "import sys; from course_lib.bootstrap import _may_read; print(_may_read(sys.argv[1]))"


def ask_hub(name: str, **env: str) -> str:
    done = subprocess.run([sys.executable, "-c", ASK, name], cwd=ROOT, capture_output=True,
                          text=True, env=bare_environment(**env), check=True)  # fmt: skip
    assert SECRET not in done.stdout + done.stderr
    return done.stdout.strip()


def test_the_hub_is_asked_whether_the_licence_was_accepted():
    Hub.answers = {"o/open": (200, ""), "o/gated": (403, "GatedRepo"), "o/ill": (500, "")}
    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    env = {"HF_ENDPOINT": f"http://127.0.0.1:{server.server_port}", "HF_TOKEN": SECRET}
    try:
        assert ask_hub("o/open", **env) == "None"
        assert "accepted its licence" in ask_hub("o/gated", **env)
        assert "valid" in ask_hub("o/none", **env)
        assert "500" in ask_hub("o/ill", **env)
    finally:
        server.shutdown()
        server.server_close()
    checks = [token for path, token in Hub.asked if path.endswith("/auth-check")]
    assert len(checks) >= 4 and set(checks) == {f"Bearer {SECRET}"}
    assert "could not be asked" in ask_hub("o/open", **env)  # nobody listens there any more
    assert "could not be asked" in ask_hub("o/open", HF_HUB_OFFLINE="1", **env)


# --- the cell and the badge in a notebook -----------------------------------------------------


def test_the_cell_is_short_readable_and_formatted(tmp_path):
    source = cell_source()
    assert len(source.splitlines()) < 40
    path = tmp_path / "cell.py"
    path.write_text(source + "\n")
    rules = ["--line-length", "100"]
    lint = ["check", "--select", "E,F,I,UP,B", "--ignore", "E402,B018"]
    for command in (lint, ["format", "--check"]):
        done = subprocess.run([sys.executable, "-m", "ruff", *command, *rules, str(path)],
                              capture_output=True, text=True)  # fmt: skip
        assert done.returncode == 0, done.stdout


def test_the_address_stands_in_one_place():
    owner_and_name = bootstrap.REPOSITORY.removeprefix("https://github.com/")
    assert owner_and_name in cell_source() and owner_and_name in badge("notebooks/x.ipynb")
    holders = [p.name for p in (ROOT / "course_lib").rglob("*.py")
               if f"github.com/{owner_and_name}" in p.read_text()]  # fmt: skip
    assert holders == ["bootstrap.py"]


def test_the_badge_leads_to_the_notebook():
    assert badge("notebooks/00 start.ipynb").endswith(
        "(https://colab.research.google.com/github/gemma-measured/gemma-measured/blob/main/"
        "notebooks/00%20start.ipynb)"
    )
    for bad in ("/etc/x.ipynb", "../x.ipynb", "notebooks/x.py"):
        with pytest.raises(ValueError):
            badge(bad)


def test_refresh_puts_both_in_place_once_and_then_changes_nothing(tmp_path):
    path = write_notebook(tmp_path / "one.ipynb")
    cells = nbformat.read(path, as_version=4).cells
    assert [c.metadata.get("tags") for c in cells] == [["badge"], None, ["bootstrap"], None]
    assert cells[0].source == badge("one.ipynb") and cells[2].source == cell_source()
    before = path.read_bytes()
    assert not refresh(path, root=tmp_path) and path.read_bytes() == before
    nbformat.validate(nbformat.read(path, as_version=4))


def test_refresh_repairs_an_edited_cell_and_drops_its_outputs_only(tmp_path):
    path = write_notebook(tmp_path / "one.ipynb")
    content = nbformat.read(path, as_version=4)
    output = nbformat.v4.new_output("stream", text="x")
    for cell in content.cells[2:]:
        cell.outputs, cell.execution_count = [output], 1
    content.cells[2].source += "\n# edited"
    content.cells.append(nbformat.v4.new_code_cell("2", metadata={"tags": ["bootstrap"]}))
    nbformat.write(content, path)
    assert refresh(path, root=tmp_path, write=False)
    assert "# edited" in path.read_text()  # write=False only looks
    assert refresh(path, root=tmp_path)
    cells = nbformat.read(path, as_version=4).cells
    assert len(cells) == 4
    assert cells[2].source == cell_source() and cells[2].outputs == []
    assert cells[3].outputs == [output]


def test_refresh_keeps_outputs_of_an_unchanged_cell_and_moves_it_first(tmp_path):
    path = write_notebook(tmp_path / "one.ipynb")
    content = nbformat.read(path, as_version=4)
    content.cells[2].outputs = [nbformat.v4.new_output("stream", text="kept")]
    content.cells[2], content.cells[3] = content.cells[3], content.cells[2]
    nbformat.write(content, path)
    assert refresh(path, root=tmp_path)
    cells = nbformat.read(path, as_version=4).cells
    assert cells[2].metadata.tags == ["bootstrap"] and cells[2].outputs[0].text == "kept"


def test_check_and_write_from_the_command_line(tmp_path, capsys):
    (tmp_path / "course_lib").mkdir()
    (tmp_path / "course_lib" / "bootstrap.py").touch()
    path = tmp_path / "notebooks" / "one.ipynb"
    path.parent.mkdir()
    cells = [nbformat.v4.new_code_cell("1")]
    nbformat.write(nbformat.v4.new_notebook(cells=cells), path)
    assert bootstrap.main(["--check", str(path)]) == 1
    assert "one.ipynb: not as generated" in capsys.readouterr().out
    assert bootstrap.main(["--write", str(path)]) == 0
    assert bootstrap.main(["--check", str(path)]) == 0
    assert "1 notebooks, 0 stale" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        bootstrap.main([])


def test_a_notebook_outside_of_the_repository_is_refused(tmp_path):
    path = write_notebook(tmp_path / "one.ipynb")
    with pytest.raises(ValueError, match="clone"):
        refresh(path)
    with pytest.raises(ValueError, match="outside"):
        refresh(path, root=ROOT)
