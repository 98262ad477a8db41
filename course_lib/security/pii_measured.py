"""How much personal data a recognizer finds, and how much of what it finds is none.

>>> from course_lib.security import pii, pii_measured, pii_texts
>>> for row in pii_measured.measure(pii.find, pii_texts.labelled(0)):
...     print(row)

Recall: of the labelled places, the share that is covered by findings of that kind. Precision: of
the findings of a kind, the share that touches a labelled place of that kind. Both with Wilson's
interval for clusters: texts of one phrasing stand or fall together.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from course_lib import stats
from course_lib.security.pii_recognizers import Found
from course_lib.security.pii_texts import Labelled

Finder = Callable[[str], Sequence[Found]]
ALL = "all"
# What Presidio's recognizers call the kinds of ours.
PRESIDIO_KINDS = {
    "CREDIT_CARD": "CARD", "IBAN_CODE": "IBAN", "ES_NIF": "ES_DNI", "ES_NIE": "ES_NIE",
    "US_SSN": "US_SSN", "PH_TIN": "PH_TIN", "EMAIL_ADDRESS": "EMAIL",
    "PHONE_NUMBER": "PHONE", "IP_ADDRESS": "IP",
}  # fmt: skip
# The score from which a finding of Presidio counts. Its weak patterns wait for words around them,
# which the engine without a model cannot see.
PRESIDIO_SCORE = 0.35


class PresidioMissingError(ImportError):
    """Presidio is not installed; the message says how to install it."""


@dataclass(frozen=True)
class Measured:
    """Recall and precision of one kind. Either is None where nothing of it was labelled, or found,
    in two phrasings or more.
    """

    kind: str
    recall: stats.Estimate | None
    precision: stats.Estimate | None

    def __str__(self) -> str:
        def shown(one: stats.Estimate | None) -> str:
            if one is None:
                return "none"
            low, high = one.interval.low, one.interval.high
            return f"{one.value:.1%} ({low:.0%} to {high:.0%}, n={one.n})"

        return f"{self.kind}: recall {shown(self.recall)}, precision {shown(self.precision)}"


def measure(
    finder: Finder, texts: Sequence[Labelled], kinds: Collection[str] | None = None
) -> list[Measured]:
    """One row per kind, and one for "all". kinds: those to count, on both sides; all if None."""
    hits: dict[tuple[str, str], list[bool]] = {}
    right: dict[tuple[str, str], list[bool]] = {}
    for text in texts:
        labelled = [span for span in text.spans if kinds is None or span[0] in kinds]
        found = [one for one in finder(text.text) if kinds is None or one.kind in kinds]
        for kind, start, end in labelled:
            hit = any(one.kind == kind and one.start <= start and end <= one.end for one in found)
            for name in (kind, ALL):
                hits.setdefault((name, text.phrasing), []).append(hit)
        for one in found:
            touches = any(
                one.kind == kind and one.start < end and start < one.end
                for kind, start, end in labelled
            )
            for name in (one.kind, ALL):
                right.setdefault((name, text.phrasing), []).append(touches)
    names = sorted({name for name, _ in (*hits, *right)} - {ALL})
    return [Measured(name, _share(hits, name), _share(right, name)) for name in [*names, ALL]]


def _share(rows: dict[tuple[str, str], list[bool]], name: str) -> stats.Estimate | None:
    counts = [(sum(row), len(row)) for (kind, _), row in rows.items() if kind == name]
    if not counts:
        return None
    hits, n = sum(k for k, _ in counts), sum(size for _, size in counts)
    # One phrasing alone cannot say how phrasings differ: it counts as one case.
    interval = (
        stats.wilson_clustered(counts) if len(counts) > 1 else stats.wilson_share(hits / n, 1)
    )
    return stats.Estimate(hits / n, interval, n)


# ---- Presidio ----------------------------------------------------------------------------------


def presidio_finder(score: float = PRESIDIO_SCORE) -> Finder:
    """Presidio's own recognizers for the same kinds, with its engine that loads no language model.

    Its e-mail recognizer asks a list of public suffixes that it would fetch from the network; here
    it gets the list that comes with the package. Every recognizer is registered under one language,
    as their patterns know none. Names it finds with a language model only, so it finds none here.

    Raises PresidioMissingError where the extra [security] is not installed.
    """
    engine = _presidio()

    def find(text: str) -> list[Found]:
        results = engine.analyze(text, language="en", score_threshold=score)
        kept: list[Any] = []
        for one in sorted(results, key=lambda r: (-r.score, r.start - r.end, r.start)):
            if all(one.end <= other.start or one.start >= other.end for other in kept):
                kept.append(one)
        return [
            Found(PRESIDIO_KINDS[one.entity_type], one.start, one.end, one.score >= 1.0,
                  text[one.start : one.end])
            for one in sorted(kept, key=lambda r: r.start)
        ]  # fmt: skip

    return find


@cache
def _presidio() -> Any:
    try:
        import tldextract
        from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
        from presidio_analyzer import predefined_recognizers as own
        from presidio_analyzer.nlp_engine import NoOpNlpEngine
    except ImportError as error:
        raise PresidioMissingError(
            "Presidio is not installed: pip install -c constraints.txt -e '.[security]'"
        ) from error
    suffixes = tldextract.TLDExtract(suffix_list_urls=(), cache_dir=None)

    class Email(own.EmailRecognizer):
        def validate_result(self, pattern_text: str) -> bool:
            return suffixes(pattern_text).fqdn != ""

    regions = ("US", "ES", "PT", "BR", "PH")
    recognizers = [
        own.CreditCardRecognizer(), own.IbanRecognizer(), own.EsNifRecognizer(),
        own.EsNieRecognizer(), own.UsSsnRecognizer(), own.PhTinRecognizer(), Email(),
        own.IpRecognizer(), own.PhoneRecognizer(supported_regions=regions),
    ]  # fmt: skip
    for one in recognizers:
        one.supported_language = "en"
    engine = NoOpNlpEngine([{"lang_code": "en", "model_name": ""}])
    registry = RecognizerRegistry(recognizers=recognizers, supported_languages=["en"])
    return AnalyzerEngine(registry=registry, nlp_engine=engine, supported_languages=["en"])
