"""Adapters: plain PEFT files, merging, several on one base, and the way to llama.cpp."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from course_lib import chat, finetuning, models
from course_lib import finetuning_adapters as adapters
from course_lib.dummy import tiny_gemma

torch = pytest.importorskip("torch")
pytest.importorskip("trl")

TEXTS = ["The kettle is red and the order is on its way.", "Where is my order?"]


def row(asked: str, answer: str) -> dict:
    return {
        "messages": [
            {"role": "user", "content": asked},
            {"role": "assistant", "content": answer},
        ]
    }


def rows(place: str) -> list[dict]:
    return [row(f"Where is order {n}?", f"In {place}, box {n}.") for n in range(16)]


@pytest.fixture(scope="module")
def gemma(tmp_path_factory: pytest.TempPathFactory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny"), "4"))


@pytest.fixture(scope="module")
def runs(gemma):
    quick = {"steps": 25, "batch_size": 4, "learning_rate": 2e-2, "progress": False}
    return {place: finetuning.tune(gemma, rows(place), **quick) for place in ("Lisbon", "Port")}


@pytest.fixture(scope="module")
def folders(runs, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    top = tmp_path_factory.mktemp("adapters")
    return {name: finetuning.save(run, top / name) for name, run in runs.items()}


def logits(model, gemma, text: str = TEXTS[0]) -> torch.Tensor:
    ids = gemma.tokenizer(text, return_tensors="pt").input_ids
    with torch.inference_mode():
        return model(input_ids=ids, use_cache=False).logits


def test_peft_alone_reads_what_we_save(gemma, runs, folders) -> None:
    from peft import PeftModel
    from transformers import AutoModelForCausalLM

    names = {path.name for path in folders["Lisbon"].iterdir()}
    assert {"adapter_config.json", "adapter_model.safetensors"} <= names
    assert not any(name.endswith((".bin", ".pt", ".pkl")) for name in names)
    config = gemma.model.config
    plain = AutoModelForCausalLM.from_config(config, attn_implementation="sdpa")
    plain.load_state_dict(gemma.model.state_dict())
    theirs = PeftModel.from_pretrained(plain.eval(), folders["Lisbon"])
    expected = logits(runs["Lisbon"].gemma.model, gemma)
    torch.testing.assert_close(logits(theirs, gemma), expected, rtol=1e-5, atol=1e-5)
    assert (expected - logits(gemma.model, gemma)).abs().max() > 1e-3


def test_an_adapter_comes_back_as_it_was(gemma, runs, folders) -> None:
    again = finetuning.load(gemma, folders["Port"])
    expected = logits(runs["Port"].gemma.model, gemma)
    assert torch.equal(logits(again.model, gemma), expected)
    assert not adapters.is_adapted(gemma.model)


def test_merging_keeps_the_logits_and_the_tie(gemma, runs) -> None:
    run = runs["Lisbon"]
    before = logits(run.gemma.model, gemma)
    plain = run.merged()
    found = adapters.compare_merge(run.gemma, plain, TEXTS)
    assert found.relative < 1e-4 and found.tied_before and found.tied_after
    assert not adapters.is_adapted(plain.model)
    assert torch.equal(logits(run.gemma.model, gemma), before), "merging changed the run"
    assert finetuning.merged(gemma) is gemma
    assert "still tied" in str(found)


def test_several_adapters_share_one_base(gemma, runs, folders) -> None:
    both = finetuning.load(gemma, folders["Lisbon"], name="lisbon")
    adapters.add(both, folders["Port"], name="port")
    assert adapters.adapters(both) == ["lisbon", "port"]
    for name, run in (("port", "Port"), ("lisbon", "Lisbon")):
        used = adapters.switched(both, name)
        assert adapters.adapters(used)[0] == name
        torch.testing.assert_close(
            logits(used.model, gemma), logits(runs[run].gemma.model, gemma), rtol=1e-5, atol=1e-5
        )
    with adapters.without(both) as plain:
        torch.testing.assert_close(logits(plain.model, gemma), logits(gemma.model, gemma))
    assert (logits(both.model, gemma) - logits(gemma.model, gemma)).abs().max() > 1e-3
    again = finetuning.save(both, folders["Port"].parent / "again", name="port")
    torch.testing.assert_close(
        logits(finetuning.load(gemma, again).model, gemma),
        logits(runs["Port"].gemma.model, gemma), rtol=1e-5, atol=1e-5,
    )  # fmt: skip


def test_wrong_adapters_are_refused(gemma, folders, tmp_path: Path) -> None:
    with pytest.raises(finetuning.TuningError, match="no adapter in"):
        finetuning.load(gemma, tmp_path)
    (tmp_path / "adapter_config.json").write_text("{}")
    with pytest.raises(finetuning.TuningError, match="safetensors"):
        finetuning.load(gemma, tmp_path)
    other = models.load(tiny_gemma(tmp_path / "other", "4", seed=9))
    with pytest.raises(finetuning.TuningError, match="another base"):
        finetuning.load(other, folders["Lisbon"])
    both = finetuning.load(gemma, folders["Lisbon"])
    with pytest.raises(finetuning.TuningError, match="carries an adapter"):
        finetuning.load(both, folders["Port"])
    with pytest.raises(finetuning.TuningError, match="already"):
        adapters.add(both, folders["Port"], name="default")
    with pytest.raises(finetuning.TuningError, match="there are: default"):
        adapters.switched(both, "nobody")
    with pytest.raises(finetuning.TuningError, match="carries no adapter"):
        adapters.adapters(gemma)


def test_a_fully_tuned_model_is_saved_whole(gemma, tmp_path: Path) -> None:
    run = finetuning.tune(gemma, rows("Porto"), "full", steps=2, batch_size=4, progress=False)
    finetuning.save(run, tmp_path / "whole")
    again = models.load(tmp_path / "whole")
    assert torch.equal(logits(again.model, gemma), logits(run.gemma.model, gemma))
    assert adapters.is_tied(again.model)


def test_the_saved_config_names_its_base(folders, gemma) -> None:
    about = json.loads((folders["Lisbon"] / adapters.BASE_FILE).read_text())
    assert about["base"] == gemma.name
    assert about["fingerprint"] == adapters.base_fingerprint(gemma.model)


def test_a_tuned_model_becomes_a_gguf_file(tmp_path: Path) -> None:
    gguf = pytest.importorskip("gguf")
    gemma = models.load("pocket-nano", quiet=True)
    run = finetuning.tune(gemma, rows("Lisbon"), steps=3, batch_size=4, progress=False)
    made = adapters.export_gguf(run.gemma, tmp_path / "tuned.gguf", "F32")
    reader = gguf.GGUFReader(made.path)
    stored = {one.name: one.data for one in reader.tensors}
    merged = run.merged().model
    q_proj = merged.model.layers[0].self_attn.q_proj.weight.detach().numpy()
    found = stored["blk.0.attn_q.weight"].reshape(q_proj.shape)
    assert (found == q_proj).all()
    assert (found != gemma.model.model.layers[0].self_attn.q_proj.weight.detach().numpy()).any()


def test_the_adapter_answers_through_chat(runs) -> None:
    said = {name: chat.reply(run.gemma, "Where is order 3?", max_new_tokens=12).text
            for name, run in runs.items()}  # fmt: skip
    assert said["Lisbon"] != said["Port"]
