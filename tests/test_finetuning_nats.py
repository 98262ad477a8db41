"""Held-out answers held together, mistakes with held-out rows, a warm process, and accelerators."""

from __future__ import annotations

import math
import warnings
from dataclasses import replace

import pytest

from course_lib import (
    finetuning,
    finetuning_accelerator,
    finetuning_domain,
    finetuning_memory,
    finetuning_mistakes,
    models,
)
from course_lib import finetuning_business as business
from course_lib.dummy import tiny_gemma
from course_lib.finetuning_data import IGNORED
from course_lib.finetuning_methods import TuningError
from course_lib.finetuning_nats import answer_nats, dearer
from course_lib.finetuning_preference import log_probability
from course_lib.stats import TooFewSamplesError

torch = pytest.importorskip("torch")
pytest.importorskip("trl")

CASES = business.clause_cases("validation", 40)
SHORT = {"steps": 2, "batch_size": 4, "learning_rate": 1e-3}


@pytest.fixture(scope="module")
def gemma(tmp_path_factory: pytest.TempPathFactory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("tiny"), "4"))


# ---- the loss of right answers -----------------------------------------------------------------


def test_the_loss_of_answers_is_that_of_each_row_alone(gemma) -> None:
    found = answer_nats(gemma, CASES)
    rows = [finetuning.encode(gemma, case) for case in CASES]
    sums: dict[str, float] = {}
    for case, row in zip(CASES, rows, strict=True):
        sums[case.phrasing] = sums.get(case.phrasing, 0.0) - log_probability(gemma, row)
    assert found.phrasings == tuple(sums) and len(sums) < len(CASES), "summed by phrasing"
    assert found.nats == pytest.approx(tuple(sums.values()), rel=1e-4)
    assert sum(found.tokens) == sum(one.learned for one in rows)
    assert found.mean == pytest.approx(sum(sums.values()) / sum(found.tokens), rel=1e-4)


def test_the_dearer_model_is_the_one_that_finds_them_less_likely(gemma) -> None:
    right = answer_nats(gemma, CASES)
    worse = replace(right, nats=tuple(2 * one for one in right.nats))
    found = dearer(worse, right)
    assert found.value == pytest.approx(right.mean) and found.n == len(right.phrasings)
    assert dearer(right, worse).value == pytest.approx(-found.value)
    with pytest.raises(ValueError, match="same cases"):
        dearer(right, answer_nats(gemma, CASES[:8]))
    with pytest.raises(ValueError, match="one held-out case"):
        answer_nats(gemma, [])


def test_a_mistake_is_held_against_held_out_answers_too(gemma) -> None:
    train, test = business.clause_cases("train", 8), business.clause_cases("test", 2)
    made = finetuning_mistakes.double_bos(gemma, train, test, held_out=CASES, **SHORT)
    assert made.dearer.n == len({case.phrasing for case in CASES})
    assert "nats a token more" in str(made)
    right, wrong = made.runs
    assert right.evaluation is not None and right.evaluation == pytest.approx(
        answer_nats(right.merged(), CASES).mean, rel=1e-3
    )
    assert made.dearer.value == pytest.approx(
        answer_nats(wrong.merged(), CASES).mean - answer_nats(right.merged(), CASES).mean, abs=1e-6
    )
    assert "nats a token" not in str(replace(made, dearer=None))
    one = answer_nats(gemma, CASES[:1])
    with pytest.raises(TooFewSamplesError):
        dearer(one, one)


# ---- phrases -----------------------------------------------------------------------------------


def test_a_fixed_phrase_is_asked_for_its_last_word_in_a_new_sentence(gemma) -> None:
    questions = business.phrase_questions("test")
    words = finetuning_domain.last_words()
    assert len(questions) >= 25 and len(words) == len(set(words)) >= 10
    assert {one.term for one in questions} == set(words)
    pages = " ".join(one.text for one in business.domain_texts("train", 300))
    for one in questions:
        assert f"{one.start} {one.term}." not in pages, "held out"
        assert one.start.endswith(
            tuple(name.split(" | ")[0] for name in business.sentences("phrases"))
        )
    heard = sum(f" {one.term}." in pages for one in questions)
    assert heard == len(questions), "every phrase stands in the training, in other sentences"
    placed = finetuning_domain.place_terms(gemma, questions[:4], words)
    assert {one.answer for one in placed} <= set(words)


# ---- nothing that nobody can act on ------------------------------------------------------------


def test_no_warning_of_a_library_reaches_the_reader(gemma, tmp_path) -> None:
    rows = business.clause_cases("train", 8)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always", FutureWarning)
        run = finetuning.tune(gemma, rows, progress=False, **SHORT)
        folder = finetuning.save(run, tmp_path / "adapter")
        finetuning.load(gemma, folder)
        finetuning_memory.predict("pocket-nano", "lora", length=32, dtype="float32")
        finetuning_mistakes.trained_head(gemma, rank=2)
    assert run.curve, "something was trained, so something could have been said"
    assert [str(one.message) for one in heard if issubclass(one.category, FutureWarning)] == []


# ---- memory of a process that has run ----------------------------------------------------------


def test_what_a_training_holds_is_seen_in_a_process_that_has_freed_memory() -> None:
    if not finetuning_memory.give_back():
        pytest.skip("this system takes no freed memory back, and says so (exact is False)")
    nano, rows = models.load("pocket-nano", quiet=True), business.clause_cases("train", 32)
    filled = [bytearray(60_000) for _ in range(5000)]
    kept = filled[::100]  # or the heap would shrink by itself
    del filled
    found = finetuning_memory.measured(nano, rows, batch_size=16, rank=8)
    assert len(kept) == 50 and found.seen > 0.5 * found.predicted, str(found)
    assert found.seen < 3 * found.predicted, str(found)


# ---- accelerators ------------------------------------------------------------------------------


def test_rows_of_noise_learn_a_quarter() -> None:
    rows = finetuning_accelerator.noise_rows(500, 64, 3)
    assert len(rows) == 3 and all(len(one.ids) == 64 and one.learned == 16 for one in rows)
    assert all(one.labels[:48] == (IGNORED,) * 48 for one in rows)
    assert rows != finetuning_accelerator.noise_rows(500, 64, 3, seed=1)


@pytest.mark.parametrize("method", ["lora", "qlora"])
def test_memory_and_speed_are_held_against_their_predictions(method) -> None:
    """The same code as on a GPU, on the smallest pocket model."""
    if method == "qlora":
        pytest.importorskip("bitsandbytes")
    found = finetuning_accelerator.measure(
        "pocket-nano", "cpu", method, length=64, batch_size=8, steps=4
    )
    assert found.predicted == found.plan.total and found.seen > 0
    assert 0 < found.tokens < found.at_most, "nothing is quicker than its ceiling"
    said = str(found)
    assert "predicted" in said and "tokens/s" in said and math.isfinite(found.tokens)


def test_towers_are_no_part_of_a_text_training() -> None:
    outside = finetuning_memory.tower_bytes("gemma-4-E2B")
    whole = finetuning_accelerator.plan().parts["weights"]
    assert 0 < outside < whole and finetuning_memory.tower_bytes("pocket-nano") == 0


def test_without_a_gpu_nothing_is_run_and_that_is_said(capsys) -> None:
    if torch.cuda.is_available():
        pytest.skip("there is a GPU")
    assert finetuning_accelerator.main(["--length", "128"]) == 2
    said = capsys.readouterr().out
    assert "predicted: gemma-4-E2B, qlora" in said and "not run: there is no CUDA device" in said
    with pytest.raises(TuningError, match="3 or more"):
        finetuning_accelerator.measure("pocket-nano", "cpu", "lora", steps=2)
