"""Quantities on hand move with the bills of inventory items."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities.lines import ITEM
from app.practice.errors import Problem, QboFault
from app.practice.wire import Json, plain


def move_stock(books: Books, old: Json | None, new: Json | None) -> None:
    """Add the new document's quantities and take the old one's back. Raises 6270 before the start date."""
    moves: dict[str, Decimal] = {}
    for doc, sign in ((old, -1), (new, 1)):
        for line in (doc or {}).get("Line", []):
            ref = line.get(ITEM, {}).get("ItemRef")
            if ref:
                quantity = Decimal(str(line[ITEM].get("Qty", 1)))
                moves[ref["value"]] = moves.get(ref["value"], Decimal(0)) + sign * quantity
    for ident, quantity in moves.items():
        item = books.doc("Item", ident)
        if item is None or item["Type"] != "Inventory":
            continue
        if new and new["TxnDate"] < item["InvStartDate"]:
            detail = "Transaction date is prior to start date for inventory item"
            raise QboFault(Problem("6270", detail, f"{detail} : {item['Name']}", "TxnDate"))
        if quantity:
            item["QtyOnHand"] = plain(Decimal(str(item["QtyOnHand"])) + quantity)
            books.rewrite("Item", ident, item, touch=True)
