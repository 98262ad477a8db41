"""Towers that rest: stored soft tokens are what they would have said, and they stay as they are."""

from __future__ import annotations

import dataclasses
import json

import pytest
import torch
from test_pocket_omni_training import TINY, build, needs_espeak, plan_of

from pocket.omni import batches, config, soft, train
from pocket.omni.kinds import KINDS
from pocket.omni.plan import Budget
from pocket.team import Team

SOME = {"comparing": 4, "digits": 4, "mixed": 4, "text": 4}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("soft")


@pytest.fixture
def rows(folder):
    return {kind: build(folder, kind, n) for kind, n in SOME.items()}


def batch_of(rows, kind):
    return batches.batch_of([rows[i] for i in range(len(rows))], KINDS[kind].medium, TINY)


@needs_espeak
def test_a_resting_model_has_the_loss_of_one_that_computes(rows) -> None:
    model = config.new_model(TINY).eval()
    soft.build(rows.values(), model, TINY)
    scorer, pairs = train.Scorer(model, "cpu", compiled=False), 0
    for kind, some in rows.items():
        losses = []
        for is_resting in (False, True):
            scorer.rest(is_resting)
            some.is_soft = is_resting
            batch = batch_of(some, kind)
            assert bool(batch.soft) == (is_resting and kind != "text")
            with torch.no_grad():
                losses.append(scorer(batch).item())
        assert losses[0] == pytest.approx(losses[1], rel=2e-3), kind
        pairs += 1
    scorer.rest(False)
    assert pairs == 4 and all(weight.requires_grad for weight in model.parameters())


@needs_espeak
def test_soft_tokens_lie_beside_the_row_that_they_belong_to(rows) -> None:
    """Row by row: computed alone, a row's soft tokens are those that were stored for it."""
    model = config.new_model(TINY).eval()
    soft.build(rows.values(), model, TINY)
    compared = 0
    for kind in ("comparing", "mixed", "digits"):
        row = rows[kind][2]
        assert len(row.seen) == len(row.patches) and len(row.heard) == len(row.frames)
        for patches, columns, stored in zip(row.patches, row.columns, row.seen, strict=True):
            arrays = batches.padded_pictures([(patches, columns)], TINY).values()
            values, places = map(torch.from_numpy, arrays)
            with torch.no_grad():
                true = model.model.vision_tower(values.float() / 255, places).last_hidden_state
            compared += _same(true, stored)
        for frames, stored in zip(row.frames, row.heard, strict=True):
            values, mask = map(torch.from_numpy, batches.padded_sounds([frames]).values())
            with torch.no_grad():
                found = model.model.audio_tower(values, mask)
            compared += _same(found.last_hidden_state[found.attention_mask.bool()], stored)
    assert compared == 5


def _same(true: torch.Tensor, stored) -> int:
    cosine = torch.nn.functional.cosine_similarity(true, torch.from_numpy(stored).float())
    assert len(true) == len(stored) > 5 and cosine.min() > 0.99
    return 1


@needs_espeak
@pytest.mark.parametrize("rest_until", [0.5, 1.0])
def test_towers_learn_only_once_they_rest_no_longer(rows, tmp_path, rest_until) -> None:
    plan = plan_of({"comparing": 2, "digits": 2, "text": 2}, rest_until=rest_until)
    some = {kind: rows[kind] for kind in ("comparing", "digits", "text")}
    plan = dataclasses.replace(plan, rows={kind: len(one) for kind, one in some.items()})
    before = {name: weight.clone() for name, weight in config.new_model(TINY).named_parameters()}

    def changed(folder, stop_at):
        model, progress = train.train(
            TINY, plan, some, some, folder, budget=Budget(8), check_every=4, stop_at=stop_at
        )
        assert progress.step == stop_at
        named = dict(model.named_parameters())
        return {name for name in named if not torch.equal(named[name], before[name])}

    half = changed(tmp_path, 4)
    towers = {name for name in before if name.startswith(train.TOWERS)}
    assert not half & towers and {"model.embed_vision.embedding_projection.weight"} <= half
    whole = changed(tmp_path, 8)
    assert bool(whole & towers) == (rest_until < 1)
    # Resting or not, a run that goes on ends where an unbroken one ends.
    unbroken, _ = train.train(
        TINY, plan, some, some, tmp_path / "unbroken", budget=Budget(8), check_every=4
    )
    resumed, _ = train.from_checkpoint(TINY, tmp_path)
    for name, weight in unbroken.named_parameters():
        assert torch.allclose(weight, resumed.get_parameter(name), atol=1e-6), name


@needs_espeak
def test_soft_tokens_of_other_towers_are_made_anew(rows) -> None:
    some = rows["digits"]
    record = some.path.with_suffix(".soft.json")
    first = config.new_model(TINY, seed=1)
    soft.build([some], first, TINY)
    one, kept = json.loads(record.read_text())["towers"], some[0].heard[0].copy()
    written = record.stat().st_mtime_ns
    soft.build([some], first, TINY)
    assert record.stat().st_mtime_ns == written, "what is there already is not computed again"
    soft.build([some], config.new_model(TINY, seed=2), TINY)
    assert json.loads(record.read_text())["towers"] != one
    assert (some[0].heard[0] != kept).any()
    some.path.with_suffix(".heard").write_bytes(b"")
    with pytest.raises(ValueError, match="not all there"):
        some.open_soft(TINY)
    record.unlink()


@needs_espeak
def test_a_resting_model_refuses_rows_without_soft_tokens(rows) -> None:
    model = config.new_model(TINY).eval()
    scorer = train.Scorer(model, "cpu", compiled=False)
    scorer.rest(True)
    rows["digits"].is_soft = False
    with pytest.raises(ValueError, match="no stored soft tokens"):
        scorer(batch_of(rows["digits"], "digits"))


@needs_espeak
def test_only_the_tower_that_a_row_needs_decides_whether_its_soft_tokens_hold(rows) -> None:
    first, other = config.new_model(TINY, seed=3), config.new_model(TINY, seed=4)
    soft.build(rows.values(), first, TINY)

    def records():
        paths = {kind: one.path.with_suffix(".soft.json") for kind, one in rows.items()}
        return {kind: path.stat().st_mtime_ns for kind, path in paths.items()}

    before = records()
    first.model.audio_tower.load_state_dict(other.model.audio_tower.state_dict())
    soft.build(rows.values(), first, TINY)
    after = records()
    assert {kind for kind in before if before[kind] != after[kind]} == {"digits", "mixed"}


def test_a_team_shares_unlike_jobs_evenly_and_leaves_none_out() -> None:
    jobs = {"a": 20.0, "b": 9.0, "c": 8.0, "d": 2.0, "e": 1.0, "f": 0.0}
    parts = [Team(rank, 2).share_of_weights(jobs) for rank in range(2)]
    assert sorted(parts[0] + parts[1]) == sorted(jobs)
    loads = [sum(jobs[name] for name in part) for part in parts]
    assert abs(loads[0] - loads[1]) <= 1
