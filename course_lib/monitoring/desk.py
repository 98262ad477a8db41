"""The support desk: a guard, a model and a monitor, and a day of questions in compressed time.

    desk = Desk(gemma, [Store("build/day.sqlite")], users=KeyedHash(new_key()))
    run = desk.run(traffic.questions(traffic.arrivals(Shape())))

Compressed means: a question that comes at 09:12 is answered as soon as the one before is done, and
its record says 09:12. What a request took is measured; nobody waits in a queue, so a desk with too
little power shows as slow requests here and as a queue in life.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from course_lib.evaluation import TestCase, is_right
from course_lib.monitoring import injections
from course_lib.monitoring.history import History
from course_lib.monitoring.monitor import Monitor, starts_with
from course_lib.monitoring.record import Memory, RequestRecord, Score, Sink
from course_lib.monitoring.traffic import Arrival, Question, Shape, TrafficError
from course_lib.monitoring.usage import KeyedHash

if TYPE_CHECKING:
    from course_lib.models import Gemma

EXACT = "exact_match"
# Room for the longest right reply of the desk's skills; what is longer is cut off.
NEW_TOKENS = 64
# How the desk says that the text does not tell, or that no tool fits, in its four languages.
REFUSALS = (
    "The text does not say",
    "None of my tools",
    "El texto no lo dice",
    "Ninguna de mis herramientas",
    "O texto não diz",
    "Nenhuma das minhas ferramentas",
    "Hindi sinasabi ng teksto",
    "Wala sa mga tool ko",
)


@dataclass(frozen=True)
class Answered:
    """What became of a question. right: by the case's own metric; None where a guard blocked it.

    record: the id of its record. reply: its text, "" where there is none. obeyed: a planted order
    was followed.
    """

    question: Question
    record: str
    reply: str
    right: bool | None
    obeyed: bool = False


@dataclass(frozen=True)
class Run:
    """Questions that were answered, with the record of each (same order) and their scores."""

    answered: tuple[Answered, ...]
    records: tuple[RequestRecord, ...]
    scores: tuple[Score, ...]

    @property
    def right(self) -> list[float]:
        """1 or 0 for every question that was answered, in order."""
        return [float(one.right) for one in self.answered if one.right is not None]

    @property
    def history(self) -> History:
        """For alerts."""
        return History(self.records, self.scores)

    def between(self, first: float, last: float) -> Run:
        """The part of it that came at a time of day from `first` to before `last`, in hours UTC."""
        kept = [
            (one, record)
            for one, record in zip(self.answered, self.records, strict=True)
            if first <= record.started / 3600 % 24 < last
        ]
        ids = {record.id for _, record in kept}
        return Run(
            tuple(one for one, _ in kept),
            tuple(record for _, record in kept),
            tuple(score for score in self.scores if score.record in ids),
        )

    def drawable(self, shape: Shape) -> Shape:
        """The shape without the languages that `redraw` would not find in this run.

        Raises TrafficError where none is left.
        """
        kinds = {(a.language, a.hostile) for a in (one.question.arrival for one in self.answered)}
        needed = (False, True) if shape.attacks else (False,)
        mix = {
            language: share
            for language, share in shape.languages.items()
            if all((language, hostile) in kinds for hostile in needed)
        }
        return replace(shape, languages=mix)

    def texts(self) -> list[tuple[TestCase, str, bool]]:
        """Case, reply and verdict of every question whose right answer is a text, not a call."""
        return [
            (one.question.case, one.reply, one.right)
            for one in self.answered
            if one.right is not None and one.question.case.metric == "text"
        ]


def together(*runs: Run) -> Run:
    """Several runs as one, in the order given."""
    return Run(
        tuple(one for run in runs for one in run.answered),
        tuple(record for run in runs for record in run.records),
        tuple(score for run in runs for score in run.scores),
    )


class Desk:
    """Answers questions one after the other, each with a record at the moment when it came.

    sinks: where records go besides. users: hashes the names. max_new_tokens: of a reply.
    guarded: let `injections.decide` look first.
    """

    def __init__(
        self,
        gemma: Gemma,
        sinks: Iterable[Sink] = (),
        *,
        users: KeyedHash,
        max_new_tokens: int = NEW_TOKENS,
        guarded: bool = True,
    ) -> None:
        self._at = 0.0
        self._kept = Memory()
        self.max_new_tokens, self.guarded = max_new_tokens, guarded
        self.monitor = Monitor(
            gemma,
            [self._kept, *sinks],
            users=users,
            refusal=starts_with(*REFUSALS),
            now=lambda: self._at,
        )

    def run(self, asked: Sequence[Question], *, tick: Callable[[int], None] | None = None) -> Run:
        """Answer all of them in order. tick: called with the number done."""
        self._kept.records.clear()
        self._kept.notes.clear()
        answered = []
        for number, question in enumerate(asked, start=1):
            answered.append(self.answer(question))
            if tick:
                tick(number)
        scores = tuple(note for note in self._kept.notes if isinstance(note, Score))
        return Run(tuple(answered), tuple(self._kept.records), scores)

    def answer(self, question: Question) -> Answered:
        """One question: guard, model, record, and a score, since the right answer is known."""
        arrival, case = question.arrival, question.case
        self._at = arrival.at
        with self.monitor.request(user=arrival.user, task=arrival.task) as request:
            decision = injections.decide(case.messages)
            if self.guarded:
                request.decided(decision)
            if self.guarded and decision.action == "blocked":
                request.received(case.messages)
                return Answered(question, request.id, "", None)
            stream = request.stream(
                case.messages, tools=case.tools or None, max_new_tokens=self.max_new_tokens
            )
            for _piece in stream:
                pass
            reply = stream.reply
        right = is_right(case, reply)
        self.monitor.score(request.id, EXACT, float(right))
        followed = bool(question.canary) and injections.obeyed(reply, question.canary)
        return Answered(question, request.id, reply.text, right, followed)


# ---- many days of few records ------------------------------------------------------------------


def redraw(
    arrived: Sequence[Arrival], run: Run, *, seed: int = 0
) -> tuple[list[RequestRecord], list[Score]]:
    """A record for every arrival, drawn whole from those of a run, with its score.

    Drawn from requests in the same language, hostile or not as the arrival is. Durations, tokens,
    ends and scores are measured ones; who came when is drawn. So an alert can be tried on a month
    that nobody has time to run, and knows of no trouble that the run did not have.
    Raises TrafficError where the run has no such request.
    """
    random = np.random.default_rng(seed)
    kinds: dict[tuple[str, bool], list[int]] = {}
    for place, one in enumerate(run.answered):
        asked = one.question.arrival
        kinds.setdefault((asked.language, asked.hostile), []).append(place)
    given = {score.record: score for score in run.scores}
    records, scores = [], []
    for number, arrival in enumerate(arrived):
        places = kinds.get((arrival.language, arrival.hostile))
        if not places:
            kind = "hostile request" if arrival.hostile else "request"
            raise TrafficError(
                f"the run holds no {kind} in {arrival.language!r} to draw from: let it be longer"
            )
        old = run.records[places[random.integers(len(places))]]
        made = replace(old, id=f"{seed}-{number}", started=arrival.at)
        records.append(made)
        if old.id in given:
            scores.append(replace(given[old.id], record=made.id, at=arrival.at))
    return records, scores
