"""What was changed in a PO, in the person's language and with values as the locale writes them.

The history keeps plain English sentences, for the log and the export; on screen they are made anew from the fields.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal, InvalidOperation

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.history import FieldChange
from app.domain.history_fields import COST_ADDED, LINE_ADDED, LINE_ORDER
from app.ui.orders.format import amount_text, dates_in, number_text, price_text
from app.ui.spoken import spoken

translate = QCoreApplication.translate
_TOLD = 3
_SHORT = 80
_PRICES = frozenset({"line_unit_cost"})
_AMOUNTS = frozenset(
    {
        "cost_amount",
        "line_tax_amount",
        "line_total",
        "stated_subtotal",
        "stated_costs",
        "stated_tax",
        "stated_total",
    }
)
_NUMBERS = frozenset(
    {
        "exchange_rate",
        "line_quantity",
        "line_discount",
        "line_tax",
        "line_received",
        "line_rejected",
        "cost_tax",
    }
)
_DAYS = frozenset({"created_date", "ordered_date", "expected_date", "delivered_date", "due_date"})
#: Words of the program, not of people.
_CODES = frozenset({"status", "payment", "cost_kind", "tax_inclusive", LINE_ORDER})
_LINE = re.compile(r"(?P<quantity>-?[\d.]+) x (?P<product>.*) at (?P<cost>-?[\d.]+)", re.DOTALL)
_COST = re.compile(r"(?P<name>.*) (?P<amount>-?[\d.]+)", re.DOTALL)


def change_words(changes: Sequence[FieldChange]) -> str:
    """The first few changes as sentences, and how many more there are."""
    told = [f"{_sentence(change)}." for change in changes[:_TOLD]]
    rest = len(changes) - len(told)
    if rest == 1:
        told.append(translate("Changes", "And 1 more change."))
    elif rest:
        words = translate("Changes", "And {count} more changes.")
        told.append(words.format(count=QLocale().toString(rest)))
    return " ".join(told)


def change_row(change: FieldChange) -> tuple[str, str, str]:
    """The field's name, its value before, and its value after."""
    return _name(change), _value(change.field, change.old), _value(change.field, change.new)


def _name(change: FieldChange) -> str:
    label = spoken(change.label)
    if not change.line:
        return label
    return translate("Changes", "{field} of {line}").format(field=label, line=change.line)


def _sentence(change: FieldChange) -> str:
    name, old, new = (_short(words) for words in change_row(change))
    if change.field == LINE_ORDER:
        return translate("Changes", "The lines stand in another order")
    if change.field in (LINE_ADDED, COST_ADDED):
        added, removed = (
            translate("Changes", "{what} added: {value}"),
            translate("Changes", "{what} removed: {value}"),
        )
        return (added if new else removed).format(what=name, value=new or old)
    if not old:
        return translate("Changes", "{what} set to {new}").format(what=name, new=new)
    if not new:
        return translate("Changes", "{what} removed (was {old})").format(what=name, old=old)
    return translate("Changes", "{what} changed from {old} to {new}").format(what=name, old=old, new=new)


def _value(field: str, told: str) -> str:
    """A stored value (numbers as "12.5", days as "2026-03-01") as people read it."""
    try:
        return _figure(field, told)
    except InvalidOperation:  # "", or what an older version stored
        return told


def _figure(field: str, told: str) -> str:
    if field in _PRICES:
        return price_text(Decimal(told))
    if field in _AMOUNTS:
        return amount_text(Decimal(told))
    if field in _NUMBERS:
        return number_text(Decimal(told))
    if field in _DAYS:
        return dates_in(told)
    if field in _CODES:
        return spoken(told)
    if field == LINE_ADDED and (line := _LINE.fullmatch(told)):
        words = translate("Changes", "{quantity} × {product} at {cost}")
        quantity, cost = number_text(Decimal(line["quantity"])), price_text(Decimal(line["cost"]))
        return words.format(quantity=quantity, product=line["product"], cost=cost)
    if field == COST_ADDED and (cost_line := _COST.fullmatch(told)):
        return f"{cost_line['name']} {amount_text(Decimal(cost_line['amount']))}"
    return told


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHORT else f"{words[: _SHORT - 1]}…"
