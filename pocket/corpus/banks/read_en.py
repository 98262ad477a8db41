"""English bank of the skill "read": questions, sentences, layouts and value forms.

A bank for another language is a module with the same names (``read_es``, ...);
the engine in ``pocket.corpus.read`` knows no language. ``{v}`` is the value of a
fact, ``{thing}`` what a text is about, ``{act}`` what must be done in time and
``{happened}`` what a reason explains.
"""

from __future__ import annotations

from pocket.corpus import world
from pocket.corpus.banks import (
    read_en_ask_dates as dates,
)
from pocket.corpus.banks import (
    read_en_ask_hours as hours,
)
from pocket.corpus.banks import (
    read_en_ask_money as money,
)
from pocket.corpus.banks import (
    read_en_ask_people as people,
)
from pocket.corpus.banks import (
    read_en_ask_rest as rest,
)
from pocket.corpus.banks import (
    read_en_ask_things as things,
)
from pocket.corpus.banks import (
    read_en_fourth as fourth,
)
from pocket.corpus.banks import (
    read_en_fourth_more as fourth_more,
)
from pocket.corpus.banks import (
    read_en_more_dates as more_dates,
)
from pocket.corpus.banks import (
    read_en_more_hours as more_hours,
)
from pocket.corpus.banks import (
    read_en_more_money as more_money,
)
from pocket.corpus.banks import (
    read_en_more_people as more_people,
)
from pocket.corpus.banks import (
    read_en_more_rest as more_rest,
)
from pocket.corpus.banks import (
    read_en_more_texts_extra as more_extra,
)
from pocket.corpus.banks import (
    read_en_more_texts_shop as more_shop,
)
from pocket.corpus.banks import (
    read_en_more_texts_shop_b as more_shop_b,
)
from pocket.corpus.banks import (
    read_en_more_texts_town as more_town,
)
from pocket.corpus.banks import (
    read_en_more_things as more_things,
)
from pocket.corpus.banks import (
    read_en_texts_extra as extra,
)
from pocket.corpus.banks import (
    read_en_texts_shop as shop,
)
from pocket.corpus.banks import (
    read_en_texts_town as town,
)

NOT_STATED = "The text does not say."

QUESTIONS = {
    "writer": people.WRITER + more_people.WRITER + fourth.WRITER,
    "customer": people.CUSTOMER + more_people.CUSTOMER + fourth.CUSTOMER,
    "contact": people.CONTACT + more_people.CONTACT + fourth.CONTACT,
    "product": things.PRODUCT + more_things.PRODUCT + fourth.PRODUCT,
    "order": things.ORDER + more_things.ORDER + fourth.ORDER,
    "quantity": things.QUANTITY + more_things.QUANTITY + fourth.QUANTITY,
    "price": money.PRICE + more_money.PRICE + fourth.PRICE,
    "deposit": money.DEPOSIT + more_money.DEPOSIT + fourth.DEPOSIT,
    "delivery_fee": money.DELIVERY_FEE + more_money.DELIVERY_FEE + fourth.DELIVERY_FEE,
    "delivery_day": dates.DELIVERY_DAY + more_dates.DELIVERY_DAY + fourth_more.DELIVERY_DAY,
    "deadline": dates.DEADLINE + more_dates.DEADLINE + fourth_more.DEADLINE,
    "start_date": dates.START_DATE + more_dates.START_DATE + fourth_more.START_DATE,
    "end_date": dates.END_DATE + more_dates.END_DATE + fourth_more.END_DATE,
    "time": hours.TIME + more_hours.TIME + fourth_more.TIME,
    "closing_time": hours.CLOSING_TIME + more_hours.CLOSING_TIME + fourth_more.CLOSING_TIME,
    "warranty": hours.WARRANTY + more_hours.WARRANTY + fourth_more.WARRANTY,
    "cancel_notice": hours.CANCEL_NOTICE + more_hours.CANCEL_NOTICE + fourth_more.CANCEL_NOTICE,
    "phone": rest.PHONE + more_rest.PHONE + fourth_more.PHONE,
    "pickup_place": rest.PICKUP_PLACE + more_rest.PICKUP_PLACE + fourth_more.PICKUP_PLACE,
    "reason": rest.REASON + more_rest.REASON + fourth_more.REASON,
}


def _by_line(bank: dict[str, str], *more: dict[str, str]) -> dict[str, list[str]]:
    """The lines of each name; banks with more lines hold the same names."""
    return {
        name: [line for part in (bank, *more) for line in part[name].strip().splitlines()]
        for name in bank
    }


_SHARED = _by_line(town.SHARED, more_town.SHARED)


def _with_shared(bank: dict[str, str], more: dict[str, str], *shared: str) -> dict[str, list[str]]:
    return _by_line(bank, more) | {name: _SHARED[name] for name in shared}


DOCUMENTS = {
    "email": _with_shared(shop.EMAIL, more_shop.EMAIL, "phone"),
    "delivery": _with_shared(shop.DELIVERY, more_shop.DELIVERY, "phone", "contact"),
    "repair": _with_shared(shop.REPAIR, more_shop_b.REPAIR, "phone", "closing_time"),
    "story": _by_line(shop.STORY, more_shop_b.STORY),
    "notice": _with_shared(town.NOTICE, more_town.NOTICE, "phone", "contact", "closing_time"),
    "leaflet": _with_shared(town.LEAFLET, more_town.LEAFLET, "phone", "contact", "closing_time"),
    "contract": _with_shared(town.CONTRACT, more_town.CONTRACT, "contact"),
    "clinic": _with_shared(town.CLINIC, more_town.CLINIC, "phone", "contact", "closing_time"),
}
NEAR_MISSES = _by_line(extra.NEAR_MISSES, more_extra.NEAR_MISSES)
FILLERS = _by_line(extra.FILLERS, more_extra.FILLERS)
HEADINGS = {
    name: f"{heads}|{more_extra.HEADINGS[name]}".split("|")
    for name, heads in extra.HEADINGS.items()
}
REASONS = _by_line(extra.REASONS)

# What {thing} stands for: by document, then by intent ("" is the default).
# Where a text names its product, the intents in PRODUCT_THINGS may use it.
THINGS = {
    "email": {"": "order"},
    "delivery": {"": "order", "time": "delivery", "delivery_day": "parcel"},
    "repair": {"": "repair", "closing_time": "workshop", "pickup_place": "item", "reason": "fault"},
    "story": {"": "order", "delivery_day": "parcel", "pickup_place": "parcel", "price": "purchase"},
    "notice": {"": "closure", "closing_time": "shop", "pickup_place": "parcel"},
    "leaflet": {"": "course", "time": "class", "closing_time": "hall", "cancel_notice": "booking"},
    "contract": {"": "contract", "price": "hire", "deposit": "hire", "delivery_day": "item"},
    "clinic": {
        "": "treatment",
        "price": "visit",
        "time": "appointment",
        "cancel_notice": "appointment",
        "closing_time": "clinic",
        "reason": "visit",
    },
}
THINGS["email"]["reason"] = "delay"
THINGS["email"]["warranty"] = "item"
THINGS["story"]["reason"] = "return"
THINGS["story"]["warranty"] = "item"
THINGS["contract"]["warranty"] = "item"
THINGS["delivery"]["pickup_place"] = "parcel"
PRODUCT_THINGS = {
    "email": ("price", "delivery_day", "warranty", "pickup_place"),
    "story": ("price", "delivery_day", "warranty", "pickup_place"),
    "delivery": ("delivery_day", "pickup_place"),
    "contract": ("delivery_day", "warranty"),
    "repair": ("pickup_place",),
}
ACTS = {
    "email": ("pay", "pay the bill", "settle the bill", "make the payment"),
    "notice": ("collect a parcel", "fetch a parcel", "come for a parcel"),
    "leaflet": ("sign up", "register", "join the course"),
    "contract": ("make the first payment", "pay the first instalment"),
    "repair": ("collect the item", "fetch the item", "pick up the item"),
}
HAPPENED = {
    "email": ("the order is late", "there is a delay", "the parcel takes so long"),
    "notice": ("the shop is closed", "the shop has to shut", "nobody can enter the shop"),
    "repair": ("the item stopped working", "the item broke down", "there was a fault"),
    "clinic": ("the patient came", "the patient wanted to see a doctor", "there was a visit"),
    "story": ("it was returned", "it went back to the shop", "it was not kept"),
}

_LAYOUTS = """
{text}\\n\\n{question}
Text: {text}\\nQuestion: {question}
{question}\\n\\n{text}
Question: {question}\\nText: {text}
Read this and answer: {question}\\n\\n{text}
"{text}"\\n{question}
{question}\\n"{text}"
Here is a text.\\n\\n{text}\\n\\nAnswer from the text: {question}
Text:\\n{text}\\n\\nQ: {question}\\nA:
Q: {question}\\n\\n---\\n{text}\\n---
---\\n{text}\\n---\\n{question}
Please look at this: {text}\\n\\nMy question: {question}
Use only the text below. {question}\\n\\n{text}
I got this today:\\n\\n{text}\\n\\n{question}
<text>\\n{text}\\n</text>\\n{question}
<question>{question}</question>\\n<text>{text}</text>
{question} Answer with words from this text:\\n{text}
Context: {text}\\n\\n{question}
Someone handed me this: "{text}" {question}
{text}\\n---\\n{question} Copy the answer.
Document:\\n{text}\\n\\nTask: answer the question. {question}
Read the text and answer briefly.\\n\\n{text}\\n\\n{question}
What I want to know: {question}\\n\\nWhat I have: {text}
> {text}\\n\\n{question}
"""
LAYOUTS = [
    line.replace("\\n", "\n")
    for line in _LAYOUTS.strip().splitlines() + more_extra.LAYOUTS.strip().splitlines()
]

# "When does the course start?" could be answered by an hour where no date stands.
HIDES = {"start_date": "time", "delivery_day": "time"}


def agree(noun: str) -> dict[str, str]:
    """The words that change with a noun: none in English."""
    return {}


DECIMAL_MARK = "."
MONEY_FORMS = ("{n} euros", "{n} euros", "{n} EUR", "€{n}")
DURATION_FORMS = {
    "warranty": ("{n} years", "{m} months", "{m} months"),
    "cancel_notice": ("{d} days", "{h} hours", "{w} weeks"),
    "": ("{n} years", "{m} months", "{d} days", "{w} weeks", "{h} hours"),
}
DATE_FORMS = ("{day} {month}", "{day} {month}", "{weekday}", "{weekday}, {day} {month}")
MONTHS = world.MONTHS
WEEKDAYS = world.DAYS
PRODUCTS = world.PRODUCTS
COLOURS = world.COLOURS
PRODUCT_FORMS = ("{product}", "{colour} {product}")
PARTS = extra.PARTS
STREETS = world.STREETS
CITIES = world.CITIES
PLACE_FORMS = (
    "the {spot} on {street}",
    "the {spot} on {street}",
    "the {spot} next to the {spot2}",
    "{n} {street}",
    "counter {n}",
)
SPOTS = (
    "kiosk|bakery|post office|library|petrol station|flower shop|warehouse|side entrance|gate|"
    "pharmacy|market hall|town hall|bookshop|garage|hotel|school|station|harbour office|"
    "fish market|museum|cinema|gym|bank|ice cream parlour|paper shop|tea room|bicycle shop|"
    "fire station|bus depot|theatre"
).split("|")
