"""Checks that the books of a company agree with themselves. Used by tests and by the control page's state."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.practice.books import PROFIT_AND_LOSS, Books
from app.practice.entities.order_links import BILL, ORDER
from app.practice.entities.payables import paid_on
from app.practice.wire import Json, money

ZERO = Decimal(0)


def audit(books: Books) -> list[str]:
    """Everything that is wrong, in words; an empty list when all is well."""
    return [
        *_totals(books),
        *_order_links(books),
        *_bill_links(books),
        *_payments(books),
        *_vendors(books),
        *_postings(books),
    ]


def _number(value: object) -> Decimal:
    return Decimal(str(value))


def _totals(books: Books) -> Iterator[str]:
    for kind in (ORDER, BILL):
        for doc in books.all(kind):
            label = f"{kind} {doc['Id']}"
            tax = _number(doc.get("TxnTaxDetail", {}).get("TotalTax", 0))
            lines = sum((_number(line["Amount"]) for line in doc["Line"]), ZERO)
            if money(lines + tax) != _number(doc["TotalAmt"]):
                yield f"{label}: the total is not the sum of its lines"
            ids = [line["Id"] for line in doc["Line"]]
            if len(set(ids)) != len(ids):
                yield f"{label}: two lines with the same id"
            if [line["LineNum"] for line in doc["Line"]] != list(range(1, len(ids) + 1)):
                yield f"{label}: lines are not numbered one after another"
            if books.row("Vendor", doc["VendorRef"]["value"]) is None:
                yield f"{label}: its vendor does not exist"


def _order_links(books: Books) -> Iterator[str]:
    for order in books.all(ORDER):
        for link in order["LinkedTxn"]:
            bill = books.doc(BILL, link["TxnId"])
            back = (bill or {}).get("LinkedTxn", [])
            if {"TxnId": order["Id"], "TxnType": ORDER} not in back:
                yield f"PurchaseOrder {order['Id']}: bill {link['TxnId']} does not link back"


def _bill_links(books: Books) -> Iterator[str]:
    for bill in books.all(BILL):
        label = f"Bill {bill['Id']}"
        by_line = {link["TxnId"] for line in bill["Line"] for link in line.get("LinkedTxn", [])}
        by_head = {link["TxnId"] for link in bill["LinkedTxn"] if link["TxnType"] == ORDER}
        if by_line != by_head:
            yield f"{label}: header and lines link to different orders"
        yield from _lines_of(books, bill, label)
        for ident in by_head:
            order = books.doc(ORDER, ident)
            if order is None or {"TxnId": bill["Id"], "TxnType": BILL} not in order["LinkedTxn"]:
                yield f"{label}: order {ident} does not link back"
            elif order["VendorRef"]["value"] != bill["VendorRef"]["value"]:
                yield f"{label}: order {ident} is of another vendor"


def _lines_of(books: Books, bill: Json, label: str) -> Iterator[str]:
    for line in bill["Line"]:
        for link in line.get("LinkedTxn", []):
            order = books.doc(ORDER, link["TxnId"])
            if order is None or all(other["Id"] != link["TxnLineId"] for other in order["Line"]):
                yield f"{label}: line {line['Id']} links to a line that does not exist"


def _payments(books: Books) -> Iterator[str]:
    for bill in books.all(BILL):
        if money(_number(bill["TotalAmt"]) - paid_on(books, bill)) != _number(bill["Balance"]):
            yield f"Bill {bill['Id']}: balance and payments do not agree"
        if _number(bill["Balance"]) < 0:
            yield f"Bill {bill['Id']}: paid more than it is"
    for payment in books.all("BillPayment"):
        for line in payment["Line"]:
            bill_doc = books.doc(BILL, line["LinkedTxn"][0]["TxnId"])
            links = [link["TxnId"] for link in (bill_doc or {}).get("LinkedTxn", [])]
            if payment["Id"] not in links:
                yield f"BillPayment {payment['Id']}: its bill does not link back"


def _vendors(books: Books) -> Iterator[str]:
    owed: dict[str, Decimal] = {}
    for bill in books.all(BILL):
        vendor = bill["VendorRef"]["value"]
        owed[vendor] = owed.get(vendor, ZERO) + _number(bill["Balance"])
    for payment in books.all("BillPayment"):
        vendor = payment["VendorRef"]["value"]
        applied = sum((_number(line["Amount"]) for line in payment["Line"]), ZERO)
        owed[vendor] = owed.get(vendor, ZERO) - (_number(payment["TotalAmt"]) - applied)
    for doc in books.all("Vendor"):
        if _number(doc["Balance"]) != money(owed.get(doc["Id"], ZERO)):
            yield f"Vendor {doc['Id']}: the balance is not what is owed"


def _postings(books: Books) -> Iterator[str]:
    realm = books.company.realm
    for kind, ident, home in books.store.rows(
        "SELECT kind, id, sum(home) FROM posting WHERE realm=? GROUP BY kind, id", realm
    ):
        if home:
            yield f"{kind} {ident}: debits and credits differ"
        if books.row(kind, ident) is None:
            yield f"{kind} {ident}: postings of a document that does not exist"
    for account in books.all("Account"):
        shown = ZERO if account["Classification"] in PROFIT_AND_LOSS else books.balance(account["Id"])
        if _number(account["CurrentBalance"]) != shown:
            yield f"Account {account['Id']}: the balance is not the sum of its postings"
