"""Nothing is left out: pytest collects every test file, and every test asserts something."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent
ROOT = TESTS.parent
FILES = sorted(path for path in TESTS.rglob("*.py") if "__pycache__" not in path.parts)
HELPERS = {"conftest.py", "sitecustomize.py"}
# Calls that fail a test by themselves.
JUDGES = {"raises", "warns", "fail", "assert_close", "assert_allclose", "assert_array_equal"}


def functions(path: Path) -> dict[str, ast.AST]:
    """All functions of a file by name, methods too."""
    nodes = ast.walk(ast.parse(path.read_text(encoding="utf-8")))
    return {n.name: n for n in nodes if isinstance(n, (ast.FunctionDef, ast.AsyncFunctionDef))}


def called(node: ast.AST) -> set[str]:
    """The names called in a function: f for f(), g for x.g()."""
    calls = [n.func for n in ast.walk(node) if isinstance(n, ast.Call)]
    return {f.id if isinstance(f, ast.Name) else getattr(f, "attr", "") for f in calls}


def asserts(name: str, known: dict[str, ast.AST], seen: frozenset[str] = frozenset()) -> bool:
    """Whether a function asserts, by itself or through a function of the same file."""
    node = known.get(name)
    if node is None or name in seen:
        return False
    if any(isinstance(n, ast.Assert) for n in ast.walk(node)) or called(node) & JUDGES:
        return True
    if any(isinstance(n, ast.keyword) and n.arg == "check" for n in ast.walk(node)):
        return True  # subprocess.run(..., check=True)
    return any(asserts(other, known, seen | {name}) for other in called(node))


def written_in(path: Path) -> list[str]:
    return [name for name in functions(path) if name.startswith("test_")]


@pytest.fixture(scope="module")
def collected() -> set[str]:
    """What the plain pytest command collects, as file::function."""
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-1000:]
    lines = [line for line in done.stdout.splitlines() if "::" in line]
    return {f"{line.split('::')[0]}::{line.split('::')[-1].split('[')[0]}" for line in lines}


def test_every_test_is_collected(collected: set[str]) -> None:
    written = {
        f"{path.relative_to(ROOT).as_posix()}::{name}"
        for path in FILES
        for name in written_in(path)
    }
    assert len(written) > 50
    assert written - collected == set()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_file_is_a_test_or_a_known_helper(path: Path) -> None:
    if path.name not in HELPERS and not path.name.startswith("_"):
        assert path.name.startswith("test_"), "pytest would not look into this file"
        assert written_in(path), "holds no test"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_test_asserts(path: Path) -> None:
    known = functions(path)
    idle = [name for name in written_in(path) if not asserts(name, known)]
    assert idle == [], "these tests cannot fail"


def test_the_check_itself_can_fail() -> None:
    source = "def test_a(): f()\ndef f(): return 1\ndef test_b(): g()\ndef g(): assert 0"
    nodes = {n.name: n for n in ast.parse(source).body}
    assert [asserts(name, nodes) for name in ("test_a", "test_b")] == [False, True]
