"""The two-way links of purchase orders and bills, and the closing that follows from them (qbo-api.md 3.6)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities.lines import ITEM
from app.practice.errors import Problem, QboFault, missing
from app.practice.wire import Json

ORDER, BILL = "PurchaseOrder", "Bill"


def _bad_link(detail: str) -> QboFault:
    return QboFault(
        Problem("620", "TxnID Cannot Be Linked", f"TxnID Cannot Be Linked : {detail}", "LinkedTxn")
    )


def check_links(books: Books, bill: Json, old: Json | None) -> None:
    """Keep the good links of a bill's lines and write the header's from them.

    Raises 2020 without TxnLineId, 620 for an order or line that does not exist or belongs to another vendor.
    A link to an order that is closed and was not linked before is dropped without a word.
    """
    before = {link["TxnId"] for link in (old or {}).get("LinkedTxn", []) if link["TxnType"] == ORDER}
    linked: dict[str, None] = {}
    for line in bill["Line"]:
        kept = [link for link in line.pop("LinkedTxn", []) if _keep(books, bill, link, before)]
        if kept:
            line["LinkedTxn"] = kept
            linked.update(dict.fromkeys(link["TxnId"] for link in kept))
    payments = [link for link in (old or {}).get("LinkedTxn", []) if link["TxnType"] != ORDER]
    bill["LinkedTxn"] = [{"TxnId": ident, "TxnType": ORDER} for ident in linked] + payments


def _keep(books: Books, bill: Json, link: Json, before: set[str]) -> bool:
    if link.get("TxnType") != ORDER or not link.get("TxnId"):
        return False
    if not link.get("TxnLineId"):
        raise QboFault(missing("LinkedTxn.TxnLineId"))
    order = books.doc(ORDER, link["TxnId"])
    if order is None or order["VendorRef"]["value"] != bill["VendorRef"]["value"]:
        raise _bad_link("Cannot validate linked transactions")
    if all(line["Id"] != link["TxnLineId"] for line in order["Line"]):
        raise _bad_link("Cannot validate linked transactions")
    return order["POStatus"] == "Open" or link["TxnId"] in before


def orders_of(bill: Json | None) -> list[str]:
    """The purchase orders that a bill is linked to."""
    return [link["TxnId"] for link in (bill or {}).get("LinkedTxn", []) if link["TxnType"] == ORDER]


def linked_lines(books: Books, order: Json) -> dict[str, tuple[Decimal, Decimal]]:
    """Billed quantity and amount of each order line that stands on a bill."""
    found: dict[str, tuple[Decimal, Decimal]] = {}
    for link in order.get("LinkedTxn", []):
        bill = books.doc(BILL, link["TxnId"]) if link["TxnType"] == BILL else None
        for line in (bill or {}).get("Line", []):
            for back in line.get("LinkedTxn", []):
                if back["TxnId"] == order["Id"]:
                    quantity, amount = found.get(back["TxnLineId"], (Decimal(0), Decimal(0)))
                    more = Decimal(str(line.get(ITEM, {}).get("Qty", 0)))
                    found[back["TxnLineId"]] = quantity + more, amount + Decimal(str(line["Amount"]))
    return found


def fully_billed(books: Books, order: Json) -> bool:
    """Whether every line is on bills: items by quantity, other lines by amount."""
    billed = linked_lines(books, order)
    if not billed:
        return False
    for line in order["Line"]:
        if "AccountRef" not in line.get("AccountBasedExpenseLineDetail", {}) and "ItemRef" not in line.get(
            ITEM, {}
        ):
            continue
        quantity, amount = billed.get(line["Id"], (Decimal(0), Decimal(0)))
        wanted = Decimal(str(line.get(ITEM, {}).get("Qty", 0)))
        done = quantity >= wanted if wanted else amount >= Decimal(str(line["Amount"]))
        if line["Id"] not in billed or not done:
            return False
    return True


def refresh_orders(books: Books, bill_id: str, orders: set[str]) -> None:
    """Bring LinkedTxn and POStatus of the orders up to date after a bill was saved or deleted."""
    bill = books.doc(BILL, bill_id)
    for ident in sorted(orders):
        order = books.doc(ORDER, ident)
        if order is not None:
            _refresh(books, order, bill_id, linked=ident in orders_of(bill))


def _refresh(books: Books, order: Json, bill_id: str, *, linked: bool) -> None:
    before = (list(order["LinkedTxn"]), order["POStatus"])
    others = [link for link in order["LinkedTxn"] if link["TxnId"] != bill_id]
    order["LinkedTxn"] = [*others, {"TxnId": bill_id, "TxnType": BILL}] if linked else others
    realm, ident = books.company.realm, order["Id"]
    closed_by_us = (
        books.store.row("SELECT 1 FROM auto_closed WHERE realm=? AND id=?", realm, ident) is not None
    )
    if fully_billed(books, order):
        if order["POStatus"] == "Open":
            order["POStatus"] = "Closed"
            books.store.run("INSERT OR IGNORE INTO auto_closed VALUES(?,?)", realm, ident)
    elif closed_by_us:
        order["POStatus"] = "Open"
        books.store.run("DELETE FROM auto_closed WHERE realm=? AND id=?", realm, ident)
    if (order["LinkedTxn"], order["POStatus"]) != before:
        _store(books, order)


def _store(books: Books, order: Json) -> None:
    if not books.company.linking_raises_token:
        books.rewrite(ORDER, order["Id"], order, touch=False)
        return
    row = books.row(ORDER, order["Id"])
    created = row.created if row else None
    order["SyncToken"] = str(int(order["SyncToken"]) + 1)
    order["MetaData"] = books.stamps(created)
    books.put(ORDER, order, name=None, created=created)
