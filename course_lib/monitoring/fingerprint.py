"""Which model answers, found out instead of declared: a fingerprint of its weights and template.

A file name says what somebody called the model. When the weights are swapped for a quantized copy,
or an upgrade brings another chat template, the name stays and the answers change. The fingerprint
changes with them, so a dashboard can tell the day before from the day after.
"""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING, Any

from course_lib.endpoint import EndpointGemma

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

# Of every tensor so many values are read, spread evenly. All of them would take as long as loading.
SAMPLED = 4096


def version_of(gemma: Gemma | EndpointGemma) -> str:
    """A short text such as "w3f09ac1d t77ab12e0 float32 plain"; "" for a model behind a server.

    w: the weights, t: the chat template, then the numbers that the model runs in and its engine. A
    server keeps both to itself; what its operator calls the version goes to `Monitor(version=)`.
    """
    if isinstance(gemma, EndpointGemma):
        return ""
    return f"w{weights(gemma)} t{template(gemma)} {gemma.dtype} {gemma.engine}"


def weights(gemma: Gemma) -> str:
    """Eight hexadecimal digits of name, kind, shape and up to 4,096 values of each parameter."""
    digest = hashlib.sha256()
    for name, tensor in gemma.model.named_parameters():
        kind = type(tensor.data).__name__
        digest.update(f"{name} {kind} {tensor.dtype} {tuple(tensor.shape)}".encode())
        digest.update(_sample(tensor.data))
    return digest.hexdigest()[:8]


def template(gemma: Gemma) -> str:
    """Eight hexadecimal digits of the chat template; "none" for a model without one."""
    text = gemma.tokenizer.chat_template
    if not text:
        return "none"
    return hashlib.sha256(str(text).encode("utf-8")).hexdigest()[:8]


def _sample(tensor: torch.Tensor) -> bytes:
    plain: Any = tensor
    if type(tensor).__name__ not in ("Tensor", "Parameter"):
        plain = tensor.dequantize()  # a quantized kind of torchao keeps its numbers packed
    flat = plain.detach().reshape(-1)
    step = max(1, flat.numel() // SAMPLED)
    # Twelve significant digits: the same value gives the same text in every precision it fits.
    values = flat[::step].cpu().double().tolist()
    return ",".join(f"{value:.12g}" for value in values).encode()
