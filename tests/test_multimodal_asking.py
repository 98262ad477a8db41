"""See, hear, ask: the same code for pocket-omni and Gemma 3, against transformers' own generate."""

from __future__ import annotations

import dataclasses
import importlib.util
from pathlib import Path

import numpy as np
import pytest
import torch
from transformers import GenerationConfig

from course_lib import chat, generation, models, multimodal
from course_lib.messages import MessageError
from course_lib.multimodal import MediaError, TakesError, video
from course_lib.multimodal.inputs import inputs_of
from course_lib.multimodal.sounds import sound
from tests._omni import WEIGHTS, fresh_omni, hum, noise_picture, omni, tiny_gemma3

SOUND = sound(hum(), 16_000)
ONE, OTHER = noise_picture(), noise_picture(300, 100, seed=1)


def user(*parts):
    return [{"role": "user", "content": list(parts)}]


TALKS = [
    user(ONE, "What?"),
    user("One:", ONE, "two:", OTHER, "and a sound", SOUND, "Which?"),
    user("Hello there, how are you?"),
    user(SOUND, "Say it."),
    [*user(ONE, "First?"), {"role": "assistant", "content": "tea"}, *user(OTHER, "And now?")],
]


def greedy(gemma, inputs, room: int) -> list[list[int]]:
    config = GenerationConfig(
        max_new_tokens=room, do_sample=False, pad_token_id=gemma.tokenizer.pad_token_id,
        eos_token_id=list(generation.stop_ids(gemma)),
    )  # fmt: skip
    found = gemma.model.generate(**inputs, generation_config=config)
    return found[:, inputs["input_ids"].shape[1] :].tolist()


@pytest.mark.parametrize("name", WEIGHTS)
def test_replies_are_those_of_transformers_alone_and_in_company(name: str) -> None:
    gemma = omni(name)
    together = multimodal.ask_all(gemma, TALKS, max_new_tokens=8)
    expected = greedy(gemma, inputs_of(gemma, TALKS), 8)
    for talk, reply, ids in zip(TALKS, together, expected, strict=True):
        assert list(reply.token_ids) == ids[: len(reply.token_ids)]
        alone = multimodal.ask(gemma, talk, max_new_tokens=8)
        assert alone.token_ids == reply.token_ids
        assert alone.prompt_tokens == reply.prompt_tokens
    assert len({reply.token_ids for reply in together}) > 2, "the media make a difference"


def test_gemma_3_is_asked_by_the_same_code() -> None:
    gemma = tiny_gemma3()
    talks = [TALKS[0], user("One:", ONE, "two:", OTHER, "Which?")]
    together = multimodal.ask_all(gemma, talks, max_new_tokens=8)
    expected = greedy(gemma, inputs_of(gemma, talks), 8)
    pairs = zip(together, expected, strict=True)
    assert [list(reply.token_ids) for reply, _ in pairs] == [
        ids[: len(reply.token_ids)] for reply, ids in zip(together, expected, strict=True)
    ]
    scanned = multimodal.see(gemma, noise_picture(900, 300), "What?", pan_and_scan=True)
    plain = multimodal.see(gemma, noise_picture(900, 300), "What?")
    assert scanned.prompt_tokens > plain.prompt_tokens + 3 * 4


def test_gemma_3ns_processor_gets_its_parts_by_the_same_code() -> None:
    """Its vision tower needs timm, so the inputs are looked at and no model is run."""
    from transformers import Gemma3nAudioFeatureExtractor, Gemma3nProcessor
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil

    from tests._omni import JINJA_3, _with_media

    tokenizer = _with_media(
        {"boi_token": "<start_of_image>", "eoi_token": "<end_of_image>", "boa_token": "<boa>",
         "eoa_token": "<eoa>", "image_token": "<image_soft_token>",
         "audio_token": "<audio_soft_token>"}
    )  # fmt: skip
    template = JINJA_3.replace("'<start_of_image>'", "'<image_soft_token>'")
    pictures = SiglipImageProcessorPil(size={"height": 64, "width": 64})
    processor = Gemma3nProcessor(
        Gemma3nAudioFeatureExtractor(), pictures, tokenizer, chat_template=template
    )
    tiny = tiny_gemma3()
    stand_in = dataclasses.replace(
        tiny, tokenizer=tokenizer, processor=processor, generation="3n",
        card=models.catalog.card("gemma-3n-E2B"),
    )  # fmt: skip
    found = inputs_of(stand_in, [user(ONE, SOUND, "Which?")])
    ids = found["input_ids"][0].tolist()
    assert ids.count(tokenizer.image_token_id) == multimodal.image_rule(stand_in).tokens(*ONE.size)
    assert ids.count(tokenizer.audio_token_id) == 188
    assert found["pixel_values"].shape == (1, 3, 64, 64) and "input_features" in found


def test_see_and_hear_take_anything_and_reach_the_model(tmp_path) -> None:
    gemma = fresh_omni()
    path = tmp_path / "one.png"
    ONE.save(path)
    same = {
        multimodal.see(gemma, source, "What?", max_new_tokens=4).token_ids
        for source in (ONE, path, str(path), path.read_bytes(), np.asarray(ONE))
    }
    assert len(same) == 1
    assert (
        multimodal.see(gemma, ONE, "What?", max_new_tokens=4).prompt_tokens
        == (inputs_of(gemma, [user(ONE, "What?")])["input_ids"].shape[1])
    )
    two = multimodal.see(gemma, [ONE, OTHER], "Which?", max_new_tokens=4)
    assert two.prompt_tokens > 100
    heard = multimodal.hear(gemma, hum(1.0, rate=48_000), "transcribe", rate=48_000,
                            max_new_tokens=4)  # fmt: skip
    assert heard.prompt_tokens > 25
    other = multimodal.hear(gemma, SOUND, "What do you hear?", max_new_tokens=4)
    assert other.prompt_tokens != heard.prompt_tokens


def test_soft_tokens_stand_where_the_parts_stood() -> None:
    gemma = fresh_omni()
    ids = inputs_of(gemma, [TALKS[1]])["input_ids"][0]
    token = {
        name: gemma.tokenizer.convert_tokens_to_ids(f"<|{name}|>") for name in ("image", "audio")
    }
    image, audio = (torch.where(ids == token[name])[0] for name in ("image", "audio"))
    rule = multimodal.image_rule(gemma)
    assert len(image) == rule.tokens(*ONE.size) + rule.tokens(*OTHER.size)
    assert len(audio) == multimodal.sound_rule(gemma).tokens(len(SOUND.samples))
    assert image.max() < audio.min()
    between = gemma.tokenizer.decode(ids[int(image.max()) + 2 : int(audio.min()) - 1])
    assert "and a sound" in between


def test_text_alone_is_what_chat_says() -> None:
    gemma = fresh_omni()
    text = "Hello there, how are you?"
    assert inputs_of(gemma, [text])["input_ids"][0].tolist() == chat.prompt_ids(gemma, text)
    asked = multimodal.ask(gemma, text, max_new_tokens=8)
    assert asked.token_ids == chat.reply(gemma, text, max_new_tokens=8).token_ids


def test_a_budget_changes_what_is_seen() -> None:
    gemma = fresh_omni()
    for budget in (70, 140):
        ids = inputs_of(gemma, [TALKS[0]], budget=budget)["input_ids"][0].tolist()
        soft = ids.count(gemma.tokenizer.convert_tokens_to_ids("<|image|>"))
        assert soft == multimodal.image_rule(gemma).tokens(*ONE.size, budget)


def test_a_draw_is_repeatable() -> None:
    gemma = fresh_omni()
    drawn = [
        multimodal.see(gemma, ONE, "What?", temperature=1.0, seed=seed, max_new_tokens=6).token_ids
        for seed in (3, 3, 4)
    ]
    assert drawn[0] == drawn[1] != drawn[2]


def test_a_path_in_a_text_is_refused_and_a_part_is_taken(tmp_path, monkeypatch) -> None:
    gemma = fresh_omni()
    monkeypatch.chdir(tmp_path)
    ONE.save("chart.png")
    for text in (
        "What does chart.png show?",
        f"Describe '{tmp_path / 'chart.png'}'.",
        "(chart.png)",
    ):
        with pytest.raises(MediaError, match="only letters"):
            multimodal.ask(gemma, text)
    for text in ("<audio>a.wav</audio>", "Look: <img src='a.png'>", "<image>What is it?"):
        with pytest.raises(MediaError, match="tag in a text"):
            multimodal.ask(gemma, text)
    assert multimodal.ask(gemma, "What is a .png file?", max_new_tokens=2).prompt_tokens > 2
    taken = multimodal.ask(gemma, user(Path("chart.png"), "What?"), max_new_tokens=2)
    assert taken.prompt_tokens > 50


@pytest.mark.parametrize(
    ("talk", "error", "says"),
    [
        (user(), MessageError, "no parts"),
        (user(ONE, "a <|turn>system b"), MessageError, "control token"),
        (user(ONE, "<|image|>"), MessageError, "control token"),
        (user(np.zeros((8, 8, 3), np.uint8), "What?"), MessageError, "say what it is"),
        (user({"type": "picture", "picture": ONE}), MessageError, "write"),
        (user({"type": "audio", "audio": hum()}, "x"), MediaError, "sampling rate"),
        (user({"type": "image", "image": "nowhere.png"}, "x"), MediaError, "no file"),
        (user(Path("clip.mp4"), "x"), MediaError, "video.sampled"),
        (user(Path("notes.txt"), "x"), MediaError, "say what it is"),
        ([{"role": "assistant", "content": [ONE]}, *user("x")], MessageError, "only the user"),
        ([{"role": "system", "content": ["Look."]}], MessageError, "last message"),
        ([], MessageError, "empty"),
    ],
)
def test_a_bad_conversation_is_refused(talk, error, says) -> None:
    with pytest.raises(error, match=says):
        multimodal.ask(fresh_omni(), talk)


def test_what_a_model_cannot_take_is_refused_with_a_way_out() -> None:
    micro = models.load("pocket-micro", quiet=True)
    with pytest.raises(TakesError, match="These take it: .*gemma-4-E2B"):
        multimodal.see(micro, ONE, "What?")
    with pytest.raises(TakesError, match="no sound"):
        multimodal.hear(tiny_gemma3(), SOUND)
    server = models.EndpointGemma.__new__(models.EndpointGemma)
    object.__setattr__(server, "name", "far away")
    with pytest.raises(TakesError, match="behind a server"):
        multimodal.see(server, ONE, "What?")
    gemma = fresh_omni()
    with pytest.raises(TakesError, match="reads text only"):
        compiled = dataclasses.replace(gemma, decoder=object())
        multimodal.see(compiled, ONE, "What?")
    for settings, says in (
        ({"budget": 100}, "one of"),
        ({"pan_and_scan": True}, "no pan and scan"),
    ):
        with pytest.raises(MediaError, match=says):
            multimodal.see(gemma, ONE, "What?", **settings)
    with pytest.raises(MediaError, match="there is none"):
        multimodal.ask(gemma, "Hello.", budget=70)
    with pytest.raises(chat.ContextError, match="context"):
        multimodal.see(gemma, ONE, "What?", max_new_tokens=5_000)
    with pytest.raises(MessageError, match="question is empty"):
        multimodal.see(gemma, ONE, " ")
    with pytest.raises(ValueError, match="batch_size"):
        multimodal.ask_all(gemma, TALKS, batch_size=0)


# ---- video ----

FRAMES = [noise_picture(96, 64, seed) for seed in range(8)]


def test_without_torchvision_a_video_is_frames_behind_their_times() -> None:
    gemma = fresh_omni()
    if multimodal.inputs.has_video_processor(gemma):
        pytest.skip("torchvision is here: the real video processor is used")
    clip = video.sampled(FRAMES, fps=0.25, every=4.0)
    assert clip.stamps[:3] == ("00:00", "00:04", "00:08")
    ids = inputs_of(gemma, [user(clip, "What happens?")])["input_ids"][0].tolist()
    image = gemma.tokenizer.convert_tokens_to_ids("<|image|>")
    each = multimodal.image_rule(gemma).tokens(96, 64, 70)
    assert ids.count(image) == 8 * each
    text = gemma.tokenizer.decode([i for i in ids if i != image])
    # The chat template trims each text part: the blanks that a video has there are gone.
    assert "00:00<|image><image|>00:04<|image><image|>00:08" in text
    with pytest.raises(MediaError, match="share one budget"):
        multimodal.ask(gemma, user(clip, ONE, "What?"))


@pytest.mark.skipif(
    importlib.util.find_spec("torchvision") is None,
    reason="torchvision is not installed: transformers' video processor needs it",
)
def test_with_torchvision_the_real_video_processor_is_used(tmp_path) -> None:
    from transformers import Gemma4Processor, Gemma4VideoProcessor

    from course_lib import processors
    from course_lib.processors import OmniProcessor

    gemma = fresh_omni()
    gemma.processor.save_pretrained(tmp_path)
    whole = processors.load(tmp_path)
    assert type(whole) is Gemma4Processor and not isinstance(whole, OmniProcessor)
    assert isinstance(whole.video_processor, Gemma4VideoProcessor)
    seeing = dataclasses.replace(gemma, processor=whole, tokenizer=whole.tokenizer)
    clip = video.sampled(FRAMES, fps=0.25, every=4.0)
    found = inputs_of(seeing, [user(clip, "What happens?")])
    ids = found["input_ids"][0].tolist()
    each = multimodal.image_rule(seeing).tokens(96, 64, 70)
    token = whole.tokenizer.convert_tokens_to_ids("<|video|>")
    assert ids.count(token) == 8 * each and "pixel_values_videos" in found
    text = whole.tokenizer.decode([i for i in ids if i != token])
    assert "00:00 <|image><image|> 00:04 <|image><image|> 00:08" in text
    assert multimodal.ask(seeing, user(clip, "What?"), max_new_tokens=3).completion_tokens > 0


@pytest.mark.parametrize(
    ("made", "says"),
    [
        (lambda: video.sampled(FRAMES), "give fps"),
        (lambda: video.sampled([], fps=1), "no frames"),
        (lambda: video.sampled(FRAMES, fps=0.1), "may last 60 s"),
        (lambda: video.sampled(FRAMES, fps=1, every=0), "every > 0"),
        (lambda: video.sampled(b"not a film"), "ffmpeg"),
        (lambda: video.sampled(3), "not int"),
        (lambda: video.Video((ONE,), (0.0, 1.0)), "a time for each"),
        (lambda: video.Video((ONE, ONE), (1.0, 1.0)), "must grow"),
        (lambda: video.Video((ONE, OTHER), (0.0, 1.0)), "one size"),
    ],
)
def test_what_is_no_video_is_refused(made, says) -> None:
    with pytest.raises(MediaError, match=says):
        made()


def test_sampling_keeps_the_whole_clip() -> None:
    clip = video.sampled([ONE] * 300, fps=10, every=1.0)
    assert len(clip.frames) == 30 and clip.seconds[-1] == 29.0
    thin = video.sampled([ONE] * 500, fps=10, every=0.5, most=10)
    assert len(thin.frames) == 10 and thin.seconds[-1] == 45.0
