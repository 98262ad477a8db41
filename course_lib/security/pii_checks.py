"""Check digits: how a number says of itself that it is one.

A checksum is what makes a recognizer precise: of ten random numbers of 16 digits one passes Luhn's,
of 97 one an IBAN's. Where a number has none that is published, none is made up here: see
`pii_numbers`. Each function takes the bare characters, without spaces or dashes, and returns
whether the number is well formed; the sources stand in the docstrings.
"""

from __future__ import annotations

# Characters of an IBAN by country, the two letters included. Source: SWIFT, IBAN Registry. Of
# other countries the length is not checked.
IBAN_LENGTHS = {
    "AT": 20, "BE": 16, "BR": 29, "CH": 21, "DE": 22, "DK": 18, "ES": 24, "FI": 18, "FR": 27,
    "GB": 22, "IE": 22, "IT": 27, "LU": 20, "NL": 18, "NO": 15, "PL": 28, "PT": 25, "SE": 24,
}  # fmt: skip
DNI_LETTERS = "TRWAGMYFPDXBNJZSQVHLCKE"
# Numbers printed in advertisements, which the administration has withdrawn.
_WITHDRAWN_SSN = {"078051120", "219099999"}


def _digits(text: str, lengths: range | tuple[int, ...]) -> bool:
    return text.isascii() and text.isdigit() and len(text) in lengths


def luhn(digits: str) -> bool:
    """The check digit of payment cards. Source: ISO/IEC 7812-1, annex B."""
    if not _digits(digits, range(2, 20)):
        return False
    total = 0
    for place, digit in enumerate(reversed(digits)):
        value = int(digit) * (1 + place % 2)
        total += value - 9 if value > 9 else value
    return total % 10 == 0


def card(digits: str) -> bool:
    """A payment card: Luhn's digit, and a beginning and a length that a network gives out.

    The beginnings are those of ISO/IEC 7812 as the networks publish them: Visa 4, Mastercard 51 to
    55 and 2221 to 2720, American Express 34 and 37, Diners 36 and 38 and 300 to 305, Discover 6011
    and 644 to 649 and 65, JCB 3528 to 3589, UnionPay 62.
    """
    if not _digits(digits, range(13, 20)) or not luhn(digits):
        return False
    two, three, four, n = int(digits[:2]), int(digits[:3]), int(digits[:4]), len(digits)
    return (
        (digits[0] == "4" and n in (13, 16, 19))
        or ((51 <= two <= 55 or 2221 <= four <= 2720) and n == 16)
        or (two in (34, 37) and n == 15)
        or ((two in (36, 38) or 300 <= three <= 305) and 14 <= n <= 19)
        or ((four == 6011 or 644 <= three <= 649 or two == 65) and 16 <= n <= 19)
        or (3528 <= four <= 3589 and 16 <= n <= 19)
        or (two == 62 and 16 <= n <= 19)
    )


def iban(text: str) -> bool:
    """An IBAN: the country's length, and the remainder 1 by 97. Source: ISO 13616-1."""
    text = text.upper()
    if not (text.isascii() and text.isalnum() and 15 <= len(text) <= 34):
        return False
    if not (text[:2].isalpha() and text[2:4].isdigit()):
        return False
    if len(text) != IBAN_LENGTHS.get(text[:2], len(text)):
        return False
    moved = text[4:] + text[:4]
    return int("".join(str(int(c, 36)) for c in moved)) % 97 == 1


def dni(text: str) -> bool:
    """Spain's DNI: eight digits and the letter of their remainder by 23. Source: Real Decreto
    1553/2005 and the Ministry of the Interior's table of letters.
    """
    return (
        len(text) == 9
        and _digits(text[:8], (8,))
        and text[8].upper() == DNI_LETTERS[int(text[:8]) % 23]
    )


def nie(text: str) -> bool:
    """Spain's NIE: X, Y or Z, seven digits, and the letter as of a DNI with 0, 1 or 2 in front."""
    first = "XYZ".find(text[:1].upper()) if text[:1] else -1
    return first >= 0 and dni(str(first) + text[1:])


def nif(digits: str) -> bool:
    """Portugal's NIF: nine digits; the last is 11 minus the sum of the others times 9 down to 2,
    by 11, and 0 where that is 10 or 11. Source: Decreto-Lei 463/79.
    """
    if not _digits(digits, (9,)) or (digits[0] in "04" and digits[:2] != "45"):
        return False
    rest = sum(int(d) * weight for d, weight in zip(digits[:8], range(9, 1, -1), strict=True)) % 11
    return int(digits[8]) == (0 if rest < 2 else 11 - rest)


def cpf(digits: str) -> bool:
    """Brazil's CPF: eleven digits, the last two each checking those before them, by 11; eleven
    times the same digit passes and is not given out. Source: Receita Federal.
    """
    if not _digits(digits, (11,)) or len(set(digits)) == 1:
        return False
    for end in (9, 10):
        total = sum(int(d) * (end + 1 - i) for i, d in enumerate(digits[:end]))
        if int(digits[end]) != total * 10 % 11 % 10:
            return False
    return True


def ssn(digits: str) -> bool:
    """A Social Security Number that can have been given out. It has no check digit.

    Never given out: area 000, 666 and 900 to 999, group 00, serial 0000. Source: Social Security
    Administration, POMS RM 10201.035; before 2011 there were more rules, which old numbers obey.
    """
    if not _digits(digits, (9,)) or digits in _WITHDRAWN_SSN:
        return False
    area, group, serial = digits[:3], digits[3:5], digits[5:]
    return area not in ("000", "666") and area[0] != "9" and group != "00" and serial != "0000"
