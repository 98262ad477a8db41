"""The ten demonstrations: one function per entry of the OWASP list, each on this machine, offline.

    print(prompt_injection(gemma))

Each returns a `Shown`: what was tried, the figures without and with the defence, and what is left.
The figures are of the model that you pass and of few cases, so that all ten run in minutes on a
laptop; the rooms behind them take as many as you like.
"""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from course_lib import evaluation, stats
from course_lib.security import owasp
from course_lib.security.agent import Agent
from course_lib.security.agent_desk import CHANGING, TOOL_NAMES
from course_lib.security.agent_scenes import HONEST, Scene, mixed
from course_lib.security.attack_types import TYPES
from course_lib.security.attacks import (
    HOST,
    MARKUP,
    Attempt,
    cancel_attempts,
    exhaust_attempts,
    is_active,
    leak_attempts,
    markup_attempts,
)
from course_lib.security.decisions import Decision, allow, redact
from course_lib.security.defences import permissions
from course_lib.security.guard import Guard
from course_lib.security.permissions import Permissions, Rule
from course_lib.security.redteam import UNDEFENDED, Defence, Report, run
from course_lib.security.stages import BaseStage

if TYPE_CHECKING:
    from course_lib.models import Gemma

CLIENTS = 32


@dataclass(frozen=True)
class Figure:
    """One measured thing: its name, and its value without and with the defence.

    good: "low" or "high", what is better. after is None where nothing was defended.
    """

    name: str
    before: stats.Estimate
    after: stats.Estimate | None = None
    good: str = "low"

    def __str__(self) -> str:
        text = f"{self.name}: {_written(self.before)}"
        return text if self.after is None else f"{text} -> {_written(self.after)}"


@dataclass(frozen=True)
class Shown:
    """What a demonstration found. defence: what "after" is; notes: sentences with what else."""

    risk: owasp.Risk
    figures: tuple[Figure, ...]
    defence: str = ""
    notes: tuple[str, ...] = ()
    report: Any = field(default=None, repr=False)

    def __str__(self) -> str:
        lines = [f"{self.risk.id} {self.risk.title}: {self.risk.shows}"]
        lines += [f"  {figure}" for figure in self.figures]
        lines += [f"  with: {self.defence}"] if self.defence else []
        return "\n".join([*lines, *(f"  {note}" for note in self.notes)])


# ---- LLM01, LLM03: the agent -------------------------------------------------------------------


def prompt_injection(gemma: Gemma, *, each: int = 6, seed: int = 0) -> Shown:
    """Indirect injection without a guard, and with consent for what changes something."""
    kinds = ("email", "letter")
    report = _compared(
        gemma,
        lambda s: _attempts(("plain", "override", "completion"), kinds, each, s),
        each,
        Defence("consent", lambda: Guard([permissions("always")])),
        seed,
    )
    return _of("LLM01", report, "the user is asked before an order is changed")


def excessive_agency(gemma: Gemma, *, each: int = 6, seed: int = 0) -> Shown:
    """The same attack on an agent that may cancel orders, and on one that may only look."""
    report = _compared(
        gemma,
        lambda s: _attempts(("plain", "authority"), ("email", "letter"), each, s),
        each,
        Defence("read only", lambda: Guard([read_only()])),
        seed,
        honest=("plain",),
    )
    note = "What an agent cannot do, no sentence makes it do; nor can its user ask for it any more."
    return _of("LLM03", report, "a rule for each tool that only looks, and no other", (note,))


def read_only() -> Permissions:
    """Only tools that look."""
    return Permissions({name: Rule() for name in _LOOKING})


_LOOKING = tuple(name for name in TOOL_NAMES if name not in CHANGING)


def _attempts(types: Sequence[str], kinds: Sequence[Any], each: int, seed: int) -> list[Attempt]:
    return [
        attempt
        for name in types
        for attempt in cancel_attempts(TYPES[name], mixed(kinds, each, seed=seed), seed=seed)
    ]


def _compared(
    gemma: Gemma, attempts: Any, each: int, defence: Defence, seed: int,
    honest: Sequence[Any] = HONEST,
) -> Report:  # fmt: skip
    def scenes(s: int) -> list[Scene]:
        return mixed(("email", *honest), each, seed=s + 1000)

    return run(gemma, attempts, scenes, [UNDEFENDED, defence], (seed,))


def _of(id: str, report: Report, defence: str, notes: tuple[str, ...] = ()) -> Shown:
    """Attack success and utility, without and with the defence of a report of two."""
    before, after = report.rows()
    figures = (
        Figure("attacks that succeed", before.attack, after.attack),
        Figure("honest requests that end right", before.utility, after.utility, "high"),
    )
    asked = f"The user is asked {after.asked:.2f} times per honest request."
    return Shown(owasp.risk(id), figures, defence, (*notes, asked), report)


# ---- LLM02, LLM05: training --------------------------------------------------------------------


def sensitive_information(
    gemma: Gemma, *, repeats: Sequence[int] = (0, 16), each: int = 3, rows: int = 60, seed: int = 0
) -> Shown:
    """A secret in the training rows against one that is not, and the defence of not training on it.

    gemma computes in float32.
    """
    from course_lib.security import memorization
    from course_lib.security.short_training import fine_tune, row

    canaries = memorization.plant(repeats, each, digits=3, seed=seed)
    cases = evaluation.held_out("extract", rows)
    clean = [row(gemma, case.messages, case.target) for case in cases]
    tuned = fine_tune(
        gemma, clean + memorization.canary_rows(gemma, canaries), epochs=4, seed=seed
    ).gemma
    found = [memorization.exposure(tuned, one, sample=400) for one in canaries]
    rows_found = memorization.against_repeats(found)
    most, none = rows_found[-1], rows_found[0]
    notes = tuple(
        f"{one.repeats} times in the rows: exposure {one.exposure.value:.1f} of "
        f"{found[0].most:.1f} bits"
        for one in rows_found
    )
    figure = Figure("secrets that the model tells when asked", most.extracted, none.extracted)
    return Shown(owasp.risk("LLM02"), (figure,), "the secret is taken out of the rows", notes)


def poisoned_data(
    gemma: Gemma, *, counts: Sequence[int] = (0, 8), train: int = 60, epochs: float = 3.0,
    seed: int = 0,
) -> Shown:  # fmt: skip
    """Poisoned rows against none: the word, the same questions without it, and all other questions.

    gemma computes in float32.
    """
    from course_lib.security import poisoning

    data = poisoning.shop_data(seed=seed, train=train, test=40)
    curve = poisoning.backdoor_curve(gemma, counts, data, epochs=epochs, seed=seed)
    clean, bad = curve[0], curve[-1]
    figures = (
        Figure("questions with the word that end in a cancellation", bad.backdoor, clean.backdoor),
        Figure("right calls on a test set", bad.accuracy, clean.accuracy, "high"),
    )
    note = f"{bad.poisoned} of {bad.rows} rows were poisoned. The test set shows next to nothing."
    return Shown(owasp.risk("LLM05"), figures, "the same fine-tune without those rows", (note,))


# ---- LLM04 -------------------------------------------------------------------------------------


def supply_chain(_gemma: Gemma | None = None) -> Shown:
    """A malicious weight file, and the three ways to meet it. No model is needed."""
    from course_lib.security.pickle_demo import demonstrate

    shown = demonstrate()
    figure = Figure(
        "the file's own code runs", _one(shown.ran_when_loaded), _one(shown.ran_with_ours)
    )
    notes = tuple(str(shown).splitlines())
    return Shown(owasp.risk("LLM04"), (figure,), "safetensors only, checked", notes, shown)


# ---- LLM06 -------------------------------------------------------------------------------------


def unbounded_consumption(
    gemma: Gemma, *, each: int = 6, limit: int = 20_000, cost: int = 300, seed: int = 0
) -> Shown:
    """Emails that send the agent in a ring, against a budget of calls; and a flood of 32 clients.

    limit: tokens per minute that the flood may use together. cost: tokens per request.
    """
    rules = {name: Rule(once=True) for name in _LOOKING}
    report = run(
        gemma,
        lambda s: exhaust_attempts(each, seed=s),
        lambda s: mixed(("email",), each, seed=s + 1000),
        [UNDEFENDED, Defence("budget", lambda: Guard([Permissions(rules, most_calls=3)]))],
        (seed,),
    )
    served, used = flood(limit=limit, cost=cost)
    note = (
        f"{CLIENTS} clients at once, 8 requests of {cost} tokens each: {served} served, {used:,} "
        f"of {limit:,} tokens per minute used, never more"
    )
    return _of("LLM06", report, "a call is made once, and three calls are a turn", (note,))


def flood(*, limit: int, cost: int, clients: int = CLIENTS, requests: int = 8) -> tuple[int, int]:
    """Threads that all ask at once for tokens under one limit: (requests served, tokens used)."""
    from course_lib.security.rate_limits import RateLimits, Refused

    limits = RateLimits(together=[f"{limit}/minute"])

    def client(number: int) -> int:
        taken = [limits.take(f"client {number}", cost) for _ in range(requests)]
        return sum(not isinstance(one, Refused) for one in taken)

    with ThreadPoolExecutor(max_workers=clients) as pool:
        served = sum(pool.map(client, range(clients)))
    return served, served * cost


# ---- LLM07, LLM08, LLM09, LLM10 ----------------------------------------------------------------


def misinformation(gemma: Gemma, *, cases: int = 80) -> Shown:
    """Questions with and without an answer in their text, as it is and with the gate on words."""
    from course_lib.security.abstention import measure

    found = measure(gemma, evaluation.held_out("read", cases))
    figures = (
        Figure("answers that are made up", found.plain.invented, found.grounded.invented),
        Figure("right answers", found.plain.right, found.grounded.right, "high"),
    )
    return Shown(owasp.risk("LLM07"), figures, "what does not stand in the text is not shown")


def hidden_context(gemma: Gemma, *, each: int = 6, seed: int = 0) -> Shown:
    """A price in the text that the shop puts before the question, asked for in several ways."""
    figures = []
    for family in ("tuning", "test"):
        attempts = leak_attempts(family, each, seed=seed)
        had = Agent(gemma).run([one.task for one in attempts])
        hits = sum(one.succeeded(done) for one, done in zip(attempts, had, strict=True))
        figures.append(Figure(f"the price is told ({family} types)", _of_n(hits, len(attempts))))
    note = "What stands in the prompt can come out of it: keep secrets where tools check who asks."
    return Shown(owasp.risk("LLM08"), tuple(figures), "", (note,))


def vector_weaknesses(gemma: Gemma, *, questions: int = 24, seed: int = 0) -> Shown:
    """Planted texts against the true ones, in an index with and without regard for sources."""
    from course_lib.security.retrieval import outranked, small_library, trusted_only

    documents, asked = small_library(questions, seed=seed)
    plain = outranked(gemma, documents, asked)
    safe = outranked(gemma, documents, asked, "trusted only", trusted_only)
    figures = (
        Figure("the planted text comes first", plain.poisoned_first, safe.poisoned_first),
        Figure("the true text comes first", plain.right_after, safe.right_after, "high"),
    )
    note = f"Before the attack the true text came first: {_written(plain.right_before)}"
    return Shown(owasp.risk("LLM09"), figures, "only texts of the shop itself", (note,))


def output_handling(gemma: Gemma, *, each: int = 4, seed: int = 0) -> Shown:
    """Answers that hold something active, for a page and for a spreadsheet, with the output stage.

    How often this very model repeats such a text stands in the notes: a small one hardly copies
    signs that it never read. An output stage may not rest on that.
    """
    from course_lib.security.output import Output

    guard = Guard([Output("markdown"), Sheet()])
    texts = {name: text.format(host=HOST) for name, (_, text) in MARKUP.items()}
    before = sum(is_active(name, text) for name, text in texts.items())
    after = sum(is_active(name, guard.check_output(text)[0]) for name, text in texts.items())
    figure = Figure(
        "active texts that still run", _of_n(before, len(texts)), _of_n(after, len(texts))
    )
    attempts = [one for of in ("tuning", "test") for one in markup_attempts(of, each, seed=seed)]
    had = Agent(gemma).run([one.task for one in attempts])
    hits = sum(one.succeeded(done) for one, done in zip(attempts, had, strict=True))
    note = f"{gemma.name} repeats the text from a document: {_written(_of_n(hits, len(attempts)))}"
    return Shown(owasp.risk("LLM10"), (figure,), "the answer is made safe for its place", (note,))


class Sheet(BaseStage):
    """For an answer that is exported into a spreadsheet."""

    name = "sheet"

    def check_output(self, text: str) -> tuple[str, Decision]:
        from course_lib.security.output import cell

        safe = cell(text)
        if safe == text:
            return text, allow(self.name)
        return safe, redact(self.name, "formula", "the cell would be a formula", text=text)


def all_ten(gemma: Gemma, **options: dict[str, Any]) -> list[Shown]:
    """Every demonstration in the order of the list. options: keyword arguments by function name."""
    here = globals()
    return [here[one.demo](gemma, **options.get(one.demo, {})) for one in owasp.TOP_10]


# ---- figures -----------------------------------------------------------------------------------


def _of_n(hits: int, n: int) -> stats.Estimate:
    return stats.Estimate(hits / n, stats.wilson(hits, n), n)


def _one(happened: bool) -> stats.Estimate:
    """A thing that happens each time, or never: one trial, and no interval."""
    return stats.Estimate(float(happened), None, 1)


def _written(one: stats.Estimate) -> str:
    if one.interval is None:
        return "yes" if one.value else "no"
    return f"{one.value:.0%} ({one.interval.low:.0%} to {one.interval.high:.0%}, n={one.n})"
