"""Forms that an answer can be asked for in, as functions from a text to the right answer.

They know no language: capitals, first words and quotes are the same in all of ours.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable


def sentences(text: str) -> list[str]:
    """The sentences of a text in which every stop ends one."""
    return re.findall(r"[^.!?]+[.!?]", text)


FORMS: dict[str, Callable[[str], str]] = {
    "form.first_word": lambda text: text.split()[0].strip('.,!?"'),
    "form.last_word": lambda text: text.split()[-1].strip('.,!?"'),
    "form.count": lambda text: str(len(sentences(text))),
    "form.upper": str.upper,
    "form.quotes": lambda text: f'"{text}"',
}


def shaped(intent: str, whole: str, short: str, word: str, key: str) -> str:
    """An answer in the form that a system turn of this intent wants.

    whole: the answer as a sentence. short: the word in it that answers.
    """
    forms = {
        "system.upper": whole.upper(),
        "system.one_word": short,
        "system.end": f"{whole} {word}",
        "system.json": json.dumps({key: whole}, ensure_ascii=False),
    }
    return forms[intent]
