"""How the parts of an "extract" bank come together: the same in Spanish, Portuguese and Tagalog.

A bank ``extract_<lang>`` has the modules ``_goods``, ``_money``, ``_clauses`` and
``_details``, with the same names in every language. (English puts its own together.)
"""

from __future__ import annotations

import importlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Parts:
    """The phrasings of a bank by issue (label in the JSON; "" is "no issue") and by slot."""

    issues: dict[str, list[str]]
    details: dict[str, list[str]]
    greetings: list[str]
    fillers: list[str]
    clauses: list[str]
    clause_details: dict[str, list[str]]
    clause_fillers: list[str]
    companies: list[str]


def load(lang: str) -> Parts:
    """The parts of a language's bank; raises ModuleNotFoundError where a module is missing."""
    goods, money, clauses, details = (
        importlib.import_module(f"pocket.corpus.banks.extract_{lang}_{name}")
        for name in ("goods", "money", "clauses", "details")
    )
    return Parts(
        issues={
            "late": goods.LATE,
            "damaged": goods.DAMAGED,
            "wrong item": goods.WRONG_ITEM,
            "missing part": goods.MISSING_PART,
            "refund": money.REFUND,
            "warranty": money.WARRANTY,
            "billing": money.BILLING,
            "return": money.RETURN,
            "": money.NONE,
        },
        details={
            "name": details.NAME,
            "order_id": details.ORDER,
            "product": details.PRODUCT,
            "date": details.DATE,
            "amount": details.AMOUNT,
            "city": details.CITY,
        },
        greetings=details.GREETINGS,
        fillers=details.FILLERS,
        clauses=clauses.CLAUSES,
        clause_details={
            # A slot may carry a form: {client:ang}.
            "provider": [line for line in clauses.PARTIES if "{provider" in line],
            "client": [line for line in clauses.PARTIES if "{client" in line],
            "amount": clauses.AMOUNT,
            "date": clauses.DATE,
            "days": clauses.DAYS,
        },
        clause_fillers=clauses.FILLERS,
        companies=clauses.COMPANIES,
    )
