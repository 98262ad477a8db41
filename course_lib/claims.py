"""Claims of tutorials, each with a check that computes or runs something and gives a verdict.

    from course_lib import claims
    print(claims.test("gemma-3-8b"))

The claims stand in data/claims.json: text, verdict, source, and which check of `claim_checks`
decides. `test` runs that check now, on the catalogue and the libraries that are installed here.
The verdict in the file is what we found on its date; where a check finds something else today,
`Tested.agrees` is False and the table says so.
"""

from __future__ import annotations

import html
import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Claim:
    """One sentence of a tutorial and what became of it.

    verdict: one of `verdicts()`, found on the day `as_of()`. source: who else says so. check: the
    function of `claim_checks` that decides, given: what it is asked with.
    """

    id: str
    text: str
    verdict: str
    source: str
    check: str
    given: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class Tested:
    """A claim, and what its check found in this run."""

    claim: Claim
    verdict: str
    evidence: str

    @property
    def agrees(self) -> bool:
        """Whether this run found what the claims file says."""
        return self.verdict == self.claim.verdict

    def __str__(self) -> str:
        lines = [f"claim:    {self.claim.text}", f"evidence: {self.evidence}"]
        lines.append(f"verdict:  {self.verdict}")
        if not self.agrees:
            lines.append(f"beware:   on {as_of()} we found: {self.claim.verdict}")
        return "\n".join(textwrap.fill(line, 96, subsequent_indent=" " * 10) for line in lines)


@lru_cache(maxsize=1)
def _data() -> dict[str, Any]:
    text = files("course_lib").joinpath("data/claims.json").read_text(encoding="utf-8")
    return json.loads(text)


def claims() -> list[Claim]:
    """All claims, in the order of the file."""
    return [Claim(**entry) for entry in _data()["claims"]]


def claim(claim_id: str) -> Claim:
    """One claim by its id. Raises LookupError that names the ids there are."""
    for one in claims():
        if one.id == claim_id:
            return one
    there = ", ".join(one.id for one in claims())
    raise LookupError(f"there is no claim {claim_id!r}; there are: {there}")


def verdicts() -> dict[str, str]:
    """Verdict -> what it means."""
    return dict(_data()["verdicts"])


def as_of() -> str:
    """The day (ISO date) on which the verdicts in the file were found."""
    return _data()["as_of"]


def test(claim_id: str) -> Tested:
    """Run the check of one claim. Raises LookupError for an unknown id."""
    from course_lib import claim_checks

    one = claim(claim_id)
    found = getattr(claim_checks, one.check)(**one.given)
    if found.verdict not in verdicts():
        raise ValueError(f"the check {one.check} gave an unknown verdict: {found.verdict!r}")
    return Tested(one, found.verdict, found.shown)


test.__test__ = False  # the name is right for a lesson; pytest must not collect it


def test_all() -> list[Tested]:
    """Run every check, in the order of the file."""
    return [test(one.id) for one in claims()]


test_all.__test__ = False


@dataclass(frozen=True)
class Table:
    """Tested claims as a table: HTML in a notebook, lines of text elsewhere."""

    rows: tuple[Tested, ...]

    def __str__(self) -> str:
        blocks = [str(row) for row in self.rows]
        return "\n\n".join([*blocks, self.summary()])

    __repr__ = __str__

    def summary(self) -> str:
        """How many claims got which verdict, and whether the file agrees."""
        counts = {name: sum(r.verdict == name for r in self.rows) for name in verdicts()}
        parts = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
        changed = [row.claim.id for row in self.rows if not row.agrees]
        news = f"; not as on {as_of()}: {', '.join(changed)}" if changed else ""
        return f"{len(self.rows)} claims tested: {parts}{news}"

    def _repr_html_(self) -> str:
        head = "".join(
            f'<th scope="col" style="text-align:left">{name}</th>'
            for name in ("Claim", "Verdict", "Evidence of this run")
        )
        body = "".join(_html_row(row) for row in self.rows)
        table = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
        return f"{table}<p>{html.escape(self.summary())}</p>"


def table(rows: Sequence[Tested]) -> Table:
    """A table of tested claims; show it with display(...) or print(...)."""
    return Table(tuple(rows))


def _html_row(row: Tested) -> str:
    verdict = html.escape(row.verdict)
    if not row.agrees:
        verdict += f" (on {as_of()}: {html.escape(row.claim.verdict)})"
    cells = (
        html.escape(row.claim.text),
        f"<strong>{verdict}</strong>",
        html.escape(row.evidence),
    )
    return "<tr>" + "".join(f'<td style="text-align:left">{c}</td>' for c in cells) + "</tr>"
