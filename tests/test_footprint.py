"""The arithmetic of footprint, held to published figures, and its behaviour on bad input."""

from __future__ import annotations

import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib import catalog, footprint
from course_lib.catalog import card, cards
from course_lib.footprint import (
    GGUF_Q4_0,
    LINEAR_ONLY,
    PRECISIONS,
    FootprintError,
    bytes_streamed_per_token,
    count_parameters,
    decode_roofline,
    fit,
    flops_per_token,
    kv_cache_bytes,
    largest_context,
    unused_kv_parameters,
    weight_bytes,
    weight_bytes_by_part,
)

GIB = 2**30
REAL = cards(peers=True, pocket=False)
CLOSED_FORM = [c for c in REAL if c.text_params is not None]
CORE = [c for c in REAL if c.member == "core"]
SPLIT = [c for c in REAL if c.total_params and count_parameters(c).split]
# Llama 4 and T5Gemma lack a cache figure; Llama Guard 4 and Phi-3-small have no architecture.
WITH_CACHE = [c for c in REAL if c.kv_cache_bf16]
PARTS_OF_FACTS = {
    "ple_table": "per_layer_embedding",
    "embedding": "embedding",
    "vision_tower": "vision",
    "audio_tower": "audio",
    "multi_modal_projector": "embedders",
}


# --- parameters ------------------------------------------------------------------------------


def test_the_decoders_of_the_facts_are_counted_to_the_parameter() -> None:
    assert len(CLOSED_FORM) == 68
    wrong = {
        c.key: (count_parameters(c).text, c.text_params)
        for c in CLOSED_FORM
        if count_parameters(c).text != c.text_params
    }
    assert wrong == {}


def test_published_totals_of_whole_models_are_reached() -> None:
    assert len(SPLIT) >= 77
    wrong = {
        c.key: (count_parameters(c).total, c.total_params)
        for c in SPLIT
        if count_parameters(c).total != c.total_params
    }
    assert wrong == {}


def test_the_parts_equal_the_breakdown_of_the_facts() -> None:
    checked = 0
    for c in SPLIT:
        parts = count_parameters(c).parts
        for theirs, mine in PARTS_OF_FACTS.items():
            if (figure := c.params_breakdown.get(theirs)) is not None:
                assert parts[mine] == figure, (c.key, theirs)
                checked += 1
    assert checked >= 30


def test_gemma_3n_without_its_own_closed_form() -> None:
    for key in ("gemma-3n-E2B", "gemma-3n-E4B"):
        c = card(key)
        count = count_parameters(c)
        assert count.text == c.params_breakdown["text_model_transformers_5_23"]
        assert any("minus all the rest" in note for note in count.notes)
    # Both sizes carry the same vision tower: two subtractions must leave the same number.
    towers = {count_parameters(card(k)).vision for k in ("gemma-3n-E2B", "gemma-3n-E4B")}
    assert len(towers) == 1


def test_active_parameters_of_the_mixture_of_experts() -> None:
    for key in ("gemma-4-26B-A4B", "diffusiongemma-26B-A4B"):
        assert count_parameters(card(key)).active == card(key).active_params == 3_822_530_560
    dense = count_parameters(card("gemma-4-31B"))
    assert dense.active == dense.text and dense.experts == dense.router == 0


def test_effective_parameters_agree_for_e2b_and_not_for_e4b() -> None:
    without_ple = {}
    for key in ("gemma-4-E2B", "gemma-4-E4B"):
        count = count_parameters(card(key))
        without_ple[key] = count.text - count.per_layer_embedding
        word = "agrees with" if key.endswith("E2B") else "does not follow from"
        assert any(word in note for note in count.notes)
    assert without_ple == {"gemma-4-E2B": 2_279_759_104, "gemma-4-E4B": 4_644_441_088}


def test_dead_weights_of_kv_shared_layers() -> None:
    assert unused_kv_parameters(card("gemma-4-E2B")) == 18_874_368
    assert unused_kv_parameters(card("gemma-3n-E2B")) == 10 * 2_097_152
    assert unused_kv_parameters(card("gemma-4-31B")) == 0
    assert any("18,874,368" in note for note in count_parameters(card("gemma-4-E2B")).notes)


def test_layers_add_up_and_show_their_kind() -> None:
    checked = 0
    for c in SPLIT:
        count = count_parameters(c)
        in_layers = sum(layer.total for layer in count.layers)
        beside = count.embedding + count.per_layer_embedding + count.head
        assert len(count.layers) == c.arch.num_hidden_layers
        assert 0 < count.text - in_layers - beside < 0.25 * count.text, c.key
        kinds = [layer.layer.kind for layer in count.layers]
        assert kinds.count("global") == c.arch.num_full_attention_layers, c.key
        checked += 1
    assert checked >= 77


def test_kv_shared_layers_read_the_last_layer_of_their_kind() -> None:
    layers = footprint.layers_of(card("gemma-4-E2B"))
    shared = [layer for layer in layers if layer.reads_kv_of is not None]
    assert [layer.index for layer in shared] == list(range(15, 35))
    assert {layer.reads_kv_of for layer in shared if layer.kind == "global"} == {14}
    assert {layer.reads_kv_of for layer in shared if layer.kind == "local"} == {13}
    assert {layer.mlp_width for layer in shared} == {12_288}
    drafter = footprint.layers_of(card("gemma-4-E2B-assistant"))
    assert {layer.reads_kv_of for layer in drafter} == {-1}


def test_a_model_without_a_formula_says_so() -> None:
    whole = count_parameters(card("t5gemma-2b-2b"))
    assert not whole.split and whole.other == whole.total == card("t5gemma-2b-2b").total_params
    assert "cross-attention" in whole.notes[0]
    assert weight_bytes(card("phi-3-small-7b"), "bf16") == 2 * 7_392_000_000
    with pytest.raises(FootprintError, match="no total is published"):
        count_parameters(card("llama-guard-4-12b"))
    with pytest.raises(FootprintError, match="linear-attention"):
        flops_per_token(card("qwen3.5-4b"), 10)


# --- bytes of weights ------------------------------------------------------------------------


def test_sixteen_bits_are_two_bytes_per_parameter() -> None:
    for c in SPLIT:
        assert weight_bytes(c, "bf16") == weight_bytes(c, "float16") == 2 * c.total_params
        assert weight_bytes(c, "fp32") == 4 * c.total_params


@pytest.mark.parametrize(
    ("name", "bits"),
    [("q8_0", 8.5), ("q4_0", 4.5), ("nf4", 4.5), ("nf4-double", 4.126953125)]
    + [("int4-g32", 4.5), ("int4-g128", 4.125), ("int8", 8), ("fp8", 8)],
)
def test_bits_per_weight_of_a_large_model(name: str, bits: float) -> None:
    assert PRECISIONS[name].bits_per_weight == bits
    big = card("llama-3.1-8b")
    # Norms stay unquantised and int8 adds a scale per row: together under a thousandth.
    assert weight_bytes(big, name) * 8 / big.total_params == pytest.approx(bits, rel=2e-3)


def test_one_matrix_by_hand() -> None:
    shape = (3, 64)  # 192 weights
    expected = {
        "bf16": 384,
        "int8": 192 + 3 * 4,
        "q8_0": 6 * (32 + 2),
        "q4_0": 6 * (16 + 2),
        "nf4": 96 + 3 * 4,
        "int4-g128": 96 + 3 * 2,
    }
    assert {n: PRECISIONS[n].matrix_bytes(shape) for n in expected} == expected
    assert PRECISIONS["q4_0"].matrix_bytes((3, 40)) == 240  # no multiple of 32: stays fp16
    assert PRECISIONS["int4-g32"].matrix_bytes((3, 40)) == 60 + 3 * 2 * 2
    assert PRECISIONS["nf4"].matrix_bytes((10,)) == 20  # a vector is not quantised
    assert PRECISIONS["q8_0"].matrix_bytes((10,)) == 40  # and is fp32 in a GGUF file


def test_googles_current_table_is_gib_and_a_fifth_more() -> None:
    ratios = {}
    for c in (c for c in CORE if c.generation == "4"):
        for row in catalog.official_memory(c):
            if "CURRENT" in row.note and row.precision == "BF16":
                ratios[c.key] = row.value / (weight_bytes(c, "bf16") / GIB)
    assert len(ratios) == 5
    # E4B is printed 0.9% above; its hub file does hold 0.7% of dead weights.
    assert all(ratio == pytest.approx(1.2, rel=0.01) for ratio in ratios.values()), ratios


def test_googles_gemma_3_table_is_below_the_raw_weights() -> None:
    below = 0
    for c in (c for c in CORE if c.generation == "3"):
        for row in catalog.official_memory(c):
            if row.precision == "BF16":
                below += row.value * 1e9 < weight_bytes(c, "bf16")
    assert below == 5


def test_what_w4a16_saves_in_vllm() -> None:
    """The recipe's bf16 and w4a16 sizes differ as groups of 32, linear layers only, say: in GiB."""
    checked = 0
    for c in CORE:
        if printed := catalog.vllm_loaded_gb(c):
            saved = weight_bytes(c, "bf16") - weight_bytes(c, "int4-g32", LINEAR_ONLY)
            assert saved / GIB == pytest.approx(printed[0] - printed[1], abs=0.11), c.key
            checked += 1
    assert checked == 4


def test_keeping_the_tables_is_what_makes_e2b_big() -> None:
    e2b = card("gemma-4-E2B")
    everything, linear = weight_bytes(e2b, "nf4"), weight_bytes(e2b, "nf4", LINEAR_ONLY)
    assert everything < 3e9 and linear > 7e9
    parts = weight_bytes_by_part(e2b, "nf4", LINEAR_ONLY)
    assert parts["per_layer_embedding"] == 2 * count_parameters(e2b).per_layer_embedding
    assert sum(parts.values()) == linear
    gguf = weight_bytes_by_part(e2b, "q4_0", GGUF_Q4_0)
    assert gguf["embedding"] * 8 == 8.5 * count_parameters(e2b).embedding


# --- KV cache --------------------------------------------------------------------------------


def test_the_six_published_cache_figures() -> None:
    rows = catalog.kv_cross_check()
    assert len(rows) == 6
    for row in rows:
        gib = kv_cache_bytes(card(row["model_key"]), row["context"]) / GIB
        assert round(gib, 2) == pytest.approx(row["published_gib"], abs=0.0101), row


def test_every_cache_figure_of_the_facts_exactly() -> None:
    checked = 0
    for c in WITH_CACHE:
        for context, size in c.kv_cache_bf16.get("bytes_at_context", {}).items():
            assert kv_cache_bytes(c, int(context)) == size, (c.key, context)
            checked += 1
    assert checked >= 190


def test_growth_per_token_before_and_after_the_window() -> None:
    checked = 0
    for c in WITH_CACHE:
        full = c.kv_cache_bf16.get("bytes_per_token_full_attention_layers", 0)
        local = c.kv_cache_bf16.get("bytes_per_token_sliding_layers", 0)
        assert kv_cache_bytes(c, 1) == full + local, c.key
        assert kv_cache_bytes(c, 200_001) - kv_cache_bytes(c, 200_000) == full, c.key
        checked += 1
    assert checked >= 70


def test_sharing_k_and_v_weights_does_not_halve_the_cache() -> None:
    big = card("gemma-4-12B")
    layers = footprint.layers_of(big)
    tied = [layer for layer in layers if layer.k_eq_v]
    assert len(tied) == 8 and {layer.kind for layer in tied} == {"global"}
    assert footprint.cached_values(big, 1)[tied[0].index] == 2 * 1 * 512


def test_models_that_hold_no_cache() -> None:
    for key in ("gemma-4-31B-assistant", "embeddinggemma-300m", "embeddinggemma-2"):
        assert kv_cache_bytes(card(key), 10_000) == 0
    for key in ("t5gemma-2b-2b", "llama-guard-4-12b"):
        with pytest.raises(FootprintError, match="no cache figure"):
            kv_cache_bytes(card(key), 10)


def test_a_quantised_cache_counts_its_scales() -> None:
    c = card("gemma-4-12B")
    plain = kv_cache_bytes(c, 32_768)
    assert kv_cache_bytes(c, 32_768, bytes_per_value="bf16") == plain
    assert kv_cache_bytes(c, 32_768, bytes_per_value="q8_0") == plain * 8.5 / 16
    assert kv_cache_bytes(c, 32_768, bytes_per_value=0.5) == plain / 4
    with pytest.raises(FootprintError, match="q8_0"):
        kv_cache_bytes(c, 10, bytes_per_value="int8")


# --- fit -------------------------------------------------------------------------------------


def test_fit_adds_up_at_the_edge() -> None:
    c = card("gemma-3-1b")
    needed = fit(c, GIB, "bf16", 8192).needed_bytes
    edge = fit(c, needed, "bf16", 8192)
    assert edge.fits and edge.free_bytes == 0 and edge.share == 1.0
    assert sum(edge.parts.values()) == needed
    assert edge.parts["overhead"] == math.ceil(0.2 * edge.parts["weights"])
    over = fit(c, needed - 1, "bf16", 8192)
    assert not over.fits and over.free_bytes == -1 and "does not fit" in str(over)


def test_fit_says_when_the_context_is_too_long_for_the_model() -> None:
    c = card("gemma-3-1b")
    assert fit(c, 100 * GIB, "bf16", 32_768).within_context is True
    long = fit(c, 100 * GIB, "bf16", 131_072)
    assert long.fits and long.within_context is False and "not made for" in str(long)


def test_the_largest_context_is_the_edge() -> None:
    c, memory = card("gemma-4-31B"), 24 * GIB
    longest = largest_context(c, memory, "q4_0")
    assert 0 < longest < c.context_length
    assert fit(c, memory, "q4_0", longest).fits
    assert not fit(c, memory, "q4_0", longest + 1).fits
    assert largest_context(c, GIB, "q4_0") is None
    assert largest_context(card("gemma-3-270m"), 100 * GIB, "bf16") == 32_768


# --- decode ----------------------------------------------------------------------------------


def test_flops_are_two_per_active_matrix_weight_and_grow_with_attention() -> None:
    dense = card("gemma-7b")
    count = count_parameters(dense)
    assert flops_per_token(dense, 0) == 2 * (count.total - count.norms)  # the head is tied
    per_token = 4 * 16 * 256 * 28  # heads * head_dim * layers, scores and weighted sum
    assert flops_per_token(dense, 1000) - flops_per_token(dense, 999) == per_token
    moe = count_parameters(card("gemma-4-26B-A4B"))
    assert flops_per_token(card("gemma-4-26B-A4B"), 0) == 2 * (moe.active - moe.norms)
    untied = count_parameters(card("llama-3.1-8b"))
    no_table = untied.total - untied.norms - untied.embedding
    assert flops_per_token(card("llama-3.1-8b"), 0) == 2 * no_table


def test_what_one_step_streams() -> None:
    e2b = card("gemma-4-E2B")
    count = count_parameters(e2b)
    rows = 35 * 256  # one row of the PLE table, all layers side by side
    read = count.text - count.per_layer_embedding + rows
    assert bytes_streamed_per_token(e2b, "bf16", 0) == 2 * read  # tied head in full, no towers
    assert bytes_streamed_per_token(e2b, "bf16", 0, 4) == 2 * (read + 3 * rows)
    llama = card("llama-3.1-8b")
    table = count_parameters(llama).embedding
    expected = 2 * (llama.total_params - table + 4096)  # an untied table gives one row
    assert bytes_streamed_per_token(llama, "bf16", 0) == expected


def test_only_the_routed_experts_are_streamed() -> None:
    moe = card("gemma-4-26B-A4B")
    count = count_parameters(moe)
    assert bytes_streamed_per_token(moe, "bf16", 0) == 2 * count.active
    many = bytes_streamed_per_token(moe, "bf16", 0, 1000)
    assert many == pytest.approx(2 * count.text, rel=1e-6)


def test_shared_layers_read_a_cache_they_do_not_hold() -> None:
    e2b = card("gemma-4-E2B")
    read = bytes_streamed_per_token(e2b, "bf16", 8192) - bytes_streamed_per_token(e2b, "bf16", 0)
    assert read == 2 * 2 * (7 * 512 * 8192 + 28 * 256 * 512)
    assert read > 2 * kv_cache_bytes(e2b, 8192)


def test_roofline_names_the_slower_side() -> None:
    c = card("gemma-3-1b")
    slow_memory = decode_roofline(c, "bf16", 100, 1e9, 1e15)
    slow_compute = decode_roofline(c, "bf16", 100, 1e15, 1e9)
    assert (slow_memory.bound, slow_compute.bound) == ("memory", "compute")
    assert slow_memory.seconds_per_step == bytes_streamed_per_token(c, "bf16", 100) / 1e9
    assert slow_compute.seconds_per_step == flops_per_token(c, 100) / 1e9
    assert slow_compute.tokens_per_second == pytest.approx(1e9 / flops_per_token(c, 100))
    batched = decode_roofline(c, "bf16", 100, 1e9, 1e15, batch=8)
    assert batched.tokens_per_second > 6 * slow_memory.tokens_per_second


# --- bad input and order ---------------------------------------------------------------------

NO_COUNT = st.one_of(
    st.integers(max_value=-1),
    st.integers(min_value=10**12 + 1),
    st.floats(),
    st.booleans(),
    st.none(),
    st.text(max_size=5),
)
SOME = st.sampled_from(WITH_CACHE)
CONTEXTS = st.integers(0, 10**7)
NAMES = st.sampled_from(sorted(PRECISIONS))


@settings(max_examples=150, deadline=None)
@given(SOME, NO_COUNT)
def test_a_context_that_is_none_is_refused(c: catalog.Card, context: object) -> None:
    calls = (
        lambda: kv_cache_bytes(c, context),
        lambda: fit(c, GIB, "bf16", context),
        lambda: flops_per_token(card("gemma-2b"), context),
        lambda: bytes_streamed_per_token(card("gemma-2b"), "bf16", context),
    )
    for call in calls:
        with pytest.raises(FootprintError, match="context"):
            call()


@settings(max_examples=100, deadline=None)
@given(SOME, st.one_of(NO_COUNT, st.just(0)))
def test_a_batch_that_is_none_is_refused(c: catalog.Card, batch: object) -> None:
    with pytest.raises(FootprintError, match="batch"):
        kv_cache_bytes(c, 10, batch)
    with pytest.raises(FootprintError, match="memory_bytes"):
        fit(c, batch if not isinstance(batch, int) or batch < 1 else 0, "bf16", 10)


@settings(max_examples=100, deadline=None)
@given(st.one_of(st.text(max_size=300), st.none(), st.integers(), st.lists(st.integers())))
def test_an_unknown_precision_names_the_known_ones(name: object) -> None:
    aliases = {"float32", "bfloat16", "float16", "sfp8"}
    if isinstance(name, str) and name.strip().lower() in set(PRECISIONS) | aliases:
        return
    for call in (
        lambda: weight_bytes(card("gemma-2b"), name),
        lambda: weight_bytes(card("gemma-2b"), "bf16", {"norms": name}),
        lambda: bytes_streamed_per_token(card("gemma-2b"), name, 1),
    ):
        with pytest.raises(FootprintError) as caught:
            call()
        assert all(known in str(caught.value) for known in PRECISIONS)
        assert len(str(caught.value)) < 300


@pytest.mark.parametrize("value", [0, -1, math.nan, math.inf, True, None, [2]])
def test_bytes_per_value_and_rates_must_be_real(value: object) -> None:
    with pytest.raises(FootprintError, match="bytes_per_value"):
        kv_cache_bytes(card("gemma-2b"), 10, 1, value)
    with pytest.raises(FootprintError, match="bytes_per_second"):
        decode_roofline(card("gemma-2b"), "bf16", 10, value, 1e12)
    if value != 0:
        with pytest.raises(FootprintError, match="overhead"):
            fit(card("gemma-2b"), GIB, "bf16", 10, overhead=value)


def test_an_unknown_part_names_the_known_ones() -> None:
    with pytest.raises(FootprintError, match="per_layer_embedding"):
        weight_bytes(card("gemma-2b"), "q4_0", {"embeddings": "bf16"})


@settings(max_examples=200, deadline=None)
@given(SOME, CONTEXTS, st.integers(0, 10**6), st.integers(1, 512), st.integers(0, 64))
def test_the_cache_never_shrinks(
    c: catalog.Card, context: int, longer: int, batch: int, wider: int
) -> None:
    size = kv_cache_bytes(c, context, batch)
    assert kv_cache_bytes(c, context + longer, batch) >= size >= 0
    assert kv_cache_bytes(c, context, batch + wider) >= size
    assert size == batch * kv_cache_bytes(c, context)
    assert kv_cache_bytes(c, context, batch, "q4_0") <= kv_cache_bytes(c, context, batch, "q8_0")
    assert kv_cache_bytes(c, context, batch, 4) == 2 * size


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SPLIT), CONTEXTS, st.integers(0, 10**5), st.integers(1, 64))
def test_work_never_shrinks(c: catalog.Card, context: int, longer: int, batch: int) -> None:
    assert flops_per_token(c, context + longer) >= flops_per_token(c, context) > 0
    streamed = bytes_streamed_per_token(c, "bf16", context, batch)
    assert bytes_streamed_per_token(c, "bf16", context + longer, batch) >= streamed
    assert bytes_streamed_per_token(c, "bf16", context, batch + 1) >= streamed
    assert bytes_streamed_per_token(c, "q8_0", context, batch) <= streamed


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(SPLIT))
def test_fewer_bits_never_cost_more(c: catalog.Card) -> None:
    chain = ["fp32", "bf16", "q8_0", "fp8", "q4_0", "int4-g128"]
    sizes = [weight_bytes(c, name) for name in chain]
    assert sizes == sorted(sizes, reverse=True) and sizes[-1] > 0
    assert weight_bytes(c, "nf4-double") < weight_bytes(c, "nf4")
    assert weight_bytes(c, "nf4", LINEAR_ONLY) >= weight_bytes(c, "nf4")


@settings(max_examples=60, deadline=None)
@given(SOME, NAMES, st.integers(1, 200 * GIB), st.integers(0, 300_000), st.integers(1, 16))
def test_fit_is_consistent(
    c: catalog.Card, name: str, memory: int, context: int, batch: int
) -> None:
    found = fit(c, memory, name, context, batch)
    assert found.needed_bytes == sum(found.parts.values())
    assert found.fits == (found.free_bytes >= 0) == (found.share <= 1)
    assert found.free_bytes == memory - found.needed_bytes
    assert not found.fits or fit(c, memory + 1, name, context, batch).fits
