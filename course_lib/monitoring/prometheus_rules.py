"""Alerting rules for Prometheus, written from our own names, burn rates and minimum counts.

The file that ships, course_lib/data/monitoring/prometheus_rules.yml, is `rules_text()`; see
`dashboards`. The promises (99%, 2.56 s, ...) are yours to change: `Promises`. The rules follow
`alerts` and `rules` as far as PromQL can: it has no intervals, so where those wait until an
interval is sure, these wait for a number of requests; and a stream that its reader dropped counts
as answered here, because a histogram does not know better.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from course_lib.monitoring import semconv
from course_lib.monitoring.alerts import (
    DAY,
    HOUR,
    MONTH,
    SHORT,
    WINDOWS,
    Objective,
    availability,
    fewest_requests,
    latency,
)
from course_lib.monitoring.exporter_prometheus import label_name
from course_lib.monitoring.record import ASKERS_ERRORS
from course_lib.monitoring.semconv import Conventions

WRITTEN_BY = "python -m course_lib.monitoring.dashboards --write"


@dataclass(frozen=True)
class Promises:
    """What is promised. latency_s must be the end of a bucket: a histogram knows nothing between.

    quality: least mean score; blocked: largest usual share of blocked requests; budget: money per
    30 days in the currency of the cost metric; drift: p-value below which drift is
    reported. It must lie above the least that `drift_report.compare` can give with its own number
    of draws: 1 / (draws + 1) of a permutation test, times the number of signals (Holm).
    """

    answered: float = 0.99
    in_time: float = 0.95
    latency_s: float = 2.56
    quality: float = 0.90
    scored: int = 50
    blocked: float = 0.05
    budget: float = 100.0
    drift: float = 0.01

    def __post_init__(self) -> None:
        if self.latency_s not in semconv.DURATION_BUCKETS:
            ends = ", ".join(f"{end:g}" for end in semconv.DURATION_BUCKETS)
            raise ValueError(f"{self.latency_s:g} s is the end of no bucket: choose one of {ends}")


@dataclass(frozen=True)
class RuleText:
    """One alerting rule of Prometheus."""

    alert: str
    expr: str
    severity: str
    summary: str
    look_at: str
    do: str


def rules(promises: Promises | None = None, names: Conventions = semconv.V1_41_1) -> list[RuleText]:
    """Every alerting rule, in the order of the file."""
    kept = promises or Promises()
    return [
        *_burns(availability(kept.answered), "Availability", _Series(*failed(names))),
        *_burns(latency(kept.in_time, kept.latency_s), "Latency", _late(names, kept.latency_s)),
        *_others(kept),
    ]


def rules_text(promises: Promises | None = None, names: Conventions = semconv.V1_41_1) -> str:
    """The rules as the YAML file of Prometheus, in the names that the exporter uses."""
    lines = [
        f"# Written by: {WRITTEN_BY}",
        "# Burn rates and minimum counts are derived in course_lib/monitoring/alerts.py.",
        "groups:",
        "  - name: gemma-measured",
        "    rules:",
    ]
    for rule in rules(promises, names):
        lines += [
            f"      - alert: {rule.alert}",
            f"        expr: {json.dumps(rule.expr)}",
            f"        labels: {{severity: {rule.severity}}}",
            "        annotations:",
            f"          summary: {json.dumps(rule.summary)}",
            f"          look_at: {json.dumps(rule.look_at)}",
            f"          do: {json.dumps(rule.do)}",
        ]
    return "\n".join(lines) + "\n"


@dataclass(frozen=True)
class _Series:
    """Bad requests are those of `of` minus those of `less`; all are those of `total`."""

    of: str
    total: str
    less: str = ""

    def bad_share(self, span: str) -> str:
        bad = f"sum(rate({self.of}[{span}]))"
        if self.less:
            bad = f"({bad} - sum(rate({self.less}[{span}])))"
        return f"{bad} / sum(rate({self.total}[{span}]))"


def failed(names: Conventions) -> tuple[str, str]:
    """The series of failed requests, and that of all that count, in PromQL."""
    count, error = f"{names.duration.prometheus_name}_count", label_name(semconv.ERROR_TYPE)
    theirs = "|".join(ASKERS_ERRORS)
    # A matcher of Prometheus is anchored at both ends, and an empty one is "no error".
    return f'{count}{{{error}!~"|{theirs}"}}', f'{count}{{{error}!~"{theirs}"}}'


def _late(names: Conventions, limit_s: float) -> _Series:
    """Late ones are all that succeeded minus those in the buckets up to the limit."""
    name, error = names.duration.prometheus_name, label_name(semconv.ERROR_TYPE)
    succeeded = f'{name}_count{{{error}=""}}'
    return _Series(succeeded, succeeded, f'{name}_bucket{{{error}="",le="{limit_s}"}}')


def _burns(objective: Objective, title: str, series: _Series) -> Iterator[RuleText]:
    for window in WINDOWS:
        needed = fewest_requests(window.burn, objective.budget)
        limit = f"{window.burn:g} * {objective.budget:g}"
        long, short = (_span(s) for s in (window.long_s(MONTH), window.short_s(MONTH)))
        expr = (
            f"{series.bad_share(long)} >= {limit} and {series.bad_share(short)} >= {limit} "
            f"and sum(increase({series.total}[{long}])) >= {needed}"
        )
        yield RuleText(
            f"Gemma{title}Burn{long}",
            expr,
            window.severity,
            f"{objective.name}: the budget of 30 days burns {window.burn:g} times as fast as "
            f"allowed over {long}; {window.spend:.0%} of it would go in that time",
            objective.look_at,
            objective.do,
        )


def _span(seconds: float) -> str:
    for unit, size in (("d", DAY), ("h", HOUR), ("m", 60.0)):
        count = round(seconds / size, 6)
        if count >= 1 and count == int(count):
            return f"{int(count)}{unit}"
    raise ValueError(f"{seconds} s is no whole number of minutes")


def _others(kept: Promises) -> Iterator[RuleText]:
    score = semconv.SCORES.prometheus_name
    by = f"sum by ({label_name(semconv.SCORE_NAME)})"
    yield RuleText(
        "GemmaQualityBelow",
        f"{by} (rate({score}_sum[6h])) / {by} (rate({score}_count[6h])) < {kept.quality:g} and "
        f"{by} (increase({score}_count[6h])) >= {kept.scored}",
        "ticket",
        f"a mean score lies below {kept.quality:g}",
        "scores by version, language and task: `diagnosis.explain` against a healthy stretch",
        "run the regression gate of the version before against this one; go back if it fails",
    )
    guard = semconv.GUARD_DECISIONS.prometheus_name
    action = label_name(semconv.GUARD_ACTION)
    yield RuleText(
        "GemmaAttack",
        f'sum(rate({guard}{{{action}="blocked"}}[30m])) / '
        f"sum(rate({semconv.REQUESTS.prometheus_name}[30m])) > {kept.blocked:g} and "
        f'sum(increase({guard}{{{action}="blocked"}}[30m])) >= 10',
        "page",
        f"guards block more than {kept.blocked:.0%} of the requests",
        "which guard, at which stage, and how many users are behind it",
        "limit the rate of the users behind it; if the blocked ones are harmless, move the "
        "guard's threshold and measure both error rates again",
    )
    fast, cost = WINDOWS[0], semconv.COST.prometheus_name
    long, short = (_span(s) for s in (fast.long_s(MONTH), fast.short_s(MONTH)))
    most = (
        fast.spend * kept.budget
    )  # in the long window; a burn rate says the same in one more step
    yield RuleText(
        "GemmaCostBurn",
        f"sum(increase({cost}[{long}])) >= {most:.6g} and "
        f"sum(increase({cost}[{short}])) >= {most / SHORT:.6g}",
        "page",
        f"money goes {fast.burn:g} times as fast as {kept.budget:g} per 30 days allow",
        "cost by user and by model (`usage.by_user`), and tokens per request",
        "limit tokens per user; cap max_new_tokens; shorten what every prompt carries",
    )
    yield RuleText(
        "GemmaDrift",
        f"{semconv.DRIFT_P.prometheus_name} < {kept.drift:g}",
        "ticket",
        "the requests are not what they were",
        "the drift report: which signal, which language, which task",
        "score a sample of the new requests before anything is changed",
    )
    yield RuleText(
        "GemmaRecordsLost",
        f"increase({semconv.LOST.prometheus_name}[1h]) > 0",
        "ticket",
        "records of requests were lost: every other figure is too low",
        "the warnings of the process (MonitorWarning) and the free space on the disk",
        "free the disk or repair the store; the requests themselves were answered",
    )
    # The one counter without labels is on the page from the start: without it there is no page.
    yield RuleText(
        "GemmaSilent",
        f"absent_over_time({semconv.LOST.prometheus_name}[5m])",
        "page",
        "no metrics arrive: no other alert of this file can ring",
        "whether the process runs, and what Prometheus says of the target it scrapes",
        "start the process again, or mend the way from Prometheus to its /metrics",
    )
