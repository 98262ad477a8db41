"""Briefs with models to choose from, drawn so that every mistake has a model of its own.

A scene has one model that is right. Beside it stand models with better scores, each of which fails
one check by little: whoever forgets that check chooses exactly that model. The models are imagined;
their names, licences, languages and scores are drawn.
"""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

from course_lib.footprint import Layer
from course_lib.labs.exercises import Case
from course_lib.labs.lab02_selection.cache import kv_term
from course_lib.labs.lab02_selection.records import Brief, Model, Weights

BITS = {"bf16": 16.0, "q8_0": 8.5, "w4a16": 5.0, "q4_0": 4.5}
NOT_LOADED = "w4a16"  # a form that no brief names
OPEN = ("Apache-2.0", "MIT")
_CODES = ("en", "es", "pt", "tl", "de", "fr")
_NAMES = ("anise", "basil", "caraway", "clove", "cumin", "dill", "fennel", "ginger", "laurel",
          "mace", "mint", "mustard", "nutmeg", "oregano", "paprika", "pepper", "rosemary",
          "saffron", "sage", "sumac", "thyme", "vanilla")  # fmt: skip
# Models with better scores than the right one; where two fail the same check, the one whose
# failure is the coarser stands behind and has the better score.
_DECOYS = (
    "licence",
    "one language",
    "languages unknown",
    "short context",
    "other form",
    "big tables",
    "rounded down",
    "one user",
    "no cache",
    "slow for each",
    "slow",
)
_CLIMBING = (("rounded down", "one user", "no cache"), ("slow for each", "slow"))


@dataclass(frozen=True)
class _Frame:
    """What all models of a scene are measured by. each: users on one device."""

    rng: random.Random
    brief: Brief
    each: int
    at: str

    @property
    def memory(self) -> int:
        return self.brief.memory_bytes


def _layers(context: int, held: float) -> tuple[Layer, ...]:
    """Two local, two global and two sharing layers, with about `held` bytes for one user."""
    window, head_dim = 1024, 128
    heads = max(1, round(held / (8 * head_dim * (context + min(context, window)))))

    def layer(index: int, window: int | None, reads: int | None) -> Layer:
        kind = "global" if window is None else "local"
        return Layer(index, kind, window, head_dim, heads, reads, False, 4096)

    own = [layer(i, None if i % 2 else window, None) for i in range(4)]
    return (*own, layer(4, window, 0), layer(5, None, 3))


def _weights(total: int, ple: float, towers: float) -> Weights:
    """Exactly `total` bytes, a tenth of them in the tied token table."""
    parts = {
        "table": total // 10,
        "ple": int(total * ple),
        "towers": int(total * towers),
    }
    return Weights(
        layers=total - sum(parts.values()),
        experts=0,
        active=0.0,
        table_row=8192,
        head=None,
        ple_row=16_384 if ple else 0,
        **parts,
    )


def _model(
    frame: _Frame,
    share: float,
    cache: float,
    *,
    total: int | None = None,
    at: str | None = None,
    forms: Sequence[str] | None = None,
    ple: float = 0.0,
    towers: float = 0.0,
    **known: Any,
) -> Model:
    """A model that meets everything, unless `known` says otherwise.

    Args:
        share, cache: of a device's memory: the weights in form `at`, and the cache of all users
            of one device. total: the weights in bytes, in place of share.
        forms: those that it comes in; all of the brief's if None.
    """
    brief, at = frame.brief, at or frame.at
    total = int(share * frame.memory) if total is None else total
    forms = brief.forms if forms is None else forms
    sizes = {f: total if f == at else int(total * BITS[f] / BITS[at]) for f in forms}
    asked = brief.languages or ()
    extra = [code for code in _CODES if code not in asked]
    about: dict[str, Any] = {
        "name": "",
        "licence": frame.rng.choice(OPEN),
        "languages": (*asked, frame.rng.choice(extra)),
        "context": brief.context * frame.rng.choice((2, 4)),
        "score": None,
        "flops_per_token": int(2 * total * 8 / BITS[at]),
    }
    return Model(
        **about | known,
        layers=_layers(brief.context, cache * frame.memory / frame.each),
        weights={f: _weights(size, ple, towers) for f, size in sizes.items()},
    )


def _one_user(frame: _Frame, model: Model) -> int:
    return kv_term(model.layers, frame.brief.context, 1, 2)["held"]


def _decoys(frame: _Frame) -> dict[str, Model]:
    """One model for each check that can be forgotten."""
    brief, asked = frame.brief, frame.brief.languages or ()
    # Too large in this form, and they come in no smaller one.
    only = {"forms": (frame.at,)}
    # Fits with one user fewer than ceil() puts on a device, and not with all of them.
    narrow = _model(frame, 0.1, 0.3)
    tight = frame.memory - int((frame.each - 0.5) * _one_user(frame, narrow))
    made = {
        "licence": _model(frame, 0.5, 0.05, licence="research only"),
        "one language": _model(frame, 0.5, 0.05, languages=(asked[0], "it")),
        "short context": _model(frame, 0.5, 0.05, context=brief.context - 1),
        "other form": _model(frame, 0.5, 0.05, at=NOT_LOADED, forms=(NOT_LOADED,)),
        "big tables": _model(frame, 1.1, 0.05, ple=0.25, towers=0.1, **only),
        "rounded down": _model(frame, 0, 0.3, total=tight, **only),
        "one user": _model(frame, 0.8, 0.3, **only),
        "no cache": _model(frame, 0.97, 0.4, **only),
    }
    if "languages" not in brief.may_stay_unknown:
        made["languages unknown"] = _model(frame, 0.5, 0.05, languages=None)
    if brief.flops_per_second is not None:
        # Bound by arithmetic: the rate that each user sees is too low by 1.3, or by 2 per user.
        in_time = brief.flops_per_second / brief.tokens_per_second
        for name, factor in (("slow for each", 1.3 / frame.each), ("slow", 2.0)):
            made[name] = _model(frame, 0.5, 0.05, flops_per_token=int(factor * in_time))
    return made


def _with_scores(rng: random.Random, decoys: Mapping[str, Model], best: float) -> list[Model]:
    """Every decoy with a score above `best`, those of _CLIMBING in their order."""
    steps = rng.sample(range(1, 2 * len(_DECOYS)), len(decoys))
    score = dict(zip(decoys, steps, strict=True))
    for group in _CLIMBING:
        there = [name for name in group if name in score]
        ordered = sorted(score[name] for name in there)
        score |= dict(zip(there, ordered, strict=True))
    return [replace(model, score=best + score[name]) for name, model in decoys.items()]


def _frame(
    rng: random.Random,
    *,
    forms: tuple[str, ...],
    at: str,
    devices: int | None,
    rate: bool = True,
    too_poor: bool = False,
    **more: Any,
) -> _Frame:
    """A brief. devices: that the budget pays for; None: there is no budget. rate: FLOP/s known."""
    memory = 10**9 * rng.randint(12, 90)
    bandwidth = 10**9 * rng.randint(80, 3000)
    each = rng.randint(5, 9)
    count = devices or 1
    # ceil(users / devices) is `each`, and users // devices is not, where there are several.
    users = each * count - (rng.randint(1, count - 1) if count > 1 else 0)
    price = rng.randint(2, 20) / 4  # quarters of a dollar are exact in binary
    budget = None
    if devices is not None:
        budget = price / 2 if too_poor else devices * price + rng.choice((0, price / 2))
    brief = Brief(
        memory_bytes=memory,
        bytes_per_second=bandwidth,
        # Two operations for a weight of half a byte or more: memory binds by far.
        flops_per_second=12 * each * bandwidth if rate else None,
        forms=forms,
        context=1024 * rng.randint(2, 16),
        users=users,
        score=float(rng.randint(40, 60)),
        languages=tuple(rng.sample(_CODES, 2)),
        licences=OPEN,
        # Whoever streams up to 1.6 times a device's memory is fast enough.
        tokens_per_second=bandwidth / (1.6 * memory),
        price_per_hour=price,
        budget_per_hour=budget,
        **more,
    )
    assert ceil(users / count) == each
    return _Frame(rng, brief, each, at)


def _right_ones(frame: _Frame, **about: Any) -> list[Model]:
    """The right model, one that is a little worse in a better form, and one that is small."""
    low = frame.brief.score + frame.rng.randint(1, 3)
    middle = low + frame.rng.randint(1, 3)
    best = middle + frame.rng.randint(1, 3)
    first = frame.brief.forms[0]
    tables = {"ple": 0.1, "towers": 0.05}
    return [
        _model(frame, 0.7, 0.15, score=best, **tables | about),
        _model(frame, 0.3, 0.01, at=first, score=middle),
        _model(frame, 0.08, 0.01, at=first, score=low),
    ]


def _case(frame: _Frame, models: Sequence[Model], first: Sequence[Model] = ()) -> Case:
    """The models under drawn names in a drawn order, those of `first` before them."""
    rng = frame.rng
    models = list(models)
    rng.shuffle(models)
    ordered = [*first, *models]
    names = rng.sample(_NAMES, len(ordered))
    named = [replace(m, name=name) for m, name in zip(ordered, names, strict=True)]
    return frame.brief, named


def _full(frame: _Frame, **about: Any) -> Case:
    right = _right_ones(frame, **about)
    return _case(frame, [*right, *_with_scores(frame.rng, _decoys(frame), right[0].score)])


def _exact(frame: _Frame) -> Case:
    """The right model fills the memory to the last byte and the context to the last token."""
    cache = frame.each * _one_user(frame, _model(frame, 0.7, 0.15))
    return _full(frame, total=frame.memory - cache, context=frame.brief.context)


def _nothing(frame: _Frame) -> Case:
    """Nobody passes: too low a score, an unknown one, and everybody who fails elsewhere."""
    score = frame.brief.score
    low = _model(frame, 0.4, 0.05, score=score - 1)
    unknown = _model(frame, 0.4, 0.05)
    return _case(frame, [low, unknown, *_with_scores(frame.rng, _decoys(frame), score + 5)])


def _tied(frame: _Frame) -> Case:
    """Two more models with the best score: a slower one, and a fast one in a smaller form only."""
    right = _right_ones(frame)
    best = right[0].score
    slower = _model(frame, 0.78, 0.15, score=best)
    smaller = _model(frame, 0.2, 0.05, at="q4_0", forms=("q4_0",), score=best)
    decoys = _with_scores(frame.rng, _decoys(frame), best)
    return _case(frame, [*right, smaller, *decoys], first=[slower])


def scenes(rng: random.Random) -> list[Case]:
    """(brief, models): see the module. Among them: nobody passes, no device is paid for, no models.

    In order: a plain one with several devices; no budget and an unknown rate; filled exactly;
    unknown languages allowed; ties; nothing passes; too small a budget; no models at all.
    """
    three, two = ("bf16", "q8_0", "q4_0"), rng.choice((("bf16", "q4_0"), ("q8_0", "q4_0")))
    plain = _frame(rng, forms=three, at="q8_0", devices=rng.randint(3, 6))
    alone = _frame(rng, forms=two, at="q4_0", devices=None, rate=False)
    exact = _frame(rng, forms=three, at="q8_0", devices=1)
    lenient = _frame(
        rng, forms=three, at="q4_0", devices=rng.randint(2, 4), may_stay_unknown=("languages",)
    )
    tied = _frame(rng, forms=three, at="q8_0", devices=rng.randint(2, 4))
    nothing = _frame(rng, forms=two, at="q4_0", devices=rng.randint(2, 4))
    poor = _frame(rng, forms=three, at="q8_0", devices=1, too_poor=True)
    return [
        _full(plain),
        _full(alone),
        _exact(exact),
        _full(lenient, languages=None),
        _tied(tied),
        _nothing(nothing),
        _full(poor),
        (replace(plain.brief, context=plain.brief.context + 1), []),
    ]
