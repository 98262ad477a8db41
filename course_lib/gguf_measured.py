"""llama.cpp beside transformers, in one run: speed as paired ratios, bytes, answers, logits.

`python -m course_lib.gguf_measured [MODEL]` exports the model in every type, and prints a table.

Speed and answers are two questions. For speed every engine makes the same number of tokens from
the same prompt and nobody stops early, A B B A in turns (`comparison`). For answers each engine
replies to held-out questions as it would to anyone. Equal replies are a weak test: a model with
wrong rotations passes it now and then. So the logits are compared too, at every token of prompt
and reply; their root mean square difference is what a wrong export cannot hide.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from course_lib import chat, evaluation, models
from course_lib.bench_request import fixed_prompt, untimed_request
from course_lib.comparison import Comparison, compare
from course_lib.evaluation import TestCase
from course_lib.gguf_export import Exported, export_gguf
from course_lib.gguf_names import TYPES
from course_lib.stats import Estimate
from course_lib.surroundings import environment
from course_lib.timing import CLOCK, BenchmarkError, Clock, StopRule

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

PLAIN, COMPILED = "plain generate", "compiled"
# Eight comparisons, so each stops earlier than one alone would.
RULE = StopRule(precision=0.03, least=6, most=20, seconds=60.0)


@dataclass(frozen=True)
class Agreement:
    """How far an engine agrees with another on the same questions.

    equal: of n greedy replies those that are the same to the last token. logit_rms: root mean
    square of the difference of all logits, at every token of prompt and reply (the reply of the
    reference); logit_std: the spread of the reference's logits over the vocabulary, for a scale.
    """

    n: int
    equal: int
    positions: int
    logit_rms: float
    logit_std: float

    @property
    def share(self) -> float:
        return self.equal / self.n

    def __str__(self) -> str:
        return (
            f"{self.equal} of {self.n} greedy replies equal; logits differ by {self.logit_rms:.5f} "
            f"rms (their spread is {self.logit_std:.2f}) at {self.positions:,} tokens"
        )


@dataclass(frozen=True)
class TypeMeasured:
    """One GGUF type of a model: the file, its answers, and its speed against each torch engine.

    ratios: by the name of the other engine, how many times as long that one takes.
    """

    file: Exported
    agreement: Agreement
    ratios: Mapping[str, Comparison] = field(repr=False)

    def __str__(self) -> str:
        lines = [str(self.file), f"  {self.agreement}"]
        for name, one in self.ratios.items():
            low, high = _ends(one.ratio)
            lines.append(
                f"  {one.ratio.value:.2f} times the tokens/s of {name} (95%: {low:.2f} to "
                f"{high:.2f}, {one.ratio.n} blocks; {_control(one)})"
            )
        return "\n".join(lines)


def _control(one: Comparison) -> str:
    if one.control is None:
        return "no control"
    low, high = _ends(one.control)
    return f"control {one.control.value:.3f}, {low:.3f} to {high:.3f}"


def _ends(estimate: Estimate) -> tuple[float, float]:
    assert estimate.interval is not None
    return estimate.interval.low, estimate.interval.high


@dataclass(frozen=True)
class Measured:
    """All types of one model, measured in one run. threads: of torch and of llama.cpp alike."""

    model: str
    prompt_tokens: int
    new_tokens: int
    threads: int
    compile_s: float | None
    rows: tuple[TypeMeasured, ...]
    environment: dict[str, str] = field(repr=False)

    def __str__(self) -> str:
        compiling = "" if self.compile_s is None else f"; compiling took {self.compile_s:.0f} s"
        head = (
            f"{self.model} in llama.cpp against torch in float32: one text at a time, "
            f"{self.prompt_tokens} prompt tokens, {self.new_tokens} new ones, {self.threads} "
            f"threads{compiling}"
        )
        return "\n".join([head, *(str(row) for row in self.rows)])


def measure(
    name: str = models.DEFAULT,
    *,
    types: Sequence[str] = tuple(TYPES),
    compiled: bool = True,
    prompt_tokens: int = 35,
    new_tokens: int = 128,
    cases_per_skill: int = 8,
    rule: StopRule = RULE,
    control: bool = True,
    warmup: int | None = None,
    clock: Clock = CLOCK,
    tick: Callable[[str], None] | None = None,
) -> Measured:
    """Export a model in each type and hold llama.cpp against transformers.

    name: a text model of Gemma 4. compiled: also against the compiled engine, which first takes
    its minute or two. cases_per_skill: held-out questions of each English skill. For rule, control
    and warmup see `comparison.compare`. clock: `time.process_time` counts the work of this process
    only, which helps on a busy machine as long as torch has one thread. tick is called with a line
    before each step.

    Raises LoadError where llama-cpp-python is missing or the model cannot be exported, and
    BenchmarkError when an engine makes another number of tokens than asked.
    """
    import torch

    say = tick or (lambda _: None)
    load = {"device": "cpu", "dtype": "float32", "quiet": True}
    plain = models.load(name, **load)
    against = {PLAIN: plain}
    if compiled:
        say("compiling")
        against[COMPILED] = models.load(name, engine="compiled", **load)
    cases = [
        one for skill in evaluation.skills() for one in evaluation.held_out(skill, cases_per_skill)
    ]
    ids = fixed_prompt(plain, prompt_tokens, seed=0)
    how = {"rule": rule, "control": control, "warmup": warmup, "clock": clock}
    rows = []
    with tempfile.TemporaryDirectory() as folder:
        for gguf_type in types:
            file = export_gguf(plain, Path(folder) / f"{gguf_type}.gguf", gguf_type)
            fast = models.load(file.path, engine="llama.cpp")
            say(f"{gguf_type}: answers and logits")
            agreement = agree(plain, fast, cases)
            ratios = {}
            for other, slow in against.items():
                say(f"{gguf_type}: speed against {other}")
                names = (other, f"llama.cpp {gguf_type}")
                ratios[other] = _race(slow, fast, ids, new_tokens, names, how)
            rows.append(TypeMeasured(file, agreement, ratios))
    seconds = against[COMPILED].decoder.compile_s if compiled else None
    return Measured(
        plain.name, prompt_tokens, new_tokens, torch.get_num_threads(), seconds, tuple(rows),
        environment(),
    )  # fmt: skip


def agree(reference: Gemma, other: Gemma, cases: Sequence[TestCase]) -> Agreement:
    """Ask both models the same questions, greedily, and compare replies and logits.

    Raises ValueError without cases.
    """
    if not cases:
        raise ValueError("there are no cases to compare the engines on")
    room = evaluation.reply_room(reference, cases)
    equal = positions = values = 0
    squares = spread = 0.0
    for case in cases:
        asked = {"tools": case.tools, "thinking": case.thinking}
        prompt = chat.prompt_ids(reference, case.messages, **asked)
        replies = [
            chat.complete(one, prompt, max_new_tokens=room).token_ids for one in (reference, other)
        ]
        equal += replies[0] == replies[1]
        wanted, found = (logits_of(one, [*prompt, *replies[0]]) for one in (reference, other))
        squares += (wanted - found).double().square().sum().item()
        spread += wanted.double().var(dim=-1, correction=0).sum().item()
        values += wanted.numel()
        positions += len(wanted)
    return Agreement(
        n=len(cases),
        equal=equal,
        positions=positions,
        logit_rms=(squares / values) ** 0.5,
        logit_std=(spread / positions) ** 0.5,
    )


def logits_of(gemma: Gemma, ids: Sequence[int]) -> torch.Tensor:
    """Logits behind each token of one text: float32 [tokens, vocabulary], on the CPU."""
    import torch

    row = torch.tensor([list(ids)], device=gemma.model.device)
    with torch.inference_mode():
        return gemma.model(input_ids=row, use_cache=False).logits[0].float().cpu()


def _race(
    slow: Gemma,
    fast: Gemma,
    ids: torch.Tensor,
    new_tokens: int,
    names: tuple[str, str],
    how: dict[str, Any],
) -> Comparison:
    def reply(gemma: Gemma) -> None:
        made = untimed_request(gemma, ids, new_tokens)
        if made != new_tokens:
            raise BenchmarkError(f"{gemma.name} made {made} of {new_tokens} tokens")

    return compare(lambda: reply(slow), lambda: reply(fast), names=names, **how)


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure one model (pocket-micro by default) and print the table."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if len(given) > 1 or any(one.startswith("-") for one in given):
        print("usage: python -m course_lib.gguf_measured [MODEL]", file=sys.stderr)
        return 2
    name = given[0] if given else models.DEFAULT
    try:
        found = measure(name, tick=lambda line: print(f"... {line}", file=sys.stderr, flush=True))
    except models.LoadError as error:
        print(error, file=sys.stderr)
        return 1
    print(found)
    return 0


if __name__ == "__main__":
    sys.exit(main())
