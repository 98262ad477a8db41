"""What stands in `gemma.model` when llama.cpp holds the weights: token ids in, logits out.

Perplexity, judging and confidence ask a model for its logits. This object answers as a model of
transformers does, as far as llama.cpp can: it has the configuration, it can be called, and its
parameters are the tensors of the file. It gives no hidden states and no cache, and cannot be
trained; asking for that is an error that says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

from course_lib.gguf_reading import Head
from course_lib.llama_cpp_runtime import MOST_ROWS, Weights

if TYPE_CHECKING:
    import torch


class LlamaCppModel:
    """The logits of a GGUF file, in the form of a transformers model on the CPU.

    config, generation_config: as the model had them. dtype: torch.float32 or torch.float16, or
    the name of the type ("q8_0"), in which most of its weights are stored.
    """

    training = False

    def __init__(self, weights: Weights, head: Head, config: Any, generation_config: Any) -> None:
        import torch

        self.config = config
        self.generation_config = generation_config
        self.device = torch.device("cpu")
        known = {"F32": torch.float32, "F16": torch.float16}
        self.dtype = known.get(head.gguf_type, head.gguf_type.lower())
        self._weights = weights
        self._head = head

    def __call__(
        self,
        input_ids: torch.Tensor,
        attention_mask: torch.Tensor | None = None,
        position_ids: torch.Tensor | None = None,
        use_cache: bool | None = None,
        logits_to_keep: int = 0,
        **more: Any,
    ) -> SimpleNamespace:
        """Logits of texts: ``.logits`` is float32 [batch, columns, vocabulary].

        input_ids: [batch, columns]. attention_mask: 0 where a row is padded, on either side;
        there the logits are 0. logits_to_keep: of the last columns only; 0 for all.

        Raises ValueError for what llama.cpp does not give (a cache, hidden states) and for
        positions other than 0, 1, 2, ... along a row.
        """
        import torch

        asked = sorted(name for name, value in more.items() if value not in (None, False))
        if use_cache:
            asked.append("use_cache=True")
        if asked:
            raise ValueError(
                f'engine="llama.cpp" gives logits only, not {", ".join(asked)}: load the model '
                'with engine="plain" for that'
            )
        mask = torch.ones_like(input_ids) if attention_mask is None else attention_mask
        mask = mask.bool()
        _check_positions(position_ids, mask)
        columns = input_ids.shape[1]
        first_kept = max(0, columns - logits_to_keep) if logits_to_keep else 0
        shape = (len(input_ids), columns - first_kept, self._weights.vocabulary)
        logits = torch.zeros(shape, dtype=torch.float32)
        for first in range(0, len(input_ids), MOST_ROWS):
            rows = slice(first, first + MOST_ROWS)
            wanted = mask[rows, first_kept:]
            logits[rows][wanted] = self._read(input_ids[rows], mask[rows], first_kept)
        return SimpleNamespace(logits=logits)

    def _read(self, ids: torch.Tensor, mask: torch.Tensor, first_kept: int) -> torch.Tensor:
        """Logits of the tokens from a column on, row after row: [such tokens, vocabulary]."""
        import torch

        entries = []
        for row, keep in enumerate(mask):
            columns = keep.nonzero()[:, 0].tolist()
            tokens = ids[row, keep].tolist()
            entries += [
                (row, at, token, column >= first_kept)
                for at, (column, token) in enumerate(zip(columns, tokens, strict=True))
            ]
        reader = self._weights.borrow(len(ids), ids.shape[1])
        try:
            return torch.from_numpy(reader.read(entries))
        finally:
            self._weights.hand_back(reader)

    def named_parameters(self) -> Iterator[tuple[str, torch.Tensor]]:
        """The tensors of the file by their names there: float32, float16, or bytes of blocks."""
        import numpy as np
        import torch

        kinds = {"F32": np.float32, "F16": np.float16}
        for one in self._head.tensors.values():
            kind = kinds.get(one.type, np.uint8)
            count = one.nbytes // np.dtype(kind).itemsize
            values = np.fromfile(self._head.path, kind, count, offset=one.offset)
            yield one.name, torch.from_numpy(values.reshape(one.shape if one.type in kinds else -1))

    def parameters(self) -> Iterator[torch.Tensor]:
        return (tensor for _, tensor in self.named_parameters())

    def eval(self) -> LlamaCppModel:
        return self

    def __getattr__(self, name: str) -> Any:
        raise AttributeError(
            f"the model is inside llama.cpp, so it has no {name!r}: load it with "
            'engine="plain" for that'
        )


def _check_positions(given: torch.Tensor | None, mask: torch.Tensor) -> None:
    """Only the positions that llama.cpp will use: each row counts its own tokens from 0."""
    if given is None:
        return
    import torch

    counted = mask.long().cumsum(dim=1) - 1
    if not torch.equal(given.expand_as(counted)[mask], counted[mask]):
        raise ValueError(
            'engine="llama.cpp" counts the tokens of each row from 0; these position_ids do not'
        )
