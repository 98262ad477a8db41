"""Does a model speak the language of a domain? Terms that it can place, and bits per byte.

>>> print(measure_domain(gemma))

A term is asked for by its use: a sentence up to its last word, and every term of the list as the
candidate for it. The one with the highest probability is the model's answer; nothing is generated,
so a model that has never seen an instruction can be asked too. Chance is one in the number of
terms.

Bits per byte (`perplexity`) in the domain say how much better its text is predicted, and outside of
it what that cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_lib import perplexity, stats
from course_lib.finetuning_business import TermQuestion, domain_texts, sentences, term_questions
from course_lib.perplexity import TextScore

if TYPE_CHECKING:
    from course_lib.models import Gemma


@dataclass(frozen=True)
class Placed:
    """One question and the term that the model found likeliest."""

    question: TermQuestion
    answer: str

    @property
    def right(self) -> bool:
        return self.answer == self.question.term


@dataclass(frozen=True)
class DomainScore:
    """terms: the share of terms placed rightly. inside, outside: text of the domain and of the
    shipped test text, neither seen in training."""

    terms: stats.Estimate
    inside: TextScore
    outside: TextScore
    placed: tuple[Placed, ...] = field(repr=False)

    def __str__(self) -> str:
        low, high = self.terms.interval.low, self.terms.interval.high
        return (
            f"terms {self.terms.value:.1%} ({low:.1%} to {high:.1%}, of {self.terms.n}); bits per "
            f"byte {self.inside.bits_per_byte} in the domain, {self.outside.bits_per_byte} outside"
        )


def measure_domain(gemma: Gemma, *, pages: int = 60, documents: int = 60) -> DomainScore:
    """Terms and both texts, on held-out sentences."""
    placed = place_terms(gemma, term_questions("test"))
    right = sum(one.right for one in placed)
    share = stats.Estimate(right / len(placed), stats.wilson(right, len(placed)), len(placed))
    return DomainScore(
        share,
        perplexity.measure(gemma, domain_texts("test", pages)),
        perplexity.measure(gemma, perplexity.documents("en", documents)),
        tuple(placed),
    )


def place_terms(gemma: Gemma, questions: Sequence[TermQuestion]) -> list[Placed]:
    """The likeliest term for each question, by the log probability of its tokens and a full stop.

    The full stop closes the word, so that "lessor" and "lessee" are judged whole.
    """
    terms = sorted(sentences("terms"))
    found = []
    for question in questions:
        likely = _log_probabilities(gemma, question.start, terms)
        found.append(Placed(question, max(terms, key=likely.__getitem__)))
    return found


def _log_probabilities(gemma: Gemma, start: str, terms: Sequence[str]) -> dict[str, float]:
    """ln p(term and full stop | start) of each term."""
    import torch

    def ids(text: str) -> list[int]:
        return gemma.tokenizer(text, add_special_tokens=False)["input_ids"]

    before = [gemma.tokenizer.bos_token_id, *ids(start)]
    tails = [ids(f" {term}.") for term in terms]
    width = max(map(len, tails))
    rows = [before + tail + [0] * (width - len(tail)) for tail in tails]
    tensor = torch.tensor(rows, device=gemma.model.device)
    with torch.inference_mode():  # padding stands on the right: no mask is needed
        logits = gemma.model(input_ids=tensor, use_cache=False).logits
    chances = logits[:, len(before) - 1 : -1].double().log_softmax(-1)
    found = {}
    for term, tail, row in zip(terms, tails, chances, strict=True):
        at = torch.arange(len(tail), device=row.device)
        found[term] = row[at, torch.tensor(tail, device=row.device)].sum().item()
    return found
