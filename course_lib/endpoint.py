"""A model behind an OpenAI-compatible server: llama.cpp, Ollama, vLLM, transformers serve.

The server keeps the weights, the template and the tokenizer; here is only the protocol. Two things
differ from a local model. A piece of a stream is not a token: the counts come from the server's
``usage``. And a server may leave out what it does not know: then a count is None, not a guess.
"""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from course_lib.replies import MalformedCall, ToolCall


class EndpointError(RuntimeError):
    """The server could not be asked or answered with an error; the text says what to do."""


@dataclass(frozen=True)
class EndpointGemma:
    """A model on a server. Use it with `chat` like a local one.

    url: the base address, "http://localhost:8080/v1". model: its name on that server.
    generation: "1" to "4" to have conversations checked for that turn format; None: only their
    form is checked. timeout: seconds to wait for the server's next sign of life.
    """

    url: str
    model: str
    api_key: str | None = field(default=None, repr=False)
    generation: str | None = None
    timeout: float = 600.0
    name: str = ""
    source: str = "endpoint"
    why: str = ""


@dataclass(frozen=True)
class Completion:
    """A server's answer. The counts are None when it sent no ``usage``."""

    text: str
    thinking: str
    tool_calls: tuple[ToolCall, ...]
    malformed: tuple[MalformedCall, ...]
    prompt_tokens: int | None
    completion_tokens: int | None
    finish_reason: str
    raw: str


def connect(
    url: str,
    model: str | None,
    *,
    api_key: str | None = None,
    generation: str | None = None,
    timeout: float = 600.0,
) -> EndpointGemma:
    """An `EndpointGemma`, after asking the server which models it has.

    api_key is sent as a bearer token. It is never taken from the environment, so that a key for
    one service is not handed to another.
    Raises EndpointError when nobody answers or the model is not there.
    """
    url = url.rstrip("/")
    plain = EndpointGemma(url, model or "", api_key, generation, timeout)
    names = _model_names(plain)
    if not model:
        known = f" It has: {', '.join(names)}." if names else ""
        raise EndpointError(f"Say which model of {url} to use: load(url, model=...).{known}")
    if names and model not in names:
        raise EndpointError(f"{url} has no model {model!r}. It has: {', '.join(names)}.")
    return EndpointGemma(
        url,
        model,
        api_key,
        generation,
        timeout,
        name=model,
        why=f"the model runs on the server at {url}; device and dtype are its business",
    )


def ask(endpoint: EndpointGemma, **request: Any) -> Completion:
    """One answer. request: the keywords of `_body`. Raises EndpointError."""
    with _open(endpoint, "/chat/completions", _body(endpoint, stream=False, **request)) as answer:
        data = _json(endpoint, answer.read())
    try:
        choice = data["choices"][0]
        message = choice["message"]
    except (KeyError, IndexError, TypeError) as error:
        raise _not_the_protocol(endpoint, data) from error
    return _completion(
        message.get("content") or "",
        _reasoning(message),
        message.get("tool_calls") or [],
        choice.get("finish_reason"),
        data.get("usage"),
    )


def ask_stream(endpoint: EndpointGemma, **request: Any) -> Iterator[str | Completion]:
    """Pieces of text as they come, then the whole `Completion`. Raises EndpointError."""
    text: list[str] = []
    thinking: list[str] = []
    calls: dict[int, dict[str, Any]] = {}
    finish = usage = None
    shown = ""
    with _open(endpoint, "/chat/completions", _body(endpoint, stream=True, **request)) as answer:
        for data in _events(endpoint, answer):
            usage = data.get("usage") or usage
            for choice in data.get("choices") or []:
                delta = choice.get("delta") or {}
                finish = choice.get("finish_reason") or finish
                thinking.append(_reasoning(delta))
                _collect_calls(calls, delta.get("tool_calls") or [])
                text.append(delta.get("content") or "")
                # White space at the ends is not part of a reply: hold it until more text comes.
                so_far = "".join(text).strip()
                yield so_far[len(shown) :]
                shown = so_far
    if finish is None:
        raise EndpointError(
            f"The stream from {endpoint.url} broke off: no finish_reason came. Ask again, and "
            "look at the server's log."
        )
    ordered = [calls[index] for index in sorted(calls)]
    yield _completion("".join(text), "".join(thinking), ordered, finish, usage)


def _body(
    endpoint: EndpointGemma,
    *,
    stream: bool,
    messages: Sequence[Mapping[str, Any]],
    tools: Sequence[Mapping[str, Any]] = (),
    thinking: bool = False,
    max_tokens: int,
    temperature: float,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> dict[str, Any]:
    body: dict[str, Any] = {
        "model": endpoint.model,
        "messages": [_to_wire(message) for message in messages],
        "max_tokens": max_tokens,
        "temperature": temperature,
        "stream": stream,
    }
    optional = {"top_p": top_p, "top_k": top_k, "seed": seed}
    body |= {key: value for key, value in optional.items() if value is not None}
    if tools:
        body["tools"] = list(tools)
    if thinking:
        body["chat_template_kwargs"] = {"enable_thinking": True}
    if stream:
        body["stream_options"] = {"include_usage": True}
    return body


def _to_wire(message: Mapping[str, Any]) -> dict[str, Any]:
    """A message as the protocol wants it: arguments and tool results are JSON text there."""
    out = dict(message)
    if out["role"] == "model":
        out["role"] = "assistant"
    if out.get("tool_calls"):
        out["tool_calls"] = [
            {
                "id": call.get("id") or f"call_{number}",
                "type": "function",
                "function": {
                    "name": call["function"]["name"],
                    "arguments": json.dumps(call["function"].get("arguments") or {}),
                },
            }
            for number, call in enumerate(out["tool_calls"])
        ]
    if isinstance(out.get("content"), Mapping):
        out["content"] = json.dumps(out["content"], ensure_ascii=False)
    return out


def _reasoning(message: Mapping[str, Any]) -> str:
    return message.get("reasoning_content") or message.get("reasoning") or ""


def _collect_calls(calls: dict[int, dict[str, Any]], deltas: Sequence[Mapping[str, Any]]) -> None:
    """Tool calls come in fragments too: the name first, then the arguments piece by piece."""
    for delta in deltas:
        call = calls.setdefault(delta.get("index", 0), {"function": {"name": "", "arguments": ""}})
        function = delta.get("function") or {}
        call["function"]["name"] += function.get("name") or ""
        call["function"]["arguments"] += function.get("arguments") or ""


def _completion(
    text: str,
    thinking: str,
    raw_calls: Sequence[Mapping[str, Any]],
    finish: str | None,
    usage: Mapping[str, Any] | None,
) -> Completion:
    calls: list[ToolCall] = []
    malformed: list[MalformedCall] = []
    for raw in raw_calls:
        function = raw.get("function") or {}
        try:
            arguments = json.loads(function.get("arguments") or "{}")
            if not isinstance(arguments, dict) or not function.get("name"):
                raise ValueError("a call needs a name and an object of arguments")
            calls.append(ToolCall(function["name"], arguments))
        except ValueError as error:
            malformed.append(MalformedCall(json.dumps(function, ensure_ascii=False), str(error)))
    usage = usage or {}
    return Completion(
        text=text.strip(),
        thinking=thinking.strip(),
        tool_calls=tuple(calls),
        malformed=tuple(malformed),
        prompt_tokens=usage.get("prompt_tokens"),
        completion_tokens=usage.get("completion_tokens"),
        finish_reason="tool_calls" if calls else finish or "stop",
        raw=text,
    )


# ---- HTTP --------------------------------------------------------------------------------------


def _open(endpoint: EndpointGemma, path: str, body: Mapping[str, Any] | None = None) -> Any:
    headers = {"Content-Type": "application/json", "Accept": "application/json"}
    if endpoint.api_key:
        headers["Authorization"] = f"Bearer {endpoint.api_key}"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(endpoint.url + path, data=data, headers=headers)
    try:
        return urllib.request.urlopen(request, timeout=endpoint.timeout)
    except urllib.error.HTTPError as error:
        raise EndpointError(_explain(endpoint, error)) from error
    except (urllib.error.URLError, OSError) as error:
        reason = getattr(error, "reason", error)
        raise EndpointError(
            f"Nobody answers at {endpoint.url} ({reason}). Start the server, or correct the "
            "address: it usually ends in /v1."
        ) from error


def _explain(endpoint: EndpointGemma, error: urllib.error.HTTPError) -> str:
    said = error.read(2000).decode(errors="replace").strip()
    advice = {
        400: "The server does not accept the request; its words are above all a hint.",
        401: "It wants a key: load(url, model=..., api_key=...).",
        403: "The key does not give access to this model.",
        404: "There is no such address or model: the URL usually ends in /v1.",
        429: "Too many requests: wait, or ask for less at a time (batch_size).",
        503: "The server is still loading the model or is overloaded: try again in a moment.",
    }.get(error.code, "Look at the server's log.")
    return f"{endpoint.url} answered {error.code}. {advice} It said: {said or '(nothing)'}"


def _json(endpoint: EndpointGemma, data: bytes) -> dict[str, Any]:
    try:
        value = json.loads(data)
    except ValueError as error:
        raise _not_the_protocol(endpoint, data[:200].decode(errors="replace")) from error
    if not isinstance(value, dict):
        raise _not_the_protocol(endpoint, value)
    if value.get("error"):
        raise EndpointError(f"{endpoint.url} answered with an error: {value['error']}")
    return value


def _events(endpoint: EndpointGemma, answer: Any) -> Iterator[dict[str, Any]]:
    """The JSON objects of a server-sent event stream, up to ``[DONE]``."""
    for line in answer:
        name, _, value = line.decode("utf-8").strip().partition(":")
        value = value.strip()
        if name != "data" or not value:
            continue
        if value == "[DONE]":
            return
        yield _json(endpoint, value.encode())


def _not_the_protocol(endpoint: EndpointGemma, got: Any) -> EndpointError:
    return EndpointError(
        f"What {endpoint.url} sent is not a chat completion: {str(got)[:200]!r}. Is this the "
        "address of an OpenAI-compatible server, with /v1 at the end?"
    )


def _model_names(endpoint: EndpointGemma) -> list[str]:
    """What the server offers; empty when it does not list its models."""
    try:
        with _open(endpoint, "/models") as answer:
            data = json.loads(answer.read())
    except EndpointError as error:
        # transformers serve answers 500 here when its cache is empty, and serves all the same.
        if isinstance(error.__cause__, urllib.error.HTTPError) and error.__cause__.code in (
            405,
            500,
            501,
        ):
            return []
        raise
    except ValueError:
        return []
    rows = data.get("data") if isinstance(data, dict) else None
    return [row["id"] for row in rows or [] if isinstance(row, dict) and "id" in row]
