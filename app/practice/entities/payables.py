"""What is owed: open balances of bills and vendors, and the accounts that payments need."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.wire import Json, money

PAYMENT_TYPES = ("BillPaymentCheck", "BillPaymentCreditCard", "BillPayment")


def paid_on(books: Books, bill: Json) -> Decimal:
    """The sum of all payments of a bill."""
    paid = Decimal(0)
    for link in bill["LinkedTxn"]:
        payment = books.doc("BillPayment", link["TxnId"]) if link["TxnType"] in PAYMENT_TYPES else None
        for line in (payment or {}).get("Line", []):
            if any(back["TxnId"] == bill["Id"] for back in line["LinkedTxn"]):
                paid += Decimal(str(line["Amount"]))
    return paid


def refresh_vendor(books: Books, vendor_id: str) -> None:
    """Write the vendor's Balance: what is open on its bills, less unapplied payments."""
    vendor = books.doc("Vendor", vendor_id)
    if vendor is None:
        return
    owed = Decimal(0)
    for bill in books.all("Bill", "json_extract(body,'$.VendorRef.value')=?", vendor_id):
        owed += Decimal(str(bill["Balance"]))
    for payment in books.all("BillPayment", "json_extract(body,'$.VendorRef.value')=?", vendor_id):
        applied = sum((Decimal(str(line["Amount"])) for line in payment["Line"]), Decimal(0))
        owed -= Decimal(str(payment["TotalAmt"])) - applied
    if money(owed) != vendor["Balance"]:
        vendor["Balance"] = money(owed)
        books.rewrite("Vendor", vendor_id, vendor, touch=True)


def account_named(books: Books, subtype: str, name: str, kind: str) -> str:
    """The first active account of a subtype; made when the company has none."""
    found = next(books.all("Account", "active=1 AND json_extract(body,'$.AccountSubType')=?", subtype), None)
    if found is not None:
        return str(found["Id"])
    from app.practice.entities.operations import save
    from app.practice.entities.registry import BY_KIND

    body = {"Name": name, "AccountType": kind, "AccountSubType": subtype}
    return str(save(books, BY_KIND["Account"], body, {})["Id"])


def tax_account(books: Books) -> str:
    """Where recoverable tax goes."""
    return account_named(books, "GlobalTaxPayable", "Tax Payable", "Other Current Liability")


def gain_or_loss_account(books: Books) -> str:
    """Where the difference of exchange rates goes."""
    return account_named(books, "ExchangeGainOrLoss", "Exchange Gain or Loss", "Other Expense")
