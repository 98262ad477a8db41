"""A KV cache layer that keeps what is old in few bits and what is new as it came.

The layout is KIVI's (Liu et al. 2024, arXiv 2402.02750): keys share a scale per *channel* over a
run of tokens, because some channels of the keys are large in every token; values share one per
*token* over a run of channels. A group of keys is a run of tokens, so keys can only be packed when
a run is full: the newest tokens wait in high precision.

transformers 5.23 has a QuantizedCache, which refuses every model that has local layers (all Gemmas
from 2 on) and, each time its waiting tokens are full, unpacks all it has and packs it again, so
that old tokens are rounded again and again. Here each token is rounded once.

Imported where it is needed: it brings transformers.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import torch
from transformers.cache_utils import DynamicLayer

from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_tensors import Packed, dequantize, moved, quantize_tensor


class TokenStore:
    """Packed states of a growing run of tokens: [batch, heads, tokens, head size].

    by_channel: groups run along the tokens (each channel has its own scale); otherwise along the
    head. The number of tokens stays a multiple of the group where it is by channel.
    """

    def __init__(self, form: Format, *, by_channel: bool) -> None:
        self.form, self.by_channel = form, by_channel
        self.packed: Packed | None = None

    def append(self, states: torch.Tensor) -> None:
        """Pack tokens behind those that are there; what is there is not touched."""
        turned = states.transpose(-1, -2).contiguous() if self.by_channel else states
        new = quantize_tensor(turned, self.form)
        self.packed = new if self.packed is None else _joined(self.packed, new, self._axis)

    def read(self, dtype: torch.dtype) -> torch.Tensor:
        """All tokens, unpacked. There must be some."""
        states = dequantize(self.packed, dtype)
        return states.transpose(-1, -2) if self.by_channel else states

    def drop(self, tokens: int) -> None:
        """Forget the oldest tokens; by channel, whole groups of them."""
        shape = list(self.packed.shape)
        shape[self._axis] -= tokens
        if not shape[self._axis]:
            self.packed = None
            return

        def rest(part: torch.Tensor) -> torch.Tensor:
            # Codes and scales have fewer entries than tokens along the axis, in proportion.
            whole = self.packed.shape[self._axis]
            first = tokens * part.shape[self._axis] // whole
            return part.narrow(self._axis, first, part.shape[self._axis] - first).clone()

        self.packed = replace(moved(self.packed, rest), shape=tuple(shape))

    @property
    def _axis(self) -> int:
        return -1 if self.by_channel else -2

    @property
    def nbytes(self) -> int:
        return 0 if self.packed is None else self.packed.nbytes


class QuantizedLayer(DynamicLayer):
    """The cache of one layer: a packed past, and the newest tokens in `keys` and `values`.

    window: tokens that a local layer sees, None for a global layer. residual: how many of the
    newest tokens are never packed. group: tokens are packed this many at a time.

    A step sees itself and the waiting tokens exactly and the packed past rounded, and so does a
    prompt: its first pass sees itself exactly. Padding on the left shares groups with the tokens
    beside it.
    """

    is_croppable = False

    def __init__(
        self,
        keys: Format,
        values: Format,
        *,
        by_channel: bool,
        group: int,
        residual: int,
        window: int | None = None,
    ) -> None:
        super().__init__()
        self.forms, self.by_channel = (keys, values), by_channel
        self.group, self.residual, self.window = group, residual, window
        self.is_sliding = window is not None
        self._empty()

    def _empty(self) -> None:
        keys, values = self.forms
        self.past_keys = TokenStore(keys, by_channel=self.by_channel)
        self.past_values = TokenStore(values, by_channel=False)
        self.past = 0  # tokens that are packed
        self.cumulative_length = 0  # tokens that were ever given

    def update(
        self, key_states: torch.Tensor, value_states: torch.Tensor, *args: Any, **kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Add tokens; gives the states that they see: [batch, heads, tokens, head size]."""
        if not self.is_initialized:
            self.lazy_initialization(key_states, value_states)
        self.cumulative_length += key_states.shape[-2]
        self.keys = torch.cat([self.keys, key_states], dim=-2)
        self.values = torch.cat([self.values, value_states], dim=-2)
        seen = self._all(self.past_keys, self.keys), self._all(self.past_values, self.values)
        self._pack_old()
        self._forget()
        if self.window is None:
            return seen
        visible = self.window - 1 + key_states.shape[-2]
        return seen[0][..., -visible:, :], seen[1][..., -visible:, :]

    def _all(self, past: TokenStore, waiting: torch.Tensor) -> torch.Tensor:
        if not self.past:
            return waiting
        return torch.cat([past.read(self.dtype), waiting], dim=-2)

    def _pack_old(self) -> None:
        """Pack whole groups of waiting tokens, as long as `residual` of them are left."""
        count = (self.keys.shape[-2] - self.residual) // self.group * self.group
        if count <= 0:
            return
        self.past_keys.append(self.keys[..., :count, :])
        self.past_values.append(self.values[..., :count, :])
        # clone, or the packed tokens would stay in memory behind the view
        self.keys = self.keys[..., count:, :].clone()
        self.values = self.values[..., count:, :].clone()
        self.past += count

    def _forget(self) -> None:
        """Drop whole groups that have left the window of a local layer."""
        if self.window is None:
            return
        beyond = self.past + self.keys.shape[-2] - (self.window - 1)
        count = min(self.past, max(0, beyond) // self.group * self.group)
        if count:
            self.past_keys.drop(count)
            self.past_values.drop(count)
            self.past -= count

    def get_mask_sizes(self, query_length: int) -> tuple[int, int]:
        """How many states a step of so many tokens will see, and where the first one stands."""
        held = self.cumulative_length
        if self.window is not None:
            held = min(held, self.window - 1)
        return held + query_length, self.cumulative_length - held

    def get_seq_length(self) -> int:
        return self.cumulative_length

    def reset(self) -> None:
        super().reset()
        self._empty()

    @property
    def nbytes(self) -> int:
        """Bytes that this layer holds: packed past and waiting tokens."""
        waiting = 0
        if self.is_initialized:
            waiting = self.keys.nbytes + self.values.nbytes
        return self.past_keys.nbytes + self.past_values.nbytes + waiting

    def _no_rows_change(self, *args: Any) -> None:
        raise QuantizationError(
            "a quantized cache follows one text per row, forwards: no beams, no assistant model, "
            "no cutting back. Use num_beams=1"
        )

    crop = reorder_cache = batch_repeat_interleave = batch_select_indices = _no_rows_change


def _joined(old: Packed, new: Packed, axis: int) -> Packed:
    """Two packed tensors, one behind the other along an axis whose groups are whole."""
    shape = list(old.shape)
    shape[axis] += new.shape[axis]

    def both(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
        return torch.cat([a, b], dim=axis)

    zeros = None if old.zeros is None else both(old.zeros, new.zeros)
    return Packed(
        old.format,
        tuple(shape),
        both(old.codes, new.codes),
        both(old.scales, new.scales),
        zeros,
    )
