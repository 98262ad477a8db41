"""Video as a model gets it: a few frames, and the time of each in seconds.

>>> from course_lib.multimodal import video
>>> clip = video.sampled(frames, fps=25, every=1.0)

Where transformers' own video processor is there (it needs torchvision), the frames go through it.
Where it is missing, each frame goes in as a picture behind its time, "00:03", which is how that
processor writes a video too; but the soft tokens are then those of pictures, and the blanks around
the times are gone, because chat templates trim each text.
"""

from __future__ import annotations

import math
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.pictures import picture

if TYPE_CHECKING:
    from PIL import Image

# Gemma 4's processor takes 32 frames, its guide at most 60 s with a frame a second (facts, (d)).
MOST_FRAMES = 32
MOST_SECONDS = 60.0


@dataclass(frozen=True, eq=False)
class Video:
    """Frames in their order, and the second at which each stands."""

    frames: tuple[Image.Image, ...] = field(repr=False)
    seconds: tuple[float, ...]

    def __post_init__(self) -> None:
        if not self.frames or len(self.frames) != len(self.seconds):
            raise MediaError(
                f"a video needs a time for each frame: {len(self.frames)} frames and "
                f"{len(self.seconds)} times"
            )
        if any(b <= a for a, b in zip(self.seconds, self.seconds[1:], strict=False)):
            raise MediaError("the times of a video's frames must grow")
        if self.seconds[0] < 0 or not math.isfinite(self.seconds[-1]):
            raise MediaError("the times of a video's frames are seconds from 0 up")
        if len({frame.size for frame in self.frames}) > 1:
            raise MediaError("the frames of a video must all have one size")

    @property
    def stamps(self) -> tuple[str, ...]:
        """The times as the model reads them, minutes and seconds."""
        return tuple(f"{int(s // 60):02d}:{int(s % 60):02d}" for s in self.seconds)

    def parts(self) -> list[dict[str, Any]]:
        """The frames as pictures, each behind its time: the way without a video processor."""
        made: list[dict[str, Any]] = []
        for stamp, frame in zip(self.stamps, self.frames, strict=True):
            made += [{"type": "text", "text": stamp}, {"type": "image", "image": frame}]
        return made


def sampled(
    source: Any, fps: float | None = None, *, every: float = 1.0, most: int = MOST_FRAMES
) -> Video:
    """A frame every `every` seconds, at most `most` of them, spread evenly where there are more.

    source: pictures in their order (whatever `picture` takes) with their `fps`, or the path or
        bytes of an animated GIF, WebP, AVIF or PNG, which says its times itself.

    Raises MediaError for no frames, a missing or impossible fps, a file that is no animation, or a
    clip of more than 60 s.
    """
    if not every > 0 or most < 1:
        raise MediaError(f"need every > 0 and most >= 1, not {every!r} and {most!r}")
    if isinstance(source, (str, os.PathLike, bytes, bytearray)):
        frames, times, length = _animation(source, fps)
    else:
        frames, times, length = _listed(source, fps)
    if length > MOST_SECONDS:
        raise MediaError(
            f"the clip lasts {length:.0f} s and a video may last {MOST_SECONDS:.0f} s: cut it"
        )
    wanted = min(most, max(1, math.ceil(length / every - 1e-9)))
    step = every if wanted == math.ceil(length / every - 1e-9) else length / wanted
    chosen = sorted({_at(times, number * step) for number in range(wanted)})
    return Video(tuple(picture(frames[i]) for i in chosen), tuple(times[i] for i in chosen))


def _at(times: Sequence[float], second: float) -> int:
    """The frame that is on the screen at that second."""
    return max(i for i, time in enumerate(times) if time <= second + 1e-9)


def _listed(source: Any, fps: float | None) -> tuple[list[Any], list[float], float]:
    try:
        frames = list(source)
    except TypeError:
        raise MediaError(
            f"a video is a list of pictures with fps, or an animation, not {type(source).__name__}"
        ) from None
    if not frames:
        raise MediaError("the video has no frames")
    if fps is None or isinstance(fps, bool) or not 0.01 <= fps <= 1000:
        raise MediaError(
            f"frames do not say how fast they follow each other: give fps, not {fps!r}"
        )
    return frames, [i / fps for i in range(len(frames))], len(frames) / fps


def _animation(
    source: str | os.PathLike[str] | bytes, fps: float | None
) -> tuple[list[Any], list[float], float]:
    import io

    from PIL import Image, ImageSequence, UnidentifiedImageError

    data = bytes(source) if isinstance(source, (bytes, bytearray)) else _file(Path(source))
    try:
        image = Image.open(io.BytesIO(data))
        frames, times, now = [], [], 0.0
        for frame in ImageSequence.Iterator(image):
            frames.append(frame.convert("RGBA"))
            times.append(now)
            now += frame.info.get("duration", 0) / 1000
    except (UnidentifiedImageError, OSError, SyntaxError, EOFError) as error:
        raise MediaError(
            "this is no animation that Pillow can read. Take the frames out of a film first, "
            "`ffmpeg -i clip.mp4 -r 1 frame%03d.png`, and give the pictures with fps=1"
        ) from error
    if len(frames) < 2:
        raise MediaError("the file holds a single picture: give it as a picture")
    if fps is not None:
        return _listed(frames, fps)
    if any(b <= a for a, b in zip(times, times[1:], strict=False)) or now <= times[-1]:
        raise MediaError("the animation does not say how long its frames stand: give fps")
    return frames, times, now


def _file(path: Path) -> bytes:
    try:
        return path.expanduser().read_bytes()
    except OSError as error:
        raise MediaError(f"{path.name!r} cannot be read: {error}") from error
