"""Scores of a model on held-out examples: exact match, with an interval.

An example is asked, the reply is compared with what was expected, and the share
of right replies is reported with n and a Wilson interval. There are three ways
of comparing, because "the same" means three things:

- ``text``: equal after white space is folded;
- ``json``: equal after parsing, so that blanks do not matter and values do;
- ``tool_calls``: the same calls with the same arguments in the same order; where
  no call is expected, the same text and no call.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import skill_names, stats, templates
from course_lib.endpoint import EndpointGemma
from course_lib.paired_shares import Counts, paired_difference

if TYPE_CHECKING:
    from course_lib.chat import Reply
    from course_lib.models import Gemma

DATA = Path(__file__).parent / "data" / "eval"
METRICS = ("text", "json", "tool_calls")
# Cases of one phrasing succeed or fail together; from fewer phrasings nobody can tell how much.
FEWEST_PHRASINGS = 5


@dataclass(frozen=True)
class TestCase:
    """One held-out question. The fields are those of a line in data/eval/*.jsonl."""

    __test__ = False  # the name starts with "Test": pytest must not collect it

    id: str
    skill: str
    lang: str
    messages: list[dict[str, Any]]
    target: dict[str, Any]
    metric: str
    tools: list[dict[str, Any]] = field(default_factory=list)
    thinking: bool = False
    intent: str = ""
    phrasing: str = ""


@dataclass(frozen=True)
class Judged:
    """One reply and the verdict on it."""

    case: TestCase
    raw: str
    right: bool


@dataclass(frozen=True)
class Score:
    """The share of right replies: `right` of `n` cases, made from `phrasings` sentences.

    The interval is Wilson's for clustered trials: cases made from one phrasing tend to
    succeed or fail together, so a hundred cases of ten phrasings prove less than of a hundred.
    """

    skill: str
    right: int
    n: int
    phrasings: int
    interval: stats.Interval
    judged: tuple[Judged, ...] = field(repr=False, default=())

    @property
    def rate(self) -> float:
        return self.right / self.n

    def __str__(self) -> str:
        low, high = self.interval.low, self.interval.high
        share = f"{self.skill}: {self.rate:.1%} ({self.right} of {self.n})"
        return f"{share}, 95% interval {low:.1%} to {high:.1%}, {self.phrasings} phrasings"

    def wrong(self) -> list[Judged]:
        """The replies that failed: read some before you trust a score."""
        return [one for one in self.judged if not one.right]


def held_out(skill: str, limit: int | None = None, folder: Path = DATA) -> list[TestCase]:
    """The shipped test cases of a skill, the first `limit` of them.

    Raises ValueError that names the skills there are.
    """
    path = folder / f"{skill}.jsonl"
    if not path.is_file():
        there = ", ".join(all_skills(folder))
        raise ValueError(f"no test cases for the skill {skill!r}; there are: {there}")
    if limit is not None and limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    lines = path.read_text(encoding="utf-8").splitlines()
    return [TestCase(**json.loads(line)) for line in lines[:limit]]


def skills(folder: Path = DATA) -> list[str]:
    """The skills to look at first: those measured in every language, in English."""
    return skill_names.grouped(all_skills(folder)).get("English", [])


def all_skills(folder: Path = DATA) -> list[str]:
    """Every test set there is, such as "read", "read_es" and "judge"; see `skill_names`."""
    return sorted(path.stem for path in folder.glob("*.jsonl"))


def _folded(text: str) -> str:
    return " ".join(text.split())


def _parsed(text: str) -> Any:
    """The JSON value of a text, or None where it is not JSON."""
    try:
        return json.loads(text)
    except ValueError:
        return None


def _calls(target: dict[str, Any]) -> list[tuple[str, Any]]:
    calls = [call["function"] for call in target.get("tool_calls") or []]
    return [(call["name"], call["arguments"]) for call in calls]


def is_right(case: TestCase, reply: Reply) -> bool:
    """Whether a reply is what the case expects, by the case's own metric."""
    if case.metric == "text":
        return _folded(reply.text) == _folded(case.target["content"])
    if case.metric == "json":
        expected = _parsed(case.target["content"])
        # 1 == True in Python, so compare the canonical JSON text, which tells them apart.
        given = _parsed(reply.text)
        return given is not None and _canonical(given) == _canonical(expected)
    if case.metric == "tool_calls":
        given = [(call.name, call.arguments) for call in reply.tool_calls]
        expected = _calls(case.target)
        if not expected:
            # No tool fits: a call is wrong, and so is a garbled reply without one.
            return not given and _folded(reply.text) == _folded(case.target["content"])
        return _canonical(given) == _canonical(expected)
    raise ValueError(f"unknown metric {case.metric!r}; known: {', '.join(METRICS)}")


def _canonical(value: Any) -> str:
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def score(
    gemma: Gemma | EndpointGemma,
    cases: Sequence[TestCase],
    *,
    max_new_tokens: int | None = None,
    batch_size: int = 16,
    tick: Callable[[int], None] | None = None,
) -> Score:
    """Ask every case, greedily, and count the right replies.

    max_new_tokens: None measures what the cases need, see `reply_room`. Give a number to a model
    that thinks longer than the cases do.
    tick is called with the number of cases done (for a progress bar).
    Raises ValueError without cases: a score of nothing is not a score.
    """
    from course_lib import chat

    if not cases:
        raise ValueError("there are no cases to score")
    room = reply_room(gemma, cases) if max_new_tokens is None else max_new_tokens
    judged: list[Judged] = []
    # Prompts of like length share a batch: less padding, the same replies.
    order = sorted(range(len(cases)), key=lambda i: (cases[i].thinking, len(str(cases[i]))))
    for first in range(0, len(order), batch_size):
        members = [cases[i] for i in order[first : first + batch_size]]
        for one in _same_thinking(members):
            replies = chat.batch(
                gemma,
                [case.messages for case in one],
                tools=[case.tools for case in one],
                thinking=one[0].thinking,
                max_new_tokens=room,
            )
            pairs = zip(one, replies, strict=True)
            judged += [Judged(case, reply.raw, is_right(case, reply)) for case, reply in pairs]
        if tick:
            tick(len(judged))
    return tally(judged)


def reply_room(gemma: Gemma | EndpointGemma, cases: Sequence[TestCase]) -> int:
    """Enough tokens for a right reply to any of the cases, thought included, and half as many more.

    Half more, because a right reply may have other blanks than the expected one. For a model
    behind a server, whose tokenizer is not here, each character counts as a token: too much,
    but never too little for a text of letters, digits and marks.
    """
    # The longest in characters is not always the longest in tokens: a few of them are measured.
    longest = sorted((_as_said(case) for case in cases), key=len)[-20:]
    if isinstance(gemma, EndpointGemma):
        return len(longest[-1])
    needed = max(len(ids) for ids in gemma.tokenizer(longest, add_special_tokens=False).input_ids)
    return needed + needed // 2


def _as_said(case: TestCase) -> str:
    """The expected reply as Gemma 4 writes it, from its first token to the one that stops it."""
    options = {"tools": case.tools, "thinking": case.thinking}
    asked = templates.render(case.messages, "4", **options)
    both = [*case.messages, case.target]
    return templates.render(both, "4", add_generation_prompt=False, **options)[len(asked) :]


def _same_thinking(cases: list[TestCase]) -> Iterable[list[TestCase]]:
    for thinking in (False, True):
        group = [case for case in cases if case.thinking is thinking]
        if group:
            yield group


def tally(judged: Sequence[Judged], name: str | None = None) -> Score:
    """The score of judged replies; its name is their skill, or skills joined by "+"."""
    if not judged:
        raise ValueError("there is nothing to tally")
    right = sum(one.right for one in judged)
    label = name or "+".join(sorted({one.case.skill for one in judged}))
    clusters: dict[str, list[int]] = {}
    for one in judged:
        clusters.setdefault(one.case.phrasing or one.case.id, []).append(one.right)
    counts = [(sum(verdicts), len(verdicts)) for verdicts in clusters.values()]
    several = len(counts) > 1
    interval = stats.wilson_clustered(counts) if several else stats.wilson(right, len(judged))
    return Score(label, right, len(judged), len(counts), interval, tuple(judged))


def changed(old: Score, new: Score) -> tuple[Counts, Counts]:
    """Per phrasing, (answers that broke, cases) and (answers that were mended, cases).

    A question is the same when its messages and tools are; the two may have been asked with and
    without thinking, or of two models.
    Raises ValueError when the questions differ.
    """
    before, after = ({_question(one.case): one for one in score.judged} for score in (old, new))
    if before.keys() != after.keys() or len(before) != old.n or len(after) != new.n:
        raise ValueError(
            f"{old.skill} ({old.n}) and {new.skill} ({new.n}) were not asked the same questions, "
            "each once: score both on the same cases"
        )
    rows: dict[str, list[int]] = {}
    for question, one in before.items():
        is_right = after[question].right
        row = rows.setdefault(one.case.phrasing or question, [0, 0, 0])
        for place, more in enumerate((one.right > is_right, is_right > one.right, 1)):
            row[place] += more
    return [(row[0], row[2]) for row in rows.values()], [(r[1], r[2]) for r in rows.values()]


def paired(a: Score, b: Score) -> stats.Estimate:
    """How much higher the share of right replies is in `a` than in `b`, on the same questions.

    The interval is that of `paired_difference`: cases of one phrasing count together, so n counts
    phrasings, and it keeps its width where few answers differ, or none.
    Raises ValueError when the questions differ, TooFewSamplesError for fewer than 5 phrasings.
    """
    broke, mended = changed(b, a)
    if len(broke) < FEWEST_PHRASINGS:
        raise stats.TooFewSamplesError(
            f"an interval needs questions from {FEWEST_PHRASINGS} phrasings or more, there are "
            f"{len(broke)}",
            needed=FEWEST_PHRASINGS,
        )
    found = paired_difference(broke, mended)
    return stats.Estimate(found.value, found.interval, len(broke))


def _question(case: TestCase) -> str:
    return _canonical([case.messages, case.tools])
