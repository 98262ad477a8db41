"""Word error rate: how many words must be changed to make a transcript right.

Word error rate = (substitutions + insertions + deletions) / words said, over all recordings
together; it can be above 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from course_lib import stats


@dataclass(frozen=True)
class Heard:
    """One recording: who spoke, what was said, and what the model wrote."""

    speaker: str
    said: str
    written: str


@dataclass(frozen=True)
class WordErrors:
    """Errors of many recordings. The interval resamples speakers whole; None for fewer than 5."""

    errors: int
    words: int
    recordings: int
    speakers: int
    interval: stats.Interval | None

    @property
    def rate(self) -> float:
        return self.errors / self.words

    def __str__(self) -> str:
        made = f"word error rate {self.rate:.1%} ({self.errors} of {self.words} words"
        made += f", {self.recordings} recordings of {self.speakers} speakers)"
        if self.interval is None:
            return f"{made}, too few speakers for an interval"
        return f"{made}, 95% interval {self.interval.low:.1%} to {self.interval.high:.1%}"


def words(text: str) -> list[str]:
    """The words of a text in lower case, without marks.

    >>> words("Três, dois... um!")
    ['três', 'dois', 'um']
    """
    return re.findall(r"[\w']+", text.lower())


def edits(one: Sequence[str], other: Sequence[str]) -> int:
    """The fewest substitutions, insertions and deletions that turn one into the other.

    Levenshtein's distance, by the table of Wagner and Fischer (1974).

    >>> edits("five one nine".split(), "five nine nine two".split())
    2
    """
    row = list(range(len(other) + 1))
    for i, mine in enumerate(one, 1):
        above, row[0] = row[0], i
        for j, theirs in enumerate(other, 1):
            here = min(above + (mine != theirs), row[j] + 1, row[j - 1] + 1)
            above, row[j] = row[j], here
    return row[-1]


def word_errors(heard: Iterable[Heard]) -> WordErrors:
    """The word error rate of all recordings. Raises ValueError where no word was said."""
    heard = list(heard)
    by_speaker: dict[str, list[int]] = {}
    for one in heard:
        said = words(one.said)
        counts = by_speaker.setdefault(one.speaker, [0, 0])
        counts[0] += edits(said, words(one.written))
        counts[1] += len(said)
    errors, total = (sum(counts[i] for counts in by_speaker.values()) for i in (0, 1))
    if not total:
        raise ValueError("no word was said: there is no word error rate")
    interval = None
    if len(by_speaker) >= stats.FEWEST_FOR_BOOTSTRAP:
        found = stats.bootstrap_ratio(*zip(*by_speaker.values(), strict=True))
        interval = _not_empty(found, errors, total, len(by_speaker))
    return WordErrors(errors, total, len(heard), len(by_speaker), interval)


def _not_empty(
    found: stats.Estimate, errors: int, total: int, speakers: int
) -> stats.Interval | None:
    """The bootstrap's interval, from 0 up; without any error, what Wilson says of as many speakers.

    No error leaves nothing to resample, and an interval from 0 to 0 would be too sure of itself.
    """
    if not errors:
        return stats.wilson(0, speakers)
    if found.interval is None:
        return None
    return stats.Interval(max(0.0, found.interval.low), found.interval.high, found.interval.level)
