"""Lists that every new company has: accounts, terms, the first id of each kind."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.seed.accounts import CHART, add_accounts
from app.practice.seed.us_taxes import add_pseudo_codes
from app.practice.wire import Json

TERMS = ((1, "Due on receipt", 0), (2, "Net 15", 15), (3, "Net 30", 30), (4, "Net 60", 60), (5, "Net 10", 10))


def add_basics(books: Books) -> None:
    """Accounts, terms and first ids."""
    add_accounts(books, CHART)
    for ident, name, days in TERMS:
        doc: Json = {
            "Name": name,
            "Active": True,
            "Type": "STANDARD",
            "DiscountPercent": 0,
            "DueDays": days,
            "DiscountDays": 0,
            "domain": "QBO",
            "sparse": False,
            "Id": str(ident),
            "SyncToken": "0",
            "MetaData": books.stamps(),
        }
        if name == "Net 10":
            doc.pop("DiscountDays")  # as recorded in term_query.json
        books.put("Term", doc, name=name)
    if books.company.us:
        add_pseudo_codes(books)
    books.raise_sequence("term", len(TERMS))
    books.raise_sequence("txn", 144)
    books.raise_sequence("address", 94)
