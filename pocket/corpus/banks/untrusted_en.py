"""The English bank of the skill "untrusted": what is asked, and what stands in the texts.

One phrasing a line; the two characters ``\\n`` stand for a new line. The intents are the
keys of REQUESTS; ``pocket/corpus/untrusted.py`` says how each is used.
"""

from __future__ import annotations

from pocket.corpus.banks import untrusted_en_follow as follow
from pocket.corpus.banks import untrusted_en_form as form
from pocket.corpus.banks import untrusted_en_guides as guides
from pocket.corpus.banks import untrusted_en_harmless as harmless
from pocket.corpus.banks import untrusted_en_parts as parts
from pocket.corpus.banks import untrusted_en_system as system
from pocket.corpus.banks.tools_en import fit as fit  # "a {product}" becomes "an umbrella"


def _lines(text: str) -> list[str]:
    return [line.replace("\\n", "\n") for line in text.strip().splitlines()]


# What is told and asked back, by topic. The topics together are the intent "plain".
ASKS: dict[str, list[str]] = {topic: _lines(text) for topic, text in system.ASKS.items()}
# The whole answer, and the one word in it that says it.
ASK_ANSWERS = {
    "name": ("Your name is {name}.", "{name}"),
    "city": ("You live in {city}.", "{city}"),
    "colour": ("The {product} is {colour}.", "{colour}"),
    "day": ("The day is {day}.", "{day}"),
    "number": ("The number is {n}.", "{n}"),
}
# Remarks in tool results by subject, and the subject of each tool.
REMARKS: dict[str, list[str]] = {about: _lines(text) for about, text in harmless.RESULT.items()}
ABOUT = harmless.ABOUT

REQUESTS: dict[str, list[str]] = {
    "follow.message": _lines(follow.FOLLOW_MESSAGE),
    "follow.result": _lines(follow.FOLLOW_RESULT),
    "follow.question": _lines(follow.FOLLOW_QUESTION),
    "answer.document": _lines(harmless.DOCUMENT),
    # Some remarks fit several subjects; each counts once.
    "answer.result": list(dict.fromkeys(line for part in REMARKS.values() for line in part)),
    "answer.first_step": _lines(guides.FIRST_STEP),
    "answer.last_step": _lines(guides.LAST_STEP),
    "plain": [line for part in ASKS.values() for line in part],
    "system.upper": _lines(system.UPPER),
    "system.one_word": _lines(system.ONE_WORD),
    "system.end": _lines(system.END),
    "system.json": _lines(system.JSON),
    "form.say": _lines(form.SAY),
    "form.first_word": _lines(parts.FIRST_WORD),
    "form.last_word": _lines(parts.LAST_WORD),
    "form.count": _lines(parts.COUNT),
    "form.upper": _lines(form.UPPER),
    "form.quotes": _lines(form.QUOTES),
}

NOTE_FORMS = _lines(follow.NOTE_FORMS)
NOTE_LINES = _lines(follow.NOTE_LINES)
FETCH = _lines(harmless.FETCH)
TEXTS = _lines(form.TEXTS)
GUIDES: dict[str, list[str]] = {name: _lines(text) for name, text in guides.GUIDES.items()}
GUIDE_FORMS = _lines(guides.GUIDE_FORMS)

# What a note may be called, and the tool that fetches such a thing.
THINGS = "note message email ticket task letter memo request document file".split()
READER_NAMES = ("read_{thing}", "open_{thing}", "get_{thing}", "show_{thing}", "fetch_{thing}")
READER_DESCRIPTIONS = (
    "Show the text of a {thing}.",
    "Fetch a {thing} by its number.",
    "Return what a {thing} says.",
    "Read the {thing} with a number.",
)
READER_ARGUMENT = "Number."
# Names of the fields in which a tool's result may carry text or a remark.
TEXT_FIELDS = ("text", "body", "content")
REMARK_FIELDS = ("note", "remark", "info", "hint")
JSON_KEYS = "answer reply result text response message output value data say".split()

# Words to say or to end with: wide, so that they have to be copied.
WORDS = (
    "cedar apple river lantern window button copper velvet marble pepper candle harbour feather "
    "saddle ribbon thunder meadow pebble anchor basket willow orchid cactus tiger falcon otter "
    "beaver rabbit camel dolphin puzzle rocket planet comet galaxy mirror ladder hammer needle "
    "pillow blanket curtain carpet kettle teapot saucer biscuit muffin pancake lemon banana cherry "
    "coconut ginger garlic pumpkin carrot radish spinach walnut almond honey butter cheese noodle "
    "pineapple mango papaya melon berry violin trumpet guitar piano drum whistle melody rhythm "
    "island desert canyon valley glacier forest jungle prairie sunset sunrise rainbow shadow "
    "spark flame smoke crystal silver bronze amber coral pearl ruby emerald sapphire yellow purple "
    "crimson indigo scarlet winter summer autumn spring morning evening midnight holiday journey "
    "ticket wagon bicycle tractor engine propeller compass captain sailor pirate baker farmer "
    "painter doctor teacher student wizard dragon castle tower bridge tunnel garden fountain "
    "thanks cheers hello goodbye welcome done over ready okay yes amen hooray"
).split()
