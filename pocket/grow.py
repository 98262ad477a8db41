"""Begin with the weights of a finished model: the same shape, or a larger one grown from it.

A deep model learns slowly on two cores. A grown one does not begin at nothing: it has the layers
of a smaller model, further layers between them, and wider MLPs, arranged so that at first it says
exactly what the small one says. New layers add nothing because the norms behind their three
branches start at zero; new MLP columns add nothing because their way out starts at zero. Training
moves both within a few steps. (The idea is that of Net2Net, Chen, Goodfellow and Shlens 2015.)
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import torch

# The norms through which a layer's three branches reach the residual stream.
WAYS_OUT = (
    "post_attention_layernorm",
    "post_feedforward_layernorm",
    "post_per_layer_input_norm",
)
WHOLE = ("model.embed_tokens.weight", "model.norm.weight", "model.per_layer_projection_norm.weight")
NEW = -1


def begin(model: torch.nn.Module, layers_from: Sequence[int], folder: Path) -> None:
    """Give `model` the weights of the last checkpoint in `folder`.

    layers_from: for each layer of `model` the layer of the checkpoint that it takes, or -1 for a
        new one; empty where both have the same shape.

    Raises ValueError where the two do not fit.
    """
    state = torch.load(folder / "checkpoint.pt", map_location="cpu", weights_only=True)["model"]
    if layers_from:
        grow(model, state, layers_from)
    else:
        model.load_state_dict(state)


@torch.no_grad()
def grow(
    model: torch.nn.Module, state: dict[str, torch.Tensor], layers_from: Sequence[int]
) -> None:
    """Put the weights of a smaller model into `model`, so that it computes the same function.

    The hidden size, heads and per-layer embeddings have the same sizes in both; layers may be
    added and MLPs widened. Raises ValueError where that is not so.
    """
    layers = model.model.layers
    _check(len(layers), layers_from, _count_layers(state))
    own = model.state_dict()
    for name in WHOLE:
        _copy(own, state, name, name)
    width = model.config.hidden_size_per_layer_input
    for place, source in enumerate(layers_from):
        layer = layers[place]
        if source == NEW:
            for name in WAYS_OUT:
                getattr(layer, name).weight.zero_()
            continue
        # The tables of the per-layer embeddings hold the layers side by side.
        mine, theirs = (slice(at * width, (at + 1) * width) for at in (place, source))
        table, projection = "model.embed_tokens_per_layer.weight", "per_layer_model_projection"
        own[table][:, mine] = state[table][:, theirs]
        own[f"model.{projection}.weight"][mine] = state[f"model.{projection}.weight"][theirs]
        prefix = f"model.layers.{source}."
        for name in (key.removeprefix(prefix) for key in state if key.startswith(prefix)):
            _copy(own, state, f"model.layers.{place}.{name}", prefix + name)


def _copy(own: dict, state: dict, name: str, source: str) -> None:
    """Copy a tensor; one that is larger in the model takes it in its first rows and columns."""
    target, given = own[name], state[source]
    fits = target.ndim == given.ndim and all(
        mine >= theirs for mine, theirs in zip(target.shape, given.shape, strict=True)
    )
    widened = ".mlp." in name and given.ndim == 2
    if not fits or (target.shape != given.shape and not widened):
        raise ValueError(f"{name} has {tuple(target.shape)}, its source {tuple(given.shape)}")
    if "down_proj" in name:
        target[:, given.shape[1] :] = 0
    target[tuple(slice(size) for size in given.shape)] = given


def _count_layers(state: dict[str, torch.Tensor]) -> int:
    return 1 + max(int(name.split(".")[2]) for name in state if name.startswith("model.layers."))


def _check(layers: int, layers_from: Sequence[int], there: int) -> None:
    taken = [source for source in layers_from if source != NEW]
    if len(layers_from) != layers or taken != list(range(there)):
        raise ValueError(
            f"layers_from names a source for each of the {layers} layers, -1 for a new one, and "
            f"takes the {there} layers of the smaller model once each and in order"
        )
