"""Exercise 5 of lab 02: requirements and rows with gaps in, reasons in words out."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.lab02_selection.offers import FIELDS, offers
from course_lib.labs.lab02_selection.records import CHECKS, Brief, Row

Reasons = dict[str, list[str]]


def shortlist(brief: Brief, rows: Sequence[Row]) -> Reasons:
    found = {}
    for row in rows:
        checks = (
            ("licence", row.licence, brief.licences, lambda has, asked: has in asked),
            ("languages", row.languages, brief.languages, lambda has, asked: {*asked} <= {*has}),
            ("context", row.context, brief.context, lambda has, asked: has >= asked),
            ("memory", row.memory_bytes, brief.memory_bytes, lambda has, asked: has <= asked),
            (
                "speed",
                row.tokens_per_second,
                brief.tokens_per_second,
                lambda has, asked: has >= asked,
            ),
            ("score", row.score, brief.score, lambda has, asked: has >= asked),
        )
        reasons = []
        for name, has, asked, enough in checks:
            if asked is None:
                continue
            if has is None:
                if name not in brief.may_stay_unknown:
                    reasons.append(f"{name}: unknown")
            elif not enough(has, asked):
                reasons.append(f"{name}: not met")
        found[row.name] = reasons
    return found


def _by_hand(brief: Brief, rows: Sequence[Row]) -> Reasons:
    """Check after check, as many would write it."""
    found = {}
    for row in rows:
        status = {name: "met" for name in CHECKS}
        if brief.licences is not None:
            known = row.licence is not None
            status["licence"] = _said(known, known and row.licence in brief.licences)
        if brief.languages is not None:
            known = row.languages is not None
            every = known and all(code in row.languages for code in brief.languages)
            status["languages"] = _said(known, every)
        for name, least in (("context", brief.context), ("speed", brief.tokens_per_second),
                            ("score", brief.score)):  # fmt: skip
            figure = getattr(row, FIELDS[name])
            if least is not None:
                status[name] = _said(figure is not None, figure is not None and figure >= least)
        if row.memory_bytes is None or row.memory_bytes > brief.memory_bytes:
            status["memory"] = _said(row.memory_bytes is not None, False)
        found[row.name] = [
            f"{name}: {said}"
            for name, said in status.items()
            if said == "not met" or (said == "unknown" and name not in brief.may_stay_unknown)
        ]
    return found


def _said(known: bool, met: bool) -> str:
    return ("met" if met else "not met") if known else "unknown"


def _enough(name: str, has: Any, asked: Any) -> bool:
    if name == "licence":
        return has in asked
    if name == "languages":
        return not set(asked) - set(has)
    return has <= asked if name == "memory" else has >= asked


_ASKED = dict(
    zip(
        CHECKS,
        ("licences", "languages", "context", "memory_bytes", "tokens_per_second", "score"),
        strict=True,
    )
)


def _answer(
    *,
    gap: Callable[[str, Brief], str | None] | None = None,
    enough: Callable[[str, Any, Any], bool] = _enough,
    is_gap: Callable[[Any], bool] = lambda has: has is None,
    as_figure: Callable[[str, Any], Any] = lambda name, has: has,
    only_first: bool = False,
    ask_if_asked: bool = True,
    forgive: bool = False,
) -> Callable[[Brief, Sequence[Row]], Reasons]:
    """The right rule with one decision changed: another right answer, and the wrong ones.

    gap: what is said of an unknown figure, None for nothing.
    """

    def right_gap(name: str, brief: Brief) -> str | None:
        return None if name in brief.may_stay_unknown else "unknown"

    def reason(name: str, brief: Brief, row: Row) -> str | None:
        asked, has = getattr(brief, _ASKED[name]), as_figure(name, getattr(row, FIELDS[name]))
        if ask_if_asked and asked is None:
            return None
        if is_gap(has):
            return (gap or right_gap)(name, brief)
        if forgive and name in brief.may_stay_unknown:
            return None
        return None if enough(name, has, asked) else "not met"

    def answer(brief: Brief, rows: Sequence[Row]) -> Reasons:
        found = {}
        for row in rows:
            said = {name: reason(name, brief, row) for name in CHECKS}
            texts = [f"{name}: {text}" for name, text in said.items() if text]
            found[row.name] = texts[:1] if only_first else texts
        return found

    return answer


def _zero(name: str, has: Any) -> Any:
    """Nothing known, taken for nothing there."""
    if has is not None:
        return has
    return {"licence": "", "languages": ()}.get(name, 0)


def _strictly(name: str, has: Any, asked: Any) -> bool:
    return _enough(name, has, asked) and (name in ("licence", "languages") or has != asked)


def _any_language(name: str, has: Any, asked: Any) -> bool:
    return bool(set(asked) & set(has)) if name == "languages" else _enough(name, has, asked)


def _exactly_these(name: str, has: Any, asked: Any) -> bool:
    return set(asked) == set(has) if name == "languages" else _enough(name, has, asked)


def _more_is_better(name: str, has: Any, asked: Any) -> bool:
    return has >= asked if name == "memory" else _enough(name, has, asked)


def _only_excluded(brief: Brief, rows: Sequence[Row]) -> Reasons:
    return {name: reasons for name, reasons in shortlist(brief, rows).items() if reasons}


def _only_passed(brief: Brief, rows: Sequence[Row]) -> list[str]:
    return [name for name, reasons in shortlist(brief, rows).items() if not reasons]


def same_reasons(got: Any, wanted: Any) -> bool:
    """The same rows with the same reasons, these in any order."""
    if not isinstance(got, Mapping) or not isinstance(wanted, Mapping):
        return type(got) is type(wanted) and got == wanted
    return got.keys() == wanted.keys() and all(
        isinstance(got[name], list | tuple | set) and sorted(got[name]) == sorted(wanted[name])
        for name in wanted
    )


def _way(brief: Brief, rows: Sequence[Row]) -> str:
    found = shortlist(brief, rows)
    said = [f"{name}: {', '.join(why) or 'on the list'}" for name, why in found.items()]
    return "; ".join(said) or "no rows, so an empty dict"


def _shown(brief: Brief, rows: Sequence[Row]) -> str:
    asked = ", ".join(f"{field}={getattr(brief, field)!r}" for field in _ASKED.values())
    open_checks = f", may_stay_unknown={brief.may_stay_unknown!r}"
    listed = "".join(f"\n               {row}" for row in rows) or " none"
    return f"brief with {asked}{open_checks}; rows:{listed}"


SHORTLIST = Exercise(
    id="lab02.shortlist",
    prompt="Write shortlist(brief, rows): a dict from each row's name to the list of reasons that "
    'keep it off the list. A reason is a text such as "memory: not met" or "score: unknown"; the '
    "checks are licence, languages, context, memory, speed and score. What the brief does not ask "
    "(None) gives no reason. A figure that is None is unknown, unless brief.may_stay_unknown names "
    "the check. An empty list means: on the shortlist.",
    draw=offers,
    reference=shortlist,
    equivalents=(_by_hand, _answer()),
    mistakes=(
        Mistake(
            "an unknown figure passes",
            "Nobody has shown that it is enough. Unknown keeps a row off the list, with the "
            'reason "<check>: unknown", unless may_stay_unknown names the check.',
            (_answer(gap=lambda name, brief: None),),
        ),
        Mistake(
            "an unknown figure is called not met",
            'Not known is another thing than too little: somebody could measure it. Say "unknown".',
            (
                _answer(
                    gap=lambda name, brief: None if name in brief.may_stay_unknown else "not met"
                ),
            ),
        ),
        Mistake(
            "unknown is taken for zero",
            "With 0 in its place an unknown need of memory fits everywhere and an unknown score "
            "is the worst of all. Ask `is None` first.",
            (_answer(as_figure=_zero),),
        ),
        Mistake(
            "zero is taken for unknown",
            "0 is a figure that somebody measured: ask `is None`, not `not figure`.",
            (_answer(is_gap=lambda has: not has),),
        ),
        Mistake(
            "may_stay_unknown is ignored",
            "The brief names checks that may stay open: an unknown figure there is no reason.",
            (_answer(gap=lambda name, brief: "unknown"),),
        ),
        Mistake(
            "may_stay_unknown forgives what is not met",
            "It lets an unknown figure pass. One that is known and too low still keeps the row "
            "off the list.",
            (_answer(forgive=True),),
        ),
        Mistake(
            "only the first reason is given",
            "All reasons, please: a client who hears of one at a time asks again and again.",
            (_answer(only_first=True),),
        ),
        Mistake(
            "exactly enough is not enough",
            "Equal meets the requirement: >= and <=, not > and <.",
            (_answer(enough=_strictly),),
        ),
        Mistake(
            "more memory is taken for better",
            "memory_bytes is what the row needs and brief.memory_bytes what there is: needed <= "
            "there. It is the other way round than speed and score.",
            (_answer(enough=_more_is_better),),
        ),
        Mistake(
            "one of the languages is enough",
            "All languages that are asked must be among the row's: all(...), not any(...).",
            (_answer(enough=_any_language),),
        ),
        Mistake(
            "the languages must be the same",
            "A row may speak more than is asked.",
            (_answer(enough=_exactly_these),),
        ),
        Mistake(
            "what is not asked is compared",
            "A requirement that is None asks nothing: leave the check out before you compare.",
            (_answer(ask_if_asked=False),),
        ),
        Mistake(
            "rows on the list are left out",
            "Every row gets an entry; one that meets everything gets an empty list.",
            (_only_excluded,),
        ),
        Mistake(
            "only the names on the list are returned",
            "Return a dict with the reasons of every row: who is excluded wants to know why.",
            (_only_passed,),
        ),
    ),
    hints=(
        "One row, one check: there are four cases. Not asked, not known, met, not met.",
        "Ask in this order: is the requirement None (no reason)? Is the figure None (unknown, if "
        "it may not stay so)? Is it enough (>=, for memory <=, in for a licence, all for "
        "languages)?",
        'if asked is None: continue; if has is None: append(f"{name}: unknown") unless name in '
        'brief.may_stay_unknown; elif not enough: append(f"{name}: not met").',
    ),
    expects='a dict from name to a list of reasons such as "memory: not met", "score: unknown"',
    arithmetic=_way,
    compare=same_reasons,
    show=_shown,
)
