"""Judging an answer: run it on drawn inputs, compare, and find out which mistake it makes.

Nothing here prints or remembers; `feedback` does.
"""

from __future__ import annotations

import copy
import dataclasses
import math
import reprlib
import traceback
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from numbers import Integral, Real
from typing import Any, Literal

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake

Status = Literal["right", "wrong", "missing"]
RELATIVE = 1e-9  # how far two numbers may be apart and still be the same

# (factor between yours and the right one, what that usually is)
_FACTORS = (
    (8.0, "bits and bytes are mixed up (8 bits are 1 byte)"),
    (2**30 / 1e9, "GB (1e9 bytes) and GiB (2**30 bytes) are mixed up"),
    (2**20 / 1e6, "MB (1e6 bytes) and MiB (2**20 bytes) are mixed up"),
    (1e9, "one is in bytes and the other in GB"),
    (2.0**30, "one is in bytes and the other in GiB"),
    (1e3, "a factor of 1000: look at the unit"),
    (1e6, "a factor of a million: look at the unit"),
    (1024.0, "a factor of 1024: look at the unit"),
    (100.0, "a share and a percentage are mixed up"),
    (2.0, "a factor of 2 is missing or there twice"),
)


@dataclass(frozen=True)
class Raised:
    """What a call ended in when it did not return: the exception, and where in the answer."""

    error: BaseException
    where: str

    def __str__(self) -> str:
        text = f"{type(self.error).__name__}: {self.error}".rstrip(": ")
        return f"{text} ({self.where})" if self.where else text


@dataclass(frozen=True)
class Feedback:
    """What the grader says of one answer.

    Attributes:
        exercise_id: which exercise.
        status: "right", "wrong", or "missing" where nothing has been written yet.
        mistake: the name of the `Mistake` that was recognised; None if none was.
        cases: how many calls were drawn.
        lines: the text for the learner, without the heading.
    """

    exercise_id: str
    status: Status
    mistake: str | None
    cases: int
    lines: tuple[str, ...]

    @property
    def right(self) -> bool:
        return self.status == "right"

    def __str__(self) -> str:
        heading = {
            "right": "right",
            "wrong": "not yet",
            "missing": "not written yet",
        }[self.status]
        return "\n".join([f"{self.exercise_id}: {heading}", *(f"  {line}" for line in self.lines)])


# ---- comparing --------------------------------------------------------------------------------
def plain(value: Any) -> Any:
    """A value as plain Python: NumPy and torch scalars and arrays lose their wrapping."""
    if hasattr(value, "tolist") and hasattr(value, "dtype"):
        return value.tolist()
    return value


def agree(got: Any, wanted: Any) -> bool:
    """Whether two results are the same: numbers to a relative 1e-9, everything else by value.

    Where a whole number is wanted, it must be that number. True and 1 differ, as do a text and a
    number. Lists and tuples are alike.
    """
    got, wanted = plain(got), plain(wanted)
    if isinstance(wanted, bool) or isinstance(got, bool):
        return isinstance(got, bool) and isinstance(wanted, bool) and got == wanted
    if isinstance(wanted, Real):
        return isinstance(got, Real) and _numbers_agree(got, wanted)
    if isinstance(wanted, str | bytes) or wanted is None:
        return type(got) is type(wanted) and got == wanted
    if isinstance(wanted, Mapping):
        return (
            isinstance(got, Mapping)
            and got.keys() == wanted.keys()
            and all(agree(got[key], wanted[key]) for key in wanted)
        )
    if isinstance(wanted, AbstractSet):
        return isinstance(got, AbstractSet) and set(got) == set(wanted)
    if isinstance(wanted, Sequence):
        return (
            isinstance(got, Sequence)
            and not isinstance(got, str | bytes)
            and len(got) == len(wanted)
            and all(agree(mine, theirs) for mine, theirs in zip(got, wanted, strict=True))
        )
    if dataclasses.is_dataclass(wanted):
        names = [field.name for field in dataclasses.fields(wanted)]
        return type(got) is type(wanted) and all(
            agree(getattr(got, name), getattr(wanted, name)) for name in names
        )
    return type(got) is type(wanted) and bool(got == wanted)


def _numbers_agree(got: Real, wanted: Real) -> bool:
    if isinstance(wanted, Integral):
        # A count: off by one is wrong, however large; a float may differ by its last digits.
        exact = isinstance(got, Integral)
        return got == wanted if exact else math.isclose(got, wanted, rel_tol=1e-14, abs_tol=1e-6)
    if math.isnan(wanted):
        return math.isnan(got)
    return math.isclose(got, wanted, rel_tol=RELATIVE, abs_tol=1e-12)


# ---- running ----------------------------------------------------------------------------------
def call(answer: Callable[..., Any], case: Case) -> Any:
    """The answer's result on one call, or `Raised`. The arguments are copies: it may change them.

    NotImplementedError passes through: it says that there is no answer yet.
    """
    try:
        return answer(*copy.deepcopy(case))
    except NotImplementedError:
        raise
    except (Exception, SystemExit) as error:  # whatever a learner's function does, we go on
        return Raised(error, _where(error))


def _where(error: BaseException) -> str:
    """The line in the learner's own code: the last one that is not in an installed module."""
    frames = [
        frame
        for frame in traceback.extract_tb(error.__traceback__)
        if frame.filename != __file__ and frame.line
    ]
    own = [f for f in frames if "ipykernel" in f.filename or f.filename.startswith("<")]
    if not own:
        return ""
    return f"in {own[-1].name}, at: {own[-1].line.strip()}"


def examine(exercise: Exercise, answer: Any, *, seed: int = 0) -> Feedback:
    """Judge one answer on the inputs drawn from a seed. Prints nothing, stores nothing.

    An answer that raises NotImplementedError has status "missing".
    """
    cases = exercise.cases(seed)
    try:
        if exercise.judge is not None:
            return _by_judge(exercise, answer, cases)
        return _by_cases(exercise, answer, cases)
    except NotImplementedError as error:
        text = str(error) or "replace the line `raise NotImplementedError(...)` with your answer"
        return Feedback(exercise.id, "missing", None, len(cases), (exercise.prompt, text))


def same_results(
    one: Callable[..., Any],
    other: Callable[..., Any],
    cases: Sequence[Case],
    same: Callable[[Any, Any], bool] = agree,
    how_near: str = "",
) -> str | None:
    """A sentence that says so if two answers give the same on every call, else None.

    how_near: what `same` lets pass, for the sentence.
    """
    if not all(_same(same, call(one, case), call(other, case)) for case in cases):
        return None
    return f"gives the same on {len(cases):,} drawn calls{how_near}"


def _by_judge(exercise: Exercise, answer: Any, cases: Sequence[Case]) -> Feedback:
    try:
        finding = exercise.judge(answer, cases)
    except NotImplementedError:
        raise
    except (Exception, SystemExit) as error:
        finding = Finding(f"it stops with {Raised(error, _where(error))}")
    if finding is None:
        return _right(exercise, cases)
    lines = [finding.text, _expected(exercise)]
    named = {mistake.name: mistake for mistake in exercise.mistakes}
    if finding.mistake in named:
        lines += _named(named[finding.mistake])
    return Feedback(exercise.id, "wrong", finding.mistake, len(cases), tuple(lines))


def _by_cases(exercise: Exercise, answer: Any, cases: Sequence[Case]) -> Feedback:
    same = exercise.compare or agree
    if not callable(answer):
        lines = (
            f"`{exercise.name}` is {_short(answer)}, and the grader wants the function itself.",
            f'Write check("{exercise.id}", {exercise.name}), without calling it.',
        )
        return Feedback(exercise.id, "wrong", None, len(cases), lines)
    wanted = [call(exercise.reference, case) for case in cases]
    broken = [result for result in wanted if isinstance(result, Raised)]
    if broken:
        raise RuntimeError(f"the reference of {exercise.id} fails: {broken[0]}")
    got = [call(answer, case) for case in cases]
    failing = [i for i in range(len(cases)) if not _same(same, got[i], wanted[i])]
    if not failing:
        return _right(exercise, cases)
    first = failing[0]
    lines = [f"{len(failing)} of {len(cases)} calls differ. The first of them:"]
    lines.append(f"call:      {exercise.name}({_show(exercise, cases[first])})")
    lines.append(f"yours:     {_short(got[first])}")
    lines.append(_expected(exercise))
    if exercise.arithmetic is not None:
        lines.append(f"the way:   {exercise.arithmetic(*copy.deepcopy(cases[first]))}")
    mistake = _recognise(exercise, cases, got, failing, same)
    if mistake is not None:
        lines += _named(mistake)
    elif guess := _guess(got[first], wanted[first]):
        lines.append(f"Perhaps:   {guess}")
    return Feedback(
        exercise.id, "wrong", mistake.name if mistake else None, len(cases), tuple(lines)
    )


def _same(same: Callable[[Any, Any], bool], got: Any, wanted: Any) -> bool:
    """Compare; a result that the comparison cannot read is a different one."""
    if isinstance(got, Raised) or isinstance(wanted, Raised):
        return (
            isinstance(got, Raised)
            and isinstance(wanted, Raised)
            and type(got.error) is type(wanted.error)
        )
    try:
        return bool(same(got, wanted))
    except NotImplementedError:
        return False
    except Exception:
        return False


def _recognise(
    exercise: Exercise,
    cases: Sequence[Case],
    got: Sequence[Any],
    failing: Sequence[int],
    same: Callable[[Any, Any], bool],
) -> Mistake | None:
    """The mistake whose model answer gives the same results; the closest match wins.

    It must agree on every call that failed. Of several, the one that agrees on most calls.
    """
    best: tuple[int, Mistake | None] = (0, None)
    for mistake in exercise.mistakes:
        model = mistake.answers[0]
        if not callable(model):
            continue
        theirs = [call(model, case) for case in cases]
        hits = [i for i in range(len(cases)) if _same(same, got[i], theirs[i])]
        if set(failing) <= set(hits) and len(hits) > best[0]:
            best = (len(hits), mistake)
    return best[1]


# ---- words ------------------------------------------------------------------------------------
def _right(exercise: Exercise, cases: Sequence[Case]) -> Feedback:
    lines = [f"checked on {len(cases)} inputs"]
    if exercise.arithmetic is not None:
        shown = _show(exercise, cases[0])
        way = exercise.arithmetic(*copy.deepcopy(cases[0]))
        lines.append(f"for example {exercise.name}({shown}): {way}")
    return Feedback(exercise.id, "right", None, len(cases), tuple(lines))


def _expected(exercise: Exercise) -> str:
    unit = f", in {exercise.unit}" if exercise.unit else ""
    return f"expected:  {exercise.expects}{unit}"


def _named(mistake: Mistake) -> list[str]:
    return [f"Likely mistake: {mistake.name}.", mistake.says]


def _guess(got: Any, wanted: Any) -> str | None:
    """What usually lies behind a result of this kind; None if nothing comes to mind."""
    if isinstance(got, Raised):
        return "your function stops with an error; read the line it names"
    got, wanted = plain(got), plain(wanted)
    if got is None:
        return "it returns nothing: is there a `return`, or only a `print`?"
    if isinstance(got, str) and not isinstance(wanted, str):
        return "it returns text; return the value itself, not a text about it"
    if callable(got):
        return "it returns a function: are the brackets of a call missing?"
    if isinstance(wanted, bool) != isinstance(got, bool):
        return "True or False is one thing, a number another"
    if isinstance(wanted, Real) and isinstance(got, Real):
        return _guess_number(got, wanted)
    if isinstance(wanted, Mapping) and isinstance(got, Mapping):
        missing = [str(key) for key in wanted if key not in got]
        extra = [str(key) for key in got if key not in wanted]
        if missing or extra:
            return f"keys missing: {missing or 'none'}; keys too many: {extra or 'none'}"
        wrong = [str(key) for key in wanted if not agree(got[key], wanted[key])]
        return f"wrong under {', '.join(wrong)}"
    if isinstance(wanted, str) and isinstance(got, str):
        return _guess_text(got, wanted)
    if isinstance(wanted, Sequence) and isinstance(got, Sequence):
        if len(got) != len(wanted):
            return f"it has {len(got)} items, {len(wanted)} are expected"
        pairs = enumerate(zip(got, wanted, strict=True))
        first = next(i for i, (mine, theirs) in pairs if not agree(mine, theirs))
        return f"item {first} is the first that differs: yours is {_short(got[first])}"
    if type(got) is not type(wanted):
        return f"it returns a {type(got).__name__}, not a {type(wanted).__name__}"
    return None


def _guess_number(got: Real, wanted: Real) -> str | None:
    if math.isnan(got) or math.isinf(got):
        return "the result is not a finite number: is something divided by zero?"
    if got == -wanted:
        return "the sign is the wrong way round"
    if not got or not wanted:
        return "one of the two is 0"
    ratio = abs(got / wanted)
    for factor, meaning in _FACTORS:
        for value in (factor, 1 / factor):
            if math.isclose(ratio, value, rel_tol=1e-6):
                return f"yours is {_ratio(ratio)} times the right one: {meaning}"
    if abs(got - wanted) <= 1:
        return "it is off by one or by rounding"
    return f"yours is {_ratio(ratio)} times the right one"


def _guess_text(got: str, wanted: str) -> str:
    if got.strip() == wanted.strip():
        return "only blanks or newlines at the ends differ"
    at = next(
        (i for i, (a, b) in enumerate(zip(got, wanted, strict=False)) if a != b),
        min(len(got), len(wanted)),
    )
    return (
        f"the texts part at character {at}: yours goes on {got[at : at + 24]!r}, "
        f"{wanted[at : at + 24]!r} is expected"
    )


def _ratio(value: float) -> str:
    return f"{value:.4g}"


def _show(exercise: Exercise, case: Case) -> str:
    if exercise.show is not None:
        return exercise.show(*copy.deepcopy(case))
    return ", ".join(_short(value) for value in case)


def _short(value: Any) -> str:
    """A value in at most about 200 characters. A card is shown by its key."""
    value = plain(value)
    if isinstance(value, Raised):
        return f"it stops with {value}"
    if isinstance(value, int) and not isinstance(value, bool):
        return f"{value:_}" if abs(value) >= 100_000 else str(value)
    if dataclasses.is_dataclass(value) and hasattr(value, "key"):
        return f'card("{value.key}")'
    if callable(value) and hasattr(value, "__name__"):
        return f"the function {value.__name__}"
    try:
        return _Shorter().repr(value)
    except Exception:  # a learner's __repr__ may fail
        return f"a {type(value).__name__}"


class _Shorter(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxstring = self.maxother = 160
        self.maxlist = self.maxtuple = self.maxdict = self.maxset = 12
