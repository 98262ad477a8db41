"""Clinic 3: a timer without warm-up, which counts the compilation as speed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, plain
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.device import Device, example_device
from course_lib.labs.lab_bughunt.proof import Version


def found_time_calls(work, sync, clock, rounds):
    """Seconds of each of `rounds` calls of work."""
    seconds = []
    for _ in range(rounds):
        start = clock()
        work()
        seconds.append(clock() - start)
    return seconds


# ---- right versions ---------------------------------------------------------------------------


def time_calls(work, sync, clock, rounds):
    work()
    sync()
    seconds = []
    for _ in range(rounds):
        start = clock()
        work()
        sync()
        seconds.append(clock() - start)
    return seconds


def time_calls_and_drop_the_first(work, sync, clock, rounds):
    def once():
        sync()
        start = clock()
        work()
        sync()
        return clock() - start

    return [once() for _ in range(rounds + 1)][1:]


def time_calls_after_three(work, sync, clock, rounds):
    for _ in range(3):
        work()
    sync()
    marks = [clock()]
    for _ in range(rounds):
        work()
        sync()
        marks.append(clock())
    return [end - start for start, end in zip(marks, marks[1:], strict=False)]


# ---- wrong versions ---------------------------------------------------------------------------


def _sync_but_no_warm_up(work, sync, clock, rounds):
    seconds = []
    for _ in range(rounds):
        start = clock()
        work()
        sync()
        seconds.append(clock() - start)
    return seconds


def _warm_up_but_no_sync(work, sync, clock, rounds):
    work()
    sync()
    return found_time_calls(work, sync, clock, rounds)


def _warm_up_still_runs(work, sync, clock, rounds):
    work()
    return _sync_but_no_warm_up(work, sync, clock, rounds)


def _first_of_the_rounds_dropped(work, sync, clock, rounds):
    return _sync_but_no_warm_up(work, sync, clock, rounds)[1:]


def _slowest_dropped(work, sync, clock, rounds):
    seconds = _sync_but_no_warm_up(work, sync, clock, rounds + 1)
    seconds.remove(max(seconds))
    return seconds


def _slow_ones_dropped(work, sync, clock, rounds):
    time_calls(work, sync, clock, 1)
    return sorted(time_calls(work, sync, clock, 2 * rounds))[:rounds]


def _only_the_mean(work, sync, clock, rounds):
    return sum(time_calls(work, sync, clock, rounds)) / rounds


def _mean_of_all_at_once(work, sync, clock, rounds):
    work()
    sync()
    start = clock()
    for _ in range(rounds):
        work()
    sync()
    return [(clock() - start) / rounds] * rounds


def _eight_seconds_off(work, sync, clock, rounds):
    seconds = _sync_but_no_warm_up(work, sync, clock, rounds)
    return [seconds[0] - 8.0, *seconds[1:]]


def _milliseconds(work, sync, clock, rounds):
    return [1000 * s for s in time_calls(work, sync, clock, rounds)]


def _sums_up(work, sync, clock, rounds):
    work()
    sync()
    start = clock()
    seconds = []
    for _ in range(rounds):
        work()
        sync()
        seconds.append(clock() - start)
    return seconds


def _own_clock(work, sync, clock, rounds):
    import time

    return time_calls(work, sync, time.perf_counter, rounds)


COMPILES = "the compilation is in the first time"
NO_SYNC = "the clock stops before the work is done"
LEFT_OVER = "the warm-up still runs when the clock starts"
FEWER = "the warm-up is taken out of the rounds"
DROPPED = "a slow call has been dropped"
MEAN = "an average stands in place of the samples"
SPECIAL = "a constant is subtracted"
UNIT = "milliseconds, not seconds"
ONE_START = "the clock is started only once"
OTHER_CLOCK = "another clock is read"

FIX_MISTAKES = (
    Mistake(
        COMPILES,
        "The first call compiles, once in the life of the program. Call work() before you start "
        "to measure, and do not keep that time.",
        (_sync_but_no_warm_up,),
    ),
    Mistake(
        NO_SYNC,
        "work() only queues a job and comes back. Call sync() before you read the clock the "
        "second time, or you time the queueing.",
        (_warm_up_but_no_sync, found_time_calls),
    ),
    Mistake(
        LEFT_OVER,
        "The warm-up call was queued and not waited for, so the first time holds two jobs. Call "
        "sync() after the warm-up too.",
        (_warm_up_still_runs,),
    ),
    Mistake(
        FEWER,
        "The caller asked for `rounds` samples. The warm-up comes on top.",
        (_first_of_the_rounds_dropped,),
    ),
    Mistake(
        DROPPED,
        "A slow call that is not the compilation is a fact about the service; users wait for it. "
        "Drop the first call because it is the first, never the slowest because it is slow.",
        (_slowest_dropped, _slow_ones_dropped),
    ),
    Mistake(
        MEAN,
        "From a mean nobody can work out an interval or a p95. Read the clock around each call "
        "and return every sample.",
        (_only_the_mean, _mean_of_all_at_once),
    ),
    Mistake(
        SPECIAL,
        "That repairs the one machine you looked at. Elsewhere the compilation takes another "
        "time: leave the first call out, whatever it costs.",
        (_eight_seconds_off,),
    ),
    Mistake(UNIT, "Return what the clock counts: seconds.", (_milliseconds,)),
    Mistake(
        ONE_START,
        "Each time then holds all calls before it. Read the clock before each call.",
        (_sums_up,),
    ),
    Mistake(
        OTHER_CLOCK,
        "The device has its own clock; it comes as the argument `clock`. Read that one.",
        (_own_clock,),
    ),
)


# ---- judging ----------------------------------------------------------------------------------


def draw(rng: random.Random) -> list[Case]:
    """(seconds of each job, seconds of the compilation, rounds)."""
    steady = rng.uniform(0.05, 0.4)
    varied = [round(rng.uniform(0.05, 0.4), 4) for _ in range(40)]
    # A slow call in the middle of the measured ones, slower than the compilation.
    one_slow = [round(rng.uniform(0.05, 0.2), 4) for _ in range(40)]
    for call in (5, 12, 19, 26, 33):
        one_slow[call] = round(rng.uniform(20, 30), 3)
    return [
        ((steady,), 8.0, 5),
        (tuple(varied), rng.uniform(1, 15), rng.randint(4, 9)),
        (tuple(one_slow), rng.uniform(1, 5), 8),
    ]


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    for jobs, compile_s, rounds in cases:
        device = Device(jobs, compile_s)
        try:
            got = plain(answer(device.work, device.sync, device.clock, rounds))
        except NotImplementedError:
            raise
        except Exception as error:
            return Finding(f"It stops with {Raised(error, '')}.")
        finding = _judge_times(device, got, rounds)
        if finding is not None:
            return finding
    return None


def _judge_times(device: Device, got: Any, rounds: int) -> Finding | None:
    if isinstance(got, int | float):
        return Finding(f"It returns one number, {got:.4g}, for {rounds} rounds.", MEAN)
    if not isinstance(got, list | tuple) or not all(isinstance(s, int | float) for s in got):
        return Finding(f"It returns a {type(got).__name__}. A list of seconds is expected.")
    if device.calls == 0:
        return Finding("It never called work().")
    if device.clock_reads == 0:
        return Finding("It never read the clock it was given.", OTHER_CLOCK)
    if len(got) != rounds:
        text = f"{rounds} rounds were asked for and {len(got)} times came back."
        return Finding(text, FEWER if len(got) == rounds - 1 else None)
    wanted = [device.launch_s + device.cost(device.calls - rounds + i) for i in range(rounds)]
    warm_up = device.calls - rounds
    if warm_up >= 1 and _close(got, wanted):
        return None
    text = (
        f"The device compiles for {device.compile_s:.3g} s at the first call; its jobs then take "
        f"{_list(wanted)} s. Your times: {_list(got)} s."
    )
    return Finding(text, _which(device, got, wanted, warm_up))


def _which(device: Device, got: list[float], wanted: list[float], warm_up: int) -> str | None:
    launch = device.launch_s
    rounds = len(got)
    if all(abs(s - launch) < 1e-9 for s in got[1:]):
        return NO_SYNC
    if _close([s / 1000 for s in got], wanted):
        return UNIT
    first_all = launch + device.compile_s + device.cost(0)
    if warm_up == 0 and abs(got[0] - first_all) < 1e-9:
        return COMPILES
    if warm_up == 0:
        return SPECIAL
    left_over = got[0] - wanted[0]
    if _close(got[1:], wanted[1:]) and left_over > 0:
        return LEFT_OVER
    times = [launch + device.cost(i) for i in range(device.calls)]
    sums = [sum(wanted[: i + 1]) for i in range(rounds)]
    if _close(got, sums):
        return ONE_START
    if len(set(got)) == 1:
        return MEAN
    known = [*times, first_all]
    if all(any(abs(s - t) < 1e-9 for t in known) for s in got):
        return DROPPED
    return None


def _close(got: Sequence[float], wanted: Sequence[float]) -> bool:
    return all(abs(a - b) < 1e-9 for a, b in zip(got, wanted, strict=True))


def _list(seconds: Sequence[float]) -> str:
    shown = ", ".join(f"{s:.4g}" for s in seconds[:6])
    return shown + (", ..." if len(seconds) > 6 else "")


# ---- the learner's test -----------------------------------------------------------------------


def test_time_calls(time_calls, device):
    seconds = time_calls(device.work, device.sync, device.clock, 4)
    assert len(seconds) == 4
    assert max(seconds) < 1, "the compilation is in there"
    assert min(seconds) > 0.1, "the job had not ended when the clock stopped"


def _to_the_millisecond(time_calls, device):
    seconds = time_calls(device.work, device.sync, device.clock, 3)
    for each in seconds:
        assert abs(each - 0.2) < 0.005, each


def _by_the_sum(time_calls, device):
    total = sum(time_calls(device.work, device.sync, device.clock, 10))
    if not 1.9 < total < 2.1:
        raise AssertionError(f"10 jobs of 0.2 s took {total} s")


def _only_the_number(time_calls, device):
    seconds = time_calls(device.work, device.sync, device.clock, 4)
    assert len(seconds) == 4


def _no_rounds(time_calls, device):
    assert time_calls(device.work, device.sync, device.clock, 0) == []


def _only_the_compilation(time_calls, device):
    assert max(time_calls(device.work, device.sync, device.clock, 4)) < 1


def _only_the_end(time_calls, device):
    assert min(time_calls(device.work, device.sync, device.clock, 4)) > 0.1


def _wants_eight_seconds(time_calls, device):
    assert time_calls(device.work, device.sync, device.clock, 4)[0] > 8


def _counts_the_calls(time_calls, device):
    time_calls(device.work, device.sync, device.clock, 4)
    assert device.calls == 5


def _returns(time_calls, device):
    return max(time_calls(device.work, device.sync, device.clock, 4)) < 1


def _calls_another(time_calls, device):
    seconds = found_time_calls(device.work, device.sync, device.clock, 4)
    assert max(seconds) < 1


def _misspelt(time_calls, device):
    seconds = time_calls(device.work, device.sync, device.clock)
    assert max(seconds) < 1


def _after_so_many(calls: int) -> Callable[..., list[float]]:
    def timer(work, sync, clock, rounds):
        for _ in range(calls):
            work()
        return time_calls(work, sync, clock, rounds)

    return timer


FAULTY = (
    Version("has neither warm-up nor sync", found_time_calls),
    Version("warms up and does not wait for the job to end", _warm_up_but_no_sync),
    Version("waits for the job and does not warm up", _sync_but_no_warm_up),
)
RIGHT = (
    Version("calls work once before it measures", time_calls),
    Version("measures one call more and drops the first", time_calls_and_drop_the_first),
    Version("calls work three times before it measures", time_calls_after_three),
)

EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_time_calls",
        "Write test_time_calls(time_calls, device): it fails on the timer as found and passes on "
        "every right one. The device compiles for 8 s, then a job takes 0.2 s.",
        reference=test_time_calls,
        equivalents=(_to_the_millisecond, _by_the_sum),
        faulty=FAULTY,
        right=RIGHT,
        more_right=[Version(f"makes {n} calls more", _after_so_many(n)) for n in (1, 2, 5, 50)],
        more_wrong=proof.answers_of(FIX_MISTAKES),
        wrong={
            proof.LOOKS_AWAY: (_only_the_number,),
            proof.HARMLESS: (_no_rounds,),
            proof.HALF: (_only_the_compilation, _only_the_end),
            proof.WRONG_WAY: (_wants_eight_seconds,),
            proof.TOO_EXACT: (_counts_the_calls,),
            proof.RETURNS: (_returns,),
            proof.NEVER_CALLS: (_calls_another,),
            proof.BROKEN: (_misspelt,),
        },
        hints=(
            "Two things are wrong with the timer as found: one makes the first time too long, the "
            "other makes all the rest too short.",
            "seconds = time_calls(device.work, device.sync, device.clock, 4). What must hold for "
            "the largest of them, and what for the smallest?",
            "assert max(seconds) < 1 (no compilation) and assert min(seconds) > 0.1 (the job had "
            "ended). Do not count the warm-up calls: some versions make more of them.",
        ),
        extra=lambda: (example_device(),),
    ),
    Exercise(
        id="lab_bughunt.time_calls",
        prompt="Repair time_calls(work, sync, clock, rounds): the seconds of each of `rounds` "
        "calls, after at least one call that is not counted. work() only queues a job; sync() "
        "waits until the queue is empty; clock() gives seconds.",
        draw=draw,
        reference=time_calls,
        equivalents=(time_calls_and_drop_the_first, time_calls_after_three),
        mistakes=FIX_MISTAKES,
        hints=(
            "What does the first call do that the others do not? And what has happened when "
            "work() comes back?",
            "Before the loop: one call, and wait for its end. In the loop: wait for the end "
            "before you read the clock the second time.",
            "work(); sync(); then for each round: start = clock(); work(); sync(); "
            "seconds.append(clock() - start).",
        ),
        expects="a list of `rounds` numbers",
        unit="seconds",
        judge=judge,
        show=lambda jobs, compile_s, rounds: f"{rounds} rounds, compilation {compile_s:.3g} s",
    ),
)
