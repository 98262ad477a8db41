"""Models behind a server: one on loopback speaks the protocol for a real, tiny model."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from course_lib import chat, models, tools
from course_lib.chat import MessageError, Reply
from course_lib.dummy import tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.models import EndpointError


class Server(ThreadingHTTPServer):
    """POST /v1/chat/completions and GET /v1/models, answered by a real local model."""

    def __init__(self, gemma: models.Gemma) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.gemma = gemma
        self.lock = threading.Lock()
        self.bodies: list[dict] = []
        self.keys: list[str | None] = []
        self.scripted: list[dict] = []  # messages to answer with instead of asking the model
        self.fault: str | None = None
        self.url = f"http://127.0.0.1:{self.server_address[1]}/v1"
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *args) -> None:
        pass

    def do_GET(self) -> None:
        if self.server.fault == "no list":
            return self._send(500, b"no cache folder")
        if self.path != "/v1/models":
            return self._send(404, b"not here")
        self._send(200, json.dumps({"data": [{"id": "tiny"}, {"id": "other"}]}).encode())

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.bodies.append(body)
            self.server.keys.append(self.headers.get("Authorization"))
        fault = self.server.fault
        if fault and fault.isdigit():
            return self._send(int(fault), b'{"error": "told so"}')
        if fault == "html":
            return self._send(200, b"<html>hello</html>")
        if fault == "error":
            return self._send(200, b'{"error": {"message": "out of cheese"}}')
        if fault == "shape":
            return self._send(200, b'{"choices": []}')
        with self.server.lock:
            reply = chat.reply(
                self.server.gemma,
                [{k: v for k, v in m.items() if k in ("role", "content")} | _calls(m)
                 for m in body["messages"]],
                tools=body.get("tools"),
                max_new_tokens=body["max_tokens"],
                temperature=body["temperature"],
                top_k=body.get("top_k"),
                seed=body.get("seed"),
            )  # fmt: skip
            message = {"role": "assistant", "content": reply.text}
            finish = reply.finish_reason
            if self.server.scripted:
                message = self.server.scripted.pop(0)
                finish = "tool_calls" if message.get("tool_calls") else "stop"
        usage = {
            "prompt_tokens": reply.prompt_tokens,
            "completion_tokens": reply.completion_tokens,
        }
        if fault == "no usage":
            usage = None
        if body["stream"]:
            return self._stream(message, finish, usage)
        choice = {"message": message, "finish_reason": finish}
        self._send(200, json.dumps({"choices": [choice], "usage": usage}).encode())

    def _stream(self, message: dict, finish: str, usage: dict | None) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        self.wfile.write(b": a comment, as servers send to keep the line open\n\n")
        content = message.get("content") or ""
        # Pieces of three characters: a piece is not a token.
        deltas = [{"content": content[i : i + 3]} for i in range(0, len(content), 3)]
        for index, call in enumerate(message.get("tool_calls") or []):
            function = call["function"]
            half = len(function["arguments"]) // 2
            parts = [function["arguments"][:half], function["arguments"][half:]]
            head = {"name": function["name"], "arguments": parts[0]}
            deltas.append({"tool_calls": [{"index": index, "id": "x", "function": head}]})
            tail = {"arguments": parts[1]}
            deltas.append({"tool_calls": [{"index": index, "function": tail}]})
        for delta in deltas:
            self._event({"choices": [{"delta": delta, "finish_reason": None}]})
        if self.server.fault == "break":
            return
        self._event({"choices": [{"delta": {}, "finish_reason": finish}]})
        self._event({"choices": [], "usage": usage})
        self.wfile.write(b"data: [DONE]\n\n")

    def _event(self, data: dict) -> None:
        self.wfile.write(b"data: " + json.dumps(data).encode() + b"\n\n")

    def _send(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def _calls(message: dict) -> dict:
    """Arguments are JSON text on the wire and a dictionary in a template."""
    if not message.get("tool_calls"):
        return {}
    return {
        "tool_calls": [
            {"function": c["function"] | {"arguments": json.loads(c["function"]["arguments"])}}
            for c in message["tool_calls"]
        ]
    }


@pytest.fixture(scope="module")
def local(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("endpoint") / "tiny", "4"))


@pytest.fixture
def server(local):
    made = Server(local)
    yield made
    made.shutdown()
    made.server_close()


@pytest.fixture
def remote(server) -> EndpointGemma:
    return models.load(server.url, model="tiny")


def comparable(reply: Reply) -> tuple:
    """What a server tells of a reply."""
    return (reply.text, reply.prompt_tokens, reply.completion_tokens, reply.finish_reason)


CONVERSATIONS = ["Hi", "Where is my order?", "The kettle is red. " * 5]


def test_an_endpoint_answers_like_the_model_behind_it(local, remote):
    for one in CONVERSATIONS:
        expected = chat.reply(local, one, max_new_tokens=20)
        assert expected.text
        assert comparable(chat.reply(remote, one, max_new_tokens=20)) == comparable(expected)


def test_a_batch_keeps_its_order(local, remote):
    expected = [comparable(chat.reply(local, c, max_new_tokens=12)) for c in CONVERSATIONS]
    found = chat.batch(remote, CONVERSATIONS, max_new_tokens=12, batch_size=2)
    assert [comparable(one) for one in found] == expected


def test_a_stream_is_the_reply_and_counts_come_from_usage(local, remote):
    stream = chat.stream(remote, "Where is my order?", max_new_tokens=24)
    pieces = list(stream)
    expected = chat.reply(local, "Where is my order?", max_new_tokens=24)
    assert "".join(pieces) == expected.text
    assert comparable(stream.reply) == comparable(expected)
    assert len(pieces) >= 2 and stream.reply.completion_tokens == 24


def test_settings_and_key_reach_the_server(server):
    remote = models.load(server.url + "/", model="tiny", api_key="secret")
    options = {"temperature": 0.7, "top_p": 0.9, "top_k": 5, "seed": 3, "max_new_tokens": 4}
    chat.reply(remote, "Hi", thinking=True, **options)
    body = server.bodies[-1]
    assert (body["model"], body["max_tokens"], body["temperature"]) == ("tiny", 4, 0.7)
    assert (body["top_p"], body["top_k"], body["seed"]) == (0.9, 5, 3)
    assert body["chat_template_kwargs"] == {"enable_thinking": True}
    assert server.keys[-1] == "Bearer secret"
    assert "secret" not in repr(remote)


def test_a_key_in_the_environment_is_not_sent(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "not-for-you")
    chat.reply(models.load(server.url, model="tiny"), "Hi", max_new_tokens=2)
    assert server.keys == [None]


def track(order: str) -> str:
    """Where an order is.

    Args:
        order: The number of the order.
    """
    return f"{order} is on its way"


WISH = {
    "role": "assistant",
    "content": None,
    "tool_calls": [
        {"id": "a", "type": "function",
         "function": {"name": "track", "arguments": '{"order": "B40718"}'}}
    ],
}  # fmt: skip


@pytest.mark.parametrize("streamed", [False, True])
def test_tool_calls_arrive_whole(server, remote, streamed):
    server.scripted = [WISH]
    if streamed:
        stream = chat.stream(remote, "Hi", max_new_tokens=4)
        assert list(stream) == []
        reply = stream.reply
    else:
        reply = chat.reply(remote, "Hi", max_new_tokens=4)
    assert reply.finish_reason == "tool_calls"
    assert [(c.name, c.arguments) for c in reply.tool_calls] == [("track", {"order": "B40718"})]


def test_arguments_that_are_not_json_are_malformed(server, remote):
    bad = {"function": {"name": "track", "arguments": '{"order": '}}
    server.scripted = [{"role": "assistant", "content": "", "tool_calls": [bad]}]
    reply = chat.reply(remote, "Hi", max_new_tokens=4)
    assert reply.tool_calls == () and len(reply.malformed) == 1


def test_the_tool_loop_runs_over_the_wire(server, remote):
    server.scripted = [WISH, {"role": "assistant", "content": "It is on its way."}]
    talk = tools.converse(remote, "Where is B40718?", [track], max_new_tokens=4)
    assert talk.text == "It is on its way." and talk.ended == "answer"
    sent = server.bodies[-1]["messages"]
    assert sent[1]["tool_calls"][0]["function"]["arguments"] == '{"order": "B40718"}'
    assert sent[2]["content"] == "B40718 is on its way"
    assert sent[2]["tool_call_id"] == sent[1]["tool_calls"][0]["id"]


def test_no_usage_is_no_count(server, remote):
    server.fault = "no usage"
    assert chat.reply(remote, "Hi", max_new_tokens=3).completion_tokens is None


FAULTS = [
    ("401", "wants a key"),
    ("404", "/v1"),
    ("429", "Too many requests"),
    ("503", "try again in a moment"),
    ("500", "server's log"),
    ("html", "not a chat completion"),
    ("error", "out of cheese"),
    ("shape", "not a chat completion"),
]


@pytest.mark.parametrize(("fault", "says"), FAULTS)
def test_faults_of_a_server_are_explained(server, remote, fault, says):
    server.fault = fault
    with pytest.raises(EndpointError, match=says):
        chat.reply(remote, "Hi", max_new_tokens=2)
    if fault.isdigit():
        with pytest.raises(EndpointError, match=says):
            list(chat.stream(remote, "Hi", max_new_tokens=2))


def test_a_stream_that_breaks_off_is_an_error(server, remote):
    server.fault = "break"
    with pytest.raises(EndpointError, match="broke off"):
        list(chat.stream(remote, "Hi", max_new_tokens=4))


def test_connecting(server):
    with pytest.raises(EndpointError, match="It has: tiny, other"):
        models.load(server.url, model="gemma")
    with pytest.raises(EndpointError, match="which model.*tiny, other"):
        models.load(server.url)
    with pytest.raises(EndpointError, match="/v1"):
        models.load(server.url.removesuffix("/v1"), model="tiny")
    server.fault = "no list"
    assert models.load(server.url, model="anything").name == "anything"


def test_nobody_there(server):
    url = server.url
    server.shutdown()
    server.server_close()
    with pytest.raises(EndpointError, match="Nobody answers.*Start the server"):
        models.load(url, model="tiny")


def test_bad_messages_never_leave_the_machine(server, remote):
    with pytest.raises(MessageError):
        chat.reply(remote, [{"role": "robot", "content": "Hi"}])
    assert server.bodies == []
