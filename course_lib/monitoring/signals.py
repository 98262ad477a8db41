"""What only the texts can tell of drift: how surprised the model is, and where they lie in it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from course_lib import perplexity
from course_lib.endpoint import EndpointGemma
from course_lib.messages import without_control_tokens
from course_lib.monitoring.drift import DriftError
from course_lib.perplexity import Document

if TYPE_CHECKING:
    from course_lib.models import Gemma


def input_bits(gemma: Gemma, texts: Sequence[str]) -> np.ndarray:
    """Bits per byte of each text, [n]: what the model did not expect costs more.

    Control tokens are taken out first, and an empty text is not a text: leave those out.
    Raises DriftError for a model behind a server, ValueError for an empty text.
    """
    _local(gemma)
    documents = [Document(str(i), text) for i, text in enumerate(_cleaned(gemma, texts))]
    scored = perplexity.measure(gemma, documents).documents
    return np.array([one.bits_per_byte for one in scored])


def embed(gemma: Gemma, texts: Sequence[str], *, batch_size: int = 16) -> np.ndarray:
    """One vector per text, [n, hidden size]: the mean of the last hidden states of its tokens.

    The state of ``<bos>`` is left out: it is the same for every text, and large.
    Raises DriftError for a model behind a server, ValueError for no text or an empty one.
    """
    import torch

    _local(gemma)
    bos = gemma.tokenizer.bos_token_id
    ids = [
        [bos, *gemma.tokenizer(text, add_special_tokens=False)["input_ids"]]
        for text in _cleaned(gemma, texts)
    ]
    if not ids or min(map(len, ids)) < 2:
        raise ValueError("give one text or more, none of them empty: nothing has no place")
    order = sorted(range(len(ids)), key=lambda i: len(ids[i]))
    rows: dict[int, np.ndarray] = {}
    for first in range(0, len(order), batch_size):
        members = order[first : first + batch_size]
        longest = max(len(ids[i]) for i in members)
        # Padding stands on the right, where a causal model never looks.
        padded = [ids[i] + [0] * (longest - len(ids[i])) for i in members]
        with torch.inference_mode():
            out = gemma.model(
                input_ids=torch.tensor(padded, device=gemma.model.device),
                use_cache=False,
                output_hidden_states=True,
                logits_to_keep=1,
            )
        states = out.hidden_states[-1].float().cpu().numpy()
        for i, state in zip(members, states, strict=True):
            rows[i] = state[1 : len(ids[i])].mean(axis=0)
    return np.stack([rows[i] for i in range(len(ids))])


def _cleaned(gemma: Gemma, texts: Sequence[str]) -> list[str]:
    if gemma.generation is None:
        return list(texts)
    return [without_control_tokens(text, gemma.generation) for text in texts]


def _local(gemma: Gemma | EndpointGemma) -> None:
    if isinstance(gemma, EndpointGemma):
        raise DriftError(
            f"{gemma.name} is behind a server, which gives text and no inner states: load a small "
            "model here for this, a pocket model will do"
        )
