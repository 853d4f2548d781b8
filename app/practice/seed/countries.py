"""British (VAT), Canadian (GST, HST, QST) and Australian (GST) companies. Rates and codes are the usual ones."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from app.practice.books import Books
from app.practice.entities.operations import save
from app.practice.entities.registry import BY_KIND
from app.practice.seed.accounts import add_accounts
from app.practice.wire import Json

# id, name, percent
KINGDOM_RATES = ((1, "20.0% S", "20"), (2, "5.0% R", "5"), (3, "0.0% Z", "0"), (4, "Exempt", "0"))
CANADA_RATES = (
    (1, "GST", "5"),
    (2, "HST (ON) ITC", "13"),
    (3, "Zero-rated", "0"),
    (4, "QST", "9.975"),
    (5, "PST (BC)", "7"),
)
AUSTRALIA_RATES = ((1, "GST (purchases)", "10"), (2, "GST-free (purchases)", "0"), (3, "Input taxed", "0"))
# id, name, description, taxable, rates
KINGDOM_CODES = (
    (2, "20.0% S", "Standard rate", True, (1,)),
    (3, "5.0% R", "Reduced rate", True, (2,)),
    (4, "0.0% Z", "Zero rate", True, (3,)),
    (5, "Exempt", "Exempt from VAT", True, (4,)),
    (6, "No VAT", "Outside the scope of VAT", False, ()),
)
CANADA_CODES = (
    (2, "GST", "GST 5%", True, (1,)),
    (3, "HST ON", "HST Ontario 13%", True, (2,)),
    (4, "Zero-rated", "Zero-rated", True, (3,)),
    (5, "GST/QST QC - 9.975", "GST and QST", True, (1, 4)),
    (6, "Out of Scope", "Out of scope", False, ()),
    (7, "GST/PST BC", "GST and PST British Columbia", True, (1, 5)),
)
AUSTRALIA_CODES = (
    (2, "GST on non-capital", "GST on non-capital acquisitions", True, (1,)),
    (3, "GST on capital", "GST on capital acquisitions", True, (1,)),
    (4, "GST-free non-capital", "GST-free non-capital acquisitions", True, (2,)),
    (5, "Input taxed purchases", "Purchases for making input taxed sales", True, (3,)),
    (6, "Out of scope", "BAS excluded", False, ()),
)


def _document(books: Books, kind: str, ident: int, body: dict[str, Any]) -> None:
    head = {"domain": "QBO", "sparse": False, "Id": str(ident), "SyncToken": "0", "MetaData": books.stamps()}
    books.put(kind, {**body, **head}, name=body["Name"])


def add_taxes(
    books: Books,
    rates: tuple[tuple[int, str, str], ...],
    codes: tuple[tuple[int, str, str, bool, tuple[int, ...]], ...],
) -> None:
    """Tax rates and codes; the API itself cannot make them (qbo-api.md 4.6)."""
    names = {ident: name for ident, name, _ in rates}
    for ident, name, percent in rates:
        body: Json = {
            "Name": name,
            "Description": name,
            "Active": True,
            "RateValue": Decimal(percent),
            "AgencyRef": {"value": "1"},
            "SpecialTaxType": "NONE",
            "DisplayType": "ReadOnly",
        }
        _document(books, "TaxRate", ident, body)
    for ident, name, description, taxable, parts in codes:
        details = [
            {
                "TaxRateRef": {"value": str(rate), "name": names[rate]},
                "TaxTypeApplicable": "TaxOnAmount",
                "TaxOrder": 0,
            }
            for rate in parts
        ]
        body = {
            "Name": name,
            "Description": description,
            "Active": True,
            "Hidden": False,
            "Taxable": taxable,
            "TaxGroup": True,
            "SalesTaxRateList": {"TaxRateDetail": details},
            "PurchaseTaxRateList": {"TaxRateDetail": details},
        }
        _document(books, "TaxCode", ident, body)


def _vendors(books: Books, *bodies: Json) -> None:
    for body in bodies:
        save(books, BY_KIND["Vendor"], body, {})


def _goods(books: Books, *names: str) -> None:
    for name in names:
        body = {"Name": name, "Type": "NonInventory", "ExpenseAccountRef": {"value": "80"}}
        save(books, BY_KIND["Item"], {**body, "IncomeAccountRef": {"value": "79"}}, {})


def add_kingdom(books: Books) -> None:
    """Classes, locations, VAT and a few vendors, one of them in euros."""
    add_accounts(books, ((95, "VAT Control", "Other Current Liability", "GlobalTaxPayable"),), first_free=96)
    add_taxes(books, KINGDOM_RATES, KINGDOM_CODES)
    for kind, names in (("Class", ("Shop", "Online")), ("Department", ("Bristol", "Bath"))):
        for name in names:
            save(books, BY_KIND[kind], {"Name": name}, {})
    _vendors(
        books,
        {"DisplayName": "Avon Nurseries"},
        {"DisplayName": "Cotswold Pottery Ltd"},
        {"DisplayName": "Blumenhof GmbH", "CurrencyRef": {"value": "EUR"}},
    )
    _goods(books, "Terracotta pot 20 cm", "Seed tray", "Garden twine")


def add_canada(books: Books) -> None:
    """GST, HST and QST, vendors in Canadian and US dollars."""
    add_accounts(
        books, ((95, "GST/HST Payable", "Other Current Liability", "GlobalTaxPayable"),), first_free=96
    )
    add_taxes(books, CANADA_RATES, CANADA_CODES)
    _vendors(
        books,
        {"DisplayName": "Rideau Paper Co"},
        {"DisplayName": "Laurentian Wool"},
        {"DisplayName": "Buffalo Box Supply", "CurrencyRef": {"value": "USD"}},
    )
    _goods(books, "Gift box", "Wool blanket", "Notebook A5")


def add_australia(books: Books) -> None:
    """GST, classes on whole documents, locations, vendors in Australian and New Zealand dollars."""
    add_accounts(
        books,
        ((95, "GST Liabilities Payable", "Other Current Liability", "GlobalTaxPayable"),),
        first_free=96,
    )
    add_taxes(books, AUSTRALIA_RATES, AUSTRALIA_CODES)
    for kind, names in (("Class", ("Retail", "Wholesale")), ("Department", ("Sydney", "Hobart"))):
        for name in names:
            save(books, BY_KIND[kind], {"Name": name}, {})
    _vendors(
        books,
        {"DisplayName": "Banksia Candles"},
        {"DisplayName": "Southern Wool Traders"},
        {"DisplayName": "Kauri Woodwork", "CurrencyRef": {"value": "NZD"}},
    )
    _goods(books, "Soy candle", "Merino throw", "Tea towel")
