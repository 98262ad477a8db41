"""pocket-omni measured: words, voices, real speakers, and the card that says so."""

from __future__ import annotations

import random
import wave
import zipfile
from types import SimpleNamespace

import numpy as np
import pytest
import torch

from course_lib import catalog, models
from course_lib.pocket_files import check_integrity
from pocket.omni import card, config, fsdd, measure, plan, processor, speech, tables
from pocket.omni.kinds import KINDS
from pocket.omni.words import Heard, edits, word_errors, words
from pocket.train import Progress

SPEC = config.read()
needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")
needs_fsdd = pytest.mark.skipif(bool(fsdd.missing()), reason=fsdd.missing() or "there")


@pytest.fixture(scope="module")
def omni():
    return processor.build(SPEC)


@pytest.fixture(scope="module")
def model():
    return config.new_model(SPEC).eval()


# ---- words -------------------------------------------------------------------------------------


def slowly(one: list[str], other: list[str]) -> int:
    """The same distance by trying everything."""
    if not one or not other:
        return len(one) + len(other)
    return min(
        slowly(one[1:], other[1:]) + (one[0] != other[0]),
        slowly(one[1:], other) + 1,
        slowly(one, other[1:]) + 1,
    )


def test_the_distance_is_the_smallest_number_of_changes() -> None:
    rng, seen = random.Random(0), set()
    for _ in range(150):
        one, other = (rng.choices("abc", k=rng.randint(0, 5)) for _ in range(2))
        distance = edits(one, other)
        assert distance == slowly(one, other) == edits(other, one)
        seen.add(distance)
    assert len(seen) >= 5


def test_word_errors_are_counted_over_all_words_together() -> None:
    heard = [
        Heard("f3", "five one nine", "Five, one nine."),
        Heard("f3", "two", "two three"),
        Heard("m3", "six seven eight nine zero zero", "six eight nine zero"),
    ]
    found = word_errors(heard)
    assert (found.errors, found.words, found.recordings, found.speakers) == (3, 10, 3, 2)
    assert found.rate == pytest.approx(0.3) and found.interval is None
    assert words("¿Qué? Três-dois, it's") == ["qué", "três", "dois", "it's"]
    with pytest.raises(ValueError, match="no word was said"):
        word_errors([Heard("f3", "...", "two")])


def test_speakers_that_differ_make_the_interval_wide() -> None:
    right, wrong = "one two three four", "one two five four"
    alike = [Heard(f"s{i}", right, right if j else wrong) for i in range(8) for j in range(4)]
    apart = [Heard(f"s{i}", right, wrong if i < 2 else right) for i in range(8) for j in range(4)]
    one, other = word_errors(alike), word_errors(apart)
    assert one.rate == other.rate == 1 / 16
    assert one.interval.low <= 1 / 16 <= one.interval.high
    assert other.interval.width > 2 * one.interval.width
    none = word_errors([Heard(f"s{i}", right, right) for i in range(8)])
    assert none.errors == 0 and none.interval.low == 0 and none.interval.high > 0.1


# ---- real speakers -----------------------------------------------------------------------------


def test_recordings_are_read_resampled_and_drawn_evenly(tmp_path) -> None:
    file = tmp_path / "fsdd.zip"
    t = np.arange(4_000) / 8_000
    with zipfile.ZipFile(file, "w") as archive:
        for speaker in ("ann", "bob"):
            for digit in range(10):
                for take in range(3):
                    tone = np.sin(2 * np.pi * (300 + 50 * digit) * t) * np.hanning(4_000)
                    path = tmp_path / f"{digit}_{speaker}_{take}.wav"
                    with wave.open(str(path), "wb") as out:
                        out.setnchannels(1)
                        out.setsampwidth(2)
                        out.setframerate(8_000)
                        out.writeframes((tone * 20_000).astype("<i2").tobytes())
                    archive.write(path, path.name)
    found = fsdd.recordings(40, seed=1, file=file, speakers=("ann", "bob"))
    assert len(found) == 40
    for speaker in ("ann", "bob"):
        digits = [one.digit for one in found if one.speaker == speaker]
        assert sorted(digits) == sorted([*range(10)] * 2)
    for one in found:
        assert one.sound.dtype == np.float32 and len(one.sound) == 8_000 + 2 * 1_600
        assert not one.sound[:1_600].any() and 0.5 < np.abs(one.sound).max() < 0.7
        loudest = np.abs(np.fft.rfft(one.sound[1_600:-1_600])).argmax() * 2
        assert abs(loudest - (300 + 50 * one.digit)) <= 2
        assert one.word == speech.DIGITS["en"][one.digit]
    with pytest.raises(FileNotFoundError, match="real speakers"):
        fsdd.recordings(40, file=tmp_path / "none.zip")


@needs_fsdd
def test_two_real_people_are_measured_on_and_four_others_are_heard_in_training() -> None:
    found = fsdd.recordings(120)
    assert len(found) == 120
    assert {one.speaker for one in found} == set(fsdd.HELD_OUT) == {"theo", "yweweler"}
    assert all(0.3 < len(one.sound) / speech.RATE < 3 for one in found)
    rng, speakers, lengths = random.Random(0), set(), set()
    for _ in range(60):
        spoken, sound = fsdd.spoken(rng)
        speakers.add(spoken.voice.variant)
        n = len(spoken.text.split())
        lengths.add(n)
        assert sound.dtype == np.float32 and 0.1 < np.abs(sound).max() <= 1
        assert 0.2 * n < len(sound) / speech.RATE < 1.5 * n + 2
    assert len(speakers) == 4 and not speakers & set(fsdd.HELD_OUT)
    assert lengths == set(range(1, 7))


# ---- scores ------------------------------------------------------------------------------------


@needs_espeak
@pytest.mark.parametrize("kind", ["chart", "digits", "mixed"])
def test_right_answers_score_and_wrong_ones_do_not(kind, omni, monkeypatch) -> None:
    examples = measure.distinct(kind, 12)
    assert len({example.key() for example in examples}) == 12
    assert all(example.split == "test" for example in examples)
    answers = {id(one): one.answer for one in examples}
    monkeypatch.setattr(measure, "distinct", lambda kind, n: examples)

    def said(wrong: int):
        texts = [" ".join(text.split()) for text in answers.values()]
        return lambda *args, **kwargs: ["nonsense"] * wrong + texts[wrong:]

    monkeypatch.setattr(measure, "replies", said(0))
    all_right = measure.measured(None, omni, SPEC, kind, 12)
    monkeypatch.setattr(measure, "replies", said(5))
    some = measure.measured(None, omni, SPEC, kind, 12)
    assert all_right.score.right == 12 and some.score.right == 7
    assert some.score.interval.low < 7 / 12 < some.score.interval.high
    assert all_right.score.phrasings == len({measure.cluster_of(one) for one in examples}) > 1
    assert sum(score.n for score in some.intents.values()) == 12
    if kind == "digits":
        assert all_right.heard["all"].errors == 0 < some.heard["all"].errors
        assert {measure.cluster_of(one) for one in examples} <= set(speech.VOICES["test"])
    else:
        assert not some.heard
    assert "58.3% (7 of 12)" in measure.lines(some)[0]


@needs_espeak
def test_replies_do_not_depend_on_their_company(model, omni) -> None:
    talks = [list(measure.distinct(kind, 1)[0].messages) for kind in ("chart", "digits", "mixed")]
    together = measure.replies(model, omni, SPEC, talks, room=4)
    alone = [measure.replies(model, omni, SPEC, [talk], room=4)[0] for talk in talks]
    assert together == alone and all(together)


def test_a_thought_is_no_part_of_the_answer(omni) -> None:
    """A stand-in for the model writes a thought and an answer; the prompt must ask for both."""
    written = "<|channel>thought\nMon 3, Tue 4\n<channel|>Tue<turn|>"
    asked = []

    class Writer:
        device = "cpu"

        def generate(self, input_ids, **_):
            asked.append(omni.tokenizer.decode(input_ids[0]))
            ids = omni.tokenizer(written, add_special_tokens=False, return_tensors="pt").input_ids
            pads = torch.full((len(input_ids), 3), omni.tokenizer.pad_token_id)
            return torch.cat([input_ids, ids.expand(len(input_ids), -1), pads], dim=1)

    talk = [list(measure.distinct("chart", 1)[0].messages)]
    assert measure.replies(Writer(), omni, SPEC, talk, 30, thinking=True) == ["Tue"]
    assert measure.replies(Writer(), omni, SPEC, talk, 30) != ["Tue"]
    assert ["<|think|>" in one for one in asked] == [True, False]


def test_what_thinking_gains_is_said_and_stands_in_the_card(omni, monkeypatch) -> None:
    examples = measure.distinct("chart", 40)
    monkeypatch.setattr(measure, "distinct", lambda kind, n: examples)
    right = [" ".join(one.answer.split()) for one in examples]

    def said(model, omni, spec, talks, room, thinking=False):
        return right if thinking else ["nonsense"] * 20 + right[20:]

    monkeypatch.setattr(measure, "replies", said)
    monkeypatch.setattr(measure, "KINDS", {"chart": KINDS["chart"]})
    monkeypatch.setattr(measure, "texts", lambda gemma, limit: [])
    monkeypatch.setattr(fsdd, "missing", lambda: "left out of this test")
    told: list[str] = []
    gemma = SimpleNamespace(model=None, processor=omni)
    direct, thought = measure.everything(gemma, SPEC, 40, told.append)[0]
    assert (direct.score.right, thought.score.right) == (20, 40)
    assert thought.gained.value == pytest.approx(0.5) and direct.gained is None
    assert any("without a thought: +50.0 points" in line for line in told)
    stored = card.scores_of([direct, thought], [])
    assert stored["chart_thinking"]["against_direct"]["value"] == 0.5
    assert "against_direct" not in stored["chart"]
    made = tables.tables(stored)
    assert "| **bar and line charts** | 50.0% |" in made
    assert "| **the same questions, with a thought first** | 100.0% |" in made


def test_there_is_room_for_the_longest_answer(omni) -> None:
    answers = ["7", "Mon 12, Tue 30", "It rises, then falls."]
    longest = max(len(omni.tokenizer(text, add_special_tokens=False).input_ids) for text in answers)
    assert longest < measure.room_for(omni, answers) <= 2 * longest + 1


# ---- the card ----------------------------------------------------------------------------------


@needs_espeak
def test_what_is_shipped_can_be_loaded_and_says_what_it_is(model, omni, tmp_path) -> None:
    folder = tmp_path / "pocket-omni"
    card.save(model, omni, folder)
    assert next(model.parameters()).dtype == torch.float32, "saving must not change the model"
    numbers = plan.read()
    progress = Progress(step=3, seconds=5.0, tokens=99, processes=2, curve=[{"step": 3, "loss": 1}])
    how = card.training_of(SPEC, numbers, progress, "cpu")
    kind = measure.measured(model, omni, SPEC, "digits", 6)
    card.write(card.card_of(SPEC, model, "2026-01-01"), how, card.scores_of([kind], []), folder)

    found = catalog.card("pocket-omni", pocket_dir=tmp_path)
    assert found.modalities_in == ("text", "image", "audio")
    assert found.total_params == sum(weight.numel() for weight in model.parameters())
    parts = found.params_breakdown
    towers = ("vision_tower", "audio_tower", "embed_vision", "embed_audio")
    assert parts["language_model"] + sum(parts[one] for one in towers) == found.total_params
    details = catalog.pocket_details("pocket-omni", pocket_dir=tmp_path)
    assert details.training["command"] == "torchrun --nproc-per-node 2 -m pocket.omni make"
    assert set(details.scores["digits"]) >= {"rate", "n", "interval_95", "word_error_rate"}
    assert check_integrity(folder) == len(card.SHIPPED)
    (folder / "processor_config.json").write_text("{}")
    with pytest.raises(Exception, match="processor_config.json"):
        check_integrity(folder)


def test_a_card_is_not_written_over_missing_files(tmp_path) -> None:
    with pytest.raises(FileNotFoundError, match="processor_config.json"):
        card.write({}, {}, {}, tmp_path)


@needs_espeak
def test_a_shipped_model_answers_in_text_pictures_and_sounds(model, omni, tmp_path) -> None:
    folder = tmp_path / "pocket-omni"
    card.save(model, omni, folder)
    gemma = models.load(folder, device="cpu", dtype="float32")
    assert gemma.dtype == "float32" and next(gemma.model.parameters()).dtype == torch.float32
    text_part = gemma.model.model.language_model
    assert text_part.config._attn_implementation == "sdpa"
    # The audio tower refuses SDPA: asking for it by one word would have stopped the loading.
    assert gemma.model.model.audio_tower.config._attn_implementation == "eager"
    talk = [list(measure.distinct("mixed", 1)[0].messages)]
    assert len(measure.replies(gemma.model, gemma.processor, SPEC, talk, room=4)) == 1
    (score,) = measure.texts(gemma, 2, ["smalltalk"])
    assert score.n == 2


def test_every_kind_is_measured_and_has_a_name_of_its_own() -> None:
    names = {name for name, kind in KINDS.items() if kind.medium != "text"}
    assert len(names) >= 9 and not names & set(measure.TEXT_SETS)
