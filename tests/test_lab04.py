"""Lab 04: the references agree with the library, and drawn inputs hold what they promise.

That the graders kill all listed wrong answers is tested for every lab in test_labs_grading.py.
"""

from __future__ import annotations

import random
from itertools import pairwise

import numpy as np
import pytest
import torch

from course_lib import catalog, models, quantization
from course_lib.labs.exercises import exercise
from course_lib.labs.grading import examine
from course_lib.labs.lab04_quantization import (
    PACKED,
    Weight,
    layers_with_inputs,
    matrix,
    weights_of,
)
from course_lib.labs.lab04_quantization import budget as budgets
from course_lib.labs.lab04_quantization.budget import choose_groups
from course_lib.labs.lab04_quantization.error import relative_error
from course_lib.labs.lab04_quantization.file import file_bytes
from course_lib.labs.lab04_quantization.hurt import CLEAR, layer_that_hurts, output_error
from course_lib.labs.lab04_quantization.inputs import near, same_bytes
from course_lib.labs.lab04_quantization.packing import pack_int4, unpack_int4
from course_lib.labs.lab04_quantization.restoring import restore_row
from course_lib.labs.lab04_quantization.rows import quantize_row
from course_lib.quantization_plan import PACKED as LIBRARY_PACKED
from course_lib.tensors import why_no_formula

SEEDS = range(30)
CARDS = [card for card in catalog.cards(peers=True) if why_no_formula(card) is None]


def drawn(count: int, columns: int, seed: int = 0) -> list[list[float]]:
    rng = random.Random(seed)
    return [
        [rng.gauss(0, 1) * rng.choice((0.1, 1, 8)) for _ in range(columns)] for _ in range(count)
    ]


def packed_by_library(rows: list[list[float]], bits: int, group: int) -> quantization.Packed:
    return quantization.quantize_tensor(
        torch.tensor(rows), quantization.integer(bits, group, scale="fp32")
    )


# ---- the references against the library ---------------------------------------------------------
@pytest.mark.parametrize("bits", [2, 3, 4, 8])
@pytest.mark.parametrize("group", [8, 24])
def test_codes_scales_and_restored_weights_are_those_of_the_library(bits: int, group: int) -> None:
    rows = drawn(40, 48)
    rows[3] = [0.0] * 48
    theirs = packed_by_library(rows, bits, group)
    restored = quantization.dequantize(theirs).tolist()
    codes = quantization.unpack_bits(theirs.codes, bits).tolist()
    checked = 0
    for i, row in enumerate(rows):
        mine, scales = quantize_row(row, bits, group)
        assert [code + 2 ** (bits - 1) for code in mine] == codes[i]
        assert scales == pytest.approx(theirs.scales[i].tolist(), rel=1e-6)
        assert restore_row(mine, scales) == pytest.approx(restored[i], rel=1e-5)
        checked += len(mine)
    assert checked == 40 * 48


def test_no_weight_is_further_off_than_half_a_step() -> None:
    largest = 0.0
    for row in drawn(60, 32, seed=4):
        codes, scales = quantize_row(row, 4, 8)
        for place, restored in enumerate(restore_row(codes, scales)):
            largest = max(largest, abs(restored - row[place]) / scales[place // 8])
    assert 0.45 < largest <= 0.5 + 1e-12


def test_packed_bytes_are_those_of_the_library_and_come_back() -> None:
    rng = random.Random(1)
    lengths = set()
    for _ in range(200):
        codes = [rng.randint(-8, 7) for _ in range(rng.randint(0, 9))]
        packed = pack_int4(codes)
        assert len(packed) == -(-len(codes) // 2)
        assert unpack_int4(packed, len(codes)) == codes
        if len(codes) % 2 == 0:
            raised = torch.tensor([code + 8 for code in codes], dtype=torch.uint8)
            assert list(packed) == quantization.pack_bits(raised, 4).tolist()
        lengths.add(len(codes))
    assert lengths == set(range(10))


@pytest.mark.parametrize(("bits", "group"), [(3, 8), (4, 16), (5, 48)])
def test_the_error_of_a_matrix_is_that_of_the_library(bits: int, group: int) -> None:
    rows = drawn(30, 48, seed=2)
    form = quantization.integer(bits, group, scale="fp32")
    theirs = quantization.weight_error(torch.tensor(rows), form).relative
    assert relative_error(rows, bits, group) == pytest.approx(theirs, rel=1e-4)


def test_the_output_error_is_that_of_torch_and_decides() -> None:
    weight, inputs = torch.randn(12, 32), torch.randn(5, 32) * torch.rand(32) * 4
    after = quantization.round_trip(weight, quantization.integer(3, 8, scale="fp32"))
    wanted = ((inputs @ (after - weight).T).norm() / (inputs @ weight.T).norm()).item()
    mine = output_error(weight.tolist(), inputs.tolist(), 3, 8)
    assert mine == pytest.approx(wanted, rel=1e-3)


# ---- bytes --------------------------------------------------------------------------------------
FORMS = [("int4-g32", 4, 32), ("int4-g128", 4, 128), ("int3-g16", 3, 16), ("int8-g32", 8, 32)]


@pytest.mark.parametrize(("form", "bits", "group"), FORMS)
def test_bytes_are_the_librarys_for_every_model_with_a_formula(form, bits, group) -> None:
    plan = quantization.make_plan(form, misfits="keep")
    checked = smaller = 0
    for card in CARDS:
        weights = weights_of(card)
        if any(one.part in PACKED and len(one.shape) > 2 for one in weights):
            continue
        mine = file_bytes(weights, bits, group, 16)
        assert mine == quantization.predicted_bytes(card, plan), card.key
        checked += 1
        smaller += mine < file_bytes(weights, 16, group, 0)
    assert checked > 20 and smaller == checked


def test_what_is_packed_is_what_the_library_packs() -> None:
    assert PACKED == LIBRARY_PACKED


def test_the_file_of_a_pocket_model_holds_the_prediction_its_names_and_single_numbers(
    tmp_path,
) -> None:
    gemma = models.load("pocket-nano")
    plan = quantization.make_plan("int4-g32", misfits="keep")
    small = quantization.quantized_copy(gemma, plan)
    file = quantization.save(small, tmp_path, dtype="bfloat16")
    names = 8 + int.from_bytes(file.read_bytes()[:8], "little")
    weights = weights_of(gemma.card)
    beside = file.stat().st_size - names - file_bytes(weights, 4, 32, 16)
    parameters = {name for name, _ in gemma.model.named_parameters(remove_duplicate=False)}
    single = [t for name, t in gemma.model.state_dict().items() if name not in parameters]
    assert single and beside == 2 * sum(one.numel() for one in single)
    assert any(one.part in PACKED and one.shape[-1] % 32 for one in weights)  # a misfit, for real


def test_a_tied_head_is_listed_once_more_and_an_own_head_is_no_tied_one() -> None:
    heads = {card.key: [w for w in weights_of(card) if w.part == "head"] for card in CARDS}
    tied = [key for key, found in heads.items() if found[0].tied_to]
    own = [key for key, found in heads.items() if not found[0].tied_to]
    assert {len(found) for found in heads.values()} == {1} and len(tied) > 5 and len(own) > 2


# ---- drawn inputs -------------------------------------------------------------------------------
def test_no_drawn_weight_lies_near_the_middle_between_two_codes() -> None:
    looked_at = 0
    for seed in SEEDS:
        for row, bits, group in exercise("lab04.quantize_row").cases(seed):
            _, scales = quantize_row(row, bits, group)
            for place, weight in enumerate(row):
                if scales[place // group]:
                    steps = abs(weight) / scales[place // group]
                    assert abs(steps % 1 - 0.5) > 0.09
                    looked_at += 1
    assert looked_at > 1000


def test_drawn_rows_hold_the_edge_cases_on_every_seed() -> None:
    for seed in SEEDS:
        groups, alone = [], 0
        for row, _, group in exercise("lab04.quantize_row").cases(seed):
            groups += [row[i : i + group] for i in range(0, len(row), group)]
            alone += len(row) == group
        assert any(not any(one) for one in groups) and alone
        assert any(max(one) < 0 for one in groups)  # nothing but negative weights
        assert any(-min(one) > 1.4 * max(one) > 0 for one in groups)  # a negative extreme


def every_choice(options: budgets.Table) -> list[tuple[int, float, dict[str, int]]]:
    """(bytes, error, groups), built up layer by layer."""
    made: list[tuple[int, float, dict[str, int]]] = [(0, 0.0, {})]
    for name, held in options.items():
        made = [(b + o[1], e + o[2], g | {name: o[0]}) for b, e, g in made for o in held]
    return made


def test_the_chosen_groups_keep_to_the_budget_and_no_smaller_ones_do() -> None:
    nothing = exact = ties = 0
    for seed in SEEDS:
        before = nothing, exact, ties
        for options, budget in exercise("lab04.choose_groups").cases(seed):
            chosen = choose_groups(options, budget)
            within = [one for one in every_choice(options) if one[1] <= budget]
            if chosen is None:
                assert not within
                nothing += 1
                continue
            size, error, _ = next(one for one in within if one[2] == chosen)
            rivals = [one[:2] for one in within if one[2] != chosen]
            assert all((size, error) < rival for rival in rivals)
            exact += error == budget
            ties += any(rival[0] == size for rival in rivals)
        # Each seed has one that nothing keeps, one met exactly and one that a tie decides.
        assert all(now > then for now, then in zip((nothing, exact, ties), before, strict=True))


def test_the_worst_layer_is_clearly_the_worst() -> None:
    decoys = 0
    for seed in SEEDS:
        for layers, bits, group in exercise("lab04.layer_that_hurts").cases(seed):
            errors = {name: output_error(*held, bits, group) for name, held in layers.items()}
            ordered = sorted(errors.values(), reverse=True)
            assert layer_that_hurts(layers, bits, group) == max(errors, key=errors.get)
            assert all(a > CLEAR * b for a, b in list(pairwise(ordered))[:1])
            by_weight = max(layers, key=lambda n: relative_error(layers[n][0], bits, group))
            decoys += by_weight != max(errors, key=errors.get)
    assert decoys > len(SEEDS)


# ---- comparing ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("got", "wanted", "same"),
    [
        (0.1 + 1e-8, 0.1, True),
        (np.float32(0.1), 0.1, True),
        (0.1001, 0.1, False),
        (([1, 2], [0.5]), ((1, 2), (0.5,)), True),
        ((np.array([1, 2]), torch.tensor([0.5])), ([1, 2], [0.5]), True),
        (([1, 3], [0.5]), ([1, 2], [0.5]), False),
        ([1.2], [1], False),
        ([True], [1], False),
        ([[1], [2]], [1, 2], False),
        ("12", [1, 2], False),
        (1, 0.0, False),
        (1e-6, 0.0, False),
        (None, 0.5, False),
    ],
)
def test_fractions_may_come_from_single_precision_and_codes_are_exact(got, wanted, same) -> None:
    assert near(got, wanted) is same


@pytest.mark.parametrize(
    ("got", "same"),
    [
        (b"\x01\xff", True),
        (bytearray([1, 255]), True),
        ([1, 255], True),
        (np.array([1, 255], dtype=np.uint8), True),
        (torch.tensor([1, 255]), True),
        ([1.0, 255.0], False),
        ([1], False),
        ("\x01\xff", False),
        ([True, 255], False),
        (None, False),
        (511, False),
    ],
)
def test_bytes_may_come_in_several_shapes(got, same) -> None:
    assert same_bytes(got, b"\x01\xff") is same


def test_answers_in_numpy_and_torch_are_right_too() -> None:
    def in_torch(row, bits, group):
        groups = torch.tensor(row).reshape(-1, group)
        scales = groups.abs().amax(1, keepdim=True) / (2 ** (bits - 1) - 1)
        codes = (groups / scales.masked_fill(scales == 0, 1)).round()
        return codes.flatten().int(), scales.flatten()

    assert examine(exercise("lab04.quantize_row"), in_torch).right
    assert examine(
        exercise("lab04.pack_int4"),
        lambda codes: np.array(list(pack_int4(codes)), dtype=np.uint8),
    ).right
    assert examine(exercise("lab04.file_bytes"), lambda *given: np.int64(file_bytes(*given))).right


# ---- what the learner reads ---------------------------------------------------------------------


def test_a_function_that_needs_another_one_says_which_is_missing() -> None:
    def missing(rows, bits, group):
        raise NotImplementedError("quantize_row is not written yet: replace this line")

    found = examine(exercise("lab04.relative_error"), missing)
    assert found.status == "missing" and "quantize_row" in str(found)


def test_a_learner_cannot_change_the_inputs_of_the_calls_that_follow() -> None:
    """Tables and layers are drawn once per seed and kept: only copies leave the grader."""

    def greedy(options, budget):
        chosen = choose_groups(options, budget)
        options.clear()
        return chosen

    def vandal(layers, bits, group):
        name = layer_that_hurts(layers, bits, group)
        for weight, inputs in layers.values():
            weight.clear()
            inputs.clear()
        return name

    for _ in range(2):
        assert examine(exercise("lab04.choose_groups"), greedy).right
        assert examine(exercise("lab04.layer_that_hurts"), vandal).right


# ---- a real model -------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def nano():
    return models.load("pocket-nano")


def test_samples_of_a_real_model_are_its_own_weights_and_inputs(nano) -> None:
    name = "model.layers.1.mlp.up_proj"
    module = nano.model.get_submodule(name)
    outputs = []
    hook = module.register_forward_hook(lambda _, given, out: outputs.append(out[0].float()))
    text = "I would like to buy a bread knife. Do you have it in silver? The streets are clean."
    try:
        found = layers_with_inputs(nano, [name], text, rows=5, inputs=4)
    finally:
        hook.remove()
    assert not module._forward_pre_hooks  # ours are gone
    weight, inputs = found[name]
    rows = matrix(nano, name)
    assert len(weight) == 5 and len(inputs) == 4 and all(row in rows for row in weight)
    places = [rows.index(row) for row in weight]
    products = torch.tensor(inputs) @ torch.tensor(weight).T
    for product in products:  # each is what the module made of some token after <bos>
        apart = (outputs[0][1:, places] - product).abs().amax(1)
        assert apart.min() < 1e-4


def test_a_text_that_is_too_short_is_refused_with_a_number(nano) -> None:
    with pytest.raises(ValueError, match="give 12 or more"):
        layers_with_inputs(nano, ["model.layers.0.mlp.up_proj"], "Hi")


def test_the_error_of_a_real_matrix_is_the_librarys(nano) -> None:
    name = "model.layers.0.mlp.down_proj"
    form = quantization.integer(4, 16, scale="fp32")
    theirs = quantization.weight_error(nano.model.get_submodule(name).weight, form).relative
    assert relative_error(matrix(nano, name), 4, 16) == pytest.approx(theirs, rel=1e-3)
    assert theirs > 0.02  # something was measured


def test_a_weight_says_what_it_is() -> None:
    one = Weight("lm_head.weight", "head", (64, 32), tied_to="embed_tokens.weight")
    weights = [Weight("embed_tokens.weight", "embedding", (64, 32)), one]
    assert file_bytes(weights, 4, 32, 16) == 64 * 32 * 2
