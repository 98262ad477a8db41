"""Models to hold predictions against: the pocket ladder, and real shapes with random weights.

What a token costs and what a model occupies does not depend on what the weights say. So a model is
built from its card alone: the true architecture, in transformers' own class, filled with noise. No
download, and every size that memory holds.

>>> thin = narrowed("gemma-3-1b", num_hidden_layers=4, hidden_size=64, name="four thin layers")
>>> thin.card.arch.layer_types.count("full_attention")
0
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, fields, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from course_lib import architectures, catalog, hardware, models
from course_lib.card_types import Arch, Card
from course_lib.dummy import tiny_tokenizer
from course_lib.parameters import count_parameters
from course_lib.selection_forms import FORMS, Form, Need, need
from course_lib.tensors import FootprintError, need_arch
from course_lib.timing import BenchmarkError

if TYPE_CHECKING:
    from course_lib.models import Gemma

DTYPES = {"fp32": "float32", "bf16": "bfloat16"}
GIB = 2**30
# For the process itself and the models that are timed along, before one is called too large.
SPARE = 2 * GIB
_BLOCK = 2**20


class PredictionError(ValueError):
    """A check that would show nothing; the message says what to change."""


@dataclass(frozen=True)
class Shape:
    """One model to build or to load: a name of the catalogue, a form, and what is changed in it.

    Attributes:
        key: of the catalogue. A pocket model is loaded with its weights; of any other the text
            decoder is built with random ones.
        form: "fp32" or "bf16", the two that plain transformers stores as they are.
        changes: fields of the architecture with other numbers; of layers the first ones are kept.
        name: what tables call it; the key if empty.
    """

    key: str
    form: str = "fp32"
    changes: tuple[tuple[str, int], ...] = ()
    name: str = ""

    def __post_init__(self) -> None:
        card = catalog.card(self.key)
        if self.form not in DTYPES:
            raise PredictionError(f"form is one of {', '.join(DTYPES)}, not {self.form!r}")
        if card.pocket and (self.changes or self.form != "fp32"):
            raise PredictionError(f"{card.key} is loaded as it ships: fp32, and nothing changed")
        unknown = sorted({name for name, _ in self.changes} - {f.name for f in fields(Arch)})
        if unknown:
            raise PredictionError(f"no field of an architecture: {', '.join(unknown)}")
        object.__setattr__(self, "key", card.key)

    @property
    def card(self) -> Card:
        """The card that the prediction reads: the text decoder, with the changes made."""
        return _decoder_card(self)

    @property
    def of_form(self) -> Form:
        return FORMS[self.form]

    @property
    def label(self) -> str:
        return f"{self.name or self.key}, {self.form}"

    def need(self, prompt_tokens: int, new_tokens: int) -> Need:
        """What selection says that one conversation of this length needs, its prompt read whole."""
        tokens = prompt_tokens + new_tokens
        return need(self.card, self.of_form, context=tokens, users=1, chunk=prompt_tokens)

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, fields: dict[str, Any]) -> Shape:
        return cls(**{**fields, "changes": tuple((n, v) for n, v in fields["changes"])})


def narrowed(key: str, form: str = "fp32", *, name: str, **changes: int) -> Shape:
    """A shape with other numbers than the real model: `num_hidden_layers=4, hidden_size=64`."""
    return Shape(key, form, tuple(sorted(changes.items())), name)


def shape_of(model: str | Shape) -> Shape:
    """A shape, or the one of a name: "gemma-3-1b" in fp32, "gemma-3-1b, bf16" in bf16."""
    if isinstance(model, Shape):
        return model
    key, _, form = str(model).partition(",")
    return Shape(key.strip(), form.strip() or "fp32")


@lru_cache(maxsize=64)
def _decoder_card(shape: Shape) -> Card:
    card = catalog.card(shape.key)
    if card.pocket:
        return card
    changes: dict[str, Any] = dict(shape.changes)
    arch = need_arch(card)
    if layers := changes.get("num_hidden_layers"):
        changes["layer_types"] = arch.layer_types[:layers]
    return replace(
        card,
        key=shape.name or f"{card.key} (text decoder)",
        arch=replace(arch, **changes),
        vision_tower=None,
        audio_tower=None,
        params_breakdown={},
        total_params=None,
        # The 12B's own classes wrap the decoder of its sisters; alone it is a plain Gemma 4.
        model_type="gemma4_text" if card.model_type == "gemma4_unified" else card.model_type,
    )


# ---- which models ------------------------------------------------------------------------------


def calibration_shapes(form: str = "fp32", device: str = "cpu") -> tuple[Shape, ...]:
    """Two that are nearly all operator calls and one that is nearly all bytes. None of them exists.

    Memory is calibrated on the first two: what Python, torch and transformers take beside a model
    shows best where there is next to no model. An accelerator reads so fast that the third must be
    much larger to wait for its bytes: one layer of the 27B under the full token table.
    """
    thin = {"hidden_size": 128, "intermediate_size": 256, "head_dim": 32, "vocab_size": 4096}
    few = {"num_hidden_layers": 2, "vocab_size": 8192}
    wide = narrowed("gemma-3-4b", form, name="wide Gemma 3", **few)
    if device != "cpu":
        wide = narrowed("gemma-3-27b", form, name="wide Gemma 3", num_hidden_layers=1)
    return (
        narrowed(
            "gemma-4-E2B",
            form,
            name="thin Gemma 4",
            **thin,
            num_hidden_layers=15,
            num_kv_shared_layers=5,
            global_head_dim=64,
            hidden_size_per_layer_input=16,
            vocab_size_per_layer_input=4096,
        ),
        narrowed("gemma-3-1b", form, name="thin Gemma 3", **thin, num_hidden_layers=13),
        wide,
    )


def small_test_set() -> tuple[Shape, ...]:
    """The pocket ladder and the smallest real shape: about 1.2 GB, for a lesson."""
    return (*_pocket_ladder(), Shape("gemma-3-270m"))


def full_test_set(device: str = "cpu") -> tuple[Shape, ...]:
    """Everything worth a check on that device, the smallest first."""
    if device.startswith("cuda"):
        return tuple(Shape(key, "bf16") for key in ("gemma-3-270m", "gemma-4-E2B", "gemma-4-12B"))
    larger = [("gemma-3-270m", "bf16"), ("gemma-3-1b", "bf16"), ("gemma-3-1b", "fp32")]
    return (
        *small_test_set(),
        *(Shape(*one) for one in larger),
        Shape("gemma-4-E2B", "bf16"),
    )


def _pocket_ladder() -> tuple[Shape, ...]:
    """The text models that ship with the course, as many as there are."""
    ladder = [c for c in catalog.cards() if c.pocket and c.modalities_in == ("text",)]
    return tuple(Shape(c.key) for c in sorted(ladder, key=lambda c: c.total_params or 0))


def check_apart(tested: Sequence[Shape], calibrated_on: Sequence[Shape]) -> None:
    """Raise PredictionError when a tested model had a part in the calibration.

    The same architecture under another name, or in another form, is the same model.
    """
    if not tested or not calibrated_on:
        raise PredictionError("a check needs a model to test and models to calibrate on")
    known = {shape.card.arch: shape.label for shape in calibrated_on}
    for shape in tested:
        if used := known.get(shape.card.arch):
            raise PredictionError(
                f"{shape.label} is tested, and the prediction was calibrated on {used}, which is "
                "the same model: it would be checked against itself. Take it out of one set"
            )


@dataclass(frozen=True)
class LeftOut:
    """A model that was not checked, and why."""

    model: str
    why: str


def that_fit(
    shapes: Sequence[Shape], device: str, prompt_tokens: int, new_tokens: int
) -> tuple[tuple[Shape, ...], tuple[LeftOut, ...]]:
    """The shapes for which there is memory now, and those for which there is not.

    A model is called too large when its prediction and `SPARE` are more than nine tenths of what is
    free.
    """
    free = free_bytes(device)
    kept, out = [], []
    for shape in shapes:
        wanted = shape.need(prompt_tokens, new_tokens).total + SPARE
        if wanted <= 0.9 * free:
            kept.append(shape)
        else:
            why = f"not run here: it needs {wanted / GIB:.1f} GiB and {free / GIB:.1f} are free"
            out.append(LeftOut(f"{shape.label} on {device}", why))
    return tuple(kept), tuple(out)


def free_bytes(device: str) -> int:
    """Free memory of the device, in bytes."""
    if device.startswith("cuda"):
        import torch

        return torch.cuda.mem_get_info(device)[0]
    return hardware.this_machine().available_ram_bytes


# ---- built -------------------------------------------------------------------------------------


def build(shape: Shape, device: str = "cpu") -> Gemma:
    """The model in memory: a pocket model with its weights, any other with random ones.

    A random model comes with the small tokenizer of `dummy`, so that it is as complete as a loaded
    one, in memory too; it says nothing but noise.

    Raises BenchmarkError when what transformers builds has not as many parameters as the card says,
    for then every prediction is about another model.
    """
    import torch

    card, dtype = shape.card, DTYPES[shape.form]
    if card.pocket:
        return models.load(card.key, device=device, dtype=dtype, quiet=True)
    with torch.device(device):
        model = skeleton(card, dtype)
        _fill(model)
    made = sum(parameter.numel() for parameter in model.parameters())
    if made != count_parameters(card).total:
        raise BenchmarkError(
            f"{card.key} was built with {made:,} parameters, and its card gives "
            f"{count_parameters(card).total:,}: the two are not the same model"
        )
    return models.Gemma(
        name=shape.label,
        card=card,
        model=model.eval(),
        tokenizer=tiny_tokenizer(card.generation or "4"),
        processor=None,
        device=device,
        dtype=dtype,
        why="random weights, to be timed and weighed",
        generation=card.generation,
        source="folder",
        origin="built from its card",
    )


def skeleton(card: Card, dtype: str) -> Any:
    """transformers' model of the text decoder, its matrices not filled, on the default device."""
    import torch
    from transformers import AutoModelForCausalLM
    from transformers.initialization import no_init_weights

    try:
        config = architectures.text_config_of(card)
    except FootprintError as error:
        raise PredictionError(f"{card.key} cannot be built: {error}") from error
    with no_init_weights():
        model = AutoModelForCausalLM.from_config(config, dtype=getattr(torch, dtype))
    model.tie_weights()
    return model


def _fill(model: Any) -> None:
    """Noise in every matrix, the same block again and again: quick, and every page is really there.

    Vectors (norms) keep what their module gave them.
    """
    import torch

    generator = torch.Generator(device=model.device).manual_seed(0)
    block = torch.randn(_BLOCK, generator=generator, device=model.device).mul_(0.02).to(model.dtype)
    with torch.no_grad():
        for parameter in model.parameters():
            if parameter.ndim > 1:
                for piece in parameter.view(-1).split(_BLOCK):
                    piece.copy_(block[: len(piece)])
