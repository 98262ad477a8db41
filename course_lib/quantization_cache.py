"""The KV cache in few bits: what it saves, and what it costs on long texts.

>>> form = CacheFormat(bits=4)
>>> with cache_quantized(gemma, form):
...     chat.reply(gemma, "Hello!")                  # or evaluation.score, or chat.batch
>>> print(*measure_caches(gemma, [form]), sep="\n")

The weights stay as they are. With a long context and many texts at once the cache is the larger
part of the memory; see `footprint.kv_cache_bytes`. How it is packed: `quantization_kv`.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from course_lib import perplexity, stats
from course_lib.card_types import Card
from course_lib.generation import context_length
from course_lib.memory import kv_cache_bytes
from course_lib.quantization_formats import Format, QuantizationError, integer
from course_lib.quantization_models import check_local
from course_lib.tensors import Layer, layers_of

if TYPE_CHECKING:
    import torch
    from transformers import Cache

    from course_lib.models import Gemma


@dataclass(frozen=True)
class CacheFormat:
    """How a cache is packed.

    bits: 2 to 8. group: entries that share a scale and a zero point, and how many tokens are packed
    at a time. residual: the newest tokens, which are never packed. keys: "channel" gives each
    channel of the keys a scale over `group` tokens, "token" each token one over `group` channels,
    as the values always have (with a head that is smaller than a group, the head is the group).
    local_layers: whether local layers, which hold no more than their window, are packed too.
    """

    bits: int = 4
    group: int = 32
    residual: int = 32
    keys: Literal["channel", "token"] = "channel"
    local_layers: bool = True

    def __post_init__(self) -> None:
        form = integer(self.bits, self.group, zero_point=True)
        form.check((1, self.group), "a group of the cache")
        if self.keys not in ("channel", "token"):
            raise QuantizationError(f'keys is "channel" or "token", not {self.keys!r}')
        if (
            isinstance(self.residual, bool)
            or not isinstance(self.residual, int)
            or (self.residual < 0)
        ):
            raise QuantizationError(f"residual is 0 tokens or more, not {self.residual!r}")

    @property
    def name(self) -> str:
        per_token = ", keys per token" if self.keys == "token" else ""
        return f"int{self.bits}-g{self.group}, newest {self.residual}{per_token}" + (
            "" if self.local_layers else ", global layers only"
        )

    def formats(self, head: int) -> tuple[Format, Format]:
        """The formats of keys and values with this head size.

        Raises QuantizationError for a head that the groups do not divide.
        """
        along_head = integer(self.bits, min(self.group, head), zero_point=True)
        along_head.check((1, head), "a head of this model")
        by_channel = integer(self.bits, self.group, zero_point=True)
        return (by_channel if self.keys == "channel" else along_head), along_head

    def held(self, tokens: int, window: int | None = None) -> tuple[int, int]:
        """(packed, waiting) tokens of a layer after so many; window: of a local layer."""
        packed = max(0, (tokens - self.residual) // self.group * self.group)
        if window is not None:
            beyond = max(0, tokens - (window - 1)) // self.group * self.group
            return packed - min(packed, beyond), tokens - packed
        return packed, tokens - packed


@dataclass(frozen=True)
class CacheMeasured:
    """A cache format on long texts.

    tokens: of each text. texts: how many. bytes: what the cache of one text holds at the end.
    plain_bytes: the same without a format, in the type the model computes in. predicted: `bytes` by
    arithmetic, None without a card. bits_per_token: over the second half of each text. change:
    bits per token more than without, paired; None for the plain cache. changed: the share of
    positions whose most likely token is another one.
    """

    name: str
    tokens: int
    texts: int
    bytes: int
    plain_bytes: int
    predicted: int | None
    bits_per_token: float
    change: stats.Estimate | None
    changed: float

    def __str__(self) -> str:
        change = "" if self.change is None else f", {self.change.value:+.4f} {self.change.interval}"
        return (
            f"{self.name}: {self.bytes:,} bytes after {self.tokens} tokens "
            f"({self.bytes / self.plain_bytes:.0%}), {self.bits_per_token:.4f} bits per token"
            f"{change}, {self.changed:.2%} of top tokens change (n={self.texts})"
        )


def quantized_cache(gemma: Gemma, form: CacheFormat) -> Cache:
    """An empty cache for `past_key_values=`, for a batch of any size.

    Raises QuantizationError for a model with layers that have no keys and values to pack, a
    compiled model, and a head that the groups do not divide.
    """
    from transformers import Cache, DynamicCache
    from transformers.cache_utils import DummyLayer, DynamicLayer, DynamicSlidingWindowLayer

    from course_lib.quantization_kv import QuantizedLayer

    check_local(gemma)
    config = gemma.model.config.get_text_config(decoder=True)
    layers = []
    for index, plain in enumerate(DynamicCache(config=config).layers):
        local = type(plain) is DynamicSlidingWindowLayer
        if type(plain) is DummyLayer or (local and not form.local_layers):
            layers.append(plain)
        elif local or type(plain) is DynamicLayer:
            keys, values = form.formats(_head_size(config, index))
            window = plain.sliding_window if local else None
            layers.append(
                QuantizedLayer(
                    keys,
                    values,
                    by_channel=form.keys == "channel",
                    group=form.group,
                    residual=form.residual,
                    window=window,
                )
            )
        else:
            raise QuantizationError(
                f"layer {index} of {gemma.name} keeps a {type(plain).__name__}, not keys and "
                "values alone: this cache cannot pack it"
            )
    return Cache(layers=layers)


def _head_size(config: Any, index: int) -> int:
    """Global layers of Gemma 4 have larger heads than local ones."""
    own = getattr(config, "per_layer_config", None)
    return (own[index] if own is not None else config).head_dim


@contextmanager
def cache_quantized(gemma: Gemma, form: CacheFormat) -> Iterator[list[Cache]]:
    """Inside, everything that this model generates goes through quantized caches.

    Gives a list that grows by one cache with each generation: `cache_bytes` counts them. Passes
    without a cache, such as `perplexity.measure`, are not touched.
    """
    made: list[Cache] = []
    quantized_cache(gemma, form)  # refuses what cannot be packed, before anything runs

    def swap(module: Any, args: tuple, kwargs: dict[str, Any]) -> tuple[tuple, dict[str, Any]]:
        given = kwargs.get("past_key_values")
        begins = given is None or given.get_seq_length() == 0
        if kwargs.get("use_cache") is not False and begins:
            made.append(quantized_cache(gemma, form))
            kwargs = {**kwargs, "past_key_values": made[-1]}
        return args, kwargs

    hook = gemma.model.register_forward_pre_hook(swap, with_kwargs=True)
    try:
        yield made
    finally:
        hook.remove()


def cache_bytes(cache: Cache) -> int:
    """Bytes of keys and values that a cache holds, packed or plain."""
    total = 0
    for layer in cache.layers:
        if hasattr(layer, "nbytes"):
            total += layer.nbytes
        elif layer.keys is not None:
            total += layer.keys.nbytes + layer.values.nbytes
    return total


def predicted_cache_bytes(
    card: Card, context: int, form: CacheFormat, *, batch: int = 1, bytes_per_value: int = 2
) -> int:
    """Bytes of a quantized cache after `context` tokens, from the card.

    A packed token costs `bits` a value, and 24 bits (a bf16 scale and a zero point) per group. The
    waiting tokens, and local layers that are left alone, cost `bytes_per_value`: 2 in bf16, 4 where
    the model computes in float32. A local layer keeps its window less one token, and up to a group
    more, because it forgets whole groups.

    Raises FootprintError where the architecture is not known, QuantizationError for a head that
    the groups do not divide.
    """
    kv_cache_bytes(card, context, batch)  # refuses what has no cache figure
    return batch * sum(
        _layer_bytes(layer, context, form, bytes_per_value)
        for layer in layers_of(card)
        if layer.reads_kv_of is None and layer.kind != "recurrent"
    )


def _layer_bytes(layer: Layer, context: int, form: CacheFormat, bytes_per_value: int) -> int:
    plain = layer.kv_heads * layer.head_dim * 2 * bytes_per_value  # of a token that is not packed
    if layer.window is not None and not form.local_layers:
        return min(context, layer.window - 1) * plain
    keys, values = form.formats(layer.head_dim)
    packed, waiting = form.held(context, layer.window)
    bits = keys.bits_per_weight + values.bits_per_weight
    return round(packed * layer.kv_heads * layer.head_dim * bits / 8) + waiting * plain


# ---- measured on long texts --------------------------------------------------------------------


def long_texts(
    gemma: Gemma, tokens: int | None = None, langs: Sequence[str] = (), limit: int | None = None
) -> list[list[int]]:
    """The shipped test texts, joined and cut into pieces of exactly so many tokens.

    tokens: `<bos>` included; the context of the model, at most 1,024, if None. langs: all if empty.
    limit: the first so many pieces.
    Raises QuantizationError where no text is that long, or the context is shorter.
    """
    longest = context_length(gemma)
    size = min(longest, perplexity.LONGEST_WINDOW) if tokens is None else tokens
    if not 2 <= size <= longest:
        raise QuantizationError(
            f"tokens is 2 to {longest}, the context of {gemma.name}, and not {size}"
        )
    found = []
    for lang in langs or perplexity.languages():
        texts = [document.text + "\n" for document in perplexity.documents(lang)]
        ids = sum(gemma.tokenizer(texts, add_special_tokens=False)["input_ids"], [])
        room = size - 1
        pieces = (ids[first : first + room] for first in range(0, len(ids) - room + 1, room))
        found += [[gemma.tokenizer.bos_token_id, *piece] for piece in pieces]
    if not found:
        raise QuantizationError(f"no shipped text has {size} tokens: ask for fewer")
    return found[:limit]


def measure_caches(
    gemma: Gemma,
    forms: Sequence[CacheFormat],
    *,
    texts: Sequence[Sequence[int]] | None = None,
    chunk: int = 32,
) -> list[CacheMeasured]:
    """Read long texts through caches: the plain one first, then each format.

    texts: token ids, all of one length, `<bos>` first; `long_texts` if None. chunk: tokens that go
    through the model at a time. They see each other exactly and what was before through the cache,
    so a smaller chunk is closer to writing token by token, and takes longer.

    The interval of `change` resamples the texts; it is None for fewer than 5.
    """
    import torch
    from transformers import DynamicCache

    ids = torch.tensor(list(texts) if texts is not None else long_texts(gemma))
    if ids.ndim != 2 or not 1 <= chunk <= ids.shape[1] // 2:
        raise QuantizationError(
            "texts are of one length, and chunk is at most half of it: here texts have shape "
            f"{tuple(ids.shape)} and chunk is {chunk}"
        )
    ids = ids.to(gemma.model.device)
    plain = DynamicCache(config=gemma.model.config.get_text_config(decoder=True))
    base_bits, base_top = _read(gemma, ids, plain, chunk)
    width, count = gemma.model.dtype.itemsize, len(ids)
    size = cache_bytes(plain) // count
    predicted = None if gemma.card is None else _plain_predicted(gemma.card, ids.shape[1], width)
    scored = base_bits.shape[1]
    mean = base_bits.mean().item()
    found = [CacheMeasured("plain", ids.shape[1], count, size, size, predicted, mean, None, 0.0)]
    for form in forms:
        cache = quantized_cache(gemma, form)
        bits, top = _read(gemma, ids, cache, chunk)
        expected = None
        if gemma.card is not None:
            expected = predicted_cache_bytes(gemma.card, ids.shape[1], form, bytes_per_value=width)
        found.append(
            CacheMeasured(
                name=form.name,
                tokens=ids.shape[1],
                texts=count,
                bytes=cache_bytes(cache) // count,
                plain_bytes=size,
                predicted=expected,
                bits_per_token=bits.mean().item(),
                change=_paired(bits.sum(1).tolist(), base_bits.sum(1).tolist(), scored),
                changed=(top != base_top).float().mean().item(),
            )
        )
    return found


def _plain_predicted(card: Card, context: int, width: int) -> int:
    """transformers keeps one token less than the window in a local layer."""
    return sum(
        2
        * layer.kv_heads
        * layer.head_dim
        * width
        * (context if layer.window is None else min(context, layer.window - 1))
        for layer in layers_of(card)
        if layer.reads_kv_of is None and layer.kind != "recurrent"
    )


def _paired(bits: list[float], base: list[float], tokens: int) -> stats.Estimate:
    if len(bits) < stats.FEWEST_FOR_BOOTSTRAP:
        value = (sum(bits) - sum(base)) / (tokens * len(bits))
        return stats.Estimate(value, None, len(bits))
    return stats.paired_bootstrap(bits, base, [tokens] * len(bits))


def _read(
    gemma: Gemma, ids: torch.Tensor, cache: Cache, chunk: int
) -> tuple[torch.Tensor, torch.Tensor]:
    """Bits of each token of the second half, and the most likely one: [texts, tokens] each."""
    import torch

    first = ids.shape[1] // 2
    bits, top = [], []
    for start in range(0, ids.shape[1], chunk):
        part = ids[:, start : start + chunk]
        with torch.inference_mode():
            logits = gemma.model(input_ids=part, past_key_values=cache, use_cache=True).logits
        behind = ids[:, start + 1 : start + chunk + 1]  # a position predicts the token behind it
        from_here = max(0, first - 1 - start)
        scores = logits[:, from_here : behind.shape[1]].float().log_softmax(-1)
        wanted = behind[:, from_here:, None]
        bits.append(-scores.gather(-1, wanted).squeeze(-1).double() / math.log(2))
        top.append(scores.argmax(-1))
    return torch.cat(bits, dim=1), torch.cat(top, dim=1)
