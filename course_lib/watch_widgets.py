"""Two widgets for a model at work: what a person thinks of a reply, and a dashboard to refresh.

Each has a text way: where no widget can be shown (`widgets.is_live`), feedback is a function call
and the dashboard is a picture with its text alternative.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from course_lib.monitoring.monitor import Monitor
from course_lib.monitoring.record import REASONS, RequestRecord, Score
from course_lib.widgets import is_live

if TYPE_CHECKING:
    import ipywidgets

Source = Callable[[], Sequence[RequestRecord]]


def ask_feedback(monitor: Monitor, record: str, *, user: str = "") -> None:
    """Two buttons and a list of reasons under a reply; a click goes to the monitor's sinks.

    record: the id of the request. user: who is asked, kept as a keyed hash.
    """
    if not is_live():
        print(feedback_text(record))
        return
    from IPython.display import display

    display(feedback_widget(monitor, record, user=user))


def feedback_text(record: str) -> str:
    """How to say it without a widget."""
    reasons = ", ".join(REASONS)
    return (
        "Was this reply helpful?\n"
        f'  yes: monitor.feedback("{record}", True)\n'
        f'  no:  monitor.feedback("{record}", False, reason="wrong")   (or: {reasons})'
    )


def feedback_widget(monitor: Monitor, record: str, *, user: str = "") -> ipywidgets.Widget:
    """The widget itself. After one answer it is closed for more: a reply has one verdict."""
    import ipywidgets

    yes = ipywidgets.Button(description="Helpful", tooltip="The reply was helpful")
    no = ipywidgets.Button(description="Not helpful", tooltip="The reply was not helpful")
    why = ipywidgets.Dropdown(options=[("no reason", ""), *((r, r) for r in REASONS)])
    why.description = "because"
    said = ipywidgets.HTML()

    def answer(helpful: bool) -> Callable[[Any], None]:
        def clicked(_button: Any) -> None:
            reason = "" if helpful else why.value
            monitor.feedback(record, helpful, reason=reason, user=user)
            for part in (yes, no, why):
                part.disabled = True
            said.value = "Noted. Thank you."

        return clicked

    yes.on_click(answer(True))
    no.on_click(answer(False))
    return ipywidgets.VBox([ipywidgets.HBox([yes, no, why]), said])


def dashboard(
    records: Source, every_s: float, *, scores: Callable[[], Sequence[Score]] | None = None
) -> None:
    """The day so far (`plots.watch.day`), with a button that looks again; else a picture.

    records, scores: called at every look, such as ``store.records`` and ``store.scores``.
    """
    if not is_live():
        _draw(records, every_s, scores)
        return
    from IPython.display import display

    display(dashboard_widget(records, every_s, scores=scores))


def dashboard_widget(
    records: Source, every_s: float, *, scores: Callable[[], Sequence[Score]] | None = None
) -> ipywidgets.Widget:
    """The widget itself: a button, and the picture under it."""
    import ipywidgets

    out = ipywidgets.Output()
    again = ipywidgets.Button(description="Look again", icon="refresh")

    def look(_button: Any = None) -> None:
        with out:
            out.clear_output(wait=True)
            _draw(records, every_s, scores)

    again.on_click(look)
    look()
    return ipywidgets.VBox([again, out])


def _draw(records: Source, every_s: float, scores: Callable[[], Sequence[Score]] | None) -> None:
    from course_lib import plots
    from course_lib.plots import watch

    found = records()
    if not found:
        print("no requests yet: ask something, then look again")
        return
    plots.show(watch.day(found, every_s, scores=scores() if scores else ()))
