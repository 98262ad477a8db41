"""Read the head of a GGUF file: its keys, and where its tensors lie.

The layout of `gguf_fields`, the other way round. No weight is read and no package is needed, so a
file can be looked at before it is handed to llama.cpp, which answers some bad files by ending the
process.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from math import prod
from pathlib import Path
from typing import Any, BinaryIO

from course_lib.gguf_names import ALIGNMENT, GGUFError

MAGIC = b"GGUF"
VERSIONS = (2, 3)
# The number of a value's type -> how `struct` reads it. 8 is a text and 9 an array.
_SCALARS = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q"}
_SCALARS[12] = "d"
_TEXT, _ARRAY = 8, 9
# The number of a tensor's type -> name, weights per block, bytes per block.
_TYPES = {0: ("F32", 1, 4), 1: ("F16", 1, 2), 2: ("Q4_0", 32, 18), 8: ("Q8_0", 32, 34)}
_MOST = 1 << 32  # a length beyond this is no length


@dataclass(frozen=True)
class TensorPlace:
    """Where one tensor lies. shape: as in torch, rows first; offset: from the file's start."""

    name: str
    shape: tuple[int, ...]
    type: str
    offset: int
    nbytes: int


@dataclass(frozen=True)
class Head:
    """The head of a GGUF file: fields by key, tensors by name, and its bytes."""

    path: Path
    fields: Mapping[str, Any] = field(repr=False)
    tensors: Mapping[str, TensorPlace] = field(repr=False)
    nbytes: int

    @property
    def gguf_type(self) -> str:
        """The type of most of the matrices' weights."""
        weights: dict[str, int] = {}
        for one in self.tensors.values():
            if len(one.shape) > 1 and one.name.startswith("blk."):
                weights[one.type] = weights.get(one.type, 0) + prod(one.shape)
        return max(weights, key=lambda kind: weights[kind]) if weights else "none"


def read_head(path: str | Path) -> Head:
    """Read the head of a file. Raises GGUFError: no such file, not GGUF, cut off, another type."""
    file = Path(path)
    try:
        size = file.stat().st_size
        with file.open("rb") as opened:
            head = _read(opened, file)
    except OSError as error:
        raise GGUFError(f"{file.name} cannot be read: {error.strerror or error}") from error
    except (struct.error, UnicodeDecodeError, EOFError, MemoryError) as error:
        raise GGUFError(f"{file.name} is cut off or damaged: write it again") from error
    ends = [one.offset + one.nbytes for one in head.tensors.values()]
    if ends and max(ends) > size:
        raise GGUFError(
            f"{file.name} is cut off: its last tensor ends at byte {max(ends):,}, and the file has "
            f"{size:,}. Write it again"
        )
    return head


def _read(opened: BinaryIO, path: Path) -> Head:
    if opened.read(4) != MAGIC:
        raise GGUFError(f"{path.name} is no GGUF file: it does not begin with the letters GGUF")
    version = _number(opened, "I")
    if version not in VERSIONS:
        raise GGUFError(f"{path.name} is GGUF version {version}; 2 and 3 are read here")
    tensors, keys = _number(opened, "Q"), _number(opened, "Q")
    fields = {}
    for _ in range(keys):
        key = _text(opened)
        fields[key] = _value(opened, _number(opened, "I"))
    listed = [_listed(opened) for _ in range(tensors)]
    alignment = fields.get("general.alignment", ALIGNMENT)
    start = -(-opened.tell() // alignment) * alignment
    places = {name: _place(name, shape, kind, start + at) for name, shape, kind, at in listed}
    return Head(path, fields, places, start)


def _listed(opened: BinaryIO) -> tuple[str, tuple[int, ...], int, int]:
    """Name, shape, type and offset of one tensor; the file lists the axes backwards."""
    name = _text(opened)
    axes = [_number(opened, "Q") for _ in range(_number(opened, "I"))]
    return name, tuple(reversed(axes)), _number(opened, "I"), _number(opened, "Q")


def _place(name: str, shape: tuple[int, ...], kind: int, offset: int) -> TensorPlace:
    if kind not in _TYPES:
        known = ", ".join(one[0] for one in _TYPES.values())
        raise GGUFError(f"the tensor {name} has the type number {kind}; {known} are known here")
    label, block, size = _TYPES[kind]
    return TensorPlace(name, shape, label, offset, prod(shape) // block * size)


def _value(opened: BinaryIO, kind: int) -> Any:
    if kind in _SCALARS:
        return _number(opened, _SCALARS[kind])
    if kind == _TEXT:
        return _text(opened)
    if kind != _ARRAY:
        raise GGUFError(f"a key has a value of the unknown type {kind}")
    item, length = _number(opened, "I"), _length(opened)
    if item in _SCALARS:  # all at once: a vocabulary has a hundred thousand of them
        layout = f"<{length}{_SCALARS[item]}"
        return list(struct.unpack(layout, opened.read(struct.calcsize(layout))))
    return [_value(opened, item) for _ in range(length)]


def _text(opened: BinaryIO) -> str:
    length = _length(opened)
    found = opened.read(length)
    if len(found) < length:
        raise EOFError
    return found.decode("utf-8")


def _length(opened: BinaryIO) -> int:
    length = _number(opened, "Q")
    if length > _MOST:
        raise EOFError
    return length


def _number(opened: BinaryIO, layout: str) -> Any:
    return struct.unpack(f"<{layout}", opened.read(struct.calcsize(f"<{layout}")))[0]
