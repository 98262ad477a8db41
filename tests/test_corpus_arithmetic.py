"""Arithmetic examples: the right answer, by steps that a reader can check."""

from __future__ import annotations

import random
import re

import pytest

from pocket.corpus import arithmetic
from pocket.corpus.core import SPLITS, split_of

# Words that ask for a difference. Everything else asks for a sum.
DIFFERENCE = re.compile(
    r" - |minus|ubtract|ake|away|ifference|left\b|less|educe|smaller|count down|bigger|still|"
    r"remain|are fine|fell|stayed|cut off|missing|not repaired|keep|were sold|took out|emove|"
    r"stolen",
)


def sample(split: str, n: int = 1500, seed: int = 0) -> list:
    rng = random.Random(seed)
    return [arithmetic.generate(rng, split, "en") for _ in range(n)]


def asked(prompt: str) -> tuple[str, list[int]]:
    """Operation and numbers, read from the prompt alone."""
    numbers = [int(text) for text in re.findall(r"\d+", prompt)]
    # "does that make" and "together make" are questions of a sum.
    text = re.sub(r"together make|\bmake\?", "", prompt)
    return ("-" if DIFFERENCE.search(text) else "+"), numbers


def follow(thought: str) -> int:
    """Recompute every line of a thought and return the number it arrives at.

    Raises AssertionError where a line does not follow from the lines before it.
    """
    head, *lines = thought.split("\n")
    a, sign, b = head.split(" ")
    assert len(a) == len(b) == 3
    kept, result = 0, ""
    for i, line in enumerate(lines):
        if line.startswith("thousands"):
            assert i == 3 and kept == 1
            assert line == f"thousands 1: 1{result}"
            result = "1" + result
            continue
        found = re.fullmatch(
            r"(ones|tens|hundreds) (\d)([+-])(\d)[+-](\d)=(-?\d+), "
            r"(\d) (carry|borrow) ([01]): (\d+)",
            line,
        )
        assert found, line
        place, x, inner, y, before, value, digit, word, after, so_far = found.groups()
        assert (place, x, y) == (("ones", "tens", "hundreds")[i], a[2 - i], b[2 - i])
        assert inner == sign and word == {"+": "carry", "-": "borrow"}[sign]
        assert int(before) == kept
        factor = 1 if sign == "+" else -1
        assert int(value) == int(x) + factor * (int(y) + kept)
        kept = int(after)
        assert int(value) == int(digit) + factor * 10 * kept
        result = digit + result
        assert so_far == result
    assert len(lines) == 3 + (sign == "+" and kept)
    assert not (sign == "-" and kept)
    return int(result)


def test_bank_is_large_and_plain():
    for intent, texts in arithmetic.phrasings("en").items():
        assert len(texts) == len(set(texts)) >= 60, intent
        for text in texts:
            assert "{a}" in text and "{b}" in text
            assert not re.search(r"\d", text), f"a digit in the words would be misread: {text}"
            for split in SPLITS:
                assert any(split_of(t) == split for t in texts), (intent, split)


@pytest.mark.parametrize("split", SPLITS)
def test_answers_are_right(split):
    seen = {"+": 0, "-": 0}
    for example in sample(split):
        prompt = example.messages[0]["content"]
        sign, numbers = asked(prompt)
        assert len(numbers) == 2, prompt
        expected = sum(numbers) if sign == "+" else max(numbers) - min(numbers)
        assert example.target["content"] == str(expected), prompt
        assert "{" not in prompt and len(prompt) < 300
        seen[sign] += 1
    assert min(seen.values()) > 500


@pytest.mark.parametrize("split", SPLITS)
def test_thoughts_are_consistent_and_end_at_the_answer(split):
    thought_about = 0
    for example in sample(split):
        assert example.thinking == ("reasoning" in example.target)
        if not example.thinking:
            continue
        thought = example.target["reasoning"]
        assert follow(thought) == int(example.target["content"])
        head = [int(text) for text in re.findall(r"\d+", thought.split("\n")[0])]
        assert sorted(head) == sorted(asked(example.messages[0]["content"])[1])
        assert len(thought) < 160
        thought_about += 1
    assert 600 < thought_about < 900


def test_steps_against_known_cases():
    assert arithmetic.steps("add", 348, 57).split("\n") == [
        "348 + 057",
        "ones 8+7+0=15, 5 carry 1: 5",
        "tens 4+5+1=10, 0 carry 1: 05",
        "hundreds 3+0+1=4, 4 carry 0: 405",
    ]
    assert arithmetic.steps("add", 999, 999).endswith("\nthousands 1: 1998")
    assert "ones 0-1-0=-1, 9 borrow 1: 9" in arithmetic.steps("subtract", 100, 1)
    assert arithmetic.steps("subtract", 100, 1).endswith("hundreds 1-0-1=0, 0 borrow 0: 099")


def test_every_pair_of_a_wide_grid_works():
    checked = 0
    for a in range(0, 1000, 37):
        for b in range(0, 1000, 41):
            assert follow(arithmetic.steps("add", a, b)) == a + b
            low, high = sorted((a, b))
            assert follow(arithmetic.steps("subtract", high, low)) == high - low
            checked += 1
    assert checked > 600


@pytest.mark.parametrize(
    "intent, a, b", [("add", 1000, 1), ("add", -1, 1), ("subtract", 3, 1200), ("subtract", 3, 4)]
)
def test_numbers_out_of_range_are_refused(intent, a, b):
    with pytest.raises(ValueError, match="0 and 999|negative"):
        arithmetic.steps(intent, a, b)


def test_neither_phrasing_nor_pair_is_in_two_splits():
    pairs: dict[str, set] = {}
    for split in SPLITS:
        pairs[split] = set()
        for example in sample(split, 3000):
            assert split_of(example.phrasing) == split
            numbers = asked(example.messages[0]["content"])[1]
            pairs[split].add((example.intent, *sorted(numbers)))
    assert min(len(found) for found in pairs.values()) > 1000
    assert not pairs["train"] & pairs["test"]
    assert not pairs["train"] & pairs["validation"]
    assert not pairs["validation"] & pairs["test"]


def test_all_sizes_and_carries_occur():
    thoughts = [e.target["reasoning"] for e in sample("train", 3000) if e.thinking]
    for needed in ("carry 1", "borrow 1", "thousands 1", "=-"):
        assert sum(needed in text for text in thoughts) > 40, needed
    lengths = [len(e.target["content"]) for e in sample("train", 3000)]
    assert {1, 2, 3, 4} == set(lengths)


def test_same_seed_same_examples_and_few_repeats():
    first, again = sample("test", 500, 8), sample("test", 500, 8)
    assert first == again
    assert len({example.key() for example in sample("train", 2000)}) > 1900


def test_only_english():
    with pytest.raises(ValueError, match="English only"):
        arithmetic.generate(random.Random(0), "train", "es")
