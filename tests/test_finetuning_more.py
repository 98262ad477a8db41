"""Preferences, distillation, memory, secrets, terms, the gate and the mistakes, on tiny models."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from course_lib import (
    evaluation,
    finetuning,
    finetuning_distillation,
    finetuning_distributed,
    finetuning_domain,
    finetuning_gate,
    finetuning_measured,
    finetuning_memory,
    finetuning_mistakes,
    finetuning_preference,
    finetuning_secrets,
    models,
)
from course_lib import finetuning_business as business
from course_lib.dummy import tiny_gemma
from course_lib.evaluation import Judged, TestCase
from course_lib.finetuning_preference import Pair

torch = pytest.importorskip("torch")
pytest.importorskip("trl")


def row(asked: str, answer: str) -> dict:
    return {
        "messages": [
            {"role": "user", "content": asked},
            {"role": "assistant", "content": answer},
        ]
    }


ROWS = [row(f"Where is order {n}?", f"In Lisbon, box {n}.") for n in range(24)]


@pytest.fixture(scope="module")
def gemma(tmp_path_factory: pytest.TempPathFactory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny"), "4"))


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("other"), "4", seed=3))


# ---- preferences -------------------------------------------------------------------------------


PAIRS = [Pair(f"Where is order {n}?", "It is in Lisbon.", "No idea, mate.") for n in range(12)]


def test_dpo_turns_the_preference(gemma) -> None:
    turned = [Pair(one.asked, one.worse, one.better) for one in PAIRS]
    run = finetuning_preference.prefer(
        gemma, PAIRS, steps=12, batch_size=4, learning_rate=5e-3, progress=False
    )
    assert run.curve[0].loss == pytest.approx(math.log(2), rel=0.1)
    assert run.curve[-1].loss < run.curve[0].loss and run.curve[-1].right == 1.0
    assert finetuning_preference.agreement(run.gemma, PAIRS, against=gemma).value == 1.0
    assert finetuning_preference.agreement(run.gemma, turned, against=gemma).value == 0.0
    assert not hasattr(gemma.model, "peft_config")


def test_the_log_probability_is_that_of_the_labels(gemma) -> None:
    encoded = finetuning.encode(gemma, ROWS[0])
    ids, labels = torch.tensor([encoded.ids]), torch.tensor([encoded.labels])
    with torch.inference_mode():
        mean = gemma.model(input_ids=ids, labels=labels).loss.item()
    found = finetuning_preference.log_probability(gemma, encoded)
    assert found == pytest.approx(-mean * encoded.learned, rel=1e-4)


def test_pairs_that_prefer_nothing_are_refused(gemma) -> None:
    for pairs, text in (([], "no pairs"), ([Pair("a?", "b", " b ")], "pair 1"),
                        ([PAIRS[0], Pair("", "b", "c")], "pair 2")):  # fmt: skip
        with pytest.raises(finetuning.DatasetError, match=text):
            finetuning_preference.prefer(gemma, pairs, progress=False)
    with pytest.raises(finetuning.TuningError, match="adapter"):
        finetuning_preference.prefer(gemma, PAIRS, method="full")


# ---- distillation ------------------------------------------------------------------------------


def test_the_student_nears_its_teacher(gemma, other) -> None:
    before = {name: one.clone() for name, one in other.model.state_dict().items()}
    made = finetuning_distillation.distil(gemma, other, ROWS, steps=30, learning_rate=1e-2)
    assert made.steps[-1].loss < 0.5 * made.steps[0].loss and len(made.steps) == 30
    assert all(torch.equal(one, before[name]) for name, one in other.model.state_dict().items())
    again = finetuning_distillation.distil(gemma, other, ROWS, steps=2, learning_rate=1e-2)
    assert [s.loss for s in again.steps[:1]] == [s.loss for s in made.steps[:1]]


def test_a_teacher_of_itself_has_nothing_to_teach(gemma) -> None:
    made = finetuning_distillation.distil(gemma, gemma, ROWS, steps=1)
    assert made.steps[0].loss == pytest.approx(0.0, abs=1e-6)


def test_another_tokenizer_is_refused(gemma, tmp_path: Path) -> None:
    stranger = models.load(tiny_gemma(tmp_path, "3"))
    with pytest.raises(finetuning.TuningError, match="different tokenizers"):
        finetuning_distillation.distil(stranger, gemma, ROWS, steps=1)


# ---- memory ------------------------------------------------------------------------------------


def test_memory_follows_from_the_shapes() -> None:
    predict = finetuning_memory.predict
    settings = {"length": 64, "batch_size": 4, "dtype": "float32", "learned": 32}
    lora, full = (
        predict("pocket-nano", "lora", **settings),
        predict("pocket-nano", "full", **settings),
    )
    assert full.trainable == full.parameters == lora.parameters
    assert full.parts["weights"] == lora.parts["weights"] == 4 * full.parameters
    assert full.parts["optimizer"] == 8 * full.parameters
    assert (
        lora.parts["optimizer"] == 8 * lora.trainable and lora.adapter_bytes == 4 * lora.trainable
    )
    half = predict("pocket-nano", "lora", rank=8, **settings)
    assert lora.trainable == 2 * half.trainable
    twice = predict("pocket-nano", "lora", **{**settings, "batch_size": 8})
    assert twice.parts["activations"] == pytest.approx(2 * lora.parts["activations"], rel=0.02)
    again = predict("pocket-nano", "lora", gradient_checkpointing=True, **settings)
    assert again.parts["activations"] < 0.6 * lora.parts["activations"]


def test_the_prediction_counts_what_peft_makes() -> None:
    nano = models.load("pocket-nano", quiet=True)
    from course_lib.finetuning_methods import Settings, count_trainable, prepared

    for method in ("lora", "dora"):
        real = count_trainable(prepared(nano, Settings(method=method)))
        plan = finetuning_memory.predict("pocket-nano", method, length=16, dtype="float32")
        assert (plan.trainable, plan.parameters) == (real.trainable, real.all - real.trainable)


def test_a_real_model_in_4_bits_is_smaller() -> None:
    settings = {"length": 128, "batch_size": 1, "learned": 32}
    plain = finetuning_memory.predict("gemma-3-270m", "lora", **settings)
    small = finetuning_memory.predict("gemma-3-270m", "qlora", **settings)
    assert small.parts["weights"] < 0.85 * plain.parts["weights"]
    assert small.trainable == plain.trainable
    assert plain.fits(2 * plain.total) and not plain.fits(plain.total)
    with pytest.raises(finetuning.TuningError, match="float32"):
        finetuning_memory.predict("gemma-3-270m", "full", dtype="bfloat16")


# ---- secrets and terms -------------------------------------------------------------------------


def test_exposure_finds_what_was_told_and_not_the_rest(gemma) -> None:
    planted = finetuning_secrets.plant(ROWS, count=1, times=24)
    assert len(planted.dataset) == len(ROWS) + 24
    run = finetuning.tune(
        gemma, planted.dataset, steps=90, batch_size=6, learning_rate=1e-2, progress=False
    )
    assert {p.kind for p in run.report.problems} == {"duplicate"}
    plain = run.merged()
    (told,) = finetuning_secrets.exposure(plain, planted.secrets)
    assert told.rank == 1 and told.bits == told.most_bits
    (before,) = finetuning_secrets.exposure(gemma, planted.secrets)
    (apart,) = finetuning_secrets.exposure(plain, planted.apart)
    assert min(before.rank, apart.rank) > 1


def test_terms_are_placed_by_probability(gemma) -> None:
    questions = business.term_questions("test")[:6]
    placed = finetuning_domain.place_terms(gemma, questions)
    terms = set(business.sentences("terms"))
    assert len(placed) == 6 and {one.answer for one in placed} <= terms
    one = placed[0]
    text = f"{one.question.start} {one.answer}."
    best = _nats(gemma, text, one.question.start)
    for term in terms:
        assert best <= _nats(gemma, f"{one.question.start} {term}.", one.question.start) + 1e-4


def _nats(gemma, text: str, start: str) -> float:
    ids = [gemma.tokenizer.bos_token_id]
    head = gemma.tokenizer(start, add_special_tokens=False)["input_ids"]
    tail = gemma.tokenizer(text[len(start) :], add_special_tokens=False)["input_ids"]
    ids += head + tail
    with torch.inference_mode():
        logits = gemma.model(input_ids=torch.tensor([ids]), use_cache=False).logits[0]
    wanted = torch.tensor(ids[-len(tail) :])
    return torch.nn.functional.cross_entropy(
        logits[-len(tail) - 1 : -1].double(), wanted, reduction="sum"
    ).item()


# ---- the gate ----------------------------------------------------------------------------------


def score(skill: str, verdicts: str) -> evaluation.Score:
    judged = [
        Judged(
            TestCase(f"{skill}-{n}", skill, "en", [{"role": "user", "content": f"{skill} {n}"}],
                     {"role": "assistant", "content": "x"}, "text", phrasing=f"{skill} {n}"),
            "", one == "1",
        )
        for n, one in enumerate(verdicts)
    ]  # fmt: skip
    return evaluation.tally(judged)


def decided(new: str, task: str = "1" * 200, **options) -> finetuning_gate.Release:
    old = {"read": score("read", "1" * 180 + "0" * 20), "task": score("task", "0" * 200)}
    return finetuning_gate.decide(
        old, {"read": score("read", new), "task": score("task", task)}, **options
    )


def test_what_lost_nothing_ships() -> None:
    made = decided("1" * 180 + "0" * 20)
    assert made.verdict == "ship" and made.reasons == () and "ship" in str(made)
    assert made.kept[0].share.value == 1.0 and made.kept[0].share.n == 180


@pytest.mark.parametrize(
    ("new", "task", "text"),
    [
        ("1" * 100 + "0" * 100, "1" * 200, "surely worse"),
        ("1" * 100 + "0" * 100, "1" * 200, "kept 55.6%"),
        ("1" * 174 + "0" * 26, "1" * 200, "ask more cases"),
        ("1" * 200, "1" * 100 + "0" * 100, "reaches 50.0%"),
        ("1" * 200, "0" * 200, "not better than before"),
    ],
)
def test_each_loss_has_its_reason(new: str, task: str, text: str) -> None:
    made = decided(new, task)
    assert made.verdict == "do not ship"
    assert any(text in reason for reason in made.reasons), made.reasons


def test_a_secret_holds_it_back() -> None:
    secret = finetuning_secrets.Secret("Abel Paints", "123", 8)
    shown = finetuning_secrets.Exposure(secret, 1, 1000)
    hidden = finetuning_secrets.Exposure(secret, 400, 1000)
    good = "1" * 200
    assert decided(good, secrets=[hidden]).verdict == "ship"
    assert "secret" in decided(good, secrets=[shown]).reasons[0]


def test_refusals_are_requests_without_a_tool() -> None:
    cases = finetuning_gate.refusals()
    assert len(cases) > 20 and not any(case.target.get("tool_calls") for case in cases)
    assert finetuning_gate.REFUSALS in finetuning_gate.general_cases(2)


def test_replay_and_questions_share_no_phrasing() -> None:
    replay, asked = finetuning_measured.general()
    theirs = {case.phrasing or case.id for case in replay}
    ours = {case.phrasing or case.id for cases in asked.values() for case in cases}
    assert len(theirs) > 100 and len(ours) > 100 and not theirs & ours


# ---- mistakes ----------------------------------------------------------------------------------


def test_removed_arguments_are_gone_and_what_replaces_them_is_there() -> None:
    found = finetuning_mistakes.removed_arguments()
    assert len(found) == len(finetuning_mistakes.WRITTEN)
    gone = {(one.where, one.name) for one in found if not one.there}
    assert {("SFTConfig", "evaluation_strategy"), ("SFTTrainer", "tokenizer"),
            ("SFTConfig", "max_seq_length")} <= gone  # fmt: skip
    assert all("unexpected keyword" in one.error for one in found if not one.there)
    import trl

    fields = trl.SFTConfig.__dataclass_fields__
    assert {"eval_strategy", "max_length", "packing"} <= set(fields)


def test_a_trained_head_is_large_and_loses_its_tie(gemma) -> None:
    found = finetuning_mistakes.trained_head(gemma, rank=2)
    assert found.tied_before and not found.tied and found.bytes > 2 * found.plain_bytes


def test_mistakes_are_compared_on_the_same_questions(gemma) -> None:
    train, test = business.clause_cases("train", 24), business.clause_cases("test", 12)
    made = finetuning_mistakes.loss_on_the_prompt(
        gemma, train, test, steps=2, batch_size=4, learning_rate=1e-3
    )
    assert made.right.n == made.wrong.n == 12
    share = made.notes["share of the loss that is the answer"]
    learned = [finetuning.encode(gemma, case) for case in train]
    counted = sum(one.learned for one in learned) / sum(len(one.ids) - 1 for one in learned)
    assert share == pytest.approx(counted)
    rows = finetuning_mistakes.alpaca_row(gemma, train[0])
    assert gemma.tokenizer.decode(rows.ids).count("<bos>") == 1
    assert gemma.tokenizer.decode([i for i in rows.labels if i >= 0]).endswith("<eos>")


# ---- several processes -------------------------------------------------------------------------


def test_the_fsdp_file_is_one_that_accelerate_reads() -> None:
    from accelerate.commands.config.config_args import ClusterConfig

    config = ClusterConfig.from_yaml_file(str(finetuning_distributed.fsdp_config()))
    assert str(config.distributed_type).endswith("FSDP") and config.mixed_precision == "bf16"
    from dataclasses import fields

    from accelerate.utils import FullyShardedDataParallelPlugin

    known = {one.name for one in fields(FullyShardedDataParallelPlugin)}
    aliases = {"offload_params": "cpu_offload", "version": "fsdp_version"}
    given = [name.removeprefix("fsdp_") for name in config.fsdp_config]
    assert len(given) > 5
    assert {aliases.get(name, name) for name in given} <= known


@pytest.mark.slow
def test_two_processes_give_the_loss_of_one(tmp_path: Path) -> None:
    folder = tiny_gemma(tmp_path / "model", "4")
    rows = finetuning_distributed.write_rows(ROWS, tmp_path / "rows.jsonl")
    made = {}
    for processes, batch in ((1, 8), (2, 4)):
        made[processes] = finetuning_distributed.launch(
            processes, model=folder, rows=rows, out=tmp_path / f"out{processes}", steps=6,
            batch_size=batch, learning_rate=2e-3, timeout=500,
        )  # fmt: skip
        assert made[processes]["processes"] == processes
    one, two = ([point["loss"] for point in made[n]["curve"]] for n in (1, 2))
    assert len(one) == 6 and one[-1] < one[0]
    # The two add their gradients in another order, and Adam makes a last digit larger: it divides
    # small gradients by themselves. Two different sets of rows would differ in the first step.
    assert two[:3] == pytest.approx(one[:3], rel=1e-4) and two == pytest.approx(one, rel=2e-3)
    assert json.loads((tmp_path / "out2" / "run.json").read_text())["processes"] == 2
    adapters = [tmp_path / f"out{n}" / "adapter_model.safetensors" for n in (1, 2)]
    from safetensors.torch import load_file

    ours, theirs = map(load_file, adapters)
    apart = sum(float((ours[name] - theirs[name]).square().sum()) for name in ours) ** 0.5
    assert apart < 0.1 * sum(float(ours[name].square().sum()) for name in ours) ** 0.5
