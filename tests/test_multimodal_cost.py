"""What a question will cost: worked out, held against processors and torch's own counts."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
import torch

from course_lib import catalog, multimodal
from course_lib.decode import prefill_flops
from course_lib.multimodal import MediaError, TakesError, measured
from course_lib.multimodal.cost import cost, patches_of, reading_flops, vision_flops
from course_lib.multimodal.inputs import inputs_of
from course_lib.multimodal.sounds import sound
from course_lib.prediction_step import StepModel
from course_lib.tensors import FootprintError
from tests._omni import WEIGHTS, fresh_omni, hum, noise_picture, omni, tiny_gemma3

PARTS = [noise_picture(640, 400), "and", sound(hum(2.0), 16_000), "Which is it?"]


def with_card(name: str):
    """The model with its card: the shipped one, or the one that pocket.omni would write now."""
    gemma = omni(name)
    if gemma.card is not None:
        return gemma
    from pocket.omni import card, config

    entry = card.card_of(config.read(), gemma.model, "2026-01-01")
    entry |= {"id": "pocket-omni", "hub_ids": [], "family": "gemma", "member": "pocket"}
    return dataclasses.replace(gemma, card=catalog.card_from_dict({**entry, "pocket": True}))


@pytest.mark.parametrize("name", WEIGHTS)
@pytest.mark.parametrize("look", [{}, {"budget": 140}])
def test_the_tokens_worked_out_are_those_of_the_processor(name: str, look) -> None:
    gemma = with_card(name)
    found = measured.counted(gemma, inputs_of(gemma, [measured._talk(PARTS)], **look))
    made = measured.worked_out(gemma, PARTS, found.text, **look)
    assert made.prompt_tokens == found.total
    assert (made.image_tokens, made.sound_tokens) == (found.image, found.audio)
    assert made.mark_tokens == found.marks == 4 and found.text > 5
    by_card = cost(gemma.card, pictures=[(640, 400)], seconds=[2.0], text_tokens=found.text, **look)
    assert by_card.prompt_tokens == found.total, "the card alone says the same"


@pytest.mark.parametrize("name", WEIGHTS)
def test_the_operations_worked_out_are_those_that_torch_counts(name: str) -> None:
    gemma = with_card(name)
    for parts in (["Hello, what is a lamp?"], [PARTS[0], "What?"], [PARTS[2], "What?"], PARTS):
        inputs = inputs_of(gemma, [measured._talk(parts)])
        made = measured.worked_out(gemma, parts, measured.counted(gemma, inputs).text)
        counted = measured.work_of(gemma, inputs)
        assert counted.calls > 500
        assert made.flops == pytest.approx(counted.flops, rel=0.12), parts


def test_gemma_3s_tower_is_counted_as_torch_counts_it() -> None:
    """Its card's shape as a small module: the formula must not know pocket-omni alone."""
    from torch.utils.flop_counter import FlopCounterMode

    tower = tiny_gemma3().model.model.vision_tower
    config = tower.config
    card = catalog.card("gemma-3-4b")
    small = {
        "type": card.vision_tower["type"], "num_hidden_layers": config.num_hidden_layers,
        "hidden_size": config.hidden_size, "intermediate_size": config.intermediate_size,
        "num_attention_heads": config.num_attention_heads, "patch_size": config.patch_size,
    }  # fmt: skip
    card = dataclasses.replace(card, vision_tower=small)
    kernel = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
    flops = FlopCounterMode(display=False, custom_mapping={kernel: measured._attention_flops})
    with flops, torch.inference_mode():
        tower(torch.zeros(2, 3, 56, 56))
    assert vision_flops(card, 16, 2, 0)[0] == pytest.approx(flops.get_total_flops(), rel=0.05)


def test_layers_that_share_keys_and_values_read_only_the_end_of_a_prompt() -> None:
    """Half of E2B's layers and more: what `decode.prefill_flops` counts is not all done."""
    card = catalog.card("gemma-4-E2B")
    shared = card.arch.num_kv_shared_layers / card.arch.num_hidden_layers
    done = reading_flops(card, 2000) / prefill_flops(card, 2000)
    assert 0.85 - shared < done < 1 - shared / 2
    for other in ("gemma-3n-E2B", "gemma-4-31B", "gemma-3-4b"):
        assert reading_flops(catalog.card(other), 500) == prefill_flops(catalog.card(other), 500)
    assert reading_flops(card, 1) == prefill_flops(card, 1)


def test_towers_see_more_than_they_pass_on() -> None:
    card = catalog.card("gemma-4-E2B")
    rule = multimodal.image_rule(card)
    assert patches_of(card, rule) == 9 * 280 and patches_of(card, rule, 70) == 9 * 70
    assert patches_of(catalog.card("gemma-3-4b"), multimodal.image_rule("gemma-3-4b")) == 64 * 64
    whole = catalog.card("gemma-4-12B")
    assert patches_of(whole, multimodal.image_rule(whole)) == 280, "it has no tower"


def test_cost_grows_with_what_is_shown_and_says_what_it_does_not_know() -> None:
    rows = [cost("gemma-4-E2B", pictures=[(1600, 1200)], text_tokens=20, budget=b)
            for b in (70, 280, 1120)]  # fmt: skip
    for less, more in zip(rows, rows[1:], strict=False):
        assert less.prompt_tokens < more.prompt_tokens
        assert less.flops < more.flops and less.kv_cache < more.kv_cache
        assert less.memory < more.memory and less.weights == more.weights
    assert rows[0].weights > rows[0].live
    unknown = cost("gemma-3n-E2B", pictures=[(640, 480)], text_tokens=20)
    assert unknown.flops is None and "MobileNet" in str(unknown)
    assert cost("gemma-3n-E2B", seconds=[2.0], text_tokens=20).flops > 0
    quarter = cost("gemma-4-E2B", text_tokens=20, precision="fp32")
    assert quarter.weights == 2 * rows[0].weights
    assert "tokens (text 20" in str(rows[0])


def test_pan_and_scan_costs_crops_and_marks() -> None:
    plain = cost("gemma-3-4b", pictures=[(900, 300)], text_tokens=20)
    scan = cost("gemma-3-4b", pictures=[(900, 300)], text_tokens=20, pan_and_scan=True)
    assert scan.image_tokens == 4 * plain.image_tokens and scan.mark_tokens == 8
    assert scan.vision_flops == 4 * plain.vision_flops


def test_what_cannot_be_worked_out_is_refused() -> None:
    with pytest.raises(TakesError, match="no sound"):
        cost("gemma-4-31B", seconds=[1.0], text_tokens=5)
    with pytest.raises(MediaError, match="there is none"):
        cost("gemma-4-E2B", text_tokens=5, budget=70)
    bare = dataclasses.replace(fresh_omni(), card=None)
    with pytest.raises(FootprintError, match="has no card"):
        cost(bare, pictures=[(64, 64)], text_tokens=5)
    with pytest.raises(FootprintError, match="has no card"):
        measured.pace_of(bare)
    with pytest.raises(ValueError, match="one prompt"):
        measured.counted(fresh_omni(), inputs_of(fresh_omni(), ["a", "b"]))


def test_a_prediction_stands_beside_its_measurement() -> None:
    gemma = with_card("fresh")
    pace = measured.pace_of(gemma, rounds=2)
    assert pace.seconds_per_call > 0 and pace.bytes_per_second > 1e6
    found = measured.compare(gemma, [PARTS[0], "What?"], pace, rounds=2, memory_rounds=1)
    assert found.cost.prompt_tokens == found.counted.total
    assert len(found.seconds) == 2 and found.predicted_seconds > 0 and len(found.added) == 1
    lines = str(found).splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["tokens", "first", "more"]
    # The formula itself, with constants that are known.
    known = dataclasses.replace(found, pace=StepModel(1e-6, 1e9, "sum"))
    expected = found.work.calls * 1e-6 + found.cost.flops / 1e9
    assert known.predicted_seconds == pytest.approx(expected)


def test_a_long_text_takes_longer_than_a_short_one() -> None:
    gemma = with_card("fresh")
    short, long = (measured._text_inputs(gemma, n) for n in (8, 600))
    rows = [np.median(measured.prefill_seconds(gemma, one, 3)) for one in (short, long)]
    assert rows[1] > rows[0], "the clock runs around the model, and not around nothing"
    assert measured.work_of(gemma, long).flops > 20 * measured.work_of(gemma, short).flops
