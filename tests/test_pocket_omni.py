"""pocket-omni before training: its model, its processor, its pictures and its sounds."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import random
import string
from collections import Counter

import numpy as np
import pytest
import torch
from PIL import Image

from pocket import recipe
from pocket.corpus.core import SPLITS, split_of
from pocket.omni import charts, config, drawing, processor, speech

SPEC = config.read()
POOL = SPEC.vision["pooling_kernel_size"]
PLAIN = drawing.Style(
    font="DejaVuSans",
    palette_name="test",
    palette=drawing.Palette("#ffffff", "#000000", "#dddddd", ("#ff0000",)),
    size=1.0,
    scale=1.5,
    stretch=1.0,
    stroke=1.0,
    tilt=0.0,
    blur=0.0,
    noise=0.0,
)
needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


@pytest.fixture(scope="module")
def omni() -> processor.OmniProcessor:
    return processor.build(SPEC)


@pytest.fixture(scope="module")
def model():
    return config.new_model(SPEC).eval()


def picture(width: int = 216, height: int = 168, seed: int = 0) -> Image.Image:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return Image.fromarray(pixels)


def sound(samples: int = 12_000, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).normal(0, 0.1, samples).astype(np.float32)


def user(*parts) -> dict:
    kinds = {Image.Image: "image", np.ndarray: "audio", str: "text"}
    content = [{"type": kinds[type(part)], kinds[type(part)]: part} for part in parts]
    return {"role": "user", "content": content}


def assistant(text: str) -> dict:
    return {"role": "assistant", "content": text}


# ---- the model ----


def test_the_parts_add_up_to_a_small_model(model) -> None:
    parts = config.parameters_by_part(model)
    total = parts.pop("all")
    assert 3e6 < total < 6e6 and sum(parts.values()) == total
    assert min(parts.values()) > 0.4e6 and len(parts) == 5


def test_the_text_part_is_pocket_micro_with_a_longer_context() -> None:
    ours = config.config_of(SPEC).text_config.to_dict()
    micro = recipe.config_of(recipe.read("pocket-micro")).to_dict()
    assert {key for key in micro if ours[key] != micro[key]} == {"max_position_embeddings"}


@pytest.mark.parametrize(
    ("part", "key", "value", "complaint"),
    [
        ("image", "max_soft_tokens", 64, "one of"),
        ("sound", "feature_size", 128, "mel bands"),
        ("vision", "head_dim", 34, "multiple of 4"),
        ("vision", "position_embedding_size", 100, "140"),
    ],
)
def test_numbers_that_cannot_work_are_refused(part, key, value, complaint) -> None:
    wrong = dataclasses.replace(SPEC, **{part: {**getattr(SPEC, part), key: value}})
    with pytest.raises(ValueError, match=complaint):
        config.checked(wrong)


def test_fresh_weights_are_made_for_training(model) -> None:
    table = model.model.vision_tower.patch_embedder.position_embedding_table
    assert abs(table.mean().item()) < 0.01 and table.std().item() > 0.05
    norms = {n: p for n, p in model.named_parameters() if n.endswith("q_norm.weight")}
    assert len(norms) == SPEC.text["num_hidden_layers"] + SPEC.vision["num_hidden_layers"]
    for name, weight in norms.items():
        assert torch.allclose(weight, torch.full_like(weight, len(weight) ** -0.5)), name
    again = config.new_model(SPEC)
    assert all(
        torch.equal(a, b) for a, b in zip(model.parameters(), again.parameters(), strict=True)
    )


def test_a_picture_and_a_sound_reach_every_weight(model, omni) -> None:
    talk = [user(picture(), sound(), "Which?"), assistant("Both the same.")]
    batch = processor.training_inputs(omni, [talk], SPEC)
    said = batch.pop("said")
    labels = batch["input_ids"].masked_fill(~said, -100)
    loss = model(**batch, labels=labels).loss
    assert torch.isfinite(loss)
    loss.backward()
    idle = [
        name
        for name, weight in model.named_parameters()
        if weight.grad is None or not torch.isfinite(weight.grad).all() or not weight.grad.any()
    ]
    model.zero_grad(set_to_none=True)
    assert idle == []
    towers = [n for n, _ in model.named_parameters() if "vision_tower" in n or "audio_tower" in n]
    assert len(towers) > 100


def test_company_in_a_batch_changes_nothing(model, omni) -> None:
    """Padding of rows, patches and frames stays outside."""
    talks = [
        [user("Look: ", picture(300, 100)), assistant("a cat")],
        [user(sound(9_000), "What?"), assistant("no")],
        [user(sound(14_000, seed=1), "Say it."), assistant("five one nine")],
    ]
    batch = processor.training_inputs(omni, talks, SPEC)
    batch.pop("said")
    with torch.no_grad():
        together = model(**batch).logits
        for row, talk in enumerate(talks):
            alone = processor.training_inputs(omni, [talk], SPEC)
            alone.pop("said")
            logits = model(**alone).logits[0]
            assert torch.allclose(together[row, : len(logits)], logits, atol=2e-4), row


def test_plain_transformers_loads_it(model, omni, tmp_path) -> None:
    from transformers import AutoModelForMultimodalLM

    model.save_pretrained(tmp_path)
    again = AutoModelForMultimodalLM.from_pretrained(tmp_path, attn_implementation="eager").eval()
    assert type(again).__name__ == "Gemma4ForConditionalGeneration"
    inputs = processor.inputs_of(omni, [user(picture(), sound(), "Which?")], SPEC)
    with torch.no_grad():
        assert torch.allclose(model(**inputs).logits, again(**inputs).logits, atol=1e-5)
        reply = again.generate(**inputs, max_new_tokens=3, do_sample=False)
    assert reply.shape[1] == inputs["input_ids"].shape[1] + 3


# ---- what a picture and a sound cost ----


def test_the_grid_is_that_of_transformers() -> None:
    from transformers.models.gemma4 import processing_gemma4

    rng = random.Random(0)
    sizes = [(rng.randint(1, 3000), rng.randint(1, 3000)) for _ in range(400)]
    sizes += [(5000, 3), (3, 5000), (1, 1), (216, 168), (2000, 20)]
    compared = 0
    for width, height in sizes:
        for budget in config.BUDGETS:
            theirs = processing_gemma4.get_aspect_ratio_preserving_size(
                height, width, SPEC.vision["patch_size"], budget * POOL**2, POOL
            )
            rows, columns = (pixels // SPEC.side for pixels in theirs)
            assert config.grid(width, height, SPEC, budget) == (columns, rows)
            assert config.image_tokens(width, height, SPEC, budget) <= budget
            compared += 1
    assert compared == 5 * 405


@pytest.mark.parametrize("budget", [70, 140])
def test_pictures_take_as_many_tokens_as_predicted(omni, budget) -> None:
    sizes = [(216, 168), (90, 400), (1000, 800)]
    shown = [user(*(picture(*size) for size in sizes), "Compare.")]
    inputs = processor.inputs_of(omni, shown, SPEC, budget)
    expected = [config.image_tokens(*size, SPEC, budget) for size in sizes]
    assert (inputs["input_ids"] == omni.image_token_id).sum() == sum(expected)
    patches = (inputs["image_position_ids"] >= 0).all(-1).sum(-1)
    assert patches.tolist() == [POOL**2 * n for n in expected]


def test_sounds_take_as_many_tokens_as_predicted(omni) -> None:
    lengths = [800, 801, 16_000, 16_001, 16_159, 16_160, 23_456, 480_000]
    lengths += [random.Random(0).randint(800, 60_000) for _ in range(30)]
    for n in lengths:
        inputs = processor.inputs_of(omni, [user(np.zeros(n, np.float32))], SPEC)
        counted = (inputs["input_ids"] == omni.audio_token_id).sum().item()
        assert counted == config.sound_tokens(n, SPEC) == omni._compute_audio_num_tokens([0] * n, 0)
    assert config.sound_tokens(16_000, SPEC) == 25 and config.sound_tokens(480_000, SPEC) == 750
    assert config.sound_tokens(960_000, SPEC) == 750


# ---- the processor ----


def test_inputs_are_what_transformers_own_classes_give(omni, monkeypatch) -> None:
    from transformers import Gemma4Processor

    # The true class with nothing in the place of its video processor, which it would refuse.
    monkeypatch.setattr(Gemma4Processor, "check_argument_for_proper_class", lambda *a: None)
    parts = (omni.feature_extractor, omni.image_processor, omni.tokenizer, None)
    true = Gemma4Processor(*parts, chat_template=omni.chat_template)
    image, tone = picture(400, 300), sound(20_000)
    shown = [user("See ", image, "hear ", tone, "and answer 407.")]
    ours = processor.inputs_of(omni, shown, SPEC)
    theirs = true.apply_chat_template(
        shown, tokenize=True, return_dict=True, return_tensors="pt", add_generation_prompt=True
    )
    assert set(ours) == set(theirs) and len(ours) == 7
    for key in ours:
        assert torch.equal(ours[key], theirs[key]), key
    alone = omni.feature_extractor([tone], return_tensors="pt")
    assert torch.equal(ours["input_features"], alone["input_features"])
    alone = omni.image_processor([image], return_tensors="pt")
    assert torch.equal(ours["pixel_values"], alone["pixel_values"])
    assert ours["input_ids"][0].tolist().count(omni.tokenizer.bos_token_id) == 1


def test_the_media_tokens_have_one_id_in_tokenizer_and_model(omni) -> None:
    numbers = config.config_of(SPEC)
    ids = [numbers.image_token_id, numbers.audio_token_id, numbers.video_token_id]
    assert ids == [omni.image_token_id, omni.audio_token_id, omni.video_token_id]
    names = ("boi", "eoi", "boa")
    assert [getattr(numbers, f"{name}_token_id") for name in names] == [
        omni.tokenizer.convert_tokens_to_ids(getattr(omni, f"{name}_token")) for name in names
    ]
    assert numbers.eoa_token_index == omni.tokenizer.convert_tokens_to_ids(omni.eoa_token)
    assert len(omni.tokenizer) == numbers.text_config.vocab_size


def test_training_marks_what_the_model_says_and_nothing_else(omni) -> None:
    talks = [
        [user(picture(), "One?"), assistant("Mon 4"), user("Two?"), assistant("uno")],
        [user(sound()), assistant("três oito")],
    ]
    batch = processor.training_inputs(omni, talks, SPEC)
    heard = [
        omni.tokenizer.decode(row[mask])
        for row, mask in zip(batch["input_ids"], batch["said"], strict=True)
    ]
    assert heard == ["Mon 4<turn|>uno<turn|>", "três oito<turn|>"]
    assert batch["attention_mask"][:, 0].all(), "a training batch is padded on the right"


def test_a_used_processor_can_be_saved_and_loaded(omni, tmp_path) -> None:
    shown = [user(picture(), sound(), "Which?")]
    before = processor.inputs_of(omni, shown, SPEC)
    omni.save_pretrained(tmp_path)
    again = processor.OmniProcessor.from_pretrained(tmp_path)
    after = processor.inputs_of(again, shown, SPEC)
    assert all(torch.equal(before[key], after[key]) for key in before)
    stored = json.loads((tmp_path / "processor_config.json").read_text())
    assert stored["processor_class"] == "Gemma4Processor" and stored["image_seq_length"] == 70
    assert json.loads((tmp_path / "tokenizer.json").read_text())["padding"] is None


@pytest.mark.parametrize(
    ("part", "complaint"),
    [
        ({"type": "image", "image": "chart.png"}, "PIL image"),
        ({"type": "video", "video": []}, "text, image or audio"),
        ({"type": "audio", "audio": np.zeros(481_000, np.float32)}, "at most 30 s"),
        ({"type": "audio", "audio": np.zeros((16_000, 2), np.float32)}, "mono"),
        ({"type": "audio", "audio": np.zeros(16_000, np.int16)}, "floats"),
        ({"type": "audio", "audio": np.zeros(100, np.float32)}, "0.05 s"),
        ({"type": "audio", "audio": np.full(16_000, np.nan, np.float32)}, "finite"),
    ],
)
def test_what_the_model_cannot_take_is_refused(omni, part, complaint) -> None:
    with pytest.raises(ValueError, match=complaint):
        processor.inputs_of(omni, [{"role": "user", "content": [part]}], SPEC)


def test_a_strip_beyond_the_position_table_is_refused(omni) -> None:
    strip = [user(picture(4000, 20))]
    assert processor.inputs_of(omni, strip, SPEC)["image_position_ids"].max() == 139
    with pytest.raises(ValueError, match="too long a strip"):
        processor.inputs_of(omni, strip, SPEC, budget=280)


# ---- pictures ----


def test_styles_are_held_out() -> None:
    fonts = [font for split in SPLITS for font in drawing.FONTS[split]]
    names = [name for split in SPLITS for name in drawing.PALETTES[split]]
    grounds = [(p.ground, p.fills) for split in SPLITS for p in drawing.PALETTES[split].values()]
    assert len(set(fonts)) == len(fonts) == 16
    assert len(set(names)) == len(names) == len(set(grounds)) == 15
    used = {split: set() for split in SPLITS}
    for split in SPLITS:
        rng = random.Random(0)
        for _ in range(300):
            style = drawing.draw_style(rng, split)
            used[split] |= {style.font, style.palette_name}
    assert not used["train"] & (used["test"] | used["validation"])
    assert not used["test"] & used["validation"] and len(used["test"]) == 6


def test_every_font_has_every_letter() -> None:
    """A letter that a font lacks would be drawn as the same empty box as any other."""
    texts = [*charts.WORDS, *charts.THINGS, *charts.TITLES, string.digits, string.ascii_letters]
    letters = sorted(set("".join(texts)))
    for split in SPLITS:
        for name in drawing.FONTS[split]:
            shapes = Counter(bytes(drawing.font(name, 40).getmask(letter)) for letter in letters)
            assert max(shapes.values()) == 1 and len(shapes) > 50, name


def truth_of(example) -> str:
    """The answer computed once more, by other means than the generator's."""
    drawn, detail = example.truth
    if example.intent in ("highest", "lowest"):
        pick = max if example.intent == "highest" else min
        return pick(zip(drawn.values, drawn.labels, strict=True))[1]
    if example.intent == "value":
        return str(dict(zip(drawn.labels, drawn.values, strict=True))[detail])
    if example.intent == "trend":
        low, high = min(drawn.values), max(drawn.values)
        if 10 * (high - low) <= drawn.top:
            return "It stays level."
        steps = [b - a for a, b in zip(drawn.values, drawn.values[1:], strict=False) if b != a]
        signs = ["rises" if step > 0 else "falls" for step in steps]
        return f"It {', then '.join(s for i, s in enumerate(signs) if signs[i - 1] != s or not i)}."
    if example.intent == "table":
        assert len(drawn.labels) == len(drawn.values)
        return ", ".join(f"{a} {b}" for a, b in zip(drawn.labels, drawn.values, strict=True))
    if example.intent == "count":
        kinds = Counter(drawn.cells.values())
        return str(kinds.total() if detail == "shape" else kinds[detail])
    if example.intent.startswith("compare"):
        first, second = (
            int(one)
            if isinstance(one, str)
            else Counter(one.cells.values())[detail]
            if isinstance(one, charts.Shapes)
            else dict(zip(one.labels, one.values, strict=True))[detail]
            for one in drawn
        )
        return {1: "The first.", 0: "Both the same.", -1: "The second."}[
            (first > second) - (first < second)
        ]
    return drawn


@pytest.mark.parametrize("split", SPLITS)
def test_answers_follow_from_what_is_drawn(split) -> None:
    rng, seen = random.Random(7), Counter()
    for i in range(75):
        example = list(charts.SKILLS.values())[i % 5](rng, split)
        assert example.answer == truth_of(example), (example.intent, example.truth)
        assert split_of(example.phrasing) == split
        if example.intent == "word":
            assert split_of(example.answer) == split
        pictures = example.media()
        assert len(pictures) == (2 if example.skill == "comparing" else 1)
        assert all(isinstance(image, Image.Image) for image in pictures)
        seen[example.intent] += 1
    assert len(seen) == 11


def test_a_seed_fixes_the_picture_and_the_question() -> None:
    def keys(seed: int) -> list[str]:
        rng = random.Random(seed)
        return [make(rng, "train").key() for make in charts.SKILLS.values()]

    assert keys(3) == keys(3)
    assert not set(keys(3)) & set(keys(4))


def test_all_trends_are_drawn_and_the_disputable_ones_have_no_name() -> None:
    rng = random.Random(0)
    for trend in charts.TRENDS:
        for _ in range(20):
            data = charts.draw_data(rng, trend)
            assert charts.trend_of(data.values, data.top) == trend
    assert charts.trend_of((10, 90, 20, 80), 100) is None
    assert charts.trend_of((10, 20, 35), 100) is None
    assert charts.trend_of((50, 20, 50, 60), 100) == "falls, then rises"


def mask_of(image: Image.Image) -> Image.Image:
    """Where the red of PLAIN is, as a picture of 0 and 255."""
    red, green, _ = (np.asarray(band, int) for band in image.split())
    return Image.fromarray(((red - green) > 128).astype(np.uint8) * 255)


def test_bars_are_as_high_as_their_values() -> None:
    rng, measured = random.Random(5), 0
    while measured < 8:
        data = charts.draw_data(rng)
        if data.kind != "bars" or data.printed:
            continue
        image = charts.draw_chart(data, PLAIN, rng)
        heights = (np.asarray(mask_of(image)) > 0).sum(0)
        # Bars are runs of columns that hold red.
        edges = np.flatnonzero(np.diff(np.concatenate([[0], (heights > 0).astype(int), [0]])))
        bars = [int(heights[a:b].max()) for a, b in edges.reshape(-1, 2)]
        assert len(bars) == len(data.values)
        highest = max(bars) / max(data.values)
        for bar, value in zip(bars, data.values, strict=True):
            assert abs(bar - highest * value) <= 3, (bars, data.values)
        measured += 1


def pieces(mask: Image.Image) -> int:
    """How many connected pieces a mask has."""
    left = {(int(x), int(y)) for y, x in np.argwhere(np.asarray(mask) > 0)}
    found = 0
    while left:
        edge = [left.pop()]
        found += 1
        while edge:
            x, y = edge.pop()
            near = {(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)} & left
            left -= near
            edge += near
    return found


def test_as_many_shapes_are_seen_as_counted() -> None:
    rng, small = random.Random(2), dataclasses.replace(PLAIN, scale=1.0)
    for _ in range(8):
        shapes = charts.shape_data(rng)
        image = charts.draw_shapes(shapes, small, rng)
        assert pieces(mask_of(image)) == len(shapes.cells)


# ---- sounds ----


def test_voices_are_held_out() -> None:
    voices = [voice for split in SPLITS for voice in speech.VOICES[split]]
    assert len({voice.lower() for voice in voices}) == len(voices) > 40
    for split in SPLITS:
        rng = random.Random(0)
        drawn = {speech.draw_voice(rng, split, "es").variant for _ in range(400)}
        assert drawn == set(speech.VOICES[split])


def test_without_espeak_the_message_says_what_to_install(monkeypatch) -> None:
    monkeypatch.setattr(speech.shutil, "which", lambda name: None)
    with pytest.raises(speech.SpeechMissing, match="apt-get install -y espeak-ng"):
        speech.digits(random.Random(0), "train", "en")


def test_resampling_keeps_a_tone() -> None:
    def tone(rate: int) -> np.ndarray:
        t = np.arange(rate) / rate
        return np.sin(2 * np.pi * 440 * t) * np.exp(-(((t - 0.5) / 0.1) ** 2))

    assert np.abs(speech.resampled(tone(22_050), 22_050) - tone(16_000)).max() < 1e-6
    assert len(speech.resampled(np.zeros(22_051), 22_050)) == 16_001


def test_noise_is_as_loud_as_asked() -> None:
    rng = np.random.default_rng(0)
    for colour in (0.0, 1.0):
        noise = speech._noise(20_000, colour, rng)
        assert len(noise) == 20_000 and abs((noise**2).mean() - 1) < 1e-9
        low, high = np.split(np.abs(np.fft.rfft(noise)[1:10_001]) ** 2, 2)
        assert (low.sum() > 3 * high.sum()) == (colour == 1.0)


def test_spoken_sentences_are_held_out_and_have_no_doubtful_slots() -> None:
    for split in SPLITS:
        found = speech.sentences(split)
        assert len(found) >= 30 and all(split_of(one.text["en"]) == split for one in found)
    assert not any("{time" in one.text["en"] for one in speech.sentences("train"))


@needs_espeak
def test_every_voice_is_known_and_no_two_sound_alike() -> None:
    voices = [voice for split in SPLITS for voice in speech.VOICES[split]]
    assert set(voices) - speech.listed_variants() == set()
    ordinary = speech.draw_voice(random.Random(0), "train", "en")
    heard: dict[str, list[str]] = {}
    for variant in voices:
        voice = dataclasses.replace(ordinary, accent="en-us", variant=variant)
        samples = speech._clean("one", voice).tobytes()
        heard.setdefault(hashlib.sha256(samples).hexdigest(), []).append(variant)
    # espeak-ng has voices of two names: one of them in training would give the other away.
    assert [names for names in heard.values() if len(names) > 1] == []


@needs_espeak
def test_a_seed_fixes_the_sound() -> None:
    def keys(seed: int) -> list[str]:
        rng = random.Random(seed)
        return [make(rng, "train", "pt").key() for make in speech.SKILLS.values()]

    assert keys(1) == keys(1)
    assert not set(keys(1)) & set(keys(2))


@needs_espeak
@pytest.mark.parametrize("lang", speech.LANGS)
def test_sounds_say_what_their_answers_say(lang) -> None:
    rng, seen = random.Random(5), Counter()
    english = dict(zip(speech.DIGITS[lang], speech.DIGITS["en"], strict=True))
    for i in range(18):
        split = SPLITS[i % 3]
        example = list(speech.SKILLS.values())[i // 3 % 3](rng, split, lang)
        (heard,), spoken = example.media(), example.truth
        assert heard.dtype == np.float32 and heard.ndim == 1 and 0.1 < np.abs(heard).max() <= 1
        assert 4_000 < len(heard) < 30 * speech.RATE
        assert spoken.voice.variant in speech.VOICES[split] and spoken.voice.name == example.style
        assert split_of(example.phrasing) == split
        if example.skill == "digits":
            said = spoken.aloud.replace(",", "").split()
            words = [english[word] for word in said] if example.intent == "translate" else said
            assert example.answer == " ".join(words)
        else:
            assert example.answer == (
                spoken.english if example.intent == "translate" else spoken.text
            )
            if example.skill == "phrases":
                assert not spoken.english, "nobody has translated them"
            else:
                assert (spoken.text == spoken.english) == (lang == "en")
        seen[example.intent] += 1
        seen[example.skill] += 1
    assert all(seen.pop(skill) == 6 for skill in speech.SKILLS)
    assert set(seen) == ({"transcribe"} if lang == "en" else {"transcribe", "translate"})


def test_training_hears_speakers_of_all_sizes_and_telephones() -> None:
    rng = random.Random(4)
    drawn = {
        split: [speech.draw_voice(rng, split, "en") for _ in range(200)]
        for split in ("train", "validation", "test")
    }
    for split in ("validation", "test"):
        assert {(one.band, one.size) for one in drawn[split]} == {(None, 1.0)}
    sizes = [one.size for one in drawn["train"]]
    assert min(sizes) < 0.9 and max(sizes) > 1.1
    banded = [one.band for one in drawn["train"] if one.band]
    assert 40 < len(banded) < 95 and all(3_300 <= band <= 4_000 for band in banded)


def test_a_telephone_holds_nothing_above_its_band() -> None:
    noise = np.random.default_rng(0).normal(0, 0.1, speech.RATE)
    voice = speech.Voice("en-us", "m1", 150, 50, 0.0, None, 0.0, 0.8, band=3_500.0)
    spoken = speech.Spoken("x", "x", "x", voice, 7)
    powers = []
    for one in (spoken, dataclasses.replace(spoken, voice=dataclasses.replace(voice, band=None))):
        spectrum = np.abs(np.fft.rfft(speech.in_place(noise, one)[0])) ** 2
        frequency = np.linspace(0, speech.RATE / 2, len(spectrum))
        powers.append(spectrum[frequency > 3_700].sum() / spectrum.sum())
    assert powers[0] < 1e-3 and powers[1] > 0.4


@pytest.mark.parametrize("size", [0.87, 1.15])
def test_a_larger_speaker_is_deeper(size) -> None:
    voice = speech.Voice("en-us", "m1", 150, 50, 0.0, None, 0.0, 0.8, size=size)
    rate = 22_050
    tone = np.sin(2 * np.pi * 440 * np.arange(rate) / rate)
    heard = speech.resampled(tone, speech.rate_of(rate, voice))
    peak = np.abs(np.fft.rfft(heard)).argmax() * speech.RATE / len(heard)
    assert peak == pytest.approx(440 / size, rel=0.01)
    assert len(heard) == pytest.approx(speech.RATE * size, rel=0.01)


@needs_espeak
def test_the_room_and_the_noise_are_heard() -> None:
    voice = speech.Voice("en-us", "f1", 160, 50, 0.0, None, 0.0, 0.5)
    said = speech.Spoken("one", "one", "one", voice, seed=1)

    def floor(**changes) -> float:
        """The loudness of the quietest tenth, over the loudest sample."""
        other = dataclasses.replace(said, voice=dataclasses.replace(voice, **changes))
        return float(np.quantile(np.abs(speech.sound_of(other)), 0.1))

    assert floor() < 1e-3 < floor(noise=10.0)
    dry, wet = (speech.sound_of(dataclasses.replace(said, voice=v)) for v in (
        voice, dataclasses.replace(voice, room=0.4)
    ))  # fmt: skip
    assert len(dry) == len(wet) and np.abs(dry - wet).max() > 0.02
