"""One question about pictures or a sound, with the answer and what the answer follows from."""

from __future__ import annotations

import hashlib
import json
import random
from dataclasses import dataclass
from typing import Any

import numpy as np

from pocket.corpus.core import Split


@dataclass(frozen=True)
class MediaExample:
    """A conversation with pictures or sounds, and the model's turn that should follow it.

    messages: as the processor takes them, parts and all; the last is a user's.
    style: what was held out by split: font and palette of each picture, or the voice.
    phrasing: the wording of the question (or the spoken sentence) that decides its split.
    truth: what was drawn or said, from which the answer can be computed again.
    thinking: whether the model is asked to think first; the target then has its ``reasoning``.
    """

    skill: str
    intent: str
    lang: str
    split: Split
    style: str
    phrasing: str
    messages: tuple[dict[str, Any], ...]
    target: dict[str, str]
    truth: Any
    thinking: bool = False

    @property
    def answer(self) -> str:
        return self.target["content"]

    @property
    def conversation(self) -> list[dict[str, Any]]:
        return [*self.messages, self.target]

    def media(self) -> list[Any]:
        """The pictures and sounds, in their order."""
        parts = [
            part
            for message in self.messages
            if not isinstance(message["content"], str)
            for part in message["content"]
        ]
        return [part[part["type"]] for part in parts if part["type"] != "text"]

    def key(self) -> str:
        """A hash of everything that is asked: texts, pixels and samples."""
        found = hashlib.sha256(b"thinking" if self.thinking else b"")
        for message in self.messages:
            content = message["content"]
            for part in (
                [{"type": "text", "text": content}] if isinstance(content, str) else content
            ):
                value = part[part["type"]]
                if part["type"] != "text":
                    array = np.asarray(value)
                    found.update(str(array.shape).encode() + array.tobytes())
                else:
                    found.update(json.dumps([message["role"], value]).encode())
        return found.hexdigest()[:16]


def asked(parts: list[dict[str, Any]], question: str, rng: random.Random) -> dict[str, Any]:
    """A user's message: pictures or sounds, then the question; now and then the question first."""
    text = {"type": "text", "text": question}
    content = [text, *parts] if rng.random() < 0.15 else [*parts, text]
    return {"role": "user", "content": content}


def said(text: str) -> dict[str, str]:
    return {"role": "assistant", "content": text}
