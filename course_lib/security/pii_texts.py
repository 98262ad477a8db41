"""Labelled texts for testing recognizers: invented people, valid numbers, and what looks like them.

Every value is drawn: no number here was given to anybody on purpose, though a random number with a
right check digit may belong to someone, as any phone number may. The negatives are the reason for
checksums: order numbers, wrong check digits, dates, prices, versions, part numbers.

The texts come from the same hands as the recognizers, which knew what they would be asked. Other
people write otherwise: take the figures for the best case, and measure on texts of your own.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field

from course_lib.security import pii_checks

LANGS = ("en", "es", "pt", "tl")


@dataclass(frozen=True)
class Labelled:
    """A text with what is personal in it: (kind, start, end). phrasing: what it was made from."""

    text: str = field(repr=False)
    lang: str
    spans: tuple[tuple[str, int, int], ...]
    phrasing: str = field(repr=False)


def _digits(rng: random.Random, n: int) -> str:
    return "".join(str(rng.randrange(10)) for _ in range(n))


def _until(draw: Callable[[], str], good: Callable[[str], bool]) -> str:
    while not good(value := draw()):
        pass
    return value


def _grouped(digits: str, sizes: tuple[int, ...], sign: str) -> str:
    out, at = [], 0
    for size in sizes:
        out.append(digits[at : at + size])
        at += size
    return sign.join(out)


def _card(rng: random.Random, valid: bool = True) -> str:
    first, length = rng.choice((("4", 16), ("5" + str(rng.randrange(1, 6)), 16), ("37", 15)))
    wanted = _until(
        lambda: first + _digits(rng, length - len(first)), lambda d: pii_checks.card(d) is valid
    )
    if length == 15:
        return _grouped(wanted, (4, 6, 5), " ")
    return _grouped(wanted, (4, 4, 4, 4), rng.choice(("", " ", "-")))


def _iban(rng: random.Random, valid: bool = True) -> str:
    country = rng.choice(("ES", "PT", "DE", "FR"))
    body = _digits(rng, pii_checks.IBAN_LENGTHS[country] - 4)
    number = int("".join(str(int(c, 36)) for c in body + country + "00"))
    check = 98 - number % 97
    if not valid:
        check = check % 97 + 1 if check != 97 else 2
    bare = f"{country}{check:02d}{body}"
    return _grouped(bare, (4,) * (-(-len(bare) // 4)), rng.choice(("", " ")))


def _dni(rng: random.Random, valid: bool = True) -> str:
    number = _digits(rng, 8)
    right = pii_checks.DNI_LETTERS[int(number) % 23]
    letter = right if valid else rng.choice([c for c in pii_checks.DNI_LETTERS if c != right])
    return number + rng.choice(("", "-")) + letter


def _nie(rng: random.Random) -> str:
    first, number = rng.choice("XYZ"), _digits(rng, 7)
    letter = pii_checks.DNI_LETTERS[int(str("XYZ".find(first)) + number) % 23]
    return f"{first}{number}{letter}"


def _nif(rng: random.Random) -> str:
    number = _until(lambda: rng.choice("12356") + _digits(rng, 8), pii_checks.nif)
    return _grouped(number, (3, 3, 3), rng.choice(("", " ")))


def _cpf(rng: random.Random, valid: bool = True) -> str:
    number = _until(lambda: _digits(rng, 11), lambda d: pii_checks.cpf(d) is valid)
    return f"{number[:3]}.{number[3:6]}.{number[6:9]}-{number[9:]}"


def _ssn(rng: random.Random, valid: bool = True) -> str:
    if not valid:
        return f"9{_digits(rng, 2)}-00-{_digits(rng, 4)}"
    number = _until(lambda: _digits(rng, 9), pii_checks.ssn)
    return _grouped(number, (3, 2, 4), "-")


_FIRST = (
    "Ana Jomar Lucía Mateo Inês Rui Maricel Andrés Grace Tomás Beatriz Paulo Liza Noel Carmen João"
).split()
_LAST = (
    "Cruz Santos García Ribeiro Dela-Rosa Walker Almeida Reyes Ortega Bennett Sousa Mendoza Ramos"
).split()


def _name(rng: random.Random) -> str:
    return f"{rng.choice(_FIRST)} {rng.choice(_LAST)}"


def _email(rng: random.Random) -> str:
    first, last = (rng.choice(_FIRST).lower(), rng.choice(_LAST).lower())
    plain = f"{first}{rng.choice(('.', '_', ''))}{last}".encode("ascii", "ignore").decode()
    end = rng.choice(("", "7", "+shop"))
    return f"{plain}{end}@{rng.choice(('mail.com', 'clinic.org', 'correo.es'))}"


def _phone(rng: random.Random, lang: str) -> str:
    forms = {
        "en": lambda: f"+1 {_digits(rng, 3)} {_digits(rng, 3)} {_digits(rng, 4)}",
        "es": lambda: f"+34 6{_digits(rng, 2)} {_digits(rng, 3)} {_digits(rng, 3)}",
        "pt": lambda: f"+351 9{_digits(rng, 2)} {_digits(rng, 3)} {_digits(rng, 3)}",
        "tl": lambda: f"09{_digits(rng, 2)} {_digits(rng, 3)} {_digits(rng, 4)}",
    }
    return forms[lang]()


def _ip(rng: random.Random) -> str:
    return ".".join(str(rng.randrange(1, 255)) for _ in range(4))


def _number(rng: random.Random, n: int) -> str:
    return str(rng.randrange(1, 10)) + _digits(rng, n - 1)


def _date(rng: random.Random) -> str:
    return f"{rng.randrange(1, 29):02d}/{rng.randrange(1, 13):02d}/20{rng.randrange(20, 27)}"


_LOCAL = {"en": (3, 4), "es": (3, 3, 3), "pt": (3, 3, 3), "tl": (4, 4)}

# A slot with "_hard" is of the same kind, in a form that patterns do not like.
_MAKERS: dict[str, Callable[[random.Random, str], str]] = {
    "PHONE_hard": lambda rng, lang: _grouped(_digits(rng, sum(_LOCAL[lang])), _LOCAL[lang], " "),
    "NAME_hard": lambda rng, lang: rng.choice((_name(rng).upper(), _name(rng).lower())),
    "US_SSN_hard": lambda rng, lang: _ssn(rng).replace("-", rng.choice(("", " ", "."))),
    "EMAIL_hard": lambda rng, lang: _email(rng).replace("@", rng.choice((" at ", " (at) "))),
    "PH_TIN_hard": lambda rng, lang: _grouped(_digits(rng, 9), (3, 3, 3), rng.choice(". ")),
    "CARD": lambda rng, lang: _card(rng),
    "IBAN": lambda rng, lang: _iban(rng),
    "ES_DNI": lambda rng, lang: _dni(rng),
    "ES_NIE": lambda rng, lang: _nie(rng),
    "PT_NIF": lambda rng, lang: _nif(rng),
    "BR_CPF": lambda rng, lang: _cpf(rng),
    "US_SSN": lambda rng, lang: _ssn(rng),
    "PH_TIN": lambda rng, lang: _grouped(_digits(rng, 12), (3, 3, 3, 3), "-"),
    "PH_SSS": lambda rng, lang: _grouped(_digits(rng, 10), (2, 7, 1), "-"),
    "PH_PHILSYS": lambda rng, lang: _grouped(_digits(rng, 12), (4, 4, 4), "-"),
    "EMAIL": lambda rng, lang: _email(rng),
    "PHONE": _phone,
    "IP": lambda rng, lang: _ip(rng),
    "NAME": lambda rng, lang: _name(rng),
}
# Slots are kinds; what stands around them helps some recognizers and not others.
_WITH = {
    "en": """Please charge card {CARD}.|My card number is {CARD}, valid until 09/29.|{CARD}
Transfer the money to {IBAN}.|The account is {IBAN} at our bank.
My SSN is {US_SSN}.|Social security number: {US_SSN}|He wrote {US_SSN} on the form.
Write to {EMAIL} for the invoice.|{EMAIL} has not answered.|Contact ({EMAIL}).
Call me at {PHONE} after five.|Phone: {PHONE}|New number {PHONE}, please note it.
The login came from {IP} at night.|Server {IP} did not answer.
Mr. {NAME} came on Tuesday.|Patient: {NAME}|My name is {NAME} and I waited an hour.
I met {NAME} there.
Dr. {NAME} can be reached at {PHONE} or {EMAIL}.
My number is {PHONE_hard}.|Mr. {NAME_hard} signed it.|Number {US_SSN_hard} is hers.
Write to {EMAIL_hard}.|SSN {US_SSN_hard}""",
    "es": """Cargue la tarjeta {CARD}, por favor.|La cuenta es {IBAN}.
Mi DNI es {ES_DNI}.|Documento {ES_DNI} en vigor.|El cliente con {ES_DNI} ha llamado.
Su NIE: {ES_NIE}.|Adjunto copia del NIE {ES_NIE}.
Escriba a {EMAIL}.|Llame al teléfono {PHONE}.|Mi número nuevo es {PHONE}.
La Sra. {NAME} vino el martes.|Paciente: {NAME}|Me llamo {NAME}.|Ayer vi a {NAME} en la calle.
Mi número es el {PHONE_hard}.|Firmado por {NAME_hard}.""",
    "pt": """Cobre no cartão {CARD}, por favor.|A conta é {IBAN}.
O meu NIF é {PT_NIF}.|Contribuinte n.º {PT_NIF}.|Fatura em nome de {PT_NIF}.
O CPF dela é {BR_CPF}.|Documento {BR_CPF} anexado.
Escreva para {EMAIL}.|Ligue para o telefone {PHONE}.|O novo número é {PHONE}.
A Sra. {NAME} veio na terça.|Paciente: {NAME}|O meu nome é {NAME}.|Ontem vi {NAME} na rua.
O meu número é {PHONE_hard}.|Assinado por {NAME_hard}.""",
    "tl": """Ang TIN ko ay {PH_TIN}.|Taxpayer number: {PH_TIN}
SSS: {PH_SSS}|Nawala ang {PH_SSS} na papel.
PhilSys: {PH_PHILSYS}|Ang national ID ko ay {PH_PHILSYS}.
Tumawag sa {PHONE}.|Sumulat sa {EMAIL}.|Bagong numero: {PHONE}
Si {NAME} ang dumating noong Martes.|Pasyente: {NAME}|Ako si {NAME}.
Kausapin mo si {NAME} bukas.
Numero ko: {PHONE_hard}|TIN: {PH_TIN_hard}""",
}
# What is no personal data, and looks like it.
_WITHOUT = {
    "en": """Order B{n5} was sent on {date}.|The part number is {bad_card}.
Reference {bad_iban} is void.
Version {version} runs on the till.|It costs {n3}.{n2} euros, {n5} were sold.
Room {n3}, box {n5}-{n2}.
The meter shows {n8} units.|The form says {bad_ssn}, which nobody has.|We open at {time} on {date}.
Mill Lane {n2} is next to Tower Lane {n3}.|Product code {n4}-{n4}-{n2}.
Serial number {n16}.|Version {n2}.2.3.4 of the program.|We sold {n3} {n3} {n3} cups.
Mr. Coffee is a machine.|Vitamin D Tablets, {n2} pieces.""",
    "es": """El pedido B{n5} salió el {date}.|La pieza lleva el número {bad_card}.
El código {bad_dni} no existe.
Cuesta {n3},{n2} euros.|Abrimos a las {time}.
Si Usted quiere, venga a las {time}.|Don Pancho es un café.""",
    "pt": """O pedido B{n5} saiu em {date}.|A peça tem o número {bad_card}.
O código {bad_cpf} não existe.
Custa {n3},{n2} euros.|Abrimos às {time}.""",
    "tl": """Ipinadala ang order B{n5} noong {date}.|Ang numero ng piyesa ay {bad_card}.
Nagkakahalaga ito ng {n3} piso.|Bukas kami ng {time}.""",
}
_OTHER: dict[str, Callable[[random.Random], str]] = {
    **{f"n{n}": (lambda rng, n=n: _number(rng, n)) for n in (2, 3, 4, 5, 8, 16)},
    "date": _date,
    "time": lambda rng: f"{rng.randrange(7, 20)}:{rng.choice(('00', '15', '30'))}",
    "version": lambda rng: f"{rng.randrange(1, 9)}.{rng.randrange(30)}.{rng.randrange(9)}",
    "bad_card": lambda rng: _card(rng, False),
    "bad_iban": lambda rng: _iban(rng, False),
    "bad_dni": lambda rng: _dni(rng, False),
    "bad_cpf": lambda rng: _cpf(rng, False),
    "bad_ssn": lambda rng: _ssn(rng, False),
}  # fmt: skip


def labelled(seed: int, per_phrasing: int = 8) -> list[Labelled]:
    """The test set: every phrasing of every language, `per_phrasing` times with new values."""
    rng = random.Random(seed)
    found = []
    for bank in (_WITH, _WITHOUT):
        for lang in LANGS:
            phrasings = [p for line in bank[lang].splitlines() for p in line.split("|")]
            found += [
                _filled(rng, phrasing, lang) for phrasing in phrasings for _ in range(per_phrasing)
            ]
    return found


def _filled(rng: random.Random, phrasing: str, lang: str) -> Labelled:
    text, spans, rest = "", [], phrasing
    while "{" in rest:
        before, _, rest = rest.partition("{")
        slot, _, rest = rest.partition("}")
        text += before
        value = _MAKERS[slot](rng, lang) if slot in _MAKERS else _OTHER[slot](rng)
        if slot in _MAKERS:
            spans.append((slot.removesuffix("_hard"), len(text), len(text) + len(value)))
        text += value
    return Labelled(text + rest, lang, tuple(spans), phrasing)
