"""The towers alone: marks lie on letters, phonemes where they sound, and towers learn both."""

from __future__ import annotations

import copy
import dataclasses
import random

import numpy as np
import pytest
import torch
from test_pocket_omni_training import PLAN, SPEC, TINY

from pocket.omni import charts, config, heard, seen, signs, speech, tower_rows, towers
from pocket.omni.drawing import Canvas, draw_style
from pocket.omni.plan import Lesson

needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


# ---- pictures ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("tilt", "stretch"), [(0.0, 1.0), (1.5, 1.12), (-1.5, 0.9), (20.0, 1.0)])
@pytest.mark.parametrize("anchor", ["lm", "mm", "rm"])
def test_a_letters_mark_lies_on_its_ink(tilt, stretch, anchor) -> None:
    """The ink is found by looking: the middle of a lone O is the middle of what is dark."""
    rng = random.Random(3)
    style = draw_style(rng, "train")
    style = dataclasses.replace(style, tilt=tilt, stretch=stretch, noise=0.0, blur=0.0)
    style = dataclasses.replace(style, font="DejaVuSans", size=1.0)
    canvas = Canvas(style, 200, 140)
    canvas.text(70, 40, "O", 24, anchor)
    picture = canvas.finished(rng)
    (mark,) = picture.info["marks"]
    pixels = np.asarray(picture, float)
    ink = np.abs(pixels - pixels[2, 2]).sum(-1)
    down, across = (ink > ink.max() / 2).nonzero()
    middle = ((across.min() + across.max()) / 2, (down.min() + down.max()) / 2)
    expected = (mark.x * picture.width, mark.y * picture.height)
    assert mark.name == "O" and (ink > 0).any()
    assert middle == pytest.approx(expected, abs=2.5 * style.scale)


def test_the_letters_of_a_sign_stand_in_its_slots_line_by_line() -> None:
    """Read slot by slot from the top left, the answers spell the lines of the sign."""
    rng, lines_read, letters = random.Random(0), 0, 0
    for _ in range(40):
        example = signs.sign(rng, "train")
        picture = example.media()[0]
        columns, rows = config.grid(*picture.size, SPEC)
        found = seen.answers_of(picture, SPEC)
        assert found.shape == (columns * rows, seen.SLOTS)
        cells = found.reshape(rows, columns, seen.DOWN, seen.ACROSS).swapaxes(1, 2)
        cells = cells.reshape(rows * seen.DOWN, columns * seen.ACROSS)
        spelt = ["".join(seen.CLASSES[n] for n in line if n) for line in cells]
        wanted = [line.replace(" ", "") for line in example.truth]
        lines_read += sum(line in spelt for line in wanted)
        letters += (found > 0).sum()
    # Tilted lines, and letters too small for slots of their own, may be spread or lost.
    assert letters > 400 and lines_read > 60


def test_shapes_are_marked_as_often_as_they_are_drawn() -> None:
    rng, shapes = random.Random(1), 0
    for _ in range(20):
        example = charts.counting(rng, "train")
        truth = example.truth[0]
        names = [mark.name for mark in example.media()[0].info["marks"]]
        assert names.count("dot") == truth.count("circle")
        assert names.count("box") == names.count("top of a box") == truth.count("square")
        assert names.count("polygon") == truth.count("triangle")
        shapes += len(truth.cells)
    assert shapes > 40


def test_a_picture_that_knows_no_marks_is_refused() -> None:
    picture = charts.counting(random.Random(1), "train").media()[0].copy()
    picture.info.clear()
    with pytest.raises(KeyError, match="marks"):
        seen.answers_of(picture, SPEC)


# ---- sounds ------------------------------------------------------------------------------------


def spoken(text: str, **changes) -> speech.Spoken:
    voice = speech.Voice("en-us", "m1", 150, 50, 0.0, None, 0.0, 0.8)
    return speech.Spoken(text, text, text, dataclasses.replace(voice, **changes), 7)


@needs_espeak
def test_phonemes_sound_where_the_sound_is_loud() -> None:
    """Silence by espeak-ng's account is silence by the samples, and speech is not."""
    sound, answers = heard.sound_and_answers(spoken("four seven, nine"), SPEC)
    assert answers.shape == (config.sound_tokens(len(sound), SPEC), heard.SLOTS)
    names = [heard.phonemes()[n] for n in answers.reshape(-1)]
    step = round(0.02 * speech.RATE)
    loud = np.array([np.abs(sound[i * step : (i + 1) * step]).max() for i in range(len(names))])
    silent = np.array([name == heard.SILENCE for name in names])
    assert silent.sum() > 10 and (~silent).sum() > 30
    assert np.median(loud[silent]) < 0.02 < 0.1 < np.median(loud[~silent])
    order = [name for i, name in enumerate(names) if not i or names[i - 1] != name]
    said = "".join(name for name in order if name != heard.SILENCE)
    assert said.startswith("f") and "s" in said and said.count("n") >= 3


@needs_espeak
def test_a_louder_room_moves_no_phoneme() -> None:
    dry, still = heard.sound_and_answers(spoken("open the door"), SPEC)
    wet, noisy = heard.sound_and_answers(spoken("open the door", room=0.4, noise=10.0), SPEC)
    n = min(len(still), len(noisy))  # espeak-ng's pauses differ by milliseconds from call to call
    assert len(dry) != len(wet) or not np.allclose(dry, wet)
    assert n > 20 and (still[:n] == noisy[:n]).mean() > 0.9


@needs_espeak
@pytest.mark.parametrize("size", [0.87, 1.0, 1.15])
def test_phonemes_move_with_a_larger_speaker(size) -> None:
    """The sound is longer by as much as the speaker is larger, and so is each phoneme's time."""
    sound, answers = heard.sound_and_answers(spoken("seven", size=size), SPEC)
    plain, theirs = heard.sound_and_answers(spoken("seven"), SPEC)
    before = speech.in_place(np.ones(speech.RATE), spoken("seven"))[1] / speech.RATE

    def seconds(found):
        (places,) = np.nonzero(found.reshape(-1))
        return [0.04 / heard.SLOTS * place - before for place in (places[0], places[-1])]

    for one, other in zip(seconds(answers), seconds(theirs), strict=True):
        assert one == pytest.approx(size * other, abs=0.045)
    step = round(0.02 * speech.RATE)
    loud = [np.abs(sound[i * step : (i + 1) * step]).max() for i in range(answers.size)]
    assert np.median(np.array(loud)[answers.reshape(-1) > 0]) > 0.1


@needs_espeak
def test_every_voice_of_training_can_be_asked_for_phonemes() -> None:
    assert len(heard.phonemes()) > 60 and heard.phonemes()[0] == heard.SILENCE
    asked = 0
    for variant in speech.VOICES["train"]:
        for accents in speech.ACCENTS.values():
            for accent in accents:
                one = dataclasses.replace(spoken("one"), aloud="dos")
                voice = dataclasses.replace(one.voice, accent=accent, variant=variant)
                _, answers = heard.sound_and_answers(dataclasses.replace(one, voice=voice), SPEC)
                asked += bool((answers > 0).any())
    assert asked == len(speech.VOICES["train"]) * 7
    with pytest.raises(RuntimeError, match="no voice"):
        heard.sound_and_answers(spoken("one", accent="xx-none"), SPEC)


# ---- learning ----------------------------------------------------------------------------------


@pytest.fixture(scope="module", params=["vision", "audio"])
def case(request, tmp_path_factory):
    """The name of a tower, and 24 examples of its own on disk."""
    if request.param == "audio" and speech.missing():
        pytest.skip(speech.missing())
    folder = tmp_path_factory.mktemp("towers")
    return request.param, tower_rows.build(folder, request.param, "train", 24, 1, workers=1)


RATES = dataclasses.replace(PLAN.optimiser, warmup_steps=3)


def test_examples_on_disk_have_an_answer_for_every_slot(case) -> None:
    tower, rows = case
    assert len(rows) == 24 and len(rows.classes) > 60
    for number in range(len(rows)):
        one = rows[number]
        tokens = len(one.answers)
        assert one.answers.shape[1] == towers.SLOTS[tower] and one.answers.max() < len(rows.classes)
        if tower == "vision":
            assert len(one.inputs) == 4 * tokens and one.columns % 2 == 0
        else:
            assert -(-len(one.inputs) // 4) == tokens
    assert sum((rows[number].answers > 0).sum() for number in range(24)) > 200


def test_a_tower_learns_its_task_and_goes_on_where_it_stopped(case, tmp_path) -> None:
    tower, rows = case

    def run(folder, steps, check):
        return towers.train(
            tower, TINY, Lesson(24, steps, 4), RATES, rows, rows, folder,
            compiled=False, check_every=check,
        )  # fmt: skip

    whole = run(tmp_path / "a", 30, 10)
    assert [point["step"] for point in whole] == [10, 20, 30]
    assert whole[-1]["loss"] < 0.9 * whole[0]["loss"]

    # Broken off after ten steps and taken up again, it ends with the same weights.
    class Stop(Exception):
        pass

    saved = towers._save

    def stopping(*given):
        saved(*given)
        raise Stop

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(towers, "_save", stopping)
        with pytest.raises(Stop):
            run(tmp_path / "b", 30, 10)
    again = run(tmp_path / "b", 30, 10)
    assert [point["loss"] for point in again] == [point["loss"] for point in whole]
    assert towers.curves(tmp_path / "b").keys() == {tower}


def test_a_tower_does_not_go_on_with_other_classes_of_answers(case, tmp_path) -> None:
    tower, rows = case
    other = copy.copy(rows)
    other.classes = rows.classes[:-1]
    given = (tower, TINY, Lesson(24, 2, 4), RATES)
    with pytest.raises(ValueError, match="draw both anew"):
        towers.train(*given, rows, other, tmp_path, compiled=False)
    towers.train(*given, rows, rows, tmp_path, compiled=False)
    with pytest.raises(ValueError, match="delete it"):
        towers.train(*given, other, other, tmp_path, compiled=False)


def test_a_model_takes_over_what_a_tower_has_learned(case, tmp_path) -> None:
    tower, rows = case
    lone = towers.Lone(tower, TINY, len(rows.classes))
    with torch.no_grad():
        for weight in lone.parameters():
            weight += 0.01 * torch.randn_like(weight)
    towers._save(tmp_path / f"tower-{tower}.pt", lone, [], 1, [{"seconds": 0.0}], rows.classes)
    model = config.new_model(TINY)
    other = {"vision": "audio", "audio": "vision"}[tower]
    before = {name: weight.clone() for name, weight in model.named_parameters()}
    assert towers.take_over(model, tmp_path) == [tower]
    core = model.model
    mine, projection = getattr(core, f"{tower}_tower"), getattr(core, f"embed_{tower}")
    for name, weight in mine.named_parameters():
        assert torch.equal(weight, lone.tower.get_parameter(name)), name
    for name, weight in model.named_parameters():
        if other in name or "language_model" in name:
            assert torch.equal(weight, before[name]), name
    # Same direction, another length: soft tokens as large as the text part's own embeddings.
    whole = lone.eval().soft_tokens([rows[0]])
    lone.projection = projection
    scaled = lone.soft_tokens([rows[0]])
    cosine = torch.nn.functional.cosine_similarity(whole, scaled)
    assert torch.allclose(cosine, torch.ones_like(cosine), atol=1e-4)
    table = core.language_model.embed_tokens
    size = table(torch.arange(table.num_embeddings)).pow(2).mean().sqrt().item()
    assert scaled.pow(2).mean().sqrt().item() == pytest.approx(size, rel=0.5)
    assert towers.take_over(model, tmp_path / "nothing") == []
