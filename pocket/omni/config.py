"""pocket-omni in numbers: its architecture, its parameters, and what a picture or a sound costs.

``python -m pocket.omni.config`` prints the parameters of each part and some token counts.
The model is transformers' own Gemma4ForConditionalGeneration with small numbers in it.
"""

from __future__ import annotations

import dataclasses
import math
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pocket import recipe
from pocket.tokenizer import BOS, CONTROL_TOKENS, PAD

if TYPE_CHECKING:
    from transformers import Gemma4Config, Gemma4ForConditionalGeneration

FILE = Path(__file__).with_name("pocket-omni.toml")
# The image processor refuses every other budget.
BUDGETS = (70, 140, 280, 560, 1120)
MAX_SECONDS = 30
# The names that Gemma4Config and Gemma4Processor give to the control tokens.
MEDIA_TOKENS = {
    "boi_token": "<|image>",
    "image_token": "<|image|>",
    "eoi_token": "<image|>",
    "boa_token": "<|audio>",
    "audio_token": "<|audio|>",
    "eoa_token": "<audio|>",
}
_ID_NAMES = {
    "boi_token_id": "<|image>",
    "image_token_id": "<|image|>",
    "eoi_token_id": "<image|>",
    "boa_token_id": "<|audio>",
    "audio_token_id": "<|audio|>",
    "eoa_token_index": "<audio|>",  # sic: the only one of them called an index
    "video_token_id": "<|video|>",
}


@dataclass(frozen=True)
class Spec:
    """The numbers of pocket-omni's architecture: one table of pocket-omni.toml for each part."""

    name: str
    seed: int
    text: dict[str, Any]
    vision: dict[str, Any]
    audio: dict[str, Any]
    image: dict[str, Any]
    sound: dict[str, Any]

    @property
    def side(self) -> int:
        """The pixels along one side of the square that becomes one soft token."""
        return self.vision["patch_size"] * self.vision["pooling_kernel_size"]

    @property
    def budget(self) -> int:
        """The most soft tokens of one picture."""
        return self.image["max_soft_tokens"]


def read() -> Spec:
    """The spec of pocket-omni.toml; its table "training" is for `pocket.omni.plan`."""
    raw = tomllib.loads(FILE.read_text(encoding="utf-8"))
    del raw["training"]
    return checked(Spec(**raw))


def checked(spec: Spec) -> Spec:
    """The spec itself, if transformers can run it; else a ValueError that says why not.

    These are the rules that transformers' code has and does not state: broken, they end in
    a shape error inside the model, or in none.
    """
    if spec.budget not in BUDGETS:
        raise ValueError(f"max_soft_tokens is {spec.budget}; it must be one of {BUDGETS}")
    bands, channels = spec.sound["feature_size"], spec.audio["subsampling_conv_channels"]
    if channels[0] != bands or bands % 4:
        # The tower computes the width after its two convolutions from the channels, not the bands.
        raise ValueError(
            f"subsampling_conv_channels starts with {channels[0]}; it must equal the number of "
            f"mel bands ({bands}), and be a multiple of 4"
        )
    if spec.vision["head_dim"] % 4:
        raise ValueError("the vision head_dim must be a multiple of 4: it is turned along x and y")
    # The position table must reach across the longest strip that the processor makes.
    longest = spec.budget * spec.vision["pooling_kernel_size"]
    if spec.vision["position_embedding_size"] < longest:
        raise ValueError(f"position_embedding_size must be {longest} or more for this budget")
    return spec


def config_of(spec: Spec) -> Gemma4Config:
    """The transformers configuration; the text part is made exactly as pocket-micro's is."""
    from transformers import Gemma4AudioConfig, Gemma4Config, Gemma4VisionConfig

    text = dataclasses.replace(recipe.read("pocket-micro"), architecture=spec.text)
    return Gemma4Config(
        text_config=recipe.config_of(text),
        vision_config=Gemma4VisionConfig(**spec.vision),
        audio_config=Gemma4AudioConfig(**spec.audio),
        tie_word_embeddings=True,
        bos_token_id=BOS,
        pad_token_id=PAD,
        **{name: CONTROL_TOKENS.index(token) for name, token in _ID_NAMES.items()},
    )


def new_model(spec: Spec, seed: int | None = None) -> Gemma4ForConditionalGeneration:
    """A model with fresh weights, ready to be trained from nothing.

    Three of transformers' starting values suit weights that are loaded over them, not training:
    - q_norm starts at one, in the text and in the vision part. Neither divides attention scores
      by the root of the head size, so we start q_norm there (see pocket/train.py).
    - The vision tower's position table starts at one everywhere: the same large number for all
      places. We draw it around zero.
    """
    import torch
    from transformers import Gemma4ForConditionalGeneration
    from transformers.models.gemma4.modeling_gemma4 import (
        Gemma4TextAttention,
        Gemma4VisionAttention,
    )

    torch.manual_seed(spec.seed if seed is None else seed)
    config = config_of(spec)
    # Eager attention: the audio tower has no other, and for short rows it is the fastest on a CPU.
    config._attn_implementation = "eager"
    model = Gemma4ForConditionalGeneration(config)
    for module in model.modules():
        if isinstance(module, Gemma4TextAttention | Gemma4VisionAttention):
            torch.nn.init.constant_(module.q_norm.weight, module.q_norm.weight.numel() ** -0.5)
    torch.nn.init.normal_(model.model.vision_tower.patch_embedder.position_embedding_table, std=0.1)
    return model


def parameters_by_part(model: Gemma4ForConditionalGeneration) -> dict[str, int]:
    """The number of parameters of each part; the output layer is the token table again."""
    core = model.model

    def count(*modules) -> int:
        return sum(p.numel() for module in modules for p in module.parameters())

    table = core.language_model.embed_tokens
    per_layer = core.language_model.embed_tokens_per_layer
    parts = {
        "token table (input and output)": count(table),
        "per-layer token table": count(per_layer),
        "text layers": count(core.language_model) - count(table, per_layer),
        "vision tower": count(core.vision_tower, core.embed_vision),
        "audio tower": count(core.audio_tower, core.embed_audio),
    }
    return {**parts, "all": count(model)}


def grid(width: int, height: int, spec: Spec, budget: int | None = None) -> tuple[int, int]:
    """The columns and rows of soft tokens of a picture of that many pixels.

    The picture is stretched or shrunk to fill the budget, keeping its shape, and each side is
    rounded down to whole soft tokens. So a small picture costs as much as a large one.

    >>> grid(640, 480, read())
    (9, 7)
    """
    if width <= 0 or height <= 0:
        raise ValueError(f"a picture of {width} by {height} pixels has no tokens")
    budget = spec.budget if budget is None else budget
    side = spec.side
    scale = math.sqrt(budget * side**2 / (width * height))
    columns, rows = math.floor(scale * width / side), math.floor(scale * height / side)
    # A strip narrower than one soft token is one soft token wide, and loses its shape.
    if not rows:
        return budget, 1
    if not columns:
        return 1, budget
    return columns, rows


def image_tokens(width: int, height: int, spec: Spec, budget: int | None = None) -> int:
    """The soft tokens of a picture; two more tokens mark its beginning and its end."""
    columns, rows = grid(width, height, spec, budget)
    return columns * rows


def sound_tokens(samples: int, spec: Spec) -> int:
    """The soft tokens of a sound: 25 a second; two more tokens mark its beginning and its end.

    A frame of 20 ms begins every 10 ms, the first half a frame before the sound; a frame
    counts if it and one sample more lie inside. Two convolutions of stride 2 leave a quarter.
    What is longer than 30 seconds is cut off by the feature extractor, without a word.

    >>> sound_tokens(16_000, read())
    25
    """
    rate = spec.sound["sampling_rate"]
    frame, hop = rate * 20 // 1000, rate * 10 // 1000
    samples = min(samples, MAX_SECONDS * rate)
    frames = max(0, (samples + frame // 2 - (frame + 1)) // hop + 1)
    for _ in range(2):
        frames = (frames + 1) // 2
    return frames


def main() -> None:
    spec = read()
    for part, n in parameters_by_part(new_model(spec)).items():
        print(f"{part:32}{n:>12,}")
    print(f"\none soft token: {spec.side} x {spec.side} pixels, budget {spec.budget} a picture")
    for width, height in ((216, 168), (640, 480), (480, 640), (300, 300), (1600, 200)):
        columns, rows = grid(width, height, spec)
        print(f"{width:5} x {height:<5} {columns:3} x {rows:<2} = {columns * rows} soft tokens")
    print()
    for seconds in (0.5, 1, 2, 5, 30):
        print(f"{seconds:4} s of sound: {sound_tokens(round(16_000 * seconds), spec)} soft tokens")


if __name__ == "__main__":
    main()
