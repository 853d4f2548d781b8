"""PurchaseOrder (qbo-api.md 3)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.entities import addresses, lines, transaction
from app.practice.entities.base import Entity, Saving, find_ref
from app.practice.entities.currency import settle
from app.practice.entities.order_links import linked_lines
from app.practice.entities.schema import address, choice, email, flag, group, many, own, ref, text
from app.practice.entities.tax import apply_tax
from app.practice.errors import Problem, QboFault, business
from app.practice.wire import Json

TURNED_OFF = "We're sorry! Purchase Orders is turned off."


class PurchaseOrder(Entity):
    """A non-posting document; bills link to its lines."""

    kind = "PurchaseOrder"
    path = "purchaseorder"
    sequence = "txn"
    deletable = True
    newest_first = True
    fields = (
        *transaction.HEADER,
        many("Line", *lines.LINE_FIELDS),
        choice("POStatus", "Open", "Closed"),
        email("POEmail"),
        choice("EmailStatus", "NotSet", "NeedToSend", "EmailSent"),
        choice("PrintStatus", "NotSet", "NeedToPrint", "PrintComplete"),
        address("VendorAddr"),
        address("ShipAddr"),
        ref("ShipTo"),
        group("ShipMethodRef", text("value", 31), text("name", 31), *own("type")),
        group("TxnTaxDetail", ref("TxnTaxCodeRef"), *own("TotalTax", "TaxLine")),
        text("FOB", 15),
        flag("ManuallyClosed"),
        *own(
            "LinkedTxn", "ExpectedDate", "TemplateRef", "InventorySiteRef", "DropShipToEntity", "ReplyEmail"
        ),
        *own("BillEmail", "DeliveryInfo", "ShipFromAddr", "ApplyTaxAfterDiscount", "DocType", "TxnId"),
    )
    order = (
        "VendorAddr",
        "ShipAddr",
        "ShipTo",
        "ShipMethodRef",
        "POEmail",
        "PrintStatus",
        "EmailStatus",
        "POStatus",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
        "CustomField",
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
        "APAccountRef",
        "SalesTermRef",
        "DueDate",
        "TotalAmt",
    )
    filterable = ("DocNumber", "TxnDate", "DueDate", "TotalAmt", "VendorRef", "APAccountRef")
    sortable = ("DocNumber", "TxnDate", "DueDate", "TotalAmt")
    numbers = ("TotalAmt",)

    def allow(self, books: Books) -> None:
        """5020 when the plan has no purchase orders, 6000 when they are switched off (not recorded)."""
        if not books.company.plan_has_orders:
            detail = "Permission Denied Error : You do not have access to this feature."
            raise QboFault(Problem("5020", "Permission Denied Error", detail, None))
        if not books.company.orders_on:
            raise QboFault(business(TURNED_OFF))

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        vendor = transaction.vendor_of(saving, doc)
        doc["Line"] = lines.build(saving, doc)
        for line in doc["Line"]:
            line.pop("LinkedTxn", None)
        self._keep_linked(saving, doc)
        currency = settle(books, doc, vendor)
        transaction.payable(saving, doc, currency)
        self._number(saving, doc)
        transaction.dates_and_terms(saving, doc)
        transaction.header_lists(saving, doc)
        transaction.custom_fields(saving, doc)
        self._addresses(saving, doc, vendor)
        doc.setdefault("PrintStatus", "NotSet")
        doc.setdefault("EmailStatus", "NotSet")
        doc.setdefault("POStatus", "Open")
        doc["LinkedTxn"] = (old or {}).get("LinkedTxn", [])
        apply_tax(books, doc)
        if doc["TotalAmt"] < Decimal(0):
            raise QboFault(business("Transaction amount must be zero or greater.", "TotalAmt"))
        return doc

    def _keep_linked(self, saving: Saving, doc: Json) -> None:
        """Lines that stand on a bill and their vendor stay (not recorded how QuickBooks answers; README)."""
        old = saving.old
        if old is None or not old.get("LinkedTxn"):
            return
        ids = {line["Id"] for line in doc["Line"]}
        if not set(linked_lines(saving.books, old)) <= ids:
            raise QboFault(business("A line that is linked to a bill can't be deleted.", "Line"))
        if old["VendorRef"]["value"] != doc["VendorRef"]["value"]:
            raise QboFault(business("You can't change the vendor of a linked purchase order.", "VendorRef"))

    def _number(self, saving: Saving, doc: Json) -> None:
        company = saving.books.company
        if not doc.get("DocNumber", "").strip():
            doc.pop("DocNumber", None)
            if not company.custom_numbers:
                kept = (saving.old or {}).get("DocNumber")
                doc["DocNumber"] = kept or transaction.next_number(saving.books, self.kind)
        transaction.check_number(saving, self.kind, doc, unique=company.unique_order_numbers)

    def _addresses(self, saving: Saving, doc: Json, vendor: Json) -> None:
        books, old = saving.books, saving.old
        customer: Json = {}
        if "ShipTo" in doc:
            customer = find_ref(books, "Customer", doc["ShipTo"], "ShipTo")
            doc["ShipTo"]["name"] = customer["FullyQualifiedName"]
        if saving.new:
            if "VendorAddr" not in doc and (usual := addresses.of_vendor(vendor)):
                doc["VendorAddr"] = usual
            if "ShipAddr" not in doc:
                place = customer.get("ShipAddr") or customer.get("BillAddr")
                head = {"Line1": customer.get("DisplayName")} if place else {}
                doc["ShipAddr"] = (
                    {**place, "Line2": place.get("Line1"), **head} if place else addresses.of_company(books)
                )
        addresses.on_transaction(books, doc, "VendorAddr", old)
        addresses.on_transaction(books, doc, "ShipAddr", old)
        if "ShipMethodRef" in doc:
            method = doc["ShipMethodRef"].get("value") or doc["ShipMethodRef"].get("name")
            doc["ShipMethodRef"] = {"value": method, "name": method}

    def before_delete(self, books: Books, doc: Json) -> None:
        """A purchase order with a bill must be unlinked first (qbo-api.md 3.3)."""
        if doc.get("LinkedTxn"):
            detail = "Cannot delete object : This purchase order is linked to a bill. Remove the link first."
            raise QboFault(Problem("800", "Cannot delete object", detail, ""))
