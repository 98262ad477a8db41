"""Sounds from anywhere become 16 kHz mono, and a wrong rate is caught where it can be."""

from __future__ import annotations

import io
import math

import numpy as np
import pytest
import soundfile

from course_lib.multimodal import MediaError, changed, sounds
from course_lib.multimodal.sound_files import flac, wav
from course_lib.multimodal.sounds import RATE, difference_db, sound
from tests._omni import hum

RATES = (8_000, 11_025, 16_000, 22_050, 44_100, 48_000, 96_000)


def tone(seconds: float, rate: int, hertz: float = 440.0) -> np.ndarray:
    return (0.5 * np.sin(2 * np.pi * hertz * np.arange(round(seconds * rate)) / rate)).astype("f4")


def file_of(samples: np.ndarray, rate: int, form: str = "WAV", subtype: str = "PCM_16") -> bytes:
    buffer = io.BytesIO()
    soundfile.write(buffer, samples, rate, format=form, subtype=subtype)
    return buffer.getvalue()


def pitch(samples: np.ndarray) -> float:
    """The loudest frequency, in Hz at 16 kHz."""
    return float(np.abs(np.fft.rfft(samples)).argmax() * RATE / len(samples))


@pytest.mark.parametrize("rate", RATES)
@pytest.mark.parametrize("form", ["WAV", "FLAC"])
@pytest.mark.parametrize("channels", [1, 2, 5])
def test_any_rate_and_any_channels_keep_the_pitch(rate: int, form: str, channels: int) -> None:
    one = tone(0.5, rate)
    found = sound(file_of(np.stack([one] * channels, axis=1), rate, form))
    assert found.samples.dtype == np.float32 and found.samples.ndim == 1
    assert abs(len(found.samples) - 8_000) <= 1 and abs(pitch(found.samples) - 440) < 3
    assert (found.rate, found.channels) == (rate, channels)
    inner = slice(800, -800)
    assert difference_db(found.samples[:7_900], tone(0.5, RATE)[:7_900], skip=800) < -50
    assert abs(np.abs(found.samples[inner]).max() - 0.5) < 0.01


@pytest.mark.parametrize("subtype", ["PCM_U8", "PCM_16", "PCM_24", "PCM_32", "FLOAT", "DOUBLE"])
def test_every_depth_has_the_same_loudness(subtype: str) -> None:
    found = sound(file_of(tone(0.3, 16_000), 16_000, "WAV", subtype))
    assert abs(np.abs(found.samples).max() - 0.5) < 0.01


def test_arrays_are_scaled_by_their_type() -> None:
    one = tone(0.2, 16_000)
    whole = [(one * 32767).astype(np.int16), (one.astype(float) * 2147483647).astype(np.int32)]
    whole += [
        (one * 127 + 128).round().astype(np.uint8),
        one.astype(float),
        one[:, None],
        one[None],
    ]
    for array in whole:
        assert np.abs(sound(array, 16_000).samples - one).max() < 0.01, array.dtype


def test_what_would_fold_back_is_filtered_out() -> None:
    """11 kHz does not exist at 16 kHz; taken every third sample of 48 kHz it becomes 5 kHz."""
    high = tone(0.5, 48_000, 11_000)
    assert (
        10 * math.log10((sound(high, 48_000, allow_silence=True).samples[500:-500] ** 2).mean())
        < -70
    )
    assert abs(pitch(high[::3]) - 5_000) < 5, "the mistake that a resampler prevents"


def test_a_rate_must_be_given_and_must_not_contradict() -> None:
    one = tone(1.0, 44_100)
    with pytest.raises(MediaError, match="does not say its sampling rate"):
        sound(one)
    with pytest.raises(MediaError, match="2.76 times as fast|0.36 times as fast"):
        sound(file_of(one, 44_100), 16_000)
    with pytest.raises(MediaError, match="44,100 Hz would explain"):
        sound(one, 16_000, seconds=1.0)
    with pytest.raises(MediaError, match="No common rate"):
        sound(one, 44_100, seconds=1.2)
    assert abs(sound(one, 44_100, seconds=1.0).seconds - 1.0) < 0.01
    for wrong, says in ((44.1, "whole number"), (44, "kHz"), (0, "4,000"), (True, "whole number")):
        with pytest.raises(MediaError, match=says):
            sound(one, wrong)


def test_the_limit_is_enforced_and_a_part_is_the_way() -> None:
    long = tone(31.0, 8_000)
    with pytest.raises(MediaError, match="31.0 s and the models hear at most 30 s"):
        sound(long, 8_000)
    with pytest.raises(MediaError, match="31.0 s"):
        sound(file_of(long, 8_000))
    found = sound(file_of(long, 8_000, "FLAC"), part=(0.5, 2.0))
    assert abs(found.seconds - 1.5) < 0.001
    assert sound(tone(30.0, 16_000), 16_000).seconds == 30.0
    with pytest.raises(MediaError, match="no part"):
        sound(long, 8_000, part=(40, 50))
    with pytest.raises(MediaError, match="0.05 s or more"):
        sound(long[:100], 8_000)


def test_silence_and_clipping() -> None:
    with pytest.raises(MediaError, match="silent"):
        sound(np.zeros(8_000), 16_000)
    assert sound(np.zeros(8_000), 16_000, allow_silence=True).level_db == -math.inf
    clean, loud = sound(tone(0.5, RATE), RATE), sound(np.clip(4 * tone(0.5, RATE), -1, 1), RATE)
    assert clean.clipped == 0 and clean.notes() == ()
    assert loud.clipped > 0.3 and "cut off at full scale" in str(loud)
    assert sound(tone(0.5, RATE) * 2, RATE).clipped < 0.1, "reaching the top is no clipping"
    assert any("nothing above 4,000 Hz" in n for n in sound(tone(0.5, 8_000), 8_000).notes())


def test_channels_that_cancel_out_are_not_mixed() -> None:
    one = tone(0.5, RATE)
    with pytest.raises(MediaError, match="cancel each other"):
        sound(np.stack([one, -one], axis=1), RATE)
    assert np.abs(sound(np.stack([one, 0 * one], axis=1), RATE).samples).max() == pytest.approx(
        0.25
    )


@pytest.mark.parametrize("size", [0, 0x7FFFF000, 0xFFFFFFFF])
def test_a_wav_from_a_pipe_does_not_know_its_length_and_is_whole(size: int) -> None:
    """espeak-ng and others write made-up sizes to a pipe; the samples are all there."""
    data = bytearray(file_of(tone(1.0, RATE), RATE))
    data[4:8] = data[40:44] = size.to_bytes(4, "little")
    if size:
        assert sound(bytes(data)).seconds == 1.0
    else:
        with pytest.raises(MediaError):
            sound(bytes(data))


CUT = file_of(tone(1.0, RATE), RATE)[:-9_000]
REFUSED = [
    (b"", "empty"),
    (b"not a sound at all", "begins with"),
    (b"\x00\x00\x00\x20ftypM4A ", "ffmpeg"),
    (b"\x1aE\xdf\xa3webm", "WebM"),
    (b"\x89PNG\r\n\x1a\n", "use see"),
    (CUT, "cut off"),
    (file_of(tone(1.0, RATE), RATE, "FLAC")[:-3_000], "cut off|damaged"),
    ("nowhere.wav", "no file"),
    ("https://example.org/a.wav", "fetch it first"),
    (3.5, "not float"),
]


@pytest.mark.parametrize(("source", "says"), REFUSED)
def test_what_is_no_sound_is_refused(source, says) -> None:
    with pytest.raises(MediaError, match=says):
        sound(source)


@pytest.mark.parametrize(
    ("array", "says"),
    [
        (np.full(9_000, np.nan), "finite"),
        (np.full(9_000, 12_000.0), "divided by 32768"),
        (np.zeros((60, 60)), "one or two channels"),
        (np.zeros((2, 2, 900)), "not \\(2, 2, 900\\)"),
        (np.zeros(9_000, bool), "not bool"),
        (np.zeros(0), "not \\(0, 1\\)"),
    ],
)
def test_what_is_no_array_of_samples_is_refused(array, says) -> None:
    with pytest.raises(MediaError, match=says):
        sound(array, RATE)


def test_a_sound_goes_through_files_and_back() -> None:
    one = sound(hum(), RATE)
    for data in (flac(one.samples), wav(one.samples)):
        again = sound(data)
        assert difference_db(again.samples, one.samples) < -70
    assert len(flac(one.samples)) < len(wav(one.samples))
    assert len(sound(one, part=(0.25, 0.75)).samples) == 8_000


def test_the_null_test_knows_a_good_resampler_from_a_bad_one() -> None:
    before = np.concatenate([hum(1.0, hertz, 48_000) for hertz in (200.0, 313.0)])
    after = np.concatenate([hum(1.0, hertz, 16_000) for hertz in (200.0, 313.0)])
    ours = sounds.resampled(before, 48_000)
    assert difference_db(ours, after, skip=400) < -35  # the join of the two tones is no tone
    assert difference_db(ours[:15_000], after[:15_000], skip=400) < -60
    crude = np.interp(np.arange(32_000) * 48_000 / 22_050, np.arange(96_000), before)[:15_000]
    assert difference_db(crude, after[:15_000]) > -20
    assert difference_db(after, after) == -math.inf
    with pytest.raises(ValueError, match="one length"):
        difference_db(after, after[:-1])


def test_noise_and_speed_are_what_they_say() -> None:
    one = sound(hum(1.0, 250.0), RATE)
    for db in (30, 10):
        noisy = changed.with_noise(one, db, seed=1)
        assert abs(difference_db(noisy.samples, one.samples) + db) < 0.3
    assert (
        changed.with_noise(one, 10).samples.tolist() == changed.with_noise(one, 10).samples.tolist()
    )
    fast = changed.at_speed(one, 1.25)
    assert abs(fast.seconds - 0.8) < 0.01 and abs(pitch(fast.samples) - 312.5) < 3
    with pytest.raises(ValueError, match="0.25 to 4"):
        changed.at_speed(one, 9)
