"""Bill: posts to accounts payable, links to purchase orders, is paid by bill payments."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books, Posting
from app.practice.entities import addresses, lines, transaction
from app.practice.entities.base import Entity, Saving
from app.practice.entities.closing import check_open_period
from app.practice.entities.currency import settle
from app.practice.entities.lines import ACCOUNT, ITEM
from app.practice.entities.order_links import check_links, orders_of, refresh_orders
from app.practice.entities.payables import paid_on, refresh_vendor, tax_account
from app.practice.entities.schema import address, group, many, own, ref, text
from app.practice.entities.stock import move_stock
from app.practice.entities.tax import apply_tax
from app.practice.errors import Problem, QboFault, business
from app.practice.wire import Json, money


class Bill(Entity):
    """A vendor's bill."""

    kind = "Bill"
    path = "bill"
    sequence = "txn"
    deletable = True
    newest_first = True
    fields = (
        *transaction.HEADER,
        many("Line", *lines.LINE_FIELDS),
        many("LinkedTxn", text("TxnId"), text("TxnType"), *own("TxnLineId")),
        address("VendorAddr"),
        address("RemitToAddr"),
        ref("PayerRef"),
        group("TxnTaxDetail", ref("TxnTaxCodeRef"), *own("TotalTax", "TaxLine")),
        *own("ShipAddr", "ReplyEmail", "DocumentLocationType", "IncludeInAnnualTPAR", "BillEmail", "Memo1"),
    )
    order = (
        "DueDate",
        "Balance",
        "HomeBalance",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
        "DocNumber",
        "TxnDate",
        "DepartmentRef",
        "CurrencyRef",
        "ExchangeRate",
        "PrivateNote",
        "LinkedTxn",
        "Line",
        "TxnTaxDetail",
        "VendorRef",
        "VendorAddr",
        "APAccountRef",
        "SalesTermRef",
        "TotalAmt",
    )
    filterable = (
        "DocNumber",
        "TxnDate",
        "DueDate",
        "TotalAmt",
        "Balance",
        "VendorRef",
        "APAccountRef",
        "SalesTermRef",
    )
    sortable = ("DocNumber", "TxnDate", "DueDate", "TotalAmt", "Balance")
    numbers = ("TotalAmt", "Balance")

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        vendor = transaction.vendor_of(saving, doc)
        doc["Line"] = lines.build(saving, doc)
        currency = settle(books, doc, vendor)
        transaction.payable(saving, doc, currency)
        unique = books.company.unique_bill_numbers
        transaction.check_number(saving, self.kind, doc, unique=unique)
        transaction.dates_and_terms(saving, doc, always_due=True)
        check_open_period(books, doc["TxnDate"], (old or {}).get("TxnDate"))
        transaction.header_lists(saving, doc)
        doc.pop("CustomField", None)
        if saving.new and "VendorAddr" not in doc and (usual := addresses.of_vendor(vendor)):
            doc["VendorAddr"] = usual
        addresses.on_transaction(books, doc, "VendorAddr", old)
        check_links(books, doc, old)
        apply_tax(books, doc)
        self._balance(books, doc, old)
        return doc

    def _balance(self, books: Books, doc: Json, old: Json | None) -> None:
        if doc["TotalAmt"] < 0:
            raise QboFault(business("Transaction amount must be zero or greater.", "TotalAmt"))
        paid = paid_on(books, old) if old else Decimal(0)
        if old and paid and old["VendorRef"]["value"] != doc["VendorRef"]["value"]:
            raise QboFault(business("You can't change the vendor of a bill that has payments.", "VendorRef"))
        if paid > doc["TotalAmt"]:
            raise QboFault(business("The bill can't be less than what has been paid on it.", "TotalAmt"))
        doc["Balance"] = money(doc["TotalAmt"] - paid)
        if books.company.multicurrency:
            doc["HomeBalance"] = money(doc["Balance"] * Decimal(str(doc.get("ExchangeRate", 1))))

    def saved(self, saving: Saving, doc: Json) -> None:
        books = saving.books
        books.post(self.kind, doc["Id"], postings(books, doc))
        move_stock(books, saving.old, doc)
        refresh_orders(books, doc["Id"], {*orders_of(saving.old), *orders_of(doc)})
        for vendor in {doc["VendorRef"]["value"], (saving.old or doc)["VendorRef"]["value"]}:
            refresh_vendor(books, vendor)

    def before_delete(self, books: Books, doc: Json) -> None:
        """A paid bill stays; otherwise stock, postings and links go back."""
        if any(link["TxnType"] != "PurchaseOrder" for link in doc["LinkedTxn"]):
            detail = "Cannot delete object : This bill is linked to a payment. Delete the payment first."
            raise QboFault(Problem("800", "Cannot delete object", detail, ""))
        check_open_period(books, doc["TxnDate"], None)
        books.post(self.kind, doc["Id"], [])
        move_stock(books, doc, None)

    def deleted(self, books: Books, doc: Json) -> None:
        refresh_orders(books, doc["Id"], set(orders_of(doc)))
        refresh_vendor(books, doc["VendorRef"]["value"])


def postings(books: Books, doc: Json) -> list[Posting]:
    """Debit the lines' accounts (inventory assets for stock) and the tax, credit accounts payable."""
    rate = Decimal(str(doc.get("ExchangeRate", 1)))
    entries: list[Posting] = []
    home_total = money(doc["TotalAmt"] * rate)
    left = home_total
    for line in doc["Line"]:
        account = _account(books, line)
        if account:
            home = money(Decimal(str(line["Amount"])) * rate)
            entries.append(Posting(account, home, home))
            left -= home
    tax = Decimal(str(doc.get("TxnTaxDetail", {}).get("TotalTax", 0)))
    if tax:
        home = money(tax * rate)
        entries.append(Posting(tax_account(books), home, home))
        left -= home
    if left and entries:  # cents lost by converting line by line go to the first line
        first = entries[0]
        entries[0] = Posting(first.account, first.amount + left, first.home + left)
    return [*entries, Posting(doc["APAccountRef"]["value"], -doc["TotalAmt"], -home_total)]


def _account(books: Books, line: Json) -> str | None:
    if line["DetailType"] == ACCOUNT:
        return str(line[ACCOUNT]["AccountRef"]["value"])
    if "ItemRef" not in line.get(ITEM, {}):
        return None
    item = books.doc("Item", line[ITEM]["ItemRef"]["value"]) or {}
    ref_ = item.get("AssetAccountRef") if item.get("Type") == "Inventory" else item.get("ExpenseAccountRef")
    return str(ref_["value"]) if ref_ else None
