"""Exercise 7 of lab 06: ship, do not ship, or ask more: skill by skill, in pairs."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any

from course_lib import stats
from course_lib.labs.exercises import Exercise, Mistake
from course_lib.labs.grading import same_results
from course_lib.labs.lab06_fine_tuning.scenes import Answers, scenes
from course_lib.paired_shares import paired_difference

Skills = Mapping[str, Answers]
OPEN = "not settled"


# ---- right answers -----------------------------------------------------------------------------


def release_gate(skills: Skills, task: str, margin: float) -> dict[str, Any]:
    verdicts = {}
    for name, answers in skills.items():
        if not answers:
            verdicts[name] = "not settled"
            continue
        groups = {}
        for phrasing, old, new in answers:
            counts = groups.setdefault(phrasing, [0, 0, 0])
            counts[0] += old and not new
            counts[1] += new and not old
            counts[2] += 1
        broke = [(lost, size) for lost, _, size in groups.values()]
        mended = [(won, size) for _, won, size in groups.values()]
        change = paired_difference(broke, mended)
        low, high = change.interval.low, change.interval.high
        if name == task:
            passes, fails = low > 0, high < 0
        else:
            passes, fails = low >= -margin, high < 0 and change.value < -margin
        verdicts[name] = "pass" if passes else "fail" if fails else "not settled"
    found = set(verdicts.values())
    decision = "ship" if found == {"pass"} else "not settled"
    return {"verdicts": verdicts, "decision": "do not ship" if "fail" in found else decision}


def _by_counters(skills: Skills, task: str, margin: float) -> dict[str, Any]:
    """Three counters a skill, and the worst verdict of all."""
    from collections import Counter

    rank = ("fail", OPEN, "pass")
    verdicts = {}
    for name, answers in skills.items():
        sizes = Counter(phrasing for phrasing, _, _ in answers)
        lost = Counter(phrasing for phrasing, old, new in answers if old > new)
        won = Counter(phrasing for phrasing, old, new in answers if new > old)
        verdicts[name] = OPEN
        if sizes:
            change = paired_difference(
                [(lost[one], n) for one, n in sizes.items()],
                [(won[one], n) for one, n in sizes.items()],
            )
            least = 0.0 if name == task else -margin
            low, high = change.interval.low, change.interval.high
            if low > least or (name != task and low == least):
                verdicts[name] = "pass"
            elif high < 0 and change.value < least:
                verdicts[name] = "fail"
    worst = min(verdicts.values(), key=rank.index)
    said = {"fail": "do not ship", "pass": "ship"}
    return {"decision": said.get(worst, worst), "verdicts": verdicts}


def _by_the_library(skills: Skills, task: str, margin: float) -> dict[str, Any]:
    """The gate of the monitoring wing, on scores made of the answers."""
    from course_lib import evaluation
    from course_lib.evaluation import Judged, TestCase
    from course_lib.monitoring import gate

    def score(name: str, answers: Answers, side: int) -> evaluation.Score:
        judged = [
            Judged(
                TestCase(
                    id=f"{name} {place}", skill=name, lang="en", target={}, metric="text",
                    messages=[{"role": "user", "content": f"{place}"}], phrasing=one[0],
                ),
                "",
                one[side],
            )
            for place, one in enumerate(answers)
        ]  # fmt: skip
        return evaluation.tally(judged)

    verdicts = dict.fromkeys(skills, OPEN)
    for name, answers in skills.items():
        if not answers:
            continue
        sides = ({name: score(name, answers, side)} for side in (1, 2))
        (found,) = gate.compare(*sides, margin=margin).skills
        verdicts[name] = found.verdict
        if name == task:
            ends = found.difference.interval
            verdicts[name] = "pass" if ends.low > 0 else "fail" if ends.high < 0 else OPEN
    every = list(verdicts.values())
    if every.count("fail"):
        return {"verdicts": verdicts, "decision": "do not ship"}
    shipped = every.count("pass") == len(every)
    return {"verdicts": verdicts, "decision": "ship" if shipped else OPEN}


# ---- wrong answers -----------------------------------------------------------------------------

Change = tuple[float, float, float]  # value, low, high


@lru_cache(maxsize=4096)
def _pairs(answers: tuple[tuple[str, bool, bool], ...]) -> Change:
    groups: dict[str, list[int]] = {}
    for phrasing, old, new in answers:
        counts = groups.setdefault(phrasing, [0, 0, 0])
        counts[0] += old and not new
        counts[1] += new and not old
        counts[2] += 1
    broke, mended = ([(one[i], one[2]) for one in groups.values()] for i in (0, 1))
    change = paired_difference(broke, mended)
    return change.value, change.interval.low, change.interval.high


def _alone(answers: Answers) -> Change:
    """Every case a cluster of its own."""
    return _pairs(tuple((str(place), old, new) for place, (_, old, new) in enumerate(answers)))


def _unpaired(answers: Answers) -> Change:
    """Two shares as if they were of different cases (Newcombe's method 10 without pairs)."""
    n = len(answers)
    old, new = (sum(one[side] for one in answers) for side in (1, 2))
    a, b = stats.wilson(old, n), stats.wilson(new, n)
    value = (new - old) / n
    low = math.hypot(new / n - b.low, a.high - old / n)
    high = math.hypot(b.high - new / n, old / n - a.low)
    return value, value - low, value + high


def _bell(answers: Answers) -> Change:
    """The textbook's interval of a mean of differences."""
    apart = [new - old for _, old, new in answers]
    n, value = len(apart), sum(apart) / len(apart)
    spread = math.sqrt(sum((one - value) ** 2 for one in apart) / n / n)
    return value, value - 1.96 * spread, value + 1.96 * spread


def _turned(answers: Answers) -> Change:
    return _pairs(tuple((phrasing, new, old) for phrasing, old, new in answers))


def _margins(change: Change, margin: float) -> str:
    value, low, high = change
    return "pass" if low >= -margin else "fail" if high < 0 and value < -margin else OPEN


def _better(change: Change, margin: float) -> str:
    return "pass" if change[1] > 0 else "fail" if change[2] < 0 else OPEN


def _decided(verdicts: Mapping[str, str]) -> str:
    found = set(verdicts.values())
    return "do not ship" if "fail" in found else "ship" if found == {"pass"} else OPEN


def _gate(
    *,
    change: Callable[[Answers], Change] = _pairs,
    skill: Callable[[Change, float], str] = _margins,
    of_task: Callable[[Change, float], str] = _better,
    empty: str | None = OPEN,
    decided: Callable[[Mapping[str, str]], str] = _decided,
    made: Callable[[dict[str, Any]], Any] = lambda found: found,
) -> Callable[..., Any]:
    """The right gate with one decision changed. empty: the verdict on no cases, None for none."""

    def answer(skills: Skills, task: str, margin: float) -> Any:
        verdicts = {}
        for name, answers in skills.items():
            if answers:
                rule = of_task if name == task else skill
                verdicts[name] = rule(change(answers), margin)
            elif empty is not None:
                verdicts[name] = empty
        return made({"verdicts": verdicts, "decision": decided(verdicts)})

    return answer


def _stops_on_nothing(skills: Skills, task: str, margin: float) -> dict[str, Any]:
    verdicts = {
        name: (_better if name == task else _margins)(_pairs(answers), margin)
        for name, answers in skills.items()
    }
    return {"verdicts": verdicts, "decision": _decided(verdicts)}


def _mean_of_skills(verdicts: Mapping[str, str]) -> str:
    worth = {"pass": 1, OPEN: 0, "fail": -1}
    total = sum(worth[one] for one in verdicts.values())
    return "ship" if total > 0 else "do not ship" if total < 0 else OPEN


# ---- words -------------------------------------------------------------------------------------


def _way(skills: Skills, task: str, margin: float) -> str:
    found, said = release_gate(skills, task, margin), []
    for name, answers in skills.items():
        if not answers:
            said.append(f"{name}: no cases: {OPEN}")
            continue
        value, low, high = (100 * one for one in _pairs(answers))
        limit = "0" if name == task else f"{-100 * margin:g}"
        said.append(
            f"{name}: {value:+.1f} points ({low:+.1f} to {high:+.1f}), must be above {limit}: "
            f"{found['verdicts'][name]}"
        )
    return f"{'; '.join(said)}; so {found['decision']}"


def _shown(skills: Skills, task: str, margin: float) -> str:
    told = ", ".join(f"{name}: {len(answers)} answers" for name, answers in skills.items())
    return f"{{{told}}}, task={task!r}, margin={margin}"


def _significant(change: Change, margin: float) -> str:
    return "fail" if change[2] < 0 else "pass"


def _ship_unless_fail(verdicts: Mapping[str, str]) -> str:
    return "do not ship" if "fail" in verdicts.values() else "ship"


RELEASE_GATE = Exercise(
    id="lab06.release_gate",
    prompt='Write release_gate(skills, task, margin): {"verdicts": {name: ...}, "decision": ...}. '
    "skills[name] is a list of (phrasing, old, new): whether the base and the tuned model answered "
    "a case right. Count per phrasing what broke and what was mended, and let "
    "paired_difference(broke, mended) give the change with its interval. A skill has the verdict "
    '"pass" if the whole interval lies at -margin or above; "fail" if all of it lies below 0 and '
    'the change itself below -margin; else "not settled", as where there are no cases. The skill '
    "`task`, for which the model was tuned, passes only if its interval lies above 0, and fails if "
    'it lies below 0. decision: "do not ship" if one fails, "ship" if all pass, else "not '
    'settled".',
    draw=scenes,
    reference=release_gate,
    equivalents=(_by_counters, _by_the_library),
    mistakes=(
        Mistake(
            "the interval is not looked at",
            "A change of a few cases is chance. The whole interval must lie at -margin or above.",
            (
                _gate(
                    skill=lambda change, margin: "pass" if change[0] >= -margin else "fail",
                    of_task=lambda change, margin: "pass" if change[0] > 0 else "fail",
                ),
            ),
        ),
        Mistake(
            "not proven worse is taken for not worse",
            "With twenty cases nothing is ever proven. A skill passes if a loss beyond the margin "
            "is ruled out, not if a loss is unproven.",
            (_gate(skill=_significant),),
        ),
        Mistake(
            "the margin is left out",
            "No tuning leaves every answer as it was. Ask for low >= -margin, not for low >= 0.",
            (
                _gate(skill=_better),
                _gate(
                    skill=lambda change, margin: (
                        "pass" if change[1] >= 0 else "fail" if change[2] < 0 else OPEN
                    )
                ),
            ),
        ),
        Mistake(
            "surely worse is failed, however little",
            "A loss smaller than the margin is allowed. It fails only if the change itself lies "
            "below -margin.",
            (
                _gate(
                    skill=lambda change, margin: (
                        "pass" if change[1] >= -margin else "fail" if change[2] < 0 else OPEN
                    )
                ),
            ),
        ),
        Mistake(
            "the phrasings are not held together",
            "Ten cases of one sentence change together and prove as much as one or two. Count "
            "broke and mended per phrasing.",
            (_gate(change=_alone),),
        ),
        Mistake(
            "the answers are not paired",
            "What both models get right or wrong says nothing about the change. Count what broke "
            "and what was mended, on the same cases.",
            (_gate(change=_unpaired),),
        ),
        Mistake(
            "the interval has no width where nothing changed",
            "Nothing changed in twenty cases does not mean that nothing can. The textbook's "
            "interval does not know that; paired_difference does.",
            (_gate(change=_bell),),
        ),
        Mistake(
            "broke and mended have changed places",
            "broke: old right, new wrong. paired_difference(broke, mended) is what was won minus "
            "what was lost.",
            (_gate(change=_turned),),
        ),
        Mistake(
            "the task is judged like the other skills",
            "What a model was tuned for must be better beyond doubt, or why ship it? Its interval "
            "must lie above 0.",
            (_gate(of_task=_margins),),
        ),
        Mistake(
            "not settled is shipped",
            '"Not settled" asks for more cases. Ship only if all pass.',
            (_gate(decided=_ship_unless_fail),),
        ),
        Mistake(
            "not settled is refused",
            '"Do not ship" is for what failed. Where nothing failed and something is open, say '
            '"not settled": it tells what to do next.',
            (_gate(decided=lambda v: "ship" if set(v.values()) == {"pass"} else "do not ship"),),
        ),
        Mistake(
            "there is no third verdict",
            "Between pass and fail lies what these cases cannot tell.",
            (
                _gate(
                    skill=lambda change, margin: "pass" if change[1] >= -margin else "fail",
                    of_task=lambda change, margin: "pass" if change[1] > 0 else "fail",
                ),
            ),
        ),
        Mistake(
            "the skills vote",
            "A skill that is lost is not made good by two that were kept. One fail is enough.",
            (_gate(decided=_mean_of_skills),),
        ),
        Mistake(
            "no cases count as passed",
            "Nobody has asked, so nobody knows: not settled.",
            (_gate(empty="pass"), _gate(empty="pass", decided=_decided)),
        ),
        Mistake(
            "a skill without cases is left out",
            "Its verdict belongs to the others: not settled. Else a gate passes by not asking.",
            (_gate(empty=None),),
        ),
        Mistake(
            "a skill without cases stops it",
            "paired_difference needs one case or more: ask first whether there are any.",
            (_stops_on_nothing,),
        ),
        Mistake(
            "only the decision is returned",
            'Return {"verdicts": {name: verdict}, "decision": decision}: whoever is refused wants '
            "to know by which skill.",
            (_gate(made=lambda found: found["decision"]),),
        ),
    ),
    hints=(
        "For each skill: how many cases of each phrasing broke, how many were mended, how many are "
        "there? Which ends of the interval does each verdict ask about?",
        "groups[phrasing] = [broke, mended, size]; broke = [(b, n) ...], mended = [(m, n) ...], in "
        "the same order; change = paired_difference(broke, mended), with change.value, "
        "change.interval.low and .high.",
        "if name == task: passes, fails = low > 0, high < 0; else: passes, fails = low >= -margin, "
        "high < 0 and change.value < -margin. Then 'do not ship' if any fails, 'ship' if all pass, "
        "else 'not settled'.",
    ),
    expects='a dict: "verdicts" (name -> text) and "decision" (text)',
    arithmetic=_way,
    show=_shown,
    points=2,
    as_good=lambda answer, cases: same_results(release_gate, answer, cases[::8]),
)
