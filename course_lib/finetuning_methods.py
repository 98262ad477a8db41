"""What is trained: everything, or small matrices beside a frozen model.

>>> target_modules(gemma.model, "all")
['q_proj', 'k_proj', ...]
>>> model = prepared(gemma, Settings(method="lora", rank=16))

- "full": every weight.
- "lora" (Hu et al. 2021, arXiv 2106.09685): beside a frozen matrix W [out, in] two small ones,
  y = W x + (alpha / rank) B A x with A [rank, in] and B [out, rank]. B starts at zero, so training
  starts from the model as it was.
- "dora" (Liu et al. 2024, arXiv 2402.09353): LoRA for the direction of each output, and a trained
  length for it: out more parameters per matrix.
- "qlora" (Dettmers et al. 2023, arXiv 2305.14314): LoRA beside a base whose matrices are in 4 bits
  (bitsandbytes, NF4 with doubly quantized scales).

The matrices are found by looking at the model, not by a list of names: Gemma 4's towers have
layers of the same names that peft cannot wrap, and peft 0.21 has no default for a text-only
Gemma 4 or for Gemma 3n.
"""

from __future__ import annotations

import copy
import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Literal

from course_lib.architectures import part_of

if TYPE_CHECKING:
    from torch import nn

    from course_lib.models import Gemma

Method = Literal["lora", "qlora", "dora", "full"]
METHODS = ("lora", "qlora", "dora", "full")
# Name -> the parts of the decoder (`tensors.PARTS`) whose matrices get an adapter.
TARGETS = {
    "attention": ("attention",),
    "mlp": ("mlp",),
    "all": ("attention", "mlp"),
    "everything": ("attention", "mlp", "per_layer_projections"),
}


class TuningError(ValueError):
    """The model cannot be tuned in this way; the text says what to do."""


@dataclass(frozen=True)
class Settings:
    """The numbers of a training. A wrong one is refused when it is given.

    method: see above. rank, alpha, dropout: of the adapter; alpha None is twice the rank, as most
        recipes have it. targets: a name of TARGETS, or names of matrices.
    learning_rate: at its highest; None is one by method and size, see `with_rate`. warm_up: share
        of the steps in which it rises; then it falls along a cosine to zero. weight_decay: AdamW's.
    epochs, steps: how long; steps go before epochs. batch_size: rows at a time; accumulate: batches
        that make one step.
    max_length: tokens of the longest row; the model's context if None. packing: put several rows
        into one of max_length, kept apart by their positions.
    gradient_checkpointing: keep one activation per layer and compute the rest again. precision:
        "auto" is bf16 on a GPU that has it in hardware, else float32; or "bf16", "fp32".
    eval_every, save_every: steps between evaluations and between checkpoints; 0 is only at the end.
    order: of the rows; "shuffled", or "as given" for a curriculum, where easy rows come first.
    seed: of adapters, dropout and the order of the rows.
    """

    method: Method = "lora"
    rank: int = 16
    alpha: float | None = None
    dropout: float = 0.0
    targets: str | Sequence[str] = "all"
    learning_rate: float | None = None
    warm_up: float = 0.05
    weight_decay: float = 0.0
    epochs: float = 1.0
    steps: int | None = None
    batch_size: int = 16
    accumulate: int = 1
    max_length: int | None = None
    packing: bool = False
    gradient_checkpointing: bool = False
    precision: Literal["auto", "bf16", "fp32"] = "auto"
    eval_every: int = 0
    save_every: int = 0
    order: Literal["shuffled", "as given"] = "shuffled"
    seed: int = 0

    def __post_init__(self) -> None:
        if self.method not in METHODS:
            raise TuningError(f"method is one of {', '.join(METHODS)}, not {self.method!r}")
        if self.order not in ("shuffled", "as given"):
            raise TuningError(f'order is "shuffled" or "as given", not {self.order!r}')
        if self.precision not in ("auto", "bf16", "fp32"):
            raise TuningError(
                f'precision is "auto", "bf16" or "fp32", not {self.precision!r}: float16 overflows '
                "in Gemma 3 and 4"
            )
        whole = {"rank": 1, "batch_size": 1, "accumulate": 1, "eval_every": 0, "save_every": 0}
        for name, least in whole.items():
            value = getattr(self, name)
            if isinstance(value, bool) or not isinstance(value, int) or value < least:
                raise TuningError(f"{name} is a whole number of {least} or more, not {value!r}")
        if not 0 < self.rate < 1:
            raise TuningError(f"learning_rate lies between 0 and 1, not at {self.rate!r}")
        if self.epochs <= 0 or (self.steps is not None and self.steps < 1):
            raise TuningError("train for more than nothing: epochs above 0, or steps of 1 or more")
        if not (0 <= self.dropout < 1 and 0 <= self.warm_up < 1):
            raise TuningError("dropout and warm_up are shares from 0 to below 1")

    @property
    def rate(self) -> float:
        return RATES[self.method] if self.learning_rate is None else self.learning_rate

    @property
    def scale(self) -> float:
        """alpha: what B A x is multiplied with, times the rank."""
        return 2.0 * self.rank if self.alpha is None else self.alpha


# Starting points, no more: sweep them (`finetuning_measured rates`). The smaller the model, the
# higher the rate it wants; with the rates of a pocket model a real one is destroyed.
RATES = {"lora": 2e-4, "qlora": 2e-4, "dora": 2e-4, "full": 2e-5}
POCKET_RATES = {"lora": 5e-3, "qlora": 5e-3, "dora": 5e-3, "full": 1e-3}
POCKET_SIZE = 50_000_000  # parameters


def with_rate(settings: Settings, model: nn.Module) -> Settings:
    """The settings with a learning rate for a model of this size, where none was given."""
    if settings.learning_rate is not None:
        return settings
    small = sum(one.numel() for one in model.parameters()) < POCKET_SIZE
    rate = (POCKET_RATES if small else RATES)[settings.method]
    return replace(settings, learning_rate=rate)


# ---- which matrices ----------------------------------------------------------------------------


def target_modules(model: nn.Module, targets: str | Sequence[str] = "all") -> list[str]:
    """The matrices of the text decoder that get an adapter, as peft takes them.

    Last names ("q_proj") where these mean nothing else in the model, else full names. Never the
    embeddings, the head (tied to them), a router, or anything in a tower. The experts of a mixture
    are one tensor for all and no linear layers: they stay frozen, whatever is asked for.

    Raises TuningError for names that match nothing.
    """
    from torch import nn

    linear = {name for name, one in model.named_modules() if isinstance(one, nn.Linear)}
    inside = {name for name in linear if part_of(f"{name}.weight") in TARGETS["everything"]}
    if isinstance(targets, str) and targets in TARGETS:
        wanted = {name for name in inside if part_of(f"{name}.weight") in TARGETS[targets]}
    else:
        names = [targets] if isinstance(targets, str) else list(targets)
        wanted = {name for name in inside if any(_ends(name, one) for one in names)}
        silent = [one for one in names if not any(_ends(name, one) for name in inside)]
        if silent or not names:
            known = sorted({name.rpartition(".")[2] for name in inside})
            raise TuningError(
                f"no matrix of the decoder is called {', '.join(silent) or 'nothing'}: targets is "
                f"one of {', '.join(TARGETS)}, or some of {', '.join(known)}"
            )
    if not wanted:
        raise TuningError(f"there is no matrix for targets={targets!r} in {type(model).__name__}")
    last = {name.rpartition(".")[2] for name in wanted}
    others = (name for name, _ in model.named_modules() if name not in wanted)
    if any(_ends(name, one) for name in others for one in last):
        return sorted(wanted)
    return sorted(last)


def _ends(name: str, piece: str) -> bool:
    """How peft matches: the whole name, or its end behind a dot."""
    return name == piece or name.endswith(f".{piece}")


def lora_config(model: nn.Module, settings: Settings) -> Any:
    """The peft configuration of a method that has adapters."""
    from peft import LoraConfig

    return LoraConfig(
        task_type="CAUSAL_LM",
        r=settings.rank,
        lora_alpha=settings.scale,
        lora_dropout=settings.dropout,
        target_modules=target_modules(model, settings.targets),
        use_dora=settings.method == "dora",
        bias="none",
    )


# ---- the model that is trained -----------------------------------------------------------------


def prepared(gemma: Gemma, settings: Settings, *, in_place: bool = False) -> nn.Module:
    """The model to be trained: a copy with only the right weights free to move.

    in_place: do not copy. The loaded model then is the one that changes: right for a large model,
    of which memory holds one.
    """
    check_tunable(gemma, settings)
    if settings.method == "qlora":
        model = _in_4_bits(gemma, in_place).model
    else:
        model = gemma.model if in_place else copy.deepcopy(gemma.model)
    if settings.method == "full":
        return model.requires_grad_(True)
    import torch
    from peft import get_peft_model

    if settings.method == "qlora":
        model = _ready_for_4_bits(model, settings)
    with torch.random.fork_rng(devices=[]), quiet_peft():
        torch.manual_seed(settings.seed)
        return get_peft_model(model, lora_config(model, settings))


@contextmanager
def quiet_peft() -> Iterator[None]:
    """peft 0.21 still reads a name that transformers 5.23 has renamed: nothing to act on."""
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*gradient_checkpointing", FutureWarning)
        yield


def check_tunable(gemma: Gemma, settings: Settings) -> None:
    """Raise TuningError for a model that cannot be trained, with what to do instead."""
    if not hasattr(gemma, "tokenizer") or not hasattr(gemma, "model"):
        raise TuningError(
            f"{gemma.name} runs behind a server, which trains nothing: load the model"
        )
    if getattr(gemma, "engine", "plain") != "plain":
        raise TuningError(f'{gemma.name} runs in {gemma.engine}: load it with engine="plain"')
    if hasattr(gemma.model, "peft_config"):
        raise TuningError(
            f"{gemma.name} carries an adapter already: merge it first "
            "(finetuning_adapters.merged), or tune the model it came from"
        )
    if getattr(gemma, "packed", False):
        raise TuningError(f'{gemma.name} is packed by this course: use method="qlora" on the base')
    if gemma.dtype == "float16":
        raise TuningError('float16 overflows in Gemma 3 and 4: load with dtype="bfloat16"')
    if settings.method == "full" and gemma.dtype != "float32":
        raise TuningError(
            f"{gemma.name} is in {gemma.dtype}, where small steps vanish when every weight is "
            'trained: load it with dtype="float32", or take method="lora" (adapters are float32)'
        )
    if settings.method == "full" and is_4_bit(gemma.model):
        raise TuningError('weights of 4 bits cannot move: take method="qlora"')


def is_4_bit(model: nn.Module) -> bool:
    return bool(getattr(model, "is_loaded_in_4bit", False))


def _in_4_bits(gemma: Gemma, in_place: bool) -> Gemma:
    """The model with bitsandbytes' NF4 matrices; as it is if it was loaded so."""
    from course_lib import quantization_engines
    from course_lib.quantization_formats import QuantizationError

    if is_4_bit(gemma.model):
        return gemma if in_place else replace(gemma, model=copy.deepcopy(gemma.model))
    try:
        return quantization_engines.quantize(gemma, "nf4-double", "bitsandbytes", misfits="keep")
    except QuantizationError as error:
        raise TuningError(
            f"QLoRA needs bitsandbytes' 4-bit kernels, and here: {error}. Install them with "
            'pip install "gemma-measured[quantization]", or take method="lora": the base then '
            "stays in full precision and needs about four times the memory"
        ) from error


def _ready_for_4_bits(model: nn.Module, settings: Settings) -> nn.Module:
    """peft's preparation, and bitsandbytes kept from a layout that has no gradient.

    On processors with AVX512-BF16 bitsandbytes 0.50 repacks a weight when the model is first asked
    something, and its product with a repacked weight passes no gradient on: after the first
    evaluation a training would learn through the adapters of the last layers alone, without an
    error (a test compares the gradients). Reading the state undoes the layout, the flag prevents
    it.
    """
    from bitsandbytes.nn import Linear4bit
    from peft import prepare_model_for_kbit_training

    model.state_dict()
    for one in model.modules():
        if isinstance(one, Linear4bit):
            one.support_avx512bf16_for_cpu = False
    return prepare_model_for_kbit_training(
        model, use_gradient_checkpointing=settings.gradient_checkpointing
    )


def load_in_4_bits(name: str, *, device: str | None = None) -> Gemma:
    """A model of the catalogue read straight into 4 bits, for QLoRA where plain weights do not fit.

    The matrices of the decoder are NF4 (bitsandbytes, scales doubly quantized); tables, towers and
    head stay in bfloat16 where the device has it in hardware, else in float32.
    Raises TuningError for a machine without the kernels, UnknownModelError, LoadError of `hub`.
    """
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer, BitsAndBytesConfig

    from course_lib import catalog, hardware, hub
    from course_lib.models import Gemma
    from course_lib.quantization_recipes import MissingPackageError, check_installed

    try:
        check_installed("bitsandbytes")
    except MissingPackageError as error:
        raise TuningError(f'{error}. Or load the model plainly and take method="lora"') from error
    card, choice = catalog.card(name), hardware.choose()
    pocket = catalog.pocket_details(card.key).folder if card.pocket else None
    folder = pocket or hub.fetch(name if "/" in name else card.id).folder
    where = device or ("cpu" if card.pocket else choice.device)
    dtype = "bfloat16" if choice.dtype == "bfloat16" and where != "cpu" else "float32"
    config = BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=getattr(torch, dtype),
        llm_int8_skip_modules=["lm_head", "vision_tower", "audio_tower", "embed_vision",
                               "embed_audio"],
    )  # fmt: skip
    model = AutoModelForCausalLM.from_pretrained(
        folder,
        quantization_config=config,
        dtype=getattr(torch, dtype),
        attn_implementation="sdpa",
        local_files_only=True,
        device_map={"": where},
    )
    return Gemma(
        name=f"{card.key} nf4",
        card=card,
        model=model.eval(),
        tokenizer=AutoTokenizer.from_pretrained(folder, local_files_only=True),
        processor=None,
        device=where,
        dtype=dtype,
        why="matrices in 4 bits, for QLoRA",
        generation=card.generation,
        source="pocket" if card.pocket else "hub",
        origin=f"files in {folder.name}",
    )


# ---- counting ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Trainable:
    """How many parameters move, of how many. matrices: that have an adapter. A base in 4 bits
    holds two weights to a byte, so its `all` is counted from the shapes."""

    trainable: int
    all: int
    matrices: int

    @property
    def share(self) -> float:
        return self.trainable / self.all

    def __str__(self) -> str:
        where = f" beside {self.matrices} matrices" if self.matrices else ""
        return f"{self.trainable:,} of {self.all:,} parameters train ({self.share:.2%}){where}"


def count_trainable(model: nn.Module) -> Trainable:
    """Count what a prepared model trains; a tied weight counts once."""
    free = total = 0
    for one in model.parameters():
        size = one.numel() * (2 if one.__class__.__name__ == "Params4bit" else 1)
        total += size
        free += size if one.requires_grad else 0
    adapted = {re.sub(r"\.lora_A\..*", "", name) for name, _ in model.named_parameters()
               if ".lora_A." in name}  # fmt: skip
    return Trainable(free, total, len(adapted))
