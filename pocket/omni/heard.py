"""Which phoneme sounds when: the first thing that the audio tower learns to say.

espeak-ng's library tells at which sample each phoneme begins. The program does not, so here the
same voices are asked through the library. A soft token lasts 40 ms and has two slots, one for
each half: a short plosive fits into one.
"""

from __future__ import annotations

import ctypes
import random
from ctypes.util import find_library
from functools import cache

import numpy as np

from pocket.corpus.core import Split
from pocket.omni import speech
from pocket.omni.config import Spec, sound_tokens

SLOTS = 2
SILENCE = "_"
# From espeak-ng's speak_lib.h.
_SYNCHRONOUS, _PHONEME_EVENTS = 2, 1
_UTF8, _END_PAUSE = 1, 0x1000
_RATE, _PITCH = 1, 3
_LIST_ENDS, _PHONEME = 0, 7


class _Event(ctypes.Structure):
    """espeak_EVENT of speak_lib.h; its last member is a union, of which phonemes use the string."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("phoneme", ctypes.c_char * 8),
    )


class _Voice(ctypes.Structure):
    """espeak_VOICE of speak_lib.h."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_char_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_CALLBACK = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class _Speaker:
    """espeak-ng inside this process: samples and phonemes of one text after another."""

    def __init__(self) -> None:
        name = find_library("espeak-ng")
        if not name:
            raise speech.SpeechMissing(speech.missing() or "libespeak-ng was not found")
        self.lib = ctypes.CDLL(name)
        self.rate = self.lib.espeak_Initialize(_SYNCHRONOUS, 0, None, _PHONEME_EVENTS)
        self.samples: list[np.ndarray] = []
        self.phonemes: list[tuple[int, str]] = []
        self._callback = _CALLBACK(self._take)  # kept: the library holds no reference
        self.lib.espeak_SetSynthCallback(self._callback)

    def _take(self, wave, n: int, events) -> int:
        if wave and n > 0:
            self.samples.append(np.ctypeslib.as_array(wave, (n,)).copy())
        place = 0
        while events[place].type != _LIST_ENDS:
            if events[place].type == _PHONEME:
                self.phonemes.append((events[place].sample, events[place].phoneme.decode()))
            place += 1
        return 0

    def say(self, text: str, voice: speech.Voice) -> tuple[np.ndarray, list[tuple[int, str]]]:
        """The samples at the library's own rate, -1 to 1, and where each phoneme begins."""
        self.samples, self.phonemes = [], []
        name = voice.name.encode()
        # As the program does: a name is looked up as a voice, then as a language.
        if self.lib.espeak_SetVoiceByName(name):
            wanted = _Voice(languages=name)
            if self.lib.espeak_SetVoiceByProperties(ctypes.byref(wanted)):
                raise RuntimeError(f"espeak-ng has no voice {voice.name}")
        self.lib.espeak_SetParameter(_RATE, voice.speed, 0)
        self.lib.espeak_SetParameter(_PITCH, voice.pitch, 0)
        raw = text.encode()
        length = ctypes.c_size_t(len(raw) + 1)
        if self.lib.espeak_Synth(raw, length, 0, 1, 0, _UTF8 | _END_PAUSE, None, None):
            raise RuntimeError(f"espeak-ng could not speak {text!r}")
        return np.concatenate(self.samples) / 32768, self.phonemes


@cache
def _speaker() -> _Speaker:
    return _Speaker()


def draw(rng: random.Random, split: Split) -> speech.Spoken:
    """Digits or a sentence, in any of the languages; in training half of them dictations."""
    lang = rng.choice(speech.LANGS)
    if split == "train" and rng.random() < 0.5:
        return speech.draw_dictation(rng, lang)
    return rng.choice((speech.draw_digits, speech.draw_sentence))(rng, split, lang)[1]


def _plain(phoneme: str) -> str:
    """All pauses are one silence."""
    return SILENCE if phoneme.startswith(SILENCE) else phoneme


@cache
def phonemes(n: int = 1000) -> tuple[str, ...]:
    """All phonemes of `n` texts that training may draw, silence first."""
    rng = random.Random("phonemes")
    found = {SILENCE}
    for _ in range(n):
        spoken = draw(rng, "train")
        found |= {_plain(one) for _, one in _speaker().say(spoken.aloud, spoken.voice)[1]}
    return (SILENCE, *sorted(found - {SILENCE}))


def sound_and_answers(spoken: speech.Spoken, spec: Spec) -> tuple[np.ndarray, np.ndarray]:
    """The samples, 16 kHz, and the class of each slot of each soft token, uint8 [tokens, SLOTS].

    The class of a phoneme that `phonemes` does not list is that of silence.
    """
    raw, begins = _speaker().say(spoken.aloud, spoken.voice)
    rate = speech.rate_of(_speaker().rate, spoken.voice)
    sound, before = speech.in_place(speech.resampled(raw, rate), spoken)
    numbers = {name: number for number, name in enumerate(phonemes())}
    # A token's slots are asked about at their middles: 10 and 30 of its 40 ms.
    asked = (np.arange(sound_tokens(len(sound), spec) * SLOTS) + 0.5) * 0.04 / SLOTS
    starts = np.array([at / rate + before / speech.RATE for at, _ in begins])
    names = [SILENCE, *(_plain(name) for _, name in begins)]
    at = np.searchsorted(starts, asked, side="right")
    found = np.array([numbers.get(names[place], 0) for place in at], np.uint8)
    return sound, found.reshape(-1, SLOTS)
