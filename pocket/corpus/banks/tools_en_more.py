"""English tools the shop does not have: their declarations, requests and values.

They exist so that a model can be asked to use a tool it has never seen. A whole tool
belongs to one split, by the hash of its name.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from pocket.corpus import world
from pocket.corpus.banks import tools_en_more1, tools_en_more2, tools_en_more3


@dataclass(frozen=True)
class Argument:
    """An argument: the names it may be given (the first one is its slot), and its values."""

    names: tuple[str, ...]
    pool: str
    description: str

    @property
    def enum(self) -> list[str]:
        """The values it is limited to; empty where it is not."""
        return self.pool.removeprefix("enum ").split(",") if self.pool.startswith("enum ") else []


@dataclass(frozen=True)
class NewTool:
    """A tool that nobody has written: only its declaration and its requests exist.

    names, descriptions: what it may be called and said to do; one of each is drawn, so
    that a model learns to read a declaration and not to remember it.
    """

    names: tuple[str, ...]
    descriptions: tuple[str, ...]
    arguments: tuple[Argument, ...]
    phrasings: tuple[str, ...]

    @property
    def name(self) -> str:
        """Its first name, which decides its split."""
        return self.names[0]


def parse(blocks: str) -> list[NewTool]:
    """The tools of a text, one block each, a blank line between blocks.

    ``# name|other name`` then ``> Description.|Other description.`` then one line
    ``= slot|other name: pool: Description.`` for each argument, then phrasings.
    """
    return [_tool(block.strip().splitlines()) for block in blocks.strip().split("\n\n")]


def _tool(lines: list[str]) -> NewTool:
    arguments = []
    for line in lines:
        if line.startswith("= "):
            names, pool, description = line[2:].split(": ")
            arguments.append(Argument(tuple(names.split("|")), pool, description))
    return NewTool(
        names=tuple(lines[0].removeprefix("# ").split("|")),
        descriptions=tuple(lines[1].removeprefix("> ").split("|")),
        arguments=tuple(arguments),
        phrasings=tuple(line for line in lines if line[:2] not in ("# ", "> ", "= ")),
    )


TOOLS: list[NewTool] = [
    tool for part in (tools_en_more1, tools_en_more2, tools_en_more3) for tool in parse(part.BLOCKS)
]

# Values by pool: "|" between alternatives, and one part after another makes one value.
WORDS: dict[str, tuple[str, ...]] = {
    "book": (
        "The |A |One |My ",
        "Silent|Last|Golden|Broken|Hidden|Red|Northern|Second|Paper|Burning|Lost|Winter",
        " Garden| River| Clock| Sister| Harbour| Letter| Island| Mirror| Bridge| Orchard| Crow",
    ),
    "song": (
        "Blue|Slow|Sweet|Midnight|Lonely|Dancing|Summer|Velvet|Electric|Little",
        " Train| Rain| Heart| Avenue| Fever| Moon| Radio| Tears| Sunday| Fire| Shoes",
        "|| Again| Blues| Tonight",
    ),
    "film": (
        "Return to |Night in |Goodbye, |The Road to |Escape from |A Summer in |Lost in ",
        "Marseille|the Moon|Avalon|the Desert|Kyoto|Paradise|Nowhere|the Attic|Samoa|Oakland",
    ),
    "painting": (
        "The ",
        "Sleeping|Blind|Laughing|Yellow|Drowned|Weeping|Flying|Old",
        " Miller| Bride| Horse| Tower| Fisherman| Angel| Market| Piano",
    ),
    "ship": (
        "Sea |Star |Polar |Wind |Ocean |Royal |Storm |Sun ",
        "Rose|Fox|Queen|Dancer|Runner|Eagle|Pearl|Swan|Hunter|Whisper",
    ),
    "room": ("room |hall ", "A|B|C|D|E|F|G", "1|2|3|4|5|6|7|8|9"),
    "bed": (
        "the herb bed|the rose bed|the lawn|the greenhouse|the front garden|bed 2|bed 5|bed 7|"
        "the vegetable patch|the back garden|the tulip bed|bed 12|the berry bushes|the hedge",
    ),
    "plant": (
        "carrots|tomatoes|spinach|pumpkin|lettuce|basil|beans|onions|garlic|peas|leeks|maize|"
        "cabbage|radish|strawberries|potatoes|wheat|barley|cucumber|parsley|beetroot|celery",
    ),
    "playlist": (
        "Road Trip|Party|Morning Coffee|Calm Evening|Workout|Sunday Lunch|Rainy Days|Focus|Oldies|"
        "Beach|Dinner|Kids|Running|Guitar Heroes",
    ),
    "instrument": (
        "guitar|violin|cello|banjo|ukulele|harp|mandolin|viola|lute|piano|bass guitar|zither",
    ),
    "country": (
        "Brazil|Japan|Kenya|Norway|Peru|Vietnam|Egypt|Canada|India|Morocco|Iceland|Chile|Spain|"
        "Portugal|Thailand|Ghana|Mexico|Turkey|Nepal|Cuba",
    ),
    "sport": (
        "yoga|boxing|swimming|pilates|rowing|judo|spinning|zumba|climbing|karate|ballet|running|"
        "cycling|aerobics|fencing|tennis",
    ),
    "account": (
        "my savings account|the joint account|account 4471|account 902|my current account|"
        "the holiday account|account 3358|the business account|account 77105|account 6120",
    ),
    "subject": (
        "maths|history|physics|Latin|chemistry|biology|art|music|geography|French|economics|"
        "literature|philosophy|computer science",
    ),
    "homeroom": (
        "the kitchen|the bedroom|the hall|the bathroom|the living room|the office|the attic|"
        "the nursery|the cellar|the guest room|the dining room|the garage",
    ),
    "door": (
        "the front door|the back door|the garage door|the cellar door|the garden gate|"
        "the balcony door|the side door|the kitchen door|the shed|the main gate",
    ),
    "dish": (
        "lasagne|paella|pancakes|onion soup|fish curry|apple pie|goulash|risotto|adobo|feijoada|"
        "ratatouille|dumplings|moussaka|pea soup|banana bread|ceviche|chicken stew|pad thai",
    ),
    "grocery": (
        "eggs|lemons|tomatoes|bread rolls|onions|apples|bananas|tins of tuna|jars of honey|"
        "cartons of milk|bags of rice|bottles of oil|potatoes|yoghurts|peppers",
    ),
    "pizza": (
        "mushroom|salami|tuna|spinach|ham|four cheese|artichoke|pepperoni|onion|olive|pineapple",
    ),
    "street": ("|".join(world.STREETS),),
    "doctor": (
        "dentist|eye doctor|skin doctor|heart doctor|surgeon|midwife|ear doctor|family doctor|"
        "bone doctor|children's doctor",
    ),
    "medicine": (
        "ibuprofen|cough syrup|paracetamol|aspirin|iron tablets|eye drops|vitamin D|nose spray|"
        "antacid|penicillin|magnesium|zinc",
    ),
    "animal": (
        "dog|cat|rabbit|parrot|hamster|pony|goat|tortoise|ferret|guinea pig|canary|donkey|lizard",
    ),
    "farm": ("cows|sheep|goats|hens|pigs|ducks|geese|horses|lambs|turkeys|alpacas|calves",),
    "topic": (
        "the budget|the new office|our holiday plans|the broken lift|the party|the contract|"
        "the lunch menu|the trip to Rome|the football match|the rent|next week's shifts|"
        "the wedding|the car repair|the exam results",
    ),
    "document": (
        "the contract|the timetable|the menu|the annual report|the invoice|the guest list|"
        "the map|the floor plan|the agenda|the song sheet|the price list|the manual",
    ),
    "word": (
        "bread|house|river|butterfly|spoon|window|thunder|cheese|mountain|pencil|shoe|friend|"
        "winter|bridge|key|cloud|horse|pillow|garlic|needle",
    ),
    "language": (
        "French|Polish|Greek|Japanese|Swahili|Dutch|Italian|Korean|Danish|Hindi|Turkish|Czech|"
        "Finnish|Arabic|Basque",
    ),
    "game": (
        "chess|checkers|sudoku|poker|memory|hangman|backgammon|solitaire|dominoes|mahjong|bingo",
    ),
    "harbour": ("North |South |Old |New |Little ", "Haven|Quay|Anchor Bay|Whitby|Rockport|Marina"),
    "beach": (
        "Shell |Seal |Sandy |Palm |Dolphin |Pebble |Gull ",
        "Beach|Bay|Cove|Point",
    ),
    "building": (
        "the school|the town hall|the barn|the library|the car park|the church|house 4|house 11|"
        "the sports hall|the fire station|the bakery|house 23",
    ),
    "law": (
        "family law|labour law|tax law|tenancy law|traffic law|patent law|inheritance law|"
        "criminal law|contract law",
    ),
}

NUMBERS: dict[str, tuple[int, int]] = {
    "minutes": (2, 120),
    "count": (2, 12),
    "small": (2, 40),
    "percent": (5, 100),
    "degrees": (15, 26),
    "fever": (36, 42),
    "points": (10, 9000),
    "year": (1950, 2026),
    "amount": (3, 2000),
}

DRAWN: dict[str, Callable[[random.Random], str]] = {
    "city": lambda rng: rng.choice(world.CITIES),
    "date": world.date,
    "day": lambda rng: rng.choice(world.DAYS),
    "clock": world.clock,
    "address": world.address,
    "person": world.full_name,
    "first": lambda rng: rng.choice(world.FIRST_NAMES),
    "colour": lambda rng: rng.choice(world.COLOURS),
    "digits": lambda rng: f"{rng.randrange(1000, 10000)}",
}


def draw(rng: random.Random, argument: Argument) -> Any:
    """A value for an argument: an int for a number pool, else a string.

    Raises KeyError for a pool that does not exist.
    """
    if argument.enum:
        return rng.choice(argument.enum)
    if argument.pool in NUMBERS:
        low, high = NUMBERS[argument.pool]
        return rng.randrange(low, high + 1)
    if argument.pool in DRAWN:
        return DRAWN[argument.pool](rng)
    return "".join(rng.choice(part.split("|")) for part in WORDS[argument.pool])


def declare(
    rng: random.Random, tool: NewTool
) -> tuple[dict[str, Any], tuple[Argument, ...], tuple[str, ...]]:
    """A declaration of the tool with names and description drawn.

    Returns it with the tool's arguments and the names drawn for them, in the same order.
    """
    names: list[str] = []
    properties: dict[str, Any] = {}
    for argument in tool.arguments:
        name = rng.choice([one for one in argument.names if one not in names])
        names.append(name)
        kind = "integer" if argument.pool in NUMBERS else "string"
        properties[name] = {"type": kind, "description": argument.description}
        if argument.enum:
            properties[name]["enum"] = argument.enum
    function = {
        "name": rng.choice(tool.names),
        "description": rng.choice(tool.descriptions),
        "parameters": {"type": "object", "properties": properties, "required": names},
    }
    return {"type": "function", "function": function}, tool.arguments, tuple(names)
