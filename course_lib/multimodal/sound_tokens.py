"""How many soft tokens a sound costs, worked out from its length alone.

>>> from course_lib.multimodal.sound_tokens import sound_rule
>>> sound_rule("gemma-4-E2B").tokens(16_000)
25
>>> sound_rule("gemma-3n-E2B").tokens(16_000)
188

Three rules. Gemma 4 (and pocket-omni) makes a frame of 20 ms every 10 ms and leaves a quarter of
them: 25 a second. Gemma 4 12B has no tower: 640 samples are one token, 25 a second again. Gemma 3n
hears 6.25 a second and pays for 188 however short the sound is: the rest of the places is filled
up. Source: feature extractors and processors of transformers 5.23; the tests compare with them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.members import check_takes
from course_lib.multimodal.sounds import MOST_SECONDS, RATE

if TYPE_CHECKING:
    from course_lib.models import Gemma

_FRAME_MS, _HOP_MS = 20, 10  # Gemma 4's feature extractor
_RAW_SAMPLES = 640  # of a token of Gemma 4 12B
_HALVINGS = 2  # convolutions of stride 2 in Gemma 4's audio tower


@dataclass(frozen=True)
class SoundRule:
    """How one model counts sound.

    kind: "frames" (mel frames, a quarter of them left), "raw" (so many samples a token), or
        "fixed" (always `fixed` places in the prompt, of which the sound fills some).
    per_second: soft tokens that one second of sound really becomes.
    """

    model: str
    kind: Literal["frames", "raw", "fixed"]
    per_second: float
    frame: int = 0
    hop: int = 0
    fixed: int = 0
    rate: int = RATE

    def frames(self, samples: int) -> int:
        """Mel frames that lie wholly in the sound, the first one half a frame before it."""
        return max(0, (samples + self.frame // 2 - (self.frame + 1)) // self.hop + 1)

    def tokens(self, samples: int) -> int:
        """The soft tokens in the prompt for a sound of so many samples.

        Raises MediaError for no samples, or more than 30 seconds of them.
        """
        if samples < 1:
            raise MediaError("a sound without samples has no tokens")
        if samples > MOST_SECONDS * self.rate:
            raise MediaError(
                f"{samples / self.rate:.1f} s of sound: the models hear at most "
                f"{MOST_SECONDS:.0f} s at a time"
            )
        if self.kind == "fixed":
            return self.fixed
        if self.kind == "raw":
            return -(-samples // self.frame)
        left = self.frames(samples)
        for _ in range(_HALVINGS):
            left = (left + 1) // 2
        return left

    def of_seconds(self, seconds: float) -> int:
        """The soft tokens of a sound of that length."""
        return self.tokens(round(seconds * self.rate))


def sound_rule(model: Gemma | Card | str) -> SoundRule:
    """The rule of a model: of a loaded one read off its processor, of a card off the card.

    Raises TakesError for a model that hears nothing, UnknownModelError for an unknown name.
    """
    check_takes(model, ["audio"])
    card = catalog.card(model) if isinstance(model, str) else model
    if not isinstance(card, Card):
        return _of_processor(card)
    tower = card.audio_tower or {}
    per_second = 1000 / tower["ms_per_token"]
    if tower.get("max_tokens"):
        return SoundRule(card.key, "fixed", per_second, fixed=tower["max_tokens"])
    if tower["type"].startswith("none"):
        return SoundRule(card.key, "raw", per_second, frame=_RAW_SAMPLES)
    frame, hop = (RATE * ms // 1000 for ms in (_FRAME_MS, _HOP_MS))
    return SoundRule(card.key, "frames", per_second, frame, hop)


def _of_processor(gemma: Gemma) -> SoundRule:
    processor: Any = gemma.processor
    ear = processor.feature_extractor
    rate = ear.sampling_rate
    if raw := getattr(ear, "audio_samples_per_token", None):
        return SoundRule(gemma.name, "raw", rate / raw, frame=raw, rate=rate)
    hop = ear.hop_length
    if hasattr(processor, "audio_ms_per_token"):
        return SoundRule(gemma.name, "frames", rate / hop / 4, ear.frame_length, hop, rate=rate)
    places = processor.audio_seq_length
    kept = gemma.model.config.audio_config.conf_reduction_factor * 2**_HALVINGS
    return SoundRule(gemma.name, "fixed", rate / hop / kept, fixed=places, rate=rate)
