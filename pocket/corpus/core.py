"""What one training or test example is, and which split it belongs to.

The corpus is made of *phrasings*: hand-written sentences with slots, such as
``"where is my order {order_id}?"``. A model that has seen a phrasing in
training proves nothing by answering it again, so the split is decided by the
phrasing, not by the finished example: all examples made from one phrasing fall
in the same split, whatever stands in its slots.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Literal

from pocket.corpus import late

Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")
Metric = Literal["text", "json", "tool_calls"]


def split_of(phrasing: str) -> Split:
    """The split of a phrasing: a tenth test, a tenth validation, the rest training.

    A hash of the text decides, so that adding a phrasing never moves another
    one from test into training. Phrasings that came after the tests were drawn
    (``late``) are training, so that later models meet the same tests.
    """
    if phrasing in late.phrasings():
        return "train"
    bucket = int.from_bytes(hashlib.sha256(phrasing.encode()).digest()[:8], "big") % 10
    return {0: "test", 1: "validation"}.get(bucket, "train")


def in_split(phrasings: Iterable[str], split: Split) -> list[str]:
    """The phrasings of one split, in their given order.

    Raises ValueError when none is left: a bank too small to be split is a mistake.
    """
    kept = [text for text in phrasings if split_of(text) == split]
    if not kept:
        raise ValueError(
            f"no phrasing falls in the {split} split: write more phrasings for this intent"
        )
    return kept


@dataclass(frozen=True)
class Example:
    """One conversation and the model turn that should follow it.

    messages: role/content dictionaries as ``apply_chat_template`` takes them
        (roles system, user, assistant, tool), without the turn to be learned.
    target: the assistant message to be learned: ``content``, or ``tool_calls``
        in the OpenAI form (``{"type": "function", "function": {"name", "arguments"}}``,
        arguments a dict), or ``reasoning`` (a thought) beside ``content``.
    phrasing: the template that decides the split. Every other held-out choice a
        generator makes must be drawn from the same split.
    metric: how a reply is compared with the target: "text" (equal after white
        space is folded), "json" (equal after parsing) or "tool_calls" (same
        calls, same arguments, same order).
    """

    skill: str
    lang: str
    phrasing: str
    messages: tuple[dict[str, Any], ...]
    target: dict[str, Any]
    metric: Metric
    tools: tuple[dict[str, Any], ...] = ()
    thinking: bool = False
    intent: str = ""

    def key(self) -> str:
        """A hash of prompt and tools: two examples with one key ask the same thing."""
        asked = json.dumps([self.messages, self.tools, self.thinking], sort_keys=True)
        return hashlib.sha256(asked.encode()).hexdigest()[:16]

    def followed_by(self, others: Sequence[Example]) -> Example:
        """One conversation: this one, then the others, each with its answer.

        It keeps this one's tools, phrasing and intent. Raises ValueError for other tools.
        """
        messages, target = list(self.messages), self.target
        for other in others:
            if other.tools != self.tools:
                raise ValueError("the turns of a conversation are offered the same tools")
            messages += [target, *other.messages]
            target = other.target
        return replace(self, messages=tuple(messages), target=target)

    def to_json(self) -> dict[str, Any]:
        return {
            "id": f"{self.skill}-{self.lang}-{self.key()}",
            "skill": self.skill,
            "lang": self.lang,
            "intent": self.intent,
            "phrasing": self.phrasing,
            "messages": list(self.messages),
            "tools": list(self.tools),
            "thinking": self.thinking,
            "target": self.target,
            "metric": self.metric,
        }


@dataclass(frozen=True)
class Skill:
    """One thing the model learns: how to make an example of it, and its phrasings.

    generate(rng, split, lang) draws everything from ``rng``, so a seed fixes the corpus.
    phrasings(lang) lists every template of the bank by intent, for the leakage
    test and for the count in the model card.
    converse(rng, split, lang), where a skill has it, makes a conversation of several
    turns about one thing: one text and three questions, one offer of tools and three
    requests. Training learns every answer in it, and reads the long part once.
    """

    name: str
    langs: tuple[str, ...]
    generate: Callable[[random.Random, Split, str], Example]
    phrasings: Callable[[str], dict[str, list[str]]]
    converse: Callable[[random.Random, Split, str], Example] | None = None
