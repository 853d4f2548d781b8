"""US sales tax lists: the pseudo codes TAX and NON, and the sandbox's two tax groups (taxcode_query_us.json)."""

from __future__ import annotations

from decimal import Decimal

from app.practice.books import Books
from app.practice.wire import Json

RATES = ((1, "AZ State tax", "7.1"), (2, "Tucson City", "2"), (3, "California", "8"))
GROUPS = ((2, "California", (3,)), (3, "Tucson", (1, 2)))


def add_pseudo_codes(books: Books) -> None:
    """TAX and NON, whose Id is the word and which have no SyncToken, domain or Active."""
    for word in ("TAX", "NON"):
        doc: Json = {
            "Name": word,
            "Description": word,
            "Taxable": word == "TAX",
            "TaxGroup": False,
            "Id": word,
            "MetaData": books.stamps(),
        }
        books.put("TaxCode", doc, name=word)


def add_us_taxes(books: Books) -> None:
    """The tax groups of the sandbox company; they matter for sales only."""
    names = {ident: name for ident, name, _ in RATES}
    for ident, name, percent in RATES:
        rate: Json = {"Name": name, "Description": name, "Active": True, "RateValue": Decimal(percent)}
        rate |= {"AgencyRef": {"value": "1"}, "SpecialTaxType": "NONE", "DisplayType": "ReadOnly"}
        books.put("TaxRate", {**rate, **_head(books, ident)}, name=name)
    for ident, name, parts in GROUPS:
        details = [
            {
                "TaxRateRef": {"value": str(part), "name": names[part]},
                "TaxTypeApplicable": "TaxOnAmount",
                "TaxOrder": 0,
            }
            for part in parts
        ]
        code: Json = {"Name": name, "Description": name, "Active": True, "Taxable": True, "TaxGroup": True}
        code |= {"SalesTaxRateList": {"TaxRateDetail": details}, "PurchaseTaxRateList": {"TaxRateDetail": []}}
        books.put("TaxCode", {**code, **_head(books, ident)}, name=name)


def _head(books: Books, ident: int) -> Json:
    return {"domain": "QBO", "sparse": False, "Id": str(ident), "SyncToken": "0", "MetaData": books.stamps()}
