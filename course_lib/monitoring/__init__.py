"""Watch a model at work: record, count, store, alert, notice drift, judge quality, know the cost.

    from course_lib import models
    from course_lib.monitoring import Monitor, Store, summarise

    monitor = Monitor(models.load("pocket-micro"), sinks=[Store("build/requests.sqlite")])
    monitor.reply("Where is my order?")
    print(summarise(monitor.sinks[0].records()))

The rooms of this wing: `record` and `request` (what is written down), `semconv`, `labels` and
`measurements` (what it is called), `exporter_prometheus` and `exporter_otel` (who reads it),
`store`, `summary` and `histogram` (what it was like), `history`, `alerts`, `rules` and `replay`
(when to ring, and how often for nothing), `diagnosis` (what it was), `drift`, `drift_report` and
`signals` (whether the questions changed), `text_scores`, `calibration`, `consistency`, `gate` and
`popular` (whether the answers are good, and what does not tell), `usage` (who and how much),
`languages`, `fingerprint` and `overhead`, `prometheus_rules` and `dashboards` (the files that
ship), `traffic`, `injections`, `desk` and `incidents` (a day of lesson 09, and its troubles).
Pictures: `course_lib.plots.watch`; widgets: `course_lib.watch_widgets`.
"""

from __future__ import annotations

from course_lib.monitoring.exporter_prometheus import PrometheusExporter, scrape
from course_lib.monitoring.history import History
from course_lib.monitoring.labels import AllowList, LabelError, allow
from course_lib.monitoring.monitor import Monitor, MonitorWarning, starts_with
from course_lib.monitoring.record import (
    Content,
    Feedback,
    GuardDecision,
    Memory,
    RecordError,
    RequestRecord,
    Score,
    Sink,
)
from course_lib.monitoring.request import Request
from course_lib.monitoring.store import Store, StoreError
from course_lib.monitoring.summary import Summary, percentile, summarise, windows
from course_lib.monitoring.usage import KeyedHash, Prices, new_key

__all__ = [
    "AllowList",
    "Content",
    "Feedback",
    "GuardDecision",
    "History",
    "KeyedHash",
    "LabelError",
    "Memory",
    "Monitor",
    "MonitorWarning",
    "Prices",
    "PrometheusExporter",
    "RecordError",
    "Request",
    "RequestRecord",
    "Score",
    "Sink",
    "Store",
    "StoreError",
    "Summary",
    "allow",
    "new_key",
    "percentile",
    "scrape",
    "starts_with",
    "summarise",
    "windows",
]
