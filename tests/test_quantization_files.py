"""Bytes by arithmetic, on disk and in memory; a file that comes back as it was."""

from __future__ import annotations

import json
import shutil

import pytest
import torch
from safetensors.torch import load_file, save_file

from course_lib import catalog, footprint, models
from course_lib.dummy import tiny_gemma
from course_lib.quantization import (
    QuantizationError,
    count_bytes,
    dequantized,
    integer,
    load,
    make_plan,
    predicted_bytes,
    predicted_packed,
    quantized_copy,
    resident_bytes,
    save,
)
from course_lib.quantization_files import WEIGHTS, header_bytes
from course_lib.quantization_layers import packed_weights
from course_lib.quantization_plan import part_of
from course_lib.tensors import FootprintError, decoder_tensors

WITHIN = 0.02
PLANS = [
    make_plan("int8"),
    make_plan("int8", tables="int8"),
    make_plan("int4-g16"),
    make_plan("int4-g16", tables="int4-g32"),
    make_plan("int4-g32", misfits="keep"),
    make_plan("int4-g32-zp", keep=("per_layer_projection", "layers.0.")),
    make_plan("int3-g16"),
    make_plan("nf4"),
    make_plan(integer(2, 16)),
]


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", quiet=True)


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "tiny-gemma-4", "4"))


@pytest.fixture(scope="module", params=["1", "2", "3", "3n", "4"])
def gemma(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / f"tiny-gemma-{request.param}"
    return models.load(tiny_gemma(folder, request.param))


def logits(gemma) -> torch.Tensor:
    draw = torch.Generator().manual_seed(5)
    ids = torch.randint(3, 300, (2, 20), generator=draw)
    with torch.inference_mode():
        return gemma.model(input_ids=ids).logits


# ---- arithmetic --------------------------------------------------------------------------------


def test_a_name_says_the_part_that_the_card_says():
    """For every weight of every decoder in the catalogue that can be listed."""
    checked, cards = 0, 0
    for card in catalog.cards():
        try:
            tensors = decoder_tensors(card)
        except FootprintError:
            continue
        cards += 1
        for tensor in tensors:
            assert part_of(tensor.name) == tensor.part, (card.key, tensor.name)
            checked += 1
    assert cards > 50 and checked > 20_000


@pytest.mark.parametrize("name", ["int8", "int4-g32", "nf4"])
def test_real_sizes_cost_what_footprint_says(name):
    """The same sum by other code: all matrices of the decoder packed, the rest in bf16."""
    compared = 0
    for key in ("gemma-3-270m", "gemma-3-1b", "gemma-4-E2B", "gemma-4-12B", "gemma-4-31B"):
        card = catalog.card(key)
        wanted = footprint.weight_bytes(card, name, footprint.LINEAR_ONLY)
        assert predicted_bytes(card, make_plan(name)) == wanted
        assert wanted < footprint.weight_bytes(card, "bf16")
        compared += 1
    assert compared == 5


def test_half_of_e2b_is_a_table_that_four_bits_do_not_touch():
    card = catalog.card("gemma-4-E2B")
    full = footprint.weight_bytes(card, "bf16")
    matrices = predicted_bytes(card, make_plan("int4-g32"))
    everything = predicted_bytes(card, make_plan("int4-g32", tables="int4-g32"))
    assert full / matrices < 1.5 and full / everything > 2.5
    size, weights = predicted_packed(card, make_plan("int4-g32"))
    assert 8 * size / weights == 4.5


def test_arithmetic_refuses_what_does_not_fit():
    card = catalog.card("pocket-micro")
    with pytest.raises(QuantizationError, match="per_layer_projection has rows of 16"):
        predicted_bytes(card, make_plan("int4-g32"))
    with pytest.raises(QuantizationError, match="keep names 'nothing'"):
        predicted_bytes(card, make_plan("int8", keep=("nothing",)))


# ---- three ways --------------------------------------------------------------------------------


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.name)
def test_arithmetic_file_and_memory_agree(pocket, plan):
    small = quantized_copy(pocket, plan)
    for high in ("bf16", "fp32"):
        count = count_bytes(small, high=high)
        assert count.apart < WITHIN
        assert count.predicted == predicted_bytes(pocket.card, plan, high)
        # What is on disk and not in the prediction is the header and eight single scales.
        assert count.on_disk - count.header - count.predicted == {"bf16": 16, "fp32": 32}[high]
        assert f"{count.predicted:,}" in str(count) and f"{count.on_disk:,}" in str(count)
    size, weights = predicted_packed(pocket.card, plan)
    held = [one.packed for one in packed_weights(small.model)]
    assert sum(one.nbytes for one in held) == size
    assert sum(one.codes.numel() * 8 // one.format.bits for one in held) == weights


def test_in_the_smallest_file_the_names_are_seen(pocket):
    """Two bits for everything: 1 MB, of which the header is more than a fiftieth."""
    count = count_bytes(quantized_copy(pocket, integer(2, 16), tables=integer(2, 16)))
    assert count.header > WITHIN * count.predicted
    assert count.on_disk - count.header == count.predicted + 16
    assert count.apart == pytest.approx((count.header + 16) / count.predicted)


def test_the_counts_fall_apart_when_a_model_is_not_packed(pocket):
    """The check can fail: in memory, the unpacked twin is far from the arithmetic."""
    small = quantized_copy(pocket, "int4-g16")
    predicted = predicted_bytes(pocket.card, small.plan, "fp32")
    assert resident_bytes(small.model) / predicted - 1 < WITHIN
    assert resident_bytes(dequantized(small).model) / predicted - 1 > 10 * WITHIN


def test_the_plain_model_is_counted_right(pocket):
    """float32 here, bf16 on disk; the file is the shipped one."""
    shipped = models.catalog.pocket_details("pocket-micro").folder / "model.safetensors"
    resident = resident_bytes(pocket.model)
    assert abs(resident / footprint.weight_bytes(pocket.card, "fp32") - 1) < WITHIN
    assert abs(shipped.stat().st_size / (resident / 2) - 1) < WITHIN


def test_a_model_without_a_card_has_no_prediction(tiny):
    count = count_bytes(quantized_copy(tiny, "int8"), high="fp32")
    assert count.predicted is None and "not known" in str(count)
    # 45 KB of weights and as many names as in a large model: here the header is seen.
    assert count.on_disk - count.header == pytest.approx(count.resident, rel=WITHIN)
    with pytest.raises(QuantizationError, match="high is"):
        count_bytes(quantized_copy(tiny, "int8"), high="fp16")


# ---- save and load -----------------------------------------------------------------------------


@pytest.mark.parametrize("plan", [PLANS[1], PLANS[3], PLANS[5]], ids=lambda plan: plan.name)
def test_the_shipped_model_comes_back_to_the_last_bit(pocket, plan, tmp_path):
    small = quantized_copy(pocket, plan)
    file = save(small, tmp_path / "new" / "folder")
    back = load(file.parent)
    assert torch.equal(logits(back), logits(small))
    assert not torch.equal(logits(back), logits(pocket))
    assert back.plan == plan and back.card == small.card and back.name == small.name
    assert (back.source, back.generation, back.dtype) == ("folder", "4", small.dtype)
    assert back.tokenizer("Hello!").input_ids == small.tokenizer("Hello!").input_ids
    assert back.model.generation_config.eos_token_id == small.model.generation_config.eos_token_id
    assert file.stat().st_size < 0.75 * 2 * pocket.model.num_parameters()


def test_every_generation_comes_back(gemma, tmp_path):
    small = quantized_copy(gemma, "int4", tables="int8")
    back = load(save(small, tmp_path).parent)
    assert torch.equal(logits(back), logits(small))
    assert back.model.config._attn_implementation == small.model.config._attn_implementation


def test_loading_leaves_the_random_state_alone(tiny, tmp_path):
    save(quantized_copy(tiny, "int8"), tmp_path)
    torch.manual_seed(3)
    wanted = torch.rand(3)
    torch.manual_seed(3)
    load(tmp_path)
    assert torch.equal(torch.rand(3), wanted)


def test_what_stays_is_written_without_loss(pocket, tiny, tmp_path):
    """Pocket weights came in bf16; a random tiny model's would not fit."""
    kept = "model.norm.weight"
    for gemma, dtype in ((pocket, torch.bfloat16), (tiny, torch.float32)):
        with torch.no_grad():
            if gemma is tiny:
                gemma.model.model.norm.weight.add_(1e-5)
        tensors = load_file(save(quantized_copy(gemma, "int8"), tmp_path / gemma.name))
        assert tensors[kept].dtype == dtype
        assert torch.equal(tensors[kept].float(), gemma.model.model.norm.weight)
    tensors = load_file(save(quantized_copy(tiny, "int8"), tmp_path / "short", dtype="bfloat16"))
    assert tensors[kept].dtype == torch.bfloat16


def test_only_a_packed_model_is_saved(pocket, tiny, tmp_path):
    for wrong in (tiny, dequantized(quantized_copy(tiny, "int8"))):
        with pytest.raises(QuantizationError, match="only a packed model"):
            save(wrong, tmp_path)
    with pytest.raises(QuantizationError, match="dtype is"):
        save(quantized_copy(tiny, "int8"), tmp_path, dtype="float16")


# ---- files that are not right ------------------------------------------------------------------


@pytest.fixture
def saved(tiny, tmp_path):
    return save(quantized_copy(tiny, "int8"), tmp_path / "saved")


def rewritten(file, change, **metadata):
    """The file again, its tensors changed."""
    from safetensors import safe_open

    with safe_open(file, framework="pt") as opened:
        header = {**opened.metadata(), **metadata}
    tensors = change(load_file(file))
    save_file(tensors, file, metadata=header)
    return file.parent


def test_a_file_that_is_not_whole_is_refused(saved):
    name = "model.layers.1.mlp.up_proj.codes"
    cases = {
        "a weight is missing": lambda t: {k: v for k, v in t.items() if k != name},
        "another shape": lambda t: {**t, name: t[name][:, :-1].contiguous()},
        "one too many": lambda t: {**t, "model.layers.9.x": torch.zeros(2)},
        "another scale": lambda t: {
            **t,
            "model.layers.1.mlp.up_proj.scales": t["model.layers.1.mlp.up_proj.scales"].bfloat16(),
        },
    }
    whole = saved.read_bytes()
    for what, change in cases.items():
        saved.write_bytes(whole)
        folder = rewritten(saved, change)
        with pytest.raises(QuantizationError, match="1 of .* do not match"):
            load(folder)
            pytest.fail(what)
    saved.write_bytes(whole)
    assert load(saved.parent).packed


def test_a_file_that_is_none_is_refused(saved, tmp_path):
    with pytest.raises(QuantizationError, match=f"has no {WEIGHTS}"):
        load(tmp_path / "nowhere")
    cut = tmp_path / "cut"
    shutil.copytree(saved.parent, cut)
    (cut / WEIGHTS).write_bytes(saved.read_bytes()[:-100])
    with pytest.raises(QuantizationError, match="cut off"):
        load(cut)
    with pytest.raises(QuantizationError, match="not written by `save` of this version"):
        load(rewritten(saved, lambda tensors: tensors, layout="another 2"))


def test_other_loaders_refuse_the_folder(saved):
    with pytest.raises(models.LoadError):
        models.load(saved.parent)


def test_the_header_is_read_right(saved):
    size = header_bytes(saved)
    names = json.loads(saved.read_bytes()[8:size])
    assert "__metadata__" in names and len(names) > 50
    ends = max(one["data_offsets"][1] for key, one in names.items() if key != "__metadata__")
    assert size + ends == saved.stat().st_size
