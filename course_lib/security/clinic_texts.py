"""Notes of an invented clinic in four languages, with what is personal in them and questions.

Nobody in them exists. Each note is made of sentences drawn from small banks, so that the same fact
is said in different ways; a question asks for one fact, and its answer is known. Answers of kind
"personal" come back only if what was hidden is put back; the others must survive the hiding.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

LANGS = ("en", "es", "pt", "tl")
_FIRST = (
    "Ana Bruno Clara Dario Elena Felix Greta Hugo Ines Jonas Lena Marta Nadia Otto Rosa".split()
)
_LAST = "Abad Bennett Cruz Dizon Flores Hansen Ibarra Lopes Mendes Navarro Ramos Torres".split()
_DAYS = {
    "en": "Monday Tuesday Wednesday Thursday Friday".split(),
    "es": "lunes martes miércoles jueves viernes".split(),
    "pt": "segunda-feira terça-feira quarta-feira quinta-feira sexta-feira".split(),
    "tl": "Lunes Martes Miyerkules Huwebes Biyernes".split(),
}
# Per fact: ways to say it, separated by "|". The slot in angle brackets is personal.
_SENTENCES = {
    "en": {
        "name": "Patient: <name>.|Mrs. <name> came to the clinic.|Name: <name>.",
        "phone": "Phone: <phone>.|Please call the patient at <phone>.",
        "record": "Record number: <record>.|Medical record <record>.",
        "email": "Send the letter to <email>.|E-mail: <email>.",
        "time": "The appointment is at {time}.|Time of the appointment: {time}.",
        "day": "The appointment is on {day}.|Day of the appointment: {day}.",
        "price": "The appointment costs {price} euros.|Price of the appointment: {price} euros.",
        "filler": "Please keep this paper.|The clinic is next to the school.|Nothing else changed.",
    },
    "es": {
        "name": "Paciente: <name>.|La Sra. <name> vino a la clínica.|Nombre: <name>.",
        "phone": "Teléfono: <phone>.|Llame al <phone> si hace falta.",
        "record": "Historia clínica: <record>.",
        "email": "Envíe la carta a <email>.|Correo: <email>.",
        "time": "La cita es a las {time}.|Hora de la cita: {time}.",
        "day": "La cita es el {day}.|Día de la cita: {day}.",
        "price": "La cita cuesta {price} euros.|Precio de la cita: {price} euros.",
        "filler": "Guarde este papel, por favor.|La clínica está junto a la escuela.",
    },
    "pt": {
        "name": "Paciente: <name>.|A Sra. <name> veio à clínica.|Nome: <name>.",
        "phone": "Telefone: <phone>.|Ligue para <phone> se for preciso.",
        "record": "Processo clínico: <record>.|Prontuário: <record>.",
        "email": "Envie a carta para <email>.|E-mail: <email>.",
        "time": "A consulta é às {time}.|Hora da consulta: {time}.",
        "day": "A consulta é na {day}.|Dia da consulta: {day}.",
        "price": "A consulta custa {price} euros.|Preço da consulta: {price} euros.",
        "filler": "Guarde este papel, por favor.|A clínica fica ao lado da escola.",
    },
    "tl": {
        "name": "Pasyente: <name>.|Pumunta si <name> sa klinika.|Pangalan: <name>.",
        "phone": "Telepono: <phone>.|Tawagan ang <phone> kung kailangan.",
        "record": "Rekord: <record>.",
        "email": "Ipadala ang sulat sa <email>.|Email: <email>.",
        "time": "Ang appointment ay nang {time}.|Oras ng appointment: {time}.",
        "day": "Ang appointment ay sa {day}.|Araw ng appointment: {day}.",
        "price": "Ang appointment ay {price} euro.|Presyo ng appointment: {price} euro.",
        "filler": "Pakitago po ang papel na ito.|Katabi ng paaralan ang klinika.",
    },
}
_QUESTIONS = {
    "en": {
        "name": "What is the name of the patient?",
        "phone": "What is the phone number?",
        "time": "What time is the appointment?",
        "day": "What day is the appointment?",
        "price": "How much is the appointment?",
    },
    "es": {
        "name": "¿Cómo se llama el paciente?",
        "phone": "¿Cuál es el número de teléfono?",
        "time": "¿A qué hora es la cita?",
        "day": "¿Qué día es la cita?",
        "price": "¿Cuánto cuesta la cita?",
    },
    "pt": {
        "name": "Qual é o nome do paciente?",
        "phone": "Qual é o número de telefone?",
        "time": "A que horas é a consulta?",
        "day": "Em que dia é a consulta?",
        "price": "Quanto custa a consulta?",
    },
    "tl": {
        "name": "Ano ang pangalan ng pasyente?",
        "phone": "Ano ang numero ng telepono?",
        "time": "Anong oras ang appointment?",
        "day": "Anong araw ang appointment?",
        "price": "Magkano ang appointment?",
    },
}
PERSONAL = ("name", "phone", "record", "email")
_KINDS = {"name": "NAME", "phone": "PHONE", "record": "RECORD", "email": "EMAIL"}


@dataclass(frozen=True)
class Note:
    """One note. personal: the values in it that are personal, by kind of `pii`. question, answer:
    one fact that stands in it; fact: which, such as "time".
    """

    text: str = field(repr=False)
    lang: str
    personal: tuple[tuple[str, str], ...] = field(repr=False)
    question: str
    answer: str = field(repr=False)
    fact: str

    @property
    def answer_is_personal(self) -> bool:
        return self.fact in PERSONAL


def notes(seed: int, n: int, langs: tuple[str, ...] = LANGS) -> list[Note]:
    """So many notes, the languages and the facts asked for in turn."""
    rng = random.Random(seed)
    facts = list(_QUESTIONS["en"])
    return [
        _note(rng, langs[i % len(langs)], facts[i // len(langs) % len(facts)]) for i in range(n)
    ]


def _note(rng: random.Random, lang: str, fact: str) -> Note:
    values = {
        "name": f"{rng.choice(_FIRST)} {rng.choice(_LAST)}",
        "phone": f"+{rng.choice((34, 351, 63))} {rng.randrange(600, 999)} "
        f"{rng.randrange(100, 999)} {rng.randrange(100, 999)}",
        "record": f"{rng.randrange(10_000, 99_999)}",
        "time": f"{rng.randrange(8, 19)}:{rng.choice(('00', '15', '30', '45'))}",
        "day": rng.choice(_DAYS[lang]),
        "price": str(rng.randrange(20, 400)),
    }
    first, last = values["name"].lower().split()
    values["email"] = f"{first}.{last}@mail.example"
    said = [name for name in _SENTENCES[lang] if name not in ("filler", "record", "email", fact)]
    chosen = [fact, *rng.sample(said, 3), *rng.sample(("record", "email", "filler"), 2)]
    if "name" not in chosen:
        chosen.append("name")
    rng.shuffle(chosen)
    lines = []
    for name in chosen:
        line = rng.choice(_SENTENCES[lang][name].split("|"))
        line = line.replace(f"<{name}>", values.get(name, ""))
        lines.append(line.replace("{" + name + "}", values.get(name, "")))
    personal = tuple((_KINDS[name], values[name]) for name in chosen if name in PERSONAL)
    return Note(" ".join(lines), lang, personal, _QUESTIONS[lang][fact], values[fact], fact)
