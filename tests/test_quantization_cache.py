"""The KV cache in few bits: each token rounded once, windows kept, bytes as predicted."""

from __future__ import annotations

import dataclasses

import pytest
import torch
from transformers import DynamicCache, QuantizedCache

from course_lib import catalog, chat, evaluation, footprint, models, perplexity
from course_lib.dummy import tiny_gemma
from course_lib.generation import Settings, generate, tokens
from course_lib.quantization import (
    CacheFormat,
    QuantizationError,
    cache_bytes,
    cache_quantized,
    integer,
    long_texts,
    measure_caches,
    predicted_cache_bytes,
    quantized_cache,
    round_trip,
)
from course_lib.quantization_kv import QuantizedLayer, TokenStore

WINDOW, GROUP = 16, 8
GENERATIONS = ["1", "2", "3", "3n", "4"]


@pytest.fixture(scope="module", params=GENERATIONS)
def gemma(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / f"tiny-gemma-{request.param}"
    return models.load(tiny_gemma(folder, request.param, window=WINDOW))


@pytest.fixture(scope="module")
def gemma4(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / "tiny-gemma-4"
    return models.load(tiny_gemma(folder, "4", window=WINDOW))


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", quiet=True)


def states(count: int, seed: int = 0) -> torch.Tensor:
    """[batch 2, heads 3, tokens, head size 16]"""
    return torch.randn(2, 3, count, 16, generator=torch.Generator().manual_seed(seed))


def rounded(x: torch.Tensor, form, by_channel: bool) -> torch.Tensor:
    if by_channel:
        return round_trip(x.transpose(-1, -2).contiguous(), form).transpose(-1, -2)
    return round_trip(x, form)


def layer(window=None, residual=0, by_channel=True, bits=4) -> QuantizedLayer:
    form = integer(bits, GROUP, zero_point=True)
    return QuantizedLayer(
        form, form, by_channel=by_channel, group=GROUP, residual=residual, window=window
    )


# ---- the store and the layer -------------------------------------------------------------------


@pytest.mark.parametrize("by_channel", [True, False])
@pytest.mark.parametrize("bits", [8, 4, 3])
def test_a_store_gives_back_each_token_rounded_once(by_channel, bits):
    form = integer(bits, GROUP, zero_point=True)
    store, x = TokenStore(form, by_channel=by_channel), states(5 * GROUP)
    for first, last in ((0, 2), (2, 3), (3, 5)):
        store.append(x[..., first * GROUP : last * GROUP, :])
    wanted = rounded(x, form, by_channel)
    assert torch.equal(store.read(torch.float32), wanted)
    assert not torch.equal(wanted, x)
    whole = store.nbytes
    store.drop(2 * GROUP)
    assert torch.equal(store.read(torch.float32), wanted[..., 2 * GROUP :, :])
    assert store.nbytes == whole * 3 // 5
    store.drop(3 * GROUP)
    assert store.nbytes == 0 and store.packed is None


@pytest.mark.parametrize("by_channel", [True, False])
@pytest.mark.parametrize("steps", [[50], [1] * 50, [20, 1, 1, 7, 21]])
def test_old_tokens_are_rounded_and_new_ones_are_not(steps, by_channel):
    keys, values, residual = states(50), states(50, seed=1), 5
    cache, form = layer(residual=residual, by_channel=by_channel), integer(4, 8, zero_point=True)
    past = seen = 0
    for count in steps:
        given = slice(seen, seen + count)
        assert cache.get_mask_sizes(count) == (seen + count, 0)
        k, v = cache.update(keys[..., given, :], values[..., given, :])
        for got, full, kind in ((k, keys, by_channel), (v, values, False)):
            assert got.shape[-2] == seen + count
            if past:
                wanted = rounded(full[..., :past, :], form, kind)
                assert torch.equal(got[..., :past, :], wanted)
            assert torch.equal(got[..., past:, :], full[..., past : seen + count, :])
        seen += count
        past = max(0, (seen - residual) // GROUP * GROUP)
        assert cache.past == past and cache.get_seq_length() == seen
    assert past == 40  # something was packed


@pytest.mark.parametrize("steps", [[50], [1] * 50, [20, 1, 1, 7, 21]])
def test_a_local_layer_shows_its_window_and_forgets_the_rest(steps):
    keys, values = states(50), states(50, seed=1)
    cache, seen, most = layer(window=WINDOW), 0, 0
    for count in steps:
        visible, offset = cache.get_mask_sizes(count)
        k, _ = cache.update(keys[..., seen : seen + count, :], values[..., seen : seen + count, :])
        seen += count
        assert k.shape[-2] == visible == min(seen, WINDOW - 1 + count)
        assert offset == seen - visible
        # Rounded by half a step of its channel at most; a token from elsewhere would be far off.
        assert (k - keys[..., offset:seen, :]).abs().max() < 0.4
        most = max(most, cache.past + cache.keys.shape[-2])
    assert WINDOW - 1 <= most < WINDOW - 1 + GROUP + GROUP
    assert cache.past + cache.keys.shape[-2] < WINDOW - 1 + GROUP


def test_reset_empties_a_layer():
    cache = layer()
    cache.update(states(20), states(20))
    assert cache.nbytes > 0
    cache.reset()
    assert (cache.nbytes, cache.past, cache.get_seq_length()) == (0, 0, 0)
    k, _ = cache.update(states(3), states(3))
    assert torch.equal(k, states(3))


# ---- in a model --------------------------------------------------------------------------------


def read(gemma, cache, ids, chunk):
    found = []
    for start in range(0, ids.shape[1], chunk):
        with torch.inference_mode():
            part = ids[:, start : start + chunk]
            found.append(gemma.model(input_ids=part, past_key_values=cache).logits)
    return torch.cat(found, dim=1)


def some_ids(gemma, length):
    draw = torch.Generator().manual_seed(6)
    return torch.randint(3, 400, (2, length), generator=draw)


def plain(gemma):
    return DynamicCache(config=gemma.model.config.get_text_config(decoder=True))


@pytest.mark.parametrize("chunk", [1, 5, 40])
def test_a_cache_that_packs_nothing_changes_nothing(gemma, chunk):
    """Beyond the window too: masks and positions are right for every generation."""
    ids = some_ids(gemma, 40)
    waits = CacheFormat(8, group=GROUP, residual=1000)
    wanted = read(gemma, plain(gemma), ids, chunk)
    assert torch.equal(read(gemma, quantized_cache(gemma, waits), ids, chunk), wanted)


@pytest.mark.parametrize("local", [True, False])
def test_eight_bits_are_close_and_two_are_not(gemma, local):
    ids = some_ids(gemma, 60)
    wanted = read(gemma, plain(gemma), ids, 4)

    def error(bits):
        form = CacheFormat(bits, group=GROUP, residual=0, local_layers=local)
        return (read(gemma, quantized_cache(gemma, form), ids, 4) - wanted).square().mean().sqrt()

    assert 0 < error(8) < 0.15 * wanted.std()
    assert error(2) > 3 * error(8)


def test_a_batch_is_read_as_its_rows_are(gemma4):
    ids, form = some_ids(gemma4, 40), CacheFormat(4, group=GROUP, residual=4)
    both = read(gemma4, quantized_cache(gemma4, form), ids, 4)
    for row in range(2):
        alone = read(gemma4, quantized_cache(gemma4, form), ids[row : row + 1], 4)
        assert torch.allclose(alone[0], both[row], atol=1e-4)


def test_transformers_own_quantized_cache_refuses_local_layers(gemma4):
    """Why there is one here. When this fails, transformers has learned it: say so in the text."""
    with pytest.raises(ValueError, match="only full attention"):
        QuantizedCache("fp8", gemma4.model.config)


# ---- generating through it ---------------------------------------------------------------------


def test_everything_that_generates_goes_through_it(gemma4):
    prompts, asked = [[2, 40, 50, 60], [2, 41, 42, 43, 44, 45]], Settings(max_new_tokens=30)
    before, alone = generate(gemma4, prompts, asked), list(tokens(gemma4, prompts[0], asked))
    with cache_quantized(gemma4, CacheFormat(8, group=GROUP, residual=1000)) as made:
        assert generate(gemma4, prompts, asked) == before
        assert len(made) == 1
        assert list(tokens(gemma4, prompts[0], asked)) == alone
        assert len(made) == 2
    with cache_quantized(gemma4, CacheFormat(2, group=GROUP, residual=0)) as made:
        assert generate(gemma4, prompts, asked) != before
        assert made[0].layers[0].past > 0
        score = perplexity.measure(gemma4, "Where is my order?")  # a pass without a cache
        assert len(made) == 1
    assert generate(gemma4, prompts, asked) == before
    assert perplexity.measure(gemma4, "Where is my order?").documents == score.documents
    assert not gemma4.model._forward_pre_hooks


def test_the_hook_goes_when_something_raises(gemma4):
    with pytest.raises(RuntimeError, match="mine"), cache_quantized(gemma4, CacheFormat(group=8)):
        raise RuntimeError("mine")
    assert not gemma4.model._forward_pre_hooks


def test_the_shipped_model_answers_through_it(pocket):
    cases = evaluation.held_out("smalltalk", 6)
    plainly = evaluation.score(pocket, cases)
    with cache_quantized(pocket, CacheFormat(8, group=16, residual=0)) as made:
        through = evaluation.score(pocket, cases)
        assert chat.reply(pocket, "Hello!", max_new_tokens=8).raw
    assert through.right >= plainly.right - 1 and plainly.right > 0
    assert len(made) > 1 and all(cache_bytes(cache) > 0 for cache in made)


def test_beams_and_cutting_back_are_refused(gemma4):
    ids = some_ids(gemma4, 6)
    with (
        cache_quantized(gemma4, CacheFormat(group=8)),
        pytest.raises(QuantizationError, match="num_beams=1"),
    ):
        gemma4.model.generate(ids, num_beams=2, max_new_tokens=4, do_sample=False)
    with pytest.raises(QuantizationError, match="forwards"):
        layer().crop(-1)


# ---- bytes -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "form",
    [
        CacheFormat(4),
        CacheFormat(8, group=16, residual=5),
        CacheFormat(3, group=8, residual=0, keys="token"),
        CacheFormat(2, group=64, residual=100, local_layers=False),
    ],
    ids=lambda form: form.name,
)
@pytest.mark.parametrize("length", [20, 130, 300])
def test_bytes_are_as_predicted(pocket, form, length):
    ids = some_ids(pocket, length)
    sizes = []
    for chunk in (length, 37):
        cache = quantized_cache(pocket, form)
        read(pocket, cache, ids, chunk)
        sizes.append(cache_bytes(cache))
    predicted = predicted_cache_bytes(pocket.card, length, form, batch=2, bytes_per_value=4)
    assert sizes == [predicted, predicted]


def test_nothing_packed_is_nothing_saved(pocket):
    form, cache = CacheFormat(4, residual=10_000, local_layers=False), plain(pocket)
    read(pocket, cache, some_ids(pocket, 300), 300)
    whole = predicted_cache_bytes(pocket.card, 300, form, batch=2, bytes_per_value=4)
    assert cache_bytes(cache) == whole


def test_long_contexts_of_real_sizes_shrink_by_the_bits():
    checked = 0
    for key in ("gemma-4-E2B", "gemma-4-12B", "gemma-4-31B"):
        card = catalog.card(key)
        full = footprint.kv_cache_bytes(card, 131_072)
        for bits in (8, 4, 2):
            packed = predicted_cache_bytes(card, 131_072, CacheFormat(bits))
            # 24 bits of scale and zero point for each 32 values. A little more, because the
            # newest tokens wait in bf16, which local layers of 512 or 1,024 tokens feel.
            assert packed / full == pytest.approx((bits + 0.75) / 16, rel=0.04)
            checked += 1
    assert checked == 9


# ---- measured ----------------------------------------------------------------------------------


def test_long_texts_have_one_length(pocket):
    texts = long_texts(pocket, 100, ["en", "es"])
    bos = pocket.tokenizer.bos_token_id
    assert len(texts) > 10 and all(len(text) == 100 and text[0] == bos for text in texts)
    assert all(bos not in text[1:] for text in texts)
    assert long_texts(pocket, 100, limit=3) == long_texts(pocket, 100)[:3]
    with pytest.raises(QuantizationError, match="2 to 1024"):
        long_texts(pocket, 2000)


def test_what_a_format_costs_on_long_texts(pocket):
    texts = long_texts(pocket, 160, limit=6)
    forms = [CacheFormat(8, group=16, residual=0), CacheFormat(2, group=16, residual=0)]
    base, eight, two = measure_caches(pocket, forms, texts=texts, chunk=16)
    assert (base.name, base.change, base.changed, base.texts) == ("plain", None, 0.0, 6)
    assert base.bytes == base.plain_bytes == base.predicted
    for row in (eight, two):
        assert row.bytes == row.predicted < base.bytes
        assert row.change.value == pytest.approx(row.bits_per_token - base.bits_per_token)
        assert row.change.n == 6 and row.name in str(row)
    assert abs(eight.change.value) < 0.02
    # Six short texts: the order of the two is sure, the size of the loss is not.
    assert two.change.value > abs(eight.change.value) and two.changed > eight.changed
    few = measure_caches(pocket, forms[:1], texts=texts[:2], chunk=16)[1]
    assert few.change.interval is None


def test_the_plain_figure_is_the_models_own_loss(pocket):
    texts = long_texts(pocket, 80, limit=3)
    found = measure_caches(pocket, [], texts=texts, chunk=13)[0]
    ids = torch.tensor(texts)
    labels = ids.clone()
    labels[:, :40] = -100
    with torch.inference_mode():
        loss = pocket.model(input_ids=ids, labels=labels).loss.item()
    assert found.bits_per_token == pytest.approx(loss / 0.6931471805599453, rel=1e-4)


# ---- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "arguments",
    [
        {"bits": 1},
        {"bits": 9},
        {"bits": 3, "group": 12},
        {"bits": 4, "group": 7},
        {"residual": -1},
        {"residual": 1.5},
        {"keys": "row"},
    ],
)
def test_a_cache_format_that_makes_no_sense_is_refused(arguments):
    with pytest.raises(QuantizationError):
        CacheFormat(**arguments)


def test_models_it_cannot_serve_are_refused(gemma4, pocket):
    with pytest.raises(QuantizationError, match='engine="plain"'):
        quantized_cache(dataclasses.replace(gemma4, decoder=object()), CacheFormat())
    with pytest.raises(QuantizationError, match="a head of this model"):
        quantized_cache(pocket, CacheFormat(4, group=24))
    with pytest.raises(QuantizationError, match="half of it"):
        measure_caches(pocket, [], texts=[[2, 5, 6, 7]], chunk=3)
