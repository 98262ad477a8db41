"""The graders: right answers pass, wrong ones are refused by name, broken graders are seen."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from functools import lru_cache

import pytest

from course_lib.labs import (
    LabError,
    UnknownExerciseError,
    answered,
    audit,
    check,
    examine,
    exercises,
    feedback,
    grading,
    hint,
    open_lab,
    progress,
    report,
)
from course_lib.labs.exercises import Exercise, Finding, Mistake

WEIGHTS = exercises.exercise("lab01.weight_bytes")
CACHE = exercises.exercise("lab01.kv_cache_bytes")
LAB01 = exercises.lab("lab01").exercises


@pytest.fixture(autouse=True)
def nobody(monkeypatch, tmp_path):
    """No strict mode from outside, progress in a file of the test's own, no hints shown yet."""
    for name in ("COURSE_STRICT", "NBGRADER_EXECUTION"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("COURSE_PROGRESS", str(tmp_path / "progress.json"))
    for name in ("_seeds", "_solved", "_hints"):
        monkeypatch.setattr(feedback, name, {})
    monkeypatch.setattr(progress, "_session", {})  # what other tests of this process solved


def right_weights(parameters, bits, group, scale_bits):
    return (parameters * bits + (parameters // group * scale_bits if group else 0)) / 8


def no_scales(parameters, bits, group, scale_bits):
    return parameters * bits / 8


# ---- mutation: every exercise of every lab ------------------------------------------------------
@lru_cache
def audited(module: str) -> tuple[audit.Result, ...]:
    return tuple(audit.audit([exercises.lab_in(module)]))


@pytest.mark.parametrize("module", exercises.lab_modules())
def test_every_grader_of_a_lab_passes_its_audit(module):
    results = audited(module)
    assert results
    for result in results:
        assert result.problems == ()
        assert result.kill_rate == 1.0 and result.wrong >= audit.LEAST_WRONG
        assert result.accepted == result.right >= 1 + audit.LEAST_EQUIVALENTS


def test_no_lab_has_a_changed_reference_that_is_accepted_without_a_reason():
    results = [result for module in exercises.lab_modules() for result in audited(module)]
    assert [text for result in results for text in result.survivors] == []
    assert sum(result.mutants_killed for result in results) > 150
    assert all(result.mutants_killed == result.wrong_mutants for result in results)
    reasons = [text for result in results for text in result.as_good]
    assert reasons and all(re.search("same on|same rate|accepts all", text) for text in reasons)


def test_no_small_change_to_a_reference_of_lab_01_is_accepted():
    results = audited("lab01_footprint")
    assert sum(result.mutants for result in results) > 40
    assert [text for result in results for text in result.survivors] == []


def test_the_audit_sees_a_turned_comparison(monkeypatch):
    right = grading.agree
    monkeypatch.setattr(grading, "agree", lambda got, wanted: not right(got, wanted))
    result = audit.audit_exercise(WEIGHTS)
    assert result.kill_rate == 0.0 and result.accepted == 0 and result.problems


def test_the_audit_sees_a_grader_that_accepts_everything(monkeypatch):
    monkeypatch.setattr(grading, "agree", lambda got, wanted: True)
    result = audit.audit_exercise(WEIGHTS)
    assert result.killed <= 1 and result.wrong > 5  # an answer that stops is refused all the same


def test_the_audit_sees_a_grader_that_refuses_everything(monkeypatch):
    monkeypatch.setattr(grading, "agree", lambda got, wanted: False)
    assert audit.audit_exercise(WEIGHTS).accepted == 0


def test_the_audit_sees_sentences_that_belong_to_another_mistake():
    first, second, *others = WEIGHTS.mistakes
    swapped = (replace(first, answers=second.answers), replace(second, answers=first.answers))
    # The names now go with the other's answers; what each answer should be called is unchanged.
    wrong = replace(WEIGHTS, mistakes=(*swapped, *others))
    names = {m.name: examine(wrong, m.answers[0]).mistake for m in WEIGHTS.mistakes}
    assert names[first.name] == second.name and names[second.name] == first.name
    assert all(names[other.name] == other.name for other in others)


def test_the_audit_sees_inputs_on_which_a_mistake_does_not_show():
    plain = replace(WEIGHTS, draw=lambda rng: [(4096 * rng.randint(1, 99), 16, 0, 0)])
    result = audit.audit_exercise(plain)
    assert result.kill_rate < 1.0
    assert any("the scales are forgotten" in problem for problem in result.problems)


def test_the_audit_asks_for_enough_right_and_wrong_answers():
    few = replace(WEIGHTS, equivalents=WEIGHTS.equivalents[:1], mistakes=WEIGHTS.mistakes[:4])
    assert len([p for p in audit.audit_exercise(few).problems if p.startswith("only")]) == 2


def test_changes_are_made_to_the_code_and_not_to_its_words():
    def double(a: int = 3) -> int:
        """Return 2 * a."""
        return a + 2 if a < 5 else a

    made = dict(audit.mutants(double))
    assert {f("x") if isinstance(f, str) else f(5) for f in made.values()} >= {5, 7}
    assert len(made) == 6  # Add, the constants 2 and 5, Lt twice, the branches
    assert not any(name.startswith("3 to 4") for name in made)  # the default and the words stay


# ---- inputs -----------------------------------------------------------------------------------
@pytest.mark.parametrize("exercise", LAB01, ids=lambda e: e.name)
def test_answers_typed_in_for_one_seed_fail_on_another(exercise: Exercise):
    known = {repr(case): grading.call(exercise.reference, case) for case in exercise.cases(0)}

    def typed_in(*arguments):
        return known.get(repr(arguments), next(iter(known.values())))

    assert examine(exercise, typed_in, seed=0).right
    assert not examine(exercise, typed_in, seed=7351).right


def test_inputs_depend_on_the_seed_and_on_nothing_else():
    assert WEIGHTS.cases(3) == WEIGHTS.cases(3) != WEIGHTS.cases(4)
    random.seed(5)
    before = random.random()
    random.seed(5)
    WEIGHTS.cases(3)
    assert random.random() == before


def test_an_exercise_without_inputs_is_an_error():
    with pytest.raises(ValueError, match="draws no inputs"):
        replace(WEIGHTS, draw=lambda rng: []).cases(0)


def test_an_answer_may_change_its_arguments():
    def takes_apart(layers, context, batch):
        total = CACHE.reference(layers, context, batch)
        layers.clear()
        return total

    listed = replace(CACHE, draw=lambda rng: [(list(c[0]), *c[1:]) for c in CACHE.draw(rng)])
    assert examine(listed, takes_apart).right


# ---- what the learner reads ---------------------------------------------------------------------
@pytest.mark.parametrize(
    ("answer", "says"),
    [
        (lambda *_: print("5"), "is there a `return`"),
        (lambda *a: str(right_weights(*a)), "it returns text"),
        (lambda *a: right_weights, "brackets of a call"),
        (lambda *a: True, "True or False is one thing"),
        (lambda *a: float("nan"), "not a finite number"),
        (lambda *a: -right_weights(*a), "the sign is the wrong way round"),
        (lambda *a: right_weights(*a) * 2**30 / 1e9, "GB (1e9 bytes) and GiB"),
        (lambda *a: right_weights(*a) + 1, "off by one"),
        (lambda *a: right_weights(*a) * 1.37, "1.37 times the right one"),
        (lambda a: a, "takes 1 positional argument but 4 were given"),
        (lambda *a: exit(), "SystemExit"),
        (lambda *a: 1 / 0, "ZeroDivisionError"),
        (5_000, "wants the function itself"),
    ],
)
def test_a_wrong_answer_gets_words_that_fit(answer, says, capsys):
    found = examine(WEIGHTS, answer)
    assert found.status == "wrong" and says in str(found)


def test_feedback_names_the_mistake_the_shape_the_unit_and_the_arithmetic():
    text = str(examine(WEIGHTS, no_scales))
    assert "Likely mistake: the scales are forgotten." in text
    assert "a number without rounding, in bytes" in text
    assert "weights * 4 bits" in text and "yours:" in text and "call:" in text


def test_an_error_in_an_answer_is_shown_with_its_line():
    space: dict = {}
    exec(compile("def weight_bytes(p, b, g, s):\n    return p / g\n", "<cell>", "exec"), space)
    import linecache

    lines = ["def weight_bytes(p, b, g, s):\n", "    return p / g\n"]
    linecache.cache["<cell>"] = (0, None, lines, "<cell>")
    text = str(examine(WEIGHTS, space["weight_bytes"]))
    assert "ZeroDivisionError" in text and "at: return p / g" in text


def test_a_result_that_claims_to_equal_everything_is_refused():
    class Yes:
        def __eq__(self, other):
            return True

        __hash__ = None

    assert all(not examine(e, lambda *_: Yes()).right for e in LAB01)


def test_a_mistake_is_recognised_from_the_failing_calls_alone():
    """Right where there are no scales, wrong elsewhere: still the same mistake."""

    def half_right(parameters, bits, group, scale_bits):
        return no_scales(parameters, bits, group, scale_bits) if group else parameters * bits // 8

    assert examine(WEIGHTS, half_right).mistake == "the scales are forgotten"


@pytest.mark.parametrize(
    ("got", "wanted", "same"),
    [
        (1.0, 1, True),
        (1 + 1e-12, 1.0, True),
        (1.001, 1.0, False),
        (10**15 + 1, 10**15, False),
        (1e11 + 1, 10**11, False),
        (10**11 * 1.1, 11 * 10**10, True),
        (True, 1, False),
        (1, True, False),
        ("1", 1, False),
        ((1, 2), [1, 2], True),
        ([1, 2], [2, 1], False),
        ([1], [1, 2], False),
        ("ab", ["a", "b"], False),
        ({"a": 1}, {"a": 1.0}, True),
        ({"a": 1, "b": 2}, {"a": 1}, False),
        ({1, 2}, {2, 1}, True),
        (None, None, True),
        (None, 0, False),
        (float("nan"), float("nan"), True),
    ],
)
def test_results_agree_by_value(got, wanted, same):
    assert grading.agree(got, wanted) is same


def test_numpy_results_are_taken_as_numbers():
    import numpy as np

    assert grading.agree(np.float64(2.0), 2) and grading.agree(np.array([1, 2]), [1, 2])
    assert not grading.agree(np.int64(3), 2)


# ---- judges -----------------------------------------------------------------------------------
def judged(judge) -> Exercise:
    wrong = Mistake("never fails", "A test that cannot fail proves nothing.", (lambda: None,))
    return replace(WEIGHTS, judge=judge, mistakes=(wrong,))


def test_a_judge_decides_and_its_mistake_is_explained():
    lazy = judged(lambda answer, cases: Finding("your test passes on broken code", "never fails"))
    found = examine(lazy, lambda: None)
    assert found.mistake == "never fails" and "proves nothing" in str(found)
    assert examine(judged(lambda answer, cases: None), lambda: None).right


def test_a_judge_that_stops_counts_as_wrong_and_as_missing_where_nothing_is_written():
    assert examine(judged(lambda answer, cases: 1 / 0), None).status == "wrong"
    assert examine(judged(lambda answer, cases: answer()), audit.not_written).status == "missing"


# ---- check, hint, report ------------------------------------------------------------------------
def test_check_prints_and_raises_only_in_strict_mode(capsys, monkeypatch):
    assert check("lab01.weight_bytes", no_scales) is None
    out = capsys.readouterr().out
    assert "not yet" in out and 'hint("lab01.weight_bytes") shows hint 1 of 3' in out
    with pytest.raises(LabError, match="the scales are forgotten"):
        check("lab01.weight_bytes", no_scales, strict=True)
    for name in ("COURSE_STRICT", "NBGRADER_EXECUTION"):
        monkeypatch.setenv(name, "autograde" if name.startswith("NB") else "1")
        with pytest.raises(LabError):
            check("lab01.weight_bytes", no_scales)
        check("lab01.weight_bytes", no_scales, strict=False)
        monkeypatch.delenv(name)
    monkeypatch.setenv("COURSE_STRICT", "0")
    check("lab01.weight_bytes", no_scales)
    check("lab01.weight_bytes", right_weights, strict=True)


def test_check_uses_the_seed_of_the_lab(capsys, monkeypatch):
    seeds = []
    real = feedback.examine
    monkeypatch.setattr(
        feedback, "examine", lambda e, v, seed: seeds.append(seed) or real(e, v, seed=seed)
    )
    check("lab01.weight_bytes", right_weights)
    open_lab("lab01", seed=11)
    check("lab01.weight_bytes", right_weights)
    check("lab01.weight_bytes", right_weights, seed=5)
    assert seeds == [0, 11, 5]


def test_an_unknown_name_is_answered_with_the_nearest():
    with pytest.raises(UnknownExerciseError, match="Did you mean lab01.weight_bytes"):
        check("lab01.weights_bytes", right_weights)
    with pytest.raises(UnknownExerciseError, match="There are: lab01"):
        check("lab99.nothing", right_weights)
    with pytest.raises(UnknownExerciseError, match="write it as text"):
        check(right_weights, "lab01.weight_bytes")


def test_hints_come_one_by_one_and_can_be_asked_for(capsys):
    for level in (1, 2, 3, 3):
        hint("lab01.weight_bytes")
        text = capsys.readouterr().out
        assert f"hint {level} of 3" in text and WEIGHTS.hints[level - 1] in text
    hint("lab01.weight_bytes", 1)
    assert WEIGHTS.hints[0] in capsys.readouterr().out
    with pytest.raises(ValueError, match="levels 1 to 3"):
        hint("lab01.weight_bytes", 4)


def test_unwritten_answers_are_skipped_and_errors_are_not(capsys):
    with answered():
        audit.not_written()
    assert "Skipped for now" in capsys.readouterr().out
    with pytest.raises(ZeroDivisionError), answered():
        1 / 0  # noqa: B018


def test_the_report_counts_what_is_solved(capsys):
    open_lab("lab01")
    check("lab01.weight_bytes", audit.not_written)
    report("lab01")
    text = capsys.readouterr().out
    assert "not written yet" in text and "lab01: 0 of 8 exercises solved" in text
    assert "Next: embedding_parameters" in text
    check("lab01.weight_bytes", right_weights)
    report("lab01")
    text = capsys.readouterr().out
    assert "lab01: 1 of 8" in text and "[x] weight_bytes" in text
    check("lab01.weight_bytes", no_scales)  # broken again in this session
    report("lab01")
    assert "lab01: 0 of 8" in capsys.readouterr().out


def test_all_solved_ends_with_the_code(capsys):
    for each in LAB01:
        check(each.id, each.reference)
    report("lab01")
    assert "Your progress code: GM1-lab01.8.FF." in capsys.readouterr().out


# ---- definitions ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "change",
    [{"id": "weights"}, {"id": "lab01.Weights"}, {"hints": ("a", "b")}, {"hints": ("a", "b", " ")}],
)
def test_a_malformed_exercise_is_refused(change):
    with pytest.raises(ValueError):
        replace(WEIGHTS, **change)


def test_a_mistake_needs_an_answer_and_a_sentence():
    with pytest.raises(ValueError, match="at least one wrong answer"):
        Mistake("x", "y", ())
    with pytest.raises(ValueError, match="says nothing"):
        Mistake("x", " ", (1,))
