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
        vault = Vault(self._key or new_key(), style=self.style)
        note, question = (without_control_tokens(text, "4") for text in (note, question))
        hidden = vault.hidden(note, pii.find(note))
        asked = _also_hidden(vault, question, note)
        steps = [self._told(_anonymised(vault)), self._told(_checked(vault, hidden, asked))]
        if stopping(steps):
            return Done("stopped", tuple(steps), None, "", hidden)
        reply = self._processed(hidden, asked)
        steps.append(self._told(allow("process", "done", f"{reply.completion_tokens} tokens")))
        sure = self._confidence(reply, hidden, asked)
        steps += [self._told(one) for one in self._answer_checks(vault, reply, sure)]
        if any(one.action == "block" for one in steps):
            return Done("stopped", tuple(steps), sure, "", hidden)
        text = vault.restored(reply.text)
        back = (
            redact("re-identify", "restored", "real values put back")
            if text != reply.text
            else (allow("re-identify", "nothing", "no pseudonym in the answer"))
        )
        steps.append(self._told(back))
        ended = "unsure" if stopping(steps) else "answered"
        return Done(ended, tuple(steps), sure, text, hidden)

    def _processed(self, hidden: str, question: str) -> Reply:
        return chat.reply(self.gemma, _prompt(hidden, question), max_new_tokens=MAX_NEW_TOKENS)

    def _confidence(self, reply: Reply, hidden: str, question: str) -> float | None:
        if isinstance(self.gemma, EndpointGemma) or not reply.token_ids:
            return None
        prompt = chat.prompt_ids(self.gemma, _prompt(hidden, question))
        (logprobs,) = confidence.token_logprobs(self.gemma, [prompt], [reply.token_ids])
        return math.exp(min(logprobs))

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
        batch_size=16,
        max_new_tokens=MAX_NEW_TOKENS,
    )
    hidden = [clinic.ask(note.text, note.question).text for note in notes]
    return Worth(
        leaks(notes, clinic.style),
        _share([note.answer in reply.text for note, reply in zip(notes, plain, strict=True)]),
        _share([note.answer in text for note, text in zip(notes, hidden, strict=True)]),
    )


def _share(hits: Sequence[bool]) -> stats.Estimate:
    if not hits:
        raise ValueError("there is nothing to count")
    return stats.Estimate(sum(hits) / len(hits), stats.wilson(sum(hits), len(hits)), len(hits))
