"""One table of names: the same quantity in four tools, and where the same name means another.

The tools' words were read in stored copies of their repositories on the day `READ` says; `SOURCES`
names file and commit. Where a cell is empty the tool's text had no such quantity.
"""

from __future__ import annotations

from dataclasses import dataclass

READ = "2026-11-21"
SOURCES = {
    "vLLM": "github.com/vllm-project/vllm, vllm/benchmarks/serve.py at 009e6d4a1cd6",
    "AIPerf": "github.com/ai-dynamo/aiperf, docs/metrics-reference.md at 0176f59496e0",
    "GuideLLM": "github.com/vllm-project/guidellm, src/guidellm/schemas/base/request_stats.py at "
    "31c74ea27242, docs/en/guides/metrics.md at 1227315b481c and "
    "src/guidellm/schemas/benchmark/goodput.py at 1a145a40306d",
    "OpenTelemetry": "github.com/open-telemetry/semantic-conventions-genai, "
    "docs/gen-ai/gen-ai-metrics.md at 004902b8cb70 (status: development)",
}


@dataclass(frozen=True)
class Name:
    """One quantity under its names. `caution` says where a tool's figure differs from ours."""

    ours: str
    meaning: str
    vllm: str
    aiperf: str
    guidellm: str
    opentelemetry: str
    caution: str = ""


NAMES = (
    Name(
        "ttft",
        "call to first token",
        "ttft_ms",
        "time_to_first_token",
        "time_to_first_token_ms",
        "gen_ai.server.time_to_first_token",
        "OpenTelemetry's clients see chunks: gen_ai.client.operation.time_to_first_chunk",
    ),
    Name(
        "tpot",
        "mean gap after the first token, per request",
        "tpot_ms",
        "inter_token_latency",
        "inter_token_latency_ms",
        "gen_ai.server.time_per_output_token",
        "AIPerf and GuideLLM call this inter-token latency; GuideLLM's time_per_output_token_ms "
        "is e2e / n, with the first token in it",
    ),
    Name(
        "itl",
        "every gap, those of all requests in one pool",
        "itl_ms",
        "inter_chunk_latency",
        "",
        "gen_ai.client.operation.time_per_output_chunk",
        "over a network the gaps are between chunks, and a chunk may hold several tokens",
    ),
    Name(
        "e2e",
        "call to last token",
        "e2el_ms",
        "request_latency",
        "request_latency",
        "gen_ai.client.operation.duration",
        "GuideLLM and OpenTelemetry give seconds; a server's own view is "
        "gen_ai.server.request.duration",
    ),
    Name(
        "output_tokens_per_s",
        "n / e2e, per request",
        "",
        "e2e_output_token_throughput",
        "output_tokens_per_second",
        "",
        "AIPerf's output_token_throughput_per_user is 1 / tpot: the first token is left out",
    ),
    Name(
        "throughput",
        "output tokens of all requests per second of the run",
        "output_throughput",
        "output_token_throughput",
        "",
        "",
    ),
    Name(
        "failures",
        "requests that raised",
        "failed",
        "error_request_count",
        "",
        "error.type",
        "OpenTelemetry has no count of its own: failed calls carry the attribute error.type",
    ),
    Name(
        "goodput",
        "requests per second that met every limit",
        "request_goodput",
        "goodput",
        "",
        "",
        "as a share of all requests, failed ones counted: AIPerf good_request_fraction, GuideLLM "
        "slo_attainment",
    ),
)


def table() -> str:
    """The table as Markdown, with the sources below."""
    head = "| ours | meaning | vLLM bench serve | AIPerf | GuideLLM | OpenTelemetry | caution |"
    rows = [head, "|:---|:---|:---|:---|:---|:---|:---|"]
    for name in NAMES:
        tools = (name.vllm, name.aiperf, name.guidellm, name.opentelemetry)
        words = " | ".join(f"`{word}`" if word else "" for word in tools)
        rows.append(f"| `{name.ours}` | {name.meaning} | {words} | {name.caution} |")
    sources = "; ".join(f"{tool}: {source}" for tool, source in SOURCES.items())
    return "\n".join([*rows, "", f"Read on {READ} in stored copies. {sources}."])
