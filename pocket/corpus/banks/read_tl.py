"""Tagalog bank of the skill "read": questions, sentences, layouts and value forms.

The names are those of ``read_en``. ``{v}`` is the value of a fact, ``{thing}``
what a text is about, ``{act}`` what must be done in time and ``{happened}`` what a
reason explains. Nothing agrees with a noun. The linker (-ng or na) would depend on
the last letter of what stands before it, so none follows a slot; a colour brings
its own.
"""

from __future__ import annotations

from pocket.corpus.banks import (
    parallel_lexicon as lexicon,
)
from pocket.corpus.banks import (
    read_nouns as nouns,
)
from pocket.corpus.banks import read_parts
from pocket.corpus.banks import (
    read_tl_texts_frame as frame,
)

NOT_STATED = "Hindi sinasabi ng teksto."

_parts = read_parts.load("tl")
QUESTIONS = _parts.questions
DOCUMENTS = _parts.documents
NEAR_MISSES = _parts.near_misses
FILLERS = _parts.fillers
HEADINGS = _parts.headings
REASONS = _parts.reasons
LAYOUTS = _parts.layouts

# What {thing} stands for: by document, then by intent ("" is the default).
# Where a text names its product, the intents in PRODUCT_THINGS may use it.
THINGS = {
    "email": {"": "order", "reason": "delay", "warranty": "item"},
    "delivery": {
        "": "order",
        "time": "delivery",
        "delivery_day": "package",
        "pickup_place": "package",
    },
    "repair": {
        "": "kumpuni",
        "closing_time": "talyer",
        "pickup_place": "item",
        "reason": "sira",
    },
    "story": {
        "": "order",
        "delivery_day": "package",
        "pickup_place": "package",
        "price": "item",
        "reason": "pagsasauli",
        "warranty": "item",
    },
    "notice": {"": "pagsasara", "closing_time": "tindahan", "pickup_place": "package"},
    "leaflet": {
        "": "kurso",
        "time": "klase",
        "closing_time": "paaralan",
        "cancel_notice": "reserbasyon",
    },
    "contract": {
        "": "kontrata",
        "price": "upa",
        "deposit": "upa",
        "delivery_day": "item",
        "warranty": "item",
    },
    "clinic": {
        "": "gamutan",
        "price": "konsulta",
        "time": "appointment",
        "cancel_notice": "appointment",
        "closing_time": "klinika",
        "reason": "konsulta",
    },
}
PRODUCT_THINGS = {
    "email": ("price", "delivery_day", "warranty", "pickup_place"),
    "story": ("price", "delivery_day", "warranty", "pickup_place"),
    "delivery": ("delivery_day", "pickup_place"),
    "contract": ("delivery_day", "warranty"),
    "repair": ("pickup_place",),
}
# A bare verb with what goes with it, for "puwedeng {act}" and "para {act}".
ACTS = {
    "email": ("magbayad", "magbayad ng bill", "bayaran ang bill", "bayaran ang order"),
    "notice": ("kunin ang package", "makuha ang package", "mag-pickup ng package"),
    "leaflet": ("magpalista", "mag-enroll", "magpalista sa kurso"),
    "contract": ("gawin ang unang bayad", "bayaran ang unang hulog"),
    "repair": ("kunin ang item", "makuha ang item", "i-pickup ang item"),
}
# The predicate comes first, so that the clause follows "bakit".
HAPPENED = {
    "email": ("naantala ang order", "may delay ang order", "matagal dumating ang package"),
    "notice": ("sarado ang tindahan", "isasara ang tindahan", "hindi bukas ang tindahan"),
    "repair": ("tumigil sa paggana ang item", "nasira ang item", "nagkasira ang item"),
    "clinic": ("nagpakonsulta ang pasyente", "nagpatingin ang pasyente", "may konsulta"),
    "story": ("isinauli ang item", "ibinalik sa tindahan ang item", "may isinauli"),
}
# "Kailan magsisimula ang kurso?" could be answered by an hour where no date stands.
HIDES = {"start_date": "time", "delivery_day": "time"}

DECIMAL_MARK = "."
MONEY_FORMS = ("{n} euro", "{n} euro", "{n} EUR", "€{n}")
DURATION_FORMS = {
    "warranty": ("{n} taon", "{m} buwan", "{m} buwan"),
    "cancel_notice": ("{d} araw", "{h} oras", "{w} linggo"),
    "": ("{n} taon", "{m} buwan", "{d} araw", "{w} linggo", "{h} oras"),
}
# The sentences bring the marker: "sa", "noong" and "hanggang" fit each of these.
DATE_FORMS = (
    "{month} {day}",
    "ika-{day} ng {month}",
    "{weekday}",
    "{weekday}, {month} {day}",
)
MONTHS = nouns.column(lexicon.MONTHS, "tl")
WEEKDAYS = nouns.column(lexicon.DAYS, "tl")
PRODUCTS = nouns.column(lexicon.PRODUCTS, "tl")
PRODUCT_FORMS = ("{product}", "{colour} {product}")
# As they stand before a noun, with the linker: "pulang tasa", "asul na tasa".
COLOURS = [line.rsplit("|", 1)[1].strip() for line in lexicon.COLOURS.strip().splitlines()]
CITIES = (
    "Maynila Cebu Davao Iloilo Baguio Makati Pasig Taguig Marikina Zamboanga Bacolod Tacloban "
    "Batangas Legazpi Dagupan Laoag Vigan Tagaytay Dumaguete Butuan Lisbon Porto Madrid Lima "
    "Quito Oslo Vienna Prague Dublin Geneva Turin Leeds Boston Austin Denver Seattle Toronto Recife"
).split()
STREETS = (
    "Kalye Daungan|Kalye Gilingan|Daang Istasyon|Abenida Roble|Kalye Ilog|Kalye Burol|"
    "Plaza Merkado|Kalye Hardin|Kalye Simbahan|Kalye Tulay|Abenida Lawa|Abenida Parke|"
    "Kalye Paaralan|Kalye Kastilyo|Kalye Narra|Kalye Sedro|Kalye Pino|Kalye Molave|"
    "Abenida Rosas|Kalye Baybay|Daang Kanal|Kalye Tore"
).split("|")
PLACE_FORMS = (
    "{spot} sa {street}",
    "{spot} sa {street}",
    "{spot} katabi ng {spot2}",
    "{n} {street}",
    "counter {n}",
)
SPOTS = (
    "kiosko|panaderya|koreo|aklatan|gasolinahan|tindahan ng bulaklak|bodega|pasukan sa gilid|"
    "pangunahing pasukan|botika|palengke|munisipyo|tindahan ng libro|garahe|hotel|paaralan|"
    "istasyon|opisina ng daungan|tindahan ng isda|museo|sinehan|gym|bangko|sorbetesan|"
    "bilihan ng papel|karinderya|tindahan ng bisikleta|istasyon ng bumbero|terminal ng bus|teatro"
).split("|")
PARTS = frame.PARTS.split("|")


def agree(noun: str) -> dict[str, str]:
    """The words that change with a noun: none in Tagalog."""
    return {}
