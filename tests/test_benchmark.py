"""The harness on a tiny random Gemma 4: identities, counts, what is kept and what is refused."""

from __future__ import annotations

import dataclasses
import json
import math
import time
from dataclasses import dataclass
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from transformers import AutoModelForCausalLM, AutoTokenizer

from course_lib import benchmark
from course_lib.benchmark import Memory, Record, Request, load_records, measure
from course_lib.dummy import tiny_gemma


@dataclass
class Loaded:
    """The part of a Gemma that the benchmark reads."""

    model: Any
    tokenizer: Any
    device: str = "cpu"
    card: Any = None


@pytest.fixture(scope="module")
def gemma(tmp_path_factory) -> Loaded:
    folder = tiny_gemma(tmp_path_factory.mktemp("tiny"), context=256)
    model = AutoModelForCausalLM.from_pretrained(folder).eval()
    return Loaded(model, AutoTokenizer.from_pretrained(folder))


@pytest.fixture(scope="module")
def record(gemma) -> Record:
    return measure(gemma, prompt_tokens=12, new_tokens=7, rounds=6, warmup=1, memory_rounds=2)


class CountForwards:
    """Counts the passes through the model, and the tokens in each, without changing it."""

    def __init__(self, model):
        self.lengths: list[int] = []
        self.handle = model.get_input_embeddings().register_forward_pre_hook(
            lambda module, args: self.lengths.append(args[0].shape[1])
        )

    def __enter__(self) -> list[int]:
        return self.lengths

    def __exit__(self, *_):
        self.handle.remove()


def test_end_to_end_is_first_token_plus_the_rest(record):
    checked = 0
    for request in (record.cold, *record.requests):
        n = len(request.token_s)
        assert request.e2e == pytest.approx(request.ttft + (n - 1) * request.tpot, rel=1e-12)
        checked += 1
    assert checked == 7
    whole = record.ttft.mean + (record.new_tokens - 1) * record.tpot.mean
    assert record.e2e.mean == pytest.approx(whole, rel=1e-9)


@given(st.lists(st.floats(1e-4, 10), min_size=2, max_size=50))
def test_the_identity_holds_for_any_request(gaps):
    times = [sum(gaps[: i + 1]) for i in range(len(gaps))]
    request = Request(tuple(times))
    assert request.e2e == pytest.approx(request.ttft + (len(times) - 1) * request.tpot)
    assert request.output_tokens_per_s == pytest.approx(len(times) / times[-1])


def test_each_request_has_one_time_per_new_token_in_order(record):
    assert record.rounds == 6 == record.ttft.n == record.tpot.n == record.e2e.n
    for request in record.requests:
        assert len(request.token_s) == 7
        assert 0 < request.token_s[0] and list(request.token_s) == sorted(request.token_s)


def test_the_times_lie_inside_the_wall_clock(gemma):
    start = time.perf_counter()
    record = measure(gemma, prompt_tokens=4, new_tokens=3, rounds=2, warmup=0, memory_rounds=0)
    wall = time.perf_counter() - start
    assert record.cold.e2e + sum(r.e2e for r in record.requests) < wall


def test_the_model_does_exactly_the_work_that_was_asked_for(gemma):
    with CountForwards(gemma.model) as lengths:
        measure(gemma, prompt_tokens=9, new_tokens=5, rounds=3, warmup=2, memory_rounds=1)
    calls = 1 + 2 + 3 + 1  # cold, warm-up, rounds, memory; each has its own prefill
    assert lengths.count(9) == calls
    assert lengths.count(1) == calls * 4 and len(lengths) == calls * 5


def test_slow_first_calls_stay_out_of_the_rounds(gemma):
    """The first call and the warm-up are slowed down for real; no kept round may hold them."""
    passes: list[tuple[int, float]] = []

    def brake(module, args):
        prefills = sum(1 for length, _ in passes if length == 8) + (args[0].shape[1] == 8)
        if prefills <= 3:  # the cold call and two for warm-up
            time.sleep(0.15)
        passes.append((args[0].shape[1], time.perf_counter()))

    handle = gemma.model.get_input_embeddings().register_forward_pre_hook(brake)
    try:
        record = measure(gemma, prompt_tokens=8, new_tokens=2, rounds=5, warmup=2, memory_rounds=0)
    finally:
        handle.remove()
    end = time.perf_counter()
    prefills = [when for length, when in passes if length == 8]
    last_of_warmup = passes[5][1]  # two passes per call, three calls
    assert len(prefills) == 8 and len(passes) == 16
    assert record.cold.e2e >= 0.3
    # The kept rounds must fit between the end of the warm-up and the end of the measurement.
    assert sum(request.e2e for request in record.requests) < end - last_of_warmup


def test_a_model_that_wants_to_stop_is_kept_going(gemma, tmp_path):
    """Every token but the end-of-text is pushed down, and still the reply has its full length."""
    model = AutoModelForCausalLM.from_config(gemma.model.config)
    model.generation_config = gemma.model.generation_config
    eos = torch.tensor(model.generation_config.eos_token_id)

    def prefer_eos(module, args, output):
        output.logits[..., eos] += 1e4
        return output

    handle = model.register_forward_hook(prefer_eos)
    free = model.generate(torch.tensor([[2, 300, 301]]), max_new_tokens=6, do_sample=False)
    assert free.shape[1] == 4  # left alone it stops at once
    record = measure(Loaded(model.eval(), gemma.tokenizer), prompt_tokens=3, new_tokens=6, rounds=1,
                     warmup=0, memory_rounds=0)  # fmt: skip
    handle.remove()
    assert len(record.requests[0].token_s) == 6


def test_the_prompt_is_fixed_by_its_seed_and_holds_no_control_token(gemma):
    one, again = (benchmark.fixed_prompt(gemma, 200, seed=5) for _ in range(2))
    other = benchmark.fixed_prompt(gemma, 200, seed=6)
    assert torch.equal(one, again) and not torch.equal(one, other)
    assert one.shape == (1, 200) and one[0, 0] == gemma.tokenizer.bos_token_id
    assert not set(one[0, 1:].tolist()) & set(gemma.tokenizer.all_special_ids)


def test_memory_samples_are_kept(record):
    assert record.memory.kind == "rss"
    assert len(record.memory.peaks) == len(record.memory.before) == 2
    assert all(p >= b > 0 for p, b in zip(record.memory.peaks, record.memory.before, strict=True))
    assert record.peak_memory.n == 2 and record.peak_memory.mean_interval is None


@pytest.mark.parametrize(
    "bad",
    [{"prompt_tokens": 0}, {"new_tokens": 1}, {"rounds": 0}, {"warmup": -1}, {"rounds": 2.5},
     {"memory_rounds": -1}, {"rounds": True}, {"new_tokens": "8"}],
)  # fmt: skip
def test_bad_counts_are_refused_before_any_work(gemma, bad):
    with CountForwards(gemma.model) as lengths:
        with pytest.raises(ValueError, match=next(iter(bad))):
            measure(gemma, **bad)
    assert lengths == []


def test_a_reply_longer_than_the_context_is_refused(gemma):
    with pytest.raises(ValueError, match="context of 256"):
        measure(gemma, prompt_tokens=250, new_tokens=7)


def test_records_survive_a_file_with_every_raw_sample(record, tmp_path):
    path = tmp_path / "new folder" / "records.jsonl"
    record.save(path)
    dataclasses.replace(record, seed=9, memory=None).save(path)
    first, second = load_records(path)
    older = json.loads(record.to_json())  # a record of before these fields were there
    for name in ("failures", "warm", "stopped", "wall_s", "reading_s", "expected"):
        del older[name]
    assert Record.from_json(json.dumps(older)).requests == record.requests
    assert first == record and second.seed == 9 and second.memory is None
    assert first.requests[3].token_s == record.requests[3].token_s
    assert len(path.read_text().splitlines()) == 2


@pytest.mark.parametrize("line", ["not json", "{}", "[1]", '{"cold": null, "requests": []}'])
def test_a_line_that_is_no_record_is_named(tmp_path, line):
    path = tmp_path / "records.jsonl"
    path.write_text("\n" + line + "\n")
    with pytest.raises(ValueError, match="records.jsonl, line 2"):
        load_records(path)


def test_the_environment_says_with_what_and_no_path_or_host(record):
    import platform

    facts = record.environment
    assert facts["torch"] == torch.__version__
    assert {"transformers", "numpy", "cpu", "threads", "os", "taken", "load_per_core"} <= set(facts)
    text = json.dumps(facts)
    assert "/" not in text.replace("N/A", "") and platform.node() not in text.split('"')


def test_the_table_shows_n_and_interval_beside_every_figure(record):
    rows = record.rows()
    assert len(rows) == 6
    for label, mean, interval, median, n in rows:
        assert float(mean) > 0 and float(median) > 0
        expected = "2" if "memory" in label else "36" if "gap" in label else "6"
        assert n == expected
        assert interval.startswith("[") if n != "2" else interval == "too few rounds"
    text = str(record)
    assert all(row[0] in text and row[2] in text for row in rows)
    assert "kept apart" in text and "1 more for warm-up" in text
    table = [line for line in record._repr_markdown_().splitlines() if line.startswith("|")]
    assert len(table) == 8 and all(line.count("|") == 6 for line in table)


def test_the_table_turns_seconds_into_milliseconds(record):
    steady = [Request((0.2, 0.3, 0.4)), Request((0.4, 0.5, 0.6))]
    shown = dataclasses.replace(record, requests=tuple(steady), memory=None)
    figures = {row[0]: row[1] for row in shown.rows()}
    assert figures["time to first token, ms"] == "300"
    assert figures["time per output token, ms"] == "100"
    assert figures["end to end, ms"] == "500"
    assert math.isclose(float(figures["output tokens per second"]), (3 / 0.4 + 3 / 0.6) / 2)


def test_gpu_memory_shows_allocated_and_reserved_apart(record):
    memory = Memory("cuda", before=(2**20,), peaks=(2**21,), reserved=(2**22,))
    rows = {row[0]: row[1] for row in dataclasses.replace(record, memory=memory).rows()}
    assert rows["peak memory (GPU, allocated), MiB"] == "2"
    assert rows["peak memory (GPU, reserved), MiB"] == "4"


def test_a_request_of_one_token_has_no_time_per_output_token():
    with pytest.raises(ValueError, match="two new tokens"):
        Request((0.1,))


@pytest.mark.gpu
def test_on_a_gpu_memory_is_what_torch_allocated(gemma):
    if not torch.cuda.is_available():
        pytest.skip("no CUDA GPU on this machine")
    moved = Loaded(gemma.model.to("cuda"), gemma.tokenizer, device="cuda")
    try:
        found = measure(moved, prompt_tokens=8, new_tokens=4, rounds=6, memory_rounds=2)
    finally:
        gemma.model.to("cpu")
    assert found.memory.kind == "cuda" and min(found.memory.peaks) > 0
