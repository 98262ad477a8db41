"""Exercise 5 of lab 05: word error rate over many recordings."""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.multimodal.transcripts import Heard, word_errors

Pairs = Sequence[tuple[str, str]]  # (said, written) of each recording

SAID = (
    "Three one eight, please.",
    "I did not receive the bill for January.",
    "Não recebi a conta.",
    "Where's my order?",
    "Seven",
    "Seis, cuatro; uno!",
    "Cancel order B40718 and write to me.",
    "It's the kettle: the red one.",
)
OTHERS = "four tea five conta it's uno kettles me".split()


def recordings(rng: random.Random) -> list[Case]:
    """(pairs,): right but for capitals and marks, nothing written, far too much, nothing said."""
    long, short = SAID[6], SAID[4]
    made: list[list[tuple[str, str]]] = [
        [(said, said.upper().replace(",", "")) for said in rng.sample(SAID, 3)],
        [(short, "seven seven seven nine"), (long, long)],
        [("", "thank you"), (rng.choice(SAID), ""), (long, _misheard(rng, long))],
        [(long, long.partition(" ")[2]), (short, "eleven")],
        [("one two three four", "two one four three"), ("five", "five")],
        [(short, " ".join(rng.choices(OTHERS, k=rng.randint(4, 9))))],
    ]
    for _ in range(4):
        some = rng.sample(SAID, rng.randint(2, 5))
        made.insert(0, [(said, _misheard(rng, said)) for said in some])
    return [(pairs,) for pairs in (*made, [], [("...", ""), ("", "")])]


def _misheard(rng: random.Random, said: str) -> str:
    """A transcript with words lost, changed and added."""
    made = []
    for word in said.split():
        made += rng.choice(([word], [word], [word.lower()], [], [rng.choice(OTHERS)],
                            [word, rng.choice(OTHERS)]))  # fmt: skip
    return " ".join(made)


# ---- right answers -----------------------------------------------------------------------------


def word_error_rate(pairs: Pairs) -> float | None:
    errors = said_words = 0
    for said, written in pairs:
        one, other = (re.findall(r"[\w']+", text.lower()) for text in (said, written))
        row = list(range(len(other) + 1))
        for i, mine in enumerate(one, start=1):
            above, row[0] = row[0], i
            for j, theirs in enumerate(other, start=1):
                cheapest = min(above + (mine != theirs), row[j] + 1, row[j - 1] + 1)
                above, row[j] = row[j], cheapest
        errors += row[-1]
        said_words += len(one)
    return errors / said_words if said_words else None


def _by_the_library(pairs: Pairs) -> float | None:
    """jiwer's alignment, summed by `transcripts.word_errors`."""
    if not any(_words(said) for said, _ in pairs):
        return None
    return word_errors([Heard(said, written) for said, written in pairs]).rate


def _by_halves(pairs: Pairs) -> float | None:
    """The distance by its definition: drop a word, add one, or go on with both."""
    from functools import cache

    def edits(one: tuple[str, ...], other: tuple[str, ...]) -> int:
        @cache
        def rest(i: int, j: int) -> int:
            if i == len(one) or j == len(other):
                return len(one) - i + len(other) - j
            if one[i] == other[j]:
                return rest(i + 1, j + 1)
            return 1 + min(rest(i + 1, j), rest(i, j + 1), rest(i + 1, j + 1))

        return rest(0, 0)

    total = sum(len(_words(said)) for said, _ in pairs)
    wrong = sum(edits(tuple(_words(said)), tuple(_words(written))) for said, written in pairs)
    return wrong / total if total else None


def _words(text: str) -> list[str]:
    return re.findall(r"[\w']+", text.lower())


# ---- wrong answers -----------------------------------------------------------------------------


def _edits(one: Sequence[str], other: Sequence[str], other_word: int = 1, added: int = 1) -> int:
    """Levenshtein's distance. other_word, added: what a substitution and an insertion cost."""
    row = [added * j for j in range(len(other) + 1)]
    for i, mine in enumerate(one, start=1):
        above, row[0] = row[0], i
        for j, theirs in enumerate(other, start=1):
            here = min(above + other_word * (mine != theirs), row[j] + 1, row[j - 1] + added)
            above, row[j] = row[j], here
    return row[-1]


def _rate(
    *,
    split: Callable[[str], Sequence[str]] = _words,
    edits: Callable[[Sequence[str], Sequence[str]], float] = _edits,
    size: Callable[[Sequence[str], Sequence[str]], int] = lambda one, other: len(one),
    kept: Callable[[str], bool] = lambda said: True,
    last: Callable[[float], float] = lambda rate: rate,
    empty: float | None = None,
) -> Callable[[Pairs], float | None]:
    """The right rate with one decision changed. kept: recordings that count, by what was said."""

    def answer(pairs: Pairs) -> float | None:
        split_up = [(split(said), split(written)) for said, written in pairs if kept(said)]
        total = sum(size(*pair) for pair in split_up)
        return last(sum(edits(*pair) for pair in split_up) / total) if total else empty

    return answer


def _mean_of_rates(pairs: Pairs) -> float | None:
    rates = [_rate()([pair]) for pair in pairs if _words(pair[0])]
    return sum(rates) / len(rates) if rates else None


def _side_by_side(one: Sequence[str], other: Sequence[str]) -> int:
    wrong = sum(a != b for a, b in zip(one, other, strict=False))
    return wrong + abs(len(one) - len(other))


def _as_bags(one: Sequence[str], other: Sequence[str]) -> int:
    mine, theirs = Counter(one), Counter(other)
    return max((mine - theirs).total(), (theirs - mine).total())


def _without_marks(text: str) -> list[str]:
    return re.findall(r"[\w']+", text)


# ---- words -------------------------------------------------------------------------------------


def _way(pairs: Pairs) -> str:
    parts = [f"{_edits(_words(one), _words(two))} of {len(_words(one))}" for one, two in pairs]
    rate = word_error_rate(pairs)
    if rate is None:
        return "no word was said: None"
    return f"errors of words said: {', '.join(parts)}; together {rate:.4f}"


WORD_ERROR_RATE = Exercise(
    id="lab05.word_error_rate",
    prompt="Write word_error_rate(pairs) for recordings (said, written): the fewest words to "
    "substitute, insert or delete, of all recordings together, over the words said in all of them. "
    'Words are re.findall(r"[\\w\']+", text.lower()). None where no word was said.',
    draw=recordings,
    reference=word_error_rate,
    equivalents=(_by_the_library, _by_halves),
    mistakes=(
        Mistake(
            "the mean of the recordings' rates",
            "A recording of one word would count as much as one of a hundred. Add up errors and "
            "words, and divide once.",
            (_mean_of_rates,),
        ),
        Mistake(
            "letters instead of words",
            "That is the character error rate. Compare lists of words.",
            (_rate(split=lambda text: "".join(_words(text))),),
        ),
        Mistake(
            "capitals count",
            "Nobody hears capitals: text.lower() on both sides.",
            (_rate(split=_without_marks),),
        ),
        Mistake(
            "marks count",
            "'please.' and 'please' are one word. Find words with the pattern, instead of "
            "splitting at blanks.",
            (_rate(split=lambda text: text.lower().split()),),
        ),
        Mistake(
            "words are compared place by place",
            "After one word too many every place is off by one. Align first: the fewest "
            "substitutions, insertions and deletions.",
            (_rate(edits=_side_by_side),),
        ),
        Mistake(
            "the order of the words does not count",
            "'two one' is not 'one two'. Align the lists; do not count words.",
            (_rate(edits=_as_bags),),
        ),
        Mistake(
            "words too many are free",
            "A model that goes on talking makes insertions, and each is an error.",
            (_rate(edits=lambda one, other: _edits(one, other, added=0)),),
        ),
        Mistake(
            "another word counts twice",
            "A substitution is one error, not a deletion and an insertion.",
            (_rate(edits=lambda one, other: _edits(one, other, other_word=2)),),
        ),
        Mistake(
            "divided by the words written",
            "The rate is of what was said. A model that writes twice as much would look better.",
            (_rate(size=lambda one, other: len(other)),),
        ),
        Mistake(
            "divided by the longer of the two",
            "That hides insertions. Divide by the words said, even if the rate is above 1.",
            (_rate(size=lambda one, other: max(len(one), len(other))),),
        ),
        Mistake(
            "cut off at 1",
            "Three words too many for each word said are a rate of 3, and you want to know.",
            (_rate(last=lambda rate: min(1.0, rate)), _rate(last=lambda rate: min(1, rate))),
        ),
        Mistake(
            "recordings without words are left out",
            "Where nothing was said and something was written, the model invented words. These "
            "errors count with the others.",
            (_rate(kept=lambda said: bool(_words(said))),),
        ),
        Mistake(
            "0 where nothing was said",
            "No word was said, so nothing is known: None, not 0.",
            (_rate(empty=0.0),),
        ),
        Mistake(
            "per cent instead of a share",
            "Return errors / words; a table multiplies by 100.",
            (_rate(last=lambda rate: 100 * rate),),
        ),
    ),
    hints=(
        "Two sums go through all recordings: errors, and words said. The errors of one recording "
        "are the edit distance between two lists of words.",
        "A table by rows (Wagner and Fischer): row[j] is the cost of turning the words said so far "
        "into the first j words written; each new cell is the cheapest of above + (words differ), "
        "row[j] + 1 and row[j - 1] + 1.",
        "row = list(range(len(other) + 1)); for i, mine in enumerate(one, 1): above, row[0] = "
        "row[0], i; for j, theirs in enumerate(other, 1): above, row[j] = row[j], min(above + "
        "(mine != theirs), row[j] + 1, row[j - 1] + 1). The distance is row[-1].",
    ),
    expects="a number, which may be above 1, or None",
    unit="errors per word said",
    arithmetic=_way,
    show=lambda pairs: f"{[tuple(pair) for pair in pairs]!r}"[:280],
    points=2,
)
