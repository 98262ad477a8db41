"""The workshop: the same seed gives the same rows, and a resumed run is an unbroken run."""

from __future__ import annotations

import dataclasses
import os
import random
import socket

import numpy as np
import pytest
import torch

from course_lib import templates
from pocket import data, recipe, team, tokenizer, train
from pocket.corpus.skills import SKILLS

TINY = {
    "hidden_size": 32,
    "num_hidden_layers": 3,
    "pattern": "LLG",
    "num_attention_heads": 2,
    "num_key_value_heads": 1,
    "head_dim": 16,
    "global_head_dim": 32,
    "intermediate_size": 64,
    "hidden_size_per_layer_input": 8,
    "num_kv_shared_layers": 0,
    "sliding_window": 32,
    "final_logit_softcapping": 30.0,
    "max_position_embeddings": 512,
}


@pytest.fixture(scope="module")
def tokenizer_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("tokenizer") / "tokenizer.json"
    tokenizer.train(data.tokenizer_texts(200, 0)).save(str(path))
    return path


@pytest.fixture(scope="module")
def tiny_recipe():
    return dataclasses.replace(
        recipe.read("pocket-micro"),
        architecture=TINY,
        examples={"smalltalk": {"en": 60, "es": 60}, "tools": {"en": 80}},
    )


@pytest.fixture(scope="module")
def rows(tiny_recipe, tokenizer_file):
    return build(tiny_recipe, tokenizer_file, workers=1)


def build(r, tokenizer_file, workers):
    kept = ("train", r.seed, tokenizer_file, r.max_tokens)
    return data.build(r.examples, *kept, workers, r.conversations)


def test_rows_do_not_depend_on_the_number_of_workers(tiny_recipe, tokenizer_file, rows):
    r = tiny_recipe
    again = build(r, tokenizer_file, workers=2)
    assert len(rows) == 200 - rows.left_out > 0
    assert np.array_equal(rows.ids, again.ids) and np.array_equal(rows.starts, again.starts)


def test_rows_survive_saving(rows, tmp_path):
    rows.save(tmp_path / "rows.npz")
    again = data.Rows.load(tmp_path / "rows.npz")
    for field in dataclasses.fields(rows):
        assert np.array_equal(getattr(rows, field.name), getattr(again, field.name)), field.name


def test_every_row_is_one_conversation_with_one_bos_and_a_stop_at_its_end(rows):
    assert len(rows) > 0
    for i in range(len(rows)):
        ids = rows.ids[rows.starts[i] : rows.starts[i + 1]]
        assert ids[0] == tokenizer.BOS and (ids == tokenizer.BOS).sum() == 1
        assert ids[-1] in tokenizer.STOP_TOKENS
        said = rows.said[rows.starts[i] : rows.starts[i + 1]]
        assert 0 < said.sum() < len(ids) and not said[0] and said[-1]
        # Every answer ends with the token that stops it, and begins right behind the prompt.
        ends = np.flatnonzero(said & ~np.append(said[1:], False))
        assert set(ids[ends].tolist()) <= set(tokenizer.STOP_TOKENS)


def test_the_targets_are_the_answers_alone_when_no_share_of_the_prompt_counts(rows):
    """Taken apart row by row: what is scored in a row is what the model says in it."""
    stored = {}
    for i in range(len(rows)):
        where = slice(rows.starts[i], rows.starts[i + 1])
        stored[tuple(rows.ids[where].tolist())] = rows.said[where]
    compared = 0
    for batch in train.Batches(rows, 2048, 0.0, seed=0).at(0):
        width = batch.ids.shape[1]
        assert (batch.ids.flatten()[batch.places + 1] == batch.labels).all()
        for row, ids in enumerate(batch.ids):
            places = batch.places[batch.places // width == row] % width
            said = stored[tuple(ids[ids != tokenizer.PAD].tolist())]
            assert places.tolist() == (np.flatnonzero(said) - 1).tolist()
            compared += 1
    assert compared >= 5


def test_a_conversation_is_one_prompt_after_another(rows):
    """Each turn's prompt is what inference would send at that point of the conversation."""
    rng = random.Random(3)
    several = 0
    for skill in (skill for skill in SKILLS.values() if skill.converse):
        for _ in range(20):
            example = skill.converse(rng, "train", "en")
            messages = [*example.messages, example.target]
            turns, so_far = data.turns(example), ""
            places = [i for i, m in enumerate(messages) if m["role"] == "assistant"]
            assert len(turns) == len(places)
            for turn, i in zip(turns, places, strict=True):
                so_far += turn.given
                assert so_far == templates.render(messages[:i], "4", tools=list(example.tools))
                so_far += turn.said
            several += len(turns) > 1
    assert several >= 40


def test_a_conversation_too_long_is_cut_behind_an_answer(tokenizer_file):
    from tokenizers import Tokenizer

    t, rng = Tokenizer.from_file(str(tokenizer_file)), random.Random(4)
    cut = 0
    for _ in range(30):
        example = SKILLS["read"].converse(rng, "train", "en")
        whole, _ = data.row_of(example, t, 2_000)
        ids, said = data.row_of(example, t, len(whole) - 1)
        if ids:
            assert ids == whole[: len(ids)] and said[-1] and ids[-1] in tokenizer.STOP_TOKENS
            cut += 1
    assert cut >= 20


def test_a_share_of_the_prompt_counts_as_asked(rows):
    none, some = (train.Batches(rows, 2048, share, seed=0).at(0) for share in (0.0, 0.2))

    def targets(batches):
        return sum(len(batch.places) for batch in batches)

    prompts = sum((batch.ids != tokenizer.PAD).sum().item() for batch in none) - targets(none)
    assert 0.1 < (targets(some) - targets(none)) / prompts < 0.3


def test_the_shares_of_a_step_add_up_to_one(rows):
    step = train.Batches(rows, 2048, 0.1, seed=0).at(0)
    assert len(step) == train.CUTS
    assert sum(batch.share for batch in step) == pytest.approx(1)


def test_the_loss_of_a_step_is_the_mean_over_its_targets(tiny_recipe, rows):
    """Cutting a step and gathering its targets must not change the loss of transformers' model."""
    model = train.new_model(tiny_recipe)
    scorer = train.Scorer(model, "cpu", compiled=False)
    losses, ours = [], 0.0
    with torch.no_grad():
        for batch in train.Batches(rows, 1024, 0.1, seed=0).at(0):
            ours += scorer(batch).item()
            logits = model(input_ids=batch.ids).logits.flatten(0, 1)[batch.places].float()
            losses.append(torch.nn.functional.cross_entropy(logits, batch.labels, reduction="none"))
    assert ours == pytest.approx(torch.cat(losses).mean().item(), rel=0.01)


def test_a_step_mixes_the_skills(rows, tokenizer_file):
    """A step of one skill would unlearn the others."""
    from tokenizers import Tokenizer

    declares = Tokenizer.from_file(str(tokenizer_file)).token_to_id("<|tool>")
    step = train.Batches(rows, 8192, 0.1, seed=0).at(0)
    seen = [(ids == declares).any().item() for batch in step for ids in batch.ids]
    starts, ends = rows.starts[:-1], rows.starts[1:]
    stored = [(rows.ids[a:b] == declares).any() for a, b in zip(starts, ends, strict=True)]
    assert len(seen) >= 30 and 0.1 < np.mean(stored) < 0.9
    assert abs(np.mean(seen) - np.mean(stored)) < 0.25


def test_an_epoch_shows_no_row_twice_and_almost_every_row(rows):
    batches = train.Batches(rows, 2048, 0.1, seed=3)
    seen = []
    for step in range(batches.per_epoch()):
        for batch in batches.at(step):
            seen += [tuple(row[row != tokenizer.PAD].tolist()) for row in batch.ids]
    stored = [
        tuple(rows.ids[rows.starts[i] : rows.starts[i + 1]].tolist()) for i in range(len(rows))
    ]
    assert len(rows) - batches.rows_per_step < len(seen) <= len(rows)
    assert all(seen.count(row) <= stored.count(row) for row in set(seen))


def test_batches_depend_on_seed_and_step_alone(rows):
    one, two = (train.Batches(rows, 2048, 0.1, seed=5) for _ in range(2))
    for step in range(3):
        one.at(step)
    pairs = list(zip(one.at(4), two.at(4), strict=True))
    assert pairs and all(torch.equal(a.ids, b.ids) for a, b in pairs)
    assert all(torch.equal(a.places, b.places) for a, b in pairs)
    other = train.Batches(rows, 2048, 0.1, seed=6).at(4)
    assert not all(torch.equal(a.ids, b.ids) for (a, _), b in zip(pairs, other, strict=False))


def _member(rank, folder, recipe_, rows_):
    """One process of a team of two; it leaves its weights in the folder."""
    os.environ.update(RANK=str(rank), WORLD_SIZE="2", MASTER_ADDR="127.0.0.1")
    budget = recipe.Budget(tokens_per_step=2048, steps=1)
    members = team.from_environment()
    model, _ = train.train(
        recipe_, rows_, rows_, folder / "run", "cpu", budget, checkpoint_every=100, team=members
    )
    torch.save(model.state_dict(), folder / f"{rank}.pt")


def test_two_processes_train_the_same_model_as_one(tiny_recipe, rows, tmp_path, monkeypatch):
    """Equal to rounding, after the first step; and equal to the bit among themselves."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        monkeypatch.setenv("MASTER_PORT", str(free.getsockname()[1]))
    torch.multiprocessing.spawn(_member, args=(tmp_path, tiny_recipe, rows), nprocs=2)
    first, second = (torch.load(tmp_path / f"{rank}.pt") for rank in range(2))
    budget = recipe.Budget(tokens_per_step=2048, steps=1)
    alone, _ = train.train(tiny_recipe, rows, rows, tmp_path / "alone", "cpu", budget)
    fresh = train.new_model(tiny_recipe).state_dict()
    moved = 0
    for name, weight in alone.state_dict().items():
        assert torch.equal(first[name], second[name]), name
        step, ours = (weight - fresh[name]).norm(), (first[name] - fresh[name]).norm()
        if step > 0:
            # bf16 sums in another order: the direction of the step is the same, not each bit.
            along = torch.nn.functional.cosine_similarity(
                (weight - fresh[name]).flatten(), (first[name] - fresh[name]).flatten(), dim=0
            )
            assert along > 0.9 and 0.8 < ours / step < 1.25, name
            moved += 1
    assert moved > 10


def test_a_step_too_small_for_the_longest_row_is_refused(rows):
    with pytest.raises(ValueError, match="longest row"):
        train.Batches(rows, 64, 0.1, seed=0)


def test_a_resumed_run_ends_where_an_unbroken_one_does(tiny_recipe, rows, tmp_path):
    def run(folder, *steps):
        for end in steps:
            budget = recipe.Budget(tokens_per_step=2048, steps=end)
            result = train.train(
                flat, rows, rows, tmp_path / folder, "cpu", budget, checkpoint_every=2
            )
        return result

    # A constant learning rate: the schedule would depend on the length of the run.
    plan = dataclasses.replace(tiny_recipe.optimiser, warmup_steps=1, cooldown_share=0.0)
    flat = dataclasses.replace(tiny_recipe, optimiser=plan)
    whole, _ = run("whole", 4)
    broken, progress = run("broken", 2, 4)
    assert progress.step == 4 and len(progress.curve) >= 2
    for (name, a), (_, b) in zip(whole.named_parameters(), broken.named_parameters(), strict=True):
        assert torch.equal(a, b), name


def test_training_learns(tiny_recipe, rows, tmp_path):
    batches = train.Batches(rows, 2048, 0.0, 0)

    def loss(model):
        return train.validation_loss(train.Scorer(model, "cpu", compiled=False), batches)

    budget = recipe.Budget(tokens_per_step=2048, steps=60)
    plan = dataclasses.replace(tiny_recipe.optimiser, warmup_steps=3)
    hasty = dataclasses.replace(tiny_recipe, optimiser=plan)
    model, progress = train.train(hasty, rows, rows, tmp_path, "cpu", budget)
    assert progress.step == 60 and progress.tokens > 0
    assert loss(model) < 0.8 * loss(train.new_model(tiny_recipe))


def test_the_checkpoint_holds_what_training_returned(tiny_recipe, rows, tmp_path):
    budget = recipe.Budget(tokens_per_step=2048, steps=2)
    model, _ = train.train(tiny_recipe, rows, rows, tmp_path, "cpu", budget)
    again, progress = train.from_checkpoint(tiny_recipe, tmp_path)
    assert progress.step == 2
    for (name, a), (_, b) in zip(model.named_parameters(), again.named_parameters(), strict=True):
        assert torch.equal(a, b), name


@pytest.mark.parametrize("name", recipe.names())
def test_each_recipe_names_known_skills_and_makes_a_config(name):
    r = recipe.read(name)
    config = recipe.config_of(r)
    assert r.examples
    for skill, by_lang in r.examples.items():
        assert set(by_lang) <= set(SKILLS[skill].langs) and min(by_lang.values()) > 0
    if r.begins_with and not r.layers_from:
        assert recipe.read(r.begins_with).architecture == r.architecture
    if r.layers_from:
        kinds = recipe.config_of(recipe.read(r.begins_with)).layer_types
        grown = [(config.layer_types[i], kinds[j]) for i, j in enumerate(r.layers_from) if j >= 0]
        assert len(grown) == len(kinds) and all(mine == theirs for mine, theirs in grown)
    assert config.layer_types[-1] == "full_attention"
    # llama.cpp's layout rule for shared caches: global before the first shared layer.
    first_shared = config.num_hidden_layers - config.num_kv_shared_layers
    if config.num_kv_shared_layers:
        assert config.layer_types[first_shared - 1] == "full_attention"
        assert config.layer_types[first_shared - 2] == "sliding_attention"


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("nano", ("micro-languages", "micro-reading")),
        ("mini", ("micro-languages", "micro-balance")),
    ],
)
def test_the_ladder_learns_from_the_same_data(name, parts):
    """Nano and mini learn from what micro learned from in two of its stages, added up."""
    ours = recipe.read(f"pocket-{name}")
    first, second = (recipe.read(f"pocket-{part}") for part in parts)
    added = 0
    for skill, by_lang in ours.examples.items():
        for lang, n in by_lang.items():
            assert n == first.examples[skill][lang] + second.examples[skill][lang]
            added += n
    assert added > 400_000
    kept = {(r.conversations, r.max_tokens, r.prompt_share) for r in (ours, first, second)}
    assert len(kept) == 1
    assert set(ours.examples) == set(SKILLS)
    assert all(set(by_lang) == set(SKILLS[s].langs) for s, by_lang in ours.examples.items())


def test_data_that_is_joined_must_agree():
    one = {"examples": {"read": {"en": 3}}, "conversations": 0.8, "max_tokens": 512}
    two = {**one, "examples": {"read": {"en": 1, "es": 2}, "tools": {"en": 5}}}
    joined = recipe._all_of([one, two])
    assert joined["examples"] == {"read": {"en": 4, "es": 2}, "tools": {"en": 5}}
    assert one["examples"] == {"read": {"en": 3}}, "the parts stay as they were"
    with pytest.raises(ValueError, match="must agree"):
        recipe._all_of([one, {**two, "max_tokens": 256}])


def test_a_run_begins_with_the_weights_of_the_run_before(tiny_recipe, rows, tmp_path):
    short = recipe.Budget(tokens_per_step=2048, steps=2)
    before, _ = train.train(tiny_recipe, rows, rows, tmp_path / "first", "cpu", short)
    still = dataclasses.replace(tiny_recipe.optimiser, muon_lr=0.0, adamw_lr=0.0)
    second = dataclasses.replace(tiny_recipe, optimiser=still, seed=5)
    model, progress = train.train(
        second, rows, rows, tmp_path / "second", "cpu", short, first=tmp_path / "first"
    )
    assert progress.step == 2 and progress.tokens > 0
    fresh = dict(train.new_model(second).named_parameters())
    differing = 0
    for (name, a), (_, b) in zip(before.named_parameters(), model.named_parameters(), strict=True):
        assert torch.equal(a, b), name
        differing += not torch.equal(a, fresh[name])
    assert differing > 10


def test_a_mean_of_two_stages_lies_between_them(tiny_recipe, rows, tmp_path):
    short = recipe.Budget(tokens_per_step=2048, steps=2)
    one = dataclasses.replace(tiny_recipe, name="one")
    two = dataclasses.replace(
        tiny_recipe, name="two", seed=5, begins_with="one", share_of_first=0.25
    )
    before, _ = train.train(one, rows, rows, tmp_path / "one", "cpu", short)
    after, _ = train.train(two, rows, rows, tmp_path / "two", "cpu", short, first=tmp_path / "one")
    mean, progress = train.shipped(two, tmp_path)
    assert progress.step == 2
    first, last, moved = before.state_dict(), after.state_dict(), 0
    for name, value in mean.state_dict().items():
        torch.testing.assert_close(value, 0.25 * first[name] + 0.75 * last[name])
        moved += not torch.equal(first[name], last[name])
    assert moved > 10
    with pytest.raises(ValueError, match="needs a first model"):
        dataclasses.replace(tiny_recipe, begins_with="", share_of_first=0.5)


def test_an_unknown_recipe_names_the_known_ones():
    with pytest.raises(ValueError, match="pocket-micro"):
        recipe.read("pocket-huge")


def test_the_learning_rate_rises_stays_and_falls_to_nothing():
    plan = recipe.Optimiser(0.02, 0.003, 0.0, warmup_steps=10, cooldown_share=0.4)
    shares = [train.learning_rate_share(step, 100, plan) for step in range(100)]
    assert shares[0] < 0.2 and max(shares) == 1.0 and shares[50] == 1.0 and shares[-1] < 0.05
    assert shares == sorted(shares[:60]) + shares[60:]


def test_the_tokenizer_keeps_digits_apart_and_control_tokens_whole(tokenizer_file):
    from tokenizers import Tokenizer

    t = Tokenizer.from_file(str(tokenizer_file))
    assert t.get_vocab_size() == tokenizer.VOCAB_SIZE
    assert t.encode("B40718").tokens[-5:] == list("40718")
    assert t.encode('<|turn><|"|><|tool_response>').tokens == [
        "<|turn>",
        '<|"|>',
        "<|tool_response>",
    ]


def test_the_tokenizer_gives_back_what_it_was_given(tokenizer_file):
    from tokenizers import Tokenizer

    t = Tokenizer.from_file(str(tokenizer_file))
    rng = random.Random(0)
    alphabet = "abc XYZ  019,.!?\n\t{}\"':-_áñçõ日本🙂ñ́"
    texts = ["".join(rng.choices(alphabet, k=30)) for _ in range(200)]
    assert len(texts) == 200
    for text in texts:
        assert t.decode(t.encode(text).ids, skip_special_tokens=False) == text
