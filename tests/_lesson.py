"""What the tests of all lessons share: a stored lesson, its cells, and the figures in its prose.

A figure in the prose must stand in an output or in a data file. So a number that somebody changes
in one place only turns a test red.
"""

from __future__ import annotations

import copy
import html
import re
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path

import nbformat

ROOT = Path(__file__).resolve().parents[1]
DATA = ROOT / "course_lib" / "data"

# What is written with digits and is no figure: names, dates, headings, formulas.
NAMES = (
    r"`[^`]*`",  # code
    r"\]\([^)]*\)",  # addresses of links
    r"\b\d{4}-\d{2}-\d{2}\b",  # dates
    r"^#+ .*$",  # headings
    r"^\*\*Time:.*$",
    r"^\d+\. ",  # numbered lists
    r"\b(?:lesson|section|claim|Claim|Gemma|Llama|BF|generation) ?\d+(?:\.\d+)?n?\b",
    r"\b(?:Phi|Qwen)-?\d+(?:\.\d+)?",  # families
    r"\b[EA]?\d+(?:\.\d+)?[BM]\b",  # 7B, E2B, A4B, 270M: names of sizes
    r"\b(?:8|32|128|256)k\b",  # contexts, as they are called
    r"\([123n, and]+\)",  # generations in brackets
    r"\b(?:19|20)\d\d\b",  # years
    r"2³⁰",
    r"\b\w+ ?[·−+*/] ?[\w(][^.,]*",  # formulas
)
FIGURE = re.compile(r"(?<![\w.,])\d[\d,]*(?:\.\d+)?(?![\w])")
SMALL = 12  # counts up to here may be written in digits without being measured


def tags(one: nbformat.NotebookNode) -> list[str]:
    return one.metadata.get("tags", [])


def texts_of(one: nbformat.NotebookNode) -> str:
    """All that a code cell printed or showed, as text."""
    found = []
    for output in one.outputs:
        if output.output_type == "stream":
            found.append(output.text)
        for kind, data in output.get("data", {}).items():
            if kind.startswith("text/"):
                found.append(html.unescape(re.sub(r"<[^>]+>", " ", data)))
    return "\n".join(found)


def figures_in(text: str) -> list[str]:
    """The figures of a text of prose: no names, dates, formulas or small counts."""
    for pattern in NAMES:
        text = re.sub(pattern, " ", text, flags=re.MULTILINE)
    found = (match.group().rstrip(",").replace(",", "") for match in FIGURE.finditer(text))
    return [figure for figure in found if "." in figure or int(figure) > SMALL]


def numbers_in(text: str) -> set[str]:
    """Every number of a text, without the commas of thousands."""
    found = re.finditer(r"\d[\d,]*(?:\.\d+)?", text)
    return {match.group().rstrip(",").replace(",", "") for match in found}


def long_numbers(path: Path) -> set[str]:
    """The numbers of a data file that nobody hits by chance: six signs or more.

    The catalogue holds nearly every short number somewhere, so those vouch for nothing.
    """
    return {number for number in numbers_in(path.read_text()) if len(number) >= 6}


class Lesson:
    """A lesson as it is stored, with its outputs.

    A copy of its notebook that a test has changed goes through the same methods: `book=`.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.path = ROOT / "notebooks" / f"{name}.ipynb"

    def __str__(self) -> str:
        return self.name

    @cached_property
    def book(self) -> nbformat.NotebookNode:
        return nbformat.read(self.path, as_version=4)

    def cells(self, kind: str, book=None) -> list[nbformat.NotebookNode]:
        return [cell for cell in (book or self.book).cells if cell.cell_type == kind]

    def cell(self, cell_id: str) -> nbformat.NotebookNode:
        (found,) = [one for one in self.book.cells if one.id == cell_id]
        return found

    def shown(self, cell_id: str) -> str:
        return texts_of(self.cell(cell_id))

    def prose(self) -> str:
        return "\n\n".join(one.source for one in self.cells("markdown"))

    def printed(self) -> str:
        """Everything that all cells showed, as text."""
        return "\n".join(texts_of(one) for one in self.cells("code"))

    def compared(self, book=None) -> list[nbformat.NotebookNode]:
        """The code cells whose outputs nbval compares: what no machine changes."""
        return [one for one in self.cells("code", book) if "nbval-check-output" in tags(one)]

    def pictures(self) -> list[str]:
        """The texts of all pictures in the outputs."""
        return [
            output.metadata["image/png"]["alt"]
            for one in self.cells("code")
            for output in one.outputs
            if "image/png" in output.get("data", {})
        ]

    # ---- figures in the prose ------------------------------------------------------------------

    def figures(self) -> list[str]:
        return [figure for one in self.cells("markdown") for figure in figures_in(one.source)]

    def known(self, book=None, also: Iterable[str] = ()) -> set[float]:
        """Every number of the compared outputs, and those of `also`.

        What is measured vouches for nothing: its figures change with every run, and the prose
        names none of them. As values: a table writes 85.10 where the prose says 85.1.
        """
        stable = numbers_in("\n".join(texts_of(one) for one in self.compared(book)))
        return {float(number) for number in (*stable, *also)}

    def unsupported(self, book=None, also: Iterable[str] = ()) -> list[str]:
        """Figures of the prose that stand in no compared output and not in `also`."""
        known = self.known(book, also)
        return [
            f"{one.id}: {figure}"
            for one in self.cells("markdown", book)
            for figure in figures_in(one.source)
            if float(figure) not in known
        ]

    # ---- copies with something wrong in them ---------------------------------------------------

    def with_prose(self, right: str, wrong: str) -> nbformat.NotebookNode:
        """A copy in which the prose says something else."""
        book = copy.deepcopy(self.book)
        changed = 0
        for one in self.cells("markdown", book):
            if right in one.source:
                one.source = one.source.replace(right, wrong)
                changed += 1
        assert changed, f"{right} is no longer in the prose: choose another figure for this test"
        return book

    def without_outputs(self) -> nbformat.NotebookNode:
        book = copy.deepcopy(self.book)
        for one in self.cells("code", book):
            one.outputs = []
        return book
