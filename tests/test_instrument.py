"""The harness as an instrument: a model that only sleeps, and the sleeps must come back.

On a clock that is set by hand the answer is exact. With real sleeps a busy machine can only make
them longer, so the least of several requests is what the sleeps were.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any

import pytest
import torch

from course_lib import benchmark
from course_lib.benchmark import BenchmarkError, StopRule, measure


class Config:
    vocab_size, eos_token_id, pad_token_id, bos_token_id = 100, 1, 0, 2
    max_position_embeddings = 512

    def get_text_config(self) -> Config:
        return self


class SleepingModel:
    """`generate` as transformers calls back, with a script in place of arithmetic.

    script: from (number of the call, number of the token) to the seconds that the token takes.
    """

    dtype = torch.float32
    config = Config()

    def __init__(self, sleep: Callable[[float], None], script: Callable[[int, int], float]):
        self.sleep, self.script, self.calls, self.short = sleep, script, 0, 0

    def generate(self, *, input_ids, stopping_criteria, max_new_tokens, **_: Any):
        self.calls += 1
        ids = input_ids
        for token in range(max_new_tokens - self.short):
            self.sleep(self.script(self.calls, token))
            ids = torch.cat([ids, torch.tensor([[5]])], dim=1)
            stopping_criteria(ids, None)
        return ids


@dataclass
class Loaded:
    model: Any
    device: str = "cpu"
    tokenizer: Any = None
    card: Any = None


class HandClock:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


def scripted(script: Callable[[int, int], float], **how: Any):
    """A record of the scripted model on a clock set by hand, and the model."""
    clock = HandClock()
    model = SleepingModel(clock.sleep, script)
    found = measure(Loaded(model), memory_rounds=0, clock=clock, **how)
    return found, model


def within(found: float, truth: float) -> bool:
    """Two milliseconds or two percent, whichever is more."""
    return abs(found - truth) <= max(0.002, 0.02 * truth)


def test_known_times_come_back() -> None:
    found, _ = scripted(lambda call, token: 0.2 if token == 0 else 0.03, new_tokens=11)
    assert found.ttft.mean == pytest.approx(0.2) and found.tpot.mean == pytest.approx(0.03)
    assert found.itl.mean == pytest.approx(0.03) and found.e2e.mean == pytest.approx(0.5)
    assert found.output_tokens_per_s.mean == pytest.approx(22.0)
    assert found.throughput == pytest.approx(22.0)


def test_known_times_come_back_from_real_sleeps() -> None:
    model = SleepingModel(time.sleep, lambda call, token: 0.1 if token == 0 else 0.02)
    requests: list[benchmark.Request] = []
    for _ in range(4):  # a busy machine gets more chances, and a wrong harness still none
        found = measure(Loaded(model), new_tokens=6, rounds=4, warmup=0, memory_rounds=0)
        requests += found.requests
        ttft = min(request.ttft for request in requests)
        gap = min(gap for request in requests for gap in request.gaps)
        if within(ttft, 0.1) and within(gap, 0.02):
            break
    assert within(ttft, 0.1) and within(gap, 0.02), (ttft, gap)
    assert ttft >= 0.1 and gap >= 0.02 - 1e-3
    assert min(request.e2e for request in requests) >= 0.1 + 5 * 0.02


def test_cold_warm_and_kept_calls_do_not_mix() -> None:
    """Call 1 is cold, 2 to 5 get faster, from 6 on all are alike."""
    speed = {1: 10.0, 2: 4.0, 3: 3.0, 4: 2.0, 5: 1.5}
    found, model = scripted(lambda call, token: speed.get(call, 1.0), new_tokens=4, rounds=6)
    assert found.cold.ttft == pytest.approx(10.0)
    assert found.ttft.maximum == pytest.approx(1.0) == found.tpot.maximum
    assert found.warmup == 7 and found.warm.stable  # 2 to 5, and three alike
    assert model.calls == 1 + 7 + 6
    assert "7 more for warm-up" in found.caption() and "10000.0 ms" in found.cold_line()


def test_a_steady_model_needs_few_requests_and_a_wild_one_meets_the_cap() -> None:
    calm, model = scripted(lambda call, token: 0.01)
    assert calm.rounds == StopRule().least and model.calls == 1 + 3 + 15
    assert "within 10%" in calm.stopped

    def wild(call: int, token: int) -> float:
        return 1.0 if token or call % 7 else 500.0

    rough, _ = scripted(wild, new_tokens=3, rounds=StopRule(0.10, 15, 30, 1e9), warmup=0)
    assert rough.rounds == 30 and rough.stopped == "the cap of 30 requests"


def test_failed_requests_are_counted_and_in_no_mean() -> None:
    def flaky(call: int, token: int) -> float:
        if call in (5, 8) and token == 2:
            raise torch.OutOfMemoryError("no room")
        return 0.1

    found, model = scripted(flaky, new_tokens=4, rounds=10, warmup=2)
    assert (found.rounds, len(found.failures)) == (8, 2) and model.calls == 13
    assert found.e2e.mean == pytest.approx(0.4)
    assert found.failures[0].seconds == pytest.approx(0.2)
    assert found.throughput == pytest.approx(8 * 4 / (8 * 0.4 + 2 * 0.2))
    good = found.goodput(benchmark.Limits(e2e=0.5))
    assert (good.good, good.failed, good.share.value) == (8, 2, 0.8)
    assert "2 failed" in found.caption() and "OutOfMemoryError: no room" in str(found)
    assert benchmark.Record.from_json(found.to_json()) == found


def test_a_reply_of_the_wrong_length_ends_the_measurement() -> None:
    clock = HandClock()
    model = SleepingModel(clock.sleep, lambda call, token: 0.1)
    model.short = 1
    with pytest.raises(BenchmarkError, match="asked for 8 tokens, the model made 7"):
        measure(Loaded(model), new_tokens=8, memory_rounds=0, clock=clock)


def test_a_stall_shows_in_the_pool_of_gaps() -> None:
    found, _ = scripted(lambda call, token: 2.0 if token == 3 else 0.1, new_tokens=11, rounds=6)
    assert found.itl.maximum == pytest.approx(2.0) and found.itl.n == 60
    assert found.itl.median == pytest.approx(0.1)
    assert found.tpot.maximum == pytest.approx((9 * 0.1 + 2.0) / 10)


def test_the_harness_says_what_reading_the_clock_costs() -> None:
    found, _ = scripted(lambda call, token: 0.01)
    assert 0 < found.reading_s < 0.01
    assert found.overhead == pytest.approx(found.reading_s / 0.01)
    assert "reads its clock once per token" in str(found)


def test_percentiles_of_a_record_know_their_n() -> None:
    found, _ = scripted(lambda call, token: 0.1 + call / 1000, new_tokens=2, rounds=40, warmup=0)
    assert found.percentile("ttft", 0.9).n == 40
    with pytest.raises(ValueError, match="368"):
        found.percentile("ttft", 0.99)


class SleepingDecoder:
    """The loop of a compiled model: `follow` gives tokens for as long as somebody asks."""

    def __init__(self, sleep: Callable[[float], None], room: int = 512):
        self.sleep, self.room, self.closed = sleep, room, 0

    def check_length(self, prompt_tokens: int, new_tokens: int) -> None:
        if prompt_tokens + new_tokens > self.room:
            raise ValueError("the compiled cache is full")

    def follow(self, ids, choose):
        try:
            for token in range(self.room):
                self.sleep(0.5 if token == 0 else 0.04)
                yield choose(torch.eye(8)[:1])
        finally:
            self.closed += 1


def test_a_compiled_model_is_timed_in_its_own_loop() -> None:
    clock = HandClock()
    model = SleepingModel(clock.sleep, lambda call, token: 99.0)
    gemma = Loaded(model)
    gemma.decoder, gemma.engine = SleepingDecoder(clock.sleep), "compiled"
    found = measure(gemma, new_tokens=6, rounds=5, warmup=1, memory_rounds=0, clock=clock)
    assert found.ttft.mean == pytest.approx(0.5) and found.tpot.mean == pytest.approx(0.04)
    assert model.calls == 0 and gemma.decoder.closed == 7  # each loop is ended when it is done
    assert found.engine == "compiled" and ", compiled: " in found.caption()
    gemma.decoder.room = 66
    with pytest.raises(ValueError, match="cache is full"):
        measure(gemma, new_tokens=6, rounds=5, memory_rounds=0, clock=clock)


def test_arithmetic_stands_beside_the_peak() -> None:
    from course_lib.catalog import card
    from course_lib.footprint import kv_cache_bytes, weight_bytes

    gemma = SimpleNamespace(card=card("gemma-3-1b"), model=SimpleNamespace(dtype=torch.bfloat16))
    expected = benchmark.expected_memory(gemma, 1000)
    assert expected.weights == weight_bytes(gemma.card, "bf16")
    assert expected.kv_cache == kv_cache_bytes(gemma.card, 1000, 1, 2)
    assert benchmark.expected_memory(Loaded(SleepingModel(time.sleep, lambda c, t: 0)), 9) is None
