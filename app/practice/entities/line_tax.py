"""Tax codes on lines: pseudo codes in the US, real codes elsewhere (qbo-api.md 3.2)."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.entities.base import find_ref
from app.practice.errors import QboFault, business, line_tax_code
from app.practice.wire import Json

WORDS = {"GB": "VAT", "CA": "GST/HST", "AU": "GST"}


def line_code(books: Books, detail: Json) -> None:
    """Check and fill TaxCodeRef of a line. Raises 6100 in the US, 2500 for an unknown code elsewhere."""
    ref = detail.get("TaxCodeRef")
    if books.company.us:
        if ref is not None and ref["value"] not in ("TAX", "NON"):
            raise QboFault(line_tax_code(ref["value"]))
        detail["TaxCodeRef"] = {"value": ref["value"] if ref else "NON"}
        return
    if not books.company.sales_tax:
        detail.pop(
            "TaxCodeRef", None
        )  # nothing to refer to; the rest of the line counts (not recorded, README)
        return
    if ref is not None:
        find_ref(books, "TaxCode", ref, "TaxCodeRef")
        ref.pop("name", None)


def require_code(books: Books, detail: Json) -> None:
    """Outside the US every taxed line needs a code, unless tax does not apply to the document."""
    if "TaxCodeRef" not in detail:
        word = WORDS.get(books.company.country, "tax")
        text = f"Make sure all your transactions have a {word} rate before you save."
        raise QboFault(business(text, "TaxCodeRef"))
