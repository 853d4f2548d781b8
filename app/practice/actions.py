"""What people do in QuickBooks' own screens and the API cannot: Copy to Bill, merge, and quick edits.

Each works on the books of one company inside a transaction (``books`` of the server or the in-process door).
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from app.practice.books import Books
from app.practice.entities.lines import ACCOUNT, ITEM
from app.practice.entities.operations import delete, save
from app.practice.entities.order_links import linked_lines
from app.practice.entities.payables import refresh_vendor
from app.practice.entities.registry import BY_KIND
from app.practice.entities.renaming import replace_refs
from app.practice.errors import QboFault, business, not_found
from app.practice.money import usual_rate
from app.practice.wire import Json, money, plain

ORDER, BILL, PAYMENT, VENDOR = "PurchaseOrder", "Bill", "BillPayment", "Vendor"


def get(books: Books, kind: str, ident: str) -> Json:
    """A stored document. Raises 610 when there is none."""
    doc = books.doc(kind, ident)
    if doc is None:
        raise not_found()
    return doc


def edit(books: Books, kind: str, ident: str, changes: Mapping[str, Any]) -> Json:
    """Save a document with some properties changed; None takes a property away."""
    doc = {**get(books, kind, ident), **changes}
    return save(books, BY_KIND[kind], {key: value for key, value in doc.items() if value is not None}, {})


def erase(books: Books, kind: str, ident: str) -> None:
    """Delete a transaction."""
    doc = get(books, kind, ident)
    delete(books, BY_KIND[kind], {"Id": ident, "SyncToken": doc["SyncToken"]})


def open_lines(books: Books, order: Json) -> list[tuple[Json, Decimal, Decimal]]:
    """Order lines that can still be billed, each with its open quantity and amount."""
    billed = linked_lines(books, order)
    result: list[tuple[Json, Decimal, Decimal]] = []
    for line in order["Line"]:
        if "ItemRef" not in line.get(ITEM, {}) and "AccountRef" not in line.get(ACCOUNT, {}):
            continue
        quantity, amount = billed.get(line["Id"], (Decimal(0), Decimal(0)))
        left = Decimal(str(line.get(ITEM, {}).get("Qty", 0))) - quantity
        left_amount = Decimal(str(line["Amount"])) - amount
        if left > 0 or (not line.get(ITEM, {}).get("Qty") and (left_amount > 0 or line["Id"] not in billed)):
            result.append((line, left, left_amount))
    return result


def copy_to_bill(
    books: Books,
    order_id: str,
    quantities: Mapping[str, Decimal] | None = None,
    *,
    number: str = "",
    date: str = "",
) -> Json:
    """Make a bill of an open purchase order, linked line by line.

    ``quantities`` gives for each line id how much of it arrived (for account lines: the amount); lines that are
    not named, or are 0, stay open. Without it everything that is open is billed, which closes the order.
    Raises 6000 for a closed order or when nothing is left to bill.
    """
    order = get(books, ORDER, order_id)
    if order["POStatus"] != "Open":
        raise QboFault(business("This purchase order is closed."))
    lines = [
        _bill_line(order_id, line, left, left_amount, quantities)
        for line, left, left_amount in open_lines(books, order)
    ]
    chosen = [line for line in lines if line is not None]
    if not chosen:
        raise QboFault(business("There is nothing to bill on this purchase order."))
    body: Json = {"Line": chosen, "TxnDate": date or books.today()}
    for key in (
        "VendorRef",
        "APAccountRef",
        "CurrencyRef",
        "SalesTermRef",
        "DepartmentRef",
        "GlobalTaxCalculation",
    ):
        if key in order:
            body[key] = order[key]
    if order["CurrencyRef"]["value"] != books.company.home_currency:
        body["ExchangeRate"] = order.get("ExchangeRate")
    if number:
        body["DocNumber"] = number
    return save(books, BY_KIND[BILL], body, {})


def _bill_line(
    order_id: str, line: Json, left: Decimal, left_amount: Decimal, quantities: Mapping[str, Decimal] | None
) -> Json | None:
    kind = line["DetailType"]
    detail = {key: value for key, value in line[kind].items() if key != "TaxInclusiveAmt"}
    by_quantity = kind == ITEM and bool(detail.get("Qty"))
    wanted = (
        (left if by_quantity else left_amount)
        if quantities is None
        else quantities.get(line["Id"], Decimal(0))
    )
    if wanted <= 0 and (quantities is not None or by_quantity):
        return None
    amount = wanted
    if by_quantity:
        detail["Qty"] = plain(wanted)
        amount = money(wanted * Decimal(str(detail["UnitPrice"])))
    elif kind == ITEM:
        detail.pop("Qty", None)
        detail.pop("UnitPrice", None)
    link = {"TxnId": order_id, "TxnType": ORDER, "TxnLineId": line["Id"]}
    made: Json = {"DetailType": kind, "Amount": amount, kind: detail, "LinkedTxn": [link]}
    if line.get("Description"):
        made["Description"] = line["Description"]
    return made


def pay_bill(
    books: Books,
    bill_id: str,
    *,
    account: str = "35",
    amount: Decimal | None = None,
    date: str = "",
    rate: Decimal | None = None,
) -> Json:
    """Pay a bill, all of its open balance unless an amount is given, from a bank or credit card account."""
    bill = get(books, BILL, bill_id)
    paid = money(Decimal(str(bill["Balance"]))) if amount is None else money(amount)
    if paid <= 0:
        raise QboFault(business("There is nothing to pay on this bill."))
    source = get(books, "Account", account)
    card = source["AccountType"] == "Credit Card"
    way = {"CreditCardPayment": {"CCAccountRef": {"value": account}}}
    body: Json = {
        "VendorRef": bill["VendorRef"],
        "PayType": "CreditCard" if card else "Check",
        "TotalAmt": paid,
        "TxnDate": date or books.today(),
        "APAccountRef": bill["APAccountRef"],
        "CurrencyRef": bill["CurrencyRef"],
        "Line": [{"Amount": paid, "LinkedTxn": [{"TxnId": bill_id, "TxnType": BILL}]}],
        **(way if card else {"CheckPayment": {"BankAccountRef": {"value": account}}}),
    }
    currency = bill["CurrencyRef"]["value"]
    if currency != books.company.home_currency:
        body["ExchangeRate"] = rate or usual_rate(currency, books.company.home_currency)
    return save(books, BY_KIND[PAYMENT], body, {})


def merge_vendors(books: Books, gone_id: str, kept_id: str) -> int:
    """Move all documents of one vendor to another and make it inactive; gives the number of moved documents.

    Raises 6000 for the same vendor twice or two currencies.
    """
    gone, kept = get(books, VENDOR, gone_id), get(books, VENDOR, kept_id)
    if gone_id == kept_id or gone["CurrencyRef"] != kept["CurrencyRef"]:
        raise QboFault(business("These two vendors can't be merged."))
    moved = replace_refs(books, VENDOR, gone_id, kept_id, kept["DisplayName"])
    edit(books, VENDOR, gone_id, {"Active": False})
    for vendor in (gone_id, kept_id):
        refresh_vendor(books, vendor)
    return moved
