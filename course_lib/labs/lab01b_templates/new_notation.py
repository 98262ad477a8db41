"""Exercises 4 and 5: how Gemma 4 writes values, and how it declares a tool."""

from __future__ import annotations

import json
import random
from typing import Any

from course_lib import notation
from course_lib.labs.exercises import Case, Exercise, Mistake
from course_lib.labs.lab01b_templates.conversations import some_tool, some_value

QUOTE = '<|"|>'

# ---- a value ----------------------------------------------------------------------------------


def write_value(value):
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return '<|"|>' + value + '<|"|>'
    if isinstance(value, dict):
        pairs = sorted(value.items(), key=lambda pair: pair[0].lower())
        return "{" + ",".join(f"{key}:{write_value(item)}" for key, item in pairs) + "}"
    if isinstance(value, list):
        return "[" + ",".join(write_value(item) for item in value) + "]"
    return str(value)


def _value_by_json(value):
    if isinstance(value, dict):
        keys = sorted(value, key=str.lower)
        return "{" + ",".join(k + ":" + _value_by_json(value[k]) for k in keys) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(_value_by_json, value)) + "]"
    return QUOTE + value + QUOTE if isinstance(value, str) else json.dumps(value)


def _value_by_library(value):
    return notation.write_value(value)


def _variant(**changes):
    """A writer that differs in one point from the right one."""
    rules: dict[str, Any] = {
        "quote": QUOTE,
        "quote_keys": "",
        "comma": ",",
        "colon": ":",
        "order": lambda keys: sorted(keys, key=str.lower),
        "constants": {None: "null", True: "true", False: "false"},
        "number": str,
        "inner": None,
    } | changes

    def write(value, depth=0):
        if value is None or isinstance(value, bool):
            return rules["constants"][value]
        if isinstance(value, str):
            return f"{rules['quote']}{value}{rules['quote']}"
        if isinstance(value, dict | list) and depth and rules["inner"]:
            return rules["inner"](value)
        if isinstance(value, dict):
            mark = rules["quote_keys"]
            pairs = (
                f"{mark}{key}{mark}{rules['colon']}{write(value[key], depth + 1)}"
                for key in rules["order"](value)
            )
            return "{" + rules["comma"].join(pairs) + "}"
        if isinstance(value, list):
            return "[" + rules["comma"].join(write(item, depth + 1) for item in value) + "]"
        return rules["number"](value)

    return lambda value: write(value)


def draw_values(rng: random.Random) -> list[Case]:
    """(value,): one of each kind always, an object with keys in no order, and nested ones."""
    days, zip_code = rng.randint(2, 30), str(rng.randint(1000, 9999))
    return [
        (zip_code,),
        (rng.choice((True, False)),),
        (None,),
        (days,),
        ({"unit": "celsius", "city": "Paris", "days": days},),
        ({"zip": zip_code, "Note": None, "express": True, "amount": 5},),
        ({"place": {"zip": zip_code, "city": "São Paulo"}, "days": [1, days], "b": ["x", "y"]},),
        ({"quote": 'the "red" one', "c": some_value(rng), "a": some_value(rng)},),
    ]


WRITE_VALUE = Exercise(
    id="lab01b.write_value",
    prompt="Write write_value(value): a JSON value in Gemma 4's notation. Strings stand in <|\"|>, "
    "keys are bare and sorted without regard to capitals, nothing has blanks around it.",
    draw=draw_values,
    reference=write_value,
    equivalents=(_value_by_json, _value_by_library),
    mistakes=(
        Mistake(
            "quotation marks of JSON",
            'A string stands between two <|"|> tokens, so that a quotation mark inside it needs '
            "no escape.",
            (_variant(quote='"'),),
        ),
        Mistake(
            "plain JSON",
            'json.dumps writes "keys" in quotation marks and blanks behind commas. This is '
            "another notation: write it piece by piece.",
            (lambda value: json.dumps(value, ensure_ascii=False),),
        ),
        Mistake(
            "the keys are quoted",
            'Keys are bare: {city:<|"|>Paris<|"|>}. Only strings as values have the marks.',
            (_variant(quote_keys=QUOTE),),
        ),
        Mistake(
            "the keys are not sorted",
            "The template sorts the keys of every object, so that the model always meets them in "
            "one order.",
            (_variant(order=list),),
        ),
        Mistake(
            "capitals come first",
            "Sort without regard to capitals: key=str.lower. Plain sorting puts Note before "
            "amount.",
            (_variant(order=sorted),),
        ),
        Mistake(
            "True and None as Python prints them",
            "Write true, false and null.",
            (_variant(constants={None: "None", True: "True", False: "False"}),),
        ),
        Mistake(
            "a bool counts as a number",
            "isinstance(True, int) is True in Python. Ask for bool before you ask for numbers.",
            (_variant(constants={None: "null", True: "1", False: "0"}),),
        ),
        Mistake(
            "blanks behind commas",
            "There are no blanks between the parts: {a:1,b:2}.",
            (_variant(comma=", "),),
        ),
        Mistake(
            "blanks behind colons",
            "There is no blank behind a colon: {a:1}.",
            (_variant(colon=": "),),
        ),
        Mistake(
            "what is nested is written by Python",
            "A list or an object inside an object follows the same rules: call write_value for "
            "each part.",
            (_variant(inner=str), _variant(inner=repr)),
        ),
        Mistake(
            "numbers are quoted",
            "Only strings stand in marks; a number is bare.",
            (_variant(number=lambda n: f"{QUOTE}{n}{QUOTE}"),),
        ),
    ),
    hints=(
        "Six kinds of value: None, bool, str, number, list, dict. The last two hold values again.",
        "Ask for bool before numbers. For a list and a dict call write_value for each part and "
        'join with ",".',
        "dict: pairs = sorted(value.items(), key=lambda pair: pair[0].lower()), then "
        '"{" + ",".join(f"{key}:{write_value(item)}" for key, item in pairs) + "}".',
    ),
    expects="a text",
    points=2,
)


# ---- a declaration ----------------------------------------------------------------------------


def declare(tool):
    def upper(schema):
        return {
            key: item.upper() if key == "type" else upper(item) if isinstance(item, dict) else item
            for key, item in schema.items()
        }

    function = tool["function"]
    body = {
        "description": function["description"],
        "parameters": upper(function["parameters"]),
    }
    return f"<|tool>declaration:{function['name']}{write_value(body)}<tool|>"


def _declare_by_hand(tool):
    function = tool["function"]
    parameters = function["parameters"]
    properties = []
    for name in sorted(parameters["properties"], key=str.lower):
        spec = parameters["properties"][name]
        fields = []
        if "description" in spec:
            fields.append(f"description:{QUOTE}{spec['description']}{QUOTE}")
        if "enum" in spec:
            fields.append("enum:[" + ",".join(QUOTE + e + QUOTE for e in spec["enum"]) + "]")
        fields.append(f"type:{QUOTE}{spec['type'].upper()}{QUOTE}")
        properties.append(f"{name}:{{{','.join(fields)}}}")
    required = ",".join(QUOTE + name + QUOTE for name in parameters["required"])
    return (
        f"<|tool>declaration:{function['name']}{{"
        f"description:{QUOTE}{function['description']}{QUOTE},"
        f"parameters:{{properties:{{{','.join(properties)}}},required:[{required}],"
        f"type:{QUOTE}OBJECT{QUOTE}}}}}<tool|>"
    )


def _declare_by_library(tool):
    return notation.declaration(tool)


def _with(change):
    """The right declaration of a tool that was changed before."""

    def answer(tool):
        function = json.loads(json.dumps(tool["function"]))
        change(function)
        return declare({"type": "function", "function": function})

    return answer


def _without_field(name):
    def change(function):
        for spec in function["parameters"]["properties"].values():
            spec.pop(name, None)

    return _with(change)


def _small_types(tool):
    function = tool["function"]
    body = {"description": function["description"], "parameters": function["parameters"]}
    return f"<|tool>declaration:{function['name']}{write_value(body)}<tool|>"


def _outer_type_only(tool):
    function = tool["function"]
    parameters = function["parameters"] | {"type": "OBJECT"}
    body = {"description": function["description"], "parameters": parameters}
    return f"<|tool>declaration:{function['name']}{write_value(body)}<tool|>"


def _replaced(old, new):
    return lambda tool: declare(tool).replace(old, new)


def _unsorted(tool):
    write = _variant(order=list)
    function = tool["function"]
    properties = {
        name: {
            key: spec[key].upper() if key == "type" else spec[key]
            for key in ("description", "enum", "type")
            if key in spec
        }
        for name, spec in function["parameters"]["properties"].items()
    }
    parameters = {
        "properties": properties,
        "required": function["parameters"]["required"],
        "type": "OBJECT",
    }
    body = {"description": function["description"], "parameters": parameters}
    return f"<|tool>declaration:{function['name']}{write(body)}<tool|>"


def _name_inside(tool):
    function = tool["function"]
    whole = declare(tool)
    start = len("<|tool>declaration:" + function["name"])
    return (
        "<|tool>declaration:"
        + write_value({"name": function["name"]})[:-1]
        + ","
        + whole[start + 1 :]
    )


def _json_text(tool):
    return f"<|tool>declaration:{json.dumps(tool['function'])}<tool|>"


def _no_parameters(tool):
    function = tool["function"]
    body = {"description": function["description"]}
    return f"<|tool>declaration:{function['name']}{write_value(body)}<tool|>"


def draw_tools(rng: random.Random) -> list[Case]:
    """(tool,): the one of the model card, and drawn ones."""
    return [(WEATHER,), *((some_tool(rng),) for _ in range(5))]


WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Current weather for a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "unit": {"type": "string", "enum": ["celsius", "fahrenheit"]},
                "city": {"type": "string", "description": "City name"},
            },
            "required": ["city"],
        },
    },
}

DECLARE = Exercise(
    id="lab01b.declare",
    prompt="Write declare(tool): a tool as Gemma 4's system turn declares it, with every type in "
    "capitals. Call your write_value.",
    draw=draw_tools,
    reference=declare,
    equivalents=(_declare_by_hand, _declare_by_library),
    mistakes=(
        Mistake(
            "the types are in small letters",
            "JSON Schema says string, Gemma 4 reads STRING: every type in capitals, that of the "
            "object too.",
            (_small_types,),
        ),
        Mistake(
            "only the outer type is in capitals",
            "Each argument has a type too: STRING, INTEGER, NUMBER, BOOLEAN.",
            (_outer_type_only,),
        ),
        Mistake(
            "the descriptions of the arguments are missing",
            "The model chooses arguments by their descriptions: write them where there are any.",
            (_without_field("description"),),
        ),
        Mistake(
            "the allowed values are missing",
            "Without enum the model invents values: write it where there is one.",
            (_without_field("enum"),),
        ),
        Mistake(
            "the required arguments are missing",
            "Without required the model cannot know what it may leave out.",
            (_with(lambda function: function["parameters"].pop("required")),),
        ),
        Mistake(
            "the parameters are missing",
            "A name and a description do not say how to call it.",
            (_no_parameters,),
        ),
        Mistake(
            "the arguments are not sorted",
            "The arguments are the keys of an object: write_value sorts them.",
            (_unsorted,),
        ),
        Mistake(
            "the word declaration is missing",
            "<|tool>declaration:name{...}<tool|>: the word says what kind of block this is.",
            (_replaced("declaration:", ""),),
        ),
        Mistake(
            "the closing token is wrong",
            "<|tool> opens and <tool|> closes.",
            (_replaced("<tool|>", "<|tool|>"),),
        ),
        Mistake(
            "the name stands in the braces",
            "The name stands before the braces: declaration:get_weather{...}.",
            (_name_inside,),
        ),
        Mistake(
            "the schema as JSON text",
            "Inside the block stands Gemma 4's notation: write_value, not json.dumps.",
            (_json_text,),
        ),
    ),
    hints=(
        "Look at the string of the model card: what stands between declaration: and <tool|>? "
        "A name and one value.",
        "Build a dict with description and parameters, put every type of it in capitals, and "
        "let write_value do the rest: it sorts the keys.",
        'f"<|tool>declaration:{name}{write_value(body)}<tool|>", with body = {"description": ..., '
        '"parameters": upper(parameters)} and a small function upper that goes down into dicts.',
    ),
    expects="a text from <|tool> to <tool|>",
    points=2,
    show=lambda tool: (
        f"the tool {tool['function']['name']} with arguments "
        f"{', '.join(tool['function']['parameters']['properties'])}"
    ),
)
