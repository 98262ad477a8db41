"""Exercise 6 of lab 05: the score of a question set by kind, with an interval that is honest."""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from statistics import NormalDist
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Mistake

Asked = tuple[str, str, str, str]  # kind, picture, wanted, reply
Scored = dict[str, tuple[int, int, float, float]]  # kind -> right, n, low, high

KINDS = ("highest", "lowest", "value", "trend")
LABELS = ("tea", "lamps", "Mon", "Q3", "Porto", "10", "100", "35", "It rises, then falls.")


def question_sets(rng: random.Random) -> list[Case]:
    """(asked,): nothing, all right, all wrong, one question, several of one picture, and mixtures.

    Replies are right, right but for blanks, right but for capitals, too long, or another label.
    """
    one = [("value", "chart-1", "35", "35")]
    replies = [
        ("trend", "chart-1", "It rises, then falls.", "It rises,  then falls.\n"),
        ("value", "chart-1", "10", "100"),
        ("value", "chart-2", "10", " 10\n"),
        ("highest", "chart-2", "tea", "Tea"),
    ]
    return [
        (replies,),
        (one,),
        ([],),
        (_asked(rng, ("highest",), right=1.0),),
        (_asked(rng, ("lowest", "value"), right=0.0),),
        (_asked(rng, ("value",), several=5),),
        *((_asked(rng, rng.sample(KINDS, rng.randint(2, 4))),) for _ in range(5)),
    ]


def _asked(
    rng: random.Random, kinds: Sequence[str], right: float | None = None, several: int = 3
) -> list[Asked]:
    """Questions of those kinds about a few pictures; of some pictures several of one kind."""
    pictures = [f"chart-{number}" for number in rng.sample(range(100), rng.randint(3, 12))]
    share = rng.uniform(0.2, 0.9) if right is None else right
    made = []
    for kind in kinds:
        for picture in rng.sample(pictures, rng.randint(2, len(pictures))):
            for _ in range(rng.randint(1, several)):
                wanted = rng.choice(LABELS)
                reply = _reply(rng, wanted, share)
                made.append((kind, picture, wanted, reply))
    rng.shuffle(made)
    return made


def _reply(rng: random.Random, wanted: str, share: float) -> str:
    if rng.random() < share:
        return rng.choice((wanted, wanted, f" {wanted}\n", wanted.replace(" ", "  ")))
    others = (f"{wanted} or so", f"It is {wanted}.", wanted.swapcase() + "?", "", "nothing")
    return rng.choice((*others, "tea" if wanted != "tea" else "Tea"))


# ---- right answers -----------------------------------------------------------------------------


def by_kind(asked: Sequence[Asked]) -> Scored:
    z, found = NormalDist().inv_cdf(0.975), {}
    for kind in {row[0] for row in asked}:
        rows = [row for row in asked if row[0] == kind]
        right = sum(reply.split() == wanted.split() for _, _, wanted, reply in rows)
        pictures = len({picture for _, picture, _, _ in rows})
        p = right / len(rows)
        middle = (p + z**2 / (2 * pictures)) / (1 + z**2 / pictures)
        spread = p * (1 - p) / pictures + z**2 / (4 * pictures**2)
        half = z / (1 + z**2 / pictures) * math.sqrt(spread)
        found[kind] = (right, len(rows), middle - half, middle + half)
    return found


def _by_the_library(asked: Sequence[Asked]) -> Scored:
    from course_lib import stats

    verdicts: dict[str, list[bool]] = {}
    shown: dict[str, set[str]] = {}
    for kind, picture, wanted, reply in asked:
        same = " ".join(reply.split()) == " ".join(wanted.split())
        verdicts.setdefault(kind, []).append(same)
        shown.setdefault(kind, set()).add(picture)
    made = {}
    for kind, some in verdicts.items():
        ends = stats.wilson_share(sum(some) / len(some), len(shown[kind]))
        made[kind] = (sum(some), len(some), ends.low, ends.high)
    return made


def _by_roots(asked: Sequence[Asked]) -> Scored:
    """The ends as the roots of (p - x)**2 = z**2 * x * (1 - x) / n."""

    def roots(p: float, n: int) -> tuple[float, float]:
        z2 = NormalDist().inv_cdf(0.975) ** 2
        b, root = 2 * n * p + z2, z2**2 + 4 * z2 * n * p * (1 - p)
        return (b - math.sqrt(root)) / (2 * (n + z2)), (b + math.sqrt(root)) / (2 * (n + z2))

    return _scored(roots)(asked)


# ---- wrong answers -----------------------------------------------------------------------------


def _wilson(p: float, n: float, level: float = 0.95) -> tuple[float, float]:
    z = NormalDist().inv_cdf((1 + level) / 2)
    middle = (p + z**2 / (2 * n)) / (1 + z**2 / n)
    half = z / (1 + z**2 / n) * math.sqrt(p * (1 - p) / n + z**2 / (4 * n**2))
    return middle - half, middle + half


def _bell(p: float, n: float) -> tuple[float, float]:
    half = NormalDist().inv_cdf(0.975) * math.sqrt(p * (1 - p) / n)
    return p - half, p + half


def _pictures(rows: Sequence[Asked]) -> int:
    return len({row[1] for row in rows})


def _is_right(wanted: str, reply: str) -> bool:
    return reply.split() == wanted.split()


def _scored(
    interval: Callable[[float, float], tuple[float, float]] = _wilson,
    *,
    same: Callable[[str, str], bool] = _is_right,
    worth: Callable[[Sequence[Asked], Sequence[Asked]], float] = lambda rows, asked: _pictures(
        rows
    ),
    entry: Callable[..., Any] = lambda right, n, low, high: (right, n, low, high),
) -> Callable[[Sequence[Asked]], dict[str, Any]]:
    """The right table with one decision changed. worth: the n of the interval."""

    def answer(asked: Sequence[Asked]) -> dict[str, Any]:
        found = {}
        for kind in dict.fromkeys(row[0] for row in asked):
            rows = [row for row in asked if row[0] == kind]
            right = sum(same(wanted, reply) for _, _, wanted, reply in rows)
            ends = interval(right / len(rows), worth(rows, asked))
            found[kind] = entry(right, len(rows), *ends)
        return found

    return answer


def _whole_pictures(asked: Sequence[Asked]) -> Scored:
    """A picture is right if all its questions are, and counts once."""
    found = {}
    for kind in dict.fromkeys(row[0] for row in asked):
        verdicts: dict[str, bool] = {}
        for _, picture, wanted, reply in (row for row in asked if row[0] == kind):
            verdicts[picture] = verdicts.get(picture, True) and _is_right(wanted, reply)
        right, n = sum(verdicts.values()), len(verdicts)
        found[kind] = (right, n, *_wilson(right / n, n))
    return found


def _shares(right: int, n: int, low: float, high: float) -> tuple[float, ...]:
    return right / n, n, low, high


# ---- words -------------------------------------------------------------------------------------


def _way(asked: Sequence[Asked]) -> str:
    parts = [
        f"{kind}: {right} of {n} about {_pictures([row for row in asked if row[0] == kind])} "
        f"pictures, {low:.4f} to {high:.4f}"
        for kind, (right, n, low, high) in sorted(by_kind(asked).items())
    ]
    return "; ".join(parts) or "no question: an empty dictionary"


BY_KIND = Exercise(
    id="lab05.by_kind",
    prompt="Write by_kind(asked) for rows (kind, picture, wanted, reply): a dictionary, kind -> "
    "(right, n, low, high). A reply is right if its words, reply.split(), are those of `wanted`. "
    "right and n count questions; low and high are Wilson's interval at 95% around right / n, with "
    "the number of different pictures of that kind in the place of n.",
    draw=question_sets,
    reference=by_kind,
    equivalents=(_by_the_library, _by_roots),
    mistakes=(
        Mistake(
            "every question is worth one trial",
            "Five questions about one picture fail together: if it is unreadable, all five are "
            "lost. The interval rests on the number of different pictures.",
            (_scored(worth=lambda rows, asked: len(rows)),),
        ),
        Mistake(
            "the pictures of all kinds are counted",
            "Each kind's interval rests on the pictures that it was asked about.",
            (_scored(worth=lambda rows, asked: _pictures(asked)),),
        ),
        Mistake(
            "pictures are counted and not questions",
            "right and n are questions. Only the interval takes the number of pictures.",
            (_whole_pictures,),
        ),
        Mistake(
            "the bell curve's interval",
            "p +- z * sqrt(p * (1 - p) / n) has no width where all are right, or none, and goes "
            "beyond 0 and 1. Wilson's does neither.",
            (_scored(_bell),),
        ),
        Mistake(
            "the bell curve's interval, cut at 0 and 1",
            "Cutting hides the symptom: 5 of 5 would still be 100% to 100%. Use Wilson's formula.",
            (_scored(lambda p, n: (max(0.0, _bell(p, n)[0]), min(1.0, _bell(p, n)[1]))),),
        ),
        Mistake(
            "an interval of 90%",
            "2.5% may lie on either side: z is NormalDist().inv_cdf(0.975), about 1.96.",
            (_scored(lambda p, n: _wilson(p, n, 0.9)),),
        ),
        Mistake(
            "a reply that contains the answer is right",
            "'100' contains '10', and 'tea or lamps' contains whatever you want. All words must "
            "be those of the answer.",
            (
                _scored(same=lambda wanted, reply: wanted in reply),
                _scored(same=lambda wanted, reply: reply.find(wanted) >= 0),
            ),
        ),
        Mistake(
            "blanks at the ends make a reply wrong",
            "A line break at the end is no mistake of the model. Compare reply.split() with "
            "wanted.split().",
            (_scored(same=lambda wanted, reply: wanted == reply),),
        ),
        Mistake(
            "only the ends are stripped",
            "Two blanks between two words are no other answer: compare reply.split() with "
            "wanted.split().",
            (_scored(same=lambda wanted, reply: wanted.strip() == reply.strip()),),
        ),
        Mistake(
            "capitals do not count",
            "Here they do: a label is written as the picture has it. Compare the words as they "
            "are.",
            (_scored(same=lambda wanted, reply: wanted.lower().split() == reply.lower().split()),),
        ),
        Mistake(
            "shares instead of counts",
            "right is a number of questions; whoever reads the table divides.",
            (_scored(entry=_shares),),
        ),
        Mistake(
            "the interval in per cent",
            "low and high are shares between 0 and 1; a table multiplies by 100.",
            (_scored(entry=lambda right, n, low, high: (right, n, 100 * low, 100 * high)),),
        ),
        Mistake(
            "no interval",
            "9 of 10 and 90 of 100 are not the same result. Return (right, n, low, high).",
            (_scored(entry=lambda right, n, low, high: (right, n)),),
        ),
    ),
    hints=(
        "For each kind: its rows, how many of them are right, and how many different pictures "
        "they are about. What does each of the three numbers go into?",
        "p = right / n; with m the number of different pictures: middle (p + z**2/2m) / (1 + "
        "z**2/m), half width z / (1 + z**2/m) * sqrt(p(1-p)/m + z**2/4m**2).",
        "rows = [row for row in asked if row[0] == kind]; m = len({row[1] for row in rows}); "
        "course_lib.stats.wilson_share(right / len(rows), m) has .low and .high.",
    ),
    expects="a dictionary kind -> (right, n, low, high)",
    unit="questions, and shares between 0 and 1",
    arithmetic=_way,
    show=lambda asked: f"{len(asked)} questions about {_pictures(asked)} pictures",
)  # fmt: skip
