"""Who takes what: text, pictures, sound, video. The catalogue answers, and nobody's memory.

>>> from course_lib.multimodal import members
>>> members.takes("gemma-4-31B").audio
False
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.multimodal.errors import TakesError

if TYPE_CHECKING:
    from course_lib.models import Gemma

Medium = Literal["text", "image", "audio", "video"]
MEDIA: tuple[Medium, ...] = ("text", "image", "audio", "video")
_WORDS = {"text": "text", "image": "pictures", "audio": "sound", "video": "video"}
# What answers in words: an embedding model or a drafter takes pictures too, and says nothing.
_SPEAKING = ("core", "pocket")
_MOST_NAMED = 4


@dataclass(frozen=True)
class Takes:
    """What a model can be given. video_as_frames: it has no video input of its own.

    towers: how pictures and sound become vectors, as the card says: a tower's type, or "none".
    """

    name: str
    text: bool
    image: bool
    audio: bool
    video: bool
    video_as_frames: bool = False
    vision_tower: str = "none"
    audio_tower: str = "none"

    @property
    def media(self) -> tuple[Medium, ...]:
        return tuple(medium for medium in MEDIA if getattr(self, medium))

    def __str__(self) -> str:
        names = [_WORDS[medium] for medium in self.media]
        if self.video_as_frames:
            names[-1] += " (as frames)"
        return f"{self.name} takes {_joined(names)}"


def takes(model: Gemma | Card | str) -> Takes:
    """What a model takes: of the catalogue by its card, of any other by its configuration.

    A model without a card takes video as frames where it takes pictures.
    Raises UnknownModelError for a name that is not in the catalogue.
    """
    card = catalog.card(model) if isinstance(model, str) else model
    if not isinstance(card, Card):
        if card.card is None:
            return _by_configuration(card)
        card = card.card
    given = {entry.split(" ")[0]: entry for entry in card.modalities_in}
    frames = "image" in given and given.get("video") != "video"
    return Takes(
        name=card.key,
        text="text" in given,
        image="image" in given,
        audio="audio" in given,
        video="image" in given,
        video_as_frames=frames,
        vision_tower=(card.vision_tower or {}).get("type", "none"),
        audio_tower=(card.audio_tower or {}).get("type", "none"),
    )


def _by_configuration(gemma: Gemma) -> Takes:
    config = getattr(gemma.model, "config", None)
    # Without its processor's files a model that could see cannot be given anything to see.
    able = gemma.processor is not None
    image, audio = (
        able and getattr(config, part, None) is not None
        for part in ("vision_config", "audio_config")
    )
    return Takes(gemma.name, True, image, audio, image, video_as_frames=image)


def check_takes(model: Gemma | Card | str, wanted: Iterable[Medium]) -> Takes:
    """What the model takes, if everything wanted is among it.

    Raises TakesError that names models which take it, and ValueError for an unknown medium.
    """
    found, wanted = takes(model), list(dict.fromkeys(wanted))
    if unknown := [medium for medium in wanted if medium not in MEDIA]:
        raise ValueError(f"there is no medium {unknown[0]!r}: choose from {', '.join(MEDIA)}")
    lacking = [medium for medium in wanted if not getattr(found, medium)]
    if not lacking:
        return found
    can = others(wanted)
    named = _joined([card.key for card in can[:_MOST_NAMED]]) or "no model of the catalogue"
    raise TakesError(
        f"{found}, but no {_joined([_WORDS[medium] for medium in lacking], 'and no')}. "
        f"These take it: {named}."
    )


def others(wanted: Iterable[Medium]) -> list[Card]:
    """The models that take all of that and answer in words: pocket models first, then by size."""
    wanted = list(wanted)
    found = [
        card
        for member in _SPEAKING
        for card in catalog.cards(family="gemma", member=member)
        if all(getattr(takes(card), medium) for medium in wanted)
    ]
    return sorted(found, key=lambda card: (not card.pocket, card.total_params or 0))


def table(generation: str | None = None) -> list[Takes]:
    """What each model that answers in words takes, in the order of the catalogue."""
    return [
        takes(card)
        for member in _SPEAKING
        for card in catalog.cards(family="gemma", generation=generation, member=member)
    ]


def _joined(names: list[str], word: str = "and") -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"
