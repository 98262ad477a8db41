"""What a quantized model still can, sooner: read the answer that is expected before writing one.

>>> base = score(gemma, cases)
>>> small = score(quantized_copy(gemma, "int8"), cases, known=[base.score])
>>> print(small)

A greedy reply need not be written to be known. Give the model the prompt *and* a likely reply in
one pass: if at every place of the reply the most likely next token is the one that stands there,
greedy decoding would have written this very reply. One pass checks what takes a pass per token to
write. What does not check out is written as always (`evaluation.score`), so the score is the same;
only near-ties, which a batch of another shape rounds another way, could differ.

Likely replies are the right one, and what another model answered (`known`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from course_lib import chat, evaluation, generation, templates
from course_lib.evaluation import Judged, Score, TestCase

if TYPE_CHECKING:
    from course_lib.models import Gemma

# Logits of one pass: 2**25 numbers are 128 MiB in float32.
_LOGITS = 2**25


@dataclass(frozen=True)
class Checked:
    """A score, and how it came about: replies that were known by reading, and those written."""

    score: Score
    read: int
    written: int

    def __str__(self) -> str:
        return f"{self.score}; {self.read} known by reading, {self.written} written"


def score(
    gemma: Gemma,
    cases: Sequence[TestCase],
    *,
    known: Sequence[Score] = (),
    batch_size: int = 16,
) -> Checked:
    """`evaluation.score` with the same result, in fewer passes.

    known: scores of other models on these cases; their replies are tried after the right ones.
    Raises ValueError without cases.
    """
    if not cases:
        raise ValueError("there are no cases to score")
    room = evaluation.reply_room(gemma, cases)
    done: dict[str, Judged] = {}
    for guesses in _rounds(gemma, cases, known):
        open_ones = [one for one in guesses if one.case.id not in done and len(one.ids) <= room]
        for one in _confirmed(gemma, open_ones):
            done[one.case.id] = Judged(one.case, _text(gemma, one.ids), one.right)
    rest = [case for case in cases if case.id not in done]
    if rest:
        asked = evaluation.score(gemma, rest, max_new_tokens=room, batch_size=batch_size)
        done |= {one.case.id: one for one in asked.judged}
    judged = [done[case.id] for case in cases]
    return Checked(evaluation.tally(judged), len(cases) - len(rest), len(rest))


@dataclass(frozen=True)
class _Guess:
    """A reply that may be the model's: prompt and reply as ids, and whether it would be right."""

    case: TestCase
    prompt: list[int]
    ids: list[int]
    right: bool


def _rounds(gemma: Gemma, cases: Sequence[TestCase], known: Sequence[Score]) -> list[list[_Guess]]:
    """First the right reply of each case, then what each of the others answered."""
    prompts = {
        case.id: chat.prompt_ids(gemma, case.messages, tools=case.tools, thinking=case.thinking)
        for case in cases
    }
    first = [_guess(gemma, case, prompts[case.id], _as_said(case), True) for case in cases]
    rounds = [first]
    for other in known:
        said = {one.case.id: one for one in other.judged}
        rounds.append(
            [
                _guess(gemma, case, prompts[case.id], said[case.id].raw, said[case.id].right)
                for case in cases
                if case.id in said
            ]
        )
    return [[one for one in several if one.ids] for several in rounds]


def _guess(gemma: Gemma, case: TestCase, prompt: list[int], text: str, right: bool) -> _Guess:
    """The reply up to its first stop token; no ids for one that was cut off before it stopped."""
    stops = generation.stop_ids(gemma)
    ids = gemma.tokenizer(text, add_special_tokens=False)["input_ids"]
    ends = [place for place, token in enumerate(ids) if token in stops]
    return _Guess(case, prompt, ids[: ends[0] + 1] if ends else [], right)


def _as_said(case: TestCase) -> str:
    """The expected reply as Gemma 4 writes it, to the token that stops it."""
    options = {"tools": case.tools, "thinking": case.thinking}
    asked = templates.render(case.messages, "4", **options)
    both = [*case.messages, case.target]
    return templates.render(both, "4", add_generation_prompt=False, **options)[len(asked) :]


def _confirmed(gemma: Gemma, guesses: Sequence[_Guess]) -> list[_Guess]:
    """Those that greedy decoding would have written, token by token."""
    import torch

    found = []
    for batch in _batches(gemma, guesses):
        rows = [[*one.prompt, *one.ids] for one in batch]
        width = max(map(len, rows))
        # Padding stands on the right, where a causal model never looks: no mask is needed.
        ids = torch.tensor([row + [0] * (width - len(row)) for row in rows])
        with torch.inference_mode():
            logits = gemma.model(input_ids=ids.to(gemma.model.device), use_cache=False).logits
        for row, one in zip(logits.argmax(-1).tolist(), batch, strict=True):
            start = len(one.prompt) - 1
            if row[start : start + len(one.ids)] == one.ids:
                found.append(one)
    return found


def _batches(gemma: Gemma, guesses: Sequence[_Guess]) -> list[list[_Guess]]:
    """Guesses of like length together, as many as `_LOGITS` allows, at least one."""
    vocabulary = gemma.model.config.get_text_config().vocab_size
    most = max(1, _LOGITS // vocabulary)
    batches: list[list[_Guess]] = []
    for one in sorted(guesses, key=_length):
        if batches and (len(batches[-1]) + 1) * _length(one) <= most:
            batches[-1].append(one)
        else:
            batches.append([one])
    return batches


def _length(one: _Guess) -> int:
    return len(one.prompt) + len(one.ids)


def _text(gemma: Gemma, ids: Sequence[int]) -> str:
    return gemma.tokenizer.decode(
        list(ids), skip_special_tokens=False, clean_up_tokenization_spaces=False
    )
