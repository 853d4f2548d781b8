"""Exchange rates and the company's currencies."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.practice.books import Books
from app.practice.clock import parse_moment
from app.practice.entities.values import check_number
from app.practice.errors import Problem, QboFault, business, missing
from app.practice.money import NAMES, usual_rate
from app.practice.wire import Json, plain


def _allow(books: Books) -> None:
    if not books.company.multicurrency:
        raise QboFault(business("Multi Currency should be enabled to perform this operation."))


def exchange_rate(books: Books, code: str, as_of: str) -> Json:
    """The rate of a currency on a day: one that was set, else the usual one.

    Raises 6000 where several currencies are off, 2220 for an unknown currency, 2070 for a bad date.
    """
    _allow(books)
    code = _code(code)
    day = _day(books, as_of)
    stored = books.doc("ExchangeRate", f"{code}:{day}")
    rate = Decimal(str(stored["Rate"])) if stored else usual_rate(code, books.company.home_currency)
    return _body(books, code, day, rate)


def _code(text: str) -> str:
    if not text.strip():
        raise QboFault(missing("sourcecurrencycode"))
    code = text.strip().upper()
    if code not in NAMES:
        detail = f"Invalid Currency Type : Supplied value:{code}"
        raise QboFault(Problem("2220", "Invalid Currency Type", detail, "SourceCurrencyCode"))
    return code


def _day(books: Books, text: str) -> str:
    if not text.strip():
        return books.today()
    moment = parse_moment(text)
    if moment is None:
        raise QboFault(Problem("2070", "Invalid Date", f"Invalid Date : Supplied value:{text}", "AsOfDate"))
    return moment.date().isoformat()


def _body(books: Books, code: str, day: str, rate: Decimal) -> Json:
    return {
        "SourceCurrencyCode": code,
        "TargetCurrencyCode": books.company.home_currency,
        "Rate": plain(rate),
        "AsOfDate": day,
        "domain": "QBO",
        "sparse": False,
        "MetaData": {"LastUpdatedTime": books.stamps()["LastUpdatedTime"]},
    }


def set_rate(books: Books, body: Any) -> Json:
    """Set the rate of a currency for a day. Raises 2020 without a rate, 2110 for one that is not positive."""
    _allow(books)
    if not isinstance(body, dict) or "Rate" not in body:
        raise QboFault(missing("Rate"))
    rate, problem = check_number(body["Rate"], "Rate")
    if problem is not None:
        raise QboFault(problem)
    if rate <= 0:
        raise QboFault(Problem("2110", "Invalid Decimal", f"Invalid Decimal : Supplied value:{rate}", "Rate"))
    code, day = _code(str(body.get("SourceCurrencyCode", ""))), _day(books, str(body.get("AsOfDate", "")))
    made = _body(books, code, day, rate)
    books.put("ExchangeRate", {**made, "Id": f"{code}:{day}"}, name=None)
    return made


def company_currencies(books: Books) -> list[Json]:
    """The foreign currencies that the company uses."""
    codes = {account["CurrencyRef"]["value"] for account in books.all("Account")}
    codes |= {vendor["CurrencyRef"]["value"] for vendor in books.all("Vendor", "body LIKE '%CurrencyRef%'")}
    codes.discard(books.company.home_currency)
    head = {"domain": "QBO", "sparse": False, "SyncToken": "0", "MetaData": books.stamps()}
    return [
        {"Code": code, "Name": NAMES[code], "Active": True, **head, "Id": str(place)}
        for place, code in enumerate(sorted(codes), start=1)
    ]
