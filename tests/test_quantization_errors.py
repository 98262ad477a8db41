"""Errors by layer, outliers, what a layer does to the logits, and formats side by side."""

from __future__ import annotations

import copy
import dataclasses
import math

import pytest
import torch

from course_lib import evaluation, models, perplexity, quantization_measured
from course_lib.dummy import tiny_gemma
from course_lib.quantization import (
    QuantizationError,
    dequantized,
    error_bound,
    expected_snr_db,
    integer,
    logit_errors,
    make_plan,
    measure,
    outliers,
    quantize_tensor,
    quantized_copy,
    round_trip,
    weight_error,
    weight_errors,
    worst_skill,
)
from course_lib.quantization_models import chosen_formats

TEXTS = ["Where is my order?", "The kettle is red and the order is on its way to Port Alder."]


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny") / "tiny-gemma-4", "4"))


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", quiet=True)


def normal(*shape: int, seed: int = 0) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed))


# ---- outliers ----------------------------------------------------------------------------------


def test_outliers_of_a_tensor_that_can_be_worked_out():
    """199 ones and one ten: sums 209, squares 299, fourth powers 10199."""
    found = outliers(torch.tensor([1.0, -1.0] * 99 + [1.0, -10.0]).reshape(4, 50))
    assert found.peak_to_mean == pytest.approx(10 / (209 / 200))
    assert found.peak_to_rms == pytest.approx(10 / math.sqrt(299 / 200))
    assert found.kurtosis == pytest.approx((10199 / 200) / (299 / 200) ** 2)
    assert found.top_energy == pytest.approx((100 + 1) / 299)  # the largest two of 200


def test_outliers_of_normal_and_even_weights():
    found = outliers(normal(1000, 400))
    assert found.kurtosis == pytest.approx(3, abs=0.05)
    assert found.top_energy == pytest.approx(0.085, abs=0.002)
    even = outliers(torch.rand(1000, 400, generator=torch.Generator().manual_seed(0)) * 2 - 1)
    assert even.kurtosis == pytest.approx(9 / 5, abs=0.02)
    assert even.peak_to_mean == pytest.approx(2, abs=0.01)
    with pytest.raises(QuantizationError, match="not 0"):
        outliers(torch.zeros(3, 3))


# ---- weights -----------------------------------------------------------------------------------


def test_the_error_of_a_weight_that_can_be_worked_out():
    """One step is 1 (the largest weight is 7, the scale in fp32): 0.25 is lost from 0.25."""
    weight = torch.tensor([[7.0, 0.25], [7.0, 3.0]])
    found = weight_error(weight, integer(4, scale="fp32"), "mine", "mlp")
    size = math.sqrt(49 + 0.0625 + 49 + 9)
    assert found.relative == pytest.approx(0.25 / size)
    assert found.snr_db == pytest.approx(-20 * math.log10(0.25 / size))
    assert found.expected_snr_db == pytest.approx(10 * math.log10((size**2 / 4) / (1 / 12)))
    assert (found.name, found.part, found.shape) == ("mine", "mlp", (2, 2))
    assert "mine 2 x 2" in str(found)


def test_what_lies_on_the_grid_is_kept_whole():
    found = weight_error(torch.tensor([[7.0, -3.0, 0.0, 1.0]]), integer(4, scale="fp32"))
    assert found.relative == 0 and found.snr_db == math.inf
    with pytest.raises(QuantizationError, match="all zeros"):
        weight_error(torch.zeros(2, 4), "int4")


@pytest.mark.parametrize("form", [integer(bits, 32) for bits in range(4, 9)])
def test_the_noise_is_that_of_even_errors(form):
    weight = normal(128, 512)
    found = weight_error(weight, form)
    assert found.snr_db == pytest.approx(found.expected_snr_db, abs=0.3)
    assert found.expected_snr_db == expected_snr_db(quantize_tensor(weight, form), weight)


def test_nf4_has_no_even_steps():
    weight = normal(64, 64)
    assert weight_error(weight, "nf4").expected_snr_db is None
    assert error_bound(quantize_tensor(weight, "nf4")).min() > 0


def test_every_packed_weight_has_its_error(gemma):
    rows = weight_errors(gemma, "int4")
    assert [row.name for row in rows] == list(chosen_formats(gemma.model, make_plan("int4")))
    assert len(rows) > 30 and {row.part for row in rows} == {
        "attention",
        "mlp",
        "per_layer_projections",
    }
    one = rows[7]
    weight = gemma.model.get_submodule(one.name).weight
    relative = (round_trip(weight, integer(4)) - weight).norm() / weight.norm()
    assert one.relative == pytest.approx(relative.item(), rel=1e-4)
    eight = weight_errors(gemma, "int8")
    assert all(b.relative < a.relative / 8 for a, b in zip(rows, eight, strict=True))


# ---- logits ------------------------------------------------------------------------------------


def rows_of_logits(gemma, texts=TEXTS):
    found = []
    for text in texts:
        ids = torch.tensor([gemma.tokenizer(text)["input_ids"]])
        with torch.inference_mode():
            found.append(gemma.model(input_ids=ids).logits[0])
    return torch.cat(found).double()


def test_the_error_of_everything_is_that_of_the_packed_model(gemma):
    first = logit_errors(gemma, "int4", TEXTS)[0]
    before, after = rows_of_logits(gemma), rows_of_logits(quantized_copy(gemma, "int4"))
    assert first.name == "everything" and first.positions == len(before) >= 20
    rms = (after - before).square().mean().sqrt().item()
    assert first.rms == pytest.approx(rms, rel=1e-3)
    assert first.relative == pytest.approx(rms / before.std().item(), rel=1e-3)
    p, q = before.log_softmax(-1), after.log_softmax(-1)
    assert first.kl == pytest.approx((p.exp() * (p - q)).sum(-1).mean().item(), rel=1e-3)
    changed = (before.argmax(-1) != after.argmax(-1)).double().mean().item()
    assert first.changed == pytest.approx(changed, abs=1e-6)


def test_each_layer_is_packed_alone_and_put_back(gemma):
    before = {name: one.clone() for name, one in gemma.model.state_dict().items()}
    rows = {row.name: row for row in logit_errors(gemma, "int4", TEXTS)}
    names = list(chosen_formats(gemma.model, make_plan("int4")))
    assert list(rows) == ["everything", *names]
    for name in (names[0], names[-1]):  # the last one comes after all others were put back
        alone = copy.deepcopy(gemma.model)
        with torch.no_grad():
            weight = alone.get_submodule(name).weight
            weight.copy_(round_trip(weight, integer(4)))
        after = rows_of_logits(dataclasses.replace(gemma, model=alone))
        rms = (after - rows_of_logits(gemma)).square().mean().sqrt().item()
        assert rows[name].rms == pytest.approx(rms, rel=1e-3)
    for key, one in gemma.model.state_dict().items():
        assert torch.equal(one, before[key])


def test_more_bits_move_the_logits_less(pocket):
    texts = [document.text for document in perplexity.documents("en", 4)]
    few = {
        bits: logit_errors(pocket, make_plan(integer(bits, 16), keep=keep), texts)[0]
        for bits, keep in ((8, ()), (4, ()), (2, ()))
    }
    assert few[8].rms < few[4].rms / 5 and few[4].rms < few[2].rms
    assert few[8].kl < few[4].kl < few[2].kl
    assert few[8].changed <= few[4].changed < few[2].changed


def test_texts_are_needed(gemma):
    for nothing in ([], [""]):
        with pytest.raises(QuantizationError, match="one text or more"):
            logit_errors(gemma, "int4", nothing)
    assert logit_errors(gemma, "int4", TEXTS, longest=5)[0].positions == 10


# ---- side by side ------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def table(pocket):
    told = []
    rows = measure(
        pocket,
        ["int8", integer(2, 16)],
        text_limit=40,
        skills=["smalltalk"],
        skill_limit=12,
        tick=told.append,
    )
    assert len(told) == 6
    return rows


def test_the_first_row_is_the_model_as_it_is(pocket, table):
    first = table[0]
    assert (first.plan, first.bits_per_weight, first.text_change) == ("bf16", 16, None)
    assert first.weight_bytes == 2 * pocket.card.total_params
    alone = perplexity.measure(pocket, perplexity.documents("en", 40))
    assert first.text.bits_per_byte == alone.bits_per_byte
    assert first.skills[0].score.n == 12 and first.skills[0].change is None
    assert {"cpu", "torch", "taken"} <= set(first.environment)


def test_each_format_is_compared_on_the_same_texts_and_questions(pocket, table):
    base, eight, two = table
    assert eight.weight_bytes < base.weight_bytes and two.weight_bytes < eight.weight_bytes
    assert eight.bits_per_weight == pytest.approx(8.2, abs=0.1)
    assert two.bits_per_weight == 3.0
    for row in (eight, two):
        more = row.text.bits_per_byte.value - base.text.bits_per_byte.value
        assert row.text_change.value == pytest.approx(more)
        assert row.bytes.apart < 0.02 and row.weight_bytes == row.bytes.resident
        assert row.skills[0].change.value == pytest.approx(
            row.skills[0].score.rate - base.skills[0].score.rate
        )
        assert len(row.skills[0].score.judged) == 12  # to be read, and to be paired with others
        assert worst_skill(row) is row.skills[0]
        assert row.model in str(row) and "points" in str(row)
    assert abs(eight.text_change.value) < 0.05 < 0.2 < two.text_change.value
    assert two.text_change.interval.width > eight.text_change.interval.width
    assert two.skills[0].change.value <= eight.skills[0].change.value
    assert eight.share_packed == two.share_packed == pytest.approx(0.62, abs=0.01)


def test_the_figures_are_those_of_the_packed_model(pocket, table):
    small = quantized_copy(pocket, "int8")
    texts = perplexity.documents("en", 40)
    assert perplexity.measure(small, texts).bits_per_byte == table[1].text.bits_per_byte
    cases = evaluation.held_out("smalltalk", 12)
    assert evaluation.score(small, cases).right == table[1].skills[0].score.right
    assert dequantized(small).name == table[1].text.model


def test_a_model_that_was_packed_in_another_way_is_measured_too(pocket):
    small = quantized_copy(pocket, "int4-g16")
    other = dataclasses.replace(small, name=f"{small.name} after training")
    _, one, two = measure(pocket, ["int4-g16", other], text_limit=5)
    assert (one.plan, two.plan) == ("int4-g16", "int4-g16 after training")
    assert two.text.bits_per_byte.value == one.text.bits_per_byte.value
    assert (one.skills, two.bytes.apart < 0.02) == ((), True)


def test_what_cannot_be_measured_is_refused_first(gemma, pocket, table):
    with pytest.raises(QuantizationError, match="unknown format"):
        measure(pocket, ["int8", "int5"])
    with pytest.raises(ValueError, match="no test cases"):
        measure(pocket, ["int8"], skills=["chess"])
    for wrong in (dequantized(quantized_copy(pocket, "int8")), quantized_copy(gemma, "int8")):
        with pytest.raises(QuantizationError, match="no packed copy of pocket-micro"):
            measure(pocket, [wrong])
    with pytest.raises(QuantizationError, match="no skill was compared"):
        worst_skill(table[0])
    assert quantization_measured.UNQUANTIZED == table[0].plan
