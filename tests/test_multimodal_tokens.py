"""Soft-token arithmetic against transformers' own processors, over many sizes and lengths."""

from __future__ import annotations

import random

import numpy as np
import pytest
from transformers.models.gemma3.image_processing_pil_gemma3 import Gemma3ImageProcessorPil
from transformers.models.gemma3n.feature_extraction_gemma3n import Gemma3nAudioFeatureExtractor
from transformers.models.gemma4.feature_extraction_gemma4 import Gemma4AudioFeatureExtractor
from transformers.models.gemma4.image_processing_pil_gemma4 import Gemma4ImageProcessorPil
from transformers.models.gemma4.processing_gemma4 import (
    Gemma4Processor,
    get_aspect_ratio_preserving_size,
)
from transformers.models.gemma4_unified.feature_extraction_gemma4_unified import (
    Gemma4UnifiedAudioFeatureExtractor,
)

from course_lib import catalog
from course_lib.multimodal import MediaError, image_rule, sound_rule
from course_lib.multimodal.image_tokens import BUDGETS, PanAndScan
from tests._omni import WEIGHTS, noise_picture, omni, tiny_gemma3

E2B, GEMMA3, GEMMA3N = "gemma-4-E2B", "gemma-3-4b", "gemma-3n-E2B"
SIZES = [(640, 480), (480, 640), (1, 1), (1920, 1080), (97, 1500), (5000, 12), (12, 5000)]


def sizes(n: int) -> list[tuple[int, int]]:
    rng = random.Random(0)
    return SIZES + [(rng.randint(1, 3000), rng.randint(1, 3000)) for _ in range(n)]


@pytest.mark.parametrize("budget", BUDGETS)
def test_gemma_4_fills_the_budget_as_transformers_does(budget: int) -> None:
    rule = image_rule(E2B)
    assert len(sizes(500)) > 500
    for width, height in sizes(500):
        found = get_aspect_ratio_preserving_size(height, width, 16, budget * 9, 3)
        grid = rule.grid(width, height, budget)
        assert (grid.rows * 48, grid.columns * 48) == found, (width, height)
        assert 0 < grid.tokens <= budget


@pytest.mark.parametrize("budget", BUDGETS[:3])
def test_gemma_4s_image_processor_agrees(budget: int) -> None:
    rule, eye = image_rule(E2B), Gemma4ImageProcessorPil(max_soft_tokens=budget)
    shown = [(8 + w // 2, 8 + h // 2) for w, h in sizes(6)]
    assert len(shown) > 6
    for size in shown:
        seen = eye([noise_picture(*size)], return_tensors="np")
        assert int(seen["num_soft_tokens_per_image"][0]) == rule.tokens(*size, budget), size
        columns, rows = seen["image_position_ids"][0].max(axis=0) // 3 + 1
        grid = rule.grid(*size, budget)
        assert (columns, rows) == (grid.columns, grid.rows)


def test_a_small_picture_costs_as_much_as_a_large_one() -> None:
    rule = image_rule(E2B)
    assert rule.tokens(40, 30) == rule.tokens(4000, 3000)


def test_the_budgets_are_those_that_transformers_takes() -> None:
    for budget in BUDGETS:
        Gemma4ImageProcessorPil(max_soft_tokens=budget)
    with pytest.raises(ValueError, match="max_soft_tokens"):
        Gemma4ImageProcessorPil(max_soft_tokens=256)
    with pytest.raises(MediaError, match="one of"):
        image_rule(E2B).tokens(640, 480, 256)
    assert image_rule(E2B).budget == Gemma4ImageProcessorPil.max_soft_tokens
    assert image_rule("gemma-4-12B").side == 48, "the 12B has no tower and the same squares"


def test_pan_and_scan_cuts_as_transformers_does() -> None:
    scan, eye = PanAndScan(), Gemma3ImageProcessorPil()
    cut = 0
    for width, height in sizes(400):
        image = np.zeros((3, height, width), np.uint8)
        crops = eye.pan_and_scan(image, scan.least_side, scan.most, scan.ratio)
        boxes = scan.boxes(width, height)
        shapes = [(bottom - top, right - left) for left, top, right, bottom in boxes]
        assert [crop.shape[1:] for crop in crops] == shapes, (width, height)
        cut += bool(boxes)
    assert 50 < cut < 400


def test_gemma_3s_processor_agrees_about_crops() -> None:
    from transformers import Gemma3Processor

    own = Gemma3Processor.images_kwargs
    scan = image_rule(GEMMA3).pan_and_scan
    assert (scan.least_side, scan.most, scan.ratio) == (
        own["pan_and_scan_min_crop_size"],
        own["pan_and_scan_max_num_crops"],
        own["pan_and_scan_min_ratio_to_activate"],
    )
    eye = Gemma3ImageProcessorPil(size={"height": 56, "width": 56})
    rule = image_rule(tiny_gemma3())
    for size in ((300, 300), (900, 300), (300, 1000), (1300, 270)):
        seen = eye([noise_picture(*size)], **{**own, "do_pan_and_scan": True})
        assert rule.tokens(*size, pan_and_scan=True) == rule.fixed * (1 + seen["num_crops"][0])
        assert rule.tokens(*size) == rule.fixed == 4
    assert image_rule(GEMMA3).tokens(900, 300, pan_and_scan=True) == 256 * 4


def test_squares_cost_the_same_whatever_the_picture() -> None:
    for name in (GEMMA3, GEMMA3N):
        assert {image_rule(name).tokens(*size) for size in SIZES} == {256}
    with pytest.raises(MediaError, match="no budget"):
        image_rule(GEMMA3N).tokens(640, 480, 280)
    with pytest.raises(MediaError, match="no pan and scan"):
        image_rule(GEMMA3N).tokens(640, 480, pan_and_scan=True)
    with pytest.raises(MediaError, match="no pan and scan"):
        image_rule(E2B).tokens(640, 480, pan_and_scan=True)
    with pytest.raises(MediaError, match="no grid"):
        image_rule(GEMMA3).grid(640, 480)
    with pytest.raises(MediaError, match="no tokens"):
        image_rule(E2B).tokens(0, 480)


# ---- sound ----

LENGTHS = [160, 321, 800, 1_000, 15_999, 16_000, 16_001, 40_123, 320_000, 479_999, 480_000]


def lengths(n: int) -> list[int]:
    rng = random.Random(1)
    return LENGTHS + [rng.randint(400, 480_000) for _ in range(n)]


def kept(mask: np.ndarray) -> int:
    """The places that Gemma4Processor writes for a mask: replace_audio_token's own count."""

    class Named:
        boa_token = eoa_token = ""
        audio_token = "x"

    return len(Gemma4Processor.replace_audio_token(Named, {"input_features_mask": [mask]}, 0))


def test_gemma_4_hears_25_a_second_as_its_extractor_and_processor_say() -> None:
    ear, rule = Gemma4AudioFeatureExtractor(), sound_rule(E2B)
    for n in lengths(25):
        mask = ear([np.zeros(n, np.float32)], return_tensors="np")["input_features_mask"][0]
        assert mask.sum() == rule.frames(n), n
        assert kept(mask) == rule.tokens(n), n
    assert rule.per_second == 25 and rule.of_seconds(30) == 750


def test_company_in_a_batch_does_not_change_the_count() -> None:
    ear, rule = Gemma4AudioFeatureExtractor(), sound_rule(E2B)
    waves = [np.zeros(n, np.float32) for n in (5_000, 16_000, 70_000)]
    masks = ear(waves, return_tensors="np")["input_features_mask"]
    assert [kept(mask) for mask in masks] == [rule.tokens(len(wave)) for wave in waves]


def test_gemma_4_12b_takes_640_samples_a_token() -> None:
    ear, rule = Gemma4UnifiedAudioFeatureExtractor(), sound_rule("gemma-4-12B")
    for n in lengths(25):
        mask = ear([np.zeros(n, np.float32)], return_tensors="np")["input_features_mask"][0]
        assert mask.sum() == rule.tokens(n), n
    assert rule.per_second == 25


def test_gemma_3n_hears_6_a_second_and_pays_for_188() -> None:
    from transformers import Gemma3nProcessor
    from transformers.models.gemma3n.configuration_gemma3n import Gemma3nAudioConfig

    rule, config = sound_rule(GEMMA3N), Gemma3nAudioConfig()
    steps = [stride[0] for stride in config.sscp_conv_stride_size]
    left = np.prod(steps) * config.conf_reduction_factor
    ear = Gemma3nAudioFeatureExtractor()
    assert ear.sampling_rate / ear.hop_length / left == rule.per_second == 6.25
    import inspect

    own = inspect.signature(Gemma3nProcessor.__init__).parameters["audio_seq_length"].default
    assert {rule.tokens(n) for n in LENGTHS} == {own} == {188}
    assert own >= 30 * rule.per_second, "30 s fit"


def test_what_nobody_hears_is_refused() -> None:
    for name in (E2B, GEMMA3N, "gemma-4-12B"):
        with pytest.raises(MediaError, match="at most 30 s"):
            sound_rule(name).tokens(480_001)
        with pytest.raises(MediaError, match="without samples"):
            sound_rule(name).tokens(0)


# ---- a loaded model's own rule ----


@pytest.mark.parametrize("name", WEIGHTS)
def test_the_rules_of_pocket_omni_are_those_of_its_processor(name: str) -> None:
    gemma = omni(name)
    rule, ear = image_rule(gemma), sound_rule(gemma)
    checked = 0
    for width, height in [(8 + w // 4, 8 + h // 4) for w, h in sizes(40)]:
        seen = gemma.processor.image_processor([noise_picture(width, height)], return_tensors="np")
        assert seen["num_soft_tokens_per_image"][0] == rule.tokens(width, height)
        checked += 1
    assert checked > 40
    for n in lengths(10):
        wave = [np.zeros(n, np.float32)]
        mask = gemma.processor.feature_extractor(wave, return_tensors="np")["input_features_mask"]
        assert kept(mask[0]) == ear.tokens(n)
    longest = gemma.model.config.vision_config.position_embedding_size
    with pytest.raises(MediaError, match="cut it into pieces"):
        rule.tokens(20 * longest * 100, 100, 280)


def test_every_member_that_sees_or_hears_has_a_rule() -> None:
    seen = heard = 0
    for card in catalog.cards(family="gemma", member="core"):
        if "image" in card.modalities_in:
            assert image_rule(card).tokens(640, 480) > 0
            seen += 1
        if "audio" in card.modalities_in:
            assert sound_rule(card).of_seconds(1) > 0
            heard += 1
    assert seen >= 8 and heard >= 5
