"""pyproject.toml, constraints.txt and environment.yml say the same; the wheel holds everything."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

import course_lib

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
# Needed on other systems, so constraints.txt may pin them although they are not installed here.
ELSEWHERE = {"appnope", "colorama", "pywin32", "pywinpty", "pywin32-ctypes"}
# Set-up and conda leave these to those who ask for [edge] (compiled on the spot, which takes
# minutes), [quantization] (makes each start slower) or [security] (brings spaCy for a comparison).
# What they need stands here for machines that do not have them.
BY_CHOICE = {
    "bitsandbytes": {"numpy", "packaging", "torch"},
    "torchao": set(),
    "llama-cpp-python": {"diskcache", "jinja2", "numpy", "typing-extensions"},
    "diskcache": set(),
    "picklescan": set(),
    "presidio-analyzer": {
        "click", "numpy", "phonenumbers", "preshed", "pydantic", "pyyaml", "regex", "spacy",
        "tldextract",
    },
    "spacy": {
        "catalogue", "click", "confection", "cymem", "jinja2", "murmurhash", "numpy", "packaging",
        "preshed", "pydantic", "requests", "setuptools", "spacy-legacy", "spacy-loggers", "srsly",
        "thinc", "tqdm", "typer", "wasabi", "weasel",
    },
    "thinc": {
        "blis", "catalogue", "confection", "cymem", "murmurhash", "numpy", "packaging", "preshed",
        "pydantic", "setuptools", "srsly", "wasabi",
    },
    "weasel": {
        "click", "cloudpathlib", "confection", "httpx", "packaging", "pydantic", "smart-open",
        "srsly", "typer", "wasabi",
    },
    "blis": {"numpy"},
    "catalogue": set(),
    "cloudpathlib": set(),
    "confection": set(),
    "cymem": set(),
    "murmurhash": set(),
    "phonenumbers": set(),
    "preshed": {"cymem", "murmurhash"},
    "requests-file": {"requests"},
    "smart-open": {"wrapt"},
    "spacy-legacy": set(),
    "spacy-loggers": set(),
    "srsly": {"catalogue"},
    "tldextract": {"filelock", "idna", "requests", "requests-file"},
    "wasabi": set(),
}  # fmt: skip


def pins() -> dict[str, Version]:
    """constraints.txt as name -> version; each line must be an exact pin."""
    found = {}
    for line in (ROOT / "constraints.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            match = re.fullmatch(r"([a-z0-9-]+)==([\w.!]+)", line)
            assert match, f"not an exact pin of a canonical name: {line!r}"
            assert match[1] not in found, f"{match[1]} is pinned twice"
            found[match[1]] = Version(match[2])
    return found


def requirements() -> list[Requirement]:
    """What pyproject.toml asks for by itself, in all extras."""
    extras = PROJECT["optional-dependencies"].values()
    lines = [*PROJECT["dependencies"], *(line for extra in extras for line in extra)]
    return [r for r in map(Requirement, lines) if r.name != PROJECT["name"]]


def needs_of(name: str) -> list[str]:
    """What a package says it needs; from the list above where it is left to choice and absent."""
    try:
        return importlib.metadata.requires(name) or []
    except importlib.metadata.PackageNotFoundError:
        if name not in BY_CHOICE:
            raise
        return sorted(BY_CHOICE[name])


def installed(name: str) -> bool:
    try:
        return bool(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return False


def needed() -> set[str]:
    """The names that the requirements come to on this machine, with all they need in turn."""
    seen: set[tuple[str, str]] = set()
    queue = [
        (canonicalize_name(r.name), extra) for r in requirements() for extra in ("", *r.extras)
    ]
    while queue:
        name, extra = queue.pop()
        if (name, extra) in seen:
            continue
        seen.add((name, extra))
        for line in needs_of(name):
            child = Requirement(line)
            if child.marker is None or child.marker.evaluate({"extra": extra}):
                queue += [(canonicalize_name(child.name), e) for e in ("", *child.extras)]
    return {name for name, _ in seen}


def test_every_requirement_is_pinned_within_its_bounds() -> None:
    pinned = pins()
    assert len(requirements()) > 20
    wrong = [
        f"{r} but {pinned.get(canonicalize_name(r.name))}"
        for r in requirements()
        if canonicalize_name(r.name) not in pinned
        or not r.specifier.contains(pinned[canonicalize_name(r.name)])
    ]
    assert wrong == []


def test_constraints_pin_all_that_is_needed_and_nothing_else() -> None:
    system = {name for name in needed() if name.startswith(("nvidia", "cuda", "triton"))}
    assert needed() - system - set(pins()) == set(), "not pinned"
    assert set(pins()) - needed() - ELSEWHERE == set(), "pinned for nothing"


def test_the_pins_are_what_the_tests_run_with() -> None:
    if not (ROOT / ".venv").exists() or Path(sys.prefix).resolve() != (ROOT / ".venv").resolve():
        pytest.skip("not in the course's own .venv")
    pinned = pins()
    names = needed() & set(pinned)
    absent = {name for name in names if not installed(name)}
    assert absent <= set(BY_CHOICE)
    names -= absent
    assert len(names) > 50
    here = {name: Version(importlib.metadata.version(name)).public for name in names}
    assert here == {name: pinned[name].public for name in names}


@pytest.mark.parametrize("name", BY_CHOICE)
def test_what_is_left_to_choice_needs_what_is_written_here(name: str) -> None:
    if not installed(name):
        pytest.skip(f"{name} is not installed: install the extra that asks for it")
    plain = [Requirement(line) for line in importlib.metadata.requires(name) or []]
    needs = {
        canonicalize_name(r.name)
        for r in plain
        if r.marker is None or r.marker.evaluate({"extra": ""})
    }
    assert needs == BY_CHOICE[name]


def test_conda_installs_the_same() -> None:
    content = yaml.safe_load((ROOT / "environment.yml").read_text())
    python = next(d for d in content["dependencies"] if str(d).startswith("python="))
    assert Requirement(python.replace("=", "==")).specifier.contains("3.11")
    assert content["name"] == PROJECT["name"]
    pip = next(d for d in content["dependencies"] if isinstance(d, dict))["pip"]
    options = [line for line in pip if line.startswith("--")]
    listed = [line for line in pip if not line.startswith("--")]
    assert "--constraint constraints.txt" in options and "--editable .[test]" in options
    pinned = pins()
    expected = {
        f"{r.name}=={pinned[canonicalize_name(r.name)]}"
        for r in requirements()
        if canonicalize_name(r.name) not in BY_CHOICE
    }
    assert sorted(listed) == sorted(expected)


def test_the_version_is_the_same_everywhere() -> None:
    assert course_lib.__version__ == PROJECT["version"]


def test_licence_is_whole() -> None:
    text = (ROOT / "LICENSE").read_text()
    assert PROJECT["license"] == "Apache-2.0"
    assert "Version 2.0, January 2004" in text and "END OF TERMS AND CONDITIONS" in text


def test_ci_runs_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text()
    assert script.startswith("#!/usr/bin/env bash") and "set -eu" in script
    command = next(line for line in script.splitlines() if "course.py test" in line)
    assert command in (ROOT / "README.md").read_text()
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o100


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from a copy of this clone, offline."""
    clone = tmp_path_factory.mktemp("a clone") / "src"
    clone.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy2(ROOT / name, clone / name)
    skip = shutil.ignore_patterns("__pycache__")
    for name in ("course_lib", "pocket", "tests", "notebooks"):
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, clone / name, ignore=skip)
    target = clone.parent / "wheels"
    build = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation"]
    subprocess.run([*build, "-w", str(target), str(clone)], check=True)
    return next(target.glob("*.whl"))


def test_the_wheel_holds_code_data_and_weights(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    files = [path for path in (ROOT / "course_lib").rglob("*") if path.is_file()]
    expected = {
        path.relative_to(ROOT).as_posix() for path in files if "__pycache__" not in path.parts
    }
    assert "course_lib/data/models.json" in expected
    assert any(name.endswith("model.safetensors") for name in expected), "no weights are shipped"
    assert expected - inside == set()


def test_the_wheel_holds_nothing_else(wheel: Path) -> None:
    tops = {name.split("/")[0] for name in zipfile.ZipFile(wheel).namelist()}
    assert {top for top in tops if not top.endswith(".dist-info")} == {"course_lib"}


def test_the_wheel_asks_for_no_jupyter_server(wheel: Path) -> None:
    """Colab has its own, of other versions, and runs on it."""
    name = next(n for n in zipfile.ZipFile(wheel).namelist() if n.endswith("/METADATA"))
    metadata = zipfile.ZipFile(wheel).read(name).decode()
    plain = [
        line.removeprefix("Requires-Dist: ")
        for line in metadata.splitlines()
        if line.startswith("Requires-Dist: ") and "extra ==" not in line
    ]
    assert any(line.startswith("torch") for line in plain)
    assert not any(line.startswith(("jupyter", "ipykernel", "nb", "papermill")) for line in plain)
