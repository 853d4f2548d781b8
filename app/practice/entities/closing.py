"""Closed books: no posting document may be dated on or before the closing date."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.errors import Problem, QboFault

TEXT = (
    "The account period has closed and the account books cannot be updated through the QBO Services API. "
    "Please use the QBO website to make these changes."
)


def check_open_period(books: Books, date: str, old_date: str | None) -> None:
    """Raises 6200 when the new or the former date lies in a closed period."""
    closed = books.company.book_close_date
    if closed and min(date, old_date or date) <= closed:
        detail = f"Account Period Closed, Cannot Update Through Services API : {TEXT}"
        raise QboFault(
            Problem("6200", "Account Period Closed, Cannot Update Through Services API", detail, "")
        )
