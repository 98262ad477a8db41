"""The shop's functions do what they say, and their declarations say what they take."""

from __future__ import annotations

import subprocess
import sys

import pytest

from course_lib import shop


@pytest.fixture
def fresh() -> shop.Shop:
    return shop.Shop()


def test_an_order_is_found_however_its_number_is_typed(fresh):
    known = fresh.data["orders"]["B40718"]
    found = fresh.track_order("b40718 ")
    assert (found["status"], found["date"]) == (known["status"], known["date"])


@pytest.mark.parametrize(
    "name, arguments",
    [
        ("track_order", {}),
        ("cancel_order", {}),
        ("request_refund", {"reason": "late"}),
        ("change_address", {"address": "1 Mill Lane"}),
    ],
)
def test_an_unknown_order_is_an_error_in_words(fresh, name, arguments):
    assert getattr(fresh, name)("Z1", **arguments) == {"error": "no order Z1"}


def test_a_cancelled_order_stays_cancelled(fresh):
    assert fresh.cancel_order("B40718") == {"order_id": "B40718", "status": "cancelled"}
    assert fresh.track_order("B40718")["status"] == "cancelled"
    assert fresh.cancel_order("B40718") == {"error": "order B40718 is already cancelled"}
    assert "error" in fresh.change_address("B40718", "1 Mill Lane")


def test_a_delivered_order_cannot_be_cancelled_but_refunded_once(fresh):
    assert fresh.cancel_order("T55012") == {"error": "order T55012 is already delivered"}
    paid = fresh.data["orders"]["T55012"]["euros"]
    assert fresh.request_refund("T55012", "faulty") == {"order_id": "T55012", "euros": paid}
    assert fresh.request_refund("T55012", "faulty") == {"error": "order T55012 is already refunded"}
    assert fresh.data["orders"]["T55012"]["refund"] == "faulty"


def test_a_reason_outside_the_list_is_refused(fresh):
    assert fresh.request_refund("T55012", "boredom") == {"error": "no reason boredom"}
    assert "refund" not in fresh.data["orders"]["T55012"]


def test_a_new_address_is_kept(fresh):
    fresh.change_address("B40718", "1 Mill Lane")
    assert fresh.data["orders"]["B40718"]["address"] == "1 Mill Lane"


def test_stock_counts_one_colour_or_all(fresh):
    stock = fresh.data["products"]["kettle"]["stock"]
    colour = next(iter(stock))
    assert len(stock) > 1
    assert fresh.check_stock("kettle")["in_stock"] == sum(stock.values())
    assert fresh.check_stock(f"{colour.title()} Kettle")["in_stock"] == stock[colour]
    missing = next(c for c in ("red", "blue", "green", "pink", "gold") if c not in stock)
    assert fresh.check_stock(f"{missing} kettle")["in_stock"] == 0
    assert fresh.check_stock("submarine") == {"error": "no product submarine"}


def test_a_two_word_product_is_not_read_as_a_colour(fresh):
    assert fresh.get_price("rice cooker")["euros"] == fresh.data["products"]["rice cooker"]["euros"]
    assert fresh.get_price("red kettle")["euros"] == fresh.get_price("kettle")["euros"]
    assert "error" in fresh.get_price("red submarine")


def test_repairs_get_tickets_of_their_own_on_workshop_days(fresh):
    one, two = fresh.book_repair("iron", "Monday"), fresh.book_repair("drill", "friday")
    assert one["ticket"] != two["ticket"]
    assert fresh.repairs == [one, two]
    assert fresh.book_repair("iron", "Sunday") == {"error": "no repairs on Sunday"}
    assert fresh.book_repair("iron", "Someday") == {"error": "no day Someday"}
    assert len(fresh.repairs) == 2


def test_opening_hours(fresh):
    assert fresh.opening_hours("Saturday") == {
        "day": "Saturday",
        "opens": "10:00",
        "closes": "16:00",
    }
    assert fresh.opening_hours("sunday") == {"day": "sunday", "closed": True}
    assert fresh.opening_hours("Funday") == {"error": "no day Funday"}


def test_cities(fresh):
    assert fresh.find_store("port alder")["address"] == fresh.data["stores"]["Port Alder"]
    assert fresh.find_store("Atlantis") == {"error": "no store in Atlantis"}
    weather = fresh.data["weather"]["Lisbon"]
    assert fresh.get_weather("Lisbon") == {"city": "Lisbon", **weather}
    assert fresh.get_weather("Atlantis") == {"error": "no weather for Atlantis"}


def test_conversion_multiplies_by_the_rate(fresh):
    result = fresh.convert_currency(200, "pounds")
    assert result == {"euros": 200, "amount": 172.0, "currency": "pounds"}
    assert fresh.convert_currency(200, "shells") == {"error": "no rate for shells"}


def test_reminders_are_kept(fresh):
    assert fresh.set_reminder("call the bank", "9:30") == {"text": "call the bank", "time": "9:30"}
    assert fresh.reminders == [{"text": "call the bank", "time": "9:30"}]


def test_two_shops_share_no_state():
    one, two = shop.Shop(), shop.Shop()
    one.cancel_order("B40718")
    assert two.track_order("B40718")["status"] == "on its way"
    data = shop.load_data()
    shop.Shop(data).cancel_order("B40718")
    assert data["orders"]["B40718"]["status"] == "on its way"


def test_every_product_of_the_corpus_is_sold():
    from pocket.corpus import world

    assert set(world.PRODUCTS) == set(shop.load_data()["products"])
    assert set(world.CITIES) <= set(shop.load_data()["weather"])


def test_twelve_tools_declared_as_they_are():
    declared = shop.schemas()
    assert [one["function"]["name"] for one in declared] == list(shop.TOOL_NAMES)
    assert len(declared) == 12
    for one in declared:
        function = one["function"]
        assert 0 < len(function["description"]) < 60
        assert set(function) == {"name", "description", "parameters"}
        properties = function["parameters"]["properties"]
        assert function["parameters"]["required"] == list(properties)
        assert all(field["type"] in ("string", "integer") for field in properties.values())
    currency = shop.schemas(["convert_currency"])[0]["function"]["parameters"]["properties"]["to"]
    assert set(currency["enum"]) == set(shop.load_data()["rates"])


def test_schemas_of_some_and_of_none_there():
    names = [one["function"]["name"] for one in shop.schemas(["get_price", "track_order"])]
    assert names == ["get_price", "track_order"]
    with pytest.raises(ValueError, match=r"'fly'.*track_order"):
        shop.schemas(["fly"])


def test_the_import_is_light():
    code = "import sys, course_lib.shop; print({'torch', 'transformers'} & set(sys.modules))"
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "set()"
