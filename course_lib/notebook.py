"""The headline figure: what a lesson shows and the runner reads back.

    from course_lib.notebook import headline
    headline("First token", 41.2, "ms", n=20, interval=(39.8, 43.1))

`headline` shows one measured figure as text and as HTML, and stores the same figure as data in the
cell's output (MIME type `HEADLINE_MIME`). `headlines` finds these again in an executed notebook,
so `course.py run` prints what was measured and nothing else.
"""

from __future__ import annotations

import html
import math
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from numbers import Real
from typing import Any

HEADLINE_MIME = "application/vnd.gemma-measured.headline+json"


@dataclass(frozen=True)
class Headline:
    """One measured figure. `interval` is (low, high) at confidence `level`, in the same unit."""

    label: str
    value: float
    unit: str
    n: int | None = None
    interval: tuple[float, float] | None = None
    level: float | None = None

    def __str__(self) -> str:
        text = f"{self.label}: {number(self.value)} {self.unit}".rstrip()
        details = []
        if self.interval is not None:
            low, high = self.interval
            level = "" if self.level is None else f"{self.level:.0%} "
            details.append(f"{level}interval {number(low)} to {number(high)}")
        if self.n is not None:
            details.append(f"n = {self.n}")
        return f"{text} ({', '.join(details)})" if details else text


def number(value: float) -> str:
    """Four significant digits, whole numbers in full with thousands apart."""
    if float(value).is_integer() and abs(value) < 1e15:
        return f"{int(value):,}"
    return f"{value:,.1f}" if abs(value) >= 1000 else f"{value:.4g}"


def headline(
    label: str,
    value: float,
    unit: str,
    n: int | None = None,
    interval: Any = None,
) -> Headline:
    """Show the lesson's headline figure, and keep it in the output for the runner.

    `interval` is a (low, high) pair or anything with `low` and `high` (and perhaps `level`), such
    as `course_lib.stats.Interval`. A figure that was counted rather than sampled has neither `n`
    nor `interval`. Raises ValueError or TypeError for a figure that could not have been measured.
    """
    figure = _checked(label, value, unit, n, interval)
    from IPython.display import display

    bundle = {
        "text/plain": str(figure),
        "text/html": f"<p><strong>{html.escape(str(figure))}</strong></p>",
        HEADLINE_MIME: asdict(figure),
    }
    display(bundle, raw=True)
    return figure


def headlines(notebook: Mapping[str, Any]) -> list[Headline]:
    """The headline figures in the outputs of an executed notebook (nbformat 4), in order."""
    found = []
    for cell in notebook["cells"]:
        for output in cell.get("outputs", []):
            stored = output.get("data", {}).get(HEADLINE_MIME)
            if stored is not None:
                interval = (
                    None
                    if stored.get("interval") is None
                    else (*stored["interval"], stored.get("level"))
                )
                found.append(
                    _checked(
                        stored["label"], stored["value"], stored["unit"], stored["n"], interval
                    )
                )
    return found


def _checked(label: str, value: float, unit: str, n: int | None, interval: Any) -> Headline:
    if not label or not isinstance(label, str):
        raise ValueError("a headline needs a label: say what was measured")
    if not isinstance(unit, str):
        raise TypeError(f"the unit is text such as 'ms' or '%', not {unit!r}")
    figure = _finite(value, "value")
    if n is not None and (isinstance(n, bool) or int(n) != n or n < 1):
        raise ValueError(f"n counts samples, so it is a whole number from 1 on, not {n!r}")
    low_high, level = _bounds(interval)
    return Headline(label, figure, unit, None if n is None else int(n), low_high, level)


def _bounds(interval: Any) -> tuple[tuple[float, float] | None, float | None]:
    if interval is None:
        return None, None
    if hasattr(interval, "low") and hasattr(interval, "high"):
        parts = (interval.low, interval.high, getattr(interval, "level", None))
    else:
        parts = (*interval, None)[:3]
    if len(parts) < 3:
        raise ValueError(f"an interval is (low, high), not {interval!r}")
    low, high = _finite(parts[0], "low end"), _finite(parts[1], "high end")
    if low > high:
        raise ValueError(f"the interval's ends are the wrong way round: {low} > {high}")
    return (low, high), None if parts[2] is None else _finite(parts[2], "level")


def _finite(value: Any, what: str) -> float:
    if hasattr(value, "item"):  # a NumPy or torch scalar
        value = value.item()
    if isinstance(value, bool) or not isinstance(value, Real) or not math.isfinite(value):
        raise ValueError(f"the headline's {what} is a finite number, not {value!r}")
    return value if isinstance(value, int) else float(value)
