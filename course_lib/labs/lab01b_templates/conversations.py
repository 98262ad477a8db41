"""Conversations, values and tools drawn from a seed, as the inputs of the exercises."""

from __future__ import annotations

import random
from typing import Any

Message = dict[str, Any]

TEXTS = (
    "Where is my order?",
    "Can I send the kettle back?",
    "The shop opens at nine and closes at six.",
    "How much is the blue teapot?\nI need two.",
    "It is 5 < 6 euros, or not?",
    "¿Dónde está mi paquete?",
    "Nasaan ang aking pakete?",
    "Please write to ana@example.com.",
    "One moment, I will look it up.",
    "Thank you, that is all.",
)
SYSTEMS = (
    "You are terse.",
    "You work for Finch & Alder.\nAnswer in one sentence.",
    "Answer in Portuguese.",
    "Be kind and brief.",
)
_CITIES = ("Port Alder", "Lisbon", "São Paulo", "Manila", "Valencia")


def padded(rng: random.Random, text: str) -> str:
    """The text with blanks or newlines around it, as people paste it."""
    before, after = rng.choice(("  ", "\n", " ")), rng.choice(("\n", "  \n", " "))
    return f"{before}{text}{after}"


def conversation(rng: random.Random, *, turns: int, system: bool) -> list[Message]:
    """User and assistant in turn, `turns` messages, the last one the user's if `turns` is odd."""
    roles = ("user", "assistant")
    talk = [{"role": roles[i % 2], "content": rng.choice(TEXTS)} for i in range(turns)]
    at = rng.randrange(turns)
    talk[at]["content"] = padded(rng, talk[at]["content"])
    opening = [{"role": "system", "content": rng.choice(SYSTEMS)}] if system else []
    return [*opening, *talk]


def some_value(rng: random.Random, depth: int = 0) -> Any:
    """A JSON value; lists and objects down to two levels."""
    simple = [
        lambda: rng.choice(_CITIES),
        lambda: rng.randint(-50, 5000),
        lambda: round(rng.uniform(0.1, 99), 2),
        lambda: rng.choice((True, False)),
        lambda: None,
    ]
    if depth >= 2:
        return rng.choice(simple)()
    nested = [
        lambda: [some_value(rng, depth + 1) for _ in range(rng.randint(1, 3))],
        lambda: {k: some_value(rng, depth + 1) for k in rng.sample(_KEYS, rng.randint(1, 3))},
    ]
    return rng.choice(simple + nested)()


_KEYS = ("zip", "city", "Country", "days", "unit", "amount", "note", "Area")

_ARGUMENTS: dict[str, dict[str, Any]] = {
    "city": {"type": "string", "description": "City name"},
    "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
    "order_id": {"type": "string", "description": "Order number"},
    "days": {"type": "integer", "description": "Number of days"},
    "amount": {"type": "number", "description": "Amount in euros"},
    "express": {"type": "boolean", "description": "Send it today"},
    "reason": {"type": "string", "description": "Reason", "enum": ["late", "damaged", "unwanted"]},
}
_TOOLS = {
    "get_weather": "Current weather for a city.",
    "track_order": "Tell where an order is.",
    "request_refund": "Pay back an order.",
    "book_repair": "Book a repair.",
}


def some_tool(rng: random.Random, name: str | None = None) -> dict[str, Any]:
    """A function declaration as a JSON schema, with two to four arguments in no special order."""
    name = name or rng.choice(list(_TOOLS))
    arguments = rng.sample(list(_ARGUMENTS), rng.randint(2, 4))
    parameters = {
        "type": "object",
        "properties": {argument: dict(_ARGUMENTS[argument]) for argument in arguments},
        "required": arguments[: rng.randint(1, len(arguments))],
    }
    function = {"name": name, "description": _TOOLS[name], "parameters": parameters}
    return {"type": "function", "function": function}


def some_tools(rng: random.Random, n: int) -> list[dict[str, Any]]:
    return [some_tool(rng, name) for name in rng.sample(list(_TOOLS), n)]


def call_of(rng: random.Random, tool: dict[str, Any]) -> Message:
    """An assistant message that calls the tool with drawn arguments, in no special order.

    As from an API, it has no content.
    """
    function = tool["function"]
    names = list(function["parameters"]["properties"])
    rng.shuffle(names)
    drawn = {name: _argument(rng, function["parameters"]["properties"][name]) for name in names}
    called = {"type": "function", "function": {"name": function["name"], "arguments": drawn}}
    return {"role": "assistant", "tool_calls": [called]}


def _argument(rng: random.Random, schema: dict[str, Any]) -> Any:
    if "enum" in schema:
        return rng.choice(schema["enum"])
    kinds = {
        "string": lambda: rng.choice(_CITIES),
        "integer": lambda: rng.randint(1, 30),
        "number": lambda: round(rng.uniform(1, 300), 2),
        "boolean": lambda: rng.choice((True, False)),
    }
    return kinds[schema["type"]]()


def result_of(rng: random.Random, *, as_text: bool) -> Message:
    """A tool message: a JSON text, or a dictionary, which the template writes differently."""
    body = {"status": rng.choice(("sent", "late", "lost")), "days": rng.randint(0, 9)}
    content = f"It is {body['status']}." if as_text else body
    return {"role": "tool", "content": content}


def talk_with_tools(
    rng: random.Random, *, system: bool, stage: str, as_text: bool = False
) -> tuple[list[Message], list[dict[str, Any]]]:
    """(messages, tools). stage: "asked", "answered" (the tool has), "said" (the model has, too)."""
    tools = some_tools(rng, rng.randint(1, 2))
    opening = [{"role": "system", "content": rng.choice(SYSTEMS)}] if system else []
    talk = [*opening, {"role": "user", "content": padded(rng, rng.choice(TEXTS))}]
    if stage == "asked":
        return talk, tools
    talk += [call_of(rng, tools[0]), result_of(rng, as_text=as_text)]
    if stage == "said":
        talk += [
            {"role": "assistant", "content": rng.choice(TEXTS)},
            {"role": "user", "content": rng.choice(TEXTS)},
        ]
    return talk, tools
