"""One row per format: bytes, bits, how well the model still predicts, what it still can.

>>> for row in measure(gemma, ["int8", "int4-g16"], skills=["tools"], skill_limit=100):
...     print(row)

The first row is the model as it is. Each other row is compared with it on the same documents and
the same questions, so that what is hard for both takes no part in the interval.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from math import prod
from typing import TYPE_CHECKING

from course_lib import evaluation, perplexity, stats, surroundings
from course_lib.evaluation import Score
from course_lib.perplexity import TextScore
from course_lib.quantization_files import ByteCount, count_bytes
from course_lib.quantization_formats import Format, QuantizationError
from course_lib.quantization_models import (
    QuantizedGemma,
    check_model,
    dequantized,
    quantized_copy,
)
from course_lib.quantization_plan import Plan, make_plan

if TYPE_CHECKING:
    from course_lib.models import Gemma

UNQUANTIZED = "bf16"


@dataclass(frozen=True)
class SkillChange:
    """One skill under a format: its score, and how much higher it is than without (shares).

    change: 0.01 is one point better, -0.01 one point worse, on the same questions; see
    `evaluation.paired`. None for the unquantized model, and for fewer than 5 phrasings.
    """

    skill: str
    score: Score
    change: stats.Estimate | None

    def __str__(self) -> str:
        if self.change is None:
            return str(self.score)
        ends = self.change.interval
        within = f" ({100 * ends.low:+.1f} to {100 * ends.high:+.1f})" if ends else ""
        return f"{self.skill}: {self.score.rate:.1%}, {100 * self.change.value:+.1f}{within} points"


@dataclass(frozen=True)
class Measured:
    """A model under one format.

    plan: its name, "bf16" for the model as it is. weight_bytes: of all weights, what stays in
    bf16. bytes: the same counted three ways; None for the model as it is. bits_per_weight: of the
    packed weights, scales included; 16 for the model as it is. share_packed: packed weights among
    all. text: bits per byte and perplexity. text_change: bits per byte more than without, paired
    (above 0 is worse). skills: one per skill that was asked. environment: where it was taken.
    """

    model: str
    plan: str
    weight_bytes: int
    bytes: ByteCount | None
    bits_per_weight: float
    share_packed: float
    text: TextScore
    text_change: stats.Estimate | None
    skills: tuple[SkillChange, ...] = ()
    environment: dict[str, str] = field(default_factory=dict, repr=False)

    def __str__(self) -> str:
        lines = [
            f"{self.model} in {self.plan}: {self.weight_bytes:,} bytes, "
            f"{self.bits_per_weight:.3f} bits per packed weight ({self.share_packed:.0%} of all)",
            f"  {self.text.bits_per_byte} bits per byte",
        ]
        if self.text_change is not None:
            lines[1] += f", {self.text_change.value:+.4f} {self.text_change.interval or ''}"
        return "\n".join([*lines, *(f"  {one}" for one in self.skills)])


def measure(
    gemma: Gemma,
    plans: Sequence[str | Format | Plan | QuantizedGemma],
    *,
    lang: str = "en",
    text_limit: int | None = None,
    skills: Sequence[str] = (),
    skill_limit: int | None = None,
    tick: Callable[[str], None] | None = None,
) -> list[Measured]:
    """Measure a model as it is, and then under each plan.

    plans: formats by name, Formats, or Plans; or a packed model that was made from this one in
        another way, such as by `qat`. lang, text_limit: the shipped test text, its first
    documents. skills: test sets of `evaluation`; skill_limit: the first cases of each. tick is
    called with a line before each step.

    The answers come from the twin with unpacked weights (`dequantized`), whose output is that of
    the packed model to the last bit and which computes sooner; bytes come from the packed one.

    Raises QuantizationError as `quantized_copy`, before anything is measured for what is wrong in
    a plan's name; ValueError for an unknown skill or language.
    """
    check_model(gemma)
    wanted = [_wanted(one, gemma) for one in plans]
    texts = perplexity.documents(lang, text_limit)
    cases = {skill: evaluation.held_out(skill, skill_limit) for skill in skills}
    say = tick or (lambda _: None)
    environment = surroundings.environment()

    def score(model: Gemma) -> dict[str, Score]:
        scores = {}
        for skill, some in cases.items():
            say(f"{model.name}: {skill}, {len(some)} cases")
            scores[skill] = evaluation.score(model, some)
        return scores

    say(f"{gemma.name}: {len(texts)} documents")
    base_text, base = perplexity.measure(gemma, texts), score(gemma)
    rows = [_unquantized(gemma, base_text, base, environment)]
    for one in wanted:
        small = one if isinstance(one, QuantizedGemma) else quantized_copy(gemma, one)
        counted = count_bytes(small)
        quick, (bits, packed) = dequantized(small), _bits_and_weights(small)
        say(f"{quick.name}: {len(texts)} documents")
        text, scores = perplexity.measure(quick, texts), score(quick)
        rows.append(
            Measured(
                model=gemma.name,
                plan=small.name.removeprefix(gemma.name).strip(),
                weight_bytes=counted.resident,
                bytes=counted,
                bits_per_weight=bits / packed,
                share_packed=packed / _weights(gemma),
                text=text,
                text_change=perplexity.compare(text, base_text),
                skills=tuple(_change(skill, scores[skill], base[skill]) for skill in cases),
                environment=environment,
            )
        )
    return rows


def _wanted(one: str | Format | Plan | QuantizedGemma, gemma: Gemma) -> Plan | QuantizedGemma:
    if not isinstance(one, QuantizedGemma):
        return make_plan(one)
    if not one.packed or not one.name.startswith(f"{gemma.name} "):
        raise QuantizationError(
            f"{one.name} is no packed copy of {gemma.name}: give what quantized_copy or qat made "
            "of the model that it is compared with"
        )
    return one


def worst_skill(row: Measured) -> SkillChange:
    """The skill that lost most under a format. Raises QuantizationError if none was compared."""
    compared = [one for one in row.skills if one.change is not None]
    if not compared:
        raise QuantizationError(
            f"no skill was compared for {row.plan}: give `measure` skills, with cases of 5 "
            "phrasings or more, and take a row that is not the first"
        )
    return min(compared, key=lambda one: one.change.value)


def _unquantized(
    gemma: Gemma, text: TextScore, base: dict[str, Score], environment: dict[str, str]
) -> Measured:
    return Measured(
        model=gemma.name,
        plan=UNQUANTIZED,
        weight_bytes=2 * _weights(gemma),  # as it ships, whatever it computes in here
        bytes=None,
        bits_per_weight=16.0,
        share_packed=0.0,
        text=text,
        text_change=None,
        skills=tuple(SkillChange(skill, score, None) for skill, score in base.items()),
        environment=environment,
    )


def _change(skill: str, score: Score, base: Score) -> SkillChange:
    try:
        change = evaluation.paired(score, base)
    except stats.TooFewSamplesError:
        change = None
    return SkillChange(skill, score, change)


def _weights(gemma: Gemma) -> int:
    return sum(one.numel() for one in gemma.model.parameters())


def _bits_and_weights(gemma: QuantizedGemma) -> tuple[int, int]:
    """Of the packed weights: their bits, scales included, and their number."""
    from course_lib.quantization_layers import packed_weights

    held = [one.packed for one in packed_weights(gemma.model)]
    return 8 * sum(one.nbytes for one in held), sum(prod(one.shape) for one in held)
