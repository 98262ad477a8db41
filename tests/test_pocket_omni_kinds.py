"""What pocket-omni is asked: questions, conversations, signs, pictures beside sounds."""

from __future__ import annotations

import random
from collections import Counter

import numpy as np
import pytest
from PIL import Image

from pocket.corpus.core import SPLITS, in_split, split_of
from pocket.omni import charts, config, mixed, processor, rows, signs, speech, talks
from pocket.omni.asks import ASKS, draw_ask
from pocket.omni.kinds import KINDS, MEDIA

needs_espeak = pytest.mark.skipif(bool(speech.missing()), reason=speech.missing() or "installed")


def test_every_question_belongs_to_one_intent_and_every_split_has_some() -> None:
    every = Counter(ask for lines in ASKS.values() for ask in lines)
    assert len(ASKS) >= 15 and max(every.values()) == 1
    for intent, lines in ASKS.items():
        assert len(lines) >= 60, intent
        assert all(len(in_split(lines, split)) >= 4 for split in SPLITS), intent
        assert all(line == line.strip() and line for line in lines), intent


def test_training_never_asks_a_held_out_question() -> None:
    rng = random.Random(0)
    held_out = {ask for lines in ASKS.values() for ask in lines if split_of(ask) != "train"}
    reworded = 0
    for _ in range(1500):
        intent = rng.choice(list(ASKS))
        phrasing, question = draw_ask(rng, "train", intent, label="{label}", things="{things}")
        assert split_of(phrasing) == "train" and phrasing in ASKS[intent]
        assert question not in held_out
        reworded += question.lower() != phrasing.lower()
    assert reworded > 100
    for _ in range(50):
        phrasing, question = draw_ask(rng, "test", "value", label="May", things="")
        assert split_of(phrasing) == "test"
        assert question.lower() == phrasing.format(label="May").lower()


def roles(example) -> list[str]:
    return [message["role"] for message in example.conversation]


def test_a_chart_is_asked_about_several_times_and_listed_last() -> None:
    rng, listed, turns = random.Random(1), 0, 0
    for _ in range(70):
        example = talks.chart(rng, "train")
        if example.thinking:
            continue
        data, _ = example.truth
        said = [m["content"] for m in example.conversation if m["role"] == "assistant"]
        assert len(example.media()) == 1 and roles(example) == ["user", "assistant"] * len(said)
        table = ", ".join(f"{a} {b}" for a, b in zip(data.labels, data.values, strict=True))
        # The whole list may only come last: it would give the other answers away.
        assert table not in said[:-1]
        listed += said[-1] == table
        for answer in said[:-1]:
            assert answer in data.labels or answer.startswith("It ") or int(answer) in data.values
        turns += len(said)
    assert listed > 15 and turns > 100


@pytest.mark.parametrize("kind", ["chart", "comparing", "values"])
def test_some_questions_of_training_are_thought_about_first(kind) -> None:
    """The thought has what the answer follows from, and the answer follows from it alone."""
    rng, thoughts = random.Random(2), 0
    for _ in range(80):
        example = KINDS[kind].train(rng, "train", "en")
        if not example.thinking:
            assert "reasoning" not in example.target
            continue
        thoughts += 1
        assert roles(example) == ["user", "assistant"]
        thought, answer = example.target["reasoning"], example.answer
        if example.intent.startswith("compare"):
            first, second = map(int, thought.split(", "))
            names = ("The first.", "The second.", "Both the same.")
            assert answer == names[0 if first > second else 1 if first < second else 2]
            continue
        read = {label: int(n) for label, n in (part.rsplit(" ", 1) for part in thought.split(", "))}
        if example.intent in ("highest", "lowest"):
            pick = max if example.intent == "highest" else min
            assert answer == pick(read, key=read.get)
        elif example.intent == "value":
            assert int(answer) in read.values()
    assert 15 < thoughts < 60
    if kind != "values":  # of which nothing is measured
        assert not any(KINDS[kind].example(rng, "test", 0).thinking for _ in range(20))


def test_values_as_text_are_asked_about_as_charts_are_and_nothing_is_shown() -> None:
    """Every answer is computed again here from the text of the question alone."""
    rng, checked = random.Random(5), Counter()
    for _ in range(80):
        example = KINDS["values"].train(rng, "train", "en")
        assert example.media() == []
        (part,) = example.messages[0]["content"]
        shown, _ = part["text"].split("\n")
        answer = example.conversation[1]["content"]
        if example.intent.startswith("compare"):
            first, second = map(int, shown.split(", "))
            names = ("The first.", "The second.", "Both the same.")
            right = names[0 if first > second else 1 if first < second else 2]
        else:
            pairs = [part.rsplit(" ", 1) for part in shown.split(", ")]
            pairs.sort(key=lambda pair: int(pair[1]))
            right = {
                "highest": pairs[-1][0],
                "lowest": pairs[0][0],
                "value": dict(pairs).get(example.truth[1], ""),
                "trend": answer,  # by a rule of its own, tested where that is
            }[example.intent]
        assert answer == right
        checked[example.intent] += 1
    assert len(checked) == 5 and min(checked.values()) >= 5


def test_a_thought_is_asked_for_and_learned() -> None:
    """What training reads begins with what the model is given when it is asked to think."""
    rng, spec = random.Random(5), config.read()
    omni = processor.build(spec)
    while not (example := talks.chart(rng, "train")).thinking:
        pass
    row = rows.row_of(example, omni, spec)
    given = processor.inputs_of(omni, list(example.messages), spec, enable_thinking=True)
    prompt = given["input_ids"][0].tolist()
    assert row.ids.tolist()[: len(prompt)] == prompt and not row.said[: len(prompt)].any()
    learned = omni.tokenizer.decode(row.ids[row.said].tolist())
    assert example.target["reasoning"] in learned and example.answer in learned


def test_each_shape_is_counted_once() -> None:
    rng = random.Random(2)
    for _ in range(20):
        example = talks.counting(rng, "train")
        shapes, _ = example.truth
        said = [int(m["content"]) for m in example.conversation if m["role"] == "assistant"]
        counts = Counter(shapes.cells.values())
        expected = [counts[one] for one in charts.SHAPES] + [counts.total()]
        assert sorted(said) == sorted(expected) and len(example.media()) == 1


def test_two_pictures_are_compared_more_than_once() -> None:
    rng, several = random.Random(3), 0
    for _ in range(40):
        example = talks.comparing(rng, "train")
        said = [m["content"] for m in example.conversation if m["role"] == "assistant"]
        assert len(example.media()) == 2
        assert set(said) <= {"The first.", "The second.", "Both the same."}
        several += len(said) > 1
    assert several > 5


def test_invented_words_are_no_held_out_words_and_only_for_training() -> None:
    rng = random.Random(4)
    made = {signs.invented(rng) for _ in range(400)}
    assert len(made) > 300 and all(split_of(word.lower()) == "train" for word in made)
    held_out = {word for word in charts.WORDS if split_of(word) != "train"}
    assert held_out and not {word.lower() for word in made} & held_out
    drawn = {signs.draw_word(rng, "test") for _ in range(200)}
    assert drawn == set(in_split(charts.WORDS, "test"))
    assert not {signs.draw_word(rng, "train") for _ in range(400)} & held_out


@pytest.mark.parametrize("split", SPLITS)
def test_a_sign_says_its_lines(split) -> None:
    rng = random.Random(5)
    for _ in range(20):
        example = signs.sign(rng, split)
        assert example.answer.splitlines() == list(example.truth) and 2 <= len(example.truth) <= 4
        (picture,) = example.media()
        pixels = np.asarray(picture.convert("L"), int)
        # Something is written: some pixels are far from the ground.
        assert (np.abs(pixels - np.median(pixels)) > 60).sum() > 20


@needs_espeak
def test_two_numbers_are_compared_as_they_are() -> None:
    rng, seen = random.Random(6), Counter()
    for i in range(24):
        example = mixed.two_numbers(rng, SPLITS[i % 3], speech.LANGS[i % 3])
        shown, spoken = example.truth
        if example.intent == "both_numbers":
            assert example.answer.split(", ") == [shown, spoken]
        else:
            same = shown == spoken
            assert example.answer == (
                f"The same: {shown}." if same else f"Not the same: {shown} and {spoken}."
            )
            differing = sum(a != b for a, b in zip(shown, spoken, strict=True))
            assert differing == (0 if same else 1)
            seen[same] += 1
        kinds = {type(part) for part in example.media()}
        assert kinds == {Image.Image, np.ndarray}
    assert seen[True] >= 2 and seen[False] >= 2


@needs_espeak
def test_a_spoken_question_is_one_that_people_ask() -> None:
    rng, intents = random.Random(7), set()
    for _ in range(12):
        example = mixed.spoken_question(rng, "validation")
        (drawn, detail), aloud = example.truth
        asked = {
            ask.format(things=f"{detail}s"): intent
            for intent in mixed.SPOKEN
            for ask in in_split(ASKS[intent], "validation")
        }
        assert example.answer == charts.answer(asked[aloud], drawn, detail)
        written = [part["text"] for part in example.messages[0]["content"] if "text" in part]
        assert len(written) == 1 and written[0] != aloud
        intents.add(asked[aloud])
    assert len(intents) >= 3


@needs_espeak
def test_every_kind_makes_examples_of_its_medium() -> None:
    assert {kind.medium for kind in KINDS.values()} == set(MEDIA)
    expected = {
        "picture": {Image.Image}, "sound": {np.ndarray}, "mixed": {Image.Image, np.ndarray},
        "text": set(),
    }  # fmt: skip
    made = 0
    for kind in KINDS.values():
        for split in SPLITS:
            for number in range(len(kind.langs)):
                example = kind.example(random.Random(number), split, number)
                media = example.media() if kind.medium != "text" else []
                assert {type(part) for part in media} == expected[kind.medium], kind.name
                assert split_of(example.phrasing) == split or kind.medium == "text"
                made += 1
                if kind.medium == "sound":
                    assert example.lang == kind.langs[number]
    assert made >= 30


@needs_espeak
def test_a_recording_is_written_down_and_translated() -> None:
    rng = random.Random(8)
    for lang in ("es", "pt"):
        example = talks.sound(rng, "train", lang, "digits")
        said = [m["content"] for m in example.conversation if m["role"] == "assistant"]
        assert len(example.media()) == 1
        assert sorted(said) == sorted([example.truth.text, example.truth.english])
    assert len(talks.sound(rng, "train", "en", "digits").conversation) == 2
