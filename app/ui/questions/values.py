"""A disputed field as people read it: names for ids, dates and numbers of the locale."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from app.domain.compare import line_part
from app.domain.documents import Difference
from app.domain.money import read_decimal
from app.services.syncing import RecordNames
from app.ui.orders.format import amount_text, date_text, number_text, price_text, tax_mode_text
from app.ui.spoken import spoken

_CALCULATION = re.compile(r"(?P<quantity>-?[\d.]+) x (?P<price>-?[\d.]+) = (?P<amount>-?[\d.]+)$")
_AMOUNT = re.compile(r"(?<=: )-?[\d.]+$|^-?[\d.]+$")
_DATES = frozenset({"txn_date", "due_date"})


@dataclass(frozen=True, slots=True)
class Shown:
    """One field with its three values; `base` is None where nothing was synced before."""

    label: str
    base: str | None
    here: str
    there: str


def shown(change: Difference, names: RecordNames) -> Shown:
    """The difference in words."""
    label = spoken(change.label)
    base = None if change.base is None else value_text(change.field, change.base, names)
    return Shown(
        label,
        base,
        here=value_text(change.field, change.after, names),
        there=value_text(change.field, change.before, names),
    )


def value_text(field: str, value: str, names: RecordNames) -> str:
    """One value of a field."""
    if not value:
        return ""
    if field in _DATES:
        return date_text(date.fromisoformat(value))
    if field == "private_note":
        return names.shown(field, value)
    if field == "exchange_rate":
        return number_text(read_decimal(value))
    if field == "tax_mode":
        return tax_mode_text(value)
    key, name = line_part(field)
    listed = names.of_line(name) if key else names.of_header(field)
    if listed is not None:
        return listed.get(value, value)
    if name == "ref_id":
        return names.items.get(value) or names.accounts.get(value, value)
    return value if not key or name == "description" else numbers_text(value)


def numbers_text(told: str) -> str:
    """Numbers at the end of a text such as "Tea: 2 x 12.5 = 25", as the locale writes them."""
    found = _CALCULATION.search(told)
    if found is not None:
        quantity, price, amount = (read_decimal(found[name]) for name in ("quantity", "price", "amount"))
        words = f"{number_text(quantity)} × {price_text(price)} = {amount_text(amount)}"
        return f"{told[: found.start()]}{words}"
    return _AMOUNT.sub(lambda amount: amount_text(read_decimal(amount[0])), told)
