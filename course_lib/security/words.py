"""Is this a word? Common words of the course's four languages, for undoing disguises.

``data/security/common_words.txt`` holds, per language, the words that occur most often in the
training texts of the pocket models, the most frequent first. They say nothing about attacks; below
stand the words of any talk about software, which those texts of a shop hardly have.
"""

from __future__ import annotations

import math
import re
from functools import cache
from importlib.resources import files

_SOFTWARE = """
ignore ignored previous above below prior forget disregard override bypass reveal print show repeat
output write say tell answer reply respond begin start stop end system prompt instruction
instructions rule rules policy policies guideline guidelines message messages assistant model user
developer admin administrator mode debug secret password hidden token key code command commands
execute run call tool tools function send email link click url website file document text note
content page data database account access security filter filters limit limits restriction
restrictions allowed forbidden confirm confirmation cancel refund order orders delete change
address customer immediately now urgent before after instead everything anything nothing
must never always without following follow obey pretend act role play game story unlimited
""".split()
# What a piece that is no word costs when letters are cut into words: more than any word, and more
# the longer it is, so that known words win wherever they fit.
_UNKNOWN, _PER_LETTER = 14.0, 2.0
_LONGEST = 24


@cache
def _ranks() -> dict[str, int]:
    """The place of each word among those of its language, 0 for the most frequent."""
    text = files("course_lib").joinpath("data/security/common_words.txt").read_text("utf-8")
    ranks: dict[str, int] = {}
    for line in text.splitlines():
        for rank, word in enumerate(line.split()[1:]):
            ranks[word] = min(rank, ranks.get(word, rank))
    for rank, word in enumerate(_SOFTWARE):
        ranks.setdefault(word, 500 + rank)
    for rank, word in enumerate(("a", "i", "o", "y", "e")):  # the words of one letter
        ranks[word] = 20 + rank
    return ranks


def known(word: str) -> bool:
    """Whether a word is common in one of the four languages; case does not matter."""
    return word.lower() in _ranks()


def share_known(text: str) -> float:
    """The share of a text's words that are known; 0 for a text without words."""
    words = re.findall(r"[^\W\d_]+", text)
    return sum(map(known, words)) / len(words) if words else 0.0


def segmented(letters: str) -> str:
    """Letters without spaces as words: the cheapest way to cut them.

    A word costs the logarithm of its rank (by Zipf's law, minus the logarithm of its frequency), so
    few common words beat many rare ones.
    """
    text, ranks = letters.lower(), _ranks()
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(text) + 1):
        options = []
        for start in range(max(0, end - _LONGEST), end):
            rank = ranks.get(text[start:end])
            cost = math.log(rank + 2) + 1 if rank is not None else None
            if cost is None:
                cost = _UNKNOWN + _PER_LETTER * (end - start)
            options.append((best[start][0] + cost, start))
        best.append(min(options))
    cuts, end = [], len(text)
    while end:
        cuts.append(letters[best[end][1] : end])
        end = best[end][1]
    return " ".join(reversed(cuts))
