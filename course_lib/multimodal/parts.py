"""Conversations whose messages have parts: text, pictures, sounds, in any order.

>>> from pathlib import Path
>>> message = {"role": "user", "content": [Path("before.png"), Path("after.png"), "What changed?"]}

A picture is a part of its own. A path inside a text is only letters to a model, which will answer
about a file it has never seen, so such a text is refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from course_lib import messages as plain
from course_lib.messages import Conversation, MessageError
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.members import Medium
from course_lib.multimodal.pictures import picture
from course_lib.multimodal.sounds import Sound, sound
from course_lib.multimodal.video import Video

PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif", ".bmp", ".tif", ".tiff", ".avif")
SOUNDS = (".wav", ".flac", ".ogg", ".mp3", ".opus", ".aiff", ".m4a")
VIDEOS = (".mp4", ".mov", ".webm", ".mkv", ".avi")
_ENDINGS = "|".join(re.escape(ending) for ending in (*PICTURES, *SOUNDS, *VIDEOS))
_PATH = re.compile(
    rf"(?:^|[\s'\"(<>\[])([^\s'\"()<>\[\]]+(?:{_ENDINGS}))(?=$|[\s'\")<>\],.?!:;])", re.I
)
_TAG = re.compile(r"<(audio|image|img|video)\b[^>]*>|<start_of_(?:image|audio)>", re.I)
# What a part of each medium is called in a content item of transformers.
_KEYS: dict[str, tuple[str, ...]] = {
    "image": ("image", "path"),
    "audio": ("audio", "path"),
    "video": ("video",),
    "text": ("text",),
}


def checked(conversation: Conversation, generation: str | None) -> list[dict[str, Any]]:
    """The messages, each content a list of parts that a processor takes as they are.

    A part is a text, a PIL image, a `Sound`, a `Video`, a `pathlib.Path` to a picture or a sound,
    or a content item as transformers writes it: {"type": "text", "text"}, {"type": "image",
    "image"}, {"type": "audio", "audio", "rate"}, {"type": "video", "video"}. What becomes of each:
    texts stay, pictures are upright RGB images, sounds 16 kHz floats, videos `Video`s.

    Raises MediaError for what is no picture or sound or a path within a text, MessageError for a
    conversation that `messages.check` refuses, control tokens among them.
    """
    read = []
    for number, message in enumerate(plain.as_messages(conversation), start=1):
        content = message.get("content")
        parts = [content] if not isinstance(content, (list, tuple)) else list(content)
        if content is None or isinstance(content, Mapping):
            read.append(message)  # a tool call, or a tool's answer
            continue
        if not parts:
            raise MessageError(f"Message {number} has no parts: give a text, a picture or a sound.")
        message["content"] = [_part(one, number) for one in parts]
        read.append(message)
    plain.check([_as_text(message) for message in read], generation)
    for number, message in enumerate(read, start=1):
        if message["role"] != "user" and any(p["type"] != "text" for p in _parts_of(message)):
            raise MessageError(
                f"Message {number} is the {message['role']}'s and has a picture or a sound: only "
                "the user shows and plays something."
            )
    return read


def media_in(messages: Sequence[Mapping[str, Any]]) -> set[Medium]:
    """Which media the checked messages hold, text left out."""
    return {part["type"] for message in messages for part in _parts_of(message)} - {"text"}


def media_of(messages: Sequence[Mapping[str, Any]], medium: Medium) -> list[Any]:
    """The pictures, sounds (samples) or videos of checked messages, in their order."""
    return [
        part[medium]
        for message in messages
        for part in _parts_of(message)
        if part["type"] == medium
    ]


def _parts_of(message: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    content = message.get("content")
    return iter(content if isinstance(content, list) else ())


def _part(one: Any, number: int) -> dict[str, Any]:
    kind, value, rate = _kind_of(one, number)
    if kind == "text":
        if not isinstance(value, str):
            raise MessageError(
                f"A text part of message {number} is {type(value).__name__}, not text."
            )
        _check_text(value)
        return {"type": "text", "text": value}
    if kind == "image":
        return {"type": "image", "image": picture(value)}
    if kind == "audio":
        return {"type": "audio", "audio": sound(value, rate).samples}
    if not isinstance(value, Video):
        raise MediaError("a video is given as frames with times: video.sampled(...) makes them")
    return {"type": "video", "video": value}


def _kind_of(one: Any, number: int) -> tuple[str, Any, int | None]:
    """Medium, value and sampling rate of a part."""
    from PIL import Image

    if isinstance(one, str):
        return "text", one, None
    if isinstance(one, Image.Image):
        return "image", one, None
    if isinstance(one, Sound):
        return "audio", one, None
    if isinstance(one, Video):
        return "video", one, None
    if isinstance(one, Path):
        ending = one.suffix.lower()
        if ending in VIDEOS:
            raise MediaError(f"{one.name} is a video: take its frames with video.sampled")
        if ending not in (*PICTURES, *SOUNDS):
            raise MediaError(
                f"{one.name!r}: say what it is, picture(path) or sound(path), for its name does not"
            )
        return ("image" if ending in PICTURES else "audio"), one, None
    if isinstance(one, Mapping):
        kind = one.get("type")
        keys = [key for key in _KEYS.get(str(kind), ()) if key in one]
        if keys:
            return str(kind), one[keys[0]], one.get("rate")
        raise MessageError(
            f"A part of message {number} is {{'type': {kind!r}, ...}} with "
            f"{sorted(set(one) - {'type'})}: write {{'type': 'text', 'text': ...}}, "
            "{'type': 'image', 'image': ...} or {'type': 'audio', 'audio': ..., 'rate': ...}."
        )
    raise MessageError(
        f"A part of message {number} is {type(one).__name__}. For an array say what it is: "
        "{'type': 'image', 'image': array} or {'type': 'audio', 'audio': array, 'rate': 16000}."
    )


def _check_text(text: str) -> None:
    """Refuse a text that pretends to hold a picture or a sound."""
    if tag := _TAG.search(text):
        raise MediaError(
            f"the text holds {tag.group(0)!r}: a tag in a text shows the model nothing. Give the "
            "picture or the sound as a part of the message: [picture, 'question']"
        )
    for found in _PATH.findall(text):
        if Path(found).expanduser().is_file():
            raise MediaError(
                f"the text names the file {Path(found).name!r}: to a model a path is only letters. "
                f"Give it as a part of its own: [Path({found!r}), 'question']"
            )


def _as_text(message: Mapping[str, Any]) -> dict[str, Any]:
    """The message with a word for each picture and sound, for the checks that read text."""
    if not isinstance(message.get("content"), list):
        return dict(message)
    words = [part["text"] if part["type"] == "text" else f"({part['type']})" for part in
             _parts_of(message)]  # fmt: skip
    return {**message, "content": "\n".join(words)}
