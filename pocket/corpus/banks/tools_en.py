"""The English bank of the tools skill: requests by tool, what surrounds them, and answers.

One phrasing a line; a backslash at the end of a line joins it with the next. Slots
with the names of a tool's arguments are copied into the call; other slots ({name},
{date}, ...) are there to distract.
"""

from __future__ import annotations

import re
from types import ModuleType
from typing import Any

from pocket.corpus.banks import (
    tools_en_add_none,
    tools_en_add_orders,
    tools_en_add_places,
    tools_en_add_products,
    tools_en_fourth_calls,
    tools_en_fourth_calls_places,
    tools_en_fourth_none,
    tools_en_none,
    tools_en_orders,
    tools_en_places,
    tools_en_products,
    tools_en_third_daily,
    tools_en_third_none,
    tools_en_third_orders,
    tools_en_third_places,
    tools_en_third_products,
)


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.strip().splitlines() if line.strip()]


# Each tool's requests stand in four modules, written one after the other.
_ORDERS = (tools_en_orders, tools_en_add_orders, tools_en_third_orders, tools_en_fourth_calls)
_PRODUCTS = (
    tools_en_products,
    tools_en_add_products,
    tools_en_third_products,
    tools_en_fourth_calls,
)
_PLACES = (
    tools_en_places,
    tools_en_add_places,
    tools_en_third_places,
    tools_en_fourth_calls_places,
)
_REMINDERS = (
    tools_en_products,
    tools_en_add_products,
    tools_en_third_daily,
    tools_en_fourth_calls_places,
)
_WEATHER = (
    tools_en_places,
    tools_en_add_places,
    tools_en_third_daily,
    tools_en_fourth_calls_places,
)
_NONE = (tools_en_none, tools_en_add_none, tools_en_third_none, tools_en_fourth_none)

_MODULES: dict[str, tuple[ModuleType, ...]] = {
    "track_order": _ORDERS,
    "cancel_order": _ORDERS,
    "request_refund": _ORDERS,
    "change_address": _ORDERS,
    "check_stock": _PRODUCTS,
    "get_price": _PRODUCTS,
    "book_repair": _PRODUCTS,
    "opening_hours": _PLACES,
    "find_store": _PLACES,
    "convert_currency": _PLACES,
    "set_reminder": _REMINDERS,
    "get_weather": _WEATHER,
}

REQUESTS: dict[str, list[str]] = {
    name: _lines("".join(getattr(module, name.upper()) for module in modules))
    for name, modules in _MODULES.items()
}

# No tool of the shop can do these, whichever are offered.
NO_TOOL: dict[str, list[str]] = {
    topic: _lines("".join(module.NO_TOOL.get(topic, "") for module in _NONE))
    for topic in {topic: None for module in _NONE for topic in module.NO_TOOL}
}

REFUSAL = "None of my tools can do that."

# The beginnings that keep their capital where a sentence goes on, as a regular expression.
KEEPS_CAPITAL = r"I\b|Finch"

# The tools speak English: nothing has to be said in other words.
SAYS: dict[str, dict[str, str]] = {}
ERRORS: dict[str, str] = {}


def fit(template: str, values: dict[str, Any]) -> str:
    """The template in which "a {product}" has become "an {product}" where it has to."""

    def article(found: re.Match[str]) -> str:
        n = "n" if str(values[found[2]])[0] in "aeiou" else ""
        return f"{found[1]}{n} {{{found[2]}}}"

    return re.sub(r"\b([Aa]) \{(\w+)\}", article, template)


# Put before a request. After a comma the request goes on in lower case.
OPENERS = _lines("""
Hi,
Hi there,
Hello,
Hello!
Hey,
Hey there!
Good morning,
Good evening.
Good afternoon,
Dear team,
Dear Finch & Alder,
Hi Finch & Alder!
Hello, {name2} here.
Hi, this is {name2}.
My name is {name2}.
Excuse me,
Sorry to bother you,
Quick question:
One question:
Okay,
OK so
Well,
Listen,
So,
Right,
Morning!
Hiya,
I hope you are well.
Can you help me?
I need some help.
Help please!
It's me again.
Me again,
Thanks for the quick reply last time.
I tried to call, but nobody answered.
Sorry, one more thing.
First of all, I like your shop.
I'm in a bit of a hurry.
I am a bit confused.
To whom it may concern:
Greetings!
Ah, there you are.
Hmm,
By the way,
Yo,
""")
OPENERS += _lines(tools_en_add_none.OPENERS)

# Put after a request.
CLOSERS = _lines("""
Thanks!
Thank you.
Thank you very much!
Thanks a lot
Many thanks, {name2}
Cheers!
Cheers, {name2}
Please be quick.
Please.
It's urgent.
Best, {name2}
Kind regards, {name2}
Regards
Thx
Thanks in advance.
I'd appreciate it.
Greetings, {name2}
Have a nice day!
Bye!
That's all.
No rush.
I'm counting on you.
Yours, {name2}
As soon as you can.
Much obliged.
I hope you can help.
That would be great.
Let me know.
Ta!
You're the best.
Sorry for the trouble.
Talk soon, {name2}
Thank you in advance, {name2}
If you don't mind.
It matters to me.
I'm waiting.
Take care, {name2}
All the best, {name2}
Grateful for any help.
Thx, {name2}
Thanks for your time!
Hope to hear from you.
Hope that's clear.
Thank you so much!
That's it for now.
Hugs, {name2}
It would mean a lot.
Reply soon please.
Yours truly, {name2}
Sincerely, {name2}
""")
CLOSERS += _lines(tools_en_add_none.CLOSERS)

# Between two requests in one message. Where one ends in a comma or a small word, the
# second request goes on in lower case.
JOINERS = _lines("""
And also:
Also,
And also,
Then,
After that,
One more thing:
And another thing:
Besides,
Second,
Next,
Oh, and
And
While you're at it,
In addition,
On top of that,
And then
Plus,
Something else:
Apart from that,
And one more:
Moreover,
Another request:
Oh and
Last but not least,
What's more,
Also please:
""")
JOINERS += _lines(tools_en_add_none.JOINERS)

# The answer in words once a tool has answered: one wording for each kind of result, so
# that "is this exactly right" can be asked. Keys: see answer_key in pocket/corpus/tools.py.
ANSWERS = {
    "track_order": "Order {order_id} is {status}. Date: {date}.",
    "cancel_order": "Order {order_id} is cancelled.",
    "request_refund": "We pay back {euros} euros for order {order_id}.",
    "change_address": "Order {order_id} now goes to {address}.",
    "check_stock": "We have {in_stock} of the {product} in stock.",
    "check_stock.none": "The {product} is out of stock.",
    "get_price": "The {product} costs {euros} euros.",
    "book_repair": "The repair of the {product} is booked for {day}. Your ticket is {ticket}.",
    "opening_hours": "On {day} we are open from {opens} to {closes}.",
    "opening_hours.closed": "On {day} we are closed.",
    "find_store": "Our store in {city} is at {address}.",
    "convert_currency": "{euros} euros are {amount} {currency}.",
    "set_reminder": "I will remind you at {time} to {text}.",
    "get_weather": "In {city} it is {sky} and {celsius} degrees.",
    "error": "Sorry, that did not work: {error}.",
}

# What people want to be reminded of: a verb and its object.
REMINDERS = {
    "call": "the bank|the school|my mother|the dentist|the landlord|the office|grandma|the clinic",
    "water": "the plants|the roses|the garden|the tomatoes|the lawn",
    "feed": "the cat|the dog|the fish|the rabbits|the neighbour's bird",
    "pick up": "the kids|my suit|the parcel|the keys|the tickets|my brother",
    "buy": "milk|bread and eggs|a birthday card|stamps|new batteries|flowers|dog food",
    "take": "my pills|the bins out|the cake out of the oven|a short walk|the bus",
    "pay": "the rent|the phone bill|the gas bill|the fine|the babysitter",
    "send": "the report|the photos|the contract|the invitations|a letter to the bank",
    "check": "the oven|the mail|the tyres|my blood sugar|the water meter",
    "book": "a table|the train|a haircut|the tennis court|the flights",
    "clean": "the fridge|the bathroom|the windows|the fish tank|the car",
    "return": "the library books|the ladder|the rented tools|the blue shirt",
    "charge": "my phone|the camera|the bicycle battery|the laptop",
    "write to": "my cousin|the tax office|the landlord|the editor",
    "practise": "the piano|my speech|the guitar|Spanish",
    "turn off": "the heating|the sprinkler|the oven|the radio",
    "meet": "my sister at the station|the plumber|the new neighbours|the teacher",
    "renew": "my passport|the bus pass|the insurance|the library card",
    "defrost": "the chicken|the freezer|the soup",
    "wake up": "the baby|my brother|grandpa",
}
