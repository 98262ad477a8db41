"""The shipped Grafana and Prometheus files speak of metrics and labels that we really emit."""

from __future__ import annotations

import json
import re

import pytest
import yaml
from _traffic import traffic

from course_lib.monitoring import dashboards, prometheus_rules, semconv
from course_lib.monitoring.alerts import DAY, HOUR, WINDOWS, fewest_requests
from course_lib.monitoring.drift import DRAWS, holm
from course_lib.monitoring.drift_report import EMBEDDINGS, PERPLEXITY, SIGNALS
from course_lib.monitoring.exporter_prometheus import PrometheusExporter, label_name, read_page
from course_lib.monitoring.labels import allow
from course_lib.monitoring.prometheus_rules import Promises
from course_lib.monitoring.record import Score
from course_lib.monitoring.semconv import NEWER, V1_41_1
from course_lib.monitoring.usage import Prices

# Words of PromQL; what else looks like a name in a query must be ours.
PROMQL = {
    "sum", "rate", "increase", "by", "and", "histogram_quantile", "ignoring", "group_left", "le",
    "or", "without", "max", "absent_over_time",
}  # fmt: skip


@pytest.fixture(scope="module")
def rules():
    text = (dashboards.FOLDER / dashboards.RULES).read_text(encoding="utf-8")
    return yaml.safe_load(text)["groups"][0]["rules"]


@pytest.fixture(scope="module")
def board():
    return json.loads((dashboards.FOLDER / dashboards.DASHBOARD).read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def page():
    """The samples of a page on which everything has happened once."""
    exporter = PrometheusExporter(
        allow(
            models=["pocket-micro"],
            versions=["w1 t1"],
            providers=["transformers"],
            guards=["injection"],
            scores=["exact_match"],
            signals=["language"],
            currencies=["EUR"],
            languages=["en", "es", "pt", "tl"],
        ),
        names=V1_41_1,
        prices=Prices("EUR", "an example", output_per_million=1.0),
    )
    for record in traffic(200, failing=0.1, refused=0.3):
        exporter.write(record)
    streams = traffic(3, mode="stream", first_chunk_s=0.1, gaps_s=(0.1,), blocked=0)
    for record in streams:
        exporter.write(record)
    exporter.note(Score("1", "exact_match", 1.0, 0.0, "pocket-micro", "w1 t1"))
    exporter.show_drift({"language": 0.5})
    exporter.lost_one()
    return read_page(exporter.text())


def expressions(rules, board):
    found = [rule["expr"] for rule in rules]
    found += [target["expr"] for panel in board["panels"] for target in panel["targets"]]
    return found


def names_in(expr):
    """Metric names and label names of a query, without the values in quotes and the durations."""
    bare = re.sub(r'"[^"]*"', "", expr)
    bare = re.sub(r"\[[^\]]*\]", "", bare)
    return {word for word in re.findall(r"[a-zA-Z_][a-zA-Z0-9_]*", bare)} - PROMQL


def test_the_files_are_what_the_code_writes():
    for name, text in dashboards.files().items():
        shipped = (dashboards.FOLDER / name).read_text(encoding="utf-8")
        assert shipped == text, "run python -m course_lib.monitoring.dashboards --write"
    assert dashboards.main([]) == 0


def test_every_name_in_every_query_is_emitted(rules, board, page):
    metrics = {sample.name for sample in page}
    labels = {label for sample in page for label in sample.labels}
    checked = 0
    for expr in expressions(rules, board):
        unknown = names_in(expr) - metrics - labels
        assert unknown == set(), expr
        assert names_in(expr) & metrics, expr
        checked += 1
    assert checked >= 25


def test_labels_stand_at_metrics_that_have_them(rules, board, page):
    """`sum by (x)` of a metric without the label x would give one nameless line, and no error."""
    has: dict[str, set[str]] = {}
    for sample in page:
        has.setdefault(sample.name, set()).update(sample.labels)
    checked = 0
    for expr in expressions(rules, board):
        for metric, inside in re.findall(r"([a-z_]+)\{([^}]*)\}", expr):
            used = set(re.findall(r'([a-z_]+)(?:!?=|[!=]~)"', inside))
            assert used and used <= has[metric], expr
            checked += 1
        for group, metric in re.findall(r"by \(([^)]*)\) \((?:rate|increase)\(([a-z_]+)", expr):
            assert {label.strip() for label in group.split(",")} <= has[metric], expr
            checked += 1
    assert checked >= 15


def test_label_values_in_queries_can_occur(rules, board, page):
    seen = {(name, value) for sample in page for name, value in sample.labels.items()}
    checked = 0
    for expr in expressions(rules, board):
        for name, value in re.findall(r'([a-z_]+)="([^"]+)"', expr):
            assert (name, value) in seen, expr
            checked += 1
    assert checked >= 8


def test_what_the_asker_got_wrong_is_matched_out(rules, page):
    """The two matchers of the availability rules, applied as Prometheus does: whole values."""
    burning = next(rule["expr"] for rule in rules if "Availability" in rule["alert"])
    bad, total = (re.compile(m) for m in re.findall(r'error_type!~"([^"]*)"', burning)[:2])
    values = {"", "TimeoutError", "_OTHER", "MessageError", "ContextError"}
    assert {v for v in values if not bad.fullmatch(v)} == {"TimeoutError", "_OTHER"}
    assert {v for v in values if not total.fullmatch(v)} == {"", "TimeoutError", "_OTHER"}


def test_queries_are_balanced(rules, board):
    for expr in expressions(rules, board):
        for left, right in ("()", "[]", "{}"):
            assert expr.count(left) == expr.count(right), expr
    assert len(expressions(rules, board)) >= 25


def test_burn_rates_and_counts_in_the_rules_are_the_derived_ones(rules):
    burning = [rule for rule in rules if "Burn" in rule["alert"] and "Cost" not in rule["alert"]]
    assert len(burning) == 6
    for rule, (window, budget) in zip(
        burning, [(w, b) for b in (0.01, 0.05) for w in WINDOWS], strict=True
    ):
        expr = rule["expr"]
        limits = [float(a) * float(b) for a, b in re.findall(r">= ([\d.]+) \* ([\d.]+)", expr)]
        assert limits == [pytest.approx(window.burn * budget)] * 2
        needed = fewest_requests(window.burn, round(budget, 10))
        assert expr.endswith(f">= {needed}")
        spans = sorted({_seconds(span) for span in re.findall(r"\[(\w+)\]", expr)})
        long = window.share * 30 * DAY
        assert spans == [pytest.approx(long / 12), pytest.approx(long)]
        assert rule["labels"]["severity"] == window.severity


def _seconds(span):
    return int(span[:-1]) * {"m": 60.0, "h": HOUR, "d": DAY}[span[-1]]


def test_the_cost_rule_is_the_same_burn_rate_in_money(rules):
    (cost,) = [rule for rule in rules if "Cost" in rule["alert"]]
    long, short = map(float, re.findall(r">= ([\d.]+)", cost["expr"]))
    fast = WINDOWS[0]
    assert long / 100.0 / fast.share == pytest.approx(fast.burn)
    assert short / 100.0 / (fast.share / 12) == pytest.approx(fast.burn, rel=1e-4)


def test_the_drift_rule_can_ring():
    """A permutation test has a least p, and Holm multiplies it: the limit must lie above that."""
    signals = [*(signal.name for signal in SIGNALS), PERPLEXITY, EMBEDDINGS]
    least = holm(dict.fromkeys(signals, 1 / (DRAWS + 1)))
    assert len(least) >= 8 and max(least.values()) < Promises().drift


def test_silence_rings_too(rules, page):
    """Rates of a page that is gone are empty, and an empty comparison rings nothing."""
    (silent,) = [rule for rule in rules if rule["alert"] == "GemmaSilent"]
    (name,) = names_in(silent["expr"])
    quiet = PrometheusExporter(allow(models=["m"]), names=V1_41_1)  # nothing has happened yet
    assert name in {sample.name for sample in read_page(quiet.text())}


def test_every_alert_says_what_to_look_at_and_what_to_do(rules):
    names = [rule["alert"] for rule in rules]
    assert len(set(names)) == len(names) == 12
    for rule in rules:
        assert rule["labels"]["severity"] in ("page", "ticket")
        for text in ("summary", "look_at", "do"):
            assert len(rule["annotations"][text]) > 15, rule["alert"]


def test_the_latency_promise_is_the_end_of_a_bucket(page):
    with pytest.raises(ValueError, match="end of no bucket"):
        Promises(latency_s=2.5)
    other = prometheus_rules.rules(Promises(latency_s=0.64))
    (fast, *_) = [rule for rule in other if rule.alert.startswith("GemmaLatency")]
    assert 'le="0.64"' in fast.expr
    buckets = [sample for sample in page if sample.name.endswith("duration_seconds_bucket")]
    ends = {sample.labels["le"] for sample in buckets}
    assert {str(end) for end in semconv.DURATION_BUCKETS} <= ends


def test_the_dashboard_can_be_imported(board):
    ids = [panel["id"] for panel in board["panels"]]
    assert len(set(ids)) == len(ids) == 13
    places = {(panel["gridPos"]["x"], panel["gridPos"]["y"]) for panel in board["panels"]}
    assert len(places) == 13, "panels on one another"
    variables = {one["name"] for one in board["templating"]["list"]}
    for panel in board["panels"]:
        assert panel["title"] and panel["description"] and panel["targets"]
        assert panel["datasource"]["uid"].strip("${}") in variables
        for target in panel["targets"]:
            legend = set(re.findall(r"\{\{(\w+)\}\}", target["legendFormat"]))
            assert legend <= names_in(target["expr"]), "a legend by a label that is summed away"


def test_a_dashboard_for_the_newer_names_can_be_written():
    text = json.dumps(dashboards.dashboard(NEWER))
    assert "gen_ai_client_inference_usage_input_tokens_total" in text
    assert "gen_ai_client_operation" not in text
    rules = prometheus_rules.rules_text(names=NEWER)
    assert rules.count("gen_ai_client_inference_duration_seconds") >= 12
    assert "gen_ai_client_operation" not in rules
    assert label_name("error.type") == "error_type"
