"""Spanish bank of the skill "read": questions, sentences, layouts and value forms.

The names are those of ``read_en``. ``{v}`` is the value of a fact, ``{thing}``
what a text is about, ``{act}`` what must be done in time and ``{happened}`` what a
reason explains. ``{el}``, ``{del}``, ``{al}``, ``{un}`` and ``{o}`` agree with the
product of a sentence about one, and with ``{thing}`` everywhere else.
"""

from __future__ import annotations

from pocket.corpus.banks import (
    parallel_lexicon as lexicon,
)
from pocket.corpus.banks import (
    read_es_texts_frame as frame,
)
from pocket.corpus.banks import (
    read_nouns as nouns,
)
from pocket.corpus.banks import read_parts

NOT_STATED = "El texto no lo dice."

_parts = read_parts.load("es")
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
    "email": {"": "pedido", "reason": "retraso", "warranty": "artículo"},
    "delivery": {
        "": "pedido",
        "time": "entrega",
        "delivery_day": "paquete",
        "pickup_place": "paquete",
    },
    "repair": {
        "": "reparación",
        "closing_time": "taller",
        "pickup_place": "artículo",
        "reason": "avería",
    },
    "story": {
        "": "pedido",
        "delivery_day": "paquete",
        "pickup_place": "paquete",
        "price": "compra",
        "reason": "devolución",
        "warranty": "artículo",
    },
    "notice": {"": "cierre", "closing_time": "tienda", "pickup_place": "paquete"},
    "leaflet": {
        "": "curso",
        "time": "clase",
        "closing_time": "escuela",
        "cancel_notice": "reserva",
    },
    "contract": {
        "": "contrato",
        "price": "alquiler",
        "deposit": "alquiler",
        "delivery_day": "artículo",
        "warranty": "artículo",
    },
    "clinic": {
        "": "tratamiento",
        "price": "consulta",
        "time": "cita",
        "cancel_notice": "cita",
        "closing_time": "clínica",
        "reason": "consulta",
    },
}
PRODUCT_THINGS = {
    "email": ("price", "delivery_day", "warranty", "pickup_place"),
    "story": ("price", "delivery_day", "warranty", "pickup_place"),
    "delivery": ("delivery_day", "pickup_place"),
    "contract": ("delivery_day", "warranty"),
    "repair": ("pickup_place",),
}
ACTS = {
    "email": ("pagar", "pagar la factura", "saldar la factura", "hacer el pago"),
    "notice": ("recoger un paquete", "retirar un paquete", "venir por un paquete"),
    "leaflet": ("apuntarse", "inscribirse", "inscribirse en el curso"),
    "contract": ("hacer el primer pago", "pagar la primera cuota"),
    "repair": ("recoger el artículo", "retirar el artículo", "venir por el artículo"),
}
# The verb comes first, so that the clause follows both "¿por qué" and "por qué".
HAPPENED = {
    "email": ("se retrasa el pedido", "hay un retraso", "tarda tanto el paquete"),
    "notice": ("está cerrada la tienda", "tiene que cerrar la tienda", "no abre la tienda"),
    "repair": ("dejó de funcionar el artículo", "se estropeó el artículo", "hubo una avería"),
    "clinic": ("hubo una consulta", "se pidió una consulta", "hizo falta ver al médico"),
    "story": ("se devolvió la compra", "volvió a la tienda la compra", "hubo una devolución"),
}
# "¿Cuándo empieza el curso?" could be answered by an hour where no date stands.
HIDES = {"start_date": "time", "delivery_day": "time"}

DECIMAL_MARK = ","
MONEY_FORMS = ("{n} euros", "{n} euros", "{n} EUR", "{n} €")
DURATION_FORMS = {
    "warranty": ("{n} años", "{m} meses", "{m} meses"),
    "cancel_notice": ("{d} días", "{h} horas", "{w} semanas"),
    "": ("{n} años", "{m} meses", "{d} días", "{w} semanas", "{h} horas"),
}
DATE_FORMS = (
    "{day} de {month}",
    "{day} de {month}",
    "{weekday}",
    "{weekday} {day} de {month}",
)
MONTHS = nouns.column(lexicon.MONTHS, "es")
WEEKDAYS = list(nouns.gendered(nouns.column(lexicon.DAYS, "es")))
_PRODUCTS = nouns.gendered(nouns.column(lexicon.PRODUCTS, "es"))
PRODUCTS = list(_PRODUCTS)
PRODUCT_FORMS = ("{product}", "{product} {colour}")
COLOURS = (
    "roj{o} azul verde negr{o} blanc{o} gris amarill{o} naranja morad{o} marrón rosa platead{o}"
).split()
_PARTS = nouns.gendered(frame.PARTS.split("|"))
PARTS = list(_PARTS)
CITIES = (
    "Lisboa Oporto Madrid Sevilla Manila Cebú Davao Recife Salvador Curitiba Bogotá Lima Quito "
    "Oslo Viena Praga Dublín Ginebra Turín Leeds Boston Austin Denver Seattle Toronto Valencia "
    "Bilbao Granada Iloilo Baguio Santos Belém Natal Rosario Córdoba Mendoza Cusco Arequipa"
).split()
# All feminine, so that "de la calle Mayor" needs no "del".
STREETS = (
    "la calle Mayor|la calle del Puerto|la calle del Molino|la avenida de la Estación|"
    "la avenida del Roble|la calle del Río|la cuesta del Castillo|la plaza del Mercado|"
    "la calle del Jardín|la calle de la Iglesia|la calle del Puente|la avenida del Lago|"
    "la avenida del Parque|la calle de la Escuela|la calle del Cedro|la calle del Pino|"
    "la calle del Olmo|la calle de las Rosas|la calle de la Bahía|la ronda del Canal|"
    "la calle de la Torre|la plaza Nueva"
).split("|")
PLACE_FORMS = (
    "{el} {spot} de {street}",
    "{el} {spot} de {street}",
    "{el} {spot} junto {al2} {spot2}",
    "{street}, {n}",
    "el mostrador {n}",
)
_SPOTS = nouns.gendered(
    (
        "el quiosco|la panadería|la oficina de correos|la biblioteca|la gasolinera|la floristería|"
        "el almacén|la entrada lateral|la puerta principal|la farmacia|el mercado|el ayuntamiento|"
        "la librería|el garaje|el hotel|la escuela|la estación|la oficina del puerto|"
        "la pescadería|el museo|el cine|el gimnasio|el banco|la heladería|la papelería|"
        "el salón de té|la tienda de bicicletas|el parque de bomberos|la cochera de autobuses|"
        "el teatro"
    ).split("|")
)
SPOTS = list(_SPOTS)
_NOUNS = nouns.gendered(
    "el pedido|el retraso|el artículo|la entrega|el paquete|la reparación|el taller|la avería|"
    "la compra|la devolución|el cierre|la tienda|el curso|la clase|la escuela|la reserva|"
    "el contrato|el alquiler|el tratamiento|la consulta|la cita|la clínica".split("|")
)
_GENDERS = nouns.heads(_PRODUCTS | _PARTS | _SPOTS | _NOUNS)
_MASCULINE = {"el": "el", "El": "El", "del": "del", "al": "al", "un": "un", "Un": "Un"}
_FEMININE = {"el": "la", "El": "La", "del": "de la", "al": "a la", "un": "una", "Un": "Una"}
_AGREEING = {
    "m": _MASCULINE | {"este": "este", "lo": "lo", "o": "o"},
    "f": _FEMININE | {"este": "esta", "lo": "la", "o": "a"},
}


def agree(noun: str) -> dict[str, str]:
    """The words that change with a noun; masculine for no noun.

    Raises KeyError for a noun of unknown gender.
    """
    return _AGREEING[_GENDERS[noun.split(" ", 1)[0]] if noun else "m"]
