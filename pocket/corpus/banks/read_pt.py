"""Portuguese (Brazil) bank of the skill "read": questions, sentences, layouts, value forms.

The names are those of ``read_en``. ``{v}`` is the value of a fact, ``{thing}``
what a text is about, ``{act}`` what must be done in time and ``{happened}`` what a
reason explains. ``{o}``, ``{do}``, ``{no}``, ``{ao}``, ``{pelo}`` and ``{um}`` agree with
the product of a sentence about one, and with ``{thing}`` everywhere else; ``{o}`` is also
the last letter of an adjective (``abert{o}``).

"em" always melts into an article, so a place is written with its "na" or "no": "na padaria
da rua do Porto". That answers "onde?" as it stands. A date is written so that no preposition
is wanted: "chega dia 3 de maio", "chega sábado".
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
    read_pt_texts_frame as frame,
)

NOT_STATED = "O texto não diz."

_parts = read_parts.load("pt")
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
    "email": {"": "pedido", "reason": "atraso", "warranty": "item"},
    "delivery": {
        "": "pedido",
        "time": "entrega",
        "delivery_day": "pacote",
        "pickup_place": "pacote",
    },
    "repair": {
        "": "conserto",
        "customer": "item",
        "closing_time": "oficina",
        "pickup_place": "item",
        "reason": "defeito",
    },
    "story": {
        "": "pedido",
        "delivery_day": "pacote",
        "pickup_place": "pacote",
        "price": "compra",
        "reason": "devolução",
        "warranty": "item",
    },
    "notice": {"": "fechamento", "closing_time": "loja", "pickup_place": "pacote"},
    "leaflet": {
        "": "curso",
        "time": "aula",
        "closing_time": "escola",
        "cancel_notice": "inscrição",
    },
    "contract": {
        "": "contrato",
        "price": "aluguel",
        "deposit": "aluguel",
        "delivery_day": "item",
        "warranty": "item",
    },
    "clinic": {
        "": "tratamento",
        "price": "consulta",
        "time": "consulta",
        "cancel_notice": "consulta",
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
# No reflexive verb: "até quando posso" and "é preciso" want another pronoun each.
ACTS = {
    "email": ("pagar", "pagar a fatura", "quitar a fatura", "fazer o pagamento"),
    "notice": ("retirar um pacote", "buscar um pacote", "pegar um pacote"),
    "leaflet": ("fazer a inscrição", "mandar a inscrição", "garantir a vaga no curso"),
    "contract": ("fazer o primeiro pagamento", "pagar a primeira parcela"),
    "repair": ("retirar o item", "buscar o item", "pegar o item"),
}
HAPPENED = {
    "email": ("o pedido está atrasado", "houve um atraso", "o pacote está demorando tanto"),
    "notice": ("a loja está fechada", "a loja precisa fechar", "a loja não abre"),
    "repair": ("o item parou de funcionar", "o item estragou", "apareceu um defeito"),
    "clinic": ("houve uma consulta", "a consulta foi marcada", "foi preciso ver o médico"),
    "story": ("a compra foi devolvida", "a compra voltou para a loja", "houve uma devolução"),
}
# "Quando começa o curso?" could be answered by an hour where no date stands.
HIDES = {"start_date": "time", "delivery_day": "time"}

DECIMAL_MARK = ","
MONEY_FORMS = ("R$ {n}", "{n} reais", "{n} reais", "{n} euros")
DURATION_FORMS = {
    "warranty": ("{n} anos", "{m} meses", "{m} meses"),
    "cancel_notice": ("{d} dias", "{h} horas", "{w} semanas"),
    "": ("{n} anos", "{m} meses", "{d} dias", "{w} semanas", "{h} horas"),
}
DATE_FORMS = (
    "dia {day} de {month}",
    "dia {day} de {month}",
    "{weekday}",
    "{weekday}, dia {day} de {month}",
)
MONTHS = nouns.column(lexicon.MONTHS, "pt")
WEEKDAYS = list(nouns.gendered(nouns.column(lexicon.DAYS, "pt")))
_PRODUCTS = nouns.gendered(nouns.column(lexicon.PRODUCTS, "pt"))
PRODUCTS = list(_PRODUCTS)
PRODUCT_FORMS = ("{product}", "{product} {colour}")
COLOURS = (
    "vermelh{o} azul verde pret{o} branc{o} cinza amarel{o} laranja rox{o} marrom rosa pratead{o}"
).split()
_PARTS = nouns.gendered(frame.PARTS.split("|"))
PARTS = list(_PARTS)
# No city with an article: "do Porto" and "no Rio" would want their own words.
CITIES = (
    "Lisboa Madri Sevilha Manila Cebu Davao Recife Salvador Curitiba Bogotá Lima Quito Fortaleza "
    "Oslo Viena Praga Dublin Genebra Turim Leeds Boston Austin Denver Seattle Toronto Valência "
    "Bilbao Granada Iloilo Baguio Santos Belém Natal Rosário Córdoba Mendoza Cusco Arequipa"
).split()
# All feminine, so that "da" and "na" stand in the sentence.
STREETS = (
    "rua Principal|rua do Porto|rua do Moinho|avenida da Estação|avenida dos Ipês|rua do Rio|"
    "ladeira do Castelo|praça do Mercado|rua do Jardim|rua da Igreja|rua da Ponte|"
    "avenida do Lago|avenida do Parque|rua da Escola|rua dos Cedros|rua dos Pinheiros|"
    "rua das Mangueiras|rua das Rosas|rua da Baía|avenida do Canal|travessa da Torre|praça Nova"
).split("|")
PLACE_FORMS = (
    "{no} {spot} da {street}",
    "{no} {spot} da {street}",
    "{no} {spot} ao lado {do2} {spot2}",
    "na {street}, {n}",
    "no balcão {n}",
)
_SPOTS = nouns.gendered(
    (
        "a banca de jornal|a padaria|a agência dos correios|a biblioteca|o posto de gasolina|"
        "a floricultura|o galpão|a entrada lateral|a portaria|a farmácia|o mercado|a prefeitura|"
        "a livraria|a garagem|o hotel|a escola|a estação|o escritório do porto|a peixaria|"
        "o museu|o cinema|a academia|o banco|a sorveteria|a papelaria|a lanchonete|"
        "a loja de bicicletas|o quartel dos bombeiros|o terminal de ônibus|o teatro"
    ).split("|")
)
SPOTS = list(_SPOTS)
_NOUNS = nouns.gendered(
    "o pedido|o atraso|o item|a entrega|o pacote|o conserto|a oficina|o defeito|a compra|"
    "a devolução|o fechamento|a loja|o curso|a aula|a escola|a inscrição|o contrato|o aluguel|"
    "o tratamento|a consulta|a clínica".split("|")
)
_GENDERS = nouns.heads(_PRODUCTS | _PARTS | _SPOTS | _NOUNS)
_MASCULINE = {"o": "o", "O": "O", "do": "do", "ao": "ao", "no": "no", "pelo": "pelo", "um": "um"}
_FEMININE = {"o": "a", "O": "A", "do": "da", "ao": "à", "no": "na", "pelo": "pela", "um": "uma"}
_AGREEING = {"m": _MASCULINE, "f": _FEMININE}


def agree(noun: str) -> dict[str, str]:
    """The words that change with a noun; masculine for no noun.

    Raises KeyError for a noun of unknown gender.
    """
    return _AGREEING[_GENDERS[noun.split(" ", 1)[0]] if noun else "m"]
