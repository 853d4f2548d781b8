"""Rules of currencies on transactions (qbo-api.md 3.1 and section 9)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.errors import Problem, QboFault, business, one_currency, rate_missing
from app.practice.money import NAMES, currency_ref
from app.practice.wire import Json

OFF = "Multi Currency should be enabled to perform this operation."


def known_code(ref: Json) -> str:
    """The upper-case code of a CurrencyRef. Raises 2220 for an unknown one."""
    code = str(ref["value"]).upper()
    if code not in NAMES:
        raise QboFault(
            Problem(
                "2220",
                "Invalid Currency Type",
                f"Invalid Currency Type : Supplied value:{code}",
                "CurrencyRef",
            )
        )
    return code


def settle(books: Books, doc: Json, party: Json) -> str:
    """Check and fill CurrencyRef and ExchangeRate of a transaction with ``party``; gives its currency.

    Raises 6000 when the currency is not the party's or several currencies are off, 2410 without a rate.
    """
    home = books.company.home_currency
    code = known_code(doc["CurrencyRef"]) if "CurrencyRef" in doc else home
    if code != home and not books.company.multicurrency:
        raise QboFault(business(OFF, "CurrencyRef"))
    if code != party.get("CurrencyRef", {}).get("value", home):
        raise QboFault(one_currency())
    doc["CurrencyRef"] = currency_ref(code)
    if code == home:
        doc.pop("ExchangeRate", None)
        if books.company.multicurrency:
            doc["ExchangeRate"] = Decimal(1)
        return code
    rate = doc.get("ExchangeRate")
    if not isinstance(rate, Decimal) or rate <= 0:
        raise QboFault(rate_missing())
    return code


def payable_account(books: Books, code: str) -> str:
    """The accounts payable account of a currency, made when there is none yet, as QuickBooks does."""
    for account in payables(books):
        if account["CurrencyRef"]["value"] == code:
            return str(account["Id"])
    ident = books.next_id("account")
    name = f"Accounts Payable (A/P) - {code}"
    doc = {
        "Name": name,
        "SubAccount": False,
        "FullyQualifiedName": name,
        "Active": True,
        "Classification": "Liability",
        "AccountType": "Accounts Payable",
        "AccountSubType": "AccountsPayable",
        "CurrentBalance": 0,
        "CurrentBalanceWithSubAccounts": 0,
        "CurrencyRef": currency_ref(code),
        "domain": "QBO",
        "sparse": False,
        "Id": ident,
        "SyncToken": "0",
        "MetaData": books.stamps(),
    }
    books.put("Account", doc, name=name)
    return ident


def payables(books: Books) -> list[Json]:
    """All active accounts payable accounts."""
    rows = books.all("Account", "active=1 AND json_extract(body,'$.AccountType')='Accounts Payable'")
    return list(rows)
