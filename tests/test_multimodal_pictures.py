"""Pictures from anywhere become upright RGB, and what is no picture is refused with a reason."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageDraw

from course_lib.multimodal import MediaError, pictures, video
from course_lib.multimodal.pictures import picture


def marked(mode: str = "RGB", size: tuple[int, int] = (40, 24)) -> Image.Image:
    """White, with a red square at the top left, so that turning it shows."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).rectangle((0, 0, 9, 9), fill="red")
    return image.convert(mode)


def encoded(image: Image.Image, form: str = "PNG", **settings) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, format=form, **settings)
    return buffer.getvalue()


def is_red(image: Image.Image, x: int, y: int) -> bool:
    red, green, blue = image.getpixel((x, y))
    return red > 200 and green < 60 and blue < 60


def test_every_way_in_gives_the_same_picture(tmp_path) -> None:
    image = marked()
    path = tmp_path / "a picture.png"
    path.write_bytes(encoded(image))
    ways = [image, path, str(path), path.read_bytes(), io.BytesIO(path.read_bytes())]
    ways += [memoryview(path.read_bytes()), np.asarray(image), np.asarray(image) / 255]
    ways += [np.asarray(image).astype(np.uint16) * 257, np.asarray(image.convert("RGBA"))]
    found = [picture(way) for way in ways]
    assert len(found) == 10
    assert all(one.mode == "RGB" and one.tobytes() == image.tobytes() for one in found)


@pytest.mark.parametrize("turned", range(1, 9))
def test_a_photo_is_turned_upright(turned: int) -> None:
    """A camera's picture that EXIF calls turned comes out as the picture that was taken."""
    image = marked()
    undo = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # the transposition that stores it so
    stored = image.transpose(Image.Transpose(undo[turned])) if turned > 1 else image
    exif = Image.Exif()
    exif[0x0112] = turned
    found = picture(encoded(stored, exif=exif))
    assert found.size == image.size and is_red(found, 4, 4) and not is_red(found, 35, 20)


@pytest.mark.parametrize(
    "mode", ["L", "LA", "P", "PA", "RGBA", "CMYK", "1", "YCbCr", "HSV", "I;16"]
)
def test_every_mode_keeps_what_is_seen(mode: str) -> None:
    image = marked("L" if mode == "I;16" else "RGB")
    if mode == "I;16":
        image = Image.fromarray(np.asarray(image).astype(np.uint16) * 257)
    found = picture(image.convert(mode) if mode != "I;16" else image)
    assert found.mode == "RGB" and found.size == (40, 24)
    assert min(found.getpixel((30, 15))) > 250, "white stays white"
    if mode != "1":  # of red, one bit makes a pattern of black and white
        assert found.getpixel((4, 4))[2] < 100, "the square is still dark in blue"


def test_transparent_places_get_the_ground() -> None:
    clear = Image.new("RGBA", (20, 20), (0, 0, 0, 0))
    palette = Image.new("P", (20, 20), 0)
    palette.info["transparency"] = 0
    for source in (clear, encoded(clear), encoded(palette, transparency=0)):
        assert picture(source).getpixel((5, 5)) == (255, 255, 255)
        assert picture(source, ground="#102030").getpixel((5, 5)) == (16, 32, 48)
    half = Image.new("RGBA", (20, 20), (255, 0, 0, 128))
    assert picture(half).getpixel((5, 5)) == (255, 127, 127)


def test_sixteen_bits_are_scaled_and_not_cut_off() -> None:
    deep = np.linspace(0, 65535, 100 * 100).reshape(100, 100).astype(np.uint16)
    for source in (deep, Image.fromarray(deep), encoded(Image.fromarray(deep))):
        grey = np.asarray(picture(source))[:, :, 0]
        assert grey.min() == 0 and grey.max() == 255 and 120 < grey.mean() < 136


@pytest.mark.parametrize("size", [(1, 1), (3, 100), (100, 1), (1, 3), (7, 7)])
def test_tiny_pictures_survive_the_processor(size) -> None:
    """transformers takes a side of 1 or 3 for the channels: enlarged, the shape is the same."""
    from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil

    from course_lib.multimodal.image_tokens import image_rule

    image = Image.new("RGB", size, "blue")
    found = picture(image)
    assert min(found.size) >= pictures.LEAST_SIDE
    assert found.width * size[1] == found.height * size[0], "the shape is kept"
    seen = Gemma4ImageProcessorPil()([found], return_tensors="np")
    assert seen["num_soft_tokens_per_image"][0] == image_rule("gemma-4-E2B").tokens(*size)
    patches = seen["pixel_values"][0][: 9 * int(seen["num_soft_tokens_per_image"][0])]
    assert np.allclose(patches.reshape(-1, 3), [0, 0, 1], atol=0.01), "every pixel is blue"


REFUSED = [
    (b"", "empty"),
    (b"%PDF-1.7 and more", "PDF"),
    (b"<!DOCTYPE html><html>", "web page"),
    (b"<svg xmlns=''></svg>", "SVG"),
    (b"RIFF\x00\x00\x00\x00WAVE", "sound"),
    (b"\x00\x00\x00\x18ftypheic", "HEIC"),
    (b"hello", "begins with"),
    (encoded(marked(size=(300, 300)))[:-200], "cut off"),
    (encoded(Image.effect_noise((90, 90), 90), "JPEG")[:1500], "cut off"),
    ("no such file.png", "no file"),
    ("https://example.org/a.png", "fetch it first"),
    (12, "not int"),
    (None, "not NoneType"),
    (np.zeros((3, 50, 50)), "moveaxis"),
    (np.zeros((50, 50, 2)), "not \\(50, 50, 2\\)"),
    (np.zeros((0, 50, 3), np.uint8), "empty"),
    (np.full((9, 9), np.nan), "finite"),
    (np.full((9, 9, 3), 255.0), "from 0 to 1"),
    (np.full((9, 9, 3), -5), "not int64"),
    (np.zeros((9, 9), complex), "not complex128"),
    (Image.new("RGB", (0, 5)), "nothing to see"),
]


@pytest.mark.parametrize(("source", "says"), REFUSED)
def test_what_is_no_picture_is_refused(source, says) -> None:
    with pytest.raises(MediaError, match=says):
        picture(source)


def test_a_folder_and_a_text_file_are_refused(tmp_path) -> None:
    with pytest.raises(MediaError, match="folder"):
        picture(tmp_path)
    with pytest.raises(MediaError, match="rb"):
        picture(io.StringIO("text"))


def test_a_huge_picture_is_refused_before_its_pixels_are_read() -> None:
    image = encoded(Image.new("1", (9000, 9000)))
    with pytest.raises(MediaError, match="smaller first, to 8,000 by 8,000"):
        picture(image)
    bomb = encoded(Image.new("1", (15000, 15000)))
    with pytest.raises(MediaError, match="too large|smaller"):
        picture(bomb)
    assert picture(encoded(Image.new("1", (7000, 7000), 1))).size == (7000, 7000)


def test_a_strip_that_cannot_be_enlarged_is_refused() -> None:
    with pytest.raises(MediaError, match="strip"):
        picture(Image.new("L", (10_000_000, 1)))


def test_an_animation_is_no_picture_and_a_video_is_sampled_from_it() -> None:
    frames = [Image.new("RGB", (32, 24), (20 * i, 0, 0)) for i in range(10)]
    gif = encoded(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=400)
    with pytest.raises(MediaError, match="10 frames"):
        picture(gif)
    with pytest.raises(MediaError, match="10 frames"):
        picture(Image.open(io.BytesIO(gif)))
    pages = encoded(frames[0], "TIFF", save_all=True, append_images=frames[1:3])
    with pytest.raises(MediaError, match="3 pages"):
        picture(pages)
    clip = video.sampled(gif)
    assert clip.seconds == pytest.approx((0.0, 0.8, 2.0, 2.8))
    assert clip.stamps == (
        "00:00",
        "00:00",
        "00:02",
        "00:02",
    )
    assert len(video.sampled(gif, every=0.1, most=3).frames) == 3
