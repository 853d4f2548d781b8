"""BillPayment: pays bills from a bank account or a credit card."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books, Posting
from app.practice.entities import transaction
from app.practice.entities.base import Entity, Saving, find_ref
from app.practice.entities.closing import check_open_period
from app.practice.entities.currency import settle
from app.practice.entities.payables import gain_or_loss_account, paid_on, refresh_vendor
from app.practice.entities.schema import choice, flag, group, many, money, own, ref, text
from app.practice.errors import Problem, QboFault, business, missing
from app.practice.wire import Json
from app.practice.wire import money as to_money

LINK = "BillPaymentCheck"
NOT_HERE = ("TotalAmt", "CustomField", "SalesTermRef", "DueDate")
WAYS = {
    "Check": ("CheckPayment", "BankAccountRef", "Bank"),
    "CreditCard": ("CreditCardPayment", "CCAccountRef", "Credit Card"),
}


class BillPayment(Entity):
    """A payment of one vendor's bills."""

    kind = "BillPayment"
    path = "billpayment"
    sequence = "txn"
    deletable = True
    newest_first = True
    fields = (
        *(f for f in transaction.HEADER if f.name not in NOT_HERE),
        choice("PayType", "Check", "CreditCard"),
        group(
            "CheckPayment",
            ref("BankAccountRef"),
            text("PrintStatus", 30),
            *own("CheckNum", "Status", "NameOnAcct"),
        ),
        group("CreditCardPayment", ref("CCAccountRef"), *own("CCDetail")),
        money("TotalAmt"),
        many(
            "Line",
            money("Amount"),
            many("LinkedTxn", text("TxnId"), text("TxnType"), *own("TxnLineId")),
            *own("LineEx"),
        ),
        flag("ProcessBillPayment"),
        *own("PayeeAddr", "BillPaymentStatus"),
    )
    order = (
        "VendorRef",
        "PayType",
        "CheckPayment",
        "CreditCardPayment",
        "TotalAmt",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
        "DocNumber",
        "TxnDate",
        "CurrencyRef",
        "ExchangeRate",
        "PrivateNote",
        "Line",
    )
    filterable = ("DocNumber", "TxnDate", "TotalAmt", "VendorRef", "PayType")
    sortable = ("DocNumber", "TxnDate", "TotalAmt")
    numbers = ("TotalAmt",)

    def complete(self, saving: Saving, doc: Json) -> Json:
        books = saving.books
        vendor = transaction.vendor_of(saving, doc)
        currency = settle(books, doc, vendor)
        doc.setdefault("TxnDate", books.today())
        check_open_period(books, doc["TxnDate"], (saving.old or {}).get("TxnDate"))
        self._source(books, doc)
        transaction.payable(saving, doc, currency)
        doc.setdefault("Line", [])
        applied = sum((self._line(books, saving.old, doc, line) for line in doc["Line"]), Decimal(0))
        if "TotalAmt" not in doc:
            raise QboFault(missing("TotalAmt"))
        if applied > doc["TotalAmt"]:
            raise QboFault(business("The payment is less than what it is applied to.", "TotalAmt"))
        return doc

    def _source(self, books: Books, doc: Json) -> None:
        if "PayType" not in doc:
            raise QboFault(missing("PayType"))
        holder, key, kind = WAYS[doc["PayType"]]
        ref_ = doc.get(holder, {}).get(key)
        if not ref_:
            raise QboFault(missing(key))
        if find_ref(books, "Account", ref_, key)["AccountType"] != kind:
            detail = (
                "Invalid account type : You need to select a different type of account for this transaction."
            )
            raise QboFault(Problem("6430", "Invalid account type", detail, key))
        if doc["PayType"] == "Check":
            doc[holder].setdefault("PrintStatus", "NotSet")

    def _line(self, books: Books, old: Json | None, doc: Json, line: Json) -> Decimal:
        links = [link for link in line.get("LinkedTxn", []) if link.get("TxnType") == "Bill"]
        if "Amount" not in line or len(links) != 1:
            raise QboFault(missing("Line.LinkedTxn" if "Amount" in line else "Line.Amount"))
        bill = books.doc("Bill", str(links[0].get("TxnId", "")))
        if bill is None or bill["VendorRef"]["value"] != doc["VendorRef"]["value"]:
            detail = "TxnID Cannot Be Linked : Cannot validate linked transactions"
            raise QboFault(Problem("620", "TxnID Cannot Be Linked", detail, "LinkedTxn"))
        before = applied_to(old, bill["Id"])
        others = sum(
            (
                Decimal(str(other["Amount"]))
                for other in doc["Line"]
                if other is not line and _pays(other, bill["Id"])
            ),
            Decimal(0),
        )
        if line["Amount"] < 0 or line["Amount"] + others > Decimal(str(bill["Balance"])) + before:
            raise QboFault(business("You can't pay more than the bill's open balance.", "Line.Amount"))
        line["LinkedTxn"] = [{"TxnId": bill["Id"], "TxnType": "Bill"}]
        amount: Decimal = line["Amount"]
        return amount

    def saved(self, saving: Saving, doc: Json) -> None:
        books = saving.books
        books.post(self.kind, doc["Id"], self._postings(books, doc))
        for bill in {*bills_of(saving.old), *bills_of(doc)}:
            _refresh_bill(books, bill, doc["Id"], paid_here=bill in bills_of(doc))
        refresh_vendor(books, doc["VendorRef"]["value"])

    def _postings(self, books: Books, doc: Json) -> list[Posting]:
        """Debit accounts payable at the bills' rates, credit the bank at today's; the rest is gain or loss."""
        rate = Decimal(str(doc.get("ExchangeRate", 1)))
        holder, key, _ = WAYS[doc["PayType"]]
        home_paid = to_money(doc["TotalAmt"] * rate)
        bank_id = doc[holder][key]["value"]
        bank = books.doc("Account", bank_id) or {}
        same = bank.get("CurrencyRef", {}).get("value") == doc["CurrencyRef"]["value"]
        settled, unapplied = Decimal(0), Decimal(str(doc["TotalAmt"]))
        for line in doc["Line"]:
            bill = books.doc("Bill", line["LinkedTxn"][0]["TxnId"]) or {}
            settled += to_money(line["Amount"] * Decimal(str(bill.get("ExchangeRate", 1))))
            unapplied -= line["Amount"]
        settled += to_money(unapplied * rate)
        entries = [
            Posting(doc["APAccountRef"]["value"], doc["TotalAmt"], settled),
            Posting(bank_id, -doc["TotalAmt"] if same else -home_paid, -home_paid),
        ]
        difference = home_paid - settled
        if difference:
            entries.append(Posting(gain_or_loss_account(books), difference, difference))
        return entries

    def before_delete(self, books: Books, doc: Json) -> None:
        """Take the postings back."""
        check_open_period(books, doc["TxnDate"], None)
        books.post(self.kind, doc["Id"], [])

    def deleted(self, books: Books, doc: Json) -> None:
        for bill in bills_of(doc):
            _refresh_bill(books, bill, doc["Id"], paid_here=False)
        refresh_vendor(books, doc["VendorRef"]["value"])


def _pays(line: Json, bill: str) -> bool:
    return any(link.get("TxnId") == bill for link in line.get("LinkedTxn", []))


def applied_to(payment: Json | None, bill: str) -> Decimal:
    """What a payment pays on one bill."""
    lines = (payment or {}).get("Line", [])
    return sum((Decimal(str(line["Amount"])) for line in lines if _pays(line, bill)), Decimal(0))


def bills_of(payment: Json | None) -> list[str]:
    """The bills that a payment pays, in order."""
    found = [link["TxnId"] for line in (payment or {}).get("Line", []) for link in line["LinkedTxn"]]
    return list(dict.fromkeys(found))


def _refresh_bill(books: Books, bill_id: str, payment_id: str, *, paid_here: bool) -> None:
    """Write link, Balance and a new SyncToken into a bill that is paid or no longer paid."""
    row = books.row("Bill", bill_id)
    if row is None:
        return
    bill = row.doc()
    others = [link for link in bill["LinkedTxn"] if link["TxnId"] != payment_id or link["TxnType"] != LINK]
    bill["LinkedTxn"] = [*others, {"TxnId": payment_id, "TxnType": LINK}] if paid_here else others
    bill["Balance"] = to_money(Decimal(str(bill["TotalAmt"])) - paid_on(books, bill))
    if "HomeBalance" in bill:
        bill["HomeBalance"] = to_money(bill["Balance"] * Decimal(str(bill.get("ExchangeRate", 1))))
    bill["SyncToken"] = str(int(bill["SyncToken"]) + 1)
    bill["MetaData"] = books.stamps(row.created)
    books.put("Bill", bill, name=None, created=row.created)
