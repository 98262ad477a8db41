"""How Gemma 4 writes values and tools: the notation inside calls, results and declarations.

Like JSON with two differences: strings stand between ``<|"|>`` tokens, so that a quotation mark in
a text needs no escape, and keys are bare and in alphabetical order.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any

QUOTE = '<|"|>'
THOUGHT_START = "<|channel>thought\n"
THOUGHT_END = "<channel|>"


class TemplateError(ValueError):
    """The conversation cannot be written in this generation's format; the text says what to do."""


def write_value(value: Any, quote_keys: bool = False) -> str:
    """A JSON value in Gemma 4's notation: keys bare and alphabetical, strings in ``<|"|>``."""
    if value is None:
        return "null"
    if isinstance(value, str):
        return quoted(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        items = (
            f"{quoted(key) if quote_keys else key}:{write_value(item, quote_keys)}"
            for key, item in sorted_items(value)
        )
        return "{" + ",".join(items) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(write_value(item, quote_keys) for item in value) + "]"
    if isinstance(value, (int, float)) and math.isfinite(value):
        return str(value)
    raise TemplateError(
        f"{value!r} ({type(value).__name__}) cannot be written in a tool call or result: "
        "use strings, finite numbers, booleans, None, lists and dictionaries."
    )


def quoted(text: str) -> str:
    if QUOTE in text:
        raise TemplateError(f"A string contains {QUOTE}, which ends strings here: remove it.")
    return QUOTE + text + QUOTE


def sorted_items(mapping: Mapping[str, Any]) -> list[tuple[str, Any]]:
    # As jinja's dictsort: capitals do not come first.
    return sorted(mapping.items(), key=lambda item: item[0].lower())


def declaration(tool: Mapping[str, Any]) -> str:
    """One tool as the system turn of Gemma 4 declares it.

    tool: a JSON schema ``{"type": "function", "function": {"name", "description", "parameters"}}``.
    """
    function = tool["function"]
    fields = ["description:" + quoted(function.get("description", ""))]
    parameters = function.get("parameters")
    if parameters:
        if not parameters.get("type"):
            raise TemplateError(
                f'The parameters of tool {function["name"]!r} have no "type": '
                'a JSON schema of a function says "type": "object".'
            )
        inner = []
        if parameters.get("properties"):
            inner.append("properties:{" + _properties(parameters["properties"]) + "}")
        if parameters.get("required"):
            inner.append("required:" + write_value(parameters["required"]))
        inner.append("type:" + _type(parameters))
        fields.append("parameters:{" + ",".join(inner) + "}")
    if function.get("response"):
        response = function["response"]
        inner = (
            ["description:" + quoted(response["description"])]
            if response.get("description")
            else []
        )
        fields.append("response:{" + ",".join([*inner, "type:" + _type(response)]) + "}")
    return f"<|tool>declaration:{function['name']}{{{','.join(fields)}}}<tool|>"


def _properties(specs: Mapping[str, Any]) -> str:
    return ",".join(f"{name}:{_schema(spec)}" for name, spec in sorted_items(specs))


def _type(spec: Mapping[str, Any]) -> str:
    return quoted(str(spec.get("type", "")).upper())


def _schema(spec: Any) -> str:
    """The schema of one argument, in the order that the official template writes its fields."""
    if not isinstance(spec, Mapping):  # JSON Schema allows a bare true or false
        spec = {}
    kind = str(spec.get("type", "")).upper()
    fields = []
    if spec.get("description"):
        fields.append("description:" + quoted(spec["description"]))
    if kind == "STRING" and spec.get("enum"):
        fields.append("enum:" + write_value(spec["enum"], quote_keys=True))
    elif kind == "ARRAY" and isinstance(spec.get("items"), Mapping) and spec["items"]:
        fields.append("items:" + _items_schema(spec["items"]))
    if spec.get("nullable"):
        fields.append("nullable:true")
    if kind == "OBJECT":
        named = spec.get("properties")
        if not isinstance(named, Mapping):
            # An object without named properties: what is left of its schema stands in their place.
            standard = ("description", "type", "properties", "required", "nullable")
            named = {key: value for key, value in spec.items() if key not in standard}
        fields.append("properties:{" + _properties(named) + "}")
        if spec.get("required"):
            fields.append("required:" + write_value(spec["required"]))
    fields.append("type:" + _type(spec))
    return "{" + ",".join(fields) + "}"


def _items_schema(spec: Mapping[str, Any]) -> str:
    """What the elements of an array are. Here the official template sorts the fields."""
    fields = []
    for key, value in sorted_items(spec):
        if value is None:
            continue
        if key == "properties":
            text = "{" + (_properties(value) if isinstance(value, Mapping) else "") + "}"
        elif key == "type" and isinstance(value, str):
            text = quoted(value.upper())
        elif key == "type":
            text = write_value([str(name).upper() for name in value])
        else:
            text = write_value(value, quote_keys=True)
        fields.append(f"{key}:{text}")
    return "{" + ",".join(fields) + "}"
