"""Names, units and buckets are those of the conventions; OpenTelemetry's own package is asked."""

from __future__ import annotations

import inspect

import pytest

from course_lib.monitoring import measurements, semconv
from course_lib.monitoring.record import Feedback, GuardDecision, RequestRecord, Score
from course_lib.monitoring.semconv import NEWER, V1_41_1, conventions

STREAMED = RequestRecord(
    id="1",
    started=0.0,
    model="pocket-micro",
    version="w1",
    provider="transformers",
    mode="stream",
    duration_s=0.5,
    first_chunk_s=0.2,
    gaps_s=(0.1, 0.2),
    prompt_tokens=12,
    completion_tokens=3,
)


def values(record, names=V1_41_1):
    """Metric name -> values measured."""
    found: dict[str, list[float]] = {}
    for one in measurements.of_record(record, names):
        found.setdefault(one.metric.name, []).append(one.value)
    return found


def test_names_and_units_are_those_of_opentelemetrys_package():
    """opentelemetry-semantic-conventions is generated from the conventions by their makers."""
    package = pytest.importorskip("opentelemetry.semconv._incubating.metrics.gen_ai_metrics")
    theirs = {
        value for name, value in vars(package).items() if name.isupper() and "gen_ai" in str(value)
    }
    ours = {metric.name: metric for metric in (*V1_41_1.metrics, *semconv.SERVER)}
    standard = {name for name in ours if name.startswith("gen_ai.")}
    assert len(standard) == 7 and standard <= theirs

    class Meter:
        """Notes what the package's own functions would create."""

        def create_histogram(self, name, description, unit):
            return name, unit

    makers = [
        make for name, make in inspect.getmembers(package) if name.startswith("create_gen_ai")
    ]
    units = dict(make(Meter()) for make in makers)
    compared = {name for name in standard if units[name] == ours[name].unit}
    assert compared == standard


def test_attributes_are_those_of_opentelemetrys_package():
    package = pytest.importorskip("opentelemetry.semconv._incubating.attributes.gen_ai_attributes")
    theirs = {value for name, value in vars(package).items() if name.isupper()}
    ours = {name for metric in V1_41_1.metrics for name in metric.attributes}
    standard = {name for name in ours if name.startswith("gen_ai.")}
    assert standard == {
        semconv.OPERATION,
        semconv.PROVIDER,
        semconv.REQUEST_MODEL,
        semconv.TOKEN_TYPE,
    }
    assert standard <= theirs
    assert "gen_ai.system" not in ours, "the name before gen_ai.provider.name"


def test_buckets_are_those_of_the_conventions():
    """The rows of the documents that `semconv` names as its sources."""
    doubling = (
        0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92,
    )  # fmt: skip
    assert semconv.DURATION_BUCKETS == doubling
    assert semconv.TOKEN_BUCKETS == (
        1, 4, 16, 64, 256, 1024, 4096, 16384, 65536, 262144, 1048576, 4194304, 16777216, 67108864,
    )  # fmt: skip
    for metric in (V1_41_1.duration, V1_41_1.first_chunk, V1_41_1.per_chunk):
        assert metric.buckets == doubling
    assert V1_41_1.usage.buckets == semconv.TOKEN_BUCKETS
    assert semconv.REQUEST_DURATION.buckets == doubling
    assert semconv.TIME_TO_FIRST_TOKEN.buckets == (
        0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    )  # fmt: skip
    assert semconv.TIME_PER_OUTPUT_TOKEN.buckets == (
        0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1, 2.5,
    )  # fmt: skip


@pytest.mark.parametrize("names", [V1_41_1, NEWER], ids=lambda names: names.version)
def test_the_metrics_are_sound(names):
    assert len({metric.name for metric in names.metrics}) == len(names.metrics) >= 13
    checked = 0
    for metric in names.metrics:
        assert list(metric.buckets) == sorted(set(metric.buckets))
        assert bool(metric.buckets) == (metric.kind == "histogram"), metric.name
        assert metric.prometheus_name.endswith("_seconds") == (metric.unit == "s")
        assert metric.prometheus_name.endswith("_total") == (metric.kind == "counter")
        checked += 1
    assert checked >= 13


def test_the_newer_names_come_with_the_switch_only():
    assert conventions({}) is V1_41_1
    assert conventions({semconv.OPT_IN: "http/dup"}) is V1_41_1
    assert conventions({semconv.OPT_IN: "http, gen_ai_latest_experimental"}) is NEWER
    old = {metric.name for metric in V1_41_1.metrics}
    new = {metric.name for metric in NEWER.metrics}
    assert new - old == {
        "gen_ai.client.inference.duration",
        "gen_ai.client.inference.time_to_first_chunk",
        "gen_ai.client.inference.time_per_output_chunk",
        "gen_ai.client.inference.usage.input_tokens",
        "gen_ai.client.inference.usage.output_tokens",
        "gen_ai.client.inference.operation.input_tokens",
        "gen_ai.client.inference.operation.output_tokens",
    }
    assert {metric.name for metric in semconv.SERVER} <= old & new


# ---- measurements ------------------------------------------------------------------------------


def test_a_stream_here_is_measured_as_client_and_as_server():
    assert values(STREAMED) == {
        "gen_ai.client.operation.duration": [0.5],
        "gen_ai.client.operation.time_to_first_chunk": [0.2],
        "gen_ai.client.operation.time_per_output_chunk": [0.1, 0.2],
        "gen_ai.client.token.usage": [12, 3],
        "gen_ai.server.request.duration": [0.5],
        "gen_ai.server.time_to_first_token": [0.2],
        "gen_ai.server.time_per_output_token": [pytest.approx(0.15)],
        "gemma_measured.requests": [1],
    }


def test_required_attributes_are_always_there():
    checked = 0
    for names in (V1_41_1, NEWER):
        for one in measurements.of_record(STREAMED, names):
            assert set(one.attributes) == set(one.metric.attributes), one.metric.name
            if one.metric.name.startswith("gen_ai."):
                assert one.attributes[semconv.OPERATION] == "chat"
                assert one.attributes[semconv.PROVIDER] == "transformers"
                checked += 1
    assert checked > 12


def test_what_was_not_measured_is_not_counted():
    from dataclasses import replace

    there = replace(STREAMED, local=False)
    assert not [name for name in values(there) if name.startswith("gen_ai.server.")]
    plain = replace(STREAMED, mode="reply", first_chunk_s=None, gaps_s=())
    assert "gen_ai.client.operation.time_to_first_chunk" not in values(plain)
    uncounted = replace(STREAMED, prompt_tokens=None, completion_tokens=None)
    assert "gen_ai.client.token.usage" not in values(uncounted)
    failed = replace(STREAMED, error_type="TimeoutError", finish_reason="error")
    assert "gen_ai.server.time_to_first_token" not in values(failed)
    blocked = RequestRecord(
        id="2",
        started=0.0,
        model="m",
        mode="none",
        finish_reason="blocked",
        guards=(GuardDecision("input", "injection", "blocked"),),
    )
    assert values(blocked) == {
        "gemma_measured.requests": [1],
        "gemma_measured.guard.decisions": [1],
    }


def test_newer_token_metrics_count_totals_and_sizes():
    found = values(STREAMED, NEWER)
    assert found["gen_ai.client.inference.usage.input_tokens"] == [12]
    assert found["gen_ai.client.inference.usage.output_tokens"] == [3]
    assert found["gen_ai.client.inference.operation.output_tokens"] == [3]
    assert "gen_ai.client.token.usage" not in found


def test_notes_are_scores_between_0_and_1():
    score = measurements.of_note(Score("1", "exact_match", 0.0, 0.0, "m", "v"))
    assert (score.metric, score.value) == (semconv.SCORES, 0.0)
    said = measurements.of_note(Feedback("1", True, 0.0, model="m"))
    assert said.value == 1.0 and said.attributes[semconv.SCORE_NAME] == "feedback"
