"""How new a held-out phrasing is: the overlap is Jaccard's, only unlike ones count."""

from __future__ import annotations

import pytest

from course_lib import evaluation, stats
from course_lib.evaluation import Judged, TestCase
from pocket import card, evaluate, novelty
from pocket.corpus import variety
from pocket.corpus.core import split_of
from pocket.corpus.skills import SKILLS


@pytest.mark.parametrize(
    "one, other, expected",
    [
        ("Where is it?", "where is it", 1.0),
        ("Where is {product}?", "Where is my {order_id}?", 2 / 5),
        ("Yes", "No", 0.0),
    ],
)
def test_overlap_counts_shared_words(one, other, expected):
    assert novelty.overlap(novelty.words(one), novelty.words(other)) == pytest.approx(expected)


def test_a_training_phrasing_is_its_own_nearest():
    phrasings = [text for bank in SKILLS["extract"].phrasings("en").values() for text in bank]
    trained = [text for text in phrasings if split_of(text) == "train"][:50]
    assert len(trained) == 50
    assert all(novelty.nearest(text, "extract", "en") == 1.0 for text in trained)


def test_synonyms_are_one_word():
    """Training replaces words by synonyms: such a sentence is not new."""
    checked = 0
    for lang in ("en", "es", "pt", "tl"):
        group = next(iter(variety.synonyms(lang).group_of.values()))
        one, other = (f"xyzzy {word} {{product}}" for word in (group[0], group[-1]))
        assert novelty.overlap(novelty.words(one), novelty.words(other)) < 1
        assert novelty.meanings(one, "read", lang) == novelty.meanings(other, "read", lang)
        checked += 1
    assert checked == 4


def test_a_sentence_to_translate_is_compared_in_english(monkeypatch):
    seen = []
    monkeypatch.setattr(variety, "canonical", lambda text, lang: seen.append(lang) or text)
    novelty.meanings("The kettle is red.", "translate", "tl")
    novelty.meanings("Pula ang takure.", "read", "tl")
    assert seen == ["en", "tl"]


def test_a_slot_is_one_word_whatever_form_it_asks_for():
    assert novelty.words("¿Dónde está {product:the}?") == {"dónde", "está", "{product:the}"}


def judged(phrasing: str, right: bool) -> Judged:
    case = TestCase("x", "read", "en", [], {"content": "x"}, "text", phrasing=phrasing)
    return Judged(case, "x", right)


def test_only_unlike_phrasings_are_counted():
    like = SKILLS["read"].phrasings("en")["price"]
    like = next(text for text in like if split_of(text) == "train")
    unlike = "Zebras, zithers and zeppelins: quo vadis?"
    score = evaluation.tally([judged(like, False), judged(unlike, True), judged(unlike, True)])
    found = novelty.on_unlike(score, "read")
    assert (found.right, found.n, found.phrasings) == (2, 2, 1)
    assert novelty.on_unlike(evaluation.tally([judged(like, True)]), "read") is None


def test_some_held_out_phrasings_of_each_test_set_are_unlike_training():
    """Else the second column of the score table would be empty, and nobody would know."""
    checked = 0
    for name, wanted in evaluate.TEST_SETS.items():
        if wanted.skill == "newtools":
            continue  # whole tools are held out
        cases = evaluation.held_out(name)
        overlaps = [novelty.nearest(case.phrasing, wanted.skill, case.lang) for case in cases]
        assert max(overlaps) <= 1 and min(overlaps) < novelty.UNLIKE, name
        checked += len(cases)
    assert checked >= 4_000


def test_the_card_has_both_scores():
    interval = stats.wilson(1, 2)
    all_of_them = evaluation.Score("read", 3, 4, 2, interval)
    few = evaluation.Score("read, unlike training", 1, 2, 1, interval)
    both = card.scores_of([evaluate.Measured(all_of_them, few)])["read"]
    assert (both["rate"], both["unlike_training"]["rate"]) == (0.75, 0.5)
    alone = card.scores_of([evaluate.Measured(all_of_them, None)])["read"]
    assert "unlike_training" not in alone
