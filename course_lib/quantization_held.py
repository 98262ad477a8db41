"""What a model holds in memory, whatever its weights are made of: counted, not believed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch
    from torch import nn


def held_bytes(model: nn.Module) -> int:
    """Bytes of everything a model holds, whatever its weights are made of; what is shared once.

    `quantization_files.resident_bytes` counts plain tensors; those of torchao are made of several,
    and those of bitsandbytes carry their scales beside them.
    """
    seen: dict[int, int] = {}
    own = [part for one in (*model.parameters(), *model.buffers()) for part in parts_of(one)]
    for tensor in own + [one for module in model.modules() for one in _scales_beside(module)]:
        stored = tensor.untyped_storage()
        seen[stored.data_ptr()] = stored.nbytes()
    return sum(seen.values())


def weight_bytes(layer: nn.Module) -> int:
    """Bytes of one linear layer's weight, scales included."""
    held = {one.data_ptr(): one for one in (*parts_of(layer.weight), *_scales_beside(layer))}
    return sum(one.numel() * one.element_size() for one in held.values())


def parts_of(tensor: torch.Tensor) -> list[torch.Tensor]:
    """The plain tensors that a weight is made of, scales included."""
    if hasattr(tensor, "__tensor_flatten__"):
        names, _ = tensor.__tensor_flatten__()
        return [part for name in names for part in parts_of(getattr(tensor, name))]
    found = [tensor]
    state = getattr(tensor, "quant_state", None)
    if state is not None:
        found += [state.absmax, state.code]
        if getattr(state, "state2", None) is not None:
            found += [state.state2.absmax, state.state2.code, state.offset]
    scales = getattr(tensor, "SCB", None)
    return found + ([] if scales is None else [scales])


def _scales_beside(layer: nn.Module) -> list[torch.Tensor]:
    """bitsandbytes moves the scales of 8 bits from the weight into the layer's state at first."""
    scales = getattr(getattr(layer, "state", None), "SCB", None)
    return [] if scales is None else [scales]
