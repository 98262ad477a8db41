"""The tools of Finch & Alder, a fictional shop in Port Alder, as functions that really run.

A model that calls tools needs something to call. Here are twelve functions over a
small file of invented data (``data/shop.json``): asked for an order they look it
up, told to cancel it they change its state, and asked the same again they give a
different answer. Nothing here is a canned reply, and nothing here is real: the
weather and the exchange rates are fixed numbers of a fictional world.

A tool never raises on a bad value that a model may send (an unknown order, a
misspelt day). It returns ``{"error": "..."}``, because the model has to read the
error and tell the customer. The type hints and docstrings are what the model
sees: ``schemas()`` turns them into JSON schemas.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any, Literal, get_args

DATA = Path(__file__).parent / "data" / "shop.json"
Result = dict[str, Any]
Reason = Literal["damaged", "faulty", "late", "incomplete", "unwanted"]
Currency = Literal["dollars", "pounds", "reais", "pesos", "yen"]


def load_data() -> dict[str, Any]:
    """A fresh copy of the shop's data, as ``data/shop.json`` has it."""
    return json.loads(DATA.read_text(encoding="utf-8"))


class Shop:
    """A shop with its own state. Two shops never share what their tools change.

    data: as returned by `load_data`, which is the default. It is copied.
    """

    def __init__(self, data: Mapping[str, Any] | None = None) -> None:
        self.data = copy.deepcopy(dict(data)) if data is not None else load_data()
        self.reminders: list[Result] = []
        self.repairs: list[Result] = []

    def tools(self) -> tuple[Callable[..., Result], ...]:
        """The shop's twelve tools, as functions to be called by name and arguments."""
        return (
            self.track_order,
            self.cancel_order,
            self.request_refund,
            self.change_address,
            self.check_stock,
            self.get_price,
            self.book_repair,
            self.opening_hours,
            self.find_store,
            self.convert_currency,
            self.set_reminder,
            self.get_weather,
        )

    def track_order(self, order_id: str) -> Result:
        """Tell where an order is.

        Args:
            order_id: Order number.
        """
        found = self._order(order_id)
        if found is None:
            return _no_order(order_id)
        return {"order_id": order_id, "status": found["status"], "date": found["date"]}

    def cancel_order(self, order_id: str) -> Result:
        """Cancel an order.

        Args:
            order_id: Order number.
        """
        found = self._order(order_id)
        if found is None:
            return _no_order(order_id)
        if found["status"] in ("delivered", "cancelled"):
            return {"error": f"order {order_id} is already {found['status']}"}
        found["status"] = "cancelled"
        return {"order_id": order_id, "status": "cancelled"}

    def request_refund(self, order_id: str, reason: Reason) -> Result:
        """Pay back an order.

        Args:
            order_id: Order number.
            reason: Reason.
        """
        found = self._order(order_id)
        if found is None:
            return _no_order(order_id)
        if reason not in get_args(Reason):
            return {"error": f"no reason {reason}"}
        if found.get("refund"):
            return {"error": f"order {order_id} is already refunded"}
        found["refund"] = reason
        return {"order_id": order_id, "euros": found["euros"]}

    def change_address(self, order_id: str, address: str) -> Result:
        """Send an order to another address.

        Args:
            order_id: Order number.
            address: New address.
        """
        found = self._order(order_id)
        if found is None:
            return _no_order(order_id)
        if found["status"] in ("delivered", "cancelled"):
            return {"error": f"order {order_id} is already {found['status']}"}
        found["address"] = address
        return {"order_id": order_id, "address": address}

    def check_stock(self, product: str) -> Result:
        """Count a product in stock.

        Args:
            product: Product.
        """
        name, colour = self._product(product)
        if name is None:
            return {"error": f"no product {product}"}
        stock = self.data["products"][name]["stock"]
        left = sum(stock.values()) if colour is None else stock.get(colour, 0)
        return {"product": product, "in_stock": left}

    def get_price(self, product: str) -> Result:
        """Tell what a product costs.

        Args:
            product: Product.
        """
        name, _ = self._product(product)
        if name is None:
            return {"error": f"no product {product}"}
        return {"product": product, "euros": self.data["products"][name]["euros"]}

    def book_repair(self, product: str, day: str) -> Result:
        """Book a repair in the workshop.

        Args:
            product: Product.
            day: Weekday.
        """
        weekday = _title(day)
        if weekday not in self.data["hours"]:
            return {"error": f"no day {day}"}
        if weekday not in self.data["workshop_days"]:
            return {"error": f"no repairs on {day}"}
        ticket = f"R{self.data['next_ticket']}"
        self.data["next_ticket"] += 1
        booking = {"product": product, "day": day, "ticket": ticket}
        self.repairs.append(booking)
        return dict(booking)

    def opening_hours(self, day: str) -> Result:
        """Tell when the shop is open.

        Args:
            day: Weekday.
        """
        weekday = _title(day)
        if weekday not in self.data["hours"]:
            return {"error": f"no day {day}"}
        hours = self.data["hours"][weekday]
        if hours is None:
            return {"day": day, "closed": True}
        return {"day": day, "opens": hours[0], "closes": hours[1]}

    def find_store(self, city: str) -> Result:
        """Find a store in a city.

        Args:
            city: City.
        """
        street = self.data["stores"].get(_title(city))
        if street is None:
            return {"error": f"no store in {city}"}
        return {"city": city, "address": street}

    def convert_currency(self, amount: int, to: Currency) -> Result:
        """Convert euros to another currency.

        Args:
            amount: Euros.
            to: Currency.
        """
        rate = self.data["rates"].get(to.strip().lower())
        if rate is None:
            return {"error": f"no rate for {to}"}
        return {"euros": amount, "amount": round(amount * rate, 2), "currency": to}

    def set_reminder(self, text: str, time: str) -> Result:
        """Remind the user of something.

        Args:
            text: What to do.
            time: Time of day.
        """
        self.reminders.append({"text": text, "time": time})
        return {"text": text, "time": time}

    def get_weather(self, city: str) -> Result:
        """Tell the weather in a city.

        Args:
            city: City.
        """
        weather = self.data["weather"].get(_title(city))
        if weather is None:
            return {"error": f"no weather for {city}"}
        return {"city": city, **weather}

    def _order(self, order_id: str) -> dict[str, Any] | None:
        return self.data["orders"].get(order_id.strip().upper())

    def _product(self, product: str) -> tuple[str | None, str | None]:
        """Name and colour of a product; the colour is None for "any". (None, None): unknown."""
        wanted = " ".join(product.lower().split())
        if wanted in self.data["products"]:
            return wanted, None
        colour, _, name = wanted.partition(" ")
        return (name, colour) if name in self.data["products"] else (None, None)


def _title(text: str) -> str:
    """Names of days and cities as the data writes them: "port alder" is "Port Alder"."""
    return " ".join(text.split()).title()


def _no_order(order_id: str) -> Result:
    return {"error": f"no order {order_id}"}


# The shop of this process. What one call changes, the next call sees.
TOOLS: tuple[Callable[..., Result], ...] = Shop().tools()
(
    track_order,
    cancel_order,
    request_refund,
    change_address,
    check_stock,
    get_price,
    book_repair,
    opening_hours,
    find_store,
    convert_currency,
    set_reminder,
    get_weather,
) = TOOLS
TOOL_NAMES: tuple[str, ...] = tuple(tool.__name__ for tool in TOOLS)


def schemas(names: Iterable[str] | None = None) -> list[dict[str, Any]]:
    """The declarations of the named tools (all by default), in the order of `names`.

    Each is the dictionary that ``apply_chat_template(tools=...)`` takes. What the tool
    returns is left out: Gemma 4's declarations have no place for it.

    Raises ValueError for a name that is not a tool of the shop.
    """
    from transformers.utils import get_json_schema

    by_name = {tool.__name__: tool for tool in TOOLS}
    wanted = list(by_name) if names is None else list(names)
    unknown = [name for name in wanted if name not in by_name]
    if unknown:
        raise ValueError(
            f"no tool named {', '.join(map(repr, unknown))}; the shop has: {', '.join(by_name)}"
        )
    declared = [get_json_schema(by_name[name]) for name in wanted]
    for schema in declared:
        schema["function"].pop("return", None)
    return declared
