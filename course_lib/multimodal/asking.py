"""Ask a model about pictures and sounds.

>>> from course_lib import models, multimodal
>>> gemma = models.load("pocket-omni")
>>> multimodal.see(gemma, "chart.png", "Which one is the highest?").text
>>> multimodal.hear(gemma, "message.flac").text
>>> talk = [{"role": "user", "content": [picture, "and", other, "Which shows more circles?"]}]
>>> multimodal.ask(gemma, talk).text

Everything is greedy unless you ask for a temperature, and a reply counts its soft tokens with the
others in `prompt_tokens`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from course_lib import generation
from course_lib.answers import Reply
from course_lib.generation import Settings
from course_lib.messages import Conversation, MessageError
from course_lib.multimodal.errors import MediaError
from course_lib.multimodal.inputs import inputs_of
from course_lib.multimodal.pictures import picture
from course_lib.multimodal.sounds import sound
from course_lib.replies import Parsed, parse_reply

if TYPE_CHECKING:
    import torch
    from transformers import BatchFeature

    from course_lib.compiled import Choose
    from course_lib.models import Gemma

MAX_NEW_TOKENS = 96
TRANSCRIBE = "Write down what you hear."
# Two wordings for the commonest wishes; any other task is given as a sentence.
TASKS = {"transcribe": TRANSCRIBE, "translate": "Say in English what you hear."}


def see(gemma: Gemma, image: Any, question: str, **settings: Any) -> Reply:
    """Ask about a picture, or about several in their order (a list).

    image: whatever `pictures.picture` takes: a path, bytes, a PIL image, an array. It stands before
        the question, as the model cards advise. settings: see `ask`.

    Raises what `ask` raises.
    """
    shown = list(image) if isinstance(image, (list, tuple)) else [image]
    if not shown:
        raise MediaError("there is no picture to ask about")
    return ask(gemma, _user([picture(one) for one in shown], question), **settings)


def hear(
    gemma: Gemma,
    audio: Any,
    task: str = "transcribe",
    *,
    rate: int | None = None,
    part: tuple[float, float] | None = None,
    **settings: Any,
) -> Reply:
    """Play a sound to the model and give it a task.

    audio, rate, part: whatever `sounds.sound` takes; an array needs its rate. task: "transcribe",
        "translate" (into English), or a sentence of your own. settings: see `ask`.

    Raises what `ask` raises.
    """
    return ask(gemma, _user([sound(audio, rate, part=part)], TASKS.get(task, task)), **settings)


def _user(media: list[Any], text: str) -> list[dict[str, Any]]:
    if not isinstance(text, str) or not text.strip():
        raise MessageError("The question is empty: write what the model shall answer.")
    return [{"role": "user", "content": [*media, text]}]


def ask(gemma: Gemma, conversation: Conversation, **settings: Any) -> Reply:
    """Ask one conversation with parts (see `parts.checked`). settings: those of `ask_all`."""
    return ask_all(gemma, [conversation], **settings)[0]


def ask_all(
    gemma: Gemma,
    conversations: Sequence[Conversation],
    *,
    budget: int | None = None,
    pan_and_scan: bool = False,
    thinking: bool = False,
    batch_size: int = 8,
    max_new_tokens: int = MAX_NEW_TOKENS,
    temperature: float = 0.0,
    top_p: float | None = None,
    top_k: int | None = None,
    seed: int | None = None,
) -> list[Reply]:
    """Ask many conversations, `batch_size` at a time; the replies come in the same order.

    budget, pan_and_scan, thinking: see `inputs.inputs_of`. The others: see `chat.batch`.

    Raises TakesError (the model cannot see or hear this; the text names one that can), MediaError
    (a picture or a sound that cannot be used), MessageError (a bad conversation), ContextError
    (too long, soft tokens included), ValueError (a bad setting).
    """
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    chosen = Settings(max_new_tokens, temperature, top_p, top_k, seed)
    look = {"budget": budget, "pan_and_scan": pan_and_scan, "thinking": thinking}
    return [
        reply
        for first in range(0, len(conversations), batch_size)
        for reply in _answers(gemma, conversations[first : first + batch_size], look, chosen)
    ]


def _answers(
    gemma: Gemma, conversations: Sequence[Conversation], look: dict[str, Any], chosen: Settings
) -> Iterator[Reply]:
    inputs = inputs_of(gemma, conversations, **look)
    rows = zip(inputs["input_ids"].tolist(), inputs["attention_mask"].tolist(), strict=True)
    prompts = [[token for token, real in zip(*row, strict=True) if real] for row in rows]
    # `generation` asks a model's decoder where it has one; ours shows the media with the prompt.
    seeing = replace(gemma, decoder=_WithMedia(gemma.model, inputs))
    found = generation.generate(seeing, prompts, chosen)
    return (_reply(gemma, p, ids) for p, ids in zip(prompts, found, strict=True))


def _reply(gemma: Gemma, prompt: Sequence[int], ids: Sequence[int]) -> Reply:
    raw = gemma.tokenizer.decode(
        list(ids), skip_special_tokens=gemma.generation is None, clean_up_tokenization_spaces=False
    )
    own = gemma.generation
    said = parse_reply(raw, own) if own is not None else Parsed(raw.strip(), "")
    stopped = bool(ids) and ids[-1] in generation.stop_ids(gemma)
    return Reply(
        text=said.text,
        thinking=said.thinking,
        tool_calls=said.tool_calls,
        prompt_tokens=len(prompt),
        completion_tokens=len(ids),
        finish_reason="tool_calls" if said.tool_calls else "stop" if stopped else "length",
        token_ids=tuple(ids),
        raw=raw,
        malformed=said.malformed,
    )


class _WithMedia:
    """The plain decode loop, with pictures and sounds beside the prompt in its first pass.

    They are seen once: what the towers make of them lies in the KV cache afterwards, like text.
    """

    def __init__(self, model: Any, inputs: BatchFeature) -> None:
        self._model, self._inputs = model, dict(inputs)

    def check_length(self, prompt_tokens: int, new_tokens: int) -> None:
        """The cache grows, so any length that fits the context will do."""

    def generate(
        self,
        ids: torch.Tensor,
        mask: torch.Tensor,
        *,
        max_new_tokens: int,
        stops: Sequence[int],
        choose: Choose,
    ) -> list[list[int]]:
        """New ids of each row, the stop token included; ids, mask: [rows, columns], as padded."""
        import torch

        if ids.shape != self._inputs["input_ids"].shape:
            raise ValueError("the prompt is not the one that the media were prepared for")
        rows: list[list[int]] = [[] for _ in ids]
        open_rows = set(range(len(rows)))
        # Padding on the left takes no place: each row counts its own tokens from 0.
        places = (mask.cumsum(dim=1) - 1).clamp(min=0)
        step = {**self._inputs, "position_ids": places}
        cache = None
        for _ in range(max_new_tokens):
            with torch.inference_mode():
                out = self._model(**step, past_key_values=cache, use_cache=True, logits_to_keep=1)
                cache = out.past_key_values
                token = choose(out.logits[:, -1, :].float())
            for row in list(open_rows):
                rows[row].append(int(token[row]))
                if rows[row][-1] in stops:
                    open_rows.remove(row)
            if not open_rows:
                break
            mask = torch.cat([mask, torch.ones_like(mask[:, :1])], dim=1)
            places = places[:, -1:] + 1
            step = {"input_ids": token[:, None], "attention_mask": mask, "position_ids": places}
        return rows
