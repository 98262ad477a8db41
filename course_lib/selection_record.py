"""A selection in Markdown: every reason of one model, and the decision record of a shortlist.

Both are made of a `Shortlist` and of nothing else, so the same requirements give the same text.
"""

from __future__ import annotations

from collections import Counter

from course_lib import catalog
from course_lib.selection import Candidate, Excluded, Shortlist
from course_lib.selection_fit import FormVerdict
from course_lib.selection_needs import TASKS, Requirements, SelectionError


def explanation(entry: Candidate | Excluded) -> str:
    """All that is known of one model under these requirements, form by form."""
    lines = [f"### {_plain(entry.card.key)}", ""]
    if isinstance(entry, Candidate):
        lines.append(f"On the list, rank {entry.rank}, in {entry.chosen.form.name}.")
        lines += ["", *(f"- {c.name}, {c.status}: {_plain(c.text)}" for c in entry.checks)]
        lines += ["", "Open:", "", *(_bullets(entry.open_questions) or ["- nothing"])]
    else:
        lines += ["Excluded:", "", *_bullets(entry.reasons)]
    if entry.forms:
        lines += ["", *_form_table(entry.forms)]
    rows = entry.scores if isinstance(entry, Candidate) else ()
    if rows:
        lines += ["", "Scores:", "", *_bullets(map(str, rows))]
    return "\n".join(lines) + "\n"


def decision_record(
    found: Shortlist, choice: str | None = None, *, because: str = "", decided_on: str = "undated"
) -> str:
    """A decision record in Markdown: what was asked, what was chosen and why, what is still open.

    Args:
        choice: a model of the shortlist; None: the first.
        because: needed where the choice is not the first: what the figures do not say.
        decided_on: a date, in your words.

    Raises:
        SelectionError: the choice is not on the list, or passes over the first without a reason.
    """
    chosen = _chosen(found, choice, because)
    title = _plain(found.requirements.name)
    lines = [f"# Decision: {title}", "", f"Decided: {_plain(decided_on)}. "]
    lines[-1] += f"Facts of the catalogue: {found.facts_date}."
    lines += ["", "## What is asked", "", *_asked(found.requirements), "", "## Decision", ""]
    lines += _decision(found, chosen, because)
    if chosen is not None:
        lines += ["", "## Still open", "", *(_bullets(chosen.open_questions) or ["- nothing"])]
    lines += ["", "## On the list", "", f"Ranked {found.order}.", "", *_candidate_table(found)]
    lines += ["", "## Excluded", "", *_exclusions(found), "", "## Sources", "", *_sources(found)]
    return "\n".join(lines) + "\n"


def _chosen(found: Shortlist, choice: str | None, because: str) -> Candidate | None:
    if choice is None:
        return found.best
    entry = found.find(choice)
    if isinstance(entry, Excluded):
        raise SelectionError(
            f"{entry.card.key} is not on the list ({'; '.join(entry.reasons)}): change the "
            "requirements and select again, so that the record says what was given up"
        )
    if entry.rank > 1 and not because.strip():
        raise SelectionError(
            f"{entry.card.key} is number {entry.rank}: say in `because` why it goes before "
            f"{found.candidates[0].card.key}"
        )
    return entry


def _plain(text: object) -> str:
    """Text that breaks neither a table nor a heading."""
    return " ".join(str(text).split()).replace("|", "/")


def _bullets(texts: object) -> list[str]:
    return [f"- {_plain(text)}" for text in texts]  # type: ignore[attr-defined]


def _asked(wanted: Requirements) -> list[str]:
    device = wanted.device
    made = [
        f"task: {wanted.task} ({TASKS[wanted.task]}); input: {', '.join(wanted.modalities)}",
        *(f"score: {needed.benchmark}, {needed.score:g}" for needed in wanted.scores),
        f"languages: {', '.join(wanted.languages) or 'none named'}",
        f"context: {wanted.context:,} tokens, of which {wanted.prompt_tokens:,} prompt; "
        f"{wanted.users:,} at the same time",
    ]
    if wanted.tokens_per_second is not None:
        made.append(f"speed: {wanted.tokens_per_second:g} tokens/s for each user")
    if wanted.first_token_seconds is not None:
        made.append(f"first token: within {wanted.first_token_seconds:g} s")
    made.append(
        f"device: {device.name}, {wanted.allowed_bytes / 2**30:.2f} of "
        f"{device.memory_bytes / 2**30:.2f} GiB for the model; up to {wanted.max_devices}"
    )
    rates = (
        (device.bytes_per_second, 1e9, "GB/s"),
        (device.flops_per_second, 1e12, "TFLOP/s"),
    )
    known = [
        f"{rate / unit:,.4g} {name}" if rate else f"{name} unknown" for rate, unit, name in rates
    ]
    reached = "not measured" if device.reached is None else f"{device.reached:.0%}"
    made.append(
        f"roof: {', '.join(known)} ({device.source or 'no source'}); share of it reached: {reached}"
    )
    licences = "any" if wanted.licences is None else ", ".join(wanted.licences)
    made.append(f"licence: {licences}{'; no gate on the hub' if wanted.ungated else ''}")
    if wanted.budget_per_hour is not None:
        made.append(f"budget: ${wanted.budget_per_hour:,.2f} an hour")
    made.append(f"may stay unknown: {', '.join(wanted.accept_open) or 'nothing'}")
    return _bullets(made)


def _decision(found: Shortlist, chosen: Candidate | None, because: str) -> list[str]:
    if chosen is None:
        return [
            "**No model meets everything asked.** What comes nearest, and what it misses:",
            "",
            *(f"- {e.card.key}: {_plain('; '.join(e.reasons))}" for e in found.nearest()),
        ]
    form = chosen.chosen
    source = form.official_id or chosen.card.id
    own = "" if form.official_id or form.form.as_trained else "; convert and check it yourself"
    lines = [
        f"**{chosen.card.key} in {form.form.name}** ({form.form.runtime}), on {form.devices} x "
        f"{_plain(found.requirements.device.name)}. Weights: {source}{own}.",
        "",
        *(f"- {c.name}, {c.status}: {_plain(c.text)}" for c in chosen.checks),
        f"- cost: {_cost(form)}",
    ]
    if because.strip():
        lines += ["", f"Chosen because: {_plain(because)}"]
    return lines


def _cost(form: FormVerdict) -> str:
    if form.dollars_per_hour is None:
        return "unknown, no price was given"
    hourly = f"${form.dollars_per_hour:,.2f} an hour"
    if form.dollars_per_million is None or form.speed is None:
        return f"{hourly}; per token unknown, because the speed is"
    bound = "at least " if form.speed.basis == "at most" else ""
    million = f"${form.dollars_per_million:,.3g} per million generated tokens"
    return f"{hourly}; {bound}{million} when always busy ({form.speed.basis} speed)"


def _candidate_table(found: Shortlist) -> list[str]:
    if not found.candidates:
        return ["(none)"]
    rows = [
        "| rank | model | form | devices | score | GiB per device | tokens/s per user | cost |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for c in found.candidates:
        form = c.chosen
        score = f"{c.headline.value:g}" if c.headline else "unknown"
        memory = f"{form.need.total / 2**30:.2f}" if form.need else "unknown"
        speed = f"{form.speed.basis} {form.speed.per_user:.3g}" if form.speed else "unknown"
        cells = (
            c.rank,
            c.card.key,
            form.form.name,
            form.devices,
            score,
            memory,
            speed,
            _cost(form),
        )
        rows.append(f"| {' | '.join(map(_plain, cells))} |")
    return rows


def _form_table(forms: tuple[FormVerdict, ...]) -> list[str]:
    rows = ["| form | devices | memory | tokens/s per user | verdict |", "|---|---|---|---|---|"]
    for form in forms:
        memory = str(form.need) if form.need else "unknown"
        speed = f"{form.speed.basis} {form.speed.per_user:.3g}" if form.speed else "unknown"
        verdict = "passes" if form.passes else "fails: " + ", ".join(c.name for c in form.stops)
        cells = (form.form.name, form.devices, memory, speed, verdict)
        rows.append(f"| {' | '.join(map(_plain, cells))} |")
    return rows


def _exclusions(found: Shortlist) -> list[str]:
    if not found.excluded:
        return ["(none)"]
    kinds = Counter(name for e in found.excluded for name in {c.name for c in e.stops})
    counted = ", ".join(f"{name} {n}" for name, n in kinds.most_common())
    lines = [f"{len(found.excluded)} models; a model may fail more than one check: {counted}.", ""]
    return lines + [f"- {e.card.key}: {_plain('; '.join(e.reasons))}" for e in found.excluded]


def _sources(found: Shortlist) -> list[str]:
    """What the checks of the candidates rest on, spelled out where the catalogue knows the key."""
    known = catalog.sources()
    used = dict.fromkeys(
        s for c in found.candidates for check in c.checks for s in check.source if s
    )
    return [f"- {_plain(s)}{': ' + _plain(known[s]) if s in known else ''}" for s in used] or [
        "(none)"
    ]
