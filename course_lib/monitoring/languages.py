"""In which of the course's languages a text is: a small guess from groups of three characters.

For the language mix of a day, where a few mistakes among hundreds do not matter. Per language the
groups of three characters of the shipped test texts (`perplexity.documents`) are counted; a text
belongs to the language under which its own groups are the most likely (Cavnar and Trenkle, N-gram
based text categorization, 1994, with probabilities instead of ranks). How often that is right is
measured in tests/test_monitoring_languages.py on other texts. What is in another script comes out
as "other"; French or Italian may pass for a neighbour. If that matters, hand your own function to
`Monitor(language=)`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from dataclasses import dataclass
from functools import cache

from course_lib import perplexity

UNKNOWN = "other"
# Longer texts add nothing to the guess, and guessing must cost next to nothing.
LONGEST = 300
# Below this share of groups that the language has at all, the text is in none of them.
LEAST_KNOWN = 0.5
# Fewer groups than these decide nothing.
FEWEST_GROUPS = 6


@dataclass(frozen=True)
class _Counts:
    """ln of the probability of each group, and of one that was never seen."""

    known: dict[str, float]
    unseen: float


def guess(text: str) -> str:
    """The language of a text: one of `languages()`, "other", or "" for too short a text."""
    groups = _groups(text[:LONGEST])
    if len(groups) < FEWEST_GROUPS:
        return ""
    likely, name = max((_likelihood(groups, counts), name) for name, counts in _tables().items())
    known = _tables()[name].known
    share = sum(group in known for group in groups) / len(groups)
    return name if share >= LEAST_KNOWN else UNKNOWN


def languages() -> list[str]:
    """The languages that can be guessed."""
    return sorted(_tables())


def _likelihood(groups: list[str], counts: _Counts) -> float:
    return sum(counts.known.get(group, counts.unseen) for group in groups)


@cache
def _tables() -> dict[str, _Counts]:
    return {lang: _count(lang) for lang in perplexity.languages()}


def _count(lang: str) -> _Counts:
    seen = Counter(
        group for document in perplexity.documents(lang) for group in _groups(document.text)
    )
    # One is added to every count, and one is kept for what was never seen.
    total = seen.total() + len(seen) + 1
    known = {group: math.log((count + 1) / total) for group, count in seen.items()}
    return _Counts(known, -math.log(total))


def _groups(text: str) -> list[str]:
    """Groups of three characters inside words, with a blank at either end of each word."""
    found = []
    for word in re.findall(r"[^\W\d_]+", text.lower()):
        padded = f" {word} "
        found += [padded[i : i + 3] for i in range(len(padded) - 2)]
    return found
