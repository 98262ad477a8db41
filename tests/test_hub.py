"""Loading from the Hub, against a small server on loopback that speaks the Hub's protocol.

huggingface_hub and transformers are the real ones, in a process of their own whose HF_ENDPOINT is
the server; what it serves is a real, tiny checkpoint.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import socket
import subprocess
import sys
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from course_lib import hub
from course_lib.dummy import tiny_gemma

ROOT = Path(__file__).parent.parent
COMMIT = "c0ffee" + "0" * 34


@dataclass
class Repo:
    """A repository: its files, sizes that it only claims to have, and who may read it."""

    folder: Path | None = None
    claimed: dict[str, int] = field(default_factory=dict)
    status: int = 200
    headers: dict[str, str] = field(default_factory=dict)
    members: tuple[str, ...] | None = None  # tokens with access; None: everybody

    def files(self) -> dict[str, int]:
        real = {p.name: p.stat().st_size for p in self.folder.iterdir()} if self.folder else {}
        return {**real, **self.claimed}


class Hub(ThreadingHTTPServer):
    """Enough of huggingface.co for model_info and snapshot_download."""

    def __init__(self, repos: dict[str, Repo]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.repos = repos
        self.asked: list[str] = []
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Hub

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *args) -> None:
        pass

    def _answer(self) -> None:
        path = unquote(urlsplit(self.path).path)
        self.server.asked.append(path)
        api = re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/(revision|tree)/([^/]+))?", path)
        file = re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path)
        name = (api or file).group(1) if api or file else ""
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token == "expired":
            message = "Invalid credentials in Authorization header"
            return self._send(401, {"X-Error-Message": message})
        repo = self.server.repos.get(name)
        if repo is None:  # as the real Hub: whoever is not logged in learns nothing
            return self._send(404 if token else 401, {"X-Error-Code": "RepoNotFound"})
        if repo.status != 200:
            return self._send(repo.status, repo.headers)
        if api:
            return self._api(name, repo, api.group(2), api.group(3) or "main")
        if repo.members is not None and token not in repo.members:
            return self._send(403 if token else 401, {"X-Error-Code": "GatedRepo"})
        self._file(repo, file.group(3))

    def _api(self, name: str, repo: Repo, what: str | None, revision: str) -> None:
        if revision not in ("main", COMMIT):
            return self._send(404, {"X-Error-Code": "RevisionNotFound"})
        files = repo.files()
        if what == "tree":
            rows = [
                {"type": "file", "path": n, "size": s, "oid": hashlib.sha1(n.encode()).hexdigest()}
                for n, s in files.items()
            ]
            return self._send(200, {}, json.dumps(rows).encode())
        siblings = [{"rfilename": n, "size": s} for n, s in files.items()]
        info = {"id": name, "sha": COMMIT, "siblings": siblings, "private": False}
        self._send(200, {}, json.dumps(info).encode())

    def _file(self, repo: Repo, name: str) -> None:
        path = repo.folder / name
        if not path.is_file():
            return self._send(404, {"X-Error-Code": "EntryNotFound"})
        data = path.read_bytes()
        etag = hashlib.sha256(data).hexdigest()
        self._send(200, {"ETag": f'"{etag}"', "X-Repo-Commit": COMMIT}, data)

    def _send(self, status: int, headers: dict[str, str], body: bytes = b"") -> None:
        self.send_response(status)
        for key, value in headers.items():
            self.send_header(key, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)


CHILD = """
import json, sys
from course_lib import chat, hub, models
for line in sys.stdin:
    task = json.loads(line)
    what, name, options = task["what"], task["name"], task["options"]
    try:
        if what == "fetch":
            got = hub.fetch(name, **options)
            answer = {"how": got.how, "files": sorted(p.name for p in got.folder.iterdir())}
        else:
            gemma = models.load(name, **options)
            said = chat.reply(gemma, "Hi", max_new_tokens=3)
            answer = {"name": gemma.name, "source": gemma.source, "origin": gemma.origin,
                      "generation": gemma.generation, "tokens": list(said.token_ids)}
    except Exception as error:
        answer = {"error": type(error).__name__, "text": str(error)}
    print("ANSWER " + json.dumps(answer), flush=True)
"""


def run(tasks: list[dict], endpoint: str, home: Path, **environment: str) -> list[dict]:
    """Do tasks in one new process whose Hub is at `endpoint` and whose cache is in `home`."""
    env = {k: v for k, v in os.environ.items() if not k.startswith(("HF_", "HUGGING"))}
    env |= {"HF_ENDPOINT": endpoint, "HF_HOME": str(home), "HF_HUB_DISABLE_TELEMETRY": "1"}
    env |= {"HF_HUB_DISABLE_XET": "1", "OMP_NUM_THREADS": "1"} | environment
    out = subprocess.run(
        [sys.executable, "-c", CHILD],
        input="".join(json.dumps(task) + "\n" for task in tasks),
        cwd=ROOT,
        env=env,
        capture_output=True,
        text=True,
        timeout=300,
    )
    lines = [x[7:] for x in out.stdout.splitlines() if x.startswith("ANSWER ")]
    assert len(lines) == len(tasks), out.stdout + out.stderr
    return [json.loads(line) for line in lines]


def task(what: str, name: str, **options) -> dict:
    return {"what": what, "name": name, "options": options}


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory) -> Path:
    return tiny_gemma(tmp_path_factory.mktemp("hub") / "gemma4", "4")


@pytest.fixture(scope="module")
def server(checkpoint, tmp_path_factory):
    from safetensors.torch import load_file, save_file

    torn = tiny_gemma(tmp_path_factory.mktemp("hub") / "torn", "4")
    weights = load_file(torn / "model.safetensors")
    del weights["model.layers.0.mlp.up_proj.weight"]
    save_file(weights, torn / "model.safetensors", metadata={"format": "pt"})
    pickled = {"pytorch_model.bin": 1000, "config.json": 10}
    made = Hub(
        {
            "tiny/gemma4": Repo(checkpoint, {"extra/notes.txt": 5, "pytorch_model.bin": 9}),
            "tiny/torn": Repo(torn),
            "tiny/pickled": Repo(claimed=pickled),
            "tiny/gguf": Repo(claimed={"model-Q4_0.gguf": 1000}),
            "tiny/nothing": Repo(claimed={"README.md": 10}),
            "tiny/huge": Repo(claimed={"model.safetensors": 2**50, "config.json": 10}),
            "tiny/busy": Repo(status=429, headers={"Retry-After": "7"}),
            "tiny/down": Repo(status=500),
            "tiny/forbidden": Repo(status=403),
            "tiny/gated": Repo(checkpoint, members=("member",)),
            "google/gemma-3-270m-it": Repo(checkpoint, members=("member",)),
        }
    )
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture(scope="module")
def home(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("hf_home")


@pytest.fixture(scope="module")
def online(server, home) -> dict[str, dict]:
    """All that needs a Hub, in one process."""
    tasks = {
        "good": task("load", "tiny/gemma4"),
        "torn": task("load", "tiny/torn"),
        "pickled": task("load", "tiny/pickled"),
        "gguf": task("load", "tiny/gguf"),
        "nothing": task("load", "tiny/nothing"),
        "huge": task("load", "tiny/huge"),
        "huge, unchecked": task("load", "tiny/huge", check_memory=False),
        "busy": task("load", "tiny/busy"),
        "down": task("load", "tiny/down"),
        "forbidden": task("load", "tiny/forbidden", token="hf_x"),
        "nowhere": task("load", "tiny/nowhere"),
        "nowhere, logged in": task("load", "tiny/nowhere", token="hf_x"),
        "revision": task("load", "tiny/gemma4", revision="v9"),
        "expired": task("load", "tiny/gemma4", token="expired"),
        "gated": task("load", "tiny/gated"),
        "gated, not a member": task("load", "tiny/gated", token="hf_x"),
        "gated, member": task("load", "tiny/gated", token="member"),
        "catalogue": task("load", "Gemma 3 270M", check_memory=False),
    }
    return dict(zip(tasks, run(list(tasks.values()), server.url, home), strict=True))


def test_a_checkpoint_is_fetched_loaded_and_speaks(online, server, checkpoint):
    good = online["good"]
    assert good["source"] == "hub" and good["generation"] == "4" and len(good["tokens"]) >= 1
    assert "tiny/gemma4 at commit c0ffee00 from the Hub" in good["origin"]
    assert "/tiny/gemma4/resolve/" + COMMIT + "/model.safetensors" in server.asked


def test_only_what_is_needed_is_fetched(online, server):
    fetched = [path for path in server.asked if "/resolve/" in path]
    assert len(fetched) >= 5
    assert not [path for path in fetched if path.endswith((".bin", ".gguf", "notes.txt"))]


SAYS = {
    "torn": ("LoadError", r"lack 1 weights \(model.layers.0.mlp.up_proj.weight\).*fetch it again"),
    "pickled": ("NotSafetensorsError", r"pytorch_model.bin.*runs whatever code"),
    "gguf": ("NotSafetensorsError", r"GGUF.*llama-server"),
    "nothing": ("LoadError", r"no weights.*Check the name"),
    "huge": ("TooBigError", r"1048576.0 GiB.*Choose a smaller model"),
    "huge, unchecked": ("TooBigError", r"GiB of disk.*Make room"),
    "busy": ("RateLimitError", r"status 429\). Wait 7 seconds"),
    "down": ("LoadError", r"status 500\). Try again"),
    "forbidden": ("LicenceError", r"may not read tiny/forbidden"),
    "nowhere": ("NotFoundError", r"no public model tiny/nowhere.*spelling"),
    "nowhere, logged in": ("NotFoundError", r"no public model tiny/nowhere"),
    "revision": ("NotFoundError", r"no revision 'v9'"),
    "expired": ("LicenceError", r"refuses your token.*Make a new one"),
    "gated": ("LicenceError", r"behind a licence. 1. Open .*/tiny/gated.*HF_TOKEN"),
    "gated, not a member": ("LicenceError", r"account has not been given access"),
    "catalogue": ("LicenceError", r"google/gemma-3-270m-it is behind a licence"),
}


@pytest.mark.parametrize("what", SAYS)
def test_each_failure_has_its_class_and_says_what_to_do(online, what):
    kind, text = SAYS[what]
    assert online[what]["error"] == kind, online[what]
    assert re.search(text, online[what]["text"]), online[what]["text"]


def test_a_member_gets_the_gated_model(online):
    assert online["gated, member"]["tokens"] == online["good"]["tokens"]


def test_offline_mode_uses_the_cache_and_says_so(online, server, home):
    before = len(server.asked)
    tasks = [task("load", "tiny/gemma4"), task("fetch", "tiny/gemma4"), task("fetch", "tiny/new")]
    loaded, fetched, missing = run(tasks, server.url, home, HF_HUB_OFFLINE="1")
    assert loaded["tokens"] == online["good"]["tokens"]
    assert "from the local cache, because HF_HUB_OFFLINE is set" in loaded["origin"]
    assert loaded["origin"] == fetched["how"] and "model.safetensors" in fetched["files"]
    assert missing["error"] == "OfflineError"
    assert "Unset HF_HUB_OFFLINE" in missing["text"] and "hf download" in missing["text"]
    assert len(server.asked) == before


def test_without_network_the_cache_is_used_and_that_is_said(online, home):
    with socket.socket() as free:  # a port at which nobody listens
        free.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{free.getsockname()[1]}"
    fetched, missing = run([task("fetch", "tiny/gemma4"), task("fetch", "a/b")], nobody, home)
    assert "from the local cache, because the Hub cannot be reached" in fetched["how"]
    assert missing["error"] == "OfflineError" and "Check the network" in missing["text"]


def test_a_half_made_cache_is_not_mistaken_for_a_model(online, server, home, tmp_path):
    snapshot = next((home / "hub" / "models--tiny--gemma4" / "snapshots").iterdir())
    (snapshot / "model.safetensors").rename(tmp_path / "away")
    try:
        [answer] = run([task("fetch", "tiny/gemma4")], server.url, home, HF_HUB_OFFLINE="1")
    finally:
        (tmp_path / "away").rename(snapshot / "model.safetensors")
    assert answer["error"] == "OfflineError" and "not complete" in answer["text"]


def test_a_full_disk_and_a_broken_line_are_named():
    full = OSError(28, "No space left on device")
    assert isinstance(hub.explain(full, "a/b", None), hub.TooBigError)
    assert "goes on where it stopped" in str(hub.explain(full, "a/b", None))
    broken = ConnectionResetError("gone")
    assert isinstance(hub.explain(broken, "a/b", None), hub.OfflineError)
    other = hub.explain(RuntimeError("strange"), "a/b", None)
    assert type(other) is hub.LoadError and "strange" in str(other)


def test_errors_do_not_show_the_token(online):
    told = json.dumps(online)
    assert "hf_x" not in told and "Bearer" not in told
