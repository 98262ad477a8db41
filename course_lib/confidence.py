"""How sure a model was of what it wrote: the log-probability of each token of its answers.

>>> gemma = models.load("pocket-micro")
>>> answers = confidence.ask(gemma, evaluation.held_out("read", 40))
>>> print(evaluation.tally([one.judged for one in answers]))
>>> answers[0].least, answers[0].mean          # nats, 0 at most; near 0 is sure

Greedy decoding takes the most likely token each time. How likely it was is a sign of doubt that
costs nothing where the answer is generated anyway. `chat` does not hand it out, so here each answer
goes through the model once more in a single pass, prompt and all, which gives the same figures.

A probability is not a promise: a model can be sure and wrong. `tells_right_from_wrong` measures how
often the sign points the right way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING

from course_lib import chat, judging
from course_lib.endpoint import EndpointGemma
from course_lib.evaluation import Judged, TestCase, is_right, reply_room
from course_lib.stats import Estimate

if TYPE_CHECKING:
    import torch

    from course_lib.models import Gemma

# The logits of one pass: so many numbers at most, 256 MiB in float32.
MOST_LOGITS = 2**26


@dataclass(frozen=True)
class Answered:
    """One answer: the verdict on it, what it cost in tokens, and how sure the model was.

    logprobs: of each generated token, the stop token included, in nats (ln of the probability).
    """

    judged: Judged
    prompt_tokens: int
    logprobs: tuple[float, ...] = field(repr=False)

    @property
    def tokens(self) -> int:
        """Generated tokens, the stop token included."""
        return len(self.logprobs)

    @property
    def mean(self) -> float:
        """The mean over the tokens, in nats: long answers are not punished for their length."""
        return sum(self.logprobs) / len(self.logprobs)

    @property
    def least(self) -> float:
        """That of the least sure token, in nats: one doubtful digit is enough."""
        return min(self.logprobs)


SIGNALS: dict[str, Callable[[Answered], float]] = {
    "least": lambda answer: answer.least,
    "mean": lambda answer: answer.mean,
}


def signal(answer: Answered, name: str) -> float:
    """The confidence of an answer by one of SIGNALS. Raises ValueError that names them."""
    if name not in SIGNALS:
        raise ValueError(f"there is no signal {name!r}; there are: {', '.join(SIGNALS)}")
    return SIGNALS[name](answer)


def ask(
    gemma: Gemma,
    cases: Sequence[TestCase],
    *,
    max_new_tokens: int | None = None,
    batch_size: int = 16,
    tick: Callable[[int], None] | None = None,
) -> tuple[Answered, ...]:
    """Ask every case, greedily, as `evaluation.score` does; the answers come in the cases' order.

    max_new_tokens: None measures what the cases need (`evaluation.reply_room`). tick is called
    with the number of cases done.
    Raises ValueError without cases, for a model behind a server, or a batch_size below 1.
    """
    if isinstance(gemma, EndpointGemma):
        raise ValueError(
            f"{gemma.name} is behind a server, which sends text and no probabilities: load the "
            "model here (models.load with a name or a folder)"
        )
    if not cases:
        raise ValueError("there are no cases to ask")
    if batch_size < 1:
        raise ValueError(f"batch_size must be at least 1, not {batch_size}")
    room = reply_room(gemma, cases) if max_new_tokens is None else max_new_tokens
    found: dict[int, Answered] = {}
    for members in _batches(cases, batch_size):
        answers = _ask_together(gemma, [cases[i] for i in members], room)
        found.update(zip(members, answers, strict=True))
        if tick:
            tick(len(found))
    return tuple(found[i] for i in range(len(cases)))


def _batches(cases: Sequence[TestCase], batch_size: int) -> Iterator[list[int]]:
    """Places of cases that go together: all with a thought or none, of like length."""

    def thinks(place: int) -> bool:
        return cases[place].thinking

    order = sorted(range(len(cases)), key=lambda i: (thinks(i), len(str(cases[i]))))
    for _, members in groupby(order, key=thinks):
        alike = list(members)
        for first in range(0, len(alike), batch_size):
            yield alike[first : first + batch_size]


def _ask_together(gemma: Gemma, cases: list[TestCase], room: int) -> list[Answered]:
    thinking = cases[0].thinking
    replies = chat.batch(
        gemma,
        [case.messages for case in cases],
        tools=[case.tools for case in cases],
        thinking=thinking,
        max_new_tokens=room,
    )
    prompts = [
        chat.prompt_ids(gemma, case.messages, tools=case.tools, thinking=thinking) for case in cases
    ]
    scored = token_logprobs(gemma, prompts, [reply.token_ids for reply in replies])
    return [
        Answered(Judged(case, reply.raw, is_right(case, reply)), len(prompt), logprobs)
        for case, reply, prompt, logprobs in zip(cases, replies, prompts, scored, strict=True)
    ]


# ---- the second reading ------------------------------------------------------------------------


def token_logprobs(
    gemma: Gemma, prompts: Sequence[Sequence[int]], replies: Sequence[Sequence[int]]
) -> list[tuple[float, ...]]:
    """ln P(token | prompt and the reply before it) for every token of each reply, in nats.

    prompts, replies: token ids, one list per conversation; a reply has one token or more.
    Raises ValueError for lists of unequal length or an empty reply.
    """
    if len(prompts) != len(replies) or not all(replies):
        raise ValueError("each prompt needs a reply of one token or more")
    found: list[tuple[float, ...]] = []
    vocabulary = gemma.model.config.get_text_config().vocab_size
    longest = max((len(reply) for reply in replies), default=1)
    together = max(1, MOST_LOGITS // (longest * vocabulary))
    for first in range(0, len(prompts), together):
        some = slice(first, first + together)
        found += _one_pass(gemma, prompts[some], replies[some])
    return found


def _one_pass(
    gemma: Gemma, prompts: Sequence[Sequence[int]], replies: Sequence[Sequence[int]]
) -> list[tuple[float, ...]]:
    """Padded on the left, so that the replies end together and only their logits are made."""
    import torch

    # The last token of a reply predicts nothing that was written, so it need not be read.
    texts = [[*prompt, *reply[:-1]] for prompt, reply in zip(prompts, replies, strict=True)]
    longest, kept = max(map(len, texts)), max(map(len, replies))
    pad, device = gemma.tokenizer.pad_token_id or 0, gemma.model.device
    rows = [(longest - len(text), text) for text in texts]
    ids = torch.tensor([[pad] * n + text for n, text in rows], device=device)
    mask = torch.tensor([[0] * n + [1] * len(text) for n, text in rows], device=device)
    with torch.inference_mode():
        logits = gemma.model(
            input_ids=ids,
            attention_mask=mask,
            position_ids=(mask.cumsum(dim=1) - 1).clamp(min=0),
            use_cache=False,
            logits_to_keep=kept,
        ).logits
        return [
            _chosen(logits[row, kept - len(reply) :], reply) for row, reply in enumerate(replies)
        ]


def _chosen(logits: torch.Tensor, reply: Sequence[int]) -> tuple[float, ...]:
    """logits: [tokens of the reply, vocabulary], each row predicting the token of its place."""
    import torch

    taken = torch.tensor(list(reply), device=logits.device)
    logprobs = torch.log_softmax(logits.float(), dim=-1)
    return tuple(logprobs.gather(1, taken[:, None])[:, 0].tolist())


# ---- whether to believe it ---------------------------------------------------------------------


def tells_right_from_wrong(answers: Sequence[Answered], name: str = "least") -> Estimate:
    """The chance that a wrong answer was given with less confidence than a right one.

    0.5 says that the signal knows nothing, 1.0 that some threshold would part them exactly. This is
    the area under the ROC curve of `judging.auc`; its interval resamples whole phrasings.
    Raises TooFewSamplesError for fewer than 5 phrasings with a right or with a wrong answer.
    """
    rows = [
        judging.Labelled(
            yes=-signal(one, name),
            violates=not one.judged.right,
            cluster=one.judged.case.phrasing or one.judged.case.id,
        )
        for one in answers
    ]
    return judging.auc(rows)
