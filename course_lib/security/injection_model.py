"""A logistic regression on hashed pieces of text, in numpy: what the injection detector scores by.

Pieces are words, pairs of neighbouring words, runs of four letters inside a word (which hold a stem
where the ending changes), and what the words are about (`injection_concepts`). Each is hashed to
one of `BUCKETS` weights, so there is no vocabulary to ship, and a word never seen gets the weights
that others of its runs have earned. Fitting minimises the mean logistic loss plus a penalty on the
weights, by Nesterov's accelerated gradient (Nesterov 1983); the same texts give the same weights.
"""

from __future__ import annotations

import math
import re
import unicodedata
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from course_lib.security.injection_concepts import concepts

BUCKETS = 2**15
STEPS = 400
# Of 3e-5, 1e-4, 3e-4 and 1e-3 the two smallest find most of the attack types that were left out.
PENALTY = 1e-4
_PIECES = re.compile(r"[^\W\d_]+|\d+|[<>{}\[\]#=|:/()\"]+|[.!?]+")


def pieces(text: str) -> list[str]:
    """The pieces of a text that are counted, each once."""
    plain = unicodedata.normalize("NFKD", text.lower())
    plain = "".join(c for c in plain if unicodedata.category(c) != "Mn")
    words = [_word(word) for word in _PIECES.findall(plain)]
    found = [f"w {word}" for word in words]
    found += [f"p {a} {b}" for a, b in zip(["^", *words], [*words, "$"], strict=True)]
    for word in words:
        if word.isalpha() and len(word) > 4:
            found += [f"r {word[i : i + 4]}" for i in range(len(word) - 3)]
    return list(dict.fromkeys([*found, *concepts(text)]))


def _word(word: str) -> str:
    return "0" if word.isdigit() else word[:1] * 3 if not word.isalnum() else word


@dataclass(frozen=True)
class Weights:
    """A fitted model. values: one weight per bucket, float32 [BUCKETS]; bias: its constant."""

    values: np.ndarray = field(repr=False)
    bias: float

    def score(self, text: str) -> float:
        """The probability that the text is an attack, as the model sees it; 0.5 is undecided."""
        at = buckets(text)
        if not len(at):
            return 0.0
        return 1 / (1 + math.exp(-(float(self.values[at].sum()) / math.sqrt(len(at)) + self.bias)))


def buckets(text: str) -> np.ndarray:
    """The buckets of a text's pieces, each once, int64."""
    at = {zlib.crc32(piece.encode("utf-8")) % BUCKETS for piece in pieces(text)}
    return np.array(sorted(at), dtype=np.int64)


def fit(
    texts: Sequence[str],
    labels: Sequence[bool],
    weights: Sequence[float] | None = None,
    *,
    penalty: float = PENALTY,
    steps: int = STEPS,
) -> Weights:
    """Fit a model. labels: True for an attack. weights: how much each text counts (all the same).

    Each text is a vector of length 1, so the second derivative of the loss is at most 1/4 and the
    step of the gradient need not be searched for.
    Raises ValueError when there are no texts of one label.
    """
    target = np.array(labels, dtype=float)
    if len(texts) != len(target) or not 0 < target.sum() < len(target):
        raise ValueError("fitting needs texts of both labels, and a label for each")
    found = [buckets(text) for text in texts]
    if not all(map(len, found)):
        raise ValueError("one of the texts has no words in it: leave it out")
    lengths = np.array([len(one) for one in found])
    at = np.concatenate(found)
    value = np.repeat(1 / np.sqrt(lengths), lengths)
    rows = np.repeat(np.arange(len(found)), lengths)
    counts = np.ones(len(found)) if weights is None else np.array(weights, dtype=float)
    counts = counts / counts.sum()

    # The vectors have length 1 and the constant adds 1 to its square.
    rate = 1 / (0.5 + penalty)
    w = ahead = np.zeros(BUCKETS)
    bias = bias_ahead = 0.0
    momentum = 1.0
    for _ in range(steps):
        z = np.bincount(rows, weights=ahead[at] * value, minlength=len(found)) + bias_ahead
        error = counts * (1 / (1 + np.exp(-z)) - target)
        gradient = np.bincount(at, weights=error[rows] * value, minlength=BUCKETS)
        new_w = ahead - rate * (gradient + penalty * ahead)
        new_bias = bias_ahead - rate * float(error.sum())
        following = (1 + math.sqrt(1 + 4 * momentum**2)) / 2
        reach = (momentum - 1) / following
        ahead = new_w + reach * (new_w - w)
        bias_ahead = new_bias + reach * (new_bias - bias)
        w, bias, momentum = new_w, new_bias, following
    return Weights(w.astype(np.float32), bias)
