"""A real /metrics page: what Prometheus scrapes, and what you can read in a browser.

    exporter = PrometheusExporter(allow_list)
    monitor = Monitor(gemma, sinks=[exporter])
    with exporter.serve() as page:
        print(page.url)                        # http://127.0.0.1:PORT/metrics

The page answers on the loopback address only. It has no password, so anybody who can reach it can
read it: to let another machine scrape, put a proxy with authentication in front.
"""

from __future__ import annotations

import urllib.request
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_lib.monitoring import measurements, semconv
from course_lib.monitoring.labels import AllowList
from course_lib.monitoring.measurements import Measurement
from course_lib.monitoring.record import Feedback, RequestRecord, Score
from course_lib.monitoring.semconv import Conventions, Metric
from course_lib.monitoring.usage import Prices

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry

LOOPBACK = "127.0.0.1"


@dataclass(frozen=True)
class Sample:
    """One line of a /metrics page."""

    name: str
    labels: Mapping[str, str]
    value: float


class PrometheusExporter:
    """A sink that counts every record into the metrics of a registry of its own.

    labels: the values that labels may take (`Monitor.allow`, `labels.allow`).
    names: the conventions to follow; those that the environment asks for if None. prices: what
    requests cost; without them no cost is counted.
    """

    def __init__(
        self,
        labels: AllowList,
        *,
        names: Conventions | None = None,
        prices: Prices | None = None,
    ) -> None:
        from prometheus_client import CollectorRegistry

        self.labels = labels
        self.names, self.prices = names or semconv.conventions(), prices
        self.registry = CollectorRegistry()
        self._made = {metric.name: _make(metric, self.registry) for metric in self.names.metrics}
        self._series: dict[tuple[str, ...], Any] = {}

    def write(self, record: RequestRecord) -> None:
        self._count(measurements.of_record(record, self.names))
        self._count(measurements.of_cost(record, self.prices))

    def note(self, note: Score | Feedback) -> None:
        self._count([measurements.of_note(note)])

    def show_drift(self, p_values: Mapping[str, float]) -> None:
        """Set the corrected p-value per signal, as a drift report has them."""
        self._count(
            Measurement(semconv.DRIFT_P, p, {semconv.SIGNAL: signal})
            for signal, p in p_values.items()
        )

    def lost_one(self) -> None:
        """Count a record that another sink did not take."""
        self._count([Measurement(semconv.LOST, 1, {})])

    def text(self) -> str:
        """The page as text."""
        from prometheus_client import generate_latest

        return generate_latest(self.registry).decode()

    def serve(self, port: int = 0) -> Page:
        """Answer on http://127.0.0.1:port/metrics until closed; port 0 takes a free one.

        Raises OSError when the port is taken.
        """
        from prometheus_client import start_http_server

        server, thread = start_http_server(port, addr=LOOPBACK, registry=self.registry)
        return Page(server, thread)

    def _count(self, found: Iterable[Measurement]) -> None:
        for one in found:
            series = self._one_series(one)
            if one.metric.kind == "histogram":
                series.observe(one.value)
            elif one.metric.kind == "counter":
                series.inc(one.value)
            else:
                series.set(one.value)

    def _one_series(self, one: Measurement) -> Any:
        """The time series of a measurement. What is cached is the cleaned values, so the cache
        is no larger than the allow-list permits."""
        clean = self.labels.clean(one.attributes)
        values = tuple(clean.get(name, "") for name in one.metric.attributes)
        key = (one.metric.name, *values)
        if key not in self._series:
            made = self._made[one.metric.name]
            self._series[key] = made.labels(*values) if values else made
        return self._series[key]


class Page:
    """A /metrics page that answers until `close`; also as ``with exporter.serve() as page``."""

    def __init__(self, server: Any, thread: Any) -> None:
        self._server, self._thread = server, thread
        self.url = f"http://{LOOPBACK}:{server.server_port}/metrics"

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Page:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()


def scrape(url: str, timeout: float = 5.0) -> list[Sample]:
    """What a /metrics page says, as Prometheus would read it.

    Raises OSError when nobody answers, ValueError when it is no such page.
    """
    with urllib.request.urlopen(url, timeout=timeout) as answer:
        return read_page(answer.read().decode())


def read_page(text: str) -> list[Sample]:
    """The samples of a page's text. Raises ValueError when it is no such text."""
    from prometheus_client.parser import text_string_to_metric_families

    return [
        Sample(sample.name, dict(sample.labels), float(sample.value))
        for family in text_string_to_metric_families(text)
        for sample in family.samples
    ]


def buckets(
    samples: Iterable[Sample], metric: Metric, labels: Mapping[str, str] | None = None
) -> list[tuple[float, float]]:
    """The buckets (upper end, cumulative count) of a histogram on a page, series summed.

    labels: Prometheus label names and the values that a series must have to be taken in.
    Give the result to `summary.histogram_quantile`.
    """
    wanted = (labels or {}).items()
    sums: dict[float, float] = {}
    for sample in samples:
        if sample.name == f"{metric.prometheus_name}_bucket" and wanted <= sample.labels.items():
            end = float(sample.labels["le"])
            sums[end] = sums.get(end, 0.0) + sample.value
    return sorted(sums.items())


def label_name(attribute: str) -> str:
    """An attribute as Prometheus writes it: dots become underscores."""
    return attribute.replace(".", "_")


def _make(metric: Metric, registry: CollectorRegistry) -> Any:
    from prometheus_client import Counter, Gauge, Histogram

    names = [label_name(attribute) for attribute in metric.attributes]
    if metric.kind == "histogram":
        return Histogram(
            metric.prometheus_name, metric.says, names, registry=registry, buckets=metric.buckets
        )
    make = Counter if metric.kind == "counter" else Gauge
    return make(metric.prometheus_name, metric.says, names, registry=registry)
