"""Lab 05: the references agree with transformers, libsoxr and jiwer; the complaints are real files.

What holds for the graders of every lab is tested in test_labs_grading.py and test_labs_graders.py.
"""

from __future__ import annotations

import io
import math
from pathlib import Path

import nbformat
import numpy as np
import pytest
from PIL import Image

from course_lib import stats
from course_lib.labs import build
from course_lib.labs.exercises import exercise
from course_lib.labs.grading import examine
from course_lib.labs.lab05_multimodal import LAB, Eye, carelessly, complaints, null_test, two_causes
from course_lib.labs.lab05_multimodal.causes import CAUSES, Facts, why_it_fails
from course_lib.labs.lab05_multimodal.complaints import LETTERS
from course_lib.labs.lab05_multimodal.grids import picture_tokens
from course_lib.labs.lab05_multimodal.kinds import by_kind
from course_lib.labs.lab05_multimodal.messages import as_message
from course_lib.labs.lab05_multimodal.resampling import resampled
from course_lib.labs.lab05_multimodal.seconds import sound_tokens
from course_lib.labs.lab05_multimodal.spoken import word_error_rate
from course_lib.multimodal import MediaError, parts, picture, sounds
from course_lib.multimodal.image_tokens import ImageRule
from course_lib.multimodal.sound_files import flac
from course_lib.multimodal.sounds import RATE, Sound, difference_db
from course_lib.multimodal.transcripts import words

SEEDS = range(12)
SOLUTION = Path(__file__).resolve().parents[1] / "solutions" / "lab05_multimodal.ipynb"
POCKET_EYE = Eye(70, 24, 128, 6, 40)  # as the notebook makes it of pocket-omni


def cases_of(name: str) -> list:
    return [case for seed in SEEDS for case in exercise(f"lab05.{name}").cases(seed)]


# ---- soft tokens --------------------------------------------------------------------------------
def test_pictures_are_laid_out_as_transformers_does() -> None:
    from transformers.models.gemma4.processing_gemma4 import get_aspect_ratio_preserving_size

    strips = 0
    cases = cases_of("picture_tokens")
    for width, height, budget, patch, pool in cases:
        theirs = get_aspect_ratio_preserving_size(height, width, patch, budget * pool**2, pool)
        tokens, wide, high = picture_tokens(width, height, budget, patch, pool)
        assert (high, wide) == theirs, (width, height, budget)
        side = patch * pool
        assert tokens == wide // side * (high // side) <= budget
        strips += min(wide, high) == side
    assert len(cases) > 90 and strips >= 3 * len(SEEDS)


def test_sounds_become_as_many_tokens_as_the_extractor_makes_frames() -> None:
    from transformers.models.gemma4.feature_extraction_gemma4 import Gemma4AudioFeatureExtractor

    ear, compared = Gemma4AudioFeatureExtractor(), 0
    for n in (161, 16_000, 40_123, 48_333, 64_001):
        mask = ear([np.zeros(n, np.float32)], return_tensors="np")["input_features_mask"][0]
        assert sound_tokens(n, "gemma-4-E2B") == math.ceil(int(mask.sum()) / 4), n
        compared += 1
    assert compared == 5
    for seed in SEEDS:
        lengths = [n for n, model in exercise("lab05.sound_tokens").cases(seed) if "4" in model]
        frames = {(n - 1) // 160 % 4 for n in lengths if 0 < n <= 480_000}
        assert frames == {0, 1, 2, 3}, "every remainder of the halvings is drawn"


# ---- messages -----------------------------------------------------------------------------------
def test_a_message_is_what_the_library_takes(tmp_path) -> None:
    shown = Image.new("RGB", (40, 30), "navy")
    shown.save(tmp_path / "IMG_1.PNG")
    played = Sound(np.linspace(-0.5, 0.5, RATE // 2, dtype=np.float32))
    (tmp_path / "call.flac").write_bytes(flac(played.samples))
    mixed = ["Before:", shown, "then", tmp_path / "IMG_1.PNG", played, tmp_path / "call.flac", "?"]
    (message,) = parts.checked([as_message(mixed)], "4")
    kinds = [item["type"] for item in message["content"]]
    assert kinds == ["text", "image", "text", "image", "audio", "audio", "text"]
    assert [one.size for one in parts.media_of([message], "image")] == [(40, 30)] * 2
    one, other = parts.media_of([message], "audio")
    assert len(one) == len(other) == RATE // 2 and np.abs(one - other).max() < 1e-4


# ---- resampling ---------------------------------------------------------------------------------
@pytest.mark.parametrize(("rate", "wanted"), [(44_100, 16_000), (48_000, 16_000), (8_000, 16_000)])
def test_the_resampler_is_libsoxr_but_for_the_edge(rate: int, wanted: int) -> None:
    """Noise that has nothing near half of the lower rate, where the two differ."""
    spectrum = np.fft.rfft(np.random.default_rng(0).normal(0, 0.1, rate // 2))
    holds = min(rate, wanted) / 2
    spectrum[np.fft.rfftfreq(rate // 2, 1 / rate) > 0.85 * holds] = 0
    noise = np.fft.irfft(spectrum, rate // 2) * np.hanning(rate // 2)
    mine, theirs = resampled(noise, rate, wanted), sounds.resampled(noise, rate, wanted)
    n = min(len(mine), len(theirs))
    assert abs(len(mine) - len(theirs)) <= 1
    assert difference_db(mine[:n], theirs[:n], skip=100) < -60


def test_every_drawn_tone_is_a_whole_number_of_samples_and_all_kinds_are_drawn() -> None:
    for seed in SEEDS:
        cases = exercise("lab05.resampled").cases(seed)
        for hertz, rate, wanted in cases:
            for one in (rate, wanted):
                assert null_test.SECONDS * one == pytest.approx(round(null_test.SECONDS * one))
            assert hertz < 0.95 * rate / 2
            assert not 0.82 < hertz / (min(rate, wanted) / 2) < 1.18, "nothing near the edge"
        assert sum(hertz > wanted / 2 for hertz, _, wanted in cases) == 2
        assert {rate == wanted for _, rate, wanted in cases} == {True, False}


def test_libsoxr_passes_the_null_tests_and_the_words_say_what_is_left() -> None:
    graded = exercise("lab05.resampled")
    for seed in (3, 4):
        assert examine(graded, sounds.resampled, seed=seed).right
        assert examine(graded, lambda *one: resampled(*one)[:-1], seed=seed).right, "one too few"
    finding = null_test.judge(lambda samples, *_: samples[::3], [(11_000, 48_000, 16_000)])
    assert "as 5,000 Hz" in finding.text and "0 dB" in finding.text


@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda samples, rate, wanted: None, "return"),
        (lambda samples, rate, wanted: "text", "not an array"),
        (lambda samples, rate, wanted: samples[:, None], "shape"),
        (lambda samples, rate, wanted: samples[:10], "must become"),
        (lambda samples, rate, wanted: resampled(samples, rate, wanted) * np.nan, "not finite"),
        (lambda samples, rate, wanted: 0 * resampled(samples, rate, wanted), "0 dB"),
        (lambda samples, rate, wanted: samples[rate * wanted], "it stops with"),
    ],
)
def test_odd_answers_are_refused_with_words(answer, says: str) -> None:
    feedback = examine(exercise("lab05.resampled"), answer)
    assert feedback.status == "wrong" and says in str(feedback) and feedback.mistake is None


# ---- word errors --------------------------------------------------------------------------------
def test_the_rate_is_jiwers() -> None:
    import jiwer

    compared = above = 0
    for (pairs,) in cases_of("word_error_rate"):
        said = [" ".join(words(one)) for one, _ in pairs]
        written = [" ".join(words(other)) for _, other in pairs]
        if not said or not all(said):  # jiwer takes no empty reference
            continue
        rate = word_error_rate(pairs)
        assert rate == pytest.approx(jiwer.wer(said, written))
        above += rate > 1
        compared += 1
    assert compared > 80 and above >= len(SEEDS)


# ---- scores by kind -----------------------------------------------------------------------------
def test_the_interval_rests_on_pictures_and_is_wider_than_one_of_questions() -> None:
    wider = kinds = 0
    for (asked,) in cases_of("by_kind"):
        for kind, (right, n, low, high) in by_kind(asked).items():
            shown = len({row[1] for row in asked if row[0] == kind})
            theirs = stats.wilson_share(right / n, shown)
            assert (low, high) == pytest.approx((theirs.low, theirs.high), abs=1e-12)
            narrow = stats.wilson(right, n)
            assert high - low >= narrow.high - narrow.low - 1e-12
            wider += shown < n
            kinds += 1
    assert kinds > 150 and wider > 80


# ---- causes -------------------------------------------------------------------------------------
def test_a_strip_is_what_the_library_refuses_or_squeezes() -> None:
    strips = 0
    for facts, eye in cases_of("why_it_fails"):
        rule = ImageRule("any", "grid", eye.side, eye.budget, eye.longest)
        try:
            grid = rule.grid(facts.width, facts.height)
            long, short = max(facts.width, facts.height), min(facts.width, facts.height)
            strip = min(grid.columns, grid.rows) == 1 and long / short > eye.budget
        except MediaError:
            strip = True
        assert strip == ("strip" in why_it_fails(facts, eye)), (facts, eye)
        strips += strip
    assert strips >= 4 * len(SEEDS)


def test_every_seed_draws_every_cause_and_sound_pictures() -> None:
    for seed in SEEDS:
        found = [why_it_fails(*case) for case in exercise("lab05.why_it_fails").cases(seed)]
        assert set().union(*found) == set(CAUSES) and set() in found
        assert max(map(len, found)) >= 2


def test_the_facts_of_a_complaint_are_those_of_its_file() -> None:
    named = {}
    for one in [*complaints(1), *complaints(2), two_causes(1)]:
        stored = Image.open(io.BytesIO(one.data))
        assert stored.size == (one.facts.width, one.facts.height)
        assert stored.getexif().get(0x0112) == one.facts.orientation
        assert (stored.mode == "RGBA") == one.facts.see_through
        ground = "black" if one.facts.see_through else "white"
        upright = picture(one.data, ground=ground)
        if one.name != "out of focus":
            left, top, right, bottom = _inked(upright)
            assert abs(bottom - top - one.facts.letters) <= 2 and right - left > bottom - top
        named[one.name] = why_it_fails(one.facts, POCKET_EYE)
    assert named == {
        "as it should be": set(), "lying on its side": {"turned"}, "upside down": {"turned"},
        "white on nothing": {"vanished"}, "grey on grey": {"faint"},
        "a photo of the whole wall": {"small"}, "a till roll": {"strip"}, "out of focus": set(),
        "two at once": {"turned", "vanished"},
    }  # fmt: skip


def _inked(image: Image.Image) -> tuple[int, int, int, int]:
    """The box around what is not ground."""
    grey = np.asarray(image.convert("L"), int)
    apart = np.abs(grey - grey[0, 0]) > 6
    rows, columns = (np.flatnonzero(apart.any(axis=axis)) for axis in (1, 0))
    return columns[0], rows[0], columns[-1] + 1, rows[-1] + 1


def test_read_carelessly_the_fault_shows_and_the_box_holds_the_number() -> None:
    by_name = {one.name: one for one in complaints(5)}
    assert len(set(np.asarray(carelessly(by_name["white on nothing"].data)).ravel())) == 1
    lying = carelessly(by_name["lying on its side"].data)
    left, top, right, bottom = _inked(lying)
    assert bottom - top > right - left
    for name in ("a photo of the whole wall", "a till roll"):
        one = by_name[name]
        left, top, right, bottom = _inked(carelessly(one.data))
        assert one.box[0] < left and right < one.box[2] and one.box[1] < top < bottom < one.box[3]
        cut = carelessly(one.data).crop(one.box)
        facts = Facts(*cut.size, letters=one.facts.letters)
        assert why_it_fails(facts, POCKET_EYE) == set(), "cut out, it can be read"
    assert _inked(lying)[2] - _inked(lying)[0] == pytest.approx(LETTERS, abs=2)


# ---- the notebook -------------------------------------------------------------------------------
def test_the_solutions_in_the_notebook_are_right() -> None:
    """Without the model: every solution cell against its grader."""
    notebook = nbformat.read(SOLUTION, as_version=4)
    space: dict = {"math": math, "np": np}
    exec(
        "import re\nfrom pathlib import Path\nfrom statistics import NormalDist\n"
        "from course_lib.multimodal import Sound\nfrom course_lib.multimodal.parts import PICTURES",
        space,
    )
    solved = 0
    for cell in notebook.cells:
        about = build.nbgrader_of(cell)
        if about.get("solution"):
            exec(cell.source, space)
            assert examine(exercise(f"lab05.{about['grade_id']}"), space[about["grade_id"]]).right
            solved += 1
    assert solved == len(LAB.exercises) == 7
    assert build.problems(notebook, LAB) == []
