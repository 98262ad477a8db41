"""What holds for the graders of every lab, beyond their audit (test_labs_grading)."""

from __future__ import annotations

import subprocess
import sys

import pytest

from course_lib.labs import audit, examine, exercises
from course_lib.labs.grading import call

MODULES = exercises.lab_modules()
# These ask a pocket model for every answer; the audit asks it on four seeds.
ASK_A_MODEL = {f"lab08.{name}" for name in ("attack_email", "ask_secret", "ring", "defend")}
# Their arguments are a brief and all models that may answer it.
LONG = {"lab02.shortlist", "lab02.choose"}
SEED = 2026


@pytest.mark.parametrize("module", MODULES)
def test_every_mistake_is_named_on_a_seed_that_the_audit_does_not_use(module: str) -> None:
    assert SEED not in (*audit.SEEDS, *audit.MORE_SEEDS)
    asked, named = 0, 0
    for graded in exercises.lab_in(module).exercises:
        if graded.id in ASK_A_MODEL:
            continue
        asked += 1
        for right in (graded.reference, *graded.equivalents):
            assert examine(graded, right, seed=SEED).right, graded.id
        for mistake in graded.mistakes:
            found = examine(graded, mistake.answers[0], seed=SEED)
            assert found.mistake == mistake.name, (graded.id, mistake.name, found)
            named += 1
    assert asked >= 3 and named >= 4 * asked


def test_what_is_left_out_above_is_there() -> None:
    """A name that no exercise has any more would leave nothing out, or the wrong one."""
    ids = {graded.id for module in MODULES for graded in exercises.lab_in(module).exercises}
    assert ids >= ASK_A_MODEL | LONG


@pytest.mark.parametrize("answer", [None, 5, "text", print, object(), [], float("nan")])
@pytest.mark.parametrize("module", MODULES)
def test_nonsense_is_refused_with_words(module: str, answer) -> None:
    refused = 0
    for graded in exercises.lab_in(module).exercises:
        feedback = examine(graded, answer)
        assert feedback.status == "wrong" and len(str(feedback)) > 40, graded.id
        refused += 1
    assert refused >= 5


@pytest.mark.parametrize("module", MODULES)
def test_arguments_are_shown_and_explained_in_words(module: str) -> None:
    told = 0
    for graded in exercises.lab_in(module).exercises:
        for case in graded.cases(3):
            words = [tell(*case) for tell in (graded.arithmetic, graded.show) if tell is not None]
            assert all(text.strip() and "object at 0x" not in text for text in words), graded.id
            assert graded.id in LONG or len(words) < 2 or len(words[1]) < 500, graded.id
            if graded.judge is None and graded.id not in ASK_A_MODEL:
                assert not isinstance(call(graded.reference, case), Exception), graded.id
            told += len(words)
    assert told >= 5


@pytest.mark.parametrize("module", MODULES)
def test_a_lab_needs_neither_torch_nor_transformers(module: str) -> None:
    """A grader answers at once, and on a machine that has neither."""
    code = (
        f"import sys; from course_lib.labs import exercises; exercises.lab_in({module!r}); "
        "found = {'torch', 'transformers', 'peft', 'matplotlib', 'nbformat'} & set(sys.modules); "
        "assert not found, found"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
