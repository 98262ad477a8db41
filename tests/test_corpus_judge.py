"""The judge's bank: large, balanced, apart by split, and never decided by the policy alone."""

from __future__ import annotations

import collections
import random
import re

import pytest

from pocket.corpus import judge
from pocket.corpus.banks.judge_en import ASKS, WORDINGS
from pocket.corpus.core import SPLITS, split_of

OWN = {"violates": judge.VIOLATING, "complies": judge.COMPLYING}


def sample(split: str, n: int = 2000, seed: int = 0) -> list:
    rng = random.Random(seed)
    return [judge.generate(rng, split, "en") for _ in range(n)]


def test_bank_is_as_large_as_promised():
    assert len(judge.POLICIES) >= 8
    for kind, bank in OWN.items():
        assert set(bank) == set(judge.POLICIES)
        for policy, messages in bank.items():
            assert len(messages) >= 60, (policy, kind, len(messages))
    for intent, messages in judge.phrasings("en").items():
        assert len(messages) == len(set(messages)) >= 60, intent


def test_no_message_stands_in_two_places():
    everywhere = [m for bank in OWN.values() for messages in bank.values() for m in messages]
    twice = [m for m, n in collections.Counter(everywhere).items() if n > 1]
    assert len(everywhere) >= 960
    assert not twice


@pytest.mark.parametrize("split", SPLITS)
def test_every_split_has_messages_wordings_and_ways_to_ask(split):
    for intent, messages in judge.phrasings("en").items():
        assert sum(split_of(m) == split for m in messages) >= 2, intent
    for policy, wordings in WORDINGS.items():
        assert len(wordings) == len(set(wordings)) >= 6
        assert any(split_of(w) == split for w in wordings), policy
    assert sum(split_of(ask) == split for ask in ASKS) >= 1


@pytest.mark.parametrize("split", SPLITS)
def test_classes_are_balanced_for_every_policy(split):
    verdicts = collections.defaultdict(list)
    for example in sample(split, 6000):
        verdicts[example.intent.split(".")[0]].append(example.target["content"])
    assert set(verdicts) == set(judge.POLICIES)
    for policy, given in verdicts.items():
        assert set(given) == {"Yes", "No"}
        assert 0.4 <= given.count("Yes") / len(given) <= 0.6, policy


def test_verdict_follows_from_policy_and_message():
    """Recomputed from the bank: Yes exactly where the message is listed as breaking the policy."""
    policy_of = {w: policy for policy, wordings in WORDINGS.items() for w in wordings}
    kinds = collections.Counter()
    for split in SPLITS:
        for example in sample(split):
            prompt = example.messages[0]["content"]
            stated = {policy_of[w] for w in policy_of if w in prompt}
            policy = example.intent.split(".")[0]
            assert policy in stated
            breaks = example.phrasing in judge.VIOLATING[policy]
            assert example.target["content"] == ("Yes" if breaks else "No")
            kinds[example.intent.split(".")[1]] += 1
    assert min(kinds[k] for k in ("violates", "complies", "other")) > 500


def test_the_same_message_is_yes_under_one_policy_and_no_under_another():
    given = collections.defaultdict(set)
    for example in sample("train", 8000):
        given[example.phrasing].add(example.target["content"])
    both = [m for m, verdicts in given.items() if verdicts == {"Yes", "No"}]
    assert len(both) > 200


@pytest.mark.parametrize("split", SPLITS)
def test_discounts_are_judged_by_the_number(split):
    """The filled percentage lies on the side of ten that the message's slot says."""
    beyond = within = 0
    for example in sample(split, 6000):
        if "%" not in example.phrasing:
            continue
        wording = next(
            (w for w in WORDINGS["discounts"] if w in example.messages[0]["content"]), ""
        )
        rest = example.messages[0]["content"].replace(wording, "")
        numbers = [int(text) for text in re.findall(r"(\d+)%", rest)]
        assert numbers, rest
        if "{big}" in example.phrasing:
            assert all(10 < number < 100 for number in numbers), rest
            beyond += 1
        else:
            assert all(1 <= number <= 10 for number in numbers), rest
            assert example.target["content"] == "No"
            within += 1
    assert beyond > 50 and within > 10


def test_near_misses_share_words_with_violations():
    """A judge that looks for single words must not be able to score well."""

    def vocabulary(messages: tuple[str, ...]) -> set[str]:
        return {w for m in messages for w in re.findall(r"[a-z]{4,}", m.lower())}

    for policy in judge.POLICIES:
        bad, good = vocabulary(judge.VIOLATING[policy]), vocabulary(judge.COMPLYING[policy])
        assert len(bad & good) >= 20, (policy, sorted(bad & good))


def test_no_swear_word_outside_profanity():
    swear = re.compile(r"\b(damn|damned|dammit|crap|crappy|bloody|hell|bugger)\b", re.I)
    assert sum(bool(swear.search(m)) for m in judge.VIOLATING["profanity"]) >= 60
    for kind, bank in OWN.items():
        for policy, messages in bank.items():
            if (policy, kind) != ("profanity", "violates"):
                assert not [m for m in messages if swear.search(m)], policy


def test_examples_stay_in_their_split():
    seen: dict[str, str] = {}
    prompts: dict[str, str] = {}
    bank = judge.phrasings("en")
    for split in SPLITS:
        for example in sample(split):
            assert split_of(example.phrasing) == split
            assert example.phrasing in bank[example.intent]
            assert seen.setdefault(example.phrasing, split) == split
            assert prompts.setdefault(example.key(), split) == split
            text = example.messages[0]["content"]
            assert "{" not in text and len(text) < 1100
    assert set(prompts.values()) == set(SPLITS)


def test_same_seed_same_examples_and_few_repeats():
    assert sample("test", 300, 4) == sample("test", 300, 4)
    assert len({example.key() for example in sample("train")}) > 1900


def test_only_english():
    with pytest.raises(ValueError, match="English only"):
        judge.generate(random.Random(0), "train", "pt")


def test_a_conversation_judges_several_messages_under_one_policy() -> None:
    rng, turns, verdicts = random.Random(5), 0, {"Yes": 0, "No": 0}
    for _ in range(200):
        example = judge.converse(rng, "train", "en")
        said = [m for m in (*example.messages, example.target) if m["role"] == "assistant"]
        asked = [m for m in example.messages if m["role"] == "user"]
        assert 4 <= len(said) == len(asked) <= judge.MOST_FURTHER + 1
        for message in said:
            verdicts[message["content"]] += 1
        turns += len(said)
    assert turns > 1_000 and abs(verdicts["Yes"] / turns - 0.5) < 0.06
