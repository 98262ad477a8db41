"""Rendering equals the published strings; Python and jinja agree; parsing undoes rendering."""

from __future__ import annotations

import copy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2.exceptions import TemplateError as JinjaTemplateError
from transformers.utils.chat_template_utils import render_jinja_template

from course_lib import templates
from course_lib.dummy import tiny_tokenizer
from course_lib.templates import TemplateError, ToolCall, parse_reply, render

USER = {"role": "user", "content": "Hi"}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Current weather for a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "City name"},
                "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
            },
            "required": ["city"],
        },
    },
}
DECLARED = (
    '<|turn>system\n<|tool>declaration:get_weather{description:<|"|>Current weather for a city.'
    '<|"|>,parameters:{properties:{city:{description:<|"|>City name<|"|>,type:<|"|>STRING<|"|>},'
    'unit:{enum:[<|"|>celsius<|"|>,<|"|>fahrenheit<|"|>],type:<|"|>STRING<|"|>}},'
    'required:[<|"|>city<|"|>],type:<|"|>OBJECT<|"|>}}<tool|><turn|>\n'
)
ASKED = {"role": "user", "content": "Weather in Paris?"}
CALLED = '<|tool_call>call:get_weather{city:<|"|>Paris<|"|>,unit:<|"|>celsius<|"|>}<tool_call|>'


def call(name: str, call_id: str | None = None, **arguments) -> dict:
    made = {"type": "function", "function": {"name": name, "arguments": arguments}}
    return made | ({"id": call_id} if call_id else {})


def calling(*calls: dict, **more) -> dict:
    return {"role": "assistant", "tool_calls": list(calls), **more}


PARIS = calling(call("get_weather", unit="celsius", city="Paris"))


def jinja(messages, *, tools=None, thinking=False, add_generation_prompt=True, empty_thought=False):
    rendered, _ = render_jinja_template(
        [copy.deepcopy(messages)],
        tools=tools,
        chat_template=templates.gemma4_jinja(),
        bos_token="<bos>",
        enable_thinking=thinking,
        empty_thought=empty_thought,
        add_generation_prompt=add_generation_prompt,
    )
    return rendered[0]


# ---- Gemma 1, 2, 3, 3n -------------------------------------------------------------------------

OLD_TURN = "<start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\n"


@pytest.mark.parametrize("generation", ["1", "2", "3", "3n"])
def test_old_turns_are_the_published_strings(generation):
    assert render([USER], generation) == "<bos>" + OLD_TURN
    talk = [USER, {"role": "assistant", "content": " Hello! "}, {"role": "user", "content": "Bye"}]
    assert render(talk, generation, add_generation_prompt=False) == (
        "<bos><start_of_turn>user\nHi<end_of_turn>\n<start_of_turn>model\nHello!<end_of_turn>\n"
        "<start_of_turn>user\nBye<end_of_turn>\n"
    )


@pytest.mark.parametrize("generation", ["1", "2"])
def test_gemma_1_and_2_refuse_a_system_message(generation):
    with pytest.raises(TemplateError, match="system role.*first user message"):
        render([{"role": "system", "content": "Be terse."}, USER], generation)


@pytest.mark.parametrize("generation", ["3", "3n"])
def test_gemma_3_folds_the_system_text_into_the_first_user_turn(generation):
    assert render([{"role": "system", "content": "Be terse."}, USER], generation) == (
        "<bos><start_of_turn>user\nBe terse.\n\nHi<end_of_turn>\n<start_of_turn>model\n"
    )


@pytest.mark.parametrize("generation", ["1", "2", "3", "3n"])
def test_old_generations_refuse_what_they_cannot_write(generation):
    with pytest.raises(TemplateError, match="in turn.*message 2"):
        render([USER, USER], generation)
    with pytest.raises(TemplateError, match="no tool tokens"):
        render([USER], generation, tools=[WEATHER])
    with pytest.raises(TemplateError, match="no tool tokens"):
        render([USER, PARIS], generation)
    with pytest.raises(TemplateError, match="no thinking"):
        render([USER], generation, thinking=True)


def test_media_parts_become_the_placeholders_of_the_generation():
    parts = [{"type": "image"}, {"type": "text", "text": " What is it? "}]
    message = [{"role": "user", "content": parts}]
    assert "<start_of_image>What is it?" in render(message, "3")
    assert "<image_soft_token>What is it?" in render(message, "3n")
    assert "<|image|>What is it?" in render(message, "4")
    sound = [{"role": "user", "content": [{"type": "audio"}]}]
    assert "<|audio|>" in render(sound, "4") and "<audio_soft_token>" in render(sound, "3n")
    with pytest.raises(TemplateError, match="unknown to Gemma 3"):
        render(sound, "3")
    with pytest.raises(TemplateError, match="unknown to Gemma 2"):
        render(message, "2")


# ---- Gemma 4: the published strings ------------------------------------------------------------

# (what, messages, options, text)
GEMMA_4 = [
    ("user", [USER], {}, "<bos><|turn>user\nHi<turn|>\n<|turn>model\n"),
    (
        "system and empty thought",
        [{"role": "system", "content": "You are terse."}, USER],
        {"empty_thought": True},
        "<bos><|turn>system\nYou are terse.<turn|>\n<|turn>user\nHi<turn|>\n<|turn>model\n"
        "<|channel>thought\n<channel|>",
    ),
    (
        "thinking makes a system turn",
        [USER],
        {"thinking": True, "empty_thought": True},
        "<bos><|turn>system\n<|think|>\n<turn|>\n<|turn>user\nHi<turn|>\n<|turn>model\n",
    ),
    (
        "thinking above the system text, developer is system",
        [{"role": "developer", "content": " Be kind. "}, USER],
        {"thinking": True},
        "<bos><|turn>system\n<|think|>\nBe kind.<turn|>\n<|turn>user\nHi<turn|>\n<|turn>model\n",
    ),
    (
        "declaration",
        [ASKED],
        {"tools": [WEATHER]},
        "<bos>" + DECLARED + "<|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n",
    ),
    (
        "call and text result",
        [ASKED, PARIS, {"role": "tool", "content": '{"temp": 14}'}],
        {"tools": [WEATHER]},
        "<bos>"
        + DECLARED
        + "<|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n"
        + CALLED
        + '<|tool_response>response:get_weather{value:<|"|>{"temp": 14}<|"|>}<tool_response|>',
    ),
    (
        "embedded result",
        [ASKED, PARIS | {"tool_responses": [{"name": "get_weather", "response": {"temp": 14}}]}],
        {},
        "<bos><|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n"
        + CALLED
        + "<|tool_response>response:get_weather{temp:14}<tool_response|>",
    ),
    (
        "the answer stands in the same model turn",
        [
            ASKED,
            PARIS,
            {"role": "tool", "content": {"temp": 14}},
            {"role": "assistant", "content": "14 degrees."},
        ],
        {"add_generation_prompt": False},
        "<bos><|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n"
        + CALLED
        + "<|tool_response>response:get_weather{temp:14}<tool_response|>14 degrees.<turn|>\n",
    ),
    (
        "a call waits for its result",
        [ASKED, PARIS],
        {},
        "<bos><|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n" + CALLED + "<|tool_response>",
    ),
    (
        "thinking goes on behind a result",
        [ASKED, PARIS, {"role": "tool", "content": "mild"}],
        {"thinking": True},
        "<bos><|turn>system\n<|think|>\n<turn|>\n<|turn>user\nWeather in Paris?<turn|>\n"
        "<|turn>model\n"
        + CALLED
        + '<|tool_response>response:get_weather{value:<|"|>mild<|"|>}<tool_response|>'
        "<|channel>thought\n",
    ),
    (
        "two calls, results by id",
        [
            ASKED,
            calling(call("a", "1"), call("b", "2", x=[1, True, None])),
            {"role": "tool", "tool_call_id": "2", "content": "B"},
            {"role": "tool", "tool_call_id": "1", "content": "A"},
        ],
        {},
        "<bos><|turn>user\nWeather in Paris?<turn|>\n<|turn>model\n<|tool_call>call:a{}<tool_call|>"
        "<|tool_call>call:b{x:[1,true,null]}<tool_call|>"
        '<|tool_response>response:b{value:<|"|>B<|"|>}<tool_response|>'
        '<|tool_response>response:a{value:<|"|>A<|"|>}<tool_response|>',
    ),
    (
        "a thought before the answer is written, one of an earlier turn is dropped",
        [
            USER,
            {"role": "assistant", "content": "Hello", "reasoning": "old"},
            USER,
            {"role": "assistant", "content": "Again", "reasoning": "new"},
        ],
        {"add_generation_prompt": False},
        "<bos><|turn>user\nHi<turn|>\n<|turn>model\nHello<turn|>\n<|turn>user\nHi<turn|>\n"
        "<|turn>model\n<|channel>thought\nnew\n<channel|>Again<turn|>\n",
    ),
    (
        "a thought inside the text is taken out",
        [USER, {"role": "assistant", "content": "<|channel>thought\nx\n<channel|> Hello"}],
        {"add_generation_prompt": False},
        "<bos><|turn>user\nHi<turn|>\n<|turn>model\nHello<turn|>\n",
    ),
    (
        "nested arguments: keys in order, floats, empty things",
        [USER, calling(call("f", z={"b": 1.5, "a": {}, "B": -2}, a=[], text='say "hi"'))],
        {},
        "<bos><|turn>user\nHi<turn|>\n<|turn>model\n<|tool_call>call:f{a:[],"
        'text:<|"|>say "hi"<|"|>,z:{a:{},b:1.5,B:-2}}<tool_call|><|tool_response>',
    ),
]


@pytest.mark.parametrize(
    ("messages", "options", "text"), [case[1:] for case in GEMMA_4], ids=[c[0] for c in GEMMA_4]
)
def test_gemma_4_strings(messages, options, text):
    assert render(messages, "4", **options) == text
    assert jinja(messages, **options) == text


RICH = {
    "type": "function",
    "function": {
        "name": "book",
        "description": "Book.",
        "parameters": {
            "type": "object",
            "properties": {
                "who": {
                    "type": "object",
                    "description": "Person",
                    "required": ["name"],
                    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
                },
                "Days": {"type": "array", "items": {"type": "string", "description": "Day"}},
                "rooms": {
                    "type": "array",
                    "description": "Rooms",
                    "items": {
                        "type": "object",
                        "required": ["no"],
                        "properties": {"no": {"type": "integer", "nullable": True}},
                    },
                },
                "note": {"type": "string", "nullable": True, "description": "Note"},
                "late": {"type": "boolean"},
                "price": {"type": "number", "enum": [1, 2]},
                "extra": {"type": "object", "additionalProperties": {"type": "string"}},
                "mixed": {"type": ["integer", "string"]},
                "any": {},
            },
            "required": ["who", "Days"],
        },
    },
}
RICH_TEXT = (
    '<|tool>declaration:book{description:<|"|>Book.<|"|>,parameters:{properties:{'
    'any:{type:<|"|><|"|>},'
    'Days:{items:{description:<|"|>Day<|"|>,type:<|"|>STRING<|"|>},type:<|"|>ARRAY<|"|>},'
    'extra:{properties:{additionalProperties:{type:<|"|>STRING<|"|>}},type:<|"|>OBJECT<|"|>},'
    'late:{type:<|"|>BOOLEAN<|"|>},'
    "mixed:{type:<|\"|>['INTEGER', 'STRING']<|\"|>},"
    'note:{description:<|"|>Note<|"|>,nullable:true,type:<|"|>STRING<|"|>},'
    'price:{type:<|"|>NUMBER<|"|>},'
    'rooms:{description:<|"|>Rooms<|"|>,items:{properties:{no:{nullable:true,'
    'type:<|"|>INTEGER<|"|>}},required:[<|"|>no<|"|>],type:<|"|>OBJECT<|"|>},'
    'type:<|"|>ARRAY<|"|>},'
    'who:{description:<|"|>Person<|"|>,properties:{age:{type:<|"|>INTEGER<|"|>},'
    'name:{type:<|"|>STRING<|"|>}},required:[<|"|>name<|"|>],type:<|"|>OBJECT<|"|>}},'
    'required:[<|"|>who<|"|>,<|"|>Days<|"|>],type:<|"|>OBJECT<|"|>}}<tool|>'
)


def test_a_rich_declaration_is_written_as_the_official_template_does():
    assert templates.declaration(RICH) == RICH_TEXT
    text = render([USER], "4", tools=[RICH, WEATHER])
    assert text.count("<|tool>") == 2 and RICH_TEXT in text
    assert jinja([USER], tools=[RICH, WEATHER]) == text


BROKEN = [
    ([], "no messages"),
    ([{"role": "robot", "content": "x"}], "(?i)unknown role"),
    ([USER, {"role": "system", "content": "late"}], "first message"),
    ([USER, {"role": "tool", "content": "x"}], "no tool call"),
    ([USER, {"role": "assistant", "content": "x"}, {"role": "tool", "content": "x"}], "no tool"),
    ([USER, calling({"function": {"name": "f", "arguments": '{"a": 1}'}})], "json.loads"),
    ([{"role": "user", "content": [{"type": "smell"}]}], "smell"),
]


@pytest.mark.parametrize(("messages", "says"), BROKEN)
def test_gemma_4_refuses_what_has_no_meaning(messages, says):
    with pytest.raises(TemplateError, match=says):
        render(messages, "4")
    with pytest.raises(JinjaTemplateError, match=says):
        jinja(messages)


@pytest.mark.parametrize("messages", ["Hi", {"role": "user"}, [{"content": "x"}], ["Hi"], 3])
def test_wrong_types_are_template_errors(messages):
    with pytest.raises(TemplateError):
        render(messages, "4")


@pytest.mark.parametrize("value", [float("nan"), float("inf"), {1, 2}, 'a<|"|>b'])
def test_values_that_cannot_be_written_are_refused(value):
    with pytest.raises(TemplateError):
        render([USER, calling(call("f", x=value))], "4")


def test_an_unknown_generation_is_refused():
    with pytest.raises(TemplateError, match="choose one of"):
        render([USER], "2.5")


# ---- Python and jinja agree --------------------------------------------------------------------

words = st.text(alphabet="abc é\n\"'{}:,[]<|>ñ日", max_size=12).filter(
    lambda text: '<|"|>' not in text
)
filled = words.filter(str.strip)
names = st.text(alphabet="abcXYZ_", min_size=1, max_size=6)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-999, 999) | st.floats(-9, 9) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
arguments = st.dictionaries(names, values, max_size=3)
calls = st.lists(
    st.builds(
        lambda n, a: call(n, **{}) | {"function": {"name": n, "arguments": a}}, names, arguments
    ),
    min_size=1,
    max_size=2,
)
schemas = st.recursive(
    st.fixed_dictionaries(
        {},
        optional={
            "type": st.sampled_from(["string", "integer", "boolean", "number"]),
            "description": filled,
            "enum": st.lists(filled, min_size=1, max_size=2),
            "nullable": st.booleans(),
        },
    ),
    lambda inner: (
        st.fixed_dictionaries(
            {"type": st.just("object")},
            optional={
                "properties": st.dictionaries(names, inner, max_size=2),
                "required": st.lists(names, max_size=2),
                "description": filled,
            },
        )
        | st.fixed_dictionaries({"type": st.just("array")}, optional={"items": inner})
    ),
    max_leaves=4,
)
tools_ = st.lists(
    st.builds(
        lambda name, description, properties, required: {
            "type": "function",
            "function": {
                "name": name,
                "description": description,
                "parameters": {
                    "type": "object",
                    "properties": properties,
                    "required": required,
                },
            },
        },
        names,
        filled,
        st.dictionaries(names, schemas, max_size=3),
        st.lists(names, max_size=2),
    ),
    max_size=2,
)


@st.composite
def conversations(draw) -> list[dict]:
    messages = []
    if draw(st.booleans()):
        messages.append({"role": "system", "content": draw(words)})
    for _ in range(draw(st.integers(1, 3))):
        messages.append({"role": "user", "content": draw(filled)})
        for _ in range(draw(st.integers(0, 2))):
            message = {"role": "assistant", "content": draw(st.none() | words)}
            if draw(st.booleans()):
                message["reasoning"] = draw(filled)
            messages.append(message)
            if draw(st.booleans()):
                message["tool_calls"] = draw(calls)
                for _ in range(draw(st.integers(0, len(message["tool_calls"])))):
                    content = draw(words | arguments)
                    messages.append({"role": "tool", "content": content})
    return messages


@settings(max_examples=150, deadline=None)
@given(conversations(), tools_, st.booleans(), st.booleans(), st.booleans())
def test_python_and_jinja_write_the_same_text(messages, tools, thinking, prompt, empty):
    options = {"tools": tools, "thinking": thinking, "add_generation_prompt": prompt}
    options["empty_thought"] = empty
    text = render(messages, "4", **options)
    assert jinja(messages, **options) == text
    assert text.startswith("<bos>") and text.count("<bos>") == 1


# ---- the tokenizer with our template -----------------------------------------------------------


@pytest.fixture(scope="module")
def tokenizer():
    return tiny_tokenizer("4")


def test_the_template_in_a_tokenizer_gives_one_bos_and_the_same_text(tokenizer):
    for messages, options, text in (case[1:] for case in GEMMA_4):
        options = dict(options)
        ids = tokenizer.apply_chat_template(
            messages,
            tools=options.pop("tools", None),
            enable_thinking=options.pop("thinking", False),
            add_generation_prompt=options.pop("add_generation_prompt", True),
            **options,
            return_dict=True,
        )["input_ids"]
        assert ids.count(tokenizer.bos_token_id) == 1 and ids[0] == tokenizer.bos_token_id
        assert tokenizer.decode(ids) == text


def test_the_mask_covers_what_the_model_writes_and_nothing_else(tokenizer):
    messages = [
        {"role": "system", "content": "Be kind."},
        ASKED,
        PARIS,
        {"role": "tool", "content": "mild"},
        {"role": "assistant", "content": "Mild.", "reasoning": "It says mild."},
        USER,
        {"role": "assistant", "content": "Hello!"},
    ]
    out = tokenizer.apply_chat_template(
        messages, tools=[WEATHER], return_dict=True, return_assistant_tokens_mask=True
    )
    mask, ids = out["assistant_masks"], out["input_ids"]
    assert len(mask) == len(ids)
    runs, before = [], 0
    for token, own in zip(ids, mask, strict=True):
        if own and not before:
            runs.append([])
        if own:
            runs[-1].append(token)
        before = own
    assert [tokenizer.decode(run) for run in runs] == [
        CALLED + "<|tool_response>",
        "Mild.<turn|>",
        "Hello!<turn|>",
    ]


# ---- parsing -----------------------------------------------------------------------------------


def test_a_reply_is_taken_apart():
    parsed = parse_reply(
        "<|channel>thought\nLook it up.\n<channel|>One moment. <|tool_call>call:f{a:1}<tool_call|>"
        '<|tool_call>call:g{s:<|"|>x}<tool_call|>, "y"<|"|>,l:[true,null,-2.5e3],o:{k:{}}}'
        "<tool_call|><|tool_response>response:f{never:1}"
    )
    assert parsed.thinking == "Look it up." and parsed.text == "One moment."
    assert parsed.tool_calls == (
        ToolCall("f", {"a": 1}),
        ToolCall("g", {"s": 'x}<tool_call|>, "y"', "l": [True, None, -2500.0], "o": {"k": {}}}),
    )
    assert type(parsed.tool_calls[0].arguments["a"]) is int
    assert parsed.malformed == ()


MALFORMED = [
    ("<|tool_call>call:f{a: 1}<tool_call|>", "a value"),
    ("<|tool_call>call:f{a:1,}<tool_call|>", "a key"),
    ('<|tool_call>call:f{"a":1}<tool_call|>', "a key"),
    ("<|tool_call>call:f{a:1,a:2}<tool_call|>", "twice"),
    ("<|tool_call>call:f{a:Paris}<tool_call|>", "a value"),
    ("<|tool_call>call:f{a:01}<tool_call|>", "','"),
    ("<|tool_call>call:f{a:1e999}<tool_call|>", "too large"),
    ("<|tool_call>call:f{a:" + "9" * 500 + "}<tool_call|>", "too large"),
    ("<|tool_call>call:f{a:" + "[" * 200, "levels"),
    ("<|tool_call>f{a:1}<tool_call|>", "call:"),
    ("<|tool_call>call:{a:1}<tool_call|>", "name"),
    ("<|tool_call>call:f{a:1}", "<tool_call|>"),
    ('<|tool_call>call:f{a:<|"|>Par', "close the string"),
    ("<|tool_call>call:f{a:[1 2]}<tool_call|>", "','"),
    ("<|tool_call>", "call:"),
]


@pytest.mark.parametrize(("raw", "reason"), MALFORMED, ids=[m[0][:40] for m in MALFORMED])
def test_a_malformed_call_is_reported_and_never_guessed(raw, reason):
    parsed = parse_reply(raw)
    assert parsed.tool_calls == () and parsed.text == ""
    assert len(parsed.malformed) == 1
    assert reason in parsed.malformed[0].reason and parsed.malformed[0].raw == raw


def test_a_good_call_behind_a_bad_one_is_found():
    parsed = parse_reply("<|tool_call>call:f{<tool_call|><|tool_call>call:g{}<tool_call|>ok<turn|>")
    assert [c.name for c in parsed.tool_calls] == ["g"]
    assert len(parsed.malformed) == 1 and parsed.text == "ok"


def test_an_unfinished_thought_is_a_thought():
    parsed = parse_reply("<|channel>thought\nI was about to")
    assert parsed.thinking == "I was about to" and parsed.text == ""


def test_text_ends_at_the_stop_token():
    assert parse_reply("yes<turn|>\n<|turn>user\nno").text == "yes"
    assert parse_reply("yes<eos>no").text == "yes"
    assert parse_reply("yes<end_of_turn>no", "3").text == "yes"
    old = parse_reply("<|tool_call>call:f{}<tool_call|>", "2")
    assert old.tool_calls == () and old.text == "<|tool_call>call:f{}<tool_call|>"


@settings(max_examples=150, deadline=None)
@given(calls, st.text(alphabet="abc é.\n", max_size=10), st.none() | filled)
def test_parsing_undoes_rendering(made, said, thought):
    # An assistant message with calls is written thought, calls, text: the order of the template.
    thought = thought if thought and "<" not in thought else None
    message = calling(*made, content=said) | ({"reasoning": thought} if thought else {})
    prompt = render([USER], "4")
    text = render([USER, message], "4", add_generation_prompt=False)
    assert text.startswith(prompt)
    parsed = parse_reply(text[len(prompt) :])
    wanted = [ToolCall(c["function"]["name"], c["function"]["arguments"]) for c in made]
    assert list(parsed.tool_calls) == wanted and parsed.malformed == ()
    assert parsed.text == said.strip()
    assert parsed.thinking == (thought or "").strip()


@settings(max_examples=400, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            [
                "<|tool_call>",
                "<tool_call|>",
                "call:",
                "f",
                "{",
                "}",
                "a",
                ":",
                ",",
                "[",
                "]",
                "1",
                '<|"|>',
                "<|channel>",
                "thought\n",
                "<channel|>",
                "<turn|>",
                "x ",
                "-",
                "e",
                "true",
            ]
        ),
        max_size=25,
    ).map("".join)
)
def test_parsing_never_raises_and_loses_no_call(raw):
    parsed = parse_reply(raw)
    assert len(parsed.tool_calls) + len(parsed.malformed) <= raw.count("<|tool_call>")
    for found in parsed.malformed:
        assert found.raw in raw and found.reason
    for found in parsed.tool_calls:
        written = render([USER, calling(found.to_message())], "4", add_generation_prompt=False)
        assert parse_reply(written).tool_calls[-1] == found
