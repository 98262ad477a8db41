"""What other packages print at every start and no reader can act on: kept quiet.

transformers imports torchao and bitsandbytes wherever they are installed, so they speak up in every
lesson, whether it quantizes anything or not. Only the lines below are dropped; everything else that
these packages have to say is said.
"""

from __future__ import annotations

import logging
import sys

# logger -> the beginning of a message, and why it says nothing to a reader.
DROPPED = {
    # torchao's wheel holds kernels for NVIDIA GPUs only. With a GPU the message matters.
    "torchao": "Failed to load",
    # torch says of torchao's own code that it will be an error one day.
    "torch.utils._pytree": "%s is an Enum subclass",
    # It would fetch a faster kernel from the Hub, which a course that runs offline does not.
    "bitsandbytes.backends.cpu.ops": "Failed to load CPU gemm_4bit_forward",
    # Once per matrix and token. `quantization_engines` says it in its table instead.
    "bitsandbytes.autograd._functions": "MatMul8bitLt: inputs will be cast",
}


def _worth_saying(record: logging.LogRecord) -> bool:
    if not str(record.msg).startswith(DROPPED.get(record.name, "\0")):
        return True
    return record.name == "torchao" and _has_gpu()


def _has_gpu() -> bool:
    torch = sys.modules.get("torch")  # torchao has imported it; nobody else needs to
    return torch is not None and torch.cuda.is_available()


def quiet() -> None:
    """Drop the lines of `DROPPED` from now on. Costs nothing; may be called again."""
    for name in DROPPED:
        logger = logging.getLogger(name)
        if _worth_saying not in logger.filters:
            logger.addFilter(_worth_saying)
