"""Turn the knobs of a brief and see who stays on the list: a widget, and the same as text.

>>> print(as_text("contracts", memory_gib=24))          # what a smaller card would mean

Each knob changes one requirement of a brief of `selection_briefs`; the rest stays as the client put
it. The answer is `selection.select`'s own, with the models that came and went.
"""

from __future__ import annotations

import textwrap
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course_lib import widgets
from course_lib.catalog import UnknownModelError
from course_lib.selection import Excluded, Requirements, SelectionError, Shortlist, select
from course_lib.selection_briefs import BRIEFS, Brief
from course_lib.selection_needs import OPEN_LICENCES, PREFERENCES

if TYPE_CHECKING:
    import ipywidgets

GIB = 2**30
WIDE = 88


@dataclass(frozen=True)
class Knobs:
    """What differs from a brief; None leaves it as the client put it.

    memory_gib: of one device. score: to reach in the first benchmark of the brief. any_licence:
    custom terms and gates are accepted too. unknown_scores: a model nobody published that score
    for is not excluded for it.
    """

    memory_gib: float | None = None
    context: int | None = None
    users: int | None = None
    score: float | None = None
    prefer: str | None = None
    any_licence: bool = False
    unknown_scores: bool = False


@dataclass(frozen=True)
class Changed:
    """The answer to a brief after turning the knobs, beside the answer to the brief itself."""

    brief: Brief
    before: Shortlist
    found: Shortlist

    @property
    def came(self) -> tuple[str, ...]:
        return _keys(self.found, without=self.before)

    @property
    def went(self) -> tuple[str, ...]:
        return _keys(self.before, without=self.found)

    def __str__(self) -> str:
        lines = str(self.found).splitlines()
        if self.found.requirements != self.before.requirements:
            lines.append("new on the list: " + (", ".join(self.came) or "none"))
            for name in self.went:
                why = self.found.find(name).reasons
                lines.append(f"no longer on it: {name}: {'; '.join(why)}")
        return "\n".join(textwrap.fill(line, WIDE, subsequent_indent="     ") for line in lines)


def _keys(found: Shortlist, without: Shortlist) -> tuple[str, ...]:
    other = {candidate.card.key for candidate in without.candidates}
    return tuple(c.card.key for c in found.candidates if c.card.key not in other)


def requirements(brief: str, knobs: Knobs) -> Requirements:
    """The requirements of a brief with the knobs turned.

    Raises SelectionError for an unknown brief or a value that makes no sense.
    """
    wanted = _brief(brief).requirements
    changes: dict[str, Any] = {}
    if knobs.memory_gib is not None:
        memory = int(knobs.memory_gib * GIB)
        changes["device"] = replace(wanted.device, memory_bytes=memory)
    for name in ("context", "users", "prefer"):
        if getattr(knobs, name) is not None:
            changes[name] = getattr(knobs, name)
    if knobs.context is not None and wanted.prompt is not None:
        changes["prompt"] = min(wanted.prompt, knobs.context)
    if knobs.score is not None:
        first, *others = wanted.scores
        changes["scores"] = (replace(first, score=knobs.score), *others)
    if knobs.any_licence:
        changes |= {"licences": None, "ungated": False}
    if knobs.unknown_scores:
        changes["accept_open"] = (*wanted.accept_open, "score")
    return replace(wanted, **changes)


def _brief(name: str) -> Brief:
    if name not in BRIEFS:
        raise SelectionError(f"there is no brief {name!r}; there are: {', '.join(BRIEFS)}")
    return BRIEFS[name]


@lru_cache(maxsize=8)
def _as_the_client_put_it(brief: str) -> Shortlist:
    return select(_brief(brief).requirements)


def choose(brief: str = "contracts", **knobs: Any) -> Changed:
    """The shortlist after turning the knobs (the fields of `Knobs`), beside that of the brief.

    Raises SelectionError for an unknown brief or a value that makes no sense, TypeError for an
    unknown knob.
    """
    before = _as_the_client_put_it(brief)
    wanted = requirements(brief, Knobs(**knobs))
    found = before if wanted == before.requirements else select(wanted)
    return Changed(_brief(brief), before, found)


def as_text(brief: str = "contracts", **knobs: Any) -> str:
    """`choose` as text: the path without a widget, with the same figures and reasons."""
    return str(choose(brief, **knobs))


def what_became_of(found: Shortlist, guess: str | None) -> str:
    """A predicted model beside the list: its rank, or all that keeps it off, or that it is none."""
    if guess is None:
        return "you made no prediction: put a name in the cell above and run both"
    try:
        entry = found.find(guess)
    except (UnknownModelError, SelectionError) as error:
        return str(error)
    if isinstance(entry, Excluded):
        return f"{entry.card.key} is excluded: {'; '.join(entry.reasons)}"
    rank = f"number {entry.rank} of {len(found.candidates)}"
    return f"{entry.card.key} is on the list, {rank}, in {entry.chosen.form.name}"


def explore(brief: str = "contracts") -> None:
    """Turn the knobs of a brief with the mouse; where no widget can be shown, print `as_text`."""
    if not widgets.is_live():
        print(as_text(brief))
        print(f'\nTurn a knob: print(selector_widget.as_text("{brief}", memory_gib=24))')
        return
    from IPython.display import display

    display(_panel(brief))


def _panel(brief: str) -> ipywidgets.Widget:
    """The knobs of one brief above its answer, which follows them."""
    import ipywidgets

    wanted = _brief(brief).requirements
    first = wanted.scores[0]
    memory = wanted.device.memory_bytes / GIB
    look = {
        "style": {"description_width": "130px"},
        "layout": ipywidgets.Layout(width="480px"),
        "continuous_update": False,  # a selection takes a moment: not at every pixel
    }
    contexts = sorted({2**power for power in range(10, 19)} | {wanted.context})
    users = sorted({1, 3, 10, 50, 200, 1000, wanted.users})
    plain = {name: look[name] for name in ("style", "layout")}
    controls = {
        "memory_gib": ipywidgets.FloatSlider(
            min=1, max=max(192, memory), step=0.5, value=memory, readout_format=".1f", **look
        ),
        "context": ipywidgets.SelectionSlider(
            options=[(f"{n:,}", n) for n in contexts], value=wanted.context, **look
        ),
        "users": ipywidgets.SelectionSlider(options=users, value=wanted.users, **look),
        "score": ipywidgets.FloatSlider(min=0, max=100, step=0.5, value=first.score, **look),
        "prefer": ipywidgets.Dropdown(options=PREFERENCES, value=wanted.prefer, **plain),
        "any_licence": ipywidgets.Checkbox(value=False, **plain),
        "unknown_scores": ipywidgets.Checkbox(value=False, **plain),
    }
    for name, label in _labels(wanted).items():
        controls[name].description = label
    shown = ipywidgets.interactive_output(_printer(brief, memory), controls)
    return ipywidgets.VBox([ipywidgets.HTML(f"<b>{wanted.name}</b>"), *controls.values(), shown])


def _labels(wanted: Requirements) -> dict[str, str]:
    accepted = ", ".join(wanted.licences or OPEN_LICENCES)
    return {
        "memory_gib": "memory (GiB)",
        "context": "context (tokens)",
        "users": "users at a time",
        "score": f"{wanted.scores[0].benchmark}, at least"[:24],
        "prefer": "prefer",
        "any_licence": f"more than {accepted}",
        "unknown_scores": "unknown scores pass",
    }


def _printer(brief: str, memory: float) -> Any:
    """A function of all knobs that prints the answer, or what is wrong with the question."""

    def answer(**knobs: Any) -> None:
        # A slider has steps; left where it stands, it means the brief's own figure.
        if abs(knobs["memory_gib"] - memory) < 0.5:
            knobs["memory_gib"] = None
        try:
            print(as_text(brief, **knobs))
        except SelectionError as error:
            print(error)

    return answer
