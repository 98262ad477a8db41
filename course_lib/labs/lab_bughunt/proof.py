"""Judging a test that a learner writes: it must fail on the bug and pass on every right version.

The test is run against implementations whose behaviour is known. A spy stands between the test and
each of them and writes down every call, so the feedback can say not only that a test lets a bug
through but why: it never asked, it asked something harmless, or it did not look at the answer.
"""

from __future__ import annotations

import copy
import random
import reprlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, agree, call

NEVER_CALLS = "the test never calls the function it is given"
HARMLESS = "the test asks nothing that shows the bug"
LOOKS_AWAY = "the test does not look at the answer"
SWALLOWS = "the test swallows the error"
RETURNS = "the test returns a verdict"
WRONG_WAY = "the test wants the bug"
TOO_EXACT = "the test refuses a right version"
HALF = "the test sees half of the bug"
TOO_LOOSE = "the test leaves too much room"
BROKEN = "the test itself is broken"

_SAYS = {
    NEVER_CALLS: "A test gets the function as its argument. Call that argument, not a function of "
    "the same name from elsewhere: the same test must run on the old code and on the new.",
    HARMLESS: "On these inputs the old code and a right one give the same. Take an input on which "
    "you have seen the old code go wrong.",
    LOOKS_AWAY: "The test asks the right question and then accepts any answer. Put the result "
    "into an assert.",
    SWALLOWS: "An `except` that goes on turns a crash into a pass. Leave the try out: an exception "
    "makes the test fail by itself.",
    RETURNS: "A test speaks by raising. Nobody reads what it returns, so True and False both pass: "
    "write `assert` instead of `return`.",
    WRONG_WAY: "The assert describes what the old code does. Turn it round: a test says what the "
    "code should do.",
    TOO_EXACT: "There is more than one right way to do this. Assert what every right version must "
    "do, not the exact output of one of them.",
    HALF: "This bug has two sides, and a repair of one side would pass your test. Assert both.",
    TOO_LOOSE: "Between your limit and what is right a wrong version fits in. Move the limit to "
    "what every right version keeps; leave room for rounding only.",
    BROKEN: "Repair the test before you trust it: a test that fails on everything proves nothing.",
}


# What a slip of the pen ends in; nobody raises these as a verdict.
_SLIPS = (TypeError, NameError, AttributeError, ImportError, SyntaxError)


@dataclass(frozen=True)
class Version:
    """One implementation to run a test against.

    Attributes:
        what: how it differs, as a phrase.
        missed_by: the mistake of a test that refuses the code as found and not this version.
    """

    what: str
    function: Callable[..., Any]
    missed_by: str = HALF


@dataclass
class _Run:
    """One run of a test on one version: what it called, and how it ended."""

    version: Version
    calls: list[tuple[Case, Any]] = field(default_factory=list)  # (arguments, result or Raised)
    error: BaseException | None = None
    returned: Any = None

    @property
    def passed(self) -> bool:
        return self.error is None


class _Spy:
    """The version under test, which remembers how it was called.

    All versions have the same name: a test that asks for it learns nothing.
    """

    def __init__(self, run: _Run, name: str) -> None:
        self._run = run
        self.__name__ = name

    def __call__(self, *arguments: Any, **named: Any) -> Any:
        given = (*arguments, *named.values())
        try:
            kept = copy.deepcopy(given)
        except Exception:  # a clock, a tokenizer: what cannot be copied is kept as it is
            kept = given
        try:
            result = self._run.version.function(*arguments, **named)
        except Exception as error:
            self._run.calls.append((kept, Raised(error, "")))
            raise
        self._run.calls.append((kept, result))
        return result


def test_exercise(
    exercise_id: str,
    prompt: str,
    *,
    reference: Callable[..., None],
    equivalents: tuple[Callable[..., None], ...],
    faulty: Sequence[Version],
    right: Sequence[Version],
    wrong: dict[str, tuple[Callable[..., None], ...]],
    hints: tuple[str, str, str],
    extra: Callable[[], tuple[Any, ...]] = tuple,
    more_right: Sequence[Version] = (),
    more_wrong: Sequence[Callable[..., Any]] = (),
) -> Exercise:
    """The exercise "write the failing test" of one clinic.

    faulty: versions that the test must refuse; the first is the code as found.
    right: versions that it must accept; the first is the reference.
    wrong: name of a mistake of this module -> tests that make it.
    extra: makes further arguments of the test, beside the function.
    more_right, more_wrong: what the grader does not run and the audit does, to tell a changed
        reference that is a right test too from one that is not.
    """
    versions = {version.what: version for version in (*faulty, *right)}

    def judge(test: Any, cases: Sequence[Case]) -> Finding | None:
        order = [versions[what] for (what,) in cases]
        finding = judge_test(test, faulty=faulty, right=right, extra=extra, order=order)
        if finding is not None and finding.mistake not in {None, *wrong}:
            # A mistake that nobody has made with this bug so far: its sentence goes along.
            return Finding(f"{finding.text} {_SAYS[finding.mistake]}", finding.mistake)
        return finding

    return Exercise(
        id=exercise_id,
        prompt=prompt,
        draw=lambda rng: _twice(list(versions), rng),
        reference=reference,
        equivalents=equivalents,
        mistakes=tuple(Mistake(name, _SAYS[name], answers) for name, answers in wrong.items()),
        hints=hints,
        expects="a function that raises (a failing assert) for the code as found, and returns "
        "quietly for every right version",
        judge=judge,
        as_good=lambda test, _: as_good(
            test, (reference, *equivalents), [*right, *more_right], more_wrong, extra
        ),
    )


def answers_of(mistakes: Sequence[Mistake]) -> list[Callable[..., Any]]:
    """All wrong answers of some mistakes."""
    return [answer for mistake in mistakes for answer in mistake.answers]


def _twice(whats: list[str], rng: random.Random) -> list[Case]:
    """Each version twice, in any order: who knows the order of one seed knows no other."""
    return [(what,) for what in rng.sample(2 * whats, 2 * len(whats))]


def judge_test(
    test: Any,
    *,
    faulty: Sequence[Version],
    right: Sequence[Version],
    extra: Callable[[], tuple[Any, ...]] = tuple,
    order: Sequence[Version] | None = None,
) -> Finding | None:
    """None for a test that refuses every faulty version and accepts every right one.

    order: in which the versions are run, each at least once; None: the right ones first.
    """
    if not callable(test):
        return Finding("The grader wants the test function itself: leave the brackets out.", None)
    name = right[0].function.__name__
    runs = [_run(test, version, extra, name) for version in order or (*right, *faulty)]
    on_right = [run for version in right for run in runs if run.version is version]
    on_faulty = [run for version in faulty for run in runs if run.version is version]
    all_runs = [*on_right, *on_faulty]
    refused = [run for run in on_right if not run.passed]
    slipped = [run for run in on_faulty if run.passed]
    if not refused and not slipped:
        return _guessed(all_runs)
    if not any(run.calls for run in all_runs):
        if refused and isinstance(refused[0].error, _SLIPS):
            return Finding(f"It stops with {_error(refused[0])}.", BROKEN)
        how = "fails on" if refused else "passes on"
        return Finding(f"It {how} every version without having called any of them.", NEVER_CALLS)
    if refused:
        return _refused(refused, on_right, on_faulty)
    return _slipped(slipped, on_faulty, right, all_runs)


def as_good(
    test: Callable[..., None],
    known: Sequence[Callable[..., None]],
    right: Sequence[Version],
    wrong: Sequence[Callable[..., Any]],
    extra: Callable[[], tuple[Any, ...]] = tuple,
) -> str | None:
    """Why one more test is as good as the known right ones, or None where it is not.

    It accepts every right version, and it refuses every wrong one that all known tests refuse. (One
    known test may ask more than the exercise does; what they all refuse is what it asks.)
    """

    def refuses(one: Callable[..., None], version: Version) -> bool:
        return not _run(one, version, extra, right[0].function.__name__).passed

    versions = [Version("is wrong", each) for each in wrong]
    seen = [v for v in versions if all(refuses(each, v) for each in known)]
    if not seen or any(refuses(test, v) for v in right) or not all(refuses(test, v) for v in seen):
        return None
    return (
        f"accepts all {len(right)} right versions and refuses all {len(seen)} wrong ones that "
        f"{len(known)} known tests refuse"
    )


def _guessed(runs: list[_Run]) -> Finding | None:
    """The finding on a test that is right about every version, but did not ask each of them."""
    unasked = sum(not run.calls for run in runs)
    if not unasked:
        return None
    return Finding(f"In {unasked} of {len(runs)} runs it did not call the function.", NEVER_CALLS)


def _refused(refused: list[_Run], on_right: list[_Run], on_faulty: list[_Run]) -> Finding:
    first = refused[0]
    if _is_broken(refused):
        return Finding(f"On a right version it stops with {_error(first)}.", BROKEN)
    if len(refused) == len(on_right):
        if on_faulty[0].passed:
            text = f"It passes on the code as found and fails on right versions ({_error(first)})."
            return Finding(text, WRONG_WAY)
        text = f"It fails on every version, the right ones too: {_error(first)}.{_last_call(first)}"
        return Finding(text, TOO_EXACT)
    text = (
        f"It refuses a right version, one that {first.version.what}: {_error(first)}."
        f"{_last_call(first)}"
    )
    return Finding(text, TOO_EXACT)


def _slipped(
    slipped: list[_Run],
    on_faulty: list[_Run],
    right: Sequence[Version],
    all_runs: list[_Run],
) -> Finding:
    if slipped[0] is not on_faulty[0]:  # the code as found fails, a half repair does not
        version = slipped[0].version
        return Finding(f"It also accepts a version that {version.what}.", version.missed_by)
    answers = [run.returned for run in all_runs if run.returned is not None]
    if answers:
        return Finding(f"It raises nothing and returns {short(answers[0])}.", RETURNS)
    for arguments, result in slipped[0].calls:
        if any(_same(result, call(version.function, arguments)) for version in right):
            continue  # some right version gives the same: this call does not show the bug
        asked = f"On {_short_call(arguments)} the code as found gives {short(result)}"
        if isinstance(result, Raised):
            asked = f"On {_short_call(arguments)} the code as found stops with {result}"
            return Finding(f"{asked}, and your test passes.", SWALLOWS)
        return Finding(f"{asked}, and your test passes.", LOOKS_AWAY)
    arguments, _ = slipped[0].calls[0]
    return Finding(f"It passes on the code as found. It asked {_short_call(arguments)}.", HARMLESS)


def _run(
    test: Callable[..., Any], version: Version, extra: Callable[[], tuple[Any, ...]], name: str
) -> _Run:
    run = _Run(version)
    try:
        run.returned = test(_Spy(run, name), *extra())
    except (KeyboardInterrupt, NotImplementedError):
        raise
    except BaseException as error:  # pytest.fail raises no Exception
        run.error = error
    return run


def _is_broken(refused: list[_Run]) -> bool:
    """Whether the first refusal is an accident in the test and no verdict.

    A verdict is an AssertionError, what pytest.fail raises, or an exception of the version itself.
    """
    if not refused:
        return False
    first = refused[0]
    if isinstance(first.error, AssertionError) or not isinstance(first.error, Exception):
        return False
    if isinstance(first.error, _SLIPS):
        return True
    own = [result.error for _, result in first.calls if isinstance(result, Raised)]
    return first.error not in own


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, Raised) or isinstance(other, Raised):
        return isinstance(one, Raised) and isinstance(other, Raised)
    return agree(one, other)


def _error(run: _Run) -> str:
    text = f"{type(run.error).__name__}: {run.error}"
    return "a failing assert" if text == "AssertionError: " else text.rstrip(": ")


def _last_call(run: _Run) -> str:
    if not run.calls:
        return ""
    arguments, result = run.calls[-1]
    gave = f"stops with {result}" if isinstance(result, Raised) else f"gives {short(result)}"
    return f" Asked {_short_call(arguments)}, that version {gave}."


def short(value: Any) -> str:
    """A value in at most about 90 characters."""
    shorter = reprlib.Repr()
    shorter.maxstring = shorter.maxother = 90
    return shorter.repr(value)


def _short_call(arguments: Case) -> str:
    return "(" + ", ".join(short(value) for value in arguments) + ")"
