"""The copy of a PO in another language. What it says about itself stays: its digest is that of the English sheet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.sheet import Sheet, SheetRow
from app.printing.wording import Wording

#: Facts whose values are days.
_DAYS = ("Date", "Expected", "Due")
_RATE = " (rate "
#: How the parts of the small print begin or end that are ours; the rest of it are SKUs.
_BEGINS, _ENDS = ("SKU ", "supplier SKU "), " % discount"
_COSTS = frozenset(
    {"Freight", "Duty", "Insurance", "Handling", "Fee", "Discount", "Adjustment", "Tax", "Other"}
)


def said(sheet: Sheet, wording: Wording) -> Sheet:
    """With its names, days and figures as this language writes them; what people wrote stays as it is."""
    return replace(
        sheet,
        facts=tuple((wording.say(name), _fact(name, text, wording)) for name, text in sheet.facts),
        rows=tuple(_row(row, wording) for row in sheet.rows),
        totals=tuple((wording.say(name), wording.figure(text)) for name, text in sheet.totals),
    )


def _fact(name: str, text: str, wording: Wording) -> str:
    if name in _DAYS:
        return wording.day(date.fromisoformat(text))
    if name == "Currency":
        code, rate, rest = text.partition(_RATE)
        return code + wording.say(rate + rest)
    return text


def _row(row: SheetRow, wording: Wording) -> SheetRow:
    # Only a cost has no quantity, and it has the name of its kind where nobody gave it another.
    named = wording.say(row.title) if not row.quantity and row.title in _COSTS else row.title
    return replace(
        row,
        title=named,
        detail=", ".join(_detail(part, wording) for part in row.detail.split(", ")),
        quantity=wording.figure(row.quantity),
        unit_cost=wording.figure(row.unit_cost),
        tax=wording.figure(row.tax),
        amount=wording.figure(row.amount),
    )


def _detail(part: str, wording: Wording) -> str:
    return wording.say(part) if part.startswith(_BEGINS) or part.endswith(_ENDS) else part
