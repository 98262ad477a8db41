"""The small world of the corpus: a shop, its town, and the people in it.

Everything is invented. Value pools are wide on purpose: a model that copies a
value it has never seen has learned to copy; one that has memorised forty names
has not.
"""

from __future__ import annotations

import random

SHOP = "Finch & Alder"
TOWN = "Port Alder"

FIRST_NAMES = (
    "Ana Ben Carla Diego Elena Farid Grace Hugo Ines Jonas Kira Liam Marta Nadia Omar Paula "
    "Quentin Rosa Samir Tala Ugo Vera Walter Ximena Yara Zoe Amado Bianca Cesar Dalisay Ernesto "
    "Fernanda Gabriel Helena Isko Joana Karim Luz Mateo Nina Oscar Pilar Rafael Sofia Tomas "
    "Ursula Victor Wanda Jun Maricel Bituin Rodel Ligaya Thiago Beatriz Caio Larissa Renato "
    "Agnes Boris Clara Dario Edith Felix Greta Henrik Irma Jasper Klaus Lena Milo Nora Otto Petra "
    "Rita Stefan Thea Viktor Wilma Yusuf Aisha Bruno Celia Dmitri Esther Fabio Gloria Hassan"
).split()
LAST_NAMES = (
    "Abad Bauer Castro Duarte Ekman Ferrer Garcia Hansen Ibarra Jansen Keller Lopez Moreno Novak "
    "Ortega Pereira Quispe Ramos Santos Torres Ueda Vargas Weber Xavier Yilmaz Zapata Almeida "
    "Bautista Cruz Dizon Evans Flores Gomes Hughes Ionescu Jimenez Kowalski Lima Mendoza Navarro "
    "Oliveira Prieto Reyes Silva Tolentino Urbina Villanueva Walker Rocha Salazar Magsaysay "
    "Aquino Barros Cardoso Delgado Esteban Fuentes Guerrero Holm Iglesias Katz Larsen Meyer"
).split()
PRODUCTS = (
    "kettle|toaster|desk lamp|blender|rice cooker|coffee grinder|water bottle|backpack|umbrella|"
    "wool blanket|bath towel|cutting board|frying pan|bread knife|wall clock|alarm clock|"
    "floor lamp|bookshelf|office chair|standing desk|pillow|mattress|night table|mirror|"
    "picture frame|garden hose|watering can|flower pot|tool box|drill|hammer|screwdriver set|"
    "bicycle pump|helmet|tent|sleeping bag|headlamp|camp stove|yoga mat|jump rope|headphones|"
    "keyboard|mouse|webcam|phone case|charger|power bank|speaker|radio|vacuum cleaner|iron|"
    "hair dryer|electric fan|heater|air filter|scale|thermometer|lunch box|tea pot|mug|"
    "wine glass|salad bowl|baking tray|rolling pin|apron|oven mitt|dish rack|trash bin|"
    "laundry basket|shoe rack|coat hanger|curtain|rug|doormat|candle|vase|notebook|pencil case"
).split("|")
COLOURS = "red blue green black white grey yellow orange purple brown pink silver".split()
CITIES = (
    "Lisbon Porto Madrid Sevilla Manila Cebu Davao Recife Salvador Curitiba Bogota Lima Quito "
    "Oslo Vienna Prague Dublin Geneva Turin Leeds Boston Austin Denver Seattle Toronto Valencia "
    "Bilbao Granada Iloilo Baguio Santos Belem Natal Rosario Cordoba Mendoza Cusco Arequipa"
).split()
STREETS = (
    "Harbour Street|Mill Lane|Station Road|Oak Avenue|River Walk|Hill Street|Market Square|"
    "Garden Road|Church Lane|Bridge Street|Lake Drive|Park Avenue|School Road|Castle Street|"
    "Maple Street|Cedar Lane|Pine Road|Elm Street|Rose Avenue|Bay Street|Canal Road|Tower Lane"
).split("|")
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
MONTHS = (
    "January February March April May June July August September October November December"
).split()


def full_name(rng: random.Random) -> str:
    return f"{rng.choice(FIRST_NAMES)} {rng.choice(LAST_NAMES)}"


def product(rng: random.Random) -> str:
    """A product, half the time with a colour: thousands of distinct strings."""
    name = rng.choice(PRODUCTS)
    return f"{rng.choice(COLOURS)} {name}" if rng.random() < 0.5 else name


def order_id(rng: random.Random) -> str:
    """An order number: a letter and four or five digits, for example "B40718"."""
    return rng.choice("ABCDEFGHKLMNPRSTX") + str(rng.randrange(1000, 99999))


def address(rng: random.Random) -> str:
    return f"{rng.randrange(1, 240)} {rng.choice(STREETS)}"


def date(rng: random.Random) -> str:
    """A date as people write it: "14 March"."""
    return f"{rng.randrange(1, 29)} {rng.choice(MONTHS)}"


def clock(rng: random.Random) -> str:
    """A time of day as "9:30" or "15:00"."""
    return f"{rng.randrange(7, 21)}:{rng.choice(('00', '15', '30', '45'))}"


def amount(rng: random.Random) -> int:
    """A price in whole euros."""
    return rng.randrange(3, 600)
