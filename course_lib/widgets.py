"""Things to click in a lesson, each with a text path that says the same.

Somebody reads the stored notebook, or runs it from a terminal, or with a screen reader: for them
every widget here has a function that returns plain text (`footprint_text`, `quiz_text`). The
widgets themselves appear only when a person runs the cell in a notebook that can show them;
`is_live` tells. So a stored notebook holds text and no broken widget.
"""

from __future__ import annotations

import html
import json
import sys
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from course_lib import catalog, footprint

if TYPE_CHECKING:
    import ipywidgets

MEMORIES = (8, 16, 24, 80)  # GB: a laptop, a T4, a large gaming card, an A100 or H100
CONTEXTS = (2048, 8192, 32768, 131072, 262144)
_GB = 10**9


def is_live() -> bool:
    """Whether a person runs this cell in a notebook, so that a widget can be shown and clicked.

    A front end that could ask for input says so in its request; papermill, nbconvert and the
    tests say that they cannot. Outside a notebook it is False.
    """
    if "google.colab" in sys.modules:
        return True
    try:
        from IPython import get_ipython
    except ImportError:
        return False
    shell = get_ipython()
    if shell is None or not hasattr(shell, "get_parent"):
        return False
    request = shell.get_parent() or {}
    return bool(request.get("content", {}).get("allow_stdin"))


# ---- predictions -------------------------------------------------------------------------------


def compare(guess: float | None, measured: float, unit: str = "", *, how: str = "measured") -> str:
    """Your prediction beside the measurement, and by what factor it was off.

    guess: None says that no prediction was made. how: where the figure comes from, "measured" or
    "computed". Raises TypeError for what is not a number.
    """
    found = f"{how}: {_number(measured)} {unit}".rstrip()
    if guess is None:
        return f"{found} (you made no prediction: put a number in the cell above and run both)"
    if isinstance(guess, bool) or not isinstance(guess, int | float):
        raise TypeError(f"a prediction is a number or None, not {guess!r}")
    mine = f"{found}; your prediction: {_number(guess)} {unit}".rstrip()
    if guess <= 0 or measured <= 0:
        return f"{mine}, off by {_number(abs(guess - measured))} {unit}".rstrip()
    factor = max(guess / measured, measured / guess)
    side = "too high" if guess > measured else "too low"
    if factor < 1.005:
        return f"{mine}: right"
    return f"{mine}, {side} by a factor of {factor:.2f}"


def _number(value: float) -> str:
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.4g}" if abs(value) < 1000 else f"{value:,.1f}"


# ---- the footprint of a model ------------------------------------------------------------------


@dataclass(frozen=True)
class Footprint:
    """What one model needs in one precision, and how full each of the memories gets."""

    fits: tuple[footprint.Fit, ...]

    def __str__(self) -> str:
        first = self.fits[0]
        parts, needed = first.parts, first.needed_bytes
        lines = [
            f"{first.card_key}, {first.precision}, {first.context:,} tokens, batch {first.batch}",
            f"  weights   {parts['weights'] / _GB:9.2f} GB",
            f"  KV cache  {parts['kv_cache'] / _GB:9.2f} GB",
            f"  overhead  {parts['overhead'] / _GB:9.2f} GB (20% of the weights, for loading)",
            f"  together  {needed / _GB:9.2f} GB",
        ]
        for fit in self.fits:
            verdict = "fits" if fit.fits else "too small"
            lines.append(f"  in {fit.memory_bytes // _GB:>3} GB: {verdict}, {fit.share:.0%} used")
        if first.within_context is False:
            lines.append("  beware: the model was not made for a context that long")
        return "\n".join(lines)


def footprint_of(model: str, precision: str, context: int, batch: int = 1) -> Footprint:
    """Weights, KV cache (bf16) and overhead against each of MEMORIES.

    Raises UnknownModelError for the model and FootprintError for the rest.
    """
    card = catalog.card(model)
    fits = (footprint.fit(card, gb * _GB, precision, context, batch) for gb in MEMORIES)
    return Footprint(tuple(fits))


def footprint_text(model: str, precision: str = "bf16", context: int = 8192, batch: int = 1) -> str:
    """The footprint as text: the path without a widget, with the same figures."""
    return str(footprint_of(model, precision, context, batch))


def explore_footprint(
    model: str = "gemma-4-12B", precision: str = "q4_0", context: int = 32768, batch: int = 1
) -> None:
    """Choose model, precision, context and batch, and see what it needs against 8 to 80 GB.

    Where no widget can be shown, prints `footprint_text` of the given choice and how to go on.
    """
    start = footprint_of(model, precision, context, batch)
    if not is_live():
        print(start)
        print('\nAnother choice: print(widgets.footprint_text("gemma-4-E2B", "bf16", 8192))')
        return
    from IPython.display import display

    display(_explorer(model, precision, context, batch))


def models_to_explore() -> list[str]:
    """Core Gemma models and the peers, as far as weights and cache can be worked out."""
    core = catalog.cards(family="gemma", member="core")
    peers = [card for card in catalog.cards(peers=True, pocket=False) if card.is_peer]
    return [card.key for card in core + peers if _known(card)]


def _known(card: catalog.Card) -> bool:
    try:
        footprint.fit(card, _GB, "bf16", 1024)
    except footprint.FootprintError:
        return False
    return True


def _explorer(model: str, precision: str, context: int, batch: int) -> ipywidgets.Widget:
    import ipywidgets

    wide = {"description_width": "80px"}
    contexts = [(f"{tokens:,}", tokens) for tokens in sorted({*CONTEXTS, context})]
    batches = sorted({1, 4, 16, 64, batch})
    controls = {
        "model": ipywidgets.Dropdown(options=models_to_explore(), value=model),
        "precision": ipywidgets.Dropdown(options=list(footprint.PRECISIONS), value=precision),
        "context": ipywidgets.SelectionSlider(options=contexts, value=context),
        "batch": ipywidgets.SelectionSlider(options=batches, value=batch),
    }
    for name, control in controls.items():
        control.description, control.style = name, wide
    shown = ipywidgets.interactive_output(_draw_footprint, controls)
    return ipywidgets.VBox([*controls.values(), shown])


def _draw_footprint(model: str, precision: str, context: int, batch: int) -> None:
    from course_lib import plots

    try:
        found = footprint_of(model, precision, context, batch)
    except (footprint.FootprintError, LookupError) as error:
        print(error)
        return
    title = f"{model}, {precision}, {context:,} tokens, batch {batch}"
    plots.show(plots.memory_bar(found.fits[0].parts, title, MEMORIES))
    print(found)


# ---- questions ---------------------------------------------------------------------------------


@dataclass(frozen=True)
class Question:
    """A question with choices. answer: the place of the right choice, from 0. why: the reason."""

    text: str
    choices: tuple[str, ...]
    answer: int
    why: str

    def __post_init__(self) -> None:
        if len(self.choices) < 2:
            raise ValueError(f"a question needs two choices or more: {self.text!r}")
        if len(set(self.choices)) != len(self.choices):
            raise ValueError(f"two choices are the same: {self.text!r}")
        if not 0 <= self.answer < len(self.choices):
            raise ValueError(f"answer {self.answer} is none of the choices: {self.text!r}")
        if not self.why.strip():
            raise ValueError(f"an answer without a reason teaches nothing: {self.text!r}")


def questions(lesson: str) -> list[Question]:
    """The questions of a lesson, from data/quiz/LESSON.json.

    They stand in a file and not in the lesson, where the answers could be read beside them.
    Raises LookupError that names the lessons there are.
    """
    folder = files("course_lib").joinpath("data/quiz")
    path = folder.joinpath(f"{lesson}.json")
    if not path.is_file():
        there = sorted(one.name.removesuffix(".json") for one in folder.iterdir())
        raise LookupError(f"no questions for {lesson!r}; there are: {', '.join(there)}")
    entries = json.loads(path.read_text(encoding="utf-8"))
    return [Question(**{**entry, "choices": tuple(entry["choices"])}) for entry in entries]


def quiz(questions: Sequence[Question]) -> None:
    """Ask questions with buttons; where no widget can be shown, as text with folded answers."""
    from IPython.display import display

    if not questions:
        raise ValueError("there are no questions")
    if is_live():
        display(_quiz_widget(questions))
        return
    bundle = {"text/plain": quiz_text(questions), "text/html": quiz_html(questions)}
    display(bundle, raw=True)


def quiz_text(questions: Sequence[Question]) -> str:
    """The questions, then the answers with their reasons: the path without a widget."""
    asked, answered = [], ["Answers"]
    for number, question in enumerate(questions, start=1):
        choices = [f"   {_letter(i)}) {text}" for i, text in enumerate(question.choices)]
        asked.append("\n".join([f"{number}. {question.text}", *choices]))
        text = f"{number}. {_letter(question.answer)}) {question.why}"
        answered.append(textwrap.fill(text, 96, subsequent_indent="   "))
    return "\n\n".join([*asked, "\n".join(answered)])


def quiz_html(questions: Sequence[Question]) -> str:
    """The questions with each answer folded away until it is clicked; needs no kernel."""
    blocks = []
    for question in questions:
        choices = "".join(f"<li>{html.escape(text)}</li>" for text in question.choices)
        right = html.escape(question.choices[question.answer])
        blocks.append(
            f'<li><p>{html.escape(question.text)}</p><ol type="A">{choices}</ol>'
            f"<details><summary>Answer</summary><p><strong>"
            f"{_letter(question.answer)}) {right}</strong>. {html.escape(question.why)}</p>"
            "</details></li>"
        )
    return f"<ol>{''.join(blocks)}</ol>"


def judged(question: Question, choice: int) -> str:
    """What a learner reads after choosing: right or not yet, and the reason when it is right."""
    if choice == question.answer:
        return f"Right. {question.why}"
    return f"Not this one: {question.choices[choice]}. Think again."


def _letter(place: int) -> str:
    return "ABCDEFGH"[place]


def _quiz_widget(questions: Sequence[Question]) -> ipywidgets.Widget:
    import ipywidgets

    blocks = []
    for number, question in enumerate(questions, start=1):
        title = ipywidgets.HTML(f"<b>{number}. {html.escape(question.text)}</b>")
        options = [(text, place) for place, text in enumerate(question.choices)]
        radio = ipywidgets.RadioButtons(
            options=options, index=None, layout=ipywidgets.Layout(width="max-content")
        )
        said = ipywidgets.HTML()
        radio.observe(_answerer(question, said), names="value")
        blocks.append(ipywidgets.VBox([title, radio, said]))
    return ipywidgets.VBox(blocks)


def _answerer(question: Question, said: Any) -> Any:
    def answer(change: dict[str, Any]) -> None:
        if change["new"] is not None:
            said.value = html.escape(judged(question, change["new"]))

    return answer


# ---- tables ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Table:
    """Rows under headings: an HTML table in a notebook, aligned text elsewhere.

    Cells are texts (of one line or more) or numbers; numbers are written with thousands apart and
    stand to the right.
    Raises ValueError for a row whose length is not that of the headings.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row) != len(self.headings):
                raise ValueError(f"a row has {len(row)} cells for {len(self.headings)} headings")

    def __repr__(self) -> str:
        texts = [list(self.headings), *([_cell(value) for value in row] for row in self.rows)]
        lines = [[text.splitlines() or [""] for text in row] for row in texts]
        widths = [max(len(line) for row in lines for line in row[i]) for i in self._columns()]
        out = []
        for row in lines:
            for place in range(max(len(cell) for cell in row)):
                pieces = [cell[place] if place < len(cell) else "" for cell in row]
                out.append(self._aligned(pieces, widths))
            if len(out) == 1:
                out.append("-" * sum(widths, 2 * len(widths) - 2))
        return "\n".join(out)

    def _aligned(self, pieces: Sequence[str], widths: Sequence[int]) -> str:
        padded = [
            text.rjust(width) if self._is_numeric(i) else text.ljust(width)
            for i, (text, width) in enumerate(zip(pieces, widths, strict=True))
        ]
        return "  ".join(padded).rstrip()

    def _columns(self) -> range:
        return range(len(self.headings))

    __str__ = __repr__

    def _repr_html_(self) -> str:
        head = "".join(
            f'<th scope="col" style="text-align:{self._side(i)}">{html.escape(text)}</th>'
            for i, text in enumerate(self.headings)
        )
        body = "".join(
            "<tr>" + "".join(self._html_cell(i, value) for i, value in enumerate(row)) + "</tr>"
            for row in self.rows
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"

    def _html_cell(self, column: int, value: Any) -> str:
        text = _cell(value)
        style = f"text-align:{self._side(column)}"
        if "\n" in text:  # a text of several lines is shown as it is
            style += ";vertical-align:top;white-space:pre;font-family:monospace"
        return f'<td style="{style}">{html.escape(text)}</td>'

    def _side(self, column: int) -> str:
        return "right" if self._is_numeric(column) else "left"

    def _is_numeric(self, column: int) -> bool:
        values = [row[column] for row in self.rows if row[column] is not None]
        return bool(values) and all(
            isinstance(value, int | float) and not isinstance(value, bool) for value in values
        )


def table(headings: Sequence[str], rows: Sequence[Sequence[Any]]) -> Table:
    """A `Table`; as the last line of a cell it is shown."""
    return Table(tuple(headings), tuple(tuple(row) for row in rows))


def _cell(value: Any) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return f"{value:,}"
    if isinstance(value, float):
        return f"{value:,.2f}"
    return str(value)
