"""The shipped pocket models: their cards tell the truth, and nothing of the test leaked."""

from __future__ import annotations

import json

import pytest

from course_lib import catalog, evaluation, models
from pocket import card, data, evaluate, golden, recipe
from pocket.corpus.core import split_of
from pocket.corpus.skills import SKILLS
from pocket.omni import card as omni_card
from pocket.omni import config as omni_config
from pocket.omni import measure, processor, speech
from pocket.omni.kinds import KINDS

SHIPPED = sorted(path.parent.name for path in card.WEIGHTS.glob("*/card.json"))

OMNI = "pocket-omni"


def stored(name: str) -> dict:
    return json.loads((card.WEIGHTS / name / "card.json").read_text(encoding="utf-8"))


def test_models_are_shipped():
    assert "pocket-micro" in SHIPPED


@pytest.mark.parametrize("name", SHIPPED)
def test_the_files_are_those_the_card_vouches_for(name):
    files = stored(name)["files"]
    assert set(files) == set(omni_card.SHIPPED if name == OMNI else card.SHIPPED)
    for file, digest in files.items():
        assert card.sha256(card.WEIGHTS / name / file) == digest, file


@pytest.mark.parametrize("name", SHIPPED)
def test_the_card_describes_the_weights(name):
    gemma, about = models.load(name), catalog.card(name)
    counted = sum(p.numel() for p in gemma.model.parameters())
    assert counted == about.total_params
    if name == OMNI:
        made = omni_card.card_of(omni_config.read(), gemma.model, about.release_date)
        assert made["params_breakdown"] == stored(name)["card"]["params_breakdown"]
    else:
        made = card.card_of(recipe.read(name), gemma.model, about.release_date)
    assert made["arch"] == stored(name)["card"]["arch"]


@pytest.mark.parametrize("name", SHIPPED)
def test_plain_text_gets_one_bos_and_a_rendered_chat_no_second_one(name):
    """The released Gemmas do the same: this is how BOS gets doubled in practice."""
    tokenizer = models.load(name).tokenizer
    messages = [{"role": "user", "content": "Hello!"}]
    assert tokenizer("Hello!")["input_ids"].count(tokenizer.bos_token_id) == 1
    rendered = tokenizer.apply_chat_template(messages, tokenize=False)
    assert tokenizer(rendered)["input_ids"].count(tokenizer.bos_token_id) == 2
    ids = tokenizer.apply_chat_template(messages, tokenize=True, return_dict=True)["input_ids"]
    assert ids.count(tokenizer.bos_token_id) == 1


def test_all_weights_together_stay_under_48_mb():
    sizes = [path.stat().st_size for path in card.WEIGHTS.rglob("*") if path.is_file()]
    assert 0 < sum(sizes) < 48e6


@pytest.mark.parametrize("name", SHIPPED)
def test_a_new_measurement_agrees_with_the_card(name):
    gemma, scores = models.load(name), stored(name)["scores"]
    assert scores
    for skill, claimed in scores.items():
        if skill not in evaluation.all_skills():
            continue  # pictures and sounds: the next test
        found = evaluation.score(gemma, evaluation.held_out(skill, 40))
        low, high = claimed["interval_95"]
        # Two intervals for one truth overlap unless one of them is wrong.
        assert found.interval.low <= high and found.interval.high >= low, str(found)


@pytest.mark.skipif(OMNI not in SHIPPED, reason="pocket-omni has no weights yet")
@pytest.mark.parametrize(
    ("kind", "thinking"),
    [(name, False) for name, one in KINDS.items() if one.medium != "text"]
    + [(name, True) for name in measure.THOUGHTFUL],
)
def test_a_new_measurement_of_pictures_and_sounds_agrees_with_the_card(kind, thinking):
    if speech.missing() and KINDS[kind].medium != "picture":
        pytest.skip(speech.missing())
    claimed = stored(OMNI)["scores"][kind + measure.THINKING * thinking]
    spec = omni_config.read()
    gemma = models.load(OMNI)
    found = measure.measured(gemma.model, processor.build(spec), spec, kind, 32, thinking).score
    low, high = claimed["interval_95"]
    assert found.interval.low <= high and found.interval.high >= low, str(found)


@pytest.mark.parametrize("name", SHIPPED)
def test_greedy_answers_are_the_golden_ones(name):
    stored = json.loads(golden.FILE.read_text(encoding="utf-8"))[name]
    assert len(stored) == len(golden.PROMPTS) >= 8
    # One answer repeated would prove nothing about the others.
    assert len({one["raw"] for one in stored}) >= 6
    assert golden.answers(models.load(name)) == stored


@pytest.mark.skipif(OMNI not in SHIPPED, reason="pocket-omni has no weights yet")
def test_greedy_answers_about_pictures_and_sounds_are_the_golden_ones():
    stored = json.loads(golden.FILE.read_text(encoding="utf-8"))[OMNI + golden.MEDIA]
    assert len(stored) == golden.EACH * len(golden.SEEN_AND_HEARD)
    assert len({one["raw"] for one in stored}) >= 8
    assert golden.media_answers(models.load(OMNI)) == stored


def test_no_shipped_test_case_was_made_from_a_training_phrasing():
    checked = 0
    for skill in evaluation.all_skills():
        for case in evaluation.held_out(skill):
            assert split_of(case.phrasing) == "test", case.id
            checked += 1
    assert checked >= 4_000


def test_no_prompt_stands_in_two_splits(tmp_path):
    """Every prompt of a large sample of the training corpus, against every shipped test case."""
    tests = {
        case.id.rsplit("-", 1)[1]
        for skill in evaluation.all_skills()
        for case in evaluation.held_out(skill)
    }
    seen = 0
    for skill in SKILLS:
        for example in data.examples(skill, SKILLS[skill].langs, "train", 1500, seed=1):
            assert split_of(example.phrasing) == "train"
            assert example.key() not in tests
            seen += 1
    assert seen >= 1500 and len(tests) >= 4_000


def test_the_shipped_cases_are_those_the_generators_make():
    assert set(evaluation.all_skills()) == set(evaluate.TEST_SETS)
    for name in evaluate.TEST_SETS:
        made, shipped = evaluate.cases(name), evaluation.held_out(name)
        assert made == shipped and len(shipped) >= 40, name
