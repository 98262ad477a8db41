"""From requirements to a ranked shortlist: every model of the catalogue, with every reason.

>>> from course_lib.selection_needs import Device, Needed, Requirements
>>> laptop = Device("a laptop", 8 * 2**30)
>>> found = select(Requirements("notes", laptop, scores=(Needed("MMLU-Pro", 50),)))
>>> [c.card.key for c in found.candidates][:2]
['qwen3.5-9b', 'qwen3.5-4b']

A model is on the list if it meets all that is asked. It is excluded with all the reasons, not the
first one, and an unknown figure is a reason too, unless `Requirements.accept_open` lets it pass.
Nothing is scored by points: the order is that of one figure, which `Shortlist.order` names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from course_lib import catalog
from course_lib.card_types import Card
from course_lib.selection_checks import Score, best_known, card_checks, lower_is_better, scores_of
from course_lib.selection_fit import (
    OPEN,
    Check,
    FormVerdict,
    Speed,
    dollars_per_million_tokens,
    forms_of,
    judge_form,
)
from course_lib.selection_forms import FORMS, Form, Need
from course_lib.selection_needs import (
    CHECKS,
    MODALITIES,
    OPEN_LICENCES,
    TASKS,
    CalibratedSpeed,
    Device,
    MeasuredScore,
    MeasuredSpeed,
    Needed,
    Requirements,
    SelectionError,
)

__all__ = [
    "CHECKS",
    "FORMS",
    "MODALITIES",
    "OPEN_LICENCES",
    "TASKS",
    "CalibratedSpeed",
    "Candidate",
    "Check",
    "Device",
    "Excluded",
    "Form",
    "FormVerdict",
    "MeasuredScore",
    "MeasuredSpeed",
    "Need",
    "Needed",
    "Requirements",
    "Score",
    "SelectionError",
    "Shortlist",
    "Speed",
    "dollars_per_million_tokens",
    "select",
]

TIGHT = 0.95  # above this share, what the prediction leaves out may decide


def _devices(count: int) -> str:
    return f"{count} device{'s' if count > 1 else ''}"


@dataclass(frozen=True)
class Candidate:
    """A model that meets all requirements.

    Attributes:
        rank: 1 is first.
        chosen: the form that `Requirements.prefer` takes among those that pass.
        forms: every form that was judged, failed ones included.
        checks: those of the card and of the chosen form.
        headline: the score that answers the first of `Requirements.scores`, None if none is known.
        scores: everything known, published and measured.
        allowed_bytes: what the model may take on one device.
    """

    rank: int
    card: Card
    chosen: FormVerdict
    forms: tuple[FormVerdict, ...]
    checks: tuple[Check, ...]
    headline: Score | None
    scores: tuple[Score, ...] = field(repr=False)
    allowed_bytes: int

    def __str__(self) -> str:
        form = self.chosen
        parts = [f"{self.rank}. {self.card.key} in {form.form.name} on {_devices(form.devices)}"]
        if self.headline:
            parts.append(f"{self.headline.benchmark} {self.headline.value:g}")
        if form.need:
            parts.append(f"{form.need.total / 2**30:.1f} GiB")
        if form.speed:
            parts.append(f"{form.speed.basis} {form.speed.per_user:.3g} tokens/s per user")
        else:
            parts.append("speed unknown")
        if form.dollars_per_hour is not None:
            parts.append(f"${form.dollars_per_hour:,.2f} an hour")
        return ", ".join(parts)

    @property
    def open_questions(self) -> tuple[str, ...]:
        """What nobody has shown yet, and what to do about it."""
        made = [f"{c.name}: {c.text}" for c in self.checks if c.status == OPEN]
        if not self.chosen.form.as_trained and self.headline is not None:
            if self.headline.kind.startswith("published"):
                made.append(
                    f"score: published for the unquantised model; what {self.chosen.form.name} "
                    "costs in quality is unknown: measure it"
                )
        needed = self.chosen.need
        if needed is not None and needed.total > TIGHT * self.allowed_bytes:
            made.append(
                f"memory: {needed.total / self.allowed_bytes:.1%} of what is allowed; what a "
                "runtime adds is not in the prediction, so measure the peak"
            )
        return tuple(made)


@dataclass(frozen=True)
class Excluded:
    """A model that is not on the list, and all that keeps it off.

    `stops` are the checks behind `reasons`; forms that failed are in `forms`.
    """

    card: Card
    reasons: tuple[str, ...]
    stops: tuple[Check, ...]
    forms: tuple[FormVerdict, ...] = ()


@dataclass(frozen=True)
class Shortlist:
    """The answer to one `Requirements`. `order` says in words what ranked the candidates."""

    requirements: Requirements
    candidates: tuple[Candidate, ...]
    excluded: tuple[Excluded, ...]
    order: str
    facts_date: str

    @property
    def best(self) -> Candidate | None:
        return self.candidates[0] if self.candidates else None

    def find(self, name: str) -> Candidate | Excluded:
        """What became of one model.

        Raises:
            UnknownModelError: no such model.
            SelectionError: it was not looked at.
        """
        key = catalog.card(name).key
        for entry in (*self.candidates, *self.excluded):
            if entry.card.key == key:
                return entry
        raise SelectionError(f"{key} was not looked at: a peer? Set peers=True in Requirements")

    def nearest(self, most: int = 5) -> tuple[Excluded, ...]:
        """The excluded models with the fewest reasons, larger ones first among equals."""
        return tuple(
            sorted(
                self.excluded,
                key=lambda e: (len(e.reasons), -(e.card.total_params or 0), e.card.key),
            )[:most]
        )

    def __str__(self) -> str:
        many = len(self.candidates)
        lines = [
            f"{self.requirements.name}: "
            f"{many} {'model meets' if many == 1 else 'models meet'} everything asked"
        ]
        lines += [str(candidate) for candidate in self.candidates]
        lines.append(f"(ranked {self.order})")
        lines.append(
            f"{len(self.excluded)} excluded; nearest:" if self.excluded else "none excluded"
        )
        lines += [f"  {e.card.key}: {'; '.join(e.reasons)}" for e in self.nearest(3)]
        return "\n".join(lines)


def select(
    wanted: Requirements,
    cards: Sequence[Card] | None = None,
    *,
    scores: Sequence[MeasuredScore] = (),
    speeds: Sequence[MeasuredSpeed] = (),
) -> Shortlist:
    """Hold every model against the requirements.

    Args:
        cards: the models to look at; None: the whole catalogue (peers if the requirements say so).
        scores, speeds: what you measured yourself; it goes before what is published or predicted.
            Among speeds there may be `CalibratedSpeed`s, which go before a share of the roof.

    Raises:
        SelectionError: a measurement names an unknown form, or beats the roof.
        UnknownModelError: a measurement names a model that is not in the catalogue.
    """
    if not isinstance(wanted, Requirements):
        raise SelectionError(f"select takes Requirements, not {type(wanted).__name__}")
    scores = _known_models(scores, cards)
    speeds = _known_models(speeds, cards)
    if unknown := sorted({m.form for m in speeds} - set(FORMS)):
        raise SelectionError(f"unknown forms {unknown}; known are: {', '.join(FORMS)}")
    passed: list[Candidate] = []
    excluded: list[Excluded] = []
    for card in catalog.cards(peers=wanted.peers) if cards is None else cards:
        entry = _judge(card, wanted, scores, speeds)
        if isinstance(entry, Candidate):
            passed.append(entry)
        else:
            excluded.append(entry)
    ranked = sorted(passed, key=lambda c: (*_figures(c, wanted), c.card.key))
    numbered = (_with_rank(c, place) for place, c in enumerate(ranked, start=1))
    return Shortlist(
        requirements=wanted,
        candidates=tuple(numbered),
        excluded=tuple(excluded),
        order=_order(wanted),
        facts_date=catalog.facts_date(),
    )


def _known_models(measured: Sequence, cards: Sequence[Card] | None) -> tuple:
    """The measurements with their model's key in place of any of its names."""
    keys = {card.key for card in cards or ()}
    return tuple(
        m if m.model in keys else replace(m, model=catalog.card(m.model).key) for m in measured
    )


def _with_rank(candidate: Candidate, rank: int) -> Candidate:
    return replace(candidate, rank=rank)


def _judge(
    card: Card,
    wanted: Requirements,
    scores: Sequence[MeasuredScore],
    speeds: Sequence[MeasuredSpeed],
) -> Candidate | Excluded:
    of_card = card_checks(card, wanted, scores)
    stops = tuple(
        c
        for c in of_card
        if c.status != "met" and not (c.status == OPEN and c.name in wanted.accept_open)
    )
    forms = tuple(judge_form(card, wanted, form, speeds) for form in forms_of(card, wanted))
    passing = [form for form in forms if form.passes]
    if stops or not passing:
        # Of forms that fail, all reasons; a form that passes gives none.
        reasons = [f"{c.name}: {c.text}" for c in stops]
        if not passing:
            reasons += _why_no_form(forms)
        of_forms = () if passing else tuple(c for form in forms for c in form.stops)
        return Excluded(card, tuple(reasons), (*stops, *of_forms), forms)
    chosen = min(passing, key=lambda form: _form_order(form, wanted.prefer))
    return Candidate(
        rank=0,
        card=card,
        chosen=chosen,
        forms=forms,
        checks=(*of_card, *chosen.checks),
        headline=best_known(card, wanted.scores[0], scores) if wanted.scores else None,
        scores=scores_of(card, scores),
        allowed_bytes=wanted.allowed_bytes,
    )


def _why_no_form(forms: Sequence[FormVerdict]) -> list[str]:
    """One sentence per check that rules forms out, told by the form that comes closest."""
    made = []
    for name in CHECKS:
        failing = [form for form in forms if any(c.name == name for c in form.stops)]
        if not failing:
            continue
        if name == "memory":
            close = min(failing, key=lambda f: f.need.total if f.need else float("inf"))
        else:
            close = max(failing, key=lambda f: f.speed.per_user if f.speed else 0.0)
        where = "every form" if len(failing) == len(forms) else _names(failing)
        text = next(c.text for c in close.stops if c.name == name)
        known = close.need if name == "memory" else close.speed
        closest = f", {close.form.name} comes closest" if known and len(failing) > 1 else ""
        made.append(f"{name} ({where}{closest}): {text}")
    return made


def _names(forms: Sequence[FormVerdict]) -> str:
    return ", ".join(form.form.name for form in forms)


def _form_order(form: FormVerdict, prefer: str) -> tuple[float, ...]:
    """Lower is preferred. Fewer bits are a loss of unknown size, so quality takes the most."""
    per_user = form.speed.per_user if form.speed else 0.0
    if prefer == "speed":
        return (-per_user, form.devices, -form.form.bits)
    if prefer == "cost":  # the bill is per device: at the same bill, lose no bits
        return (form.devices, -form.form.bits, -per_user)
    return (-form.form.bits, form.devices, -per_user)


def _figures(candidate: Candidate, wanted: Requirements) -> tuple[float, ...]:
    """What ranks a candidate; lower is better, unknown is last."""
    score = float("inf")
    if candidate.headline is not None:
        value = candidate.headline.value
        score = value if lower_is_better(candidate.headline.unit) else -value
    form, size = candidate.chosen, float(candidate.card.total_params or 0)
    per_user = form.speed.per_user if form.speed else 0.0
    if wanted.prefer == "quality":
        return (score, form.devices, -per_user, size)
    if wanted.prefer == "cost":
        return (form.devices, score, -per_user, size)
    return (-per_user, form.devices, score, size)


def _order(wanted: Requirements) -> str:
    first = wanted.scores[0].benchmark if wanted.scores else None
    if wanted.prefer == "quality":
        by = f"by {first}, best first" if first else "no score was asked for, so by devices"
        return f"{by}; then fewest devices, then speed"
    if wanted.prefer == "cost":
        then = f"by {first}" if first else "by speed"
        return f"by devices needed, which is the bill per hour, fewest first; then {then}"
    return "by tokens/s for each user, fastest first; then fewest devices"
