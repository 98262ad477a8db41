"""Exercise 7 of lab 04: which layer a format hurts, seen at what comes out of it."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from math import sqrt

from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab04_quantization.error import relative_error, restored_rows
from course_lib.labs.lab04_quantization.inputs import Row
from course_lib.labs.lab04_quantization.restoring import restore_row
from course_lib.labs.lab04_quantization.rows import quantize_row

Layers = Mapping[str, tuple[Sequence[Row], Sequence[Row]]]  # name -> (weight, inputs)
NAMES = ("attention.query", "attention.value", "attention.output", "mlp.gate", "mlp.up", "mlp.down")
CLEAR = 1.05  # the worst layer is worse than the next by this factor: rounding decides nothing


# ---- inputs ------------------------------------------------------------------------------------
def scenes(rng: random.Random) -> list[Case]:
    """(layers, bits, group): in each scene some wrong way points at another layer."""
    return list(_drawn(rng.getrandbits(60)))


@lru_cache(maxsize=256)
def _drawn(seed: int) -> tuple[Case, ...]:
    rng = random.Random(seed)
    made = [_scene(rng, wrong) for wrong in _TO_MISS]
    rng.shuffle(made)
    alone = _layers(rng, 1, 4)
    return (*made, (alone, 4, 4))


def _scene(rng: random.Random, wrong: Callable[[Layers, int, int], str | None]) -> Case:
    while True:
        bits, group = rng.choice(((4, 4), (4, 8), (3, 4)))
        layers = _layers(rng, rng.randint(3, 4), group)
        errors = {name: output_error(*held, bits, group) for name, held in layers.items()}
        worst, second = sorted(errors.values(), reverse=True)[:2]
        name = max(errors, key=errors.get)
        if worst > CLEAR * second and wrong(layers, bits, group) != name:
            return layers, bits, group


def _layers(rng: random.Random, count: int, group: int) -> dict[str, tuple[list[Row], list[Row]]]:
    return {name: _layer(rng, group) for name in rng.sample(NAMES, count)}


def _layer(rng: random.Random, group: int) -> tuple[list[Row], list[Row]]:
    """Weights with an outlier in some groups; inputs of which some numbers are always large."""
    outputs, columns = rng.randint(2, 6), group * rng.choice((1, 2))
    size, peak = rng.uniform(0.1, 2.0), rng.uniform(1, 12)
    weight = [[rng.gauss(0, size) for _ in range(columns)] for _ in range(outputs)]
    for row in weight:
        row[rng.randrange(columns)] *= peak
    loud = [rng.choice((0.2, 1.0, 1.0, 6.0)) for _ in range(columns)]
    volumes = [rng.choice((0.1, 1.0, 3.0)) for _ in range(rng.randint(2, 4))]
    inputs = [[volume * one * rng.gauss(0, 1) for one in loud] for volume in volumes]
    return weight, inputs


# ---- right answers ----------------------------------------------------------------------------
def _dot(row: Row, vector: Row) -> float:
    return sum(w * x for w, x in zip(row, vector, strict=True))


def output_error(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    """The root of (squared changes of all outputs / squared outputs)."""
    changes, outputs = _outputs(weight, inputs, bits, group)
    return sqrt(_squares(changes) / _squares(outputs))


def _outputs(
    weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int
) -> tuple[list[Row], list[Row]]:
    """(changes, outputs), each [inputs, rows of the weight]."""
    restored = restored_rows(weight, bits, group)
    outputs = [[_dot(row, vector) for row in weight] for vector in inputs]
    after = [[_dot(row, vector) for row in restored] for vector in inputs]
    changes = [
        [b - a for a, b in zip(one, other, strict=True)]
        for one, other in zip(outputs, after, strict=True)
    ]
    return changes, outputs


def _squares(rows: Sequence[Row]) -> float:
    return sum(value**2 for row in rows for value in row)


def layer_that_hurts(layers: Layers, bits: int, group: int) -> str:
    found = {}
    for name, (weight, inputs) in layers.items():
        change = output = 0.0
        for row in weight:
            restored = restore_row(*quantize_row(row, bits, group))
            for vector in inputs:
                before = sum(w * x for w, x in zip(row, vector, strict=True))
                after = sum(w * x for w, x in zip(restored, vector, strict=True))
                change += (after - before) ** 2
                output += before**2
        found[name] = change / output
    return max(found, key=found.get)


def _by_matrices(layers: Layers, bits: int, group: int) -> str:
    import numpy as np

    def error(weight: Sequence[Row], inputs: Sequence[Row]) -> float:
        exact, x = np.array(weight), np.array(inputs)
        rest = np.array(restored_rows(weight, bits, group)) - exact
        return float(np.linalg.norm(x @ rest.T) / np.linalg.norm(x @ exact.T))

    return max(layers, key=lambda name: error(*layers[name]))


def _by_sorting(layers: Layers, bits: int, group: int) -> str:
    """Through the error of the weight alone: (W' - W) x is the change of the output."""
    ranked = []
    for name, (weight, inputs) in layers.items():
        errors = [
            [r - w for w, r in zip(row, back, strict=True)]
            for row, back in zip(weight, restored_rows(weight, bits, group), strict=True)
        ]
        noise = sum(_dot(row, x) ** 2 for row in errors for x in inputs)
        signal = sum(_dot(row, x) ** 2 for row in weight for x in inputs)
        ranked.append((signal / noise if noise else float("inf"), name))
    return sorted(ranked)[0][1]


# ---- wrong answers ----------------------------------------------------------------------------
def _worst(measure: Callable[..., float]) -> Callable[[Layers, int, int], str]:
    """The layer in which something else is largest. measure: (weight, inputs, bits, group)."""

    def answer(layers: Layers, bits: int, group: int) -> str:
        return max(layers, key=lambda name: measure(*layers[name], bits, group))

    return answer


def _absolute_weight(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    return relative_error(weight, bits, group) * sqrt(_squares(weight))


def _mean_over_inputs(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    errors = [output_error(weight, [one], bits, group) for one in inputs]
    return sum(errors) / len(errors)


def _signed(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    changes, outputs = _outputs(weight, inputs, bits, group)
    return abs(sum(map(sum, changes)) / sum(map(sum, outputs)))


def _largest_change(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    changes, outputs = _outputs(weight, inputs, bits, group)
    return max(abs(x) for row in changes for x in row) / max(abs(x) for row in outputs for x in row)


def _peak_to_rms(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    values = [abs(w) for row in weight for w in row]
    return max(values) / sqrt(_squares(weight) / len(values))


def _inputs_rounded(weight: Sequence[Row], inputs: Sequence[Row], bits: int, group: int) -> float:
    """The inputs go through the format, and the weights stay as they are."""
    restored = restored_rows(inputs, bits, group)
    exact = [[_dot(row, x) for row in weight] for x in inputs]
    after = [[_dot(row, x) for row in weight] for x in restored]
    changes = [
        [b - a for a, b in zip(p, q, strict=True)] for p, q in zip(exact, after, strict=True)
    ]
    return sqrt(_squares(changes) / _squares(exact))


_by_weight = _worst(lambda w, x, b, g: relative_error(w, b, g))
_by_weight_size = _worst(_absolute_weight)
_by_change = _worst(lambda w, x, b, g: _squares(_outputs(w, x, b, g)[0]))
_by_mean_of_inputs = _worst(_mean_over_inputs)
_by_sum = _worst(_signed)
_by_one_output = _worst(_largest_change)
_by_first_input = _worst(lambda w, x, b, g: output_error(w, x[:1], b, g))
_by_size = _worst(lambda w, x, b, g: len(w) * len(w[0]))
_by_outlier = _worst(_peak_to_rms)
_by_rounded_inputs = _worst(_inputs_rounded)
_by_row_scale = _worst(lambda w, x, b, g: output_error(w, x, b, len(w[0])))


def _least(layers: Layers, bits: int, group: int) -> str:
    return min(layers, key=lambda name: output_error(*layers[name], bits, group))


_TO_MISS = (
    _by_weight, _by_weight_size, _by_change, _by_mean_of_inputs, _by_sum, _by_one_output,
    _by_first_input, _by_size, _by_outlier, _by_rounded_inputs, _by_row_scale, _least,
)  # fmt: skip


def _way(layers: Layers, bits: int, group: int) -> str:
    errors = {name: output_error(*held, bits, group) for name, held in layers.items()}
    said = [
        f"{name} {error:.2%} (its weights {relative_error(layers[name][0], bits, group):.2%})"
        for name, error in sorted(errors.items(), key=lambda one: -one[1])
    ]
    return f"error of the outputs: {', '.join(said)}"


def _shape(weight: Sequence[Row], inputs: Sequence[Row]) -> str:
    return f"weight {len(weight)} x {len(weight[0])}, {len(inputs)} inputs"


LAYER_THAT_HURTS = Exercise(
    id="lab04.layer_that_hurts",
    prompt="Write layer_that_hurts(layers, bits, group): the name of the layer whose outputs "
    "change most. layers[name] is (weight, inputs): the rows of a matrix, and vectors that it is "
    "multiplied with. A row times a vector is one output. Take the sum of the squared changes of "
    "all outputs of a layer over the sum of its squared outputs, with the true weight; the largest "
    "share is the worst.",
    draw=scenes,
    reference=layer_that_hurts,
    equivalents=(_by_matrices, _by_sorting),
    mistakes=(
        Mistake(
            "the error of the weights, without the inputs",
            "An error in a weight that meets small inputs does no harm, and one that meets large "
            "inputs does. Multiply with the inputs, and compare what comes out.",
            (_by_weight,),
        ),
        Mistake(
            "the absolute error of the weights",
            "Large weights have large errors. Multiply with the inputs, and divide the change of "
            "the outputs by the outputs.",
            (_by_weight_size,),
        ),
        Mistake(
            "the change is not divided by the outputs",
            "A layer with large outputs may change by more and suffer less: divide by the sum of "
            "its squared outputs.",
            (_by_change,),
        ),
        Mistake(
            "the mean of the inputs' errors",
            "A quiet input would count as much as a loud one: sum over all inputs first, divide "
            "once.",
            (_by_mean_of_inputs,),
        ),
        Mistake(
            "the changes cancel",
            "Changes up and down add to little: square each before you sum.",
            (_by_sum,),
        ),
        Mistake(
            "the largest change of one output",
            "One output says little about a layer: sum over all of them.",
            (_by_one_output,),
        ),
        Mistake(
            "only the first input",
            "Every input counts: go through all of them.",
            (_by_first_input,),
        ),
        Mistake(
            "the layer with the most weights",
            "Size says what a layer costs, not what it suffers: compute its outputs.",
            (_by_size,),
        ),
        Mistake(
            "the layer with the largest outlier",
            "An outlier makes its own group coarse, and no other. Whether that matters, the "
            "outputs say.",
            (_by_outlier,),
        ),
        Mistake(
            "the inputs are quantized",
            "The weights go through the format here; the inputs stay as they are.",
            (_by_rounded_inputs,),
        ),
        Mistake(
            "one scale for a whole row",
            "Give `group` on to quantize_row.",
            (_by_row_scale,),
        ),
        Mistake(
            "the layer that suffers least",
            "The largest share is wanted: max, not min.",
            (_least,),
        ),
    ),
    hints=(
        "A layer multiplies. Compare what comes out with the true weight and with the restored "
        "one.",
        "For each row and each input: before = row times input, after = restored row times input. "
        "Sum (after - before)**2 and before**2 over the layer, and divide.",
        "restored = restore_row(*quantize_row(row, bits, group)); for vector in inputs: before = "
        "sum(w * x for w, x in zip(row, vector)) and after the same with restored; at the end "
        "max(found, key=found.get)",
    ),
    expects="the name of a layer, as text",
    arithmetic=_way,
    show=lambda layers, b, g: (
        "; ".join(f"{name}: {_shape(*held)}" for name, held in layers.items())
        + f"; bits={b}, group={g}"
    ),
    points=2,
)
