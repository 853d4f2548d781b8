"""Which choices in a conflict may be remembered for a field, and the rules that a person has set.

Vendor, currency, exchange rate, number, accounts, items, tax, quantities, prices, amounts and whole lines are never
remembered: there a wrong answer moves money, so each case wants a look.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.domain.compare import line_part

_LINE_RULE = "line/"
#: Rule -> how the field is called. Everything else is asked about each time.
_RULES = {
    "txn_date": "Date",
    "due_date": "Due date",
    "memo": "Memo to vendor",
    "private_note": "Private note",
    "email": "Email",
    "vendor_address": "Vendor address",
    "ship_address": "Ship to",
    "ship_method": "Ship via",
    "terms_id": "Terms",
    "class_id": "Class",
    "location_id": "Location",
    "line/class_id": "Line classes",
    "line/description": "Line descriptions",
}


@dataclass(frozen=True, slots=True)
class RememberedChoice:
    """What a person always wants for one field of one company. `choice` is "send" or "keep"."""

    rule: str
    choice: str
    since: datetime | None = None

    @property
    def label(self) -> str:
        """How the field is called."""
        return _RULES.get(self.rule, self.rule)


def rule_of(field: str) -> str:
    """The rule that holds for a field such as "memo" or "line:sku:a#1/description"; "" when none may hold."""
    key, name = line_part(field)
    rule = f"{_LINE_RULE}{name}" if key else field
    return rule if rule in _RULES else ""


def rule_label(rule: str) -> str:
    """How the field of a rule is called."""
    return _RULES[rule]
