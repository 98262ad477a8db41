"""Lab 06: the references agree with peft, torch and the library; what is drawn holds its traps.

That the graders kill all listed wrong answers is tested for every lab in test_labs_grading.py.
"""

from __future__ import annotations

import json
import math
import random
from collections import Counter
from pathlib import Path
from statistics import fmean

import pytest

from course_lib import catalog, finetuning_data, models
from course_lib.evaluation import held_out
from course_lib.labs.exercises import exercise
from course_lib.labs.lab06_fine_tuning import ALL, ids_of, learned_parts, marks_of
from course_lib.labs.lab06_fine_tuning.counting import lora_parameters
from course_lib.labs.lab06_fine_tuning.gating import release_gate
from course_lib.labs.lab06_fine_tuning.layer import lora_layer
from course_lib.labs.lab06_fine_tuning.linked import Row, alike, crossing, linked_groups
from course_lib.labs.lab06_fine_tuning.loss import answer_loss
from course_lib.labs.lab06_fine_tuning.mask import loss_labels
from course_lib.labs.lab06_fine_tuning.reading import VERDICTS, read_curve
from course_lib.labs.lab06_fine_tuning.rows import IGNORED, POCKET, pocket_marks
from course_lib.labs.lab06_fine_tuning.scenes import TASK
from course_lib.labs.lab06_fine_tuning.splitting import leak_free_split
from course_lib.labs.lab06_fine_tuning.tuning import fine_tune
from course_lib.labs.lab06_fine_tuning.tuning_judge import batch_of, pocket_model

SEEDS = range(8)
SOLUTION = Path(__file__).resolve().parents[1] / "solutions" / "lab06_fine_tuning.ipynb"


def cases_of(name: str) -> list:
    return [case for seed in SEEDS for case in exercise(f"lab06.{name}").cases(seed)]


@pytest.fixture(scope="module")
def gemma():
    return models.load(POCKET, device="cpu", quiet=True)


# ---- labels -------------------------------------------------------------------------------------
def test_the_labels_are_those_that_the_library_trains_on(gemma) -> None:
    assert marks_of(gemma) == pocket_marks()
    compared = Counter()
    for skill in ("read", "tool_answers", "tools", "smalltalk"):
        for case in held_out(skill, 12):
            row = finetuning_data.encode(gemma, case)
            mine = loss_labels(row.ids, pocket_marks(), 10_000)
            assert mine == list(row.labels)
            compared[skill] += sum(label != IGNORED for label in mine)
    assert len(compared) == 4 and min(compared.values()) > 50


def test_ids_of_is_the_library_s_row_and_the_template_s_last_line_break(gemma) -> None:
    talk = [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "Hello."}] * 2
    ids = ids_of(gemma, {"messages": talk})
    row = finetuning_data.encode(gemma, {"messages": talk})
    assert ids[: len(row.ids)] == list(row.ids) and len(ids) == len(row.ids) + 1
    learned = learned_parts(loss_labels(ids, marks_of(gemma), 999))
    assert learned == finetuning_data.learned_texts(gemma, row) == ["Hello.<turn|>"] * 2


def test_every_seed_draws_rows_of_each_kind() -> None:
    for seed in SEEDS:
        cases = exercise("lab06.loss_labels").cases(seed)
        found = [loss_labels(*case) for case in cases]
        assert (
            sum(one is None for one in found) == 5
        )  # no answer, cut before it, 3 with a wrong BOS
        parts = [learned_parts(one) for one in found if one]
        assert max(map(len, parts)) >= 3
        ends = Counter(part.rpartition("<")[2] for some in parts for part in some)
        assert ends["turn|>"] >= 5 and ends["|tool_response>"] == 2
        assert any(not part.endswith(">") for some in parts for part in some)  # cut off
        assert any(len(ids) > longest for ids, _, longest in cases)


# ---- the loss -----------------------------------------------------------------------------------
def test_the_loss_is_that_of_transformers(gemma) -> None:
    import torch

    rows = [[*finetuning_data.encode(gemma, case).ids] for case in held_out("smalltalk", 4)]
    ids, labels = batch_of(rows)
    with torch.no_grad():
        made = gemma.model(input_ids=ids, labels=labels)
    assert float(answer_loss(made.logits, labels)) == pytest.approx(float(made.loss), rel=1e-5)
    assert len({int((row != IGNORED).sum()) for row in labels}) > 1


# ---- the layer ----------------------------------------------------------------------------------
def test_a_whole_model_with_our_layers_is_peft_s_model(gemma) -> None:
    """peft's adapter with random weights on the real model, and ours with the same A and B."""
    import copy

    import torch
    from peft import LoraConfig, get_peft_model
    from torch import nn

    config = LoraConfig(r=3, lora_alpha=7.0, target_modules=list(ALL), init_lora_weights=False)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        theirs = get_peft_model(copy.deepcopy(gemma.model), config).eval()
    ours, replaced = copy.deepcopy(gemma.model), 0
    for name, module in list(ours.named_modules()):
        place, _, last = name.rpartition(".")
        if last in ALL and isinstance(module, nn.Linear):
            made = lora_layer(module, 3, 7.0)
            other = theirs.get_base_model().get_submodule(name)
            with torch.no_grad():
                made.lora_A.copy_(other.lora_A["default"].weight)
                made.lora_B.copy_(other.lora_B["default"].weight)
            setattr(ours.get_submodule(place), last, made)
            replaced += 1
    ids = torch.tensor([[2, *range(300, 320)]])
    with torch.no_grad():
        mine, wanted, base = (m(input_ids=ids).logits for m in (ours, theirs, gemma.model))
    assert replaced > 20 and float((wanted - base).abs().max()) > 0.1
    assert float((mine - wanted).abs().max() / wanted.abs().max()) < 1e-5
    free = sum(one.numel() for one in theirs.parameters() if one.requires_grad)
    assert free == lora_parameters(gemma.card, 3, ALL)


# ---- counting -----------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["gemma-4-E2B", "gemma-4-12B", "gemma-4-26B-A4B", "gemma-3-1b"])
def test_the_count_is_that_of_the_modules_transformers_builds(name: str) -> None:
    """Every linear layer of the decoder on the meta device, with peft's two matrices beside it."""
    import torch
    from torch import nn

    from course_lib.architectures import model_class_of, text_config_of

    card = catalog.card(name)
    classes = {"4": "Gemma4ForCausalLM", "3": "Gemma3ForCausalLM"}
    import transformers

    made = getattr(transformers, classes[card.generation], None) or model_class_of(card)
    config = text_config_of(card)
    if config.model_type == "gemma4_unified_text":
        made = transformers.AutoModelForCausalLM.from_config
    with torch.device("meta"):
        model = made(config)
    shapes = [
        (one.in_features, one.out_features)
        for path, one in model.named_modules()
        if isinstance(one, nn.Linear) and path.rpartition(".")[2] in ALL
    ]
    assert len(shapes) > 100
    assert lora_parameters(card, 16, ALL) == 16 * sum(map(sum, shapes))


def test_the_drawn_models_hold_every_peculiarity() -> None:
    from course_lib.tensors import layers_of

    for seed in SEEDS:
        cards = [case[0] for case in exercise("lab06.lora_parameters").cases(seed)]
        layers = [layers_of(card) for card in cards]
        assert any(one.reads_kv_of is not None for some in layers for one in some)
        assert any(one.k_eq_v for some in layers for one in some)
        assert any(len({one.mlp_width for one in some}) > 1 for some in layers)
        assert any(len({one.head_dim for one in some}) > 1 for some in layers)
        assert any(card.arch.num_experts for card in cards)


# ---- the split ----------------------------------------------------------------------------------
def test_a_split_of_drawn_rows_leaks_nothing_and_a_random_one_does() -> None:
    leaked = split = none = 0
    for rows, share, seed in cases_of("leak_free_split"):
        sides = leak_free_split(rows, share, seed)
        if sides is None:
            assert len(linked_groups(rows)) == 1
            none += 1
            continue
        assert crossing(rows, sides) == []
        held = sides.count("test")
        assert share * len(rows) <= held < len(rows)
        shuffled = random.Random(1).sample(sides, len(sides))
        leaked += bool(crossing(rows, shuffled))
        split += 1
    assert none == len(SEEDS) and split == leaked == 4 * len(SEEDS)


def test_near_duplicates_and_ties_over_others() -> None:
    assert alike("Pay within 30 days of the invoice", "pay WITHIN 45 days of the invoice")
    assert not alike("Pay within 30 days", "The kettle is red")
    assert alike("a b c d e f g h", "a b c d e f g h i j") and not alike("a b c d", "a b c d e f")
    rows = [Row("one", "t1", "c1"), Row("two", "t1", "c2"), Row("three", "t3", "c2")]
    assert linked_groups(rows) == [(0, 1, 2)]
    assert crossing(rows, ["train", "train", "test"]) == [(1, 2, frozenset({"customer"}))]


# ---- the curve ----------------------------------------------------------------------------------
def test_every_seed_has_every_verdict_and_a_tie() -> None:
    for seed in SEEDS:
        found = [read_curve(*case) for case in exercise("lab06.read_curve").cases(seed)]
        assert {one["verdict"] for one in found} == set(VERDICTS)
        assert any(len(one["ties"]) > 2 for one in found)
        for one in found:
            assert one["keep"] == min(one["ties"])
            assert one["worse_from"] is None or one["worse_from"] > max(one["ties"])


def test_no_figure_of_a_drawn_curve_lies_on_the_limit() -> None:
    """Within rounding of two standard errors, two right answers could part."""
    seen = 0
    for (checkpoints,) in cases_of("read_curve"):
        losses = {step: row for step, row in checkpoints if all(map(math.isfinite, row))}
        best = min(losses, key=lambda step: fmean(losses[step]))
        for than in (best, checkpoints[0][0]):
            for row in losses.values():
                apart = [a - b for a, b in zip(row, losses[than], strict=True)]
                mean = fmean(apart)
                var = sum((one - mean) ** 2 for one in apart) / (len(apart) - 1)
                limit = 2 * math.sqrt(var / len(apart))
                assert limit == 0 or abs(mean - limit) > 1e-9
                seen += 1
    assert seen > 500


def test_where_nothing_changes_the_rule_keeps_the_first_and_the_lowest_does_not() -> None:
    rng, right = random.Random(4), Counter()
    for _ in range(200):
        hard = [rng.gauss(2, 0.6) for _ in range(30)]
        made = [(step, [one + rng.gauss(0, 0.1) for one in hard]) for step in (0, 10, 20, 30)]
        right["rule"] += read_curve(made)["keep"] == 0
        right["lowest"] += min(made, key=lambda one: fmean(one[1]))[0] == 0
    assert right["rule"] > 170 and right["lowest"] < 100


# ---- the gate -----------------------------------------------------------------------------------
def test_the_drawn_releases_hold_every_decision_and_every_verdict() -> None:
    """That the rule is the library's is what an equivalent of the exercise shows in the audit."""
    decisions, verdicts = Counter(), Counter()
    for skills, task, margin in cases_of("release_gate"):
        found = release_gate(skills, task, margin)
        decisions[found["decision"]] += 1
        verdicts.update(found["verdicts"].values())
        assert task == TASK and found["verdicts"].keys() == skills.keys()
    assert set(decisions) == {"ship", "do not ship", "not settled"}
    assert min(decisions.values()) >= len(SEEDS) and min(verdicts.values()) >= 2 * len(SEEDS)


# ---- the training -------------------------------------------------------------------------------
def test_the_training_leaves_the_base_and_lowers_the_loss() -> None:
    import copy

    talks, targets, rank, alpha, rate = exercise("lab06.fine_tune").cases(3)[0]
    model = copy.deepcopy(pocket_model())
    before = {name: one.clone() for name, one in model.state_dict().items()}
    losses = list(fine_tune(model, [batch_of(talks[0])] * 4, targets, rank, alpha, rate))
    assert losses == sorted(losses, reverse=True) and losses[-1] < losses[0]
    after = {name.replace(".base.", "."): one for name, one in model.state_dict().items()}
    assert all(after[name].equal(one) for name, one in before.items())
    assert len(after) > len(before)


# ---- the solution as it is stored ---------------------------------------------------------------
def printed(cell_id: str) -> str:
    notebook = json.loads(SOLUTION.read_text(encoding="utf-8"))
    cell = next(one for one in notebook["cells"] if one["id"] == cell_id)
    return "".join("".join(out.get("text", "")) for out in cell["outputs"])


def test_the_solution_agrees_with_the_libraries_on_the_real_model() -> None:
    assert "300 of 300 rows" in printed("labels") and "40 of 40 rows" in printed("labels")
    mine, theirs = printed("loss").split("yours ")[1].split(", transformers ")
    assert float(mine) == pytest.approx(float(theirs.split(" ")[0]), abs=1e-4)
    counts = [line.split("yours ")[1].split(", peft ") for line in printed("peft").splitlines()]
    assert len(counts) == 2 and all(ours == peft for ours, peft in counts)


def test_the_solution_s_training_learns_and_its_split_leaks_nothing() -> None:
    lines = [line for line in printed("run").splitlines() if line.startswith("step")]
    losses = [float(line.split("loss ")[1].split(",")[0]) for line in lines]
    assert len(losses) >= 5 and losses[-1] < losses[0]
    text = printed("split")
    assert "\nyours: 0 of" in text and "at random: 0 of" not in text
    assert "no leak-free split" in text
    read = printed("read")
    assert read.count("'verdict'") == 2 and "decision: " in printed("release")
