"""Exercise 2 of lab 05: how many soft tokens a sound costs, from its samples."""

from __future__ import annotations

import random
from collections.abc import Callable

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.multimodal.sound_tokens import sound_rule
from course_lib.multimodal.sounds import MOST_SECONDS, RATE

FRAME, HOP = 321, 160  # samples: what a frame needs, and from one frame to the next
LONGEST = round(MOST_SECONDS) * RATE
GEMMA_4, GEMMA_3N = "gemma-4-E2B", "gemma-3n-E2B"
PLACES = 188  # of a sound in a prompt of Gemma 3n


def lengths(rng: random.Random) -> list[Case]:
    """(samples, model): nothing, the first frames, exactly full, one too many, and lengths between.

    Every remainder of the two halvings is among them.
    """
    edges = [0, 1, 160, 161, RATE, LONGEST, LONGEST + 1]
    drawn = [HOP * (4 * rng.randint(10, 700) + rest) + rng.randint(1, HOP) for rest in range(4)]
    drawn += [rng.randint(2000, LONGEST), rng.randint(LONGEST + 2, 3 * LONGEST)]
    heard = [(n, GEMMA_4) for n in (*drawn, *edges)]
    return heard + [(n, GEMMA_3N) for n in (0, rng.choice(drawn[:5]), LONGEST, LONGEST + 1)]


# ---- right answers -----------------------------------------------------------------------------


def sound_tokens(samples: int, model: str) -> int | None:
    if samples < 1 or samples > 480_000:
        return None
    if model == "gemma-3n-E2B":
        return 188
    frames = (160 + samples - 321) // 160 + 1
    for _ in range(2):
        frames = (frames + 1) // 2
    return frames


def _by_the_library(samples: int, model: str) -> int | None:
    return sound_rule(model).tokens(samples) if 0 < samples <= LONGEST else None


def _frame_by_frame(samples: int, model: str) -> int | None:
    """As the tower does it: list the frames, and keep every second one twice."""
    if not 0 < samples <= LONGEST:
        return None
    frames = [start for start in range(0, samples + HOP, HOP) if start + FRAME <= samples + HOP]
    return PLACES if model == GEMMA_3N else len(frames[::2][::2])


# ---- wrong answers -----------------------------------------------------------------------------


def _counted(
    *,
    frames_of: Callable[[int], int] = lambda samples: (samples + HOP - FRAME) // HOP + 1,
    left_of: Callable[[int], int] = lambda frames: -(-frames // 4),
    fixed: Callable[[int], int] = lambda tokens: PLACES,
    longest: float = LONGEST,
    cut: bool = False,
    nothing: int | None = None,
) -> Callable[[int, str], int | None]:
    """The right count with one decision changed. fixed: Gemma 3n's places, from Gemma 4's tokens.

    cut: what is too long is shortened instead of refused. nothing: what no samples cost.
    """

    def answer(samples: int, model: str) -> int | None:
        if samples < 1:
            return nothing
        if samples > longest:
            if not cut:
                return None
            samples = LONGEST
        tokens = left_of(max(0, frames_of(samples)))
        return fixed(tokens) if model == GEMMA_3N else tokens

    return answer


def _halved_twice(frames: int) -> int:
    for _ in range(2):
        frames //= 2
    return frames


# ---- words -------------------------------------------------------------------------------------


def _way(samples: int, model: str) -> str:
    if not 0 < samples <= LONGEST:
        return f"{samples:,} samples are {samples / RATE:.4g} s: None"
    if model == GEMMA_3N:
        return f"Gemma 3n keeps {PLACES} places for every sound"
    frames = (samples + HOP - FRAME) // HOP + 1
    half = (frames + 1) // 2
    return (
        f"({HOP} + {samples:,} - {FRAME}) // {HOP} + 1 = {frames} frames, halved {half}, halved "
        f"again {(half + 1) // 2}"
    )


SOUND_TOKENS = Exercise(
    id="lab05.sound_tokens",
    prompt="Write sound_tokens(samples, model): the soft tokens of a sound of so many samples, at "
    f"16,000 a second, for {GEMMA_4!r} or {GEMMA_3N!r}; None for no samples, or more than 30 "
    "seconds. Gemma 4 puts 160 zeros in front, takes a frame of 321 samples every 160, as many as "
    "lie wholly in the sound, and halves their number twice, rounding up. Gemma 3n pays for 188.",
    draw=lengths,
    reference=sound_tokens,
    equivalents=(_by_the_library, _frame_by_frame),
    mistakes=(
        Mistake(
            "25 a second, cut off",
            "That is near, and one too few for most lengths: what is left over becomes a soft "
            "token too. Count frames, then halve twice.",
            (_counted(frames_of=lambda n: n, left_of=lambda n: n // 640),),
        ),
        Mistake(
            "640 samples make a soft token",
            "That is Gemma 4 12B, which has no audio tower. The others count frames and halve "
            "them twice.",
            (_counted(frames_of=lambda n: n, left_of=lambda n: -(-n // 640)),),
        ),
        Mistake(
            "the halvings are rounded down",
            "A convolution of stride 2 keeps the first of every two, also of a last one alone: "
            "(n + 1) // 2.",
            (_counted(left_of=_halved_twice), _counted(left_of=lambda frames: frames // 4)),
        ),
        Mistake(
            "a frame is taken for a soft token",
            "There are 100 frames a second. Two convolutions halve their number, one after the "
            "other.",
            (_counted(left_of=lambda frames: frames),),
        ),
        Mistake(
            "halved only once",
            "Two convolutions of stride 2 stand in the audio tower: halve twice.",
            (_counted(left_of=lambda frames: (frames + 1) // 2),),
        ),
        Mistake(
            "one frame too few",
            "160 zeros stand in front of the sound, and the first frame counts as well: "
            "(160 + samples - 321) // 160 + 1.",
            (
                _counted(frames_of=lambda samples: (samples - FRAME) // HOP + 1),
                _counted(frames_of=lambda samples: (samples + HOP - FRAME) // HOP),
            ),
        ),
        Mistake(
            "the frames do not overlap",
            "A frame is 321 samples long, and the next one begins 160 samples later.",
            (_counted(frames_of=lambda samples: (samples + HOP) // FRAME),),
        ),
        Mistake(
            "Gemma 3n pays for what it hears",
            "It hears fewer tokens, and still keeps 188 places in the prompt for every sound.",
            (_counted(fixed=lambda tokens: tokens),),
        ),
        Mistake(
            "there is no longest sound",
            "The models hear 30 seconds at a time, 480,000 samples: None for more.",
            (_counted(longest=float("inf")),),
        ),
        Mistake(
            "what is too long is cut off",
            "That is what feature extractors do, without a word. Here it must show: None.",
            (_counted(cut=True),),
        ),
        Mistake(
            "no sound costs no tokens",
            "A sound without samples is no sound: None, not 0.",
            (_counted(nothing=0),),
        ),
    ),
    hints=(
        "Three steps: is the length allowed? How many frames lie in it? What is left of them after "
        "two halvings?",
        "frames = (160 + samples - 321) // 160 + 1; each halving is (frames + 1) // 2.",
        "if not 0 < samples <= 480_000: return None; if model == 'gemma-3n-E2B': return 188; then "
        "the frames, halved in a loop of two.",
    ),
    expects="a whole number or None",
    unit="soft tokens",
    arithmetic=_way,
    show=lambda samples, model: f"{samples:_}, {model!r}",
)
