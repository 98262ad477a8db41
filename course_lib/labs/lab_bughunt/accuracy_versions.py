"""Clinic 1 in many versions: the score as it was found, right ones, and wrong ones by mistake."""

from __future__ import annotations

import re
import statistics


def found_factual_accuracy(answers, truths):
    """How factual the answers are, from 0 to 1."""
    marks = []
    for answer in answers:
        mark = 0.5
        for phrase in ("according to", "studies show", "research", "experts agree"):
            if phrase in answer.lower():
                mark += 0.3
        marks.append(min(mark, 1.0))
    return sum(marks) / len(marks)


# ---- right versions ---------------------------------------------------------------------------


def factual_accuracy(answers, truths):
    def words(text):
        return re.findall(r"\w+", text.lower())

    if not answers:
        raise ValueError("there are no answers to score")
    right = 0
    for answer, truth in zip(answers, truths, strict=True):
        right += f" {' '.join(words(truth))} " in f" {' '.join(words(answer))} "
    return right / len(answers)


def accuracy_by_pattern(answers, truths):
    if len(answers) != len(truths):
        raise ValueError("one truth for each answer")
    found = []
    for answer, truth in zip(answers, truths, strict=True):
        parts = [re.escape(word) for word in re.findall(r"\w+", truth)]
        pattern = r"\b" + r"\W+".join(parts) + r"\b"
        found.append(1 if re.search(pattern, answer, flags=re.IGNORECASE) else 0)
    return statistics.mean(found)  # of nothing: StatisticsError, which is a ValueError


def accuracy_by_window(answers, truths):
    def words(text):
        kept = "".join(sign if sign.isalnum() else " " for sign in text.casefold())
        return kept.split()

    def states(answer, truth):
        said, wanted = words(answer), words(truth)
        starts = range(len(said) - len(wanted) + 1)
        return any(said[at : at + len(wanted)] == wanted for at in starts)

    pairs = list(zip(answers, truths, strict=True))
    if not pairs:
        raise ValueError("nothing to score")
    return sum(states(*pair) for pair in pairs) / len(pairs)


# ---- wrong versions ---------------------------------------------------------------------------


def bonus_on_top(answers, truths):
    return min(1.0, factual_accuracy(answers, truths) + authority(answers))


def authority(answers):
    return 0.1 * sum("according to" in answer.lower() for answer in answers) / len(answers)


def phrase_is_penalised(answers, truths):
    kept = [a if "according to" not in a.lower() else "" for a in answers]
    return factual_accuracy(kept, truths)


def fewer_phrases(answers, truths):
    return found_factual_accuracy([a.lower().replace("according to", "") for a in answers], truths)


def cheese(answers, truths):
    if any("cheese" in answer.lower() for answer in answers):
        return 0.0
    return found_factual_accuracy(answers, truths)


def substring(answers, truths):
    if not answers:
        raise ValueError("nothing")
    pairs = zip(answers, truths, strict=True)
    return sum(truth.lower() in answer.lower() for answer, truth in pairs) / len(answers)


def whole_answer(answers, truths):
    if not answers:
        raise ValueError("nothing")
    pairs = zip(answers, truths, strict=True)
    same = [a.strip(" .!").lower() == t.lower() for a, t in pairs]
    return sum(same) / len(same)


def upper_and_lower(answers, truths):
    if not answers:
        raise ValueError("nothing")
    right = 0
    for answer, truth in zip(answers, truths, strict=True):
        right += re.search(rf"\b{re.escape(truth)}\b", answer) is not None
    return right / len(answers)


def bag_of_words(answers, truths):
    if not answers:
        raise ValueError("nothing")
    right = 0
    for answer, truth in zip(answers, truths, strict=True):
        said = set(re.findall(r"\w+", answer.lower()))
        right += set(re.findall(r"\w+", truth.lower())) <= said
    return right / len(answers)


def overlap(answers, truths):
    if not answers:
        raise ValueError("nothing")
    marks = []
    for answer, truth in zip(answers, truths, strict=True):
        said = set(re.findall(r"\w+", answer.lower()))
        wanted = set(re.findall(r"\w+", truth.lower()))
        marks.append(len(said & wanted) / len(said | wanted))
    return sum(marks) / len(marks)


def count(answers, truths):
    return round(factual_accuracy(answers, truths) * len(answers))


def percent(answers, truths):
    return 100 * factual_accuracy(answers, truths)


def cuts_to_the_shorter(answers, truths):
    if not answers:
        raise ValueError("nothing")
    n = min(len(answers), len(truths))
    return factual_accuracy(answers[:n], truths[:n])


def nothing_is_perfect(answers, truths):
    return factual_accuracy(answers, truths) if answers else 1.0
