"""The same measurements through OpenTelemetry, to a collector of your choice.

    exporter = OtelExporter(allow_list, to_collector("http://127.0.0.1:4318"))
    monitor = Monitor(gemma, sinks=[exporter])
    ...
    exporter.close()                           # sends what is left

Needs the extra: pip install "gemma-measured[otel]". Metrics only, and no content: that is opt-in in
the conventions, and this exporter has no way in for it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from course_lib.monitoring import measurements, semconv
from course_lib.monitoring.labels import AllowList
from course_lib.monitoring.measurements import Measurement
from course_lib.monitoring.record import Feedback, RequestRecord, Score
from course_lib.monitoring.semconv import Conventions, Metric
from course_lib.monitoring.usage import Prices

if TYPE_CHECKING:
    from opentelemetry.sdk.metrics.export import MetricReader

SCOPE = "course_lib.monitoring"


class OtelMissingError(RuntimeError):
    """OpenTelemetry is not installed; the message says how to get it."""


class OtelExporter:
    """A sink that hands every measurement to an OpenTelemetry reader.

    labels: the values that attributes may take. reader: where the metrics go, from `to_collector`
    or one of OpenTelemetry's own. names: the conventions; those of the environment if None.
    prices: what requests cost; without them no cost is counted.
    Raises OtelMissingError without the extra.
    """

    def __init__(
        self,
        labels: AllowList,
        reader: MetricReader,
        *,
        names: Conventions | None = None,
        prices: Prices | None = None,
    ) -> None:
        sdk = _sdk()
        self.labels = labels
        self.names, self.prices = names or semconv.conventions(), prices
        # The machine's own environment says nothing about this process that we want to send.
        self._provider = sdk.MeterProvider([reader], resource=_resource())
        meter = self._provider.get_meter(SCOPE)
        self._made = {metric.name: _make(metric, meter) for metric in self.names.metrics}

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

    def flush(self) -> bool:
        """Send what is waiting now; whether all of it arrived."""
        return self._provider.force_flush()

    def close(self) -> None:
        """Send what is left and stop."""
        self._provider.shutdown()

    def _count(self, found: Iterable[Measurement]) -> None:
        for one in found:
            clean = self.labels.clean(one.attributes)
            # In OpenTelemetry an attribute that is not known is absent, not empty.
            given = {name: value for name, value in clean.items() if value}
            made = self._made[one.metric.name]
            if one.metric.kind == "histogram":
                made.record(one.value, given)
            elif one.metric.kind == "counter":
                made.add(one.value, given)
            else:
                made.set(one.value, given)


def to_collector(url: str, *, every_s: float = 10.0) -> MetricReader:
    """A reader that sends to an OpenTelemetry collector over HTTP every so many seconds.

    url: its base address, such as "http://127.0.0.1:4318". Raises OtelMissingError.
    """
    _sdk()
    try:
        from opentelemetry.exporter.otlp.proto.http.metric_exporter import OTLPMetricExporter
        from opentelemetry.sdk.metrics.export import PeriodicExportingMetricReader
    except ImportError as error:
        raise _missing() from error
    exporter = OTLPMetricExporter(endpoint=f"{url.rstrip('/')}/v1/metrics")
    return PeriodicExportingMetricReader(exporter, export_interval_millis=every_s * 1000)


def _sdk() -> Any:
    try:
        from opentelemetry.sdk import metrics
    except ImportError as error:
        raise _missing() from error
    return metrics


def _resource() -> Any:
    from opentelemetry.sdk.resources import Resource

    return Resource({"service.name": "gemma-measured"})


def _missing() -> OtelMissingError:
    return OtelMissingError(
        'OpenTelemetry is not installed: pip install "gemma-measured[otel]", or in a clone '
        '.venv/bin/python -m pip install -c constraints.txt -e ".[otel]". The Prometheus '
        "exporter works without it."
    )


def _make(metric: Metric, meter: Any) -> Any:
    about = {"unit": metric.unit, "description": metric.says}
    if metric.kind == "histogram":
        return meter.create_histogram(
            metric.name, explicit_bucket_boundaries_advisory=list(metric.buckets), **about
        )
    if metric.kind == "counter":
        return meter.create_counter(metric.name, **about)
    return meter.create_gauge(metric.name, **about)
