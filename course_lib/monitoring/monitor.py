"""A model with a monitor around it: the same replies, and one record of each request.

    monitor = Monitor(models.load("pocket-micro"), sinks=[Store("build/requests.sqlite")])
    monitor.reply("Where is my order?").text

`reply`, `stream` and `batch` take what those of `chat` take. Where guards decide before and after
the model, open the request yourself; the record is written at the end of the block:

    with monitor.request(task="desk", user="ana") as request:
        request.decided(GuardDecision("input", "injection", "allowed"))
        reply = request.reply("Where is my order?")

A sink that fails does not fail the request: the record is lost, `monitor.lost` counts it, and a
warning says so.
"""

from __future__ import annotations

import threading
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from course_lib import chat
from course_lib.answers import Reply, Stream
from course_lib.endpoint import EndpointGemma
from course_lib.messages import Conversation, MessageError
from course_lib.monitoring import fingerprint, labels, languages
from course_lib.monitoring.labels import AllowList
from course_lib.monitoring.record import Feedback, RequestRecord, Score, Sink
from course_lib.monitoring.request import Request
from course_lib.monitoring.usage import KeyedHash, UsageError
from course_lib.timing import CLOCK, Clock

if TYPE_CHECKING:
    from course_lib.models import Gemma

Refusal = Callable[[Reply], bool]
Language = Callable[[str], str]


class MonitorWarning(UserWarning):
    """A record was lost: a sink raised. The request itself was answered."""


class Monitor:
    """Any Gemma, here or behind a server, with a record of every request.

    sinks: where records go; see `record.Sink`. version: what to call this version of the model;
    found out once, here, if None (`fingerprint.version_of`): whoever changes weights in place makes
    a new monitor. provider: gen_ai.provider.name, "transformers"
    for a model here and "openai", the protocol, for a server, if None. keep_content: also keep
    the texts. users: hashes the names given as ``user=``. language: a function from a text to its
    language, None to leave it out. refusal: a function from a reply to whether it declines.
    now: the time of day in seconds from 1970; clock: what durations are measured with.
    """

    def __init__(
        self,
        gemma: Gemma | EndpointGemma,
        sinks: Iterable[Sink] = (),
        *,
        version: str | None = None,
        provider: str | None = None,
        keep_content: bool = False,
        users: KeyedHash | None = None,
        language: Language | None = languages.guess,
        refusal: Refusal | None = None,
        now: Callable[[], float] = time.time,
        clock: Clock = CLOCK,
    ) -> None:
        here = not isinstance(gemma, EndpointGemma)
        self.gemma = gemma
        self.sinks = list(sinks)
        self.version = fingerprint.version_of(gemma) if version is None else version
        self.provider = provider or ("transformers" if here else "openai")
        self.keep_content = keep_content
        self.users, self.language, self.refusal = users, language, refusal
        self.now, self.clock = now, clock
        self.local = here
        self.lost = 0
        self._counting = threading.Lock()  # requests of several threads can be lost at once

    def allow(self, **more: Iterable[str]) -> AllowList:
        """An allow-list for the exporters with what this monitor knows; `more` as `labels.allow`.

        More models (after an upgrade, say) go in as ``models=[...]``, beside this one.
        """
        known: dict[str, set[str]] = {
            "models": {self.gemma.name},
            "versions": {self.version} - {""},
            "providers": {self.provider},
            "languages": {*languages.languages(), languages.UNKNOWN} if self.language else set(),
        }
        for name, values in more.items():
            known[name] = known.get(name, set()) | set(values)
        if "errors" in known:
            known["errors"] |= set(labels.ERRORS)
        return labels.allow(**known)

    # ---- asking --------------------------------------------------------------------------------

    @contextmanager
    def request(self, *, user: str = "", task: str = "") -> Iterator[Request]:
        """One request that you carry out in the block; see the head of this file."""
        request = Request(self, user, task)
        try:
            yield request
        except BaseException as error:
            request.end(error)
            raise
        request.end(None)

    def reply(
        self, conversation: Conversation, *, user: str = "", task: str = "", **options: Any
    ) -> Reply:
        """`chat.reply` with a record; raises what it raises, with a record too."""
        with self.request(user=user, task=task) as request:
            return request.reply(conversation, **options)

    def stream(
        self, conversation: Conversation, *, user: str = "", task: str = "", **options: Any
    ) -> Stream:
        """`chat.stream` with a record, written when the stream ends, breaks off or is dropped."""
        request = Request(self, user, task)
        try:
            return request.stream(conversation, owned=True, **options)
        except BaseException as error:
            request.end(error)
            raise

    def batch(
        self,
        conversations: Sequence[Conversation],
        *,
        users: Sequence[str] | None = None,
        task: str = "",
        **options: Any,
    ) -> list[Reply]:
        """`chat.batch` with one record per conversation.

        On this machine the requests share one duration, that of the whole batch: nobody had a
        reply sooner. A server is asked in parallel, and each request has its own.
        """
        if isinstance(conversations, (str, Mapping)):
            raise MessageError("batch takes a list of conversations: use reply for a single one.")
        asked = list(conversations)
        names = list(users) if users is not None else [""] * len(asked)
        if len(names) != len(asked):
            raise ValueError(f"there are {len(names)} users for {len(asked)} conversations")
        if not self.local:
            return self._ask_in_parallel(asked, names, task, options)
        requests = [Request(self, name, task) for name in names]
        start = self.clock()
        try:
            replies = chat.batch(self.gemma, asked, **options)
        except BaseException as error:
            for request, conversation in zip(requests, asked, strict=True):
                request.take(conversation, None, self.clock() - start, "batch", len(asked))
                request.end(error)
            raise
        seconds = self.clock() - start
        for request, conversation, reply in zip(requests, asked, replies, strict=True):
            request.take(conversation, reply, seconds, "batch", len(asked))
            request.end(None)
        return replies

    def _ask_in_parallel(
        self, asked: list[Conversation], names: list[str], task: str, options: dict[str, Any]
    ) -> list[Reply]:
        from concurrent.futures import ThreadPoolExecutor

        workers = options.pop("batch_size", None) or 8
        own = _tools_of_each(options.pop("tools", None), len(asked))
        with ThreadPoolExecutor(max_workers=workers) as pool:
            waiting = [
                pool.submit(self.reply, one, user=name, task=task, tools=tool, **options)
                for one, name, tool in zip(asked, names, own, strict=True)
            ]
            return [one.result() for one in waiting]

    # ---- afterwards ----------------------------------------------------------------------------

    def score(self, record: str, name: str, value: float) -> Score:
        """Give the reply of a request a score between 0 and 1, and hand it to the sinks.

        Model and version are those of this monitor: score with the one that asked.
        """
        score = Score(record, name, float(value), self.now(), self.gemma.name, self.version)
        self._hand_over("note", score)
        return score

    def feedback(self, record: str, helpful: bool, *, reason: str = "", user: str = "") -> Feedback:
        """Note what a person said of a reply, and hand it to the sinks.

        Model and version as in `score`.
        """
        who = self.hashed(user)
        said = Feedback(record, helpful, self.now(), reason, who, self.gemma.name, self.version)
        self._hand_over("note", said)
        return said

    def hashed(self, user: str) -> str:
        """The keyed hash of a user's name, "" for no name. Raises UsageError without a key."""
        if not user:
            return ""
        if self.users is None:
            raise UsageError(
                "users are kept as keyed hashes only: give Monitor(users=KeyedHash(key)), with a "
                "key of usage.new_key(), or leave user= out"
            )
        return self.users(user)

    def emit(self, record: RequestRecord) -> None:
        """Hand a finished record to every sink; one that raises loses it, and the others do not."""
        self._hand_over("write", record)

    def _hand_over(self, how: str, what: RequestRecord | Score | Feedback) -> None:
        for sink in self.sinks:
            try:
                getattr(sink, how)(what)
            except Exception as error:  # whatever ails a sink, the person waiting gets the reply
                self.lose(sink, error)

    def lose(self, where: object, error: Exception) -> None:
        """Count a record that was lost in `where`, tell the other sinks, and warn."""
        with self._counting:
            self.lost += 1
            lost = self.lost
        for other in self.sinks:
            if other is not where and hasattr(other, "lost_one"):
                other.lost_one()
        warnings.warn(
            f"{type(where).__name__} lost a record ({type(error).__name__}: {error}); "
            f"{lost} lost so far",
            MonitorWarning,
            stacklevel=2,
        )


def _tools_of_each(tools: Sequence[Any] | None, n: int) -> list[Any]:
    """One list of tools per conversation, told from one list for all as `chat.batch` tells it."""
    if not tools or not all(one is None or isinstance(one, (list, tuple)) for one in tools):
        return [tools] * n
    if len(tools) != n:
        raise ValueError(f"there are {len(tools)} lists of tools for {n} conversations")
    return list(tools)


def starts_with(*phrases: str) -> Refusal:
    """A refusal that is told by how a reply begins, in any case of letters.

    Phrases find what they were written for: measure what they miss before you trust the count.
    """
    if not phrases or not all(phrases):
        raise ValueError("give the beginnings by which a refusal is told")
    known = tuple(phrase.casefold() for phrase in phrases)
    return lambda reply: reply.text.strip().casefold().startswith(known)
