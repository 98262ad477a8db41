"""The dashboard for Grafana, and the two files that ship, written from our own names.

    python -m course_lib.monitoring.dashboards --write

writes course_lib/data/monitoring/{grafana_dashboard.json, prometheus_rules.yml}. Names, buckets,
burn rates and minimum counts come from `semconv` and `alerts`, so the files cannot fall behind; a
test holds them together.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from course_lib.monitoring import semconv
from course_lib.monitoring.exporter_prometheus import label_name
from course_lib.monitoring.prometheus_rules import WRITTEN_BY, failed, rules_text
from course_lib.monitoring.semconv import Conventions, Metric

FOLDER = Path(__file__).resolve().parents[1] / "data" / "monitoring"
RULES, DASHBOARD = "prometheus_rules.yml", "grafana_dashboard.json"


def dashboard(names: Conventions = semconv.V1_41_1) -> dict[str, Any]:
    """The dashboard as Grafana imports it; it asks for the Prometheus to read from."""
    panels = [
        _panel(place, *description) for place, description in enumerate(_panels(names), start=1)
    ]
    return {
        "title": "Gemma, measured",
        "uid": "gemma-measured",
        "description": f"Written by: {WRITTEN_BY}",
        "tags": ["gemma", "genai"],
        "schemaVersion": 39,
        "version": 1,
        "editable": True,
        "refresh": "10s",
        "time": {"from": "now-6h", "to": "now"},
        "timezone": "browser",
        "templating": {
            "list": [
                {
                    "name": "datasource",
                    "label": "Prometheus",
                    "type": "datasource",
                    "query": "prometheus",
                    "refresh": 1,
                }
            ]
        },
        "annotations": {"list": []},
        "panels": panels,
    }


def dashboard_text() -> str:
    return json.dumps(dashboard(), indent=2) + "\n"


_Panel = tuple[str, str, str, list[tuple[str, str]]]


def _panels(names: Conventions) -> Iterator[_Panel]:
    """Title, what it says, unit, and (PromQL, legend) of each line."""
    requests, version = semconv.REQUESTS.prometheus_name, label_name(semconv.VERSION)
    model, finish = label_name(semconv.REQUEST_MODEL), label_name(semconv.FINISH)
    bad, total = failed(names)
    span = "[$__rate_interval]"
    yield (
        "Requests per second, by how they ended",
        "A template that lets no reply stop shows here, as replies that end by length.",
        "reqps",
        [(f"sum by ({finish}) (rate({requests}{span}))", f"{{{{{finish}}}}}")],
    )
    yield (
        "Share of failed requests",
        "Errors only; what a guard blocked has a panel of its own.",
        "percentunit",
        [(f"sum(rate({bad}{span})) / sum(rate({total}{span}))", "failed")],
    )
    yield (
        "Duration",
        "Quantiles are guesses inside a bucket; buckets double.",
        "s",
        [(_quantile(q, names.duration), f"p{q * 100:g}") for q in (0.5, 0.95, 0.99)],
    )
    yield (
        "Time to the first token",
        "Local streams only. It grows with prompts and with queues.",
        "s",
        [(_quantile(q, semconv.TIME_TO_FIRST_TOKEN), f"p{q * 100:g}") for q in (0.5, 0.95)],
    )
    yield (
        "Time per output token",
        "Local streams only. It grows when the machine is slower.",
        "s",
        [(_quantile(q, semconv.TIME_PER_OUTPUT_TOKEN), f"p{q * 100:g}") for q in (0.5, 0.95)],
    )
    yield "Tokens per second", "Read and written, of all requests.", "short", _token_lines(names)
    language = label_name(semconv.LANGUAGE)
    yield (
        "Language mix",
        "As guessed from the requests.",
        "percentunit",
        [
            (
                f"sum by ({language}) (rate({requests}{span})) / ignoring({language}) "
                f"group_left sum(rate({requests}{span}))",
                f"{{{{{language}}}}}",
            )
        ],
    )
    guard, action = label_name(semconv.GUARD), label_name(semconv.GUARD_ACTION)
    decisions = semconv.GUARD_DECISIONS.prometheus_name
    yield (
        "Guard decisions per second",
        "By guard and by what it did.",
        "short",
        [
            (
                f"sum by ({guard}, {action}) (rate({decisions}{span}))",
                f"{{{{{guard}}}}} {{{{{action}}}}}",
            )
        ],
    )
    score, kind = semconv.SCORES.prometheus_name, label_name(semconv.SCORE_NAME)
    by = f"sum by ({kind}, {version})"
    yield (
        "Mean score, by version",
        "Over six hours; a few scores have a wide interval that this line does not show.",
        "percentunit",
        [
            (
                f"{by} (rate({score}_sum[6h])) / {by} (rate({score}_count[6h]))",
                f"{{{{{kind}}}}} {{{{{version}}}}}",
            )
        ],
    )
    refusals = semconv.REFUSALS.prometheus_name
    yield (
        "Share of replies that decline",
        "Only where the monitor was given a way to tell.",
        "percentunit",
        [(f"sum(rate({refusals}{span})) / sum(rate({requests}{span}))", "declined")],
    )
    cost, currency = semconv.COST.prometheus_name, label_name(semconv.CURRENCY)
    yield (
        "Cost per hour",
        "At the prices that the exporter was given.",
        "short",
        [
            (
                f"sum by ({model}, {currency}) (rate({cost}[1h])) * 3600",
                f"{{{{{model}}}}} {{{{{currency}}}}}",
            )
        ],
    )
    signal = label_name(semconv.SIGNAL)
    yield (
        "Drift, corrected p-values",
        "Small is sure, not large: read the report.",
        "short",
        [(f"max by ({signal}) ({semconv.DRIFT_P.prometheus_name})", f"{{{{{signal}}}}}")],
    )
    yield (
        "Records lost",
        "If this is not 0, every other panel shows too little.",
        "short",
        [(semconv.LOST.prometheus_name, "lost")],
    )


def _quantile(q: float, metric: Metric) -> str:
    rate = f"sum by (le) (rate({metric.prometheus_name}_bucket[$__rate_interval]))"
    return f"histogram_quantile({q:g}, {rate})"


def _token_lines(names: Conventions) -> list[tuple[str, str]]:
    if names.usage is not None:
        kind, name = label_name(semconv.TOKEN_TYPE), names.usage.prometheus_name
        return [(f"sum by ({kind}) (rate({name}_sum[$__rate_interval]))", f"{{{{{kind}}}}}")]
    both = ((names.input_total, "input"), (names.output_total, "output"))
    return [
        (f"sum(rate({metric.prometheus_name}[$__rate_interval]))", name)
        for metric, name in both
        if metric is not None
    ]


def _panel(
    place: int, title: str, says: str, unit: str, lines: list[tuple[str, str]]
) -> dict[str, Any]:
    source = {"type": "prometheus", "uid": "${datasource}"}
    row, column = divmod(place - 1, 2)
    return {
        "id": place,
        "type": "timeseries",
        "title": title,
        "description": says,
        "datasource": source,
        "gridPos": {"h": 8, "w": 12, "x": 12 * column, "y": 8 * row},
        "fieldConfig": {"defaults": {"unit": unit, "min": 0}, "overrides": []},
        "options": {"legend": {"displayMode": "list", "placement": "bottom"}},
        "targets": [
            {"refId": "ABCDEF"[i], "expr": expr, "legendFormat": legend, "datasource": source}
            for i, (expr, legend) in enumerate(lines)
        ],
    }


# ---- files -------------------------------------------------------------------------------------


def files() -> dict[str, str]:
    """What the shipped files should hold, by name."""
    return {RULES: rules_text(), DASHBOARD: dashboard_text()}


def main(arguments: list[str] | None = None) -> int:
    """Write the files, or say whether they are what they should be."""
    parser = argparse.ArgumentParser(description="Grafana dashboard and Prometheus rules.")
    parser.add_argument("--write", action="store_true", help=f"write them into {FOLDER.name}/")
    if parser.parse_args(arguments).write:
        FOLDER.mkdir(parents=True, exist_ok=True)
        for name, text in files().items():
            (FOLDER / name).write_text(text, encoding="utf-8")
            print(f"written: {name}")
        return 0
    stale = [
        name
        for name, text in files().items()
        if not (FOLDER / name).is_file() or (FOLDER / name).read_text(encoding="utf-8") != text
    ]
    if stale:
        print(f"not what they should be: {', '.join(stale)}: run {WRITTEN_BY}")
        return 1
    print("up to date")
    return 0


if __name__ == "__main__":
    sys.exit(main())
