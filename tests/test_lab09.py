"""Lab 09: the references agree with the library, promises are measured, drawn incidents are clear.

That the graders kill all listed wrong answers is tested for every lab in test_labs_grading.py.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import numpy as np
import pytest

from course_lib import stats
from course_lib.labs.exercises import exercise
from course_lib.labs.grading import examine
from course_lib.labs.lab09_monitoring import FIGURES, INCIDENTS, Seen, incident, seen, values
from course_lib.labs.lab09_monitoring.burn_scenes import scenes
from course_lib.labs.lab09_monitoring.burning import burn_alert
from course_lib.labs.lab09_monitoring.by_chance import PROMISE as CHANCE
from course_lib.labs.lab09_monitoring.by_chance import ece_by_chance
from course_lib.labs.lab09_monitoring.calibration import ece
from course_lib.labs.lab09_monitoring.diagnosis import diagnose
from course_lib.labs.lab09_monitoring.incidents import LOUD, QUIET, errors_of_shares, worst
from course_lib.labs.lab09_monitoring.index import psi
from course_lib.labs.lab09_monitoring.percentiles import percentile, samples_needed
from course_lib.labs.lab09_monitoring.promise import SEED_IGNORED
from course_lib.labs.lab09_monitoring.seen import FEWEST
from course_lib.labs.lab09_monitoring.threshold import PROMISE as INDEX
from course_lib.labs.lab09_monitoring.threshold import psi_threshold
from course_lib.monitoring import drift
from course_lib.monitoring.alerts import MONTH, WINDOWS, availability, burn_rates
from course_lib.monitoring.calibration import calibrate
from course_lib.monitoring.history import History
from course_lib.monitoring.record import GuardDecision, RequestRecord

SEEDS = range(12)


def cases_of(name: str) -> list:
    return [case for seed in SEEDS for case in exercise(f"lab09.{name}").cases(seed)]


# ---- the references against the library ---------------------------------------------------------
def test_samples_needed_is_that_of_stats() -> None:
    for q in np.linspace(0.02, 0.999, 40):
        for level in (0.8, 0.9, 0.95, 0.99):
            assert samples_needed(float(q), level) == stats.samples_needed(float(q), level)


def test_the_percentile_is_that_of_stats_and_refuses_where_stats_does() -> None:
    refused = answered = exact = 0
    for samples, q, level in cases_of("percentile"):
        mine = percentile(samples, q, level)
        if len(samples) < stats.samples_needed(q, level):
            assert mine is None
            refused += 1
            continue
        theirs = stats.quantile(samples, q, level)
        wanted = (theirs.value, theirs.interval.low, theirs.interval.high)
        assert mine == pytest.approx(wanted, rel=1e-12)
        answered += 1
        exact += len(samples) == stats.samples_needed(q, level)
    assert refused >= 3 * len(SEEDS) and answered >= 5 * len(SEEDS) and exact >= len(SEEDS)


def test_the_interval_of_the_percentile_holds_what_it_promises() -> None:
    """The true p90 of uniform numbers is 0.9; at least 95% of the intervals must hold it."""
    rng, inside, rounds = random.Random(1), 0, 400
    for _ in range(rounds):
        _, low, high = percentile([rng.random() for _ in range(40)], 0.9, 0.95)
        inside += low <= 0.9 <= high
    assert stats.wilson(inside, rounds).high >= 0.95 and inside < rounds


def test_the_alert_is_the_librarys_rule_in_every_window_of_a_month() -> None:
    rng = random.Random(3)
    now = 40 * 24 * 60
    rang = Counter()
    for bad in (0.0, 0.02, 0.1, 0.3):
        minutes = sorted(now - rng.randint(1, 4 * 24 * 60) for _ in range(15_000))
        drawn = rng.choices((False, True, None), (bad, 1, 0.2), k=len(minutes))
        requests = list(zip(minutes, drawn, strict=True))
        verdicts = {str(i): good for i, (_, good) in enumerate(requests)}
        records = [
            RequestRecord(id=str(i), started=60.0 * minute, model="")
            for i, (minute, _) in enumerate(requests)
        ]
        promise = replace(availability(0.99), good=lambda one, known=verdicts: known[one.id])
        for rule, window in zip(burn_rates(promise), WINDOWS, strict=True):
            state = rule.state(History(records), 60.0 * now)
            length = round(window.long_s(MONTH) / 60)
            found = burn_alert(requests, now, 0.99, 30 * 24 * 60, window.spend, length)
            assert found["limit"] == pytest.approx(state.limit)
            assert (found["needed"], found["rings"]) == (state.needed, state.rings)
            assert found["long"] == pytest.approx(state.burn_long)
            assert found["short"] == pytest.approx(state.burn_short)
            rang[found["rings"]] += 1
    assert rang[True] >= 3 and rang[False] >= 3


def test_the_index_and_the_calibration_error_are_those_of_the_library() -> None:
    for reference, current, bins in cases_of("psi"):
        edges = drift.bin_edges(reference, bins)
        theirs = drift.psi(drift.bin_counts(reference, edges), drift.bin_counts(current, edges))
        assert psi(reference, current, bins) == pytest.approx(theirs, rel=1e-12)
    compared = 0
    for confidences, right, bins in cases_of("ece"):
        if len(confidences) >= 10:
            theirs = calibrate(confidences, right, bins, draws=1)
            assert ece(confidences, right, bins) == pytest.approx(theirs.ece, rel=1e-9)
            compared += 1
    assert compared >= 5 * len(SEEDS)


# ---- what the scenes hold -----------------------------------------------------------------------
def test_every_seed_has_the_alerts_that_are_promised() -> None:
    for seed in SEEDS:
        found = [(case, burn_alert(*case)) for case in exercise("lab09.burn_alert").cases(seed)]
        assert Counter(one["rings"] for _, one in found) == {True: 2, False: 7}
        assert sum(one["needed"] is None for _, one in found) == 1
        assert sum(one["long"] is None for _, one in found) == 1
        assert sum(one["short"] is None and one["long"] is not None for _, one in found) >= 1
        for (requests, *_), one in found:
            assert [time for time, _ in requests] == sorted(time for time, _ in requests)
            for burn in (one["long"], one["short"]):  # never just at the limit: rounding may differ
                assert burn is None or abs(burn / one["limit"] - 1) > 1e-6
    assert scenes(random.Random(1)) == scenes(random.Random(1))


def test_an_alert_that_can_never_ring_says_so_whatever_happens() -> None:
    requests = [(minute, False) for minute in range(1000)]
    found = burn_alert(requests, 1000, 0.9, 30 * 24 * 60, 0.02, 60)
    assert found["needed"] is None and found["rings"] is False
    assert found["long"] == pytest.approx(10) and found["limit"] == pytest.approx(14.4)


def test_the_drawn_samples_hold_ties_and_bins_that_only_one_sample_fills() -> None:
    for seed in SEEDS:
        ties = empty = 0
        for reference, current, bins in exercise("lab09.psi").cases(seed):
            edges = drift.bin_edges(reference, bins)
            ties += len(edges) < bins - 1
            counts = [drift.bin_counts(side, edges) for side in (reference, current)]
            empty += bool(((counts[0] > 0) & (counts[1] == 0)).any())
        assert ties >= 1 and empty >= 2


# ---- thresholds are judged by the alarms they give ----------------------------------------------
def test_the_graders_draws_at_once_are_those_of_plain_calls() -> None:
    """Thousands of samples in one array, and the learner's functions on each of them."""
    null = INDEX.null(60, 25, 5, 0.1, 300, 1)
    drawn = np.random.default_rng([60, 25, 5])
    sides = [drawn.random((len(null), n)) for n in (60, 25)]
    plain = [psi(a, b, 5) for a, b in zip(sides[0][:300], sides[1], strict=False)]
    assert null[:300] == pytest.approx(plain, rel=1e-9, abs=1e-12)
    p = np.random.default_rng(6).uniform(0.2, 1, 40).tolist()
    null = CHANCE.null(p, 6, 0.1, 300, 1)
    right = np.random.default_rng([40, 6]).random((len(null), 40)) < p
    plain = [ece(p, row.tolist(), 6) for row in right[:300]]
    assert null[:300] == pytest.approx(plain, rel=1e-9) and len(set(plain)) > 50


@pytest.mark.parametrize(
    ("name", "answer"),
    [("psi_threshold", psi_threshold), ("ece_by_chance", ece_by_chance)],
)
def test_a_threshold_is_refused_for_its_alarms_in_figures(name: str, answer) -> None:
    graded = exercise(f"lab09.{name}")
    assert examine(graded, lambda *case: answer(*case[:-1], case[-1] + 1)).right  # other draws
    for factor in (0.5, 2.0):
        found = examine(graded, lambda *case, by=factor: by * answer(*case))
        assert found.status == "wrong" and "was promised" in str(found)
    state = random.Random(0)
    unsteady = examine(graded, lambda *case: answer(*case[:-1], state.randint(0, 10**9)))
    assert unsteady.mistake == SEED_IGNORED
    for nonsense in (float("nan"), float("inf"), True, "0.3", None):
        assert examine(graded, lambda *case, got=nonsense: got).status == "wrong"


def test_evidence_for_a_changed_threshold_is_its_rate_of_alarms() -> None:
    graded = exercise("lab09.psi_threshold")
    some = [case for seed in range(200, 206) for case in graded.cases(seed)]
    assert graded.as_good(psi_threshold, some) is not None
    assert graded.as_good(lambda *case: 0.8 * psi_threshold(*case), some) is None


# ---- incidents ----------------------------------------------------------------------------------
def told(tells: str | None, found) -> bool:
    if tells is None or found is None:
        return found is tells
    return found[1] == tells if tells else found[0] == "traffic"


def test_every_seed_has_every_incident_and_each_is_clear() -> None:
    for seed in SEEDS:
        cases = exercise("lab09.diagnose").cases(seed)
        found = [diagnose(*case) for case in cases]
        kinds = Counter(None if one is None else one[0] for one in found)
        assert kinds == {None: 4, "latency": 2, "quality": 2, "safety": 1, "cost": 1, "traffic": 1}
        assert sum(min(map(len, case)) < FEWEST for case in cases) == 1
        for (before, now), one in zip(cases, found, strict=True):
            if min(len(before), len(now)) < FEWEST:
                continue
            for figure in FIGURES:
                far = worst(figure, before, now)
                assert far < QUIET or far > LOUD
                if one is not None and figure.name == one[1]:
                    break
            else:
                shares = max(errors_of_shares(before, now).values())
                assert shares < QUIET if one is None else shares > LOUD


def test_the_diagnosis_finds_incidents_that_no_check_has_drawn() -> None:
    right = 0
    for happens, tells in INCIDENTS.items():
        for seed in range(6):
            found = diagnose(*incident(random.Random(f"new {seed}"), happens))
            assert told(tells, found), (happens.__name__, seed, found)
            right += 1
    assert right == 60


def test_the_traps_are_there() -> None:
    """Where the crowd moved, the mean score fell too; where replies are long, requests are slow."""
    shift = next(one for one, tells in INCIDENTS.items() if tells == "")
    long = next(one for one, tells in INCIDENTS.items() if tells == "tokens per reply")
    score = next(figure for figure in FIGURES if figure.name == "score")
    for seed in range(5):
        before, now = incident(random.Random(seed), shift)
        assert np.mean(values(score, now)) < np.mean(values(score, before)) - 0.1
        assert worst(score, before, now) < QUIET
        before, now = incident(random.Random(seed), long)
        seconds = [[one.seconds for one in side if one.seconds] for side in (before, now)]
        assert np.mean(seconds[1]) > 1.4 * np.mean(seconds[0])


def test_a_record_of_the_monitor_becomes_a_request_of_the_lab() -> None:
    record = RequestRecord(
        id="1", started=0.0, model="m", version="w1", duration_s=0.4, prompt_tokens=30,
        completion_tokens=8, language="es",
    )  # fmt: skip
    assert seen(record, 1.0) == Seen("es", "w1", "stop", 30, 8, 0.4, 1.0)
    batched = seen(replace(record, mode="batch", batch=4))
    assert batched.seconds is None and batched.reply_tokens == 8
    blocked = replace(record, mode="none", guards=(GuardDecision("input", "injection", "blocked"),))
    assert seen(blocked) == Seen("es", "w1", "blocked")
    failed = seen(replace(record, error_type="TimeoutError", finish_reason="error"))
    assert failed.seconds is failed.reply_tokens is None
    blocks, cut, *_, per_token, length, prompt = FIGURES
    assert [one.of(seen(record)) for one in (blocks, cut, length, prompt)] == [0, 0, 8, 30]
    assert per_token.of(seen(record)) == pytest.approx(0.05)
    assert [figure.of(seen(blocked)) for figure in FIGURES] == [1, *[None] * 5]
