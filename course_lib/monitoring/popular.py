"""Two "quality metrics" from popular tutorials, written down so that they can be put to the test.

Neither looks at what is true. Give them to `consistency.popular_metric` with replies whose truth
is known, and the AUC says what they are worth; 0.5 is a coin.
"""

from __future__ import annotations

from course_lib.monitoring.text_scores import words

# Phrases that sound like a source. The moon is made of cheese, according to experts.
PHRASES = ("according to", "research shows", "studies", "experts", "evidence", "source", "report")


def sounds_sourced(question: str, reply: str) -> float:
    """ "Factual accuracy": how many phrases in the reply sound like a source."""
    text = reply.casefold()
    return float(sum(text.count(phrase) for phrase in PHRASES))


def word_overlap(question: str, reply: str) -> float:
    """ "Relevance": the share of the question's words that the reply repeats."""
    asked = set(words(question))
    return len(asked & set(words(reply))) / len(asked) if asked else 0.0
