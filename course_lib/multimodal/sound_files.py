"""Reading a sound's bytes, and the limits that hold before anything large is read."""

from __future__ import annotations

import io
import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.multimodal.errors import MediaError

if TYPE_CHECKING:
    import numpy as np

MOST_SECONDS = 30.0
LEAST_SECONDS = 0.05
RATES = (4_000, 384_000)
MOST_CHANNELS = 32
INSTALL = "pip install soundfile soxr"


def file_of(source: Any) -> tuple[str, bytes]:
    if isinstance(source, (bytes, bytearray, memoryview)):
        return "the bytes", bytes(source)
    if hasattr(source, "read"):
        data = source.read()
        if not isinstance(data, bytes):
            raise MediaError("the sound's file is open as text: open it with mode 'rb'")
        return "the file", data
    if not isinstance(source, (str, os.PathLike)):
        raise MediaError(
            f"a sound is a path, bytes, an array with its rate, or a Sound, not "
            f"{type(source).__name__}"
        )
    name = str(source)
    if name.startswith(("http://", "https://", "data:")):
        raise MediaError(
            f"{name[:60]!r} is an address: fetch it first (httpx.get(url).content) and give the "
            "bytes. Nothing here goes to the network by itself."
        )
    path = Path(source).expanduser()
    try:
        return path.name, path.read_bytes()
    except FileNotFoundError:
        raise MediaError(
            f"there is no file {path.name!r} in {path.parent.resolve().name!r}: check the path"
        ) from None
    except (OSError, ValueError) as error:
        raise MediaError(f"{path.name!r} cannot be read: {error}") from error


def read(data: bytes, name: str, part: tuple[float, float] | None) -> tuple[np.ndarray, int, int]:
    """Samples [n, channels] of the part, the rate, and the samples of the whole file."""
    soundfile = soundfile_module()
    if not data:
        raise MediaError(f"{name}: the file is empty")
    try:
        with soundfile.SoundFile(io.BytesIO(data)) as file:
            rate, length = checked_rate(file.samplerate), file.frames
            if file.channels > MOST_CHANNELS:
                raise MediaError(f"{name}: {file.channels} channels are no recording of a voice")
            start, stop = bounds(length, rate, part, name)
            file.seek(start)
            samples = file.read(stop - start, dtype="float32", always_2d=True)
    except soundfile.LibsndfileError as error:
        raise MediaError(
            f"{name} is no sound that libsndfile knows: {_why_not(data, error)}"
        ) from error
    if len(samples) < stop - start or _is_cut_off(data):
        raise MediaError(
            f"{name}: the file is cut off: it announces {length / rate:.2f} s and holds less. "
            "Copy or download it again"
        )
    return samples, rate, length


def _is_cut_off(data: bytes) -> bool:
    """Whether a WAV announces more bytes than there are; libsndfile reads what it finds.

    A size of 0 or near 2**31 or 2**32 is what programs write that did not know it: no announcement.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        return False
    announced = int.from_bytes(data[4:8], "little")
    return 0 < announced < 0x7FFF0000 and len(data) + 1 < announced + 8


def _why_not(data: bytes, error: Exception) -> str:
    if data[4:8] == b"ftyp":
        return "it looks like M4A or MP4. Convert it: ffmpeg -i input -ar 16000 -ac 1 output.wav"
    if data[:4] == b"\x1aE\xdf\xa3":
        return "it looks like WebM. Convert it: ffmpeg -i input -ar 16000 -ac 1 output.wav"
    if data[:4] in (b"\x89PNG", b"GIF8") or data[:3] == b"\xff\xd8\xff":
        return "it is a picture: use see"
    if data[:4] in (b"RIFF", b"fLaC", b"OggS"):
        return f"it is damaged or cut off ({error}). Copy or download it again"
    return f"it begins with {bytes(data[:12])!r}. WAV and FLAC always work"


# ---- limits ------------------------------------------------------------------------------------


def checked_rate(rate: Any) -> int:
    if isinstance(rate, bool) or not isinstance(rate, (int, float)) or rate != int(rate):
        raise MediaError(f"a sampling rate is a whole number of samples a second, not {rate!r}")
    if not RATES[0] <= rate <= RATES[1]:
        hint = " Did you mean kHz?" if 4 <= rate <= 384 else ""
        raise MediaError(f"a sampling rate lies from 4,000 to 384,000 Hz, not at {rate:,}.{hint}")
    return int(rate)


def bounds(length: int, rate: int, part: tuple[float, float] | None, name: str) -> tuple[int, int]:
    """First and last sample, checked against the limit before anything large is read."""
    if part is None:
        check_limits(length / rate, name)
        return 0, length
    start, stop = (float(end) for end in part)
    if not 0 <= start < stop or start >= length / rate:
        raise MediaError(
            f"{name} lasts {length / rate:.2f} s: there is no part from {start:g} to {stop:g}"
        )
    return round(start * rate), min(round(stop * rate), length)


def check_limits(seconds: float, name: str) -> None:
    if seconds > MOST_SECONDS:
        raise MediaError(
            f"{name} lasts {seconds:.1f} s and the models hear at most {MOST_SECONDS:.0f} s; what "
            "is longer they cut off without a word. Give a part: part=(0, 30). If it lasts less "
            "than that, its sampling rate is wrong"
        )
    if seconds < LEAST_SECONDS:
        raise MediaError(f"{name} lasts {seconds:.3f} s; a model needs {LEAST_SECONDS} s or more")


# ---- the libraries -----------------------------------------------------------------------------


def soundfile_module():  # noqa: ANN202 - a module
    try:
        import soundfile
    except (ImportError, OSError) as error:
        raise MediaError(f"sound files are read with soundfile ({error}): {INSTALL}") from error
    return soundfile


def soxr_module():  # noqa: ANN202 - a module
    try:
        import soxr
    except ImportError as error:
        raise MediaError(f"sound is resampled with soxr ({error}): {INSTALL}") from error
    return soxr


# ---- writing -----------------------------------------------------------------------------------


def flac(samples: np.ndarray, rate: int = 16_000) -> bytes:
    """Mono samples (-1 to 1) as a FLAC file of 16 bits: about half of a WAV."""
    return _written(samples, rate, "FLAC")


def wav(samples: np.ndarray, rate: int = 16_000) -> bytes:
    """Mono samples (-1 to 1) as a WAV file of 16 bits."""
    return _written(samples, rate, "WAV")


def _written(samples: np.ndarray, rate: int, form: str) -> bytes:
    import numpy as np

    buffer = io.BytesIO()
    inside = np.clip(samples, -1, 1)
    soundfile_module().write(buffer, inside, rate, format=form, subtype="PCM_16")
    return buffer.getvalue()
