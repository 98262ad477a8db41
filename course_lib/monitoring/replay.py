"""Alerts tried on a day that has already happened: when each rang, how soon, how often for nothing.

An alert is a classifier of moments, and like any classifier it has misses and false alarms. A day
of records with a known incident measures both.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from course_lib import stats
from course_lib.monitoring.alerts import HOUR, Alert, Rule
from course_lib.monitoring.history import History


@dataclass(frozen=True)
class Episode:
    """One rule that rang from `start` on and was quiet again at `end`; `first` is what it said."""

    rule: str
    start: float
    end: float
    first: Alert


@dataclass(frozen=True)
class Incident:
    """Trouble from `start` to `end`, in seconds from 1970. name: what it was."""

    name: str
    start: float
    end: float


@dataclass(frozen=True)
class Detection:
    """How one rule did. after_s: from the incident's start to its first ring; None if it never did.

    false_alarms: episodes that began outside the incident. looks: how often it looked outside.
    """

    rule: str
    after_s: float | None
    false_alarms: int
    looks: int
    hours: float

    @property
    def false_alarms_per_day(self) -> float:
        return self.false_alarms / self.hours * 24 if self.hours else math.nan

    @property
    def false_alarm_rate(self) -> stats.Estimate:
        """False alarms per look, with Wilson's interval. Looks overlap, so it is a rough one.

        Raises ValueError where the rule never looked outside the incident.
        """
        if not self.looks:
            raise ValueError(f"{self.rule} never looked outside the incident: watch for longer")
        share = self.false_alarms / self.looks
        return stats.Estimate(share, stats.wilson(self.false_alarms, self.looks), self.looks)


def moments(history: History, every_s: float, start: float | None = None) -> list[float]:
    """When to look: every `every_s` seconds from the first request (or `start`) to the last.

    Raises ValueError when `every_s` is not above 0 or the history is empty.
    """
    if not (math.isfinite(every_s) and every_s > 0):
        raise ValueError(f"look every so many seconds, more than 0, not {every_s!r}")
    begin = history.start if start is None else start
    # One look after the last request, which a stretch that is half open leaves out.
    count = math.floor((history.end - begin) / every_s) + 1
    return [begin + every_s * step for step in range(1, count + 1)]


def replay(
    rules: Sequence[Rule], history: History, every_s: float, *, start: float | None = None
) -> list[Episode]:
    """Let every rule look at every moment, as it would have; what rang, in order of time.

    A rule sees only what lies before the moment. Two rings in a row are one episode.
    """
    found: list[Episode] = []
    times = moments(history, every_s, start)
    for rule in rules:
        ringing: Alert | None = None
        for now in times:
            alert = rule.check(history, now)
            if alert is not None and ringing is None:
                ringing = alert
            elif alert is None and ringing is not None:
                found.append(Episode(rule.name, ringing.at, now, ringing))
                ringing = None
        if ringing is not None:
            found.append(Episode(rule.name, ringing.at, times[-1], ringing))
    return sorted(found, key=lambda episode: (episode.start, episode.rule))


def detections(
    rules: Sequence[Rule],
    history: History,
    incident: Incident | None,
    every_s: float,
    *,
    start: float | None = None,
    grace_s: float = 0.0,
) -> list[Detection]:
    """How each rule did on a history with one incident, or with none.

    grace_s: so long after the incident's end a ring is still owed to it. An episode that began
    before the incident and still rings in it is a false alarm, not a detection.
    """
    episodes = replay(rules, history, every_s, start=start)
    times = moments(history, every_s, start)
    first, last = (incident.start, incident.end + grace_s) if incident else (math.inf, -math.inf)
    outside = [now for now in times if not first <= now <= last]
    found = []
    for rule in rules:
        mine = [episode for episode in episodes if episode.rule == rule.name]
        inside = [episode for episode in mine if first <= episode.start <= last]
        after = min((episode.start - first for episode in inside), default=None)
        false = len(mine) - len(inside)
        hours = len(outside) * every_s / HOUR
        found.append(Detection(rule.name, after, false, len(outside), hours))
    return found
