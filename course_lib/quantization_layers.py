"""Layers that hold packed weights: they take the place of nn.Linear and nn.Embedding in a model.

A packed linear layer unpacks its weight for each call and multiplies as before. So its output is
that of the unpacked weight to the last bit, it needs little memory, and it is *slower*: the codes
are read, widened and scaled every time. Tools that are fast have a kernel that does all this inside
the matrix product. `unpacked` gives the ordinary layer with the same output.

Imported where it is needed: it brings torch.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.nn import functional

from course_lib.quantization_formats import Format
from course_lib.quantization_tensors import (
    Packed,
    dequantize,
    moved,
    quantize_tensor,
    round_trip,
    scale_shape,
)

_SCALES = {
    "bf16": (torch.bfloat16, torch.int16),
    "fp16": (torch.float16, torch.int16),
    "fp32": (torch.float32, torch.int32),
}


class PackedWeight(nn.Module):
    """A packed matrix as buffers. Tied layers share one of these, as they shared a parameter.

    The scales lie in their buffer as the integers that their bits spell: `model.to(dtype)`, which
    casts every floating buffer, would turn fp32 scales into bf16 ones without a word.
    """

    def __init__(self, packed: Packed) -> None:
        super().__init__()
        self.form, self.shape = packed.format, packed.shape
        self.register_buffer("codes", packed.codes)
        self.register_buffer("scales", packed.scales.contiguous().view(self._bits()))
        self.register_buffer("zeros", packed.zeros)

    def _bits(self) -> torch.dtype:
        return _SCALES[self.form.scale][1]

    @property
    def packed(self) -> Packed:
        dtype = _SCALES[self.form.scale][0]
        return Packed(self.form, self.shape, self.codes, self.scales.view(dtype), self.zeros)

    def rows(self, ids: torch.Tensor) -> Packed:
        """The rows of these numbers, still packed: [*ids.shape, columns]."""
        some = moved(self.packed, lambda part: part[ids])
        return Packed(self.form, (*ids.shape, self.shape[-1]), some.codes, some.scales, some.zeros)

    def extra_repr(self) -> str:
        return f"{self.shape[0]} x {self.shape[1]}, {self.form.name}"


def empty_weight(form: Format, shape: tuple[int, int]) -> PackedWeight:
    """A packed weight of zeros, to be filled from a file."""
    rows = torch.zeros(scale_shape(form, shape), dtype=_SCALES[form.scale][0])
    zeros = torch.zeros(rows.shape, dtype=torch.uint8) if form.grid == "zero-point" else None
    codes = torch.zeros(shape[0], shape[1] * form.bits // 8, dtype=torch.uint8)
    return PackedWeight(Packed(form, tuple(shape), codes, rows, zeros))


class PackedLinear(nn.Module):
    """y = x W^T + b with a packed W, [out, in].

    x: [..., in] of any floating type; W is unpacked in float32 and cast to it.
    """

    def __init__(self, held: PackedWeight, bias: torch.Tensor | None = None) -> None:
        super().__init__()
        self.held = held
        self.out_features, self.in_features = held.shape
        self.register_parameter("bias", None if bias is None else nn.Parameter(bias.detach()))

    @property
    def weight(self) -> torch.Tensor:
        """The weight as it acts, in float32, unpacked anew at each look: to read, not to train."""
        return dequantize(self.held.packed)

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return functional.linear(x, dequantize(self.held.packed, x.dtype), self.bias)

    def unpacked(self, dtype: torch.dtype) -> nn.Linear:
        """An nn.Linear with the same output."""
        with torch.device("meta"):
            made = nn.Linear(self.in_features, self.out_features, bias=self.bias is not None)
        made.weight = nn.Parameter(dequantize(self.held.packed, dtype), requires_grad=False)
        if self.bias is not None:
            made.bias = nn.Parameter(self.bias.detach().clone(), requires_grad=False)
        return made


class PackedEmbedding(nn.Module):
    """A packed table: a look-up unpacks the rows it needs, and no others.

    dtype: of what comes out. scale: what Gemma multiplies its embeddings with, None for 1; it is a
    tensor, rounded to `dtype` before it multiplies, as in transformers' own module.
    """

    def __init__(
        self, held: PackedWeight, dtype: torch.dtype, scale: torch.Tensor | None = None
    ) -> None:
        super().__init__()
        self.held = held
        # Holds nothing, but follows the model when it is cast.
        self.register_buffer("like", torch.empty(0, dtype=dtype), persistent=False)
        self.num_embeddings, self.embedding_dim = held.shape
        # Under this name, because code that has the module at hand may look for it.
        self.register_buffer("embed_scale", scale, persistent=False)

    @property
    def dtype(self) -> torch.dtype:
        return self.like.dtype

    @property
    def weight(self) -> torch.Tensor:
        """The whole table, unpacked anew at each look."""
        return dequantize(self.held.packed, self.dtype)

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        rows = dequantize(self.held.rows(ids), self.dtype)
        return rows if self.embed_scale is None else rows * self.embed_scale.to(self.dtype)


class StraightThrough(torch.autograd.Function):
    """Rounded going forward; going backward, as if nothing had been done."""

    @staticmethod
    def forward(context: object, weight: torch.Tensor, form: Format) -> torch.Tensor:
        return round_trip(weight, form)

    @staticmethod
    def backward(context: object, gradient: torch.Tensor) -> tuple[torch.Tensor, None]:
        return gradient, None


class FakeQuantized(nn.Module):
    """A parametrization: the stored float weight -> the rounded weight that the model uses."""

    def __init__(self, form: Format) -> None:
        super().__init__()
        self.form = form

    def forward(self, weight: torch.Tensor) -> torch.Tensor:
        return StraightThrough.apply(weight, self.form)


def packed_linear(linear: nn.Linear, form: Format) -> PackedLinear:
    """A linear layer with its weight packed; the bias stays as it is.

    Raises QuantizationError for a shape that the format cannot take.
    """
    return PackedLinear(PackedWeight(quantize_tensor(linear.weight, form)), linear.bias)


def packed_modules(model: nn.Module) -> dict[str, PackedLinear | PackedEmbedding]:
    """Name -> packed layer, in the order of the model; tied ones under each of their names."""
    kinds = (PackedLinear, PackedEmbedding)
    found = model.named_modules(remove_duplicate=False)
    return {name: one for name, one in found if isinstance(one, kinds)}


def packed_weights(model: nn.Module) -> list[PackedWeight]:
    """Every packed weight once, tied or not."""
    return [one for one in model.modules() if isinstance(one, PackedWeight)]
