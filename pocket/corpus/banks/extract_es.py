"""Spanish bank of the skill "extract": messages, clauses, instructions and value forms.

The names are those of ``extract_en``. What differs: amounts have a decimal comma
(the JSON a number), and a product is written with the article of its gender.
"""

from __future__ import annotations

from pocket.corpus import world
from pocket.corpus.banks import extract_parts
from pocket.corpus.banks import parallel_lexicon as lexicon

_parts = extract_parts.load("es")
ISSUES = _parts.issues
DETAILS = _parts.details
GREETINGS = _parts.greetings
FILLERS = _parts.fillers
CLAUSES = _parts.clauses
CLAUSE_DETAILS = _parts.clause_details
CLAUSE_FILLERS = _parts.clause_fillers
COMPANIES = _parts.companies

# {keys} is the list of keys, {doc} what the document is called: always a masculine word.
INSTRUCTIONS = """
Extrae {keys} de este {doc} en JSON.
Extrae {keys} y responde en JSON.
Extrae del {doc} los valores de {keys}. Solo JSON.
Por favor, extrae {keys} y devuelve un objeto JSON.
¿Puedes extraer {keys} del {doc} en JSON?
Dame un objeto JSON con {keys}, según el {doc}.
Dame {keys} en JSON.
Dame solo un JSON con las claves {keys}.
Dame los datos {keys} del {doc} como JSON.
Lee el {doc} y responde con JSON. Claves: {keys}.
Lee este {doc}. Después escribe {keys} en JSON.
Lee el {doc} y rellena {keys} en un JSON.
¿Qué valores da el {doc} para {keys}? Responde en JSON.
¿Qué dice el {doc} de {keys}? Contesta en JSON.
¿Qué dice el texto sobre {keys}? Un objeto JSON, por favor.
¿Cuáles son los valores de {keys}? JSON, por favor.
Convierte este {doc} en JSON con las claves {keys}.
Convierte el {doc} a JSON. Campos: {keys}.
Convierte el texto en un objeto JSON: {keys}.
Pasa el {doc} a JSON con {keys}.
Pasa a JSON los datos {keys}.
Rellena este formulario en JSON: {keys}.
Rellena en JSON los campos {keys} con lo que dice el {doc}.
Necesito {keys} en un objeto JSON. Pon null si el {doc} no dice nada.
Necesito los campos {keys} en JSON.
Necesito un JSON de este {doc} con {keys}.
Saca {keys} del {doc}. Solo JSON.
Saca los datos {keys} y ponlos en JSON.
Saca del texto {keys}, en formato JSON.
Devuelve solo un JSON con estos campos: {keys}.
Devuelve {keys} como objeto JSON.
Devuelve en JSON {keys}; lo que falte es null.
Campos pedidos: {keys}. Formato: JSON. Lo que falte es null.
Campos: {keys}. Salida: JSON.
Claves: {keys}. Formato: JSON.
Claves del JSON: {keys}. Valores: los del {doc}.
Busca {keys} en el {doc} y escribe un JSON.
Busca en el texto {keys} y contesta en JSON.
Busca estos datos y devuelve JSON: {keys}.
Encuentra {keys} en este {doc}. Respuesta en JSON.
Encuentra los valores de {keys}. Salida: JSON.
Pon {keys} en un objeto JSON, en este orden.
Pon en JSON los valores de {keys}, o null si no están.
Escribe {keys} en JSON.
Escribe un objeto JSON con {keys}, sin comentarios.
Escribe solo JSON. Campos: {keys}.
Responde con un único objeto JSON: {keys}.
Responde solo con JSON. Quiero {keys}.
Responde en JSON y usa null si falta algo. Claves: {keys}.
Contesta con un JSON que tenga {keys}.
Contesta en JSON, sin nada más: {keys}.
Quiero {keys} del {doc} en JSON.
Quiero un objeto JSON con las claves {keys}.
Solo quiero {keys}, en JSON.
Haz un JSON con {keys}.
Haz un objeto JSON a partir del {doc}, con los campos {keys}.
Crea un JSON con {keys} para este {doc}.
Crea un registro en JSON: {keys}.
Copia {keys} del {doc} a un JSON.
Copia en JSON los valores de {keys}.
Resume el {doc} en un objeto JSON con las claves {keys}.
Resume los datos {keys} en JSON.
Tarea: extraer {keys}. Respuesta: un objeto JSON.
Tarea: leer el {doc} y dar {keys} en JSON.
JSON con {keys}, por favor.
Un JSON con las claves {keys}; null para lo que no se diga.
No inventes nada; usa null. Dame {keys} en JSON.
Usa null si un valor no aparece. Devuelve {keys} en JSON.
Anota {keys} en JSON; si no se sabe, null.
Anota del {doc} los datos {keys}, en JSON.
¿Me das {keys} en JSON?
¿Puedes pasar el {doc} a JSON con {keys}?
El objeto JSON necesita las claves {keys}.
La respuesta es un JSON con {keys}.
Para nuestra base de datos: {keys} en JSON, según el {doc}.
A partir del {doc}, escribe {keys} en JSON.
""".strip().splitlines()

# Follows the instruction when "issue" is among the keys.
LABEL_LINES = """
issue es uno de: {labels}.
issue es uno de estos: {labels}, o null.
Para issue elige entre {labels}.
Para issue usa una de estas etiquetas: {labels}.
Valores posibles de issue: {labels}.
Valores de issue: {labels}.
Valores permitidos para issue: {labels}.
Etiquetas de issue: {labels}.
Elige issue de esta lista: {labels}.
La clave issue toma uno de {labels}.
issue tiene que ser uno de {labels}.
issue puede ser {labels}, o null si no hay ninguno.
En issue escribe uno de {labels}, o null.
issue = {labels}, o null.
Clasifica issue como {labels}.
Usa estas palabras para issue: {labels}.
""".strip().splitlines()

DOC_NAMES = {
    "message": ("mensaje", "correo", "ticket", "texto", "escrito", "mensaje del cliente"),
    "clause": ("contrato", "acuerdo", "texto", "párrafo", "fragmento", "documento"),
}
AND = "y"

_LAYOUTS = r"""
{instruction}\n\n{document}
{document}\n\n{instruction}
{document}\n{instruction}
{instruction}\nTexto: {document}
{instruction}\n\nTexto:\n{document}
Texto: {document}\n\n{instruction}
Texto:\n{document}\n\nTarea: {instruction}
Tarea: {instruction}\n\nTexto: {document}
{instruction}\n"{document}"
"{document}"\n\n{instruction}
{instruction}\n---\n{document}\n---
{document}\n---\n{instruction}
{instruction}\n\nEntrada:\n{document}
Entrada: {document}\n\n{instruction}
{instruction}\nEntrada: {document}\nSalida:
<texto>\n{document}\n</texto>\n{instruction}
{instruction}\n<texto>{document}</texto>
{instruction}\n{document}\nJSON:
Por favor, ayuda: {instruction}\n\n{document}
{instruction}\n>>> {document}
Documento: {document}\n\n{instruction}
{instruction}\n\nDocumento:\n{document}
"""
LAYOUTS = [line.replace("\\n", "\n") for line in _LAYOUTS.strip().splitlines()]

AMOUNT_FORMS = ("{n} euros", "{n} euros", "{n} €", "{n} EUR")
DECIMAL = ","
# The sentences bring the article: "el {date}" fits each of these.
DATE_FORMS = (
    "{day} de {month}",
    "{day} de {month}",
    "{day} de {month}",
    "{weekday}",
    "{weekday} {day} de {month}",
)
MONTHS = (
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
).split()
WEEKDAYS = "lunes martes miércoles jueves viernes sábado domingo".split()

# With the article that tells the gender; a colour is "masculine/feminine".
PRODUCTS = [row.split(" | ")[1] for row in lexicon.PRODUCTS.strip().splitlines()]
COLOURS = ["/".join(row.split(" | ")[1:3]) for row in lexicon.COLOURS.strip().splitlines()]
PRODUCT_FORMS = ("{product}", "{product} {colour}")
ARTICLES = ("el", "la")
AGREEMENT = {
    "el": ("el {}", "la {}"),
    "un": ("un {}", "una {}"),
    "del": ("del {}", "de la {}"),
    "al": ("al {}", "a la {}"),
    "este": ("este {}", "esta {}"),
    "otro": ("otro {}", "otra {}"),
    "lo": ("lo", "la"),
    "o": ("o", "a"),
}

# Beside the names of the world, some with letters that English does not have.
FIRST_NAMES = [
    *world.FIRST_NAMES,
    *"José María Lucía Andrés Inés Sofía Tomás Martín Álvaro Begoña Íñigo Raúl Mónica".split(),
    *"Verónica Adrián Julián Ángela Óscar Iván Rocío Noemí Joaquín Germán Simón".split(),
]
LAST_NAMES = [
    *world.LAST_NAMES,
    *"García Núñez Muñoz Peña López Martínez Hernández Pérez Sánchez Ramírez Gómez Díaz".split(),
    *"Álvarez Jiménez Gutiérrez Domínguez Vázquez Ibáñez Cañas Marín Rincón Yáñez".split(),
]
CITIES = (
    "Lisboa Oporto Madrid Sevilla Manila Cebú Davao Recife Salvador Curitiba Bogotá Lima Quito "
    "Oslo Viena Praga Dublín Ginebra Turín Leeds Boston Austin Denver Seattle Toronto Valencia "
    "Bilbao Granada Iloilo Baguio Santos Belém Natal Rosario Córdoba Mendoza Cusco Arequipa "
    "Málaga Cádiz Medellín Zaragoza Asunción Montevideo"
).split()
