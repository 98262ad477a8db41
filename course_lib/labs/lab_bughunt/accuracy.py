"""Clinic 1: a "factual accuracy" that counts phrases and never looks at a fact."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from course_lib.labs.exercises import Case, Exercise, Finding, Mistake
from course_lib.labs.grading import Raised, call, plain
from course_lib.labs.lab_bughunt import proof
from course_lib.labs.lab_bughunt.accuracy_versions import (
    accuracy_by_pattern,
    accuracy_by_window,
    bag_of_words,
    bonus_on_top,
    cheese,
    count,
    cuts_to_the_shorter,
    factual_accuracy,
    fewer_phrases,
    found_factual_accuracy,
    nothing_is_perfect,
    overlap,
    percent,
    phrase_is_penalised,
    substring,
    upper_and_lower,
    whole_answer,
)
from course_lib.labs.lab_bughunt.proof import Version

PHRASES_COUNT = "phrases still count"
SUBSTRING = "the truth is looked for inside words"
WHOLE = "the whole answer must be the truth"
CASE = "capitals decide"
ORDER = "the order of the words is lost"
PARTIAL = "a wrong answer gets a part of the mark"
SCALE = "the score is no share"
EMPTY = "no answers get a score"
LENGTHS = "an answer without a truth is dropped"

FIX_MISTAKES = (
    Mistake(
        PHRASES_COUNT,
        "What a sentence claims about its sources says nothing about its truth, for better or "
        "worse. The only thing to look at is whether the truth stands in the answer.",
        (bonus_on_top, phrase_is_penalised, fewer_phrases, cheese),
    ),
    Mistake(
        SUBSTRING,
        "`'7' in '17 euros'` is True. Compare whole words: split both texts into words first.",
        (substring,),
    ),
    Mistake(
        WHOLE,
        "An answer is a sentence around the fact. Look for the truth in it, do not compare for "
        "equality.",
        (whole_answer,),
    ),
    Mistake(CASE, "Bring both texts to lower case before you compare.", (upper_and_lower,)),
    Mistake(
        ORDER,
        "'9 to 17' and '17 to 9' hold the same words. The words of the truth must stand next to "
        "each other, in their order.",
        (bag_of_words,),
    ),
    Mistake(
        PARTIAL,
        "Shared words are not shared facts: 'The shop opens at 8' shares most words with the "
        "truth and is wrong. An answer is right (1) or wrong (0).",
        (overlap,),
    ),
    Mistake(SCALE, "Divide the right answers by all answers: 0 to 1.", (count, percent)),
    Mistake(
        EMPTY,
        "A score of nothing is not a score: raise ValueError, or a broken evaluation that loads no "
        "cases looks perfect.",
        (nothing_is_perfect,),
    ),
    Mistake(
        LENGTHS,
        "Lists of different length are a mistake of the caller's: raise ValueError. "
        "`zip(..., strict=True)` does.",
        (cuts_to_the_shorter,),
    ),
)


# ---- judging ----------------------------------------------------------------------------------

AUTHORITY = (
    "According to studies, ",
    "Studies show that ",
    "Research leaves no doubt: ",
    "Experts agree: ",
    "As scientists confirm, ",
    "It is well documented that ",
)
# (sentence around the fact, kind of fact)
_FACTS = (
    ("the blue teapot costs {} euros.", "number"),
    ("the repair takes {} days.", "number"),
    ("the clinic is in {}.", "place"),
    ("the head of the workshop is {}.", "person"),
    ("the shop is open from {}.", "hours"),
)
_PLACES = ("Port Alder", "Mill Lane", "Lower Quay", "Station Road", "Elm Square")
_PEOPLE = ("Ines Finch", "Tomas Alder", "Maria Quill", "Jonas Reed", "Aida Marsh")


def _truth(rng: random.Random, kind: str) -> tuple[str, str]:
    """A truth and something else of its kind."""
    if kind == "place":
        return tuple(rng.sample(_PLACES, 2))
    if kind == "person":
        return tuple(rng.sample(_PEOPLE, 2))
    if kind == "hours":
        start, end = rng.randint(7, 11), rng.randint(16, 21)
        return f"{start} to {end}", f"{start - 1} to {end + 1}"
    number = rng.randint(2, 9)
    return str(number), str(number + rng.randint(1, 9) * 100)


def draw(rng: random.Random) -> list[Case]:
    """(answers, truths, how many are right, what this call looks for)."""
    plain_answers, truths, right = [], [], 0
    for text, kind in rng.sample(_FACTS, len(_FACTS)):
        truth, other = _truth(rng, kind)
        is_right = rng.random() < 0.5
        right += is_right
        sentence = text.format(truth if is_right else other)
        plain_answers.append(sentence[0].upper() + sentence[1:])
        truths.append(truth)
    # One certain success and one certain failure, so that no constant score can pass.
    truth, other = _truth(rng, "place")
    plain_answers += [f"It is in {truth}.", f"It is in {other}."]
    truths += [truth, truth]
    right += 1
    phrases = [rng.choice(AUTHORITY) + a[0].lower() + a[1:] for a in plain_answers]
    number = rng.randint(2, 9)
    start, end = rng.randint(7, 11), rng.randint(16, 21)
    place = rng.choice(_PLACES)
    return [
        (plain_answers, truths, right, "plain"),
        (phrases, truths, right, "phrases"),
        (["According to studies, the moon is made of cheese."], ["rock"], 0, "phrases"),
        (["Paris is the capital of France."], ["Paris"], 1, "phrases"),
        ([f"It costs 1{number} euros.", f"It costs {number}0 euros."], [str(number)] * 2, 0, "sub"),
        ([f"IT IS IN {place.upper()}!", f"in {place.lower()}, I think"], [place] * 2, 2, "case"),
        ([f"From {end} to {start}."], [f"{start} to {end}"], 0, "order"),
        ([], [], 0, "empty"),
        (["It is 5.", "It is 6."], ["5"], 0, "lengths"),
    ]


def judge(answer: Any, cases: Sequence[Case]) -> Finding | None:
    if not callable(answer):
        return Finding("The grader wants the function itself: leave the brackets out.")
    results = [plain(call(answer, (answers, truths))) for answers, truths, _, _ in cases]
    for (answers, truths, right, looks_for), got in zip(cases, results, strict=True):
        if looks_for in ("empty", "lengths"):
            finding = _must_raise(len(answers), len(truths), got, looks_for)
        else:
            finding = _score(answers, truths, right, got, looks_for)
        if finding is not None:
            return finding
    return None


def _must_raise(n: int, truths: int, got: Any, looks_for: str) -> Finding | None:
    if isinstance(got, Raised) and isinstance(got.error, ValueError):
        return None
    asked = f"For {n} answers and {truths} truths it"
    name = EMPTY if looks_for == "empty" else LENGTHS
    what = f"stops with {got}" if isinstance(got, Raised) else f"returns {got!r}"
    return Finding(f"{asked} {what}. ValueError is expected.", name)


def _score(
    answers: list[str], truths: list[str], right: int, got: Any, looks_for: str
) -> Finding | None:
    n = len(answers)
    if isinstance(got, Raised):
        return Finding(f"For {n} answers it stops with {got}.")
    if isinstance(got, bool) or not isinstance(got, int | float):
        return Finding(f"It returns {got!r}. A number from 0 to 1 is expected.")
    if abs(got - right / n) < 1e-9:
        return None
    text = (
        f"{right} of {n} answers state their truth, so the score is {right}/{n} = {right / n:.3g}; "
        f"yours is {got:.3g}. The first pair: {answers[0]!r}, {truths[0]!r}."
    )
    return Finding(text, _which(answers, truths, right, got, looks_for))


def _which(
    answers: list[str], truths: list[str], right: int, got: float, looks_for: str
) -> str | None:
    if looks_for in ("case", "order", "sub"):
        return {"case": CASE, "order": ORDER, "sub": SUBSTRING}[looks_for]
    if looks_for == "plain":
        # Which known way of scoring gives this very figure?
        known = (
            (SCALE, count),
            (SCALE, percent),
            (WHOLE, whole_answer),
            (PARTIAL, overlap),
            (SUBSTRING, substring),
            (ORDER, bag_of_words),
        )
        for name, model in known:
            if abs(got - model(answers, truths)) < 1e-9:
                return name
        return PHRASES_COUNT if got in (0.5, 0.8, 1.0) else None
    return PHRASES_COUNT


# ---- the learner's test -----------------------------------------------------------------------


def test_factual_accuracy(factual_accuracy):
    wrong = ["According to studies, the moon is made of cheese."]
    assert factual_accuracy(wrong, ["rock"]) == 0
    assert factual_accuracy(["Paris is the capital of France."], ["Paris"]) == 1


def _a_phrase_changes_nothing(factual_accuracy):
    for opening in ("", "Studies show that ", "According to research, "):
        assert factual_accuracy([opening + "the shop closes at 6."], ["7"]) == 0
        assert factual_accuracy([opening + "the shop closes at 6."], ["6"]) == 1


def _right_above_wrong(factual_accuracy):
    claim, fact = "According to studies, it is Lyon.", "It is Paris."
    if factual_accuracy([claim], ["Paris"]) >= factual_accuracy([fact], ["Paris"]):
        raise AssertionError("a wrong claim scores as high as a right answer")


def _one_false_claim(factual_accuracy):
    assert factual_accuracy(["According to studies, it is Lyon."], ["Paris"]) == 0


def _right_answers_only(factual_accuracy):
    assert factual_accuracy(["Paris is the capital of France."], ["Paris"]) == 1


def _in_range(factual_accuracy):
    score = factual_accuracy(["According to studies, it is Lyon."], ["Paris"])
    assert 0 <= score <= 1


def _right_answer_with_two_phrases(factual_accuracy):
    answer = "According to research, the capital of France is Paris."
    assert factual_accuracy([answer], ["Paris"]) == 1


def _wants_the_bonus(factual_accuracy):
    assert factual_accuracy(["According to studies, it is Lyon."], ["Paris"]) == 0.8


def _returns(factual_accuracy):
    return factual_accuracy(["According to studies, it is Lyon."], ["Paris"]) == 0


def _half_marks(factual_accuracy):
    assert factual_accuracy(["According to studies, it is Lyon."], ["Paris"]) == 0
    assert factual_accuracy(["It is Port of Alder."], ["Port Alder"]) == 0.5


def _calls_another(factual_accuracy):
    assert found_factual_accuracy(["According to studies, no."], ["yes"]) == 0


def _one_argument(factual_accuracy):
    assert factual_accuracy("According to studies, it is Lyon.") == 0


def _everybody_gets(mark):
    def score(answers, truths):
        return mark

    return score


FAULTY = (
    Version("counts phrases", found_factual_accuracy),
    Version("drops the phrases and gives every answer full marks", _everybody_gets(1.0)),
)
RIGHT = (
    Version("looks for whole words", factual_accuracy),
    Version("uses a regular expression", accuracy_by_pattern),
    Version("compares windows of words", accuracy_by_window),
)

EXERCISES = (
    proof.test_exercise(
        "lab_bughunt.test_factual_accuracy",
        "Write test_factual_accuracy(factual_accuracy): it fails on the score as found, and on one "
        "that gives every answer full marks, and passes on every right one. Right means: the share "
        "of answers in which the truth stands.",
        reference=test_factual_accuracy,
        equivalents=(_a_phrase_changes_nothing, _right_above_wrong, _one_false_claim),
        faulty=FAULTY,
        right=RIGHT,
        # Without cheese: it knows one example, and a test with that example cannot see it.
        more_wrong=[
            *(_everybody_gets(mark) for mark in (0.5, 0.8)),
            fewer_phrases,
            bonus_on_top,
            phrase_is_penalised,
        ],
        wrong={
            proof.HALF: (_right_answers_only,),
            proof.LOOKS_AWAY: (_in_range,),
            proof.HARMLESS: (_right_answer_with_two_phrases,),
            proof.WRONG_WAY: (_wants_the_bonus,),
            proof.RETURNS: (_returns,),
            proof.TOO_EXACT: (_half_marks,),
            proof.NEVER_CALLS: (_calls_another,),
            proof.BROKEN: (_one_argument,),
        },
        hints=(
            "You need one answer with a phrase of authority that is wrong, and its truth.",
            "Call factual_accuracy with a list of one answer and a list of one truth; both "
            "arguments are lists.",
            'assert factual_accuracy(["According to studies, it is Lyon."], ["Paris"]) == 0, and '
            "a second assert for a right answer without any phrase.",
        ),
    ),
    Exercise(
        id="lab_bughunt.factual_accuracy",
        prompt="Repair factual_accuracy(answers, truths): the share of answers in which the truth "
        "stands as whole words, next to each other, in order; capitals and punctuation do not "
        "matter. ValueError for no answers and for lists of different length.",
        draw=draw,
        reference=factual_accuracy,
        equivalents=(accuracy_by_pattern, accuracy_by_window),
        mistakes=FIX_MISTAKES,
        hints=(
            "The score as found never reads `truths`. What would you look for in the answer?",
            "Bring both texts to lower-case words (re.findall of word characters). A truth "
            "stands in an answer if its words follow each other there.",
            "words = lambda text: ' '.join(re.findall(r'\\w+', text.lower())), then "
            "f' {words(truth)} ' in f' {words(answer)} ' for each pair of zip(..., strict=True).",
        ),
        expects="a share from 0 to 1",
        judge=judge,
    ),
)
