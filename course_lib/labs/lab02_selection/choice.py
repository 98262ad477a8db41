"""Exercise 6 of lab 02: the whole way from a brief and models to one model in one form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from math import ceil, inf
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab02_selection.cache import kv_term
from course_lib.labs.lab02_selection.records import Brief, Model, Row, Weights
from course_lib.labs.lab02_selection.roofline import decode_roof
from course_lib.labs.lab02_selection.rule import shortlist
from course_lib.labs.lab02_selection.scenes import scenes
from course_lib.labs.lab02_selection.streaming import bytes_per_step

Choice = tuple[str, str] | None


def choose(brief: Brief, models: Sequence[Model]) -> Choice:
    devices = 1
    if brief.budget_per_hour is not None:
        devices = int(brief.budget_per_hour // brief.price_per_hour)
    if devices < 1:
        return None
    users = ceil(brief.users / devices)
    passing = []
    for model in models:
        cache = kv_term(model.layers, brief.context, users, 2)
        for place, form in enumerate(brief.forms):
            if form not in model.weights:
                continue
            weights = model.weights[form]
            speed, _ = decode_roof(
                bytes_per_step(weights, cache["read"], users),
                model.flops_per_token * users,
                users,
                brief.bytes_per_second,
                brief.flops_per_second,
            )
            row = Row(
                name=model.name,
                licence=model.licence,
                languages=model.languages,
                context=model.context,
                memory_bytes=weights.total + cache["held"],
                tokens_per_second=speed / users,
                score=model.score,
            )
            if not shortlist(brief, [row])[row.name]:
                passing.append((-model.score, place, -speed, model.name, form))
    if not passing:
        return None
    best = min(passing)
    return best[3], best[4]


# ---- the same in other words, and with one decision changed -------------------------------------
def _devices(brief: Brief) -> int:
    if brief.budget_per_hour is None:
        return 1
    return int(brief.budget_per_hour / brief.price_per_hour)


def _loaded(weights: Weights) -> int:
    return weights.total


def _rank(row: Row, place: int) -> tuple[float, ...]:
    return (inf if row.score is None else -row.score, place, -row.tokens_per_second)


def _answer(
    *,
    devices: Callable[[Brief], int] = _devices,
    users_on: Callable[[Brief, int], int] = lambda brief, n: -(-brief.users // n),
    cached: Callable[[int], int] = lambda users: users,
    loaded: Callable[[Weights], int] = _loaded,
    rate: Callable[[Brief], float | None] = lambda brief: brief.flops_per_second,
    seen_by: Callable[[float, int], float] = lambda speed, users: speed / users,
    forms: Callable[[Brief, Model], Sequence[str]] = lambda brief, model: brief.forms,
    asked: Callable[[Brief], Brief] = lambda brief: brief,
    passes: Callable[[Brief, Row], bool] = lambda brief, row: not shortlist(brief, [row])[row.name],
    rank: Callable[[Row, int], Any] = _rank,
) -> Callable[[Brief, Sequence[Model]], Choice]:
    """A choice with one decision changed: the wrong answers below, and with none a right one.

    cached: users on a device -> those whose cache is counted.
    """

    def answer(brief: Brief, models: Sequence[Model]) -> Choice:
        count = devices(brief)
        if not count:
            return None
        users = users_on(brief, count)
        found: list[tuple[Row, int, str]] = []
        for model in models:
            cache = kv_term(model.layers, brief.context, cached(users), 2)
            for place, form in enumerate(forms(brief, model)):
                if form in model.weights:
                    row = _row(brief, model, model.weights[form], cache, users)
                    found.append((row, place, form))
        good = [one for one in found if passes(asked(brief), one[0])]
        if not good:
            return None
        row, _, form = sorted(good, key=lambda one: rank(one[0], one[1]))[0]
        return row.name, form

    def _row(brief: Brief, model: Model, weights: Weights, cache: dict, users: int) -> Row:
        moved = bytes_per_step(weights, cache["read"], users)
        work = model.flops_per_token * users
        speed = decode_roof(moved, work, users, brief.bytes_per_second, rate(brief))[0]
        need = loaded(weights) + cache["held"]
        about = (model.licence, model.languages, model.context)
        return Row(model.name, *about, need, seen_by(speed, users), model.score)

    return answer


def _best_model_first(brief: Brief, models: Sequence[Model]) -> Choice:
    """Models from the best score down; the first form of the first score that has one."""
    count = _devices(brief)
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


def _without(*checks: str) -> Callable[[Brief, Row], bool]:
    """Whether a row passes if nobody looks at these checks."""
    return lambda brief, row: (
        not [
            reason
            for reason in shortlist(brief, [row])[row.name]
            if reason.partition(":")[0] not in checks
        ]
    )


def _unknown_passes(brief: Brief, row: Row) -> bool:
    return not [r for r in shortlist(brief, [row])[row.name] if r.endswith("not met")]


def _any_language(brief: Brief, row: Row) -> bool:
    speaks = row.languages is not None and set(row.languages) & set(brief.languages or ())
    if speaks:
        row = replace(row, languages=(*row.languages, *(brief.languages or ())))
    return not shortlist(brief, [row])[row.name]


def _with_room(brief: Brief, row: Row) -> bool:
    """Equal is not enough."""
    return (
        not shortlist(brief, [row])[row.name]
        and row.memory_bytes < brief.memory_bytes
        and row.context > brief.context
    )


def _known_score_passes(brief: Brief, row: Row) -> bool:
    reasons = shortlist(brief, [row])[row.name]
    return not [reason for reason in reasons if reason != "score: not met"]


def _stops_at_none(brief: Brief, models: Sequence[Model]) -> Choice:
    found = choose(brief, models)
    return found if found is not None else min([])


def _name_alone(brief: Brief, models: Sequence[Model]) -> str | None:
    found = choose(brief, models)
    return None if found is None else found[0]


def _way(brief: Brief, models: Sequence[Model]) -> str:
    devices = _devices(brief)
    if devices < 1:
        return (
            f"a budget of ${brief.budget_per_hour:.2f} pays for no device at "
            f"${brief.price_per_hour:.2f}: None"
        )
    users = ceil(brief.users / devices)
    load = f"{devices} device{'s' if devices > 1 else ''}, {users} users on each; "
    found = choose(brief, models)
    if found is None:
        return load + f"none of {len(models)} models meets everything: None"
    model = next(m for m in models if m.name == found[0])
    weights, cache = model.weights[found[1]], kv_term(model.layers, brief.context, users, 2)
    moved = bytes_per_step(weights, cache["read"], users)
    work = model.flops_per_token * users
    speed, bound = decode_roof(moved, work, users, brief.bytes_per_second, brief.flops_per_second)
    return load + (
        f"{model.name} in {found[1]}: {weights.total:,} + cache {cache['held']:,} of "
        f"{brief.memory_bytes:,} bytes, at most {speed / users:.2f} tokens/s for each "
        f"({bound}-bound, {brief.tokens_per_second:.2f} asked), score {model.score:g}, and nobody "
        "before it passes"
    )


def _shown(brief: Brief, models: Sequence[Model]) -> str:
    listed = "".join(
        f"\n               {m.name}: score={m.score}, licence={m.licence!r}, "
        f"languages={m.languages}, context={m.context}, forms={', '.join(m.weights)}"
        for m in models
    )
    return f"{brief}, models:{listed or ' none'}"


CHOOSE = Exercise(
    id="lab02.choose",
    prompt="Write choose(brief, models): the model and the form for a brief that you have not "
    "seen, as (model name, form), or None if nothing passes. The budget buys "
    "budget_per_hour // price_per_hour devices (one if there is no budget); each holds the whole "
    "model and serves ceil(users / devices) users with a full context. Memory is weights.total + "
    "cache held, the cache in 2 bytes a number. Of all that passes take the best score, then the "
    "form that stands first in brief.forms, then the most tokens per second.",
    draw=scenes,
    reference=choose,
    equivalents=(_answer(), _best_model_first),
    mistakes=(
        Mistake(
            "the licence is not looked at",
            "The best score is of no use if the client may not use the model.",
            (_answer(passes=_without("licence")),),
        ),
        Mistake(
            "one of the languages is enough",
            "The brief asks for all of its languages.",
            (_answer(passes=_any_language),),
        ),
        Mistake(
            "an unknown figure passes",
            "Nobody has shown that this model speaks the languages. Unknown is not met, unless "
            "brief.may_stay_unknown names the check.",
            (_answer(passes=_unknown_passes),),
        ),
        Mistake(
            "may_stay_unknown is ignored",
            "This brief lets the languages stay unknown: a model without that figure is still in.",
            (_answer(asked=lambda brief: replace(brief, may_stay_unknown=())),),
        ),
        Mistake(
            "the model's context limit is not looked at",
            "A model that was made for fewer tokens than a conversation holds is out, however "
            "well it fits.",
            (_answer(passes=_without("context")),),
        ),
        Mistake(
            "the cache is forgotten",
            "Weights alone are not what lies in memory: add the cache of all users.",
            (_answer(cached=lambda users: 0),),
        ),
        Mistake(
            "the cache of one user",
            "Every user on the device holds a full context: pass the number of users to kv_term.",
            (_answer(cached=lambda users: 1),),
        ),
        Mistake(
            "the users are rounded down",
            "With 7 users on 2 devices one of the two serves 4: ceil(users / devices).",
            (
                _answer(users_on=lambda brief, n: brief.users // n),
                _answer(users_on=lambda brief, n: int(brief.users / n)),
            ),
        ),
        Mistake(
            "all users on one device",
            "The budget buys several devices, and each serves only its share of the users.",
            (_answer(devices=lambda brief: 1),),
        ),
        Mistake(
            "a device that nobody pays for",
            "A budget below the price of one device buys none, and then nothing can be chosen: "
            "None.",
            (_answer(devices=lambda brief: max(1, _devices(brief))),),
        ),
        Mistake(
            "tables and towers are left out of the memory",
            "A step does not read the PLE table and the towers, but they lie in memory all the "
            "same: weights.total.",
            (_answer(loaded=lambda w: w.total - w.ple - w.towers),),
        ),
        Mistake(
            "the speed of all users together",
            "decode_roof gives the tokens of all sequences of the step. Each user sees "
            "speed / users.",
            (_answer(seen_by=lambda speed, users: speed),),
        ),
        Mistake(
            "arithmetic is left out",
            "With many users the operations can take longer than the bytes: give decode_roof "
            "flops_per_token * users and the rate.",
            (_answer(rate=lambda brief: None),),
        ),
        Mistake(
            "the score to reach is not looked at",
            "The best of those that are left may still be too bad: then nothing passes.",
            (_answer(passes=_known_score_passes),),
        ),
        Mistake(
            "exactly enough is not enough",
            "A model that fills the memory to the last byte fits: <=, not <.",
            (_answer(passes=_with_room),),
        ),
        Mistake(
            "a smaller form though a better one passes",
            "What a smaller form costs in quality is unknown: take the first form in brief.forms "
            "that passes.",
            (
                _answer(rank=lambda row, place: (-row.score, -place, -row.tokens_per_second)),
                _answer(rank=lambda row, place: (-row.score, -row.tokens_per_second)),
            ),
        ),
        Mistake(
            "the form counts before the score",
            "First the best score, and only among the forms of that the first in the list.",
            (_answer(rank=lambda row, place: (place, -row.score, -row.tokens_per_second)),),
        ),
        Mistake(
            "the fastest is taken",
            "Fast enough is enough: of those that pass take the best score.",
            (_answer(rank=lambda row, place: -row.tokens_per_second),),
        ),
        Mistake(
            "of equals the first is taken",
            "Two models may have the same score in the same form: then the faster one.",
            (_answer(rank=lambda row, place: (-row.score, place)),),
        ),
        Mistake(
            "a form that the device cannot load",
            "Go through brief.forms, not through all forms of the model.",
            (_answer(forms=lambda brief, model: list(model.weights)),),
        ),
        Mistake(
            "nothing passes, and it stops",
            "min() of nothing is an error. Return None: that no model will do is an answer too.",
            (_stops_at_none,),
        ),
        Mistake(
            "the form is missing",
            "Return two things: the model's name and the form.",
            (_name_alone,),
        ),
    ),
    hints=(
        "Nothing here is new: go from brief to devices to users, then one row per model and form, "
        "and let your shortlist() say which pass.",
        "For each model: kv_term(model.layers, context, users, 2). For each form that it comes in: "
        "bytes_per_step, decode_roof, a Row with memory_bytes=weights.total + held and "
        "tokens_per_second=speed / users.",
        "Collect (-score, place of the form in brief.forms, -speed, name, form) of all whose list "
        "of reasons is empty; the answer is the name and form of min(...), or None if there are "
        "none or devices is 0.",
    ),
    expects="two texts, (model name, form), or None",
    arithmetic=_way,
    show=_shown,
    points=2,
)
