"""Personal data in a text: found, taken out, or replaced by pseudonyms that can be taken back.

>>> from course_lib.security import pii
>>> pii.redacted("Mr. Cruz, card 4111 1111 1111 1111")
'Mr. [NAME], card [CARD]'
>>> stage = pii.Pii()                             # takes it out of what comes in and what goes out
>>> stage = pii.Pii(vault=Vault(new_key()))       # hides it from the model only

What is found and why stands in `pii_recognizers`; `pii_measured` counts what is missed and what is
taken for nothing, on a labelled test set of ours, beside Presidio's recognizers.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.security.decisions import Decision, allow, block, redact
from course_lib.security.pii_recognizers import RECOGNIZERS, Found, Recognizer
from course_lib.security.stages import BaseStage, GuardRequest

if TYPE_CHECKING:
    from course_lib.security.pii_pseudonyms import Vault

__all__ = ["Found", "Pii", "find", "kinds", "redacted", "replaced"]

Finder = Callable[[str], Sequence[Found]]


def kinds() -> tuple[str, ...]:
    """The kinds of personal data that are recognized, in alphabetical order."""
    return tuple(sorted({one.kind for one in RECOGNIZERS}))


def find(
    text: str,
    *,
    only: Collection[str] | None = None,
    recognizers: Sequence[Recognizer] = RECOGNIZERS,
) -> tuple[Found, ...]:
    """The personal data in a text, from the left, none of it twice.

    only: the kinds to look for. Where two overlap, the one with a check digit wins, then the
    longer, then the one whose recognizer stands first. A name that was found in one place is found
    wherever it stands, whole or by one of its parts.
    """
    candidates = []
    for order, one in enumerate(recognizers):
        if only is None or one.kind in only:
            candidates += [(found, order) for found in one.find(text)]
    names = [found.value for found, _ in candidates if found.kind == "NAME"]
    candidates += [(found, len(recognizers)) for found in _again(text, names)]
    candidates.sort(key=lambda c: (not c[0].checked, c[0].start - c[0].end, c[1], c[0].start))
    kept: list[Found] = []
    for found, _ in candidates:
        if all(found.end <= one.start or found.start >= one.end for one in kept):
            kept.append(found)
    return tuple(sorted(kept, key=lambda one: one.start))


def _again(text: str, names: Sequence[str]) -> list[Found]:
    """Other mentions of names that were found: the whole, or a part of four letters or more."""
    parts = {part for name in names for part in (name, *name.split()) if len(part) >= 4}
    parts |= set(names)
    if not parts:
        return []
    longest_first = sorted(parts, key=lambda part: (-len(part), part))
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, longest_first))})(?!\w)")
    return [
        Found("NAME", match.start(), match.end(), False, match[0])
        for match in pattern.finditer(text)
        if match[0][:1].isupper()
    ]


def replaced(text: str, found: Sequence[Found], by: Callable[[Found], str]) -> str:
    """The text with each finding replaced."""
    out, at = [], 0
    for one in found:
        out += [text[at : one.start], by(one)]
        at = one.end
    return "".join([*out, text[at:]])


def redacted(text: str, *, only: Collection[str] | None = None) -> str:
    """The text with ``[KIND]`` in place of personal data. It cannot be undone."""
    return replaced(text, find(text, only=only), lambda one: f"[{one.kind}]")


class Pii(BaseStage):
    """Keeps personal data from the model, from the answer, or both.

    vault: with one, the model reads pseudonyms and the answer is given back with the real values;
    make one per conversation. Without, what is found is taken out for good, in questions, documents
    and answers. only: the kinds to look for. refuse: kinds that are not accepted at all, such as
    {"CARD"}: the request is stopped, and says so.
    """

    name = "pii"

    def __init__(
        self,
        *,
        vault: Vault | None = None,
        only: Collection[str] | None = None,
        refuse: Collection[str] = (),
    ) -> None:
        unknown = sorted((set(only or ()) | set(refuse)) - set(kinds()))
        if unknown:
            raise ValueError(f"no such kind: {', '.join(unknown)}; there are {', '.join(kinds())}")
        self.vault, self.only, self.refuse = vault, only, frozenset(refuse)

    def check_input(self, request: GuardRequest) -> Decision:
        found = [one for text in request.user_texts for one in find(text, only=self.only)]
        against = sorted({one.kind for one in found} & self.refuse)
        if against:
            reason = f"the request holds personal data that is not accepted: {', '.join(against)}"
            return block(self.name, "refused_kind", reason)
        if not found:
            return allow(self.name)
        messages = tuple(self._hidden_message(message) for message in request.messages)
        return redact(self.name, "hidden", _counted(found), messages=messages)

    def check_untrusted(self, text: str, source: str) -> tuple[str, Decision]:
        found = find(text, only=self.only)
        if not found:
            return text, allow(self.name)
        return self._hidden(text), redact(self.name, "hidden", _counted(found), text=text)

    def check_output(self, text: str) -> tuple[str, Decision]:
        if self.vault is not None:
            back = self.vault.restored(text)
            if back == text:
                return text, allow(self.name)
            return back, redact(self.name, "restored", "pseudonyms were replaced by real values")
        found = find(text, only=self.only)
        if not found:
            return text, allow(self.name)
        return self._hidden(text), redact(self.name, "hidden", _counted(found), text=text)

    def _hidden(self, text: str) -> str:
        found = find(text, only=self.only)
        if self.vault is None:
            return replaced(text, found, lambda one: f"[{one.kind}]")
        return self.vault.hidden(text, found)

    def _hidden_message(self, message: Mapping[str, Any]) -> dict[str, Any]:
        content = message.get("content")
        return (
            {**message, "content": self._hidden(content)}
            if isinstance(content, str)
            else {**message}
        )


def _counted(found: Sequence[Found]) -> str:
    names = sorted({one.kind for one in found})
    return ", ".join(f"{sum(one.kind == name for one in found)} {name}" for name in names)
