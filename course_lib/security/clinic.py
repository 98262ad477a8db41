"""The clinic's pipeline: anonymise, process, check, give back, write down. Each step really works.

>>> from course_lib.security.clinic import Clinic
>>> clinic = Clinic(models.load("pocket-micro"))
>>> done = clinic.ask(note, "What time is the appointment?")
>>> print(done)                                     # the steps, without a word of the note

What leaves the room (the prompt) holds pseudonyms; what comes back to the doctor holds the names.
In between three checks can stop it: personal data that is left in the hidden text, a label in the
answer that was never given out, and an answer that the model was not sure enough of. The audit hook
gets every step as a `Decision`, without text.

The recognizers do not find every name (`pii_measured` says how many), so "anonymised" is a share
with an interval here, `leaks` measures it, and it is no promise.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from course_lib import chat, confidence, stats
from course_lib.answers import Reply
from course_lib.endpoint import EndpointGemma
from course_lib.messages import without_control_tokens
from course_lib.security import pii
from course_lib.security.clinic_texts import Note
from course_lib.security.decisions import Decision, allow, ask, block, redact, stopping
from course_lib.security.pii_pseudonyms import Style, Vault, new_key

if TYPE_CHECKING:
    from course_lib.models import Gemma

Hook = Callable[[Decision], None]
Ended = Literal["answered", "stopped", "unsure"]
PROMPT = "{note}\n\n{question}"
MAX_NEW_TOKENS = 48
TOGETHER = 16  # questions that the model reads at once


class ClinicError(ValueError):
    """The pipeline cannot be built or asked like this; the message says what to change."""


@dataclass(frozen=True)
class Done:
    """What came of one question. text: for the doctor, with the real values; empty if it was
    stopped. hidden: what the model read. ended: "unsure" means that a person has to look; the text
    is there. confidence: the probability of the answer's least sure token, None for a model behind
    a server. steps: what each step decided.
    """

    ended: Ended
    steps: tuple[Decision, ...]
    confidence: float | None
    text: str = field(repr=False)
    hidden: str = field(repr=False)

    def __str__(self) -> str:
        lines = [
            f"{one.stage}: {one.action} ({one.code}) {one.reason}".rstrip() for one in self.steps
        ]
        return "\n".join([*lines, f"ended: {self.ended}"])


@dataclass(frozen=True)
class _Pair:
    """A question on its way to the model. note, prompt: with pseudonyms. steps: so far."""

    vault: Vault = field(repr=False)
    note: str = field(repr=False)
    prompt: str = field(repr=False)
    steps: list[Decision]


class Clinic:
    """A pipeline around a Gemma. A new vault, with a key of its own, is made for each question.

    audit: called with every decision, such as ``lambda d: log.append(...)``. style: of the
    pseudonyms. least_confidence: below it a person has to look, 0 to 1. key: only for a lesson that
    must print the same pseudonyms twice.
    """

    def __init__(
        self,
        gemma: Gemma | EndpointGemma,
        *,
        audit: Hook | None = None,
        style: Style = "lookalike",
        least_confidence: float = 0.0,
        key: bytes | None = None,
    ) -> None:
        if not 0 <= least_confidence <= 1:
            raise ClinicError(f"a confidence lies between 0 and 1, not at {least_confidence}")
        if least_confidence and isinstance(gemma, EndpointGemma):
            raise ClinicError("a model behind a server does not say how sure it is: leave out "
                              "least_confidence, or load the model here")  # fmt: skip
        self.gemma, self.audit, self.style = gemma, audit, style
        self.least_confidence, self._key = least_confidence, key

    def ask(self, note: str, question: str) -> Done:
        """Answer a question about a note without showing the model whom it is about.

        Raises MessageError and ContextError as `chat.reply` does.
        """
        return self.ask_all([(note, question)])[0]

    def ask_all(self, asked: Sequence[tuple[str, str]]) -> list[Done]:
        """Answer (note, question) pairs, each with a vault of its own; the model reads them in
        batches. The audit hook gets the steps before the model of all pairs first. Raises as `ask`.
        """
        pairs = [self._hidden(note, question) for note, question in asked]
        open_pairs = [one for one in pairs if not stopping(one.steps)]
        replies = chat.batch(
            self.gemma,
            [one.prompt for one in open_pairs],
            max_new_tokens=MAX_NEW_TOKENS,
            batch_size=TOGETHER,
        )
        sure = self._confidence([one.prompt for one in open_pairs], replies)
        answers = iter(zip(replies, sure, strict=True))
        return [
            Done("stopped", tuple(one.steps), None, "", one.note)
            if stopping(one.steps)
            else self._given_back(one, *next(answers))
            for one in pairs
        ]

    def _hidden(self, note: str, question: str) -> _Pair:
        """A note and its question behind pseudonyms, and what was decided about them."""
        vault = Vault(self._key or new_key(), style=self.style)
        note, question = (without_control_tokens(text, "4") for text in (note, question))
        hidden = vault.hidden(note, pii.find(note))
        asked = _also_hidden(vault, question, note)
        steps = [self._told(_anonymised(vault)), self._told(_checked(vault, hidden, asked))]
        return _Pair(vault, hidden, _prompt(hidden, asked), steps)

    def _given_back(self, pair: _Pair, reply: Reply, sure: float | None) -> Done:
        """The answer behind its checks, with the real values in it."""
        steps = list(pair.steps)
        steps.append(self._told(allow("process", "done", f"{reply.completion_tokens} tokens")))
        steps += [self._told(one) for one in self._answer_checks(pair.vault, reply, sure)]
        if any(one.action == "block" for one in steps):
            return Done("stopped", tuple(steps), sure, "", pair.note)
        text = pair.vault.restored(reply.text)
        back = (
            redact("re-identify", "restored", "real values put back")
            if text != reply.text
            else (allow("re-identify", "nothing", "no pseudonym in the answer"))
        )
        steps.append(self._told(back))
        ended = "unsure" if stopping(steps) else "answered"
        return Done(ended, tuple(steps), sure, text, pair.note)

    def _confidence(self, prompts: Sequence[str], replies: Sequence[Reply]) -> list[float | None]:
        """The probability of the least sure token of each reply; None for an empty one."""
        said = [place for place, reply in enumerate(replies) if reply.token_ids]
        found: list[float | None] = [None] * len(replies)
        if not said or isinstance(self.gemma, EndpointGemma):
            return found
        read = [chat.prompt_ids(self.gemma, prompts[place]) for place in said]
        written = [replies[place].token_ids for place in said]
        scored = confidence.token_logprobs(self.gemma, read, written)
        for place, logprobs in zip(said, scored, strict=True):
            found[place] = math.exp(min(logprobs))
        return found

    def _answer_checks(self, vault: Vault, reply: Reply, sure: float | None) -> list[Decision]:
        if reply.finish_reason == "length":
            return [block("validate", "unfinished", "the answer ran out of tokens")]
        if not reply.text.strip():
            return [block("validate", "empty", "the model answered nothing")]
        if vault.unknown(reply.text):
            return [block("validate", "made_up", "the answer holds a label that was never given")]
        if sure is not None and sure < self.least_confidence:
            reason = f"the least sure token had {sure:.2f}, {self.least_confidence:.2f} is wanted"
            return [ask("validate", "unsure", reason, score=sure)]
        return [allow("validate", score=sure)]

    def _told(self, decision: Decision) -> Decision:
        if self.audit is not None:
            self.audit(decision)
        return decision


def _prompt(hidden: str, question: str) -> str:
    return PROMPT.replace("{question}", question, 1).replace("{note}", hidden, 1)


def _also_hidden(vault: Vault, question: str, note: str) -> str:
    """The question, in which names of the note are hidden as they are in the note."""
    names = {one.value: one.kind for one in pii.find(note)}
    found = [one for one in pii.find(question)]
    taken = [(one.start, one.end) for one in found]
    for value, kind in sorted(names.items(), key=lambda item: -len(item[0])):
        at = question.find(value)
        while at >= 0:
            end = at + len(value)
            if all(end <= start or at >= stop for start, stop in taken):
                taken.append((at, end))
                found.append(pii.Found(kind, at, end, False, value))
            at = question.find(value, end)
    return vault.hidden(question, sorted(found, key=lambda one: one.start))


def _anonymised(vault: Vault) -> Decision:
    if not len(vault):
        return allow("anonymise", "nothing", "nothing personal was recognized")
    return redact("anonymise", "hidden", f"{len(vault)} values were replaced")


def _checked(vault: Vault, hidden: str, question: str) -> Decision:
    """Is a value that was hidden still there in another place, such as inside a longer word?"""
    left = [value for value in vault.real_values() if value in hidden or value in question]
    if left:
        return block("validate", "left_over", f"{len(left)} hidden values still stand in the text")
    return allow("validate", "hidden", "no hidden value stands in the prompt")


# ---- what it is worth --------------------------------------------------------------------------


@dataclass(frozen=True)
class Worth:
    """What the pipeline is worth on labelled notes. leaks: of the personal values, the share that
    the model was shown. plain, hidden: right answers without and with the pipeline. All are shares
    with Wilson's interval.
    """

    leaks: stats.Estimate
    plain: stats.Estimate
    hidden: stats.Estimate


def leaks(notes: Sequence[Note], style: Style = "lookalike") -> stats.Estimate:
    """Of the personal values in these notes, the share that is still there after hiding."""
    seen = []
    for note in notes:
        vault = Vault(new_key(), style=style)
        hidden = vault.hidden(note.text, pii.find(note.text))
        seen += [value in hidden for _, value in note.personal]
    return _share(seen)


def worth(clinic: Clinic, notes: Sequence[Note]) -> Worth:
    """Answers with and without the pipeline, on the same notes.

    An answer is right when it holds the expected words. Raises ValueError without notes.
    """
    if not notes:
        raise ValueError("give some notes")
    plain = chat.batch(
        clinic.gemma,
        [_prompt(note.text, note.question) for note in notes],
        batch_size=TOGETHER,
        max_new_tokens=MAX_NEW_TOKENS,
    )
    hidden = [one.text for one in clinic.ask_all([(one.text, one.question) for one in notes])]
    return Worth(
        leaks(notes, clinic.style),
        _share([note.answer in reply.text for note, reply in zip(notes, plain, strict=True)]),
        _share([note.answer in text for note, text in zip(notes, hidden, strict=True)]),
    )


def _share(hits: Sequence[bool]) -> stats.Estimate:
    if not hits:
        raise ValueError("there is nothing to count")
    return stats.Estimate(sum(hits) / len(hits), stats.wilson(sum(hits), len(hits)), len(hits))
