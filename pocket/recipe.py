"""A recipe: the numbers that make one pocket model, and nothing else.

A recipe file (``recipes/NAME.toml``) holds the architecture, the amount of
data, the optimiser and two budgets. The code that reads it is the same for
every model of the family, on a laptop and on an accelerator.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pocket.tokenizer import BOS, EOS, PAD, STOP_TOKENS, VOCAB_SIZE

if TYPE_CHECKING:
    from transformers import Gemma4TextConfig

RECIPES = Path(__file__).parent / "recipes"
LAYER_KINDS = {"L": "sliding_attention", "G": "full_attention"}


@dataclass(frozen=True)
class Optimiser:
    """Muon for the matrices inside the layers, AdamW for embeddings and vectors.

    matrices: "muon", or "adamw" to leave the matrices to AdamW as well, at `adamw_lr`
    (`pocket.optimisers` compares the two).
    The learning rate rises over the first `warmup_steps`, stays, and falls to zero
    over the last `cooldown_share` of the run. Until the fall begins, a run can be
    made longer without having been another run.
    """

    muon_lr: float
    adamw_lr: float
    weight_decay: float
    warmup_steps: int
    cooldown_share: float
    matrices: str = "muon"

    def __post_init__(self) -> None:
        if self.matrices not in ("muon", "adamw"):
            raise ValueError(f"matrices are left to 'muon' or 'adamw', not to {self.matrices!r}")


@dataclass(frozen=True)
class Budget:
    """How long one device trains: steps, and tokens (padding included) in each.

    compiled: whether torch.compile is used. It costs minutes at the start and pays
    on long runs; it needs a C++ compiler (CPU) or Triton (accelerator).
    """

    tokens_per_step: int
    steps: int
    compiled: bool = False


@dataclass(frozen=True)
class Recipe:
    """Everything that decides what a pocket model becomes.

    begins_with: the recipe whose finished model this one goes on from; "" is a model with
        fresh weights. The two have the same architecture, unless
    layers_from: says how the model is grown from the smaller one it begins with (`grow`): for each
        layer the one it takes, -1 for a new layer.
    share_of_first: the share that the weights it began with have in the shipped ones; the rest is
        what this run ended with. A short last stage that trades one skill for another can so keep a
        part of both. 0 ships what was trained.
    examples: how many examples of each skill are generated, by language. A recipe whose
        data has ``same_as`` takes the data of the recipes it names, all together: the smallest
        and the largest of the ladder learn from what the one between them learned from.
    conversations: the share of training examples that are conversations of several turns,
        in the skills that have them. They give more answers for the same reading.
    max_tokens: a conversation is cut after the last turn that fits; an example whose first
        turn is longer is left out (and counted).
    prompt_share: the share of prompt tokens that count in the loss, beside all tokens
        of the answer. A little loss on the prompt teaches the language itself.
    """

    name: str
    seed: int
    begins_with: str
    layers_from: tuple[int, ...]
    share_of_first: float
    architecture: dict[str, Any]
    examples: dict[str, dict[str, int]]
    conversations: float
    max_tokens: int
    prompt_share: float
    optimiser: Optimiser
    budgets: dict[str, Budget]

    def __post_init__(self) -> None:
        if not 0 <= self.share_of_first < 1:
            raise ValueError(f"share_of_first is a share below 1, not {self.share_of_first:g}")
        if self.share_of_first and (not self.begins_with or self.layers_from):
            raise ValueError("a mean needs a first model of the same shape to take it with")

    def budget(self, device: str) -> Budget:
        """The budget for a torch device type; every accelerator takes the "cuda" one."""
        return self.budgets["cpu" if device == "cpu" else "cuda"]

    @property
    def langs(self) -> tuple[str, ...]:
        """The languages that occur in the data, in the order of their first mention."""
        return tuple(dict.fromkeys(lang for skill in self.examples.values() for lang in skill))


def names() -> list[str]:
    return sorted(path.stem for path in RECIPES.glob("*.toml"))


def read(name: str) -> Recipe:
    """The recipe of that name; raises ValueError naming the recipes there are."""
    path = RECIPES / f"{name}.toml"
    if not path.is_file():
        raise ValueError(f"there is no recipe {name!r}; there are: {', '.join(names())}")
    raw = tomllib.loads(path.read_text(encoding="utf-8"))
    data = raw["data"]
    if "same_as" in data:
        data = _all_of([_data_of(other) for other in data["same_as"]])
    return Recipe(
        name=raw["name"],
        seed=raw["seed"],
        begins_with=raw.get("begins_with", ""),
        layers_from=tuple(raw.get("layers_from", ())),
        share_of_first=raw.get("share_of_first", 0.0),
        architecture=raw["architecture"],
        examples=data["examples"],
        conversations=data["conversations"],
        max_tokens=data["max_tokens"],
        prompt_share=data["prompt_share"],
        optimiser=Optimiser(**raw["optimiser"]),
        budgets={device: Budget(**budget) for device, budget in raw["budget"].items()},
    )


def _data_of(name: str) -> dict[str, Any]:
    return tomllib.loads((RECIPES / f"{name}.toml").read_text("utf-8"))["data"]


def _all_of(several: list[dict[str, Any]]) -> dict[str, Any]:
    """The data of several recipes as one: their examples add up, the other numbers agree."""
    first, *others = several
    examples = {skill: dict(by_lang) for skill, by_lang in first["examples"].items()}
    for other in others:
        if {k: v for k, v in other.items() if k != "examples"} != {
            k: v for k, v in first.items() if k != "examples"
        }:
            raise ValueError("recipes whose data is joined must agree in all but the examples")
        for skill, by_lang in other["examples"].items():
            for lang, n in by_lang.items():
                mine = examples.setdefault(skill, {})
                mine[lang] = mine.get(lang, 0) + n
    return {**first, "examples": examples}


def layer_types(pattern: str, layers: int) -> list[str]:
    """The kind of each layer: the pattern repeated, and the last layer global.

    >>> layer_types("LLG", 4)
    ['sliding_attention', 'sliding_attention', 'full_attention', 'full_attention']
    """
    kinds = [LAYER_KINDS[pattern[i % len(pattern)]] for i in range(layers)]
    kinds[-1] = LAYER_KINDS["G"]
    return kinds


def config_of(recipe: Recipe) -> Gemma4TextConfig:
    """The transformers configuration of a recipe's architecture."""
    from transformers import Gemma4TextConfig

    numbers = dict(recipe.architecture)
    pattern = numbers.pop("pattern")
    return Gemma4TextConfig(
        vocab_size=VOCAB_SIZE,
        # The PLE table has a row for every token, as in Gemma 4 E2B.
        vocab_size_per_layer_input=VOCAB_SIZE,
        layer_types=layer_types(pattern, numbers["num_hidden_layers"]),
        tie_word_embeddings=True,
        pad_token_id=PAD,
        bos_token_id=BOS,
        eos_token_id=[EOS, *STOP_TOKENS],
        **numbers,
    )
