"""Where a model runs here, in which numbers, and whether it fits: asked before it is loaded."""

from __future__ import annotations

from course_lib import catalog, hardware
from course_lib.card_types import Card
from course_lib.hub import LoadError, TooBigError

# Activations of these go beyond the largest float16, 65,504: the model answers with nonsense.
_NO_FLOAT16 = ("3", "3n", "4")


def choose(card: Card | None, device: str | None, dtype: str | None) -> hardware.Choice:
    """Device and dtype: what was asked for, else what suits this machine and this model.

    Raises LoadError for a device that is not there and a dtype that the model cannot take.
    """
    chosen = hardware.choose(card=card)
    if device is not None and device != chosen.device:
        # What was chosen for another device says nothing about this one.
        fallback = chosen.dtype if device.startswith("cuda") else "float32"
        chosen = hardware.Choice(device, dtype or fallback, "you asked for this device")
    if dtype is not None and dtype != chosen.dtype:
        chosen = hardware.Choice(chosen.device, dtype, "you asked for this dtype")
    generation = card.generation if card is not None else None
    check_dtype(chosen.dtype, generation)
    _check_device(chosen.device)
    return chosen


def check_dtype(dtype: str, generation: str | None) -> None:
    """Refuse a dtype that is none, or in which this generation of Gemma overflows (LoadError)."""
    if dtype not in ("float32", "bfloat16", "float16"):
        raise LoadError(f"dtype is one of float32, bfloat16 and float16, not {dtype!r}.")
    if dtype == "float16" and generation in _NO_FLOAT16:
        raise LoadError(
            f"Gemma {generation} overflows in float16: its activations go beyond 65,504. Use "
            "bfloat16 where the GPU has it, else float32."
        )


def _check_device(device: str) -> None:
    import torch

    try:
        kind = torch.device(device).type
    except RuntimeError as error:
        raise LoadError(f"There is no device {device!r}: use cpu, cuda or mps.") from error
    if kind == "cuda" and not torch.cuda.is_available():
        raise LoadError('torch sees no CUDA GPU here. Use device="cpu", or leave device out.')
    if kind == "mps" and not torch.backends.mps.is_available():
        raise LoadError('torch sees no Apple GPU here. Use device="cpu", or leave device out.')


def free_memory(device: str) -> int:
    """Bytes that are free on a device."""
    machine = hardware.this_machine()
    gpu = machine.gpu
    if device.startswith("cuda") and gpu is not None:
        return gpu.free_bytes if gpu.free_bytes is not None else gpu.memory_bytes
    return machine.available_ram_bytes


def check_fits(card: Card | None, choice: hardware.Choice, memory: int) -> None:
    """Refuse by arithmetic what cannot fit. Without a card, the size of the files decides later."""
    if card is None:
        return
    from course_lib import footprint

    context = 2048
    try:
        needed = footprint.fit(card, memory, choice.dtype, context)
    except footprint.FootprintError:
        return
    if needed.fits:
        return
    smaller = [
        other.id
        for other in catalog.cards(family="gemma", member="core")
        if _fits(other, choice, memory, context)
    ]
    advice = f"These fit: {', '.join(smaller)}." if smaller else "No real Gemma fits here."
    raise TooBigError(
        f"{needed} {advice} Or run it on a server and load its URL, or use "
        'load("pocket-micro"). To try all the same: check_memory=False.'
    )


def _fits(card: Card, choice: hardware.Choice, memory: int, context: int) -> bool:
    from course_lib import footprint

    try:
        return footprint.fit(card, memory, choice.dtype, context).fits
    except footprint.FootprintError:
        return False
