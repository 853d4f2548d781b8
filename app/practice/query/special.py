"""Things that can be queried but are not stored as documents: CompanyInfo, Preferences, currencies."""

from __future__ import annotations

from app.practice.api.rates import company_currencies
from app.practice.books import Books
from app.practice.preferences import company_info, preferences
from app.practice.wire import dumps


def special_rows(books: Books, entity: str) -> tuple[str, list[str]] | None:
    """The answer's key and its rows, or None when ``entity`` is an ordinary one."""
    folded = entity.lower()
    if folded == "companyinfo":
        return "CompanyInfo", [dumps(company_info(books.company))]
    if folded == "preferences":
        return "Preferences", [dumps(preferences(books.company))]
    if folded == "companycurrency":
        return "CompanyCurrency", [dumps(row) for row in company_currencies(books)]
    return None
