"""Files of weights: what lies in a header is refused, a pickle is never opened, hashes hold."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import catalog
from course_lib.security import artifacts, pickle_demo
from course_lib.security.artifacts import (
    ArtifactError,
    check_artifact,
    check_file,
    read_header,
    write_manifest,
)

GOOD = {
    "a": {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, 24]},
    "b": {"dtype": "BF16", "shape": [4], "data_offsets": [24, 32]},
    "nothing": {"dtype": "I64", "shape": [0, 7], "data_offsets": [32, 32]},
}


def as_file(path: Path, header: object, data: bytes = bytes(32), length: int | None = None) -> Path:
    raw = header if isinstance(header, bytes) else json.dumps(header).encode()
    path.write_bytes(struct.pack("<Q", len(raw) if length is None else length) + raw + data)
    return path


def changed(**of_b: object) -> dict[str, object]:
    return {**GOOD, "b": {**GOOD["b"], **of_b}}


# ---- headers -----------------------------------------------------------------------------------


def test_a_header_that_fits_its_file(tmp_path):
    header = read_header(as_file(tmp_path / "m.safetensors", {"__metadata__": {"k": "v"}, **GOOD}))
    assert [one.name for one in header.tensors] == ["a", "b", "nothing"]
    assert header.parameters == 10 and header.metadata == {"k": "v"}
    assert header.file_bytes == 8 + header.header_bytes + 32
    padded = json.dumps(GOOD).encode() + b"   "
    assert read_header(as_file(tmp_path / "p.safetensors", padded)).parameters == 10


LIES = [
    (changed(dtype="F16X"), "unknown dtype"),
    (changed(dtype=7), "unknown dtype"),
    (changed(shape=[5]), "10 bytes by its shape and 8 by its offsets"),
    (changed(shape=[-4]), "whole numbers from 0"),
    (changed(shape=[True]), "whole numbers from 0"),
    (changed(shape=4), "whole numbers from 0"),
    (changed(shape=[2**40, 2**40]), "by its shape"),
    (changed(data_offsets=[24]), "two whole numbers"),
    (changed(data_offsets=[24, 32.0]), "two whole numbers"),
    (changed(data_offsets=[32, 24]), "ends before it begins"),
    (changed(data_offsets=[16, 24]), "overlaps"),
    (changed(data_offsets=[28, 36]), "ends at byte 36 of 32"),
    (changed(extra=1), "nothing else"),
    ({**GOOD, "b": None}, "nothing else"),
    ({"a": GOOD["a"]}, "behind the last tensor lie 8 bytes"),
    ({"b": GOOD["b"]}, "before tensor 'b' lie 24 bytes"),
    ({**GOOD, "__metadata__": {"k": 1}}, "must map texts to texts"),
    ({**GOOD, "__metadata__": []}, "must map texts to texts"),
    (b"[]", "does not begin with {"),
    (b" {}", "does not begin with {"),
    (b'{"a": ', "not JSON"),
    (b'{"a": "\xff"}', "not JSON"),
    (b'{"a": 1, "a": 2}', "names 'a' twice"),
    (b'{"a": ' + b"[" * 100_000, "not JSON"),
]


@pytest.mark.parametrize(("header", "says"), LIES)
def test_a_header_that_lies_is_refused(tmp_path, header, says):
    with pytest.raises(ArtifactError, match=f"m.safetensors: .*{says}"):
        read_header(as_file(tmp_path / "m.safetensors", header))


def test_lengths_that_lie_are_refused_before_anything_is_read(tmp_path):
    path = tmp_path / "m.safetensors"
    for length, says in ((2**63, "more than is allowed"), (10**6, "the file has"), (0, "begin")):
        with pytest.raises(ArtifactError, match=says):
            read_header(as_file(path, GOOD, length=length))
    path.write_bytes(b"1234")
    with pytest.raises(ArtifactError, match="4 bytes cannot hold"):
        read_header(path)


@pytest.mark.parametrize("length", [0x280, 0x380, 0x480, 0x580, 0x2123, 0x8B1F])
def test_a_length_that_looks_like_a_pickle_is_a_length(tmp_path, length):
    raw = json.dumps(GOOD).encode().ljust(length)
    assert read_header(as_file(tmp_path / "m.safetensors", raw)).header_bytes == length


def test_it_agrees_with_the_library(tmp_path):
    """Every file that safetensors writes is read as it is meant; every lie that it refuses, too."""
    import torch
    from safetensors import safe_open
    from safetensors.torch import save_file

    dtypes = {
        "F64": torch.float64, "F32": torch.float32, "F16": torch.float16, "BF16": torch.bfloat16,
        "I64": torch.int64, "I32": torch.int32, "I16": torch.int16, "I8": torch.int8,
        "U8": torch.uint8, "BOOL": torch.bool, "F8_E4M3": torch.float8_e4m3fn,
        "F8_E5M2": torch.float8_e5m2, "C64": torch.complex64,
    }  # fmt: skip
    tensors = {name: torch.zeros(3, 5).to(dtype) for name, dtype in dtypes.items()}
    save_file(tensors, tmp_path / "all.safetensors", metadata={"format": "pt"})
    header = read_header(tmp_path / "all.safetensors")
    assert {one.name: one.dtype for one in header.tensors} == {name: name for name in dtypes}
    assert all(one.shape == (3, 5) for one in header.tensors)
    refused = 0
    for number, (lie, _) in enumerate(LIES):
        path = as_file(tmp_path / f"{number}.safetensors", lie)
        try:
            with safe_open(path, framework="pt") as opened:
                list(opened.keys())
        except Exception:
            refused += 1
    # We are stricter in a few things, such as doubled keys, and never laxer.
    assert len(LIES) >= refused >= 15


@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 400), new=st.binary(min_size=1, max_size=12))
def test_a_damaged_file_is_read_right_or_refused(tmp_path_factory, place, new):
    """Whatever stands in the header: an ArtifactError or a header that fits, and nothing else."""
    path = as_file(tmp_path_factory.mktemp("x") / "m.safetensors", GOOD)
    data = bytearray(path.read_bytes())
    data[place : place + len(new)] = new
    path.write_bytes(bytes(data))
    try:
        header = read_header(path)
    except ArtifactError:
        return
    used = sum(one.end - one.begin for one in header.tensors)
    assert used == header.file_bytes - 8 - header.header_bytes


def test_the_shipped_weights_pass():
    folders = [path for path in sorted(catalog.POCKET_DIR.iterdir()) if path.is_dir()]
    checked = 0
    for folder in folders:
        for path in folder.glob("*.safetensors"):
            header = check_file(path)
            assert header.parameters > 100_000
            checked += 1
    assert checked >= 2


# ---- folders -----------------------------------------------------------------------------------


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "model"
    (made / "parts").mkdir(parents=True)
    as_file(made / "model.safetensors", GOOD)
    as_file(made / "parts" / "more.safetensors", GOOD)
    (made / "config.json").write_text("{}")
    return made


def test_a_folder_as_it_was_sent(folder):
    digest = write_manifest(folder)
    found = check_artifact(folder, digest)
    assert found.digest == digest and len(found.digest) == 64
    assert found.files == ("config.json", "model.safetensors", "parts/more.safetensors")
    assert found.headers["parts/more.safetensors"].parameters == 10


def spoil_bit(folder: Path) -> None:
    path = folder / "model.safetensors"
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(bytes(data))


SPOILT = [
    (spoil_bit, "model.safetensors: not the file that was sent"),
    (lambda f: (f / "config.json").write_text("{ }"), "config.json: not the file"),
    (lambda f: (f / "config.json").unlink(), "config.json: in the manifest, but missing"),
    (lambda f: (f / "evil.py").write_text("x = 1"), "evil.py: not in the manifest"),
    (lambda f: (f / "parts" / "x.json").write_text("{}"), "x.json: not in the manifest"),
    (lambda f: (f / "MANIFEST.json").unlink(), "there is no MANIFEST.json"),
    (lambda f: (f / "MANIFEST.json").write_text("[]"), "MANIFEST.json: "),
    (lambda f: write_manifest(f) and spoil_bit(f) or write_manifest(f), "not the known one"),
]


@pytest.mark.parametrize(("spoil", "says"), SPOILT)
def test_a_folder_that_is_not_as_it_was_sent(folder, spoil, says):
    digest = write_manifest(folder)
    spoil(folder)
    with pytest.raises(ArtifactError, match=says):
        check_artifact(folder, digest)


def test_a_manifest_that_leads_out_of_the_folder(folder):
    write_manifest(folder)
    path = folder / "MANIFEST.json"
    listed = json.loads(path.read_text())
    for name in ("../x.json", "/etc/passwd"):
        listed["files"][name] = {"bytes": 1, "sha256": "0"}
        path.write_text(json.dumps(listed))
        with pytest.raises(ArtifactError, match="leads out of the folder"):
            check_artifact(folder)
        del listed["files"][name]


@pytest.mark.skipif(os.name == "nt", reason="links need rights on Windows")
def test_links_are_refused(folder, tmp_path):
    (tmp_path / "outside.json").write_text("{}")
    (folder / "link.json").symlink_to(tmp_path / "outside.json")
    with pytest.raises(ArtifactError, match="link.json: a link"):
        write_manifest(folder)


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("pytorch_model.bin", b"text", "a pickle by its name"),
        ("weights.pt", b"", "a pickle by its name"),
        ("model.safetensors", b"PK\x03\x04 and so on", "a zip archive"),
        ("model.safetensors", b"\x80\x04\x95 and so on", "a pickle, not a safetensors"),
        ("config.json", b"\x80\x05 and so on", "a pickle, whatever its name says"),
        ("README.md", b"\x93NUMPY", "numpy file"),
        ("modeling.py", b"import os", "neither safetensors nor a plain text"),
    ],
)
def test_what_could_run_is_refused_by_name_and_by_content(tmp_path, name, data, says):
    (tmp_path / name).write_bytes(data)
    with pytest.raises(ArtifactError, match=says):
        check_file(tmp_path / name)


def test_weights_are_needed(tmp_path):
    (tmp_path / "config.json").write_text("{}")
    write_manifest(tmp_path)
    with pytest.raises(ArtifactError, match="no weights to load"):
        check_artifact(tmp_path)
    (tmp_path / "parts").mkdir()
    with pytest.raises(ArtifactError, match="no file to vouch for"):
        write_manifest(tmp_path / "parts")


# ---- the pickle --------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def shown():
    return pickle_demo.demonstrate()


def test_a_pickle_runs_its_code_and_ours_does_not_open_it(shown):
    assert shown.ran_when_loaded
    assert not shown.ran_with_weights_only and "UnpicklingError" in shown.weights_only_error
    assert not shown.ran_with_ours
    assert "a pickle by its name" in shown.ours and "a zip archive" in shown.renamed
    assert str(shown).count("nothing ran") == 2 and str(shown).count("RAN") == 1


def test_the_harm_stays_in_the_folder_that_is_thrown_away(shown):
    assert not (Path.cwd() / "marker.txt").exists()


def test_writing_the_file_runs_nothing(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    path = pickle_demo.write_malicious(tmp_path / "model.bin")
    assert path.stat().st_size > 100
    assert [one.name for one in tmp_path.iterdir()] == ["model.bin"]
    assert b"marker.txt" in path.read_bytes()


def test_the_scanner_finds_it_where_it_is_installed(tmp_path):
    pytest.importorskip("picklescan")
    said = pickle_demo.scan(pickle_demo.write_malicious(tmp_path / "model.bin"))
    assert said.startswith("1 infected") and "exec" in said


def test_every_dtype_has_a_width():
    assert len(artifacts.DTYPE_BITS) >= 19
    assert set(artifacts.DTYPE_BITS.values()) <= {4, 6, 8, 16, 32, 64}
