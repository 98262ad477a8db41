"""Comparisons on a machine made of numbers: order, drift, coverage, and A against A."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from course_lib import comparison
from course_lib.comparison import BLOCKS, Block, Comparison, compare, load_comparisons
from course_lib.timing import StopRule, WarmUp

NO_LIMIT = replace(BLOCKS, seconds=1e9)


class Machine:
    """Its clock moves only by work; noise is lognormal, and it may get slower all the time."""

    def __init__(self, seed: int, noise: float = 0.0, drift: float = 0.0, spikes: float = 0.0):
        self.rng = np.random.default_rng(seed)
        self.noise, self.drift, self.spikes = noise, drift, spikes
        self.now, self.log = 0.0, ""

    def clock(self) -> float:
        return self.now

    def program(self, seconds: float, name: str = ""):
        def run() -> None:
            took = seconds * math.exp(self.rng.normal(0, self.noise)) * (1 + self.drift * self.now)
            self.now += took * (3 if self.rng.random() < self.spikes else 1)
            self.log += name

        return run


@pytest.fixture(autouse=True)
def _no_look_at_the_machine(monkeypatch) -> None:
    monkeypatch.setattr(comparison, "environment", lambda: {"cpu": "none"})


def compared(machine: Machine, ratio: float, rule: StopRule = NO_LIMIT, **how) -> Comparison:
    programs = machine.program(ratio, "a"), machine.program(1.0, "b")
    return compare(*programs, rule=rule, clock=machine.clock, warmup=0, **how)


def test_the_order_is_abba_and_then_turned() -> None:
    machine = Machine(0)
    compared(machine, 1.0, StopRule(None, 4, 4), control=False)
    assert machine.log == "abbabaababbabaab"
    machine = Machine(0)
    compared(machine, 1.0, StopRule(None, 2, 2))
    assert machine.log == "abbaaaaabaabaaaa"


def test_the_ratio_is_exact_without_noise() -> None:
    found = compared(Machine(0), 1.25)
    assert found.ratio.value == pytest.approx(1.25)
    assert found.control.value == pytest.approx(1.0)
    assert found.verdict == "slower" and compared(Machine(0), 0.8).verdict == "faster"


def test_a_machine_that_slows_down_steadily_does_not_tilt_the_ratio() -> None:
    """In the end each run takes more than three times as long as in the beginning."""
    machine = Machine(0, drift=0.02)
    found = compared(machine, 1.1, StopRule(None, 16, 16), control=False)
    assert found.ratio.value == pytest.approx(1.1, rel=1e-3)
    runs = [second for block in found.blocks for second in (*block.a, *block.b)]
    assert max(runs) > 3 * min(runs)


def test_a_against_a_is_flagged_in_at_most_five_of_a_hundred() -> None:
    flagged = {"calm": 0, "drifting": 0, "spiky": 0}
    machines = {
        "calm": {"noise": 0.03},
        "drifting": {"noise": 0.03, "drift": 0.002},
        "spiky": {"noise": 0.03, "spikes": 0.05},
    }
    for kind, how in machines.items():
        for seed in range(600):
            verdict = compared(Machine(seed, **how), 1.0).verdict
            flagged[kind] += verdict in ("slower", "faster")
    assert all(count <= 0.05 * 600 for count in flagged.values()), flagged


def test_the_interval_of_the_ratio_covers() -> None:
    covered, seen = 0, 0
    for seed in range(1000):
        found = compared(Machine(seed, noise=0.05), 1.03, control=False)
        covered += 1.03 in found.ratio.interval
        seen += found.verdict == "slower"
    assert 0.93 <= covered / 1000 <= 0.97
    assert seen > 600  # and it is not blind: three percent are seen more often than not


def test_it_stops_when_the_ratio_is_known_or_at_a_cap() -> None:
    assert len(compared(Machine(0, noise=0.01), 1.0).blocks) == BLOCKS.least
    wild = compared(Machine(0, noise=1.0), 1.0)
    assert len(wild.blocks) == 40 and wild.stopped == "the cap of 40 blocks"
    short = compared(Machine(0, noise=1.0), 1.0, StopRule(0.02, 3, 40, seconds=60.0))
    assert 3 <= len(short.blocks) < 40 and short.stopped == "the cap of 60 s"


def made(a: float, b: float, control: float, wobble: float = 0.001) -> Comparison:
    blocks = tuple(
        Block((a * (1 + wobble * (i % 3)), a), (b, b), (control, control), (1.0, 1.0))
        for i in range(6)
    )
    warm = WarmUp((1.0,), False)
    return Comparison(("x", "y"), blocks, (warm, warm), "here", {"cpu": "none"})


def test_a_control_that_differs_takes_the_verdict_away() -> None:
    assert made(1.2, 1.0, control=1.0).verdict == "slower"
    assert made(1.2, 1.0, control=1.1).verdict == "the control failed"
    assert "the control failed" in str(made(1.2, 1.0, control=1.1))


def test_at_most_needs_the_whole_interval() -> None:
    assert made(1.01, 1.0, 1.0).at_most(1.02) == "yes"
    assert made(1.05, 1.0, 1.0).at_most(1.02) == "no"
    assert made(1.02, 1.0, 1.0, wobble=0.02).at_most(1.025) == "not settled"


def test_a_comparison_survives_a_file(tmp_path) -> None:
    path = tmp_path / "new" / "comparisons.jsonl"
    first = compared(Machine(3, noise=0.1), 1.1, StopRule(None, 3, 3))
    second = compared(Machine(4, noise=0.1), 1.1, StopRule(None, 2, 2), control=False)
    first.save(path)
    second.save(path)
    assert load_comparisons(path) == [first, second] and second.control is None
    path.write_text("{}\n")
    with pytest.raises(ValueError, match="comparisons.jsonl, line 1"):
        load_comparisons(path)


def test_one_block_is_refused_before_any_work() -> None:
    machine = Machine(0)
    with pytest.raises(ValueError, match="2 blocks"):
        compared(machine, 1.0, StopRule(None, 1, 1))
    assert machine.log == ""


def test_what_a_program_raises_is_not_swallowed() -> None:
    with pytest.raises(ZeroDivisionError):
        compare(lambda: 1 / 0, lambda: None, warmup=0)
