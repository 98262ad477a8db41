"""How new is a new phrasing? Held-out sentences measured against those of the training split.

"Never seen in training" may still mean "all but the same as one that was". So beside the
score on all held-out phrasings stands the score on those that share less than half of
their words with any training phrasing of the skill. Training replaces words by synonyms
(`pocket.corpus.variety`), so synonyms count as one word here.
"""

from __future__ import annotations

import re
from functools import cache

from course_lib import evaluation
from course_lib.evaluation import Score
from pocket.corpus import variety
from pocket.corpus.core import split_of
from pocket.corpus.skills import SKILLS

# Below this word overlap with every training phrasing, a phrasing counts as unlike them.
UNLIKE = 0.5


def words(phrasing: str) -> frozenset[str]:
    """The distinct words of a phrasing, in lower case; a slot is a word.

    >>> sorted(words("Where is {product}? Is it here?"))
    ['here', 'is', 'it', 'where', '{product}']
    """
    return frozenset(re.findall(r"\{[^{}]*\}|[\w']+", phrasing.lower()))


def overlap(one: frozenset[str], other: frozenset[str]) -> float:
    """Jaccard's index: the words that two phrasings share, as a part of all their words."""
    return len(one & other) / len(one | other) if one | other else 1.0


def meanings(phrasing: str, skill: str, lang: str) -> frozenset[str]:
    """The words of a phrasing, every synonym written as the first of its group."""
    # A sentence to translate stands in the bank in English, whatever it is translated into.
    written_in = "en" if skill == "translate" else lang
    return words(variety.canonical(phrasing, written_in))


@cache
def _trained(skill: str, lang: str) -> tuple[frozenset[str], ...]:
    texts = (text for bank in SKILLS[skill].phrasings(lang).values() for text in bank)
    # In a fixed order and once each: the messages of the judge stand in several banks.
    trained = dict.fromkeys(text for text in texts if split_of(text) == "train")
    return tuple(dict.fromkeys(meanings(text, skill, lang) for text in trained))


@cache
def nearest(phrasing: str, skill: str, lang: str) -> float:
    """The overlap with the most similar training phrasing of the skill, of whatever intent."""
    held = meanings(phrasing, skill, lang)
    return max(overlap(held, seen) for seen in _trained(skill, lang))


def on_unlike(score: Score, skill: str) -> Score | None:
    """The score on those cases whose phrasing is unlike all of training; None without any."""
    kept = [
        one for one in score.judged if nearest(one.case.phrasing, skill, one.case.lang) < UNLIKE
    ]
    return evaluation.tally(kept, f"{score.skill}, unlike training") if kept else None
