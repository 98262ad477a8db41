"""From conversations with parts to the tensors a model reads, through the model's own processor.

One code for pocket-omni and for Gemma 3, 3n and 4: messages become content items, the chat template
of the checkpoint writes the text, and the processor puts as many soft tokens where a picture or a
sound stands as it will become. What differs (budgets, pan and scan, video) is asked of the rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from course_lib.endpoint import EndpointGemma
from course_lib.messages import Conversation, MessageError
from course_lib.multimodal import parts
from course_lib.multimodal.errors import MediaError, TakesError
from course_lib.multimodal.image_tokens import image_rule, video_budget
from course_lib.multimodal.members import check_takes
from course_lib.multimodal.video import Video

if TYPE_CHECKING:
    from transformers import BatchFeature

    from course_lib.models import Gemma

Messages = list[dict[str, Any]]


def inputs_of(
    gemma: Gemma,
    conversations: Sequence[Conversation],
    *,
    budget: int | None = None,
    pan_and_scan: bool = False,
    thinking: bool = False,
) -> BatchFeature:
    """What the model reads for a batch of conversations, padded on the left, on its device.

    conversations: as `parts.checked` takes each. budget: soft tokens a picture may take (Gemma 4:
    70, 140, 280, 560 or 1120), the model's own if None. pan_and_scan: look at crops of long
    pictures as well (Gemma 3).

    Raises TakesError for what the model cannot take, MediaError for a picture, sound or setting
    that cannot be used, MessageError for a bad conversation.
    """
    checked = [prepared(gemma, one, budget, pan_and_scan) for one in conversations]
    return _processed(gemma, checked, budget, pan_and_scan, thinking)


def prepared(
    gemma: Gemma, conversation: Conversation, budget: int | None = None, pan_and_scan: bool = False
) -> Messages:
    """The messages with every part read and checked against what this model can take."""
    if isinstance(gemma, EndpointGemma):
        raise TakesError(
            f"{gemma.name} is behind a server: pictures and sounds are read here by the model's "
            "own processor. Load it with models.load and a name, 'pocket-omni' for example."
        )
    if gemma.decoder is not None:
        raise TakesError(
            f'{gemma.name} was loaded with engine="{gemma.engine}", which reads text only: load it '
            "without engine="
        )
    messages = parts.checked(conversation, gemma.generation)
    wanted = parts.media_in(messages)
    check_takes(gemma, sorted(wanted))
    if wanted and gemma.processor is None:
        raise TakesError(
            f"{gemma.name} came without its processor's files, so nothing can be shown or played "
            "to it: load the whole checkpoint"
        )
    pictures = parts.media_of(messages, "image")
    _check_pictures(gemma, pictures, budget, pan_and_scan, bool(wanted & {"image", "video"}))
    if "video" in wanted:
        _check_videos(gemma, parts.media_of(messages, "video"), bool(pictures), budget)
    return messages


def _check_pictures(
    gemma: Gemma, pictures: Sequence[Any], budget: int | None, scan: bool, any_shown: bool
) -> None:
    """Raises MediaError for a budget or a picture that the model's rule refuses."""
    if not any_shown:
        if budget is not None or scan:
            raise MediaError("budget and pan_and_scan are for pictures, and there is none")
        return
    rule = image_rule(gemma)
    rule.checked_budget(budget)
    for one in pictures:
        rule.tokens(one.width, one.height, budget, scan)


def _check_videos(
    gemma: Gemma, videos: Sequence[Video], with_pictures: bool, budget: int | None
) -> None:
    rule = image_rule(gemma)
    for one in videos:
        if rule.kind == "grid":
            rule.tokens(*one.frames[0].size, video_budget(rule))
    if not has_video_processor(gemma) and with_pictures and rule.kind == "grid" and budget is None:
        raise MediaError(
            "without torchvision the frames of a video go in as pictures, and pictures of one call "
            f"share one budget: give budget={video_budget(rule)} for all, or ask about the picture "
            "and the video one after the other"
        )


def has_video_processor(gemma: Gemma) -> bool:
    """Whether videos go through transformers' own video processor, or as pictures with times."""
    return getattr(gemma.processor, "video_processor", None) is not None


def _processed(
    gemma: Gemma, batch: Sequence[Messages], budget: int | None, scan: bool, thinking: bool
) -> BatchFeature:
    from jinja2.exceptions import TemplateError

    processor: Any = gemma.processor
    template = getattr(processor, "chat_template", None) or gemma.tokenizer.chat_template
    if processor is None or not template:
        raise MessageError(
            f"{gemma.name} has no processor with a chat template: load the -it version of a model "
            "that sees or hears, or use chat.reply for text alone."
        )
    if thinking and gemma.generation != "4":
        raise MessageError(f"Gemma {gemma.generation} has no thinking mode: use a Gemma 4 model.")
    videos = [one for messages in batch for one in parts.media_of(messages, "video")]
    settings = _settings(gemma, budget, scan, videos)
    own = has_video_processor(gemma)
    asked = [[_item_message(message, own) for message in messages] for messages in batch]
    extra = {"enable_thinking": thinking} if gemma.generation == "4" else {}
    try:
        found = processor.apply_chat_template(
            asked,
            chat_template=template,
            tokenize=True,
            return_dict=True,
            return_tensors="pt",
            add_generation_prompt=True,
            processor_kwargs=settings,
            **extra,
        )
    except TemplateError as error:
        raise MessageError(f"The chat template refused the conversation: {error}") from error
    _check_bos(gemma, found)
    for name in getattr(processor, "unused_input_names", ()):
        found.pop(name, None)
    found.pop("video_metadata", None)
    return found.to(gemma.model.device, dtype=gemma.model.dtype)


def _settings(
    gemma: Gemma, budget: int | None, scan: bool, videos: Sequence[Video]
) -> dict[str, Any]:
    """What is said to the processor's parts, by the names that transformers gives them."""
    made: dict[str, Any] = {"text_kwargs": {"padding": True, "padding_side": "left"}}
    own = has_video_processor(gemma)
    pictures: dict[str, Any] = {}
    if budget is not None:
        pictures["max_soft_tokens"] = budget
    elif videos and not own and image_rule(gemma).kind == "grid":
        pictures["max_soft_tokens"] = video_budget(image_rule(gemma))
    if scan:
        rule = image_rule(gemma).pan_and_scan
        pictures |= {
            "do_pan_and_scan": True,
            "pan_and_scan_min_crop_size": rule.least_side,
            "pan_and_scan_max_num_crops": rule.most,
            "pan_and_scan_min_ratio_to_activate": rule.ratio,
        }
    if pictures:
        made["images_kwargs"] = pictures
    if videos and own:
        made["videos_kwargs"] = {
            "do_sample_frames": False,
            "return_metadata": True,
            "video_metadata": [[_metadata(one)] for one in videos],
        }
    return made


def _metadata(video: Video) -> dict[str, Any]:
    """The frames' times as transformers wants them: numbers of frames at a thousand a second."""
    places = [round(second * 1000) for second in video.seconds]
    width, height = video.frames[0].size
    return {
        "total_num_frames": places[-1] + 1,
        "fps": 1000.0,
        "frames_indices": places,
        "width": width,
        "height": height,
        "duration": video.seconds[-1],
    }


def _item_message(message: dict[str, Any], own_video: bool) -> dict[str, Any]:
    """A message with the content items of transformers."""
    if not isinstance(message.get("content"), list):
        return message
    made: list[dict[str, Any]] = []
    for part in message["content"]:
        if part["type"] != "video":
            made.append(part)
        elif own_video:
            made.append({"type": "video", "video": _stacked(part["video"])})
        else:
            made += part["video"].parts()
    return {**message, "content": made}


def _stacked(video: Video) -> Any:
    """The frames as one array [frames, height, width, 3]."""
    import numpy as np

    return np.stack([np.asarray(frame) for frame in video.frames])


def _check_bos(gemma: Gemma, found: BatchFeature) -> None:
    """Exactly one BOS stands in front of each row, or the model talks nonsense."""
    bos = gemma.tokenizer.bos_token_id
    if gemma.generation is None or bos is None:
        return
    for ids, mask in zip(
        found["input_ids"].tolist(), found["attention_mask"].tolist(), strict=True
    ):
        first = mask.index(1)
        if ids[first] != bos or ids[first + 1] == bos:
            raise ValueError(
                f"{gemma.name}: the processor wrote {ids[first : first + 2]} in front where one "
                f"<bos> ({bos}) belongs: its chat template is not the model's own"
            )
