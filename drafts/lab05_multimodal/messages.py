"""Exercise 3 of lab 05: a message whose parts are text, pictures and sounds, in their order."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.multimodal.parts import PICTURES, SOUNDS
from course_lib.multimodal.sounds import RATE, Sound

Item = dict[str, Any]
Message = dict[str, Any]

PICTURE_FILES = ("before.png", "after.PNG", "photo.jpg", "IMG_0412.JPG", "scan.webp", "till.jpeg")
SOUND_FILES = ("message.flac", "call.WAV", "note.mp3", "voice.ogg")
TEXTS = (
    "What changed?",
    "And now:",
    "Which one is the highest?",
    "This is chart.png of last year.",  # a text that names a file is a text
    "Write down what you hear.",
    "First the shop, then the desk:",
)


def conversations(rng: random.Random) -> list[Case]:
    """(parts,): text alone, media alone, text between media, files in capitals, and mixtures."""
    made: list[list[Any]] = [
        ["Before:", _picture(rng), "after:", _picture(rng), "What changed?"],
        [rng.choice(TEXTS)],
        [_picture(rng), rng.choice(TEXTS)],
        [_sound(rng), "Is that the number on this sign?", _picture(rng)],
        [Path(rng.choice(PICTURE_FILES)), Path(rng.choice(SOUND_FILES)), "Do the two agree?"],
        [Path("photos") / "IMG_0001.JPG", "?", Path("calls") / "LAST.WAV"],
        ["Look at chart.png first.", Path("chart.png"), rng.choice(TEXTS)],
    ]
    for _ in range(3):
        parts = [rng.choice((_picture, _sound, _file, _text))(rng) for _ in range(4)]
        made.append([*parts, rng.choice(TEXTS)])
    return [(parts,) for parts in made]


def _picture(rng: random.Random) -> Any:
    from PIL import Image

    return Image.new("RGB", (rng.randint(8, 20), rng.randint(8, 20)), (rng.randrange(256), 0, 90))


def _sound(rng: random.Random) -> Sound:
    import numpy as np

    return Sound(np.array([rng.uniform(-0.5, 0.5) for _ in range(20)], np.float32))


def _file(rng: random.Random) -> Path:
    return Path(rng.choice(PICTURE_FILES + SOUND_FILES))


def _text(rng: random.Random) -> str:
    return rng.choice(TEXTS)


# ---- right answers -----------------------------------------------------------------------------


def as_message(parts: Sequence[Any]) -> Message:
    items = []
    for part in parts:
        if isinstance(part, str):
            items.append({"type": "text", "text": part})
        elif isinstance(part, Sound):
            items.append({"type": "audio", "audio": part.samples, "rate": 16_000})
        elif not isinstance(part, Path):
            items.append({"type": "image", "image": part})
        elif part.suffix.lower() in PICTURES:
            items.append({"type": "image", "path": str(part)})
        else:
            items.append({"type": "audio", "path": str(part)})
    return {"role": "user", "content": items}


def _by_medium(parts: Sequence[Any]) -> Message:
    """The medium first, then what stands under which key."""

    def item(part: Any) -> Item:
        if isinstance(part, Path):
            kind = "audio" if part.suffix.lower() in SOUNDS else "image"
            return dict(type=kind, path=str(part))
        kind = {str: "text", Sound: "audio"}.get(type(part), "image")
        found = {"type": kind, kind: part.samples if kind == "audio" else part}
        return found | ({"rate": RATE} if kind == "audio" else {})

    return {"content": [item(part) for part in parts], "role": "user"}


def _with_lists(parts: Sequence[Any]) -> Message:
    """Samples as a list of numbers, which reads the same."""
    message = as_message(parts)
    for item in message["content"]:
        if "rate" in item:
            item["audio"] = item["audio"].tolist()
    return message


# ---- wrong answers -----------------------------------------------------------------------------


def _item(
    part: Any,
    *,
    is_picture: Callable[[Path], bool] = lambda path: path.suffix.lower() in PICTURES,
    samples_of: Callable[[Sound], Any] = lambda sound: sound.samples,
    with_rate: bool = True,
) -> Item:
    if isinstance(part, str):
        return {"type": "text", "text": part}
    if isinstance(part, Sound):
        item = {"type": "audio", "audio": samples_of(part)}
        return item | ({"rate": RATE} if with_rate else {})
    if isinstance(part, Path):
        return {"type": "image" if is_picture(part) else "audio", "path": str(part)}
    return {"type": "image", "image": part}


def _message(
    item: Callable[..., Any] = _item,
    *,
    chosen: Callable[[list[Any]], list[Any]] = lambda parts: parts,
    whole: Callable[[list[Any]], Any] = lambda items: {"role": "user", "content": items},
    **settings: Any,
) -> Callable[[Sequence[Any]], Any]:
    """The right message with one decision changed. chosen: of the parts; whole: from the items."""

    def answer(parts: Sequence[Any]) -> Any:
        return whole([item(part, **settings) for part in chosen(list(parts))])

    return answer


def _media_first(parts: list[Any]) -> list[Any]:
    return sorted(parts, key=lambda part: isinstance(part, str))


def _texts_joined(parts: list[Any]) -> list[Any]:
    texts = " ".join(part for part in parts if isinstance(part, str))
    return [part for part in parts if not isinstance(part, str)] + [texts]


def _path_as_text(part: Any) -> Item:
    return {"type": "text", "text": str(part)} if isinstance(part, Path) else _item(part)


def _tag(part: Any) -> str:
    if isinstance(part, str):
        return part
    return "<audio>" if _item(part)["type"] == "audio" else "<image>"


def _as_one_text(parts: Sequence[Any]) -> Message:
    """What many a program does: everything into one string, files by their names."""
    text = "\n".join(str(p) if isinstance(p, (str, Path)) else _tag(p) for p in parts)
    return {"role": "user", "content": text}


def _with_tags(parts: Sequence[Any]) -> Message:
    """A text full of tags, and the media behind it."""
    media = [_item(part) for part in parts if not isinstance(part, str)]
    text = " ".join(map(_tag, parts))
    return {"role": "user", "content": [{"type": "text", "text": text}, *media]}


def _of_a_server(part: Any) -> Item:
    """The names that servers use: image_url and input_audio."""
    item = _item(part)
    if item["type"] == "image":
        return {"type": "image_url", "image_url": item.get("image", item.get("path"))}
    return {"type": "input_audio", **item} if item["type"] == "audio" else item


def _empty(part: Any) -> Item:
    item = _item(part)
    return item if item["type"] == "text" else {"type": item["type"]}


# ---- words -------------------------------------------------------------------------------------


def _named(part: Any) -> str:
    if isinstance(part, (str, Path)):
        return repr(part) if isinstance(part, str) else f"Path({part.as_posix()!r})"
    return "a Sound" if isinstance(part, Sound) else "a picture"


AS_MESSAGE = Exercise(
    id="lab05.as_message",
    prompt="Write as_message(parts): one user's message from a list of parts, each a text, a PIL "
    "image, a Sound, or a Path to a picture or a sound. Its content is a list of items in the same "
    'order: {"type": "text", "text": part}, {"type": "image", "image": part}, {"type": "audio", '
    '"audio": part.samples, "rate": 16_000}; a Path becomes {"type": "image" or "audio", "path": '
    "str(part)}, by its ending (PICTURES are those of pictures, in small letters).",
    draw=conversations,
    reference=as_message,
    equivalents=(_by_medium, _with_lists),
    mistakes=(
        Mistake(
            "a path stands in a text",
            "To a model a path is only letters: it has never seen the file, and answers all the "
            "same. Make it an item of type image or audio.",
            (_message(_path_as_text),),
        ),
        Mistake(
            "everything in one string",
            "A string shows nothing and plays nothing. The content is a list of items, one for "
            "each part.",
            (_as_one_text,),
        ),
        Mistake(
            "tags in the text",
            "A tag that you type is text, or worse, a control token without a picture. The "
            "template writes the marks, where your items stand.",
            (_with_tags,),
        ),
        Mistake(
            "media first, texts last",
            "'Before:' must stand in front of the picture that it names. Keep the order of the "
            "parts.",
            (_message(chosen=_media_first),),
        ),
        Mistake(
            "the texts are joined",
            "What stands between two pictures says which is which. One item for each part, in "
            "their order.",
            (_message(chosen=_texts_joined),),
        ),
        Mistake(
            "every file is a picture",
            "Look at the ending: a .flac goes to the ear. part.suffix.lower() in PICTURES.",
            (_message(is_picture=lambda path: True),),
        ),
        Mistake(
            "capitals in the ending",
            "Cameras write IMG_0412.JPG. Compare part.suffix.lower().",
            (
                _message(is_picture=lambda path: path.suffix in PICTURES),
                _message(is_picture=lambda path: path.name.endswith(PICTURES)),
            ),
        ),
        Mistake(
            "an item without its value",
            'Some write {"type": "image"} and give the pictures elsewhere. Here the item holds it: '
            '{"type": "image", "image": part}.',
            (_message(_empty),),
        ),
        Mistake(
            "the names that servers use",
            "image_url and input_audio are what web services call them. The processors of "
            "transformers read image and audio.",
            (_message(_of_a_server),),
        ),
        Mistake(
            "the Sound and not its samples",
            "A processor wants the numbers: part.samples.",
            (_message(samples_of=lambda sound: sound),),
        ),
        Mistake(
            "samples without their rate",
            "Samples do not know how fast they were taken. A Sound has 16,000 a second: "
            '"rate": 16_000.',
            (_message(with_rate=False),),
        ),
        Mistake(
            "the items without the message around them",
            'A message says who speaks: {"role": "user", "content": items}.',
            (_message(whole=lambda items: items),),
        ),
        Mistake(
            "the parts as they are",
            "Each part is wrapped into an item that says what it is.",
            (lambda parts: {"role": "user", "content": list(parts)},),
        ),
    ),
    hints=(
        "Go through the parts one by one. What kind is it: text, Sound, Path, or else a picture?",
        "isinstance(part, str), isinstance(part, Sound), isinstance(part, Path); of a Path, "
        "part.suffix.lower() in PICTURES decides between image and audio.",
        'items.append({"type": "text", "text": part}) and so on for each kind; in the end return '
        '{"role": "user", "content": items}.',
    ),
    expects='a dictionary {"role": "user", "content": a list of items}',
    arithmetic=lambda parts: " | ".join(
        f"{item['type']}: {next(key for key in item if key != 'type')}"
        for item in as_message(parts)["content"]
    ),
    show=lambda parts: f"[{', '.join(map(_named, parts))}]",
)
