"""One tensor into few bits and back, in the open: groups, scales, codes, packing.

>>> packed = quantize_tensor(weight, integer(4, 32))     # codes, two to a byte, and scales
>>> dequantize(packed)                                   # what is left of the weight

Every format works in the same four steps. A run of weights that shares a scale is one row of a
matrix (`_coded`); each row gets its scale; a weight becomes the code of the nearest level;
codes are packed into bytes. Scales are rounded *up* to the number format they are stored in: then
no weight lies beyond the last level, and the error of a weight is at most half a step, whatever the
weights are (`error_bound`). A scale rounded down would cut the largest weight off.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from math import prod
from typing import TYPE_CHECKING

from course_lib.quantization_formats import Format, QuantizationError, format_named, nf4_levels

if TYPE_CHECKING:
    import torch

_DTYPES = {"bf16": "bfloat16", "fp16": "float16", "fp32": "float32"}


@dataclass(frozen=True, eq=False)
class Packed:
    """A quantized tensor.

    codes: uint8 [..., columns * bits / 8], several to a byte. scales: in the format's own dtype,
    one per group. zeros: uint8 zero points, shaped as the scales, or None. shape: of the tensor.
    """

    format: Format
    shape: tuple[int, ...]
    codes: torch.Tensor
    scales: torch.Tensor
    zeros: torch.Tensor | None = None

    @property
    def nbytes(self) -> int:
        """Bytes of codes, scales and zero points."""
        parts = (self.codes, self.scales, self.zeros)
        return sum(one.numel() * one.element_size() for one in parts if one is not None)

    @property
    def bits_per_weight(self) -> float:
        """As stored: scales and zero points included."""
        return 8 * self.nbytes / prod(self.shape)


def quantize_tensor(x: torch.Tensor, form: str | Format) -> Packed:
    """Pack a tensor.

    x: [..., columns], of any floating type; computed in float32. Leading axes are kept in the
    codes, and in the scales where a group is a row or part of one.

    Raises QuantizationError for a shape that the format cannot take (the message names sizes that
    work), for values that are not finite, and for scales beyond the largest of their format.
    """
    form = format_named(form)
    codes, scales, zeros = _coded(x, form)
    shape = scale_shape(form, tuple(x.shape))
    return Packed(
        form,
        tuple(x.shape),
        pack_bits(codes.reshape(x.shape), form.bits),
        scales.reshape(shape),
        None if zeros is None else zeros.reshape(shape),
    )


def dequantize(packed: Packed, dtype: torch.dtype | None = None) -> torch.Tensor:
    """The tensor that the codes stand for: level * scale, computed in float32, then cast.

    dtype: float32 if None.
    """
    import torch

    form = packed.format
    codes = unpack_bits(packed.codes, form.bits).reshape(packed.scales.numel(), -1)
    zeros = None if packed.zeros is None else packed.zeros.reshape(-1, 1)
    values = _levels(codes, zeros, form) * packed.scales.reshape(-1, 1).float()
    return values.reshape(packed.shape).to(dtype or torch.float32)


def round_trip(x: torch.Tensor, form: str | Format) -> torch.Tensor:
    """`dequantize(quantize_tensor(x, form))` in the type of x, without the packing between.

    Raises as `quantize_tensor`.
    """
    form = format_named(form)
    codes, scales, zeros = _coded(x, form)
    return (_levels(codes, zeros, form) * scales.float()).reshape(x.shape).to(x.dtype)


def error_bound(packed: Packed) -> torch.Tensor:
    """The largest error that a weight can have, group by group: float32, shaped as the scales.

    Half a step of an even grid: scale / 2. Half of the widest gap of NF4: 0.152 * absmax, more than
    the 0.071 * absmax of an even grid of 4 bits; it is the *mean* error that NF4 makes smaller.
    """
    if packed.format.grid != "nf4":
        return packed.scales.float() / 2
    levels = nf4_levels()
    widest = max(b - a for a, b in zip(levels, levels[1:], strict=False))
    return packed.scales.float() * (widest / 2)


# ---- groups and scales -------------------------------------------------------------------------


def _coded(x: torch.Tensor, form: Format) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor | None]:
    """Codes [groups, weights of a group], scales [groups, 1], zero points [groups, 1] or None."""
    form.check(tuple(x.shape))
    run = {"tensor": x.numel(), "channel": x.shape[-1]}.get(form.granularity, form.group)
    groups = x.detach().reshape(-1, run).float()
    if not bool(groups.isfinite().all()):
        raise QuantizationError(
            "this tensor holds nan or infinity, which no scale covers: find out where they come "
            "from before quantizing"
        )
    scales, zeros = _scales(groups, form)
    return _codes(groups, scales, zeros, form), scales, zeros


def scale_shape(form: Format, shape: tuple[int, ...]) -> tuple[int, ...]:
    """The shape of the scales of a tensor of this shape."""
    if form.granularity == "tensor":
        return (1,) * len(shape)
    if form.granularity == "block":
        return (prod(shape) // form.group,)
    return (*shape[:-1], 1 if form.granularity == "channel" else shape[-1] // form.group)


def _scales(groups: torch.Tensor, form: Format) -> tuple[torch.Tensor, torch.Tensor | None]:
    """The scale of each group, [groups, 1], and its zero point where the grid has one."""
    if form.grid == "nf4":
        return rounded_up(groups.abs().amax(1, keepdim=True).double(), form.scale), None
    if form.grid == "absmax":
        widest = groups.abs().amax(1, keepdim=True).double()
        return rounded_up(widest / form.top, form.scale), None
    # 0 belongs to the range, so that a weight of 0 stays 0 and the zero point is a code.
    low = groups.amin(1, keepdim=True).clamp(max=0).double()
    high = groups.amax(1, keepdim=True).clamp(min=0).double()
    scales = rounded_up((high - low) / form.top, form.scale)
    return scales, (-low / _divisor(scales).double()).round().byte()


def rounded_up(values: torch.Tensor, scale: str) -> torch.Tensor:
    """Values of 0 or more in a scale's number format, none of them smaller than it was.

    values: float64. Raises QuantizationError where the format has no number that large.
    """
    import torch

    dtype = getattr(torch, _DTYPES[scale])
    near = values.to(dtype)
    # The bit pattern of a positive float, plus one, is that of the next larger float.
    bits = torch.int32 if dtype == torch.float32 else torch.int16
    above = (near.view(bits) + 1).view(dtype)
    found = torch.where(near.double() < values, above, near)
    if not bool(found.isfinite().all()):
        raise QuantizationError(
            f"a scale of {values.max().item():.3g} is beyond the largest number of {scale}, "
            f"{torch.finfo(dtype).max:.5g}: store the scales in bf16 or fp32"
        )
    return found


def _divisor(scales: torch.Tensor) -> torch.Tensor:
    """Scales to divide by: a group of zeros has the scale 0, and 0 / 1 is 0."""
    import torch

    wide = scales.float()
    return torch.where(wide == 0, torch.ones_like(wide), wide)


# ---- codes -------------------------------------------------------------------------------------


def _codes(
    groups: torch.Tensor, scales: torch.Tensor, zeros: torch.Tensor | None, form: Format
) -> torch.Tensor:
    """The code of the level nearest to each weight: uint8, [groups, weights of a group]."""
    import torch

    steps = groups / _divisor(scales)
    if form.grid == "nf4":
        levels = _nf4_tensor(groups.device)
        # Between two levels the middle decides, so the number of middles below is the code.
        return torch.bucketize(steps, (levels[1:] + levels[:-1]) / 2).byte()
    if zeros is None:
        offset = 2 ** (form.bits - 1)
        return (steps.round().clamp(-form.top, form.top) + offset).byte()
    return (steps.round() + zeros).clamp(0, form.top).byte()


def _levels(codes: torch.Tensor, zeros: torch.Tensor | None, form: Format) -> torch.Tensor:
    """What a code stands for, in units of the scale: float32."""
    if form.grid == "nf4":
        return _nf4_tensor(codes.device)[codes.long()]
    return codes.float() - (2 ** (form.bits - 1) if zeros is None else zeros.float())


@lru_cache(maxsize=8)
def _nf4_tensor(device: torch.device) -> torch.Tensor:
    import torch

    return torch.tensor(nf4_levels(), dtype=torch.float32, device=device)


# ---- packing -----------------------------------------------------------------------------------


def pack_bits(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """Codes of `bits` bits, several to a byte; the first code takes the lowest bits.

    codes: uint8 [..., n], each below 2**bits; n fills whole bytes. In 4 bits two codes make a
    byte, in 3 bits eight codes make three. Returns uint8 [..., n * bits / 8].
    Raises QuantizationError for an n that does not fill whole bytes, or a code that is too large.
    """
    import torch

    per, size = _word(bits)
    if codes.shape[-1] % per:
        raise QuantizationError(
            f"{codes.shape[-1]} codes of {bits} bits do not fill whole bytes: give a multiple of "
            f"{per}"
        )
    if codes.numel() and int(codes.max()) >= 2**bits:
        raise QuantizationError(f"the code {int(codes.max())} has more than {bits} bits")
    if bits == 8:
        return codes.clone()
    places = torch.arange(per, device=codes.device) * bits
    words = (codes.reshape(*codes.shape[:-1], -1, per).long() << places).sum(-1, keepdim=True)
    byte_places = torch.arange(size, device=codes.device) * 8
    return ((words >> byte_places) & 255).byte().reshape(*codes.shape[:-1], -1)


def unpack_bits(packed: torch.Tensor, bits: int) -> torch.Tensor:
    """The codes that `pack_bits` packed: uint8 [..., bytes * 8 / bits]."""
    import torch

    if bits == 8:
        return packed
    per, size = _word(bits)
    words = packed.reshape(*packed.shape[:-1], -1, size)
    if size > 1:  # codes cross the borders of bytes: put the bytes of a word together first
        byte_places = torch.arange(size, device=packed.device) * 8
        words = (words.long() << byte_places).sum(-1, keepdim=True)
    places = torch.arange(per, device=packed.device, dtype=words.dtype) * bits
    return ((words >> places) & (2**bits - 1)).byte().reshape(*packed.shape[:-1], -1)


def _word(bits: int) -> tuple[int, int]:
    """How many codes make how many whole bytes."""
    per = Format("word", bits, granularity="channel").bytes_step
    return per, per * bits // 8


def moved(packed: Packed, change) -> Packed:
    """The same tensor with `change` applied to each of its parts: a move, a slice, a copy."""
    zeros = None if packed.zeros is None else change(packed.zeros)
    return replace(packed, codes=change(packed.codes), scales=change(packed.scales), zeros=zeros)
