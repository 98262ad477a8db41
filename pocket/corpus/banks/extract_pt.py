"""Brazilian Portuguese bank of the skill "extract": messages, clauses, instructions, value forms.

The names are those of ``extract_en``. What differs: amounts have a decimal comma
(the JSON a number), a product is written with the article of its gender, and a date
is a day and a month: "na segunda-feira" and "em 14 de março" share no preposition.
"""

from __future__ import annotations

from pocket.corpus import world
from pocket.corpus.banks import extract_parts
from pocket.corpus.banks import parallel_lexicon as lexicon

_parts = extract_parts.load("pt")
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
Extraia {keys} deste {doc} em JSON.
Extraia {keys} e responda em JSON.
Extraia do {doc} os valores de {keys}. Só JSON.
Por favor, extraia {keys} e retorne um objeto JSON.
Você pode extrair {keys} do {doc} em JSON?
Me dê um objeto JSON com {keys}, de acordo com o {doc}.
Me dê {keys} em JSON.
Me dê só um JSON com as chaves {keys}.
Me passe os dados {keys} do {doc} como JSON.
Leia o {doc} e responda com JSON. Chaves: {keys}.
Leia este {doc}. Depois escreva {keys} em JSON.
Leia o {doc} e preencha {keys} num JSON.
Quais valores o {doc} traz para {keys}? Responda em JSON.
O que o {doc} diz de {keys}? Responda em JSON.
O que diz o texto sobre {keys}? Um objeto JSON, por favor.
Quais são os valores de {keys}? JSON, por favor.
Converta este {doc} em JSON com as chaves {keys}.
Converta o {doc} para JSON. Campos: {keys}.
Transforme o texto em um objeto JSON: {keys}.
Transforme este {doc} em JSON com {keys}.
Passe o {doc} para JSON com {keys}.
Passe para JSON os dados {keys}.
Preencha este formulário em JSON: {keys}.
Preencha em JSON os campos {keys} com o que diz o {doc}.
Preciso de {keys} num objeto JSON. Ponha null se o {doc} não disser nada.
Preciso dos campos {keys} em JSON.
Preciso de um JSON deste {doc} com {keys}.
Tire {keys} do {doc}. Só JSON.
Tire os dados {keys} e coloque em JSON.
Tire do texto {keys}, em formato JSON.
Retorne apenas um JSON com estes campos: {keys}.
Retorne {keys} como objeto JSON.
Retorne em JSON {keys}; o que faltar é null.
Campos pedidos: {keys}. Formato: JSON. O que faltar é null.
Campos: {keys}. Saída: JSON.
Chaves: {keys}. Formato: JSON.
Chaves do JSON: {keys}. Valores: os do {doc}.
Procure {keys} no {doc} e escreva um JSON.
Procure no texto {keys} e responda em JSON.
Procure estes dados e retorne JSON: {keys}.
Encontre {keys} neste {doc}. Resposta em JSON.
Encontre os valores de {keys}. Saída: JSON.
Coloque {keys} num objeto JSON, nesta ordem.
Coloque em JSON os valores de {keys}, ou null se não estiverem.
Escreva {keys} em JSON.
Escreva um objeto JSON com {keys}, sem comentários.
Escreva só JSON. Campos: {keys}.
Responda com um único objeto JSON: {keys}.
Responda só com JSON. Quero {keys}.
Responda em JSON e use null se faltar algo. Chaves: {keys}.
Quero {keys} do {doc} em JSON.
Quero um objeto JSON com as chaves {keys}.
Só quero {keys}, em JSON.
Faça um JSON com {keys}.
Faça um objeto JSON a partir do {doc}, com os campos {keys}.
Monte um JSON com {keys} para este {doc}.
Monte um registro em JSON: {keys}.
Copie {keys} do {doc} para um JSON.
Copie em JSON os valores de {keys}.
Resuma o {doc} num objeto JSON com as chaves {keys}.
Resuma os dados {keys} em JSON.
Tarefa: extrair {keys}. Resposta: um objeto JSON.
Tarefa: ler o {doc} e dar {keys} em JSON.
JSON com {keys}, por favor.
Um JSON com as chaves {keys}; null para o que não for dito.
Não invente nada; use null. Me dê {keys} em JSON.
Use null se um valor não aparecer. Retorne {keys} em JSON.
Anote {keys} em JSON; se não se sabe, null.
Anote do {doc} os dados {keys}, em JSON.
Liste {keys} em JSON, de acordo com o {doc}.
Pode me dar {keys} em JSON?
Dá para passar o {doc} para JSON com {keys}?
O objeto JSON precisa das chaves {keys}.
A resposta é um JSON com {keys}.
Para o nosso banco de dados: {keys} em JSON, de acordo com o {doc}.
A partir do {doc}, escreva {keys} em JSON.
""".strip().splitlines()

# Follows the instruction when "issue" is among the keys.
LABEL_LINES = """
issue é um de: {labels}.
issue é um destes: {labels}, ou null.
Para issue escolha entre {labels}.
Para issue use uma destas etiquetas: {labels}.
Valores possíveis de issue: {labels}.
Valores de issue: {labels}.
Valores permitidos para issue: {labels}.
Etiquetas de issue: {labels}.
Escolha issue desta lista: {labels}.
A chave issue recebe um de {labels}.
issue tem que ser um de {labels}.
issue pode ser {labels}, ou null se não houver nenhum.
Em issue escreva um de {labels}, ou null.
issue = {labels}, ou null.
Classifique issue como {labels}.
Use estas palavras para issue: {labels}.
""".strip().splitlines()

DOC_NAMES = {
    "message": ("e-mail", "recado", "chamado", "texto", "relato", "e-mail do cliente"),
    "clause": ("contrato", "acordo", "texto", "parágrafo", "trecho", "documento"),
}
AND = "e"

_LAYOUTS = r"""
{instruction}\n\n{document}
{document}\n\n{instruction}
{document}\n{instruction}
{instruction}\nTexto: {document}
{instruction}\n\nTexto:\n{document}
Texto: {document}\n\n{instruction}
Texto:\n{document}\n\nTarefa: {instruction}
Tarefa: {instruction}\n\nTexto: {document}
{instruction}\n"{document}"
"{document}"\n\n{instruction}
{instruction}\n---\n{document}\n---
{document}\n---\n{instruction}
{instruction}\n\nEntrada:\n{document}
Entrada: {document}\n\n{instruction}
{instruction}\nEntrada: {document}\nSaída:
<texto>\n{document}\n</texto>\n{instruction}
{instruction}\n<texto>{document}</texto>
{instruction}\n{document}\nJSON:
Por favor, me ajude: {instruction}\n\n{document}
{instruction}\n>>> {document}
Documento: {document}\n\n{instruction}
{instruction}\n\nDocumento:\n{document}
"""
LAYOUTS = [line.replace("\\n", "\n") for line in _LAYOUTS.strip().splitlines()]

AMOUNT_FORMS = ("{n} euros", "{n} euros", "€ {n}", "{n} EUR")
DECIMAL = ","
# No weekday: it would need "na" or "no" where these need "em" or "no dia".
DATE_FORMS = ("{day} de {month}",)
MONTHS = (
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"
).split()
WEEKDAYS = (
    "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo"
).split()

# With the article that tells the gender; a colour is "masculine/feminine".
PRODUCTS = [row.split(" | ")[2] for row in lexicon.PRODUCTS.strip().splitlines()]
COLOURS = ["/".join(row.split(" | ")[3:5]) for row in lexicon.COLOURS.strip().splitlines()]
PRODUCT_FORMS = ("{product}", "{product} {colour}")
ARTICLES = ("o", "a")
# "-o" is the ending of a word that agrees with the product: "quebrad{product:-o}".
AGREEMENT = {
    "o": ("o {}", "a {}"),
    "um": ("um {}", "uma {}"),
    "do": ("do {}", "da {}"),
    "ao": ("ao {}", "à {}"),
    "no": ("no {}", "na {}"),
    "pelo": ("pelo {}", "pela {}"),
    "meu": ("meu {}", "minha {}"),
    "este": ("este {}", "esta {}"),
    "outro": ("outro {}", "outra {}"),
    "-o": ("o", "a"),
}

# Beside the names of the world, some with letters that English does not have.
FIRST_NAMES = [
    *world.FIRST_NAMES,
    *"João José Antônio Luísa Márcia Sérgio Vinícius Letícia Patrícia Flávia Mônica".split(),
    *"Cláudia Otávio Inácio Débora Sônia Tânia Lúcia Conceição Íris Ângelo Fábio Luís".split(),
]
LAST_NAMES = [
    *world.LAST_NAMES,
    *"Araújo Gonçalves Magalhães Simões Guimarães Brandão Falcão Leão Assunção Galvão".split(),
    *"Lourenço Mendonça Estêvão Câmara Corrêa Antunes Figueiredo Sampaio Queirós".split(),
    *"Valença Vilhena Teixeira".split(),
]
# Only cities that stand without an article: "em {city}", "para {city}", "de {city}".
CITIES = (
    "Lisboa|Braga|Coimbra|Madri|Sevilha|Manila|Cebu|Davao|Recife|Salvador|Curitiba|Bogotá|Lima|"
    "Quito|Oslo|Viena|Praga|Dublin|Genebra|Turim|Leeds|Boston|Austin|Denver|Seattle|Toronto|"
    "Valência|Bilbao|Granada|Iloilo|Baguio|Santos|Belém|Natal|Mendoza|Cusco|Arequipa|Montevidéu|"
    "Fortaleza|Goiânia|Manaus|Brasília|Belo Horizonte|São Paulo|Florianópolis|Campinas|Niterói|"
    "Maceió|Cuiabá|São Luís|Ouro Preto"
).split("|")
