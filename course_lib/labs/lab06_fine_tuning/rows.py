"""Rows of token ids for lab 06: conversations in Gemma 4's template, by the pocket tokenizer."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from course_lib import templates
from course_lib.catalog import POCKET_DIR
from course_lib.labs.exercises import Case

if TYPE_CHECKING:
    from tokenizers import Tokenizer

    from course_lib.models import Gemma

IGNORED = -100  # torch's label for a token that does not count
POCKET = "pocket-nano"  # its tokenizer is that of every pocket model


@dataclass(frozen=True)
class Marks:
    """The tokens between which the model speaks, as ids.

    Attributes:
        bos: the token that begins a row, once.
        opening: the tokens of "<|turn>model" and a line break: they open the model's turn.
        end: "<turn|>", which ends a turn, everybody's.
        response: "<|tool_response>": with it the model stops and waits for its tool.
        result: "<tool_response|>": the result is told, and the model goes on.
    """

    bos: int
    opening: tuple[int, ...]
    end: int
    response: int
    result: int

    def __deepcopy__(self, memo: dict[int, Any]) -> Marks:
        return self  # it never changes


def marks_of(gemma: Gemma) -> Marks:
    """The marks of a loaded Gemma 4."""
    return _marks(lambda text: gemma.tokenizer(text, add_special_tokens=False)["input_ids"])


def ids_of(gemma: Gemma, example: Mapping[str, Any]) -> list[int]:
    """A whole conversation in the model's own template, with its one BOS."""
    made = gemma.tokenizer.apply_chat_template(
        example["messages"], tools=example.get("tools"), tokenize=True, return_dict=True
    )
    return list(made["input_ids"])


def _marks(ids_of_text: Any) -> Marks:
    bos, end, response, result = (
        ids_of_text(text)[0]
        for text in ("<bos>", "<turn|>", "<|tool_response>", "<tool_response|>")
    )
    return Marks(bos, tuple(ids_of_text("<|turn>model\n")), end, response, result)


# ---- the tokenizer without transformers ---------------------------------------------------------


@cache
def pocket_tokenizer() -> Tokenizer:
    """The pocket tokenizer as the tokenizers library reads it, in a few milliseconds."""
    from tokenizers import Tokenizer

    return Tokenizer.from_file(str(POCKET_DIR / POCKET / "tokenizer.json"))


@cache
def pocket_marks() -> Marks:
    return _marks(lambda text: pocket_tokenizer().encode(text, add_special_tokens=False).ids)


def encoded(messages: Sequence[Mapping[str, Any]], *, prompt: bool = False) -> list[int]:
    """Ids of a conversation. prompt: the model's next turn is opened and nothing is said in it."""
    text = templates.render(messages, "4", add_generation_prompt=prompt)
    return list(pocket_tokenizer().encode(text, add_special_tokens=False).ids)


def decoded(ids: Sequence[int]) -> str:
    return pocket_tokenizer().decode(list(ids), skip_special_tokens=False)


def learned_parts(labels: Sequence[int] | None) -> list[str]:
    """The labels as text: one piece for each run of tokens that count."""
    runs: list[list[int]] = [[]]
    for label in labels or ():
        if label != IGNORED:
            runs[-1].append(label)
        elif runs[-1]:
            runs.append([])
    return [decoded(run) for run in runs if run]


# ---- what is drawn ------------------------------------------------------------------------------

_SYSTEMS = ("Be kind.", "Answer in one sentence.", "You work for a shop in Port Alder.")
_ASKED = (
    "Where is order {}?",
    "Read clause {}. May the price rise?",
    "Is the kettle in room {} red?",
    "I ordered {} cups.\nmodel\nuser\nWhich model is it?",
    "Which model comes after {}?",
)
_SAID = ("It left on day {}.", "No, not before {} days.", "It is red.", "Model {} does.")
_TOOL = "opening_hours"


def _talk(rng: random.Random, turns: int, *, system: bool = False) -> list[dict[str, Any]]:
    """`turns` questions, each with its answer."""
    talk = [{"role": "system", "content": rng.choice(_SYSTEMS)}] if system else []
    for _ in range(turns):
        talk.append({"role": "user", "content": rng.choice(_ASKED).format(rng.randint(2, 99))})
        talk.append({"role": "assistant", "content": rng.choice(_SAID).format(rng.randint(2, 99))})
    return talk


def short_talk(rng: random.Random) -> list[dict[str, Any]]:
    """One question and its answer."""
    return _talk(rng, 1)


def _with_calls(rng: random.Random, count: int) -> list[dict[str, Any]]:
    """A question for which the model calls a tool, the results, and what the model says then."""
    days = rng.sample(("Monday", "Sunday", "Friday", "Tuesday"), count)
    calls = [
        {"type": "function", "function": {"name": _TOOL, "arguments": {"day": day}}} for day in days
    ]
    told = [f'{{"closes": {rng.randint(14, 22)}}}' for _ in days]
    return [
        {"role": "user", "content": f"Are you open on {' and '.join(days)}?"},
        {"role": "assistant", "tool_calls": calls},
        *({"role": "tool", "name": _TOOL, "content": result} for result in told),
        {"role": "assistant", "content": "Yes, until the evening."},
    ]


def rows(rng: random.Random) -> list[Case]:
    """(ids, marks, longest): turns, a tool, cuts in several places, and rows to be left out."""
    marks, long = pocket_marks(), 400
    bos = marks.bos

    def last_opening(ids: list[int]) -> int:
        """Where what the model says last begins."""
        size = len(marks.opening)
        found = (i for i in range(len(ids)) if tuple(ids[i : i + size]) == marks.opening)
        return max(found) + size

    several = encoded(_talk(rng, 3, system=True))
    cut = encoded(_talk(rng, 2))
    early = encoded(_talk(rng, 1, system=True))
    bare = encoded(_talk(rng, 2)[:1])
    called = encoded([*_with_calls(rng, 1), *_talk(rng, 1)])
    twice = encoded(_with_calls(rng, 2))
    opened = encoded(_talk(rng, 2)[:-1], prompt=True)
    doubled, packed = encoded(_talk(rng, 1)), encoded(_talk(rng, 1))
    exact = encoded(_talk(rng, 2))
    drawn = [
        (several, long),
        (exact, len(exact)),
        (cut, last_opening(cut) + rng.randint(1, 2)),  # in the middle of the last answer
        (early, last_opening(early)),  # just before the first answer
        (bare, long),
        (called, long),
        (twice, long),
        (opened, long),
        ([bos, *doubled], long),
        ([*packed, *encoded(_talk(rng, 1))], long),
        (encoded(_talk(rng, 1))[1:], long),
    ]
    rng.shuffle(drawn)
    return [([*ids], marks, longest) for ids, longest in drawn]
