"""Pseudonyms that stand for personal data while a model works, and can be taken back afterwards.

>>> from course_lib.security.pii_pseudonyms import Vault, new_key
>>> vault = Vault(new_key())
>>> vault.restored(vault.hidden(text, pii.find(text))) == text

One vault per conversation, one key per vault. The pseudonym of a value is drawn by HMAC-SHA-256
under the key, so the same person has one name throughout a conversation and another in the next:
who collects pseudonyms of many conversations cannot put them together. The way back is the vault's
own table; without it a pseudonym cannot be undone, not even with the key.

Pseudonymised is not anonymous: who has the vault has the names, and what a text tells of a person
may name them without a name.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from collections.abc import Iterator, Sequence
from itertools import count
from typing import Literal, get_args

from course_lib.security import pii_checks
from course_lib.security.pii_recognizers import Found

Style = Literal["label", "lookalike"]
STYLES: tuple[str, ...] = get_args(Style)
LEAST_KEY_BYTES = 16
# After so many lookalikes that are taken already a value gets a label.
LABEL_AFTER = 300
_FIRST = (
    "Alma Bruno Celia Dario Edith Felix Greta Henry Iris Jonas Karina Louis Marta Nestor Olivia "
    "Pablo Rosa Simon Teresa Victor"
).split()
_LAST = (
    "Abad Brook Castro Dizon Evans Flores Gomes Hale Ibarra Jones Khan Lopes Moore Navarro Owens "
    "Pires Quinto Reyes Silva Torres"
).split()
_CHECKS = (
    pii_checks.luhn, pii_checks.iban, pii_checks.dni, pii_checks.nie, pii_checks.nif,
    pii_checks.cpf, pii_checks.ssn,
)  # fmt: skip


class VaultError(ValueError):
    """A vault that cannot be made or used like this; the message says what to do."""


def new_key() -> bytes:
    """A fresh key of 32 random bytes, for one conversation."""
    return secrets.token_bytes(32)


class Vault:
    """The pseudonyms of one conversation and the way back.

    key: at least 16 bytes; see `new_key`. style: "label" writes ``[NAME-4821]``, which nobody takes
    for real; "lookalike" writes another name, or a number of the same form that no checksum
    accepts, which a model reads like the real thing. Lookalikes can be taken for real by people
    too, and a model may bend a name so that it is not found again; labels are the default.

    Raises VaultError for a short key and an unknown style.
    """

    def __init__(self, key: bytes, *, style: Style = "label") -> None:
        if not isinstance(key, bytes) or len(key) < LEAST_KEY_BYTES:
            raise VaultError(f"the key is {LEAST_KEY_BYTES} bytes or more: make one with new_key()")
        if style not in STYLES:
            raise VaultError(f"a style is one of {', '.join(STYLES)}, not {style!r}")
        self._key, self.style = key, style
        self._pseudonyms: dict[tuple[str, str], str] = {}
        self._values: dict[str, str] = {}

    def __repr__(self) -> str:
        return f"Vault({len(self._values)} pseudonyms, style={self.style!r})"

    def __len__(self) -> int:
        return len(self._values)

    def hidden(self, text: str, found: Sequence[Found]) -> str:
        """The text with a pseudonym for each finding (of this text: see `pii.find`)."""
        out, at = [], 0
        for one in found:
            if text[one.start : one.end] != one.value or one.start < at:
                raise VaultError("these findings are of another text, or not in order")
            out += [text[at : one.start], self.pseudonym(one.kind, one.value, text)]
            at = one.end
        return "".join([*out, text[at:]])

    def restored(self, text: str) -> str:
        """The text with the real values in place of the pseudonyms, in one pass.

        A part of a two-word lookalike alone is not replaced: whose part it is may be unsure.
        """
        if not self._values:
            return text
        longest_first = sorted(self._values, key=lambda one: (-len(one), one))
        pattern = "|".join(map(re.escape, longest_first))
        return re.sub(rf"(?<!\w)(?:{pattern})(?!\w)", lambda one: self._values[one[0]], text)

    def unknown(self, text: str) -> tuple[str, ...]:
        """Labels in the text that this vault never gave out: a model made them up."""
        labels = re.findall(r"\[[A-Z_]+-\d{4,}\]", text)
        return tuple(sorted({label for label in labels if label not in self._values}))

    def real_values(self) -> tuple[str, ...]:
        """What was hidden so far."""
        return tuple(self._values.values())

    def forget(self) -> None:
        """Throw away the table: what was hidden so far stays hidden for good."""
        self._pseudonyms.clear()
        self._values.clear()

    def pseudonym(self, kind: str, value: str, text: str = "") -> str:
        """The pseudonym of a value: always the same here, and of no other value.

        text: what it will stand in; nothing that stands there already is used.
        """
        known = self._pseudonyms.get((kind, value))
        if known is not None:
            return known
        for attempt, made in enumerate(self._candidates(kind, value)):
            # Not even a word of it, as long as there are others: Bruno must not stand for Bruno.
            words = made.split() if kind == "NAME" and attempt < LABEL_AFTER else [made]
            if made in self._values or made == value or any(one in text for one in words):
                continue
            self._pseudonyms[kind, value] = made
            self._values[made] = value
            return made
        raise AssertionError("unreachable: candidates do not end")

    def _candidates(self, kind: str, value: str) -> Iterator[str]:
        for attempt in count():
            message = f"{kind}\0{value}\0{attempt}".encode()
            number = int.from_bytes(hmac.new(self._key, message, hashlib.sha256).digest(), "big")
            if self.style == "lookalike" and attempt < LABEL_AFTER:
                made = _lookalike(kind, value, number, attempt)
                if made:
                    # Nobody may have the number: none that a check digit accepts.
                    if not any(check(re.sub(r"\W", "", made)) for check in _CHECKS):
                        yield made
                    continue
            digits = 4 + attempt // 50  # many values of one kind need longer labels
            yield f"[{kind}-{number % 10**digits:0{digits}d}]"


def _lookalike(kind: str, value: str, number: int, attempt: int) -> str:
    """Another name, address or number of the same form; "" where the form itself says who it is."""
    first, *last = _FIRST[number % 20], *(_LAST[number // 20 ** (i + 1) % 20] for i in range(2))
    if kind == "NAME":
        # When the short list runs out, names get one word longer.
        words = min(len(value.split()), 2) + attempt // 50
        return " ".join([first, *last][:words])
    if kind == "EMAIL":
        return f"{first.lower()}.{last[0].lower()}{number % 997}@pseudonym.example"
    if not any(c.isdigit() for c in value):
        return ""
    out = []
    for c in value:  # letters stay: they say what kind of number it is
        if c.isdigit():
            c, number = str(number % 10), number // 10
        out.append(c)
    return "".join(out)
