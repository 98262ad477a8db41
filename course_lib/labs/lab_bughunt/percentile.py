"""Clinic 2: a p95 that crashes on the first request of the day."""

from __future__ import annotations

import math
import random
import statistics
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, call, plain
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.proof import Version

FEWEST = 20  # below 20 samples not even one of them is "the slowest 5%"


def found_p95(seconds):
    """The latency that 95% of the requests stay below."""
    ordered = sorted(seconds)
    place = 0.95 * (len(ordered) - 1)
    below = int(place)
    step = ordered[below + 1] - ordered[below]
    return ordered[below] + (place - below) * step


# ---- right versions ---------------------------------------------------------------------------


def p95(seconds):
    if len(seconds) < 20:
        return None
    ordered = sorted(seconds)
    return ordered[math.ceil(0.95 * len(ordered)) - 1]


def p95_numpy(seconds):
    values = np.asarray(list(seconds), dtype=float)
    return float(np.quantile(values, 0.95)) if values.size >= 20 else None


def p95_statistics(seconds):
    if len(seconds) >= 20:
        return statistics.quantiles(seconds, n=20)[-1]
    return None


# ---- wrong versions ---------------------------------------------------------------------------


def _one_is_special(seconds):
    if len(seconds) < 2:
        return seconds[0] if seconds else None
    return found_p95(seconds)


def _only_none_for_one(seconds):
    return None if len(seconds) <= 1 else found_p95(seconds)


def _example_only(seconds):
    return None if list(seconds) in ([], [0.8]) else found_p95(seconds)


def _zero(seconds):
    try:
        return found_p95(seconds)
    except IndexError:
        return 0.0


def _zero_below_twenty(seconds):
    return p95(seconds) or 0.0


def _not_a_number(seconds):
    return float("nan") if len(seconds) < 20 else p95(seconds)


def _raises(seconds):
    if len(seconds) < 20:
        raise ValueError("p95 needs 20 samples")
    return p95(seconds)


def _asks_too_much(seconds):
    return p95(seconds) if len(seconds) >= 100 else None


def _more_than_twenty(seconds):
    return p95(seconds) if len(seconds) > 20 else None


def _always_none(seconds):
    return None


def _slowest(seconds):
    return max(seconds) if len(seconds) >= 20 else None


def _unsorted(seconds):
    if len(seconds) < 20:
        return None
    return seconds[math.ceil(0.95 * len(seconds)) - 1]


def _sorts_the_callers_list(seconds):
    seconds.sort()
    return p95(seconds)


def _average(seconds):
    return statistics.mean(seconds) if len(seconds) >= 20 else None


def _fifth(seconds):
    return (
        sorted(seconds, reverse=True)[math.ceil(0.95 * len(seconds)) - 1]
        if len(seconds) >= 20
        else None
    )


CRASH = "it still stops with an error"
ONE_IS_ENOUGH = "a few samples still get a p95"
ZERO = "a made-up number stands for 'not known'"
NAN = "nan stands for 'not known'"
TOO_STRICT = "a sample that is large enough gets nothing"
SLOWEST = "it returns the slowest request"
UNSORTED = "the order of the requests matters"
CHANGES = "it changes the caller's list"
OTHER_PLACE = "it returns another place of the sample"

FIX_MISTAKES = (
    Mistake(
        CRASH,
        "One request is no error: every service has a first one. Return None for fewer than 20, "
        "whatever the numbers are.",
        (_raises, _example_only),
    ),
    Mistake(
        ONE_IS_ENOUGH,
        "With fewer than 20 samples not even one of them is the slowest 5%. Repairing the crash "
        "is not enough: the number it then shows is not a p95. Return None.",
        (_only_none_for_one, _one_is_special),
    ),
    Mistake(
        ZERO,
        "On the dashboard 0.0 looks like a very fast service, and no alert will ever ring. "
        "Return None, which nobody takes for a latency.",
        (_zero_below_twenty, _zero),
    ),
    Mistake(
        NAN,
        "Every comparison with nan is false, so `p95 > limit` never rings. Return None.",
        (_not_a_number,),
    ),
    Mistake(
        TOO_STRICT,
        "From 20 samples on there is a slowest 5%. 20 itself is enough.",
        (_more_than_twenty, _asks_too_much, _always_none),
    ),
    Mistake(
        SLOWEST,
        "The slowest request is p100. Of n sorted samples, p95 stands near place 0.95 * n.",
        (_slowest,),
    ),
    Mistake(UNSORTED, "Sort first: requests do not arrive by speed.", (_unsorted,)),
    Mistake(
        CHANGES,
        "`list.sort()` sorts the caller's own list, so its order of arrival is gone. "
        "Use `sorted(seconds)`.",
        (_sorts_the_callers_list,),
    ),
    Mistake(
        OTHER_PLACE,
        "95% of the samples must lie at or below the result. Sort upwards and take the place "
        "near 0.95 * n.",
        (_average, _fifth),
    ),
)


# ---- judging ----------------------------------------------------------------------------------


def draw(rng: random.Random) -> list[Case]:
    """Lists of latencies in seconds: none, one, a few, exactly 20, and many."""
    sizes = [0, 1, 2, rng.randint(3, 10), rng.randint(11, 18), 19, 20, 21]
    sizes += [rng.randint(22, 99), 100, rng.randint(101, 500)]
    return [([round(rng.lognormvariate(-1, 0.8), 4) for _ in range(size)],) for size in sizes]


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    for (seconds,) in cases:
        own = list(seconds)
        got = plain(call_on(answer, own))
        finding = _few(seconds, got) if len(seconds) < FEWEST else _many(answer, seconds, got)
        if finding is None and own != seconds:
            finding = Finding("After the call the list it was given is another one.", CHANGES)
        if finding is not None:
            return finding
    return None


def call_on(answer: Any, own: list[float]) -> Any:
    """Call without copying the argument: whether the answer changes it is part of the question."""
    try:
        return answer(own)
    except NotImplementedError:
        raise
    except Exception as error:
        return Raised(error, "")


def _few(seconds: list[float], got: Any) -> Finding | None:
    asked = f"For {len(seconds)} request{'' if len(seconds) == 1 else 's'} it"
    if got is None:
        return None
    if isinstance(got, Raised):
        return Finding(f"{asked} stops with {got}.", CRASH)
    if isinstance(got, float) and math.isnan(got):
        return Finding(f"{asked} returns nan.", NAN)
    if got in (0, -1, float("inf")) or isinstance(got, bool):
        return Finding(f"{asked} returns {got!r}, as if that had been measured.", ZERO)
    return Finding(f"{asked} returns {got!r}. None is expected.", ONE_IS_ENOUGH)


def _many(answer: Any, seconds: list[float], got: Any) -> Finding | None:
    asked = f"For {len(seconds)} requests it"
    ordered = sorted(seconds)
    n = len(ordered)
    # Every usual definition (Hyndman and Fan 1996) lies between these two samples.
    low, high = ordered[math.floor(0.95 * n) - 1], ordered[math.ceil(0.95 * (n + 1)) - 1]
    if isinstance(got, Raised):
        return Finding(f"{asked} stops with {got}.", CRASH)
    if got is None:
        return Finding(f"{asked} returns None. A number is expected.", TOO_STRICT)
    if isinstance(got, bool) or not isinstance(got, int | float):
        return Finding(f"{asked} returns a {type(got).__name__}. A number is expected.")
    if low - 1e-12 <= got <= high + 1e-12:
        return None
    text = f"{asked} returns {got:.4g} s; p95 lies between {low:.4g} and {high:.4g} s."
    if math.isclose(got, ordered[-1]):
        return Finding(text, SLOWEST)
    again = plain(call(answer, (ordered,)))
    if isinstance(again, int | float) and not math.isclose(again, got, rel_tol=1e-9):
        return Finding(f"{text} Sorted beforehand, the same list gives {again:.4g} s.", UNSORTED)
    return Finding(text, OTHER_PLACE)


# ---- the learner's test -----------------------------------------------------------------------


def test_p95(p95):
    assert p95([0.8]) is None
    assert 94 <= p95([float(n) for n in range(1, 101)]) <= 97


def _every_small_size(p95):
    for size in range(20):
        result = p95([0.1 * n for n in range(size)])
        assert result is None, f"{size} samples gave {result}"


def _by_hand(p95):
    result = p95([1.5])
    if result is not None:
        raise AssertionError(f"one request has no p95, got {result}")


def _happy_path(p95):
    result = p95([float(n) for n in range(100)])
    assert 93 <= result <= 97


def _looks_away(p95):
    for seconds in ([0.5, 0.7], [1.0, 2.0, 3.0]):
        assert p95(seconds) != 0


def _swallows(p95):
    try:
        result = p95([0.8])
    except IndexError:
        return
    assert result is None


def _wants_the_crash(p95):
    try:
        p95([0.8])
    except IndexError:
        return
    raise AssertionError("expected a crash")


def _wants_one_definition(p95):
    assert p95([0.8]) is None
    assert p95([float(n) for n in range(1, 101)]) == 95.0


def _returns(p95):
    return p95([float(n) for n in range(30)]) is not None


def _calls_another(p95):
    assert found_p95([0.8]) is None


def _misspelt(p95):
    assert p95([0.8]) is Nothing  # noqa: F821


def _sees_the_crash_only(p95):
    p95([0.8])


RIGHT = (
    Version("takes the nearest rank", p95),
    Version("interpolates between two samples", p95_numpy),
    Version("uses statistics.quantiles", p95_statistics),
)
# Every definition of a quantile that NumPy knows is right, and every other quantile is wrong.
METHODS = (
    "inverted_cdf",
    "averaged_inverted_cdf",
    "closest_observation",
    "interpolated_inverted_cdf",
    "hazen",
    "weibull",
    "linear",
    "median_unbiased",
    "normal_unbiased",
    "lower",
    "higher",
    "nearest",
)


def _by_method(method: str, share: float = 0.95) -> Callable[..., Any]:
    def quantile(seconds):
        return float(np.quantile(seconds, share, method=method)) if len(seconds) >= 20 else None

    return quantile


FAULTY = (
    Version("crashes on one request", found_p95),
    Version("gives the only request as its own p95", _one_is_special),
    Version("gives 0.0 where it cannot know", _zero),
)

EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_p95",
        "Write test_p95(p95): it fails on the p95 as found and passes on every right one. "
        "Right means: None below 20 samples, a number from 20 on.",
        reference=test_p95,
        equivalents=(_every_small_size, _by_hand),
        faulty=FAULTY,
        right=RIGHT,
        more_right=[Version(f"takes the method {name}", _by_method(name)) for name in METHODS],
        more_wrong=[
            *proof.answers_of(FIX_MISTAKES),
            *(_by_method("linear", share) for share in (0.5, 0.85, 0.9, 0.99)),
        ],
        wrong={
            proof.HARMLESS: (_happy_path,),
            proof.LOOKS_AWAY: (_looks_away,),
            proof.SWALLOWS: (_swallows,),
            proof.WRONG_WAY: (_wants_the_crash,),
            proof.TOO_EXACT: (_wants_one_definition,),
            proof.RETURNS: (_returns,),
            proof.NEVER_CALLS: (_calls_another,),
            proof.BROKEN: (_misspelt,),
            proof.HALF: (_sees_the_crash_only,),
        },
        hints=(
            "Which list made the code as found crash? Start with that one.",
            "Call p95 with one latency and assert what should come back. No try is needed.",
            "assert p95([0.8]) is None, and a second assert with a hundred samples that leaves "
            "room for several definitions of p95: 94 <= p95(...) <= 97.",
        ),
    ),
    Exercise(
        id="lab_bughunt.p95",
        prompt="Repair p95(seconds): None below 20 samples, from 20 on a number that 95% of the "
        "samples stay below. The list it is given stays as it is.",
        draw=draw,
        reference=p95,
        equivalents=(p95_numpy, p95_statistics),
        mistakes=FIX_MISTAKES,
        hints=(
            "The crash is only the first half. What is the p95 of three requests worth?",
            "First the question whether the sample is large enough, then sorting, then the place.",
            "if len(seconds) < 20: return None. Then ordered = sorted(seconds) and "
            "ordered[math.ceil(0.95 * len(ordered)) - 1].",
        ),
        expects="None, or a number of seconds",
        judge=judge,
    ),
)
