"""One timed request: fixed token ids in, a fixed number of tokens out, the clock read at each."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

from course_lib.metrics import Request
from course_lib.timing import CLOCK, BenchmarkError, Clock, reading_cost, synchronize

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma


def fixed_prompt(gemma: Gemma, length: int, seed: int) -> torch.Tensor:
    """Token ids of shape (1, length): BOS, then ordinary tokens drawn by the seed."""
    import torch

    config = gemma.model.config.get_text_config()
    special = {i for i in _as_ids(config.eos_token_id) + _as_ids(config.pad_token_id)}
    if gemma.tokenizer is not None:
        special |= set(gemma.tokenizer.all_special_ids)
    special |= set(_as_ids(config.bos_token_id))
    ordinary = torch.tensor([i for i in range(config.vocab_size) if i not in special])
    drawn = torch.randint(len(ordinary), (length,), generator=torch.Generator().manual_seed(seed))
    ids = ordinary[drawn]
    if config.bos_token_id is not None:
        ids[0] = config.bos_token_id
    return ids.unsqueeze(0).to(gemma.device)


def timed_request(
    gemma: Gemma, prompt: torch.Tensor, new_tokens: int, clock: Clock = CLOCK
) -> Request:
    """One greedy reply of exactly `new_tokens` tokens, the clock read after each of them.

    A model loaded with engine="compiled" goes through its own loop, any other through `generate`.
    Raises BenchmarkError when the reply has another length.
    """
    device, reads = str(gemma.device), []
    read = _reader(device, reads, clock)
    synchronize(device)
    start = clock()
    made = _reply(gemma, prompt, new_tokens, read)
    if not made == len(reads) == new_tokens:
        raise BenchmarkError(
            f"asked for {new_tokens} tokens, the model made {made} and the clock was read "
            f"{len(reads)} times: these times would not mean what their names say"
        )
    return Request(tuple(read - start for read in reads))


def untimed_request(gemma: Gemma, prompt: torch.Tensor, new_tokens: int) -> int:
    """The same reply with nobody reading a clock: what the harness is held against."""
    return _reply(gemma, prompt, new_tokens, None)


def _reply(gemma: Gemma, prompt: torch.Tensor, new_tokens: int, read: Any) -> int:
    """How many tokens were made; `read`, if any, is called after each."""
    if getattr(gemma, "decoder", None) is not None:
        return _compiled_reply(gemma, prompt, new_tokens, read)
    import torch
    from transformers import StoppingCriteriaList

    ids = gemma.model.generate(
        input_ids=prompt,
        attention_mask=torch.ones_like(prompt),
        do_sample=False,
        # Settings that only matter for sampling; a model that brings them gets a warning each call.
        temperature=None,
        top_p=None,
        top_k=None,
        max_new_tokens=new_tokens,
        # A stop token beyond the vocabulary, which no model can write. min_new_tokens would do it
        # too, by four passes over all logits for each token, and that is the harness's own work:
        # with the 262,144 tokens of a real Gemma, several percent of what is to be measured.
        eos_token_id=gemma.model.config.get_text_config().vocab_size,
        stopping_criteria=StoppingCriteriaList([] if read is None else [read]),
    )
    return ids.shape[1] - prompt.shape[1]


def _compiled_reply(gemma: Gemma, prompt: torch.Tensor, new_tokens: int, read: Any) -> int:
    gemma.decoder.check_length(prompt.shape[1], new_tokens)
    with closing(gemma.decoder.follow(prompt, lambda logits: logits.argmax(dim=-1))) as steps:
        made = 0
        for _, token in zip(range(new_tokens), steps, strict=False):
            made += 1
            if read is not None:
                read(token[:, None], None)
    return made


def cost_of_reading(gemma: Gemma) -> float:
    """Seconds that one reading of the clock adds to each token."""
    import torch

    ids = torch.zeros((1, 1), dtype=torch.long, device=gemma.device)
    read = _reader(str(gemma.device), [], CLOCK)
    return reading_cost(lambda: read(ids, None))


def _reader(device: str, reads: list[float], clock: Clock) -> Any:
    """A stopping criterion that never stops: called once per new token, it reads the clock.

    A streamer would be one token late on Apple GPUs.
    """
    import torch
    from transformers import StoppingCriteria

    class ReadTheClock(StoppingCriteria):
        def __call__(self, input_ids: torch.Tensor, scores: Any, **kwargs: Any) -> torch.Tensor:
            synchronize(device)
            reads.append(clock())
            return torch.zeros(input_ids.shape[0], dtype=torch.bool, device=input_ids.device)

    return ReadTheClock()


def _as_ids(value: int | list[int] | None) -> list[int]:
    if value is None:
        return []
    return [value] if isinstance(value, int) else list(value)
