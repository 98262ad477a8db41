"""Tagalog bank of the skill "extract": messages, clauses, instructions and value forms.

The names are those of ``extract_en``. What differs: nouns have no gender, but a party
to a contract is marked by what it is: "ang Talyer Sedro", "si Ana Abad".
"""

from __future__ import annotations

from pocket.corpus import world
from pocket.corpus.banks import extract_parts
from pocket.corpus.banks import parallel_lexicon as lexicon

_parts = extract_parts.load("tl")
ISSUES = _parts.issues
DETAILS = _parts.details
GREETINGS = _parts.greetings
FILLERS = _parts.fillers
CLAUSES = _parts.clauses
CLAUSE_DETAILS = _parts.clause_details
CLAUSE_FILLERS = _parts.clause_fillers
COMPANIES = _parts.companies

# {keys} is the list of keys, {doc} what the document is called. What describes {doc}
# stands before it: after it the linker would depend on its last letter.
INSTRUCTIONS = """
Kunin ang {keys} mula sa {doc} at isulat sa JSON.
Kunin ang {keys} at sumagot sa JSON.
Kunin sa {doc} ang mga halaga ng {keys}. JSON lang.
Kunin mo ang {keys} sa teksto. JSON ang format.
Pakikuha ang {keys} mula sa {doc}, bilang isang JSON object.
Puwede mo bang kunin ang {keys} mula sa {doc}? Sa JSON sana.
Puwede bang pakilista ang {keys} sa JSON?
Puwede mo bang gawing JSON ang {doc}, na may {keys}?
Bigyan mo ako ng JSON object na may {keys}, ayon sa {doc}.
Bigyan mo ako ng JSON na ang mga key ay {keys}.
Ibigay ang {keys} sa JSON.
Ibigay lang ang JSON na may mga key na {keys}.
Ibigay ang datos na {keys} mula sa {doc} bilang JSON.
Basahin ang {doc} at sumagot sa JSON. Mga key: {keys}.
Basahin itong {doc}. Pagkatapos, isulat ang {keys} sa JSON.
Basahin ang {doc} at punan ang {keys} sa isang JSON.
Ano ang mga halaga ng {keys} ayon sa {doc}? Sumagot sa JSON.
Ano ang sinasabi ng {doc} tungkol sa {keys}? JSON ang isagot.
Ano ang sabi ng teksto tungkol sa {keys}? Isang JSON object, please.
Ano ang {keys}? JSON, please.
Alin sa {keys} ang nasa {doc}? Isang JSON object, null kung wala.
Gawing JSON itong {doc} na may mga key na {keys}.
Gawing JSON ang {doc}. Mga field: {keys}.
Gawing isang JSON object ang teksto: {keys}.
Gumawa ng JSON na may {keys}.
Gumawa ng JSON object mula sa {doc}, na may mga field na {keys}.
Gumawa ng isang record sa JSON: {keys}.
Ilipat ang {doc} sa JSON na may {keys}.
Ilipat sa JSON ang datos na {keys}.
Punan itong form sa JSON: {keys}.
Punan sa JSON ang mga field na {keys} ayon sa {doc}.
Kailangan ko ang {keys} sa isang JSON object. Ilagay ang null kung walang sinasabi ang {doc}.
Kailangan ko ang mga field na {keys} sa JSON.
Kailangan ko ng JSON mula sa {doc} na may {keys}.
Kailangan ng database namin ang {keys}. Gumawa ng JSON mula sa {doc}.
Hanapin ang {keys} sa {doc} at isulat ang JSON.
Hanapin sa teksto ang {keys} at sumagot sa JSON.
Hanapin ang datos na ito at ibigay sa JSON: {keys}.
Hanapin ang mga halaga ng {keys}. Output: JSON.
Ilagay ang {keys} sa isang JSON object, ayon sa pagkakasunod-sunod na ito.
Ilagay sa JSON ang mga halaga ng {keys}, o null kung wala.
Ilagay mo sa JSON ang {keys}.
Isulat ang {keys} sa JSON.
Isulat ang isang JSON object na may {keys}, walang komento.
Isulat lang ang JSON. Mga field: {keys}.
Sumagot gamit ang iisang JSON object: {keys}.
Sumagot sa JSON lang. Gusto ko ng {keys}.
Sumagot sa JSON at gamitin ang null kung may kulang. Mga key: {keys}.
Sumagot sa JSON, wala nang iba: {keys}.
Gusto kong makuha ang {keys} mula sa {doc}, sa JSON.
Gusto ko ng JSON object na may mga key na {keys}.
{keys} lang ang gusto ko, sa JSON.
Kopyahin ang {keys} mula sa {doc} papunta sa JSON.
Kopyahin sa JSON ang mga halaga ng {keys}.
Ibuod ang {doc} sa isang JSON object na may mga key na {keys}.
Ibuod sa JSON ang datos na {keys}.
Gawain: kunin ang {keys}. Sagot: isang JSON object.
Gawain: basahin ang {doc} at ibigay ang {keys} sa JSON.
JSON na may {keys}, please.
Isang JSON na may mga key na {keys}; null para sa hindi nabanggit.
Huwag mag-imbento; gamitin ang null. Ibigay ang {keys} sa JSON.
Gamitin ang null kung wala ang halaga. Ibalik ang {keys} sa JSON.
Ibalik lang ang isang JSON na may mga field na ito: {keys}.
Ibalik ang {keys} bilang JSON object.
Itala ang {keys} sa JSON; kung hindi alam, null.
Itala ang {keys} mula sa {doc}, sa JSON.
Ilista ang {keys} mula sa {doc}. Format: JSON.
Mga field: {keys}. Output: JSON.
Mga key: {keys}. Format: JSON.
Mga key ng JSON: {keys}. Mga halaga: galing sa {doc}.
Mga hinihinging field: {keys}. Format: JSON. Null ang kulang.
Para sa database namin: {keys} sa JSON, ayon sa {doc}.
Mula sa {doc}, isulat ang {keys} sa JSON.
Ang sagot ay isang JSON na may {keys}.
""".strip().splitlines()

# Follows the instruction when "issue" is among the keys.
LABEL_LINES = """
Ang issue ay isa sa: {labels}.
Ang issue ay isa sa mga ito: {labels}, o null.
Para sa issue, pumili sa {labels}.
Para sa issue, gamitin ang isa sa mga label na ito: {labels}.
Mga posibleng halaga ng issue: {labels}.
Mga halaga ng issue: {labels}.
Mga puwedeng ilagay sa issue: {labels}.
Mga label ng issue: {labels}.
Piliin ang issue mula sa listahang ito: {labels}.
Ang key na issue ay isa sa {labels}.
Dapat isa sa mga ito ang issue: {labels}.
Ang issue ay puwedeng {labels}, o null kung wala.
Sa issue, isulat ang isa sa {labels}, o null.
issue = {labels}, o null.
Uriin ang issue bilang {labels}.
Gamitin ang mga salitang ito sa issue: {labels}.
""".strip().splitlines()

DOC_NAMES = {
    "message": ("mensahe", "email", "ticket", "teksto", "sulat", "mensahe ng customer"),
    "clause": ("kontrata", "kasunduan", "teksto", "talata", "bahagi", "dokumento"),
}
AND = "at"

_LAYOUTS = r"""
{instruction}\n\n{document}
{document}\n\n{instruction}
{document}\n{instruction}
{instruction}\nTeksto: {document}
{instruction}\n\nTeksto:\n{document}
Teksto: {document}\n\n{instruction}
Teksto:\n{document}\n\nGawain: {instruction}
Gawain: {instruction}\n\nTeksto: {document}
{instruction}\n"{document}"
"{document}"\n\n{instruction}
{instruction}\n---\n{document}\n---
{document}\n---\n{instruction}
{instruction}\n\nInput:\n{document}
Input: {document}\n\n{instruction}
{instruction}\nInput: {document}\nOutput:
<teksto>\n{document}\n</teksto>\n{instruction}
{instruction}\n<teksto>{document}</teksto>
{instruction}\n{document}\nJSON:
Patulong naman: {instruction}\n\n{document}
{instruction}\n>>> {document}
Dokumento: {document}\n\n{instruction}
{instruction}\n\nDokumento:\n{document}
"""
LAYOUTS = [line.replace("\\n", "\n") for line in _LAYOUTS.strip().splitlines()]

AMOUNT_FORMS = ("{n} euro", "{n} euro", "€{n}", "{n} EUR")
DECIMAL = "."
# The sentences bring the marker: "noong {date}" and "sa {date}" fit each of these.
DATE_FORMS = (
    "{month} {day}",
    "{month} {day}",
    "ika-{day} ng {month}",
    "{weekday}",
    "{weekday}, {month} {day}",
)
MONTHS = [row.split(" | ")[3] for row in lexicon.MONTHS.strip().splitlines()]
WEEKDAYS = [row.split(" | ")[3] for row in lexicon.DAYS.strip().splitlines()]

# A colour is written as it stands before a noun, with its linker.
PRODUCTS = [row.split(" | ")[3] for row in lexicon.PRODUCTS.strip().splitlines()]
COLOURS = [row.split(" | ")[6] for row in lexicon.COLOURS.strip().splitlines()]
PRODUCT_FORMS = ("{product}", "{colour} {product}")
# Tagalog nouns have no gender: nothing agrees with a product.
ARTICLES = ()
AGREEMENT = {}
# What stands before a company and before a person.
PARTY_AGREEMENT = {
    "ang": ("ang {}", "si {}"),
    "ng": ("ng {}", "ni {}"),
    "sa": ("sa {}", "kay {}"),
}

# Beside the names of the world, names of the Philippines, some with an ñ.
FIRST_NAMES = [
    *world.FIRST_NAMES,
    *"Andres Emilio Lakambini Luningning Dolores Rowena Danilo Reynaldo Marites Jocelyn".split(),
    *"Arnel Rommel Corazon Ramil Nenita Teresita Benigno Imelda Rogelio Analyn Niño".split(),
]
LAST_NAMES = [
    *world.LAST_NAMES,
    *"Peña Nuñez Muñoz Tañada Macaraeg Pangilinan Catacutan Panganiban Manalo Gatdula".split(),
    *"Agbayani Sumulong Buenaventura Evangelista Sison Ocampo Magbanua Dimaculangan".split(),
    *"Batungbakal Mabini Lacson Malonzo Ilagan Cariño".split(),
]
CITIES = (
    "Lisbon|Porto|Madrid|Sevilla|Maynila|Cebu|Davao|Recife|Salvador|Curitiba|Bogota|Lima|Quito|"
    "Oslo|Vienna|Prague|Dublin|Geneva|Turin|Leeds|Boston|Austin|Denver|Seattle|Toronto|Valencia|"
    "Bilbao|Granada|Iloilo|Baguio|Santos|Belem|Natal|Rosario|Cordoba|Mendoza|Cusco|Arequipa|"
    "Makati|Pasig|Taguig|Marikina|Quezon City|Parañaque|Las Piñas|Zamboanga|Bacolod|Tacloban|"
    "Batangas|Legazpi|Dagupan|Laoag|Vigan|Tagaytay|Dumaguete|Butuan|Puerto Princesa"
).split("|")
