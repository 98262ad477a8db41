"""pocket-omni in training: rows on disk, batches of one medium, a loss that falls, resuming."""

from __future__ import annotations

import dataclasses
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
import torch

from pocket.omni import batches, config, plan, processor, speech, speed, train
from pocket.omni import rows as stored
from pocket.omni.kinds import KINDS
from pocket.team import Team

WEIGHTS = Path(__file__).parents[1] / "course_lib" / "weights"
SPEC = config.read()
PLAN = plan.read()
TINY = dataclasses.replace(
    SPEC,
    text={
        **SPEC.text, "hidden_size": 48, "num_hidden_layers": 3, "pattern": "LLG",
        "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 24,
        "global_head_dim": 48, "intermediate_size": 96, "hidden_size_per_layer_input": 8,
        "num_kv_shared_layers": 0,
    },
    vision={
        **SPEC.vision, "hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
        "num_key_value_heads": 2, "head_dim": 24, "intermediate_size": 96,
    },
    audio={
        **SPEC.audio, "hidden_size": 48, "num_hidden_layers": 2, "num_attention_heads": 2,
        "subsampling_conv_channels": [64, 8], "output_proj_dims": 48,
    },
)  # fmt: skip
N = 60
needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


@pytest.fixture(scope="module")
def omni():
    return processor.build(SPEC)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("rows")


def build(folder, kind, n=N, split="train", workers=1):
    return stored.build(folder / str(n), TINY, kind, split, n, 1, 512, workers)


def plan_of(rows: dict[str, int], weights=None, **changes) -> plan.Plan:
    """A plan of one phase that takes so many rows of each kind in every step."""
    optimiser = dataclasses.replace(PLAN.optimiser, warmup_steps=3, cooldown_share=0.2)
    changes = {"optimiser": optimiser, "begins_with": "", "rest_until": 0.0, **changes}
    numbers = dict.fromkeys(rows, N)
    return dataclasses.replace(PLAN, rows=numbers, phases=(plan.Phase(1.0, rows),), **changes)


# ---- rows --------------------------------------------------------------------------------------


def test_rows_do_not_depend_on_the_number_of_workers(folder, tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(stored, "CHUNK", 4)
    one, two = build(folder / "w", "reading", 10), build(tmp_path, "reading", 10, workers=2)
    assert len(one) == 10
    for i in range(10):
        a, b = one[i], two[i]
        assert np.array_equal(a.ids, b.ids) and np.array_equal(a.patches[0], b.patches[0])
    assert len({row.key for row in (one[i] for i in range(10))}) == 10


@needs_espeak
@pytest.mark.parametrize("kind", ["comparing", "digits", "mixed", "text"])
def test_a_stored_row_is_what_the_model_is_given(kind, omni, folder) -> None:
    """Packed, stored, read and put into a batch, it is what the processor makes of the example."""
    rows = build(folder, kind, 4)
    kept = iter(range(len(rows)))
    for example in stored.examples(kind, "train", 4, 1):
        row = rows[next(kept)]
        made = batches.batch_of([row], KINDS[kind].medium, TINY).inputs
        if kind == "text":
            messages = [*example.messages, example.target]
            ids = omni.tokenizer.apply_chat_template(messages, tools=list(example.tools) or None)
            ids = ids["input_ids"] if not isinstance(ids, list) else ids
            assert row.ids.tolist() == ids[: len(row.ids)] and row.said.any()
            continue
        true = processor.training_inputs(omni, [example.conversation], SPEC)
        n = true["input_ids"].shape[1]
        assert torch.equal(made["input_ids"][:, :n], true["input_ids"])
        assert not made["input_ids"][:, n:].any() and row.said.tolist() == true["said"][0].tolist()
        if "pixel_values" in true:
            pixels = made["pixel_values"].float() / 255
            assert torch.allclose(pixels, true["pixel_values"], atol=1e-6)
            assert torch.equal(made["image_position_ids"], true["image_position_ids"])
        if "input_features" in true:
            heard, mask = true["input_features"], true["input_features_mask"].bool()
            # What is cut off or added is padding.
            assert made["input_features_mask"].sum() == mask.sum() > 0
            ours = made["input_features"][made["input_features_mask"]]
            assert torch.allclose(ours, heard[mask], atol=1e-2)
        pictures = {"comparing": 2, "digits": 0, "mixed": 1}[kind]
        assert len(row.patches) == len(row.columns) == pictures
        assert len(row.frames) == (0 if kind == "comparing" else 1)


def test_rows_made_with_other_numbers_are_refused(folder) -> None:
    build(folder, "reading")
    with pytest.raises(ValueError, match="other numbers"):
        stored.build(folder / str(N), TINY, "reading", "train", N + 1, 1, 512, 1)
    other = dataclasses.replace(TINY, image={"max_soft_tokens": 140})
    with pytest.raises(ValueError, match="other numbers"):
        stored.build(folder / str(N), other, "reading", "train", N, 1, 512, 1)


def test_a_broken_run_leaves_nothing_that_looks_finished(tmp_path, monkeypatch) -> None:
    monkeypatch.setattr(stored, "CHUNK", 2)
    whole = stored._chunk

    def breaks(job):
        if job[4]:
            raise KeyboardInterrupt
        return whole(job)

    monkeypatch.setattr(stored, "_chunk", breaks)
    with pytest.raises(KeyboardInterrupt):
        build(tmp_path, "reading", 6)
    assert not list(tmp_path.rglob("*.npz"))
    monkeypatch.setattr(stored, "_chunk", whole)
    assert len(build(tmp_path, "reading", 6)) == 6


def test_train_and_test_rows_are_different_examples(folder) -> None:
    rows = build(folder, "reading")
    seen = {int(key) for key in rows.index.keys}
    for split in ("validation", "test"):
        keys = {int(one.key(), 16) for one in stored.examples("reading", split, 40, 1)}
        assert len(keys) > 30 and not keys & seen


# ---- the plan and the batches ------------------------------------------------------------------


def test_the_phases_of_the_recipe_use_what_is_drawn() -> None:
    steps = PLAN.budget("cpu").steps
    taken = PLAN.before(steps, steps)
    assert set(taken) == set(KINDS) and min(taken.values()) > 0
    for kind, n in taken.items():
        # More than half of the rows are used, and none is shown more than a few times.
        assert 0.5 < n / PLAN.rows[kind] < 5, (kind, n, PLAN.rows[kind])
    one = [PLAN.before(step + 1, steps)["chart"] - PLAN.before(step, steps)["chart"]
           for step in range(steps)]  # fmt: skip
    assert sum(one) == taken["chart"]
    assert set(one) == {phase.rows["chart"] for phase in PLAN.phases}


@pytest.mark.parametrize(
    ("changes", "complaint"),
    [
        ({"rows": {"film": 3}}, "no such kind"),
        ({"rows": {"digits": 5}}, "not drawn"),
        ({"phases": (plan.Phase(0.5, {"chart": 1}),)}, "last must be 1"),
        ({"weights": {"picture": 1.0}}, "add up to 1"),
    ],
)
def test_a_plan_that_cannot_be_followed_is_refused(changes, complaint) -> None:
    with pytest.raises(ValueError, match=complaint):
        plan.checked(dataclasses.replace(PLAN, **changes))


@needs_espeak
def test_a_step_has_batches_of_one_medium_that_share_as_the_plan_says(folder) -> None:
    wanted = {"reading": 5, "comparing": 2, "digits": 4, "mixed": 2, "text": 3}
    rows = {kind: build(folder, kind, {"reading": N}.get(kind, 4)) for kind in wanted}
    made = batches.Batches(rows, plan_of(wanted), TINY, steps=9, team_size=2).at(3)
    count, share = Counter(), Counter()
    for batch in made:
        count[batch.medium] += len(batch.inputs["input_ids"])
        share[batch.medium] += batch.share
        assert ("pixel_values" in batch.inputs) == (batch.medium in ("picture", "mixed"))
        assert ("input_features" in batch.inputs) == (batch.medium in ("sound", "mixed"))
    assert count == {"picture": 7, "sound": 4, "mixed": 2, "text": 3}
    assert share == pytest.approx(PLAN.weights) and sum(share.values()) == pytest.approx(1)
    # The four sounds are cut in two and two: a batch of one row would be compiled by itself.
    assert [len(b.inputs["input_ids"]) for b in made if b.medium == "sound"] == [2, 2]
    for rank in range(2):
        assert {batch.medium for batch in Team(rank, 2).share_of(made)} == set(PLAN.weights)


@needs_espeak
def test_soft_tokens_and_padding_are_never_predicted(folder, omni) -> None:
    rows = {kind: build(folder, kind, 4) for kind in ("comparing", "mixed", "text")}
    scored = 0
    for kind, some in rows.items():
        all_rows = [some[i] for i in range(len(some))]
        rng = np.random.default_rng(0)
        share = PLAN.prompt_share if kind == "text" else 0.0
        batch = batches.batch_of(all_rows, KINDS[kind].medium, TINY, share, rng)
        ids, width = batch.inputs["input_ids"], batch.inputs["input_ids"].shape[1]
        soft = {omni.image_token_id, omni.audio_token_id, omni.tokenizer.pad_token_id}
        assert not soft & set(batch.labels.tolist())
        assert torch.equal(ids.flatten()[batch.places + 1], batch.labels)
        for number, row in enumerate(all_rows):
            places = batch.places[batch.places // width == number] % width
            said = (np.flatnonzero(row.said) - 1).tolist()
            assert set(said) <= set(places.tolist()) and (
                kind == "text" or len(said) == len(places)
            )
        scored += len(batch.places)
    assert scored > 100


def test_an_epoch_shows_every_row_once_and_the_order_depends_on_the_step_alone(folder) -> None:
    rows = {"reading": build(folder, "reading")}
    numbers = plan_of({"reading": 12})
    one, two = (batches.Batches(rows, numbers, TINY, steps=20) for _ in range(2))

    def shown(step: int, made: batches.Batches) -> list[tuple]:
        return [tuple(ids.tolist()) for batch in made.at(step) for ids in batch.inputs["input_ids"]]

    def pixels(made: batches.Batches, step: int) -> list[bytes]:
        return [p.numpy().tobytes() for b in made.at(step) for p in b.inputs["pixel_values"]]

    epoch = [one_picture for step in range(5) for one_picture in pixels(one, step)]
    assert len(set(epoch)) == len(epoch) == N
    assert shown(7, one) == shown(7, two) and shown(7, one) != shown(2, two)


# ---- the loss ----------------------------------------------------------------------------------


@needs_espeak
def test_the_loss_is_that_of_transformers_own_model(folder) -> None:
    model = config.new_model(TINY).eval()
    scorer = train.Scorer(model, "cpu", compiled=False)
    compared = 0
    for kind in ("comparing", "digits", "mixed", "text"):
        rows = build(folder, kind, 4)
        batch = batches.batch_of([rows[i] for i in range(len(rows))], KINDS[kind].medium, TINY)
        inputs = dict(batch.inputs)
        if "pixel_values" in inputs:
            inputs["pixel_values"] = inputs["pixel_values"].float() / 255
        labels = torch.full_like(inputs["input_ids"], -100)
        labels.view(-1)[batch.places + 1] = batch.labels
        with torch.no_grad():
            true = model(**inputs, labels=labels).loss.item()
            assert scorer(batch).item() == pytest.approx(true, rel=0.01), kind
        compared += 1
    assert compared == 4


@needs_espeak
def test_the_parts_of_a_team_add_up_to_the_whole_step(folder) -> None:
    wanted = {"reading": 4, "digits": 4}
    rows = {kind: build(folder, kind, {"reading": N}.get(kind, 4)) for kind in wanted}
    step = batches.Batches(rows, plan_of(wanted), TINY, steps=9, team_size=2).at(0)
    model = config.new_model(TINY)
    scorer = train.Scorer(model, "cpu", compiled=False)

    def gradients(some) -> list[torch.Tensor]:
        train._zero(list(model.parameters()))
        for batch in some:
            scorer(batch).backward()
        return [weight.grad.clone() for weight in model.parameters()]

    whole = gradients(step)
    parts = [gradients(Team(rank, 2).share_of(step)) for rank in range(2)]
    for all_of_it, one, other in zip(whole, *parts, strict=True):
        assert torch.allclose(all_of_it, one + other, atol=1e-5)
    assert all(any(gradient.any() for gradient in part) for part in parts)


def test_every_weight_is_trained_by_one_optimiser_at_its_parts_rate() -> None:
    model = config.new_model(TINY)
    muon, adamw = train.optimisers(model, PLAN)
    groups = [group for optim in (muon, adamw) for group in optim.param_groups]
    seen = Counter(id(weight) for group in groups for weight in group["params"])
    assert max(seen.values()) == 1 and set(seen) == {id(w) for w in model.parameters()}
    shares = {id(weight): group["share"] for group in groups for weight in group["params"]}
    for name, weight in model.named_parameters():
        text = not name.startswith(train.TOWERS)
        assert shares[id(weight)] == (PLAN.text_share if text else PLAN.tower_share), name
    assert all(weight.ndim == 2 for group in muon.param_groups for weight in group["params"])
    towers = {n for n, w in model.named_parameters() if "tower" in n and ".layers." in n}
    in_muon = {id(weight) for group in muon.param_groups for weight in group["params"]}
    assert sum(id(w) in in_muon for n, w in model.named_parameters() if n in towers) > 20


def test_the_steps_that_fit_follow_from_the_cost_of_rows(folder) -> None:
    phases = (plan.Phase(0.5, {"chart": 4}), plan.Phase(1.0, {"chart": 4, "digits": 10}))
    numbers = dataclasses.replace(PLAN, phases=phases)
    found = speed.Speed({"chart": 0.5, "digits": 0.2}, optimisers=0.25)
    # Half of the steps cost 4 * 0.5 / 2 + 0.25 s, the others 10 * 0.2 / 2 s more: 1.75 on average.
    assert found.step({"chart": 4}, processes=2) == pytest.approx(1.25)
    assert found.steps_in(1750.01, numbers, processes=2) == 1000
    here = speed.measured(TINY, PLAN, {"reading": build(folder, "reading")})
    assert here.row["reading"] > 0 and here.optimisers > 0


# ---- training ----------------------------------------------------------------------------------


def test_the_text_part_begins_as_pocket_micro() -> None:
    from transformers import AutoModelForCausalLM

    model = config.new_model(SPEC)
    train.begin_with(model, WEIGHTS / "pocket-micro")
    micro = AutoModelForCausalLM.from_pretrained(
        WEIGHTS / "pocket-micro", dtype=torch.float32, attn_implementation="eager"
    )
    ids = torch.randint(30, 4000, (2, 40), generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        ours, theirs = model.eval()(input_ids=ids).logits, micro.eval()(input_ids=ids).logits
    assert torch.allclose(ours, theirs, atol=1e-3) and theirs.std() > 0.5
    with pytest.raises(ValueError, match="another architecture"):
        train.begin_with(config.new_model(TINY), WEIGHTS / "pocket-micro")


@needs_espeak
@pytest.mark.parametrize("kind", ["reading", "digits"])
def test_the_loss_falls(kind, folder, tmp_path) -> None:
    rows = {kind: build(folder, kind, N if kind == "reading" else N // 2)}
    plain = plan_of({kind: 8})
    model, progress = train.train(
        TINY, plain, rows, rows, tmp_path, budget=plan.Budget(steps=30), check_every=100
    )
    point = progress.curve[-1]
    scorer = train.Scorer(config.new_model(TINY).eval(), "cpu", compiled=False)
    fresh = train.validation_losses(scorer, rows, TINY)[kind]
    assert progress.step == 30 and progress.tokens > 0
    assert point[f"validation_{kind}"] < 0.7 * fresh
    # Both towers take part: the one that was needed has moved, the other has not.
    again = config.new_model(TINY).state_dict()
    moved = {
        part: any(
            not torch.equal(weight, again[name])
            for name, weight in model.state_dict().items()
            if f"embed_{part}" in name
        )
        for part in ("vision", "audio")
    }
    assert moved == {"vision": kind == "reading", "audio": kind == "digits"}


def test_a_resumed_run_ends_where_an_unbroken_one_does(folder, tmp_path) -> None:
    rows = {"reading": build(folder, "reading")}
    plain, budget = plan_of({"reading": 4}), plan.Budget(steps=4)

    def run(name: str, *stops: int | None):
        for stop in stops:
            result = train.train(
                TINY, plain, rows, rows, tmp_path / name, budget=budget, check_every=10,
                stop_at=stop,
            )  # fmt: skip
        return result

    whole, _ = run("whole", None)
    broken, progress = run("broken", 2, None)
    assert progress.step == 4 and [point["step"] for point in progress.curve] == [2, 4]
    for (name, a), (_, b) in zip(whole.named_parameters(), broken.named_parameters(), strict=True):
        assert torch.equal(a, b), name
    again, stored_progress = train.from_checkpoint(TINY, tmp_path / "whole")
    assert stored_progress.step == 4
    assert all(
        torch.equal(a, b) for a, b in zip(whole.parameters(), again.parameters(), strict=True)
    )
