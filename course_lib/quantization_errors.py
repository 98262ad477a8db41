"""What a format does to each layer: the error in its weights, and in the logits behind it.

>>> for one in sorted(weight_errors(gemma, "int4-g16"), key=lambda e: e.snr_db)[:3]:
...     print(one)                                       # the three that suffer most
>>> logit_errors(gemma, "int4-g16", texts)               # the same question, asked of the output

An error in the weights says little by itself: a layer can have a large one and not matter. So
`logit_errors` packs one layer at a time and looks at the end.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_models import check_model, chosen_formats
from course_lib.quantization_plan import Plan, make_plan, part_of
from course_lib.quantization_tensors import Packed, dequantize, quantize_tensor, round_trip

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

EVERYTHING = "everything"


@dataclass(frozen=True)
class Outliers:
    """How far a tensor is from the even spread that a shared scale wants.

    peak_to_mean: max|x| / mean|x|. peak_to_rms: max|x| / root of the mean square. kurtosis: fourth
    moment over the squared second; 3 for a normal distribution, more with heavy tails.
    top_energy: the share of the sum of squares that the largest hundredth of the values holds;
    0.085 for a normal distribution.
    """

    peak_to_mean: float
    peak_to_rms: float
    kurtosis: float
    top_energy: float


@dataclass(frozen=True)
class WeightError:
    """The error of one packed weight.

    relative: |W - W'| / |W|, Frobenius norms. snr_db: -20 log10(relative). expected_snr_db: what
    an even grid gives if errors are spread evenly between -1/2 and 1/2 step; None for NF4.
    """

    name: str
    part: str
    shape: tuple[int, ...]
    format: str
    bits_per_weight: float
    relative: float
    snr_db: float
    expected_snr_db: float | None
    outliers: Outliers

    def __str__(self) -> str:
        expected = "" if self.expected_snr_db is None else f", expected {self.expected_snr_db:.1f}"
        return (
            f"{self.name} {self.shape[0]} x {self.shape[1]} in {self.format}: error "
            f"{self.relative:.2%} of the weight, {self.snr_db:.1f} dB{expected}; peak "
            f"{self.outliers.peak_to_rms:.1f} times the rms"
        )


@dataclass(frozen=True)
class LogitError:
    """What one packed layer, or "everything", does to the logits.

    rms: root mean square change of a logit. relative: that over the standard deviation of the
    logits. kl: nats that the distribution of the next token moves, mean over positions. changed:
    the share of positions whose most likely token is another one. positions: how many were looked
    at.
    """

    name: str
    rms: float
    relative: float
    kl: float
    changed: float
    positions: int

    def __str__(self) -> str:
        return (
            f"{self.name}: logits move by {self.rms:.3f} ({self.relative:.1%} of their spread), "
            f"{self.kl:.4f} nats, {self.changed:.1%} of {self.positions} top tokens change"
        )


def outliers(x: torch.Tensor) -> Outliers:
    """Outliers of a tensor of any shape. Raises QuantizationError for zeros only."""
    values = x.detach().float().abs().flatten()
    squares = values.square()
    energy = squares.sum().item()
    if not energy > 0 or not math.isfinite(energy):
        raise QuantizationError("outliers need a finite tensor with a value that is not 0")
    mean_square = energy / len(values)
    top = squares.topk(max(1, len(values) // 100)).values.sum().item()
    peak = values.max().item()
    return Outliers(
        peak_to_mean=peak / values.mean().item(),
        peak_to_rms=peak / math.sqrt(mean_square),
        kurtosis=squares.square().mean().item() / mean_square**2,
        top_energy=top / energy,
    )


def weight_error(
    weight: torch.Tensor, form: str | Format, name: str = "weight", part: str = "other"
) -> WeightError:
    """The error that a format makes in one weight, [rows, columns].

    Raises QuantizationError for a shape that the format cannot take, or a weight of zeros.
    """
    packed = quantize_tensor(weight, form)
    return _error_of(weight, packed, name, part)


def weight_errors(gemma: Gemma, plan: str | Format | Plan) -> list[WeightError]:
    """The error of every weight that the plan packs, in the order of the model.

    Raises QuantizationError as `quantized_copy`.
    """
    check_model(gemma)
    chosen = chosen_formats(gemma.model, make_plan(plan))
    return [
        weight_error(gemma.model.get_submodule(name).weight, form, name, part_of(name))
        for name, form in chosen.items()
    ]


def expected_snr_db(packed: Packed, weight: torch.Tensor) -> float | None:
    """The signal-to-noise ratio that an even grid of these steps should give, in dB.

    The error of rounding is spread evenly over a step s, so its variance is s^2 / 12 (Bennett 1948;
    Widrow and Kollar, Quantization Noise, 2008, chapter 5). A bit more halves the step: 6.02 dB.
    None for NF4, whose steps differ.
    """
    if packed.format.grid == "nf4":
        return None
    # Every group has as many weights as the next, so the mean over groups is that over weights.
    noise = packed.scales.double().square().mean().item() / 12
    signal = weight.detach().double().square().mean().item()
    return 10 * math.log10(signal / noise)


def logit_errors(
    gemma: Gemma, plan: str | Format | Plan, texts: Sequence[str], *, longest: int = 256
) -> list[LogitError]:
    """What each layer does to the logits when it alone is packed; "everything" comes first.

    texts: plain text; each is read from `<bos>`, and cut after `longest` tokens. The logits of all
    positions are held twice, 4 bytes for each entry of the vocabulary: 64 positions of a real
    Gemma are 128 MiB.

    Raises QuantizationError as `quantized_copy`, and for texts without a token.
    """
    import torch

    check_model(gemma)
    chosen = chosen_formats(gemma.model, make_plan(plan))
    ids, real = _batch(gemma, texts, longest)
    model = copy.deepcopy(gemma.model)
    with torch.no_grad():
        before = model(input_ids=ids, use_cache=False).logits[real].float()
        found = []
        for name, form in chosen.items():
            weight = model.get_submodule(name).weight
            original = weight.clone()
            weight.copy_(round_trip(weight, form))
            after = model(input_ids=ids, use_cache=False).logits[real].float()
            found.append(_logit_error(name, before, after))
            weight.copy_(original)
        for name, form in chosen.items():
            weight = model.get_submodule(name).weight
            weight.copy_(round_trip(weight, form))
        after = model(input_ids=ids, use_cache=False).logits[real].float()
    return [_logit_error(EVERYTHING, before, after), *found]


def logit_change(
    before: Gemma, after: Gemma, texts: Sequence[str], *, longest: int = 256
) -> LogitError:
    """What another copy of a model says on the same texts, however it was made.

    after: of the same vocabulary, on any device, in any dtype. texts, longest: as `logit_errors`.

    Raises QuantizationError for texts without a token.
    """
    import torch

    ids, real = _batch(before, texts, longest)
    with torch.no_grad():
        was = before.model(input_ids=ids, use_cache=False).logits[real].float()
        there = after.model.device
        now = after.model(input_ids=ids.to(there), use_cache=False).logits[real.to(there)].float()
    return _logit_error(after.name, was, now.to(was.device))


def _error_of(weight: torch.Tensor, packed: Packed, name: str, part: str) -> WeightError:
    exact = weight.detach().double()
    size = exact.norm().item()
    if size == 0:
        raise QuantizationError(f"{name} is all zeros: there is nothing to compare an error with")
    relative = (exact - dequantize(packed).double()).norm().item() / size
    return WeightError(
        name=name,
        part=part,
        shape=tuple(weight.shape),
        format=packed.format.name,
        bits_per_weight=packed.bits_per_weight,
        relative=relative,
        snr_db=-20 * math.log10(relative) if relative else math.inf,
        expected_snr_db=expected_snr_db(packed, weight),
        outliers=outliers(weight),
    )


def _batch(gemma: Gemma, texts: Sequence[str], longest: int) -> tuple[torch.Tensor, torch.Tensor]:
    """Token ids padded on the right, where a causal model never looks, and which are text."""
    import torch

    if isinstance(texts, str):
        texts = [texts]
    bos = gemma.tokenizer.bos_token_id
    rows = [
        [bos, *gemma.tokenizer(text, add_special_tokens=False)["input_ids"]][:longest]
        for text in texts
    ]
    if not rows or min(map(len, rows)) < 2:
        raise QuantizationError("give one text or more, each with a token beside <bos>")
    width = max(map(len, rows))
    ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
    real = torch.tensor([[True] * len(row) + [False] * (width - len(row)) for row in rows])
    return ids.to(gemma.model.device), real.to(gemma.model.device)


def _logit_error(name: str, before: torch.Tensor, after: torch.Tensor) -> LogitError:
    """before, after: logits, [positions, vocabulary]."""
    import torch

    rms = (after - before).square().mean().sqrt().item()
    was, now = before.log_softmax(-1), after.log_softmax(-1)
    kl = torch.nn.functional.kl_div(now, was, reduction="batchmean", log_target=True).item()
    changed = (before.argmax(-1) != after.argmax(-1)).float().mean().item()
    return LogitError(name, rms, rms / before.std().item(), max(0.0, kl), changed, len(before))
