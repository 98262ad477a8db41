"""How well a Gemma predicts a text: bits per byte and perplexity, each with an interval.

    from course_lib import models, perplexity

    gemma = models.load()
    print(perplexity.measure(gemma, perplexity.documents("en")))

Every token t_i of a text is predicted from ``<bos>`` and the tokens before it, and the negative
logarithms of the probabilities are summed:

- perplexity = exp(-sum ln p(t_i) / tokens): among how many equally likely tokens the model
  hesitates (Jelinek, Mercer, Bahl and Baker 1977). It depends on the tokenizer: compare it only
  between models that share one.
- bits per byte = -sum log2 p(t_i) / bytes, bytes in UTF-8: the size a compressor with this
  model would need. It compares models with different tokenizers, and languages only with care,
  because the same sentence takes more bytes in one than in another. Source: Gao et al., The
  Pile (2020), arXiv:2101.00027, section 3.1.

``<bos>`` itself is given, never predicted, and no ``<eos>`` is added. A text that does not fit
into the window is read in overlapping windows (the strided method of transformers' guide
"Perplexity of fixed-length models"), each with its own ``<bos>``, because every Gemma was trained
with one in front. Every token is predicted exactly once.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import stats
from course_lib.generation import context_length

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

DATA = Path(__file__).parent / "data" / "text"
# Longer windows cost memory: 1,024 positions times 262,144 logits are 1 GiB in float32.
LONGEST_WINDOW = 1024
# Logits are turned into probabilities this many positions at a time, for the same reason.
_ROWS = 128


@dataclass(frozen=True)
class Document:
    """One text. Documents of one group resemble each other and are resampled together.

    group: what they have in common, such as the theme; "" if the document stands alone.
    """

    id: str
    text: str
    group: str = ""

    @property
    def bytes(self) -> int:
        """The size of the text in UTF-8."""
        return len(self.text.encode("utf-8"))


@dataclass(frozen=True)
class Scored:
    """What one document cost a model: `nats` = -ln of its probability, over all its tokens.

    bytes: of its text in UTF-8. tokens: predicted ones, so without ``<bos>``. digest: of the text,
    so that two models are compared on the same one.
    """

    id: str
    group: str
    digest: str
    bytes: int
    tokens: int
    nats: float

    @property
    def bits(self) -> float:
        return self.nats / math.log(2)

    @property
    def bits_per_byte(self) -> float:
        return self.bits / self.bytes

    @property
    def perplexity(self) -> float:
        """Per token."""
        return math.exp(self.nats / self.tokens)


@dataclass(frozen=True)
class TextScore:
    """A model on a text: its figures with their intervals, and every document.

    bits_per_byte: bits per UTF-8 byte, over all documents together. perplexity: per token.
    Both intervals resample the groups, a document without a group being its own; n counts these.
    They are None for fewer than 5. They say how the figure would move on other documents of
    this kind, and nothing about other kinds of text.
    window: tokens that the model sees at once, ``<bos>`` included. stride: tokens predicted per
    window after the first.
    """

    model: str
    window: int
    stride: int
    bits_per_byte: stats.Estimate
    perplexity: stats.Estimate
    documents: tuple[Scored, ...] = field(repr=False)

    def __str__(self) -> str:
        tokens = sum(one.tokens for one in self.documents)
        size = sum(one.bytes for one in self.documents)
        return (
            f"{self.model}: {self.bits_per_byte} bits per byte, perplexity {self.perplexity} per "
            f"token; {len(self.documents)} documents, {size:,} bytes, {tokens:,} tokens, "
            f"window {self.window}, stride {self.stride}"
        )


def languages(folder: Path = DATA) -> list[str]:
    """The languages in which a test text ships."""
    return sorted(path.stem for path in folder.glob("*.jsonl"))


def documents(lang: str, limit: int | None = None, folder: Path = DATA) -> list[Document]:
    """The shipped test text of a language, its first `limit` documents.

    No phrasing in it is one of those that pocket models are trained on. It is small: 153
    paragraphs on nine themes, their groups, made from some forty sentences with slots.
    Raises ValueError that names the languages there are.
    """
    path = folder / f"{lang}.jsonl"
    if not path.is_file():
        raise ValueError(f"no test text in {lang!r}; there are: {', '.join(languages(folder))}")
    if limit is not None and limit < 1:
        raise ValueError(f"limit must be at least 1, not {limit}")
    lines = path.read_text(encoding="utf-8").splitlines()
    return [Document(**json.loads(line)) for line in lines[:limit]]


def measure(
    gemma: Gemma,
    texts: str | Document | Sequence[str | Document],
    *,
    window: int | None = None,
    stride: int | None = None,
    level: float = 0.95,
    seed: int = 0,
    tick: Callable[[int], None] | None = None,
) -> TextScore:
    """Bits per byte and perplexity of a model on one text or several.

    texts: plain text, without a chat template. window: tokens seen at once, ``<bos>`` included;
    the model's context, or 1,024 where that is longer, if None. stride: tokens predicted in each
    window after a text's first; half the window if None. A smaller one gives every token more
    context and takes longer; a text that fits into the window does not depend on it. seed: of the
    bootstrap. tick is called with the number of windows done (for a progress bar).

    Raises ValueError for no text, an empty one, one that holds control tokens or that the
    tokenizer does not give back as it was, a window or stride that does not fit, a model without
    ``<bos>`` or behind a server, and logits that are not finite.
    """
    given = _documents(texts)
    _check_model(gemma)
    window, stride = _window(gemma, window, stride)
    ids = [_ids(gemma, document) for document in given]
    nats = _nats(gemma, ids, window, stride, tick)
    scored = tuple(
        Scored(one.id, one.group, _digest(one.text), one.bytes, len(tokens), cost)
        for one, tokens, cost in zip(given, ids, nats, strict=True)
    )
    bits, size, tokens = (_by_group(scored, what) for what in ("bits", "bytes", "tokens"))
    per_byte = _ratio(bits, size, level, seed)
    per_token = _ratio(bits, tokens, level, seed)
    return TextScore(gemma.name, window, stride, per_byte, _two_to_the(per_token), scored)


def compare(a: TextScore, b: TextScore, *, level: float = 0.95, seed: int = 0) -> stats.Estimate:
    """How many bits per byte more `a` needs than `b`, on the same documents: a paired bootstrap.

    Groups are resampled with the values of both models, so that a text that is hard for both
    does not widen the interval. Below zero, `a` is the better one. The interval is None for fewer
    than 5 groups. The models may have different tokenizers.
    Raises ValueError when the documents or the windows differ.
    """
    theirs = [(one.id, one.group, one.digest) for one in b.documents]
    if [(one.id, one.group, one.digest) for one in a.documents] != theirs:
        raise ValueError(
            f"{a.model} and {b.model} were measured on different documents: measure both on the "
            "same list"
        )
    if (a.window, a.stride) != (b.window, b.stride):
        raise ValueError(
            f"{a.model} saw windows of {a.window} by {a.stride} tokens and {b.model} of {b.window} "
            f"by {b.stride}: give both the same window= and stride="
        )
    ours, other = _by_group(a.documents, "bits"), _by_group(b.documents, "bits")
    size = _by_group(a.documents, "bytes")
    if len(size) < stats.FEWEST_FOR_BOOTSTRAP:
        return stats.Estimate((sum(ours) - sum(other)) / sum(size), None, len(size))
    return stats.paired_bootstrap(ours, other, size, level, seed=seed)


# ---- figures from documents --------------------------------------------------------------------


def _by_group(scored: Sequence[Scored], what: str) -> list[float]:
    """One sum per group, in the order in which the groups appear."""
    sums: dict[tuple[str, str], float] = {}
    for one in scored:
        # A group may be called as another document's id is; the pair keeps the two apart.
        key = ("group", one.group) if one.group else ("id", one.id)
        sums[key] = sums.get(key, 0.0) + getattr(one, what)
    return list(sums.values())


def _ratio(above: list[float], below: list[float], level: float, seed: int) -> stats.Estimate:
    if len(below) < stats.FEWEST_FOR_BOOTSTRAP:
        return stats.Estimate(sum(above) / sum(below), None, len(below))
    found = stats.bootstrap_ratio(above, below, level, seed=seed)
    # No code needs less than nothing.
    interval = stats.Interval(max(0.0, found.interval.low), found.interval.high, level)
    return stats.Estimate(found.value, interval, found.n)


def _two_to_the(bits: stats.Estimate) -> stats.Estimate:
    """Bits per token as a perplexity: 2**bits is exp(nats). Growing, so the ends stay the ends."""
    ends = bits.interval
    # An end can lie so high that only infinity is left; 2.0**high would raise there.
    high = 2.0**ends.high if ends and ends.high < 1024 else math.inf
    interval = stats.Interval(2.0**ends.low, high, ends.level) if ends else None
    return stats.Estimate(2.0**bits.value, interval, bits.n)


# ---- what is measured --------------------------------------------------------------------------


def _documents(texts: str | Document | Sequence[str | Document]) -> list[Document]:
    several = [texts] if isinstance(texts, (str, Document)) else list(texts)
    if not several:
        raise ValueError("there is no text to measure: give one, or documents('en')")
    found = []
    for number, text in enumerate(several, start=1):
        document = text if isinstance(text, Document) else Document(str(number), text)
        if not isinstance(document.text, str):
            raise ValueError(f"text {document.id} is not text but {type(document.text).__name__}")
        if not document.text:
            raise ValueError(f"text {document.id} is empty: nothing can be predicted; leave it out")
        found.append(document)
    if len({document.id for document in found}) < len(found):
        raise ValueError("two documents have the same id: give each its own")
    return found


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:16]


def _check_model(gemma: Gemma) -> None:
    if not hasattr(gemma, "model") or not hasattr(gemma, "tokenizer"):
        raise ValueError(
            f"{getattr(gemma, 'name', gemma)} runs behind a server, which does not tell the "
            "probability of a given text: load the model itself"
        )
    if gemma.tokenizer.bos_token_id is None:
        raise ValueError(
            f"the tokenizer of {gemma.name} has no <bos>: the first token of a text could not be "
            "predicted; this measures Gemmas"
        )


def _window(gemma: Gemma, window: int | None, stride: int | None) -> tuple[int, int]:
    longest = context_length(gemma)
    window = min(longest, LONGEST_WINDOW) if window is None else window
    _check_whole("window", window, 2, longest, f"the context of {gemma.name}")
    stride = window // 2 if stride is None else stride
    _check_whole("stride", stride, 1, window - 1, "the window without its <bos>")
    return window, stride


def _check_whole(name: str, value: Any, lowest: int, highest: int, why: str) -> None:
    whole = isinstance(value, int) and not isinstance(value, bool)
    if not whole or not lowest <= value <= highest:
        raise ValueError(
            f"{name} is a whole number of tokens from {lowest} to {highest}, {why}; not {value!r}"
        )


def _ids(gemma: Gemma, document: Document) -> list[int]:
    """The tokens of a text, without ``<bos>``."""
    tokenizer = gemma.tokenizer
    ids = tokenizer(document.text, add_special_tokens=False)["input_ids"]
    if tokenizer.unk_token_id in ids:
        raise ValueError(
            f"text {document.id} has characters that the tokenizer of {gemma.name} does not know: "
            "their bytes would be counted and not predicted"
        )
    special = {i for i, token in tokenizer.added_tokens_decoder.items() if token.special}
    if found := special.intersection(ids):
        names = ", ".join(tokenizer.convert_ids_to_tokens(sorted(found)))
        raise ValueError(
            f"text {document.id} holds control tokens ({names}): give plain text; <bos> comes by "
            "itself, and a chat template does not belong into it"
        )
    if tokenizer.decode(ids, clean_up_tokenization_spaces=False) != document.text:
        raise ValueError(
            f"the tokenizer of {gemma.name} does not give text {document.id} back as it was: bits "
            "per byte would count bytes that the model never predicted"
        )
    return ids


# ---- the model at work -------------------------------------------------------------------------


@dataclass(frozen=True)
class _Window:
    """One reading: `ids` begin with ``<bos>``; the last `scored` of them are predicted."""

    document: int
    ids: list[int]
    scored: int


def _windows(number: int, ids: list[int], bos: int, window: int, stride: int) -> Iterator[_Window]:
    room, done = window - 1, 0  # <bos> takes one place of every window
    while done < len(ids):
        end = min(len(ids), done + (stride if done else room))
        yield _Window(number, [bos, *ids[max(0, end - room) : end]], end - done)
        done = end


def _nats(
    gemma: Gemma, ids: list[list[int]], window: int, stride: int, tick: Callable | None
) -> list[float]:
    """-ln of the probability of each document."""
    bos = gemma.tokenizer.bos_token_id
    cut = (_windows(number, one, bos, window, stride) for number, one in enumerate(ids))
    # Windows of like length share a batch: less padding, the same probabilities.
    windows = sorted((one for several in cut for one in several), key=lambda w: len(w.ids))
    sums, done = [0.0] * len(ids), 0
    for batch in _batches(windows, window):
        for one, cost in zip(batch, _costs(gemma, batch), strict=True):
            if not math.isfinite(cost):
                raise ValueError(
                    f"{gemma.name} in {gemma.dtype} gives probabilities that are not numbers: "
                    'load it with dtype="bfloat16" or "float32"'
                )
            sums[one.document] += cost
        done += len(batch)
        if tick:
            tick(done)
    return sums


def _batches(windows: list[_Window], budget: int) -> Iterator[list[_Window]]:
    """As many windows at a time as hold `budget` tokens, at least one; sorted by length."""
    batch: list[_Window] = []
    for one in windows:
        if batch and (len(batch) + 1) * len(one.ids) > budget:
            yield batch
            batch = []
        batch.append(one)
    if batch:
        yield batch


def _costs(gemma: Gemma, batch: list[_Window]) -> list[float]:
    """-ln of the probability of the scored tokens of each window."""
    import torch

    longest = max(len(one.ids) for one in batch)
    # Padding stands on the right, where a causal model never looks: no mask is needed.
    padded = [one.ids + [0] * (longest - len(one.ids)) for one in batch]
    ids = torch.tensor(padded, device=gemma.model.device)
    with torch.inference_mode():
        logits = gemma.model(input_ids=ids, use_cache=False).logits
        return [_cost(row, one) for row, one in zip(logits, batch, strict=True)]


def _cost(logits: torch.Tensor, one: _Window) -> float:
    """logits: [positions, vocabulary]; those at a position predict the token behind it."""
    import torch

    # Float64 where there is one, so that the sum over a vocabulary of 262,144 adds no error.
    wide = torch.float32 if logits.device.type == "mps" else torch.float64
    behind = torch.tensor(one.ids[1:], device=logits.device)
    total = 0.0
    for first in range(len(behind) - one.scored, len(behind), _ROWS):
        labels = behind[first : first + _ROWS]
        part = logits[first : first + len(labels)].to(wide)
        total += torch.nn.functional.cross_entropy(part, labels, reduction="sum").item()
    return total
