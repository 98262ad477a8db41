"""Token ids in, token ids out: the two ways of generating that `chat` is built on.

`generate` hands a padded batch to transformers. `tokens` writes the same loop out by hand and gives
each token the moment it is chosen; it is short enough to read, and a test holds the two together.
A model loaded with engine="compiled" brings a loop of its own for both (`compiled`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Any

from course_lib.templates import stop_tokens

if TYPE_CHECKING:
    import torch
    from transformers import PreTrainedModel

    from course_lib.compiled import Choose
    from course_lib.models import Gemma


class ContextError(ValueError):
    """Prompt and reply do not fit in the model's context; nothing was generated."""


@dataclass(frozen=True)
class Settings:
    """How to choose the next token, and when to stop.

    temperature 0 is greedy. top_p and top_k limit a draw (None: no limit). seed makes a draw
    repeatable. Raises ValueError for values that make no sense.
    """

    max_new_tokens: int = 256
    temperature: float = 0.0
    top_p: float | None = None
    top_k: int | None = None
    seed: int | None = None

    def __post_init__(self) -> None:
        _check_whole("max_new_tokens", self.max_new_tokens)
        if self.top_k is not None:
            _check_whole("top_k", self.top_k)
        if not isinstance(self.temperature, (int, float)) or not 0.0 <= self.temperature <= 10.0:
            raise ValueError(
                f"temperature must be between 0 (greedy) and 10, not {self.temperature!r}"
            )
        if self.top_p is not None and not 0.0 < self.top_p <= 1.0:
            raise ValueError(f"top_p must be above 0 and at most 1, not {self.top_p!r}")
        if self.temperature == 0.0 and (self.top_p is not None or self.top_k is not None):
            raise ValueError("top_p and top_k only matter in a draw: give a temperature above 0")

    @property
    def draws(self) -> bool:
        return self.temperature > 0.0


def _check_whole(name: str, value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ValueError(f"{name} must be a whole number of at least 1, not {value!r}")


def context_length(gemma: Gemma) -> int:
    """The longest text, prompt and reply together, that the model was built for, in tokens."""
    return gemma.model.config.get_text_config().max_position_embeddings


def check_fits(gemma: Gemma, prompt_tokens: int, settings: Settings) -> None:
    """Raise ContextError when prompt and reply are longer than the context, or a compiled cache."""
    longest = context_length(gemma)
    if prompt_tokens + settings.max_new_tokens <= longest:
        _check_cache(gemma, prompt_tokens, settings)
        return
    room = longest - prompt_tokens
    advice = f"set max_new_tokens to at most {room}, or shorten" if room > 0 else "shorten"
    raise ContextError(
        f"The prompt has {prompt_tokens} tokens and the reply may have {settings.max_new_tokens}, "
        f"but the context of {gemma.name} is {longest} tokens: {advice} the prompt."
    )


def _check_cache(gemma: Gemma, prompt_tokens: int, settings: Settings) -> None:
    if gemma.decoder is None:  # the plain cache grows
        return
    from course_lib.compiled import CacheLengthError

    try:
        gemma.decoder.check_length(prompt_tokens, settings.max_new_tokens)
    except CacheLengthError as error:
        raise ContextError(str(error)) from error


def stop_ids(gemma: Gemma) -> tuple[int, ...]:
    """The token ids that end a reply: those of the checkpoint and those of the turn format."""
    configured = gemma.model.generation_config.eos_token_id
    ids = set(configured if isinstance(configured, list) else [configured]) - {None}
    ids |= {gemma.tokenizer.eos_token_id} - {None}
    if gemma.generation is not None:
        ids |= {_id_of(gemma, token) for token in stop_tokens(gemma.generation)} - {None}
    return tuple(sorted(ids))


def _id_of(gemma: Gemma, token: str) -> int | None:
    """The id of a token, None where the vocabulary has no such token.

    One token is looked up, because `get_vocab` writes out the whole vocabulary each time: 262,144
    entries in a real Gemma, more work than some tokens of the reply.
    """
    found = gemma.tokenizer.convert_tokens_to_ids(token)
    # An unknown token gets the id of <unk>, or none.
    known = found is not None and gemma.tokenizer.convert_ids_to_tokens(found) == token
    return found if known else None


def generate(gemma: Gemma, prompts: Sequence[Sequence[int]], settings: Settings) -> list[list[int]]:
    """Continue each prompt (token ids); the result ends with the stop token, if one came.

    Prompts of different length are padded on the left, where nobody continues from, and the
    attention mask hides the padding.
    Raises ContextError before anything is generated.
    """
    import torch
    from transformers import GenerationConfig

    if not prompts:
        return []
    for prompt in prompts:
        check_fits(gemma, len(prompt), settings)
    longest = max(len(prompt) for prompt in prompts)
    pad = _pad_id(gemma)
    padding = [longest - len(prompt) for prompt in prompts]
    rows = zip(padding, prompts, strict=True)
    device = gemma.model.device
    ids = torch.tensor([[pad] * n + list(prompt) for n, prompt in rows], device=device)
    mask = torch.tensor([[0] * n + [1] * (longest - n) for n in padding], device=device)
    stops = stop_ids(gemma)
    if gemma.decoder is not None:
        return gemma.decoder.generate(
            ids,
            mask,
            max_new_tokens=settings.max_new_tokens,
            stops=stops,
            choose=_chooser(gemma, settings),
        )
    # Everything is said explicitly: what is left out would come from the checkpoint's own file,
    # and "greedy" would mean something else for each model.
    config = GenerationConfig(
        max_new_tokens=settings.max_new_tokens,
        do_sample=settings.draws,
        temperature=float(settings.temperature) if settings.draws else 1.0,
        top_p=settings.top_p if settings.top_p is not None else 1.0,
        top_k=(settings.top_k or 0) if settings.draws else 50,
        min_p=0.0 if settings.draws else None,
        repetition_penalty=1.0,
        num_beams=1,
        eos_token_id=list(stops),
        pad_token_id=pad,
    )
    with _seeded(gemma, settings.seed), torch.inference_mode():
        out = gemma.model.generate(
            input_ids=ids,
            attention_mask=mask,
            generation_config=config,
        )
    return [_up_to_stop(row[longest:], stops) for row in out.tolist()]


def tokens(gemma: Gemma, prompt: Sequence[int], settings: Settings) -> Iterator[int]:
    """Continue one prompt, token by token; the last one is the stop token, if one came.

    Raises ContextError before anything is generated.
    """
    import torch

    check_fits(gemma, len(prompt), settings)
    stops = stop_ids(gemma)
    follow = gemma.decoder.follow if gemma.decoder is not None else partial(_follow, gemma.model)
    ids = torch.tensor([list(prompt)], device=gemma.model.device)
    steps = follow(ids, _chooser(gemma, settings))
    for _, chosen in zip(range(settings.max_new_tokens), steps, strict=False):
        token = int(chosen)
        yield token
        if token in stops:
            return


def _follow(model: PreTrainedModel, ids: torch.Tensor, choose: Choose) -> Iterator[torch.Tensor]:
    """The next token of a prompt, [1], one after the other, for as long as you ask.

    The prompt goes through the model once; after that each new token goes alone, and the cache
    holds the keys and values of everything before it.
    """
    import torch

    step, cache = ids, None
    while True:
        with torch.inference_mode():
            out = model(input_ids=step, past_key_values=cache, use_cache=True, logits_to_keep=1)
            cache = out.past_key_values
            token = choose(out.logits[:, -1, :].float())
        yield token
        step = token[:, None]


def _chooser(gemma: Gemma, settings: Settings) -> Choose:
    """A function from logits [batch, vocabulary] to the next token ids [batch]."""
    import torch
    from transformers import (
        LogitsProcessorList,
        TemperatureLogitsWarper,
        TopKLogitsWarper,
        TopPLogitsWarper,
    )

    if not settings.draws:
        return lambda logits: logits.argmax(dim=-1)
    limits = LogitsProcessorList()
    if settings.temperature != 1.0:
        limits.append(TemperatureLogitsWarper(float(settings.temperature)))
    if settings.top_k is not None:
        limits.append(TopKLogitsWarper(settings.top_k))
    if settings.top_p is not None and settings.top_p < 1.0:
        limits.append(TopPLogitsWarper(settings.top_p))
    random = _generator(gemma, settings.seed)

    def draw(logits: torch.Tensor) -> torch.Tensor:
        probabilities = torch.softmax(limits(None, logits), dim=-1)
        return torch.multinomial(probabilities, 1, generator=random).squeeze(1)

    return draw


def _generator(gemma: Gemma, seed: int | None) -> torch.Generator | None:
    import torch

    if seed is None:
        return None
    return torch.Generator(device=gemma.model.device).manual_seed(seed)


@contextmanager
def _seeded(gemma: Gemma, seed: int | None) -> Iterator[None]:
    """Seed torch for one call and leave its random state as it was."""
    import torch

    if seed is None:
        yield
        return
    device = gemma.model.device
    devices = [device] if device.type == "cuda" else []
    with torch.random.fork_rng(devices=devices):
        torch.manual_seed(seed)
        yield


def _pad_id(gemma: Gemma) -> int:
    pad = gemma.tokenizer.pad_token_id
    return pad if pad is not None else gemma.tokenizer.eos_token_id


def _up_to_stop(ids: list[int], stops: Sequence[int]) -> list[int]:
    """The ids up to and including the first stop token: behind it comes only padding."""
    for position, token in enumerate(ids):
        if token in stops:
            return ids[: position + 1]
    return ids
