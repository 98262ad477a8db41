"""Characters that a person does not see and a tokenizer does: found, removed, read.

An attacker hides words from the people who review a text (zero-width characters between letters,
letters in the invisible Tags block, a direction that turns around) or breaks a word so that a
filter does not find it. What is removed here has no visible meaning in the course's languages;
what joins emoji and ends flags has, and stays where it does so.

Source: the Unicode Standard, chapter 23 (special areas and format characters); for the Tags block
section 23.9, for variation selectors 23.4.
"""

from __future__ import annotations

import unicodedata
from collections import Counter

_TAGS = range(0xE0000, 0xE0080)
_CANCEL_TAG = 0xE007F
_BLACK_FLAG = 0x1F3F4
_JOINER, _EMOJI_STYLE = 0x200D, 0xFE0F
_SELECTORS = (range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))
_BIDI = {0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)}
# Format characters by category are zero-width; these are by use, although letters or marks by name.
_FILLERS = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180C, 0x180D, 0x3164, 0xFFA0}
_KEPT_CONTROLS = "\n\t\r"


def invisible(text: str) -> dict[str, int]:
    """How many invisible characters of each kind a text holds.

    Kinds: "control", "bidi" (turns the direction of reading), "zero_width", "tag", "variation"
    (selectors that select nothing) and "surrogate" (half a character, which cannot be encoded).
    """
    found = Counter(kind for kind in _kinds(text) if kind)
    return dict(sorted(found.items()))


def visible(text: str) -> str:
    """The text without its invisible characters."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(c for c, kind in zip(text, _kinds(text), strict=True) if not kind)


def hidden_words(text: str) -> str:
    """What a text says in invisible letters: its tag characters as the ASCII they stand for.

    Variation selectors can carry bytes too: the first 16 stand for 0 to 15, the further 240 for
    the rest.
    """
    codes = [ord(c) for c, kind in zip(text, _kinds(text), strict=True) if kind == "tag"]
    words = "".join(chr(code - _TAGS.start) for code in codes)
    selectors = [ord(c) for c, kind in zip(text, _kinds(text), strict=True) if kind == "variation"]
    values = [c - 0xFE00 if c < 0xE0100 else c - 0xE0100 + 16 for c in selectors]
    smuggled = bytes(values).decode("utf-8", errors="ignore")
    said = words + smuggled
    return "".join(c for c in said if c.isprintable() or c in _KEPT_CONTROLS)


def _kinds(text: str) -> list[str]:
    """The kind of each character; "" for those that are seen."""
    kinds = [_kind(ord(c), c) for c in text]
    for i, c in enumerate(text):
        if not kinds[i]:
            continue
        before = text[i - 1] if i else ""
        after = text[i + 1] if i + 1 < len(text) else ""
        if ord(c) == _JOINER and _is_emoji(before) and _is_emoji(after):
            kinds[i] = ""
        elif ord(c) == _EMOJI_STYLE and (
            _is_emoji(before) or (before and before in "0123456789#*")
        ):
            kinds[i] = ""
    _keep_flags(text, kinds)
    return kinds


def _kind(code: int, c: str) -> str:
    if c in _KEPT_CONTROLS:
        return ""
    if code in _TAGS:
        return "tag"
    if any(code in block for block in _SELECTORS):
        return "variation"
    if code in _BIDI:
        return "bidi"
    category = unicodedata.category(c)
    if category == "Cc":
        return "control"
    if category == "Cs":
        return "surrogate"
    return "zero_width" if category in ("Cf", "Zl", "Zp") or code in _FILLERS else ""


def _is_emoji(c: str) -> bool:
    """Symbols and their modifiers: what a joiner or an emoji style may stand beside."""
    return bool(c) and (ord(c) == _EMOJI_STYLE or unicodedata.category(c) in ("So", "Sk"))


def _keep_flags(text: str, kinds: list[str]) -> None:
    """Tags that spell a region behind a black flag, up to the tag that ends it, are a flag."""
    at = 0
    while (at := text.find(chr(_BLACK_FLAG), at)) >= 0:
        end = at + 1
        while end < len(text) and ord(text[end]) in _TAGS and ord(text[end]) != _CANCEL_TAG:
            end += 1
        # A region has a country and up to three more letters or digits ("gbsct").
        if end < len(text) and ord(text[end]) == _CANCEL_TAG and 3 <= end - at - 1 <= 6:
            kinds[at : end + 1] = [""] * (end + 1 - at)
        at += 1
