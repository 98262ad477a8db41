"""A shop with data drawn for an example, whose tools are really called for their results."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import Any

from course_lib import shop
from pocket.corpus import world

# Of the answers: the order, store, ... asked for is not there, and the tool says so.
UNKNOWN_SHARE = 0.12

# What the tools of a made-up shop say, in English as all that they say.
STATUSES = ("being packed", "on its way", "delayed", "delivered")
SKIES = tuple("sunny cloudy rainy windy foggy stormy clear grey".split())


def shop_for(rng: random.Random, calls: Sequence[dict[str, Any]]) -> shop.Shop:
    """A shop whose data, drawn here, mostly holds what the calls ask for."""
    rates = {"dollars": 1.1, "pounds": 0.9, "reais": 6.0, "pesos": 60.0, "yen": 160.0}
    data: dict[str, Any] = {
        "orders": {},
        "products": {},
        "stores": {},
        "weather": {},
        "hours": {
            day: None if rng.random() < 0.2 else [f"{rng.randrange(7, 12)}:00", world.clock(rng)]
            for day in world.DAYS
        },
        "workshop_days": [day for day in world.DAYS if rng.random() < 0.9],
        "next_ticket": rng.randrange(100, 1000),
        "rates": {name: round(rate * rng.uniform(0.8, 1.2), 2) for name, rate in rates.items()},
    }
    for arguments in (one["function"]["arguments"] for one in calls):
        if rng.random() < UNKNOWN_SHARE:
            continue
        if "order_id" in arguments:
            data["orders"][arguments["order_id"]] = {
                "status": rng.choice(STATUSES),
                "date": world.date(rng),
                "euros": world.amount(rng),
            }
        if "product" in arguments:
            product = arguments["product"]
            colour, _, name = product.partition(" ")
            if product in world.PRODUCTS:
                colour, name = rng.choice(world.COLOURS), product
            elif name not in world.PRODUCTS:
                colour, name = "", product  # another language has its own order of words
            stock = rng.choice((0, rng.randrange(1, 10), rng.randrange(1, 60)))
            data["products"][name] = {"euros": world.amount(rng), "stock": {colour: stock}}
        if "city" in arguments:
            data["stores"][arguments["city"]] = world.address(rng)
            sky = rng.choice(SKIES)
            data["weather"][arguments["city"]] = {"sky": sky, "celsius": rng.randrange(1, 40)}
    return shop.Shop(data)
