"""Records in order of time, with quick answers to "how many between then and then"."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from course_lib.monitoring.record import RequestRecord, Score

Good = Callable[[RequestRecord], bool | None]
Value = Callable[[RequestRecord], float | None]


@dataclass(frozen=True)
class Counted:
    """Requests of a stretch of time that counted, and the bad ones among them."""

    bad: int
    total: int

    @property
    def bad_share(self) -> float:
        """nan where nothing counted."""
        return self.bad / self.total if self.total else math.nan


class History:
    """What alerts look at: records and the scores that replies were given, sorted by time.

    Stretches of time are half open, [start, end). A score counts at the time it was given.
    """

    def __init__(self, records: Iterable[RequestRecord], scores: Iterable[Score] = ()) -> None:
        self.records = sorted(records, key=lambda record: record.started)
        self.scores = sorted(scores, key=lambda score: score.at)
        self._times = [record.started for record in self.records]
        self._score_times = [score.at for score in self.scores]
        self._sums: dict[Good, tuple[list[int], list[int]]] = {}
        self._totals: dict[Value, list[float]] = {}

    @property
    def start(self) -> float:
        """When the first request came. Raises ValueError for a history without any."""
        if not self._times:
            raise ValueError("there are no requests in this history")
        return self._times[0]

    @property
    def end(self) -> float:
        """When the last request came. Raises ValueError for a history without any."""
        return self._times[-1] if self._times else self.start

    def between(self, start: float, end: float) -> Sequence[RequestRecord]:
        """The records that started in [start, end)."""
        return self.records[self._place(start) : self._place(end)]

    def values(self, name: str, start: float, end: float) -> list[float]:
        """The scores of one name that were given in [start, end)."""
        first, last = (bisect_left(self._score_times, time) for time in (start, end))
        return [score.value for score in self.scores[first:last] if score.name == name]

    def counted(self, good: Good, start: float, end: float) -> Counted:
        """How many requests of [start, end) count, and how many of them are bad.

        good: True or False for a record, None for one that does not count.
        """
        if good not in self._sums:
            verdicts = [good(record) for record in self.records]
            bad = _running(int(verdict is False) for verdict in verdicts)
            total = _running(int(verdict is not None) for verdict in verdicts)
            self._sums[good] = (bad, total)
        bad, total = self._sums[good]
        first, last = self._place(start), self._place(end)
        return Counted(bad[last] - bad[first], total[last] - total[first])

    def summed(self, value: Value, start: float, end: float) -> float:
        """The sum of a figure over the requests of [start, end); None counts as nothing."""
        if value not in self._totals:
            self._totals[value] = _running(value(record) or 0.0 for record in self.records)
        totals = self._totals[value]
        return totals[self._place(end)] - totals[self._place(start)]

    def _place(self, time: float) -> int:
        return bisect_left(self._times, time)


def _running(values: Iterable[float]) -> list:
    """Sums of the first 0, 1, 2, ... values."""
    sums = [0]
    for value in values:
        sums.append(sums[-1] + value)
    return sums
