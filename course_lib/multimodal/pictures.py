"""A picture from anywhere, as the processors want it: an upright RGB image of eight bits a channel.

>>> from course_lib.multimodal.pictures import picture
>>> picture("photo.jpg").size

Processors take what they are given: a photo that lies on its side stays on its side, transparent
ground turns black or whatever colour was stored under it, sixteen bits are cut to eight. So it is
settled here, once, and what cannot be settled is an error that says what to do.
"""

from __future__ import annotations

import io
import os
import warnings
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib.multimodal.errors import MediaError

if TYPE_CHECKING:
    import numpy as np
    from PIL import Image

# As RGB that is 192 MB. Every model makes the picture much smaller than that before it looks.
MOST_PIXELS = 64_000_000
# transformers tells channels from rows by their number; a side of 1 or 3 pixels would confuse it.
LEAST_SIDE = 8
GROUND = "white"
# What a file that is no picture begins with, and what to do about it.
_OTHERS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF", "a PDF: save the page as PNG first"),
    (b"RIFF", "a sound or a video (RIFF): for a sound use hear"),
    (b"fLaC", "a FLAC sound: use hear"),
    (b"ID3", "an MP3 sound: use hear"),
    (b"<svg", "an SVG drawing: save it as PNG first"),
    (b"<?xml", "XML, perhaps an SVG drawing: save it as PNG first"),
    (b"<!DOCTYPE", "a web page: you saved the page and not the picture on it"),
    (b"<html", "a web page: you saved the page and not the picture on it"),
    (b"PK\x03\x04", "a ZIP or an office document: take the picture out of it first"),
    (b"version https://git-lfs", "a Git LFS pointer: run `git lfs pull`"),
)


def picture(source: Any, *, ground: str = GROUND) -> Image.Image:
    """An upright picture in RGB from a path, bytes, an open file, a PIL image or an array.

    source: an array is [height, width], [height, width, 1], [height, width, 3 or 4], of uint8 or
        uint16, of booleans, or of floats from 0 to 1.
    ground: the colour that lies under transparent places.

    A camera's EXIF rotation is carried out, palettes, greys and CMYK become RGB, sixteen bits
    become eight. A picture with a side below 8 pixels is enlarged by a whole factor, which changes
    no pixel: processors read a side of 1 or 3 as colour channels.

    Raises MediaError for what is no picture, is cut off, is empty or too large, or is animated.
    """
    from PIL import Image

    if isinstance(source, Image.Image):
        found = source
    elif isinstance(source, (str, os.PathLike)):
        found = _opened(_bytes_of(source), f"{Path(source).name}")
    elif isinstance(source, (bytes, bytearray, memoryview)):
        found = _opened(bytes(source), "the bytes")
    elif hasattr(source, "read"):
        data = source.read()
        if not isinstance(data, bytes):
            raise MediaError("the picture's file is open as text: open it with mode 'rb'")
        found = _opened(data, "the file")
    elif hasattr(source, "__array__"):
        found = _from_array(source)
    else:
        raise MediaError(
            f"a picture is a path, bytes, a PIL image or an array, not {type(source).__name__}"
        )
    return _large_enough(_rgb(_upright(found), ground))


def _bytes_of(source: str | os.PathLike[str]) -> bytes:
    name = str(source)
    if name.startswith(("http://", "https://", "data:")):
        raise MediaError(
            f"{name[:60]!r} is an address: fetch it first (httpx.get(url).content) and give the "
            "bytes. Nothing here goes to the network by itself."
        )
    path = Path(source).expanduser()
    if path.is_dir():
        raise MediaError(f"{path.name!r} is a folder: give one picture of it")
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise MediaError(
            f"there is no file {path.name!r} in {path.parent.resolve().name!r}: check the path"
        ) from None
    except (OSError, ValueError) as error:
        raise MediaError(f"{path.name!r} cannot be read: {error}") from error


def _opened(data: bytes, name: str) -> Image.Image:
    """The decoded picture of a file's bytes."""
    from PIL import Image, UnidentifiedImageError

    if not data:
        raise MediaError(f"{name}: the file is empty")
    try:
        with warnings.catch_warnings():
            # Our own limit is lower than the one that Pillow warns of.
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(data))
        _check_size(image, name)
        _check_single(image, name)
        image.load()
    except MediaError:
        raise
    except Image.DecompressionBombError as error:
        raise MediaError(f"{name}: too large to open safely ({error}): make it smaller") from error
    except UnidentifiedImageError:
        raise MediaError(f"{name} is no picture that Pillow knows: {_looks_like(data)}") from None
    except (OSError, SyntaxError, ValueError, EOFError, IndexError) as error:
        raise MediaError(
            f"{name}: the picture is cut off or damaged ({error}). Copy or download it again"
        ) from error
    return image


def _looks_like(data: bytes) -> str:
    start = data[:64].lstrip()
    for mark, what in _OTHERS:
        if start.startswith(mark):
            return f"it looks like {what}"
    if data[4:8] == b"ftyp":
        return "it looks like HEIC or a video (MP4): save it as JPEG, or use video.sampled"
    return f"it begins with {bytes(data[:12])!r}. PNG and JPEG always work"


def _check_single(image: Image.Image, name: str = "the picture") -> None:
    """Refuse what holds several pictures; of a phone's (MPO) the first is the photo itself."""
    if not getattr(image, "is_animated", False):
        return
    if image.format in ("GIF", "PNG", "WEBP", "AVIF"):
        raise MediaError(
            f"{name}: an animation of {image.n_frames} frames. Use video.sampled, or take one "
            "frame of it"
        )
    if image.format == "TIFF":
        raise MediaError(f"{name}: {image.n_frames} pages. Save the page that you mean")


def _check_size(image: Image.Image, name: str = "the picture") -> None:
    width, height = image.size
    if not width or not height:
        raise MediaError(f"{name}: {width} by {height} pixels, there is nothing to see")
    if width * height > MOST_PIXELS:
        share = (MOST_PIXELS / (width * height)) ** 0.5
        raise MediaError(
            f"{name}: {width:,} by {height:,} pixels are more than {MOST_PIXELS:,}. Make it "
            f"smaller first, to {round(width * share):,} by {round(height * share):,} for "
            "example: "
            "every model looks at far fewer pixels"
        )


def _from_array(source: Any) -> Image.Image:
    import numpy as np
    from PIL import Image

    try:
        array = np.asarray(source)
    except (TypeError, RuntimeError, ValueError) as error:
        raise MediaError(f"the picture cannot be read as an array: {error}") from error
    if array.ndim == 3 and array.shape[2] == 1:
        array = array[:, :, 0]
    if array.ndim == 3 and array.shape[0] in (1, 3, 4) and array.shape[2] not in (3, 4):
        raise MediaError(
            f"the array's shape {array.shape} has the channels in front: give "
            "np.moveaxis(array, 0, -1)"
        )
    if array.ndim not in (2, 3) or (array.ndim == 3 and array.shape[2] not in (3, 4)):
        raise MediaError(
            f"a picture's array is [height, width] or [height, width, 3 or 4], not {array.shape}"
        )
    if 0 in array.shape:
        raise MediaError(f"the picture's array {array.shape} is empty")
    return Image.fromarray(_eight_bits(array))


def _eight_bits(array: np.ndarray) -> np.ndarray:
    """The values as uint8, 0 to 255."""
    import numpy as np

    kind = array.dtype.kind
    if kind == "b":
        return array.astype(np.uint8) * 255
    if array.dtype == np.uint8:
        return np.ascontiguousarray(array)
    if array.dtype == np.uint16:
        return (array // 257).astype(np.uint8)
    low, high = (float(f(array)) for f in (np.min, np.max)) if kind in "fiu" else (0.0, 0.0)
    if kind == "f":
        if not np.isfinite(array).all():
            raise MediaError("the picture's array holds values that are not finite")
        if low < 0 or high > 1:
            raise MediaError(
                f"the picture's floats run from {low:.3g} to {high:.3g}: they must be from 0 to 1. "
                "For values up to 255 give array.astype('uint8')"
            )
        return (array * 255).round().astype(np.uint8)
    if kind in "iu" and 0 <= low and high <= 255:
        return array.astype(np.uint8)
    raise MediaError(
        f"a picture's array is uint8, uint16, bool or float, not {array.dtype} from {low:g} to "
        f"{high:g}"
    )


def _upright(image: Image.Image) -> Image.Image:
    """The picture as a viewer shows it: cameras store it as the sensor lay, and a note in EXIF."""
    from PIL import ImageOps

    _check_size(image)
    _check_single(image)
    try:
        image.load()  # a PIL image may be a file that was opened and not read yet
        return ImageOps.exif_transpose(image)
    except (OSError, SyntaxError, ValueError) as error:
        raise MediaError(
            f"the picture is cut off or damaged ({error}). Copy or download it again"
        ) from error


def _rgb(image: Image.Image, ground: str) -> Image.Image:
    from PIL import Image, ImageColor

    if image.mode in ("I", "I;16", "I;16B", "I;16L", "F"):
        image = _from_deep(image)
    if image.has_transparency_data:
        image = image.convert("RGBA")
        under = Image.new("RGBA", image.size, ImageColor.getrgb(ground) + (255,))
        image = Image.alpha_composite(under, image)
    return image.convert("RGB")


def _from_deep(image: Image.Image) -> Image.Image:
    """A grey picture of 16 or 32 bits or of floats; Pillow's own convert cuts off above 255."""
    import numpy as np
    from PIL import Image

    array = np.asarray(image)
    if image.mode != "F":
        low, high = int(array.min()), int(array.max())
        if low < 0 or high > 65535:
            raise MediaError(
                f"the picture has whole numbers from {low} to {high}: scale them to 0 to 255"
            )
        deep = high > 255 or image.mode != "I"
        array = array.astype(np.uint16) if deep else array.astype(np.uint8)
    elif array.size and float(array.max()) > 1 and 0 <= float(array.min()):
        array = array / 255 if float(array.max()) <= 255 else array
    return Image.fromarray(_eight_bits(array))


def _large_enough(image: Image.Image) -> Image.Image:
    from PIL import Image

    least = min(image.size)
    if least >= LEAST_SIDE:
        return image
    factor = -(-LEAST_SIDE // least)
    size = (image.width * factor, image.height * factor)
    if size[0] * size[1] > MOST_PIXELS:
        raise MediaError(
            f"the picture is a strip of {image.width:,} by {image.height:,} pixels: no model can "
            "look at that, cut it into pieces"
        )
    return image.resize(size, Image.Resampling.NEAREST)
