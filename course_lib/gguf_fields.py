"""The head of a GGUF file as data: keys with typed values, and how many bytes they take.

Layout (version 3, little-endian): magic, version, two counts; the keys with their values; for
each tensor its name, axes, type and place; then, from a multiple of 32 on, the values. Source: the
`gguf` package, which writes the file (`gguf_writer.py`). Here the bytes are counted beforehand,
and a test holds the count against the file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from course_lib.gguf_names import GGUFError, StoredTensor, data_bytes, padded

Kind = Literal["u32", "f32", "bool", "text", "texts", "i32s", "bools"]
_SCALAR = {"u32": 4, "f32": 4, "bool": 1}
_ITEM = {"i32s": 4, "bools": 1}
_LENGTH = 8  # of a text or an array: a 64-bit number
_HEAD = 4 + 4 + 8 + 8


@dataclass(frozen=True)
class Field:
    """One key of a GGUF file and its value; kind says how it is stored."""

    key: str
    value: Any
    kind: Kind

    @property
    def nbytes(self) -> int:
        """Bytes of key, type and value."""
        return _text(self.key) + 4 + self._value_bytes()

    def _value_bytes(self) -> int:
        if self.kind in _SCALAR:
            return _SCALAR[self.kind]
        if self.kind == "text":
            return _text(self.value)
        array = 4 + _LENGTH  # the type of its items, and how many
        if self.kind == "texts":
            return array + sum(map(_text, self.value))
        return array + _ITEM[self.kind] * len(self.value)


def number(key: str, value: int) -> Field:
    return Field(key, int(value), "u32")


def real(key: str, value: float) -> Field:
    return Field(key, float(value), "f32")


def flag(key: str, value: bool) -> Field:
    return Field(key, bool(value), "bool")


def text(key: str, value: str) -> Field:
    return Field(key, value, "text")


def per_layer(key: str, values: Sequence[int]) -> Field:
    """One number where all layers have the same, else one per layer."""
    if len(set(values)) == 1:
        return number(key, values[0])
    return Field(key, [int(value) for value in values], "i32s")


def header_bytes(fields: Iterable[Field], tensors: Iterable[StoredTensor]) -> int:
    """Bytes before the first value, the padding in front of it included."""
    listed = sum(_text(one.name) + 4 + 8 * max(len(one.shape), 1) + 4 + 8 for one in tensors)
    return padded(_HEAD + sum(field.nbytes for field in fields) + listed)


def file_bytes(fields: Sequence[Field], tensors: Sequence[StoredTensor]) -> int:
    """Bytes of the whole file."""
    return header_bytes(fields, tensors) + data_bytes(tensors)


def add_to(writer: Any, fields: Iterable[Field]) -> None:
    """Hand fields to a `gguf.GGUFWriter`. It writes general.architecture by itself."""
    add = {
        "u32": writer.add_uint32,
        "f32": writer.add_float32,
        "bool": writer.add_bool,
        "text": writer.add_string,
        "texts": writer.add_array,
        "i32s": writer.add_array,
        "bools": writer.add_array,
    }
    for field in fields:
        # The writer leaves out what is empty without a word.
        if field.kind not in _SCALAR and not len(field.value):
            raise GGUFError(f"the value of {field.key} is empty, which GGUF cannot hold")
        if field.key != "general.architecture":
            add[field.kind](field.key, field.value)


def _text(value: str) -> int:
    return _LENGTH + len(value.encode("utf-8"))
