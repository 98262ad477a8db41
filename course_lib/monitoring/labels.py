"""Labels from a list: what a user writes can never become one.

Every distinct set of label values is a time series of its own, kept in memory for as long as the
process lives and shown to everyone who can read /metrics. A label that carries what a user wrote
leaks it, and one hostile user can fill the memory. So each label has a list of values that is
written down before the first request; everything else is counted as `semconv.OTHER`.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from course_lib.monitoring import semconv
from course_lib.monitoring.record import ACTIONS, FEEDBACK, FINISHES, STAGES
from course_lib.monitoring.semconv import OTHER, Metric

# The classes of error that chat and the libraries below it raise; any other is OTHER.
ERRORS = (
    "ConnectionError",
    "ContextError",
    "EndpointError",
    "KeyboardInterrupt",
    "MemoryError",
    "MessageError",
    "OSError",
    "OutOfMemoryError",
    "RuntimeError",
    "TimeoutError",
    "TypeError",
    "ValueError",
)


class LabelError(ValueError):
    """An attribute that has no list of values: a mistake in the program, not in the data."""


@dataclass(frozen=True)
class AllowList:
    """The values that each attribute may take. Build one with `allow`."""

    values: Mapping[str, frozenset[str]] = field(hash=False)

    def clean(self, attributes: Mapping[str, str]) -> dict[str, str]:
        """The attributes with every value that is not listed replaced by `semconv.OTHER`.

        An empty value means "not known" and stays empty. Raises LabelError for an attribute
        without a list.
        """
        found = {}
        for name, value in attributes.items():
            if name not in self.values:
                raise LabelError(f"the attribute {name} has no list of values: add one to `allow`")
            found[name] = value if value == "" or value in self.values[name] else OTHER
        return found

    def most_series(self, metric: Metric) -> int:
        """How many time series the metric can have at the very most, empty and OTHER counted."""
        return math.prod(len(self.values[name] | {"", OTHER}) for name in metric.attributes)


def allow(
    *,
    models: Iterable[str],
    versions: Iterable[str] = (),
    providers: Iterable[str] = (),
    languages: Iterable[str] = (),
    guards: Iterable[str] = (),
    scores: Iterable[str] = (),
    signals: Iterable[str] = (),
    currencies: Iterable[str] = (),
    errors: Iterable[str] = ERRORS,
) -> AllowList:
    """An allow-list for every attribute that we emit. `Monitor.allow` fills in what it knows.

    Raises LabelError for a value that is not a word or a name: empty, longer than 100 characters,
    or with a line break in it.
    """
    given = {
        semconv.OPERATION: [semconv.CHAT],
        semconv.PROVIDER: providers,
        semconv.REQUEST_MODEL: models,
        semconv.TOKEN_TYPE: [semconv.INPUT, semconv.OUTPUT],
        semconv.TOKEN_MODALITY: ["text", "unknown"],
        semconv.ERROR_TYPE: errors,
        semconv.VERSION: versions,
        semconv.LANGUAGE: languages,
        semconv.FINISH: FINISHES,
        semconv.GUARD: guards,
        semconv.GUARD_STAGE: STAGES,
        semconv.GUARD_ACTION: ACTIONS,
        semconv.SCORE_NAME: [*scores, FEEDBACK],
        semconv.SIGNAL: signals,
        semconv.CURRENCY: currencies,
    }
    lists = {name: frozenset(values) for name, values in given.items()}
    for name, values in lists.items():
        for value in values:
            if not value or len(value) > 100 or not value.isprintable():
                raise LabelError(f"{value!r} cannot be a value of {name}: give a word or a name")
    return AllowList(MappingProxyType(lists))
