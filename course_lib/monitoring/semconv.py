"""The names: OpenTelemetry's semantic conventions for generative AI, and what we add to them.

Dashboards and alerts live longer than programs, so metrics are called what everybody calls them.
The names, units and buckets below are those of the conventions at version 1.41.1, the last that
was published with the general ones. Since then they have a repository of their own and are being
renamed: model calls moved from ``gen_ai.client.operation`` to ``gen_ai.client.inference``, and the
histogram of tokens was replaced. All of it has the status "development". The newer names are
behind the switch that OpenTelemetry uses for this:

    OTEL_SEMCONV_STABILITY_OPT_IN=gen_ai_latest_experimental

Sources, read on 2026-11-21 in stored copies: github.com/open-telemetry/semantic-conventions,
docs/gen-ai/gen-ai-metrics.md; github.com/open-telemetry/semantic-conventions-genai,
docs/gen-ai/gen-ai-metrics.md at 004902b8cb70, docs/gen-ai/client-inference.md at 024a4f944a12 and
docs/gen-ai/non-normative/migration.md at 32c328e85013.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

OPT_IN = "OTEL_SEMCONV_STABILITY_OPT_IN"
LATEST = "gen_ai_latest_experimental"

# ---- attributes --------------------------------------------------------------------------------

OPERATION = "gen_ai.operation.name"
PROVIDER = "gen_ai.provider.name"  # gen_ai.system is its deprecated name
REQUEST_MODEL = "gen_ai.request.model"
TOKEN_TYPE = "gen_ai.token.type"
TOKEN_MODALITY = "gen_ai.token.modality"
ERROR_TYPE = "error.type"
# What the conventions have no name for stands under our own prefix.
VERSION = "gemma_measured.model.version"
LANGUAGE = "gemma_measured.language"
FINISH = "gemma_measured.finish_reason"
GUARD = "gemma_measured.guard.name"
GUARD_STAGE = "gemma_measured.guard.stage"
GUARD_ACTION = "gemma_measured.guard.action"
SCORE_NAME = "gemma_measured.score.name"
SIGNAL = "gemma_measured.drift.signal"
CURRENCY = "gemma_measured.currency"

CHAT = "chat"
INPUT, OUTPUT = "input", "output"
# The value that the conventions reserve for "none of the values that were announced".
OTHER = "_OTHER"

# ---- metrics -----------------------------------------------------------------------------------

Kind = Literal["histogram", "counter", "gauge"]

DURATION_BUCKETS = tuple(0.01 * 2**step for step in range(14))  # 0.01 s to 81.92 s
FIRST_TOKEN_BUCKETS = (
    0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0,
)  # fmt: skip
PER_TOKEN_BUCKETS = (
    0.01, 0.025, 0.05, 0.075, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.75, 1.0, 2.5,
)  # fmt: skip
TOKEN_BUCKETS = tuple(float(4**step) for step in range(14))  # 1 to 67,108,864
SHARE_BUCKETS = tuple(step / 10 for step in range(11))


@dataclass(frozen=True)
class Metric:
    """One instrument: its name, unit (UCUM), kind, what it says, its attributes and its buckets.

    buckets: upper ends, without infinity; histograms only.
    """

    name: str
    unit: str
    kind: Kind
    says: str
    attributes: tuple[str, ...]
    buckets: tuple[float, ...] = ()

    @property
    def prometheus_name(self) -> str:
        """The name on a /metrics page.

        Dots become underscores, seconds are spelled out, a unit in braces is a remark and goes,
        counters end in _total. Source: OpenTelemetry, Prometheus and OpenMetrics compatibility.
        """
        name = re.sub(r"[^a-zA-Z0-9_]", "_", self.name)
        if self.unit == "s":
            name += "_seconds"
        return f"{name}_total" if self.kind == "counter" else name


_CALL = (OPERATION, PROVIDER, REQUEST_MODEL)


def _seconds(
    name: str, says: str, buckets: tuple[float, ...], more: tuple[str, ...] = ()
) -> Metric:
    return Metric(name, "s", "histogram", says, _CALL + more, buckets)


def _tokens(name: str, says: str, kind: Kind, more: tuple[str, ...] = ()) -> Metric:
    buckets = TOKEN_BUCKETS if kind == "histogram" else ()
    return Metric(name, "{token}", kind, says, _CALL + more, buckets)


@dataclass(frozen=True)
class Conventions:
    """The metrics of a model call under one version of the names.

    usage: one histogram, told apart by gen_ai.token.type (1.41.1). input and output: two counters
    and two histograms (later). What a version does not have is None.
    """

    version: str
    duration: Metric
    first_chunk: Metric
    per_chunk: Metric
    usage: Metric | None = None
    input_total: Metric | None = None
    output_total: Metric | None = None
    input_sizes: Metric | None = None
    output_sizes: Metric | None = None

    @property
    def metrics(self) -> tuple[Metric, ...]:
        """All metrics of the client, those of the server and our own."""
        own = [value for value in vars(self).values() if isinstance(value, Metric)]
        return (*own, *SERVER, *OURS)


V1_41_1 = Conventions(
    version="1.41.1",
    duration=_seconds(
        "gen_ai.client.operation.duration",
        "From the call to the end of the reply, or to the error.",
        DURATION_BUCKETS,
        (ERROR_TYPE,),
    ),
    first_chunk=_seconds(
        "gen_ai.client.operation.time_to_first_chunk",
        "From the call to the first piece of a stream.",
        DURATION_BUCKETS,
    ),
    per_chunk=_seconds(
        "gen_ai.client.operation.time_per_output_chunk",
        "From one piece of a stream to the next.",
        DURATION_BUCKETS,
    ),
    usage=_tokens("gen_ai.client.token.usage", "Tokens of a request.", "histogram", (TOKEN_TYPE,)),
)

NEWER = Conventions(
    version="development, after 1.41.1",
    duration=_seconds(
        "gen_ai.client.inference.duration",
        "From the call to the end of the reply, or to the error.",
        DURATION_BUCKETS,
        (ERROR_TYPE,),
    ),
    first_chunk=_seconds(
        "gen_ai.client.inference.time_to_first_chunk",
        "From the call to the first piece of a stream.",
        DURATION_BUCKETS,
    ),
    per_chunk=_seconds(
        "gen_ai.client.inference.time_per_output_chunk",
        "From one piece of a stream to the next.",
        DURATION_BUCKETS,
    ),
    input_total=_tokens(
        "gen_ai.client.inference.usage.input_tokens",
        "Tokens read.",
        "counter",
        (TOKEN_MODALITY,),
    ),
    output_total=_tokens(
        "gen_ai.client.inference.usage.output_tokens",
        "Tokens written.",
        "counter",
        (TOKEN_MODALITY,),
    ),
    # Their buckets are those of 1.41.1: the text that we read names none for these two.
    input_sizes=_tokens(
        "gen_ai.client.inference.operation.input_tokens", "Tokens read per request.", "histogram"
    ),
    output_sizes=_tokens(
        "gen_ai.client.inference.operation.output_tokens",
        "Tokens written per request.",
        "histogram",
    ),
)

# A model that runs here is its own server; what another server measures is that server's to say.
REQUEST_DURATION = _seconds(
    "gen_ai.server.request.duration",
    "From the request to the last token.",
    DURATION_BUCKETS,
    (ERROR_TYPE,),
)
TIME_TO_FIRST_TOKEN = _seconds(
    "gen_ai.server.time_to_first_token",
    "From the request to the first token, of requests that succeeded.",
    FIRST_TOKEN_BUCKETS,
)
TIME_PER_OUTPUT_TOKEN = _seconds(
    "gen_ai.server.time_per_output_token",
    "Mean time per token after the first, of requests that succeeded.",
    PER_TOKEN_BUCKETS,
)
SERVER = (REQUEST_DURATION, TIME_TO_FIRST_TOKEN, TIME_PER_OUTPUT_TOKEN)

REQUESTS = Metric(
    "gemma_measured.requests",
    "{request}",
    "counter",
    "Requests by model version, language and how they ended.",
    (REQUEST_MODEL, VERSION, LANGUAGE, FINISH),
)
GUARD_DECISIONS = Metric(
    "gemma_measured.guard.decisions",
    "{decision}",
    "counter",
    "What guards decided.",
    (GUARD_STAGE, GUARD, GUARD_ACTION),
)
REFUSALS = Metric(
    "gemma_measured.refusals",
    "{request}",
    "counter",
    "Replies in which the model declined.",
    (REQUEST_MODEL, VERSION),
)
SCORES = Metric(
    "gemma_measured.score",
    "{score}",
    "histogram",
    "Scores between 0 and 1 given to replies; right or wrong is 1 or 0.",
    (REQUEST_MODEL, VERSION, SCORE_NAME),
    SHARE_BUCKETS,
)
COST = Metric(
    "gemma_measured.cost",
    "{currency}",
    "counter",
    "What the requests cost.",
    (REQUEST_MODEL, CURRENCY),
)
DRIFT_P = Metric(
    "gemma_measured.drift.p_value",
    "{probability}",
    "gauge",
    "Corrected p-value of the last drift test, per signal.",
    (SIGNAL,),
)
LOST = Metric(
    "gemma_measured.records.lost",
    "{record}",
    "counter",
    "Records that a place of storage did not take.",
    (),
)
OURS = (REQUESTS, GUARD_DECISIONS, REFUSALS, SCORES, COST, DRIFT_P, LOST)


def conventions(environ: Mapping[str, str] | None = None) -> Conventions:
    """The names to use: 1.41.1, or the newer ones where the environment asks for them.

    environ: os.environ if None. The variable is a comma-separated list, shared with other
    instrumentation, so words that we do not know are not ours to complain about.
    """
    words = (os.environ if environ is None else environ).get(OPT_IN, "")
    return NEWER if LATEST in [word.strip() for word in words.split(",")] else V1_41_1
