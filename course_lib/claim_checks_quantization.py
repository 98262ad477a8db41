"""The checks of claims about quantization: they quantize something here, and look.

No check knows its verdict beforehand.
"""

from __future__ import annotations

from course_lib.claim_evidence import Evidence

WITHIN = 0.01  # bits per byte that count as unchanged


def bits_are_free(model: str, form: str, documents: int) -> Evidence:
    """Pack a model: does any most likely token change, do bits per byte?"""
    from course_lib import models, perplexity, quantization

    gemma = models.load(model, quiet=True)
    small = quantization.dequantized(quantization.quantized_copy(gemma, form))
    texts = perplexity.documents("en", documents)
    moved = quantization.logit_change(gemma, small, [one.text for one in texts])
    change = perplexity.compare(perplexity.measure(small, texts), perplexity.measure(gemma, texts))
    shown = (
        f"{model} in {form}: bits per byte {change.value:+.4f}, and {moved.changed:.2%} of "
        f"{moved.positions:,} most likely tokens are others (n={documents} documents)"
    )
    if moved.changed == 0:
        return Evidence("true", shown)
    return Evidence("partly true" if change.value <= WITHIN else "false", shown)


def four_bits_are_faster(times: float, rows: int, columns: int) -> Evidence:
    """A matrix times a vector in 4 bits, in every way there is here, against bfloat16."""
    from course_lib import quantization_speed

    race = {one.how: one for one in quantization_speed.matrix_race(rows, columns, rounds=6)}
    half = race["bfloat16"]
    fours = [one for how, one in race.items() if how.startswith("int4")]
    fewer = [half.bytes / one.bytes for one in fours]
    speeds = [one.speed_up.value / half.speed_up.value for one in fours]
    said = "; ".join(
        f"{one.how}: {saved:.2f} times fewer bytes, {speed:.2f} times as fast"
        for one, saved, speed in zip(fours, fewer, speeds, strict=True)
    )
    shown = f"{rows} x {columns} times a vector against bfloat16: {said}"
    if min(speeds) >= times:
        return Evidence("true", shown)
    # Where reading is the limit, time falls as bytes do. More than that comes from elsewhere.
    possible = max(speeds) >= times and max(fewer) >= times
    return Evidence("partly true" if possible else "false", shown)
