"""Training for a format: the gradient goes straight through, and the rounded weights do better."""

from __future__ import annotations

import copy
import dataclasses
import itertools

import pytest
import torch

from course_lib import models
from course_lib.dummy import tiny_gemma
from course_lib.quantization import (
    QuantizationError,
    format_named,
    integer,
    make_plan,
    own_texts,
    qat,
    quantized_copy,
    round_trip,
)
from course_lib.quantization_layers import FakeQuantized, packed_modules
from course_lib.quantization_models import chosen_formats
from course_lib.quantization_qat import _batches, _share, fake_quantize, plain_again

FORM = integer(2, 8)
PLAN = make_plan(FORM, misfits="keep")
POCKET_PLAN = make_plan("int3-g16")


@pytest.fixture(scope="module")
def gemma(tmp_path_factory):
    folder = tmp_path_factory.mktemp("tiny") / "tiny-gemma-4"
    return models.load(tiny_gemma(folder, "4"), dtype="float32")


@pytest.fixture(scope="module")
def texts(gemma):
    return own_texts(gemma, 24, 32, seed=1)


@pytest.fixture(scope="module")
def pocket():
    return models.load("pocket-micro", dtype="float32", quiet=True)


@pytest.fixture(scope="module")
def pocket_texts(pocket):
    return own_texts(pocket, 32, 48, seed=1)


@pytest.fixture(scope="module")
def trained(pocket, pocket_texts):
    told = []
    made = qat(
        pocket,
        pocket_texts,
        POCKET_PLAN,
        16,
        learning_rate=3e-4,
        tokens_per_step=384,
        tick=told.append,
    )
    assert tuple(told) == made.steps
    return made


def logits(gemma, ids):
    with torch.inference_mode():
        return gemma.model(input_ids=ids).logits


def divergence(gemma, other, texts) -> float:
    ids = torch.tensor(texts)
    p, q = (logits(one, ids).double().log_softmax(-1) for one in (gemma, other))
    return (p.exp() * (p - q)).sum(-1).mean().item()


# ---- the straight-through estimator ------------------------------------------------------------


@pytest.mark.parametrize("form", [integer(4, 8), integer(3, 8, zero_point=True), "nf4"])
def test_rounded_forward_and_straight_back(form):
    form = format_named(form)
    weight = torch.randn(16, 64, requires_grad=True)
    wanted = torch.randn(16, 64)
    out = FakeQuantized(form)(weight)
    assert torch.equal(out, round_trip(weight, form)) and not torch.equal(out, weight)
    (out * wanted).sum().backward()
    assert torch.equal(weight.grad, wanted)


@pytest.mark.parametrize("tables", [None, integer(4, 8)])
def test_a_fake_quantized_model_is_the_packed_one(gemma, tables):
    plan = make_plan(integer(4, 8), tables=tables, misfits="keep")
    model, ids = copy.deepcopy(gemma.model), torch.randint(3, 400, (2, 20))
    behind = fake_quantize(model, plan)
    assert len(behind) == len(chosen_formats(gemma.model, plan)) > 20
    with torch.inference_mode():
        fake = model(input_ids=ids).logits
    assert torch.equal(fake, logits(quantized_copy(gemma, plan), ids))
    trainable = {id(one) for one in model.parameters() if one.requires_grad}
    assert trainable == {id(one) for one in behind}
    plain_again(model)
    with torch.inference_mode():
        assert torch.equal(model(input_ids=ids).logits, logits(gemma, ids))
    assert model.lm_head.weight is model.get_input_embeddings().weight
    assert model.state_dict().keys() == gemma.model.state_dict().keys()


def test_every_weight_behind_gets_a_gradient(gemma):
    model = copy.deepcopy(gemma.model)
    behind = fake_quantize(model, make_plan("int4", tables="int8"))
    model(input_ids=torch.randint(3, 400, (2, 20))).logits.square().mean().backward()
    assert all(one.grad is not None and one.grad.abs().max() > 0 for one in behind)


# ---- training ----------------------------------------------------------------------------------


def test_training_brings_the_rounded_model_nearer(pocket, trained):
    """On texts that it was not trained on, drawn from another seed."""
    unseen = own_texts(pocket, 16, 48, seed=2)
    untrained = quantized_copy(pocket, POCKET_PLAN)
    before = divergence(pocket, untrained, unseen)
    after = divergence(pocket, trained.gemma, unseen)
    assert after < 0.95 * before
    assert trained.tokens == sum(step.tokens for step in trained.steps) >= 16 * 384
    assert "16 steps" in str(trained) and trained.gemma.name.endswith("after training")


def test_the_first_loss_is_that_of_plain_rounding(gemma, texts):
    one = qat(gemma, texts[:4], PLAN, 1, tokens_per_step=4 * 32)
    untrained = quantized_copy(gemma, PLAN)
    assert one.steps[0].loss == pytest.approx(divergence(gemma, untrained, texts[:4]), rel=1e-3)


def test_only_what_is_packed_is_trained(pocket, trained):
    packed = packed_modules(trained.gemma.model)
    assert set(packed) == set(chosen_formats(pocket.model, POCKET_PLAN))
    kept, original = dict(trained.gemma.model.named_parameters()), pocket.model.state_dict()
    assert len(kept) > 10
    assert all(torch.equal(one, original[name]) for name, one in kept.items())
    form = POCKET_PLAN.matrices
    changed = [
        not torch.equal(one.weight, round_trip(pocket.model.get_submodule(name).weight, form))
        for name, one in packed.items()
    ]
    assert sum(changed) > 0.9 * len(changed)


def test_the_original_is_left_as_it_was(gemma, texts):
    before = {name: one.clone() for name, one in gemma.model.state_dict().items()}
    wanted = {name: one.requires_grad for name, one in gemma.model.named_parameters()}
    first = qat(gemma, texts, PLAN, 2, tokens_per_step=64)
    again = qat(gemma, texts, PLAN, 2, tokens_per_step=64)
    other = qat(gemma, texts, PLAN, 2, tokens_per_step=64, seed=1)
    assert all(torch.equal(one, before[name]) for name, one in gemma.model.state_dict().items())
    assert {name: one.requires_grad for name, one in gemma.model.named_parameters()} == wanted
    losses = [[step.loss for step in one.steps] for one in (first, again, other)]
    assert losses[0] == losses[1] != losses[2]


def test_the_learning_rate_rises_and_falls():
    shares = [_share(number, 50) for number in range(1, 51)]
    assert shares[:5] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0])
    assert max(shares) == 1 and 0 < shares[-1] < 0.05
    assert shares[4:] == sorted(shares[4:], reverse=True)
    assert _share(1, 1) == 1


def test_batches_use_every_text_before_any_comes_again():
    texts = [[i] * 10 for i in range(12)]
    batches = list(itertools.islice(_batches(texts, 30, seed=0), 8))
    assert all(len(batch) == 3 for batch in batches)
    first = [text[0] for batch in batches[:4] for text in batch]
    second = [text[0] for batch in batches[4:] for text in batch]
    assert sorted(first) == sorted(second) == list(range(12)) and first != second


# ---- texts -------------------------------------------------------------------------------------


def test_a_models_own_texts_are_drawn_from_it(pocket, pocket_texts):
    texts, bos = pocket_texts, pocket.tokenizer.bos_token_id
    assert len(texts) == 32 and all(len(text) == 48 and text[0] == bos for text in texts)
    assert own_texts(pocket, 4, 12, seed=1) == own_texts(pocket, 4, 12, seed=1)
    assert own_texts(pocket, 4, 12, seed=1) != own_texts(pocket, 4, 12, seed=3)
    assert len({tuple(text) for text in texts}) > 24
    assert len(own_texts(pocket, 5, 4, batch_size=2)) == 5
    # At temperature 1 a token costs what the model expects of a token: its entropy.
    ids = torch.tensor(texts)
    scores = logits(pocket, ids)[:, :-1].log_softmax(-1)
    cost = -scores.gather(-1, ids[:, 1:, None]).mean().item()
    entropy = -(scores.exp() * scores).sum(-1).mean().item()
    assert cost == pytest.approx(entropy, rel=0.1)


# ---- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ({"texts": []}, "give texts of 2 to"),
        ({"texts": [[2]]}, "give texts of 2 to"),
        ({"texts": [[2] * 5000]}, "give texts of 2 to"),
        ({"steps": 0}, "steps is"),
        ({"tokens_per_step": 1.5}, "tokens_per_step is"),
        ({"learning_rate": 0}, "learning_rate lies"),
        ({"plan": "int5"}, "unknown format"),
    ],
)
def test_what_makes_no_sense_is_refused(gemma, arguments, says):
    with pytest.raises(QuantizationError, match=says):
        qat(gemma, **{"texts": [[2, 5, 6]], "plan": PLAN, "steps": 1, **arguments})


def test_other_numbers_and_other_models_are_refused(gemma):
    with pytest.raises(QuantizationError, match='load it with dtype="float32"'):
        qat(dataclasses.replace(gemma, dtype="bfloat16"), [[2, 5]], PLAN, 1)
    with pytest.raises(QuantizationError, match="through a format already"):
        qat(quantized_copy(gemma, PLAN), [[2, 5]], PLAN, 1)
    with pytest.raises(QuantizationError, match="count is 1"):
        own_texts(gemma, 0)


def test_a_loss_that_is_no_number_stops_the_training(gemma):
    broken = dataclasses.replace(gemma, model=copy.deepcopy(gemma.model))
    with torch.no_grad():
        broken.model.model.norm.weight[0] = float("nan")
    with pytest.raises(QuantizationError, match="the loss of step 1"):
        qat(broken, [[2, 5, 6]], PLAN, 1, tokens_per_step=3)
