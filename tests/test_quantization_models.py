"""Packed layers and whole models: the same output as the unpacked weights, to the last bit."""

from __future__ import annotations

import copy
import dataclasses
import re

import pytest
import torch
from torch import nn

from course_lib import chat, models, perplexity
from course_lib.dummy import tiny_config, tiny_gemma
from course_lib.endpoint import EndpointGemma
from course_lib.generation import Settings, generate
from course_lib.quantization import (
    FORMATS,
    QuantizationError,
    dequantize,
    dequantized,
    integer,
    make_plan,
    quantize_tensor,
    quantized_copy,
    round_trip,
    stays_high,
)
from course_lib.quantization_layers import (
    PackedEmbedding,
    PackedLinear,
    PackedWeight,
    empty_weight,
    packed_linear,
    packed_modules,
    packed_weights,
)
from course_lib.quantization_models import check_model, chosen_formats
from course_lib.quantization_plan import PACKED, TABLES, WHY_HIGH, part_of
from course_lib.tensors import PARTS

GENERATIONS = ["1", "2", "3", "3n", "4"]


@pytest.fixture(scope="module", params=GENERATIONS)
def gemma(request, tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / f"tiny-gemma-{request.param}"
    return models.load(tiny_gemma(folder, request.param))


@pytest.fixture(scope="module")
def gemma4(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "tiny-gemma-4", "4"))


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", quiet=True)


def some_ids(gemma, length: int = 24) -> torch.Tensor:
    vocabulary = gemma.model.config.get_text_config().vocab_size
    draw = torch.Generator().manual_seed(5)
    return torch.randint(3, vocabulary, (2, length), generator=draw)


def logits(gemma, ids: torch.Tensor | None = None) -> torch.Tensor:
    with torch.inference_mode():
        return gemma.model(input_ids=some_ids(gemma) if ids is None else ids).logits


def snapshot(gemma) -> dict[str, torch.Tensor]:
    return {name: one.clone() for name, one in gemma.model.state_dict().items()}


def by_hand(gemma, matrices, tables=None):
    """A copy with rounded weights in ordinary layers, by a list of names of its own."""
    model = copy.deepcopy(gemma.model)
    names = r"(q|k|v|o|gate|up|down)_proj|per_layer_(input_gate|projection|model_projection)"
    done = 0
    with torch.no_grad():
        for name, one in model.named_modules():
            last = name.rsplit(".", 1)[-1]
            if re.fullmatch(names, last) and isinstance(one, nn.Linear):
                form = matrices
            elif isinstance(one, nn.Embedding):
                form = tables
            else:
                continue
            if form is not None and form.fits(one.weight.shape):
                one.weight.copy_(round_trip(one.weight, form))
                done += 1
    return model, done


# ---- layers ------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda f: f.name)
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_packed_layer_gives_what_the_unpacked_one_gives(form, dtype):
    torch.manual_seed(0)
    linear = nn.Linear(128, 48, bias=True).to(dtype)
    packed = packed_linear(linear, form)
    x = torch.randn(3, 5, 128, dtype=dtype)
    plain = nn.Linear(128, 48, bias=True).to(dtype)
    with torch.no_grad():
        plain.weight.copy_(dequantize(quantize_tensor(linear.weight, form)))
        plain.bias.copy_(linear.bias)
    with torch.inference_mode():
        assert torch.equal(packed(x), plain(x))
        assert torch.equal(packed.unpacked(dtype)(x), plain(x))
        assert not torch.equal(packed(x), linear(x))  # so equality means something
    assert packed(x).dtype == dtype
    held = sum(one.nbytes for one in packed.held.buffers())
    assert held == form.precision().matrix_bytes((48, 128)) < linear.weight.nbytes


@pytest.mark.parametrize("form", [integer(8), integer(4, 32), integer(3, 16, zero_point=True)])
def test_a_packed_table_gives_the_rows_of_the_unpacked_one(form):
    table = torch.randn(50, 32)
    scale = torch.tensor(5.65)
    packed = PackedEmbedding(PackedWeight(quantize_tensor(table, form)), torch.bfloat16, scale)
    ids = torch.tensor([[3, 49, 3], [0, 1, 2]])
    rows = dequantize(quantize_tensor(table, form), torch.bfloat16)
    wanted = rows[ids] * scale.to(torch.bfloat16)
    assert torch.equal(packed(ids), wanted) and packed(ids).dtype == torch.bfloat16
    assert torch.equal(packed.weight, rows)
    # Cast afterwards, it gives what a table that was always float32 gives.
    assert torch.equal(packed.to(torch.float32)(ids), dequantize(packed.held.packed)[ids] * scale)


@pytest.mark.parametrize("scale", ["fp32", "bf16", "fp16"])
def test_casting_a_model_leaves_the_scales_alone(scale):
    held = PackedWeight(quantize_tensor(torch.randn(8, 32), integer(4, 16, scale=scale)))
    before = held.packed.scales.clone()
    for dtype in (torch.bfloat16, torch.float64, torch.float32):
        assert torch.equal(held.to(dtype).packed.scales, before)
        assert held.packed.scales.dtype == before.dtype


@pytest.mark.parametrize("form", FORMATS.values(), ids=lambda f: f.name)
def test_an_empty_weight_has_the_shapes_of_a_full_one(form):
    full = PackedWeight(quantize_tensor(torch.randn(16, 128), form))
    empty = empty_weight(form, (16, 128))
    shapes = {name: (one.shape, one.dtype) for name, one in full.named_buffers()}
    assert {name: (one.shape, one.dtype) for name, one in empty.named_buffers()} == shapes
    assert len(shapes) == (3 if form.grid == "zero-point" else 2)


# ---- whole models ------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["int8", "int4-g16", "int2-g16", "int4-g32-zp", "nf4"])
def test_a_packed_model_computes_with_the_rounded_weights(gemma, name):
    before = snapshot(gemma)
    small = quantized_copy(gemma, name, misfits="keep")
    model, done = by_hand(gemma, FORMATS[name])
    assert done == len(packed_modules(small.model)) >= 14
    with torch.inference_mode():
        wanted = model(input_ids=some_ids(gemma)).logits
    assert torch.equal(logits(small), wanted)
    assert torch.equal(logits(dequantized(small)), wanted)
    assert not torch.allclose(logits(gemma), wanted, atol=1e-4)
    for key, one in gemma.model.state_dict().items():
        assert torch.equal(one, before[key])


def test_tables_and_a_tied_head_are_packed_once(gemma):
    tables = integer(4, 8)
    small = quantized_copy(gemma, "int8", tables=tables)
    model, done = by_hand(gemma, FORMATS["int8"], tables)
    with torch.inference_mode():
        wanted = model(input_ids=some_ids(gemma)).logits
    assert torch.equal(logits(small), wanted) and torch.equal(logits(dequantized(small)), wanted)
    head = small.model.lm_head
    assert isinstance(head, PackedLinear)
    assert head.held is small.model.get_input_embeddings().held
    # by_hand counts tables and matrices; the head shares the weight of a table.
    assert len(packed_weights(small.model)) == done == len(packed_modules(small.model)) - 1
    twin = dequantized(small).model
    assert twin.lm_head.weight is twin.get_input_embeddings().weight


def test_what_stays_is_untouched_and_has_its_reason(gemma):
    small = quantized_copy(gemma, "int8")
    kept = {name: one for name, one in small.model.named_parameters()}
    original = dict(gemma.model.named_parameters())
    assert len(kept) > 5
    assert all(torch.equal(one, original[name]) for name, one in kept.items())
    rows = stays_high(gemma, "int8")
    assert sum(row.weights for row in rows) == sum(one.numel() for one in kept.values())
    assert {"norms", "embedding"} <= {row.part for row in rows}
    assert all(row.why and 0 < row.share < 1 and row.part in str(row) for row in rows)


def test_every_part_is_packed_or_has_its_reason():
    assert {*PACKED, *WHY_HIGH} == set(PARTS)
    assert not {*PACKED} & {*WHY_HIGH} and {*TABLES} <= {*WHY_HIGH}


def test_a_packed_model_answers_like_its_unpacked_twin(gemma4):
    small = quantized_copy(gemma4, "int4", tables="int8")
    quick = dequantized(small)
    assert dequantized(quick) is quick and not quick.packed and small.packed
    prompts = [[2, 40, 50, 60], [2, 41, 42]]
    asked = Settings(max_new_tokens=12)
    said = generate(small, prompts, asked)
    assert said == generate(quick, prompts, asked) and len(said[0]) > 3
    talk = [{"role": "user", "content": "Where is my order?"}]
    assert chat.reply(small, talk, max_new_tokens=8).raw
    texts = ["Where is my order?", "The kettle is red."]
    both = [perplexity.measure(one, texts).documents for one in (small, quick)]
    assert [one.nats for one in both[0]] == [one.nats for one in both[1]]


def test_a_quantized_model_says_what_it_is(gemma4):
    small = quantized_copy(gemma4, "int4", keep=("down_proj",))
    assert small.name == "tiny-gemma-4 int4, without down_proj"
    assert "weights in int4, without down_proj, packed" in str(small)
    assert "unpacked, for speed" in str(dequantized(small))
    assert isinstance(small, models.Gemma)
    same = {one.name for one in dataclasses.fields(models.Gemma)} - {"name", "model", "decoder"}
    assert all(getattr(small, name) is getattr(gemma4, name) for name in same)


def test_the_shipped_model_runs_packed(pocket):
    small = quantized_copy(pocket, "int8")
    words = chat.reply(pocket, "Hello!", max_new_tokens=12)
    assert chat.reply(small, "Hello!", max_new_tokens=12).raw
    assert words.raw
    spread = logits(pocket).std()
    assert (logits(small) - logits(pocket)).square().mean().sqrt() < 0.1 * spread


# ---- keep and misfits --------------------------------------------------------------------------


def test_keep_names_what_stays(gemma4):
    everything = set(chosen_formats(gemma4.model, make_plan("int8")))
    without = set(chosen_formats(gemma4.model, make_plan("int8", keep=("v_proj", "layers.0."))))
    gone = everything - without
    assert gone and all("v_proj" in name or "layers.0." in name for name in gone)
    assert not any("v_proj" in name or "layers.0." in name for name in without)
    with pytest.raises(QuantizationError, match="keep names 'dwon_proj'.*down_proj"):
        quantized_copy(gemma4, "int8", keep=("dwon_proj",))
    with pytest.raises(QuantizationError, match=r"write keep=\('down_proj',\)"):
        quantized_copy(gemma4, "int8", keep="down_proj")
    with pytest.raises(QuantizationError, match="packs nothing"):
        quantized_copy(gemma4, "int8", keep=("layers.", "per_layer_"))


def test_a_misfit_is_named_with_what_would_fit(pocket):
    with pytest.raises(QuantizationError) as caught:
        quantized_copy(pocket, "int4-g32")
    message = str(caught.value)
    assert "layers.0.per_layer_projection has rows of 16" in message
    assert 'keep=("per_layer_projection",)' in message and "2, 4, 8, 16" in message
    # Both ways out that the message names work, and so does a group of 16.
    named = quantized_copy(pocket, "int4-g32", keep=("per_layer_projection",))
    kept = quantized_copy(pocket, "int4-g32", misfits="keep")
    assert set(packed_modules(named.model)) == set(packed_modules(kept.model))
    assert not any("per_layer_projection" in name for name in packed_modules(kept.model))
    assert len(packed_modules(quantized_copy(pocket, "int4-g16").model)) > len(
        packed_modules(kept.model)
    )


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"tables": "nf4"}, "scales of rows"),
        ({"tables": "int8-tensor"}, "scales of rows"),
        ({"misfits": "drop"}, "misfits is"),
        ({"tables": "int5"}, "unknown format"),
    ],
)
def test_a_plan_that_makes_no_sense_is_refused(arguments, says):
    with pytest.raises(QuantizationError, match=says):
        make_plan("int8", **arguments)
    with pytest.raises(QuantizationError, match="a Plan says everything"):
        make_plan(make_plan("int8"), keep=("down_proj",))


# ---- models that cannot be packed --------------------------------------------------------------


def test_models_that_cannot_be_packed_are_refused(gemma4):
    with pytest.raises(QuantizationError, match="runs behind a server"):
        quantized_copy(EndpointGemma("http://localhost:1/v1", "far-away"), "int8")
    compiled = dataclasses.replace(gemma4, decoder=object())
    with pytest.raises(QuantizationError, match='engine="plain"'):
        quantized_copy(compiled, "int8")
    with pytest.raises(QuantizationError, match="the model it came from"):
        quantized_copy(quantized_copy(gemma4, "int8"), "int4")


def test_a_mixture_of_experts_is_refused(gemma4):
    from transformers import AutoModelForCausalLM

    config = tiny_config("4")
    config.update(
        {
            "enable_moe_block": True,
            "num_experts": 4,
            "top_k_experts": 2,
            "moe_intermediate_size": 16,
        }
    )
    mixture = AutoModelForCausalLM.from_config(config)
    assert any(part_of(name) == "experts" for name, _ in mixture.named_parameters())
    assert any(part_of(name) == "router" for name, _ in mixture.named_parameters())
    with pytest.raises(QuantizationError, match="mixture of experts"):
        check_model(dataclasses.replace(gemma4, model=mixture))


def test_weights_that_are_no_numbers_are_named(gemma4):
    broken = dataclasses.replace(gemma4, model=copy.deepcopy(gemma4.model))
    with torch.no_grad():
        broken.model.model.layers[1].mlp.up_proj.weight[0, 0] = float("nan")
    with pytest.raises(QuantizationError, match="layers.1.mlp.up_proj.*nan"):
        quantized_copy(broken, "int8")
