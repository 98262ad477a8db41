"""Spoken digits and support sentences in English, Spanish and Portuguese, by espeak-ng.

A sentence is spoken by a synthetic voice, resampled to 16 kHz, and put into a room with noise.
Voices are held out by split. The same seed gives the same samples with the same espeak-ng;
another version of it speaks a little differently, so a model card names the version.
"""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from dataclasses import dataclass, replace
from functools import cache
from math import gcd
from typing import Any

import numpy as np

from pocket.corpus import translate
from pocket.corpus.core import Split
from pocket.omni import dictation, outside
from pocket.omni.asks import draw_ask
from pocket.omni.example import MediaExample, asked, said

RATE = 16_000
LANGS = ("en", "es", "pt")
PROGRAM = "espeak-ng"
TELEPHONE = (3_300, 4_000)  # Hz: where the band of a telephone ends
SMALLEST, LARGEST = 0.87, 1.15  # speakers of training, as a share of the voice's own size
DIGITS = {
    "en": "zero one two three four five six seven eight nine".split(),
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve".split(),
    "pt": "zero um dois três quatro cinco seis sete oito nove".split(),
}
# How each language is pronounced. Portuguese sentences are Brazilian; digits are the same.
ACCENTS = {
    "en": ("en-us", "en-gb", "en-gb-x-rp", "en-gb-scotland"),
    "es": ("es", "es-419"),
    "pt": ("pt-br",),
}
# espeak-ng's voice variants: who speaks. An unknown name is spoken by the ordinary voice, without
# a word, so a test compares these with what the program lists.
VOICES: dict[Split, tuple[str, ...]] = {
    "train": tuple(
        "f1 f2 f4 m1 m2 m4 m6 m7 m8 Andrea Annie anika Alex Andy belinda benjamin boris "
        "david Denis Diogo ed edward Gene Henrique Hugo iven iven3 "
        "john klatt klatt3 Lee marcelo Marco max miguel norbert".split()
    ),
    "validation": ("f5", "m5", "Jacky", "rob"),
    "test": ("f3", "m3", "Alicia", "linda", "steph", "Michael", "paul", "travis"),
}
# Sentences come from the parallel bank (shop, delivery, repair, contracts, clinic and the town).
# Those with other slots are left out: clock times, prices and names are read in many ways.
SPOKEN_SLOTS = frozenset(
    "product second article device colour part day month n fixture machine plumbing opening "
    "surface order_id".split()
)


class SpeechMissing(RuntimeError):
    """espeak-ng is not installed, so nothing can be spoken."""


@dataclass(frozen=True)
class Voice:
    """Who speaks, and where.

    speed: words a minute. pitch: 0 to 99. room: seconds in which an echo fades by 60 dB, 0 for
    none. noise: decibels that the speech is above the noise, None for none. colour: 0 for white
    noise, 1 for pink. level: the loudest sample. band: the highest frequency in Hz that the
    recording holds, None for all. size: of the speaker; a larger one speaks more slowly, and all
    frequencies are lower.
    """

    accent: str
    variant: str
    speed: int
    pitch: int
    room: float
    noise: float | None
    colour: float
    level: float
    band: float | None = None
    size: float = 1.0

    @property
    def name(self) -> str:
        return f"{self.accent}+{self.variant}"


@dataclass(frozen=True)
class Spoken:
    """What was said, in its language and in English, and by whom. `aloud` is what espeak reads."""

    text: str
    english: str
    aloud: str
    voice: Voice
    seed: int


def missing() -> str:
    """Why nothing can be spoken here, and what to do; empty if all is well."""
    if shutil.which(PROGRAM):
        return ""
    return (
        f"{PROGRAM} is not installed, so no speech can be made. On Debian or Ubuntu: "
        f"apt-get install -y {PROGRAM}"
    )


def version() -> str:
    """The version of espeak-ng; raises SpeechMissing where there is none."""
    return _run(["--version"], "").decode().split("Data at")[0].strip()


def listed_variants() -> set[str]:
    """The voice variants that the installed espeak-ng has."""
    lines = _run(["--voices=variant"], "").decode().splitlines()
    return {word[3:] for line in lines for word in line.split() if word.startswith("!v/")}


def _run(arguments: list[str], text: str) -> bytes:
    if problem := missing():
        raise SpeechMissing(problem)
    done = subprocess.run([PROGRAM, *arguments], input=text.encode(), capture_output=True)
    if done.returncode:
        raise RuntimeError(f"{PROGRAM} failed: {done.stderr.decode().strip()}")
    return done.stdout


def draw_voice(rng: random.Random, split: Split, lang: str) -> Voice:
    """A voice of the split.

    In training each is made larger or smaller, so that its few speakers become many; and a third
    come over a telephone, as real recordings do.
    """
    voice = Voice(
        accent=rng.choice(ACCENTS[lang]),
        variant=rng.choice(VOICES[split]),
        speed=rng.randint(125, 210),
        pitch=rng.randint(25, 75),
        room=rng.uniform(0.08, 0.45) if rng.random() < 0.5 else 0.0,
        noise=rng.uniform(8, 35) if rng.random() < 0.7 else None,
        colour=rng.random(),
        level=rng.uniform(0.15, 0.9),
    )
    if split != "train":
        return voice
    band = rng.uniform(*TELEPHONE) if rng.random() < 1 / 3 else None
    return replace(voice, band=band, size=rng.uniform(SMALLEST, LARGEST))


def rate_of(rate: int, voice: Voice) -> int:
    """As what rate samples of the program have to be read for a speaker of that size.

    In steps of 50 Hz: the lengths of the transforms in `resampled` follow from it.
    """
    return 50 * round(rate / voice.size / 50)


def _smooth(n: int) -> int:
    """The smallest number from `n` up with no prime factor above 5: quick to transform."""
    while True:
        rest = n
        for prime in (2, 3, 5):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return n
        n += 1


def resampled(sound: np.ndarray, rate: int, wanted: int = RATE) -> np.ndarray:
    """The same sound at another rate: its spectrum is cut or filled up, and nothing else.

    The length is first filled up with silence to a whole number of periods of both rates.
    """
    common = gcd(rate, wanted)
    up, down = wanted // common, rate // common
    blocks = _smooth(-(-len(sound) // down))
    padded = np.zeros(blocks * down)
    padded[: len(sound)] = sound
    spectrum, n = np.fft.rfft(padded), blocks * up
    kept = np.zeros(n // 2 + 1, complex)
    shared = min(len(kept), len(spectrum))
    kept[:shared] = spectrum[:shared]
    length = -(-len(sound) * up // down)
    return np.fft.irfft(kept, n)[:length] * (up / down)


def _clean(text: str, voice: Voice) -> np.ndarray:
    """The voice alone, at 16 kHz."""
    arguments = ["-v", voice.name, "-s", str(voice.speed), "-p", str(voice.pitch)]
    wave = _run([*arguments, "--stdin", "--stdout"], text)
    # Written to a pipe, the header's lengths are made up; its rate and the samples are right.
    channels, rate = struct.unpack_from("<HI", wave, 22)
    if wave[:4] != b"RIFF" or wave[36:40] != b"data" or channels != 1:
        raise RuntimeError(f"{PROGRAM} wrote something other than a mono WAV")
    samples = np.frombuffer(wave[44 : len(wave) - len(wave) % 2], "<i2")
    return resampled(samples / 32768, rate_of(rate, voice))


def _in_room(sound: np.ndarray, seconds: float, rng: np.random.Generator) -> np.ndarray:
    """The sound with an echo: noise that fades out, as a plain room answers."""
    n = max(1, int(seconds * RATE))
    answer = rng.normal(0, 1, n) * 10 ** (-3 * np.arange(n) / n)
    answer *= 0.5 / np.sqrt((answer**2).sum())
    answer[0] = 1.0
    size = _smooth(len(sound) + n)
    return np.fft.irfft(np.fft.rfft(sound, size) * np.fft.rfft(answer, size), size)[: len(sound)]


def _noise(n: int, colour: float, rng: np.random.Generator) -> np.ndarray:
    """Noise whose power falls with frequency to the power of `colour`; of power 1."""
    size = _smooth(n)
    spectrum = np.fft.rfft(rng.normal(0, 1, size))
    spectrum[1:] /= np.arange(1, len(spectrum)) ** (colour / 2)
    spectrum[0] = 0
    noise = np.fft.irfft(spectrum, size)[:n]
    return noise / np.sqrt((noise**2).mean())


def _below(sound: np.ndarray, band: float) -> np.ndarray:
    """The sound without what lies above a frequency in Hz."""
    size = _smooth(len(sound))
    spectrum = np.fft.rfft(sound, size)
    spectrum[round(band * size / RATE) :] = 0
    return np.fft.irfft(spectrum, size)[: len(sound)]


def sound_of(spoken: Spoken) -> np.ndarray:
    """The samples: 16 kHz, mono, float32, between -1 and 1. Raises SpeechMissing."""
    return in_place(_clean(spoken.aloud, spoken.voice), spoken)[0]


def in_place(sound: np.ndarray, spoken: Spoken) -> tuple[np.ndarray, int]:
    """A clean voice at 16 kHz in its room with its noise; and how many samples come before it."""
    voice, rng = spoken.voice, np.random.default_rng(spoken.seed)
    before, after = (int(RATE * seconds) for seconds in rng.uniform(0.05, 0.35, 2))
    sound = np.pad(sound, (before, after))
    power = (sound**2).mean()
    if voice.room:
        sound = _in_room(sound, voice.room, rng)
    if voice.noise is not None:
        below = 10 ** (-voice.noise / 20)
        sound = sound + _noise(len(sound), voice.colour, rng) * np.sqrt(power) * below
    if voice.band:
        sound = _below(sound, voice.band)
    return (sound * (voice.level / np.abs(sound).max())).astype(np.float32), before


def in_words(digits: str, lang: str) -> str:
    """A string of digits as it is spoken, one by one.

    >>> in_words("407", "es")
    'cuatro cero siete'
    """
    return " ".join(DIGITS[lang][int(digit)] for digit in digits)


@cache
def sentences(split: Split) -> tuple[translate.Pattern, ...]:
    """The support sentences of a split that can be spoken without doubt."""
    return tuple(
        pattern
        for pattern in translate.patterns(split)
        if SPOKEN_SLOTS.issuperset(translate.slots(pattern.text["en"]))
    )


def draw_digits(rng: random.Random, split: Split, lang: str) -> tuple[str, Spoken]:
    digits = "".join(rng.choices("0123456789", k=rng.randint(1, 8)))
    text = in_words(digits, lang)
    # Commas make the voice pause, as people do in a long number.
    parts = text.split()
    aloud = ", ".join(parts) if rng.random() < 0.3 else text
    voice = draw_voice(rng, split, lang)
    return "{digits}", Spoken(text, in_words(digits, "en"), aloud, voice, rng.getrandbits(32))


def draw_sentence(rng: random.Random, split: Split, lang: str) -> tuple[str, Spoken]:
    pattern = rng.choice(sentences(split))
    values = translate.draw(pattern, rng)
    text, english = (translate.fill(pattern.text[one], one, values) for one in (lang, "en"))
    aloud = text
    if "order_id" in values:
        # "B40718" is spoken as a letter and its digits, not as forty thousand and so on.
        number = values["order_id"][lang].text
        aloud = text.replace(number, f"{number[0]}, {in_words(number[1:], lang)}")
    voice = draw_voice(rng, split, lang)
    return pattern.text["en"], Spoken(text, english, aloud, voice, rng.getrandbits(32))


def draw_dictation(rng: random.Random, lang: str) -> Spoken:
    """A sentence of the training texts or, half of the time, from outside; few are translated."""
    others, english = outside.sentences(lang), ""
    if others and rng.random() < 0.5:
        one = rng.choice(others)
        text, english = one.text + ".", one.english and one.english + "."
    else:
        text = rng.choice(dictation.sayings(lang)) + "."
    return Spoken(text, english, text, draw_voice(rng, "train", lang), rng.getrandbits(32))


def draw_phrase(rng: random.Random, split: Split, lang: str) -> tuple[str, Spoken]:
    """A few words out of a sentence, to be written down."""
    text = dictation.phrase(rng, split, lang)
    voice = draw_voice(rng, split, lang)
    return "{phrase}", Spoken(text, "", text, voice, rng.getrandbits(32))


def made(
    rng: random.Random,
    split: Split,
    lang: str,
    skill: str,
    phrasing: str,
    spoken: Spoken,
    sound: np.ndarray | None = None,
) -> MediaExample:
    """The example of a spoken text: written down, or, half of the time, put into English.

    What has no translation is only written down. sound: a recording of it; by default espeak-ng
    says it.
    """
    foreign = lang != "en" and spoken.english
    intent = "translate" if foreign and rng.random() < 0.5 else "transcribe"
    asking, question = draw_ask(rng, split, intent)
    heard = sound_of(spoken) if sound is None else sound
    part: dict[str, Any] = {"type": "audio", "audio": heard}
    return MediaExample(
        skill=skill,
        intent=intent,
        lang=lang,
        split=split,
        style=spoken.voice.name,
        # What is only a slot has no held-out wording of its own; there the question decides.
        phrasing=asking if phrasing in ("{digits}", "{phrase}", "{dictation}") else phrasing,
        messages=(asked([part], question, rng),),
        target=said(spoken.english if intent == "translate" else spoken.text),
        truth=spoken,
    )


def digits(rng: random.Random, split: Split, lang: str) -> MediaExample:
    return made(rng, split, lang, "digits", *draw_digits(rng, split, lang))


def phrases(rng: random.Random, split: Split, lang: str) -> MediaExample:
    return made(rng, split, lang, "phrases", *draw_phrase(rng, split, lang))


def commands(rng: random.Random, split: Split, lang: str) -> MediaExample:
    return made(rng, split, lang, "commands", *draw_sentence(rng, split, lang))


SKILLS = {"digits": digits, "phrases": phrases, "commands": commands}
