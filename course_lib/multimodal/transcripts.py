"""How well a sound was understood: word error rate of transcripts, BLEU of translations.

    word error rate = (substitutions + insertions + deletions) / words said

over all recordings together, so it can be above 1: a model that goes on talking makes insertions
without end. Words are compared in lower case and without marks. The alignment is jiwer's.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.stats import Estimate


@dataclass(frozen=True)
class Heard:
    """One recording: what was said, what the model wrote, and by whom it was spoken."""

    said: str
    written: str
    speaker: str = ""


@dataclass(frozen=True)
class WordErrors:
    """Errors of many recordings by kind. The interval resamples speakers whole.

    interval: None for fewer than 5 speakers; recordings without a name count as one speaker each.
    """

    substitutions: int
    insertions: int
    deletions: int
    words: int
    recordings: int
    speakers: int
    interval: stats.Interval | None

    @property
    def errors(self) -> int:
        return self.substitutions + self.insertions + self.deletions

    @property
    def rate(self) -> float:
        return self.errors / self.words

    def __str__(self) -> str:
        made = (
            f"word error rate {self.rate:.1%}: {self.errors} of {self.words} words "
            f"({self.substitutions} others, {self.insertions} too many, {self.deletions} missing), "
            f"{self.recordings} recordings of {self.speakers} speakers"
        )
        if self.interval is None:
            return f"{made}; too few speakers for an interval"
        return f"{made}; 95% interval {self.interval.low:.1%} to {self.interval.high:.1%}"


def words(text: str) -> list[str]:
    """The words of a text in lower case, without marks.

    >>> words("Três, dois... um!")
    ['três', 'dois', 'um']
    """
    return re.findall(r"[\w']+", text.lower())


def word_errors(heard: Iterable[Heard]) -> WordErrors:
    """The word error rate of all recordings. Raises ValueError where no word was said."""
    heard = list(heard)
    if not heard:
        raise ValueError("there is no recording: there is no word error rate")
    sums = [0, 0, 0]
    by_speaker: dict[str, list[int]] = {}
    for number, one in enumerate(heard):
        kinds = _edits(words(one.said), words(one.written))
        sums = [a + b for a, b in zip(sums, kinds, strict=True)]
        row = by_speaker.setdefault(one.speaker or f"recording {number}", [0, 0])
        row[0] += sum(kinds)
        row[1] += len(words(one.said))
    total = sum(row[1] for row in by_speaker.values())
    if not total:
        raise ValueError("no word was said: there is no word error rate")
    return WordErrors(*sums, total, len(heard), len(by_speaker), _interval(by_speaker.values()))


def _edits(said: Sequence[str], written: Sequence[str]) -> tuple[int, int, int]:
    """Substitutions, insertions and deletions of the cheapest alignment."""
    if not said or not written:  # jiwer refuses an empty reference
        return 0, len(written), len(said)
    from jiwer import process_words

    found = process_words(" ".join(said), " ".join(written))
    return found.substitutions, found.insertions, found.deletions


def _interval(rows: Iterable[Sequence[int]]) -> stats.Interval | None:
    """By resampling speakers; without any error what Wilson says of as many speakers.

    No error leaves nothing to resample, and an interval from 0 to 0 would be too sure of itself.
    """
    errors, said = zip(*((row[0], row[1]) for row in rows if row[1]), strict=True)
    if len(said) < stats.FEWEST_FOR_BOOTSTRAP:
        return None
    if not any(errors):
        return stats.wilson(0, len(said))
    found = stats.bootstrap_ratio(errors, said).interval
    return None if found is None else stats.Interval(max(0.0, found.low), found.high, found.level)


def aligned(said: str, written: str) -> str:
    """The two word by word, one under the other, with a mark under each error.

    S: another word, I: one too many, D: one missing.
    """
    from jiwer import process_words

    one, other = words(said), words(written)
    if not one or not other:
        chunks = (
            [("delete", one, [""] * len(one))] if one else [("insert", [""] * len(other), other)]
        )
    else:
        found = process_words(" ".join(one), " ".join(other)).alignments[0]
        chunks = [
            (
                chunk.type,
                one[chunk.ref_start_idx : chunk.ref_end_idx],
                other[chunk.hyp_start_idx : chunk.hyp_end_idx],
            )
            for chunk in found
        ]
    columns: list[tuple[str, str, str]] = []
    marks = {"equal": "", "substitute": "S", "insert": "I", "delete": "D"}
    for kind, mine, theirs in chunks:
        longest = max(len(mine), len(theirs))
        mine, theirs = (list(row) + [""] * (longest - len(row)) for row in (mine, theirs))
        columns += [(a, b, marks[kind]) for a, b in zip(mine, theirs, strict=True)]
    widths = [max(map(len, column)) for column in columns]
    rows = zip(*columns, strict=True)
    lines = ["  ".join(w.ljust(n) for w, n in zip(row, widths, strict=True)) for row in rows]
    heads = ("said:    ", "written: ", "         ")
    return "\n".join(f"{head}{line}".rstrip() for head, line in zip(heads, lines, strict=True))


def bleu(written: Sequence[str], references: Sequence[str], *, seed: int = 0) -> Estimate:
    """Corpus BLEU of translations by sacrebleu, 0 to 1, with a bootstrap interval over sentences.

    The same as `monitoring.text_scores.bleu`, under the name that speech translation gives it.
    Raises ValueError for no sentences or unequal numbers of them.
    """
    from course_lib.monitoring import text_scores

    return text_scores.bleu(written, references, seed=seed)
