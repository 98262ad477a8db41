"""Models with eyes and ears for the tests: pocket-omni, and the smallest Gemma 3 that sees."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image

from course_lib import catalog, models
from course_lib.catalog import UnknownModelError
from course_lib.models import Gemma

JINJA_3 = """{{ bos_token }}
{%- for message in messages -%}
  {{ '<start_of_turn>' ~ ('user' if message['role'] == 'user' else 'model') ~ '\\n' }}
  {%- if message['content'] is string -%}{{ message['content'] | trim }}
  {%- else -%}{%- for item in message['content'] -%}
    {%- if item['type'] == 'image' -%}{{ '<start_of_image>' }}
    {%- elif item['type'] == 'audio' -%}{{ '<audio_soft_token>' }}
    {%- else -%}{{ item['text'] | trim }}{%- endif -%}
  {%- endfor -%}{%- endif -%}
  {{ '<end_of_turn>\\n' }}
{%- endfor -%}
{%- if add_generation_prompt -%}{{ '<start_of_turn>model\\n' }}{%- endif -%}
"""


def shipped() -> bool:
    """Whether pocket-omni's trained weights are in the repository."""
    try:
        return bool(catalog.card("pocket-omni").pocket)
    except UnknownModelError:
        return False


@cache
def fresh_omni() -> Gemma:
    """pocket-omni's true architecture and processor with untrained weights, loaded as a folder."""
    from pocket.omni import card, config, processor

    spec = config.read()
    from transformers.utils import logging

    logging.disable_progress_bar()
    with tempfile.TemporaryDirectory() as folder:
        card.save(config.new_model(spec), processor.build(spec), Path(folder))
        return models.load(folder, device="cpu", dtype="float32", quiet=True)


@cache
def omni(name: str) -> Gemma:
    """name: "fresh", or "pocket-omni" for the shipped weights."""
    return fresh_omni() if name == "fresh" else models.load(name, quiet=True)


WEIGHTS = ("fresh", "pocket-omni") if shipped() else ("fresh",)


@cache
def tiny_gemma3() -> Gemma:
    """A Gemma 3 of the true classes, far too small: 4 soft tokens of a square of 56 pixels."""
    import torch
    from transformers import Gemma3Config, Gemma3ForConditionalGeneration, Gemma3Processor
    from transformers.models.gemma3.image_processing_pil_gemma3 import Gemma3ImageProcessorPil

    from course_lib.dummy import tiny_config

    tokenizer = _with_media(
        {"boi_token": "<start_of_image>", "eoi_token": "<end_of_image>",
         "image_token": "<image_soft_token>"}
    )  # fmt: skip
    vision = {
        "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
        "num_attention_heads": 2, "image_size": 56, "patch_size": 14, "vision_use_head": False,
    }  # fmt: skip
    ids = tokenizer.convert_tokens_to_ids
    config = Gemma3Config(
        text_config=tiny_config("3", vocab_size=len(tokenizer)).to_dict(),
        vision_config=vision,
        mm_tokens_per_image=4,
        boi_token_index=ids("<start_of_image>"),
        eoi_token_index=ids("<end_of_image>"),
        image_token_index=ids("<image_soft_token>"),
        initializer_range=0.2,
    )
    torch.manual_seed(0)
    model = Gemma3ForConditionalGeneration(config).eval()
    with torch.no_grad():
        # Transformers starts the projection of pictures at zero: they would all look alike.
        torch.nn.init.normal_(model.model.multi_modal_projector.mm_input_projection_weight)
    pictures = Gemma3ImageProcessorPil(size={"height": 56, "width": 56})
    processor = Gemma3Processor(pictures, tokenizer, chat_template=JINJA_3, image_seq_length=4)
    return Gemma(
        name="tiny Gemma 3", card=None, model=model, tokenizer=tokenizer, processor=processor,
        device="cpu", dtype="float32", why="a test", generation="3", source="folder", origin="here",
    )  # fmt: skip


def _with_media(names: dict[str, str]):
    from course_lib.dummy import tiny_tokenizer

    tokenizer = tiny_tokenizer("3")
    tokenizer.add_special_tokens({"additional_special_tokens": list(names.values())})
    for name, token in names.items():
        setattr(tokenizer, name, token)
        setattr(tokenizer, f"{name}_id", tokenizer.convert_tokens_to_ids(token))
    return tokenizer


def noise_picture(width: int = 216, height: int = 168, seed: int = 0) -> Image.Image:
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), np.uint8)
    return Image.fromarray(pixels)


def hum(seconds: float = 1.0, hertz: float = 220.0, rate: int = 16_000) -> np.ndarray:
    """A tone with two overtones, float32, at a fifth of full scale."""
    t = np.arange(round(seconds * rate)) / rate
    wave = sum(np.sin(2 * np.pi * hertz * k * t) / k for k in (1, 2, 3))
    return (0.2 * wave).astype(np.float32)
