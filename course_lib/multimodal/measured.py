"""What a question with pictures and sound really costs, held against `cost`.

The time is predicted from two constants that only text has taught: how long one operator call
takes, and how many operations a second this machine makes of this model (`prediction_step`).

    seconds to the first token = calls * seconds per call + operations / operations per second

>>> pace = measured.pace_of(gemma)                        # two lengths of text, some rounds
>>> print(measured.compare(gemma, [picture, "What is it?"], pace))
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING, Any

from course_lib import peak_memory
from course_lib.bench_request import fixed_prompt
from course_lib.messages import Conversation
from course_lib.multimodal import parts
from course_lib.multimodal.cost import Cost, cost, reading_flops
from course_lib.multimodal.inputs import inputs_of, prepared
from course_lib.multimodal.sounds import RATE
from course_lib.prediction_step import StepModel, fit_step, join_of
from course_lib.timing import timed

if TYPE_CHECKING:
    from transformers import BatchFeature

    from course_lib.models import Gemma

LENGTHS = (16, 320)
WARM_UP = 2


@dataclass(frozen=True)
class Counted:
    """The tokens of a prompt as the processor wrote them."""

    total: int
    image: int
    audio: int
    video: int
    marks: int

    @property
    def text(self) -> int:
        return self.total - self.image - self.audio - self.video - self.marks


@dataclass(frozen=True)
class Work:
    """What one pass over a prompt asked of torch: operator calls, and operations (FLOP)."""

    calls: int
    flops: int


@dataclass(frozen=True)
class Comparison:
    """A cost that was worked out, and the same measured.

    seconds: to the first token, one per round. added: bytes that the process (or the GPU) held at
    the peak beyond what it held before, one per round; None where nobody can say.
    """

    cost: Cost
    counted: Counted
    work: Work
    pace: StepModel
    seconds: tuple[float, ...]
    added: tuple[int, ...] | None

    @property
    def predicted_seconds(self) -> float | None:
        flops = self.cost.flops
        return None if flops is None else self.pace.seconds(self.work.calls, flops)

    @property
    def measured_seconds(self) -> float:
        return median(self.seconds)

    def __str__(self) -> str:
        guess = self.predicted_seconds
        said = "not known" if guess is None else f"{guess * 1e3:.1f} ms"
        lines = [
            f"{'':>12}{'worked out':>14}{'measured':>14}",
            f"{'tokens':>12}{self.cost.prompt_tokens:>14,}{self.counted.total:>14,}",
            f"{'first token':>12}{said:>14}{f'{self.measured_seconds * 1e3:.1f} ms':>14}",
        ]
        if self.added:
            live = (self.cost.kv_cache + self.cost.live) / 2**20
            lines.append(
                f"{'more memory':>12}{f'{live:.1f} MiB':>14}"
                f"{f'{median(self.added) / 2**20:.1f} MiB':>14}"
            )
        return "\n".join(lines)


def counted(gemma: Gemma, inputs: BatchFeature) -> Counted:
    """The tokens of one prompt (a batch of one) by kind.

    Raises ValueError for a batch of several.
    """
    if len(inputs["input_ids"]) != 1:
        raise ValueError("count one prompt at a time")
    ids = inputs["input_ids"][0].tolist()
    tokenizer: Any = gemma.tokenizer

    def number(*names: str) -> int:
        found = (getattr(owner, name, None) for name in names for owner in owners)
        wanted = {tokenizer.convert_tokens_to_ids(one) for one in found if one}
        return sum(one in wanted for one in ids)

    # Gemma 3's processor calls the mark before a picture its image token: ask the tokenizer.
    owners: list[Any] = [tokenizer]
    image, audio = number("image_token"), number("audio_token")
    owners.append(gemma.processor)
    return Counted(
        len(ids),
        image,
        audio,
        number("video_token"),
        number("boi_token", "eoi_token", "boa_token", "eoa_token"),
    )


def worked_out(gemma: Gemma, conversation: Conversation, text_tokens: int, **look: Any) -> Cost:
    """The cost of a conversation by the sizes of its pictures and sounds; see `cost.cost`."""
    messages = prepared(gemma, _talk(conversation), **look)
    return cost(
        gemma,
        pictures=[one.size for one in parts.media_of(messages, "image")],
        seconds=[len(one) / RATE for one in parts.media_of(messages, "audio")],
        text_tokens=text_tokens,
        **look,
    )


def prefill_seconds(gemma: Gemma, inputs: BatchFeature, rounds: int = 5) -> tuple[float, ...]:
    """Seconds from the prompt to the logits of the first new token, `rounds` times.

    Towers included, the processor's own work (resizing, spectrogram) not.
    """
    run = _pass(gemma, inputs)
    for _ in range(WARM_UP):
        run()
    return tuple(timed(run, gemma.device) for _ in range(rounds))


def work_of(gemma: Gemma, inputs: BatchFeature) -> Work:
    """The calls and the operations of one pass, counted by torch's dispatcher while it runs."""
    import torch
    from torch.utils._python_dispatch import TorchDispatchMode
    from torch.utils.flop_counter import FlopCounterMode

    class Counting(TorchDispatchMode):
        calls = 0

        def __torch_dispatch__(self, func, types, args=(), kwargs=None):
            self.calls += 1
            return func(*args, **(kwargs or {}))

    run = _pass(gemma, inputs)
    with Counting() as counting:
        run()
    # The counter knows the attention kernels of GPUs and not the one of a CPU.
    kernel = torch.ops.aten._scaled_dot_product_flash_attention_for_cpu
    flops = FlopCounterMode(display=False, custom_mapping={kernel: _attention_flops})
    with flops:
        run()
    return Work(counting.calls, flops.get_total_flops())


def _attention_flops(query: Any, key: Any, value: Any, *_: Any, **__: Any) -> int:
    """Of shapes [batch, heads, positions, width]: 2 per product and sum, for scores and values."""
    batch, heads, positions, width = query
    return 2 * batch * heads * positions * key[-2] * (width + value[-1])


def pace_of(gemma: Gemma, lengths: tuple[int, int] = LENGTHS, rounds: int = 5) -> StepModel:
    """Seconds per call and operations per second of this model here, learned from text alone.

    lengths: tokens of a short and a long text. Raises PredictionError where the two cannot be told
    apart (another program took the machine), FootprintError for a model without a card.
    """
    if gemma.card is None:
        from course_lib.tensors import FootprintError

        raise FootprintError(f"{gemma.name} has no card, so its operations cannot be worked out")
    calls, flops, seconds = [], [], []
    for length in lengths:
        inputs = _text_inputs(gemma, length)
        calls.append(work_of(gemma, inputs).calls)
        flops.append(reading_flops(gemma.card, length))
        seconds.append(median(prefill_seconds(gemma, inputs, rounds)))
    return fit_step(calls, flops, seconds, join_of(gemma.device))


def compare(
    gemma: Gemma,
    conversation: Conversation | Sequence[Any],
    pace: StepModel,
    *,
    rounds: int = 5,
    memory_rounds: int = 0,
    **look: Any,
) -> Comparison:
    """Work a question out, measure it, and put the two side by side.

    conversation: messages, or just the parts of one user's message. look: budget, pan_and_scan.
    memory_rounds: passes of their own in which the peak of memory is watched.
    """
    talk = _talk(conversation)
    inputs = inputs_of(gemma, [talk], **look)
    found = counted(gemma, inputs)
    memory = peak_memory.measure(_pass(gemma, inputs), str(gemma.device), memory_rounds)
    return Comparison(
        cost=worked_out(gemma, talk, found.text, **look),
        counted=found,
        work=work_of(gemma, inputs),
        pace=pace,
        seconds=prefill_seconds(gemma, inputs, rounds),
        added=memory.added if memory else None,
    )


def _talk(conversation: Conversation | Sequence[Any]) -> Any:
    """Parts alone as a user's message; a conversation as it is."""
    if isinstance(conversation, (list, tuple)) and not any(
        isinstance(one, dict) and "role" in one for one in conversation
    ):
        return [{"role": "user", "content": list(conversation)}]
    return conversation


def _pass(gemma: Gemma, inputs: BatchFeature):  # noqa: ANN202 - a closure without arguments
    import torch

    def run() -> None:
        with torch.inference_mode():
            gemma.model(**inputs, use_cache=True, logits_to_keep=1)

    return run


def _text_inputs(gemma: Gemma, length: int) -> Any:
    import torch

    ids = fixed_prompt(gemma, length, seed=0)
    return {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
