"""Quantization: what a number format costs and saves, in the open, and proved afterwards.

>>> from course_lib import models, quantization
>>> gemma = models.load("pocket-micro")
>>> small = quantization.quantized_copy(gemma, "int4-g16")
>>> print(quantization.count_bytes(small))

The steps, from one tensor to a running model, each in a file that can be read in one sitting:

- `quantization_formats`: bits, grids, groups and scales as data; NF4's levels from the normal.
- `quantization_tensors`: one tensor into few bits and back, packing, the largest error.
- `quantization_plan`: what is packed, what stays and why; bytes by arithmetic from a card.
- `quantization_layers`, `quantization_models`: packed layers, a whole model with them.
- `quantization_files`: save and load; bytes counted three ways.
- `quantization_errors`: error by layer, outliers, what a layer does to the logits.
- `quantization_measured`: formats side by side: bytes, bits per byte, skills.
- `quantization_kv`, `quantization_cache`: the KV cache in few bits.
- `quantization_qat`: training the weights for the format they will have.

Beside them: `quantization_engines` and `quantization_tried`, the tools people use; `..._skills`,
scores sooner; `..._speed`, what fewer bits do to time; `..._widget`, to move bits and groups.
"""

from __future__ import annotations

from course_lib.quantization_cache import (
    CacheFormat,
    CacheMeasured,
    cache_bytes,
    cache_quantized,
    long_texts,
    measure_caches,
    predicted_cache_bytes,
    quantized_cache,
)
from course_lib.quantization_errors import (
    LogitError,
    Outliers,
    WeightError,
    expected_snr_db,
    logit_change,
    logit_errors,
    outliers,
    weight_error,
    weight_errors,
)
from course_lib.quantization_files import ByteCount, count_bytes, load, resident_bytes, save
from course_lib.quantization_formats import (
    FORMATS,
    Format,
    QuantizationError,
    format_named,
    groups_that_fit,
    integer,
    nf4_levels,
)
from course_lib.quantization_measured import Measured, SkillChange, measure, worst_skill
from course_lib.quantization_models import (
    QuantizedGemma,
    Stays,
    dequantized,
    quantized_copy,
    stays_high,
)
from course_lib.quantization_plan import Plan, make_plan, predicted_bytes, predicted_packed
from course_lib.quantization_qat import Step, Trained, own_texts, qat
from course_lib.quantization_tensors import (
    Packed,
    dequantize,
    error_bound,
    pack_bits,
    quantize_tensor,
    round_trip,
    unpack_bits,
)

__all__ = [
    "FORMATS",
    "ByteCount",
    "CacheFormat",
    "CacheMeasured",
    "Format",
    "LogitError",
    "Measured",
    "Outliers",
    "Packed",
    "Plan",
    "QuantizationError",
    "QuantizedGemma",
    "SkillChange",
    "Stays",
    "Step",
    "Trained",
    "WeightError",
    "cache_bytes",
    "cache_quantized",
    "count_bytes",
    "dequantize",
    "dequantized",
    "error_bound",
    "expected_snr_db",
    "format_named",
    "groups_that_fit",
    "integer",
    "load",
    "logit_change",
    "logit_errors",
    "long_texts",
    "make_plan",
    "measure",
    "measure_caches",
    "nf4_levels",
    "outliers",
    "own_texts",
    "pack_bits",
    "predicted_bytes",
    "predicted_cache_bytes",
    "predicted_packed",
    "qat",
    "quantize_tensor",
    "quantized_cache",
    "quantized_copy",
    "resident_bytes",
    "round_trip",
    "save",
    "stays_high",
    "unpack_bits",
    "weight_error",
    "weight_errors",
    "worst_skill",
]
