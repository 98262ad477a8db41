"""One decode step in a form that torch.compile can turn into one graph, and its fixed cache.

The cache never changes its shape. A layer that sees everything has `cache_length` slots. A local
layer has a ring of as many slots as its window is long. The token in column c (columns count the
padding too) lies in slot c modulo the number of slots, so it takes the place of the token that
just left the window. What a token must not see is masked, not cut off.

The column is a tensor. A Python integer would be compiled in as a constant, and the next token
would need a new compilation.

transformers has a StaticCache too (5.23.0, cache_utils.py). Its local layers count in a Python
integer, which makes three graphs of a step, and once they are full they copy the whole window for
each token. A ring needs one graph and writes one slot.
"""

from __future__ import annotations

import copy
import itertools
import types
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

    # layer -> keys and values, each [batch, key-value heads, slots, head size]
    Store = dict[int, tuple[torch.Tensor, torch.Tensor]]

ATTENTION = "course_lib_one_query"
_NUMBER = itertools.count()


def compiled_step(
    model: PreTrainedModel, cache_length: int, *, disable: bool = False
) -> Callable[..., Any]:
    """(token [batch], column [], padding [batch], store) -> logits [batch, vocabulary]."""
    import torch

    twin = _twin(model)
    config = twin.config.get_text_config()
    kinds = getattr(config, "layer_types", None)
    slots = {"full_attention": cache_length}
    if getattr(config, "sliding_window", None) is not None:
        slots["sliding_attention"] = min(config.sliding_window, cache_length)

    def step(
        token: torch.Tensor, column: torch.Tensor, padding: torch.Tensor, store: Store
    ) -> torch.Tensor:
        seen = {kind: visible(column, padding, slots[kind]) for kind in set(kinds or ())}
        out = twin(
            input_ids=token[:, None],
            attention_mask=seen if kinds else visible(column, padding, cache_length),
            position_ids=(column - padding)[:, None],
            past_key_values=_FixedCache(store, column),
            use_cache=True,
            logits_to_keep=1,
        )
        return out.logits[:, -1]

    # fullgraph: an error where it cannot be one graph, not a slow mixture. `dynamic` stays None;
    # say_what_varies tells the rest.
    return torch.compile(
        _own_code(step), fullgraph=True, options=_options(model.device.type), disable=disable
    )


def visible(column: torch.Tensor, padding: torch.Tensor, slots: int) -> torch.Tensor:
    """Which slots hold a token that the one in `column` may see: bool [batch, 1, 1, slots].

    Slot s holds the newest column c <= column with c = s modulo slots. Where that is before the
    first column, or in the padding of the row, there is nothing to see.
    """
    import torch

    slot = torch.arange(slots, device=column.device)
    held = column - (column - slot) % slots
    return (held >= padding[:, None])[:, None, None, :]


class _FixedCache:
    """What a Gemma layer asks of transformers' Cache while decoding: to take a key and a value."""

    is_compileable = True

    def __init__(self, store: Store, column: torch.Tensor) -> None:
        self.store = store
        self.column = column

    def update(
        self, key: torch.Tensor, value: torch.Tensor, layer: int, *args: Any, **kwargs: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        keys, values = self.store[layer]
        slot = (self.column % keys.shape[2]).view(1)
        keys.index_copy_(2, slot, key)
        values.index_copy_(2, slot, value)
        return keys, values


def _one_query(
    module: torch.nn.Module,
    query: torch.Tensor,
    key: torch.Tensor,
    value: torch.Tensor,
    attention_mask: torch.Tensor,
    scaling: float | None = None,
    **_: Any,
) -> tuple[torch.Tensor, None]:
    """Attention of one new token: query [batch, heads, 1, size] -> [batch, 1, heads, size].

    Several query heads share a key head. Stacked along the length they use it as it is; under
    torch.compile transformers would write a copy of the whole cache for each of them.
    """
    import torch

    batch, heads, _, size = query.shape
    shared = query.reshape(batch, key.shape[1], heads // key.shape[1], size)
    out = torch.nn.functional.scaled_dot_product_attention(
        shared, key, value, attn_mask=attention_mask, scale=scaling
    )
    return out.reshape(batch, 1, heads, value.shape[-1]), None


def _twin(model: PreTrainedModel) -> PreTrainedModel:
    """The same model, the same weights in memory, with an attention function of its own."""
    from transformers import AttentionInterface

    AttentionInterface.register(ATTENTION, _one_query)
    # deepcopy takes what the memo holds as copied already, so weights and buffers are shared.
    tensors = itertools.chain(model.parameters(), model.buffers())
    twin = copy.deepcopy(model, {id(tensor): tensor for tensor in tensors})
    twin.config.get_text_config()._attn_implementation = ATTENTION
    return twin


def _own_code(function: types.FunctionType) -> types.FunctionType:
    """A copy with a code object of its own.

    torch.compile files its results under the code of a function, which all steps would share. With
    most of its checks turned off (`_options`) a model would get the step of another of its shape,
    and with it the other's constants (the epsilon of its norms, say).
    """
    name = f"{function.__name__}_{next(_NUMBER)}"
    code = function.__code__.replace(co_name=name)
    return types.FunctionType(code, function.__globals__, name, None, function.__closure__)


def _options(device: str) -> dict[str, Any]:
    """Options of torch.compile that take work off each call."""
    import torch

    options: dict[str, Any] = {"size_asserts": False, "alignment_asserts": False}
    if device == "cuda":
        options["triton.cudagraphs"] = True
    else:
        # The code around the kernels in C++ as well: in Python it takes longer than they do.
        options["cpp_wrapper"] = True
    keep = getattr(torch.compiler, "keep_tensor_guards_unsafe", None)
    if keep is not None:  # older versions of torch check every module before every call
        options["guard_filter_fn"] = keep
    return options


def say_what_varies(token: torch.Tensor, padding: torch.Tensor, store: Store) -> None:
    """Tell torch.compile that the number of rows may change (but for one row) and nothing else."""
    import torch

    tensors = [token, padding, *itertools.chain.from_iterable(store.values())]
    for tensor in tensors:
        if len(token) > 1 and not tensor.is_cuda:
            torch._dynamo.mark_dynamic(tensor, 0)
        for dimension in range(1, tensor.dim()):
            torch._dynamo.mark_static(tensor, dimension)


# ---- the cache and the prompt ------------------------------------------------------------------


def new_store(cache: Any, cache_length: int) -> Store:
    """An empty store with the layers, rows and heads of transformers' cache of a prompt."""
    import torch

    store: Store = {}
    for number, layer in enumerate(cache.layers):
        if layer.keys is None:  # it shares the keys and values of another layer
            continue
        slots = min(layer.sliding_window, cache_length) if layer.is_sliding else cache_length
        store[number] = tuple(
            states.new_zeros(*states.shape[:2], slots, states.shape[3])
            for states in (layer.keys, layer.values)
        )
        if layer.keys.is_cuda:
            for states in store[number]:  # a CUDA graph is tied to addresses
                torch._dynamo.mark_static_address(states)
    return store


def read_prompt(
    model: PreTrainedModel, ids: torch.Tensor, mask: torch.Tensor
) -> tuple[torch.Tensor, Any]:
    """The logits behind the prompt, [batch, vocabulary], and transformers' cache of it."""
    positions = (mask.cumsum(dim=1) - 1).clamp(min=0)
    out = model(
        input_ids=ids,
        attention_mask=mask,
        position_ids=positions,
        use_cache=True,
        logits_to_keep=1,
    )
    return out.logits[:, -1].float(), out.past_key_values


def fill(store: Store, cache: Any, columns: int) -> None:
    """Copy the keys and values of the prompt to their slots. Local layers hold the last ones."""
    import torch

    for number, fixed in store.items():
        layer = cache.layers[number]
        for slots, states in zip(fixed, (layer.keys, layer.values), strict=True):
            held = torch.arange(columns - states.shape[2], columns, device=states.device)
            slots.index_copy_(2, held % slots.shape[2], states)
