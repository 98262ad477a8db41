"""Does a model speak the language of a domain? Terms that it can place, and bits per byte.

>>> print(measure_domain(gemma))

A term is asked for by its use: a sentence up to its last word, and every term of the list as the
candidate for it. The one with the highest probability is the model's answer; nothing is generated,
so a model that has never seen an instruction can be asked too. Chance is one in the number of
terms. This asks for meaning: which word is meant by what the sentence says.

A fixed phrase asks for less, its wording: "in good", and of all last words of such phrases "faith"
has to be the likeliest, in a sentence that was never seen. Models learn the wording of a field long
before its meaning, and text alone, in bits per byte, does not tell the two apart.

Bits per byte (`perplexity`) in the domain say how much better its text is predicted, and outside of
it what that cost.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from course_lib import perplexity, stats
from course_lib.finetuning_business import (
    TermQuestion,
    domain_texts,
    phrase_questions,
    sentences,
    term_questions,
)
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
    """terms: the share of terms placed rightly; phrases: of fixed phrases ended rightly. inside,
    outside: text of the domain and of the shipped test text. Nothing of it seen in training.
    placed, ended: each question with the answer."""

    terms: stats.Estimate
    inside: TextScore
    outside: TextScore
    placed: tuple[Placed, ...] = field(repr=False)
    phrases: stats.Estimate | None = None
    ended: tuple[Placed, ...] = field(default=(), repr=False)

    def __str__(self) -> str:
        shares = {"terms": self.terms, "fixed phrases": self.phrases}
        said = []
        for name, one in shares.items():
            if one is not None:
                ends = f"{one.interval.low:.1%} to {one.interval.high:.1%}"
                said.append(f"{name} {one.value:.1%} ({ends}, of {one.n})")
        return (
            f"{'; '.join(said)}; bits per byte {self.inside.bits_per_byte} in the domain, "
            f"{self.outside.bits_per_byte} outside"
        )


def measure_domain(gemma: Gemma, *, pages: int = 60, documents: int = 60) -> DomainScore:
    """Terms, fixed phrases and both texts, on held-out sentences."""
    placed = place_terms(gemma, term_questions("test"))
    ended = place_terms(gemma, phrase_questions("test"), last_words())
    return DomainScore(
        _share(placed),
        perplexity.measure(gemma, domain_texts("test", pages)),
        perplexity.measure(gemma, perplexity.documents("en", documents)),
        tuple(placed),
        _share(ended),
        tuple(ended),
    )


def last_words() -> list[str]:
    """What fixed phrases end with: the candidates when one is asked for."""
    return sorted(phrase.split(" | ")[1] for phrase in sentences("phrases"))


def place_terms(
    gemma: Gemma, questions: Sequence[TermQuestion], candidates: Sequence[str] | None = None
) -> list[Placed]:
    """The likeliest term for each question, by the log probability of its tokens and a full stop.

    The full stop closes the word, so that "lessor" and "lessee" are judged whole. candidates: the
    terms of the law if None.
    """
    terms = sorted(sentences("terms")) if candidates is None else list(candidates)
    found = []
    for question in questions:
        likely = _log_probabilities(gemma, question.start, terms)
        found.append(Placed(question, max(terms, key=likely.__getitem__)))
    return found


def _share(placed: Sequence[Placed]) -> stats.Estimate:
    right = sum(one.right for one in placed)
    return stats.Estimate(right / len(placed), stats.wilson(right, len(placed)), len(placed))


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
