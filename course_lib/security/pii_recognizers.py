"""Recognizers of personal data: a pattern, a check where the number has one, and words around it.

Sound by themselves: cards (Luhn), IBAN (by 97), DNI and NIE (by 23), CPF (by 11), e-mail, IP.
Portugal's NIF has a check digit that one number of eleven passes by chance, and looks like a phone
number: it needs a word beside it, or dots of its own. The US number has rules and no check digit.
Of the Philippine numbers (TIN, SSS, PhilSys, PhilHealth) no checksum is published by the offices
that give them out, so their dashes or a word beside them must do. Names are found only where the
language marks them: behind a title, a label, "my name is", or Tagalog's si, ni and kay
(Spanish "si" before a capital letter is taken for one). A bare name in the middle of a sentence is
not found here; that takes a model.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from course_lib.security import pii_checks
from course_lib.security.pii_checks import IBAN_LENGTHS

# How far before a number a word about it may stand, in characters.
NEAR = 40


@dataclass(frozen=True)
class Found:
    """Personal data in a text. kind: such as "CARD"; start, end: its place, in characters.
    checked: a check digit or an exact form says so, not only the looks.
    """

    kind: str
    start: int
    end: int
    checked: bool
    value: str = field(repr=False)


@dataclass(frozen=True)
class Recognizer:
    """One kind of personal data. pattern: what it looks like; its group "value", if there is one,
    is the data. check: whether the bare value is one (None: nothing to check). context: words one
    of which must stand shortly before it (None: not needed). bare: what is taken out of the value
    before it is checked.
    """

    kind: str
    pattern: re.Pattern[str]
    check: Callable[[str], bool] | None = None
    context: re.Pattern[str] | None = None
    bare: str = r"[\s.\-/]"

    def find(self, text: str) -> Iterator[Found]:
        """All that it finds, from the left."""
        at = 0
        while match := self.pattern.search(text, at):
            group = "value" if "value" in self.pattern.groupindex else 0
            start, end = match.span(group)
            value = match[group]
            before = text[max(0, match.start() - NEAR) : match.start()]
            near = self.context is None or self.context.search(before) is not None
            good = self.check is None or self.check(re.sub(self.bare, "", value))
            if near and good and value.strip():
                yield Found(self.kind, start, end, self.check is not None, value)
                at = max(end, match.end(), at + 1)
            else:
                at = match.start() + 1


def _words(*words: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)(?<!\w)(?:{'|'.join(words)})(?!\w)")


_NO_DIGIT_BEFORE, _NO_DIGIT_AFTER = r"(?<![\w.,-])", r"(?![\w-]|[.,]\d)"


def _number(form: str) -> re.Pattern[str]:
    """A form that is no part of a longer number or word."""
    return re.compile(_NO_DIGIT_BEFORE + form + _NO_DIGIT_AFTER)


def _is_ip(text: str) -> bool:
    try:
        return bool(ipaddress.ip_address(text))
    except ValueError:
        return False


class _Iban(Recognizer):
    """IBANs run into the words behind them ("... 1332 AND"), so the country says where they end."""

    def find(self, text: str) -> Iterator[Found]:
        for match in self.pattern.finditer(text):
            places = [i for i in range(*match.span()) if text[i].isalnum()]
            country = text[match.start() : match.start() + 2].upper()
            lengths = [IBAN_LENGTHS[country]] if country in IBAN_LENGTHS else range(34, 14, -1)
            for length in lengths:
                bare = "".join(text[i] for i in places[:length])
                if len(bare) == length and pii_checks.iban(bare):
                    start, end = places[0], places[length - 1] + 1
                    yield Found(self.kind, start, end, True, text[start:end])
                    break


def _is_mail(text: str) -> bool:
    local, _, domain = text.rpartition("@")
    labels = domain.split(".")
    return (
        0 < len(local) <= 64
        and ".." not in text
        and all(label and label[0] != "-" and label[-1] != "-" for label in labels)
        and not labels[-1].isdigit()
    )


def _is_phone(bare: str) -> bool:
    """7 to 15 digits: as long as a number can be by E.164, and no shorter than local ones are."""
    digits = bare.lstrip("+")
    return digits.isdigit() and 7 <= len(digits) <= 15 and len(set(digits)) > 1


_UPPER, _LOWER = "A-ZÁÉÍÓÚÑÜÇÃÕÂÊÔ", "a-záéíóúñüçãõâêôà"
_NAME = rf"[{_UPPER}][{_LOWER}]+(?:[-'’][{_UPPER}]?[{_LOWER}]+)*"
_NAMES = rf"{_NAME}(?:[ ](?:(?:de|del|de la|da|do|dos|das|dela|y|e)[ ])?{_NAME}){{0,3}}"
_TITLES = (
    r"Mr|Mrs|Ms|Miss|Dr|Dra|Prof|Sr|Sra|Srta|Don|Doña|Dona|Senhor|Senhora|Señor|Señora|"
    r"Gng|Bb|Ginoong|Ginang|Binibining|Nurse|Doctor|Doctora|Doutor|Doutora"
)
_LABELS = (
    r"[Nn]ame|[Pp]atient|[Nn]ombre|[Pp]aciente|[Nn]ome|[Pp]angalan|[Pp]asyente|[Uu]tente|"
    r"[Cc]ontact|[Cc]ontacto|[Cc]ontato|[Nn]ext of kin|[Mm]other|[Ff]ather|[Mm]adre|[Pp]adre|"
    r"[Mm]ãe|[Pp]ai"
)
_SAID = (
    r"[Mm]y name is|I am called|[Mm]e llamo|[Mm]i nombre es|[Mm]eu nome é|[Cc]hamo-me|"
    r"[Mm]e chamo|[Aa]ng pangalan ko ay|[Aa]ko si|[Aa]ko po si|[Ss]igned,?|[Ff]irmado:?|"
    r"[Aa]ssinado:?"
)
_MARKERS = r"[Ss]i|[Nn]i|[Kk]ay|[Ss]ina|[Nn]ina|[Kk]ina"

RECOGNIZERS: tuple[Recognizer, ...] = (
    Recognizer(
        "CARD",
        # In one piece, in fours, or as American Express and Diners print it.
        _number(
            r"(?<!\d{4}[ -])(?:\d{13,19}|\d{4}(?P<gap>[ -])\d{4}(?P=gap)\d{4}(?P=gap)\d{4}|"
            r"\d{4}[ -]\d{6}[ -]\d{4,5})(?![ -]\d{4}(?!\d))"
        ),
        pii_checks.card,
    ),
    _Iban("IBAN", re.compile(r"(?i)(?<!\w)[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,34}"), pii_checks.iban),
    Recognizer("ES_DNI", _number(r"\d{1,2}\.?\d{3}\.?\d{3}[ -]?[A-Za-z]"), pii_checks.dni),
    Recognizer("ES_NIE", _number(r"[XYZxyz][ -]?\d{7}[ -]?[A-Za-z]"), pii_checks.nie),
    Recognizer(
        "PT_NIF",
        _number(r"(?:PT ?)?(?P<value>\d{3}[ .]?\d{3}[ .]?\d{3})"),
        pii_checks.nif,
        _words("nif", "contribuinte", "n[.ºo°]* ?fiscal", "fiscal", "nipc", "finanças"),
    ),
    Recognizer("BR_CPF", _number(r"\d{3}\.?\d{3}\.?\d{3}-?\d{2}"), pii_checks.cpf),
    Recognizer("US_SSN", _number(r"\d{3}-\d{2}-\d{4}"), pii_checks.ssn),
    Recognizer(
        "US_SSN",
        _number(r"\d{3} ?\d{2} ?\d{4}"),
        pii_checks.ssn,
        _words("ssn", r"social security(?: number| no\.?)?"),
    ),
    Recognizer(
        "PH_TIN",
        _number(r"\d{3}-?\d{3}-?\d{3}(?:-?\d{3}(?:\d{2})?)?"),
        context=_words("tin", "taxpayer", "bir"),
    ),
    Recognizer("PH_SSS", _number(r"\d{2}-\d{7}-\d")),
    Recognizer("PH_SSS", _number(r"\d{10}"), context=_words("sss")),
    Recognizer("PH_PHILHEALTH", _number(r"\d{2}-\d{9}-\d")),
    Recognizer("PH_PHILHEALTH", _number(r"\d{12}"), context=_words("philhealth", "phic")),
    Recognizer(
        "PH_PHILSYS",
        _number(r"\d{4}[- ]?\d{4}[- ]?\d{4}(?:[- ]?\d{4})?"),
        context=_words("philsys", "psn", "pcn", "national id", "philid"),
    ),
    Recognizer(
        "EMAIL",
        re.compile(r"(?<![\w.+-])[\w.!#$%&'*+/=?^`{|}~-]+@[\w-]+(?:\.[\w-]+)+(?<![.-])"),
        _is_mail,
        bare=r"\s",
    ),
    Recognizer("IP", _number(r"\d{1,3}(?:\.\d{1,3}){3}"), _is_ip, bare=r"\s"),
    Recognizer(
        "IP",
        re.compile(r"(?<![\w:.])(?=[0-9A-Fa-f:]*:[0-9A-Fa-f:]*:)[0-9A-Fa-f:]{2,39}(?![\w:])"),
        lambda text: any(c.isdigit() for c in text) and _is_ip(text),
        bare=r"\s",
    ),
    Recognizer("PHONE", re.compile(r"(?<![\w+])\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,6}(?![\w-])"),
               _is_phone, bare=r"[\s.\-()]"),
    Recognizer("PHONE", re.compile(r"(?<![\w.-])\(\d{2,3}\)[ ]?\d{3,5}[ .-]?\d{4}(?![\w-])"),
               _is_phone, bare=r"[\s.\-()]"),
    Recognizer("PHONE", _number(r"\d{3}-\d{3}-\d{4}|555-\d{4}")),
    Recognizer("PHONE", _number(r"09\d{2}[ -]?\d{3}[ -]?\d{4}")),
    Recognizer(
        "PHONE",
        _number(r"\d{2,4}(?:[ .-]?\d{2,4}){2,4}"),
        _is_phone,
        _words("phone", "tel", "telephone", "call", "mobile", "cell", "teléfono", "telefono",
               "móvil", "llame", "llamar", "telefone", "telemóvel", "celular", "ligar", "telepono",
               "tumawag", "tawagan", "fax", "whatsapp"),
        r"[\s.\-]",
    ),
    Recognizer(
        "BIRTH_DATE",
        re.compile(
            r"(?i)(?:\bborn(?: on)?|date of birth|\bdob|nacid[oa](?: el)?|fecha de nacimiento|"
            r"nascid[oa](?: em| a)?|data de nascimento|ipinanganak(?: noong)?|kapanganakan)[:\s]+"
            r"(?P<value>\d{1,4}[-/. ](?:\d{1,2}|de \w+ de|\w{3,9})[-/. ,]+\d{1,4}|"
            r"\w{3,9} \d{1,2},? \d{4})"
        ),
    ),
    Recognizer(
        "RECORD",
        re.compile(
            r"(?i)(?:\bMRN|medical record|record (?:no\.?|number)|historia cl[ií]nica|"
            r"n[.º°o]* de historia|processo(?: cl[ií]nico)?|prontu[áa]rio|rekord)"
            r"(?: (?:no\.?|n[.º°]|number|bilang))?[:#\s]+(?P<value>[A-Z]{0,3}-?\d{4,10})\b"
        ),
    ),
    Recognizer("NAME", re.compile(rf"\b(?:(?:{_TITLES})\.?|[DG]\.) (?P<value>{_NAMES})")),
    Recognizer("NAME", re.compile(rf"\b(?:{_LABELS}): ?(?:(?:{_TITLES})\.? )?(?P<value>{_NAMES})")),
    Recognizer("NAME", re.compile(rf"\b(?:{_SAID}) (?P<value>{_NAMES})")),
    Recognizer("NAME", re.compile(rf"\b(?:{_MARKERS}) (?P<value>{_NAMES})")),
)  # fmt: skip
