"""Exercise 6 of lab 02: the whole way from a brief and models to one model in one form."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab02_selection.cache import kv_term
from course_lib.labs.lab02_selection.choice_variants import (
    Choice,
    answering,
    any_language,
    best_model_first,
    devices_for,
    known_score_passes,
    unknown_passes,
    with_room,
    without,
)
from course_lib.labs.lab02_selection.records import Brief, Model, Row
from course_lib.labs.lab02_selection.roofline import decode_roof
from course_lib.labs.lab02_selection.rule import shortlist
from course_lib.labs.lab02_selection.scenes import scenes
from course_lib.labs.lab02_selection.streaming import bytes_per_step


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


# ---- other answers ----------------------------------------------------------------------------
def _stops_at_none(brief: Brief, models: Sequence[Model]) -> Choice:
    found = choose(brief, models)
    return found if found is not None else min([])


def _name_alone(brief: Brief, models: Sequence[Model]) -> str | None:
    found = choose(brief, models)
    return None if found is None else found[0]


def _way(brief: Brief, models: Sequence[Model]) -> str:
    devices = devices_for(brief)
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
    equivalents=(answering(), best_model_first),
    mistakes=(
        Mistake(
            "the licence is not looked at",
            "The best score is of no use if the client may not use the model.",
            (answering(passes=without("licence")),),
        ),
        Mistake(
            "one of the languages is enough",
            "The brief asks for all of its languages.",
            (answering(passes=any_language),),
        ),
        Mistake(
            "an unknown figure passes",
            "Nobody has shown that this model speaks the languages. Unknown is not met, unless "
            "brief.may_stay_unknown names the check.",
            (answering(passes=unknown_passes),),
        ),
        Mistake(
            "may_stay_unknown is ignored",
            "This brief lets the languages stay unknown: a model without that figure is still in.",
            (answering(asked=lambda brief: replace(brief, may_stay_unknown=())),),
        ),
        Mistake(
            "the model's context limit is not looked at",
            "A model that was made for fewer tokens than a conversation holds is out, however "
            "well it fits.",
            (answering(passes=without("context")),),
        ),
        Mistake(
            "the cache is forgotten",
            "Weights alone are not what lies in memory: add the cache of all users.",
            (
                answering(held_for=lambda users: 0),
                answering(held_for=lambda users: 0, read_for=lambda users: 0),
            ),
        ),
        Mistake(
            "the cache of one user",
            "Every user on the device holds a full context: pass the number of users to kv_term.",
            (
                answering(held_for=lambda users: 1),
                answering(held_for=lambda users: 1, read_for=lambda users: 1),
            ),
        ),
        Mistake(
            "the users are rounded down",
            "With 7 users on 2 devices one of the two serves 4: ceil(users / devices).",
            (
                answering(users_on=lambda brief, n: brief.users // n),
                answering(users_on=lambda brief, n: int(brief.users / n)),
            ),
        ),
        Mistake(
            "all users on one device",
            "The budget buys several devices, and each serves only its share of the users.",
            (answering(devices=lambda brief: 1),),
        ),
        Mistake(
            "a device that nobody pays for",
            "A budget below the price of one device buys none, and then nothing can be chosen: "
            "None.",
            (answering(devices=lambda brief: max(1, devices_for(brief))),),
        ),
        Mistake(
            "tables and towers are left out of the memory",
            "A step does not read the PLE table and the towers, but they lie in memory all the "
            "same: weights.total.",
            (answering(loaded=lambda w: w.total - w.ple - w.towers),),
        ),
        Mistake(
            "the speed of all users together",
            "decode_roof gives the tokens of all sequences of the step. Each user sees "
            "speed / users.",
            (answering(seen_by=lambda speed, users: speed),),
        ),
        Mistake(
            "arithmetic is left out",
            "With many users the operations can take longer than the bytes: give decode_roof "
            "flops_per_token * users and the rate.",
            (answering(rate=lambda brief: None),),
        ),
        Mistake(
            "the score to reach is not looked at",
            "The best of those that are left may still be too bad: then nothing passes.",
            (answering(passes=known_score_passes),),
        ),
        Mistake(
            "exactly enough is not enough",
            "A model that fills the memory to the last byte fits: <=, not <.",
            (answering(passes=with_room),),
        ),
        Mistake(
            "a smaller form though a better one passes",
            "What a smaller form costs in quality is unknown: take the first form in brief.forms "
            "that passes.",
            (
                answering(rank=lambda row, place: (-row.score, -place, -row.tokens_per_second)),
                answering(rank=lambda row, place: (-row.score, -row.tokens_per_second)),
            ),
        ),
        Mistake(
            "the form counts before the score",
            "First the best score, and only among the forms of that the first in the list.",
            (answering(rank=lambda row, place: (place, -row.score, -row.tokens_per_second)),),
        ),
        Mistake(
            "the fastest is taken",
            "Fast enough is enough: of those that pass take the best score.",
            (answering(rank=lambda row, place: -row.tokens_per_second),),
        ),
        Mistake(
            "of equals the first is taken",
            "Two models may have the same score in the same form: then the faster one.",
            (answering(rank=lambda row, place: (-row.score, place)),),
        ),
        Mistake(
            "a form that the device cannot load",
            "Go through brief.forms, not through all forms of the model.",
            (answering(forms=lambda brief, model: list(model.weights)),),
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
