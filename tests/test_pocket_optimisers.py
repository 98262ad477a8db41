"""The comparison of optimisers: what it tries, what it keeps, and that it can be gone on with."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from pocket import data, optimisers, recipe, tokenizer, train
from pocket.optimisers import Run
from pocket.team import ALONE

TINY = {
    "hidden_size": 32, "num_hidden_layers": 2, "pattern": "LG", "num_attention_heads": 2,
    "num_key_value_heads": 1, "head_dim": 16, "global_head_dim": 16, "intermediate_size": 32,
    "hidden_size_per_layer_input": 4, "num_kv_shared_layers": 0, "sliding_window": 64,
    "max_position_embeddings": 512, "final_logit_softcapping": 30.0,
}  # fmt: skip
BUDGET = recipe.Budget(tokens_per_step=1024, steps=4)


@pytest.fixture(scope="module")
def base() -> recipe.Recipe:
    examples = {"smalltalk": {"en": 60}}
    nano = recipe.read("pocket-nano")
    return dataclasses.replace(nano, architecture=TINY, examples=examples, conversations=0.0)


@pytest.fixture(scope="module")
def rows(base, tmp_path_factory):
    file = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    tokenizer.train(data.tokenizer_texts(100, 0)).save(str(file))
    return data.build(base.examples, "train", 1, file, base.max_tokens, workers=1)


def test_both_optimisers_get_the_same_number_of_tries() -> None:
    first = optimisers.first_round()
    tries = {name: [run for run in first if run.matrices == name] for name in ("muon", "adamw")}
    assert len(tries["muon"]) == len(tries["adamw"]) >= 3
    finished = [dataclasses.replace(run, curve=((1, 1.0 + abs(run.rate - 0.01)),)) for run in first]
    second = optimisers.second_round(finished)
    assert {(run.matrices, run.rate) for run in second} == {("muon", 0.01), ("adamw", 0.01)}
    assert len(second) == 2 * (len(optimisers.SEEDS) - 1)
    assert all(run.curve == () for run in second)


def test_a_recipe_differs_in_optimiser_and_seed_alone(base) -> None:
    muon = optimisers.recipe_of(Run("muon", 0.04, 2), base)
    adamw = optimisers.recipe_of(Run("adamw", 0.01, 2), base)
    assert muon.optimiser.muon_lr == 0.04 and adamw.optimiser.adamw_lr == 0.01
    assert dataclasses.replace(muon, optimiser=adamw.optimiser) == adamw
    model = train.new_model(base)
    kinds = [type(one) for one in train.optimisers(model, adamw.optimiser)]
    assert kinds == [torch.optim.AdamW, torch.optim.AdamW]
    assert type(train.optimisers(model, muon.optimiser)[0]) is torch.optim.Muon
    counted = [
        sum(p.numel() for optim in train.optimisers(model, r.optimiser)
            for group in optim.param_groups for p in group["params"])
        for r in (muon, adamw)
    ]  # fmt: skip
    assert counted[0] == counted[1] == sum(p.numel() for p in model.parameters())


def test_an_unknown_optimiser_is_refused(base) -> None:
    with pytest.raises(ValueError, match="'muon' or 'adamw', not to 'sgd'"):
        dataclasses.replace(base.optimiser, matrices="sgd")


def test_the_record_is_kept_and_gone_on_with(base, rows, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(optimisers, "MUON_RATES", (0.02,))
    monkeypatch.setattr(optimisers, "ADAMW_RATES", (0.003,))
    monkeypatch.setattr(optimisers, "SEEDS", (1, 2))
    record = tmp_path / "optimisers.json"
    asked = (rows, rows, tmp_path, ALONE, record, base, BUDGET, 2)
    done = optimisers.compare(*asked)
    assert [run.key for run in done] == [
        ("muon", 0.02, 1), ("adamw", 0.003, 1), ("muon", 0.02, 2), ("adamw", 0.003, 2)
    ]  # fmt: skip
    assert all(run.tokens > 0 and [step for step, _ in run.curve] == [4] for run in done)
    assert optimisers.load(record) == done

    changed = record.read_text(encoding="utf-8").replace('"seed": 2', '"seed": 7', 1)
    record.write_text(changed, encoding="utf-8")
    again = optimisers.compare(*asked)
    made_anew = [run for run in again if run.key == ("muon", 0.02, 2)]
    assert len(again) == 5 and made_anew[0].curve == done[2].curve, "the same seed, the same curve"
    lines = optimisers.as_text(again).splitlines()
    losses = [float(line.split("loss ")[1].split()[0]) for line in lines]
    assert len(lines) == 5 and losses == sorted(losses)


def test_the_picture_says_every_run(base) -> None:
    done = [
        Run("muon", 0.02, 1, 9, ((50, 3.0), (100, 2.0))),
        Run("adamw", 0.003, 1, 9, ((50, 4.0), (100, 2.5))),
    ]
    fig = optimisers.curves(done)
    assert len(fig.axes[0].get_lines()) == 2
    assert "2.0000" in fig.get_label() and "2.5000" in fig.get_label()
