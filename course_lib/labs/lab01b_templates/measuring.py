"""Holding a renderer against known strings, and measuring what a mistake in it costs.

Used by the notebook of lab 01b after the exercises are solved.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from course_lib import evaluation, stats, templates
from course_lib.evaluation import Score, TestCase
from course_lib.labs.grading import Raised, call
from course_lib.labs.lab01b_templates.conversations import conversation, talk_with_tools
from course_lib.labs.lab01b_templates.new_notation import WEATHER

if TYPE_CHECKING:
    from course_lib.models import Gemma

MAX_NEW_TOKENS = 80
BATCH = 16

_HI = {"role": "user", "content": "Hi"}
_TERSE = {"role": "system", "content": "You are terse."}
_PARIS = {"role": "user", "content": "Weather in Paris?"}
_CALL = {
    "role": "assistant",
    "tool_calls": [
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "arguments": {"unit": "celsius", "city": "Paris"},
            },
        }
    ],
}
_DECLARED = (
    '<|tool>declaration:get_weather{description:<|"|>Current weather for a city.<|"|>,parameters:'
    '{properties:{city:{description:<|"|>City name<|"|>,type:<|"|>STRING<|"|>},unit:{enum:'
    '[<|"|>celsius<|"|>,<|"|>fahrenheit<|"|>],type:<|"|>STRING<|"|>}},required:[<|"|>city<|"|>],'
    'type:<|"|>OBJECT<|"|>}}<tool|>'
)


@dataclass(frozen=True)
class Known:
    """A call and the text that is published for it. function: the name of an exercise."""

    what: str
    function: str
    arguments: tuple[Any, ...]
    text: str


# From the cards and chat templates of Google's models, not from our own renderer.
KNOWN = (
    Known(
        "Gemma 2, one question",
        "render_old",
        ([_HI], "2"),
        "<bos><start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\n",
    ),
    Known(
        "Gemma 3, with a system text",
        "render_old",
        ([_TERSE, _HI], "3"),
        "<bos><start_of_turn>user\nYou are terse.\n\nHi<end_of_turn>\n<start_of_turn>model\n",
    ),
    Known(
        "Gemma 4, with a system text",
        "render_new",
        ([_TERSE, _HI],),
        "<bos><|turn>system\nYou are terse.<turn|>\n<|turn>user\nHi<turn|>\n<|turn>model\n",
    ),
    Known("Gemma 4, a declaration", "declare", (WEATHER,), _DECLARED),
    Known(
        "Gemma 4, a call and its result",
        "render_tools",
        ([_PARIS, _CALL, {"role": "tool", "content": '{"temp": 14}'}], [WEATHER]),
        f"<bos><|turn>system\n{_DECLARED}<turn|>\n<|turn>user\nWeather in Paris?<turn|>\n"
        '<|turn>model\n<|tool_call>call:get_weather{city:<|"|>Paris<|"|>,unit:<|"|>celsius<|"|>}'
        '<tool_call|><|tool_response>response:get_weather{value:<|"|>{"temp": 14}<|"|>}'
        "<tool_response|>",
    ),
)


def against_known_strings(**functions: Callable[..., str]) -> None:
    """Print, for every published string, whether your function writes it.

    functions: your functions by their names, such as render_old=render_old.
    """
    for known in KNOWN:
        if known.function in functions:
            got = call(functions[known.function], known.arguments)
            verdict = "the same" if got == known.text else f"yours is {got!r}"
            print(f"{known.what:<32} {verdict}")


@dataclass(frozen=True)
class Conformance:
    """How many drawn conversations two renderers write alike, and the first that they do not."""

    name: str
    equal: int
    n: int
    first: str | None = None

    def __str__(self) -> str:
        text = f"{self.name}: {self.equal} of {self.n} conversations are the same text"
        return text if self.first is None else f"{text}\n  the first that is not: {self.first}"


def conformance(name: str, function: Callable[..., str], *, n: int = 200, seed: int) -> Conformance:
    """Hold render_old, render_new or render_tools against `course_lib.templates.render`.

    The conversations are drawn from the seed. Raises ValueError for another name.
    """
    rng = random.Random(f"conformance:{name}:{seed}")
    equal, first = 0, None
    for _ in range(n):
        arguments, wanted = _drawn(name, rng)
        got = call(function, arguments)
        if got == wanted:
            equal += 1
        elif first is None:
            shown = str(got) if isinstance(got, Raised) else repr(got)
            first = f"yours {shown}, wanted {wanted!r}"
    return Conformance(name, equal, n, first)


def _drawn(name: str, rng: random.Random) -> tuple[tuple[Any, ...], str]:
    turns = rng.choice((1, 3, 5, 7))
    if name == "render_old":
        generation = rng.choice(("1", "2", "3", "3n"))
        system = generation.startswith("3") and rng.random() < 0.5
        talk = conversation(rng, turns=turns, system=system)
        return (talk, generation), templates.render(talk, generation)
    if name == "render_new":
        talk = conversation(rng, turns=turns, system=rng.random() < 0.5)
        return (talk,), templates.render(talk, "4")
    if name == "render_tools":
        stage = rng.choice(("asked", "answered", "said"))
        system, as_text = rng.random() < 0.5, rng.random() < 0.5
        talk, tools = talk_with_tools(rng, system=system, stage=stage, as_text=as_text)
        return (talk, tools), templates.render(talk, "4", tools=tools)
    raise ValueError(f"render_old, render_new or render_tools, not {name!r}")


# ---- the cost of a mistake --------------------------------------------------------------------


def held_out_cases(gemma: Gemma, skills: Sequence[str], per_skill: int) -> list[TestCase]:
    """Held-out cases without thinking, each from another phrasing, so that they are independent.

    Skills with tools are left out for generations before Gemma 4, which have no tool tokens.
    Raises ValueError when no case is left.
    """
    chosen = []
    for skill in skills:
        seen: set[str] = set()
        for case in evaluation.held_out(skill):
            usable = gemma.generation == "4" or not case.tools
            if usable and not case.thinking and case.phrasing not in seen and len(seen) < per_skill:
                seen.add(case.phrasing)
                chosen.append(case)
    if not chosen:
        raise ValueError(f"no case of {', '.join(skills)} can be asked of {gemma.name}")
    return chosen


def score_prompts(gemma: Gemma, cases: Sequence[TestCase], prompts: Sequence[str]) -> Score:
    """Ask with your own prompts, one for each case, and count the replies that are right.

    Nothing is added to a prompt, no BOS either: what is missing in it stays missing. Greedy, at
    most 80 new tokens.
    """
    from course_lib import generation
    from course_lib.answers import Reply

    pairs = list(zip(cases, prompts, strict=True))
    pairs.sort(key=lambda pair: len(pair[1]))  # alike in length, so that little is padding
    settings = generation.Settings(max_new_tokens=MAX_NEW_TOKENS)
    judged = []
    for first in range(0, len(pairs), BATCH):
        some = pairs[first : first + BATCH]
        ids = [gemma.tokenizer(p, add_special_tokens=False)["input_ids"] for _, p in some]
        for (case, _), asked, written in zip(
            some, ids, generation.generate(gemma, ids, settings), strict=True
        ):
            raw = gemma.tokenizer.decode(written, clean_up_tokenization_spaces=False)
            parsed = templates.parse_reply(raw, gemma.generation or "4")
            reply = Reply(
                text=parsed.text,
                thinking=parsed.thinking,
                tool_calls=parsed.tool_calls,
                prompt_tokens=len(asked),
                completion_tokens=len(written),
                finish_reason="stop" if len(written) < MAX_NEW_TOKENS else "length",
                token_ids=tuple(written),
                raw=raw,
                malformed=parsed.malformed,
            )
            judged.append(evaluation.Judged(case, raw, evaluation.is_right(case, reply)))
    return evaluation.tally(judged)


def cost(right: Score, spoilt: Score) -> stats.Estimate:
    """What a mistake costs, in percentage points of right answers, on the same cases.

    The interval is Newcombe's for paired proportions: it takes into account that both scores come
    from the same questions, and it does not collapse where all answers agree.
    Raises ValueError when the two scores are not of the same cases.
    """
    before = {one.case.id: one.right for one in right.judged}
    after = {one.case.id: one.right for one in spoilt.judged}
    if before.keys() != after.keys() or not before:
        raise ValueError("a cost needs two scores of the same cases")
    n = len(before)
    both = sum(before[i] and after[i] for i in before)
    lost = sum(before[i] and not after[i] for i in before)
    gained = sum(after[i] and not before[i] for i in before)
    neither = n - both - lost - gained
    interval = paired_interval(both, lost, gained, neither)
    return stats.Estimate(100 * (lost - gained) / n, interval.scaled(100), n)


def paired_interval(both: int, lost: int, gained: int, neither: int) -> stats.Interval:
    """The 95% interval of (both + lost)/n - (both + gained)/n, from the four counts of pairs.

    The distances from both shares to the ends of their Wilson intervals, squared and added, less
    what the pairs have in common (phi, the correlation of the two columns). Source: Newcombe,
    Statistics in Medicine 17 (1998) 2635-2650, without continuity correction.
    """
    n = both + lost + gained + neither
    first, second = stats.wilson(both + lost, n), stats.wilson(both + gained, n)
    p, q = (both + lost) / n, (both + gained) / n
    margins = (both + lost) * (gained + neither) * (both + gained) * (lost + neither)
    phi = (both * neither - lost * gained) / math.sqrt(margins) if margins else 0.0
    below, above = p - first.low, first.high - p
    below_second, above_second = q - second.low, second.high - q
    low = math.sqrt(below**2 - 2 * phi * below * above_second + above_second**2)
    high = math.sqrt(above**2 - 2 * phi * above * below_second + below_second**2)
    return stats.Interval(max(-1.0, p - q - low), min(1.0, p - q + high))
