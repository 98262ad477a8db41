"""A grown model says what the small one says, and can learn in its new parts."""

from __future__ import annotations

import dataclasses

import pytest
import torch

from pocket import grow, recipe, train

MICRO, MINI = recipe.read("pocket-micro"), recipe.read("pocket-mini")
IDS = torch.randint(1, 4096, (2, 200), generator=torch.Generator().manual_seed(0))


def lively(small: recipe.Recipe) -> torch.nn.Module:
    """A model whose every part matters: norms and scalars away from one, as after training."""
    model = train.new_model(small).eval()
    generator = torch.Generator().manual_seed(1)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim == 1:
                parameter.mul_(0.5 + torch.rand(parameter.shape, generator=generator))
    return model


@pytest.fixture(scope="module")
def micro() -> torch.nn.Module:
    return lively(MICRO)


@pytest.fixture(scope="module")
def mini(micro) -> torch.nn.Module:
    model = train.new_model(MINI).eval()
    grow.grow(model, micro.state_dict(), MINI.layers_from)
    return model


@torch.no_grad()
def logits(model: torch.nn.Module) -> torch.Tensor:
    return model(IDS, use_cache=False).logits


def test_it_says_the_same_beyond_the_sliding_window(micro, mini) -> None:
    assert IDS.shape[1] > MICRO.architecture["sliding_window"]
    more = sum(p.numel() for p in mini.parameters()) - sum(p.numel() for p in micro.parameters())
    assert more > 2_000_000
    small, large = logits(micro), logits(mini)
    assert small.std() > 0.05
    torch.testing.assert_close(large, small, atol=2e-4, rtol=1e-3)


@pytest.mark.parametrize("part", [*grow.WAYS_OUT, "mlp.down_proj"])
def test_the_new_parts_are_what_was_held_back(micro, mini, part) -> None:
    """Opened by hand, each new part changes the answer: it is silent, not missing."""
    layer = MINI.layers_from.index(grow.NEW) if part in grow.WAYS_OUT else 0
    weight = mini.model.layers[layer].get_submodule(part).weight
    before = weight.detach().clone()
    new = weight if weight.ndim == 1 else weight[:, MICRO.architecture["intermediate_size"] :]
    assert not new.any() and new.numel()
    with torch.no_grad():
        new.fill_(0.5)
        changed = (logits(mini) - logits(micro)).abs().max()
        weight.copy_(before)
    assert changed > 0.01


def test_new_parts_get_gradients(mini) -> None:
    mini.zero_grad()
    mini(IDS, labels=IDS, use_cache=False).loss.backward()
    new = [i for i, source in enumerate(MINI.layers_from) if source == grow.NEW]
    assert len(new) == 8
    for place in new:
        for name in grow.WAYS_OUT:
            assert mini.model.layers[place].get_submodule(name).weight.grad.abs().max() > 0
    mini.zero_grad()


@pytest.mark.parametrize(
    "layers_from",
    [
        (),
        MINI.layers_from[:-1],
        (0, 0, *MINI.layers_from[2:]),
        tuple(reversed(MINI.layers_from)),
        (*MINI.layers_from[:-1], -1),
    ],
)
def test_a_wrong_list_of_layers_is_refused(micro, layers_from) -> None:
    model = train.new_model(MINI)
    with pytest.raises(ValueError, match="layers_from names a source for each of the 16"):
        grow.grow(model, micro.state_dict(), layers_from)


@pytest.mark.parametrize("change", [{"hidden_size": 64}, {"intermediate_size": 128}])
def test_shapes_that_do_not_fit_are_refused(micro, change) -> None:
    other = dataclasses.replace(MINI, architecture={**MINI.architecture, **change})
    with pytest.raises(ValueError, match="its source"):
        grow.grow(train.new_model(other), micro.state_dict(), MINI.layers_from)


def test_a_checkpoint_of_the_same_shape_is_taken_whole(micro, tmp_path) -> None:
    torch.save({"model": micro.state_dict()}, tmp_path / "checkpoint.pt")
    other = train.new_model(dataclasses.replace(MICRO, seed=99))
    assert not torch.equal(other.model.embed_tokens.weight, micro.model.embed_tokens.weight)
    grow.begin(other, (), tmp_path)
    for name, tensor in micro.state_dict().items():
        assert torch.equal(other.state_dict()[name], tensor), name
