"""Pictures and sound: what they cost, how they are asked about, and how to tell if it went well.

    from course_lib import models, multimodal

    gemma = models.load("pocket-omni")
    print(multimodal.see(gemma, "chart.png", "Which one is the highest?"))
    print(multimodal.hear(gemma, "message.flac"))
    print(multimodal.members.takes("gemma-4-31B"))

The rooms of this wing: `members` (who takes what), `pictures`, `sounds` (with `sound_files`) and
`video` (from anywhere to what a processor wants), `parts` and `inputs` (conversations that hold
them), `asking` (see, hear, ask), `image_tokens` and `sound_tokens` (soft tokens by arithmetic),
`cost` and `measured` (tokens, memory and time, before and after), `transcripts` (word error rate,
BLEU), `picture_sets` (question sets and their scores), `documents` (a chart as a business draws
one), `changed` (noise, speed, small and blurred), `attack` (text in a picture that gives orders).
Pictures of it: `course_lib.plots.multimodal`; upload and microphone: `course_lib.media_widgets`.
"""

from __future__ import annotations

from course_lib.multimodal.asking import ask, ask_all, hear, see
from course_lib.multimodal.errors import MediaError, TakesError
from course_lib.multimodal.image_tokens import ImageRule, image_rule
from course_lib.multimodal.members import Takes, check_takes, takes
from course_lib.multimodal.pictures import picture
from course_lib.multimodal.sound_tokens import SoundRule, sound_rule
from course_lib.multimodal.sounds import Sound, sound
from course_lib.multimodal.video import Video

__all__ = [
    "ImageRule",
    "MediaError",
    "Sound",
    "SoundRule",
    "Takes",
    "TakesError",
    "Video",
    "ask",
    "ask_all",
    "check_takes",
    "hear",
    "image_rule",
    "picture",
    "see",
    "sound",
    "sound_rule",
    "takes",
]
