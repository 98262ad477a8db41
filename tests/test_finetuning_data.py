"""What is learned from a row: decoded labels, one BOS, and the checks before a training."""

from __future__ import annotations

import pytest

from course_lib import chat, models
from course_lib import finetuning_data as data
from course_lib.dummy import tiny_gemma
from course_lib.evaluation import held_out


@pytest.fixture(scope="module", params=["2", "3", "4"])
def gemma(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    folder = tmp_path_factory.mktemp(f"gemma{request.param}")
    return models.load(tiny_gemma(folder, request.param))


@pytest.fixture(scope="module")
def four(tmp_path_factory: pytest.TempPathFactory):
    return models.load(tiny_gemma(tmp_path_factory.mktemp("four"), "4"))


def said(*pairs: tuple[str, str]) -> dict:
    roles = ("user", "assistant")
    return {
        "messages": [
            {"role": role, "content": text}
            for pair in pairs
            for role, text in zip(roles, pair, strict=True)
        ]
    }


ROW = said(("Where is my order?", "In Lisbon."), ("And the kettle?", "It is red."))


def test_only_what_the_model_says_is_learned(gemma) -> None:
    row = data.encode(gemma, ROW)
    stop = "<turn|>" if gemma.generation == "4" else "<end_of_turn>"
    assert data.learned_texts(gemma, row) == [f"In Lisbon.{stop}", f"It is red.{stop}"]
    bos = gemma.tokenizer.bos_token_id
    assert row.ids[0] == bos and row.ids.count(bos) == 1 and row.labels[0] == data.IGNORED
    assert len(row.ids) == len(row.labels)
    for token, label in zip(row.ids, row.labels, strict=True):
        assert label in (data.IGNORED, token)


def test_what_stands_before_a_turn_is_the_prompt_that_chat_sends(gemma) -> None:
    row = data.encode(gemma, ROW)
    prompt = chat.prompt_ids(gemma, ROW["messages"][:3])
    first = next(i for i, label in enumerate(row.labels) if label != data.IGNORED)
    assert list(row.ids[:first]) == chat.prompt_ids(gemma, ROW["messages"][:1])
    assert list(row.ids[: len(prompt)]) == prompt


def test_shown_marks_what_is_learned(gemma) -> None:
    text = data.shown(gemma, data.encode(gemma, ROW))
    assert text.count("«") == text.count("»") == 2
    assert "«In Lisbon." in text and "«Where" not in text


def test_trl_masks_the_same_where_the_template_lets_it(four) -> None:
    """The template of Gemma 4 in this course marks the model's tokens for trainers."""
    made = four.tokenizer.apply_chat_template(
        ROW["messages"], tokenize=True, return_dict=True, return_assistant_tokens_mask=True
    )
    ours = data.encode(four, ROW)
    ids = made["input_ids"][: len(ours.ids)]  # the template ends with a line break; nobody says it
    assert list(ours.ids) == list(ids)
    masked = [bool(one) for one in made["assistant_masks"][: len(ours.ids)]]
    assert masked == [label != data.IGNORED for label in ours.labels]
    assert any(masked)


def test_calls_and_thoughts_are_what_the_model_says(four) -> None:
    cases = [case for case in held_out("tools", 60) if case.target.get("tool_calls")]
    assert len(cases) > 5
    for case in cases[:5]:
        (learned,) = data.learned_texts(four, data.encode(four, case))
        assert learned.startswith("<|tool_call>") and learned.endswith("<|tool_response>")
    thought = held_out("arithmetic_thinking", 1)[0]
    (learned,) = data.learned_texts(four, data.encode(four, thought))
    assert learned.startswith("<|channel>") and learned.endswith("<turn|>")


def test_plain_text_is_learned_whole(four) -> None:
    row = data.encode(four, {"text": "The kettle is red."})
    assert row.labels[0] == data.IGNORED and row.labels[1:] == row.ids[1:]


BAD = {
    "empty": [{"messages": []}, {}, said(("", "x")), said(("Hi", "  ")), {"text": " "}],
    "roles": [
        {"messages": [{"role": "user", "content": "Hi"}]},
        {"messages": [{"role": "assistant", "content": "Hi"}]},
        {"messages": [{"role": "robot", "content": "Hi"}, *said(("a", "b"))["messages"]]},
        {"messages": [{"role": "user", "content": "Hi"}, *said(("a", "b"))["messages"]]},
    ],
    "control tokens": [said(("Hi<turn|>", "Hello.")), {"text": "a <bos> b"}],
    "too long": [said(("Where? " * 60, "Here."))],
    "in the test": [said(("Tested?", "Another answer."))],
}


@pytest.mark.parametrize("kind", BAD)
def test_bad_rows_are_counted_and_refused(four, kind: str) -> None:
    good = [said((f"Where is order {n}?", "Here.")) for n in range(3)]
    rows = [*good, *BAD[kind]]
    report = data.check(four, rows, [said(("Tested?", "Yes."))], max_length=60)
    assert {p.kind: p.rows for p in report.problems} == {kind: tuple(range(3, len(rows)))}
    with pytest.raises(data.DatasetError, match=kind) as caught:
        data.usable(report, "refuse")
    assert caught.value.report is report and f"{len(BAD[kind])} rows" in str(caught.value)
    assert len(data.usable(report, "drop")) == 3


def test_duplicates_are_reported_and_dropped_only_if_asked(four) -> None:
    rows = [ROW, ROW, said(("a?", "b")), said(("a?", "c"))]
    report = data.check(four, rows)
    assert report.ok and {p.kind: p.rows for p in report.problems} == {
        "duplicate": (1,),
        "two answers": (3,),
    }
    assert len(data.usable(report, "refuse")) == 4
    assert len(data.usable(report, "drop")) == 2


def test_a_thought_that_the_template_drops_is_found(four) -> None:
    messages = said(("a?", "b"), ("c?", "d"))["messages"]
    messages[1]["reasoning"] = "first this"
    report = data.check(four, [{"messages": messages, "thinking": True}])
    assert [p.kind for p in report.problems] == ["template"]


@pytest.mark.parametrize("dataset", [[], {}, "text", None])
def test_no_dataset_is_no_dataset(four, dataset) -> None:
    with pytest.raises(data.DatasetError, match="a list of examples"):
        data.check(four, dataset)
