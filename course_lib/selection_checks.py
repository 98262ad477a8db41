"""What a card says about a requirement, whatever the device: task, licence, context, scores."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from course_lib import catalog
from course_lib.card_types import Benchmark, Card
from course_lib.selection_fit import MET, NOT_MET, OPEN, Check
from course_lib.selection_needs import (
    TASKS,
    MeasuredScore,
    Needed,
    Requirements,
    short_licence,
)

GENERAL = frozenset(TASKS) - {"moderation", "embedding", "drafting"}
_PRETRAINED = "pretrained only: it continues text and follows no instruction"
# Card.member -> the tasks it is made for, and what it is. A member not listed here is general.
_SPECIALISTS: dict[str, tuple[frozenset[str], str]] = {
    "mtp-drafter": (frozenset({"drafting"}), "a drafter: it runs beside its target, never alone"),
    "embeddinggemma": (frozenset({"embedding"}), "an embedding model: it gives vectors, no text"),
    "codegemma": (frozenset({"code"}), "a code model"),
    "shieldgemma": (frozenset({"moderation"}), "a safety classifier"),
    "shieldgemma2": (frozenset({"moderation"}), "a safety classifier for pictures"),
    "functiongemma": (frozenset({"tools"}), "a base for your own function caller, no chat model"),
    "medgemma": (frozenset({"medicine"}), "a medical model"),
    "translategemma": (frozenset({"translation"}), "a translation model"),
    "paligemma": (frozenset({"pictures"}), "a picture model to be tuned for one job"),
    "paligemma2": (frozenset({"pictures"}), "a picture model to be tuned for one job"),
    "txgemma": (frozenset(), "a model for drug discovery"),
    "datagemma": (frozenset(), "a model that asks the Data Commons for statistics"),
    "vaultgemma": (frozenset(), _PRETRAINED),
    "t5gemma2": (frozenset(), _PRETRAINED),
    "pocket": (frozenset({"shop"}), "a pocket model: it knows one invented shop, nothing else"),
}
_PEER_SPECIALISTS = {
    "llama-guard": (frozenset({"moderation"}), "a safety classifier"),
    "codellama": (frozenset({"code"}), "a code model"),
}
_POCKET_LANGUAGES = re.compile(r"Trained on generated text in: ([a-z]{2}(?:, [a-z]{2})*)\.")


@dataclass(frozen=True)
class Score:
    """One score of a model: published by somebody or measured, in the unit of its table."""

    benchmark: str
    value: float
    unit: str
    kind: str
    detail: str
    source: str
    interval: tuple[float, float] | None = None

    def __str__(self) -> str:
        unit = "%" if self.unit == "%" else f" {self.unit}"
        return f"{self.benchmark} {self.value:g}{unit} ({self.kind}, {self.detail}; {self.source})"


def lower_is_better(unit: str) -> bool:
    return "lower is better" in unit


def purpose(card: Card) -> tuple[frozenset[str], str]:
    """The tasks a model is made for, and what it is in words."""
    for start, found in _PEER_SPECIALISTS.items():
        if card.is_peer and card.key.startswith(start):
            return found
    return _SPECIALISTS.get(card.member, (GENERAL, "a general model"))


def scores_of(card: Card, measured: Sequence[MeasuredScore] = ()) -> tuple[Score, ...]:
    """Every score known of a model: published, a pocket model's own, and those you measured."""
    found = [_published(row) for row in card.benchmarks]
    if card.pocket:
        found += _pocket_scores(card)
    for m in measured:
        if m.model == card.key:
            text = f"n={m.n}" + (
                f", 95% {m.interval[0]:g} to {m.interval[1]:g}" if m.interval else ""
            )
            found.append(
                Score(m.benchmark, m.score, "%", "measured by you", text, m.source, m.interval)
            )
    return tuple(found)


def _published(row: Benchmark) -> Score:
    kind = "published, instruction-tuned" if row.variant == "it" else "published, pretrained"
    detail = row.setting or "setting not stated"
    if row.confidence != "verified":
        detail += f", {row.confidence}"
    return Score(row.benchmark, row.score, row.unit, kind, detail, row.source)


def _pocket_scores(card: Card) -> list[Score]:
    made = []
    try:
        rows = catalog.pocket_details(card.key).scores
    except catalog.UnknownModelError:
        return []  # a card made by hand: no folder, so no scores
    for skill, row in rows.items():
        low, high = (100 * side for side in row["interval_95"])
        detail = f"{row['metric']}, n={row['n']}, 95% {low:.1f} to {high:.1f}"
        value = round(100 * row["rate"], 4)
        made.append(
            Score(skill, value, "%", "measured", detail, f"{card.key}/card.json", (low, high))
        )
    return made


def best_known(card: Card, needed: Needed, measured: Sequence[MeasuredScore]) -> Score | None:
    """The score that speaks for a model: what you measured, else the worst of what is published.

    Scores of the pretrained model say nothing of the tuned one. Where two tables differ (67.6 and
    67.5 for Gemma 3 27B), the lower claim is the safe one.
    """
    rows = [s for s in scores_of(card, measured) if s.benchmark == needed.benchmark]
    rows = [s for s in rows if s.kind != "published, pretrained"]
    own = [s for s in rows if s.kind != "published, instruction-tuned"]
    rows = own or rows
    if not rows:
        return None
    worst = max if lower_is_better(rows[0].unit) else min
    return worst(rows, key=lambda s: s.value)


def score_check(card: Card, needed: Needed, measured: Sequence[MeasuredScore]) -> Check:
    score = best_known(card, needed, measured)
    goal = f"{needed.score:g} wanted in {needed.benchmark}"
    if score is None:
        pretrained = any(s.benchmark == needed.benchmark for s in scores_of(card, measured))
        why = "published for the pretrained model only" if pretrained else "no score is known"
        return Check("score", OPEN, f"{needed.benchmark}: {why}; {goal}")
    low = lower_is_better(score.unit)
    reached = score.value <= needed.score if low else score.value >= needed.score
    text = f"{score}; {goal}"
    if reached and score.interval and score.interval[0] < needed.score:
        text += "; its interval reaches below that, so more cases may tell otherwise"
    return Check("score", MET if reached else NOT_MET, text, (score.source,))


def card_checks(
    card: Card, wanted: Requirements, measured: Sequence[MeasuredScore] = ()
) -> tuple[Check, ...]:
    """Every requirement that the card alone can answer."""
    made = [_task(card, wanted), _modalities(card, wanted), _context(card, wanted)]
    if wanted.languages:
        made.append(_languages(card, wanted))
    if wanted.licences is not None:
        made.append(_licence(card, wanted.licences))
    if wanted.ungated:
        made.append(_access(card))
    made += [score_check(card, needed, measured) for needed in wanted.scores]
    return tuple(made)


def _task(card: Card, wanted: Requirements) -> Check:
    tasks, what = purpose(card)
    if wanted.task in tasks:
        return Check("task", MET, f"{what}, made for it: {TASKS[wanted.task]}", card.source)
    return Check("task", NOT_MET, f"{what}; wanted: {TASKS[wanted.task]}", card.source)


def _modalities(card: Card, wanted: Requirements) -> Check:
    takes = [m.split(" ")[0] for m in card.modalities_in]
    missing = [m for m in wanted.modalities if m not in takes]
    text = f"takes {', '.join(card.modalities_in)}"
    if missing and not (card.member == "mtp-drafter" and missing == ["text"]):
        return Check("modalities", NOT_MET, f"{text}; not {', '.join(missing)}", card.source)
    return Check("modalities", MET, text, card.source)


def _context(card: Card, wanted: Requirements) -> Check:
    limit = card.context_length
    if limit is None:
        return Check("context", OPEN, f"context limit unknown; {wanted.context:,} tokens wanted")
    text = f"made for {limit:,} tokens; {wanted.context:,} wanted"
    return Check("context", MET if wanted.context <= limit else NOT_MET, text, card.source)


def _languages(card: Card, wanted: Requirements) -> Check:
    asked = ", ".join(wanted.languages)
    known = next((m for note in card.notes if (m := _POCKET_LANGUAGES.search(note))), None)
    if not card.pocket or known is None:
        text = f"how good it is in {asked} is in no fact we have: test it on your own texts"
        many = [s for s in scores_of(card) if s.benchmark in ("MMMLU", "MGSM")]
        if many:
            text += f" (over many languages: {'; '.join(map(str, many))})"
        return Check("languages", OPEN, text, tuple(s.source for s in many))
    trained = known.group(1).split(", ")
    missing = [code for code in wanted.languages if code not in trained]
    text = f"trained on {', '.join(trained)}"
    if missing:
        return Check("languages", NOT_MET, f"{text}; not on {', '.join(missing)}", card.source)
    return Check("languages", MET, text, card.source)


def _licence(card: Card, accepted: tuple[str, ...]) -> Check:
    if card.licence is None:
        return Check("licence", OPEN, "licence unknown")
    name = short_licence(card.licence)
    if name in accepted:
        return Check("licence", MET, name, card.source)
    return Check("licence", NOT_MET, f"{name}; accepted: {', '.join(accepted)}", card.source)


def _access(card: Card) -> Check:
    if card.gated is None:
        return Check("access", OPEN, "whether the hub gates it is unknown")
    text = "gated: somebody must accept terms on the hub" if card.gated else "no gate on the hub"
    return Check("access", NOT_MET if card.gated else MET, text, card.source)
