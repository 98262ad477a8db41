"""What the course's own library adds to plain transformers, and the harness to what it times.

Both sides get the same question and make the very same tokens (that is checked first), they run in
turns (`comparison`), and the answer is a ratio with its interval.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from course_lib import chat, comparison, generation
from course_lib.bench_request import fixed_prompt, timed_request, untimed_request
from course_lib.comparison import BLOCKS, Comparison
from course_lib.timing import BenchmarkError, StopRule

if TYPE_CHECKING:
    from course_lib.models import Gemma

QUESTIONS = (
    "Where is my order B40718? It was promised for Monday.",
    "What are your opening hours in Port Alder?",
    "My kettle arrived broken. I would like my money back, please.",
    "Do you have the red lamp in stock?",
)


def of_reply(
    gemma: Gemma,
    question: str = QUESTIONS[0],
    *,
    max_new_tokens: int = 32,
    rule: StopRule = BLOCKS,
    control: bool = True,
    warmup: int | None = None,
) -> Comparison:
    """`chat.reply` against transformers called directly, for one question.

    Raises BenchmarkError when the two do not make the same tokens.
    """

    def library() -> list[list[int]]:
        reply = chat.reply(gemma, question, max_new_tokens=max_new_tokens)
        return [list(reply.token_ids)]

    stops = generation.stop_ids(gemma)

    def direct() -> list[list[int]]:
        return plain_transformers(gemma, [question], max_new_tokens, stops)

    _check_same(library(), direct())
    return comparison.compare(
        library,
        direct,
        names=(_named("chat.reply", gemma), "transformers"),
        device=gemma.device,
        rule=rule,
        control=control,
        warmup=warmup,
    )


def of_batch(
    gemma: Gemma,
    questions: Sequence[str] = QUESTIONS,
    *,
    max_new_tokens: int = 32,
    rule: StopRule = BLOCKS,
    control: bool = True,
    warmup: int | None = None,
) -> Comparison:
    """`chat.batch` against one padded batch handed to transformers directly.

    Raises BenchmarkError when the two do not make the same tokens.
    """

    def library() -> list[list[int]]:
        replies = chat.batch(gemma, questions, max_new_tokens=max_new_tokens)
        return [list(reply.token_ids) for reply in replies]

    stops = generation.stop_ids(gemma)

    def direct() -> list[list[int]]:
        return plain_transformers(gemma, questions, max_new_tokens, stops)

    _check_same(library(), direct())
    return comparison.compare(
        library,
        direct,
        names=(_named("chat.batch", gemma), "transformers"),
        device=gemma.device,
        rule=rule,
        control=control,
        warmup=warmup,
    )


def of_harness(
    gemma: Gemma,
    *,
    prompt_tokens: int = 64,
    new_tokens: int = 32,
    rule: StopRule = BLOCKS,
    control: bool = True,
    warmup: int | None = None,
    seed: int = 0,
) -> Comparison:
    """A timed request against the same request with nobody reading a clock."""
    prompt = fixed_prompt(gemma, prompt_tokens, seed)
    return comparison.compare(
        lambda: timed_request(gemma, prompt, new_tokens),
        lambda: untimed_request(gemma, prompt, new_tokens),
        names=("a timed request", "the same without a clock"),
        device=gemma.device,
        rule=rule,
        control=control,
        warmup=warmup,
    )


def _named(name: str, gemma: Gemma) -> str:
    """A compiled model is another thing than the library: the name says so."""
    return name if gemma.engine == "plain" else f"{name}, {gemma.engine}"


def plain_transformers(
    gemma: Gemma,
    questions: Sequence[str],
    max_new_tokens: int,
    stops: Sequence[int] | None = None,
) -> list[list[int]]:
    """New token ids per question, up to the stop token, as one writes it without this library.

    The chat template, one padded batch, a greedy `generate`, and the text decoded. stops: ids that
    end a reply, looked up if None; whoever writes this by hand does that once, outside.
    """
    stops = list(generation.stop_ids(gemma) if stops is None else stops)
    tokenizer, model = gemma.tokenizer, gemma.model
    inputs = tokenizer.apply_chat_template(
        [[{"role": "user", "content": question}] for question in questions],
        add_generation_prompt=True,
        tokenize=True,
        return_dict=True,
        return_tensors="pt",
        padding=True,
        tokenizer_kwargs={"padding_side": "left"},
    ).to(model.device)
    out = model.generate(
        **inputs,
        max_new_tokens=max_new_tokens,
        do_sample=False,
        temperature=None,
        top_p=None,
        top_k=None,
        eos_token_id=stops,
        pad_token_id=tokenizer.pad_token_id,
    )
    new = out[:, inputs["input_ids"].shape[1] :]
    tokenizer.batch_decode(new, skip_special_tokens=True)
    return [_until(row, stops) for row in new.tolist()]


def _until(ids: list[int], stops: Sequence[int]) -> list[int]:
    ends = [place for place, token in enumerate(ids) if token in stops]
    return ids[: ends[0] + 1] if ends else ids


def _check_same(library: list[list[int]], direct: list[list[int]]) -> None:
    for place, (ours, plain) in enumerate(zip(library, direct, strict=True), start=1):
        if ours != plain:
            raise BenchmarkError(
                f"the library and plain transformers made different tokens for question {place}: a "
                "comparison of their times would compare different work. Has the checkpoint a "
                "generation_config.json with settings beyond greedy decoding?"
            )
