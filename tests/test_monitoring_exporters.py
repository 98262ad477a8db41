"""/metrics and OpenTelemetry: what is read there is what happened, and users' words never are."""

from __future__ import annotations

import sys
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from _traffic import traffic
from hypothesis import given, settings
from hypothesis import strategies as st

from course_lib.monitoring import labels, measurements, semconv
from course_lib.monitoring.exporter_otel import OtelExporter, OtelMissingError, to_collector
from course_lib.monitoring.exporter_prometheus import (
    LOOPBACK,
    PrometheusExporter,
    buckets,
    read_page,
    scrape,
)
from course_lib.monitoring.histogram import Histogram, histogram_quantile
from course_lib.monitoring.labels import LabelError, allow
from course_lib.monitoring.record import Feedback, GuardDecision, RequestRecord, Score
from course_lib.monitoring.semconv import NEWER, OTHER, V1_41_1
from course_lib.monitoring.usage import Prices

ALLOWED = allow(
    models=["pocket-micro"],
    versions=["w1 t1"],
    providers=["transformers"],
    languages=["en", "es", "pt", "tl"],
    guards=["injection"],
    scores=["exact_match"],
    signals=["language"],
    currencies=["EUR"],
)
DAY = traffic(300, failing=0.1)
PRICES = Prices("EUR", "an example, 2026-11-21", input_per_million=1.0, output_per_million=4.0)


@pytest.fixture
def exporter():
    made = PrometheusExporter(ALLOWED, prices=PRICES)
    for record in DAY:
        made.write(record)
    return made


def total(samples, name, **wanted):
    """The sum of the samples of a name with these labels; at least one must be there."""
    found = [s.value for s in samples if s.name == name and wanted.items() <= s.labels.items()]
    assert found, f"nothing is called {name} with {wanted}"
    return sum(found)


# ---- the page ----------------------------------------------------------------------------------


def test_a_real_page_on_loopback_says_what_happened(exporter):
    with exporter.serve() as page:
        assert page.url.startswith(f"http://{LOOPBACK}:")
        samples = scrape(page.url)
    name = V1_41_1.duration.prometheus_name
    asked = [record for record in DAY if record.mode != "none"]
    failed = [record for record in asked if record.failed]
    assert 5 < len(failed) < len(asked) < len(DAY)
    assert total(samples, f"{name}_count") == len(asked)
    assert total(samples, f"{name}_count", error_type="TimeoutError") == len(failed)
    seconds = total(samples, f"{name}_sum")
    assert seconds == pytest.approx(sum(record.duration_s for record in asked))
    usage = V1_41_1.usage.prometheus_name
    written = total(samples, f"{usage}_sum", gen_ai_token_type="output")
    assert written == sum(record.completion_tokens or 0 for record in DAY)
    spanish = total(samples, "gemma_measured_requests_total", gemma_measured_language="es")
    assert spanish == sum(record.language == "es" for record in DAY)
    blocked = total(
        samples,
        "gemma_measured_guard_decisions_total",
        gemma_measured_guard_action="blocked",
    )
    assert blocked == sum(record.blocked for record in DAY) > 0


def test_a_closed_page_answers_no_more(exporter):
    page = exporter.serve()
    page.close()
    with pytest.raises(OSError):
        scrape(page.url, timeout=2)


def test_quantiles_of_the_page_are_those_of_the_records(exporter):
    found = buckets(read_page(exporter.text()), V1_41_1.duration, {"error_type": ""})
    durations = [r.duration_s for r in DAY if r.mode != "none" and not r.failed]
    own = Histogram.of(durations, semconv.DURATION_BUCKETS)
    for q in (0.1, 0.5, 0.95, 0.99):
        assert histogram_quantile(q, found) == own.quantile(q)


def test_scores_cost_drift_and_losses_are_on_the_page(exporter):
    exporter.note(Score("1", "exact_match", 1.0, 0.0, "pocket-micro", "w1 t1"))
    exporter.note(Score("2", "exact_match", 0.0, 0.0, "pocket-micro", "w1 t1"))
    exporter.note(Feedback("2", True, 0.0))
    exporter.show_drift({"language": 0.004})
    exporter.lost_one()
    samples = read_page(exporter.text())
    named = {"gemma_measured_score_name": "exact_match"}
    assert total(samples, "gemma_measured_score_count", **named) == 2
    assert total(samples, "gemma_measured_score_sum", **named) == 1
    assert total(samples, "gemma_measured_score_bucket", **named, le="0.0") == 1
    costs = [PRICES.of(record) for record in DAY]
    assert None not in costs
    cost = total(samples, "gemma_measured_cost_total", gemma_measured_currency="EUR")
    assert cost == pytest.approx(sum(costs))
    drift = total(samples, "gemma_measured_drift_p_value", gemma_measured_drift_signal="language")
    assert drift == 0.004
    assert total(samples, "gemma_measured_records_lost_total") == 1


def test_newer_names_are_on_the_page_of_who_asks_for_them():
    made = PrometheusExporter(ALLOWED, names=NEWER)
    made.write(DAY[0])
    samples = read_page(made.text())
    assert total(samples, "gen_ai_client_inference_usage_input_tokens_total") > 0
    assert not [s for s in samples if s.name.startswith("gen_ai_client_operation")]


# ---- labels ------------------------------------------------------------------------------------

hostile = st.text(min_size=1, max_size=40)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(*[hostile] * 8), min_size=1, max_size=4))
def test_no_text_of_a_user_becomes_a_label(texts):
    """Every field that anything from outside can reach, filled with anything at all."""
    exporter = PrometheusExporter(ALLOWED)
    for model, version, provider, finish, error, language, guard, score in texts:
        exporter.write(
            RequestRecord(
                id=model,
                started=0.0,
                model=model,
                version=version,
                provider=provider,
                finish_reason=finish,
                error_type=error,
                language=language,
                user=guard,
                task=score,
                guards=(GuardDecision("input", guard, "blocked"),),
                refused=True,
                prompt_tokens=1,
                completion_tokens=1,
                duration_s=0.1,
            )
        )
        exporter.note(Score("1", score, 1.0, 0.0, model, version))
    seen = {
        (name, value)
        for sample in read_page(exporter.text())
        for name, value in sample.labels.items()
        if name != "le"
    }
    listed = {
        (name.replace(".", "_"), value)
        for name, values in ALLOWED.values.items()
        for value in (*values, "", OTHER)
    }
    assert seen and seen - listed == set()


def test_a_thousand_names_are_one_series():
    exporter = PrometheusExporter(ALLOWED)
    record = replace(DAY[0], language="en")
    for number in range(1000):
        exporter.write(replace(record, model=f"model-{number}", finish_reason=f"reason {number}"))
    series = [s for s in read_page(exporter.text()) if s.name == "gemma_measured_requests_total"]
    assert len(series) == 1 and series[0].value == 1000
    assert len(exporter._series) <= sum(map(ALLOWED.most_series, V1_41_1.metrics))


def test_the_most_series_are_counted():
    # One model, "" and _OTHER; so the versions; languages 4 + 2; ways to end 6 + 2.
    assert ALLOWED.most_series(semconv.REQUESTS) == 3 * 3 * 6 * 8


def test_an_attribute_without_a_list_is_a_mistake():
    with pytest.raises(LabelError, match="has no list"):
        ALLOWED.clean({"prompt": "hello"})
    for wrong in ("", "two\nlines", "x" * 101):
        with pytest.raises(LabelError, match="cannot be a value"):
            allow(models=[wrong])


def test_every_attribute_of_every_metric_has_a_list():
    names = {name for metric in (*V1_41_1.metrics, *NEWER.metrics) for name in metric.attributes}
    assert len(names) > 10 and names <= set(ALLOWED.values)


def test_the_monitor_knows_its_own_words():
    from types import SimpleNamespace

    from course_lib.monitoring.monitor import Monitor

    gemma = SimpleNamespace(name="pocket-micro")
    monitor = Monitor(gemma, version="w1")
    allowed = monitor.allow(models=["other"], errors=["MyError"], guards=["g"])
    clean = allowed.clean(
        {
            semconv.REQUEST_MODEL: "other",
            semconv.PROVIDER: monitor.provider,
            semconv.LANGUAGE: "tl",
            semconv.ERROR_TYPE: "TimeoutError",
        }
    )
    assert OTHER not in clean.values()
    assert "MyError" in allowed.values[semconv.ERROR_TYPE]


def test_the_errors_of_the_library_are_on_the_list():
    from course_lib import chat, models

    for error in (chat.ContextError, chat.MessageError, models.EndpointError):
        assert error.__name__ in labels.ERRORS


# ---- OpenTelemetry -----------------------------------------------------------------------------


def otel_points(data):
    """(metric, attributes) -> (count or value, sum)."""
    found = {}
    for resource in data.resource_metrics:
        for scope in resource.scope_metrics:
            for metric in scope.metrics:
                for point in metric.data.data_points:
                    key = metric.name, frozenset(point.attributes.items())
                    count = getattr(point, "count", None)
                    found[key] = (point.value, None) if count is None else (count, point.sum)
    return found


def test_both_exporters_say_the_same():
    export = pytest.importorskip("opentelemetry.sdk.metrics.export")
    reader = export.InMemoryMetricReader()
    otel = OtelExporter(ALLOWED, reader, names=V1_41_1, prices=PRICES)
    page = PrometheusExporter(ALLOWED, names=V1_41_1, prices=PRICES)
    for sink in (otel, page):
        for record in DAY:
            sink.write(record)
        sink.note(Score("1", "exact_match", 1.0, 0.0, "pocket-micro", "w1 t1"))
        sink.show_drift({"language": 0.01})
        sink.lost_one()
    points = otel_points(reader.get_metrics_data())
    samples = read_page(page.text())
    metrics = {metric.name: metric for metric in V1_41_1.metrics}
    compared = 0
    for (name, attributes), (value, _sum) in points.items():
        metric = metrics[name]
        wanted = {key.replace(".", "_"): text for key, text in attributes}
        wanted |= {
            key.replace(".", "_"): "" for key in metric.attributes if key not in dict(attributes)
        }
        suffix = "_count" if metric.kind == "histogram" else ""
        assert total(samples, metric.prometheus_name + suffix, **wanted) == value
        compared += 1
    assert compared >= 12
    assert {name for name, _ in points} >= {
        "gen_ai.client.operation.duration",
        "gemma_measured.cost",
    }


def test_otel_buckets_are_those_of_the_conventions():
    export = pytest.importorskip("opentelemetry.sdk.metrics.export")
    reader = export.InMemoryMetricReader()
    OtelExporter(ALLOWED, reader, names=V1_41_1).write(DAY[0])
    data = reader.get_metrics_data()
    bounds = {
        metric.name: tuple(metric.data.data_points[0].explicit_bounds)
        for metric in data.resource_metrics[0].scope_metrics[0].metrics
        if hasattr(metric.data.data_points[0], "explicit_bounds")
    }
    assert bounds["gen_ai.client.operation.duration"] == semconv.DURATION_BUCKETS
    assert bounds["gen_ai.client.token.usage"] == semconv.TOKEN_BUCKETS


class Collector(ThreadingHTTPServer):
    """Takes what an OpenTelemetry exporter sends, as a collector does."""

    def __init__(self) -> None:
        super().__init__((LOOPBACK, 0), _Take)
        self.bodies: list[tuple[str, bytes]] = []
        threading.Thread(target=self.serve_forever, daemon=True).start()


class _Take(BaseHTTPRequestHandler):
    def log_message(self, *args) -> None:
        pass

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if self.headers.get("Content-Encoding") == "gzip":
            import gzip

            body = gzip.decompress(body)
        self.server.bodies.append((self.path, body))
        self.send_response(200)
        self.send_header("Content-Length", "0")
        self.end_headers()


def test_a_collector_gets_the_metrics_over_http():
    service = pytest.importorskip("opentelemetry.proto.collector.metrics.v1.metrics_service_pb2")
    collector = Collector()
    url = f"http://{LOOPBACK}:{collector.server_address[1]}"
    exporter = OtelExporter(ALLOWED, to_collector(url, every_s=3600), names=V1_41_1)
    exporter.write(DAY[0])
    assert exporter.flush()
    exporter.close()
    collector.shutdown()
    collector.server_close()
    path, body = collector.bodies[0]
    assert path == "/v1/metrics"
    sent = service.ExportMetricsServiceRequest.FromString(body)
    metrics = {
        metric.name: metric
        for resource in sent.resource_metrics
        for scope in resource.scope_metrics
        for metric in scope.metrics
    }
    duration = metrics["gen_ai.client.operation.duration"]
    assert duration.unit == "s"
    assert duration.histogram.data_points[0].sum == pytest.approx(DAY[0].duration_s)
    kinds = {pair.key for pair in duration.histogram.data_points[0].attributes}
    assert {semconv.OPERATION, semconv.PROVIDER} <= kinds


def test_without_the_extra_the_message_says_how_to_get_it(monkeypatch):
    monkeypatch.setitem(sys.modules, "opentelemetry.sdk", None)
    with pytest.raises(OtelMissingError, match=r"gemma-measured\[otel\]"):
        OtelExporter(ALLOWED, reader=None)


def test_without_the_http_exporter_the_message_is_the_same(monkeypatch):
    pytest.importorskip("opentelemetry.sdk")
    sender = "opentelemetry.exporter.otlp.proto.http.metric_exporter"
    monkeypatch.setitem(sys.modules, sender, None)
    with pytest.raises(OtelMissingError, match=r"gemma-measured\[otel\]"):
        to_collector("http://127.0.0.1:1")


def test_measurements_are_cleaned_before_they_leave():
    export = pytest.importorskip("opentelemetry.sdk.metrics.export")
    reader = export.InMemoryMetricReader()
    secret = "my card is 4111"
    OtelExporter(ALLOWED, reader).write(replace(DAY[0], model=secret, finish_reason=secret))
    points = otel_points(reader.get_metrics_data())
    assert points and secret not in str(points) and OTHER in str(points)
    assert list(measurements.of_record(DAY[0], V1_41_1))
