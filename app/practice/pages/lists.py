"""Home page and the lists of vendors, items and accounts."""

from __future__ import annotations

from typing import Any

from app.practice.books import Books
from app.practice.company import Company
from app.practice.pages.render import page
from app.practice.request import Request, Response
from app.practice.store import fold

PAGE_SIZE = 100
SIGN = {"Liability": -1, "Equity": -1, "Revenue": -1}


def page_number(request: Request) -> int:
    """The asked page, from 1."""
    text = request.query.get("page", "1")
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 7 else 1


def search(books: Books, request: Request, kind: str, order: str, column: str = "name") -> dict[str, Any]:
    """One page of documents whose ``column`` contains the words of ``q``."""
    words, number = request.query.get("q", "").strip(), page_number(request)
    where, args = "1=1", []
    if words:
        where, args = f"instr({column}, ?) > 0", [fold(words)]
    found = books.all(
        kind, where, *args, PAGE_SIZE + 1, (number - 1) * PAGE_SIZE, order=f"{order} LIMIT ? OFFSET ?"
    )
    rows = list(found)
    return {
        "company": books.company,
        "rows": rows[:PAGE_SIZE],
        "q": words,
        "page": number,
        "more": len(rows) > PAGE_SIZE,
        "path": request.path,
    }


def home(books: Books, request: Request, companies: list[Company]) -> Response:
    """The home page of a company."""
    counts = {kind: books.count(kind) for kind in ("PurchaseOrder", "Bill", "Vendor", "Item", "Account")}
    return page("home.html", company=books.company, counts=counts, companies=companies, path=request.path)


def vendors(books: Books, request: Request) -> Response:
    """The list of vendors."""
    return page("vendors.html", **search(books, request, "Vendor", "name"))


def items(books: Books, request: Request) -> Response:
    """Products and services."""
    return page("items.html", **search(books, request, "Item", "name"))


def accounts(books: Books, request: Request) -> Response:
    """The chart of accounts with its balances, each in its usual sign."""
    values = search(books, request, "Account", "json_extract(body,'$.AccountType'), name")
    balances = {
        row["Id"]: books.balance(row["Id"]) * SIGN.get(row["Classification"], 1) for row in values["rows"]
    }
    return page("accounts.html", balances=balances, **values)
