"""From a record to the measurements of the conventions: the one place that both exporters use."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from course_lib.monitoring import semconv
from course_lib.monitoring.record import FEEDBACK, Feedback, RequestRecord, Score
from course_lib.monitoring.semconv import Conventions, Metric
from course_lib.monitoring.usage import Prices


@dataclass(frozen=True)
class Measurement:
    """One value for one metric, with its attributes (not cleaned yet: see `labels`)."""

    metric: Metric
    value: float
    attributes: dict[str, str]


def of_record(record: RequestRecord, names: Conventions) -> Iterator[Measurement]:
    """What one request adds to the metrics.

    What was not measured is left out, never counted as 0: a request that never reached the model
    has no duration, one that was not streamed has no first chunk, and tokens that a server did not
    count are not guessed.
    """
    call = {
        semconv.OPERATION: semconv.CHAT,
        semconv.PROVIDER: record.provider,
        semconv.REQUEST_MODEL: record.model,
    }
    if record.mode != "none":
        with_error = {**call, semconv.ERROR_TYPE: record.error_type}
        yield Measurement(names.duration, record.duration_s, with_error)
        if record.first_chunk_s is not None:
            yield Measurement(names.first_chunk, record.first_chunk_s, call)
        for gap in record.gaps_s:
            yield Measurement(names.per_chunk, gap, call)
        yield from _tokens(record, names, call)
        if record.local:
            yield from _server(record, call, with_error)
    yield from _ours(record)


def of_note(note: Score | Feedback) -> Measurement:
    """What a score or a feedback adds; a feedback is the score of that name, 1 for helpful."""
    is_feedback = isinstance(note, Feedback)
    name = FEEDBACK if is_feedback else note.name
    value = float(note.helpful) if is_feedback else note.value
    attributes = {
        semconv.REQUEST_MODEL: note.model,
        semconv.VERSION: note.version,
        semconv.SCORE_NAME: name,
    }
    return Measurement(semconv.SCORES, value, attributes)


def of_cost(record: RequestRecord, prices: Prices | None) -> Iterator[Measurement]:
    """What one request cost; nothing without prices, or where the cost is not known."""
    cost = prices.of(record) if prices is not None else None
    if cost:
        attributes = {semconv.REQUEST_MODEL: record.model, semconv.CURRENCY: prices.currency}
        yield Measurement(semconv.COST, cost, attributes)


def _tokens(
    record: RequestRecord, names: Conventions, call: dict[str, str]
) -> Iterator[Measurement]:
    counted = (
        (record.prompt_tokens, semconv.INPUT, names.input_total, names.input_sizes),
        (record.completion_tokens, semconv.OUTPUT, names.output_total, names.output_sizes),
    )
    for count, kind, total, sizes in counted:
        if count is None:
            continue
        if names.usage is not None:
            yield Measurement(names.usage, count, {**call, semconv.TOKEN_TYPE: kind})
        if total is not None:
            # What the tokens of a server were made of is for the server to say.
            modality = "text" if record.local else "unknown"
            yield Measurement(total, count, {**call, semconv.TOKEN_MODALITY: modality})
        if sizes is not None:
            yield Measurement(sizes, count, call)


def _server(
    record: RequestRecord, call: dict[str, str], with_error: dict[str, str]
) -> Iterator[Measurement]:
    yield Measurement(semconv.REQUEST_DURATION, record.duration_s, with_error)
    if record.answered and record.first_chunk_s is not None:
        yield Measurement(semconv.TIME_TO_FIRST_TOKEN, record.first_chunk_s, call)
    per_token = record.time_per_output_token_s
    if per_token is not None:
        yield Measurement(semconv.TIME_PER_OUTPUT_TOKEN, per_token, call)


def _ours(record: RequestRecord) -> Iterator[Measurement]:
    model = {semconv.REQUEST_MODEL: record.model, semconv.VERSION: record.version}
    ended = {semconv.LANGUAGE: record.language, semconv.FINISH: record.finish_reason}
    yield Measurement(semconv.REQUESTS, 1, {**model, **ended})
    if record.refused:
        yield Measurement(semconv.REFUSALS, 1, model)
    for decision in record.guards:
        attributes = {
            semconv.GUARD_STAGE: decision.stage,
            semconv.GUARD: decision.guard,
            semconv.GUARD_ACTION: decision.action,
        }
        yield Measurement(semconv.GUARD_DECISIONS, 1, attributes)
