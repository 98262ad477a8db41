"""Real models in the shapes of lab 04: lists of numbers, and weights by name, part and shape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from course_lib.card_types import Card
from course_lib.labs.lab04_quantization.inputs import Row
from course_lib.labs.lab04_quantization.records import Weight
from course_lib.parameters import tensors_of
from course_lib.tensors import need_arch

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma


def weights_of(card: Card) -> list[Weight]:
    """Every weight of a model, from its card alone; a head that is the token table comes last.

    Towers of which only the number of weights is known are vectors of that length.

    Raises:
        FootprintError: the weights cannot be listed from the card.
    """
    made = [Weight(one.name, one.part, one.shape) for one in tensors_of(card)]
    if need_arch(card).tie_word_embeddings:
        table = next(one for one in made if one.part == "embedding")
        made.append(Weight("lm_head.weight", "head", table.shape, tied_to=table.name))
    return made


def matrix(gemma: Gemma, name: str) -> list[Row]:
    """The weight of a module as lists: rows of numbers. name: "model.layers.0.mlp.up_proj"."""
    return gemma.model.get_submodule(name).weight.detach().float().tolist()


def layers_with_inputs(
    gemma: Gemma, names: Sequence[str], text: str, *, rows: int = 16, inputs: int = 12
) -> dict[str, tuple[list[Row], list[Row]]]:
    """What `layer_that_hurts` takes, of a loaded model that reads a text once.

    Args:
        names: of modules, such as "model.layers.0.mlp.up_proj".
        rows: of each weight, evenly spread; a sample, so that plain lists are quick enough.
        inputs: tokens whose activations are taken, evenly spread; `<bos>` is not among them.

    Raises:
        ValueError: the text has fewer tokens than `inputs`.
    """
    import torch

    ids = gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
    if len(ids) < inputs:
        raise ValueError(f"the text has {len(ids)} tokens: give {inputs} or more")
    places = [1 + one * len(ids) // inputs for one in range(inputs)]
    seen: dict[str, torch.Tensor] = {}

    def keep(name: str):
        def hook(module: torch.nn.Module, given: tuple[torch.Tensor, ...]) -> None:
            seen[name] = given[0][0, places]

        return hook

    hooks = [
        gemma.model.get_submodule(name).register_forward_pre_hook(keep(name)) for name in names
    ]
    try:
        with torch.no_grad():
            batch = torch.tensor([[gemma.tokenizer.bos_token_id, *ids]]).to(gemma.model.device)
            gemma.model(input_ids=batch, use_cache=False)
    finally:
        for hook in hooks:
            hook.remove()
    return {
        name: (_spread(matrix(gemma, name), rows), seen[name].float().tolist()) for name in names
    }


def _spread(rows: list[Row], most: int) -> list[Row]:
    """At most `most` rows, evenly spread."""
    count = min(most, len(rows))
    return [rows[one * len(rows) // count] for one in range(count)]
