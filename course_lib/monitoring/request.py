"""One request while it is being answered: what `Monitor` hands out and writes down."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from course_lib import chat
from course_lib.answers import Reply, Stream
from course_lib.messages import Conversation, as_messages
from course_lib.monitoring.record import (
    ABANDONED,
    BLOCKED,
    ERROR,
    Content,
    GuardDecision,
    RequestRecord,
)
from course_lib.timing import Clock

if TYPE_CHECKING:
    from course_lib.monitoring.monitor import Monitor


class Request:
    """One request while it is being answered. Made by `Monitor.request`."""

    def __init__(self, monitor: Monitor, user: str, task: str) -> None:
        self.id = uuid.uuid4().hex
        self._monitor = monitor
        self._fields: dict[str, Any] = {
            "id": self.id,
            "started": monitor.now(),
            "model": monitor.gemma.name,
            "version": monitor.version,
            "provider": monitor.provider,
            "local": monitor.local,
            "user": monitor.hashed(user),
            "task": task,
            "mode": "none",
        }
        self._guards: list[GuardDecision] = []
        self._asked: Conversation | None = None
        self._reply: Reply | None = None
        self._ended = False

    @property
    def clock(self) -> Clock:
        return self._monitor.clock

    def decided(self, *decisions: GuardDecision) -> None:
        """Note what guards decided."""
        self._guards += decisions

    def reply(self, conversation: Conversation, **options: Any) -> Reply:
        """`chat.reply`, timed."""
        return self.ask(
            conversation, lambda: chat.reply(self._monitor.gemma, conversation, **options)
        )

    def received(self, conversation: Conversation) -> None:
        """Say what was asked where the model will not be: a guard blocked it."""
        self._asked = conversation

    def ask(self, conversation: Conversation, work: Callable[[], Reply]) -> Reply:
        """Time anything that answers a conversation, such as a loop with tools."""
        start = self._monitor.clock()
        try:
            reply = work()
        except BaseException:
            self.take(conversation, None, self._monitor.clock() - start, "reply", 1)
            raise
        self.take(conversation, reply, self._monitor.clock() - start, "reply", 1)
        return reply

    def stream(self, conversation: Conversation, *, owned: bool = False, **options: Any) -> Stream:
        """`chat.stream`, every event timed; read it to its end inside the block.

        owned: the stream ends the request when it ends.
        """
        clock = self._monitor.clock
        begin = clock()
        try:
            inner = chat.stream(self._monitor.gemma, conversation, **options)
        except BaseException:
            self.take(conversation, None, clock() - begin, "stream", 1)
            raise
        return _TimedStream(self, conversation, inner, clock() - begin, owned)

    def take(
        self,
        conversation: Conversation,
        reply: Reply | None,
        seconds: float,
        mode: str,
        batch: int,
        moments: Sequence[float] = (),
    ) -> None:
        """Note the outcome. moments: seconds from the call to each event of a stream."""
        if self._ended:  # a stream that outlived its request
            return
        if self._fields["mode"] != "none":
            raise RuntimeError("a request asks the model once: open another one for the next")
        self._asked, self._reply = conversation, reply
        self._fields |= {"mode": mode, "duration_s": seconds, "batch": batch}
        if moments:
            later = zip(moments, moments[1:], strict=False)
            self._fields["first_chunk_s"] = moments[0]
            self._fields["gaps_s"] = tuple(b - a for a, b in later)

    def end(self, error: BaseException | None) -> None:
        """Write the record, once. What goes wrong here loses the record, not the reply."""
        if self._ended:
            return
        self._ended = True
        try:
            record = self._record(error)
        except Exception as mistake:
            self._monitor.lose(self, mistake)
            return
        self._monitor.emit(record)

    def _record(self, error: BaseException | None) -> RequestRecord:
        found = dict(self._fields)
        if self._asked is not None:
            found |= self._about_the_texts(self._asked, self._reply)
        if self._reply is not None:
            found |= _about_the_reply(self._reply)
        found["guards"] = tuple(self._guards)
        found["error_type"] = "" if error is None else _error_type(error)
        found["finish_reason"] = self._finish(error)
        return RequestRecord(**found)

    def _finish(self, error: BaseException | None) -> str:
        if isinstance(error, GeneratorExit):
            return ABANDONED
        if error is not None:
            return ERROR
        if any(one.action == "blocked" for one in self._guards):
            return BLOCKED
        return self._reply.finish_reason if self._reply is not None else ABANDONED

    def _about_the_texts(self, asked: Conversation, reply: Reply | None) -> dict[str, Any]:
        monitor = self._monitor
        said = _users_words(asked)
        found: dict[str, Any] = {"prompt_chars": len(said)}
        if monitor.language is not None:
            found["language"] = monitor.language(said)
        if monitor.refusal is not None and reply is not None:
            found["refused"] = bool(monitor.refusal(reply))
        if monitor.keep_content:
            found["content"] = Content(_as_json(asked), reply.raw if reply is not None else "")
        return found


class _TimedStream(Stream):
    """A stream that notes when each event came, and ends its request when it is over.

    prepared: seconds that passed before the request was sent off. What the reader does between two
    pieces counts as waiting: a slow reader makes a slow stream.
    """

    def __init__(
        self,
        request: Request,
        conversation: Conversation,
        inner: Stream,
        prepared: float,
        owned: bool,
    ) -> None:
        super().__init__(self._timed(request, conversation, inner, prepared, owned))

    def _timed(
        self,
        request: Request,
        conversation: Conversation,
        inner: Stream,
        prepared: float,
        owned: bool,
    ) -> Iterator[str | Reply]:
        clock = request.clock
        begin = clock() - prepared  # nothing is sent before somebody reads
        moments: list[float] = []
        reply: Reply | None = None
        failed: BaseException | None = None
        try:
            # The events, not the pieces: a token that shows no text yet has come all the same.
            for event in inner._events:
                if isinstance(event, Reply):
                    reply = event
                else:
                    moments.append(clock() - begin)
                yield event
        except BaseException as error:
            failed = error
            inner.close()
            raise
        finally:
            request.take(conversation, reply, *_timed_by(reply, moments, clock() - begin))
            if owned:
                request.end(failed)


def _timed_by(
    reply: Reply | None, moments: list[float], seconds: float
) -> tuple[float, str, int, list[float]]:
    """Duration, mode, batch and moments of a stream, as `Request.take` wants them."""
    if reply is None or not moments:
        return seconds, "stream", 1, moments
    if reply.token_ids:
        # Here every token is one event; a last one brings text that was held back.
        moments = moments[: len(reply.token_ids)]
    return moments[-1], "stream", 1, moments


def _about_the_reply(reply: Reply) -> dict[str, Any]:
    return {
        "prompt_tokens": reply.prompt_tokens,
        "completion_tokens": reply.completion_tokens,
        "tool_calls": len(reply.tool_calls),
        "malformed_calls": len(reply.malformed),
        "reply_chars": len(reply.text),
    }


def _as_json(conversation: Conversation) -> str:
    """The messages as JSON; what is no conversation (and was refused) as its text."""
    try:
        return json.dumps(as_messages(conversation), ensure_ascii=False)
    except (ValueError, TypeError):
        return json.dumps(str(conversation), ensure_ascii=False)


def _error_type(error: BaseException) -> str:
    return "" if isinstance(error, GeneratorExit) else type(error).__name__


def _users_words(conversation: Conversation) -> str:
    """What the user wrote last; "" for a conversation that is not one."""
    if isinstance(conversation, str):
        return conversation
    try:
        users = [one for one in as_messages(conversation) if one.get("role") == "user"]
    except ValueError:
        return ""
    content = users[-1].get("content") if users else ""
    return content if isinstance(content, str) else ""
