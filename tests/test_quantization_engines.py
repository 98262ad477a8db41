"""The tools people use: what they make, what they refuse and why, and a table made by trying."""

from __future__ import annotations

import dataclasses
import importlib.util
import subprocess
import sys

import pytest
import torch

from course_lib import chat, models, noise, quantization_engines, quantization_recipes
from course_lib.dummy import tiny_gemma
from course_lib.quantization import QuantizationError, logit_change, quantized_copy
from course_lib.quantization_engines import matrices, misfit_matrices, quantize, reason_of
from course_lib.quantization_held import held_bytes, parts_of, weight_bytes
from course_lib.quantization_recipes import (
    ENGINES,
    PACKAGES,
    MissingPackageError,
    Recipe,
    check_installed,
    formats,
    recipe_of,
)
from course_lib.quantization_tried import TEXTS, Tried, packed_matrices, try_all

needs_torchao = pytest.mark.skipif(
    importlib.util.find_spec("torchao") is None,
    reason='torchao is not installed: pip install "gemma-measured[quantization]"',
)
needs_bitsandbytes = pytest.mark.skipif(
    importlib.util.find_spec("bitsandbytes") is None,
    reason='bitsandbytes is not installed: pip install "gemma-measured[quantization]"',
)
needs_llama_cpp = pytest.mark.skipif(
    importlib.util.find_spec("llama_cpp") is None,
    reason='llama-cpp-python is not installed: pip install "gemma-measured[edge]"',
)


@pytest.fixture(scope="module")
def gemma():
    return models.load("pocket-nano", quiet=True)


@pytest.fixture(scope="module")
def tried(gemma):
    return try_all(gemma, ("ours", "torchao", "bitsandbytes"), devices=("cpu", "cuda"))


# ---- one call ----------------------------------------------------------------------------------


def test_ours_is_the_same_as_quantized_copy(gemma):
    a, b = quantize(gemma, "int8"), quantized_copy(gemma, "int8")
    ids = torch.arange(20, 60)[None]
    with torch.no_grad():
        assert torch.equal(a.model(ids).logits, b.model(ids).logits)


@needs_torchao
def test_torchao_answers_and_holds_fewer_bytes(gemma):
    small = quantize(gemma, "int8", "torchao")
    assert small.name == "pocket-nano int8 (torchao)"
    assert held_bytes(small.model) < held_bytes(gemma.model)
    packed, total, bits = packed_matrices(small.model)
    assert packed == total == len(matrices(gemma.model)) > 20
    assert 8 < bits < 9
    assert logit_change(gemma, small, TEXTS).relative < 0.1
    said = chat.reply(small, "Hello!", max_new_tokens=12)
    assert said.completion_tokens >= 1
    assert all(type(p) is torch.nn.Parameter for p in gemma.model.parameters()), "was changed"


@needs_bitsandbytes
def test_bitsandbytes_and_our_nf4_mean_the_same_levels(gemma):
    """Two programs, one format: the matrices that both pack come back alike."""
    from bitsandbytes.functional import dequantize_4bit, quantize_4bit

    from course_lib.quantization import round_trip

    compared = 0
    for name, one in matrices(gemma.model)[:6]:
        weight = one.weight.detach()
        if weight.numel() % 64:
            continue
        theirs = dequantize_4bit(*quantize_4bit(weight.clone(), quant_type="nf4", blocksize=64))
        ours = round_trip(weight, "nf4")
        assert (theirs - ours).abs().max() < 1e-5 * weight.abs().max() + 1e-6, name
        compared += 1
    assert compared >= 4


@needs_bitsandbytes
def test_bitsandbytes_int8_holds_its_scales(gemma):
    small = quantize(gemma, "int8", "bitsandbytes")
    before = held_bytes(small.model)
    logit_change(gemma, small, TEXTS)  # moves the scales from the weight into the layer
    assert held_bytes(small.model) == before
    name, layer = matrices(small.model)[0]
    rows, columns = layer.out_features, layer.in_features
    assert weight_bytes(layer) == rows * columns + 4 * rows, name


@needs_llama_cpp
def test_gguf_answers_like_the_model_it_came_from(gemma):
    small = quantize(gemma, "int8", "gguf")
    assert small.engine == "llama.cpp"
    assert logit_change(gemma, small, TEXTS).relative < 0.1


# ---- refusals ----------------------------------------------------------------------------------


@needs_torchao
def test_a_shape_that_does_not_fit_is_refused_by_name_not_skipped(gemma):
    with pytest.raises(QuantizationError, match=r"per_layer_projection: 8 columns.*multiple of 32"):
        quantize(gemma, "int4", "torchao")
    refused = misfit_matrices(gemma.model, recipe_of("torchao", "int4"))
    assert refused and all("per_layer_projection" in name for name in refused)
    kept = quantize(gemma, "int4-unpacked", "torchao", misfits="keep")
    packed, total, _ = packed_matrices(kept.model)
    assert total - packed == len(refused)


def test_ours_refuses_the_same_shape(gemma):
    with pytest.raises(QuantizationError, match="groups of 32 do not divide"):
        quantize(gemma, "int4")


@pytest.mark.parametrize(
    ("form", "engine", "message"),
    [
        ("nf5", "torchao", "torchao has no format 'nf5' here; it has: int8"),
        ("int8", "gptq", "engine is ours, torchao, bitsandbytes, gguf, not 'gptq'"),
        ("int9", "ours", "unknown format 'int9'"),
    ],
)
def test_what_there_is_none_of_is_named(gemma, form, engine, message):
    with pytest.raises(QuantizationError, match=message):
        quantize(gemma, form, engine)


@needs_torchao
def test_a_format_of_one_dtype_says_which(gemma):
    with pytest.raises(QuantizationError, match='dtype="bfloat16"'):
        quantize(gemma, "int4-tiles", "torchao", misfits="keep")


def test_a_missing_package_says_how_to_get_it(gemma, monkeypatch):
    monkeypatch.setattr(quantization_recipes.importlib.util, "find_spec", lambda name: None)
    for engine, (package, how) in PACKAGES.items():
        with pytest.raises(MissingPackageError, match=package) as caught:
            quantize(gemma, "int8", engine)
        assert how in str(caught.value)
    check_installed("ours")


def test_a_quantized_model_is_not_quantized_again(gemma):
    with pytest.raises(QuantizationError, match="has been through a format already"):
        quantize(quantized_copy(gemma, "int8"), "int8")


def test_misfits_is_refuse_or_keep(gemma):
    with pytest.raises(QuantizationError, match="misfits is"):
        quantize(gemma, "int8", misfits="skip")


# ---- formats as data ---------------------------------------------------------------------------


def test_every_engine_has_formats_and_says_what_they_are():
    assert ENGINES == ("ours", "torchao", "bitsandbytes", "gguf")
    for engine in ENGINES:
        found = formats(engine)
        assert len(found) >= 2 and all(found.values()), engine


def test_a_recipe_names_the_axis_that_does_not_fit():
    recipe = Recipe("test", 4, columns=32, rows=8)
    assert recipe.refuses((16, 64)) == ""
    assert recipe.refuses((16, 48)).startswith("48 columns")
    assert recipe.refuses((12, 64)).startswith("12 rows")


def test_the_reason_in_a_report_is_found():
    error = RuntimeError("We encountered some issues. For details look at the report above!")
    report = "x | CONVERSION |\nTraceback\nAssertionError: Only CUDA, /home/me/x.py\nError: y"
    assert reason_of(error, [report]) == "AssertionError: Only CUDA, x.py"
    assert reason_of(error, ["nothing"]).startswith("RuntimeError: We encountered")


# ---- tried -------------------------------------------------------------------------------------


def test_every_format_of_every_engine_has_a_row(tried):
    rows = {(one.engine, one.form) for one in tried.rows if one.device == "cpu"}
    for engine in ("ours", "torchao", "bitsandbytes"):
        if importlib.util.find_spec(PACKAGES.get(engine, ("torch",))[0]) is None:
            assert (engine, "any") in rows
            continue
        assert {(engine, form) for form in formats(engine)} <= rows
    assert len(rows) >= 6


def test_what_ran_is_measured_and_what_did_not_says_why(tried):
    ran = [one for one in tried.rows if one.outcome in ("works", "falls back")]
    assert len(ran) >= 3
    for one in ran:
        assert one.resident_bytes and one.logits.rms > 0 and one.bits_per_weight > 2
        assert one.resident_bytes < tried.plain_bytes, one
        assert bool(one.why) == (one.outcome == "falls back"), one
    for one in tried.rows:
        if one.outcome not in ("works", "falls back"):
            assert one.why and one.logits is None and one.resident_bytes is None


def test_a_missing_device_is_a_row(tried):
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    absent = [one for one in tried.rows if one.device == "cuda"]
    assert len(absent) == 3 and all(one.outcome == "no such device" for one in absent)


def test_what_fell_back_is_counted(tried):
    (one,) = [x for x in tried.rows if (x.engine, x.form) == ("ours", "int4")]
    assert one.outcome == "falls back"
    assert one.matrices - one.packed > 0
    assert f"{one.matrices - one.packed} of {one.matrices} matrices stay" in one.why


def test_more_bits_move_the_logits_less(tried):
    ours = [one for one in tried.rows if one.engine == "ours" and one.logits]
    moved = {one.form: one.logits.relative for one in ours}
    assert moved["int8"] < moved["int4-g16"] and moved["int8"] < moved["nf4"]


def test_a_missing_engine_is_a_row(gemma, monkeypatch):
    monkeypatch.setattr(quantization_recipes.importlib.util, "find_spec", lambda name: None)
    table = try_all(gemma, ("torchao", "gguf"), devices=("cpu",))
    assert [one.outcome for one in table.rows] == ["not installed"] * 2
    assert all("pip install" in one.why for one in table.rows)


def test_the_table_has_a_cell_for_each_heading_and_text(tried):
    heads, rows = tried.cells()
    assert len(rows) == len(tried.rows) and all(len(row) == len(heads) for row in rows)
    text = str(tried)
    assert all(str(one) in text for one in tried.rows)
    refused = Tried("torchao", "x", "cpu", "float32", "refused", "no kernel")
    assert "refused: no kernel" in str(refused)


# ---- what is held ------------------------------------------------------------------------------


def test_a_plain_model_holds_its_parameters(tmp_path):
    gemma = models.load(tiny_gemma(tmp_path / "tiny", "4"))
    tied = sum(p.nbytes for p in gemma.model.parameters())
    buffers = sum(b.nbytes for b in gemma.model.buffers())
    assert held_bytes(gemma.model) == tied + buffers
    assert parts_of(torch.ones(3))[0].shape == (3,)


# ---- noise -------------------------------------------------------------------------------------


def test_loading_says_nothing_on_a_machine_without_a_gpu():
    code = "from course_lib import models; models.load('pocket-nano', quiet=True)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    if not torch.cuda.is_available():
        assert done.stderr.strip() == ""


def test_other_messages_of_these_packages_are_said(caplog):
    import logging

    noise.quiet()
    for name, start in noise.DROPPED.items():
        logging.getLogger(name).warning(start.replace("%s", "x") + " ...")
        logging.getLogger(name).warning("something else")
    said = [record.getMessage() for record in caplog.records]
    assert said.count("something else") == len(noise.DROPPED) == 4
    if not torch.cuda.is_available():
        assert not any(text.startswith("Failed to load") for text in said)


def test_a_copy_in_the_models_own_folder_is_the_same(gemma):
    if importlib.util.find_spec("torchao") is None:
        pytest.skip('torchao is not installed: pip install "gemma-measured[quantization]"')
    from course_lib import catalog

    folder = catalog.pocket_details("pocket-nano").folder
    a = quantize(gemma, "int8", "torchao", folder=folder)
    b = quantize(gemma, "int8", "torchao")
    assert logit_change(a, dataclasses.replace(b), TEXTS).rms == 0
    assert quantization_engines.GGUF["int8"] == "Q8_0"
