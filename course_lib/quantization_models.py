"""A whole Gemma with its matrices packed: a copy, the twin that computes faster, and its report.

>>> small = quantized_copy(models.load("pocket-micro"), "int4-g16")
>>> chat.reply(small, "Hello!").text

The copy is a `Gemma` like any other, for `chat`, `evaluation` and `perplexity`. The original is
left as it was.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

from course_lib.models import Gemma
from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_plan import WHY_HIGH, Plan, make_plan, part_of

if TYPE_CHECKING:
    from torch import nn

    from course_lib.quantization_layers import PackedWeight


@dataclass(frozen=True, eq=False)
class QuantizedGemma(Gemma):
    """A Gemma whose weights have been through a format.

    plan: what is packed and how. packed: True where the weights lie packed in memory; False in
    the twin of `dequantized`, which holds what they stand for and gives the same output.
    """

    plan: Plan | None = None
    packed: bool = True

    def __str__(self) -> str:
        held = "packed" if self.packed else "unpacked, for speed"
        return f"{super().__str__()}; weights in {self.plan.name}, {held}"


@dataclass(frozen=True)
class Stays:
    """Weights of one part that are left in high precision: how many, and why."""

    part: str
    weights: int
    share: float
    why: str

    def __str__(self) -> str:
        return f"{self.part}: {self.weights:,} weights ({self.share:.1%} of all). {self.why}"


def quantized_copy(
    gemma: Gemma,
    matrices: str | Format | Plan,
    *,
    tables: str | Format | None = None,
    keep: Sequence[str] = (),
    misfits: Literal["refuse", "keep"] = "refuse",
) -> QuantizedGemma:
    """A copy of a loaded model with its weights packed.

    matrices: the format of the matrices of attention, MLP and per-layer projections, by name or as
        a Format; or a whole Plan. tables: the format of the embedding tables and of the head;
        None leaves them alone, as GPTQ, bitsandbytes and w4a16 do. A tied head shares its table.
    keep: pieces of names that stay in high precision, such as ("down_proj",) or ("layers.0.",).
    misfits: "keep" leaves shapes that the format cannot take in high precision instead of
        refusing. `stays_high` says what stays, and why.

    Norms and single scales always stay. While it is made, the model is there twice.

    Raises QuantizationError: a shape does not fit, a model is compiled, behind a server, already
    packed or a mixture of experts, `keep` names nothing.
    """
    plan = make_plan(matrices, tables=tables, keep=keep, misfits=misfits)
    check_model(gemma)
    chosen = chosen_formats(gemma.model, plan)  # before the copy: it refuses what does not fit
    model = copy.deepcopy(gemma.model)
    _pack(model, chosen)
    return as_quantized(gemma, model, plan, packed=True)


def dequantized(gemma: QuantizedGemma) -> QuantizedGemma:
    """The same model with its weights unpacked once: the same output to the last bit, sooner.

    For measuring what a format does to the answers. It needs the memory of the original.
    """
    if not gemma.packed:
        return gemma
    from course_lib.quantization_layers import PackedEmbedding, packed_modules

    model = copy.deepcopy(gemma.model)
    made: dict[int, Any] = {}  # by weight, so that what was tied stays tied
    for name, one in packed_modules(model).items():
        if isinstance(one, PackedEmbedding):
            plain = _plain_embedding(one)
            made[id(one.held)] = plain.weight
        else:
            plain = one.unpacked(model.dtype)
            plain.weight = made.setdefault(id(one.held), plain.weight)
        model.set_submodule(name, plain)
    return as_quantized(gemma, model, gemma.plan, packed=False)


def stays_high(gemma: Gemma, plan: str | Format | Plan) -> list[Stays]:
    """What a plan leaves in high precision in this model, part by part, with the reason."""
    chosen = make_plan(plan)
    formats = chosen_formats(gemma.model, chosen)
    left: dict[tuple[str, str], int] = {}
    total = 0
    for name, parameter in gemma.model.named_parameters():  # a tied weight comes once
        total += parameter.numel()
        module = name.removesuffix(".weight")
        if module not in formats:
            part = part_of(name)
            key = (part, WHY_HIGH.get(part, "named in keep, or its shape does not fit the format"))
            left[key] = left.get(key, 0) + parameter.numel()
    return [Stays(part, n, n / total, why) for (part, why), n in left.items()]


def check_local(gemma: Gemma) -> None:
    """Raise QuantizationError for a model whose modules are out of reach."""
    if not isinstance(gemma, Gemma):
        raise QuantizationError(
            f"{getattr(gemma, 'name', '') or gemma} runs behind a server, which holds its weights: "
            "load the model itself"
        )
    if gemma.decoder is not None:
        raise QuantizationError(
            f'{gemma.name} is compiled with what it has: load it with engine="plain"'
        )


def check_model(gemma: Gemma) -> None:
    """Raise QuantizationError for a model that this room cannot pack."""
    check_local(gemma)
    if isinstance(gemma, QuantizedGemma):
        raise QuantizationError(
            f"{gemma.name} has been through a format already: quantize the model it came from"
        )
    if any(part_of(name) == "experts" for name, _ in gemma.model.named_parameters()):
        raise QuantizationError(
            f"{gemma.name} is a mixture of experts, held in one tensor for all of them: these "
            "layers pack single matrices. Use one of the tools for real sizes"
        )


def chosen_formats(model: nn.Module, plan: Plan) -> dict[str, Format]:
    """Module name -> format, for every module that the plan packs, in the order of the model.

    A tied head is not in it: it goes with its table.
    """
    candidates = list(_candidates(model))
    plan.check_keep([name for name, _ in candidates])
    found = {name: plan.format_of(name, one.weight.shape) for name, one in candidates}
    if not any(found.values()):
        raise QuantizationError(f"{plan.name} packs nothing here: every matrix is in keep")
    return {name: form for name, form in found.items() if form is not None}


def _candidates(model: nn.Module) -> Iterator[tuple[str, nn.Module]]:
    """Linear layers and embeddings of the decoder, each weight once."""
    from torch import nn

    seen: set[int] = set()
    # Embeddings come first in a Gemma, so a tied head is the second one with its weight.
    for name, one in model.named_modules():
        if isinstance(one, (nn.Linear, nn.Embedding)) and id(one.weight) not in seen:
            seen.add(id(one.weight))
            yield name, one


def _pack(model: nn.Module, chosen: dict[str, Format]) -> None:
    """Pack the chosen weights and put packed layers in the place of theirs."""
    from course_lib.quantization_layers import PackedWeight
    from course_lib.quantization_tensors import quantize_tensor

    held = {}
    for name, form in chosen.items():
        try:
            packed = quantize_tensor(model.get_submodule(name).weight, form)
        except QuantizationError as error:
            raise QuantizationError(f"{name}: {error}") from error
        held[name] = PackedWeight(packed)
    put_packed(model, held)


def put_packed(model: nn.Module, held: dict[str, PackedWeight]) -> None:
    """Put packed layers in the place of the modules of these names, and of those tied to them."""
    from torch import nn

    from course_lib.quantization_layers import PackedEmbedding, PackedLinear

    by_weight = {id(model.get_submodule(name).weight): one for name, one in held.items()}
    for name, old in list(model.named_modules()):
        if not isinstance(old, (nn.Linear, nn.Embedding)) or id(old.weight) not in by_weight:
            continue
        weight = by_weight[id(old.weight)]
        if isinstance(old, nn.Embedding):
            scale = getattr(old, "embed_scale", None)
            made = PackedEmbedding(weight, old.weight.dtype, scale)
        else:
            made = PackedLinear(weight, old.bias)
        model.set_submodule(name, made.train(old.training))


def _plain_embedding(one: Any) -> nn.Module:
    """An ordinary embedding that gives what a packed one gives."""
    from torch import nn

    class Scaled(nn.Embedding):
        """Rows times Gemma's embedding scale."""

        def forward(self, ids):
            rows = super().forward(ids)
            return rows if self.embed_scale is None else rows * self.embed_scale.to(rows.dtype)

    made = Scaled(one.num_embeddings, one.embedding_dim, _weight=one.weight)
    made.weight.requires_grad_(False)
    made.register_buffer("embed_scale", one.embed_scale, persistent=False)
    return made


def as_quantized(
    gemma: Gemma, model: nn.Module, plan: Plan, *, packed: bool, how: str = ""
) -> QuantizedGemma:
    """A Gemma around another model; it says in its name what was done to it."""
    kept = {one.name: getattr(gemma, one.name) for one in fields(Gemma)}
    name = gemma.name if isinstance(gemma, QuantizedGemma) else f"{gemma.name} {plan.name}"
    name += f" {how}" if how else ""
    kept |= {"name": name, "model": model, "decoder": None}
    return QuantizedGemma(**kept, plan=plan, packed=packed)
