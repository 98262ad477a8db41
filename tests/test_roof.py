"""The roof, what a Gemma asks of it, and figures above it that are refused with the reason."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import roof
from course_lib.catalog import card
from course_lib.decode import prefill_bytes, prefill_flops
from course_lib.hardware import Choice
from course_lib.machine_speed import Speed, stream_bytes
from course_lib.roof import Roof, RoofError, check_decode, decode_work, prefill_work, utilisation
from course_lib.tensors import FootprintError, layers_of

CPU = Choice("cpu", "float32", "test")


def a_roof(gb: float = 100.0, gflop: float = 1000.0, stream: float = 0.0) -> Roof:
    speed = Speed("cpu", "float32", 1, 2**28, (gb,) * 7, 1024, (gflop,) * 7, 3)
    return Roof(speed, 2**28, (stream or gb,) * 7)


# --- what a model asks --------------------------------------------------------------------------


def test_a_step_of_pocket_micro_streams_its_real_weights_without_the_ple_table() -> None:
    """Counted on the tensors of the shipped file, not on the card."""
    from safetensors import safe_open

    from course_lib.catalog import pocket_details

    path = pocket_details("pocket-micro").folder / "model.safetensors"
    with safe_open(path, framework="pt") as file:
        sizes = {name: file.get_slice(name).get_shape() for name in file.keys()}  # noqa: SIM118
    ple = [name for name in sizes if "embed_tokens_per_layer" in name]
    assert len(ple) == 1 and not any("lm_head" in name for name in sizes)
    streamed = 0
    for name, shape in sizes.items():
        count = 1
        for side in shape:
            count *= side
        streamed += shape[1] if name in ple else count  # one row per token
    assert decode_work(card("pocket-micro"), "fp32", 0).bytes == pytest.approx(4 * streamed, 1e-3)


def test_the_tied_head_is_streamed_each_step() -> None:
    gemma = card("gemma-3-270m")
    head = 2 * gemma.arch.vocab_size * gemma.arch.hidden_size
    work = decode_work(gemma, "bf16", 0)
    assert head > work.bytes / 2  # of this model the table is the greater part
    assert work.flops >= head  # two operations per weight, two bytes per weight


def test_ple_tables_are_not_streamed() -> None:
    gemma = card("gemma-4-E2B")
    arch = gemma.arch
    table = arch.vocab_size_per_layer_input * arch.hidden_size_per_layer_input
    table *= arch.num_hidden_layers
    from course_lib.memory import weight_bytes_by_part

    parts = weight_bytes_by_part(gemma, "bf16")
    assert parts["per_layer_embedding"] == pytest.approx(2 * table, rel=0.01)
    decoder = sum(parts.values()) - parts["vision"] - parts["audio"] - parts["embedders"]
    streamed = decode_work(gemma, "bf16", 0).bytes
    assert streamed == pytest.approx(decoder - parts["per_layer_embedding"], rel=1e-3)


def test_a_window_caps_what_a_local_layer_reads() -> None:
    gemma, checked = card("gemma-3-4b"), 0
    layers = layers_of(gemma)
    window = max(layer.window or 0 for layer in layers)
    near, far = window, 8 * window
    more = decode_work(gemma, "bf16", far).bytes - decode_work(gemma, "bf16", near).bytes
    by_hand = 0
    for layer in layers:
        if layer.kind == "global":
            by_hand += 2 * layer.kv_heads * layer.head_dim * (far - near) * 2
            checked += 1
    assert more == by_hand and 0 < checked < len(layers) / 2


def test_the_cache_is_in_the_models_own_type() -> None:
    assert [roof.cache_bytes(p) for p in ("fp32", "bf16", "q4_0", "int8")] == [4, 2, 2, 2]


def test_three_prompts_cost_three_times_one() -> None:
    checked = 0
    for key in ("gemma-3-4b", "gemma-4-E2B", "gemma-4-26B-A4B", "pocket-micro"):
        for prompt in (1, 64, 700):
            assert prefill_flops(card(key), prompt, 3) == 3 * prefill_flops(card(key), prompt)
            checked += 1
    assert checked == 12


@settings(deadline=None)
@given(st.integers(1, 4096))
def test_a_prompt_reads_its_weights_once_however_long(prompt: int) -> None:
    gemma = card("gemma-3-1b")
    one, many = prefill_bytes(gemma, "bf16", 1), prefill_bytes(gemma, "bf16", prompt)
    cache = 2 * sum(2 * la.kv_heads * la.head_dim * prompt for la in layers_of(gemma))
    assert 0 <= many - one <= cache


def test_decoding_is_bound_by_memory_and_a_long_prompt_by_arithmetic() -> None:
    gemma, limits = card("gemma-4-12B"), a_roof()
    assert limits.ridge == pytest.approx(10.0)
    assert limits.bound(decode_work(gemma, "bf16", 1024)) == "memory"
    assert limits.bound(prefill_work(gemma, "bf16", 1024)) == "compute"
    assert limits.bound(decode_work(gemma, "bf16", 1024, batch=64)) == "compute"


# --- the measured roof --------------------------------------------------------------------------


def test_the_roof_is_the_faster_of_copy_and_stream() -> None:
    assert a_roof(gb=10, stream=30).bytes_per_second == 30e9
    assert a_roof(gb=10, stream=5).bytes_per_second == 10e9
    assert "(matrix times vector)" in str(a_roof(10, stream=30)) and "(copy)" in str(a_roof(10))


@pytest.mark.parametrize("size", [2**17, 3_000_001])
def test_measure_uses_buffers_as_large_as_the_working_set(size: int) -> None:
    found = roof.measure(CPU, working_set=size, rounds=6, warmup=1, matmul_size=32)
    assert abs(found.stream_bytes - size) < 4 * 1024 and found.stream_bytes % 4096 == 0
    assert abs(2 * found.speed.copy_bytes - size) < 16
    assert found.bytes_per_second > 0 and found.flops_per_second > 0
    assert len(found.stream_gb_per_s) == 6 and found.stream.n == 6
    assert f"{found.ridge:.3g} operations per byte" in str(found)


def test_a_stream_is_whole_rows_and_at_least_one() -> None:
    assert stream_bytes(10, 4) == 4096 and stream_bytes(4096 * 3 + 5, 4) == 4096 * 3


# --- shares of the roof -------------------------------------------------------------------------


def test_mbu_and_mfu_by_hand() -> None:
    found = utilisation(roof.Work("w", bytes=10**9, flops=10**9), 0.02, a_roof())
    assert found.mbu == pytest.approx(0.5) and found.mfu == pytest.approx(0.05)
    assert found.bound == "memory" and found.share == found.mbu
    assert "MBU 50.0%" in str(found)


def test_a_step_at_the_roof_passes_and_one_above_fails() -> None:
    work, limits = decode_work(card("gemma-3-1b"), "bf16", 64), a_roof()
    fastest = limits.seconds(work)
    assert utilisation(work, fastest, limits).share == pytest.approx(1.0)
    assert utilisation(work, fastest / 1.04, limits).mbu == pytest.approx(1.04)
    with pytest.raises(RoofError, match="No step beats the roof") as refused:
        utilisation(work, fastest / 1.06, limits)
    assert refused.value.mistakes


@pytest.mark.parametrize("seconds", [0, -1, float("nan"), "3"])
def test_a_time_that_is_none_is_refused(seconds) -> None:
    with pytest.raises(FootprintError, match="seconds"):
        utilisation(roof.Work("w", 1, 1), seconds, a_roof())


def _without_windows(key: str, context: int) -> int:
    gemma = card(key)
    cache = sum(2 * la.kv_heads * la.head_dim * context * 2 for la in layers_of(gemma))
    return decode_work(gemma, "bf16", 0).bytes + cache


MISTAKES = {
    "PLE tables": ("gemma-4-E2B", 256, 1, lambda w: w.bytes + 2 * 262_144 * 256 * 35),
    "bytes in fp32": ("gemma-3-1b", 256, 1, lambda w: 2 * w.bytes),
    "once per sequence": (
        "gemma-3-1b", 64, 8, lambda w: 8 * decode_work(card("gemma-3-1b"), "bf16", 64).bytes,
    ),
    "window at most": ("gemma-3-1b", 30_000, 1, lambda w: _without_windows("gemma-3-1b", 30_000)),
    "GiB were taken": ("gemma-3-1b", 256, 1, lambda w: w.bytes * 2**30 // 10**9),
    "bits were taken": ("gemma-3-1b", 256, 1, lambda w: 8 * w.bytes),
    "all experts": ("gemma-4-26B-A4B", 256, 1, None),
}  # fmt: skip


@pytest.mark.parametrize("words", MISTAKES)
def test_a_wrong_sum_is_named(words: str) -> None:
    """The speed is right (at the roof by the right sum); the bytes are wrong in a usual way."""
    key, context, batch, wrong = MISTAKES[words]
    gemma, limits = card(key), a_roof(gb=100, gflop=1e9)
    work = decode_work(gemma, "bf16", context, batch)
    seconds = limits.seconds(work)
    assert check_decode(gemma, "bf16", context, seconds, limits, batch).mbu == pytest.approx(1)
    if wrong is None:
        from course_lib.memory import weight_bytes_by_part

        parts = weight_bytes_by_part(gemma, "bf16")
        arch = gemma.arch
        idle = 1 - arch.top_k_experts / arch.num_experts
        claimed = work.bytes + round(parts["experts"] * idle)
    else:
        claimed = wrong(work)
    with pytest.raises(RoofError) as refused:
        check_decode(gemma, "bf16", context, seconds, limits, batch, bytes_per_step=round(claimed))
    assert words in refused.value.mistakes[0], refused.value.mistakes
    assert refused.value.mistakes[0] in str(refused.value)


def test_a_right_sum_above_the_roof_blames_the_roof_or_the_clock() -> None:
    gemma, limits = card("gemma-3-1b"), a_roof()
    seconds = limits.seconds(decode_work(gemma, "bf16", 64)) / 1.8
    with pytest.raises(RoofError) as refused:
        check_decode(gemma, "bf16", 64, seconds, limits)
    text = " ".join(refused.value.mistakes)
    assert "one way" in refused.value.mistakes[0]
    assert "working_set" in text and "synchronise" in text and "use tpot" in text
    assert "PLE" not in text and "fp32" not in text


def test_milliseconds_taken_for_seconds_are_noticed() -> None:
    gemma, limits = card("gemma-3-1b"), a_roof()
    seconds = limits.seconds(decode_work(gemma, "bf16", 64)) / 1000
    with pytest.raises(RoofError) as refused:
        check_decode(gemma, "bf16", 64, seconds, limits)
    assert "milliseconds" in str(refused.value) and "one way" not in str(refused.value)


def test_operations_above_the_roof_are_refused_too() -> None:
    limits = replace(a_roof(gflop=10.0))
    work = prefill_work(card("gemma-3-1b"), "bf16", 512)
    with pytest.raises(RoofError, match="MFU") as refused:
        utilisation(work, work.flops / 10e9 / 1.5, limits)
    assert "matmul_size" in refused.value.mistakes[0]
    assert "only the last needs it" in refused.value.mistakes[1]
