"""Weights from elsewhere: read the header before the file, compare the hash before the header.

    digest = write_manifest(folder)           # by whoever made the files; send the digest apart
    check_artifact(folder, digest)            # by whoever received them, before anything is loaded

A safetensors file is a length (8 bytes, little-endian), a JSON header of that length, and numbers:
loading it runs nothing. Loading a pickle runs what its author wrote (`pickle_demo` shows it). But
a header can lie, about sizes, places and types, so it is checked here against the file itself, in
plain Python, without torch and without reading the numbers.

The format: the README of github.com/huggingface/safetensors, section "Format" (the header begins
with "{", may be padded with blanks, is at most 100 MB long; duplicate keys are not allowed; the
numbers fill the rest of the file without holes and without overlap).
"""

from __future__ import annotations

import hashlib
import json
import math
import os
import stat
import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import Any, BinaryIO

from course_lib.hub import PICKLES

MANIFEST = "MANIFEST.json"
MOST_HEADER = 100_000_000
# Bits of one number, by the name of its type. F4 and the two F6 are packed.
DTYPE_BITS = {
    "BOOL": 8, "U8": 8, "I8": 8, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E8M0": 8,
    "F4": 4, "F6_E2M3": 6, "F6_E3M2": 6,
    "U16": 16, "I16": 16, "F16": 16, "BF16": 16,
    "U32": 32, "I32": 32, "F32": 32,
    "U64": 64, "I64": 64, "F64": 64, "C64": 64,
}  # fmt: skip
# What a checkpoint may hold beside weights: read as text or JSON, never run.
PLAIN = (".json", ".jinja", ".txt", ".md", ".model")
# How files that run something begin, whatever their name says.
_BEGINNINGS = {
    b"PK\x03\x04": "a zip archive, as torch.save writes",
    b"\x80\x02": "a pickle",
    b"\x80\x03": "a pickle",
    b"\x80\x04": "a pickle",
    b"\x80\x05": "a pickle",
    b"\x93NUMPY": "a numpy file, which may hold a pickle",
    b"\x1f\x8b": "a gzip archive",
    b"\x7fELF": "a program",
    b"#!": "a script",
}


class ArtifactError(ValueError):
    """A file that must not be loaded. The message names it and says what is wrong with it."""


@dataclass(frozen=True)
class TensorEntry:
    """One tensor as the header declares it. begin, end: bytes, from where the numbers begin."""

    name: str
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int

    @property
    def elements(self) -> int:
        return math.prod(self.shape)


@dataclass(frozen=True)
class Header:
    """A safetensors header that fits its file. header_bytes: its length, file_bytes: of all."""

    tensors: tuple[TensorEntry, ...] = field(repr=False)
    metadata: Mapping[str, str] = field(hash=False)
    header_bytes: int
    file_bytes: int

    @property
    def parameters(self) -> int:
        return sum(tensor.elements for tensor in self.tensors)


@dataclass(frozen=True)
class Checked:
    """A folder that may be loaded. headers: of its safetensors files; digest: of its manifest."""

    files: tuple[str, ...]
    headers: Mapping[str, Header] = field(repr=False, hash=False)
    digest: str


# ---- one file ----------------------------------------------------------------------------------


def read_header(path: str | os.PathLike[str]) -> Header:
    """The header of a safetensors file, checked against the file. The numbers are not read.

    Raises ArtifactError that says which rule is broken, OSError when the file cannot be read.
    """
    path = Path(path)
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        raw = _raw_header(path.name, file, size)
    try:
        declared = json.loads(raw.decode("utf-8"), object_pairs_hook=_no_doubles)
    except ArtifactError as error:
        raise ArtifactError(f"{path.name}: {error}") from None
    except (ValueError, RecursionError) as error:
        raise ArtifactError(f"{path.name}: the header is not JSON ({error})") from None
    metadata = declared.pop("__metadata__", {})
    _need(path.name, _is_texts(metadata), "__metadata__ must map texts to texts")
    tensors = [_entry(path.name, name, one) for name, one in declared.items()]
    tensors.sort(key=lambda one: (one.begin, one.end))
    _check_places(path.name, tensors, size - 8 - len(raw))
    return Header(tuple(tensors), metadata, len(raw), size)


def _raw_header(name: str, file: BinaryIO, size: int) -> bytes:
    begin = file.read(8)
    kind = _kind_of(begin)

    def need(fits: bool, otherwise: str) -> None:
        # A length may look like the beginning of a pickle (640 does), so the name comes last.
        _need(name, fits, f"this is {kind}, not a safetensors file" if kind else otherwise)

    need(len(begin) == 8, f"{size} bytes cannot hold the length of a header")
    (length,) = struct.unpack("<Q", begin)
    need(length <= MOST_HEADER, f"a header of {length:,} bytes is more than is allowed")
    need(length <= size - 8, f"the header says {length:,} bytes, the file has {size:,}")
    raw = file.read(length)
    need(raw.startswith(b"{"), "the header does not begin with {")
    return raw


def _kind_of(begin: bytes) -> str:
    """What a file is by its first bytes, if it is something that runs; "" if not."""
    return next((kind for magic, kind in _BEGINNINGS.items() if begin.startswith(magic)), "")


def _entry(file: str, name: str, declared: Any) -> TensorEntry:
    where = f"tensor {name[:80]!r}"
    fits = isinstance(declared, dict) and set(declared) == {"dtype", "shape", "data_offsets"}
    _need(file, fits, f"{where} must have dtype, shape and data_offsets, and nothing else")
    dtype, shape, offsets = declared["dtype"], declared["shape"], declared["data_offsets"]
    known = isinstance(dtype, str) and dtype in DTYPE_BITS
    _need(file, known, f"{where} has the unknown dtype {str(dtype)[:40]!r}")
    _need(file, _is_whole(shape), f"the shape of {where} must be a list of whole numbers from 0")
    whole = _is_whole(offsets) and len(offsets) == 2
    _need(file, whole, f"the data_offsets of {where} must be two whole numbers from 0")
    begin, end = offsets
    _need(file, begin <= end, f"{where} ends before it begins")
    bits = math.prod(shape) * DTYPE_BITS[dtype]
    _need(file, bits % 8 == 0, f"{where} does not end at a whole byte")
    text = f"{where} takes {bits // 8:,} bytes by its shape and {end - begin:,} by its offsets"
    _need(file, bits // 8 == end - begin, text)
    return TensorEntry(name, dtype, tuple(shape), begin, end)


def _check_places(file: str, tensors: Sequence[TensorEntry], room: int) -> None:
    """One behind the other, from the first byte to the last."""
    at = 0
    for one in tensors:
        where = f"tensor {one.name[:80]!r}"
        _need(file, one.end <= room, f"{where} ends at byte {one.end:,} of {room:,}")
        _need(file, one.begin >= at, f"{where} overlaps the one before it")
        _need(file, one.begin == at, f"before {where} lie {one.begin - at:,} bytes of no tensor")
        at = one.end
    _need(file, at == room, f"behind the last tensor lie {room - at:,} bytes of no tensor")


def _need(file: str, fits: bool, otherwise: str) -> None:
    if not fits:
        raise ArtifactError(f"{file}: {otherwise}")


def _no_doubles(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ArtifactError(f"the header names {twice[:80]!r} twice")
    return found


def _is_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(one, str) for one in value.values())


def _is_whole(value: Any) -> bool:
    return isinstance(value, list) and all(type(one) is int and one >= 0 for one in value)


# ---- a folder ----------------------------------------------------------------------------------


def write_manifest(folder: str | os.PathLike[str]) -> str:
    """Write the size and the sha256 of every file into MANIFEST.json; returns the manifest's own.

    Give the returned digest to those who will load the files, by another way than the files: a
    manifest beside the files can be exchanged together with them.
    Raises ArtifactError for a file that would be refused: see `check_artifact`.
    """
    folder = Path(folder)
    listed = {}
    for path in _files(folder):
        _check_file(path)
        listed[path.relative_to(folder).as_posix()] = {
            "bytes": path.stat().st_size,
            "sha256": _sha256(path),
        }
    if not listed:
        raise ArtifactError(f"{folder.name}: there is no file to vouch for")
    text = json.dumps({"files": listed}, indent=1, sort_keys=True) + "\n"
    (folder / MANIFEST).write_text(text, encoding="utf-8", newline="\n")
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def check_artifact(folder: str | os.PathLike[str], digest: str | None = None) -> Checked:
    """Look at every file of a checkpoint before one of them is loaded.

    Refused are: a manifest that is not the one of `digest` (None: any), a file that is missing,
    changed or not in it, a link, a pickle under whatever name, any kind of file that is neither
    safetensors nor plain text, and a safetensors header that does not fit its file.

    Raises ArtifactError that names the file and the reason.
    """
    folder = Path(folder)
    listed, found = _manifest(folder, digest)
    there = {path.relative_to(folder).as_posix(): path for path in _files(folder)}
    for name in sorted(listed.keys() - there.keys()):
        raise ArtifactError(f"{name}: in the manifest, but missing")
    for name in sorted(there.keys() - listed.keys()):
        raise ArtifactError(f"{name}: not in the manifest")
    headers = {}
    for name, path in sorted(there.items()):
        # The hash first: nothing is parsed that is not what was vouched for.
        right = path.stat().st_size == listed[name]["bytes"]
        _need(name, right and _sha256(path) == listed[name]["sha256"], "not the file that was sent")
        header = _check_file(path)
        if header:
            headers[name] = header
    _need(folder.name, bool(headers), "no safetensors file, so no weights to load")
    return Checked(tuple(sorted(there)), headers, found)


def check_file(path: str | os.PathLike[str]) -> Header | None:
    """Look at one file: its header if it is safetensors, None if it is plain text.

    Raises ArtifactError for everything else.
    """
    return _check_file(Path(path))


def _check_file(path: Path) -> Header | None:
    _need(path.name, not path.is_symlink(), "a link, which may lead anywhere")
    _need(path.name, stat.S_ISREG(path.lstat().st_mode), "not a plain file")
    if path.suffix == ".safetensors":
        return read_header(path)
    text = "a pickle by its name; loading one runs what is in it"
    _need(path.name, path.suffix not in PICKLES, text)
    _need(path.name, path.suffix in PLAIN, "neither safetensors nor a plain text")
    with path.open("rb") as file:
        kind = _kind_of(file.read(8))
    _need(path.name, not kind, f"this is {kind}, whatever its name says")
    return None


def _manifest(folder: Path, digest: str | None) -> tuple[dict[str, Any], str]:
    path = folder / MANIFEST
    _need(folder.name, path.is_file() and not path.is_symlink(), f"there is no {MANIFEST}")
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    _need(MANIFEST, digest in (None, found), f"its sha256 is {found[:12]}..., not the known one")
    try:
        listed = json.loads(data, object_pairs_hook=_no_doubles)["files"]
        for name, one in listed.items():
            inside = PurePosixPath(name)
            fits = not inside.is_absolute() and ".." not in inside.parts
            _need(MANIFEST, fits, f"{name[:80]!r} leads out of the folder")
            _need(MANIFEST, set(one) == {"bytes", "sha256"}, f"{name[:80]!r} lacks size or hash")
    except ArtifactError:
        raise
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ArtifactError(f"{MANIFEST}: not a manifest ({type(error).__name__})") from None
    return listed, found


def _files(folder: Path) -> Iterator[Path]:
    """Everything in a folder but its manifest. Folders that are links are not entered."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_dir():
            if path != folder / MANIFEST:
                yield path


def _sha256(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
