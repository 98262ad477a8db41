"""From messages with pictures and sounds to what pocket-omni reads.

The image processor, the audio feature extractor and the processor are transformers' own Gemma 4
classes (`course_lib.processors` has the one that does without video). Added here are refusals
where transformers would cut, stretch or misread in silence.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from transformers import Gemma4AudioFeatureExtractor, PreTrainedTokenizerFast
from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil

from course_lib.processors import OmniProcessor
from pocket import tokenizer as pocket_tokenizer
from pocket.omni.config import MAX_SECONDS, MEDIA_TOKENS, Spec, grid

if TYPE_CHECKING:
    from transformers import BatchFeature

TOKENIZER_FILE = Path(__file__).parents[1] / "tokenizer" / "tokenizer.json"


def load_tokenizer(file: Path = TOKENIZER_FILE) -> PreTrainedTokenizerFast:
    """The family's tokenizer, and the names by which Gemma4Processor asks for its media tokens."""
    from tokenizers import Tokenizer

    plain = pocket_tokenizer.with_template(Tokenizer.from_file(str(file)))
    return PreTrainedTokenizerFast(
        tokenizer_object=plain.backend_tokenizer,
        bos_token=plain.bos_token,
        eos_token=plain.eos_token,
        pad_token=plain.pad_token,
        unk_token=plain.unk_token,
        padding_side=plain.padding_side,
        model_max_length=2048,
        chat_template=plain.chat_template,
        clean_up_tokenization_spaces=False,
        extra_special_tokens=MEDIA_TOKENS,
    )


def build(spec: Spec, tokenizer_file: Path = TOKENIZER_FILE) -> OmniProcessor:
    """The processor that belongs to a spec."""
    tokenizer = load_tokenizer(tokenizer_file)
    return OmniProcessor(
        feature_extractor=Gemma4AudioFeatureExtractor(**spec.sound),
        image_processor=Gemma4ImageProcessorPil(
            patch_size=spec.vision["patch_size"],
            pooling_kernel_size=spec.vision["pooling_kernel_size"],
            **spec.image,
        ),
        tokenizer=tokenizer,
        chat_template=tokenizer.chat_template,
        image_seq_length=spec.budget,
    )


def _check_picture(picture: Any, spec: Spec, budget: int | None) -> None:
    from PIL import Image

    if not isinstance(picture, Image.Image):
        raise ValueError(f"a picture must be a PIL image, not {type(picture).__name__}")
    pooled, table = spec.vision["pooling_kernel_size"], spec.vision["position_embedding_size"]
    if max(grid(*picture.size, spec, budget)) * pooled > table:
        raise ValueError(
            f"a picture of {picture.width} x {picture.height} pixels is too long a strip for a "
            f"budget of {budget or spec.budget}: it has more than {table} patches along one side"
        )


def _check_sound(sound: Any, spec: Spec) -> None:
    rate = spec.sound["sampling_rate"]
    if not isinstance(sound, np.ndarray) or sound.ndim != 1 or sound.dtype.kind != "f":
        raise ValueError("a sound must be a one-dimensional array of floats: mono, -1 to 1")
    if not np.isfinite(sound).all():
        raise ValueError("the sound holds values that are not finite")
    if len(sound) > MAX_SECONDS * rate:
        raise ValueError(
            f"the sound lasts {len(sound) / rate:.1f} s at {rate:,} Hz; the model hears at most "
            f"{MAX_SECONDS} s. Is its sampling rate {rate:,} Hz?"
        )
    if len(sound) < rate // 20:
        raise ValueError(f"the sound has {len(sound)} samples; it must last 0.05 s or more")


def _check(messages: list[dict], spec: Spec, budget: int | None) -> None:
    for message in messages:
        content = message.get("content")
        for part in content if isinstance(content, list | tuple) else ():
            if part["type"] == "image":
                _check_picture(part.get("image"), spec, budget)
            elif part["type"] == "audio":
                _check_sound(part.get("audio"), spec)
            elif part["type"] != "text":
                raise ValueError(f"a part of type {part['type']!r}: use text, image or audio")


def inputs_of(
    processor: OmniProcessor,
    messages: list[dict] | list[list[dict]],
    spec: Spec,
    budget: int | None = None,
    **template: Any,
) -> BatchFeature:
    """What the model takes for a conversation, or for a batch of them (padded on the left).

    messages: content is a text, or a list of parts: ``{"type": "text", "text"}``,
        ``{"type": "image", "image": PIL image}``, ``{"type": "audio", "audio": 16 kHz floats}``.
    budget: soft tokens a picture may take, where it is not the spec's own.

    Raises ValueError for a picture or a sound that the model cannot take whole.
    """
    batch = messages if isinstance(messages[0], list | tuple) else [messages]
    for conversation in batch:
        _check(conversation, spec, budget)
    return processor.apply_chat_template(
        [list(conversation) for conversation in batch],
        tokenize=True,
        return_dict=True,
        return_tensors="pt",
        add_generation_prompt=True,
        processor_kwargs={"images_kwargs": {"max_soft_tokens": budget or spec.budget}},
        **template,
    )


def training_inputs(
    processor: OmniProcessor,
    conversations: list[list[dict]],
    spec: Spec,
    budget: int | None = None,
    thinking: bool = False,
) -> BatchFeature:
    """A batch to learn from: whole conversations, padded on the right, and what the model says.

    Beside the model's inputs there is ``said`` [rows, length]: true for every token that the
    model writes itself, the end of its turns among them. It is not an input of the model.
    """
    for conversation in conversations:
        _check(conversation, spec, budget)
    batch = processor.apply_chat_template(
        [list(conversation) for conversation in conversations],
        tokenize=True,
        return_dict=True,
        return_tensors="pt",
        return_assistant_tokens_mask=True,
        enable_thinking=thinking,
        processor_kwargs={
            "images_kwargs": {"max_soft_tokens": budget or spec.budget},
            "text_kwargs": {"padding": True, "padding_side": "right"},
        },
    )
    batch["said"] = batch.pop("assistant_masks").bool()
    return batch
