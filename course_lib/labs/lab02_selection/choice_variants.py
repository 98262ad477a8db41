"""The choice of lab 02 in other words, and with one decision changed: right and wrong answers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import inf
from typing import Any

from course_lib.labs.lab02_selection.cache import kv_term
from course_lib.labs.lab02_selection.records import Brief, Model, Row, Weights
from course_lib.labs.lab02_selection.roofline import decode_roof
from course_lib.labs.lab02_selection.rule import shortlist
from course_lib.labs.lab02_selection.streaming import bytes_per_step

Choice = tuple[str, str] | None


def devices_for(brief: Brief) -> int:
    if brief.budget_per_hour is None:
        return 1
    return int(brief.budget_per_hour / brief.price_per_hour)


def _loaded(weights: Weights) -> int:
    return weights.total


def _rank(row: Row, place: int) -> tuple[float, ...]:
    return (inf if row.score is None else -row.score, place, -row.tokens_per_second)


def answering(
    *,
    devices: Callable[[Brief], int] = devices_for,
    users_on: Callable[[Brief, int], int] = lambda brief, n: -(-brief.users // n),
    held_for: Callable[[int], int] = lambda users: users,
    read_for: Callable[[int], int] = lambda users: users,
    loaded: Callable[[Weights], int] = _loaded,
    rate: Callable[[Brief], float | None] = lambda brief: brief.flops_per_second,
    seen_by: Callable[[float, int], float] = lambda speed, users: speed / users,
    forms: Callable[[Brief, Model], Sequence[str]] = lambda brief, model: brief.forms,
    asked: Callable[[Brief], Brief] = lambda brief: brief,
    passes: Callable[[Brief, Row], bool] = lambda brief, row: not shortlist(brief, [row])[row.name],
    rank: Callable[[Row, int], Any] = _rank,
) -> Callable[[Brief, Sequence[Model]], Choice]:
    """A choice with one decision changed: the wrong answers below, and with none a right one.

    held_for, read_for: users on a device -> those whose cache is counted.
    """

    def answer(brief: Brief, models: Sequence[Model]) -> Choice:
        count = devices(brief)
        if not count:
            return None
        users = users_on(brief, count)
        found: list[tuple[Row, int, str]] = []
        for model in models:
            held = kv_term(model.layers, brief.context, held_for(users), 2)["held"]
            read = kv_term(model.layers, brief.context, read_for(users), 2)["read"]
            for place, form in enumerate(forms(brief, model)):
                if form in model.weights:
                    row = _row(brief, model, model.weights[form], held, read, users)
                    found.append((row, place, form))
        good = [one for one in found if passes(asked(brief), one[0])]
        if not good:
            return None
        row, _, form = sorted(good, key=lambda one: rank(one[0], one[1]))[0]
        return row.name, form

    def _row(brief: Brief, model: Model, weights: Weights, held: int, read: int, users: int) -> Row:
        moved = bytes_per_step(weights, read, users)
        work = model.flops_per_token * users
        speed = decode_roof(moved, work, users, brief.bytes_per_second, rate(brief))[0]
        about = (model.licence, model.languages, model.context)
        return Row(model.name, *about, loaded(weights) + held, seen_by(speed, users), model.score)

    return answer


def best_model_first(brief: Brief, models: Sequence[Model]) -> Choice:
    """Models from the best score down; the first form of the first score that has one."""
    count = devices_for(brief)
    if count == 0:
        return None
    each = (brief.users + count - 1) // count
    for score in sorted({m.score for m in models if m.score is not None}, reverse=True):
        if brief.score is not None and score < brief.score:
            break
        for form in brief.forms:
            fits = [
                (seconds, m.name)
                for m in models
                if m.score == score and form in m.weights
                for seconds in _seconds_if_it_passes(brief, m, m.weights[form], each)
            ]
            if fits:
                return min(fits)[1], form
    return None


def _seconds_if_it_passes(brief: Brief, model: Model, weights: Weights, each: int) -> list[float]:
    """[seconds of a step] if everything but the score is met, else []."""
    cache = kv_term(model.layers, brief.context, each, 2)
    seconds = bytes_per_step(weights, cache["read"], each) / brief.bytes_per_second
    if brief.flops_per_second is not None:
        seconds = max(seconds, each * model.flops_per_token / brief.flops_per_second)
    if model.languages is None:
        speaks = brief.languages is None or "languages" in brief.may_stay_unknown
    else:
        speaks = set(brief.languages or ()) <= set(model.languages)
    met = (
        (brief.licences is None or model.licence in brief.licences)
        and speaks
        and model.context is not None
        and model.context >= brief.context
        and weights.total + cache["held"] <= brief.memory_bytes
        and (brief.tokens_per_second is None or 1 / seconds >= brief.tokens_per_second)
    )
    return [seconds] if met else []


def without(*checks: str) -> Callable[[Brief, Row], bool]:
    """Whether a row passes if nobody looks at these checks."""
    return lambda brief, row: (
        not [
            reason
            for reason in shortlist(brief, [row])[row.name]
            if reason.partition(":")[0] not in checks
        ]
    )


def unknown_passes(brief: Brief, row: Row) -> bool:
    return not [r for r in shortlist(brief, [row])[row.name] if r.endswith("not met")]


def any_language(brief: Brief, row: Row) -> bool:
    speaks = row.languages is not None and set(row.languages) & set(brief.languages or ())
    if speaks:
        row = replace(row, languages=(*row.languages, *(brief.languages or ())))
    return not shortlist(brief, [row])[row.name]


def with_room(brief: Brief, row: Row) -> bool:
    """Equal is not enough."""
    return (
        not shortlist(brief, [row])[row.name]
        and row.memory_bytes < brief.memory_bytes
        and row.context > brief.context
    )


def known_score_passes(brief: Brief, row: Row) -> bool:
    reasons = shortlist(brief, [row])[row.name]
    return not [reason for reason in reasons if reason != "score: not met"]
