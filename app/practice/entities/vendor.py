"""Vendor (qbo-api.md 4.2)."""

from __future__ import annotations

from app.practice.entities import addresses, names
from app.practice.entities.base import Entity, Saving, find_ref
from app.practice.entities.currency import OFF, known_code, payable_account
from app.practice.entities.renaming import spread_name
from app.practice.entities.schema import address, email, flag, number, own, phone, ref, text, web
from app.practice.errors import QboFault, business
from app.practice.money import currency_ref
from app.practice.wire import Json

PERSON = (
    text("DisplayName", 500, names.NO_COLON),
    text("Title", 16, names.NO_COLON),
    text("GivenName", 100, names.NO_COLON),
    text("MiddleName", 100, names.NO_COLON),
    text("FamilyName", 100, names.NO_COLON),
    text("Suffix", 16, names.NO_COLON),
    text("CompanyName", 100),
    text("PrintOnCheckName", 110, names.NO_COLON),
    text("Notes", 4000),
    flag("Active"),
    email("PrimaryEmailAddr"),
    phone("PrimaryPhone"),
    phone("AlternatePhone"),
    phone("Mobile"),
    phone("Fax"),
    web("WebAddr"),
    address("BillAddr"),
    ref("CurrencyRef"),
)


class Vendor(Entity):
    """A vendor; its currency is set once."""

    kind = "Vendor"
    path = "vendor"
    sequence = "name"
    name_field = "DisplayName"
    fields = (
        *PERSON,
        text("AcctNum", 100),
        text("TaxIdentifier", 20),
        text("BusinessNumber", 10),
        text("GSTIN", 15),
        ref("TermRef"),
        ref("APAccountRef"),
        flag("Vendor1099"),
        flag("T4AEligible"),
        flag("T5018Eligible"),
        number("BillRate"),
        number("CostRate"),
        *own("Balance", "OtherContactInfo", "Source", "V4IDPseudonym", "VendorPaymentBankDetail", "HasTPAR"),
        *own(
            "PrimaryTaxIdentifier", "TaxReportingBasis", "Organization", "IntuitId", "ContactName", "ShipAddr"
        ),
        *own("OtherAddr", "DefaultTaxCodeRef", "UserId", "GSTRegistrationType", "TaxCountry", "CreditLimit"),
    )
    order = (
        "BillAddr",
        "TaxIdentifier",
        "TermRef",
        "Balance",
        "AcctNum",
        "Vendor1099",
        "CurrencyRef",
        "domain",
        "sparse",
        "Id",
        "SyncToken",
        "MetaData",
        "Title",
        "GivenName",
        "MiddleName",
        "FamilyName",
        "Suffix",
        "CompanyName",
        "DisplayName",
        "PrintOnCheckName",
        "Active",
    )
    filterable = (
        "GivenName",
        "MiddleName",
        "FamilyName",
        "Suffix",
        "DisplayName",
        "CompanyName",
        "Balance",
        "Active",
    )
    sortable = filterable
    numbers = ("Balance",)
    flags = ("Active",)

    def complete(self, saving: Saving, doc: Json) -> Json:
        books, old = saving.books, saving.old
        name = names.display_name(doc)
        active = bool(doc.get("Active", True))
        own_id = str(old["Id"]) if old else None
        name = names.marked(books, self.kind, name, active=active, own_id=own_id)
        names.check_person_name(saving, self.kind, name)
        doc["DisplayName"] = name
        doc["Active"] = active
        doc.setdefault("PrintOnCheckName", str(doc.get("CompanyName") or name)[:110])
        doc.setdefault("Vendor1099", False)
        doc.setdefault("Balance", 0)
        if "TermRef" in doc:
            find_ref(books, "Term", doc["TermRef"], "TermRef")
            doc["TermRef"].pop("name", None)
        if "BillAddr" in doc:
            sent = {k: v for k, v in doc["BillAddr"].items() if k != "Id"}
            doc["BillAddr"] = addresses.with_id(books, sent, (old or {}).get("BillAddr"))
        if "TaxIdentifier" in doc:
            doc["TaxIdentifier"] = mask(str(doc["TaxIdentifier"]))
        doc["CurrencyRef"] = self._currency(saving, doc)
        return doc

    def _currency(self, saving: Saving, doc: Json) -> Json:
        company = saving.books.company
        if saving.old is not None:
            kept: Json = saving.old["CurrencyRef"]  # once set it cannot be changed
            return kept
        code = known_code(doc["CurrencyRef"]) if "CurrencyRef" in doc else company.home_currency
        if code == company.home_currency or company.vendor_currency_ignored:
            return currency_ref(company.home_currency)
        if not company.multicurrency:
            raise QboFault(business(OFF, "CurrencyRef"))
        payable_account(saving.books, code)
        return currency_ref(code)

    def saved(self, saving: Saving, doc: Json) -> None:
        if saving.old is not None:
            spread_name(saving.books, self.kind, doc["Id"], saving.old["DisplayName"], doc["DisplayName"])


def mask(identifier: str) -> str:
    """Intuit shows only the last four signs of a tax identifier."""
    return "X" * max(0, len(identifier) - 4) + identifier[-4:]
