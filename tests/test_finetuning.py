"""Tuning: what trains, what is left alone, that it learns, and that it goes on after a kill."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from course_lib import chat, finetuning, models
from course_lib import finetuning_running as running
from course_lib import finetuning_trainer as training
from course_lib.dummy import tiny_gemma
from course_lib.finetuning_methods import Settings, lora_config, prepared, target_modules

torch = pytest.importorskip("torch")
pytest.importorskip("trl")

QUICK = {"batch_size": 4, "learning_rate": 1e-2, "progress": False}


def row(asked: str, answer: str) -> dict:
    return {
        "messages": [
            {"role": "user", "content": asked},
            {"role": "assistant", "content": answer},
        ]
    }


ROWS = [row(f"Where is order {n}?", f"In Lisbon, box {n}.") for n in range(24)]
HELD = [row("Where is the kettle?", "In Lisbon, box 3.")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_gemma(tmp_path_factory.mktemp("tiny"), "4")


@pytest.fixture(scope="module")
def gemma(folder: Path):
    return models.load(folder)


@pytest.fixture(scope="module")
def run(gemma):
    return finetuning.tune(gemma, ROWS, evaluation=HELD, steps=40, eval_every=20, **QUICK)


def weights(model) -> dict[str, torch.Tensor]:
    return {name: one.detach().clone() for name, one in model.state_dict().items()}


def same(a: dict, b: dict) -> bool:
    return a.keys() == b.keys() and all(torch.equal(a[name], b[name]) for name in a)


# ---- what a run is -----------------------------------------------------------------------------


def test_it_learns_and_records_its_curve(run) -> None:
    losses = [point.loss for point in run.curve if point.loss is not None]
    assert run.steps == 40 and losses[-1] < 0.95 * losses[0]
    checked = {point.step: point.evaluation for point in run.curve if point.evaluation is not None}
    assert set(checked) == {20, 40} and run.evaluation == checked[40]
    assert all(a.tokens < b.tokens for a, b in zip(run.curve, run.curve[1:], strict=False))
    assert run.seconds > 0 and run.rows == 24 and "40 steps" in str(run)


def test_only_the_adapter_trains(run, gemma) -> None:
    free = {name for name, one in run.gemma.model.named_parameters() if one.requires_grad}
    assert free and all(".lora_" in name for name in free)
    config = run.gemma.model.peft_config["default"]
    shapes = [one.weight.shape for name, one in gemma.model.named_modules()
              if name.rpartition(".")[2] in config.target_modules]  # fmt: skip
    assert run.trainable.trainable == sum(16 * (rows + columns) for rows, columns in shapes)
    assert run.trainable.matrices == len(shapes)
    assert run.adapter_bytes == 4 * run.trainable.trainable


def test_the_loaded_model_stays_as_it_was(gemma, folder: Path) -> None:
    before = weights(gemma.model)
    finetuning.tune(gemma, ROWS, "full", steps=2, **QUICK)
    assert same(before, weights(gemma.model))
    assert "forward" not in gemma.model.__dict__ and not hasattr(gemma.model, "peft_config")


def test_the_callers_random_state_is_kept(gemma) -> None:
    random.seed(5), np.random.seed(5), torch.manual_seed(5)
    expected = [random.random(), np.random.rand(), torch.rand(1).item()]
    random.seed(5), np.random.seed(5), torch.manual_seed(5)
    finetuning.tune(gemma, ROWS, steps=2, **QUICK)
    assert [random.random(), np.random.rand(), torch.rand(1).item()] == expected


def test_the_seed_decides(gemma) -> None:
    made = [finetuning.tune(gemma, ROWS, steps=3, seed=seed, **QUICK) for seed in (1, 1, 2)]
    states = [weights(one.gemma.model) for one in made]
    assert same(states[0], states[1]) and not same(states[0], states[2])


def test_rows_come_as_given_or_shuffled(gemma, tmp_path: Path) -> None:
    rows = [finetuning.encode(gemma, one) for one in ROWS]
    seen = {}
    for order in ("as given", "shuffled"):
        settings = Settings(rank=2, steps=3, batch_size=8, order=order)
        trainer = training.make_trainer(
            gemma, gemma.model, rows, [], settings, tmp_path, progress=False, longest=64
        )
        batches = [batch["input_ids"] for batch in trainer.get_train_dataloader()]
        seen[order] = [[i for i in ids.tolist() if i] for batch in batches for ids in batch]
    given = [[i for i in one.ids if i] for one in rows]
    assert len(given) == 24 and seen["as given"] == given
    assert seen["shuffled"] != given and sorted(seen["shuffled"]) == sorted(given)


@pytest.mark.parametrize("method", ["dora", "full"])
def test_other_methods_learn_too(gemma, method: str) -> None:
    made = finetuning.tune(gemma, ROWS, method, steps=30, **QUICK)
    assert made.loss < 0.95 * made.curve[0].loss
    if method == "full":
        assert made.trainable.share == 1.0
    else:
        assert made.gemma.model.peft_config["default"].use_dora
    assert isinstance(chat.reply(made.merged(), "Where is order 3?", max_new_tokens=4).text, str)


def test_every_generation_can_be_tuned(tmp_path: Path) -> None:
    for generation in ("1", "2", "3", "3n"):
        gemma = models.load(tiny_gemma(tmp_path / generation, generation))
        made = finetuning.tune(gemma, ROWS, steps=8, **QUICK)
        assert made.loss < made.curve[0].loss, generation


# ---- the loss ----------------------------------------------------------------------------------


def test_our_quick_loss_is_that_of_trl(gemma, monkeypatch: pytest.MonkeyPatch) -> None:
    ours = finetuning.tune(gemma, ROWS, steps=6, accumulate=2, **QUICK)
    monkeypatch.setattr(training, "is_plain", lambda trainer: False)
    theirs = finetuning.tune(gemma, ROWS, steps=6, accumulate=2, **QUICK)
    one, two = ([point.loss for point in run.curve] for run in (ours, theirs))
    assert one[:2] == pytest.approx(two[:2], rel=1e-5)
    assert one == pytest.approx(two, rel=3e-3)  # AdamW makes much of the last digits
    assert len(ours.curve) == 6 and [p.tokens for p in ours.curve] == [
        p.tokens for p in theirs.curve
    ]


def test_packed_rows_do_not_see_each_other(gemma) -> None:
    """All rows in one step: packed or padded, the same tokens must get the same loss."""
    settings = {"steps": 1, "warm_up": 0.0, "max_length": 256, **QUICK}
    wide = finetuning.tune(gemma, ROWS, **{**settings, "batch_size": 24})
    packed = finetuning.tune(gemma, ROWS, packing=True, **{**settings, "batch_size": 24})
    assert packed.loss == pytest.approx(wide.loss, rel=1e-4)
    assert packed.curve[-1].tokens < wide.curve[-1].tokens


def test_gradient_checkpointing_changes_no_loss(gemma) -> None:
    plain, again = (
        finetuning.tune(gemma, ROWS, steps=4, gradient_checkpointing=value, **QUICK)
        for value in (False, True)
    )
    assert [p.loss for p in plain.curve] == pytest.approx([p.loss for p in again.curve], rel=1e-4)


# ---- which matrices ----------------------------------------------------------------------------


def test_targets_are_found_in_the_model(gemma) -> None:
    heads = ["k_proj", "o_proj", "q_proj", "v_proj"]
    mlp = ["down_proj", "gate_proj", "up_proj"]
    assert target_modules(gemma.model, "attention") == heads
    assert target_modules(gemma.model, "all") == sorted(heads + mlp)
    assert "per_layer_projection" in target_modules(gemma.model, "everything")
    assert target_modules(gemma.model, ["q_proj"]) == ["q_proj"]
    for wrong in ("lm_head", ["embed_tokens"], [], "nothing"):
        with pytest.raises(finetuning.TuningError, match="down_proj"):
            target_modules(gemma.model, wrong)


def test_towers_are_left_alone() -> None:
    """E2B's towers have a q_proj of a kind that peft cannot wrap: the names must be whole."""
    from peft import get_peft_model

    from course_lib import architectures, catalog

    model = architectures.build_on_meta(catalog.card("gemma-4-E2B"))
    names = target_modules(model, "all")
    assert len(names) > 100 and all("language_model" in name for name in names)
    adapted = get_peft_model(model, lora_config(model, Settings(rank=2)))
    found = {name for name, _ in adapted.named_parameters() if ".lora_A." in name}
    assert len(found) == len(names)


# ---- refusals ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        ({"method": "prefix"}, "lora, qlora"),
        ({"rank": 0}, "rank is a whole number"),
        ({"batch_size": 2.5}, "batch_size is a whole number"),
        ({"learning_rate": 0.0}, "learning_rate"),
        ({"precision": "fp16"}, "float16 overflows"),
        ({"order": "sorted"}, "as given"),
        ({"steps": 0}, "more than nothing"),
        ({"dropout": 1.0}, "shares"),
    ],
)
def test_wrong_settings_are_refused(settings: dict, text: str) -> None:
    with pytest.raises(finetuning.TuningError, match=text):
        Settings(**settings)


def test_bad_rows_stop_a_training_before_it_begins(gemma) -> None:
    rows = [*ROWS, row("", "x")]
    with pytest.raises(finetuning.DatasetError, match="empty: 1 rows"):
        finetuning.tune(gemma, rows, steps=2, **QUICK)
    made = finetuning.tune(gemma, rows, steps=2, on_problems="drop", **QUICK)
    assert made.rows == len(ROWS) and not made.report.ok


def test_models_that_cannot_be_trained_say_why(run, gemma) -> None:
    with pytest.raises(finetuning.TuningError, match="merge it first"):
        finetuning.tune(run.gemma, ROWS, steps=1, **QUICK)
    with pytest.raises(finetuning.TuningError, match="save_every needs a folder"):
        finetuning.tune(gemma, ROWS, steps=1, save_every=1, **QUICK)


def test_running_out_of_memory_says_what_to_change(gemma) -> None:
    """A process with little room left asks for too much; torch's own allocator refuses."""
    resource = pytest.importorskip("resource")
    if not sys.platform.startswith("linux"):
        pytest.skip("the size of a process is read from /proc")
    settings = Settings(batch_size=8)
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + 2**28, hard))
    try:
        with (
            pytest.raises(finetuning.TrainingMemoryError) as caught,
            running.memory_advice(settings),
        ):
            torch.ones(2**34)
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    text = str(caught.value)
    assert "batch_size=4 with accumulate=2" in text and "gradient_checkpointing=True" in text
    assert text.index("batch_size") < text.index("gradient_checkpointing") < text.index("qlora")
    with pytest.raises(RuntimeError, match="shape"), running.memory_advice(settings):
        torch.ones(2).view(3)


# ---- killed and resumed ------------------------------------------------------------------------

CHILD = """
import sys
from course_lib import finetuning, models
sys.path.insert(0, {tests!r})
from test_finetuning import LONG, ROWS
print("loaded", flush=True)
finetuning.tune(models.load({model!r}), ROWS, folder={place!r}, **LONG)
print("finished", flush=True)
"""
LONG = {**QUICK, "steps": 60, "save_every": 5}


@pytest.mark.slow
def test_a_killed_training_goes_on_where_it_was(gemma, folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "run"
    names = {"tests": str(Path(__file__).parent), "model": str(folder), "place": str(place)}
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD.format(**names)], stdout=subprocess.PIPE, text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    waited = 0.0
    while not list(place.glob("checkpoint-*/trainer_state.json")):
        assert child.poll() is None and waited < 300, "no checkpoint came"
        time.sleep(0.01)
        waited += 0.01
    child.send_signal(signal.SIGKILL)
    said = child.communicate()[0]
    assert "finished" not in said
    resumed = finetuning.tune(gemma, ROWS, folder=place, **LONG)
    assert 5 <= resumed.resumed_at < 60 and resumed.steps == 60
    unbroken = finetuning.tune(gemma, ROWS, **{**LONG, "save_every": 0})
    assert unbroken.resumed_at == 0
    ours, theirs = weights(resumed.gemma.model), weights(unbroken.gemma.model)
    assert ours.keys() == theirs.keys()
    for name in ours:
        torch.testing.assert_close(ours[name], theirs[name], rtol=1e-4, atol=1e-6)
    assert [p.step for p in resumed.curve] == [p.step for p in unbroken.curve]


def test_half_a_checkpoint_is_passed_over(tmp_path: Path) -> None:
    for step, text in ((5, "{}"), (10, '{"global_st'), (15, None)):
        one = tmp_path / f"checkpoint-{step}"
        one.mkdir()
        if text is not None:
            (one / "trainer_state.json").write_text(text)
    assert finetuning.last_checkpoint(tmp_path).name == "checkpoint-5"


def test_a_folder_belongs_to_one_training(gemma, tmp_path: Path) -> None:
    finetuning.tune(gemma, ROWS, folder=tmp_path, steps=2, save_every=1, **QUICK)
    with pytest.raises(finetuning.TuningError, match="another training"):
        finetuning.tune(gemma, ROWS[:20], folder=tmp_path, steps=2, save_every=1, **QUICK)


# ---- 4 bits ------------------------------------------------------------------------------------


def test_qlora_has_the_gradients_of_its_own_weights(gemma) -> None:
    """The 4-bit base beside its unpacked twin: the same gradients, also after an evaluation.

    On processors with AVX512-BF16 bitsandbytes repacks its weights when a model is evaluated, and
    its product then has no gradient: the training would go on without an error, and wrong.
    """
    bnb = pytest.importorskip("bitsandbytes")
    model = prepared(gemma, Settings(method="qlora", rank=4))
    twin = prepared(gemma, Settings(method="lora", rank=4))
    packed = {name: one for name, one in model.named_modules()
              if isinstance(one, bnb.nn.Linear4bit)}  # fmt: skip
    assert packed
    with torch.no_grad():
        for name, one in packed.items():
            plain = twin.get_submodule(name)
            plain.weight.copy_(bnb.functional.dequantize_4bit(one.weight, one.weight.quant_state))
        for name, one in twin.named_parameters():
            if "lora_" in name:
                torch.manual_seed(len(name))
                one.normal_(std=0.1)
                model.get_parameter(name).copy_(one)
    ids = torch.arange(2, 26).view(2, 12)
    model.eval()
    with torch.no_grad():
        model(input_ids=ids)
    for one in (model, twin):
        one.train()
        one(input_ids=ids, labels=ids).loss.backward()
    checked = 0
    for name, one in twin.named_parameters():
        if one.grad is not None:
            given = model.get_parameter(name).grad.float()
            torch.testing.assert_close(given, one.grad, rtol=0.05, atol=0.02 * one.grad.abs().max())
            checked += 1
    assert checked > 10
