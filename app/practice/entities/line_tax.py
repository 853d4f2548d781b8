"""Tax codes on lines: pseudo codes in the US, real codes elsewhere (qbo-api.md 3.2)."""

from __future__ import annotations

from app.practice.books import Books
from app.practice.errors import QboFault, bad_reference, line_tax_code
from app.practice.wire import Json


def line_code(books: Books, detail: Json) -> None:
    """Check and fill TaxCodeRef of a line. Raises 6100 in the US, 2500 for an unknown code elsewhere."""
    ref = detail.get("TaxCodeRef")
    if books.company.us:
        if ref is not None and ref["value"] not in ("TAX", "NON"):
            raise QboFault(line_tax_code(ref["value"]))
        detail["TaxCodeRef"] = {"value": ref["value"] if ref else "NON"}
        return
    if ref is None:
        return
    if books.row("TaxCode", ref["value"]) is None:
        raise QboFault(bad_reference("TaxCodes", ref["value"], "TaxCodeRef"))
